"""What is claimed of systems other than Linux: the library runs without what POSIX alone has, reports are refused."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from relations.batch import processes, run
from relations.cli import main

if TYPE_CHECKING:
    from pathlib import Path

# Run in a new interpreter: pandas first, as it is there; then Python without what Windows lacks.
LACKING = "fcntl grp posix pty pwd readline resource syslog termios tty"
LACKING_OS = (
    "O_CLOEXEC O_DIRECTORY O_NOCTTY O_NOFOLLOW O_NONBLOCK chown fchdir fchmod fchown fork forkpty getegid geteuid "
    "getgid getloadavg getpgid getuid killpg mkfifo nice pread pwrite register_at_fork sched_getaffinity setsid "
    "statvfs sysconf uname wait waitid"
)
AS_ON_WINDOWS = f"""
import os, sys
import pandas, numpy, multiprocessing

lacking = "{LACKING}".split()
class Lacking:
    def find_spec(self, name, path=None, target=None):
        if name in lacking:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Lacking())
for name in lacking:
    sys.modules.pop(name, None)
for name in "{LACKING_OS}".split():
    delattr(os, name)
try:
    import fcntl
except ModuleNotFoundError:
    pass
else:
    sys.exit("this stand-in for Windows has what Windows has not")
"""
LIBRARY = """
import tempfile
import relations, relations.export
assert len(relations.load("visits")) == 42, "visits"
for name in relations.datasets()["name"]:
    relations.load(name)
assert not relations.check()
with tempfile.TemporaryDirectory() as folder:
    assert len(relations.export.tables(folder)) > 30
"""
REST = """
from click.testing import CliRunner
from relations import conflict, diplomacy, energy, overview
from relations.cli import main
from relations.conflict import answers, charts
from relations.show import Report

chosen = answers.Selection("1991-01-01", "2026-02-28", "latest", "low", "both", 10)
shown = Report().chart(charts.triggers, answers.causes(chosen), "triggers")
assert shown.bundle["image/svg+xml"].startswith("<svg")
for line in ("check", "datasets", "describe visits", "params energy", "report --list"):
    done = CliRunner().invoke(main, line.split())
    assert done.exit_code == 0, (line, done.output)
"""


def test_the_library_needs_nothing_of_posix_alone() -> None:
    code = AS_ON_WINDOWS + LIBRARY + REST
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("line", ["report energy", "report --force", "notebooks refresh energy --check"])
def test_reports_are_refused_on_windows_in_one_line(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert processes.sys is run.os.sys is sys
    monkeypatch.chdir(tmp_path)
    # Refused before anything of the system is asked; what comes after it never sees this name.
    monkeypatch.setattr(sys, "platform", "win32")
    done = CliRunner().invoke(main, line.split())
    monkeypatch.undo()
    assert done.exit_code == 2, done.output
    assert done.stderr.count("\n") == 1
    assert "not made on Windows" in done.stderr
    assert not list(tmp_path.iterdir())
