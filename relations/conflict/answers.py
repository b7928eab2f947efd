"""The questions of the border report, each an `Answer`: numbers and frames, no words.

`findings` are the key findings; then come the questions of the story in its order, and those of method and data.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from relations import asof, estimates, sensitivity, tables
from relations.answers import Answer, Code, Quantity, count, interval, of, questions
from relations.conflict import bridges, casualties, claimed, firmness, flips, patterns, rates
from relations.conflict.casualties import PROTOCOL, TREATY
from relations.conflict.method import agree, counted, data, growth, other_ways, rules  # noqa: F401 - asked here too
from relations.conflict.selection import CLASHES, THREE, dated, noted, spoken, stated, yes
from relations.conflict.selection import Selection as Selection  # noqa: PLC0414 - public here
from relations.flips import reversals
from relations.intervals import Interval
from relations.stated import is_missing


def _said(row: pd.Series[Any], name: str, end: str) -> dict[str, Any]:
    """Name one end of the claims about people moved, and whose it is."""
    how = row["low_is" if end == "low" else "top_is"]
    return {
        f"{name}_{end}": Quantity(int(row[end]), "people", rows=row, qualifier=how),
        f"{name}_{end}_by": Quantity(row[f"{end}_by"], "text", rows=row),
    }


def findings(chosen: Selection) -> list[Answer]:
    """Gather the key findings, those that the window bears, each with how firm it is."""
    made = [toll, disputed, largest, fewer, season]
    found = [each for make in made if (each := make(chosen)) is not None]
    if len(found) > 2 or chosen.claims.empty:
        return found
    stated = Quantity(int((chosen.claims["claimant_type"] != "compiled").sum()), "claims", rows=chosen.claims)
    return [*found, Answer("claims-used", {"claims_used": count(chosen.claims, "claims"), "claims_stated": stated})]


def headline(chosen: Selection) -> Answer:
    """Answer how many died, and how far that is disputed."""
    return Answer("headline-conflict", {**toll(chosen).facts, **background()})


def background() -> dict[str, Any]:
    """Tell how often they fought for days, and whether the treaty on the border is signed, whatever the window."""
    fought = tables.load("incidents")["incident_id"].isin(CLASHES).sum()
    settled = tables.load("agreements")["agreement_id"].eq(TREATY).any()
    return {"fought": ("none", "once", "twice")[fought], "settled": yes(settled)}


def cards(chosen: Selection) -> list[Answer]:
    """Give the four numbers of the page; fewer where the window bears fewer."""
    dead, quiet = toll(chosen), stopped(chosen)
    found: dict[str, Answer | None] = {"dead": dead, "disputed": disputed(chosen), "largest": largest(chosen)}
    found["quiet"] = quiet if "gap_now" in quiet.facts else None
    found["listed"] = dead if None in found.values() and len(chosen.rows) else None
    return [Answer(f"card-conflict-{name}", each.facts) for name, each in found.items() if each is not None]


def more(chosen: Selection) -> list[Answer]:
    """Tell of the key findings what the story leaves out."""
    return [Answer(f"more-{each.name}", each.facts) for each in findings(chosen) if each.tested]


def _found(chosen: Selection, name: str, facts: dict[str, Any], key: str) -> Answer:
    how: dict[str, Any] = {"tested": lambda: chosen.reruns.firm(key), "flips": partial(getattr(flips, key), chosen)}
    return Answer(name, facts, **how)


def toll(chosen: Selection) -> Answer:
    """Answer how many people were killed."""
    dead, known = casualties.grand_total(chosen.single), chosen.known
    case = "empty" if chosen.rows.empty else "unknown" if not dead["n"] else "known" if dead["top"] else "zero"
    official, begun = chosen.tolls("incident", rule="official"), chosen.rows["date_earliest"].min()
    own = casualties.grand_total(official)
    theirs = chosen.bridge("ucdp").tail(1).rename(columns={"amount": "best"})
    more = chosen.bridge("ucdp").set_index("step").loc[["tajik_dead"]]
    facts = {
        **chosen.shared,
        "case": case,
        "incidents_listed": count(chosen.rows, "incidents"),
        "listed_from": Quantity(None if chosen.rows.empty else begun.year, "year", rows=chosen.rows),
        "dead_total": of(dead, "best", rows=known, unit="people"),
        "officially": yes(chosen.rule == "latest" and own["n"]),
        "dead_official": Quantity(own["best"], "people", rows=official.dropna(subset=["low"])),
        "wider": yes(dead["open"]),
        "dead_top": Quantity(dead["top"], "people", qualifier=dead["top_is"], rows=known),
        "whole": "no" if not chosen.whole_dyad else "latest" if chosen.rule == "latest" else "yes",
        "dead_ucdp": of(theirs.iloc[0], "best", unit="people"),
        "ucdp_more": Quantity(more["amount"].item(), "people", rows=more),
        "ucdp_first": bridges.BRIDGES["ucdp"].first,
        "ucdp_until": bridges.BRIDGES["ucdp"].last,
    }
    return Answer("toll", facts, flips=partial(flips.toll, chosen))


def disputed(chosen: Selection) -> Answer | None:
    """Answer how far the tolls of September 2022 lie apart."""
    says = chosen.says(claimed.SEPTEMBER_2022)
    spreads = {side.lower(): claimed.spread(says, side) for side in casualties.SIDES[1:]}
    read = claimed.spread(claimed.read(says), "TJK")
    if not all(spreads.values()) or not read or spreads["tjk"]["low"] == spreads["tjk"]["high"]:
        return None
    facts = {name: fact for key, found in spreads.items() for name, fact in spoken(found, key).items()}
    settled = Quantity(None, "people", read["low"], read["high"], rows=pd.Series(read))
    cases = {"in_wikipedia": yes(len(claimed.read(says)) < len(says))}
    cases["kgz_agreed"] = yes(spreads["kgz"]["low"] == spreads["kgz"]["high"])
    return _found(chosen, "disputed", {**facts, **cases, "tjk_read": settled}, "disputed")


def largest(chosen: Selection) -> Answer | None:
    """Answer how much of the toll two incidents hold."""
    share, lethal = casualties.concentration(chosen.single), casualties.lethality(chosen.single)
    compiled, known = estimates.compiled_alone(chosen.claims), chosen.known
    if is_missing(share.value) or lethal["reported"] < 5 or lethal["fatal"] < 2:
        return None
    worst = known.sort_values("best", ascending=False, kind="stable").head(2).sort_values("date_earliest")
    facts = {
        "compiled_alone": Quantity(compiled["alone"], "incidents", rows=chosen.claims),
        "any_word": Quantity(compiled["incidents"], "incidents", rows=chosen.claims),
        "share_largest": Quantity(share.value, "%", share.low, share.high, rows=known, digits=0),
        "worst": [Quantity(row["date"], "date", rows=row) for _, row in worst.iterrows()],
        "others": Quantity(lethal["reported"] - 2, "incidents", rows=known),
        "fatal_share": interval(lethal["share"], "%", known, digits=0),
        "mean_others": Quantity(lethal["mean_without"], "people per incident", digits=1, rows=known),
        "none": Quantity(lethal["none"], "incidents", rows=known),
        "possible": yes(lethal["possible"]),
        "unsure": Quantity(lethal["possible"], "incidents", rows=known),
    }
    return _found(chosen, "largest", facts, "largest")


def fewer(chosen: Selection) -> Answer | None:
    """Answer whether fewer incidents are listed after the protocol of 2022."""
    since, rows = chosen.since(PROTOCOL), chosen.rows
    if not (since["before"] and since["years_after"]):
        return None
    unit = "ratio of yearly rates"
    facts = {
        "protocol_day": noted("agreements", "agreement_id", PROTOCOL, "date", "date"),
        "baseline": pd.Timestamp(chosen.baseline).date(),
        "after_protocol": Quantity(since["after"], "incidents", rows=rows),
        "years_after": Quantity(since["years_after"], "years", digits=1, rows=rows),
        "before_protocol": Quantity(since["before"], "incidents", rows=rows),
        "years_before": Quantity(since["years_before"], "years", digits=1, rows=rows),
        "ratio_protocol": interval(since["ratio"], unit, rows, digits=2),
        "ratio_episodes": Quantity(chosen.by_quiet["high"].iloc[-1], unit, digits=2, rows=rows),
        "quiet_days": Quantity(int(chosen.by_quiet["quiet"].iloc[-1]), "days", note="rule for episodes"),
        "turned": yes(since["changes"]),
        "turns": [pd.Timestamp(day).date() for day in since["changes"]],
    }
    return _found(chosen, "fewer", facts, "fewer")


def season(chosen: Selection) -> Answer | None:
    """Answer whether incidents gather in the months of irrigation."""
    found, rows, last = patterns.season_share(chosen.rows), chosen.rows, chosen.by_quiet.iloc[-1]
    if found["n"] < 2:
        return None
    by_episode = Interval(*(float(last[name]) for name in ("season", "season_low", "season_high")))
    facts = {
        "season_share": interval(found["share"], "%", rows, digits=0),
        "season_k": Quantity(found["k"], "incidents", rows=rows),
        "season_n": Quantity(found["n"], "incidents", rows=rows),
        "season_even": Quantity(found["expected"], "%", digits=0, note="share of the days of a year"),
        "quiet_days": Quantity(int(last["quiet"]), "days", note="rule for episodes"),
        "season_episodes": interval(by_episode, "%", rows, digits=0),
    }
    return _found(chosen, "in-season", facts, "season")


def where(chosen: Selection) -> Answer:
    """Answer where the incidents lie, on which line, and what they were about."""
    rows, spots = chosen.rows, patterns.by_place(chosen.rows, chosen.single)
    length, exclave = ("border_lengths", "measure", "shared_boundary"), ("exclaves", "name", "Vorukh")
    vorukh = tables.load("places").query("place_id == 'vorukh'").iloc[0]
    river = tables.load("rivers").iloc[0]
    over = rows[rows["trigger"].isin(["land", "road", "water", "pasture"])]
    said = tables.load("delimitation").query("kind != 'total_claim'").dropna(subset=["km_total"])
    least, most = said["km_total"].agg(["min", "max"])
    facts: dict[str, Any] = {
        "case": "some" if len(spots) else "none",
        "incidents_listed": count(rows, "incidents"),
        "over_resources": count(over, "incidents"),
        "soviet_until": noted("statements", "statement_id", "S02", "date", "date"),
        "settled": background()["settled"],
        "line_km": noted(*length, "length_km", "km"),
        "line_of": noted(*length, "date", "date"),
        "stated_km": Quantity(None, "km", least, most, rows=said, digits=0),
        "vorukh": Quantity(vorukh["aliases"].replace(";", ", "), "text", rows=vorukh),
        "exclave_km2": replace(noted(*exclave, "area_km2", "square km"), digits=0),
        "river": Quantity(river["river"], "text", rows=river),
    }
    if len(spots):
        spot = spots.iloc[0]
        facts["intake"] = yes(spot["place_id"] == "kok-tash")
        facts["spot"] = Quantity(spot["place_name"], "text", rows=rows)
        facts["spot_n"] = Quantity(int(spot["incidents"]), "incidents", rows=rows)
        facts["located"] = Quantity(int(spots["incidents"].sum()), "incidents", rows=rows)
    named = rows[rows["incident_id"].isin(CLASHES) & rows["lat"].notna()]
    # What is drawn as a stretch of the line is not drawn again as a dot.
    alone = patterns.by_place(rows[~rows["incident_id"].isin(named["incident_id"])], chosen.single)
    exclaves = tables.load("exclaves")
    frames = {
        "map": alone,
        "clashes": named.merge(chosen.single[["incident_id", "low", "best", "high"]], on="incident_id"),
        "exclaves": exclaves[exclaves["lat"].notna()],
    }
    return Answer("where", facts, frames, {"": rows, "map": [rows, exclaves]})


def claims(chosen: Selection) -> Answer:
    """Answer who says what about the dead of both great clashes, and of January 2022."""
    key_claims = chosen.claims[chosen.claims["incident_id"].isin(THREE)]
    drawn = pd.concat([stated(chosen.says(key), key) for key in CLASHES], ignore_index=True)
    drawn = drawn[(drawn["population"] == "all") & drawn["scope"].isin(["incident", "year"])]
    whole = claimed.last_words(chosen.says(claimed.SEPTEMBER_2022))
    media = whole[(whole["side"] == "TJK") & ~whole["claimant_type"].isin(["tjk_gov", "kgz_gov"])]
    spread = claimed.spread(chosen.says(claimed.SEPTEMBER_2022), "TJK")
    other = media.sort_values("low").iloc[-1] if len(media) else None
    disputed = bool(spread) and other is not None and spread["low"] < other["low"] < spread["high"]
    facts: dict[str, Any] = {
        "case": "some" if len(key_claims) else "none",
        "dispute": yes(disputed),
        "fits": yes(disputed and chosen.whole_dyad and chosen.rule == "latest"),
    }
    if facts["fits"] == "yes":
        row, steps = chosen.ucdp.iloc[0], chosen.bridge("ucdp-2022")
        facts["ucdp_best"], facts["own_best"] = (of(row, name, unit="people") for name in ("their", "best"))
        facts["own_then"] = Quantity(steps["running"].iloc[1], "people", rows=steps)
    official = estimates.estimate(key_claims[key_claims["measure"] == "killed"], "official")
    named = {*official["claim_id"]}
    if disputed and other is not None:
        named |= {*whole.loc[whole["claimant"].isin([other["claimant"], spread["high_by"]]), "claim_id"]}
        facts |= spoken(spread, "tjk") | {
            "tjk_middle": Quantity(None, "people", other["low"], other["high"], rows=other),
            "tjk_middle_by": Quantity(other["claimant"], "text", rows=other),
        }
    april = {side: claimed.spread(chosen.says(CLASHES[0]), side) for side in ("KGZ", "TJK")}
    facts["april"] = yes(all(april.values()))
    for side, found in april.items():
        if found:
            ends = (found["low"], None if found["open"] else found["high"])
            facts[f"april_{side.lower()}"] = Quantity(None, "people", *ends, rows=pd.Series(found))
    frames = {"dots": drawn, "named": drawn[drawn["claim_id"].isin(named)]}
    return Answer("claims", facts, frames, {"": chosen.claims})


# What each account dates: events by their keys in the table.
_EVENTS = {
    "april": {"truce": "L120", "call": "L121", "chiefs": "L067"},
    "september": {"truce": "L149", "chiefs": "L080", "lakhsh": "L152", "protocol": "L081", "second": "L082"},
}


def happened(chosen: Selection, clash: str) -> Answer:
    """Tell one of the great clashes, "april" or "september": what is dated, and each side's own word on its losses."""
    incident_id = CLASHES[list(_EVENTS).index(clash)]
    incidents = tables.load("incidents")
    asof.one(incidents[incidents["incident_id"] == incident_id])
    row = chosen.rows[chosen.rows["incident_id"] == incident_id]
    if row.empty:
        return Answer(f"happened-{clash}", {"case": "none"})
    facts: dict[str, Any] = {
        f"{clash}_{name}": noted("events", "event_id", key, "date", "date") for name, key in _EVENTS[clash].items()
    }
    facts[f"{clash}_days"] = of(row.iloc[0], "date", unit="date")
    facts |= {f"{clash}_{name}": Quantity(row[name].iloc[0], "text", rows=row) for name in ("place", "trigger_detail")}
    about = chosen.claims[chosen.claims["incident_id"] == incident_id]
    own = estimates.estimate(about, "official").set_index(["side", "measure"])
    missing = set()
    for side, measure in itertools.product(casualties.SIDES[1:], ("killed", "wounded", "evacuated")):
        name = f"{clash}_{side.lower()}_{measure}"
        if (side, measure) in own.index:
            facts[name] = of(own.loc[[(side, measure)]].iloc[0], "best", unit="people")
        else:
            facts[name] = Quantity(None, "people", rows=about.head(0))
            missing.add(name)
    facts[f"{clash}_own"] = yes(missing <= {"september_tjk_evacuated"})
    return Answer(f"happened-{clash}", {"case": "some", **facts})


