"""The questions of the border report, each an `Answer`: numbers and frames, no words.

`Selection` is what the report is about; `findings` are its key findings, then come the questions in the order
of the page, and those of the method and the data.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import pandas as pd

import relations
from relations import coverage, dates, estimates, parameters, sensitivity
from relations.answers import Answer, Code, Quantity, count, interval, of
from relations.conflict import bridges, casualties, checks, claimed, patterns, rates
from relations.intervals import Interval, clopper_pearson
from relations.stated import is_missing

CLASHES = ("KT-20210428", "KT-20220914")
THREE = ("KT-20210428", "KT-20220127", "KT-20220914")
PROTOCOL, TREATY = "A030", "A037"
_DEFAULT = parameters.BorderConflict()


@dataclass(frozen=True)
class Selection:
    """What a report is about: a window, a rule and a side, and the rows that they leave."""

    start: str = _DEFAULT.start
    end: str = _DEFAULT.end
    rule: str = _DEFAULT.rule
    min_confidence: str = _DEFAULT.min_confidence
    side: str = _DEFAULT.side
    top_n: int = _DEFAULT.top_n

    def __post_init__(self) -> None:
        given = parameters.validate("border_conflict", **{each.name: getattr(self, each.name) for each in fields(self)})
        for each in fields(self):
            object.__setattr__(self, each.name, getattr(given, each.name))

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The incidents."""
        return casualties.incidents(self.start, self.end, min_confidence=self.min_confidence)

    @cached_property
    def claims(self) -> pd.DataFrame:
        """The claims about them."""
        return casualties.claims_about(self.rows)

    @cached_property
    def observed(self) -> str:
        """The last day on which incidents were looked for, whatever the date of the newest row elsewhere."""
        return min(pd.Timestamp(self.end), coverage.last_day(rates.LIST)).date().isoformat()

    @cached_property
    def baseline(self) -> str:
        """The first day of the period before a turn: from 2019 on the list is covered best."""
        return max(self.start, "2019-01-01")

    @cached_property
    def signed(self) -> pd.DataFrame:
        """The signed texts, by their keys."""
        return relations.load("agreements").set_index("agreement_id", drop=False)

    def tolls(self, by: str, measure: str = "killed", **other: Any) -> pd.DataFrame:
        """Count the losses of the side, by the rule."""
        chosen = {"rule": self.rule, "side": self.side, "rows": self.rows, "claims": self.claims}
        return casualties.fatalities(by, measure=measure, **{**chosen, **other})

    @cached_property
    def single(self) -> pd.DataFrame:
        """The dead of each incident."""
        return self.tolls("incident")

    @cached_property
    def known(self) -> pd.DataFrame:
        """The incidents with any word on deaths."""
        return self.single.dropna(subset=["low"])

    @cached_property
    def dead(self) -> pd.Series[Any]:
        """All the dead."""
        return casualties.grand_total(self.single)

    @cached_property
    def lethal(self) -> dict[str, Any]:
        """How many incidents were deadly."""
        return casualties.lethality(self.single)

    @cached_property
    def by_year(self) -> pd.DataFrame:
        """Counts of incidents by year, with their declared coverage."""
        return rates.counts_by_year(self.rows, relations.load("incident_counts"), self.start, self.observed)

    @cached_property
    def compiled(self) -> dict[str, int]:
        """How much rests on our own summaries of reports."""
        return estimates.compiled_alone(self.claims)

    def says(self, incident_id: str, measure: str = "killed") -> pd.DataFrame:
        """Every claim about an incident, side by side."""
        return claimed.who_says_what(incident_id, measure, claims=self.claims)

    def since(self, agreement_id: str) -> dict[str, Any]:
        """Rates before and after a signed text."""
        return rates.rate_change(self.rows, self.signed["date"][agreement_id], self.baseline, self.observed)

    @cached_property
    def by_quiet(self) -> pd.DataFrame:
        """Season and rates where incidents that follow one another count once."""
        return rates.by_quiet(self.rows, self.signed["date"][PROTOCOL], self.baseline, self.observed)

    @cached_property
    def season(self) -> dict[str, Any]:
        """How many incidents began from April to September."""
        return patterns.season_share(self.rows)

    @cached_property
    def theirs(self) -> pd.DataFrame:
        """Totals of others beside ours; others count whole years, every incident of them and both sides."""
        return checks.reconcile(casualties.incidents(self.start[:4], self.end[:4]), rule=self.rule)

    @cached_property
    def ucdp(self) -> pd.DataFrame:
        """UCDP's last count of 2022, the deadliest year."""
        return self.theirs[(self.theirs["year"] == 2022) & self.theirs["other"].str.startswith("UCDP")].tail(1)

    @cached_property
    def to_ucdp(self) -> pd.DataFrame:
        """The bridge to UCDP's events, which are of 2014 to 2022."""
        return bridges.bridge("ucdp", rule=self.rule)

    @cached_property
    def whole_dyad(self) -> bool:
        """Whether the selection holds all that the bridge spans."""
        spans = self.start <= "2014-01-01" and self.observed >= "2022-12-31"
        return spans and self.side == "both" and self.min_confidence == "low"

    @cached_property
    def runs(self) -> pd.DataFrame:
        """The findings rerun over their choices."""
        return checks.sensitivity(
            self.start,
            self.end,
            observed=self.observed,
            turn=self.signed["date"][PROTOCOL],
            rule=self.rule,
            min_confidence=self.min_confidence,
        )

    @cached_property
    def firm(self) -> dict[str, sensitivity.Firmness]:
        """How far each finding holds."""
        return sensitivity.firmness(self.runs)

    @cached_property
    def shared(self) -> dict[str, Any]:
        """What many sentences name: window, rule, side, the least confidence."""
        return {
            "first": pd.Timestamp(self.start).date(),
            "last": pd.Timestamp(self.end).date(),
            "seen": pd.Timestamp(self.observed).date(),
            "rule": Code("rule", self.rule),
            "whose": Code("side", self.side),
            "sure": Code("confidence", self.min_confidence),
        }


