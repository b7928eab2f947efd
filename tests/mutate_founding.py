"""Change every value that a founding fact rests on, once each, and see that the fact notices.

``make mutants`` runs all of them, ``python tests/mutate_founding.py 200`` a sample.  A mutant is
one changed cell, accepted (as by ``relations check --accept``) in a copy of the data folder; it
dies if the description of the table refuses it or if a fact of the table finds no answer any more.

What is changed, of every row that answers a fact: the cells in which a fact speaks.  A fact
speaks in a cell if a fact names a value of that field in some row of that table, or if the
cell's value (each end of an interval, each item of a list) stands in the fact's own words.
What is not: keys, the list of sources, remarks (fields named ``note`` or ``..._note``), blanks.

How: a date by a year, and by a month, season or day; a number up by a tenth and down by a fifth; a code to each
other allowed one; a list by dropping and by swapping each item; a name to another of its field;
a text by leaving out each word it shares with the fact, by putting another name for each name,
another number for each number, and by swapping its first and last country.
"""

from __future__ import annotations

import csv
import functools
import io
import itertools
import json
import random
import re
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import founding
import pytest

from relations import descriptor, locate, rules, tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WORDS = ("date", "date_end", "subject", "value", "unit", "qualifier", "paraphrase")
REMARKS = re.compile(r"(.*_)?note|source_ids")
SMALL_WORDS = frozenset(
    re.findall(r"\w+", "the and was were are has have had into from with that this they their them its for not who")
)
COUNTRIES = {"KGZ": "Kyrgyzstan", "TJK": "Tajikistan", "UZB": "Uzbekistan", "KAZ": "Kazakhstan"}
OTHER_NAMES = ("Kyrgyzstan", "Tajikistan", "Turkmenistan", "Naryn", "Berdimuhamedov")


@dataclass(frozen=True)
class Mutant:
    """One cell with another value."""

    table: str
    row: int
    key: str
    field: str
    old: str
    new: str
    facts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.table} | {self.key} | {self.field} | {self.old} | {self.new} | {' '.join(self.facts)}"


@dataclass(eq=False)
class Folder:
    """A copy of the data folder that takes any edit as accepted."""

    path: Path

    @classmethod
    def copy(cls, under: Path) -> Folder:
        path = Path(shutil.copytree(locate.data_dir(), under / "data", ignore=shutil.ignore_patterns("recipes")))
        return cls(path)

    @functools.cached_property
    def schemas(self) -> dict[str, dict[str, Any]]:
        package = json.loads((self.path / "datapackage.json").read_text("utf-8"))
        return {entry["name"]: entry["schema"] for entry in package["resources"] if "schema" in entry}

    @functools.cache  # noqa: B019
    def cells(self, table: str) -> list[list[str]]:
        return list(csv.reader(io.StringIO((self.path / f"{table}.csv").read_text("utf-8"))))

    def write(self, table: str, cells: list[list[str]]) -> None:
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(cells)
        path, described = self.path / f"{table}.csv", self.path / "datapackage.json"
        path.write_text(text.getvalue(), "utf-8")
        # Every edit is accepted: the description says that this content is meant.
        package = json.loads(described.read_text("utf-8"))
        next(entry for entry in package["resources"] if entry["name"] == table)["hash"] = rules.fingerprint(path)
        described.write_text(json.dumps(package), "utf-8")

    def accepted(self, mutants: list[Mutant]) -> dict[Mutant, dict[str, Any]]:
        """Records of the rows of one table that mutants make, one mutant a row; without those the check refuses."""
        cells = [list(row) for row in self.cells(mutants[0].table)]
        for mutant in mutants:
            field = cells[0].index(mutant.field)
            assert cells[mutant.row + 1][field] == mutant.old
            cells[mutant.row + 1][field] = mutant.new
        self.write(mutants[0].table, cells)
        try:
            records = founding.records(mutants[0].table)
        except tables.DataError as error:
            lines = {int(line) for line in re.findall(r"line (\d+) ", " ".join(p.row for p in error.problems))}
            fit = [mutant for mutant in mutants if mutant.row + 2 not in lines]
            if len(fit) == len(mutants):
                raise
            return self.accepted(fit) if fit else {}
        finally:
            self.write(mutants[0].table, self.cells(mutants[0].table))
        return {mutant: records[mutant.row] for mutant in mutants}

    def mutants(self) -> Iterator[Mutant]:
        answered: dict[tuple[str, int], list[str]] = {}
        for table in self.schemas:
            records = founding.records(table) if answers_from(table) else []
            for fact, answers in answers_from(table).items():
                for index, row in enumerate(records):
                    if not all(answer.differing(row) for answer in answers):
                        answered.setdefault((table, index), []).append(fact)
        for (table, index), facts in answered.items():
            schema, cells = self.schemas[table], self.cells(table)
            said = " ".join(founding.FACTS[fact][column] for fact in facts for column in WORDS)
            key = "/".join(cells[index + 1][cells[0].index(field)] for field in schema["primaryKey"])
            for column, field in enumerate(schema["fields"]):
                old = cells[index + 1][column]
                if not old or field["name"] in schema["primaryKey"] or REMARKS.fullmatch(field["name"]):
                    continue
                others = [row[column] for row in cells[1:]]
                named = field["name"] in fields_named(table)
                for new in dict.fromkeys(_changed(field, old, others, said, named)):
                    if new != old:
                        yield Mutant(table, index, key, field["name"], old, new, tuple(facts))


@functools.cache
def answers_from(table: str) -> dict[str, list[founding.Answer]]:
    """By fact, the answers that a table gives."""
    found = {fact: [answer for answer in founding.asked(fact) if answer.table == table] for fact in founding.FACTS}
    return {fact: answers for fact, answers in found.items() if answers}


