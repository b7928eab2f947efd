"""What authors and libraries put into notebooks reaches the page as it was meant, and hostile text stays text."""

from __future__ import annotations

import functools
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
import tiny_notebooks as tiny

from relations.batch import notebook, plan, processes, publish, refresh, render, run
from relations.charts import inline
from relations.errors import RelationsError
from relations.plain import FACTS_MIME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
ABOUT = {"name": "r", "title": "R", "description": "", "language": "en", "parameters": [], "pages": {}}


def shown(data: dict[str, object], **metadata: object) -> dict[str, object]:
    return {"output_type": "display_data", "data": data, "metadata": metadata}


def page(*cells: dict[str, object]) -> str:
    """Render cells as they would stand after a run."""
    return render.pages({"cells": [tiny.markdown("title", "# T"), *cells]}, about=ABOUT)["index.html"]


def with_output(*outputs: dict[str, object]) -> dict[str, object]:
    return tiny.code("shows", "show()") | {"outputs": list(outputs), "execution_count": 1}


@pytest.fixture(scope="module", autouse=True)
def server() -> Iterator[None]:
    """One warm server for all runs of this file."""
    SHARED["executor"] = processes.Workers()
    yield
    SHARED.pop("executor").close()


SHARED: dict[str, Any] = {}


def made(folder: Path, cells: list[dict[str, object]], **given: Any) -> tuple[run.Outcome, Path]:
    path = tiny.write(folder, "one", {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    (outcome,) = run.run([run.Job("one", folder / "build", path, given)], workers=1, timeout=300, **SHARED)
    return outcome, folder / "build" / "notebook.ipynb"


def test_an_attached_picture_is_shown() -> None:
    cell = tiny.markdown("m", "![p](attachment:p.png)") | {"attachments": {"p.png": {"image/png": PIXEL}}}
    assert f'src="data:image/png;base64,{PIXEL}"' in page(cell)


def test_a_finding_is_drawn_above_its_sentence_and_its_words_stay_text() -> None:
    """Bars from zero: 41 of 200 people is a fifth of the width; a span is a line; what is not drawn leaves no gap."""
    number = {"label": "<b>one</b>", "text": "41", "low": None, "value": 41, "high": None}
    span = {"label": "other", "text": "more", "low": 100, "value": None, "high": 200}
    frame = {"name": "toll-spark", "title": "Dead & gone", "rows": 2, "csv": "label\none\n"}
    drawn = {"kind": "figure", "source_ids": [], "frame": frame, "rows": [number, span], "form": "bars", "ends": []}
    drawn["credit"] = ["UCDP & others"]
    record = {"kind": "findings", "facts": {}, "source_ids": [], "sentences": [], "sparks": [drawn, {}]}
    text = page(with_output(shown({"text/markdown": "- **First**\n- Second", FACTS_MIME: record})))
    first, second = re.findall(r"<li>(.*?)</li>", text.partition("<!-- story -->")[2], re.DOTALL)[-2:]
    assert first.index('id="shown-toll-spark"') < first.index("<strong>First</strong>")
    assert "&lt;b&gt;one" in first
    assert "<b>one" not in first
    assert 'x="0.0%" width="20.50%"' in first
    assert '<line x1="50.0%" x2="100.0%"' in first
    # Each leads to its own sources, as a figure does.
    assert "Source: UCDP &amp; others" in first
    assert '<a tabindex="-1" href="data.html#of-toll-spark">Data and sources</a>' in first
    assert "spark" not in second


def test_comments_like_our_own_marks_are_harmless() -> None:
    hostile = "<!-- figure 3 --> <!-- cell --> <!-- reports -->mine<!-- /reports --> end"
    text = page(tiny.markdown("m", hostile))
    assert "mine" in text
    linked = publish.link(text, {"other": "Other"}, "r")
    assert "mine" in linked
    assert linked.count('href="../other/index.html"') == 1


def test_a_picture_keeps_its_words_and_its_size() -> None:
    text = page(
        with_output(
            shown({"image/png": PIXEL, "text/plain": "<Image>"}, **{"image/png": {"width": 300, "alt": "Wide"}})
        )
    )
    assert '<img alt="Wide" width="300" src="data:image/png' in text


def test_a_size_that_is_no_number_is_no_attribute() -> None:
    text = page(with_output(shown({"image/png": PIXEL}, **{"image/png": {"width": '1" onload="x', "height": "٣"}})))
    assert "onload" not in text
    assert "height=" not in text.split("<main ")[1]


def test_a_formula_shows_its_source() -> None:
    text = page(
        with_output(shown({"text/latex": r"$\displaystyle \beta$", "text/plain": "<IPython.core.display.Math object>"}))
    )
    assert r"\beta" in text
    assert "Math object" not in text


def test_two_headings_of_one_name_have_two_addresses() -> None:
    text = page(tiny.markdown("a", "## Results"), tiny.markdown("b", "## Results"))
    assert re.findall(r'<h2 id="([^"]+)"', text) == ["Results", "Results-2"]
    assert text.count('href="#Results-2"') == 1  # in the list of contents


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$5 for **all** and $6", "$5 for <strong>all</strong> and $6"),
        ("from $x **to** $y", "from $x <strong>to</strong> $y"),
        ("$a_1 + b_2$ holds", "$a_1 + b_2$ holds"),
        ("`$HOME` and **$5**", "<code>$HOME</code> and <strong>$5</strong>"),
    ],
)
def test_money_is_no_mathematics(source: str, expected: str) -> None:
    assert expected in page(tiny.markdown("m", source))


