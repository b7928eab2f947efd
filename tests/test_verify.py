"""Quotes held against the present data: same, moved because, gone; and what is refused, by row and column."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

import relations
from relations import locate, parameters, quoted, tables, verify
from relations.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report that states one number and one span, of the claims alone."""

    def run(report: str, **values: Any) -> quoted.Run:
        low = relations.load("claims").set_index("claim_id")["value_low"]
        toll = {"value": int(low["C126"]), "low": None, "high": None, "text": f"{low['C126']}", "unit": "people"}
        span = {"value": None, "low": 200, "high": None, "text": "more than 200", "unit": "people"}
        rate = {"value": 17.26, "low": None, "high": None, "text": "17%", "unit": "%"}
        stated = {"toll": (None, toll), "span": (None, span), "rate": (None, rate)}
        return quoted.Run(stated, frozenset({"claims"}))  # type: ignore[arg-type]

    monkeypatch.setattr(quoted, "run", run)
    monkeypatch.setattr(parameters, "MODELS", {"toy": parameters.Parameters})


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An edition in which the ministry said 40."""
    shutil.copytree(locate.data_dir(), tmp_path / "old" / "data", ignore=shutil.ignore_patterns("recipes"))
    path = tmp_path / "old" / "data" / "claims.csv"
    said = "C126,KT-20220914,killed,TJK,all,Tajik foreign ministry (Imomi),tjk_gov,own,exact,"
    text = path.read_text("utf-8")
    assert said + "41,41,,41" in text
    path.write_text(text.replace(said + "41,41,,41", said + "40,40,,40"), "utf-8")
    tables.accept(path.parent)
    return tmp_path / "old"


@pytest.fixture
def held(tmp_path: Path) -> Callable[[str], Any]:
    def hold(text: str, *options: str) -> Any:
        path = tmp_path / "quotes.csv"
        path.write_text(text, "utf-8")
        return CliRunner().invoke(main, ["verify", str(path), *options])

    return hold


def test_same_moved_and_gone(older: Path, held: Callable[..., Any]) -> None:
    text = f"name,value,edition\ntoy/span,more than 200,{older}\ntoy/toll,40,{older}\ntoy/tool,7,{older}\n"
    done = held(text, "--json")
    assert done.exit_code == 1, done.output
    same, moved, gone = json.loads(done.stdout)
    assert (same["says"], same["because"]) == ("same", [])
    assert (moved["says"], moved["now"]) == ("moved", "41")
    (cause,) = moved["because"]
    assert cause.startswith("+1: claims/C126 changed (value_stated: '40' -> '41'")
    assert gone["says"] == "gone"
    said = held(text).output
    assert f"toy/toll = 40 ({older}): moved, now 41\n    because: +1: claims/C126 changed" in said


def test_all_the_same_is_status_0(older: Path, held: Callable[..., Any]) -> None:
    # A column report beside the name of the fact; further columns are left alone.
    done = held(f'report,name,value,edition,page\ntoy,toll,41,{older},3\ntoy,rate,"17 %",{older},4\n')
    assert done.exit_code == 0, done.output
    assert done.output.count(": same") == 2


def test_a_quote_that_never_was(older: Path, held: Callable[..., Any]) -> None:
    done = held(f"name,value,edition\ntoy/toll,39,{older}\ntoy/toll,39,{relations.__version__}\n")
    assert "because: that edition says 40" in done.output
    assert "because: it never was: that edition says 41 too" in done.output


@pytest.mark.parametrize(
    ("value", "fact", "stands"),
    [
        ("17.3", "rate", True),  # as far as the quote gives it
        ("17.26", "rate", True),
        ("17.2", "rate", False),
        ("17 %", "rate", True),
        ("200", "span", True),
        ("More than  200", "span", True),
        ("201", "span", False),
        ("1e999", "rate", False),
        ("nan", "rate", False),
        ("Infinity", "rate", False),
        ("many", "rate", False),
    ],
)
def test_what_counts_as_the_same(value: str, fact: str, stands: bool) -> None:
    assert verify.stands(value, quoted.run("toy").records[fact]) is stands


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "row 1: the columns name, value, edition must stand there once; it has none"),
        ("name,value\ntoy/toll,41\n", "row 1: the columns edition must stand there once"),
        ("name,value,value,edition\n", "row 1: the columns value must stand there once"),
        ("name,value,edition\ntoy/toll,,.\n", "row 2, column value: it is empty"),
        ("name,value,edition\ntoy/toll,41,.\ntoll,41,.\n", "row 3, column report: unknown report ''"),
        ("name,value,edition\ntoi/toll,41,.\n", "row 2, column name: unknown report 'toi'; did you mean 'toy'?"),
        ("name,value,edition\ntoy/toll,1,234,.\n", "row 2: 1 cells too many"),
        ("name,value,edition\ntoy/toll,41\n", "row 2: 1 cells too few"),
        ("name,value,edition\ntoy/toll,41,yesterday\n", "row 2, column edition: 'yesterday' is neither a folder nor"),
        ('name,value,edition\n"toy/toll,41,.\n', "cannot be read as CSV"),
    ],
)
def test_refusals_name_row_and_column(text: str, said: str, held: Callable[..., Any]) -> None:
    done = held(text)
    assert done.exit_code == 2, done.output
    assert said in done.output
    assert "Traceback" not in done.output