def _yes(holds: object) -> str:
    """Choose a wording."""
    return "yes" if holds else "no"


def _spoken(found: dict[str, Any], name: str) -> dict[str, Any]:
    """Name the ends of a spread and who gives them; the larger one may be "or more"."""
    rows = pd.Series(found)
    high = Quantity(
        None, "people", found["high"], None if found["open"] else found["high"], rows=rows, qualifier=found["high_is"]
    )
    by = {f"{name}_{end}_by": Quantity(found[f"{end}_by"], "text", rows=rows) for end in ("low", "high")}
    return {f"{name}_low": Quantity(found["low"], "people", rows=rows), f"{name}_high": high, **by}


def _said(row: pd.Series[Any], name: str, end: str) -> dict[str, Any]:
    """Name one end of the claims about people moved, and whose it is."""
    how = row[{"low": "low_is", "high": "top_is"}[end]]
    return {
        f"{name}_{end}": Quantity(int(row[end]), "people", rows=row, qualifier=how),
        f"{name}_{end}_by": Quantity(row[f"{end}_by"], "text", rows=row),
    }


# ---------------------------------------------------------------- key findings


def findings(chosen: Selection) -> list[Answer]:
    """Gather the key findings, those that the window bears, each with how firm it is."""
    made = [toll, disputed, largest, fewer, season, incomplete]
    found = [each for make in made if (each := make(chosen)) is not None]
    return found if len(found) > 2 or chosen.claims.empty else [*found, _claims_used(chosen)]


def toll(chosen: Selection) -> Answer:
    """Answer how many people were killed."""
    dead, known = chosen.dead, chosen.known
    case = "empty" if chosen.rows.empty else "unknown" if not dead["n"] else "known" if dead["top"] else "zero"
    own = casualties.grand_total(chosen.tolls("incident", rule="official"))
    theirs = chosen.to_ucdp.tail(1).rename(columns={"amount": "best"})
    return Answer(
        "toll",
        {
            **chosen.shared,
            "case": case,
            "incidents_listed": count(chosen.rows, "incidents"),
            "dead_total": of(dead, "best", rows=known, unit="people"),
            "officially": _yes(chosen.rule == "latest" and own["n"]),
            "dead_official": Quantity(own["best"], "people", rows=known),
            "wider": _yes(dead["open"]),
            "dead_top": Quantity(dead["top"], "people", qualifier=dead["top_is"], rows=known),
            "whole": _yes(chosen.whole_dyad),
            "dead_ucdp": of(theirs.iloc[0], "best", unit="people"),
            "ucdp_first": bridges.BRIDGES["ucdp"].first,
            "ucdp_until": bridges.BRIDGES["ucdp"].last,
        },
    )


def disputed(chosen: Selection) -> Answer | None:
    """Answer how far the tolls of September 2022 lie apart."""
    says = chosen.says(claimed.SEPTEMBER_2022)
    spreads = {name: claimed.spread(says, side) for name, side in (("kgz", "KGZ"), ("tjk", "TJK"))}
    if not all(spreads.values()) or chosen.ucdp.empty:
        return None
    facts = {name: fact for key, found in spreads.items() for name, fact in _spoken(found, key).items()}
    theirs = of(chosen.ucdp.iloc[0], "their", unit="people")
    return Answer("disputed", {**facts, "ucdp_best": theirs}, firmness=chosen.firm.get("disputed"))


def largest(chosen: Selection) -> Answer | None:
    """Answer how much of the toll two incidents hold."""
    share, lethal, known = casualties.concentration(chosen.single), chosen.lethal, chosen.known
    if is_missing(share.value) or lethal["reported"] < 5 or lethal["fatal"] < 2:
        return None
    worst = known.sort_values("best", ascending=False, kind="stable").head(2).sort_values("date_earliest")
    return Answer(
        "largest",
        {
            **_compiled(chosen),
            "share_largest": Quantity(share.value, "%", share.low, share.high, rows=known, digits=0),
            "worst": [Quantity(row["date"], "date", rows=row) for _, row in worst.iterrows()],
            "others": Quantity(lethal["reported"] - 2, "incidents", rows=known),
            "mean_others": Quantity(lethal["mean_without"], "people per incident", digits=1, rows=known),
            "none": Quantity(lethal["none"], "incidents", rows=known),
            "possible": _yes(lethal["possible"]),
            "unsure": Quantity(lethal["possible"], "incidents", rows=known),
        },
        firmness=chosen.firm.get("largest"),
    )


