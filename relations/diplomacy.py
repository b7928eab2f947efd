"""Visits, agreements, the line on the map, tone and trade: how two states deal with each other.

Every function takes a frame as given by :func:`relations.load` (or cut to a window by
:func:`relations.dates.within`) and returns a new frame. :func:`reciprocity` also loads when no
frame is given. The parties are those of :func:`relations.parties`.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
import pandas as pd

from relations import dates
from relations.arguments import Among, Count, Day, Frame, Level, OneOf, Positive, Tongue, Within, checked
from relations.errors import RelationsError, unknown
from relations.estimates import RULES
from relations.intervals import clopper_pearson
from relations.sources import join_ids
from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

FRAMES: dict[str, str] = {
    "all": "Every visit of one president to the other's country, summit trips included.",
    "bilateral": "Visits with a bilateral part: those that were more than a trip to a summit.",
    "bilateral_only": "Visits made for the other side alone, with no summit.",
    "reported": "Every visit whose attendance a source reports, not infers.",
}
TONE_RULES: dict[str, str] = {
    "coded": "Tone as coded, -2 to +2.",
    "direction": "Only the direction: -1, 0 or +1.",
    "without_ceasefires": "Without the ceasefires, which count as +1 inside a war.",
    "without_visits": "Without visits, which often stand beside the papers signed on them.",
}
WEIGHINGS: dict[str, str] = {
    "pooled": "All joint roll calls together.",
    "years": "Each year counts the same.",
    "common": "Only years in which every pair voted.",
}
MOVES = ("ceasefire", "talks", "other agreement", "visit", "bilateral visit")
# Topics of the table of statements, by the part of this report that shows them; energy has the others.
SECTIONS: dict[str, tuple[str, ...]] = {
    "relations": ("relations", "border"),
    "history": ("civil war", "osh meeting", "road", "refugees", "security"),
    "settlement": ("settlement", "khujand"),
    "culture": ("football",),
    "visits": ("visits",),
    "missions": ("missions",),
}
# Sections of the founding text, and the reports and headings under which each is taken up.
FOUNDING_SECTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "introduction": (("overview", "Key findings"), ("diplomacy", "How did the tone change?")),
    "historical relations": (("diplomacy", "What history and culture lie behind it?"),),
    "military relations": (("border_conflict", "Key findings"), ("diplomacy", "How is the settlement read?")),
    "political relations": (("diplomacy", "What was signed, and what was broken?"),),
    "cultural relations": (("diplomacy", "What history and culture lie behind it?"),),
    "economic relations": (("energy", "Key findings"), ("diplomacy", "What do the two trade statistics say?")),
    "presidential visits": (("diplomacy", "Who visits whom?"),),
    "resident diplomatic missions": (("diplomacy", "Which organisations and missions do they share?"),),
}
# What the notes of statements say of the months and the meetings behind a length: period (EDTF), meetings.
SPANS: dict[str, tuple[str | None, int | None]] = {
    "D008": (None, 3),
    "D009": (None, 1),
    "D010": ("2021-05-01/2022-02-08", None),
    "D022": ("2023", 15),
    "D025": ("2023-10-05/2024-02-05", None),
    "D035": (None, 45),
}


def _in_table(name: str, field: str) -> Callable[[], list[str]]:
    """Say how to list what stands in a field of a whole table, of which a window may hold only some."""

    def names() -> list[str]:
        from relations import tables

        return list(tables.load(name)[field].unique())

    return names


Table = Annotated[pd.DataFrame, Frame("relations.load", "source_ids")]
Visits = Annotated[pd.DataFrame, Frame('relations.load("visits")', "visit_id", "guest", "host", "place")]
Agreements = Annotated[
    pd.DataFrame, Frame('relations.load("agreements")', "agreement_id", "title", "parties", "subject", "status")
]
Votes = Annotated[pd.DataFrame, Frame('relations.load("un_votes")', "pair", "joint_votes", "same_votes")]
Events = Annotated[pd.DataFrame, Frame('relations.load("events")', "event_id", "tone", "date_earliest", "date_latest")]
Incidents = Annotated[pd.DataFrame, Frame('relations.load("incidents")', "incident_id", "trigger_detail")]
Claims = Annotated[pd.DataFrame, Frame('relations.load("claims")', "claim_id", "incident_id", "measure")]
Lengths = Annotated[pd.DataFrame, Frame('relations.load("delimitation")', "statement_id", "km_agreed")]
Trade = Annotated[pd.DataFrame, Frame('relations.load("trade")', "trade_id", "turnover_usd_mn")]
Statements = Annotated[pd.DataFrame, Frame('relations.load("statements")', "topic")]
Memberships = Annotated[pd.DataFrame, Frame('relations.load("memberships")', "abbreviation", "country", "joined")]
Missions = Annotated[pd.DataFrame, Frame('relations.load("missions")', "kind", "sending")]
Silences = Annotated[pd.DataFrame, Frame("relations.diplomacy.silences", "start", "days", "open")]
Moves = Annotated[pd.DataFrame, Frame("relations.diplomacy.moves", "move", "row_id", "start")]
After = Annotated[pd.DataFrame, Frame("relations.diplomacy.after_clash", "incident_id", "clash", "move", "days")]
Force = Annotated[pd.DataFrame, Frame("relations.diplomacy.to_force", "agreement_id", "exchanged", "days_to_exchanged")]
Shares = Annotated[pd.DataFrame, Frame("relations.diplomacy.shares", "km_agreed", "restated_pct")]
Reruns = Annotated[pd.DataFrame, Frame("relations.sensitivity.survives", "unit")]
VisitFrame = Annotated[str, OneOf(FRAMES)]
ToneRule = Annotated[str, OneOf(TONE_RULES)]
Pair = Annotated[str, OneOf(_in_table("un_votes", "pair"))]
StatementId = Annotated[str, OneOf(_in_table("delimitation", "statement_id"))]
TradeId = Annotated[str, OneOf(_in_table("trade", "trade_id"))]


def _party_codes() -> list[str]:
    from relations import tables

    return [party.code for party in tables.parties()]


@checked
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
    undated = table[field].isna()
    if len(inside) + int(undated.sum()) < len(table):
        return inside
    return table.copy()


@checked
def reach(events: Events, end: Day) -> pd.Timestamp:
    """Return the last day that can be spoken of: `end`, or the last day in `events` if that is earlier."""
    last = dates.parse(end).latest
    known = events["date_latest"].max()
    return known if last is None else pd.Timestamp(last) if pd.isna(known) else min(pd.Timestamp(last), known)


@checked
def founding_places() -> pd.DataFrame:
    """Return :data:`FOUNDING_SECTIONS` as a table: section, report, heading."""
    rows = [(section, *place) for section, places in FOUNDING_SECTIONS.items() for place in places]
    return pd.DataFrame(rows, columns=["section", "report", "heading"])


@checked
def stated(statements: Statements, section: Annotated[str, OneOf(SECTIONS)]) -> pd.DataFrame:
    """Return the qualitative statements that belong to a section of the report (see :data:`SECTIONS`)."""
    return statements[statements["topic"].isin(SECTIONS[section])].reset_index(drop=True)


# ---------------------------------------------------------------- visits


@checked
def in_frame(visits: Visits, frame: VisitFrame = "all") -> pd.DataFrame:
    """Return the visits that belong to a frame.

    Parameters
    ----------
    visits : DataFrame
        Rows of the table ``visits``.
    frame : {"all", "bilateral", "bilateral_only", "reported"}
        See :data:`FRAMES`.

    Returns
    -------
    DataFrame
        A copy, by date.

    Raises
    ------
    RelationsError
        If there is no such frame.
    """
    keep = {
        "all": pd.Series(data=True, index=visits.index),
        "bilateral": visits["frame"] != "summit",
        "bilateral_only": visits["frame"] == "bilateral",
        "reported": visits["attendance"] == "reported",
    }[frame]
    return visits[keep].sort_values(["date_earliest", "visit_id"], ignore_index=True)


@checked
def reciprocity(visits: Visits | None = None, *, since: Day | None = None, frame: VisitFrame = "all") -> pd.DataFrame:
    """Share of the visits that each side's president made.

    Parameters
    ----------
    visits : DataFrame, optional
        By default the table ``visits``.
    since : str, optional
        First day or year (EDTF).
    frame : str
        See :data:`FRAMES`.

    Returns
    -------
    DataFrame
        One row a party: guest_country, visits, of, share_pct, low_pct, high_pct (95 %,
        :func:`relations.intervals.clopper_pearson`), source_ids. Shares are missing where there are no visits, the
        interval also in every frame with summit trips: those follow the rotation of hosts, so they are no draws
        of which an interval could speak.
    """
    if visits is None:
        from relations import tables

        visits = tables.load("visits")
    if since is not None:
        visits = dates.within(visits, since, "9999")
    chosen = in_frame(visits, frame)
    rows = []
    for code in _party_codes():
        made = int((chosen["guest_country"] == code).sum())
        low, high = clopper_pearson(made, len(chosen))[1:] if frame == "bilateral_only" else (np.nan, np.nan)
        share = made / len(chosen) if len(chosen) else np.nan
        rows.append((code, made, len(chosen), 100 * share, 100 * low, 100 * high))
    names = ["guest_country", "visits", "of", "share_pct", "low_pct", "high_pct"]
    return pd.DataFrame(rows, columns=names).assign(source_ids=join_ids(chosen["source_ids"]))


@checked
def visits_by_year(visits: Visits) -> pd.DataFrame:
    """Count visits by year, host and frame.

    Returns
    -------
    DataFrame
        year, host_country, frame, visits, founding (of them in the founding text); no empty combinations.
    """
    table = visits.assign(
        year=visits["date_earliest"].dt.year.astype("Int64"),
        founding=visits["in_founding_text"].fillna(value=False).astype(int),
    )
    grouped = table.groupby(["year", "host_country", "frame"], as_index=False, observed=True)
    return grouped.agg(visits=("visit_id", "size"), founding=("founding", "sum"))


@checked
def visits_by(visits: Visits, by: Literal["leader", "level"]) -> pd.DataFrame:
    """Count visits by leader or by level.

    Parameters
    ----------
    visits : DataFrame
    by : {"leader", "level"}

    Returns
    -------
    DataFrame
        By leader: leader, country, made, of them bilateral, both and summit, hosted, founding, first and last (EDTF of
        the visits made), in order of first appearance. By level: level (``not stated`` where no source says), visits,
        ``by_<code>`` for each party's guests, bilateral, both, summit, founding; most frequent first. Both have
        source_ids.
    """
    ordered = in_frame(visits).assign(founding=lambda rows: rows["in_founding_text"].fillna(value=False).astype(int))
    ordered = ordered.assign(level=ordered["level"].astype(object).fillna("not stated"))
    frames, codes = ["bilateral", "both", "summit"], _party_codes()
    rows: list[tuple[Any, ...]] = []
    records = ordered.to_dict("records")

    def counts(mine: list[dict[Hashable, Any]]) -> tuple[list[int], int]:
        kinds = Counter(row["frame"] for row in mine)
        return [kinds[kind] for kind in frames], sum(row["founding"] for row in mine)

    if by == "level":
        for level in sorted({row["level"] for row in records}):
            mine = [row for row in records if row["level"] == level]
            guests = Counter(row["guest_country"] for row in mine)
            kinds, founding = counts(mine)
            ids = join_ids(row["source_ids"] for row in mine)
            rows.append((level, len(mine), *(guests[code] for code in codes), *kinds, founding, ids))
        names = ["level", "visits", *(f"by_{code}" for code in codes), *frames, "founding", "source_ids"]
        table = pd.DataFrame(rows, columns=names)
        return table.sort_values(["visits", "level"], ascending=[False, True]).reset_index(drop=True)
    people = {
        person: country
        for row in records
        for person, country in ((row["guest"], row["guest_country"]), (row["host"], row["host_country"]))
    }
    for leader, country in people.items():
        mine = [row for row in records if row["guest"] == leader]
        home = [row for row in records if row["host"] == leader]
        kinds, founding = counts(mine)
        ends = [mine[0]["date"], mine[-1]["date"]] if mine else [pd.NA, pd.NA]
        ids = join_ids(row["source_ids"] for row in [*mine, *home])
        rows.append((leader, country, len(mine), *kinds, len(home), founding, *ends, ids))
    names = ["leader", "country", "made", *frames, "hosted", "founding", "first", "last", "source_ids"]
    table = pd.DataFrame(rows, columns=names)
    return table.sort_values("country", kind="stable").reset_index(drop=True)


@checked
def founding_visits(visits: Visits) -> pd.DataFrame:
    """Set the visits of the founding text beside what other sources say.

    Returns
    -------
    DataFrame
        The rows of the founding text with date_agrees, place_agrees (bool) and ``agrees``: ``yes``,
        ``place differs``, ``date differs`` or ``summit, not a bilateral visit``.
    """
    rows = visits[visits["in_founding_text"].fillna(value=False).astype(bool)].copy()
    rows["date_agrees"] = (rows["date_earliest"] >= rows["founding_date_earliest"]) & (
        rows["date_latest"] <= rows["founding_date_latest"]
    )
    rows["place_agrees"] = rows["place"] == rows["founding_place"]
    rows["agrees"] = "yes"
    rows.loc[rows["frame"] == "summit", "agrees"] = "summit, not a bilateral visit"
    rows.loc[~rows["date_agrees"], "agrees"] = "date differs"
    rows.loc[~rows["place_agrees"], "agrees"] = "place differs"
    return rows.reset_index(drop=True)


@checked
def silences(visits: Visits, *, frame: VisitFrame = "all", until: pd.Timestamp | None = None) -> pd.DataFrame:
    """Days between the end of one visit and the beginning of the next.

    Parameters
    ----------
    visits : DataFrame
    frame : str
        See :data:`FRAMES`.
    until : Timestamp, optional
        Adds the silence after the last visit, up to this day (the reach of the data).

    Returns
    -------
    DataFrame
        after_id, next_id (missing for the open one), after, next (the dates as stated, EDTF), start, end, days_low,
        days, days_high, open, source_ids; by date. `days_low` and `days_high` differ where a date is known by month or
        year only;
        `days` is `days_low`. Visits that touch or overlap give 0.
    """
    chosen = in_frame(visits, frame)
    names = ["after_id", "next_id", "after", "next", "start", "end"]
    nothing = pd.DataFrame(columns=[*names, "days_low", "days", "days_high", "open", "source_ids"])
    fields = ("visit_id", "date", "source_ids", "date_earliest", "date_latest")
    ids, said, sources, begin, finish = (chosen[field].tolist() for field in fields)
    # Of a visit dated by its month the stay is somewhere inside; of others both ends are known.
    exact = chosen["date_precision"].isin(["day", "interval"])
    begin_high = chosen["date_earliest"].where(exact, chosen["date_latest"]).tolist()
    finish_low = chosen["date_latest"].where(exact, chosen["date_earliest"]).tolist()
    if until is not None and len(chosen) and finish[-1] <= until:
        # The open silence ends as if with one more visit.
        ids, said = [*ids, pd.NA], [*said, pd.NA]
        begin, begin_high = [*begin, until], [*begin_high, until]
    rows = [
        (
            *(ids[n], ids[n + 1], said[n], said[n + 1], finish[n], begin[n + 1]),
            max((begin[n + 1] - finish[n]).days, 0),
            max((begin_high[n + 1] - finish_low[n]).days, (begin[n + 1] - finish[n]).days, 0),
            n + 1 == len(chosen),
            ";".join(sources[n : n + 2]),
        )
        for n in range(len(ids) - 1)
    ]
    if not rows:
        return nothing
    table = pd.DataFrame(rows, columns=[*names, "days_low", "days_high", "open", "source_ids"])
    return table.assign(days=table["days_low"])[list(nothing.columns)]


@checked
def ranked_silences(gaps: Mapping[str, Silences], most: Count = 4) -> pd.DataFrame:
    """Longest silences of several series.

    Parameters
    ----------
    gaps : mapping of str to DataFrame
        Label of the series to what :func:`silences` gives.
    most : int
        How many of each.

    Returns
    -------
    DataFrame
        The columns of :func:`silences` and ``which`` (the label); longest first within each series.
    """
    parts = [
        rows.sort_values(["days", "start"], ascending=[False, True]).head(most).assign(which=label)
        for label, rows in gaps.items()
        if len(rows)
    ]
    if parts:
        return pd.concat(parts, ignore_index=True).astype({"open": "bool"})
    names = ["after_id", "next_id", "after", "next", "start", "end", "days_low", "days", "days_high", "open"]
    return pd.DataFrame(columns=[*names, "source_ids", "which"])


@checked
def longest(silence: Silences, *, rank: Annotated[int, Within(ge=1)] = 1) -> pd.Series:
    """Return the longest closed silence (`rank` 2: the second longest), all missing if there is none."""
    closed = silence[~silence["open"].astype(bool)].sort_values(
        ["days", "start"], ascending=[False, True], kind="stable"
    )
    if len(closed) < rank:
        return pd.Series(pd.NA, index=silence.columns, dtype=object)
    return closed.iloc[rank - 1]


@checked
def by_frames(
    visits: Visits, *, frames: Sequence[VisitFrame] = tuple(FRAMES), until: pd.Timestamp | None = None
) -> pd.DataFrame:
    """Repeat the counts and silences under each frame.

    Returns
    -------
    DataFrame
        One row a frame: frame, meaning, visits, first (guests of the first party), share_pct, low_pct,
        high_pct, gaps (closed silences), median_days, longest_days, longest_from, longest_to, current_days.
    """
    rows = []
    for frame in frames:
        mine = reciprocity(visits, frame=frame).iloc[0]
        gaps = silences(visits, frame=frame, until=until)
        top, is_open = longest(gaps), gaps["open"].astype(bool)
        now = next(iter(gaps.loc[is_open, "days"]), pd.NA)
        closed = gaps.loc[~is_open, "days"].astype("float64")
        shares = [mine[name] for name in ("of", "visits", "share_pct", "low_pct", "high_pct")]
        rows.append(
            (frame, FRAMES[frame], *shares, len(closed), closed.median(), top["days"], top["start"], top["end"], now)
        )
    names = ["frame", "meaning", "visits", "first", "share_pct", "low_pct", "high_pct", "gaps", "median_days"]
    return pd.DataFrame(rows, columns=[*names, "longest_days", "longest_from", "longest_to", "current_days"]).astype(
        {"longest_days": "Int64", "current_days": "Int64"}
    )


# ---------------------------------------------------------------- after a clash


@checked
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
    pair = set(_party_codes())
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
    tables = [
        pd.DataFrame(
            {
                "move": move,
                "row_id": rows[key],
                "start": rows["date_earliest"],
                "text": rows[text],
                "source_ids": rows["source_ids"],
            }
        )
        for move, rows, key, text in parts
    ]
    whole = pd.concat(tables, ignore_index=True)
    return whole[whole["start"].notna()].sort_values(["start", "row_id"], kind="stable").reset_index(drop=True)


@checked
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
        One row a clash and move of :data:`MOVES`: incident_id, clash (its first day), place, move, row_id,
        start, days (Int64), waited (days to the eve of the next of the clashes, or to `until`; missing if open), text,
        source_ids. A move after the next clash belongs to that one: what did not come before is missing.
    """
    ordered = clashes.sort_values(["date_earliest", "incident_id"]).to_dict("records")
    ends = [clash["date_earliest"] - pd.Timedelta(days=1) for clash in ordered[1:]] + [until] * bool(ordered)
    known = steps.to_dict("records")
    rows = []
    for clash, end in zip(ordered, ends, strict=True):
        day = clash["date_earliest"]
        seen = (step for step in reversed(known) if step["start"] >= day and (end is None or step["start"] <= end))
        firsts = {step["move"]: step for step in seen}
        for move in MOVES:
            head = {"incident_id": clash["incident_id"], "clash": day, "place": clash["place"], "move": move}
            head["waited"] = pd.NA if end is None else (end - day).days
            found: dict[str, Any] = {str(key): value for key, value in firsts.get(move, {}).items()}
            start = found.get("start", pd.NaT)
            days = (start - day).days if found else pd.NA
            ids = ";".join([clash["source_ids"], *([found["source_ids"]] if found else [])])
            rows.append({**found, **head, "start": start, "days": days, "source_ids": ids})
    names = ["incident_id", "clash", "place", "move", "row_id", "start", "days", "waited", "text", "source_ids"]
    table = pd.DataFrame(rows, columns=names)
    return table.astype({"days": "Int64", "waited": "Int64"})


