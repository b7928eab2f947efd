"""Text that would like to be more than text, in tables and around notebooks, shown by a browser that runs scripts."""

from __future__ import annotations

import contextlib
import csv
import functools
import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest
import tiny_notebooks as tiny
from test_browser import ALL_OF_IT, DESK, OPEN_ALL, OVERFLOW, PHONE, opened

from relations import locate, tables
from relations.batch import make, plan, processes, publish
from relations.descriptor import EDTF

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

quoted = functools.partial(json.dumps, ensure_ascii=False)
NOWHERE = "http://192.0.2.1"  # which is nobody's, by RFC 5737
# Stands in every cell: whatever marks up text, or reads an entity where there is none, is seen by it.
PROBE = f"<b>ZQ</b> **ZQ** `ZQ` [ZQ]({NOWHERE}) &#81;ZREAD"
# Each ends a context in which text may stand, or begins another.
HOSTILE = [
    "</style></title></textarea></svg><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>",
    "\" onmouseover=\"alert(1)\" x=' onfocus=alert(1) autofocus tabindex=1 style='position:fixed;inset:0' `",
    f"[ZQ](javascript:alert(1)) ![ZQ]({NOWHERE}/x.png) <javascript:alert(1)> [ZQ]: {NOWHERE}",
    f"_ZQ_ ~~ZQ~~ | ZQ | {NOWHERE}/a?b=<i>ZQ</i> www.example.org a@example.org <details open ontoggle=alert(1)>",
    "<h1>ZQ</h1>\n\n# ZQ\n\n- ZQ\n\n> ZQ\n\n    ZQ\n\n```\nZQ\n```\n\nZQ\n==\n\n<script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;ZQ&#60;/b&#62; &quot; onload=&quot;alert(1) &amp;lt;i&amp;gt;",
    "$x$ $$\\href{javascript:alert(1)}{ZQ}$$ \\(x\\) {{ 7*7 }} {% raw %} { $n } { NUMBER(1) } {0.__class__} {x} %(a)s",
    "]]> <![CDATA[ZQ]]> --> <!-- <!-- reports --><b>ZQ</b><!-- /reports --> <?xml version='1.0'?> <!DOCTYPE x>",
    "W" * 400 + f" {NOWHERE}/" + "w" * 300,
    "\u200f \u0627\u062e\u062a\u0628\u0627\u0631 \u200e Z" + "\u0351" * 40 + " \u4e2d\U0001f600",
    f'=HYPERLINK("{NOWHERE}","ZQ") +1 -1 @SUM(1) \\ \\\\ # % _ ~ ^ \\input{{/etc/passwd}}',
]
# Free in form, but read: days of a season and the like.
READ = {("casa1000", "value_text")}

FOUND = """() => {
    const found = [], tags = ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM', 'INPUT', 'TEXTAREA', 'VIDEO'];
    const good = /^(#|data:|https?:|[.][.]\\/|([a-z0-9_-]+\\/)?[a-z]+[.](json|ipynb|html)(#|$))/;
    for (const e of document.querySelectorAll('*')) {
        const own = [...e.childNodes].filter(n => n.nodeType == 3).map(n => n.data).join('').trim();
        const live = [...e.attributes].some(({name, value}) => name.startsWith('on')
            || (/href|src|action|data|poster|background/.test(name) && !good.test(value))
            || (name == 'href' && !/^data:(,$|text[/]csv;)/.test(value) && /^data:|192[.]0[.]2[.]1/.test(value)));
        if (live || tags.includes(e.tagName.toUpperCase()) || own.includes('QZREAD')
            || (own == 'ZQ' && !e.closest('svg, .highlight'))) found.push(e.outerHTML.slice(0, 200));
    }
    return found;
}"""


