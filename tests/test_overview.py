"""The overview: findings that hold for any window, the calendar, the reach of the data."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import relations
from relations import coverage, locate, overview
from relations.overview import answers, charts
from relations.overview.answers import Selection
from relations.show import FACTS_MIME, Report

if TYPE_CHECKING:
    from relations.answers import Answer

FULL = ("1991-01-01", "2026-03-31")


@cache
def selected(start: str = FULL[0], end: str = FULL[1], rule: str = "latest") -> Selection:
    return Selection(start, end, rule)


@cache
def found_in(chosen: Selection) -> list[Answer]:
    return answers.findings(chosen)


def said(chosen: Selection) -> tuple[list[str], Report]:
    tell = Report()
    return repr(tell.findings(found_in(chosen))).split("\n"), tell


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
    found, _ = said(selected(start, end))
    assert 1 <= len(found) <= most
    assert not [text for text in found if "nan" in text.lower() or "<NA>" in text]


def test_ten_findings_over_the_whole_span() -> None:
    found, tell = said(selected())
    assert len(found) == 10
    value = {name: record["value"] for name, record in tell.facts.items()}
    assert value["incidents_listed"] == 60  # 61 rows, one of them before independence
    assert value["visits"] == 42
    assert value["with_summit"] == 20 + 10  # frames summit and both
    # Incidents were looked for up to 13 February 2026, whatever the newest event and the end of the window.
    assert value["quiet"] == (pd.Timestamp("2026-02-13") - pd.Timestamp("2022-09-18")).days == 1244
    assert value["ceiling"] == pytest.approx(153 * 24 * 1300 / 1e6)


def test_the_disputed_toll_names_who_says_what() -> None:
    """Claims C126 and C164: the authorities' final number, and the Kyrgyz side's, read in Wikipedia."""
    found, tell = said(selected())
    text = next(text for text in found if "depends on who counts" in text)
    rows = relations.load("claims").set_index("claim_id").loc[["C126", "C164"]]
    # "More than 200" bounds from below.
    assert [tell.facts["tjk_low"]["value"], tell.facts["tjk_high"]["low"]] == rows["value_stated"].tolist() == [41, 200]
    assert rows["claimant"].tolist() == ["Tajik foreign ministry (Imomi)", "Kyrgyz side via Wikipedia EN"]
    assert (
        "41 (the Tajik foreign ministry) to more than 200 (the Kyrgyz side, as quoted in the English Wikipedia)" in text
    )


def drawn_of(chosen: Selection) -> dict[str, pd.DataFrame]:
    return {each.name.removeprefix("overview-"): each["spark"] for each in found_in(chosen)}


def test_every_finding_draws_its_numbers() -> None:
    """The numbers against the sentences, the tables and each other."""
    drawn = drawn_of(selected())
    assert len(drawn) == 10
    named = {
        name: dict(zip(map(str, frame["label"]), frame["number"], strict=True))
        for name, frame in drawn.items()
        if "label" in frame
    }
    values = {name: [number.value for number in numbers.values()] for name, numbers in named.items()}
    # The toll is the sum of both clashes and all others, and of the columns of the calendar of deaths.
    total = 176
    assert values["toll"][:2] == [163, total]
    assert sum(values["largest"]) == total
    assert drawn["quiet"]["high"].sum() == total
    # Claims C126, C163, C164.
    claims = relations.load("claims").set_index("claim_id")["value_stated"]
    ends = [number.low if pd.isna(number.value) else number.value for number in named["disputed"].values()]
    assert ends == claims[["C126", "C163", "C164"]].tolist() == [41, 83, 200]
    assert values["settled"] == [(pd.Timestamp("2025-03-31") - pd.Timestamp("2002-12-23")).days, 38]
    visits = drawn["with_summit"]
    assert (visits["high"] - visits["low"]).groupby(visits["look"].fillna("")).sum().tolist() == [30, 12]
    assert drawn["tone_turn"].attrs["ends"] == [-2, 2]
    # A column a year, and the level that was promised.
    assert drawn["together"]["at"].tolist() == [*range(2000, 2026), 2000]
    assert drawn["together"]["high"].max() == 5
    assert drawn["quiet"]["until"].dropna().item() - drawn["quiet"]["at"].iloc[-1] == pytest.approx(
        1244 / 365.25, abs=0.01
    )


def test_the_gap_to_another_total_is_what_one_count_makes() -> None:
    """83 instead of 41 Tajik dead (C163, C126); 214 is the Uppsala programme's total of 2014 to 2022."""
    found, tell = said(selected())
    assert tell.facts["ucdp_more"]["value"] == 83 - 41
    assert "UCDP) counts 214 (198 to 223) for 2014 to 2022" in found[0]
    narrow, _ = said(selected("2022-01-01", "2022-12-31"))
    assert "UCDP" not in narrow[0]
    assert "dead_ucdp" not in str(drawn_of(selected("2022-01-01", "2022-12-31"))["toll"]["label"].tolist())


