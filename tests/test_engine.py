"""The notebooks run in a shell of our own process give what a real Jupyter kernel gives."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import tiny_notebooks as tiny

from relations.batch import notebook, processes, run

if TYPE_CHECKING:
    from pathlib import Path

FORKS = pytest.mark.skipif(processes.Workers.default != "forkserver", reason="needs fork")

# Everything a kernel can send, and what a cell can do to its process.
ODD = [
    tiny.code("streams", "import sys\nprint('out')\nprint('error', file=sys.stderr)\nprint('out again')\n'result'"),
    tiny.code(
        "below", "import subprocess, time\n_ = subprocess.run(['echo', 'from a child'], check=True)\ntime.sleep(0.5)"
    ),
    tiny.code("shell-command", "!echo from the shell"),
    tiny.code("bytes", "from IPython.display import Image, HTML\nImage(data=b'\\x89PNG\\r\\n\\x1a\\n' + bytes(40))"),
    tiny.code("update", "handle = display('first', display_id='d')\n_ = display('more', display_id='d')"),
    tiny.code("updated", "handle.update('last')"),
    tiny.code("clear", "from IPython.display import clear_output\nprint('gone')\nclear_output()\nprint('seen')\n1\n2"),
    tiny.code(
        "clear-later", "print('gone')\nclear_output(wait=True)\nprint('seen')\nclear_output(wait=True)\ndisplay(3)"
    ),
    tiny.code("await", "import asyncio\nawait asyncio.sleep(0.01)\nasyncio.get_running_loop().is_running()"),
    tiny.code("expected", "def inner():\n    raise ValueError('meant')\ninner()", "raises-exception"),
    tiny.code("syntax", "1 +", "raises-exception"),
    tiny.code("exit", "import sys\nsys.exit(3)", "raises-exception"),
    tiny.code("ask", "try:\n    input('?')\nexcept Exception as error:\n    print(type(error).__name__, error)"),
    tiny.code("asks-on", "input('?')", "raises-exception"),
    tiny.code("secret", "import getpass\ngetpass.getpass('?')", "raises-exception"),
    tiny.code("magic", "%%capture caught\nprint('kept')"),
    tiny.code("captured", "print(caught.stdout, Out.keys() if False else len(In))"),
    tiny.code("nothing", "   "),
    tiny.code("silent", "4;"),
    tiny.code("bad-repr", "class Bad:\n    def __repr__(self): raise OSError('no repr')\nBad()", "raises-exception"),
    tiny.code("frame", "import pandas as pd\npd.DataFrame({'x': [1, None], 't': ['a', '<b>']})"),
    tiny.code("pyplot", "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.title('inline');"),
    tiny.code("figure-after", "fig, ax = plt.subplots(figsize=(2, 1))\nax.bar(['a'], [1])\nplt.show()\nfig"),
    tiny.code("warn", "import warnings\nwarnings.warn('careful')"),
    tiny.code("skipped", "print('not to be run')", "skip-execution"),
    tiny.code("undecodable", "import os\nprint(os.fsdecode(b'caf\\xe9.csv'))\nos.fsdecode(b'caf\\xe9')"),
    tiny.code(
        "copies",
        "import multiprocessing\nprint('before')\n"
        "with multiprocessing.get_context('fork').Pool(1) as pool:\n    _ = pool.map(print, ['in a copy'])\n"
        "time.sleep(0.5)\nprint('after')",
    ),
    tiny.code("wide", "pd.DataFrame({f'column_{n}': [n] * 2 for n in range(30)})"),
    tiny.code("named", "str(type(get_ipython())), get_ipython().__class__.__name__, get_ipython().kernel is None"),
    tiny.code("picture", "display(Image(data=b'\\x89PNG\\r\\n\\x1a\\n' + bytes(40), width=300, alt='Wide'))"),
    tiny.code("who", "[get_ipython().__class__.__mro__[-1].__name__, __name__, '__file__' in globals()]"),
]


def make(
    folder: Path, notebooks: dict[str, Path], executor: processes.Workers | None = None, *, kernel: bool = False
) -> dict[str, dict[str, object]]:
    """Run notebooks with their default parameters; returns them as they were stored."""
    jobs = [run.Job(name, folder / name, path, {}, kernel=kernel) for name, path in notebooks.items()]
    outcomes = run.run(jobs, executor=executor, timeout=300)
    assert [(o.job.name, o.status, o.error) for o in outcomes] == [(name, "ok", None) for name in notebooks]
    return {name: notebook.read(folder / name / "notebook.ipynb") for name in notebooks}


def test_a_notebook_gives_the_outputs_of_a_real_kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An odd one; nbval runs all of ours in a kernel, against what the engine stored."""
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # with it, a kernel does not look at what its subprocesses print
    there = {"odd": tiny.write(tmp_path, "odd", tiny.notebook(*ODD))}
    forked = make(tmp_path / "forked", there)
    with contextlib.closing(processes.Workers("spawn")) as workers:
        spawned = make(tmp_path / "spawned", there, workers)
        real = make(tmp_path / "real", there, workers, kernel=True)
    for name in there:
        for mine, theirs in zip(forked[name]["cells"], real[name]["cells"], strict=True):  # type: ignore[call-overload]
            assert mine == theirs, f"{name}, cell {mine['id']}"
        assert forked[name] == real[name]
        assert spawned[name] == forked[name]
        for way in ("spawned", "real"):
            assert (tmp_path / way / name / "notebook.ipynb").read_bytes() == (
                tmp_path / "forked" / name / "notebook.ipynb"
            ).read_bytes()
    cells = {cell["id"]: cell for cell in forked["odd"]["cells"]}  # type: ignore[attr-defined]
    assert [next(iter(output["data"])) for output in cells["pyplot"]["outputs"]] == ["image/png"]
    assert "gone" not in json.dumps([cells["clear"]["outputs"], cells["clear-later"]["outputs"]])
    assert [output["data"]["text/plain"] for output in cells["update"]["outputs"]] == [["'last'"], ["'last'"]]


