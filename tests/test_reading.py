"""Strict reading: what a table and its description may not be, and that each is refused by name.

The expected words follow from RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), Data Package v2
(https://datapackage.org) and what the message of the package promises: where, what, what is allowed.
"""

from __future__ import annotations

import copy
import csv
import io
import json
import random
import resource as limits
import shutil
import signal
import string
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import conformance
import pytest
from hypothesis import given
from hypothesis import strategies as st

import relations
from relations import cells, descriptor, locate, rules, tables
from relations.errors import DataError
from relations.plain import STRAY, visible

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(locate.data_dir(), folder, ignore=shutil.ignore_patterns("recipes"))
    monkeypatch.setenv("RELATIONS_DATA", str(folder))
    return folder


def small(folder: Path, text: str, *fields: dict[str, Any], **schema: Any) -> Path:
    """Write a data package of one table."""
    folder.mkdir(exist_ok=True)
    (folder / "t.csv").write_bytes(text.encode())
    described = {"fields": list(fields), **schema}
    write(folder, {"name": "p", "resources": [{"name": "t", "path": "t.csv", "schema": described}]})
    return folder


def write(folder: Path, content: object) -> None:
    (folder / "datapackage.json").write_text(json.dumps(content), "utf-8")


def said(folder: Path) -> str:
    """Return all problems but the missing hash, which no small package has."""
    return "\n".join(str(problem) for problem in tables.check(folder) if "no hash" not in problem.problem)


def field(name: str, kind: str = "string", **constraints: Any) -> dict[str, Any]:
    return {"name": name, "type": kind, "constraints": constraints}


# ---------------------------------------------------------------- CSV


def test_a_stray_quotation_mark_loses_no_row_silently(package: Path) -> None:
    """One mark before the last cell of the row on line 21 once opened a cell that swallowed seventeen visits."""
    path = package / "visits.csv"
    lines = path.read_text("utf-8").split("\n")
    head, _, last = lines[20].rpartition(",")
    lines[20] = f'{head},"{last}'
    path.write_text("\n".join(lines), "utf-8")
    problems = [str(problem) for problem in tables.check(package)]
    assert problems[0].startswith("visits, line 21: a quot"), problems
    with pytest.raises(DataError, match=r"visits, line 21: a quot"):
        tables.accept(package)


@pytest.mark.parametrize("name", relations.datasets()["name"])
def test_no_stray_quotation_mark_anywhere_is_accepted(name: str, package: Path) -> None:
    """Seeded: one mark at ten places of each table; what is read is all rows, or the table is refused."""
    path = package / f"{name}.csv"
    text = path.read_text("utf-8")
    rows, chance = tables.rows(package)[name], random.Random(name)
    for _ in range(10):
        at = chance.randrange(text.index("\n") + 1, len(text))
        path.write_text(f'{text[:at]}"{text[at:]}', "utf-8")
        try:
            found = tables.rows(package)[name]
        except DataError as error:
            assert error.problems[0].table == name  # noqa: PT017
        else:
            assert found == rows


