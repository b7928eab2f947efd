"""Processes that make one report each, by :mod:`multiprocessing`: forked from a warm server, or spawned.

The fork server is that of the standard library, with :mod:`relations.batch.preload` in it.  Where it is not
to be had (no fork, or an import that starts a thread, beside which nothing may fork), each process imports
what it needs by itself and gives the same bytes.

Nothing here waits without a bound, and nothing that was started outlives :meth:`Workers.close`: a worker
dies with its server, the server with this process, and what they left is found by a mark in its environment.
"""

from __future__ import annotations

import contextlib
import importlib.util
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
import types
from multiprocessing import connection, process, util
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relations import locate
from relations.batch import worker
from relations.errors import RelationsError, needed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from relations.batch.run import Job

MARK, ALONE = "RELATIONS_RUN", "RELATIONS_ALONE"
PACKAGE = Path(__file__).resolve().parents[1]
_STOPPED = "was stopped"
_UNWANTED = ("STARTUP", "WARNINGS", "DEVMODE", "OPTIMIZE", "INSPECT")


class Workers:
    """Starts jobs, each in a process of its own.

    Parameters
    ----------
    method : {"forkserver", "spawn"}, optional
        How; by default what suits the system.
    alone : bool
        Whether one report is all that they are for: then nothing is got ready that others might need.

    Raises
    ------
    RelationsError
        On Windows.
    """

    patience = 120.0  # seconds until the server, or a process, is ready
    default = "forkserver" if sys.platform == "linux" else "spawn"  # a warm fork is unsafe on macOS

    def __init__(self, method: str | None = None, *, alone: bool = False) -> None:
        if sys.platform == "win32":  # no signals, and no group of processes that can be ended as a whole
            raise RelationsError("reports are not made on Windows; use WSL, or run notebooks by papermill")
        needed("report", "ipykernel", "jinja2", "matplotlib", "nbconvert", "papermill", "psutil")
        self.token = os.urandom(8).hex()
        self.shared = tempfile.mkdtemp(dir=util.get_temp_dir())  # of all jobs: `relations.shared`
        self._lock = threading.RLock()
        self._running: list[Child] = []
        self._served = False
        self._server: Any = None
        self.method = method or self.default
        if self.method == "forkserver":
            from multiprocessing import forkserver, resource_tracker

            self._server = vars(forkserver)["_forkserver"]  # to watch it and to end it
            if self._pid is not None:
                self.method, self._server = "spawn", None  # another's, who has it preload other things
                return
            forkserver.set_forkserver_preload(["relations.batch.preload"])
            with _clean(""):
                resource_tracker.ensure_running()  # it serves this process, also after the run
            try:
                with _clean(self.token, **({ALONE: "1"} if alone else {})):
                    forkserver.ensure_running()
            except OSError:  # its socket has no room: a full TMPDIR, or one with too long a name
                self.method, self._server = "spawn", None

    @property
    def _pid(self) -> int | None:
        return vars(self._server)["_forkserver_pid"] if self._server else None

    def start(self, job: Job, stopped: Callable[[], bool] = lambda: False) -> Child:
        """Start a written job; where the server is gone, with a new one or, if that was never ready, without.

        Raises
        ------
        OSError
            Where no process can be had, or `stopped` became true meanwhile.
        """
        with self._lock:
            for _ in range(2):
                if self.method == "spawn":
                    break
                with contextlib.suppress(ConnectionError, EOFError):
                    return self._start(job, stopped)
                if stopped():
                    raise InterruptedError("stopped before it began")
                if not self._served:
                    self.method = "spawn"
                self._lose("ended, or did not answer")
                shutil.rmtree(job.build, ignore_errors=True)  # it may have been begun
                job.write()
            return self._start(job, stopped)

    def _start(self, job: Job, stopped: Callable[[], bool]) -> Child:
        context: Any = multiprocessing.get_context(self.method)
        given = (str(job.file), self.shared)
        child = context.Process(target=worker.main, args=given, name="MainProcess")  # as in a kernel
        over = threading.Event()

        def watch() -> None:
            until = time.monotonic() + self.patience
            while not over.wait(0.05):
                if stopped() or time.monotonic() > until or self._fate() == _STOPPED:
                    self.kill()  # all that may hold the pipe, so that who waits for an answer hears it close

        if self.method == "forkserver":
            try:
                threading.Thread(target=watch, daemon=True).start()
            except RuntimeError as error:  # no more are allowed
                raise OSError(str(error)) from error
        try:
            with _clean(self.token):
                child.start()
        finally:
            over.set()
        self._served = True
        self._running.append(Child(self, job, child))
        return self._running[-1]

    def wait(self, seconds: float) -> None:
        """Return when a job may have ended, at the latest after so many seconds."""
        connection.wait([child.process.sentinel for child in self._running], seconds)
        self.look()

    def look(self) -> None:
        """Take note of a server that died or was stopped: what it forked is lost with it."""
        with self._lock:
            if self._running and (how := self._fate()):
                self._lose(how)

    def _fate(self) -> str:
        """Say what became of the server; nothing while there is one that is well."""
        if (pid := self._pid) is None:
            return ""
        try:
            state = os.waitid(os.P_PID, pid, os.WEXITED | os.WSTOPPED | os.WNOHANG | os.WNOWAIT)
        except ChildProcessError:
            return "ended"
        codes = {os.CLD_STOPPED: _STOPPED, os.CLD_EXITED: "ended"}
        return codes.get(state.si_code, "was killed") if state else ""

    def _lose(self, how: str) -> None:
        for child in self._running:
            with contextlib.suppress(OSError), (child.job.build / "log.txt").open("a", encoding="utf-8") as log:
                log.write(f"the server that this process was forked from {how}\n")
        self._served = False
        self.close()

    def ended(self, child: Child) -> None:
        """Forget a job."""
        with self._lock, contextlib.suppress(ValueError):
            self._running.remove(child)

    def close(self) -> None:
        """End whatever still runs."""
        with self._lock:
            self.kill()
            if self._pid is not None:
                self._server._stop()  # noqa: SLF001 - which only takes note of its end
            for child in list(self._running):
                child.kill()

    def kill(self) -> None:
        """End all processes, also those that a dead server left, and do nothing else about it."""
        if (pid := self._pid) is not None:
            kill_family(pid)
        sweep(self.token)


