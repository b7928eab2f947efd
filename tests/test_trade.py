"""Trade figures against each other: parts against their sum, growth against the year before."""

from __future__ import annotations

import csv

import pytest

import relations
from relations import locate

PARTS = ("turnover_usd_mn", "kgz_exports_usd_mn", "tjk_exports_usd_mn")


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader((locate.data_dir() / "trade.csv").read_text("utf-8").splitlines()))


def half_unit(printed: str) -> float:
    """The most that rounding took away: 0.05 for 33.4, 0.5 for 9."""
    return 0.5 * 10.0 ** -len(printed.partition(".")[2])


def test_exports_of_both_sides_add_to_the_turnover_as_far_as_they_are_printed() -> None:
    held = []
    for row in rows():
        printed = [row[part] for part in PARTS]
        # "2018/2019" mixes the peaks of two years.
        if all(printed) and not (row["period_type"] == "year" and "/" in row["period"]):
            turnover, *exports = map(float, printed)
            assert turnover == pytest.approx(sum(exports), abs=sum(map(half_unit, printed)) + 1e-9), row["trade_id"]
            held.append(row["trade_id"])
    assert {"T037", "T044", "T045"} <= set(held)


def test_stated_growth_leads_back_to_the_year_before() -> None:
    """Up 187.9 % on 11.6 is 33.4; up 4.3 % on 11.7 is 12.2."""
    table = relations.load("trade")
    growth = table["qualifier"].str.extract(r"(?P<way>up|down) (?P<percent>[\d.]+)% on (?P<year>\d{4})").dropna()
    for index, stated in growth.iterrows():
        row = table.loc[index]
        before = table[(table["period"] == stated["year"]) & (table["reporter_side"] == row["reporter_side"])]
        factor = 1 + (1 if stated["way"] == "up" else -1) * float(stated["percent"]) / 100
        implied = row["turnover_usd_mn"] / factor
        assert any(implied == pytest.approx(value, rel=0.005) for value in before["turnover_usd_mn"]), row["trade_id"]
    assert set(table.loc[growth.index, "trade_id"]) >= {"T038", "T045"}
