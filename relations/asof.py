"""What was known on a day: which rows of a table had been said, printed or come to pass by then.

Each table of the descriptor names in ``known`` how its rows come to be known:

``said``
    On the day of its field (when somebody said it), else of its first dated source; undated rows are left out.
    Where the table is ``printed``, what was printed later than the day that it speaks of counts from then.
``happened``
    On the day of its field (the first end of a span, which is cut off at the day asked for), else of its first dated
    source.
``series``
    On the last day of its field (the period it measures), or of its first dated source if that is later.  A data set
    is read in the edition at hand, so that its rows count from the end of their period and are marked undatable.
``timeless``
    On the last day of its field if it has one; else always.

Rows that nothing dates are kept, but for ``said``, and marked undatable.  A date field that lies after the day is
blank, and so are the fields that ``later`` names for it (``status`` of what was completed later), and remarks
(``note``, ``status_detail``) that name a later year.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from relations import dates, descriptor, locate
from relations.errors import RelationsError

if TYPE_CHECKING:
    import pandas as pd

# Kinds of sources of which a later edition is read, so that its day does not tell when a row was first printed.
_EDITIONS = ("encyclopedia", "dataset")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class NotKnownError(RelationsError):
    """What is asked about was not on record on the day that tables are loaded as of."""


class Known(NamedTuple):
    """The rows of a table by whether they were known on a day.

    Attributes
    ----------
    rows : DataFrame
        Those that were, as they could be known.
    undatable : DataFrame
        Those among them that nothing dates, or only the end of the period that they measure.
    later, undated : DataFrame
        Those known later, and those left out since nothing dates what was said.
    """

    rows: pd.DataFrame
    undatable: pd.DataFrame
    later: pd.DataFrame
    undated: pd.DataFrame


class as_of:  # noqa: N801 - called like a function, as `matplotlib.pyplot.ioff`
    """Let every table loaded from here on hold only what was known on a day.

    It takes effect at the call, for this process; as a context manager it ends with the block.

    Parameters
    ----------
    day : str
        YYYY-MM-DD inside the data (`span`); empty for everything on record.

    Raises
    ------
    RelationsError
        If it is malformed, or before or after the data.

    Examples
    --------
    >>> import relations
    >>> with relations.as_of("2022-09-17"):
    ...     claims = relations.load("claims")
    >>> str(claims["date_latest"].max().date())
    '2022-09-17'
    """

    _day = ""

    def __init__(self, day: str) -> None:
        self._before = as_of._day
        as_of._day = checked(day)

    def __enter__(self) -> as_of:
        """Go on."""
        return self

    def __exit__(self, *_: object) -> None:
        """Return to what was asked for before."""
        as_of._day = self._before


def asked() -> str:
    """Return the day that tables are loaded as of; empty if none was asked for."""
    return as_of._day  # noqa: SLF001 - of this module


def span() -> tuple[str, str]:
    """Return the first and the last day that can be asked for: those of the calendar of events."""
    package = descriptor.read(locate.data_dir())
    spans = {each["name"]: each.get("coverage", {}).get("temporal") for each in package["resources"]}
    found = dates.parse(spans.get("events") or "0001-01-01/9999-12-31")
    return str(found.earliest), str(found.latest)


def checked(day: str) -> str:
    """Return a day that can be asked for, or the empty text.

    Raises
    ------
    RelationsError
        If it is malformed, or before or after the data.
    """
    if day == "":
        return day
    first, last = span()
    allowed = f"allowed: a day YYYY-MM-DD from {first}, the first of the data, to {last}, the last; or '' for all of it"
    try:
        exact = dt.date.fromisoformat(day).isoformat() == day
    except (ValueError, TypeError):
        exact = False
    if not exact:
        raise RelationsError(f"as_of cannot be {day!r}: it is no day; {allowed}.")
    if not first <= day <= last:
        raise RelationsError(
            f"as_of cannot be {day!r}: it lies {'before' if day < first else 'after'} the data; {allowed}."
        )
    return day


def until(end: str) -> str:
    """Return the end of a window, which is no later than the day that tables are loaded as of."""
    return min(end, asked() or end)


def one(rows: pd.DataFrame) -> pd.Series[Any]:
    """Return the first of some rows.

    Raises
    ------
    NotKnownError
        If there is none, which can only be as of a day.
    """
    if rows.empty and asked():
        raise NotKnownError(f"No such row was on record on {asked()}. Ask as of a later day.")
    return rows.iloc[0]


def known(frame: pd.DataFrame, resource: dict[str, Any], sources: pd.DataFrame, day: str) -> Known:
    """Part the rows of a table by whether they were known on a day.

    Parameters
    ----------
    frame : DataFrame
        The whole table, as `relations.load` gives it.
    resource : dict
        Its description.
    sources : DataFrame
        The table ``sources``.
    day : str
    """
    import numpy as np
    import pandas as pd

    last, (when, dated) = pd.Timestamp(day), since(frame, resource, sources)
    after = when > last.to_datetime64()
    lost = np.isnat(when) & (resource.get("known", {}).get("as") == "said")
    rows = frame[~after & ~lost]
    return Known(_cut(rows, resource, sources, last), rows[~dated[~after & ~lost]], frame[after], frame[lost])


def since(frame: pd.DataFrame, resource: dict[str, Any], sources: pd.DataFrame) -> tuple[Any, Any]:
    """Return the day since which each row of a table was known (missing if nothing tells), and whether it is dated."""
    import numpy as np

    how = resource.get("known", {})
    kind = how.get("as", "timeless")
    own = _own(frame, how.get("field"), first_end=kind == "happened")
    printed = _printed(frame, sources, _EDITIONS if kind == "series" else _EDITIONS[:1])
    if kind == "series" or "printed" in how:
        when = np.fmax(own, printed)
        return when, ~np.isnat(printed if kind == "series" else when)
    when = np.where(np.isnat(own) & (kind != "timeless"), printed, own)
    return when, ~np.isnat(when)


def _own(frame: pd.DataFrame, field: str | None, *, first_end: bool) -> Any:
    """Return the day of each row by its own field: the last it may mean, or the last of its first end."""
    import pandas as pd

    cells = pd.Series(None, frame.index, dtype=object) if field is None else frame[field].astype(object)
    ends = cells.map(
        lambda cell: dates.parse(str(cell).split("/")[0] if first_end else str(cell)).latest, na_action="ignore"
    )
    return pd.to_datetime(ends).to_numpy("datetime64[s]")


def _printed(frame: pd.DataFrame, sources: pd.DataFrame, kinds: tuple[str, ...]) -> Any:
    """Return the day on which the first dated source of each row had been printed, but of some kinds."""
    import pandas as pd

    tell = sources[~sources["kind"].isin(kinds)]
    days = dict(zip(tell["source_id"], tell["date_latest"], strict=True))
    cells = frame["source_ids"].fillna("") if "source_ids" in frame else pd.Series("", frame.index)
    found = [
        min((days[key] for key in cell.split(";") if not pd.isna(days.get(key))), default=pd.NaT) for cell in cells
    ]
    return pd.to_datetime(pd.Series(found, index=frame.index, dtype=object)).to_numpy("datetime64[s]")


def _cut(rows: pd.DataFrame, resource: dict[str, Any], sources: pd.DataFrame, last: pd.Timestamp) -> pd.DataFrame:
    """Blank what is dated later in rows that were known, and leave out the sources that came later."""
    rows, how = rows.copy(), resource.get("known", {})
    for field in (each["name"] for each in resource["schema"]["fields"] if each.get("rdfType") == descriptor.EDTF):
        lasting = rows[f"{field}_latest"] > last
        if how.get("as") == "happened" and field == how.get("field"):
            first = rows.loc[lasting, field].str.split("/").str[0]
            cut = first.where(first == str(last.date()), first + "/" + str(last.date()))
            rows.loc[lasting, field] = cut
            rows.loc[lasting, f"{field}_latest"] = last
            rows.loc[lasting, f"{field}_precision"] = cut.map(lambda text: dates.parse(text).precision)
        elif "later" in how:
            ends = [f"{field}_{end}" for end in ("earliest", "latest", "precision")]
            rows.loc[lasting, [field, *ends, *how["later"].split()]] = None
    # A remark on a row names a later year: it was made since.
    for field in {"note", "status_detail"} & set(rows):
        since = rows[field].map(lambda text: max(map(int, _YEAR.findall(text)), default=0), na_action="ignore")
        rows.loc[since.fillna(0) > last.year, field] = None
    if "source_ids" in rows:
        later = set(sources.loc[sources["date_earliest"] > last, "source_id"])
        kept = rows["source_ids"].map(
            lambda cell: ";".join(key for key in cell.split(";") if key not in later) or cell, na_action="ignore"
        )
        rows["source_ids"] = kept.astype(rows["source_ids"].dtype)
    return rows.reset_index(drop=True)
