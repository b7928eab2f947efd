"""The description of a data package (``datapackage.json``), held against what this package does with it.

Everything that the loader reads from the description is checked here first.  What the standard (Data Package v2,
https://datapackage.org) knows and this package does not do is refused by name: a rule that nobody enforces is
worse than none.
"""

from __future__ import annotations

import difflib
import functools
import json
import math
import os
import re
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from relations import locate
from relations.errors import DataError, Problem
from relations.plain import STRAY

NAME = "datapackage.json"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
_Place = tuple[str, str]  # table and field
EXACT = 2**53  # up to here every whole number is exact in a float, as in spreadsheets and JSON

_TYPES = ("string", "integer", "number", "boolean")
_INSTEAD = {
    "date": "string with the rdfType of EDTF",
    "year": "integer with a minimum and a maximum, or string with the rdfType of EDTF",
    "yearmonth": "string with the rdfType of EDTF",
    "list": "string with an itemDelimiter",
    "any": "string",
}


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(_text(each) for each in value)


def _text(value: object) -> bool:
    return isinstance(value, str) and not STRAY.search(value)


def _named(value: object) -> bool:
    return isinstance(value, str) and _text(value) and value == value.strip() != "" and "\n" not in value


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= EXACT


# What a property may be, in the words of the message.
_KINDS: dict[str, Callable[[Any], bool]] = {
    "text": _text,
    "text without blanks around it": _named,
    "true or false": lambda value: isinstance(value, bool),
    "a list": lambda value: isinstance(value, list),
    "a list of texts": _texts,
    "a list of objects": lambda value: isinstance(value, list) and all(isinstance(each, dict) for each in value),
    "a list of lists of texts": lambda value: isinstance(value, list) and all(map(_texts, value)),
    "text or a list of texts": lambda value: _text(value) or _texts(value),
    "an object": lambda value: isinstance(value, dict),
    "an object of texts": lambda value: isinstance(value, dict) and all(map(_text, [*value, *value.values()])),
    "a number": _number,
    "a whole number from 0": lambda value: _number(value) and isinstance(value, int) and value >= 0,
}
_SAID = {"title": "text", "description": "text"}
_LICENSED = {"name": "text without blanks around it", "licenses": "a list of objects", "sources": "a list"}
_PACKAGE = {
    **_SAID,
    **_LICENSED,
    "resources": "a list of objects",
    "contributors": "a list of objects",
    "parties": "a list of objects",
    "usageWarningTerms": "an object of texts",
}
_RESOURCE = {
    **_SAID,
    **_LICENSED,
    "path": "text",
    "schema": "an object",
    "hash": "text",
    "coverage": "an object",
    "known": "an object of texts",
    "usageWarnings": "a list of texts",
    "mayBeEmpty": "true or false",
}
_LICENCE = {"name": "text", "title": "text", "path": "text"}
_PARTY = {"code": "text", "names": "an object of texts", "adjectives": "an object of texts"}
_SCHEMA = {
    **_SAID,
    "fields": "a list of objects",
    "primaryKey": "text or a list of texts",
    "foreignKeys": "a list of objects",
    "uniqueKeys": "a list of lists of texts",
}
_FOREIGN = {"fields": "text or a list of texts", "reference": "an object"}
_REFERENCE = {"resource": "text", "fields": "text or a list of texts"}
_FIELD = {
    **_SAID,
    "name": "text without blanks around it",
    "type": "text",
    "unit": "text",
    "rdfType": "text",
    "constraints": "an object",
    "itemDelimiter": "text",
    "itemReference": "an object",
    "categories": "a list of texts",
    "categoriesOrdered": "true or false",
    "trueValues": "a list of texts",
    "falseValues": "a list of texts",
}
_ITEM = {"resource": "text", "field": "text"}
_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
_CONSTRAINTS = {
    "required": "true or false",
    "unique": "true or false",
    "enum": "a list",
    "pattern": "text",
    "minLength": "a whole number from 0",
    "maxLength": "a whole number from 0",
    **dict.fromkeys(_BOUNDS, "a number"),
}
_ONLY = {
    **dict.fromkeys(("pattern", "minLength", "maxLength"), ("string",)),
    **dict.fromkeys(_BOUNDS, ("integer", "number")),
}
# Properties that would change how cells are read, with the one value that is how they are read here.
_FIXED: dict[str, dict[str, Any]] = {
    "resource": {
        "type": "table",
        "format": "csv",
        "encoding": "utf-8",
        "dialect": {},
        "bytes": None,
        "compression": None,
        "scheme": "file",
    },
    "schema": {"missingValues": [""], "fieldsMatch": "exact"},
    "field": {
        "format": "default",
        "missingValues": [""],
        "decimalChar": ".",
        "groupChar": None,
        "bareNumber": True,
        "delimiter": None,
        "itemType": None,
    },
}


