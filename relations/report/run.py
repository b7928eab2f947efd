"""Run jobs side by side, each in a process of its own, and end them when they must end.

What runs a job is an :class:`Executor`; :class:`Processes` is the one in use.  Another (forked
workers, a cluster) only has to start a job and tell whether it is still at it.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from relations.report import notebook as notebooks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PACKAGE = Path(__file__).resolve().parents[1]
_STOPS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True)
class Job:
    """What a worker is to do, and the folder in which it leaves the results."""

    name: str
    build: Path
    notebook: Path
    parameters: dict[str, Any]
    about: dict[str, Any] | None = None

    @property
    def file(self) -> Path:
        """The job as its worker reads it."""
        return self.build / "job.json"

    def write(self) -> None:
        """Make the folder and the file."""
        self.build.mkdir(parents=True)
        work = {"notebook": str(self.notebook), "parameters": self.parameters, "about": self.about}
        self.file.write_text(json.dumps(work), encoding="utf-8")


@dataclass
class Outcome:
    """How a job ended."""

    job: Job
    status: str  # ok, failed, timeout or interrupted
    seconds: float = 0.0
    error: dict[str, Any] | None = None
    findings: list[str] = field(default_factory=list)


class Running(Protocol):
    """A started job."""

    def poll(self) -> int | None:
        """Return the exit status, or None while it runs."""

    def kill(self) -> None:
        """End it and everything it started, at once."""


class Executor(Protocol):
    """Starts jobs."""

    def start(self, job: Job) -> Running:
        """Start a written job."""


class Processes:
    """One ``relations.report.worker`` a job."""

    def start(self, job: Job) -> Running:
        """Start a written job in a child process."""
        return _Child(job)


class _Child:
    def __init__(self, job: Job) -> None:
        with (job.build / "log.txt").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "relations.report.worker", str(job.file)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=_environment(job.build),
                start_new_session=True,  # Ctrl-C reaches us alone; we end the children
            )

    def poll(self) -> int | None:
        return self._process.poll()

    def kill(self) -> None:
        import psutil  # type: ignore[import-untyped,unused-ignore]

        # The kernel sits in a session of its own, so a process group would miss it.
        with contextlib.suppress(psutil.NoSuchProcess):
            worker = psutil.Process(self._process.pid)
            family = [worker, *worker.children(recursive=True)]
            for process in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.kill()
        self._process.wait()


def _environment(build: Path) -> dict[str, str]:
    """Return an environment in which a user's own Jupyter and IPython settings change nothing."""
    kernel = build / "jupyter" / "kernels" / "python3"
    kernel.mkdir(parents=True)
    spec = {
        "argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        "display_name": "Python 3",
        "language": "python",
        "metadata": {"supported_encryption": ["curve"]},
        "kernel_protocol_version": "5.5",
    }
    (kernel / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    path = [str(PACKAGE.parent)] if (PACKAGE.parent / "pyproject.toml").exists() else []
    path += [entry for entry in [os.environ.get("PYTHONPATH")] if entry]
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONSTARTUP"}
    return inherited | {
        "JUPYTER_PATH": str(build / "jupyter"),
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_RUNTIME_DIR": str(build / "runtime"),
        "IPYTHONDIR": str(build / "ipython"),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": "0",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        **({"PYTHONPATH": os.pathsep.join(path)} if path else {}),
    }


def run(
    jobs: Sequence[Job],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    executor: Executor | None = None,
) -> list[Outcome]:
    """Run all jobs; one that fails never stops the others.

    Parameters
    ----------
    jobs
        What to do.
    workers
        How many at once; by default one a core.
    timeout
        Seconds a job may take.
    notify
        Called with the job and None at its start, with its outcome at its end.
    executor
        What runs them.

    Returns
    -------
    list of Outcome
        In the order of the jobs.  After SIGINT or SIGTERM every child is gone and the jobs that had
        not ended have the status ``interrupted``.
    """
    executor = executor or Processes()
    limit = workers or os.cpu_count() or 1
    waiting = list(reversed(jobs))
    running: dict[str, tuple[Job, Running, float]] = {}
    done: dict[str, Outcome] = {}

    def finish(outcome: Outcome) -> None:
        done[outcome.job.name] = outcome
        notify(outcome.job, outcome)

    with _signals() as stopped:
        while (waiting or running) and not stopped:
            while waiting and len(running) < limit:
                job = waiting.pop()
                notify(job, None)
                job.write()
                running[job.name] = (job, executor.start(job), time.monotonic())
            for name, (job, child, begun) in list(running.items()):
                seconds = time.monotonic() - begun
                if (code := child.poll()) is not None:
                    del running[name]
                    finish(_outcome(job, code, seconds))
                elif timeout is not None and seconds > timeout:
                    child.kill()
                    del running[name]
                    finish(_broken(job, "timeout", seconds, "Timeout", f"not finished after {timeout:g} s"))
            time.sleep(0.02)
        for job, child, begun in running.values():
            child.kill()
            finish(_broken(job, "interrupted", time.monotonic() - begun, "Interrupted", "stopped while it ran"))
        for job in reversed(waiting):
            finish(Outcome(job, "interrupted"))
    return [done[job.name] for job in jobs]


@contextlib.contextmanager
def _signals() -> Iterator[list[int]]:
    """Note SIGINT and SIGTERM instead of raising between two lines that belong together."""
    seen: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield seen
        return
    before = {each: signal.signal(each, lambda number, _frame: seen.append(number)) for each in _STOPS}
    try:
        yield seen
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _outcome(job: Job, code: int, seconds: float) -> Outcome:
    """Read what a worker left; one that died without a word is described by its exit status and log."""
    try:
        result = json.loads((job.build / "result.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        log = (job.build / "log.txt").read_text(encoding="utf-8", errors="replace").strip()
        end = f"ended by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
        last = log.splitlines()[-1] if log else "it left no message"
        return _broken(job, "failed", seconds, "WorkerDied", f"{end}: {last}")
    if result["error"] is not None:
        return Outcome(job, "failed", seconds, result["error"])
    return Outcome(job, "ok", seconds, None, result["findings"])


def _broken(job: Job, status: str, seconds: float, name: str, message: str) -> Outcome:
    return Outcome(job, status, seconds, {"cell": current_cell(job.build), "name": name, "message": message})


def current_cell(build: Path) -> str:
    """Return the id of the cell that papermill was at when it was last heard of."""
    try:
        cells = notebooks.read(build / "notebook.ipynb")["cells"]
    except (OSError, ValueError):
        return ""
    state = {cell.get("id", ""): cell["metadata"].get("papermill", {}).get("status") for cell in cells}
    return next((cell for cell, status in state.items() if status in {"running", "failed"}), "")
