"""The other languages: they say all, of the same facts, in every branch; their pages are whole and fit."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any
from unittest import mock

import catalogue
import oracle
import pytest
import test_browser as browser_tests
import test_words
from babel.dates import get_month_names
from bs4 import BeautifulSoup
from fluent.runtime import resolver
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from relations import datasets, describe, locate, parties, show
from relations.answers import NOT_YET, Quantity
from relations.charts import style
from relations.words import DEFAULT, Words, _bundle, key_of
from relations.words import values as kinds

if TYPE_CHECKING:
    from pathlib import Path

    from fluent.syntax import ast
    from playwright.sync_api import Page

pytestmark = pytest.mark.usefixtures("together")

Plain = show.Report
OTHERS = [code for code in locate.languages() if code != DEFAULT]


class Asked(Visitor):
    """The variables that a pattern prints or selects by, and the digits typed in it."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.digits: Counter[str] = Counter()
        self.keys: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent's name
        self.variables.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802 - fluent's name
        self.keys.add(str(getattr(node.key, "name", None) or node.key.value))
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - fluent's name
        self.digits.update(re.findall(r"\d+", node.value))


@cache
def asked(language: str) -> dict[str, Asked]:
    """What each message and attribute of a language asks for."""
    found = {}
    for path in (locate.CATALOGUES / language).glob("*.ftl"):
        for entry in catalogue.entries(path):
            patterns = {entry.id.name: entry.value} | {
                f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes
            }
            for name, pattern in patterns.items():
                if pattern is not None:
                    found[name] = Asked()
                    found[name].visit(pattern)
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_all_and_nothing_else(language: str) -> None:
    """Every message and text of English has words; what is there besides is a text, a form or the word of a code."""
    assert list(catalogue.missing(language)) == [], f"make catalogue LANG={language}"
    texts = {key_of(text) for group in catalogue.texts().values() for text in group}
    english, told = test_words.catalogue(), frozenset(oracle.stored()["messages"])
    extra = {name for name in test_words.catalogue(language) if name not in english and name not in texts}
    forms = {name for name in extra if "." in name and name.partition(".")[0] in {*english, *extra}}
    assert not sorted(
        name
        for name in extra - forms
        if not (test_words.may_be_said(name, told) or named(name) or re.match(PLAIN, name))
    )


def named(message: str) -> bool:
    """Whether it is the word of a text that a table has, such as text-Chorku."""
    vocabulary, _, code = message.partition("-")
    every = (re.sub(r"[^A-Za-z0-9]+", "-", text) for group in catalogue.texts().values() for text in group)
    return vocabulary == "text" and code in {*every, "Vorux"}


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_has_the_numbers_of_the_english_one(language: str) -> None:
    english, other = asked(DEFAULT), asked(language)
    # A helper of a message is given what the message is given.
    wrong = {name: english[name].variables - other[name].variables for name in english}
    assert not {name: sorted(left) for name, left in wrong.items() if left}
    # A selection by a code that no answer gives would always take its last branch.
    forms = {"zero", "one", "two", "few", "many", "other", "exact", "range", "open", "at-most"}
    unknown = {name: sorted(other[name].keys - english[name].keys - forms) for name in english}
    assert not {name: keys for name, keys in unknown.items() if keys}
    typed = {name: sorted(set(other[name].digits) - set(english[name].digits)) for name in english}
    assert not {name: digits for name, digits in typed.items() if digits}


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_has_the_digits_of_the_english_one(language: str) -> None:
    other, wrong = asked(language), []
    for text in chain.from_iterable(catalogue.texts().values()):
        digits, said = Counter(re.findall(r"\d+", text)), other[key_of(text)].digits
        wrong += [text] if digits - said and digits != said and text not in RENUMBERED else []
    assert wrong == []


RUSSIAN_CENTURY = "Central Asian treaty on friendship, good-neighbourliness and cooperation in the 21st century"
# Powers are written as signs, and a title has the Roman number of a century.
RENUMBERED = {"km2", "km3", "m3/s", RUSSIAN_CENTURY}
# Codes that English prints as they stand, and other languages word.
PLAIN = "agrees|clashes|counted|figures|kind|periods|report|section|shared|topic|weighing"