def test_a_shortage_is_told_without_a_sign() -> None:
    _, tell = said(selected())
    last = answers.power.together(selected().power).facts["last_together"]
    assert tell.facts["short"]["text"] == "0.88 to 1.25"
    assert (round(last.value, 2), round(last.low, 2)) == (-0.88, -1.25)


def test_days_after_the_last_observed_one_are_not_quiet_days() -> None:
    last = coverage.last_day("incident_list")
    assert overview.observed("2030-01-01") == last == pd.Timestamp("2026-02-13")
    assert overview.observed("2025-06-30") == pd.Timestamp("2025-06-30")
    assert relations.load("events")["date_earliest"].max() > last


@pytest.mark.parametrize(
    ("strand", "names"),
    [
        ("border_conflict", "incidents_listed dead_total dead_official share_largest tjk_low tjk_high"),
        ("diplomacy", "visits with_summit days_exchange years_talks tone_2022 tone_apart tone_2025 turn_p"),
        ("energy", "volume ceiling importer_since enough_years economic_npv npv_at_base npv_back"),
    ],
)
def test_the_same_quantity_has_one_value_on_both_pages(strand: str, names: str) -> None:
    _, tell = said(selected())
    cells = json.loads((locate.notebooks_dir() / f"{strand}.ipynb").read_text("utf-8"))["cells"]
    outputs = [output.get("data", {}) for cell in cells for output in cell.get("outputs", [])]
    facts = {name: fact for data in outputs for name, fact in data.get(FACTS_MIME, {}).get("facts", {}).items()}
    # The border report's window ends earlier, and no incident lies between the two ends.
    for name in names.split():
        assert facts[name]["text"] == tell.facts[name]["text"], name


@pytest.mark.parametrize("rule", ["latest", "official", "independent", "widest"])
def test_findings_under_every_rule_rest_on_sources(rule: str) -> None:
    found = found_in(selected(*FULL, rule))
    assert len(found) == 10
    assert all(Report().sentence(each).source_ids for each in found)


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


def test_the_catalogue_tells_the_years_of_the_rows() -> None:
    reach = overview.reach().set_index("file")
    for name in ("incidents", "electricity"):
        rows = relations.load(name)
        years = rows["year"] if "year" in rows else rows["date_earliest"].dt.year
        assert reach.loc[f"data/{name}.csv", "years"] == f"{years.min()}–{years.max()}"


def test_the_quiet_is_held_against_earlier_ones_by_every_rule() -> None:
    """Between 16 September 2019 and 6 August 2020 nobody is recorded killed: the longest such time since 2019."""
    chosen = selected()
    firm = answers.quiet(chosen).firmness
    # The rule widest takes the best of latest: it is no further run.
    assert (firm.held, firm.runs) == (3, 3)
    lethal = chosen.deaths[(chosen.deaths["best"].fillna(0) > 0) & (chosen.deaths["year"] >= 2019)]
    between = (pd.Timestamp("2020-08-06") - pd.Timestamp("2019-09-16")).days
    lethal = lethal.sort_values("date_earliest")
    assert (lethal["date_earliest"] - lethal["date_latest"].shift()).max().days == between < 1244


def test_every_key_finding_but_the_toll_says_how_far_it_holds() -> None:
    found, _ = said(selected())
    assert [line.count("computed in") for line in found] == [0] + [1] * 9
    # The toll names what the official claims alone give.
    assert "163 by official tolls alone" in found[0]
    told = answers.sure(found_in(selected())).facts
    assert told["n_tested"].value == 9
    assert told["n_held"].value == sum("in all" in line or "in both" in line for line in found)


def test_the_last_twelve_months_against_those_before() -> None:
    """By hand: visits V034 to V037, texts A043 to A047 lie after 13 March 2025; V033, A035 to A042 the year before."""
    facts = answers.changes(selected()).facts
    told = {name: fact.value for name, fact in facts.items() if name[:3] in {"new", "old"} and name != "newest"}
    assert (told["old_visits"], told["new_visits"]) == (1, 4)
    assert (told["old_texts"], told["new_texts"]) == (8, 5)
    # Incidents of the twelve months to the last day observed: that of 7 May 2024 lies in the year before.
    assert (told["old_incidents"], told["new_incidents"]) == (1, 0)
    assert (facts["newest"].value, facts["seen"]) == (pd.Timestamp("2026-03-13"), pd.Timestamp("2026-02-13").date())
    assert answers.changes(selected("2030-01-01", "2031-01-01")).facts["case"] == "none"


