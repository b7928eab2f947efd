"""Citations: exactly what the rows at hand rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import tables
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping


class Bibliography:
    """The cited documents of some rows, in the order of first mention.

    Attributes
    ----------
    frame : DataFrame
        The rows of ``sources``, with ``cited_by`` (number of rows that rest on each).
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame

    def __len__(self) -> int:
        return len(self.frame)

    def entries(self) -> list[str]:
        """One line of text a document: publisher, date, title, address, key."""
        return [_entry(row) for row in self.frame.to_dict("records")]

    def __str__(self) -> str:
        return "\n".join(f"{number}. {entry}" for number, entry in enumerate(self.entries(), 1))

    def __repr__(self) -> str:
        return f"<Bibliography of {len(self)} documents>"

    def _repr_markdown_(self) -> str:
        return "\n".join(f"{number}. {_markdown(entry)}" for number, entry in enumerate(self.entries(), 1))


def _entry(row: Mapping[Hashable, Any]) -> str:
    known = {key: "" if pd.isna(value) else str(value) for key, value in row.items()}
    who = ", ".join(part for part in (known["author"], known["publisher"]) if part)
    when = known["date"] or "n.d."
    where = f" {known['url']}" if known["url"] else ""
    if where and known["url_complete"] == "False":
        where += " (site; the page was not recorded)"
    return f"{who} ({when}): {known['title']}.{where} [{known['source_id']}]"


def _markdown(text: str) -> str:
    for character in "\\*_`<>#|~":
        text = text.replace(character, "\\" + character)
    return text


def split_ids(values: Iterable[object]) -> list[str]:
    """Single identifiers out of ``source_ids`` cells, each once, in order of first mention."""
    found: dict[str, None] = {}
    for value in values:
        if isinstance(value, str):
            found.update(dict.fromkeys(part for part in value.split(";") if part))
    return list(found)


def cite_ids(ids: Iterable[str]) -> Bibliography:
    """Bibliography of the documents with these identifiers.

    Raises
    ------
    RelationsError
        If an identifier is not in ``sources``.
    """
    wanted = list(dict.fromkeys(ids))
    catalogue = tables.load("sources").set_index("source_id", drop=False)
    unknown = [name for name in wanted if name not in catalogue.index]
    if unknown:
        raise RelationsError(
            f"No document {unknown[0]!r} in the table sources. "
            f"relations.load('sources') lists the {len(catalogue)} keys."
        )
    return Bibliography(catalogue.loc[wanted].reset_index(drop=True))


def cite(rows: pd.DataFrame | pd.Series | Iterable[str]) -> Bibliography:
    """Bibliography of exactly the rows given.

    Parameters
    ----------
    rows : DataFrame, Series or iterable of str
        A frame with ``source_ids``, one row of it, or the cells themselves.

    Returns
    -------
    Bibliography
        ``print()`` gives a numbered list; ``.frame`` the rows of ``sources``.

    Raises
    ------
    RelationsError
        If the rows carry no ``source_ids`` or name an unknown document.

    Examples
    --------
    >>> import relations
    >>> visits = relations.load("visits")
    >>> len(relations.cite(visits.query("visit_id == 'V006'")))
    3
    """
    cells: list[object]
    if isinstance(rows, pd.DataFrame | pd.Series):
        if isinstance(rows, pd.Series) and rows.name == "source_ids":
            cells = list(rows)
        elif "source_ids" not in (rows.columns if isinstance(rows, pd.DataFrame) else rows.index):
            raise RelationsError(
                "The rows have no field source_ids, so there is nothing to cite. "
                "Keep that column when you select from a table of relations.load()."
            )
        else:
            cells = list(rows["source_ids"]) if isinstance(rows, pd.DataFrame) else [rows["source_ids"]]
    else:
        cells = list(rows)
    found = cite_ids(split_ids(cells))
    counts = pd.Series([part for cell in cells if isinstance(cell, str) for part in cell.split(";")]).value_counts()
    found.frame["cited_by"] = [int(counts[key]) for key in found.frame["source_id"]]
    return found
