"""What the method and data sections of the energy report ask, each an `Answer`; the story is in `answers`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pandas as pd

from relations import asof
from relations.answers import Answer, Code, Quantity, Rows, count, of, questions
from relations.energy import (
    debt,
    net_trade,
    project,
    published,
    scenario,
    tariff,
    trade,
    transmission,
    uncertainty,
    water,
)
from relations.energy.casa import OTHER_SEASONS, USD_MN_PER_TWH_USC, parameter, season_table, utilisation_grid
from relations.energy.case import NPV, SIDE_BY_SIDE, Case, assumed, given, ids, row, shown, usd
from relations.energy.finance import annuity
from relations.energy.framing import PAID_BY_TARIFF, WHOLE, WITH_PAKISTAN


def _ends(values: Mapping[str, float], unit: str) -> Quantity:
    return assumed(values["base"], unit, 1, low=values["low"], high=values["high"])


# --- the wires ---------------------------------------------------------------------------------------


def lines(chosen: Case) -> Answer:
    """Say what the lines can carry, and what arrives."""
    casa, p, assets = chosen.casa, chosen.given, chosen.tables["infrastructure"]
    line, direct = (row(assets, asset_id=each) for each in ("datka-sughd", "sangtuda-nowshera"))
    chain = transmission.ac_chain(line["length_km"], line["voltage_kv"])
    base, station = chain["base"], parameter(casa, "loss_converter")
    share = p.capacity_mw * parameter(casa, "kyrgyz_export_share").base
    standing = transmission.standing_losses(base)
    loads = transmission.loadings(chain, sorted({200.0, share, base.natural_load_mw, p.capacity_mw}))
    profiles = transmission.profiles(base, {"open": None, "share": share, "natural": base.natural_load_mw})
    along = pd.concat([frame.assign(load=name) for name, frame in profiles.items()], ignore_index=True)
    routes = project.losses(casa, p.volume_twh)
    peak = along.sort_values("voltage_pct", kind="stable").iloc[-1]
    facts: dict[str, Any] = {
        "load": "beyond",
        "line_km": Quantity(base.length_km, "km", rows=line),
        "natural_load": assumed(base.natural_load_mw, "MW", 0),
        "surge_impedance": assumed(base.surge_impedance_ohm, "ohm", 0),
        "charging": assumed(base.charging_mvar, "Mvar", 0),
        "standing": _ends(standing, "MW"),
        "open_rise": assumed(base.open_end_rise_pct, "%", 0),
        "peak": assumed(peak["voltage_pct"], "%", 0),
        "peak_load": Code("load", peak["load"]),
        "dc_line_km": Quantity(direct["length_km"], "km", rows=direct),
        "dc_loss": _ends(transmission.dc_losses(p.capacity_mw, direct["length_km"]), "%"),
        "capacity": given(p.capacity_mw, "MW"),
        "station_loss": Quantity(station.base, "%", station.low, station.high, rows=ids(station.source_ids)),
        "volume": given(p.volume_twh, "TWh"),
        "arrives": of(row(routes, route="mix"), "delivered", digits=2),
        "loss_kgz": of(row(routes, route="KGZ"), "loss", digits=1),
        "loss_tjk": of(row(routes, route="TJK"), "loss", digits=1),
    }
    for own in loads[loads["sent_mw"] == share].to_dict("records"):
        facts |= {
            "load": "carried",
            "ac_load": given(share, "MW", 0),
            "of_natural": assumed(own["of_natural_pct"], "%", 0),
            "ac_loss": _ends({end: own[f"loss_{end}_pct"] for end in standing}, "%"),
            "standing_share": _ends({end: 100 * loss / share for end, loss in standing.items()}, "%"),
        }
    frames = {"voltage": along, "loads": loads, "routes": project.losses(casa, 1.0)}
    return Answer("lines", facts, frames, {"voltage": line, "loads": line})


def wires(chosen: Case) -> Answer:
    """Say whether the wire charge repays those it pays."""
    casa, p = chosen.casa, chosen.given
    charge, ceiling = parameter(casa, "transmission_charge"), chosen.project.ceiling_twh
    at, rate = tariff.wire_charges(casa, p.volume_twh, p.discount_rate_pct), p.discount_rate_pct
    short, told = at.iloc[0], ids(charge.source_ids)
    plain, framed = scenario.results(chosen.project), chosen.outcome
    facts = {
        "building": chosen.building,
        "wire_base": Quantity(short["charge_base_usc"], "US cents/kWh", rows=at, digits=2),
        "wire_base_long": Quantity(at["charge_base_usc"].iloc[-1], "US cents/kWh", rows=at, digits=2),
        "wire_capital": Quantity(short["capital_base_usd_mn"], "USD million", rows=at),
        "wire_rate": given(rate, "%"),
        "wire_years": assumed(int(short["years"]), "years"),
        "wire_charge": of(short, "charge", rows=at, unit="US cents/kWh"),
        "wire_charge_long": of(at.iloc[-1], "charge", rows=at, unit="US cents/kWh"),
        "wire_years_long": assumed(int(at["years"].iloc[-1]), "years"),
        "wire_volume": given(short["volume_twh"], "TWh"),
        "wire_npv_gross": usd(short["npv_base_usd_mn"], at),
        "wire_npv_net": usd(plain["wires_npv_usd_mn"], at),
        "wire_npv_appraised": usd(framed["wires_npv_usd_mn"], at),
        "wire_levelised": Quantity(framed["levelised_wire_usc"], "US cents/kWh", rows=at, digits=2),
        "wire_npv_all": usd(short["npv_base_usd_mn"] + short["capital_base_usd_mn"] - chosen.project.capex_usd_mn, at),
        "published_charge": Quantity(None, "US cents/kWh", charge.low, charge.high, rows=told, digits=2),
        "ceiling_twh": given(ceiling, "TWh", 2),
    }
    curve = tariff.wire_charges(casa, tariff.volume_range(p.volume_twh), rate)
    return Answer("wires", facts, {"curve": curve, "at_volume": at})


# --- the energy --------------------------------------------------------------------------------------


def reservoir(chosen: Case) -> Answer:
    """Say whether the water is there."""
    readings, casa = chosen.tables["reservoir"], chosen.casa
    flows = water.reservoir_in_season(readings, **chosen.season).dropna(subset=["gain_m3_s"])
    inside, outside = (flows[flows["when"] == when] for when in ("in_season", "out_of_season"))
    found = water.outlook(readings, casa, chosen.shares["KGZ"])
    rows, early = ids(found["source_ids"]), [found["gains"][year] for year in found["untold"]]
    yields = parameter(casa, "cascade_kwh_per_m3").base
    flow = water.season_water(chosen.shares["KGZ"], yields, **chosen.season)["flow_m3_s"]
    stored = water.within_year(readings)
    last = stored.iloc[-1]
    span = water.season_span(**chosen.season)

    def km3(name: str, digits: int = 1) -> Quantity:
        return Quantity(float(found[name]), "km3", rows=rows, digits=digits)

    facts: dict[str, Any] = {
        "inside": Quantity(len(inside), "observations", rows=flows),
        "filling": Quantity(int((inside["gain_m3_s"] > 0).sum()), "observations", rows=flows),
        "outside": Quantity(len(outside), "observations", rows=flows),
        "falling": Quantity(int((outside["gain_m3_s"] < 0).sum()), "observations", rows=flows),
        "spring": "expected" if found["forecast"] else "read",
        "early": "some" if early else "none",
        "spring_year": Quantity(int(found["spring_year"]), "year", rows=rows),
        **{name: km3(name) for name in ("spring_km3", "usable_km3", "dead_km3", "winter_km3", "gain_needed_km3")},
        "need_km3": km3("need_km3", 2),
        "need_flow": given(flow, "m3/s", 0),
        "winters": Quantity(len(found["draws"]), "winters", rows=rows),
        "summers_enough": Quantity(len(found["enough"]), "summers", rows=rows),
        "summers": Quantity(len(found["gains"]), "summers", rows=rows),
        "last_basis": "expected" if last["basis"] == "forecast" else "read",
        "last_km3": Quantity(last["volume_km3"], "km3", rows=stored, digits=1),
        "last_read": Quantity(int(last["year"]), "year", rows=stored),
        "above_km3": Quantity(last["volume_km3"] - found["dead_km3"], "km3", rows=stored, digits=1),
        **_pledged(chosen),
    }
    if early:
        facts |= {
            "untold": Quantity(len(early), "summers", rows=rows),
            "untold_low": Quantity(min(early), "km3", rows=rows, digits=1),
            "untold_high": Quantity(max(early), "km3", rows=rows, digits=1),
        }
    turns = water.seasons(readings).dropna(subset=["gain_km3", "draw_km3"], how="all")
    frames = {"by_day": stored, "turns": turns, "season": pd.DataFrame([span], columns=["first", "last"])}
    return Answer("reservoir", facts, frames)


def _pledged(chosen: Case) -> dict[str, Any]:
    """Say what is known of the season's water being promised, and what the summer's own use takes."""
    flows, subannual = chosen.tables["electricity_trade"], chosen.tables["electricity_subannual"]
    swaps = flows["season"].fillna("").str.contains("summer water")
    protocols = flows[swaps & (flows["importer"] == "KGZ") & (flows["kind"] == "agreement")]
    own = subannual[subannual["country"] == "KGZ"]
    made = own[(own["quantity"] == "generation") & (own["period_precision"] == "month")]
    july = made[made["period_earliest"].dt.month == 7].tail(1).squeeze()
    if protocols.empty or july.empty:
        return {"pledge": "none"}
    year = int(july["period_earliest"].year)
    record = asof.one(own[(own["quantity"] == "consumption_day") & (own["period_earliest"].dt.year == year)].tail(1))
    return {
        "pledge": "some",
        "protocols": count(protocols, "protocols"),
        "protocols_from": Quantity(protocols["period"].str[:7].min(), "date", rows=protocols),
        "water_year": Quantity(int(protocols["period_latest"].dt.year.max()), "year", rows=protocols),
        "july": Quantity(july["period"], "date", rows=july),
        "july_day": Quantity(float(july["value"]) / july["period_latest"].day, "GWh", rows=july, digits=1),
        "record_day": Quantity(float(record["value"]), "GWh", rows=record, digits=1),
        "record_date": Quantity(record["period"], "date", rows=record),
    }


def judged(chosen: Case) -> Answer:
    """Say whether the yearly balance can be trusted, and what it hides."""
    flows, frame = chosen.tables["electricity_trade"], chosen.balance
    recent = frame[frame["year"] >= 2015]
    told = recent[recent["verdict"].isin([*net_trade.FAULTS, "agrees"])]
    gross = recent[recent["verdict"] == "gross_as_net"].sort_values("year").tail(1)
    facts: dict[str, Any] = {
        "fault": "none",
        "judged": Quantity(len(told), "country-years", rows=recent),
        "country_years": Quantity(len(recent), "country-years", rows=recent),
        "untold_years": Quantity(int((recent["verdict"] == "untold").sum()), "country-years", rows=recent),
        **_summer(chosen),
    }
    for _, found in gross.iterrows():
        apart = math.ceil(100 * abs(float(found["series_twh"]) / float(found["exports_twh"]) - 1))
        facts |= {
            "fault": "gross",
            "fault_country": Code("country", found["country"]),
            "fault_year": Quantity(int(found["year"]), "year", rows=found),
            "series_net": of(found, "series_twh"),
            "gross_apart": Quantity(apart, "%", rows=found, digits=0),
            "gross_out": of(found, "exports_twh"),
            "gross_in": of(found, "imports_twh"),
            "net_out": Quantity(float(found["surplus_twh"]), "TWh", rows=found, digits=2),
        }
    imports = trade.season_imports(flows, **chosen.season, **chosen.years)
    most = imports.sort_values("energy_gwh", kind="stable").tail(1)
    share = chosen.stated("kyrgyz_export_share", "export_capacity")
    planned = parameter(chosen.casa, "export_capacity").base * parameter(chosen.casa, "kyrgyz_export_share").base
    facts["imports"] = "some" if len(most) else "none"
    for _, found in most.iterrows():
        facts |= {
            "import_gwh": of(found, "energy_gwh"),
            "import_period": Quantity(found["period"], "date", rows=found),
            "import_mw": Quantity(found["mean_mw"], "MW", rows=found, digits=0),
            "planned_mw": Quantity(planned, "MW", rows=share, digits=0),
        }
    hydropower = net_trade.generation(chosen.tables["electricity"], chosen.tables["electricity_irena"])
    frames = {
        "years": recent[~recent["verdict"].isin(["no_statement", "no_series"])],
        "imports": imports,
        "pairs": net_trade.mirror(flows),
        "hydropower": hydropower[hydropower["year"] >= 2015],
    }
    return Answer("judged", facts, frames, {"years": frame, "imports": flows})


def _summer(chosen: Case) -> dict[str, Any]:
    """Say what a yearly figure hides: how much left in summer, and how much came back."""
    found = net_trade.summer(chosen.balance, chosen.tables["electricity_subannual"], chosen.shares["TJK"])
    if found is None:
        return {"summer": "none"}
    rows = ids(found["source_ids"])
    return {
        "summer": "covered" if found["covered"] else "short",
        "summer_year": Quantity(found["year"], "year", rows=rows),
        "summer_share": Quantity(found["share_pct"], "%", rows=rows, qualifier="more_than", digits=0),
        "summer_left": Quantity(found["left_twh"], "TWh", rows=rows, qualifier="at_least", digits=1),
        "summer_need": given(found["need_twh"], "TWh", 2),
        "summer_sold": Quantity(found["commercial_twh"], "TWh", rows=rows, digits=2),
        "summer_unsold": Quantity(found["unsold_twh"], "TWh", rows=rows, digits=2),
        "summer_back": Quantity(found["imports_twh"], "TWh", rows=rows, digits=2),
        "summer_rest": Quantity(found["rest_net_twh"], "TWh", rows=rows, digits=1),
    }


def between(chosen: Case) -> Answer:
    """Say what flows between the two."""
    clashes = chosen.tables["incidents"].query("incident_id in ['KT-20210428', 'KT-20220914']")
    days = [day.date().isoformat() for day in clashes.sort_values("date_earliest")["date_earliest"]]
    phases = dict(zip(("after_2021", "after_2022"), days, strict=False))
    told = chosen.tables["electricity_trade"]
    asof.one(told[told["exporter"].isin(["KGZ", "TJK"]) & told["importer"].isin(["KGZ", "TJK"])])
    flows = trade.between(told, phases, **chosen.years)
    if not phases:
        flows["phase"] = flows["phase"].where(flows["phase"] != "before")
    told_of = {"clashes": ("none", "one", "two")[len(phases)], **_remarked(told)}
    flowed = flows[flows["flowed"] & flows["energy_gwh"].notna()]
    rows = {"flows": [flows, clashes]}
    if flowed.empty:
        return Answer("between", {"case": "none", **told_of}, {"flows": flows}, rows)
    last, most = flowed.iloc[-1], flowed.sort_values("energy_gwh", kind="stable").iloc[-1]
    facts = {
        **told_of,
        "case": "same" if most["flow_id"] == last["flow_id"] else "two",
        "last_gwh": of(last, "energy_gwh"),
        "last_period": Quantity(last["period"], "date", rows=last),
        "last_exporter": Code("country", last["exporter"]),
        "last_importer": Code("country", last["importer"]),
        "most_gwh": of(most, "energy_gwh"),
        "most_period": Quantity(most["period"], "date", rows=most),
    }
    return Answer("between", facts, {"flows": flows}, rows)


def _remarked(told: pd.DataFrame) -> dict[str, Any]:
    """Say which flows a remark tells of: one that was disputed, two totals of one year, what was agreed."""
    disputed, there, back = (told[told["flow_id"] == key] for key in ("X18", "X04", "X67"))
    agreed = told[told["flow_id"].isin(["X42", "X31"])].sort_values("period_earliest")
    facts: dict[str, Any] = {
        "balancing": "some" if len(disputed) else "none",
        "totals": "some" if len(there) and len(back) else "none",
        "agreed": ("none", "one", "two")[len(agreed)],
        "agreed_years": [
            Quantity(int(each["period_earliest"].year), "year", rows=each) for _, each in agreed.iterrows()
        ],
    }
    if len(disputed):
        month = disputed["period_earliest"].iloc[0].strftime("%Y-%m")
        facts |= {
            "balancing_month": Quantity(month, "date", rows=disputed),
            "balancing_gwh": of(disputed.iloc[0], "energy_gwh_per_day"),
        }
    if len(there) and len(back):
        facts |= {
            "totals_year": Quantity(int(there["period_earliest"].iloc[0].year), "year", rows=there),
            "there_gwh": of(there.iloc[0], "energy_gwh"),
            "back_gwh": of(back.iloc[0], "energy_gwh"),
        }
    return facts


def saved(chosen: Case) -> Answer:
    """Say what a kWh from the line saves Pakistan, and what the project is worth by that."""
    costs, s = tariff.avoided_cost(chosen.tables["fuel_costs"]), chosen.project
    asof.one(costs)
    even = float(row(chosen.switches, field="buyer_value_usc")["switch"])
    agreed = parameter(chosen.casa, "delivered_tariff_pakistan").base
    fuels = {name: costs[costs["fuel"] == name] for name in ("imported_gas", "furnace_oil", "imported_coal")}
    gas = fuels["imported_gas"]
    mean = float(gas["usc_per_kwh"].mean())
    # Afghanistan keeps the agreed value: all buyers' mean is weighted by what each takes.
    value = s.afghan_share * s.buyer_value_usc + (1 - s.afghan_share) * mean

    def worth(name: str) -> Quantity:
        rests: Rows = [gas, chosen.assumed, ids(chosen.framings[name].source_ids)]
        return usd(chosen.npv(name, buyer_value_usc=value), rests)

    facts: dict[str, Any] = {
        "case": "none" if math.isnan(even) else "less" if gas["usc_per_kwh"].max() < min(even, agreed) else "more",
        "building": chosen.building,
        "fuel_months": [Quantity(month, "date", rows=costs) for month in sorted(costs["period"].unique())],
        "agreed_price": Quantity(agreed, "US cents/kWh", rows=chosen.stated("delivered_tariff_pakistan"), digits=2),
        "switch_value": assumed(even, "US cents/kWh", 2),
        "gas_mean": Quantity(mean, "US cents/kWh", rows=gas, digits=2),
        "oil_mean": Quantity(float(fuels["furnace_oil"]["usc_per_kwh"].mean()), "US cents/kWh", rows=costs, digits=1),
        "gas_npv": worth("as_appraised"),
        "gas_npv_now": worth("decide_now"),
    }
    for short, rows in zip(("gas", "oil", "coal"), fuels.values(), strict=True):
        low, high = rows["usc_per_kwh"].min(), rows["usc_per_kwh"].max()
        facts[f"saved_{short}"] = Quantity(None, "US cents/kWh", low, high, rows=rows, digits=1)
    return Answer("saved", facts, {"fuels": costs})


# --- the economics -----------------------------------------------------------------------------------


def counted(chosen: Case) -> Answer:
    """Say who is counted and how the question is put."""
    s, table, found = chosen.project, chosen.assumed, chosen.outcome
    framing, back, now = (chosen.framings[name] for name in SIDE_BY_SIDE)
    price = found["payments_usd_mn"] / found["delivered_twh"] / USD_MN_PER_TWH_USC
    facts: dict[str, Any] = {
        "building": chosen.building,
        "project_sent": Quantity(found["sent_twh"], "TWh", rows=table, digits=2),
        "project_delivered": Quantity(found["delivered_twh"], "TWh", rows=table, digits=2),
        "project_paid": Quantity(found["payments_usd_mn"], "USD million", rows=table, digits=0),
        "price_paid": Quantity(price, "US cents/kWh", rows=table, digits=2),
        "npv_afghan": chosen.usd(chosen.npv(value_basis="afghan_alternative"), framing),
        "npv_fixed": chosen.usd(chosen.npv("fixed_tariff"), chosen.framings["fixed_tariff"]),
        "economic_irr": Quantity(found["economic_irr_pct"], "%", rows=table, digits=1),
        "returns": "no" if math.isnan(found["economic_irr_pct"]) else "yes",
        "economic_bcr": Quantity(found["economic_bcr"], "ratio", rows=table, digits=2),
        "economic_bcr_net": Quantity(found["economic_bcr_net"], "ratio", rows=table, digits=2),
        "paid_npv": chosen.usd(found["financial_npv_paid_usd_mn"], framing),
        "with_pakistan_npv": chosen.usd(found["financial_npv_with_pakistan_usd_mn"], framing),
        "wires_npv": chosen.usd(found["wires_npv_usd_mn"], framing),
        "back": "none",
    }
    years, left = back.spending_years - 1, now.left_usd_mn
    if years and left is not None and left < s.capex_usd_mn:
        # What is left falls due in year 0, the rest evenly in the years before it.
        before, rate = s.capex_usd_mn - left, s.discount_rate_pct
        grown = before / years * float(annuity(rate, years)) * (1 + rate / 100) ** (years + 1)
        facts |= {
            "back": "some",
            "all_capital": chosen.usd(s.capex_usd_mn),
            "left_over": Quantity(left, "USD million", rows=ids(now.source_ids)),
            "left_year": given(int(s.first_year) - 1, "year"),
            "before_left": chosen.usd(before, now),
            "npv_back_left": chosen.usd(chosen.npv("at_once") + before - grown, now),
        }
    whole = scenario.worth(s, [framing], [WHOLE])
    paid = scenario.worth(s, [framing], [PAID_BY_TARIFF, WITH_PAKISTAN], ["financial", "wires"])
    frames = {
        "framings": scenario.worth(s, chosen.framings.values()),
        "perimeters": pd.concat([whole, paid]),
        "scenarios": _scenarios(chosen),
        "parties": scenario.views(s, framing),
        "winter": chosen.winter,
    }
    return Answer("who-counted", facts, frames, {"": table})


def _scenarios(chosen: Case) -> pd.DataFrame:
    """Return what comes out of the report's scenario and of others like it."""
    s = chosen.project
    cases = {
        "tables_base": scenario.Scenario.base(chosen.assumed),
        "this_report": s,
        "paid": s.replace(value_basis="paid"),
        "afghan_alternative": s.replace(value_basis="afghan_alternative"),
        "thirty_seasons": s.replace(horizon_years=30),
        "three_years_later": s.replace(delay_years=s.delay_years + 3),
    }
    return pd.DataFrame([{"scenario": name, **scenario.results(case, chosen.framing)} for name, case in cases.items()])


