"""Make the self-contained HTML pages of an executed notebook: story, method and data; also the front page.

nbconvert renders the cells with our own small template (``template/index.html.j2``); a second
template (``template/page.html.j2``) is the frame that all pages share.  A section belongs to the story, unless its
heading is tagged ``method`` or ``data``, or ``notebook``: that one is for those who run it and is on no page.
"""

from __future__ import annotations

import contextlib
import csv
import html
import io
import re
import secrets
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from relations import descriptor, locate
from relations.answers import Quantity
from relations.batch import notebook as notebooks
from relations.batch.notebook import PAGES
from relations.charts.inline import light, named_looks
from relations.errors import RelationsError, extra
from relations.plain import FACTS_MIME, NARROW_MIME
from relations.words import Words

with extra("report"):
    from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import jinja2

TEMPLATES = Path(__file__).parent / "template"

# What stands for a figure while nbconvert is at work, and between cells: nobody can have written it into a notebook.
_MARK = secrets.token_hex(8)
# So many documents are named where a number rests on them; more stand in a list of their own.
_FEW = 6
# A cell with more signs than these gets a wide column, or its row is as high as a screen.
_WORDY = 60
# Longer tables and lists are folded away, so that the page reads as a report and not as a ledger.
_LONG = 16
_PRIORITY = ["image/svg+xml", "image/png", "image/jpeg", "text/html", "text/markdown", "text/latex", "text/plain"]