def deaths(chosen: Selection) -> Answer:
    """Answer how deadly the known incidents were, each and by year."""
    lethal, known, both = casualties.lethality(chosen.single), chosen.known, rates.overlap(chosen.by_year)
    counts = tables.load("incident_counts").query("series == 'border_service'")
    by_side = chosen.tolls("year_side")
    whole = by_side.groupby("year")["best"].sum().sort_values(ascending=False, kind="stable")
    worst = sorted(whole[whole > 0].index[:2])
    share = 100 * float(whole.iloc[:2].sum()) / float(whole.sum()) if whole.sum() else None
    peak = "few" if len(worst) == 2 and (whole > 0).sum() > 2 else "some" if worst else "span"
    facts = {
        **chosen.shared,
        "case": "some" if len(known) else "none",
        "fatal": Quantity(lethal["fatal"], "incidents", rows=known),
        "both": "none" if not both else "one" if both["first"] == both["last"] else "several",
        "incidents_listed": count(chosen.rows, "incidents"),
        "no_word": Quantity(len(chosen.rows) - lethal["reported"], "incidents", rows=chosen.rows),
        "fatal_none": Quantity(lethal["none"], "incidents", rows=known),
        "unsure": Quantity(lethal["possible"], "incidents", rows=known),
        "peak": peak if (by_side["top"] > 0).any() else "silent" if by_side.empty else "zero",
        "worst_years": [str(year) for year in worst],
        "worst_share": Quantity(share, "%", rows=by_side, digits=0),
        "year_total": Quantity(int(whole.sum()), "people", rows=by_side),
        "reach": Quantity(by_side["top"].max(), "people", rows=by_side),
    }
    if both:
        facts |= {f"both_{end}": Quantity(both[end], "year", rows=counts) for end in ("first", "last")}
        facts["both_service"] = Quantity(both["border_service"], "incidents", rows=counts)
        facts["both_listed"] = Quantity(both["listed"], "incidents", rows=chosen.rows)
    tolls = casualties.tolls(chosen.rows, chosen.claims, rule=chosen.rule, side=chosen.side)
    deadliest = tolls[tolls["killed_best"].notna() | tolls["wounded_best"].notna()]
    drawn = chosen.single if (by_side["top"] > 0).any() else chosen.single.head(0)
    return Answer("deaths", facts, {"timeline": drawn, "years": chosen.by_year, "deadliest": deadliest})


