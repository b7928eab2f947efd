"""A short run of `make fuzz`."""

from __future__ import annotations

import fuzz
import pytest


@pytest.mark.parametrize("family", fuzz.FAMILIES, ids=lambda family: family.__name__)
def test_an_answer_or_a_refusal_by_name(family) -> None:
    examples = round(200 * fuzz.FAMILIES[family])
    assert fuzz.fuzz(family, examples) >= min(examples, 5)
