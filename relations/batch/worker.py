"""What a process does to make one report; :mod:`relations.batch.processes` starts it.

It executes the notebook through papermill, brings the result to its stable form and renders it.
What it has to say stands in ``result.json`` beside the job; it prints nothing.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from relations import locate, shared
from relations.batch import notebook as notebooks
from relations.errors import RelationsError

# nbformat's JSON-Schema validator would spend 1.6 s on compiling this module's grammars
# for a format no notebook uses; absent, it is skipped.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def main(file: str, folder: str = "") -> None:
    """Do the job of a file and end this process; the exit status is 0 when the notebook ran through.

    What it computes for other jobs too is kept in a folder, if there is one.
    """
    code, path = 1, Path(file)
    try:
        _settle(path.parent)
        begun = time.monotonic()
        job = json.loads(path.read_text(encoding="utf-8"))
        try:
            shared.folder = Path(folder) if folder else None
            at_cell(path.parent)
            limit_memory(job["memory"])
            result = make(job, path.parent)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the parent must learn it
            traceback.print_exc()
            said = {"cell": progress(path.parent)[2], "name": type(error).__name__, "message": str(error)}
            result = {"error": said}
        result["seconds"] = time.monotonic() - begun
        (path.parent / "result.json").write_text(json.dumps(result), encoding="utf-8")
        code = int(result["error"] is not None)
    finally:
        os._exit(code)


def _settle(build: Path) -> None:
    """Make this process, which is forked or new, one in which a notebook finds what a kernel would have."""
    from multiprocessing import forkserver, parent_process, set_start_method

    from relations.batch import warm

    warm.as_in_kernel()
    warm.import_matplotlib()
    parent: Any = parent_process()
    warm.die_with_parent(parent.pid if forkserver.get_inherited_fds() is None else warm.SERVER or os.getppid())
    os.setsid()  # a group of its own, which can be ended as a whole
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    log = os.open(build / "log.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.dup2(log, 1)
    os.dup2(log, 2)
    with contextlib.suppress(AttributeError, TypeError, OSError):
        # It would keep the server from hearing that the command is gone.
        os.close(forkserver._forkserver._forkserver_alive_fd)  # type: ignore[attr-defined] # noqa: SLF001
    for end in range(3, 64):
        with contextlib.suppress(OSError):
            os.set_inheritable(end, False)
    set_start_method(None, force=True)
    sys.argv = [""]
    sys.path.append("")  # last: no file of the current folder hides a module of Python's
    spec = build / "jupyter" / "kernels" / "python3" / "kernel.json"
    os.environ.update(
        JUPYTER_PATH=str(build / "jupyter"),
        JUPYTER_PREFER_ENV_PATH="1",
        JUPYTER_RUNTIME_DIR=str(build / "runtime"),
        IPYTHONDIR=str(build / "ipython"),
    )
    spec.parent.mkdir(parents=True)
    argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    known = {"argv": argv, "language": "python", "metadata": {"supported_encryption": ["curve"]}}
    spec.write_text(json.dumps(notebooks.KERNELSPEC | known | {"kernel_protocol_version": "5.5"}), encoding="utf-8")
    gc.set_threshold(20_000, 50, 100)  # a report is over before its litter is worth more searching
    gc.enable()


def at_cell(build: Path, name: str = "") -> None:
    """Write down since when the job is at a cell; the first line says when it began."""
    with (build / "cell").open("a", encoding="utf-8") as file:  # to overwrite it would cost milliseconds
        file.write(f"{time.monotonic()} {name}\n")


def limit_memory(megabytes: int | None) -> None:
    """Allow this process so much more memory than it has now, where the system can do that."""
    if megabytes is None or sys.platform != "linux":
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    allowed = pages * resource.getpagesize() + megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed))


def make(job: dict[str, Any], build: Path) -> dict[str, Any]:
    """Execute, normalise and, if asked for, render; leaves its files in the folder `build`."""
    from relations import tables

    tables.files_read.clear()
    os.umask(mask := os.umask(0o22))
    executed, error = execute(Path(job["notebook"]), build, job["parameters"], kernel=job.get("kernel", False))
    os.umask(mask)  # the notebook may have set another, and nobody could read what is published
    notebooks.normalise(executed)
    result: dict[str, Any] = {"error": error, "findings": [], "tables": sorted(tables.files_read)}
    files: dict[str, str] = {}
    try:
        if error is None and (about := job["about"]):
            at_cell(build)
            from relations.batch import render
            from relations.words import Words

            notebooks.translate(executed, Words(about["language"]))
            recorded = notebooks.facts(executed)
            shown = _as_ran(executed, about["parameters"])
            facts = {"report": about["name"], "title": about["title"], "parameters": shown, **recorded}
            files["facts.json"] = json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
            files |= render.pages(executed, about=about)
            result["findings"] = notebooks.findings(executed)[1]
    finally:
        files["notebook.ipynb"] = notebooks.dumps(executed)
        for name, content in files.items():
            (build / name).write_bytes(content.encode())
    result["outputs"] = {name: hashlib.sha256(content.encode()).hexdigest() for name, content in files.items()}
    return result


def _as_ran(executed: Any, told: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the parameters that the page tells of, once the executed cells agree with them."""
    ran = notebooks.parameter_defaults(executed) | notebooks.parameter_defaults(executed, "injected-parameters")
    shown = {row["name"]: row["value"] for row in told}
    for name, value in shown.items():
        if name not in ran or ran[name] != value:
            raise RelationsError(
                f"the report tells of {name} = {value!r}, but its notebook ran with {ran.get(name, 'no such name')!r}"
            )
    return shown


