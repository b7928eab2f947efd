"""What a notebook shows of an answer: its sentences, tables and charts, their numbers recorded.

The words come from the catalogue under the answer's name: ``deaths`` is its sentence, ``deaths-deadliest``
the caption of that table (``.empty``, and ``.column`` for a heading of its own), ``deaths-by-year`` the title
of that chart (``.alt``, ``.x``, ``.y``, ``.empty``), ``field-killed`` the heading of a field anywhere.

Beside its text each output carries ``application/vnd.relations.facts+json``, from which ``facts.json`` is gathered
and a page is laid out: its ``kind`` (said, findings, cards, headline, table, figure), what it rests on, and the rows
of a table or figure as CSV.
"""

from __future__ import annotations

import datetime as dt
import inspect
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from csv import writer
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import asof, grid, shared
from relations.answers import NOT_YET, Answer, Code, Quantity, Rows, cells_of, ends, ids_of, plain, split, unit_of
from relations.errors import RelationsError
from relations.flips import Flip
from relations.plain import FACTS_MIME, NARROW_MIME, escaped, inert
from relations.sensitivity import Firmness
from relations.stated import is_missing, stated_as
from relations.words import Words
from relations.words.writing import MISSING

if TYPE_CHECKING:
    from relations.sources import Bibliography


# Fields whose codes have words under another name than the field's.
VOCABULARIES = dict.fromkeys(
    (
        *("seller", "exporter", "importer", "recipient", "buyer", "visitor", "host", "party", "reporter"),
        *("sender", "parties", "pair", "part", "route"),
    ),
    "country",
) | {
    **dict.fromkeys(("KGZ_status", "TJK_status"), "status"),
    **dict.fromkeys(("grade_before", "grade_after"), "grade"),
    "subjects": "subject",
    "field": "assumption",
}


@dataclass(frozen=True)
class Shown:
    """Something a notebook displays, with its record for machines."""

    bundle: Mapping[str, str]
    record: Mapping[str, Any]

    def __repr__(self) -> str:
        return self.bundle["text/plain"]

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:  # noqa: ARG002
        # A copy through JSON: what is recorded is exactly what can be stored.
        return {**self.bundle, FACTS_MIME: json.loads(json.dumps(self.record))}


@dataclass(frozen=True)
class Sentence:
    """A message filled in, with the records of the facts it printed and its sources."""

    markdown: str
    text: str
    facts: Mapping[str, Mapping[str, Any]]
    source_ids: tuple[str, ...]


