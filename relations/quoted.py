"""Numbers with an address: what a report states, computed here and now, to be quoted and looked up again.

A fact has a name within its report (its key in ``facts.json``), and its report's data page has an anchor of that name.
"""

from __future__ import annotations

import contextlib
import difflib
import functools
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

import relations
from relations import asof, descriptor, locate, parameters, tables
from relations.answers import Answer, Quantity, split
from relations.errors import RelationsError
from relations.show import Report, Sentence, Shown, flat
from relations.stated import is_missing

# What a number is: these tell whether two records state the same.
STATED = ("value", "low", "high", "unit", "kind", "level", "low_qualifier", "qualifier", "high_qualifier")


@dataclass(frozen=True)
class Fact:
    """A number that a report states, with all that it takes to quote it.

    Attributes
    ----------
    name, report : str
        Its name, and that of the report that states it.
    value, low, high : number, str or None
        As in ``facts.json``: days and words of the tables are texts, what is not known is None.
    unit, text : str
        The unit, and the number as the report writes it.
    rule : str or None
        The rule of estimates that it rests on, if any.
    rows : tuple of str
        The rows it rests on, ``table/key``, as far as their keys stand in `frames`.
    sources : tuple of str
        Keys of the table ``sources``.
    note : str or None
        What it rests on when that is no row.
    parameters : mapping
        Those given to the report; the others have their defaults.
    edition : str
        Version of the package and day of the data.
    frames : tuple of DataFrame
        The rows themselves.
    """

    name: str
    report: str
    value: Any
    low: Any
    high: Any
    unit: str
    text: str
    rule: str | None
    rows: tuple[str, ...]
    sources: tuple[str, ...]
    note: str | None
    parameters: Mapping[str, Any]
    edition: str
    frames: tuple[pd.DataFrame, ...] = field(repr=False, compare=False)

    @property
    def address(self) -> str:
        """The place on the data page of its report."""
        return f"{self.report}/data.html#{self.name}"

    @property
    def citation(self) -> str:
        """What to write below it: the number, where it stands, and the edition."""
        given = "".join(f", {name} = {value}" for name, value in self.parameters.items())
        says = f"{self.text} ({self.unit}{f', rule {self.rule}' if self.rule else ''}{given})"
        return f"The relations contributors, {self.edition}, {self.address}: {says}."

    def __str__(self) -> str:
        head = f"{self.report}/{self.name} = {self.text} ({self.unit})"
        said = ((name, getattr(self, name)) for name in ("rule", "rows", "sources", "note", "address", "edition"))
        lines = [f"  {name}: {_some(each) if isinstance(each, tuple) else each}" for name, each in said if each]
        return "\n".join([head, *lines])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - IPython's form
        printer.text(str(self))


@dataclass(frozen=True)
class Run:
    """What a notebook states: quantity and record by name, and the tables that it read."""

    stated: Mapping[str, tuple[Quantity, Mapping[str, Any]]]
    tables: frozenset[str]

    @property
    def records(self) -> dict[str, Mapping[str, Any]]:
        """The records alone."""
        return {name: record for name, (_, record) in self.stated.items()}


class _Teller(Report):
    """Keeps what is stated, lays nothing out and tries no other choices, on which no fact of a sentence rests."""

    def __init__(self, like: Report) -> None:
        super().__init__(like.words)
        self.stated: dict[str, tuple[Quantity, Mapping[str, Any]]] = {}

    def sentence(self, answer: Answer, part: str = "") -> Sentence:
        said, given = super().sentence(answer, part), dict(flat(answer.facts))
        self.stated |= {name: (given[name], record) for name, record in said.facts.items()}
        return said

    def how_firm(self, answer: Answer) -> str:  # noqa: ARG002
        return ""

    def table(self, *_: Any, **__: Any) -> Shown:
        return Shown({"text/plain": ""}, {})

    chart = dated = bibliography = table  # type: ignore[assignment]

    def _spark(self, answer: Answer) -> dict[str, Any]:  # noqa: ARG002
        return {}


def fact(report: str, name: str, /, **values: Any) -> Fact:
    """Compute one number that a report states.

    Parameters
    ----------
    report : str
        For example ``"border_conflict"``.
    name : str
        The fact's, as the report's data page and ``facts.json`` have it.
    **values
        Parameters of the report, as ``relations params`` lists them.

    Returns
    -------
    Fact

    Raises
    ------
    RelationsError
        If there is no such report or parameter, or the report states no such fact.

    Examples
    --------
    >>> relations.fact("overview", "quiet").unit
    'days'
    """
    found = run(report, **values)
    if name not in found.stated:
        near = ", ".join(difflib.get_close_matches(name, found.stated, n=5, cutoff=0.4))
        raise RelationsError(
            f"{report} states no fact {name!r}{'; nearest: ' if near else ''}{near}. Allowed: one of the "
            f"{len(found.stated)} names of relations.facts({report!r}); with other parameters a report may state "
            "others."
        )
    quantity, record = found.stated[name]
    given = parameters.check(report, values)
    frames = tuple(_frames(quantity.rows))
    return Fact(
        name=name,
        report=report,
        **{each: record[each] for each in ("value", "low", "high", "unit", "text")},
        rule="; ".join(dict.fromkeys(str(each.attrs["rule"]) for each in frames if "rule" in each.attrs)) or None,
        rows=tuple(dict.fromkeys(key for frame in frames for key in keys_of(frame))),
        sources=tuple(record["source_ids"]),
        note=record.get("note"),
        parameters={each: getattr(given, each) for each in sorted(given.model_fields_set)},
        edition=edition(),
        frames=frames,
    )


