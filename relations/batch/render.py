"""Make one self-contained HTML page of an executed notebook; also the index page.

nbconvert renders the cells with our own small template (``template/index.html.j2``); a second
template (``template/page.html.j2``) is the frame that report pages and the index share.
"""

from __future__ import annotations

import copy
import html
import re
import secrets
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relations.answers import Quantity
from relations.batch import notebook as notebooks
from relations.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import jinja2

TEMPLATES = Path(__file__).parent / "template"

# What stands for a figure while nbconvert is at work, and between cells: nobody can have written it into a notebook.
_MARK = secrets.token_hex(8)
# Longer tables and lists are folded away, so that the page reads as a report and not as a ledger.
_LONG = 16
_PRIORITY = ["image/svg+xml", "image/png", "image/jpeg", "text/html", "text/markdown", "text/latex", "text/plain"]


def page(notebook: Any, *, about: Mapping[str, Any]) -> str:
    """Render a report.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        Executed and normalised.
    about
        ``name``, ``title``, ``description``, ``language`` and ``parameters`` (name, value, default,
        changed, unit, description of each) of the report; ``pages``: the report to which a link to
        another notebook leads.

    Returns
    -------
    str
        The page; the same notebook always gives the same text.
    """
    cells = _cells(notebook, about["language"])
    title, _ = notebooks.heading(notebook)
    lead = cells.pop(0) if title else ""
    set_up = cells.pop(0) if cells and "silent" in cells[0].split(">")[0] else ""
    body = "\n".join(cells)
    for notebook_name, report in about["pages"].items():
        body = body.replace(f'href="{notebook_name}.ipynb', f'href="../{report}/index.html')
    contents = re.findall(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', body, re.DOTALL)
    return _template("report.html.j2", about["language"]).render(
        about=about,
        heading=title or about["title"],
        lead=lead,
        set_up=set_up,
        body=body,
        contents=[
            (html.unescape(anchor), html.unescape(re.sub(r"<[^>]+>", "", inner)).strip()) for anchor, inner in contents
        ],
    )


def index(*, title: str, description: str, entries: Sequence[Mapping[str, Any]], language: str = "en") -> str:
    """Render the page that leads to all reports."""
    return _template("overview.html.j2", language).render(title=title, description=description, entries=entries)


def inline_svg(source: str, alt: str, key: str, taken: Iterable[str] = ()) -> str:
    """Make an SVG document part of a page: no prolog, ids of its own, and a name.

    A drawing that is made to stand in a page (with ``role="img"``) is kept as it is, unless one of its ids is taken.
    """
    svg = re.sub(r"<metadata>.*?</metadata>", "", source[source.index("<svg") :], flags=re.DOTALL).strip()
    opening, rest = svg.split(">", 1)
    named = 'role="img"' in opening
    if named and set(_ids(svg)).isdisjoint(taken):
        return svg
    if not named:
        opening += f' role="img" aria-label="{html.escape(alt)}"'
    own = re.sub(r'(\bid="|\bhref="#|url\(#)', lambda match: f"{match[1]}{key}-", f"{opening}>{rest}")
    refer = r'(aria-(?:labelledby|describedby)=")([^"]*)'
    return re.sub(refer, lambda match: match[1] + " ".join(f"{key}-{name}" for name in match[2].split()), own)


def _ids(markup: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', markup)


def _alt(data: Mapping[str, Any]) -> str:
    """Return what stands for the picture: what was recorded, the text beside it, its own title."""
    recorded = data.get(notebooks.FACTS, {}).get("figure", {}).get("alt")
    plain = notebooks.text(data.get("text/plain", "")).strip()
    if recorded or (plain and not plain.startswith("<")):
        return str(recorded or plain)
    title = re.search(r"<title[^>]*>(.*?)</title>", notebooks.text(data.get("image/svg+xml", "")), re.DOTALL)
    return html.unescape(title[1]).strip() if title else "Figure"


def _grouped(notebook: Any) -> list[Any]:
    """Return the cells to show; code that shows nothing joins the code that follows it."""
    found, _ = notebooks.findings(notebook)
    shown: list[Any] = []
    for index, source in enumerate(notebook["cells"]):
        cell = copy.copy(source)
        if cell["cell_type"] == "code":
            last = shown.pop() if shown and "sources" in shown[-1]["metadata"] and not shown[-1]["outputs"] else None
            cell["metadata"] = {
                "sources": [*(last["metadata"]["sources"] if last else []), cell["source"]],
                "findings": index == found,
            }
        shown.append(cell)
    return shown


class _Page:
    """The filters of the template, and what they need to know of the page being made."""

    def begin(self, language: str) -> None:
        """Forget the page before."""
        self.words = Words(language)
        self.figures: list[str] = []
        self.taken: set[str] = set()

    def figure(self, data: Mapping[str, Any], mime: str, metadata: Mapping[str, Any]) -> str:
        """Keep a figure back and return a mark for it: nbconvert would parse the whole drawing."""
        if mime == "image/svg+xml":
            picture = inline_svg(notebooks.text(data[mime]), _alt(data), f"f{len(self.figures) + 1}", self.taken)
            self.taken.update(_ids(picture))
        else:
            told = metadata.get(mime, metadata)
            size = "".join(f' {side}="{int(told[side])}"' for side in ("width", "height") if _is_length(told.get(side)))
            encoded = "".join(notebooks.text(data[mime]).split())
            alt = html.escape(str(told.get("alt") or _alt(data)))
            picture = f'<img alt="{alt}"{size} src="data:{mime};base64,{encoded}">'
        self.figures.append(f"<figure>{picture}</figure>")
        return f"<!-- {_MARK} {len(self.figures) - 1} -->"

    def long(self, shown: str) -> str:
        """Return what a long table or list is called, or nothing for a short one."""
        rows = shown.count("<tr") - 1 if "<table" in shown else shown.count("<li")
        if rows <= _LONG:
            return ""
        caption = re.search(r"<caption[^>]*>(.*?)</caption>", shown, re.DOTALL)
        name = caption[1] if caption else self.words("page-list")
        return self.words("page-entries", name=name, n=Quantity(rows, "rows", note="counted"))


def _is_length(value: object) -> bool:
    return str(value).isascii() and str(value).isdigit()


def _overwritten(printed: str) -> str:
    """Return printed text as a terminal shows it: what follows a carriage return stands in the line's place."""
    lines = printed.replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in lines)


# Code, escaped signs, mathematics (by the rule of pandoc it begins and ends beside no blank and no digit), or money.
_DOLLARS = re.compile(r"```.*?```|`[^`]*`|\\.|\$\$.*?\$\$|\$(?=\S)[^$\n]*?(?<=\S)\$(?!\d)|(?P<money>\$)", re.DOTALL)


def _no_math(source: str) -> str:
    """Escape the dollars that are money."""
    return _DOLLARS.sub(lambda match: r"\$" if match["money"] else match[0], source) if "$" in source else source


def _distinct_headings(cells: list[str]) -> list[str]:
    """Give each heading an address of its own, also where two say the same."""
    seen: Counter[str] = Counter()

    def own(match: re.Match[str]) -> str:
        seen[match[2]] += 1
        return match[0] if seen[match[2]] == 1 else f"{match[1]}{match[2]}-{seen[match[2]]}{match[3]}"

    return [re.sub(r'(<h[1-6] id=")([^"]*)(")', own, cell) for cell in cells]


def _shown_type(data: Mapping[str, Any]) -> str:
    return next((mime for mime in _PRIORITY if mime in data), "")


@lru_cache(maxsize=1)
def _exporter() -> Any:
    """Make the exporter, once for all pages: its imports and templates cost more than a page."""
    from nbconvert.exporters import HTMLExporter
    from nbconvert.filters import Highlight2HTML

    make: Any = HTMLExporter
    colour: Any = Highlight2HTML
    exporter = make(template_name=TEMPLATES.name, extra_template_basedirs=[str(TEMPLATES.parent)])
    exporter.page = page = _Page()
    highlight = colour(parent=exporter)
    filters = {
        "highlight_code": _once("code", lambda source: highlight(source, _language(source))),
        "markdown2html": _once("text", lambda source: exporter.markdown2html({}, _no_math(source))),
        "attached2html": lambda cell: exporter.markdown2html({"cell": cell}, _no_math(cell["source"])),
        "overwritten": _overwritten,
        "long": page.long,
        "shown_type": _shown_type,
        "figure": page.figure,
    }
    for name, function in filters.items():
        exporter.register_filter(name, function)
    exporter.environment.globals["page"] = page
    return exporter


def _language(code: str) -> str:
    """Name the lexer: that of IPython takes half as long again, for magics and commands of the shell."""
    return "ipython3" if notebooks.MAGIC.search(code) else "python3"


# Code and text as HTML, by their source: the same in every report of a notebook.
PREPARED: dict[str, dict[str, str]] = {"code": {}, "text": {}}


def _once(kind: str, function: Callable[[str], str]) -> Callable[[str], str]:
    known = PREPARED[kind]

    def found(source: str) -> str:
        if source not in known:
            known[source] = function(source)
        return known[source]

    return found


def prepare(notebook: Mapping[str, Any]) -> None:
    """Render the code and text of a notebook, for pages to come."""
    cells = [{**cell, "source": notebooks.text(cell["source"]), "outputs": []} for cell in notebook["cells"]]
    _cells({"cells": cells}, "en")


def _cells(notebook: Any, language: str) -> list[str]:
    """Render each cell to HTML with nbconvert."""
    exporter = _exporter()
    page: _Page = exporter.page
    page.begin(language)
    # The exporter's own way would copy the notebook twice, validate it after each of eleven steps of which
    # none changes one of ours, and parse the finished page again.
    rendered = exporter.template.render(nb={"cells": _grouped(notebook)}, mark=_MARK)
    rendered = re.sub(r'<a class="anchor-link".*?</a>', "", rendered)
    rendered = re.sub(rf"<!-- {_MARK} (\d+) -->", lambda match: page.figures[int(match[1])], rendered)
    return _distinct_headings([cell.strip() for cell in rendered.split(f"<!-- {_MARK} -->")[1:]])


@lru_cache(maxsize=8)
def _environment() -> jinja2.Environment:
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _template(name: str, language: str) -> jinja2.Template:
    style = (TEMPLATES / "style.css").read_text(encoding="utf-8")
    common = {"words": Words(language), "language": language, "style": style}
    return _environment().get_template(name, globals=common)
