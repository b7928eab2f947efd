"""Who visited whom, and how long nobody did."""

from __future__ import annotations

from typing import Annotated, Literal

import numpy as np
import pandas as pd

from relations import dates, tables
from relations.arguments import Frame, OneOf, hold
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.diplomacy.windows import Visits, party_codes
from relations.intervals import clopper_pearson
from relations.sources import join_ids

# Every visit, summit trips included; those with a bilateral part; those made for the other side alone, with no
# summit; those whose attendance a source reports, not infers.
FRAMES = ("all", "bilateral", "bilateral_only", "reported")

Silences = Annotated[pd.DataFrame, Frame("relations.diplomacy.silences", "start", "days", "open")]
_KINDS = ("bilateral", "both", "summit")

VisitFrame = Annotated[str, OneOf(FRAMES)]


def in_frame(visits: Visits, frame: VisitFrame = "all") -> pd.DataFrame:
    """Return the visits that belong to a frame.

    Parameters
    ----------
    visits : DataFrame
        Rows of the table ``visits``.
    frame : {"all", "bilateral", "bilateral_only", "reported"}
        See ``FRAMES``.

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


def reciprocity(visits: Visits | None = None, *, since: Day | None = None, frame: VisitFrame = "all") -> pd.DataFrame:
    """Share of the visits that each side's president made.

    Parameters
    ----------
    visits : DataFrame, optional
        By default the table ``visits``.
    since : str, optional
        First day or year (EDTF).
    frame : str
        See ``FRAMES``.

    Returns
    -------
    DataFrame
        One row a party: guest_country, visits, of, share_pct, low_pct, high_pct (95 %,
        :func:`relations.intervals.clopper_pearson`), source_ids. Shares are missing where there are no visits, the
        interval also in every frame with summit trips: those follow the rotation of hosts, so they are no draws
        of which an interval could speak.
    """
    if visits is None:
        visits = tables.load("visits")
    if since is not None:
        visits = dates.within(visits, since, "9999")
    chosen = in_frame(visits, frame)
    rows = []
    for code in party_codes():
        made = int((chosen["guest_country"] == code).sum())
        low, high = clopper_pearson(made, len(chosen))[1:] if frame == "bilateral_only" else (np.nan, np.nan)
        share = made / len(chosen) if len(chosen) else np.nan
        rows.append((code, made, len(chosen), 100 * share, 100 * low, 100 * high))
    names = ["guest_country", "visits", "of", "share_pct", "low_pct", "high_pct"]
    return pd.DataFrame(rows, columns=names).assign(source_ids=join_ids(chosen["source_ids"]))


def visits_by_year(visits: Visits) -> pd.DataFrame:
    """Count visits by year, host and frame.

    Returns
    -------
    DataFrame
        year, host_country, frame, visits; no empty combinations.
    """
    table = visits.assign(year=visits["date_earliest"].dt.year.astype("Int64"))
    grouped = table.groupby(["year", "host_country", "frame"], as_index=False, observed=True)
    return grouped.agg(visits=("visit_id", "size"))


def visits_by(visits: Visits, by: Literal["leader", "level"]) -> pd.DataFrame:
    """Count visits by leader or by level.

    Parameters
    ----------
    visits : DataFrame
    by : {"leader", "level"}

    Returns
    -------
    DataFrame
        By leader: leader, country, made, of them bilateral, both and summit, hosted, founding, first_day and
        last_day (EDTF, of the visits made), in order of first appearance, one party after the other. By level: level
        (``not stated`` where no source says), made, ``by_<code>`` for each party's guests, bilateral, both, summit,
        founding; most frequent first. Both have source_ids.
    """
    made = in_frame(visits).assign(made=1, hosted=0)
    made = made.assign(
        level=made["level"].astype(object).fillna("not stated"),
        founding=made["in_founding_text"].fillna(value=False).astype(int),
        **{kind: (made["frame"] == kind).astype(int) for kind in _KINDS},
        **{f"by_{code}": (made["guest_country"] == code).astype(int) for code in party_codes()},
    )
    if by == "level":
        counts = ["made", *(f"by_{code}" for code in party_codes()), *_KINDS, "founding"]
        table = _summed(made, ["level"], counts)
        return table.sort_values(["made", "level"], ascending=[False, True], ignore_index=True)
    counts = ["made", *_KINDS, "hosted", "founding"]
    zeros = dict.fromkeys(["made", *_KINDS, "founding"], 0)
    hosts = made.assign(**zeros, hosted=1, guest=made["host"], guest_country=made["host_country"], date=None)
    # Of a visit received no day is one of a visit made.
    both = pd.concat([made, hosts]).sort_index(kind="stable")
    both = both.rename(columns={"guest": "leader", "guest_country": "country"})
    table = _summed(both, ["leader", "country"], counts)
    days = both.groupby("leader", sort=False)["date"].agg(first_day="first", last_day="last").reset_index(drop=True)
    return pd.concat([table, days], axis=1).sort_values("country", kind="stable", ignore_index=True)


def _summed(rows: pd.DataFrame, by: list[str], counts: list[str]) -> pd.DataFrame:
    grouped = rows.groupby(by, sort=False)
    return grouped[counts].sum().assign(source_ids=grouped["source_ids"].agg(join_ids)).reset_index()


def founding_visits(visits: Visits) -> pd.DataFrame:
    """Set the visits of the founding text beside what other sources say.

    Returns
    -------
    DataFrame
        The rows of the founding text with date_agrees, place_agrees (bool) and ``agrees``: ``yes``,
        ``place differs``, ``date differs`` or ``summit, not a bilateral visit``.
    """
    rows = visits[visits["in_founding_text"].fillna(value=False).astype(bool)].copy()
    first, last = rows["founding_date_earliest"], rows["founding_date_latest"]
    rows["date_agrees"] = rows["date_earliest"].ge(first) & rows["date_latest"].le(last)
    rows["place_agrees"] = rows["place"] == rows["founding_place"]
    faults = [~rows["place_agrees"], ~rows["date_agrees"], rows["frame"] == "summit"]
    rows["agrees"] = np.select(faults, ["place differs", "date differs", "summit, not a bilateral visit"], "yes")
    return rows.reset_index(drop=True)


def silences(visits: Visits, *, frame: VisitFrame = "all", until: pd.Timestamp | None = None) -> pd.DataFrame:
    """Days between the end of one visit and the beginning of the next.

    Parameters
    ----------
    visits : DataFrame
    frame : str
        See ``FRAMES``.
    until : Timestamp, optional
        Adds the silence after the last visit, up to this day (the reach of the data).

    Returns
    -------
    DataFrame
        after_id, next_id (missing for the open one), after_day, next_day (the dates as stated, EDTF), start, end,
        days_low, days, days_high, open, source_ids; by date. `days_low` and `days_high` differ where a date is known
        by month or year only; `days` is `days_low`. Visits that touch or overlap give 0.
    """
    chosen = in_frame(visits, frame)
    first, last = chosen["date_earliest"], chosen["date_latest"]
    # Of a visit dated by its month the stay is somewhere inside; of others both ends are known.
    exact = chosen["date_precision"].isin(["day", "interval"])
    # The open silence ends as if with one more visit.
    end, end_high = (days.shift(-1, fill_value=until) for days in (first, first.where(exact, last)))
    low = (end - last).dt.days.clip(lower=0)
    table = pd.DataFrame(
        {
            "after_id": chosen["visit_id"],
            "next_id": chosen["visit_id"].shift(-1),
            "after_day": chosen["date"],
            "next_day": chosen["date"].shift(-1),
            "start": last,
            "end": end,
            "days_low": low,
            "days": low,
            "days_high": (end_high - last.where(exact, first)).dt.days.clip(lower=low),
            "open": chosen.index == len(chosen) - 1,
            "source_ids": chosen["source_ids"].str.cat((";" + chosen["source_ids"].shift(-1)).fillna("")),
        }
    )
    seen = ~table["open"] | (last <= end)
    return table[seen].astype(dict.fromkeys(["days_low", "days", "days_high"], "int64"))


def longest(silence: Silences) -> pd.Series:
    """Return the longest closed silence, all missing if there is none."""
    closed = silence[~silence["open"]]
    if closed.empty:
        return pd.Series(pd.NA, index=silence.columns, dtype=object)
    return closed.sort_values(["days", "start"], ascending=[False, True], kind="stable").iloc[0]


def by_frames(visits: Visits, *, until: pd.Timestamp | None = None) -> pd.DataFrame:
    """Repeat the counts and silences under each frame.

    Returns
    -------
    DataFrame
        One row a frame: frame, visits, by_first (guests of the first party), share_pct, low_pct, high_pct, gaps (closed
        silences), median_days, longest_days, longest_from, longest_to, current_days, source_ids.
    """
    rows = []
    for frame in FRAMES:
        mine = reciprocity(visits, frame=frame).iloc[0]
        gaps = silences(visits, frame=frame, until=until)
        top, closed = longest(gaps), gaps.loc[~gaps["open"], "days"]
        rows.append(
            {
                "frame": frame,
                "visits": mine["of"],
                "by_first": mine["visits"],
                **{name: mine[name] for name in ("share_pct", "low_pct", "high_pct")},
                "gaps": len(closed),
                "median_days": closed.median(),
                "longest_days": top["days"],
                "longest_from": top["start"],
                "longest_to": top["end"],
                "current_days": next(iter(gaps.loc[gaps["open"], "days"]), pd.NA),
                "source_ids": mine["source_ids"],
            }
        )
    return pd.DataFrame(rows).astype({"longest_days": "Int64", "current_days": "Int64"})


hold(__name__)