@functools.cache
def fields_named(table: str) -> set[str]:
    return {field for answers in answers_from(table).values() for answer in answers for field in answer.fields}


def _spoken(value: str, said: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(COUNTRIES.get(value, value))}(?![\w-])", said, re.IGNORECASE) is not None


def _changed(field: dict[str, Any], old: str, others: list[str], said: str, named: bool) -> Iterator[str]:
    """Other values of a cell, as its description allows them."""
    if field.get("rdfType") == descriptor.EDTF:
        yield from _other_dates(old, said, named)
    elif "itemDelimiter" in field:
        yield from _other_lists(field["itemDelimiter"], old, others, said, named)
    elif not (named or _spoken(old, said)):
        return
    elif field["type"] in {"integer", "number"}:
        digits = None if field["type"] == "integer" else 6
        yield from (str(round(float(old) * factor, digits)) for factor in (1.1, 0.8))
    elif field["type"] == "boolean":
        yield "false" if old == "true" else "true"
    elif "enum" in field.get("constraints", {}):
        yield from field["constraints"]["enum"]
    else:
        yield from [other for other in dict.fromkeys(others) if other][:3]
        yield from _other_texts(old, said)


def _other_lists(mark: str, old: str, others: list[str], said: str, named: bool) -> Iterator[str]:
    items = old.split(mark)
    known = sorted({item for cell in others for item in cell.split(mark) if item} - set(items))
    for index, item in enumerate(items):
        if named or _spoken(item, said):
            if len(items) > 1:
                yield mark.join(items[:index] + items[index + 1 :])
            yield mark.join([*items[:index], *known[:1], *items[index + 1 :]])


def _other_dates(old: str, said: str, named: bool) -> Iterator[str]:
    ends = old.split("/")
    for index, end in enumerate(ends):
        parts = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(\D*)", end)
        month_said = _spoken(end[:7], said)
        whole = _spoken(end, said) or (named and len(ends) == 1 and not month_said)
        if parts is None or not (whole or month_said):
            continue
        year, month, day, tail = parts.groups()
        changed = [(str(int(year) - 1), month, day), (str(int(year) + 1), month, day)]
        if month:
            last = {**dict.fromkeys(range(1, 13), 12), **dict.fromkeys(range(21, 25), 24)}.get(int(month), int(month))
            changed.append((year, f"{int(month) - 1 if int(month) == last else int(month) + 1:02d}", day and "01"))
        if day and whole:
            changed.append((year, month, "27" if day != "27" else "26"))
        for new in changed:
            yield "/".join([*ends[:index], "-".join(part for part in new if part) + tail, *ends[index + 1 :]])


def _stem(word: str) -> str:
    return word.lower()[:5]


def _other_texts(old: str, said: str) -> Iterator[str]:
    shared = {_stem(word) for word in re.findall(r"[^\W_]+", said)}
    words = list(re.finditer(r"[^\W_]+", old))
    for place, word in enumerate(words):
        text, before, after = word.group(), old[: word.start()], old[word.end() :]
        if text.isdigit():
            yield f"{before}{round(int(text) * 1.1) if len(text) < 4 else int(text) + 1}{after}"
        if _stem(text) not in shared or text.lower() in SMALL_WORDS:
            continue
        if len(text) > 2:
            yield f"{before}{after}"
        if text[0].isupper() and place:
            yield from (f"{before}{name}{after}" for name in OTHER_NAMES if name != text)
    countries = [word for word in words if word.group() in COUNTRIES.values()]
    if len(countries) > 1:
        first, last = countries[0], countries[-1]
        yield f"{old[: first.start()]}{last.group()}{old[first.end() : last.start()]}{first.group()}{old[last.end() :]}"


def survivors(folder: Folder, mutants: Iterable[Mutant]) -> list[Mutant]:
    """Those that no fact notices; reads the copy by way of ``RELATIONS_DATA``.

    Loading takes most of the time, so mutants of different rows are accepted and loaded together,
    and each is then put alone among the other rows as they were.
    """
    by_row: dict[tuple[str, int], list[Mutant]] = {}
    for mutant in mutants:
        by_row.setdefault((mutant.table, mutant.row), []).append(mutant)
    alive = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RELATIONS_DATA", str(folder.path))
        for table in dict.fromkeys(table for table, _ in by_row):
            records = founding.records(table)
            columns = [row for (of, _), row in by_row.items() if of == table]
            for batch in itertools.zip_longest(*columns):
                for mutant, row in folder.accepted([mutant for mutant in batch if mutant]).items():
                    changed = [*records[: mutant.row], row, *records[mutant.row + 1 :]]
                    # The row's own facts first: most mutants die there.
                    facts = dict.fromkeys((*mutant.facts, *answers_from(table)))
                    if all(answer.stands(changed) for fact in facts for answer in answers_from(table).get(fact, ())):
                        alive.append(mutant)
    return alive


def main() -> int:
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as under:
        folder = Folder.copy(Path(under))
        mutants = list(folder.mutants())
        if len(sys.argv) > 1:
            mutants = random.Random(1).sample(mutants, min(int(sys.argv[1]), len(mutants)))
        alive = survivors(folder, mutants)
    rows = len({(mutant.table, mutant.row) for mutant in mutants})
    sys.stdout.writelines(f"{mutant}\n" for mutant in alive)
    sys.stdout.write(
        f"{len(mutants)} mutants of {rows} rows, {len(alive)} alive; {time.perf_counter() - started:.0f} s\n"
    )
    return bool(alive)


if __name__ == "__main__":
    sys.exit(main())
