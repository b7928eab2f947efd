"""Answers, the catalogue and what a notebook shows of both."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import subprocess
import sys
from functools import partial
from html.parser import HTMLParser

import matplotlib as mpl
import pandas as pd
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from nbconvert.filters import markdown2html

import relations
from relations import locate, plain, show, words
from relations.answers import Answer, Code, Quantity, interval, of, unit_of
from relations.charts import style
from relations.errors import RelationsError
from relations.intervals import Interval
from relations.sensitivity import Firmness
from relations.show import FACTS_MIME, Report
from relations.words import Words, values

CATALOGUE = """
toll = { $case ->
        [none] Nothing is known.
       *[some] { $dead } { $dead ->
            [one] person
           *[other] people
        } of the { $side } died ({ $years }), so *many*.
    }
    .statement = more than { $dead } died
toll-again = Again { $dead }.
toll-long =
    One
    paragraph.

    Another.
toll-by-year = { $dead } died
    .alt = Bars. { $rows }.
    .x = year
    .y = people
    .empty = Nobody died.
toll-list = The dead
    .gain_usd_mn = Gain
    .gain_usd_mn-missing = not told
field-killed = Killed (people)
field-kind = Kind
it = { $it }
it-says = It says { $it } here.
it-incidents = { $it } { $it ->
        [one] incident was
       *[other] incidents were
    }
it-table = Claims & numbers
    .who = Claimant
    .seen = Seen
    .dead = Killed
    .dead-missing = nothing reported
    .share_pct = Share
    .count = Incidents
kind-a = first kind
kind-b = second kind
turned-rule = if the rule is { $values }
turned-first-year = if it begins in { $values }
turned-kind = if the kind is { $values }
turned-without-promise-of-year = if the promise of { $values } is left out
rule-latest = the latest word
"""


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    """The real common words beside a report of our own."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "common.ftl").write_text((locate.CATALOGUES / "en" / "common.ftl").read_text("utf-8"), "utf-8")
    (tmp_path / "en" / "toll.ftl").write_text(CATALOGUE, "utf-8")
    monkeypatch.setattr(locate, "CATALOGUES", tmp_path)
    words._bundle.cache_clear()
    yield tmp_path
    words._bundle.cache_clear()


def rows(**columns: list) -> pd.DataFrame:
    count = len(next(iter(columns.values())))
    return pd.DataFrame({**columns, "source_ids": ["rferl-2022-09"] * count})


def toll(case: str = "some", dead: object = 41, **ends: object) -> Answer:
    frame = rows(
        year=[2021, 2022],
        kind=["a", "b;a"],
        killed_low=[36, 40],
        killed_best=[36, 40],
        killed_high=[36, 83],
        killed_best_is=[None, "more_than"],
        killed_low_is=[None, "more_than"],
        gain_usd_mn=[2.51, None],
    )
    return Answer(
        "toll",
        facts={
            "case": case,
            "dead": Quantity(dead, "people", rows=frame, **ends),
            "side": Code("side", "KGZ"),
            "years": ["2021", Code("side", "TJK")],
        },
        frames={"by_year": frame, "list": frame, "bare": frame.drop(columns="source_ids")},
        rows={"by_year": frame},
    )


def record(shown):
    return shown._repr_mimebundle_()[FACTS_MIME]


def test_only_what_a_message_prints_is_a_fact():
    tell = Report()
    shown = tell.say(toll())
    assert repr(shown) == "41 people of the Kyrgyz side died (2021 and Tajik side), so *many*."
    assert list(record(shown)["facts"]) == ["dead"]
    assert record(shown)["facts"]["dead"]["value"] == 41
    assert repr(tell.say(toll("none"))) == "Nothing is known."
    assert record(tell.say(toll("none")))["facts"] == {}
    assert tell.source_ids == ["rferl-2022-09"]


@pytest.mark.parametrize(
    ("ends", "begins"),
    [
        ({"dead": 1}, "1 person of"),
        ({"dead": 1, "low": 1, "high": 1}, "1 person of"),
        ({"dead": 1, "low": 1}, "1 or more people"),
        ({"dead": 1, "qualifier": "about"}, "about 1 people"),
        ({"dead": 1, "low": 1, "high": 4}, "1 (1 to 4) people"),
        ({"dead": 40, "qualifier": "more_than"}, "more than 40 people"),
    ],
)
def test_a_plural_goes_by_what_is_said(ends, begins):
    assert repr(Report().say(toll(**ends))).startswith(begins)


