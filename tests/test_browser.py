"""The default reports, made once, looked at with a real browser."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from relations.batch import make, plan, publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("reports")
    whole = plan.load()
    outcomes, _ = make.make(whole, whole.choose(), out)
    assert [(outcome.job.name, outcome.error) for outcome in outcomes if outcome.status != "ok"] == []
    return out


@pytest.fixture(scope="session")
def pages(reports: Path) -> list[Path]:
    return sorted(reports.glob("*/index.html"))


@contextmanager
def opened(browser: Browser, path: Path, size: dict[str, int], **options: object) -> Iterator[Page]:
    """Open a page; it must need nothing but itself and have nothing to complain about."""
    context = browser.new_context(viewport=size, **options)  # type: ignore[arg-type]
    try:
        page = context.new_page()
        asked: list[str] = []
        said: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
        page.goto(path.as_uri())
        yield page
        assert [url for url in asked if not url.startswith("data:")] == [path.as_uri()]
        assert said == []
    finally:
        context.close()


# ---- without a browser


def test_everything_is_published(reports: Path, pages: list[Path]) -> None:
    manifest = json.loads((reports / "manifest.json").read_text(encoding="utf-8"))
    names = [report.name for report in plan.load().reports]
    assert manifest["status"] == "ok"
    assert list(manifest["reports"]) == names
    assert [page.parent.name for page in pages] == sorted(names)
    assert {path.name for path in reports.iterdir()} == {*names, "index.html", "manifest.json"}
    for name, entry in manifest["reports"].items():
        assert {path.name for path in (reports / name).iterdir()} == {*publish.FILES, publish.ENTRY}
        assert entry["findings"]
        assert not [sentence for sentence in entry["findings"] if re.search(r"\*\*|&#|\bnan\b|<NA>", sentence)]
        facts = json.loads((reports / name / "facts.json").read_text(encoding="utf-8"))
        assert facts["facts"]
        assert facts["source_ids"]


def test_a_report_made_again_is_the_same_bytes(reports: Path) -> None:
    def hashes() -> dict[str, str]:
        apart = {"manifest.json", publish.ENTRY}
        files = [path for path in reports.rglob("*.*") if path.is_file() and path.name not in apart]
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    before = hashes()
    whole = plan.load()
    make.make(whole, whole.choose([whole.reports[-1].name]), reports)
    assert hashes() == before


def test_pages_are_self_contained(reports: Path) -> None:
    for path in reports.rglob("index.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert not re.search(r'(?:src|srcset|xlink:href)="(?!#|data:)', text), path
        assert not re.search(r"@import|url\((?!#|data:)", text), path
        assert str(reports) not in text
        assert sys.prefix not in text
        ids = re.findall(r'\sid="([^"]*)"', text)
        assert len(set(ids)) == len(ids), sorted({name for name in ids if ids.count(name) > 1})[:5]


def test_links_lead_somewhere(reports: Path) -> None:
    for path in reports.rglob("index.html"):
        text = path.read_text(encoding="utf-8")
        for link in set(re.findall(r'<a [^>]*href="([^"]+)"', text)):
            parts = urlsplit(link)
            if parts.scheme in {"http", "https", "mailto"}:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), link
            if parts.fragment:
                assert f'id="{parts.fragment}"' in target.read_text(encoding="utf-8"), link


# ---- with one


OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """() => [...document.querySelectorAll('main > *, main section > *')].filter(e => {
    const box = e.getBoundingClientRect(); return box.width && (box.left < -1 || box.right > innerWidth + 1);
}).map(e => e.outerHTML.slice(0, 120))"""
CUT = """() => [...document.querySelectorAll('figure svg')].flatMap(svg => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')].filter(text => {
        const box = text.getBoundingClientRect();
        return box.width && (box.left < frame.left - 2 || box.right > frame.right + 2
                             || box.top < frame.top - 3 || box.bottom > frame.bottom + 3);
    }).map(text => text.textContent);
})"""
UNNAMED = """() => [...document.querySelectorAll('main svg, main img')].filter(e => {
    const title = e.querySelector('title');
    const name = e.getAttribute('alt') || e.getAttribute('aria-label') || (title && title.textContent) || '';
    return name.trim().length < 20;
}).map(e => e.outerHTML.slice(0, 120))"""


# By script: a pointer takes seconds for the hundred of a page; `test_works_without_javascript` uses one.
OPEN_ALL = "[...document.querySelectorAll('summary')].filter(e => e.checkVisibility()).forEach(e => e.click())"


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_pages_fit_and_open_on_title_and_findings(browser: Browser, pages: list[Path], size: dict[str, int]) -> None:
    for path in pages:
        with opened(browser, path, size) as page:
            assert page.evaluate(OVERFLOW) <= 0, path
            assert page.evaluate(OUTSIDE) == [], path
            assert page.evaluate(CUT) == [], path
            assert page.evaluate(UNNAMED) == [], path
            assert page.locator("main figure svg").count() > 0, path
            assert page.locator("h1").count() == 1
            title = page.locator("h1").bounding_box()
            finding = page.locator(".findings li").first.bounding_box()
            assert title is not None
            assert finding is not None
            assert title["y"] >= 0
            assert finding["y"] + finding["height"] <= size["height"], f"{path}: the first finding is below the fold"
            text = page.locator("main section p").first.evaluate("e => getComputedStyle(e).fontSize")
            assert float(text.removesuffix("px")) >= 16
            page.evaluate(OPEN_ALL)
            assert page.locator("details[open]").count() > 3
            assert page.evaluate(OVERFLOW) <= 0, f"{path} with all folds open"


def test_works_without_javascript(browser: Browser, pages: list[Path]) -> None:
    for path in pages:
        with opened(browser, path, DESK, java_script_enabled=False) as page:
            code = page.locator("section.findings details.code")
            assert not code.locator(".highlight").first.is_visible()
            code.locator("summary").click()
            assert code.locator(".highlight").first.is_visible()
            page.locator(".side a[href='#Sources-used']").click()
            assert page.get_by_role("heading", name="Sources used").is_visible()


def test_prints_on_pages_without_code(browser: Browser, pages: list[Path]) -> None:
    for path in pages:
        with opened(browser, path, DESK) as page:
            page.emulate_media(media="print")
            assert not page.locator("details.code").first.is_visible()
            assert page.locator(".findings li").first.is_visible()
            assert page.evaluate(OVERFLOW) <= 0
            assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) > 1


def test_the_index_leads_to_every_report(browser: Browser, reports: Path, pages: list[Path]) -> None:
    for size in (PHONE, DESK):
        with opened(browser, reports / "index.html", size) as page:
            assert page.evaluate(OVERFLOW) <= 0
            assert page.locator("article h2 a").count() == len(pages)
            assert page.locator("article ul.findings").count() == len(pages)


# ---- JupyterLab, where the notebooks are run by hand


def answers(address: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=20):
        return True
    return False


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """A real JupyterLab on a copy of the notebooks, as `relations lab` starts it; its address with the token."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", "--ServerApp.token=t", "--LabApp.news_url="]
    environment = os.environ | {"JUPYTER_CONFIG_DIR": str(tmp_path / "config"), "JUPYTER_DATA_DIR": str(tmp_path / "d")}
    command = [sys.executable, "-m", "relations", "lab", "--dir", str(tmp_path / "work"), "--", *options]
    with (tmp_path / "log.txt").open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        address = f"http://127.0.0.1:{port}/lab/tree/overview.ipynb?token=t"
        try:
            deadline = time.monotonic() + 180
            while not answers(address):
                assert server.poll() is None, (tmp_path / "log.txt").read_text()
                assert time.monotonic() < deadline, "JupyterLab did not start:\n" + (tmp_path / "log.txt").read_text()
                time.sleep(0.2)
            yield address
        finally:
            server.terminate()
            server.wait(30)