def causes(chosen: Selection) -> Answer:
    """Answer what set incidents off, and when in the year they began."""
    frame, rows, known = patterns.triggers(chosen.rows, chosen.single), chosen.rows, chosen.known
    season = patterns.season_share(rows)
    deadly = frame[frame["fatal"] > 0].sort_values("fatal", ascending=False, kind="stable")
    facts: dict[str, Any] = {
        "case": "some" if len(frame) > 1 and len(deadly) else "few",
        "months_k": Quantity(season["k"], "incidents", rows=rows),
        "months_n": Quantity(season["n"], "incidents", rows=rows),
    }
    if facts["case"] == "some":
        most = frame["incidents"] == frame["incidents"].max()
        for name, part in (("first", frame[most]), ("second", frame[~most].head(1)), ("deadly", deadly.head(1))):
            facts[f"{name}_trigger"] = [Code("trigger", code) for code in part["trigger"]]
            facts[f"{name}_n"] = Quantity(None if part.empty else int(part["incidents"].max()), "incidents", rows=rows)
        facts["tied"] = yes(most.sum() > 1)
        facts["second"] = yes(not most.all())
        facts["deadly_n"] = Quantity(int(deadly["fatal"].iloc[0]), "incidents", rows=known)
        facts["fatal"] = Quantity(len(chosen.lethal), "incidents", rows=known)
    shares = frame.rename(columns={"share": "share_pct", "low": "share_low_pct", "high": "share_high_pct"})
    drawn = shares, patterns.months(rows)
    if not season["n"]:
        drawn = drawn[0].head(0), drawn[1].head(0)
    return Answer("causes", facts, {"triggers": drawn[0], "months": drawn[1], "shares": shares}, {"": rows})


