"""What would reverse a finding: the smallest change of its evidence, exact where the search is small, else bounds."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeVar

import pandas as pd

from relations.answers import Answer, Code, Quantity

Row = TypeVar("Row")


class Found(NamedTuple):
    """Fewer rows than `low` do not reverse a finding, `rows` do (None where none were found that do)."""

    low: int
    rows: tuple[Any, ...] | None


@dataclass(frozen=True)
class Flip:
    """The smallest change of evidence that reverses a finding.

    Attributes
    ----------
    kind : {"left_out", "added", "wrong", "never"}
        Rows left out, rows added, a number that is wrong, or that leaving rows out never does it.
    what : Code
        Which rows, or which number.
    low, high : number
        Rows, or percent (negative: lower) by which the number is wrong: less than `low` does not reverse it, `high`
        does (NaN where that is not known).  Alike where the answer is exact.
    of : int, optional
        Rows that there are.
    which : tuple of str or date
        Names of those left out.
    since : date, optional
        First day from which on a row that is added does it.
    numbers : tuple of two Quantity, optional
        The number that is wrong, as it is and as it would reverse the finding.
    """

    kind: Literal["left_out", "added", "wrong", "never"]
    what: Code
    low: float
    high: float
    of: int | None = None
    which: tuple[Any, ...] = ()
    since: Any = None
    numbers: tuple[Quantity, Quantity] | None = None

    @property
    def exact(self) -> bool:
        """Whether nothing smaller does it."""
        return self.low == self.high


def left_out(
    rows: Sequence[Row],
    value: Callable[[tuple[Row, ...]], float],
    holds: Callable[[float], bool],
    *,
    budget: int = 300,
) -> Found:
    """Search the fewest rows without which a finding no longer holds.

    Parameters
    ----------
    rows : sequence
        Keys of what may be left out; those tried first stand first.
    value : callable
        Takes the rows that are left out and returns the number (NaN if there is none, which reverses nothing).
    holds : callable
        Says whether the finding holds for a number; it holds on one side of a limit.
    budget : int
        How many values to compute at most: while they suffice every subset is tried, the smaller first.

    Returns
    -------
    Found
        Beyond the budget the upper bound leaves out, one after the other, the rows that alone move the number most.
    """
    tried: dict[tuple[Row, ...], float] = {}

    def turned(gone: tuple[Row, ...]) -> bool:
        tried[gone] = value(gone)
        return not math.isnan(tried[gone]) and not holds(tried[gone])

    sign = -1 if holds(math.inf) else 1
    ranked, most = list(rows), len(rows)
    by_hand: tuple[Row, ...] | None = None
    for size in range(1, most + 1):
        if size > 1 and (len(by_hand or ()) == size or len(tried) + math.comb(most, size) > budget):
            return Found(size, by_hand)
        for gone in itertools.combinations(ranked, size):
            if turned(gone):
                return Found(size, gone)
        if size == 1:
            alone = {row: sign * tried[row,] for row in rows}
            ranked.sort(key=lambda row: -alone[row] if not math.isnan(alone[row]) else math.inf)
            by_hand = next((head for n in range(2, most + 1) if turned(head := tuple(ranked[:n]))), None)
    return Found(most + 1, None)


def fewest(turned: Callable[[int], bool], most: int = 1_000_000) -> int | None:
    """Return the least whole number above 0 at which a test that stays true once it is true is so; None to `most`."""
    high = 1
    while not turned(high):
        if high >= most:
            return None
        high = min(2 * high, most)
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if turned(middle) else (middle, high)
    return high


def nearest(turned: Callable[[float], bool], far: float = 10.0) -> float | None:
    """Return the factor nearest to 1 at which a finding turns when a number is multiplied by it.

    On each side of 1, down to 0 and up to `far`, what has turned must stay so; None where it turns on neither.
    """
    found = []
    for end in (0.0, far):
        if not turned(end):
            continue
        holding, turning = 1.0, end
        for _ in range(60):
            middle = (holding + turning) / 2
            holding, turning = (holding, middle) if turned(middle) else (middle, turning)
        found.append(turning)
    return min(found, key=lambda factor: abs(factor - 1), default=None)


def of_rows(what: str, found: Found, of: int, name: Callable[[Any], Any] = str) -> Flip | None:
    """Say which rows reverse a finding when they are left out; of more than three the names are not told.

    None where the search found neither rows nor a number that is too few.
    """
    code = Code("flip-what", what)
    if found.rows is None:
        return None if found.low < 2 else Flip("never" if found.low > of else "left_out", code, found.low, math.nan, of)
    told = tuple(dict.fromkeys(name(row) for row in found.rows)) if len(found.rows) < 4 else ()
    return Flip("left_out", code, found.low, len(found.rows), of, told)


def of_more(what: str, n: int | None, since: Any = None) -> Flip | None:
    """Say how many more rows reverse a finding."""
    return None if n is None else Flip("added", Code("flip-what", what), n, n, since=since)


def added(what: str, holds: Callable[[int], bool]) -> Flip | None:
    """Say how many more rows reverse a finding that holds without them; what has turned must stay so."""
    return of_more(what, fewest(lambda n: not holds(n))) if holds(0) else None


def of_number(what: str | Code, base: float, turns: float | None, unit: str, digits: int = 2) -> Flip | None:
    """Say by how much a number must be wrong, or None where none near it reverses the finding."""
    if turns is None or math.isnan(turns) or not base:
        return None
    numbers = [Quantity(each, unit, note="reversal", digits=digits) for each in (base, turns)]
    code = what if isinstance(what, Code) else Code("flip-what", what)
    pct = 100 * (turns / base - 1)
    return Flip("wrong", code, pct, pct, numbers=(numbers[0], numbers[1]))


def reversals(found: Iterable[Answer]) -> pd.DataFrame:
    """Set what reverses findings beside them: ``finding``, ``flip``, ``kind``, ``low``, ``high``."""
    rows = [(each, flip, flip.kind, flip.low, flip.high) for each in found if (flip := each.flip) is not None]
    return pd.DataFrame(rows, columns=["finding", "flip", "kind", "low", "high"])
