"""Run jobs side by side, each in a process of its own, and end them when they must end.

What runs a job is an :class:`Executor`: :class:`Forks` where the system can fork, else
:class:`Processes`; both do the same work with the same results.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from relations.batch import notebook as notebooks

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
    kernel: bool = False  # in a real Jupyter kernel instead of a shell of the worker
    memory: int | None = None  # megabytes it may take beyond those of a worker that has just begun

    @property
    def file(self) -> Path:
        """The job as its worker reads it."""
        return self.build / "job.json"

    def write(self) -> None:
        """Make the folder and the file."""
        self.build.mkdir(parents=True)
        work = {
            "notebook": str(self.notebook),
            "parameters": self.parameters,
            "about": self.about,
            "kernel": self.kernel,
            "memory": self.memory,
        }
        self.file.write_text(json.dumps(work), encoding="utf-8")


@dataclass
class Outcome:
    """How a job ended."""

    job: Job
    status: str  # ok, failed, timeout or interrupted
    seconds: float = 0.0
    error: dict[str, Any] | None = None
    findings: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)  # files of the data package that the run read
    made: bool = True  # False: the report was there already, from the same inputs


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

    def start(self, job: Job) -> Running:
        """Start a written job."""

    def wait(self, seconds: float) -> None:
        """Return when a job may have ended, at the latest after so many seconds."""

    def close(self) -> None:
        """Give back what it holds; no job runs any more."""


class Processes:
    """One ``relations.batch.worker`` a job, which imports all it needs."""

    def start(self, job: Job) -> Running:
        """Start a written job in a child process."""
        return _Child(job)

    def wait(self, seconds: float) -> None:
        """Sleep a little: there is nothing to be woken by."""
        time.sleep(min(seconds, 0.02))

    def close(self) -> None:
        """Nothing is held."""


class _Child:
    def __init__(self, job: Job) -> None:
        with (job.build / "log.txt").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "relations.batch.worker", str(job.file)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=_environment(job.build),
                start_new_session=True,  # Ctrl-C reaches us alone; we end the children
            )

    def poll(self) -> int | None:
        return self._process.poll()

    def stop(self) -> None:
        self._process.terminate()

    def kill(self) -> None:
        kill_family(self._process.pid)
        self._process.wait()


class Forks:
    """One process a job, forked from a server that has everything imported and at hand."""

    possible = sys.platform == "linux"  # on macOS a fork of a process that has used the system's libraries is unsafe

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._server: subprocess.Popen[bytes] | None = None
        self._running: dict[str, _Forked] = {}
        self._rest = b""
        self._folder = tempfile.TemporaryDirectory(prefix="relations-server-")
        self._serve()

    def _serve(self) -> None:
        folder = Path(tempfile.mkdtemp(dir=self._folder.name))
        self._log = folder / "log.txt"
        with self._log.open("wb") as log:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "relations.batch.server"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=_environment(folder),
                start_new_session=True,
            )
        self._rest = b""

    def start(self, job: Job) -> Running:
        """Have a written job started."""
        with self._lock:
            child = self._running[str(job.file)] = _Forked(self, job)
            for _attempt in range(2):
                if self._server is None:
                    self._serve()
                server = self._server
                assert server is not None  # noqa: S101
                assert server.stdin is not None  # noqa: S101
                try:
                    server.stdin.write(f"{job.file}\n".encode())
                    server.stdin.flush()
                except BrokenPipeError:
                    self._lost()
                else:
                    break
            return child

    def wait(self, seconds: float) -> None:
        """Listen to the server for so long, or until it says something."""
        with self._lock:
            server = self._server
            if server is None or server.stdout is None:
                return
            readable, _, _ = select.select([server.stdout], [], [], seconds)
            if not readable:
                return
            received = os.read(server.stdout.fileno(), 65536)
            if not received:
                self._lost()
                return
            *lines, self._rest = (self._rest + received).split(b"\n")
            for line in lines:
                message = json.loads(line)
                child = self._running.get(message["job"])
                if child is None:
                    continue
                child.pid = message.get("pid", child.pid)
                if "code" in message:
                    self._ended(message["job"], message["code"])

    def _ended(self, name: str, code: int) -> None:
        child = self._running.pop(name)
        child.code = code
        if child.pid:  # what the report left running goes with it
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(child.pid, signal.SIGKILL)

    def _lost(self) -> None:
        """Take note that the server is gone, and its children with it; the next job starts another."""
        server, self._server = self._server, None
        if server is None:
            return
        server.kill()
        code = server.wait()
        self._shut(server)
        log = self._log.read_text(encoding="utf-8", errors="replace")
        for name, child in list(self._running.items()):
            with contextlib.suppress(OSError), (child.job.build / "log.txt").open("a", encoding="utf-8") as file:
                file.write(log)
            if child.pid:
                kill_family(child.pid)
            self._ended(name, code or 1)

    @staticmethod
    def _shut(server: subprocess.Popen[bytes]) -> None:
        for pipe in (server.stdin, server.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def close(self) -> None:
        """End the server; it ends what it still runs."""
        with self._lock:
            if self._server is not None:
                if not self._running:  # it may still be getting ready, with the help of another process
                    os.killpg(self._server.pid, signal.SIGKILL)
                self._shut(self._server)
                self._server.wait()
            self._server = None
            self._folder.cleanup()


class _Forked:
    def __init__(self, server: Forks, job: Job) -> None:
        self._server, self.job = server, job
        self.pid = 0
        self.code: int | None = None

    def poll(self) -> int | None:
        if self.code is None:
            self._server.wait(0)
        return self.code

    def stop(self) -> None:
        if self.pid and self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        while self.poll() is None:
            if self.pid:
                kill_family(self.pid)
            self._server.wait(0.1)


def kill_family(pid: int) -> None:
    """End a process and all that descend from it, also those in sessions of their own."""
    import psutil  # type: ignore[import-untyped,unused-ignore]

    with contextlib.suppress(psutil.NoSuchProcess):
        first = psutil.Process(pid)
        for process in [first, *first.children(recursive=True)]:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()


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
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",  # as a kernel sets it
        # Every core has a report already; threads would also forbid to fork.
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        **({"PYTHONPATH": os.pathsep.join(path)} if path else {}),
    }


def start() -> Executor:
    """Start what suits the system; it gets ready while others go on."""
    return Forks() if Forks.possible else Processes()


def run(
    jobs: Sequence[Job],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    cell_timeout: float | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    executor: Executor | None = None,
) -> list[Outcome]:
    """Run all jobs; one that fails never stops the others.

    Parameters
    ----------
    jobs
        What to do, the first ones first.
    workers
        How many at once; by default one a core.
    timeout, cell_timeout
        Seconds a job, and one cell of it, may take.
    notify
        Called with the job and None at its start, with its outcome at its end.
    executor
        What runs them; by default what suits the system, for this call alone.

    Returns
    -------
    list of Outcome
        In the order of the jobs.  After SIGINT or SIGTERM every child is gone and the jobs that had
        not ended have the status ``interrupted``.
    """
    limit = workers or getattr(executor, "slots", 0) or cores()
    waiting = list(reversed(jobs))
    running: dict[str, tuple[Job, Running, float]] = {}
    done: dict[str, Outcome] = {}

    def finish(outcome: Outcome) -> None:
        done[outcome.job.name] = outcome
        notify(outcome.job, outcome)

    with _signals() as stopped, contextlib.ExitStack() as held:
        if executor is None and jobs:
            executor = start()
            held.callback(executor.close)
        while executor and (waiting or running) and not stopped:
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
                elif late := _late(job, seconds, timeout, cell_timeout):
                    at = current_cell(job.build)
                    _end([child])
                    del running[name]
                    finish(_broken(job, seconds, "Timeout", late, at))
            if len(running) == limit or not waiting:
                executor.wait(0.1)
        for outcome in _interrupt(list(running.values()), waiting):
            finish(outcome)
    return [done[job.name] for job in jobs]


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _late(job: Job, seconds: float, timeout: float | None, cell_timeout: float | None) -> str:
    if timeout is not None and seconds > timeout:
        return f"not finished after {timeout:g} s"
    if cell_timeout is not None:
        with contextlib.suppress(OSError):
            if time.time() - (job.build / "cell").stat().st_mtime > cell_timeout:
                return f"the cell was not finished after {cell_timeout:g} s"
    return ""


def _interrupt(running: Sequence[tuple[Job, Running, float]], waiting: Sequence[Job]) -> list[Outcome]:
    cells = [current_cell(job.build) for job, _, _ in running]
    _end([child for _, child, _ in running])
    now = time.monotonic()
    stopped = [
        _broken(job, now - begun, "Interrupted", "stopped while it ran", cell)
        for (job, _, begun), cell in zip(running, cells, strict=True)
    ]
    return stopped + [Outcome(job, "interrupted") for job in reversed(waiting)]


def _end(children: Sequence[Running], grace: float = 1.0) -> None:
    """End children: those that can still write down how far they are do so first."""
    for child in children:
        child.stop()
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline and any(child.poll() is None for child in children):
        time.sleep(0.02)
    for child in children:
        child.kill()


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
        return _broken(job, seconds, "WorkerDied", f"{end}: {last}", current_cell(job.build))
    seconds = result.get("seconds", seconds)  # without the wait for the server to get ready
    outcome = Outcome(job, "ok", seconds, result["error"], result.get("findings", []), result.get("tables", []))
    if outcome.error is not None:
        outcome.status = result.get("status", "failed")
    return outcome


def _broken(job: Job, seconds: float, name: str, message: str, cell: str) -> Outcome:
    status = {"Timeout": "timeout", "Interrupted": "interrupted"}.get(name, "failed")
    return Outcome(job, status, seconds, {"cell": cell, "name": name, "message": message})


def current_cell(build: Path) -> str:
    """Return the id of the cell that the job was at when it was last heard of."""
    with contextlib.suppress(OSError):
        return "".join((build / "cell").read_text(encoding="utf-8").splitlines()[-1:])
    try:  # a kernel's cells stand in the notebook, which papermill writes after each
        cells = notebooks.read(build / "notebook.ipynb")["cells"]
    except (OSError, ValueError):
        return ""
    state = {cell.get("id", ""): cell["metadata"].get("papermill", {}).get("status") for cell in cells}
    return next((cell for cell, status in state.items() if status in {"running", "failed"}), "")
