"""The diplomacy strand: each number is found a second way, from the CSV files or by hand."""

import ast
import csv
import dataclasses
import datetime as dt
import html
import itertools
import json
import re
import statistics
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import stats
from test_border_report import undrawn

import relations
from relations import dates, diplomacy, locate, parameters, sensitivity, shared
from relations.charts import layout, style
from relations.diplomacy import answers, charts, details
from relations.errors import RelationsError
from relations.plain import FACTS_MIME, NARROW_MIME
from relations.show import Report
from relations.words import Words

MAJOR = ["KT-20140111", "KT-20210428", "KT-20220127", "KT-20220914"]
# Read off the table of claims: incidents with a claim of dead that no better claim takes back. Five have an event row
# of their own (L053, L055, L057, L065, L079), nine have none.
TOLD = {"KT-20190313", "KT-20190722", "KT-20190916", "KT-20210428", "KT-20220914"}
UNTOLD = {
    *("KT-20050606", "KT-20140710", "KT-20140809", "KT-20140825", "KT-20200806"),
    *("KT-20210708", "KT-20220127", "KT-20220412", "KT-20220614"),
}


# Clashes without a death in which the event's own text tells of hostages: -2 by the scale in the descriptor.
HOSTAGES = {"L035", "L069"}


def rows(name):
    """Read a table with the csv module alone."""
    with (locate.data_dir() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return dt.date.fromisoformat(text)


def tones():
    """Date, category and tone of each event, from the CSV files alone: a clash has the tone its deaths give it."""
    told = [
        (row["date"], row["category"], int(row["tone"] or (-2 if row["incident_id"] in TOLD else -1)))
        for row in rows("events")
    ]
    return told + [(row["date"], "conflict", -2) for row in rows("incidents") if row["incident_id"] in UNTOLD]


@pytest.fixture(scope="module")
def tables():
    names = ["visits", "agreements", "delimitation", "events", "incidents", "memberships", "trade", "un_votes"]
    found = {name: relations.load(name) for name in names}
    return found | {"told": diplomacy.timeline(found["events"])}


@pytest.fixture(scope="module")
def found():
    return diplomacy.Selection("1991-01-01", "2026-03-31")


@pytest.fixture(scope="module")
def clashes(tables):
    return tables["incidents"][tables["incidents"]["incident_id"].isin(MAJOR)]


def test_an_open_window_takes_the_votes_of_all_its_years():
    # The table has whole years from 1992 to 2023.
    for start, end, years in (("../2021", "2021/2022", range(1992, 2023)), ("2021/..", "2022/..", range(2021, 2024))):
        assert set(diplomacy.Selection(start, end).un_votes["year"]) == set(years)


def test_names_that_only_the_tables_know_are_told_the_nearest(tables):
    with pytest.raises(RelationsError, match=r"field 'dat'; did you mean 'date'\?"):
        diplomacy.window(tables["visits"], "2020", "2021", "dat")
    with pytest.raises(RelationsError, match=r"pair cannot be 'KGZ-TJX'; did you mean 'KGZ-TJK'\?"):
        diplomacy.vote_agreement(tables["un_votes"], "KGZ-TJX")
    with pytest.raises(RelationsError, match=r"claimed cannot be \['D51'\]; allowed: "):
        diplomacy.land(tables["delimitation"], claimed=["D51"])


# ---------------------------------------------------------------- visits


def test_visits_are_counted_as_the_file_has_them(tables):
    raw = rows("visits")
    assert len(raw) == 42
    shares = diplomacy.reciprocity(tables["visits"]).set_index("guest_country")
    assert shares["visits"].to_dict() == Counter(row["guest_country"] for row in raw) == {"KGZ": 22, "TJK": 20}
    counts = diplomacy.visits_by_year(tables["visits"])
    by_hand = Counter((int(row["date"][:4]), row["host_country"], row["frame"]) for row in raw)
    keys = zip(counts["year"], counts["host_country"], counts["frame"], strict=True)
    assert dict(zip(keys, counts["visits"], strict=True)) == by_hand


def test_frames_keep_summits_apart(tables):
    raw = Counter(row["frame"] for row in rows("visits"))
    # 12, 16 and 9 as first compiled; five summits of 2000 to 2009 came in, and V018 proved to hold a bilateral talk.
    assert raw == {"bilateral": 12, "summit": 16 + 5 - 1, "both": 9 + 1}
    sizes = {frame: len(diplomacy.in_frame(tables["visits"], frame)) for frame in diplomacy.visits.FRAMES}
    # Attendance of V012, V014 and V041 is not reported.
    assert sizes == {"all": 42, "bilateral": 22, "bilateral_only": 12, "reported": 42 - 3}
    with pytest.raises(RelationsError, match=r"frame cannot be 'summit'.*allowed: all, bilateral"):
        diplomacy.in_frame(tables["visits"], "summit")


def test_reciprocity_loads_by_itself_and_takes_a_start():
    shares = diplomacy.reciprocity(since="2018").set_index("guest_country")
    raw = [row for row in rows("visits") if row["date"][:4] >= "2018"]
    assert shares["visits"].to_dict() == Counter(row["guest_country"] for row in raw)


def test_an_interval_is_given_only_where_no_summit_decides_who_travels(tables):
    for frame in set(diplomacy.visits.FRAMES) - {"bilateral_only"}:
        assert diplomacy.reciprocity(tables["visits"], frame=frame)[["low_pct", "high_pct"]].isna().all(axis=None)
    own = diplomacy.reciprocity(tables["visits"], frame="bilateral_only").iloc[0]
    exact = stats.binomtest(7, 12).proportion_ci(0.95, method="exact")  # seven of the twelve guests are Kyrgyz
    assert (own["low_pct"], own["high_pct"]) == pytest.approx((100 * exact.low, 100 * exact.high))


def test_visits_by_leader_and_level_are_those_of_the_file(tables):
    raw = rows("visits")
    leaders = diplomacy.visits_by(tables["visits"], "leader").set_index("leader")
    assert leaders["made"].to_dict() == Counter(row["guest"] for row in raw)
    assert leaders["hosted"].sum() == leaders["made"].sum() == 42
    for name, row in leaders.iterrows():
        mine = [visit for visit in raw if visit["guest"] == name]
        assert row["hosted"] == sum(visit["host"] == name for visit in raw)
        assert [row["bilateral"], row["both"], row["summit"]] == [
            sum(visit["frame"] == frame for visit in mine) for frame in ("bilateral", "both", "summit")
        ]
    levels = diplomacy.visits_by(tables["visits"], "level").set_index("level")
    assert levels["made"].to_dict() == Counter(row["level"] or "not stated" for row in raw)
    assert (levels["by_KGZ"] + levels["by_TJK"] == levels["made"]).all()
    assert levels["founding"].sum() == sum(row["in_founding_text"] == "true" for row in raw) == 10
    with pytest.raises(RelationsError, match="allowed: leader, level"):
        diplomacy.visits_by(tables["visits"], "mood")


def test_founding_visits_disagree_where_the_sources_do(tables):
    table = diplomacy.founding_visits(tables["visits"]).set_index("visit_id")
    assert table["agrees"].value_counts().to_dict() == {
        "yes": 8,
        "place differs": 1,
        "summit, not a bilateral visit": 1,
    }
    khujand = table.loc["V010"]  # 16 May 2008: the memorandum was signed at Khujand
    assert (khujand["founding_place"], khujand["place"]) == ("Dushanbe", "Khujand")
    assert table.loc["V013", "agrees"] == "summit, not a bilateral visit"  # SCO meeting of November 2010


def test_silences_by_hand(tables):
    gaps = diplomacy.silences(tables["visits"], until=pd.Timestamp("2026-03-13"))
    assert len(gaps) == 42
    # January 1993 to 12 July 1996: the day in January is not known, so the last one counts, and the first at most.
    top = diplomacy.longest(gaps)
    assert top["days"] == (day("1996-07-12") - day("1993-01-31")).days == 1258
    assert top["days_high"] == (day("1996-07-12") - day("1993-01-01")).days == 1288
    assert gaps.iloc[0].equals(top)
    assert gaps.iloc[-1][["days", "open"]].tolist() == [(day("2026-03-13") - day("2025-11-27")).days, True]
    bilateral = diplomacy.silences(tables["visits"], frame="bilateral")
    assert diplomacy.longest(bilateral)["days"] == (day("2004-05-26") - day("1998-05-06")).days
    assert not bilateral["open"].any()


def test_the_longest_silence_rests_on_the_summit_of_april_2003(tables):
    visits = tables["visits"]
    for key, days in {
        "V039": (day("2003-04-28") - day("2000-08-20")).days,  # the gap around the trip left out
        "V040": (day("2004-05-26") - day("2000-10-11")).days,
        "V041": (day("2007-08-15") - day("2004-05-26")).days,
    }.items():
        longest = diplomacy.longest(diplomacy.silences(visits[visits["visit_id"] != key]))["days"]
        assert longest == max(days, 1258), key
    assert (day("2004-05-26") - day("2000-10-11")).days == 1323  # so only without V040 another is the longest


def test_silences_and_stays_fill_the_calendar(tables):
    exact = tables["visits"][tables["visits"]["date_precision"] != "month"]
    gaps = diplomacy.silences(exact)
    stays = (exact["date_latest"] - exact["date_earliest"]).dt.days.sum()
    whole = (exact["date_latest"].max() - exact["date_earliest"].min()).days
    assert gaps["days"].sum() + stays == whole


def test_by_frames_gives_each_frame_once(tables):
    table = diplomacy.by_frames(tables["visits"], until=pd.Timestamp("2026-03-13")).set_index("frame")
    assert list(table.index) == list(diplomacy.visits.FRAMES)
    # Fewer visits can only lengthen the longest silence.
    assert table.loc["bilateral_only", "longest_days"] >= table.loc["bilateral", "longest_days"]
    assert table.loc["bilateral", "longest_days"] >= table.loc["all", "longest_days"]


# ---------------------------------------------------------------- after a clash


def test_first_moves_after_each_clash(tables, clashes):
    moves = diplomacy.moves(tables["told"], tables["agreements"], tables["visits"])
    table = diplomacy.after_clash(clashes, moves)
    days = table.pivot_table(index="incident_id", columns="move", values="days", dropna=False).astype("Int64")
    # Read off the tables: ceasefires 29 April 2021, 28 January and 14 September 2022 (the same evening), visits of
    # 11 September 2014, 28 June 2021, 21 July 2022 and 2 June 2023.
    assert days["ceasefire"].tolist() == [pd.NA, 1, 1, 0]
    assert days["visit"].tolist() == [243, 61, 175, 261]
    # A protocol at Isfara on 15 January 2014, and the heads of the border services on the telephone on 27 January 2022.
    assert days.loc["KT-20140111", "talks"] == (day("2014-01-15") - day("2014-01-11")).days
    assert days.loc["KT-20220127", "talks"] == 0
    assert days.loc["KT-20140111", "bilateral visit"] == (day("2015-09-14") - day("2014-01-11")).days
    firsts = diplomacy.first_moves(table).set_index("incident_id")
    assert firsts["days"].to_dict() == {"KT-20140111": 4, "KT-20210428": 1, "KT-20220127": 0, "KT-20220914": 0}


def test_clashes_by_rule_and_by_hand(found):
    """Read off the tables: heavy weapons in seven clashes of the two states, and four dead on 16 September 2019."""
    heavy = {
        row["incident_id"]
        for row in rows("incidents")
        if row["kind"] == "inter-state" and row["weapons_level"] in {"mortar-heavy", "armour-air"}
    }
    assert len(heavy) == 7
    assert set(found.clashes["by rule"]["incident_id"]) == heavy | {"KT-20190916"}
    assert set(found.clashes["chosen by hand"]["incident_id"]) == set(MAJOR) < heavy
    firsts = diplomacy.first_moves(found.after["by rule"]).set_index("incident_id")["days"]
    # The longest wait: 8 May to 19 November 2020. Of 3 June 2022 nothing is on record before 14 June.
    assert firsts.max() == firsts["KT-20200508"] == (day("2020-11-19") - day("2020-05-08")).days
    assert set(found.clashes["by rule"]["incident_id"]) - set(firsts.index) == {"KT-20220603"}


def test_a_move_is_credited_to_the_clash_before_it(tables, clashes):
    moves = diplomacy.moves(tables["told"], tables["agreements"], tables["visits"])
    table = diplomacy.after_clash(clashes, moves, until=pd.Timestamp("2022-09-13"))
    known = table[table["days"].notna()]
    assert (known["days"] <= known["waited"]).all()
    assert known[known["incident_id"] == "KT-20220914"].empty
    both = clashes[clashes["incident_id"].isin(["KT-20140111", "KT-20210428"])]
    starts = diplomacy.after_clash(both, moves).set_index(["incident_id", "move"])["start"]
    # The first ceasefire on record is that of 29 April 2021: it belongs to the clash of the day before.
    assert pd.isna(starts["KT-20140111", "ceasefire"])
    assert starts["KT-20210428", "ceasefire"] == pd.Timestamp("2021-04-29")
    assert (
        diplomacy.after_clash(both.head(1), moves).set_index("move").loc["ceasefire", "start"]
        == starts["KT-20210428", "ceasefire"]
    )


# ---------------------------------------------------------------- agreements


def test_ledger_sums_to_the_table(tables):
    table = diplomacy.ledger(tables["agreements"]).set_index("level")
    assert table["texts"].to_dict() == Counter(row["level"] or "not stated" for row in rows("agreements"))
    assert table["texts"].sum() == 48 + 8
    # A054 to A056 are truces of September 2022 that did not hold.
    assert table["broken"].sum() == sum(row["status"] == "broken" for row in rows("agreements")) == 3 + 3
    assert table.loc["presidents", "first_day"] == "1996-07-12"
    fates = diplomacy.ledger(tables["agreements"], "status").set_index("status")["texts"]
    assert fates.to_dict() == Counter(row["status"] for row in rows("agreements"))


def test_broken_agreements_and_how_soon(tables):
    table = diplomacy.broken(tables["agreements"]).set_index("agreement_id")
    bounds = {
        key: (low, high) for key, low, high in zip(table.index, table["days_low"], table["days_high"], strict=True)
    }
    # April 2013 (day unknown) to 27 April; the same evening; the next day; 14 to 16 September; the same day twice.
    assert bounds == {
        "A012": (0, 26),
        "A017": (0, 0),
        "A029": (1, 1),
        "A054": (2, 2),
        "A055": (0, 0),
        "A056": (0, 0),
    }


def test_the_treaty_from_signature_to_exchange(tables):
    treaty = diplomacy.to_force(tables["agreements"]).set_index("agreement_id").loc["A037"]
    assert (
        treaty["days_to_ratified_kgz"] == treaty["days_to_ratified_tjk"] == (day("2025-03-19") - day("2025-03-13")).days
    )
    assert treaty["days_to_exchanged"] == (day("2025-03-31") - day("2025-03-13")).days


# ---------------------------------------------------------------- the kilometres


def test_each_share_has_its_own_denominator(tables):
    table = diplomacy.shares(tables["delimitation"], 970.0).set_index("statement_id")
    assert table.loc["D026", "total"] == pytest.approx(889.45 / 0.9)  # 889.45 km said to be 90%
    assert table.loc["D012", "own_pct"] == pytest.approx(100 * 600 / (600 + 300))
    assert table.loc["D012", "basis"] == "implied"
    # Of 600 km agreed and 300 left both the total and the share are our arithmetic: no stated share was moved.
    assert pd.isna(table.loc["D012", "moved"])
    assert table.loc["D026", "moved"] == pytest.approx(100 * 889.45 / 970 - 90)
    assert table.loc["D004", "km"] == 971 - 450
    assert table.loc["D015", "restated_pct"] == pytest.approx(100 * 626 / 970)
    assert np.isnan(table.loc["D015", "own_pct"])
    assert table.loc["D035", "restated_pct"] > 100
    with pytest.raises(RelationsError, match=r"denominator_km cannot be 0; allowed: a number above 0"):
        diplomacy.shares(tables["delimitation"], 0)


def test_the_treaty_line_is_the_sum_of_its_parts(tables):
    table = tables["delimitation"].set_index("statement_id")
    early, late = table.loc["D002", "km_agreed"], table.loc["D035", "km_increment"]
    assert early + late == pytest.approx(table.loc["D035", "km_total"]) == pytest.approx(1006.84)


def test_band_of_totals(tables):
    table = diplomacy.totals(tables["delimitation"])
    by_hand = Counter(float(row["km_total"]) for row in rows("delimitation") if row["km_total"])
    assert dict(zip(table["km_total"], table["statements"], strict=True)) == by_hand
    plausible = table[table["plausible"]]["km_total"]
    assert (plausible.min(), plausible.max()) == (940, 1008.14)
    assert table[~table["plausible"]]["km_total"].tolist() == [1684]


def test_falls_name_664_then_626(tables):
    found = diplomacy.falls(tables["delimitation"])
    pairs = set(zip(found["earlier_value"], found["later_value"], strict=True))
    assert pairs == {(664, 626), (519.9, 504)}
    steady = diplomacy.falls(made_up_lengths([("2020", 500), ("2021", 600), ("2021~", 550), ("2022", 700)]))
    # 600 and 550 may be of any order within 2021: no contradiction.
    assert steady.empty


def made_up_lengths(pairs):
    table = pd.DataFrame(pairs, columns=["date", "km_agreed"])
    table = table.assign(statement_id=[f"X{n}" for n in range(len(table))], source_ids="x")
    return table.join(dates.expand(table["date"]))


def test_stated_sums_exceed_the_published_steps(tables):
    checked = diplomacy.check_sums(
        tables["delimitation"].query("statement_id != 'D022'"), {"D025": "2023-10-05/2024-02-05", "D022": "2023"}
    )
    assert checked["statement_id"].tolist() == ["D025"]
    # Steps of 7 and 18 October, 23 December, 16 January and 5 February, from the file; one undated of 24 km.
    by_hand = 43.32 + 13.98 + 11.88 + 38.35 + 3.71
    assert checked.loc[0, ["steps", "stated_km", "undated_km"]].tolist() == [5, 196, 24]
    assert checked.loc[0, "steps_km"] == pytest.approx(by_hand)
    assert checked.loc[0, "gap_km"] == pytest.approx(196 - by_hand - 24)


def test_steps_leave_out_the_yearly_sum(tables):
    assert "D022" not in set(diplomacy.steps(tables["delimitation"])["statement_id"])
    assert len(diplomacy.steps(tables["delimitation"])) == 9


def test_pace_of_steps_and_sums(tables):
    table = diplomacy.pace(tables["delimitation"]).set_index("statement_id")
    assert table.loc["D022", "km_per_meeting"] == pytest.approx(169.48 / 15)
    assert table.loc["D035", "km_per_meeting"] == pytest.approx(486.94 / 45)
    assert table.loc["D008", "km_per_meeting"] == pytest.approx(40 / 3)
    assert np.isnan(table.loc["D025", "km_per_meeting"])  # how many meetings is not said
    assert (table["basis"] == "step").sum() == 10


@pytest.mark.parametrize(("key", "said"), [("D008", "last three meetings"), ("D009", "8.5 km at the last meeting")])
def test_meetings_behind_a_sum_stand_in_its_note(key, said):
    assert said in next(row["note"] for row in rows("delimitation") if row["statement_id"] == key)


@pytest.mark.parametrize(("key", "said"), [("D022", "over 15 meetings"), ("D035", "45 protocols of delegations")])
def test_numbers_of_meetings_stand_in_the_note(key, said):
    note = next(row["note"] for row in rows("delimitation") if row["statement_id"] == key)
    assert said in note
    assert str(diplomacy.border.SPANS[key][1]) in said


def test_the_sum_of_four_months_is_named_in_the_figure(found):
    text = drawn(charts.pace, details.pace(found), "meetings")
    assert "196 km said" in text
    assert "steps: 111 km" in text


def test_the_hero_names_who_said_more_and_then_less(found):
    """D013 then D015; D020 then D021, which follow from 90% of 972 km and from 290 km left of it."""
    text = drawn(charts.kilometres, answers.kilometres(found), "dated")
    assert [round(0.9 * 972), 972 - 290] == [875, 682]
    assert text.count("fighting") == 2  # April 2021, September 2022
    for said in ("664 · S. Japarov", "626 · office of E. Rahmon", "875 · K. Tashiev", "682 · Kyrgyz cabinet"):
        assert said in text
    back = answers.kilometres(found)["back"]
    assert list(zip(back["earlier_id"], back["later_id"], strict=True)) == [("D013", "D015"), ("D020", "D021")]


def test_figure_and_text_count_the_same_lengths(found):
    """Dated rows of the file that state a length; those that give a share or a remainder of a total; the steps back."""
    answer = answers.kilometres(found)
    raw = [row for row in rows("delimitation") if row["date"]]
    derived = [
        row for row in raw if not row["km_agreed"] and row["km_total"] and (row["km_remaining"] or row["pct_agreed"])
    ]
    told = repr(Report().say(answer, "", "back", "whole"))
    assert f"{sum(bool(row['km_agreed']) for row in raw)} state a length and {len(derived)} give a share" in told
    assert len(answer["dated"]) == 11 + 5
    assert (
        "2 lie more than 20 km below an earlier one: 626 km (2 June 2023) after 664 (about 2022), stated, and" in told
    )
    assert "682 km (23 December 2023) after 875 (12 December 2023), derived." in told
    line = next(row for row in rows("border_lengths") if row["measure"] == "shared_boundary")
    assert f"{line['length_km']} km" in told
    title = Report().chart(charts.kilometres, answer, "dated").record["figure"]["title"]
    assert re.findall(r"[\d,.]*\d", title) == ["1,006.84", "664", "626", "875", "682"]


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("2022-01-01", "No figure lies more than 20 km"),
        ("2023-07-01", "1 lies more than 20 km below an earlier one: 626"),
    ],
)
def test_a_window_tells_the_steps_back_that_it_holds(end, told):
    assert told in repr(Report().say(answers.kilometres(diplomacy.Selection("1991", end)), "back"))


