"""Coverage: a zero is a zero only where somebody looked, and a change of coverage is told."""

from __future__ import annotations

import pandas as pd
import pytest

import relations
from relations import conflict, coverage

LISTED = conflict.incidents()


def by_year() -> pd.Series:
    return LISTED.groupby("year").size()


@pytest.mark.parametrize(
    ("series", "first", "last", "expected"),
    [
        ("incident_list", "1995-01-01", "1995-12-31", "none"),
        ("incident_list", "2013-01-01", "2018-12-31", "sparse"),
        ("incident_list", "2019-01-01", "2022-12-31", "best"),
        ("incident_list", "2018-06-01", "2019-06-01", "sparse"),  # the lowest of the two counts
        ("incident_list", "2025-01-01", "2026-06-30", "none"),  # reaches beyond the last period
        ("border_service", "2010-01-01", "2018-12-31", "full"),
        ("border_service", "2019-01-01", "2019-12-31", "none"),  # it ends on 25 July
        ("border_service", "2018-01-01", "2019-07-25", "full"),  # two periods that meet
    ],
)
def test_the_lowest_grade_of_a_span(series: str, first: str, last: str, expected: str) -> None:
    assert coverage.grade(series, first, last) == expected


def test_zeros_only_inside_the_coverage() -> None:
    filled = coverage.fill_zeros(by_year(), "incident_list", range(1993, 2027))
    assert filled[2021] == 13  # counted by hand in the table
    assert pd.isna(filled[1995])  # nobody looked
    assert pd.isna(filled[2009])  # sparse: an empty year says nothing
    assert pd.isna(filled[2023])  # partial
    without = coverage.fill_zeros(by_year().drop(2020), "incident_list", [2020])
    assert without[2020] == 0  # inside the best period an empty year would be a zero


def test_a_change_of_coverage_is_told() -> None:
    """By the table: the list is best covered from 2019 to 2022 and partly after that, thinly and alike before."""
    assert coverage.changes("incident_list", "2019-01-01", "2025-12-31") == ["2023-01-01"]
    assert coverage.changes("incident_list", "2019-01-01", "2022-12-31") == []
    assert coverage.changes("incident_list", "2013-01-01", "2018-12-31") == []
    assert coverage.changes("incident_list", "2018-06-01", "2023-06-01") == ["2019-01-01", "2023-01-01"]


def test_refusals() -> None:
    with pytest.raises(relations.RelationsError, match=r"series 'acled'.*border_service"):
        coverage.grade("acled", "2021-01-01", "2021-12-31")
    with pytest.raises(relations.RelationsError, match=r"after its end"):
        coverage.grade("ucdp", "2022-01-01", "2021-12-31")


def test_every_listed_incident_lies_in_a_period_somebody_covered() -> None:
    for day in LISTED["date_earliest"]:
        assert coverage.grade("incident_list", str(day.date()), str(day.date())) != "none"
