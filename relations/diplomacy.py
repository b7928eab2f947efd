"""Visits, agreements, the line on the map, tone and trade: how two states deal with each other.

Every function takes a frame as given by :func:`relations.load` (or cut to a window by
:func:`relations.dates.within`) and returns a new frame. :func:`reciprocity` also loads when no
frame is given. The parties are those of :func:`relations.parties`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations import dates
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FRAMES: dict[str, str] = {
    "all": "Every visit of one president to the other's country, summit trips included.",
    "bilateral": "Visits with a bilateral part: those that were more than a trip to a summit.",
    "bilateral_only": "Visits made for the other side alone, with no summit.",
    "reported": "Every visit whose attendance a source reports, not infers.",
}
TONE_RULES: dict[str, str] = {
    "coded": "Tone as coded, -2 to +2.",
    "sign": "Only the direction: -1, 0 or +1.",
    "without_ceasefires": "Without the ceasefires, which count as +1 inside a war.",
    "without_visits": "Without visits, which often stand beside the papers signed on them.",
}
MOVES = ("ceasefire", "talks", "agreement", "visit", "bilateral visit")
# Topics of the table of statements, by the part of this report that shows them; energy has the others.
SECTIONS: dict[str, tuple[str, ...]] = {
    "relations": ("relations", "border"),
    "history": ("civil war", "osh meeting", "road", "refugees", "security"),
    "settlement": ("settlement", "khujand"),
    "culture": ("football",),
    "visits": ("visits",),
    "missions": ("missions",),
}


def _party_codes() -> list[str]:
    from relations import tables

    return [party.code for party in tables.parties()]


def _one_of(name: str, value: str, allowed: Iterable[str]) -> None:
    if value not in (known := list(allowed)):
        raise RelationsError(f"There is no {name} {value!r}; allowed: {', '.join(known)}.")


def window(table: pd.DataFrame, start: str, end: str, field: str = "date") -> pd.DataFrame:
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
    """
    inside = dates.within(table, start, end, field)
    undated = table[field].isna()
    if len(inside) + int(undated.sum()) < len(table):
        return inside
    return table.copy()


def reach(events: pd.DataFrame, end: str) -> pd.Timestamp:
    """Return the last day that can be spoken of: `end`, or the last day in `events` if that is earlier."""
    last = dates.parse(end).latest
    known = events["date_latest"].max()
    return known if last is None else pd.Timestamp(last) if pd.isna(known) else min(pd.Timestamp(last), known)


def stated(statements: pd.DataFrame, section: str) -> pd.DataFrame:
    """Return the qualitative statements that belong to a section of the report (see :data:`SECTIONS`)."""
    _one_of("section", section, SECTIONS)
    return statements[statements["topic"].isin(SECTIONS[section])].reset_index(drop=True)


# ---------------------------------------------------------------- visits


def in_frame(visits: pd.DataFrame, frame: str = "all") -> pd.DataFrame:
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
    _one_of("frame", frame, FRAMES)
    keep = {
        "all": pd.Series(data=True, index=visits.index),
        "bilateral": visits["frame"] != "summit",
        "bilateral_only": visits["frame"] == "bilateral",
        "reported": visits["attendance"] == "reported",
    }[frame]
    return visits[keep].sort_values(["date_earliest", "visit_id"]).reset_index(drop=True)


def exact_interval(successes: int, trials: int, confidence: float = 0.95) -> tuple[float, float]:
    """Clopper and Pearson's interval for a share.

    Parameters
    ----------
    successes, trials : int
    confidence : float
        Between 0 and 1.

    Returns
    -------
    tuple of float
        Low and high, as shares; (0, 1) without trials.

    Raises
    ------
    RelationsError
        If the counts are impossible.

    Notes
    -----
    C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413: quantiles of beta distributions.
    """
    from scipy.special import betaincinv

    if not (0 <= successes <= trials and 0 < confidence < 1):
        raise RelationsError(
            f"{successes} of {trials} at confidence {confidence}: allowed are 0 <= successes <= trials "
            "and a confidence between 0 and 1."
        )
    tail = (1 - confidence) / 2
    low = float(betaincinv(successes, trials - successes + 1, tail)) if successes else 0.0
    high = float(betaincinv(successes + 1, trials - successes, 1 - tail)) if successes < trials else 1.0
    return low, high