class Anything(kinds.Word):
    """A value of every kind: a word with forms, a number with a span, a text."""

    span = "exact"


@pytest.mark.parametrize("language", [DEFAULT, *OTHERS])
def test_every_branch_can_be_said(language: str) -> None:
    """Each variant of each selection is taken once, in the message itself and in those that it takes in."""
    bundle, words = _bundle(language), Words(language)
    names = set().union(*(each.variables for each in asked(language).values()))
    given = {name: Anything("x", lambda form: f"x{form}") for name in names}
    seen: dict[int, Any] = {}
    chosen: dict[int, int] = {}

    def select(self: Any, env: Any) -> Any:
        self.selector(env)
        seen.setdefault(id(self), self)
        return self.variants[chosen.get(id(self), 0)].value(env)

    wrong = []
    with mock.patch.object(resolver.SelectExpression, "__call__", select):
        for name in test_words.catalogue(language):
            pattern = words._pattern(name)
            seen.clear()
            said = [kinds.fill(bundle, pattern, given)]
            done: set[int] = set()
            while left := [each for key, each in seen.items() if key not in done]:
                for each in left:
                    done.add(id(each))
                    for place in range(len(each.variants)):
                        chosen[id(each)] = place
                        said.append(kinds.fill(bundle, pattern, given))
                    del chosen[id(each)]
            wrong += [f"{name}: {text} {errors}" for text, errors in said if errors or "{" in text]
    assert wrong == []


class Interpreter(oracle.Undrawn):
    """A report that says everything in the other languages too, and compares which facts they state."""

    def __init__(self, language: Words | str = "en", as_of: str | None = None) -> None:
        super().__init__(language, as_of)
        self.others = [Plain(code) for code in OTHERS]

    def sentence(self, answer: Any, part: str = "") -> show.Sentence:
        said = super().sentence(answer, part)
        for other in self.others:
            translated = other.sentence(answer, part)
            assert not UNBENT.search(translated.text), f"{answer.name}{part}: {translated.text}"
            self.hold_number(other, answer, translated.text)
            kept = [{name: {**fact, "text": ""} for name, fact in each.facts.items()} for each in (said, translated)]
            assert kept[0] == kept[1], f"{other.words.code}: {answer.name}{part} states other facts"
            assert said.text.count("**") == translated.text.count("**"), f"{other.words.code}: {answer.name}{part}"
        self.hold_number(self, answer, said.text)
        return said

    @staticmethod
    def hold_number(report: show.Report, answer: Any, *texts: str) -> None:
        """No text says many of one thing: 1 years, 0 of 1 Jahren, 1 лет."""
        for text in texts:
            assert not manifold(report.words.code).search(text), f"{report.words.code}: {answer.name}: {text}"

    def chart(self, draw: Any, answer: Any, name: str) -> Any:
        """Say what stands around and for a figure in every language, though it is not drawn."""
        super().chart(draw, answer, name)
        message = show._message(answer, name)
        for report in (self, *self.others) if answer.name != NOT_YET and len(answer[name]) else ():
            form = getattr(draw, "form", style.Form())
            rows = {"rows": report.in_words(answer[name], *form.told)} if form.told else {}
            asked_for = [message, *(f"{message}.{part}" for part in ("alt", "subtitle", "x", "y"))]
            there = filter(report.words.has, asked_for)
            self.hold_number(report, answer, *(report.words(each, **answer.facts, **rows) for each in there))

    def how_firm(self, answer: Any) -> str:
        for other in self.others:
            assert bool(other.how_firm(answer)) == bool(super().how_firm(answer))
        return super().how_firm(answer)

    def table(self, answer: Any, name: str, columns: str, *, top: int | None = None) -> show.Shown:
        shown = super().table(answer, name, columns, top=top)
        for other in self.others if shown is not None else ():  # nothing is shown of what was not known yet
            translated = other.table(answer, name, columns, top=top).record
            titles = [
                {**record, "frame": {**record.get("frame", {}), "title": ""}} for record in (shown.record, translated)
            ]
            assert titles[0] == titles[1], f"{other.words.code}: {answer.name} {name}"
            self.hold_number(other, answer, translated.get("frame", {}).get("title", ""))
        return shown