def execute(
    source: Path, build: Path, parameters: dict[str, Any], *, kernel: bool = False
) -> tuple[Any, dict[str, Any] | None]:
    """Run a notebook, in this process or in a real kernel; on an error return what there is, and the error."""
    import nbformat
    import papermill
    from papermill.exceptions import PapermillExecutionError
    from papermill.execute import ERROR_MARKER_TAG

    target = build / "notebook.ipynb"
    ran: list[Any] = []
    error = None
    try:
        done = papermill.execute_notebook(
            nbformat.from_dict(notebooks.fresh(notebooks.read(source))),  # type: ignore[no-untyped-call]
            str(target).replace("{", "{{").replace("}", "}}") if kernel else None,  # it formats paths with parameters
            parameters=parameters,
            kernel_name="python3",
            language="python",
            progress_bar=False,
            **(_in_kernel() if kernel else _in_process(build, ran)),
        )
        executed = ran[0] if ran else done
    except PapermillExecutionError as failure:
        executed = nbformat.read(target, as_version=4) if kernel else ran[0]  # type: ignore[no-untyped-call]
        broken = [each.get("id", "") for each in executed.cells if each.metadata.get("papermill", {}).get("exception")]
        error = {"cell": next(iter(broken), ""), "name": failure.ename, "message": failure.evalue}
        if not executed.metadata["papermill"].get("exception"):
            # Papermill takes every error for a failure, also one that the notebook shows on purpose.
            executed.cells = [cell for cell in executed.cells if ERROR_MARKER_TAG not in cell.metadata.get("tags", ())]
            error = None
    return executed, error


def _in_kernel() -> dict[str, Any]:
    from traitlets.config import Config

    # Since ipykernel 7.3 an unencrypted connection is worth a warning in every log.
    return {"config": Config({"KernelManager": {"transport_encryption": "auto"}})}


def _in_process(build: Path, ran: list[Any]) -> dict[str, Any]:
    import random

    import numpy as np

    from relations.batch import engine

    # A fork inherits the state of its parent; a notebook that forgot to seed gets the same everywhere.
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002

    def on_stop(notebook: Any) -> None:
        notebooks.normalise(notebook)
        (build / "notebook.ipynb").write_text(notebooks.dumps(notebook), encoding="utf-8")

    # Written once, at the end: what a cell is at stands in a file of its own.
    return {
        "engine_name": engine.NAME,
        "on_start": ran.append,
        "on_cell": lambda cell: at_cell(build, cell.get("id", "")),
        "on_stop": on_stop,
    }


def progress(build: Path) -> tuple[float, float, str]:
    """Return when a job began, since when it is at a cell (of the monotonic clock, 0.0 before), and the cell's id."""
    begun = since = 0.0
    name = ""
    with contextlib.suppress(OSError, ValueError, IndexError):
        lines = locate.content(build / "cell").decode().splitlines()
        begun, (stamp, _, name) = float(lines[0].partition(" ")[0]), lines[-1].partition(" ")
        since = float(stamp)
    if not name:
        with contextlib.suppress(RelationsError):  # a kernel's cells stand in the notebook, written after each
            cells = notebooks.read(build / "notebook.ipynb")["cells"]
            state = {cell.get("id", ""): cell["metadata"].get("papermill", {}).get("status") for cell in cells}
            name = next((cell for cell, status in state.items() if status in {"running", "failed"}), "")
    return begun, since, name
