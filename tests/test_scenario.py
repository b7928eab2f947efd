"""The economic model: by hand from the CSV, by year-by-year cash flows, by units, by closed forms."""

import csv
import dataclasses
import math
import re
import tracemalloc
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy import optimize, stats
from work import calls

import relations
from relations import energy, estimates, locate, parameters, show
from relations.energy import (
    answers,
    charts,
    debt,
    details,
    finance,
    firmness,
    framing,
    robustness,
    scenario,
    sobol,
    uncertainty,
)
from relations.energy.case import chance
from relations.energy.framing import AT_ONCE, PAID, PAID_BY_TARIFF, PARTIES, WHOLE, WITH_PAKISTAN, Framing, Perimeter
from relations.energy.scenario import Scenario
from relations.errors import RelationsError
from relations.words import Words


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    return scenario.ranges()


@pytest.fixture(scope="module")
def base(table: pd.DataFrame) -> Scenario:
    return Scenario.base(table)


@pytest.fixture(scope="module")
def draws(base: Scenario, table: pd.DataFrame) -> pd.DataFrame:
    return uncertainty.simulate(base, table, draws=16_384, seed=1)


@pytest.fixture(scope="module")
def report(base: Scenario) -> Scenario:
    """The scenario of the report: 5 TWh asked for, cut to what the line can carry."""
    return base.replace(name="report", volume_twh=5)


def flows(s: Scenario, framed: Framing = AT_ONCE) -> dict[str, list[float]]:
    """Flows of year after year, the last of the spending in year 0, built without the package's model."""
    hours = 24 * (31 + 30 + 31 + 31 + 30)
    sent = min(s.volume_twh, s.capacity_mw * hours / 1e6 * s.availability_pct / 100)
    tajik, kyrgyz = sent * s.tajik_share, sent * (1 - s.tajik_share)
    through = (1 - s.dc_loss_pct / 100) * (1 - s.converter_loss_pct / 100) ** 2
    at_sangtuda = tajik + kyrgyz * (1 - s.ac_loss_pct / 100)
    arrives = at_sangtuda * through
    forgone = 10 * (tajik * s.opportunity_price_tjk_usc + kyrgyz * s.opportunity_price_kgz_usc)
    paid = 10 * (at_sangtuda if s.energy_paid_at == "sangtuda" else arrives) * s.energy_charge_usc
    wires = 10 * arrives * s.transmission_charge_usc
    paid += wires + 10 * arrives * (s.wheeling_usc + s.transit_fee_usc * (1 - s.afghan_share))
    value = 10 * arrives * s.buyer_value_usc
    without = s.capex_usd_mn - s.capex_pak_usd_mn

    def years(capital: float, gain: float) -> list[float]:
        spent = capital if framed.left_usd_mn is None else framed.left_usd_mn
        upkeep = (capital or 0) * s.om_pct / 100
        before = [-spent / framed.spending_years] * framed.spending_years
        return [*before, *[-upkeep] * int(s.delay_years), *[gain - upkeep] * int(s.horizon_years)]

    return {
        "economic": years(s.capex_usd_mn, value - forgone),
        "with_pakistan": years(s.capex_usd_mn, paid - forgone),
        "financial": years(without, paid - forgone),
        "wires": years(without, wires),
    }


def present(rate: float, yearly: list[float], framed: Framing = AT_ONCE) -> float:
    """Net present value in year 0 of flows that begin so many years before it."""
    return math.fsum(x * (1 + rate / 100) ** (framed.spending_years - 1 - t) for t, x in enumerate(yearly))


def rate_of(yearly: list[float]) -> float:
    return 100 * float(optimize.brentq(lambda r: present(100 * r, yearly), 1e-9, 50))


def framing_table() -> dict[str, Framing]:
    return framing.framings(relations.load("casa1000"), relations.load("schedule"), 2027)


# --- the scenario ------------------------------------------------------------------------------------


