"""The border report as a reader gets it: run in this process with several parameters, then read."""

from __future__ import annotations

import ast
import datetime as dt
import functools
import re
from typing import TYPE_CHECKING, Any
from unittest import mock

import nbformat
import pytest

import relations
from relations import estimates, locate, show

if TYPE_CHECKING:
    from relations.answers import Answer

pytestmark = pytest.mark.usefixtures("together")

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATES = rf"(\d{{1,2}} )?({MONTHS}) \d{{4}}|\b(19|20)\d\d\b"
# What a sentence must not say: the data are listed incidents and statements, no experiment.
CAUSAL = (
    r"\b(caused|causing|led to|leads to|leading to|resulted in|as a result|due to|thanks to|owing to|therefore|"
    r"provoked|brought about|responsible for|to blame|prevented|made possible|consequence of|effect of)\b"
)
NOTEBOOK = nbformat.read(locate.notebooks_dir() / "border_conflict.ipynb", 4)
WINDOWS: dict[str, dict[str, object]] = {
    "none": {"start": "1992-01-01", "end": "1995-12-31"},
    "one": {"start": "2024-01-01", "end": "2024-12-31"},
    "silent": {"start": "2014-01-01", "end": "2014-02-28", "rule": "independent"},
    "open": {"start": "2021-01-01", "end": "2030-12-31"},
}
CODE = [cell for cell in NOTEBOOK.cells if cell.cell_type == "code"]


def undrawn(self: show.Report, _draw: Any, answer: Answer, name: str) -> show.Shown:
    """The title of a figure: what it draws is held by `test_figures.py` and, of the default report, by nbval."""
    message = f"{answer.name}-{name}".replace("_", "-") + ("" if len(answer[name]) else ".empty")
    return show.Shown({"text/plain": self.words(message, **answer.facts)}, {})


class Report:
    """What the cells of the notebook displayed, and the facts that it recorded."""

    def __init__(self, **parameters: object) -> None:
        self.shown: dict[str, Any] = {}
        scope: dict[str, Any] = {}
        with mock.patch.object(show.Report, "chart", undrawn if parameters else show.Report.chart):
            for cell in CODE:
                tree = ast.parse(cell.source)
                last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
                exec(compile(tree, cell.id, "exec"), scope)
                if last is not None:
                    self.shown[cell.id] = eval(compile(ast.Expression(last.value), cell.id, "eval"), scope)
                if cell.id == "parameters":
                    scope.update(parameters)
        self.facts = scope["tell"].facts
        self.markdown = [cell.source for cell in NOTEBOOK.cells if cell.cell_type == "markdown"]

    @property
    def sentences(self) -> list[str]:
        bundles = [shown.bundle for shown in self.shown.values() if isinstance(shown, show.Shown)]
        return [bundle["text/markdown"] for bundle in bundles if "text/markdown" in bundle]

    @property
    def text(self) -> str:
        return "\n".join(repr(shown) for shown in self.shown.values())


@functools.cache
def report(**parameters: object) -> Report:
    return Report(**parameters)


def test_every_number_in_a_sentence_is_a_recorded_fact_or_a_date() -> None:
    base = report()
    texts = sorted({show.escaped(fact["text"]) for fact in base.facts.values()}, key=len, reverse=True)
    # Names hold digits: of a data set's version, of an outlet.
    known = "|".join([*map(re.escape, texts), DATES, r"UCDP BRD \d\d\.\d", r"24\.kg"])
    assert len(base.sentences) > 15
    for sentence in base.sentences:
        # How firm a finding is counts runs of its own, which are in a table below.
        told = re.sub(r"\*[A-Z][a-z ]+: [^*]*computed in.*?\*(\n|$)", r"\1", sentence)
        # A number counts as known only whole: 41 does not vouch for 141.
        left = re.sub(rf"(?<![\d.,])({known})(?![\d]|[.,]\d)", "", re.sub(r"\]\(#fact-\w+\)", "]", told))
        left = re.sub(r"&#\d+;", "", left)
        assert not re.search(r"\d", left), (left, sentence)


def test_the_reader_of_numbers_sees_an_unrecorded_one() -> None:
    """The check above must be able to fail: a fact of 41 does not vouch for 141."""
    assert re.sub(r"(?<![\d.,])(41)(?![\d]|[.,]\d)", "", "141, 41 and 41.5") == "141,  and 41.5"


