"""The notebooks as an analyst meets them: in JupyterLab with figures from the start, in kernels not ours."""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest
from click.testing import CliRunner
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from PIL import Image

from relations import cli, locate
from relations.batch import notebook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted(locate.notebooks_dir().glob("*.ipynb"))


# ---- how it is started


def started(*args: str) -> tuple[list[str], dict[str, str]]:
    """Return the options and the environment of the JupyterLab that `relations lab` becomes."""
    called: list[tuple[list[str], dict[str, str]]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "execve", lambda _path, command, environment: called.append((command, environment)))
        assert CliRunner().invoke(cli.main, ["lab", *args]).exit_code == 0
    return called[0][0][3:], called[0][1]


def test_root_is_let_in_where_the_user_is_root_and_only_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for user, allowed in ((0, True), (1000, False)):
        monkeypatch.setattr(os, "geteuid", lambda user=user: user)
        assert ("--allow-root" in started("--dir", str(tmp_path / "work"))[0]) == allowed


def test_it_opens_on_the_overview_and_does_what_one_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "/my/own")
    options, environment = started("--dir", str(tmp_path / "work"))
    assert "--LabApp.default_url=/lab/tree/overview.ipynb" in options
    settings, mine = environment["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    assert (Path(settings) / "labconfig" / "default_setting_overrides.json").is_file()  # no news, and no question
    assert mine == "/my/own"
    # What one says oneself holds: given twice, JupyterLab refuses it.
    own, _ = started("--dir", str(tmp_path / "work"), "--", "--LabApp.default_url=/lab", "--port=1")
    assert [option for option in own if "default_url" in option] == ["--LabApp.default_url=/lab"]
    assert own[-1] == "--port=1"


@pytest.mark.parametrize(
    ("lab", "options"),
    [
        ("", ""),
        ("8899", " -- --port=8899"),
        ("0.0.0.0:8899", " -- --ip=0.0.0.0 --port=8899"),
        ("--no-browser --port=8899", " -- --no-browser --port=8899"),
    ],
)
def test_make_lab_takes_an_address_or_options(lab: str, options: str) -> None:
    words = ["make", "--no-print-directory", "--dry-run", "lab", "READY=", f"LAB={lab}"]
    said = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.strip().endswith(f"/relations lab{options}")


# ---- what stands in the notebooks


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_what_only_lays_out_is_folded_and_what_one_edits_is_open(path: Path) -> None:
    """Open are the parameters, the set-up and what stands below *Your turn*; all else is a call or two."""
    section: list[str] = []
    for cell in notebook.read(path)["cells"]:
        source, tags = notebook.text(cell["source"]), cell["metadata"].get("tags", [])
        if cell["cell_type"] == "markdown":
            section = tags if source.startswith("#") else section
            continue
        edited = "parameters" in tags or "notebook" in section or "tell = Report" in source
        assert cell["metadata"].get("jupyter", {}) == ({} if edited else {"source_hidden": True}), cell["id"]


# As a kernel of another environment: everything but the package.
FOREIGN = (
    "import sys; sys.modules['relations'] = None; from ipykernel import kernelapp; kernelapp.launch_new_instance()"
)


def test_a_kernel_without_the_package_says_in_one_line_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = tmp_path / "kernels" / "foreign" / "kernel.json"
    spec.parent.mkdir(parents=True)
    argv = [sys.executable, "-c", FOREIGN, "-f", "{connection_file}"]
    spec.write_text(json.dumps({"argv": argv, "display_name": "Foreign", "language": "python"}), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    content = nbformat.read(NOTEBOOKS[0], as_version=4)
    for cell in content.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    with pytest.raises(CellExecutionError):
        NotebookClient(content, kernel_name="foreign", timeout=120).execute()
    (output,) = [output for cell in content.cells for output in cell.get("outputs", ())]
    assert (output.output_type, output.text.count("\n")) == ("stream", 1)
    assert '%pip install "kgz-tjk-relations[report]"' in output.text
    first = {notebook.text(notebook.read(path)["cells"][2]["source"]) for path in NOTEBOOKS}
    assert len(first) == 1  # what says so is the same in all


# ---- in a browser

# Seconds that one step may take: on a machine that others keep busy starting the server has taken 198.
PATIENCE = 600


def answers(address: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=20):
        return True
    return False


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """A real JupyterLab, as `relations lab` starts it, on the first cells of the overview; its address."""
    content = notebook.read(locate.notebooks_dir() / "overview.ipynb")
    ids = [cell["id"] for cell in content["cells"]]
    content["cells"] = content["cells"][: ids.index("calendar") + 1]
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "overview.ipynb").write_text(json.dumps(content), encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    rooms = {f"JUPYTER_{name}_DIR": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    environment = os.environ | rooms | {"RELATIONS_NOTEBOOKS": str(tmp_path / "notebooks")}
    options = ["--no-browser", f"--port={port}", "--ServerApp.token=t"]
    command = [sys.executable, "-m", "relations", "lab", "--dir", str(tmp_path / "work"), "--", *options]
    with (tmp_path / "log.txt").open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        try:
            deadline = time.monotonic() + PATIENCE
            while not answers(f"http://127.0.0.1:{port}/api?token=t"):
                assert server.poll() is None, (tmp_path / "log.txt").read_text()
                assert time.monotonic() < deadline, "JupyterLab did not start:\n" + (tmp_path / "log.txt").read_text()
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/?token=t"
        finally:
            server.terminate()
            try:
                server.wait(PATIENCE)
            finally:
                server.kill()


def drawn(figure: Locator, picture: Path) -> int:
    """Return of how many colours the picture of a figure is, which is kept."""
    figure.scroll_into_view_if_needed()
    box = figure.bounding_box()
    assert box is not None
    assert box["width"] > 200
    picture.write_bytes(figure.screenshot())
    return len(Image.open(io.BytesIO(picture.read_bytes())).convert("RGB").getcolors(2**24) or ())


def test_figures_show_in_jupyterlab_and_run_all_makes_them_anew(browser: Browser, lab: str, tmp_path: Path) -> None:
    saved = tmp_path / "work" / "overview.ipynb"
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(lab)  # no word of a notebook: it opens on one
        page.locator(".jp-RenderedMarkdown h1", has_text="Kyrgyzstan and Tajikistan").wait_for()
        # The notebook is trusted as it comes, so that its stored figures are drawn, and its plumbing is folded.
        figure = page.locator(".jp-OutputArea-output.jp-RenderedSVG").first
        assert drawn(figure, tmp_path / "before.png") > 100
        assert page.locator(".jp-CodeCell .jp-InputArea-editor:visible").count() <= 2  # parameters and set-up
        # The indicator says "idle" while there is no kernel yet, and Run All is dropped without a word:
        # first the kernel's name, then the indicator.
        page.locator(".jp-Toolbar-kernelName", has_text="Python 3").wait_for()
        page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(state="attached")
        page.get_by_role("menuitem", name="Edit", exact=True).click()
        page.get_by_role("menuitem", name="Clear Outputs of All Cells", exact=True).click()
        figure.wait_for(state="detached")
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        figure.wait_for()
        assert drawn(figure, tmp_path / "after.png") > 100
        deadline, cells = time.monotonic() + PATIENCE, []
        while not cells or not all(cell["execution_count"] for cell in cells):
            assert time.monotonic() < deadline, [cell["id"] for cell in cells if not cell["execution_count"]]
            page.keyboard.press("Control+s")
            page.wait_for_timeout(300)
            # JupyterLab writes in place: a file may be caught half written.
            with contextlib.suppress(json.JSONDecodeError):
                written = json.loads(saved.read_text("utf-8"))["cells"]
                cells = [cell for cell in written if cell["cell_type"] == "code"]
        assert not [out for cell in cells for out in cell["outputs"] if out["output_type"] in {"error", "stream"}]
        assert len([out for cell in cells for out in cell["outputs"] if "image/svg+xml" in out.get("data", {})]) == 2
        page.screenshot(path=tmp_path / "page.png")
        assert page.locator(".Toastify__toast, .jp-Dialog").all_inner_texts() == []  # no news and no question
        assert [url for url in asked if not url.startswith((lab.partition("?")[0], "data:", "blob:"))] == []
    finally:
        context.close()
