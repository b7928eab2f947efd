"""Our reading of tables held against the reference implementation's own cases.

    python tests/conformance.py [SDIST]

takes the source distribution of frictionless (by default pip fetches that of the installed version), and asks it and
us about each of its packages, schemas, tables and field tests.  "Stricter" are cases that it takes and we refuse by
name; "wrong" would be one that it refuses and we take, "crash" one that ends in another error than ours.
"""

from __future__ import annotations

import ast
import contextlib
import csv
import importlib.metadata
import json
import logging
import shutil
import subprocess
import sys
import tarfile
import tempfile
import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import frictionless

from relations import tables
from relations.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator

Case = tuple[str, dict[str, Any], dict[str, bytes]]
TYPES = ("string", "integer", "number", "boolean")


def theirs(folder: Path) -> str:
    """Return what the reference implementation finds wrong, or nothing."""
    content = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for entry in content["resources"]:
        # It guesses the separator; the standard does not.
        if isinstance(entry, dict) and str(entry.get("path")).endswith(".csv"):
            entry.setdefault("dialect", {"delimiter": ","})
    with contextlib.suppress(UnicodeDecodeError, RecursionError):
        try:
            report = frictionless.Package(content, basepath=str(folder)).validate()
        except frictionless.FrictionlessException as error:
            return str(error)
        return "" if report.valid else str(report.flatten(["type", "note"])[:3])
    return "cannot be read"


def ours(folder: Path) -> str:
    """Return what we find wrong, or nothing; a missing hash is no fault of a package made elsewhere."""
    found = [str(problem) for problem in tables.check(folder) if "no hash" not in problem.problem]
    with contextlib.suppress(DataError):
        tables.rows(folder)
    return "\n".join(found[:3])


def judge(case: Case) -> tuple[str, str, str]:
    """Return agree, stricter, wrong or crash for one case, with what each said."""
    _, content, files = case
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, raw in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(raw)
        (folder / "datapackage.json").write_text(json.dumps(content), "utf-8")
        they = theirs(folder)
        try:
            we = ours(folder)
        except Exception as error:  # noqa: BLE001 - that there is none is what is shown
            return "crash", they, f"{type(error).__name__}: {error}"
    if bool(they) == bool(we):
        return "agree", they, we
    return ("stricter" if we else "wrong"), they, we


def table(fields: list[dict[str, Any]], **schema: Any) -> dict[str, Any]:
    """Describe a package of one table that may be empty."""
    described = {"name": "t", "path": "t.csv", "mayBeEmpty": True, "schema": {**schema, "fields": fields}}
    profile = "https://datapackage.org/profiles/2.0/datapackage.json"
    return {"$schema": profile, "name": "p", "resources": [described]}


def written(*rows: list[str]) -> bytes:
    """Write a table as CSV."""
    import io

    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows(rows)
    return target.getvalue().encode()


def packages(data: Path) -> Iterator[Case]:
    """Its packages, with the files they name."""
    for path in sorted([*data.glob("*package*.json"), *data.glob("*/*package*.json")]):
        with contextlib.suppress(ValueError, TypeError, AttributeError):
            content = json.loads(path.read_text("utf-8"))
            if not isinstance(content.get("resources"), list):
                continue
            files = {}
            for entry in content["resources"]:
                named = entry.get("path") if isinstance(entry, dict) else None
                for name in named if isinstance(named, list) else [named, (entry.get("schema"))]:
                    if isinstance(name, str) and (path.parent / name).is_file() and ".." not in name:
                        files[name] = (path.parent / name).read_bytes()
            yield f"package {path.relative_to(data)}", content, files


def schemas(data: Path) -> Iterator[Case]:
    """Its schemas, each over a table of its columns and no row."""
    for path in sorted(data.glob("*schema*.json")):
        with contextlib.suppress(ValueError):
            content = json.loads(path.read_text("utf-8"))
            if isinstance(content, dict) and "resources" not in content:
                fields = content.get("fields")
                listed = fields if isinstance(fields, list) else []
                names = [str(field.get("name")) for field in listed if isinstance(field, dict)]
                made = table([])
                made["resources"][0]["schema"] = content
                yield f"schema {path.name}", made, {"t.csv": written(names)}


def files(data: Path) -> Iterator[Case]:
    """Its tables, each described by the texts in its first line."""
    for path in sorted([*data.glob("*.csv"), *data.glob("*/*.csv")]):
        raw = path.read_bytes()
        if len(raw) < 1_000_000:
            head = raw.decode("utf-8-sig", "replace").splitlines()[:1]
            names = next(csv.reader(head), []) if head else []
            fields = [{"name": name, "type": "string"} for name in names]
            yield f"table {path.relative_to(data)}", table(fields), {"t.csv": raw}