def test_a_colour_is_the_side_that_travels(found):
    """Above the line stand 22 trips of Kyrgyz presidents, below it 20 of Tajik ones, whoever was the host."""
    _, ax = style.figure()
    answer = answers.who_visits(found)
    charts.visits(answer["by_year"], ax, Words(), leaders=answer["leaders"], gaps=answer["gaps"])
    at = {marker: [y for line in ax.lines if line.get_marker() == marker for y in line.get_ydata()] for marker in "os"}
    assert (len(at["o"]), len(at["s"])) == (22, 20)
    assert min(at["o"]) > 0 > max(at["s"])


def drawn(draw, answer, frame):
    return Report().chart(draw, answer, frame).bundle["image/svg+xml"]


def test_a_text_is_listed_from_any_ratification_on(tables):
    table = diplomacy.to_force(tables["agreements"]).set_index("agreement_id")
    assert len(table) == sum(bool(r["ratified_kgz"] or r["ratified_tjk"] or r["exchanged"]) for r in rows("agreements"))
    assert (table.loc["A037", "exchanged"], table.loc["A037", "days_to_exchanged"]) == ("2025-03-31", 18)
    assert pd.isna(table.loc["A014", "days_to_ratified_tjk"])


def test_land_itemised_against_claimed(tables):
    table = diplomacy.land(tables["delimitation"], claimed=["D051"]).set_index("direction")
    assert table.loc["KGZ to TJK", "itemised_ha"] == pytest.approx(141.9 + 190 + 12)
    assert table.loc["TJK to KGZ", "itemised_ha"] == pytest.approx(142.7 + 30 + 190 + 25 + 750)
    assert table.loc["TJK to KGZ", "claimed_ha"] == 2500
    assert np.isnan(table.loc["KGZ to TJK", "claimed_ha"])


