"""The parent of all reports: imports everything once, then forks a fresh process for each report.

It is started by :class:`relations.batch.run.Forks` with an environment of its own, and speaks with
it over standard input and output: a line in, a job (``job.json``) to start; a line out, the process
that does it, or how that process ended.  When nobody is left at the other end it ends all children.

A fork is safe only where nothing runs besides it: no thread and no socket exists here, which is
asserted.  What a child does to itself (hang, die, fill its memory) its siblings never see.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import pkgutil
import select
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from relations.batch import notebook as notebooks
from relations.batch.run import cores

sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # see worker.py

# What a shell imports when it is made, and other packages when they are used.
_LATE = (
    *("IPython.core.application", "IPython.core.completerlib", "IPython.core.logger", "IPython.core.oinspect"),
    *("babel.lists", "pandas.core.methods.to_dict", "pandas.core.reshape.reshape", "scipy.special"),
)

_TINY = {
    "cells": [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# T\n\n*x* `y`\n\n## Q\n\n- a\n"},
        {
            "cell_type": "code",
            "id": "b",
            "metadata": {"tags": ["parameters"]},
            "source": "x = 1  # one\n",
            "execution_count": None,
            "outputs": [
                {"output_type": "stream", "name": "stdout", "text": "\x1b[31mx\x1b[0m\n"},
                {"output_type": "display_data", "metadata": {}, "data": {"text/markdown": "- **x**"}},
                {"output_type": "display_data", "metadata": {}, "data": {"text/markdown": "1. x http://x.y\n2. y"}},
                {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": "<svg><g/></svg>"}},
            ],
        },
    ],
    "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


def warm() -> None:
    """Import and touch what every report needs first; leaves no state that a report could see."""
    import pandas as pd

    import relations
    from relations import charts, locate, tables, text
    from relations.batch import engine, render, worker
    from relations.errors import RelationsError

    for module in pkgutil.walk_packages(relations.__path__, "relations."):
        if not module.name.startswith(("relations.batch", "relations.__main__", "relations.cli")):
            importlib.import_module(module.name)
    for late in _LATE:
        with contextlib.suppress(ImportError):  # another version may have it elsewhere
            importlib.import_module(late)

    import nbformat
    import papermill

    notebook: Any = nbformat.from_dict(_TINY)  # type: ignore[no-untyped-call]
    papermill.execute_notebook(
        notebook, None, {"x": 2}, kernel_name="python3", language="python", prepare_only=True, progress_bar=False
    )
    nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    about = {"name": "t", "title": "T", "description": "", "language": "en", "parameters": [], "pages": {}}
    render.page(notebook, about=about)
    language = text.Language("en")
    language.number(1234.5, digits=1)
    language.date("2022-09-14")
    pd.DataFrame({"x": [1.5], "t": ["a"]})._repr_html_()  # type: ignore[operator]
    _, ax = charts.figure()
    ax.bar([1, 2], [1, 2], label="x")
    ax.legend()
    charts.finish(ax, title="A title", source="A source", xlabel="x", ylabel="y")
    charts.svg(ax, alt="x")
    for table in sorted(locate.data_dir().glob("*.csv")):
        with contextlib.suppress(RelationsError):  # a bad table is the affair of the reports that read it
            relations.load(table.stem)
    tables.files_read.clear()
    _ = engine, worker


class Server:
    """Forks children and tells of their ends."""

    def __init__(self) -> None:
        self._inbox, self._outbox = os.dup(0), os.dup(1)
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(2, 1)  # nothing may be printed between the lines of the protocol
        os.close(null)
        self._woken, self._wake = os.pipe()
        for end in (self._woken, self._wake):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._wake, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._children: dict[int, str] = {}
        self._prepared, self._preparing = -1, 0
        self._rest = b""

    def serve(self) -> None:
        """Work until nobody is left at the other end."""
        while True:
            awaited = [end for end in (self._prepared, self._inbox, self._woken) if end >= 0]
            ready, _, _ = select.select(awaited, [], [])
            if self._prepared in ready:
                self._take_prepared()
            if self._woken in ready:
                os.read(self._woken, 4096)
                self._reap()
            if self._inbox in ready:
                received = os.read(self._inbox, 65536)
                if not received:
                    break
                *lines, self._rest = (self._rest + received).split(b"\n")
                for line in lines:
                    self._fork(line.decode())
        for pid in self._children:
            os.killpg(pid, signal.SIGKILL)

    def _fork(self, job: str) -> None:
        gc.freeze()  # also what was made since: each child would search it, and so copy it
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            for end in (self._inbox, self._outbox, self._woken, self._wake, self._prepared):
                if end >= 0:
                    os.close(end)
            _child(job)
        self._children[pid] = job
        self._tell(job=job, pid=pid)

    def prepare(self) -> None:
        """Have another process render the code and text of all notebooks while this one gets ready."""
        from relations import locate
        from relations.batch import render

        render.prepare({"cells": []})
        self._prepared, end = os.pipe()
        self._preparing = os.fork()
        if self._preparing == 0:
            for path in sorted(locate.notebooks_dir().glob("*.ipynb")):
                with contextlib.suppress(Exception):  # only a courtesy: its report says what is wrong
                    render.prepare(notebooks.read(path))
            with contextlib.suppress(BrokenPipeError), open(end, "wb") as pipe:  # noqa: PTH123
                pipe.write(json.dumps(render.PREPARED).encode())
            os._exit(0)
        os.close(end)

    def _take_prepared(self) -> None:
        from relations.batch import render

        with open(self._prepared, "rb") as pipe, contextlib.suppress(ValueError):  # noqa: PTH123
            for kind, known in json.load(pipe).items():
                render.PREPARED[kind].update(known)
        self._prepared = -1
        os.waitpid(self._preparing, 0)

    def _reap(self) -> None:
        for pid in list(self._children):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                self._tell(job=self._children.pop(pid), code=os.waitstatus_to_exitcode(status))

    def _tell(self, **message: Any) -> None:
        os.write(self._outbox, json.dumps(message).encode() + b"\n")


def main() -> None:
    """Serve until standard input ends."""
    gc.disable()  # nearly all that is made from here on stays
    server = Server()
    if cores() > 1:
        server.prepare()
    warm()
    assert_alone()
    server.serve()
    os._exit(0)  # nothing is left to do, and to take all modules apart would take a while


def assert_alone() -> None:
    """Refuse to fork beside a running thread: it would not exist in the child, but its locks would."""
    tasks = Path("/proc/self/task")
    count = len(list(tasks.iterdir())) if tasks.exists() else threading.active_count()
    if count != 1:
        raise RuntimeError(f"{count} threads run in the process that is to fork; there may be only one")


def _child(job: str) -> None:
    """Become the process that makes one report; never returns."""
    from relations.batch import worker

    code = 1
    try:
        os.setsid()  # a group of its own, which can be ended as a whole
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        folder = Path(job).parent
        log = os.open(folder / "log.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.environ["IPYTHONDIR"] = str(folder / "ipython")
        gc.set_threshold(20_000, 50, 100)  # a report is over before its litter is worth more searching
        gc.enable()
        code = worker.main(job)
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
