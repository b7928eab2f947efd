"""What a question of a report comes to: numbers with their sources and frames, in no language.

An analysis returns an :class:`Answer`; the catalogue (`relations.words`) says it and the notebook
(`relations.show`) lays it out.  Nothing here knows a language, a chart or a notebook.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias

from relations import asof
from relations.arguments import each_public
from relations.errors import RelationsError
from relations.shared import kept
from relations.stated import is_missing, qualifiers, stated_as

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from relations.flips import Flip
    from relations.intervals import Interval
    from relations.sensitivity import Firmness

P = ParamSpec("P")
Rows: TypeAlias = "pd.DataFrame | pd.Series[Any] | Sequence[pd.DataFrame | pd.Series[Any]] | None"

# The one place that says what a field's name, or the end of it, means: unit, and decimals to print (None: as needed).
UNITS: Mapping[str, tuple[str, int | None]] = {
    "value_usd_mn": ("USD million", None),
    "principal_usd_mn": ("USD million", None),
    "service_usd_mn": ("USD million", 1),
    "change_usd_mn": ("USD million", 1),
    "usd_mn": ("USD million", 0),
    "usc_per_kwh": ("US cents/kWh", None),
    "usc": ("US cents/kWh", 2),
    "volume_twh": ("TWh", None),
    "annual_energy_twh": ("TWh", None),
    "delivered_low_twh": ("TWh", 3),
    "twh": ("TWh", 2),
    "gwh": ("GWh", None),
    "gwh_per_day": ("GWh a day", None),
    "mw": ("MW", 0),
    "km": ("km", None),
    "km3": ("km3", 1),
    "deg": ("degrees", 1),
    "ha": ("ha", None),
    "loss_pct": ("%", None),
    "irr_pct": ("%", 1),
    "break_even_rate_pct": ("%", 1),
    "rate_pct": ("%", None),
    "loss_low_pct": ("%", 1),
    "highest_pct": ("%", 1),
    "lowest_pct": ("%", 1),
    "pct": ("%", 0),
    "bcr": ("ratio", 2),
    "bcr_net": ("ratio", 2),
    "cover": ("ratio", 1),
    **dict.fromkeys(("mean", "p5", "p50", "p95"), ("", 0)),
    "days": ("days", 0),
    "joined": ("date", None),
    "ratio": ("ratio", 2),
    "payback_years": ("years", 1),
    "years": ("years", None),
    "exporter_period": ("date", None),
    "importer_period": ("date", None),
    "year": ("year", None),
    "day": ("date", None),
    "block": ("date", None),
    "covered": ("date", None),
}


@dataclass(frozen=True)
class Quantity:
    """A number (or a date, or a text of the tables) with its unit, its span and what it rests on.

    Attributes
    ----------
    value : number, date or str
        The best value.  Missing is allowed: ``low`` and ``high`` then speak alone.
    unit : str
        What is counted or measured.  ``"%"`` takes percent and prints the sign; ``"year"`` prints without
        separators; ``"date"`` takes an EDTF string or a date; ``"text"`` a word of the tables, which no
        language translates.  Any other unit is written out by the message.
    low, high : number, optional
        The ends: bounds, unless `interval` is given.  A `low` whose `high` is missing is an open upper end.
    rows : DataFrame, Series or a list of them, optional
        The rows it rests on, with ``source_ids``.
    note : str, optional
        What it rests on when that is no row (a parameter, say).
    digits : int, optional
        Decimals to print.
    interval : float, optional
        Level in percent, if the ends are those of a statistical interval.
    qualifier : str or sequence of three, optional
        How it was stated, if not exactly, as `relations.stated.qualifiers` reads it.

    Raises
    ------
    RelationsError
        If nothing says what it rests on, the ends are out of order or the value does not fit the unit.
    """

    value: Any
    unit: str
    low: Any = None
    high: Any = None
    rows: Any = None
    note: str | None = None
    digits: int | None = None
    interval: float | None = None
    qualifier: Any = None

    def __post_init__(self) -> None:
        said = f"Quantity({self.value!r}, {self.unit!r}, low={self.low!r}, high={self.high!r})"
        if self.rows is None and self.note is None:
            raise RelationsError(
                f"{said} rests on nothing. Give rows= (a frame with source_ids), or note= saying what it rests on "
                "(e.g. note='parameter')."
            )
        known = [x for x in (self.low, self.value, self.high) if not is_missing(x)]
        ends = not (is_missing(self.low) and is_missing(self.high))
        qualified = any(qualifiers(self.qualifier, self.low, self.value, self.high))
        if self.interval is not None and not (ends and 50 <= self.interval < 100):
            raise RelationsError(
                f"{said}, interval={self.interval!r}: an interval has a low or a high, and a level in percent from 50 "
                "to below 100 (95, not 0.95)."
            )
        if self.unit in {"year", "date", "text"}:
            if ends or qualified:
                raise RelationsError(f"{said}: low, high and qualifier go with numbers only.")
        elif any(isinstance(x, str) for x in known):
            raise RelationsError(f"{said}: no number. Use the unit 'date' or 'text' for words.")
        elif known != sorted(known):
            raise RelationsError(f"{said}: low <= value <= high must hold. Check which estimate the ends belong to.")

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources of its rows."""
        return ids_of(self.rows, f"the quantity {self.value!r}")

    def record(self, text: str) -> dict[str, Any]:
        """Return it as it stands in ``facts.json``, with the text a language writes for it.

        With an end it has a ``kind``: a "span" of bounds, or an "interval" with its ``level`` (percent).
        What was not stated exactly has its ``low_qualifier``, ``qualifier`` or ``high_qualifier``.
        """
        record: dict[str, Any] = {
            "value": plain(self.value),
            "low": plain(self.low),
            "high": plain(self.high),
            "unit": self.unit,
            "source_ids": list(self.source_ids),
            "text": text,
        }
        if self.interval is not None:
            record |= {"kind": "interval", "level": plain(self.interval)}
        elif not (is_missing(self.low) and is_missing(self.high)):
            record["kind"] = "span"
        names = ("low_qualifier", "qualifier", "high_qualifier")
        said = qualifiers(self.qualifier, self.low, self.value, self.high)
        record |= {name: each for name, each in zip(names, said, strict=True) if each}
        return record if self.note is None else {**record, "note": self.note}


