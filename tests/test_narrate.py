import json
import subprocess
import sys
from html.parser import HTMLParser

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbconvert.filters import markdown2html

import relations
from relations import charts, narrate, plain, show
from relations.errors import RelationsError

SOURCES = relations.load("sources")["source_id"].tolist()[:4]
ROWS = pd.DataFrame({"source_ids": [f"{SOURCES[1]};{SOURCES[0]}", SOURCES[0], None]})


@pytest.fixture
def tell():
    return narrate.Narrator(language="en")


def record(shown):
    return shown._repr_mimebundle_()[show.FACTS_MIME]


def page(shown):
    return markdown2html(shown._repr_mimebundle_()["text/markdown"])


def test_importing_it_is_cheap():
    heavy = "matplotlib", "babel", "scipy", "pydantic", "click"
    code = f"import sys, relations.narrate; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_say_prints_and_records(tell):
    dead = tell.fact(152, unit="people", low=134, high=159, rows=ROWS)
    said = tell.say("{dead_2022} people died in 2022 by the {rule} rule.", dead_2022=dead, rule="latest")
    assert repr(said) == "152 (134 to 159) people died in 2022 by the latest rule."
    bundle = said._repr_mimebundle_()
    assert bundle["text/plain"] == repr(said)
    assert bundle["text/markdown"] == repr(said)
    assert record(said) == {
        "facts": {
            "dead_2022": {
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
    }
    assert tell.source_ids == [SOURCES[1], SOURCES[0]]
    assert list(tell.facts) == ["dead_2022"]


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
def test_facts_in_print_and_in_store(tell, fact, written, stored):
    said = tell.say("{it}", it=tell.fact(**fact, rows=ROWS))
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
def test_bounds_intervals_and_qualifiers_differ_in_print_and_in_store(tell, fact, written, recorded):
    stored = tell.fact(unit="people", rows=ROWS, **fact).record()
    assert stored["text"] == written
    always = {"value", "low", "high", "unit", "source_ids", "text"}
    assert {name: value for name, value in stored.items() if name not in always} == recorded


def test_a_fact_rests_on_something(tell):
    with pytest.raises(RelationsError, match="rests on nothing"):
        tell.fact(1, unit="people")
    assert tell.fact(5.0, unit="TWh", note="parameter").record()["note"] == "parameter"
    assert tell.fact(1, unit="people", source_ids=[SOURCES[2]]).source_ids == (SOURCES[2],)
    assert tell.fact(0, unit="people", rows=ROWS.head(0)).source_ids == ()
    assert tell.fact(1, unit="people", rows=[ROWS.head(1), ROWS.iloc[1]]).source_ids == (
        SOURCES[1],
        SOURCES[0],
    )


@pytest.mark.parametrize("rows", [pd.DataFrame({"year": [1]}), [1], "text"])
def test_rows_without_sources_are_refused(tell, rows):
    with pytest.raises(RelationsError, match="source_ids"):
        tell.fact(1, unit="people", rows=rows)


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
def test_facts_that_do_not_fit(tell, fact, message):
    with pytest.raises(RelationsError, match=message):
        tell.fact(**fact, rows=ROWS)


def test_one_name_is_one_value(tell):
    def dead(n):
        return tell.fact(n, unit="people", rows=ROWS)

    tell.say("{dead}", dead=dead(3))
    tell.say("Again {dead}", dead=dead(3))
    with pytest.raises(RelationsError, match="'dead' already stands for 3"):
        tell.say("{dead}", dead=dead(4))


@pytest.mark.parametrize(
    ("template", "values", "message"),
    [
        ("{a} and {b}", {"a": "x"}, "without a value: b"),
        ("{a}", {"a": "x", "b": "y"}, "without a place: b"),
        ("{a:.2f}", {"a": "x"}, "is not plain"),
        ("{a!r}", {"a": "x"}, "is not plain"),
        ("{a.b}", {"a": "x"}, "is not plain"),
        ("{}", {}, "is not plain"),
        ("{A}", {"A": "x"}, "is not plain"),
        ("{a", {"a": "x"}, "cannot be read"),
        ("{a}", {"a": 3}, "Wrap a number: a=tell.fact"),
        ("{a}", {"a": None}, "was given None"),
    ],
)
def test_templates_that_do_not_fit(tell, template, values, message):
    with pytest.raises(RelationsError, match=message):
        tell.say(template, **values)
    assert tell.facts == {}


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
def test_plurals(tell, fact, written):
    pair = ("{n} incident was", "{n} incidents were")
    assert repr(tell.say(pair, n=tell.fact(**fact, unit="incidents", rows=ROWS))) == written


def test_the_fact_that_counts_is_chosen_by_name(tell):
    year = tell.fact(2022, unit="year", rows=ROWS)
    dead = tell.fact(5, unit="people", rows=ROWS)
    one = tell.fact(1, unit="incidents", rows=ROWS)
    pair = ("{dead} died in {n} incident of {year}", "{dead} died in {n} incidents of {year}")
    assert repr(tell.say(pair, count="n", year=year, dead=dead, n=one)).startswith("5 died in 1 incident of")
    with pytest.raises(RelationsError, match="allowed for count=: dead, n"):
        tell.say(pair, count="year", year=year, dead=dead, n=one)
    with pytest.raises(RelationsError, match="none given"):
        tell.say(("{a}", "{a}s"), a="x")


def test_dates_and_lists_in_a_sentence(tell):
    said = tell.say("{who} on {day}", who=["A", "B", "C"], day=pd.Timestamp("2021-04-28"))
    assert repr(said) == "A, B and C on 28 April 2021"


def test_findings_are_a_list_and_paragraphs_flow(tell):
    one = tell.sentence("**{a}** people", a=tell.fact(1, unit="people", rows=ROWS))
    two = tell.sentence("{b} is over.", b=tell.fact(1989, unit="year", rows=ROWS))
    shown = tell.findings([one, two])
    assert page(shown).count("<li>") == 2
    assert set(record(shown)["facts"]) == {"a", "b"}
    assert repr(tell.paragraph(one, two)) == "**1** people 1989 is over."


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
def test_inserted_text_cannot_change_the_page(tell, value):
    words = []
    parser = HTMLParser()
    parser.handle_data = words.append
    tags = []
    parser.handle_starttag = lambda tag, attrs: tags.append(tag)
    parser.feed(page(tell.say("{value}", value=value)))
    assert "".join(words).strip() == value
    assert tags == ["p"]


def test_no_address_of_the_data_becomes_a_link_and_no_stray_character_passes(tell):
    """Renderers make links of bare addresses; U+202E turns the reading, U+001B steers a terminal."""
    bad = "https://example.org www.example.org a@example.org \u202e\x1b"
    frame = pd.DataFrame({"note": [bad]})
    told = [tell.say("{value}", value=bad), tell.say("{named}", named=[bad, bad])]
    told.append(tell.say("{fact}", fact=tell.fact(bad, unit="text", rows=[])))
    for shown in told:
        assert not any(sign in page(shown) for sign in ("<a", "\u202e", "\x1b"))
        assert not any(sign in shown.bundle["text/markdown"] for sign in ("://", "www.", "@"))
    for shown in [*told, tell.table(frame, caption="Notes", rows=[])]:
        assert "\ufffd\ufffd" in repr(shown)


@given(st.text(max_size=40))
def test_any_text_can_be_inserted(value):
    shown = narrate.Narrator().say("It says {value} here.", value=value)
    html = page(shown)
    assert html.count("<") == 2
    assert repr(shown) == f"It says {plain.harmless(value)} here."


FRAME = pd.DataFrame(
    {
        "who": ["A <b>", "B & C"],
        "year": [2021, 2022],
        "dead": pd.array([1234, None], dtype="Int64"),
        "share": [12.345, None],
        "date": ["2021-04", "2022-09-14"],
        "date_precision": ["month", "day"],
        "seen": [True, False],
        "source_ids": [SOURCES[0], SOURCES[1]],
    }
)


def test_a_table_for_readers(tell):
    table = tell.table(
        FRAME,
        caption="Claims & numbers",
        columns={
            "who": "Claimant",
            "date": "Date",
            "year": "Year",
            "dead": "Killed",
            "share": "Share",
            "seen": "Seen",
        },
        formats={"share": "%"},
        digits={"share": 1},
        missing={"dead": "nothing reported"},
    )
    html = table._repr_mimebundle_()["text/html"]
    assert html.startswith('<table class="relations">\n<caption>Claims &amp; numbers</caption>')
    assert '<th scope="row" style="text-align:left">A &lt;b&gt;</th>' in html
    for cell in ("April 2021", "2022", "1,234", "12.3%", "nothing reported", "–", "yes", "no"):
        assert f">{cell}</td>" in html
    assert html.count('scope="col"') == 6
    assert html.count('scope="row"') == 2
    assert repr(table).splitlines()[0] == "Claims & numbers"
    assert record(table) == {"facts": {}, "source_ids": SOURCES[:2], "table": {"caption": "Claims & numbers"}}
    assert tell.source_ids == SOURCES[:2]


def test_a_table_writes_numbers_as_they_were_stated(tell):
    frame = pd.DataFrame(
        {"who": ["A", "B", "C"], "count": [140, 9, 7], "count_is": ["more_than", "exact", float("nan")]}
    )
    table = tell.table(frame, caption="Counts", columns={"who": "Who", "count": "Incidents"}, rows=ROWS)
    assert [line.split("  ")[-1].strip() for line in repr(table).splitlines()[2:]] == ["more than 140", "9", "7"]


def test_a_table_with_its_index(tell):
    frame = pd.DataFrame({"n": [1.0, 2.5]}, index=pd.Index(["x", "y"], name="Rule"))
    assert repr(tell.table(frame, caption="By rule", rows=ROWS, index=True)).splitlines() == [
        "By rule",
        "Rule    n",
        "x       1",
        "y     2.5",
    ]


def test_an_empty_table_is_a_sentence(tell):
    table = tell.table(FRAME.head(0), caption="Claims")
    assert repr(table) == "Claims: No rows in this window."
    assert "text/html" not in table.bundle


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"columns": {"nope": "x"}}, "columns= names 'nope'"),
        ({"formats": {"who": "money"}}, "formats= has money; allowed"),
        ({"formats": {"nope": "text"}}, "formats= names 'nope'"),
        ({"caption": " "}, "needs a caption"),
    ],
)
def test_tables_that_do_not_fit(tell, options, message):
    with pytest.raises(RelationsError, match=message):
        tell.table(FRAME, **{"caption": "x", **options})


