"""Tests that do not take incidents as independent, and the water of the Isfara: by hand and by other ways."""

from __future__ import annotations

import csv
import itertools
from collections import Counter

import numpy as np
import pandas as pd
import pytest
import scipy.stats

import relations
from relations import conflict, locate
from relations.conflict import patterns
from relations.errors import RelationsError

ROWS = conflict.incidents()
PROTOCOL, OBSERVED = "2022-09-19", "2026-02-13"


def dated(*days: str) -> pd.DataFrame:
    """Incidents of our own making; "a/b" lasts."""
    spans = [(day.split("/")[0], day.split("/")[-1]) for day in days]
    return pd.DataFrame(
        {
            "incident_id": [f"KT-{n}" for n in range(len(days))],
            "date_earliest": pd.to_datetime([a for a, _ in spans]),
            "date_latest": pd.to_datetime([b for _, b in spans]),
        }
    )


def test_episodes_by_hand() -> None:
    rows = dated("2020-01-01/2020-01-20", "2020-01-05", "2020-02-10", "2020-04-01", "2020-04-01")
    # 20 January to 10 February are 21 days, 10 February to 1 April 51.
    for quiet, sizes in ((0, [2, 1, 2]), (20, [2, 1, 2]), (21, [3, 2]), (50, [3, 2]), (51, [5])):
        found = conflict.episodes(rows, quiet)
        assert found["incidents"].tolist() == sizes, quiet
        assert found["incidents"].sum() == len(rows)
    whole = conflict.episodes(rows, 51)
    assert whole["date_latest"].tolist() == [pd.Timestamp("2020-04-01")]
    assert conflict.episodes(rows.sample(frac=1, random_state=1), 21)["incidents"].tolist() == [3, 2]
    assert conflict.episodes(rows.head(0)).empty
    for quiet in (-1, 2.5, "30", True):
        with pytest.raises(RelationsError, match="quiet cannot be"):
            conflict.episodes(rows, quiet)


def test_season_and_ratio_when_episodes_are_counted() -> None:
    """Counted here from the dates alone, tested by scipy."""
    table = conflict.by_quiet(ROWS, PROTOCOL, "2019-01-01", OBSERVED).set_index("quiet")
    firsts, last = [], None
    for row in sorted(ROWS.to_dict("records"), key=lambda row: (row["date_earliest"], row["date_latest"])):
        if last is None or (row["date_earliest"] - last).days > 30:
            firsts.append(row)
        last = row["date_latest"] if last is None else max(last, row["date_latest"])
    in_season = sum(4 <= row["date_earliest"].month <= 9 for row in firsts)
    # Of 365.25 days 183 are from April to September.
    p = scipy.stats.binomtest(in_season, len(firsts), 183 / 365.25).pvalue
    assert table.loc[30, "episodes"] == len(firsts)
    # scipy adds up the outcomes that are no likelier, the product doubles the smaller tail.
    assert table.loc[30, "season_p"] == pytest.approx(p, abs=0.03)
    assert round(table.loc[30, "season_p"], 2) == 0.38
    before = sum(pd.Timestamp("2019-01-01") <= row["date_earliest"] <= pd.Timestamp(PROTOCOL) for row in firsts)
    years = [
        (pd.Timestamp(PROTOCOL) - pd.Timestamp("2018-12-31")).days,
        (pd.Timestamp(OBSERVED) - pd.Timestamp(PROTOCOL)).days,
    ]
    share = scipy.stats.binomtest(1, before + 1).proportion_ci(method="exact").high
    assert table.loc[30, "high"] == pytest.approx(share / (1 - share) * years[0] / years[1])
    # Published with the finding: 0.22 to 0.44 by the rule, 0.0006 the lower end of single incidents.
    assert table["high"].round(2).tolist() == [0.15, 0.22, 0.28, 0.44]
    assert float(table["low"].iloc[0]) == pytest.approx(0.000643, abs=1e-6)


def test_whole_years_change_places_with_their_incidents() -> None:
    """All orders of five years, one by one, against the random ones."""
    rows = ROWS[ROWS["year"].between(2018, 2022)]
    known = rows[rows["weapons_level"].notna()]
    days, levels = patterns.ranks(known)
    years = known["year"].to_numpy("int64")
    names = sorted(set(years))
    tau = scipy.stats.kendalltau(days, levels).statistic
    extreme = []
    for order in itertools.permutations(range(len(names))):
        place = dict(zip(names, order, strict=True))
        moved = [place[year] * 10_000 + day for year, day in zip(years, days - days.min(), strict=True)]
        extreme.append(abs(scipy.stats.kendalltau(moved, levels).statistic) >= abs(tau) - 1e-12)
    assert conflict.trend_by_years(rows, draws=4000) == pytest.approx(np.mean(extreme), abs=0.03)
    # Over the whole list: p 0.30, where shuffling single incidents gives 0.045.
    assert round(conflict.trend_by_years(ROWS), 2) == 0.30
    assert np.isnan(conflict.trend_by_years(ROWS[ROWS["year"] > 2021]))


def test_water_beside_incidents_by_hand() -> None:
    with (locate.data_dir() / "rivers.csv").open(encoding="utf-8", newline="") as file:
        said = {row["observation_id"]: row for row in csv.DictReader(file)}
    found = conflict.water(ROWS).set_index(["first", "last"])
    # July: 43.6 m3/s (W3) of a mean of 14.5 (W2), both of one source; 60 and 85 per cent are stated (W5, W4).
    assert found.loc[(7, 7), "water"] == pytest.approx(100 * 43.6 * 31 / (14.5 * 365.25))
    assert found.loc[[(7, 9), (5, 9)], "water"].tolist() == [60, 85]
    assert found["water_basis"].tolist() == ["from means", "stated", "stated"]
    # The gauge without a name: months W7 to W18, its mean W19.
    months = [float(said[f"W{n}"]["value"]) for n in range(7, 19)]
    assert found.loc[(7, 9), "inferred"] == pytest.approx(
        100 * (31 * months[6] + 31 * months[7] + 30 * months[8]) / (365.25 * float(said["W19"]["value"]))
    )
    # Its twelve months average to its mean: 13.8 against 13.9.
    assert np.mean(months) == pytest.approx(float(said["W19"]["value"]), abs=0.15)
    by_month = Counter(int(row["date"][5:7]) for row in csv_incidents() if len(row["date"].split("/")[0]) > 4)
    assert (found.loc[(7, 7), "k"], found.loc[(7, 7), "n"]) == (by_month[7], 60) == (4, 60)
    ends = scipy.stats.binomtest(4, 60).proportion_ci(method="exact")
    assert found.loc[(7, 7), ["low", "high"]].tolist() == pytest.approx([100 * ends.low, 100 * ends.high])
    assert found["p"].max() < 0.01
    none = conflict.water(ROWS.head(0), relations.load("rivers").head(0))
    assert none["water"].isna().all()


def csv_incidents() -> list[dict[str, str]]:
    with (locate.data_dir() / "incidents.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["before_independence"] == "false"]