# Right after one too: 1 человек; in 1 (of them) reports name none; passed 1 the test.
RIGHT = {"человек", "nennen", "den"}
# Said by no branch, since only what takes the dative is chosen by number.
WRONG = {"Jahre"}


@cache
def manifold(language: str) -> re.Pattern[str]:
    """What is wrong after the number one: first words of plural branches that no branch for one begins with."""
    first: dict[bool, set[str]] = {True: set(), False: set()}

    class Plural(Visitor):
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - fluent's name
            keys = [getattr(each.key, "name", "") for each in node.variants]
            for key, variant in zip(keys, node.variants, strict=True) if "one" in keys else ():
                text = getattr(variant.value.elements[0], "value", "")
                first[key == "one"].update(re.findall(r"^[^\W\d_]+", text) if isinstance(text, str) else ())
            self.generic_visit(node)

    for path in (locate.CATALOGUES / language).glob("*.ftl"):
        Plural().visit(parse(path.read_text("utf-8")))
    words = "|".join(sorted(first[False] - first[True] - RIGHT | WRONG))
    # No end of a range: 0 to 1 days.
    return re.compile(
        rf"(?<![\w.,–−-])(?<!\bto )(?<!\bbis )(?<!\bдо )1[ \u00a0]((listed|presidential|signed) )?({words})\b"
    )


def test_one_thing_is_no_plural() -> None:
    for language, wrong in (
        ("en", "in 0 of 1 years"),
        ("en", "1 listed incidents"),
        ("de", "1 Jahre"),
        ("ru", "1 лет"),
    ):
        assert manifold(language).search(wrong)
    for language, right in (("en", "0 to 1 days"), ("en", "1 of 5 years"), ("de", "1 Jahr"), ("ru", "из 1 года")):
        assert not manifold(language).search(right)


MONTHS = "|".join(get_month_names("wide", context="stand-alone", locale="ru").values())
# After these a Russian month stands in the genitive, dative or prepositional case, as no month does in a table.
UNBENT = re.compile(rf"\b(с|со|от|до|из|после|около|к|о|об|в)\s({MONTHS})\b", re.IGNORECASE)
SETS = [(notebook, name) for notebook, sets in oracle.SETS.items() for name in sets]


@pytest.mark.parametrize(("notebook", "name"), SETS)
def test_every_language_states_the_same_facts(notebook: str, name: str) -> None:
    """Fact by fact: name, value, ends, unit, qualifiers, sources; row by row what tables hold."""
    oracle.run(notebook, oracle.SETS[notebook][name], Interpreter)


def texts_of(page: Path) -> set[str]:
    """What a page says in its own language: without code, names of publishers and what is marked as another's."""
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    for each in soup.find_all(["style", "pre", "code", "cite"]):
        each.decompose()
    for each in soup.select(".under, .sources, .languages, main [lang], figcaption, a[href$=json], a[href$=ipynb]"):
        each.decompose()
    said = [str(text) for text in soup.find_all(string=lambda text: type(text).__name__ == "NavigableString")]
    said += [each[name] for name in ("aria-label", "title") for each in soup.find_all(attrs={name: True})]
    return {" ".join(text.split()) for text in said}


# What stands in every language as it is: values of parameters, abbreviations, publishers and data sets.
SAME = (
    r"^(latest|official|both|low|all|yes)$|Asia-Plus|24\.kg|Kaktus|TASS|UCDP|Natural Earth|language =|MID|BRD|relations"
)


