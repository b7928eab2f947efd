"""Runs that are killed, stopped and interrupted at seeded moments: what lies there is whole, the next run mends it.

`make chaos` tries many moments (``RELATIONS_CHAOS``), the ordinary tests a few of them.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import instant
import psutil
import pytest
import tiny_notebooks as tiny

from relations.batch import processes, publish, run

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = int(os.environ.get("RELATIONS_CHAOS", "0"))
pytestmark = pytest.mark.skipif(processes.Workers.default != "forkserver", reason="needs Linux")


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # Of a short name: where that of its socket would be too long, there is no server to strike.
    folder = Path(tempfile.mkdtemp(prefix="c"))
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(folder / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(folder / "plan.toml"))
    daemon = "import subprocess\n_ = subprocess.Popen(['sleep', '300'], start_new_session=True)"
    tiny.write(folder / "notebooks", "good", tiny.notebook(tiny.code("daemon", daemon)))
    tiny.plan(folder, "".join(f'[[report]]\nname = "{name}"\nnotebook = "good"\n' for name in instant.REPORTS))
    publishing(folder / "out", 1)
    yield folder
    shutil.rmtree(folder)


def whole(out: Path) -> dict[str, str]:
    """Check that an edition is whole and says nothing false; returns the year of each report."""
    years = {name: instant.year_of(out, name) for name in instant.REPORTS}
    assert set(years.values()) <= {"1", "2"}
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    for name, entry in manifest["reports"].items():
        there = json.loads((out / name / publish.ENTRY).read_text(encoding="utf-8"))
        assert entry == there or manifest["status"] == "unfinished", name
    for page in [out / "index.html", *out.glob("*/*.html")]:
        for href in re.findall(r'href="([^"#:]+)"', page.read_text(encoding="utf-8")):
            assert (page.parent / href).exists(), (page, href)
    return years


def missing(out: Path, years: dict[str, str]) -> list[str]:
    """Return the reports that a run for the second year has still to make."""
    entries = {name: json.loads((out / name / publish.ENTRY).read_text(encoding="utf-8")) for name in years}
    return sorted(name for name, year in years.items() if year != "2" or entries[name]["status"] != "ok")


def publishing(out: Path, year: int, moment: int = -1) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, instant.__file__, str(out), str(year), str(moment)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_kill_at_any_rename_leaves_an_edition_that_the_next_run_completes(room: Path) -> None:
    publishing(room / "count", 1)
    moments = json.loads(publishing(room / "count", 2).stdout)["moments"]
    assert moments > 30
    chosen = range(moments) if MANY else sorted(random.Random(2026).sample(range(moments), 4))
    for moment in chosen:
        killed = publishing(room / "out", 2, moment)
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        years = whole(room / "out")
        expected = missing(room / "out", years)
        done = json.loads(publishing(room / "out", 2).stdout)
        assert (done["made"], done["status"]) == (expected, "ok"), moment
        assert set(whole(room / "out").values()) == {"2"}
        assert not list(room.glob("out/**/.new-*")) + list(room.glob("out/.building-*"))
        assert json.loads(publishing(room / "out", 1).stdout)["made"] == list(instant.REPORTS)


BLOWS = [  # those of the ordinary tests first
    ("main", signal.SIGKILL),
    ("server", signal.SIGKILL),
    ("worker", signal.SIGSTOP),
    ("all", signal.SIGKILL),
    ("server", signal.SIGSTOP),
    ("worker", signal.SIGKILL),
    ("main", signal.SIGSTOP),
    ("main", signal.SIGTERM),
    ("main", signal.SIGINT),
    ("main", signal.SIGHUP),
    ("server", signal.SIGTERM),
    ("worker", signal.SIGTERM),
    ("worker", signal.SIGINT),
]


def report(room: Path, year: int, **more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "relations", "report", "-j", "2", "-p", f"year={year}", "--out", str(room / "out")]
    (room / "tmp").mkdir(exist_ok=True)
    environment = os.environ | {"RELATIONS_TEST_MARK": str(room), "TMPDIR": str(room / "tmp")} | more
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)


def family(room: Path) -> list[psutil.Process]:
    """Return all processes that a run of ours has started, wherever they are now."""
    found = []
    for each in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if each.environ().get("RELATIONS_TEST_MARK") == str(room) and each.status() != psutil.STATUS_ZOMBIE:
                found.append(each)
    return found


def strike(parent: subprocess.Popen[str], victim: str, blow: signal.Signals) -> None:
    process = psutil.Process(parent.pid)
    servers = [each for each in process.children() if "forkserver" in " ".join(each.cmdline())]
    workers = [each for server in servers for each in server.children() if each.name() != "sleep"]
    struck = {"main": [process], "server": servers, "worker": workers[:1]}
    for each in struck.get(victim, [process, *servers, *workers]):
        with contextlib.suppress(psutil.Error):
            each.send_signal(blow)


def settle(room: Path, parent: subprocess.Popen[str], what: str, *, all_struck: bool = False) -> None:
    """Check that a run that was struck ends and leaves a whole edition and nothing else, which the next completes."""
    said = ""
    with contextlib.suppress(subprocess.TimeoutExpired):
        said, _ = parent.communicate(timeout=180)
    code = parent.poll()
    detail = f"{what}: {code}\n{said}"
    assert code is not None, detail
    assert "Traceback" not in said, detail
    assert "bug" not in said, detail
    deadline = time.monotonic() + 60
    while (left := family(room)) and time.monotonic() < deadline:
        time.sleep(0.1)
    if all_struck:  # nobody was there to end what a report had started: the next run does
        left = [each for each in left if each.name() != "sleep"]
    assert not left, f"{detail}{left}"
    years = whole(room / "out")
    if code >= 0:
        manifest = json.loads((room / "out" / "manifest.json").read_text(encoding="utf-8"))
        states = {entry["status"] for entry in manifest["reports"].values()}
        assert (code == 0) == (states == {"ok"} and set(years.values()) == {"2"}) or code > 128, detail
        assert not list(room.glob("out/.building-*")) + list((room / "tmp").iterdir()), detail
    expected = missing(room / "out", years)
    again, _ = report(room, 2).communicate()
    made = sorted(line.partition(":")[0] for line in again.splitlines() if line.endswith(": started"))
    assert made == expected, detail + again
    assert set(whole(room / "out").values()) == {"2"}
    assert not list(room.glob("out/.building-*"))
    assert not family(room)


@pytest.mark.parametrize("seed", range(MANY) or range(1, 4))  # a test below kills the first at a worse moment
def test_whatever_is_killed_or_stopped_the_edition_is_whole_and_nothing_is_left(room: Path, seed: int) -> None:
    dice = random.Random(seed)
    victim, blow = BLOWS[seed % len(BLOWS)]
    assert set(whole(room / "out").values()) == {"1"}
    parent = report(room, 2)
    until = time.monotonic() + dice.uniform(0.2, 4.0)
    while time.monotonic() < until and parent.poll() is None:
        time.sleep(0.05)
    with contextlib.suppress(psutil.Error):
        strike(parent, victim, blow)
    if blow == signal.SIGSTOP and victim != "server":  # what waits for one who was stopped ends by a signal
        time.sleep(0.3)
        parent.send_signal(signal.SIGTERM)
        parent.send_signal(signal.SIGCONT)
    settle(room, parent, f"{victim} {blow.name}", all_struck=victim == "all")


# Put into each fork server before anything else: it strikes itself, or what it forks, at the n-th call of a function.
STRIKES = """
import os, signal, sys, time
if any("forkserver" in word for word in sys.orig_argv):
    blows = [tuple(blow.split()) for blow in os.environ["RELATIONS_TEST_BLOWS"].split(",")]
    def struck(name):
        real, count = getattr(os, name), 0
        def strike(when):
            for function, moment, number, blow in blows:
                if (function, moment, int(number)) == (name, when, count):
                    time.sleep(600) if blow == "sleep" else os.kill(os.getpid(), getattr(signal, blow))
        def called(*args, **options):
            nonlocal count
            strike("before")
            result = real(*args, **options)
            strike("child" if name == "fork" and result == 0 else "after")
            count += 1
            return result
        return called
    for name in {blow[0] for blow in blows}:
        setattr(os, name, struck(name))
