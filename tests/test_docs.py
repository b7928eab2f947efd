"""The manual: it is built from the repository, its code runs, and from disk it asks nothing of any other place."""

from __future__ import annotations

import csv
import importlib
import inspect
import json
import re
import shlex
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

import relations
from relations.cli import main

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]
MANUAL = ROOT / "docs" / "manual"
PAGES = sorted(MANUAL.rglob("*.md"))
# Lines of shell that do not run here, and why.
NOT_RUN = {
    "pip install .[report]": "tests/test_wheel.py installs the wheel",
    "pip install .[typing]": "tests/test_views.py asks mypy what it sees by the stubs",
    "systemctl enable --now relations.timer": "needs systemd",
    "relations verify quotes.csv": "tests/test_verify.py holds quotes",
    "journalctl --unit relations.service": "needs systemd",
    "eval $(_RELATIONS_COMPLETE=bash_source relations)": "tests/test_cli.py completes",
    "papermill notebooks/energy.ipynb out.ipynb -p volume_twh 4.0": "tests/test_notebooks.py executes the notebooks",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built manual; its Python has run then, and printed what the pages say (`docs/hooks.py`)."""
    out = tmp_path_factory.mktemp("docs") / "site"
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


class Asked(HTMLParser):
    """What a page asks for by itself, and the ids that it has."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: set[str] = set()
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        if tag == "link" and given.get("rel") not in {"canonical", "prev", "next"}:
            self.addresses.append(given["href"])
        elif tag != "a":
            self.addresses += [given[name] for name in ("src", "srcset", "data", "poster") if name in given]


def test_no_page_asks_for_anything_outside(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert {path.stem for path in PAGES} <= {page.stem for page in pages}
    for page in pages:
        for address in Asked(page).addresses:
            # 404.html is for a server; it names its files from the root.
            there = site / address.lstrip("/") if page.name == "404.html" else page.parent / address.split("?")[0]
            assert there.is_file(), f"{page.name}: {address}"
    for sheet in site.rglob("*.css"):
        asked = re.findall(r"url\(([^)]+)\)|@import\s+(\S+)", sheet.read_text("utf-8"))
        assert all(address.strip("\"'").startswith("data:") for address, _ in asked if address), sheet.name


def test_the_front_page_opens_from_disk_and_finds(site: Path, browser: Browser) -> None:
    said: list[str] = []
    asked: list[str] = []
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.on("console", lambda message: said.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "index.html").as_uri())
    assert page.locator("figure.drawing svg:visible").count() == 1
    for name in ("index.html", "gallery.html", "data.html", "tutorials/own-chart.html", "reference/conflict.html"):
        page.goto((site / name).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, name
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto((site / "index.html").as_uri())
    page.locator(".md-search__input").fill("fatalities")
    page.locator(".md-search-result__item a").first.wait_for()
    found = [link.get_attribute("href") or "" for link in page.locator(".md-search-result__link").all()]
    assert any("reference/conflict.html" in link for link in found)
    page.close()
    assert not said
    outside = [url for url in asked if not url.startswith((site.as_uri(), "data:", "blob:", "about:"))]
    assert not outside


def test_every_table_and_field_is_in_the_dictionary(site: Path) -> None:
    ids, text = Asked(site / "data.html").ids, (site / "data.html").read_text("utf-8")
    package = json.loads((ROOT / "data" / "datapackage.json").read_text("utf-8"))
    for table in (each for each in package["resources"] if "schema" in each):
        assert table["name"] in ids
        part = text.partition(f'id="{table["name"]}"')[2].partition("<h2")[0]
        assert [field["name"] for field in table["schema"]["fields"]] == re.findall(
            r"<tr>\s*<td><code>(\w+)</code></td>", part
        )


def test_every_public_name_is_in_the_reference(site: Path) -> None:
    shown = {name for page in (site / "reference").glob("*.html") for name in Asked(page).ids}
    for name in ("conflict", "diplomacy", "energy"):
        module = importlib.import_module(f"relations.{name}")
        called = [
            each
            for each in module.__all__
            if inspect.isroutine(found := getattr(module, each)) or isinstance(found, type)
        ]
        assert called
        assert not [each for each in called if f"relations.{name}.{each}" not in shown]
    texts = [page.read_text("utf-8") for page in (site / "reference").glob("*.html")]
    assert not [found for text in texts for found in re.findall(r"\s:\w+:<code>", text)]
    assert {"relations.load", "relations.cite", "relations.estimates.explain", "relations.charts.style.finish"} <= shown


def test_the_gallery_shows_what_its_code_draws(site: Path) -> None:
    for name in ("gallery", "tutorials/own-chart", "index"):
        charts = len(re.findall(r"\.chart\(|charts\.finish\(", (MANUAL / f"{name}.md").read_text("utf-8")))
        drawn = (site / f"{name}.html").read_text("utf-8").count('<figure class="drawing')
        assert drawn == charts > 0, name


def test_a_page_that_says_what_its_code_does_not_print_is_not_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "docs")
    hooks = importlib.import_module("hooks")
    good = "```python\nx = 2\nprint(x)\n```\n\n```text\n2\n```\n\n```python\nx + 1\n```\n"
    assert [value for _, value in hooks.run(good, "page.md")] == [None, 3]
    with pytest.raises(Exception, match=r"page\.md: this code\nx = 2"):
        list(hooks.run(good.replace("text\n2", "text\n3"), "page.md"))
    with pytest.raises(NameError):
        list(hooks.run("```python\nunknown\n```\n", "page.md"))


def commands(page: Path) -> list[str]:
    """Return the lines of shell that a page shows, without their comments; also those of cron and systemd."""
    text = page.read_text("utf-8")
    found = "".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL)).replace("\\\n", " ")
    found += "\n".join(
        re.findall(r"^(?:(?:[\d*/,-]+ ){5}.*&& |ExecStart=\S*/)(?:\.venv/bin/)?(relations .*)$", text, re.MULTILINE)
    )
    return [line for line in (" ".join(shlex.split(line, comments=True)) for line in found.splitlines()) if line]


