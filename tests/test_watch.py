"""`relations report --watch`: what is made again after a save, and that it ends with nothing left behind."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
import tiny_notebooks as tiny

from relations.batch import watch

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]


@pytest.fixture
def room(tmp_path: Path) -> Path:
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook())
    tiny.write(tmp_path / "notebooks", "other", tiny.notebook())
    tiny.plan(tmp_path, '[[report]]\nname = "good"\n[[report]]\nname = "other"\n')
    shutil.copytree(ROOT / "relations", tmp_path / "relations", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "data", tmp_path / "data")
    return tmp_path


@pytest.fixture
def watching(room: Path) -> Iterator[subprocess.Popen[str]]:
    """The command, with a copy of the library that can be changed."""
    names = {"NOTEBOOKS": room / "notebooks", "PLAN": room / "plan.toml", "DATA": room / "data"}
    given = {f"RELATIONS_{name}": str(path) for name, path in names.items()}
    command = [sys.executable, "-m", "relations", "report", "--watch", "--out", str(room / "out")]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=room,
        env=os.environ | given | {"PYTHONPATH": str(room), "PYTHONUNBUFFERED": "1"},
    ) as process:
        yield process
        process.kill()


def told(process: subprocess.Popen[str]) -> str:
    """Return what it says until it watches."""
    lines = []
    for line in process.stdout or ():
        if line.startswith("watching"):
            return "".join(lines)
        lines.append(line)
    pytest.fail(f"it ended: {''.join(lines)}")


def test_what_changes_is_made_again_until_ctrl_c(room: Path, watching: subprocess.Popen[str]) -> None:
    assert "2 of 2 reports made" in told(watching)
    servers = {each.pid for each in psutil.Process(watching.pid).children(recursive=True)}
    page = room / "out" / "good" / "index.html"

    # A notebook: its report alone, by the server that is there.
    tiny.write(room / "notebooks", "good", tiny.notebook(tiny.markdown("more", "## Something more")))
    said = told(watching)
    assert said.startswith("saved: good.ipynb\n")
    assert "other: unchanged" in said
    assert "1 of 2 reports made, 1 unchanged" in said
    assert "Something more" in page.read_text("utf-8")
    assert servers <= {each.pid for each in psutil.Process(watching.pid).children(recursive=True)}

    # A notebook that fails, and a plan that is none: said, and the watch goes on.
    tiny.write(room / "notebooks", "good", tiny.notebook(tiny.code("boom", "raise KeyError('no such thing')")))
    assert "no such thing" in told(watching)
    tiny.write(room / "notebooks", "good", tiny.notebook())
    assert "1 of 2 reports made" in told(watching)
    (room / "plan.toml").write_text("[[report]]\nname = 1\n", "utf-8")
    assert "relations: " in told(watching)
    tiny.plan(room, '[[report]]\nname = "good"\n')
    assert "1 of 1 reports made" in told(watching)

    # The library: the command begins anew, as the same process.
    code = room / "relations" / "plain.py"
    code.write_text(code.read_text("utf-8") + "\n# saved\n", "utf-8")
    said = told(watching)
    assert said.startswith("saved: plain.py\n")
    assert "1 of 1 reports made" in said

    family = psutil.Process(watching.pid).children(recursive=True)
    watching.send_signal(signal.SIGINT)
    assert watching.wait() == 0
    gone, alive = psutil.wait_procs(family, timeout=30)
    assert gone
    assert not alive
    assert not list((room / "out").glob(".*"))


def test_a_save_is_over_when_two_looks_find_the_same(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a file still grows nothing is told; what was saved in the meantime is told at once, and sorted."""
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(room / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(room / "plan.toml"))
    monkeypatch.setattr(watch, "PAUSE", 0.0)
    seen = watch.Watch(None)
    growing, other = room / "notebooks" / "new.ipynb", room / "notebooks" / "good.ipynb"
    looks = 0

    def stopped() -> bool:
        nonlocal looks
        looks += 1
        if looks <= 3:
            growing.write_text("x" * looks, "utf-8")
        if looks == 2:
            other.unlink()
        return looks > 9

    assert seen.wait(stopped) == [other, growing]
    assert looks == 4  # the first that finds what the third wrote
    assert seen.wait(stopped) == []
