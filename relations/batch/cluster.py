"""The same plan on a ``dask.distributed`` cluster: ``relations report --cluster tcp://host:8786``.

A worker of the cluster makes a report as this machine would, in a process forked for it, and sends
the files back.  What a lost worker had not finished, the scheduler gives to another.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import relations
from relations.batch.inputs import Inputs, versions
from relations.batch.run import Job, run, start
from relations.errors import RelationsError

if TYPE_CHECKING:
    from relations.batch.run import Executor, Running

_KEPT = ("notebook.ipynb", "facts.json", "index.html", "result.json", "log.txt", "cell")


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

    def __init__(self, address: str, *, timeout: float | None = None, cell_timeout: float | None = None) -> None:
        try:
            import distributed
        except ImportError as error:
            raise RelationsError("--cluster needs the extra: pip install 'relations[cluster]'") from error
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
        found: dict[str, dict[str, Any]] = self._client.run(identity)
        return found

    def start(self, job: Job) -> Running:
        """Send a job to the cluster."""
        work = {
            "name": job.name,
            "file": job.notebook.name,
            "notebook": job.notebook.read_bytes(),
            "parameters": job.parameters,
            "about": job.about,
            "memory": job.memory,
            "limits": self._limits,
        }
        return _Sent(job, self._client.submit(make, work, pure=False, retries=3))

    def wait(self, seconds: float) -> None:
        """Sleep a little: the futures hear of what happens by themselves."""
        time.sleep(min(seconds, 0.02))

    def close(self) -> None:
        """Leave the cluster as it was."""
        with contextlib.suppress(Exception):
            self._client.run(release)
        self._client.close()


class _Sent:
    def __init__(self, job: Job, future: Any) -> None:
        self._job, self._future = job, future

    def poll(self) -> int | None:
        if not self._future.done():
            return None
        if self._future.status != "finished":
            message = str(self._future.exception()) if self._future.status == "error" else self._future.status
            (self._job.build / "log.txt").write_text(message, encoding="utf-8")
            return 1
        files = self._future.result()
        for name, content in files.items():
            (self._job.build / name).write_bytes(content)
        self._future.release()
        return 0

    def stop(self) -> None:
        self._future.cancel()

    def kill(self) -> None:
        """Nothing more can be done: a report that has begun runs out by itself."""


# ---- on the worker

_lock = threading.Lock()
_executor: Executor | None = None


def identity() -> dict[str, Any]:
    """Return what must be the same everywhere for the same bytes to come out."""
    now = Inputs()
    return {"library": now.library, "data": now.data, "versions": versions(), "package": relations.__version__}


def make(work: dict[str, Any]) -> dict[str, bytes]:
    """Make one report in a process of its own; returns the files of its build folder."""
    folder = Path(tempfile.mkdtemp(prefix="relations-cluster-"))
    try:
        notebook = folder / work["file"]
        notebook.write_bytes(work["notebook"])
        job = Job(work["name"], folder / "build", notebook, work["parameters"], work["about"], memory=work["memory"])
        (outcome,) = run([job], workers=1, executor=_shared(), **work["limits"])
        if outcome.error is not None and not (job.build / "result.json").exists():
            result = {"error": outcome.error, "status": outcome.status, "seconds": outcome.seconds}
            (job.build / "result.json").write_text(json.dumps(result), encoding="utf-8")
        files = {name: job.build / name for name in _KEPT}
        return {name: path.read_bytes() for name, path in files.items() if path.exists()}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _shared() -> Executor:
    """Return the one server of this worker, which all its threads use."""
    global _executor  # noqa: PLW0603 - a worker of the cluster is one process, whose threads share it
    with _lock:
        if _executor is None:
            _executor = start()
        return _executor


def release() -> None:
    """End the server of this worker."""
    global _executor  # noqa: PLW0603
    with _lock:
        if _executor is not None:
            _executor.close()
        _executor = None
