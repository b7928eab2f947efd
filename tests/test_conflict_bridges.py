"""Bridges to the totals of others, and who the dead were: every number by hand from the CSV files."""

from __future__ import annotations

import csv

import pandas as pd
import pytest

import relations
from relations import conflict, estimates, locate
from relations.conflict import answers, charts
from relations.conflict.bridges import BRIDGES
from relations.errors import RelationsError
from relations.show import Report

ROWS = conflict.incidents()


def claimed() -> dict[str, dict[str, str]]:
    with (locate.data_dir() / "claims.csv").open(encoding="utf-8", newline="") as file:
        return {row["claim_id"]: row for row in csv.DictReader(file)}


CLAIMS = claimed()


def value(claim_id: str) -> int:
    row = CLAIMS[claim_id]
    return int(row["value_best"] or row["value_low"])


def steps(to: str, **options) -> list[tuple[str, int]]:
    frame = conflict.bridge(to, **options)
    return list(zip(frame["kind"], frame["amount"], strict=True))


def test_to_ucdp_step_by_step() -> None:
    # Official or reported dead 2014-2022 as the tests of totals have them: 1 + 1 + 2 (2014), 2 + 1 + 4 (2019),
    # 1 (2020), 55 + 1 (2021), 2 + 1 + 1 + 103 (2022).
    ours = 4 + 7 + 1 + 56 + 107
    tajik = value("C163") - value("C126")  # 83 for 41
    kyrgyz = value("C156") - value("C143")  # 63 for 62
    # Residents' weapons in March (C231) and July 2019 (C209), disputed ones in August 2020 (C344).
    others = value("C231") + value("C209") + value("C344")
    assert (ours, tajik, kyrgyz, others) == (175, 42, 1, 4)
    assert steps("ucdp") == [("ours", 175), ("step", 42), ("step", 1), ("step", -4), ("other", 214)]
    frame = conflict.bridge("ucdp")
    assert frame["running"].tolist() == [175, 217, 218, 214, 214]
    # UCDP GED as quoted: 214 (198 to 223).
    assert frame.iloc[-1][["low", "high"]].tolist() == [198, 223]
    assert pd.isna(frame.iloc[0]["high"]), "our own upper end is open"


def test_the_dyad_years_and_the_total_of_ucdp_fit_together() -> None:
    """Second way to the total: the two dyad-years of battle-related deaths and our dead before 2021."""
    years = [value("C090"), value("C183")]
    assert years == [56, 150]
    assert steps("ucdp-2021") == [("ours", 56), ("other", 56)]
    assert steps("ucdp-2022") == [("ours", 107), ("step", 42), ("step", 1), ("other", 150)]
    early = conflict.fatalities("incident", rows=conflict.incidents("2014", "2020"))
    early = early[~early["incident_id"].isin(["KT-20190313", "KT-20190722", "KT-20200806"])]
    total = relations.load("totals").set_index("total_id").loc["T1"]
    assert early["best"].sum() == total["value_best"] - sum(years) == 8
    for end in ("low", "high"):
        of_years = sum(int(CLAIMS[key][f"value_{end}"]) for key in ("C090", "C183"))
        assert total[f"value_{end}"] - of_years == 8


def test_to_the_official_tolls() -> None:
    # Reports alone: 2005 1, August 2014 1 and 2, March 2019 2, August 2020 1, July 2021 1, April and June 2022 1 each;
    # three Tajik soldiers of 16 September 2019, where only the Kyrgyz side gave a toll.
    assert 1 + 1 + 2 + 2 + 1 + 1 + 1 + 1 == 10
    assert steps("official") == [("ours", 176), ("step", -10), ("step", -3), ("other", 163)]


def test_to_the_founding_texts() -> None:
    # "More than 40": 31 Kyrgyz (C012) and 10 Tajik dead (C016), both said on 30 April 2021.
    assert {CLAIMS[key]["date"] for key in ("C012", "C016")} == {"2021-04-30"}
    assert steps("founding-2021") == [("ours", 55), ("step", 31 - 36), ("step", 10 - 19), ("other", 41)]
    # "At least 94": 59 (C127, 19 September) and 35 (C122, 18 September).
    assert value("C127") + value("C122") == value("C093") == 94
    assert steps("founding-2022") == [("ours", 103), ("step", 59 - 62), ("step", 35 - 41), ("other", 94)]


