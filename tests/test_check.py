"""Bad data: what `relations.check` says, and that `load` refuses the same with the same words."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

import relations
from relations import locate, tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(locate.data_dir(), folder, ignore=shutil.ignore_patterns("recipes"))
    monkeypatch.setenv("RELATIONS_DATA", str(folder))
    return folder


def replace(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / f"{name}.csv"
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, f"{old!r} is not in {name}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def append_copy(folder: Path, name: str) -> None:
    path = folder / f"{name}.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines, lines[-1]]) + "\n", "utf-8")


def line_of(folder: Path, name: str, start: str) -> str:
    return next(line for line in (folder / f"{name}.csv").read_text("utf-8").splitlines() if line.startswith(start))


# How the table is spoiled, and the words that name row, field, value and what is allowed.
CASES: dict[str, tuple[str, Callable[[Path], None], list[str]]] = {
    "missing": (
        "visits",
        lambda d: (d / "visits.csv").unlink(),
        ["visits", "the file visits.csv is missing", "Restore it"],
    ),
    "wrong type": (
        "claims",
        lambda d: replace(
            d,
            "claims",
            "C055,KT-20210428,killed,both,all,sum of the two official tolls (AFP),media,kgz_gov;tjk_gov,exact,55",
            "C055,KT-20210428,killed,both,all,sum of the two official tolls (AFP),media,kgz_gov;tjk_gov,exact,many",
        ),
        ["claim_id=C055", "field value_stated", "not a whole number: 'many'", "integer"],
    ),
    "out of range": (
        "events",
        lambda d: replace(d, "events", "L002,1992-03-02,membership,0", "L002,1992-03-02,membership,3"),
        ["event_id=L002", "field tone", "out of range: '3'", "-2 to 2"],
    ),
    "unknown code": (
        "visits",
        lambda d: replace(d, "visits", "V001,1993-01,Emomali Rahmon,TJK", "V001,1993-01,Emomali Rahmon,TAJ"),
        ["visit_id=V001", "field guest_country", "unknown code: 'TAJ'", "KGZ, TJK"],
    ),
    "unknown measure": (
        "claims",
        lambda d: replace(d, "claims", "C025,KT-20210428,killed", "C025,KT-20210428,slain"),
        ["claim_id=C025", "field measure", "unknown code: 'slain'", "killed, killed_on_territory_of"],
    ),
    "broken foreign key": (
        "claims",
        lambda d: replace(d, "claims", "C001,KT-20210428", "C001,KT-20210429"),
        ["claim_id=C001", "field incident_id", "not in the table incidents: 'KT-20210429'", "Add the row to incidents"],
    ),
    "unknown source": (
        "missions",
        lambda d: replace(d, "missions", "founding-en;", "founding-eng;"),
        ["mission_id=N01", "field source_ids", "not in the table sources: 'founding-eng'"],
    ),
    "row without source": (
        "missions",
        lambda d: replace(
            d,
            "missions",
            line_of(d, "missions", "N03"),
            ",".join([*line_of(d, "missions", "N03").split(",")[:9], "", "x"]),
        ),
        ["mission_id=N03", "field source_ids", "row without a source", "Name the document"],
    ),
    "duplicate key": (
        "missions",
        lambda d: append_copy(d, "missions"),
        ["mission_id=N13", "duplicate key, first in line 14", "Keys are unique"],
    ),
    "bad date": (
        "visits",
        lambda d: replace(d, "visits", "V001,1993-01,", "V001,1993-13,"),
        ["visit_id=V001", "field date", "1993-13", "an EDTF date such as"],
    ),
    "low above high": (
        "claims",
        lambda d: replace(d, "claims", "9,,11,,,retrospective", "12,,11,,,retrospective"),
        ["claim_id=C070", "value_low 12 exceeds value_high 11", "value_low <= value_best <= value_high"],
    ),
    "required": (
        "visits",
        lambda d: replace(d, "visits", "V001,1993-01,Emomali Rahmon", "V001,1993-01,"),
        ["visit_id=V001", "field guest", "empty, but required"],
    ),
    "column renamed": (
        "visits",
        lambda d: replace(d, "visits", "visit_id,date,guest,", "visit_id,date,visitor,"),
        ["line 1", "missing guest; unknown visitor"],
    ),
    "ragged row": (
        "visits",
        lambda d: replace(d, "visits", "V001,1993-01,", "V001,1993-01,,"),
        ["line 2", "18 cells instead of 17", "Quote cells"],
    ),
    "edited": (
        "visits",
        lambda d: replace(d, "visits", "V001,1993-01,", "V001,1993-02,"),
        ["visits", "was edited since it was described", "relations check --accept"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_table_is_named_and_refused_with_the_same_words(case: str, package: Path) -> None:
    name, spoil, words = CASES[case]
    spoil(package)
    problems = [str(problem) for problem in relations.check(package)]
    own = [problem for problem in problems if problem.startswith(name)]
    assert own, problems
    assert all(word in "\n".join(own) for word in words), own
    with pytest.raises(relations.RelationsError) as refused:
        relations.load(name)
    for line in str(refused.value).splitlines()[:5]:
        assert line in problems or line.startswith("and ")


def test_not_utf8(package: Path) -> None:
    path = package / "missions.csv"
    path.write_bytes(path.read_bytes().replace(b"Miroslav", "Мирослав".encode("cp1251"), 1))
    problems = [str(problem) for problem in relations.check(package)]
    assert any(
        "missions, line 10: not UTF-8" in problem and "Save the file as UTF-8" in problem for problem in problems
    ), problems
    with pytest.raises(relations.RelationsError, match="not UTF-8"):
        relations.load("missions")


def test_one_bad_byte_is_one_line_whatever_follows_from_it(package: Path) -> None:
    for name in ("sources", "incidents", "visits"):
        path = package / f"{name}.csv"
        good = path.read_bytes()
        at = len(good) // 2
        path.write_bytes(good[:at] + b"\xff" + good[at + 1 :])
        line = good[:at].count(b"\n") + 1
        (problem,) = map(str, relations.check(package))  # that it was edited follows, and that rows refer to nothing
        assert problem.startswith(f"{name}, line {line}: not UTF-8"), problem
        assert ("rows refer to it and could not be checked" in problem) == (name != "visits")
        path.write_bytes(good)


def test_the_edit_that_took_a_row_away_stands_before_the_rows_that_miss_it(package: Path) -> None:
    path = package / "incidents.csv"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    (gone,) = [line for line in lines if line.startswith("KT-20220914,")]
    claims = sum(",KT-20220914," in line for line in (package / "claims.csv").read_text("utf-8").splitlines())
    assert claims > 50
    lines.remove(gone)
    path.write_text("".join(lines), "utf-8")
    edited, *missing = map(str, relations.check(package))
    assert edited.startswith("incidents: the file incidents.csv was edited")
    assert len(missing) == 1
    assert "KT-20220914" in missing[0]
    assert "more rows refer to it" in missing[0]


def test_several_problems_are_all_listed_and_the_error_is_short(package: Path) -> None:
    path = package / "visits.csv"
    path.write_text(path.read_text("utf-8").replace(",KGZ,", ",KIR,"), "utf-8")
    assert len(relations.check(package)) > 30
    with pytest.raises(relations.RelationsError, match=r"and \d+ more; `relations check` lists all"):
        relations.load("visits")


def test_a_table_nobody_described(package: Path) -> None:
    (package / "extra.csv").write_text("a\n1\n", "utf-8")
    assert [str(problem) for problem in relations.check(package)] == [
        f"extra: the file extra.csv is not described. Describe it in datapackage.json, or move it out of {package}."
    ]


@pytest.mark.parametrize("content", ["{", "[]", "{}"])
def test_a_broken_descriptor(package: Path, content: str) -> None:
    (package / "datapackage.json").write_text(content, "utf-8")
    assert "not a readable data package" in str(relations.check(package)[0])
    with pytest.raises(relations.RelationsError, match="not a readable data package"):
        relations.load("visits")


def test_no_descriptor(tmp_path: Path) -> None:
    assert "datapackage.json: missing in" in str(relations.check(tmp_path)[0])


def test_a_mended_file_is_read_again(package: Path) -> None:
    good = (package / "visits.csv").read_text("utf-8")
    replace(package, "visits", "V001,1993-01,", "V001,1993-13,")
    with pytest.raises(relations.RelationsError):
        relations.load("visits")
    (package / "visits.csv").write_text(good, "utf-8")
    assert len(relations.load("visits")) == 42


def test_accept_records_a_meant_change_and_only_a_sound_one(package: Path) -> None:
    replace(package, "visits", "V001,1993-01,", "V001,1993-02,")
    assert tables.accept(package) == ["visits"]
    assert relations.check(package) == []
    assert relations.load("visits")["date"].iloc[0] == "1993-02"
    replace(package, "visits", "V001,1993-02,", "V001,1993-13,")
    before = (package / "datapackage.json").read_text("utf-8")
    with pytest.raises(relations.RelationsError, match="1993-13"):
        tables.accept(package)
    assert (package / "datapackage.json").read_text("utf-8") == before


def test_line_endings_of_another_system_are_no_edit(package: Path) -> None:
    path = package / "visits.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert relations.check(package) == []


def test_unknown_usage_warning(package: Path) -> None:
    path = package / "datapackage.json"
    content = json.loads(path.read_text("utf-8"))
    content["resources"][0]["usageWarnings"] = ["danger"]
    path.write_text(json.dumps(content), "utf-8")
    assert "unknown usage warning: 'danger'" in "\n".join(map(str, relations.check(package)))