def test_figures_show_in_jupyterlab_and_run_all_makes_them_anew(browser: Browser, lab: str, tmp_path: Path) -> None:
    saved = tmp_path / "work" / "overview.ipynb"
    context = browser.new_context(viewport=DESK)
    try:
        page = context.new_page()
        page.set_default_timeout(180_000)
        page.goto(lab)
        page.locator(".jp-RenderedMarkdown h1", has_text="overview").wait_for()
        # The notebook is trusted as it comes, so that its stored figures are drawn.
        figure = page.locator(".jp-OutputArea-output.jp-RenderedSVG").first
        figure.scroll_into_view_if_needed()
        assert figure.bounding_box()["width"] > 200  # type: ignore[index]
        # The indicator says "idle" while there is no kernel yet, and Run All is dropped without a word:
        # first the kernel's name, then the indicator.
        page.locator(".jp-Toolbar-kernelName", has_text="Python 3").wait_for()
        page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(state="attached")
        page.get_by_role("menuitem", name="Edit", exact=True).click()
        page.get_by_role("menuitem", name="Clear Outputs of All Cells", exact=True).click()
        figure.wait_for(state="detached")
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        page.locator(".jp-OutputArea-output li", has_text="Two clashes stand out.").wait_for()
        deadline, cells = time.monotonic() + 180, []
        while not cells or not all(cell["execution_count"] for cell in cells):
            assert time.monotonic() < deadline, [cell["id"] for cell in cells if not cell["execution_count"]]
            page.keyboard.press("Control+s")
            page.wait_for_timeout(300)
            # JupyterLab writes in place: a file may be caught half written.
            with contextlib.suppress(json.JSONDecodeError):
                written = json.loads(saved.read_text("utf-8"))["cells"]
                cells = [cell for cell in written if cell["cell_type"] == "code"]
        assert not [out for cell in cells for out in cell["outputs"] if out["output_type"] in {"error", "stream"}]
        assert [out for cell in cells for out in cell["outputs"] if "image/svg+xml" in out.get("data", {})]
    finally:
        context.close()
