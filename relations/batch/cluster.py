"""The same plan on a ``dask.distributed`` cluster: ``relations report --cluster tcp://host:8786``.

A worker of the cluster makes a report as this machine would, in a process forked for it, and sends
the files back.  What a lost worker had not finished, the scheduler gives to another.
"""

from __future__ import annotations

import contextlib
import json
import math
import tempfile
import threading
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import relations
from relations.batch.inputs import Inputs, versions
from relations.batch.processes import Workers
from relations.batch.publish import FILES
from relations.batch.run import Job, run
from relations.errors import RelationsError, extra

if TYPE_CHECKING:
    from collections.abc import Callable

    from relations.batch.processes import Child
    from relations.batch.run import Running

_KEPT = (*FILES, "result.json", "log.txt", "cell")


class Cluster:
    """Starts jobs on the workers of a cluster.

    Parameters
    ----------
    address : str
        Where the scheduler listens, for example ``tcp://host:8786``.
    timeout, cell_timeout : float, optional
        Seconds that a report, and one cell of it, may take on its worker.

    Raises
    ------
    RelationsError
        Where ``distributed`` is not installed, nobody answers, or a worker has other data, another
        version of this package or of what computes and draws: its reports would not be the same.
    """

    patience = math.inf  # a job may have to queue

    def __init__(self, address: str, *, timeout: float | None = None, cell_timeout: float | None = None) -> None:
        with extra("cluster"):
            import distributed
        self._limits = {"timeout": timeout, "cell_timeout": cell_timeout}
        try:
            connect: Any = distributed.Client
            self._client = connect(address, timeout=10, set_as_default=False)
        except (OSError, ValueError) as error:
            raise RelationsError(f"no scheduler answers at {address!r}; start one with `dask scheduler`") from error
        try:
            self.slots = self._agreed(address)
        except BaseException:
            self._client.close()
            raise

    def _agreed(self, address: str) -> int:
        """Return how many jobs the workers take at once, if all of them would do as this machine."""
        threads = self._client.nthreads()
        if not threads:
            raise RelationsError(f"the scheduler at {address} has no worker; start some with `dask worker {address}`")
        mine = identity()
        for worker, theirs in self._theirs().items():
            differs = [key for key in mine if theirs.get(key) != mine[key]]
            if differs:
                raise RelationsError(
                    f"worker {worker} differs from this machine in {', '.join(differs)}; install the same there"
                )
        return sum(threads.values())

    def _theirs(self) -> dict[str, dict[str, Any]]:
        return dict(self._client.run(identity))

    def start(self, job: Job, stopped: Callable[[], bool]) -> Running:  # noqa: ARG002 - does not wait
        """Send a job to the cluster."""
        work = {name: getattr(job, name) for name in ("name", "parameters", "about", "memory")}
        work |= {"file": job.notebook.name, "notebook": job.notebook.read_bytes(), "limits": self._limits}
        return _Sent(job, self._client.submit(make, work, pure=False, retries=3))

    def wait(self, seconds: float) -> None:
        """Sleep a little: the futures hear of what happens by themselves."""
        time.sleep(min(seconds, 0.02))

    def kill(self) -> None:
        """Nothing is to be done: the cluster sees that its client is gone."""

    def close(self) -> None:
        """Leave the cluster; what others run there goes on."""
        self._client.close(timeout=1)


class _Sent:
    def __init__(self, job: Job, future: Any) -> None:
        self._job, self._future = job, future
        self._code: int | None = None

    def poll(self) -> int | None:
        if self._code is None and self._future.done():
            try:
                for name, content in self._future.result(timeout=60).items():
                    (self._job.build / name).write_bytes(content)
            except Exception as error:  # noqa: BLE001 - whatever it is, this report alone failed
                with contextlib.suppress(OSError):
                    said = f"{type(error).__name__}: {error}"
                    (self._job.build / "log.txt").write_text(said, encoding="utf-8")
            self._future.release()
            self._code = int(not (self._job.build / "result.json").exists())
        return self._code

    def stop(self) -> None:
        with contextlib.suppress(Exception):  # the scheduler may be gone
            self._future.cancel()

    def kill(self) -> None:
        """Nothing more is to be done: its worker ends a report that was cancelled."""


# ---- on the worker


class _Shared(Workers):
    """The processes of all threads of this worker."""

    def start(self, job: Job, stopped: Callable[[], bool] = lambda: False) -> Child:  # noqa: ARG002
        """Start a job; that it is wanted no more does not end the server, from which the jobs of others come."""
        return super().start(job)


_lock = threading.Lock()


def identity() -> dict[str, Any]:
    """Return what must be the same everywhere for the same bytes to come out."""
    now = Inputs()
    return {"library": now.library, "data": now.data, "versions": versions(), "package": relations.__version__}


def make(work: dict[str, Any]) -> dict[str, bytes]:
    """Make one report in a process of its own; returns the files of its build folder."""
    with tempfile.TemporaryDirectory(prefix="relations-cluster-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        notebook = folder / work["file"]
        notebook.write_bytes(work["notebook"])
        job = Job(work["name"], folder / "build", notebook, work["parameters"], work["about"], memory=work["memory"])
        with _lock:  # else two threads could make two at once
            workers = _shared()
        (outcome,) = run([job], workers=1, executor=workers, stopped=_unwanted(), **work["limits"])
        if outcome.error is not None and not (job.build / "result.json").exists():
            result = {"error": outcome.error, "status": outcome.status, "seconds": outcome.seconds}
            (job.build / "result.json").write_text(json.dumps(result), encoding="utf-8")
        files = {name: job.build / name for name in _KEPT}
        return {name: path.read_bytes() for name, path in files.items() if path.is_file()}


def _unwanted() -> Callable[[], bool]:
    """Return what tells whether this task was cancelled, or its client is gone: then nobody waits for the report."""
    import distributed

    worker = distributed.get_worker()
    key = worker.get_current_task()

    def unwanted() -> bool:
        task = worker.state.tasks.get(key)
        return task is None or task.state == "cancelled"

    return unwanted


@cache
def _shared() -> Workers:
    """Return the one server of this worker, which all its threads use and which ends with it."""
    workers = _Shared()
    workers.shared = ""  # it may serve for months, and nobody would clear the folder
    return workers
