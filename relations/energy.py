"""Does the arithmetic of CASA-1000 hold: season, surplus, prices, revenue, capital and delay.

CASA-1000 is to carry electricity of Kyrgyzstan and Tajikistan to Afghanistan and Pakistan; its first
part is the 500 kV line Datka-Sughd between the two.  The functions here are pure: frames and numbers
in, frames and numbers out.  Units stand in the names: ``_twh``, ``_mw``, ``_usc`` (US cents a kWh),
``_usd_mn`` (million US dollars), ``_pct`` (per cent).  One TWh at one cent a kWh is USD 10 million.

Formulas are those of elementary physics (energy = power x time) and of the annuity as any textbook of
corporate finance has it (Brealey, Myers and Allen, *Principles of Corporate Finance*, chapter 2).
The season and the parameters lie in `relations.casa`, elementary finance in `relations.finance`, the economic model in
`relations.scenario`, the physics of the lines in `relations.transmission`, the balance of net trade in
`relations.energy_balance`, the water behind it in `relations.water`.
"""

from __future__ import annotations

import functools
import itertools
import math
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import pandas as pd

from relations import dates, sensitivity, water
from relations.arguments import Among, Day, Frame, MonthDay, NotNegative, Positive, Within, checked, refusal
from relations.casa import (
    OTHER_SEASONS,
    USD_MN_PER_TWH_USC,
    Casa,
    Schedule,
    Value,
    Year,
    at_least_one,
    ceiling_twh,
    in_season,
    parameter,
    published_values,
    requirement,
    season_days,
    season_hours,
    season_utilisation,
    variants,
)
from relations.energy_balance import (
    Balance,
    Trade,
    balance,
    combined,
    generation,
    last_year_with,
    mirror,
    summer,
    turning_point,
)
from relations.errors import RelationsError
from relations.finance import Years, annuity_factor, break_even_rate_pct, levelised_charge_usc, npv
from relations.framing import PAID_BY_TARIFF, Framing, Perimeter
from relations.scenario import Scenario, compare
from relations.sources import join_ids
from relations.water import reservoir_in_season

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = [
    "OTHER_SEASONS",
    "Framing",
    "Perimeter",
    "Scenario",
    "Value",
    "against_published",
    "annuity_factor",
    "avoided_cost",
    "balance",
    "between",
    "break_even_rate_pct",
    "build_status",
    "ceiling_twh",
    "combined",
    "compare",
    "cost_of_parts",
    "generation",
    "in_season",
    "last_year_with",
    "levelised_charge_usc",
    "losses",
    "mirror",
    "npv",
    "outlets",
    "parameter",
    "promises",
    "published_lengths",
    "published_values",
    "requirement",
    "reservoir_in_season",
    "revenue",
    "sales",
    "schematic",
    "season_days",
    "season_hours",
    "season_imports",
    "season_table",
    "season_utilisation",
    "slippage",
    "summer",
    "survival",
    "tariff_stack",
    "tariff_sums",
    "terms",
    "turning_point",
    "utilisation_grid",
    "volume_range",
    "water",
    "wire_charges",
]

Fuels = Annotated[
    pd.DataFrame, Frame('relations.load("fuel_costs")', "fuel", "period", "cost_local_kwh", "local_per_usd")
]
Promises = Annotated[pd.DataFrame, Frame("energy.promises", "stated_year", "promised_year")]
Assets = Annotated[pd.DataFrame, Frame('relations.load("infrastructure")', "asset_id", "part_of", "length_km")]


@checked
def published_lengths(
    infrastructure: Assets, asset_id: Annotated[str, Among("infrastructure", "asset_id")] = "datka-sughd"
) -> pd.DataFrame:
    """Return the published lengths of a line and the sum of its sections.

    Parameters
    ----------
    infrastructure : DataFrame
        ``relations.load("infrastructure")``.
    asset_id : str
        A line whose sections are rows with ``part_of`` equal to it.

    Returns
    -------
    DataFrame
        ``length_km``, ``basis`` ("published", "sum_of_sections"), ``source_ids``; ascending.
    """
    rows = infrastructure[infrastructure["asset_id"] == asset_id]
    row = rows.iloc[0]
    stated = {
        float(row[field]): str(row["source_ids"])
        for field in ("length_low_km", "length_km", "length_high_km")
        if pd.notna(row[field])
    } | dict(variants(asset_id))
    lines = [(length, "published", sources) for length, sources in stated.items()]
    parts = infrastructure[(infrastructure["part_of"] == asset_id) & infrastructure["length_km"].notna()]
    if not parts.empty:
        lines.append((float(parts["length_km"].sum()), "sum_of_sections", _sources(parts)))
    return pd.DataFrame(sorted(lines), columns=["length_km", "basis", "source_ids"])


