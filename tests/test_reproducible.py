"""The same plan gives the same bytes, wherever, however and under whose settings it is run.

`make reproduce` (``RELATIONS_REPRODUCE=1``) runs the package's own plan, the ordinary tests one of its reports and a
notebook that draws and prints what settings would change.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import extras
import pytest
import tiny_notebooks as tiny

from relations import locate
from relations.batch import publish

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
WHOLE = os.environ.get("RELATIONS_REPRODUCE") == "1"

# What a user's settings, the interpreter's seed or the system could change.
SENSITIVE = [
    tiny.code(
        "drawn", "import matplotlib.pyplot as plt\nplt.figure()\nplt.plot([1, 3, 2], label='$x$')\nplt.legend();"
    ),
    tiny.code(
        "vector",
        "from io import StringIO\nfile = StringIO()\nplt.plot([1, 2])\nplt.savefig(file, format='svg')\n"
        "plt.close()\ndisplay({'image/svg+xml': file.getvalue(), 'text/plain': 'A line.'}, raw=True)",
    ),
    tiny.code(
        "framed",
        "import pandas as pd\nprint(pd.DataFrame({f'column {n}': [n / 7] * 3 for n in range(12)}))\n"
        "pd.DataFrame({'x': [1.5]})",
    ),
    tiny.code("chance", "import random\nimport numpy as np\nprint(random.random(), np.random.rand(), {*'abcdefgh'})"),
    tiny.code(
        "local",
        "import locale, time\nprint(locale.localeconv()['decimal_point'], f'{1234.5:n}', open('/dev/null').encoding)",
    ),
    tiny.code("warns", "import warnings\nwarnings.warn('once')\n1"),
    tiny.code("two", "1\n2"),
]

# Files of a home, each of which changes or breaks something where it is read.
HOME = {
    ".config/matplotlib/matplotlibrc": "axes.facecolor: black\nsavefig.dpi: 7\nsvg.hashsalt: x\nfont.size: 30\n",
    ".config/matplotlib/stylelib/bad.mplstyle": "no.such: setting\n",
    ".ipython/profile_default/ipython_config.py": "c.InteractiveShell.ast_node_interactivity = 'all'\n"
    "c.InteractiveShellApp.exec_lines = ['print(1)']\nc.InlineBackend.figure_formats = {'svg'}\n",
    ".ipython/profile_default/ipython_kernel_config.py": "c.InlineBackend.rc = {'font.size': 30}\n",
    ".ipython/profile_default/startup/00.py": "raise SystemExit('startup')\n",
    ".jupyter/jupyter_config.py": "raise SystemExit('jupyter')\n",
    ".jupyter/jupyter_nbconvert_config.py": "c.NbConvertBase.display_data_priority = ['text/plain']\n",
    ".local/share/jupyter/nbconvert/templates/template/index.html.j2": "not ours",
    ".local/share/jupyter/kernels/python3/kernel.json": '{"argv": ["false"], "display_name": "x"}',
    ".config/pip/pip.conf": "[global]\nindex-url = http://192.0.2.1\n",
    ".config/papermill/config.yaml": "engine: none\n",
    ".pythonrc": "raise SystemExit('python')\n",
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Which plan is run: the variables that say it, none for the package's own."""
    if WHOLE:
        return {}
    room = tmp_path_factory.mktemp("plan")
    tiny.write(room / "notebooks", "tiny", tiny.notebook(*SENSITIVE))
    (room / "notebooks" / "overview.ipynb").write_bytes((locate.notebooks_dir() / "overview.ipynb").read_bytes())
    window = 'parameters = { start = "2021-01-01", end = "2021-12-31" }'
    several = '[[report]]\nname = "tiny"\nmatrix = { year = [2021, 2022] }\n'
    tiny.plan(room, f'[[report]]\nname = "overview"\n{window}\n{several}')
    return {"RELATIONS_NOTEBOOKS": str(room / "notebooks"), "RELATIONS_PLAN": str(room / "plan.toml")}


