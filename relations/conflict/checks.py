"""The border conflict held against others: totals by every rule, published totals, findings rerun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import pandas as pd

import relations
from relations import estimates
from relations import sensitivity as rerunning
from relations.arguments import Frame, checked
from relations.conflict import casualties, claimed, patterns, rates
from relations.conflict.bridges import bridge
from relations.conflict.casualties import Confidence, Incidents  # noqa: TC001 - the annotations are held at the call
from relations.dates import ExactDay  # noqa: TC001 - the annotations are held at the call
from relations.estimates import Claims, Rule  # noqa: TC001 - the annotations are held at the call
from relations.intervals import rate_ratio
from relations.sources import join_ids
from relations.stated import is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

# Yearly totals of others may differ by this much and still agree; below 20 dead they must be equal.
TOLERANCE_PCT = 5
# Whose total, which year or incident, by which rule ("*": any), and why it differs by more.
EXCEPTIONS = (
    ("UCDP", 2022, "*", "bridge"),
    ("UCDP", 2021, "independent", "repeats"),
    ("official tolls", 2021, "independent", "repeats"),
    ("official tolls", 2022, "independent", "third_parties"),
    ("founding text", "KT-20210428", "*", "first_days"),
    ("founding text", "KT-20220914", "*", "before_both_rose"),
    ("COW MID", "KT-20050606", "*", "military_only"),
    ("COW MID", "KT-20140825", "*", "military_and_civilian"),
)

Runs = Annotated[pd.DataFrame, Frame("conflict.sensitivity", "finding", "value")]


@checked
def reconcile(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Set the totals of others beside those of this dossier, with a verdict on each.

    Parameters
    ----------
    rows, claims, rule
        As in `conflict.fatalities`; give whole years, because others count them.

    Returns
    -------
    DataFrame
        One row a total: ``year``; ``other`` (UCDP by version, official tolls, the founding texts,
        COW MID); ``of`` ("year", "clash" or the side of one incident); ``day`` (EDTF date of that incident,
        missing for a year); ``their_low``, ``their_best``,
        ``their_high``; ``low``, ``best``, ``high``, ``open`` by `rule` (people); how they were stated
        (``low_is``, ``their_low_is`` ...); of a year ``clash``
        (best of its deadliest incident), ``rest`` (best of its other incidents together) and
        ``rest_n`` (how many); ``difference`` (our best minus theirs), ``tolerance`` (people, see
        `TOLERANCE_PCT`), ``verdict`` ("agrees", "explained", "unexplained", "no_number"), ``reason`` (a
        code, from `EXCEPTIONS`), ``reached`` (people, what ours becomes by the bridge, where that is the reason),
        ``source_ids`` of both.  A count of a part of the population
        (military deaths) agrees with no total of all, however close.
    """
    about = casualties.claims_about(rows, claims)
    killed = about[about["measure"] == "killed"].merge(rows[["incident_id", "year"]], on="incident_id")
    found = estimates.estimate(killed, rule, incidents=rows)
    single = casualties.each_incident(rows, estimates.apart(found))
    whole, by_year = single.set_index("incident_id").to_dict("index"), _by_year(single).to_dict("index")
    by_side = found.set_index(["incident_id", "side"]).to_dict("index")
    compared = (killed["scope"] == "year") | (killed["claimant_type"] == "founding_text")
    compared |= killed["claimant"].str.startswith("COW MID")
    theirs = killed.assign(
        other=killed["claimant"].str.replace(r"\s*\(dyad.*\)", "", regex=True),
        value_best=killed["value_best"].fillna(killed["value_low"]),
    )[compared]
    own = estimates.estimate(killed, "official", incidents=rows)
    official = _by_year(casualties.each_incident(rows, estimates.apart(own))).reset_index()
    official = official[official["year"].isin(theirs.loc[theirs["scope"] == "year", "year"])]
    official = official.rename(columns={name: f"value_{name}" for name in ("low", "best", "high")})
    days = dict(zip(rows["incident_id"], rows["date"], strict=True))
    result = []
    for claim in [
        *theirs.to_dict("records"),
        *official.assign(other="official tolls", scope="year").to_dict("records"),
    ]:
        year, of, key, day = int(claim["year"]), "year", claim["year"], pd.NA
        ours: Mapping[Any, Any] = by_year.get(year, {})
        if claim["scope"] != "year":
            key = claim["incident_id"]
            day = days[key]
            of = "clash" if claim["side"] == "both" else str(claim["side"])
            ours = whole[key] if of == "clash" else by_side.get((key, of), {})
        row: dict[str, Any] = {"year": year, "other": claim["other"], "of": of, "day": day}
        row |= {f"their_{name}": claim[f"value_{name}"] for name in ("low", "best", "high")}
        row |= {f"their_{name}_is": claim.get("qualifier") for name in ("low", "best", "top")}
        row |= {name: ours.get(name, pd.NA) for name in ("low", "best", "high", "low_is", "best_is", "top_is")}
        if of == "year":
            of_year = single.loc[single["year"] == year, "best"].sort_values(ascending=False, na_position="last")
            row |= {"clash": of_year.iloc[0], "rest": of_year.iloc[1:].sum(), "rest_n": len(of_year) - 1}
        row |= _verdict(
            str(claim["other"]),
            key,
            rule,
            ours=row["best"],
            theirs=row["their_best"],
            population=claim.get("population"),
        )
        if row["reason"] == "bridge":
            steps = bridge("ucdp-2022", rule=rule, claims=claims)
            row["reached"] = int(steps.loc[steps["kind"].isin(["ours", "step"]), "amount"].sum())
        row |= {
            "open": bool(ours.get("open") is True),
            "source_ids": join_ids([claim["source_ids"], ours.get("source_ids")]),
        }
        result.append(row)
    numbers = ["their_low", "their_best", "their_high", "low", "best", "high", "clash", "rest", "rest_n"]
    numbers += ["difference", "tolerance", "reached"]
    stated = [f"{whose}{name}_is" for whose in ("their_", "") for name in ("low", "best", "top")]
    columns = ["year", "other", "of", "day", *numbers, *stated, "open", "verdict", "reason", "source_ids"]
    frame = pd.DataFrame(result, columns=columns).astype(dict.fromkeys(numbers, "Int64"))
    return frame.sort_values(["year", "of", "other"], ascending=[True, False, True]).reset_index(drop=True)