@checked
def build_status(infrastructure: Assets) -> pd.DataFrame:
    """Return the parts of CASA-1000 in the order power flows, with status, length and cost.

    Returns
    -------
    DataFrame
        Rows of the table that belong to the project, the whole project last; ``length_km`` and, where
        lengths differ, ``length_low_km`` and ``length_high_km``.
    """
    table = infrastructure.set_index("asset_id", drop=False)
    known = {"casa-1000"}
    while True:
        more = set(table.index[table["part_of"].isin(known)]) | known
        if more == known:
            break
        known = more
    parts = table[table["asset_id"].isin(known)]
    whole = parts["asset_id"] == "casa-1000"
    return pd.concat([parts[~whole], parts[whole]]).reset_index(drop=True)


# Plants whose energy the line gathers: the lower Naryn, by the note of the substation Datka, and those
# nearest to the converter station.
_NARYN = ("toktogul-hpp", "kurpsai-hpp", "tash-kumyr-hpp", "shamaldy-sai-hpp", "uch-kurgan-hpp")
_VAKHSH = ("nurek-hpp", "sangtuda-1-hpp", "sangtuda-2-hpp")


@checked
def schematic(infrastructure: Assets, casa: Casa) -> pd.DataFrame:
    """Return the chain from dam to market, in the order power flows.

    Parameters
    ----------
    infrastructure, casa : DataFrame
        ``relations.load("infrastructure")`` and ``relations.load("casa1000")``.

    Returns
    -------
    DataFrame
        ``node`` (code), ``kind`` ("plants", "line", "station", "market"), ``capacity_mw``, ``length_km``,
        ``status`` and ``source_ids``.  Plants stand with the sum of their capacities; markets with their share
        of the line's capacity; what has no published capacity is missing.
    """
    table = infrastructure.set_index("asset_id")

    def plants(code: str, ids: Sequence[str]) -> dict[str, Any]:
        rows = table.loc[list(ids)]
        return {"node": code, "kind": "plants", "capacity_mw": rows["capacity_mw"].sum(), "source_ids": _sources(rows)}

    def asset(code: str, kind: str) -> dict[str, Any]:
        row = table.loc[code]
        fields = ("capacity_mw", "length_km", "status", "source_ids")
        return {"node": code, "kind": kind, **{field: row[field] for field in fields}}

    def market(code: str, name: str) -> dict[str, Any]:
        found = parameter(casa, name)
        return {"node": code, "kind": "market", "capacity_mw": found.base, "source_ids": found.source_ids}

    return pd.DataFrame(
        [
            plants("naryn", _NARYN),
            asset("datka-500", "station"),
            asset("datka-sughd", "line"),
            asset("sughd-500", "station"),
            asset("casa-tjk-reinforcement", "line"),
            plants("vakhsh", _VAKHSH),
            asset("sangtuda-converter", "station"),
            asset("sangtuda-nowshera", "line"),
            market("afghan-market", "afghan_share_capacity"),
            asset("nowshera-converter", "station"),
            market("pakistan-market", "pakistan_share_capacity"),
        ],
        columns=["node", "kind", "capacity_mw", "length_km", "status", "source_ids"],
    )


_COUNTRIES = {
    "KGZ": "capex_kyrgyzstan",
    "TJK": "capex_tajikistan",
    "AFG": "capex_afghanistan",
    "PAK": "capex_pakistan",
}


@checked
def cost_of_parts(casa: Casa) -> pd.DataFrame:
    """Return the cost by country, the sum of one vintage, and what no country was assigned.

    Returns
    -------
    DataFrame
        ``part`` (KGZ, TJK, AFG, PAK, "sum", "common"), ``low``, ``base``, ``high`` in USD million, ``vintage`` of the
        base and ``source_ids``.  Low and high ends are of other years than the base, so that sum and "common", the cost
        of the whole less the parts, have a base alone.

    Raises
    ------
    RelationsError
        If the base values are of different years.
    """
    whole = parameter(casa, "total_project_cost")
    values = {code: parameter(casa, name) for code, name in _COUNTRIES.items()}
    years = casa.set_index("parameter")["vintage"]
    stated = {name: years[name] for name in (*_COUNTRIES.values(), "total_project_cost")}
    if len(set(stated.values())) > 1:
        raise RelationsError(
            f"casa1000: costs of different years do not add ({', '.join(f'{k}: {v}' for k, v in stated.items())}). "
            "Put base values of one vintage into the rows and the others into variants."
        )
    total = sum(value.base for value in values.values())
    ids = join_ids(value.source_ids for value in values.values())
    rows = [(code, v.low, v.base, v.high, v.source_ids) for code, v in values.items()]
    rows += [
        ("sum", math.nan, total, math.nan, ids),
        ("common", math.nan, whole.base - total, math.nan, join_ids([whole.source_ids, ids])),
    ]
    frame = pd.DataFrame(rows, columns=["part", "low", "base", "high", "source_ids"])
    return frame.assign(vintage=years["total_project_cost"])


