"""The findings of the border report as numbers, rerun under every other choice that they depend on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations import asof, estimates, tables
from relations.conflict import casualties, claimed, patterns, rates
from relations.conflict.casualties import CONFIDENCE, PROTOCOL
from relations.intervals import rate_ratio
from relations.sensitivity import Choice, Finding, Reruns, single_changes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from relations.conflict.selection import Selection

_WITHOUT: dict[str, tuple[int, ...]] = {
    "no year": (),
    "2021": (2021,),
    "2022": (2022,),
    "2021 and 2022": (2021, 2022),
}


class _Rerun:
    """The numbers of the main findings as functions of the choices, over arrays that are made once."""

    def __init__(self, chosen: Selection) -> None:
        self.start, self.observed, self.turn = chosen.start, chosen.observed, chosen.turn(PROTOCOL)
        self.rows = rows = casualties.incidents(chosen.start, chosen.end)
        self.about = casualties.claims_about(rows)
        self.dead: dict[tuple[str, str], NDArray[np.float64]] = {}
        for rule in estimates.RULES:
            found = estimates.estimate(self.about, rule, "killed", incidents=rows)
            for side in casualties.SIDES:
                best = casualties.of_side(found, side).groupby("incident_id")["best"].sum()
                self.dead[rule, side] = best.reindex(rows["incident_id"]).to_numpy("float64", na_value=np.nan)
        self.years, self.grades = rows["year"].to_numpy("int64"), rows["confidence"].cat.codes.to_numpy()
        self.days, self.levels = patterns.ranks(rows)
        by_year = rates.counts_by_year(rows, tables.load("incident_counts"), self.start, self.observed)
        whole = by_year[by_year["complete"]]
        self.service = dict(zip(whole["year"].tolist(), whole["border_service"].tolist(), strict=True))
        self.counted: dict[tuple[Any, ...], pd.DataFrame] = {}

    def chosen(self, first: int, without: str, confidence: str) -> NDArray[np.bool_]:
        kept = (self.years >= first) & ~np.isin(self.years, _WITHOUT[without])
        return kept & (self.grades >= CONFIDENCE.index(confidence))

    def counted_as(self, counted: str, *choices: Any) -> pd.DataFrame:
        if (counted, *choices) not in self.counted:
            rows = self.rows[self.chosen(*choices)]
            self.counted[counted, *choices] = rows if counted == "incidents" else rates.episodes(rows)
        return self.counted[counted, *choices]

    def toll(self, rule: str, side: str, *choices: Any) -> NDArray[np.float64]:
        best: NDArray[np.float64] = self.dead[rule, side][self.chosen(*choices)]
        return best[~np.isnan(best)]

    def largest(self, rule: str, first_year: int, without: str, confidence: str) -> float:
        best = np.sort(self.toll(rule, "both", first_year, without, confidence))
        return float(100 * best[-2:].sum() / best.sum()) if (best > 0).sum() > 2 else float("nan")

    def more_kyrgyz(self, rule: str, first_year: int, without: str, confidence: str) -> float:
        own, other = (self.toll(rule, side, first_year, without, confidence) for side in casualties.SIDES[1:])
        return float(own.sum() - other.sum()) if len(own) and len(other) else float("nan")

    def disputed(self, claims_taken: str) -> float:
        said = self.about[self.about["incident_id"].eq(claimed.SEPTEMBER_2022) & self.about["measure"].eq("killed")]
        if claims_taken == "not_encyclopaedias":
            said = claimed.read(said)
        found = claimed.spread(claimed.who_says_what(claimed.SEPTEMBER_2022, claims=said), "TJK")
        return found["high"] / found["low"] if found and found["low"] else float("nan")

    def season(self, first_year: int, without: str, confidence: str, counted: str) -> float:
        return float(patterns.season_share(self.counted_as(counted, first_year, without, confidence))["share"].low)

    def trend(self, first_year: int, without: str, confidence: str, shuffled: str) -> float:
        known = self.chosen(first_year, without, confidence) & (self.levels >= 0)
        days, levels = self.days[known], self.levels[known]
        tau = patterns.kendall(days, levels)
        if not tau > 0:
            return tau if np.isnan(tau) else 1.0
        if shuffled == "years":
            return patterns.by_years(days, levels, self.years[known])
        return patterns.by_incidents(days, levels, np.random.default_rng(patterns.SEED))

    def fewer(self, baseline_year: int, without: str, confidence: str, counted: str) -> float:
        begin = max(self.start, f"{baseline_year}-01-01")
        if begin > self.observed:
            return float("nan")
        rows = self.counted_as(counted, baseline_year, without, confidence)
        counted_in = rates.exposure(rows, self.turn, begin, self.observed, without=_WITHOUT[without])
        before, after, years_before, years_after = counted_in
        high = rate_ratio(after, years_after, before, years_before)[0].high
        return high if np.isfinite(high) else float("nan")

    def incomplete(self, confidence: str) -> float:
        years = self.years[self.grades >= CONFIDENCE.index(confidence)]
        listed = int(np.isin(years, list(self.service)).sum())
        return sum(self.service.values()) / listed if listed else float("nan")


def reruns(chosen: Selection) -> Reruns:
    """Prepare to rerun the main findings over the choices they depend on; the report's own come first.

    Returns
    -------
    Reruns
        Over the choices ``rule``; ``first_year`` (of the window: its own, 2010, and 2019, from which on the list is
        covered best); ``baseline_year`` (first year of the period before the turn: 2019, 2010, 2003; years that the
        list does not cover are no exposure); ``without`` (years left out: none, 2021, 2022, both); ``confidence`` (the
        least recorded); ``counted`` (incidents, or episodes of `rates.episodes`); ``shuffled`` (what changes places in
        the test of the trend); ``claims_taken`` (of September 2022).
    """
    made = _Rerun(chosen)
    # An even spread over the year puts this share of the days in the season.
    even = patterns.season_share(made.rows)["expected"]
    findings = {
        "largest": Finding(made.largest, lambda share: share > 50),
        "disputed": Finding(made.disputed, lambda ratio: ratio > 1.5),
        "kyrgyz": Finding(made.more_kyrgyz, lambda more: more > 0),
        "season": Finding(made.season, lambda share: share > even),
        "trend": Finding(made.trend, lambda p: p < 0.05),
        "fewer": Finding(made.fewer, lambda high: high < 1),
        "incomplete": Finding(made.incomplete, lambda ratio: ratio > 2),
    }
    first, last = max(rates.INDEPENDENCE, int(chosen.start[:4])), int(chosen.end[:4])
    choices: dict[str, Choice] = {
        "rule": lambda: [chosen.rule, *estimates.RULES],
        "first_year": [first, *(year for year in (2010, 2019) if first < year <= last)],
        # From 2019 on the list is covered best, before 2003 not at all.
        "baseline_year": [year for year in (2019, 2010, 2003) if year >= first] or [first],
        "without": [name for name, years in _WITHOUT.items() if not years or str(years[-1]) <= asof.until("9999")[:4]],
        "confidence": lambda: CONFIDENCE[CONFIDENCE.index(chosen.min_confidence) :],
        "counted": ["incidents", "episodes"],
        "shuffled": ["incidents", "years"],
        "claims_taken": ["all", "not_encyclopaedias"],
    }
    return Reruns(findings, choices, chosen)


def settings(runs: pd.DataFrame) -> pd.DataFrame:
    """Set the findings beside each other under every change of one choice.

    Returns
    -------
    DataFrame
        One row a changed choice, the base case first: ``choice`` and ``value`` (missing for the base case), and one
        column a finding with its value (missing where the finding does not take that choice).
    """
    found: dict[tuple[Any, Any], dict[str, Any]] = {(None, None): {}}
    for run, choice, value in single_changes(runs):
        found.setdefault((choice, value), {})[run["finding"]] = run["value"]
    frame = pd.DataFrame(list(found.values()), columns=list(runs["finding"].unique())).astype("float64")
    for place, name in enumerate(("choice", "value")):
        frame.insert(place, name, pd.Series([key[place] for key in found], dtype=object))
    return frame