def reciprocity(visits: pd.DataFrame | None = None, *, since: str | None = None, frame: str = "all") -> pd.DataFrame:
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
        :func:`exact_interval`), source_ids. Shares are missing where there are no visits.
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
        low, high = exact_interval(made, len(chosen)) if len(chosen) else (np.nan, np.nan)
        share = made / len(chosen) if len(chosen) else np.nan
        rows.append((code, made, len(chosen), 100 * share, 100 * low, 100 * high))
    names = ["guest_country", "visits", "of", "share_pct", "low_pct", "high_pct"]
    return pd.DataFrame(rows, columns=names).assign(source_ids=_joined(chosen))


def visits_by_year(visits: pd.DataFrame) -> pd.DataFrame:
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


def founding_visits(visits: pd.DataFrame) -> pd.DataFrame:
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


def silences(visits: pd.DataFrame, *, frame: str = "all", until: pd.Timestamp | None = None) -> pd.DataFrame:
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
        after_id, next_id (missing for the open one), start, end, days_low, days, days_high, open,
        source_ids; by date. `days_low` and `days_high` differ where a date is known by month or year only;
        `days` is `days_low`. Visits that touch or overlap give 0.
    """
    chosen = in_frame(visits, frame)
    exact = chosen["date_precision"].isin(["day", "interval"])
    # Of a visit dated by its month the stay is somewhere inside; of others both ends are known.
    begin_high = chosen["date_earliest"].where(exact, chosen["date_latest"])
    finish_low = chosen["date_latest"].where(exact, chosen["date_earliest"])
    nothing = pd.DataFrame(
        columns=["after_id", "next_id", "start", "end", "days_low", "days", "days_high", "open", "source_ids"]
    )
    rows = [
        (
            chosen["visit_id"][n],
            chosen["visit_id"][n + 1],
            chosen["date_latest"][n],
            chosen["date_earliest"][n + 1],
            (chosen["date_earliest"][n + 1] - chosen["date_latest"][n]).days,
            (begin_high[n + 1] - finish_low[n]).days,
            False,
            f"{chosen['source_ids'][n]};{chosen['source_ids'][n + 1]}",
        )
        for n in range(len(chosen) - 1)
    ]
    if until is not None and len(chosen) and chosen["date_latest"].iloc[-1] <= until:
        last = chosen.iloc[-1]
        low, high = (until - last["date_latest"]).days, (until - finish_low.iloc[-1]).days
        rows.append((last["visit_id"], pd.NA, last["date_latest"], until, low, high, True, last["source_ids"]))
    if not rows:
        return nothing
    table = pd.DataFrame(rows, columns=[name for name in nothing.columns if name != "days"])
    table["days_low"] = table["days_low"].clip(lower=0)
    table["days_high"] = table[["days_low", "days_high"]].max(axis=1)
    return table.assign(days=table["days_low"])[list(nothing.columns)]


def longest(silence: pd.DataFrame, *, rank: int = 1) -> pd.Series:
    """Return the longest closed silence (`rank` 2: the second longest), all missing if there is none."""
    closed = silence[~silence["open"].astype(bool)].sort_values(
        ["days", "start"], ascending=[False, True], kind="stable"
    )
    if len(closed) < rank:
        return pd.Series(pd.NA, index=silence.columns, dtype=object)
    return closed.iloc[rank - 1]


def by_frames(
    visits: pd.DataFrame, *, frames: Sequence[str] = tuple(FRAMES), until: pd.Timestamp | None = None
) -> pd.DataFrame:
    """Repeat the counts and silences under each frame.

    Returns
    -------
    DataFrame
        One row a frame: frame, meaning, visits, first (guests of the first party), share_pct, low_pct,
        high_pct, longest_days, longest_from, longest_to, current_days.
    """
    rows = []
    for frame in frames:
        mine = reciprocity(visits, frame=frame).iloc[0]
        gaps = silences(visits, frame=frame, until=until)
        top, last = longest(gaps), gaps[gaps["open"].astype(bool)]["days"]
        now = last.iloc[0] if len(last) else pd.NA
        shares = [mine[name] for name in ("of", "visits", "share_pct", "low_pct", "high_pct")]
        rows.append((frame, FRAMES[frame], *shares, top["days"], top["start"], top["end"], now))
    names = ["frame", "meaning", "visits", "first", "share_pct", "low_pct", "high_pct"]
    return pd.DataFrame(rows, columns=[*names, "longest_days", "longest_from", "longest_to", "current_days"]).astype(
        {"longest_days": "Int64", "current_days": "Int64"}
    )


# ---------------------------------------------------------------- after a clash


def moves(events: pd.DataFrame, agreements: pd.DataFrame, visits: pd.DataFrame) -> pd.DataFrame:
    """Every recorded step towards the other side, on one calendar.

    Parameters
    ----------
    events, agreements, visits : DataFrame
        Rows of the three tables.

    Returns
    -------
    DataFrame
        move, row_id, start (its first day), text, source_ids; by date. A ``ceasefire`` is an agreement on that
        subject; an ``agreement`` any other text signed by the two alone; ``talks`` are events of the
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
        ("agreement", agreements[alone & ~stop], "agreement_id", "title"),
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


