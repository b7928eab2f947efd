"""The overview: findings that hold for any window, the calendar, the reach of the data."""

from __future__ import annotations

import pandas as pd
import pytest

import relations
from relations import charts, conflict, dates, narrate, overview

FULL = ("1991-01-01", "2026-02-28")


@pytest.mark.parametrize(
    ("start", "end", "most"),
    [
        (*FULL, 10),
        ("1991-01-01", "1991-06-30", 1),  # nothing recorded: one sentence that says so
        ("2024-05-01", "2024-05-31", 9),  # a single incident
        ("2022-09-14", "2022-09-14", 9),
        ("2030-01-01", "2031-12-31", 1),
    ],
)
def test_findings_read_well_in_any_window(start: str, end: str, most: int) -> None:
    found = overview.findings(narrate.Narrator(), start, end, "latest")
    assert 1 <= len(found) <= most
    assert not [str(sentence) for sentence in found if "nan" in str(sentence).lower() or "<NA>" in str(sentence)]


def test_ten_findings_over_the_whole_span() -> None:
    tell = narrate.Narrator()
    found = overview.findings(tell, *FULL, "latest")
    assert len(found) == 10
    facts = tell.facts
    assert facts["incidents"].value == 60  # 61 rows, one of them before independence
    assert facts["visits"].value == 37
    assert facts["bilateral"].value == 12 + 9  # frames bilateral and both
    assert facts["official"].value == 41
    assert facts["counted"].value == 83
    assert facts["claimed"].value == 200  # "more than 200", claim C164
    assert facts["ceiling"].value == pytest.approx(153 * 24 * 1300 / 1e6)
    assert facts["quiet"].value == (pd.Timestamp("2026-02-28") - pd.Timestamp("2022-09-18")).days


def test_every_finding_rests_on_sources() -> None:
    tell = narrate.Narrator()
    assert all(sentence.source_ids for sentence in overview.findings(tell, *FULL, "latest"))


@pytest.mark.parametrize("rule", ["latest", "official", "independent", "widest"])
def test_findings_under_every_rule(rule: str) -> None:
    assert len(overview.findings(narrate.Narrator(), *FULL, rule)) == 10


def test_the_last_twelve_months_start_after_the_day_a_year_before() -> None:
    events = relations.load("events")
    recent = overview.latest(events)
    newest = events["date_earliest"].max()
    assert recent["date_earliest"].max() == newest == pd.Timestamp("2026-02-13")
    assert recent["date_earliest"].min() > pd.Timestamp("2025-02-13")
    assert overview.latest(events.head(0)).empty


def test_sections_of_a_listed_line_are_not_counted_twice() -> None:
    names = overview.energy_milestones(relations.load("infrastructure"))["asset_id"].tolist()
    assert "datka-sughd" in names
    assert "datka-sughd-kgz" not in names


def test_reach_covers_every_dated_table() -> None:
    reach = overview.reach().set_index("name")
    assert (reach["first_year"] <= reach["last_year"]).all()
    assert reach.loc["electricity", ["first_year", "last_year"]].tolist() == [2000, 2025]


def test_survival_has_a_row_for_every_rule() -> None:
    rows = conflict.incidents(*FULL)
    table = overview.survival(rows, conflict.claims_about(rows), relations.load("events"), relations.load("visits"))
    killed = table[table["finding"] == "People killed"]
    assert killed["choice"].tolist() == ["latest", "official", "independent", "widest"]
    assert not table["result"].str.contains("nan|NA").any()


def test_the_calendar_draws_and_an_empty_window_says_so() -> None:
    rows = conflict.incidents(*FULL)
    tables = [
        conflict.fatalities("incident", rows=rows),
        relations.load("visits"),
        relations.load("agreements"),
        overview.energy_milestones(relations.load("infrastructure")),
    ]
    for start, end, drawn in ((*FULL, True), ("1990-01-01", "1990-12-31", False)):
        inside = [dates.within(table, start, end, "completed" if "completed" in table else "date") for table in tables]
        fig, axes = charts.figure(3, height=5, sharex=True)
        charts.overview.calendar(*inside, axes, title="What happened", source="Own data", years=(1991, 2026))
        shown = narrate.Narrator().figure(fig, alt="calendar", rows=[])
        assert ("image/svg+xml" in shown.bundle) == drawn
