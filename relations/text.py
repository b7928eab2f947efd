"""Languages: translated sentences, and numbers and dates as a language writes them.

The English templates are the message ids.  A language exists when
``relations/locale/<code>/LC_MESSAGES/relations.mo`` does; English always exists.
"""

from __future__ import annotations

import datetime as dt
import gettext as _gettext
import math
import re
from decimal import Decimal
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

DOMAIN = "relations"
DEFAULT = "en"
MISSING = "\N{EN DASH}"
# How a number was stated, where not exactly; a range says so by its two ends.
QUALIFIERS = {"about": "about {n}", "at_least": "at least {n}", "more_than": "more than {n}", "up_to": "up to {n}"}

_LOCALE = Path(__file__).parent / "locale"
# English dates are written day first, as in the tables.
_BABEL = {"en": "en_GB"}
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_DATE = re.compile(r"(?P<year>-?\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[?~%])?")
# A number this small, printed to a fixed number of decimals, is what rounding left of a zero.
_NOISE = 1e-9
_DECADE = re.compile(r"(?P<decade>\d{3})X")


def languages() -> list[str]:
    """Return the codes of the languages that exist, English first."""
    found = {path.parent.parent.name for path in _LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")}
    return [DEFAULT, *sorted(found - {DEFAULT})]


def is_missing(value: Any) -> bool:
    """Return whether a single value is None, NaN, NaT or NA."""
    if isinstance(value, str | int | float):  # nearly all there is
        return isinstance(value, float) and math.isnan(value)
    import pandas as pd  # here, since all that only reads a plan does without

    return value is None or bool(pd.api.types.is_scalar(value) and pd.isna(value))


@lru_cache(maxsize=16)
def _catalogue(folder: Path, code: str) -> _gettext.NullTranslations:
    return _gettext.translation(DOMAIN, folder, languages=[code], fallback=True)


class Language:
    """One language: its sentences, numbers and dates.

    Parameters
    ----------
    code : str
        One of `languages()`.

    Raises
    ------
    RelationsError
        If there is no such language.
    """

    def __init__(self, code: str = DEFAULT) -> None:
        allowed = languages()
        if code not in allowed:
            raise RelationsError(
                f"language={code!r} is not available; allowed: {', '.join(allowed)}. "
                f"To add one, put a compiled catalogue at relations/locale/<code>/LC_MESSAGES/{DOMAIN}.mo."
            )
        self.code = code
        self._babel = _BABEL.get(code, code)
        self._translations = _catalogue(_LOCALE, code)

    @cached_property
    def _signs(self) -> dict[int, str]:
        from babel.numbers import get_decimal_symbol, get_group_symbol

        return str.maketrans({",": get_group_symbol(self._babel), ".": get_decimal_symbol(self._babel)})

    @cached_property
    def _percent(self) -> str:
        from babel import Locale

        pattern = Locale.parse(self._babel).percent_formats[None].pattern
        return str(pattern.partition("0%" if "0%" in pattern else "0")[2]) or "%"

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Language) and other.code == self.code

    def __hash__(self) -> int:
        return hash(self.code)

    @classmethod
    def of(cls, language: Language | str | None) -> Language:
        """Return a Language for a Language, a code or None (English)."""
        if isinstance(language, Language):
            return language
        return cls(DEFAULT if language is None else language)

    def gettext(self, template: str) -> str:
        """Return the translation of an English sentence, or the sentence itself."""
        return self._translations.gettext(template) if template else template

    def ngettext(self, singular: str, plural: str, n: float) -> str:
        """Return the translation that fits the number `n`."""
        # Plural rules of catalogues are about whole numbers; 1.5 is never singular.
        return self._translations.ngettext(singular, plural, int(n) if float(n).is_integer() else 2)

    def number(self, value: Any, digits: int | None = None) -> str:
        """Write a number.

        Parameters
        ----------
        value : int, float or missing
            Missing and NaN give an en dash.
        digits : int, optional
            Exactly so many decimals, but as many as a number that is not zero needs to be told from it
            (0.0006, not 0.00).  Without it whole numbers have none and others at most two, or two
            significant ones when smaller than 0.1.
        """
        if is_missing(value):
            return MISSING
        number = _checked(value)
        if math.isinf(number):
            return "-∞" if number < 0 else "∞"
        places = 2 if digits is None else digits
        if digits is None and 0 < abs(number) < 0.1:
            places = 1 - math.floor(math.log10(abs(number)))
        vanishes = digits is not None and abs(number) > _NOISE and not round(number, digits)
        if vanishes:
            places = -math.floor(math.log10(abs(number)))
        # Adding zero turns a rounded -0.0 into 0.
        written = f"{Decimal(str(round(number, places) + 0)):,.{max(places, 0)}f}"
        if (digits is None or vanishes) and "." in written:
            written = written.rstrip("0").rstrip(".")
        return written.translate(self._signs)

    def percent(self, value: Any, digits: int | None = None) -> str:
        """Write a percentage with its sign; `value` is in percent (34.2, not 0.342)."""
        if is_missing(value):
            return MISSING
        return self.number(value, digits) + self._percent

    def date(self, value: Any) -> str:
        """Write a date as precisely as it is known.

        Parameters
        ----------
        value : str, date, datetime, Timestamp or missing
            An EDTF string (``2022-09-14``, ``2022-09``, ``2022``, ``2011-21`` for spring, ``199X``,
            ``~`` and ``?`` for about, intervals with ``/`` and open ends) or a date.

        Raises
        ------
        RelationsError
            If the string is none of these.
        """
        if isinstance(value, str):
            return self._edtf(value.strip())
        if is_missing(value):
            return MISSING
        if isinstance(value, dt.date):
            return self._day(value)
        raise RelationsError(
            f"{value!r} is not a date; allowed: an EDTF string such as '2022-09-14', a date or a timestamp."
        )

    def range(
        self,
        low: Any,
        best: Any,
        high: Any,
        digits: int | None = None,
        *,
        percent: bool = False,
        qualifier: str | Sequence[Any] | None = None,
        interval: float | None = None,
    ) -> str:
        """Write low, best and high: ``152 (134 to 159)``, ``41 or more``, ``more than 40``, ``7``.

        Parameters
        ----------
        low, best, high : number or missing
            A missing `high` beside a `low` is an open upper end; a missing `best` leaves the two ends.
        digits : int, optional
            As in `number`.
        percent : bool
            With the sign of percent.
        qualifier : str or sequence of three, optional
            How the numbers were stated, as in `qualifiers`.
        interval : float, optional
            The ends are those of a statistical interval of this level, in percent:
            ``0.03 (95% interval 0.0006 to 0.15)``.  Without it they are bounds.
        """
        low_known, best_known, high_known = (not is_missing(x) for x in (low, best, high))
        if not (low_known or best_known or high_known):
            return MISSING

        def write(value: Any, said: str | None = None) -> str:
            written = self.percent(value, digits) if percent else self.number(value, digits)
            return self.gettext(QUALIFIERS[said]).format(n=written) if said else written

        low_is, best_is, high_is = qualifiers(qualifier, low, best, high)
        middle = write(best, best_is)
        # A lower end is "at least" anyway, an upper one "up to".
        text = {
            "low": write(low, low_is if low_is in {"about", "more_than"} else None),
            "high": write(high, high_is if high_is == "about" else None),
        }
        same = low_known and best_known and write(low) == write(best)
        if interval is None and low_known and high_known and text["low"] == text["high"]:
            ends = text["low"]
        elif high_known and (not low_known or (same and best_is in {"at_least", "more_than"})):
            ends = self.gettext("up to {high}").format_map(text)
        elif high_known:
            ends = self.gettext("{low} to {high}").format_map(text)
        elif low_known:
            ends = text["low"] if low_is == "more_than" else self.gettext("{low} or more").format_map(text)
        else:
            return middle
        if interval is not None:
            ends = self.gettext("{level} interval {ends}").format(level=self.percent(interval), ends=ends)
        elif best_known and (
            ends in {middle, write(best)} or (same and not high_known and best_is in {None, "at_least", low_is})
        ):
            return ends
        return f"{middle} ({ends})" if best_known else ends

    def join(self, items: Iterable[str]) -> str:
        """Write a list: ``a``, ``a and b``, ``a, b and c``."""
        from babel.lists import format_list

        parts = [str(item) for item in items]
        return str(format_list(parts, style="standard", locale=self._babel)) if parts else ""

    def _day(self, value: dt.date) -> str:
        from babel.dates import format_date

        return str(format_date(value, format="long", locale=self._babel))

    def _edtf(self, text: str) -> str:
        if "/" in text:
            start, _, end = text.partition("/")
            open_start, open_end = start in {"", ".."}, end in {"", ".."}
            if open_start and open_end:
                return MISSING
            if open_start:
                return self.gettext("until {date}").format(date=self._edtf(end))
            if open_end:
                return self.gettext("from {date}").format(date=self._edtf(start))
            template = self.gettext("{start} to {end}")
            return template.format(start=self._edtf(start), end=self._edtf(end))
        if decade := _DECADE.fullmatch(text):
            return self.gettext("{decade}s").format(decade=decade["decade"] + "0")
        match = _DATE.fullmatch(text)
        try:
            if match is None:
                raise ValueError(text)
            written = self._point(match)
        except ValueError:
            raise RelationsError(
                f"{text!r} is not a date this package reads; allowed: YYYY, YYYY-MM, YYYY-MM-DD, seasons "
                "YYYY-21 to YYYY-24, decades YYYX, a trailing ~ or ?, and intervals a/b. Mend the value."
            ) from None
        return self.gettext("about {date}").format(date=written) if match["mark"] else written

    def _point(self, match: re.Match[str]) -> str:
        year, month, day = (int(x) if x else None for x in match.group("year", "month", "day"))
        assert year is not None  # noqa: S101
        if month is None:
            return str(year)
        if day is not None:
            return self._day(dt.date(year, month, day))
        if month in _SEASONS:
            template = self.gettext("{season} {year}")
            return template.format(season=self.gettext(_SEASONS[month]), year=year)
        from babel.dates import format_skeleton

        return str(format_skeleton("yMMMM", dt.date(year, month, 1), locale=self._babel))