DAMAGES: dict[str, tuple[bytes, list[str]]] = {
    "mark within": (b'id,n\n1,a"b\n', ["line 2", "a quotation mark that does not enclose a cell"]),
    "text after mark": (b'id,n\n1,"a"b\n', ["line 2", "a quotation mark that does not enclose a cell"]),
    "never closed": (b'id,n\n1,a\n2,"b\n3,c\n', ["line 3", "a quotation mark that does not enclose a cell"]),
    "byte order mark": (b"\xef\xbb\xbfid,n\n1,a\n", ["line 1", "byte order mark", "sed -i"]),
    "UTF-16": ("id,n\n1,a\n".encode("utf-16"), ["line 1", "not UTF-8"]),
    "latin-1": ("id,n\n1,é\n".encode("latin-1"), ["line 2", "not UTF-8", r"b'\\xe9'"]),
    "semicolons": (b"id;n\n1;a\n", ["line 1", "separated by semicolons", "commas"]),
    "old Macintosh": (b"id,n\r1,a\r", ["line 1", "a carriage return that ends no line"]),
    "lone carriage return": (b'id,n\n1,"a\rb"\n', ["line 2", "a carriage return that ends no line"]),
    "NUL": (b"id,n\n1,a\x00\n", ["line 2", "U+0000", r"'1,a\x00'"]),
    "tab": (b"id,n\n1,a\tb\n", ["line 2", "U+0009"]),
    "escape": (b"id,n\n1,\x1b[2Ja\n", ["line 2", "U+001B", r"\x1b"]),
    "right to left": ("id,n\n1,a\u202eb\n".encode(), ["line 2", "U+202E RIGHT-TO-LEFT OVERRIDE"]),
    "zero width": ("id,n\n1,a\u200bb\n".encode(), ["line 2", "U+200B ZERO WIDTH SPACE"]),
    "lost character": ("id,n\n1,a\ufffdb\n".encode(), ["line 2", "U+FFFD REPLACEMENT CHARACTER"]),
    "long cell": (b"id,n\n1," + b"x" * 131_073 + b"\n", ["line 2", "a cell of 131,073 characters", "up to 32,767"]),
    "header only": (b"id,n\n", ["no rows below the header", "mayBeEmpty"]),
    "nothing": (b"", ["the file t.csv is empty"]),
    "row of nothing": (b"id,n\n1,a\n,\n", ["line 3 (id=)", "a row without a value"]),
    "empty line": (b"id,n\n1,a\n\n2,b\n", ["line 3", "an empty line"]),
    "after a cell of lines": (b'id,n\n1,"a\nb\nc"\n2,b,c\n', ["line 5", "3 cells instead of 2"]),
    "only blanks": (b"id,n\n1,  \n", ["line 2 (id=1)", "field n", "empty, but required"]),
    "blank in front": (b"id,n\n1, a\n", ["line 2 (id=1)", "blanks at the start or the end: ' a'"]),
    "no-break space": ("id,n\n1,a\u00a0\n".encode(), ["line 2 (id=1)", "blanks at the start or the end"]),
    "empty key": (b"id,n\n,a\n", ["line 2", "field id", "empty, but required"]),
}


@pytest.mark.parametrize("case", DAMAGES)
def test_damaged_files_are_refused_by_line(case: str, tmp_path: Path) -> None:
    raw, words = DAMAGES[case]
    folder = small(tmp_path, "", field("id"), field("n", required=True), primaryKey="id")
    (folder / "t.csv").write_bytes(raw)
    found = said(folder)
    assert found.startswith(("t, ", "t: "))
    for word in words:
        assert word in found
    with pytest.raises(DataError):
        tables.accept(folder)


def test_a_row_within_a_cell_is_seen_even_where_the_marks_pair_up(tmp_path: Path) -> None:
    """Two stray marks, ten rows apart, make a well-formed cell: it is a row it swallowed that gives it away."""
    rows = [f"{n},a,b,c" for n in range(20)]
    rows[4], rows[14] = '4,a,b,"c', '14,a,b,c"'
    folder = small(tmp_path, "id,x,y,z\n" + "\n".join(rows) + "\n", *map(field, ("id", "x", "y", "z")))
    assert "line 6: a quoted cell that goes on over whole rows" in said(folder)


def test_cells_of_several_lines_and_other_line_ends_are_read(tmp_path: Path) -> None:
    text = 'id,n\n1,"a, ""b""\nc"\n2,\n3,""\n4,x'
    folder = small(tmp_path, text, field("id"), field("n"))
    expected = {"id": ["1", "2", "3", "4"], "n": ['a, "b"\nc', "", "", "x"]}
    assert cells.read(folder / "t.csv", "t", ["id", "n"]) == cells.Cells(expected, [2, 4, 5, 6])
    (folder / "t.csv").write_bytes(text.replace("\n", "\r\n").encode())
    assert cells.read(folder / "t.csv", "t", ["id", "n"]).columns == expected


PLAIN = st.text(st.characters(blacklist_categories=("Cs",)), max_size=6).filter(lambda text: not STRAY.search(text))


@given(st.lists(st.lists(PLAIN, min_size=2, max_size=2), min_size=1, max_size=5), st.sampled_from([0, 1]))
def test_what_the_standard_library_writes_is_read_as_it_was(written: list[list[str]], quoting: int) -> None:
    target = io.StringIO()
    csv.writer(target, lineterminator="\n", quoting=quoting).writerows([["a", "b"], *written])
    assert [row for _, row in cells._rows(target.getvalue(), "t")] == [["a", "b"], *written]


