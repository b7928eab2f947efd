"""Citations rest on exactly the rows given."""

from __future__ import annotations

import pandas as pd
import pytest

import relations
from relations import sources


def test_cites_each_document_once_in_order_of_mention() -> None:
    rows = relations.load("visits").head(2)
    expected = list(dict.fromkeys(key for cell in rows["source_ids"] for key in cell.split(";")))
    assert relations.cite(rows).frame["source_id"].tolist() == expected


def test_counts_the_rows_behind_each_document() -> None:
    claims = relations.load("claims")
    bibliography = relations.cite(claims).frame.set_index("source_id")
    # Counted by hand from the raw cells.
    by_hand = sum("founding-en" in cell.split(";") for cell in claims["source_ids"])
    assert bibliography.loc["founding-en", "cited_by"] == by_hand == 3  # 40+, 30,000 and 94+


def test_text_names_publisher_date_title_and_key() -> None:
    entry = str(relations.cite(["founding-en"]))
    assert entry.startswith("1. Wikipedia (English) (n.d.): Kyrgyzstan–Tajikistan relations")
    assert entry.endswith("[founding-en]")


def test_a_site_without_the_page_says_so() -> None:
    catalogue = relations.load("sources")
    key = catalogue[catalogue["url"].notna() & ~catalogue["url_complete"]]["source_id"].iloc[0]
    assert "the page was not recorded" in str(relations.cite([key]))


def test_one_row_and_a_column_work_too() -> None:
    rows = relations.load("visits")
    assert relations.cite(rows.iloc[0]).entries() == relations.cite(rows.head(1)).entries()
    assert relations.cite(rows["source_ids"]).entries() == relations.cite(rows).entries()
    assert len(relations.cite(rows.head(0))) == 0
    assert str(relations.cite(rows.head(0))) == ""


def test_refuses_rows_without_sources_and_unknown_documents() -> None:
    with pytest.raises(relations.RelationsError, match=r"no field source_ids.*Keep that column"):
        relations.cite(pd.DataFrame({"year": [2021]}))
    with pytest.raises(relations.RelationsError, match=r"No document 'nobody-1999'"):
        sources.cite_ids(["nobody-1999"])


def test_markdown_is_escaped() -> None:
    markdown = relations.cite(["founding-en"])._repr_markdown_()
    assert "Kyrgyzstan–Tajikistan\\_relations" in markdown


@pytest.mark.parametrize("name", [name for name in relations.datasets()["name"] if name != "sources"])
def test_every_row_of_every_table_can_be_cited(name: str) -> None:
    table = relations.load(name)
    assert table["source_ids"].notna().all()
    assert len(relations.cite(table)) > 0
