"""Border conflict: every number by a second way, from the CSV files, a published total or scipy."""

from __future__ import annotations

import csv
import datetime as dt
import functools
import math
from collections import Counter

import numpy as np
import pandas as pd
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.patches import Rectangle

import relations
from relations import conflict, estimates, locate, overview, sensitivity
from relations.charts import style
from relations.conflict import answers, charts, checks, firmness, patterns
from relations.errors import RelationsError
from relations.show import Report
from relations.words import Words

END = "2026-02-13"
ROWS = conflict.incidents("1991-01-01", "2026-02-28")
CLAIMS = conflict.claims_about(ROWS)
SINGLE = conflict.fatalities("incident", rows=ROWS, claims=CLAIMS)
COUNTS = relations.load("incident_counts")
NONE = conflict.incidents("1992-01-01", "1995-12-31")
ONE = conflict.incidents("2024-01-01", "2024-12-31")


def plain(name: str) -> list[dict[str, str]]:
    """Rows of a table by nothing but the csv module."""
    with (locate.data_dir() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


INCIDENTS = [row for row in plain("incidents") if row["before_independence"] == "false"]


def ids(frame: pd.DataFrame) -> list[str]:
    return [cell for text in frame["source_ids"] if isinstance(text, str) for cell in text.split(";") if cell]


# ---------------------------------------------------------------- which incidents


def test_all_incidents_since_independence_and_no_other() -> None:
    assert len(plain("incidents")) == 61
    assert sorted(ROWS["incident_id"]) == sorted(row["incident_id"] for row in INCIDENTS)
    assert "KT-1989" not in set(conflict.incidents()["incident_id"])
    assert Counter(ROWS["year"]) == Counter(int(row["date"][:4]) for row in INCIDENTS)
    assert ROWS["date_earliest"].is_monotonic_increasing


def test_confidence_is_a_floor() -> None:
    graded = Counter(row["confidence"] for row in INCIDENTS)
    sizes = [len(conflict.incidents(min_confidence=level)) for level in conflict.CONFIDENCE]
    assert sizes == [60, graded["medium"] + graded["high"], graded["high"]] == [60, 50, 15]


def test_a_great_clash_has_one_date_in_both_tables() -> None:
    """April 2021, and September 2022 to the 18th by the armed-conflict table of UCDP (25.1, end of the episode)."""
    told = {row["incident_id"]: row["date"] for row in plain("events") if row["incident_id"]}
    for row in INCIDENTS:
        if row["incident_id"] in {"KT-20210428", "KT-20220914"}:
            assert told[row["incident_id"]] == row["date"]
    assert told["KT-20220914"] == "2022-09-14/2022-09-18"


def test_the_window_takes_what_may_lie_in_it() -> None:
    # 28 April to 1 May 2021 has one day in May; "2005-06" may be any day of June.
    assert "KT-20210428" in set(conflict.incidents("2021-05-01", "2021-05-02")["incident_id"])
    assert list(conflict.incidents("2005-06-30", "2005-06-30")["incident_id"]) == ["KT-20050606"]
    assert NONE.empty
    assert len(ONE) == 1


def test_places_join_without_changing_the_rows() -> None:
    points = {row["place_id"]: row for row in plain("places")}
    for row in ROWS.to_dict("records"):
        if pd.isna(row["place_id"]):
            assert pd.isna(row["lat"])
        else:
            assert row["lat"] == float(points[row["place_id"]]["lat"])
            assert row["place_name"] == points[row["place_id"]]["name"]


# ---------------------------------------------------------------- how many


def test_border_service_and_list_side_by_side() -> None:
    by_year = conflict.counts_by_year(ROWS, COUNTS, "1991-01-01", END).set_index("year")
    # Published by 24.kg on 25 July 2019; the guide to the facts adds up 2013-18 to 89 against 14 in the list.
    assert list(by_year.loc[2010:2018, "border_service"]) == [24, 18, 18, 19, 32, 10, 11, 10, 7]
    assert by_year.loc[2013:2018, ["border_service", "listed"]].sum().tolist() == [89, 14]
    assert not by_year.loc[2019, "complete"], "January to 25 July 2019 is no year"
    assert by_year["listed"].sum() == 60
    assert list(by_year.index) == list(range(1991, 2027)), "years without a source are rows, not gaps"
    assert by_year.loc[[1995, 2009, 2023], "listed"].isna().all(), "an empty year is no zero outside the coverage"
    # The periods of the table `coverage`: none to 2002, sparse to 2018, best to 2022, partial to February 2026.
    assert by_year.loc[[2002, 2003, 2018, 2019, 2022, 2023, 2026], "list_grade"].tolist() == [
        *("none", "sparse", "sparse", "best", "best", "partial", "partial")
    ]
    assert by_year.loc[[2009, 2010, 2018, 2019], "service_grade"].tolist() == ["none", "full", "full", "none"]
    assert by_year.loc[2014, ["others_low", "others_high"]].tolist() == [30, 32]
    assert conflict.overlap(by_year.reset_index()) == {
        "first": 2010,
        "last": 2018,
        "years": 9,
        "listed": 14,
        "border_service": 149,
    }


def test_an_empty_year_inside_the_coverage_is_a_zero() -> None:
    without = ROWS[ROWS["year"] != 2020]
    by_year = conflict.counts_by_year(without, COUNTS, "1991-01-01", END).set_index("year")
    assert by_year.loc[2020, "listed"] == 0


def test_part_of_a_year_is_not_held_against_the_whole() -> None:
    short = conflict.incidents("2014-01-01", "2014-06-30")
    by_year = conflict.counts_by_year(short, COUNTS, "2014-01-01", "2014-06-30")
    assert by_year["border_service"].tolist() == [32]
    assert not by_year["complete"].any()
    assert conflict.overlap(by_year) == {}
    assert conflict.counts_by_year(NONE, COUNTS, "1992-01-01", "1995-12-31").empty


# ---------------------------------------------------------------- how deadly


def test_official_dead_by_hand() -> None:
    # Last statement of each side's own authorities (claim): April 2021 36 (C086) and 19 (C052); September 2022
    # 62 (C143) and 41 (C126); January 2022 2 (C187); July 2019 1 (C209); September 2019 1 (C218); July 2014 is
    # "Tajik side" (C225) 1.
    official = conflict.fatalities("incident", "official", rows=ROWS, claims=CLAIMS).dropna(subset=["low"])
    by_hand = {
        "KT-20140710": 1,
        "KT-20190722": 1,
        "KT-20190916": 1,
        "KT-20210428": 36 + 19,
        "KT-20220127": 2,
        "KT-20220914": 62 + 41,
    }
    assert dict(zip(official["incident_id"], official["best"], strict=True)) == by_hand
    assert conflict.grand_total(official)["best"] == sum(by_hand.values()) == 163


def test_by_side_and_by_year() -> None:
    by_side = conflict.fatalities("year_side", rows=ROWS, claims=CLAIMS).set_index(["year", "side"])
    # 2021: 36 and 19 in April-May, and a Kyrgyz soldier on 8 July (compiled rows of the incident list).
    assert by_side.loc[(2021, "KGZ"), "best"] == 36 + 1
    assert by_side.loc[(2021, "TJK"), "best"] == 19
    assert by_side.loc[(2022, "TJK"), ["low", "high"]].tolist() == [45, 89]
    assert by_side.loc[(2022, "KGZ"), "open"]
    assert pd.isna(by_side.loc[(2022, "KGZ"), "high"])


@pytest.mark.parametrize("rule", estimates.RULES)
@pytest.mark.parametrize("side", conflict.SIDES)
def test_parts_sum_to_the_total(rule: str, side: str) -> None:
    ends = ["low", "best", "top"]
    total = conflict.fatalities("total", rule, side=side, rows=ROWS, claims=CLAIMS).iloc[0]
    for by in ("year", "incident", "place", "trigger", "year_side"):
        part = conflict.fatalities(by, rule, side=side, rows=ROWS, claims=CLAIMS)
        assert part[ends].sum().tolist() == total[ends].tolist(), by
        if by != "year_side":
            assert part["incidents"].sum() == 60, by
        known = part.dropna(subset=["low"])
        assert (known["low"] <= known["best"]).all()
        assert (known["best"] <= known["top"]).all()
        assert (known["high"].isna() == known["open"]).all()
    grand = conflict.grand_total(conflict.fatalities("year", rule, side=side, rows=ROWS, claims=CLAIMS))
    assert grand[ends].tolist() == total[ends].tolist()


def test_the_sides_of_an_incident_sum_to_it() -> None:
    both = SINGLE.set_index("incident_id")["best"]
    apart = [
        conflict.fatalities("incident", side=side, rows=ROWS, claims=CLAIMS).set_index("incident_id")["best"]
        for side in ("KGZ", "TJK")
    ]
    summed = apart[0].add(apart[1], fill_value=0)
    pd.testing.assert_series_equal(both, summed, check_names=False)


def test_zero_and_nothing_are_two_things() -> None:
    told = {(row["incident_id"], row["side"]) for row in plain("claims") if row["measure"] == "killed"}
    frame = conflict.reporting(ROWS, CLAIMS).set_index("side")
    for side in ("KGZ", "TJK"):
        assert frame.loc[side].sum() == 60
        assert frame.loc[side, "nothing"] == sum((row["incident_id"], side) not in told for row in INCIDENTS)
    silent = SINGLE.set_index("incident_id").loc["KT-201403"]
    assert pd.isna(silent["best"]), "no word on deaths is no zero"
    assert SINGLE.set_index("incident_id").loc["KT-20030104", "best"] == 0


def test_concentration_and_lethality() -> None:
    best = sorted(SINGLE["best"].dropna(), reverse=True)
    share = conflict.concentration(SINGLE)
    assert best[:2] == [103, 55]
    assert share.value == pytest.approx(100 * 158 / sum(best))
    assert share.low <= share.value <= share.high
    found = conflict.lethality(SINGLE)
    assert (found["reported"], found["fatal"]) == (len(best), sum(x > 0 for x in best))
    # Two incidents of 2022 by hand: C241 (0 to 1) and C239 (one outlet names a dead guard); each is counted once.
    assert found["possible"] == 2
    assert found["fatal"] + found["possible"] + found["none"] == found["reported"]
    assert found["none"] == sum(SINGLE["top"].dropna() == 0)
    assert found["mean_without"] == pytest.approx(sum(best[2:]) / (len(best) - 2))
    ci = scipy.stats.binomtest(found["fatal"], found["reported"]).proportion_ci(method="exact")
    assert found["share"][1:] == pytest.approx((100 * ci.low, 100 * ci.high))


def test_tolls_put_killed_and_wounded_together() -> None:
    tolls = conflict.tolls(ROWS, CLAIMS)
    assert len(tolls) == 60
    assert tolls["incident_id"].head(2).tolist() == ["KT-20220914", "KT-20210428"]
    wounded = conflict.fatalities("incident", measure="wounded", rows=ROWS, claims=CLAIMS).set_index("incident_id")
    for row in tolls.to_dict("records"):
        expected = wounded.loc[row["incident_id"], "best"]
        assert (row["wounded_best"] == expected) if pd.notna(expected) else pd.isna(row["wounded_best"])


def test_convenience_calls_load_for_themselves() -> None:
    assert conflict.fatalities(by="year", rule="latest").equals(conflict.fatalities("year", rows=ROWS, claims=CLAIMS))
    assert len(conflict.who_says_what("KT-20220914")) == sum(
        row["incident_id"] == "KT-20220914" for row in plain("claims")
    )


# ---------------------------------------------------------------- who says what


def test_every_claim_is_there_as_claimed() -> None:
    for key in ("KT-20210428", "KT-20220914", "KT-20220127"):
        says = conflict.who_says_what(key, claims=CLAIMS)
        raw = {row["claim_id"]: row for row in plain("claims") if row["incident_id"] == key}
        assert set(says["claim_id"]) == set(raw)
        for claim in says.to_dict("records"):
            for end in ("low", "best", "high"):
                stated = raw[claim["claim_id"]][f"value_{end}"]
                assert (str(claim[end]) if pd.notna(claim[end]) else "") == stated


def test_spread_of_the_three_clashes() -> None:
    # From the guide to the facts: Tajik dead of September 2022 41 (official) / 83 (RFE/RL) / 200+ (Kyrgyz side);
    # April 2021 more than 40 / 55, 36 Kyrgyz and 19 Tajik dead.
    says = conflict.who_says_what("KT-20220914", "killed")
    tajik = conflict.spread(says, "TJK")
    assert (tajik["low"], tajik["high"], tajik["open"]) == (41, 200, True)
    assert tajik["high_is"] == "more_than"
    assert tajik["high_by"].startswith("Kyrgyz side")
    kyrgyz = conflict.spread(says, "KGZ")
    # 62 in the government's last bulletin; Sputnik's year-end review says at least 63.
    assert (kyrgyz["low"], kyrgyz["high"], kyrgyz["open"], kyrgyz["high_is"]) == (62, 63, True, "at_least")
    april = conflict.who_says_what("KT-20210428", "killed")
    assert [conflict.spread(april, side)["high"] for side in ("KGZ", "TJK", "both")] == [36, 19, 55]
    both = conflict.spread(april, "both")
    assert (both["low"], both["low_is"]) == (40, "more_than"), "printed as stated, never as 41"
    # Nobody counts all Tajik dead of January 2022; the two statements on civilians speak for them.
    assert conflict.spread(conflict.who_says_what("KT-20220127", "killed"), "TJK")["high"] == 2


def test_last_words_are_the_last() -> None:
    words = conflict.last_words(conflict.who_says_what("KT-20220914", "killed")).set_index(["side", "claimant"])
    ministry = [
        row
        for row in plain("claims")
        if row["incident_id"] == "KT-20220914"
        and row["measure"] == "killed"
        and row["claimant"] == "Kyrgyz health ministry"
    ]
    last = max(ministry, key=lambda row: (row["date"], row["claim_id"]))
    assert words.loc[("KGZ", "Kyrgyz health ministry"), "low"] == int(last["value_low"]) == 59
    assert words.loc[("KGZ", "Kyrgyz health ministry"), "statements"] == len(ministry)
    assert not words.index.duplicated().any()


def test_the_picture_grows_as_claims_come_to_be_known() -> None:
    """Day by day it is what the claims known on that day give; the last row is of all claims."""
    grown = conflict.growth("KT-20220914").set_index(["known", "rule"])["best"]
    # 16 September: 24 by the Kyrgyz health ministry (C100) + 7 Tajik civilians by Sputnik (C106); officially the 24.
    assert (grown["2022-09-16", "latest"], grown["2022-09-16", "official"]) == (24 + 7, 24)
    # 19 September: 59 (C127, the ministry) + 41 (C126, final); 24 September: 62 (C143) + 41.
    assert (grown["2022-09-19", "latest"], grown["2022-09-24", "latest"]) == (59 + 41, 62 + 41)
    for day, rule in (("2022-09-18", "latest"), ("2022-09-21", "widest"), ("2022-10-03", "independent")):
        told = relations.load("claims", as_of=day)
        about = told[told["incident_id"].eq("KT-20220914") & told["measure"].eq("killed")]
        sides = estimates.apart(estimates.estimate(about, rule))
        assert grown[day, rule] == sides["best"].sum()
    whole = conflict.growth("KT-20220914")
    assert whole[whole["known"].isna() & whole["rule"].eq("widest")]["top"].item() == 63 + 200


def test_by_rule_is_what_each_rule_gives() -> None:
    grid = conflict.by_rule(["KT-20220914"], CLAIMS)
    tajik = grid[grid["side"] == "TJK"].set_index("rule")
    assert tajik["best"].to_dict() == {"latest": 41, "official": 41, "independent": 83, "widest": 41}
    assert tajik.loc["widest", ["top", "top_is"]].tolist() == [200, "more_than"]


# ---------------------------------------------------------------- triggers, season, weapons


def test_triggers_are_counted() -> None:
    frame = conflict.triggers(ROWS, SINGLE)
    assert dict(zip(frame["trigger"], frame["incidents"], strict=True)) == Counter(r["trigger"] for r in INCIDENTS)
    assert frame["share"].sum() == pytest.approx(100)
    assert frame["fatal"].sum() == conflict.lethality(SINGLE)["fatal"]
    ci = scipy.stats.binomtest(12, 60).proportion_ci(method="exact")
    assert frame.loc[0, ["low", "high"]].tolist() == pytest.approx([100 * ci.low, 100 * ci.high])


def test_season_against_the_csv_and_scipy() -> None:
    inside = sum(4 <= int(row["date"][5:7]) <= 9 for row in INCIDENTS)
    found = conflict.season_share(ROWS)
    assert (found["k"], found["n"]) == (inside, 60) == (40, 60)
    ci = scipy.stats.binomtest(inside, 60).proportion_ci(method="exact")
    assert found["share"][1:] == pytest.approx((100 * ci.low, 100 * ci.high))
    assert found["expected"] == pytest.approx(100 * 183 / 365.25)
    even = 183 / 365.25
    tail = scipy.stats.binom.sf(inside - 1, 60, even)
    assert found["p"] == pytest.approx(2 * tail)
    around = conflict.season_share(ROWS, 10, 3)
    assert around["k"] == 60 - inside, "a season may wrap the year's end"
    frame = conflict.seasons(ROWS, [(4, 9), (10, 3)])
    assert frame["k"].sum() == 60
    assert conflict.months(ROWS)["incidents"].sum() == 60


def test_rayleigh_against_simulation() -> None:
    found = conflict.rayleigh(ROWS)
    random = np.random.default_rng(1)
    angles = random.uniform(0, 2 * np.pi, (20_000, 60))
    lengths = np.hypot(np.cos(angles).sum(axis=1), np.sin(angles).sum(axis=1)) / 60
    assert found["p"] == pytest.approx((lengths >= found["length"]).mean(), abs=0.006)
    july = pd.DataFrame({"month": [7] * 10, "date_earliest": pd.Timestamp("2001-07-02"), "date_precision": "day"})
    packed = conflict.rayleigh(july)
    assert packed["length"] == pytest.approx(1)
    assert packed["day"].startswith("2001-07-0")
    assert packed["p"] < 1e-3


def test_weapons_against_scipy() -> None:
    table = conflict.weapons(ROWS)
    assert table.to_numpy().sum() == 60
    levels = Counter(row["weapons_level"] or "unknown" for row in INCIDENTS)
    assert table.sum().to_dict() == dict(levels)
    known = ROWS[ROWS["weapons_level"].notna()]
    days = known["date_earliest"].astype("int64")
    expected = scipy.stats.kendalltau(days, known["weapons_level"].cat.codes)
    trend = conflict.weapons_trend(ROWS)
    assert trend["tau"].value == pytest.approx(expected.statistic)
    assert trend["p"] == pytest.approx(expected.pvalue, abs=0.02)
    assert trend["tau"].low < trend["tau"].value < trend["tau"].high
    assert conflict.weapons_trend(ROWS) == trend, "the seed makes it repeatable"


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4)), min_size=2, max_size=25))
@settings(max_examples=60, deadline=None)
def test_kendall_is_scipys(pairs: list[tuple[int, int]]) -> None:
    first, second = (np.array(column, dtype="int64") for column in zip(*pairs, strict=True))
    expected = scipy.stats.kendalltau(first, second).statistic if len({*first}) > 1 and len({*second}) > 1 else math.nan
    assert patterns.kendall(first, second) == pytest.approx(expected, nan_ok=True)


