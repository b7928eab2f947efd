"""What is shared by the reports of a run: as if each had made it, and nothing that depends on anything else."""

from __future__ import annotations

import dataclasses
import functools
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import tiny_notebooks as tiny

import relations
from relations import locate, shared, tables
from relations.answers import Answer, Quantity
from relations.batch import publish
from relations.parameters import Energy
from relations.sensitivity import Firmness
from relations.shared import Chosen, cached_property
from relations.show import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pandas as pd


@dataclasses.dataclass(frozen=True)
class Selection(Chosen):
    year: int = 2021
    side: str = "KGZ"
    asked: list[str] = dataclasses.field(default_factory=list, compare=False)

    @cached_property
    def rows(self) -> pd.DataFrame:
        rows = relations.load("incidents")
        return rows[rows["date_earliest"].dt.year == self.year]


def incidents(chosen: Selection) -> Answer:
    CALLS.append("incidents")
    facts = {"n": Quantity(len(chosen.rows), "incidents", rows=chosen.rows)}
    return Answer("incidents", facts, {"rows": chosen.rows}, tested=lambda: firm(chosen))


def firm(chosen: Selection) -> Firmness:
    return Firmness(len(chosen.side), 4, (chosen.side,))


def sums(chosen: Selection, times: int = 1) -> int:
    CALLS.append("sums")
    return times * len(chosen.rows)


CALLS: list[str] = []


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for name in ("incidents", "sums"):  # wrapped once a test, as `questions` does at the end of a module
        monkeypatch.setattr(sys.modules[__name__], name, shared.kept(globals()[name]))
    monkeypatch.setattr(shared, "folder", tmp_path)
    CALLS.clear()
    return tmp_path


def test_an_answer_is_made_once_for_what_it_reads() -> None:
    assert sums(Selection()) == sums(Selection(side="TJK"))
    assert CALLS == ["sums"], "it does not read the side"
    years = relations.load("incidents")["date_earliest"].dt.year
    assert sums(Selection(2014)) == (years == 2014).sum() != sums(Selection())
    assert sums(Selection(), 2) == sums(Selection(), times=2) == 2 * (years == 2021).sum()
    assert CALLS == ["sums"] * 4, "another year, and two ways to ask for the double"


def test_how_firm_it_is_belongs_to_the_answer() -> None:
    first, again = incidents(Selection()), incidents(Selection())
    other = incidents(Selection(side="BOTH"))
    assert CALLS == ["incidents"] * 2, "the firmness reads the side"
    assert again.firmness == first.firmness == Firmness(3, 4, ("KGZ",))
    assert other.firmness == Firmness(4, 4, ("BOTH",))
    assert again.tested is not None
    assert repr(again) == repr(first)
    assert again["rows"].equals(first["rows"])
    assert again.facts["n"].source_ids == first.facts["n"].source_ids


def test_who_is_given_an_answer_has_read_what_it_rests_on() -> None:
    tables.files_read.clear()
    sums(Selection())
    read = set(tables.files_read)
    assert "incidents.csv" in read
    tables.files_read.clear()
    sums(Selection())
    assert (CALLS, tables.files_read) == (["sums"], read)


def test_what_was_computed_before_is_noted_again() -> None:
    chosen = Selection()
    assert len(chosen.rows)  # before the question is put
    sums(chosen)
    assert sums(Selection(2014)) != sums(Selection())
    assert CALLS == ["sums"] * 2, "the year is noted, though it was read before"


def test_other_data_or_another_day_give_another_answer(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sums(Selection())
    there = tmp_path_factory.mktemp("data")
    for path in locate.data_dir().glob("*.*"):
        (there / path.name).write_bytes(path.read_bytes())
    monkeypatch.setenv("RELATIONS_DATA", str(there))
    sums(Selection())
    assert CALLS == ["sums"] * 2


def test_a_broken_file_and_a_missing_folder_cost_time_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = sums(Selection())
    for path in folder.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-9])
    assert sums(Selection()) == expected
    monkeypatch.setattr(shared, "folder", folder / "gone")
    assert sums(Selection()) == expected
    assert CALLS == ["sums"] * 3


def test_parameters_are_noted_one_by_one() -> None:
    from relations.energy import answers

    original = answers.surplus.__wrapped__  # type: ignore[attr-defined]

    def surplus(chosen: answers.Case) -> Answer:
        CALLS.append("surplus")
        made: Answer = original(chosen)
        return made

    changes: tuple[dict[str, Any], ...] = ({}, {"opportunity_price_usc_per_kwh": 9.0}, {"volume_twh": 4.0})
    found = [shared.kept(surplus)(answers.Case(Energy(**each))) for each in (*changes, {"start_year": 2010})]
    assert len(CALLS) == 3, "what there was to send hangs on years and volume, on no price"
    assert repr(found[0]) == repr(found[1])
    assert repr(found[0]) != repr(found[3])


