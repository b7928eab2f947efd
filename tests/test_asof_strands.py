"""As of a day the reports on diplomacy and energy run whole, and say only what was known by then."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any
from unittest import mock

import oracle
import pytest

import relations
from relations import locate, show
from relations.answers import NOT_YET
from relations.diplomacy import answers as diplomacy
from relations.diplomacy import details
from relations.diplomacy import firmness as diplomacy_firmness
from relations.energy import answers as energy
from relations.energy import details as energy_details
from relations.parameters import Energy

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("together")

DAYS = ["1991-12-21", "2015-06-01", "2021-05-03", "2025-03-20"]

# Cells that may name later years, and why.
MAY = {
    # What was read, and which editions of data sets: of the edition at hand, whatever the day.
    ("diplomacy", "coverage-caveat"): "when pages were read",
    ("diplomacy", "un-caveat"): "editions of the data set",
    ("diplomacy", "trade-data-caveat"): "where a data set ends",
    ("diplomacy", "company-caveat"): "where a data set ends",
    ("energy", "coverage"): "when pages were read",
    ("energy", "published-caveat"): "which fee is divided by",
    ("energy", "winter-caveat"): "an agreement of 2007, before the project",
    ("energy", "data-parts-caveat"): "which filing a cost is of",
    ("energy", "counted-caveat"): "the assumed beginning of spending, and of which year the tariff is",
    # Plans and programmes, by the years that they name.
    ("diplomacy", "papers-data-list"): "titles of programmes",
    ("diplomacy", "events-list"): "goals and programmes",
    ("diplomacy", "papers-table"): "titles of programmes",
    # Promises, the first season asked for and what follows from it.
    **{
        ("energy", cell): "promises, and seasons from the first asked for on"
        for cell in ("findings", "delay-figure", "delay", "promises", "more", "money-more", "counted", "owed-years")
    },
    ("energy", "later"): "seasons from the first asked for on",
    ("energy", "cards"): "promises",
    # Sources are listed with the day on which they were read.
    ("diplomacy", "sources"): "when pages were read",
    ("energy", "sources"): "when pages were read",
}


@cache
def told(notebook: str, day: str) -> dict[str, str]:
    """Run a notebook as of a day; return the text of each cell."""
    stored = json.loads((locate.notebooks_dir() / f"{notebook}.ipynb").read_text("utf-8"))
    names: dict[str, Any] = {}
    texts: dict[str, str] = {}
    begin = show.Shown.__init__

    def kept(self: show.Shown, bundle: dict[str, str], *rest: Any) -> None:
        begin(self, bundle, *rest)
        texts[at] = texts.get(at, "") + bundle.get("text/plain", "")

    patched = mock.patch.object(show.Shown, "__init__", kept)
    with relations.as_of(""), mock.patch.object(show, "Report", oracle.Undrawn), patched:
        for cell in stored["cells"]:
            at = cell["id"]
            if cell["cell_type"] == "markdown":
                texts[at] = "".join(cell["source"])
                continue
            exec(compile("".join(cell["source"]), f"{notebook}:{at}", "exec"), names)
            names |= {"as_of": day, "draws": 512} if "parameters" in cell["metadata"].get("tags", ()) else {}
    return texts


def later_years(texts: dict[str, str], day: str, notebook: str) -> Iterator[str]:
    """Go through the later years that a text names without leave."""
    for cell, text in texts.items():
        if (notebook, cell) not in MAY:
            yield from (f"{cell}: {year}" for year in re.findall(r"\b(?:19|20)\d\d\b", text) if year > day[:4])


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("notebook", ["diplomacy", "energy"])
def test_a_report_runs_whole_and_names_no_later_year(notebook: str, day: str) -> None:
    found = list(later_years(told(notebook, day), day, notebook))
    # Before the project there is nothing to tell of it, and what is fixed of a method names years.
    assert found == [] or (notebook, day) == ("energy", "1991-12-21")


def test_a_later_year_is_seen() -> None:
    assert list(later_years({"a": "signed in 2025"}, "2022-09-17", "diplomacy")) == ["a: 2025"]


@pytest.mark.parametrize(
    ("day", "absent"),
    [
        ("2021-05-03", ["2022", "treaty of 2025", "Tashiev", "ratified"]),
    ],
)
def test_the_story_does_not_foretell(day: str, absent: list[str]) -> None:
    texts = told("diplomacy", day)
    story = " ".join(text for cell, text in texts.items() if cell in {"title", "headline", "cards", "key-findings"})
    story += texts["neighbours"] + texts["km-say"] + texts["land-say"]
    assert [word for word in absent if word in story] == []


def test_kilometres_as_of_2020() -> None:
    """By 2020 two totals had been printed, 940 km in 2002 (D001) and 971 in 2018 (D004, with 450 left).

    What was stated in 2025 of 2011 (D002) was not.  D005, of 28 December 2020, is the first length agreed.
    """
    with relations.as_of("2020-01-01"):
        found = diplomacy.kilometres(diplomacy.Selection())
    assert (found.facts["case"], found["dated"]["km_agreed"].notna().sum()) == ("none", 0)
    assert found["totals"]["km_total"].tolist() == [940.0, 971.0]
    with relations.as_of("2020-12-28"):
        found = diplomacy.kilometres(diplomacy.Selection())
    assert found["dated"].loc[found["dated"]["km_agreed"].notna(), "statement_id"].tolist() == ["D005"]


def test_visits_as_of_june_2015() -> None:
    """The rows of the table ``visits`` by their first day, counted by hand from the file."""
    with (locate.data_dir() / "visits.csv").open(encoding="utf-8") as file:
        head, *rows = (line.split(",") for line in file)
    by_hand = sum(row[head.index("date")][:7] < "2015-06" for row in rows if row[head.index("date")])
    with relations.as_of("2015-06-01"):
        found = diplomacy.who_visits(diplomacy.Selection())
    assert found.facts["visits"].value == by_hand


@pytest.mark.parametrize(
    ("day", "name", "case"),
    [
        ("2025-03-12", NOT_YET, None),  # the treaty is of the 13th
        ("2025-03-20", "settled", "signed"),  # the instruments were exchanged on the 31st
        ("2025-03-31", "settled", "some"),
    ],
)
def test_the_settlement(day: str, name: str, case: str | None) -> None:
    with relations.as_of(day):
        chosen = diplomacy.Selection()
        found = diplomacy.settled(chosen)
        listed = [answer.name for answer in diplomacy.findings(chosen)]
    assert (found.name, found.facts.get("case")) == (name, case)
    assert (NOT_YET in listed, "settled" in listed) == (False, case is not None)
    if case == "signed":
        # 21 February to 13 March 2025, 28 days in that February.
        assert found.facts["days_signed"].value == 7 + 13


def test_two_years_are_compared_when_both_are_over() -> None:
    for day, over in (("2025-12-30", False), ("2025-12-31", True), ("", True)):
        with relations.as_of(day):
            assert diplomacy_firmness.over("picked") is over


def test_a_vote_before_any_was_counted() -> None:
    with relations.as_of("1991-12-21"):
        assert details.votes(diplomacy.Selection()).name == NOT_YET


def test_the_promise_as_of_june_2016() -> None:
    """Said in 2014: 2018; in 2015: 2019.  That of 2016 was said some time in the year, known for sure at its end."""
    with relations.as_of("2016-06-01"):
        found = energy.delay(energy.Case())
    assert found["promises"][["stated_year", "promised_year"]].to_numpy().tolist() == [[2014, 2018], [2015, 2019]]
    assert found.facts["last_promised"].value == 2019
    # One year later for each year that passed: never reached.
    assert (found.facts["meeting"], found.facts["valued"]) == ("never", "none")
    with relations.as_of("2015-06-01"):
        assert energy.delay(energy.Case()).facts["case"] == "few"


def test_the_surplus_ends_before_the_day() -> None:
    """A year is measured at its end."""
    with relations.as_of("2021-05-03"):
        chosen = energy.Case()
        assert (chosen.balance["year"].max(), chosen.years["end_year"]) == (2020, 2021)
        assert energy.surplus(chosen).facts["last_year"].value == 2020


@pytest.mark.parametrize(
    ("day", "stage", "lines"),
    [
        ("2015-06-01", "planned", 2),
        ("2021-05-03", "building", 2),
        ("2025-03-30", "building", 2),
        ("2025-04-01", "started", 1),
    ],
)
def test_what_is_built(day: str, stage: str, lines: int) -> None:
    """Datka-Sughd was begun in 2018 and started up on 31 March 2025; the direct-current line is not finished."""
    with relations.as_of(day):
        found = energy.built(energy.Case())
        assert energy.headline(energy.Case()).facts["stage"] == stage
    assert (found.facts["stage"], found.facts["open_parts"].value) == (stage, lines)


@pytest.mark.parametrize(
    ("day", "known", "unknown"),
    [
        ("2012-01-01", [], [energy.fit, energy.built, energy.together, energy.delay]),
        (
            "2015-06-01",
            [energy.fit, energy.built, energy.together],
            [energy.worth, energy.winter, energy_details.saved],
        ),
        ("2022-09-17", [energy.worth, energy.winter, energy_details.counted], [energy_details.saved]),
        # Fuel costs are of June 2025 and later, the dead volume of the lake of that year.
        ("2025-12-31", [energy_details.saved, energy_details.reservoir], []),
    ],
)
def test_what_can_be_answered(day: str, known: list[Any], unknown: list[Any]) -> None:
    with relations.as_of(day):
        chosen = energy.Case(Energy(draws=512))
        assert [ask.__name__ for ask in known if ask(chosen).name == NOT_YET] == []
        assert [ask.__name__ for ask in unknown if ask(chosen).name != NOT_YET] == []


def test_no_finding_or_card_is_one_that_was_not_known() -> None:
    with relations.as_of("2015-06-01"):
        chosen = energy.Case(Energy(draws=512))
        listed = [answer.name for ask in (energy.findings, energy.cards, energy.more) for answer in ask(chosen)]
    assert listed == ["fit", "together", "card-energy-fit", "card-energy-spare", "fit-more"]


def test_a_remark_that_names_a_later_year_is_blank() -> None:
    """The note of D002 says what was stated in 2025; the row itself was printed then."""
    with relations.as_of("2021-05-03"):
        assert not relations.load("delimitation")["note"].fillna("").str.contains("202[2-6]").any()
        assert not relations.load("agreements")["status_detail"].fillna("").str.contains("202[2-6]").any()
