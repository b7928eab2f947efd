"""Why a fact moved: the rows that account for it, found by putting them back.

Between two editions every fact of every notebook is computed by the present library.  Where few rows differ, each is
put into the older edition alone; where many do, groups are: tables first, then halves of those that move anything.
What they move together, and none of them alone, is the remainder, which is named.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from relations import cells, descriptor, locate, parameters, quoted, rules, tables
from relations.answers import split
from relations.errors import RelationsError

Row = dict[str, str]
Table = dict[tuple[str, ...], Row]
Record = Mapping[str, Any] | None
Name = tuple[str, str]  # report and fact
Facts = dict[Name, Mapping[str, Any]]
Part = tuple[list["Edit"], Facts]

# Up to so many rows each is put back alone; of more, no further than so many computations.
FEW, MOST = 12, 48


class Edit(NamedTuple):
    """A row that was added, removed or changed."""

    table: str
    key: tuple[str, ...]
    old: Row | None
    new: Row | None

    @property
    def change(self) -> str:
        """What became of it."""
        return "added" if self.old is None else "removed" if self.new is None else "changed"

    @property
    def cells(self) -> list[tuple[str, str, str]]:
        """The cells that changed, each as its field, what stood there and what stands there."""
        old, new = self.old or {}, self.new or {}
        fields = dict.fromkeys([*new, *old]) if old and new else {}
        return [(name, old.get(name, ""), new.get(name, "")) for name in fields if old.get(name) != new.get(name)]

    @property
    def source_ids(self) -> list[str]:
        """The sources of the row, as it is and as it was."""
        cells = (row.get("source_ids", "") for row in (self.new, self.old) if row)
        return list(dict.fromkeys(name for cell in cells for name in split(cell)))


@dataclass(frozen=True)
class Cause:
    """A part of what moved a fact.

    Attributes
    ----------
    kind : str
        "rows", "together" (what rows move only in company), "code" or "parameters".
    edits : tuple of Edit
        The rows.
    effect : float or None
        What they move it by; None of what is no number.
    alone : str
        What the fact would be by this alone, as a report writes it.
    """

    kind: str
    edits: tuple[Edit, ...] = ()
    effect: float | None = None
    alone: str = ""


class Moved(NamedTuple):
    """A fact that differs, and what moved it: the effects of its causes add up to the difference."""

    report: str
    fact: str
    old: Record
    new: Record
    causes: list[Cause]


class Bench:
    """The older edition with some of the newer one's rows, and the facts that come of it.

    Parameters
    ----------
    older, newer : Path
        Data of both editions; the newer one says how tables are described and ordered.
    edits : list of Edit
        The rows that differ.
    room : Path
        Where mixtures are written.
    reports : iterable of str
        The notebooks to run.
    """

    def __init__(self, older: Path, newer: Path, edits: list[Edit], room: Path, reports: Iterable[str]) -> None:
        self.older, self.newer, self.edits, self.room, self.made = older, newer, edits, room, 0
        self.base: Facts = {}
        self.reads: dict[str, frozenset[str]] = {}
        for report in reports:
            found = computed(report, older)
            self.base |= {(report, name): record for name, record in found.records.items()}
            self.reads[report] = found.tables

    def facts(self, chosen: Sequence[Edit], folder: Path | None = None) -> Facts:
        """Compute all facts with these rows put in; those of notebooks that read none of their tables are as before."""
        touched = {edit.table for edit in chosen}
        reports = [report for report, read in self.reads.items() if read & touched]
        where = folder or (self._written(chosen) if reports else self.older)
        self.made += bool(reports)
        found = {key: record for key, record in self.base.items() if key[0] not in reports}
        for report in reports:
            found |= {(report, name): record for name, record in computed(report, where).records.items()}
        return found

    def _written(self, chosen: Sequence[Edit]) -> Path:
        """Write a mixture: the newer edition, with the rows that are not chosen as they were."""
        target = Path(tempfile.mkdtemp(dir=self.room)) / "data"
        shutil.copytree(self.newer, target, ignore=shutil.ignore_patterns("recipes"))
        package, taken = descriptor.raw(target / descriptor.NAME), {(edit.table, edit.key) for edit in chosen}
        for entry in package["resources"]:
            left = [edit for edit in self.edits if edit.table == entry["name"] and (edit.table, edit.key) not in taken]
            if not left:
                continue
            path, fields = target / entry["path"], [each["name"] for each in entry["schema"]["fields"]]
            columns = cells.read(path, entry["name"], fields).columns
            rows = keyed(columns, entry)
            for edit in left:
                if edit.old is None:
                    del rows[edit.key]
                else:  # what was removed comes last
                    rows[edit.key] = edit.old
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, fields, lineterminator="\n", extrasaction="ignore")
                writer.writeheader()
                writer.writerows(rows.values())
            entry["hash"] = rules.fingerprint(path)
        (target / descriptor.NAME).write_text(json.dumps(package, ensure_ascii=False), "utf-8")
        return target


def keyed(columns: Mapping[str, Sequence[str]], resource: Mapping[str, Any]) -> Table:
    """Return the rows of a table by their keys; of a key that stands twice, a fault of the edition, both."""
    key = resource["schema"].get("primaryKey") or list(columns)
    key = [key] if isinstance(key, str) else key
    seen: Counter[tuple[str, ...]] = Counter()
    table: Table = {}
    for values in zip(*columns.values(), strict=True):
        row = dict(zip(columns, values, strict=True))
        said = tuple(row[field] for field in key)
        seen[said] += 1
        table[(*said, f"no. {seen[said]}") if seen[said] > 1 else said] = row
    return table


def differing(before: Mapping[str, Table], after: Mapping[str, Table]) -> list[Edit]:
    """Return the rows that differ between two editions."""
    found = []
    for table in sorted(before.keys() | after.keys()):
        was, now = before.get(table, {}), after.get(table, {})
        keys = [key for key in dict.fromkeys([*was, *now]) if was.get(key) != now.get(key)]
        found += [Edit(table, key, was.get(key), now.get(key)) for key in keys]
    return found


def computed(report: str, folder: Path, **values: Any) -> quoted.Run:
    """Run a notebook on a folder of data; raises RelationsError where that cannot be."""
    with quoted.computing_from(folder):
        try:
            return quoted.run(report, **values)
        except RelationsError:
            raise
        except Exception as error:  # noqa: BLE001 - another edition may lack any row
            raise RelationsError(
                f"The facts of {report} cannot be computed from {folder} ({type(error).__name__}: {error}): "
                "the present library needs rows that this edition does not have."
            ) from None


def fitting(folder: Path, spec: str) -> None:
    """Refuse an edition that lacks tables or fields that the present library needs, or breaks its own rules."""
    there, needed = (
        {name: {each["name"] for each in entry["schema"]["fields"]} for name, entry in tables.resources(where).items()}
        for where in (folder, locate.data_dir())
    )
    lost = [f"the table {name}" for name in needed if name not in there]
    lost += [
        f"the field {name}.{each}" for name in needed if name in there for each in sorted(needed[name] - there[name])
    ]
    if lost:
        more = f" and {len(lost) - 4} more" if len(lost) > 4 else ""
        raise RelationsError(
            f"{spec} was made by another version of the description: it has not {', '.join(lost[:4])}{more}, so that "
            "the present library cannot compute its facts. Allowed: editions with all tables and fields of "
            f"{locate.data_dir() / descriptor.NAME}. Rows and recorded facts are compared all the same."
        )
    if problems := tables.check(folder):
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise RelationsError(
            f"{spec} breaks a rule of its own description: {problems[0]}{more} Allowed: editions in "
            "which `relations check` finds nothing."
        )


def causes(bench: Bench, recorded: Facts, names: Iterable[Name] | None = None) -> list[Moved]:
    """Find for each fact that differs between the editions what moved it.

    Parameters
    ----------
    bench : Bench
    recorded : mapping
        The facts as reports of the older edition recorded them, if it has any: what the present library computes
        otherwise from the same data is due to code, or to the parameters of the report.
    names : iterable of (report, fact), optional
        Only these.

    Returns
    -------
    list of Moved
    """
    goal = bench.facts(bench.edits, bench.newer)
    made = {report for report, _ in recorded}
    start = recorded | {key: record for key, record in bench.base.items() if key[0] not in made}
    asked = None if names is None else set(names)
    keys = [key for key in {**start, **bench.base, **goal} if asked is None or key in asked]
    by_data = {key for key in keys if not quoted.same(bench.base.get(key), goal.get(key))}
    useful = [edit for edit in bench.edits if any(edit.table in bench.reads[report] for report, _ in by_data)]
    parts = _parts(bench, useful, goal, by_data) if by_data else []
    between = _as_recorded(bench, recorded)
    found = []
    for key in keys:
        old, base, new = start.get(key), bench.base.get(key), goal.get(key)
        steps = [("code", old, between.get(key, base)), ("parameters", between.get(key, base), base)]
        own = [
            Cause(kind, (), effect(one, other, old, new), str((other or {}).get("text", "none")))
            for kind, one, other in steps
            if not quoted.same(one, other)
        ]
        if key in by_data:
            own += _of_one(key, (old, base, new), parts, useful)
        if own:
            found.append(Moved(*key, old, new, own))
    return found


def _as_recorded(bench: Bench, recorded: Facts) -> Facts:
    """Compute the older edition with the parameters of its reports, where these are not the present defaults."""
    found: Facts = {}
    for report, given in {report: fact.get("parameters", {}) for (report, _), fact in recorded.items()}.items():
        usual = parameters.check(report, {}).model_dump()
        others = {name: value for name, value in given.items() if name in usual and usual[name] != value}
        if others:
            run = computed(report, bench.older, **others)
            found |= {(report, name): record for name, record in run.records.items()}
    return found


def _parts(bench: Bench, edits: list[Edit], goal: Facts, moved: set[Name]) -> list[Part]:
    """Put rows, or groups of them, back; return those that move anything, with what comes of them."""
    units = _bound(edits)
    if len(units) == 1:
        return [(edits, goal)]
    if len(units) <= FEW:
        waiting = [[unit] for unit in units]
    else:
        names = dict.fromkeys(unit[0].table for unit in units)
        waiting = [[unit for unit in units if unit[0].table == name] for name in names]
    found = []
    while waiting:
        group = waiting.pop(0)
        chosen = [edit for unit in group for edit in unit]
        try:
            facts = bench.facts(chosen)
        except RelationsError:
            facts = None  # they cannot stand without others
        moves = facts is None or any(not quoted.same(bench.base.get(key), facts.get(key)) for key in moved)
        if moves and len(group) > 1 and bench.made < MOST:
            half = len(group) // 2
            waiting += [group[:half], group[half:]]
        elif moves and facts is not None:
            found.append((chosen, facts))
    return found


def _bound(edits: Sequence[Edit]) -> list[list[Edit]]:
    """Bind rows to the rows that they refer to and that came or went with them: neither can stand alone."""
    schemas = {name: list(rules.references(entry)) for name, entry in tables.resources(locate.data_dir()).items()}
    place = {(edit.table, edit.key): n for n, edit in enumerate(edits) if edit.change != "changed"}
    group = list(range(len(edits)))
    for n, edit in enumerate(edits):
        for fields, delimiter, target, _ in schemas.get(edit.table, ()):
            for row in filter(None, (edit.old, edit.new)):
                cells = row[fields[0]].split(delimiter) if delimiter else ["\0".join(row[each] for each in fields)]
                for cell in cells:
                    other = place.get((target or edit.table, tuple(cell.strip().split("\0"))))
                    if other is not None and group[other] != group[n]:
                        joined = group[other]
                        group = [group[n] if each == joined else each for each in group]
    return [[edit for edit, own in zip(edits, group, strict=True) if own == each] for each in dict.fromkeys(group)]


def _of_one(key: Name, states: tuple[Record, Record, Record], parts: list[Part], edits: list[Edit]) -> list[Cause]:
    """Share the difference of one fact among the parts that move it; name what is left."""
    old, base, new = states
    found = []
    for chosen, facts in parts:
        alone = facts.get(key)
        if not quoted.same(base, alone):
            text = str((alone or {}).get("text", "none"))
            found.append(Cause("rows", tuple(chosen), effect(base, alone, old, new), text))
    found.sort(key=lambda cause: -abs(cause.effect or 0))
    whole = effect(base, new, old, new)
    left = None if whole is None else whole - sum(cause.effect or 0 for cause in found)
    if not found or (left is not None and abs(left) > 1e-9 * max(1.0, abs(whole or 0))):
        found.append(Cause("together", tuple(edits), left))
    return found


def effect(one: Record, other: Record, old: Record, new: Record) -> float | None:
    """Return by how much one record differs from another, at the first number that differs from `old` to `new`."""

    def numbers(name: str, *records: Record) -> list[Any]:
        found = [(each or {}).get(name) for each in records]
        return found if all(isinstance(number, int | float) for number in found) else []

    ends = (name for name in ("value", "low", "high") if len(set(numbers(name, old, new))) == 2)
    two = numbers(next(ends, ""), one, other)
    return two[1] - two[0] if two else None


def reason(edit: Edit, lines: Sequence[tuple[str, str, str]]) -> str:
    """Return why a row was changed, from the lines of the changelog: those that name it, else those on its table."""
    about = [(row, why) for table, row, why in lines if edit.table in re.split(r"[,\s]+", table)]
    key = "/".join(edit.key)
    named = [why for row, why in about if key in re.split(r"[,;\s]+", row)]
    return "; ".join(dict.fromkeys(named or [why for row, why in about if not row]))


def reasons(path: Path, before: Path) -> list[tuple[str, str, str]]:
    """Return table, row and reason of the lines on data that a changelog has and an older one had not."""

    def lines(file: Path) -> list[str]:
        return file.read_text("utf-8", "replace").splitlines() if file.is_file() else []

    old = set(lines(before))
    cells = [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines(path) if line not in old]
    return [(each[0], each[1], each[-1]) for each in cells if len(each) == 5 and not set(each[0]) <= set("-")]
