"""Claims to low / best / high: worked cases from the claims themselves, and properties under attack."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pandas as pd
import pytest
import scipy.stats
from hypothesis import example, given, settings
from hypothesis import strategies as st
from work import calls

import relations
from relations import conflict, estimates, locate
from relations.show import Report

if TYPE_CHECKING:
    from collections.abc import Callable

CLAIMS = relations.load("claims")


def one(rule: str, incident: str, side: str, measure: str = "killed") -> pd.Series:
    found = estimates.estimate(CLAIMS, rule).set_index(estimates.KEYS)
    return found.loc[(incident, side, measure)]


@pytest.mark.parametrize(
    ("rule", "low", "best", "high", "is_open"),
    [
        # Tajik dead of September 2022: the foreign ministry's 41 (C126), RFE/RL's 83 (C163),
        # the Kyrgyz side's "more than 200" (C164). Only `widest` lets the last one count.
        ("latest", 41, 41, 83, False),
        ("official", 41, 41, 41, False),
        # ECHO's 39 (C131), interim, is not outranked by final claims of media.
        ("independent", 39, 83, 83, False),
        ("widest", 41, 41, None, True),
    ],
)
def test_the_rules_differ_visibly_for_september_2022(
    rule: str, low: int, best: int, high: int | None, is_open: bool
) -> None:
    row = one(rule, "KT-20220914", "TJK")
    assert (row["low"], row["best"], row["open"]) == (low, best, is_open)
    assert pd.isna(row["high"]) if high is None else row["high"] == high


def test_widest_names_the_largest_claim() -> None:
    assert one("widest", "KT-20220914", "TJK")[["top", "top_is"]].tolist() == [200, "more_than"]


def test_kyrgyz_dead_of_september_2022_stay_open_above() -> None:
    """Last official figure 62 (C143); a year-end count of at least 63 (C156) opens the upper end."""
    row = one("latest", "KT-20220914", "KGZ")
    assert (row["low"], row["best"], row["top"], row["open"]) == (62, 62, 63, True)
    assert pd.isna(row["high"])


def test_what_latest_leaves_open_widest_does_not_close() -> None:
    """A count of "at least 63" (C156) may be more, also where another claim says 63 and no more."""
    row = one("widest", "KT-20220914", "KGZ")
    assert (row["low"], row["top"], row["open"]) == (62, 63, True)
    latest, widest = (estimates.estimate(CLAIMS, rule).set_index(estimates.KEYS) for rule in ("latest", "widest"))
    assert widest.loc[latest.index[latest["open"]], "open"].all()
    assert (widest.loc[latest.index, "low"] <= latest["low"]).all()
    assert (widest.loc[latest.index, "top"] >= latest["top"]).all()


@pytest.mark.parametrize(("side", "toll"), [("KGZ", 36), ("TJK", 19)])
def test_official_tolls_of_april_2021(side: str, toll: int) -> None:
    """36 and 19, the two official tolls; AFP prints their sum, 55 (C055)."""
    row = one("official", "KT-20210428", side)
    assert (row["low"], row["best"], row["high"]) == (toll, toll, toll)


def test_independent_sets_aside_what_is_known_to_repeat_and_not_what_is_equal() -> None:
    """April 2021: IFRC's plan names the government for its 36 (C057), Azattyk nobody for the same 36 (C082)."""
    told = estimates.explain(CLAIMS, "KT-20210428", "KGZ", "killed", "independent").set_index("claim_id")
    assert told.loc["C057", "reason"] == "repeats a figure of the authorities"
    assert told.loc["C082", "role"] == "best"
    assert told.loc["C033", "role"] == "bound"  # Interbilim's "at least 35", interim, but of an NGO
    numbers = [one("independent", "KT-20210428", side)[["low", "best", "high"]].tolist() for side in ("KGZ", "TJK")]
    assert numbers == [[35, 36, 36], [19, 19, 19]]


