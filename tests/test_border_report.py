"""The border report as a reader gets it: run in this process with several parameters, then read."""

from __future__ import annotations

import ast
import functools
import re
from typing import TYPE_CHECKING, Any

import IPython.display
import nbformat
import pytest

import relations
from relations import conflict, estimates, locate

if TYPE_CHECKING:
    from relations.narrate import Narrator

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATES = rf"(\d{{1,2}} )?({MONTHS}) \d{{4}}|\b(19|20)\d\d\b"
# What a sentence must not say: the data are listed incidents and statements, no experiment.
CAUSAL = (
    r"\b(caused|causing|led to|leads to|leading to|resulted in|as a result|due to|thanks to|owing to|therefore|"
    r"provoked|brought about|responsible for|to blame|prevented|made possible|consequence of|effect of)\b"
)


class Report:
    """What the cells of the notebook displayed, and the facts that its narrator recorded."""

    def __init__(self, **parameters: object) -> None:
        self.shown: list[tuple[str, dict[str, Any]]] = []
        scope: dict[str, Any] = {}
        notebook = nbformat.read(locate.notebooks_dir() / "border_conflict.ipynb", 4)
        original = IPython.display.display
        try:
            for cell in notebook.cells:
                if cell.cell_type != "code":
                    continue
                IPython.display.display = functools.partial(self._show, cell.id)
                tree = ast.parse(cell.source)
                last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
                exec(compile(tree, cell.id, "exec"), scope)
                # The name is bound in the set-up cell, so it has to be renewed for each cell.
                scope["display"] = functools.partial(self._show, "displayed")
                if last is not None:
                    self._show(cell.id, eval(compile(ast.Expression(last.value), cell.id, "eval"), scope))
                if cell.id == "parameters":
                    scope.update(parameters)
        finally:
            IPython.display.display = original
        self.tell: Narrator = scope["tell"]
        self.markdown = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]

    def _show(self, name: str, thing: Any) -> None:
        if thing is not None and hasattr(thing, "_repr_mimebundle_"):
            bundle = thing._repr_mimebundle_()
            self.shown.append((name, bundle[0] if isinstance(bundle, tuple) else bundle))

    @property
    def sentences(self) -> list[str]:
        return [data["text/markdown"] for name, data in self.shown if "text/markdown" in data and name != "sources"]

    @property
    def text(self) -> str:
        return "\n".join(data["text/plain"] for _, data in self.shown)


@functools.cache
def report(**parameters: object) -> Report:
    return Report(**parameters)


def test_every_number_in_a_sentence_is_a_recorded_fact_or_a_date() -> None:
    base = report()
    texts = sorted({fact.text for fact in base.tell.facts.values()}, key=len, reverse=True)
    # The name of a data set's version is no number.
    known = "|".join([*map(re.escape, texts), DATES, r"UCDP BRD \d\d\.\d"])
    assert len(base.sentences) > 20
    for sentence in base.sentences:
        # How firm a finding is counts runs of its own, which are in a table below.
        told = re.sub(r"\*How firm:.*?\*(\n|$)", r"\1", sentence)
        # A number counts as known only whole: 41 does not vouch for 141.
        left = re.sub(rf"(?<![\d.,])({known})(?![\d]|[.,]\d)", "", told)
        assert not re.search(r"\d", left), (left, sentence)


def test_the_reader_of_numbers_sees_an_unrecorded_one() -> None:
    """The check above must be able to fail: a fact of 41 does not vouch for 141."""
    assert re.sub(r"(?<![\d.,])(41)(?![\d]|[.,]\d)", "", "141, 41 and 41.5") == "141,  and 41.5"


def test_no_sentence_claims_a_cause() -> None:
    base = report()
    for text in [*base.sentences, *base.markdown]:
        assert not re.search(CAUSAL, text, re.IGNORECASE), text
    assert "association" in base.text


