"""Citations: exactly what the rows at hand rest on, as text, BibTeX or CSL-JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from relations import dates, tables
from relations.errors import RelationsError
from relations.plain import FACTS_MIME, escaped, harmless

# Kinds of the table `sources` as item types of CSL 1.0.2.
_CSL_TYPES = {
    "news": "article-newspaper",
    "analysis": "article-magazine",
    "humanitarian": "report",
    "ngo": "report",
    "dataset": "dataset",
    "encyclopedia": "entry-encyclopedia",
    "academic": "article-journal",
    "blog": "post-weblog",
}
_ADDRESS = re.compile(r"https?://[^\s\"<>\\`]+", re.ASCII)
_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_TEX |= {character: f"\\{character}" for character in "&%$#_{}"}


class Bibliography:
    """The cited documents of some rows, in the order of first mention.

    Attributes
    ----------
    frame : DataFrame
        The rows of ``sources``; from :func:`cite` also ``cited_by`` (rows that rest on
        each) and ``page_inferred`` (of these, rows for which the outlet is known and the
        exact page was not recorded).
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame

    def __len__(self) -> int:
        return len(self.frame)

    def entries(self) -> list[str]:
        """One line of text a document: publisher, date, title, address, key."""
        return [_entry(known) for known in self._documents()]

    def bibtex(self) -> str:
        """Entries for BibTeX: ``@misc`` with ``howpublished``, which every style knows."""
        return "\n\n".join(map(_bibtex, self._documents()))

    def csl(self) -> list[dict[str, Any]]:
        """Items of CSL-JSON, the format of Zotero, pandoc and citeproc."""
        return list(map(_csl, self._documents()))

    def csl_json(self) -> str:
        """Return :meth:`csl` as text."""
        return json.dumps(self.csl(), ensure_ascii=False, indent=2)

    def __str__(self) -> str:
        return "\n".join(f"{number}. {entry}" for number, entry in enumerate(self.entries(), 1))

    def __repr__(self) -> str:
        return f"<Bibliography of {len(self)} documents>"

    def _repr_markdown_(self) -> str:
        return "\n".join(f"{n}. {_entry(known, markdown=True)}" for n, known in enumerate(self._documents(), 1))

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:  # noqa: ARG002
        """Record the documents for the page, beside the text."""
        documents = list(self._documents())
        told = ("source_id", "author", "publisher", "date", "title", "url", "remarks", "licence")
        listed = [{key: known[key] for key in told if known[key]} for known in documents]
        ids = [known["source_id"] for known in documents]
        return {FACTS_MIME: {"kind": "sources", "facts": {}, "source_ids": ids, "sources": listed}}

    def _documents(self) -> Iterator[dict[str, str]]:
        """Go through the fields of each document, with ``remarks`` that a reader should know before looking it up."""
        for row in self.frame.to_dict("records"):
            known = {str(key): "" if pd.isna(value) else harmless(str(value)) for key, value in row.items()}
            remarks = ["site; the page was not recorded"] * bool(known["url"] and known["url_complete"] == "False")
            if int(known.get("page_inferred", "0")):
                remarks.append(f"page inferred for {known['page_inferred']} of {known['cited_by']} rows")
            yield {**known, "remarks": "; ".join(remarks)}


def _entry(known: dict[str, str], *, markdown: bool = False) -> str:
    who = ", ".join(filter(None, (known["author"], known["publisher"])))
    when = known["date"] or "n.d."
    remarks = f" ({known['remarks']})" if known["remarks"] else ""
    said, key = f"{who} ({when}): {known['title']}.", f"{remarks} [{known['source_id']}]"
    where = f" {known['url']}" if known["url"] else ""
    if not markdown:
        return said + where + key
    # The address alone is a link, and only one that leads into the web.
    linked = f" <{known['url']}>" if _ADDRESS.fullmatch(known["url"]) else escaped(where)
    return escaped(said) + linked + escaped(key)


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in text)


