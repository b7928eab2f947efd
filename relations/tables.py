"""From ``datapackage.json`` and CSV files to checked, typed DataFrames.

The descriptor (Data Package v2) is the one description of every table. The loader, the
check and :func:`describe` all read it, so a rule stands in one place. Beyond the
standard it uses four properties of fields and resources, all plain JSON:
``rdfType`` marks EDTF dates, ``itemDelimiter`` a list in one cell, ``itemReference`` a
foreign key for each item of such a list, ``usageWarnings`` known traps of a table.
"""

from __future__ import annotations

import csv
import functools
import hashlib
import io
import itertools
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import dates, locate
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterator

DESCRIPTOR = "datapackage.json"
_EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
_Rows = dict[str, list[str]]

# Names of the files that anything was loaded from, so that a run can say what it rests on.
files_read: set[str] = set()


@dataclass(frozen=True)
class Party:
    """One of the two parties of the relationship, as the descriptor names it.

    Attributes
    ----------
    code : str
        ISO 3166-1 alpha-3.
    names, adjectives : dict of str to str
        By language code.
    """

    code: str
    names: dict[str, str]
    adjectives: dict[str, str]


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the data: where, what, what is allowed, what to do."""

    table: str
    problem: str
    row: str = ""
    field: str = ""
    value: str | None = None
    allowed: str = ""
    hint: str = ""

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.table, self.row, self.field and f"field {self.field}") if part)
        what = self.problem if self.value is None else f"{self.problem}: {self.value!r}"
        allowed = f" Allowed: {self.allowed}." if self.allowed else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{where}: {what}.{allowed}{hint}"


class DataError(RelationsError):
    """A table that breaks the rules of its description.

    Attributes
    ----------
    problems : list of Problem
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        shown = [str(problem) for problem in problems[:5]]
        if len(problems) > 5:
            shown.append(f"and {len(problems) - 5} more; `relations check` lists all.")
        super().__init__("\n".join(shown))


# ---------------------------------------------------------------- descriptor


def _stamp(path: Path) -> tuple[str, int, int]:
    status = path.stat()
    return str(path), status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=8)
def _descriptor_at(stamp: tuple[str, int, int]) -> dict[str, Any]:
    try:
        package: dict[str, Any] = json.loads(Path(stamp[0]).read_text("utf-8"))
        package["resources"][0]["name"]
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise DataError(
            [Problem(DESCRIPTOR, f"not a readable data package ({error})", hint="Restore it from the repository.")]
        ) from None
    return package


def _descriptor(folder: Path) -> dict[str, Any]:
    path = folder / DESCRIPTOR
    if not path.is_file():
        raise DataError(
            [
                Problem(
                    DESCRIPTOR, f"missing in {folder}", hint="Give the folder of a data package, or restore the file."
                )
            ]
        )
    return _descriptor_at(_stamp(path))


def _resources(folder: Path) -> dict[str, dict[str, Any]]:
    """Descriptions of the tables by name; other resources (the map) are left out."""
    return {entry["name"]: entry for entry in _descriptor(folder)["resources"] if "schema" in entry}


def _resource(folder: Path, name: str) -> dict[str, Any]:
    known = _resources(folder)
    if name not in known:
        raise RelationsError(f"There is no table {name!r}. Tables: {', '.join(sorted(known))}.")
    return known[name]


def parties() -> list[Party]:
    """Return the two parties in the order of the descriptor.

    Returns
    -------
    list of Party
    """
    return [Party(**entry) for entry in _descriptor(locate.data_dir())["parties"]]


# ---------------------------------------------------------------- reading and checking


