"""The border conflict held against others: totals by every rule, published totals, findings rerun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import pandas as pd

import relations
from relations import conflict, conflict_episodes, estimates
from relations import sensitivity as rerunning
from relations.arguments import Frame, checked
from relations.conflict import Confidence, Incidents, Keyed, Side  # noqa: TC001 - the annotations are held at the call
from relations.dates import ExactDay  # noqa: TC001 - the annotations are held at the call
from relations.estimates import Claims, Rule  # noqa: TC001 - the annotations are held at the call
from relations.intervals import rate_ratio
from relations.sources import join_ids
from relations.text import is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

# Yearly totals of others may differ by this much and still agree; below 20 dead they must be equal.
TOLERANCE_PCT = 5
# Whose total, which year or incident, by which rule ("*": any), and why it differs by more.
EXCEPTIONS = (
    (
        "UCDP",
        2022,
        "*",
        "by the steps of the bridge, larger tolls of September 2022, ours becomes {reached}, {apart}",
    ),
    ("UCDP", 2021, "independent", "the rule leaves out repeats of an official toll; its sum is open above"),
    ("official tolls", 2021, "independent", "the rule leaves out repeats of an official toll; its sum is open above"),
    ("official tolls", 2022, "independent", "third parties report more Tajik dead than the authorities announced"),
    ("founding text", "KT-20210428", "*", "a lower bound of the first days, which both settled tolls together exceed"),
    (
        "founding text",
        "KT-20220914",
        "*",
        "the sum of both official tolls of 18 and 19 September 2022, before both rose",
    ),
    ("COW MID", "KT-20050606", "*", "COW MID counts military deaths only"),
    ("COW MID", "KT-20140825", "*", "COW MID counts two military dead, Reuters one guard and one civilian"),
)

Runs = Annotated[pd.DataFrame, Frame("conflict_checks.sensitivity", "finding", "value")]


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
        `TOLERANCE_PCT`), ``verdict`` ("agrees", "explained exception", "unexplained", "no number by
        this rule"), ``reason`` (from `EXCEPTIONS`), ``source_ids`` of both.  A count of a part of the population
        (military deaths) agrees with no total of all, however close.
    """
    about = conflict.claims_about(rows, claims)
    killed = about[about["measure"] == "killed"].merge(rows[["incident_id", "year"]], on="incident_id")
    found = estimates.estimate(killed, rule, incidents=rows)
    single = conflict.each_incident(rows, estimates.apart(found))
    whole, by_year = single.set_index("incident_id").to_dict("index"), _by_year(single).to_dict("index")
    by_side = found.set_index(["incident_id", "side"]).to_dict("index")
    compared = (killed["scope"] == "year") | (killed["claimant_type"] == "founding_text")
    compared |= killed["claimant"].str.startswith("COW MID")
    theirs = killed.assign(
        other=killed["claimant"].str.replace(r"\s*\(dyad.*\)", "", regex=True),
        value_best=killed["value_best"].fillna(killed["value_low"]),
    )[compared]
    own = estimates.estimate(killed, "official", incidents=rows)
    official = _by_year(conflict.each_incident(rows, estimates.apart(own))).reset_index()
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
        if "{reached}" in row["reason"]:
            steps = conflict.bridge("ucdp-2022", rule=rule, claims=claims)
            reached = int(steps.loc[steps["kind"].isin(["ours", "step"]), "amount"].sum())
            short = int(row["their_best"]) - reached
            side = "short of" if short > 0 else "above"
            apart = f"{abs(short)} {side} it" if short else "equal to it: a fit, no proof"
            row["reason"] = row["reason"].format(reached=reached, apart=apart)
        row |= {
            "open": bool(ours.get("open") is True),
            "source_ids": join_ids([claim["source_ids"], ours.get("source_ids")]),
        }
        result.append(row)
    numbers = ["their_low", "their_best", "their_high", "low", "best", "high", "clash", "rest", "rest_n"]
    numbers += ["difference", "tolerance"]
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
        return {"tolerance": tolerance, "verdict": "no number by this rule", "reason": "", "difference": pd.NA}
    difference = int(ours) - int(theirs)
    reasons = [why for name, at, by, why in EXCEPTIONS if other.startswith(name) and at == key and by in {"*", rule}]
    close = abs(difference) <= tolerance and (is_missing(population) or population == "all")
    verdict = "agrees" if close else "explained exception" if reasons else "unexplained"
    return {
        "tolerance": tolerance,
        "difference": difference,
        "verdict": verdict,
        "reason": reasons[0] if reasons and not close else "",
    }


