"""The overview: findings that hold for any window, the calendar, the reach of the data."""

from __future__ import annotations

import ast
import json
import re
from unittest import mock

import pandas as pd
import pytest

import relations
from relations import (
    charts,
    conflict,
    coverage,
    dates,
    diplomacy,
    locate,
    narrate,
    overview,
    sensitivity,
)

FULL = ("1991-01-01", "2026-03-31")


def said(found: list[object]) -> list[str]:
    return [str(each[0] if isinstance(each, tuple) else each) for each in found]


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
    assert not [text for text in said(found) if "nan" in text.lower() or "<NA>" in text]


def test_ten_findings_over_the_whole_span() -> None:
    tell = narrate.Narrator()
    found = overview.findings(tell, *FULL, "latest")
    assert len(found) == 10
    facts = tell.facts
    assert facts["incidents"].value == 60  # 61 rows, one of them before independence
    assert facts["visits"].value == 42
    assert facts["with_summit"].value == 20 + 10  # frames summit and both
    # Incidents were looked for up to 13 February 2026, whatever the newest event and the end of the window.
    assert facts["quiet"].value == (pd.Timestamp("2026-02-13") - pd.Timestamp("2022-09-18")).days == 1244
    assert facts["ceiling"].value == pytest.approx(153 * 24 * 1300 / 1e6)


def test_the_disputed_toll_names_who_says_what() -> None:
    """Claims C126, C163 and C164: the authorities' final number, and two that reached us through Wikipedia."""
    tell = narrate.Narrator()
    text = next(text for text in said(overview.findings(tell, *FULL, "latest")) if "disputed" in text)
    rows = relations.load("claims").set_index("claim_id").loc[["C126", "C163", "C164"]]
    assert [tell.facts[name].value for name in ("official", "counted", "claimed")] == rows["value_stated"].tolist()
    assert rows["value_stated"].tolist() == [41, 83, 200]
    for claimant in rows["claimant"]:
        # In brackets already, the claimant is written without a second pair.
        assert claimant.replace(" (", ", ").rstrip(")") in text
    assert "more than 200" in text


def test_days_after_the_last_observed_one_are_not_quiet_days() -> None:
    last = coverage.last_day("incident_list")
    assert overview.observed("2030-01-01") == last == pd.Timestamp("2026-02-13")
    assert overview.observed("2025-06-30") == pd.Timestamp("2025-06-30")
    assert relations.load("events")["date_earliest"].max() > last


def test_the_same_quantity_has_one_value_on_both_pages() -> None:
    tell, page = narrate.Narrator(), json.loads((locate.notebooks_dir() / "diplomacy.ipynb").read_text("utf-8"))
    overview.findings(tell, *FULL, "latest")
    text = "".join(
        "".join(output.get("data", {}).get("text/plain", ""))
        for cell in page["cells"]
        for output in cell.get("outputs", [])
    )
    for name, sentence in {
        "visits": "{} presidential visits are recorded",
        "days_exchange": "(31 March 2025) {} days passed",
        "tone_2022": "rose from {} in 2022",
        "turn_p": "(p about {} when whole months",
    }.items():
        assert sentence.format(tell.facts[name].text) in text.replace("**", ""), name


def test_every_finding_rests_on_sources() -> None:
    tell = narrate.Narrator()
    assert all(sentence.source_ids for sentence, _ in overview.findings(tell, *FULL, "latest"))


@pytest.mark.parametrize("rule", ["latest", "official", "independent", "widest"])
def test_findings_under_every_rule(rule: str) -> None:
    assert len(overview.findings(narrate.Narrator(), *FULL, rule)) == 10


def test_the_last_twelve_months_start_after_the_day_a_year_before() -> None:
    events = relations.load("events")
    recent = overview.latest(events)
    newest = events["date_earliest"].max()
    assert recent["date_earliest"].max() == newest == pd.Timestamp("2026-03-13")
    assert recent["date_latest"].min() > pd.Timestamp("2025-03-13")
    assert overview.latest(events.head(0)).empty


def test_sections_of_a_listed_line_are_not_counted_twice() -> None:
    names = overview.energy_milestones(relations.load("infrastructure"))["asset_id"].tolist()
    assert "datka-sughd" in names
    assert "datka-sughd-kgz" not in names


def test_reach_covers_every_dated_table() -> None:
    reach = overview.reach().set_index("name")
    assert (reach["first_year"] <= reach["last_year"]).all()
    assert reach.loc["electricity", ["first_year", "last_year"]].tolist() == [2000, 2025]