def test_a_progress_bar_shows_its_last_state() -> None:
    stream = {"output_type": "stream", "name": "stdout", "text": "10 %\r50 %\r100 %\ndone\r\n"}
    text = page(with_output(stream))
    assert "100 %\ndone" in text
    assert "50 %" not in text


def test_two_drawings_with_one_id_stay_apart() -> None:
    def drawing(colour: str) -> dict[str, object]:
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t"><title id="t">{colour}</title>'
            f'<g id="a"/><use href="#a" fill="{colour}"/></svg>'
        )
        return shown({"image/svg+xml": svg})

    text = page(with_output(drawing("red"), drawing("blue")))
    ids = re.findall(r'<(?:title|g) id="([^"]+)"', text)
    assert len(ids) == len(set(ids)) == 4
    second = text[text.index("blue") - 120 :]
    assert f'href="#{ids[3]}"' in second
    assert f'aria-labelledby="{ids[2]}"' in text


def test_a_drawing_is_light_and_looks_the_same() -> None:
    """Marks where they were used, one element each; what neighbours share stands once."""
    ring = "M 0 3 \n" + "C 1 1 2 2 3 3 \n" * 8 + "z\n"
    ink, seen = "fill: #8257a0; stroke: currentColor", "fill: #8257a0; opacity: 0.5"
    font = "font-family: 'DejaVu Sans', Verdana, Arial, sans-serif;"
    drawn = f"""<svg class="relations" style="stroke-linejoin:round">
 <defs>
  <path id="r1-m1" d="{ring}" style="stroke: currentColor"/>
  <path id="r1-m2" d="M -1.5 0 \nL 2 -1 \n" style="stroke: currentColor"/>
 </defs>
 <g clip-path="url(#r1-p)">
  <use xlink:href="#r1-m1" x="10.25" y="20" style="{ink}"/>
  <use xlink:href="#r1-m1" x="30" y="-4" style="{ink}"/>
 </g>
 <g clip-path="url(#r1-p)">
  <use xlink:href="#r1-m2" x="10" y="20" style="{seen}"/>
 </g>
 <path d="M 1 2 \nL 3 4 \n" clip-path="url(#r1-p)" style="{ink}"/>
 <path d="M 5 6 \nL 7 8 \n" clip-path="url(#r1-p)" style="{ink}"/>
 <path d="M 5 6 \nL 7 8 \n" clip-path="url(#r1-p)" style="{seen}"/>
 <text style="font-size: 9px; {font} fill: currentColor" x="5" y="6" transform="rotate(-0 5 6)">two  words</text>
 <text style="font-size: 9px; {font} fill: currentColor" x="5" y="6" transform="rotate(-90 5 6)">up</text>
</svg>"""
    assert inline.light(drawn) == (
        f'<svg class="relations" style="{font}stroke-linejoin:round">'
        f'<g clip-path="url(#r1-p)" style="{ink}"><circle cx="10.25" cy="20" r="3"/><circle cx="30" cy="-4" r="3"/></g>'
        # 10 - 1.5, 20 + 0; 10 + 2, 20 - 1.  Each is let through by itself: a group would be as a whole.
        f'<g clip-path="url(#r1-p)"><path d="M8.5 20l3.5-1" style="{seen}"/></g>'
        f'<g clip-path="url(#r1-p)" style="{ink}"><path d="M1 2l2 2"/><path d="M5 6l2 2"/></g>'
        f'<path d="M5 6l2 2" clip-path="url(#r1-p)" style="{seen}"/>'
        '<text style="font-size: 9px; fill: currentColor" x="5" y="6">two  words</text>'
        '<text style="font-size: 9px; fill: currentColor" x="5" y="6" transform="rotate(-90 5 6)">up</text></svg>'
    )


