"""The questions of the overview, each an `Answer`: numbers and frames, no words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from relations import asof, dates, estimates, flips, parameters, tables
from relations.answers import NOT_YET, Answer, Quantity, count, questions
from relations.conflict import answers as border
from relations.conflict.exports import great_circle_km
from relations.diplomacy import answers as talks
from relations.energy import answers as power
from relations.overview import calendar as days
from relations.overview import sparks
from relations.parameters import Energy
from relations.sensitivity import Finding, Firmness, Reruns
from relations.shared import Chosen, cached_property

TREATY = "A037"
# What the calendar names in its place, beside the two deadliest clashes.
NAMED = {"A037": "treaty", "V024": "isfara", "sangtuda-1-hpp": "sangtuda", "datka-sughd": "sughd"}
# Whose finding each is.
STRANDS = {
    "border": ("toll", "largest", "disputed", "quiet"),
    "talks": ("settled", "with_summit", "tone_turn"),
    "power": ("fit", "together", "worth"),
}
# From this year on the list of incidents is covered well enough to measure the time between them.
BEST_SINCE = 2019
# After this year the list is read less closely.
LAST_READ = 2022


@dataclass(frozen=True)
class Selection(Chosen):
    """What the overview is about: a window and a rule, and the rows they leave.

    Attributes
    ----------
    start, end : str
        First and last day of the window, YYYY-MM-DD.
    rule : str
        Which claims make a casualty figure, one of `relations.estimates.RULES`.

    Raises
    ------
    RelationsError
        If one of them is not allowed.
    """

    start: str = "1991-01-01"
    end: str = "2026-03-31"
    rule: estimates.Rule = "latest"

    def __post_init__(self) -> None:
        parameters.validate("overview", start=self.start, end=self.end, rule=self.rule)
        object.__setattr__(self, "end", asof.until(self.end))

    @cached_property
    def border(self) -> border.Selection:
        """The same for the border report."""
        return border.Selection(self.start, self.end, self.rule)

    @cached_property
    def talks(self) -> talks.Selection:
        """The same for the report on diplomacy."""
        return talks.Selection(self.start, self.end)

    @cached_property
    def power(self) -> power.Case:
        """The same for the energy report."""
        first, last = (min(max(int(day[:4]), 1985), 2100) for day in (self.start, self.end))
        return power.Case(Energy(start_year=first, end_year=last))

    @property
    def deaths(self) -> pd.DataFrame:
        """People killed, by incident."""
        return self.border.single

    @cached_property
    def visits(self) -> pd.DataFrame:
        """Visits of one president to the other's country."""
        return dates.within(tables.load("visits"), self.start, self.end)

    @cached_property
    def agreements(self) -> pd.DataFrame:
        """Signed texts."""
        return dates.within(tables.load("agreements"), self.start, self.end)

    @cached_property
    def milestones(self) -> pd.DataFrame:
        """Lines and plants, by completion."""
        built = days.energy_milestones(tables.load("infrastructure"))
        return dates.within(built, self.start, self.end, "completed")

    @cached_property
    def worst(self) -> pd.DataFrame:
        """The two deadliest incidents, earlier first."""
        return self.border.lethal.nlargest(2, "best").sort_values("date_earliest")

    @cached_property
    def treaty(self) -> pd.DataFrame:
        """The treaty on the border, if it was signed in the window."""
        return pd.DataFrame(self.agreements[self.agreements["agreement_id"] == TREATY])

    @property
    def span(self) -> dict[str, dt.date]:
        """First and last day, as a message prints them."""
        return {"first": dt.date.fromisoformat(self.start), "last": dt.date.fromisoformat(self.end)}


def findings(chosen: Selection) -> list[Answer]:
    """Gather at most ten findings of the three reports, under the names of the overview's own shorter words.

    What a report's own finding computes and tests is taken from there, so that both pages say the same.
    """
    made: list[Answer | None] = [border.toll(chosen.border), border.largest(chosen.border)]
    made += [border.disputed(chosen.border), quiet(chosen), talks.settled(chosen.talks), talks.summits(chosen.talks)]
    made += [talks.turn(chosen.talks)]
    if chosen.start <= "2027" and chosen.end >= "2014":  # from the agreements to the first season foreseen
        made += [power.fit(chosen.power), power.together(chosen.power), power.worth(chosen.power)]
    heard = [each for each in made if each is not None and each.name != NOT_YET]
    told = [each for each in heard if each.facts.get("case") not in {"none", "few", "empty", "signed"}]
    found = [_told_short(each, chosen) for each in told]
    return found or [Answer("overview-nothing", dict(chosen.span))]