def test_a_name_stands_for_one_value():
    tell = Report()
    tell.say(toll())
    tell.say(toll(), "again")
    with pytest.raises(RelationsError, match="'dead' already stands for 41"):
        tell.say(toll(dead=42), "again")


def test_text_of_a_table_marks_up_nothing_and_paragraphs_stay():
    tell = Report()
    answer = Answer("toll", {"case": "some", "dead": Quantity("*x* <b>", "text", note="n"), "side": "s", "years": []})
    assert r"\*x\* &#60;b&#62;" in tell.say(answer, "again").bundle["text/markdown"]
    assert tell.say(answer, "long").bundle["text/markdown"] == "One paragraph.\n\nAnother."


def test_findings_say_how_firm_they_are():
    turned = ("rule: latest", "rule: 5.0")
    firm = [Firmness(8, 8), Firmness(2, 2), Firmness(6, 8), Firmness(5, 8), Firmness(3, 8, turned), None]
    answers = [
        Answer(
            "toll", toll().facts, tested=None if each is None else partial(Firmness, each.held, each.runs, each.turns)
        )
        for each in firm
    ]
    shown = Report().findings(answers)
    died = "more than 41 died; computed in 8 ways, this holds in"
    assert [line.partition(". ")[2] for line in repr(shown).split("\n")] == [
        f"Firm: {died} each.",
        "Firm: more than 41 died; computed in 2 ways, this holds in both.",
        # Three of four and more: mostly.
        f"Mostly firm: {died} 6 of them.",
        f"Depends on choices: {died} 5 of them.",
        f"Depends on choices: {died} 3 of them. It turns if the rule is the latest word or 5.",
        "",
    ]
    assert record(shown)["firm"] == ["firm", "firm", "mostly", "depends", "depends"]


def test_a_table_words_its_fields():
    shown = Report().table(toll(), "list", "year kind killed gain_usd_mn")
    assert [line.split("  ")[0] for line in repr(shown).split("\n")] == ["The dead", "Year", "2021", "2022"]
    text = repr(shown)
    assert "more than 40 (up to 83)" in text
    assert "second kind and first kind" in text
    assert "not told" in text
    assert repr(Report().table(toll(), "list", "killed", top=1)).count("\n") == 2


def test_a_cell_may_be_a_quantity_or_how_firm_a_finding_is(catalogue):
    (catalogue / "en" / "cells.ftl").write_text(
        "cells-all = Cells\n    .value = Value\n    .turned = Turned\n    .last_day = Last\n", "utf-8"
    )
    words._bundle.cache_clear()
    frame = rows(
        value=[Quantity(1, "days", note="n"), Quantity(None, "points", 1.5, 2, note="n"), Quantity(50, "%", note="n")],
        turned=[Firmness(1, 2, ("rule: latest",)), Firmness(2, 2), Firmness(2, 2)],
        last_day=["2022-09~", None, "2021"],
    )
    text = repr(Report().table(Answer("cells", frames={"all": frame}), "all", "value turned last_day"))
    assert [line.split("  ") for line in re.sub(" {2,}", "  ", text).split("\n")[2:]] == [
        ["1 day", "if the rule is the latest word", "about September 2022"],
        ["1.5 to 2 points", "–"],
        ["50%", "2021"],
    ]


def test_a_figure_grows_with_its_rows():
    @style.Form(1.0, per_row=0.5, told=("year", "killed"))
    def points(frame, ax, words):
        ax.plot(frame["year"], frame["year"])
        return ax

    answers = [Answer("toll", toll().facts, {"by_year": toll()["by_year"].head(size)}) for size in (1, 2)]
    drawn = [Report().chart(points, answer, "by_year").bundle["image/svg+xml"] for answer in answers]
    heights = [re.search(r'<svg [^>]*height="(\d+)"', picture) for picture in drawn]
    assert int(heights[1][1]) - int(heights[0][1]) == 0.5 * 96  # CSS pixels an inch


