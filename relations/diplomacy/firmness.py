"""The findings of the report as numbers, rerun under every other choice that they depend on."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import asof, dates, tables
from relations.diplomacy import border, company, papers, tone, visits
from relations.sensitivity import Choice, Finding, Reruns

if TYPE_CHECKING:
    from relations.diplomacy.answers import Selection

# Earlier and later period of a comparison of tone (EDTF).
PERIODS = {"picked": ("2022", "2025"), "fixed blocks": ("2016/2020", "2021/2025")}
# Moves that count after a clash.
STEPS = {"any": papers.MOVES, "signed": ("ceasefire", "other agreement", "visit"), "visits": ("visit",)}
# The two figures of a year that lie nearest to each other, or farthest apart.
FIGURES = {"nearest": "ratio_low", "farthest": "ratio_high"}
# From which row the days to the exchange of instruments are counted.
COUNTED_FROM = {"final protocol": "A036", "treaty": "A037", "first talks": "L025"}


def over(periods: str) -> bool:
    """Tell whether the periods of a comparison were over on the day that tables are loaded as of."""
    return not asof.asked() or str(dates.parse(PERIODS[periods][1]).latest) <= asof.asked()


def reruns(chosen: Selection) -> Reruns:
    """Prepare to rerun the findings over the choices they depend on; the report's own come first."""
    # What is read of the selection here would be read by every finding: they ask for it themselves.
    choices: dict[str, Choice] = {
        "counted_from": list(COUNTED_FROM),
        "frame": lambda: [chosen.frame, *visits.FRAMES],
        "attendance": ["all", "reported"],
        "denominator_km": lambda: [chosen.denominator_km, *border.DENOMINATORS],
        "tone_rule": list(tone.TONE_RULES),
        "clashes_counted": list(chosen.told),
        "periods": list(PERIODS),
        "moves": list(STEPS),
        "clashes": list(chosen.clashes),
        "weighing": list(company.WEIGHINGS),
        "figures": list(FIGURES),
    }
    return Reruns({**_contacts(chosen), **_border(chosen), **_tone(chosen), **_company(chosen)}, choices, chosen)


def _contacts(chosen: Selection) -> dict[str, Finding]:
    def slowest_first_move(moves: str, clashes: str) -> object:
        after = chosen.after[clashes]
        days = papers.first_moves(after[after["move"].isin(STEPS[moves])])["days"]
        return int(days.max()) if len(days) > 1 else pd.NA

    def summits(attendance: str) -> object:
        seen = visits.in_frame(chosen.visits, attendance)
        return 100 * float((seen["frame"] != "bilateral").mean()) if len(seen) else pd.NA

    def longest_silence(frame: str) -> object:
        return visits.longest(visits.silences(chosen.visits, frame=frame))["days"]

    return {
        "moves": Finding(slowest_first_move, lambda n: n <= 7, "days"),
        "summits": Finding(summits, lambda pct: pct > 50, "%"),
        "silence": Finding(longest_silence, lambda n: n > 3 * 365, "days"),
    }


def _border(chosen: Selection) -> dict[str, Finding]:
    def settled(counted_from: str) -> object:
        days: dict[Any, Any] = chosen.agreements.set_index("agreement_id")["date_earliest"].to_dict()
        days |= chosen.events.set_index("event_id")["date_earliest"].to_dict()
        start, end = COUNTED_FROM[counted_from], chosen.paper("A037")["exchanged_earliest"].dropna()
        return (end.iloc[0] - days[start]).days if start in days and len(end) else pd.NA

    def moved_by_total(denominator_km: float) -> object:
        moved = border.shares(chosen.delimitation, denominator_km)["moved"].dropna()
        return float(moved.max()) if len(moved) else pd.NA

    def share_2020(denominator_km: float) -> object:
        known = chosen.delimitation[chosen.delimitation["statement_id"] == "D005"]["km_agreed"]
        return 100 * float(known.iloc[0]) / denominator_km if len(known) else pd.NA

    return {
        "settled": Finding(settled, lambda n: n <= 62, "days"),
        "totals": Finding(moved_by_total, lambda points: points > 1, "points"),
        "half": Finding(share_2020, lambda pct: abs(pct - 50) <= 5, "%"),
    }


def _tone(chosen: Selection) -> dict[str, Finding]:
    told = chosen.told

    @functools.cache
    def turn(tone_rule: tone.ToneRule, clashes_counted: str, periods: str) -> pd.Series:
        found = told[clashes_counted]
        return tone.tone_between(found if over(periods) else found.head(0), *PERIODS[periods], tone_rule)

    def rise(tone_rule: tone.ToneRule, clashes_counted: str, periods: str) -> object:
        return turn(tone_rule, clashes_counted, periods)["difference"]

    def rise_p(tone_rule: tone.ToneRule, clashes_counted: str, periods: str) -> object:
        return turn(tone_rule, clashes_counted, periods)["p_months"]

    def split(tone_rule: tone.ToneRule, clashes_counted: str) -> object:
        return tone.tone_change(chosen.told[clashes_counted], tone_rule)["p_years"]

    return {
        "tone": Finding(rise, lambda gap: gap > 0, "points"),
        "tone_p": Finding(rise_p, lambda p: p < 0.05, "p"),
        "split": Finding(split, lambda p: p < 0.05, "p"),
    }


def _company(chosen: Selection) -> dict[str, Finding]:
    pair = "-".join(party.code for party in tables.parties())
    ratios = company.trade_mirrors(chosen.trade)[["ratio_low", "ratio_high"]].dropna()

    def votes_rank(weighing: str) -> object:
        known = (chosen.un_votes["pair"] == pair).any()
        return company.vote_rank(chosen.un_votes, pair, weighing) if known else pd.NA

    return {
        "votes": Finding(votes_rank, lambda rank: rank <= 5, "rank"),
        "trade": Finding(lambda figures: ratios[FIGURES[figures]].min(), lambda ratio: ratio >= 2, "times"),
    }