def after_clash(clashes: pd.DataFrame, steps: pd.DataFrame, *, until: pd.Timestamp | None = None) -> pd.DataFrame:
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
    rows = []
    for clash, end in zip(ordered, ends, strict=True):
        day = clash["date_earliest"]
        seen = steps[(steps["start"] >= day) & (end is None or steps["start"] <= end)]
        for move in MOVES:
            head = {"incident_id": clash["incident_id"], "clash": day, "place": clash["place"], "move": move}
            head["waited"] = pd.NA if end is None else (end - day).days
            first = seen[seen["move"] == move].head(1).to_dict("records")
            found: dict[str, Any] = {str(key): value for key, value in first[0].items()} if first else {}
            start = found.get("start", pd.NaT)
            days = (start - day).days if found else pd.NA
            ids = ";".join([clash["source_ids"], *([found["source_ids"]] if found else [])])
            rows.append({**found, **head, "start": start, "days": days, "source_ids": ids})
    names = ["incident_id", "clash", "place", "move", "row_id", "start", "days", "waited", "text", "source_ids"]
    table = pd.DataFrame(rows, columns=names)
    return table.astype({"days": "Int64", "waited": "Int64"})


def first_moves(table: pd.DataFrame) -> pd.DataFrame:
    """Return the earliest move after each clash of :func:`after_clash`; ties by the order of :data:`MOVES`."""
    known = table[table["days"].notna()].sort_values(["clash", "days"], kind="stable")
    return known.drop_duplicates("incident_id").reset_index(drop=True)


# ---------------------------------------------------------------- agreements


def ledger(agreements: pd.DataFrame) -> pd.DataFrame:
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


def broken(agreements: pd.DataFrame) -> pd.DataFrame:
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


def to_force(agreements: pd.DataFrame) -> pd.DataFrame:
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


# ---------------------------------------------------------------- the kilometres