@checked
def season_table(
    casa: Casa,
    volume_twh: NotNegative = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
) -> pd.DataFrame:
    """Apply `requirement` to every published yearly volume and to the one asked for.

    Returns
    -------
    DataFrame
        The fields of `requirement` with ``basis`` ("published", "implied" or "parameter") and
        ``source_ids``; ascending by volume.
    """
    stated = published_values(casa, "annual_export_volume")
    rows = stated.rename(columns={"value": "volume_twh"})[["volume_twh", "basis", "source_ids"]]
    if not any(math.isclose(volume_twh, v) for v in rows["volume_twh"]):
        asked = pd.DataFrame({"volume_twh": [volume_twh], "basis": ["parameter"], "source_ids": [None]})
        rows = pd.concat([rows.astype({"source_ids": object}), asked], ignore_index=True)
    needs = pd.DataFrame([requirement(v, capacity_mw, season_start, season_end) for v in rows["volume_twh"]])
    needs["days_needed"] = needs["days_needed"].astype("Int64")
    table = needs.assign(basis=rows["basis"].to_numpy(), source_ids=rows["source_ids"].to_numpy())
    return table.sort_values("volume_twh", ignore_index=True)


@checked
def utilisation_grid(
    volumes_twh: Annotated[Iterable[NotNegative], at_least_one("a number from 0")],
    seasons: Mapping[str, tuple[MonthDay, MonthDay]],
    capacity_mw: Positive = 1300.0,
) -> pd.DataFrame:
    """Return the utilisation in per cent: a row a season, a column a volume.

    Returns
    -------
    DataFrame
        ``season``, ``days``, ``ceiling_twh`` and one column a volume, named by the number.
    """
    return pd.DataFrame(
        [
            {
                "season": name,
                "days": season_days(*ends),
                "ceiling_twh": ceiling_twh(capacity_mw, *ends),
                **{f"{v:g}": season_utilisation(v, capacity_mw, *ends) for v in volumes_twh},
            }
            for name, ends in seasons.items()
        ]
    )


# --- the surplus -------------------------------------------------------------------------------------


def _window(trade: pd.DataFrame, start_year: int, end_year: int) -> pd.DataFrame:
    return dates.within(trade, str(start_year), str(end_year), "period")


@checked
def season_imports(
    trade: Trade,
    importer: Annotated[str, Among("trade", "importer")] = "KGZ",
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
    *,
    start_year: Year = 2000,
    end_year: Year = 2025,
) -> pd.DataFrame:
    """Return reported imports of a country in periods that lie wholly inside the export season.

    Returns
    -------
    DataFrame
        Rows of kind import or swap with ``mean_mw``, the energy spread evenly over the period.  Periods
        may overlap: the rows are not to be added.
    """
    rows = _window(trade, start_year, end_year)
    rows = rows[(rows["importer"] == importer) & rows["kind"].isin(["import", "swap"])]
    inside = in_season(rows["period_earliest"], rows["period_latest"], season_start, season_end)
    rows = rows[inside & rows["energy_gwh"].notna()]
    days = (rows["period_latest"] - rows["period_earliest"]).dt.days + 1
    return rows.assign(mean_mw=rows["energy_gwh"] * 1000 / (24 * days)).sort_values(
        "period_earliest", ignore_index=True
    )


# --- who buys ----------------------------------------------------------------------------------------


@checked
def sales(
    trade: Trade,
    exporter: Annotated[str, Among("trade", "exporter")] = "TJK",
    *,
    start_year: Year = 2000,
    end_year: Year = 2025,
) -> pd.DataFrame:
    """Return actual sales of a country by buyer, without plans, contracts and prices asked.

    Returns
    -------
    DataFrame
        Rows of kind export with ``whole_year`` (bool) and ``computed_usc``, value divided by energy
        where both are known (US cents a kWh); by period and buyer, the buyer "total" first.
    """
    rows = _window(trade, start_year, end_year)
    rows = rows[(rows["exporter"] == exporter) & (rows["kind"] == "export")]
    rows = rows.assign(
        whole_year=rows["period_precision"] == "year",
        computed_usc=rows["value_usd_mn"] / rows["energy_gwh"] * 100,
        _order=(rows["importer"] != "total").astype(int),
    )
    return rows.sort_values(["period_earliest", "_order", "importer"], ignore_index=True).drop(columns="_order")


@checked
def terms(
    trade: Trade,
    exporter: Annotated[str, Among("trade", "exporter")] = "TJK",
    *,
    start_year: Year = 2000,
    end_year: Year = 2025,
) -> pd.DataFrame:
    """Return plans, agreements, contracts and prices of a country's sales: what was meant, not what flowed."""
    rows = _window(trade, start_year, end_year)
    kinds = ["contract", "agreement", "price"]
    rows = rows[(rows["exporter"] == exporter) & rows["kind"].isin(kinds)]
    return rows.sort_values(["period_earliest", "importer"], ignore_index=True)