def test_a_table_rests_on_something(tell):
    with pytest.raises(RelationsError, match="rests on nothing"):
        tell.table(FRAME[["who"]], caption="x")
    assert record(tell.table(FRAME[["who"]], caption="x", rows=[]))["source_ids"] == []


def drawn():
    fig, ax = charts.figure(height=2)
    ax.plot([1, 2], [3, 4])
    charts.finish(ax, title="Up & away", source="Sources: A.", xlabel="Year", ylabel="km")
    return fig, ax


def test_a_figure_for_readers(tell):
    fig, ax = drawn()
    shown = tell.figure(ax, alt="A line from 3 to 4", rows=ROWS)
    assert repr(shown) == "Up & away\nA line from 3 to 4"
    assert record(shown)["figure"] == {"title": "Up & away", "alt": "A line from 3 to 4"}
    assert record(shown)["source_ids"] == [SOURCES[1], SOURCES[0]]
    assert shown.bundle["image/svg+xml"].startswith("<svg ")
    assert tell.figure(fig, alt="A line from 3 to 4", rows=ROWS).bundle == shown.bundle


def test_figures_that_do_not_fit(tell):
    fig, ax = charts.figure()
    with pytest.raises(RelationsError, match=r"call charts\.finish"):
        tell.figure(ax, alt="x", rows=ROWS)
    with pytest.raises(RelationsError, match="rests on nothing"):
        tell.figure(drawn()[1], alt="x")
    with pytest.raises(RelationsError, match="needs alt="):
        tell.figure(drawn()[1], alt=" ", rows=ROWS)
    with pytest.raises(RelationsError, match="list is no figure"):
        tell.figure([ax], alt="x", rows=ROWS)