"""
# The first fork is the server's helper, those after it are reports; of setsid and dup2 the server calls 1 and 3.
STOPPED = [  # what waits for these ends by a signal
    "fork child 0 SIGSTOP,fork after 0 sleep",  # a helper that keeps the socket of a server that does not answer
    "fork child 1 SIGSTOP",  # a report before it has done anything
    "pwrite before 0 SIGSTOP,pwrite after 9 sleep",
    "setsid before 1 SIGSTOP",
    "dup2 after 4 SIGSTOP",  # a report that has opened its files and not begun
]
SERVER = [  # what waits for these goes on without
    # The helper dies; then, between the fork of a report and the answer, the server: it is begun, and begun again.
    "fork child 0 SIGKILL,fork after 2 SIGSTOP",
    "fork before 0 SIGSTOP",
    "fork after 0 SIGKILL",
    "fork child 0 SIGKILL",
    "fork before 1 SIGSTOP",
    "fork after 1 SIGSTOP",
    "fork after 1 SIGKILL",
    "fork child 1 SIGKILL",
]


@pytest.fixture
def strikes(tmp_path: Path) -> str:
    (tmp_path / "strikes").mkdir()
    (tmp_path / "strikes" / "sitecustomize.py").write_text(STRIKES, encoding="utf-8")
    return str(tmp_path / "strikes")


def with_one_stopped(room: Path, strikes: str, blows: str) -> subprocess.Popen[str]:
    """Start a run and return when one of its processes is stopped and a report is begun."""
    parent = report(room, 2, PYTHONPATH=strikes, RELATIONS_TEST_BLOWS=blows)
    deadline = time.monotonic() + 60
    while not (
        list(room.glob("out/.building-*/*/job.json"))
        and psutil.STATUS_STOPPED in {each.status() for each in family(room)}
    ):
        assert parent.poll() is None, parent.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return parent


@pytest.mark.parametrize("blows", STOPPED if MANY else STOPPED[:1])
def test_a_signal_ends_a_run_that_waits_for_one_who_was_stopped(room: Path, strikes: str, blows: str) -> None:
    parent = with_one_stopped(room, strikes, blows)
    time.sleep(0.5)
    begun = time.monotonic()
    parent.send_signal(signal.SIGTERM)
    assert parent.wait(60) == 128 + signal.SIGTERM
    assert time.monotonic() - begun < run.Stop.grace  # by itself, not because its patience was at an end
    settle(room, parent, blows)


@pytest.mark.skipif(not MANY, reason="make chaos; test_faults.py has what does it")
def test_a_second_signal_ends_at_once_what_the_first_would_have_ended_in_order(room: Path, strikes: str) -> None:
    parent = with_one_stopped(room, strikes, "fork child 1 SIGSTOP")
    parent.send_signal(signal.SIGTERM)
    time.sleep(0.1)
    parent.send_signal(signal.SIGINT)
    assert parent.wait(60) in {128 + signal.SIGINT, 128 + signal.SIGTERM}
    settle(room, parent, "twice")


def test_a_report_stopped_before_it_lets_go_of_the_server_ends_with_a_run_that_is_killed(
    room: Path, strikes: str
) -> None:
    parent = with_one_stopped(room, strikes, "dup2 after 4 SIGSTOP")  # it holds the pipe whose end the server awaits
    parent.kill()
    settle(room, parent, "killed")


@pytest.mark.skipif(not MANY, reason="make chaos; test_engine.py has what does it")
@pytest.mark.parametrize("blows", SERVER)
def test_a_run_goes_on_without_a_server_that_is_stopped_or_dies(room: Path, strikes: str, blows: str) -> None:
    settle(room, report(room, 2, PYTHONPATH=strikes, RELATIONS_TEST_BLOWS=blows), blows)
