"""The stories on paper: a real PDF by WeasyPrint, read again by pypdf."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

import pytest
import tiny_notebooks as tiny
from pypdf import PdfReader

from relations.batch import make, pdf, plan, render
from relations.errors import RelationsError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two reports of one real notebook, made once."""
    folder = tmp_path_factory.mktemp("edition")
    said = "".join(
        f'[[report]]\nname = "{name}"\nnotebook = "overview"\ntitle = "{title}"\nparameters = {{ start = "{start}" }}\n'
        for name, title, start in (("one", "One & all", "2022-09-01"), ("two", "Two", "2023-01-01"))
    )
    whole = plan.load(tiny.plan(folder, said))
    outcomes, _ = make.make(whole, whole.choose(), folder / "out")
    assert [outcome.error for outcome in outcomes] == [None, None]
    return folder / "out"


def test_stories_and_dossier_are_tagged_and_numbered_pages_with_bookmarks(edition: Path) -> None:
    made = pdf.make(edition, ["one", "two"], "Dossier")
    assert [path.name for path in made] == ["one.pdf", "two.pdf", "dossier.pdf"]
    read = [PdfReader(path) for path in made]
    for each in read:
        assert each.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert each.metadata is not None
        assert each.metadata.title == "Dossier"
        last = len(each.pages)
        assert f"{last} / {last}" in each.pages[-1].extract_text()
        assert "Tables of " in each.pages[0].extract_text()
    one, two, both = read
    # Each story once, the sources once at the end: fewer pages than the two have together.
    assert max(len(one.pages), len(two.pages)) < len(both.pages) < len(one.pages) + len(two.pages)
    tops = [mark.title for mark in both.outline if not isinstance(mark, list)]  # type: ignore[union-attr]
    assert tops.count("Sources") == 1
    assert tops[-1] == "Sources"
    told = "".join(page.extract_text() for page in both.pages)
    facts = json.loads((edition / "one" / "facts.json").read_text("utf-8"))["facts"]
    printed = [fact["text"] for fact in facts.values() if fact["unit"] == "people"]
    assert printed
    squeezed = "".join(told.split())
    assert all("".join(text.split()) in squeezed for text in printed)
    # The bars of the findings on the border are in the colour of their strand, #d55e00 as PDF writes it, none black.
    drawn = b"".join(page.get_contents().get_data() for page in one.pages)  # type: ignore[union-attr]
    inks = set(re.findall(rb"([\d.]+ [\d.]+ [\d.]+) rg\n(?:[^\n]*\n){0,8}?[\d.]+ 0 [\d.]+ 9 re\nf", drawn))
    assert b"0.835294 0.368627 0" in inks
    assert b"0 0 0" not in inks


def test_the_same_pages_give_the_same_bytes(edition: Path) -> None:
    before = (edition / "two.pdf").read_bytes()
    (edition / "two.pdf").unlink()
    assert pdf.make(edition, ["two"], "Dossier") == [edition / "two.pdf"]
    assert (edition / "two.pdf").read_bytes() == before


def test_what_is_missing_is_said(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RelationsError, match=r"holds none of the reports three; make them first"):
        pdf.make(edition, ["three"], "Dossier")
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(RelationsError, match=r"pip install 'kgz-tjk-relations\[pdf\]'"):
        pdf.make(edition, ["one"], "Dossier")


def test_a_pale_name_is_not_cut_at_its_anchor(edition: Path) -> None:
    """The printer clips a translucent text to a box that begins at its anchor; its ink alone may be translucent."""
    page = (edition / "one" / "index.html").read_text("utf-8")
    assert re.search(r"font-size[^}]*;opacity", render.looks_of(page)), "the names of the countries are pale"
    story = pdf._story(page)
    assert not re.search(r"<text [^>]*; ?opacity", story)
    assert re.search(r"<text [^>]*; ?fill-opacity", story)


def test_a_number_is_not_parted_at_the_end_of_a_line(edition: Path, tmp_path: Path) -> None:
    """However long the words before it are: the printer would part it where a page lets words break anywhere."""
    rows = "".join(f"<li><strong>{'x ' * n}USD <a class='fact'>231,456</a></strong></li>" for n in range(99))
    page = (edition / "one" / "index.html").read_text("utf-8")
    story = f'<!-- story -->\n<div class="findings"><ul>{rows}</ul></div>\n<!-- /story -->'
    (tmp_path / "one").mkdir()
    page = re.sub(r"<!-- story -->.*<!-- /story -->", lambda _: story, page, flags=re.DOTALL)
    (tmp_path / "one" / "index.html").write_text(page, "utf-8")
    for name in ("data.html", "facts.json"):
        (tmp_path / "one" / name).write_bytes((edition / "one" / name).read_bytes())
    (made,) = pdf.make(tmp_path, ["one"], "Dossier")
    told = "\n".join(page.extract_text() for page in PdfReader(made).pages)
    assert told.split().count("231,456") == 99
