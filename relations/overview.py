"""The three strands side by side: ten findings, one calendar, the latest changes, how far the data reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

import relations
from relations import conflict, diplomacy, energy, estimates
from relations.dates import within
from relations.text import Language

if TYPE_CHECKING:
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


def reach() -> pd.DataFrame:
    """How far each dated table reaches.

    Returns
    -------
    DataFrame
        One row a table: ``name``, ``title``, ``rows``, ``first`` and ``last`` (years of its
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
            "**Conflict.** Border incidents on record between {first} and {last}: {incidents}; people reported killed "
            "in them: {deaths} ([more](border_conflict.ipynb)).",
            incidents=tell.fact(len(rows), unit="incidents", rows=rows),
            deaths=tell.fact(total["best"], low=total["low"], high=total["high"], unit="people", rows=[rows, killed]),
            **_days(tell, start, end),
        )
    ]
    share = conflict.concentration(deaths)
    if len(rows) > 2 and share.value > 0:
        largest = deaths.dropna(subset=["best"]).nlargest(2, "best").sort_values("date_earliest")
        found.append(
            tell.sentence(
                "**Two clashes stand out.** Those that began on {one} and {two} account for {share} of the deaths.",
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
                "**Quiet since.** The last incident with a death on record ended on {last_fatal}, {quiet} days before "
                "{end}.",
                last_fatal=tell.fact(
                    last["date_latest"], unit="date", rows=rows[rows["incident_id"] == last["incident_id"]]
                ),
                quiet=tell.fact(days, unit="days", rows=rows[rows["incident_id"] == last["incident_id"]]),
                end=tell.language.date(end),
            )
        )
    return found


def _disputed_toll(tell: Narrator, claims: pd.DataFrame) -> Sentence:
    def toll(rule: str, column: str) -> int:
        found = estimates.estimate(claims, rule, "killed")
        mine = found[(found["incident_id"] == _CLASH) & (found["side"] == "TJK")]
        return int(mine[column].item())

    there = (claims["incident_id"] == _CLASH) & (claims["side"] == "TJK") & (claims["measure"] == "killed")
    about = claims[there]
    other = about[about["claimant_type"] == "kgz_gov"]
    return tell.sentence(
        "**The toll is disputed.** For the Tajik dead of September 2022 the authorities in Dushanbe say {official}, "
        "Radio Free Europe counts {counted}, and the Kyrgyz side speaks of more than {claimed}.",
        official=tell.fact(toll("official", "best"), unit="people", rows=about),
        counted=tell.fact(toll("independent", "best"), unit="people", rows=about),
        claimed=tell.fact(int(other["value_stated"].max()), unit="people", rows=other),
    )


def _diplomacy(tell: Narrator, start: str, end: str) -> list[Sentence]:
    found = []
    visits = within(relations.load("visits"), start, end)
    if len(visits):
        bilateral = diplomacy.in_frame(visits, "bilateral")
        found.append(
            tell.sentence(
                "**Diplomacy.** On record are {visits} visits of one president to the other's country, {bilateral} of "
                "them for more than a summit ([more](diplomacy.ipynb)).",
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
                "from {shortest} to {longest} km.",
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
                "**The tone turned.** On a scale from -2 to +2 the events of 2022 average {tone_2022}, those of "
                "2025 {tone_2025}; one person coded them, and ceasefires count as +1.",
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
                "**Trade has two sizes.** For {mirror_year} {second} reports {second_trade} USD million, {first} "
                "{first_trade}.",
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
                "**Energy.** The {claimed_volume} TWh a year named for CASA-1000 exceed what its {capacity} MW can "
                "carry from May to September: {ceiling} TWh at full load in every hour ([more](energy.ipynb)).",
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
                "**The surplus is gone.** Kyrgyzstan has been a net importer of electricity since {importer_since}; in "
                "{last_balance} it took in {net_imports} TWh more than it sent out.",
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


def survival(
    incidents: pd.DataFrame, claims: pd.DataFrame, events: pd.DataFrame, visits: pd.DataFrame, *, language: str = "en"
) -> pd.DataFrame:
    """Restate the main findings under every estimate rule, tone rule and frame of visits.

    Returns
    -------
    DataFrame
        ``finding``, ``choice``, ``result`` (text).
    """
    tongue = Language.of(language)
    rows = []
    for rule in estimates.RULES:
        deaths = conflict.fatalities("incident", rule, rows=incidents, claims=claims)
        total = conflict.grand_total(deaths)
        known = tongue.gettext("nothing reported")
        if total["n"]:
            spread = tongue.range(total["low"], total["best"], total["high"])
            known = tongue.gettext("{spread} ({n} of {all} incidents with a figure)").format(
                spread=spread, n=tongue.number(int(total["n"])), all=tongue.number(len(incidents))
            )
        rows.append((tongue.gettext("People killed"), rule, known))
        share = conflict.concentration(deaths)
        if share.value > 0:
            rows.append((tongue.gettext("Share of the two deadliest incidents"), rule, tongue.percent(share.value, 0)))
    for rule in diplomacy.TONE_RULES:
        tone = diplomacy.tone_between(events, "2022", "2025", rule)
        if tone["n_before"] and tone["n_after"]:
            change = tongue.number(round(tone["difference"], 1), 1)
            rows.append((tongue.gettext("Change of mean tone, 2022 to 2025"), rule.replace("_", " "), f"+{change}"))
    heading = tongue.gettext("Presidential visits")
    rows += [
        (heading, frame.replace("_", " "), tongue.number(len(diplomacy.in_frame(visits, frame))))
        for frame in ("all", "bilateral", "bilateral_only")
    ]
    return pd.DataFrame(rows, columns=["finding", "choice", "result"]).sort_values("finding", kind="stable")