def test_a_place_comes_with_its_spellings_at_first_mention() -> None:
    spots = conflict.by_place(conflict.incidents(), conflict.fatalities("incident"))
    said = " ".join(report().sentences)
    mentioned = [row for row in spots.to_dict("records") if row["place_name"] in said]
    # By the names of both sides.
    assert [row["place_name"] for row in mentioned] == ["Kok-Tash / Khoja Alo / Somoniyon"]
    for row in mentioned:
        first = said.index(row["place_name"])
        assert said[first:].startswith(f"{row['place_name']} ({row['spellings']})")
    table = next(data["text/plain"] for name, data in report().shown if name == "deadliest-table")
    assert "Kok-Tash / Khoja Alo / Somoniyon (Көк-Таш, Kök-Tash, Maiskoe, Ходжаи Аъло, Сомониён)" in table


def test_key_findings_say_how_firm_they_are() -> None:
    said = next(data["text/markdown"] for name, data in report().shown if name == "key-findings").split("\n")
    firm = [line for line in said if "How firm:" in line]
    # The total is a sum under a named rule, no finding that could fail; each of the others has its count of runs.
    assert [line for line in said if line not in firm] == [said[0]]
    assert len(firm) == 5
    assert "one change turns it: counted (episodes" in next(line for line in firm if "April to September" in line)


def test_the_headline_sets_the_three_totals_beside_each_other() -> None:
    """176 by the rule, 163 by official tolls; 214 (198 to 223) by UCDP.

    The largest numbers: 83 for 41 Tajik and "at least" 63 for 62 Kyrgyz dead of September 2022, one each in March and
    June 2022, and on 25 August 2014 two military dead by one source and a civilian by another.
    """
    assert 176 + (83 - 41) + (63 - 62) + 1 + 1 + 1 == 222
    said = next(data["text/markdown"] for name, data in report().shown if name == "key-findings").split("\n")[0]
    for words in (
        "**176 or more people are reported killed**",
        "163 by official tolls",
        "add up to at least 222",
        "counts 214 (198 to 223) for 2014 to 2022",
    ):
        assert words in said
    other = next(data["text/markdown"] for name, data in report(rule="official").shown if name == "key-findings")
    assert "222" not in other.split("\n")[0]
    short = report(start="2021-01-01", end="2030-12-31")
    assert "dead_ucdp" not in short.tell.facts, "the events of UCDP begin in 2014"


def test_no_claimant_is_typed_and_no_side_told_apart_from_its_row() -> None:
    """Who claims stands in the rows: a name in a cell's text would not follow them."""
    notebook = nbformat.read(locate.notebooks_dir() / "border_conflict.ipynb", 4)
    named = {"Radio Free Europe", "RFE/RL", "ECHO", "Sputnik", "Imomi", "Asia-Plus", "health ministry", "Usmonzoda"}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert not [name for name in named if name in cell.source], cell.id


@pytest.mark.parametrize(
    "parameters",
    [
        {"start": "1992-01-01", "end": "1995-12-31"},  # no incident
        {"start": "2024-01-01", "end": "2024-12-31"},  # a single one
        {"start": "2021-01-01", "end": "2030-12-31"},  # an open end
    ],
    ids=["none", "one", "open"],
)
def test_any_window_gives_whole_sentences(parameters: dict[str, object]) -> None:
    other = report(**parameters)
    for sentence in other.sentences:
        assert not re.search(r"\b(nan|None|NaN|NaT)\b|<NA>|\{", sentence), sentence
        assert not re.search(r"\w\(recorded", sentence), sentence
    assert other.text != report().text


@pytest.mark.parametrize(
    ("parameters", "fact"),
    [
        ({"rule": "official"}, "dead_total"),
        ({"min_confidence": "high"}, "incidents_listed"),
        ({"side": "TJK"}, "dead_total"),
        ({"start": "2021-01-01", "end": "2030-12-31"}, "incidents_listed"),
    ],
)
def test_each_parameter_moves_its_number(parameters: dict[str, object], fact: str) -> None:
    assert report(**parameters).tell.facts[fact].text != report().tell.facts[fact].text


def test_top_n_lengthens_the_table_of_the_deadliest() -> None:
    tables = [
        next(data["text/plain"] for name, data in report(**given).shown if name == "deadliest-table")
        for given in ({"rule": "official"}, {"rule": "official", "top_n": 2})
    ]
    given = relations.load("claims")
    found = estimates.estimate(given[given["measure"].isin(["killed", "wounded"])], "official")
    # A line for the caption and one for the headings.
    assert [table.strip().count("\n") - 1 for table in tables] == [found["incident_id"].nunique(), 2]
