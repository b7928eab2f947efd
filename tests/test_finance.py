"""Elementary finance against textbooks, scipy and closed forms."""

import math

import numpy as np
import pytest
from scipy import optimize

from relations.energy import finance
from relations.errors import RelationsError


def test_roots_against_brentq() -> None:
    generator = np.random.default_rng(7)
    cost, gain = generator.uniform(100, 1500, 300), generator.uniform(20, 900, 300)
    found = finance.root(lambda rate: gain * finance.annuity(rate, 15) - cost, np.zeros(300), 100 * gain / cost)
    for c, g, rate in zip(cost, gain, found, strict=True):
        if 15 * g < c:
            assert np.isnan(rate)  # receipts that do not add up to the cost have no rate from 0 on
        else:
            flows = [-c, *[g] * 15]
            own = optimize.brentq(lambda r, f=flows: sum(x / (1 + r) ** t for t, x in enumerate(f)), 0, 50)
            assert rate == pytest.approx(100 * own, abs=1e-8)


def test_roots_of_the_textbooks() -> None:
    # Brealey, Myers, Allen, chapter 5: -4,000, +2,000, +4,000 returns 28.08 %.
    rate = finance.root(lambda r: -4000 + 2000 / (1 + r / 100) + 4000 / (1 + r / 100) ** 2, [0], [100])
    assert rate == pytest.approx([28.08], abs=0.005)


def test_roots_at_the_edges() -> None:
    # At an end, at a kink, where the function is steep on one side, where it is flat, and where there is none.
    def several(x: np.ndarray) -> np.ndarray:
        return np.array([x[0], max(x[1] - 3, 0) - 1, np.expm1(40 * (x[2] - 0.9)), (x[3] - 2) ** 3, x[4] ** 2 + 1])

    found = finance.root(several, [0, 0, 0, 0, -1], [1, 10, 1, 10, 1])
    assert found[:3] == pytest.approx([0, 4, 0.9])
    assert found[3] == pytest.approx(2, abs=1e-3)
    assert np.isnan(found[4])


def test_break_even_rate_at_the_edges() -> None:
    assert finance.break_even_rate_pct(100, 110, 1) == pytest.approx(10)
    # Receipts that just add up to the cost return nothing; hopeless ones have no rate.
    assert finance.break_even_rate_pct(150, 10, 15) == pytest.approx(0, abs=1e-8)
    assert [finance.break_even_rate_pct(150, gain, 15) for gain in (9.99, 0, -5)] == [None, None, None]
    assert finance.break_even_rate_pct(1, 1000, 15) == pytest.approx(100_000, rel=1e-9)


def test_annuity_for_arrays_is_the_sum() -> None:
    for rate in (0.0, 1e-9, 0.5, 10, 50):
        for years in (1, 15, 30):
            assert finance.annuity(rate, years) == pytest.approx(
                math.fsum((1 + rate / 100) ** -t for t in range(1, years + 1))
            )
    assert finance.annuity([0, 10], 15).tolist() == pytest.approx([15, 7.6060795])


def test_bad_input_is_refused() -> None:
    for call in (
        lambda: finance.annuity_factor(-1, 15),
        lambda: finance.annuity_factor(10, 0),
        lambda: finance.npv(float("nan"), [1]),
        lambda: finance.levelised_charge_usc(1000, 0, 10, 15),
        lambda: finance.levelised_charge_usc(-1, 5, 10, 15),
        lambda: finance.levelised_charge_usc(1000, "5", 10, 15),  # type: ignore[arg-type]
        lambda: finance.annuity_factor(True, 15),
        lambda: finance.annuity_factor(10, None),  # type: ignore[arg-type]
        lambda: finance.break_even_rate_pct(0, 1, 15),
        lambda: finance.break_even_rate_pct(100, "10", 15),  # type: ignore[arg-type]
    ):
        with pytest.raises(RelationsError, match="allowed"):
            call()