def shares(delimitation: pd.DataFrame, denominator_km: float) -> pd.DataFrame:
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

    Raises
    ------
    RelationsError
        If the denominator is no positive number.
    """
    if not denominator_km > 0:
        raise RelationsError(f"denominator_km={denominator_km!r}; allowed: a length above 0 km.")
    keep = delimitation[["km_agreed", "km_remaining", "pct_agreed"]].notna().any(axis=1)
    rows = delimitation[keep].copy()
    agreed, left, pct = rows["km_agreed"], rows["km_remaining"], rows["pct_agreed"]
    implied = (agreed + left).fillna(100 * agreed / pct)
    rows["total"] = rows["km_total"].fillna(implied)
    rows["basis"] = np.select([rows["km_total"].notna(), implied.notna()], ["stated", "implied"], "none")
    rows["km"] = agreed.fillna(rows["total"] - left).fillna(rows["total"] * pct / 100)
    rows["own_pct"] = pct.fillna(100 * rows["km"] / rows["total"])
    rows["restated_pct"] = 100 * rows["km"] / denominator_km
    order = ["date_earliest", "date_latest", "statement_id"]
    return rows.sort_values(order, na_position="last").reset_index(drop=True)


def by_denominators(shares_of: pd.DataFrame, denominators: Sequence[float]) -> pd.DataFrame:
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


def totals(delimitation: pd.DataFrame, *, low: float = 900.0, high: float = 1100.0) -> pd.DataFrame:
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


def steps(delimitation: pd.DataFrame) -> pd.DataFrame:
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


def falls(statements: pd.DataFrame, column: str = "km_agreed", *, tolerance: float = 1.0) -> pd.DataFrame:
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
    rows = statements[statements[column].notna() & statements["date_latest"].notna()]
    found = []
    for later in rows.sort_values(["date_earliest", "statement_id"]).to_dict("records"):
        before = rows[rows["date_latest"] < later["date_earliest"]].sort_values(
            [column, "statement_id"], ascending=[False, True]
        )
        for top in before.head(1).to_dict("records"):
            fall = top[column] - later[column]
            if fall >= tolerance:
                pair = [top["statement_id"], top["date"], top[column]]
                pair += [later["statement_id"], later["date"], later[column]]
                found.append((*pair, fall, f"{top['source_ids']};{later['source_ids']}"))
    names = ["earlier_id", "earlier", "earlier_value", "later_id", "later", "later_value", "fall", "source_ids"]
    return pd.DataFrame(found, columns=names)


def check_sums(delimitation: pd.DataFrame, periods: Mapping[str, str]) -> pd.DataFrame:
    """Set a stated sum against the steps published for its period.

    Parameters
    ----------
    delimitation : DataFrame
    periods : mapping
        Statement id to the period (EDTF) its ``km_increment`` covers; ids not among the rows are skipped.

    Returns
    -------
    DataFrame
        statement_id, speaker, period, stated_km, steps, steps_km (of dated steps), undated_km (of steps without a date,
        which may belong too), gap_km (stated less both), source_ids.
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
            rows.append((key, stated["speaker"], period, said, len(dated), km, spare, said - km - spare, ids))
    names = ["statement_id", "speaker", "period", "stated_km", "steps", "steps_km", "undated_km", "gap_km"]
    return pd.DataFrame(rows, columns=[*names, "source_ids"])


def land(delimitation: pd.DataFrame, *, claimed: Sequence[str] = ()) -> pd.DataFrame:
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


def tone_scores(events: pd.DataFrame, rule: str = "coded") -> pd.DataFrame:
    """Events with a year and the tone that a rule gives them.

    Parameters
    ----------
    events : DataFrame
    rule : str
        See :data:`TONE_RULES`.

    Returns
    -------
    DataFrame
        year (Int64, of the first day), score (float), event_id, category, source_ids; by date.
    """
    _one_of("tone rule", rule, TONE_RULES)
    score = events["tone"].astype("float64")
    keep = events["date_earliest"].notna() & score.notna()
    if rule == "without_ceasefires":
        keep &= ~((events["category"] == "conflict") & (score > 0))
    if rule == "without_visits":
        keep &= events["category"] != "visit"
    rows = events.assign(
        year=events["date_earliest"].dt.year.astype("Int64"),
        score=np.sign(score) if rule == "sign" else score,
    )[keep]
    rows = rows.sort_values(["date_earliest", "event_id"]).reset_index(drop=True)
    return rows[["year", "score", "event_id", "category", "source_ids"]]


