"""Does the arithmetic of CASA-1000 hold: season, surplus, prices, revenue, capital and delay.

CASA-1000 is to carry electricity of Kyrgyzstan and Tajikistan to Afghanistan and Pakistan; its first
part is the 500 kV line Datka-Sughd between the two.  The functions here are pure: frames and numbers
in, frames and numbers out.  Units stand in the names: ``_twh``, ``_mw``, ``_usc`` (US cents a kWh),
``_usd_mn`` (million US dollars), ``_pct`` (per cent).  One TWh at one cent a kWh is USD 10 million.

Formulas are those of elementary physics (energy = power x time) and of the annuity as any textbook of
corporate finance has it (Brealey, Myers and Allen, *Principles of Corporate Finance*, chapter 2).
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.errors import RelationsError
from relations.text import Language, is_missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from relations.narrate import Narrator, Sentence

__all__ = [
    "OTHER_SEASONS",
    "Value",
    "against_published",
    "annuity_factor",
    "balance",
    "between",
    "break_even_rate_pct",
    "build_status",
    "ceiling_twh",
    "combined",
    "cost_of_parts",
    "delay_cost",
    "in_season",
    "in_words",
    "last_year_with",
    "levelised_charge_usc",
    "losses",
    "npv",
    "outlets",
    "parameter",
    "promises",
    "published_lengths",
    "published_values",
    "ranged",
    "reconcile",
    "requirement",
    "reservoir_in_season",
    "revenue",
    "sales",
    "say_between",
    "say_fit",
    "say_reservoir",
    "say_sales",
    "say_season_imports",
    "say_surplus",
    "say_survival",
    "say_together",
    "season_days",
    "season_hours",
    "season_imports",
    "season_table",
    "season_utilisation",
    "season_words",
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

USD_MN_PER_TWH_USC = 10.0
_DAYS_A_YEAR = 365
_HOURS_A_YEAR = 24.0 * _DAYS_A_YEAR

# Seasons that Tajik sales are reported by, in the column `season` of electricity_trade (X01, X11).
OTHER_SEASONS: Mapping[str, tuple[str, str]] = {
    "april_september": ("04-01", "09-30"),
    "april_october": ("04-01", "10-31"),
    "whole_year": ("01-01", "12-31"),
}

# 3.6 TWh is nobody's statement: it is the lowest published transit income divided by the fee.
_IMPLIED = {("annual_export_volume", "low")}


# --- the season --------------------------------------------------------------------------------------


def _month_day(name: str, text: str) -> int:
    """Day of a common year, 1 to 365."""
    if re.fullmatch(r"\d{2}-\d{2}", text):
        try:
            return dt.date.fromisoformat(f"2001-{text}").timetuple().tm_yday
        except ValueError:
            pass
    raise RelationsError(
        f"{name} = {text!r} is not a day of every year; allowed: MM-DD, for example 05-01 (not 02-29)."
    )


def _positive(**values: float) -> None:
    for name, value in values.items():
        if not (math.isfinite(value) and value > 0):
            raise RelationsError(
                f"{name} = {value!r}: allowed are numbers above 0. "
                "With nothing to carry or to carry it with there is no share to compute."
            )


def _not_negative(**values: float) -> None:
    for name, value in values.items():
        if not (math.isfinite(value) and value >= 0):
            raise RelationsError(f"{name} = {value!r}: allowed are numbers from 0.")


def season_days(season_start: str = "05-01", season_end: str = "09-30") -> int:
    """Days of a season, both ends included, in a year of 365 days.

    Parameters
    ----------
    season_start, season_end : str
        ``MM-DD``; an end before the start wraps the New Year.

    Returns
    -------
    int
        1 to 365.

    Raises
    ------
    RelationsError
        If an end is not a day of every year.

    Examples
    --------
    >>> season_days("05-01", "09-30"), season_days("11-01", "03-31")
    (153, 151)
    """
    first, last = _month_day("season_start", season_start), _month_day("season_end", season_end)
    return (last - first) % _DAYS_A_YEAR + 1


def season_hours(season_start: str = "05-01", season_end: str = "09-30") -> int:
    """Hours of a season (see `season_days`)."""
    return 24 * season_days(season_start, season_end)


def ceiling_twh(capacity_mw: float = 1300.0, season_start: str = "05-01", season_end: str = "09-30") -> float:
    """Most energy a line can carry in a season: full capacity in every hour.

    Parameters
    ----------
    capacity_mw : float
        Above 0.
    season_start, season_end : str
        ``MM-DD``.

    Returns
    -------
    float
        TWh.  No outage and no idle hour is deducted: a real line carries less.

    Examples
    --------
    >>> round(ceiling_twh(1300), 4)
    4.7736
    """
    _positive(capacity_mw=capacity_mw)
    return capacity_mw * season_hours(season_start, season_end) / 1e6


def season_utilisation(
    volume_twh: float = 5.0,
    capacity_mw: float = 1300.0,
    season_start: str = "05-01",
    season_end: str = "09-30",
) -> float:
    """Share of what a line can carry in a season that a volume would use.

    Parameters
    ----------
    volume_twh : float
        Energy a season, from 0.
    capacity_mw : float
        Above 0.
    season_start, season_end : str
        ``MM-DD``; the season may wrap the New Year.

    Returns
    -------
    float
        Per cent; above 100 the volume is physically impossible in that season.

    Raises
    ------
    RelationsError
        For a negative volume, a capacity of zero or a day that does not exist.

    Examples
    --------
    >>> round(season_utilisation(5.0), 1)
    104.7
    """
    _not_negative(volume_twh=volume_twh)
    return 100 * volume_twh / ceiling_twh(capacity_mw, season_start, season_end)


def requirement(
    volume_twh: float = 5.0,
    capacity_mw: float = 1300.0,
    season_start: str = "05-01",
    season_end: str = "09-30",
) -> dict[str, Any]:
    """Return what a volume takes of a line, and what would make it fit.

    Returns
    -------
    dict
        ``volume_twh``; ``ceiling_twh``; ``utilisation_pct`` of the season; ``annual_load_pct`` of a
        whole year at full capacity; ``fits``; ``capacity_needed_mw`` in this season; ``days_needed``
        at this capacity and ``last_day_needed`` (``MM-DD``, counted from the season's start), both
        missing where a whole year is too short.
    """
    _not_negative(volume_twh=volume_twh)
    ceiling = ceiling_twh(capacity_mw, season_start, season_end)
    # A hair's breadth, lest rounding in the division make a full day out of nothing.
    days = max(1, math.ceil(volume_twh * 1e6 / (24 * capacity_mw) - 1e-9))
    possible = days <= _DAYS_A_YEAR
    last = dt.date(2001, 1, 1) + dt.timedelta((_month_day("season_start", season_start) + days - 2) % _DAYS_A_YEAR)
    return {
        "volume_twh": volume_twh,
        "ceiling_twh": ceiling,
        "utilisation_pct": season_utilisation(volume_twh, capacity_mw, season_start, season_end),
        "annual_load_pct": 100 * volume_twh * 1e6 / (capacity_mw * _HOURS_A_YEAR),
        "fits": volume_twh <= ceiling * (1 + 1e-12),
        "capacity_needed_mw": volume_twh * 1e6 / season_hours(season_start, season_end),
        "days_needed": days if possible else None,
        "last_day_needed": last.strftime("%m-%d") if possible else None,
    }


def in_season(
    earliest: pd.Series, latest: pd.Series, season_start: str = "05-01", season_end: str = "09-30"
) -> pd.Series:
    """Tell which periods lie wholly within the season.

    Parameters
    ----------
    earliest, latest : Series of datetime64
        First and last day of each period; a missing end lies in no season.

    Returns
    -------
    Series of bool
    """
    start, length = _month_day("season_start", season_start), season_days(season_start, season_end)

    def ordinal(days: pd.Series) -> pd.Series:
        """Count days as if no year had a 29 February."""
        leap_shift = (days.dt.is_leap_year & (days.dt.day_of_year >= 60)).astype("int64")
        return pd.Series(days.dt.year * _DAYS_A_YEAR + days.dt.day_of_year - leap_shift)

    first, last = ordinal(earliest), ordinal(latest)
    inside = (first - start) % _DAYS_A_YEAR + (last - first) < length
    return pd.Series(inside & earliest.notna() & latest.notna(), dtype=bool)


# --- values of the tables ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Value:
    """One row of the table ``casa1000``: low <= base <= high, in `unit`."""

    low: float
    base: float
    high: float
    unit: str
    source_ids: str


def parameter(casa: pd.DataFrame, name: str) -> Value:
    """Return one parameter of CASA-1000; ends that are not given are the base.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    name : str
        A value of its column ``parameter``.

    Raises
    ------
    RelationsError
        If there is no such row, or no number was published for it.
    """
    rows = casa[casa["parameter"] == name]
    if len(rows) != 1 or pd.isna(rows["base"].iloc[0]):
        known = casa.loc[casa["base"].notna(), "parameter"]
        raise RelationsError(
            f"casa1000: {name!r} has {'no number' if len(rows) else 'no row'}. Those with a number: {', '.join(known)}."
        )
    row = rows.iloc[0]
    base = float(row["base"])
    low, high = (base if pd.isna(row[end]) else float(row[end]) for end in ("low", "high"))
    return Value(low, base, high, str(row["unit"]), str(row["source_ids"]))


def _variants(item: str) -> list[tuple[float, str]]:
    """Other published values of a parameter or asset, each with its sources."""
    from relations import tables

    rows = tables.load("variants")
    rows = rows[rows["item"] == item]
    return list(zip(rows["value"].astype(float), rows["source_ids"].astype(str), strict=True))


def published_values(casa: pd.DataFrame, name: str) -> pd.DataFrame:
    """Every figure printed for one parameter, each once.

    Returns
    -------
    DataFrame
        ``value``, ``unit``, ``basis`` ("published" or "implied": derived from another published
        figure), ``source_ids``; ascending.  Figures beside low, base and high come from the table
        ``variants``, with their own sources.
    """
    found = parameter(casa, name)
    ends = {"low": found.low, "base": found.base, "high": found.high}
    values = {
        value: (
            found.unit,
            "implied" if (name, end) in _IMPLIED else "published",
            found.source_ids,
        )
        for end, value in ends.items()
    }
    values |= {value: (found.unit, "published", source) for value, source in _variants(name)}
    return pd.DataFrame(
        [(value, *rest) for value, rest in sorted(values.items())],
        columns=["value", "unit", "basis", "source_ids"],
    )


def published_lengths(infrastructure: pd.DataFrame, asset_id: str = "datka-sughd") -> pd.DataFrame:
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
    if rows.empty:
        raise RelationsError(
            f"infrastructure has no asset_id {asset_id!r}; allowed: {', '.join(infrastructure['asset_id'])}."
        )
    row = rows.iloc[0]
    stated = {
        float(row[field]): str(row["source_ids"])
        for field in ("length_low_km", "length_km", "length_high_km")
        if pd.notna(row[field])
    } | dict(_variants(asset_id))
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


def last_year_with(frame: pd.DataFrame, country: str, at_least_twh: float) -> int | None:
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
    _not_negative(volume_twh=volume_twh)
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
                "source_ids": _join(charge.source_ids, other.source_ids, shares[seller].source_ids),
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
    _not_negative(volume_twh=volume_twh)
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
            "source_ids": _join(parts[component].source_ids, more),
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
    _not_negative(volume_twh=volume_twh)
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
    ids = _join(ac.source_ids, dc.source_ids, station.source_ids, kyrgyz.source_ids)
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


# --- capital -----------------------------------------------------------------------------------------


def annuity_factor(rate_pct: float, years: int) -> float:
    """Present value of 1 a year, paid at the end of each of `years` years.

    Parameters
    ----------
    rate_pct : float
        Discount rate in per cent a year, from 0.
    years : int
        At least 1.

    Returns
    -------
    float
        ``(1 - (1 + r)**-n) / r``, and ``n`` at a rate of zero.

    Examples
    --------
    >>> round(annuity_factor(10, 15), 3)
    7.606
    """
    _not_negative(rate_pct=rate_pct)
    _positive(years=years)
    rate = rate_pct / 100
    # expm1 and log1p keep the digits that 1 - (1 + r)**-n loses at rates near zero.
    return float(years) if rate == 0 else -math.expm1(-years * math.log1p(rate)) / rate


def npv(rate_pct: float, flows: Sequence[float]) -> float:
    """Net present value of yearly flows, the first of them now.

    Parameters
    ----------
    rate_pct : float
        Discount rate in per cent a year, from 0.
    flows : sequence of float
        Year 0, year 1, ...

    Examples
    --------
    >>> round(npv(5, [-370_000, 420_000]))
    30000
    """
    _not_negative(rate_pct=rate_pct)
    return math.fsum(flow / (1 + rate_pct / 100) ** year for year, flow in enumerate(flows))


def levelised_charge_usc(capex_usd_mn: float, volume_twh: float, rate_pct: float, years: int) -> float:
    """Charge per kWh that repays a cost in equal yearly payments.

    Parameters
    ----------
    capex_usd_mn : float
        Spent in year 0.
    volume_twh : float
        Energy a year from year 1, above 0.
    rate_pct, years
        As in `annuity_factor`.

    Returns
    -------
    float
        US cents a kWh: capex divided by annuity factor and energy; no operation, no tax, no outage.
    """
    _positive(volume_twh=volume_twh)
    return capex_usd_mn / annuity_factor(rate_pct, years) / volume_twh / USD_MN_PER_TWH_USC


def break_even_rate_pct(capex_usd_mn: float, yearly_usd_mn: float, years: int) -> float | None:
    """Discount rate at which equal yearly receipts just repay a cost (the internal rate of return).

    Returns
    -------
    float or None
        Per cent a year; None where the receipts do not even add up to the cost.
    """
    _positive(capex_usd_mn=capex_usd_mn, years=years)
    if yearly_usd_mn * years < capex_usd_mn:
        return None
    low, high = 0.0, 100.0 * yearly_usd_mn / capex_usd_mn
    # The factor falls steadily with the rate and yearly/capex is above the root: halving is enough.
    for _ in range(200):
        middle = (low + high) / 2
        if annuity_factor(middle, years) * yearly_usd_mn > capex_usd_mn:
            low = middle
        else:
            high = middle
    return (low + high) / 2


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
                "source_ids": _join(cost.source_ids, charge.source_ids),
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


def volume_range(volume_twh: float = 5.0, steps: int = 61) -> list[float]:
    """Return evenly spaced volumes around one, for a curve: from a quarter of it to one and a half."""
    _positive(volume_twh=volume_twh)
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
    _not_negative(volume_twh=volume_twh, delay_years=delay_years)
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
    rows = _against_ceiling(casa, ceiling)
    for income, _, ids in _stated(casa, "afghan_transit_revenue"):
        rows.append(_compared("transit_income", income, transit, "USD mn", "transit_share", ids))
    for price, _, ids in _stated(casa, "delivered_tariff_pakistan"):
        _, nearest = min((abs(total - price), total) for total in tariff_sums(casa)["sum_usc"].tolist())
        rows.append(_compared("tariff", price, _exactly(nearest), "US c/kWh", "tariff_nearest", ids))
    for cost, _, ids in _stated(casa, "total_project_cost"):
        rows.append(_compared("cost", cost, _records(cost_of_parts(casa))[-1], "USD mn", "cost_parts", ids))
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

    def test(finding: tuple[str, str], base: bool, tested: str, outcomes: list[bool], ids: str) -> None:
        if outcomes:
            holds = sum(outcome == base for outcome in outcomes)
            rows.append(
                {
                    "finding": finding[0] if base else finding[1],
                    "tested": tested,
                    "cases": len(outcomes),
                    "holds": holds,
                    "holds_pct": 100 * holds / len(outcomes),
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
    test(words, base, "published_volumes", [fits(v, capacity_mw, season) for v in stated["value"]], ids)
    test(words, base, "seasons", [fits(volume_twh, capacity_mw, s) for s in seasons], ids)
    capacities = sorted({capacity_mw, 0.9 * capacity_mw, 1.1 * capacity_mw})
    test(words, base, "capacities", [fits(volume_twh, c, season) for c in capacities], ids)

    share = volume_twh * parameter(casa, "kyrgyz_export_share").base
    kgz = frame[frame["country"] == "KGZ"].dropna(subset=["surplus_twh"]).sort_values("year")
    if not kgz.empty:
        enough = (kgz["surplus_twh"] >= share).tolist()
        test(
            ("kgz_share_covered", "kgz_share_not_covered"),
            enough[-1],
            "last_ten_years",
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
        [charge > price for price in prices],
        _sources(others),
    )
    cost, wire = parameter(casa, "total_project_cost"), parameter(casa, "transmission_charge")

    def repaid(capex: float, price: float, volume: float, rate: float, years: int) -> bool:
        return levelised_charge_usc(capex, volume, rate, years) <= price

    for years in (15, 30):
        words = (f"wires_repaid_{years}", f"wires_not_repaid_{years}")
        now = repaid(cost.base, wire.base, volume_twh, discount_rate_pct, years)
        ids = _join(cost.source_ids, wire.source_ids)
        rates = sorted({0.0, 5.0, 8.0, 10.0, 12.0, 15.0, discount_rate_pct})
        by_rate = [repaid(cost.base, wire.base, volume_twh, rate, years) for rate in rates]
        test(words, now, "discount_rates", by_rate, ids)
        capexes = published_values(casa, "total_project_cost")["value"]
        by_cost = [repaid(c, wire.base, volume_twh, discount_rate_pct, years) for c in capexes]
        test(words, now, "published_costs", by_cost, ids)
        by_volume = [repaid(cost.base, wire.base, v, discount_rate_pct, years) for v in stated["value"]]
        test(words, now, "published_volumes", by_volume, ids)
    return pd.DataFrame(rows)


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


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(key): value for key, value in row.items()} for row in frame.to_dict("records")]


def _sources(frame: pd.DataFrame) -> str:
    return _join(*frame["source_ids"].dropna())


def _join(*cells: str) -> str:
    ids = (part.strip() for cell in cells for part in str(cell).split(";"))
    return ";".join(dict.fromkeys(part for part in ids if part))