class Child:
    """A job's process."""

    def __init__(self, workers: Workers, job: Job, started: Any) -> None:
        self._workers, self.job, self.process = workers, job, started
        self.pid: int = started.pid
        self._code: int | None = None

    def poll(self) -> int | None:
        """Return the exit status, or None while it runs."""
        if self._code is None and (code := self.process.exitcode) is not None:
            self._end(code)
        return self._code

    def _end(self, code: int) -> None:
        if code == 255:  # what multiprocessing says where nobody is left to tell
            self._workers.look()
        self._code = code if self._code is None else self._code
        self._workers.ended(self)
        with contextlib.suppress(OSError, AttributeError):  # what it left running goes with it
            os.killpg(self.pid, signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to write down how far it is, and to end."""
        if self.poll() is None:
            with contextlib.suppress(OSError):
                os.kill(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        """End it and everything it started, at once."""
        if self._code is None:
            kill_family(self.pid)
            self.process.join(0.5)  # not longer: a server that was stopped does not say that it ended
            self._end(-signal.SIGKILL)


@contextlib.contextmanager
def _clean(token: str, **more: str) -> Iterator[None]:
    """Let a new interpreter take over nothing of this one that a report could see, while it is started.

    It would get the environment, flags as ``-W`` or ``-I``, and the path, where a ``csv.py`` of the current
    folder hides Python's; and each process would run this one's main script again.  `multiprocessing` has no
    argument for any of these.
    """
    names = vars(process.current_process())["_config"]
    flags = "_args_from_interpreter_flags"
    with _cleaning:
        before = dict(os.environ), sys.path, sys.modules["__main__"], dict(names), vars(util)[flags]
        try:
            _set_environment(_environment(token) | more)
            here = Path.cwd()
            sys.path = [entry for entry in sys.path if entry and locate.real(entry) != here]
            if not any(locate.real(entry) == PACKAGE.parent for entry in sys.path):
                sys.path.append(str(PACKAGE.parent))
            sys.modules["__main__"] = types.ModuleType("__main__")
            names.pop("daemon", None)  # a worker of a cluster may be one, and may not have children
            vars(util)[flags] = lambda: ["-P"]
            yield
        finally:
            _set_environment(before[0])
            sys.path, sys.modules["__main__"] = before[1:3]
            names.update(before[3])
            vars(util)[flags] = before[4]


_cleaning = threading.Lock()


def _set_environment(wanted: dict[str, str]) -> None:
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    os.environ.update(wanted)


def _environment(token: str) -> dict[str, str]:
    """Return an environment in which a user's own settings change nothing."""
    kept = {name: value for name, value in os.environ.items() if name not in {f"PYTHON{word}" for word in _UNWANTED}}
    path = [entry for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry]
    if str(PACKAGE.parent) not in path and PACKAGE.parent.name != "site-packages":
        path.append(str(PACKAGE.parent))
    return kept | {
        **({MARK: token} if token else {}),
        "PYTHONPATH": os.pathsep.join(path),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",  # what is opened without a word on its encoding
        "PYTHONBREAKPOINT": "0",  # nobody sits there
        "SOURCE_DATE_EPOCH": "0",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",  # as a kernel sets it
        "MATPLOTLIBRC": matplotlibrc(),
        # Every core has a report already; threads would also forbid to fork.
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def matplotlibrc() -> str:
    """Return the file of matplotlib's own settings, without an import of it, which would read those of others."""
    found = importlib.util.find_spec("matplotlib")
    return str(Path(str(found and found.origin)).with_name("mpl-data") / "matplotlibrc")


def kill_family(pid: int) -> None:
    """End a process and all that descend from it, also those in sessions of their own."""
    import psutil  # type: ignore[import-untyped,unused-ignore]

    with contextlib.suppress(psutil.Error):
        first = psutil.Process(pid)
        _kill([first, *first.children(recursive=True)])


def sweep(token: str) -> None:
    """End all processes that a run left which could not end them itself."""
    import psutil

    _kill([each for each in psutil.process_iter(["environ"]) if (each.info["environ"] or {}).get(MARK) == token])


def _kill(processes: list[Any]) -> None:
    import psutil

    for each in processes:
        with contextlib.suppress(psutil.Error):
            if each.pid != os.getpid():
                each.kill()
