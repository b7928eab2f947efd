"""Words of the energy report: what codes mean, and sentences whose wording depends on the outcome."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.casa import parameter, season_hours
from relations.energy import combined, last_year_with, turning_point
from relations.text import Language, is_missing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relations.narrate import Narrator, Sentence

# --- words -------------------------------------------------------------------------------------------

_WORDS = {
    # season_table, published_values
    "published": "published",
    "implied": "implied by lowest transit income",
    "parameter": "asked for here",
    "april_september": "1 April to 30 September",
    "april_october": "1 April to 31 October",
    "whole_year": "the whole year",
    # statuses of infrastructure
    "in_service": "in service",
    "built": "built, idle",
    "under_construction": "under construction",
    "planned": "planned",
    "unresolved": "sources disagree",
    "not_stated": "not stated",
    # countries and routes
    "KGZ": "Kyrgyzstan",
    "TJK": "Tajikistan",
    "AFG": "Afghanistan",
    "PAK": "Pakistan",
    "UZB": "Uzbekistan",
    "KAZ": "Kazakhstan",
    "TKM": "Turkmenistan",
    "RUS": "Russia",
    "several": "several",
    "total": "all buyers",
    "all": "all",
    "sum": "sum",
    "mix": "published mix",
    "wires": "owners and lenders of the wires",
    # reservoir_in_season
    "in_season": "in the season",
    "undated": "year not shown",
    "out_of_season": "outside the season",
    # outlets
    "afghanistan": "sold to Afghanistan",
    "uzbekistan": "sold to Uzbekistan",
    "spill": "spilled unused",
    "own_imports": "own imports avoided",
    # tariff
    "energy": "energy",
    "transmission": "transmission charge",
    "transit": "Afghan transit fee",
    "wheeling": "Tajik wheeling",
    # between
    "before": "before April 2021",
    "after_2021": "after April 2021",
    "after_2022": "after September 2022",
    "search": "search",
    "export": "sale",
    "import": "import",
    "swap": "swap",
    "flow": "flow, disputed or unnamed",
    "contract": "contract or plan",
    "agreement": "agreement",
    "price": "price",
    "none_found": "nothing found",
    # against_published
    "volume": "Yearly volume (TWh)",
    "transit_volume": "Volume a transit income implies (TWh)",
    "transit_income": "Afghan transit income (USD million)",
    "tariff": "Price at the Pakistani border (US cents/kWh)",
    "cost": "Cost of the project (USD million)",
    "length": "Length of Datka-Sughd (km)",
    "loss": "Loss from seller to Pakistan (%)",
    "agrees": "agrees",
    "differs": "differs",
    "fits": "fits",
    "at_ceiling": "at the ceiling, within 1%",
    "beyond_ceiling": "impossible: beyond the ceiling",
    "volume_published": "full capacity in every hour of the season",
    "transit_implied": "the same; income divided by the fee",
    "transit_share": "volume asked for, Pakistan's share, fee",
    "tariff_nearest": "nearest sum of the published parts",
    "cost_parts": "sum of the four countries' parts",
    "length_sections": "sum of the two sections",
    "loss_chain": "product of line and station losses",
    # survival
    "volume_fits": "The volume fits the season",
    "volume_does_not_fit": "The volume does not fit the season",
    "kgz_share_covered": "Kyrgyz net exports cover the Kyrgyz share",
    "kgz_share_not_covered": "Kyrgyz net exports do not cover the Kyrgyz share",
    "casa_pays_more": "CASA-1000 pays sellers more than other outlets",
    "casa_pays_less": "CASA-1000 pays sellers no more than the best other outlet",
    "wires_repaid_15": "The wire charge repays the cost in 15 years",
    "wires_not_repaid_15": "The wire charge does not repay the cost in 15 years",
    "wires_repaid_30": "The wire charge repays the cost in 30 years",
    "wires_not_repaid_30": "The wire charge does not repay the cost in 30 years",
    "published_volumes": "each published volume",
    "seasons": "the season asked for, April-September, April-October, whole year",
    "capacities": "capacity as asked for, 10% less, 10% more",
    "last_ten_years": "each of the last ten years of the window",
    "other_prices": "low, base and high of each other price",
    "discount_rates": "discount rates of 0 to 15% and the one asked for",
    "published_costs": "each published cost",
}


def in_words(frame: pd.DataFrame, *columns: str, language: Language | str | None = None) -> pd.DataFrame:
    """Replace codes by words a reader understands.

    Parameters
    ----------
    frame : DataFrame
        As given by a function of this module.
    *columns : str
        Columns that hold codes; text that is no code stays.
    language : Language or str, optional
        The language of the words.

    Returns
    -------
    DataFrame
        A copy.
    """
    tongue = Language.of(language)

    def worded(code: Any) -> Any:
        return code if is_missing(code) else tongue.gettext(_WORDS.get(code, code))

    return frame.assign(**{column: frame[column].map(worded) for column in columns})


def ranged(
    frame: pd.DataFrame,
    into: str,
    ends: Sequence[str],
    *,
    digits: int | None = None,
    language: Language | str | None = None,
) -> pd.DataFrame:
    """Write low, base and high of each row as one text, "26 (16 to 51)".

    Parameters
    ----------
    frame : DataFrame
        Any frame.
    into : str
        Name of the new column.
    ends : sequence of str
        The columns of low, base and high; an end that is missing is the base.
    digits : int, optional
        Decimals.
    language : Language or str, optional
        How numbers are written.

    Returns
    -------
    DataFrame
        A copy with the column; a row without base has a missing value.
    """
    tongue = Language.of(language)
    base = frame[ends[1]]
    values = zip(frame[ends[0]].fillna(base), base, frame[ends[2]].fillna(base), strict=True)
    texts = [None if is_missing(mid) else tongue.range(low, mid, high, digits) for low, mid, high in values]
    return frame.assign(**{into: pd.Series(texts, frame.index, dtype="object")})


def season_words(season_start: str, season_end: str, language: Language | str | None = None) -> str:
    """Write a season: "1 May to 30 September"."""
    tongue = Language.of(language)
    first, last = (_day_words(day, tongue) for day in (season_start, season_end))
    return tongue.gettext("{first} to {last}").format(first=first, last=last)


# --- sentences whose wording depends on the outcome ---------------------------------------------------


def say_fit(
    tell: Narrator, need: Mapping[str, Any], casa: pd.DataFrame, *, season_start: str, season_end: str
) -> Sentence:
    """Say whether a volume fits the season, from its `requirement`."""
    rows = casa[casa["parameter"].isin(["annual_export_volume", "export_capacity", "season_start", "season_end"])]
    hours = season_hours(season_start, season_end)
    values: dict[str, Any] = {
        "volume": tell.fact(need["volume_twh"], unit="TWh", note="parameter"),
        "season": season_words(season_start, season_end, tell.language),
        "ceiling": tell.fact(need["ceiling_twh"], unit="TWh", rows=rows, digits=2),
        "hours": tell.fact(hours, unit="hours", note="parameter"),
        "capacity": tell.fact(need["ceiling_twh"] * 1e6 / hours, unit="MW", note="parameter"),
        "utilisation": tell.fact(need["utilisation_pct"], unit="%", rows=rows, digits=0),
    }
    if need["fits"]:
        return tell.sentence(
            "**{volume} TWh a year fits into {season}, with {utilisation} of the ceiling**: {capacity} MW at "
            "full load in all {hours} hours carries {ceiling} TWh, before any outage.",
            **values,
        )
    values["capacity_needed"] = tell.fact(need["capacity_needed_mw"], unit="MW", rows=rows, digits=0)
    if need["days_needed"] is None:
        return tell.sentence(
            "**{volume} TWh a year does not fit into {season}**: {capacity} MW at full load in all {hours} hours "
            "carries at most {ceiling} TWh, so the volume is {utilisation} of the physical ceiling. No season is "
            "long enough; in this one it would take {capacity_needed} MW.",
            **values,
        )
    values["days"] = tell.fact(need["days_needed"], unit="days", rows=rows)
    values["until"] = _day_words(need["last_day_needed"], tell.language)
    return tell.sentence(
        "**{volume} TWh a year does not fit into {season}**: {capacity} MW at full load in all {hours} hours "
        "carries at most {ceiling} TWh, so the volume is {utilisation} of the physical ceiling. It would take "
        "{capacity_needed} MW, or {days} days (to {until}).",
        **values,
    )


def say_together(tell: Narrator, frame: pd.DataFrame, volume_twh: float) -> Sentence:
    """Say how often both countries together had the volume to spare, from a `balance`."""
    sums, kgz = combined(frame), turning_point(frame, "KGZ")
    if sums.empty:
        return tell.sentence("No yearly electricity figures of both countries lie in this window.")
    best = sums.sort_values("surplus_twh", kind="stable").iloc[-1]
    last = sums.iloc[-1]
    values: dict[str, Any] = {
        "volume": tell.fact(volume_twh, unit="TWh", note="parameter"),
        "enough_years": tell.fact(int((sums["surplus_twh"] >= volume_twh).sum()), unit="years", rows=frame),
        "balance_years": tell.fact(len(sums), unit="years", rows=frame),
        "best_together": tell.fact(float(best["surplus_twh"]), unit="TWh", rows=frame, digits=2),
        "best_year": tell.fact(int(best["year"]), unit="year", rows=frame),
        "last_together": tell.fact(float(last["surplus_twh"]), unit="TWh", rows=frame, digits=2),
        "last_year": tell.fact(int(last["year"]), unit="year", rows=frame),
    }
    if kgz["importer_since"] is None:
        return tell.sentence(
            "**Years in which the two together had net exports of {volume} TWh: {enough_years} of {balance_years}**. "
            "The most was {best_together} TWh ({best_year}); in {last_year} it was {last_together} TWh.",
            **values,
        )
    values["importer_since"] = tell.fact(kgz["importer_since"], unit="year", rows=frame[frame["country"] == "KGZ"])
    return tell.sentence(
        "**Years in which the two together had net exports of {volume} TWh: {enough_years} of {balance_years}**. "
        "The most was {best_together} TWh ({best_year}); in {last_year} it was {last_together} TWh. Kyrgyzstan has "
        "been a net importer every year since {importer_since}.",
        **values,
    )


def say_surplus(tell: Narrator, frame: pd.DataFrame, shares_twh: Mapping[str, float]) -> Sentence:
    """Say what each country has to send, from a `balance` and their shares of the volume."""
    kgz, tjk = turning_point(frame, "KGZ"), turning_point(frame, "TJK")
    if not (kgz["years"] and tjk["years"]):
        return tell.sentence("No yearly electricity figures lie in this window, so that it shows no surplus.")
    of_kgz, of_tjk = (frame[frame["country"] == code] for code in ("KGZ", "TJK"))
    enough = {code: last_year_with(frame, code, shares_twh[code]) for code in ("KGZ", "TJK")}
    words = {code: str(year) if year else tell.language.gettext("no year") for code, year in enough.items()}
    return tell.sentence(
        "Of the volume Kyrgyzstan is to send {kgz_share_twh} TWh and Tajikistan {tjk_share_twh} TWh. Their net exports "
        "in {last_year} were {kgz_net} TWh and {tjk_net} TWh (negative: net imports); the last year of the window in "
        "which they reached the share was {kgz_enough} for Kyrgyzstan and {tjk_enough} for Tajikistan.",
        kgz_share_twh=tell.fact(shares_twh["KGZ"], unit="TWh", note="parameter", digits=2),
        tjk_share_twh=tell.fact(shares_twh["TJK"], unit="TWh", note="parameter", digits=2),
        last_year=tell.fact(kgz["last_year"], unit="year", rows=frame),
        kgz_net=tell.fact(kgz["last_surplus_twh"], unit="TWh", rows=of_kgz, digits=2),
        tjk_net=tell.fact(tjk["last_surplus_twh"], unit="TWh", rows=of_tjk, digits=2),
        kgz_enough=tell.fact(words["KGZ"], unit="text", rows=of_kgz),
        tjk_enough=tell.fact(words["TJK"], unit="text", rows=of_tjk),
    )


def say_season_imports(tell: Narrator, imports: pd.DataFrame, casa: pd.DataFrame) -> Sentence:
    """Say what Kyrgyzstan was reported to import inside the season, from `season_imports`."""
    if imports.empty:
        return tell.sentence("No reported Kyrgyz import lies wholly inside the season in this window.")
    row = imports.sort_values("energy_gwh", kind="stable").iloc[-1]
    share = casa[casa["parameter"].isin(["kyrgyz_export_share", "export_capacity"])]
    planned = parameter(casa, "export_capacity").base * parameter(casa, "kyrgyz_export_share").base
    return tell.sentence(
        "The largest Kyrgyz import reported inside the season is {import_gwh} GWh in {import_period}: "
        "{import_mw} MW on average, while the Kyrgyz share of the planned exports is {planned_mw} MW.",
        import_gwh=tell.fact(row["energy_gwh"], unit="GWh", rows=row),
        import_period=tell.fact(row["period"], unit="date", rows=row),
        import_mw=tell.fact(row["mean_mw"], unit="MW", rows=row, digits=0),
        planned_mw=tell.fact(planned, unit="MW", rows=share, digits=0),
    )


def say_reservoir(tell: Narrator, observed: pd.DataFrame) -> Sentence:
    """Say which way Toktogul ran inside and outside the season, from `reservoir_in_season`."""
    flows = observed.dropna(subset=["gain_m3_s"])
    inside, outside = (flows[flows["when"] == when] for when in ("in_season", "out_of_season"))
    filling, falling = int((inside["gain_m3_s"] > 0).sum()), int((outside["gain_m3_s"] < 0).sum())
    return tell.sentence(
        "Dated observations of Toktogul with both flows inside the season: {inside}, of which {filling} with the "
        "reservoir filling; outside it: {outside}, of which {falling} with the reservoir drawn down.",
        inside=tell.fact(len(inside), unit="observations", rows=flows),
        filling=tell.fact(filling, unit="observations", rows=flows),
        outside=tell.fact(len(outside), unit="observations", rows=flows),
        falling=tell.fact(falling, unit="observations", rows=flows),
    )


def say_sales(tell: Narrator, sold: pd.DataFrame) -> Sentence:
    """Say to whom Tajikistan sold in the last whole year that names a buyer, from `sales`."""
    named = sold[sold["whole_year"] & (sold["importer"] != "total") & sold["energy_gwh"].notna()]
    if named.empty:
        return tell.sentence("No whole year of Tajik sales by buyer is recorded in this window.")
    day = named["period_earliest"].max()
    rows = named[named["period_earliest"] == day].sort_values("energy_gwh", ascending=False)
    first = rows.iloc[0]
    values: dict[str, Any] = {
        "sales_year": tell.fact(int(day.year), unit="year", rows=rows),
        "buyer": tell.language.gettext(_WORDS[str(first["importer"])]),
        "buyer_gwh": tell.fact(first["energy_gwh"], unit="GWh", rows=first),
    }
    total = sold[sold["whole_year"] & (sold["importer"] == "total") & (sold["period_earliest"] == day)]
    if total.empty or pd.isna(total["energy_gwh"].iloc[0]):
        return tell.sentence(
            "In {sales_year} {buyer} was the largest named buyer of Tajik electricity with {buyer_gwh} GWh.", **values
        )
    whole = float(total["energy_gwh"].iloc[0])
    values["sold_gwh"] = tell.fact(whole, unit="GWh", rows=total)
    values["unnamed_pct"] = tell.fact(
        100 * (1 - float(rows["energy_gwh"].sum()) / whole), unit="%", rows=[total, rows], digits=0
    )
    return tell.sentence(
        "In {sales_year} {buyer} was the largest named buyer of Tajik electricity with {buyer_gwh} GWh of {sold_gwh} "
        "GWh; for {unnamed_pct} of the total no buyer is named.",
        **values,
    )


def say_between(tell: Narrator, rows: pd.DataFrame) -> Sentence:
    """Say how much flowed between the two, last and at most, from `between`."""
    flowed = rows[rows["flowed"] & rows["energy_gwh"].notna()]
    if flowed.empty:
        return tell.sentence("No quantity of electricity between the two is recorded in this window.")
    last = flowed.iloc[-1]
    most = flowed.sort_values("energy_gwh", kind="stable").iloc[-1]
    values: dict[str, Any] = {
        "last_gwh": tell.fact(last["energy_gwh"], unit="GWh", rows=last),
        "last_period": tell.fact(last["period"], unit="date", rows=last),
        "last_exporter": tell.language.gettext(_WORDS[str(last["exporter"])]),
        "last_importer": tell.language.gettext(_WORDS[str(last["importer"])]),
    }
    if most["flow_id"] == last["flow_id"]:
        return tell.sentence(
            "The last quantity recorded between the two is also the largest: {last_gwh} GWh ({last_period}), from "
            "{last_exporter} to {last_importer}.",
            **values,
        )
    values["most_gwh"] = tell.fact(most["energy_gwh"], unit="GWh", rows=most)
    values["most_period"] = tell.fact(most["period"], unit="date", rows=most)
    return tell.sentence(
        "The last quantity recorded between the two is {last_gwh} GWh ({last_period}), from {last_exporter} to "
        "{last_importer}; the largest is {most_gwh} GWh ({most_period}).",
        **values,
    )


def say_survival(tell: Narrator, tests: pd.DataFrame) -> Sentence:
    """Say how many tests leave the findings as they are, and which moves one most, from `survival`."""
    weakest = tests.sort_values("holds_pct", kind="stable").iloc[0]
    named = in_words(tests.loc[[weakest.name]], "finding", "tested", language=tell.language).iloc[0]
    return tell.sentence(
        '{firm} of {tests} tests leave the finding as it is in every case. Least firm: "{weak_finding}" holds in '
        "{weak_holds} of {weak_cases} cases when tested over {weak_tested}.",
        firm=tell.fact(int((tests["holds"] == tests["cases"]).sum()), unit="tests", rows=tests),
        tests=tell.fact(len(tests), unit="tests", rows=tests),
        weak_finding=str(named["finding"]),
        weak_holds=tell.fact(int(weakest["holds"]), unit="cases", rows=tests.loc[[weakest.name]]),
        weak_cases=tell.fact(int(weakest["cases"]), unit="cases", rows=tests.loc[[weakest.name]]),
        weak_tested=str(named["tested"]),
    )


def _day_words(month_day: str, language: Language) -> str:
    from babel.dates import format_skeleton

    # The year is one in which the day exists; it is not printed.
    day = dt.date.fromisoformat(f"2001-{month_day}")
    return str(format_skeleton("MMMMd", day, locale="en_GB" if language.code == "en" else language.code))
