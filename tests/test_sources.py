"""Citations rest on exactly the rows given."""

from __future__ import annotations

import json
import shutil
from html.parser import HTMLParser
from pathlib import Path

import mistune
import pandas as pd
import pybtex.database
import pytest
from nbconvert.filters.markdown_mistune import markdown2html_mistune

import relations
from relations import locate, sources, tables
from relations.answers import Answer
from relations.show import Report


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
    assert entry.startswith("1. Wikipedia (EN) (n.d.): Kyrgyzstan–Tajikistan relations")
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


def test_markdown_is_escaped_and_addresses_stay_whole() -> None:
    markdown = relations.cite(["founding-en"])._repr_markdown_()
    assert "<https://en.wikipedia.org/wiki/Kyrgyzstan–Tajikistan_relations>" in markdown
    assert "\\[founding-en\\]" in markdown


@pytest.mark.parametrize("name", [name for name in relations.datasets()["name"] if name != "sources"])
def test_every_row_of_every_table_can_be_cited(name: str) -> None:
    table = relations.load(name)
    assert table["source_ids"].notna().all()
    assert len(relations.cite(table)) > 0


def test_the_flag_of_inferred_pages_travels_with_the_citation() -> None:
    """C031 and C032 rest on a Trend page that was inferred."""
    claims = relations.load("claims").set_index("claim_id", drop=False)
    cited = relations.cite(claims.loc[["C031", "C032"]])
    assert cited.frame["page_inferred"].tolist() == [2]
    assert "page inferred for 2 of 2 rows" in str(cited)
    assert "page inferred" in cited.bibtex()
    assert "page inferred" in cited.csl()[0]["note"]
    assert relations.cite(relations.load("claims")).frame["page_inferred"].sum() == 46  # one source each


def test_bibtex_is_read_back_by_an_independent_parser() -> None:
    whole = relations.cite(relations.load("claims"))
    parsed = pybtex.database.parse_string(whole.bibtex(), "bibtex")
    assert set(parsed.entries) == set(whole.frame["source_id"])
    entry = parsed.entries["founding-en"].fields
    assert entry["title"] == "{Kyrgyzstan–Tajikistan relations (founding text, English)}"
    assert entry["url"].endswith("Kyrgyzstan–Tajikistan_relations")
    assert parsed.entries["ucdp-2024"].fields["year"] == "2024"


def test_bibtex_escapes_what_tex_reads_as_commands() -> None:
    rows = relations.load("sources").head(1).assign(title="50% & more_or_less {x} #1", author=pd.NA, url=pd.NA)
    assert r"50\% \& more\_or\_less \{x\} \#1" in sources.Bibliography(rows).bibtex()


def test_csl_has_what_the_schema_requires() -> None:
    """The CSL-JSON schema requires id and type, and dates as lists of up to three numbers."""
    whole = sources.cite_ids(relations.load("sources")["source_id"])
    known = {"article-newspaper", "article-magazine", "article-journal", "document", "report", "dataset"}
    known |= {"entry-encyclopedia", "post-weblog"}
    for item in whole.csl():
        assert item["id"]
        assert item["type"] in known
        parts = item.get("issued", {"date-parts": [[2000]]})["date-parts"][0]
        assert 1 <= len(parts) <= 3
    assert json.loads(whole.csl_json()) == whole.csl()


def test_bibliography_of_a_finished_report(tmp_path: Path) -> None:
    facts = {"facts": {"dead": {"value": 1, "source_ids": ["founding-en", "founding-de"]}, "x": {"source_ids": []}}}
    (tmp_path / "facts.json").write_text(json.dumps(facts), "utf-8")
    assert sources.bibliography(tmp_path).frame["source_id"].tolist() == ["founding-en", "founding-de"]
    with pytest.raises(relations.RelationsError, match=r"not the facts.json of a report.*reports/en/energy"):
        sources.bibliography(tmp_path / "nothing")


def test_the_public_face_gives_the_bibliography_of_a_report() -> None:
    committed = Path(__file__).parents[1] / "reports" / "en" / "overview"
    cited = relations.bibliography(committed)
    recorded = json.loads((committed / "facts.json").read_text("utf-8"))["facts"].values()
    assert set(cited.frame["source_id"]) == {key for fact in recorded for key in fact["source_ids"]}
    assert len(cited) > 50


# ---------------------------------------------------------------- hostile text

HOSTILE = (
    "http://x<script>alert(1)</script> <img src=x onerror=alert(1)> https://evil.example/?a=1&b=2 www.evil.example "
    "mail@evil.example [a](javascript:alert(1)) ![b](http://evil.example/x.png) <javascript:alert(1)> `<b>` ``` ~~~ "
    "**bold** _it_ ~~no~~ $x^2$ $$y$$ \\(z\\) \\\\[w\\\\] \\begin{equation}q\\end{equation} {{ 7 * 7 }} {% raw %} "
    '| a | b | &lt;i&gt; &#60;i&#62; [^1] [x]: http://evil.example =HYPERLINK("http://evil.example") +1 -1 @SUM(A1) '
    "Xinhua 中 🙂 שלום # head"
)
LINES = f"# heading\n\n## {HOSTILE}\n\n- item\n\n1. item\n\n    code\n\n---\nsetext\n====\n\n> quote\n\n<script>"
STEERING = "\u202e\u2066\x1b\x00\u200b"


class Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def assert_inert(page: Page, allowed: set[str]) -> None:
    assert set(page.tags) <= allowed
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    links = [value for name, value in page.attributes if name in {"href", "src"}]
    assert all(str(link).startswith(("http://", "https://")) for link in links), links


@pytest.mark.parametrize("render", [markdown2html_mistune, mistune.html], ids=["nbconvert", "mistune"])
@pytest.mark.parametrize("field", ["title", "publisher", "author", "source_id", "date", "url"])
@pytest.mark.parametrize(
    "text", [HOSTILE, LINES, LINES + STEERING, "1. a", "- a", "+ a", "2021) a", "> a", "=1+1", "---"]
)
def test_only_the_address_of_a_document_is_a_link(render, field: str, text: str) -> None:
    rows = relations.load("sources").query("source_id in ['founding-en', 'ucdp-2024']").astype("object")
    addresses = rows["url"].notna().sum() - (field == "url")
    rows.loc[rows.index[0], field] = text
    page = Page(render(sources.Bibliography(rows)._repr_markdown_()))
    assert_inert(page, {"ol", "li", "a", "p"})
    assert page.tags.count("ol") == 1
    assert page.tags.count("li") == 2
    assert page.tags.count("a") == addresses
    # What is printed is what stands in the table, on one line, with a sign for what would turn or hide it.
    printed = " ".join(page.text.split())
    assert " ".join("".join("\ufffd" if sign in STEERING else sign for sign in text).split()) in printed


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a_b*c?x=1&y=2#z", True),
        ("http://example.org/кыргызстан–(1)", True),
        ("javascript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ('https://x"onmouseover=alert(1)', False),
        ("https://x> <script>alert(1)</script>", False),
        ("//evil.example", False),
        ("HTTPS://evil.example", False),
    ],
)
def test_an_address_is_a_link_into_the_web_or_text(url: str, linked: bool) -> None:
    row = relations.load("sources").head(1).assign(url=url)
    page = Page(markdown2html_mistune(sources.Bibliography(row)._repr_markdown_()))
    assert_inert(page, {"ol", "li", "a", "p"})
    assert page.tags.count("a") == linked


def test_hostile_text_in_every_text_field_of_every_table_stays_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(locate.data_dir(), folder, ignore=shutil.ignore_patterns("recipes"))
    monkeypatch.setenv("RELATIONS_DATA", str(folder))
    package, spoiled = json.loads((folder / "datapackage.json").read_text("utf-8")), 0
    for entry in package["resources"]:
        if "schema" not in entry:
            continue
        frame = pd.read_csv(folder / entry["path"], dtype="str", keep_default_na=False)
        named = {key for other in entry["schema"].get("foreignKeys", []) for key in other["fields"]}
        for field in entry["schema"]["fields"]:
            ruled = {"rdfType", "itemDelimiter", "categories"} & field.keys() or {"enum", "pattern"} & field.get(
                "constraints", {}
            ).keys()
            if (
                field["type"] == "string"
                and not ruled
                and field["name"] not in {*named, *entry["schema"]["primaryKey"]}
            ):
                frame.loc[:, field["name"]] = (LINES + HOSTILE).strip()
                spoiled += 1
        frame.to_csv(folder / entry["path"], index=False, lineterminator="\n")
    assert spoiled > 60
    tables.accept(folder)
    for name in relations.datasets()["name"]:
        frame = relations.load(name)
        whole_rows = pd.DataFrame({"text": [" ".join(map(str, row)) for row in frame.head(3).itertuples()]})
        fields = Answer("changes", frames={"recent": whole_rows}, rows={"": []})
        shown = Report().table(fields, "recent", "text")._repr_mimebundle_()
        assert_inert(Page(shown["text/html"]), {"table", "caption", "thead", "tbody", "tr", "th", "td"})
    whole = sources.cite_ids(relations.load("sources")["source_id"])  # what a table cites is part of it
    page = Page(markdown2html_mistune(whole._repr_markdown_()))
    assert_inert(page, {"ol", "li", "a", "p"})
    assert page.tags.count("li") == len(whole)
    assert page.tags.count("a") == whole.frame["url"].notna().sum()
    assert len(pybtex.database.parse_string(whole.bibtex(), "bibtex").entries) == len(whole)
    assert len(json.loads(whole.csl_json())) == len(whole)
    assert len(str(whole).splitlines()) == len(whole)