def moved(chosen: Selection) -> Answer:
    """Answer who had to leave, by each definition."""
    frame = dated(chosen, claimed.spans(chosen.claims, claimed.MOVED))
    september = frame[frame["incident_id"] == claimed.SEPTEMBER_2022]
    gone, displaced = (september[september["side"] == side].set_index("measure") for side in ("KGZ", "TJK"))
    part = chosen.claims[chosen.claims["incident_id"].eq(claimed.SEPTEMBER_2022) & chosen.claims["scope"].eq("part")]
    part = part[part["measure"] == "evacuated"].sort_values("value_low")
    told = {"evacuated", "displaced"} <= {*gone.index} and len(part)
    facts: dict[str, Any] = {"case": "some" if told else "none"}
    if facts["case"] == "some":
        for measure in ("evacuated", "displaced"):
            for end in ("low", "high"):
                facts |= _said(gone.loc[[measure]].iloc[0], measure, end)
        least = part.iloc[0]
        stated_as = least["qualifier"]
        facts["evacuated_part"] = Quantity(int(least["value_stated"]), "people", rows=least, qualifier=stated_as)
        facts["evacuated_part_by"] = Quantity(least["claimant"], "text", rows=least)
    facts["tajik"] = yes(told and "displaced" in displaced.index)
    if facts["tajik"] == "yes":
        facts |= _said(displaced.loc[["displaced"]].iloc[0], "displaced_tjk", "low")
    # The great clashes, where the window holds one, with the claim about those whom the authorities moved.
    drawn = frame.assign(part=False)
    if told:
        drawn = pd.concat([dated(chosen, claimed.spans(part.head(1), claimed.MOVED)).assign(part=True), drawn])
    great = drawn["incident_id"].isin(CLASHES)
    drawn = (drawn[great] if great.any() else drawn).sort_values("clash", ascending=False, kind="stable")
    return Answer("moved", facts, {"spans": drawn})


