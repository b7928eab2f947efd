"""What the notebooks state and show over windows that nobody looks at: `tests/oracle.json.gz`, made by `make oracle`.

Each notebook is run over a few sets of parameters, without a kernel.  Of a fact its value, ends, unit, qualifiers and
the numbers of rows and sources behind it are kept; of a frame that is tabled or drawn its rows and a digest a column.
The messages of the catalogue that any run or drawing asked for are kept too, and the branches of their selections
that none took, for `tests/test_words.py`.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import pandas as pd
from fluent.runtime import resolver

from relations import asof, locate, show
from relations.answers import NOT_YET, Answer, Quantity, ends, plain
from relations.sensitivity import Firmness
from relations.stated import is_missing
from relations.words import DEFAULT, Words, _bundle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

STORED = Path(__file__).with_name("oracle.json.gz")

# Of the default parameters nbval holds every output, so that the test leaves them out.
SETS: dict[str, dict[str, dict[str, Any]]] = {
    "overview": {
        "default": {},
        "empty": {"start": "1992-01-01", "end": "1992-06-30"},
        "one_year": {"start": "2021-01-01", "end": "2021-12-31", "rule": "independent"},
        "widest": {"rule": "widest"},
        "then": {"as_of": "2021-05-03"},
    },
    "border_conflict": {
        "default": {},
        "empty": {"start": "1992-01-01", "end": "1992-06-30"},
        "one_row": {"start": "2014-01-01", "end": "2014-02-28", "rule": "independent"},
        "open_end": {"start": "2022-01-01", "end": "2022-12-31", "rule": "widest"},
        "one_side": {"side": "TJK", "rule": "official"},
        "no_death": {"start": "2024-01-01", "end": "2024-12-31"},
        "then": {"as_of": "2022-09-17"},
    },
    "diplomacy": {
        "default": {},
        "empty": {"start": "1991-01-01", "end": "1991-06-30"},
        "bilateral": {"frame": "bilateral", "denominator_km": 970.0},
        "year": {"start": "2025-01-01", "end": "2025-12-31"},
        "as_of": {"as_of": "2022-09-17"},
    },
    "energy": {
        "default": {},
        "odd_season": {"season_start": "11-15", "season_end": "02-10", "volume_twh": 2.5},
        "early": {"start_year": 1990, "end_year": 1998},
        "as_of": {"as_of": "2021-05-03"},
        "other": {
            "capacity_mw": 800.0,
            "discount_rate_pct": 0.0,
            "delay_years": 4,
            "first_year": 2031,
            "opportunity_price_usc_per_kwh": 9.0,
            "draws": 512,
            "horizon_years": 30,
            "start_year": 2020,
        },
    },
}


class Witness(show.Report):
    """A report that keeps what it is asked to state and show."""

    def __init__(self, language: Words | str = "en", as_of: str | None = None) -> None:
        super().__init__(language, as_of)
        self.seen: dict[str, Any] = {}

    def sentence(self, answer: Answer, part: str = "") -> show.Sentence:
        said = super().sentence(answer, part)
        given = dict(show.flat(answer.facts))
        for name, record in said.facts.items():
            kept = {key: _short(value) for key, value in record.items() if key not in {"text", "source_ids"}}
            self.seen[name] = kept | {"rows": _rows(given[name]), "sources": len(record["source_ids"])}
        return said

    def how_firm(self, answer: Answer) -> str:
        if (firm := answer.firmness) is not None:
            self.seen[f"firm {answer.name}"] = {"held": firm.held, "runs": firm.runs, "turns": "; ".join(firm.turns)}
        return super().how_firm(answer)

    def table(self, answer: Answer, name: str, columns: str, *, top: int | None = None) -> show.Shown:
        if answer.name == NOT_YET:
            return super().table(answer, name, columns, top=top)
        frame = answer[name]
        asked = [part for column in columns.split() for part in (ends(frame.columns, column) or (column,))]
        self._frame(f"table {answer.name} {name}", frame[[column for column in asked if column in frame]])
        return super().table(answer, name, columns, top=top)

    def chart(self, draw: Any, answer: Answer, name: str) -> show.Shown:
        if answer.name != NOT_YET:
            self._frame(f"chart {answer.name} {name}", answer[name])
        return super().chart(draw, answer, name)

    def dated(self, answer: Answer, name: str) -> show.Shown:
        self._frame(f"list {answer.name} {name}", answer[name][["date", "text"]])
        return super().dated(answer, name)

    def _spark(self, answer: Answer) -> dict[str, Any]:
        self._frame(f"spark {answer.name}", answer["spark"])
        return super()._spark(answer)

    def _frame(self, name: str, frame: pd.DataFrame) -> None:
        digests = {str(column): digest(frame[column]) for column in frame.columns if column != "source_ids"}
        self.seen[name] = {"length": len(frame)} | digests


class Undrawn(Witness):
    """One that leaves the drawing, which shows nothing more, out."""

    def chart(self, draw: Any, answer: Answer, name: str) -> Any:
        if answer.name != NOT_YET:
            self._frame(f"chart {answer.name} {name}", answer[name])


def _short(value: Any) -> Any:
    return float(f"{value:.9g}") if isinstance(value, float) else value


def _rows(fact: Quantity) -> int:
    parts = fact.rows if isinstance(fact.rows, list | tuple) else [fact.rows]
    return sum(len(part) if isinstance(part, pd.DataFrame) else part is not None for part in parts)


def _cell(cell: Any) -> Any:
    if isinstance(cell, Firmness):
        return "; ".join(cell.turns)
    return plain(cell.value if isinstance(cell, Quantity) else cell)


def digest(column: pd.Series) -> float | str:
    """Return the sum of numbers, each weighted by its place, or a checksum of what else stands there."""
    cells = [_cell(cell) for cell in column.tolist()]
    if all(cell is None or isinstance(cell, int | float) for cell in cells):
        numbers = [0.0 if cell is None or math.isinf(cell) else cell for cell in cells]
        known = sum(cell is not None for cell in cells)
        return float(f"{sum((n + 1) * number for n, number in enumerate(numbers)) + known:.6g}")
    written = "\x1f".join("" if is_missing(cell) else str(cell) for cell in cells)
    return f"{zlib.crc32(written.encode()):x}"


def run(notebook: str, values: Mapping[str, Any], report: type[Witness] = Undrawn) -> dict[str, Any]:
    """Run the code of a notebook with these parameters; return what it stated and showed."""
    stored = json.loads((locate.notebooks_dir() / f"{notebook}.ipynb").read_text("utf-8"))
    names: dict[str, Any] = {}
    # The day that the report asks for ends with it.
    with asof.as_of(asof.asked()), mock.patch.object(show, "Report", report):
        for cell in stored["cells"]:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), f"{notebook}:{cell['id']}", "exec"), names)
                names |= values if "parameters" in cell["metadata"].get("tags", ()) else {}
    return names["tell"].seen


def same(one: Any, other: Any) -> bool:
    """Tell whether two kept values are alike, numbers but for their last digits."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=2e-5 if isinstance(one, float) else 0, abs_tol=1e-9)
    return bool(one == other)


