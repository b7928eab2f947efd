"""The built wheel in fresh environments outside the repository: alone, and with its extras."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import extras
import pytest

from relations import locate

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return extras.build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The Python of an environment that holds the wheel with an extra and nothing else."""

    @cache
    def installed(extra: str) -> Path:
        found = extras.install(wheel, extra, tmp_path_factory.mktemp("fresh") / "venv")
        lend(found.parents[1])
        return found

    return installed


def lend(home: Path) -> None:
    """Give an environment our bytecode: by the lock its files are ours, and compiling pandas takes seconds in each."""
    ours = Path(sysconfig.get_path("purelib"))
    theirs = home / ours.relative_to(sys.prefix)
    for top in theirs.iterdir():
        for compiled in (ours / top.name).rglob("__pycache__"):
            if (place := theirs / compiled.relative_to(ours)).parent.is_dir():
                shutil.copytree(compiled, place, dirs_exist_ok=True)


@pytest.fixture
def ask(python: Callable[[str], Path], tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("RELATIONS_", "PYTHON", "COV_", "PYTEST"))
    }
    return lambda extra, *args: subprocess.run(
        [python(extra), *args], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=600
    )


@pytest.fixture
def run(ask: Callable[..., subprocess.CompletedProcess[str]]) -> Callable[..., str]:
    def run(*args: str) -> str:
        done = ask(*args)
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
    said = run("", "-c", code)
    assert str(ROOT) not in said
    assert said.endswith("True\n")


def test_alone_it_is_small_and_computes_everything(run, python: Callable[[str], Path]) -> None:
    packages, megabytes = extras.sizes(python(""))
    assert packages <= 20  # pandas and what it needs, pydantic's five, click, babel and the catalogue's four, this
    assert megabytes < 170
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert "1. " in run("", "-W", "error", "-c", "\n".join(blocks))
    run("", "-m", "relations", "params", "energy")
    assert "no problem" in run("", "-m", "relations", "check")


LACKS = """
import importlib, json, pkgutil, relations
said = {}
for module in pkgutil.walk_packages(relations.__path__, "relations."):
    if module.name not in {"relations.__main__", "relations.batch.preload"}:  # which run what they import
        try:
            importlib.import_module(module.name)
        except relations.RelationsError as error:
            said[module.name] = str(error)
print(json.dumps(said))
"""


def test_what_an_extra_brings_is_asked_for_in_one_line(ask, run) -> None:
    """Every module of the wheel alone: what only computes imports, what does not names its extra."""
    lacking = json.loads(run("", "-c", LACKS))
    drawing = {f"relations.{name}" for name in ("charts.layout", "charts.maps", "charts.room", "charts.style")}
    drawing |= {"relations.conflict.who_says"} | {
        f"relations.{strand}.charts" for strand in ("conflict", "diplomacy", "energy", "overview")
    }
    rest = {f"relations.batch.{name}" for name in ("engine", "pdf", "render")}
    assert lacking.keys() == drawing | rest
    for name, said in lacking.items():
        extra = "charts" if name in drawing else "report"
        assert said.endswith(f"Install it: pip install 'kgz-tjk-relations[{extra}]'")
        assert "\n" not in said
    for extra, command in {
        "report": "report energy",
        "pdf": "report --pdf",
        "cluster": "report --cluster tcp://here:1",
        "lab": "lab",
    }.items():
        done = ask("", "-m", "relations", *command.split())
        assert (done.returncode, done.stdout) == (2, "")
        (line,) = done.stderr.splitlines()
        assert line.endswith(f"Install it: pip install 'kgz-tjk-relations[{extra}]'")


def test_charts_draw_with_matplotlib_alone(run) -> None:
    code = (
        "from relations import charts\n"
        "import relations.conflict.charts\n"
        "_, ax = charts.figure()\n"
        "ax.bar([1, 2], [1, 2])\n"
        "charts.finish(ax, title='A title', source='A source', xlabel='x', ylabel='y')\n"
        "print(charts.svg(ax, alt='x').count('<svg'))"
    )
    assert int(run("charts", "-c", code)) >= 1


def test_export_writes_what_needs_it(ask, run, python: Callable[[str], Path], tmp_path: Path) -> None:
    """Excel and Parquet need the extra; with pyarrow in the environment tables hold the same."""
    done = ask("", "-m", "relations", "export", "out", "--format", "parquet")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("Install it: pip install 'kgz-tjk-relations[export]'\n")
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "out").exists()
    for kind in ("parquet", "xlsx", "csv"):
        run("export", "-m", "relations", "export", kind, "claims", "incidents", "--format", kind)
    run("", "-m", "relations", "export", "alone", "claims", "incidents")
    for path in (tmp_path / "alone").iterdir():
        assert (tmp_path / "csv" / path.name).read_bytes() == path.read_bytes()
    code = (
        "import pandas as pd, relations\n"
        "back, loaded = pd.read_parquet('parquet/claims.parquet'), relations.load('claims')\n"
        "pd.testing.assert_frame_equal(back, loaded.astype(back.dtypes.to_dict()))\n"
        "print(len(back.attrs['dictionary']) == loaded.shape[1], len(back.attrs['citation']) > 100)"
    )
    assert run("export", "-c", code) == "True True\n"


def test_commands(run, python: Callable[[str], Path], tmp_path: Path) -> None:
    home = python("report").parent
    assert (home / "relations").is_file()
    assert "volume_twh = 5.0" in run("report", "-m", "relations", "params", "energy")
    assert "energy: ok" in run("report", "-m", "relations", "report", "energy", "-p", "volume_twh=4")
    out = tmp_path / "relations-reports" / "what-if" / "energy-volume_twh-4"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["reports"]["energy"]["parameters"]["volume_twh"] == 4.0
    for name in ("index.html", "facts.json", "notebook.ipynb"):
        text = (out / "energy" / name).read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert str(tmp_path) not in text
        assert str(home) not in text
