"""The command line at a desk: what it overwrites, what a script or a shell gets from it, and how it ends."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import instant
import pandas as pd
import pytest
import tiny_notebooks as tiny
from click.testing import CliRunner, Result

import relations
from relations import changes, cli, estimates, locate, tables
from relations.batch import plan, processes

ROOT = Path(__file__).parents[1]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose plan has two reports, which are there at once; a year of 13 fails."""

    class Instant(instant.Instant):
        def start(self, job: object, stopped: object) -> instant.Instant:
            if job.parameters["year"] == 13:  # type: ignore[attr-defined]
                raise OSError("an unlucky year")
            return super().start(job, stopped)

    monkeypatch.setattr(processes, "Workers", lambda **_: Instant())
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    monkeypatch.chdir(tmp_path)
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook())
    other = '[[report]]\nname = "other"\nnotebook = "good"\nparameters = { year = 2001 }\n'
    tiny.plan(tmp_path, f'[[report]]\nname = "good"\nparameters = {{ year = 2000 }}\n{other}')
    return tmp_path


def ask(*args: str, status: int = 0) -> Result:
    result = CliRunner().invoke(cli.main, args, prog_name="relations")
    assert result.exit_code == status, (result.output, result.exception)
    return result


def content(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and "what-if" not in path.parts]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


# ---- what it overwrites


def test_what_differs_from_the_plan_leaves_the_edition_as_it_is(room: Path) -> None:
    ask("report", "--out", "reports")
    edition = content(room / "reports")
    mine = tiny.plan(room / "notebooks", '[[report]]\nname = "good"\nparameters = { year = 5 }\n')
    for args, name, year in (
        (("-p", "year=1999"), "year-1999", "1999"),
        (("good", "-p", "year=1999"), "good-year-1999", "1999"),
        (("good", "-p", "year=2001"), "good-year-2001", "2001"),
        (("good", "-p", "year=2000", "-p", "place=Osh"), "good-place-Osh", "2000"),  # of which one is as planned
        (("good", "--plan", str(mine)), r"plan-good-[0-9a-f]{12}", "5"),
    ):
        said = ask("report", *args).output.splitlines()
        folder = Path(said[-1].rpartition(": ")[2]).parent
        assert re.fullmatch(name, folder.name), args
        assert folder.parent == Path("reports/what-if")
        assert said[0].startswith(f"not what is planned for reports, which stays as it is: this goes to {folder} (")
        assert instant.year_of(room / folder, "good") == year
        # Its index page tells of its reports alone, and promises none that nobody asked for.
        asked = {"good"} if "good" in folder.name else {"good", "other"}
        assert set(json.loads((room / folder / "manifest.json").read_text("utf-8"))["reports"]) == asked
        assert ("Other" in (room / folder / "index.html").read_text("utf-8")) == ("other" in asked)
        assert content(room / "reports") == edition
    again = ask("report", "good", "-p", "year=1999").output
    assert "good: unchanged" in again


def test_what_was_asked_for_or_is_planned_goes_where_it_belongs(room: Path) -> None:
    ask("report", "--out", "reports")
    edition = content(room / "reports")
    said = ask("report", "good", "-p", "year=2000").output  # which it is
    assert said.splitlines() == ["good: unchanged", "0 of 1 reports made, 1 unchanged: reports/index.html"]
    assert content(room / "reports") == edition
    ask("report", "good", "-p", "year=7", "--out", "reports")
    assert instant.year_of(room / "reports", "good") == "7"
    at_home = tiny.plan(room / "reports", '[[report]]\nname = "good"\nparameters = { year = 8 }\n')
    ask("report", "--plan", str(at_home))
    assert instant.year_of(room / "reports", "good") == "8"
    assert not (room / "reports" / "what-if").exists()


def test_git_keeps_a_what_if_out_of_the_repository() -> None:
    assert "reports/what-if/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("names", "settings", "name"),
    [
        ("energy", {"volume_twh": "4.0"}, "energy-volume_twh-4"),
        ("energy", {"volume_twh": "4"}, "energy-volume_twh-4"),
        ("energy", {"volume_twh": "4.25"}, "energy-volume_twh-4.25"),
        ("", {"rule": "official"}, "rule-official"),
        ("overview", {"start": "2020-01-01", "rule": "widest"}, "overview-rule-widest-start-2020-01-01"),
        ("overview", {"rule": "widest", "start": "2020-01-01"}, "overview-rule-widest-start-2020-01-01"),
        ("energy", {"volume_twh": "5"}, ""),
        ("energy", {"season_start": "06-01"}, "energy-season_start-06-01"),
        ("energy overview", {"rule": "widest"}, r"energy-overview-rule-widest-[0-9a-f]{12}"),
        ("overview energy", {"rule": "widest"}, r"energy-overview-rule-widest-[0-9a-f]{12}"),
    ],
)
def test_a_what_if_is_named_by_what_differs(names: str, settings: dict[str, str], name: str) -> None:
    whole = plan.load(ROOT / "reports" / "plan.toml")
    given = names.split()
    assert re.fullmatch(name, whole.what_if(whole.choose(given, settings), given))


