"""Two versions of the data compared: rows, recorded facts, findings."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

import relations
from relations import changes, locate, tables
from relations.cli import main


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with the data, one recorded fact, and a first revision tagged `before`."""
    shutil.copytree(locate.data_dir(), tmp_path / "data", ignore=shutil.ignore_patterns("recipes"))
    record(tmp_path, "36")
    monkeypatch.chdir(tmp_path)
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "first"],
        ["tag", "before"],
    ):
        subprocess.run(["git", *command], check=True, cwd=tmp_path)
    return tmp_path


def record(root: Path, text: str) -> None:
    path = root / "reports" / "conflict" / "facts.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"facts": {"dead": {"value": int(text), "text": text}}}), "utf-8")


def edit(root: Path, name: str, old: str, new: str) -> None:
    path = root / "data" / f"{name}.csv"
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    tables.accept(root / "data")


def test_a_corrected_toll_moves_row_fact_and_finding(repository: Path) -> None:
    """The official Tajik toll of September 2022 (C126), 41, is corrected to 42."""
    edit(
        repository,
        "claims",
        "C126,KT-20220914,killed,TJK,all,Tajik foreign ministry (Imomi),tjk_gov,own,exact,41,41,,41",
        "C126,KT-20220914,killed,TJK,all,Tajik foreign ministry (Imomi),tjk_gov,own,exact,42,42,,42",
    )
    record(repository, "37")
    with changes.version("before") as old, changes.version(repository) as new:
        moved = changes.rows(old, new)
        facts = changes.facts(old, new)
        findings = changes.findings(old, new).set_index("finding")
    assert moved["row"].unique().tolist() == ["C126"]
    assert moved["field"].tolist() == ["value_high", "value_low", "value_stated"]
    assert facts.to_dict("records") == [{"report": "conflict", "fact": "dead", "old": "36", "new": "37"}]
    assert findings.loc["official"].tolist() == ["41", "42"]
    assert "visits" not in findings.index


def test_added_and_removed_rows(repository: Path) -> None:
    path = repository / "data" / "reservoir.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines[:-1], lines[-1].replace("R8", "R9")]) + "\n", "utf-8")
    with changes.version("before") as old, changes.version(repository / "data") as new:
        moved = changes.rows(old, new)
    assert moved[["table", "row", "change"]].values.tolist() == [
        ["reservoir", "R8", "removed"],
        ["reservoir", "R9", "added"],
    ]


def test_nothing_moved(repository: Path) -> None:
    with changes.version("before") as old, changes.version(repository) as new:
        assert changes.rows(old, new).empty
        assert changes.facts(old, new).empty
        assert changes.findings(old, new).empty


def test_the_environment_is_left_as_it_was(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATIONS_DATA", str(locate.data_dir()))
    with changes.version("before") as old:
        changes.findings(old, repository)
    assert relations.load("visits").shape[0] == 42
    assert str(locate.data_dir()) == str(Path(locate.data_dir()).resolve())


@pytest.mark.parametrize("spec", ["no-such-revision", "--output=x", ""])
def test_neither_folder_nor_revision(spec: str, repository: Path) -> None:
    with (
        pytest.raises(relations.RelationsError, match=r"neither|holds no"),
        changes.version(spec or str(repository / "reports")),
    ):
        pass


def test_the_command_prints_rows_facts_and_findings(repository: Path) -> None:
    edit(repository, "visits", "V001,1993-01,Emomali Rahmon", "V001,1993-02,Emomali Rahmon")
    record(repository, "37")
    done = CliRunner().invoke(main, ["changes", "before"])
    assert done.exit_code == 0, done.output
    assert done.output.splitlines() == [
        "visits V001 changed, date: '1993-01' -> '1993-02'",
        "facts of reports: conflict dead: 36 -> 37",
        "1 changes of rows, 1 facts of reports, 0 findings moved",
    ]


def test_the_command_refuses_what_is_no_version(repository: Path) -> None:
    done = CliRunner().invoke(main, ["changes", "yesterday"])
    assert done.exit_code == 2
    assert "neither a folder nor a git revision" in done.output
    assert "Traceback" not in done.output