def pages(notebook: Any, *, about: Mapping[str, Any]) -> dict[str, str]:
    """Render a report.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        Executed and normalised.
    about
        ``name``, ``title``, ``description``, ``language`` and ``parameters`` (name, value, default,
        changed, unit, description of each) of the report; ``pages``: the report to which a link to
        another notebook leads; ``editions``: the languages that the report is there in.

    Returns
    -------
    dict of str
        The story, the method and the data, by the names of their files; the same notebook always gives the same text.
    """
    language, words = about["language"], Words(about["language"])
    shown = Layout(notebook)
    bodies = dict.fromkeys(PAGES, "")
    title, _ = notebooks.heading(notebook)
    lead = ""
    for index, (part, cell) in enumerate(zip(shown.parts, _cells(notebook, language), strict=True)):
        if index == shown.title:
            lead = cell + lead
        elif index == shown.headline:
            lead = re.sub(r"<h1[ >].*?</h1>", "", lead, count=1, flags=re.DOTALL)
            first, *others = _OF_HEAD.findall(cell)
            lead = first + lead + "".join(others)
        elif part in bodies:
            bodies[part] += cell + "\n"
    bodies["data"] += _template("data.html.j2", language).render(shown.told(words))
    code = [_highlighted(cell) for cell in notebook["cells"] if cell["cell_type"] == "code" and _source(cell).strip()]
    made = {}
    for part, cells in bodies.items():
        body, looks = named_looks(cells.replace('href="#fact-', 'href="#') if part == "data" else _linked(cells))
        # A notebook aligns its cells by themselves, a page by its style sheet.
        body = re.sub(r' style="text-align:(?:left|right)"', "", body)
        for notebook_name, report in about["pages"].items():
            body = body.replace(f'href="{notebook_name}.ipynb', f'href="../{report}/index.html')
        contents = re.findall(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', body, re.DOTALL)
        if part == "method":
            contents += [("parameters", words("page-parameters"))] if about["parameters"] else []
            contents += [("code", words("page-code"))]
        made[PAGES[part]] = _frame("report.html.j2", language).render(
            about=about,
            part=part,
            up="../",
            editions=named(about.get("editions", ())),
            here=f"{about['name']}/{PAGES[part]}",
            heading=title or about["title"],
            lead=_linked(lead) or f"<h1>{html.escape(title or about['title'])}</h1>",
            body=body,
            looks=looks,
            code=code if part == "method" else (),
            contents=[
                (html.unescape(anchor), html.unescape(re.sub(r"<[^>]+>", "", inner)).strip())
                for anchor, inner in contents
            ],
        )
    # A browser reads signs of ASCII three times as fast as others, if the file has no others: few are numbers then.
    spelt = made["data.html"].encode("ascii", "xmlcharrefreplace").decode()
    if len(spelt) < 1.02 * len(made["data.html"]):
        made["data.html"] = spelt
    return made


def named(languages: Sequence[str]) -> dict[str, str]:
    """Return languages with the names that they give themselves."""
    from babel import Locale

    return {code: str(Locale.parse(code).get_display_name(code)).capitalize() for code in languages}


class Layout:
    """Where each cell of a notebook belongs, and what its outputs rest on."""

    def __init__(self, notebook: Any) -> None:
        self.parts: list[str] = []
        self.title = self.headline = -1
        self.frames: list[dict[str, Any]] = []
        self.sentences: list[dict[str, Any]] = []
        self.sources: dict[str, dict[str, Any]] = {}
        self._named: set[str] = set()
        part, heading = "head", 0
        sections = any(
            cell["cell_type"] == "markdown" and _source(cell).startswith("## ") for cell in notebook["cells"]
        )
        for index, cell in enumerate(notebook["cells"]):
            source = _source(cell)
            if cell["cell_type"] == "markdown" and self.title < 0 and source.startswith("# "):
                self.title = index
            if cell["cell_type"] == "markdown" and source.startswith("## "):
                tags = [tag for tag in cell["metadata"].get("tags", ()) if tag in {*PAGES, "notebook"}]
                part, heading = next(iter(tags), "story"), index
            told = [recorded(output) for output in cell.get("outputs", ())]
            # What the set-up of a notebook in sections prints before the first tells how, not what.
            printed = [set(output.get("data", {"": ""})) for output in cell.get("outputs", ())]
            own = "method" if part == "head" and sections and {"text/plain"} in printed else part
            self.parts.append("story" if own == "head" else own)
            for record in told:
                if record.get("kind") == "headline" and self.headline < 0:
                    self.headline = index
                if record.get("kind") == "sources":
                    self.sources |= {source["source_id"]: source for source in record["sources"]}
                    if self.parts[-1] == "story":  # they stand on the page of the data
                        self.parts[heading:] = ["none"] * (index + 1 - heading)
                if page := PAGES.get(self.parts[-1]):
                    self._take(record, page)

    def _take(self, record: Mapping[str, Any], page: str) -> None:
        """Keep the rows and the sentences of an output for the page of the data."""
        for each in (record, *record.get("sparks", ())):
            if "frame" in each and all(each["frame"]["name"] != frame["name"] for frame in self.frames):
                own = {"kind": each["kind"], "page": page, "source_ids": each["source_ids"]}
                self.frames.append({**each["frame"], **own})
        at = f"said-{record.get('name')}"
        for text, names in record.get("sentences", ()):
            before = [each["text"] for each in self.sentences if each["at"] == at]
            if text in before:  # said again: the first stands for both
                continue
            facts = {name: {"note": "", **record["facts"][name], "first": name not in self._named} for name in names}
            self._named.update(facts)
            if facts:
                key = f"{at}-{len(before) + 1}" if before else at
                back = "content" if record["kind"] == "headline" else at  # its box gives way to the heading of the page
                self.sentences.append({"id": key, "at": at, "back": back, "page": page, "text": text, "facts": facts})

    def told(self, words: Words) -> dict[str, Any]:
        """Return what the page of the data tells of the others."""
        used: dict[str, list[tuple[str, str]]] = {}
        for frame in self.frames:
            for name in frame["source_ids"]:
                used.setdefault(name, []).append((_anchor(frame["name"]), frame["title"]))
        for sentence in self.sentences:
            for name in dict.fromkeys(name for fact in sentence["facts"].values() for name in fact["source_ids"]):
                used.setdefault(name, []).append((sentence["id"], _short(sentence["text"])))

        def count(number: int, what: str) -> Quantity:
            return Quantity(number, what, note="counted")

        # What rests on many documents shares its list of them with whatever rests on the same.
        groups: dict[tuple[str, ...], dict[str, Any]] = {}
        for each in [*self.frames, *(fact for sentence in self.sentences for fact in sentence["facts"].values())]:
            ids = tuple(each["source_ids"])
            if len(ids) > _FEW:
                if ids not in groups:
                    number, of = len(groups) + 1, count(len(ids), "sources")
                    group = {"id": f"group-{number}", "ids": ids, "number": count(number, "lists"), "count": of}
                    groups[ids] = {**group, "label": words("page-documents", n=of)}
                each["group"] = groups[ids]
        return {
            "frames": [{**frame, "count": count(frame["rows"], "rows")} for frame in self.frames],
            "sentences": self.sentences,
            "groups": list(groups.values()),
            "sources": {
                name: {
                    **dict.fromkeys(("author", "publisher", "date", "title", "url", "remarks"), ""),
                    **source,
                    "used": used.get(name, []),
                    "others": count(len(used[name]) - 4, "entries") if len(used.get(name, [])) > 4 else None,
                }
                for name, source in self.sources.items()
            },
        }


def recorded(output: Any) -> dict[str, Any]:
    """Return what an output records of itself."""
    record = output.get("data", output).get(FACTS_MIME, {})
    return record if isinstance(record, dict) else {}


def _source(cell: Mapping[str, Any]) -> str:
    return notebooks.text(cell["source"])


def _anchor(name: str) -> str:
    return re.sub(r"[^\w.-]+", "-", name)


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _linked(body: str) -> str:
    """Lead from each number to its record on the page of the data; one tab stop a paragraph is enough."""
    return re.sub(r'<a href="#fact-', '<a class="fact" tabindex="-1" href="data.html#', body)


# A heading that was said stands in a container of its output.
_OF_HEAD = re.compile(r"<h1[ >].*?</h1>|<p[ >].*?</p>", re.DOTALL)


def index(
    *,
    title: str,
    description: str,
    entries: Sequence[Mapping[str, Any]],
    front: tuple[str, str] = ("", ""),
    language: str = "en",
    editions: Sequence[str] = (),
) -> str:
    """Render the page that leads to all reports.

    Parameters
    ----------
    title, description, entries
        Of the plan.
    front
        Name and page of the report whose story stands on it; its links are made to lead from the folder above.
    language
        Of the words around.
    editions
        The languages there are.
    """
    name, page = front
    story = page.partition("<!-- story -->")[2].rpartition("<!-- /story -->")[0]

    def from_above(match: re.Match[str]) -> str:
        path = match[1]
        if path.startswith("../"):
            path = path[3:]
        elif not re.match(r"#|[a-z]+:", path):
            path = f"{name}/{path}"
        return f'<a{match[0].partition("<a")[2].rpartition("href=")[0]}href="{path}"'

    story = re.sub(r'<a [^>]*?href="([^"]*)"', from_above, story)
    others = [entry for entry in entries if not story or entry["name"] != name or entry["status"] != "ok"]
    around = {"up": "", "here": "index.html", "editions": named(editions)}
    return _frame("overview.html.j2", language).render(
        title=title, description=description, entries=others, front=story, name=name, looks=looks_of(page), **around
    )


def looks_of(page: str) -> str:
    """Return the rules by which the drawings of a page look as they do."""
    return page.partition('<style class="looks">')[2].partition("</style>")[0]


def editions(titles: Mapping[str, str]) -> str:
    """Render the page that leads to the front page of each language, from their titles."""
    template = _frame("editions.html.j2", next(iter(titles)))
    return template.render(titles=titles, title=next(iter(titles.values())), editions=named(list(titles)))


def moved(why: Sequence[Mapping[str, Any]], old: str, new: str, sources: Mapping[str, Mapping[str, str]]) -> str:
    """Render the page that says what moved between two editions, and why.

    Parameters
    ----------
    why
        The rows of `relations.changes.why`.
    old, new
        What the editions are called.
    sources
        Documents by their keys: ``title``, ``url``.
    """
    reports: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for each in why:
        told = each["changes"].split(" | ") if each["changes"] else []
        documents = [sources[name] for name in each["source_ids"].split(";")[:_FEW] if name in sources]
        moves = "" if each["effect"] is None else f"{each['effect']:+.6g}"
        own = {"moves": moves, "told": told, "documents": documents}
        reports.setdefault(each["report"], {}).setdefault(each["fact"], []).append({**each, **own})
    words, number = Words.of("en"), sum(map(len, reports.values()))
    lead = words("page-moved-lead", old=old, new=new, n=Quantity(number, "facts", note="counted"))
    template = _frame("changes.html.j2", "en")
    return template.render(title=words("page-moved"), lead=lead, reports=reports, editions={})


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


# The colours of a drawing as those of the page around it, which a reader may see light or dark.
COLOURS = {
    "#1f2328": "currentColor",
    "#6b7177": "var(--soft)",
    "#d5d8dc": "var(--line)",
    "#ffffff": "var(--back)",
    "#e69f00": "var(--orange)",  # as it is, too pale for a line on white
    "#8257a0": "var(--purple)",  # these two as they are, too dark for a mark on the dark
    "#8c6d1f": "var(--brown)",
}


def on_page(svg: str) -> str:
    """Return a drawing of ours without what the page says itself, in the colours of the page."""
    opening, _, body = svg.partition(">")
    if crop := re.search(r' data-crop="([^"]+)"', opening):
        opening = re.sub(r'viewBox="[^"]+"', f'viewBox="{crop[1]}"', opening.replace(crop[0], ""))
        height = round(float(crop[1].split()[3]) * 4 / 3)
        opening = re.sub(r' height="\d+"', f' height="{height}"', opening)
        body = re.sub(r'<g class="(?:head|foot)">.*?</g>\s*', "", body, flags=re.DOTALL)
    body = re.sub(r'<g class="patch_1">.*?</g>\s*', "", body, count=1, flags=re.DOTALL)
    body = re.sub("|".join(COLOURS), lambda match: COLOURS[match[0]], body, flags=re.IGNORECASE)
    return light(f"{opening}>{body}")


def _ids(markup: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', markup)


def _alt(data: Mapping[str, Any]) -> str:
    """Return what stands for the picture: what was recorded, the text beside it, its own title."""
    recorded = data.get(FACTS_MIME, {}).get("figure", {}).get("alt")
    plain = notebooks.text(data.get("text/plain", "")).strip()
    if recorded or (plain and not plain.startswith("<")):
        return str(recorded or plain)
    title = re.search(r"<title[^>]*>(.*?)</title>", notebooks.text(data.get("image/svg+xml", "")), re.DOTALL)
    return html.unescape(title[1]).strip() if title else "Figure"


class _Page:
    """The filters of the template, and what they need to know of the page being made."""

    def begin(self, words: Words) -> None:
        """Forget the pages before."""
        self.words = words
        self.figures: list[str] = []
        self.taken: set[str] = set()

    def figure(self, data: Mapping[str, Any], mime: str, metadata: Mapping[str, Any]) -> str:
        """Keep a figure back and return a mark for it: nbconvert would parse the whole drawing."""
        record = recorded(data)
        if mime == "image/svg+xml" and "figure" in record:
            drawings = [on_page(notebooks.text(data[kind])) for kind in (mime, NARROW_MIME) if kind in data]
            self.taken.update(name for drawing in drawings for name in _ids(drawing))
            picture = self.under(record, drawings)
        elif mime == "image/svg+xml":
            picture = inline_svg(notebooks.text(data[mime]), _alt(data), f"f{len(self.figures) + 1}", self.taken)
            self.taken.update(_ids(picture))
        else:
            told = metadata.get(mime, metadata)
            sides = {side: str(told.get(side)) for side in ("width", "height")}
            size = "".join(f' {side}="{int(px)}"' for side, px in sides.items() if re.fullmatch("[0-9]+", px))
            encoded = "".join(notebooks.text(data[mime]).split())
            alt = html.escape(str(told.get("alt") or _alt(data)))
            picture = f'<img alt="{alt}"{size} src="data:{mime};base64,{encoded}">'
        self.figures.append(picture if picture.startswith("<figure") else f"<figure>{picture}</figure>")
        return f"<!-- {_MARK} {len(self.figures) - 1} -->"

    def under(self, record: Mapping[str, Any], drawings: Sequence[str] = ()) -> str:
        """Return the line below a table, whose data and where they are; with its drawings a whole figure."""
        publishers = Quantity(len(record["credit"]), "publishers", note="counted")
        template = _template("figure.html.j2", self.words.code)
        return template.render(record=record, drawings=drawings, publishers=publishers).strip()

    def said(self, shown: str, record: Mapping[str, Any]) -> str:
        """Return a paragraph with facts under its address, each finding in it with its drawing and how firm it is."""
        drawn, verdicts = iter(record.get("sparks", ())), iter(record.get("firm", ()))
        if "sparks" in record:
            template = _template("spark.html.j2", self.words.code)

            def card(spark: Mapping[str, Any]) -> str:
                # As with the numbers of a sentence: its links lead there, none is a tab stop.
                under = self.under(spark).replace("<a ", '<a tabindex="-1" ') if spark else ""
                return template.render(spark=spark, under=under).strip()

            shown = re.sub("<li>", lambda _: f"<li>{card(next(drawn, {}))}", shown)
        if "firm" in record:
            shown = re.sub("<em>", lambda _: f'<em class="{next(verdicts, "")}">', shown)
        if record.get("kind") == "cards":  # the range of a number stays together
            shown = re.sub(r"\([^()<]*\)(?=</a></strong>)", r"<small>\g<0></small>", shown)
        kind = f"{record.get('kind', '')}{' drawn' if record.get('sparks') else ''}"
        at = f"said-{record.get('name')}"
        own = record.get("facts") and at not in self.taken
        self.taken.add(at)
        return f'<div class="said {kind}"' + (f' id="{at}"' if own else "") + f">{shown}</div>"

    def long(self, shown: str) -> str:
        """Return what a long table or list is called, or nothing for a short one."""
        rows = shown.count("<tr") - 1 if "<table" in shown else shown.count("<li")
        if rows <= _LONG:
            return ""
        caption = re.search(r"<caption[^>]*>(.*?)</caption>", shown, re.DOTALL)
        name = caption[1] if caption else self.words("page-list")
        return self.words("page-entries", name=name, n=Quantity(rows, "rows", note="counted"))


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
        "highlight_code": _once(
            # The lexer of IPython takes half as long again, for magics and commands of the shell.
            "code",
            lambda source: highlight(source, "ipython3" if notebooks.MAGIC.search(source) else "python3"),
        ),
        "markdown2html": _once("text", lambda source: exporter.markdown2html({}, _no_math(source))),
        "attached2html": lambda cell: exporter.markdown2html({"cell": cell}, _no_math(cell["source"])),
        "overwritten": _overwritten,
        "long": page.long,
        "shown_type": lambda data: next((mime for mime in _PRIORITY if mime in data), ""),
        "figure": page.figure,
        "recorded": recorded,
        "anchor": _anchor,
        "under": page.under,
        "said": page.said,
    }
    for name, function in filters.items():
        exporter.register_filter(name, function)
    exporter.environment.globals["page"] = page
    return exporter


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
    """Render the code and text of a notebook, for pages to come, and read the templates of what is in them."""
    for name in ("figure.html.j2", "spark.html.j2"):
        _template(name, "en")
    cells = [{**cell, "source": notebooks.text(cell["source"]), "outputs": []} for cell in notebook["cells"]]
    _cells({"cells": cells}, "en")
    for cell in cells:
        if cell["cell_type"] == "code":
            _highlighted(cell)


def _highlighted(cell: Mapping[str, Any]) -> str:
    highlight: Callable[[str], str] = _exporter().environment.filters["highlight_code"]
    return highlight(_source(cell))


def _cells(notebook: Any, language: str) -> list[str]:
    """Render each cell to HTML with nbconvert."""
    exporter = _exporter()
    page: _Page = exporter.page
    page.begin(Words(language))
    # The exporter's own way would copy the notebook twice, validate it after each of eleven steps of which
    # none changes one of ours, and parse the finished page again.
    rendered = exporter.template.render(nb=notebook, mark=_MARK)
    rendered = re.sub(r'<a class="anchor-link".*?</a>', "", rendered)
    rendered = re.sub(rf"<!-- {_MARK} (\d+) -->", lambda match: page.figures[int(match[1])], rendered)
    cells = [cell.strip() for cell in rendered.split(f"<!-- {_MARK} -->")[1:]]
    addresses = [cell["metadata"].get(notebooks.ANCHORS, ()) for cell in notebook["cells"]]
    return _distinct_headings(list(map(_addressed, cells, addresses)))


def _addressed(cell: str, addresses: Sequence[str]) -> str:
    """Give the headings of a translated cell the addresses that they have in the other languages."""
    known = map(html.escape, addresses)
    return re.sub(r'(?<=<h[1-6] id=")[^"]*', lambda match: next(known, match[0]), cell)


@lru_cache(maxsize=8)
def _environment() -> jinja2.Environment:
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "anchor": _anchor,
        "download": lambda text: "data:text/csv;charset=utf-8," + quote(text.replace("\n", "\r\n"), ",;:/()?!*+=@$"),
        "rows": _rows,
        "css": lambda text: re.sub(r"[^\w ]", lambda sign: f"\\{ord(sign[0]):x} ", text),
        "is_address": lambda text: bool(re.fullmatch(r"https?://[^\s\"<>\\\\`]+", text, re.ASCII)),
    }
    return environment


