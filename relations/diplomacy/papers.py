"""What was signed and what became of it, and which step follows a clash."""

from __future__ import annotations

from typing import Annotated, Literal

import pandas as pd

from relations.arguments import Frame, hold
from relations.diplomacy.visits import in_frame
from relations.diplomacy.windows import Agreements, Events, Incidents, Visits, party_codes

MOVES = ("ceasefire", "talks", "other agreement", "visit", "bilateral visit")

Moves = Annotated[pd.DataFrame, Frame("relations.diplomacy.moves", "move", "row_id", "start")]
After = Annotated[pd.DataFrame, Frame("relations.diplomacy.after_clash", "incident_id", "clash", "move", "days")]


def moves(events: Events, agreements: Agreements, visits: Visits) -> pd.DataFrame:
    """Every recorded step towards the other side, on one calendar.

    Parameters
    ----------
    events, agreements, visits : DataFrame
        Rows of the three tables.

    Returns
    -------
    DataFrame
        move, row_id, start (its first day), text, source_ids; by date. A ``ceasefire`` is an agreement on that
        subject; an ``other agreement`` any other text signed by the two alone; ``talks`` are events
        of the
        categories border, conflict and diplomacy with a tone above 0 (calls, meetings, inquiries, papers);
        a ``visit`` is any visit; a ``bilateral visit`` one with a bilateral part. Undated rows are
        left out. One happening can stand under two moves.
    """
    pair = set(party_codes())
    alone = agreements["parties"].map(lambda codes: set(str(codes).split(";")) == pair).astype(bool)
    stop = agreements["subject"] == "ceasefire"
    positive = (events["tone"] > 0).fillna(value=False).astype(bool)
    talks = events[events["category"].isin(["border", "conflict", "diplomacy"]) & positive]
    trips = visits.assign(text=visits["guest"] + ", " + visits["place"])
    parts = [
        ("ceasefire", agreements[stop], "agreement_id", "title"),
        ("talks", talks, "event_id", "text"),
        ("other agreement", agreements[alone & ~stop], "agreement_id", "title"),
        ("visit", trips, "visit_id", "text"),
        ("bilateral visit", in_frame(trips, "bilateral"), "visit_id", "text"),
    ]
    whole = pd.concat(
        [
            rows.rename(columns={key: "row_id", text: "text"})
            .assign(move=move, start=rows["date_earliest"])[["move", "row_id", "start", "text", "source_ids"]]
            .astype({"row_id": object, "text": object})
            for move, rows, key, text in parts
        ],
        ignore_index=True,
    )
    return whole[whole["start"].notna()].sort_values(["start", "row_id"], kind="stable").reset_index(drop=True)


def after_clash(clashes: Incidents, steps: Moves, *, until: pd.Timestamp | None = None) -> pd.DataFrame:
    """Days from the first day of each clash to the next move of each kind.

    Parameters
    ----------
    clashes : DataFrame
        Rows of the table ``incidents``.
    steps : DataFrame
        As given by :func:`moves`.
    until : Timestamp, optional
        Moves after this day are not seen.

    Returns
    -------
    DataFrame
        One row a clash and move of ``MOVES``: incident_id, clash (its first day), place, move, row_id,
        start, days (Int64), waited (days to the eve of the next of the clashes, or to `until`; missing if open), text,
        source_ids. A move after the next clash belongs to that one: what did not come before is missing.
    """
    ordered = clashes.sort_values(["date_earliest", "incident_id"])
    day = ordered["date_earliest"]
    end = (day - pd.Timedelta(days=1)).shift(-1, fill_value=until)
    asked = ordered[["incident_id", "place"]].assign(clash=day, end=end, cited=ordered["source_ids"])
    asked = asked.merge(pd.DataFrame({"move": MOVES}), how="cross")
    seen = asked[["incident_id", "clash", "end", "move"]].merge(steps, on="move")
    seen = seen[(seen["start"] >= seen["clash"]) & ~(seen["start"] > seen["end"])]
    firsts = seen.drop_duplicates(["incident_id", "move"]).drop(columns=["clash", "end"])
    table = asked.merge(firsts, on=["incident_id", "move"], how="left")
    for name, last in (("days", "start"), ("waited", "end")):
        table[name] = (table[last] - table["clash"]).dt.days.astype("Int64")
    table["source_ids"] = table["cited"].str.cat((";" + table["source_ids"]).fillna(""))
    names = ["incident_id", "clash", "place", "move", "row_id", "start", "days", "waited", "text", "source_ids"]
    return table.reindex(columns=names)


def first_moves(table: After) -> pd.DataFrame:
    """Return the earliest move after each clash of :func:`after_clash`; ties by the order of ``MOVES``."""
    known = table[table["days"].notna()].sort_values(["clash", "days"], kind="stable")
    return known.drop_duplicates("incident_id").reset_index(drop=True)


def ledger(agreements: Agreements, by: Literal["level", "status"] = "level") -> pd.DataFrame:
    """Count agreements by level of the signatories or by what became of them.

    Returns
    -------
    DataFrame
        The grouping column (``not stated`` without a level), texts, broken, first_day, last_day (EDTF), subjects (most
        frequent first, parted by ``;``), source_ids; most frequent first.
    """
    rows = agreements.assign(**{by: agreements[by].astype(object).fillna("not stated")})
    grouped = rows.sort_values(["date_earliest", "agreement_id"]).groupby(by)
    table = pd.DataFrame(
        {
            "texts": grouped.size(),
            "broken": grouped["status"].agg(lambda status: int((status == "broken").sum())),
            "first_day": grouped["date"].first(),
            "last_day": grouped["date"].last(),
            "subjects": grouped["subject"].agg(lambda subjects: ";".join(subjects.value_counts().index)),
            "source_ids": grouped["source_ids"].agg(";".join),
        }
    )
    return table.rename_axis(by).sort_values("texts", ascending=False, kind="stable").reset_index()


def broken(agreements: Agreements) -> pd.DataFrame:
    """Agreements that a source reports as broken, and how soon.

    Returns
    -------
    DataFrame
        The rows with a date of breach, with days_low and days_high (Int64) between signature and breach, which
        differ where a date is known by month or year only.
    """
    rows = agreements[agreements["broken_earliest"].notna()].copy()
    low = (rows["broken_earliest"] - rows["date_latest"]).dt.days.clip(lower=0)
    high = (rows["broken_latest"] - rows["date_earliest"]).dt.days.clip(lower=0)
    return rows.assign(days_low=low.astype("Int64"), days_high=high.astype("Int64")).reset_index(drop=True)


def to_force(agreements: Agreements) -> pd.DataFrame:
    """Days from signature to each ratification and to the exchange of instruments.

    Returns
    -------
    DataFrame
        The rows with any such date, with days_to_<field> (Int64) for each party's ratification and the
        exchange; counted from the first day a date may mean.
    """
    fields = [*(f"ratified_{code.lower()}" for code in party_codes()), "exchanged"]
    known = agreements[[f"{field}_earliest" for field in fields]].notna().any(axis=1)
    rows = agreements[known].copy()
    for field in fields:
        days = (rows[f"{field}_earliest"] - rows["date_earliest"]).dt.days
        rows[f"days_to_{field}"] = days.astype("Int64")
    return rows.reset_index(drop=True)


hold(__name__)
