"""Elementary finance against textbooks, scipy and closed forms."""

import math

import numpy as np
import pytest
from scipy import optimize

from relations import finance
from relations.errors import RelationsError


def test_rates_of_return_of_the_textbooks() -> None:
    # Brealey, Myers, Allen, chapter 5: -4,000, +2,000, +4,000 returns 28.08 %.
    assert finance.irr_pct([-4000, 2000, 4000]) == pytest.approx(28.08, abs=0.005)
    # One year: what comes back over what went out.
    assert finance.irr_pct([-100, 110]) == pytest.approx(10)
    # Borrowing: money first, the same rate.
    assert finance.irr_pct([100, -110]) == pytest.approx(10)
    # Receipts below the cost: a negative rate.
    assert finance.irr_pct([-100, 50]) == pytest.approx(-50)


def test_no_rate_or_several() -> None:
    # Two changes of sign: 10 % and 20 % both solve it, so that neither is given.
    assert np.isnan(finance.irr_pct([-100, 230, -132]))
    assert np.isnan(finance.irr_pct([[0, 0, 0], [1, 2, 3], [-1, 0, 0]])).all()
    assert np.isnan(finance.irr_pct([-5.0]))
    # A year without flow is no change of sign: 100 in two years' time at 21 %.
    assert finance.irr_pct([-100, 0, 121]) == pytest.approx(10)


def test_rates_against_brentq() -> None:
    generator = np.random.default_rng(7)
    flows = np.column_stack([-generator.uniform(50, 500, 200), generator.uniform(0, 100, (200, 20))])
    found = finance.irr_pct(flows)
    assert found.shape == (200,)
    for row, rate in zip(flows, found, strict=True):
        root = optimize.brentq(lambda r, row=row: sum(x / (1 + r) ** t for t, x in enumerate(row)), -0.9, 50)
        assert rate == pytest.approx(100 * root, abs=1e-8)


def test_level_rates_are_the_general_ones() -> None:
    generator = np.random.default_rng(8)
    cost, gain = generator.uniform(500, 1500, 300), generator.uniform(90, 900, 300)
    for years, late in ((15, 0), (30, 0), (15, 3), (1, 2)):
        level = finance.level_irr_pct(cost, gain, years, late)
        flows = np.column_stack([-cost, *[np.zeros(300)] * late, *[gain] * years])
        general = finance.irr_pct(flows)
        earns = gain * years >= cost
        assert level[earns] == pytest.approx(general[earns], abs=1e-8)
        assert np.isnan(level[~earns]).all()
        assert (general[~earns] < 0).all()


def test_level_rate_at_the_edges() -> None:
    # Receipts that just add up to the cost return nothing; hopeless ones have no rate.
    assert finance.level_irr_pct(150, 10, 15) == pytest.approx(0, abs=1e-8)
    assert np.isnan(finance.level_irr_pct(150, [9.99, 0, -5], 15)).all()
    assert finance.level_irr_pct(1, 1000, 15) == pytest.approx(100_000, rel=1e-9)


def test_annuity_for_arrays_is_the_sum() -> None:
    for rate in (0.0, 1e-9, 0.5, 10, 50):
        for years in (1, 15, 30):
            assert finance.annuity(rate, years) == pytest.approx(
                math.fsum((1 + rate / 100) ** -t for t in range(1, years + 1))
            )
    assert finance.annuity([0, 10], 15).tolist() == pytest.approx([15, 7.6060795])


def test_discounted_payback_repays() -> None:
    cost, gain = np.array([1000.0, 1000.0, 1000.0, 1000.0]), np.array([200.0, 100.0, 99.0, -1.0])
    years = finance.discounted_payback_years(cost, gain, 10)
    assert finance.annuity(10, years[0]) * 200 == pytest.approx(1000)
    assert np.isnan(years[1:]).all()  # 100 a year for ever is worth exactly 1,000 and never repays it in time
    assert finance.discounted_payback_years(1000, 200, 0) == pytest.approx(5)
    assert finance.discounted_payback_years(1000, [0, -5], 0) == pytest.approx([np.nan, np.nan], nan_ok=True)
    late = finance.discounted_payback_years(1000, 200, 10, 2)
    assert (finance.annuity(10, late - 2) * 1.1**-2) * 200 == pytest.approx(1000)


def test_bad_input_is_refused() -> None:
    for call in (
        lambda: finance.annuity_factor(-1, 15),
        lambda: finance.annuity_factor(10, 0),
        lambda: finance.npv(float("nan"), [1]),
        lambda: finance.levelised_charge_usc(1000, 0, 10, 15),
        lambda: finance.break_even_rate_pct(0, 1, 15),
    ):
        with pytest.raises(RelationsError, match="allowed"):
            call()
