"""The findings of the report as numbers, rerun under every other choice that they depend on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import asof, dates
from relations.diplomacy import border, company, papers, tone, visits
from relations.diplomacy.windows import party_codes
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
    findings = {
        "moves": Finding(partial(_slowest_first_move, chosen), lambda n: n <= 7, "days"),
        "summits": Finding(partial(_summits, chosen), lambda pct: pct > 50, "%"),
        "silence": Finding(partial(_longest_silence, chosen), lambda n: n > 3 * 365, "days"),
        "settled": Finding(partial(_settled, chosen), lambda n: n <= 62, "days"),
        "totals": Finding(partial(_moved_by_total, chosen), lambda points: points > 1, "points"),
        "half": Finding(partial(_share_2020, chosen), lambda pct: abs(pct - 50) <= 5, "%"),
        "tone": Finding(partial(_rise, chosen, "difference"), lambda gap: gap > 0, "points"),
        "tone_p": Finding(partial(_rise, chosen, "p_months"), lambda p: p < 0.05, "p"),
        "split": Finding(partial(_split, chosen), lambda p: p < 0.05, "p"),
        "votes": Finding(partial(_votes_rank, chosen), lambda rank: rank <= 5, "rank"),
        "trade": Finding(partial(_ratio, chosen), lambda ratio: ratio >= 2, "times"),
    }
    return Reruns(findings, choices, chosen)


def _slowest_first_move(chosen: Selection, moves: str, clashes: str) -> object:
    after = chosen.after[clashes]
    days = papers.first_moves(after[after["move"].isin(STEPS[moves])])["days"]
    return int(days.max()) if len(days) > 1 else pd.NA


def _summits(chosen: Selection, attendance: str) -> object:
    seen = visits.in_frame(chosen.visits, attendance)
    return 100 * float((seen["frame"] != "bilateral").mean()) if len(seen) else pd.NA


def _longest_silence(chosen: Selection, frame: str) -> object:
    return visits.longest(visits.silences(chosen.visits, frame=frame))["days"]


def _settled(chosen: Selection, counted_from: str) -> object:
    days: dict[Any, Any] = chosen.agreements.set_index("agreement_id")["date_earliest"].to_dict()
    days |= chosen.events.set_index("event_id")["date_earliest"].to_dict()
    start, end = COUNTED_FROM[counted_from], chosen.paper("A037")["exchanged_earliest"].dropna()
    return (end.iloc[0] - days[start]).days if start in days and len(end) else pd.NA


def _moved_by_total(chosen: Selection, denominator_km: float) -> object:
    return border.shares(chosen.delimitation, denominator_km)["moved"].max()


def _share_2020(chosen: Selection, denominator_km: float) -> object:
    known = chosen.delimitation[chosen.delimitation["statement_id"] == "D005"]["km_agreed"]
    return 100 * float(known.iloc[0]) / denominator_km if len(known) else pd.NA


def _rise(chosen: Selection, told: str, tone_rule: tone.ToneRule, clashes_counted: str, periods: str) -> object:
    events = chosen.told[clashes_counted]
    between = partial(tone.tone_between, events if over(periods) else events.head(0), *PERIODS[periods], tone_rule)
    # Its size and its chance are of one comparison.
    return chosen.once(("rise", tone_rule, clashes_counted, periods), between)[told]


def _split(chosen: Selection, tone_rule: tone.ToneRule, clashes_counted: str) -> object:
    return tone.tone_change(chosen.told[clashes_counted], tone_rule)["p_years"]


def _votes_rank(chosen: Selection, weighing: str) -> object:
    pair = "-".join(party_codes())
    known = (chosen.un_votes["pair"] == pair).any()
    return company.vote_rank(chosen.un_votes, pair, weighing) if known else pd.NA


def _ratio(chosen: Selection, figures: str) -> object:
    return company.trade_mirrors(chosen.trade).dropna(subset=list(FIGURES.values()))[FIGURES[figures]].min()
