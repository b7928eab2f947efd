"""The season and the parameters of CASA-1000: what every computation on it begins with.

Units stand in the names: ``_twh``, ``_mw``, ``_usc`` (US cents a kWh), ``_usd_mn`` (million US dollars),
``_pct`` (per cent).  Energy is power x time; one TWh at one cent a kWh is USD 10 million.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import pandas as pd

from relations import asof, tables
from relations.arguments import Frame, MonthDay, NotNegative, Positive, Read, Within, hold, refusal

USD_MN_PER_TWH_USC = 10.0
DAYS_A_YEAR = 365
HOURS_A_YEAR = 24.0 * DAYS_A_YEAR

# Seasons that Tajik sales are reported by, in the column `season` of electricity_trade (X01, X11).
OTHER_SEASONS: Mapping[str, tuple[str, str]] = {
    "april_september": ("04-01", "09-30"),
    "april_october": ("04-01", "10-31"),
    "whole_year": ("01-01", "12-31"),
}

# 3.6 TWh is nobody's statement: it is the lowest published transit income divided by the fee.
_IMPLIED = {("annual_export_volume", "low")}


# --- what may be given -------------------------------------------------------------------------------


def at_least_one(of: str) -> Read:
    """Beside the type of a collection: it must not be empty."""
    return Read(lambda values: any(True for _ in values), f"several values, at least one, each {of}")


# No record of the tables is older than the calendar's four digits.
Year = Annotated[int, Within(ge=1000, le=9999)]
Dates = Annotated[pd.Series, Read(pd.api.types.is_datetime64_any_dtype, "a Series of datetime64")]
Casa = Annotated[pd.DataFrame, Frame('relations.load("casa1000")', "parameter low base high unit source_ids")]
_PROMISED = "milestone stated_earliest stated_latest expected_earliest expected_latest source_ids"
Schedule = Annotated[pd.DataFrame, Frame('relations.load("schedule")', _PROMISED)]
Series = Annotated[
    pd.DataFrame, Frame('relations.load("electricity")', "country year generation_twh demand_twh net_imports_twh")
]
_FLOW = "kind scope stated_by exporter importer energy_gwh source_ids"
_WHEN = "period period_earliest period_latest period_precision"
Trade = Annotated[pd.DataFrame, Frame('relations.load("electricity_trade")', _FLOW, _WHEN)]
Balance = Annotated[pd.DataFrame, Frame("energy.balance", "country", "year", "surplus_twh")]

# --- the season --------------------------------------------------------------------------------------


def _day(month_day: str) -> int:
    """Day of a common year, 1 to 365."""
    return dt.date.fromisoformat(f"2001-{month_day}").timetuple().tm_yday


def season_days(season_start: MonthDay = "05-01", season_end: MonthDay = "09-30") -> int:
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
    first, last = _day(season_start), _day(season_end)
    return (last - first) % DAYS_A_YEAR + 1


def season_hours(season_start: MonthDay = "05-01", season_end: MonthDay = "09-30") -> int:
    """Hours of a season (see `season_days`)."""
    return 24 * season_days(season_start, season_end)


def ceiling_twh(
    capacity_mw: Positive = 1300.0, season_start: MonthDay = "05-01", season_end: MonthDay = "09-30"
) -> float:
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
    return capacity_mw * season_hours(season_start, season_end) / 1e6


def season_utilisation(
    volume_twh: NotNegative = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
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
    return 100 * volume_twh / ceiling_twh(capacity_mw, season_start, season_end)


def requirement(
    volume_twh: NotNegative = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
) -> dict[str, Any]:
    """Return what a volume takes of a line, and what would make it fit.

    Returns
    -------
    dict
        ``volume_twh``; ``ceiling_twh``; ``utilisation_pct`` of the season; ``annual_load_pct`` of a
        whole year at full capacity; ``fits``; ``capacity_needed_mw`` in this season; ``days_needed``
        at this capacity and ``last_day_needed`` (``MM-DD``, counted from the season's start), both
        missing where a whole year is too short, the latter also where nothing is sent.
    """
    ceiling = ceiling_twh(capacity_mw, season_start, season_end)
    # A hair's breadth, lest rounding in the division make a full day out of nothing.
    days = math.ceil(volume_twh * 1e6 / (24 * capacity_mw) - 1e-9)
    possible = days <= DAYS_A_YEAR
    last = dt.date(2001, 1, 1) + dt.timedelta((_day(season_start) + days - 2) % DAYS_A_YEAR)
    return {
        "volume_twh": volume_twh,
        "ceiling_twh": ceiling,
        "utilisation_pct": season_utilisation(volume_twh, capacity_mw, season_start, season_end),
        "annual_load_pct": 100 * volume_twh * 1e6 / (capacity_mw * HOURS_A_YEAR),
        "fits": volume_twh <= ceiling * (1 + 1e-12),
        "capacity_needed_mw": volume_twh * 1e6 / season_hours(season_start, season_end),
        "days_needed": days if possible else None,
        "last_day_needed": last.strftime("%m-%d") if possible and days else None,
    }


def in_season(
    earliest: Dates, latest: Dates, season_start: MonthDay = "05-01", season_end: MonthDay = "09-30"
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
    start, length = _day(season_start), season_days(season_start, season_end)

    def ordinal(days: pd.Series) -> pd.Series:
        """Count days as if no year had a 29 February."""
        leap_shift = (days.dt.is_leap_year & (days.dt.day_of_year >= 60)).astype("int64")
        return pd.Series(days.dt.year * DAYS_A_YEAR + days.dt.day_of_year - leap_shift)

    first, last = ordinal(earliest), ordinal(latest)
    inside = (first - start) % DAYS_A_YEAR + (last - first) < length
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

    @property
    def ends(self) -> dict[str, float]:
        """The three numbers by name."""
        return {"low": self.low, "base": self.base, "high": self.high}


def parameter(casa: Casa, name: str) -> Value:
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
    places = [place for place, known in enumerate(casa["parameter"].tolist()) if known == name]
    if not places and asof.asked() and name in set(tables.load("casa1000", "")["parameter"]):
        raise asof.NotKnownError(f"casa1000: {name} was not on record on {asof.asked()}. Ask as of a later day.")
    base = float(casa["base"].iloc[places[0]]) if len(places) == 1 else math.nan
    if math.isnan(base):
        numbered = casa.loc[casa["base"].notna(), "parameter"].tolist()
        raise refusal("casa1000 has no number for name" if places else "casa1000: name cannot be", name, numbered)
    low, high, unit, source_ids = (casa[field].iloc[places[0]] for field in ("low", "high", "unit", "source_ids"))
    low, high = (base if pd.isna(end) else float(end) for end in (low, high))
    return Value(low, base, high, str(unit), str(source_ids))


def variants(item: str) -> list[tuple[float, str]]:
    """Other published values of a parameter or asset, each with its sources."""
    rows = tables.load("variants")
    columns = (rows[field].tolist() for field in ("item", "value", "source_ids"))
    return [(float(value), str(ids)) for named, value, ids in zip(*columns, strict=True) if named == item]


def published_values(casa: Casa, name: str) -> pd.DataFrame:
    """Every figure printed for one parameter, each once.

    Returns
    -------
    DataFrame
        ``value``, ``unit``, ``basis`` ("published" or "implied": derived from another published
        figure), ``source_ids``; ascending.  Figures beside low, base and high come from the table
        ``variants``, with their own sources.
    """
    found = parameter(casa, name)
    own = {end: "implied" if (name, end) in _IMPLIED else "published" for end in found.ends}
    values = {value: (own[end], found.source_ids) for end, value in found.ends.items()}
    values |= {value: ("published", source) for value, source in variants(name)}
    rows = [(value, found.unit, *rest) for value, rest in sorted(values.items())]
    return pd.DataFrame(rows, columns=["value", "unit", "basis", "source_ids"])


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
    rows = published_values(casa, "annual_export_volume").to_dict("records")
    if not any(math.isclose(volume_twh, row["value"]) for row in rows):
        rows.append({"value": volume_twh, "basis": "parameter", "source_ids": None})
    needs = [
        requirement(row["value"], capacity_mw, season_start, season_end)
        | {"basis": row["basis"], "source_ids": row["source_ids"]}
        for row in rows
    ]
    return pd.DataFrame(needs).astype({"days_needed": "Int64"}).sort_values("volume_twh", ignore_index=True)


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
    rows = [
        {"season": name, "days": season_days(*ends), "ceiling_twh": ceiling_twh(capacity_mw, *ends)}
        | {f"{v:g}": season_utilisation(v, capacity_mw, *ends) for v in volumes_twh}
        for name, ends in seasons.items()
    ]
    return pd.DataFrame(rows)


hold(__name__)