def _compiled(chosen: Selection) -> dict[str, Any]:
    found, rows = chosen.compiled, chosen.claims
    return {
        "compiled_alone": Quantity(found["alone"], "incidents", rows=rows),
        "any_word": Quantity(found["incidents"], "incidents", rows=rows),
    }


def fewer(chosen: Selection) -> Answer | None:
    """Answer whether fewer incidents are listed after the protocol of 2022."""
    since, rows = chosen.since(PROTOCOL), chosen.rows
    if not (since["before"] and since["years_after"]):
        return None
    most, _ = rates.bearable(since["before"], since["years_before"], since["years_after"])
    unit = "ratio of yearly rates"
    return Answer(
        "fewer",
        {
            "protocol_day": of(chosen.signed.loc[PROTOCOL], "date", unit="date"),
            "baseline": pd.Timestamp(chosen.baseline).date(),
            "after_protocol": Quantity(since["after"], "incidents", rows=rows),
            "years_after": Quantity(since["years_after"], "years", digits=1, rows=rows),
            "before_protocol": Quantity(since["before"], "incidents", rows=rows),
            "years_before": Quantity(since["years_before"], "years", digits=1, rows=rows),
            "ratio_protocol": interval(since["ratio"], unit, rows, digits=2),
            "ratio_episodes": Quantity(chosen.by_quiet["high"].iloc[-1], unit, digits=2, rows=rows),
            "quiet_days": Quantity(int(chosen.by_quiet["quiet"].iloc[-1]), "days", note="rule for episodes"),
            "enough": _yes(most > since["after"]),
            "bearable": Quantity(max(most, 0), "incidents", rows=rows),
            "turned": _yes(since["changes"]),
            "turns": [pd.Timestamp(day).date() for day in since["changes"]],
        },
        firmness=chosen.firm.get("fewer"),
    )


def season(chosen: Selection) -> Answer | None:
    """Answer whether incidents gather in the months of irrigation."""
    found, rows, last = chosen.season, chosen.rows, chosen.by_quiet.iloc[-1]
    if found["n"] < 2:
        return None
    by_episode = Interval(*(float(last[name]) for name in ("season", "season_low", "season_high")))
    return Answer(
        "in-season",
        {
            "season_share": interval(found["share"], "%", rows, digits=0),
            "season_k": Quantity(found["k"], "incidents", rows=rows),
            "season_n": Quantity(found["n"], "incidents", rows=rows),
            "season_even": Quantity(found["expected"], "%", digits=0, note="share of the days of a year"),
            "season_episodes": interval(by_episode, "%", rows, digits=0),
        },
        firmness=chosen.firm.get("season"),
    )


def incomplete(chosen: Selection) -> Answer | None:
    """Answer how many incidents the list lacks beside the border service."""
    both, counts = rates.overlap(chosen.by_year), relations.load("incident_counts")
    if not both:
        return None
    service = counts[counts["series"] == "border_service"]
    return Answer(
        "incomplete",
        {
            **chosen.shared,
            "case": "one" if both["first"] == both["last"] else "several",
            "both_first": Quantity(both["first"], "year", rows=counts),
            "both_last": Quantity(both["last"], "year", rows=counts),
            "both_service": Quantity(both["border_service"], "incidents", rows=service),
            "both_listed": Quantity(both["listed"], "incidents", rows=chosen.rows),
        },
        firmness=chosen.firm.get("incomplete"),
    )


def _claims_used(chosen: Selection) -> Answer:
    stated = chosen.claims["claimant_type"] != "compiled"
    facts = {
        "claims_used": count(chosen.claims, "claims"),
        "claims_stated": Quantity(int(stated.sum()), "claims", rows=chosen.claims),
    }
    return Answer("claims-used", facts)


# ---------------------------------------------------------------- the story


def where(chosen: Selection) -> Answer:
    """Answer where the incidents lie, on which line, and what they were about."""
    rows, spots = chosen.rows, patterns.by_place(chosen.rows, chosen.single)
    length = relations.load("border_lengths").set_index("measure").loc["shared_boundary"]
    exclave = relations.load("exclaves").set_index("name").loc["Vorukh"]
    vorukh = relations.load("places").set_index("place_id").loc["vorukh"]
    said = relations.load("statements").set_index("statement_id")
    river = relations.load("rivers").iloc[0]
    over = rows["trigger"].astype("str").value_counts()
    facts: dict[str, Any] = {
        "case": "some" if len(spots) else "none",
        "soviet_until": of(said.loc["S02"], "date", unit="date"),
        "views": of(said.loc["S06"], "text", unit="text"),
        "exclaves": of(said.loc["S07"], "text", unit="text"),
        "line_km": of(length, "length_km"),
        "line_of": of(length, "date", unit="date"),
        "vorukh": Quantity(vorukh["aliases"].replace(";", ", "), "text", rows=vorukh),
        "exclave_km2": Quantity(exclave["area_km2"], "square km", rows=exclave, digits=0),
        "river": Quantity(river["river"], "text", rows=river),
        **{
            f"over_{name}": Quantity(int(over.get(name, 0)), "incidents", rows=rows)
            for name in ("land", "road", "water", "pasture")
        },
        "unplaced": Quantity(int(rows["lat"].isna().sum()), "incidents", rows=rows),
    }
    if len(spots):
        most = spots.iloc[0]
        facts["spot"] = Quantity(most["place_name"], "text", rows=rows)
        facts["spellings"] = Quantity(most["spellings"], "text", rows=rows)
        facts["spot_n"] = Quantity(int(most["incidents"]), "incidents", rows=rows)
        facts["spot_exact"] = Quantity(int(most["exact"]), "incidents", rows=rows)
        facts["located"] = Quantity(int(spots["incidents"].sum()), "incidents", rows=rows)
    named = rows[rows["incident_id"].isin(CLASHES) & rows["lat"].notna()]
    facts["great"] = _yes(len(named) == len(CLASHES))
    for name, (_, row) in zip(_EVENTS, named.iterrows(), strict=False):
        facts |= {f"{name}_days": of(row, "date", unit="date"), f"{name}_place": Quantity(row["place"], "text", rows=row)}
    return Answer("where", facts, {"map": spots, "clashes": named}, {"": rows, "map": rows})


