"""No fact and no frame moves unseen, also in windows that nobody looks at; `make oracle` renews what is stored."""

from __future__ import annotations

from typing import Any

import oracle
import pandas as pd
import pytest

# What is stored was made without.
pytestmark = pytest.mark.usefixtures("together")

# Of the default parameters nbval holds the outputs.
WINDOWS = [(notebook, name) for notebook, sets in oracle.SETS.items() for name in sets if name != "default"]


@pytest.fixture(scope="module")
def stored() -> dict[str, Any]:
    return oracle.stored()["sets"]


@pytest.mark.parametrize(("notebook", "name"), WINDOWS)
def test_no_fact_moves(stored: dict[str, Any], notebook: str, name: str) -> None:
    now = oracle.run(notebook, oracle.SETS[notebook][name])
    told = list(oracle.moved(stored[f"{notebook} {name}"], now))
    assert not told, "if this is meant: make oracle, and say in CHANGELOG.md why"


def test_a_move_is_seen(stored: dict[str, Any]) -> None:
    before = stored["border_conflict default"]
    for fact, key, value in (("dead_total", "value", 1), ("dead_total", "rows", 1), ("listed_total", "unit", "x")):
        assert list(oracle.moved(before, before | {fact: before[fact] | {key: value}}))
    assert list(oracle.moved(before, {name: kept for name, kept in before.items() if name != "dead_total"}))
    assert not list(oracle.moved(before, before))
    assert set(stored) == {f"{notebook} {name}" for notebook, sets in oracle.SETS.items() for name in sets}


def test_a_digest_tells_what_a_column_holds() -> None:
    numbers = pd.Series([1.0, 2.5, None])
    # 1 * 1.0 + 2 * 2.5, and two known.
    assert oracle.digest(numbers) == 8.0
    assert oracle.digest(numbers) != oracle.digest(numbers[::-1])
    assert oracle.digest(pd.Series(["a", None])) != oracle.digest(pd.Series([None, "a"]))
