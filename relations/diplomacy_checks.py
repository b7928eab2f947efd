"""What the diplomacy report rests on in a window, and its findings rerun under other choices."""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from relations import conflict, dates, diplomacy, sensitivity, tables
from relations.arguments import Day, Positive, Tongue, checked
from relations.errors import RelationsError, unknown
from relations.sensitivity import Finding
from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CLASHES: dict[str, str] = {
    "chosen by hand": "The four clashes of 2014, 2021 and 2022 that the report follows.",
    "by rule": "Every clash of the two states with heavy weapons or at least four dead.",
}
MAJOR = ("KT-20140111", "KT-20210428", "KT-20220127", "KT-20220914")
# Which clashes stand among the events: those with a row or a death, or every incident.
COUNTED = ("lethal", "every")
# Earlier and later period of a comparison of tone (EDTF).
PERIODS: dict[str, tuple[str, str]] = {
    "picked": ("2022", "2025"),
    "fixed blocks": ("2016/2020", "2021/2025"),
}
# Moves that count after a clash.
STEPS: dict[str, tuple[str, ...]] = {
    "any": diplomacy.MOVES,
    "signed": ("ceasefire", "other agreement", "visit"),
    "visits": ("visit",),
}
# The two figures of a year that lie nearest to each other, or farthest apart.
FIGURES = {"nearest": "ratio_low", "farthest": "ratio_high"}


@dataclass(frozen=True)
class Records:
    """What a report on diplomacy rests on, cut to its window.

    Attributes
    ----------
    visits, agreements, delimitation, trade, un_votes : DataFrame
        Rows of these tables; of votes only whole years.
    events, every : DataFrame
        As given by :func:`relations.diplomacy.timeline`; `every` holds each incident.
    until : Timestamp
        As given by :func:`relations.diplomacy.reach`.
    clashes, after : dict of str to DataFrame
        Rows of ``incidents`` for each of :data:`CLASHES`, and what :func:`relations.diplomacy.after_clash` gives
        for them.
    """

    visits: pd.DataFrame
    agreements: pd.DataFrame
    delimitation: pd.DataFrame
    trade: pd.DataFrame
    un_votes: pd.DataFrame
    events: pd.DataFrame
    every: pd.DataFrame
    until: pd.Timestamp
    clashes: dict[str, pd.DataFrame]
    after: dict[str, pd.DataFrame]


@checked
def records(start: Day, end: Day) -> Records:
    """Load what the report rests on and cut it to a window.

    Parameters
    ----------
    start, end : str
        First and last day (EDTF).

    Raises
    ------
    RelationsError
        If an end is no date, or the window runs backwards.
    """
    events, votes = tables.load("events"), tables.load("un_votes")
    told, every = (diplomacy.window(diplomacy.timeline(events, every=wanted), start, end) for wanted in (False, True))
    visits, agreements, delimitation = (
        diplomacy.window(tables.load(name), start, end) for name in ("visits", "agreements", "delimitation")
    )
    steps, until = diplomacy.moves(told, agreements, visits), diplomacy.reach(events, end)
    first, last = dates.parse(start).earliest, dates.parse(end).latest
    years = first.year if first else dt.MINYEAR, last.year if last else dt.MAXYEAR
    incidents = conflict.incidents(start, end)
    fought = incidents[incidents["kind"] == "inter-state"]
    deaths = conflict.fatalities("incident", rows=fought, claims=conflict.claims_about(fought))
    many = deaths.loc[deaths["best"].fillna(0) >= 4, "incident_id"]
    clashes = {
        "chosen by hand": fought[fought["incident_id"].isin(MAJOR)],
        "by rule": fought[(fought["weapons_level"] >= "mortar-heavy") | fought["incident_id"].isin(many)],
    }
    return Records(
        visits=visits,
        agreements=agreements,
        delimitation=delimitation,
        trade=diplomacy.window(tables.load("trade"), start, end, "period"),
        un_votes=votes[votes["year"].between(*years) & ~votes["partial"]],
        events=told,
        every=every,
        until=until,
        clashes=clashes,
        after={name: diplomacy.after_clash(rows, steps, until=until) for name, rows in clashes.items()},
    )