@checked
def first_moves(table: After) -> pd.DataFrame:
    """Return the earliest move after each clash of :func:`after_clash`; ties by the order of :data:`MOVES`."""
    known = table[table["days"].notna()].sort_values(["clash", "days"], kind="stable")
    return known.drop_duplicates("incident_id").reset_index(drop=True)


# ---------------------------------------------------------------- agreements


@checked
def ledger(agreements: Agreements) -> pd.DataFrame:
    """Count agreements by level, with what they are about and what became of them.

    Returns
    -------
    DataFrame
        level, signed, subjects (most frequent first), broken, first, last (EDTF), source_ids; most
        frequent level first; agreements without a level under ``not stated``.
    """
    rows = agreements.assign(level=agreements["level"].fillna("not stated"))
    grouped = rows.groupby("level", observed=True)
    ordered = rows.sort_values(["date_earliest", "agreement_id"])
    table = pd.DataFrame(
        {
            "signed": grouped.size(),
            "subjects": grouped["subject"].agg(_most_frequent),
            "broken": grouped["status"].agg(lambda status: int((status == "broken").sum())),
            "first": ordered.groupby("level", observed=True)["date"].first(),
            "last": ordered.groupby("level", observed=True)["date"].last(),
            "source_ids": grouped["source_ids"].agg(";".join),
        }
    )
    return table.sort_values("signed", ascending=False, kind="stable").reset_index()