@checked
def basis(rows: Keyed, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Say on which kind of reading the best values of the dead rest.

    Parameters
    ----------
    rows, claims, rule
        As in `conflict.fatalities`.

    Returns
    -------
    DataFrame
        One row an estimate (incident and side): ``incident_id``, ``side``, ``best`` (people),
        ``claim_id``, ``inferred`` (the page of a claim behind ``best`` was not recorded, only its
        outlet), ``source_ids``.
    """
    about = conflict.claims_about(rows, claims)
    found = estimates.estimate(about, rule, "killed", incidents=rows)
    inferred = set(about.loc[about["source_match"] == "page_inferred", "claim_id"])
    found["inferred"] = [bool(inferred.intersection(str(key).split("+"))) for key in found["claim_id"]]
    return found[["incident_id", "side", "best", "claim_id", "inferred", "source_ids"]]


@checked
def sums(rows: Keyed, claims: Claims | None = None, *, side: Side = "both") -> pd.DataFrame:
    """Total the dead by each rule, as a plain sum of bounds and resampled.

    Parameters
    ----------
    rows, claims, side
        As in `conflict.fatalities`.

    Returns
    -------
    DataFrame
        One row a rule: ``rule``; ``counted`` (incidents with a number) of ``listed``; ``low``, ``best``, ``high``,
        ``top``, ``open`` (sum of bounds); ``drawn_low``, ``drawn_best``, ``drawn_high`` (people, 90% of
        the draws of `estimates.resample`); ``source_ids``.  `estimates.ASSUMES` says what each assumes.
    """
    result = []
    about = conflict.claims_about(rows, claims)
    for rule in estimates.RULES:
        found = conflict.of_side(estimates.estimate(about, rule, "killed", incidents=rows), side)
        if found.empty:
            continue
        total, drawn = estimates.total(found).iloc[0], estimates.resample(found).iloc[0]
        result.append(
            {
                "rule": rule,
                "counted": found["incident_id"].nunique(),
                "listed": len(rows),
                **{name: total[name] for name in ("low", "best", "high", "top", "open", "low_is", "best_is", "top_is")},
                **{f"drawn_{name}": drawn[name] for name in ("low", "best", "high")},
                "source_ids": total["source_ids"],
            }
        )
    columns = ["rule", "counted", "listed", "low", "best", "high", "top", "open", "low_is", "best_is", "top_is"]
    columns += ["drawn_low", "drawn_best", "drawn_high"]
    frame = pd.DataFrame(result, columns=[*columns, "source_ids"])
    return frame.astype(dict.fromkeys(("low", "best", "high", "top"), "Int64"))


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
    about = conflict.claims_about(rows, claims)
    there = about[about["measure"] == "killed_on_territory_of"]
    there = there.merge(rows[["incident_id", "year"]], on="incident_id")
    ours = conflict.fatalities("year_side", rule, rows=rows, claims=about)
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
        self.rows = rows = conflict.incidents(start, end)
        self.about = conflict.claims_about(rows, claims)
        self.dead: dict[tuple[str, str], NDArray[np.float64]] = {}
        keys = pd.Index(rows["incident_id"])
        for rule in estimates.RULES:
            found = estimates.estimate(self.about, rule, "killed", incidents=rows)
            for side in conflict.SIDES:
                mine = conflict.of_side(found, side)
                places, best = keys.get_indexer(mine["incident_id"]), np.full(len(keys), np.nan)
                best[places] = 0
                np.add.at(best, places, mine["best"].to_numpy("float64", na_value=0))
                self.dead[rule, side] = best
        self.years, self.grades = rows["year"].to_numpy("int64"), rows["confidence"].cat.codes.to_numpy()
        self.days, self.levels = conflict.ranks(rows)
        by_year = conflict.counts_by_year(rows, relations.load("incident_counts"), start, observed)
        whole = by_year[by_year["complete"].astype(bool)] if len(by_year) else by_year
        self.service = dict(zip(whole["year"].tolist(), whole["border_service"].tolist(), strict=True))
        self.counted: dict[tuple[Any, ...], pd.DataFrame] = {}

    def chosen(self, first: int, without: str, confidence: str) -> NDArray[np.bool_]:
        kept = (self.years >= first) & ~np.isin(self.years, _WITHOUT[without])
        return kept & (self.grades >= conflict.CONFIDENCE.index(confidence))

    def counted_as(self, counted: str, *choices: Any) -> pd.DataFrame:
        if (counted, *choices) not in self.counted:
            rows = self.rows[self.chosen(*choices)]
            self.counted[counted, *choices] = rows if counted == "incidents" else conflict.episodes(rows)
        return self.counted[counted, *choices]

    def toll(self, rule: str, side: str, *choices: Any) -> NDArray[np.float64]:
        best: NDArray[np.float64] = self.dead[rule, side][self.chosen(*choices)]
        return best[~np.isnan(best)]

    def largest(self, rule: str, first: int, without: str, confidence: str) -> float:
        best = np.sort(self.toll(rule, "both", first, without, confidence))
        return float(100 * best[-2:].sum() / best.sum()) if (best > 0).sum() > 2 else float("nan")

    def more_kyrgyz(self, rule: str, first: int, without: str, confidence: str) -> float:
        own, other = (self.toll(rule, side, first, without, confidence) for side in conflict.SIDES[1:])
        return float(own.sum() - other.sum()) if len(own) and len(other) else float("nan")

    def disputed(self, claims_taken: str) -> float:
        said = self.about[self.about["incident_id"].eq(conflict.SEPTEMBER_2022) & self.about["measure"].eq("killed")]
        if claims_taken == "not read in an encyclopaedia":
            said = said[~said["source_ids"].str.contains("wikipedia")]
        found = conflict.spread(conflict.who_says_what(conflict.SEPTEMBER_2022, claims=said), "TJK")
        return found["high"] / found["low"] if found and found["low"] else float("nan")

    def season(self, first: int, without: str, confidence: str, counted: str) -> float:
        return float(conflict.season_share(self.counted_as(counted, first, without, confidence))["share"].low)

    def trend(self, first: int, without: str, confidence: str, shuffled: str) -> float:
        known = self.chosen(first, without, confidence) & (self.levels >= 0)
        days, levels = self.days[known], self.levels[known]
        tau = conflict.kendall(days, levels)
        if not tau > 0:
            return tau if np.isnan(tau) else 1.0
        if shuffled == "whole years":
            return conflict_episodes.by_years(days, levels, self.years[known])
        return conflict_episodes.by_incidents(days, levels, np.random.default_rng(conflict.SEED))

    def fewer(self, baseline: int, without: str, confidence: str, counted: str) -> float:
        begin = max(self.start, f"{baseline}-01-01")
        if begin > self.observed:
            return float("nan")
        rows = self.counted_as(counted, baseline, without, confidence)
        before, after, years_before, years_after = conflict.exposure(
            rows, self.turn, begin, self.observed, without=_WITHOUT[without]
        )
        high = rate_ratio(after, years_after, before, years_before)[0].high
        return high if np.isfinite(high) else float("nan")

    def incomplete(self, confidence: str) -> float:
        years = self.years[self.grades >= conflict.CONFIDENCE.index(confidence)]
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
        As given by `relations.sensitivity.rerun`, over the choices ``rule``; ``first`` (first year of
        the window: its own, 2010, and 2019, from which on the list is covered best); ``baseline`` (first
        year of the period before the turn: 2019, 2010, 2003; years that the list does not cover are no
        exposure); ``without`` (years left out: none, 2021, 2022, both); ``confidence`` (the least recorded);
        ``counted`` (incidents, or episodes of `conflict.episodes`); ``shuffled`` (what changes places in
        the test of the trend); ``claims_taken`` (of September 2022).
    """
    made = _Rerun(start, end, observed, turn, claims)
    # An even spread over the year puts this share of the days in the season.
    even = conflict.season_share(made.rows)["expected"]
    findings = {
        "largest": rerunning.Finding(
            "The two deadliest incidents hold more than half of the dead", made.largest, _above(50), "% of the dead"
        ),
        "disputed": rerunning.Finding(
            "Settled claims about the Tajik dead of September 2022 differ by half or more",
            made.disputed,
            _above(1.5),
            "largest over smallest",
        ),
        "kyrgyz": rerunning.Finding(
            "More dead are counted on the Kyrgyz than on the Tajik side", made.more_kyrgyz, _above(0), "people more"
        ),
        "season": rerunning.Finding(
            "More incidents begin from April to September than an even spread gives",
            made.season,
            _above(even),
            "%, lower end of the interval",
        ),
        "trend": rerunning.Finding(
            "Later incidents used heavier weapons", made.trend, lambda p: bool(p < 0.05), "p, 1 if not heavier"
        ),
        "fewer": rerunning.Finding(
            "Fewer incidents a year are listed after the protocol of 2022 than before it",
            made.fewer,
            lambda high: bool(high < 1),
            "rate ratio, upper end of the interval",
        ),
        "incomplete": rerunning.Finding(
            "The border service counts more than twice the incidents that the list holds",
            made.incomplete,
            _above(2),
            "counted over listed",
        ),
    }
    first = max(conflict.INDEPENDENCE, pd.Timestamp(start).year)
    choices: dict[str, list[Any]] = {
        "rule": [rule, *(name for name in estimates.RULES if name != rule)],
        "first": [first, *(year for year in (2010, 2019) if first < year <= pd.Timestamp(end).year)],
        # From 2019 on the list is covered best, before 2003 not at all.
        "baseline": [year for year in (2019, 2010, 2003) if year >= first] or [first],
        "without": list(_WITHOUT),
        "confidence": [
            name
            for name in conflict.CONFIDENCE
            if conflict.CONFIDENCE.index(name) >= conflict.CONFIDENCE.index(min_confidence)
        ],
        "counted": ["incidents", "episodes"],
        "shuffled": ["incidents", "whole years"],
        "claims_taken": ["all", "not read in an encyclopaedia"],
    }
    runs = rerunning.rerun(findings, choices)
    # Years stay whole numbers beside the findings that take none.
    years = {name: [None if is_missing(year) else int(year) for year in runs[name]] for name in ("first", "baseline")}
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
        One row a changed choice, the base case first: ``setting``, and one column a finding with its
        value (missing where the finding does not take that choice).
    """
    fixed = {"finding", "statement", "base", "value", "unit", "holds"}
    choices = [name for name in runs.columns if name not in fixed]
    base = {name: runs.loc[runs[name].notna(), name].iloc[0] for name in choices}
    result: dict[str, dict[str, Any]] = {"this report": {}}
    for run in runs.to_dict("records"):
        taken = {name: run[name] for name in choices if not is_missing(run[name])}
        changed = [name for name, value in taken.items() if value != base[name]]
        if len(changed) > 1:
            continue
        setting = f"{changed[0].replace('_', ' ')}: {taken[changed[0]]}" if changed else "this report"
        result.setdefault(setting, {})[run["finding"]] = run["value"]
    columns = list(dict.fromkeys(runs["finding"]))
    frame = pd.DataFrame.from_dict(result, orient="index").reindex(columns=columns).astype("float64")
    return frame.rename_axis("setting").reset_index()