def _read(folder: Path, resource: dict[str, Any]) -> tuple[_Rows, list[Problem]]:
    """Cells of a table as text by field, or why they cannot be read."""
    name, path = resource["name"], folder / resource["path"]
    fields = [field["name"] for field in resource["schema"]["fields"]]
    if not path.is_file():
        return {}, [
            Problem(
                name, f"the file {resource['path']} is missing", hint=f"Restore it from the repository into {folder}."
            )
        ]
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return {}, [
            Problem(
                name,
                "not UTF-8",
                f"line {line}",
                value=str(error.object[error.start : error.end]),
                hint="Save the file as UTF-8.",
            )
        ]
    rows = list(csv.reader(io.StringIO(text)))
    header = rows[0] if rows else []
    if header != fields:
        lost = [field for field in fields if field not in header]
        extra = [field for field in header if field not in fields]
        detail = "; ".join(
            part
            for part in (
                f"missing {', '.join(lost)}" if lost else "",
                f"unknown {', '.join(extra)}" if extra else "",
                "" if lost or extra else "the order or number of columns differs",
            )
            if part
        )
        return {}, [
            Problem(name, f"the columns do not match the description ({detail})", "line 1", allowed=", ".join(fields))
        ]
    ragged = [
        Problem(
            name, f"{len(row)} cells instead of {len(fields)}", f"line {number}", hint="Quote cells that hold commas."
        )
        for number, row in enumerate(rows[1:], 2)
        if len(row) != len(fields)
    ]
    if ragged:
        return {}, ragged
    columns = list(zip(*rows[1:], strict=True)) or [()] * len(fields)
    return {field: list(cells) for field, cells in zip(fields, columns, strict=True)}, []


def _where(cells: _Rows, key: list[str], index: int) -> str:
    named = ", ".join(f"{field}={cells[field][index]}" for field in key)
    return f"line {index + 2} ({named})"


def _check_value(field: dict[str, Any], value: str) -> tuple[str, str] | None:
    """Say what is wrong with one non-empty cell and what is allowed, or nothing."""
    kind, rules = field["type"], field.get("constraints", {})
    if kind in {"integer", "number"}:
        return _check_number(kind, rules, value)
    if kind == "boolean" and value not in {"true", "false"}:
        return "not a boolean", "true, false"
    if "enum" in rules and value not in rules["enum"]:
        return "unknown code", ", ".join(rules["enum"])
    if "pattern" in rules and not re.fullmatch(rules["pattern"], value):
        return "wrong form", f"the pattern {rules['pattern']}"
    if field.get("rdfType") == _EDTF:
        try:
            dates.parse(value)
        except RelationsError as error:
            example = "an EDTF date such as 2021, 2021-04, 2021-04-28, 2021-21, 2021~ or an interval a/b"
            return str(error).split(". Allowed")[0], example
    return None


def _check_number(kind: str, rules: dict[str, Any], value: str) -> tuple[str, str] | None:
    try:
        number = int(value) if kind == "integer" else float(value)
    except ValueError:
        return f"not {'a whole number' if kind == 'integer' else 'a number'}", f"{kind}, no unit or separator"
    low, high = rules.get("minimum", float("-inf")), rules.get("maximum", float("inf"))
    # Written so that "nan" fails as well.
    return None if low <= number <= high else ("out of range", f"{low} to {high}")


def _field_problems(name: str, cells: _Rows, schema: dict[str, Any]) -> Iterator[Problem]:
    key = schema["primaryKey"]
    for field in schema["fields"]:
        column, rules = cells[field["name"]], field.get("constraints", {})
        verdict = {value: _check_value(field, value) for value in set(column) if value}
        for index, value in enumerate(column):
            if value and (wrong := verdict[value]):
                yield Problem(name, wrong[0], _where(cells, key, index), field["name"], value, wrong[1])
            elif not value and rules.get("required"):
                sourced = "itemReference" in field
                what = "row without a source" if sourced else "empty, but required"
                hint = (
                    "Name the document in `sources` that the row rests on."
                    if sourced
                    else "Fill the cell or remove the row."
                )
                yield Problem(name, what, _where(cells, key, index), field["name"], hint=hint)


