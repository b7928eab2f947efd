"""How a language writes numbers, dates, ranges and lists; the few phrases it needs come from its catalogue."""

from __future__ import annotations

import datetime as dt
import math
import numbers
import operator
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

from relations import dates
from relations.errors import RelationsError
from relations.stated import is_missing, qualifiers

MISSING = "\N{EN DASH}"

# By the month in which they begin.
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
# A number this small, printed to a fixed number of decimals, is what rounding left of a zero.
_NOISE = 1e-9
_DECADE = re.compile(r"(?P<decade>\d{3})X")


class Writer:
    """Writes values in one language; a subclass gives the locale and the phrases.

    Attributes
    ----------
    locale : str
        Whose signs, months and lists the CLDR (babel) gives.
    """

    locale: str

    def phrase(self, message: str, /, **texts: str) -> str:
        """Return a message of the catalogue with texts put in."""
        raise NotImplementedError

    @cached_property
    def _signs(self) -> dict[int, int]:
        from babel.numbers import get_decimal_symbol, get_group_symbol

        return str.maketrans(",.-", get_group_symbol(self.locale) + get_decimal_symbol(self.locale) + "\N{MINUS SIGN}")

    @cached_property
    def _percent(self) -> str:
        from babel import Locale

        pattern = Locale.parse(self.locale).percent_formats[None].pattern
        return str(pattern.partition("0%" if "0%" in pattern else "0")[2]) or "%"

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
        if isinstance(number, float) and math.isinf(number):
            return "\N{MINUS SIGN}∞" if number < 0 else "∞"
        places = 2 if digits is None else digits
        if digits is None and 0 < abs(number) < 0.1:
            places = 1 - math.floor(math.log10(abs(number)))
        vanishes = digits is not None and abs(number) > _NOISE and not round(number, digits)
        if vanishes:
            places = -math.floor(math.log10(abs(number)))
        # Adding zero turns a rounded -0.0 into 0.
        rounded = round(number, places) + 0
        exact = Decimal(rounded) if isinstance(rounded, int) else Decimal(str(rounded))
        written = f"{exact:,.{max(places, 0)}f}"
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

    def month(self, month: int) -> str:
        """Return the short name of a month, for an axis."""
        from babel.dates import get_month_names

        return str(get_month_names("abbreviated", context="stand-alone", locale=self.locale)[month])

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
            return self.phrase(f"is-{said}".replace("_", "-"), n=written) if said else written

        low_is, best_is, high_is = qualifiers(qualifier, low, best, high)
        middle = write(best, best_is)
        # A lower end is "at least" anyway, an upper one "up to"; the largest number named may be "more than 200".
        text = {
            "low": write(low, low_is if low_is in {"about", "more_than"} else None),
            "high": write(high, high_is if high_is in {"about", "at_least", "more_than"} else None),
        }
        same = low_known and best_known and write(low) == write(best)
        one = interval is None and low_known and high_known and write(low) == write(high)
        high_known = high_known and not (one and high_is in {"at_least", "more_than"})
        if one and high_known:
            ends = text["low"]
        elif high_known and (not low_known or (same and best_is in {"at_least", "more_than"})):
            ends = self.phrase("range-up-to", high=text["high"])
        elif high_known:
            ends = self.phrase("range", **text)
        elif low_known:
            ends = text["low"] if low_is == "more_than" else self.phrase("range-open", low=text["low"])
        else:
            return middle
        if interval is not None:
            ends = self.phrase("interval", level=self.number(interval), ends=ends)
        elif best_known and (
            ends in {middle, write(best)} or (same and not high_known and best_is in {None, "at_least", low_is})
        ):
            return ends
        return f"{middle} ({ends})" if best_known else ends

    def join(self, items: Iterable[str], style: Literal["standard", "or"] = "standard") -> str:
        """Write a list: ``a``, ``a and b``, ``a, b and c``, with "or" if that is the style."""
        from babel.lists import format_list

        parts = [str(item) for item in items]
        if not parts:
            return ""
        # The signs stand for the items, which may hold commas of their own.
        signs = [chr(0xE100 + place) for place in range(len(parts))]
        said = str(format_list(signs, style=style, locale=self.locale))
        # A semicolon parts them where numbers among them are written with commas.
        if self._signs[ord(".")] == ord(",") and any(re.search(r"\d,\d", part) for part in parts):
            said = said.replace(", ", "; ")
        return "".join(parts[ord(sign) - 0xE100] if sign in signs else sign for sign in said)

    def _day(self, value: dt.date) -> str:
        from babel.dates import format_date

        return self._whole(format_date(value, format="long", locale=self.locale))

    def _whole(self, date: str) -> str:
        """Let no line end between a day and its month; English pages have narrow columns of dates that may."""
        return date if self.locale.startswith("en") else re.sub(r"^(\d+\.?) ", "\\1\N{NO-BREAK SPACE}", date)

    def _edtf(self, text: str) -> str:
        if "/" in text:
            start, _, end = text.partition("/")
            open_start, open_end = start in {"", ".."}, end in {"", ".."}
            if open_start and open_end:
                return MISSING
            if open_start:
                return self.phrase("date-until", date=self._edtf(end))
            if open_end:
                return self.phrase("date-from", date=self._edtf(start))
            message, begun = self._begun(start, end)
            return self.phrase(message, start=begun, end=self._edtf(end))
        if decade := _DECADE.fullmatch(text):
            return self.phrase("decade", decade=decade["decade"] + "0")
        yearless = re.fullmatch(r"--\d\d-\d\d", text)  # a day of every year, as XML Schema writes it
        found = dates.parse(f"2001{text[1:]}" if yearless else text)
        written = self._whole(self._skeleton("MMMMd", found.earliest)) if yearless else self._point(found)
        return self.phrase("date-about", date=written) if found.uncertain or found.approximate else written

    def _begun(self, start: str, end: str) -> tuple[str, str]:
        """Write the beginning of a span without what its end names, and the message for it."""
        from babel.dates import get_month_names

        if re.fullmatch(r"\d{4}", start) and len(end) == 4:
            return "span-years", start
        if start[:4] == end[:4] and len(start) == len(end) and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", start):
            if start[:7] == end[:7]:
                return "span-days", str(int(start[8:]))
            if len(start) == 7 and max(start[5:], end[5:]) <= "12":
                names = get_month_names("wide", context="stand-alone", locale=self.locale)
                return "span-months", str(names[int(start[5:])])
            if len(start) == 10:
                return "span", self._whole(self._skeleton("MMMMd", dt.date.fromisoformat(start)))
        return "span", self._edtf(start)

    def _point(self, found: dates.Edtf) -> str:
        day = found.earliest
        assert day is not None  # noqa: S101 - which only an interval has
        if found.precision == "season":
            return self.phrase("season", season=_SEASONS[day.month], year=str(day.year))
        if found.precision == "month":
            return self._skeleton("yMMMM", day)
        return self._day(day) if found.precision == "day" else str(day.year)

    def _skeleton(self, form: str, day: dt.date | None) -> str:
        from babel.dates import format_skeleton

        return str(format_skeleton(form, day, locale=self.locale))


def _checked(value: Any) -> int | float:
    if hasattr(value, "__index__"):  # whole numbers stay what they are: a float rounds those above 2^53
        return operator.index(value)
    if not isinstance(value, numbers.Real):
        raise RelationsError(f"{value!r} is not a number; allowed: int, float or a missing value.")
    return float(value)