def tone_by_year(events: pd.DataFrame, rule: str = "coded") -> pd.DataFrame:
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


def tone_between(events: pd.DataFrame, before: str, after: str, rule: str = "coded") -> pd.Series:
    """Mean tone of two periods and the difference.

    Parameters
    ----------
    events : DataFrame
    before, after : str
        Years or intervals of years (EDTF).
    rule : str

    Returns
    -------
    Series
        before, after, difference (missing where a period has no event), n_before, n_after.
    """
    first = tone_scores(dates.within(events, before, before), rule)["score"]
    second = tone_scores(dates.within(events, after, after), rule)["score"]
    return pd.Series(
        {
            "before": first.mean(),
            "after": second.mean(),
            "difference": second.mean() - first.mean(),
            "n_before": len(first),
            "n_after": len(second),
        }
    )


def tone_change(events: pd.DataFrame, rule: str = "coded", *, draws: int = 2000, seed: int = 1) -> pd.Series:
    """Find the year at which mean tone changed most, and test it against shuffled years.

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
        year (first year after the change), before, after (means), n_before, n_after, p. All missing if
        there are fewer than two years or no variation.

    Notes
    -----
    The statistic is the largest standardised difference of means over all splits between years with at least five
    events on each side (the CUSUM of E. S. Page, Biometrika 42, 1955). p is the share of random orders whose largest
    statistic reaches it (plus one, over draws plus one), so that having searched for the best split is paid for. Events
    are treated as exchangeable, which a list of events made by one coder is only roughly.
    """
    scores = tone_scores(events, rule)
    nothing = pd.Series(np.nan, index=["year", "before", "after", "n_before", "n_after", "p"])
    value, years = scores["score"].to_numpy(), scores["year"].to_numpy(dtype=int)
    cuts = np.flatnonzero(np.diff(years)) + 1
    cuts = cuts[(cuts >= 5) & (len(value) - cuts >= 5)]
    if not len(cuts) or value.std() == 0:
        return nothing
    scale = np.sqrt(cuts * (len(value) - cuts) / len(value)) / value.std()

    def statistic(rows: np.ndarray) -> np.ndarray:
        total = rows.sum(axis=-1, keepdims=True)
        head = rows.cumsum(axis=-1)[..., cuts - 1]
        return np.asarray(np.abs((total - head) / (len(value) - cuts) - head / cuts) * scale)

    observed = statistic(value)
    best = int(observed.argmax())
    shuffled = np.random.default_rng(seed).permuted(np.tile(value, (draws, 1)), axis=1)
    reached = int((statistic(shuffled).max(axis=-1) >= observed[best] - 1e-12).sum())
    cut = int(cuts[best])
    return pd.Series(
        {
            "year": years[cut],
            "before": value[:cut].mean(),
            "after": value[cut:].mean(),
            "n_before": cut,
            "n_after": len(value) - cut,
            "p": (reached + 1) / (draws + 1),
        }
    )


def by_tone_rules(events: pd.DataFrame, before: str, after: str) -> pd.DataFrame:
    """Repeat the comparison of two periods and the search for a change under each rule.

    Returns
    -------
    DataFrame
        One row a rule: rule, meaning, before, after, difference, n_before, n_after (see :func:`tone_between`),
        change_year (Int64), p (see :func:`tone_change`).
    """
    rows = []
    for rule, meaning in TONE_RULES.items():
        change = tone_change(events, rule)
        two = tone_between(events, before, after, rule).to_dict()
        rows.append({"rule": rule, "meaning": meaning, **two, "change_year": change["year"], "p": change["p"]})
    return pd.DataFrame(rows).astype({"n_before": "Int64", "n_after": "Int64", "change_year": "Int64"})


