"""The questions of the story on diplomacy, each answered with numbers, their rows and frames, and no words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd

from relations import asof, dates, estimates, sensitivity, tables
from relations.answers import NOT_YET, Answer, Code, Quantity, Rows, count, interval, of, questions
from relations.arguments import Positive, checked_fields
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.diplomacy import border, company, firmness, flips, papers, tone, visits
from relations.diplomacy.visits import VisitFrame  # noqa: TC001 - read by checked_fields
from relations.diplomacy.windows import party_codes, reach, window
from relations.flips import reversals
from relations.intervals import Interval
from relations.shared import Chosen, cached_property, kept

MAJOR = ("KT-20140111", "KT-20210428", "KT-20220127", "KT-20220914")
LARGE = ("KT-20210428", "KT-20220914")
# Figures that lie less below an earlier one are within the rounding.
ROUNDING_KM = 20
# Texts that the timeline names.
LANDMARKS = ("A002", "A008", "A017", "A036", "A037", "A045")


@checked_fields
@dataclass(frozen=True)
class Selection(Chosen):
    """What a report on diplomacy rests on: a window, an idea of a visit and a length of the border.

    Attributes
    ----------
    start, end : str
        First and last day (EDTF).
    frame : str
        Which visits: one of `relations.diplomacy.visits.FRAMES`.
    denominator_km : float
        Total on which shares of the border are restated, in km.
    """

    start: Day = "1991-01-01"
    end: Day = "2026-03-31"
    frame: VisitFrame = "all"
    denominator_km: Positive = 1006.84

    def __post_init__(self) -> None:
        object.__setattr__(self, "end", asof.until(self.end))

    def rows(self, table: str, field: str = "date") -> pd.DataFrame:
        """Return the rows of a table that lie in the window."""
        return window(tables.load(table), self.start, self.end, field)

    def paper(self, key: str) -> pd.DataFrame:
        """Return the row of an agreement, none if it lies outside the window."""
        return self.agreements[self.agreements["agreement_id"] == key]

    @cached_property
    def visits(self) -> pd.DataFrame:
        """Visits of every kind."""
        return self.rows("visits")

    @cached_property
    def chosen_visits(self) -> pd.DataFrame:
        """Visits of the chosen kind."""
        return visits.in_frame(self.visits, self.frame)

    @cached_property
    def agreements(self) -> pd.DataFrame:
        """Signed texts and recorded understandings."""
        return self.rows("agreements")

    @cached_property
    def delimitation(self) -> pd.DataFrame:
        """Statements on delimitation."""
        return self.rows("delimitation")

    @cached_property
    def trade(self) -> pd.DataFrame:
        """Figures of trade."""
        return self.rows("trade", "period")

    @cached_property
    def un_votes(self) -> pd.DataFrame:
        """Roll calls of whole years."""
        first, last = dates.parse(self.start).earliest or dt.date.min, dates.parse(self.end).latest or dt.date.max
        votes = tables.load("un_votes")
        return votes[votes["year"].between(first.year, last.year) & ~votes["partial"]]

    @cached_property
    def told(self) -> dict[str, pd.DataFrame]:
        """Events with a tone, by the clashes that count: those with a death or a row of their own, or every one."""
        events = tables.load("events")
        return {
            name: window(tone.timeline(events, every=name == "every"), self.start, self.end)
            for name in ("lethal", "every")
        }

    @property
    def events(self) -> pd.DataFrame:
        """Events with a tone."""
        return self.told["lethal"]

    @cached_property
    def until(self) -> pd.Timestamp:
        """The last day that can be spoken of."""
        return reach(tables.load("events"), self.end)

    @cached_property
    def clashes(self) -> dict[str, pd.DataFrame]:
        """Clashes of the two states: the four that the report follows, or all with heavy weapons or four dead."""
        incidents = dates.within(tables.load("incidents"), self.start, self.end)
        fought = incidents[(incidents["kind"] == "inter-state") & ~incidents["before_independence"].astype(bool)]
        claims = tables.load("claims")
        about = claims[claims["incident_id"].isin(fought["incident_id"])]
        dead = estimates.total(estimates.estimate(about, "latest", "killed", incidents=fought), ["incident_id"])
        many = fought["incident_id"].isin(dead.loc[dead["best"].fillna(0) >= 4, "incident_id"])
        return {
            "chosen by hand": fought[fought["incident_id"].isin(MAJOR)],
            "by rule": fought[(fought["weapons_level"] >= "mortar-heavy") | many],
        }

    @cached_property
    def after(self) -> dict[str, pd.DataFrame]:
        """The next move of each kind after each of the clashes."""
        steps = papers.moves(self.events, self.agreements, self.visits)
        return {name: papers.after_clash(rows, steps, until=self.until) for name, rows in self.clashes.items()}

    @cached_property
    def shares(self) -> pd.DataFrame:
        """Statements of a length or share agreed."""
        return border.shares(self.delimitation, self.denominator_km)

    @cached_property
    def totals(self) -> pd.DataFrame:
        """Lengths given for the whole border."""
        return border.totals(self.delimitation)

    @cached_property
    def by_frames(self) -> pd.DataFrame:
        """Counts and silences under each idea of a visit."""
        return visits.by_frames(self.visits, until=self.until)

    @cached_property
    def silences(self) -> pd.DataFrame:
        """Silences between the chosen visits, and since the last."""
        return visits.silences(self.visits, frame=self.frame, until=self.until)

    @cached_property
    @kept
    def tone_changes(self) -> pd.DataFrame:
        """Splits of the years that were tried for a change of tone."""
        return tone.tone_changes(self.events)

    @cached_property
    @kept
    def turn(self) -> pd.Series:
        """Mean tone of 2022 and of 2025."""
        return tone.tone_between(self.events, *firmness.PERIODS["picked"])

    @cached_property
    def reruns(self) -> sensitivity.Reruns:
        """The findings under every other choice."""
        return firmness.reruns(self)

    @cached_property
    def facts(self) -> dict[str, Any]:
        """What many sentences state."""
        first, second = (Code("country", code) for code in party_codes())
        return {
            "window": Quantity(f"{self.start}/{self.end}", "date", note="parameter"),
            "until": self.until,
            "which": Code("frame", self.frame),
            "first": first,
            "second": second,
        }


def known(table: str, key: str, *, inside: bool = True) -> str:
    """Tell of a row: ``later`` if it was not on record on the day asked for, ``none`` if the window leaves it out."""
    return "later" if not (tables.load(table).iloc[:, 0] == key).any() else "some" if inside else "none"


def some(mask: Any, unit: str, rows: Rows) -> Quantity:
    """Count the rows of which something is true, on the ground of all."""
    return Quantity(int(mask.sum()), unit, rows=rows)


def span(values: pd.Series, unit: str, rows: Rows, digits: int | None = None) -> Quantity:
    """Take lowest and highest as the ends of a quantity."""
    low, high = (int(end) if unit == "days" else end for end in (values.min(), values.max()))
    return Quantity(None, unit, low, high, rows=rows, digits=digits)


def day(rows: pd.DataFrame, field: str = "date") -> Quantity:
    """Take a date of the first row."""
    return Quantity(rows[field].iloc[0], "date", rows=rows)


# ---------------------------------------------------------------- key findings


def findings(chosen: Selection) -> list[Answer]:
    """Return the key findings that the window holds, each with how far it is firm."""
    made = (settled(chosen), totals(chosen), summits(chosen), moves(chosen), turn(chosen))
    return [answer for answer in made if answer is not None and answer.name != NOT_YET]


def _found(chosen: Selection, name: str, facts: dict[str, Any], key: str) -> Answer:
    how: dict[str, Any] = {"tested": lambda: chosen.reruns.firm(key), "flips": partial(getattr(flips, key), chosen)}
    return Answer(name, {**chosen.facts, **facts}, **(how if facts.get("case", "some") == "some" else {}))


def settled(chosen: Selection) -> Answer:
    """Tell how long the settlement took from the last protocol to the exchange of instruments."""
    treaty, protocol = chosen.paper("A037"), chosen.paper("A036")
    asof.one(tables.load("agreements").query("agreement_id == 'A037'"))
    if treaty.empty or protocol.empty:
        seen = {name: count(getattr(chosen, name), name) for name in ("agreements", "events")}
        return _found(chosen, "settled", {"case": "none", **seen}, "settled")
    talks = tables.load("events").query("event_id == 'L025'")
    exchanged = treaty["exchanged_earliest"].iloc[0]
    case, end = ("signed", treaty["date_earliest"].iloc[0]) if pd.isna(exchanged) else ("some", exchanged)
    talked, drafted = end - talks["date_earliest"].iloc[0], end - protocol["date_earliest"].iloc[0]
    facts = {
        "case": case,
        "talks_day": day(talks),
        "years_talks": Quantity(int(talked.days // 365.25), "years", rows=[talks, treaty]),
        "days_signed" if case == "signed" else "days_exchange": Quantity(drafted.days, "days", rows=[protocol, treaty]),
        "protocol_day": day(protocol),
        "treaty_day": day(treaty),
    }
    if case == "some":
        facts["exchange_day"] = day(treaty, "exchanged")
    return _found(chosen, "settled", facts, "settled")


def moves(chosen: Selection) -> Answer | None:
    """Tell how soon the first move followed a clash."""
    answer = after_clash(chosen)
    if answer.facts["case"] == "few":
        return None
    by_rule = papers.first_moves(chosen.after["by rule"])
    facts = {
        **answer.facts,
        "case": "some",
        "n_rule": count(chosen.clashes["by rule"], "clashes"),
        "n_moved": count(by_rule, "clashes"),
        "rule_days": span(by_rule["days"], "days", by_rule),
    }
    return _found(chosen, "first_moves", facts, "moves")


def summits(chosen: Selection) -> Answer:
    """Tell how many visits came with a summit, and who made the others."""
    seen = chosen.chosen_visits
    own = visits.reciprocity(chosen.visits, frame="bilateral_only").iloc[0]
    facts = {
        "case": "some" if len(seen) > 1 and own["of"] else "few",
        "visits": count(seen, "visits"),
        "with_summit": some(seen["frame"] != "bilateral", "visits", seen),
        "own_visits": Quantity(int(own["of"]), "visits", rows=chosen.visits),
        "own_first": Quantity(int(own["visits"]), "visits", rows=chosen.visits),
    }
    if own["of"]:
        share = Interval(own["share_pct"], own["low_pct"], own["high_pct"])
        facts["own_share"] = interval(share, "%", chosen.visits, digits=0)
    return _found(chosen, "with_summit", facts, "summits")


def totals(chosen: Selection) -> Answer | None:
    """Tell how far the choice of the total moves a stated share."""
    plausible = chosen.totals[chosen.totals["plausible"]]
    moved = chosen.shares[chosen.shares["moved"].notna()].nlargest(1, "moved")
    if len(plausible) < 2 or moved["date"].isna().any() or moved.empty:
        return None
    facts = {
        **_lengths(chosen, plausible),
        "points": Quantity(moved["moved"].iloc[0], "percentage points", rows=chosen.shares, digits=1),
        "moved_day": day(moved),
        "moved_own": Quantity(moved["own_pct"].iloc[0], "%", rows=moved, digits=1),
        "moved_again": Quantity(moved["restated_pct"].iloc[0], "%", rows=moved, digits=1),
    }
    return _found(chosen, "border_totals", facts, "totals")


def _lengths(chosen: Selection, plausible: pd.DataFrame) -> dict[str, Any]:
    return {
        "n_totals": count(plausible, "lengths"),
        "totals_range": span(plausible["km_total"], "km", plausible),
        "denominator": Quantity(chosen.denominator_km, "km", note="parameter"),
    }


def turn(chosen: Selection) -> Answer | None:
    """Tell whether the tone turned from 2022 to 2025; not as of a day before the end of both."""
    if not firmness.over("picked"):
        return None
    apart = tone.tone_between(chosen.events, *firmness.PERIODS["picked"], "without_ceasefires")
    if chosen.turn.isna().any() or apart.isna().any():
        return None
    by_year = tone.tone_by_year(chosen.events).set_index("year")
    facts = {
        "tone_apart": Quantity(apart["before"], "score", rows=chosen.events, digits=2),
        "turn_p": Quantity(chosen.turn["p_months"], "probability", rows=chosen.events, digits=3),
        "months_pct": Quantity(100 * chosen.turn["p_months"], "%", rows=chosen.events, digits=1),
    }
    for year in (2022, 2025):
        facts[f"tone_{year}"] = Quantity(by_year["mean"][year], "score", rows=chosen.events, digits=2)
        facts[f"low_{year}"] = Quantity(by_year["lowest"][year], "score", rows=chosen.events)
        facts[f"high_{year}"] = Quantity(by_year["highest"][year], "score", rows=chosen.events)
    return _found(chosen, "tone_turn", facts, "tone_p")


# ---------------------------------------------------------------- the story


def headline(chosen: Selection) -> Answer:
    """Tell the matter in one sentence."""
    lengths, papers_of = kilometres(chosen).facts, settled(chosen).facts
    facts = {**counted(chosen), **lengths, **papers_of, "case": "none"}
    if lengths["case"] == "some":
        agreed = papers_of.get("case") in {"some", "signed"}
        facts["case"] = "treaty" if agreed and lengths["steps"] != "none" else "length"
    return Answer("headline_diplomacy", facts)


def cards(chosen: Selection) -> list[Answer]:
    """Tell four numbers: of the story, or where the window is too narrow for it, of the tables."""
    known = {"length": kilometres, "settled": settled, "move": after_clash, "trade": trade}
    told = {name: ask(chosen).facts for name, ask in known.items()}
    found = [(name, facts) for name, facts in told.items() if facts.get("case") == "some"]
    found += [(name, counted(chosen)) for name in ("visits", "texts", "events", "statements")]
    return [Answer(f"card_diplomacy_{name}", facts) for name, facts in found[:4]]


def counted(chosen: Selection) -> dict[str, Any]:
    """Count what lies in the window."""
    return {
        **chosen.facts,
        "visits": count(chosen.chosen_visits, "visits"),
        "agreements": count(chosen.agreements, "agreements"),
        "events": count(chosen.events, "events"),
        "statements_seen": count(chosen.delimitation, "statements"),
    }


def kilometres(chosen: Selection) -> Answer:
    """Tell how many kilometres were agreed, and who contradicts whom."""
    shares, plausible = chosen.shares, chosen.totals[chosen.totals["plausible"]]
    dated = shares[shares["date_earliest"].notna() & shares["km"].notna()]
    own = dated["km_agreed"].notna()
    stated, derived = dated[own], dated[~own]
    back = border.falls(dated, "km", tolerance=ROUNDING_KM)
    both = back[["earlier_id", "later_id"]].isin(set(stated["statement_id"])).all(axis=1)
    pairs = {name: rows for name, rows in (("worst", back[both]), ("back", back[~both])) if len(rows)}
    facts: dict[str, Any] = {
        "case": "some" if len(stated) and len(plausible) else "none",
        "steps": "both" if len(pairs) == 2 else next(iter(pairs), "none"),
        "n_stated": count(stated, "statements"),
        "n_derived": count(derived, "statements"),
        "n_back": count(back, "statements"),
        "rounding": Quantity(ROUNDING_KM, "km", note="parameter"),
    }
    if facts["case"] == "some":
        facts |= _lengths(chosen, plausible)
        for end, row in (("first", stated.head(1)), ("last", stated.tail(1))):
            facts |= {f"km_{end}": of(row.iloc[0], "km_agreed", rows=row, unit="km"), f"km_{end}_day": day(row)}
    for name, rows in pairs.items():
        top = rows.nlargest(1, "fall")
        cited = dated[dated["statement_id"].isin(top[["earlier_id", "later_id"]].iloc[0])]["source_ids"]
        facts[f"{name}_report"] = "one" if len(set(cited)) == 1 else "two"
        for end in ("earlier", "later"):
            speakers = dated.loc[dated["statement_id"] == top[f"{end}_id"].iloc[0], "speaker"]
            facts[f"{name}_{end}"] = Quantity(top[f"{end}_value"].iloc[0], "km", rows=top, digits=0)
            facts[f"{name}_{end}_day"] = day(top, f"{end}_day")
            facts[f"{name}_{end}_speaker"] = Quantity(speakers.iloc[0], "text", rows=top)
    lines = tables.load("border_lengths").query("measure == 'shared_boundary'")
    facts |= {"map": "some" if len(lines) else "none", "treaty": known("agreements", "A037")}
    if len(lines):
        facts |= {"map_km": of(lines.iloc[0], "length_km", rows=lines), "map_day": day(lines)}
    clashes, treaty = chosen.clashes["chosen by hand"].query("incident_id in @LARGE"), chosen.paper("A037")
    moments = pd.concat([clashes.assign(moment="clash"), treaty.assign(moment="treaty")])
    frames = {"dated": dated, "totals": chosen.totals, "back": back, "moments": moments}
    return Answer("kilometres", {**chosen.facts, **facts}, frames, {"dated": [chosen.delimitation, clashes, treaty]})


def who_visits(chosen: Selection) -> Answer:
    """Tell who visits whom, and how long nobody went."""
    seen, gaps = chosen.chosen_visits, chosen.silences
    first, second = party_codes()
    facts: dict[str, Any] = {
        "case": "some" if len(seen) else "none",
        "visits": count(seen, "visits"),
        "hosted_first": some(seen["host_country"] == first, "visits", seen),
        "hosted_second": some(seen["host_country"] == second, "visits", seen),
        "summits": some(seen["frame"] == "summit", "visits", seen),
        "mixed": some(seen["frame"] == "both", "visits", seen),
        "reported": some(seen["attendance"] == "reported", "visits", seen),
        "founding": some(seen["in_founding_text"], "visits", seen),
        "silence": "some" if len(gaps) > 1 else "none",
        "long": "none",
    }
    if len(gaps) > 1:
        top, closed = visits.longest(gaps), gaps[~gaps["open"]]
        facts |= {
            "silence_start": Quantity(top["start"], "date", rows=seen),
            "silence_end": Quantity(top["end"], "date", rows=seen),
            "silence_days": Quantity(top["days"], "days", rows=seen),
            "n_gaps": Quantity(len(closed), "intervals", rows=seen),
            "median_gap": Quantity(float(closed["days"].median()), "days", rows=seen, digits=0),
            "now_days": Quantity(int(gaps["days"].iloc[-1]), "days", rows=seen),
        }
    both = chosen.by_frames.set_index("frame").loc[["all", "bilateral"]]
    if facts["silence"] == "some" and both["longest_days"].notna().all():
        opening = chosen.visits.query("visit_id == 'V001'")
        facts |= {"long": "some", "opening": "none"}
        if (opening["date_latest"] == both["longest_from"]["all"]).any():
            facts |= {"opening": "some", "opening_day": day(opening)}
        for frame in both.index:
            facts[f"longest_{frame}"] = Quantity(both["longest_days"][frame], "days", rows=chosen.visits)
            facts[f"{frame}_end"] = Quantity(both["longest_to"][frame], "date", rows=chosen.visits)
    ways = [seen.rename(columns={role: "leader", f"{role}_country": "country"}) for role in ("guest", "host")]
    people = pd.concat([way[["leader", "country", "date_earliest", "date_latest"]] for way in ways])
    grouped = people.groupby(["country", "leader"], as_index=False)
    stays = grouped.agg(begin=("date_earliest", "min"), end=("date_latest", "max"))
    leaders = stays.sort_values("begin", ignore_index=True)
    longest = gaps[~gaps["open"]].sort_values("days", ascending=False, kind="stable").head(4)
    frames = {"by_year": visits.visits_by_year(seen), "leaders": leaders, "gaps": longest}
    return Answer("who_visits", {**chosen.facts, **facts}, frames, {"": seen})


def after_clash(chosen: Selection) -> Answer:
    """Tell who moves first after a clash."""
    clashes, after = chosen.clashes["chosen by hand"], chosen.after["chosen by hand"]
    firsts, trips = papers.first_moves(after), after[(after["move"] == "visit") & after["days"].notna()]
    facts: dict[str, Any] = {"case": "some" if len(firsts) > 1 and len(trips) > 1 else "few"}
    # The call that followed a reopening of the road; the note of the row tells of it.
    call = tables.load("events").query("event_id == 'L148'")
    reopened = len(call) > 0 and "KT-20220127" in set(clashes["incident_id"])
    facts |= {"clashes_seen": count(clashes, "clashes"), "reopened": "some" if reopened else "none"}
    if reopened:
        facts["reopened_day"] = day(call)
    if len(firsts):
        facts |= {
            "clash_days": list(firsts["clash"]),
            "clashes": Quantity(len(firsts), "clashes", rows=clashes),
            "move_days": span(firsts["days"], "days", firsts),
        }
    if len(trips):
        guests = chosen.visits[chosen.visits["visit_id"].isin(trips["row_id"])]["guest_country"]
        first, second = party_codes()
        facts |= {
            "trip_days": span(trips["days"], "days", trips),
            "trips_first": some(guests == first, "visits", trips),
            "trips_second": some(guests == second, "visits", trips),
        }
    guests = after["row_id"].map(chosen.visits.set_index("visit_id")["guest_country"])
    steps = after.assign(guest_country=guests) if after["days"].notna().any() else after.head(0)
    return Answer("after_clash", {**chosen.facts, **facts}, {"steps": steps, "every": after})


def texts(chosen: Selection) -> Answer:
    """Tell what was signed and broken, and which papers are of the year with most."""
    agreements = chosen.agreements
    dated = agreements[agreements["date_earliest"].notna()]
    force = papers.to_force(agreements)
    exchanged = force[force["days_to_exchanged"].notna()]
    treaty, protocol = chosen.paper("A037"), chosen.paper("A036")
    on_border = agreements["subject"].isin(["border", "border security", "ceasefire"])
    facts: dict[str, Any] = {
        "case": "some" if len(dated) else "none",
        "agreements": count(agreements, "agreements"),
        "by_presidents": some(agreements["level"] == "presidents", "agreements", agreements),
        "on_border": some(on_border, "agreements", agreements),
        "n_broken": Quantity(len(papers.broken(agreements)), "agreements", rows=agreements),
        "exchange": "some" if len(exchanged) else "none",
        "n_ratified": Quantity(len(force), "agreements", rows=force),
        "wording": known("agreements", "A037", inside=bool(len(treaty) and len(protocol))),
    }
    if len(exchanged):
        facts |= {
            "n_exchanged": count(exchanged, "agreements"),
            "exchange_days": span(exchanged["days_to_exchanged"], "days", exchanged),
        }
    if facts["wording"] == "some":
        between = (treaty["date_earliest"].iloc[0] - protocol["date_earliest"].iloc[0]).days
        facts |= {
            "protocol_day": day(protocol),
            "treaty_day": day(treaty),
            "days_treaty": Quantity(between, "days", rows=[protocol, treaty]),
        }
    years = dated["date_earliest"].dt.year.value_counts()
    most = min(years[years == years.max()].index, default=None)
    if most is not None:
        facts |= {
            "n_dated": count(dated, "agreements"),
            "n_undated": Quantity(len(agreements) - len(dated), "agreements", rows=agreements),
            "most": Quantity(int(years.max()), "agreements", rows=dated),
            "most_year": Quantity(int(most), "year", rows=dated),
        }
    frames = {
        "dated": dated,
        "landmarks": dated[dated["agreement_id"].isin(LANDMARKS)],
        "of_year": dated[dated["date_earliest"].dt.year == most].sort_values("date_earliest", kind="stable"),
    }
    return Answer("papers", {**chosen.facts, **facts}, frames)


def trade(chosen: Selection) -> Answer:
    """Tell what the two trade statistics say."""
    mirrors = company.trade_mirrors(chosen.trade)
    sides = [f"{code}_{end}" for code in party_codes() for end in ("low", "high")]
    own = mirrors[mirrors[sides].notna().any(axis=1)].reset_index(drop=True)
    both = mirrors[mirrors["ratio_low"].notna()].tail(1)
    facts: dict[str, Any] = {"case": "some" if len(both) else "none"}
    if len(both):
        facts["mirror_year"] = Quantity(int(both["year"].iloc[0]), "year", rows=both)
        for name, code in zip(("mirror_first", "mirror_second"), party_codes(), strict=True):
            facts[name] = span(both[[f"{code}_low", f"{code}_high"]].iloc[0], "USD million", both)
        facts["mirror_ratio"] = span(both[["ratio_low", "ratio_high"]].iloc[0], "ratio", both, 1)
    no_best = {f"{name}_best": float("nan") for name in (*party_codes(), "third", "ratio")}
    every = mirrors.round({"ratio_low": 1, "ratio_high": 1}).assign(**no_best)
    return Answer("two_mirrors", {**chosen.facts, **facts}, {"mirrors": own, "every": every})


def tones(chosen: Selection) -> Answer:
    """Tell how the tone changed."""
    by_year, changes, events = tone.tone_by_year(chosen.events), chosen.tone_changes, chosen.events
    facts: dict[str, Any] = {"case": "some" if len(changes) else "none", "events": count(events, "events")}
    if len(changes):
        top = changes.iloc[0]
        facts |= {
            "change_year": Quantity(int(top["year"]), "year", rows=events),
            "tone_before": Quantity(top["before"], "score", rows=events, digits=2),
            "tone_after": Quantity(top["after"], "score", rows=events, digits=2),
            "tone_p": Quantity(top["p"], "probability", rows=events, digits=4),
            "tone_p_years": Quantity(top["p_years"], "probability", rows=events, digits=3),
            "n_lethal": some(events["event_id"].str.startswith("KT-"), "events", events),
        }
    if len(by_year):
        many = by_year[by_year["events"] >= 5]
        ranked = (many if len(many) else by_year).sort_values(["mean", "year"])
        facts["many"] = "one" if len(by_year) == 1 else "all" if many.empty else "many"
        for name, row in (("lowest", ranked.iloc[0]), ("highest", ranked.iloc[-1])):
            facts[name] = Quantity(row["mean"], "score", rows=events, digits=1)
            facts[f"{name}_year"] = Quantity(int(row["year"]), "year", rows=events)
    return Answer("tones", {**chosen.facts, **facts}, {"by_year": by_year, "changes": changes}, {"": events})


def sure(chosen: Selection) -> Answer:
    """Tell how sure we are."""
    tested = sensitivity.tested(chosen.reruns.of())
    resting = [
        *(chosen.visits, chosen.agreements, chosen.events, chosen.after["chosen by hand"]),
        *(chosen.delimitation, chosen.trade, chosen.un_votes),
    ]
    facts = {
        "case": "some" if len(tested) else "none",
        "n_tested": Quantity(len(tested), "findings", rows=resting),
        "n_runs": Quantity(int(tested["runs"].sum()), "runs", rows=resting),
        "n_held": Quantity(int(tested["survives"].sum()), "findings", rows=resting),
    }
    found = reversals([*findings(chosen), *flips.beside(chosen)])
    frames = {"tested": tested, "strip": tested, "flips": found}
    return Answer("diplomacy_sure", {**chosen.facts, **facts}, frames, {"": resting})


questions(__name__)
