"""The diplomacy strand: each number is found a second way, from the CSV files or by hand."""

import ast
import csv
import datetime as dt
import json
import re
import statistics
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import stats

import relations
from relations import charts, dates, diplomacy, locate, parameters, sensitivity, vocabulary
from relations.errors import RelationsError

MAJOR = ["KT-20140111", "KT-20210428", "KT-20220127", "KT-20220914"]


def rows(name):
    """Read a table with the csv module alone."""
    with (locate.data_dir() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def tables():
    names = ["visits", "agreements", "delimitation", "events", "incidents", "memberships", "trade", "un_votes"]
    return {name: relations.load(name) for name in names}


@pytest.fixture(scope="module")
def clashes(tables):
    return tables["incidents"][tables["incidents"]["incident_id"].isin(MAJOR)]


# ---------------------------------------------------------------- visits


def test_visits_are_counted_as_the_file_has_them(tables):
    raw = rows("visits")
    assert len(raw) == 37
    shares = diplomacy.reciprocity(tables["visits"]).set_index("guest_country")
    assert shares["visits"].to_dict() == Counter(row["guest_country"] for row in raw) == {"KGZ": 20, "TJK": 17}
    counts = diplomacy.visits_by_year(tables["visits"])
    by_hand = Counter((int(row["date"][:4]), row["host_country"], row["frame"]) for row in raw)
    keys = zip(counts["year"], counts["host_country"], counts["frame"], strict=True)
    assert dict(zip(keys, counts["visits"], strict=True)) == by_hand
    assert counts["founding"].sum() == sum(row["in_founding_text"] == "true" for row in raw) == 10


def test_frames_keep_summits_apart(tables):
    raw = Counter(row["frame"] for row in rows("visits"))
    assert raw == {"bilateral": 12, "summit": 16, "both": 9}  # as the compilers of the table count them
    sizes = {frame: len(diplomacy.in_frame(tables["visits"], frame)) for frame in diplomacy.FRAMES}
    assert sizes == {"all": 37, "bilateral": 21, "bilateral_only": 12, "reported": 35}
    with pytest.raises(RelationsError, match=r"frame cannot be 'summit'.*allowed: all, bilateral"):
        diplomacy.in_frame(tables["visits"], "summit")


def test_reciprocity_loads_by_itself_and_takes_a_start():
    shares = diplomacy.reciprocity(since="2018").set_index("guest_country")
    raw = [row for row in rows("visits") if row["date"][:4] >= "2018"]
    assert shares["visits"].to_dict() == Counter(row["guest_country"] for row in raw)
    assert (shares["low_pct"] < shares["share_pct"]).all()
    assert (shares["share_pct"] < shares["high_pct"]).all()


def test_visits_by_leader_and_level_are_those_of_the_file(tables):
    raw = rows("visits")
    leaders = diplomacy.visits_by(tables["visits"], "leader").set_index("leader")
    assert leaders["made"].to_dict() == Counter(row["guest"] for row in raw)
    assert leaders["hosted"].sum() == leaders["made"].sum() == 37
    for name, row in leaders.iterrows():
        mine = [visit for visit in raw if visit["guest"] == name]
        assert row["hosted"] == sum(visit["host"] == name for visit in raw)
        assert [row["bilateral"], row["both"], row["summit"]] == [
            sum(visit["frame"] == frame for visit in mine) for frame in ("bilateral", "both", "summit")
        ]
    levels = diplomacy.visits_by(tables["visits"], "level").set_index("level")
    assert levels["visits"].to_dict() == Counter(row["level"] or "not stated" for row in raw)
    assert (levels["by_KGZ"] + levels["by_TJK"] == levels["visits"]).all()
    assert levels["founding"].sum() == 10
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
    gaps = diplomacy.silences(tables["visits"], until=pd.Timestamp("2026-02-13"))
    assert len(gaps) == 37
    top = diplomacy.longest(gaps)
    assert top["days"] == (day("2004-05-26") - day("2000-07-05")).days == 1421
    first = gaps.iloc[0]  # January 1993 to 12 July 1996: the day in January is not known
    assert first["days_low"] == (day("1996-07-12") - day("1993-01-31")).days
    assert first["days_high"] == (day("1996-07-12") - day("1993-01-01")).days
    assert gaps.iloc[-1][["days", "open"]].tolist() == [(day("2026-02-13") - day("2025-11-27")).days, True]
    bilateral = diplomacy.silences(tables["visits"], frame="bilateral")
    assert diplomacy.longest(bilateral)["days"] == (day("2004-05-26") - day("1998-05-06")).days
    assert not bilateral["open"].any()


def test_silences_and_stays_fill_the_calendar(tables):
    exact = tables["visits"][tables["visits"]["date_precision"] != "month"]
    gaps = diplomacy.silences(exact)
    stays = (exact["date_latest"] - exact["date_earliest"]).dt.days.sum()
    whole = (exact["date_latest"].max() - exact["date_earliest"].min()).days
    assert gaps["days"].sum() + stays == whole


def test_by_frames_gives_each_frame_once(tables):
    table = diplomacy.by_frames(tables["visits"], until=pd.Timestamp("2026-02-13")).set_index("frame")
    assert list(table.index) == list(diplomacy.FRAMES)
    # Fewer visits can only lengthen the longest silence.
    assert table.loc["bilateral_only", "longest_days"] >= table.loc["bilateral", "longest_days"]
    assert table.loc["bilateral", "longest_days"] >= table.loc["all", "longest_days"]


# ---------------------------------------------------------------- after a clash


def test_first_moves_after_each_clash(tables, clashes):
    moves = diplomacy.moves(tables["events"], tables["agreements"], tables["visits"])
    table = diplomacy.after_clash(clashes, moves)
    days = table.pivot_table(index="incident_id", columns="move", values="days", dropna=False).astype("Int64")
    # Read off the tables: ceasefires 29 April 2021 and 16 September 2022, visits of 11 September 2014,
    # 28 June 2021, 21 July 2022 and 2 June 2023.
    assert days["ceasefire"].tolist() == [pd.NA, 1, pd.NA, 2]
    assert days["visit"].tolist() == [243, 61, 175, 261]
    assert days.loc["KT-20140111", "talks"] == (day("2014-01-26") - day("2014-01-11")).days
    assert days.loc["KT-20140111", "bilateral visit"] == (day("2018-02-01") - day("2014-01-11")).days
    firsts = diplomacy.first_moves(table).set_index("incident_id")
    assert firsts["days"].to_dict() == {"KT-20140111": 15, "KT-20210428": 1, "KT-20220127": 44, "KT-20220914": 2}


def test_a_move_is_credited_to_the_clash_before_it(tables, clashes):
    moves = diplomacy.moves(tables["events"], tables["agreements"], tables["visits"])
    table = diplomacy.after_clash(clashes, moves, until=pd.Timestamp("2022-09-15"))
    known = table[table["days"].notna()]
    assert (known["days"] <= known["waited"]).all()
    assert known[known["incident_id"] == "KT-20220914"].empty
    alone = diplomacy.after_clash(clashes[clashes["incident_id"] == "KT-20220127"], moves)
    # Without the next clash in the list its ceasefire counts.
    assert alone.set_index("move").loc["ceasefire", "start"] == pd.Timestamp("2022-09-16")


# ---------------------------------------------------------------- agreements


def test_ledger_sums_to_the_table(tables):
    table = diplomacy.ledger(tables["agreements"]).set_index("level")
    assert table["signed"].to_dict() == Counter(row["level"] or "not stated" for row in rows("agreements"))
    assert table["signed"].sum() == 48
    assert table["broken"].sum() == sum(row["status"] == "broken" for row in rows("agreements")) == 3
    assert table.loc["presidents", "first"] == "1996-07-12"


def test_broken_agreements_and_how_soon(tables):
    table = diplomacy.broken(tables["agreements"]).set_index("agreement_id")
    bounds = {
        key: (low, high) for key, low, high in zip(table.index, table["days_low"], table["days_high"], strict=True)
    }
    # April 2013 (day unknown) to 27 April; the same evening; the next day.
    assert bounds == {"A012": (0, 26), "A017": (0, 0), "A029": (1, 1)}


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
    assert table.loc["D004", "km"] == 971 - 450
    assert table.loc["D015", "restated_pct"] == pytest.approx(100 * 626 / 970)
    assert np.isnan(table.loc["D015", "own_pct"])
    assert table.loc["D035", "restated_pct"] > 100
    with pytest.raises(RelationsError, match="denominator_km=0"):
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
    checked = diplomacy.check_sums(tables["delimitation"], {"D025": "2023-10-05/2024-02-05", "D999": "2023"})
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
    assert str(diplomacy.SPANS[key][1]) in said


def test_the_sum_of_four_months_is_named_in_the_figure(tables):
    delimitation = tables["delimitation"]
    sums = diplomacy.check_sums(delimitation, {"D025": "2023-10-05/2024-02-05", "D022": "2023"})
    fig, ax = charts.figure()
    charts.diplomacy.pace(diplomacy.pace(delimitation), sums, ax, source="Sources.")
    text = charts.svg(fig, alt="pace")
    assert "196 km said" in text
    assert "steps: 111 km" in text
    fig, ax = charts.figure()
    known = diplomacy.shares(delimitation, 1006.84), diplomacy.totals(delimitation), diplomacy.falls(delimitation)
    charts.diplomacy.kilometres(*known, ax, source="Sources.")
    assert "664 km said" in charts.svg(fig, alt="km")


def test_stages_are_dates_with_days(tables):
    table = diplomacy.stages(diplomacy.to_force(tables["agreements"])).set_index("agreement_id")
    assert len(table) == sum(bool(r["ratified_kgz"] or r["ratified_tjk"] or r["exchanged"]) for r in rows("agreements"))
    assert table.loc["A037", "exchanged_text"] == "31 March 2025 (18 days)"
    assert pd.isna(table.loc["A014", "ratified_tjk_text"])


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


def test_by_denominators_spans_the_band(tables):
    shares = diplomacy.shares(tables["delimitation"], 1000)
    table = diplomacy.by_denominators(shares, [970.0, 1008.14, 970.0]).set_index("statement_id")
    assert table.loc["D026", "span"] == pytest.approx(100 * 889.45 * (1 / 970 - 1 / 1008.14))


# ---------------------------------------------------------------- tone


def test_tone_by_year_by_hand(tables):
    raw = [(int(row["date"][:4]), int(row["tone"])) for row in rows("events")]
    table = diplomacy.tone_by_year(tables["events"]).set_index("year")
    assert table["events"].to_dict() == Counter(year for year, _ in raw)
    assert table["events"].sum() == len(raw) == 119
    for year, row in table.iterrows():
        tones = [tone for when, tone in raw if when == year]
        assert row["mean"] == pytest.approx(statistics.mean(tones))
        assert (row["lowest"], row["highest"]) == (min(tones), max(tones))
        assert [row[str(score)] for score in range(-2, 3)] == [tones.count(score) for score in range(-2, 3)]


def test_tone_turns_from_2022_to_2025(tables):
    two = diplomacy.tone_between(tables["events"], "2022", "2025")
    raw = {
        year: [int(row["tone"]) for row in rows("events") if row["date"].startswith(year)] for year in ("2022", "2025")
    }
    assert two["before"] == pytest.approx(statistics.mean(raw["2022"]))
    assert two["after"] == pytest.approx(statistics.mean(raw["2025"]))
    assert (two["n_before"], two["n_after"]) == (9, 21)


def test_tone_rules(tables):
    sizes = {rule: len(diplomacy.tone_scores(tables["events"], rule)) for rule in diplomacy.TONE_RULES}
    raw = rows("events")
    ceasefires = sum(row["category"] == "conflict" and int(row["tone"]) > 0 for row in raw)
    visits = sum(row["category"] == "visit" for row in raw)
    assert sizes == {"coded": 119, "sign": 119, "without_ceasefires": 119 - ceasefires, "without_visits": 119 - visits}
    assert set(diplomacy.tone_scores(tables["events"], "sign")["score"]) == {-1, 0, 1}
    with pytest.raises(RelationsError, match="tone rule 'loud'"):
        diplomacy.tone_scores(tables["events"], "loud")


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
    change = diplomacy.tone_change(tables["events"])
    assert change["year"] == 2023
    raw = [int(row["tone"]) for row in rows("events") if row["date"][:4] >= "2023"]
    assert change["after"] == pytest.approx(statistics.mean(raw))
    assert change["p"] < 0.01
    assert diplomacy.tone_change(tables["events"]).equals(change)
    assert diplomacy.by_tone_rules(tables["events"], "2021/2022", "2025")["difference"].min() > 0


def test_two_years_are_compared_as_scipy_compares_them(tables):
    two = diplomacy.tone_between(tables["events"], "2022", "2025")
    raw = [[int(row["tone"]) for row in rows("events") if row["date"].startswith(year)] for year in ("2022", "2025")]
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
    change = diplomacy.tone_change(tables["events"])
    assert change["p"] < change["p_years"] < 0.1
    # A change between two blocks of many years is found either way.
    planted = made_up_events({year: [-2, -1, -2] if year < 2010 else [1, 2, 2] for year in range(2000, 2020)})
    assert diplomacy.tone_change(planted, draws=500)["p_years"] < 0.01


def test_further_changes_are_searched_until_none_passes(tables):
    table = diplomacy.tone_changes(tables["events"])
    assert table[table["found"]]["year"].tolist() == [2023]
    assert set(table["from_year"]) == {1991, 2023}
    three = {
        year: [-2, -1, -2] if year < 2008 else [0, 0, 1] if year < 2014 else [2, 2, 2] for year in range(2000, 2020)
    }
    assert sorted(diplomacy.tone_changes(made_up_events(three), draws=200).query("found")["year"]) == [2008, 2014]


# ---------------------------------------------------------------- others' company


def test_rank_of_the_pair_under_each_weighing(tables):
    raw = [row for row in rows("un_votes") if int(row["joint_votes"])]
    by_pair = {}
    for row in raw:
        by_pair.setdefault(row["pair"], []).append(int(row["same_votes"]) / int(row["joint_votes"]))
    means = {pair: statistics.mean(shares) for pair, shares in by_pair.items()}
    ranks = {name: diplomacy.vote_rank(tables["un_votes"], "KGZ-TJK", name) for name in diplomacy.WEIGHINGS}
    assert ranks["years"] == 1 + sum(mean > means["KGZ-TJK"] for mean in means.values()) == 6
    assert (ranks["pooled"], ranks["common"]) == (2, 2)
    assert pd.isna(diplomacy.vote_rank(tables["un_votes"].head(0), "KGZ-TJK"))


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
    assert table.loc["KGZ-TJK", "rank"] == best.index("KGZ-TJK") + 1 == 2
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


def test_missions_side_by_side():
    matrix = diplomacy.mission_matrix(relations.load("missions")).set_index("kind")
    assert matrix.loc["embassy", "KGZ"] == "Dushanbe, open, March 1997"
    assert matrix.loc["embassy", "TJK"] == "Bishkek, open, date not found"
    texts = " ".join(matrix["KGZ"]) + " ".join(matrix["TJK"])
    assert all(row["person"] in texts for row in rows("missions"))


def test_every_coded_value_has_a_plain_word():
    coded = {
        "agreement": ("agreements", "status"),
        "attendance": ("visits", "attendance"),
        "category": ("events", "category"),
        "delimitation": ("delimitation", "kind"),
        "frame": ("visits", "frame"),
        "founding_text": ("statements", "founding_text"),
        "level": ("visits", "level"),
        "membership": ("memberships", "status"),
        "mission": ("missions", "kind"),
        "statement": ("statements", "kind"),
        "topic": ("statements", "topic"),
    }
    for kind, (table, column) in coded.items():
        values = {row[column] for row in rows(table)} - {""}
        assert vocabulary.unlisted(values, kind) == [], kind
    assert vocabulary.unlisted({row["status"] for row in rows("missions")}, "mission") == []
    table = vocabulary.in_words(relations.load("agreements"), {"parties": "parties", "status": "agreement"})
    assert table["parties"].iloc[0] == "Kyrgyzstan and Tajikistan"
    assert not table["status"].str.contains("_").any()


def test_survival_is_rerun_over_every_choice(tables, clashes):
    moves = diplomacy.moves(tables["events"], tables["agreements"], tables["visits"])
    given = {
        "visits": tables["visits"],
        "events": tables["events"],
        "after": diplomacy.after_clash(clashes, moves),
        "delimitation": tables["delimitation"],
        "trade": tables["trade"],
        "un_votes": tables["un_votes"],
        "until": pd.Timestamp("2026-02-13"),
    }
    runs = sensitivity.rerun(diplomacy.findings(**given), diplomacy.choices())
    known = {
        "frames": diplomacy.by_frames(given["visits"], until=given["until"]),
        "tones": diplomacy.by_tone_rules(given["events"], "2022", "2025"),
    }
    again = sensitivity.rerun(diplomacy.findings(**given, **known), diplomacy.choices())
    pd.testing.assert_frame_equal(again, runs)
    table = sensitivity.survives(runs).set_index("finding")
    assert table["runs"].sum() == len(runs) == 32
    # Exact p of 20 of 37 by scipy.
    assert table.loc["even", "value"] == pytest.approx(stats.binomtest(20, 37).pvalue)
    assert table.loc["half", "value"] == pytest.approx(100 * 504 / 1006.84)
    assert (table.loc["moves", "value"], table.loc["moves", "highest"], table.loc["moves", "held"]) == (44, 261, 1)
    assert table.loc["votes", ["lowest", "highest"]].tolist() == [2, 6]
    assert not table.loc["split", "survives"]
    assert table.loc["tone", "survives"]
    assert diplomacy.choice_words(runs).str.len().min() > 0
    words = diplomacy.written(table, "lowest", "highest")
    assert words["silence"] == "1,421 to 3,548 days"


def test_two_mirrors_of_trade(tables):
    table = diplomacy.trade_mirrors(tables["trade"]).set_index("year")
    assert table.loc[2023, ["KGZ_low", "TJK_low", "TJK_high"]].tolist() == [2.3, 11.4, 12]
    assert table.loc[2023, "ratio_low"] == pytest.approx(11.4 / 2.3)
    assert table.loc[2024, "ratio_high"] == pytest.approx(12.2 / 1.6)
    assert 2030 not in table.index  # a target is no figure
    assert 2018 not in table.index  # nor is a span of two years a year
    assert (table["third_low"].dropna() == table["third_high"].dropna()).all()


def test_growth_of_fifteen_times_mixes_the_services(tables):
    trade = tables["trade"]
    assert diplomacy.growth(trade, "T041", "T044") == pytest.approx(6.35 / 0.4051)
    assert diplomacy.growth(trade, "T040", "T042") == pytest.approx(2.071 / 0.405129)
    assert np.isnan(diplomacy.growth(trade, "T040", "nowhere"))


# ---------------------------------------------------------------- windows, founding text


def test_window_keeps_undated_rows_only_when_nothing_dated_is_left_out(tables):
    table = tables["delimitation"]
    assert len(diplomacy.window(table, "1991-01-01", "2026-02-28")) == len(table) == 51
    part = diplomacy.window(table, "2023-01-01", "2023-12-31")
    assert part["date"].notna().all()


def test_reach_ends_with_the_data_or_the_window(tables):
    assert diplomacy.reach(tables["events"], "2030-01-01") == pd.Timestamp("2026-02-13")
    assert diplomacy.reach(tables["events"], "2020-06") == pd.Timestamp("2020-06-30")
    assert diplomacy.reach(tables["events"].head(0), "2020-06-30") == pd.Timestamp("2020-06-30")


def test_every_statement_of_the_founding_text_has_a_section():
    topics = {row["topic"] for row in rows("statements")}
    placed = [topic for section in diplomacy.SECTIONS.values() for topic in section]
    assert len(placed) == len(set(placed))
    assert topics - set(placed) == {"casa-1000"}  # the energy report's
    with pytest.raises(RelationsError, match="section 'sport'"):
        diplomacy.stated(relations.load("statements"), "sport")


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
    assert sections == set(diplomacy.FOUNDING_SECTIONS)
    for section, places in diplomacy.FOUNDING_SECTIONS.items():
        assert places, section
        for name, heading in places:
            assert name in parameters.MODELS
            assert heading in headings(name), (section, name)


def notebook_cells():
    path = locate.notebooks_dir() / "diplomacy.ipynb"
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return [("".join(cell["source"]), cell) for cell in cells if cell["cell_type"] == "code"]


def test_the_notebook_shows_every_section_of_the_founding_text():
    shown = run_notebook()
    text = "\n".join(shown)
    for row in rows("statements"):
        if row["topic"] != "casa-1000":
            assert row["text"] in text, row["statement_id"]
    for row in rows("events"):
        assert row["text"] in text, row["event_id"]
    for row in rows("agreements"):
        assert row["title"] in text, row["agreement_id"]


def test_every_row_can_be_reached_in_the_report():
    """The lists at the end hold as many lines as the files have rows."""
    shown = run_notebook()
    lists = {
        "Every recorded visit": len(rows("visits")),
        "Every agreement in the ledger": len(rows("agreements")),
        "Every statement on delimitation": sum(row["kind"] != "land" for row in rows("delimitation")),
        "The parcels, as stated": sum(row["kind"] == "land" for row in rows("delimitation")),
        "Every dated event": len(rows("events")),
        "Every mission and ambassador on record": len(rows("missions")),
        "Every run, with its choice": 32,
    }
    assert list(lists.values())[:5] == [37, 48, 41, 10, 119]
    for caption, number in lists.items():
        lines = next(text for text in shown if text.startswith(caption)).splitlines()
        assert len(lines) == number + 2, caption  # caption and headings stand above


# ---------------------------------------------------------------- nothing, and one of each


def prepared(tables, clashes):
    """Every function that takes one or more frames, with what it takes."""
    delimitation, events, visits = tables["delimitation"], tables["events"], tables["visits"]
    moves = diplomacy.moves(events, tables["agreements"], visits)
    return {
        "reciprocity": (diplomacy.reciprocity, visits),
        "visits_by_year": (diplomacy.visits_by_year, visits),
        "visits_by_leader": (lambda frame: diplomacy.visits_by(frame, "leader"), visits),
        "visits_by_level": (lambda frame: diplomacy.visits_by(frame, "level"), visits),
        "ranked_silences": (lambda frame: diplomacy.ranked_silences({"all": diplomacy.silences(frame)}), visits),
        "stages": (lambda frame: diplomacy.stages(diplomacy.to_force(frame)), tables["agreements"]),
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
        "by_tone_rules": (lambda frame: diplomacy.by_tone_rules(frame, "2021", "2025"), events),
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


def drawings(tables, clashes):
    d, c = diplomacy, charts.diplomacy
    until = pd.Timestamp("2026-02-13")
    moves = d.moves(tables["events"], tables["agreements"], tables["visits"])
    lengths = d.totals(tables["delimitation"]), d.falls(tables["delimitation"])
    sums = {"D025": "2023-10-05/2024-02-05"}
    return {
        "visits": (lambda x, ax, **k: c.visits_by_year(d.visits_by_year(x), ax, **k), tables["visits"]),
        "silences": (lambda x, ax, **k: c.silences({"all": d.silences(x, until=until)}, ax, **k), tables["visits"]),
        "after": (lambda x, ax, **k: c.after_clash(d.after_clash(x, moves), ax, **k), clashes),
        "agreements": (c.agreements, tables["agreements"]),
        "kilometres": (lambda x, ax, **k: c.kilometres(d.shares(x, 1000), *lengths, ax, **k), tables["delimitation"]),
        "denominators": (
            lambda x, ax, **k: c.denominators(d.shares(x, 1000), ax, denominator_km=1000, **k),
            tables["delimitation"],
        ),
        "tone": (
            lambda x, ax, **k: c.tone(d.tone_by_year(x), ax, changes=d.tone_changes(x, draws=50), **k),
            tables["events"],
        ),
        "pace": (lambda x, ax, **k: c.pace(d.pace(x), d.check_sums(x, sums), ax, **k), tables["delimitation"]),
        "votes": (
            lambda x, ax, **k: c.votes(d.vote_agreement(x, "KGZ-TJK"), ax, pair="KGZ-TJK", **k),
            tables["un_votes"],
        ),
        "mirrors": (lambda x, ax, **k: c.mirrors(d.trade_mirrors(x), ax, **k), tables["trade"]),
    }


def test_charts_draw_all_rows_one_row_and_none(tables, clashes):
    for name, (draw, frame) in drawings(tables, clashes).items():
        for size in (len(frame), 1, 0):
            fig, ax = charts.figure()
            assert draw(frame.head(size), ax, source="Sources.") is ax, name
            empty = charts.style.empty_note(fig)
            if size == len(frame):
                assert empty is None, name
            if empty is None:
                text = charts.svg(fig, alt=name)
                assert not re.search(r"\bnan\b|<NA>|None", text), name
            else:
                assert size < 2, name


# ---------------------------------------------------------------- the notebook


def run_notebook(**parameters):
    """Run the notebook's code here and return the text of everything it shows."""
    shown, space = [], {}
    import IPython.display

    original = IPython.display.display
    IPython.display.display = shown.append
    try:
        for source, cell in notebook_cells():
            tree = ast.parse(source)
            last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, "cell", "exec"), space)
            if "parameters" in cell["metadata"].get("tags", []):
                space.update(parameters)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), "cell", "eval"), space)
                shown.extend([] if value is None else [value])
    finally:
        IPython.display.display = original
    return [repr(value) for value in shown]


@pytest.mark.parametrize(
    "parameters",
    [
        {"start": "1992-01-01", "end": "1995-12-31"},
        {"start": "2010-01-01", "end": "2010-12-31", "frame": "bilateral"},
        {"start": "2021-04-28", "end": "2021-05-05"},
        {"start": "2024-06-01", "end": "2025-03-13", "denominator_km": 1100},
        {"start": "2026-02-20", "end": "2030-12-31"},
        {"frame": "bilateral", "denominator_km": 900},
    ],
    ids=str,
)
def test_no_window_leaves_a_hole_in_the_prose(parameters):
    for text in run_notebook(**parameters):
        assert not re.search(r"\b(nan|NaN|NaT|inf)\b|<NA>|not known|\bNone (?!in this window)", text), text


def test_key_findings_stand_on_the_data():
    findings = next(text for text in run_notebook() if text.startswith("* "))
    for number in ("38", "1 to 44", "61 to 261", "54%", "37% to 71%", "1,421", "7.1"):
        assert number in findings