def _by_year(single: pd.DataFrame) -> pd.DataFrame:
    """Sum estimates by incident up by year; a year without one is in no row."""
    known = single.dropna(subset=["low"]).sort_values("incident_id")
    return estimates.total(known, ["year"]).set_index("year")


def _verdict(other: str, key: int | str, rule: str, *, ours: Any, theirs: Any, population: Any) -> dict[str, Any]:
    tolerance = int(theirs) * TOLERANCE_PCT // 100
    if is_missing(ours):
        return {"tolerance": tolerance, "verdict": "no_number", "reason": "", "difference": pd.NA}
    difference = int(ours) - int(theirs)
    reasons = [why for name, at, by, why in EXCEPTIONS if other.startswith(name) and at == key and by in {"*", rule}]
    close = abs(difference) <= tolerance and (is_missing(population) or population == "all")
    verdict = "agrees" if close else "explained" if reasons else "unexplained"
    return {
        "tolerance": tolerance,
        "difference": difference,
        "verdict": verdict,
        "reason": reasons[0] if reasons and not close else "",
    }


@checked
def place_and_nationality(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Set deaths by place of event beside deaths by nationality; they answer different questions.

    Parameters
    ----------
    rows, claims, rule
        As in `conflict.fatalities`.

    Returns
    -------
    DataFrame
        One row a year and country with a count by place: ``year``, ``side``, ``on_territory`` (killed
        on its territory, whoever they were), ``low``, ``best``, ``high`` (killed of its side, wherever,
        by `rule`), ``claimant`` of the count by place, ``source_ids`` of both.
    """
    about = casualties.claims_about(rows, claims)
    there = about[about["measure"] == "killed_on_territory_of"]
    there = there.merge(rows[["incident_id", "year"]], on="incident_id")
    ours = casualties.fatalities("year_side", rule, rows=rows, claims=about)
    frame = there.merge(ours, on=["year", "side"], how="left", suffixes=("_there", ""))
    frame["source_ids"] = [join_ids(pair) for pair in zip(frame["source_ids_there"], frame["source_ids"], strict=True)]
    frame = frame.rename(columns={"value_low": "on_territory"})
    columns = ["year", "side", "on_territory", "low", "best", "high", "claimant", "source_ids"]
    return frame.sort_values(["year", "side"])[columns].reset_index(drop=True)


_WITHOUT: dict[str, tuple[int, ...]] = {
    "no year": (),
    "2021": (2021,),
    "2022": (2022,),
    "2021 and 2022": (2021, 2022),
}


class _Rerun:
    """The numbers of the main findings as functions of the choices, over arrays that are made once."""

    def __init__(self, start: str, end: str, observed: str, turn: str, claims: pd.DataFrame | None) -> None:
        self.start, self.observed, self.turn = start, observed, turn
        self.rows = rows = casualties.incidents(start, end)
        self.about = casualties.claims_about(rows, claims)
        self.dead: dict[tuple[str, str], NDArray[np.float64]] = {}
        keys = pd.Index(rows["incident_id"])
        for rule in estimates.RULES:
            found = estimates.estimate(self.about, rule, "killed", incidents=rows)
            for side in casualties.SIDES:
                mine = casualties.of_side(found, side)
                places, best = keys.get_indexer(mine["incident_id"]), np.full(len(keys), np.nan)
                best[places] = 0
                np.add.at(best, places, mine["best"].to_numpy("float64", na_value=0))
                self.dead[rule, side] = best
        self.years, self.grades = rows["year"].to_numpy("int64"), rows["confidence"].cat.codes.to_numpy()
        self.days, self.levels = patterns.ranks(rows)
        by_year = rates.counts_by_year(rows, relations.load("incident_counts"), start, observed)
        whole = by_year[by_year["complete"].astype(bool)] if len(by_year) else by_year
        self.service = dict(zip(whole["year"].tolist(), whole["border_service"].tolist(), strict=True))
        self.counted: dict[tuple[Any, ...], pd.DataFrame] = {}

    def chosen(self, first: int, without: str, confidence: str) -> NDArray[np.bool_]:
        kept = (self.years >= first) & ~np.isin(self.years, _WITHOUT[without])
        return kept & (self.grades >= casualties.CONFIDENCE.index(confidence))

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
            said = said[~said["source_ids"].str.contains("wikipedia")]
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
        before, after, years_before, years_after = rates.exposure(
            rows, self.turn, begin, self.observed, without=_WITHOUT[without]
        )
        high = rate_ratio(after, years_after, before, years_before)[0].high
        return high if np.isfinite(high) else float("nan")

    def incomplete(self, confidence: str) -> float:
        years = self.years[self.grades >= casualties.CONFIDENCE.index(confidence)]
        listed = int(np.isin(years, list(self.service)).sum())
        return sum(self.service.values()) / listed if listed else float("nan")


@checked
def sensitivity(
    start: ExactDay,
    end: ExactDay,
    *,
    observed: ExactDay,
    turn: ExactDay,
    rule: Rule = "latest",
    min_confidence: Confidence = "low",
    claims: Claims | None = None,
) -> pd.DataFrame:
    """Rerun the main findings over every combination of the choices they depend on.

    Parameters
    ----------
    start, end : str
        The window, ISO days.
    observed : str
        Last day observed (ISO), where the rates end.
    turn : str
        Last day of the earlier period of `conflict.rate_change`.
    rule, min_confidence
        The report's own choices, the base case.
    claims : DataFrame, optional
        The table ``claims``; loaded if not given.

    Returns
    -------
    DataFrame
        As given by `relations.sensitivity.rerun`, over the choices ``rule``; ``first_year`` (of
        the window: its own, 2010, and 2019, from which on the list is covered best); ``baseline_year`` (first
        year of the period before the turn: 2019, 2010, 2003; years that the list does not cover are no
        exposure); ``without`` (years left out: none, 2021, 2022, both); ``confidence`` (the least recorded);
        ``counted`` (incidents, or episodes of `rates.episodes`); ``shuffled`` (what changes places in
        the test of the trend); ``claims_taken`` (of September 2022).
    """
    made = _Rerun(start, end, observed, turn, claims)
    # An even spread over the year puts this share of the days in the season.
    even = patterns.season_share(made.rows)["expected"]
    findings = {
        "largest": rerunning.Finding("", made.largest, _above(50)),
        "disputed": rerunning.Finding("", made.disputed, _above(1.5)),
        "kyrgyz": rerunning.Finding("", made.more_kyrgyz, _above(0)),
        "season": rerunning.Finding("", made.season, _above(even)),
        "trend": rerunning.Finding("", made.trend, lambda p: bool(p < 0.05)),
        "fewer": rerunning.Finding("", made.fewer, lambda high: bool(high < 1)),
        "incomplete": rerunning.Finding("", made.incomplete, _above(2)),
    }
    first = max(rates.INDEPENDENCE, pd.Timestamp(start).year)
    choices: dict[str, list[Any]] = {
        "rule": [rule, *(name for name in estimates.RULES if name != rule)],
        "first_year": [first, *(year for year in (2010, 2019) if first < year <= pd.Timestamp(end).year)],
        # From 2019 on the list is covered best, before 2003 not at all.
        "baseline_year": [year for year in (2019, 2010, 2003) if year >= first] or [first],
        "without": list(_WITHOUT),
        "confidence": [
            name
            for name in casualties.CONFIDENCE
            if casualties.CONFIDENCE.index(name) >= casualties.CONFIDENCE.index(min_confidence)
        ],
        "counted": ["incidents", "episodes"],
        "shuffled": ["incidents", "years"],
        "claims_taken": ["all", "not_encyclopaedias"],
    }
    runs = rerunning.rerun(findings, choices)
    # Years stay whole numbers beside the findings that take none.
    years = {
        name: [None if is_missing(year) else int(year) for year in runs[name]]
        for name in ("first_year", "baseline_year")
    }
    return runs.assign(**{name: pd.Series(values, runs.index, dtype=object) for name, values in years.items()})


def _above(limit: float) -> Callable[[Any], bool]:
    return lambda value: bool(value > limit)


@checked
def one_change(runs: Runs) -> pd.DataFrame:
    """Pick the runs that change at most one choice, and name the change.

    Parameters
    ----------
    runs : DataFrame
        As given by `sensitivity`.

    Returns
    -------
    DataFrame
        One row a changed choice, the base case first: ``choice`` and ``value`` (missing for the base case), and one
        column a finding with its value (missing where the finding does not take that choice).
    """
    fixed = {"finding", "statement", "base", "value", "unit", "holds"}
    choices = [name for name in runs.columns if name not in fixed]
    base = {name: runs.loc[runs[name].notna(), name].iloc[0] for name in choices}
    result: dict[tuple[Any, Any], dict[str, Any]] = {(None, None): {}}
    for run in runs.to_dict("records"):
        changed = [(name, run[name]) for name in choices if not is_missing(run[name]) and run[name] != base[name]]
        if len(changed) < 2:
            result.setdefault(changed[0] if changed else (None, None), {})[run["finding"]] = run["value"]
    frame = pd.DataFrame(list(result.values()), columns=list(dict.fromkeys(runs["finding"]))).astype("float64")
    for place, name in enumerate(("choice", "value")):
        frame.insert(place, name, pd.Series([key[place] for key in result], dtype=object))
    return frame