# ---------------------------------------------------------------- where, gaps


def test_places_hold_each_located_incident_once() -> None:
    spots = conflict.by_place(ROWS, SINGLE)
    placed = Counter(row["place_id"] for row in INCIDENTS if row["place_id"])
    assert dict(zip(spots["place_id"], spots["incidents"], strict=True)) == placed
    assert spots["incidents"].sum() == 53
    assert (spots["exact"] + spots["stand_in"] == spots["incidents"]).all()
    exact = sum(row["location_basis"] in {"place", "stated"} for row in INCIDENTS if row["place_id"])
    assert spots["exact"].sum() == exact
    best = SINGLE.set_index("incident_id")["best"]
    located = ROWS.loc[ROWS["lat"].notna(), "incident_id"]
    assert spots["best"].sum() == best.loc[located].sum()
    assert (spots["exact_dead"] + spots["stand_in_dead"]).sum() == best.loc[located].sum()


def test_gaps_by_the_calendar() -> None:
    frame = conflict.gaps(ROWS, END)
    assert len(frame) == 60
    last = frame.iloc[-1]
    assert last["open"]
    assert last["low"] == (dt.date(2026, 2, 13) - dt.date(2024, 5, 7)).days == 647
    before = frame.set_index("after").loc["KT-20220914"]
    assert before["low"] == before["high"] == (dt.date(2024, 5, 7) - dt.date(2022, 9, 18)).days
    # June 2005 (some day) to 26 March 2008.
    vague = frame.set_index("after").loc["KT-20050606"]
    assert (vague["low"], vague["high"]) == (
        (dt.date(2008, 3, 26) - dt.date(2005, 6, 30)).days,
        (dt.date(2008, 3, 26) - dt.date(2005, 6, 1)).days,
    )
    assert (frame["low"] <= frame["high"]).all()