def test_a_year_of_trade_belongs_to_the_span_that_holds_most_of_it() -> None:
    """L096 is dated 2025: in the twelve months to February 2026 it counts as late, though its first day is early."""
    events = relations.load("events")
    events = events[events["event_id"].between("L001", "L118")]  # those to 13 February 2026, as first compiled
    recent = overview.latest(events)
    assert "L096" in set(recent["event_id"])
    # After it 22 events lie after 13 February 2025, from L097 to L118; L093 to L095 in the year before.
    assert len(recent) == 22 + 1
    until = pd.Timestamp("2026-02-13")
    assert [len(answers._of_year(events, until, before=before)) for before in (True, False)] == [3, 23]


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
def test_no_window_leaves_a_hole_in_the_prose(given: dict[str, str]) -> None:
    chosen, tell = selected(**given), Report()
    calendar, changes = answers.calendar(chosen), answers.changes(chosen)
    shown = [tell.findings(found_in(chosen)), tell.say(answers.sure(found_in(chosen)))]
    shown += [tell.say(calendar), tell.chart(charts.calendar, calendar, "days"), tell.say(changes)]
    shown += [tell.dated(changes, "five"), tell.finding_cards(found_in(chosen))]
    for text in map(repr, shown):
        assert not re.search(r"\b(nan|NaN|NaT|inf)\b|<NA>|not known|\bNone (?!in )", text), text


def test_the_head_of_the_page_holds_in_any_window() -> None:
    for given, head, first in (
        ({}, "Two allies fought over an unmarked border, then drew it", "176 or more dead"),
        ({"end": "2020-12-31"}, "Kyrgyzstan and Tajikistan, 1 January 1991 to 31 December 2020", "dead"),
        ({"start": "2030-01-01", "end": "2031-01-01"}, "Kyrgyzstan and Tajikistan, 1 January 2030", "No number"),
    ):
        chosen, tell = selected(**given), Report()
        assert repr(tell.headline(answers.headline(chosen))).startswith(head)
        assert first in repr(tell.cards(answers.cards(found_in(chosen)))).split("\n")[0]


def test_each_finding_stands_in_one_of_three_groups() -> None:
    found = found_in(selected())
    groups = [answers.of_strand(found, strand) for strand in answers.STRANDS]
    assert [len(group) for group in groups] == [4, 3, 3]
    assert [each for group in groups for each in group] == found
    assert [repr(Report().findings(answers.of_strand([], strand))) for strand in answers.STRANDS]


def test_the_catalogue_names_every_table() -> None:
    """Border incidents: the descriptor says 1989 to 2024, 61 rows, CC BY 4.0."""
    rows = answers.reach()["catalogue"].set_index("title")
    assert len(rows) == len(relations.datasets())
    assert rows.loc["Border incidents", ["rows", "years", "licence"]].tolist() == [61, "1989–2024", "CC-BY-4.0"]
    assert rows.loc["Exclaves of the Fergana valley", "licence"] == "ODbL-1.0"


def test_five_events_of_the_last_twelve_months() -> None:
    """By hand: the newest event, and the four of tone two after 13 March 2025: L110, L105, L103, L102."""
    five = answers.changes(selected())["five"]
    assert five["event_id"].tolist() == ["L130", "L110", "L105", "L103", "L102"]


def test_the_calendar_draws_and_an_empty_window_says_so() -> None:
    for start, end, drawn in ((*FULL, True), ("1992-01-01", "1992-06-30", False)):
        shown = Report().chart(charts.calendar, answers.calendar(selected(start, end)), "days")
        assert ("image/svg+xml" in shown.bundle) == drawn


def test_the_calendar_holds_what_the_tables_hold() -> None:
    """Every visit, dated text and completed asset once; incidents with any word on deaths; six named."""
    chosen = selected()
    days = answers.calendar(chosen)["days"]
    kinds = days["kind"].value_counts()
    texts = relations.load("agreements")["date_earliest"].notna().sum()
    assert kinds["visit"] == len(relations.load("visits"))
    assert kinds["text"] == texts
    assert kinds["asset"] == len(chosen.milestones)
    assert kinds["deaths"] == chosen.deaths["top"].notna().sum()
    assert days["named"].dropna().tolist() == ["clash", "clash", "isfara", "treaty", "sangtuda", "sughd"]


@pytest.mark.parametrize("rule", ["official", "independent"])
@pytest.mark.parametrize("end", ["2010-12-31", "2016-12-31", "2018-12-31"])
def test_a_rule_that_knows_of_one_incident_names_no_two_clashes(rule: str, end: str) -> None:
    """Before 2019 the rules official and independent have a toll for one or two incidents only."""
    found, _ = said(selected("1991-01-01", end, rule))
    assert not [text for text in found if "Two clashes" in text]


def test_what_is_no_window_or_rule_is_refused() -> None:
    with pytest.raises(relations.RelationsError, match="allowed: latest, official, independent, widest"):
        Selection(rule="latests")
    with pytest.raises(relations.RelationsError, match="start"):
        Selection(start="soon")