def test_parts_of_the_population_bound_only_themselves() -> None:
    """June 2005: IWPR's dead civilian (C229) beside the Correlates of War's zero soldiers (C230).

    August 2014: Reuters has a guard and a civilian (C226, C227), the Correlates of War two soldiers (C228):
    from 1 + 1 to 2 + 1.
    """
    assert one("latest", "KT-20050606", "TJK")[["low", "best", "high"]].tolist() == [1, 1, 1]
    row = one("latest", "KT-20140825", "TJK")
    assert row[["low", "best", "high", "claim_id"]].tolist() == [2, 2, 3, "C226+C227"]
    told = estimates.explain(CLAIMS, "KT-20140825", "TJK", "killed").set_index("claim_id")
    assert told["role"].to_dict() == {"C226": "best", "C227": "best", "C228": "bound"}


def test_the_default_total_from_its_incidents() -> None:
    """By hand: 36 + 19 in 2021, 62 + 41 in September 2022, 18 elsewhere, each of them certain from below."""
    rows = conflict.incidents()
    found = conflict.fatalities("incident", measure="killed").set_index("incident_id")
    apart = found.drop(index=["KT-20210428", "KT-20220914"]).dropna(subset=["top"])
    dead = {key: (low, best, top) for key, low, best, top in apart[["low", "best", "top"]].itertuples() if top}
    assert dead == {
        "KT-20050606": (1, 1, 1),
        "KT-20140710": (1, 1, 1),
        "KT-20140809": (1, 1, 1),
        "KT-20140825": (2, 2, 3),
        "KT-20190313": (2, 2, 2),
        "KT-20190722": (1, 1, 1),
        "KT-20190916": (4, 4, 4),
        "KT-20200806": (1, 1, 1),
        "KT-20210708": (1, 1, 1),
        "KT-20220127": (2, 2, 2),
        "KT-20220310": (0, 0, 1),
        "KT-20220412": (1, 1, 1),
        "KT-20220603": (0, 0, 1),
        "KT-20220614": (1, 1, 1),
    }
    whole = conflict.grand_total(conflict.fatalities("incident", rows=rows))
    # Above: Radio Free Europe's 83 for 41, Sputnik's "at least 63" for 62, and one more in three incidents.
    assert (whole["low"], whole["best"], whole["top"]) == (176, 36 + 19 + 62 + 41 + 18, 176 + 42 + 1 + 3)
    assert whole["top_is"] == "at_least"


def test_no_stage_outranks_a_better_placed_claimant() -> None:
    """Tajik wounded of September 2022: interim "more than 20" (C118) and 135 (ECHO, C132), at year's end 30 (C159).

    The others of that year: 10 to 17 on 27 January, 1 on 3 June and 3 on 14 June.
    """
    row = one("latest", "KT-20220914", "TJK", "wounded")
    assert row[["low", "low_is", "best", "high"]].tolist() == [20, "more_than", 30, 135]
    year = conflict.fatalities("year_side", measure="wounded", rows=conflict.incidents("2022", "2022"))
    row = year[year["side"] == "TJK"].iloc[0]
    assert row[["low", "best", "high"]].tolist() == [20 + 10 + 1 + 3, 30 + 10 + 1 + 3, 135 + 17 + 1 + 3]
    assert Report().ranges(year[year["side"] == "TJK"], "best") == ["44 (more than 34 to 156)"]
    told = estimates.explain(CLAIMS, "KT-20220914", "KGZ", "killed").set_index("claim_id")
    # ECHO's interim 59 gives way to the final 62 of the authorities, which are placed better.
    assert told.loc["C133", "reason"] == "interim, a more settled claim of one placed as well exists"