def test_what_followed_each_ceasefire() -> None:
    agreements = relations.load("agreements")
    frame = conflict.truces(agreements, ROWS, END).set_index("date")
    assert frame["outcome"].to_dict() == {
        "2021-04-29": "went_on",
        "2021-05-01": "next_incident",
        "2022-01-28": "next_incident",
        "2022-09-14": "went_on",
        "2022-09-17": "went_on",
        "2022-09-16": "went_on",
        "2022-09-19": "next_ceasefire",
        "2022-09-25": "next_incident",
    }
    # Hostage-taking at Vorukh on 17 May 2021; herders at Ak-Bosogo on 7 May 2024.
    assert frame.loc["2021-05-01", "days"] == 16
    # The quiet after the two texts of September 2022 is one and counted once.
    assert frame.loc["2022-09-19", "days"] == 6
    assert pd.isna(frame.loc["2022-09-19", "next_id"])
    assert frame.loc["2022-09-25", "days"] == (dt.date(2024, 5, 7) - dt.date(2022, 9, 25)).days


# ---------------------------------------------------------------- before and after


def test_rates_before_and_after_the_protocol() -> None:
    began = [row["date"][:10] for row in INCIDENTS]
    before = sum("2019-01-01" <= (day + "-01")[:10] <= "2022-09-19" for day in began)
    after = sum(day > "2022-09-19" for day in began)
    change = conflict.rate_change(ROWS, "2022-09-19", "2019-01-01", END)
    assert (change["before"], change["after"]) == (before, after) == (42, 1)
    years = (dt.date(2022, 9, 20) - dt.date(2019, 1, 1)).days / 365.25
    assert change["years_before"] == pytest.approx(years)
    assert change["years_after"] == pytest.approx((dt.date(2026, 2, 13) - dt.date(2022, 9, 19)).days / 365.25)
    ratio = (after / change["years_after"]) / (before / years)
    assert change["ratio"].value == pytest.approx(ratio)
    assert change["ratio"].low < ratio < change["ratio"].high < 1
    # The list is read through to 2022 and less so after: said with the rates.
    assert (change["changes"], change["grade_before"], change["grade_after"]) == (["2023-01-01"], "best", "partial")
    turned = conflict.rate_change(ROWS, "2018-12-31", "2014-01-01", "2020-12-31")
    assert turned["changes"] == ["2019-01-01"], "a change on the day of the turn is one as well"
    assert conflict.rate_change(ROWS, "2020-12-31", "2019-01-01", "2022-12-31")["changes"] == []


