"""What the overview still words itself: categories of events, and numbers of different units."""

from __future__ import annotations

import pandas as pd

from relations.errors import RelationsError, unknown
from relations.text import Language

# By field; a value that is not listed is printed as it stands, without underscores.
WORDS: dict[str, dict[str, str]] = {
    "category": {
        "border": "border",
        "conflict": "clash or ceasefire",
        "culture": "culture",
        "diplomacy": "diplomacy",
        "economy": "economy",
        "energy": "energy",
        "history": "civil war years",
        "membership": "organisation",
        "mission": "embassy",
        "refugees": "refugees",
        "security": "raid",
        "transport": "transport",
        "visit": "visit or summit",
        "water": "water",
    },
}


def word(value: object, kind: str, language: Language | str | None = None) -> str:
    """Return the plain word for one coded value; an unknown one without its underscores."""
    text = str(value)
    return Language.of(language).gettext(WORDS.get(kind, {}).get(text, text.replace("_", " ")))


def in_words(frame: pd.DataFrame, kinds: dict[str, str], language: Language | str | None = None) -> pd.DataFrame:
    """Write coded columns in plain words.

    Parameters
    ----------
    frame : DataFrame
    kinds : dict of str to str
        Column to the vocabulary in :data:`WORDS`. Columns that are not in the frame are passed over.
    language : Language or str, optional

    Returns
    -------
    DataFrame
        A copy; missing values stay missing.
    """
    tongue = Language.of(language)
    changed = {}
    for column, kind in kinds.items():
        if column not in frame:
            continue
        known = frame[column].dropna().unique()
        words = {value: word(value, kind, tongue) for value in known}
        changed[column] = frame[column].astype(object).map(words)
    return frame.assign(**changed)


_UNITS = {
    "%": ("{n}%", 1),
    "days": ("{n} days", 0),
    "km": ("{n} km", 0),
    "p": ("p = {n}", 3),
    "people": ("{n} people", 0),
    "points": ("{n} points", 1),
    "rank": ("rank {n}", 0),
    "times": ("{n} times", 1),
    "TWh": ("{n} TWh", 2),
    "visits": ("{n} visits", 0),
    "year": ("{n}", 0),
}


_SINGLE = {"days": "{n} day", "people": "{n} person", "visits": "{n} visit"}


def written(
    table: pd.DataFrame, low: str, high: str | None = None, language: Language | str | None = None
) -> pd.Series:
    """Write numbers with their unit, for tables whose rows have different ones.

    Parameters
    ----------
    table : DataFrame
        With a column ``unit``, as of :func:`relations.sensitivity.rerun` or ``survives``.
    low, high : str
        Column of the number; with `high` the range of the two.
    language : Language or str, optional

    Returns
    -------
    Series
        Texts; missing stays missing.

    Raises
    ------
    RelationsError
        If a column is not there or holds no numbers.
    """
    tongue = Language.of(language)
    kinds = {"integer", "floating", "mixed-integer-float", "empty"}
    columns = [str(name) for name in table if pd.api.types.infer_dtype(table[name]) in kinds]
    for parameter, column in {"low": low, "high": high or low}.items():
        if column not in columns:
            raise RelationsError(f"written: {parameter} takes numbers of table: {unknown('column', column, columns)}")
    texts: list[object] = []
    for row in table.to_dict("records"):
        template, digits = _UNITS.get(row["unit"], ("{n} " + str(row["unit"]), 1))
        if pd.isna(row[low]):
            texts.append(pd.NA)
        elif row["unit"] == "year":
            texts.append(
                str(int(row[low])) if high is None or row[high] == row[low] else f"{row[low]:.0f}\u2013{row[high]:.0f}"
            )
        else:
            ends = [float(row[name]) for name in (low, high or low)]
            single = _SINGLE.get(row["unit"], template)
            text = tongue.ngettext(single, template, ends[0] if ends[0] == ends[1] else 2)
            texts.append(text.format(n=tongue.range(ends[0], None, ends[1], digits)))
    return pd.Series(texts, index=table.index, dtype="object")