@dataclass(frozen=True)
class Code:
    """A value of a closed vocabulary, which each language words (and declines) in its own way."""

    vocabulary: str
    value: str


@dataclass(frozen=True, repr=False)
class Answer:
    """Everything one question comes to.

    Attributes
    ----------
    name : str
        Of the question; its messages in the catalogue begin with it.
    facts : mapping of str to Quantity, Code, date, str or list of these
        What its sentences may state.  A plain string only selects a wording (``case="open"``).
    frames : mapping of str to DataFrame
        What its tables and charts show.
    rows : mapping of str to rows, optional
        What a frame without ``source_ids`` of its own rests on; under ``""`` what the others do.
    tested : callable, optional
        Tells how far it holds under other choices, if it is a finding: called when `firmness` is first asked for.
    flips : callable, optional
        Tells the smallest change of evidence that reverses it, called when `flip` is first asked for.
    """

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    frames: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    rows: Mapping[str, Rows] = field(default_factory=dict)
    tested: Callable[[], Firmness] | None = None
    flips: Callable[[], Flip | None] | None = None

    def __post_init__(self) -> None:
        for each in ("facts", "frames", "rows"):
            object.__setattr__(self, each, MappingProxyType(dict(getattr(self, each))))

    @cached_property
    def firmness(self) -> Firmness | None:
        """How far it holds under other choices; None where none are tried."""
        return None if self.tested is None else self.tested()

    @cached_property
    def flip(self) -> Flip | None:
        """What would reverse it; None where nothing was searched or it does not hold."""
        return None if self.flips is None else self.flips()

    def __reduce__(self) -> Any:
        """Store it as it was made, how firm it is and what would reverse it."""
        tested = None if self.firmness is None else partial(replace, self.firmness)
        flips = None if self.flip is None else partial(replace, self.flip)
        return Answer, (self.name, dict(self.facts), dict(self.frames), dict(self.rows), tested, flips)

    def __getitem__(self, frame: str) -> pd.DataFrame:
        """Return a copy of a frame."""
        return self._frame(frame).copy()

    def rests_on(self, frame: str) -> Rows:
        """Return the rows, with ``source_ids``, that a frame rests on."""
        given = self.rows.get(frame)
        own = self._frame(frame)
        if given is not None:
            return given
        return own if "source_ids" in own else self.rows.get("")

    def __repr__(self) -> str:
        lines = [f"{self.name}:"]
        for name, fact in self.facts.items():
            if isinstance(fact, Quantity):
                bare = is_missing(fact.low) and is_missing(fact.high)
                span = "" if bare else f"{_end(fact.low)} to {_end(fact.high)}"
                known = (
                    plain(fact.value) if bare else span if is_missing(fact.value) else f"{plain(fact.value)} ({span})"
                )
                ids = fact.source_ids
                more = f"; {len(ids) - 3} more" if len(ids) > 3 else ""
                lines.append(f"  {name} = {known} {fact.unit} [{'; '.join(ids[:3]) or fact.note}{more}]")
            else:
                parts = fact if isinstance(fact, (list, tuple)) else [fact]
                lines.append(f"  {name} = {', '.join(str(plain(getattr(part, 'value', part))) for part in parts)}")
        for name, frame in self.frames.items():
            lines.append(f"  [{name!r}]: {len(frame)} rows of {', '.join(map(str, frame.columns))}")
        return "\n".join(lines)

    def _frame(self, name: str) -> pd.DataFrame:
        if name not in self.frames:
            raise RelationsError(
                f"the answer {self.name!r} has no frame {name!r}; allowed: {', '.join(self.frames) or 'none'}."
            )
        return self.frames[name]