def test_no_sentence_claims_a_cause() -> None:
    base = report()
    for text in [*base.sentences, *base.markdown]:
        assert not re.search(CAUSAL, text, re.IGNORECASE), text
    assert "association" in base.text


def test_a_place_comes_with_the_names_of_both_sides_and_the_data_with_all() -> None:
    """Kok-Tash is the Kyrgyz village, Khoja Alo the Tajik settlement beside it; Vorukh is one name in two scripts."""
    said = re.sub(r"[\[\]]|\(#fact-\w+\)", "", " ".join(report().sentences))
    assert re.search("Kok-Tash( / Khoja Alo)?", said)[0] == "Kok-Tash / Khoja Alo"
    assert said.count("Somoniyon") == 0
    assert "Vorukh (Ворух, Vorux)" in said
    assert report().facts["spot"]["value"] == "Kok-Tash / Khoja Alo / Somoniyon"
    assert "Көк-Таш, Kök-Tash, Maiskoe, Ходжаи Аъло, Сомониён" in repr(report().shown["places-table"])


def test_key_findings_say_how_firm_they_are() -> None:
    said = report().shown["key-findings"].bundle["text/markdown"].split("\n")
    firm = [line for line in said if "computed in" in line]
    # The total is a sum under a named rule, no finding that could fail; each of the others has its count of runs.
    assert [line for line in said if line not in firm] == [said[0]]
    assert len(firm) == 4, "at most five findings"
    for line in firm:
        if "Depends on choices" in line:  # says in bold on what it rests
            bold = " ".join(re.findall(r"\*\*(.*?)\*\*", line))
            assert re.search("if claims read only|Counted from|One by one", bold), line


def test_the_headline_sets_the_three_totals_beside_each_other() -> None:
    """176 by the rule, 163 by official tolls; 214 (198 to 223) by UCDP.

    The largest numbers: 83 for 41 Tajik and "at least" 63 for 62 Kyrgyz dead of September 2022, one each in March and
    June 2022, and on 25 August 2014 two military dead by one source and a civilian by another.
    """
    assert 176 + (83 - 41) + (63 - 62) + 1 + 1 + 1 == 222
    said = repr(report().shown["key-findings"]).split("\n")[0]
    for told in (
        "**176 or more people are reported killed**",
        "163 by official tolls; with the largest exact number for each incident it would be at least 222",
        "counts 214 (198 to 223) for 2014 to 2022. By the larger count of the Tajik dead of September 2022 ours",
        "would be 42 higher",
    ):
        assert told in said
    assert "222" in repr(report().shown["headline"])
    assert "222" not in repr(report(rule="official").shown["headline"])
    assert "larger count" not in repr(report(rule="official").shown["key-findings"])
    # 62 and 41 in September and 4 in seven other incidents of 2022; 83 for 41 leads to UCDP's 150 but for one.
    assert report().facts["own_best"]["value"] == 62 + 41 + 4
    assert report().facts["own_then"]["value"] == 62 + 83 + 4 == 149
    assert "150 (134 to 159)" in repr(report().shown["claims-say"])
    short = report(start="2021-01-01", end="2030-12-31")
    assert "dead_ucdp" not in short.facts, "the events of UCDP begin in 2014"


def test_the_hero_names_the_three_tolls_and_the_accounts_both_sides() -> None:
    """41 (C126), 83 (C163) and more than 200 Tajik dead of September 2022; 36 and 19, 62 and 41 by own authorities."""
    base = report()
    named = (
        "41 by the Tajik foreign ministry; 83 by Radio Free Europe, as quoted in the English Wikipedia; more than 200"
    )
    assert named in repr(base.shown["claims-say"])
    assert base.facts["tjk_high_by"]["value"] == "Kyrgyz side via Wikipedia EN", "the record holds the row"
    names = [f"{clash}_{side}_killed" for clash in ("april", "september") for side in ("kgz", "tjk")]
    assert [base.facts[name]["value"] for name in names] == [36, 19, 62, 41]
    for clash in ("april", "september"):
        said = repr(base.shown[f"happened-{clash}"])
        assert "Japarov" in said
        assert "Rahmon" in said
        assert 80 <= len(said.split()) <= 200
    # ECHO's 5,000 (C135) beside the Kyrgyz government's "more than 142,000" (C145).
    assert re.search("more than 142,000 people left .*; .* of about 5,000, those whom", repr(base.shown["moved-say"]))


