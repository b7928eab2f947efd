"""Why a fact moved: the parts of a difference, on facts whose arithmetic is known, and on mutated cells of the data."""

from __future__ import annotations

import csv
import io
import json
import shutil
from typing import TYPE_CHECKING, Any

import mutate_data
import pandas as pd
import pytest
from click.testing import CliRunner

import relations
from relations import causes, changes, locate, parameters, quoted, rules, tables
from relations.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def editions(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with the same data."""
    for name in ("old", "new"):
        shutil.copytree(locate.data_dir(), tmp_path / name / "data", ignore=shutil.ignore_patterns("recipes"))
    return tmp_path / "old", tmp_path / "new"


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """One notebook, of the claims alone, whose facts are sums, a product and a word."""

    def computed(report: str, folder: Path, **values: Any) -> quoted.Run:
        with quoted.computing_from(folder):
            claims = relations.load("claims").set_index("claim_id")
        low = claims["value_low"]
        facts = {
            "sum": float(low.fillna(0).sum()) * values.get("times", 1),
            "product": float(low["C126"] * low["C143"]),
            "word": str(claims.loc["C126", "claimant"]),
            "rows": len(claims),
        }
        stated = {name: (None, {"value": fact, "text": f"{fact}", "unit": ""}) for name, fact in facts.items()}
        return quoted.Run(stated, frozenset({"claims", "incidents"}))  # type: ignore[arg-type]

    class Toy(parameters.Parameters):
        times: int = 1

    monkeypatch.setattr(causes, "computed", computed)
    monkeypatch.setattr(parameters, "MODELS", {"toy": Toy})


def edit(root: Path, table: str, change: Callable[[list[dict[str, str]]], Any], *, accept: bool = True) -> None:
    path = root / "data" / f"{table}.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
    change(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    if accept:
        tables.accept(root / "data")


def low(**values: int) -> Callable[[list[dict[str, str]]], None]:
    """Change exact numbers of claims."""

    def change(rows: list[dict[str, str]]) -> None:
        for row in rows:
            if row["claim_id"] in values:
                number = str(int(row["value_low"]) + values[row["claim_id"]])
                row.update({name: number for name in ("value_stated", "value_low", "value_high") if row[name]})

    return change


def parts(why: pd.DataFrame, fact: str) -> list[tuple[str, str, float]]:
    own = why[why["fact"] == fact]
    return list(zip(own["cause"], own["rows"], own["effect"], strict=True))


@pytest.mark.usefixtures("toy")
def test_each_row_has_its_part_and_the_remainder_is_named(editions: tuple[Path, Path]) -> None:
    """Both factors of a product grow: each alone, and what only both together bring (2 times 3)."""
    old, new = editions
    edit(new, "claims", low(C126=2, C143=3))
    before = relations.load("claims").set_index("claim_id")["value_low"]
    why = changes.why(old, new)
    assert sorted(why["fact"].unique()) == ["product", "sum"]
    assert parts(why, "sum") == [("rows", "claims/C143", 3), ("rows", "claims/C126", 2)]
    product = {rows: effect for _, rows, effect in parts(why, "product")}
    assert product["claims/C126"] == 2 * before["C143"]
    assert product["claims/C143"] == 3 * before["C126"]
    assert parts(why, "product")[-1][0] == "together"
    assert product["claims/C126;claims/C143"] == 6
    # The row says what it is, and on whose word.
    first = why[(why["rows"] == "claims/C126") & (why["fact"] == "sum")].iloc[0]
    assert "value_low: '41' -> '43'" in first["changes"]
    assert first["source_ids"] == "tajikistan-news-gazette-2022-09-19"


@pytest.mark.usefixtures("toy")
def test_words_have_a_cause_and_no_amount(editions: tuple[Path, Path]) -> None:
    old, new = editions
    edit(new, "claims", lambda rows: [row.update(claimant="Another") for row in rows if row["claim_id"] == "C126"])
    (row,) = changes.why(old, new).to_dict("records")
    assert (row["fact"], row["new"], row["alone"], row["rows"]) == ("word", "Another", "Another", "claims/C126")
    assert pd.isna(row["effect"])


@pytest.mark.usefixtures("toy")
def test_many_rows_are_left_in_and_out_by_groups(editions: tuple[Path, Path]) -> None:
    """Thirty notes that matter to nothing hide one number."""
    old, new = editions
    edit(new, "claims", lambda rows: [row.update(note="Another note.") for row in rows[50:80]])
    edit(new, "claims", low(C126=5))
    why = changes.why(old, new)
    assert parts(why, "sum") == [("rows", "claims/C126", 5)]


@pytest.mark.usefixtures("toy")
def test_a_row_comes_with_the_row_it_refers_to(editions: tuple[Path, Path]) -> None:
    """A claim on a new incident cannot stand without it."""
    old, new = editions

    own = {"incident_id": "KT-20991231", "claim_id": "C999", "repeats": "", "date": "2099-12-31"}

    def more(rows: list[dict[str, str]]) -> None:
        rows.append({name: own.get(name, cell) for name, cell in rows[-1].items()})

    edit(new, "incidents", more, accept=False)
    edit(new, "claims", more)
    edit(new, "claims", low(C126=1))
    why = changes.why(old, new)
    assert ("rows", "claims/C999;incidents/KT-20991231", 1) in parts(why, "rows")
    assert "together" not in set(why["cause"])


@pytest.mark.usefixtures("toy")
def test_code_and_parameters_have_their_parts(editions: tuple[Path, Path]) -> None:
    """A report recorded three times a sum less ten: ten are the code's, two of the three the parameter's."""
    old, new = editions
    total = float(relations.load("claims")["value_low"].fillna(0).sum())
    where = old / "reports" / "en" / "toy"
    where.mkdir(parents=True)
    record = {"value": 3 * total - 10, "text": "much", "unit": ""}
    (where / "facts.json").write_text(json.dumps({"facts": {"sum": record}, "parameters": {"times": 3}}), "utf-8")
    edit(new, "claims", low(C126=4))
    why = changes.why(old, new, [("toy", "sum")])
    assert parts(why, "sum") == [("code", "", 10), ("parameters", "", -2 * total), ("rows", "claims/C126", 4)]
    assert why["effect"].sum() == total + 4 - (3 * total - 10)


@pytest.mark.usefixtures("toy")
def test_the_changelog_gives_the_reason(editions: tuple[Path, Path]) -> None:
    """The line that names the row, of those that are new; else one on the whole table."""
    old, new = editions
    head = "### Data\n\n| table | row | old | new | why |\n|---|---|---|---|---|\n"
    (old / "CHANGELOG.md").write_text(head + "| claims | C126 | 40 | 41 | an old reason |\n", "utf-8")
    text = head + "| claims | C126 | 40 | 41 | an old reason |\n| claims | C126, C143 | 41 | 43 | miscounted |\n"
    (new / "CHANGELOG.md").write_text(text + "| claims | | | | all read anew |\n", "utf-8")
    edit(new, "claims", low(C126=2, C124=1))
    why = changes.why(old, new)
    reasons = dict(zip(why["rows"], why["reason"], strict=True))
    assert reasons == {"claims/C126": "miscounted", "claims/C124": "all read anew"}


def test_an_edition_of_another_description_is_refused(editions: tuple[Path, Path]) -> None:
    old, new = editions
    path = old / "data" / "datapackage.json"
    package = json.loads(path.read_text("utf-8"))
    package["resources"] = [each for each in package["resources"] if each["name"] != "rivers"]
    path.write_text(json.dumps(package), "utf-8")
    with pytest.raises(
        relations.RelationsError, match=r"another version of the description: it has not the table rivers"
    ):
        changes.why(old, new)


def test_an_edition_that_breaks_a_rule_is_refused(editions: tuple[Path, Path]) -> None:
    old, new = editions
    path = new / "data" / "claims.csv"
    path.write_text(path.read_text("utf-8").replace("KT-20220914", "KT-19000101"), "utf-8")
    description = new / "data" / "datapackage.json"
    package = json.loads(description.read_text("utf-8"))
    for each in package["resources"]:
        each["hash"] = rules.fingerprint(new / "data" / each["path"])
    description.write_text(json.dumps(package), "utf-8")
    with pytest.raises(relations.RelationsError, match=r"breaks a rule of its own description: .*KT-19000101") as said:
        changes.why(old, new)
    assert "`relations check` finds nothing" in str(said.value)


@pytest.mark.usefixtures("toy")
def test_the_command_says_it_in_three_ways(editions: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = map(str, editions)
    edit(editions[1], "claims", low(C126=2))
    page = tmp_path / "moved.html"
    done = CliRunner().invoke(main, ["changes", old, new, "--html", str(page)])
    assert done.exit_code == 0, done.output
    assert "    +2: claims/C126 changed (value_stated: '41' -> '43'" in done.output
    assert done.output.endswith("3 changes of rows, 0 recorded facts, 2 facts moved\n")
    html = page.read_text("utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert 'id="toy-sum"' in html
    assert "value_low: &#39;41&#39; -&gt; &#39;43&#39;" in html
    document = json.loads(CliRunner().invoke(main, ["changes", old, new, "--json"]).stdout)
    assert {row["fact"]: row["effect"] for row in document["why"]}["sum"] == 2


class Small(parameters.Energy):
    """Fewer draws: what depends on what is the same."""

    draws: int = 256


def test_a_mutated_cell_is_the_reason_of_exactly_the_facts_that_move(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, together: None
) -> None:
    """Cells of the tables of one notebook, and of two that it does not read; `make mutations` goes round them all."""
    monkeypatch.setattr(parameters, "MODELS", {"energy": Small})
    data = locate.data_dir()
    before = mutate_data.facts(data)
    names = ["casa1000", "variants", "schedule", "electricity", "electricity_trade", "electricity_subannual"]
    names += ["electricity_irena", "reservoir", "fuel_costs", "infrastructure", "visits", "claims"]
    seen = 0
    for mutation, after in mutate_data.mutations(names, len(names), 20261126, tmp_path, data):
        moved, faults = mutate_data.wrong(mutation, before, after, data)
        assert not faults, f"{mutation}: {faults}"
        seen += bool(moved)
    assert seen
