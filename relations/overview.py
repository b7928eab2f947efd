"""The three strands side by side: ten findings, one calendar, the latest changes, how far the data reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

import relations
from relations import conflict, diplomacy, energy, estimates, sensitivity
from relations.dates import within
from relations.sensitivity import Finding
from relations.text import Language, is_missing

if TYPE_CHECKING:
    from collections.abc import Callable

    from relations.narrate import Narrator, Sentence

TREATY = "A037"
_CLASH = "KT-20220914"


def energy_milestones(infrastructure: pd.DataFrame) -> pd.DataFrame:
    """Lines and plants completed in the countries of the two parties.

    Parameters
    ----------
    infrastructure : DataFrame
        The table ``infrastructure``.

    Returns
    -------
    DataFrame
        Rows with a known completion, by day; sections of a line that is itself listed are left out.
    """
    codes = {party.code for party in relations.parties()}
    there = infrastructure["countries"].map(lambda cell: bool(set(cell.split(";")) & codes))
    section = infrastructure["kind"].str.endswith("_section")
    known = infrastructure["completed_latest"].notna()
    chosen = pd.DataFrame(infrastructure[there & known & ~section])
    return chosen.sort_values(["completed_latest", "asset_id"]).reset_index(drop=True)


def latest(events: pd.DataFrame, months: int = 12) -> pd.DataFrame:
    """Events of the last months before the newest one.

    Parameters
    ----------
    events : DataFrame
        Rows of ``events``.
    months : int
        How far to look back from the last day of the newest event.

    Returns
    -------
    DataFrame
        Newest first; an event belongs if its first possible day lies in the span.
    """
    newest = events["date_earliest"].max()
    since = newest - pd.DateOffset(months=months)
    recent = pd.DataFrame(events[events["date_earliest"] > since])
    return recent.sort_values(["date_earliest", "event_id"], ascending=[False, True]).reset_index(drop=True)


def changed(
    *,
    deaths: pd.DataFrame,
    visits: pd.DataFrame,
    agreements: pd.DataFrame,
    milestones: pd.DataFrame,
    events: pd.DataFrame,
    months: int = 12,
) -> pd.DataFrame:
    """Compare the last months of the data with as many before.

    Parameters
    ----------
    deaths, visits, agreements, milestones, events : DataFrame
        What the calendar draws, and the events, whose newest row is the end of both spans.
    months : int

    Returns
    -------
    DataFrame
        measure (``incidents``, ``killed``, ``visits``, ``texts``, ``milestones``, ``events``, ``tone``), before and
        latest (float; missing where nothing was reported or no event is there), and the later span's ends, ``since``
        and ``until``. No rows without events.
    """
    names = ["measure", "before", "latest", "since", "until"]
    until = events["date_earliest"].max()
    if pd.isna(until):
        return pd.DataFrame(columns=names)
    turn = until - pd.DateOffset(months=months)
    spans = [(until - pd.DateOffset(months=2 * months), turn), (turn, until)]

    def inside(table: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp], field: str = "date") -> pd.DataFrame:
        days = table[f"{field}_earliest"]
        return pd.DataFrame(table[(days > span[0]) & (days <= span[1])])

    measures: dict[str, Callable[[tuple[pd.Timestamp, pd.Timestamp]], float]] = {
        "incidents": lambda span: len(inside(deaths, span)),
        "killed": lambda span: inside(deaths, span)["best"].astype("float64").sum(min_count=1),
        "visits": lambda span: len(inside(visits, span)),
        "texts": lambda span: len(inside(agreements, span)),
        "milestones": lambda span: len(inside(milestones, span, "completed")),
        "events": lambda span: len(inside(events, span)),
        "tone": lambda span: inside(events, span)["tone"].astype("float64").mean(),
    }
    rows = [
        (name, *(float(count(span)) for span in spans), turn + pd.Timedelta(days=1), until)
        for name, count in measures.items()
    ]
    return pd.DataFrame(rows, columns=names)


MEASURES = {
    "incidents": "Incidents at the border",
    "killed": "People reported killed",
    "visits": "Presidential visits",
    "texts": "Signed texts",
    "milestones": "Lines and plants completed",
    "events": "Events on record",
    "tone": "Mean tone of the events (-2 to +2)",
}


def amounts(change: pd.DataFrame, column: str, language: Language) -> pd.Series:
    """Write a column of :func:`changed`: counts whole, the mean tone with one decimal; missing stays missing."""
    digits = change["measure"].map({"tone": 1}).fillna(0).astype(int)
    texts = [
        pd.NA if is_missing(value) else language.number(value, places)
        for value, places in zip(change[column], digits, strict=True)
    ]
    return pd.Series(texts, index=change.index, dtype="object")


def reach() -> pd.DataFrame:
    """How far each dated table reaches.

    Returns
    -------
    DataFrame
        One row a table: ``name``, ``title``, ``rows``, ``first_year`` and ``last_year`` (of its
        earliest and latest row) and ``undated`` (rows without a date).
    """
    found = []
    for table in relations.datasets().to_dict("records"):
        frame = relations.load(table["name"])
        fields = [name for name in ("date", "period", "stated", "completed", "year", "joined") if name in frame]
        if table["name"] == "sources" or not fields:
            continue
        field = fields[0]
        years = frame["year"] if field == "year" else frame[f"{field}_earliest"].dt.year
        found.append(
            {
                "name": table["name"],
                "title": table["title"],
                "rows": table["rows"],
                "first_year": int(years.min()),
                "last_year": int(years.max()),
                "undated": int(years.isna().sum()),
            }
        )
    return pd.DataFrame(found)


# ---------------------------------------------------------------- the ten findings


def findings(tell: Narrator, start: str, end: str, rule: str) -> list[Sentence]:
    """State the findings at the head of the overview, each with a link to the report that has more.

    Parameters
    ----------
    tell : Narrator
    start, end : str
        The window; a finding that has no row in it is left out.
    rule : str
        Estimate rule.

    Returns
    -------
    list of Sentence
        At most ten.
    """
    found = [*_conflict(tell, start, end, rule), *_diplomacy(tell, start, end), *_energy(tell, start, end)]
    if not found:
        found = [tell.sentence("Nothing is recorded between {first} and {last}.", **_days(tell, start, end))]
    return found


def _days(tell: Narrator, start: str, end: str) -> dict[str, str]:
    return {"first": tell.language.date(start), "last": tell.language.date(end)}


def _conflict(tell: Narrator, start: str, end: str, rule: str) -> list[Sentence]:
    rows = conflict.incidents(start, end)
    if rows.empty:
        return []
    claims = conflict.claims_about(rows)
    deaths = conflict.fatalities("incident", rule, rows=rows, claims=claims)
    total = conflict.grand_total(deaths)
    killed = claims[claims["measure"] == "killed"]
    found = [
        tell.sentence(
            "**Conflict at the border.** Incidents on record between {first} and {last}: **{incidents}**; people "
            "reported killed in them: **{deaths}** ([conflict](border_conflict.ipynb)).",
            incidents=tell.fact(len(rows), unit="incidents", rows=rows),
            deaths=tell.fact(total["best"], low=total["low"], high=total["high"], unit="people", rows=[rows, killed]),
            **_days(tell, start, end),
        )
    ]
    share = conflict.concentration(deaths)
    known = deaths.dropna(subset=["best"])
    if len(known) > 2 and share.value > 0:
        largest = known.nlargest(2, "best").sort_values("date_earliest")
        found.append(
            tell.sentence(
                "**Two clashes stand out.** Those that began on {one} and {two} account for **{share}** of the "
                "deaths ([conflict](border_conflict.ipynb)).",
                one=tell.language.date(largest["date_earliest"].iloc[0]),
                two=tell.language.date(largest["date_earliest"].iloc[1]),
                share=tell.fact(share.value, low=share.low, high=share.high, unit="%", digits=0, rows=killed),
            )
        )
    if _CLASH in set(rows["incident_id"]):
        found.append(_disputed_toll(tell, claims))
    lethal = deaths[deaths["best"].fillna(0) > 0]
    if len(lethal):
        last = lethal.sort_values("date_latest").iloc[-1]
        days = (pd.Timestamp(end) - last["date_latest"]).days
        found.append(
            tell.sentence(
                "**Quiet since.** The last incident with a death on record ended on {last_fatal}, **{quiet}** days "
                "before {end} ([conflict](border_conflict.ipynb)).",
                last_fatal=tell.fact(
                    last["date_latest"], unit="date", rows=rows[rows["incident_id"] == last["incident_id"]]
                ),
                quiet=tell.fact(days, unit="days", rows=rows[rows["incident_id"] == last["incident_id"]]),
                end=tell.language.date(end),
            )
        )
    return found


def _disputed_toll(tell: Narrator, claims: pd.DataFrame) -> Sentence:
    there = (claims["incident_id"] == _CLASH) & (claims["side"] == "TJK") & (claims["measure"] == "killed")
    about = claims[there]

    def toll(rule: str) -> int:
        return int(estimates.estimate(about, rule)["best"].item())

    other = about[about["claimant_type"] == "kgz_gov"]
    return tell.sentence(
        "**The toll is disputed.** For the Tajik dead of September 2022 the authorities in Dushanbe say "
        "**{official}**, Radio Free Europe counts **{counted}**, and the Kyrgyz side speaks of more than {claimed} "
        "([conflict](border_conflict.ipynb)).",
        official=tell.fact(toll("official"), unit="people", rows=about),
        counted=tell.fact(toll("independent"), unit="people", rows=about),
        claimed=tell.fact(int(other["value_stated"].max()), unit="people", rows=other),
    )


def _diplomacy(tell: Narrator, start: str, end: str) -> list[Sentence]:
    found = []
    visits = within(relations.load("visits"), start, end)
    if len(visits):
        bilateral = diplomacy.in_frame(visits, "bilateral")
        found.append(
            tell.sentence(
                (
                    (
                        "**One president travelled.** On record is **{visits}** visit of one president to the other's "
                        "country; for more than a summit: {bilateral} ([diplomacy](diplomacy.ipynb))."
                    ),
                    (
                        "**Presidents kept meeting.** On record are **{visits}** visits of one president to the "
                        "other's country, {bilateral} of them for more than a summit ([diplomacy](diplomacy.ipynb))."
                    ),
                ),
                count="visits",
                visits=tell.fact(len(visits), unit="visits", rows=visits),
                bilateral=tell.fact(len(bilateral), unit="visits", rows=visits),
            )
        )
    agreements = within(relations.load("agreements"), start, end)
    treaty = agreements[agreements["agreement_id"] == TREATY]
    if len(treaty):
        line = diplomacy.totals(relations.load("delimitation")).query("plausible")
        said = line[line["km_total"] >= 970]
        found.append(
            tell.sentence(
                "**The border is settled on paper.** The treaty of {signed} passed both parliaments on {ratified} and "
                "its instruments were exchanged on {exchanged}; the length of the line is still given as anything "
                "from **{shortest} to {longest}** km ([diplomacy](diplomacy.ipynb)).",
                signed=tell.fact(treaty["date"].item(), unit="date", rows=treaty),
                ratified=tell.fact(treaty["ratified_tjk"].item(), unit="date", rows=treaty),
                exchanged=tell.fact(treaty["exchanged"].item(), unit="date", rows=treaty),
                shortest=tell.fact(said["km_total"].min(), unit="km", rows=said, digits=0),
                longest=tell.fact(said["km_total"].max(), unit="km", rows=said, digits=0),
            )
        )
    events = within(relations.load("events"), start, end)
    tone = diplomacy.tone_between(events, "2022", "2025")
    if tone["n_before"] and tone["n_after"]:
        found.append(
            tell.sentence(
                "**The tone turned.** On a scale from -2 to +2 the events of 2022 average **{tone_2022}**, those of "
                "2025 **{tone_2025}**; one person coded them, and ceasefires count as +1 "
                "([diplomacy](diplomacy.ipynb)).",
                tone_2022=tell.fact(tone["before"], unit="score", digits=1, rows=within(events, "2022", "2022")),
                tone_2025=tell.fact(tone["after"], unit="score", digits=1, rows=within(events, "2025", "2025")),
            )
        )
    trade = within(relations.load("trade"), start, end, "period")
    mirrors = diplomacy.trade_mirrors(trade)
    both = mirrors.dropna(subset=["ratio_low"])
    if len(both):
        year = both.iloc[-1]
        first, second = relations.parties()
        found.append(
            tell.sentence(
                "**Trade has two sizes.** For {mirror_year} {second} reports **{second_trade}** USD million, {first} "
                "**{first_trade}** ([diplomacy](diplomacy.ipynb)).",
                mirror_year=tell.fact(int(year["year"]), unit="year", rows=year.to_frame().T),
                second=second.names[tell.language.code],
                first=first.names[tell.language.code],
                second_trade=_span(tell, year, second.code),
                first_trade=_span(tell, year, first.code),
            )
        )
    return found


def _span(tell: Narrator, year: pd.Series, code: str) -> object:
    low, high = year[f"{code}_low"], year[f"{code}_high"]
    value = low if low == high else None
    return tell.fact(value, low=low, high=high, unit="USD million", digits=1, source_ids=year["source_ids"].split(";"))


def _energy(tell: Narrator, start: str, end: str) -> list[Sentence]:
    found = []
    casa = relations.load("casa1000")
    volume = casa.query("parameter == 'annual_export_volume'")
    capacity = casa.query("parameter == 'export_capacity'")
    claimed = volume["high"].item()
    most = energy.ceiling_twh(capacity["base"].item())
    if start <= "2027" and end >= "2014":
        found.append(
            tell.sentence(
                "**More power is promised than fits.** The **{claimed_volume}** TWh a year named for CASA-1000 exceed "
                "what its {capacity} MW can carry from May to September: **{ceiling}** TWh at full load in every hour "
                "([energy](energy.ipynb)).",
                claimed_volume=tell.fact(claimed, unit="TWh", rows=volume),
                capacity=tell.fact(capacity["base"].item(), unit="MW", rows=capacity, digits=0),
                ceiling=tell.fact(most, unit="TWh", rows=[volume, capacity], digits=2),
            )
        )
    years = int(start[:4]), int(end[:4])
    balance = energy.balance(relations.load("electricity"), ("KGZ",), *years)
    turn = energy.turning_point(balance, "KGZ")
    if turn["importer_since"] is not None:
        found.append(
            tell.sentence(
                "**The surplus is gone.** Kyrgyzstan has been a net importer of electricity since "
                "**{importer_since}**; in {last_balance} it took in **{net_imports}** TWh more than it sent out "
                "([energy](energy.ipynb)).",
                importer_since=tell.fact(turn["importer_since"], unit="year", rows=balance),
                last_balance=tell.fact(turn["last_year"], unit="year", rows=balance),
                net_imports=tell.fact(-turn["last_surplus_twh"], unit="TWh", digits=1, rows=balance),
            )
        )
    return found


# ---------------------------------------------------------------- the calendar in words, and what survives


def calendar_title(language: Language, deaths: pd.DataFrame, agreements: pd.DataFrame) -> str:
    """Say in a sentence what the calendar shows."""
    treaty = agreements[agreements["agreement_id"] == TREATY]
    lethal = deaths[deaths["best"].fillna(0) > 0]
    if len(treaty) and len(lethal):
        template = language.gettext(
            "Most deaths fall in {worst}; the border treaty follows in {treaty}, after {texts} signed texts"
        )
        worst = deaths.groupby("year")["best"].sum().idxmax()
        before = int((agreements["date_earliest"] < treaty["date_earliest"].item()).sum())
        return template.format(worst=worst, treaty=treaty["date_earliest"].item().year, texts=language.number(before))
    return language.gettext("Incidents, meetings, signed texts and power lines on one calendar")


def calendar_alt(
    language: Language,
    deaths: pd.DataFrame,
    visits: pd.DataFrame,
    agreements: pd.DataFrame,
    milestones: pd.DataFrame,
) -> str:
    """Describe the calendar in words, from its data."""
    template = language.gettext(
        "Three panels over the same years. Above, deaths per incident for {reported} incidents, the highest {most}. "
        "In the middle, {visits} visits by kind and {texts} signed texts by level. Below, {assets} lines and plants by "
        "completion: {names}."
    )
    return template.format(
        reported=language.number(int(deaths["top"].notna().sum())),
        most=language.number(deaths["best"].max()),
        visits=language.number(len(visits)),
        texts=language.number(len(agreements)),
        assets=language.number(len(milestones)),
        names=language.join(list(milestones["name"])) or language.gettext("none"),
    )


def reruns(
    *,
    incidents: pd.DataFrame,
    claims: pd.DataFrame,
    events: pd.DataFrame,
    visits: pd.DataFrame,
    start: str,
    end: str,
    rule: str = "latest",
    language: Language | str | None = None,
) -> pd.DataFrame:
    """Compute the findings again under every rule, frame, total and volume they depend on.

    Parameters
    ----------
    incidents, claims, events, visits : DataFrame
        Rows of the window.
    start, end : str
        The window.
    rule : str
        Estimate rule of the report, the base case.
    language : Language or str, optional

    Returns
    -------
    DataFrame
        As given by :func:`relations.sensitivity.rerun`, with ``choice`` (text).
    """
    tongue = Language.of(language)
    lengths = diplomacy.totals(relations.load("delimitation")).query("plausible and km_total >= 970")["km_total"]
    volumes = relations.load("casa1000").query("parameter == 'annual_export_volume'").iloc[0]
    signed = len(within(relations.load("agreements").query("agreement_id == @TREATY"), start, end)) > 0
    choices: dict[str, list[Any]] = {
        "rule": list(dict.fromkeys([rule, *estimates.RULES])),
        "frame": list(diplomacy.FRAMES),
        "km": list(dict.fromkeys([_TREATY_KM, *lengths])),
        "tone_rule": list(diplomacy.TONE_RULES),
        "figures": list(diplomacy.FIGURES),
        "volume_twh": [volumes["high"], volumes["base"], volumes["low"]],
        "balance": ["reported", "computed"],
    }
    found = {
        **_conflict_tests(incidents, claims, end, tongue),
        **_diplomacy_tests(events, visits, within(relations.load("trade"), start, end, "period"), tongue),
        "length": Finding(
            tongue.gettext("The border is more than 975 km long."),
            lambda km: km if signed else pd.NA,
            lambda km: km > 975,
            "km",
        ),
        **_energy_tests(start, end, tongue),
    }
    runs = sensitivity.rerun(found, choices)
    texts = [_choice(row, tongue) for row in runs.to_dict("records")]
    return runs.assign(choice=pd.Series(texts, index=runs.index, dtype="object"))


def _conflict_tests(incidents: pd.DataFrame, claims: pd.DataFrame, end: str, tongue: Language) -> dict[str, Finding]:
    found = {rule: estimates.estimate(claims, rule, "killed") for rule in estimates.RULES}
    tolls = {
        rule: conflict.each_incident(incidents, estimates.apart(by_side))
        for rule, by_side in found.items()
        if len(incidents)
    }

    def killed(rule: str) -> object:
        total = conflict.grand_total(tolls[rule]) if tolls else None
        return total["best"] if total is not None and total["n"] else pd.NA

    def share(rule: str) -> object:
        value = conflict.concentration(tolls[rule]).value if len(incidents) > 2 else 0
        return value if value > 0 else pd.NA

    def disputed(rule: str) -> object:
        by_side = found[rule]
        mine = by_side[(by_side["incident_id"] == _CLASH) & (by_side["side"] == "TJK")]["best"]
        return mine.iloc[0] if len(mine) else pd.NA

    def quiet(rule: str) -> object:
        last = tolls[rule].query("best > 0")["date_latest"].max() if tolls else pd.NaT
        return pd.NA if pd.isna(last) else max(0, (pd.Timestamp(end) - last).days)

    say = tongue.gettext
    return {
        "killed": Finding(say("More than 150 people were killed."), killed, lambda n: n > 150, "people"),
        "share": Finding(
            say("Two clashes account for more than three quarters of the deaths."), share, lambda pct: pct > 75, "%"
        ),
        "disputed": Finding(say("More than 40 Tajik dead in September 2022."), disputed, lambda n: n > 40, "people"),
        "quiet": Finding(
            say("No death on record in the last three years of the window."), quiet, lambda n: n > 3 * 365, "days"
        ),
    }


def _diplomacy_tests(
    events: pd.DataFrame, visits: pd.DataFrame, trade: pd.DataFrame, tongue: Language
) -> dict[str, Finding]:
    ratios = diplomacy.trade_mirrors(trade)[["ratio_low", "ratio_high"]].dropna()
    first, second = (party.names.get(tongue.code, party.names["en"]) for party in relations.parties())

    def trips(frame: str) -> object:
        return len(diplomacy.in_frame(visits, frame)) or pd.NA

    def turn(tone_rule: str) -> object:
        return diplomacy.tone_between(events, "2022", "2025", tone_rule)["difference"]

    def ratio(figures: str) -> object:
        return ratios[{"nearest": "ratio_low", "farthest": "ratio_high"}[figures]].min()

    say = tongue.gettext
    larger = say("The statistics of {second} show at least twice the trade that those of {first} do.")
    return {
        "visits": Finding(say("More than 10 presidential visits."), trips, lambda n: n > 10, "visits"),
        "tone": Finding(say("Mean tone was higher in 2025 than in 2022."), turn, lambda gap: gap > 0, "points"),
        "trade": Finding(larger.format(first=first, second=second), ratio, lambda times: times >= 2, "times"),
    }


def _energy_tests(start: str, end: str, tongue: Language) -> dict[str, Finding]:
    capacity = relations.load("casa1000").query("parameter == 'export_capacity'")["base"].item()
    power = relations.load("electricity")
    power = power[(power["country"] == "KGZ") & power["year"].between(int(start[:4]), int(end[:4]))].sort_values("year")

    def load(volume_twh: float) -> object:
        known = start <= "2027" and end >= "2014"
        return 100 * volume_twh / energy.ceiling_twh(capacity) if known else pd.NA

    def imports(balance: str) -> object:
        if power.empty:
            return pd.NA
        last = power.iloc[-1]
        return last["net_imports_twh"] if balance == "reported" else last["demand_twh"] - last["generation_twh"]

    say = tongue.gettext
    return {
        "line": Finding(
            say("The volume named for CASA-1000 is more than its season can carry (% of full load)."),
            load,
            lambda pct: pct > 100,
            "%",
        ),
        "imports": Finding(
            say("In the last year of the series Kyrgyzstan imported more electricity than it exported."),
            imports,
            lambda twh: twh > 0,
            "TWh",
        ),
    }


_TREATY_KM = 1006.84


def _choice(row: dict[Any, Any], tongue: Language) -> str:
    """Put the choice of one run in words."""
    say = tongue.gettext
    for name, words in (
        ("frame", diplomacy.FRAMES),
        ("tone_rule", diplomacy.TONE_RULES),
        ("figures", diplomacy.FIGURES),
    ):
        if not is_missing(row[name]):
            return say(words[row[name]])
    if not is_missing(row["rule"]):
        return say("Rule of estimates: {rule}.").format(rule=say(row["rule"]))
    if not is_missing(row["volume_twh"]):
        return say("{twh} TWh a year.").format(twh=tongue.number(row["volume_twh"]))
    if not is_missing(row["balance"]):
        return say({"reported": "Net imports as reported.", "computed": "Demand less generation."}[row["balance"]])
    return say("A published total.")