@pytest.mark.parametrize("statement_id", ["D043", "D044", "D047", "D050"])
def test_parcels_in_the_note_sum_to_the_area(statement_id):
    row = next(row for row in rows("delimitation") if row["statement_id"] == statement_id)
    parcels = [float(x) for x in re.findall(r"\d+(?:\.\d+)?", row["note"].replace("Package 1", ""))]
    assert sum(parcels) == pytest.approx(float(row["area_ha"]))


# ---------------------------------------------------------------- tone


def test_a_clash_has_the_tone_that_its_deaths_give_it(tables):
    told = tables["told"].set_index("event_id")
    linked = [(row["event_id"], row["incident_id"]) for row in rows("events") if row["incident_id"]]
    assert {incident for _, incident in linked} >= TOLD
    for event, incident in linked:
        assert told.loc[event, "tone"] == (-2 if incident in TOLD or event in HOSTAGES else -1), event
    added = told[told.index.str.startswith("KT-")]
    assert set(added.index) == UNTOLD
    assert (added["tone"] == -2).all()
    killed = {row["incident_id"] for row in rows("claims") if row["measure"] == "killed" and row["value_low"] > "0"}
    assert killed >= TOLD | UNTOLD
    assert not told["tone"].isna().any()


def test_no_tone_is_typed_for_a_clash():
    """A typed tone beside an incident could part from its deaths; without both there is none at all."""
    for row in rows("events"):
        if row["event_id"] in HOSTAGES:
            assert "hostage" in row["text"]
            assert row["incident_id"]
            assert row["tone"] == "-2"
        else:
            assert bool(row["tone"]) != bool(row["incident_id"]), row["event_id"]