def claims(chosen: Selection) -> Answer:
    """Answer who says what about the dead of both great clashes, and of January 2022."""
    key_claims = chosen.claims[chosen.claims["incident_id"].isin(THREE)]
    drawn = pd.concat([_stated(chosen.says(key), key) for key in CLASHES], ignore_index=True)
    drawn = drawn[(drawn["population"] == "all") & drawn["scope"].isin(["incident", "year"])]
    whole = claimed.last_words(chosen.says(claimed.SEPTEMBER_2022))
    media = whole[(whole["side"] == "TJK") & ~whole["claimant_type"].isin(["tjk_gov", "kgz_gov"])]
    facts: dict[str, Any] = {
        "case": "some" if len(key_claims) else "none",
        "key_claims": count(key_claims, "claims"),
        "claims_total": count(chosen.claims, "claims"),
        "dispute": "no",
    }
    spread = claimed.spread(chosen.says(claimed.SEPTEMBER_2022), "TJK")
    if spread and len(media):
        other = media.sort_values("low").iloc[-1]
        facts |= _spoken(spread, "tjk") | {
            "dispute": "yes",
            "tjk_middle": Quantity(None, "people", other["low"], other["high"], rows=other),
            "tjk_middle_by": Quantity(other["claimant"], "text", rows=other),
        }
    april = {side: claimed.spread(chosen.says(CLASHES[0]), side) for side in ("KGZ", "TJK")}
    facts["april"] = _yes(all(april.values()))
    for side, found in april.items():
        if found:
            facts |= _spoken(found, f"april_{side.lower()}")
    return Answer("claims", facts, {"dots": drawn}, {"": chosen.claims})


def _stated(says: pd.DataFrame, incident_id: str) -> pd.DataFrame:
    """Say of which clash claims are, and how each of their numbers was stated."""
    how = dict.fromkeys(("low_is", "best_is", "top_is"), says["qualifier"])
    return says.assign(**how, **_clash(incident_id))


def _clash(incident_id: str) -> dict[str, Any]:
    """Name a clash by its month."""
    return {"clash": f"{incident_id[3:7]}-{incident_id[7:9]}", "clash_precision": "month"}


# What each account dates: events by their keys in the table.
_EVENTS = {
    "april": {"truce": "L120", "call": "L121", "chiefs": "L067", "again": "L147", "statements": "L068"},
    "september": {"truce": "L149", "chiefs": "L080", "lakhsh": "L152", "protocol": "L081", "second": "L082"},
}


def happened(chosen: Selection, clash: str) -> Answer:
    """Tell one of the great clashes, "april" or "september": what is dated, and each side's own word on its losses."""
    incident_id = CLASHES[list(_EVENTS).index(clash)]
    row = chosen.rows[chosen.rows["incident_id"] == incident_id]
    if row.empty:
        return Answer(f"happened-{clash}", {"case": "none"})
    events = relations.load("events").set_index("event_id")
    facts = {f"{clash}_{name}": of(events.loc[key], "date", unit="date") for name, key in _EVENTS[clash].items()}
    facts[f"{clash}_days"] = of(row.iloc[0], "date", unit="date")
    facts |= {f"{clash}_{name}": Quantity(row[name].iloc[0], "text", rows=row) for name in ("place", "trigger_detail")}
    about = chosen.claims[chosen.claims["incident_id"] == incident_id]
    own = estimates.estimate(about, "official").set_index(["side", "measure"])
    whose = about.set_index("claim_id")["claimant"]
    for side, measure in own.index:
        name, row = f"{clash}_{side.lower()}_{measure}", own.loc[(side, measure)]
        facts[name] = of(row, "best", unit="people")
        facts[f"{name}_by"] = Quantity(whose[row["claim_id"]], "text", rows=row)
    return Answer(f"happened-{clash}", {"case": "some", **facts})