def test_a_path_goes_by_steps_to_the_same_places() -> None:
    """From 10, 20 by 0.5 and -0.25, by -0.75 and 0.05; a curve's points are as far off as from there; then anew."""
    path = "M 10 20 \nL 10.5 19.75 \nL 9.75 19.80 \nC 9.75 20 10 20.1 10 19.8 \nz\nM -0.5 1 \nL 0 0 \n"
    assert inline.steps(path) == "M10 20l.5-.25-.75 .05c0 .2 .25 .3 .25 0zM-.5 1l.5-1"


def test_what_several_marks_look_like_is_said_once() -> None:
    """By a class of the page; what is said in the page's own words, or once, stays as it is."""
    look, other = "fill: none; stroke: var(--soft)", "fill: #8257a0"
    drawing = f"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" style="{look}">
<g style="{look}"><path d="M1 2" style="{look}"/></g><text style="{other}" x="1">a style="b" c</text></svg>"""
    page, rules = inline.named_looks(f'<p style="{look}">one</p>{drawing}{drawing.replace("a style", other)}')
    assert rules == ".l0{fill:none;stroke:var(--soft)}.l1{fill:#8257a0}"
    assert page.count(f'style="{look}"') == 3  # the paragraph and both roots
    assert page.count('<g class="l0"><path d="M1 2" class="l0"/></g><text class="l1" x="1">') == 2


def test_no_page_may_load_or_run_anything() -> None:
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page())
    assert found
    rules = dict(rule.strip().split(" ", 1) for rule in found[1].split(";"))
    assert rules["default-src"] == "'none'"
    assert "script-src" not in rules
    assert rules["img-src"] == "data:"


def test_parameters_left_by_another_run_do_not_win(tmp_path: Path) -> None:
    cells = [
        tiny.code("parameters", "x = 1", "parameters"),
        tiny.code("injected-parameters", "x = 99", "injected-parameters"),
        tiny.code("told", "print(x)"),
    ]
    outcome, stored = made(tmp_path, cells)
    assert outcome.status == "ok"
    told = notebook.read(stored)["cells"]
    assert [cell["id"] for cell in told] == ["parameters", "told"]
    assert told[-1]["outputs"][0]["text"] == ["1\n"]


def test_what_the_page_tells_is_what_ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan that believes in other parameters than those of the cells is found out, not printed."""
    path = tiny.write(tmp_path, "one", tiny.notebook())
    about = ABOUT | {
        "parameters": [{"name": "year", "value": 1999, "default": 2022, "changed": True, "description": ""}]
    }
    (outcome,) = run.run([run.Job("one", tmp_path / "build", path, {}, about)], workers=1, timeout=300, **SHARED)
    assert outcome.status == "failed"
    assert "tells of year = 1999, but its notebook ran with 2022" in outcome.error["message"]  # type: ignore[index]


def test_typed_parameters_are_parameters() -> None:
    found = {"cells": [tiny.code("p", "x: int = 5\ny: list[str] = ['a']\nz: float", "parameters")]}
    assert notebook.parameter_defaults(found) == {"x": 5, "y": ["a"]}


