"""Rows in a window, how far the data reach, and the parties."""

from __future__ import annotations

from typing import Annotated

import pandas as pd

from relations import dates, tables
from relations.arguments import Frame, hold
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.errors import RelationsError, unknown

Table = Annotated[pd.DataFrame, Frame("relations.load", "source_ids")]
Visits = Annotated[pd.DataFrame, Frame('relations.load("visits")', "visit_id", "guest", "host", "place")]
Agreements = Annotated[pd.DataFrame, Frame('relations.load("agreements")', "agreement_id title parties subject status")]
Events = Annotated[pd.DataFrame, Frame('relations.load("events")', "event_id", "tone", "date_earliest", "date_latest")]
Incidents = Annotated[pd.DataFrame, Frame('relations.load("incidents")', "incident_id", "trigger_detail")]


def window(table: Table, start: Day, end: Day, field: str = "date") -> pd.DataFrame:
    """Rows that can lie in a window; undated rows only where the window leaves no dated row out.

    Parameters
    ----------
    table : DataFrame
        As given by :func:`relations.load`.
    start, end : str
        First and last day (EDTF).
    field : str
        The EDTF field.

    Returns
    -------
    DataFrame
        A copy in the same order.

    Raises
    ------
    RelationsError
        If the table has no such date, or the window runs backwards.
    """
    dated = [name.removesuffix("_earliest") for name in map(str, table) if name.endswith("_earliest")]
    if field not in dated:
        raise RelationsError(f"window: the table has no {field}_earliest: {unknown('field', field, dated)}")
    inside = dates.within(table, start, end, field)
    whole = len(inside) + int(table[field].isna().sum()) == len(table)
    return table.copy() if whole else inside


def reach(events: Events, end: Day) -> pd.Timestamp:
    """Return the last day that can be spoken of: `end`, or the last day in `events` if that is earlier."""
    last = dates.parse(end).latest
    known = events["date_latest"].max()
    return known if last is None else pd.Timestamp(last) if pd.isna(known) else min(pd.Timestamp(last), known)


def party_codes() -> list[str]:
    """Return the codes of the two parties, in the order of the data package."""
    return [party.code for party in tables.parties()]


hold(__name__)