def deaths(chosen: Selection) -> Answer:
    """Answer how deadly the known incidents were, each and by year."""
    lethal, known = chosen.lethal, chosen.known
    by_side = chosen.tolls("year_side")
    whole = by_side.groupby("year")["best"].sum().sort_values(ascending=False, kind="stable")
    worst = sorted(whole[whole > 0].index[:2])
    share = 100 * float(whole.iloc[:2].sum()) / float(whole.sum()) if whole.sum() else None
    peak = "few" if len(worst) == 2 and (whole > 0).sum() > 2 else "some" if worst else "span"
    facts = {
        **chosen.shared,
        "case": "none" if not chosen.dead["n"] else "open" if chosen.dead["open"] else "closed",
        "reported": Quantity(lethal["reported"], "incidents", rows=known),
        "fatal": Quantity(lethal["fatal"], "incidents", rows=known),
        "fatal_share": interval(lethal["share"], "%", known, digits=0),
        "fatal_none": Quantity(lethal["none"], "incidents", rows=known),
        "possible": _yes(lethal["possible"]),
        "unsure": Quantity(lethal["possible"], "incidents", rows=known),
        "peak": peak if (by_side["top"] > 0).any() else "silent" if by_side.empty else "zero",
        "worst_years": [str(year) for year in worst],
        "worst_share": Quantity(share, "%", rows=by_side, digits=0),
        "year_total": Quantity(int(whole.sum()), "people", rows=by_side),
        "reach": Quantity(by_side["top"].max(), "people", rows=by_side),
    }
    drawn = by_side if (by_side["top"] > 0).any() else by_side.head(0)
    return Answer("deaths", facts, {"by_year": drawn, "years": chosen.by_year, "deadliest": _deadliest(chosen)})


def _deadliest(chosen: Selection) -> pd.DataFrame:
    tolls = casualties.tolls(chosen.rows, chosen.claims, rule=chosen.rule, side=chosen.side)
    points = chosen.rows.set_index("incident_id")
    tolls["point"] = tolls["incident_id"].map(
        points["place_name"] + " (" + points["aliases"].str.replace(";", ", ") + ")"
    )
    return tolls[tolls["killed_best"].notna() | tolls["wounded_best"].notna()]


def causes(chosen: Selection) -> Answer:
    """Answer what set incidents off, and when in the year they began."""
    frame, rows, known = patterns.triggers(chosen.rows, chosen.single), chosen.rows, chosen.known
    by_month = patterns.months(rows)
    deadly = frame[frame["fatal"] > 0]
    facts: dict[str, Any] = {
        "case": "some" if len(frame) > 1 and len(deadly) else "few",
        "months_k": Quantity(chosen.season["k"], "incidents", rows=rows),
        "months_n": Quantity(chosen.season["n"], "incidents", rows=rows),
    }
    for name, place in (("first", 0), ("second", 1)):
        if len(frame) > place:
            facts[f"{name}_trigger"] = Code("trigger", frame["trigger"].iloc[place])
            facts[f"{name}_n"] = Quantity(int(frame["incidents"].iloc[place]), "incidents", rows=rows)
    facts["deadly"] = [Code("trigger", code) for code in deadly["trigger"]]
    facts["deadly_n"] = Quantity(int(deadly["fatal"].sum()), "incidents", rows=known)
    shares = frame.rename(columns={"share": "share_pct", "low": "share_low_pct", "high": "share_high_pct"})
    shown = shares if chosen.season["n"] else shares.head(0)
    return Answer("causes", facts, {"triggers": shown, "months": by_month, "shares": shares}, {"": rows})


def moved(chosen: Selection) -> Answer:
    """Answer who had to leave, by each definition."""
    frame = _of_clash(chosen, claimed.spans(chosen.claims, claimed.MOVED))
    gone = frame[(frame["incident_id"] == claimed.SEPTEMBER_2022) & (frame["side"] == "KGZ")].set_index("measure")
    part = chosen.claims[chosen.claims["incident_id"].eq(claimed.SEPTEMBER_2022) & chosen.claims["scope"].eq("part")]
    part = part[part["measure"] == "evacuated"].sort_values("value_low")
    told = {"evacuated", "displaced"} <= {*gone.index} and len(part)
    facts: dict[str, Any] = {"case": "some" if told else "none"}
    if facts["case"] == "some":
        for measure in ("evacuated", "displaced"):
            for end in ("low", "high"):
                facts |= _said(gone.loc[measure], measure, end)
        least = part.iloc[0]
        facts["evacuated_part"] = Quantity(
            int(least["value_stated"]), "people", rows=least, qualifier=least["qualifier"]
        )
        facts["evacuated_part_by"] = Quantity(least["claimant"], "text", rows=least)
    wide = frame.assign(ratio=frame["high"].astype(float) / frame["low"].clip(lower=1).astype(float))
    widest = wide.sort_values("ratio").tail(1)
    facts["wide"] = _yes((widest["ratio"] > 1).any())
    if len(widest):
        ratio = float(widest["ratio"].iloc[0])
        facts["widest"] = Quantity(ratio, "times", rows=widest, digits=0 if ratio >= 10 else 1)
        facts["widest_measure"] = Code("measure", widest["measure"].iloc[0])
        facts["widest_clash"] = Quantity(widest["clash"].iloc[0], "date", rows=widest)
    return Answer("moved", facts, {"spans": frame})


