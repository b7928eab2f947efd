"""What a series covers: zeros only inside its coverage, and no rate across a change in silence.

The table ``coverage`` declares for each series and period how far it can be relied on.
A year in which a series lists nothing is a zero only where that series covers the whole
year; elsewhere nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from relations import tables
from relations.errors import RelationsError

GRADES = ("none", "sparse", "partial", "best", "full")
# With these a year without a row counts as a year without an incident.
SUFFICIENT = ("best", "full")


def _touched(series: str, start: pd.Timestamp, end: pd.Timestamp) -> pd.DataFrame:
    """List the declared periods of a series that a span of days touches, in order of time."""
    if start > end:
        raise RelationsError(f"The span starts on {start.date()}, after its end {end.date()}. Give an earlier start.")
    table = tables.load("coverage")
    mine = table[table["series"] == series].sort_values("period_earliest")
    if mine.empty:
        known = ", ".join(sorted(table["series"].unique()))
        raise RelationsError(f"No coverage is declared for the series {series!r}. Series: {known}.")
    return mine[(mine["period_earliest"] <= end) & (mine["period_latest"] >= start)]


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
    touched = _touched(series, start, end)
    # From which day on nothing is declared by the periods before each.
    reached = [start, *(touched["period_latest"] + pd.Timedelta(days=1)).cummax()]
    gaps = (first > day for first, day in zip(touched["period_earliest"], reached, strict=False))
    return GRADES[0] if reached[-1] <= end or any(gaps) else min(touched["grade"], key=GRADES.index)


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
    return pd.Timestamp(_touched(series, pd.Timestamp.min, pd.Timestamp.max)["period_latest"].max())


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
    grades = touched["grade"].astype("str")
    days = touched.loc[grades.ne(grades.shift()) & (touched["period_earliest"] > start), "period_earliest"]
    return [str(day.date()) for day in days]
