"""Run jobs side by side, each in a process of its own, and end them when they must end."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from relations import locate
from relations.batch.worker import progress

TOLD = 2_000  # characters of an error that the terminal, the index and the manifest repeat


@dataclass(frozen=True)
class Job:
    """What a worker is to do, and the folder in which it leaves the results."""

    name: str
    build: Path
    notebook: Path
    parameters: dict[str, Any]
    about: dict[str, Any] | None = None
    kernel: bool = False  # in a real Jupyter kernel instead of a shell of the worker
    memory: int | None = None  # megabytes it may take beyond those of a worker that has just begun

    @property
    def file(self) -> Path:
        """The job as its worker reads it."""
        return self.build / "job.json"

    def write(self) -> None:
        """Make the folder and the file."""
        self.build.mkdir(parents=True)
        work = {name: getattr(self, name) for name in ("parameters", "about", "kernel", "memory")}
        self.file.write_text(json.dumps(work | {"notebook": str(self.notebook)}), encoding="utf-8")


@dataclass
class Outcome:
    """How a job ended."""

    job: Job
    status: str  # ok, failed, timeout or interrupted
    seconds: float = 0.0
    error: dict[str, Any] | None = None
    findings: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)  # files of the data package that the run read
    outputs: dict[str, str] = field(default_factory=dict)  # SHA-256 of each file made
    made: bool = True  # False: the report was there already, from the same inputs

    def __post_init__(self) -> None:
        if self.error and len(self.error["message"]) > TOLD:
            self.error = self.error | {"message": f"{self.error['message'][:TOLD]} [...]"}


class Running(Protocol):
    """A started job."""

    def poll(self) -> int | None:
        """Return the exit status, or None while it runs."""

    def stop(self) -> None:
        """Ask it to write down how far it is, and to end."""

    def kill(self) -> None:
        """End it and everything it started, at once."""


class Executor(Protocol):
    """Starts jobs."""

    patience: float  # seconds until a started job has begun

    def start(self, job: Job, stopped: Callable[[], bool]) -> Running:
        """Start a written job, unless `stopped` becomes true meanwhile; OSError or EOFError where it cannot."""

    def wait(self, seconds: float) -> None:
        """Return when a job may have ended, at the latest after so many seconds."""

    def close(self) -> None:
        """Give back what it holds; no job runs any more."""


class Stop:
    """Whether a signal asked to stop; as a context it listens to SIGINT, SIGTERM and SIGHUP.

    The first one raises SystemExit, or is only noted where it came after `patient` was set: then nothing is
    interrupted between two lines that belong together.  The second ends the process at once, and so does the
    first where it has not ended after `grace` seconds: whatever it waits for then, it would for ever.
    """

    grace = 10.0

    def __init__(self) -> None:
        self.number = 0
        self.patient = False
        self.at_once: list[Callable[[], object]] = []
        self._before: dict[int, Any] = {}

    def __call__(self) -> bool:
        """Tell whether it came."""
        return self.number > 0

    def __enter__(self) -> Stop:
        if threading.current_thread() is threading.main_thread():
            wanted = [getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP")]
            for each in filter(None, wanted):
                if each.name != "SIGHUP" or signal.getsignal(each) != signal.SIG_IGN:  # as under nohup
                    self._before[each] = signal.signal(each, self._hear)
            if hasattr(signal, "SIGALRM"):
                self._before[signal.SIGALRM] = signal.signal(signal.SIGALRM, lambda *_: self._leave(self.number))
        return self

    def __exit__(self, *_: object) -> None:
        if self.number and signal.SIGALRM in self._before:
            signal.setitimer(signal.ITIMER_REAL, 0)
        for each, handler in self._before.items():
            signal.signal(each, handler)

    def _hear(self, number: int, _frame: object) -> None:
        if self.number:
            self._leave(number)
        self.number = number
        if signal.SIGALRM in self._before:
            # Again each second: the first may come between Python's look for signals and the call that waits.
            signal.setitimer(signal.ITIMER_REAL, self.grace, 1.0)
        if not self.patient:
            raise SystemExit(128 + number)

    def _leave(self, number: int) -> None:
        from multiprocessing import util

        for each in self.at_once:
            with contextlib.suppress(Exception):
                each()
        with contextlib.suppress(OSError):  # the folder of the server's socket
            shutil.rmtree(util.get_temp_dir())
        os._exit(128 + number)


def run(  # noqa: C901 - its inner functions are counted with it
    jobs: Sequence[Job],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    cell_timeout: float | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    executor: Executor | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> list[Outcome]:
    """Run all jobs; one that fails never stops the others.

    Parameters
    ----------
    jobs
        What to do, the first ones first.
    workers
        How many at once; by default one a core.
    timeout, cell_timeout
        Seconds a job, and one cell of it, may take, once it has begun.
    notify
        Called with the job and None at its start, with its outcome at its end.
    executor
        What runs them; by default what suits the system, for this call alone.
    stopped
        Asked again and again; once it is true every child is ended, and the jobs that had not ended have
        the status ``interrupted``.

    Returns
    -------
    list of Outcome
        In the order of the jobs.
    """
    limit = workers or getattr(executor, "slots", 0) or cores()
    waiting = list(reversed(jobs))
    running: dict[str, tuple[Job, Running, float]] = {}
    done: dict[str, Outcome] = {}

    def finish(outcome: Outcome) -> None:
        running.pop(outcome.job.name, None)
        done[outcome.job.name] = outcome
        notify(outcome.job, outcome)

    def begin(job: Job, executor: Executor) -> None:
        notify(job, None)
        try:
            job.write()
            running[job.name] = (job, executor.start(job, stopped), time.monotonic())
        except (OSError, EOFError) as error:
            if stopped():
                waiting.append(job)
            else:
                finish(_broken(job, 0.0, type(error).__name__, str(error) or "no process could be started"))

    def cut(those: Sequence[tuple[Job, Running, float]], name: str, why: str) -> None:
        at = [progress(job.build)[2] for job, _, _ in those]
        _end([child for _, child, _ in those])
        for (job, _, started), cell in zip(those, at, strict=True):
            finish(_finished(job) or _broken(job, time.monotonic() - started, name, why, cell))

    with contextlib.ExitStack() as held:
        if executor is None and jobs:
            from relations.batch.processes import Workers

            executor = held.enter_context(contextlib.closing(Workers()))
        while executor and (waiting or running) and not stopped():
            while waiting and len(running) < limit and not stopped():
                begin(waiting.pop(), executor)
            for job, child, started in list(running.values()):
                seconds = time.monotonic() - started
                if (code := child.poll()) is not None:
                    finish(_outcome(job, code, seconds))
                elif late := _late(job, seconds, timeout, cell_timeout, executor.patience):
                    cut([(job, child, started)], "Timeout", late)
            if running and (len(running) == limit or not waiting):
                executor.wait(0.1)
        cut(list(running.values()), "Interrupted", "stopped while it ran")
        for job in reversed(waiting):
            finish(Outcome(job, "interrupted"))
    return [done[job.name] for job in jobs]


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _late(job: Job, seconds: float, timeout: float | None, cell_timeout: float | None, patience: float) -> str:
    """Say which limit a running job is past; its own count from when it wrote that it has begun."""
    if timeout is None and cell_timeout is None and seconds < patience:
        return ""
    begun, since, cell = progress(job.build)
    if not begun:
        return f"not begun after {patience:g} s" if seconds > patience else ""
    if timeout is not None and time.monotonic() - begun > timeout:
        return f"not finished after {timeout:g} s"
    if cell_timeout is not None and cell and time.monotonic() - since > cell_timeout:
        return f"the cell was not finished after {cell_timeout:g} s"
    return ""


def _end(children: Sequence[Running], grace: float = 0.7) -> None:
    """End children: those that can still write down how far they are do so first."""
    for child in children:
        child.stop()
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline and any(child.poll() is None for child in children):
        time.sleep(0.02)
    for child in children:
        child.kill()


def _finished(job: Job) -> Outcome | None:
    """Read what a worker left, if it came to its end; what the notebook itself wrote there is no result."""
    found: dict[str, Any] = {"seconds": 0.0, "findings": [], "tables": [], "outputs": {}, "status": "failed"}
    found |= recorded(job.build / "result.json")
    if not shaped(found, {"seconds": (int, float), "findings": list, "tables": list, "outputs": dict, "status": str}):
        return None
    return Outcome(job, **found | {"status": "ok" if found["error"] is None else found["status"]})


def recorded(path: Path) -> dict[str, Any]:
    """Read what a run wrote down, or nothing where there is anything else."""
    try:
        found = json.loads(locate.content(path))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def shaped(found: Mapping[str, Any], kinds: Mapping[str, Any]) -> bool:
    """Tell whether what was read holds values of these kinds, an error of ours or none, and nothing else."""
    if set(found) != {*kinds, "error"} or not all(isinstance(found[key], kind) for key, kind in kinds.items()):
        return False
    error = dict.fromkeys(("cell", "name", "message"), "") if found["error"] is None else found["error"]
    if not isinstance(error, dict) or set(error) != {"cell", "name", "message"}:
        return False
    return all(isinstance(word, str) for word in [*found["findings"], *found.get("tables", ()), *error.values()])


def _outcome(job: Job, code: int, seconds: float) -> Outcome:
    """Read what a worker left; one that died without a word is described by its exit status and log."""
    if (outcome := _finished(job)) is not None:
        return outcome
    said = []
    with contextlib.suppress(OSError):
        said = locate.content(job.build / "log.txt").decode(errors="replace").split("\n")
    last = next((line for line in reversed(said) if line.strip()), "it left no message")
    if not job.build.is_dir():
        last = "its build folder was removed while it ran"
    elif shutil.disk_usage(job.build).free < 2**16:
        last = "the disk is full"
    names = {each.value: each.name for each in signal.Signals}
    end = f"ended by {names.get(-code, f'signal {-code}')}" if code < 0 else f"exit status {code}"
    return _broken(job, seconds, "WorkerDied", f"{end}: {last}", progress(job.build)[2])


def _broken(job: Job, seconds: float, name: str, message: str, cell: str = "") -> Outcome:
    status = {"Timeout": "timeout", "Interrupted": "interrupted"}.get(name, "failed")
    return Outcome(job, status, seconds, {"cell": cell, "name": name, "message": message})
