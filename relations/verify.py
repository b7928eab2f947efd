"""Quotes held against the present data: whether what somebody wrote down still stands, and if not, why."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

import relations
from relations import changes, locate, parameters, quoted
from relations.errors import RelationsError, unknown

NEEDED = ("name", "value", "edition")


class Quote(NamedTuple):
    """A line of a file of quotes."""

    line: int
    report: str
    name: str
    value: str
    edition: str


def quotes(path: Path) -> list[Quote]:
    """Read a file of quotes.

    Parameters
    ----------
    path : Path
        CSV in UTF-8 with the columns ``name`` (``report/fact``, or the fact alone beside a column ``report``),
        ``value`` and ``edition`` (a folder, a git revision, a version); others are left alone.

    Raises
    ------
    RelationsError
        If it cannot be read so; the message names row and column.
    """
    try:
        text = locate.content(path).decode("utf-8-sig")
        head, *rows = [each for each in csv.reader(text.splitlines(keepends=True), strict=True) if any(each)] or [[]]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RelationsError(f"{path} cannot be read as CSV in UTF-8 ({error}). Save it so, with commas.") from None
    names = [each.strip() for each in head]
    if lost := [each for each in NEEDED if names.count(each) != 1]:
        raise RelationsError(
            f"{path}, row 1: the columns {', '.join(lost)} must stand there once; it has {', '.join(names) or 'none'}. "
            f"Allowed: {', '.join(NEEDED)} and, where name is the fact alone, report."
        )
    return [_quote(path, n, names, row) for n, row in enumerate(rows, 2)]


def _quote(path: Path, line: int, names: list[str], row: list[str]) -> Quote:
    where = f"{path}, row {line}"
    if more := len(row) - len(names):
        raise RelationsError(
            f"{where}: {abs(more)} cells too {'many' if more > 0 else 'few'}. Quote cells with commas."
        )
    given = {name: cell.strip() for name, cell in zip(names, row, strict=True)}
    for column in NEEDED:
        if not given[column]:
            raise RelationsError(f"{where}, column {column}: it is empty. Say which fact, what it was, and where.")
    report, _, name = given["name"].rpartition("/")
    report = report or given.get("report", "")
    if report not in parameters.MODELS:
        said = unknown("report", report, parameters.MODELS)
        raise RelationsError(f"{where}, column {'name' if '/' in given['name'] else 'report'}: {said}")
    return Quote(line, report, name, given["value"], given["edition"])


def verify(path: Path) -> list[dict[str, Any]]:
    """Hold each quote against what the reports state now.

    Parameters
    ----------
    path : Path
        As in `quotes`.

    Returns
    -------
    list of dict
        For each ``line``: ``report``, ``name``, ``value``, ``edition``; ``says``: "same", "moved" or "gone";
        ``now`` (as the report writes it; empty if gone) and ``because``, a list of sentences.
    """
    given = quotes(path)
    specs = {each.edition: _spec(each, path) for each in given}
    now = {report: quoted.run(report).records for report in dict.fromkeys(each.report for each in given)}
    found = []
    for each in given:
        record = now[each.report].get(each.name)
        says = "gone" if record is None else "same" if stands(each.value, record) else "moved"
        found.append({**each._asdict(), "says": says, "now": record["text"] if record else "", "because": []})
    for edition, spec in specs.items():
        moved = [row for row in found if row["edition"] == edition and row["says"] != "same"]
        if moved:
            names = [(row["report"], row["name"]) for row in moved]
            why = changes.told(changes.why(spec, locate.data_dir(), names))
            for row in moved:
                own = [cause for cause in why if (cause["report"], cause["fact"]) == (row["report"], row["name"])]
                row["because"] = _because(row, own)
    return found


def _because(row: Mapping[str, Any], why: list[dict[str, Any]]) -> list[str]:
    if not why and row["says"] == "gone":
        return [f"neither edition states it; relations.facts({row['report']!r}) lists what is stated"]
    if not why:
        return [f"it never was: that edition says {row['now']} too"]
    old = why[0]["old"]
    never = [] if stands(row["value"], {"text": old}) else [f"that edition says {old}"]
    return never + [changes.sentence(cause) for cause in why]


def _spec(quote: Quote, path: Path) -> Path | str:
    """Find an edition: what is at hand by its version or day, a folder, a revision, or the tag of a version."""
    if quote.edition in {relations.__version__, quoted.edition()}:
        return locate.data_dir()
    refused = ""
    for spec in (quote.edition, f"v{quote.edition}"):
        try:
            with changes.version(spec):
                return spec
        except RelationsError as error:
            refused = refused or str(error)
    raise RelationsError(
        f"{path}, row {quote.line}, column edition: {refused} A version has to be a tag of the repository, or the "
        f"present one ({quoted.edition()})."
    )


def stands(value: str, record: Mapping[str, Any]) -> bool:
    """Tell whether a quoted value is what a record states: its words, or its number as far as the quote gives it."""
    plain = " ".join(value.split()).casefold()
    if plain == " ".join(str(record["text"]).split()).casefold():
        return True
    known = [record.get(name) for name in ("value", "low", "high")]
    stated = known[:1] if known[0] is not None else known[1:]
    if any(isinstance(each, str) and each.casefold() == plain for each in stated):
        return True
    try:
        number = Decimal(re.sub(r"[,\s]|%$", "", plain))
    except InvalidOperation:
        return False
    if not number.is_finite():
        return False
    finest = Decimal(1).scaleb(min(0, int(number.as_tuple().exponent))) / 2
    return any(isinstance(each, int | float) and abs(Decimal(str(each)) - number) <= finest for each in stated)