@checked
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
    options = [
        ("TJK", "afghanistan", parameter(casa, "opportunity_price_tjk_afg")),
        ("TJK", "uzbekistan", parameter(casa, "opportunity_price_tjk_uzb")),
        ("TJK", "spill", none),
        ("KGZ", "own_imports", parameter(casa, "kyrgyz_import_price")),
        ("KGZ", "spill", none),
    ]
    shares = {
        "TJK": parameter(casa, "tajik_export_share"),
        "KGZ": parameter(casa, "kyrgyz_export_share"),
    }
    rows = []
    for seller, outlet, other in options:
        energy = volume_twh * shares[seller].base
        uplift = {
            "low": charge.base - other.high,
            "base": charge.base - other.base,
            "high": charge.base - other.low,
        }
        rows.append(
            {
                "seller": seller,
                "outlet": outlet,
                "volume_twh": energy,
                "casa_usc": charge.base,
                "low": other.low,
                "base": other.base,
                "high": other.high,
                **{f"uplift_{end}_usc": value for end, value in uplift.items()},
                "gross_usd_mn": energy * charge.base * USD_MN_PER_TWH_USC,
                **{f"gain_{end}_usd_mn": energy * v * USD_MN_PER_TWH_USC for end, v in uplift.items()},
                "source_ids": join_ids([charge.source_ids, other.source_ids, shares[seller].source_ids]),
            }
        )
    return pd.DataFrame(rows)


@checked
def avoided_cost(fuel_costs: Fuels) -> pd.DataFrame:
    """Return what a kWh from the line would save a buyer: the fuel of the plant that would run otherwise.

    Parameters
    ----------
    fuel_costs : DataFrame
        ``relations.load("fuel_costs")``.

    Returns
    -------
    DataFrame
        By ``fuel``, dearest first, and ``period``: ``country``, ``usc_per_kwh`` (local cost over the exchange rate, in
        US cents), ``cost_local_kwh``, ``local_per_usd``, ``generation_share_pct`` and ``source_ids``.  Fuel alone:
        neither capacity payments, which fall due anyway, nor losses between the border and the plant.
    """
    rows = fuel_costs.assign(usc_per_kwh=100 * fuel_costs["cost_local_kwh"] / fuel_costs["local_per_usd"])
    rows = rows.assign(_mean=rows.groupby("fuel")["usc_per_kwh"].transform("mean"))
    rows = rows.sort_values(["_mean", "period"], ascending=[False, True], ignore_index=True)
    fields = ["country", "fuel", "period", "usc_per_kwh", "cost_local_kwh", "local_per_usd", "generation_share_pct"]
    return rows[[*fields, "source_ids"]]


# --- the tariff and who earns it ---------------------------------------------------------------------


_STACK = (
    ("energy", "energy_charge_generation"),
    ("transmission", "transmission_charge"),
    ("transit", "afghan_transit_fee"),
    ("wheeling", "tajik_wheeling"),
)


@checked
def tariff_stack(casa: Casa) -> pd.DataFrame:
    """Return the parts of the price at the Pakistani border.

    Returns
    -------
    DataFrame
        ``component`` (energy, transmission, transit, wheeling), ``low``, ``base``, ``high`` in US cents
        a kWh, ``source_ids``.
    """
    values = [(name, parameter(casa, key)) for name, key in _STACK]
    return pd.DataFrame(
        [(name, v.low, v.base, v.high, v.source_ids) for name, v in values],
        columns=["component", "low", "base", "high", "source_ids"],
    )


@checked
def tariff_sums(casa: Casa) -> pd.DataFrame:
    """Add the tariff's parts for each pair of published wire charge and wheeling fee.

    Returns
    -------
    DataFrame
        ``transmission_usc``, ``wheeling_usc``, ``sum_usc``, ``matches`` (the published delivered tariff
        that equals the sum to the hundredth of a cent, else missing), ``source_ids``.
    """
    energy, wires, transit, wheeling = (parameter(casa, key) for _, key in _STACK)
    published = published_values(casa, "delivered_tariff_pakistan")["value"].tolist()
    fixed = energy.base + transit.base
    rows = []
    for wire in sorted({wires.low, wires.high}):
        for wheel in sorted({wheeling.low, wheeling.high}):
            total = round(fixed + wire + wheel, 4)
            match = next((v for v in published if math.isclose(v, total, abs_tol=1e-6)), float("nan"))
            rows.append((wire, wheel, total, match))
    frame = pd.DataFrame(rows, columns=["transmission_usc", "wheeling_usc", "sum_usc", "matches"])
    return frame.sort_values("sum_usc", ignore_index=True).assign(source_ids=_sources(tariff_stack(casa)))