class _Made(NamedTuple):
    statement: str
    compute: Callable[..., Any]
    holds: Callable[[Any], bool]
    unit: str


@checked
def findings(found: Records, language: Tongue | Language | None = None) -> dict[str, Finding]:
    """State what the report finds as numbers that can be rerun under other choices.

    Parameters
    ----------
    found : Records
        As given by :func:`records`.
    language : Language or str, optional
        Of the statements.

    Returns
    -------
    dict of str to Finding
        For :func:`relations.sensitivity.rerun` with the choices of :func:`choices`.
    """
    tongue = Language.of(language)
    first, second = (party.names.get(tongue.code, party.names["en"]) for party in tables.parties())
    made = {**_contacts(found), **_border(found), **_tone(found), **_company(found)}
    return {
        key: Finding(tongue.gettext(text).format(first=first, second=second), compute, holds, unit)
        for key, (text, compute, holds, unit) in made.items()
    }


def _contacts(found: Records) -> dict[str, _Made]:
    def slowest_first_move(moves: str, clashes: str) -> object:
        after = found.after[clashes]
        days = diplomacy.first_moves(after[after["move"].isin(STEPS[moves])])["days"]
        return int(days.max()) if len(days) > 1 else pd.NA

    def summits(attendance: str) -> object:
        visits = diplomacy.in_frame(found.visits, attendance)
        return 100 * float((visits["frame"] != "bilateral").mean()) if len(visits) else pd.NA

    def longest_silence(frame: str) -> object:
        return diplomacy.longest(diplomacy.silences(found.visits, frame=frame))["days"]

    return {
        "moves": _Made(
            "Each of the clashes was followed by a first move within a week.",
            slowest_first_move,
            lambda n: n <= 7,
            "days",
        ),
        "summits": _Made("Most visits came with a summit.", summits, lambda pct: pct > 50, "%"),
        "silence": _Made(
            "The longest silence lasted more than three years.", longest_silence, lambda n: n > 3 * 365, "days"
        ),
    }


def _border(found: Records) -> dict[str, _Made]:
    def settled(counted_from: str) -> object:
        days: dict[Any, Any] = found.agreements.set_index("agreement_id")["date_earliest"].to_dict()
        days |= found.events.set_index("event_id")["date_earliest"].to_dict()
        start = {"final protocol": "A036", "treaty": "A037", "first talks": "L025"}[counted_from]
        end = found.agreements.loc[found.agreements["agreement_id"] == "A037", "exchanged_earliest"]
        return (end.iloc[0] - days[start]).days if start in days and len(end) else pd.NA

    def moved_by_total(denominator_km: float) -> object:
        moved = diplomacy.shares(found.delimitation, denominator_km)["moved"].dropna()
        return float(moved.max()) if len(moved) else pd.NA

    def share_2020(denominator_km: float) -> object:
        known = found.delimitation[found.delimitation["statement_id"] == "D005"]["km_agreed"]
        return 100 * float(known.iloc[0]) / denominator_km if len(known) else pd.NA

    return {
        "settled": _Made(
            "The instruments of the border treaty were exchanged within two months.", settled, lambda n: n <= 62, "days"
        ),
        "totals": _Made(
            "The choice of the total alone moves some stated share by more than a point.",
            moved_by_total,
            lambda points: points > 1,
            "points",
        ),
        "half": _Made(
            "Half of the line, within five points, was said to be agreed at the end of 2020.",
            share_2020,
            lambda pct: abs(pct - 50) <= 5,
            "%",
        ),
    }


