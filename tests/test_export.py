"""Tables as files of other programs: read back, they say what `relations.load` does, and what they are cited with."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner

import relations
from relations import cli, export, tables

if TYPE_CHECKING:
    from collections.abc import Callable

# Nullable numbers, an ordered vocabulary, a truth, dates that are missing, long and empty texts, coordinates.
TABLES = ["claims", "incidents", "places", "visits"]
KEYS = {"claims": "claim_id", "incidents": "incident_id", "places": "place_id", "visits": "visit_id"}


def sheet(path: Path, name: str) -> pd.DataFrame:
    return pd.read_excel(path / "relations.xlsx", sheet_name=name)


def row_of_sql(path: Path, name: str) -> pd.DataFrame:
    with sqlite3.connect(path / "relations.sqlite") as base:
        return pd.read_sql(f"select * from {name}", base)


def features(path: Path, name: str) -> pd.DataFrame:
    return pd.DataFrame([each["properties"] for each in json.loads((path / f"{name}.geojson").read_text())["features"]])


READ: dict[str, Callable[[Path, str], pd.DataFrame]] = {
    "csv": lambda path, name: pd.read_csv(path / f"{name}.csv"),
    "xlsx": sheet,
    "sqlite": row_of_sql,
    "stata": lambda path, name: pd.read_stata(path / f"{name}.dta"),
    "geojson": features,
}


def plain(frame: pd.DataFrame) -> list[list[str]]:
    """Cells as text, whatever type they came back as."""

    def text(cell: object) -> str:
        if pd.isna(cell) or cell == "":
            return ""
        if isinstance(cell, pd.Timestamp):
            return str(cell.date())
        if isinstance(cell, str):
            return cell.removeprefix("'")
        return f"{float(cell):.9g}"  # type: ignore[arg-type] # a number or a truth

    return [[text(cell) for cell in row] for row in frame.astype(object).to_numpy()]


@pytest.mark.parametrize("kind", READ)
def test_what_is_read_back_is_what_was_loaded(kind: export.Format, tmp_path: Path) -> None:
    names = TABLES[1:] if kind == "geojson" else TABLES
    written = export.tables(tmp_path / "out", names, kind)
    assert sorted(written) == sorted((tmp_path / "out").iterdir())
    for name in names:
        loaded = relations.load(name)
        back = READ[kind](tmp_path / "out", name)
        assert list(back)[: loaded.shape[1]] == list(loaded)
        assert plain(back[list(loaded)]) == plain(loaded), name
    if kind == "geojson":
        return
    words = READ[kind](tmp_path / "out", "dictionary")
    # Every column of every table, with the words of the descriptor.
    assert set(zip(words["table"], words["field"], strict=True)) == {(n, c) for n in names for c in relations.load(n)}
    about = relations.describe("claims").set_index("field")["description"]
    assert words.query("table == 'claims'").set_index("field")["description"][list(about.index)].equals(about)
    said = READ[kind](tmp_path / "out", "citation")["citation"]
    assert said[0].startswith("The relations contributors: Relations between ")  # test_habits.py: who everything names
    assert f"claims: {relations.describe('claims').attrs['licence']}" in set(said)
    sources = pd.concat([relations.load(name)["source_ids"] for name in names])
    assert list(said[1 + len(names) :]) == relations.cite(sources).entries()


def test_geojson_holds_its_points_its_words_and_its_sources(tmp_path: Path) -> None:
    written = export.tables(tmp_path, format="geojson")
    assert {path.stem for path in written} == {"exclaves", "incidents", "places", "visits"}
    drawn = json.loads((tmp_path / "incidents.geojson").read_text())
    placed = conflict_points()
    for feature in drawn["features"]:
        at = placed.get(feature["properties"]["incident_id"])
        assert feature["geometry"] == (at and {"type": "Point", "coordinates": at})
    assert len(drawn["citation"]) == 2 + len(relations.cite(relations.load("incidents")))
    assert {row["field"] for row in drawn["dictionary"]} == set(drawn["features"][0]["properties"])
    with pytest.raises(relations.RelationsError, match="claims has no coordinates"):
        export.tables(tmp_path / "two", ["places", "claims"], "geojson")
    assert not (tmp_path / "two").exists()


def conflict_points() -> dict[str, list[float]]:
    rows = relations.conflict.incidents().dropna(subset=["lat"])
    return {row.incident_id: [row.lon, row.lat] for row in rows.itertuples()}


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with one table whose texts a spreadsheet would compute, and whose names and texts Stata finds long."""
    fields = [{"name": name, "type": "string"} for name in ("key", "text", "a" * 33)]
    package = {"name": "odd", "resources": [{"name": "odd", "path": "odd.csv", "schema": {"fields": fields}}]}
    package |= {"title": "Odd things", "contributors": [{"title": "A. Odd"}, {"title": "B. Even"}]}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "datapackage.json").write_text(json.dumps(package))
    rows = ["key,text," + "a" * 33, "=1+1,@SUM(A1),-2.5", f"+k,{'я' * 1500},=cmd"]
    (tmp_path / "data" / "odd.csv").write_text("\n".join(rows) + "\n", "utf-8")
    monkeypatch.setenv("RELATIONS_DATA", str(tmp_path / "data"))
    tables.accept(tmp_path / "data")
    return tmp_path