@checked
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


@checked
def to_force(agreements: Agreements) -> pd.DataFrame:
    """Days from signature to each ratification and to the exchange of instruments.

    Returns
    -------
    DataFrame
        The rows with any such date, with days_to_<field> (Int64) for each party's ratification and the
        exchange; counted from the first day a date may mean.
    """
    fields = [*(f"ratified_{code.lower()}" for code in _party_codes()), "exchanged"]
    known = agreements[[f"{field}_earliest" for field in fields]].notna().any(axis=1)
    rows = agreements[known].copy()
    for field in fields:
        days = (rows[f"{field}_earliest"] - rows["date_earliest"]).dt.days
        rows[f"days_to_{field}"] = days.astype("Int64")
    return rows.reset_index(drop=True)


@checked
def stages(force: Force, language: Tongue | Language | None = None) -> pd.DataFrame:
    """Write the dates of :func:`to_force` with the days since signature, such as ``19 March 2025 (6 days)``.

    Returns
    -------
    DataFrame
        The rows, with a text under ``ratified_<code>_text`` and ``exchanged_text`` (missing without a date).
    """
    tongue = Language.of(language)
    fields = [*(f"ratified_{code.lower()}" for code in _party_codes()), "exchanged"]
    texts: dict[str, list[object]] = {f"{field}_text": [] for field in fields}
    for row in force.to_dict("records"):
        for field in fields:
            known = isinstance(row[field], str)
            days = int(row[f"days_to_{field}"]) if known else 0
            text = tongue.ngettext("{date} ({n} day)", "{date} ({n} days)", days)
            texts[f"{field}_text"].append(
                text.format(date=tongue.date(row[field]), n=tongue.number(days)) if known else pd.NA
            )
    return force.assign(**{name: pd.Series(cells, index=force.index, dtype="object") for name, cells in texts.items()})