def test_base_is_the_table(base: Scenario) -> None:
    with (locate.data_dir() / "casa1000.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["parameter"]: row for row in csv.DictReader(file)}
    for field, name in {
        "volume_twh": "annual_export_volume",
        "capacity_mw": "export_capacity",
        "tajik_share": "tajik_export_share",
        "ac_loss_pct": "loss_ac_line",
        "energy_charge_usc": "energy_charge_generation",
        "opportunity_price_tjk_usc": "opportunity_price_tjk_afg",
        "capex_pak_usd_mn": "capex_pakistan",
        "horizon_years": "contract_term",
    }.items():
        assert getattr(base, field) == float(rows[name]["base"]), field
    assert base.capex_usd_mn == float(rows["total_project_cost"]["base"]) == 1170
    assert (base.season_start, base.season_end) == (
        rows["season_start"]["value_text"],
        rows["season_end"]["value_text"],
    )
    assert base.first_year == 2027
    assert base.afghan_share == pytest.approx(300 / 1300)


def test_base_case_to_the_digit(base: Scenario) -> None:
    found = scenario.results(base)
    assert found["economic_npv_whole_usd_mn"] == pytest.approx(215.469831239, abs=1e-8)
    assert found["economic_irr_pct"] == pytest.approx(13.118024, abs=1e-6)
    assert scenario.results(Scenario.base()) == pytest.approx(found, rel=0, nan_ok=True)


def test_cannot_be_changed_only_replaced(base: Scenario) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        base.volume_twh = 5  # type: ignore[misc]
    for field in dataclasses.fields(Scenario):
        value = getattr(base, field.name)
        assert base.replace(**{field.name: value}) == base
    other = base.replace(name="x", volume_twh=5)
    assert (other.volume_twh, base.volume_twh) == (5.0, 4.0)
    assert hash(other) != hash(base)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"capacity_mw": 0}, "capacity_mw"),
        ({"volume_twh": 0}, "volume_twh"),
        ({"volume_twh": -1}, "volume_twh"),
        ({"discount_rate_pct": -0.1}, "discount_rate_pct"),
        ({"discount_rate_pct": math.nan}, "discount_rate_pct"),
        ({"opportunity_price_tjk_usc": math.inf}, "opportunity_price_tjk_usc"),
        ({"tajik_share": 1.1}, "tajik_share"),
        ({"horizon_years": 0}, "horizon_years"),
        ({"horizon_years": 1.5}, "horizon_years cannot be 1.5; allowed: whole numbers"),
        ({"first_year": 2027.5}, "whole numbers"),
        ({"energy_paid_at": "sangtud"}, "did you mean 'sangtuda'"),
        ({"value_basis": None}, "value_basis"),
        ({"season_start": None}, "season_start"),
        ({"volume_twh": "5"}, "volume_twh cannot be '5'; allowed: a number"),
        ({"volume_twh": True}, "volume_twh cannot be True; allowed: a number"),
        ({"volume_twh": None}, "volume_twh cannot be None; allowed: a number"),
        ({"season_start": "02-30"}, "season_start"),
        ({"name": " "}, "name"),
        ({"volum_twh": 5}, "did you mean 'volume_twh'"),
        ({f"capex_{party.lower()}_usd_mn": 0 for party in PARTIES}, "capital"),
    ],
)
def test_what_is_not_allowed_is_refused(base: Scenario, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(RelationsError, match=words):
        base.replace(**changes)


def test_ranges_say_where_they_come_from(table: pd.DataFrame) -> None:
    assert (table["low"] <= table["base"]).all()
    assert (table["base"] <= table["high"]).all()
    assert table["source_ids"].str.len().gt(0).all()
    relations.cite(table)
    assumed = set(table.loc[table["basis"] == "assumption", "field"])
    assert assumed == {"availability_pct", "om_pct", "discount_rate_pct", "buyer_value_usc"}
    assert table.loc[table["basis"] == "assumption", "remark"].str.startswith("assumed").all()
    fields = {field.name for field in dataclasses.fields(Scenario)} - {"name", "season_start", "season_end"}
    fields -= set(scenario.CODES)
    assert set(table["field"]) == fields
    # What the parts do not explain makes the published totals of 1,170 and 1,200 whole.
    common = table.set_index("field").loc["capex_common_usd_mn"]
    assert (common["base"], common["high"]) == (1170 - 1086, 1200 - 1086)


# --- the model ---------------------------------------------------------------------------------------


FRAMINGS = (AT_ONCE, Framing("spread", 4), Framing("left", left_usd_mn=300.0))


@pytest.mark.parametrize("framed", FRAMINGS)
@pytest.mark.parametrize(
    "changes",
    [{}, {"volume_twh": 20}, {"delay_years": 3, "horizon_years": 30}, {"tajik_share": 0, "energy_paid_at": "delivery"}],
)
def test_outcomes_by_yearly_cash_flows(base: Scenario, changes: dict[str, Any], framed: Framing) -> None:
    s = base.replace(**changes)
    found = scenario.results(s, framed)
    yearly = flows(s, framed)
    npv = {
        "economic": "economic_npv_whole_usd_mn",
        "with_pakistan": "financial_npv_with_pakistan_usd_mn",
        "financial": "financial_npv_paid_usd_mn",
        "wires": "wires_npv_usd_mn",
    }
    for view, key in npv.items():
        assert found[key] == pytest.approx(present(10, yearly[view], framed), abs=1e-8), view
    for view in ("economic", "financial", "wires"):
        total = sum(yearly[view])
        assert math.isnan(found[f"{view}_irr_pct"]) == (total < 0)
        if total > 0:
            assert found[f"{view}_irr_pct"] == pytest.approx(rate_of(yearly[view]), abs=1e-7)
        worth = found[npv[view]]
        assert (found[f"{view}_bcr"] > 1) == (found[f"{view}_bcr_net"] > 1) == (worth > 0)
        paid_back = found[f"{view}_payback_years"]
        assert math.isnan(paid_back) == (worth < 0)
        if worth > 0:
            first = framed.spending_years + int(paid_back)
            until = [present(10, yearly[view][:n], framed) for n in (first, first + 1)]
            assert until[0] < 0 <= until[1] + 1e-9
    free = base.replace(discount_rate_pct=0)
    assert scenario.results(free, framed)[npv["wires"]] == pytest.approx(sum(flows(free, framed)["wires"]))


def test_benefits_and_costs_by_hand(report: Scenario) -> None:
    # 4.5349 TWh sent, 0.9604 x (0.7 + 0.3 x 0.976) of it arrives; a season: value 406.9, forgone 180.5, upkeep 17.55.
    found, factor = scenario.results(report), finance.annuity_factor(10, 15)
    sent = 0.95 * 1300 * 3672 / 1e6
    arrives = sent * (0.7 + 0.3 * 0.976) * 0.975 * 0.9925**2
    value, forgone = 94.1 * arrives, sent * (0.7 * 44 + 0.3 * 30)
    costs = 1170 + factor * 17.55
    assert found["economic_bcr"] == pytest.approx(factor * value / (costs + factor * forgone))
    assert found["economic_bcr_net"] == pytest.approx(factor * (value - forgone) / costs)
    # Energy forgone is 51 % of the costs: that is why 1.16 stands beside a rate of 15.9 %; netted it is 1.32.
    assert factor * forgone / (costs + factor * forgone) == pytest.approx(0.513, abs=5e-4)
    assert (found["economic_bcr"], found["economic_bcr_net"]) == (
        pytest.approx(1.16, abs=0.005),
        pytest.approx(1.32, abs=0.005),
    )
    assert found["economic_irr_pct"] == pytest.approx(15.9, abs=0.05)


def test_a_perimeter_sets_receipts_against_the_capital_they_are_to_pay(report: Scenario) -> None:
    # The wire charge pays 1,170 less Pakistan's 209; the tariff pays nothing for Pakistan's line.
    s = report.replace(energy_paid_at="delivery")
    frame = scenario.worth(s, [AT_ONCE], [PAID_BY_TARIFF, WITH_PAKISTAN], ["financial", "wires"])
    at = frame.set_index(["perimeter", "view"])
    assert at["capital_usd_mn"].tolist() == [961, 961, 1170, 1170]
    factor = finance.annuity_factor(10, 15)
    arrives = scenario.results(s)["delivered_twh"]
    wires = factor * (29.8 * arrives - 0.015 * 961) - 961
    assert at.loc[("paid_by_tariff", "wires"), "npv_usd_mn"] == pytest.approx(wires)
    assert wires == pytest.approx(-91, abs=0.5)
    # Pakistan's own line costs 209 and its upkeep, and is paid by no receipt: 580 without it, 347 with it.
    theirs = 209 * (1 + 0.015 * factor)
    paid, more = (at.loc[(name, "financial"), "npv_usd_mn"] for name in ("paid_by_tariff", "with_pakistan_line"))
    assert paid - more == pytest.approx(theirs)
    assert (paid, more) == (pytest.approx(580, abs=0.5), pytest.approx(347, abs=0.5))
    assert at.loc[("paid_by_tariff", "financial"), "irr_pct"] == pytest.approx(19.6, abs=0.1)
    assert scenario.results(s)["levelised_wire_usc"] == pytest.approx((961 / factor + 0.015 * 961) / arrives / 10)
    assert {"perimeter", "view", "framing", "horizon_years", "inflation_pct", "rate", "residual"} <= set(frame)


def test_what_buyers_value_a_kwh_at_is_a_choice(report: Scenario) -> None:
    # Worth what is paid: buyers gain nothing, and the economic value is the cash of all who build, sell and carry.
    paid = scenario.results(report.replace(value_basis="paid"))
    assert paid["economic_npv_whole_usd_mn"] == pytest.approx(paid["financial_npv_with_pakistan_usd_mn"])
    assert paid["net_gain_npv_pak_usd_mn"] == pytest.approx(paid["financial_npv_pak_usd_mn"])
    # Charged on delivery Afghanistan pays 8.23 cents and Pakistan 9.48, 9.19 on average: NPV 347, 14.9 %, 1.13.
    old = scenario.results(report.replace(value_basis="paid", energy_paid_at="delivery"))
    value = scenario.results(report.replace(buyer_value_usc=(8.23 * 300 + 9.48 * 1000) / 1300))
    assert old["economic_npv_whole_usd_mn"] == pytest.approx(value["economic_npv_whole_usd_mn"])
    assert (old["economic_irr_pct"], old["economic_bcr"]) == (
        pytest.approx(14.9, abs=0.05),
        pytest.approx(1.13, abs=5e-3),
    )
    # One Afghan market, one price: 3/13 of what arrives falls from 9.41 to 4.40 cents.
    stated = scenario.results(report)
    less = finance.annuity_factor(10, 15) * 10 * stated["delivered_twh"] * 300 / 1300 * (9.41 - 4.40)
    one_price = scenario.results(report.replace(value_basis="afghan_alternative"))
    assert one_price["economic_npv_whole_usd_mn"] == pytest.approx(stated["economic_npv_whole_usd_mn"] - less)
    assert one_price["economic_irr_pct"] == pytest.approx(10.6, abs=0.05)


def test_energy_is_charged_where_the_table_says(report: Scenario) -> None:
    delivery, sangtuda = (scenario.results(report.replace(energy_paid_at=at)) for at in ("delivery", "sangtuda"))
    # What the direct-current line and two stations lose is paid for too: 5.15 cents on 0.178 TWh, 70 over 15 seasons.
    through = 0.975 * 0.9925**2
    extra = 51.5 * delivery["delivered_twh"] * (1 / through - 1)
    assert sangtuda["payments_usd_mn"] - delivery["payments_usd_mn"] == pytest.approx(extra)
    gain = sangtuda["financial_npv_paid_usd_mn"] - delivery["financial_npv_paid_usd_mn"]
    assert gain == pytest.approx(extra * finance.annuity_factor(10, 15))
    assert gain == pytest.approx(70, abs=0.5)
    # A transfer: the whole neither gains nor loses.
    assert sangtuda["economic_npv_whole_usd_mn"] == pytest.approx(delivery["economic_npv_whole_usd_mn"])


def test_framings_by_hand(report: Scenario) -> None:
    framings = framing_table()
    net, factor = sum(flows(report)["economic"][1:]) / 15, finance.annuity_factor(10, 15)
    npv = scenario.worth(report, framings.values()).set_index("framing")["npv_usd_mn"]
    # The promise of 2014 for 2018 left four years; work began in 2018, nine years before the season of 2027.
    appraised, back = (1170 / n * sum(1.1**k for k in range(n)) for n in (4, 9))
    assert npv["as_appraised"] == pytest.approx(factor * net - appraised)
    assert npv["looking_back"] == pytest.approx(factor * net - back)
    assert npv["decide_now"] == pytest.approx(factor * net - 300)
    # Straight line over thirty seasons: half is left after fifteen.
    assert npv["residual"] - npv["as_appraised"] == pytest.approx(585 * 1.1**-15)
    assert npv["looking_back"] == pytest.approx(-177, abs=0.5)
    assert npv["decide_now"] == pytest.approx(1289, abs=0.5)
    irr = scenario.worth(report, framings.values()).set_index("framing")["irr_pct"]
    assert irr["looking_back"] == pytest.approx(rate_of(flows(report, framings["looking_back"])["economic"]), abs=1e-7)
    assert irr["looking_back"] == pytest.approx(8.9, abs=0.05)
    assert scenario.results(report.replace(horizon_years=30))["economic_npv_whole_usd_mn"] == pytest.approx(
        799, abs=0.5
    )


@pytest.mark.parametrize("rate", ["real", "nominal"])
def test_a_tariff_fixed_in_dollars_loses_its_worth(report: Scenario, rate: Any) -> None:
    framed = Framing("fixed", inflation_pct=2.5, rate=rate)
    # Everything in dollars of each year: tariff and value as printed, upkeep and energy forgone dearer by 2.5 % a year.
    nominal = 1.1 * 1.025 - 1 if rate == "real" else 0.1
    own = flows(report.replace(energy_paid_at="delivery"))
    upkeep = 0.015 * 1170
    sent = 0.95 * 1300 * 3672 / 1e6
    forgone = sent * (0.7 * 44 + 0.3 * 30)

    def worth(yearly: float, upkeep: float, forgone: float, capital: float) -> float:
        return -capital + sum((yearly - (upkeep + forgone) * 1.025**t) / (1 + nominal) ** t for t in range(1, 16))

    expected = {
        "economic_npv_whole_usd_mn": worth(own["economic"][1] + upkeep + forgone, upkeep, forgone, 1170),
        "financial_npv_with_pakistan_usd_mn": worth(own["with_pakistan"][1] + upkeep + forgone, upkeep, forgone, 1170),
        "wires_npv_usd_mn": worth(own["wires"][1] + 0.015 * 961, 0.015 * 961, 0, 961),
    }
    found = scenario.results(report.replace(energy_paid_at="delivery"), framed)
    for key, value in expected.items():
        assert found[key] == pytest.approx(value), key
    if rate == "real":
        assert [round(value) for value in expected.values()] == [-12, -74, -227]
    # At its own rate of return the value is nothing.
    at = scenario.results(report.replace(discount_rate_pct=found["economic_irr_pct"]), framed)
    assert at["economic_npv_whole_usd_mn"] == pytest.approx(0, abs=1e-6)


def test_winter_energy_is_the_price_of_summer_energy(report: Scenario) -> None:
    frame = scenario.winter_prices(report, [3, 6, 8]).set_index("price_usc")
    sent, factor = 0.95 * 1300 * 3672 / 1e6, finance.annuity_factor(10, 15)
    now = scenario.results(report)["economic_npv_whole_usd_mn"]
    for price in (6, 8):
        kgz, tjk = 10 * 0.3 * sent * (price - 3), 10 * 0.7 * sent * (price - 4.4)
        assert frame.loc[price, "kgz_usd_mn"] == pytest.approx(now - factor * kgz)
        assert frame.loc[price, "tjk_usd_mn"] == pytest.approx(now - factor * tjk)
        assert frame.loc[price, "both_usd_mn"] == pytest.approx(now - factor * (kgz + tjk))
    assert [round(value) for value in frame.loc[[6, 8], "kgz_usd_mn"]] == [108, -99]
    switch = uncertainty.switching_values(report, fields=["opportunity_price_tjk_usc"])["switch"][0]
    assert switch == pytest.approx(6.13, abs=0.005)


def test_parts_add_to_the_whole(base: Scenario, draws: pd.DataFrame) -> None:
    frame = scenario.views(base).set_index("party")
    found = scenario.results(base)
    for column in ("financial_usd_mn", "net_gain_usd_mn"):
        assert frame[column].iloc[:-1].sum() == pytest.approx(frame.loc["whole", column], abs=1e-9)
    # Transfers cancel: the net gains add to the economic value, in every draw too.
    assert frame.loc["whole", "net_gain_usd_mn"] == pytest.approx(found["economic_npv_whole_usd_mn"], abs=1e-9)
    gains = draws[[f"net_gain_npv_{party.lower()}_usd_mn" for party in PARTIES]].sum(axis=1)
    assert np.allclose(gains, draws["economic_npv_whole_usd_mn"], atol=1e-8)
    cash = draws[[f"financial_npv_{party.lower()}_usd_mn" for party in PAID]].sum(axis=1)
    assert np.allclose(cash, draws["financial_npv_paid_usd_mn"], atol=1e-8)


@settings(max_examples=60, deadline=None)
@given(
    capital=st.lists(st.sampled_from([0.0, 1.0, 209.0, 5000.0]), min_size=5, max_size=5).filter(any),
    shares=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    inside=st.sets(st.sampled_from(PARTIES), min_size=1, max_size=4),
    framed=st.sampled_from([*FRAMINGS, Framing("x", 3, inflation_pct=2.5, residual="straight_line")]),
    basis=st.sampled_from(["agreed", "paid", "afghan_alternative"]),
    delay=st.floats(0, 5),
)
# A share of next to nothing leaves a cost that no benefit can be divided by.
@example(capital=[0.0, 0, 0, 0, 1], shares=(5e-324, 0), inside={"TJK"}, framed=AT_ONCE, basis="agreed", delay=0)
def test_payments_and_values_add_over_any_perimeter(  # noqa: PLR0917
    capital: list[float], shares: tuple[float, float], inside: set[str], framed: Framing, basis: str, delay: float
) -> None:
    s = Scenario.base().replace(
        **{f"capex_{party.lower()}_usd_mn": value for party, value in zip(PARTIES, capital, strict=True)},
        tajik_share=shares[0],
        afghan_share=shares[1],
        value_basis=basis,
        delay_years=delay,
    )
    found = scenario.results(s, framed)
    # Also where only Pakistan has spent anything, which the wire charge does not pay.
    received = sum(found[f"receipts_{party.lower()}_usd_mn"] for party in PARTIES)
    assert received == pytest.approx(found["payments_usd_mn"])
    parts = (tuple(p for p in PARTIES if p in inside), tuple(p for p in PARTIES if p not in inside))
    halves = [Perimeter("half", part, tuple(buyer for buyer in framing.BUYERS if buyer in part)) for part in parts]
    worth = scenario.worth(s, [framed], [WHOLE, *halves], framing.VIEWS)
    sums = worth.pivot_table("npv_usd_mn", "view", "perimeter", aggfunc="sum")
    assert len(sums) == len(framing.VIEWS)
    assert sums["half"].to_numpy() == pytest.approx(sums[WHOLE.name].to_numpy(), abs=1e-6)
    for name, value in found.items():
        assert not math.isinf(value), name


def test_only_pakistani_capital(base: Scenario) -> None:
    s = base.replace(**{f"capex_{party.lower()}_usd_mn": 0 for party in PAID})
    found = scenario.results(s)
    assert found["receipts_common_usd_mn"] == pytest.approx(29.8 * found["delivered_twh"])
    assert math.isnan(found["wires_irr_pct"])
    assert found["levelised_wire_usc"] == 0


def test_years_discount_to_the_present_value(base: Scenario) -> None:
    framed = Framing("spread", 4)
    s = base.replace(delay_years=2, first_year=2030)
    frame = scenario.by_year(s, framed)
    assert frame["year"].min() == 2029 - 3
    assert frame["year"].max() == 2029 + 2 + 15
    found = scenario.results(s, framed)
    for party, rows in frame[frame["party"] != "whole"].groupby("party"):
        worth = present(10, rows.sort_values("year")["net_usd_mn"].tolist(), framed)
        assert worth == pytest.approx(found[f"financial_npv_{party.lower()}_usd_mn"], abs=1e-8)
    years = frame.pivot_table(index="year", columns="party", values="receipts_usd_mn")
    assert np.allclose(years[list(PARTIES)].sum(axis=1), years["whole"])
    assert (years.loc[2026:2031] == 0).all(axis=None)
    assert years.loc[2032, "whole"] == pytest.approx(found["payments_usd_mn"])
    # Upkeep runs while the assets wait.
    waiting = frame[(frame["party"] == "whole") & frame["year"].between(2030, 2031)]
    assert waiting["net_usd_mn"].tolist() == pytest.approx([-0.015 * 1170] * 2)
    with pytest.raises(RelationsError, match="whole number"):
        scenario.by_year(base.replace(delay_years=0.5))


def test_years_at_the_edge_of_what_is_allowed(base: Scenario) -> None:
    # A hundred per cent a year and fifty years' delay: the discount factor is 1e-15, the flows are as large as ever.
    frame = scenario.by_year(base.replace(discount_rate_pct=100, delay_years=50))
    plain = scenario.by_year(base)
    last = [rows[rows["party"] == "KGZ"]["net_usd_mn"].iloc[-1] for rows in (frame, plain)]
    assert last[0] == pytest.approx(last[1], rel=1e-12)


def test_what_arrives_is_that_of_the_losses(base: Scenario) -> None:
    mix = energy.losses(relations.load("casa1000"), 4.0).set_index("route").loc["mix"]
    assert scenario.results(base)["delivered_twh"] == pytest.approx(mix["delivered_base_twh"])


def test_a_volume_beyond_the_ceiling_is_cut(base: Scenario) -> None:
    most = 0.95 * 1300 * 3672 / 1e6
    assert scenario.results(base.replace(volume_twh=5))["sent_twh"] == pytest.approx(most)
    same = scenario.results(base.replace(volume_twh=20))
    assert scenario.results(base.replace(volume_twh=50)) == pytest.approx(same, rel=0, nan_ok=True)
    winter = base.replace(season_start="11-01", season_end="03-31", volume_twh=50)
    assert scenario.results(winter)["sent_twh"] == pytest.approx(0.95 * 1300 * 151 * 24 / 1e6)


@pytest.mark.parametrize("framed", [*FRAMINGS, Framing("x", 2, inflation_pct=2.5, residual="straight_line")])
def test_levelised_charge_repays_the_wires(base: Scenario, framed: Framing) -> None:
    charge = scenario.results(base, framed)["levelised_wire_usc"]
    found = scenario.results(base.replace(transmission_charge_usc=charge), framed)
    assert found["wires_npv_usd_mn"] == pytest.approx(0, abs=1e-9)
    assert found["wires_irr_pct"] == pytest.approx(10)


def test_arrays_are_the_same_as_one_by_one(base: Scenario) -> None:
    volumes, rates = np.array([[1.0], [4.0], [9.0]]), np.array([0.0, 10.0])
    found = scenario.evaluate(base, volume_twh=volumes, discount_rate_pct=rates)
    for name, values in found.items():
        assert values.shape == (3, 2), name
    for i, volume in enumerate(volumes.ravel()):
        for j, rate in enumerate(rates):
            one = scenario.results(base.replace(volume_twh=volume, discount_rate_pct=rate))
            for name, value in one.items():
                assert found[name][i, j] == pytest.approx(value, nan_ok=True), name
    with pytest.raises(RelationsError, match="volume_twh cannot be -1"):
        scenario.evaluate(base, volume_twh=[1, -1])
    with pytest.raises(RelationsError, match="cannot hold 'volume'; did you mean 'volume_twh'"):
        scenario.evaluate(base, volume=1)
    # What a scenario refuses, its arrays refuse too.
    for field, wrong in (("volume_twh", "5"), ("volume_twh", True), ("volume_twh", None), ("horizon_years", 1.5)):
        with pytest.raises(RelationsError, match=f"{field} cannot be "):
            scenario.evaluate(base, **{field: wrong})
        with pytest.raises(RelationsError, match=f"{field} cannot be "):
            scenario.evaluate(base, **{field: [wrong]})
    with pytest.raises(RelationsError, match="volume_twh"):
        scenario.evaluate(base, volume_twh=[[1.0], [1.0, 2.0]])


def test_compare_is_a_table_for_a_memo(base: Scenario) -> None:
    later = base.replace(name="later", delay_years=2, season_end="10-31")
    frame = energy.compare(base, later).set_index("measure")
    assert frame.index[:3].tolist() == ["framing", "season_end", "delay_years"]
    assert frame.loc["economic_npv_whole_usd_mn", "base"] == scenario.results(base)["economic_npv_whole_usd_mn"]
    assert frame.loc["economic_bcr", "unit"] == "dimensionless"
    assert frame["unit"].str.len().gt(0).all()
    assert frame.loc["framing", "base"] == "at_once"
    assert frame.loc["season_end", "later"] == "10-31"
    poor = energy.compare(base.replace(name="poor", volume_twh=0.1)).set_index("measure")
    assert math.isnan(poor.loc["economic_irr_pct", "poor"])
    for wrong in ((), (base, base), (base.replace(name="unit"),)):
        with pytest.raises(RelationsError):
            energy.compare(*wrong)


def test_every_field_and_outcome_has_words(base: Scenario, table: pd.DataFrame, draws: pd.DataFrame) -> None:
    frames = [
        (table[table["low"] < table["high"]], ("field", "basis")),
        (scenario.views(base), ("party",)),
        (uncertainty.risks(draws), ("outcome", "framing")),
        (uncertainty.other_draws(base, table, [1.0, 2.0], draws=64), ("drawn",)),
        (
            scenario.worth(base, framing_table().values(), [WHOLE, PAID_BY_TARIFF, WITH_PAKISTAN], framing.VIEWS),
            ("perimeter", "view", "framing"),
        ),
        (robustness.stress(base, table), ("finding", "tested")),
        (uncertainty.switching_values(base), ("field",)),
        (details.counted(answers.Case()).frames["scenarios"], ("scenario",)),
        (energy.schematic(relations.load("infrastructure"), relations.load("casa1000")), ("node",)),
    ]
    for frame, columns in frames:
        for column in columns:
            vocabulary = show.VOCABULARIES.get(column, column)
            assert not [code for code in frame[column] if not Words().knows(vocabulary, code)], column


# --- units -------------------------------------------------------------------------------------------


def test_units(base: Scenario) -> None:
    """The model's factors of ten, checked once by a library that knows units."""
    import pint

    unit = pint.UnitRegistry(cache_folder=None)
    unit.define("usd = [money]")
    unit.define("usc = 0.01 usd")
    season = energy.season_days() * unit.day
    ceiling = base.capacity_mw * unit.megawatt * season
    assert ceiling.to("terawatt_hour").magnitude == pytest.approx(base.ceiling_twh)
    assert ceiling.to("terawatt_hour").magnitude == pytest.approx(energy.ceiling_twh())
    assert (1 * unit.terawatt_hour * unit.usc / unit.kilowatt_hour).to("megausd").magnitude == pytest.approx(10)
    found = scenario.results(base)
    delivered = found["delivered_twh"] * unit.terawatt_hour
    price = base.energy_charge_usc / (0.975 * 0.9925**2) + base.transmission_charge_usc + base.wheeling_usc
    price += base.transit_fee_usc * (1 - base.afghan_share)
    paid = (delivered * price * unit.usc / unit.kilowatt_hour).to("megausd")
    assert found["payments_usd_mn"] == pytest.approx(paid.magnitude)
    repaid = 961 * unit.megausd / finance.annuity_factor(10, 15) + 0.015 * 961 * unit.megausd
    assert found["levelised_wire_usc"] == pytest.approx((repaid / delivered).to("usc / kilowatt_hour").magnitude)
    charge = energy.levelised_charge_usc(1170, 5, 10, 15)
    assert charge == pytest.approx(
        (1170 * unit.megausd / 7.60607951 / (5 * unit.terawatt_hour)).to("usc / kilowatt_hour").magnitude
    )
    imports = energy.season_imports(relations.load("electricity_trade")).iloc[0]
    days = (imports["period_latest"] - imports["period_earliest"]).days + 1
    mean = (imports["energy_gwh"] * unit.gigawatt_hour / (days * unit.day)).to("megawatt")
    assert imports["mean_mw"] == pytest.approx(mean.magnitude)
    from relations.energy import transmission

    line = transmission.ac_chain()["base"]
    impedance = ((line.reactance_ohm_km * unit.ohm) / (line.susceptance_us_km * unit.microsiemens)) ** 0.5
    assert line.surge_impedance_ohm == pytest.approx(impedance.to("ohm").magnitude)
    assert line.natural_load_mw == pytest.approx(((500 * unit.kilovolt) ** 2 / impedance).to("megawatt").magnitude)


# --- how sure ----------------------------------------------------------------------------------------


def test_draws_are_triangular(base: Scenario, table: pd.DataFrame) -> None:
    shares = (np.arange(100_000) + 0.5) / 100_000
    for low, mode, high in ((3.6, 4.0, 5.0), (0.0, 0.23, 0.23), (209.0, 209.0, 240.0)):
        drawn = estimates.triangular(shares, low, mode, high)
        law = stats.triang((mode - low) / (high - low), low, high - low)
        assert drawn == pytest.approx(law.ppf(shares), abs=1e-9)
        assert drawn.mean() == pytest.approx((low + mode + high) / 3, rel=1e-4)


def test_draws_against_plain_monte_carlo(base: Scenario, table: pd.DataFrame, draws: pd.DataFrame) -> None:
    # 200,000 pseudo-random draws of scipy's own triangular law; the means must agree within five standard errors.
    generator = np.random.default_rng(5)
    columns = {}
    for row in table[table["role"] == "uncertain"].to_dict("records"):
        span = row["high"] - row["low"]
        law = stats.triang((row["base"] - row["low"]) / span, row["low"], span)
        columns[row["field"]] = law.rvs(200_000, random_state=generator)
    plain = scenario.evaluate(base, **columns)["economic_npv_whole_usd_mn"]
    error = plain.std() / math.sqrt(len(plain))
    quasi = draws["economic_npv_whole_usd_mn"]
    assert quasi.mean() == pytest.approx(plain.mean(), abs=5 * error)
    assert 100 * (quasi < 0).mean() == pytest.approx(100 * (plain < 0).mean(), abs=0.5)


def test_draws_are_reproducible(base: Scenario, table: pd.DataFrame, draws: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(draws, uncertainty.simulate(base, table, draws=16_384, seed=1))
    other = uncertainty.simulate(base, table, draws=16_384, seed=2)
    assert not draws.equals(other)
    # Another seed, the same answer: the error of the quasi-random mean is far below a million.
    assert other["economic_npv_whole_usd_mn"].mean() == pytest.approx(
        draws["economic_npv_whole_usd_mn"].mean(), abs=0.2
    )
    assert len(uncertainty.simulate(base, table, draws=1000)) == 1024
    for wrong in (
        {"draws": 1},
        {"draws": 2**21},
        {"draws": "many"},
        {"seed": -1},
        {"seed": 1.5},
        {"seed": None},
        {"correlation": 1.5},
        {"also": ("delay",)},
        {"also": ("volume_twh",)},
    ):
        with pytest.raises(RelationsError, match=r"(?i)allowed"):
            uncertainty.simulate(base, table, **wrong)


def test_a_range_holds_the_scenario(base: Scenario, table: pd.DataFrame) -> None:
    drawn = uncertainty.simulate(base.replace(volume_twh=1.0, capacity_mw=1300), table, draws=1024)
    assert drawn["sent_twh"].min() >= 1.0
    assert drawn["sent_twh"].min() < 1.5
    swings = uncertainty.tornado(base.replace(energy_charge_usc=4), table, "financial_npv_paid_usd_mn")
    row = swings.set_index("field").loc["energy_charge_usc"]
    assert (row["low"], row["base"], row["high"]) == (4, 4, 5.15)


def test_it_converges(draws: pd.DataFrame) -> None:
    steps = uncertainty.convergence(draws)
    assert steps["draws"].tolist() == [2**power for power in range(7, 15)]
    last = steps.iloc[-1]
    assert last["mean"] == pytest.approx(draws["economic_npv_whole_usd_mn"].mean())
    assert last["change_usd_mn"] < 0.02 * (last["p95"] - last["p5"])
    assert abs(steps["mean"].diff().iloc[-1]) < 0.1
    assert len(uncertainty.convergence(draws.head(2))) == 1


def test_risks_by_counting(draws: pd.DataFrame) -> None:
    found = uncertainty.risks(draws).set_index("outcome")
    values = sorted(draws["economic_npv_whole_usd_mn"])
    assert found.loc["economic_npv_whole_usd_mn", "losses"] == sum(v < 0 for v in values)
    assert found.loc["economic_npv_whole_usd_mn", "loss_pct"] == 100 * sum(v < 0 for v in values) / len(values)
    assert found["framing"].tolist() == ["at_once"] * len(found)
    assert values[800] < found.loc["economic_npv_whole_usd_mn", "p5"] < values[840]


def test_rare_losses_are_not_rounded_away() -> None:
    def said(losses: int) -> str:
        return Words().quantity(chance(losses, 16384, []))

    # 2 of 16,384 are 0.0122 %, 905 are 5.52 %, all but one 99.9939 %.
    assert [said(losses) for losses in (0, 2, 905, 16383, 16384)] == ["0%", "0.012%", "5.5%", "99.99%", "100%"]


def test_more_may_be_drawn(report: Scenario, table: pd.DataFrame) -> None:
    # Plain Monte Carlo with scipy's own laws, upkeep while waiting left out by om = 0.
    generator = np.random.default_rng(11)
    n = 60_000
    spans = table.set_index("field")

    def law(field: str, base: float | None = None) -> Any:
        low, mode, high = spans.loc[field, ["low", "base", "high"]].astype(float)
        mode = mode if base is None else base
        return stats.triang((mode - low) / (high - low), low, high - low)

    fields = [row["field"] for row in table.to_dict("records") if row["role"] == "uncertain"]
    uniform = {field: generator.random(n) for field in fields}
    common = generator.standard_normal(n)
    for field in ("opportunity_price_tjk_usc", "opportunity_price_kgz_usc", "buyer_value_usc"):
        score = math.sqrt(0.5) * common + math.sqrt(0.5) * generator.standard_normal(n)
        uniform[field] = stats.norm.cdf(score)
    columns = {field: law(field, 5.0 if field == "volume_twh" else None).ppf(uniform[field]) for field in fields}
    plain = scenario.evaluate(report, rates=False, **columns)["economic_npv_whole_usd_mn"]
    drawn = uncertainty.other_draws(report, table, [0.2, 2.0, 3.14]).set_index(["drawn", "outcome"])
    loss = drawn.xs("economic_npv_whole_usd_mn", level="outcome")["loss_pct"]
    assert loss["correlated"] == pytest.approx(100 * (plain < 0).mean(), abs=0.4)
    columns = {
        field: law(field, 5.0 if field == "volume_twh" else None).rvs(n, random_state=generator) for field in fields
    }
    late = scenario.evaluate(
        report, rates=False, delay_years=law("delay_years").rvs(n, random_state=generator), **columns
    )
    assert loss["delay"] == pytest.approx(100 * (late["economic_npv_whole_usd_mn"] < 0).mean(), abs=0.6)
    assert loss["correlated"] < loss["as_ranges"] < loss["delay"] < loss["net_exports"]
    assert loss["net_exports"] > 90
    # Nothing to spare in any year: there is no such range.
    assert set(uncertainty.other_draws(report, table, [-1.0], draws=64)["drawn"]) == {
        "as_ranges",
        "tables_volume",
        "delay",
        "correlated",
    }
    # The table's own triangle, 3.6 to 5.0 around 4.0, by draws of scipy; years without any send nothing.
    columns = {field: law(field).rvs(n, random_state=generator) for field in fields}
    usual = scenario.evaluate(report, rates=False, **columns)["economic_npv_whole_usd_mn"]
    assert loss["tables_volume"] == pytest.approx(100 * (usual < 0).mean(), abs=0.6)
    some = uncertainty.other_draws(report, table, [-1.0, 0.2, 3.14], draws=64)
    assert (some["spare_years"].unique().tolist(), some["years"].unique().tolist()) == ([2], [3])
    by = some[some["outcome"] == "economic_npv_whole_usd_mn"].set_index("drawn")["mean"]
    assert by["with_none"] < by["net_exports"]


def test_the_headline_and_what_stands_beside_it(report: Scenario) -> None:
    chosen, tell = answers.Case(parameters.Energy(draws=256)), show.Report()
    assert dataclasses.replace(chosen.project, name="report") == report
    worth = answers.worth(chosen)
    assert len(repr(tell.say(worth)).split()) <= 110
    # What is left to spend, and what rests on it, is one report's.
    for name in ("left", "npv_now"):
        assert "brecorder-2024" in worth.facts[name].source_ids
    beside = details.counted(chosen).facts
    # 870 in eight equal parts from 2018 to 2025, 300 in 2026, in money of 2026.
    net = sum(flows(report)["economic"][1:]) / 15 * finance.annuity_factor(10, 15)
    late = net - sum(870 / 8 * 1.1**back for back in range(1, 9)) - 300
    assert beside["npv_back_left"].value == round(late) == -79
    later = answers.delay(chosen).facts
    assert [later[name].value for name in ("meets", "meets_first", "meets_last")] == [2031, 2029, 2034]
    # Seasons four years later, upkeep (1.5 % of 1,170 a year) for nineteen years, capital spent on time.
    upkeep = 0.015 * 1170
    four = (net + upkeep * finance.annuity_factor(10, 15)) * 1.1**-4 - upkeep * finance.annuity_factor(10, 19)
    assert later["begun_then"].value == round(four - 1170 / 4 * sum(1.1**back for back in range(4)))


def test_losses_of_twenty_are_those_of_the_draws() -> None:
    chosen = answers.Case(parameters.Energy(draws=2048))
    # 14.8 % of draws are 2.96 of twenty, 52.4 % looking back 10.5; no draw deciding now.
    share = 20 * (chosen.drawn["economic_npv_whole_usd_mn"] < 0).mean()
    facts = answers.worth(chosen).facts
    assert facts["lost_as_appraised"].value == round(share) == 3
    assert (facts["lost_as_appraised"].qualifier, facts["lost_decide_now"].qualifier) == ("about", None)
    text = repr(show.Report().chart(charts.worth, answers.worth(chosen), "parties"))
    assert "lose in about 3 of 20 draws" in text
    frame = answers.worth(chosen)["parties"]
    assert frame.groupby("framing").size().to_dict() == dict.fromkeys(("as_appraised", "looking_back", "decide_now"), 5)


def test_the_figure_of_worth_shows_the_values_of_the_text(report: Scenario) -> None:
    """One number an outcome: what the text says is what the figure marks, and who gains or pays in each is said."""
    worth = answers.worth(answers.Case(parameters.Energy(draws=256)))
    marked = worth["parties"].set_index(["framing", "party"])["central"]
    for name, fact in {"as_appraised": "economic_npv", "looking_back": "npv_back", "decide_now": "npv_now"}.items():
        assert round(marked[name, "whole"]) == worth.facts[fact].value
    # Pakistan: value of what arrives there less all it pays for it, its line and station, and their upkeep.
    one = scenario.results(report, framing_table()["as_appraised"])
    assert marked["as_appraised", "PAK"] == pytest.approx(one["net_gain_npv_pak_usd_mn"])
    signs = {party: set(rows > 0) for party, rows in marked.groupby("party")}
    assert signs == {"whole": {True, False}, "KGZ": {True}, "TJK": {True}, "AFG": {True}, "PAK": {False}}
    lost = sorted(-marked[:, "PAK"])
    assert (worth.facts["losses"].low, worth.facts["losses"].high) == (lost[0], lost[-1])
    said = repr(show.Report().say(worth, "who"))
    assert "Kyrgyzstan, Tajikistan and Afghanistan gain in all three" in said
    assert "Pakistan loses in each, USD 95 to 411 million" in said
    # With the tariff fixed in dollars Pakistan is no better off, and Tajikistan loses too.
    fixed = scenario.results(report, framing_table()["fixed_tariff"])
    assert fixed["net_gain_npv_pak_usd_mn"] < 0
    assert fixed["net_gain_npv_tjk_usd_mn"] < 0 < fixed["net_gain_npv_kgz_usd_mn"]
    assert "fixed in dollars Tajikistan would lose too" in said


def test_what_imported_gas_is_worth_to_pakistan(report: Scenario) -> None:
    costs = energy.avoided_cost(relations.load("fuel_costs"))
    gas = costs.loc[costs["fuel"] == "imported_gas", "usc_per_kwh"].mean()
    found = details.saved(answers.Case()).facts
    # Each cent less on what Pakistan takes (10 of 13 parts of what arrives) is USD 10 million a TWh and year.
    taken = scenario.results(report)["delivered_twh"] * 1000 / 1300
    less = 10 * (9.41 - gas) * taken * finance.annuity_factor(10, 15)
    whole = scenario.results(report, framing_table()["decide_now"])["economic_npv_whole_usd_mn"]
    assert found["gas_npv_now"].value == pytest.approx(whole - less, abs=0.6)


def test_tornado_one_at_a_time(base: Scenario, table: pd.DataFrame) -> None:
    frame = uncertainty.tornado(base, table)
    assert frame["swing"].is_monotonic_decreasing
    for row in frame.to_dict("records"):
        for end in ("low", "base", "high"):
            one = scenario.results(base.replace(**{row["field"]: row[end]}))["economic_npv_whole_usd_mn"]
            assert row[f"at_{end}"] == pytest.approx(one), row["field"]
    # Tariffs are transfers: none of them may move the economic value.
    assert not set(frame["field"]) & {"transmission_charge_usc", "wheeling_usc", "afghan_share"}


@pytest.mark.parametrize(("dimensions", "power", "seed"), [(1, 0, 3), (1, 1, 0), (7, 5, 1), (25, 10, 2), (20, 14, 1)])
def test_the_points_are_those_of_scipy(dimensions: int, power: int, seed: int) -> None:
    theirs = stats.qmc.Sobol(dimensions, seed=seed).random_base2(power)
    np.testing.assert_array_equal(sobol.points(dimensions, power, seed), theirs.T)


def test_there_are_points_for_every_assumption() -> None:
    assert sobol.points(len(scenario.FIELDS), 1, 0).shape == (len(scenario.FIELDS), 2)
    with pytest.raises(RelationsError, match="26 dimensions"):
        sobol.points(26, 1, 0)


def test_switching_values_switch(base: Scenario) -> None:
    frame = uncertainty.switching_values(base).set_index("field")
    for field, row in frame.dropna(subset=["switch"]).iterrows():
        at = scenario.results(base.replace(**{field: row["switch"]}))["economic_npv_whole_usd_mn"]
        assert at == pytest.approx(0, abs=1e-5), field
        # By another method, one field at a time.
        ends = uncertainty._SEARCH.get(str(field), scenario.FIELDS[str(field)][1:])

        def worth(value: float, field: Any = field) -> float:
            return float(scenario.evaluate(base, **{field: value})["economic_npv_whole_usd_mn"])

        assert row["switch"] == pytest.approx(optimize.brentq(worth, *ends, xtol=1e-12), rel=1e-9), field
    assert frame.loc["discount_rate_pct", "switch"] == pytest.approx(scenario.results(base)["economic_irr_pct"])
    assert pd.isna(frame.loc["energy_charge_usc", "switch"])
    hopeless = uncertainty.switching_values(base.replace(volume_twh=0.01), fields=["om_pct"])
    assert hopeless["switch"].isna().all()
    assert uncertainty.switching_values(base, fields=[]).empty


def test_what_does_not_exist_is_named(base: Scenario, table: pd.DataFrame, draws: pd.DataFrame) -> None:
    wrong = "economic_npv_usd_mn"
    for call in (
        lambda: uncertainty.tornado(base, table, wrong),
        lambda: uncertainty.switching_values(base, wrong),
        lambda: uncertainty.risks(draws, [wrong]),
        lambda: uncertainty.convergence(draws, wrong),
    ):
        with pytest.raises(RelationsError, match="did you mean 'economic_npv_whole_usd_mn'"):
            call()
    for call in (
        lambda: uncertainty.switching_values(base, fields=["volume"]),
        lambda: scenario.delays(base, -1),
        lambda: scenario.delays(base, 1.5),  # type: ignore[arg-type]
        lambda: scenario.delays(base, "2"),  # type: ignore[arg-type]
        lambda: scenario.worth(base, views=["economical"]),
        lambda: scenario.worth(base, []),
        lambda: scenario.worth(base, ["at_once"]),  # type: ignore[list-item]
        lambda: scenario.worth(base, perimeters=["whole"]),  # type: ignore[list-item]
        lambda: scenario.evaluate("base"),  # type: ignore[arg-type]
        lambda: scenario.evaluate(base, "at_once"),  # type: ignore[arg-type]
        lambda: scenario.by_year(None),  # type: ignore[arg-type]
        lambda: scenario.compare("base"),  # type: ignore[arg-type]
        lambda: uncertainty.simulate("base", table),  # type: ignore[arg-type]
        lambda: uncertainty.tornado(None, table),  # type: ignore[arg-type]
        lambda: scenario.winter_prices(base, []),
        lambda: scenario.winter_prices(base, ["6"]),  # type: ignore[list-item]
        lambda: robustness.stress(base, table, []),
        lambda: Perimeter("x", ("KGZ", "KGZ")),
        lambda: Perimeter("x", ("KG",)),
        lambda: Perimeter("x", ("KGZ",), ("KGZ",)),
        lambda: Perimeter("x", "KGZ"),  # type: ignore[arg-type]
        lambda: Perimeter("x", ()),
        lambda: Framing("x", 0),
        lambda: Framing("x", inflation_pct=-1),
        lambda: Framing("x", rate="reel"),  # type: ignore[arg-type]
        lambda: Framing("x", residual="half"),  # type: ignore[arg-type]
        lambda: Framing("x", left_usd_mn="300"),  # type: ignore[arg-type]
    ):
        with pytest.raises(RelationsError, match=r"(?i)allowed"):
            call()


def test_delay_year_by_year(report: Scenario) -> None:
    frame = scenario.delays(report, 3)
    late = frame.iloc[2]
    assert late["first_season"] == 2029
    assert late["lost_twh"] == pytest.approx(2 * scenario.results(report)["delivered_twh"])
    assert late["economic_npv_usd_mn"] == pytest.approx(present(10, flows(report.replace(delay_years=2))["economic"]))
    # Put off by a year, all flows are worth 1/1.1 of before, and a year of upkeep is spent on what waits: 144 + 16.
    next_year, upkeep = frame.iloc[1], 0.015 * 1170 / 1.1
    net = flows(report)["economic"][1]
    put_off = net * finance.annuity_factor(10, 15) * (1 - 1 / 1.1)
    assert put_off == pytest.approx(144, abs=0.5)
    assert next_year["upkeep_usd_mn"] == pytest.approx(upkeep)
    assert next_year["deferred_usd_mn"] == pytest.approx(put_off + upkeep)
    # Never to come: value less what the energy brings elsewhere, a year from now; upkeep is spent all the same.
    assert next_year["lost_usd_mn"] == pytest.approx((net + 0.015 * 1170) / 1.1)
    # The wire charge on what arrives, not on what is sent: 89, not 103.
    charge = 29.8 * scenario.results(report)["delivered_twh"] * finance.annuity_factor(10, 15)
    assert next_year["wire_charge_usd_mn"] == pytest.approx(charge * (1 - 1 / 1.1))
    assert next_year["wire_charge_usd_mn"] == pytest.approx(89, abs=0.5)
    assert next_year["lost_payments_usd_mn"] == pytest.approx(scenario.results(report)["payments_usd_mn"])
    assert late["idle_usd_mn"] == pytest.approx(1170 * (1.1**2 - 1))
    # Without discounting a season later is worth as much, but for the upkeep.
    free = scenario.delays(report.replace(discount_rate_pct=0))
    assert free["deferred_usd_mn"].tolist() == pytest.approx([17.55 * year for year in range(6)])
    assert scenario.delays(report.replace(delay_years=2), 1)["first_season"].tolist() == [2029, 2030]
    short = scenario.delays(report.replace(horizon_years=2), 3)
    assert short["lost_usd_mn"].isna().tolist() == [False, False, True, True]
    assert frame["lost_usd_mn"][0] == 0


def test_debt_by_party(report: Scenario) -> None:
    casa = relations.load("casa1000")
    owed = debt.loans(casa).set_index(["party", "lender"])
    # Level payments by the annuity, spelled out year by year: what is left after the last is nothing.
    for row in owed.dropna(subset=["rate_pct"]).to_dict("records"):
        left = row["principal_usd_mn"]
        for _ in range(int(row["years"])):
            left = left * (1 + row["rate_pct"] / 100) - row["service_usd_mn"]
        assert left == pytest.approx(0, abs=1e-8)
    # 38.25 + 18.3 + 63 + 85: with grants of 6.75 and 4.7 the funding of 216 that was counted in 2023.
    kgz = owed.loc["KGZ", "principal_usd_mn"].sum()
    assert kgz + 6.75 + 4.7 == pytest.approx(216)
    frame = debt.by_party(report, casa).set_index("party")
    s = report
    through = 0.975 * 0.9925**2
    sent = 0.95 * 1300 * 3672 / 1e6
    arrives = sent * (0.7 + 0.3 * 0.976) * through
    cash = 51.5 * 0.3 * sent * 0.976 + 29.8 * arrives * 209 / 961 - 30 * 0.3 * sent - 0.015 * 209
    assert frame.loc["KGZ", "net_usd_mn"] == pytest.approx(cash)
    assert frame.loc["KGZ", "full_service_usd_mn"] == pytest.approx(209 / finance.annuity_factor(10, 15))
    assert frame.loc["KGZ", "cover"] == pytest.approx(cash / owed.loc["KGZ", "service_usd_mn"].sum())
    years = frame.loc["KGZ", "payback_years"]
    assert cash * float(finance.annuity(10, years)) == pytest.approx(209)
    assert math.isnan(frame.loc["PAK", "payback_years"])
    assert frame.loc[["TJK", "PAK", "AFG"], "cover"].isna().all()
    assert s.capex_usd_mn == frame["capital_usd_mn"].sum()


def test_stress_counts(base: Scenario, table: pd.DataFrame) -> None:
    frame = robustness.stress(base, table)
    row = frame[(frame["finding"] == "economic_gains") & (frame["tested"] == "rates")].iloc[0]
    gains = [finance.npv(rate, flows(base)["economic"]) >= 0 for rate in (0, 5, 8, 10, 12, 15)]
    assert (row["cases"], row["holds"]) == (6, sum(gains))
    assert (frame["holds"] >= 1).all()
    framed = robustness.stress(base, table, [AT_ONCE, Framing("back", 9)])
    row = framed[(framed["finding"] == "economic_gains") & (framed["tested"] == "framings")].iloc[0]
    assert (row["cases"], row["holds"]) == (2, 1)


def test_nothing_breaks_at_the_edges(table: pd.DataFrame) -> None:
    edges = [
        {"discount_rate_pct": 0},
        {"discount_rate_pct": 50, "horizon_years": 1},
        {"capacity_mw": 0.5, "volume_twh": 20},
        {"season_start": "11-01", "season_end": "03-31"},
        {"season_start": "05-01", "season_end": "05-01"},
        {"tajik_share": 1, "opportunity_price_tjk_usc": 50},
        {"om_pct": 0, "delay_years": 30},
        {"buyer_value_usc": 0},
    ]
    for changes in edges:
        s = Scenario.base(table).replace(**changes)
        for name, value in scenario.results(s).items():
            assert not math.isinf(value), (changes, name)
            assert not math.isnan(value) or name.endswith(("irr_pct", "payback_years", "bcr_net")), (changes, name)
        drawn = uncertainty.simulate(s, table, draws=256)
        assert drawn.filter(like="npv").notna().all(axis=None)
        uncertainty.tornado(s, table)
        uncertainty.switching_values(s, fields=["buyer_value_usc", "discount_rate_pct"])


def test_a_hundred_thousand_draws_are_quick_and_small(base: Scenario, table: pd.DataFrame) -> None:
    # They are drawn and computed by the thousand: no draw costs two calls (measured: 0.5 s on one idle core of 2020).
    assert calls(lambda: uncertainty.simulate(base, table, draws=100_000)) < 2 * 100_000
    tracemalloc.start()
    uncertainty.simulate(base, table, draws=100_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 500e6


def test_key_findings_say_how_far_they_hold(report: Scenario) -> None:
    chosen = answers.Case(parameters.Energy(draws=256))
    framings, promised = framing_table(), energy.promises(relations.load("schedule"))
    found = {name: getattr(firmness, name)(chosen) for name in ("fit", "worth", "winter", "risk", "uplift", "delay")}
    # Of the seasons, 4.77 TWh holds 3.6 and 4.0 always; every case by hand.
    fits = [volume <= 1300 * 24 * days / 1e6 for volume in (5.0, 3.6, 4.0, 5.5) for days in (153, 183, 214, 365)]
    assert (found["fit"].held, found["fit"].runs) == (fits.count(False), len(fits))
    # Signs of the economic value, case by case.
    signs = [
        scenario.results(report.replace(volume_twh=volume, value_basis=basis, delay_years=late), framed)[
            "economic_npv_whole_usd_mn"
        ]
        >= 0
        for framed in framings.values()
        for volume in (5.0, 3.6, 4.0, 5.5)
        for basis in scenario.CODES["value_basis"]
        for late in (0, 3)
    ]
    assert (found["worth"].held, found["worth"].runs) == (signs.count(True), len(signs))
    assert "framing: looking back" in found["worth"].turns
    assert "framing: decide now" not in found["worth"].turns
    # 5.15 cents are more than every price paid now, less than the two assumed for winter.
    assert found["uplift"].turns == ("next best price: 6.0", "next best price: 8.0")
    assert found["winter"].verdict == "firm"
    assert "season: april september" in found["fit"].turns
    said = repr(show.Report().findings(answers.findings(chosen)))
    assert re.search(r"the value to all parties together is above zero; computed in 168 ways, this holds in 48", said)
    assert "if another season is taken (April to September, April to October or the whole year)" in said
    assert found["risk"].runs == 3 * 7
    assert found["delay"].runs == 2 * (1 + len(promised))