def moved(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """Say what differs between two runs of a notebook."""
    for name in sorted({*before, *after}):
        if name not in after or name not in before:
            yield f"{name} {'is new' if name in after else 'is gone'}"
            continue
        for key in sorted({*before[name], *after[name]}):
            old, new = before[name].get(key), after[name].get(key)
            if not same(old, new):
                yield f"{name}: {key} was {old!r}, is {new!r}"


def stored() -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(gzip.decompress(STORED.read_bytes()))
    return kept


def selections() -> Iterator[tuple[str, Any]]:
    """Yield each selection of the English catalogue as it is resolved, with the message that it stands in."""
    bundle = _bundle(DEFAULT)

    def inside(node: Any) -> Iterator[Any]:
        if isinstance(node, resolver.SelectExpression):
            yield node
        for value in vars(node).values() if isinstance(node, resolver.BaseResolver) else ():
            for each in value if isinstance(value, list | tuple) else [value]:
                yield from inside(each)

    for name in list(bundle._messages):
        message = bundle.get_message(name)
        for pattern in (message.value, *message.attributes.values()):
            yield from ((name, each) for each in inside(pattern))


def make() -> None:
    """Run every set with its figures drawn, say what moved, and store it."""
    asked: set[str] = set()
    taken: set[tuple[int, int]] = set()
    pattern = Words._pattern

    def select(self: Any, env: Any) -> Any:
        key = self.selector(env)
        fits = (each for each in self.variants if resolver.match(key, each.key(env), env))
        found = next(fits, None) or next(each for each in self.variants if each.default)
        taken.add((id(self), id(found)))
        return found.value(env)

    def heard(self: Words, message: str) -> Any:
        found = pattern(self, message)
        asked.update([message] if found is not None else [])
        return found

    before = stored() if STORED.is_file() else {"sets": {}, "messages": []}
    sets: dict[str, Any] = {}
    with ExitStack() as stack:
        stack.enter_context(mock.patch.object(Words, "_pattern", heard))
        stack.enter_context(mock.patch.object(resolver.SelectExpression, "__call__", select))
        for notebook, chosen in SETS.items():
            for name, values in chosen.items():
                sets[f"{notebook} {name}"] = run(notebook, values, Witness)
                for line in moved(before["sets"].get(f"{notebook} {name}", {}), sets[f"{notebook} {name}"]):
                    print(f"{notebook} {name}: {line}")
    for message in sorted(asked ^ set(before["messages"])):
        print(f"message {message} {'is asked for now' if message in asked else 'is asked for no more'}")
    never = {
        f"{name} [{getattr(variant.key, 'name', None) or variant.key.value}]"
        for name, each in selections()
        for variant in each.variants
        if (id(each), id(variant)) not in taken
    }
    kept = json.dumps(
        {"sets": sets, "messages": sorted(asked), "never": sorted(never)}, ensure_ascii=False, separators=(",", ":")
    )
    # No name and no time of day in the file: the same runs give the same bytes.
    STORED.write_bytes(gzip.compress(kept.encode(), 9, mtime=0))


if __name__ == "__main__":
    sys.exit(make())