def test_left_out_years_leave_both_counts_and_time() -> None:
    full = conflict.rate_change(ROWS, "2022-09-19", "2019-01-01", END)
    cut = conflict.rate_change(ROWS, "2022-09-19", "2019-01-01", END, without=[2021])
    assert full["before"] - cut["before"] == 13
    assert full["years_before"] - cut["years_before"] == pytest.approx(365 / 365.25)


def test_before_after_table() -> None:
    frame = conflict.before_after(
        ROWS, SINGLE, {"protocol": "2022-09-19", "treaty": "2025-03-13"}, ["2003-01-01", "2019-01-01"], END
    )
    assert len(frame) == 8
    fatal = frame[(frame["turn"] == "protocol") & (frame["kind"] == "fatal")].set_index("start")
    assert fatal.loc["2003-01-01", "before"] == conflict.lethality(SINGLE)["fatal"]
    assert fatal["after"].eq(0).all()
    assert fatal.loc["2003-01-01", "dead_before"] == 176
    # No incident since the treaty: the interval reaches to the rule of three's exact form, 3.69 / time.
    treaty = frame[(frame["turn"] == "treaty") & (frame["kind"] == "all")].iloc[0]
    assert treaty["rate_after_high"] * treaty["years_after"] == pytest.approx(-math.log(0.025), rel=1e-6)
    late = conflict.before_after(ROWS, SINGLE, {"treaty": "2025-03-13"}, ["2019-01-01"], "2024-01-01")
    assert late.empty
    assert "ratio" in late


# ---------------------------------------------------------------- displacement, reconciliation