def test_what_is_lacking_is_named():
    tell = Report()
    with pytest.raises(RelationsError, match="no frame 'lost'; allowed: by_year, list, bare"):
        tell.table(toll(), "lost", "year")
    with pytest.raises(RelationsError, match="rests on nothing"):
        tell.table(toll(), "bare", "year")
    with pytest.raises(RelationsError, match=r"no heading for 'source_ids'"):
        tell.table(toll(), "list", "source_ids")
    with pytest.raises(RelationsError, match="has no 'killed'"):
        tell.table(Answer("toll", frames={"list": rows(wounded_low=[1])}), "list", "killed")
    with pytest.raises(RelationsError, match="has no message 'lost'"):
        tell.say(Answer("lost"))
    with pytest.raises(RelationsError, match="dead"):
        tell.say(Answer("toll"), "again")
    with pytest.raises(RelationsError, match="allowed: Quantity, Code"):
        tell.say(Answer("toll", {"dead": 41}), "again")


@style.Form(2.0, told=("year", "killed"))
def bars(frame, ax, words, *, side):
    assert side == Code("side", "KGZ")
    ax.bar(frame["year"], frame["killed_best"], label=words("kind-a"))
    return ax


def test_a_chart_has_its_words_and_sources():
    shown = Report().chart(bars, toll(), "by_year")
    assert record(shown)["figure"] == {"title": "41 died", "alt": "Bars. 2021: 36; 2022: more than 40 (up to 83)."}
    assert record(shown)["source_ids"] == ["rferl-2022-09"]
    assert ">people</text>" in shown.bundle["image/svg+xml"]
    empty = Answer("toll", frames={"by_year": rows(year=[]).astype({"year": "int64"})})
    assert repr(Report().chart(bars, empty, "by_year")) == "Nobody died."
    assert mpl.rcParams["font.size"] == mpl.rcParamsDefault["font.size"]


def test_a_quantity_rests_on_something_and_fits():
    with pytest.raises(RelationsError, match="rests on nothing"):
        Quantity(1, "people")
    with pytest.raises(RelationsError, match="low <= value <= high"):
        Quantity(1, "people", low=2, note="n")
    with pytest.raises(RelationsError, match="no number"):
        Quantity("1", "people", note="n")
    with pytest.raises(RelationsError, match=r"95, not 0\.95"):
        Quantity(1, "people", low=0, high=2, interval=0.95, note="n")
    with pytest.raises(RelationsError, match="numbers only"):
        Quantity("2022", "date", qualifier="about", low=1, note="n")


def test_a_field_knows_its_unit_and_span():
    row = toll()["list"].iloc[1]
    assert of(row, "killed").qualifier == ["more_than", "more_than", None]
    assert Words().quantity(of(row, "killed")) == "more than 40 (up to 83)"
    assert of(toll()["list"].iloc[0], "gain_usd_mn").unit == "USD million"
    assert unit_of("price_usc_per_kwh") == ("US cents/kWh", None)


def test_a_catalogue_that_cannot_be_read_is_refused(catalogue):
    (catalogue / "en" / "worse.ftl").write_text("toll = twice\n", "utf-8")
    words._bundle.cache_clear()
    with pytest.raises(RelationsError, match="toll stand in the catalogue twice"):
        Words()("yes")
    (catalogue / "en" / "worse.ftl").write_text("bad { message\n", "utf-8")
    words._bundle.cache_clear()
    with pytest.raises(RelationsError, match=r"worse.ftl \(en\): cannot be read"):
        Words()("yes")


def test_an_answer_shows_itself():
    text = repr(toll(dead=41, low=40))
    assert "dead = 41 (40 to open) people [rferl-2022-09]" in text
    assert "['by_year']: 2 rows of year, kind" in text


def test_an_open_end_governs_another_case_in_russian():
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle(["ru"], functions={"SPAN": values.span}, use_isolating=False)
    bundle.add_resource(
        FluentResource(
            "n = { SPAN($n) ->\n"
            "   *[exact] { $n } { $n ->\n        [one] человек\n        [few] человека\n       *[many] человек\n    }\n"
            "    [open] { $n } { $n ->\n        [one] человека\n       *[many] человек\n    }\n"
            "}\n"
        )
    )

    def said(value: int | None, low: int | None, text: str) -> str:
        number = values.Number(Quantity(value, "people", low, None, note="a test"), lambda: text)
        return values.fill(bundle, bundle.get_message("n").value, {"n": number})[0]

    assert said(41, None, "41") == "41 человек"
    assert said(42, None, "42") == "42 человека"
    assert said(None, 45, "не менее 45") == "не менее 45 человек"


SOURCES = relations.load("sources")["source_id"].tolist()[:4]
ROWS = pd.DataFrame({"source_ids": [f"{SOURCES[1]};{SOURCES[0]}", SOURCES[0], None]})


