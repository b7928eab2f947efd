"""What every report needs first, imported and touched once by the process that reports are forked from.

A fork is safe only where nothing runs besides it: a thread would not exist in the child, but its locks would.
"""

from __future__ import annotations

import atexit
import builtins
import contextlib
import ctypes
import gc
import importlib
import json
import os
import pkgutil
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from relations.batch import notebook as notebooks
from relations.batch.processes import ALONE, kill_family, matplotlibrc

_SET_PARENT_DEATH, _SET_SUBREAPER = 1, 36  # of Linux's prctl

# What a shell imports when it is made, and other packages when they are used.
_LATE = (
    *("IPython.core.application", "IPython.core.completerlib", "IPython.core.logger", "IPython.core.oinspect"),
    *("babel.lists", "pandas.core.methods.to_dict", "pandas.core.reshape.reshape"),
)


def as_in_kernel() -> None:
    """Let libraries that look around while they are imported find what they would in a kernel: pandas does."""

    class ZMQInteractiveShell:
        kernel = None

    builtins.get_ipython = ZMQInteractiveShell  # type: ignore[attr-defined]


def import_matplotlib() -> None:
    """Import matplotlib so that a notebook that draws with pyplot finds nobody's settings, and draws no chance.

    Of all files it takes one of the current folder before any other, so it is imported in the folder of its own.
    """
    with contextlib.chdir(Path(matplotlibrc()).parent):
        importlib.import_module("matplotlib.style")  # which complains of a user's broken styles, here and in no cell
    matplotlib: Any = sys.modules["matplotlib"]
    for settings in (matplotlib.rcParams, matplotlib.rcParamsDefault, matplotlib.rcParamsOrig):
        settings["svg.hashsalt"] = "relations"  # else the ids of a drawing are random


def _tiny() -> Any:
    """Return a notebook with one of each thing that ours hold."""
    import nbformat

    v4: Any = nbformat.v4
    lists = [{"text/markdown": "- **x**"}, {"text/markdown": "1. x http://x.y\n2. y"}]
    outputs = [v4.new_output("display_data", each) for each in (*lists, {"image/svg+xml": "<svg><g/></svg>"})]
    outputs.append(v4.new_output("stream", text="\x1b[31mx\x1b[0m\n"))
    text = v4.new_markdown_cell("# T\n\n*x* `y`\n\n## Q\n\n- a\n", id="a")
    code = v4.new_code_cell("x = 1  # one\n", id="b", metadata={"tags": ["parameters"]}, outputs=outputs)
    return v4.new_notebook(cells=[text, code], metadata={"kernelspec": notebooks.KERNELSPEC})


def warm() -> None:
    """Import and touch what every report needs first; leaves no state that a report could see."""
    as_in_kernel()
    import_matplotlib()
    import pandas as pd

    import relations
    from relations import charts, locate, tables, words
    from relations.batch import engine, render
    from relations.errors import RelationsError

    alone = os.environ.pop(ALONE, "")  # one report imports and loads what it needs by itself, which is less
    for module in () if alone else pkgutil.walk_packages(relations.__path__, "relations."):
        if not module.name.startswith(("relations.batch", "relations.__main__", "relations.cli")):
            importlib.import_module(module.name)
    for late in _LATE:
        with contextlib.suppress(ImportError):  # another version may have it elsewhere
            importlib.import_module(late)

    import nbformat
    import papermill

    notebook = _tiny()
    papermill.execute_notebook(
        notebook, None, {"x": 2}, kernel_name="python3", language="python", prepare_only=True, progress_bar=False
    )
    nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    about = {"name": "t", "title": "T", "description": "", "language": "en", "parameters": [], "pages": {}}
    render.pages(notebook, about=about)
    language = words.Words("en")
    language.number(1234.5, digits=1)
    language.date("2022-09-14")
    pd.DataFrame({"x": [1.5], "t": ["a"]})._repr_html_()  # type: ignore[operator]
    _, ax = charts.figure()
    ax.bar([1, 2], [1, 2], label="x")
    ax.legend()
    charts.finish(ax, title="A title", source="A source", xlabel="x", ylabel="y")
    charts.svg(ax, alt="x")
    for table in () if alone else sorted(locate.data_dir().glob("*.csv")):
        with contextlib.suppress(RelationsError):  # a bad table is the affair of the reports that read it
            relations.load(table.stem)
    tables.files_read.clear()
    _ = engine


SERVER = 0  # the process that reports are forked from


def get_ready() -> None:
    """Make this process the one that reports are forked from; it ends where it cannot be that."""
    global SERVER  # noqa: PLW0603 - what is forked from it compares
    SERVER = me = os.getpid()
    parent = os.getppid()
    os.setsid()  # Ctrl-C reaches the command alone
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    null = os.open(os.devnull, os.O_RDWR)
    for end in range(3):
        os.dup2(null, end)
    prctl(_SET_PARENT_DEATH, signal.SIGKILL)  # it does not yet hear how its parent fares
    prctl(_SET_SUBREAPER, 1)
    gc.disable()  # nearly all that is made from here on stays

    def end_all() -> None:
        if os.getpid() == me:
            kill_family(me)
            os._exit(0)  # to take all modules apart would take a while

    def hung_up(*_: object) -> None:
        if os.getppid() != parent:  # it may be the thread alone that has ended
            end_all()

    def before_fork() -> None:
        if os.getpid() == me:
            with contextlib.suppress(OSError, ValueError):
                _take(prepared)
            gc.freeze()  # also what was made since: each child would search it, and so copy it

    prepared = tempfile.TemporaryFile()  # noqa: SIM115 - until the end
    try:
        _prepare(prepared)
        warm()
    except BaseException:  # noqa: BLE001 - the server would pass over an ImportError
        os._exit(1)
    tasks = Path("/proc/self/task")
    if (len(list(tasks.iterdir())) if tasks.exists() else threading.active_count()) != 1:
        os._exit(1)
    atexit.register(end_all)
    os.register_at_fork(before=before_fork)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, hung_up)  # where one who is stopped keeps the pipe open whose end would say so
    prctl(_SET_PARENT_DEATH, signal.SIGHUP)


def die_with_parent(parent: int) -> None:
    """End this process when its parent ends, which is to have the number `parent`."""
    prctl(_SET_PARENT_DEATH, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def prctl(option: int, value: int) -> None:
    """Ask Linux for something; elsewhere nothing happens."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _prepare(prepared: Any) -> None:
    """Have another process render the code and text of all notebooks while this one gets ready."""
    from relations import locate
    from relations.batch import render

    render.prepare({"cells": []})
    if len(os.sched_getaffinity(0)) == 1 or os.fork():
        return
    die_with_parent(SERVER)  # whose socket it would keep open, and with it the hope of whoever waits for an answer
    for path in sorted(locate.notebooks_dir().glob("*.ipynb")):
        with contextlib.suppress(Exception):  # only a courtesy: its report says what is wrong
            render.prepare(notebooks.read(path))
    os.pwrite(prepared.fileno(), json.dumps(render.PREPARED).encode(), 0)
    os._exit(0)


def _take(prepared: Any) -> None:
    from relations.batch import render

    if size := os.fstat(prepared.fileno()).st_size:
        for kind, known in json.loads(os.pread(prepared.fileno(), size, 0)).items():
            render.PREPARED[kind].update(known)
        os.ftruncate(prepared.fileno(), 0)
