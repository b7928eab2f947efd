"""Two versions of the data compared: rows, recorded facts, findings."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

import relations
from relations import changes, locate, parameters, quoted, tables
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
    assert moved["row"].unique().tolist() == ["C126"]
    assert moved["field"].tolist() == ["value_high", "value_low", "value_stated"]
    assert facts.to_dict("records") == [{"report": "conflict", "fact": "dead", "old": "36", "new": "37"}]


def test_added_and_removed_rows(repository: Path) -> None:
    path = repository / "data" / "reservoir.csv"
    lines = path.read_text("utf-8").splitlines()
    last = lines[-1].partition(",")[0]
    path.write_text("\n".join([*lines[:-1], lines[-1].replace(last, "R999", 1)]) + "\n", "utf-8")
    with changes.version("before") as old, changes.version(repository / "data") as new:
        moved = changes.rows(old, new)
    assert moved[["table", "row", "change"]].values.tolist() == [
        ["reservoir", last, "removed"],
        ["reservoir", "R999", "added"],
    ]


def test_nothing_moved(repository: Path) -> None:
    with changes.version("before") as old, changes.version(repository) as new:
        assert changes.rows(old, new).empty
        assert changes.facts(old, new).empty
    assert changes.why("before", repository).empty


def test_the_environment_is_left_as_it_was(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATIONS_DATA", str(locate.data_dir()))
    with quoted.computing_from(repository / "data"):
        assert locate.data_dir() == repository / "data"
    assert relations.load("visits").shape[0] == 42
    assert str(locate.data_dir()) == str(Path(locate.data_dir()).resolve())


@pytest.mark.parametrize(
    "spec",
    [
        "no-such-revision",
        "--output=x",
        "",
        "HEAD:data",
        "HEAD^{tree}",
        "a b",
        "x" * 5000,
        "a\0b",
        "\udc80",
        "..",
        "/",
    ],
)
def test_neither_folder_nor_revision(spec: str, repository: Path) -> None:
    with (
        pytest.raises(relations.RelationsError, match=r"neither|holds no|no such"),
        changes.version(spec or str(repository / "reports")),
    ):
        pass


def test_the_command_prints_rows_and_facts(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parameters, "MODELS", {})
    edit(repository, "visits", "V001,1993-01,Emomali Rahmon", "V001,1993-02,Emomali Rahmon")
    record(repository, "37")
    done = CliRunner().invoke(main, ["changes", "before"])
    assert done.exit_code == 0, done.output
    assert done.output.splitlines() == [
        "visits V001 changed, date: '1993-01' -> '1993-02'",
        "recorded: conflict dead: 36 -> 37",
        "1 changes of rows, 1 recorded facts, 0 facts moved",
    ]


def test_the_command_refuses_what_is_no_version(repository: Path) -> None:
    done = CliRunner().invoke(main, ["changes", "yesterday"])
    assert done.exit_code == 2
    assert "neither a folder nor a git revision" in done.output
    assert "Traceback" not in done.output


def test_no_program_that_the_repository_names_is_run(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """`git archive` runs the filters that .gitattributes name and the configuration defines."""
    mark = tmp_path_factory.mktemp("marks") / "ran"
    (repository / ".gitattributes").write_text(
        "*.csv filter=evil diff=evil\n*.json filter=evil export-subst\n", "utf-8"
    )
    run = f"sh -c 'touch {mark}; cat'"
    for name in ("filter.evil.smudge", "diff.evil.textconv", "core.fsmonitor", "core.pager", "core.hooksPath"):
        subprocess.run(["git", "config", name, run], check=True, cwd=repository)
    for command in (["add", ".gitattributes"], ["-c", "user.name=t", "-c", "user.email=t@e.org", "commit", "-qm", "x"]):
        subprocess.run(["git", *command], check=True, cwd=repository, capture_output=True)
    mark.unlink(missing_ok=True)
    with changes.version("HEAD") as old:
        assert (old / "data" / "visits.csv").read_bytes() == (repository / "data" / "visits.csv").read_bytes()
        assert changes.rows(old, repository).empty
    assert not mark.exists()


def test_git_missing_or_silent(repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    monkeypatch.setenv("PATH", str(bin_))
    with pytest.raises(relations.RelationsError, match="no git on this machine"), changes.version("before"):
        pass
    (bin_ / "git").write_text("#!/bin/sh\nexec /bin/sleep 60\n", "utf-8")
    (bin_ / "git").chmod(0o755)
    monkeypatch.setattr(changes, "_PATIENCE", 0.2)
    with (
        pytest.raises(relations.RelationsError, match=r"git did not answer within 0\.2 seconds"),
        changes.version("before"),
    ):
        pass


def test_a_key_that_stands_twice_loses_no_row(repository: Path) -> None:
    path = repository / "data" / "missions.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines, lines[-1]]) + "\n", "utf-8")
    with changes.version("before") as old, changes.version(repository) as new:
        assert changes.rows(old, new)[["row", "change"]].values.tolist() == [["N13/no. 2", "added"]]


@pytest.mark.parametrize("content", ["{", "[]", '{"facts": []}', '{"facts": {"a": 1}}', '{"facts": {"a": {}}}', "\xff"])
def test_malformed_recorded_facts_are_named(content: str, repository: Path) -> None:
    (repository / "reports" / "conflict" / "facts.json").write_bytes(content.encode("latin-1"))
    done = CliRunner().invoke(main, ["changes", "before"])
    assert done.exit_code == 2
    assert "reports/conflict/facts.json is not the facts.json of a report" in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"resources": [{}]}', '{"resources": [{"name": "t", "path": "../t"}]}']
)
def test_a_malformed_description_is_named(content: str, repository: Path) -> None:
    (repository / "data" / "datapackage.json").write_text(content, "utf-8")
    done = CliRunner().invoke(main, ["changes", "before"])
    assert done.exit_code == 2
    assert "relations: datapackage.json" in done.output


def test_a_version_that_lacks_a_field_still_tells_its_rows(repository: Path) -> None:
    """Rows first, then why no facts can be computed."""
    path = repository / "data" / "datapackage.json"
    content = json.loads(path.read_text("utf-8"))
    entry = next(entry for entry in content["resources"] if entry["name"] == "incidents")
    entry["schema"]["fields"] = [field for field in entry["schema"]["fields"] if field["name"] != "confidence"]
    path.write_text(json.dumps(content), "utf-8")
    import pandas as pd

    table = repository / "data" / "incidents.csv"
    frame = pd.read_csv(table, dtype="str", keep_default_na=False).drop(columns="confidence")
    frame.to_csv(table, index=False, lineterminator="\n")
    tables.accept(repository / "data")
    done = CliRunner().invoke(main, ["changes", "before"])
    assert done.exit_code == 2
    assert "incidents KT-20210428 changed, confidence: 'high' -> ''" in done.output
    assert "was made by another version of the description: it has not the field incidents.confidence" in done.output


def test_nothing_in_a_key_steers_the_terminal(repository: Path) -> None:
    """Read from a version that `check` never saw."""
    path = repository / "data" / "missions.csv"
    row = path.read_text("utf-8").splitlines()[-1]
    path.write_text(path.read_text("utf-8") + row.replace("N13", '"N14\n0 changes of rows"'), "utf-8")
    with changes.version("before") as old, changes.version(repository) as new:
        assert changes.rows(old, new)["row"].tolist() == ["N14\n0 changes of rows"]
    done = CliRunner().invoke(main, ["changes", "before"])
    assert done.output.splitlines()[0] == r"missions N14\n0 changes of rows added"
