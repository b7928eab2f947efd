"""What a notebook shows: sentences, tables and figures whose numbers are recorded.

A `Narrator` writes every number into the output twice, once for the reader and once for machines:
beside its text each output carries ``application/vnd.relations.facts+json``, from which the report
room gathers ``facts.json``.  It also remembers the sources of everything shown, in order.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import pandas as pd

from relations.errors import RelationsError
from relations.grid import Grid
from relations.plain import escaped, harmless
from relations.show import Shown
from relations.text import MISSING, Language, is_missing, qualifiers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from relations.sensitivity import Firmness
    from relations.sources import Bibliography

Rows: TypeAlias = "pd.DataFrame | pd.Series[Any] | Sequence[pd.DataFrame | pd.Series[Any]] | None"
Template: TypeAlias = "str | tuple[str, str]"

_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Fact:
    """One number (or date, or word) that a report states; made by `Narrator.fact`."""

    value: Any
    unit: str
    low: Any = None
    high: Any = None
    source_ids: tuple[str, ...] = ()
    note: str | None = None
    text: str = ""
    # Of low, value and high; None is exactly.
    qualifiers: tuple[str | None, ...] = (None, None, None)
    interval: float | None = None

    def __str__(self) -> str:
        return self.text

    def record(self) -> dict[str, Any]:
        """Return the fact as it stands in ``facts.json``.

        With an end it has a ``kind``: a "span" of bounds, or an "interval" with its ``level`` (percent).
        What was not stated exactly has its ``low_qualifier``, ``qualifier`` or ``high_qualifier``.
        """
        record: dict[str, Any] = {
            "value": _plain(self.value),
            "low": _plain(self.low),
            "high": _plain(self.high),
            "unit": self.unit,
            "source_ids": list(self.source_ids),
            "text": self.text,
        }
        if self.interval is not None:
            record |= {"kind": "interval", "level": _plain(self.interval)}
        elif not (is_missing(self.low) and is_missing(self.high)):
            record["kind"] = "span"
        names = ("low_qualifier", "qualifier", "high_qualifier")
        record |= {name: said for name, said in zip(names, self.qualifiers, strict=True) if said}
        return record if self.note is None else {**record, "note": self.note}


@dataclass(frozen=True)
class Sentence:
    """A sentence with its facts; made by `Narrator.sentence`."""

    markdown: str
    text: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    source_ids: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


class Narrator:
    """Collects what one report states and what that rests on.

    Parameters
    ----------
    language : str or Language
        The language of the report.

    Notes
    -----
    A fact's name is its keyword in a template and its key in ``facts.json``: within one report a name
    stands for one value.
    """

    def __init__(self, language: str | Language = "en") -> None:
        self.language = Language.of(language)
        self._facts: dict[str, Fact] = {}
        self._sources: dict[str, None] = {}

    @property
    def facts(self) -> dict[str, Fact]:
        """The facts stated so far, by name."""
        return dict(self._facts)

    @property
    def source_ids(self) -> list[str]:
        """The sources of everything said and shown so far, in order of first use."""
        return list(self._sources)

    def fact(
        self,
        value: Any,
        *,
        unit: str,
        low: Any = None,
        high: Any = None,
        interval: float | None = None,
        qualifier: str | Sequence[Any] | None = None,
        rows: Rows = None,
        source_ids: Iterable[str] = (),
        note: str | None = None,
        digits: int | None = None,
    ) -> Fact:
        """Make a fact for a template.

        Parameters
        ----------
        value : number, date or str
            The best value.  Missing is allowed: ``low`` and ``high`` then speak alone.
        unit : str
            What is counted or measured ("people", "km", "USD million").  ``"%"`` takes percent and
            prints the sign; ``"year"`` prints without separators; ``"date"`` takes an EDTF string or a
            date; ``"text"`` a word.  Any other unit is written out by the template.
        low, high : number, optional
            The ends: bounds, unless `interval` is given.  A `low` whose `high` is missing is an open
            upper end ("41 or more").
        interval : float, optional
            Level in percent, if the ends are those of a statistical interval: it is printed, and
            recorded, as one ("0.03 (95% interval 0.0006 to 0.15)").
        qualifier : str or sequence of three, optional
            How the value was stated, if not exactly: "more_than", "at_least", "about" or "up_to"; or
            one each for low, value and high (see `relations.text.qualifiers`).
        rows : DataFrame, Series or a list of them, optional
            The rows the fact rests on, with ``source_ids``.
        source_ids : iterable of str
            More sources, beside those of the rows.
        note : str, optional
            What the fact rests on when that is no row (a parameter, say).
        digits : int, optional
            Decimals to print.

        Raises
        ------
        RelationsError
            If nothing says what the fact rests on, the ends are out of order or the value does not fit.
        """
        ids = _ids(rows, source_ids, "a fact")
        if rows is None and not ids and note is None:
            raise RelationsError(
                f"fact({value!r}, unit={unit!r}) rests on nothing. Give rows= (a frame with source_ids), "
                "source_ids=, or note= saying what it rests on (e.g. note='parameter')."
            )
        known = [x for x in (low, value, high) if not is_missing(x)]
        ends = not (is_missing(low) and is_missing(high))
        said = qualifiers(qualifier, low, value, high)
        if interval is not None and not (ends and 50 <= interval < 100):
            raise RelationsError(
                f"fact({value!r}, low={low!r}, high={high!r}, interval={interval!r}): an interval has a low or a high, "
                "and a level in percent from 50 to below 100 (95, not 0.95)."
            )
        if unit in {"year", "date", "text"}:
            if ends or any(said):
                raise RelationsError(f"fact({value!r}, unit={unit!r}): low, high and qualifier go with numbers only.")
        elif any(isinstance(x, str) for x in known):
            raise RelationsError(f"fact({value!r}, unit={unit!r}): no number. Use unit='date' or 'text' for words.")
        elif known != sorted(known):
            raise RelationsError(
                f"fact({value!r}, low={low!r}, high={high!r}): low <= value <= high must hold. "
                "Check which estimate the ends belong to."
            )
        if not known:
            text = self.language.gettext("not known")
        elif unit == "date":
            text = self.language.date(value)
        elif unit in {"year", "text"}:
            text = str(int(value)) if unit == "year" else harmless(str(value))
        else:
            text = self.language.range(low, value, high, digits, percent=unit == "%", qualifier=said, interval=interval)
        return Fact(value, unit, low, high, ids, note, text, said, interval)

    def sentence(self, template: Template, /, *, count: str | None = None, **values: Any) -> Sentence:
        """Fill a template and record its facts.

        Parameters
        ----------
        template : str or (str, str)
            English text with ``{name}`` places, markdown allowed; a pair is singular and plural.
        count : str, optional
            The fact that chooses between singular and plural; without it the first numeric one.
        **values : Fact, str, date or list of str
            What to put in.  Numbers must be facts; strings are escaped, lists become "a, b and c".

        Raises
        ------
        RelationsError
            If places and values do not match, a number is not a fact, or a name already has another value.
        """
        facts = {name: value for name, value in values.items() if isinstance(value, Fact)}
        chosen = self._translate(template, facts, count)
        self._check_places(template if isinstance(template, str) else template[1], chosen, values)
        written = {name: self._insert(name, value) for name, value in values.items()}
        for name, value in values.items():
            # A name that ends in brackets, put into brackets, would close two of them.
            if isinstance(value, str) and f"({{{name}}})" in chosen:
                written[name] = re.sub(r" \(([^()]*)\)$", r", \1", written[name])
        for name, fact in facts.items():
            self._remember(name, fact)
        ids = tuple(dict.fromkeys(i for fact in facts.values() for i in fact.source_ids))
        marked = {name: escaped(text) for name, text in written.items()}
        return Sentence(
            markdown=_no_list_start(chosen.format_map(marked)),
            text=chosen.format_map(written),
            facts=facts,
            source_ids=ids,
        )

    def say(self, template: Template | Sentence, /, *, count: str | None = None, **values: Any) -> Shown:
        """Fill a template (see `sentence`) and return it for display."""
        return self.paragraph(
            template if isinstance(template, Sentence) else self.sentence(template, count=count, **values)
        )

    def paragraph(self, *sentences: Sentence) -> Shown:
        """Return several sentences as one paragraph."""
        return self._said(" ".join(s.markdown for s in sentences), " ".join(map(str, sentences)), sentences)

    def findings(self, found: Iterable[Sentence | tuple[Sentence, Firmness | None]]) -> Shown:
        """Return sentences as a bulleted list, for the head of a report.

        Parameters
        ----------
        found : iterable of Sentence or (Sentence, Firmness)
            With its firmness a sentence says how far it holds under other choices.
        """
        pairs = [(each, None) if isinstance(each, Sentence) else each for each in found]
        told = [self._how_firm(firmness) for _, firmness in pairs]
        items = [sentence for sentence, _ in pairs]
        return self._said(
            "\n".join(f"- {s.markdown}" + (f" *{escaped(t)}*" if t else "") for s, t in zip(items, told, strict=True)),
            "\n".join(f"* {s}" + (f" {t}" if t else "") for s, t in zip(items, told, strict=True)),
            items,
        )

    def _how_firm(self, firmness: Firmness | None) -> str:
        if firmness is None or firmness.verdict == "untested":
            return ""
        held, runs = (self.language.number(n) for n in (firmness.held, firmness.runs))
        text = self.language.gettext
        what = (
            text("that {statement} holds").format(statement=firmness.statement) if firmness.statement else text("holds")
        )
        if firmness.verdict == "firm" and firmness.runs == 2:
            return text("How firm: {what} in both combinations of choices.").format(what=what)
        if firmness.verdict == "firm":
            return text("How firm: {what} in all {runs} combinations of choices.").format(what=what, runs=runs)
        values: dict[str, list[str]] = {}
        for choice, _, value in (turn.partition(": ") for turn in firmness.turns):
            number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value)
            values.setdefault(choice, []).append(self.language.number(float(value)) if number else value)
        turns = ", ".join(f"{choice} ({', '.join(found)})" for choice, found in values.items())
        turned = text("; one change turns it: {turns}").format(turns=turns)
        said = text("How firm: {what} in {held} of {runs} combinations of choices").format(
            what=what, held=held, runs=runs
        )
        return f"{said}{turned if firmness.turns else ''}."

    def table(
        self,
        frame: pd.DataFrame,
        *,
        caption: str,
        rows: Rows = None,
        source_ids: Iterable[str] = (),
        columns: Mapping[str, str] | None = None,
        formats: Mapping[str, str] | None = None,
        digits: int | Mapping[str, int] | None = None,
        missing: str | Mapping[str, str] = MISSING,
        index: bool = False,
        empty: str = "No rows in this window.",
    ) -> Shown:
        """Return a table for display.

        Parameters
        ----------
        frame : DataFrame
            What to print.
        caption : str
            What the table shows.
        rows, source_ids
            What it rests on, as in `fact`; by default the ``source_ids`` of `frame`.
        columns : dict, optional
            Column to heading, with its unit; it also selects and orders.  Default: all, as named.
        formats : dict, optional
            Column to ``"number"``, ``"year"``, ``"%"``, ``"date"`` or ``"text"``.  By default numbers are
            numbers, ``year`` and ``*_year`` are years, and timestamps and columns that ``load()``
            gave a ``*_precision`` are dates.  Strings under ``"number"`` stay and are right-aligned.
            A number is written as it was stated ("more than 140"), see `relations.text.stated_as`.
        digits : int or dict, optional
            Decimals, for all or by column.
        missing : str or dict
            What to print for a missing value, for all or by column.
        index : bool
            Print the index as row headings; otherwise the first column heads the rows.
        empty : str
            The sentence that stands for a table without rows.
        """
        if rows is None and not source_ids and "source_ids" in frame.columns:
            rows = frame
        ids = _ids(rows, source_ids, f"table {caption!r}")
        if rows is None and not ids:
            raise RelationsError(
                f"table {caption!r} rests on nothing: the frame has no source_ids column. "
                "Give rows= (the frame it was computed from), source_ids=, or rows=[] if it needs none."
            )
        if not caption.strip():
            raise RelationsError("a table needs a caption saying what it shows.")
        self._sources.update(dict.fromkeys(ids))
        record = {"facts": {}, "source_ids": list(ids), "table": {"caption": self.language.gettext(caption)}}
        if frame.empty:
            sentence = f"{self.language.gettext(caption)}: {self.language.gettext(empty)}"
            return Shown({"text/markdown": escaped(sentence), "text/plain": sentence}, record)
        grid = Grid(
            self.language,
            frame,
            columns=columns,
            formats=formats,
            digits=digits,
            missing=missing,
            index=index,
        )
        caption = self.language.gettext(caption)
        return Shown({"text/html": grid.html(caption), "text/plain": grid.text(caption)}, record)

    def figure(self, drawn: Axes | Figure, *, alt: str, rows: Rows = None, source_ids: Iterable[str] = ()) -> Shown:
        """Return a finished figure for display, as SVG with its alternative text.

        A figure that was given to `charts.note_empty` is shown as that sentence instead.

        Parameters
        ----------
        drawn : Axes or Figure
            What a chart function returned; `charts.finish` must have been called on it.
        alt : str
            What the figure shows, in words made from its data.
        rows, source_ids
            What it rests on, as in `fact`.
        """
        from relations.charts import style

        ids = _ids(rows, source_ids, "a figure")
        if rows is None and not ids:
            raise RelationsError(
                "the figure rests on nothing. Give rows= (the frame it was drawn from, with source_ids), "
                "source_ids=, or rows=[] if it needs none."
            )
        self._sources.update(dict.fromkeys(ids))
        sentence = style.empty_note(drawn)
        if sentence is not None:
            record: dict[str, Any] = {"facts": {}, "source_ids": list(ids)}
            return Shown({"text/markdown": escaped(sentence), "text/plain": sentence}, record)
        picture = style.svg(drawn, alt=alt)
        title = style.title_of(drawn)
        return Shown(
            {"image/svg+xml": picture, "text/plain": f"{title}\n{alt}"},
            {"facts": {}, "source_ids": list(ids), "figure": {"title": title, "alt": alt}},
        )

    def credit(self, rows: Rows, *, limit: int = 3) -> str:
        """Return the source line of a figure: the publishers that most of its rows rest on.

        Parameters
        ----------
        rows : DataFrame, Series or a list of them
            What the figure is drawn from, with ``source_ids``.
        limit : int
            Publishers to name; the others are counted.
        """
        import relations

        table = relations.load("sources")
        publishers = dict(zip(table["source_id"].tolist(), table["publisher"].tolist(), strict=True))
        cited = [i for cell in _cells(rows, "a source line") for i in _split(cell)]
        if unknown := sorted(set(cited) - set(publishers)):
            raise RelationsError(f"{', '.join(unknown)}: not in the table sources. Mend source_ids, or add the source.")
        weight = Counter(publishers[i] for i in cited if not is_missing(publishers[i]))
        # Ties by name, so that the line depends on the rows alone.
        names = sorted(weight, key=lambda name: (-weight[name], name))
        named = "; ".join(names[:limit])
        others = len(names) - limit
        if not names:
            return self.language.gettext("Sources are listed at the end of the report.")
        if others < 1:
            return self.language.gettext("Sources: {named}.").format(named=named)
        template = self.language.ngettext(
            "Sources: {named}; {n} other, listed at the end.",
            "Sources: {named}; {n} others, listed at the end.",
            others,
        )
        return template.format(named=named, n=self.language.number(others))

    def bibliography(self) -> Bibliography:
        """Return the sources of everything said and shown so far."""
        from relations import sources

        return sources.cite_ids(self.source_ids)

    def _said(self, markdown: str, text: str, sentences: Sequence[Sentence]) -> Shown:
        facts = {name: fact.record() for s in sentences for name, fact in s.facts.items()}
        ids = list(dict.fromkeys(i for s in sentences for i in s.source_ids))
        return Shown({"text/markdown": markdown, "text/plain": text}, {"facts": facts, "source_ids": ids})

    def _remember(self, name: str, fact: Fact) -> None:
        before = self._facts.setdefault(name, fact)
        if before.record() != fact.record():
            raise RelationsError(
                f"the fact {name!r} already stands for {before.text} ({before.unit}) in this report "
                f"and cannot become {fact.text} ({fact.unit}). Give the second one another name; "
                "after changing parameters run the notebook from its set-up cell."
            )
        self._sources.update(dict.fromkeys(fact.source_ids))

    def _translate(self, template: Template, facts: Mapping[str, Fact], count: str | None) -> str:
        if isinstance(template, str):
            return self.language.gettext(template)
        singular, plural = template
        numeric = [name for name, fact in facts.items() if fact.unit not in {"date", "text", "year"}]
        name = count if count is not None else next(iter(numeric), None)
        if name not in numeric:
            raise RelationsError(
                f"the pair {plural!r} needs a fact that counts, not {name!r}; "
                f"allowed for count=: {', '.join(numeric) or 'none given'}."
            )
        fact = facts[name]
        ends = {_plain(x) for x in (fact.low, fact.value, fact.high)} - {None}
        # A range, an open end or "about one" is never one thing.
        exact = len(ends) == 1 and (is_missing(fact.low) or not is_missing(fact.high)) and not any(fact.qualifiers)
        return self.language.ngettext(singular, plural, next(iter(ends)) if exact else max([2, *ends]))

    def _check_places(self, template: str, chosen: str, values: Mapping[str, Any]) -> None:
        try:
            places = [
                (name, spec, conversion)
                for text in (template, chosen)
                for _, name, spec, conversion in string.Formatter().parse(text)
                if name is not None
            ]
        except ValueError as error:
            raise RelationsError(f"the template {chosen!r} cannot be read: {error}. Write {{{{ for a brace.") from None
        for name, spec, conversion in places:
            if not _NAME.fullmatch(name) or spec or conversion:
                raise RelationsError(
                    f"the place {{{name}}} in {chosen!r} is not plain; allowed: {{name}} in small letters, "
                    "digits and underscores. Round with digits= of the fact."
                )
        named = {name for name, _, _ in places}
        if named != set(values):
            raise RelationsError(
                f"the template {chosen!r} and its values do not match: "
                f"without a value: {', '.join(sorted(named - set(values))) or 'none'}; "
                f"without a place: {', '.join(sorted(set(values) - named)) or 'none'}."
            )

    def _insert(self, name: str, value: Any) -> str:
        if isinstance(value, Fact):
            return value.text
        if isinstance(value, str):
            return harmless(value)
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            return self.language.join([harmless(item) for item in value])
        if hasattr(value, "isoformat") and not is_missing(value):
            return self.language.date(value)
        raise RelationsError(
            f"{{{name}}} was given {value!r} ({type(value).__name__}); allowed: a fact, text, a list of "
            f"texts or a date. Wrap a number: {name}=tell.fact({value!r}, unit=..., rows=...)."
        )


def _no_list_start(markdown: str) -> str:
    """Keep a sentence that begins with a year and a full stop from becoming a numbered list."""
    return re.sub(r"^(\d+)([.)])(?=\s|$)", r"\1\\\2", markdown)


def _ids(rows: Rows, source_ids: Iterable[str], where: str) -> tuple[str, ...]:
    more = _split(source_ids) if isinstance(source_ids, str) else source_ids
    return tuple(dict.fromkeys([*(i for cell in dict.fromkeys(_cells(rows, where)) for i in _split(cell)), *more]))


def _cells(rows: Rows, where: str) -> list[Any]:
    """Return the ``source_ids`` cells of `rows`."""
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


def _split(cell: object) -> list[str]:
    if is_missing(cell):
        return []
    return [part.strip() for part in str(cell).split(";") if part.strip()]


def _plain(value: Any) -> Any:
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
