"""Every fact of the two founding texts is answered from a table.

``seed_facts.csv`` atomises the English and the German encyclopaedia article into 106 facts.
``founding.py`` says value by value what each of them states; ``mutate_founding.py`` changes
every such value once (``make mutants``), and a sample of that runs here.
"""

from __future__ import annotations

import random

import founding
import mutate_founding
import pytest
from founding import ANSWERS, FACTS, Answer
from mutate_founding import Folder, Mutant

import relations


def test_every_fact_has_an_answer() -> None:
    assert len(FACTS) == 106
    assert set(ANSWERS) == set(FACTS)
    assert all(ANSWERS.values())


@pytest.mark.parametrize("fact_id", sorted(FACTS))
def test_fact(fact_id: str) -> None:
    assert founding.faults(fact_id) == [], FACTS[fact_id]["paraphrase"]


LITERAL = {
    "date",
    "month",
    "year",
    "city",
    "person",
    "people",
    "kV",
    "km",
    "substation",
    "organisation",
    "road",
    "visits",
}
COUNTED = {"states", "countries", "dimensions"}


@pytest.mark.parametrize("fact_id", [fact for fact, row in FACTS.items() if row["unit"] in LITERAL | COUNTED])
def test_the_value_of_the_fact_is_among_those_asked_for(fact_id: str) -> None:
    """So that the answers cannot part from the facts without a word."""
    fact = FACTS[fact_id]
    asked = [value for answer in founding.asked(fact_id) for value in [answer.count, *answer.fields.values()]]
    if fact["unit"] in COUNTED:
        assert int(fact["value"]) in [len(value) for value in asked if isinstance(value, set)]
    else:
        assert fact["value"] in str(asked)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return Folder.copy(tmp_path_factory.mktemp("founding"))


@pytest.mark.parametrize(
    "edit",
    [
        ("events", "L010", "countries", "KAZ", "RUS", "F031"),  # four services met in Osh
        ("events", "L009", "date", "1995-22", "1994-22", "F021"),  # Panj
        ("agreements", "A044", "parties", "UZB", "KAZ", "F057"),  # the tri-border point
        ("events", "L098", "countries", "UZB", "TKM", "F066"),  # bidders for the Asian Cup
        ("incidents", "KT-20220914", "weapons_level", "armour-air", "small-arms", "F010"),
        ("claims", "C003", "value_stated", "40", "36", "F037"),  # the German text beside the English
        ("statements", "S08", "text", "from Tajikistan into Kyrgyzstan", "from Kyrgyzstan into Tajikistan", "F011"),
        ("missions", "N02", "status", "open", "refused", "F105"),
    ],
    ids=lambda edit: f"{edit[1]}-{edit[4]}",
)
def test_a_changed_value_leaves_its_fact_without_answer(folder: Folder, edit: tuple[str, ...]) -> None:
    table, key, field, old, new, fact = edit
    cells = folder.cells(table)
    row = next(index for index, row in enumerate(cells[1:]) if row[0] == key)
    cell = cells[row + 1][cells[0].index(field)]
    assert old in cell
    mutant = Mutant(table, row, key, field, cell, cell.replace(old, new), (fact,))
    assert folder.accepted([mutant]), "the description of the table allows it"
    assert mutate_founding.survivors(folder, [mutant]) == []


def test_no_value_of_a_fact_can_be_changed_unnoticed(folder: Folder) -> None:
    mutants = list(folder.mutants())
    assert {fact for mutant in mutants for fact in mutant.facts} == set(FACTS)
    alive = mutate_founding.survivors(folder, random.Random(1).sample(mutants, 300))
    assert "\n".join(map(str, alive)) == ""


def test_the_mutation_run_finds_a_value_that_no_answer_asks_for(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    weaker = {
        fact: [
            Answer(answer.table, {k: v for k, v in answer.fields.items() if k != "voltage_kv"}, answer.count)
            for answer in answers
        ]
        for fact, answers in ANSWERS.items()
    }
    monkeypatch.setattr(founding, "ANSWERS", weaker)
    for remembered in (founding.asked, mutate_founding.answers_from, mutate_founding.fields_named):
        remembered.cache_clear()
    try:
        mutants = [mutant for mutant in folder.mutants() if mutant.table == "infrastructure"]
        alive = mutate_founding.survivors(folder, mutants)
    finally:
        for remembered in (founding.asked, mutate_founding.answers_from, mutate_founding.fields_named):
            remembered.cache_clear()
    # 500 is in the words of the fact, so it is changed although no answer names the field.
    assert {(mutant.field, mutant.new) for mutant in alive} == {("voltage_kv", "550.0"), ("voltage_kv", "400.0")}


def cell(table: str, column: str, **where: object) -> object:
    frame = relations.load(table)
    for key, value in where.items():
        frame = frame[frame[key] == value]
    return frame[column].item()


def test_where_better_sources_disagree_both_stand() -> None:
    bakiyev = {"guest": "Kurmanbek Bakiyev", "founding_date": "2008-05"}
    assert (cell("visits", "founding_place", **bakiyev), cell("visits", "place", **bakiyev)) == ("Dushanbe", "Khujand")
    # 21 February 2025 was the protocol of the commissions; the treaty is of 13 March.
    assert [cell("agreements", "date", agreement_id=key) for key in ("A036", "A037")] == ["2025-02-21", "2025-03-13"]
    # "More than 40" against the sum of the two official tolls, 36 + 19.
    assert cell("claims", "value_stated", claim_id="C055") == 36 + 19
    # "At least 94" (59 + 35) against the later official 62 and 41.
    assert [cell("claims", "value_stated", claim_id=key) for key in ("C143", "C126")] == [62, 41]
    # 485 km as built against 477 km as designed.
    assert cell("infrastructure", "length_low_km", asset_id="datka-sughd") == 477


def test_otunbayevas_visit_is_marked_as_a_summit_trip() -> None:
    assert cell("visits", "frame", guest="Roza Otunbayeva", founding_date="2010-11") == "summit"
