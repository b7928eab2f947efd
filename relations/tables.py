"""From ``datapackage.json`` and CSV files to checked, typed DataFrames.

The descriptor (Data Package v2) is the one description of every table. The loader, the
check and :func:`describe` all read it, so a rule stands in one place. Beyond the
standard it uses six properties of fields and resources, all plain JSON:
``known`` says how the rows of a table come to be known (:mod:`relations.asof`),
``rdfType`` marks EDTF dates, ``itemDelimiter`` a list in one cell, ``itemReference`` a
foreign key for each item of such a list, ``usageWarnings`` known traps of a table,
``mayBeEmpty`` a table that may have no row.
"""

from __future__ import annotations

import functools
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relations import asof, descriptor, locate, rules
from relations.descriptor import EDTF
from relations.errors import DataError, Problem, RelationsError

if TYPE_CHECKING:
    import pandas as pd

    from relations.cells import Cells

Stamps = tuple[tuple[str, int, int], ...]
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


def resources(folder: Path) -> dict[str, dict[str, Any]]:
    """Descriptions of the tables by name; other resources (the map) are left out."""
    return {entry["name"]: entry for entry in descriptor.read(folder)["resources"] if "schema" in entry}


def _resource(folder: Path, name: str) -> dict[str, Any]:
    known = resources(folder)
    if name not in known:
        raise RelationsError(f"There is no table {name!r}. Tables: {', '.join(sorted(known))}.")
    return known[name]


def parties() -> list[Party]:
    """Return the two parties in the order of the descriptor.

    Returns
    -------
    list of Party
    """
    found = [Party(**entry) for entry in descriptor.read(locate.data_dir())["parties"]]
    if not found:
        raise RelationsError(f"{descriptor.NAME} names no parties. Add them: code, names and adjectives by language.")
    return found


# ---------------------------------------------------------------- checking


def check(folder: str | Path | None = None) -> list[Problem]:
    """Hold every table against its description.

    Parameters
    ----------
    folder : path, optional
        A data package; by default the one that :func:`load` reads.

    Returns
    -------
    list of Problem
        Empty when all is well; causes first, of many consequences of one the first with
        the number of the others. ``str()`` of one names table, row, field and value, what
        is allowed and what to do.
    """
    return _check(locate.data_dir() if folder is None else Path(folder), hashes=True)


def _check(where: Path, *, hashes: bool) -> list[Problem]:
    try:
        package, tables = descriptor.read(where), resources(where)
    except DataError as error:
        return error.problems
    found = rules.Found()
    for resource in package["resources"]:
        if "schema" in resource:
            rules.hold(where, resource, tables, found)
        else:
            found.unreadable += rules.other(where, resource)
    described = {resource["path"] for resource in package["resources"]}
    strange = [path for path in sorted(where.glob("*.csv")) if path.name not in described]
    hint = f"Describe it in {descriptor.NAME}, or move it out of {where}."
    found.problems += [Problem(path.stem, f"the file {path.name} is not described", hint=hint) for path in strange]
    if hashes:  # that a file was edited says nothing new of one in which something is wrong
        wrong = {problem.table for problem in found.unreadable + found.problems}
        edits = [problem for resource in package["resources"] for problem in rules.edited(where, resource)]
        found.problems += [problem for problem in edits if problem.table not in wrong]
    return found.all()