def test_a_drawing_is_made_once_for_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    from relations.conflict import answers, charts

    def drawn(draw: Callable[..., Any], language: str = "en", **chosen: str) -> dict[str, Any]:
        data = Report(language).chart(draw, answers.stopped(answers.Selection(**chosen)), "truces")
        assert data is not None
        return {mime: said for mime, said in data.bundle.items() if "svg" in mime}

    original = charts.truces

    @functools.wraps(original)
    def truces(*given: Any, **named: Any) -> Any:
        CALLS.append("truces")
        return original(*given, **named)

    monkeypatch.setattr(charts, "truces", truces)
    first = drawn(truces)
    assert CALLS == ["truces"]
    # The ceasefires hang on the window, and on no rule for counting the dead.
    assert drawn(truces) == drawn(truces, rule="widest") == first
    assert CALLS == ["truces"]
    other, later = drawn(truces, "de"), drawn(truces, start="2022-01-01")
    assert CALLS == ["truces"] * 3
    assert len({*other.values(), *later.values(), *first.values()}) == 3

    def own(frame: pd.DataFrame, ax: Any, words: Any) -> Any:
        CALLS.append("own")
        return original(frame, ax, words)

    assert drawn(own) == drawn(own)
    assert CALLS[3:] == ["own"] * 4, "in two widths: what a notebook draws itself may read what the notebook holds"


def test_a_finding_is_tested_once_for_the_choices_that_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    from relations.conflict import claimed, method
    from relations.conflict.selection import Selection as Border
    from relations.diplomacy import answers, border, details, tone

    def counted(module: Any, name: str) -> None:
        original = getattr(module, name)

        def call(*given: Any, **named: Any) -> Any:
            CALLS.append(name)
            return original(*given, **named)

        monkeypatch.setattr(module, name, call)

    counted(tone, "tone_between")
    counted(border, "shares")
    counted(claimed, "growth")
    firm = {km: answers.Selection(denominator_km=km) for km in (970.0, 984.0)}
    found = {}
    for km, chosen in firm.items():
        found[km] = {each.name: (each.firmness, each.flip) for each in answers.findings(chosen)}
        assert details.tone_tests(chosen)["choices"]["tone"].notna().any()
        if km == 970.0:
            turned, moved = (CALLS.count(name) for name in ("tone_between", "shares"))
    assert turned
    assert CALLS.count("tone_between") == turned, "the tone hangs on no length of the border"
    assert CALLS.count("shares") > moved, "the shares of the border do"
    assert found[970.0]["tone_turn"] == found[984.0]["tone_turn"]
    for rule in ("latest", "official"):
        assert method.growth(Border(rule=rule)).facts["rule"].value == rule
    assert CALLS.count("growth") == 2, "one for each of two clashes: by every rule, whichever the report prefers"


def test_what_is_made_follows_the_files_that_it_reads(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rows() -> int:
        CALLS.append("rows")
        return len(relations.load("missions"))

    there = tmp_path_factory.mktemp("data")
    for path in locate.data_dir().glob("*.*"):
        (there / path.name).write_bytes(path.read_bytes())
    monkeypatch.setenv("RELATIONS_DATA", str(there))
    known = shared.made("missions", rows)
    assert (shared.made("missions", rows), CALLS) == (known, ["rows"])
    tables.files_read.clear()
    shared.made("missions", rows)
    assert "missions.csv" in tables.files_read
    lines = (there / "missions.csv").read_bytes().splitlines(keepends=True)
    (there / "missions.csv").write_bytes(b"".join(lines[:-1]))
    tables.accept(there)
    assert (shared.made("missions", rows), CALLS) == (known - 1, ["rows"] * 2)


def test_what_cannot_be_kept_is_made_all_the_same(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path_factory.mktemp("data")
    for path in locate.data_dir().glob("*.*"):
        (there / path.name).write_bytes(path.read_bytes())
    monkeypatch.setenv("RELATIONS_DATA", str(there))
    original = relations.load("missions")

    def rows() -> int:
        found = len(relations.load("missions"))
        (there / "missions.csv").unlink()
        return found

    assert shared.made(lambda: "no name to be pickled by", lambda: 3) == 3
    assert shared.made("missions", rows) == len(original)
    with pytest.raises(relations.RelationsError):
        shared.made("missions", rows)


QUESTIONS = """
from relations.conflict import answers, charts
from relations.show import Report
chosen, tell = answers.Selection(rule=rule), Report(language)
tell.say(answers.where(chosen))
tell.chart(charts.truces, answers.stopped(chosen), "truces")
"""


def test_reports_of_a_run_are_byte_for_byte_those_made_alone(tmp_path: Path) -> None:
    asked = f'rule = "latest"  # which claims\n{tiny.PARAMETERS}'
    cells = [tiny.code("said", QUESTIONS.strip())]
    tiny.write(tmp_path / "notebooks", "some", tiny.notebook(*cells, parameters=asked))
    both = '[[report]]\nname = "some"\nmatrix = { rule = ["latest", "widest"] }\n'
    tiny.plan(tmp_path, f'languages = ["en", "de"]\n{both}')

    def made(out: Path, *options: str) -> dict[str, bytes]:
        command = [sys.executable, "-m", "relations", "report", *options, "--out", str(out)]
        variables = {"RELATIONS_NOTEBOOKS": str(tmp_path / "notebooks"), "RELATIONS_PLAN": str(tmp_path / "plan.toml")}
        subprocess.run(command, env=os.environ | variables, check=True, capture_output=True, timeout=300)
        files = sorted(path for path in out.rglob("*") if path.name in publish.FILES)
        return {str(path.relative_to(out)): path.read_bytes() for path in files if path.parent.name[:5] == "some_"}

    together = made(tmp_path / "together", "-j", "1")
    assert len(together) == 2 * 2 * len(publish.FILES)
    for language, name in (("en", "some_widest"), ("de", "some_latest")):
        alone = made(tmp_path / "alone" / language, name, "--language", language)
        assert {path: together[path].split(b"<!-- /reports -->")[-1] for path in alone} == {
            path: content.split(b"<!-- /reports -->")[-1] for path, content in alone.items()
        }