@pytest.mark.parametrize(
    ("stated", "total"),
    [
        (["more_than", "more_than"], "more_than"),  # more than 136,000 and more than 2,000
        (["more_than", None], "more_than"),
        (["more_than", "at_least"], "more_than"),
        (["at_least", None], "at_least"),
        (["about", None], "about"),
        (["about", "more_than"], "about"),
        (["up_to", "at_least"], "about"),
        (["up_to", None], "up_to"),
        ([None, "exact"], None),
    ],
)
def test_stated_numbers_keep_their_qualifier_through_sums(stated: list[str | None], total: str | None) -> None:
    numbers = pd.DataFrame({"low": [136000, 2000], "best": [136000, 2000], "top": [136000, 2000]}, dtype="Int64")
    frame = numbers.assign(high=pd.NA, open=True, source_ids="s1", low_is=stated, best_is=stated, top_is=stated)
    summed = estimates.total(frame)
    assert summed["best"].item() == 138000
    assert (summed["best_is"].item() if total else None) == total
    if total == "more_than":
        assert Report().ranges(summed, "best") == ["more than 138,000"]


def test_a_sum_of_claims_prints_as_they_were_stated() -> None:
    """Evacuated in September 2022: the Kyrgyz government's "more than 142,000" (C145); nobody counts the other side."""
    losses = conflict.losses_by_year(conflict.incidents("2022", "2022"), rule="official", measures=["evacuated"])
    # 11,052 in January (C198).
    assert Report().ranges(losses, "best") == ["more than 153,052"]


@pytest.mark.parametrize("rule", estimates.RULES)
def test_a_more_than_lies_above_its_number_where_it_is_compared(rule: str) -> None:
    """Tajik ministry: "more than 20"; were Sputnik's last count 20, it would be the lower end, and 21 would not."""
    rows = CLAIMS[CLAIMS["claim_id"].isin(["C118", "C159"])]
    for number, low_is in ((20, None), (21, "more_than")):
        other = rows["claim_id"] == "C159"
        changed = rows.assign(
            value_low=rows["value_low"].mask(other, number), value_high=rows["value_high"].mask(other, number)
        )
        found = estimates.estimate(changed, rule)
        if rule in {"latest", "widest"}:
            assert found["low"].item() == 20
            assert (found["low_is"].item() if low_is else None) == low_is
            assert found["open"].item() == (number == 20)


def test_civilians_do_not_stand_for_all_where_all_is_known() -> None:
    told = estimates.explain(CLAIMS, "KT-20220914", "KGZ", "killed").set_index("claim_id")
    assert told.loc["C151", "reason"] == "counts a part of the population only"  # 13 civilians


def test_a_dyad_year_is_not_the_clash() -> None:
    told = estimates.explain(CLAIMS, "KT-20220914", "both", "killed").set_index("claim_id")
    assert told.loc["C183", "reason"] == "covers a whole year, not the incident"


def test_each_claim_keeps_its_own_reason_where_none_is_considered() -> None:
    """Human Rights Watch counts 36 civilians and perhaps 121 (C168, C169): no authority of either side."""
    told = estimates.explain(CLAIMS, "KT-20220914", "both", "wounded", "official").set_index("claim_id")
    assert told.loc[["C168", "C169"], "reason"].eq("one of two bounds of one statement").all()
    assert told.loc["C168+C169", "reason"] == "not the side's own authorities"


def test_zero_reported_differs_from_nothing_reported() -> None:
    killed = estimates.estimate(CLAIMS, measure="killed").set_index(["incident_id", "side"])
    assert killed.loc[("KT-20030104", "KGZ"), "best"] == 0
    assert ("KT-201301", "KGZ") not in killed.index  # blank in the sources


@pytest.mark.parametrize("rule", estimates.RULES)
def test_every_claim_is_explained(rule: str) -> None:
    disputed = CLAIMS.groupby(estimates.KEYS).filter(lambda rows: len(rows) >= 4)
    for (incident, side, measure), rows in disputed.groupby(estimates.KEYS):
        told = estimates.explain(CLAIMS, incident, side, measure, rule)
        assert set(rows["claim_id"]) <= set(told["claim_id"])
        aside = told["role"] == "set aside"
        assert (told["reason"][aside] != "").all()
        assert (told["reason"][~aside] == "").all()
        assert (told["role"] == "best").sum() <= 1