def _key_problems(name: str, cells: _Rows, schema: dict[str, Any]) -> Iterator[Problem]:
    key = schema["primaryKey"]
    seen: dict[tuple[str, ...], int] = {}
    for index, value in enumerate(zip(*(cells[field] for field in key), strict=True)):
        if value in seen:
            yield Problem(
                name,
                f"duplicate key, first in line {seen[value] + 2}",
                _where(cells, key, index),
                ", ".join(key),
                "/".join(value),
                hint="Keys are unique: rename or remove one row.",
            )
        seen.setdefault(value, index)


def _bound_problems(name: str, cells: _Rows, schema: dict[str, Any]) -> Iterator[Problem]:
    """Low above best or best above high, in any table that has such columns."""
    trios = [
        [f"{stem}low{tail}", f"{stem}{middle}{tail}", f"{stem}high{tail}"]
        for stem, middle, tail in (("", "base", ""), ("value_", "best", ""), ("length_", "", "_km"))
    ]
    for trio in trios:
        present = [field.replace("__", "_") for field in trio if field.replace("__", "_") in cells]
        if len(present) < 2:
            continue
        for index in range(len(cells[present[0]])):
            values = [(field, float(cells[field][index])) for field in present if _number(cells[field][index])]
            for (lower, low), (upper, high) in itertools.pairwise(values):
                if low > high:
                    yield Problem(
                        name,
                        f"{lower} {low:g} exceeds {upper} {high:g}",
                        _where(cells, schema["primaryKey"], index),
                        lower,
                        cells[lower][index],
                        f"{' <= '.join(present)}",
                        "Swap or mend the values after the source.",
                    )


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _references(resource: dict[str, Any]) -> Iterator[tuple[str, str | None, str, str]]:
    """Field, delimiter, and the table and field that it must resolve in."""
    for entry in resource["schema"].get("foreignKeys", []):
        yield (
            entry["fields"][0],
            None,
            entry["reference"]["resource"] or resource["name"],
            entry["reference"]["fields"][0],
        )
    for field in resource["schema"]["fields"]:
        if "itemReference" in field:
            target = field["itemReference"]
            yield field["name"], field["itemDelimiter"], target["resource"], target["field"]


def _reference_problems(folder: Path, resource: dict[str, Any], cells: _Rows) -> Iterator[Problem]:
    name, key = resource["name"], resource["schema"]["primaryKey"]
    for field, delimiter, target, target_field in _references(resource):
        others = cells if target == name else _read(folder, _resource(folder, target))[0]
        known = set(others.get(target_field, []))
        for index, cell in enumerate(cells[field]):
            for item in cell.split(delimiter) if delimiter else [cell]:
                if item and item not in known:
                    yield Problem(
                        name,
                        f"not in the table {target}",
                        _where(cells, key, index),
                        field,
                        item,
                        f"a {target_field} of {target}",
                        f"Add the row to {target}, or mend the identifier.",
                    )


def fingerprint(path: Path) -> str:
    """SHA-256 of a text file, blind to the line endings of the system."""
    return "sha256:" + hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _edited(folder: Path, resource: dict[str, Any]) -> list[Problem]:
    path = folder / resource["path"]
    described = resource.get("hash")
    if described is None or not path.is_file() or fingerprint(path) == described:
        return []
    hint = "If the change is meant, write it into CHANGELOG.md and run `relations check --accept`."
    return [Problem(resource["name"], f"the file {resource['path']} was edited since it was described", hint=hint)]


def _problems(folder: Path, resource: dict[str, Any]) -> tuple[_Rows, list[Problem]]:
    cells, problems = _read(folder, resource)
    if not problems:
        schema = resource["schema"]
        for rule in (_field_problems, _key_problems, _bound_problems):
            problems += rule(resource["name"], cells, schema)
        problems += _reference_problems(folder, resource, cells)
    return cells, problems + _edited(folder, resource)


