"""The overview: findings that hold for any window, the calendar, the reach of the data."""

from __future__ import annotations

import ast
import json
import re
from unittest import mock

import pandas as pd
import pytest

import relations
from relations import charts, conflict, dates, locate, narrate, overview, sensitivity

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


def rerun(start: str, end: str) -> pd.DataFrame:
    rows = conflict.incidents(start, end)
    return overview.reruns(
        incidents=rows,
        claims=conflict.claims_about(rows),
        events=dates.within(relations.load("events"), start, end),
        visits=dates.within(relations.load("visits"), start, end),
        start=start,
        end=end,
    )


def test_each_finding_is_rerun_under_its_choices() -> None:
    runs = rerun(*FULL)
    table = sensitivity.survives(runs).set_index("finding")
    assert len(table) == 10
    # 163 by the official rule, 211 by the independent: see the tests of the estimates.
    assert (table.loc["killed", "lowest"], table.loc["killed", "highest"]) == (163, 211)
    assert table.loc["visits", ["lowest", "highest"]].tolist() == [12, 37]
    assert table.loc["line", "highest"] == pytest.approx(100 * 5 / (153 * 24 * 1300 / 1e6))
    assert not table.loc["line", "survives"]  # 4 and 3.6 TWh fit
    assert table.loc["disputed", ["lowest", "highest"]].tolist() == [41, 83]
    assert runs["choice"].str.len().min() > 3
    assert not runs["choice"].str.contains("nan|NA").any()


@pytest.mark.parametrize(
    ("start", "end"), [("1991-01-01", "1991-06-30"), ("2024-05-01", "2024-05-31"), ("2030-01-01", "2031-01-01")]
)
def test_reruns_of_small_windows_have_no_number_where_there_is_none(start: str, end: str) -> None:
    table = sensitivity.survives(rerun(start, end)).set_index("finding")
    assert pd.isna(table.loc["tone", "survives"])
    assert pd.isna(table.loc["length", "survives"])


def test_the_last_twelve_months_against_those_before() -> None:
    """By hand: visits V033 to V037 and texts A036 to A047 lie after 13 February 2025, text A035 in the year before."""
    events = relations.load("events")
    tables = {
        "deaths": conflict.fatalities("incident", rows=conflict.incidents(*FULL)),
        "visits": relations.load("visits"),
        "agreements": relations.load("agreements"),
        "milestones": overview.energy_milestones(relations.load("infrastructure")),
    }
    change = overview.changed(**tables, events=events).set_index("measure")
    assert change.loc["visits", ["before", "latest"]].tolist() == [0, 5]
    assert change.loc["texts", ["before", "latest"]].tolist() == [1, 12]
    assert change.loc["events", "latest"] == len(overview.latest(events))
    assert change.loc["incidents", ["before", "latest"]].tolist() == [1, 0]
    assert pd.isna(change.loc["killed", "latest"])  # no incident on record is no reported zero
    assert set(change.index) == set(overview.MEASURES)
    assert overview.changed(**tables, events=events.head(0)).empty


def run_notebook(**given: object) -> list[str]:
    """Run the notebook's code here and return the text of everything it shows."""
    cells = json.loads((locate.notebooks_dir() / "overview.ipynb").read_text("utf-8"))["cells"]
    shown: list[object] = []
    space: dict[str, object] = {}
    with mock.patch("IPython.display.display", shown.append):
        for cell in cells:
            if cell["cell_type"] != "code":
                continue
            tree = ast.parse("".join(cell["source"]))
            last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, cell["id"], "exec"), space)
            if "parameters" in cell["metadata"].get("tags", []):
                space.update(given)
            if isinstance(last, ast.Expr):
                shown.append(eval(compile(ast.Expression(last.value), cell["id"], "eval"), space))
    return [repr(value) for value in shown if value is not None]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"start": "1991-01-01", "end": "1991-06-30"},
        {"start": "2010-01-01", "end": "2010-12-31", "rule": "official"},
        {"start": "2024-05-01", "end": "2024-05-31", "rule": "widest"},
        {"start": "2025-03-13", "end": "2025-03-13", "rule": "independent"},
        {"start": "2030-01-01", "end": "2031-01-01"},
    ],
    ids=str,
)
def test_no_window_leaves_a_hole_in_the_prose(given: dict[str, object]) -> None:
    for text in run_notebook(**given):
        assert not re.search(r"\b(nan|NaN|NaT|inf)\b|<NA>|not known|\bNone (?!in )", text), text


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


@pytest.mark.parametrize("rule", ["official", "independent"])
@pytest.mark.parametrize("end", ["2010-12-31", "2016-12-31", "2018-12-31"])
def test_a_rule_that_knows_of_one_incident_names_no_two_clashes(rule: str, end: str) -> None:
    """Before 2019 the rules official and independent have a toll for one or two incidents only."""
    found = overview.findings(narrate.Narrator(), "1991-01-01", end, rule)
    assert not [str(sentence) for sentence in found if "Two clashes" in str(sentence)]