def _of_clash(chosen: Selection, frame: pd.DataFrame) -> pd.DataFrame:
    """Date rows about incidents by the month, or by the day where two of these share a month."""
    about = chosen.rows[chosen.rows["incident_id"].isin(frame["incident_id"])].set_index("incident_id")
    month = about["date_earliest"].dt.strftime("%Y-%m")
    named = about["date"].where(month.duplicated(keep=False), month)
    return frame.assign(clash=frame["incident_id"].map(named), clash_precision="month", best=pd.NA)


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
        "gap": _yes(len(closed)),
        "held": _yes(len(held)),
        "truces": count(truces, "ceasefires"),
        "truces_broken": Quantity(int(truces["during"].sum()), "ceasefires", rows=truces),
        "truces_renewed": Quantity(int((truces["outcome"] == "next_ceasefire").sum()), "ceasefires", rows=truces),
        "truce_signed": [Quantity(day, "date", rows=held) for day in held["date"]],
        "truce_days": [Quantity(int(days), "days", rows=held) for days in held["days"]],
        "after": _yes(since["years_after"]),
        "rate_before": Quantity(earlier["rate_before"].value, "incidents a year", digits=1, rows=rows),
        "rate_after": Quantity(earlier["rate_after"].value, "incidents a year", digits=1, rows=rows),
        "treaty_day": of(signed.loc[TREATY], "date", unit="date"),
        "after_treaty": Quantity(since["after"], "incidents", rows=rows),
        "years_treaty": Quantity(since["years_after"], "years", digits=1, rows=rows),
        "treaty_high": Quantity(since["rate_after"].high, "incidents a year", digits=1, rows=rows),
    }
    if len(rows):
        facts["last_day"] = of(rows.iloc[-1], "date", unit="date")
        facts["gap_now"] = Quantity(int(between["low"].iloc[-1]), "days", rows=rows)
    if len(closed):
        facts["gap_median"] = Quantity(float(closed["low"].median()), "days", digits=0, rows=rows)
        facts["gap_longest"] = Quantity(int(closed["low"].max()), "days", rows=rows)
    table = _rates(chosen)
    turns = table[(table["which"] == "all") & (table["start"] == chosen.baseline)]
    longest = (
        between.sort_values("low", ascending=False).head(5).rename(columns={"low": "low_days", "high": "high_days"})
    )
    frames = {"rates": turns, "truces": truces, "gaps": longest.assign(best_days=longest["low_days"]), "starts": table}
    texts = signed.loc[[PROTOCOL, TREATY]]
    return Answer("stopped", facts, frames, {"": rows, "rates": [rows, texts], "starts": [rows, texts]})


def _rates(chosen: Selection) -> pd.DataFrame:
    """Rates before and after both texts, for three earlier periods."""
    starts = [max(chosen.start, day) for day in ("2003-01-01", "2010-01-01", "2019-01-01")]
    turns = {"protocol": chosen.signed["date"][PROTOCOL], "treaty": chosen.signed["date"][TREATY]}
    frame = rates.before_after(chosen.rows, chosen.single, turns, starts, chosen.observed)
    named = {"kind": "which", "ratio": "rate_ratio", "low": "rate_low_ratio", "high": "rate_high_ratio"}
    return frame.rename(columns=named).assign(
        start_precision="day",
        changes=[[pd.Timestamp(day).date() for day in days] for days in frame["changes"]],
        dead_before=frame["dead_before"] / frame["years_before"],
        dead_after=frame["dead_after"] / frame["years_after"],
    )


def sure(chosen: Selection) -> Answer:
    """Answer how far the findings hold under other choices."""
    tested = sensitivity.survives(chosen.runs)
    tested = tested[tested["runs"] > 0].reset_index(drop=True)
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
    settings = checks.one_change(chosen.runs).round(places)
    settings["value"] = [
        value if is_missing(value) else Code(str(choice), str(value))
        for choice, value in zip(settings["choice"], settings["value"], strict=True)
    ]
    strip = tested if case == "some" else tested.head(0)
    named = {"lowest": "found_low", "value": "found_best", "highest": "found_high"}
    frames = {"strip": strip, "findings": tested.rename(columns=named).assign(measured=tested["finding"]), "settings": settings}
    return Answer("conflict-sure", facts, frames, {"": rows})


# ---------------------------------------------------------------- method


