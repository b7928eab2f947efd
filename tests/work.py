"""How much work something is, counted: seconds would tell of the machine and of what else it does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def calls(function: Callable[[], object]) -> int:
    """Return how many calls, of Python's functions and of built-in ones, one call of a function makes."""
    count = 0

    def see(_frame: object, event: str, _about: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count