@checked
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
    parts = {name: parameter(casa, key) for name, key in _STACK}
    tajik, kyrgyz = parameter(casa, "tajik_export_share"), parameter(casa, "kyrgyz_export_share")
    to_pakistan, line = parameter(casa, "pakistan_share_capacity"), parameter(casa, "export_capacity")
    passing = {"low": to_pakistan.low, "base": to_pakistan.base, "high": to_pakistan.high}
    one = dict.fromkeys(passing, 1.0)
    splits = [
        ("TJK", "energy", dict.fromkeys(passing, tajik.base), tajik.source_ids),
        ("KGZ", "energy", dict.fromkeys(passing, kyrgyz.base), kyrgyz.source_ids),
        ("wire_owners", "transmission", one, ""),
        ("AFG", "transit", {end: mw / line.base for end, mw in passing.items()}, to_pakistan.source_ids),
        ("TJK", "wheeling", one, ""),
    ]
    rows = [
        {
            "recipient": recipient,
            "component": component,
            **{
                end: volume_twh * share * getattr(parts[component], end) * USD_MN_PER_TWH_USC
                for end, share in shares.items()
            },
            "source_ids": join_ids([parts[component].source_ids, more]),
        }
        for recipient, component, shares, more in splits
    ]
    frame = pd.DataFrame(rows)
    total = {
        "recipient": "all",
        "component": "sum",
        **frame[["low", "base", "high"]].sum(),
        "source_ids": _sources(frame),
    }
    return pd.concat([frame, pd.DataFrame([total])], ignore_index=True)


@checked
def losses(casa: Casa, volume_twh: NotNegative = 5.0) -> pd.DataFrame:
    """Return the energy lost and delivered on the way from either seller, and for the published mix.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``; losses of line, direct-current line and converter station.
    volume_twh : float
        Energy sent a year.

    Returns
    -------
    DataFrame
        ``route`` (TJK, KGZ, "mix"), ``loss_low_pct``, ``loss_base_pct``, ``loss_high_pct`` of what is
        sent, ``delivered_low_twh``, ... for the volume if all of it went that way, ``source_ids``.
        Losses in series multiply: what arrives is the product of the shares each part lets through;
        every kWh crosses the direct-current line and two stations, Kyrgyz energy the alternating-current
        line first.
    """
    ac, dc, station = (parameter(casa, name) for name in ("loss_ac_line", "loss_hvdc_line", "loss_converter"))
    kyrgyz = parameter(casa, "kyrgyz_export_share")

    def arrives(end: str) -> dict[str, float]:
        line, converter = 1 - getattr(dc, end) / 100, 1 - getattr(station, end) / 100
        tajik = line * converter**2
        from_kgz = (1 - getattr(ac, end) / 100) * tajik
        return {
            "TJK": tajik,
            "KGZ": from_kgz,
            "mix": kyrgyz.base * from_kgz + (1 - kyrgyz.base) * tajik,
        }

    through = {end: arrives(end) for end in ("low", "base", "high")}
    ids = join_ids([ac.source_ids, dc.source_ids, station.source_ids, kyrgyz.source_ids])
    return pd.DataFrame(
        [
            {
                "route": route,
                **{f"loss_{end}_pct": 100 * (1 - through[end][route]) for end in through},
                # The highest loss delivers least.
                "delivered_low_twh": volume_twh * through["high"][route],
                "delivered_base_twh": volume_twh * through["base"][route],
                "delivered_high_twh": volume_twh * through["low"][route],
                "source_ids": ids,
            }
            for route in ("TJK", "KGZ", "mix")
        ]
    )


# --- capital ---------------------------------------------------------------------------------------


