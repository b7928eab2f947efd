"""A table of texts: how each column is written, and its HTML and plain forms."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.plain import harmless
from relations.stated import is_missing, stated_as
from relations.words.writing import MISSING

if TYPE_CHECKING:
    from relations.words import Words

# Fields that are quoted as the tables have them.
_QUOTED = {"note"}


class Grid:
    """The cells of a table as text, with what each column is."""

    def __init__(
        self,
        language: Words,
        frame: pd.DataFrame,
        *,
        heads: Mapping[str, str],
        formats: Mapping[str, str],
        digits: Mapping[str, int],
        missing: Mapping[str, str],
    ) -> None:
        self.language, self.heads = language, list(heads.values())
        kinds = {name: formats.get(name) or _kind(frame, name) for name in heads}
        self.right = [kind in {"number", "%", "year"} for kind in kinds.values()]
        cells = [
            [
                self._cell(value, kind, digits.get(name), missing.get(name, MISSING), said)
                for value, said in zip(frame[name].tolist(), stated_as(frame, name), strict=True)
            ]
            for name, kind in kinds.items()
        ]
        self.quoted = [language.code != "en" and name in _QUOTED for name in heads]
        self.lines = [list(line) for line in zip(*cells, strict=True)]

    def _cell(self, value: Any, kind: str, digits: int | None, missing: str, qualifier: Any) -> str:
        if is_missing(value):
            return missing
        if isinstance(value, bool):
            return self.language("yes" if value else "no")
        if kind == "date":
            return self.language.date(value)
        if kind == "text" or isinstance(value, str):
            return harmless(str(value))
        if kind == "year":
            return str(int(value))
        return self.language.range(None, value, None, digits, percent=kind == "%", qualifier=qualifier)

    def html(self, caption: str) -> str:
        """Return it as HTML."""

        def row(texts: list[str], scope: str) -> str:
            # The alignment stands here too, for viewers that know no style sheet of ours.
            cells = []
            for n, (text, right) in enumerate(zip(texts, self.right, strict=True)):
                align = ' class="number" style="text-align:right"' if right else ' style="text-align:left"'
                head = scope == "col" or n == 0
                tag, attributes = ("th", f' scope="{scope}"{align}') if head else ("td", align)
                attributes += ' lang="en"' if self.quoted[n] and scope != "col" else ""
                cells.append(f"<{tag}{attributes}>{html.escape(text)}</{tag}>")
            return f"<tr>{''.join(cells)}</tr>"

        head = row(self.heads, "col")
        body = "\n".join(row(line, "row") for line in self.lines)
        return (
            f'<table class="relations">\n<caption>{html.escape(caption)}</caption>\n'
            f"<thead>\n{head}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>"
        )

    def text(self, caption: str) -> str:
        """Return it as plain text."""
        lines = [self.heads, *self.lines]
        widths = [max(len(line[n]) for line in lines) for n in range(len(self.heads))]
        grid = (
            "  ".join(
                text.rjust(width) if right else text.ljust(width)
                for text, width, right in zip(line, widths, self.right, strict=True)
            ).rstrip()
            for line in lines
        )
        return "\n".join([caption, *grid])


def _kind(frame: pd.DataFrame, column: str) -> str:
    values = frame[column]
    if f"{column}_precision" in frame.columns or pd.api.types.is_datetime64_any_dtype(values):
        return "date"
    if pd.api.types.is_bool_dtype(values) or not pd.api.types.is_numeric_dtype(values):
        return "text"
    return "year" if column in {"year", "change_since"} or column.endswith("_year") else "number"
