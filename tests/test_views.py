"""Views that join with others' data: codes, years, precision."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

import relations
from relations import conflict, coverage, locate

ROOT = Path(__file__).parents[1]
# A few rows as UCDP's country-year, COW's directed and UCDP's dyadic files key them; numbers are made up.
UCDP_LIKE = pd.DataFrame({"gwno": [702, 703, 705], "year": [2022, 2022, 2022], "sb_total_deaths": [1, 2, 3]})
COW_LIKE = pd.DataFrame({"ccode1": [702, 702], "ccode2": [703, 704], "year": [2021, 2021], "mid": [True, False]})


def test_they_join_with_others_data_in_one_merge() -> None:
    joined = UCDP_LIKE.merge(conflict.country_year(), on=["gwno", "year"], validate="one_to_one")
    assert dict(zip(joined["iso3c"], joined["sb_total_deaths"], strict=True)) == {"TJK": 1, "KGZ": 2}
    # 62 and 45: the totals of 2022 by side that `fatalities` gives.
    both = conflict.fatalities("year_side").query("year == 2022").set_index("side")["best"]
    assert joined.set_index("iso3c")["best"].to_dict() == both.to_dict()
    dyads = COW_LIKE.merge(conflict.dyad_year(), on=["ccode1", "ccode2", "year"])
    assert dyads["mid"].tolist() == [True]
    assert dyads["dyad_id"].tolist() == [conflict.exports.UCDP_DYAD]
    iso = pd.DataFrame({"iso3n": [417], "year": [2021]}).merge(conflict.country_year())
    assert iso["country"].tolist() == ["Kyrgyzstan"]
    # https://correlatesofwar.org, state system: TAJ 702, KYR 703; Gleditsch and Ward keep these numbers.
    codes = conflict.CODES.set_index("iso3c")
    assert codes["ccode"].to_dict() == codes["gwno"].to_dict() == {"TJK": 702, "KGZ": 703}


def test_years_are_all_there_once_and_nothing_unknown_is_a_zero() -> None:
    for frame, of_each in ((conflict.country_year(), 2), (conflict.dyad_year(), 1)):
        assert Counter(frame["year"]) == dict.fromkeys(range(1991, 2027), of_each)
    with (locate.data_dir() / "incidents.csv").open(encoding="utf-8") as lines:
        listed = Counter(int(row["date"][:4]) for row in csv.DictReader(lines) if row["before_independence"] != "true")
    dyads = conflict.dyad_year().set_index("year")
    for year, row in dyads.iterrows():
        grade = coverage.grade("incident_list", f"{year}-01-01", f"{year}-12-31")
        assert row["coverage"] == grade
        if listed[year]:
            assert row["incidents"] == listed[year]
        elif grade not in {"best", "full"}:
            assert row[["incidents", "low", "best", "high", "n"]].isna().all(), year


def test_a_year_without_an_incident_is_a_zero_where_the_list_covers_it(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = conflict.incidents()
    monkeypatch.setattr(
        conflict.views,
        "fatalities",
        lambda by, rule, **how: conflict.fatalities(by, rule, rows=rows[rows["year"] != 2020], **how),
    )
    dyads = conflict.dyad_year().set_index("year")
    assert dyads.loc[2020, ["incidents", "low", "best", "high", "n"]].tolist() == [0] * 5
    assert pd.isna(dyads.loc[2023, "best"])


def test_precision_is_said_as_ucdp_does() -> None:
    events = conflict.events().set_index("id")
    assert len(events) == len(conflict.incidents())
    assert set(conflict.exports.GED) - {"id"} <= {*events.columns}
    # By the interval of each: a day; 28 April to 1 May and 14 to 18 September (2 to 6 days); a month.
    wanted = {"KT-20030104": 1, "KT-20210428": 2, "KT-20220914": 2, "KT-201301": 4}
    assert {name: events["date_prec"][name] for name in wanted} == wanted
    # A village; beside one; a province's fighting; a district without a point; nothing but the two countries.
    wanted = {"KT-20030104": 1, "KT-20130531": 2, "KT-20220914": 4, "KT-20140809": 3, "KT-20131024": 6}
    assert {name: events["where_prec"][name] for name in wanted} == wanted
    assert events.loc[events["latitude"].isna(), "where_prec"].min() == 3
    assert (conflict.events()["best"].sum() == conflict.fatalities("total")["best"]).all()


def test_a_type_checker_knows_what_may_be_asked(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "import relations\n"
        'relations.conflict.fatalities(by="yaer")\n'
        'relations.conflict.fatalities(rule="lates")\n'
        'relations.conflict.fatalities(side="UZB")\n'
        'relations.diplomacy.tone_by_year(relations.load("events"), rule="codd")\n'
        'reveal_type(relations.conflict.country_year(rule="widest"))\n'
        'reveal_type(relations.load("claims"))\n'
    )
    # With the project's own settings, so that what it checked already need not be checked again.
    command = [sys.executable, "-m", "mypy", str(wrong)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    assert [line.split(":")[1] for line in said.splitlines() if "[arg-type]" in line] == ["2", "3", "4", "5"]
    # By pandas-stubs, of the extra `typing`: without them each is "Any".
    assert said.count('Revealed type is "pandas.core.frame.DataFrame"') == 2


def test_a_rule_of_another_name_is_refused() -> None:
    with pytest.raises(relations.RelationsError, match="did you mean 'latest'"):
        conflict.country_year(rule="lates")  # type: ignore[arg-type]