def test_definitions_stay_apart() -> None:
    moved = conflict.spans(CLAIMS, conflict.MOVED).set_index(["incident_id", "measure", "side"])
    # Human Rights Watch's "about 130,000" (C170), the emergency ministry's 142,071 (C149). ECHO's 5,000 (C135) are
    # a part, those whom the authorities evacuated; the Red Crescent gives 18,000 to 19,000 (C098), beside "more than
    # 142,000" (C145).
    ends = ["low", "high", "low_is", "top_is"]
    assert moved.loc[("KT-20220914", "displaced", "KGZ"), ends].tolist() == [130000, 142071, "about", "exact"]
    assert moved.loc[("KT-20220914", "evacuated", "KGZ"), ends].tolist() == [18000, 142000, "range", "more_than"]
    # More than 13,000 to 58,000 evacuated in 2021.
    assert moved.loc[("KT-20210428", "evacuated", "KGZ"), ends].tolist() == [13000, 58000, "more_than", "exact"]
    assert moved.loc[("KT-20220914", "evacuated", "KGZ"), "open"]
    assert not moved.loc[("KT-20220914", "displaced", "KGZ"), "open"], "a closed claim reaches farther"
    # C098 and C145; C170, and C147 before C149 of the same number.
    who = ["low_by", "high_by"]
    assert moved.loc[("KT-20220914", "evacuated", "KGZ"), who].tolist() == [
        "Kyrgyz Red Crescent",
        "Kyrgyz government via Globalist",
    ]
    assert moved.loc[("KT-20220914", "displaced", "KGZ"), who].tolist() == [
        "Human Rights Watch report",
        "Kyrgyz authorities via Kontentchi",
    ]
    houses = conflict.spans(CLAIMS, conflict.BUILDINGS).set_index(["incident_id", "measure", "side"])
    assert houses.loc[("KT-20210428", "houses_destroyed", "KGZ"), ["low", "high"]].tolist() == [107, 136]
    # Single villages (C026, C041) are no claims about the whole, and there are such beside them.
    whole = [row for row in plain("claims") if row["measure"] in conflict.BUILDINGS and row["scope"] != "part"]
    assert houses["claims"].sum() == len(whole)
    assert houses.loc[("KT-20210428", "houses_destroyed", "TJK"), ends].tolist() == [14, 14, "exact", "exact"]