# The name of the answer to a question of which nothing was on record on the day asked for.
NOT_YET = "not-yet"


def question(asked: Callable[P, Answer]) -> Callable[P, Answer]:
    """Let a question whose rows were not on record on the day that tables are loaded as of be answered so."""

    @functools.wraps(asked)
    def ask(*args: P.args, **kwargs: P.kwargs) -> Answer:
        try:
            return asked(*args, **kwargs)
        except asof.NotKnownError:
            return Answer(NOT_YET, {"day": dt.date.fromisoformat(asof.asked())})

    return ask


def questions(module: str) -> None:
    """Make the public functions of a module questions, at its end: their answers are kept, as `relations.shared` tells.

    One that rests on rows that were not on record on the day asked for is answered so.
    """
    answered = ("Answer", "Answer | None")
    each_public(module, lambda ask: kept(question(ask) if ask.__annotations__["return"] in answered else ask))


def unit_of(name: str) -> tuple[str, int | None]:
    """Return unit and decimals of a field, by the end of its name."""
    return next((found for end, found in UNITS.items() if name == end or name.endswith(f"_{end}")), ("", None))


def ends(columns: Any, name: str) -> tuple[str, str, str] | None:
    """Return the columns of low, best and high of an estimate: ``gain`` -> ``gain_low_usd_mn``, ..."""
    stem = "" if name == "best" else f"{name}_"
    for low in (each for each in columns if re.fullmatch(rf"{stem}low(_.*)?", each) and not each.endswith("_is")):
        high = low.replace(f"{stem}low", f"{stem}high")
        middle = [low.replace(f"{stem}low", f"{stem}{word}") for word in ("best", "base")] + [low.replace("low_", "")]
        best = next((each for each in middle if each in columns and each != low), None)
        if best is not None and high in columns:
            return low, best, high
    return None


def of(
    row: pd.Series[Any], name: str, *, rows: Rows = None, unit: str | None = None, digits: int | None = None
) -> Quantity:
    """Take a field of a row as a quantity, with its span and qualifiers where the row has them.

    Parameters
    ----------
    row : Series
        With ``source_ids``, unless `rows` says what it rests on.
    name : str
        A field, or the common part of ``name_low``, ``name_best``, ``name_high``; ``best`` for ``low``, ...
    rows, unit, digits
        As in `Quantity`; the unit is otherwise that of the field's name (`UNITS`).
    """
    trio = None if name in row.index and name != "best" else ends(row.index, name)
    stated, places = unit_of(trio[0] if trio else name)
    low, best, high = (row[each] for each in trio) if trio else (None, row[name], None)
    frame = row.to_frame().T
    said = [stated_as(frame, each)[0] for each in trio] if trio else [None, *stated_as(frame, name), None]
    rows, digits = row if rows is None else rows, places if digits is None else digits
    return Quantity(best, unit or stated, low, high, rows=rows, digits=digits, qualifier=said)


def interval(found: Interval, unit: str, rows: Rows, digits: int | None = None, level: float = 95) -> Quantity:
    """Take an estimate with its statistical interval as a quantity; one that cannot be had is not known."""
    known = None if is_missing(found.low) and is_missing(found.high) else level
    return Quantity(found.value, unit, found.low, found.high, rows=rows, digits=digits, interval=known)


def count(rows: pd.DataFrame, unit: str) -> Quantity:
    """Count rows."""
    return Quantity(len(rows), unit, rows=rows)


def ids_of(rows: Rows, where: str) -> tuple[str, ...]:
    """Return the sources of rows, each once, in order."""
    return tuple(dict.fromkeys(name for cell in dict.fromkeys(cells_of(rows, where)) for name in split(cell)))


def cells_of(rows: Rows, where: str) -> list[Any]:
    """Return the ``source_ids`` cells of rows."""
    import pandas as pd  # here, since the command line reads the languages without it

    cells: list[Any] = []
    parts: Sequence[Any] = [rows] if isinstance(rows, (pd.DataFrame, pd.Series)) else rows or ()
    for part in parts:
        if not isinstance(part, (pd.DataFrame, pd.Series)) or "source_ids" not in part:
            raise RelationsError(
                f"rows= of {where} must be frames or rows with a source_ids column; got "
                f"{', '.join(map(str, part.keys())) if hasattr(part, 'keys') else type(part).__name__}. "
                "Give the rows of the table that it was computed from."
            )
        cells += part["source_ids"].tolist() if isinstance(part, pd.DataFrame) else [part["source_ids"]]
    return cells


def split(cell: object) -> list[str]:
    """Return the names in a cell of several."""
    return [] if is_missing(cell) else [part.strip() for part in str(cell).split(";") if part.strip()]


def plain(value: Any) -> Any:
    """Return a value that JSON stores, floats without their last noisy digits."""
    if is_missing(value):
        return None
    if hasattr(value, "item"):
        value = value.item()
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    if isinstance(value, float):
        value = float(f"{value:.12g}")
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    return value


def _end(value: Any) -> Any:
    return "open" if is_missing(value) else plain(value)