def test_every_line_of_shell_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands of `relations` really run; a report is made by the tests of reports, here it is chosen and listed."""
    lines = [line for page in PAGES for line in commands(page)]
    assert len(lines) > len(NOT_RUN)
    assert set(NOT_RUN) <= set(lines)
    monkeypatch.chdir(tmp_path)
    for line in dict.fromkeys(lines):
        if line in NOT_RUN:
            continue
        program, *arguments = shlex.split(line)
        assert program == "relations", line
        arguments += ["--list"] if arguments[0] == "report" and "--list" not in arguments else []
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 0, f"{line}: {done.output}"
        assert done.output


def test_unattended_runs_are_as_the_page_says() -> None:
    text = (MANUAL / "desk.md").read_text("utf-8")
    assert commands(MANUAL / "desk.md").count("relations report --quiet --timeout 900") == 2  # of cron and of systemd
    said = CliRunner().invoke(main, ["--help"]).output.partition("Exit status:")[2]
    statuses = re.findall(r"^ +(\S+) {2,}", said, re.MULTILINE)
    assert statuses == re.findall(r"^\| (\d\S*) \|", text, re.MULTILINE)
    assert len(statuses) == 5
    listed = re.search(r"standard error: (.*?) have it", " ".join(text.split()))
    assert listed
    for name in re.findall(r"`(\w+)`", listed[1]):
        assert "--json" in CliRunner().invoke(main, [name, "--help"]).output, name
    options = CliRunner().invoke(main, ["report", "--help"]).output
    assert all(option in options for option in re.findall(r"`(--[a-z-]+)`", text))


def test_the_worked_example_follows_from_the_rows() -> None:
    """By hand from the CSV, after the words of the page and without the library: which claims are left by each rule."""
    with (relations.locate.data_dir() / "claims.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["incident_id"] == "KT-20220914" and row["side"] == "TJK"]
    # Step 1: killed, the whole incident, all of the population; step 2 leaves no preliminary claim.
    rows = [row for row in rows if row["measure"] == "killed" and row["scope"] == "incident"]
    rows = [row for row in rows if row["population"] == "all" and row["stage"] != "preliminary"]
    settled = [row for row in rows if row["stage"] in {"final", "retrospective"}]
    third = {"intl_org", "ngo", "media", "dataset"}
    left = {
        "latest": [row for row in settled if row["claimant_type"] in {*third, "tjk_gov"}],
        "official": [row for row in settled if row["claimant_type"] == "tjk_gov"],
        # An international organisation is placed better than the media: its interim claim stays.
        "independent": [row for row in settled if row["claimant_type"] in third]
        + [row for row in rows if row["stage"] == "interim" and row["claimant_type"] == "intl_org"],
        "widest": settled,
    }
    best = {"latest": "C126", "official": "C126", "independent": "C163", "widest": "C126"}
    said = (MANUAL / "estimates.md").read_text("utf-8")
    for rule, kept in left.items():
        values = [int(row["value_low"]) for row in kept]
        (middle,) = (row["value_low"] for row in kept if row["claim_id"] == best[rule])
        closed = all(row["value_high"] for row in kept)
        high = str(max(values)) if closed else f"open ({max(values)} named)"
        assert f"\n{rule:12} low {min(values)}, best {middle}, high {high}\n" in said