def _rows(text: str) -> Markup:
    """Show CSV as a table."""
    head, *rows = csv.reader(io.StringIO(text))
    wordy = ("", ' class="wordy"')
    cells = [
        f"<tr>{''.join(f'<td{wordy[len(cell) > _WORDY]}>{html.escape(cell)}</td>' for cell in row)}</tr>"
        for row in rows
    ]
    heads = "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in head)
    return Markup(f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(cells)}</tbody></table>")  # noqa: S704


def _template(name: str, language: str) -> jinja2.Template:
    return _environment().get_template(name, globals={"words": Words(language), "language": language})


def _frame(name: str, language: str) -> jinja2.Template:
    """Return the template of a whole page, with what stands in its head and foot."""
    template, written = _template(name, language), (TEMPLATES / "style.css").read_text(encoding="utf-8")
    template.globals["style"] = re.sub(r"/\*.*?\*/\s*|^\s+", "", written, flags=re.DOTALL | re.MULTILINE)
    # Not held by its rules, which the tables are: a run with nothing to make would take a tenth of a second longer.
    with contextlib.suppress(RelationsError):  # a folder without a description, or a day that is none
        day = str(descriptor.raw(locate.data_dir() / descriptor.NAME).get("created", ""))[:10]
        template.globals["day"] = Words(language).date(day)
    return template