def test_incidents_add_up_and_both_times_without_are_said() -> None:
    """60 = 14 + 42 + 2 + 2; from 18 September 2022, the last death, and from 7 May 2024 to 13 February 2026."""
    base = report()
    said = repr(base.shown["deaths-say"])
    assert "Of 60 listed incidents 14 had deaths; reports name none in 42, in 2 a death" in said
    assert base.facts["no_word"]["value"] == 60 - 14 - 42 - 2
    seen = dt.date(2026, 2, 13)
    days = [(seen - dt.date(2022, 9, 18)).days, (seen - dt.date(2024, 5, 7)).days]
    assert [base.facts[name]["value"] for name in ("days_since_death", "gap_now")] == days == [1244, 647]


def test_the_page_opens_with_the_toll_its_dispute_and_four_numbers() -> None:
    """647 days from 7 May 2024, the last listed incident, to 13 February 2026; the others as in the findings."""
    assert (dt.date(2026, 2, 13) - dt.date(2024, 5, 7)).days == 647
    base = report()
    assert repr(base.shown["headline"]).startswith("176 or more people died at the Kyrgyz-Tajik border")
    assert repr(base.shown["headline"]).partition("\n")[0].endswith("at least 222")
    numbers = [line.split("** ")[0] for line in base.shown["cards"].bundle["text/markdown"].split("\n")]
    for line, told in zip(numbers, ("176 or more", "more than 200", "90%", "647"), strict=True):
        assert told in line
    assert repr(report(**WINDOWS["none"]).shown["headline"]).startswith("No incident")
    assert repr(report(**WINDOWS["none"]).shown["cards"]) == "* none incidents in the list of this window"
    # Of one incident without deaths: no dispute and no share, but what is listed and how long ago.
    one = repr(report(**WINDOWS["one"]).shown["cards"])
    assert "* none dead named in the reports" in one
    assert "listed from 1 January 2024" in one


def test_what_left_the_story_stands_in_the_method() -> None:
    """The ratio of rates, the episodes, our own summaries and who names the ends of September 2022."""
    base = report()
    kept = {"ratio_protocol", "ratio_episodes", "season_k", "season_episodes", "compiled_alone", "any_word"}
    kept |= {"fatal_share", "mean_others", "others"}
    assert {*kept, "tjk_low_by", "tjk_high_by", "unsure"} <= {*base.facts}
    assert repr(report(**WINDOWS["none"]).shown["more-say"]) == ""


def test_no_claimant_is_typed_and_no_side_told_apart_from_its_row() -> None:
    """Who claims stands in the rows: a name in a cell or a message would not follow them."""
    named = {"Radio Free Europe", "RFE/RL", "ECHO", "Sputnik", "Imomi", "health ministry", "Usmonzoda"}
    # What a text of the tables is called in a sentence is found by that text.
    catalogue = re.sub(r"(?m)^(text|by)-.*$", "", (locate.CATALOGUES / "en" / "conflict.ftl").read_text("utf-8"))
    for text in [*(cell.source for cell in CODE), catalogue]:
        assert not [name for name in named if name in text]


@pytest.mark.parametrize(
    "window",
    WINDOWS,
)
def test_any_window_gives_whole_sentences(window: str) -> None:
    other = report(**WINDOWS[window])
    for sentence in other.sentences:
        assert not re.search(r"\b(nan|None|NaN|NaT)\b|<NA>|\{", sentence), sentence
        assert not re.search(r"\w\(recorded|\s[.,;]", sentence), sentence
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
    assert report(**parameters).facts[fact]["text"] != report().facts[fact]["text"]


def test_top_n_lengthens_the_table_of_the_deadliest() -> None:
    tables = [
        repr(report(**given).shown["deadliest-table"])
        for given in ({"rule": "official"}, {"rule": "official", "top_n": 2})
    ]
    given = relations.load("claims")
    found = estimates.estimate(given[given["measure"].isin(["killed", "wounded"])], "official")
    # A line for the caption and one for the headings.
    assert [table.strip().count("\n") - 1 for table in tables] == [found["incident_id"].nunique(), 2]
