"""The catalogue: what each language says, and how it writes numbers, dates and lists.

A folder of this package is a language, a Fluent file (https://projectfluent.org) in it the words of one
strand.  A language chooses its own plurals, cases and word order; it cannot choose other numbers.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from relations import locate
from relations.answers import Code, Quantity
from relations.errors import RelationsError
from relations.plain import harmless
from relations.stated import is_missing
from relations.words.writing import MISSING, Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fluent.runtime import FluentBundle

    Write = Callable[[str], str]
    Link = Callable[[str, str], str]

DEFAULT = "en"
# English dates are written day first, as in the tables.
_LOCALES = {"en": "en_GB"}


@dataclass(frozen=True)
class Said:
    """A message filled in: for the reader, for the notebook, and which quantities it printed."""

    text: str
    markdown: str
    used: tuple[str, ...]


class Words(Writer):
    """One language with its catalogue; calling it gives a plain text.

    Parameters
    ----------
    code : str
        One of `relations.locate.languages()`.

    Raises
    ------
    RelationsError
        If there is no such language.
    """

    def __init__(self, code: str = DEFAULT) -> None:
        allowed = locate.languages()
        if code not in allowed:
            raise RelationsError(
                f"language={code!r} is not available; allowed: {', '.join(allowed)}. "
                "To add one, put its catalogue into relations/words/<code>/, beginning with common.ftl."
            )
        self.code = code
        self.locale = _LOCALES.get(code, code)

    def __repr__(self) -> str:
        return f"Words({self.code!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Words) and other.code == self.code

    def __hash__(self) -> int:
        return hash(self.code)

    @classmethod
    def of(cls, language: Words | str | None) -> Words:
        """Return the words of a language, a code or None (English)."""
        return language if isinstance(language, Words) else cls(DEFAULT if language is None else language)

    def __call__(self, message: str, /, **values: Any) -> str:
        """Return a message, ``name`` or ``name.attribute``, with values put in."""
        return self.say(message, values).text

    def phrase(self, message: str, /, **texts: str) -> str:
        """Return a message with texts put in, as they stand."""
        return self._fill(message, texts)

    def has(self, message: str) -> bool:
        """Return whether the catalogue has a message."""
        return self._pattern(message) is not None

    def say(
        self,
        message: str,
        values: Mapping[str, Any],
        escape: Write | None = None,
        link: Link | None = None,
    ) -> Said:
        """Fill a message for reader and, with `escape`, for the notebook.

        Parameters
        ----------
        message : str
        values : mapping
        escape : callable, optional
            Takes a text and returns it as the notebook writes it.
        link : callable, optional
            Takes the name of a number and its escaped text, and returns what the notebook writes.

        Raises
        ------
        RelationsError
            If there is no such message, or it names a value that is not given.
        """
        used: dict[str, None] = {}
        text = self._said(message, values, used, str)
        markdown = text if escape is None else self._said(message, values, used, escape, link)
        return Said(text, markdown, tuple(used))

    def text(self, english: str) -> str:
        """Say an English text of a notebook, a table or the plan, or a list of such; what the catalogue lacks stays."""
        for sign in () if self.code == DEFAULT else ("\0", ": ", ", "):
            keys = [key_of(part) for part in english.split(sign)]
            if all(map(self.has, keys)):
                return sign.join(map(self.phrase, keys))
        return english

    def word(self, vocabulary: str, value: Any) -> str:
        """Word a coded value; one without a word is printed as it stands, without underscores."""
        return MISSING if is_missing(value) else self._form(Code(vocabulary, str(value)))

    def knows(self, vocabulary: str, value: Any) -> bool:
        """Return whether a coded value has a word."""
        return not is_missing(value) and self.has(_key(vocabulary, value))

    def published(self, names: str) -> str:
        """Say what joins the names of publishers ("AFP via ..."); names stay as they are."""
        return re.sub(r"\b(via|citing|from|reprint|contributors)\b", lambda by: self(f"publisher-{by[1]}"), names)

    def quantity(self, value: Quantity) -> str:
        """Write a quantity."""
        if all(map(is_missing, (value.low, value.value, value.high))):
            return self("not-known")
        if value.unit == "date":
            return self.date(value.value)
        if value.unit in {"year", "text"}:
            return str(int(value.value)) if value.unit == "year" else self.word("text", value.value)
        span = value.low, value.value, value.high, value.digits
        return self.range(*span, percent=value.unit == "%", qualifier=value.qualifier, interval=value.interval)

    def _pattern(self, message: str) -> Any:
        name, _, attribute = message.partition(".")
        bundle = _bundle(self.code)
        if not bundle.has_message(name):
            return None
        found = bundle.get_message(name)
        return found.attributes.get(attribute) if attribute else found.value

    def _fill(self, message: str, given: Mapping[str, Any]) -> str:
        from relations.words import values as kinds

        pattern = self._pattern(message)
        if pattern is None:
            raise RelationsError(
                f"{self.code}: the catalogue has no message {message!r}. Add it to relations/words/{self.code}/."
            )
        filled, errors = kinds.fill(_bundle(self.code), pattern, given)
        if errors:
            raise RelationsError(f"{self.code}: message {message!r}: {'; '.join(map(str, errors))}.")
        return filled

    def _form(self, code: Code, form: str = "") -> str:
        """Word a coded value in a grammatical form; a language that has no such form uses the plain one."""
        key = _key(code.vocabulary, code.value)
        if form and self.has(f"{key}.{form}"):
            return self(f"{key}.{form}")
        return self(key) if self.has(key) else harmless(self.text(code.value).replace("_", " "))

    def _said(
        self, message: str, values: Mapping[str, Any], used: dict[str, None], write: Write, link: Link | None = None
    ) -> str:
        """Fill a message for one reader, and note which numbers it prints."""
        held: list[str] = []

        def hold(text: str) -> str:
            # Fluent refuses long texts: for one stands a mark that no text of the tables can hold.
            if len(text) < 200:
                return text
            held.append(text)
            return _mark(len(held) - 1)

        def number(name: str, value: Quantity) -> str:
            used[name] = None
            text = write(self.quantity(value))
            return hold(link(name, text) if link and value.unit != "text" else text)

        given = {
            name: self._fluent(name, value, lambda text: hold(write(text)), number, used)
            for name, value in values.items()
        }
        said = _paragraphs(self._fill(message, given))
        for place, text in enumerate(held):
            said = said.replace(_mark(place), text)
        return said

    def _fluent(
        self, name: str, value: Any, write: Write, number: Callable[[str, Quantity], str], used: dict[str, None]
    ) -> Any:
        from relations.words import values as kinds

        if isinstance(value, Quantity):
            return kinds.Number(value, lambda: number(name, value))
        if isinstance(value, Code):
            return kinds.Word(value.value, lambda form: write(self._form(value, form)))
        if isinstance(value, (list, tuple)):

            def joined(form: str) -> str:
                used.update({f"{name}_{n}": None for n, x in enumerate(value, 1) if isinstance(x, Quantity)})
                return write(self.join([self._form(x, form) if isinstance(x, Code) else self._plain(x) for x in value]))

            return kinds.Word("", joined)
        plain = self._plain(value)
        # It is chosen by as it is in English, and printed as it is in the language.
        return kinds.Word(harmless(value) if isinstance(value, str) else plain, lambda _: write(plain))

    def _plain(self, value: Any) -> str:
        if isinstance(value, str):
            return harmless(self.text(value))
        if isinstance(value, Quantity):
            return self.quantity(value)
        if isinstance(value, dt.date):
            return self.date(value)
        raise RelationsError(
            f"a message was given {value!r} ({type(value).__name__}); allowed: Quantity, Code, text, a date or a "
            "list of these. A number is printed as a Quantity, with its unit and sources."
        )


def _mark(number: int) -> str:
    return f"\ue000{number}\ue001"


def key_of(text: str) -> str:
    """Name the message that says an English text of a notebook, a table or the plan: by a checksum of its words."""
    return f"text-{hashlib.sha256(' '.join(text.split()).encode()).hexdigest()[:10]}"


def _key(vocabulary: str, value: Any) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", f"{vocabulary}-{value}")


def _paragraphs(text: str) -> str:
    """Join lines; a blank one parts paragraphs. No-break spaces stay; one full stop ends date and sentence."""
    text = re.sub(r"(?<=\w)\.((?:\]\(#[^)\s]*\)|\*)*)\.(?!\.)", r".\1", text)
    return "\n\n".join(re.sub(r"[ \t\n]+", " ", part).strip(" ") for part in re.split(r"\n[ \t]*\n", text))


class _Entries(dict[str, Any]):
    """Messages or terms by name, each read when it is first asked for: to read all takes half a second a language."""

    def __init__(self, told: dict[str, tuple[str, str]]) -> None:
        super().__init__(told)

    def __getitem__(self, name: str) -> Any:
        from fluent.runtime import FluentResource
        from fluent.syntax.ast import Junk

        found = super().__getitem__(name)
        if isinstance(found, tuple):
            where, text = found
            body = [entry for entry in FluentResource(text).body if hasattr(entry, "id") or isinstance(entry, Junk)]
            if junk := [str(entry.content).strip() for entry in body if isinstance(entry, Junk)]:
                raise _unreadable(where, junk[0])
            (self[name],) = (found,) = body
        return found


def _unreadable(where: str, text: str) -> RelationsError:
    return RelationsError(f"{where}: cannot be read at {text.splitlines()[0]!r}. Mend the message.")


@lru_cache(maxsize=16)
def _bundle(code: str) -> FluentBundle:
    from fluent.runtime import FluentBundle

    from relations.words import values as kinds

    functions: dict[str, Any] = {"FORM": kinds.Word.in_form, "SPAN": kinds.span}
    bundle = FluentBundle([_LOCALES.get(code, code).replace("_", "-")], functions=functions, use_isolating=False)
    told: dict[str, tuple[str, str]] = {}
    for path in sorted((locate.CATALOGUES / code).glob("*.ftl")):
        where, twice = f"{path.name} ({code})", []
        for text in re.split(r"^(?=[^\s#}])", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name = re.match(r"-?[A-Za-z][\w-]*(?= *=)", text)
            if name is None:
                raise _unreadable(where, text)
            twice += [name[0]] * (name[0] in told)
            told[name[0]] = where, text
        if twice:
            raise RelationsError(f"{where}: {', '.join(sorted(set(twice)))} stand in the catalogue twice. Keep one.")
    bundle._messages = _Entries({name: found for name, found in told.items() if name[0] != "-"})  # noqa: SLF001
    bundle._terms = _Entries({name[1:]: found for name, found in told.items() if name[0] == "-"})  # noqa: SLF001
    return bundle
