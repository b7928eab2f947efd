"""Toktogul's year, what the season takes of it, and what the coming spring leaves."""

import csv
import math

import pandas as pd
import pytest

import relations
from relations import energy, locate
from relations.energy import answers, charts, details, project, water
from relations.errors import RelationsError
from relations.parameters import validate
from relations.show import Report


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
    # 9 August 2009 saw no end of the filling: at least that much came, and no winter is reckoned from it.
    assert frame.loc[2009, ["gain_km3", "gain_km3_is"]].tolist() == [pytest.approx(11.71 - 6.42), "at_least"]
    assert pd.isna(frame.loc[2009, "draw_km3"])
    # 2024 was fullest on 15 November, not in the middle of September.
    assert frame.loc[2024, "gain_km3"] == pytest.approx(held("R51") - held("R47")) == pytest.approx(13.086 - 7.2078)
    assert pd.isna(frame.loc[2024, "gain_km3_is"])


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
    capacity = plants.loc[list(project.PLANTS["naryn"]), "capacity_mw"].sum()
    largest = max(float(row["outflow_m3_s"]) for row in raw("reservoir").values() if row["outflow_m3_s"])
    assert (capacity, largest) == (3110, 918)
    assert energy.parameter(casa, "cascade_kwh_per_m3").base == pytest.approx(
        capacity * 1000 / (largest * 3600), rel=0.1
    )


def test_the_coming_spring(reservoir: pd.DataFrame, casa: pd.DataFrame) -> None:
    found = energy.water.outlook(reservoir, casa, 1.5)
    assert (found["spring_km3"], found["spring_year"], found["forecast"]) == (6.8, 2026, True)
    assert found["usable_km3"] == pytest.approx(6.8 - 6.5)
    draws = [13.0 - 9, 17.3 - 12.9, 14.7 - 8, 12.306 - 7.917, 13.086 - 8.569, 10.8 - 6.8]
    assert found["winter_km3"] == pytest.approx(sorted(draws)[2] / 2 + sorted(draws)[3] / 2)
    assert found["gain_needed_km3"] == pytest.approx(6.5 + found["winter_km3"] + 1.5 - 6.8)
    # 5.6 km3: the summers of 2016 (8.3) and 2024 (5.9) brought as much; those of 2008, 2009 and 2022 were read in early
    # August for the last time, at 2.7, 5.3 and 5.1.
    assert found["enough"] == [2016, 2024]
    assert found["untold"] == [2008, 2009, 2022]
    assert len(found["gains"]) == 8
    # With nothing to send 4.1 would do: 2021 (4.3), and what had come by August of 2009 and 2022.
    assert energy.water.outlook(reservoir, casa, 0)["enough"] == [2009, 2016, 2021, 2022, 2024]


def test_wrong_arguments_are_named(reservoir: pd.DataFrame, casa: pd.DataFrame) -> None:
    for wrong in ("1.5", None, True, math.nan, -1):
        with pytest.raises(RelationsError, match=r"energy_twh cannot be .*; allowed: a number from 0"):
            water.season_water(wrong, 1.0)  # type: ignore[arg-type]
        with pytest.raises(RelationsError, match="share_twh"):
            water.outlook(reservoir, casa, wrong)  # type: ignore[arg-type]
    with pytest.raises(RelationsError, match="kwh_per_m3 cannot be 0; allowed: a number above 0"):
        water.season_water(1.5, 0)
    with pytest.raises(RelationsError, match="reservoir cannot be a frame"):
        water.within_year(casa)


# --- what a reader sees ------------------------------------------------------------------------------


def drawn(chosen: answers.Case) -> str:
    return repr(Report().chart(charts.reservoir, details.reservoir(chosen), "by_day"))


def test_the_year_of_the_reservoir_is_drawn(reservoir: pd.DataFrame) -> None:
    for season in ({}, {"season_start": "11-01", "season_end": "03-31"}):
        text = drawn(answers.Case(validate("energy", **season)))
        assert "expected to hold 6.8 km³ in spring 2026, 0.3 above" in text
    # Without the forecast the last reading is that of 14 January 2026: 9.102, 2.6 above 6.5.
    chosen = answers.Case()
    chosen.tables["reservoir"] = reservoir[reservoir["basis"] != "forecast"]
    assert "held 9.1 km³ when last read in 2026, 2.6 above" in drawn(chosen)


def test_avoided_cost_by_hand_and_drawn() -> None:
    costs = energy.avoided_cost(relations.load("fuel_costs"))
    # 21.8716 rupees at 283.72, 22.0310 at 284.87 and 21.1927 at 281.37 a dollar.
    gas = [100 * 21.8716 / 283.72, 100 * 22.0310 / 284.87, 100 * 21.1927 / 281.37]
    assert costs.loc[costs["fuel"] == "imported_gas", "usc_per_kwh"].tolist() == pytest.approx(gas)
    assert max(gas) < 8.14  # the value at which the project breaks even
    by_fuel = costs.groupby("fuel")["usc_per_kwh"].agg(["min", "max"])
    assert by_fuel.loc["furnace_oil"].between(10, 11).all()
    assert by_fuel.loc["imported_coal"].between(4.8, 5.4).all()
    assert costs["fuel"].drop_duplicates().tolist() == ["furnace_oil", "imported_gas", "imported_coal"]
    text = repr(Report().chart(charts.fuels, details.saved(answers.Case()), "fuels"))
    assert "displaces imported gas saves Pakistan 7.66 cents of fuel" in text
    assert "furnace oil 10.0 to 10.9" in text
    with pytest.raises(RelationsError, match="fuel_costs cannot be a frame"):
        energy.avoided_cost(relations.load("casa1000"))


@pytest.mark.parametrize(
    ("switch", "words"),
    [(8.14, "saves less than either"), (7.0, "saves not less than both"), (math.nan, "against 9.41 agreed.")],
)
def test_the_switch_is_held_against_the_fuel(switch: float, words: str) -> None:
    chosen = answers.Case()
    fields = chosen.switches["field"]
    other = chosen.switches.assign(switch=chosen.switches["switch"].where(fields != "buyer_value_usc", switch))
    vars(chosen)["_held"]["switches"] = other, lambda: None
    assert words in repr(Report().say(details.saved(chosen)))
    assert "more than 33" in repr(Report().say(answers.buyers(chosen), "demand"))


def test_spring_and_pledge_in_words() -> None:
    answer, tell = details.reservoir(answers.Case()), Report()
    text = repr(tell.say(answer, "spring"))
    assert "expected to hold 6.8 km³ on 1 April 2026" in text
    assert "2 of 8 summers" in text
    assert "3 more, last read in early August, had brought 2.7 to 5.3 by then" in text
    # X102 and X103; 9,240 less 7,963 GWh in the 31 days of July 2025, and the record of 22 July.
    assert answer.facts["protocols"].value == 2
    assert answer.facts["july_day"].value == pytest.approx((9240 - 7963) / 31)
    assert answer.facts["record_day"].value == 44.124
    assert "inferred" in repr(tell.say(answer, "pledge"))
