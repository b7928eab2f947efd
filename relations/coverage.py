"""What a series covers: zeros only inside its coverage, and no rate across a change in silence.

The table ``coverage`` declares for each series and period how far it can be relied on.
A year in which a series lists nothing is a zero only where that series covers the whole
year; elsewhere nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd

from relations import tables
from relations.errors import RelationsError

GRADES = ("none", "sparse", "partial", "best", "full")
# With these a year without a row counts as a year without an incident.
SUFFICIENT = ("best", "full")


class _Period(NamedTuple):
    first: pd.Timestamp
    last: pd.Timestamp
    grade: str


def _touched(series: str, start: pd.Timestamp, end: pd.Timestamp) -> list[_Period]:
    """List the declared periods of a series that a span of days touches, in order of time."""
    if start > end:
        raise RelationsError(f"The span starts on {start.date()}, after its end {end.date()}. Give an earlier start.")
    table = tables.load("coverage")
    names = table["series"].tolist()
    if series not in names:
        raise RelationsError(
            f"No coverage is declared for the series {series!r}. Series: {', '.join(sorted(set(names)))}."
        )
    every = map(_Period, table["period_earliest"], table["period_latest"], table["grade"])
    mine = sorted(period for name, period in zip(names, every, strict=True) if name == series)
    return [period for period in mine if period.first <= end and period.last >= start]


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
    touched, reached = _touched(series, start, end), start
    for period in touched:
        if period.first > reached:
            return GRADES[0]
        reached = max(reached, period.last + pd.Timedelta(days=1))
    return GRADES[0] if reached <= end else min((period.grade for period in touched), key=GRADES.index)


def last_day(series: str) -> pd.Timestamp:
    """Last day on which a series was looked for, which no newer row elsewhere can move.

    Parameters
    ----------
    series : str
        A series of the table ``coverage``.

    Raises
    ------
    RelationsError
        If nothing is declared for the series.
    """
    return max(period.last for period in _touched(series, pd.Timestamp.min, pd.Timestamp.max))


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

    found = {year: counted(year) for year in years}
    return pd.Series(found, dtype="Int64", name=counts.name).rename_axis("year")


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
    earlier = [None, *(period.grade for period in touched)]
    return [
        str(period.first.date())
        for period, before in zip(touched, earlier, strict=False)
        if period.grade != before and period.first > start
    ]
