"""The season and the parameters of CASA-1000: what every computation on it begins with.

Units stand in the names: ``_twh``, ``_mw``, ``_usc`` (US cents a kWh), ``_usd_mn`` (million US dollars),
``_pct`` (per cent).  Energy is power x time; one TWh at one cent a kWh is USD 10 million.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations.arguments import unknown
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Mapping

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


# --- the season --------------------------------------------------------------------------------------


def _month_day(name: str, text: object) -> int:
    """Day of a common year, 1 to 365."""
    if isinstance(text, str) and re.fullmatch(r"\d{2}-\d{2}", text):
        try:
            return dt.date.fromisoformat(f"2001-{text}").timetuple().tm_yday
        except ValueError:
            pass
    raise RelationsError(
        f"{name} = {text!r} is not a day of every year; allowed: MM-DD, for example 05-01 (not 02-29)."
    )


def require_number(name: str, value: object, *, least: float = -math.inf, most: float = math.inf) -> float:
    """Return a finite number from `least` to `most`; refuse anything else, texts and truth values too."""
    if isinstance(value, bool | np.bool_) or not isinstance(value, int | float | np.integer | np.floating):
        raise RelationsError(f"{name} = {value!r} is not a number; allowed: a number, for example {max(least, 5):g}.")
    if not (math.isfinite(value) and least <= value <= most):
        ends = f"from {least:g}" if math.isfinite(least) else ""
        ends += f" to {most:g}" if math.isfinite(most) else ""
        raise RelationsError(f"{name} = {value!r}: allowed are numbers {ends or 'that are finite'}.")
    return float(value)


def require_whole(name: str, value: object, *, least: float, most: float = math.inf) -> int:
    """Return a whole number from `least` to `most`."""
    number = require_number(name, value, least=least, most=most)
    if number != int(number):
        raise RelationsError(f"{name} = {value!r}: allowed are whole numbers from {least:g}.")
    return int(number)


def require_several(name: str, values: object) -> list[Any]:
    """Return the members of a collection that is not empty; refuse a text or a single value."""
    if isinstance(values, str) or not isinstance(values, Iterable) or not (members := list(values)):
        raise RelationsError(f"{name} = {values!r}: allowed is a list of at least one value.")
    return members


def require_positive(**values: object) -> None:
    """Refuse a number that is not above 0."""
    for name, value in values.items():
        if require_number(name, value) <= 0:
            raise RelationsError(
                f"{name} = {value!r}: allowed are numbers above 0. "
                "With nothing to carry or to carry it with there is no share to compute."
            )


def require_not_negative(**values: object) -> None:
    """Refuse a number below 0."""
    for name, value in values.items():
        require_number(name, value, least=0)


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
    return (last - first) % DAYS_A_YEAR + 1


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
    require_positive(capacity_mw=capacity_mw)
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
    require_not_negative(volume_twh=volume_twh)
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
        missing where a whole year is too short, the latter also where nothing is sent.
    """
    require_not_negative(volume_twh=volume_twh)
    ceiling = ceiling_twh(capacity_mw, season_start, season_end)
    # A hair's breadth, lest rounding in the division make a full day out of nothing.
    days = math.ceil(volume_twh * 1e6 / (24 * capacity_mw) - 1e-9)
    possible = days <= DAYS_A_YEAR
    last = dt.date(2001, 1, 1) + dt.timedelta((_month_day("season_start", season_start) + days - 2) % DAYS_A_YEAR)
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
    places = [place for place, known in enumerate(casa["parameter"].tolist()) if known == name]
    base = float(casa["base"].iloc[places[0]]) if len(places) == 1 else math.nan
    if math.isnan(base):
        numbered = casa.loc[casa["base"].notna(), "parameter"]
        if places:
            raise RelationsError(f"casa1000: {name!r} has no number. Allowed: {', '.join(numbered)}.")
        raise RelationsError(f"casa1000: {unknown('parameter', name, numbered)}")
    low, high, unit, source_ids = (casa[field].iloc[places[0]] for field in ("low", "high", "unit", "source_ids"))
    low, high = (base if pd.isna(end) else float(end) for end in (low, high))
    return Value(low, base, high, str(unit), str(source_ids))


def variants(item: str) -> list[tuple[float, str]]:
    """Other published values of a parameter or asset, each with its sources."""
    from relations import tables

    rows = tables.load("variants")
    columns = (rows[field].tolist() for field in ("item", "value", "source_ids"))
    return [(float(value), str(ids)) for named, value, ids in zip(*columns, strict=True) if named == item]


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
    values |= {value: (found.unit, "published", source) for value, source in variants(name)}
    return pd.DataFrame(
        [(value, *rest) for value, rest in sorted(values.items())],
        columns=["value", "unit", "basis", "source_ids"],
    )
