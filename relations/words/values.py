"""How quantities and coded values look to Fluent: text that a message prints, numbers that it selects by."""

from __future__ import annotations

import math
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentType

from relations.stated import is_missing, qualifiers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fluent.runtime import FluentBundle

    from relations.answers import Quantity


class Number(FluentType, float):
    """A quantity: prints its text, and chooses a plural by the number that stands nearest to the noun."""

    def __new__(cls, quantity: Quantity, write: Callable[[], str]) -> Number:
        """Take the number itself, or the larger end of a span, which is never one thing."""
        known = [float(x) for x in (quantity.low, quantity.value, quantity.high) if _is_number(x)]
        said = any(qualifiers(quantity.qualifier, quantity.low, quantity.value, quantity.high))
        exact = len(set(known)) == 1 and (is_missing(quantity.low) or not is_missing(quantity.high)) and not said
        number = super().__new__(cls, known[0] if exact else max([2.0, *known]))
        number._write = write
        low, high = (not is_missing(x) for x in (quantity.low, quantity.high))
        number.span = "exact" if exact else "open" if low and not high else "at-most" if high and not low else "range"
        if is_missing(quantity.value) and not (low or high):
            number.span = "none"
        return number

    span: str
    _write: Callable[[], str]

    def format(self, locale: Any) -> str:  # noqa: ARG002 - the language has written it already
        """Print it."""
        return self._write()


class Word(str, FluentType):
    """A coded value, several, or a text: selects by what it is, prints plainly unless FORM() asks for another form."""

    __slots__ = ("_write",)
    _write: Callable[[str], str]

    def __new__(cls, code: str, write: Callable[[str], str]) -> Word:
        """Keep both."""
        word = super().__new__(cls, code)
        word._write = write
        return word

    def in_form(self, name: object) -> str:
        """Return it in a grammatical form, for Fluent's FORM($value, "genitive")."""
        return self._write(str(name))

    def format(self, locale: Any) -> str:  # type: ignore[override]  # noqa: ARG002 - Fluent's, not that of str
        """Print it in the plain form."""
        return self._write("")


# Fluent's SPAN($quantity): exact, range, open ("or more"), at-most, or none of what is not known.
span = attrgetter("span")


def fill(bundle: FluentBundle, pattern: Any, values: Mapping[str, Any]) -> tuple[str, list[Exception]]:
    """Do `FluentBundle.format_pattern`, but leave numbers of ours as they are: it makes plain ones of them."""
    scope = ResolverEnvironment(context=bundle, current=CurrentEnvironment(args=dict(values)), errors=[])
    return str(pattern(scope)), scope.errors


def _is_number(value: Any) -> bool:
    # Asked of every fact of every message: a protocol of typing takes ten times as long.
    return hasattr(value, "__float__") and not is_missing(value) and math.isfinite(value)