def it(value: object) -> Answer:
    return Answer("it", {"it": value})


def page(shown) -> str:
    return markdown2html(shown._repr_mimebundle_()["text/markdown"])


def test_importing_it_is_cheap():
    heavy = "matplotlib", "babel", "scipy", "pydantic", "click", "fluent"
    code = f"import sys, relations.show; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_say_prints_and_records():
    tell = Report()
    said = tell.say(it(Quantity(152, "people", 134, 159, rows=ROWS)))
    bundle = said._repr_mimebundle_()
    assert repr(said) == bundle["text/plain"] == "152 (134 to 159)"
    assert bundle["text/markdown"] == "[152 (134 to 159)](#fact-it)"
    assert record(said) == {
        "facts": {
            "it": {
                "value": 152,
                "low": 134,
                "high": 159,
                "unit": "people",
                "source_ids": [SOURCES[1], SOURCES[0]],
                "text": "152 (134 to 159)",
                "kind": "span",
            }
        },
        "source_ids": [SOURCES[1], SOURCES[0]],
        "kind": "said",
        "name": "it",
        "sentences": [["152 (134 to 159)", ["it"]]],
    }
    assert tell.source_ids == [SOURCES[1], SOURCES[0]]
    assert list(tell.facts) == ["it"]


@pytest.mark.parametrize(
    ("fact", "written", "stored"),
    [
        ({"value": 41, "low": 41, "unit": "people"}, "41 or more", 41),
        ({"value": pd.NA, "low": 41, "unit": "people"}, "41 or more", None),
        ({"value": 2022, "unit": "year"}, "2022", 2022),
        ({"value": "2022-09", "unit": "date"}, "September 2022", "2022-09"),
        ({"value": pd.Timestamp("2022-09-14"), "unit": "date"}, "14 September 2022", "2022-09-14"),
        ({"value": 34.25, "unit": "%", "digits": 1}, "34.2%", 34.25),
        ({"value": 30, "low": 20, "high": 40, "unit": "%"}, "30% (20% to 40%)", 30),
        ({"value": 0.1 + 0.2, "unit": "TWh"}, "0.3", 0.3),
        ({"value": pd.Series([3], dtype="Int64")[0], "unit": "incidents"}, "3", 3),
        ({"value": float("nan"), "unit": "km"}, "not known", None),
        ({"value": "Batken", "unit": "text"}, "Batken", "Batken"),
    ],
)
def test_facts_in_print_and_in_store(fact, written, stored):
    said = Report().say(it(Quantity(**fact, rows=ROWS)))
    assert repr(said) == written
    assert record(said)["facts"]["it"]["value"] == stored
    json.dumps(record(said), allow_nan=False)


@pytest.mark.parametrize(
    ("fact", "written", "recorded"),
    [
        ({"value": 152}, "152", {}),
        ({"value": 152, "low": 134, "high": 159}, "152 (134 to 159)", {"kind": "span"}),
        ({"value": 41, "low": 41}, "41 or more", {"kind": "span"}),
        ({"value": 3, "high": 9}, "3 (up to 9)", {"kind": "span"}),
        (
            {"value": 0.03, "low": 0.00063, "high": 0.15, "interval": 95, "digits": 2},
            "0.03 (95% interval 0.0006 to 0.15)",
            {"kind": "interval", "level": 95},
        ),
        (
            {"value": 0, "high": 0.14, "interval": 90.0, "digits": 2},
            "0.00 (90% interval up to 0.14)",
            {"kind": "interval", "level": 90},
        ),
        ({"value": 40, "qualifier": "more_than"}, "more than 40", {"qualifier": "more_than"}),
        ({"value": 63, "qualifier": "at_least"}, "at least 63", {"qualifier": "at_least"}),
        ({"value": 30, "qualifier": "about"}, "about 30", {"qualifier": "about"}),
        (
            {"value": None, "low": 200, "qualifier": "more_than"},
            "more than 200",
            {"kind": "span", "low_qualifier": "more_than"},
        ),
        (
            {"value": 40, "low": 40, "high": 83, "qualifier": "more_than"},
            "more than 40 (up to 83)",
            {"kind": "span", "low_qualifier": "more_than", "qualifier": "more_than"},
        ),
        (
            {"value": 62, "low": 40, "high": 83, "qualifier": ("more_than", "exact", "about")},
            "62 (more than 40 to about 83)",
            {"kind": "span", "low_qualifier": "more_than", "high_qualifier": "about"},
        ),
        ({"value": None, "high": 60, "qualifier": "up_to"}, "up to 60", {"kind": "span", "high_qualifier": "up_to"}),
    ],
)
def test_bounds_intervals_and_qualifiers_differ_in_print_and_in_store(fact, written, recorded):
    quantity = Quantity(unit="people", rows=ROWS, **fact)
    stored = quantity.record(Words().quantity(quantity))
    assert stored["text"] == written
    always = {"value", "low", "high", "unit", "source_ids", "text"}
    assert {name: value for name, value in stored.items() if name not in always} == recorded


