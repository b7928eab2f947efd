"""The water behind the power: Toktogul's year, what the export season takes of it, and what the coming spring leaves.

Toktogul stores summer water for winter power, the other way round from what CASA-1000 asks for.  Readings
are single days (`reservoir`), never a series: `seasons` takes the one nearest to the turn of either season and says how
far off it lies.  One cubic kilometre is a thousand million cubic metres: at one kWh a cubic metre it is one TWh.
"""

from __future__ import annotations

from typing import Annotated, Any

import pandas as pd

from relations import asof
from relations.arguments import Frame, MonthDay, NotNegative, Positive, hold
from relations.energy.casa import Casa, in_season, parameter, season_days
from relations.sources import join_ids

__all__ = ["outlook", "reservoir_in_season", "season_span", "season_water", "seasons", "within_year"]

# Month and day of the turn of spring, and how many days off a reading may lie to stand for it.
_SPRING = (4, 1)
_NEAR_DAYS = 45
# The lake is fullest between August and November: the highest reading then stands for what the summer brought.  One
# before the middle of August saw no end of the filling.
_FULL_MONTHS, _FULL_FROM = (8, 11), "08-17"
_SECONDS_A_DAY = 86_400

Readings = Annotated[
    pd.DataFrame, Frame('relations.load("reservoir")', "date volume_km3 inflow_m3_s outflow_m3_s basis")
]


