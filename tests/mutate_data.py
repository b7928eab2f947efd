"""Change one cell of the data, many times over: does `changes.why` report exactly the facts that move, and the row?

`python tests/mutate_data.py [N] [SEED] [LOG]` (`make mutations`) changes N cells, one after the other, going round the
tables, and prints what came of it by table.  A cell that may not be so changed, by the rules of the data or because
nothing can be computed of it, gives way to another.
"""

from __future__ import annotations

import csv
import io
import json
import os
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from relations import causes, changes, descriptor, locate, parameters, quoted, rules, tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Facts = dict[tuple[str, str], Any]


class Mutation(NamedTuple):
    """A cell of a row that was changed, and the folder of data in which it is."""

    table: str
    row: str
    field: str
    old: str
    new: str
    folder: Path


def other(field: dict[str, Any], old: str, column: Sequence[str], dice: random.Random) -> str:
    """Choose another value for a cell: near for numbers and days, one of the known for codes, a word more for texts."""
    codes = rules.listed(field["constraints"].get("enum", field.get("categories", [])))
    if codes or (field.get("rdfType") is None and len(set(column)) < len(column) / 3):
        return dice.choice([each for each in codes or sorted(set(column)) if each not in {old, ""}] or [old])
    if field["type"] == "integer":
        return str(int(old) + dice.choice((-1, 1, 2)))
    if field["type"] == "number":
        places = len(old.partition(".")[2])
        return f"{float(old) * dice.choice((0.9, 1.1)) + 10.0**-places:.{places}f}"
    if field.get("rdfType") is not None:
        return re.sub(r"\d+(?=\D*$)", lambda last: f"{int(last[0]) + dice.choice((-1, 1)):0{len(last[0])}}", old)
    return f"{old} more"


def _is_words(field: dict[str, Any]) -> bool:
    codes = field["constraints"].get("enum", field.get("categories"))
    return field["type"] == "string" and field.get("rdfType") is None and not codes


def mutated(room: Path, table: str, dice: random.Random, data: Path) -> Mutation | None:
    """Write the data with one cell changed; nothing where the rules forbid what was drawn."""
    resource = next(each for each in descriptor.read(data)["resources"] if each["name"] == table)
    schema = resource["schema"]
    rows = list(csv.DictReader(io.StringIO((data / resource["path"]).read_text("utf-8"))))
    row = dice.choice(rows)
    free = [each for each in schema["fields"] if each["name"] not in schema["primaryKey"] and row[each["name"]]]
    if not free:
        return None
    # Words seldom make a number: numbers, days and codes are drawn three times as often.
    field = dice.choices(free, [1 if _is_words(each) else 3 for each in free])[0]
    name = field["name"]
    old, key = row[name], "/".join(row[each] for each in schema["primaryKey"])
    row[name] = other(field, old, [each[name] for each in rows], dice)
    if row[name] == old:
        return None
    folder = Path(tempfile.mkdtemp(dir=room)) / "data"
    shutil.copytree(data, folder, ignore=shutil.ignore_patterns("recipes"))
    with (folder / resource["path"]).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(row), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    package = descriptor.raw(folder / descriptor.NAME)
    for each in package["resources"]:
        if each["name"] == table:
            each["hash"] = rules.fingerprint(folder / each["path"])
    (folder / descriptor.NAME).write_text(json.dumps(package), "utf-8")
    return None if tables.check(folder) else Mutation(table, key, name, old, row[name], folder)


def facts(folder: Path) -> Facts:
    """Compute all facts of all notebooks, whatever they read."""
    with quoted.computing_from(folder):
        return {(each, name): fact for each in parameters.MODELS for name, fact in quoted.run(each).records.items()}


def mutations(names: Sequence[str], number: int, seed: int, room: Path, data: Path) -> Iterator[tuple[Mutation, Facts]]:
    """Yield so many mutations of these tables, in turns, with the facts that are then."""
    dice, made, tries = random.Random(seed), 0, 0
    while made < number and tries < 60 * number:
        tries += 1
        mutation = mutated(room, names[made % len(names)], dice, data)
        if mutation is None:
            continue
        try:
            found = facts(mutation.folder)
        except Exception:  # noqa: BLE001 - nothing can be computed of it, which `why` says
            shutil.rmtree(mutation.folder.parent)
            continue
        made += 1
        yield mutation, found
        shutil.rmtree(mutation.folder.parent)


def wrong(mutation: Mutation, before: Facts, after: Facts, data: Path) -> tuple[set[tuple[str, str]], list[str]]:
    """Return the facts that moved, and what `why` says otherwise of them."""
    moved = {key for key in {**before, **after} if not quoted.same(before.get(key), after.get(key))}
    said = changes.why(data, mutation.folder)
    faults = [f"{key} is not reported" for key in moved - set(zip(said["report"], said["fact"], strict=True))]
    for row in said.to_dict("records"):
        key = (str(row["report"]), str(row["fact"]))
        if key not in moved:
            faults.append(f"{key} is reported and did not move")
        elif (row["cause"], row["rows"]) != ("rows", f"{mutation.table}/{mutation.row}"):
            faults.append(f"{key} is laid to {row['cause']} {row['rows']}")
        else:
            whole = causes.effect(before.get(key), after.get(key), before.get(key), after.get(key))
            if (row["effect"] if row["effect"] == row["effect"] else None) != whole:
                faults.append(f"{key} moved by {whole}, not {row['effect']}")
    return moved, faults


def main(number: int = 200, seed: int = 1, log: str = "") -> int:
    data = locate.data_dir()
    names = [each["name"] for each in descriptor.read(data)["resources"] if "schema" in each]
    counts: dict[str, Counter[str]] = {name: Counter() for name in names}
    before = facts(data)
    with tempfile.TemporaryDirectory() as room:
        for mutation, after in mutations(names, number, seed, Path(room), data):
            moved, faults = wrong(mutation, before, after, data)
            told = counts[mutation.table]
            told.update({"cells": 1, "moving": bool(moved), "facts": len(moved), "wrong": len(faults)})
            cell = f"{mutation.table} {mutation.row} {mutation.field}: {mutation.old!r} -> {mutation.new!r}"
            line = f"{cell}: {len(moved)} facts"
            with Path(log or os.devnull).open("a", encoding="utf-8") as file:
                print("\n  ".join([line, *faults]), file=file)
            print(*faults, sep="\n", end="", file=sys.stderr)
    print(f"{'table':24}{'cells':>7}{'moving':>8}{'facts':>7}{'wrong':>7}")
    counts["all"] = sum(counts.values(), Counter())
    for name, told in counts.items():
        print(f"{name:24}{told['cells']:7}{told['moving']:8}{told['facts']:7}{told['wrong']:7}")
    return int(counts["all"]["wrong"] > 0)


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:3]]
    sys.exit(main(*numbers, log="".join(sys.argv[3:])))