def test_every_incident_may_stand_among_the_events(tables):
    every = diplomacy.timeline(tables["events"], every=True)
    incidents = [row["incident_id"] for row in rows("incidents") if row["before_independence"] == "false"]
    assert set(every["incident_id"].dropna()) == set(incidents)
    assert len(every) == len(rows("events")) + len(incidents) - sum(bool(row["incident_id"]) for row in rows("events"))
    # Nobody is estimated killed where the rule knows of no claim: then no clash is lethal, and none is added.
    claims = relations.load("claims").head(0)
    assert len(diplomacy.timeline(tables["events"], claims=claims)) == len(rows("events"))


def test_tone_by_year_by_hand(tables):
    raw = [(int(date[:4]), tone) for date, _, tone in tones()]
    table = diplomacy.tone_by_year(tables["told"]).set_index("year")
    assert table["events"].to_dict() == Counter(year for year, _ in raw)
    assert table["events"].sum() == len(raw) == 119 + 12 + 21 + 9  # as before, read later, found later, derived
    for year, row in table.iterrows():
        scores = [tone for when, tone in raw if when == year]
        assert row["mean"] == pytest.approx(statistics.mean(scores))
        assert (row["lowest"], row["highest"]) == (min(scores), max(scores))
        assert [row[str(score)] for score in range(-2, 3)] == [scores.count(score) for score in range(-2, 3)]


def test_tone_turns_from_2022_to_2025(tables):
    two = diplomacy.tone_between(tables["told"], "2022", "2025")
    raw = {year: [tone for date, _, tone in tones() if date.startswith(year)] for year in ("2022", "2025")}
    assert two["before"] == pytest.approx(statistics.mean(raw["2022"]))
    assert two["after"] == pytest.approx(statistics.mean(raw["2025"]))
    assert (two["n_before"], two["n_after"]) == (20, 24)
    # The sum of 2022 is 2, of 2025 26. All divisions of their 20 months: 2,170 of 125,970 lie as far apart.
    assert (two["before"], two["after"]) == (pytest.approx(2 / 20), pytest.approx(26 / 24))


def test_a_call_that_asks_for_a_truce_is_none(tables):
    """Seven truces of 2022, each +1: L080, L081, L082, L124, L149, L150, L152. The call of 27 January (L148) stays."""
    apart = diplomacy.tone_between(tables["told"], "2022", "2025", "without_ceasefires")
    assert (apart["n_before"], apart["before"]) == (20 - 7, pytest.approx((2 - 7) / 13))
    truces = {row["event_id"]: row["date"] for row in rows("events") if row["truce"] == "true"}
    assert "L148" not in truces
    # Each has its row among the agreements, of the same day and on a ceasefire.
    signed = {row["date"] for row in rows("agreements") if row["subject"] == "ceasefire"}
    assert set(truces.values()) == signed


def test_the_scale_of_tone_is_kept():
    """Rows against the scale in the descriptor: protocols and talks +1, a power line is no border or air link."""
    tone = {row["event_id"]: row["tone"] for row in rows("events")}
    protocols = ["L077", "L081", "L082", "L085", "L090", "L095", "L097", "L138", "L141", "L143"]
    assert {tone[key] for key in [*protocols, "L106", "L118"]} == {"1"}
    assert {tone[key] for key in ["L139", "L102", "L103", "L100", "L110"]} == {
        "2"
    }  # links opened, ratified, state visits
    assert {tone[key] for key in ["L046", "L056", "L059", "L113"]} == {"1"}  # the two presidents talked
    assert {tone[key] for key in ["L022", "L033", "L042", "L115"]} == {"0"}  # a summit and no more
    assert tone["L084"] == "-1"


def test_tone_rules(tables):
    sizes = {rule: len(diplomacy.tone_scores(tables["told"], rule)) for rule in diplomacy.tone.TONE_RULES}
    raw = tones()
    ceasefires = sum(row["truce"] == "true" for row in rows("events"))
    visits = sum(category == "visit" for _, category, _ in raw)
    whole = len(raw)
    assert sizes == {
        "coded": whole,
        "direction": whole,
        "without_ceasefires": whole - ceasefires,
        "without_visits": whole - visits,
    }
    assert set(diplomacy.tone_scores(tables["told"], "direction")["score"]) == {-1, 0, 1}
    with pytest.raises(RelationsError, match=r"rule cannot be 'loud';.* allowed: coded, direction"):
        diplomacy.tone_scores(tables["told"], "loud")


def test_months_shuffled_as_by_enumeration():
    """Two months against three: all ten divisions, counted by hand."""
    table = made_up_events({"2022-01": [-2, -2], "2022-05": [1], "2025-02": [2], "2025-03": [0], "2025-07": [2, 2, 1]})
    units = [[-2, -2], [1], [2], [0], [2, 2, 1]]
    gap = statistics.mean([2, 0, 2, 2, 1]) - statistics.mean([-2, -2, 1])
    far = 0
    for one, other in itertools.combinations(range(5), 2):
        before = [*units[one], *units[other]]
        after = [tone for n, unit in enumerate(units) if n not in {one, other} for tone in unit]
        far += abs(statistics.mean(after) - statistics.mean(before)) >= gap - 1e-9
    two = diplomacy.tone_between(table, "2022", "2025")
    assert two["difference"] == pytest.approx(gap)
    assert two["p_months"] == pytest.approx(far / 10)


def test_all_months_are_divided_as_scipy_divides_them(tables):
    """Means of months differ in weight, so that scipy permutes the months' places and takes the means itself."""
    sums = {}
    for date, _, tone in tones():
        if date[:4] in {"2022", "2025"}:
            total, n = sums.get(date[:7], (0, 0))
            sums[date[:7]] = (total + tone, n + 1)
    months = sorted(sums)
    ours = np.array([sums[month] for month in months])

    def apart(one, other, axis):
        def mean(places):
            return ours[places, 0].sum(axis=axis) / ours[places, 1].sum(axis=axis)

        return np.abs(mean(other) - mean(one))

    early = [n for n, month in enumerate(months) if month < "2023"]
    late = [n for n, month in enumerate(months) if month > "2023"]
    exact = stats.permutation_test(
        [np.array(early), np.array(late)], apart, alternative="greater", vectorized=True, n_resamples=np.inf
    )
    assert diplomacy.tone_between(tables["told"], "2022", "2025")["p_months"] == pytest.approx(exact.pvalue)


def test_divisions_too_many_to_list_are_all_counted():
    """Of 30 and 40 events that are good or bad; how many good ones fall to the first is hypergeometric: scipy's."""
    table = made_up_events({2022: [1] * 20 + [-1] * 10, 2025: [1] * 15 + [-1] * 25})
    good = np.arange(31)
    apart = np.abs((2 * (35 - good) - 40) / 40 - (2 * good - 30) / 30)
    far = apart >= abs((2 * 15 - 40) / 40 - (2 * 20 - 30) / 30) - 1e-9
    expected = stats.hypergeom(70, 35, 30).pmf(good)[far].sum()
    assert 0.01 < expected < 0.05
    assert diplomacy.tone_between(table, "2022", "2025")["p"] == pytest.approx(expected)