def _told_short(found: Answer, chosen: Selection) -> Answer:
    """Return it under the overview's own words, with what its card draws; what turns it stands on its report's page."""
    tested = found.tested
    shorter = tested and (lambda: replace(tested(), turns=()))
    facts = dict(found.facts)
    if "days_exchange" in facts:
        talked = pd.Timestamp(facts["exchange_day"].value) - pd.Timestamp(facts["talks_day"].value)
        facts["days_talks"] = Quantity(talked.days, "days", rows=facts["years_talks"].rows)
    if found.name == "together":
        last = facts["last_together"]
        facts["last"] = "short" if last.value < 0 else "spare"
        facts["short"] = Quantity(None, "TWh", -last.value, max(-last.low, -last.value), rows=last.rows, digits=2)
    drawn = sparks.spark(found.name, facts, chosen)
    frames = {name: frame.drop(columns="source_ids") for name, frame in drawn.items()}
    return replace(found, name=f"overview-{found.name}", facts=facts, frames=frames, rows=drawn, tested=shorter)


def of_strand(found: list[Answer], strand: str) -> list[Answer]:
    """Return the findings of one of `STRANDS`, or the answer that it has none."""
    own = [each for each in found if each.name.removeprefix("overview-") in STRANDS[strand]]
    return own or [Answer(f"overview-no-{strand}")]


def headline(chosen: Selection) -> Answer:
    """Say what the page is about: of the whole story, or of a window that does not hold it."""
    whole = len(chosen.worst) == 2 and len(chosen.treaty) == 1
    built = days.energy_milestones(tables.load("infrastructure"))
    switched = "yes" if built["asset_id"].eq("datka-sughd").any() else "no"
    facts = {"case": "whole" if whole else "part", "switched": switched, **border.background()}
    return Answer("headline-overview", {**facts, **chosen.span})


def cards(found: list[Answer]) -> list[Answer]:
    """Return the findings that can be told in a number each."""
    told = {f"overview-{name}": f"card-overview-{name}" for name in ("toll", "largest", "quiet", "fit")}
    made = [replace(each, name=told[each.name]) for each in found if each.name in told]
    return made or [Answer("card-overview-none")]


def quiet(chosen: Selection) -> Answer | None:
    """Tell how long ago the last death on record is, to the last day on which incidents were looked for."""
    if chosen.border.lethal.empty:
        return None
    last = chosen.border.lethal.sort_values("date_latest").iloc[-1]
    rows = chosen.border.rows[chosen.border.rows["incident_id"] == last["incident_id"]]
    seen = days.observed(chosen.end)
    newest = chosen.border.rows.nlargest(1, "date_latest")
    facts = {
        "last_incident": Quantity(newest["date_latest"].item(), "date", rows=newest),
        "last_fatal": Quantity(last["date_latest"], "date", rows=rows),
        "quiet": Quantity(max(0, (seen - last["date_latest"]).days), "days", rows=rows),
        "seen": seen.date(),
    }
    return Answer("quiet", facts, tested=lambda: _quiet_firm(chosen, seen), flips=lambda: _quiet_flip(chosen, seen))


def _between(chosen: Selection, rule: str) -> tuple[pd.Timestamp, pd.Timedelta] | None:
    """Return the last day with a death and the longest time between two since the list is covered well."""
    deaths = chosen.border.tolls("incident", rule=rule)
    lethal = deaths[(deaths["best"].fillna(0) > 0) & (deaths["year"] >= BEST_SINCE)].sort_values("date_earliest")
    if len(lethal) < 2:
        return None
    return lethal["date_latest"].max(), (lethal["date_earliest"] - lethal["date_latest"].shift()).max()


