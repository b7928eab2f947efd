"""Exact intervals: against scipy, a published table and simulated data with a known truth."""

from __future__ import annotations

import math
import re
from fractions import Fraction

import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st

from relations import intervals
from relations.errors import RelationsError


@pytest.mark.parametrize(("k", "n"), [(0, 20), (1, 20), (7, 20), (20, 20), (40, 60), (1, 5000), (2500, 5000)])
def test_binomial_interval_and_test(k: int, n: int) -> None:
    ci = scipy.stats.binomtest(k, n).proportion_ci(method="exact")
    assert intervals.clopper_pearson(k, n) == pytest.approx((k / n, ci.low, ci.high), rel=1e-8)
    tails = scipy.stats.binom.cdf(k, n, 0.4), scipy.stats.binom.sf(k - 1, n, 0.4)
    assert intervals.binomial_test(k, n, 0.4) == pytest.approx(min(1, 2 * min(tails)), rel=1e-9)


@pytest.mark.parametrize(("k", "n", "share"), [(0, 20, 0.1), (26, 60, 0.34), (1, 44, 0.02), (59, 60, 0.5)])
def test_binomial_sums_are_exact_to_twelve_digits(k: int, n: int, share: float) -> None:
    """Added up in fractions, of which nothing is lost; facts are recorded with twelve digits."""
    p = Fraction(share)
    ways = [math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(n + 1)]
    exact = min(1.0, float(2 * min(sum(ways[: k + 1]), sum(ways[k:]))))
    assert intervals.binomial_test(k, n, share) == pytest.approx(exact, rel=1e-13)
    low = Fraction(intervals.clopper_pearson(k, n).low)
    if k:  # at the lower end, so many or more have a chance of 2.5 %
        above = sum(math.comb(n, i) * low**i * (1 - low) ** (n - i) for i in range(k, n + 1))
        assert float(above) == pytest.approx(0.025, rel=1e-12)


def test_poisson_interval_published() -> None:
    # Garwood's table: 0 events 0 to 3.69, 10 events 4.80 to 18.39 (95%).
    assert intervals.poisson(0, 1) == pytest.approx((0, 0, 3.689), abs=1e-3)
    assert intervals.poisson(10, 1) == pytest.approx((10, 4.795, 18.390), abs=1e-3)
    for k in (1, 13, 2000):
        low, high = scipy.stats.chi2.ppf(0.025, 2 * k) / 2, scipy.stats.chi2.ppf(0.975, 2 * k + 2) / 2
        assert intervals.poisson(k, 2)[1:] == pytest.approx((low / 2, high / 2), rel=1e-9)


def test_rate_ratio_against_scipy() -> None:
    ratio, p = intervals.rate_ratio(8, 4.0, 20, 3.0)
    ci = scipy.stats.binomtest(8, 28).proportion_ci(method="exact")
    odds = [x / (1 - x) * 3 / 4 for x in (ci.low, ci.high)]
    assert ratio == pytest.approx(((8 / 4) / (20 / 3), *odds))
    # The interval excludes 1 exactly when p < 0.05.
    assert (p < 0.05) == (ratio.high < 1)
    assert intervals.rate_ratio(3, 1.0, 0, 1.0)[0].high == math.inf
    assert math.isnan(intervals.rate_ratio(0, 1.0, 0, 1.0)[1])
    assert math.isnan(intervals.rate_ratio(3, 0.0, 3, 1.0)[0].value)


def test_intervals_cover_a_known_truth() -> None:
    random = np.random.default_rng(20220914)
    draws = 1500
    rates = random.poisson(5.0, draws)
    covered = [low <= 5 <= high for _, low, high in (intervals.poisson(int(k), 1.0) for k in rates)]
    assert np.mean(covered) >= 0.945
    pairs = random.poisson((2.0 * 3.4, 8.0 * 3.7), (draws, 2))
    ratios = [intervals.rate_ratio(int(a), 3.4, int(b), 3.7)[0] for a, b in pairs]
    assert np.mean([x.low <= 0.25 <= x.high for x in ratios]) >= 0.945
    shares = [intervals.clopper_pearson(int(k), 60) for k in random.binomial(60, 0.5, draws)]
    assert np.mean([x.low <= 0.5 <= x.high for x in shares]) >= 0.945


@given(st.integers(0, 200), st.integers(0, 200), st.floats(0.1, 50), st.floats(0.1, 50))
@settings(max_examples=80, deadline=None)
def test_intervals_hold_their_value(a: int, b: int, time_a: float, time_b: float) -> None:
    rate = intervals.poisson(a, time_a)
    assert 0 <= rate.low <= rate.value <= rate.high
    ratio, p = intervals.rate_ratio(a, time_a, b, time_b)
    if a + b:
        assert 0 <= ratio.low <= ratio.value <= ratio.high
        assert 0 <= p <= 1


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: intervals.clopper_pearson(3, 2), "k cannot be 3 of n 2; allowed: a whole number from 0 up to n"),
        (lambda: intervals.clopper_pearson(1.5, 2), "k cannot be 1.5; allowed: a whole number from 0"),
        (lambda: intervals.clopper_pearson("1", 2), "k cannot be '1'"),
        (lambda: intervals.clopper_pearson(True, 2), "k cannot be True"),
        (lambda: intervals.clopper_pearson(1, None), "n cannot be None; allowed: a whole number from 0"),
        (lambda: intervals.clopper_pearson(1, 2, 95), "level cannot be 95; allowed: a number above 0 below 1"),
        (lambda: intervals.clopper_pearson(1, 2, 1), "level cannot be 1;"),
        (lambda: intervals.binomial_test(1, 2, 1.5), "share cannot be 1.5; allowed: a number from 0 up to 1"),
        (lambda: intervals.binomial_test(-1, 2, 0.5), "k cannot be -1"),
        (lambda: intervals.poisson(-1, 2.0), "k cannot be -1"),
        (lambda: intervals.poisson(1, -2.0), "exposure cannot be -2.0; allowed: a number from 0"),
        (lambda: intervals.poisson(1, float("nan")), "exposure cannot be nan"),
        (lambda: intervals.rate_ratio(1, 1.0, -2, 1.0), "base_events cannot be -2"),
        (lambda: intervals.rate_ratio(1, "1", 2, 1.0), "exposure cannot be '1'"),
        (lambda: intervals.rate_ratio(1, 1.0, 2, 1.0, level=0), "level cannot be 0;"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(call, said) -> None:
    with pytest.raises(RelationsError, match=re.escape(said)):
        call()


def test_whole_numbers_of_any_type_are_counts() -> None:
    assert intervals.clopper_pearson(np.int64(7), np.uint8(20)) == intervals.clopper_pearson(7, 20)