# ---------------------------------------------------------------- the kilometres


@checked
def shares(delimitation: Lengths, denominator_km: Positive) -> pd.DataFrame:
    """Every statement of a length or share agreed: its own denominator, and one total for all.

    Parameters
    ----------
    delimitation : DataFrame
        Rows of the table ``delimitation``.
    denominator_km : float
        Total length, in km, on which the shares are restated.

    Returns
    -------
    DataFrame
        The rows that give a length agreed, a length remaining or a share, by date (undated last), with

        km : float
            Length agreed; where only a remainder or a share stands beside a total, what follows from it.
        total : float
            The statement's own total; where it gives only parts or a share, what follows from it.
        basis : {"stated", "implied", "none"}
            Where `total` comes from.
        own_pct, restated_pct : float
            Share of the own total (as stated, if stated) and of `denominator_km`.
        moved : float
            Points between the two; missing where neither share nor total was stated and both are our arithmetic.
    """
    keep = delimitation[["km_agreed", "km_remaining", "pct_agreed"]].notna().any(axis=1)
    rows = delimitation[keep].copy()
    agreed, left, pct = rows["km_agreed"], rows["km_remaining"], rows["pct_agreed"]
    implied = (agreed + left).fillna(100 * agreed / pct)
    rows["total"] = rows["km_total"].fillna(implied)
    rows["basis"] = np.select([rows["km_total"].notna(), implied.notna()], ["stated", "implied"], "none")
    rows["km"] = agreed.fillna(rows["total"] - left).fillna(rows["total"] * pct / 100)
    rows["own_pct"] = pct.fillna(100 * rows["km"] / rows["total"])
    rows["restated_pct"] = 100 * rows["km"] / denominator_km
    said = pct.notna() | rows["km_total"].notna()
    rows["moved"] = (rows["own_pct"] - rows["restated_pct"]).abs().where(said)
    order = ["date_earliest", "date_latest", "statement_id"]
    return rows.sort_values(order, na_position="last").reset_index(drop=True)


@checked
def by_denominators(shares_of: Shares, denominators: Sequence[Positive]) -> pd.DataFrame:
    """Share of each stated length under several totals.

    Parameters
    ----------
    shares_of : DataFrame
        As given by :func:`shares`.
    denominators : sequence of float
        Totals in km.

    Returns
    -------
    DataFrame
        The rows with a stated length, with one column a total (its number as text, in percent) and ``span``
        (highest less lowest, percentage points).
    """
    rows = shares_of[shares_of["km_agreed"].notna()].reset_index(drop=True)
    names = [f"{total:g}" for total in dict.fromkeys(denominators)]
    for name in names:
        rows[name] = 100 * rows["km_agreed"] / float(name)
    return rows.assign(span=rows[names].max(axis=1) - rows[names].min(axis=1))


@checked
def totals(delimitation: Lengths, *, low: float = 900.0, high: float = 1100.0) -> pd.DataFrame:
    """Lengths that were given for the whole border.

    Parameters
    ----------
    delimitation : DataFrame
    low, high : float
        Totals outside, in km, are set apart as likely slips.

    Returns
    -------
    DataFrame
        km_total, statements (how many rows used it), first (EDTF, may be missing), plausible (bool),
        source_ids; by length.
    """
    rows = delimitation[delimitation["km_total"].notna()].sort_values(["date_earliest", "statement_id"])
    grouped = rows.groupby("km_total")
    table = pd.DataFrame(
        {
            "statements": grouped.size(),
            "first": grouped["date"].first(),
            "source_ids": grouped["source_ids"].agg(";".join),
        }
    ).reset_index()
    return table.assign(plausible=table["km_total"].between(low, high))


@checked
def steps(delimitation: Lengths) -> pd.DataFrame:
    """Lengths agreed at single meetings.

    Returns
    -------
    DataFrame
        Rows of kind ``increment`` about one meeting (dated to the day, or undated), by date, undated last. A sum over a
        year is no step.
    """
    single = (delimitation["date_precision"] == "day") | delimitation["date"].isna()
    rows = delimitation[(delimitation["kind"] == "increment") & single]
    return rows.sort_values(["date_earliest", "statement_id"], na_position="last").reset_index(drop=True)


