"""What happened when, over all strands: one calendar, the latest changes, how far the tables reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import pandas as pd

import relations
from relations import coverage, dates, diplomacy
from relations.arguments import Frame, Read, Within, checked
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Callable


def _one_date(text: str) -> None:
    if dates.parse(text).precision == "interval":
        raise RelationsError("an interval has two ends")


End = Annotated[str, Read(_one_date, "a date such as 2021, 2021-04 or 2021-04-28 (EDTF, no interval)")]
Months = Annotated[int, Within(ge=1)]
Assets = Annotated[pd.DataFrame, Frame('relations.load("infrastructure")', "asset_id", "countries", "completed_latest")]
Milestones = Annotated[
    pd.DataFrame,
    Frame("relations.overview.energy_milestones", "asset_id", "name", "completed_earliest", "completed_latest"),
]
Deaths = Annotated[pd.DataFrame, Frame('relations.conflict.fatalities("incident")', "incident_id", "best", "top")]
Dated = Annotated[pd.DataFrame, Frame("relations.load", "date_earliest", "date_latest")]


@checked
def energy_milestones(infrastructure: Assets) -> pd.DataFrame:
    """Lines and plants completed in the countries of the two parties.

    Parameters
    ----------
    infrastructure : DataFrame
        The table ``infrastructure``.

    Returns
    -------
    DataFrame
        Rows with a known completion, by day; sections of a line that is itself listed are left out.
    """
    codes = {party.code for party in relations.parties()}
    there = infrastructure["countries"].map(lambda cell: bool(set(cell.split(";")) & codes))
    section = infrastructure["kind"].str.endswith("_section")
    known = infrastructure["completed_latest"].notna()
    chosen = pd.DataFrame(infrastructure[there & known & ~section])
    return chosen.sort_values(["completed_latest", "asset_id"]).reset_index(drop=True)


@checked
def observed(end: End) -> pd.Timestamp:
    """Return the last day of a window on which incidents were looked for, whatever the date of the newest event.

    Parameters
    ----------
    end : str
        Last day of the window (EDTF, no interval).
    """
    last, seen = dates.parse(end).latest, coverage.last_day("incident_list")
    return min(pd.Timestamp(last), seen) if last else seen


def _middle(rows: pd.DataFrame, field: str = "date") -> pd.Series:
    """Middle of the days a date may mean: an event dated by its year belongs to the span that holds most of it."""
    earliest, latest = rows[f"{field}_earliest"], rows[f"{field}_latest"]
    return earliest + (latest - earliest) / 2


def _inside(table: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp], field: str = "date") -> pd.DataFrame:
    days = _middle(table, field)
    return pd.DataFrame(table[(days > span[0]) & (days <= span[1])])


def _spans(until: pd.Timestamp, months: int = 12) -> list[tuple[pd.Timestamp, pd.Timestamp]]:
    """Last months up to a day, and as many before; earlier first."""
    turn = until - pd.DateOffset(months=months)
    return [(until - pd.DateOffset(months=2 * months), turn), (turn, until)]


@checked
def latest(events: diplomacy.Events, months: Months = 12) -> pd.DataFrame:
    """Events of the last months before the newest one.

    Parameters
    ----------
    events : DataFrame
        Rows of ``events``.
    months : int
        How far to look back from the day of the newest event.

    Returns
    -------
    DataFrame
        Newest first; an event belongs if the middle of the days its date may mean lies in the span.
    """
    since = events["date_earliest"].max() - pd.DateOffset(months=months)
    recent = pd.DataFrame(events[_middle(events) > since])
    return recent.sort_values(["date_earliest", "event_id"], ascending=[False, True]).reset_index(drop=True)


@checked
def changed(
    *,
    deaths: Deaths,
    visits: Dated,
    agreements: Dated,
    milestones: Milestones,
    events: diplomacy.Events,
    seen: pd.Timestamp,
    months: Months = 12,
) -> pd.DataFrame:
    """Compare the last months of the data with as many before.

    Parameters
    ----------
    deaths, visits, agreements, milestones, events : DataFrame
        What the calendar draws, and the events, whose newest row is the end of both spans.
    seen : Timestamp
        As given by :func:`observed`: incidents and deaths are counted in spans that end there.
    months : int

    Returns
    -------
    DataFrame
        measure (``incidents``, ``killed``, ``visits``, ``texts``, ``milestones``, ``events``, ``tone``), before and
        latest (float; missing where nothing was reported or no event is there), and the later span's ends, ``since``
        and ``until``. No rows without events.
    """
    names = ["measure", "before", "latest", "since", "until"]
    newest = events["date_earliest"].max()
    if pd.isna(newest):
        return pd.DataFrame(columns=names)

    measures: dict[str, Callable[[tuple[pd.Timestamp, pd.Timestamp]], float]] = {
        "incidents": lambda span: len(_inside(deaths, span)),
        "killed": lambda span: _inside(deaths, span)["best"].astype("float64").sum(min_count=1),
        "visits": lambda span: len(_inside(visits, span)),
        "texts": lambda span: len(_inside(agreements, span)),
        "milestones": lambda span: len(_inside(milestones, span, "completed")),
        "events": lambda span: len(_inside(events, span)),
        "tone": lambda span: _inside(events, span)["tone"].astype("float64").mean(),
    }
    rows = []
    for name, count in measures.items():
        until = min(newest, seen) if name in {"incidents", "killed"} else newest
        spans = _spans(until, months)
        rows.append((name, *(float(count(span)) for span in spans), spans[1][0] + pd.Timedelta(days=1), until))
    return pd.DataFrame(rows, columns=names)


@checked
def reach() -> pd.DataFrame:
    """How far each dated table reaches.

    Returns
    -------
    DataFrame
        One row a table: ``name``, ``title``, ``rows``, ``first_year`` and ``last_year`` (of its
        earliest and latest row) and ``undated`` (rows without a date).
    """
    found = []
    for table in relations.datasets().to_dict("records"):
        frame = relations.load(table["name"])
        fields = [name for name in ("date", "period", "stated", "completed", "year", "joined") if name in frame]
        if table["name"] == "sources" or not fields:
            continue
        field = fields[0]
        years = frame["year"] if field == "year" else frame[f"{field}_earliest"].dt.year
        found.append(
            {
                "name": table["name"],
                "title": table["title"],
                "rows": table["rows"],
                "first_year": int(years.min()),
                "last_year": int(years.max()),
                "undated": int(years.isna().sum()),
            }
        )
    return pd.DataFrame(found)


@checked
def catalogue() -> pd.DataFrame:
    """Every table of the data package: ``title``, ``description``, ``rows``, ``years`` and ``licence``."""
    found = relations.datasets()
    ends = found["coverage"].str.split("/")
    first, last = (ends.str[end].str[:4] for end in (0, -1))
    years = first.where(first == last, first + "\N{EN DASH}" + last)
    return found.assign(years=years)[["title", "description", "rows", "years", "licence"]]