def test_events_of_thousands_are_compared_soon(tables):
    """Of 2,000 events on either side no float holds how many divisions there are: 4,000 random ones, in no time."""
    far = made_up_events({2022: [-1, 0] * 1000, 2025: [0, 1] * 1000})
    assert diplomacy.tone_between(far, "2022", "2025")["p"] == pytest.approx(1 / 4001)  # the one that was seen
    alike = made_up_events({2022: [-1, 1] * 1000, 2025: [0, 0] * 1000})
    assert diplomacy.tone_between(alike, "2022", "2025")["p"] == 1


def test_blocks_of_years_are_equal_and_whole(tables):
    table = diplomacy.tone_blocks(tables["told"]).set_index("block")
    assert list(table.index) == [f"{year}/{year + 4}" for year in range(1991, 2022, 5)]  # 2026 is not over
    for block, row in table.iterrows():
        first, last = block.split("/")
        scores = [tone for date, _, tone in tones() if first <= date[:4] <= last]
        assert (row["events"], row["mean"]) == (len(scores), pytest.approx(statistics.mean(scores)))
    assert table["difference"].iloc[1:].to_numpy() == pytest.approx(np.diff(table["mean"]))
    assert pd.isna(table["p_months"].iloc[0])


def made_up_events(tones_by_year):
    table = pd.DataFrame([(str(year), tone) for year, tones in tones_by_year.items() for tone in tones])
    table.columns = pd.Index(["date", "tone"])
    table = table.assign(
        event_id=[f"X{n:03}" for n in range(len(table))],
        category="border",
        source_ids="x",
        tone=table["tone"].astype("Int64"),
    )
    return table.join(dates.expand(table["date"]))


def test_a_planted_change_is_found_and_noise_is_not():
    planted = made_up_events({year: [-2, -1, -2] if year < 2010 else [1, 2, 2] for year in range(2000, 2020)})
    change = diplomacy.tone_change(planted, draws=500)
    assert (change["year"], change["n_before"]) == (2010, 30)
    assert change["p"] == pytest.approx(1 / 501)
    noise = made_up_events({year: [-1, 1, 0, 2, -2] for year in range(2000, 2012)})
    assert diplomacy.tone_change(noise, draws=500)["p"] > 0.5


def test_the_test_for_a_change_keeps_its_level():
    # Under no change at all, p below 0.1 should come in about one of ten series.
    random = np.random.default_rng(7)
    ps = [
        diplomacy.tone_change(
            made_up_events({year: random.integers(-2, 3, 4).tolist() for year in range(2000, 2010)}), draws=199
        )["p"]
        for _ in range(60)
    ]
    assert np.mean(np.array(ps) < 0.1) < 0.25


def test_change_in_the_real_events(tables):
    change = diplomacy.tone_change(tables["told"])
    assert change["year"] == 2023
    assert change["after"] == pytest.approx(statistics.mean(tone for date, _, tone in tones() if date >= "2023"))
    assert change["p"] < 0.01
    assert diplomacy.tone_change(tables["told"]).equals(change)


def test_two_years_are_compared_as_scipy_compares_them(tables):
    two = diplomacy.tone_between(tables["told"], "2022", "2025")
    raw = [[tone for date, _, tone in tones() if date.startswith(year)] for year in ("2022", "2025")]
    expected = stats.permutation_test(
        raw,
        lambda x, y, axis: np.abs(np.mean(x, axis=axis) - np.mean(y, axis=axis)),
        alternative="greater",  # of the distance: both tails, as they are
        vectorized=True,
        n_resamples=20000,
        rng=np.random.default_rng(5),
    )
    assert two["p"] == pytest.approx(expected.pvalue, abs=0.005)


def test_shuffling_years_is_the_stricter_test(tables):
    change = diplomacy.tone_change(tables["told"])
    assert change["p"] < change["p_years"] < 0.2
    # A change between two blocks of many years is found either way.
    planted = made_up_events({year: [-2, -1, -2] if year < 2010 else [1, 2, 2] for year in range(2000, 2020)})
    assert diplomacy.tone_change(planted, draws=500)["p_years"] < 0.01


def test_further_changes_are_searched_until_none_passes(tables):
    table = diplomacy.tone_changes(tables["told"])
    assert table["year"].iloc[0] == 2023
    # A part is searched as long as the split that made it passed, and no further.
    made = set(table.loc[table["found"], "year"])
    assert set(table["from_year"]) <= {1991, *made}
    assert (table.loc[~table["found"], "p"] >= 0.05).all()
    three = {
        year: [-2, -1, -2] if year < 2008 else [0, 0, 1] if year < 2014 else [2, 2, 2] for year in range(2000, 2020)
    }
    assert sorted(diplomacy.tone_changes(made_up_events(three), draws=200).query("found")["year"]) == [2008, 2014]


# ---------------------------------------------------------------- others' company


def whole_years():
    return [row for row in rows("un_votes") if row["partial"] == "false"]


def test_votes_after_2019_are_the_count_of_the_roll_calls(tables):
    own = {
        row["year"]: (int(row["same_votes"]), int(row["joint_votes"]))
        for row in rows("un_votes")
        if row["pair"] == "KGZ-TJK"
    }
    assert [own[year] for year in ("2020", "2021", "2022", "2023")] == [(78, 81), (65, 68), (69, 73), (75, 78)]
    # The same roll calls counted by session, 75 to 78, whose years run from September: the sums agree.
    sessions = [(78, 81), (65, 68), (74, 78), (73, 76)]
    assert tuple(map(sum, zip(*sessions, strict=True))) == tuple(
        map(sum, zip(*(own[str(year)] for year in range(2020, 2025)), strict=True))
    )
    assert {row["year"] for row in rows("un_votes") if row["partial"] == "true"} == {"2024"}


def test_rank_of_the_pair_under_each_weighing(tables):
    raw = whole_years()
    by_pair = {}
    for row in raw:
        by_pair.setdefault(row["pair"], []).append(int(row["same_votes"]) / int(row["joint_votes"]))
    means = {pair: statistics.mean(shares) for pair, shares in by_pair.items()}
    votes = tables["un_votes"][~tables["un_votes"]["partial"]]
    ranks = {name: diplomacy.vote_rank(votes, "KGZ-TJK", name) for name in diplomacy.company.WEIGHINGS}
    assert ranks["years"] == 1 + sum(mean > means["KGZ-TJK"] for mean in means.values())
    same, joint = Counter(), Counter()
    for row in raw:
        same[row["pair"]] += int(row["same_votes"])
        joint[row["pair"]] += int(row["joint_votes"])
    assert ranks["pooled"] == 1 + sum(same[pair] / joint[pair] > same["KGZ-TJK"] / joint["KGZ-TJK"] for pair in joint)
    with pytest.raises(RelationsError, match="pair"):
        diplomacy.vote_rank(tables["un_votes"].head(0), "KGZ-TJK")


def test_votes_against_the_nine_other_pairs(tables):
    raw = rows("un_votes")
    table = diplomacy.vote_agreement(tables["un_votes"], "KGZ-TJK").set_index("year")
    by_year = {}
    for row in raw:
        by_year.setdefault(int(row["year"]), {})[row["pair"]] = 100 * int(row["same_votes"]) / int(row["joint_votes"])
    assert table["others"].max() == 9
    for year, row in table.iterrows():
        others = [pct for pair, pct in by_year[year].items() if pair != "KGZ-TJK"]
        assert row["pct"] == pytest.approx(by_year[year]["KGZ-TJK"])
        assert row["others_median"] == pytest.approx(statistics.median(others))
        assert (row["others_low"], row["others_high"]) == pytest.approx((min(others), max(others)))


def test_vote_ranking_pools_the_counts(tables):
    table = diplomacy.vote_ranking(tables["un_votes"]).set_index("pair")
    joint, same = Counter(), Counter()
    for row in rows("un_votes"):
        joint[row["pair"]] += int(row["joint_votes"])
        same[row["pair"]] += int(row["same_votes"])
    assert table["joint_votes"].to_dict() == joint
    best = sorted(joint, key=lambda pair: -same[pair] / joint[pair])
    assert table.loc["KGZ-TJK", "rank"] == best.index("KGZ-TJK") + 1
    assert (table["low_pct"] < table["pct"]).all()