def test_a_spreadsheet_computes_nothing(odd: Path) -> None:
    export.tables(odd / "csv")
    lines = (odd / "csv" / "odd.csv").read_bytes().decode().split("\r\n")
    assert lines[1] == "'=1+1,'@SUM(A1),-2.5"
    assert "A. Odd, B. Even: Odd things, data package" in (odd / "csv" / "citation.csv").read_text("utf-8")
    export.tables(odd / "xlsx", format="xlsx")
    cells = list(openpyxl.load_workbook(odd / "xlsx" / "relations.xlsx")["odd"].iter_rows(min_row=2))
    assert [cell.value for cell in cells[0]] == ["'=1+1", "'@SUM(A1)", "-2.5"]
    assert {cell.data_type for row in cells for cell in row} == {"s"}


def test_what_stata_cannot_hold_is_said_and_what_it_can_is_held(odd: Path) -> None:
    with pytest.raises(relations.RelationsError, match=r"odd\.a{33} has 33 characters, and a name in Stata"):
        export.tables(odd / "stata", format="stata")
    assert not (odd / "stata").exists()
    path = odd / "data" / "datapackage.json"
    path.write_text(path.read_text().replace("a" * 33, "a"))
    table = odd / "data" / "odd.csv"
    table.write_text(table.read_text("utf-8").replace("a" * 33, "a"), "utf-8")
    tables.accept(odd / "data")
    export.tables(odd / "more", format="stata")
    assert pd.read_stata(odd / "more" / "odd.dta")["text"][1] == "я" * 1500  # 3,000 bytes


def test_the_command(tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    done = CliRunner().invoke(cli.main, ["export", out, "places", "--format", "sqlite"])
    assert (done.exit_code, done.output) == (0, f"{out}/relations.sqlite\n")
    told = CliRunner().invoke(cli.main, ["export", f"{out}-2", "missions", "--json"])
    files = [f"{out}-2/{name}.csv" for name in ("missions", "dictionary", "citation")]
    assert (json.loads(told.stdout), told.stderr) == ({"format": "csv", "files": files}, "")
    quiet = CliRunner().invoke(cli.main, ["export", f"{out}-3", "missions", "--quiet"])
    assert (quiet.exit_code, quiet.output) == (0, "")
    assert len(list(Path(f"{out}-3").iterdir())) == 3
    again = CliRunner().invoke(cli.main, ["export", out, "--format", "sqlite"])
    assert again.exit_code == 2
    assert "is there already and is kept" in again.stderr
    wrong = CliRunner().invoke(cli.main, ["export", out, "plaaces"])
    assert wrong.exit_code == 2
    assert "There is no table 'plaaces'" in wrong.stderr
    assert export.Format.__args__ == cli.FORMATS  # type: ignore[attr-defined]