def _bibtex(known: dict[str, str]) -> str:
    fields = {
        "author": "{" + _tex(known["author"] or known["publisher"]) + "}",
        "title": "{" + _tex(known["title"]) + "}",
        "year": match[0] if (match := re.match(r"\d{4}", known["date"])) else "",
        "howpublished": _tex(known["publisher"]),
        # An address is printed as it is: \url of every style takes it verbatim, but for what ends the field.
        "url": re.sub(r"[{}\\]", lambda match: f"%{ord(match[0]):02X}", known["url"]),
        "note": _tex("; ".join(filter(None, [known["remarks"], known["licence"]]))),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return "@misc{" + re.sub(r"[^\w.:/-]", "-", known["source_id"]) + ",\n" + ",\n".join(lines) + "\n}"


def _csl(known: dict[str, str]) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": known["source_id"],
        "type": _CSL_TYPES.get(known["kind"], "document"),
        "title": known["title"],
        "publisher": known["publisher"],
    }
    if known["author"]:
        item["author"] = [{"literal": known["author"]}]
    if known["date"]:
        date = dates.parse(known["date"])
        parts = [int(part) for part in re.findall(r"\d+", known["date"].split("/")[0])][:3]
        item["issued"] = {"date-parts": [parts]}
        if date.uncertain or date.approximate:
            item["issued"]["circa"] = True
    if known["url"]:
        item["URL"] = known["url"]
    if known["remarks"]:
        item["note"] = known["remarks"]
    return item


def join_ids(values: Iterable[object]) -> str:
    """Join ``source_ids`` cells into one, each identifier once."""
    cells = (value.split(";") for value in values if isinstance(value, str))
    return ";".join(dict.fromkeys(part for cell in cells for part in cell if part))


def cite_ids(ids: Iterable[str]) -> Bibliography:
    """Bibliography of the documents with these identifiers.

    Parameters
    ----------
    ids : iterable of str
        Keys of the table ``sources``; repeats count once.

    Returns
    -------
    Bibliography

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
        ``print()`` gives a numbered list; ``.bibtex()`` and ``.csl_json()`` the two
        formats of reference managers; ``.frame`` the rows of ``sources``.

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
    frame = _cells(rows)
    each = frame.assign(source_id=frame["source_ids"].str.split(";")).explode("source_id")
    each = each[each["source_id"].fillna("") != ""]
    counted = each.groupby("source_id")["inferred"].agg(cited_by="size", page_inferred="sum").astype("int64")
    return Bibliography(cite_ids(each["source_id"]).frame.join(counted, on="source_id"))


def _cells(rows: pd.DataFrame | pd.Series | Iterable[str]) -> pd.DataFrame:
    """Cells of ``source_ids`` with whether their row is flagged as page inferred."""
    if isinstance(rows, pd.Series) and rows.name != "source_ids":
        rows = rows.to_frame().T
    if not isinstance(rows, pd.DataFrame):
        rows = pd.DataFrame({"source_ids": list(rows)})
    if "source_ids" not in rows.columns:
        raise RelationsError(
            "The rows have no field source_ids, so there is nothing to cite. "
            "Keep that column when you select from a table of relations.load()."
        )
    flagged = rows["source_match"] == "page_inferred" if "source_match" in rows else False
    return pd.DataFrame({"source_ids": rows["source_ids"].astype("str"), "inferred": flagged})


def bibliography(report: str | Path) -> Bibliography:
    """Bibliography of a finished report.

    Parameters
    ----------
    report : path
        The folder of a report, or its ``facts.json``.

    Returns
    -------
    Bibliography
        The documents that the numbers of the report rest on.

    Raises
    ------
    RelationsError
        If there is no ``facts.json`` or it is no such file.
    """
    path = Path(report)
    path = path / "facts.json" if path.is_dir() else path
    try:
        recorded = json.loads(path.read_text("utf-8"))["facts"]
        ids = [key for fact in recorded.values() for key in fact["source_ids"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RelationsError(
            f"{path} is not the facts.json of a report ({type(error).__name__}). "
            "Give the folder that `relations report` wrote, for example reports/en/energy."
        ) from None
    return cite_ids(ids)