def test_two_numbers_on_one_part_are_its_bounds_not_a_sum() -> None:
    """Human Rights Watch: 36 civilians documented as wounded, the number may reach 121 (C168, C169)."""
    row = one("latest", "KT-20220914", "both", "wounded")
    assert (row["low"], row["high"]) == (36, 121)


@pytest.mark.parametrize("rule", estimates.RULES)
def test_bounds_hold_for_every_estimate(rule: str) -> None:
    found = estimates.estimate(CLAIMS, rule)
    assert (found["low"] <= found["best"]).all()
    assert (found["best"] <= found["top"]).all()
    closed = found[~found["open"]]
    assert (closed["best"] <= closed["high"]).all()
    assert found["high"].isna().equals(found["open"].astype(bool))


def test_several_rules_at_once_give_what_each_gives_alone() -> None:
    together = estimates.by_rules(CLAIMS, measure="killed")
    sides = estimates.apart(together)
    assert set(together["rule"]) == set(estimates.RULES)
    for rule in estimates.RULES:
        alone = estimates.estimate(CLAIMS, rule, "killed")
        for found, expected in ((together, alone), (sides, estimates.apart(alone))):
            of_rule = found[found["rule"] == rule].drop(columns="rule").reset_index(drop=True)
            pd.testing.assert_frame_equal(of_rule, expected.reset_index(drop=True))


def test_the_sides_are_added_and_a_common_claim_stands_in_only_alone() -> None:
    found = conflict.fatalities("incident", "official").set_index("incident_id")
    assert found.loc["KT-20210428", "best"] == 36 + 19
    wounded = conflict.fatalities("incident", measure="wounded").set_index("incident_id")
    assert wounded.loc["KT-201403", "best"] == 25  # at least 25 on both sides together
    assert wounded.loc["KT-20140507", "best"] == 30 + 8  # the sides' own figures, not the 60 of a headline


def test_refusals_name_the_allowed() -> None:
    with pytest.raises(relations.RelationsError, match=r"rule cannot be 'mean';.* allowed: latest, official"):
        estimates.estimate(CLAIMS, "mean")
    with pytest.raises(relations.RelationsError, match=r"measure cannot be 'kiled'; did you mean 'killed'\?"):
        estimates.estimate(CLAIMS, measure="kiled")
    with pytest.raises(relations.RelationsError, match=r"incident cannot be 'KT-1';.* allowed: .*KT-20220914"):
        estimates.explain(CLAIMS, "KT-1", "KGZ", "killed")
    with pytest.raises(relations.RelationsError, match=r"side and measure cannot be .* allowed: .*TJK wounded"):
        estimates.explain(CLAIMS, "KT-20140825", "KGZ", "displaced")
    with pytest.raises(
        relations.RelationsError, match=r"by cannot be 'year'; .*allowed: columns of estimates: .*, side"
    ):
        estimates.total(estimates.estimate(CLAIMS), by=["year"])
    reversed_claim = CLAIMS.head(1).assign(value_low=5, value_high=4)
    with pytest.raises(relations.RelationsError, match="Claim C001: value_low 5 exceeds value_high 4"):
        estimates.estimate(reversed_claim)


@pytest.mark.parametrize(
    "call",
    [
        lambda: estimates.estimate(None),
        lambda: estimates.estimate([1]),
        lambda: estimates.estimate(CLAIMS, None),
        lambda: estimates.estimate(CLAIMS, ["latest"]),
        lambda: estimates.estimate(CLAIMS.drop(columns="repeats")),
        lambda: estimates.estimate(CLAIMS, incidents=pd.DataFrame({"key": [1]})),
        lambda: estimates.explain("claims", "KT-20220914", "KGZ", "killed"),
        lambda: estimates.explain(CLAIMS, 5, "KGZ", "killed"),
        lambda: estimates.compare(CLAIMS, side="Kyrgyz"),
        lambda: estimates.compare(CLAIMS, rules=("latest", "mean")),
        lambda: estimates.compiled_alone(CLAIMS, "slain"),
        lambda: estimates.total(5),
        lambda: estimates.total(CLAIMS),
        lambda: estimates.apart(CLAIMS.drop(columns="side")),
        lambda: estimates.resample(pd.DataFrame()),
        lambda: estimates.resample(estimates.estimate(CLAIMS), level="high"),
        lambda: estimates.resample(estimates.estimate(CLAIMS), level=1.0),
        lambda: estimates.resample(estimates.estimate(CLAIMS), draws=None),
    ],
)
def test_wrong_arguments_are_refused(call: Callable[[], object]) -> None:
    with pytest.raises(relations.RelationsError, match="allowed: "):
        call()