def test_what_a_quantity_rests_on():
    assert Quantity(5.0, "TWh", note="parameter").record("")["note"] == "parameter"
    assert Quantity(0, "people", rows=ROWS.head(0)).source_ids == ()
    assert Quantity(1, "people", rows=[ROWS.head(1), ROWS.iloc[1]]).source_ids == (SOURCES[1], SOURCES[0])


@pytest.mark.parametrize("bad", [pd.DataFrame({"year": [1]}), [1], "text"])
def test_rows_without_sources_are_refused(bad):
    with pytest.raises(RelationsError, match="source_ids"):
        Report().say(it(Quantity(1, "people", rows=bad)))


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        ({"value": 5, "low": 6, "unit": "people"}, "low <= value <= high"),
        ({"value": 5, "high": 4, "unit": "people"}, "low <= value <= high"),
        ({"value": "five", "unit": "people"}, "no number"),
        ({"value": 2022, "low": 2021, "unit": "year"}, "go with numbers only"),
        ({"value": 2022, "qualifier": "about", "unit": "year"}, "go with numbers only"),
        ({"value": 5, "qualifier": "over", "unit": "people"}, "allowed: about, at_least, more_than, up_to"),
        ({"value": 5, "interval": 95, "unit": "people"}, "an interval has a low or a high"),
        ({"value": 5, "low": 1, "interval": 100, "unit": "people"}, "95, not 0.95"),
        ({"value": 5, "low": 1, "interval": 0.95, "unit": "people"}, "95, not 0.95"),
        ({"value": "soon", "unit": "date"}, "is not a date"),
    ],
)
def test_quantities_that_do_not_fit(fact, message):
    with pytest.raises(RelationsError, match=message):
        Report().say(it(Quantity(**fact, rows=ROWS)))


@pytest.mark.parametrize(
    ("fact", "written"),
    [
        ({"value": 1}, "1 incident was"),
        ({"value": 2}, "2 incidents were"),
        ({"value": 0}, "0 incidents were"),
        ({"value": 1, "low": 0, "high": 3}, "1 (0 to 3) incidents were"),
        ({"value": 1, "low": 1, "high": None}, "1 or more incidents were"),
        ({"value": 1, "qualifier": "about"}, "about 1 incidents were"),
    ],
)
def test_plurals(fact, written):
    assert repr(Report().say(it(Quantity(**fact, unit="incidents", rows=ROWS)), "incidents")) == written


def test_dates_and_lists_in_a_sentence():
    assert repr(Report().say(it(["A", "B", dt.date(2021, 4, 28)]))) == "A, B and 28 April 2021"


@pytest.mark.parametrize(
    "value",
    [
        "*a* _b_ **c**",
        "`code` [x](y)",
        "<b>&amp;",
        "a|b",
        "$5 to $6",
        "# head",
        "- item",
        "1989. More",
        "~~x~~",
        "\\*",
        "see https://example.org/a_b or www.example.org, a@example.org",
        "{x} 12\u202f345\xa0km",
    ],
)
def test_inserted_text_cannot_change_the_page(value):
    heard: list[str] = []
    tags: list[str] = []
    parser = HTMLParser()
    parser.handle_data = heard.append
    parser.handle_starttag = lambda tag, attrs: tags.append(tag)
    parser.feed(page(Report().say(it(value))))
    assert "".join(heard).strip() == value
    assert tags == ["p"]