_KNOWN = {name for fixed in _FIXED.values() for name in fixed}
# Where the standard wants rules that are sometimes written one level too high.
_WITHIN = {
    "package": ("a schema", {"fields", "missingValues", "primaryKey", "foreignKeys"}),
    "resource": ("schema", {*_SCHEMA, *_FIXED["schema"]} - {*_SAID}),
    "field": ("constraints", {*_CONSTRAINTS}),
}


def stamp(path: Path) -> tuple[str, int, int]:
    """Return what tells one state of a file from another."""
    status = path.stat()
    return str(path), status.st_mtime_ns, status.st_size


def read(folder: Path) -> dict[str, Any]:
    """Read the description of a data package.

    Parameters
    ----------
    folder : Path

    Returns
    -------
    dict
        As in the file, with what may be left out or written shorter filled in: every resource has ``title``,
        ``description``, ``licenses``, ``coverage`` and ``usageWarnings``, every schema a list of key fields.
        Shared: not to be changed.

    Raises
    ------
    DataError
        If there is none, or something in it is wrong or not supported.
    """
    path = folder / NAME
    if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file() raises for a name that is too long
        hint = "Give the folder of a data package, or restore the file."
        raise DataError([Problem(NAME, f"missing in {folder}", hint=hint)])
    return _read(stamp(path))


@functools.lru_cache(maxsize=8)
def _read(stamp: tuple[str, int, int]) -> dict[str, Any]:
    path = Path(stamp[0])
    package = raw(path)
    found = list(_package_problems(package)) or list(_path_problems(package, path.parent))
    if found:
        raise DataError(found)
    return _filled(package)