@checked
def falls(
    statements: Lengths,
    column: Annotated[str, Among("statements")] = "km_agreed",
    *,
    tolerance: Annotated[float, Within(ge=0)] = 1.0,
) -> pd.DataFrame:
    """Statements that put the length or share agreed below an earlier statement.

    Parameters
    ----------
    statements : DataFrame
        Rows of ``delimitation``, or as given by :func:`shares`.
    column : str
        The number to compare, in km or percent.
    tolerance : float
        Falls of less are left out.

    Returns
    -------
    DataFrame
        For each statement the highest value said before it, where that is higher: earlier_id, earlier,
        earlier_value, later_id, later, later_value, fall, source_ids. Two statements are compared only if
        every day the first may mean lies before the second.
    """
    given = statements[statements[column].notna() & statements["date_latest"].notna()]
    given = given[["statement_id", "date", "date_earliest", "date_latest", column, "source_ids"]]
    rows = given.sort_values(["date_earliest", "statement_id"]).to_dict("records")
    highest = sorted(rows, key=lambda row: (-row[column], row["statement_id"]))
    found = []
    for later in rows:
        for top in [row for row in highest if row["date_latest"] < later["date_earliest"]][:1]:
            fall = top[column] - later[column]
            if fall >= tolerance:
                pair = [top["statement_id"], top["date"], top[column]]
                pair += [later["statement_id"], later["date"], later[column]]
                found.append((*pair, fall, f"{top['source_ids']};{later['source_ids']}"))
    names = ["earlier_id", "earlier", "earlier_value", "later_id", "later", "later_value", "fall", "source_ids"]
    return pd.DataFrame(found, columns=names)


@checked
def check_sums(delimitation: Lengths, periods: Mapping[StatementId, Day]) -> pd.DataFrame:
    """Set a stated sum against the steps published for its period.

    Parameters
    ----------
    delimitation : DataFrame
    periods : mapping
        Statement id to the period (EDTF) its ``km_increment`` covers; ids that were cut away are skipped.

    Returns
    -------
    DataFrame
        statement_id, speaker, period, start and end (its days), stated_km, steps, steps_km (of dated steps),
        undated_km (of steps without a date, which may belong too), gap_km (stated less both), source_ids.
    """
    known = steps(delimitation)
    undated = known[known["date"].isna()]
    rows = []
    for key, period in periods.items():
        for stated in delimitation[delimitation["statement_id"] == key].to_dict("records"):
            dated = dates.within(known, period, period)
            km, spare = float(dated["km_increment"].sum()), float(undated["km_increment"].sum())
            ids = ";".join([stated["source_ids"], *dated["source_ids"], *undated["source_ids"]])
            said = stated["km_increment"]
            days = dates.parse(period)
            head = (key, stated["speaker"], period, days.earliest, days.latest)
            rows.append((*head, said, len(dated), km, spare, said - km - spare, ids))
    names = ["statement_id", "speaker", "period", "start", "end"]
    names += ["stated_km", "steps", "steps_km", "undated_km", "gap_km"]
    return pd.DataFrame(rows, columns=[*names, "source_ids"])


@checked
def pace(delimitation: Lengths) -> pd.DataFrame:
    """Kilometres a meeting: published steps, and what stated sums come to.

    Returns
    -------
    DataFrame
        statement_id, date (EDTF), period (EDTF of the months a sum covers, may be missing), basis (``step`` of one
        meeting or ``sum`` of several), km, meetings (Int64, missing where not said), km_per_meeting, speaker,
        source_ids. Steps come first, by date, undated last; then sums. Of sums, what :data:`SPANS` lists is used.
    """
    single = steps(delimitation)
    rows: list[tuple[Any, ...]] = []
    for row in single.to_dict("records"):
        km, who = row["km_increment"], row["speaker"]
        rows.append((row["statement_id"], row["date"], pd.NA, "step", km, 1, who, row["source_ids"]))
    sums = delimitation[delimitation["statement_id"].isin(list(SPANS))].to_dict("records")
    for key, (period, meetings) in SPANS.items():
        basis = "step" if meetings == 1 else "sum"
        for row in [row for row in sums if row["statement_id"] == key]:
            km, who = row["km_increment"], row["speaker"]
            rows.append((key, row["date"], period or pd.NA, basis, km, meetings or pd.NA, who, row["source_ids"]))
    names = ["statement_id", "date", "period", "basis", "km", "meetings", "speaker", "source_ids"]
    table = pd.DataFrame(rows, columns=names).astype({"km": "float64", "meetings": "Int64"})
    table = table.assign(km_per_meeting=table["km"] / table["meetings"].astype("float64"))
    return table.sort_values("basis", kind="stable").reset_index(drop=True)


@checked
def land(delimitation: Lengths, *, claimed: Sequence[StatementId] = ()) -> pd.DataFrame:
    """Land exchanged, itemised parcels against claimed totals.

    Parameters
    ----------
    delimitation : DataFrame
    claimed : sequence of str
        Statement ids that give a total, not an item.

    Returns
    -------
    DataFrame
        direction, items, itemised_ha, claimed_ha (missing where nobody gave a total), unexplained_ha, source_ids.
    """
    rows = delimitation[delimitation["kind"] == "land"]
    whole = rows["statement_id"].isin(claimed)
    table = pd.DataFrame(
        {
            "items": rows[~whole].groupby("direction").size(),
            "itemised_ha": rows[~whole].groupby("direction")["area_ha"].sum(),
            "claimed_ha": rows[whole].groupby("direction")["area_ha"].max(),
            "source_ids": rows.groupby("direction")["source_ids"].agg(";".join),
        }
    )
    table = table.fillna({"items": 0, "itemised_ha": 0.0}).astype({"items": "Int64"})
    table["unexplained_ha"] = table["claimed_ha"] - table["itemised_ha"]
    return table.rename_axis("direction").reset_index()


# ---------------------------------------------------------------- tone


@checked
def timeline(
    events: Events,
    rule: Annotated[str, OneOf(RULES)] = "latest",
    *,
    every: bool = False,
    incidents: Incidents | None = None,
    claims: Claims | None = None,
) -> pd.DataFrame:
    """Events with the tone of clashes, and a row for each clash that has none: both follow from the claims.

    Parameters
    ----------
    events : DataFrame
        The whole table ``events``: a clash whose row is left out would come back.
    rule : str
        The rule of :mod:`relations.estimates` that says where somebody was killed.
    every : bool
        Add every incident without a row, not only those with deaths.
    incidents, claims : DataFrame, optional
        By default the tables of this name.

    Returns
    -------
    DataFrame
        The columns of `events`, by date. A row with an incident_id has tone -2 if anybody is estimated killed in it or
        the table has -2 (for hostages), else -1. A row that is added has the id of its incident as event_id and the
        category ``conflict``.
    """
    from relations import estimates, tables

    incidents = tables.load("incidents") if incidents is None else incidents
    found = estimates.estimate(tables.load("claims") if claims is None else claims, rule, "killed")
    lethal = set(found.loc[found["best"].fillna(0) > 0, "incident_id"])

    def graded(ids: pd.Series) -> pd.Series:
        return ids.isin(lethal).map({True: -2, False: -1}).astype("Int64")

    linked = events["incident_id"]
    told = events.assign(tone=events["tone"].fillna(graded(linked)))
    rest = incidents[~incidents["incident_id"].isin(linked.dropna()) & ~incidents["before_independence"]]
    rest = rest[rest["incident_id"].isin(lethal) | every]
    where = rest["place"].fillna("place not stated") + ": " + rest["trigger_detail"].fillna("cause not stated")
    added = rest.assign(
        event_id=rest["incident_id"],
        category="conflict",
        tone=graded(rest["incident_id"]),
        text=graded(rest["incident_id"]).map({-2: "Clash with deaths, ", -1: "Incident without deaths, "}) + where,
        countries=";".join(_party_codes()),
        in_founding_text="no",
        truce=False,
        note=None,
    )
    whole = pd.concat([told, added[list(told.columns)]]).astype(told.dtypes)
    return whole.sort_values(["date_earliest", "event_id"], ignore_index=True)


