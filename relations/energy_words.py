"""Words of the energy report: what codes mean, and sentences whose wording depends on the outcome."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.casa import parameter, season_hours
from relations.energy import combined, last_year_with, slippage, turning_point
from relations.finance import annuity
from relations.power_words import (
    say_avoided,
    say_balance,
    say_demand,
    say_displaced,
    say_pledge,
    say_spring,
    say_summer,
)
from relations.scenario import results
from relations.text import Language, is_missing
from relations.transmission import standing_losses
from relations.uncertainty import convergence, risks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relations.framing import Framing
    from relations.narrate import Narrator, Sentence
    from relations.scenario import Scenario
    from relations.transmission import Line

__all__ = [
    "in_words",
    "memo",
    "ranged",
    "say_avoided",
    "say_balance",
    "say_between",
    "say_delays",
    "say_demand",
    "say_displaced",
    "say_fit",
    "say_line",
    "say_pledge",
    "say_reservoir",
    "say_risk",
    "say_sales",
    "say_season_imports",
    "say_spring",
    "say_summer",
    "say_surplus",
    "say_survival",
    "say_switch",
    "say_together",
    "say_worth",
    "say_worth_beside",
    "season_words",
]

# --- words -------------------------------------------------------------------------------------------

_WORDS = {
    # season_table, published_values
    "published": "published",
    "implied": "implied by lowest transit income",
    "parameter": "asked for here",
    "april_september": "1 April to 30 September",
    "april_october": "1 April to 31 October",
    "whole_year": "the whole year",
    # schematic
    "naryn": "Five plants on the lower Naryn",
    "vakhsh": "Nurek and Sangtuda plants",
    "datka-500": "Datka substation",
    "datka-sughd": "500 kV alternating current",
    "sughd-500": "Sughd substation",
    "casa-tjk-reinforcement": "Tajik grid, reinforced",
    "sangtuda-converter": "Sangtuda converter",
    "sangtuda-nowshera": "500 kV direct current",
    "afghan-market": "Afghanistan",
    "nowshera-converter": "Nowshera converter",
    "pakistan-market": "Pakistan",
    # parties and fields of a scenario
    "common": "not assigned to a country",
    "whole": "whole",
    "volume_twh": "volume sent",
    "capacity_mw": "capacity of the line",
    "availability_pct": "availability",
    "tajik_share": "Tajik share of the energy",
    "afghan_share": "Afghan share of the energy",
    "ac_loss_pct": "loss Datka-Sughd",
    "dc_loss_pct": "loss of the direct-current line",
    "converter_loss_pct": "loss of a converter station",
    "energy_charge_usc": "energy charge",
    "transmission_charge_usc": "wire charge",
    "transit_fee_usc": "transit fee",
    "wheeling_usc": "wheeling fee",
    "opportunity_price_tjk_usc": "Tajik next-best price",
    "opportunity_price_kgz_usc": "Kyrgyz next-best price",
    "buyer_value_usc": "value to buyers",
    "capex_kgz_usd_mn": "capital, Kyrgyzstan",
    "capex_tjk_usd_mn": "capital, Tajikistan",
    "capex_afg_usd_mn": "capital, Afghanistan",
    "capex_pak_usd_mn": "capital, Pakistan",
    "capex_common_usd_mn": "capital, not assigned",
    "om_pct": "operation and upkeep",
    "discount_rate_pct": "discount rate",
    "horizon_years": "horizon",
    "first_year": "first year",
    "delay_years": "further delay",
    "energy_paid_at": "energy charge paid at",
    "value_basis": "what a kWh is worth to buyers",
    "framing": "framing",
    # choices in words
    "sangtuda": "Sangtuda",
    "delivery": "delivery",
    "agreed": "as agreed, all alike",
    "paid": "what each pays",
    "afghan_alternative": "Afghanistan: what it pays today",
    # framings, perimeters and views
    "as_appraised": "spread over four years",
    "looking_back": "looking back",
    "decide_now": "decide now",
    "at_once": "all capital at once",
    "fixed_tariff": "tariff fixed in dollars, real rate",
    "fixed_tariff_nominal": "tariff fixed in dollars, nominal rate",
    "residual": "residual value, assets serving 30 seasons",
    "paid_by_tariff": "those the tariff pays",
    "with_pakistan_line": "the same with Pakistan's line and station",
    "economic": "economic",
    "financial": "financial",
    # other_draws
    "as_ranges": "as above",
    "tables_volume": "likeliest volume that of the tables",
    "delay": "delay drawn too",
    "correlated": "prices of energy correlated (0.5)",
    "net_exports": "volume from net exports, of those of the last ten years that had any",
    "with_none": "the same, years without any counted as zero",
    "all_three": "all three",
    "season_start": "first day of the season",
    "season_end": "last day of the season",
    # basis and outcomes of a scenario
    "published_and_derived": "published and derived",
    "derived": "derived",
    "engineering": "engineering rule",
    "assumption": "assumption",
    "economic_npv_whole_usd_mn": "Economic, whole project",
    "financial_npv_paid_usd_mn": "Financial, those the tariff pays",
    "wires_npv_usd_mn": "Wires alone, those the wire charge pays",
    "net_gain_npv_kgz_usd_mn": "Net gain of Kyrgyzstan",
    "net_gain_npv_tjk_usd_mn": "Net gain of Tajikistan",
    "net_gain_npv_afg_usd_mn": "Net gain of Afghanistan",
    "net_gain_npv_pak_usd_mn": "Net gain of Pakistan",
    # stress
    "economic_gains": "The project as a whole gains",
    "economic_loses": "The project as a whole loses",
    "supplying_gains": "Those the tariff pays gain under it",
    "supplying_loses": "Those the tariff pays lose under it",
    "wires_gains": "The wire charge repays wires, upkeep and interest",
    "wires_loses": "The wire charge does not repay wires, upkeep and interest",
    "volumes": "the range of volumes",
    "opportunity_prices": "the range of next-best prices",
    "buyer_values": "the assumed range of the value to buyers",
    "value_bases": "what a kWh is worth: as agreed, as paid, the Afghan alternative",
    "framings": "each framing",
    "rates": "discount rates of 0 to 15%",
    "delays": "delays of none to five years",
    "horizons": "horizons of 15 to 30 years",
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
    "wire_owners": "owners and lenders of the wires",
    "mix": "published mix",
    "wires": "wires alone",
    # reservoir_in_season
    "in_season": "in the season",
    "undated": "year not shown",
    "out_of_season": "outside the season",
    # scope of a flow
    "gross": "all that left",
    "commercial": "sold",
    "net": "net",
    # balance, mirror
    "gross_as_net": "series takes gross for net",
    "sign_reversed": "sign reversed",
    "unit_slip": "wrong unit",
    "partner_missing": "total below its parts",
    "beyond_gross": "net beyond gross",
    "inconsistent": "series at odds with itself",
    "untold": "gross or net, cannot be told",
    "one_side": "one flow stated",
    "partial": "parts stated",
    "no_statement": "nothing stated",
    "no_series": "no series",
    "exceeds": "shorter period has more",
    "stated": "as stated",
    "series": "annual series",
    # fuel_costs
    "imported_gas": "imported gas",
    "furnace_oil": "furnace oil",
    "imported_coal": "imported coal",
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
    "wires_repaid_15": "Before losses and upkeep the wire charge repays those it pays in 15 years",
    "wires_not_repaid_15": "Before losses and upkeep the wire charge does not repay those it pays in 15 years",
    "wires_repaid_30": "Before losses and upkeep the wire charge repays those it pays in 30 years",
    "wires_not_repaid_30": "Before losses and upkeep the wire charge does not repay those it pays in 30 years",
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


def memo(frame: pd.DataFrame, language: Language | str | None = None) -> pd.DataFrame:
    """Write the numbers of `relations.energy.compare` as a reader wants them, with their own decimals.

    Parameters
    ----------
    frame : DataFrame
        As given by `relations.energy.compare`.
    language : Language or str, optional
        Of words and numbers.

    Returns
    -------
    DataFrame
        ``measure``, ``unit`` and one column of texts a scenario; a value that does not exist is "none".
    """
    tongue = Language.of(language)
    names = [name for name in frame.columns if name not in {"part", "measure", "unit", "digits"}]

    def written(value: Any, digits: int) -> str:
        if isinstance(value, str):
            return tongue.gettext(_WORDS.get(value, value))
        if is_missing(value):
            return tongue.gettext("none")
        return tongue.number(round(float(value), digits) + 0.0, digits)

    texts = {
        name: [written(value, int(digits)) for value, digits in zip(frame[name], frame["digits"], strict=True)]
        for name in names
    }
    wording = in_words(frame, "measure", language=tongue)["measure"]
    return pd.DataFrame({"measure": wording, "unit": frame["unit"], **texts})


def odds(losses: int, of: int, language: Language | str | None = None) -> str:
    """Write how often something came out of so many draws; rare things as a count, never as 0.0%."""
    tongue = Language.of(language)
    share = 100 * losses / of
    if losses == of:
        return tongue.gettext("every draw")
    if 0.5 <= share <= 99.5:
        return tongue.percent(share, 1)
    return tongue.gettext("{losses} of {of}").format(losses=tongue.number(losses), of=tongue.number(of))


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
        "last_together": tell.fact(
            float(last["surplus_twh"]),
            unit="TWh",
            low=float(last["surplus_low_twh"]),
            high=float(last["surplus_high_twh"]),
            rows=frame,
            digits=2,
        ),
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

    def reached(code: str) -> Any:
        year, rows = last_year_with(frame, code, shares_twh[code]), frame[frame["country"] == code]
        return tell.fact(str(year) if year else tell.language.gettext("no year"), unit="text", rows=rows)

    def net(turn: Mapping[str, Any], code: str) -> Any:
        rows = frame[(frame["country"] == code) & (frame["year"] == turn["last_year"])]
        low, high = (float(rows[f"surplus_{end}_twh"].iloc[0]) for end in ("low", "high"))
        return tell.fact(turn["last_surplus_twh"], unit="TWh", low=low, high=high, rows=rows, digits=2)

    return tell.sentence(
        "Of the volume Kyrgyzstan is to send {kgz_share_twh} TWh and Tajikistan {tjk_share_twh} TWh. Their net exports "
        "in {last_year} were {kgz_net} TWh and {tjk_net} TWh (negative: net imports); the last year of the window in "
        "which they reached the share was {kgz_enough} for Kyrgyzstan and {tjk_enough} for Tajikistan, whose most was "
        "{tjk_best} TWh ({tjk_best_year}).",
        kgz_share_twh=tell.fact(shares_twh["KGZ"], unit="TWh", note="parameter", digits=2),
        tjk_share_twh=tell.fact(shares_twh["TJK"], unit="TWh", note="parameter", digits=2),
        last_year=tell.fact(kgz["last_year"], unit="year", rows=frame),
        kgz_net=net(kgz, "KGZ"),
        tjk_net=net(tjk, "TJK"),
        kgz_enough=reached("KGZ"),
        tjk_enough=reached("TJK"),
        tjk_best=tell.fact(tjk["best_surplus_twh"], unit="TWh", rows=frame[frame["country"] == "TJK"], digits=2),
        tjk_best_year=tell.fact(tjk["best_year"], unit="year", rows=frame[frame["country"] == "TJK"]),
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
    whole = sold[sold["whole_year"] & (sold["importer"] == "total") & (sold["period_earliest"] == day)]
    whole = whole[whole["energy_gwh"].notna()]
    gross, paid = whole[whole["scope"] != "commercial"], whole[whole["scope"] == "commercial"]
    if gross.empty:
        return tell.sentence(
            "In {sales_year} {buyer} was the largest named buyer of Tajik electricity with {buyer_gwh} GWh.", **values
        )
    left = float(gross["energy_gwh"].iloc[-1])
    values["left_gwh"] = tell.fact(left, unit="GWh", rows=gross)
    if paid.empty:
        values["unnamed_pct"] = tell.fact(
            100 * (1 - float(rows["energy_gwh"].sum()) / left), unit="%", rows=[gross, rows], digits=0
        )
        return tell.sentence(
            "In {sales_year} {buyer} was the largest named buyer of Tajik electricity with {buyer_gwh} GWh of "
            "{left_gwh} GWh; for {unnamed_pct} of the total no buyer is named.",
            **values,
        )
    values["sold_gwh"] = tell.fact(float(paid["energy_gwh"].iloc[-1]), unit="GWh", rows=paid)
    values["unsold_pct"] = tell.fact(
        100 * (1 - float(paid["energy_gwh"].iloc[-1]) / left), unit="%", rows=[gross, paid], digits=0
    )
    return tell.sentence(
        "In {sales_year} {left_gwh} GWh left Tajikistan and {sold_gwh} GWh of them were sold; {unsold_pct} were not. "
        "{buyer} was the largest buyer with {buyer_gwh} GWh.",
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


def say_worth(tell: Narrator, scenario: Scenario, table: pd.DataFrame, framings: Mapping[str, Framing]) -> Sentence:
    """Say what the project is worth, and in the same breath at other volumes, values and framings."""
    framing, back, now = (framings[name] for name in ("as_appraised", "looking_back", "decide_now"))
    found = results(scenario, framing)
    base = float(table.set_index("field")["base"]["volume_twh"])
    key = "economic_npv_whole_usd_mn"

    def money(value: float, framed: Framing = framing) -> Any:
        ids = [one for one in framed.source_ids.split(";") if one]
        return tell.fact(round(value) + 0, unit="USD million", rows=table, source_ids=ids)

    def year(value: float) -> Any:
        return tell.fact(int(value), unit="year", note="parameter")

    # Without the energy the line cannot carry: what is sent is said, and why it is no more.
    cut = found["sent_twh"] < scenario.volume_twh
    return tell.sentence(
        "**If the energy is there, the project is worth USD {economic_npv} million to all parties together** "
        "(economic net present value, prices as printed and kept constant, {rate}; capital spread over {building} "
        "years to {year_0}, first season in {first_season}; {horizon} seasons of {sent} TWh sent"
        + (", the most the line carries" if cut else "")
        + "; each kWh counted at {buyer_value} cents, the price agreed for Pakistan). At the tables' {base_volume} TWh "
        "it is {npv_at_base}; counted at what each buyer pays, {npv_at_paid}; looking back, with all capital spread "
        "over {begun} to {year_0}, {npv_back}; deciding now, with only the {left} million named about 2024 to spend, "
        "{npv_now}.",
        economic_npv=money(found[key]),
        rate=tell.fact(scenario.discount_rate_pct, unit="%", note="parameter"),
        building=tell.fact(framing.spending_years, unit="years", note="assumption"),
        year_0=year(scenario.first_year - 1),
        first_season=year(scenario.first_year + math.ceil(scenario.delay_years)),
        horizon=tell.fact(int(scenario.horizon_years), unit="years", note="parameter"),
        sent=tell.fact(found["sent_twh"], unit="TWh", rows=table, digits=2),
        buyer_value=tell.fact(scenario.buyer_value_usc, unit="US cents/kWh", rows=table, digits=2),
        base_volume=tell.fact(base, unit="TWh", rows=table),
        npv_at_base=money(results(scenario.replace(volume_twh=base), framing)[key]),
        npv_at_paid=money(results(scenario.replace(value_basis="paid"), framing)[key]),
        begun=year(scenario.first_year - back.spending_years),
        npv_back=money(results(scenario, back)[key]),
        left=tell.fact(now.left_usd_mn, unit="USD million", source_ids=now.source_ids.split(";")),
        npv_now=money(results(scenario, now)[key], now),
    )


def say_worth_beside(
    tell: Narrator, scenario: Scenario, table: pd.DataFrame, framings: Mapping[str, Framing]
) -> Sentence:
    """Say what stands beside the headline of `say_worth`: other values and framings, ratios, cash and wires."""
    framing, back, now = (framings[name] for name in ("as_appraised", "looking_back", "decide_now"))
    found, key = results(scenario, framing), "economic_npv_whole_usd_mn"

    def money(value: float, *framed: Framing) -> Any:
        ids = [one for each in framed for one in each.source_ids.split(";") if one]
        return tell.fact(round(value) + 0, unit="USD million", rows=table, source_ids=ids)

    values: dict[str, Any] = {
        "npv_afghan": money(results(scenario.replace(value_basis="afghan_alternative"), framing)[key], framing),
        "npv_fixed": money(results(scenario, framings["fixed_tariff"])[key], framings["fixed_tariff"]),
        "economic_bcr": tell.fact(found["economic_bcr"], unit="ratio", rows=table, digits=2),
        "economic_bcr_net": tell.fact(found["economic_bcr_net"], unit="ratio", rows=table, digits=2),
        "paid_npv": money(found["financial_npv_paid_usd_mn"], framing),
        "with_pakistan_npv": money(found["financial_npv_with_pakistan_usd_mn"], framing),
        "wires_npv": money(found["wires_npv_usd_mn"], framing),
    }
    text = (
        "With the capital spread as in the key finding the value is USD {npv_afghan} million if Afghanistan values its "
        "part at what it pays for Tajik electricity today, {npv_fixed} with tariff and value fixed in dollars. "
    )
    years, left = back.spending_years - 1, now.left_usd_mn
    if years and left is not None and left < scenario.capex_usd_mn:
        # What is left falls due in year 0, the rest evenly in the years before it.
        before, rate = scenario.capex_usd_mn - left, scenario.discount_rate_pct
        grown = before / years * float(annuity(rate, years)) * (1 + rate / 100) ** (years + 1)
        at_last = results(scenario, framings["at_once"])[key] + before - grown
        text += (
            "Looking back spreads all {all_capital} million; with the {left_over} million said to be unspent counted "
            "in "
            "{left_year} and the other {before_left} million spread over the years before, it gives {npv_back_left}. "
        )
        values |= {
            "all_capital": money(scenario.capex_usd_mn),
            "left_over": tell.fact(left, unit="USD million", source_ids=now.source_ids.split(";")),
            "left_year": tell.fact(int(scenario.first_year) - 1, unit="year", note="parameter"),
            "before_left": money(before, now),
            "npv_back_left": money(at_last, now),
        }
    if is_missing(found["economic_irr_pct"]):
        text += "There is no rate of return, as it never earns its capital back. "
    else:
        text += "The rate of return is {economic_irr}. "
        values["economic_irr"] = tell.fact(found["economic_irr_pct"], unit="%", rows=table, digits=1)
    return tell.sentence(
        text + "Benefits are {economic_bcr} times costs with the energy forgone as a cost, {economic_bcr_net} times "
        "with it taken off the benefits. The cash of those the tariff pays is worth {paid_npv} million, "
        "{with_pakistan_npv} with Pakistan's line and station, which no receipt pays; the wires alone are worth "
        "{wires_npv}.",
        **values,
    )


def say_risk(tell: Narrator, draws: pd.DataFrame, others: pd.DataFrame, table: pd.DataFrame) -> Sentence:
    """Say how often a loss comes out, from `relations.uncertainty.simulate` and `relations.uncertainty.other_draws`."""
    found = risks(draws).set_index("outcome").to_dict("index")
    economic = others[others["outcome"] == "economic_npv_whole_usd_mn"].set_index("drawn").to_dict("index")
    whole = found["economic_npv_whole_usd_mn"]
    settled = float(convergence(draws)["change_usd_mn"].iloc[-1])

    def money(value: float, digits: int = 0) -> Any:
        return tell.fact(round(float(value), digits), unit="USD million", rows=table)

    def often(row: Mapping[Any, Any]) -> Any:
        return tell.fact(odds(int(row["losses"]), int(row["draws"]), tell.language), unit="text", rows=table)

    spans = table.set_index("field")
    values: dict[str, Any] = {
        "draws": tell.fact(len(draws), unit="draws", note="parameter"),
        "loss_whole": often(whole),
        "loss_tables": often(economic["tables_volume"]),
        "loss_supplying": often(found["financial_npv_paid_usd_mn"]),
        "loss_wires": often(found["wires_npv_usd_mn"]),
        "loss_delay": often(economic["delay"]),
        "loss_correlated": often(economic["correlated"]),
        "median": money(whole["p50"]),
        "p5": money(whole["p5"]),
        "p95": money(whole["p95"]),
        "settled": money(settled, 1),
    } | {
        f"volume_{end}": tell.fact(value, unit="TWh", rows=table)
        for end, value in spans.loc["volume_twh", ["low", "base", "high"]].items()
    }
    name = str(draws.attrs["framing"])
    start = (
        "**Over {draws} draws of the uncertain assumptions, with capital "
        + _WORDS.get(name, name)
        + ", the whole loses in {loss_whole}; in {loss_tables} with the tables' own volumes, {volume_low} to "
        "{volume_high} TWh and most likely {volume_base}; in {loss_delay} if a further delay is drawn too, in "
        "{loss_correlated} if the prices of energy move together"
    )
    end = (
        " Those the tariff pays lose in {loss_supplying}, the wires alone in {loss_wires}. The economic value is USD "
        "{median} million in the middle, between {p5} and {p95} in nine of ten; the last doubling of the draws moved "
        "its mean and quantiles by {settled} million at most."
    )
    if "net_exports" not in economic:
        return tell.sentence(start + "**." + end, **values)
    short = economic["net_exports"]
    values |= {
        "loss_short": often(short),
        "spare_years": tell.fact(int(short["spare_years"]), unit="years", rows=table),
        "spare_of": tell.fact(int(short["years"]), unit="years", rows=table),
    }
    return tell.sentence(
        start
        + ", and in {loss_short} if the two send what they had to spare in the {spare_years} of the last {spare_of} "
        "years that had any**." + end,
        **values,
    )


def say_uplift(tell: Narrator, outlet: pd.Series) -> Sentence:
    """Say that the gain is the uplift over what Afghanistan pays already, from a row of `relations.energy.outlets`."""
    return tell.sentence(
        "**The gain is the uplift, not the gross revenue**: the Tajik share of what the line carries, {tjk_twh} TWh, "
        "would gross USD {tjk_gross} million a year at {casa_price} cents a kWh, but only "
        "{tjk_gain} million more than at the "
        "price Afghanistan "
        "already pays for Tajik electricity.",
        tjk_twh=tell.fact(outlet["gross_usd_mn"] / outlet["casa_usc"] / 10, unit="TWh", rows=outlet, digits=2),
        tjk_gross=tell.fact(outlet["gross_usd_mn"], unit="USD million", rows=outlet, digits=0),
        casa_price=tell.fact(outlet["casa_usc"], unit="US cents/kWh", rows=outlet),
        tjk_gain=tell.fact(
            outlet["gain_base_usd_mn"],
            unit="USD million",
            low=outlet["gain_low_usd_mn"],
            high=outlet["gain_high_usd_mn"],
            rows=outlet,
            digits=0,
        ),
    )


def say_wires(tell: Narrator, wires: pd.DataFrame, scenario: Scenario, framing: Framing) -> Sentence:
    """Say whether the wire charge repays those it pays, from `relations.energy.wire_charges`, step by step."""
    short = wires.iloc[0]

    def money(value: float) -> Any:
        return tell.fact(round(value) + 0, unit="USD million", rows=wires)

    return tell.sentence(
        "The wire charge is to pay the Kyrgyz, Tajik and Afghan parts and what no text assigns, not Pakistan's: USD "
        "{wire_capital} million of capital. Before losses and upkeep, repaying it at {wire_rate} over {wire_years} "
        "years takes {wire_charge} cents a kWh at {wire_volume} TWh; at the published charge the net present value is "
        "{wire_npv_gross} million. On what the line can carry and deliver, with upkeep, it is {wire_npv_net} million, "
        "and with the capital spread over four years {wire_npv_appraised}; the charge would have to be "
        "{wire_levelised} "
        "cents per kWh delivered. Set against all capital, which it does not pay, the first would have been "
        "{wire_npv_all} million.",
        wire_capital=tell.fact(short["capital_base_usd_mn"], unit="USD million", rows=wires),
        wire_rate=tell.fact(scenario.discount_rate_pct, unit="%", note="parameter"),
        wire_years=tell.fact(int(short["years"]), unit="years", note="assumption"),
        wire_charge=tell.fact(
            short["charge_base_usc"],
            unit="US cents/kWh",
            low=short["charge_low_usc"],
            high=short["charge_high_usc"],
            rows=wires,
            digits=2,
        ),
        wire_volume=tell.fact(short["volume_twh"], unit="TWh", note="parameter"),
        wire_npv_gross=money(short["npv_base_usd_mn"]),
        wire_npv_net=money(results(scenario)["wires_npv_usd_mn"]),
        wire_npv_appraised=money(results(scenario, framing)["wires_npv_usd_mn"]),
        wire_levelised=tell.fact(
            results(scenario, framing)["levelised_wire_usc"], unit="US cents/kWh", rows=wires, digits=2
        ),
        wire_npv_all=money(short["npv_base_usd_mn"] + short["capital_base_usd_mn"] - scenario.capex_usd_mn),
    )


def say_winter(
    tell: Narrator, switches: pd.DataFrame, prices: pd.DataFrame, casa: pd.DataFrame, bought_at: pd.Series
) -> Sentence:
    """Say at which price of winter energy the project is worth nothing, from `switching_values` and `winter_prices`.

    `bought_at` is the row of the trade table with the highest winter price reported, one of those in `prices`.
    """
    bought = parameter(casa, "kyrgyz_import_price")
    rows = casa[casa["parameter"] == "kyrgyz_import_price"]
    at = switches.set_index("field")["switch"]
    values: dict[str, Any] = {
        "import_price": tell.fact(
            bought.base, unit="US cents/kWh", low=bought.low, high=bought.high, rows=rows, digits=1
        )
    }
    start = (
        "**The price of summer energy is winter energy.** Water let through the turbines in summer is missing in "
        "winter, and a country that imports in the season sends on what it buys. Kyrgyzstan bought at {import_price} "
        "cents a kWh. "
    )
    told = []
    for name, seller in (("kgz", "Kyrgyzstan"), ("tjk", "Tajikistan")):
        switch = at[f"opportunity_price_{name}_usc"]
        if not is_missing(switch):
            values[f"winter_{name}"] = tell.fact(float(switch), unit="US cents/kWh", rows=rows, digits=2)
            told.append(f"{{winter_{name}}} cents for {seller}")
    if not told:
        return tell.sentence(start + "No price of winter energy turns the sign of the economic value.", **values)
    worst, seen = prices.iloc[-1], float(bought_at["price_usc_per_kwh"])
    at_seen = prices.loc[prices["price_usc"] == seen, "kgz_usd_mn"].iloc[0]
    values["winter_seen"] = tell.fact(seen, unit="US cents/kWh", rows=bought_at)
    values["winter_period"] = tell.fact(bought_at["period"], unit="date", rows=bought_at)
    values["npv_seen"] = tell.fact(round(float(at_seen)) + 0, unit="USD million", rows=[rows, bought_at])
    observed = "prices paid do not turn it" if at_seen > 0 else "a price paid turns it"
    values["winter_price"] = tell.fact(float(worst["price_usc"]), unit="US cents/kWh", note="assumption")
    values["winter_both"] = tell.fact(round(float(worst["both_usd_mn"])) + 0, unit="USD million", rows=rows)
    return tell.sentence(
        start
        + "The economic value turns if replacing the energy costs "
        + " or ".join(told)
        + "; at the {winter_seen} cents paid in {winter_period} it is USD {npv_seen} million for Kyrgyz energy, so "
        "that "
        + observed
        + ". If it costs {winter_price} cents, which is assumed, for both, the value to all parties together, capital "
        + _WORDS.get(str(worst["framing"]), str(worst["framing"]))
        + ", is USD {winter_both} million.",
        **values,
    )


def say_switch(tell: Narrator, switches: pd.DataFrame, table: pd.DataFrame) -> Sentence:
    """Say which assumption turns the result with the least change, from `switching_values`."""
    near = switches.dropna(subset=["switch", "change_pct"])
    if near.empty:
        return tell.sentence("No single assumption can turn the result within the values allowed.")
    row = near.iloc[0]
    return tell.sentence(
        "The result turns first with the {switch_field}: at {switch_at} {switch_unit} instead of {switch_from} the "
        "value is just zero, a change of {switch_change}.",
        switch_field=tell.language.gettext(_WORDS[str(row["field"])]),
        switch_at=tell.fact(float(row["switch"]), unit=str(row["unit"]), rows=table, digits=2),
        switch_unit=str(row["unit"]),
        switch_from=tell.fact(float(row["base"]), unit=str(row["unit"]), rows=table, digits=2),
        switch_change=tell.fact(float(row["change_pct"]), unit="%", rows=table, digits=0),
    )


def say_line(tell: Narrator, line: Line, loads: pd.DataFrame, rows: pd.DataFrame) -> Sentence:
    """Say what the alternating-current line carries, from its `loadings` at the load asked for (first row)."""
    standing = standing_losses(line)
    values: dict[str, Any] = {
        "line_km": tell.fact(line.length_km, unit="km", rows=rows),
        "natural_load": tell.fact(line.natural_load_mw, unit="MW", note="assumption", digits=0),
        "surge_impedance": tell.fact(line.surge_impedance_ohm, unit="ohm", note="assumption", digits=0),
        "charging": tell.fact(line.charging_mvar, unit="Mvar", note="assumption", digits=0),
        "standing": tell.fact(
            standing["base"], unit="MW", low=standing["low"], high=standing["high"], note="assumption", digits=1
        ),
        "open_rise": tell.fact(line.open_end_rise_pct, unit="%", note="assumption", digits=0),
    }
    start = (
        "With assumed conductors the {line_km} km line has a surge impedance of {surge_impedance} ohm and a natural "
        "load of {natural_load} MW; idle it makes {charging} Mvar, and open at its far end the voltage there would "
        "stand {open_rise} above the near end. Corona and reactors, assumed, take {standing} MW at any load."
    )
    if loads.empty:
        return tell.sentence(start + " The load asked for is beyond what it can carry.", **values)
    row = loads.iloc[0]
    return tell.sentence(
        start
        + " The Kyrgyz share of {ac_load} MW is {of_natural} of the natural load and loses {ac_loss} of what is sent, "
        "{standing_share} more with those two.",
        **values,
        ac_load=tell.fact(row["sent_mw"], unit="MW", note="parameter", digits=0),
        standing_share=tell.fact(
            100 * standing["base"] / row["sent_mw"],
            unit="%",
            low=100 * standing["low"] / row["sent_mw"],
            high=100 * standing["high"] / row["sent_mw"],
            note="assumption",
            digits=1,
        ),
        of_natural=tell.fact(row["of_natural_pct"], unit="%", note="assumption", digits=0),
        ac_loss=tell.fact(
            row["loss_base_pct"],
            unit="%",
            low=row["loss_low_pct"],
            high=row["loss_high_pct"],
            note="assumption",
            digits=1,
        ),
    )


def say_delays(tell: Narrator, frame: pd.DataFrame, table: pd.DataFrame, promised: pd.DataFrame) -> Sentence:
    """Say what the next year of delay costs, from `relations.scenario.delays` and `relations.energy.promises`."""
    row, slip = frame.iloc[1], slippage(promised)

    def money(name: str) -> Any:
        return tell.fact(round(float(row[name])) + 0, unit="USD million", rows=table)

    values = {
        "moved": tell.fact(slip["moved_years"], unit="years", rows=promised),
        "elapsed": tell.fact(slip["elapsed_years"], unit="years", rows=promised),
        "season_deferred": money("deferred_usd_mn"),
        "season_upkeep": money("upkeep_usd_mn"),
        "season_payments": money("lost_payments_usd_mn"),
    }
    start, then = "**The promised start moved {moved} years in {elapsed}", ""
    if slip["meets_year"] is not None:
        meets = int(slip["meets_year"])
        start += ", and the line of the promises meets the calendar about {meets}"
        values["meets"] = tell.fact(meets, unit="year", rows=promised)
        # One promise left out at a time; a line that never meets the calendar leaves no latest year.
        others = [
            slippage(promised[promised["stated_year"] != year])["meets_year"]
            for year in promised["stated_year"]
            if len(promised) > 2
        ]
        if others and None not in others:
            start += " ({meets_first} to {meets_last} leaving one promise out)"
            values["meets_first"] = tell.fact(int(min(others)), unit="year", rows=promised)
            values["meets_last"] = tell.fact(int(max(others)), unit="year", rows=promised)
        begun = frame[frame["first_season"] == meets]
        if len(begun):
            then = (
                " Begun then, with its capital spent on time, the same project is worth USD {begun_then} million to "
                "all "
                "parties together."
            )
            worth = round(float(begun["economic_npv_usd_mn"].iloc[0])) + 0
            values["begun_then"] = tell.fact(worth, unit="USD million", rows=[table, promised])
    text = (
        "**."
        + then
        + " A season put off by a year costs all parties together USD {season_deferred} million of present value, "
        "{season_upkeep} of it upkeep of what waits"
    )
    paid = ". The {season_payments} million not paid are a payment between the parties"
    if is_missing(row["lost_usd_mn"]):
        return tell.sentence(start + text + paid + ".", **values)
    values["season_lost"] = money("lost_usd_mn")
    text += "; a season that never comes {season_lost}" + paid + "; what is lost is the {season_lost}."
    return tell.sentence(start + text, **values)


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
