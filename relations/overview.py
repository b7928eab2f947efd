"""The three strands side by side: ten findings, one calendar, the latest changes, how far the data reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import pandas as pd

import relations
from relations import (
    conflict,
    coverage,
    dates,
    diplomacy,
    diplomacy_checks,
    energy,
    estimates,
    narrate,
    sensitivity,
)
from relations.arguments import Frame, OneOf, Read, Tongue, Within, checked
from relations.errors import RelationsError
from relations.sensitivity import Finding, Firmness
from relations.text import Language, is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from relations.narrate import Narrator, Sentence

    Finds = list[tuple[str, Sentence]]

TREATY, PROTOCOL = "A037", "A036"
_CLASH = "KT-20220914"
# From this year on the list of incidents is covered well enough to measure the time between them.
_BEST_SINCE = 2019


def _one_date(text: str) -> None:
    if dates.parse(text).precision == "interval":
        raise RelationsError("an interval has two ends")


End = Annotated[str, Read(_one_date, "a date such as 2021, 2021-04 or 2021-04-28 (EDTF, no interval)")]
Months = Annotated[int, Within(ge=1)]
Rule = Annotated[str, OneOf(estimates.RULES)]
Assets = Annotated[pd.DataFrame, Frame('relations.load("infrastructure")', "asset_id", "countries", "completed_latest")]
Milestones = Annotated[
    pd.DataFrame,
    Frame("relations.overview.energy_milestones", "asset_id", "name", "completed_earliest", "completed_latest"),
]
Deaths = Annotated[pd.DataFrame, Frame('relations.conflict.fatalities("incident")', "incident_id", "best", "top")]
Dated = Annotated[pd.DataFrame, Frame("relations.load", "date_earliest", "date_latest")]
Agreements = Annotated[pd.DataFrame, Frame('relations.load("agreements")', "agreement_id", "date_earliest")]
Change = Annotated[pd.DataFrame, Frame("relations.overview.changed", "measure", "before", "latest")]


@checked
def energy_milestones(infrastructure: Assets) -> pd.DataFrame:
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


@checked
def observed(end: End) -> pd.Timestamp:
    """Return the last day of a window on which incidents were looked for, whatever the date of the newest event.

    Parameters
    ----------
    end : str
        Last day of the window (EDTF, no interval).
    """
    last, seen = dates.parse(end).latest, coverage.last_day("incident_list")
    return min(pd.Timestamp(last), seen) if last else seen


def _middle(rows: pd.DataFrame, field: str = "date") -> pd.Series:
    """Middle of the days a date may mean: an event dated by its year belongs to the span that holds most of it."""
    earliest, latest = rows[f"{field}_earliest"], rows[f"{field}_latest"]
    return earliest + (latest - earliest) / 2


def _inside(table: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp], field: str = "date") -> pd.DataFrame:
    days = _middle(table, field)
    return pd.DataFrame(table[(days > span[0]) & (days <= span[1])])


def _spans(until: pd.Timestamp, months: int = 12) -> list[tuple[pd.Timestamp, pd.Timestamp]]:
    """Last months up to a day, and as many before; earlier first."""
    turn = until - pd.DateOffset(months=months)
    return [(until - pd.DateOffset(months=2 * months), turn), (turn, until)]


@checked
def latest(events: diplomacy.Events, months: Months = 12) -> pd.DataFrame:
    """Events of the last months before the newest one.

    Parameters
    ----------
    events : DataFrame
        Rows of ``events``.
    months : int
        How far to look back from the day of the newest event.

    Returns
    -------
    DataFrame
        Newest first; an event belongs if the middle of the days its date may mean lies in the span.
    """
    since = events["date_earliest"].max() - pd.DateOffset(months=months)
    recent = pd.DataFrame(events[_middle(events) > since])
    return recent.sort_values(["date_earliest", "event_id"], ascending=[False, True]).reset_index(drop=True)


@checked
def changed(
    *,
    deaths: Deaths,
    visits: Dated,
    agreements: Dated,
    milestones: Milestones,
    events: diplomacy.Events,
    seen: pd.Timestamp,
    months: Months = 12,
) -> pd.DataFrame:
    """Compare the last months of the data with as many before.

    Parameters
    ----------
    deaths, visits, agreements, milestones, events : DataFrame
        What the calendar draws, and the events, whose newest row is the end of both spans.
    seen : Timestamp
        As given by :func:`observed`: incidents and deaths are counted in spans that end there.
    months : int

    Returns
    -------
    DataFrame
        measure (``incidents``, ``killed``, ``visits``, ``texts``, ``milestones``, ``events``, ``tone``), before and
        latest (float; missing where nothing was reported or no event is there), and the later span's ends, ``since``
        and ``until``. No rows without events.
    """
    names = ["measure", "before", "latest", "since", "until"]
    newest = events["date_earliest"].max()
    if pd.isna(newest):
        return pd.DataFrame(columns=names)

    measures: dict[str, Callable[[tuple[pd.Timestamp, pd.Timestamp]], float]] = {
        "incidents": lambda span: len(_inside(deaths, span)),
        "killed": lambda span: _inside(deaths, span)["best"].astype("float64").sum(min_count=1),
        "visits": lambda span: len(_inside(visits, span)),
        "texts": lambda span: len(_inside(agreements, span)),
        "milestones": lambda span: len(_inside(milestones, span, "completed")),
        "events": lambda span: len(_inside(events, span)),
        "tone": lambda span: _inside(events, span)["tone"].astype("float64").mean(),
    }
    rows = []
    for name, count in measures.items():
        until = min(newest, seen) if name in {"incidents", "killed"} else newest
        spans = _spans(until, months)
        rows.append((name, *(float(count(span)) for span in spans), spans[1][0] + pd.Timedelta(days=1), until))
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


@checked
def amounts(change: Change, column: Literal["before", "latest"], language: Language) -> pd.Series:
    """Write a column of :func:`changed`: counts whole, the mean tone with one decimal; missing stays missing."""
    digits = change["measure"].map({"tone": 1}).fillna(0).astype(int)
    texts = [
        pd.NA if is_missing(value) else language.number(value, places)
        for value, places in zip(change[column], digits, strict=True)
    ]
    return pd.Series(texts, index=change.index, dtype="object")


@checked
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


@checked
def findings(
    tell: narrate.Narrator, start: End, end: End, rule: Rule, firm: Mapping[str, Firmness] | None = None
) -> list[Sentence | tuple[Sentence, Firmness | None]]:
    """State the findings at the head of the overview, each with a link to the report that has more.

    Parameters
    ----------
    tell : Narrator
    start, end : str
        The window; a finding that has no row in it is left out.
    rule : str
        Estimate rule.
    firm : mapping of str to Firmness, optional
        How far each holds, as :func:`relations.sensitivity.firmness` sums up :func:`reruns`.

    Returns
    -------
    list of (Sentence, Firmness)
        At most ten.
    """
    found = [*_conflict(tell, start, end, rule), *_diplomacy(tell, start, end), *_energy(tell, start, end)]
    if not found:
        return [tell.sentence("Nothing is recorded between {first} and {last}.", **_days(tell, start, end))]
    return [(sentence, (firm or {}).get(key)) for key, sentence in found]


def _days(tell: Narrator, start: str, end: str) -> dict[str, str]:
    return {"first": tell.language.date(start), "last": tell.language.date(end)}


def _conflict(tell: Narrator, start: str, end: str, rule: str) -> Finds:
    rows = conflict.incidents(start, end)
    if rows.empty:
        return []
    claims = conflict.claims_about(rows)
    deaths = conflict.fatalities("incident", rule, rows=rows, claims=claims)
    total = conflict.grand_total(deaths)
    killed = claims[claims["measure"] == "killed"]
    found = [
        (
            "killed",
            tell.sentence(
                "**Conflict at the border.** Incidents on record between {first} and {last}: **{incidents}**; people "
                "reported killed in them: **{deaths}** ([conflict](border_conflict.ipynb)).",
                incidents=tell.fact(len(rows), unit="incidents", rows=rows),
                deaths=tell.fact(
                    total["best"], low=total["low"], high=total["high"], unit="people", rows=[rows, killed]
                ),
                **_days(tell, start, end),
            ),
        )
    ]
    share = conflict.concentration(deaths)
    known = deaths.dropna(subset=["best"])
    if len(known) > 2 and share.value > 0:
        largest = known.nlargest(2, "best").sort_values("date_earliest")
        found.append(
            (
                "largest",
                tell.sentence(
                    "**Two clashes stand out.** Those that began on {one} and {two} account for **{share}** of the "
                    "deaths ([conflict](border_conflict.ipynb)).",
                    one=tell.language.date(largest["date_earliest"].iloc[0]),
                    two=tell.language.date(largest["date_earliest"].iloc[1]),
                    share=tell.fact(share.value, low=share.low, high=share.high, unit="%", digits=0, rows=killed),
                ),
            )
        )
    if _CLASH in set(rows["incident_id"]):
        found.append(("disputed", _disputed_toll(tell, claims)))
    lethal = deaths[deaths["best"].fillna(0) > 0]
    if len(lethal):
        last = lethal.sort_values("date_latest").iloc[-1]
        resting = rows[rows["incident_id"] == last["incident_id"]]
        found.append(
            (
                "quiet",
                tell.sentence(
                    "**Quiet since.** The last incident with a death on record ended on {last_fatal}, **{quiet}** days "
                    "before {seen}, the last day on which incidents were looked for "
                    "([conflict](border_conflict.ipynb)).",
                    last_fatal=tell.fact(last["date_latest"], unit="date", rows=resting),
                    quiet=tell.fact(max(0, (observed(end) - last["date_latest"]).days), unit="days", rows=resting),
                    seen=tell.language.date(observed(end)),
                ),
            )
        )
    return found


def _tolls(claims: pd.DataFrame) -> pd.DataFrame:
    """Settled numbers of the Tajik dead of September 2022: the authorities' last, then others' by size."""
    about = claims[(claims["incident_id"] == _CLASH) & (claims["side"] == "TJK") & (claims["measure"] == "killed")]
    about = about[(about["scope"] == "incident") & (about["stage"] >= "final") & about["value_stated"].notna()]
    order = about.assign(other=about["claimant_type"] != "tjk_gov")
    return order.sort_values(["other", "value_stated", "claim_id"]).reset_index(drop=True)


def _disputed_toll(tell: Narrator, claims: pd.DataFrame) -> Sentence:
    tolls = _tolls(claims)
    own, most = tolls.iloc[0], tolls[tolls["claimant_type"] == "kgz_gov"].iloc[-1]
    counted = tolls[~tolls["claimant_type"].isin(["tjk_gov", "kgz_gov"])].iloc[-1]

    def said(row: pd.Series) -> object:
        return tell.fact(
            int(row["value_stated"]),
            qualifier=None if row["qualifier"] == "exact" else row["qualifier"],
            unit="people",
            source_ids=row["source_ids"].split(";"),
        )

    return tell.sentence(
        "**The toll is disputed.** For the Tajik dead of September 2022 stand **{official}** ({official_by}), "
        "**{counted}** ({counted_by}) and {claimed} ({claimed_by}) ([conflict](border_conflict.ipynb)).",
        official=said(own),
        official_by=own["claimant"],
        counted=said(counted),
        counted_by=counted["claimant"],
        claimed=said(most),
        claimed_by=most["claimant"],
    )


def _diplomacy(tell: Narrator, start: str, end: str) -> Finds:
    rest = diplomacy_checks.records(start, end)
    found: Finds = []
    if len(rest.visits):
        found.append(
            (
                "summits",
                tell.sentence(
                    (
                        (
                            "**One president travelled.** On record is **{visits}** visit of one president to the "
                            "other's country (attendance reported for {reported}); with a summit: {with_summit} "
                            "([diplomacy](diplomacy.ipynb))."
                        ),
                        (
                            "**Presidents kept meeting.** On record are **{visits}** visits of one president to the "
                            "other's country (attendance reported for {reported}), **{with_summit}** of them with a "
                            "summit ([diplomacy](diplomacy.ipynb))."
                        ),
                    ),
                    count="visits",
                    visits=tell.fact(len(rest.visits), unit="visits", rows=rest.visits),
                    reported=tell.fact(
                        len(diplomacy.in_frame(rest.visits, "reported")), unit="visits", rows=rest.visits
                    ),
                    with_summit=tell.fact(
                        int((rest.visits["frame"] != "bilateral").sum()), unit="visits", rows=rest.visits
                    ),
                ),
            )
        )
    found += _settled(tell, rest)
    tone = diplomacy.tone_between(rest.events, "2022", "2025")
    apart = diplomacy.tone_between(rest.events, "2022", "2025", "without_ceasefires")
    earlier, last = (
        _inside(rest.events, span)["tone"].astype("float64").mean()
        for span in _spans(rest.events["date_earliest"].max())
    )
    if tone.notna().all() and apart.notna().all() and pd.notna([earlier, last]).all():
        found.append(
            (
                "tone_p",
                tell.sentence(
                    "**The tone turned.** On a scale from -2 to +2 the events of 2022 average **{tone_2022}** "
                    "({tone_apart} without the truces), those of 2025 **{tone_2025}** (p = {turn_p} when whole months "
                    "are shuffled); one person coded them, and the two years were picked. In the last twelve months of "
                    "the data the mean was **{tone_last}**, in the twelve before {tone_earlier} "
                    "([diplomacy](diplomacy.ipynb)).",
                    tone_last=tell.fact(last, unit="score", digits=1, rows=rest.events),
                    tone_earlier=tell.fact(earlier, unit="score", digits=1, rows=rest.events),
                    tone_2022=tell.fact(tone["before"], unit="score", digits=2, rows=rest.events),
                    tone_apart=tell.fact(apart["before"], unit="score", digits=2, rows=rest.events),
                    tone_2025=tell.fact(tone["after"], unit="score", digits=2, rows=rest.events),
                    turn_p=tell.fact(tone["p_months"], unit="probability", digits=3, rows=rest.events),
                ),
            )
        )
    both = diplomacy.trade_mirrors(rest.trade).dropna(subset=["ratio_low"])
    if len(both):
        year = both.iloc[-1]
        first, second = relations.parties()
        found.append(
            (
                "trade",
                tell.sentence(
                    "**Trade has two sizes.** For {mirror_year} {second} reports USD **{second_trade}** million, "
                    "{first} USD **{first_trade}** million ([diplomacy](diplomacy.ipynb)).",
                    mirror_year=tell.fact(int(year["year"]), unit="year", rows=year.to_frame().T),
                    second=second.names[tell.language.code],
                    first=first.names[tell.language.code],
                    second_trade=_span(tell, year, second.code),
                    first_trade=_span(tell, year, first.code),
                ),
            )
        )
    return found


def _settled(tell: Narrator, rest: diplomacy_checks.Records) -> Finds:
    papers = rest.agreements
    treaty, protocol = (papers[papers["agreement_id"] == key] for key in (TREATY, PROTOCOL))
    totals = diplomacy.totals(rest.delimitation).query("plausible")
    if treaty.empty or protocol.empty or totals.empty:
        return []
    days = (treaty["exchanged_earliest"].item() - protocol["date_earliest"].item()).days
    sentence = tell.sentence(
        "**The border has a treaty.** From the final protocol of the delimitation commissions ({protocol_day}) to the "
        "exchange of the instruments of the treaty of {signed} ({exchanged}) {days_exchange} days passed; the Kyrgyz "
        "parliament ratified it on {ratified_kgz}, the Tajik lower house approved it on {ratified_tjk}. "
        "The length of the line is given as anything from **{shortest} to "
        "{longest}** km ([diplomacy](diplomacy.ipynb)).",
        days_exchange=tell.fact(days, unit="days", rows=[protocol, treaty]),
        protocol_day=tell.fact(protocol["date"].item(), unit="date", rows=protocol),
        signed=tell.fact(treaty["date"].item(), unit="date", rows=treaty),
        ratified_kgz=tell.fact(treaty["ratified_kgz"].item(), unit="date", rows=treaty),
        ratified_tjk=tell.fact(treaty["ratified_tjk"].item(), unit="date", rows=treaty),
        exchanged=tell.fact(treaty["exchanged"].item(), unit="date", rows=treaty),
        shortest=tell.fact(totals["km_total"].min(), unit="km", rows=totals),
        longest=tell.fact(totals["km_total"].max(), unit="km", rows=totals),
    )
    return [("settled", sentence)]


def _span(tell: Narrator, year: pd.Series, code: str) -> object:
    low, high = year[f"{code}_low"], year[f"{code}_high"]
    value = low if low == high else None
    return tell.fact(value, low=low, high=high, unit="USD million", digits=1, source_ids=year["source_ids"].split(";"))


def _energy(tell: Narrator, start: str, end: str) -> Finds:
    found: Finds = []
    casa = relations.load("casa1000")
    volume = casa.query("parameter == 'annual_export_volume'")
    capacity = casa.query("parameter == 'export_capacity'")
    claimed = volume["high"].item()
    most = energy.ceiling_twh(capacity["base"].item())
    if start <= "2027" and end >= "2014":
        found.append(
            (
                "line",
                tell.sentence(
                    "**More power is promised than fits.** The **{claimed_volume}** TWh a year named for CASA-1000 "
                    "exceed what its {capacity} MW can carry from May to September: **{ceiling}** TWh at full load in "
                    "every hour. The {least_volume} to {base_volume} TWh also named would fit "
                    "([energy](energy.ipynb)).",
                    least_volume=tell.fact(volume["low"].item(), unit="TWh", rows=volume),
                    base_volume=tell.fact(volume["base"].item(), unit="TWh", rows=volume),
                    claimed_volume=tell.fact(claimed, unit="TWh", rows=volume),
                    capacity=tell.fact(capacity["base"].item(), unit="MW", rows=capacity, digits=0),
                    ceiling=tell.fact(most, unit="TWh", rows=[volume, capacity], digits=2),
                ),
            )
        )
    years = int(start[:4]), int(end[:4])
    balance = energy.balance(relations.load("electricity"), ("KGZ",), *years)
    turn = energy.turning_point(balance, "KGZ")
    if turn["importer_since"] is not None:
        found.append(
            (
                "imports",
                tell.sentence(
                    "**The surplus is gone.** Kyrgyzstan has been a net importer of electricity since "
                    "**{importer_since}**; in {last_balance} it took in **{net_imports}** TWh more than it sent out "
                    "([energy](energy.ipynb)).",
                    importer_since=tell.fact(turn["importer_since"], unit="year", rows=balance),
                    last_balance=tell.fact(turn["last_year"], unit="year", rows=balance),
                    net_imports=tell.fact(-turn["last_surplus_twh"], unit="TWh", digits=1, rows=balance),
                ),
            )
        )
    return found


# ---------------------------------------------------------------- the calendar in words, and what survives


@checked
def calendar_title(language: Language, deaths: Deaths, agreements: Agreements) -> str:
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


@checked
def calendar_alt(
    language: Language,
    deaths: Deaths,
    visits: Dated,
    agreements: Dated,
    milestones: Milestones,
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


# Findings that a strand's own report makes, which the overview does not compute anew.
_FROM_CONFLICT, _FROM_DIPLOMACY = ("largest",), ("summits", "settled", "tone_p", "trade")


@checked
def reruns(start: End, end: End, *, rule: Rule = "latest", language: Tongue | Language | None = None) -> pd.DataFrame:
    """Compute the findings again under every rule, frame, total and volume they depend on.

    Parameters
    ----------
    start, end : str
        The window.
    rule : str
        Estimate rule of the report, the base case.
    language : Language or str, optional

    Returns
    -------
    DataFrame
        As given by :func:`relations.sensitivity.rerun`; what a strand tests in its own report is taken from there.
    """
    tongue = Language.of(language)
    rows = conflict.incidents(start, end)
    claims = conflict.claims_about(rows)
    volumes = relations.load("casa1000").query("parameter == 'annual_export_volume'").iloc[0]
    tolls = _tolls(claims)
    others = tolls.loc[tolls["other"], "claimant"].tolist()[::-1]
    choices: dict[str, list[Any]] = {
        "rule": _rules(rule),
        "claimant": others or ["none"],
        "volume": [volumes["high"], volumes["base"], volumes["low"]],
        "balance": ["reported", "computed"],
    }
    own = {**_conflict_tests(rows, claims, end, rule, tongue), **_energy_tests(start, end, tongue)}
    parts = [
        sensitivity.rerun(own, choices),
        diplomacy_checks.rerun(diplomacy_checks.records(start, end), only=_FROM_DIPLOMACY, language=tongue),
    ]
    if len(rows):
        signed = relations.load("agreements").set_index("agreement_id")["date"]
        runs = conflict.sensitivity(
            start, end, observed=f"{observed(end):%Y-%m-%d}", turn=str(signed["A030"]), rule=rule, claims=claims
        )
        largest = tongue.gettext("The two deadliest incidents hold more than half of the dead")
        parts.insert(1, runs[runs["finding"].isin(_FROM_CONFLICT)].assign(statement=largest, unit="% of the dead"))
    return pd.concat(parts, ignore_index=True)


def _rules(rule: str) -> list[str]:
    """Rules of estimates that differ in their best value: ``widest`` takes that of ``latest``."""
    others = [name for name in estimates.RULES if name != "widest" and {name, rule} != {"latest", "widest"}]
    return list(dict.fromkeys([rule, *others]))


def _conflict_tests(
    rows: pd.DataFrame, claims: pd.DataFrame, end: str, base: str, tongue: Language
) -> dict[str, Finding]:
    found = {name: conflict.fatalities("incident", name, rows=rows, claims=claims) for name in _rules(base)}
    tolls = _tolls(claims).set_index("claimant")

    def moved(rule: str) -> object:
        best = [found[name].set_index("incident_id")["best"].astype("float64") for name in (rule, base)]
        both = pd.concat(best, axis=1, keys=["other", "own"]).dropna()
        return 100 * (both["other"].sum() / both["own"].sum() - 1) if both["own"].sum() > 0 else pd.NA

    def disputed(claimant: str) -> object:
        own = tolls.loc[~tolls["other"].astype(bool), "value_stated"]
        return int(tolls["value_stated"][claimant] - own.iloc[0]) if len(own) and claimant in tolls.index else pd.NA

    def quiet(rule: str) -> object:
        lethal = found[rule][found[rule]["best"].fillna(0) > 0].sort_values("date_earliest")
        lethal = lethal[lethal["year"] >= _BEST_SINCE]
        if len(lethal) < 2:
            return pd.NA
        between = (lethal["date_earliest"] - lethal["date_latest"].shift()).max()
        return (observed(end) - lethal["date_latest"].max() - between).days

    say = tongue.gettext
    return {
        "killed": Finding(
            say("Another rule changes the toll by less than a tenth, over the incidents that both rules cover."),
            moved,
            lambda pct: abs(pct) < 10,
            "%",
        ),
        "disputed": Finding(
            say("Others count more Tajik dead of September 2022 than the Tajik authorities (difference)."),
            disputed,
            lambda more: more > 0,
            "people",
        ),
        "quiet": Finding(
            say("The time since the last death is longer than any between two since 2019 (difference)."),
            quiet,
            lambda n: n > 0,
            "days",
        ),
    }


def _energy_tests(start: str, end: str, tongue: Language) -> dict[str, Finding]:
    capacity = relations.load("casa1000").query("parameter == 'export_capacity'")["base"].item()
    power = relations.load("electricity")
    power = power[(power["country"] == "KGZ") & power["year"].between(int(start[:4]), int(end[:4]))].sort_values("year")

    def load(volume: float) -> object:
        known = start <= "2027" and end >= "2014"
        return 100 * volume / energy.ceiling_twh(capacity) if known else pd.NA

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