@given(st.text('a",\n', max_size=14))
def test_the_strict_reader_of_the_standard_library_reads_no_table_that_ours_reads_otherwise(text: str) -> None:
    try:
        ours = [row for _, row in cells._rows(text, "t")]
    except DataError:
        return
    theirs = list(csv.reader(io.StringIO(text), strict=True))
    assert [row or [""] for row in theirs] == ours


def test_the_limit_of_the_caller_does_not_matter(package: Path) -> None:
    before = csv.field_size_limit(5)
    try:
        assert tables.check(package) == []
    finally:
        csv.field_size_limit(before)


# ---------------------------------------------------------------- values

NUMBERS = {  # text: (as number, as integer); None is refused
    "1": (1.0, 1),
    "-0.5": (-0.5, None),
    "+7": (7.0, 7),
    ".5": (0.5, None),
    "5.": (5.0, None),
    "1e3": (1000.0, None),
    "0.30000000000000004": (0.1 + 0.2, None),  # the shortest text of that float
    "9007199254740992": (2.0**53, 2**53),
    "9007199254740993": (None, None),  # the first whole number that a float does not hold
    "0.12345678901234567890": (None, None),
    "1e300": (None, None),
    "1e999": (None, None),
    "1e-999": (None, None),  # would be read as nought
    "9" * 30: (None, None),
    "9" * 5000: (None, None),
    "inf": (None, None),
    "-Infinity": (None, None),
    "nan": (None, None),
    "NaN": (None, None),
    "1_000": (None, None),
    "1,000": (None, None),
    "0x10": (None, None),
    "١٢٣": (None, None),
    "１２": (None, None),
    "1 000": (None, None),
    "--1": (None, None),
    "e3": (None, None),
    ".": (None, None),
}


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_are_finite_exact_and_in_plain_digits(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELATIONS_DATA", str(tmp_path))
    for kind, expected in zip(("number", "integer"), NUMBERS[text], strict=True):
        folder = small(tmp_path, f'x,y\n1,"{text}"\n', field("x"), field("y", kind))
        if expected is None:
            assert "line 2, field y: " in said(folder), kind
        else:
            assert said(folder) == "", kind
            tables.accept(folder)
            assert relations.load("t")["y"].tolist() == [expected]


CONSTRAINTS: list[tuple[dict[str, Any], str, str | None]] = [
    (field("x", minLength=2), "a", "1 characters: 'a'. Allowed: 2 to 32767"),
    (field("x", minLength=2), "ab", None),
    (field("x", maxLength=2), "abc", "3 characters: 'abc'. Allowed: 0 to 2"),
    (field("x", pattern="[a-z]+|[0-9]"), "ab1", "wrong form: 'ab1'"),
    (field("x", pattern="[a-z]+|[0-9]"), "9", None),
    (field("x", pattern="a|b"), "ab", "wrong form: 'ab'"),  # the whole text, not its start
    (field("x", enum=["a", "b"]), "c", "unknown code: 'c'. Allowed: a, b"),
    (field("x", "number", minimum=1), "0.9", "out of range: '0.9'. Allowed: from 1"),
    (field("x", "number", maximum=1), "1.1", "out of range: '1.1'. Allowed: up to 1"),
    (field("x", "number", exclusiveMinimum=1), "1", "out of range: '1'. Allowed: above 1"),
    (field("x", "number", exclusiveMaximum=1), "1.0", "out of range: '1.0'. Allowed: below 1"),
    (field("x", "number", exclusiveMaximum=1), "0.99", None),
    (field("x", "integer", minimum=0, maximum=3), "4", "out of range: '4'. Allowed: 0 to 3"),
    (field("x", "integer", enum=[1, 2]), "3", "unknown code: '3'. Allowed: 1, 2"),
    (field("x", "integer", enum=[1, 2]), "02", None),
    (field("x", "number", enum=[0.5]), "0.50", None),
    (field("x", "boolean"), "true", None),
    (field("x", "boolean"), "True", "not a boolean: 'True'. Allowed: true, false"),
    (field("x", "boolean", enum=[True]), "false", "not a boolean: 'false'. Allowed: true"),
    ({**field("x", "boolean"), "trueValues": ["yes"], "falseValues": ["no"]}, "no", None),
    ({**field("x", "boolean"), "trueValues": ["yes"], "falseValues": ["no"]}, "true", "not a boolean"),
    ({**field("x"), "categories": ["a", "b"], "categoriesOrdered": True}, "c", "unknown code: 'c'"),
    ({**field("x"), "itemDelimiter": ";"}, "a;b", None),
    ({**field("x"), "itemDelimiter": ";"}, "a;;b", "an empty item"),
    ({**field("x"), "itemDelimiter": ";"}, "a; b", "an empty item, or blanks around one"),
    ({**field("x"), "itemDelimiter": ";"}, "a;a", "an item stands twice"),
    ({**field("x"), "rdfType": descriptor.EDTF}, "2021-04-00", "line 2, field x"),
]


@pytest.mark.parametrize(("about", "value", "problem"), CONSTRAINTS)
def test_constraints_are_enforced(about: dict[str, Any], value: str, problem: str | None, tmp_path: Path) -> None:
    found = said(small(tmp_path, f"y,x\n1,{value}\n", field("y"), about))
    assert problem in found if problem else found == ""


def test_unique_values_keys_of_several_fields_and_none(tmp_path: Path) -> None:
    text = "a,b\n1,x\n2,\n3,\n1,y\n4,x\n"
    assert said(small(tmp_path, text, field("a"), field("b"))) == ""
    found = said(small(tmp_path, text, field("a"), field("b", unique=True), primaryKey="a")).splitlines()
    assert found[0].startswith("t, line 5 (a=1), field a: duplicate key, first in line 2: '1'.")
    assert found[1].startswith("t, line 6 (a=4), field b: duplicate value, first in line 2: 'x'.")
    assert len(found) == 2  # what is missing is not there twice
    assert said(small(tmp_path, text, field("a"), field("b"), uniqueKeys=[["a", "b"]])) == ""
    assert "duplicate value" in said(small(tmp_path, text, field("a"), field("b"), uniqueKeys=[["a"]]))


def test_references_of_several_fields_to_other_tables_and_oneself(tmp_path: Path) -> None:
    key = {"fields": "up", "reference": {"fields": "a"}}
    text = "a,b,up\n1,x,\n2,y,1\n3,x,9\n"
    fields = [field("a"), field("b"), field("up")]
    for reference in ({"fields": "a"}, {"fields": ["a"], "resource": ""}, {"fields": "a", "resource": "t"}):
        found = said(small(tmp_path, text, *fields, primaryKey="a", foreignKeys=[{**key, "reference": reference}]))
        assert found.startswith("t, line 4 (a=3), field up: not in the table t: '9'. Allowed: a a of t."), found
        assert len(found.splitlines()) == 1
    both = {"fields": ["b", "up"], "reference": {"fields": ["b", "a"]}}
    found = said(small(tmp_path, text, *fields, foreignKeys=[both]))
    assert [line.split(": ")[2].split(".")[0] for line in found.splitlines()] == ["'y/1'", "'x/9'"]


def test_an_empty_table_may_be_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = small(tmp_path, "x\n", field("x", "integer"))
    content = json.loads((folder / "datapackage.json").read_text("utf-8"))
    content["resources"][0]["mayBeEmpty"] = True
    write(folder, content)
    assert said(folder) == ""
    tables.accept(folder)
    monkeypatch.setenv("RELATIONS_DATA", str(folder))
    assert relations.load("t").shape == (0, 1)


@pytest.mark.parametrize("name", relations.datasets()["name"])
def test_a_table_without_rows_is_refused_by_name(name: str, package: Path) -> None:
    path = package / f"{name}.csv"
    path.write_text(path.read_text("utf-8").partition("\n")[0] + "\n", "utf-8")
    problems = tables.check(package)
    assert str(problems[0]).startswith(f"{name}: no rows below the header."), problems[0]
    with pytest.raises(relations.RelationsError, match=f"{name}: no rows below the header"):
        relations.load(name)


# ---------------------------------------------------------------- causes and consequences


def test_one_bad_byte_is_one_problem_and_its_consequences_are_counted(package: Path) -> None:
    """Rows that refer to `sources`, counted here by hand from the raw files: those with source_ids."""
    referring = 0
    for path in package.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            referring += sum(bool(row.get("source_ids")) for row in csv.DictReader(lines))
    path = package / "sources.csv"
    path.write_bytes(path.read_bytes().replace(b"Kyrgyz", b"Kyrg\xffz", 1))
    (first,) = map(str, tables.check(package))
    assert first.startswith("sources, line ")
    assert "not UTF-8" in first
    assert first.endswith(f"{referring:,} rows refer to it and could not be checked.")
    with (package / "visits.csv").open(encoding="utf-8", newline="") as lines:
        visits = sum(bool(row["source_ids"]) for row in csv.DictReader(lines))
    with pytest.raises(DataError) as refused:
        relations.load("visits")
    assert str(refused.value).startswith("sources, line ")
    assert str(refused.value).endswith(f"{visits} rows refer to it and could not be checked.")


def test_one_wrong_key_is_one_problem(package: Path) -> None:
    path = package / "sources.csv"
    text = path.read_text("utf-8")
    assert "\nfounding-en," in text
    path.write_text(text.replace("\nfounding-en,", "\nfounding-eng,"), "utf-8")
    named = sum(
        "founding-en" in row["source_ids"].split(";")
        for other in package.glob("*.csv")
        for row in csv.DictReader(other.read_text("utf-8").splitlines())
        if row.get("source_ids")
    )
    problems = [str(problem) for problem in tables.check(package) if "edited" not in problem.problem]
    assert len(problems) == 1
    assert "not in the table sources: 'founding-en'" in problems[0]
    assert problems[0].endswith(f"{named - 1} more rows refer to it.")


def test_nothing_in_a_message_steers_the_terminal(tmp_path: Path) -> None:
    """Keys, names of fields and values; a line feed in a key would forge a line of its own."""
    folder = small(tmp_path, 'id,n\n"a\n9 tables: no problem",x\n', field("id"), field("n", "integer"), primaryKey="id")
    assert said(folder).startswith(r"t, line 2 (id=a\n9 tables: no problem), field n: not a whole number")
    assert visible("\x1b]0;x\x07\u202e") == r"\x1b]0;x\x07\u202e"


# ---------------------------------------------------------------- the description

MADE = {
    "name": "p",
    "resources": [
        {
            "name": "t",
            "path": "t.csv",
            "schema": {"fields": [{"name": "a", "type": "string"}, {"name": "b", "type": "integer"}]},
        }
    ],
}


def changed(path: str, value: Any) -> dict[str, Any]:
    """Return MADE with another value at a path such as ``resources/0/name``; None removes it."""
    made: Any = copy.deepcopy(MADE)
    *parts, last = path.split("/")
    place = made
    for part in parts:
        place = place[int(part)] if part.isdigit() else place.setdefault(part, {})
    key: Any = int(last) if last.isdigit() else last
    if value is None:
        del place[key]
    else:
        place[key] = value
    return made


R, S, A, B = "resources/0", "resources/0/schema", "resources/0/schema/fields/0", "resources/0/schema/fields/1"
DESCRIPTIONS: list[tuple[str, Any, list[str]]] = [
    ("resources", [], ["not a readable data package"]),
    ("resources", {"a": 1}, ["resources cannot be", "a list of objects"]),
    (R, "t.csv", ["resources cannot be"]),
    (f"{R}/name", None, ["resource 1: no name"]),
    (f"{R}/name", 3, ["name cannot be: '3'", "text"]),
    (f"{R}/name", "\x1b[2J", ["name cannot be", r"\x1b"]),
    (f"{R}/path", None, ["table t: no path"]),
    (f"{R}/path", ["t.csv"], ["path cannot be"]),
    (f"{R}/path", "../t.csv", ["resource t: path leads out of the folder"]),
    (f"{R}/path", "/etc/passwd", ["path leads out of the folder", "'/etc/passwd'"]),
    (f"{R}/path", "a/../../t.csv", ["path leads out of the folder"]),
    (f"{R}/path", "https://example.org/t.csv", ["path leads out of the folder"]),
    (f"{R}/path", "C:\\t.csv", ["path leads out of the folder"]),
    (f"{R}/path", "x" * 5000, ["path leads out of the folder or is none"]),
    (f"{R}/data", [[1]], ["data within the description are not supported"]),
    (f"{R}/format", "xlsx", ["format is not supported: 'xlsx'", "csv"]),
    (f"{R}/encoding", "cp1251", ["encoding is not supported: 'cp1251'"]),
    (f"{R}/dialect", {"delimiter": ";"}, ["dialect is not supported"]),
    (f"{R}/hash", "d41d8cd98f00b204e9800998ecf8427e", ["hash cannot be"]),
    (f"{R}/licenses", ["CC"], ["licenses cannot be"]),
    (f"{R}/schema", None, ["resource 1: a table without a schema"]),
    (f"{R}/missingValues", [""], ["table t: missingValues stands outside schema"]),
    (f"{A}/required", True, ["table t, field a: required stands outside constraints"]),
    ("missingValues", [""], ["missingValues stands outside a schema"]),
    (f"{A}/name", "", ["name cannot be: ''", "without blanks around it"]),
    (f"{R}/shema", {}, ["unknown property: 'shema'", "Did you mean 'schema'?"]),
    (S, "schema.json", ["schema cannot be: 'schema.json'", "an object"]),
    (f"{S}/fields", None, ["no fields"]),
    (f"{S}/fields", [], ["no fields"]),
    (f"{S}/fields", "a", ["fields cannot be"]),
    (f"{S}/missingValues", ["", "NA"], ["missingValues is not supported"]),
    (f"{S}/primaryKey", "id", ["a key names an unknown field: 'id'", "a, b"]),
    (f"{S}/primaryKey", 3, ["primaryKey cannot be", "text or a list of texts"]),
    (f"{S}/foreignKeys", {}, ["foreignKeys cannot be"]),
    (f"{S}/foreignKeys", [{}], ["no fields", "no reference"]),
    (f"{S}/foreignKeys", [{"fields": "a", "reference": "t"}], ["reference cannot be"]),
    (f"{S}/foreignKeys", [{"fields": "z", "reference": {"fields": "a"}}], ["names an unknown field: 'z'"]),
    (f"{S}/foreignKeys", [{"fields": "a", "reference": {"fields": "z"}}], ["an unknown field of t: 'z'"]),
    (f"{S}/foreignKeys", [{"fields": "a", "reference": {"fields": "a", "resource": "u"}}], ["unknown table: 'u'"]),
    (f"{S}/foreignKeys", [{"fields": "a", "reference": {"fields": ["a", "b"]}}], ["as many fields here as there"]),
    (f"{A}/name", None, ["table t, field 1: no name"]),
    (f"{A}/name", "b", ["two fields have the name: 'b'"]),
    (f"{A}/type", None, ["table t, field a: no type"]),
    (f"{A}/type", "date", ["field a: this type is not supported: 'date'", "string with the rdfType of EDTF"]),
    (f"{A}/type", "year", ["this type is not supported: 'year'", "integer with a minimum"]),
    (f"{A}/type", "geopoint", ["this type is not supported: 'geopoint'"]),
    (f"{A}/type", {}, ["type cannot be"]),
    (f"{A}/format", "email", ["format is not supported: 'email'"]),
    (f"{A}/constrains", {}, ["unknown property: 'constrains'", "Did you mean 'constraints'?"]),
    (f"{A}/constraints", [], ["constraints cannot be"]),
    (f"{A}/constraints/requird", True, ["unknown property: 'requird'", "Did you mean 'required'?"]),
    (f"{A}/constraints/jsonSchema", {}, ["this constraint is not supported: 'jsonSchema'"]),
    (f"{A}/constraints/required", "true", ["required cannot be: 'true'", "true or false"]),
    (f"{A}/constraints/minLength", -1, ["minLength cannot be"]),
    (f"{A}/constraints/minLength", True, ["minLength cannot be"]),
    (f"{A}/constraints/minimum", 1, ["minimum goes with integer and number only: 'string'"]),
    (f"{A}/constraints/enum", [], ["enum cannot be"]),
    (f"{A}/constraints/enum", [1], ["enum cannot be: '[1]'", "values of type string"]),
    (f"{A}/constraints/pattern", "(", ["this pattern cannot be used"]),
    (f"{A}/constraints/pattern", "(a)\\1", ["this pattern cannot be used", "without referring back"]),
    (f"{A}/constraints/pattern", "a)|(b", ["this pattern cannot be used"]),
    (f"{A}/constraints/pattern", "((a{1000}){1000}){1000}", ["this pattern cannot be used"]),
    (f"{A}/categories", [{"value": "a"}], ["categories cannot be"]),
    (f"{A}/itemReference", {"resource": "t", "field": "a"}, ["itemReference without itemDelimiter"]),
    (f"{A}/itemDelimiter", "", ["itemDelimiter cannot be"]),
    (f"{B}/constraints/minLength", 1, ["minLength goes with string only: 'integer'"]),
    (f"{B}/constraints/minimum", "1", ["minimum cannot be: '1'", "a number"]),
    (f"{B}/constraints", {"minimum": 3, "maximum": 2}, ["minimum exceeds maximum"]),
    (f"{B}/constraints/enum", ["x"], ["enum cannot be", "values of type integer"]),
    (f"{B}/groupChar", ",", ["groupChar is not supported"]),
    (f"{B}/rdfType", descriptor.EDTF, ["rdfType goes with the type string only"]),
    (f"{B}/trueValues", ["1"], ["trueValues cannot be"]),
    ("parties", [{"code": "KGZ"}], ["parties: no names"]),
    ("contributors", ["A"], ["contributors cannot be"]),
    ("usageWarningTerms", {"a": 1}, ["usageWarningTerms cannot be"]),
]


@pytest.mark.parametrize(("path", "value", "words"), DESCRIPTIONS)
def test_a_wrong_description_is_named_before_anything_is_read(
    path: str, value: Any, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, changed(path, value))
    found = "\n".join(map(str, tables.check(tmp_path)))
    assert found.startswith("datapackage.json")
    for word in words:
        assert word in found
    monkeypatch.setenv("RELATIONS_DATA", str(tmp_path))
    with pytest.raises(DataError, match=r"^datapackage\.json"):
        relations.load("t")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"resources": [{"name": "t", "name": "u"}]}', "'name' stands twice in one object"),
        ('{"resources": [{"name": NaN}]}', "NaN is not finite"),
        ('{"resources": [1e999]}', "1e999 is not finite"),
        ("[" * 100_000, "not a readable data package"),
        ('{"resources": ' + "9" * 5000 + "}", "not a readable data package"),
        ("\ufeff{}", "not a readable data package"),
    ],
)
def test_json_that_says_two_things_or_nothing(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text(text, "utf-8")
    assert words in str(tables.check(tmp_path)[0])


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("a,b\nsecret,1\n", "utf-8")
    folder = small(tmp_path / "data", "", field("a"), field("b"))
    (folder / "t.csv").unlink()
    (folder / "t.csv").symlink_to(tmp_path / "secret.txt")
    found = said(folder)
    assert "path leads out of the folder" in found
    assert "secret" not in found.replace("secret.txt", "")
    (folder / "t.csv").unlink()
    (folder / "t.csv").symlink_to("t.csv")
    assert "t.csv" in said(folder)


def test_a_linked_folder_is_read(package: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(package)
    assert tables.check(tmp_path / "link") == []


def test_a_pattern_takes_no_longer_than_its_text(tmp_path: Path) -> None:
    """`(a|a)*b` takes Python's own engine 2^30 steps for thirty letters: a day."""
    folder = small(tmp_path, f"x,y\n{'a' * 30_000},\n", field("x", pattern="((a|a)*)*b|(a+)+c"), field("y"))
    started = time.process_time()
    assert "wrong form" in said(folder)
    assert time.process_time() - started < 300  # of a day


def places(thing: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    items = thing.items() if isinstance(thing, dict) else enumerate(thing) if isinstance(thing, list) else ()
    return found + [each for key, value in items for each in places(value, (*path, key))]


WRONG = [None, 0, -1, 2.5, True, "", "x", "\x1b[31m", "../x", "a" * 300, [], [None], [[]], {}, {"a": None}, ["x", 1]]


def mutated(content: Any, chance: random.Random) -> Any:
    """Return a description with one to three things in it removed, replaced, doubled or renamed."""
    made = copy.deepcopy(content)
    for _ in range(chance.choice([1, 1, 2, 3])):
        path = chance.choice(places(made))
        place = made
        for key in path[:-1]:
            place = place[key]
        last, how = path[-1], chance.randrange(4)
        if how == 0:
            del place[last]
        elif how == 1 or isinstance(place, list):
            place[last] = copy.deepcopy(chance.choice(WRONG))
        elif how == 2:
            place[last] = [place[last], place[last]]
        else:
            place[chance.choice(string.ascii_lowercase) + str(last)] = place.pop(last)
        if not places(made):
            return made
    return made


def test_no_mutation_of_the_description_ends_in_a_raw_exception(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seeded, 200 (`make fuzz` has more): the commands and functions that read it answer or refuse by name."""
    content = json.loads((package / "datapackage.json").read_text("utf-8"))
    # Fewer tables, so that each part of the description is met more often.
    content["resources"] = [
        e for e in content["resources"] if e["name"] in {"sources", "places", "missions", "borders"}
    ]
    for path in package.glob("*.csv"):
        if path.stem not in {"sources", "places", "missions"}:
            path.unlink()
    write(package, content)
    assert tables.check(package) == []
    chance, refused = random.Random(13), 0
    asked = [
        relations.datasets,
        relations.parties,
        lambda: relations.layer("borders"),
        *(lambda name=name: relations.load(name) for name in ("sources", "places", "missions")),
        lambda: relations.describe("places"),
    ]
    for _ in range(200):
        write(package, mutated(content, chance))
        for problem in tables.check(package):
            assert not STRAY.search(str(problem))
        for ask in asked:
            try:
                ask()
            except relations.RelationsError as error:
                assert str(error)  # noqa: PT017
                refused += 1
    assert refused > 400


def test_the_reference_implementation_refuses_nothing_that_we_take() -> None:
    """Every constraint on cells at both sides of it, and keys in every form; `make conformance` runs its own cases."""
    for cases in (conformance.constraints(), conformance.keys()):
        counts, lines = conformance.run(cases)
        assert lines == []
        assert counts["agree"] > 30
        assert counts["stricter"] < 3  # the pattern a|b, which it does not hold against the whole text


# ---------------------------------------------------------------- the map, accept

FIRST = relations.layer("borders")["features"][0]["geometry"]["coordinates"][0][0][0][0]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda text: text[: len(text) // 2], "no GeoJSON"),
        (lambda text: "{}", "no GeoJSON"),
        (lambda text: '{"type": "FeatureCollection", "features": []}', "no map of the earth"),
        (lambda text: text.replace(f"[[{FIRST},", "[[733.0,", 1), "no map of the earth"),
        (lambda text: text.replace(f"[[{FIRST},", '[["x",', 1), "no GeoJSON"),
        (lambda text: text.replace(f"[[{FIRST},", "[[NaN,", 1), "no map of the earth"),
    ],
)
def test_a_damaged_map_is_refused(spoil: Any, words: str, package: Path) -> None:
    path = package / "borders.geojson"
    path.write_text(spoil(path.read_text("utf-8")), "utf-8")
    assert words in str(tables.check(package)[0])
    with pytest.raises(relations.RelationsError, match=words):
        relations.layer("borders")
    with pytest.raises(relations.RelationsError, match=words):
        tables.accept(package)


def test_a_removed_hash_is_named(package: Path) -> None:
    content = json.loads((package / "datapackage.json").read_text("utf-8"))
    for entry in content["resources"]:
        if entry["name"] in {"visits", "borders"}:
            del entry["hash"]
    write(package, content)
    assert [str(problem).partition(".")[0] for problem in tables.check(package)] == [
        "visits: no hash says which content is meant",
        "borders: no hash says which content is meant",
    ]
    with pytest.raises(relations.RelationsError, match="no hash says"):
        relations.load("visits")
    assert tables.accept(package) == ["visits", "borders"]
    assert tables.check(package) == []


def test_accept_leaves_the_old_description_or_the_new_one(package: Path) -> None:
    """Under a limit on the size of files half of it was written once."""
    path = package / "visits.csv"
    path.write_text(path.read_text("utf-8").replace("V001,1993-01,", "V001,1993-02,"), "utf-8")
    before = (package / "datapackage.json").read_bytes()
    files = sorted(package.iterdir())

    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limits.setrlimit(limits.RLIMIT_FSIZE, (len(before) // 2, len(before) // 2))

    done = subprocess.run(
        [sys.executable, "-B", "-m", "relations", "check", "--accept", str(package)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=little,
    )
    assert done.returncode == 2
    assert "could not be written (File too large) and is as it was" in done.stderr
    assert (package / "datapackage.json").read_bytes() == before
    assert sorted(package.iterdir()) == files
    (package / "datapackage.json").chmod(0o640)
    assert tables.accept(package) == ["visits"]
    assert (package / "datapackage.json").stat().st_mode & 0o777 == 0o640
    assert sorted(package.iterdir()) == files


def test_the_pattern_engine_knows_only_the_whole_text() -> None:
    assert rules.number("integer", "12") == 12
    assert descriptor.matcher("a|b")("b")
    assert not descriptor.matcher("a|b")("a\n")