def facts(report: str, /, **values: Any) -> pd.DataFrame:
    """Compute all numbers that a report states.

    Parameters
    ----------
    report : str
    **values
        As in `fact`.

    Returns
    -------
    DataFrame
        One row a fact, in the order of the report: ``name``, ``value``, ``low``, ``high``, ``unit``, ``text``,
        ``rule``, ``rows`` and ``source_ids`` (several parted by semicolons), ``note``, ``address``.
    """
    rows = []
    for name in run(report, **values).stated:
        each = fact(report, name, **values)
        own = {key: getattr(each, key) for key in ("name", "value", "low", "high", "unit", "text", "rule")}
        lists = {"rows": ";".join(each.rows), "source_ids": ";".join(each.sources)}
        rows.append({**own, **lists, "note": each.note, "address": each.address})
    return pd.DataFrame(rows, dtype=object)


def edition() -> str:
    """Name the version of the package and the day of the data."""
    created = str(descriptor.read(locate.data_dir()).get("created", "an unknown day"))[:10]
    return f"version {relations.__version__}, data of {created}"


@contextlib.contextmanager
def computing_from(folder: Path) -> Iterator[None]:
    """Let everything compute from another folder of data for a while."""
    before = os.environ.get("RELATIONS_DATA")
    os.environ["RELATIONS_DATA"] = str(folder.resolve())
    try:
        yield
    finally:
        if before is None:
            del os.environ["RELATIONS_DATA"]
        else:
            os.environ["RELATIONS_DATA"] = before


def run(report: str, /, **values: Any) -> Run:
    """Run the code of a notebook in this process: no kernel, no drawing, none of its cells to play with."""
    given = parameters.check(report, values)  # refuses what there is none of
    folder, notebook = locate.data_dir(), locate.notebooks_dir() / f"{report}.ipynb"
    stamps = tuple(descriptor.stamp(path) for path in [notebook, *sorted(folder.glob("*.*"))])
    chosen = given.model_dump() | ({} if "as_of" in given.model_fields_set else {"as_of": asof.asked()})
    with asof.as_of(chosen["as_of"]):  # which ends when the notebook, that asks for it itself, has run
        return _run(report, tuple(sorted(chosen.items())), stamps)


@functools.lru_cache(maxsize=16)
def _run(report: str, values: tuple[tuple[str, Any], ...], _stamps: tuple[Any, ...]) -> Run:
    read = set(tables.files_read)
    tables.files_read.clear()
    names: dict[str, Any] = {"__name__": report}
    try:
        for cell in _cells(report):
            exec(compile("".join(cell["source"]), f"{report}:{cell['id']}", "exec"), names)  # noqa: S102 - our notebooks
            if "parameters" in cell["metadata"].get("tags", ()):
                names.update(values)
            if type(names.get("tell")) is Report:
                names["tell"] = _Teller(names["tell"])
        return Run(dict(names["tell"].stated), frozenset(Path(name).stem for name in tables.files_read))
    finally:
        tables.files_read.update(read)


def _cells(report: str) -> Iterator[dict[str, Any]]:
    playing = False
    for cell in json.loads((locate.notebooks_dir() / f"{report}.ipynb").read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "markdown" and "".join(cell["source"]).startswith("## "):
            playing = "notebook" in cell["metadata"].get("tags", ())
        if cell["cell_type"] == "code" and cell["id"] != "kernel" and not playing:
            yield cell


def _frames(rows: Any) -> Iterator[pd.DataFrame]:
    for part in rows if isinstance(rows, (list, tuple)) else [rows]:
        if part is not None:
            frame = part if isinstance(part, pd.DataFrame) else part.to_frame().T
            frame.attrs = dict(part.attrs)
            yield frame


def keys_of(frame: pd.DataFrame) -> list[str]:
    """Name the rows of the tables that the rows of a frame are, by the keys that stand in it, as ``table/key``.

    A key that another of the tables found refers to (the incident of a claim) is none of its own.
    """
    folder = locate.data_dir()
    known = {name: each["schema"] for name, each in tables.resources(folder).items()}
    found: dict[str, list[str]] = {}
    for name, schema in known.items():
        key = tuple(schema["primaryKey"])
        keys = _written(frame, key) if key and set(key) <= set(frame.columns) else []
        if keys and set(keys) <= _all_keys(name, key, descriptor.stamp(folder / f"{name}.csv")):
            found[name] = keys
    for name in list(found):
        for entry in known[name]["foreignKeys"]:
            found.pop(entry["reference"]["resource"], None)

    def coarse(name: str) -> bool:
        return any(set(known[name]["primaryKey"]) < set(known[other]["primaryKey"]) for other in found)

    return [f"{name}/{key}" for name, keys in found.items() if not coarse(name) for key in keys]


def _written(frame: pd.DataFrame, key: tuple[str, ...]) -> list[str]:
    """Write the keys of rows; a cell of several claims added up ("C105+C106") has several."""
    cells = zip(*(frame[name].tolist() for name in key), strict=True)
    whole = ["/".join(map(str, cell)) for cell in cells if not any(map(is_missing, cell))]
    return list(dict.fromkeys(part for cell in whole for part in split(cell.replace("+", ";"))))


@functools.lru_cache(maxsize=128)
def _all_keys(table: str, key: tuple[str, ...], _stamp: tuple[str, int, int]) -> frozenset[str]:
    return frozenset(_written(tables.load(table), key))


def _some(names: tuple[str, ...], most: int = 6) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def same(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> bool:
    """Tell whether two records state the same number, whatever it rests on, or are both none."""
    if one is None or other is None:
        return one is other
    return all(one.get(name) == other.get(name) for name in STATED)
