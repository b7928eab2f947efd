"""What the README shows runs, and what it says of commands and numbers is so."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

import relations
from relations.cli import main

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len(blocks) == 2
    names: dict[str, object] = {}
    for block in blocks:
        exec(block, names)
    assert "1. " in capsys.readouterr().out  # the bibliography


def test_every_command_of_the_readme_exists() -> None:
    commands = set(re.findall(r"`?relations ([a-z]+)(?: ([a-z]+))?", README)) - {("between", ""), ("or", "")}
    known = {name for name, _ in commands if name in main.commands}
    assert {"report", "params", "check", "notebooks", "changes"} <= known
    options = CliRunner().invoke(main, ["report", "--help"]).output
    assert all(option in options for option in re.findall(r"`(--[a-z-]+)`", README) if option != "--accept")
    targets = (ROOT / "Makefile").read_text("utf-8")
    assert all(f"\n{target}:" in targets for target in re.findall(r"make ([a-z]+)", README))


def test_the_counts_of_the_readme_are_those_of_the_data() -> None:
    counts = relations.datasets().set_index("name")["rows"]
    for name in counts.index.drop("sources"):
        assert f"`{name}`" in README, name
    for name, said in re.findall(r"`([a-z_]+)` \((\d+)[ ),]", README):
        listed = counts[name] - 1 if name == "incidents" else counts[name]  # one row before independence
        assert int(said) == listed, name
    assert f"{counts['claims']} claims" in README


def test_pictures_are_there() -> None:
    assert all((ROOT / path).is_file() for path in re.findall(r'src="([^"]+)"', README))


def test_an_old_python_is_refused_in_words_before_anything_is_made(tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    old = tmp_path / "old"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -c "import sys; sys.version_info = (3, 10, 4); $2"\n', "utf-8")
    old.chmod(0o755)
    done = subprocess.run(["make", f"PYTHON={old}"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"This needs Python 3.11 or newer, and {old} is 3.10." in done.stderr
    assert not (tmp_path / ".venv").exists()