def cells(source: Path) -> Iterator[Case]:
    """The cells of the tests of its fields of our types."""
    for kind in TYPES:
        for path in sorted((source / "frictionless" / "fields").rglob(f"test_{kind}.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "parametrize":
                    yield from _parametrized(kind, node)


def _parametrized(kind: str, node: ast.Call) -> Iterator[Case]:
    names = [name.strip() for name in ast.literal_eval(node.args[0]).split(",")]
    for number, row in enumerate(getattr(node.args[1], "elts", [])):
        known = {}
        for name, value in zip(names, getattr(row, "elts", []), strict=False):
            with contextlib.suppress(ValueError):
                known[name] = ast.literal_eval(value)
        if isinstance(known.get("source"), str) and isinstance(known.get("options", {}), dict):
            field = {"name": "x", "type": kind, **known.get("options", {})}
            if known.get("format", "default") != "default":
                field["format"] = known["format"]
            # A second column, so that an empty cell is no empty line.
            made = table([{"name": "n", "type": "string"}, field])
            yield (
                f"field {kind} {number} {known['source']!r}",
                made,
                {"t.csv": written(["n", "x"], ["1", known["source"]])},
            )


def constraints() -> Iterator[Case]:
    """Every constraint of the standard on every type we have, by cells on both sides of it."""
    given: dict[str, list[tuple[str, Any, list[str]]]] = {
        "string": [
            ("required", True, ["", "a"]),
            ("minLength", 2, ["a", "ab", "abc", ""]),
            ("maxLength", 2, ["a", "ab", "abc", ""]),
            ("pattern", "[a-c]{2}", ["ab", "abc", "x", ""]),
            ("pattern", "a|b", ["a", "ab", "b"]),
            ("enum", ["a", "b"], ["a", "c", "A", ""]),
            ("unique", True, ["a", "1", ""]),
        ],
        "integer": [
            ("required", True, ["", "1"]),
            *(
                (name, 2, ["1", "2", "3", "-2", ""])
                for name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
            ),
            ("enum", [1, 2], ["1", "3", "02", ""]),
            ("unique", True, ["1", "2"]),
        ],
        "number": [
            *(
                (name, 1.5, ["1.4", "1.5", "1.6", "15e-1", ""])
                for name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
            ),
            ("enum", [0.5, 1], ["0.50", "1.0", "2"]),
        ],
        "boolean": [("required", True, ["", "true"]), ("enum", [True], ["true", "false"])],
    }
    for kind, rules in given.items():
        for name, value, texts in rules:
            for text in texts:
                made = table(
                    [{"name": "n", "type": "string"}, {"name": "x", "type": kind, "constraints": {name: value}}]
                )
                # Twice, for `unique`.
                rows = [["1", text], ["2", text]] if name == "unique" else [["1", text]]
                yield f"constraint {kind} {name} {value!r} {text!r}", made, {"t.csv": written(["n", "x"], *rows)}


def keys() -> Iterator[Case]:
    """Keys in the forms of the standard, over rows that keep and break them."""
    fields = [{"name": name, "type": "string"} for name in ("a", "b", "up")]
    good, double, lost = ["1", "x", ""], ["1", "y", ""], ["2", "x", "9"]
    child = ["2", "x", "1"]
    for key in ("a", ["a"], ["a", "b"], "z", [], 3, None):
        for rows in ([good], [good, double], [good, good]):
            yield (
                f"primaryKey {key!r} {rows}",
                table(fields, primaryKey=key),
                {"t.csv": written(["a", "b", "up"], *rows)},
            )
    for reference in (
        {"fields": "a"},
        {"fields": ["a"], "resource": ""},
        {"fields": "z", "resource": ""},
        {"resource": "u", "fields": "a"},
    ):
        for form in ("up", ["up"]):
            for rows in ([good, child], [good, lost]):
                made = table(fields, foreignKeys=[{"fields": form, "reference": reference}])
                yield f"foreignKey {form!r} {reference} {rows[-1]}", made, {"t.csv": written(["a", "b", "up"], *rows)}


def run(cases: Iterator[Case]) -> tuple[Counter[str], list[str]]:
    """Judge all cases; returns the counts and a line for each that is wrong or crashes."""
    logging.disable()
    counts: Counter[str] = Counter()
    lines = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for case in cases:
            verdict, they, we = judge(case)
            counts[verdict] += 1
            if verdict in {"wrong", "crash"}:
                lines.append(f"{verdict}: {case[0]}: theirs {they!r}, ours {we!r}")
            elif verdict == "stricter" and "-v" in sys.argv:
                lines.append(f"{verdict}: {case[0]}: ours {we!r}")
    logging.disable(logging.NOTSET)
    return counts, lines


def main() -> int:
    """Fetch, judge, print; status 1 if anything is wrong or crashes."""
    given = [argument for argument in sys.argv[1:] if argument != "-v"]
    with tempfile.TemporaryDirectory() as temporary:
        if not given:
            version = importlib.metadata.version("frictionless")
            command = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation", "--no-binary", ":all:"]
            subprocess.run([sys.executable, *command, "--dest", temporary, f"frictionless=={version}"], check=True)
        archive = Path(given[0]) if given else next(Path(temporary).glob("*.tar.gz"))
        with tarfile.open(archive) as packed:
            wanted = [
                m for m in packed if m.isfile() and m.size < 1_000_000 and m.name.endswith((".json", ".csv", ".py"))
            ]
            packed.extractall(temporary, members=wanted, filter="data")
        source = next(path.parent for path in Path(temporary).glob("*/frictionless"))
        data = source / "data"
        bad = 0
        for name, cases in {
            "packages": packages(data),
            "schemas": schemas(data),
            "tables": files(data),
            "cells": cells(source),
            "constraints": constraints(),
            "keys": keys(),
        }.items():
            counts, lines = run(cases)
            total = ", ".join(f"{counts[verdict]} {verdict}" for verdict in ("agree", "stricter", "wrong", "crash"))
            print(f"{name}: {total}")
            print(*lines, sep="\n")
            bad += counts["wrong"] + counts["crash"]
        shutil.rmtree(source)
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
