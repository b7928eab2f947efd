"""Answers, the catalogue and what a notebook shows of both."""

from __future__ import annotations

import matplotlib as mpl
import pandas as pd
import pytest

from relations import words
from relations.answers import Answer, Code, Quantity, of, unit_of
from relations.charts import style
from relations.errors import RelationsError
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
kind-a = first kind
kind-b = second kind
choice-rule = the rule
rule-latest = the latest word
"""


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    """The real common words beside a report of our own."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "common.ftl").write_text((words.FOLDER / "en" / "common.ftl").read_text("utf-8"), "utf-8")
    (tmp_path / "en" / "toll.ftl").write_text(CATALOGUE, "utf-8")
    monkeypatch.setattr(words, "FOLDER", tmp_path)
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
    firm = [Firmness(8, 8), Firmness(2, 2), Firmness(3, 8), Firmness(3, 8, ("rule: latest", "rule: 5.0")), None]
    answers = [Answer("toll", toll().facts, firmness=each) for each in firm]
    lines = repr(Report().findings(answers)).split("\n")
    assert [line.partition("How firm: ")[2] for line in lines] == [
        "that more than 41 died holds in all 8 combinations of choices.",
        "that more than 41 died holds in both combinations of choices.",
        "that more than 41 died holds in 3 of 8 combinations of choices.",
        (
            "that more than 41 died holds in 3 of 8 combinations of choices; one change turns it: the rule (the latest "
            "word, 5)."
        ),
        "",
    ]


def test_a_table_words_its_fields():
    shown = Report().table(toll(), "list", "year kind killed gain_usd_mn")
    assert [line.split("  ")[0] for line in repr(shown).split("\n")] == ["The dead", "Year", "2021", "2022"]
    text = repr(shown)
    assert "more than 40 (up to 83)" in text
    assert "second kind and first kind" in text
    assert "not told" in text
    assert repr(Report().table(toll(), "list", "killed", top=1)).count("\n") == 2


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


@style.form(2.0, told=("year", "killed"))
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
        number = values.Number(Quantity(value, "people", low, None, note="a test"), lambda: text, lambda: None)
        return values.fill(bundle, bundle.get_message("n").value, {"n": number})[0]

    assert said(41, None, "41") == "41 человек"
    assert said(42, None, "42") == "42 человека"
    assert said(None, 45, "не менее 45") == "не менее 45 человек"