def stopped(chosen: Selection) -> Answer:
    """Answer what came between, and whether it stopped."""
    rows, signed = chosen.rows, chosen.signed
    between = rates.gaps(rows, chosen.observed)
    closed = between[~between["open"].astype(bool)]
    truces = rates.truces(signed[signed["date_earliest"] >= pd.Timestamp(chosen.start)], rows, chosen.observed)
    truces["date_precision"] = "day"
    held = truces[truces["outcome"].isin(["next_incident", "none_since"])]
    since, earlier = chosen.since(TREATY), chosen.since(PROTOCOL)
    facts: dict[str, Any] = {
        **chosen.shared,
        "baseline": pd.Timestamp(chosen.baseline).date(),
        "gap": yes(len(closed)),
        "held": yes(len(held)),
        "truces": count(truces, "ceasefires"),
        "truces_broken": Quantity(int(truces["during"].sum()), "ceasefires", rows=truces),
        "truces_renewed": Quantity(int((truces["outcome"] == "next_ceasefire").sum()), "ceasefires", rows=truces),
        "truce_signed": [Quantity(day, "date", rows=held) for day in held["date"]],
        "truce_days": [Quantity(int(days), "days", rows=held) for days in held["days"]],
        "after": yes(since["years_after"]),
        "rate_before": Quantity(earlier["rate_before"].value, "incidents a year", digits=1, rows=rows),
        "rate_after": Quantity(earlier["rate_after"].value, "incidents a year", digits=1, rows=rows),
        "treaty_day": noted("agreements", "agreement_id", TREATY, "date", "date"),
        "after_treaty": Quantity(since["after"], "incidents", rows=rows),
        "years_treaty": Quantity(since["years_after"], "years", digits=1, rows=rows),
        "treaty_high": Quantity(since["rate_after"].high, "incidents a year", digits=1, rows=rows),
    }
    if len(rows):
        facts["last_day"] = of(rows.iloc[-1], "date", unit="date")
        facts["gap_now"] = Quantity(int(between["low"].iloc[-1]), "days", rows=rows)
    facts["lethal"] = yes(len(chosen.lethal))
    if len(chosen.lethal):
        facts["last_fatal"] = Quantity(last := chosen.lethal["date_latest"].max(), "date", rows=chosen.lethal)
        facts["days_since_death"] = Quantity((pd.Timestamp(chosen.observed) - last).days, "days", rows=chosen.lethal)
    if len(closed):
        facts["gap_longest"] = Quantity(int(closed["low"].max()), "days", rows=rows)
    table = _rates(chosen)
    turns = table[(table["which"] == "all") & (table["start"] == chosen.baseline)]
    longest = between.sort_values("low", ascending=False).head(5).assign(best=between["low"])
    longest = longest.rename(columns={name: f"{name}_days" for name in ("low", "best", "high")})
    frames = {"rates": turns, "truces": truces, "gaps": longest, "starts": table}
    texts = signed[signed["agreement_id"].isin([PROTOCOL, TREATY])]
    return Answer("stopped", facts, frames, {"": rows, "rates": [rows, texts], "starts": [rows, texts]})


