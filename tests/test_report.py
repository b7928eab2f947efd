from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import psutil
import pytest
import tiny_notebooks as tiny
from click.testing import CliRunner

from relations import cli, locate
from relations.batch import inputs, make, notebook, plan, processes, publish, refresh, render, run, worker
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterator

BOOM = tiny.code("boom", "print('so far')\nraise KeyError('no such thing')")
SLEEP = tiny.code("sleep", "import time; time.sleep(60)")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: None) -> Path:
    """A folder with one good notebook, to which plan and notebooks point."""
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook())
    tiny.plan(tmp_path, '[[report]]\nname = "good"\n')
    return tmp_path


@pytest.fixture(scope="module")
def workers() -> Iterator[None]:
    SHARED["executor"] = processes.Workers()
    yield
    SHARED.pop("executor").close()


@contextlib.contextmanager
def own_server() -> Iterator[None]:
    """Have the runs in this context forked from a server that knows the environment of now."""
    SHARED["executor"].close()
    SHARED["executor"] = processes.Workers()
    try:
        yield
    finally:
        SHARED["executor"].close()
        SHARED["executor"] = processes.Workers()


SHARED: dict[str, processes.Workers] = {}  # one warm server for the runs of this file that need none of their own


def go(room: Path, *names: str, **options: object) -> dict[str, object]:
    whole = plan.load()
    options = {**SHARED, **options}
    _, manifest = make.make(whole, whole.choose(names), room / "out", **options)  # type: ignore[arg-type]
    assert not list((room / "out").glob(".*"))
    return manifest


