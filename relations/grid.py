"""A table of texts: how each column is written, and the HTML and plain forms of several."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from relations.plain import harmless
from relations.stated import is_missing, stated_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relations.words import Words

# Fields that are quoted as the tables have them.
_QUOTED = {"note"}


class Column(NamedTuple):
    """A column as it is written: whether to the right, and whether as the tables have it, in English."""

    head: str
    cells: list[str]
    right: bool
    quoted: bool


def column(
    words: Words, frame: pd.DataFrame, name: str, *, head: str, kind: str, digits: int | None, missing: str
) -> Column:
    """Write a column of a frame, as a "text", "date", "number", "%" or "year", or as what its values look like."""
    kind = kind or _kind(frame, name)
    values = zip(frame[name].tolist(), stated_as(frame, name), strict=True)
    cells = [missing if is_missing(value) else _cell(words, value, kind, digits, said) for value, said in values]
    return Column(head, cells, kind in {"number", "%", "year"}, words.code != "en" and name in _QUOTED)


def _cell(words: Words, value: Any, kind: str, digits: int | None, qualifier: Any) -> str:
    if isinstance(value, bool):
        return words("yes" if value else "no")
    if kind == "date":
        return words.date(value)
    if kind == "text" or isinstance(value, str):
        return harmless(str(value))
    if kind == "year":
        return str(int(value))
    return words.range(None, value, None, digits, percent=kind == "%", qualifier=qualifier)


def _kind(frame: pd.DataFrame, column: str) -> str:
    values = frame[column]
    if f"{column}_precision" in frame.columns or pd.api.types.is_datetime64_any_dtype(values):
        return "date"
    if pd.api.types.is_bool_dtype(values) or not pd.api.types.is_numeric_dtype(values):
        return "text"
    return "year" if column in {"year", "change_since"} or column.endswith("_year") else "number"


def to_html(columns: Sequence[Column], caption: str) -> str:
    """Return columns as a table of HTML."""

    def row(texts: Iterable[str], scope: str) -> str:
        # The alignment stands here too, for viewers that know no style sheet of ours.
        cells = []
        for n, (text, column) in enumerate(zip(texts, columns, strict=True)):
            align = ' class="number" style="text-align:right"' if column.right else ' style="text-align:left"'
            head = scope == "col" or n == 0
            tag, attributes = ("th", f' scope="{scope}"{align}') if head else ("td", align)
            attributes += ' lang="en"' if column.quoted and scope != "col" else ""
            cells.append(f"<{tag}{attributes}>{html.escape(text)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    head = row([each.head for each in columns], "col")
    body = "\n".join(row(line, "row") for line in zip(*(each.cells for each in columns), strict=True))
    return (
        f'<table class="relations">\n<caption>{html.escape(caption)}</caption>\n'
        f"<thead>\n{head}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    )


def to_text(columns: Sequence[Column], caption: str) -> str:
    """Return columns as plain text."""
    blocks = []
    for column in columns:
        lines = [column.head, *column.cells]
        width = max(map(len, lines))
        blocks.append([line.rjust(width) if column.right else line.ljust(width) for line in lines])
    return "\n".join([caption, *("  ".join(line).rstrip() for line in zip(*blocks, strict=True))])
