"""Sentences on net trade, water and what the line saves its buyers, whose wording depends on the outcome."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from relations.energy_balance import FAULTS
from relations.scenario import results

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from relations.framing import Framing
    from relations.narrate import Narrator, Sentence
    from relations.scenario import Scenario


def say_balance(tell: Narrator, frame: pd.DataFrame) -> Sentence:
    """Say which years of the annual series take a gross flow for the net, from a `balance`."""
    names = {"KGZ": "Kyrgyzstan", "TJK": "Tajikistan"}
    judged = frame[frame["verdict"].isin([*FAULTS, "agrees"])]
    values: dict[str, Any] = {
        "judged": tell.fact(len(judged), unit="country-years", rows=frame),
        "country_years": tell.fact(len(frame), unit="country-years", rows=frame),
        "untold_years": tell.fact(int((frame["verdict"] == "untold").sum()), unit="country-years", rows=frame),
    }
    how_many = (
        "In {judged} of {country_years} country-years both flows, or the net, are stated in the country, so that the "
        "series "
        "can be judged; in {untold_years} more it equals the one gross flow that is stated, and whether the other was "
        "deducted cannot be told."
    )
    gross = frame[frame["verdict"] == "gross_as_net"]
    if gross.empty:
        return tell.sentence(how_many, **values)
    row = gross.sort_values("year").iloc[-1]

    def energy(field: str) -> Any:
        return tell.fact(float(row[field]), unit="TWh", rows=row, digits=2)

    return tell.sentence(
        "**The {series_net} TWh that the annual series prints as the net export of {fault_country} in {fault_year} "
        "equal its "
        "gross export within {gross_apart}**: {gross_out} TWh went out and {gross_in} came in, which leaves {net_out}. "
        + how_many,
        fault_country=tell.language.gettext(names.get(str(row["country"]), str(row["country"]))),
        fault_year=tell.fact(int(row["year"]), unit="year", rows=row),
        series_net=energy("series_twh"),
        gross_apart=tell.fact(
            math.ceil(100 * abs(float(row["series_twh"]) / float(row["exports_twh"]) - 1)), unit="%", rows=row, digits=0
        ),
        gross_out=energy("exports_twh"),
        gross_in=energy("imports_twh"),
        net_out=energy("surplus_twh"),
        **values,
    )


def say_summer(tell: Narrator, found: Mapping[str, Any] | None) -> Sentence:
    """Say what the yearly figure hides, from `relations.energy.summer`."""
    if found is None:
        return tell.sentence("No statement on the season of a whole year's exports lies in this window.")
    ids = str(found["source_ids"]).split(";")

    def energy(field: str, digits: int = 2) -> Any:
        return tell.fact(float(found[field]), unit="TWh", source_ids=ids, digits=digits)

    verdict = (
        "so that the Tajik share of {summer_need} TWh was there in summer"
        if found["covered"]
        else "so that the Tajik share of {summer_need} TWh was not there even in summer"
    )
    return tell.sentence(
        "A year's balance misleads both ways. Of the gross exports of {summer_year} {summer_share} left "
        "from April "
        "to September, {summer_left} TWh, " + verdict + "; but only {summer_sold} TWh of the year were "
        "sold, the other {summer_unsold} were not, and {summer_back} TWh came in: the rest of the year, if none of "
        "it came "
        "in summer, was {summer_rest} TWh net. Imports of the rest of the year probably repaid the summer, "
        "which is inferred.",
        summer_year=tell.fact(int(found["year"]), unit="year", source_ids=ids),
        summer_share=tell.fact(float(found["share_pct"]), unit="%", qualifier="more_than", source_ids=ids, digits=0),
        summer_left=tell.fact(float(found["left_twh"]), unit="TWh", qualifier="at_least", source_ids=ids, digits=1),
        summer_need=tell.fact(float(found["need_twh"]), unit="TWh", note="parameter", digits=2),
        summer_sold=energy("commercial_twh"),
        summer_unsold=energy("unsold_twh"),
        summer_back=energy("imports_twh"),
        summer_rest=energy("rest_net_twh", 1),
    )


def say_spring(tell: Narrator, found: Mapping[str, Any], flow_m3_s: float) -> Sentence:
    """Say what the coming spring leaves for the season, from `relations.energy.water.outlook`."""
    ids = str(found["source_ids"]).split(";")

    def water(field: str, digits: int = 1) -> Any:
        return tell.fact(float(found[field]), unit="km3", source_ids=ids, digits=digits)

    held = "were expected in" if found["forecast"] else "were in"
    early = (
        "; {untold} more, last read in early August, had brought {untold_low} to {untold_high} by then"
        if found["untold"]
        else ""
    )
    values: dict[str, Any] = {}
    if early:
        least = [found["gains"][year] for year in found["untold"]]
        values["untold"] = tell.fact(len(least), unit="summers", source_ids=ids)
        values["untold_low"] = tell.fact(min(least), unit="km3", source_ids=ids, digits=1)
        values["untold_high"] = tell.fact(max(least), unit="km3", source_ids=ids, digits=1)
    return tell.sentence(
        "**On 1 April {spring_year} {spring_km3} km³ " + held + " Toktogul, {usable_km3} above the level of about "
        "{dead_km3} at which the turbines stop.** The Kyrgyz share takes {need_km3} km³ through the dams of the "
        "lower Naryn "
        "({need_flow} m³/s all season), and winters took {winter_km3} km³ in the median of {winters}. To send the "
        "one and "
        "last through the other, the summer would have to bring {gain_needed_km3} km³: {summers_enough} of {summers} "
        "summers "
        "read did" + early + ".",
        **values,
        spring_year=tell.fact(int(found["spring_year"]), unit="year", source_ids=ids),
        spring_km3=water("spring_km3"),
        usable_km3=water("usable_km3"),
        dead_km3=water("dead_km3"),
        need_km3=water("need_km3", 2),
        need_flow=tell.fact(flow_m3_s, unit="m3/s", note="parameter", digits=0),
        winter_km3=water("winter_km3"),
        winters=tell.fact(len(found["draws"]), unit="winters", source_ids=ids),
        gain_needed_km3=water("gain_needed_km3"),
        summers_enough=tell.fact(len(found["enough"]), unit="summers", source_ids=ids),
        summers=tell.fact(len(found["gains"]), unit="summers", source_ids=ids),
    )


def say_pledge(tell: Narrator, trade: pd.DataFrame, subannual: pd.DataFrame) -> Sentence:
    """Say what is known of the season's water being promised: protocols, and what the summer's own use takes."""
    season = trade["season"].fillna("").str.contains("summer water")
    protocols = trade[season & (trade["importer"] == "KGZ") & (trade["kind"] == "agreement")]
    made = subannual[(subannual["country"] == "KGZ") & (subannual["quantity"] == "generation")]
    july = made[(made["period_precision"] == "month") & (made["period_earliest"].dt.month == 7)].iloc[-1]
    days = subannual[(subannual["country"] == "KGZ") & (subannual["quantity"] == "consumption_day")]
    record = days[days["period_earliest"].dt.year == july["period_earliest"].year].iloc[-1]
    return tell.sentence(
        "{protocols} protocols of autumn 2025 give winter electricity of Kazakhstan and Uzbekistan for water that "
        "Kyrgyzstan "
        "lets out to them in the growing season of 2026. Their volumes were not published; that the water of the "
        "season is pledged already is inferred. Water let out in summer passes the turbines too, but what it gives "
        "is used "
        "at home: in July {july_year} the country made {july_day} GWh a day on average; its record day, {record_date}, "
        "took {record_day}.",
        protocols=tell.fact(len(protocols), unit="protocols", rows=protocols),
        july_year=tell.fact(int(july["period_earliest"].year), unit="year", rows=july),
        july_day=tell.fact(float(july["value"]) / 31, unit="GWh", rows=july, digits=1),
        record_day=tell.fact(float(record["value"]), unit="GWh", rows=record, digits=1),
        record_date=tell.fact(record["period"], unit="date", rows=record),
    )


def say_avoided(
    tell: Narrator, costs: pd.DataFrame, tariff_usc: float, switch_usc: float, casa: pd.DataFrame
) -> Sentence:
    """Say what a kWh from the line saves, from `relations.energy.avoided_cost`, beside price and switching value."""

    def saved(fuel: str) -> Any:
        rows = costs[costs["fuel"] == fuel]
        low, high = float(rows["usc_per_kwh"].min()), float(rows["usc_per_kwh"].max())
        return tell.fact(None, unit="US cents/kWh", low=low, high=high, rows=rows, digits=1)

    price = casa[casa["parameter"] == "delivered_tariff_pakistan"]
    values: dict[str, Any] = {
        "saved_gas": saved("imported_gas"),
        "saved_oil": saved("furnace_oil"),
        "saved_coal": saved("imported_coal"),
        "agreed_price": tell.fact(tariff_usc, unit="US cents/kWh", rows=price, digits=2),
    }
    start = (
        "A kWh from the line saves Pakistan the fuel of a plant: {saved_gas} cents of imported gas, {saved_oil} of "
        "furnace oil or {saved_coal} of imported coal in June, July and September 2025, against {agreed_price} agreed"
    )
    if math.isnan(switch_usc):
        return tell.sentence(start + ".", **values)
    values["switch_value"] = tell.fact(switch_usc, unit="US cents/kWh", note="assumption", digits=2)
    less = values["saved_gas"].high < min(switch_usc, tariff_usc)
    outcome = "less than either" if less else "not less than both"
    end = (
        " and the {switch_value} at which the project as a whole breaks even, its capital spread over four years: "
        "**where it displaces imported gas, it saves " + outcome + "**."
    )
    return tell.sentence(start + end, **values)


def say_displaced(
    tell: Narrator, scenario: Scenario, costs: pd.DataFrame, table: pd.DataFrame, framings: Mapping[str, Framing]
) -> Sentence:
    """Say what the project is worth if a kWh is worth to Pakistan the imported gas that it saves."""
    gas = costs[costs["fuel"] == "imported_gas"]
    saved = float(gas["usc_per_kwh"].mean())
    # Afghanistan keeps the agreed value: all buyers' mean is weighted by what each takes.
    case = scenario.replace(
        buyer_value_usc=scenario.afghan_share * scenario.buyer_value_usc + (1 - scenario.afghan_share) * saved
    )

    def worth(name: str) -> Any:
        value = round(results(case, framings[name])["economic_npv_whole_usd_mn"]) + 0
        ids = [one for one in framings[name].source_ids.split(";") if one]
        return tell.fact(value, unit="USD million", rows=[gas, table], source_ids=ids)

    return tell.sentence(
        "With Pakistan's part valued at those {gas_mean} cents (mean) the project is worth USD {gas_npv} million to "
        "all parties together, its capital spread over four years, and {gas_npv_now} million deciding now.",
        gas_mean=tell.fact(saved, unit="US cents/kWh", rows=gas, digits=2),
        gas_npv=worth("as_appraised"),
        gas_npv_now=worth("decide_now"),
    )


def say_demand(tell: Narrator, casa: pd.DataFrame) -> Sentence:
    """Say what is known of the buyers' will and means to pay."""
    owed, wish = (casa[casa["parameter"] == name] for name in ("afghan_arrears_tajik", "pakistan_wish_to_leave"))
    return tell.sentence(
        "Whether they buy is not sure: in {wish_year} a Pakistani minister hoped to leave the agreement, which is a "
        "wish and "
        "no notice; Afghanistan owed Tajikistan {owed} million dollars at the start of {owed_year}, said to be "
        "settled by August 2023.",
        wish_year=tell.fact(int(wish["vintage"].iloc[0]), unit="year", rows=wish),
        owed=tell.fact(float(owed["base"].iloc[0]), unit="USD million", qualifier="more_than", rows=owed),
        owed_year=tell.fact(int(owed["vintage"].iloc[0]), unit="year", rows=owed),
    )
