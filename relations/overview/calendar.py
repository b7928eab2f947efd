"""What happened when, over all strands: one calendar, the latest changes, how far the tables reach."""

from __future__ import annotations

from typing import Annotated

import pandas as pd

import relations
from relations import coverage, diplomacy
from relations.arguments import Frame, hold
from relations.dates import ExactDay  # noqa: TC001 - the annotations are held at the call

Assets = Annotated[pd.DataFrame, Frame('relations.load("infrastructure")', "asset_id", "countries", "completed_latest")]


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


def observed(end: ExactDay) -> pd.Timestamp:
    """Return the last day of a window on which incidents were looked for, whatever the date of the newest event.

    Parameters
    ----------
    end : str
        Last day of the window (ISO).
    """
    return min(pd.Timestamp(end), coverage.last_day("incident_list"))


def latest(events: diplomacy.Events) -> pd.DataFrame:
    """Events of the last twelve months before the newest one.

    Parameters
    ----------
    events : DataFrame
        Rows of ``events``.

    Returns
    -------
    DataFrame
        Newest first; an event belongs if the middle of the days its date may mean lies in the span.
    """
    since = events["date_earliest"].max() - pd.DateOffset(months=12)
    middle = events["date_earliest"] + (events["date_latest"] - events["date_earliest"]) / 2
    recent = pd.DataFrame(events[middle > since])
    return recent.sort_values(["date_earliest", "event_id"], ascending=[False, True]).reset_index(drop=True)


def reach() -> pd.DataFrame:
    """List every table of the data package.

    Returns
    -------
    DataFrame
        One row a table: ``file``, ``title``, ``description`` (what a row is), ``rows``, ``years`` (as declared;
        missing if it is undated) and ``licence``.
    """
    found = relations.datasets()
    ends = found["coverage"].str.split("/")
    first, last = (ends.str[end].str[:4] for end in (0, -1))
    years = first.where(first == last, first + "\N{EN DASH}" + last)
    found = found.assign(file="data/" + found["name"] + ".csv", years=years)
    return found[["file", "title", "description", "rows", "years", "licence"]]


hold(__name__)
