"""Tables held against their description: values, keys, bounds, references, fingerprints."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from relations import cells, descriptor
from relations.cells import LONGEST, Cells
from relations.descriptor import EDTF, EXACT
from relations.errors import DataError, Problem, RelationsError

# ASCII digits only: `int()` and `float()` take those of every script, "1_000", "nan" and "inf" as well.
_FORMS = {
    "integer": re.compile(r"[+-]?[0-9]+"),
    "number": re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"),
}
_TRIOS = [
    ("low", "base", "high"),
    ("value_low", "value_best", "value_high"),
    ("length_low_km", "length_km", "length_high_km"),
]


@dataclass
class Found:
    """What holding tables against their description brought to light.

    Attributes
    ----------
    unreadable : list of Problem
        Why tables could not be read.
    problems : list of Problem
        What is wrong within tables.
    missing : list of tuple
        References to rows that are not there: the problem of each, and what would have to be there.
    unread : Counter
        Tables that could not be read, with the rows that refer to them.
    """

    unreadable: list[Problem] = dataclasses.field(default_factory=list)
    problems: list[Problem] = dataclasses.field(default_factory=list)
    missing: list[tuple[Problem, tuple[str, ...]]] = dataclasses.field(default_factory=list)
    unread: Counter[str] = dataclasses.field(default_factory=Counter)

    def all(self) -> list[Problem]:
        """Causes first; of many consequences the first, with the number of the others."""
        causes = list(dict.fromkeys(self.unreadable))
        for name, rows in self.unread.items():
            at = next(n for n, problem in enumerate(causes) if problem.table == name)
            said = f"{rows:,} {'row refers' if rows == 1 else 'rows refer'} to it and could not be checked"
            causes[at] = replace(causes[at], follows=said)
        counts = Counter(wanted for _, wanted in self.missing)
        firsts: dict[tuple[str, ...], Problem] = {}
        for problem, wanted in self.missing:
            more = counts[wanted] - 1
            said = f"{more:,} more {'row refers' if more == 1 else 'rows refer'} to it" if more else ""
            firsts.setdefault(wanted, replace(problem, follows=said))
        return [*causes, *self.problems, *firsts.values()]


def read(folder: Path, resource: Mapping[str, Any]) -> Cells:
    """Cells of a table that has rows, or may have none; raises DataError."""
    path = folder / resource["path"]
    names = tuple(each["name"] for each in resource["schema"]["fields"])
    stamp = descriptor.stamp(path) if path.is_file() else (str(path), 0, 0)
    found = _read(stamp, resource["name"], names)
    if not found.lines and not resource.get("mayBeEmpty"):
        hint = f'Restore the rows from the repository, or set "mayBeEmpty": true in {descriptor.NAME}.'
        raise DataError([Problem(resource["name"], "no rows below the header", hint=hint)])
    return found


@functools.lru_cache(maxsize=128)
def _read(stamp: tuple[str, int, int], name: str, fields: tuple[str, ...]) -> Cells:
    return cells.read(Path(stamp[0]), name, list(fields))


def hold(folder: Path, resource: dict[str, Any], tables: Mapping[str, dict[str, Any]], found: Found) -> Cells | None:
    """Hold one table against its description.

    Parameters
    ----------
    folder : Path
        Of the data package.
    resource : dict
        The description, as :func:`relations.descriptor.read` gives it.
    tables : mapping
        The descriptions of all tables by name.
    found : Found
        Takes what is wrong.

    Returns
    -------
    Cells or None
        None if the table could not be read.
    """
    try:
        if unusable := list(descriptor.pattern_problems(resource)):
            raise DataError(unusable)
        table = read(folder, resource)
    except DataError as error:
        found.unreadable += error.problems
        return None
    name, schema = resource["name"], resource["schema"]
    for rule in (_blank_problems, _field_problems, _key_problems, _bound_problems):
        found.problems += rule(name, table, schema)
    _follow(folder, resource, table, tables, found)
    return table


def fingerprint(path: Path) -> str:
    """SHA-256 of a text file, blind to the line endings of the system."""
    import hashlib

    return "sha256:" + hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def edited(folder: Path, resource: Mapping[str, Any]) -> list[Problem]:
    """Whether a file is another than was accepted."""
    path = folder / resource["path"]
    if not path.is_file() or fingerprint(path) == resource.get("hash"):
        return []
    if "hash" not in resource:
        what, hint = "no hash says which content is meant", "Compare the file, then run `relations check --accept`."
    else:
        what = f"the file {resource['path']} was edited since it was described"
        hint = "If the change is meant, write it into CHANGELOG.md and run `relations check --accept`."
    return [Problem(resource["name"], what, hint=hint)]


# ---------------------------------------------------------------- one cell


def number(kind: str, text: str) -> int | float | None:
    """Read a number, or give None if the text is none of this kind, NaN if it cannot be kept exactly."""
    if not _FORMS[kind].fullmatch(text):
        return None
    if len(text) > 400:  # more than Python takes for a whole number is not needed to see that it is too large
        return math.nan
    value = int(text) if kind == "integer" else float(text)
    if abs(value) > EXACT:
        return math.nan
    from decimal import Decimal

    # A float keeps 15 digits in any case; for the others and the smallest ones it is looked at.
    kept = kind == "integer" or (len(text) <= 15 and "e" not in text.lower()) or Decimal(text) == Decimal(repr(value))
    return value if kept else math.nan


def bounds(rules: Mapping[str, Any]) -> str:
    """Say in words which numbers are allowed; nothing if the description sets no bounds."""
    if "minimum" in rules and "maximum" in rules:
        return f"{rules['minimum']} to {rules['maximum']}"
    words = {"minimum": "from", "exclusiveMinimum": "above", "maximum": "up to", "exclusiveMaximum": "below"}
    return " and ".join(f"{word} {rules[name]}" for name, word in words.items() if name in rules)


def truths(field: Mapping[str, Any]) -> dict[str, bool]:
    """How a boolean is written."""
    yes, no = field.get("trueValues", ["true"]), field.get("falseValues", ["false"])
    return {**dict.fromkeys(yes, True), **dict.fromkeys(no, False)}


def listed(values: Iterable[object]) -> list[str]:
    """Values of an enum as they stand in a cell."""
    return [str(value).lower() if isinstance(value, bool) else str(value) for value in values]


def _value(field: Mapping[str, Any], text: str) -> tuple[str, str] | None:
    """Say what is wrong with one non-empty cell and what is allowed, or nothing."""
    if text != text.strip():
        return "blanks at the start or the end", "no blanks around a value, nothing for no value"
    kind, rules = field["type"], field["constraints"]
    if kind in _FORMS:
        return _number_problem(kind, rules, text)
    if kind == "boolean":
        known = truths(field)
        allowed = [said for said, value in known.items() if value in rules.get("enum", known.values())]
        return None if text in allowed else ("not a boolean", ", ".join(allowed))
    wrong = _string_problem(field, rules, text)
    return wrong or (_date_problem(text) if field.get("rdfType") == EDTF else None)


def _string_problem(field: Mapping[str, Any], rules: Mapping[str, Any], text: str) -> tuple[str, str] | None:
    for codes in (rules.get("enum"), field.get("categories")):
        if codes is not None and text not in codes:
            return "unknown code", ", ".join(codes)
    if "pattern" in rules and not descriptor.matcher(rules["pattern"])(text):
        return "wrong form", f"the pattern {rules['pattern']}"
    low, high = rules.get("minLength", 0), rules.get("maxLength", LONGEST)
    if not low <= len(text) <= high:
        return f"{len(text)} characters", f"{low} to {high}"
    delimiter = field.get("itemDelimiter")
    items = text.split(delimiter) if delimiter else []
    if any(not item or item != item.strip() for item in items):
        return "an empty item, or blanks around one", f"items with {delimiter!r} and nothing else between them"
    return ("an item stands twice", "each item once") if len(set(items)) < len(items) else None


def _number_problem(kind: str, rules: Mapping[str, Any], text: str) -> tuple[str, str] | None:
    value = number(kind, text)
    if value is None:
        return f"not {'a whole number' if kind == 'integer' else 'a number'}", f"{kind}, no unit or separator"
    if math.isnan(value):
        return "beyond the numbers that are kept exactly", f"up to {EXACT:,} and 15 digits"
    inner = rules.get("exclusiveMinimum", -math.inf) < value < rules.get("exclusiveMaximum", math.inf)
    if not inner or not rules.get("minimum", value) <= value <= rules.get("maximum", value):
        return "out of range", bounds(rules)
    return ("unknown code", ", ".join(listed(rules["enum"]))) if value not in rules.get("enum", [value]) else None


def _date_problem(text: str) -> tuple[str, str] | None:
    from relations import dates

    try:
        dates.parse(text)
    except RelationsError as error:
        example = "an EDTF date such as 2021, 2021-04, 2021-04-28, 2021-21, 2021~ or an interval a/b"
        return str(error).split(". Allowed")[0], example
    return None


# ---------------------------------------------------------------- one table


def _where(table: Cells, key: list[str], index: int) -> str:
    named = ", ".join(f"{name}={_short(table.columns[name][index])}" for name in key)
    return f"line {table.lines[index]}" + (f" ({named})" if named else "")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _field_problems(name: str, table: Cells, schema: Mapping[str, Any]) -> Iterator[Problem]:
    key = schema["primaryKey"]
    for field in schema["fields"]:
        column, required = table.columns[field["name"]], field["constraints"].get("required") or field["name"] in key
        verdict = {value: _value(field, value) for value in dict.fromkeys(column) if value}
        for index, value in enumerate(column):
            if required and not value.strip():
                sourced = "itemReference" in field
                what = "row without a source" if sourced else "empty, but required"
                fill = "Fill the cell or remove the row."
                hint = "Name the document in `sources` that the row rests on." if sourced else fill
                yield Problem(name, what, _where(table, key, index), field["name"], hint=hint)
            elif value and (wrong := verdict[value]):
                yield Problem(name, wrong[0], _where(table, key, index), field["name"], value, wrong[1])


def _blank_problems(name: str, table: Cells, schema: Mapping[str, Any]) -> Iterator[Problem]:
    for index, row in enumerate(zip(*table.columns.values(), strict=True)):
        if not any(row):
            yield Problem(name, "a row without a value", _where(table, schema["primaryKey"], index), hint="Remove it.")


def _key_problems(name: str, table: Cells, schema: Mapping[str, Any]) -> Iterator[Problem]:
    unique = [[field["name"]] for field in schema["fields"] if field["constraints"].get("unique")]
    keys = dict.fromkeys(map(tuple, [schema["primaryKey"], *schema.get("uniqueKeys", []), *unique]))
    for key in filter(None, keys):
        what = "key" if list(key) == schema["primaryKey"] else "value"
        seen: dict[tuple[str, ...], int] = {}
        for index, value in enumerate(zip(*(table.columns[field] for field in key), strict=True)):
            if value in seen:
                first = f"duplicate {what}, first in line {table.lines[seen[value]]}"
                where = _where(table, schema["primaryKey"], index)
                hint = "Keys are unique: rename or remove one row."
                yield Problem(name, first, where, ", ".join(key), "/".join(value), hint=hint)
            elif all(value):
                seen[value] = index


def _bound_problems(name: str, table: Cells, schema: Mapping[str, Any]) -> Iterator[Problem]:
    """Low above best or best above high, in any table that has such columns."""
    kinds = {field["name"]: field["type"] for field in schema["fields"] if field["type"] in _FORMS}
    for trio in _TRIOS:
        present = [field for field in trio if field in kinds]
        for index in range(len(table.lines) if len(present) > 1 else 0):
            read = [(field, number(kinds[field], table.columns[field][index])) for field in present]
            values = [(field, value) for field, value in read if value is not None]
            for (lower, low), (upper, high) in itertools.pairwise(values):
                if low > high:
                    what, allowed = f"{lower} {low:g} exceeds {upper} {high:g}", " <= ".join(present)
                    where, value = _where(table, schema["primaryKey"], index), table.columns[lower][index]
                    yield Problem(name, what, where, lower, value, allowed, "Swap or mend the values after the source.")


# ---------------------------------------------------------------- between tables


def references(resource: Mapping[str, Any]) -> Iterator[tuple[list[str], str | None, str, list[str]]]:
    """Fields, delimiter, and the table and fields that they must resolve in."""
    for entry in resource["schema"]["foreignKeys"]:
        yield entry["fields"], None, entry["reference"]["resource"], entry["reference"]["fields"]
    for field in resource["schema"]["fields"]:
        if "itemReference" in field:
            target = field["itemReference"]
            yield [field["name"]], field["itemDelimiter"], target["resource"] or resource["name"], [target["field"]]


def _follow(
    folder: Path, resource: dict[str, Any], table: Cells, tables: Mapping[str, dict[str, Any]], found: Found
) -> None:
    name, key = resource["name"], resource["schema"]["primaryKey"]
    for fields, delimiter, target, others in references(resource):
        rows = list(zip(*(table.columns[field] for field in fields), strict=True))
        try:
            there = table if target == name else read(folder, tables[target])
        except DataError as error:
            found.unreadable += error.problems
            found.unread[target] += sum(all(row) for row in rows)
            continue
        known = set(zip(*(there.columns[field] for field in others), strict=True))
        for index, row in enumerate(rows):
            for wanted in [(item,) for item in row[0].split(delimiter)] if delimiter else [row]:
                if all(wanted) and wanted not in known:
                    what, hint = f"not in the table {target}", f"Add the row to {target}, or mend the identifier."
                    where, allowed = _where(table, key, index), f"a {', '.join(others)} of {target}"
                    problem = Problem(name, what, where, ", ".join(fields), "/".join(wanted), allowed, hint)
                    found.missing.append((problem, (target, *others, *wanted)))


# ---------------------------------------------------------------- the map


def other(folder: Path, resource: Mapping[str, Any]) -> list[Problem]:
    """Say what is wrong with a file that is no table: a map is looked into, any other has to be there."""
    if resource.get("format") == "geojson" or resource["path"].lower().endswith(".geojson"):
        try:
            outline(folder, resource)
        except DataError as error:
            return error.problems
    return _missing(folder, resource)


def _missing(folder: Path, resource: Mapping[str, Any]) -> list[Problem]:
    hint = "Restore it from the repository."
    there = (folder / resource["path"]).is_file()
    return [] if there else [Problem(resource["name"], f"the file {resource['path']} is missing", hint=hint)]


def outline(folder: Path, resource: Mapping[str, Any]) -> dict[str, Any]:
    """Read a map in GeoJSON; raises DataError if it is cut off or no map."""
    name, path = resource["name"], folder / resource["path"]
    hint = "Restore it from the repository."
    if lost := _missing(folder, resource):
        raise DataError(lost)
    try:
        collection: dict[str, Any] = json.loads(path.read_bytes().decode("utf-8"))
        features = collection["features"] if collection["type"] == "FeatureCollection" else []
        points = [point for feature in features for point in _points(feature["geometry"]["coordinates"])]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        said = f"no GeoJSON ({type(error).__name__}: {error})"
        raise DataError([Problem(name, said, hint=hint)]) from None
    if not points or not all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in points):
        allowed = "a FeatureCollection with longitudes and latitudes in degrees"
        raise DataError([Problem(name, "no map of the earth", allowed=allowed, hint=hint)])
    return collection


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:
    if isinstance(coordinates[0], list):
        for part in coordinates:
            yield from _points(part)
    else:
        x, y, *_ = coordinates
        yield float(x), float(y)