def test_reconciliation_with_the_totals_of_others() -> None:
    frame = conflict.reconcile(ROWS, CLAIMS).set_index(["year", "other"])
    theirs = frame[["their_low", "their_best", "their_high"]]
    # UCDP Battle-Related Deaths 23.1 and 24.1, dyad 14236.
    assert theirs.loc[(2021, "UCDP BRD 23.1")].tolist() == [56, 56, 56]
    assert theirs.loc[(2022, "UCDP BRD 23.1")].tolist() == [152, 152, 158]
    assert theirs.loc[(2022, "UCDP BRD 24.1")].tolist() == [134, 150, 159]
    # Official tolls by hand: 36 + 19; 62 + 41 and 2 in January.
    assert [theirs.loc[(year, "official tolls"), "their_best"] for year in (2021, 2022)] == [55, 105]
    assert [theirs.loc[(year, "founding text (English)"), "their_low"] for year in (2021, 2022)] == [40, 94]
    stated = frame.loc[[(2021, "founding text (English)"), (2022, "founding text (English)")]]
    assert Report().ranges(stated, "their") == ["more than 40", "94 or more"]
    # COW codes two military deaths on 25 August 2014, none in June 2005.
    assert [theirs.loc[(year, "COW MID 5.0"), "their_best"] for year in (2005, 2014)] == [0, 2]
    assert (frame["difference"] == frame["best"] - frame["their_best"]).all()
    assert (frame["tolerance"] == frame["their_best"] * 5 // 100).all()
    assert frame["verdict"].value_counts().to_dict() == {"explained": 8, "agrees": 4}
    assert frame.loc[(2021, "UCDP BRD 24.1"), "verdict"] == "agrees"
    assert frame.loc[(2022, "UCDP BRD 24.1"), ["difference", "tolerance"]].tolist() == [107 - 150, 7]
    # The bridge: 107, 83 instead of 41 and 63 instead of 62, is 150.
    reached = 107 + (83 - 41) + (63 - 62)
    brd = frame.loc[[(2022, "UCDP BRD 23.1"), (2022, "UCDP BRD 24.1")]]
    assert brd["reason"].tolist() == ["bridge", "bridge"]
    assert (brd["their_best"] - brd["reached"]).tolist() == [152 - reached, 0]
    # Two military dead are not one guard and one civilian (C226, C227), though both are two.
    assert frame.loc[(2014, "COW MID 5.0"), ["difference", "verdict"]].tolist() == [0, "explained"]
    assert frame.loc[(2014, "COW MID 5.0"), "day"] == "2014-08-25"


def test_days_since_the_last_incident_end_with_the_declared_coverage() -> None:
    """The last incident is of 7 May 2024, the reading of the news ended on 13 February 2026 (coverage G05)."""
    observed = overview.observed("2026-02-28").date()
    last = conflict.gaps(ROWS, observed.isoformat()).iloc[-1]
    assert last["low"] == (dt.date(2026, 2, 13) - dt.date(2024, 5, 7)).days == 647


@pytest.mark.parametrize("rule", estimates.RULES)
def test_every_difference_beyond_the_tolerance_has_a_named_reason(rule: str) -> None:
    frame = conflict.reconcile(ROWS, CLAIMS, rule=rule)
    assert len(frame) == 12
    assert not (frame["verdict"] == "unexplained").any(), frame[frame["verdict"] == "unexplained"]
    known = frame.dropna(subset=["difference"])
    beyond = known["difference"].abs() > known["tolerance"]
    assert (known.loc[beyond, "reason"] != "").all()
    military = known["other"].str.startswith("COW MID")
    assert (known.loc[~beyond & ~military, "verdict"] == "agrees").all()
    assert not (known.loc[military, "verdict"] == "agrees").any()
    assert {*frame["reason"]} <= {"", *(reason for *_, reason in checks.EXCEPTIONS)}
    assert all(Words().knows("reason", reason) for *_, reason in checks.EXCEPTIONS)


def test_a_difference_without_a_named_reason_stays_unexplained() -> None:
    more = CLAIMS.copy()
    more.loc[more["claim_id"] == "C090", ["value_low", "value_best", "value_high"]] = 90
    frame = conflict.reconcile(ROWS, more).set_index(["year", "other"])
    assert frame.loc[(2021, "UCDP BRD 24.1"), "verdict"] == "unexplained"
    assert frame.loc[(2021, "UCDP BRD 23.1"), "verdict"] == "agrees"


def test_the_year_is_the_clash_and_the_rest() -> None:
    frame = conflict.reconcile(ROWS, CLAIMS)
    years = frame[frame["of"] == "year"]
    assert (years["clash"] + years["rest"] == years["best"]).all()
    per_year = Counter(row["date"][:4] for row in INCIDENTS)
    assert (years["rest_n"] + 1 == years["year"].map(lambda year: per_year[str(year)])).all()
    for year, part in years.groupby("year"):
        listed = SINGLE[SINGLE["year"] == year]
        assert listed["best"].sum() == part["best"].iloc[0]


def test_basis_counts_tolls_on_an_inferred_page() -> None:
    basis = conflict.basis(ROWS, CLAIMS)
    flags = {row["claim_id"]: row["source_match"] == "page_inferred" for row in plain("claims")}
    by_hand = [any(flags[key] for key in cell.split("+")) for cell in basis["claim_id"]]
    assert basis["inferred"].tolist() == by_hand
    assert basis["inferred"].sum() == 4


def test_sums_by_rule_hold_the_resampled_ones() -> None:
    frame = conflict.sums(ROWS, CLAIMS)
    frame = frame[frame["basis"] == "its own"].set_index("rule")
    # Third parties: 36 + 19 in 2021, at least 63 + 83 in 2022, and 1 + 2 + 2 + 3 + 2 + 0 elsewhere, so at least 211.
    assert frame["best"].to_dict() == {"latest": 176, "official": 163, "independent": 211, "widest": 176}
    assert frame["counted"].to_dict() == {"latest": 58, "official": 6, "independent": 8, "widest": 58}
    assert frame.loc["independent", "best_is"] == "at_least"
    assert set(frame["listed"]) == {60}
    assert (frame["low"].astype(float) <= frame["drawn_low"]).all()
    assert (frame["drawn_high"] <= frame["top"].astype(float)).all()
    assert conflict.sums(NONE, CLAIMS).empty


def test_agreed_line_by_hand() -> None:
    line = conflict.agreed_line(relations.load("delimitation"), "1991-01-01", "2026-02-28")
    by_hand = [row for row in plain("delimitation") if row["km_agreed"] and row["date"]]
    assert sorted(line["km_agreed"]) == sorted(float(row["km_agreed"]) for row in by_hand)
    assert line["km_agreed"].iloc[-1] == 1006.84
    assert conflict.agreed_line(relations.load("delimitation"), "2014-01-01", "2014-06-30").empty


def test_place_and_nationality_are_never_mixed() -> None:
    frame = conflict.place_and_nationality(ROWS, CLAIMS).set_index(["year", "side"])
    assert frame.loc[2021, "on_territory"].to_dict() == {"KGZ": 11, "TJK": 45}
    assert frame.loc[2021, "best"].to_dict() == {"KGZ": 37, "TJK": 19}
    assert not conflict.fatalities("total", rows=ROWS, claims=CLAIMS)["source_ids"].str.contains("owid").any()


# ---------------------------------------------------------------- does it survive


@functools.cache
def runs() -> pd.DataFrame:
    return answers.Selection("1991-01-01", "2026-02-28").reruns.of()


def one_change(finding: str) -> dict[tuple[str, object] | None, float]:
    """Values of a finding by the one choice that is changed; None is the base case."""
    frame = firmness.settings(runs())
    pairs = zip(frame["choice"], frame["value"], frame[finding], strict=True)
    return {None if choice is None else (choice, value): found for choice, value, found in pairs}


def test_findings_are_rerun_over_all_their_choices() -> None:
    sizes = runs()["finding"].value_counts().to_dict()
    # Four rules, three first years (or baselines), four sets of years left out, three grades of confidence,
    # two ways to count or to shuffle, two sets of claims.
    assert sizes == {
        **dict.fromkeys(["largest", "kyrgyz"], 4 * 3 * 4 * 3),
        **dict.fromkeys(["season", "trend", "fewer"], 3 * 4 * 3 * 2),
        "disputed": 2,
        "incomplete": 3,
    }
    base = runs()[runs()["base"]].set_index("finding")["value"]
    assert base["largest"] == pytest.approx(conflict.concentration(SINGLE).value)
    assert base["kyrgyz"] == 101 - 75  # by side, as in the table of the report
    assert base["season"] == pytest.approx(conflict.season_share(ROWS)["share"].low)
    assert base["trend"] == conflict.weapons_trend(ROWS)["p"]
    # 83, and "more than 200", for 41.
    assert base["disputed"] == pytest.approx(201 / 41, rel=0.01)
    assert base["incomplete"] == pytest.approx(149 / 14)


def test_the_rate_is_held_against_covered_years_only() -> None:
    """The period before begins where the report says, in 2019; 1991 to 2002 are not covered and no exposure."""
    settings = one_change("fewer")
    for setting, begin in ((None, 2019), (("baseline_year", 2010), 2010), (("baseline_year", 2003), 2003)):
        change = conflict.rate_change(ROWS, "2022-09-19", f"{begin}-01-01", END)
        assert settings[setting] == pytest.approx(change["ratio"].high), setting
    assert [round(settings[setting], 2) for setting in (None, ("baseline_year", 2003))] == [0.15, 0.57]
    assert settings["counted", "episodes"] == pytest.approx(0.44, abs=0.005)
    late = answers.Selection("2021-01-01", "2026-02-28").reruns.of()
    assert set(late["baseline_year"].dropna()) == {2021}


def test_what_hangs_on_one_choice_does_not_survive() -> None:
    summed = sensitivity.survives(runs()).set_index("finding")
    assert summed.index[summed["survives"]].tolist() == ["incomplete"]
    firm = sensitivity.firmness(runs())
    assert "shuffled: years" in firm["trend"].turns
    assert "counted: episodes" in firm["season"].turns
    # The claims that put the Tajik dead of September 2022 above 41 were read in an encyclopaedia.
    assert firm["disputed"].turns == ("claims taken: not encyclopaedias",)
    assert next(iter(one_change("kyrgyz"))) is None
    # Third parties on eight incidents; RFE/RL's 83 Tajik dead of September 2022 turn the difference round.
    assert one_change("kyrgyz")["rule", "independent"] == (63 + 36) - (83 + 19 + 3 + 2 + 2 + 2 + 1)
    assert one_change("largest")["without", "2021 and 2022"] < 50


def test_nothing_to_rerun_has_no_value() -> None:
    runs = answers.Selection("1992-01-01", "1995-12-31").reruns.of()
    assert runs["holds"].isna().all()
    assert firmness.settings(runs)["choice"].iloc[0] is None


# ---------------------------------------------------------------- nothing, one, nonsense


def test_nothing_gives_empty_frames_and_no_number() -> None:
    single = conflict.fatalities("incident", rows=NONE, claims=CLAIMS)
    assert single.empty
    total = conflict.grand_total(single)
    assert total["n"] == 0
    assert pd.isna(total["best"])
    assert math.isnan(conflict.concentration(single).value)
    assert conflict.lethality(single)["reported"] == 0
    assert conflict.tolls(NONE, CLAIMS).empty
    assert conflict.triggers(NONE, single).empty
    assert conflict.season_share(NONE)["n"] == 0
    assert conflict.rayleigh(NONE)["day"] is None
    assert math.isnan(conflict.weapons_trend(NONE)["p"])
    assert conflict.gaps(NONE, END).empty
    assert conflict.by_place(NONE, single).empty
    assert conflict.reconcile(NONE, CLAIMS).empty
    assert conflict.place_and_nationality(NONE, CLAIMS).empty
    empty = conflict.who_says_what("KT-20220914", claims=conflict.claims_about(NONE))
    assert empty.empty
    assert conflict.spread(empty, "TJK") == {}
    assert conflict.growth("KT-20220914", claims=CLAIMS.head(0)).empty
    assert conflict.spans(CLAIMS.head(0), conflict.MOVED).empty


def test_one_incident_is_enough() -> None:
    single = conflict.fatalities("incident", rows=ONE, claims=CLAIMS)
    assert conflict.grand_total(single)["best"] == 0
    gap = conflict.gaps(ONE, END)
    assert gap["open"].tolist() == [True]
    assert conflict.season_share(ONE)["k"] == 1
    assert conflict.triggers(ONE, single)["share"].tolist() == [100]


def test_results_are_new_and_cite_their_sources() -> None:
    before = relations.load("claims")
    known = set(relations.load("sources")["source_id"])
    for by in conflict.GROUPINGS:
        frame = conflict.fatalities(by, rows=ROWS, claims=CLAIMS)
        assert set(ids(frame)) <= known
        frame["best"] = 0
    assert relations.load("claims").equals(before)
    assert set(ids(conflict.reconcile(ROWS, CLAIMS))) <= known
    assert set(ids(conflict.spans(CLAIMS, conflict.MOVED))) <= known


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: conflict.incidents(min_confidence="sure"), "low, medium, high"),
        (lambda: conflict.fatalities("month"), "year"),
        (lambda: conflict.fatalities("year", "loudest"), "latest"),
        (lambda: conflict.fatalities("year", side="UZB"), "KGZ, TJK"),
        (lambda: conflict.fatalities("year", measure="displaced"), "killed, wounded"),
        (lambda: conflict.who_says_what("KT-2022"), "KT-20220914"),
        (lambda: conflict.who_says_what("KT-20220914", "horses"), "killed"),
        (lambda: conflict.months(ROWS, 0, 13), "1 up to 12"),
        (lambda: conflict.incidents("2022-01-01", "2021-01-01"), "2021"),
    ],
)
def test_errors_name_what_is_allowed(call, said: str) -> None:
    with pytest.raises(RelationsError, match=said):
        call()