def test_no_claims_give_no_estimates() -> None:
    empty = estimates.estimate(CLAIMS.head(0))
    assert empty.empty
    assert estimates.total(empty).empty


@pytest.mark.parametrize("rule", estimates.RULES)
def test_all_estimates_are_quick(rule: str) -> None:
    """At most 400 calls for each claim, warm: under fifty milliseconds on one idle core."""
    estimates.estimate(CLAIMS, rule)
    assert calls(lambda: estimates.estimate(CLAIMS, rule)) < 400 * len(CLAIMS)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"value_low": 5, "value_high": 4}, "Claim C001: value_low 5 exceeds value_high 4.*Mend"),
        ({"measure": "slain"}, "Claim C001: the measure 'slain' is unknown.*killed.*Use one of them"),
        ({"incident_id": "KT-1"}, "Claim C001: no incident 'KT-1'.*Mend the key"),
        ({"repeats": "C999"}, "Claim C001: repeats 'C999', which does not exist.*Mend `repeats`"),
        (
            {"repeats": "C126"},
            "Claim C001: repeats 'C126', which is on KT-20220914 TJK killed.*KT-20210428 both killed",
        ),
        ({"repeats": "C003"}, "Claim C00[13]: repeats 'C00[13]' in a circle"),
    ],
)
def test_bad_claims_are_refused_with_row_and_remedy(fault: dict[str, object], said: str) -> None:
    """Not only on loading: by estimates and by the functions of the conflict, given a frame."""
    bad = CLAIMS.copy()
    for field, value in fault.items():
        bad.loc[0, field] = value
    if fault == {"repeats": "C003"}:
        bad.loc[2, "repeats"] = "C001"
    with pytest.raises(relations.RelationsError, match=said):
        estimates.estimate(bad)
    with pytest.raises(relations.RelationsError, match=said):
        conflict.fatalities("year", claims=bad)
    with pytest.raises(relations.RelationsError, match=said):
        conflict.tolls(conflict.incidents("2022", "2022"), bad)
    with pytest.raises(relations.RelationsError, match=said):
        conflict.who_says_what("KT-20220914", claims=bad)


def test_claims_on_ones_own_incidents_are_welcome_with_their_table() -> None:
    own = CLAIMS.head(1).assign(incident_id="OWN-1", repeats=None)
    assert len(estimates.estimate(own, incidents=pd.DataFrame({"incident_id": ["OWN-1"]}))) == 1


def test_rules_are_compared_on_the_incidents_that_all_of_them_cover() -> None:
    frame = estimates.compare(CLAIMS, incidents=conflict.incidents()).set_index(["rule", "basis"])
    assert frame["n"].xs("its own", level="basis").to_dict() == {
        "latest": 58,
        "official": 6,
        "independent": 8,
        "widest": 58,
    }
    assert set(frame["listed"]) == {60}
    common = frame.xs("common", level="basis")
    # Both sides of April 2021 and September 2022, one of 27 January 2022; of 16 September 2019 each has another side.
    assert set(common["n"]) == {3}
    assert common.loc["official", "best"] == (36 + 19) + (62 + 41) + 2
    assert common.loc["independent", "best"] == (36 + 19) + (63 + 83) + 2
    assert estimates.compare(CLAIMS.head(0))["n"].sum() == 0