def test_membership_matrix_says_no_more_than_the_rows(tables):
    matrix = diplomacy.membership_matrix(tables["memberships"]).set_index("abbreviation")
    raw = {(row["abbreviation"], row["country"]): row["status"] for row in rows("memberships")}
    assert len(matrix) == len({abbreviation for abbreviation, _ in raw})
    both = [a for a in matrix.index if raw.get((a, "KGZ")) == raw.get((a, "TJK")) == "member"]
    assert matrix.index[matrix["shared"] == "both members"].tolist() == both
    assert matrix.loc["EAEU", "shared"] == "one only"
    assert matrix.loc["AIIB", ["TJK_status", "shared"]].tolist() == ["no row", "one stated, other not found"]
    assert matrix.loc["WTO", ["KGZ_joined", "TJK_joined"]].tolist() == ["1998", "2013-03-02"]


def test_who_joined_first(tables):
    matrix = diplomacy.membership_matrix(tables["memberships"]).set_index("abbreviation")
    assert matrix.loc["WTO", "years_apart"] == 2013 - 1998
    assert matrix.loc["IOMig", "years_apart"] == 1994 - 2000
    raw = {(row["abbreviation"], row["country"]): row["joined"][:4] for row in rows("memberships") if row["joined"]}
    both = [
        (int(raw[name, "KGZ"]), int(raw[name, "TJK"]))
        for name in matrix.index
        if {(name, "KGZ"), (name, "TJK")} <= set(raw)
    ]
    assert (matrix["years_apart"] > 0).sum() == sum(first < second for first, second in both)
    assert matrix["years_apart"].notna().sum() == len(both)


def test_every_mission_and_its_person_stand_in_the_list(found):
    text = repr(Report().table(details.company_data(found), "missions", "kind sender city date status person note"))
    embassies = [line.split()[1:5] for line in text.splitlines() if line.startswith("embassy")]
    assert embassies == [["Kyrgyzstan", "Dushanbe", "March", "1997"], ["Tajikistan", "Bishkek", "not", "found"]]
    assert all(row["person"] in text for row in rows("missions"))


def test_every_coded_value_has_a_plain_word(found):
    coded = {
        "attendance": [("visits", "attendance")],
        "category": [("events", "category")],
        "visit_kind": [("visits", "frame")],
        "article": [("statements", "founding_text")],
        "level": [("visits", "level"), ("agreements", "level")],
        "status": [("agreements", "status"), ("memberships", "status"), ("missions", "status")],
        "subject": [("agreements", "subject")],
        "direction": [("delimitation", "direction")],
    }
    catalogue = Words()
    for vocabulary, places in coded.items():
        for table, column in places:
            values = {row[column] for row in rows(table)} - {""}
            assert [value for value in values if not catalogue.knows(vocabulary, value)] == [], (vocabulary, table)
    kinds = {row["kind"] for table in ("statements", "missions", "delimitation") for row in rows(table)}
    assert [kind for kind in kinds if "_" in catalogue.word("kind", kind)] == []
    text = repr(Report().table(details.texts_data(found), "every", "date parties status"))
    assert "Kyrgyzstan and Tajikistan" in text
    assert "_" not in text


def test_survival_is_rerun_over_every_choice(found):
    runs = found.reruns.of()
    table = sensitivity.survives(runs).set_index("finding")
    # By hand: three starts; three kinds of move by two of clash; two of attendance; four frames; four lengths, twice;
    # four rules by two of clash by two of period, twice; four rules by two; three weighings; two figures.
    assert table["runs"].sum() == len(runs) == 3 + 3 * 2 + 2 + 4 + 4 + 4 + 16 + 16 + 8 + 3 + 2
    assert table.loc["settled", "value"] == (day("2025-03-31") - day("2025-02-21")).days == 38
    assert table.loc["settled", "highest"] == (day("2025-03-31") - day("2002-12-23")).days  # the talks began in 2002
    # July 2024: 94 % of 972 km, on 1,006.84 km.
    assert table.loc["totals", "value"] == pytest.approx(94 - 94 * 972 / 1006.84)
    assert table.loc["half", "value"] == pytest.approx(100 * 504 / 1006.84)
    assert table.loc["moves", ["value", "highest"]].tolist() == [4, 261]
    assert table.loc["summits", "value"] == pytest.approx(100 * 30 / 42)
    assert table.loc["tone", "survives"]
    firm = sensitivity.firmness(runs)
    assert firm["settled"].turns == ("counted from: first talks",)
    assert set(firm["moves"].turns) == {"clashes: by rule", "moves: visits"}
    # Shuffled years: the best split passes under no choice, so that it is no finding of the report.
    assert firm["split"].held == 0
    shown = repr(Report().table(answers.sure(found), "tested", "finding value span turned"))
    assert "1,258 to 3,548 days" in shown
    assert "split" not in set(sensitivity.tested(runs)["finding"])
    assert len(shown.splitlines()) == 10 + 2  # ten of the eleven hold with the choices of the report
    few = found.reruns.of("trade")
    assert few["value"].tolist() == runs.loc[runs["finding"] == "trade", "value"].tolist()


def test_two_mirrors_of_trade(tables):
    table = diplomacy.trade_mirrors(tables["trade"]).set_index("year")
    assert table.loc[2023, ["KGZ_low", "TJK_low", "TJK_high"]].tolist() == [2.3, 11.4, 12]
    assert table.loc[2023, "ratio_low"] == pytest.approx(11.4 / 2.3)
    assert table.loc[2024, "ratio_high"] == pytest.approx(12.2 / 1.6)
    assert 2030 not in table.index  # a target is no figure
    assert 2018 not in table.index  # nor is a span of two years a year
    assert (table["third_low"].dropna() == table["third_high"].dropna()).all()


def test_a_corrected_misprint_says_so_and_adds_up():
    row = next(row for row in rows("trade") if row["trade_id"] == "T048")
    earlier = next(row for row in rows("trade") if row["trade_id"] == "T047")
    turnover = float(row["turnover_usd_mn"])
    assert row["qualifier"] == "derived"
    assert "1.088 for the turnover" in row["note"]
    # Two ways to the same: the exports of the two, and the change printed for the turnover.
    assert turnover == pytest.approx(float(row["kgz_exports_usd_mn"]) + float(row["tjk_exports_usd_mn"]), abs=0.001)
    assert turnover == pytest.approx(
        float(earlier["turnover_usd_mn"]) * (1 + float(row["change_pct"]) / 100), abs=0.003
    )


def test_growth_of_fifteen_times_mixes_the_services(tables):
    trade = tables["trade"]
    assert diplomacy.growth(trade, "T041", "T044") == pytest.approx(6.35 / 0.4051)
    assert diplomacy.growth(trade, "T040", "T042") == pytest.approx(2.071 / 0.405129)
    assert np.isnan(diplomacy.growth(trade[trade["trade_id"] != "T042"], "T040", "T042"))
    with pytest.raises(RelationsError, match=r"later cannot be 'T42'; did you mean 'T"):
        diplomacy.growth(trade, "T040", "T42")


# ---------------------------------------------------------------- windows, founding text


def test_window_keeps_undated_rows_only_when_nothing_dated_is_left_out(tables):
    table = tables["delimitation"]
    assert len(diplomacy.window(table, "1991-01-01", "2026-03-31")) == len(table) == 51
    part = diplomacy.window(table, "2023-01-01", "2023-12-31")
    assert part["date"].notna().all()


def test_reach_ends_with_the_data_or_the_window(tables):
    assert diplomacy.reach(tables["events"], "2030-01-01") == pd.Timestamp("2026-03-13")
    assert diplomacy.reach(tables["events"], "2020-06") == pd.Timestamp("2020-06-30")
    assert diplomacy.reach(tables["events"].head(0), "2020-06-30") == pd.Timestamp("2020-06-30")