def ask(*words: str) -> str:
    """Run the command in this process, with the shared server; returns what it prints."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SHARED["executor"], "close", lambda: None)
        patch.setattr(processes, "Workers", lambda **_: SHARED["executor"])
        return CliRunner().invoke(cli.main, words, catch_exceptions=False).stdout


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {"manifest.json", publish.ENTRY}
    }


def left_running() -> list[list[str]]:
    """Return the command lines of what reports of this file have started and not ended."""
    found, shared = [], SHARED["executor"]
    for each in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            mine = each.environ().get(processes.MARK) == shared.token and each.pid != shared._pid
            if mine and each.status() != psutil.STATUS_ZOMBIE:
                found.append(each.cmdline())
    return found


# ---- the plan


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "names no report"),
        ("x = 1", "unknown key 'x'"),
        ("[[report]]\nname = 'good", "not TOML"),
        ("[[report]]\nnotebook = 'good'", "has no name"),
        ("[[report]]\nname = 'Good One'\nnotebook = 'good'", "a name is a folder"),
        ("[[report]]\nname = 'good'\nparameter = {}", "unknown key 'parameter'; did you mean 'parameters'?"),
        ("[[report]]\nname = 'a'\nnotebook = 'goood'", "unknown notebook 'goood'; did you mean 'good'?"),
        ("[[report]]\nname = 'good'\n[[report]]\nname = 'good'", "stands twice"),
        ("[[report]]\nname = 'good'\nparameters = { yaer = 1 }", "unknown parameter 'yaer'; did you mean 'year'?"),
        ("[[report]]\nname = 'good'\nparameters = { year = 'x' }", "parameter 'year' cannot be 'x'"),
        ("[[report]]\nname = 'good'\nmatrix = { yaer = [1] }", "unknown parameter 'yaer'; did you mean 'year'?"),
        ("[[report]]\nname = 'good'\nmatrix = { year = 1 }", "matrix.year must be a list of values, not 1"),
        ("[[report]]\nname = 'good'\nmatrix = { year = [] }", "matrix.year must be a list of values, not []"),
        ("[[report]]\nname = 'good'\nmatrix = { year = [1, 1] }", "report 'good_1' stands twice"),
        (
            "[[report]]\nname = 'good'\nparameters = { year = 1 }\nmatrix = { year = [2] }",
            "'year' stands both in parameters and in matrix",
        ),
        ("report = 3", "report must be a list"),
        ("report = [3]", "not a table"),
    ],
)
def test_a_plan_is_refused_before_anything_runs(room: Path, text: str, said: str) -> None:
    tiny.plan(room, text)
    with pytest.raises(RelationsError) as caught:
        plan.load()
    assert said in str(caught.value)


def test_all_problems_of_a_plan_are_said_at_once(room: Path) -> None:
    tiny.plan(room, "[[report]]\nname = 'a'\n[[report]]\nname = 'good'\nparameters = { year = 'x' }\n")
    with pytest.raises(RelationsError, match=r"(?s)unknown notebook 'a'.*'year' cannot be"):
        plan.load()


def test_overrides_reach_the_reports_that_have_the_parameter(room: Path) -> None:
    tiny.write(room / "notebooks", "other", tiny.notebook(parameters="n = 1"))
    tiny.plan(room, "[[report]]\nname = 'good'\nparameters = { place = 'Osh' }\n[[report]]\nname = 'other'\n")
    good, other = plan.load().choose((), {"year": "1999"})
    assert good.values.model_dump() == {"year": 1999, "place": "Osh", "language": "en"}
    assert other.values.model_dump() == {"n": 1}
    with pytest.raises(RelationsError, match="unknown parameter 'yeer'; did you mean 'year'"):
        plan.load().choose((), {"yeer": "1999"})
    with pytest.raises(RelationsError, match="unknown parameter 'year'"):
        plan.load().choose(["other"], {"year": "1999"})
    with pytest.raises(RelationsError, match="unknown report 'gud'; did you mean 'good'"):
        plan.load().choose(["gud"])


@pytest.mark.parametrize(
    ("values", "names"),
    [
        ("[-1, 1]", ["good_minus-1", "good_1"]),
        (f"['{'x' * 300}', '{'x' * 301}']", ["good_" + "x" * 40 + "-[0-9a-f]{8}"] * 2),
        ("['Ош', 'Баткен']", [r"good_value-[0-9a-f]{8}", r"good_value-[0-9a-f]{8}"]),
        ("['a b', 'a-b', 'c']", [r"good_a-b-[0-9a-f]{8}", r"good_a-b-[0-9a-f]{8}", "good_c"]),
    ],
)
def test_every_value_of_a_matrix_has_a_name_of_its_own(room: Path, values: str, names: list[str]) -> None:
    key = "year" if "1" in values else "place"
    tiny.plan(room, f"[[report]]\nname = 'good'\nmatrix = {{ {key} = {values} }}\n")
    found = [report.name for report in plan.load().reports]
    assert len(set(found)) == len(names)
    assert all(re.fullmatch(name, own) for name, own in zip(names, found, strict=True)), found


def test_a_plan_of_millions_is_refused_at_once_and_one_of_thousands_is_read(
    room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*lengths: int) -> tuple[str, int]:
        """Return what is said, and the most bytes that were held meanwhile."""
        entries = []
        for number, length in enumerate(lengths):
            many = f"{{ {', '.join(f'{key} = {list(range(length))}' for key in 'abc')} }}"
            entries.append(f"[[report]]\nname = 'r{number}'\nnotebook = 'three'\nmatrix = {many}\n")
        tiny.plan(room, "".join(entries))
        tracemalloc.start()
        try:
            with pytest.raises(RelationsError) as caught:
                plan.load()
            return str(caught.value), tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    tiny.write(room / "notebooks", "three", tiny.notebook(parameters="a = 1\nb = 1\nc = 1"))
    begun = time.process_time()
    said, held = read(315)
    assert "report 'r0': 31,255,875 reports are too many; allowed: 10,000 in a plan" in said  # 315 ** 3
    assert held < 2**23
    tiny.plan(room, f"[[report]]\nname = 'good'\nmatrix = {{ year = {list(range(1, 10_001))} }}\n")
    assert len(plan.load().reports) == 10_000
    assert time.process_time() - begun < 20
    monkeypatch.setattr(plan, "MOST", 100)
    said, _ = read(4, 4, 4)  # 64 each: the first has room
    assert re.findall(r"report '(\w+)': 64 reports are too many", said) == ["r1", "r2"]


def test_a_matrix_is_a_report_for_each_combination(room: Path) -> None:
    tiny.plan(
        room,
        "[[report]]\nname = 'good'\nparameters = { language = 'en' }\n"
        "matrix = { year = [1999, 2005, 2006], place = ['Osh', 'Kök-Tash 1', 'Isfara'] }\n",
    )
    whole = plan.load()
    names = [report.name for report in whole.reports]
    assert names[:2] == ["good_1999_osh", "good_1999_k-k-tash-1"]
    assert len(set(names)) == 9
    assert whole.reports[1].title == "What happened (year 1999, place Kök-Tash 1)"
    said = ask("report", "--out", str(room / "out"))
    assert "(9 of 9, about 0 s left)" in said
    assert said.splitlines()[-1].startswith("9 of 9 reports made")
    for report in whole.reports:
        facts = json.loads((room / "out" / report.name / "facts.json").read_text(encoding="utf-8"))
        assert facts["parameters"] == {"language": "en", **dict(report.given)}
        assert facts["facts"]["year_told"]["value"] == report.given["year"]


def test_the_plan_of_this_installation_is_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RELATIONS_PLAN", raising=False)
    names = [report.name for report in plan.load().reports]
    assert names == ["overview", "border_conflict", "diplomacy", "energy"]


# ---- running and publishing


def test_one_notebook_twice_with_other_parameters_and_one_that_fails(room: Path) -> None:
    tiny.write(room / "notebooks", "bad", tiny.notebook(BOOM, tiny.code("never", "1 + 1")))
    tiny.plan(
        room,
        "[[report]]\nname = 'bad'\n[[report]]\nname = 'good'\n"
        "[[report]]\nname = 'older'\nnotebook = 'good'\ntitle = 'Older <times>'\nparameters = { year = 1999 }\n",
    )
    seen: list[tuple[str, str]] = []
    manifest = go(room, workers=3, notify=lambda job, end: seen.append((job.name, end.status if end else "started")))
    out, reports = room / "out", manifest["reports"]
    assert [(name, entry["status"]) for name, entry in reports.items()] == [
        ("bad", "failed"),
        ("good", "ok"),
        ("older", "ok"),
    ]
    assert manifest["status"] == "failed"
    assert json.loads((out / "manifest.json").read_text(encoding="utf-8")) == manifest
    assert sorted(seen) == sorted([(n, s) for n, e in reports.items() for s in ("started", e["status"])])

    assert reports["bad"]["error"] == {"cell": "boom", "name": "KeyError", "message": "'no such thing'"}
    assert {path.name for path in (out / "bad").iterdir()} == {"failed.ipynb", publish.ENTRY}
    broken = nbformat.read(out / "bad" / "failed.ipynb", as_version=4)
    assert "so far" in str(broken)
    assert next(cell for cell in broken.cells if cell.id == "never").execution_count is None

    assert {path.name for path in (out / "older").iterdir()} == {*publish.FILES, publish.ENTRY}
    facts = json.loads((out / "older" / "facts.json").read_text(encoding="utf-8"))
    assert facts["facts"] == {"year_told": {"value": 1999, "unit": "year", "source_ids": ["s2", "s1"]}}
    assert facts["source_ids"] == ["s1", "s2", "s3"]
    assert facts["parameters"] == {"year": 1999, "place": "Batken", "language": "en"}
    assert facts["report"] == "older"
    assert reports["older"]["findings"] == ["In 1999 something happened in Batken.", "Nothing else costs $5."]
    assert set(reports["older"]["inputs"]) == {"notebook", "asked", "data", "library"}
    assert {"python", "relations", "pandas", "papermill"} <= set(reports["older"]["versions"])

    page = (out / "older" / "index.html").read_text(encoding="utf-8")
    assert "<title>Older &lt;times&gt;</title>" in page
    assert "<strong>year = 1999</strong>" in page
    assert '<a href="../good/index.html">' in page
    assert "../bad/" not in page
    index = (out / "index.html").read_text(encoding="utf-8")
    assert "In 1999 something happened in Batken." in index
    assert "KeyError: &#39;no such thing&#39; (boom)" in index
    assert 'href="bad/index.html"' not in index


def test_the_same_inputs_give_the_same_bytes_and_a_partial_run_keeps_the_rest(room: Path) -> None:
    noisy = tiny.code("noisy", "import sys\nfor n in range(40):\n    print(n, flush=True)\n{'a', 'b', 'c'}")
    tiny.write(room / "notebooks", "good", tiny.notebook(noisy))
    tiny.plan(
        room, "[[report]]\nname = 'good'\nparameters = { year = 2000 }\n[[report]]\nname = 'b'\nnotebook = 'good'\n"
    )
    go(room, workers=2)
    before = hashes(room / "out")
    assert len(before) == 1 + 2 * len(publish.FILES)
    manifest = go(room, "good", force=True)
    assert list(manifest["reports"]) == ["good", "b"]
    assert hashes(room / "out") == before

    stored = (room / "out" / "good" / "notebook.ipynb").read_text(encoding="utf-8")
    published = nbformat.reads(stored, as_version=4)
    nbformat.validate(published)
    assert [cell.id for cell in published.cells][2] == "injected-parameters"
    assert set(published.metadata) == {"kernelspec", "language_info"}
    assert "papermill" not in stored
    assert str(room) not in stored
    assert [c.execution_count for c in published.cells if c.cell_type == "code"] == list(range(1, 8))


def test_a_failure_leaves_the_last_good_report_in_place(room: Path) -> None:
    go(room)
    before = hashes(room / "out" / "good")
    tiny.write(room / "notebooks", "good", tiny.notebook(BOOM))
    entry = go(room)["reports"]["good"]
    after = hashes(room / "out" / "good")
    assert entry["status"] == "failed"
    assert entry["findings"]
    assert after.pop("failed.ipynb")
    assert after == before
    assert "last good one" in (room / "out" / "index.html").read_text(encoding="utf-8")
    tiny.write(room / "notebooks", "good", tiny.notebook())
    assert go(room)["status"] == "ok"
    assert hashes(room / "out" / "good") == before


def test_a_time_limit_ends_a_report(room: Path) -> None:
    tiny.write(room / "notebooks", "good", tiny.notebook(SLEEP))
    entry = go(room, timeout=5)["reports"]["good"]
    assert entry["status"] == "timeout"
    assert entry["error"]["cell"] == "sleep"
    assert (room / "out" / "good" / "failed.ipynb").exists()
    assert not left_running()


class Killed:
    """Kills each worker as soon as its notebook is at the last cell."""

    def __init__(self, workers: processes.Workers) -> None:
        self._workers = workers

    def __getattr__(self, name: str) -> object:
        return getattr(self._workers, name)

    def start(self, job: run.Job, stopped: object = None) -> processes.Child:
        child = self._workers.start(job)

        def strike() -> None:
            while worker.progress(job.build)[2] != "sleep":
                time.sleep(0.05)
            os.kill(child.pid, signal.SIGKILL)

        threading.Thread(target=strike, daemon=True).start()
        return child


@pytest.mark.parametrize("method", ["spawn", processes.Workers.default])
def test_a_worker_that_was_killed_is_a_failed_report(room: Path, method: str) -> None:
    tiny.write(room / "notebooks", "good", tiny.notebook(SLEEP))
    spawning = processes.Workers("spawn") if method == "spawn" else SHARED["executor"]
    entry = go(room, executor=Killed(spawning))["reports"]["good"]
    assert entry["status"] == "failed"
    assert entry["error"]["name"] == "WorkerDied"
    assert entry["error"]["message"].startswith("ended by SIGKILL")
    assert entry["error"]["cell"] == "sleep"


def test_a_report_that_kills_itself_is_a_failed_report(room: Path) -> None:
    die = tiny.code("die", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)")
    tiny.write(room / "notebooks", "good", tiny.notebook(die))
    entry = go(room)["reports"]["good"]
    assert (entry["status"], entry["error"]["name"]) == ("failed", "WorkerDied")
    assert entry["error"]["cell"] == "die"


def test_facts_that_disagree_fail_the_report(room: Path) -> None:
    again = tiny.code("again", "year = 3\n" + tiny.FINDINGS)
    tiny.write(room / "notebooks", "good", tiny.notebook(again))
    entry = go(room)["reports"]["good"]
    assert entry["error"]["name"] == "RelationsError"
    assert "'year_told' is recorded twice" in entry["error"]["message"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])  # test_no_hang.py has SIGINT
def test_a_signal_ends_children_and_is_written_down(room: Path, number: int) -> None:
    tiny.write(room / "notebooks", "good", tiny.notebook(SLEEP))
    tiny.plan(room, "[[report]]\nname = 'good'\n[[report]]\nname = 'late'\nnotebook = 'good'\n")
    command = [sys.executable, "-m", "relations", "report", "-j", "1", "--out", str(room / "out")]
    before = signal.signal(number, signal.SIG_DFL)  # who runs the tests may have it ignored
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as parent:
        signal.signal(number, before)
        try:
            deadline = time.monotonic() + 300
            while time.monotonic() < deadline and parent.poll() is None:
                if any(worker.progress(path.parent)[2] == "sleep" for path in room.glob("out/.*/good/cell")):
                    break
                time.sleep(0.05)
            family = psutil.Process(parent.pid).children(recursive=True)
            family = [child for child in family if child.status() != psutil.STATUS_ZOMBIE]
            assert len(family) == 3  # the server, the one report it forked, multiprocessing's own tracker
            parent.send_signal(number)
            said, errors = parent.communicate(timeout=120)
        finally:
            parent.kill()
    assert parent.returncode == 128 + number
    assert errors == ""
    assert "good: interrupted" in said
    assert not psutil.wait_procs(family, timeout=60)[1]
    manifest = json.loads((room / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["status"] == "interrupted"
    assert {entry["status"] for entry in manifest["reports"].values()} == {"interrupted"}
    assert not list((room / "out").glob(".*"))


def test_paths_with_braces_and_spaces_and_the_users_own_settings_do_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "a {year} folder"
    here = tiny.code("here", "import sys\nassert 'intruder' not in globals()\nsys.version_info[:1]")
    tiny.write(odd / "notebooks", "good", tiny.notebook(here))
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(odd / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tiny.plan(odd, '[[report]]\nname = "good"\n')))
    wrong = {"argv": ["/nowhere/python"], "display_name": "Python 3", "language": "python"}
    spec = tmp_path / "user" / "kernels" / "python3" / "kernel.json"
    spec.parent.mkdir(parents=True)
    spec.write_text(json.dumps(wrong), encoding="utf-8")
    start = tmp_path / "ipython" / "profile_default" / "startup" / "00.py"
    start.parent.mkdir(parents=True)
    start.write_text("intruder = 1", encoding="utf-8")
    (tmp_path / "start.py").write_text("intruder = 1", encoding="utf-8")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "user"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "start.py"))
    with own_server():
        manifest = go(odd)
    assert manifest["reports"]["good"]["error"] is None


def test_plain_papermill_runs_a_notebook_from_anywhere(room: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "papermill", str(room / "notebooks" / "good.ipynb"), "out.ipynb", "-p", "year", "1999"],
        cwd=elsewhere,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"JUPYTER_PREFER_ENV_PATH": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert "In **1999**" in (elsewhere / "out.ipynb").read_text(encoding="utf-8")


def test_an_output_folder_that_cannot_be_made_is_refused(room: Path) -> None:
    whole = plan.load()
    (room / "file").write_text("", encoding="utf-8")
    with pytest.raises(RelationsError, match="cannot write reports"):
        make.make(whole, whole.choose(), room / "file" / "out")


# ---- nothing twice


def test_an_unchanged_report_is_not_made_again(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = room / "data"
    shutil.copytree(locate.data_dir(), data)
    monkeypatch.setenv("RELATIONS_DATA", str(data))
    reads = tiny.code("reads", "import relations\nlen(relations.load('trade'))")
    tiny.write(room / "notebooks", "good", tiny.notebook())
    tiny.write(room / "notebooks", "reader", tiny.notebook(reads))
    tiny.plan(room, "[[report]]\nname = 'good'\n[[report]]\nname = 'reader'\n")

    def ran(**options: object) -> list[str]:
        started: list[str] = []
        manifest = go(room, notify=lambda job, end: started.append(job.name) if end is None else None, **options)
        assert {name: entry["error"] for name, entry in manifest["reports"].items()} == {"good": None, "reader": None}
        return sorted(started)

    with own_server():
        assert ran() == ["good", "reader"]
        before = hashes(room / "out"), (room / "out" / "manifest.json").read_bytes()
        recorded = json.loads(before[1])["reports"]
        assert recorded["good"]["inputs"]["data"] == {}
        assert {"trade.csv", "sources.csv", "datapackage.json"} == set(recorded["reader"]["inputs"]["data"])
        assert ran() == []
        assert (hashes(room / "out"), (room / "out" / "manifest.json").read_bytes()) == before
        assert ran(force=True) == ["good", "reader"]
        assert hashes(room / "out") == before[0]

        with (data / "visits.csv").open("a", encoding="utf-8") as table:  # of no report
            table.write("\n")
        assert ran() == []
        with (data / "datapackage.json").open("a", encoding="utf-8") as table:
            table.write("\n")
        assert ran() == ["reader"]
        tiny.plan(room, "[[report]]\nname = 'good'\nparameters = { year = 1 }\n[[report]]\nname = 'reader'\n")
        assert ran() == ["good"]
        tiny.write(room / "notebooks", "good", tiny.notebook(tiny.code("more", "1")))
        assert ran() == ["good"]
        (room / "out" / "reader" / "facts.json").unlink()
        assert ran() == ["reader"]
        monkeypatch.setattr(inputs, "versions", lambda: {"pandas": "other"})
        assert ran() == ["good", "reader"]
        monkeypatch.setattr(inputs.Inputs, "library", "other")
        assert ran() == ["good", "reader"]
        assert ran() == []


def test_the_versions_are_those_that_are_installed() -> None:
    known = inputs.versions()
    assert {name: known[name] for name in inputs._PACKAGES} == {name: version(name) for name in inputs._PACKAGES}


def test_an_idle_run_imports_nothing_heavy_and_does_little_work(room: Path) -> None:
    code = (
        "import sys\nfrom work import calls\n"
        "def idle():\n    from relations.cli import main\n"
        f"    main(['report', '--out', {str(room / 'out')!r}], standalone_mode=False)\n"
        "done = calls(idle)\n"
        "heavy = {'pandas', 'numpy', 'papermill', 'nbformat', 'jinja2', 'babel'} & set(sys.modules)\n"
        "print(sorted(heavy), done)"
    )
    assert "1 of 1 reports made" in ask("report", "--out", str(room / "out"))
    said = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent)},
    ).stdout
    assert "good: unchanged\n0 of 1 reports made, 1 unchanged" in said
    heavy, done = said.splitlines()[-1].split("] ")
    assert heavy == "["
    assert int(done) < 400_000  # measured 239,000; to import pandas alone takes 324,000


def test_the_longest_report_starts_first(room: Path) -> None:
    notebooks = {"a": "good", "b": "good", "c": "good", "d": "sums", "e": "sums"}
    tiny.write(room / "notebooks", "sums", tiny.notebook())
    tiny.plan(room, "".join(f"[[report]]\nname = '{name}'\nnotebook = '{of}'\n" for name, of in notebooks.items()))
    reports = plan.load().choose()
    known = {name: {"seconds": seconds} for name, seconds in zip("abcde", [1.0, 5.0, 4.0, 2.0, 3.0], strict=True)}
    # One of each notebook goes before: what it keeps for the others is there when they begin.
    assert [report.name for report in make._longest_first(reports, known)] == ["b", "e", "c", "d", "a"]
    assert [report.name for report in make._longest_first(reports, {})] == ["a", "d", "b", "c", "e"]  # as planned


# ---- refreshing reference notebooks


def test_a_refresh_right_after_a_refresh_changes_nothing(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresh, "run", functools.partial(run.run, **SHARED))
    path = room / "notebooks" / "good.ipynb"
    untouched = path.read_bytes()
    (dry,) = refresh.refresh(write=False)
    assert dry.changes == ["key-findings: first output", "figure: first output", "table: first output"]
    assert path.read_bytes() == untouched
    (first,) = refresh.refresh()
    assert first.changes == dry.changes
    stored = path.read_bytes()
    (second,) = refresh.refresh()
    assert second.changes == []
    assert path.read_bytes() == stored
    path.write_bytes(stored.replace(b"Batken", b"Osh", 1))
    assert [each.changes for each in refresh.refresh(["good"])] == [["key-findings: output"]]
    with pytest.raises(RelationsError, match="did you mean 'good'"):
        refresh.refresh(["goood"])


# ---- small parts


def test_normalise_is_stable_and_mends_ids() -> None:
    content = tiny.notebook(tiny.code("figure", "1"), tiny.code("", "2"))
    for cell in content["cells"]:
        cell["metadata"] |= {"execution": {"x": "yesterday"}, "papermill": {"duration": 1}}
    once = json.dumps(notebook.normalise(content))
    assert json.dumps(notebook.normalise(json.loads(once))) == once
    ids = [cell["id"] for cell in content["cells"]]
    assert len(set(ids)) == len(ids)
    assert "yesterday" not in once


def test_heading_and_plain_text() -> None:
    assert notebook.heading(tiny.notebook()) == ("What happened", "One sentence about it.")
    assert notebook.heading({"cells": []}) == ("", "")
    assert notebook.heading({"cells": [tiny.markdown("a", "# Only **this**\n## More")]}) == ("Only this", "")
    assert notebook.plain("a ([more](b.ipynb)).") == "a."
    assert notebook.plain(r"**a** [b](c) `d` \$5 &#36; 2\*3 snake_case_name") == "a b d $5 $ 2*3 snake_case_name"


def test_svg_gets_a_name_and_ids_of_its_own() -> None:
    drawn = '<?xml version="1.0"?><svg width="9pt"><g id="a"/><use xlink:href="#a" fill="url(#a)"/></svg>'
    svg = render.inline_svg(drawn, 'a "b" <c>', "f1")
    assert svg == (
        '<svg width="9pt" role="img" aria-label="a &quot;b&quot; &lt;c&gt;">'
        '<g id="f1-a"/><use xlink:href="#f1-a" fill="url(#f1-a)"/></svg>'
    )
    assert render.inline_svg(svg, "other", "f2") == svg


def test_a_page_shows_errors_streams_and_hides_facts() -> None:
    cells = [
        tiny.markdown("title", "# T\n\nlead <b>x</b>"),
        tiny.markdown("section", "## One & two\n\n[x](x.ipynb#there)\n\n| a |\n|---|\n| 1 |"),
        tiny.code("both", "1/0"),
    ]
    cells[2]["outputs"] = [
        {"output_type": "stream", "name": "stdout", "text": "a < b"},
        {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["\x1b[31mE\x1b[0m: v"]},
        {"output_type": "display_data", "metadata": {}, "data": {notebook.FACTS: {"facts": {}}, "text/plain": "<x>"}},
        {"output_type": "display_data", "metadata": {}, "data": {"application/javascript": "alert(1)"}},
    ]
    content = nbformat.from_dict({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    about = {"name": "t", "title": "T", "description": "", "language": "en", "parameters": [], "pages": {"x": "y"}}
    page = "".join(render.pages(content, about=about).values())
    assert "a &lt; b" in page
    assert 'class="error"' in page
    assert "&lt;x&gt;" in page
    assert "alert" not in page
    assert notebook.FACTS not in page
    assert '<h2 id="One-&amp;-two">One &amp; two</h2>' in page
    assert '<a href="../y/index.html#there">x</a>' in page
    assert "<script" not in page


def test_a_page_is_the_same_after_its_notebook_was_prepared_and_magics_are_coloured() -> None:
    cells = [
        tiny.markdown("title", "# T\n\nlead"),
        tiny.code("magic", "%matplotlib inline\nx = !ls\nprint?"),
        tiny.code("plain", "def f(x):\n    return f'{x!r}'"),
    ]
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    about = {"name": "t", "title": "T", "description": "", "language": "en", "parameters": [], "pages": {}}
    before = render.pages(nbformat.from_dict(content), about=about)
    for known in render.PREPARED.values():
        known.clear()
    render.prepare(content)
    assert set(render.PREPARED["code"]) == {cell["source"] for cell in cells[1:]}
    assert render.pages(nbformat.from_dict(content), about=about) == before
    for coloured in ('<span class="o">%</span><span class="k">matplotlib</span>', '<span class="k">def</span>'):
        assert coloured in before["method.html"]
    assert 'class="err"' not in before["method.html"]


def test_the_room_knows_nothing_of_the_subject() -> None:
    folder = Path(render.__file__).parent
    text = " ".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.*") if path.suffix != ".pyc").lower()
    for word in ("kyrgyz", "tajik", "border_conflict", "diplomacy", "energy", "kgz", "tjk"):
        assert word not in text