def test_what_rests_on_compiled_claims_alone() -> None:
    """Counted here from the file; C410 is compiled too, but a death that one outlet reports is no zero from silence."""
    rows = conflict.incidents()
    with (locate.data_dir() / "claims.csv").open(encoding="utf-8", newline="") as file:
        plain = list(csv.DictReader(file))
    killed = [row for row in plain if row["measure"] == "killed" and row["scope"] == "incident"]
    others = {row["incident_id"] for row in killed if row["claimant_type"] != "compiled"}
    silent = [row for row in killed if row["claimant_type"] == "compiled" and row["wording"] == "none reported"]
    listed = set(rows["incident_id"])
    compiled = [row for row in plain if row["claimant_type"] == "compiled" and row["incident_id"] in listed]
    counted = estimates.compiled_alone(conflict.claims_about(rows))
    assert counted == {
        "claims": 420,
        "compiled": 179,
        "zeros": sum(row["value_high"] == "0" for row in compiled),
        "silent": len(silent),
        "incidents": len({row["incident_id"] for row in killed}),
        "alone": len({row["incident_id"] for row in killed} - others),
    }
    assert counted["zeros"] == 142
    assert (counted["silent"], counted["incidents"], counted["alone"]) == (96, 58, 47)


def test_whose_number_it_is_is_recorded_or_not_known() -> None:
    """The authorities and unnamed sources speak for themselves; nobody's number is concluded from an equal one."""
    known = CLAIMS.set_index("claim_id")["repeats"]
    speaks = CLAIMS["claimant_type"].isin(["kgz_gov", "tjk_gov", "anonymous", "individual"]).to_numpy()
    assert (known[speaks] == "own").all()
    assert known.notna().sum() == 320
    # The plan of the United Nations names the emergency ministry, and the government for the houses.
    plan = CLAIMS[CLAIMS["claim_id"].between("C149", "C154")]
    assert (plan["claimant_type"] == "kgz_gov").all()
    assert plan["claimant"].str.contains("via UN Emergency Response Plan").all()
    assert known[["C026", "C057", "C148", "C055"]].tolist() == ["media", "kgz_gov", "kgz_gov", "kgz_gov;tjk_gov"]
    assert known[["C082", "C084", "C163"]].isna().all()
    # Deaths on the two territories are the dyad-year and nothing else: 11 + 45 = 56, 65 + 85 = 150.
    best = CLAIMS.set_index("claim_id")["value_best"]
    there = CLAIMS.set_index("claim_id")["value_low"]
    assert (there["C091"] + there["C092"], there["C184"] + there["C185"]) == (best["C090"], best["C183"])


def killed_by_side() -> pd.DataFrame:
    found = estimates.estimate(CLAIMS, measure="killed")
    return found[found["side"] != "both"]


def test_resampled_sums_lie_within_the_sum_of_bounds_and_are_narrower() -> None:
    bounds = estimates.total(killed_by_side(), by=["side"]).set_index("side")
    drawn = estimates.resample(killed_by_side(), by=["side"]).set_index("side")
    assert (drawn["low"] >= bounds["low"].astype(float)).all()
    assert (drawn["high"] <= bounds["top"].astype(float)).all()
    assert (drawn["low"] <= drawn["best"]).all()
    assert (drawn["best"] <= drawn["high"]).all()
    assert drawn["open"].equals(bounds["open"])


def test_resampling_agrees_with_the_triangular_distribution_of_scipy() -> None:
    """One estimate of 10, 20, 60: quantiles of scipy.stats.triang, an independent implementation."""
    one_estimate = pd.DataFrame({"low": [10], "best": [20], "top": [60], "open": [False]}, dtype="Int64")
    drawn = estimates.resample(one_estimate, draws=200_000).iloc[0]
    exact = scipy.stats.triang(c=0.2, loc=10, scale=50).ppf([0.05, 0.5, 0.95])
    assert [drawn["low"], drawn["best"], drawn["high"]] == pytest.approx(exact, abs=0.2)


