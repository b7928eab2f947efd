"""Dates of uneven precision: the part of EDTF that the tables use.

EDTF is the Extended Date/Time Format of the Library of Congress (ISO 8601-2:2019).
Used here: ``2021``, ``2021-04``, ``2021-04-28``; seasons ``2021-21`` to ``2021-24``
(spring, summer, autumn, winter); ``?`` uncertain, ``~`` approximate, ``%`` both;
intervals ``a/b`` with ``..`` for an open end.

EDTF names no months for the seasons. Here spring is March to May and so on; winter
starts in December of the year named and ends in February of the next.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from relations.arguments import Read
from relations.errors import RelationsError

if TYPE_CHECKING:
    import pandas as pd

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?", re.ASCII)
_SEASON_START = {21: 3, 22: 6, 23: 9, 24: 12}


@dataclass(frozen=True)
class Edtf:
    """A date and the days it can mean.

    Attributes
    ----------
    text : str
        The EDTF string.
    earliest, latest : datetime.date or None
        First and last day it covers; None where an interval is open.
    precision : {"day", "month", "season", "year", "interval"}
    uncertain, approximate : bool
        Whether any part carries ``?`` or ``~``.
    """

    text: str
    earliest: dt.date | None
    latest: dt.date | None
    precision: str
    uncertain: bool = False
    approximate: bool = False


def _refuse(text: object, why: str) -> RelationsError:
    return RelationsError(
        f"{text!r} is not a date this package reads: {why}. Allowed are YYYY, YYYY-MM, YYYY-MM-DD, "
        "seasons YYYY-21 to YYYY-24, each with ?, ~ or %, and intervals a/b with '..' for an open end."
    )


def _last_of(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _single(text: str, whole: str) -> Edtf:
    match = _DATE.fullmatch(text)
    if match is None:
        raise _refuse(whole, f"{text!r} does not have the form of a date")
    year, month, day = (int(part) if part else 0 for part in match.group(1, 2, 3))
    mark = match[4] or ""
    flags = {"uncertain": mark in {"?", "%"}, "approximate": mark in {"~", "%"}}
    try:
        if match[3]:
            exact = dt.date(year, month, day)
            return Edtf(text, exact, exact, "day", **flags)
        if month in _SEASON_START:
            start = _SEASON_START[month]
            turn = start + 2 > 12
            last = _last_of(year + turn, start + 2 - 12 * turn)
            return Edtf(text, dt.date(year, start, 1), last, "season", **flags)
        if match[2]:
            return Edtf(text, dt.date(year, month, 1), _last_of(year, month), "month", **flags)
        return Edtf(text, dt.date(year, 1, 1), dt.date(year, 12, 31), "year", **flags)
    except ValueError as error:
        raise _refuse(whole, str(error)) from None


def parse(text: str) -> Edtf:
    """Read one EDTF string.

    Parameters
    ----------
    text : str

    Returns
    -------
    Edtf

    Raises
    ------
    RelationsError
        If the string is outside the subset, names no real day, or runs backwards.

    Examples
    --------
    >>> parse("2022-09-14/2022-09-18").latest
    datetime.date(2022, 9, 18)
    >>> parse("1993-21~").precision
    'season'
    """
    if not isinstance(text, str):
        raise _refuse(text, f"it is of the type {type(text).__name__}, not a text")
    if "/" not in text:
        return _single(text, text)
    ends = text.split("/")
    if len(ends) != 2 or ends == ["..", ".."]:
        raise _refuse(text, "an interval has two ends, at most one of them open")
    first, last = (None if end == ".." else _single(end, text) for end in ends)
    known = [end for end in (first, last) if end is not None]
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if earliest and latest and earliest > latest:
        raise _refuse(text, "it ends before it starts")
    uncertain, about = any(end.uncertain for end in known), any(end.approximate for end in known)
    return Edtf(text, earliest, latest, "interval", uncertain, about)


def exact(text: str) -> None:
    """Refuse what is no single day written YYYY-MM-DD."""
    if len(text) != 10 or parse(text).precision != "day":
        raise _refuse(text, "it is no single day")


ExactDay = Annotated[str, Read(exact, "a day such as 2021-04-28")]


def expand(dates: pd.Series) -> pd.DataFrame:
    """Derive ``<name>_earliest``, ``<name>_latest`` and ``<name>_precision`` from EDTF strings.

    Parameters
    ----------
    dates : Series of str
        Missing values stay missing.

    Returns
    -------
    DataFrame
        Same index; two ``datetime64[s]`` columns and one of text.
    """
    import pandas as pd  # here, since the command line reads the tables without it

    known = {text: parse(text) for text in dates.dropna().unique()}
    found = [known.get(text) for text in dates.tolist()]
    kinds = {"earliest": "datetime64[s]", "latest": "datetime64[s]", "precision": "str"}
    of = {part: [date and getattr(date, part) for date in found] for part in kinds}
    return pd.DataFrame({f"{dates.name}_{part}": pd.Series(of[part], dates.index, kinds[part]) for part in kinds})


def within(frame: pd.DataFrame, start: str, end: str, field: str = "date") -> pd.DataFrame:
    """Rows whose date can lie in a window.

    A row counts if any day its date may mean falls into the window; rows without a
    date are left out.

    Parameters
    ----------
    frame : DataFrame
        As given by :func:`relations.load`.
    start, end : str
        First and last day, EDTF (``2021`` means the whole year, ``../2021`` an open start).
    field : str
        The EDTF field.

    Returns
    -------
    DataFrame
        A copy in the same order.
    """
    opens, closes = parse(start).earliest, parse(end).latest
    first, last = opens or dt.date.min, closes or dt.date.max
    if first > last:
        raise RelationsError(f"The window starts on {start}, after its end {end}. Give an earlier start.")
    import numpy as np

    earliest, latest = (frame[f"{field}_{which}"].to_numpy("datetime64[s]") for which in ("earliest", "latest"))
    after = (latest >= np.datetime64(first)) | (np.isnat(latest) & ~np.isnat(earliest))
    before = (earliest <= np.datetime64(last)) | (np.isnat(earliest) & ~np.isnat(latest))
    inside: pd.DataFrame = frame[after & before]
    return inside


Day = Annotated[str, Read(parse, "a date such as 2021, 2021-04, 2021-04-28 or an interval a/b (EDTF)")]