def test_a_name_is_short_and_no_other_value_has_it(room: Path) -> None:
    whole = plan.load()
    places = ["a", "A b", "a/b", "a-b", "../b", "a\n", "Ош", "Баткен", "x" * 300, "x" * 299 + "y", "4", "4.0", "-1", ""]
    found = {}
    for value in places:
        found[value.strip()] = whole.what_if(whole.choose(["good"], {"place": value}), ["good"])
    assert len(set(found.values())) == len(found)
    for name in found.values():
        assert len(name) <= 80
        assert re.fullmatch(r"[A-Za-z0-9][\w.-]*", name, re.ASCII), name
    year = whole.what_if(whole.choose(["good"], {"year": "-1"}), ["good"])
    assert year == "good-year--1"


# ---- what a script gets


def document(result: Result) -> object:
    return json.loads(result.stdout)


def test_reports_as_json_and_in_silence(room: Path) -> None:
    made = ask("report", "--json", "--out", "o")
    told = document(made)
    assert told["folder"] == "o"
    assert [(each["name"], each["status"], each["made"]) for each in told["reports"]] == [
        ("good", "ok", True),
        ("other", "ok", True),
    ]
    assert told["reports"][0]["findings"] == ["2000"]
    assert "good: started" in made.stderr
    assert ask("report", "--quiet", "--out", "o").output == ""
    both = ask("report", "-q", "--json", "--out", "o")
    assert [each["made"] for each in document(both)["reports"]] == [False, False]
    assert both.stderr == ""
    bad = ask("report", "good", "-p", "year=13", "--json", "--out", "o", status=1)
    (told,) = document(bad)["reports"]
    assert told["status"] == "failed"
    assert told["error"] == {"cell": "", "name": "OSError", "message": "an unlucky year"}
    quiet = ask("report", "good", "-p", "year=13", "-q", "--out", "o", status=1)
    assert (quiet.stdout, quiet.stderr) == ("", "relations: good: failed, 0.0 s: OSError: an unlucky year\n")
    refused = ask("report", "god", "--json", status=2)
    assert refused.stdout == ""
    assert "did you mean 'good'?" in refused.stderr


def test_what_lists_lists_as_json_and_as_names(room: Path) -> None:
    told = document(ask("report", "--list", "--json", "-p", "year=5"))
    assert [(each["name"], each["parameters"]["year"]) for each in told] == [("good", 5), ("other", 5)]
    assert ask("report", "--list", "-q").output == "good\nother\n"
    told = document(ask("params", "other", "--json"))
    assert {row["name"]: row["value"] for row in told} == {"year": 2001, "place": "Batken", "language": "en"}
    assert ask("params", "other", "-q").output == "year=2001\nplace=Batken\nlanguage=en\n"  # as -p takes them
    names = list(relations.datasets()["name"])
    assert [row["name"] for row in document(ask("datasets", "--json"))] == names
    assert ask("datasets", "-q").output.split() == names
    fields = document(ask("describe", "visits", "--json"))["fields"]
    header = (locate.data_dir() / "visits.csv").read_text("utf-8").partition("\n")[0].split(",")
    assert [row["field"] for row in fields] == ask("describe", "visits", "-q").output.split() == header


