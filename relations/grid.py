"""A table of texts: how each column is written, and its HTML and plain forms."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.errors import RelationsError
from relations.plain import harmless
from relations.stated import is_missing, stated_as
from relations.words.writing import MISSING

if TYPE_CHECKING:
    from relations.words import Words

_FORMATS = ("number", "year", "%", "date", "text")
# Fields that are quoted as the tables have them.
_QUOTED = {"note"}


class Grid:
    """The cells of a table as text, with what each column is."""

    def __init__(
        self,
        language: Words,
        frame: pd.DataFrame,
        *,
        columns: Mapping[str, str] | None,
        formats: Mapping[str, str] | None,
        digits: int | Mapping[str, int] | None,
        missing: str | Mapping[str, str],
        index: bool = False,
    ) -> None:
        formats = dict(formats or {})
        have = [str(c) for c in frame.columns]
        wanted = {c: c for c in have} if columns is None else dict(columns)
        for what, names in (("columns", wanted), ("formats", formats)):
            if unknown := [c for c in names if c not in frame.columns]:
                raise RelationsError(
                    f"{what}= names {', '.join(map(repr, unknown))}, which the frame does not have; "
                    f"allowed: {', '.join(have)}."
                )
        if bad := sorted(set(formats.values()) - set(_FORMATS)):
            raise RelationsError(f"formats= has {', '.join(bad)}; allowed: {', '.join(_FORMATS)}.")
        self.language = language
        self.heads = list(wanted.values())
        kinds = [formats.get(c) or _kind(frame, c) for c in wanted]
        self.right = [kind in {"number", "%", "year"} for kind in kinds]
        cells = [
            [
                self._cell(
                    value,
                    kind,
                    digits.get(c) if isinstance(digits, Mapping) else digits,
                    missing.get(c, MISSING) if isinstance(missing, Mapping) else missing,
                    said,
                )
                for value, said in zip(frame[c].tolist(), stated_as(frame, c), strict=True)
            ]
            for c, kind in zip(wanted, kinds, strict=True)
        ]
        foreign = language.code != "en"
        self.quoted = [foreign and name in _QUOTED for name in wanted]
        if index:
            self.quoted.insert(0, False)
            self.heads.insert(0, "" if frame.index.name is None else str(frame.index.name))
            self.right.insert(0, False)
            cells.insert(0, [harmless(str(value)) for value in frame.index])
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
