"""What was known on a day: no row dated later reaches a fact."""

from __future__ import annotations

import datetime as dt
import functools
import json
import re
from typing import TYPE_CHECKING, Any
from unittest import mock

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from oracle import Undrawn

import relations
from relations import asof, conflict, dates, descriptor, estimates, locate, parameters, show
from relations.answers import Answer, Quantity
from relations.batch import plan
from relations.conflict import answers, method
from relations.errors import RelationsError
from relations.show import Report
from relations.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("together")

TABLES = {each["name"]: each for each in descriptor.read(locate.data_dir())["resources"] if "schema" in each}
# Some tables call their key by one name; the calendar of the overview calls incidents events.
KEYS = {key for each in TABLES.values() for key in each["schema"]["primaryKey"] if key.endswith("_id")}
FIRST, LAST = (dt.date.fromisoformat(day) for day in asof.span())
DAYS = st.dates(FIRST, LAST).map(str)
CLASH = "KT-20220914"


@pytest.fixture(autouse=True)
def _everything_again() -> Iterator[None]:
    """A report as of a day sets it for the process."""
    yield
    asof.as_of("")


class Seen(Undrawn):
    """A report that keeps every answer that it is asked to say or show."""

    answers: list[Answer]

    def _keep(self, answer: Answer) -> None:
        self.__dict__.setdefault("answers", []).append(answer)

    def sentence(self, answer: Answer, part: str = "") -> show.Sentence:
        self._keep(answer)
        return super().sentence(answer, part)

    def _frame(self, name: str, frame: pd.DataFrame) -> None:
        pass

    def table(self, answer: Answer, name: str, columns: str, *, top: int | None = None) -> None:  # type: ignore[override]
        self._keep(answer)

    def chart(self, draw: Any, answer: Answer, name: str) -> None:  # type: ignore[override]
        self._keep(answer)


def told(notebook: str, day: str) -> list[Answer]:
    """Run the code of a notebook as of a day, undrawn; return its answers."""
    stored = json.loads((locate.notebooks_dir() / f"{notebook}.ipynb").read_text("utf-8"))
    names: dict[str, Any] = {}
    with mock.patch.object(show, "Report", Seen):
        for cell in stored["cells"]:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), f"{notebook}:{cell['id']}", "exec"), names)
                names |= {"as_of": day} if "parameters" in cell["metadata"].get("tags", ()) else {}
    return list({id(each): each for each in names["tell"].answers}.values())