def raw(path: Path) -> dict[str, Any]:
    """Read the file as it stands; raises DataError if it is no JSON object."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        content = dict(pairs)
        if len(content) < len(pairs):
            twice = next(key for n, (key, _) in enumerate(pairs) if key in dict(pairs[:n]))
            raise ValueError(f"{twice!r} stands twice in one object")
        return content

    def finite(text: str) -> float:
        number = float(text)
        if not math.isfinite(number):
            raise ValueError(f"{text} is not finite")
        return number

    try:
        package = json.loads(
            locate.content(path).decode("utf-8"), object_pairs_hook=once, parse_constant=finite, parse_float=finite
        )
        if not isinstance(package, dict) or not package.get("resources"):
            raise ValueError("no object with resources")
    except (OSError, ValueError, RecursionError) as error:
        hint = "Restore it from the repository."
        raise DataError([Problem(NAME, f"not a readable data package ({error})", hint=hint)]) from None
    return package


def licence(resource: dict[str, Any], *names: str) -> str:
    """Return what a resource may be used under: of each licence the first of these properties that it has."""
    return "; ".join(next((each[name] for name in names if name in each), "") for each in resource["licenses"])


# ---------------------------------------------------------------- problems


def _shape(where: _Place, thing: dict[str, Any], rules: dict[str, str], *needed: str) -> Generator[Problem, None, bool]:
    """Properties that are missing, of another kind than they must be, or all but named like one of ours; if any is."""
    lost = [name for name in needed if name not in thing]
    found = [Problem(NAME, f"no {name}", *where, allowed=rules[name], hint="Add it.") for name in lost]
    for name, value in thing.items():
        if name in rules:
            if not _KINDS[rules[name]](value):
                found.append(Problem(NAME, f"{name} cannot be", *where, value=_brief(value), allowed=rules[name]))
        elif name not in _KNOWN and (near := difflib.get_close_matches(name, rules, 1, 0.8)):
            what, hint = "unknown property", f"Did you mean {near[0]!r}?"
            found.append(Problem(NAME, what, *where, value=name, allowed=", ".join(rules), hint=hint))
    yield from found
    return bool(found)


def _brief(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _fixed(where: _Place, thing: dict[str, Any], which: str) -> Iterator[Problem]:
    for name, only in _FIXED.get(which, {}).items():
        if name in thing and thing[name] != only and not (name == "encoding" and str(thing[name]).lower() == only):
            allowed = "to leave it out" if only is None else f"{_brief(only)}, or to leave it out"
            yield Problem(NAME, f"{name} is not supported", *where, value=_brief(thing[name]), allowed=allowed)
    place, inner = _WITHIN.get(which, ("", set[str]()))
    for name in sorted(inner & thing.keys()):
        yield Problem(NAME, f"{name} stands outside {place}", *where, hint=f"Move it into {place}.")


def _package_problems(package: dict[str, Any]) -> Iterator[Problem]:
    shape = [*_shape(("", ""), package, _PACKAGE), *_fixed(("", ""), package, "package")]
    if not shape:
        for number, resource in enumerate(package["resources"], 1):
            shape += _resource_shape(resource, number)
    yield from shape
    if shape:
        return
    for party in package.get("parties", []):
        yield from _shape(("parties", ""), party, _PARTY, *_PARTY)
        if extra := party.keys() - _PARTY.keys():
            yield Problem(NAME, "unknown property", "parties", value=min(extra), allowed=", ".join(_PARTY))
    for entry in package.get("licenses", []):
        yield from _shape(("licenses", ""), entry, _LICENCE)
    for what in ("name", "path"):
        given = [resource[what] for resource in package["resources"]]
        for value in sorted({value for value in given if given.count(value) > 1}):
            yield Problem(NAME, f"two resources have the {what}", value=value, hint="Each needs its own.")
    tables = {resource["name"]: resource for resource in package["resources"] if "schema" in resource}
    for resource in package["resources"]:
        yield from _resource_problems(resource, tables, package.get("usageWarningTerms", {}))


def _resource_shape(resource: dict[str, Any], number: int) -> Iterator[Problem]:
    name = resource.get("name")
    where = (f"table {name}" if "schema" in resource and _text(name) else f"resource {number}", "")
    if "data" in resource:
        hint = "Put them into a CSV file and give its path."
        yield Problem(NAME, "data within the description are not supported", *where, hint=hint)
    if "schema" not in resource and str(resource.get("path")).lower().endswith(".csv"):
        yield Problem(NAME, "a table without a schema", *where, hint="Describe its fields.")
    yield from _shape(where, resource, _RESOURCE, "name", "path")


def _resource_problems(resource: dict[str, Any], tables: dict[str, Any], terms: dict[str, str]) -> Iterator[Problem]:
    where = (f"table {resource['name']}", "")
    for entry in resource.get("licenses", []):
        yield from _shape(where, entry, _LICENCE)
    for code in resource.get("usageWarnings", []):
        if code not in terms:
            what = "unknown usage warning"
            yield Problem(NAME, what, *where, value=code, allowed=", ".join(terms))
    if "hash" in resource and not re.fullmatch(r"sha256:[0-9a-f]{64}", resource["hash"]):
        allowed = "sha256: and 64 digits, as `relations check --accept` writes it"
        yield Problem(NAME, "hash cannot be", *where, value=resource["hash"], allowed=allowed)
    if "schema" in resource:
        yield from _fixed(where, resource, "resource")
        yield from _schema_problems(resource["name"], resource["schema"], tables)


def _schema_problems(name: str, schema: dict[str, Any], tables: dict[str, Any]) -> Iterator[Problem]:
    where = (f"table {name}", "")
    misshapen = yield from _shape(where, schema, _SCHEMA, "fields")
    yield from _fixed(where, schema, "schema")
    if misshapen:
        return
    if not schema["fields"]:
        yield Problem(NAME, "no fields", *where, hint="Describe the columns of the table.")
    for number, field in enumerate(schema["fields"], 1):
        said = field["name"] if _text(field.get("name")) else str(number)
        at = (f"table {name}", said)
        misshapen = yield from _shape(at, field, _FIELD, "name", "type")
        yield from _fixed(at, field, "field")
        if not misshapen:
            yield from _type_problems(at, field)
            yield from _constraint_problems(at, field)
            yield from _item_problems(at, field, name, tables)
    names = _field_names(schema)
    for double in sorted({field for field in names if names.count(field) > 1}):
        yield Problem(NAME, "two fields have the name", *where, value=double, hint="Each needs its own.")
    keys = [_listed(schema.get("primaryKey", [])), *schema.get("uniqueKeys", [])]
    for field in dict.fromkeys(field for key in keys for field in key):
        if field not in names:
            yield Problem(NAME, "a key names an unknown field", *where, value=field, allowed=", ".join(names))
    for entry in schema.get("foreignKeys", []):
        yield from _foreign_problems(where, entry, name, names, tables)


def _field_names(schema: Any) -> list[str]:
    """Names of the fields, also of a schema that was not checked yet."""
    fields = schema.get("fields") if isinstance(schema, dict) else None
    listed = fields if isinstance(fields, list) else []
    return [field["name"] for field in listed if isinstance(field, dict) and _text(field.get("name"))]


def _type_problems(at: _Place, field: dict[str, Any]) -> Iterator[Problem]:
    kind = field["type"]
    if kind not in _TYPES:
        instead = _INSTEAD.get(kind)
        hint = f"Use {instead}." if instead else ""
        yield Problem(NAME, "this type is not supported", *at, value=kind, allowed=", ".join(_TYPES), hint=hint)
    for name in ("rdfType", "itemDelimiter", "categories"):
        if name in field and kind != "string" and not (name == "rdfType" and field[name] != EDTF):
            yield Problem(NAME, f"{name} goes with the type string only", *at, value=kind)
    for name in ("trueValues", "falseValues"):
        if name in field and (kind != "boolean" or not field[name] or "" in field[name]):
            yield Problem(NAME, f"{name} cannot be", *at, value=_brief(field[name]), allowed="texts, for a boolean")
    if set(field.get("trueValues", ["true"])) & set(field.get("falseValues", ["false"])):
        yield Problem(NAME, "a value is both true and false", *at)
    words = field.get("categories", [])
    if field.get("categoriesOrdered") and not words:
        yield Problem(NAME, "categoriesOrdered without categories", *at)
    if len(set(words)) < len(words):
        yield Problem(NAME, "a category stands twice", *at)


def _constraint_problems(at: _Place, field: dict[str, Any]) -> Iterator[Problem]:
    kind, rules = field["type"], field.get("constraints", {})
    shape = list(_shape(at, rules, _CONSTRAINTS))
    yield from shape
    for name in rules:
        if name not in _CONSTRAINTS and not any(problem.value == name for problem in shape):
            yield Problem(NAME, "this constraint is not supported", *at, value=name, allowed=", ".join(_CONSTRAINTS))
        elif name in _ONLY and kind in _TYPES and kind not in _ONLY[name]:
            yield Problem(NAME, f"{name} goes with {' and '.join(_ONLY[name])} only", *at, value=kind)
    if shape:
        return
    if "enum" in rules:
        fits = {"integer": _number, "number": _number, "boolean": _KINDS["true or false"]}
        if not rules["enum"] or not all(map(fits.get(kind, _text), rules["enum"])):
            yield Problem(NAME, "enum cannot be", *at, value=_brief(rules["enum"]), allowed=f"values of type {kind}")
    for low, high in (("minLength", "maxLength"), ("minimum", "maximum")):
        if rules.get(low, -math.inf) > rules.get(high, math.inf):
            yield Problem(NAME, f"{low} exceeds {high}, so that nothing is allowed", *at)


def pattern_problems(resource: dict[str, Any]) -> Iterator[Problem]:
    """Patterns of a table that cannot be used; :func:`read` leaves them to whoever holds cells against them.

    To import what runs them takes longer than to read the description.
    """
    hint = "Write it without looking around and without referring back."
    for field in resource["schema"]["fields"]:
        if "pattern" in field["constraints"]:
            try:
                matcher(pattern := field["constraints"]["pattern"])
            except ValueError as error:
                what, at = f"this pattern cannot be used ({error})", (f"table {resource['name']}", field["name"])
                yield Problem(NAME, what, *at, value=pattern, hint=hint)


@functools.lru_cache(maxsize=256)
def matcher(pattern: str) -> Callable[[str], bool]:
    """Return a function that says whether a whole text has a form.

    The regular expressions are those of Rust, which take time in proportion to the text; Python's own can
    take longer than anybody lives.  Raises ValueError for one that is none.
    """
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        # The pattern by itself too: what closes a bracket that it has not opened would undo the anchors.
        for form in (pattern, rf"\A(?:{pattern})\z"):
            whole = SchemaValidator(core_schema.str_schema(pattern=form, strict=True))
    except SchemaError as error:
        reason = re.search(r"error: (.+)", str(error))
        raise ValueError(reason[1] if reason else "too large") from None
    return whole.isinstance_python


def _item_problems(at: _Place, field: dict[str, Any], table: str, tables: dict[str, Any]) -> Iterator[Problem]:
    if "itemDelimiter" in field and not field["itemDelimiter"].strip():
        yield Problem(NAME, "itemDelimiter cannot be", *at, value=field["itemDelimiter"], allowed="a character")
    if "itemReference" in field:
        target = field["itemReference"]
        misshapen = yield from _shape(at, target, _ITEM, *_ITEM)
        if "itemDelimiter" not in field:
            yield Problem(NAME, "itemReference without itemDelimiter", *at)
        if not misshapen:
            yield from _target_problems(at, target["resource"] or table, [target["field"]], tables)


def _foreign_problems(
    where: _Place, entry: dict[str, Any], table: str, names: list[str], tables: dict[str, Any]
) -> Iterator[Problem]:
    if (yield from _shape(where, entry, _FOREIGN, *_FOREIGN)):
        return
    if (yield from _shape(where, entry["reference"], _REFERENCE, "fields")):
        return
    fields, others = _listed(entry["fields"]), _listed(entry["reference"]["fields"])
    if not fields or len(fields) != len(others):
        yield Problem(NAME, "a foreign key needs as many fields here as there", *where, value=_brief(entry))
    for field in fields:
        if field not in names:
            yield Problem(NAME, "a foreign key names an unknown field", *where, value=field, allowed=", ".join(names))
    yield from _target_problems(where, entry["reference"].get("resource", "") or table, others, tables)


def _target_problems(where: _Place, table: str, fields: list[str], tables: dict[str, Any]) -> Iterator[Problem]:
    if table not in tables:
        yield Problem(NAME, "refers to an unknown table", *where, value=table, allowed=", ".join(tables))
        return
    known = _field_names(tables[table]["schema"])
    for field in fields:
        if field not in known:
            yield Problem(NAME, f"refers to an unknown field of {table}", *where, value=field, allowed=", ".join(known))


def _path_problems(package: dict[str, Any], folder: Path) -> Iterator[Problem]:
    """Paths that lead out of the folder, in words or by a link."""
    for resource in package["resources"]:
        path = resource["path"]
        parts = path.split("/")
        plain = len(path.encode()) <= 200 and not set(parts) & {"", ".", ".."} and not re.search(r"[\\:\n]|^~", path)
        if not plain or not locate.real(folder / path).is_relative_to(locate.real(folder)):
            hint = f"Put the file beside {NAME}."
            where = f"resource {resource['name']}"
            yield Problem(NAME, "path leads out of the folder or is none", where, value=path, hint=hint)


# ---------------------------------------------------------------- filling in


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else value


def _filled(package: dict[str, Any]) -> dict[str, Any]:
    package.setdefault("parties", [])
    package.setdefault("usageWarningTerms", {})
    for resource in package["resources"]:
        resource.setdefault("title", resource["name"])
        resource.setdefault("licenses", package.get("licenses", []))
        for name, empty in (("description", ""), ("coverage", {}), ("usageWarnings", [])):
            resource.setdefault(name, empty)
        if "schema" not in resource:
            continue
        schema = resource["schema"]
        schema["primaryKey"] = _listed(schema.get("primaryKey", []))
        for entry in schema.setdefault("foreignKeys", []):
            target = entry["reference"]
            entry["fields"] = _listed(entry["fields"])
            entry["reference"] = {
                "resource": target.get("resource", "") or resource["name"],
                "fields": _listed(target["fields"]),
            }
        for field in schema["fields"]:
            field.setdefault("description", field.get("title", ""))
            field.setdefault("constraints", {})
    return package
