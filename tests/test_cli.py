from __future__ import annotations

import contextlib
import csv
import functools
import gc
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
import tiny_notebooks as tiny
from click.testing import CliRunner, Result

import relations
from relations import cli, lab, locate, tables
from relations.batch import processes, refresh, run

HEAVY = ("papermill", "nbformat", "nbconvert", "nbclient", "scipy", "matplotlib", "babel", "pydantic", "jinja2")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    monkeypatch.delenv("RELATIONS_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook())
    tiny.write(tmp_path / "notebooks", "bad", tiny.notebook(tiny.code("boom", "1/0")))
    tiny.plan(tmp_path, '[[report]]\nname = "good"\n[[report]]\nname = "bad"\n')
    return tmp_path


def ask(*args: str) -> Result:
    return CliRunner().invoke(cli.main, args, prog_name="relations")


def process(*args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "relations", *args]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | environment)


def test_garbage_is_collected_again_after_a_command() -> None:
    for asked, status in ((("datasets",), 0), (("describe", "nothing"), 2)):
        assert ask(*asked).exit_code == status
        assert gc.isenabled()


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom relations.cli import main\n"
        "main(['report', '--help'], standalone_mode=False)\n"
        f"print('loaded:', sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.endswith("loaded: []\n")
    assert "KEY=VALUE" in said