class Report:
    """Lays answers out in one language, and collects what they state and rest on.

    Parameters
    ----------
    language : str or Words
        The language of the report.
    as_of : str, optional
        A day as of which every table is loaded from here on, as by `relations.as_of`; empty for all on record.  If
        left out, nothing changes.

    Notes
    -----
    A fact's name is its key in ``facts.json``: within one report a name stands for one value.
    """

    def __init__(self, language: Words | str = "en", as_of: str | None = None) -> None:
        if as_of is not None:
            asof.as_of(as_of)
        self.words = Words.of(language)
        self._facts: dict[str, Mapping[str, Any]] = {}
        self._sources: dict[str, None] = {}

    @property
    def facts(self) -> dict[str, Mapping[str, Any]]:
        """The records of the facts stated so far, by name."""
        return dict(self._facts)

    @property
    def source_ids(self) -> list[str]:
        """The sources of everything said and shown so far, in order of first use."""
        return list(self._sources)

    def say(self, answer: Answer, *parts: str) -> Shown:
        """Say an answer: the message of its name, or of parts of it, in one paragraph."""
        said = [self.sentence(answer, part) for part in parts or ("",)]
        name = _message(answer, next(iter(parts), ""))
        return self._said("said", name, " ".join(s.markdown for s in said), " ".join(s.text for s in said), said)

    def headline(self, answer: Answer) -> Shown:
        """Say the one thing a reader should take away, as the heading of the page; below it the day and the story."""
        said = [self.sentence(answer)]
        if day := asof.asked():
            said.append(self.sentence(Answer("as-of", {"day": dt.date.fromisoformat(day)})))
        if self.words.has(f"{_message(answer, '')}.lead") and (lead := self.sentence(answer, ".lead")).text:
            said.append(lead)
        markdown, text = ("\n\n".join(getattr(each, form) for each in said) for form in ("markdown", "text"))
        return self._said("headline", "headline", f"# {markdown}", text, said)

    def cards(self, answers: Iterable[Answer]) -> Shown:
        """Say a few numbers large: each answer's message is the number, its ``.label`` what it counts."""
        said = [(self.sentence(each), self.sentence(each, ".label")) for each in answers]
        markdown = "\n".join(f"- **{number.markdown}** {label.markdown}" for number, label in said)
        text = "\n".join(f"* {number.text} {label.text}" for number, label in said)
        return self._said("cards", "cards", markdown, text, [part for pair in said for part in pair])

    def findings(self, found: Iterable[Answer]) -> Shown:
        """Say answers as a bulleted list for the head of a report, each with how far it holds under other choices."""
        answers = list(found)
        said = [self.sentence(answer) for answer in answers]
        firm = [self.how_firm(answer) for answer in answers]
        both = list(zip(said, firm, strict=True))
        markdown = "\n".join(f"- {each.markdown}" + (f" *{escaped(how)}*" if how else "") for each, how in both)
        text = "\n".join(f"* {each.text}" + (f" {how}" if how else "") for each, how in both)
        name = f"findings-{_message(answers[0], '')}" if answers else "findings"
        verdicts = [each.firmness.verdict for each, how in zip(answers, firm, strict=True) if how and each.firmness]
        return self._said("findings", name, markdown, text, said, firm=verdicts)

    def finding_cards(self, found: Iterable[Answer]) -> Shown:
        """Say findings as `findings` does; a page draws the frame ``spark`` of each above its sentence."""
        answers = list(found)
        shown = self.findings(answers)
        drawn = [self._spark(each) if "spark" in each.frames else {} for each in answers]
        ids = [key for each in [shown.record, *drawn] for key in each.get("source_ids", ())]
        return Shown(shown.bundle, {**shown.record, "source_ids": list(dict.fromkeys(ids)), "sparks": drawn})

    def _spark(self, answer: Answer) -> dict[str, Any]:
        """Record a small drawing: its title, and where and what is written; the template draws it."""
        frame = answer["spark"]
        number = [each if isinstance(each, Quantity) else None for each in frame["number"]]
        ends = [(each.low, each.value, each.high) if each else (None, None, None) for each in number]
        if "label" in frame:
            frame[["low", "value", "high"]] = ends
            frame["label"] = [self.cell("label", label) for label in frame["label"]]
        frame["text"] = [self.cell("number", each) if each else "" for each in number]
        rows = [{k: plain(v) for k, v in row.items()} for row in frame.drop(columns="number").to_dict("records")]
        return {**self._of_frame("figure", answer, "spark"), "rows": rows, **frame.attrs}  # type: ignore[dict-item]

    def sentence(self, answer: Answer, part: str = "") -> Sentence:
        """Return the sentence of an answer, or of a part of it, with the facts that it prints."""
        # Each number leads to its record.
        said = self.words.say(_message(answer, part), answer.facts, escaped, "[{1}](#fact-{0})".format)
        given = {name: fact for name, fact in flat(answer.facts) if name in said.used}
        facts = {name: fact.record(self.words.quantity(fact)) for name, fact in given.items()}
        for name, record in facts.items():
            before = self._facts.setdefault(name, record)
            if before != record:
                raise RelationsError(
                    f"the fact {name!r} already stands for {before['text']} ({before['unit']}) in this report "
                    f"and cannot become {record['text']} ({record['unit']}). Give the second one another name; "
                    "after changing parameters run the notebook from its set-up cell."
                )
        ids = tuple(dict.fromkeys(key for record in facts.values() for key in record["source_ids"]))
        self._sources.update(dict.fromkeys(ids))
        # One that begins with a year and a full stop is no numbered list.
        return Sentence(re.sub(r"^(\d+)([.)])(?=\s|$)", r"\1\\\2", said.markdown), said.text, facts, ids)

    def how_firm(self, answer: Answer) -> str:
        """Say how far a finding holds under the other choices; nothing where none was tried."""
        firmness, words = answer.firmness, self.words
        if firmness is None or firmness.verdict == "untested":
            return ""
        own = f"{_message(answer, '')}.statement"
        return words(
            f"firm-{firmness.verdict}",
            statement=words(own, **answer.facts) if words.has(own) else "none",
            held=Quantity(firmness.held, "runs", note="counted"),
            runs=Quantity(firmness.runs, "runs", note="counted"),
            turns=self._turns(firmness) or "none",
        )

    def statement(self, answer: Answer) -> str:
        """Say what a finding states, as a sentence without its stop."""
        own = f"{_message(answer, '')}.statement"
        said = self.words(own if self.words.has(own) else _message(answer, ""), **answer.facts)
        return said[:1].upper() + said[1:]

    def reversal(self, flip: Flip) -> str:
        """Say the smallest change of evidence that reverses a finding, with its bounds where it is not exact."""
        if flip.numbers is not None:
            pct = Quantity(abs(flip.high), "%", note="counted", digits=1 if abs(flip.high) < 10 else 0)
            was, to = (self.cell("", each) for each in flip.numbers)
            way = "lower" if flip.high < 0 else "higher"
            return self.words("flip-wrong", what=flip.what, pct=pct, way=way, to=to, was=was, unit=flip.numbers[0].unit)
        best, low, high = (flip.high, None, None) if flip.exact else (None, flip.low, flip.high)
        which = [self.words.date(each) if isinstance(each, dt.date) else self.words.text(each) for each in flip.which]
        return self.words(
            f"flip-{flip.kind}".replace("_", "-"),
            what=flip.what,
            n=Quantity(best, "rows", low, high, note="counted"),
            of=Quantity(flip.of, "rows", note="counted"),
            which=self.words.join(which) or "none",
            since="none" if flip.since is None else self.words.date(flip.since),
        )

    def table(self, answer: Answer, name: str, columns: str, *, top: int | None = None) -> Shown | None:
        """Print a frame of an answer, or the top of it, with the headings, words and formats of its fields.

        Parameters
        ----------
        answer : Answer
        name : str
            Of the frame; ``<answer>-<name>`` is its caption.  A cell may be a `Quantity`, which is written with its
            unit (message ``in-<unit>``), or a `Firmness`, written as the changes that turn it.
        columns : str
            Its columns, parted by spaces; ``killed`` prints ``killed_low``, ``killed_best`` and ``killed_high``
            as one range.  An estimate's qualifiers (``killed_low_is``, ...) are printed with it.
        top : int, optional
            Rows to print.
        """
        if answer.name == NOT_YET:
            return None
        message, words, record = _message(answer, name), self.words, self._of_frame("table", answer, name)
        frame = answer[name] if top is None else answer[name].head(top)
        caption = words(message, **answer.facts)
        if frame.empty:
            note = words(f"{message}.empty" if words.has(f"{message}.empty") else "empty", **answer.facts)
            text = f"{caption}: {note}"
            return Shown({"text/markdown": escaped(text), "text/plain": text}, record)
        written = []
        for column in columns.split():
            kind = ""
            unit, digits = unit_of(column)
            if column == "best" or column not in frame:
                frame[column], kind = self.ranges(frame, column), "number"
            elif pd.api.types.is_object_dtype(frame[column]) or pd.api.types.is_string_dtype(frame[column]):
                frame[column] = [self.cell(column, value) for value in frame[column]]
            elif column.endswith("_pct"):
                kind = "%"
            if unit == "date" and not pd.api.types.is_numeric_dtype(frame[column]):
                kind = "date"
            head, gap = self._heading(answer, message, column), f"{message}.{column}-missing"
            missing = words(gap) if words.has(gap) else MISSING
            written.append(grid.column(words, frame, column, head=head, kind=kind, digits=digits, missing=missing))
        forms = {"text/html": grid.to_html(written, caption), "text/plain": grid.to_text(written, caption)}
        return Shown(forms, record)

    def dated(self, answer: Answer, name: str) -> Shown | None:
        """List the rows of a frame as a ``date`` and a ``text`` each."""
        if answer.name == NOT_YET:
            return None
        message, record = _message(answer, name), self._of_frame("list", answer, name)
        rows = [(self.words.date(row["date"]), self.words.text(row["text"])) for row in answer[name].to_dict("records")]
        if not rows:
            rows = [("", self.words(f"{message}.empty", **answer.facts))]
        markdown = "\n".join(f"- **{escaped(day)}** {escaped(text)}" if day else escaped(text) for day, text in rows)
        return Shown({"text/markdown": markdown, "text/plain": "\n".join(map(" ".join, rows))}, record)

    def chart(self, draw: Callable[..., Any], answer: Answer, name: str) -> Shown | None:
        """Draw a frame of an answer, with title, labels and alternative text from the catalogue.

        Parameters
        ----------
        draw : callable
            Takes the frame, the ax (or list of axes) and the words; made by `relations.charts.style.Form`.  A
            keyword-only parameter is given the frame or fact of that name; of several panels the last is labelled.
        answer : Answer
        name : str
            Of the frame; ``<answer>-<name>`` is the title, ``.alt`` the alternative text.  An empty frame is
            shown as the sentence ``.empty`` instead.
        """
        from relations.charts import style

        if answer.name == NOT_YET:
            return None
        message, words, frame = _message(answer, name), self.words, answer[name]
        record = self._of_frame("figure", answer, name)
        if frame.empty:
            note = words(f"{message}.empty" if words.has(f"{message}.empty") else "empty", **answer.facts)
            return Shown({"text/markdown": escaped(note), "text/plain": note}, record)
        title = record["frame"]["title"]
        form: style.Form = getattr(draw, "form", style.Form())
        parameters = inspect.signature(draw).parameters.values()
        given = {
            each.name: answer[each.name] if each.name in answer.frames else answer.facts[each.name]
            for each in parameters
            if each.kind is inspect.Parameter.KEYWORD_ONLY
        }
        told = {"rows": self.in_words(frame, *form.told)} if form.told else {}
        said = {
            part: words(f"{message}.{part}", **answer.facts, **told) if words.has(f"{message}.{part}") else None
            for part in ("x", "y", "alt", "subtitle")
        }
        heads = {"title": title, "source": self._credited(record["credit"]), "xlabel": said["x"], "ylabel": said["y"]}

        def drawings() -> tuple[dict[str, str], str]:
            found = {}
            for mime in ("image/svg+xml",) if form.half else ("image/svg+xml", NARROW_MIME):
                small = mime == NARROW_MIME or form.half  # one drawing serves both widths where it takes half a column
                height = (form.height + form.per_row * len(frame)) * (form.narrow if small else 1.0)
                width = style.NARROW if small else style.WIDE
                _, ax = style.figure(form.panels, height=height, ratios=form.ratios, width=width)
                drawn = draw(frame, ax, words, **given)
                drawn = drawn[-1] if isinstance(drawn, list) else drawn
                style.finish(drawn, **heads, bare=mime == NARROW_MIME)
                found[mime] = style.svg(drawn, alt=said["alt"] or "")
            return found, style.key_of(drawn)

        # One of a notebook's own may read what the notebook holds.
        ours = draw.__module__.startswith("relations.")
        drawn, key = shared.made((draw, frame, words.code, given, heads, said), drawings) if ours else drawings()
        alt, half = said["alt"], "yes" if form.half else ""
        about = {"title": title, "alt": alt, "subtitle": said["subtitle"], "half": half, "key": key}
        record["figure"] = {name: text for name, text in about.items() if text}
        return Shown({**drawn, "text/plain": f"{title}\n{alt}"}, record)

    def left_out(self) -> Shown | None:
        """Print which rows of each table are left out as of the day, and which cannot be dated."""
        from relations import known

        return self.table(known.left_out(), "tables", "title known later undated undatable")

    def bibliography(self) -> Bibliography:
        """Return the sources of everything said and shown so far."""
        from relations import sources

        return sources.cite_ids(self.source_ids)

    def _credited(self, names: Sequence[str], limit: int = 3) -> str:
        named, others = self.words.published("; ".join(names[:limit])), len(names) - limit
        told = "sources-listed" if not names else "sources-more" if others > 0 else "sources"
        return self.words(told, named=named, n=Quantity(others, "publishers", note="counted"))

    def _publishers(self, rows: Rows) -> list[str]:
        import relations

        table = relations.load("sources")
        publishers = dict(zip(table["source_id"].tolist(), table["publisher"].tolist(), strict=True))
        cited = [name for cell in cells_of(rows, "a source line") for name in split(cell)]
        if unknown := sorted(set(cited) - set(publishers)):
            raise RelationsError(f"{', '.join(unknown)}: not in the table sources. Mend source_ids, or add the source.")
        weight = Counter(publishers[name] for name in cited if not is_missing(publishers[name]))
        # Ties by name, so that the line depends on the rows alone.
        return sorted(weight, key=lambda name: (-weight[name], name))

    def ranges(self, frame: pd.DataFrame, column: str) -> list[str]:
        """Write low, best and high of an estimate for each row."""
        trio = ends(frame.columns, column)
        if trio is None and column in frame:
            trio = (column, column, column)
        if trio is None:
            raise RelationsError(f"the frame has no {column!r}; allowed: {', '.join(map(str, frame.columns))}.")
        stated, places = unit_of(trio[0])
        numbers = (frame[each] for each in trio)
        said = zip(*(stated_as(frame, each) for each in trio), strict=True)
        return [
            self.words.range(low, best, high, places, percent=stated == "%", qualifier=how)
            for low, best, high, how in zip(*numbers, said, strict=True)
        ]

    def in_words(self, frame: pd.DataFrame, labels: str, value: str) -> str:
        """Write rows out for an alternative text: ``2021 Kyrgyz side: 37; 2022 ...``."""
        texts = self.ranges(frame, value)
        heads = frame[labels.split()].astype(object).itertuples(index=False)
        silent = {self.words.number(0), self.words.range(None, None, None)}
        return "; ".join(
            f"{' '.join(self._label(c, v) for c, v in zip(labels.split(), head, strict=True))}: {text}".lstrip()
            for head, text in zip(heads, texts, strict=True)
            if text not in silent
        )

    def cell(self, column: str, value: Any) -> Any:
        """Write what stands in a cell: a quantity with its unit, what turns a finding, the words of codes."""
        if isinstance(value, Firmness):
            return self._turns(value)
        if isinstance(value, Answer):
            return self.statement(value)
        if isinstance(value, Flip):
            return self.reversal(value)
        if not isinstance(value, Quantity):
            return self.worded(column, value)
        unit = f"in-{value.unit}"
        return self.words(unit, n=value) if self.words.has(unit) else self.words.quantity(value)

    def _label(self, column: str, value: Any) -> str:
        written = self.words.number(value) if isinstance(value, float) else str(self.worded(column, value))
        return "" if is_missing(value) else written

    def worded(self, column: str, value: Any) -> Any:
        """Word the codes of a field, a `Code` of any vocabulary, a day, or a list of these; what is none stays."""
        if isinstance(value, list):
            return self.words.join([self.worded(column, part) for part in value]) or MISSING
        if isinstance(value, Code):
            return self.words.word(value.vocabulary, value.value)
        if isinstance(value, dt.date) and not is_missing(value):
            return self.words.date(value)
        vocabulary = VOCABULARIES.get(column, column)
        codes = split(value) if isinstance(value, str) else []
        if not any(self.words.knows(vocabulary, code) for code in codes):
            return self.words.text(value) if codes else value
        return self.words.join([self.words.word(vocabulary, code) for code in codes])

    def _turns(self, firmness: Firmness) -> str:
        values: dict[str, list[str]] = {}
        for choice, _, value in (turn.partition(": ") for turn in firmness.turns):
            number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value) and not self.words.knows(choice, value)
            # A year is no amount.
            plain = not number or choice.endswith("year")
            written = self.words.word(choice, value) if plain else self.words.number(float(value))
            values.setdefault(f"turned-{choice}".replace(" ", "-"), []).append(written)
        return "; ".join(self.words(clause, values=self.words.join(found, "or")) for clause, found in values.items())

    def _said(
        self, kind: str, name: str, markdown: str, text: str, sentences: Sequence[Sentence], **more: Any
    ) -> Shown:
        facts = {name: record for each in sentences for name, record in each.facts.items()}
        ids = list(dict.fromkeys(key for each in sentences for key in each.source_ids))
        told = [[each.text.replace("**", ""), list(each.facts)] for each in sentences]
        record = {"kind": kind, "name": name, "facts": facts, "source_ids": ids, "sentences": told, **more}
        return Shown({"text/markdown": markdown, "text/plain": text}, record)

    def _of_frame(self, kind: str, answer: Answer, name: str) -> dict[str, Any]:
        """Record what a table or figure rests on and, if there is anything in it, its title and rows."""
        message, rests, rows = _message(answer, name), answer.rests_on(name), answer[name]
        if rests is None:
            raise RelationsError(
                f"the {kind} {message!r} rests on nothing: the frame has no source_ids column. Give the answer "
                "rows={frame: rows it was computed from}, or rows={frame: []} if it needs none."
            )
        ids = ids_of(rests, f"the {kind} {message!r}")
        self._sources.update(dict.fromkeys(ids))
        record: dict[str, Any] = {"kind": kind, "facts": {}, "source_ids": list(ids)}
        if rows.empty:
            return record
        frame = {"name": message, "title": self.words(message, **answer.facts), "rows": len(rows), "csv": csv(rows)}
        return {**record, "frame": frame, "credit": self._publishers(rests)}

    def _heading(self, answer: Answer, message: str, column: str) -> str:
        for key, facts in ((f"{message}.{column}", answer.facts), (f"field-{column}", {})):
            if self.words.has(key):
                return self.words(key, **facts)
        raise RelationsError(
            f"{self.words.code}: no heading for {column!r}. Add field-{column}, or .{column} to {message}, to the "
            "catalogue."
        )