@checked
def tone_scores(events: Events, rule: ToneRule = "coded") -> pd.DataFrame:
    """Events with a year and the tone that a rule gives them.

    Parameters
    ----------
    events : DataFrame
        As given by :func:`timeline`; events without a tone are left out.
    rule : str
        See :data:`TONE_RULES`.

    Returns
    -------
    DataFrame
        year (Int64) and month (datetime64, its first day) of the first day, score (float), event_id, category,
        source_ids; by date.
    """
    score = events["tone"].to_numpy("float64", na_value=np.nan)
    keep = events["date_earliest"].notna().to_numpy() & ~np.isnan(score)
    if rule == "without_ceasefires":
        keep &= ~events["truce"].to_numpy(dtype=bool)
    if rule == "without_visits":
        keep &= (events["category"] != "visit").to_numpy()
    rows = np.flatnonzero(keep)
    day = events["date_earliest"].to_numpy()
    rows = rows[np.lexsort((events["event_id"].to_numpy()[rows], day[rows]))]
    years = day[rows].astype("datetime64[Y]").astype("int64") + 1970
    return pd.DataFrame(
        {
            "year": pd.array(years, dtype="Int64"),
            "month": day[rows].astype("datetime64[M]").astype("datetime64[s]"),
            "score": (np.sign(score) if rule == "direction" else score)[rows],
            **{field: events[field].array[rows] for field in ("event_id", "category", "source_ids")},
        }
    )


@checked
def tone_by_year(events: Events, rule: ToneRule = "coded") -> pd.DataFrame:
    """Yearly distribution of tone.

    Returns
    -------
    DataFrame
        year, events, lowest, mean, highest, and one count a score (columns ``-2`` to ``2``); only years with events.
    """
    scores = tone_scores(events, rule)
    grouped = scores.groupby("year")["score"]
    table = grouped.agg(events="size", lowest="min", mean="mean", highest="max")
    for score in range(-2, 3):
        table[str(score)] = (scores["score"] == score).groupby(scores["year"]).sum().astype(int)
    return table.reset_index()


@checked
def tone_between(events: Events, before: Day, after: Day, rule: ToneRule = "coded") -> pd.Series:
    """Mean tone of two periods and the difference.

    Parameters
    ----------
    events : DataFrame
        As given by :func:`timeline`.
    before, after : str
        Years or intervals of years (EDTF).
    rule : str

    Returns
    -------
    Series
        before, after, difference (missing where a period has no event), n_before, n_after, p and p_months (two-sided,
        the share of all divisions, or of random ones where they are too many, whose means lie as far apart; missing
        below two events, or months with an event,
        a period).

    Notes
    -----
    For `p` single events change places. Events come in waves, so that this makes too much of them; for `p_months`
    whole months do.
    """
    scores = [tone_scores(dates.within(events, period, period), rule) for period in (before, after)]
    first, second = (part["score"].to_numpy() for part in scores)
    gap = float(second.mean() - first.mean()) if min(len(first), len(second)) else np.nan
    single = [_summed(np.arange(len(part)), part) for part in (first, second)]
    months = [_summed(part["month"].to_numpy(), part["score"].to_numpy()) for part in scores]
    values: dict[str, Any] = {
        "before": first.mean() if len(first) else np.nan,
        "after": second.mean() if len(second) else np.nan,
        "difference": gap,
        "n_before": len(first),
        "n_after": len(second),
        "p": _divided(single[0], single[1], gap),
        "p_months": _divided(months[0], months[1], gap),
    }
    return pd.Series(values)


def _summed(unit: np.ndarray, score: np.ndarray) -> np.ndarray:
    """Sum and number of the scores of each unit, a row each."""
    place = np.unique(unit, return_inverse=True)[1]
    return np.column_stack([np.bincount(place, weights=score), np.bincount(place)])


def _divided(first: np.ndarray, second: np.ndarray, gap: float, *, draws: int = 4000) -> float:
    """Share of the divisions of units (rows of sum and number) whose means lie at least `gap` apart.

    Every division where they are fewer than 200,000, else `draws` random ones and the one that was seen.
    """
    if min(len(first), len(second)) < 2:
        return float("nan")
    whole, size = np.concatenate([first, second]), min(len(first), len(second))
    every = math.comb(len(whole), size) < 200_000
    if every:
        order = np.array(list(itertools.combinations(range(len(whole)), size)))
    else:
        order = np.random.default_rng(1).permuted(np.tile(np.arange(len(whole)), (draws, 1)), axis=1)[:, :size]
    head, total = whole[order].sum(axis=1), whole.sum(axis=0)
    apart = (total[0] - head[:, 0]) / (total[1] - head[:, 1]) - head[:, 0] / head[:, 1]
    seen = 0 if every else 1
    return (int((np.abs(apart) >= abs(gap) - 1e-12).sum()) + seen) / (len(order) + seen)


@checked
def tone_blocks(
    events: Events,
    rule: ToneRule = "coded",
    *,
    years: Annotated[int, Within(ge=1)] = 5,
) -> pd.DataFrame:
    """Mean tone of equal blocks of years, fixed before looking, each compared with the one before.

    Parameters
    ----------
    events : DataFrame
        As given by :func:`timeline`.
    rule : str
        See :data:`TONE_RULES`.
    years : int
        Length of a block; the first begins in 1991.

    Returns
    -------
    DataFrame
        block (EDTF), events, mean, difference from the block before and p_months (see :func:`tone_between`). The
        blocks that end before the last year with an event, which is not over; only those with an event.
    """
    scores = tone_scores(events, rule)
    last = int(scores["year"].max()) if len(scores) else 0
    starts = range(1991, last - years + 1, years)
    blocks = [f"{year}/{year + years - 1}" for year in starts]
    rows = []
    for earlier, block in zip([None, *blocks], blocks, strict=False):
        two = tone_between(events, earlier or block, block, rule)
        step = (two["difference"], two["p_months"]) if earlier else (np.nan, np.nan)
        rows.append((block, int(two["n_after"]), two["after"], *step))
    table = pd.DataFrame(rows, columns=["block", "events", "mean", "difference", "p_months"])
    return table[table["events"] > 0].reset_index(drop=True)