def _rates(chosen: Selection) -> pd.DataFrame:
    """Rates before and after both texts, for three earlier periods."""
    starts = [max(chosen.start, day) for day in ("2003-01-01", "2010-01-01", "2019-01-01")]
    turns = {"protocol": chosen.turn(PROTOCOL), "treaty": chosen.turn(TREATY)}
    frame = rates.before_after(chosen.rows, chosen.single, turns, starts, chosen.observed)
    named = {"kind": "which", "ratio": "rate_ratio", "low": "rate_low_ratio", "high": "rate_high_ratio"}
    return frame.rename(columns=named).assign(
        start_precision="day",
        changes=frame["changes"].map(lambda days: [pd.Timestamp(day).date() for day in days]),
        dead_before=frame["dead_before"] / frame["years_before"],
        dead_after=frame["dead_after"] / frame["years_after"],
    )


def sure(chosen: Selection) -> Answer:
    """Answer how far the findings hold under other choices."""
    runs = chosen.reruns.of()
    tested = sensitivity.tested(runs)
    tested["share_pct"] = 100 * tested["held"] / tested["runs"]
    mostly = (tested["held"] >= tested["runs"] / 2) & ~tested["survives"].astype(bool)
    rows, case = chosen.rows, "some" if len(tested) and len(chosen.rows) > 4 else "few"
    facts: dict[str, Any] = {
        "case": case,
        "findings_tested": Quantity(len(tested), "findings", rows=rows),
        "findings_survive": Quantity(int(tested["survives"].sum()), "findings", rows=rows),
        "findings_mostly": Quantity(int(mostly.sum()), "findings", rows=rows),
    }
    if len(tested):
        facts["runs_most"] = Quantity(int(tested["runs"].max()), "combinations", rows=rows)
    places = {"largest": 0, "kyrgyz": 0, "season": 0, "disputed": 1, "incomplete": 1, "trend": 3, "fewer": 2}
    settings = firmness.settings(runs).round(places)
    named = [Code(*map(str, pair)) for pair in zip(settings["choice"], settings["value"], strict=True)]
    settings["value"] = settings["value"].where(settings["value"].isna(), pd.Series(named, dtype=object))
    frames = {
        "strip": tested if case == "some" else tested.head(0),
        "findings": tested.assign(
            measured=tested["finding"],
            found_best=tested["value"].map(lambda q: q.value),
            found_low=tested["span"].map(lambda span: span.low),
            found_high=tested["span"].map(lambda span: span.high),
        ),
        "settings": settings,
        "flips": reversals([*findings(chosen), *flips.beside(chosen)]),
    }
    return Answer("conflict-sure", facts, frames, {"": rows})


questions(__name__)