def owed(chosen: Case) -> Answer:
    """Say who owes what, and when each party has its money back."""
    loans = debt.loans(chosen.casa)
    yearly = scenario.by_year(chosen.project, chosen.framings["looking_back"])
    cash = yearly.pivot_table(index="year", columns="party", values="net_usd_mn", sort=False).cumsum().reset_index()
    frames = {
        "parties": debt.by_party(chosen.project, chosen.casa, chosen.framing),
        "loans": loans,
        "cash": cash.round().iloc[:: 1 + len(cash) // 30],
    }
    rows: dict[str, Rows] = {"parties": [chosen.assumed, loans], "cash": chosen.assumed}
    return Answer("owed", {"building": chosen.building}, frames, rows)


def chances(chosen: Case) -> Answer:
    """Say how sure it is: draws, one assumption at a time, values that turn the sign."""
    s, table, framing = chosen.project, chosen.assumed, chosen.framing
    found = uncertainty.risks(chosen.drawn)
    swings = uncertainty.tornado(s, table, framing=framing)
    widest = swings.head(8)
    ends = widest[["at_low", "at_high"]]
    turning = (ends >= 0).any(axis=1) & (ends < 0).any(axis=1)
    others = chosen.draws[chosen.draws["outcome"] == NPV]
    others = others.pivot_table(index="drawn", columns="framing", values="loss_pct", sort=False)
    others = others.map(shown).add_suffix("_loss_pct").reset_index()
    needed = [
        uncertainty.switching_values(s, fields=["buyer_value_usc"], framing=each) for each in chosen.framings.values()
    ]
    facts = {
        "building": chosen.building,
        "widest": Code("assumption", widest["field"].iloc[0]) if len(widest) else "none",
        "widest_low": usd(ends.iloc[0].min(), table) if len(widest) else "none",
        "widest_high": usd(ends.iloc[0].max(), table) if len(widest) else "none",
        "turning": Quantity(int(turning.sum()), "ranges", rows=table),
        "shown": Quantity(len(widest), "ranges", rows=table),
    }
    frames = {
        "outcomes": found.assign(loss_pct=found["loss_pct"].map(shown)),
        "others": others,
        "doublings": uncertainty.convergence(chosen.drawn),
        "swings": widest,
        "switches": chosen.switches.dropna(subset=["switch"]),
        "needed": pd.concat(needed),
        "assumptions": table[table["low"] < table["high"]],
    }
    rows: dict[str, Rows] = {"others": [table, chosen.balance], "swings": swings, "": table}
    return Answer("chances", facts, frames, rows)


def compared(chosen: Case) -> Answer:
    """Hold published figures against computed ones, and volumes against other seasons."""
    p = chosen.given
    asked = {"volume_twh": p.volume_twh, **chosen.line}
    volumes = season_table(chosen.casa, **asked)
    checked = published.against_published(chosen.casa, chosen.tables["infrastructure"], **asked)
    of_season = checked[checked["figure"].isin(["volume", "transit_volume"])]
    beyond = int((checked["verdict"] == "beyond_ceiling").sum())
    facts = {
        "beyond": Quantity(beyond, "figures", rows=of_season),
        "tested": count(of_season, "figures"),
    }
    seasons = {"asked": (p.season_start, p.season_end), **OTHER_SEASONS}
    grid = utilisation_grid(volumes["volume_twh"], seasons, p.capacity_mw)
    grid = grid.melt(["season", "days", "ceiling_twh"], var_name="volume_twh", value_name="utilisation_pct")
    grid = grid.astype({"volume_twh": float}).sort_values(["volume_twh", "days"], kind="stable")
    frames = {"figures": checked.rename(columns={"computed": "computed_base"}), "seasons": grid}
    return Answer("compared", facts, frames, {"seasons": volumes})


questions(__name__)