@checked
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
        left out: the view "wires" of `relations.scenario.worth` has them.
    """
    volumes = np.atleast_1d(volumes_twh).tolist()
    cost, charge = _capital(casa, perimeter), parameter(casa, "transmission_charge")
    ids = join_ids([cost.source_ids, charge.source_ids])
    rows = []
    for years, volume in itertools.product(horizons, volumes):
        factor = annuity_factor(discount_rate_pct, years)
        receipts = volume * charge.base * USD_MN_PER_TWH_USC
        rows.append(
            {
                "years": years,
                "volume_twh": volume,
                "perimeter": perimeter.name,
                **{f"capital_{end}_usd_mn": getattr(cost, end) for end in ("low", "base", "high")},
                **{
                    f"charge_{end}_usc": levelised_charge_usc(getattr(cost, end), volume, discount_rate_pct, years)
                    for end in ("low", "base", "high")
                },
                "receipts_usd_mn": receipts,
                "npv_low_usd_mn": factor * volume * charge.low * USD_MN_PER_TWH_USC - cost.high,
                "npv_base_usd_mn": factor * receipts - cost.base,
                "npv_high_usd_mn": factor * volume * charge.high * USD_MN_PER_TWH_USC - cost.low,
                "break_even_volume_twh": cost.base / factor / charge.base / USD_MN_PER_TWH_USC,
                "break_even_rate_pct": break_even_rate_pct(cost.base, receipts, years),
                "source_ids": ids,
            }
        )
    return pd.DataFrame(rows).astype({"break_even_rate_pct": "float64"})


def _capital(casa: pd.DataFrame, perimeter: Perimeter) -> Value:
    """Take the parts outside off the published cost of the whole; what no text assigns stays inside."""
    whole = parameter(casa, "total_project_cost")
    outside = [parameter(casa, name) for party, name in _COUNTRIES.items() if party not in perimeter.parties]
    less = math.fsum(part.base for part in outside)
    ids = join_ids([whole.source_ids, *(part.source_ids for part in outside)])
    return Value(whole.low - less, whole.base - less, whole.high - less, whole.unit, ids)


@checked
def volume_range(volume_twh: Positive = 5.0, steps: Annotated[int, Within(ge=2, le=10_000)] = 61) -> list[float]:
    """Return evenly spaced volumes around one, for a curve: from a quarter of it to one and a half."""
    return [volume_twh * (0.25 + 1.25 * step / (steps - 1)) for step in range(steps)]


# --- delay -------------------------------------------------------------------------------------------


@checked
def promises(
    schedule: Schedule, milestone: Annotated[str, Among("schedule", "milestone")] = "commissioning"
) -> pd.DataFrame:
    """Return the year promised for a milestone by the year of the promise.

    Returns
    -------
    DataFrame
        ``stated_year``, ``promised_year``, ``years_ahead``, ``slip_years`` (since the promise before;
        missing for the first), ``source_ids``, ``note``; by year of the promise.
    """
    rows = schedule[schedule["milestone"] == milestone]
    frame = pd.DataFrame(
        {
            "stated_year": rows["stated_earliest"].dt.year.astype("Int64"),
            "promised_year": rows["expected_latest"].dt.year.astype("Int64"),
            "source_ids": rows["source_ids"],
            "note": rows["note"],
        }
    ).sort_values(["stated_year", "promised_year"], ignore_index=True)
    frame.insert(2, "years_ahead", frame["promised_year"] - frame["stated_year"])
    frame.insert(3, "slip_years", frame["promised_year"].diff())
    return frame


@checked
def slippage(frame: Promises) -> dict[str, Any]:
    """How fast a promised year moved away, from the first promise to the last.

    Parameters
    ----------
    frame : DataFrame
        As given by `promises`, with at least two years of promise.

    Returns
    -------
    dict
        ``first_stated``, ``first_promised``, ``last_stated``, ``last_promised``, ``moved_years``,
        ``elapsed_years``, ``slip_per_year`` (years the promise moved per year that passed),
        ``fitted_per_year``, the same as the slope of a least-squares line through all promises, and ``meets_year``,
        when that line and the calendar meet (None where it runs away as fast or faster).
    """
    if frame["stated_year"].nunique() < 2:
        raise RelationsError("slippage: frame holds too few promises; allowed: those of at least two years.")
    first, last = frame.iloc[0], frame.iloc[-1]
    moved = int(last["promised_year"] - first["promised_year"])
    elapsed = int(last["stated_year"] - first["stated_year"])
    x, y = (frame[field].astype("float64") for field in ("stated_year", "promised_year"))
    slope = float(((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum())
    return {
        "first_stated": int(first["stated_year"]),
        "first_promised": int(first["promised_year"]),
        "last_stated": int(last["stated_year"]),
        "last_promised": int(last["promised_year"]),
        "moved_years": moved,
        "elapsed_years": elapsed,
        "slip_per_year": moved / elapsed,
        "fitted_per_year": slope,
        "meets_year": float((y.mean() - slope * x.mean()) / (1 - slope)) if slope < 1 else None,
    }


# --- the two -----------------------------------------------------------------------------------------


@checked
def between(
    trade: Trade,
    clashes: Mapping[str, Day],
    pair: tuple[str, str] = ("KGZ", "TJK"),
    *,
    start_year: Year = 2000,
    end_year: Year = 2025,
) -> pd.DataFrame:
    """Return everything recorded about electricity between two countries, by what came before it.

    Parameters
    ----------
    trade : DataFrame
        ``relations.load("electricity_trade")``.
    clashes : mapping of str to str
        Name of a phase to the day (EDTF) it begins; rows before the first are "before".
    pair : (str, str)
        The two countries.

    Returns
    -------
    DataFrame
        Rows whose exporter and importer are the pair, by date, with ``phase`` and ``flowed``: False for
        agreements and contracts, which say what was meant, and for searches without result.
    """
    for code in pair:
        if code not in (known := pd.unique(trade[["exporter", "importer"]].to_numpy().ravel()).tolist()):
            raise refusal("between: pair cannot hold", code, known)
    rows = _window(trade, start_year, end_year)
    a, b = pair
    rows = rows[
        ((rows["exporter"] == a) & (rows["importer"] == b)) | ((rows["exporter"] == b) & (rows["importer"] == a))
    ]
    phase = pd.Series("before", rows.index, dtype="object")
    for name, day in sorted(clashes.items(), key=lambda item: item[1]):
        if begins := dates.parse(day).earliest:
            phase[rows["period_earliest"] >= pd.Timestamp(begins)] = name
    flowed = ~rows["kind"].isin(["agreement", "contract", "price", "none_found"])
    # A search covers its whole period: it belongs at the end, beside the last row.
    last = rows["kind"] == "none_found"
    return (
        rows.assign(phase=phase.where(~last, "search"), flowed=flowed, _last=last)
        .sort_values(["_last", "period_earliest", "period_latest"], ignore_index=True)
        .drop(columns="_last")
    )


# --- published against computed ----------------------------------------------------------------------


@checked
def against_published(
    casa: Casa,
    infrastructure: Assets,
    *,
    volume_twh: NotNegative = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
) -> pd.DataFrame:
    """Put every published outcome figure beside the one computed here.

    Returns
    -------
    DataFrame
        ``figure`` (code, see `in_words`), ``published``, ``computed`` with ``computed_low`` and
        ``computed_high``, ``unit``, ``deviation_pct`` (published over computed), ``reason`` (code),
        ``source_ids`` and ``verdict``:

        - "agrees": within 1 % of the computed value or inside its range;
        - "differs": not, but nothing rules it out;
        - "fits", "at_ceiling" (within 1 %), "beyond_ceiling": a volume, or the volume an income implies,
          against what the line can carry in the season; ``computed`` is then that ceiling.
    """
    ceiling = ceiling_twh(capacity_mw, season_start, season_end)
    transit = next(row for row in _records(revenue(casa, volume_twh)) if row["component"] == "transit")
    lengths = _records(published_lengths(infrastructure))
    sections = next(row["length_km"] for row in lengths if row["basis"] == "sum_of_sections")
    mix = next(row for row in _records(losses(casa)) if row["route"] == "mix")
    loss = parameter(casa, "loss_total_delivered")
    sums = tariff_sums(casa)["sum_usc"].tolist()
    parts = next(row["base"] for row in _records(cost_of_parts(casa)) if row["part"] == "sum")
    rows = _against_ceiling(casa, ceiling)
    for income, _, ids in _stated(casa, "afghan_transit_revenue"):
        rows.append(_compared("transit_income", income, transit, "USD mn", "transit_share", ids))
    for price, _, ids in _stated(casa, "delivered_tariff_pakistan"):
        _, nearest = min((abs(total - price), total) for total in sums)
        rows.append(_compared("tariff", price, _exactly(nearest), "US c/kWh", "tariff_nearest", ids))
    for cost, _, ids in _stated(casa, "total_project_cost"):
        rows.append(_compared("cost", cost, _exactly(parts), "USD mn", "cost_parts", ids))
    for row in lengths:
        if row["basis"] == "published":
            pair = (row["length_km"], _exactly(sections))
            rows.append(_compared("length", *pair, "km", "length_sections", row["source_ids"]))
    chain = {end: mix[f"loss_{end}_pct"] for end in ("low", "base", "high")}
    rows.append(_compared("loss", loss.base, chain, "%", "loss_chain", loss.source_ids))
    return pd.DataFrame(rows)


def _exactly(value: float) -> dict[str, float]:
    return dict.fromkeys(("low", "base", "high"), value)


def _stated(casa: pd.DataFrame, name: str) -> list[tuple[float, str, str]]:
    columns = ["value", "basis", "source_ids"]
    return list(published_values(casa, name)[columns].itertuples(index=False, name=None))


def _compared(  # noqa: PLR0917
    figure: str, published: float, computed: Mapping[str, float], unit: str, reason: str, ids: str
) -> dict[str, Any]:
    deviation = 100 * (published / computed["base"] - 1)
    agrees = abs(deviation) <= 1 or computed["low"] <= published <= computed["high"]
    return {
        "figure": figure,
        "published": published,
        "computed": computed["base"],
        "computed_low": computed["low"],
        "computed_high": computed["high"],
        "unit": unit,
        "deviation_pct": deviation,
        "verdict": "agrees" if agrees else "differs",
        "reason": reason,
        "source_ids": ids,
    }


def _against_ceiling(casa: pd.DataFrame, ceiling: float) -> list[dict[str, Any]]:
    fee = parameter(casa, "afghan_transit_fee").base
    rows = [
        _compared("volume", volume, _exactly(ceiling), "TWh", "volume_published", ids)
        for volume, basis, ids in _stated(casa, "annual_export_volume")
        if basis == "published"
    ]
    rows += [
        _compared(
            "transit_volume",
            income / fee / USD_MN_PER_TWH_USC,
            _exactly(ceiling),
            "TWh",
            "transit_implied",
            ids,
        )
        for income, _, ids in _stated(casa, "afghan_transit_revenue")
    ]
    for row in rows:
        near = abs(row["published"] - ceiling) <= 0.01 * ceiling
        row["verdict"] = "at_ceiling" if near else "fits" if row["published"] < ceiling else "beyond_ceiling"
    return rows


@checked
def survival(
    casa: Casa,
    frame: Balance,
    *,
    volume_twh: Positive = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
    discount_rate_pct: NotNegative = 10.0,
) -> pd.DataFrame:
    """Test the main findings under other volumes, seasons, capacities, prices, costs and rates.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    frame : DataFrame
        A `balance`.
    volume_twh, capacity_mw, season_start, season_end, discount_rate_pct
        The base, from which one or two assumptions at a time are changed.

    Returns
    -------
    DataFrame
        ``finding`` and ``tested`` (codes, see `in_words`), ``cases``, ``holds`` (how many of the cases
        agree with the base), ``holds_pct``, ``source_ids``.  A finding without any case is left out.
    """
    rows: list[dict[str, Any]] = []

    def test(  # noqa: PLR0917
        finding: tuple[str, str],
        base: bool,
        tested: str,
        outcome: Callable[[Any], bool],
        cases: Sequence[Any],
        ids: str,
    ) -> None:
        if len(cases):
            name = finding[0] if base else finding[1]
            holds, of = sensitivity.vary(name, outcome, base, cases)
            rows.append(
                {
                    "finding": name,
                    "tested": tested,
                    "cases": of,
                    "holds": holds,
                    "holds_pct": 100 * holds / of,
                    "source_ids": ids,
                }
            )

    def fits(volume: float, capacity: float, season: tuple[str, str]) -> bool:
        return bool(requirement(volume, capacity, *season)["fits"])

    season = (season_start, season_end)
    seasons = list(dict.fromkeys([season, *OTHER_SEASONS.values()]))
    stated = published_values(casa, "annual_export_volume")
    ids = _sources(stated)
    base = fits(volume_twh, capacity_mw, season)
    words = ("volume_fits", "volume_does_not_fit")
    test(words, base, "published_volumes", lambda v: fits(v, capacity_mw, season), list(stated["value"]), ids)
    test(words, base, "seasons", lambda s: fits(volume_twh, capacity_mw, s), seasons, ids)
    capacities = sorted({capacity_mw, 0.9 * capacity_mw, 1.1 * capacity_mw})
    test(words, base, "capacities", lambda c: fits(volume_twh, c, season), capacities, ids)

    share = volume_twh * parameter(casa, "kyrgyz_export_share").base
    kgz = frame[frame["country"] == "KGZ"].dropna(subset=["surplus_twh"]).sort_values("year")
    if not kgz.empty:
        enough = (kgz["surplus_twh"] >= share).tolist()
        test(
            ("kgz_share_covered", "kgz_share_not_covered"),
            enough[-1],
            "last_ten_years",
            bool,
            enough[-10:],
            _sources(kgz),
        )
    others = outlets(casa, volume_twh)
    others = others[others["outlet"] != "spill"]
    charge = float(others["casa_usc"].iloc[0])
    prices = [x for row in others[["low", "base", "high"]].to_numpy() for x in row]
    test(
        ("casa_pays_more", "casa_pays_less"),
        charge > float(others["base"].max()),
        "other_prices",
        lambda price: charge > price,
        prices,
        _sources(others),
    )
    cost, wire = _capital(casa, PAID_BY_TARIFF), parameter(casa, "transmission_charge")
    rates = sorted({0.0, 5.0, 8.0, 10.0, 12.0, 15.0, discount_rate_pct})
    outside = parameter(casa, "total_project_cost").base - cost.base
    costs = [value - outside for value in published_values(casa, "total_project_cost")["value"]]
    ids = join_ids([cost.source_ids, wire.source_ids])
    for years in (15, 30):
        repaid = functools.partial(_repaid, years=years, price=wire.base)
        settled: dict[str, Any] = {"capex": cost.base, "volume": volume_twh, "rate": discount_rate_pct}
        words = (f"wires_repaid_{years}", f"wires_not_repaid_{years}")
        now = repaid(**settled)
        for tested, field, cases in (
            ("discount_rates", "rate", rates),
            ("published_costs", "capex", costs),
            ("published_volumes", "volume", list(stated["value"])),
        ):
            test(words, now, tested, _other(repaid, settled, field), cases, ids)
    return pd.DataFrame(rows)


def _repaid(capex: float, volume: float, rate: float, years: int, price: float) -> bool:
    return levelised_charge_usc(capex, volume, rate, years) <= price


def _other(function: Callable[..., bool], settled: Mapping[str, Any], field: str) -> Callable[[Any], bool]:
    """Return the function of one field alone, the others as settled."""
    return lambda value: function(**{**settled, field: value})


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(key): value for key, value in row.items()} for row in frame.to_dict("records")]


def _sources(frame: pd.DataFrame) -> str:
    return join_ids(frame["source_ids"])
