"""The same reports from a real scheduler with real workers, one of which is lost in mid-run."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import psutil
import pytest
import tiny_notebooks as tiny

from relations.batch import cluster, make, plan, publish
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Worker = subprocess.Popen[str]

pytest.importorskip("distributed")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    slow = tiny.code("slow", "import time, relations\ntime.sleep(0.5)\nlen(relations.load('trade'))")
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook(slow))
    tiny.write(tmp_path / "notebooks", "bad", tiny.notebook(tiny.code("boom", "1/0")))
    tiny.plan(
        tmp_path,
        "[[report]]\nname = 'good'\nmatrix = { year = [1, 2, 3, 4, 5] }\n[[report]]\nname = 'bad'\n",
    )
    return tmp_path


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[int], tuple[str, list[Worker]]]]:
    """A scheduler and as many workers as a test asks for, each a process of its own; those that live serve the next."""
    folder = tmp_path_factory.mktemp("dask")
    quiet = os.environ | {"DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
    started: list[Worker] = []
    drains: list[threading.Thread] = []

    def start(*command: str) -> Worker:
        process = subprocess.Popen(
            [sys.executable, "-m", "distributed.cli." + command[0], *command[1:]],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=quiet,
            cwd=folder,
        )
        started.append(process)
        return process

    def hear(process: Worker, words: str) -> str:
        """Wait until the process has said something; what it says later is thrown away."""
        lines = iter(process.stderr.readline, "")  # type: ignore[union-attr]
        said = next(line for line in lines if words in line)
        drains.append(threading.Thread(target=process.stderr.read))  # type: ignore[union-attr]
        drains[-1].start()
        return said.split()[-1]

    def workers(number: int) -> tuple[str, list[Worker]]:
        there = [process for process in started[1:] if process.poll() is None]
        for process in there[number:]:
            process.kill()
            process.wait()
        options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder)]
        more = [start("dask_worker", address, *options) for _ in range(number - len(there))]
        for worker in more:
            hear(worker, "Registered to")
        return address, [*there[:number], *more]

    try:
        address = hear(start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"), "Scheduler at:")
        yield workers
    finally:
        for process in reversed(started):
            process.kill()
        for thread in drains:
            thread.join(10)
        for process in started:
            process.wait()
            process.stderr.close()  # type: ignore[union-attr]


def pages(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {"manifest.json", publish.ENTRY}
    }


def test_a_cluster_makes_the_same_bytes_though_a_worker_is_lost(
    room: Path, machines: Callable[[int], tuple[str, list[Worker]]]
) -> None:
    address, workers = machines(2)
    whole = plan.load()
    _, local = make.make(whole, whole.choose(), room / "local", force=True)
    executor = cluster.Cluster(address, timeout=60)
    assert executor.slots == 2
    family: list[psutil.Process] = []

    def lose(_job: object, outcome: object) -> None:
        if outcome is not None and not family:  # one is done, so both workers are at work
            family.extend(psutil.Process(workers[0].pid).children(recursive=True))
            workers[0].kill()

    try:
        outcomes, remote = make.make(whole, whole.choose(), room / "remote", executor=executor, notify=lose)
    finally:
        executor.close()
    assert family
    assert workers[0].wait(60) != 0
    assert [outcome.status for outcome in outcomes] == ["ok"] * 5 + ["failed"]
    assert pages(room / "remote") == pages(room / "local")
    assert len(pages(room / "remote")) == 5 * len(publish.FILES) + 2
    for name, entry in remote["reports"].items():
        assert entry["inputs"] == local["reports"][name]["inputs"]
        assert entry["error"] == local["reports"][name]["error"]
    deadline = time.monotonic() + 60
    while any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in family):
        assert time.monotonic() < deadline, "what the lost worker had started still runs"
        time.sleep(0.1)


def test_a_client_that_is_killed_or_interrupted_leaves_no_slot_taken_and_others_alone(
    room: Path, machines: Callable[[int], tuple[str, list[Worker]]]
) -> None:
    address, workers = machines(1)  # one slot
    tiny.write(room / "notebooks", "long", tiny.notebook(tiny.code("sleep", "import time; time.sleep(600)")))
    tiny.plan(room, "[[report]]\nname = 'long'\n[[report]]\nname = 'good'\n")
    command = [sys.executable, "-m", "relations", "report", "long", "--cluster", address, "--out"]

    def at_work() -> list[psutil.Process]:
        """Return the processes that make a report on the worker: the children of its server."""
        found = []
        for each in psutil.Process(workers[0].pid).children(recursive=True):
            with contextlib.suppress(psutil.Error, ProcessLookupError):
                server = each.parent()
                if server and server.pid != workers[0].pid and os.getsid(each.pid) == each.pid:
                    found.append(each)
        return [each for each in found if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]

    def until(wanted: bool) -> None:
        deadline = time.monotonic() + 120
        while bool(at_work()) is not wanted:
            assert time.monotonic() < deadline, wanted
            time.sleep(0.1)

    for number in (signal.SIGKILL, signal.SIGINT):
        with subprocess.Popen([*command, str(room / number.name)], stdout=subprocess.DEVNULL) as client:
            until(True)
            time.sleep(1)
            client.send_signal(number)
            assert client.wait(60) == (130 if number == signal.SIGINT else -number)
        until(False)
    whole = plan.load()
    executor = cluster.Cluster(address)
    try:
        outcomes, _ = make.make(whole, whole.choose(["good"]), room / "after", executor=executor)
    finally:
        executor.close()
    assert [outcome.status for outcome in outcomes] == ["ok"]


def test_the_command_line_on_a_cluster(
    room: Path, machines: Callable[[int], tuple[str, list[Worker]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, _ = machines(1)
    command = [sys.executable, "-m", "relations", "report", "good_1", "bad", "--out", str(room / "out")]
    done = subprocess.run([*command, "--cluster", address], capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "in cell boom: ZeroDivisionError" in done.stdout
    manifest = json.loads((room / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["reports"]["good_1"]["status"] == "ok"
    # One that is not there or differs is refused.
    with pytest.raises(RelationsError, match="no scheduler answers"):
        cluster.Cluster("tcp://127.0.0.1:9")
    other = cluster.identity() | {"library": "another"}
    monkeypatch.setattr(cluster.Cluster, "_theirs", lambda self: {"worker": other})
    with pytest.raises(RelationsError, match="differs from this machine in library"):
        cluster.Cluster(address)
