"""What a season of CASA-1000 moves from whom to whom, counted within a perimeter and discounted in a framing."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from relations.energy.casa import USD_MN_PER_TWH_USC, season_hours
from relations.energy.finance import Floats, annuity, root
from relations.energy.framing import BUYERS, PAID, PARTIES, Framing, Perimeter

if TYPE_CHECKING:
    from relations.energy.scenario import Scenario

__all__ = ["Counted", "Factors", "Flows", "counted", "factors", "flows", "npv", "returns", "total"]

# USD million: a cost below a thousandth of a dollar is none, what is gained for it no multiple of it.
_NOTHING = 1e-9


@dataclass(frozen=True)
class Flows:
    """What each party spends, gives up and gets in a season, in USD million; `sent` and `delivered` in TWh."""

    sent: Floats
    delivered: Floats
    capital: dict[str, Floats]
    upkeep: dict[str, Floats]
    forgone: dict[str, Floats]
    receipts: dict[str, Floats]
    wire: dict[str, Floats]
    payments: dict[str, Floats]
    value: dict[str, Floats]
    # Buyers whose energy is worth what it costs elsewhere: not fixed in dollars where the tariff is.
    keeps: tuple[str, ...]


def flows(scenario: Scenario, v: Mapping[str, Floats]) -> Flows:
    """Compute the flows of a season from the numbers `v` and the choices in words of a scenario."""
    hours = season_hours(scenario.season_start, scenario.season_end)
    sent = np.minimum(v["volume_twh"], v["capacity_mw"] * hours / 1e6 * v["availability_pct"] / 100)
    onward = (1 - v["dc_loss_pct"] / 100) * (1 - v["converter_loss_pct"] / 100) ** 2
    at_sangtuda = {
        "TJK": sent * v["tajik_share"],
        "KGZ": sent * (1 - v["tajik_share"]) * (1 - v["ac_loss_pct"] / 100),
    }
    arrives = (at_sangtuda["TJK"] + at_sangtuda["KGZ"]) * onward
    in_afg = arrives * v["afghan_share"]
    taken = {"AFG": in_afg, "PAK": arrives - in_afg}
    # kWh that the energy charge is paid on, for each kWh that arrives.
    metered = 1 / onward if scenario.energy_paid_at == "sangtuda" else np.ones_like(onward)

    def money(price_usc: Floats, energy_twh: Floats) -> Floats:
        return price_usc * energy_twh * USD_MN_PER_TWH_USC

    capital = {party: v[f"capex_{party.lower()}_usd_mn"] for party in PARTIES}
    paid_capital = capital["KGZ"] + capital["TJK"] + capital["AFG"] + capital["common"]
    charge = money(v["transmission_charge_usc"], arrives)
    # Where none of those it is to pay has spent anything, nobody can say whose it is: "common".
    some = paid_capital > 0
    divisor = np.where(some, paid_capital, 1.0)
    wire = {party: charge * (capital[party] / divisor) for party in PAID}
    wire["common"] = np.where(some, wire["common"], charge)
    wire["PAK"] = np.zeros(())
    transit = money(v["transit_fee_usc"], taken["PAK"])
    receipts = wire | {"AFG": wire["AFG"] + transit}
    for seller, energy in at_sangtuda.items():
        receipts[seller] = receipts[seller] + money(v["energy_charge_usc"], energy * onward * metered)
    receipts["TJK"] = receipts["TJK"] + money(v["wheeling_usc"], arrives)
    price = v["energy_charge_usc"] * metered + v["transmission_charge_usc"] + v["wheeling_usc"]
    payments = {"AFG": money(price, taken["AFG"]), "PAK": money(price, taken["PAK"]) + transit}
    value = {buyer: money(v["buyer_value_usc"], taken[buyer]) for buyer in BUYERS}
    keeps: tuple[str, ...] = ()
    if scenario.value_basis == "paid":
        value = payments
    elif scenario.value_basis == "afghan_alternative":
        keeps = ("AFG",)
        value["AFG"] = money(v["opportunity_price_tjk_usc"], taken["AFG"])
    upkeep = {party: capital[party] * v["om_pct"] / 100 for party in PARTIES}
    forgone = {
        "TJK": money(v["opportunity_price_tjk_usc"], sent * v["tajik_share"]),
        "KGZ": money(v["opportunity_price_kgz_usc"], sent * (1 - v["tajik_share"])),
    }
    return Flows(sent, arrives, capital, upkeep, forgone, receipts, wire, payments, value, keeps)


@dataclass(frozen=True)
class Counted:
    """The flows of one perimeter in one view: capital once, the rest a season, ready to be discounted."""

    spent: Floats
    assets: Floats
    upkeep: Floats
    forgone: Floats
    # Fixed in dollars, and not: what is received from outside (paid to it, if negative) and what buyers gain.
    transfer: Floats
    fixed_value: Floats
    kept_value: Floats


def total(parts: Mapping[str, Floats], names: Iterable[str]) -> Floats:
    """Sum the parts of those named; who has none counts nothing."""
    return np.asarray(sum((parts.get(name, 0.0) for name in names), start=0.0))


def counted(flows: Flows, framing: Framing, perimeter: Perimeter, view: str) -> Counted:
    """Add up what one perimeter counts in one view."""
    parties = perimeter.parties
    buyers = perimeter.buyers if view == "economic" else ()
    assets = total(flows.capital, parties)
    left = framing.left_usd_mn
    paid = flows.wire if view == "wires" else flows.receipts
    return Counted(
        spent=assets if left is None else np.full(assets.shape, left if "AFG" in parties else 0.0),
        assets=assets,
        upkeep=total(flows.upkeep, parties),
        forgone=np.zeros(()) if view == "wires" else total(flows.forgone, parties),
        transfer=total(paid, parties) - total(flows.payments, buyers),
        fixed_value=total(flows.value, [buyer for buyer in buyers if buyer not in flows.keeps]),
        kept_value=total(flows.value, [buyer for buyer in buyers if buyer in flows.keeps]),
    )


@dataclass(frozen=True)
class Factors:
    """What 1 in each kind of flow is worth in year 0."""

    spent: Floats
    fixed: Floats
    kept: Floats
    upkeep: Floats
    end: Floats


def factors(framing: Framing, rate_pct: Floats, seasons: Floats, late: Floats, served: Floats) -> Factors:
    """Discount `seasons` after `late` years; the assets are valued after `served` seasons."""
    grown = 1 + framing.inflation_pct / 100
    nominal, real = (
        (100 * ((1 + rate_pct / 100) * grown - 1), rate_pct)
        if framing.rate == "real"
        else (rate_pct, 100 * ((1 + rate_pct / 100) / grown - 1))
    )
    building = framing.spending_years
    waits = bool(np.any(late))

    def level(rate: Floats) -> Floats:
        worth = annuity(rate, seasons)
        return worth * (1 + rate / 100) ** -late if waits else worth

    fixed = level(nominal)
    kept = fixed if framing.inflation_pct == 0 else level(real)
    rest = np.maximum(0.0, 1 - served / framing.life_years) if framing.residual == "straight_line" else np.zeros(())
    return Factors(
        spent=np.ones(()) if building == 1 else (1 + nominal / 100) ** building * annuity(nominal, building) / building,
        fixed=fixed,
        kept=kept,
        upkeep=annuity(real, seasons + late) if waits else kept,
        end=rest * (1 + real / 100) ** -(served + late) if np.any(rest) else rest,
    )


def npv(c: Counted, f: Factors) -> Floats:
    """Net present value in year 0."""
    return (
        (c.transfer + c.fixed_value) * f.fixed
        + (c.kept_value - c.forgone) * f.kept
        + c.assets * f.end
        - c.upkeep * f.upkeep
        - c.spent * f.spent
    )


def returns(
    c: Counted, f: Factors, framing: Framing, v: Mapping[str, Floats], *, rates: bool = True
) -> dict[str, Floats]:
    """Rate of return, benefit-cost ratio and payback of what is counted, NaN where they do not exist."""
    rate, seasons, late = v["discount_rate_pct"], v["horizon_years"], v["delay_years"]
    value = npv(c, f)
    shape = value.shape
    gain = c.transfer + c.fixed_value + c.kept_value - c.forgone - c.upkeep + c.assets * (framing.residual != "none")
    # More than this no cost of that size can return, however long its gains run.
    most = np.divide(gain, c.spent, out=np.zeros(np.shape(gain + c.spent)), where=(gain > 0) & (c.spent > 0))
    most = 100 * ((1 + most) * (1 + framing.inflation_pct / 100) - 1)
    most = np.broadcast_to(np.where(c.spent > 0, most, np.nan), shape)

    def after(seasons: Floats) -> Floats:
        # Without what is left at the end: payback is by the seasons alone.
        found = factors(framing, rate, seasons, late, seasons)
        return npv(c, dataclasses.replace(found, end=np.zeros(())))

    benefit = np.maximum(c.transfer, 0) * f.fixed + c.fixed_value * f.fixed + c.kept_value * f.kept + c.assets * f.end
    given = np.maximum(-c.transfer, 0) * f.fixed + c.forgone * f.kept
    capital = c.spent * f.spent + c.upkeep * f.upkeep
    found = {
        "bcr": np.divide(benefit, given + capital, out=np.full(shape, np.nan), where=given + capital > _NOTHING),
        "bcr_net": np.divide(benefit - given, capital, out=np.full(shape, np.nan), where=capital > _NOTHING),
    }
    if rates:
        zeros = np.zeros(shape)
        found["irr_pct"] = root(lambda rate: npv(c, factors(framing, rate, seasons, late, seasons)), zeros, most)
        found["payback_years"] = root(after, zeros, zeros + seasons) + late
    return found