# Processor time when they imported pandas, over that of now, in pairs on a busy machine: `datasets` 7, `describe` 6;
# less the start of Python 8 and 7; less the import of click too, which with that start is half of what is left, 12.
@pytest.mark.parametrize(
    "command", [("datasets",), ("describe", "claims"), ("check",), ("export", "--help"), ("--version",)]
)
def test_what_only_reads_the_tables_does_without_pandas(command: tuple[str, ...]) -> None:
    code = (
        "import sys\nfrom relations.cli import main\n"
        f"main({list(command)!r}, standalone_mode=False)\n"
        "heavy = {'pandas', 'numpy', 'pydantic', 'pydantic_core', 'babel', 'fluent'}\n"
        "print('loaded:', sorted(heavy & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    # Patterns are run by Rust's engine, where cells are held against them.
    assert said.endswith("loaded: ['pydantic_core']\n" if command == ("check",) else "loaded: []\n")


def test_the_strands_are_there_at_no_cost() -> None:
    code = (
        "import sys, relations\n"
        "known = {'pandas', 'numpy', 'relations.conflict', 'relations.tables'} & set(sys.modules)\n"
        "print(sorted(known), relations.conflict.fatalities.__name__, relations.energy.npv.__name__)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "[] fatalities npv\n"


def test_every_command_explains_itself() -> None:
    for name, command in cli.main.commands.items():
        assert command.help, name
        result = ask(name, "--help")
        assert result.exit_code == 0
        assert command.help.splitlines()[0][:30] in result.output
    (memory,) = (each for each in cli.report.params if each.name == "memory")
    # What is limited is RLIMIT_AS, of each process; test_engine.py has a report that asks for more.
    for said in ("Address space", "each process", "beyond what it begins with", "MemoryError", "report alone fails"):
        assert said in memory.help, said


@pytest.mark.skipif(processes.Workers.default != "forkserver", reason="needs fork")
def test_a_refused_plan_leaves_no_server_behind(room: Path) -> None:
    asked = process("report", "god", "--force", RELATIONS_TEST_MARK=str(room))
    assert (asked.returncode, asked.stdout) == (2, "")
    assert "did you mean 'good'?" in asked.stderr
    left = []
    for other in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            left += [other.cmdline()] if other.environ().get("RELATIONS_TEST_MARK") == str(room) else []
    assert left == []


def test_version() -> None:
    assert relations.__version__ in ask("--version").output


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("report", "god"), "unknown report 'god'; did you mean 'good'?"),
        (("report", "-p", "yeer=3"), "unknown parameter 'yeer'; did you mean 'year'?"),
        (("report", "-p", "year=x"), "parameter 'year' cannot be 'x'; allowed: a number."),
        (("report", "-p", "year"), "not written key=value"),
        (("report", "-j", "0"), "-j"),
        (("report", "--plan", "nowhere.toml"), "cannot read the plan nowhere.toml"),
        (("report", "--out", "plan.toml/x"), "cannot write reports"),
        (("report", "--out", "round"), "cannot write reports"),
        (("lab", "--dir", "plan.toml/x"), "the system refuses: [Errno 20] Not a directory"),
        (("params", "god"), "did you mean 'good'?"),
        (("notebooks", "refresh", "god"), "did you mean 'good'?"),
        (("describe", "clams"), "clams"),
        (("nonsense",), "No such command"),
    ],
)
def test_refused_input_ends_with_two_and_a_sentence(room: Path, args: tuple[str, ...], said: str) -> None:
    (room / "round").symlink_to("round")
    result = ask(*args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.output + result.stderr
    assert sorted(path.name for path in room.iterdir()) == ["notebooks", "plan.toml", "round"]


def test_in_a_folder_that_was_removed_the_command_says_so(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    command = f"cd gone && rmdir ../gone && exec {sys.executable} -m relations report"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    said = "relations: the current folder was removed; change to one that is there\n"
    assert (done.returncode, done.stderr) == (2, said)


def test_refused_input_in_a_real_process(room: Path) -> None:
    done = process("report", "good", "-p", "year=never")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == "relations: report 'good': parameter 'year' cannot be 'never'; allowed: a number.\n"


def test_reports_plain_lines_and_status(room: Path) -> None:
    done = process("report", "-j", "2", "-p", "year=1999")
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert done.stderr == ""
    assert {"good: started", "bad: started"} <= set(lines)
    assert any(line.startswith("good: ok, ") and line.endswith(" s") for line in lines)
    assert any("in cell boom: ZeroDivisionError: division by zero" in line for line in lines)
    assert lines[-1] == "1 of 2 reports made: relations-reports/what-if/year-1999/index.html"
    assert (room / "relations-reports" / "what-if" / "year-1999" / "good" / "index.html").is_file()
    (room / "reports").mkdir()
    (room / "reports" / "manifest.json").touch()
    assert locate.reports_dir() == Path("reports")


def test_progress_on_a_terminal(room: Path) -> None:
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "relations", "report", "bad", "--out", "out"]
    with subprocess.Popen(command, stdout=slave, stderr=subprocess.PIPE, text=True) as done:
        os.close(slave)
        shown = ""
        with contextlib.suppress(OSError):  # which is how a terminal ends
            while part := os.read(master, 4096):
                shown += part.decode(errors="replace")
        os.close(master)
        _, errors = done.communicate()
    assert (done.returncode, errors) == (1, "")
    assert "bad: failed" in shown
    assert "ZeroDivisionError" in shown
    assert "0 of 1 reports made" in shown


def test_list_and_params(room: Path) -> None:
    listed = ask("report", "--list", "-p", "year=5")
    assert listed.output == ("good: What happened (good.ipynb; year=5)\nbad: What happened (bad.ipynb; year=5)\n")
    assert "year = 2022\n" in ask("params", "good").output


def test_params_of_the_real_notebooks(monkeypatch: pytest.MonkeyPatch) -> None:
    said = ask("params", "energy").output
    assert "volume_twh = 5.0 TWh a year\n    Electricity sent" in said
    assert "Allowed: a number above 0 up to 20." in said


def test_what_is_unexpected_is_short_and_has_its_own_status(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ZeroDivisionError("deep inside")

    monkeypatch.setattr(tables, "catalogue", broken)
    result = ask("datasets")
    assert result.exit_code == 70
    assert "unexpected ZeroDivisionError: deep inside" in result.stderr
    assert "RELATIONS_DEBUG=1" in result.stderr
    assert "Traceback" not in result.stderr
    monkeypatch.setenv("RELATIONS_DEBUG", "1")
    assert isinstance(ask("datasets").exception, ZeroDivisionError)


def test_keyboard_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(tables, "catalogue", stop)
    assert ask("datasets").exit_code == 130


def test_datasets_and_describe() -> None:
    listed = ask("datasets").output
    for name in relations.datasets()["name"]:
        assert f"\n{name}: " in f"\n{listed}"
    assert "claim_id (string, required)" in ask("describe", "claims").output


def test_check(tmp_path: Path) -> None:
    good = ask("check")
    assert good.exit_code == 0, good.output
    assert good.output.endswith(" rows: no problem\n")
    copy = tmp_path / "data"
    shutil.copytree(locate.data_dir(), copy)
    with (copy / "incidents.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))
    rows[1][rows[0].index("confidence")] = "certain"
    with (copy / "incidents.csv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows(rows)
    bad = ask("check", str(copy))
    assert bad.exit_code == 1
    assert "incidents" in bad.output
    assert "'certain'" in bad.output
    with (copy / "incidents.csv").open("w", encoding="utf-8", newline="") as lines:
        rows[1][rows[0].index("confidence")] = "medium"
        csv.writer(lines, lineterminator="\n").writerows(rows)
    accepted = ask("check", "--accept", str(copy))
    assert accepted.output.splitlines()[0] == f"accepted: incidents, {len(rows) - 1} rows"
    empty = ask("check", str(tmp_path / "nowhere"))
    assert empty.exit_code == 1
    assert "Traceback" not in empty.output + empty.stderr


def test_refresh(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(processes.Workers()) as executor:  # one server for all three
        monkeypatch.setattr(refresh, "run", functools.partial(run.run, executor=executor))
        assert ask("notebooks", "refresh", "good", "--check").exit_code == 1
        first = ask("notebooks", "refresh", "good")
        second = ask("notebooks", "refresh", "--check", "-j", "2")
    assert first.exit_code == 0
    assert "good: changed: figure: first output\n" in first.output
    assert "0 of 2 notebooks would change" in second.output
    assert second.exit_code == 1  # the other one fails


def test_lab_works_on_a_copy_and_keeps_edits(
    room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lab.workplace(None) == room / "notebooks"
    copy = lab.workplace(Path("mine"))
    assert copy == room / "mine"
    (copy / "good.ipynb").write_text("edited", encoding="utf-8")
    (copy / "bad.ipynb").unlink()
    lab.workplace(Path("mine"))
    assert (copy / "good.ipynb").read_text(encoding="utf-8") == "edited"
    assert (copy / "bad.ipynb").exists()
    assert "good.ipynb differs from the package's and is kept" in capsys.readouterr().err
    # As with an installed wheel: the notebooks lie inside the package.
    monkeypatch.setattr(locate, "notebooks_dir", lambda: Path(relations.__file__).parent / "_notebooks")
    assert lab.workplace(None) == room / "relations-notebooks"


def test_lab_starts_jupyterlab_there(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(os, "execve", lambda _path, command, _environment: called.append(command))
    assert ask("lab", "--", "--no-browser").exit_code == 0
    assert called[0][1:3] == ["-m", "jupyterlab"]
    assert f"--ServerApp.root_dir={room / 'notebooks'}" in called[0]
    assert called[0][-1] == "--no-browser"