@checked
def tone_change(
    events: Events, rule: ToneRule = "coded", *, draws: Annotated[int, Within(ge=1)] = 2000, seed: Count = 1
) -> pd.Series:
    """Find the year at which mean tone changed most, and test it against shuffled events and shuffled years.

    Parameters
    ----------
    events : DataFrame
    rule : str
        See :data:`TONE_RULES`.
    draws : int
        Permutations.
    seed : int
        Of the permutations; the same seed gives the same p.

    Returns
    -------
    Series
        year (first year after the change), before, after (means), n_before, n_after, p, p_years. All missing if
        there are fewer than two years or no variation.

    Notes
    -----
    The statistic is the largest standardised difference of means over all splits between years with at least five
    events on each side (the CUSUM of E. S. Page, Biometrika 42, 1955). p is the share of random orders whose largest
    statistic reaches it (plus one, over draws plus one), so that having searched for the best split is paid for. For
    `p` single events change places, as if they were exchangeable; for `p_years` whole years do, so that events
    which came in one wave stay together, and few years make for a larger p.
    """
    scores = tone_scores(events, rule)
    value, years = scores["score"].to_numpy(), scores["year"].to_numpy(dtype=int)
    names = ["year", "before", "after", "n_before", "n_after", "p", "p_years"]
    if not len(_cuts(years)) or value.std() == 0:
        return pd.Series(np.nan, index=names)
    cuts = _cuts(years)
    observed = _apart(value, value.cumsum()[cuts - 1], cuts)
    cut, top = int(cuts[observed.argmax()]), observed.max() - 1e-12
    random = np.random.default_rng(seed)
    shuffled = random.permuted(np.tile(value, (draws, 1)), axis=1)
    reached = int((_apart(value, shuffled.cumsum(axis=1)[:, cuts - 1], cuts).max(axis=1) >= top).sum())
    starts = np.flatnonzero(np.diff(years, prepend=years[0] - 1))
    order = random.permuted(np.tile(np.arange(len(starts)), (draws, 1)), axis=1)[:, :-1]
    ends = np.diff(starts, append=len(value))[order].cumsum(axis=1)
    heads = np.add.reduceat(value, starts)[order].cumsum(axis=1)
    far = _apart(value, heads, ends) >= top
    together = int((far & (ends >= 5) & (len(value) - ends >= 5)).any(axis=1).sum())
    found = [years[cut], value[:cut].mean(), value[cut:].mean(), cut, len(value) - cut]
    return pd.Series([*found, (reached + 1) / (draws + 1), (together + 1) / (draws + 1)], index=names, dtype="float64")


def _cuts(years: np.ndarray) -> np.ndarray:
    """Positions between two years with at least five events on each side."""
    cuts = np.flatnonzero(np.diff(years)) + 1
    return cuts[(cuts >= 5) & (len(years) - cuts >= 5)]


def _apart(value: np.ndarray, heads: np.ndarray, cuts: np.ndarray) -> np.ndarray:
    """Standardised difference of the means after and before each cut, in orders of `value` with sums `heads` before."""
    n = len(value)
    scale = np.sqrt(cuts * (n - cuts) / n) / value.std()
    return np.asarray(np.abs((value.sum() - heads) / (n - cuts) - heads / cuts) * scale)


@checked
def tone_changes(
    events: Events, rule: ToneRule = "coded", *, level: Level = 0.05, draws: Annotated[int, Within(ge=1)] = 2000
) -> pd.DataFrame:
    """Search each part between two changes for a further one, until none passes the test.

    Parameters
    ----------
    events : DataFrame
    rule : str
        See :data:`TONE_RULES`.
    level : float
        A part is split while `p` of :func:`tone_change` inside it is below this.
    draws : int

    Returns
    -------
    DataFrame
        One row a split that was tried: from_year, to_year (of the part), year, before, after, n_before, n_after, p,
        p_years (see :func:`tone_change`), found (bool); by from_year within the order of the search.

    Notes
    -----
    Binary segmentation; each test is one of several, and the later ones hold only if the earlier splits do.
    """
    rows: list[dict[str, Any]] = []
    parts = [events]
    while parts:
        part = parts.pop(0)
        change = tone_change(part, rule, draws=draws)
        if change.isna().any():
            continue
        years = tone_scores(part, rule)["year"]
        found = bool(change["p"] < level)
        head: dict[str, Any] = {"from_year": int(years.min()), "to_year": int(years.max()), "found": found}
        rows.append(head | {str(key): value for key, value in change.items()})
        if found:
            year = part["date_earliest"].dt.year
            parts += [part[year < change["year"]], part[year >= change["year"]]]
    names = ["from_year", "to_year", "year", "before", "after", "n_before", "n_after", "p", "p_years", "found"]
    kinds = dict.fromkeys(["from_year", "to_year", "year", "n_before", "n_after"], "Int64")
    return pd.DataFrame(rows, columns=names).astype(kinds | {"found": "bool"})


# ---------------------------------------------------------------- others' company


@checked
def vote_agreement(un_votes: Votes, pair: Pair) -> pd.DataFrame:
    """Yearly share of votes alike of one pair beside all other pairs.

    Parameters
    ----------
    un_votes : DataFrame
        Rows of the table ``un_votes``.
    pair : str
        As in the column ``pair`` of the whole table; the rows need not have it.

    Returns
    -------
    DataFrame
        year, joint_votes, same_votes, pct (missing without joint votes), others_low, others_median, others_high, others
        (pairs), source_ids.

    Notes
    -----
    Raw agreement, joint roll calls only; abstention counts as a vote of its own.
    """
    votes = un_votes[un_votes["joint_votes"] > 0]
    votes = votes.assign(pct=100 * votes["same_votes"] / votes["joint_votes"])
    own = votes[votes["pair"] == pair]
    others = votes[votes["pair"] != pair].groupby("year")["pct"]
    table = own[["year", "joint_votes", "same_votes", "pct", "source_ids"]].set_index("year")
    for name, values in {
        "others_low": others.min(),
        "others_median": others.median(),
        "others_high": others.max(),
        "others": others.size(),
    }.items():
        table[name] = values
    return table.sort_index().reset_index()


@checked
def vote_ranking(un_votes: Votes) -> pd.DataFrame:
    """Share of votes alike over all years, by pair.

    Returns
    -------
    DataFrame
        pair, joint_votes, same_votes, pct, low_pct, high_pct (95 %,
        :func:`relations.intervals.clopper_pearson`), rank (1 = most alike),
        source_ids; by rank.
    """
    grouped = un_votes.groupby("pair", as_index=False)
    table = grouped.agg(
        joint_votes=("joint_votes", "sum"), same_votes=("same_votes", "sum"), source_ids=("source_ids", "first")
    )
    table = table[table["joint_votes"] > 0]
    counts = zip(table["same_votes"].tolist(), table["joint_votes"].tolist(), strict=True)
    bounds = [clopper_pearson(same, joint)[1:] for same, joint in counts]
    table = table.assign(
        pct=(100 * table["same_votes"] / table["joint_votes"]).astype("float64"),
        low_pct=[100 * low for low, _ in bounds],
        high_pct=[100 * high for _, high in bounds],
    )
    table = table.sort_values(["pct", "pair"], ascending=[False, True]).reset_index(drop=True)
    return table.assign(rank=table["pct"].rank(ascending=False, method="min").astype(int))


@checked
def vote_rank(
    un_votes: Votes,
    pair: Annotated[str, Among("un_votes", "pair")],
    weighing: Annotated[str, OneOf(WEIGHINGS)] = "pooled",
) -> object:
    """Return the rank of a pair by votes alike, under one of :data:`WEIGHINGS`."""
    votes = un_votes[un_votes["joint_votes"] > 0]
    if weighing == "common":
        pairs = votes.groupby("year")["pair"].nunique()
        votes = votes[votes["year"].isin(pairs[pairs == votes["pair"].nunique()].index)]
    if weighing == "years":
        share = (votes["same_votes"] / votes["joint_votes"]).groupby(votes["pair"]).mean()
    else:
        sums = votes.groupby("pair")[["same_votes", "joint_votes"]].sum()
        share = sums["same_votes"] / sums["joint_votes"]
    return int((share > share[pair]).sum()) + 1 if pair in share.index else pd.NA


