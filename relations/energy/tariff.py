"""The tariff of CASA-1000 and what it is held against: other outlets, fuel saved, the capital it is to repay."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
import pandas as pd

from relations.arguments import Frame, NotNegative, Positive, Within, hold
from relations.energy.casa import USD_MN_PER_TWH_USC, Casa, Value, at_least_one, parameter, published_values
from relations.energy.finance import Years, annuity_factor, break_even_rate_pct, levelised_charge_usc
from relations.energy.framing import PAID_BY_TARIFF, Perimeter
from relations.energy.project import CAPITAL
from relations.sources import join_ids

Fuels = Annotated[pd.DataFrame, Frame('relations.load("fuel_costs")', "fuel period cost_local_kwh local_per_usd")]


def outlets(casa: Casa, volume_twh: NotNegative = 5.0) -> pd.DataFrame:
    """Compare the price CASA-1000 pays the seller with the seller's other outlets.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    volume_twh : float
        Energy a year, split by the published shares of the sellers.

    Returns
    -------
    DataFrame
        ``seller``, ``outlet``, ``volume_twh``, ``casa_usc``, the other price ``low``, ``base``, ``high``
        and the uplift ``uplift_low_usc`` ..., all in US cents a kWh; ``gross_usd_mn`` at the CASA price
        and the gain over the outlet ``gain_low_usd_mn`` ... a year; ``source_ids``.  The highest other
        price gives the lowest gain.  "spill" is water that would pass the turbines unused: only then is
        the gross revenue a gain.  For Kyrgyzstan, a net importer, the outlet is the purchase it avoids.
    """
    charge = parameter(casa, "energy_charge_generation")
    none = Value(0.0, 0.0, 0.0, "US c/kWh", charge.source_ids)
    shares = {"TJK": parameter(casa, "tajik_export_share"), "KGZ": parameter(casa, "kyrgyz_export_share")}
    rows = []
    for seller, outlet, other in (
        ("TJK", "afghanistan", parameter(casa, "opportunity_price_tjk_afg")),
        ("TJK", "uzbekistan", parameter(casa, "opportunity_price_tjk_uzb")),
        ("TJK", "spill", none),
        ("KGZ", "own_imports", parameter(casa, "kyrgyz_import_price")),
        ("KGZ", "spill", none),
    ):
        energy = volume_twh * shares[seller].base
        uplift = {end: charge.base - other.ends[dear] for end, dear in _DEAREST.items()}
        rows.append(
            {
                "seller": seller,
                "outlet": outlet,
                "volume_twh": energy,
                "casa_usc": charge.base,
                **other.ends,
                **{f"uplift_{end}_usc": value for end, value in uplift.items()},
                "gross_usd_mn": energy * charge.base * USD_MN_PER_TWH_USC,
                **{f"gain_{end}_usd_mn": energy * value * USD_MN_PER_TWH_USC for end, value in uplift.items()},
                "source_ids": join_ids([charge.source_ids, other.source_ids, shares[seller].source_ids]),
            }
        )
    return pd.DataFrame(rows)


def avoided_cost(fuel_costs: Fuels) -> pd.DataFrame:
    """Return what a kWh from the line would save a buyer: the fuel of the plant that would run otherwise.

    Parameters
    ----------
    fuel_costs : DataFrame
        ``relations.load("fuel_costs")``.

    Returns
    -------
    DataFrame
        The rows by ``fuel``, dearest first, and ``period``, with ``usc_per_kwh`` (local cost over the exchange rate, in
        US cents) and ``mean_usc`` of its fuel.  Fuel alone: neither capacity payments, which fall due anyway, nor
        losses between the border and the plant.
    """
    rows = fuel_costs.assign(usc_per_kwh=100 * fuel_costs["cost_local_kwh"] / fuel_costs["local_per_usd"])
    rows = rows.assign(mean_usc=rows.groupby("fuel")["usc_per_kwh"].transform("mean"))
    return rows.sort_values(["mean_usc", "period"], ascending=[False, True], ignore_index=True)


# The highest cost leaves the lowest gain.
_DEAREST = {"low": "high", "base": "base", "high": "low"}
_STACK = ("energy_charge_generation", "transmission_charge", "afghan_transit_fee", "tajik_wheeling")


def tariff_sums(casa: Casa) -> pd.DataFrame:
    """Add the tariff's parts for each pair of published wire charge and wheeling fee.

    Returns
    -------
    DataFrame
        ``transmission_usc``, ``wheeling_usc``, ``sum_usc``, ``matches`` (the published delivered tariff
        that equals the sum to the hundredth of a cent, else missing), ``source_ids``.
    """
    energy, wires, transit, wheeling = (parameter(casa, name) for name in _STACK)
    published = published_values(casa, "delivered_tariff_pakistan")["value"].tolist()
    fixed = energy.base + transit.base
    rows = []
    for wire, wheel in itertools.product(sorted({wires.low, wires.high}), sorted({wheeling.low, wheeling.high})):
        total = round(fixed + wire + wheel, 4)
        match = next((v for v in published if math.isclose(v, total, abs_tol=1e-6)), math.nan)
        rows.append((wire, wheel, total, match))
    frame = pd.DataFrame(rows, columns=["transmission_usc", "wheeling_usc", "sum_usc", "matches"])
    ids = join_ids(part.source_ids for part in (energy, wires, transit, wheeling))
    return frame.sort_values("sum_usc", ignore_index=True).assign(source_ids=ids)


def revenue(casa: Casa, volume_twh: NotNegative = 5.0) -> pd.DataFrame:
    """Return yearly receipts by recipient at the published tariff, before losses and costs.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    volume_twh : float
        Energy a year.

    Returns
    -------
    DataFrame
        ``recipient``, ``component``, ``low``, ``base``, ``high`` in USD million a year, ``source_ids``;
        the last row is the sum.  The wire charge is not split by country in any text read.  The transit
        fee is paid on energy that passes on to Pakistan: base, when Afghanistan takes its share of the
        capacity; high, when it takes nothing.
    """
    energy, wires, transit, wheeling = (parameter(casa, name) for name in _STACK)
    tajik, kyrgyz = parameter(casa, "tajik_export_share"), parameter(casa, "kyrgyz_export_share")
    to_pakistan = parameter(casa, "pakistan_share_capacity")
    passing = pd.Series(to_pakistan.ends) / parameter(casa, "export_capacity").base
    parts: list[tuple[str, str, Any, list[Value]]] = [
        ("TJK", "energy", tajik.base, [energy, tajik]),
        ("KGZ", "energy", kyrgyz.base, [energy, kyrgyz]),
        ("wire_owners", "transmission", 1.0, [wires]),
        ("AFG", "transit", passing, [transit, to_pakistan]),
        ("TJK", "wheeling", 1.0, [wheeling]),
    ]
    rows = []
    for recipient, component, share, rests in parts:
        paid = volume_twh * share * pd.Series(rests[0].ends) * USD_MN_PER_TWH_USC
        rows.append((recipient, component, *paid, join_ids(value.source_ids for value in rests)))
    frame = pd.DataFrame(rows, columns=["recipient", "component", "low", "base", "high", "source_ids"])
    frame.loc[len(frame)] = ["all", "sum", *frame[["low", "base", "high"]].sum(), join_ids(frame["source_ids"])]
    return frame


def wire_charges(
    casa: Casa,
    volumes_twh: Positive | Annotated[Sequence[Positive], at_least_one("a number above 0")] = 5.0,
    discount_rate_pct: NotNegative = 10.0,
    horizons: Annotated[Sequence[Years], at_least_one("a whole number from 1")] = (15, 30),
    perimeter: Perimeter = PAID_BY_TARIFF,
) -> pd.DataFrame:
    """Return what the wires would have to earn beside what the published wire charge brings, before losses and upkeep.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    volumes_twh : float or sequence of float
        Energy a year, each above 0.
    discount_rate_pct : float
        From 0.
    horizons : sequence of int
        Years over which the cost is repaid.
    perimeter : Perimeter
        Whose capital is to be repaid: the published total less the published parts of those outside.  The wire charge
        is published to pay all but Pakistan.

    Returns
    -------
    DataFrame
        A row for each horizon and volume: ``years``, ``volume_twh``, ``perimeter``; ``capital_low_usd_mn``,
        ``capital_base_usd_mn``, ``capital_high_usd_mn`` by the lowest, base and highest published cost and
        ``charge_low_usc``, ``charge_base_usc``, ``charge_high_usc`` that repay them; ``receipts_usd_mn`` a year at the
        base wire charge; ``npv_low_usd_mn``, ``npv_base_usd_mn``, ``npv_high_usd_mn`` of the capital in year 0 and
        receipts from year 1 (low: highest cost, lowest charge); ``break_even_volume_twh`` and ``break_even_rate_pct``
        at the base values; ``source_ids``.  Upkeep, taxes, outages, losses, inflation and the years of building are
        left out: the view "wires" of `relations.energy.scenario.worth` has them.
    """
    cost, charge = repaid_capital(casa, perimeter), parameter(casa, "transmission_charge")
    rows = []
    for years, volume in itertools.product(horizons, np.atleast_1d(volumes_twh).tolist()):
        factor = annuity_factor(discount_rate_pct, years)
        receipts = {end: volume * usc * USD_MN_PER_TWH_USC for end, usc in charge.ends.items()}
        levelised = {end: levelised_charge_usc(x, volume, discount_rate_pct, years) for end, x in cost.ends.items()}
        rows.append(
            {
                "years": years,
                "volume_twh": volume,
                "perimeter": perimeter.name,
                **{f"capital_{end}_usd_mn": value for end, value in cost.ends.items()},
                **{f"charge_{end}_usc": value for end, value in levelised.items()},
                "receipts_usd_mn": receipts["base"],
                **{f"npv_{end}_usd_mn": factor * receipts[end] - cost.ends[dear] for end, dear in _DEAREST.items()},
                "break_even_volume_twh": cost.base / factor / charge.base / USD_MN_PER_TWH_USC,
                "break_even_rate_pct": break_even_rate_pct(cost.base, receipts["base"], years),
                "source_ids": join_ids([cost.source_ids, charge.source_ids]),
            }
        )
    return pd.DataFrame(rows).astype({"break_even_rate_pct": "float64"})


def repaid_capital(casa: Casa, perimeter: Perimeter = PAID_BY_TARIFF) -> Value:
    """Take the parts outside off the published cost of the whole; what no text assigns stays inside."""
    whole = parameter(casa, "total_project_cost")
    outside = [parameter(casa, name) for party, name in CAPITAL.items() if party not in perimeter.parties]
    less = math.fsum(part.base for part in outside)
    ids = join_ids([whole.source_ids, *(part.source_ids for part in outside)])
    return Value(whole.low - less, whole.base - less, whole.high - less, whole.unit, ids)


def volume_range(volume_twh: Positive = 5.0, steps: Annotated[int, Within(ge=2, le=10_000)] = 61) -> list[float]:
    """Return evenly spaced volumes around one, for a curve: from a quarter of it to one and a half."""
    return [volume_twh * (0.25 + 1.25 * step / (steps - 1)) for step in range(steps)]


hold(__name__)