@pytest.mark.parametrize("language", ["eo"])
def test_nothing_english_is_left(editions: Path, language: str) -> None:
    """The pseudo-language accents every word of a catalogue; what has no accent is in none."""
    left = {}
    names = [get_month_names(width, locale=language).values() for width in ("wide", "abbreviated")]
    months = "|".join(chain.from_iterable(names))
    for page in sorted((editions / language).glob("*/*.html")):
        if page.name != "data.html":
            plain = [text for text in texts_of(page) if re.search(r"[a-z]{4,}", text) and not re.search(ACCENTS, text)]
            left[f"{page.parent.name}/{page.name}"] = [t for t in plain if not re.search(rf"{SAME}|{months}", t)]
    assert not {page: texts for page, texts in left.items() if texts}


ACCENTS = "[àéîõüçñšýžÀÉÎÕÜÇÑŠÝŽë]"


def test_editions_hold_the_same_facts(editions: Path) -> None:
    for path in (editions / DEFAULT).glob("*/facts.json"):
        english = json.loads(path.read_text("utf-8"))
        for code in (*OTHERS, "eo"):
            other = json.loads((editions / code / path.parent.name / path.name).read_text("utf-8"))
            assert other["parameters"] == {**english["parameters"], "language": code}
            assert without_words(other) == without_words(english), (code, path.parent.name)


def without_words(facts: dict[str, Any]) -> dict[str, Any]:
    kept = {name: {**fact, "text": ""} for name, fact in facts["facts"].items()}
    return {**facts, "facts": kept, "title": "", "parameters": {}}


def test_an_edition_leads_to_the_others(editions: Path) -> None:
    """Each page to the same page of each other language, by links of the page and of its head."""
    codes = [DEFAULT, *OTHERS, "eo"]
    for page in editions.glob("*/**/*.html"):
        text = page.read_text("utf-8")
        own = page.relative_to(editions).parts
        assert f'<html lang="{own[0]}">' in text
        found = re.findall(r'hreflang="(\w+)" href="([^"]+)"', text)
        assert Counter(code for code, _ in found) == dict.fromkeys(codes, 2)
        for code, address in found:
            assert (page.parent / address).resolve() == (editions / code).joinpath(*own[1:]).resolve()
    top = (editions / "index.html").read_text("utf-8")
    assert [code for code in codes if f'hreflang="{code}" href="{code}/index.html"' in top] == codes


def test_headings_have_one_address_in_all_languages(editions: Path) -> None:
    for page in (editions / DEFAULT).glob("*/*.html"):
        known = [re.findall(r'<h2 id="([^"]+)"', page.read_text("utf-8"))]
        for code in OTHERS:
            same = editions / code / page.parent.name / page.name
            known.append(re.findall(r'<h2 id="([^"]+)"', same.read_text("utf-8")))
        assert known[0]
        assert all(each == known[0] for each in known), page


def test_pages_and_figures_fit(page: Page, editions: Path) -> None:
    """No text cut, too small or over another, and nothing wider than the screen; even with words a third longer."""
    looks = (browser_tests.CUT, browser_tests.TINY, browser_tests.OVER, browser_tests.UNNAMED)
    wrong = []
    for code in (*OTHERS, "eo"):
        for path in sorted((editions / code).rglob("*.html")):
            if path.name == "data.html":
                continue
            with browser_tests.opened(page, path, browser_tests.PHONE):
                page.add_style_tag(content=browser_tests.ALL_OF_IT)
                for width in (390, 1280, 320, 768):
                    page.set_viewport_size({"width": width, "height": 844})
                    found = [each for look in looks for each in page.evaluate(look)] if width in {390, 1280} else []
                    found += ["wider than the screen"] * (page.evaluate(browser_tests.OVERFLOW) > 0)
                    wrong += [f"{path.relative_to(editions)} at {width}: {each}" for each in found]
    assert wrong == []