def test_no_data_is_a_sentence_not_an_empty_axis(tell):
    fig, ax = charts.figure()
    shown = tell.figure(charts.note_empty(ax, "No deaths were reported in 1999."), alt="", rows=ROWS)
    assert shown.bundle == {
        "text/markdown": "No deaths were reported in 1999.",
        "text/plain": "No deaths were reported in 1999.",
    }
    assert tell.source_ids == [SOURCES[1], SOURCES[0]]


def test_the_bibliography_holds_what_was_used_in_order(tell):
    tell.say("{a}", a=tell.fact(1, unit="km", source_ids=[SOURCES[3]]))
    tell.table(FRAME, caption="x")
    assert tell.bibliography().frame["source_id"].tolist() == [SOURCES[3], SOURCES[0], SOURCES[1]]


def test_credit_names_those_that_most_rows_rest_on(tell):
    sources = relations.load("sources")
    by_publisher = sources.dropna(subset="publisher").drop_duplicates("publisher").head(5)
    ids, names = by_publisher["source_id"].tolist(), by_publisher["publisher"].tolist()
    rows = pd.DataFrame({"source_ids": [ids[3], f"{ids[3]};{ids[0]}", ids[0], ids[3], *ids]})
    line = tell.credit(rows, limit=2)
    assert line == f"Sources: {names[3]}; {names[0]}; 3 others, listed at the end."
    assert tell.credit(rows.head(1)) == f"Sources: {names[3]}."
    assert tell.credit(rows.head(0)) == "Sources are listed at the end of the report."
    with pytest.raises(RelationsError, match="not in the table sources"):
        tell.credit(pd.DataFrame({"source_ids": ["nobody"]}))
