"""EDTF dates: worked cases, the edtf package as referee, and attacks by hypothesis."""

from __future__ import annotations

import datetime as dt
import re

import pandas as pd
import pytest
from edtf import parse_edtf, struct_time_to_date
from hypothesis import given
from hypothesis import strategies as st

import relations
from relations import dates

WORKED = {  # read off the standard's definitions, season months off the module's own statement
    "2022-09-14": ("2022-09-14", "2022-09-14", "day"),
    "2020-02": ("2020-02-01", "2020-02-29", "month"),  # a leap year
    "1900-02": ("1900-02-01", "1900-02-28", "month"),  # not a leap year
    "2021": ("2021-01-01", "2021-12-31", "year"),
    "1993-21": ("1993-03-01", "1993-05-31", "season"),
    "1995-22": ("1995-06-01", "1995-08-31", "season"),
    "2005-23": ("2005-09-01", "2005-11-30", "season"),
    "2003-24": ("2003-12-01", "2004-02-29", "season"),  # winter runs into a leap year
    "2021?": ("2021-01-01", "2021-12-31", "year"),
    "1999-03-01~": ("1999-03-01", "1999-03-01", "day"),
    "2021-04-28/2021-05-01": ("2021-04-28", "2021-05-01", "interval"),
    "2018/2019": ("2018-01-01", "2019-12-31", "interval"),
    "1992-10/1993-21": ("1992-10-01", "1993-05-31", "interval"),
    "2008/..": ("2008-01-01", None, "interval"),
    "../2008-05": (None, "2008-05-31", "interval"),
}
REFUSED = [
    "",
    "soon",
    "2021-13",
    "2021-00",
    "2021-02-30",
    "2021-4",
    "2021-25",
    "21-04-28",
    "2022/2021",
    "../..",
    "2021/",
    "a/b",
    "2021/2022/2023",
    "2021-04-28T10",
    "0000",
    "2021-21-05",
    " 2021",
    "2021-04-00",
    "2021-21-00",
    "2021-00-00",
    "2021-04-28/2021-05-00",
    "٢٠٢١",
    "2021-٠٤",
    "2021\n",
    "-2021",
    "2021-04-28?~",
]


@pytest.mark.parametrize(("text", "expected"), WORKED.items())
def test_worked_cases(text: str, expected: tuple[str | None, str | None, str]) -> None:
    date = dates.parse(text)
    assert (date.earliest and str(date.earliest), date.latest and str(date.latest), date.precision) == expected


@pytest.mark.parametrize("text", REFUSED)
def test_refuses_and_says_what_is_allowed(text: str) -> None:
    with pytest.raises(relations.RelationsError, match="Allowed are"):
        dates.parse(text)


@pytest.mark.parametrize("value", [2021, None, 2021.5, dt.date(2021, 4, 28), b"2021", ["2021"]])
def test_refuses_what_is_no_text(value: object) -> None:
    with pytest.raises(relations.RelationsError, match="not a text"):
        dates.parse(value)  # type: ignore[arg-type]


@given(st.from_regex(r"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?(/([0-9]{4}(-[0-9]{2}){0,2}|\.\.))?\Z"))
def test_the_edtf_package_reads_what_we_read_as_we_do(text: str) -> None:
    """The referee refuses 2021-04-00 too; where it names days, they are ours. It has months of its own for seasons."""
    try:
        ours = dates.parse(text)
    except relations.RelationsError:
        return
    if any(f"-{season}" in text[4:] for season in (21, 22, 23, 24)):  # which it does not read with a mark either
        return
    theirs = parse_edtf(text)
    if ours.earliest:
        assert struct_time_to_date(theirs.lower_strict()) == ours.earliest
    if ours.latest:
        assert struct_time_to_date(theirs.upper_strict()) == ours.latest


def test_marks() -> None:
    assert dates.parse("2021?").uncertain
    assert not dates.parse("2021?").approximate
    assert dates.parse("2021~").approximate
    both = dates.parse("2021%")
    assert both.uncertain
    assert both.approximate
    assert dates.parse("2020/2021~").approximate


def every_date_in_the_tables() -> list[str]:
    found: set[str] = set()
    for name in relations.datasets()["name"]:
        table = relations.load(name)
        fields = [column.removesuffix("_precision") for column in table if column.endswith("_precision")]
        for field in fields:
            found |= set(table[field].dropna())
    return sorted(found)


def test_the_edtf_package_agrees_on_every_date_of_the_tables() -> None:
    """An independent implementation gives the same first and last day (it has its own season months).

    Of the many plain days it reads one in five: it takes its time.
    """
    seen = 0
    dated = every_date_in_the_tables()
    days = [text for text in dated if re.fullmatch(r"\d{4}-\d\d-\d\d", text)]
    for text in sorted({*dated} - {*days} | {*days[::5]}):
        ours = dates.parse(text)
        theirs = parse_edtf(text)
        if any(f"-{season}" in text for season in (21, 22, 23, 24)) and ours.precision in {"season", "interval"}:
            continue
        if ours.earliest:
            assert struct_time_to_date(theirs.lower_strict()) == ours.earliest, text
        if ours.latest:
            assert struct_time_to_date(theirs.upper_strict()) == ours.latest, text
        seen += 1
    assert seen > 300


@given(st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)))
def test_coarser_dates_contain_finer_ones(day: dt.date) -> None:
    exact, month, year = (dates.parse(day.isoformat()[:length]) for length in (10, 7, 4))
    for wider, finer in ((month, exact), (year, month)):
        assert wider.earliest <= finer.earliest <= finer.latest <= wider.latest


@given(st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)), st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)))
def test_an_interval_runs_forward_or_is_refused(one: dt.date, two: dt.date) -> None:
    text = f"{one}/{two}"
    if one <= two:
        date = dates.parse(text)
        assert (date.earliest, date.latest) == (one, two)
    else:
        with pytest.raises(relations.RelationsError, match="ends before it starts"):
            dates.parse(text)


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused_politely(text: str) -> None:
    try:
        date = dates.parse(text)
    except relations.RelationsError:
        return
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


def test_expand_keeps_rows_and_gaps() -> None:
    dated = dates.expand(pd.Series(["2021", None, "2008/.."], index=[5, 6, 7], name="date", dtype="str"))
    assert list(dated.index) == [5, 6, 7]
    assert dated["date_latest"].isna().tolist() == [False, True, True]
    assert dated["date_earliest"].dtype == "datetime64[s]"


def test_within_keeps_what_may_lie_in_the_window() -> None:
    frame = pd.DataFrame({"date": ["2021-04-28/2021-05-01", "2021", None, "2008/..", "2022"]}).astype("str")
    frame["date"] = frame["date"].where(frame["date"] != "None")
    frame = frame.join(dates.expand(frame["date"]).iloc[:, :2])
    assert dates.within(frame, "2021-05", "2021-12-31").index.tolist() == [0, 1, 3]
    assert dates.within(frame, "1990", "1999").empty
    with pytest.raises(relations.RelationsError, match="after its end"):
        dates.within(frame, "2022", "2021")