def _quiet_flip(chosen: Selection, seen: pd.Timestamp) -> flips.Flip | None:
    """Say from which day on one more death would make the time since the last no longer the longest."""
    found = _between(chosen, chosen.rule)
    if found is None or not seen - found[0] > found[1]:
        return None
    # Then no more than the longest has passed, or no more than before it.
    day = min(seen - found[1], found[0] + pd.Timedelta(days=((seen - found[0]).days + 1) // 2))
    return flips.of_more("incidents-lethal", 1, day.date())


def _quiet_firm(chosen: Selection, seen: pd.Timestamp) -> Firmness:
    """Hold it against the longest time between two deaths, by every rule that differs in its best value."""

    def longer(rule: str) -> object:
        found = _between(chosen, rule)
        return pd.NA if found is None else (seen - found[0] - found[1]).days

    others = [name for name in estimates.RULES if name != "widest" and {name, chosen.rule} != {"latest", "widest"}]
    return Reruns({"quiet": Finding(longer, lambda more: more > 0)}, {"rule": [chosen.rule, *others]}).firm("quiet")


def sure(found: list[Answer]) -> Answer:
    """Answer how many of the findings hold in every combination of the choices they depend on."""
    tested = [each for each in found if each.firmness is not None and each.firmness.verdict != "untested"]
    stated = [fact for each in tested for fact in each.facts.values() if isinstance(fact, Quantity)]
    rows = [each.rows if isinstance(each.rows, list) else [each.rows] for each in stated if each.note is None]
    flat = [part for each in rows for part in each]
    facts: dict[str, Any] = {"case": "some" if tested else "none"}
    facts["n_tested"] = Quantity(len(tested), "findings", rows=flat)
    firm = [each for each in tested if each.firmness is not None and each.firmness.verdict == "firm"]
    facts["n_held"] = Quantity(len(firm), "findings", rows=flat)
    return Answer("overview-sure", facts, {"flips": flips.reversals(found)}, {"": flat})


def calendar(chosen: Selection) -> Answer:
    """Answer what happened when."""
    deaths, treaty, texts, all_texts = chosen.deaths, chosen.treaty, chosen.agreements, tables.load("agreements")
    frame = _days(chosen)
    facts: dict[str, Any] = {
        "case": "none" if frame.empty else "marked" if len(chosen.worst) and len(treaty) else "plain",
        "n_incidents": count(chosen.border.rows, "incidents"),
        "n_visits": count(chosen.visits, "visits"),
        "n_agreements": count(texts, "agreements"),
        "undated": count(all_texts[all_texts["date_earliest"].isna()], "agreements"),
        "n_milestones": count(chosen.milestones, "assets"),
        "reported": Quantity(int(deaths["top"].notna().sum()), "incidents", rows=chosen.border.rows),
        "most": Quantity(deaths["best"].max(), "people", rows=chosen.border.rows),
        "first_year": Quantity(int(chosen.start[:4]), "year", note="parameter"),
        "last_year": Quantity(int(chosen.end[:4]), "year", note="parameter"),
    }
    if facts["case"] == "marked":
        signed = treaty["date_earliest"].item()
        facts |= {
            "treaty_day": Quantity(treaty["date"].item(), "date", rows=treaty),
            "treaty_year": Quantity(signed.year, "year", rows=treaty),
            "worst_year": Quantity(deaths.groupby("year")["best"].sum().idxmax(), "year", rows=chosen.border.rows),
            "earlier_texts": Quantity(int((texts["date_earliest"] < signed).sum()), "agreements", rows=texts),
        }
    return Answer("calendar", facts, {"days": frame})


def _days(chosen: Selection) -> pd.DataFrame:
    """One row a thing that happened, as `relations.overview.charts.calendar` draws it."""
    deaths = chosen.deaths.merge(chosen.border.rows[["incident_id", "source_ids"]], on="incident_id", how="left")
    known = deaths[deaths["top"].notna()]
    levels = chosen.agreements["level"].replace({"security chiefs": "security"})
    short = chosen.milestones["name"].str.split(" (", regex=False).str[0].str.split(" with ", regex=False).str[0]
    parts = [
        known.assign(kind="deaths", of_kind=(known["top"] > 0).map({True: "lethal", False: "none"})),
        chosen.visits.assign(kind="visit", of_kind=chosen.visits["frame"]),
        chosen.agreements.assign(kind="text", of_kind=levels.where(levels.isin(["presidents", "security"]), "other")),
        chosen.milestones.assign(kind="asset", name=short, date_earliest=chosen.milestones["completed_latest"]),
    ]
    worst = dict.fromkeys(chosen.worst["incident_id"], "clash")
    for part, key in zip(parts, ("incident_id", "visit_id", "agreement_id", "asset_id"), strict=True):
        part["named"] = part[key].map(worst | NAMED)
    names = ["kind", "of_kind", "date_earliest", "low", "best", "high", "name", "named", "source_ids"]
    frame = pd.concat([part.reindex(columns=names).astype("object") for part in parts if len(part)] or parts[-1:])
    frame = frame[frame["date_earliest"].notna()].reindex(columns=names).reset_index(drop=True)
    when = pd.to_datetime(frame["date_earliest"])
    # A day outside the window stands at its edge.
    return frame.assign(at=sparks.year_of(when).clip(int(chosen.start[:4]), int(chosen.end[:4]) + 1))


def region(chosen: Selection) -> Answer:
    """Answer where in the two countries the incidents lie, and how far apart the two farthest of them are."""
    rows = chosen.border.rows[chosen.border.rows["lat"].notna()]
    places = tables.load("places")
    known = places[places["place_id"].isin(_MARKED)].assign(mark=places["place_id"].map(_MARKED))
    lines = tables.load("infrastructure")
    line = lines[lines["asset_id"].eq("datka-sughd") & lines["completed"].notna()].assign(mark="line")
    frame = pd.concat([rows.assign(mark="incident"), known, line])[["mark", "lat", "lon", "source_ids"]]
    if rows.empty:
        return Answer("region", {"case": "none"}, {"map": frame.iloc[:0]})
    clashes = border.where(chosen.border)["clashes"]
    lat, lon = rows[["lat", "lon"]].to_numpy("float64").T
    facts = {
        "case": "some",
        "line": "built" if len(line) else "not_yet",
        "fought": "some" if len(clashes) else "none",
        "located": count(rows, "incidents"),
        "apart": Quantity(great_circle_km(lat, lon, lat[:, None], lon[:, None]).max(), "km", rows=rows, digits=0),
    }
    return Answer("region", facts, {"map": frame, "clashes": clashes}, {"": rows, "map": [rows, known, line]})


# The point of the intake is that of the village near by.
_MARKED = {"vorukh": "vorukh", "kok-tash": "intake"}


def _of_year(rows: pd.DataFrame, until: pd.Timestamp, *, before: bool = False) -> pd.DataFrame:
    """Return the rows of the twelve months to a day, or of the twelve before; a year belongs where most of it lies."""
    end = until - pd.DateOffset(years=int(before))
    days = rows["date_earliest"] + (rows["date_latest"] - rows["date_earliest"]) / 2
    return pd.DataFrame(rows[(days > end - pd.DateOffset(years=1)) & (days <= end)])


def changes(chosen: Selection) -> Answer:
    """Answer what happened in the last twelve months of the data, and how much more or less than in those before."""
    recent = days.latest(chosen.talks.events)
    # Landmarks and ruptures first, then the newest of the others.
    first = recent.assign(mark=recent["tone"].abs() == 2).sort_values(["mark", "date_earliest"], ascending=False)
    frames = {"five": first.head(5).sort_values("date_earliest", ascending=False), "recent": recent}
    facts: dict[str, Any] = {"case": "some" if len(recent) else "none", **chosen.span}
    if len(recent):
        newest = recent["date_earliest"].max()
        seen = min(newest, days.observed(chosen.end))
        facts |= {"newest": Quantity(newest, "date", rows=recent), "seen": seen.date()}
        facts["thin"] = "yes" if seen.year > LAST_READ else "no"
        for name, table in (("visits", chosen.visits), ("texts", chosen.agreements), ("incidents", chosen.border.rows)):
            for end, before in (("new", False), ("old", True)):
                found = _of_year(table, seen if name == "incidents" else newest, before=before)
                unit = {"texts": "agreements"}.get(name, name)
                facts[f"{end}_{name}"] = Quantity(len(found), unit, rows=table)
    return Answer("changes", facts, frames)


def reach() -> Answer:
    """Answer how far the tables reach, and up to which day incidents were looked for."""
    far, events, incidents = days.reach(), tables.load("events"), tables.load("incidents")
    seen = days.observed(asof.until("9999-12-31"))
    return Answer(
        "reach",
        {
            "newest_event": events["date_earliest"].max().date(),
            "newest_incident": incidents["date_latest"].max().date(),
            "seen": seen.date(),
            "best": "yes" if seen.year >= LAST_READ else "no",
            "fought": border.background()["fought"],
            "oldest": far["years"].str[:4].min(),
        },
        {"catalogue": far},
        rows={"catalogue": []},
    )


questions(__name__)