def test_each_finding_is_rerun_under_its_choices() -> None:
    runs = overview.reruns(*FULL)
    table = sensitivity.survives(runs).set_index("finding")
    assert len(table) == 10
    # The rule widest takes the best of latest: it is no further run.
    assert set(runs.loc[runs["finding"] == "quiet", "rule"]) == {"latest", "official", "independent"}
    assert table.loc["disputed", ["lowest", "highest"]].tolist() == [41 - 41, 200 - 41]
    assert table.loc["line", "highest"] == pytest.approx(100 * 5 / (153 * 24 * 1300 / 1e6))
    assert not table.loc["line", "survives"]  # 4 and 3.6 TWh fit
    # Between 16 September 2019 and 6 August 2020 nobody is recorded killed: the longest such time since 2019.
    between = (pd.Timestamp("2020-08-06") - pd.Timestamp("2019-09-16")).days
    assert table.loc["quiet", "value"] == 1244 - between
    assert table.loc["killed", "value"] == 0  # the report's own rule against itself
    # What the diplomacy report tests stands there with the same numbers.
    other = sensitivity.survives(diplomacy.rerun(diplomacy.Selection(*FULL))).set_index("finding")
    for key in ("summits", "settled", "tone_p", "trade"):
        assert table.loc[key, ["held", "runs"]].tolist() == other.loc[key, ["held", "runs"]].tolist()


def test_rules_are_compared_over_the_incidents_that_both_cover() -> None:
    runs = overview.reruns(*FULL).query("finding == 'killed'").set_index("rule")["value"]
    rows = conflict.incidents(*FULL)
    best = {
        name: conflict.fatalities("incident", name, rows=rows).set_index("incident_id")["best"] for name in runs.index
    }
    for name, value in runs.items():
        both = [key for key in rows["incident_id"] if pd.notna(best[name][key]) and pd.notna(best["latest"][key])]
        assert value == pytest.approx(100 * (best[name][both].sum() / best["latest"][both].sum() - 1)), name


def test_every_key_finding_says_how_far_it_holds() -> None:
    firm = sensitivity.firmness(overview.reruns(*FULL))
    found = overview.findings(narrate.Narrator(), *FULL, "latest", firm)
    assert len(found) == 10
    assert all(firmness is not None and firmness.runs > 1 for _, firmness in found)


@pytest.mark.parametrize(
    ("start", "end"), [("1991-01-01", "1991-06-30"), ("2024-05-01", "2024-05-31"), ("2030-01-01", "2031-01-01")]
)
def test_reruns_of_small_windows_have_no_number_where_there_is_none(start: str, end: str) -> None:
    table = sensitivity.survives(overview.reruns(start, end)).set_index("finding")
    assert pd.isna(table.loc["tone_p", "survives"])
    assert pd.isna(table.loc["settled", "survives"])


def test_the_last_twelve_months_against_those_before() -> None:
    """By hand: visits V034 to V037, texts A043 to A047 lie after 13 March 2025; V033, A035 to A042 the year before."""
    events = diplomacy.timeline(relations.load("events"))
    tables = {
        "deaths": conflict.fatalities("incident", rows=conflict.incidents(*FULL)),
        "visits": relations.load("visits"),
        "agreements": relations.load("agreements"),
        "milestones": overview.energy_milestones(relations.load("infrastructure")),
        "seen": overview.observed(FULL[1]),
    }
    change = overview.changed(**tables, events=events).set_index("measure")
    assert change.loc["visits", ["before", "latest"]].tolist() == [1, 4]
    assert change.loc["texts", ["before", "latest"]].tolist() == [8, 5]
    assert change.loc["events", "latest"] == len(overview.latest(events))
    # Incidents of the twelve months to the last day observed: that of 7 May 2024 lies in the year before.
    assert change.loc["incidents", ["before", "latest"]].tolist() == [1, 0]
    assert change["until"].to_dict() == dict.fromkeys(change.index, pd.Timestamp("2026-03-13")) | dict.fromkeys(
        ["incidents", "killed"], pd.Timestamp("2026-02-13")
    )
    assert pd.isna(change.loc["killed", "latest"])  # no incident on record is no reported zero
    assert set(change.index) == set(overview.MEASURES)
    assert overview.changed(**tables, events=events.head(0)).empty


def test_a_year_of_trade_belongs_to_the_span_that_holds_most_of_it() -> None:
    """L096 is dated 2025: in the twelve months to February 2026 it counts as late, though its first day is early."""
    events = relations.load("events")
    events = events[events["event_id"].between("L001", "L118")]  # those to 13 February 2026, as first compiled
    recent = overview.latest(events)
    assert "L096" in set(recent["event_id"])
    # After it 22 events lie after 13 February 2025, from L097 to L118; L093 to L095 in the year before.
    assert len(recent) == 22 + 1
    deaths = conflict.fatalities("incident", rows=conflict.incidents(*FULL))
    none = {"visits": events.head(0), "agreements": events.head(0), "deaths": deaths}
    lines = overview.energy_milestones(relations.load("infrastructure"))
    change = overview.changed(**none, milestones=lines, events=events, seen=pd.Timestamp("2026-02-13"))
    assert change.set_index("measure").loc["events", ["before", "latest"]].tolist() == [3, 23]


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
    assert not [text for text in said(found) if "Two clashes" in text]
