"""Does the arithmetic of CASA-1000 hold: season, surplus, prices, revenue, capital and delay.

CASA-1000 is to carry electricity of Kyrgyzstan and Tajikistan to Afghanistan and Pakistan; its first
part is the 500 kV line Datka-Sughd between the two.  The functions here are pure: frames and numbers
in, frames and numbers out.  Units stand in the names: ``_twh``, ``_mw``, ``_usc`` (US cents a kWh),
``_usd_mn`` (million US dollars), ``_pct`` (per cent).  One TWh at one cent a kWh is USD 10 million.

Formulas are those of elementary physics (energy = power x time) and of the annuity as any textbook of
corporate finance has it (Brealey, Myers and Allen, *Principles of Corporate Finance*, chapter 2).
The season and the parameters lie in `relations.casa`, elementary finance in `relations.finance`, the economic model in
`relations.scenario`, the physics of the lines in `relations.transmission`.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, Annotated, Any

import pandas as pd

from relations import sensitivity
from relations.arguments import Among, Frame, Positive, Within, checked
from relations.casa import (
    OTHER_SEASONS,
    USD_MN_PER_TWH_USC,
    Value,
    ceiling_twh,
    in_season,
    parameter,
    published_values,
    require_not_negative,
    requirement,
    season_days,
    season_hours,
    season_utilisation,
    variants,
)
from relations.errors import RelationsError
from relations.finance import annuity_factor, break_even_rate_pct, levelised_charge_usc, npv
from relations.scenario import Scenario, compare
from relations.sources import join_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = [
    "OTHER_SEASONS",
    "Scenario",
    "Value",
    "against_published",
    "annuity_factor",
    "balance",
    "between",
    "break_even_rate_pct",
    "build_status",
    "ceiling_twh",
    "combined",
    "compare",
    "cost_of_parts",
    "delay_cost",
    "in_season",
    "last_year_with",
    "levelised_charge_usc",
    "losses",
    "npv",
    "outlets",
    "parameter",
    "promises",
    "published_lengths",
    "published_values",
    "reconcile",
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
    "survival",
    "tariff_stack",
    "tariff_sums",
    "terms",
    "turning_point",
    "utilisation_grid",
    "volume_range",
    "wire_charges",
    "wire_curve",
]

Assets = Annotated[pd.DataFrame, Frame('relations.load("infrastructure")', "asset_id", "part_of", "length_km")]
Balance = Annotated[pd.DataFrame, Frame("energy.balance", "country", "year", "surplus_twh")]


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


def build_status(infrastructure: pd.DataFrame) -> pd.DataFrame:
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


def schematic(infrastructure: pd.DataFrame, casa: pd.DataFrame) -> pd.DataFrame:
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


def cost_of_parts(casa: pd.DataFrame) -> pd.DataFrame:
    """Return the cost by country and its sum.

    Returns
    -------
    DataFrame
        ``part`` (KGZ, TJK, AFG, PAK, "sum"), ``low``, ``base``, ``high`` in USD million, ``source_ids``.
        The sum adds low to low and high to high: the widest range the parts allow.
    """
    names = {
        "KGZ": "capex_kyrgyzstan",
        "TJK": "capex_tajikistan",
        "AFG": "capex_afghanistan",
        "PAK": "capex_pakistan",
    }
    values = {code: parameter(casa, name) for code, name in names.items()}
    parts = pd.DataFrame(
        [(code, v.low, v.base, v.high, v.source_ids) for code, v in values.items()],
        columns=["part", "low", "base", "high", "source_ids"],
    )
    total = {"part": "sum", **parts[["low", "base", "high"]].sum(), "source_ids": _sources(parts)}
    return pd.concat([parts, pd.DataFrame([total])], ignore_index=True)


def season_table(
    casa: pd.DataFrame,
    volume_twh: float = 5.0,
    capacity_mw: float = 1300.0,
    season_start: str = "05-01",
    season_end: str = "09-30",
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


def utilisation_grid(
    volumes_twh: Iterable[float], seasons: Mapping[str, tuple[str, str]], capacity_mw: float = 1300.0
) -> pd.DataFrame:
    """Return the utilisation in per cent: a row a season, a column a volume.

    Returns
    -------
    DataFrame
        ``season``, ``days``, ``ceiling_twh`` and one column a volume, named by the number.
    """
    volumes = list(volumes_twh)
    return pd.DataFrame(
        [
            {
                "season": name,
                "days": season_days(*ends),
                "ceiling_twh": ceiling_twh(capacity_mw, *ends),
                **{f"{v:g}": season_utilisation(v, capacity_mw, *ends) for v in volumes},
            }
            for name, ends in seasons.items()
        ]
    )


# --- the surplus -------------------------------------------------------------------------------------


def balance(
    electricity: pd.DataFrame,
    countries: Sequence[str] = ("KGZ", "TJK"),
    start_year: int = 2000,
    end_year: int = 2025,
) -> pd.DataFrame:
    """Return generation, demand and net trade by country and year.

    Parameters
    ----------
    electricity : DataFrame
        ``relations.load("electricity")``.
    countries : sequence of str
        Codes of countries whose rows are of one release.
    start_year, end_year : int
        First and last year.

    Returns
    -------
    DataFrame
        ``country``, ``year``, ``generation_twh``, ``hydro_twh``, ``demand_twh``, ``net_imports_twh``,
        ``surplus_twh`` (net exports), ``vintage``, ``source_ids``.  In the source demand is generation
        plus net imports, so the surplus is net trade by definition.

    Raises
    ------
    RelationsError
        If a country is not in the table, or the rows are of different releases.
    """
    if unknown := sorted(set(countries) - set(electricity["country"])):
        raise RelationsError(
            f"electricity has no rows for {', '.join(unknown)}; "
            f"allowed: {', '.join(sorted(set(electricity['country'])))}."
        )
    chosen = electricity[electricity["country"].isin(list(countries))]
    if len(chosen["vintage"].unique()) > 1:
        releases = chosen.groupby("vintage")["country"].unique()
        mixed = "; ".join(f"{vintage}: {', '.join(codes)}" for vintage, codes in releases.items())
        raise RelationsError(
            f"electricity: these countries come from different releases ({mixed}), which revise the same "
            "years differently. Ask for the countries of one release."
        )
    fields = ["generation_twh", "hydro_twh", "demand_twh", "net_imports_twh"]
    rows = chosen.loc[
        chosen["year"].between(start_year, end_year), ["country", "year", *fields, "vintage", "source_ids"]
    ]
    rows = rows.assign(surplus_twh=0.0 - rows["net_imports_twh"])
    return rows.sort_values(["country", "year"], ignore_index=True)


def combined(frame: pd.DataFrame) -> pd.DataFrame:
    """Sum a `balance` over its countries, in the years that all of them have.

    Returns
    -------
    DataFrame
        ``year`` and the sums of the TWh columns, ``source_ids``.
    """
    fields = [column for column in frame.columns if column.endswith("_twh")]
    wanted = frame["country"].nunique()
    groups = frame.dropna(subset=["surplus_twh"]).groupby("year")
    sums = groups[fields].sum()[groups["country"].nunique() == wanted]
    return sums.reset_index().assign(source_ids=_sources(frame))


def turning_point(frame: pd.DataFrame, country: str) -> dict[str, Any]:
    """When a country changed from net exporter to net importer.

    Parameters
    ----------
    frame : DataFrame
        A `balance`.
    country : str
        One of its countries.

    Returns
    -------
    dict
        ``years`` with data; ``first_import_year``; ``last_export_year``; ``importer_since``, the first
        year of the unbroken run of net imports that reaches the last year, where the frame shows the
        year before it; ``last_year`` and
        ``last_surplus_twh``; ``best_year`` and ``best_surplus_twh``.  A year whose net trade is 0.00
        counts as neither.  Years that do not exist are None.
    """
    rows = frame[(frame["country"] == country) & frame["surplus_twh"].notna()].sort_values("year")
    result: dict[str, Any] = dict.fromkeys(
        [
            "first_import_year",
            "last_export_year",
            "importer_since",
            "last_year",
            "last_surplus_twh",
            "best_year",
            "best_surplus_twh",
        ]
    )
    result["years"] = len(rows)
    if rows.empty:
        return result
    imports, exports = rows[rows["surplus_twh"] < 0], rows[rows["surplus_twh"] > 0]
    last, best = rows.iloc[-1], rows.sort_values("surplus_twh", kind="stable").iloc[-1]
    result |= {
        "first_import_year": int(imports["year"].min()) if len(imports) else None,
        "last_export_year": int(exports["year"].max()) if len(exports) else None,
        "last_year": int(last["year"]),
        "last_surplus_twh": float(last["surplus_twh"]),
        "best_year": int(best["year"]),
        "best_surplus_twh": float(best["surplus_twh"]),
    }
    if last["surplus_twh"] < 0:
        others = rows[rows["surplus_twh"] >= 0]
        # A run that fills the whole frame began at some year before it.
        if not others.empty:
            result["importer_since"] = int(rows.loc[rows["year"] > others["year"].max(), "year"].min())
    return result


@checked
def last_year_with(
    frame: Balance, country: Annotated[str, Among("frame", "country")], at_least_twh: float
) -> int | None:
    """Last year a country's net exports reached a volume, or None."""
    rows = frame[(frame["country"] == country) & (frame["surplus_twh"] >= at_least_twh)]
    return None if rows.empty else int(rows["year"].max())


