"""The questions of the energy report, each an `Answer`: numbers and frames, no words.

A `Case` holds what a report is asked about and computes each estimate once; a function takes it and answers one
question.  `findings` are the key findings, each with how far it holds under other choices; what the method and data
sections of the report ask stands in `relations.energy.details`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from relations import asof, tables
from relations.answers import NOT_YET, Answer, Code, Quantity, count, of, questions
from relations.energy import firmness, flips, project, robustness, scenario, tariff, trade, uncertainty
from relations.energy.casa import (
    OTHER_SEASONS,
    ceiling_twh,
    parameter,
    published_values,
    requirement,
    season_days,
    season_hours,
    season_table,
)
from relations.energy.case import NPV, SIDE_BY_SIDE, assumed, chance, given, ids, row, usd
from relations.energy.case import Case as Case  # noqa: PLC0414 - public here
from relations.energy.net_trade import last_year_with, turning_point
from relations.energy.start import delay as delay  # noqa: PLC0414 - public here
from relations.flips import reversals
from relations.stated import is_missing


def findings(chosen: Case) -> list[Answer]:
    """Return the key findings, each with how far it holds under other choices."""
    return _known(ask(chosen) for ask in (fit, together, worth, winter, delay))


def more(chosen: Case) -> list[Answer]:
    """Return two findings that the story tells in passing, and what all findings leave to the page of the method."""
    asides = _known([risk(chosen), uplift(chosen)])
    late = [delay] if chosen.valued else []
    told = [*asides, *_known(ask(chosen) for ask in (fit, worth, winter, *late))]
    return asides + [replace(each, name=f"{each.name}-more", tested=None) for each in told]


def _known(found: Iterable[Answer]) -> list[Answer]:
    """Leave out what was not known, or too little for a finding."""
    return [each for each in found if each.name != NOT_YET and each.facts.get("case") != "few"]


def headline(chosen: Case) -> Answer:
    """Say what the report is about."""
    return Answer("headline-energy", {"stage": _stage(chosen)})


def _stage(chosen: Case) -> str:
    """Tell how far Datka-Sughd was: ``started``, ``building`` or ``planned``."""
    line = row(chosen.tables["infrastructure"], asset_id="datka-sughd")
    if is_missing(line["completed"]):
        return "planned" if is_missing(line["construction_start"]) else "building"
    return "started"


def cards(chosen: Case) -> list[Answer]:
    """Return four answers in a number each."""
    found = {"fit": fit, "spare": together, "worth": worth, "delay": delay}
    return [replace(each, name=f"card-energy-{name}") for name, ask in found.items() for each in _known([ask(chosen)])]


def fit(chosen: Case) -> Answer:
    """Say whether the volume fits the season."""
    p, need = chosen.given, requirement(chosen.given.volume_twh, **chosen.line)
    last = need["last_day_needed"]
    rows = chosen.stated("annual_export_volume", "export_capacity", "season_start", "season_end")
    volumes = season_table(chosen.casa, p.volume_twh, **chosen.line)
    facts = {
        "case": "fits" if need["fits"] else "never" if need["days_needed"] is None else "over",
        "volume": given(p.volume_twh, "TWh"),
        "season_from": given(f"--{p.season_start}", "date"),
        "season_to": given(f"--{p.season_end}", "date"),
        "season_days": given(season_days(**chosen.season), "days"),
        "hours": given(season_hours(**chosen.season), "hours"),
        "capacity": given(p.capacity_mw, "MW"),
        "ceiling": Quantity(need["ceiling_twh"], "TWh", rows=rows, digits=2),
        "year_ceiling": given(ceiling_twh(p.capacity_mw, "01-01", "12-31"), "TWh", 2),
        "april_ceiling": given(ceiling_twh(p.capacity_mw, *OTHER_SEASONS["april_september"]), "TWh", 2),
        "utilisation": Quantity(need["utilisation_pct"], "%", rows=rows, digits=0),
        "annual_load": given(need["annual_load_pct"], "%", 0),
        "capacity_needed": Quantity(need["capacity_needed_mw"], "MW", rows=rows, digits=0),
        "days": Quantity(need["days_needed"], "days", rows=rows),
        "until": Quantity(last and f"--{last}", "date", rows=rows),
        "beyond_volumes": count(volumes[~volumes["fits"].astype(bool)], "volumes"),
        "all_volumes": count(volumes, "volumes"),
    }
    frames = {"ceiling": volumes, "volumes": volumes}
    return Answer("fit", facts, frames, tested=partial(firmness.fit, chosen), flips=partial(flips.fit, chosen))


def together(chosen: Case) -> Answer:
    """Count the years in which both countries together had the volume to spare."""
    asof.one(chosen.casa)
    frame, sums = chosen.balance, chosen.together
    shown = {"sums": sums.tail(6).assign(volume_twh=chosen.given.volume_twh)}
    if sums.empty:
        return Answer("together", {"case": "none"}, shown, {"sums": frame}, partial(firmness.together, chosen))
    best, last = sums.sort_values("surplus_twh", kind="stable").iloc[-1], sums.iloc[-1]
    since = turning_point(frame, "KGZ")["importer_since"]
    enough = sums["surplus_twh"] >= chosen.given.volume_twh
    facts = {
        "case": "turned" if since else "plain",
        "ever": "yes" if enough.any() else "no",
        "volume": given(chosen.given.volume_twh, "TWh"),
        "enough_years": Quantity(int(enough.sum()), "years", rows=frame),
        "balance_years": Quantity(len(sums), "years", rows=frame),
        "best_together": Quantity(float(best["surplus_twh"]), "TWh", rows=frame, digits=2),
        "best_year": Quantity(int(best["year"]), "year", rows=frame),
        "last_together": of(last, "surplus", rows=frame, digits=2),
        "last_year": Quantity(int(last["year"]), "year", rows=frame),
        "importer_since": Quantity(since, "year", rows=frame[frame["country"] == "KGZ"]),
    }
    turns = partial(firmness.together, chosen), partial(flips.together, chosen)
    return Answer("together", facts, shown, {"sums": frame}, *turns)


def surplus(chosen: Case) -> Answer:
    """Say what each country has to send, and how far it is from its share."""
    frame = chosen.balance
    rows = frame.dropna(subset=["surplus_twh"])
    turns = {code.lower(): turning_point(frame, code) for code in chosen.shares}
    gaps = rows.sort_values("year").groupby("country", as_index=False).last()
    gaps = gaps.assign(share_twh=gaps["country"].map(chosen.shares))
    drawn = {"by_year": rows, "gaps": gaps.assign(gap_twh=gaps["share_twh"] - gaps["surplus_twh"])}
    if not all(turn["years"] for turn in turns.values()):
        return Answer("surplus", {"case": "none"}, drawn, rows={"by_year": frame})
    kgz, tjk = turns["kgz"], turns["tjk"]
    facts: dict[str, Any] = {
        "case": "some",
        "turn": "since" if kgz["importer_since"] and tjk["last_surplus_twh"] > 0 else "plain",
        "last_year": Quantity(kgz["last_year"], "year", rows=frame),
        "importer_since": Quantity(kgz["importer_since"], "year", rows=frame[frame["country"] == "KGZ"]),
        "tjk_best": Quantity(tjk["best_surplus_twh"], "TWh", rows=frame[frame["country"] == "TJK"], digits=2),
        "tjk_best_year": Quantity(tjk["best_year"], "year", rows=frame[frame["country"] == "TJK"]),
    }
    for code, share in chosen.shares.items():
        name, own = code.lower(), frame[frame["country"] == code]
        last = own[own["year"] == turns[name]["last_year"]]
        reached = last_year_with(frame, code, share)
        size, near, far = (float(abs(last.iloc[0][f"surplus_{end}"])) for end in ("twh", "high_twh", "low_twh"))
        facts |= {
            f"{name}_share_twh": given(share, "TWh", 2),
            f"{name}_net": of(last.iloc[0], "surplus", rows=last, digits=2),
            f"{name}_way": "out" if turns[name]["last_surplus_twh"] > 0 else "in",
            f"{name}_size": Quantity(size, "TWh", rows=last, digits=2),
            f"{name}_flow": Quantity(size, "TWh", min(near, far), max(near, far), rows=last, digits=2),
            f"{name}_gap": Quantity(share - turns[name]["last_surplus_twh"], "TWh", rows=last, digits=2),
            f"{name}_reached": "yes" if reached else "no",
            f"{name}_enough": Quantity(reached, "year", rows=own),
        }
    return Answer("surplus", facts, drawn, rows={"by_year": frame})


def built(chosen: Case) -> Answer:
    """Say what is built, how long it is and what it cost."""
    infrastructure, casa = chosen.tables["infrastructure"], chosen.casa
    lengths = project.published_lengths(infrastructure)
    parts = project.build_status(infrastructure)
    ends = {f"length_{end}_km": parts[f"length_{end}_km"].fillna(parts["length_km"]) for end in ("low", "high")}
    chain, costs = project.schematic(infrastructure, casa), project.cost_of_parts(casa)
    whole = parameter(casa, "total_project_cost")
    # What was completed later has no status.
    chain.loc[(chain["kind"] == "line") & chain["status"].isna(), "status"] = "under_construction"
    open_parts = chain[(chain["kind"] == "line") & (chain["status"] == "under_construction")]
    line, whole_line = (row(infrastructure, asset_id=code) for code in ("datka-sughd", "casa-1000"))
    stage, ceremony = _stage(chosen), whole_line["construction_start"]
    sections = lengths["length_km"].iloc[-1]
    facts: dict[str, Any] = {
        "length_km": Quantity(sections, "km", line["length_low_km"], line["length_high_km"], rows=lengths),
        "kgz_km": of(row(infrastructure, asset_id="datka-sughd-kgz"), "length_km"),
        "tjk_km": of(row(infrastructure, asset_id="datka-sughd-tjk"), "length_km"),
        "stage": stage,
        "state": Quantity(asof.until("2026-02"), "date", rows=infrastructure),
        "dc_km": of(row(infrastructure, asset_id="sangtuda-nowshera"), "length_km"),
        "afg_km": of(row(infrastructure, asset_id="sangtuda-nowshera-afg"), "length_km"),
        "open_km": Quantity(open_parts["length_km"].sum(), "km", rows=chain),
        "open_parts": count(open_parts, "lines"),
        "begun": "later" if is_missing(ceremony) else "some",
        "lengths": [Quantity(x, "km", rows=lengths) for x in lengths["length_km"].unique()],
        "sections_km": Quantity(sections, "km", rows=lengths),
        "costs": _listed(casa, "total_project_cost", "USD million"),
        "split_year": Quantity(int(costs["vintage"].iloc[0]), "year", rows=costs),
        "whole_cost": Quantity(whole.base, "USD million", rows=ids(whole.source_ids)),
        "parts_cost": Quantity(row(costs, part="sum")["base"], "USD million", rows=costs),
        "common_cost": Quantity(row(costs, part="common")["base"], "USD million", rows=costs),
    }
    other = tables.load("variants").query("variant_id == 'W07'")
    facts["split"] = "yes" if len(other) else "no"
    if len(other):
        told = tables.load("sources").query("source_id in @other['source_ids'].tolist()")
        facts["funded"] = Quantity(float(other["value"].iloc[0]), "USD million", rows=other)
        facts["funded_year"] = Quantity(int(told["date_earliest"].iloc[0].year), "year", rows=other)
    if stage == "started":
        facts["started"] = Quantity(line["completed"], "date", rows=line)
    if stage != "planned":
        facts["built_since"] = Quantity(int(line["construction_start"][:4]), "year", rows=line)
    if facts["begun"] == "some":
        facts["ceremony"] = Quantity(ceremony, "date", rows=whole_line)
    others = infrastructure[~infrastructure["asset_id"].isin(parts["asset_id"])]
    return Answer("built", facts, {"chain": chain, "parts": parts.assign(**ends), "costs": costs, "others": others})


def _listed(casa: pd.DataFrame, name: str, unit: str, digits: int | None = None) -> list[Quantity]:
    """Return all published values of a parameter."""
    columns = (published_values(casa, name)[field] for field in ("value", "source_ids"))
    return [Quantity(value, unit, rows=ids(of_it), digits=digits) for value, of_it in zip(*columns, strict=True)]


def buyers(chosen: Case) -> Answer:
    """Say who buys, and at what price."""
    sold = trade.sales(chosen.tables["electricity_trade"], **chosen.years)
    elsewhere = chosen.elsewhere.sort_values("base", ascending=False, ignore_index=True)
    charge = parameter(chosen.casa, "energy_charge_generation")
    owed, wish = chosen.stated("afghan_arrears_tajik"), chosen.stated("pakistan_wish_to_leave")
    facts = _sold(sold) | {
        "dearer": "yes" if charge.base > elsewhere["base"].max() else "no",
        "afg_price": of(row(elsewhere, outlet="afghanistan"), "best", unit="US cents/kWh", digits=2),
        "uzb_price": of(row(elsewhere, outlet="uzbekistan"), "best", unit="US cents/kWh", digits=2),
        "kgz_price": of(row(elsewhere, outlet="own_imports"), "best", unit="US cents/kWh", digits=2),
        "casa_price": Quantity(charge.base, "US cents/kWh", rows=row(elsewhere, outlet="afghanistan")),
        "seller": Code("country", str(elsewhere["seller"].iloc[0])),
        "best_other": Quantity(elsewhere["base"].max(), "US cents/kWh", rows=elsewhere, digits=2),
        "added": Quantity(charge.base - elsewhere["base"].max(), "US cents/kWh", rows=elsewhere, digits=2),
        "wish": "some" if len(wish) else "none",
        "arrears": "none",
        **_doubted(chosen.tables["electricity_trade"]),
    }
    if len(wish):
        facts["wish_year"] = Quantity(int(wish["vintage"].iloc[0]), "year", rows=wish)
    if len(owed):
        facts |= {
            "arrears": "settled" if asof.until("2023-08-31") == "2023-08-31" else "open",
            "owed": Quantity(float(owed["base"].iloc[0]), "USD million", qualifier="more_than", rows=owed),
            "owed_year": Quantity(int(owed["vintage"].iloc[0]), "year", rows=owed),
            "settled_by": Quantity("2023-08", "date", rows=owed),
        }
    whole = sold[sold["whole_year"]]
    meant = trade.terms(chosen.tables["electricity_trade"], **chosen.years)
    frames = {"prices": elsewhere, "gains": chosen.outlets, "sales": whole, "terms": meant}
    return Answer("buyers", facts, frames, rows={"sales": sold})


def _doubted(flows: pd.DataFrame) -> dict[str, Any]:
    """Tell of prices that do not fit: of one August beside its year, and of eight months."""
    month, year, total = (flows[flows["flow_id"] == key] for key in ("X29", "X21", "X80"))
    if month.empty or year.empty:
        return {"dear": "none"}
    facts = {
        "dear": "both" if len(total) else "august",
        "dear_month": Quantity(month["period"].iloc[0], "date", rows=month),
        "month_price": of(month.iloc[0], "price_usc_per_kwh"),
        "dear_year": Quantity(year["period"].iloc[0], "date", rows=year),
        "year_price": of(year.iloc[0], "price_usc_per_kwh"),
    }
    if len(total):
        facts |= {
            "dear_period": Quantity(total["period"].iloc[0], "date", rows=total),
            "dear_gwh": of(total.iloc[0], "energy_gwh"),
            "dear_paid": of(total.iloc[0], "value_usd_mn"),
        }
    return facts


def _sold(sold: pd.DataFrame) -> dict[str, Any]:
    """Say to whom Tajikistan sold in the last whole year that names a buyer."""
    whole = sold[sold["whole_year"] & sold["energy_gwh"].notna()]
    named = whole[whole["importer"] != "total"]
    if named.empty:
        return {"sold": "none"}
    day = named["period_earliest"].max()
    rows = named[named["period_earliest"] == day].sort_values("energy_gwh", ascending=False)
    totals = whole[(whole["importer"] == "total") & (whole["period_earliest"] == day)]
    gross, paid = totals[totals["scope"] != "commercial"], totals[totals["scope"] == "commercial"]
    facts = {
        "sales_year": Quantity(int(day.year), "year", rows=rows),
        "buyer": Code("country", str(rows.iloc[0]["importer"])),
        "buyer_twh": Quantity(float(rows.iloc[0]["energy_gwh"]) / 1000, "TWh", rows=rows.head(1), digits=2),
    }
    if gross.empty:
        return {"sold": "buyer", **facts}
    left = float(gross["energy_gwh"].iloc[-1])
    facts["left_twh"] = Quantity(left / 1000, "TWh", rows=gross, digits=2)
    if paid.empty:
        unnamed = 100 * (1 - float(rows["energy_gwh"].sum()) / left)
        return {"sold": "named", **facts, "unnamed_pct": Quantity(unnamed, "%", rows=[gross, rows], digits=0)}
    out = float(paid["energy_gwh"].iloc[-1])
    facts["sold_twh"] = Quantity(out / 1000, "TWh", rows=paid, digits=2)
    return {"sold": "paid", **facts, "sold_pct": Quantity(100 * out / left, "%", rows=[gross, paid], digits=0)}


def money(chosen: Case) -> Answer:
    """Say who gets what buyers pay."""
    casa, p = chosen.casa, chosen.given
    sums, receipts = tariff.tariff_sums(casa), tariff.revenue(casa, p.volume_twh)
    parts, total = receipts.iloc[:-1], receipts.iloc[-1]
    transit = parts.set_index("component").loc["transit"]
    yearly = scenario.by_year(chosen.project, chosen.framing)
    season = yearly[yearly["year"] == p.first_year + p.delay_years].set_index("party")["receipts_usd_mn"]
    late = scenario.results(chosen.project.replace(energy_paid_at="delivery"))["payments_usd_mn"]

    def share(component: str) -> Quantity:
        part = parts.loc[parts["component"] == component, "base"].sum()
        return Quantity(100 * part / total["base"] if total["base"] else None, "%", rows=receipts, digits=0)

    facts: dict[str, Any] = {
        "volume": given(p.volume_twh, "TWh"),
        "stack": Quantity(None, "US cents/kWh", sums["sum_usc"].min(), sums["sum_usc"].max(), rows=sums, digits=2),
        "totals": _listed(casa, "delivered_tariff_pakistan", "US cents/kWh", 2),
        "paid": Quantity(total["base"], "USD million", total["low"], total["high"], rows=receipts, digits=0),
        "paid_carried": _usd_of(chosen, chosen.outcome["payments_usd_mn"]),
        "transit": Quantity(None, "USD million", transit["low"], transit["high"], rows=transit, digits=1),
        "transit_published": _listed(casa, "afghan_transit_revenue", "USD million"),
        "total": usd(total["base"], receipts),
        "wires_share": share("transmission"),
        "sellers_share": share("energy"),
        "at_delivery": _usd_of(chosen, chosen.outcome["payments_usd_mn"] - late),
        "revised": "some" if asof.until("2026-03-13") == "2026-03-13" else "later",
        "first_receipts": given(p.first_year + p.delay_years, "year"),
        "last_receipts": given(int(yearly["year"].max()), "year"),
        "paid_by_year": _usd_of(chosen, season["whole"]),
        **{f"{party.lower()}_year": _usd_of(chosen, season[party]) for party in ("KGZ", "TJK", "AFG", "common")},
    }
    shown = parts.assign(share_pct=100 * parts["base"] / total["base"] if total["base"] else math.nan)
    return Answer("money", facts, {"parts": shown, "tariffs": sums}, rows={"parts": receipts})


def _usd_of(chosen: Case, value: float) -> Quantity:
    return Quantity(value, "USD million", rows=chosen.assumed, digits=0)


def worth(chosen: Case) -> Answer:
    """Say what it is worth, with the framing and, in the same breath, other volumes, prices and framings."""
    s, table, found = chosen.project, chosen.assumed, chosen.outcome
    back, now = chosen.framings["looking_back"], chosen.framings["decide_now"]
    base = float(table.set_index("field")["base"]["volume_twh"])

    cases = pd.DataFrame({name: scenario.evaluate(s, each, rates=False) for name, each in chosen.framings.items()})
    gains = cases.loc[list(_PARTIES)].astype(float).rename(_PARTIES)
    whole, shown = gains.loc["whole"].to_dict(), gains.drop("whole")[list(SIDE_BY_SIDE)]
    better, worse = (shown.index[(sign * shown > 0).all(axis=1)].tolist() for sign in (1, -1))
    fixed = [party for party in better if gains.loc[party, "fixed_tariff"] < 0]
    common = gains.loc["whole", list(SIDE_BY_SIDE)] - shown.sum()
    facts: dict[str, Any] = {
        "sign": "above" if found[NPV] >= 0 else "below",
        # Without the energy the line cannot carry: what is sent is said, and why it is no more.
        "cut": "yes" if found["sent_twh"] < s.volume_twh else "no",
        "economic_npv": chosen.usd(found[NPV], chosen.framing),
        "rate": given(s.discount_rate_pct, "%"),
        "building": chosen.building,
        "year_0": given(int(s.first_year) - 1, "year"),
        "first_season": given(int(s.first_year) + math.ceil(s.delay_years), "year"),
        "horizon": given(int(s.horizon_years), "years"),
        "sent": Quantity(found["sent_twh"], "TWh", rows=table, digits=2),
        "buyer_value": Quantity(s.buyer_value_usc, "US cents/kWh", rows=table, digits=2),
        "base_volume": Quantity(base, "TWh", rows=table),
        "npv_at_base": chosen.usd(chosen.npv(volume_twh=base), chosen.framing),
        "npv_at_paid": chosen.usd(chosen.npv(value_basis="paid"), chosen.framing),
        "begun": given(int(s.first_year) - back.spending_years, "year"),
        "npv_back": chosen.usd(whole["looking_back"], chosen.framing),
        "left": Quantity(now.left_usd_mn, "USD million", rows=ids(now.source_ids)),
        "named": "some" if asof.until("2024-12-31") == "2024-12-31" else "later",
        "left_named": Quantity(2024, "year", rows=ids(now.source_ids)),
        "npv_now": chosen.usd(whole["decide_now"], now),
        "common": Quantity(None, "USD million", common.min(), common.max(), rows=table, digits=0),
        "losing": "pak" if worse == ["PAK"] and len(better) == 3 else "none",
    }
    for name, who in (("gain", better), ("lose", worse), ("fixed", fixed)):
        facts |= {name: [Code("party", each) for each in who], f"n_{name}": Quantity(len(who), "parties", rows=table)}
    if worse:
        paid = -shown.loc[worse].to_numpy()
        facts["losses"] = Quantity(None, "USD million", paid.min(), paid.max(), rows=table, digits=0)
    drawn = chosen.draws[chosen.draws["drawn"] == "as_ranges"]
    parties = drawn.assign(party=drawn["outcome"].map(_PARTIES)).dropna(subset=["party"])
    parties["central"] = [gains.loc[who, name] for who, name in zip(parties["party"], parties["framing"], strict=True)]
    for name in SIDE_BY_SIDE:
        lost = row(parties, party="whole", framing=name)
        cases = round(_TWENTY * lost["losses"] / lost["draws"])
        about = "about" if lost["losses"] else None
        facts[f"lost_{name}"] = Quantity(cases, "cases", rows=table, qualifier=about)
    facts["twenty"] = given(_TWENTY, "cases")
    turns = partial(firmness.worth, chosen), partial(flips.worth, chosen)
    return Answer("worth", facts, {"parties": parties}, {"parties": table}, *turns)


# Losses are said as so many of twenty cases.
_TWENTY = 20
_PARTIES = {NPV: "whole"} | {f"net_gain_npv_{party.lower()}_usd_mn": party for party in ("KGZ", "TJK", "AFG", "PAK")}


def risk(chosen: Case) -> Answer:
    """Say how often a loss comes out over random draws."""
    table, drawn = chosen.assumed, chosen.drawn
    found = uncertainty.risks(drawn)
    economic = chosen.draws[(chosen.draws["outcome"] == NPV) & (chosen.draws["framing"] == chosen.framing.name)]
    whole, volumes = row(found, outcome=NPV), row(table, field="volume_twh")

    def often(counted: pd.Series[Any]) -> Quantity:
        return chance(int(counted["losses"]), int(counted["draws"]), table)

    facts: dict[str, Any] = {
        "likely": "less" if whole["loss_pct"] < 50 else "more",
        "short": "some" if "net_exports" in set(economic["drawn"]) else "none",
        "building": chosen.building,
        "draws": given(len(drawn), "draws"),
        "loss_whole": often(whole),
        "loss_supplying": often(row(found, outcome="financial_npv_paid_usd_mn")),
        "loss_wires": often(row(found, outcome="wires_npv_usd_mn")),
        "loss_tables": often(row(economic, drawn="tables_volume")),
        "loss_delay": often(row(economic, drawn="delay")),
        "loss_correlated": often(row(economic, drawn="correlated")),
        "median": usd(whole["p50"], table),
        "p5": usd(whole["p5"], table),
        "p95": usd(whole["p95"], table),
        "settled": usd(uncertainty.convergence(drawn)["change_usd_mn"].iloc[-1], table, 1),
        **{f"volume_{end}": Quantity(volumes[end], "TWh", rows=table) for end in ("low", "base", "high")},
    }
    if facts["short"] == "some":
        short = row(economic, drawn="net_exports")
        facts["loss_short"] = often(short)
        facts["spare_years"] = Quantity(int(short["spare_years"]), "years", rows=table)
        facts["spare_of"] = Quantity(int(short["years"]), "years", rows=table)
    return Answer("risk", facts, tested=partial(firmness.risk, chosen))


def uplift(chosen: Case) -> Answer:
    """Say what the Tajik share gains over what Afghanistan pays already."""
    other = row(chosen.outlets, outlet="afghanistan")
    facts = {
        "higher": "no" if other["casa_usc"] <= chosen.outlets["base"].max() else "yes",
        "tjk_twh": Quantity(other["gross_usd_mn"] / other["casa_usc"] / 10, "TWh", rows=other, digits=2),
        "tjk_gross": Quantity(other["gross_usd_mn"], "USD million", rows=other, digits=0),
        "casa_price": Quantity(other["casa_usc"], "US cents/kWh", rows=other),
        "tjk_gain": of(other, "gain", digits=0),
    }
    return Answer("uplift", facts, tested=partial(firmness.uplift, chosen), flips=partial(flips.uplift, chosen))


def winter(chosen: Case) -> Answer:
    """Say at which price of winter energy the project is worth nothing."""
    bought, rows = parameter(chosen.casa, "kyrgyz_import_price"), chosen.stated("kyrgyz_import_price")
    at, prices, seen = chosen.switches.set_index("field")["switch"], chosen.winter, chosen.bought
    turns = {name: at[f"opportunity_price_{name}_usc"] for name in ("kgz", "tjk")}
    told = [name for name, switch in turns.items() if not is_missing(switch)]
    worst = prices.iloc[-1]
    facts = {
        "turning": "_".join(told) or "none",
        "building": chosen.building,
        "seen": "none",
        "import_price": Quantity(bought.base, "US cents/kWh", bought.low, bought.high, rows=rows, digits=1),
        **{f"winter_{name}": Quantity(float(turns[name]), "US cents/kWh", rows=rows, digits=2) for name in told},
        "winter_price": assumed(float(worst["price_usc"]), "US cents/kWh"),
        "winter_both": usd(worst["both_usd_mn"], rows),
    }
    for paid, period in zip(seen["price_usc_per_kwh"], seen["period"], strict=True):
        at_seen = float(prices.loc[prices["price_usc"] == paid, "kgz_usd_mn"].iloc[0])
        facts |= {
            "seen": "gain" if at_seen > 0 else "loss",
            "winter_seen": Quantity(float(paid), "US cents/kWh", rows=seen),
            "winter_period": Quantity(period, "date", rows=seen),
            "npv_seen": usd(at_seen, [rows, seen]),
        }
    return Answer("winter", facts, tested=partial(firmness.winter, chosen), flips=partial(flips.winter, chosen))


def sure(chosen: Case) -> Answer:
    """Say how many tests leave the findings as they are, and what would reverse them."""
    asked = {"volume_twh": chosen.given.volume_twh, "discount_rate_pct": chosen.given.discount_rate_pct, **chosen.line}
    survival = robustness.survival(chosen.casa, chosen.balance, **asked)
    stress = robustness.stress(chosen.project, chosen.assumed, chosen.framings.values())
    tests = pd.concat([survival, stress], ignore_index=True)
    weakest = tests.sort_values("holds_pct", kind="stable").head(1)
    weak = weakest.iloc[0]
    facts: dict[str, Any] = {
        "firm": Quantity(int((tests["holds"] == tests["cases"]).sum()), "tests", rows=tests),
        "tests": count(tests, "tests"),
        "weak_finding": Code("finding", weak["finding"]),
        "weak_tested": Code("tested", weak["tested"]),
        "weak_holds": Quantity(int(weak["holds"]), "cases", rows=weakest),
        "weak_cases": Quantity(int(weak["cases"]), "cases", rows=weakest),
    }
    frames = {"tests": tests, "flips": reversals([*findings(chosen), uplift(chosen)])}
    return Answer("sure", facts, frames, {"flips": tests})


questions(__name__)