def test_check_and_changes_as_json_and_in_brief(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = ask("check", "--json")
    rows = {row.name: row.rows for row in relations.datasets().itertuples()}
    assert document(good) == {"problems": [], "accepted": [], "rows": rows}
    assert ask("check", "-q").output == ""
    (tmp_path / "old").mkdir()
    copy = tmp_path / "old" / "data"
    shutil.copytree(locate.data_dir(), copy, ignore=shutil.ignore_patterns("recipes"))
    table = copy / "missions.csv"
    table.write_text(table.read_text("utf-8").replace(",KGZ,", ",KIR,", 1), "utf-8")
    bad = ask("check", "--json", str(copy), status=1)
    (problem,) = document(bad)["problems"]
    assert (problem["table"], problem["value"]) == ("missions", "KIR")
    assert ask("check", "-q", str(copy), status=1).output == problem["says"] + "\n"
    refused = document(ask("check", "--json", "--accept", str(copy), status=1))
    assert [each["value"] for each in refused["problems"]] == ["KIR"]
    table.write_text(table.read_text("utf-8").replace(",KIR,", ",TJK,", 1), "utf-8")
    assert document(ask("check", "--json", "--accept", str(copy)))["accepted"] == ["missions"]
    none = pd.DataFrame(columns=["report", "fact", "old", "new"])
    monkeypatch.setattr(changes, "why", lambda *_: none.head(0))  # test_causes.py computes it, for a minute
    monkeypatch.setattr(changes, "told", lambda _: [])
    monkeypatch.setattr(changes, "facts", lambda *_: pd.DataFrame([["energy", "f", "1", ""]], columns=none.columns))
    moved = ask("changes", "--json", str(copy.parent), str(locate.data_dir().parent))
    (row,) = [each for each in document(moved)["rows"] if each["table"] == "missions"]
    assert (row["change"], row["old"], row["new"]) == ("changed", "TJK", "KGZ")
    assert document(moved)["facts"] == [{"report": "energy", "fact": "f", "old": "1", "new": ""}]
    brief = ask("changes", "-q", str(copy.parent), str(locate.data_dir().parent)).output
    assert brief == "1 changes of rows, 1 recorded facts, 0 facts moved\n"


def test_no_text_of_a_document_steers_the_terminal(room: Path) -> None:
    tiny.plan(room, '[[report]]\nname = "good"\ntitle = "\\u001b[31m\\u202eред"\n')
    said = ask("report", "--list", "--json")
    assert said.stdout.isascii()
    assert "\x1b" not in said.stdout
    assert document(said)[0]["title"] == "\x1b[31m\u202eред"


# ---- what a shell gets


def completed(line: str, shell: str = "bash") -> list[str]:
    """Return how a shell would go on at the end of a line, whose words are parted as that shell parts them."""
    words = re.split(r"(=)| ", line) if shell == "bash" else line.split(" ")
    words = [word for word in words[:-1] if word] + words[-1:]
    if shell == "bash" and words[-1] == "" and words[-2] == "=":
        words.pop()
    asked = {
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "_RELATIONS_COMPLETE": f"{shell}_complete",
    }
    said = CliRunner().invoke(cli.main, [], prog_name="relations", env=asked).output
    found = said.split()
    return [word.partition(",")[2] for word in found] if shell == "bash" else found[1::3]


@pytest.mark.parametrize(
    ("line", "shell", "expected"),
    [
        ("relations report ener", "bash", ["energy"]),
        ("relations report overview -p ru", "bash", [f"rule={rule}" for rule in estimates.RULES]),
        ("relations report overview -p rule=", "bash", list(estimates.RULES)),
        ("relations report overview -p rule=la", "bash", ["latest"]),
        ("relations report overview -p rule=la", "zsh", ["rule=latest"]),
        ("relations report energy -p vol", "bash", ["volume_twh=5.0"]),
        ("relations params border", "bash", ["border_conflict"]),
        ("relations describe clai", "bash", ["claims"]),
        ("relations export there clai", "bash", ["claims"]),
        ("relations notebooks refresh over", "bash", ["overview"]),
    ],
)
def test_a_shell_completes_reports_tables_parameters_and_values(line: str, shell: str, expected: list[str]) -> None:
    assert sorted(completed(line, shell)) == sorted(expected)


def test_a_plan_that_is_wrong_completes_nothing_and_says_nothing(room: Path) -> None:
    tiny.plan(room, "nonsense")
    assert completed("relations report go") == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_line_of_the_readme_makes_bash_complete() -> None:
    (line,) = re.findall(
        r'^eval "\$\(_RELATIONS_COMPLETE=bash_source relations\)"',
        (ROOT / "README.md").read_text("utf-8"),
        re.MULTILINE,
    )
    script = (
        f"PATH={Path(sys.executable).parent}:$PATH\n{line}\ncomplete -p relations\n"
        'COMP_WORDS=(relations describe clai)\nCOMP_CWORD=2\n_relations_completion relations\necho "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["complete -o nosort -F _relations_completion relations", "claims"], done.stderr


# ---- how it ends


def test_every_exit_status_of_the_help_is_so(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = re.findall(r"^ +(\d+|128\+n)  ", ask("--help").output.partition("Exit status:")[2], re.MULTILINE)
    assert listed == ["0", "1", "2", "70", "128+n"]
    ask("report", "--out", "o", status=0)
    ask("report", "-p", "year=13", "--out", "o", status=1)
    ask("check", str(room), status=1)
    ask("report", "--out", "plan.toml", status=2)
    ask("report", "-p", "year=x", status=2)
    ask("report", "--nonsense", status=2)

    def unforeseen() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(tables, "catalogue", unforeseen)
    ask("datasets", status=70)
    # 128+n: test_report.py ends a run by each of the three signals.