def test_a_notebook_of_another_language_is_refused(tmp_path: Path) -> None:
    content = tiny.notebook() | {"metadata": {"kernelspec": {"name": "ir", "language": "R", "display_name": "R"}}}
    path = tiny.write(tmp_path, "one", content)
    (outcome,) = run.run([run.Job("one", tmp_path / "build", path, {})], workers=1, timeout=300, **SHARED)
    assert outcome.status == "failed"
    assert "kernel 'ir' of the language 'r'" in outcome.error["message"]  # type: ignore[index]


def test_cells_of_old_notebooks_get_the_same_ids_every_time(tmp_path: Path) -> None:
    cells = [
        {key: value for key, value in cell.items() if key != "id"}
        for cell in (tiny.code("a", "1"), tiny.code("b", "2"))
    ]
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
    path = tiny.write(tmp_path, "old", content)
    jobs = [run.Job(name, tmp_path / name, path, {}) for name in ("first", "second")]
    assert [outcome.status for outcome in run.run(jobs, workers=1, timeout=300, **SHARED)] == ["ok", "ok"]
    stored = [(tmp_path / name / "notebook.ipynb").read_bytes() for name in ("first", "second")]
    assert stored[0] == stored[1]


def test_refreshing_keeps_what_an_author_wrote_into_the_metadata(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = tiny.notebook()
    content["metadata"] |= {"title": "Mine", "papermill": {"duration": 1}}  # type: ignore[operator]
    content["cells"][2]["metadata"] = {"slideshow": {"slide_type": "skip"}, "execution": {"iopub": 1}}  # type: ignore[index]
    path = tiny.write(tmp_path, "mine", content)
    monkeypatch.setattr(plan, "available", lambda: {"mine": path})
    monkeypatch.setattr(refresh, "run", functools.partial(run.run, **SHARED))
    (result,) = refresh.refresh(["mine"], workers=1)
    assert result.outcome.status == "ok"
    stored = json.loads(path.read_text("utf-8"))
    assert stored["metadata"]["title"] == "Mine"
    assert "papermill" not in stored["metadata"]
    assert stored["cells"][2]["metadata"] == {"slideshow": {"slide_type": "skip"}}


class _Elements(HTMLParser):
    """Counts scripts, handlers and headings as a browser would see them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag] if tag in {"script", "iframe", "object", "embed", "base"} else []
        self.found += [name for name, _ in attrs if name.startswith("on")]


def test_hostile_names_and_parameters_stay_text(tmp_path: Path) -> None:
    hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>"
    rows = [
        {"name": "x", "value": hostile, "default": hostile, "changed": True, "unit": hostile, "description": hostile}
    ]
    about = ABOUT | {"title": hostile, "description": hostile, "parameters": rows}
    text = "".join(render.pages({"cells": [tiny.code("a", "1") | {"outputs": []}]}, about=about).values())
    text += render.index(title=hostile, description=hostile, entries=[])
    parser = _Elements()
    parser.feed(text)
    assert parser.found == []


def test_refusals_name_the_notebook() -> None:
    with pytest.raises(RelationsError, match="asks for the kernel 'ir'"):
        notebook.fresh({"cells": [], "metadata": {"kernelspec": {"name": "ir", "language": "R"}}})


def test_no_number_loses_its_record_where_two_paragraphs_begin_alike() -> None:
    """Said again with a part more: what is new is recorded, what was said is recorded once, addresses stay distinct."""

    def told(*sentences: str) -> dict[str, object]:
        facts = {each: {"text": each, "unit": "km", "source_ids": []} for each in sentences}
        record = {"kind": "said", "name": "toll", "facts": facts, "sentences": [[each, [each]] for each in sentences]}
        return with_output(shown({"text/markdown": " ".join(sentences), FACTS_MIME: record}))

    cells = [tiny.markdown("title", "# T"), told("first"), told("first", "second"), told("third")]
    data = render.pages({"cells": cells}, about=ABOUT)["data.html"]
    assert re.findall(r'<tr id="(\w+)"', data) == ["first", "second", "third"]
    assert re.findall(r' id="(of-[^"]+)"', data) == ["of-said-toll", "of-said-toll-2", "of-said-toll-3"]
