"""Toktogul's year, what the season takes of it, and what the coming spring leaves."""

import csv
import math

import pandas as pd
import pytest

import relations
from relations import energy, locate, water
from relations.errors import RelationsError


def raw(name: str) -> dict[str, dict[str, str]]:
    rows = list(csv.DictReader((locate.data_dir() / f"{name}.csv").read_text("utf-8").splitlines()))
    return {row[next(iter(row))]: row for row in rows}


@pytest.fixture
def reservoir() -> pd.DataFrame:
    return relations.load("reservoir")


@pytest.fixture
def casa() -> pd.DataFrame:
    return relations.load("casa1000")


def test_toktogul_in_and_out_of_the_season(reservoir: pd.DataFrame) -> None:
    rows = energy.reservoir_in_season(reservoir).set_index("observation_id")
    assert rows.loc["R4", "gain_m3_s"] == 152 - 562
    assert (rows.loc["R1", "when"], rows.loc["R4", "when"], rows.loc["R61", "when"]) == (
        "in_season",
        "out_of_season",
        "undated",
    )
    # Summer and winter on one axis: from May to September every reading with both flows fills the lake, from November
    # to February each draws it down; March, April and October are the turn.
    flows = rows.dropna(subset=["gain_m3_s", "date_earliest"])
    months = flows["date_earliest"].dt.month
    assert (flows.loc[months.between(5, 9), "gain_m3_s"] > 0).all()
    assert (flows.loc[months.isin([11, 12, 1, 2]), "gain_m3_s"] < 0).all()
    assert months.between(5, 9).sum() >= 10
    assert months.isin([11, 12, 1, 2]).sum() >= 6


def test_two_readings_of_one_spring_agree_with_the_flows_between() -> None:
    # 8.569 km3 on 15 April and 9.529 on 15 May 2025: 0.96 km3 in thirty days are 370 m3/s; the net inflow was 206 at
    # the first and 1,049 at the second reading.
    rows = raw("reservoir")
    rise = (float(rows["R63"]["volume_km3"]) - float(rows["R62"]["volume_km3"])) * 1e9 / (30 * 86_400)
    ends = [float(rows[key]["inflow_m3_s"]) - float(rows[key]["outflow_m3_s"]) for key in ("R62", "R63")]
    assert min(ends) < rise < max(ends)


def test_seasons_from_the_csv(reservoir: pd.DataFrame) -> None:
    frame = energy.water.seasons(reservoir).set_index("year")
    rows = raw("reservoir")

    def held(key: str) -> float:
        return float(rows[key]["volume_km3"])

    # 2016: 9 on 23 March, 17.3 on 1 October, 12.9 on 23 March 2017.
    assert frame.loc[2016, "gain_km3"] == pytest.approx(held("R25") - held("R23")) == pytest.approx(8.3)
    assert frame.loc[2016, "draw_km3"] == pytest.approx(held("R25") - held("R26")) == pytest.approx(4.4)
    # 2025: the reading of the day, 15 April, before that which knows the month alone; 10.8 in mid-September.
    assert frame.loc[2025, "spring_km3"] == held("R62")
    assert frame.loc[2025, "gain_km3"] == pytest.approx(10.8 - 8.569)
    # The winter of 2025/26 ends on a forecast.
    assert frame.loc[2025, "draw_km3"] == pytest.approx(10.8 - 6.8)
    assert frame.loc[2025, "draw_forecast"]
    assert frame.loc[2026, "forecast"]
    # August 2008 and 2009 lie more than 45 days before 1 October.
    assert pd.isna(frame.loc[2008, "autumn_km3"])


def test_all_readings_are_on_the_axis_of_one_year(reservoir: pd.DataFrame) -> None:
    frame = energy.water.within_year(reservoir)
    dated = [row for row in raw("reservoir").values() if row["date"] and row["volume_km3"]]
    assert len(frame) == len(dated)
    assert frame["day"].between(1, 366).all()
    assert frame["volume_km3"].between(6, 19.4).all()
    assert frame["uncertain"].sum() == sum(not row["date"][-1].isdigit() or len(row["date"]) < 10 for row in dated)
    assert (frame["basis"] == "forecast").sum() == 1


def test_water_of_a_season_by_hand() -> None:
    # 1.5 TWh at 1 kWh a cubic metre are 1.5e9 m3; over 153 days of 86,400 s, 113.5 m3/s.
    found = water.season_water(1.5, 1.0)
    assert found["water_km3"] == 1.5
    assert found["flow_m3_s"] == pytest.approx(1.5e9 / (153 * 86_400))
    # A cubic metre falling H metres does 1000 * 9.80665 * H joules; 3.6 million of them are a kWh.
    assert found["head_m"] == pytest.approx(3.6e6 / 9806.65)
    assert water.season_water(0, 1.0)["water_km3"] == 0


def test_the_minister_s_yield_is_that_of_the_whole_cascade(casa: pd.DataFrame) -> None:
    # The five plants of the lower Naryn have 3,110 MW; the largest outflow read, 918 m3/s, at that power is
    # 3.11e6 / (918 * 3,600) = 0.94 kWh a cubic metre: the minister's 1 is rounded up, not out of the way.
    plants = relations.load("infrastructure").set_index("asset_id")
    capacity = plants.loc[list(energy._NARYN), "capacity_mw"].sum()
    largest = max(float(row["outflow_m3_s"]) for row in raw("reservoir").values() if row["outflow_m3_s"])
    assert (capacity, largest) == (3110, 918)
    assert energy.parameter(casa, "cascade_kwh_per_m3").base == pytest.approx(
        capacity * 1000 / (largest * 3600), rel=0.1
    )


def test_the_coming_spring(reservoir: pd.DataFrame, casa: pd.DataFrame) -> None:
    found = energy.water.outlook(reservoir, casa, 1.5)
    assert (found["spring_km3"], found["spring_year"], found["forecast"]) == (6.8, 2026, True)
    assert found["usable_km3"] == pytest.approx(6.8 - 6.5)
    draws = [13.0 - 9, 17.3 - 12.9, 14.7 - 8, 12.306 - 7.917, 12.4 - 7.2078 - (8.569 - 7.2078), 10.8 - 6.8]
    assert found["winter_km3"] == pytest.approx(sorted(draws)[2] / 2 + sorted(draws)[3] / 2)
    assert found["gain_needed_km3"] == pytest.approx(6.5 + found["winter_km3"] + 1.5 - 6.8)
    # Only the summer of 2016, whose inflow to August was 125 % of the norm, brought as much.
    assert found["enough"] == [2016]
    assert len(found["gains"]) == 5
    # With nothing to send 2024 would do too.
    assert energy.water.outlook(reservoir, casa, 0)["enough"] == [2016, 2021, 2024]


def test_wrong_arguments_are_named(reservoir: pd.DataFrame, casa: pd.DataFrame) -> None:
    for wrong in ("1.5", None, True, math.nan, -1):
        with pytest.raises(RelationsError, match=r"energy_twh = .*: allowed are numbers from 0"):
            water.season_water(wrong, 1.0)  # type: ignore[arg-type]
        with pytest.raises(RelationsError, match="share_twh"):
            water.outlook(reservoir, casa, wrong)  # type: ignore[arg-type]
    with pytest.raises(RelationsError, match="kwh_per_m3 = 0: allowed are numbers above 0"):
        water.season_water(1.5, 0)
    with pytest.raises(RelationsError, match="reservoir has no column"):
        water.within_year(casa)