def counted(chosen: Selection) -> Answer:
    """Answer how many incidents are counted, by whom, and what each series covers."""
    by_year, rows = chosen.by_year, chosen.rows
    counts, declared = relations.load("incident_counts"), relations.load("coverage")
    grades = by_year["list_grade"].value_counts() if len(by_year) else {}
    rough = rows[rows["confidence"] == "low"]
    line = rates.agreed_line(relations.load("delimitation"), chosen.start, chosen.end)
    facts: dict[str, Any] = {
        **chosen.shared,
        "case": "some" if len(by_year) else "none",
        "listed": "some" if len(rows) else "none",
        "line": _yes(len(line) > 1 and len(rows)),
        "listed_total": count(rows, "incidents"),
        "years_listed": Quantity(int((by_year["listed"] > 0).fillna(value=False).sum()), "years", rows=rows),
        "years_window": Quantity(len(by_year), "years", rows=rows),
        **{f"years_{grade}": Quantity(int(grades.get(grade, 0)), "years", rows=declared) for grade in coverage.GRADES},
        "coverage_incidents": count(rows, "incidents"),
        "rough": count(rough, "incidents"),
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
    found, claims = chosen.compiled, chosen.claims
    key_claims = claims[claims["incident_id"].isin(THREE)]
    flagged = key_claims[key_claims["source_match"] == "page_inferred"]
    basis = casualties.basis(chosen.rows, claims, rule=chosen.rule)
    basis = basis[basis["side"] != "both"]
    inferred = basis[basis["inferred"]]
    founding = key_claims[(key_claims["claimant_type"] == "founding_text") & (key_claims["measure"] == "killed")]
    facts = {
        **chosen.shared,
        "case": "some" if len(key_claims) else "none",
        "founding": _yes(founding["incident_id"].nunique() == 2),
        "toll_day": pd.Timestamp("2022-09-18").date(),
        "toll_next": pd.Timestamp("2022-09-19").date(),
        "compiled": Quantity(found["compiled"], "claims", rows=claims),
        "claims_total": count(claims, "claims"),
        "compiled_share": Quantity(100 * found["compiled"] / max(1, found["claims"]), "%", digits=0, rows=claims),
        "zeros": Quantity(found["zeros"], "claims", rows=claims),
        "silent": Quantity(found["silent"], "claims", rows=claims),
        "word_incidents": Quantity(found["incidents"], "incidents", rows=claims),
        "word_alone": Quantity(found["alone"], "incidents", rows=claims),
        "key_claims": count(key_claims, "claims"),
        "key_inferred": count(flagged, "claims"),
        "basis_all": count(basis, "estimates"),
        "basis_inferred": count(inferred, "estimates"),
    }
    for year, key in (("2021", CLASHES[0]), ("2022", CLASHES[1])):
        said = founding[founding["incident_id"] == key].sort_values("value_low")
        if len(said):
            row = said.iloc[0]
            facts[f"founding_{year}"] = Quantity(
                None, "people", row["value_low"], qualifier=row["qualifier"], rows=said if year == "2021" else founding
            )
    grid = claimed.by_rule(THREE, claims)
    grid["clash"] = grid["incident_id"].str[3:7] + "-" + grid["incident_id"].str[7:9]
    numbers = ["low", "best", "high", "low_is", "best_is", "top_is"]
    wide = grid.pivot(index=["clash", "side"], columns="rule", values=numbers)
    wide.columns = [f"{rule}_{name}" for name, rule in wide.columns]
    wide = wide.reset_index().assign(clash_precision="month")
    sums = casualties.sums(chosen.rows, claims, side=chosen.side)
    sums = sums.round(dict.fromkeys(("drawn_low", "drawn_best", "drawn_high"), 0))
    frames = {"grid": wide, "sums": sums[sums["basis"] == "its own"], "common": sums[sums["basis"] == "common"]}
    return Answer("rules", facts, frames, {"grid": grid})


def growth(chosen: Selection) -> Answer:
    """Answer how the tolls of each side's own authorities grew from day to day."""
    first_days = ("2021-04-28", "2022-09-14")
    parts = [
        claimed.growth(chosen.says(key, measure), day).assign(measure=measure, **_clash(key))
        for measure in ("killed", "wounded")
        for key, day in zip(CLASHES, first_days, strict=True)
    ]
    frame = pd.concat(parts, ignore_index=True)
    own = frame[~frame["unnamed"].astype(bool) & (frame["measure"] == "killed")]
    facts: dict[str, Any] = {"case": "none" if own.empty else "some"}
    for clash, side in (("2021-04", "KGZ"), ("2021-04", "TJK"), ("2022-09", "KGZ"), ("2022-09", "TJK")):
        days = own[(own["clash"] == clash) & (own["side"] == side)]
        name = f"first_{side.lower()}_{clash[:4]}"
        facts[name] = Quantity(days["day"].min() if len(days) else None, "day", rows=days)
    return Answer("toll-growth", facts, {"days": frame})


def agree(chosen: Selection) -> Answer:
    """Answer whether the tolls agree with the totals of others."""
    theirs, ucdp, to_ucdp = chosen.theirs, chosen.ucdp, chosen.to_ucdp
    verdicts = theirs["verdict"].value_counts()
    facts: dict[str, Any] = {
        **chosen.shared,
        "ucdp": _yes(len(ucdp)),
        "totals": _yes(len(theirs)),
        "whole": _yes(chosen.whole_dyad),
        "tolerance_pct": Quantity(checks.TOLERANCE_PCT, "%", note="tolerance of the reconciliation"),
        "totals_others": count(theirs, "totals"),
        **{
            f"totals_{name}": Quantity(int(verdicts.get(code, 0)), "totals", rows=theirs)
            for name, code in (
                ("agree", "agrees"),
                ("explained", "explained"),
                ("unexplained", "unexplained"),
                ("without", "no_number"),
            )
        },
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
    steps = pd.concat([bridges.bridge(to, rule=chosen.rule).assign(to=to) for to in bridges.BRIDGES], ignore_index=True)
    years = casualties.incidents(chosen.start[:4], chosen.end[:4])
    years = years[years["year"].isin(theirs.loc[theirs["of"] == "year", "year"])]
    parts = casualties.tolls(years, rule=chosen.rule).dropna(subset=["killed_best"]).sort_values("date", kind="stable")
    where_died = checks.place_and_nationality(chosen.rows, chosen.claims, rule=chosen.rule)
    totals = theirs.assign(day_precision="day", of=theirs["of"].replace({"clash": "both"}))
    frames = {
        "bridge": to_ucdp,
        "steps": steps,
        "totals": totals,
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
        "fits": _yes((taken["kind"] == "step").all()),
        "bridge_n": [Quantity(amount, "people", rows=steps) for amount in taken["amount"]],
        "bridge_codes": [Code("step", step) for step in taken["step"]],
    }


def _recalled() -> dict[str, Any]:
    """How many violent days of ACLED are in the list, as measured once on its file."""
    acled = relations.load("totals").set_index("total_id").loc[["T2", "T3", "T4"]]
    days, found, chance = (int(value) for value in acled["value_best"])
    return {
        "acled_days": Quantity(days, "days", rows=acled),
        "acled_found": Quantity(found, "days", rows=acled),
        "acled_share": interval(casualties.percent(clopper_pearson(found, days)), "%", acled, digits=0),
        "acled_chance": Quantity(chance, "%", rows=acled),
    }


def other_ways(chosen: Selection) -> Answer:
    """Answer what the season, the episodes, the weapons and the water say when looked at in other ways."""
    rows, circle, trend = chosen.rows, patterns.rayleigh(chosen.rows), patterns.weapons_trend(chosen.rows)
    armed = rows[rows["weapons_level"].notna()]
    july, by_month = patterns.water(rows).iloc[0], patterns.months(rows)
    busiest = by_month.loc[by_month["incidents"].idxmax()]
    facts: dict[str, Any] = {
        "case": "some" if chosen.season["n"] > 1 else "few",
        "wet": _yes(july["n"] > 4),
        "tested": _yes(not is_missing(trend["p"])),
        "season_p": Quantity(chosen.season["p"], "p-value", rows=rows),
        "rayleigh_p": Quantity(circle["p"], "p-value", rows=rows),
        "rayleigh_length": Quantity(circle["length"], "0 to 1", digits=2, rows=rows),
        "water_july": Quantity(july["water"], "%", digits=0, rows=patterns.water(rows).head(1)),
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
        facts["spare"] = _yes(not is_missing(spared["p"]))
        facts["tau_years"] = Quantity(patterns.trend_by_years(rows), "p-value", digits=2, rows=armed)
        facts["heaviest"] = Quantity(heaviest, "year", rows=armed)
        facts["tau_spared"] = interval(spared["tau"], "-1 to 1", armed, digits=2)
    levels = patterns.weapons(rows).rename_axis(index="year").reset_index().melt("year", var_name="weapons_level")
    levels = levels[levels["value"] > 0].rename(columns={"value": "incidents"}).sort_values("year", kind="stable")
    chosen_seasons = patterns.seasons(rows, [(4, 9), (3, 9), (3, 10), (5, 8), (6, 9)])
    return Answer(
        "other-ways",
        facts,
        {
            "seasons": _months(chosen_seasons[chosen_seasons["n"] > 0]),
            "water": _months(patterns.water(rows).rename(columns={"even": "expected"})),
            "episodes": _episodes(chosen.by_quiet),
            "levels": levels,
        },
        {"": rows, "water": [patterns.water(rows), rows]},
    )


def _months(frame: pd.DataFrame) -> pd.DataFrame:
    """Name seasons by their months, and shares as percent."""
    spans = [f"{first}-{last}" for first, last in zip(frame["first"], frame["last"], strict=True)]
    named = {"share": "share_pct", "low": "share_low_pct", "high": "share_high_pct", "expected": "expected_pct"}
    return frame.rename(columns={**named, "water": "water_pct", "inferred": "inferred_pct"}).assign(season=spans)


def _episodes(frame: pd.DataFrame) -> pd.DataFrame:
    named = {"season": "share_pct", "season_low": "share_low_pct", "season_high": "share_high_pct"}
    return frame.rename(columns={**named, "ratio": "rate_ratio", "low": "rate_low_ratio", "high": "rate_high_ratio"})


# ---------------------------------------------------------------- data


def data(chosen: Selection) -> Answer:
    """Gather the long tables."""
    rows, claims, rule = chosen.rows, chosen.claims, chosen.rule
    killed, wounded = (
        chosen.tolls("year_side", measure).rename(columns={name: f"{measure}_{name}" for name in casualties.NUMBERS})
        for measure in ("killed", "wounded")
    )
    by_side = chosen.tolls("side", side="both").rename(columns={name: f"killed_{name}" for name in casualties.NUMBERS})
    sides = casualties.reporting(rows, claims, rule=rule).merge(by_side, on="side", how="left").head(2 * len(rows))
    split = casualties.populations(rows, claims, rule=rule)
    groups = split.groupby("side")
    people = groups[["killed", "civilian", "armed", "unknown"]].sum().join(groups["bound"].any()).reset_index()
    words = [_stated(claimed.last_words(claimed.settled(chosen.says(key))), key) for key in THREE]
    january = _stated(claimed.who_says_what(THREE[1], claims=claims), THREE[1])
    spots = patterns.by_place(rows, chosen.single)
    frames = {
        "casualties": killed.merge(wounded, on=["year", "side"], how="outer"),
        "sides": sides,
        "populations": people,
        "last_words": pd.concat(words, ignore_index=True),
        "january": january[january["measure"].isin(["killed", "wounded"])],
        "losses": casualties.losses_by_year(rows, claims, rule=rule, side=chosen.side),
        "damage": _of_clash(chosen, claimed.spans(claims, claimed.BUILDINGS)),
        "places": spots,
    }
    about = {
        "casualties": [
            killed.rename(columns={"killed_source_ids": "source_ids"}),
            wounded.rename(columns={"wounded_source_ids": "source_ids"}),
        ]
    }
    return Answer("incident-data", {}, frames, {**about, "sides": about["casualties"][:1], "populations": split, "places": rows})