def _message(answer: Answer, part: str) -> str:
    if answer.name == NOT_YET:
        return NOT_YET
    return f"{answer.name}{part if part.startswith('.') else f'-{part}'}".replace("_", "-").rstrip("-")


def csv(frame: pd.DataFrame) -> str:
    """Write the rows of an answer as CSV, quantities and codes by their values, none of it a formula."""
    file = io.StringIO()
    rows = zip(*(map(_value, frame[name].tolist()) for name in frame), strict=True)
    writer(file, lineterminator="\r\n").writerows([map(inert, frame.columns), *rows])  # which quotes both
    return file.getvalue().replace("\r\n", "\n")


def _value(value: Any) -> Any:
    if isinstance(value, (Firmness, Flip)):
        value = value.turns if isinstance(value, Firmness) else value.which
    if isinstance(value, Answer):
        value = value.name
    elif isinstance(value, (list, tuple)):
        value = ";".join(str(_value(part)) for part in value)
    elif isinstance(value, (Quantity, Code)):
        value = value.value
    return inert(value) if isinstance(value, str) else plain(value)


def flat(facts: Mapping[str, Any]) -> Iterable[tuple[str, Quantity]]:
    """Yield the quantities, those of a list as ``name_1``, ``name_2``."""
    for name, fact in facts.items():
        if isinstance(fact, Quantity):
            yield name, fact
        elif isinstance(fact, (list, tuple)):
            yield from ((f"{name}_{n}", part) for n, part in enumerate(fact, 1) if isinstance(part, Quantity))
