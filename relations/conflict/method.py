"""The questions of the report's method and data, each an `Answer`."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd

from relations import coverage, dates, estimates, tables
from relations.answers import Answer, Code, Quantity, count, interval, of, questions
from relations.conflict import bridges, casualties, checks, claimed, patterns, rates
from relations.conflict.selection import CLASHES, THREE, Selection, clash_of, dated, stated, yes
from relations.intervals import Interval, clopper_pearson
from relations.shared import kept
from relations.stated import is_missing


def counted(chosen: Selection) -> Answer:
    """Answer how many incidents are counted, by whom, and what each series covers."""
    by_year, rows = chosen.by_year, chosen.rows
    counts, declared = tables.load("incident_counts"), tables.load("coverage")
    grades = by_year["list_grade"].value_counts()
    line = rates.agreed_line(tables.load("delimitation"), chosen.start, chosen.end)
    facts: dict[str, Any] = {
        **chosen.shared,
        "case": "some" if len(by_year) else "none",
        "listed": "some" if len(rows) else "none",
        "line": yes(len(line) > 1 and len(rows)),
        "listed_total": count(rows, "incidents"),
        "years_listed": Quantity(int((by_year["listed"] > 0).fillna(value=False).sum()), "years", rows=rows),
        "years_window": Quantity(len(by_year), "years", rows=rows),
        **{f"years_{grade}": Quantity(int(grades.get(grade, 0)), "years", rows=declared) for grade in coverage.GRADES},
        "coverage_incidents": count(rows, "incidents"),
        "rough": count(rows[rows["confidence"] == "low"], "incidents"),
        "unplaced": Quantity(int(rows["lat"].isna().sum()), "incidents", rows=rows),
        "coverage_claims": count(chosen.claims, "claims"),
        "inferred": count(chosen.claims[chosen.claims["source_match"] == "page_inferred"], "claims"),
    }
    if len(line):
        for name, place in (("first", 0), ("last", -1)):
            facts[f"km_{name}"] = of(line.iloc[place], "km_agreed", unit="km")
            facts[f"km_{name}_day"] = Quantity(line["date"].iloc[place], "date", rows=line)
    other = dates.within(counts[counts["series"] != "border_service"], chosen.start, chosen.end, "period")
    series = declared[declared["series"].isin(["incident_list", "border_service", "ucdp", "cow_mid"])]
    frames = {"years": by_year, "line": line, "other": other, "series": series}
    return Answer("counted", facts, frames, {"years": [counts, rows, line]})


def rules(chosen: Selection) -> Answer:
    """Answer how claims become a toll, and what another rule or another way of adding up would give."""
    found, claims = estimates.compiled_alone(chosen.claims), chosen.claims
    key_claims = claims[claims["incident_id"].isin(THREE)]
    basis = casualties.basis(chosen.rows, claims, rule=chosen.rule).query("side != 'both'")
    founding = key_claims[(key_claims["claimant_type"] == "founding_text") & (key_claims["measure"] == "killed")]
    facts: dict[str, Any] = {
        **chosen.shared,
        "case": "some" if len(key_claims) else "none",
        "founding": yes(founding["incident_id"].nunique() == 2),
        "compiled": Quantity(found["compiled"], "claims", rows=claims),
        "claims_total": count(claims, "claims"),
        "compiled_share": Quantity(100 * found["compiled"] / max(1, found["claims"]), "%", digits=0, rows=claims),
        "zeros": Quantity(found["zeros"], "claims", rows=claims),
        "silent": Quantity(found["silent"], "claims", rows=claims),
        "word_incidents": Quantity(found["incidents"], "incidents", rows=claims),
        "word_alone": Quantity(found["alone"], "incidents", rows=claims),
        "key_claims": count(key_claims, "claims"),
        "key_inferred": count(key_claims[key_claims["source_match"] == "page_inferred"], "claims"),
        "basis_all": count(basis, "estimates"),
        "basis_inferred": count(basis[basis["inferred"]], "estimates"),
    }
    if facts["founding"] == "yes":
        facts |= {"toll_day": dt.date(2022, 9, 18), "toll_next": dt.date(2022, 9, 19)}
    for year, key in (("2021", CLASHES[0]), ("2022", CLASHES[1])):
        said = founding[founding["incident_id"] == key].sort_values("value_low")
        if len(said):
            least, how = said[["value_low", "qualifier"]].iloc[0]
            rows = said if year == "2021" else founding
            facts[f"founding_{year}"] = Quantity(None, "people", least, qualifier=how, rows=rows)
    grid = claimed.by_rule(THREE, claims)
    grid["clash"] = grid["incident_id"].str[3:7] + "-" + grid["incident_id"].str[7:9]
    numbers = ["low", "best", "high", "low_is", "best_is", "top_is"]
    wide = pd.DataFrame(grid.set_index(["clash", "side", "rule"])[numbers].unstack())  # noqa: PD010 - one row a cell
    wide.columns = ["_".join(reversed(pair)) for pair in wide.columns]
    wide = wide.reset_index().assign(clash_precision="month")
    sums = casualties.sums(chosen.rows, claims, side=chosen.side)
    sums = sums.round(dict.fromkeys(("drawn_low", "drawn_best", "drawn_high"), 0))
    frames = {"grid": wide, "sums": sums[sums["basis"] == "its own"], "common": sums[sums["basis"] == "common"]}
    return Answer("rules", facts, frames, {"grid": grid})


def growth(chosen: Selection) -> Answer:
    """Answer how the picture of both great clashes grew: their dead by what was known on each day, by every rule."""
    frame = _grown(chosen)
    facts: dict[str, Any] = {"case": "none"}
    told = frame[(frame["rule"] == chosen.rule) & frame["known"].notna()]
    if len(told):
        told = told[told["clash"] == told["clash"].max()]
        facts["rule"] = Code("rule", chosen.rule)
        # The last number counts from the first day since which it was the best.
        for name, row in (("first", told.iloc[0]), ("last", told[told["best"].eq(told["best"].iloc[-1])].iloc[0])):
            facts |= {f"grown_{name}": of(row, "best", unit="people"), f"known_{name}": of(row, "known", unit="date")}
        facts["grown"] = Quantity(told["clash"].iloc[0], "date", rows=told)
        facts["case"] = "some" if told["best"].iloc[0] != told["best"].iloc[-1] else "once"
    return Answer("toll-growth", facts, {"days": frame})


@kept
def _grown(chosen: Selection) -> pd.DataFrame:
    first = dict(zip(chosen.rows["incident_id"], chosen.rows["date_earliest"], strict=True))
    parts = []
    for key in (each for each in CLASHES if each in first):
        part = claimed.growth(key, claims=chosen.claims)
        since = (pd.to_datetime(part["known"]) - first[key]).dt.days + 1
        parts.append(part.assign(day=since, known_precision="day", **clash_of(key)))
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=["rule", "known", "source_ids"])


_VERDICTS = {"agree": "agrees", "explained": "explained", "unexplained": "unexplained", "without": "no_number"}


def agree(chosen: Selection) -> Answer:
    """Answer whether the tolls agree with the totals of others."""
    theirs, ucdp, to_ucdp = chosen.theirs, chosen.ucdp, chosen.bridge("ucdp")
    verdicts = theirs["verdict"].value_counts()
    facts: dict[str, Any] = {
        **chosen.shared,
        "ucdp": yes(len(ucdp)),
        "totals": yes(len(theirs)),
        "whole": yes(chosen.whole_dyad),
        "tolerance_pct": Quantity(checks.TOLERANCE_PCT, "%", note="tolerance of the reconciliation"),
        "totals_others": count(theirs, "totals"),
        **{f"totals_{n}": Quantity(int(verdicts.get(code, 0)), "totals", rows=theirs) for n, code in _VERDICTS.items()},
        **_bridged(to_ucdp),
        **_recalled(),
    }
    if len(ucdp):
        row = ucdp.iloc[0]
        official = theirs[(theirs["other"] == "official tolls") & (theirs["year"] == 2022)]
        facts |= {
            "ucdp_year": of(row, "year", rows=ucdp),
            "ucdp_version": Quantity(row["other"], "text", rows=ucdp),
            "ucdp_last": of(row, "their", unit="people"),
            "own_best": of(row, "best", unit="people"),
            "own_clash": Quantity(row["clash"], "people", rows=ucdp),
            "own_rest": Quantity(row["rest"], "people", rows=ucdp),
            "own_rest_n": Quantity(row["rest_n"], "incidents", rows=ucdp),
            "official_best": Quantity(official["their_best"].iloc[0], "people", rows=ucdp),
        }
    years = casualties.incidents(chosen.start[:4], chosen.end[:4])
    years = years[years["year"].isin(theirs.loc[theirs["of"] == "year", "year"])]
    parts = casualties.tolls(years, rule=chosen.rule).dropna(subset=["killed_best"]).sort_values("date", kind="stable")
    where_died = checks.place_and_nationality(chosen.rows, chosen.claims, rule=chosen.rule)
    frames = {
        "bridge": bridges.known(to_ucdp),
        "steps": pd.concat(
            [bridges.known(chosen.bridge(to)).assign(to=to) for to in bridges.BRIDGES], ignore_index=True
        ),
        "totals": theirs.assign(day_precision="day", of=theirs["of"].replace({"clash": "both"})),
        "parts": parts,
        "territory": where_died.assign(country=where_died["side"]),
    }
    return Answer("agree", facts, frames)


def _bridged(steps: pd.DataFrame) -> dict[str, Any]:
    """Name the ends of a bridge, and each step with the claimant it takes."""
    taken = steps.iloc[1:-1]
    return {
        "bridge_steps": Quantity(int((steps["kind"] == "step").sum()), "steps", rows=steps),
        "bridge_ours": Quantity(steps["amount"].iloc[0], "people", rows=steps),
        "bridge_theirs": Quantity(steps["amount"].iloc[-1], "people", rows=steps),
        "bridge_left": Quantity(int(taken.loc[taken["kind"] == "left", "amount"].abs().sum()), "people", rows=steps),
        "fits": yes((taken["kind"] == "step").all()),
        "bridge_n": [Quantity(amount, "people", rows=steps) for amount in taken["amount"]],
        "bridge_codes": [Code("step", step) for step in taken["step"]],
    }


def _recalled() -> dict[str, Any]:
    """How many violent days of ACLED are in the list, as measured once on its file."""
    totals = tables.load("totals")
    acled = totals[totals["total_id"].isin(["T2", "T3", "T4"])]
    if acled.empty:
        return {"recalled": "no"}
    days, found, chance = (int(value) for value in acled["value_best"])
    return {
        "recalled": "yes",
        "acled_days": Quantity(days, "days", rows=acled),
        "acled_found": Quantity(found, "days", rows=acled),
        "acled_share": interval(clopper_pearson(found, days).percent(), "%", acled, digits=0),
        "acled_chance": Quantity(chance, "%", rows=acled),
    }


def other_ways(chosen: Selection) -> Answer:
    """Answer what the season, the episodes, the weapons and the water say when looked at in other ways."""
    rows, circle, trend = chosen.rows, patterns.rayleigh(chosen.rows), patterns.weapons_trend(chosen.rows)
    armed = rows[rows["weapons_level"].notna()]
    river, by_month, season = patterns.water(rows), patterns.months(rows), patterns.season_share(rows)
    july = river.iloc[0]
    busiest = by_month.sort_values("incidents", ascending=False, kind="stable").iloc[0]
    facts: dict[str, Any] = {
        "case": "some" if season["n"] > 1 else "few",
        "wet": yes(july["n"] > 4),
        "tested": yes(not is_missing(trend["p"])),
        "season_p": Quantity(season["p"], "p-value", rows=rows),
        "rayleigh_p": Quantity(circle["p"], "p-value", rows=rows),
        "rayleigh_length": Quantity(circle["length"], "0 to 1", digits=2, rows=rows),
        "water_july": Quantity(july["water"], "%", digits=0, rows=river.head(1)),
        "july_k": Quantity(int(july["k"]), "incidents", rows=rows),
        "july_n": Quantity(int(july["n"]), "incidents", rows=rows),
        "july_share": interval(Interval(*(float(july[x]) for x in ("share", "low", "high"))), "%", rows, digits=0),
        "july_even": Quantity(july["even"], "%", digits=0, note="share of the days of a year"),
        "busiest": Code("month", str(busiest["month"])),
        "busiest_n": Quantity(int(busiest["incidents"]), "incidents", rows=rows),
        "armed": Quantity(trend["n"], "incidents", rows=armed),
        "tau": interval(trend["tau"], "-1 to 1", armed, digits=2),
        "tau_p": Quantity(trend["p"], "p-value", rows=armed),
        "spare": "no",
    }
    if len(armed):
        heaviest = int(armed.sort_values("weapons_level", ascending=False, kind="stable")["year"].iloc[0])
        spared = patterns.weapons_trend(rows[rows["year"] != heaviest], draws=500)
        facts["spare"] = yes(not is_missing(spared["p"]))
        facts["tau_years"] = Quantity(patterns.trend_by_years(rows), "p-value", digits=2, rows=armed)
        facts["heaviest"] = Quantity(heaviest, "year", rows=armed)
        facts["tau_spared"] = interval(spared["tau"], "-1 to 1", armed, digits=2)
    levels = patterns.weapons(rows).rename_axis(index="year").reset_index().melt("year", var_name="weapons_level")
    levels = levels[levels["value"] > 0].rename(columns={"value": "incidents"}).sort_values("year", kind="stable")
    chosen_seasons = patterns.seasons(rows, [(4, 9), (3, 9), (3, 10), (5, 8), (6, 9)])
    frames = {
        "seasons": _months(chosen_seasons[chosen_seasons["n"] > 0]),
        "water": _months(river.rename(columns={"even": "expected"})),
        "episodes": chosen.by_quiet.rename(columns=_EPISODES),
        "levels": levels,
    }
    return Answer("other-ways", facts, frames, {"": rows, "water": [river, rows]})


def _months(frame: pd.DataFrame) -> pd.DataFrame:
    """Name seasons by their months, and shares as percent."""
    spans = [f"{first}-{last}" for first, last in zip(frame["first"], frame["last"], strict=True)]
    named = {"share": "share_pct", "low": "share_low_pct", "high": "share_high_pct", "expected": "expected_pct"}
    return frame.rename(columns={**named, "water": "water_pct", "inferred": "inferred_pct"}).assign(season=spans)


_EPISODES = {"season": "share_pct", "season_low": "share_low_pct", "season_high": "share_high_pct"}
_EPISODES |= {"ratio": "rate_ratio", "low": "rate_low_ratio", "high": "rate_high_ratio"}


def data(chosen: Selection) -> Answer:
    """Gather the long tables."""
    rows, claims, rule = chosen.rows, chosen.claims, chosen.rule
    tolls = [chosen.tolls("year_side", measure) for measure in ("killed", "wounded")]
    of_dead, of_wounded = ({name: f"{which}_{name}" for name in casualties.NUMBERS} for which in ("killed", "wounded"))
    killed, wounded = tolls[0].rename(columns=of_dead), tolls[1].rename(columns=of_wounded)
    by_side = chosen.tolls("side", side="both").rename(columns=of_dead)
    sides = casualties.reporting(rows, claims, rule=rule).merge(by_side, on="side", how="left").head(2 * len(rows))
    split = casualties.populations(rows, claims, rule=rule)
    groups = split.groupby("side")
    people = groups[["killed", "civilian", "armed", "unknown"]].sum().join(groups["bound"].any()).reset_index()
    words = [stated(claimed.last_words(claimed.settled(chosen.says(key))), key) for key in THREE]
    january = stated(claimed.who_says_what(THREE[1], claims=claims), THREE[1])
    frames = {
        "casualties": killed.merge(wounded, on=["year", "side"], how="outer"),
        "sides": sides,
        "populations": people,
        "last_words": pd.concat(words, ignore_index=True),
        "january": january[january["measure"].isin(["killed", "wounded"])],
        "losses": casualties.losses_by_year(rows, claims, rule=rule, side=chosen.side),
        "damage": dated(chosen, claimed.spans(claims, claimed.BUILDINGS)),
        "places": patterns.by_place(rows, chosen.single),
    }
    facts: dict[str, Any] = {"rule": Code("rule", rule)}
    each = estimates.estimate(claims, rule, "killed", incidents=rows)
    each["year"] = each["incident_id"].map(rows.set_index("incident_id")["year"])
    for side, name in (("KGZ", "kyrgyz"), ("TJK", "tajik")):
        for year in (2021, 2022):
            own = each[(each["side"] == side) & (each["year"] == year)]
            if len(own):
                facts[f"{name}_dead_{year}"] = of(estimates.total(own).iloc[0], "best", rows=own, unit="people")
    facts["case"] = "some" if len(facts) == 5 else "none"
    rests: dict[str, Any] = {"casualties": tolls, "sides": tolls[:1], "populations": split, "places": rows}
    return Answer("incident-data", facts, frames, rests)


questions(__name__)
