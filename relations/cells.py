"""The cells of a CSV file as text, strictly after RFC 4180: nothing guessed, nothing lost.

The standard library's reader takes a quotation mark in the middle of a cell for a letter, one that is never
closed for a cell of many rows, and goes by a limit that any caller may have changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from relations.errors import DataError, Problem
from relations.plain import STRAY

LONGEST = 32_767  # characters in a cell of a spreadsheet, where tables are read and exported
_CELL = r'(?:"(?:[^"]|"")*+"|[^",]*+)'
_ROW = re.compile(rf"{_CELL}(?:,{_CELL})*+")


@dataclass(frozen=True)
class Cells:
    """The cells of a table by field, and the line of the file on which each row starts."""

    columns: dict[str, list[str]]
    lines: list[int]


def read(path: Path, name: str, fields: list[str]) -> Cells:
    """Read a table.

    Parameters
    ----------
    path : Path
        A file in UTF-8 with commas; lines end in LF or CR LF.
    name : str
        Of the table, for messages.
    fields : list of str
        What its first line says.

    Returns
    -------
    Cells

    Raises
    ------
    DataError
        If the file is not there or breaks the rules of the format.
    """
    text = _text(path, name)
    rows: list[list[str]] = []
    lines: list[int] = []
    ragged = []
    for line, row in _rows(text, name):
        if not rows and row != fields:
            raise DataError([_other_columns(name, fields, row)])
        if len(row) != len(fields):
            what = "an empty line" if row == [""] else f"{len(row)} cells instead of {len(fields)}"
            ragged.append(Problem(name, what, f"line {line}", hint="Quote cells that hold commas."))
        rows.append(row)
        lines.append(line)
    if not rows:
        raise _wrong(name, f"the file {path.name} is empty", hint="Restore it from the repository.")
    if ragged:
        raise DataError(ragged)
    columns = list(zip(*rows[1:], strict=True)) or [()] * len(fields)
    return Cells({field: list(column) for field, column in zip(fields, columns, strict=True)}, lines[1:])


def _wrong(name: str, what: str, where: str = "", **more: str) -> DataError:
    return DataError([Problem(name, what, where, **more)])


def _text(path: Path, name: str) -> str:
    if not path.is_file():
        hint = f"Restore it from the repository into {path.parent}."
        raise _wrong(name, f"the file {path.name} is missing", hint=hint)
    try:
        raw = path.read_bytes()
    except OSError as error:
        what = f"the file {path.name} cannot be read ({error.strerror})"
        raise _wrong(name, what, hint="Make it readable.") from None
    if raw.startswith(b"\xef\xbb\xbf"):
        what = "the file starts with a byte order mark (the bytes EF BB BF), as spreadsheets write it"
        hint = f"Save the file as UTF-8 without it, or cut it off: sed -i '1s/^\\xEF\\xBB\\xBF//' {path.name}"
        raise _wrong(name, what, "line 1", hint=hint)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line, bad = raw.count(b"\n", 0, error.start) + 1, str(raw[error.start : error.end])
        raise _wrong(name, "not UTF-8", f"line {line}", value=bad, hint="Save the file as UTF-8.") from None
    text = text.replace("\r\n", "\n")
    if stray := STRAY.search(text):
        line = text.count("\n", 0, stray.start()) + 1
        if stray[0] == "\r":
            hint = "Save the file with the line ends of Unix (LF) or Windows (CR LF)."
            raise _wrong(name, "a carriage return that ends no line", f"line {line}", hint=hint)
        what = (
            f"a character that has no place in a table, U+{ord(stray[0]):04X} {unicodedata.name(stray[0], 'control')}"
        )
        near = text[max(stray.start() - 20, text.rfind("\n", 0, stray.start()) + 1) : stray.end()]
        raise _wrong(name, what, f"line {line}", value=near, hint="Delete it, or write what it stood for.")
    return text


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which each starts."""
    lines = text.split("\n")
    if not lines[-1]:
        del lines[-1]
    width = len(lines[0].split(",")) if lines else 0
    ahead = enumerate(lines, start=1)
    for start, line in ahead:
        if '"' not in line:
            row = line.split(",")
        else:
            # A quotation mark too many opens a cell: after an even number of them it is closed again.
            parts, odd = [line], line.count('"') % 2
            while odd and len(parts) <= len(lines) - start:
                parts.append(next(ahead)[1])
                odd ^= parts[-1].count('"') % 2
            # A line within a cell that has as many commas as a row is a row that the cell has swallowed.
            if width > 2 and any(part.partition('"')[0].count(",") >= width - 1 for part in parts[1:]):
                what = "a quoted cell that goes on over whole rows"
                hint = "Delete the quotation mark that opens it, or write the cell on one line."
                raise _wrong(name, what, f"line {start}", hint=hint)
            found = None if odd else _quoted("\n".join(parts))
            if found is None:
                what = "a quotation mark that does not enclose a cell"
                hint = 'Delete it, or enclose the whole cell in quotation marks and double those within ("").'
                raise _wrong(name, what, f"line {start}", hint=hint)
            row = found
        if len(max(row, key=len)) > LONGEST:
            what = f"a cell of {len(max(row, key=len)):,} characters"
            raise _wrong(name, what, f"line {start}", allowed=f"up to {LONGEST:,}")
        yield start, row


def _quoted(record: str) -> list[str] | None:
    """Split a record with quotation marks, or say with None that they stand where they may not."""
    if not _ROW.fullmatch(record):
        return None
    found = re.findall(rf"(?:^|,)({_CELL})", record)
    return [cell[1:-1].replace('""', '"') if cell.startswith('"') else cell for cell in found]


def _other_columns(name: str, fields: list[str], header: list[str]) -> Problem:
    if len(fields) > 1 and header[0].split(";") == fields:
        what = "the cells are separated by semicolons"
        return Problem(name, what, "line 1", allowed="commas", hint="Save the file as CSV with commas.")
    lost = [field for field in fields if field not in header]
    extra = [field for field in header if field not in fields]
    parts = (f"missing {', '.join(lost)}" if lost else "", f"unknown {', '.join(extra)}" if extra else "")
    detail = "; ".join(filter(None, parts)) or "the order or number of columns differs"
    what = f"the columns do not match the description ({detail})"
    return Problem(name, what, "line 1", allowed=", ".join(fields))