def _window(trade: pd.DataFrame, start_year: int, end_year: int) -> pd.DataFrame:
    from relations import dates

    return dates.within(trade, str(start_year), str(end_year), "period")


def season_imports(
    trade: pd.DataFrame,
    importer: str = "KGZ",
    season_start: str = "05-01",
    season_end: str = "09-30",
    *,
    start_year: int = 2000,
    end_year: int = 2025,
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


def reservoir_in_season(
    reservoir: pd.DataFrame, season_start: str = "05-01", season_end: str = "09-30"
) -> pd.DataFrame:
    """Return observations of a reservoir with what it gained, and whether they fall in the season.

    Returns
    -------
    DataFrame
        With ``gain_m3_s`` (inflow minus outflow; negative when the reservoir is drawn down) and
        ``when`` ("in_season", "out_of_season", "undated"); dated rows first, by date.
    """
    inside = in_season(reservoir["date_earliest"], reservoir["date_latest"], season_start, season_end)
    when = inside.map({True: "in_season", False: "out_of_season"}).where(reservoir["date_earliest"].notna(), "undated")
    rows = reservoir.assign(gain_m3_s=reservoir["inflow_m3_s"] - reservoir["outflow_m3_s"], when=when)
    return rows.sort_values("date_earliest", na_position="last", kind="stable", ignore_index=True)


# --- who buys ----------------------------------------------------------------------------------------


def sales(trade: pd.DataFrame, exporter: str = "TJK", *, start_year: int = 2000, end_year: int = 2025) -> pd.DataFrame:
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


def terms(trade: pd.DataFrame, exporter: str = "TJK", *, start_year: int = 2000, end_year: int = 2025) -> pd.DataFrame:
    """Return plans, agreements, contracts and prices of a country's sales: what was meant, not what flowed."""
    rows = _window(trade, start_year, end_year)
    kinds = ["contract", "agreement", "price"]
    rows = rows[(rows["exporter"] == exporter) & rows["kind"].isin(kinds)]
    return rows.sort_values(["period_earliest", "importer"], ignore_index=True)


def reconcile(
    electricity: pd.DataFrame, trade: pd.DataFrame, *, start_year: int = 2000, end_year: int = 2025
) -> pd.DataFrame:
    """Put stated yearly trade of the two beside the net trade of the annual series.

    Returns
    -------
    DataFrame
        ``country``, ``year``, ``direction`` (exports, imports), ``stated_twh``, ``net_twh``,
        ``difference_twh`` (stated minus net), ``difference_pct`` of the net, ``source_ids``.  Stated
        figures are gross, the series is net, so a small excess is expected and a large one is not.
    """
    rows = _window(trade, start_year, end_year)
    rows = rows[(rows["period_precision"] == "year") & rows["energy_gwh"].notna()]
    out = rows[(rows["exporter"] == "TJK") & (rows["importer"] == "total") & (rows["kind"] == "export")]
    into = rows[(rows["exporter"] == "several") & (rows["importer"] == "KGZ") & (rows["kind"] == "import")]
    stated = pd.concat(
        [
            out.assign(country="TJK", direction="exports", sign=-1.0),
            into.assign(country="KGZ", direction="imports", sign=1.0),
        ]
    )
    stated = stated.assign(
        year=stated["period_earliest"].dt.year.astype("Int64"), stated_twh=stated["energy_gwh"] / 1000
    )
    series = electricity[["country", "year", "net_imports_twh", "source_ids"]]
    both = stated.merge(series, on=["country", "year"], suffixes=("", "_series"), validate="many_to_one")
    both = both.assign(net_twh=both["sign"] * both["net_imports_twh"])
    both = both.assign(
        difference_twh=both["stated_twh"] - both["net_twh"],
        difference_pct=100 * (both["stated_twh"] / both["net_twh"] - 1),
        source_ids=both["source_ids"] + ";" + both["source_ids_series"],
    )
    fields = ["country", "year", "direction", "stated_twh", "net_twh", "difference_twh", "difference_pct"]
    return both[[*fields, "source_ids"]].sort_values(["country", "year"], ignore_index=True)


def outlets(casa: pd.DataFrame, volume_twh: float = 5.0) -> pd.DataFrame:
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
    require_not_negative(volume_twh=volume_twh)
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


# --- the tariff and who earns it ---------------------------------------------------------------------


_STACK = (
    ("energy", "energy_charge_generation"),
    ("transmission", "transmission_charge"),
    ("transit", "afghan_transit_fee"),
    ("wheeling", "tajik_wheeling"),
)


def tariff_stack(casa: pd.DataFrame) -> pd.DataFrame:
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


def tariff_sums(casa: pd.DataFrame) -> pd.DataFrame:
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


def revenue(casa: pd.DataFrame, volume_twh: float = 5.0) -> pd.DataFrame:
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
    require_not_negative(volume_twh=volume_twh)
    parts = {name: parameter(casa, key) for name, key in _STACK}
    tajik, kyrgyz = parameter(casa, "tajik_export_share"), parameter(casa, "kyrgyz_export_share")
    to_pakistan, line = parameter(casa, "pakistan_share_capacity"), parameter(casa, "export_capacity")
    passing = {"low": to_pakistan.low, "base": to_pakistan.base, "high": to_pakistan.high}
    one = dict.fromkeys(passing, 1.0)
    splits = [
        ("TJK", "energy", dict.fromkeys(passing, tajik.base), tajik.source_ids),
        ("KGZ", "energy", dict.fromkeys(passing, kyrgyz.base), kyrgyz.source_ids),
        ("wires", "transmission", one, ""),
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


def losses(casa: pd.DataFrame, volume_twh: float = 5.0) -> pd.DataFrame:
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
    require_not_negative(volume_twh=volume_twh)
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


def wire_charges(
    casa: pd.DataFrame,
    volume_twh: float = 5.0,
    discount_rate_pct: float = 10.0,
    horizons: Sequence[int] = (15, 30),
) -> pd.DataFrame:
    """Return what the wires would have to earn beside what the published wire charge brings.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    volume_twh : float
        Energy a year, above 0.
    discount_rate_pct : float
        From 0.
    horizons : sequence of int
        Years over which the cost is repaid.

    Returns
    -------
    DataFrame
        ``years``; ``charge_low_usc``, ``charge_base_usc``, ``charge_high_usc`` for the lowest, base and
        highest published cost; ``receipts_usd_mn`` a year at the base wire charge; ``npv_low_usd_mn``,
        ``npv_base_usd_mn``, ``npv_high_usd_mn`` of cost in year 0 and receipts from year 1 (low: highest
        cost, lowest charge); ``break_even_volume_twh`` and ``break_even_rate_pct`` at the base values;
        ``source_ids``.  Operation, taxes, outages, losses, inflation and the years of building are left
        out.
    """
    cost, charge = parameter(casa, "total_project_cost"), parameter(casa, "transmission_charge")
    rows = []
    for years in horizons:
        receipts = volume_twh * charge.base * USD_MN_PER_TWH_USC

        def present(capex: float, price: float, years: int = years) -> float:
            yearly = volume_twh * price * USD_MN_PER_TWH_USC
            return npv(discount_rate_pct, [-capex, *[yearly] * years])

        rows.append(
            {
                "years": years,
                **{
                    f"charge_{end}_usc": levelised_charge_usc(capex, volume_twh, discount_rate_pct, years)
                    for end, capex in (("low", cost.low), ("base", cost.base), ("high", cost.high))
                },
                "receipts_usd_mn": receipts,
                "npv_low_usd_mn": present(cost.high, charge.low),
                "npv_base_usd_mn": present(cost.base, charge.base),
                "npv_high_usd_mn": present(cost.low, charge.high),
                "break_even_volume_twh": cost.base
                / annuity_factor(discount_rate_pct, years)
                / charge.base
                / USD_MN_PER_TWH_USC,
                "break_even_rate_pct": break_even_rate_pct(cost.base, receipts, years),
                "source_ids": join_ids([cost.source_ids, charge.source_ids]),
            }
        )
    return pd.DataFrame(rows).astype({"break_even_rate_pct": "float64"})


def wire_curve(
    casa: pd.DataFrame,
    volumes_twh: Iterable[float],
    discount_rate_pct: float = 10.0,
    horizons: Sequence[int] = (15, 30),
) -> pd.DataFrame:
    """Return the levelised wire charge along a range of yearly volumes.

    Returns
    -------
    DataFrame
        ``years``, ``volume_twh``, ``low``, ``base``, ``high`` (US cents a kWh, by published cost).
    """
    cost = parameter(casa, "total_project_cost")
    volumes = list(volumes_twh)
    return pd.DataFrame(
        [
            {
                "years": years,
                "volume_twh": volume,
                "low": levelised_charge_usc(cost.low, volume, discount_rate_pct, years),
                "base": levelised_charge_usc(cost.base, volume, discount_rate_pct, years),
                "high": levelised_charge_usc(cost.high, volume, discount_rate_pct, years),
            }
            for years in horizons
            for volume in volumes
        ]
    )


@checked
def volume_range(volume_twh: Positive = 5.0, steps: Annotated[int, Within(ge=2, le=10_000)] = 61) -> list[float]:
    """Return evenly spaced volumes around one, for a curve: from a quarter of it to one and a half."""
    return [volume_twh * (0.25 + 1.25 * step / (steps - 1)) for step in range(steps)]


# --- delay -------------------------------------------------------------------------------------------


def promises(schedule: pd.DataFrame, milestone: str = "commissioning") -> pd.DataFrame:
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


def slippage(frame: pd.DataFrame) -> dict[str, Any]:
    """How fast a promised year moved away, from the first promise to the last.

    Parameters
    ----------
    frame : DataFrame
        As given by `promises`, with at least two years of promise.

    Returns
    -------
    dict
        ``first_stated``, ``first_promised``, ``last_stated``, ``last_promised``, ``moved_years``,
        ``elapsed_years``, ``slip_per_year`` (years the promise moved per year that passed) and
        ``fitted_per_year``, the same as the slope of a least-squares line through all promises.
    """
    if frame["stated_year"].nunique() < 2:
        raise RelationsError("slippage needs promises from at least two years; give the whole schedule.")
    first, last = frame.iloc[0], frame.iloc[-1]
    moved = int(last["promised_year"] - first["promised_year"])
    elapsed = int(last["stated_year"] - first["stated_year"])
    x, y = (frame[field].astype("float64") for field in ("stated_year", "promised_year"))
    return {
        "first_stated": int(first["stated_year"]),
        "first_promised": int(first["promised_year"]),
        "last_stated": int(last["stated_year"]),
        "last_promised": int(last["promised_year"]),
        "moved_years": moved,
        "elapsed_years": elapsed,
        "slip_per_year": moved / elapsed,
        "fitted_per_year": float(((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()),
    }


def delay_cost(
    casa: pd.DataFrame,
    volume_twh: float = 5.0,
    discount_rate_pct: float = 10.0,
    years: int = 15,
    delay_years: int = 1,
) -> dict[str, float]:
    """Return three views of what a delay costs; they overlap and are not to be added.

    Returns
    -------
    dict
        ``receipts_low_usd_mn``, ``receipts_high_usd_mn``: everything buyers would have paid in the lost
        seasons, at the lowest and highest sum of the tariff; ``present_value_usd_mn``: what `years` of
        receipts from the wire charge lose in present value when they start `delay_years` later (nothing
        at a rate of zero, where later money counts as much); ``idle_usd_mn``: the discount rate on the
        published value of assets that stand idle, for the years of the delay.
    """
    require_not_negative(volume_twh=volume_twh, delay_years=delay_years)
    sums = tariff_sums(casa)["sum_usc"]
    wire = volume_twh * parameter(casa, "transmission_charge").base * USD_MN_PER_TWH_USC
    now = wire * annuity_factor(discount_rate_pct, years)
    seasons = volume_twh * USD_MN_PER_TWH_USC * delay_years
    growth = (1 + discount_rate_pct / 100) ** delay_years
    return {
        "receipts_low_usd_mn": seasons * float(sums.min()),
        "receipts_high_usd_mn": seasons * float(sums.max()),
        "present_value_usd_mn": now * (1 - 1 / growth),
        "idle_usd_mn": parameter(casa, "stranded_asset_value").base * (growth - 1),
    }


# --- the two -----------------------------------------------------------------------------------------


def between(
    trade: pd.DataFrame,
    clashes: Mapping[str, str],
    pair: tuple[str, str] = ("KGZ", "TJK"),
    *,
    start_year: int = 2000,
    end_year: int = 2025,
) -> pd.DataFrame:
    """Return everything recorded about electricity between two countries, by what came before it.

    Parameters
    ----------
    trade : DataFrame
        ``relations.load("electricity_trade")``.
    clashes : mapping of str to str
        Name of a phase to the day (ISO) it begins; rows before the first are "before".
    pair : (str, str)
        The two countries.

    Returns
    -------
    DataFrame
        Rows whose exporter and importer are the pair, by date, with ``phase`` and ``flowed``: False for
        agreements and contracts, which say what was meant, and for searches without result.
    """
    rows = _window(trade, start_year, end_year)
    a, b = pair
    rows = rows[
        ((rows["exporter"] == a) & (rows["importer"] == b)) | ((rows["exporter"] == b) & (rows["importer"] == a))
    ]
    phase = pd.Series("before", rows.index, dtype="object")
    for name, day in sorted(clashes.items(), key=lambda item: item[1]):
        phase[rows["period_earliest"] >= pd.Timestamp(day)] = name
    flowed = ~rows["kind"].isin(["agreement", "contract", "price", "none_found"])
    # A search covers its whole period: it belongs at the end, beside the last row.
    last = rows["kind"] == "none_found"
    return (
        rows.assign(phase=phase.where(~last, "search"), flowed=flowed, _last=last)
        .sort_values(["_last", "period_earliest", "period_latest"], ignore_index=True)
        .drop(columns="_last")
    )


# --- published against computed ----------------------------------------------------------------------


def against_published(
    casa: pd.DataFrame,
    infrastructure: pd.DataFrame,
    *,
    volume_twh: float = 5.0,
    capacity_mw: float = 1300.0,
    season_start: str = "05-01",
    season_end: str = "09-30",
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
    sums, parts = tariff_sums(casa)["sum_usc"].tolist(), _records(cost_of_parts(casa))
    rows = _against_ceiling(casa, ceiling)
    for income, _, ids in _stated(casa, "afghan_transit_revenue"):
        rows.append(_compared("transit_income", income, transit, "USD mn", "transit_share", ids))
    for price, _, ids in _stated(casa, "delivered_tariff_pakistan"):
        _, nearest = min((abs(total - price), total) for total in sums)
        rows.append(_compared("tariff", price, _exactly(nearest), "US c/kWh", "tariff_nearest", ids))
    for cost, _, ids in _stated(casa, "total_project_cost"):
        rows.append(_compared("cost", cost, parts[-1], "USD mn", "cost_parts", ids))
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


def survival(
    casa: pd.DataFrame,
    frame: pd.DataFrame,
    *,
    volume_twh: float = 5.0,
    capacity_mw: float = 1300.0,
    season_start: str = "05-01",
    season_end: str = "09-30",
    discount_rate_pct: float = 10.0,
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
    cost, wire = parameter(casa, "total_project_cost"), parameter(casa, "transmission_charge")

    rates = sorted({0.0, 5.0, 8.0, 10.0, 12.0, 15.0, discount_rate_pct})
    costs = list(published_values(casa, "total_project_cost")["value"])
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