def _tone(found: Records) -> dict[str, _Made]:
    events = dict(zip(COUNTED, (found.events, found.every), strict=True))

    @functools.cache
    def turn(tone_rule: str, counted: str, periods: str) -> pd.Series:
        return diplomacy.tone_between(events[counted], *PERIODS[periods], tone_rule)

    def rise(tone_rule: str, counted: str, periods: str) -> object:
        return turn(tone_rule, counted, periods)["difference"]

    def rise_p(tone_rule: str, counted: str, periods: str) -> object:
        return turn(tone_rule, counted, periods)["p_months"]

    def split(tone_rule: str, counted: str) -> object:
        return diplomacy.tone_change(events[counted], tone_rule)["p_years"]

    return {
        "tone": _Made("Mean tone rose from the earlier to the later period.", rise, lambda gap: gap > 0, "points"),
        "tone_p": _Made(
            "That rise is more than chance when whole months are shuffled (p below 0.05).",
            rise_p,
            lambda p: p < 0.05,
            "p",
        ),
        "split": _Made(
            "The best split of all years is more than chance when whole years are shuffled (p below 0.05).",
            split,
            lambda p: p < 0.05,
            "p",
        ),
    }


def _company(found: Records) -> dict[str, _Made]:
    pair = "-".join(party.code for party in tables.parties())
    ratios = diplomacy.trade_mirrors(found.trade)[["ratio_low", "ratio_high"]].dropna()

    def votes_rank(weighing: str) -> object:
        known = (found.un_votes["pair"] == pair).any()
        return diplomacy.vote_rank(found.un_votes, pair, weighing) if known else pd.NA

    def trade_ratio(figures: str) -> object:
        return ratios[FIGURES[figures]].min()

    return {
        "votes": _Made(
            "The two vote alike more than most Central Asian pairs (rank 5 or better).",
            votes_rank,
            lambda rank: rank <= 5,
            "rank",
        ),
        "trade": _Made(
            "The statistics of {second} show at least twice the trade that those of {first} do.",
            trade_ratio,
            lambda ratio: ratio >= 2,
            "times",
        ),
    }


@checked
def choices(frame: diplomacy.VisitFrame = "all", denominator_km: Positive = 1006.84) -> dict[str, list[Any]]:
    """Return the choices over which :func:`findings` are rerun; the report's own come first."""
    return {
        "counted_from": ["final protocol", "treaty", "first talks"],
        "frame": list(dict.fromkeys([frame, *diplomacy.FRAMES])),
        "attendance": ["all", "reported"],
        "denominator_km": list(dict.fromkeys([denominator_km, 970.0, 986.7, 1006.84, 1008.14])),
        "tone_rule": list(diplomacy.TONE_RULES),
        "counted": list(COUNTED),
        "periods": list(PERIODS),
        "moves": list(STEPS),
        "clashes": list(CLASHES),
        "weighing": list(diplomacy.WEIGHINGS),
        "figures": list(FIGURES),
    }


@checked
def rerun(
    found: Records,
    *,
    only: Iterable[str] | None = None,
    frame: diplomacy.VisitFrame = "all",
    denominator_km: Positive = 1006.84,
    language: Tongue | Language | None = None,
) -> pd.DataFrame:
    """Rerun the findings over every combination of the choices they depend on.

    Parameters
    ----------
    found : Records
    only : iterable of str, optional
        Keys of the findings wanted; all if not given.
    frame, denominator_km
        The report's own choices, the base case.
    language : Language or str, optional
        Of the statements.

    Returns
    -------
    DataFrame
        As given by :func:`relations.sensitivity.rerun`.

    Raises
    ------
    RelationsError
        If a key is not that of a finding.
    """
    every = findings(found, language)
    wanted = list(every if only is None else only)
    for key in wanted:
        if key not in every:
            raise RelationsError(f"rerun: only names an {unknown('finding', key, every)}")
    return sensitivity.rerun({key: every[key] for key in wanted}, choices(frame, denominator_km))