def check(folder: str | Path | None = None) -> list[Problem]:
    """Hold every table against its description.

    Parameters
    ----------
    folder : path, optional
        A data package; by default the one that :func:`load` reads.

    Returns
    -------
    list of Problem
        Empty when all is well. ``str()`` of one names table, row, field and value, what
        is allowed and what to do. :func:`load` refuses the same with the same words.
    """
    where = Path(folder) if folder is not None else locate.data_dir()
    files_read.update(path.name for path in where.glob("*.*"))
    try:
        package = _descriptor(where)
    except DataError as error:
        return error.problems
    found = [problem for resource in _resources(where).values() for problem in _problems(where, resource)[1]]
    for resource in package["resources"]:
        if "schema" not in resource:
            if not (where / resource["path"]).is_file():
                found.append(
                    Problem(
                        resource["name"],
                        f"the file {resource['path']} is missing",
                        hint="Restore it from the repository.",
                    )
                )
            found += _edited(where, resource)
        found += [
            Problem(
                resource["name"],
                "unknown usage warning",
                field="usageWarnings",
                value=code,
                allowed=", ".join(package["usageWarningTerms"]),
            )
            for code in resource.get("usageWarnings", [])
            if code not in package["usageWarningTerms"]
        ]
    described = {resource["path"] for resource in package["resources"]}
    found += [
        Problem(
            path.stem,
            f"the file {path.name} is not described",
            hint=f"Describe it in {DESCRIPTOR}, or move it out of {where}.",
        )
        for path in sorted(where.glob("*.csv"))
        if path.name not in described
    ]
    return found


def accept(folder: str | Path) -> list[str]:
    """Record the present content of the tables in the descriptor.

    Parameters
    ----------
    folder : path

    Returns
    -------
    list of str
        Names of the tables whose fingerprint changed.

    Raises
    ------
    DataError
        If anything but an edited file is wrong; then nothing is written.
    """
    where = Path(folder)
    other = [problem for problem in check(where) if "was edited since" not in problem.problem]
    if other:
        raise DataError(other)
    package = json.loads((where / DESCRIPTOR).read_text("utf-8"))
    changed = []
    for resource in package["resources"]:
        now = fingerprint(where / resource["path"])
        if resource.get("hash") != now:
            resource["hash"] = now
            changed.append(str(resource["name"]))
    if changed:
        (where / DESCRIPTOR).write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return changed


# ---------------------------------------------------------------- typed frames


def _typed(cells: _Rows, resource: dict[str, Any]) -> pd.DataFrame:
    columns: dict[str, pd.Series] = {}
    for field in resource["schema"]["fields"]:
        name = field["name"]
        text = [cell or None for cell in cells[name]]
        values: Any = text
        kind: Any = "str"
        if field["type"] == "integer":
            values, kind = [None if cell is None else int(cell) for cell in text], "Int64"
        elif field["type"] == "number":
            values, kind = [None if cell is None else float(cell) for cell in text], "float64"
        elif field["type"] == "boolean":
            values, kind = [None if cell is None else cell == "true" for cell in text], "boolean"
        elif field.get("categoriesOrdered"):
            kind = pd.CategoricalDtype(field["categories"], ordered=True)
        columns[name] = pd.Series(values, dtype=kind, name=name)
        if field.get("rdfType") == _EDTF:
            columns.update(dates.expand(columns[name]).items())  # type: ignore[arg-type]
    return pd.DataFrame(columns)


@functools.lru_cache(maxsize=128)
def _frame(folder: Path, name: str, _stamps: tuple[tuple[str, int, int], ...]) -> pd.DataFrame:
    resource = _resource(folder, name)
    cells, problems = _problems(folder, resource)
    if problems:
        raise DataError(problems)
    return _typed(cells, resource)