# ---------------------------------------------------------------- charts


DRAWN = {
    "places": (answers.where, "map"),
    "claims": (answers.claims, "dots"),
    "timeline": (answers.deaths, "timeline"),
    "triggers": (answers.causes, "triggers"),
    "months": (answers.causes, "months"),
    "moved": (answers.moved, "spans"),
    "before_after": (answers.stopped, "rates"),
    "truces": (answers.stopped, "truces"),
    "strip": (answers.sure, "strip"),
    "counts": (answers.counted, "years"),
    "growth": (answers.growth, "days"),
}
CHOSEN = answers.Selection()


def drawing(name: str, chosen: answers.Selection):
    answer, frame = DRAWN[name]
    return Report().chart(getattr(charts, name), answer(chosen), frame)


def test_every_chart_states_its_finding() -> None:
    shown = {name: drawing(name, CHOSEN).record["figure"] for name in DRAWN}
    titles = {name: figure["title"] for name, figure in shown.items()}
    assert titles["timeline"] == "2021 and 2022 hold 93% of the reported deaths"
    assert titles["claims"].startswith("41, 83 or more than 200")
    assert titles["months"] == "40 of 60 incidents began from April to September"
    assert titles["moved"].startswith("Evacuated in September 2022: about 5,000 or more than 142,000")
    # Of nine, those of 29 April 2021 and of 14, 16 (two) and 17 September 2022.
    assert titles["truces"] == "After 5 of 9 ceasefires the fighting went on"
    assert titles["before_after"].startswith("11.3 listed incidents a year")
    for name, figure in shown.items():
        assert figure["alt"].startswith(titles[name]), name
        assert len(figure["alt"]) < 400, name
        assert len(titles[name]) < 110, name
        assert "subtitle" in figure, name


def test_what_the_charts_of_before_said_is_still_said() -> None:
    said = repr(Report().say(answers.deaths(CHOSEN)))
    assert "from 2010 to 2018 the Kyrgyz border service counted 149 incidents of all sizes, the list 14" in said
    levels = answers.other_ways(CHOSEN)["levels"]
    heavy = levels[levels["weapons_level"].isin(["mortar-heavy", "armour-air"])]
    assert (heavy["incidents"].sum(), heavy["year"].min()) == (7, 2014)
    assert "647 days" in repr(Report().say(answers.stopped(CHOSEN)))


def panels(name: str, frame: pd.DataFrame, **more: pd.DataFrame):
    """Draw a chart by itself, to look at its marks."""
    draw = getattr(charts, name)
    _, axes = style.figure(draw.form.panels, height=draw.form.height)
    draw(frame, axes, Words(), **more)
    return axes