def test_every_statement_of_the_two_articles_is_listed(found):
    listed = set(details.history_data(found)["articles"]["statement_id"])
    # Those on CASA-1000 are the energy report's.
    assert listed == {row["statement_id"] for row in rows("statements") if row["topic"] != "casa-1000"}
    assert len(listed) == 46 - 3


def headings(name):
    cells = json.loads((locate.notebooks_dir() / f"{name}.ipynb").read_text("utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    return {line.lstrip("# ") for text in texts for line in text.splitlines() if line.startswith("#")}


def test_every_section_of_the_founding_text_has_its_place():
    """The sections are those of the list of its facts, which was made by reading both articles."""
    with (Path(__file__).parent / "seed_facts.csv").open(encoding="utf-8", newline="") as file:
        facts = list(csv.DictReader(file))
    # Two facts stand in two sections, one in a note that the German article has on its table of visits.
    names = {"intro": "introduction", "military": "military relations", "source note": "presidential visits"}
    sections = {names.get(part, part) for fact in facts for part in fact["section"].split("/")}
    assert sections == set(details.ARTICLES)
    for section, places in details.ARTICLES.items():
        assert places, section
        for name, heading in places:
            assert name in parameters.MODELS
            assert Words().word("heading", heading) in headings(name), (section, name)


def notebook_cells():
    path = locate.notebooks_dir() / "diplomacy.ipynb"
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return [("".join(cell["source"]), cell) for cell in cells if cell["cell_type"] == "code"]


def test_the_notebook_shows_every_row_of_the_two_articles(shown):
    text = "\n".join(shown[0])
    for row in rows("statements"):
        if row["topic"] != "casa-1000":
            assert row["text"] in text, row["statement_id"]
    for row in rows("events"):
        assert row["text"] in text, row["event_id"]
    for row in rows("agreements"):
        assert row["title"] in text, row["agreement_id"]


def test_every_row_can_be_reached_in_the_report(shown):
    """The lists at the end hold as many lines as the files have rows."""
    lists = {
        "Every recorded visit": len(rows("visits")),
        "Every agreement in the ledger": len(rows("agreements")),
        "Every statement on delimitation": sum(row["kind"] != "land" for row in rows("delimitation")),
        "The parcels, as stated": sum(row["kind"] == "land" for row in rows("delimitation")),
        "Every dated event": len(rows("events")) + len(UNTOLD),
        "Every mission and ambassador on record": len(rows("missions")),
        "What the two encyclopaedia articles say": 43,
        "How far mean tone rose": 16,
    }
    assert list(lists.values())[:5] == [42, 56, 41, 10, 161]
    for caption, number in lists.items():
        lines = next(text for text in shown[0] if text.startswith(caption)).splitlines()
        assert len(lines) == number + 2, caption  # caption and headings stand above


# ---------------------------------------------------------------- nothing, and one of each


def prepared(tables, clashes):
    """Every function that takes one or more frames, with what it takes."""
    delimitation, events, visits = tables["delimitation"], tables["told"], tables["visits"]
    moves = diplomacy.moves(events, tables["agreements"], visits)
    claims = relations.load("claims").head(0)  # no clash is added for its deaths
    return {
        "reciprocity": (diplomacy.reciprocity, visits),
        "visits_by_year": (diplomacy.visits_by_year, visits),
        "visits_by_leader": (lambda frame: diplomacy.visits_by(frame, "leader"), visits),
        "visits_by_level": (lambda frame: diplomacy.visits_by(frame, "level"), visits),
        "fates": (lambda frame: diplomacy.ledger(frame, "status"), tables["agreements"]),
        "pace": (diplomacy.pace, delimitation),
        "tone_changes": (lambda frame: diplomacy.tone_changes(frame, draws=50), events),
        "founding_visits": (diplomacy.founding_visits, visits),
        "silences": (diplomacy.silences, visits),
        "by_frames": (diplomacy.by_frames, visits),
        "moves": (lambda frame: diplomacy.moves(frame, tables["agreements"].head(0), visits.head(0)), events),
        "after_clash": (lambda frame: diplomacy.after_clash(frame, moves), clashes),
        "after_clash_moves": (lambda frame: diplomacy.after_clash(clashes, frame), moves),
        "ledger": (diplomacy.ledger, tables["agreements"]),
        "broken": (diplomacy.broken, tables["agreements"]),
        "to_force": (diplomacy.to_force, tables["agreements"]),
        "shares": (lambda frame: diplomacy.shares(frame, 1000), delimitation),
        "totals": (diplomacy.totals, delimitation),
        "steps": (diplomacy.steps, delimitation),
        "falls": (diplomacy.falls, delimitation),
        "check_sums": (lambda frame: diplomacy.check_sums(frame, {"D022": "2023"}), delimitation),
        "land": (lambda frame: diplomacy.land(frame, claimed=["D051"]), delimitation),
        "tone_by_year": (diplomacy.tone_by_year, events),
        "tone_change": (diplomacy.tone_change, events),
        "timeline": (lambda frame: diplomacy.timeline(frame, claims=claims), events),
        "tone_blocks": (diplomacy.tone_blocks, events),
        "tone_between": (lambda frame: diplomacy.tone_between(frame, "2021", "2025"), events),
        "vote_agreement": (lambda frame: diplomacy.vote_agreement(frame, "KGZ-TJK"), tables["un_votes"]),
        "vote_ranking": (diplomacy.vote_ranking, tables["un_votes"]),
        "membership_matrix": (diplomacy.membership_matrix, tables["memberships"]),
        "trade_mirrors": (diplomacy.trade_mirrors, tables["trade"]),
    }


def test_functions_keep_their_columns_with_no_row_and_with_one(tables, clashes):
    for name, (function, frame) in prepared(tables, clashes).items():
        before = frame.copy()
        whole, none, one = function(frame), function(frame.head(0)), function(frame.head(1))
        columns = [list(x.columns) if isinstance(x, pd.DataFrame) else list(x.index) for x in (whole, none, one)]
        assert columns[0] == columns[1] == columns[2], name
        pd.testing.assert_frame_equal(frame, before)  # nothing is changed in place


# ---------------------------------------------------------------- the notebook


def run_notebook(**parameters):
    """Run the notebook's code here and return the text of everything it shows."""
    shown, space = [], {}
    for source, cell in notebook_cells():
        tree = ast.parse(source)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, "cell", "exec"), space)
        if "parameters" in cell["metadata"].get("tags", []):
            space.update(parameters)
        if last is not None:
            shown.append(repr(eval(compile(ast.Expression(last.value), "cell", "eval"), space)))
    return shown


WINDOWS = [
    {},
    {"start": "1992-01-01", "end": "1995-12-31"},
    {"start": "2010-01-01", "end": "2010-12-31", "frame": "bilateral"},
    {"start": "2021-04-28", "end": "2021-05-05"},
    {"start": "2024-06-01", "end": "2025-03-13", "denominator_km": 1100},
    {"start": "2026-03-20", "end": "2030-12-31"},
    {"start": "2026-02-20", "end": "2030-12-31"},
    {"frame": "bilateral", "denominator_km": 900},
]


@pytest.fixture(scope="module")
def shown(answers):
    """What the notebook shows in each of the windows; figures are drawn where there is little to draw.

    Those of the default are drawn by `test_figures.py`.
    """
    told = []
    for number, window in enumerate(WINDOWS):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(shared, "folder", answers)
            if number not in {1, 3}:
                patch.setattr(Report, "chart", undrawn)
            told.append(run_notebook(**window))
    return told


def test_no_window_leaves_a_hole_in_the_prose(shown):
    for texts in shown:
        for text in texts:
            assert not re.search(r"\b(nan|NaN|NaT|inf)\b|<NA>|not known|\bNone (?!in this window)", text), text


@pytest.fixture(scope="module")
def answered(found):
    """Every figure of the strand: what draws it, of which answer, and of which of its frames."""
    return {
        charts.kilometres: (answers.kilometres(found), "dated"),
        charts.visits: (answers.who_visits(found), "by_year"),
        charts.after_clash: (answers.after_clash(found), "steps"),
        charts.texts: (answers.texts(found), "dated"),
        charts.land: (details.land(found), "ways"),
        charts.mirrors: (answers.trade(found), "mirrors"),
        charts.tone: (answers.tones(found), "by_year"),
        charts.denominators: (details.lengths(found), "shares"),
        charts.pace: (details.pace(found), "meetings"),
        charts.votes: (details.votes(found), "alike"),
        charts.strip: (answers.sure(found), "strip"),
    }