@pytest.mark.parametrize("to", BRIDGES)
@pytest.mark.parametrize("rule", estimates.RULES)
def test_every_bridge_ends_where_it_should_and_names_what_it_rests_on(to: str, rule: str) -> None:
    frame = conflict.bridge(to, rule=rule)
    assert frame["amount"].iloc[:-1].sum() == frame["amount"].iloc[-1] == frame["running"].iloc[-1]
    moved = frame[frame["kind"].isin(["ours", "step"]) & (frame["amount"] != 0)]
    assert (moved["claim_ids"] != "").all()
    assert (moved["source_ids"] != "").all()
    known = relations.load("claims").set_index("claim_id")["source_ids"]
    for row in moved.to_dict("records"):
        cited = {i for key in row["claim_ids"].split(";") for i in known[key].split(";")}
        assert cited <= set(row["source_ids"].split(";"))
    if rule != "latest":
        return
    assert "left" not in set(frame["kind"]), "under the rule for which they were found the steps are enough"


def test_a_bridge_follows_the_tables() -> None:
    """Nothing is fixed: with one claim changed the step changes, and what is not explained is shown."""
    claims = relations.load("claims")
    claims.loc[claims["claim_id"] == "C163", ["value_stated", "value_low", "value_high"]] = 80
    assert steps("ucdp", claims=claims) == [
        ("ours", 175),
        ("step", 39),
        ("step", 1),
        ("step", -4),
        ("left", 3),
        ("other", 214),
    ]
    without = relations.load("claims")
    without = without[without["incident_id"] != "KT-20210428"]
    assert steps("founding-2021", claims=without)[-1] == ("other", 0)
    assert "no proof" in repr(Report().say(answers.agree(answers.Selection()), "way"))


def test_claimants_come_from_the_rows() -> None:
    claims = relations.load("claims")
    claims.loc[claims["claim_id"] == "C163", "claimant"] = "Somebody Else"
    assert conflict.bridge("ucdp", claims=claims)["by"].eq("Somebody Else").sum() == 1


def test_the_dead_by_population() -> None:
    """April 2021: 31 civilian (C023) and 3 military (C068) of 36; 8 civilian (C030) and 6 military (C054) of 19.

    September 2022: 13 civilian (C151) and 40 military (C129) of 62; at least 25 and 3 of 41 by explosive weapons
    alone (C174, C176), more than the 7 civilians of the third day (C106).
    """
    found = conflict.populations(ROWS).set_index(["incident_id", "side"])
    numbers = found[["killed", "civilian", "armed", "unknown"]]
    assert numbers.loc[("KT-20210428", "KGZ")].tolist() == [36, value("C023"), value("C068"), 2]
    assert numbers.loc[("KT-20210428", "TJK")].tolist() == [19, value("C030"), value("C054"), 5]
    assert numbers.loc[("KT-20220914", "KGZ")].tolist() == [62, value("C151"), value("C129"), 9]
    assert numbers.loc[("KT-20220914", "TJK")].tolist() == [41, value("C174"), value("C176"), 13]
    assert found.loc[("KT-20220914", "TJK"), "bound"]
    assert not found.loc[("KT-20220914", "KGZ"), "bound"]
    # Human Rights Watch counts 37 to 51 civilians over both sides (C166, C167).
    both = found.xs("KT-20220914")["civilian"].sum()
    assert value("C166") <= both <= int(CLAIMS["C167"]["value_high"])
    assert pd.isna(numbers.loc[("KT-20140710", "TJK"), "civilian"]), "no word is no zero"
    assert numbers["killed"].sum() == 176
    assert (numbers["killed"] == numbers[["civilian", "armed", "unknown"]].fillna(0).sum(axis=1)).all()


def test_errors_and_nothing() -> None:
    with pytest.raises(RelationsError, match=r"to cannot be 'ucpd'.*ucdp-2022"):
        conflict.bridge("ucpd")
    with pytest.raises(RelationsError, match="rule cannot be"):
        conflict.bridge("ucdp", rule="best")
    assert conflict.populations(ROWS.head(0)).empty


def test_the_figure_says_what_it_is() -> None:
    def title(rule: str) -> str:
        shown = Report().chart(charts.waterfall, answers.agree(answers.Selection(rule=rule)), "bridge")
        return shown.record["figure"]["title"]

    assert title("latest") == "From 175 to 214: the steps that are enough, which is a fit and no proof"
    assert title("independent").endswith("are not explained by these steps")