TROUBLE = {
    "raises": ("raise KeyError('k')", "failed", "KeyError"),
    "exits": ("import os\nos._exit(7)", "failed", "WorkerDied"),
    "killed": ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "failed", "WorkerDied"),
    "hangs": ("while True:\n    pass", "timeout", "Timeout"),
    "stubborn": (
        "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(60)",
        "timeout",
        "Timeout",
    ),
    "greedy": ("x = bytearray(4 * 2**30)", "failed", "MemoryError"),
    "forks": ("import os\nprint('one')\nif os.fork() == 0:\n    print('other')", "ok", ""),
    "forks-late": (
        "import os, time\nprint('one')\nif os.fork() == 0:\n    time.sleep(1)\n    print('other')",
        "ok",
        "",
    ),
    "leaves-process": (
        "import multiprocessing as m, time\nm.get_context('fork').Process(target=time.sleep, args=(63,)).start()",
        "ok",
        "",
    ),
    "leaves": ("import subprocess\nsubprocess.Popen(['sleep', '61']).pid > 0", "ok", ""),
    "leaves-daemon": (
        "import subprocess\nsubprocess.Popen(['sleep', '62'], start_new_session=True).pid > 0",
        "ok",
        "",
    ),
    "chatty": ("for n in range(100):\n    print('x' * 1_000_000)", "ok", ""),
    "chatty-child": ("import subprocess\n_ = subprocess.run('head -c 9000000 /dev/zero', shell=True)", "ok", ""),
    "leaves-shell": ("exit", "ok", ""),
}


@FORKS
def test_trouble_takes_down_its_own_report_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil

    monkeypatch.setenv("RELATIONS_TEST_MARK", str(tmp_path))
    jobs = []
    for name, (source, _, _) in TROUBLE.items():
        path = tiny.write(tmp_path, name, tiny.notebook(tiny.code("trouble", source)))
        jobs.append(run.Job(name, tmp_path / "build" / name, path, {}, memory=1500))
    outcomes = {o.job.name: o for o in run.run(jobs, workers=3, cell_timeout=8, timeout=120)}
    assert {name: (o.status, (o.error or {}).get("name", "")) for name, o in outcomes.items()} == {
        name: (status, error) for name, (_, status, error) in TROUBLE.items()
    }
    for name in ("exits", "killed", "hangs", "stubborn", "raises", "greedy"):
        assert outcomes[name].error["cell"] == "trouble", name  # type: ignore[index]
    assert outcomes["exits"].error["message"].startswith("exit status 7")  # type: ignore[index]
    assert outcomes["hangs"].error["message"] == "the cell was not finished after 8 s"  # type: ignore[index]
    assert (tmp_path / "build" / "hangs" / "notebook.ipynb").exists()
    for name in ("forks", "forks-late"):
        forks = notebook.read(tmp_path / "build" / name / "notebook.ipynb")["cells"][-1]
        assert forks["outputs"][0]["text"] == ["one\n", "other\n"], name
    for name in ("chatty", "chatty-child"):
        stored = tmp_path / "build" / name / "notebook.ipynb"
        assert "more characters were printed and not kept" in stored.read_text(encoding="utf-8")
        assert stored.stat().st_size < 9_000_000
    left = []
    for each in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if each.environ().get("RELATIONS_TEST_MARK") == str(tmp_path) and each.status() != psutil.STATUS_ZOMBIE:
                left.append(each.cmdline())
    assert [command for command in left if "resource_tracker" not in str(command)] == []


@FORKS
def test_a_server_that_dies_fails_what_it_ran_and_is_started_again(tmp_path: Path) -> None:
    deadly = tiny.code(
        "deadly", "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nimport time\ntime.sleep(60)"
    )
    paths = {
        "deadly": tiny.write(tmp_path, "deadly", tiny.notebook(deadly)),
        "good": tiny.write(tmp_path, "good", tiny.notebook()),
    }
    jobs = [run.Job(name, tmp_path / "build" / name, path, {}) for name, path in paths.items()]
    outcomes = run.run(jobs, workers=1, timeout=60)
    assert [(o.job.name, o.status) for o in outcomes] == [("deadly", "failed"), ("good", "ok")]


@FORKS
def test_beside_a_thread_nothing_is_forked_and_the_same_page_comes_from_spawned_workers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "late").mkdir()
    threads = "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
    (tmp_path / "late" / "sitecustomize.py").write_text(threads, encoding="utf-8")
    path = tiny.write(tmp_path, "good", tiny.notebook())
    forked = make(tmp_path / "a", {"good": path})
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "late"))
    with contextlib.closing(processes.Workers()) as workers:
        assert workers.method == "forkserver"
        spawned = make(tmp_path / "b", {"good": path}, workers)
        assert workers.method == "spawn"
    assert spawned == forked


@FORKS
def test_a_server_that_dies_while_it_gets_ready_costs_no_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny.write(tmp_path, "good", tiny.notebook())
    with contextlib.closing(processes.Workers()) as workers:
        os.kill(workers._pid, signal.SIGKILL)
        make(tmp_path / "a", {"good": path}, workers)


@FORKS
def test_the_server_is_alone_when_warm_and_leaves_no_trace() -> None:
    code = (
        "from relations.batch import warm\nwarm.warm()\n"
        "import os, sys\nassert len(os.listdir('/proc/self/task')) == 1\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
        "from IPython.core.interactiveshell import InteractiveShell\nassert not InteractiveShell.initialized()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"})
