import datetime as dt

import pandas as pd
import pytest
from babel.numbers import format_decimal
from hypothesis import assume, given
from hypothesis import strategies as st

import relations
from relations import locate, stated, words
from relations.answers import Quantity
from relations.errors import RelationsError
from relations.words import Words

EN = Words("en")


@pytest.fixture
def german(tmp_path, monkeypatch):
    """A small German catalogue in a folder of its own."""
    for code, span in (("en", "{ $low } to { $high }"), ("de", "{ $low } bis { $high }")):
        folder = tmp_path / code
        folder.mkdir()
        count = "incidents = { $n ->\n        [one] { $n } Vorfall\n       *[other] { $n } Vorfälle\n    }\n"
        (folder / "common.ftl").write_text(f"range = {span}\n{count}", encoding="utf-8")
    monkeypatch.setattr(locate, "CATALOGUES", tmp_path)
    words._bundle.cache_clear()
    yield Words("de")
    words._bundle.cache_clear()


def test_the_languages_that_exist():
    assert locate.languages()[0] == "en"
    assert Words.of(None) == Words.of("en") == Words.of(EN)


def test_an_unknown_language_is_refused_with_the_allowed_ones():
    with pytest.raises(RelationsError, match=r"'tlh' is not available; allowed: en"):
        Words("tlh")


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        (0, None, "0"),
        (1006.84, None, "1,006.84"),
        (1_200_000, None, "1,200,000"),
        (12.5, None, "12.5"),
        (12.0, None, "12"),
        (0.00123, None, "0.0012"),
        (0.05, None, "0.05"),
        (-0.001, 0, "−0.001"),
        (0.4, 0, "0.4"),
        (0.00063, 2, "0.0006"),
        (0.00096, 2, "0.001"),
        (4, -1, "4"),
        (0, 2, "0.00"),
        (1e-17, 2, "0.00"),
        (2.5, 2, "2.50"),
        (1234.5678, 1, "1,234.6"),
        (-12, None, "−12"),
        (None, None, "–"),
        (float("nan"), None, "–"),
        (pd.NA, 2, "–"),
        (float("inf"), None, "∞"),
    ],
)
def test_numbers(value, digits, written):
    assert EN.number(value, digits) == written


@pytest.mark.parametrize("value", ["12", [1], pd.Series([1])])
def test_what_is_not_a_number(value):
    with pytest.raises(RelationsError, match="is not a number"):
        EN.number(value)


def test_percent_takes_percent():
    assert EN.percent(34.2) == "34.2%"
    assert EN.percent(100, 1) == "100.0%"
    assert EN.percent(0.0122, 1) == "0.01%"  # 2 of 16,384 draws are not none
    assert EN.percent(None) == "–"


@pytest.mark.parametrize(
    ("ends", "written"),
    [
        ((134, 152, 159), "152 (134 to 159)"),
        ((7, 7, 7), "7"),
        ((41, 41, None), "41 or more"),
        ((41, None, None), "41 or more"),
        ((41, 45, pd.NA), "45 (41 or more)"),
        ((None, None, 9), "up to 9"),
        ((None, 4, 9), "4 (up to 9)"),
        ((2, None, 5), "2 to 5"),
        ((None, 5, None), "5"),
        ((None, None, None), "–"),
    ],
)
def test_ranges(ends, written):
    assert EN.range(*ends) == written


@pytest.mark.parametrize(
    ("ends", "qualifier", "written"),
    [
        ((40, None, None), "more_than", "more than 40"),
        ((40, 40, None), "more_than", "more than 40"),
        ((None, 40, None), "more_than", "more than 40"),
        ((40, 40, 83), "more_than", "more than 40 (up to 83)"),
        ((38, 40, 83), "more_than", "more than 40 (38 to 83)"),
        ((40, 62, 83), ("more_than", None, None), "62 (more than 40 to 83)"),
        ((40, 62, None), ("more_than", "exact", pd.NA), "62 (more than 40)"),
        ((63, None, None), "at_least", "63 or more"),
        ((63, 63, None), "at_least", "63 or more"),
        ((None, 63, None), "at_least", "at least 63"),
        ((63, 63, 83), "at_least", "at least 63 (up to 83)"),
        ((63, 63, 63), "at_least", "63"),
        ((59, 63, 83), "at_least", "at least 63 (59 to 83)"),
        ((None, None, 60), "up_to", "up to 60"),
        ((0, 60, 60), "up_to", "up to 60 (0 to 60)"),
        ((30, 30, 30), "about", "about 30"),
        ((30, None, 30), "about", "about 30"),
        ((30, 30, None), "about", "about 30 or more"),
        ((20, 30, 30), "about", "about 30 (20 to about 30)"),
        ((41, None, 200), (None, None, "more_than"), "41 to more than 200"),
        ((59, None, 63), (None, None, "at_least"), "59 to at least 63"),
        ((63, None, 63), ("at_least", None, "at_least"), "63 or more"),
        ((40, None, 40), ("more_than", None, "more_than"), "more than 40"),
        ((9, None, 11), "range", "9 to 11"),
        ((7, 7, 7), "exact", "7"),
        ((None, None, None), "more_than", "–"),
    ],
)
def test_ranges_of_numbers_that_were_not_stated_exactly(ends, qualifier, written):
    assert EN.range(*ends, qualifier=qualifier) == written


@pytest.mark.parametrize("qualifier", ["over", ("more_than",), (None, "over", None)])
def test_an_unknown_qualifier_is_refused_with_the_allowed_ones(qualifier):
    with pytest.raises(RelationsError, match="about, at_least, more_than, up_to"):
        EN.range(40, 40, 83, qualifier=qualifier)


