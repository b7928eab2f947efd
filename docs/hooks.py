"""What the manual takes from the repository while it is built: fields, drawings, documents that lie elsewhere.

The Python of every page runs then, and must print what the page says.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import re
import tempfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from matplotlib.axes import Axes
from mkdocs.exceptions import PluginError
from pandas.io.formats.style import Styler

import relations
from relations import charts
from relations.batch import render
from relations.plain import FACTS_MIME, NARROW_MIME, escaped
from relations.show import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
# Pages that are documents of the repository.
ELSEWHERE = {"changelog.md": "CHANGELOG.md", "architecture.md": "docs/ARCHITECTURE.md", "citation.cff": "CITATION.cff"}
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """A block of code of a page, and what the page says that it prints."""

    language: str
    code: str
    printed: str
    end: int


def blocks(markdown: str) -> list[Block]:
    """Return the blocks of code of a page, in order."""
    return [Block(m[1], m[2], m[3] or "", m.end()) for m in BLOCK.finditer(markdown) if m[1] != "text"]


def run(markdown: str, where: str) -> Iterator[tuple[Block, Any]]:
    """Run the Python of a page in one namespace, in a folder of its own; yields each block and its last value.

    A block that prints something else than the page says ends the build.
    """
    names: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for block in blocks(markdown):
            if block.language != "python":
                continue
            tree, value = ast.parse(block.code), None
            last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            with contextlib.redirect_stdout(io.StringIO()) as said:
                exec(compile(tree, where, "exec"), names)  # noqa: S102 - our own pages
                if isinstance(last, ast.Expr):
                    value = eval(compile(ast.Expression(last.value), where, "eval"), names)  # noqa: S307
            if (printed := said.getvalue()) != block.printed:
                raise PluginError(f"{where}: this code\n{block.code}\nprints\n{printed}\nand not\n{block.printed}")
            yield block, value


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made or lie elsewhere."""
    from mkdocs.structure.files import File

    made = {name: (ROOT / path).read_text("utf-8") for name, path in ELSEWHERE.items()}
    for name, content in {**made, "data.md": dictionary()}.items():
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Run the code of a page, and put each drawing behind the code that makes it."""
    page.meta["drawings"], parts, done = [], [], 0
    for block, value in run(markdown, page.file.src_uri):
        if drawn := drawing(value):
            parts += [markdown[done : block.end], f"\n<!-- drawing {len(page.meta['drawings'])} -->\n"]
            page.meta["drawings"].append(drawn)
            done = block.end
    return "".join([*parts, markdown[done:]])


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Insert the drawings, which a Markdown parser had better not read, and drop the roles of docstrings."""
    made = page.meta["drawings"]
    html = re.sub(r":(?:class|data|func|meth|mod):(?=<code>)", "", html)
    return re.sub(r"<!-- drawing (\d+) -->", lambda match: made[int(match[1])], html)


def drawing(shown: Any) -> str:
    """Return a figure as the pages of a report have it, an axis as it is saved, a styled table; of all else nothing."""
    if isinstance(shown, Styler):
        return f'<div class="drawing">{shown.to_html()}</div>'
    if isinstance(shown, Axes):
        return f'<figure class="drawing sheet">{charts.svg(shown, alt=charts.title_of(shown))}</figure>'
    if not isinstance(shown, Shown):
        return ""
    record = shown._repr_mimebundle_()[FACTS_MIME]
    told, kinds = record["figure"], [kind for kind in ("image/svg+xml", NARROW_MIME) if kind in shown.bundle]
    widths = ("wide", "narrow") if len(kinds) > 1 else ("",)
    drawn = [
        f'<div class="{width}">{render.on_page(shown.bundle[kind])}</div>'
        for width, kind in zip(widths, kinds, strict=True)
    ]
    below = " ".join([told.get("key", ""), f"Data: {', '.join(record['credit'][:3])}, and the rows' other sources."])
    head = f"<p><strong>{escape(told['title'])}</strong><br>{escape(told.get('subtitle', ''))}</p>"
    return f'<figure class="drawing">{head}{"".join(drawn)}<figcaption>{escape(below.strip())}</figcaption></figure>'


def dictionary() -> str:
    """Write the page of all tables and fields, from the description of the data package."""
    package = json.loads((ROOT / "data" / "datapackage.json").read_text("utf-8"))
    resources = {each["name"]: each for each in package["resources"]}
    counts = relations.datasets().set_index("name")["rows"]
    parts = [
        "# Tables and fields\n",
        f"{package['description']} Made from `data/datapackage.json`, version {package['version']}.\n",
        "`relations.load(name)` reads a table, `relations.describe(name)` says what stands here.\n",
        "`relations export DIR` writes tables as files: CSV, Excel, Parquet, SQLite, Stata or GeoJSON.\n",
        "| table | rows | what it holds |\n|---|---:|---|",
        *(f"| [{name}](#{name}) | {rows} | {_cell(resources[name]['title'])} |" for name, rows in counts.items()),
    ]
    for name in counts.index:
        frame = relations.describe(name)
        keys = resources[name]["schema"]
        parts += [f"\n## {name}\n", f"{_cell(frame.attrs['description'])}\n", f"Licence: {frame.attrs['licence']}."]
        if primary := keys.get("primaryKey"):
            parts.append(f"Key: {', '.join(f'`{each}`' for each in primary)}.")
        for other in keys.get("foreignKeys", ()):
            there = other["reference"]
            what = ", ".join(f"`{each}`" for each in other["fields"])
            parts.append(f"{what} names a row of [{there['resource'] or name}](#{there['resource'] or name}).")
        parts += [f'\n!!! warning "Before you count"\n    {_cell(text)}' for text in frame.attrs.get("warnings", ())]
        parts.append("\n| field | type | meaning | allowed |\n|---|---|---|---|")
        for row in frame.to_dict("records"):
            kind = ", ".join(part for part in (row["type"], row["unit"], "required" if row["required"] else "") if part)
            parts.append(f"| `{row['field']}` | {kind} | {_cell(row['description'])} | {_cell(row['allowed'])} |")
    return "\n".join(parts) + "\n"


def _cell(text: Any) -> str:
    return escaped(" ".join(str(text).split())).replace("|", "\\|")
