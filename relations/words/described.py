"""The tables and their fields in the words of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations import tables
from relations.words import DEFAULT, Words

if TYPE_CHECKING:
    import pandas as pd


def datasets(language: str = DEFAULT) -> pd.DataFrame:
    """Catalogue of the tables.

    Parameters
    ----------
    language : str
        Of titles and descriptions.

    Returns
    -------
    DataFrame
        One row a table: ``name``, ``title``, ``rows``, ``fields``, ``coverage`` (EDTF
        interval as declared), ``licence``, ``warnings`` (codes), ``description``.

    Raises
    ------
    RelationsError
        If a table cannot be read, or there is no such language.
    """
    import pandas as pd

    words, rows = Words(language), tables.catalogue()
    return pd.DataFrame([row | {key: words.text(row[key]) for key in ("title", "description")} for row in rows])


def describe(name: str, language: str = DEFAULT) -> pd.DataFrame:
    """Describe every field of a table.

    Parameters
    ----------
    name : str
        One of ``relations.datasets()["name"]``.
    language : str
        Of the labels, title and description; where its catalogue has no word the English one stands.

    Returns
    -------
    DataFrame
        One row a field: ``field``, ``type``, ``unit``, ``required``, ``allowed``,
        ``description``; in another language than English also ``label``, what a heading calls
        the field. ``.attrs`` holds ``title``, ``description``, ``licence``, ``coverage`` and
        ``warnings`` (the sentences of the table's usage warnings).

    Raises
    ------
    RelationsError
        If there is no such table or language.
    """
    import pandas as pd

    words = Words(language)
    fields, about = tables.described(name)
    frame = pd.DataFrame(fields)
    if language != DEFAULT:
        known = [(f"field-{field}", field) for field in frame["field"]]
        frame.insert(1, "label", [words(key) if words.has(key) else field for key, field in known])
    frame.attrs.update(about | {key: words.text(about[key]) for key in ("title", "description")})
    return frame