def reservoir_in_season(
    reservoir: Readings, season_start: MonthDay = "05-01", season_end: MonthDay = "09-30"
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


def within_year(reservoir: Readings) -> pd.DataFrame:
    """Put all readings of the stored volume (``relations.load("reservoir")``) on the axis of one year.

    Returns
    -------
    DataFrame
        ``year``, ``day`` (1 to 366; the middle of a reading that knows the month alone), ``volume_km3``, ``basis``,
        ``uncertain`` (the year or day was inferred) and ``source_ids``; by date.
    """
    rows = reservoir[reservoir["date_earliest"].notna() & reservoir["volume_km3"].notna()]
    middle = rows["date_earliest"] + (rows["date_latest"] - rows["date_earliest"]) / 2
    uncertain = rows["date"].str.contains("[?~]") | (rows["date_precision"] != "day")
    rows = rows.assign(date=middle.dt.normalize(), year=middle.dt.year, day=middle.dt.day_of_year, uncertain=uncertain)
    columns = ["date", "year", "day", "volume_km3", "basis", "uncertain", "source_ids"]
    return rows.sort_values("date", kind="stable", ignore_index=True)[columns]


def seasons(reservoir: Readings) -> pd.DataFrame:
    """Return what Toktogul held at the turns of each year, what the summer brought and the winter took.

    Parameters
    ----------
    reservoir : DataFrame
        ``relations.load("reservoir")``.

    Returns
    -------
    DataFrame
        By ``year``: ``spring_km3`` and ``spring_date``, the reading nearest to 1 April; ``autumn_km3`` and
        ``autumn_date``, the highest from August to November; ``gain_km3`` from spring to autumn and ``gain_km3_is``
        ("at_least" where the autumn reading is of before 17 August, so that more may have come); ``draw_km3`` from that
        autumn to the next spring, missing where the autumn was read so early; ``forecast`` (the spring
        is one), ``draw_forecast`` (the next spring is one) and ``source_ids``.  Spring readings more than 45 days from
        1 April are not used: what is missing was not read.
    """
    rows = within_year(reservoir)
    turn = pd.to_datetime({"year": rows["year"], "month": _SPRING[0], "day": _SPRING[1]})
    off = (rows["date"] - turn).dt.days.abs()
    close = rows.assign(off=off)[off <= _NEAR_DAYS].sort_values(["off", "uncertain"], kind="stable")
    full = rows[rows["date"].dt.month.between(*_FULL_MONTHS)].sort_values("volume_km3", ascending=False, kind="stable")
    spring, autumn = (
        read.groupby("year").first().rename(columns={"volume_km3": "km3"}).add_prefix(f"{turn}_")
        for turn, read in (("spring", close), ("autumn", full))
    )
    frame = spring.join(autumn, how="outer")
    after = spring.reindex(frame.index + 1).set_axis(frame.index)
    early = frame["autumn_date"].dt.strftime("%m-%d") < _FULL_FROM
    frame["gain_km3"] = frame["autumn_km3"] - frame["spring_km3"]
    frame["gain_km3_is"] = pd.Series("at_least", frame.index).where(early & frame["gain_km3"].notna())
    frame["draw_km3"] = (frame["autumn_km3"] - after["spring_km3"]).where(~early)
    frame["forecast"] = frame["spring_basis"] == "forecast"
    frame["draw_forecast"] = after["spring_basis"] == "forecast"
    frame["source_ids"] = [join_ids(both) for both in frame[["spring_source_ids", "autumn_source_ids"]].to_numpy()]
    columns = "year spring_km3 spring_date autumn_km3 autumn_date gain_km3 gain_km3_is draw_km3 forecast draw_forecast"
    return frame.reset_index()[[*columns.split(), "source_ids"]]


def season_span(season_start: MonthDay = "05-01", season_end: MonthDay = "09-30") -> tuple[int, int]:
    """Return first and last day of a season, 1 to 365; the last lies before the first when the New Year falls in.

    Examples
    --------
    >>> season_span("05-01", "09-30"), season_span("11-01", "03-31")
    ((121, 273), (305, 90))
    """
    first = season_days("01-01", season_start)
    return first, (first + season_days(season_start, season_end) - 2) % 365 + 1


def season_water(
    energy_twh: NotNegative, kwh_per_m3: Positive, season_start: MonthDay = "05-01", season_end: MonthDay = "09-30"
) -> dict[str, float]:
    """Return the water an amount of energy takes.

    Parameters
    ----------
    energy_twh : float
        Energy of the season, from 0.
    kwh_per_m3 : float
        Yield of a cubic metre through the plants, above 0: ``rho g H eta / 3.6e6`` for a head of H metres.
    season_start, season_end : str
        ``MM-DD``.

    Returns
    -------
    dict
        ``water_km3``; ``flow_m3_s``, the same evenly over the season; ``head_m``, the head at which all of the water's
        work would give that yield.

    Examples
    --------
    >>> {name: round(value, 1) for name, value in season_water(1.5, 1.0).items()}
    {'water_km3': 1.5, 'flow_m3_s': 113.5, 'head_m': 367.1}
    """
    water = energy_twh / kwh_per_m3
    return {
        "water_km3": water,
        "flow_m3_s": water * 1e9 / (season_days(season_start, season_end) * _SECONDS_A_DAY),
        "head_m": kwh_per_m3 * 3.6e6 / (1000 * 9.80665),
    }


def outlook(reservoir: Readings, casa: Casa, share_twh: NotNegative) -> dict[str, Any]:
    """Say whether the lake that is expected can give a season's energy and still last the winter.

    Parameters
    ----------
    reservoir, casa : DataFrame
        ``relations.load("reservoir")`` and ``relations.load("casa1000")``.
    share_twh : float
        What Kyrgyzstan is to send in the season.

    Returns
    -------
    dict
        ``spring_km3``, the last spring reading or forecast, with ``spring_year`` and ``forecast``; ``dead_km3``;
        ``usable_km3``, what lies above the dead level then; ``need_km3``; ``gains`` and ``draws``, mappings of year to
        km3; ``winter_km3``, the median draw; ``gain_needed_km3``, what the summer would have to bring for the export
        and such a winter; ``enough``, the years whose summer brought it; ``untold``, those read too early in autumn to
        say that it did not; ``source_ids``.

    Notes
    -----
    A summer's gain is what was left after all that flowed out in it, so that water for export comes off it.  That the
    next winter takes the median of those read is an assumption.
    """
    rows = seasons(reservoir)
    springs = rows.dropna(subset=["spring_km3"])
    last = asof.one(springs.tail(1))
    gains, draws = (rows.set_index("year")[name].dropna().to_dict() for name in ("gain_km3", "draw_km3"))
    dead, yields = parameter(casa, "toktogul_dead_volume"), parameter(casa, "cascade_kwh_per_m3")
    need = season_water(share_twh, yields.base)["water_km3"]
    winter = float(pd.Series(draws).median())
    gain_needed = dead.base + winter + need - float(last["spring_km3"])
    return {
        "spring_km3": float(last["spring_km3"]),
        "spring_year": int(last["year"]),
        "forecast": bool(last["forecast"]),
        "dead_km3": dead.base,
        "usable_km3": float(last["spring_km3"]) - dead.base,
        "need_km3": need,
        "gains": gains,
        "draws": draws,
        "winter_km3": winter,
        "gain_needed_km3": gain_needed,
        "enough": [year for year, gain in gains.items() if gain >= gain_needed],
        "untold": [y for y in rows.loc[rows["gain_km3_is"].notna(), "year"].tolist() if gains[y] < gain_needed],
        "source_ids": join_ids([*rows["source_ids"], dead.source_ids, yields.source_ids]),
    }


hold(__name__)
