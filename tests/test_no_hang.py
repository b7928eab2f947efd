"""Whatever an import does, whoever dies, however many cores there are: a run ends, and ends soon when it is told to."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest
import tiny_notebooks as tiny
from test_chaos import family

from relations.batch import processes, worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(processes.Workers.default != "forkserver", reason="needs fork")

# pandas imports pyarrow where it is there, and does without where that fails.
STUBS = {
    # A fork beside the thread would wait for ever for the lock that it holds, as one beside pyarrow's does.
    "starts a thread": "import os, threading, time\nlock = threading.Lock()\nlock.acquire()\n"
    "os.register_at_fork(after_in_child=lock.acquire)\n"
    "threading.Thread(target=time.sleep, args=(600,), daemon=True).start()\nraise ImportError('a stub')\n",
    "leaves": "import os\nos._exit(3)\n",
    "is killed": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
}
USES = tiny.code("uses", "import pandas as pd\npd.DataFrame({'a': [1]}).a.sum()")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    monkeypatch.setenv("RELATIONS_TEST_MARK", str(tmp_path))
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook(USES))
    tiny.plan(tmp_path, '[[report]]\nname = "good"\n')
    yield tmp_path
    # One that was just being started hears of the death of who started it when it has come so far.
    _, left = psutil.wait_procs(family(tmp_path), timeout=20)
    for each in left:
        each.kill()
    assert not left


def stub(room: Path, content: str) -> dict[str, str]:
    """Return an environment in which this is what is found as pyarrow."""
    (room / "stubs" / "pyarrow").mkdir(parents=True)
    (room / "stubs" / "pyarrow" / "__init__.py").write_text(content, encoding="utf-8")
    return {"PYTHONPATH": str(room / "stubs")}


def command(room: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "relations", "report", "--json", "--out", str(room / "out"), *more]


def report(words: list[str], **environment: str) -> tuple[int, dict[str, object]]:
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=os.environ | environment, timeout=120)
    assert "Traceback" not in done.stderr
    assert "bug" not in done.stderr
    (told,) = json.loads(done.stdout)["reports"]
    return done.returncode, told


@pytest.mark.parametrize("what", STUBS)
def test_a_run_ends_whatever_an_import_does(room: Path, what: str) -> None:
    code, told = report(command(room), **stub(room, STUBS[what]))
    if what == "starts a thread":  # then nothing can be forked, and the report is made all the same
        assert (code, told["status"]) == (0, "ok"), told
    else:
        assert (code, told["status"]) == (1, "failed")
        ends = {"leaves": "exit status 3", "is killed": "ended by SIGKILL"}
        assert told["error"]["message"].startswith(ends[what])  # type: ignore[index]


@pytest.mark.skipif(shutil.which("taskset") is None, reason="needs taskset")
def test_on_one_core_and_with_threads_of_openblas_a_report_is_made(room: Path) -> None:
    many = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "4")
    code, told = report(["taskset", "-c", "0", *command(room)], **many)
    assert (code, told["status"]) == (0, "ok"), told


def begun(room: Path) -> bool:
    return any(worker.progress(path.parent)[2] == "sleep" for path in room.glob("out/.*/good/cell"))


STATES: dict[str, Callable[[Path], bool]] = {
    "the server gets ready": lambda room: any("forkserver" in " ".join(each.cmdline()) for each in family(room)),
    "the report waits for its process": lambda room: bool(list(room.glob("out/.*/good/job.json"))),
    "a cell runs in a process that was not forked": begun,
    "a cell runs that hears no signal": begun,
}


@pytest.mark.parametrize("state", STATES)
def test_ctrl_c_ends_a_run_within_two_seconds_in_every_state(room: Path, state: str) -> None:
    deaf = "import signal\nfor each in (signal.SIGTERM, signal.SIGINT):\n    signal.signal(each, signal.SIG_IGN)\n"
    cell = tiny.code("sleep", f"{deaf if 'hears' in state else ''}import time; time.sleep(600)")
    tiny.write(room / "notebooks", "good", tiny.notebook(USES, cell))
    environment = stub(room, STUBS["starts a thread"]) if "not forked" in state else {}
    took = []
    for _ in range(3):  # what else the machine does may cost seconds, but hardly three times
        with subprocess.Popen(
            command(room), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | environment
        ) as run:
            until = time.monotonic() + 120
            while not STATES[state](room):
                assert run.poll() is None
                assert time.monotonic() < until
                time.sleep(0.02)
            asked = time.monotonic()
            run.send_signal(signal.SIGINT)
            run.communicate(timeout=60)
            took.append(time.monotonic() - asked)
            assert run.returncode == 130
        if STATES[state] is begun:
            manifest = json.loads((room / "out" / "manifest.json").read_text(encoding="utf-8"))
            assert [manifest["status"], manifest["reports"]["good"]["status"]] == ["interrupted"] * 2
        if took[-1] < 2:
            break
    assert took[-1] < 2, took


def test_a_time_limit_counts_the_report_alone_and_ends_it_within_two_seconds(room: Path) -> None:
    """The server takes longer to get ready than the quick report may; test_faults.py has the limits of cells."""
    tiny.write(room / "notebooks", "good", tiny.notebook(tiny.code("sleep", "import time; time.sleep(year / 1000)")))
    late = '[[report]]\nname = "late"\nnotebook = "good"\nparameters = { year = 600_000 }\n'
    tiny.plan(room, f'[[report]]\nname = "good"\nparameters = {{ year = 1 }}\n{late}')
    slow = stub(room, "import time\ntime.sleep(6)\nraise ImportError('a stub')\n")
    words = [*command(room), "-j", "2", "--timeout", "5"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=os.environ | slow, timeout=120)
    good, late = json.loads(done.stdout)["reports"]
    assert (done.returncode, good["status"], late["status"]) == (1, "ok", "timeout"), done.stdout
    assert late["error"] == {"cell": "sleep", "name": "Timeout", "message": "not finished after 5 s"}
    assert 5 <= late["seconds"] < 5 + 6 + 10  # as the whole run sees it, from the start of its process
