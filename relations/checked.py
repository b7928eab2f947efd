"""Refuse a wrong argument by name: what it is, what is allowed, which name is nearest."""

from __future__ import annotations

import difflib
import math
from numbers import Integral, Real
from typing import TYPE_CHECKING

from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterable


def number(*, least: float | None = None, above: float | None = None, **values: object) -> None:
    """Refuse what is not a finite number within bounds; text and truth values are no numbers."""
    bound = f" from {least:g}" if least is not None else f" above {above:g}" if above is not None else ""
    for name, value in values.items():
        size = math.nan if isinstance(value, bool) or not isinstance(value, Real) else float(value)
        low = least is not None and size < least
        if not math.isfinite(size) or low or (above is not None and size <= above):
            raise RelationsError(f"{name} = {value!r}: allowed are numbers{bound}.")


def whole(**values: object) -> None:
    """Refuse what is not a whole number."""
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, Integral):
            raise RelationsError(f"{name} = {value!r}: allowed are whole numbers.")


def choice(name: str, value: object, allowed: Iterable[str]) -> None:
    """Refuse what is not one of some names, and say which is nearest."""
    known = list(dict.fromkeys(allowed))
    if not isinstance(value, str) or value not in known:
        near = difflib.get_close_matches(str(value).lower(), [word.lower() for word in known], n=1)
        hint = [f" Did you mean {word!r}?" for word in known if near and word.lower() == near[0]]
        raise RelationsError(f"{name} = {value!r}: allowed are {', '.join(known)}.{''.join(hint[:1])}")


def table(name: str, frame: object, *columns: str) -> None:
    """Refuse what is not a frame with these columns."""
    have = getattr(frame, "columns", None)
    if have is None:
        raise RelationsError(f"{name} is {type(frame).__name__}: allowed is a DataFrame, as relations.load gives it.")
    if missing := [column for column in columns if column not in have]:
        raise RelationsError(f"{name} has no column {', '.join(missing)}: give the table as relations.load gives it.")