def frames(answer: Answer) -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield the rows behind every quantity of an answer, and its frames with what they rest on."""

    def flat(rows: Any) -> Iterator[pd.DataFrame]:
        for each in rows if isinstance(rows, (list, tuple)) else [rows]:
            if isinstance(each, (pd.DataFrame, pd.Series)):
                yield each if isinstance(each, pd.DataFrame) else each.to_frame().T

    for name, fact in answer.facts.items():
        for each in fact if isinstance(fact, (list, tuple)) else [fact]:
            if isinstance(each, Quantity):
                yield from ((f"{answer.name}.{name}", rows) for rows in flat(each.rows))
    for name in answer.frames:
        yield f"{answer.name}[{name}]", answer[name]
        yield from ((f"{answer.name}[{name}] rests on", rows) for rows in flat(answer.rests_on(name)))


@functools.cache
def known_keys(key: str, day: str) -> set[str]:
    alike = {key, "incident_id"} if key == "event_id" else {key}
    return {
        str(each)
        for name, table in TABLES.items()
        for own in alike & {*table["schema"]["primaryKey"]}
        for each in relations.load(name, as_of=day)[own]
    }


def later(rows: pd.DataFrame, day: str) -> list[str]:
    """Name the rows that were not known on a day: by their key where they have one, else by the days they bear."""
    keys = [key for key in KEYS if key in rows]
    cells = {key: {part for cell in rows[key].dropna() for part in str(cell).split("+")} for key in keys}
    found = [f"{key} {each}" for key in keys for each in cells[key] - known_keys(key, day)]
    for column in () if keys else {"date", "known"} & {*rows.columns}:
        days = {each.split("/")[0] for each in rows[column].dropna() if isinstance(each, str)}
        found += [f"{column} {each}" for each in days if str(dates.parse(each).earliest) > day]
    return found


@settings(max_examples=1, deadline=None)
@given(st.sampled_from(["border_conflict", "overview", "diplomacy", "energy"]), DAYS)
@example("border_conflict", "2022-09-17")
@example("overview", "2021-05-03")
@example("border_conflict", "1991-12-21")  # no incident was looked for yet
@example("overview", "1991-12-21")
@example("border_conflict", "2004-05-05")  # of the border service nothing was declared
@example("border_conflict", "2026-01-16")  # UCDP's last count was out, the claim between both tolls not read
def test_no_row_known_later_reaches_a_fact(notebook: str, day: str) -> None:
    for answer in told(notebook, day):
        for where, rows in frames(answer):
            assert not later(rows, day), (notebook, day, where)


@given(DAYS, DAYS, st.sampled_from(sorted(TABLES)))
@settings(max_examples=30, deadline=None)
def test_a_later_day_knows_no_less_and_none_knows_more_than_all(one: str, other: str, name: str) -> None:
    early, late = sorted((one, other))
    key = TABLES[name]["schema"]["primaryKey"]
    before, after, whole = (
        set(rows[key].astype(str).itertuples(index=False, name=None))
        for rows in (relations.load(name, as_of=early), relations.load(name, as_of=late), relations.load(name))
    )
    assert before <= after <= whole


@given(DAYS)
@settings(max_examples=6, deadline=None)
def test_no_row_is_dated_after_the_day_by_its_own_field(day: str) -> None:
    for name, resource in TABLES.items():
        how = resource["known"]
        rows = relations.load(name, as_of=day)
        if name == "sources" or "field" not in how:
            continue
        ends = [
            str(cell).split("/")[0] if how["as"] == "happened" else str(cell) for cell in rows[how["field"]].dropna()
        ]
        # What goes on has no last day; it was printed by then.
        assert all(str(dates.parse(end).latest or "") <= day for end in ends), (name, day)
        if how["as"] == "happened" and f"{how['field']}_latest" in rows:
            assert not (rows[f"{how['field']}_latest"] > pd.Timestamp(day)).any()


@pytest.mark.parametrize("name", sorted(set(TABLES) - {"sources"}))
def test_on_the_last_day_all_is_known_but_what_nothing_dates_and_what_is_foreseen(name: str) -> None:
    rows, parts = (
        relations.load(name),
        asof.known(relations.load(name), TABLES[name], relations.load("sources"), str(LAST)),
    )
    assert len(parts.rows) + len(parts.later) + len(parts.undated) == len(rows)
    if TABLES[name]["known"]["as"] == "said":
        assert len(parts.later) <= 8  # sources dated by the year of the last day, which ends after it
    with relations.as_of("2022-09-17"):
        assert len(relations.load(name)) == len(relations.load(name, as_of="2022-09-17"))
        assert len(relations.load(name, as_of="")) == len(rows)


def claims(day: str) -> pd.DataFrame:
    rows = relations.load("claims", as_of=day)
    return rows[rows["incident_id"].eq(CLASH) & rows["measure"].eq("killed")].set_index("claim_id")


def test_the_tolls_of_18_and_19_september_are_those_that_the_founding_text_added() -> None:
    """59 by the Kyrgyz health ministry and 35 by the Tajik foreign ministry, both of the 18th; ECHO printed 94."""
    then, next_day = claims("2022-09-18"), claims("2022-09-19")
    assert [int(then.loc[key, "value_low"]) for key in ("C120", "C122")] == [59, 35]
    assert "C130" not in then.index
    assert int(next_day.loc["C130", "value_low"]) == 59 + 35 == 94
    assert relations.load("claims", as_of="2022-09-17")["date_latest"].max() <= pd.Timestamp("2022-09-17")
    best = {
        (day, rule): estimates.estimate(rows.reset_index(), rule).set_index("side")["best"].to_dict()
        for day, rows in (("18", then), ("19", next_day))
        for rule in ("latest", "official")
    }
    # Of the interim statements of the 18th by the side's own ministries the latest hour speaks: C120 at 22:24, after
    # C109 (36) at 10:00 and C114 (46) at 19:19; C122 at 18:19 (C117, of 38, is of no known hour).
    assert best["18", "latest"] == best["18", "official"] == {"KGZ": 59, "TJK": 35}
    # On the 19th C127 is the ministry's last word, and C126 final.
    assert best["19", "official"] == {"KGZ": 59, "TJK": 41}


def test_of_two_bulletins_of_one_day_the_later_row_counts() -> None:
    """One page of 17 September has both: C103 (103 wounded), "earlier bulletin", and C104 (122)."""
    rows = relations.load("claims", as_of="2022-09-17")
    wounded = estimates.estimate(rows[rows["incident_id"].eq(CLASH)], "official", measure="wounded").set_index("side")
    assert wounded.loc["KGZ", ["claim_id", "best"]].tolist() == ["C104", 122]


def test_the_report_says_what_was_known() -> None:
    said = {day: repr(_toll(day)) for day in ("2022-09-15", "2022-09-17", "2022-09-19", "")}
    # By 15 September no toll of all was said: the 2 of the first day are of a part, and the compiled ones came later.
    assert "* **104 (104 to 107) people" in said["2022-09-17"]
    assert "* **176 or more people" in said[""]
    assert len(set(said.values())) == 4


def _toll(day: str) -> show.Shown:
    from relations.conflict import answers

    report = Report("en", day)
    return report.findings([answers.toll(answers.Selection())])


@pytest.mark.parametrize("day", ["2022-9-1", "2022-09", "20220901", "yesterday", None, 20220901, "2022-02-30"])
def test_what_is_no_day_is_refused(day: Any) -> None:
    with pytest.raises(RelationsError, match=r"no day; allowed: a day YYYY-MM-DD from 1991-12-21.* to 2026-03-13"):
        relations.as_of(day)
    if day is not None:
        with pytest.raises(RelationsError, match="YYYY-MM-DD"):
            relations.load("claims", as_of=day)


@pytest.mark.parametrize(("day", "where"), [("1991-12-20", "before"), ("2026-03-14", "after"), ("9999-01-01", "after")])
def test_a_day_outside_the_data_is_refused(day: str, where: str) -> None:
    with pytest.raises(RelationsError, match=f"{where} the data; allowed: a day YYYY-MM-DD from 1991-12-21"):
        relations.load("claims", as_of=day)
    with pytest.raises(RelationsError, match=f"'as_of' cannot be '{day}'; allowed: a day from {FIRST} to {LAST} "):
        parameters.validate("border_conflict", as_of=day)


def test_a_window_that_starts_after_the_day_is_refused() -> None:
    with pytest.raises(RelationsError, match=r"start = '2020-01-01' lies after as_of = '2015-06-01'"):
        parameters.validate("border_conflict", start="2020-01-01", as_of="2015-06-01")


def test_it_ends_with_the_block() -> None:
    with relations.as_of("2015-06-01"):
        with relations.as_of("2005-06-01"):
            assert asof.asked() == "2005-06-01"
        assert asof.asked() == "2015-06-01"
    assert asof.asked() == ""
    assert conflict.incidents("1991-01-01", "2026-02-28")["date_latest"].max() > pd.Timestamp("2024-01-01")


def test_title_and_folder_name_the_day() -> None:
    whole = plan.load()
    (report,) = whole.choose(["border_conflict"], {"as_of": "2022-09-17"})
    assert report.heading == f"{report.title}, as known on 17 September 2022"
    assert whole.what_if([report], ["border_conflict"]) == "border_conflict-as_of-2022-09-17"
    assert report.with_({"as_of": ""}).heading == report.title


def test_a_title_says_one_day_once() -> None:
    """By 17 September 2022 one number of that clash was known, on the 16th: 24 of the Kyrgyz side, 7 of the Tajik."""
    with relations.as_of("2022-09-17"):
        answer = method.growth(answers.Selection())
        assert answer.facts["case"] == "once"
        said = [Words(code)("toll-growth-days", **answer.facts) for code in locate.languages()]
    assert [re.findall(r"\d+", text) for text in said] == [["2022", "31", "16", "2022"]] * len(said)


def test_what_is_left_out_is_counted_table_by_table() -> None:
    from relations import known

    with relations.as_of("2022-09-17"):
        frame = known.left_out()["tables"].set_index("title")
    said = frame.loc["Claims"]
    whole = relations.load("claims")
    assert said[["known", "later", "undated"]].sum() == len(whole)
    assert said["known"] == len(relations.load("claims", as_of="2022-09-17"))
    assert known.left_out()["tables"].empty
