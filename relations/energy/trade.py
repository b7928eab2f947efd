"""Flows of electricity as they were reported: who sold what to whom, what was meant, what went between the two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import pandas as pd

from relations import dates
from relations.arguments import Among, MonthDay, hold, only
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.energy.casa import Trade, Year, in_season

__all__ = ["between", "sales", "season_imports", "terms"]


def _window(trade: pd.DataFrame, start_year: int, end_year: int) -> pd.DataFrame:
    return dates.within(trade, str(start_year), str(end_year), "period")


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
    rows = rows.assign(mean_mw=rows["energy_gwh"] * 1000 / (24 * days))
    return rows.sort_values("period_earliest", ignore_index=True)


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
    only("between: pair cannot hold", pair, pd.unique(trade[["exporter", "importer"]].to_numpy().ravel()))
    rows = _window(trade, start_year, end_year)
    rows = rows[rows["exporter"].isin(pair) & rows["importer"].isin(pair)]
    phase = pd.Series("before", rows.index, dtype="object")
    for name, day in sorted(clashes.items(), key=lambda item: item[1]):
        if begins := dates.parse(day).earliest:
            phase[rows["period_earliest"] >= pd.Timestamp(begins)] = name
    flowed = ~rows["kind"].isin(["agreement", "contract", "price", "none_found"])
    # A search covers its whole period: it belongs at the end, beside the last row.
    last = rows["kind"] == "none_found"
    rows = rows.assign(phase=phase.where(~last, "search"), flowed=flowed, _last=last)
    return rows.sort_values(["_last", "period_earliest", "period_latest"], ignore_index=True).drop(columns="_last")


hold(__name__)