def test_figures_draw_one_row_without_a_hole(answered, charted):
    for draw, (answer, name) in answered.items():
        one = dataclasses.replace(answer, frames={**answer.frames, name: answer[name].tail(1)})
        for picture in (charted[draw].bundle["image/svg+xml"], drawn(draw, one, name)):
            assert not re.search(r"\bnan\b|<NA>|None", picture), draw.__name__


TEXT = re.compile(
    r'<text style="(?P<looks>[^"]*)"(?: x="(?P<x>[\d.-]+)" y="(?P<y>[\d.-]+)")?'
    r' transform="(?P<move>[^"]*)">(?P<said>[^<]*)'
)


def written(picture):
    """Return each text of a drawing: what it says, its size and the box of its letters, in points."""
    found = []
    for text in TEXT.finditer(re.sub(r'<g class="(head|foot)">.*?</g>', "", picture, flags=re.DOTALL)):
        size = float(re.search(r"font-size: ([\d.]+)px", text["looks"])[1])
        weight = "bold" if "font-weight: 700" in text["looks"] else "normal"
        move = [float(number) for number in re.findall(r"-?[\d.]+", text["move"])]
        assert move[0] == 0 or text["move"].startswith("translate"), "no text is turned"
        x, y = (float(text["x"]), float(text["y"])) if text["x"] else move[:2]
        wide = layout.face((style.FONT,), "normal", weight).extent(html.unescape(text["said"]))[0] * size
        anchor = re.search(r"text-anchor: (\w+)", text["looks"])
        x -= {"middle": wide / 2, "end": wide}.get(anchor[1] if anchor else "start", 0)
        found.append((text["said"], size, (x, y - 0.72 * size, x + wide, y + 0.15 * size)))
    return found


@pytest.fixture(scope="module")
def charted(answered):
    return {draw: Report().chart(draw, answer, name) for draw, (answer, name) in answered.items()}


@pytest.mark.parametrize("kind", ["image/svg+xml", NARROW_MIME])
def test_what_is_written_in_a_figure_can_be_read(charted, kind):
    """At both widths: inside, 11 CSS pixels (8.25 points) or more, no text over another, not over 40 kB."""
    for draw, chart in charted.items():
        picture = chart.bundle[kind]
        assert len(picture.encode()) < 40_000, draw.__name__
        width = float(re.search(r'viewBox="0 0 ([\d.]+)', picture)[1])
        texts = written(picture)
        assert len(texts) > 3, draw.__name__
        for said, size, (left, _, right, _) in texts:
            assert size >= 8.25, (draw.__name__, said)
            assert -0.5 <= left <= right <= width + 0.5, (draw.__name__, said)
        for (one, _, a), (other, _, b) in itertools.combinations(texts, 2):
            apart = a[2] <= b[0] + 0.5 or b[2] <= a[0] + 0.5 or a[3] <= b[1] + 0.5 or b[3] <= a[1] + 0.5
            assert apart, (draw.__name__, one, other)


def test_a_figure_is_a_finding_and_heard_as_one(charted):
    for draw, chart in charted.items():
        record = chart.record["figure"]
        assert len(record["title"]) < 110, draw.__name__
        assert record["alt"].startswith(record["title"]), draw.__name__
        assert len(record["alt"]) < 400, draw.__name__
        assert record["subtitle"], draw.__name__


@pytest.mark.parametrize(
    "window", [("1991-01-01", "1991-06-30"), ("2010-01-01", "2010-12-31"), ("1991-01-01", "2026-03-31")]
)
def test_every_window_has_a_headline_and_four_cards(window):
    chosen = diplomacy.Selection(*window)
    said = repr(Report().headline(answers.headline(chosen)))
    cards = repr(Report().cards(answers.cards(chosen))).splitlines()
    assert len(cards) == 4
    assert not re.search(r"nan|None|–", said + "".join(cards))
    if window[1] == "2026-03-31":
        # From 23 December 2002 (L025) to 31 March 2025; 1,006.84 km by D035; 38 days from 21 February to 31 March.
        assert "22 years" in said
        for card, number in zip(cards, ("1,006.84 km", "38 days", "0 to 4 days", "7.2 to 7.6 times"), strict=True):
            assert card.startswith(f"* {number} ")


def test_key_findings_stand_on_the_data(shown):
    findings = next(text for text in shown[0] if text.startswith("* ") and "computed in" in text)
    for number in ("38", "0 to 4", "0 to 195", "30", "58% (95% interval 28% to 85%)", "3.3", "1.7%"):
        assert number in findings
    assert findings.count("* **") == 5
    # A claim that a choice turns says in its bold words what it rests on.
    assert "**Counted from the final protocol, " in findings
    assert "**After the 4 clashes studied it took " in findings
    for number in ("1,258 days, to 12 July 1996", "2,212 days, to 26 May 2004", "4 clashes it took 61 to 261 days"):
        assert any(number in text for text in shown[0])


def test_the_neighbours_are_told_from_rows():
    """The dates in the prose are those of the files."""
    told = repr(Report().say(details.neighbours(diplomacy.Selection("2030", "2030")), "", "past"))
    dated = {row["event_id"]: row["date"] for row in rows("events")}
    dated |= {row["incident_id"]: row["date"] for row in rows("incidents")}
    for key in ("L003", "L011", "L020", "L025", "KT-20210428", "KT-20220914"):
        assert Words().date(dated[key]) in told
    for row in rows("events"):
        if row["event_id"] in {"L019", "L020"}:  # two incursions of 1999, of which the sources say whose they were
            assert "Islamic Movement of Uzbekistan" in row["note"]
    assert "Islamic Movement of Uzbekistan, so named by the US Department of State" in told
    assert "nothing read says that they acted for the Tajik state" in told
    area = next(row["area_km2"] for row in rows("exclaves") if row["name"] == "Vorukh")
    assert f"{float(area):.0f} km²" in told
    census = [row for row in rows("minorities") if row["persons"]]
    for row in (max(census, key=lambda row: row["year"]), max(census, key=lambda row: int(row["persons"]))):
        assert f"{int(row['persons']):,}" in told
        assert row["year"] in told


def shown_in_story(cells, number):
    """What is said in the first cells, as stored."""
    for output in (output for cell in cells[:number] for output in cell.get("outputs", ())):
        data = output.get("data", {})
        if data.get(FACTS_MIME, {}).get("kind") in {"said", "findings", "cards", "headline"}:
            yield "".join(data["text/markdown"])


def test_the_story_is_short_and_in_order():
    """Seven figures, one strip of firmness and two tables before the method, cells of twelve lines."""
    cells = json.loads((locate.notebooks_dir() / "diplomacy.ipynb").read_text("utf-8"))["cells"]
    tags = [cell["metadata"].get("tags", []) for cell in cells]
    story = cells[: tags.index(["method"])]
    code = ["".join(cell["source"]) for cell in story if cell["cell_type"] == "code"]
    assert sum("tell.chart(" in source for source in code) == 8
    assert sum("tell.table(" in source for source in code) == 2
    assert ["tell.headline(" in code[3], "tell.chart(" in code[4], "tell.cards(" in code[5]] == [True] * 3
    assert max(len(source.splitlines()) for source, _ in notebook_cells()) <= 12
    assert sum(len(source.splitlines()) for source, _ in notebook_cells()) <= 122
    texts = ["".join(cell["source"]) for cell in story if cell["cell_type"] == "markdown"]
    heads = [line[3:] for text in texts for line in text.splitlines() if line.startswith("## ")]
    prose = " ".join([*texts, *(text for text in shown_in_story(cells, len(story)))])
    assert len(re.sub(r"\]\(#[^)]*\)", "", prose).split()) < 1400
    assert heads == [
        "Key findings",
        "How many kilometres were agreed?",
        "Who are these neighbours?",
        "Who visits whom?",
        "After a clash, who moves first?",
        "What was signed, and what became of it?",
        "How much land was to change hands?",
        "What do the two trade statistics say?",
        "How did the tone change?",
        "How sure are we?",
    ]