def qualifiers(qualifier: str | Sequence[Any] | None, low: Any, value: Any, high: Any) -> tuple[str | None, ...]:
    """Return how low, value and high were stated; None is exactly.

    Parameters
    ----------
    qualifier : str or sequence of three, optional
        One of `QUALIFIERS`, "exact" or "range" (whose two ends say it): of the value, or of the end
        that stands without one, and of the ends that equal it.  Or one each for low, value and high.
    low, value, high : number or missing
        What they are about.

    Raises
    ------
    RelationsError
        If it is none of these.
    """
    if qualifier is None or isinstance(qualifier, str):
        stated = next((number for number in (value, low, high) if not is_missing(number)), None)
        qualifier = [qualifier if not is_missing(x) and x == stated else None for x in (low, value, high)]
    if len(qualifier) != 3 or any(not is_missing(x) and x not in {*QUALIFIERS, "exact", "range"} for x in qualifier):
        raise RelationsError(
            f"qualifier={qualifier!r} is not known; allowed: {', '.join(QUALIFIERS)}, exact, range, "
            "or three of them, for low, value and high."
        )
    return tuple(x if x in QUALIFIERS else None for x in qualifier)


def stated_as(frame: pd.DataFrame, column: str) -> list[Any]:
    """Return how each number of a column was stated, as `qualifiers` reads it.

    Parameters
    ----------
    frame : DataFrame
        The qualifier of a column ``n`` stands in ``n_is``, that of a ``high`` in ``top_is``.
    column : str
        Its column.

    Returns
    -------
    list
        One a row, missing where exact or not known.
    """
    for name in (f"{column}_is", f"{re.sub('high$', 'top', column)}_is"):
        if name in frame:
            return frame[name].tolist()
    return [None] * len(frame)


def _checked(value: Any) -> float:
    if isinstance(value, int | float):
        return float(value)
    import pandas as pd

    if isinstance(value, str) or not pd.api.types.is_scalar(value):
        raise RelationsError(f"{value!r} is not a number; allowed: int, float or a missing value.")
    return float(value)