def test_no_address_of_the_data_becomes_a_link_and_no_stray_character_passes():
    """Renderers make links of bare addresses; U+202E turns the reading, U+001B steers a terminal."""
    bad = "https://example.org www.example.org a@example.org \u202e\x1b"
    tell = Report()
    told = [tell.say(it(bad)), tell.say(it([bad, bad])), Report().say(it(Quantity(bad, "text", rows=[])))]
    told.append(tell.say(it(Code("nothing", bad))))
    for shown in told:
        assert not any(sign in page(shown) for sign in ("<a", "\u202e", "\x1b"))
        assert not any(sign in shown.bundle["text/markdown"] for sign in ("://", "www.", "@"))
    frame = pd.DataFrame({"who": [bad]})
    for shown in [*told, tell.table(Answer("it", frames={"table": frame}, rows={"": []}), "table", "who")]:
        assert "\ufffd\ufffd" in repr(shown)


# The catalogue of a test stands for all its examples.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_any_text_can_be_inserted(value):
    assume(not re.search(r"\w\.\.(?!\.)", value))  # of two full stops, as behind a date that ends a sentence, one stays
    shown = Report().say(it(value), "says")
    assert page(shown).count("<") == 2
    assert repr(shown) == re.sub(" +", " ", f"It says {plain.harmless(value)} here.")


FRAME = pd.DataFrame(
    {
        "who": ["A <b>", "B & C"],
        "year": [2021, 2022],
        "dead": pd.array([1234, None], dtype="Int64"),
        "share_pct": [12.345, None],
        "date": ["2021-04", "2022-09-14"],
        "date_precision": ["month", "day"],
        "seen": [True, False],
        "source_ids": [SOURCES[0], SOURCES[1]],
    }
)


def test_a_table_for_readers():
    tell = Report()
    table = tell.table(Answer("it", frames={"table": FRAME}), "table", "who date year dead share_pct seen")
    html = table._repr_mimebundle_()["text/html"]
    assert html.startswith('<table class="relations">\n<caption>Claims &amp; numbers</caption>')
    assert '<th scope="row" style="text-align:left">A &lt;b&gt;</th>' in html
    for cell in ("April 2021", "2022", "1,234", "12%", "nothing reported", "–", "yes", "no"):
        assert f">{cell}</td>" in html
    assert html.count('scope="col"') == 6
    assert html.count('scope="row"') == 2
    told = record(table)
    assert [told[key] for key in ("kind", "facts", "source_ids", "credit")] == ["table", {}, SOURCES[:2], ["24.kg"]]
    assert told["frame"]["title"] == "Claims & numbers"
    assert told["frame"]["rows"] == len(list(csv.reader(told["frame"]["csv"].splitlines()))) - 1 == 2
    assert tell.source_ids == SOURCES[:2]
    empty = tell.table(Answer("it", frames={"table": FRAME.head(0)}), "table", "who")
    assert repr(empty) == "Claims & numbers: No rows in this window."
    assert "text/html" not in empty.bundle


def test_a_table_writes_numbers_as_they_were_stated():
    frame = pd.DataFrame(
        {"who": ["A", "B", "C"], "count": [140, 9, 7], "count_is": ["more_than", "exact", float("nan")]}
    )
    table = Report().table(Answer("it", frames={"table": frame}, rows={"table": ROWS}), "table", "who count")
    assert [line.split("  ")[-1].strip() for line in repr(table).splitlines()[2:]] == ["more than 140", "9", "7"]


def test_the_bibliography_holds_what_was_used_in_order():
    tell = Report()
    tell.say(it(Quantity(1, "km", rows=pd.DataFrame({"source_ids": [SOURCES[3]]}))))
    tell.table(Answer("it", frames={"table": FRAME}), "table", "who")
    assert tell.bibliography().frame["source_id"].tolist() == [SOURCES[3], SOURCES[0], SOURCES[1]]


def credit(rows, limit=3):
    """The line that a figure has in a notebook."""
    tell = Report()
    return tell._credited(tell._publishers(rows), limit)


def test_credit_names_those_that_most_rows_rest_on():
    sources = relations.load("sources")
    by_publisher = sources.dropna(subset="publisher").drop_duplicates("publisher").head(5)
    ids, names = by_publisher["source_id"].tolist(), by_publisher["publisher"].tolist()
    cited = pd.DataFrame({"source_ids": [ids[3], f"{ids[3]};{ids[0]}", ids[0], ids[3], *ids]})
    assert credit(cited, 2) == f"Sources: {names[3]}; {names[0]}; 3 others, listed at the end."
    assert credit(cited.iloc[:2], 1) == f"Sources: {names[3]}; 1 other, listed at the end."
    assert credit(cited.head(1)) == f"Sources: {names[3]}."
    assert credit(cited.head(0)) == "Sources are listed at the end of the report."
    with pytest.raises(RelationsError, match="not in the table sources"):
        credit(pd.DataFrame({"source_ids": ["nobody"]}))


