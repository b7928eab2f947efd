"""The built wheel, installed in an environment outside the repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from relations import locate

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment that borrows the dependencies installed here, but not the repository."""
    home = tmp_path_factory.mktemp("fresh") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    python = home / "bin" / "python"
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True).stdout.strip())
    # A line in a .pth file adds a folder without reading that folder's own .pth files,
    # so an editable install of this repository stays unseen.
    borrowed = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    (site / "borrowed.pth").write_text("\n".join(borrowed) + "\n", encoding="utf-8")
    install = ["-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run([sys.executable, *install, "--disable-pip-version-check"], check=True)
    return python


@pytest.fixture
def run(python: Path, tmp_path: Path):
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("RELATIONS_", "PYTHON", "COV_", "PYTEST"))
    }

    def run(*args: str) -> str:
        done = subprocess.run(
            [python, *args], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=600
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stderr == ""
        return done.stdout

    return run


def test_the_wheel_holds_what_is_needed_and_no_more(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"relations", next(top for top in tops if top.endswith(".dist-info"))}
    for path in locate.data_dir().glob("*.csv"):
        assert f"relations/_data/{path.name}" in names
    for path in locate.notebooks_dir().glob("*.ipynb"):
        assert f"relations/_notebooks/{path.name}" in names
    for name in ("_reports/plan.toml", "py.typed", "batch/template/index.html.j2", "batch/template/style.css"):
        assert f"relations/{name}" in names
    assert not [name for name in names if "recipes" in name or "checkpoint" in name or name.endswith(".pyc")]


def test_it_is_the_wheel_and_every_table_loads(run) -> None:
    code = (
        "import relations, relations.locate as l\n"
        "print(relations.__file__, l.data_dir())\n"
        "for name in relations.datasets()['name']: assert len(relations.load(name))\n"
        "print(relations.cite(relations.load('incidents')).frame.shape[0] > 0)"
    )
    said = run("-c", code)
    assert str(ROOT) not in said
    assert said.endswith("True\n")


def test_commands(run, python: Path, tmp_path: Path) -> None:
    assert (python.parent / "relations").is_file()
    assert "volume_twh = 5.0" in run("-m", "relations", "params", "energy")
    assert "no problem" in run("-m", "relations", "check")
    assert "energy: ok" in run("-m", "relations", "report", "energy", "-p", "volume_twh=4")
    out = tmp_path / "relations-reports"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["reports"]["energy"]["parameters"]["volume_twh"] == 4.0
    for name in ("index.html", "facts.json", "notebook.ipynb"):
        text = (out / "energy" / name).read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert str(tmp_path) not in text
        assert str(python.parent) not in text