def strip_of(ax) -> list[tuple[int, int]]:
    """Return the years of the runs of coverage drawn above a panel."""
    frames = [patch for patch in ax.findobj(Rectangle) if patch.get_y() == 1.03 and patch.get_facecolor()[3] == 0]
    return [(round(each.get_x() + 0.5), round(each.get_x() + each.get_width() - 0.5)) for each in frames]


def test_zero_not_reported_and_not_covered_are_three_marks() -> None:
    """Of the 60 incidents 58 have any word on deaths, 44 of them zero; nothing is covered up to 2002."""
    deaths = answers.deaths(CHOSEN)
    single = deaths["timeline"]
    ax = panels("timeline", single, years=deaths["years"])
    zeros, silent = ax.lines
    assert (silent.get_marker(), len(silent.get_xdata())) == ("x", 2)
    assert (zeros.get_marker(), len(zeros.get_xdata())) == ("o", (single["best"] == 0).sum())
    discs = ax.collections[1].get_offsets()
    assert len(discs) == (single["best"] > 0).sum()
    assert strip_of(ax) == [(2002, 2002), (2003, 2018), (2019, 2022), (2023, 2026)]
    said = {text.get_text() for text in ax.texts}
    assert {"April 2021: 55", "September 2022:\n103 or more", "not covered", "sparsely covered"} <= said


def test_counts_are_marked_by_declared_coverage_and_not_by_missing_rows() -> None:
    by_year = conflict.counts_by_year(ROWS[ROWS["year"] != 2020], COUNTS, "1991-01-01", END)
    lower = panels("counts", by_year, line=answers.counted(CHOSEN)["line"])[1]
    assert strip_of(lower) == [(2002, 2002), (2003, 2018), (2019, 2022), (2023, 2026)]
    marks = {(text.get_text(), round(text.get_position()[0])) for text in lower.texts}
    assert ("0", 2020) in marks
    assert ("?", 2009) in marks
    assert ("?", 2002) not in marks


def test_each_claim_is_one_mark_and_its_shape_says_or_more() -> None:
    claims = answers.claims(CHOSEN)
    shown = claims["dots"]
    ax = panels("claims", shown, named=claims["named"])
    counted = {shape: sum(len(line.get_xdata()) for line in ax.lines if line.get_marker() == shape) for shape in ">o"}
    assert counted == {">": shown["high"].isna().sum(), "o": shown["high"].notna().sum()}
    said = " ".join(text.get_text().replace("\n", " ") for text in ax.texts)
    for told in (
        "41: Tajik foreign ministry",
        "83: Radio Free Europe, via Wikipedia",
        "more than 200: Kyrgyz side",
        "62 by its own",
        "19 by its own",
    ):
        assert told in said


def test_the_cluster_is_labelled_in_the_enlarged_part_only() -> None:
    where = answers.where(CHOSEN)
    spots = where["map"]
    drawn = panels("places", spots, clashes=where["clashes"], exclaves=where["exclaves"])
    names = {Words().word("text", name) for name in spots["place_name"]}
    wide, near = ({text.get_text().split("\n")[0] for text in panel.texts} & names for panel in drawn)
    assert near == {"Kok-Tash / Khoja Alo", "Vorukh", "Ak-Sai", "Chorku", "Chek / Kum-Mazar", "Ak-Tatyr"}
    assert wide - {"Vorukh"} | near == names
    assert wide & near <= {"Vorukh"}, "the exclave has the name of its village"
    said = "\n".join(text.get_text() for text in drawn[0].texts)
    assert "Vorukh\n(Tajikistan)" in said, "the exclave itself is named on the map"
    assert "April 2021: 55 dead" in said
    assert "September 2022: 103 or more dead" in said


@pytest.mark.parametrize("name", DRAWN)
def test_no_chart_draws_an_empty_axis(name: str) -> None:
    none = drawing(name, answers.Selection("1992-01-01", "1995-12-31"))
    assert set(none.bundle) == {"text/markdown", "text/plain"}


def test_charts_of_a_single_incident() -> None:
    one = answers.Selection("2024-01-01", "2024-12-31")
    assert repr(drawing("timeline", one)) == "Reports in this window name no death."
    for name in ("counts", "triggers", "months"):
        assert drawing(name, one).bundle["image/svg+xml"].startswith("<svg"), name


def test_losses_by_year_keep_definitions_apart() -> None:
    """Read off the claims: 2019 evacuated 650 (C212) and 752 who left Maksat; 2021 houses 120 + 14."""
    rows = conflict.incidents()
    losses = conflict.losses_by_year(rows).set_index(["year", "measure"])
    assert losses.loc[(2019, "evacuated"), "best"] == 650
    assert losses.loc[(2019, "displaced"), "best"] == 752
    assert losses.loc[(2020, "displaced"), "best"] == 254
    assert losses.loc[(2021, "houses_destroyed"), "best"] == 120 + 14
    assert (losses["low"] <= losses["best"]).all()
    assert (losses["best"] <= losses["top"]).all()
    assert conflict.losses_by_year(conflict.incidents("2017", "2017")).empty


def test_exposure_counts_days_and_incidents_one_by_one() -> None:
    rows = conflict.incidents()
    before, after, years_before, years_after = conflict.exposure(
        rows, "2022-09-25", "2019-01-01", "2025-06-30", without=(2021,)
    )
    days = [day for day in pd.date_range("2019-01-01", "2025-06-30") if day.year != 2021]
    turn = pd.Timestamp("2022-09-25")
    began = [day for day in rows["date_earliest"] if day in days]
    assert (before, after) == (sum(day <= turn for day in began), sum(day > turn for day in began))
    assert years_before == sum(day <= turn for day in days) / 365.25
    assert years_after == sum(day > turn for day in days) / 365.25


def test_trend_is_that_of_kendall_over_each_permutation_and_resample() -> None:
    rows = conflict.incidents()
    time, rank = patterns.ranks(rows[rows["weapons_level"].notna()])
    random = np.random.default_rng(7)
    shuffled = np.array([patterns.kendall(time, random.permutation(rank)) for _ in range(200)])
    resampled = [patterns.kendall(time[pick], rank[pick]) for pick in random.integers(0, len(rank), (200, len(rank)))]
    found = conflict.weapons_trend(rows, draws=200, seed=7)
    larger = (np.abs(shuffled) >= abs(found["tau"].value) - 1e-12).sum()
    assert found["p"] == (1 + larger) / 201
    assert found["tau"][1:] == pytest.approx(tuple(np.nanquantile(resampled, [0.025, 0.975])), abs=1e-12)