def test_a_catalogue_can_be_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    for code in locate.languages():
        shutil.copytree(locate.CATALOGUES / code, tmp_path / code)
    monkeypatch.setattr(locate, "CATALOGUES", tmp_path)
    catalogue.main("ky")
    begun = "".join(path.read_text("utf-8") for path in (tmp_path / "ky").glob("*.ftl"))
    assert all(line.startswith("# ") or line in {"", "#"} for line in begun.splitlines())
    assert "# field-year = Year" in begun
    assert "# # Golovnoy" in begun or "Kok-Tash" in begun
    every = {entry.id.name for path in (tmp_path / DEFAULT).glob("*.ftl") for entry in catalogue.entries(path)}
    number = len(every) + sum(map(len, catalogue.texts().values()))
    assert capsys.readouterr().out.splitlines()[-1].startswith(f"ky: {number} messages are missing")
    (tmp_path / "ky" / "common.ftl").write_text("field-year = Жыл\n", "utf-8")
    _bundle.cache_clear()
    assert len(list(catalogue.missing("ky"))) == number - 1
    _bundle.cache_clear()


@pytest.mark.parametrize(
    ("language", "ends", "written"),
    [
        ("de", (134, 176, 218), "176 (134 bis 218)"),
        ("de", (41, 41, None), "41 oder mehr"),
        ("de", (None, -1234.5, None), "−1.234,5"),
        ("ru", (134, 176, 218), "176 (от 134 до 218)"),
        ("ru", (41, 41, None), "не менее 41"),
        ("ru", (None, -1234.5, None), "−1\N{NO-BREAK SPACE}234,5"),
    ],
)
def test_ranges(language: str, ends: tuple[Any, Any, Any], written: str) -> None:
    assert Words(language).range(*ends) == written


@pytest.mark.parametrize(
    ("day", "german", "russian"),
    [
        ("2022-09-14", "14. September 2022", "14 сентября 2022 г."),
        ("2022-09-14/2022-09-18", "14. bis 18. September 2022", "14–18 сентября 2022 г."),
        ("2021-04-28/2021-05-01", "28. April bis 1. Mai 2021", "28 апреля – 1 мая 2021 г."),
        ("2022-01/2022-07", "Januar bis Juli 2022", "январь – июль 2022 г."),
        ("1991/1995", "1991 bis 1995", "1991–1995"),
        ("2022?", "ca. 2022", "примерно 2022"),
        ("--05-01", "1. Mai", "1 мая"),
    ],
)
def test_dates(day: str, german: str, russian: str) -> None:
    """As both languages write them; blanks that hold a day to its month and a year to its sign count as blanks."""
    for language, written in (("de", german), ("ru", russian)):
        assert re.sub(r"[\u00a0\u202f]", " ", Words(language).date(day)) == written


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1 источник"), (2, "2 источника"), (5, "5 источников"), (21, "21 источник"), (104, "104 источника")],
)
def test_russian_counts(number: int, said: str) -> None:
    assert Words("ru")("page-documents", n=Quantity(number, "sources", note="counted")).replace("\u00a0", " ") == said


def test_a_date_ends_its_sentence_once() -> None:
    said = Words("ru").say("date-until", {"date": "14 сентября 2022 г."})
    assert said.text == "по 14 сентября 2022 г."
    from relations.words import _paragraphs

    assert _paragraphs("до 2022 г..") == "до 2022 г."
    assert _paragraphs("до [2022 г.](#fact-x). Затем...") == "до [2022 г.](#fact-x) Затем..."
    assert _paragraphs("**до 2022 г.**. Затем") == "**до 2022 г.** Затем"


def test_tables_are_described_in_a_language() -> None:
    """By the catalogue where it has words, in English where it has none."""
    russian = describe("visits", language="ru")
    assert dict(zip(russian["field"], russian["label"], strict=True))["guest"] == Words("ru")("field-guest")
    assert describe("visits").columns.tolist() == [column for column in russian.columns if column != "label"]
    titles = datasets(language="de").set_index("name")["title"]
    assert titles["visits"] == Words("de").text("Presidential visits") != "Presidential visits"


@pytest.mark.parametrize("language", [DEFAULT, *OTHERS])
def test_the_parties_bear_the_names_of_the_data_package(language: str) -> None:
    for party in parties():
        assert Words(language).word("country", party.code) == party.names[language]