def test_resampling_is_reproducible_and_blind_to_order() -> None:
    rows = killed_by_side()
    again = estimates.resample(rows.sample(frac=1, random_state=1), by=["side"])
    pd.testing.assert_frame_equal(estimates.resample(rows, by=["side"]), again)
    assert not estimates.resample(rows, seed=1).equals(estimates.resample(rows, seed=2))
    assert estimates.resample(rows.head(0)).empty
    with pytest.raises(relations.RelationsError, match="draws cannot be 1; allowed: a whole number from 100"):
        estimates.resample(rows, draws=1)


def test_certain_estimates_stay_certain() -> None:
    certain = pd.DataFrame({"low": [3, 0], "best": [3, 0], "top": [3, 0], "open": [False, False]}, dtype="Int64")
    drawn = estimates.resample(certain).iloc[0]
    assert (drawn["low"], drawn["best"], drawn["high"]) == (3, 3, 3)


@st.composite
def bounds(draw: st.DrawFn) -> dict[str, object]:
    low = draw(st.integers(0, 200))
    best = low + draw(st.integers(0, 50))
    top = best + draw(st.integers(0, 50))
    is_open = draw(st.booleans())
    return {
        "low": low,
        "best": best,
        "top": top,
        "high": pd.NA if is_open else top,
        "open": is_open,
        "group": draw(st.sampled_from("abc")),
        "part": draw(st.sampled_from("xy")),
        "source_ids": draw(st.sampled_from(["s1", "s1;s2", "s3"])),
    }


def frame_of(rows: list[dict[str, object]]) -> pd.DataFrame:
    return pd.DataFrame(rows).astype({"low": "Int64", "best": "Int64", "top": "Int64", "high": "Int64"})