def made(asked: dict[str, str], out: Path, *options: str, here: Path = ROOT, **changed: str) -> dict[str, Any]:
    """Run the plan by the command line; returns what was published, without how long it took."""
    names = ("HOME", "LANG", "LC_ALL", "TZ", "PYTHONHASHSEED", "PYTEST_CURRENT_TEST")
    inherited = {key: value for key, value in os.environ.items() if key not in names}
    done = subprocess.run(
        [sys.executable, "-m", "relations", "report", *options, "--out", str(out)],
        cwd=here,
        env=inherited | asked | changed,
        capture_output=True,
        text=True,
        check=False,
        timeout=1200,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = {}
    for path in sorted(path for path in out.rglob("*") if path.is_file()):
        name = str(path.relative_to(out))
        found[name] = path.read_bytes()
        if path.name in {"manifest.json", publish.ENTRY}:
            found[name] = json.loads(found[name])
            for entry in (found[name], *found[name].get("reports", {}).values()):
                del entry["seconds"]
    return found


@pytest.fixture(scope="module")
def first(asked: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return made(asked, tmp_path_factory.mktemp("first") / "out", "-j", "2", HOME=os.environ.get("HOME", "/"))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables of somebody whose settings say everything else; also a folder full of them."""
    home = tmp_path_factory.mktemp("home")
    for name, content in HOME.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(content, encoding="utf-8")
    (home / "matplotlibrc").write_bytes(b"axes.facecolor: red\nfigure.figsize: 1, 1\n\xff\xfe")
    (home / "pandas.py").write_text("raise SystemExit('hidden')", encoding="utf-8")
    settings = str(home / ".config/matplotlib/matplotlibrc")
    return {
        "HOME": str(home),
        "PYTHONSTARTUP": str(home / ".pythonrc"),
        "MATPLOTLIBRC": settings,
        "MPLBACKEND": "TkAgg",
        "IPYTHONDIR": str(home / ".ipython"),
        "JUPYTER_CONFIG_DIR": str(home / ".jupyter"),
        "JUPYTER_PATH": str(home / ".local/share/jupyter"),
        **dict.fromkeys(("LANG", "LC_ALL", "LC_NUMERIC"), "POSIX"),
        "LANGUAGE": "ru",
        "TZ": "Asia/Kathmandu",
        "PYTHONHASHSEED": "77",
        "PYTHONWARNINGS": "error",
        "PYTHONOPTIMIZE": "2",
        "COLUMNS": "20",
        "FORCE_COLOR": "1",
        "SOURCE_DATE_EPOCH": "1700000000",
        "OMP_NUM_THREADS": "3",
    }


def assert_same(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert list(found) == list(expected)
    assert [name for name in expected if found[name] != expected[name]] == []


def test_in_another_place_order_and_home_one_at_a_time(
    asked: dict[str, str], first: dict[str, Any], hostile: dict[str, str], tmp_path: Path
) -> None:
    names = list(first["manifest.json"]["reports"])
    assert len(first) == len(names) * (len(publish.FILES) + 1) + 2
    out = tmp_path / "an {odd} ‘place’" / "out"
    made(asked, out, names[-1], "-j", "1", here=Path(hostile["HOME"]), **hostile)
    assert_same(made(asked, out, *reversed(names), "-j", "1", here=Path(hostile["HOME"]), **hostile), first)


def test_alone_what_little_is_got_ready_is_enough(asked: dict[str, str], first: dict[str, Any], tmp_path: Path) -> None:
    found = made(asked, tmp_path / "out", "overview", "--language", "en")
    assert found["en/overview/facts.json"] == first["overview/facts.json"]
    # A language that was given is a cell of its own.
    notebooks = found["en/overview/notebook.ipynb"], first["overview/notebook.ipynb"]
    shown = [[cell["outputs"] for cell in json.loads(each)["cells"] if cell.get("outputs")] for each in notebooks]
    assert shown[0]
    assert shown[0] == shown[1]


def test_from_the_wheel(asked: dict[str, str], first: dict[str, Any], tmp_path: Path) -> None:
    zipfile.ZipFile(extras.build(tmp_path)).extractall(tmp_path / "installed")
    there = {"PYTHONPATH": str(tmp_path / "installed"), "HOME": str(tmp_path)}
    said = [sys.executable, "-c", "import relations; print(relations.__file__)"]
    found = subprocess.run(said, capture_output=True, text=True, check=True, cwd=tmp_path, env=os.environ | there)
    assert found.stdout.startswith(str(tmp_path))
    assert_same(made(asked, tmp_path / "out", here=tmp_path, **there), first)


@pytest.fixture
def cluster(hostile: dict[str, str], asked: dict[str, str]) -> Iterator[str]:
    """A real scheduler with a real worker, at somebody else's home."""
    code = (
        "import sys\nfrom distributed import LocalCluster\n"
        "with LocalCluster(n_workers=1, threads_per_worker=2, dashboard_address=None) as cluster:\n"
        "    print(cluster.scheduler_address, flush=True)\n    sys.stdin.read()\n"
    )
    variables = os.environ | asked | hostile | {"PYTHONWARNINGS": "ignore"}
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=variables,
        cwd=hostile["HOME"],
    )
    with process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate(timeout=120)


def test_on_a_cluster(asked: dict[str, str], first: dict[str, Any], cluster: str, tmp_path: Path) -> None:
    assert_same(made(asked, tmp_path / "out", "--cluster", cluster), first)