def rows(folder: str | Path) -> dict[str, int]:
    """Count the rows of each table of a data package.

    Raises
    ------
    DataError
        If one cannot be read.
    """
    return {name: len(rules.read(Path(folder), entry).lines) for name, entry in resources(Path(folder)).items()}


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
    RelationsError
        If anything but an edited file is wrong, or the descriptor cannot be written; then it is as it was.
    """
    where = Path(folder)
    if other := _check(where, hashes=False):
        raise DataError(other)
    path = (where / descriptor.NAME).resolve()
    package = descriptor.raw(path)
    changed = []
    for resource in package["resources"]:
        now = rules.fingerprint(where / resource["path"])
        if resource.get("hash") != now:
            resource["hash"] = now
            changed.append(str(resource["name"]))
    if changed:
        _replace(path, json.dumps(package, ensure_ascii=False, indent=2) + "\n")
    return changed


def _replace(path: Path, text: str) -> None:
    """Put a new content in place of a file in one step: whatever happens, it is the old or the new one."""
    import shutil
    import tempfile

    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(handle)
        shutil.copymode(path, temporary)
        os.replace(temporary, path)  # noqa: PTH105 - the one step
    except OSError as error:
        raise RelationsError(
            f"{path} could not be written ({error.strerror}) and is as it was. Make room or permission for it."
        ) from None
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


# ---------------------------------------------------------------- typed frames


def _typed(table: Cells, resource: dict[str, Any]) -> pd.DataFrame:
    import pandas as pd  # here, since the command line reads the tables without it

    from relations import dates

    columns: dict[str, pd.Series] = {}
    kinds: dict[str, tuple[Any, Any]]
    for field in resource["schema"]["fields"]:
        name = field["name"]
        kinds = {"integer": (int, "Int64"), "number": (float, "float64")}
        kinds["boolean"] = rules.truths(field).__getitem__, "boolean"
        read, kind = kinds.get(field["type"], (str, "str"))
        if field.get("categoriesOrdered"):
            kind = pd.CategoricalDtype(field["categories"], ordered=True)
        values = [read(cell) if cell else None for cell in table.columns[name]]
        columns[name] = pd.Series(values, dtype=kind, name=name)
        if field.get("rdfType") == EDTF:
            columns.update(dates.expand(columns[name]).items())  # type: ignore[arg-type]
    return pd.DataFrame(columns)


@functools.lru_cache(maxsize=128)
def _frame(folder: Path, name: str, _stamps: Stamps) -> pd.DataFrame:
    resource = _resource(folder, name)
    found = rules.Found()
    table = rules.hold(folder, resource, resources(folder), found)
    problems = found.all() or rules.edited(folder, resource)
    if problems or table is None:
        raise DataError(problems)
    return _typed(table, resource)


@functools.lru_cache(maxsize=128)
def _known(folder: Path, name: str, own: Stamps, dated: Stamps, day: str) -> asof.Known:
    return asof.known(_frame(folder, name, own), _resource(folder, name), _frame(folder, "sources", dated), day)


def known(name: str, day: str) -> asof.Known:
    """Return the rows of a table by whether they were known on a day, as `relations.asof.known` parts them."""
    folder = locate.data_dir()
    return _known(folder, name, _stamps(folder, name), _stamps(folder, "sources"), day)


def since(name: str) -> pd.Series[Any]:
    """Return the day since which each row of a table was known, by its primary key; missing if nothing tells."""
    import pandas as pd

    folder = locate.data_dir()
    frame, sources = (_frame(folder, each, _stamps(folder, each)) for each in (name, "sources"))
    return pd.Series(asof.since(frame, _resource(folder, name), sources)[0], index=keys(name, frame))


def load(name: str, as_of: str | None = None) -> pd.DataFrame:
    """Load one table, checked and typed.

    Parameters
    ----------
    name : str
        One of ``relations.datasets()["name"]``.
    as_of : str, optional
        A day YYYY-MM-DD: only what was known on it, as `relations.asof` tells; empty for all of it. By default what
        `relations.as_of` asked for, if anything.

    Returns
    -------
    DataFrame
        A fresh copy. Text is ``str``, whole numbers ``Int64``, measures ``float64``,
        booleans ``boolean``, ordered vocabularies ordered categoricals; what is blank is
        missing. Each EDTF field ``x`` is followed by ``x_earliest``, ``x_latest``
        (``datetime64[s]``) and ``x_precision``. ``describe(name)`` gives the units.
        As of a day ``attrs["undatable"]`` holds the keys of the rows that nothing dates.

    Raises
    ------
    RelationsError
        If there is no such table, or its file breaks a rule of the description; the
        message names row, field, value, what is allowed and what to do.  If `as_of` is no day of the data.
    """
    folder, day = locate.data_dir(), asof.asked() if as_of is None else asof.checked(as_of)
    if not day or name == "sources":
        return _frame(folder, name, _stamps(folder, name)).copy()
    found = known(name, day)
    frame = found.rows.copy()
    frame.attrs["undatable"] = keys(name, found.undatable)
    return frame


def keys(name: str, rows: pd.DataFrame) -> list[str]:
    """Return the primary keys of rows of a table, as text."""
    key = _resource(locate.data_dir(), name)["schema"]["primaryKey"]
    return ["/".join(map(str, row)) for row in rows[key].itertuples(index=False)]


def _stamps(folder: Path, name: str) -> Stamps:
    resource = _resource(folder, name)
    watched = {name} | {target for _, _, target, _ in rules.references(resource)}
    paths = [folder / descriptor.NAME] + [folder / _resource(folder, each)["path"] for each in sorted(watched)]
    files_read.update(path.name for path in paths)
    return tuple(descriptor.stamp(path) if path.is_file() else (str(path), 0, 0) for path in paths)


def layer(name: str) -> dict[str, Any]:
    """Load one layer of the maps as parsed GeoJSON.

    Parameters
    ----------
    name : str
        ``"borders"`` (countries from Bishkek to Peshawar, coarse), ``"valley"`` (the line between Batken and
        Sughd, finer), ``"waters"``, ``"lakes"``, ``"towns"`` or ``"routes"`` (schematic).

    Returns
    -------
    dict
        A FeatureCollection; WGS 84 degrees. Approximate; the lines are older than the treaty of 2025.

    Raises
    ------
    RelationsError
        If there is no such layer, or its file is cut off or no map.
    """
    folder = locate.data_dir()
    layers = {each["name"]: each for each in descriptor.read(folder)["resources"] if each.get("format") == "geojson"}
    if name not in layers:
        raise RelationsError(
            f"{descriptor.NAME} in {folder} describes no map of the name {name}; allowed: {', '.join(layers)}."
        )
    collection = rules.outline(folder, layers[name])
    files_read.add(layers[name]["path"])
    return collection


def catalogue() -> list[dict[str, Any]]:
    """Return the rows of :func:`datasets`, without pandas."""
    folder = locate.data_dir()
    counts, known = rows(folder), resources(folder)
    files_read.update((descriptor.NAME, *(resource["path"] for resource in known.values())))
    return [
        {
            "name": name,
            "title": resource["title"],
            "rows": counts[name],
            "fields": len(resource["schema"]["fields"]),
            "coverage": resource["coverage"].get("temporal"),
            "licence": descriptor.licence(resource, "name", "title", "path"),
            "warnings": ";".join(resource["usageWarnings"]),
            "description": resource["description"],
        }
        for name, resource in known.items()
    ]


def described(name: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the rows of :func:`describe` and what it holds in ``attrs``, without pandas."""
    folder = locate.data_dir()
    resource = _resource(folder, name)
    targets = {
        field: f"{table}.{key}"
        for fields, _, table, keys in rules.references(resource)
        for field, key in zip(fields, keys, strict=True)
    }
    terms = descriptor.read(folder)["usageWarningTerms"]
    return [_describe_field(field, targets) for field in resource["schema"]["fields"]], {
        "title": resource["title"],
        "description": resource["description"],
        "licence": descriptor.licence(resource, "title", "name", "path"),
        "coverage": resource["coverage"],
        "warnings": [terms[code] for code in resource["usageWarnings"]],
    }


def _describe_field(field: dict[str, Any], targets: dict[str, str]) -> dict[str, Any]:
    limits = field["constraints"]
    codes = rules.listed(limits.get("enum", field.get("categories", [])))
    if codes:
        allowed = (" < " if field.get("categoriesOrdered") else ", ").join(codes)
    elif field["name"] in targets:
        allowed = targets[field["name"]]
    else:
        edtf = "EDTF" if field.get("rdfType") == EDTF else ""
        allowed = rules.bounds(limits) or edtf or limits.get("pattern", "")
    return {
        "field": field["name"],
        "type": field["type"],
        "unit": field.get("unit", ""),
        "required": bool(limits.get("required")),
        "allowed": allowed,
        "description": field["description"],
    }