@settings(max_examples=60, deadline=None)
@given(st.lists(bounds(), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_sums_keep_their_bounds_under_any_grouping_splitting_and_order(
    rows: list[dict[str, object]], random: object
) -> None:
    frame = frame_of(rows)
    whole = estimates.total(frame)
    assert whole["low"].item() <= whole["best"].item() <= whole["top"].item()
    assert whole["open"].item() == any(row["open"] for row in rows)
    assert pd.isna(whole["high"].item()) == whole["open"].item()
    in_two_steps = estimates.total(estimates.total(frame, by=["group", "part"]), by=["group"])
    in_one = estimates.total(frame, by=["group"])
    shuffled = estimates.total(frame.sample(frac=1, random_state=random.randint(0, 999)), by=["group"])  # type: ignore[attr-defined]
    numbers = ["group", "low", "best", "high", "top", "open"]
    pd.testing.assert_frame_equal(in_one[numbers], in_two_steps[numbers])
    pd.testing.assert_frame_equal(in_one[numbers], shuffled[numbers])
    assert in_one["best"].sum() == whole["best"].item()


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(sorted(estimates.RULES)))
def test_the_order_of_claims_does_not_matter(random: object, rule: str) -> None:
    shuffled = CLAIMS.sample(frac=1, random_state=random.randint(0, 999))  # type: ignore[attr-defined]
    numbers = [*estimates.KEYS, "low", "best", "high", "top", "open", "claim_id"]
    pd.testing.assert_frame_equal(
        estimates.estimate(shuffled, rule)[numbers], estimates.estimate(CLAIMS, rule)[numbers]
    )


@st.composite
def stated(draw: st.DrawFn) -> dict[str, object]:
    """One claim on the Tajik dead of September 2022, of any claimant, stage and wording."""
    number, more = draw(st.integers(0, 90)), draw(st.integers(0, 30))
    low, high = {
        "exact": (number, number),
        "about": (number, number),
        "range": (number, number + more),
        "more_than": (number, None),
        "at_least": (number, None),
        "up_to": (None, number),
    }[said := draw(st.sampled_from(["exact", "about", "range", "more_than", "at_least", "up_to"]))]
    return {
        "claimant": draw(st.sampled_from("abc")),
        "claimant_type": draw(st.sampled_from(sorted(set(CLAIMS["claimant_type"])))),
        "population": draw(st.sampled_from(["all", "civilian", "military", "armed"])),
        "scope": draw(st.sampled_from(["incident", "incident", "part"])),
        "stage": draw(st.sampled_from(["preliminary", "interim", "final", "retrospective"])),
        "qualifier": said,
        "value_low": low,
        "value_best": draw(st.sampled_from([None, number + more // 2])) if said == "range" else None,
        "value_high": high,
        "repeats": draw(st.sampled_from([None, "own", "media", "tjk_gov"])),
    }


def claims_of(rows: list[dict[str, object]], first: int = 900) -> pd.DataFrame:
    like = CLAIMS[CLAIMS["claim_id"] == "C126"]
    frame = pd.concat([like] * len(rows), ignore_index=True)
    for name in rows[0]:
        frame[name] = pd.array([row[name] for row in rows], dtype=CLAIMS[name].dtype)
    return frame.assign(claim_id=[f"C{first + place}" for place in range(len(rows))])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(stated(), min_size=1, max_size=7),
    st.sampled_from(sorted(estimates.RULES)),
    st.randoms(use_true_random=False),
)
def test_any_claims_give_ordered_bounds_in_any_order(rows: list[dict[str, object]], rule: str, random: object) -> None:
    claims = claims_of(rows)
    found = estimates.estimate(claims, rule)
    shuffled = estimates.estimate(claims.sample(frac=1, random_state=random.randint(0, 999)), rule)  # type: ignore[attr-defined]
    pd.testing.assert_frame_equal(found, shuffled)
    told = estimates.explain(claims, "KT-20220914", "TJK", "killed", rule)
    assert set(claims["claim_id"]) <= set(told["claim_id"])
    aside = told["role"] == "set aside"
    assert (told["reason"][aside] != "").all()
    assert (told["reason"][~aside] == "").all()
    if found.empty:
        assert aside.all()
        return
    row = found.iloc[0]
    assert row["low"] <= row["best"] <= row["top"]
    assert pd.isna(row["high"]) if row["open"] else row["high"] == row["top"]
    assert row["n_considered"] == (~aside).sum()
    best = told.loc[told["role"] == "best", "claim_id"]
    assert "+".join(sorted(best)) == (row["claim_id"] if pd.notna(row["claim_id"]) else "")


FIRST_HOUR = {
    "claimant": "a",
    "claimant_type": "media",
    "population": "all",
    "scope": "incident",
    "stage": "preliminary",
    "qualifier": "exact",
    "value_low": 7,
    "value_best": None,
    "value_high": 7,
    "repeats": "own",
}


@settings(max_examples=60, deadline=None)
@given(st.lists(stated(), min_size=1, max_size=6), stated(), st.booleans())
@example(rows=[FIRST_HOUR], repeat=FIRST_HOUR, by_id=False)
@example(rows=[FIRST_HOUR], repeat={**FIRST_HOUR, "value_high": 9}, by_id=True)
def test_a_repeat_never_changes_what_is_independent(
    rows: list[dict[str, object]], repeat: dict[str, object], by_id: bool
) -> None:
    """Neither a repeat of an authority nor one of another claim, of whatever wording, by a third party.

    One of the whole population or of a part that is there already: a word on all of them ends the adding of parts.
    """
    claims = claims_of(rows)
    third = {"claimant": "z", "claimant_type": "media", "stage": "final", "scope": "incident"}
    added = claims_of([{**repeat, **third, "repeats": "C900" if by_id else "tjk_gov;media"}], first=990)
    if not ((claims["population"] == "all") & (claims["scope"] == "incident")).any():
        added = added.assign(population="civilian")
    before, after = (estimates.estimate(each, "independent") for each in (claims, pd.concat([claims, added])))
    pd.testing.assert_frame_equal(before, after)
