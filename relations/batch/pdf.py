"""The published stories on paper: a PDF each and one of all, their sources once at the end, by WeasyPrint."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Sequence
from pathlib import Path

from relations.batch.publish import write
from relations.batch.render import COLOURS, TEMPLATES, looks_of
from relations.errors import RelationsError, extra
from relations.words import Words

_PAPER = """
@page { size: A4; @top-left { content: string(title); font: 8pt sans-serif; color: #444 } }
h1 { font-size: 21pt; string-set: title content(); bookmark-level: 1 } main > * + * { break-before: page }
h2 { font-size: 14pt; bookmark-level: 2 } h3 { font-size: 11.5pt; bookmark-level: 3 }
.head .text p { font-size: 11.5pt } .text > p { font-size: 9pt } .subtitle { font-size: 9.5pt }
.findings li > a:not(.fact)::before { content: "→ " } .cards strong { font-size: 15pt }
.cell.half { display: inline-block; vertical-align: top; width: 48.7% }
figure .wide svg { width: auto; max-width: none; max-height: none }
.sources { font-size: 6.5pt; line-height: 1.35; columns: 2; column-gap: 8mm }
a, a.fact { color: inherit; text-decoration: none }
"""


def make(out: Path, names: Sequence[str], title: str, language: str = "en") -> list[Path]:
    """Write ``<name>.pdf`` for each published report of these names, and ``dossier.pdf`` of all where they are several.

    Parameters
    ----------
    out
        A folder of published reports.
    names
        Of the reports, in the order of the dossier.
    title
        Of the dossier.
    language
        Of the stories.

    Returns
    -------
    list of Path
        What was written: tagged PDF with bookmarks and page numbers; the same pages give the same bytes.

    Raises
    ------
    RelationsError
        Where WeasyPrint is not installed, or no report of these names is published.
    """
    try:
        with extra("pdf"):
            from weasyprint import HTML
    except OSError as error:
        raise RelationsError(
            f"WeasyPrint could not be loaded ({error}); on Linux it needs the library pango"
        ) from error

    there = [name for name in names if (out / name / "index.html").is_file()]
    if not there:
        raise RelationsError(f"{out} holds none of the reports {', '.join(names)}; make them first")
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # no day of making in the file
    pages = {name: (out / name / "index.html").read_text("utf-8") for name in there}
    stories = {name: _story(page) for name, page in pages.items()}
    day = re.search(r'<p class="day">([^<"]*)</p>', pages[there[0]])
    sources = {name: _sources((out / name / "data.html").read_text("utf-8")) for name in there}
    made = []
    whole = {"dossier": there} if len(there) > 1 else {}
    for file, parts in {**{name: [name] for name in there}, **whole}.items():
        listed = {key: entry for name in parts for key, entry in sources[name].items()}
        page = _paper(language, title, day[1] if day else "", [stories[name] for name in parts], listed)
        data = HTML(string=page, base_url=None).write_pdf(pdf_tags=True)
        made.append(out / f"{file}.pdf")
        write(made[-1], data)
    return made


def _story(page: str) -> str:
    """Return the story of a page as paper can hold it: one drawing a figure, in ink, and links that stay in it."""
    looks = dict(re.findall(r"\.(\w+)\{([^}]*)\}", looks_of(page)))
    [(kind, story)] = re.findall(r'<main [^>]*(class="[^"]*")>.*?<!-- story -->(.*)<!-- /story -->', page, re.DOTALL)
    story = re.sub(r' class="(l\d+)"', lambda match: f' style="{looks[match[1]]}"', f"<div {kind}>{story}</div>")
    story = re.sub(r'<div class="narrow">.*?</svg>\s*</div>', "", story, flags=re.DOTALL)
    story = re.sub(r'<nav class="parts".*?</nav>', "", story, flags=re.DOTALL)
    story = re.sub(r' tabindex="-?\d+"| id="(?!shown-|said-findings-|r[0-9a-f]{10}-)[^"]*"', "", story)
    story = re.sub(r'<a [^>]*href="data\.html#[^"]*"', '<a href="#sources"', story)
    story = re.sub(r'<a [^>]*href="(?![a-z]+:|#)[^"]*"', "<a", story)
    story = re.sub(r"<svg(?=[^>]* viewBox).*?</svg>", lambda match: _inked(match[0]), story, flags=re.DOTALL)
    # The small drawing of a finding has no size: it is as wide as its card, and in the colour of its strand.
    strands, looks = _of_sparks()
    parts = re.split(r'(?=<div class="cell code told")', story)
    return "".join(_coloured(part, strands[min(place, len(strands) - 1)], looks) for place, part in enumerate(parts))


def _coloured(part: str, ink: str, looks: dict[str, str]) -> str:
    def spark(match: re.Match[str]) -> str:
        drawn = re.sub(r' class="(\w+)"', lambda found: f' style="{looks[found[1]]}"', match[1])
        return f'<svg fill="{ink}"' + drawn.replace("<text ", f'<text style="{looks["text"]}" ')

    return re.sub(r'<svg( width="100%".*?</svg>)', spark, part, flags=re.DOTALL)


def _of_sparks() -> tuple[list[str], dict[str, str]]:
    """Return what the style sheet, no rule of which reaches into a drawing on paper, says of those of findings.

    That is the colours of findings by themselves and of each strand, and the look of each class in a light page.
    """
    css = (TEMPLATES / "style.css").read_text("utf-8")
    inks = dict(reversed(re.findall(r"(--\w+): (#\w+)", css)))  # the first are those of a light page
    css = re.sub(r"var\((--\w+)\)", lambda match: inks.get(match[1], match[0]), css)
    # In points, since a drawing knows of no root whose letters it could measure by.
    looks = dict(re.findall(r"^\.spark \.?(\w+) { ([^}]*) }", css.replace(".8rem", "8.5pt"), re.MULTILINE))
    return [inks["--mark"], *re.findall(r"--strand: (#\w+)", css)], looks


def _inked(svg: str) -> str:
    """Give a drawing the colours and the size that no style sheet gives it on paper."""
    inks = {theirs: ours for ours, theirs in COLOURS.items()}
    svg = re.sub("|".join(map(re.escape, inks)), lambda match: inks[match[0]], svg)
    # A halo lies below its letters; WeasyPrint would draw it over them.
    svg = re.sub(r'<g style="paint-order[^"]*">', "<g>", svg)
    # Of a text that is let through as a whole it would cut what lies before its anchor.
    svg = re.sub(r'(<text style="[^"]*; ?)opacity', r"\1fill-opacity", svg)
    width, height = (float(each) for each in re.findall(r'viewBox="0 \S+ (\S+) (\S+)"', svg)[0])
    # A column has 178 mm and 150 mm are high enough; letters stay as large as elsewhere.
    scale = min(178 / max(width, 552), 150 / height)
    size = f"width:{scale * width:.1f}mm;height:{scale * height:.1f}mm"
    return re.sub(
        r' width="\d+" height="\d+"|max-width:100%;height:auto', lambda match: size * (":" in match[0]), svg, count=2
    )


def _sources(page: str) -> dict[str, str]:
    """Return the documents of a page of data, without where it used them."""
    found = re.findall(r'<li id="(source-[^"]*)">(.*?)</li>', page, re.DOTALL)
    return {key: re.sub(r'<span class="used">.*?</span>', "", entry, flags=re.DOTALL) for key, entry in found}


def _paper(language: str, title: str, day: str, stories: Sequence[str], sources: dict[str, str]) -> str:
    words = Words(language)
    dated = f'@page {{ @top-right {{ content: "{html.unescape(day)}"; font: 8pt sans-serif; color: #444 }} }}'
    style = (TEMPLATES / "style.css").read_text("utf-8") + _PAPER + dated
    listed = "".join(f"<li>{entry}</li>" for entry in sources.values())
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{html.escape(title)}</title><style>{style}</style></head>'
        f'<body><main>{"".join(stories)}<section class="story">'
        f'<h1 id="sources">{html.escape(words("page-sources"))}</h1>'
        f'<ol class="sources">{listed}</ol></section></main></body></html>'
    )
