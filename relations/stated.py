"""How a number was stated: not at all, exactly, or as "about", "at least", "more than", "up to"."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

# How a number was stated, where not exactly; a range says so by its two ends.
QUALIFIERS = ("about", "at_least", "more_than", "up_to")


def is_missing(value: Any) -> bool:
    """Return whether a single value is None, NaN, NaT or NA."""
    if isinstance(value, str | int | float):  # nearly all there is
        return isinstance(value, float) and math.isnan(value)
    import pandas as pd  # here, since all that only reads a plan does without

    return value is None or bool(pd.api.types.is_scalar(value) and pd.isna(value))


def qualifiers(qualifier: str | Sequence[Any] | None, low: Any, value: Any, high: Any) -> tuple[str | None, ...]:
    """Return how low, value and high were stated; None is exactly.

    Parameters
    ----------
    qualifier : str or sequence of three, optional
        One of `QUALIFIERS`, "exact" or "range" (whose two ends say it): of the value, or of the end
        that stands without one, and of the ends that equal it.  Or one each for low, value and high.
    low, value, high : number or missing
        What they are about.

    Raises
    ------
    RelationsError
        If it is none of these.
    """
    if qualifier is None:  # nearly always, and asked of every number again and again
        return None, None, None
    each: Sequence[Any]
    if isinstance(qualifier, str) or is_missing(qualifier):
        stated = next((number for number in (value, low, high) if not is_missing(number)), None)
        said = [qualifier if not is_missing(x) and x == stated else None for x in (low, value, high)]
        # What is "more than 40" says nothing of an upper end that others give.
        each = [*said[:2], None if qualifier in {"at_least", "more_than"} else said[2]]
    else:
        each = qualifier
    if len(each) != 3 or any(not is_missing(x) and x not in {*QUALIFIERS, "exact", "range"} for x in each):
        raise RelationsError(
            f"qualifier={qualifier!r} is not known; allowed: {', '.join(QUALIFIERS)}, exact, range, "
            "or three of them, for low, value and high."
        )
    return tuple(None if is_missing(x) or x not in QUALIFIERS else x for x in each)


def stated_as(frame: pd.DataFrame, column: str) -> list[Any]:
    """Return how each number of a column was stated, as `qualifiers` reads it.

    Parameters
    ----------
    frame : DataFrame
        The qualifier of a column ``n`` stands in ``n_is``, that of ``killed_low`` in ``killed_low_is``, that
        of ``low_w`` in ``low_is_w``, and that of any ``high`` with its ``top``.
    column : str
        Its column.

    Returns
    -------
    list
        One a row, missing where exact or not known.
    """
    name = re.sub(r"(?<![a-z])(low|best|high|top)(?![a-z])", r"\1_is", column)
    name = f"{column}_is" if name == column else name.replace("high_is", "top_is")
    return frame[name].tolist() if name in frame else [None] * len(frame)
