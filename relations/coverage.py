"""What a series covers: zeros only inside its coverage, and no rate across a change in silence.

The table ``coverage`` declares for each series and period how far it can be relied on.
A year in which a series lists nothing is a zero only where that series covers the whole
year; elsewhere nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from relations import asof, tables
from relations.errors import RelationsError

GRADES = ("none", "sparse", "partial", "best", "full")
# With these a year without a row counts as a year without an incident.
SUFFICIENT = ("best", "full")


def _touched(series: str, start: pd.Timestamp, end: pd.Timestamp) -> list[list[Any]]:
    """List the periods of a series that a span of days touches: first and last day, grade; in order of time."""
    if start > end:
        raise RelationsError(f"The span starts on {start.date()}, after its end {end.date()}. Give an earlier start.")
    table = tables.load("coverage")
    mine = table["series"] == series
    # One that was declared later than on the day asked for covers nothing yet.
    if not mine.any() and series not in (known := sorted(tables.load("coverage", as_of="")["series"].unique())):
        raise RelationsError(f"No coverage is declared for the series {series!r}. Series: {', '.join(known)}.")
    # Asked for each year of each series: to choose rows of the frame would take ten times as long.
    declared = zip(mine, table["period_earliest"], table["period_latest"], table["grade"], strict=True)
    return sorted(period for own, *period in declared if own and period[0] <= end and period[1] >= start)


def grade(series: str, first: str, last: str) -> str:
    """Lowest grade of coverage of a series over a span of days.

    Parameters
    ----------
    series : str
        A series of the table ``coverage``.
    first, last : str
        First and last day, ISO.

    Returns
    -------
    {"none", "sparse", "partial", "best", "full"}
        ``none`` as well where some day of the span is in no declared period.

    Raises
    ------
    RelationsError
        If nothing is declared for the series, or the span runs backwards.
    """
    start, end = pd.Timestamp(first), pd.Timestamp(last)
    reached, lowest = start, GRADES[-1]
    for begin, until, graded in _touched(series, start, end):
        if begin > reached:
            return GRADES[0]
        reached, lowest = max(reached, until + pd.Timedelta(days=1)), min(lowest, graded, key=GRADES.index)
    return GRADES[0] if reached <= end else lowest


def last_day(series: str) -> pd.Timestamp:
    """Last day on which a series was looked for, which no newer row elsewhere can move; before any, the day asked for.

    Parameters
    ----------
    series : str
        A series of the table ``coverage``.

    Raises
    ------
    RelationsError
        If nothing is declared for the series.
    """
    ends = [until for _, until, _ in _touched(series, pd.Timestamp.min, pd.Timestamp.max)]
    return pd.Timestamp(max(ends, default=asof.asked()))


def fill_zeros(counts: pd.Series, series: str, years: Iterable[int]) -> pd.Series:
    """Yearly counts in which a year without a row is zero only inside the coverage.

    Parameters
    ----------
    counts : Series
        Incidents (or deaths) by year; only years with rows.
    series : str
        The series they come from.
    years : iterable of int
        Years wanted.

    Returns
    -------
    Series
        ``Int64`` by year: the count, zero where the series covers the whole year at least
        as ``best``, missing otherwise.
    """

    def counted(year: int) -> int | None:
        if year in counts.index:
            return int(counts[year])
        return 0 if grade(series, f"{year}-01-01", f"{year}-12-31") in SUFFICIENT else None

    return pd.Series({year: counted(year) for year in years}, dtype="Int64", name=counts.name).rename_axis("year")


def changes(series: str, first: str, last: str) -> list[str]:
    """Return the days inside a span on which the coverage of a series changes, to be said with any rate over it.

    Parameters
    ----------
    series : str
        A series of the table ``coverage``.
    first, last : str
        First and last day of the span, ISO.

    Raises
    ------
    RelationsError
        If nothing is declared for the series, or the span runs backwards.
    """
    start, end = pd.Timestamp(first), pd.Timestamp(last)
    touched = _touched(series, start, end)
    pairs = zip([[""] * 3, *touched], touched, strict=False)
    return [str(begin.date()) for before, (begin, _, graded) in pairs if graded != before[2] and begin > start]