@checked
def membership_matrix(memberships: Memberships) -> pd.DataFrame:
    """One row an organisation: what each party is in it, since when, and whether both are.

    Returns
    -------
    DataFrame
        organisation, abbreviation, for each party ``<code>_status`` (``no row`` where the sources read say
        nothing) and ``<code>_joined`` (EDTF), source_ids, years_apart (Int64, the second party's year of joining less
        the first's, missing without both), ``shared``: ``both members``, ``both were members``, ``both observers``,
        ``neither``, ``one stated, other not found`` or ``one only``.
    """
    codes = _party_codes()
    table = memberships.groupby(["organisation", "abbreviation"], as_index=False, sort=False).agg(
        source_ids=("source_ids", ";".join)
    )
    for code in codes:
        own = memberships[memberships["country"] == code].set_index("abbreviation")
        table[f"{code}_status"] = table["abbreviation"].map(own["status"]).astype("str").fillna("no row")
        table[f"{code}_joined"] = table["abbreviation"].map(own["joined"])
    begun = [table[f"{code}_joined"].map(_year).astype("Int64") for code in codes]
    table["years_apart"] = begun[1] - begun[0]
    table["shared"] = [_shared(statuses) for statuses in zip(*(table[f"{code}_status"] for code in codes), strict=True)]
    return table


def _shared(statuses: tuple[str, ...]) -> str:
    if len(set(statuses)) == 1:
        plural = {"member": "both members", "former_member": "both were members", "observer": "both observers"}
        return plural.get(statuses[0], "neither")
    return "one stated, other not found" if "no row" in statuses else "one only"


def _year(value: object) -> object:
    day = dates.parse(value).earliest if isinstance(value, str) else None
    return pd.NA if day is None else pd.Timestamp(day).year


@checked
def mission_matrix(missions: Missions, language: Tongue | Language | None = None) -> pd.DataFrame:
    """One row a kind of mission: what each party has sent to the other, with city and date.

    Returns
    -------
    DataFrame
        kind, for each party a text under its code (missing where nothing was found), source_ids.
    """
    from relations.vocabulary import word

    tongue = Language.of(language)
    sent = missions.sort_values("date_earliest", kind="stable").to_dict("records")
    rows = []
    for kind, ids in missions.groupby("kind", sort=False)["source_ids"]:
        texts = {}
        for code in _party_codes():
            parts = []
            for row in [row for row in sent if (row["kind"], row["sending"]) == (kind, code)]:
                when = tongue.date(row["date"]) if isinstance(row["date"], str) else tongue.gettext("date not found")
                person = [row["person"]] if isinstance(row["person"], str) else []
                state = row["status_detail"] if row["status"] == "coded" else word(row["status"], "mission", tongue)
                parts.append(", ".join([*person, row["city"], str(state), when]))
            texts[code] = "; ".join(parts) or pd.NA
        rows.append({"kind": kind, **texts, "source_ids": join_ids(ids)})
    return pd.DataFrame(rows, columns=["kind", *_party_codes(), "source_ids"])


@checked
def trade_mirrors(trade: Trade) -> pd.DataFrame:
    """Yearly turnover as each side's statistics give it.

    Parameters
    ----------
    trade : DataFrame
        Rows of the table ``trade``.

    Returns
    -------
    DataFrame
        One row a calendar year: year, for each party and ``third`` ``<code>_low`` and ``<code>_high`` (USD
        million, over its own sources), ratio_low, ratio_high (second party's figure over the first's),
        source_ids. Quarters, other parts of a year, spans of years and targets are left out.
    """
    rows = trade[(trade["period_type"] == "year") & (trade["period_precision"] == "year")]
    rows = rows[rows["turnover_usd_mn"].notna()]
    rows = rows.assign(year=rows["period_earliest"].dt.year.astype("Int64"))
    first, second = _party_codes()
    table = rows.groupby("year").agg(source_ids=("source_ids", ";".join))
    for side in (first, second, "third"):
        grouped = rows[rows["reporter_side"] == side].groupby("year")["turnover_usd_mn"]
        table[f"{side}_low"], table[f"{side}_high"] = grouped.min(), grouped.max()
    table["ratio_low"] = table[f"{second}_low"] / table[f"{first}_high"]
    table["ratio_high"] = table[f"{second}_high"] / table[f"{first}_low"]
    return table.reset_index()


@checked
def growth(trade: Trade, earlier: TradeId, later: TradeId) -> float:
    """Return how many times the turnover of row `earlier` that of row `later` is; NaN if a row was cut away."""
    turnover = trade.set_index("trade_id")["turnover_usd_mn"]
    if earlier not in turnover.index or later not in turnover.index:
        return float("nan")
    return float(turnover[later] / turnover[earlier])


def _most_frequent(values: pd.Series) -> str:
    counts = values.value_counts()
    names = sorted(counts.index, key=lambda name: (-counts[name], name))
    return ", ".join(f"{name} ({counts[name]})" if counts[name] > 1 else str(name) for name in names)


# ---------------------------------------------------------------- numbers of different units


_UNITS = {
    "%": ("{n}%", 1),
    "days": ("{n} days", 0),
    "km": ("{n} km", 0),
    "p": ("p = {n}", 3),
    "people": ("{n} people", 0),
    "points": ("{n} points", 1),
    "rank": ("rank {n}", 0),
    "times": ("{n} times", 1),
    "TWh": ("{n} TWh", 2),
    "visits": ("{n} visits", 0),
    "year": ("{n}", 0),
}


_SINGLE = {"days": "{n} day", "people": "{n} person", "visits": "{n} visit"}


@checked
def written(table: Reruns, low: str, high: str | None = None, language: Tongue | Language | None = None) -> pd.Series:
    """Write numbers with their unit, for tables whose rows have different ones.

    Parameters
    ----------
    table : DataFrame
        With a column ``unit``, as of :func:`relations.sensitivity.rerun` or ``survives``.
    low, high : str
        Column of the number; with `high` the range of the two.
    language : Language or str, optional

    Returns
    -------
    Series
        Texts; missing stays missing.

    Raises
    ------
    RelationsError
        If a column is not there or holds no numbers.
    """
    tongue = Language.of(language)
    kinds = {"integer", "floating", "mixed-integer-float", "empty"}
    columns = [str(name) for name in table if pd.api.types.infer_dtype(table[name]) in kinds]
    for parameter, column in {"low": low, "high": high or low}.items():
        if column not in columns:
            raise RelationsError(f"written: {parameter} takes numbers of table: {unknown('column', column, columns)}")
    texts: list[object] = []
    for row in table.to_dict("records"):
        template, digits = _UNITS.get(row["unit"], ("{n} " + str(row["unit"]), 1))
        if pd.isna(row[low]):
            texts.append(pd.NA)
        elif row["unit"] == "year":
            texts.append(
                str(int(row[low])) if high is None or row[high] == row[low] else f"{row[low]:.0f}\u2013{row[high]:.0f}"
            )
        else:
            ends = [float(row[name]) for name in (low, high or low)]
            single = _SINGLE.get(row["unit"], template)
            text = tongue.ngettext(single, template, ends[0] if ends[0] == ends[1] else 2)
            texts.append(text.format(n=tongue.range(ends[0], None, ends[1], digits)))
    return pd.Series(texts, index=table.index, dtype="object")