# ---------------------------------------------------------------- others' company


def vote_agreement(un_votes: pd.DataFrame, pair: str) -> pd.DataFrame:
    """Yearly share of votes alike of one pair beside all other pairs.

    Parameters
    ----------
    un_votes : DataFrame
        Rows of the table ``un_votes``.
    pair : str
        As in its column ``pair``.

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


def vote_ranking(un_votes: pd.DataFrame) -> pd.DataFrame:
    """Share of votes alike over all years, by pair.

    Returns
    -------
    DataFrame
        pair, joint_votes, same_votes, pct, low_pct, high_pct (95 %, :func:`exact_interval`), rank (1 = most alike),
        source_ids; by rank.
    """
    grouped = un_votes.groupby("pair", as_index=False)
    table = grouped.agg(
        joint_votes=("joint_votes", "sum"), same_votes=("same_votes", "sum"), source_ids=("source_ids", "first")
    )
    table = table[table["joint_votes"] > 0]
    counts = zip(table["same_votes"].tolist(), table["joint_votes"].tolist(), strict=True)
    bounds = [exact_interval(same, joint) for same, joint in counts]
    table = table.assign(
        pct=(100 * table["same_votes"] / table["joint_votes"]).astype("float64"),
        low_pct=[100 * low for low, _ in bounds],
        high_pct=[100 * high for _, high in bounds],
    )
    table = table.sort_values(["pct", "pair"], ascending=[False, True]).reset_index(drop=True)
    return table.assign(rank=table["pct"].rank(ascending=False, method="min").astype(int))


def membership_matrix(memberships: pd.DataFrame) -> pd.DataFrame:
    """One row an organisation: what each party is in it, since when, and whether both are.

    Returns
    -------
    DataFrame
        organisation, abbreviation, for each party ``<code>_status`` (``no row`` where the sources read say
        nothing) and ``<code>_joined`` (EDTF), source_ids, ``shared``: ``both members``, ``both were members``,
        ``both observers``, ``neither``, ``one stated, other not found`` or ``one only``.
    """
    codes = _party_codes()
    table = memberships.groupby(["organisation", "abbreviation"], as_index=False, sort=False).agg(
        source_ids=("source_ids", ";".join)
    )
    for code in codes:
        own = memberships[memberships["country"] == code].set_index("abbreviation")
        table[f"{code}_status"] = table["abbreviation"].map(own["status"]).astype("str").fillna("no row")
        table[f"{code}_joined"] = table["abbreviation"].map(own["joined"])
    table["shared"] = [_shared(statuses) for statuses in zip(*(table[f"{code}_status"] for code in codes), strict=True)]
    return table


def _shared(statuses: tuple[str, ...]) -> str:
    if len(set(statuses)) == 1:
        plural = {"member": "both members", "former_member": "both were members", "observer": "both observers"}
        return plural.get(statuses[0], "neither")
    return "one stated, other not found" if "no row" in statuses else "one only"


def trade_mirrors(trade: pd.DataFrame) -> pd.DataFrame:
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


def growth(trade: pd.DataFrame, earlier: str, later: str) -> float:
    """Return how many times the turnover of row `earlier` that of row `later` is; NaN if a row is not there."""
    turnover = trade.set_index("trade_id")["turnover_usd_mn"]
    if earlier not in turnover.index or later not in turnover.index:
        return float("nan")
    return float(turnover[later] / turnover[earlier])


def _joined(rows: pd.DataFrame) -> str:
    return ";".join(dict.fromkeys(key for cell in rows["source_ids"] for key in str(cell).split(";")))


def _most_frequent(values: pd.Series) -> str:
    counts = values.value_counts()
    names = sorted(counts.index, key=lambda name: (-counts[name], name))
    return ", ".join(f"{name} ({counts[name]})" if counts[name] > 1 else str(name) for name in names)