def test_a_cell_may_be_a_code_a_day_or_a_list_of_them():
    cells = [Code("kind", "a"), [dt.date(2023, 1, 1), Code("kind", "b")], [], "plain"]
    frame = rows(kind=pd.Series(cells, dtype=object))
    text = repr(Report().table(Answer("toll", toll().facts, frames={"list": frame}), "list", "kind")).split("\n")
    assert text[2:] == ["first kind", "1 January 2023 and second kind", "–", "plain"]


def test_an_interval_that_cannot_be_had_is_not_known():
    nothing = float("nan")
    found = interval(Interval(nothing, nothing, nothing), "%", rows(year=[2021]))
    assert Words().quantity(found) == "not known"


def test_a_year_that_turns_a_finding_is_no_amount():
    turned = Firmness(3, 8, ("first year: 2010", "rule: 5.0", "kind: a"))
    said = repr(Report().findings([Answer("toll", toll().facts, tested=lambda: turned)]))
    assert "if it begins in 2010; if the rule is 5; if the kind is first kind" in said


def test_a_month_has_its_short_name():
    assert [Words().month(month) for month in (1, 12)] == ["Jan", "Dec"]


def test_a_day_of_every_year_and_a_month_are_written() -> None:
    assert Words().date("--05-01") == "1 May"
    assert Words().quantity(Quantity("--10-08", "date", note="n")) == "8 October"
    assert Words().month(9) == "Sept"
    with pytest.raises(RelationsError, match="is not a date"):
        Words().date("--02-30")
    with pytest.raises(RelationsError, match="is not a date"):
        Words().date("--02")


def test_headings_and_labels_may_state_facts() -> None:
    tell, answer = Report(), toll()
    assert "Year of KGZ" not in repr(tell.table(answer, "list", "year"))
    assert tell._label("year", 2.5) == "2.5"
    assert tell._label("kind", "a") == "first kind"
    assert tell._label("kind", None) == ""


def test_the_year_of_a_turn_is_written_as_a_year() -> None:
    found = Firmness(1, 3, ("without promise of year: 2014",))
    said = repr(Report().findings([Answer("toll", toll().facts, tested=lambda: found)]))
    assert "if the promise of 2014 is left out" in said


def test_a_text_of_any_length_is_said():
    """Fluent refuses values of more than some thousand characters; a row may hold longer ones."""
    long = "<b>" * 5000
    shown = Report().say(it(long), "says")
    assert repr(shown) == f"It says {long} here."
    assert page(shown).count("<") == 2


@pytest.mark.parametrize(
    ("cell", "written"),
    [  # signs that OWASP names under "CSV injection": = + - @, tab, line ends, and their full-width forms
        ("=1+2", "'=1+2"),
        ('=cmd|"/c calc"!A0', '\'=cmd|"/c calc"!A0'),
        ("+1+2", "'+1+2"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("  =1", "'  =1"),
        ("\uff1d1", "'\uff1d1"),
        (["=1", "b"], "'=1;b"),
        (-5.25, "-5.25"),
        ("-5.25", "-5.25"),
        ("+7", "+7"),
        ("-1e-3", "-1e-3"),
        ("a, b", "a, b"),
        ('a "b"', 'a "b"'),
        ("a\nb", "a\nb"),
        ("a=b", "a=b"),
        (None, ""),
    ],
)
def test_no_cell_of_a_table_to_download_is_a_formula(cell, written):
    text = show.csv(pd.DataFrame({"=x": [cell]}, dtype="object"))
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == [["'=x"], [written]]


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_a_table_to_download_reads_back_and_holds_no_formula(rows):
    text = show.csv(pd.DataFrame(rows, columns=["a", "b"], dtype="object"))
    head, *read = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert head == ["a", "b"]
    for row, cells in zip(rows, read, strict=True):
        for cell, found in zip(row, cells, strict=True):
            meant = cell.replace("\r\n", "\n")
            assert found in {meant, f"'{meant}"}
            if found == meant and meant.lstrip()[:1] in {"=", "+", "-", "@"}:
                float(cell)