def load(name: str) -> pd.DataFrame:
    """Load one table, checked and typed.

    Parameters
    ----------
    name : str
        One of ``relations.datasets()["name"]``.

    Returns
    -------
    DataFrame
        A fresh copy. Text is ``str``, whole numbers ``Int64``, measures ``float64``,
        booleans ``boolean``, ordered vocabularies ordered categoricals; what is blank is
        missing. Each EDTF field ``x`` is followed by ``x_earliest``, ``x_latest``
        (``datetime64[s]``) and ``x_precision``. ``describe(name)`` gives the units.

    Raises
    ------
    RelationsError
        If there is no such table, or its file breaks a rule of the description; the
        message names row, field, value, what is allowed and what to do.
    """
    folder = locate.data_dir()
    resource = _resource(folder, name)
    watched = {name} | {target for _, _, target, _ in _references(resource)}
    paths = [folder / DESCRIPTOR] + [folder / _resource(folder, each)["path"] for each in sorted(watched)]
    files_read.update(path.name for path in paths)
    stamps = tuple(_stamp(path) if path.is_file() else (str(path), 0, 0) for path in paths)
    return _frame(folder, name, stamps).copy()


def borders() -> dict[str, Any]:
    """Load the outline of the countries around the Fergana valley as parsed GeoJSON.

    Returns
    -------
    dict
        A FeatureCollection; WGS 84 degrees. Approximate, older than the treaty of 2025.
    """
    path = locate.data_dir() / "borders.geojson"
    if not path.is_file():
        raise DataError(
            [Problem("borders", f"the file {path.name} is missing", hint="Restore it from the repository.")]
        )
    files_read.add(path.name)
    collection: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return collection


def datasets() -> pd.DataFrame:
    """Catalogue of the tables.

    Returns
    -------
    DataFrame
        One row a table: ``name``, ``title``, ``rows``, ``fields``, ``coverage`` (EDTF
        interval as declared), ``licence``, ``warnings`` (codes), ``description``.
    """
    folder = locate.data_dir()
    return pd.DataFrame(
        {
            "name": name,
            "title": resource["title"],
            "rows": len(load(name)),
            "fields": len(resource["schema"]["fields"]),
            "coverage": resource.get("coverage", {}).get("temporal"),
            "licence": "; ".join(licence["name"] for licence in resource["licenses"]),
            "warnings": ";".join(resource.get("usageWarnings", [])),
            "description": resource["description"],
        }
        for name, resource in _resources(folder).items()
    )


def describe(name: str) -> pd.DataFrame:
    """Describe every field of a table.

    Parameters
    ----------
    name : str
        One of ``relations.datasets()["name"]``.

    Returns
    -------
    DataFrame
        One row a field: ``field``, ``type``, ``unit``, ``required``, ``allowed``,
        ``description``. ``.attrs`` holds ``title``, ``description``, ``licence``,
        ``coverage`` and ``warnings`` (the sentences of the table's usage warnings).
    """
    folder = locate.data_dir()
    resource = _resource(folder, name)
    targets = {source: f"{table}.{key}" for source, _, table, key in _references(resource)}
    frame = pd.DataFrame([_describe_field(field, targets) for field in resource["schema"]["fields"]])
    terms = _descriptor(folder)["usageWarningTerms"]
    frame.attrs.update(
        title=resource["title"],
        description=resource["description"],
        licence="; ".join(licence["title"] for licence in resource["licenses"]),
        coverage=resource.get("coverage", {}),
        warnings=[terms[code] for code in resource.get("usageWarnings", [])],
    )
    return frame


def _describe_field(field: dict[str, Any], targets: dict[str, str]) -> dict[str, Any]:
    rules = field.get("constraints", {})
    if "enum" in rules:
        allowed = (" < " if field.get("categoriesOrdered") else ", ").join(rules["enum"])
    elif field["name"] in targets:
        allowed = targets[field["name"]]
    elif "minimum" in rules or "maximum" in rules:
        allowed = f"{rules.get('minimum', '')} to {rules.get('maximum', '')}".strip()
    else:
        allowed = "EDTF" if field.get("rdfType") == _EDTF else rules.get("pattern", "")
    return {
        "field": field["name"],
        "type": field["type"],
        "unit": field.get("unit", ""),
        "required": bool(rules.get("required")),
        "allowed": allowed,
        "description": field["description"],
    }