def free(resource: dict[str, Any]) -> list[str]:
    """Return the fields of a table that may hold any text: no codes, dates, patterns or keys."""
    schema = resource["schema"]
    keys = {*schema["primaryKey"]}.union(*(each["fields"] for each in schema.get("foreignKeys", ())))
    return [
        field["name"]
        for field in schema["fields"]
        if field["type"] == "string"
        and not {"enum", "pattern"} & set(field.get("constraints", {}))
        and field.get("rdfType") != EDTF
        and field["name"] not in keys
        and (resource["name"], field["name"]) not in READ
    ]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data package with hostile text behind the words of every free cell, all kinds of it in every field."""
    data = tmp_path_factory.mktemp("hostile") / "data"
    shutil.copytree(locate.data_dir(), data, ignore=shutil.ignore_patterns("recipes"))
    description, cells = json.loads((data / "datapackage.json").read_text("utf-8")), 0
    for resource in (each for each in description["resources"] if "schema" in each):
        path = data / resource["path"]
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for column, field in enumerate(free(resource)):
            for number, row in enumerate(rows):
                row[field] = f"{row[field]} {PROBE} {HOSTILE[(number + column) % len(HOSTILE)]}".strip()
                cells += 1
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    assert cells > 5000
    tables.accept(data)
    return data


@pytest.fixture(scope="module")
def workers(data: Path) -> Iterator[processes.Workers]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RELATIONS_DATA", str(data))
        with contextlib.closing(processes.Workers()) as shared:
            yield shared


def looked_at(page: Page, path: Path) -> None:
    """Open a page without what forbids it to run and load things: it runs and loads nothing all the same."""
    allowed, rules = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", path.read_text("utf-8"))
    assert rules == 1
    path.with_name("without.html").write_text(allowed, encoding="utf-8")
    with opened(page, path.with_name("without.html"), PHONE):
        page.add_style_tag(content=ALL_OF_IT)
        page.evaluate(OPEN_ALL)
        assert page.evaluate(FOUND) == [], path
        for size in (PHONE, DESK):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            assert page.evaluate(OVERFLOW) <= 0, path


def test_hostile_tables_stay_text_on_every_page(
    page: Page, data: Path, workers: processes.Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELATIONS_DATA", str(data))
    whole = plan.load()
    outcomes, _ = make.make(whole, whole.choose(), tmp_path, executor=workers)
    assert [(outcome.job.name, outcome.error) for outcome in outcomes if outcome.error] == []
    pages = sorted(tmp_path.rglob("*.html"))
    assert len(pages) == len(whole.reports) * len(publish.PAGES) + 1
    for path in pages:
        text = path.read_text("utf-8")
        hostile = text.count("ZQ")
        assert hostile > 10 or path.name == "method.html", "nothing hostile is on it"
        # The pages of data are alike and long: the browser opens one, a parser reads all.
        assert not re.search(r"<(?:script|iframe|object|embed|base)\b|<[^>]*\son\w+\s*=", text), path
        if hostile and (path.name != "data.html" or path.parent.name == "energy"):
            looked_at(page, path)
    with opened(page, tmp_path / "overview" / "index.html", PHONE):  # and as it is, it has nothing to complain of
        pass


def test_hostile_words_around_a_notebook_stay_text(
    page: Page, workers: processes.Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Titles, descriptions, names of files, parameters and what is said of them, printed text, errors."""
    everything = " ".join([PROBE, *HOSTILE])
    line = " ".join(everything.split())
    name = "a\"><script>alert(1)</script>'&amp;&#81;ZREAD {x} $x$ {{ 1 }}"
    name = name.replace("/", "\u2215")  # which no name of a file holds
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    given = f"year = 2022  # {line}\nplace = 'Osh'\nwords = {everything!r}  # {line}\nlanguage = 'en'"
    prints = tiny.code(name, "import sys\nprint(words)\nprint(words, file=sys.stderr)\nwords")
    pictures = (
        "display({'image/svg+xml': svg, 'text/plain': words}, raw=True)\n"
        "display({'image/png': 'iVBORw0KGgo=', 'text/plain': words}, raw=True, "
        "metadata={'image/png': {'alt': words, 'width': words}})\n"
        "display({'text/latex': words, 'text/plain': words}, raw=True)\n"
    )
    tiny.write(tmp_path / "notebooks", name, tiny.notebook(prints, tiny.code("pictures", pictures), parameters=given))
    tiny.write(tmp_path / "notebooks", "bad", tiny.notebook(tiny.code(name, f"raise ValueError({everything!r})")))
    said = f"notebook = {quoted(name)}\ntitle = {quoted(line)}\ndescription = {quoted(line)}\n"
    values = quoted([everything, "Osh"])
    tiny.plan(
        tmp_path,
        f"title = {quoted(line)}\ndescription = {quoted(line)}\n"
        f'[[report]]\nname = "good"\n{said}[[report]]\nname = "many"\n{said}matrix = {{ words = {values} }}\n'
        f'[[report]]\nname = "bad"\ntitle = {quoted(line)}\n',
    )
    whole = plan.load()
    outcomes, _ = make.make(whole, whole.choose(), tmp_path / "out", executor=workers)
    assert [outcome.status for outcome in outcomes] == ["ok", "ok", "ok", "failed"]
    for path in sorted((tmp_path / "out").rglob("*.html")):
        looked_at(page, path)