@pytest.mark.parametrize(
    ("ends", "digits", "written"),
    [
        ((0.00063, 0.03, 0.15), 2, "0.03 (95% interval 0.0006 to 0.15)"),
        ((0.5, 1.2, float("inf")), 1, "1.2 (95% interval 0.5 to ∞)"),
        ((None, 0, 0.14), 2, "0.00 (95% interval up to 0.14)"),
        ((3, 3, None), None, "3 (95% interval 3 or more)"),
        ((3, None, 5), None, "95% interval 3 to 5"),
        ((89.6, 90, 90.4), 0, "90 (95% interval 90 to 90)"),
        ((None, None, None), None, "–"),
    ],
)
def test_a_statistical_interval_is_told_from_bounds(ends, digits, written):
    assert EN.range(*ends, digits, interval=95) == written


def test_qualifiers_and_levels_in_percent():
    assert EN.range(70.2, 82.1, 90.3, 0, percent=True, interval=95) == "82% (95% interval 70% to 90%)"
    assert EN.range(20, 20, None, percent=True, qualifier="more_than") == "more than 20%"


@pytest.mark.parametrize(
    ("column", "beside"),
    [
        ("low", "low_is"),
        ("high", "top_is"),
        ("top", "top_is"),
        ("killed_best", "killed_best_is"),
        ("killed_high", "killed_top_is"),
        ("high_w", "top_is_w"),
        ("count", "count_is"),
        ("lowest", "lowest_is"),
    ],
)
def test_how_a_column_was_stated_stands_beside_it(column, beside):
    frame = pd.DataFrame({column: [1], beside: ["about"], "n": [3]})
    assert stated.stated_as(frame, column) == ["about"]
    assert stated.stated_as(frame, "n") == [None]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2022-09-14", "14 September 2022"),
        ("2022-09", "September 2022"),
        ("2022", "2022"),
        ("2011-21", "spring 2011"),
        ("199X", "1990s"),
        ("2015~", "about 2015"),
        ("2015-06?", "about June 2015"),
        ("2021-04-28/2021-05-01", "28 April to 1 May 2021"),
        ("2022-09-14/2022-09-18", "14 to 18 September 2022"),
        ("2021-12-28/2022-01-02", "28 December 2021 to 2 January 2022"),
        ("2022-09-14/2022-10", "14 September 2022 to October 2022"),
        ("../2012", "until 2012"),
        ("2012/..", "from 2012"),
        ("2012/", "from 2012"),
        (dt.date(2021, 5, 1), "1 May 2021"),
        (pd.Timestamp("2021-05-01"), "1 May 2021"),
        (pd.NaT, "–"),
        (None, "–"),
    ],
)
def test_dates(value, written):
    assert EN.date(value) == written


@pytest.mark.parametrize("value", ["May 2021", "2021-13", "2021-02-30", "", "2021/xx", 2021, "2021-5"])
def test_what_is_not_a_date(value):
    with pytest.raises(RelationsError, match="is not a date"):
        EN.date(value)


def test_every_date_of_the_tables_can_be_written():
    for name in relations.datasets()["name"]:
        frame = relations.load(name)
        for column in (c.removesuffix("_precision") for c in frame if c.endswith("_precision")):
            assert all(EN.date(value) for value in frame[column])


@given(st.floats(-1e12, 1e12), st.integers(0, 6))
def test_a_written_number_is_the_rounded_number(value, digits):
    written = EN.number(value, digits)
    shown = float(written.replace(",", "").replace("\N{MINUS SIGN}", "-"))
    if round(value, digits):
        assert shown == round(value, digits)
    else:  # no number but zero, and what rounding left of one, prints as zero
        assert (shown == 0) == (abs(value) <= 1e-9)
        assert shown == pytest.approx(value, rel=0.5, abs=1e-9)
    assert not written.startswith("\N{MINUS SIGN}") or shown < 0


@pytest.mark.parametrize("code", ["en_GB", "de", "fr", "ru", "hi"])
@given(value=st.floats(-1e12, 1e12), digits=st.integers(0, 6))
def test_numbers_are_those_of_babel(code, value, digits):
    language = Words("en")
    language.locale = code
    assume(round(value, digits) or not value)
    pattern = f"#,##0.{'0' * digits}".rstrip(".")
    written = format_decimal(round(value, digits) + 0, pattern, locale=code)
    # In print a minus is as wide as a plus; programs read the CSV.
    assert language.number(value, digits) == written.replace("-", "\N{MINUS SIGN}")


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_a_written_day_reads_back(day):
    assert dt.datetime.strptime(EN.date(day.isoformat()), "%d %B %Y").date() == day


def test_lists():
    assert [EN.join(x) for x in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_another_language_has_its_own_words_numbers_and_dates(german):
    assert locate.languages() == ["en", "de"]
    assert german.range(1000, 1500.5, 2000) == "1.500,5 (1.000 bis 2.000)"
    assert german.date("2022-09-14") == "14.\N{NO-BREAK SPACE}September 2022"
    assert german.percent(34.2) == "34,2\xa0%"
    assert german("incidents", n=Quantity(1, "incidents", note="a test")) == "1 Vorfall"
    assert german("incidents", n=Quantity(3, "incidents", note="a test")) == "3 Vorfälle"
    assert german != Words("en")


def test_whole_numbers_are_written_exactly() -> None:
    """2^53 + 1 is the first that a float rounds; 10^400 is beyond any float."""
    import numpy as np

    english = Words("en")
    assert english.number(2**53 + 1) == "9,007,199,254,740,993"
    assert english.number(np.int64(2**53 + 1)) == "9,007,199,254,740,993"
    assert english.number(10**400).replace(",", "") == str(10**400)
    assert english.number(10**5000).count("0") == 5000
    assert english.number(-(10**400), 1).endswith(",000.0")
    assert english.number(1249, -2) == "1,200"
