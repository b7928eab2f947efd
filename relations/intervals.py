"""Exact intervals and tests for shares, rates and their ratios.

scipy is imported where it is used, so that the package itself loads without it.
"""

from __future__ import annotations

from typing import Annotated, NamedTuple

from relations.arguments import Count, Level, Within, checked
from relations.errors import RelationsError

Time = Annotated[float, Within(ge=0)]
Share = Annotated[float, Within(ge=0, le=1)]


class Interval(NamedTuple):
    """An estimate with its interval; missing numbers are NaN."""

    value: float
    low: float
    high: float

    def percent(self) -> Interval:
        """Return a share of one in percent."""
        return Interval(*(100 * number for number in self))


def _of_trials(k: int, n: int) -> None:
    if k > n:
        raise RelationsError(f"k cannot be {k} of n {n}; allowed: a whole number from 0 up to n.")


@checked
def clopper_pearson(k: Count, n: Count, level: Level = 0.95) -> Interval:
    """Share with its exact interval (Clopper and Pearson, *Biometrika* 26, 1934).

    Parameters
    ----------
    k, n : int
        Successes and trials.
    level : float
        Between 0 and 1.

    Returns
    -------
    Interval
        Shares from 0 to 1; NaN if `n` is 0.

    Raises
    ------
    RelationsError
        If the counts or the level are impossible.
    """
    from scipy.special import betaincinv

    _of_trials(k, n)
    if not n:
        return Interval(float("nan"), float("nan"), float("nan"))
    tail = (1 - level) / 2
    low = float(betaincinv(k, n - k + 1, tail)) if k else 0.0
    high = float(betaincinv(k + 1, n - k, 1 - tail)) if k < n else 1.0
    return Interval(k / n, low, high)


@checked
def binomial_test(k: Count, n: Count, share: Share) -> float:
    """Two-sided exact p of `k` in `n` against `share`: twice the smaller tail, as the interval has it.

    Returns
    -------
    float
        NaN if `n` is 0.

    Raises
    ------
    RelationsError
        If the counts or the share are impossible.
    """
    from scipy.special import bdtr, bdtrc

    _of_trials(k, n)
    if not n:
        return float("nan")
    below = float(bdtr(k, n, share))
    above = float(bdtrc(k - 1, n, share)) if k else 1.0
    return min(1.0, 2 * min(below, above))


@checked
def poisson(k: Count, exposure: Time, level: Level = 0.95) -> Interval:
    """Rate of events with its exact interval (Garwood, *Biometrika* 28, 1936).

    Parameters
    ----------
    k : int
        Events.
    exposure : float
        Time they were counted over; the rates are per its unit.
    level : float
        Between 0 and 1.

    Returns
    -------
    Interval
        NaN if `exposure` is 0.

    Raises
    ------
    RelationsError
        If the count, the exposure or the level are impossible.
    """
    from scipy.special import gammaincinv

    if not exposure:
        return Interval(float("nan"), float("nan"), float("nan"))
    tail = (1 - level) / 2
    low = float(gammaincinv(k, tail)) if k else 0.0
    high = float(gammaincinv(k + 1, 1 - tail))
    return Interval(k / exposure, low / exposure, high / exposure)


@checked
def rate_ratio(
    events: Count, exposure: Time, base_events: Count, base_exposure: Time, level: Level = 0.95
) -> tuple[Interval, float]:
    """Ratio of two Poisson rates with its exact conditional interval.

    Given their sum, the events of one period are binomial; the interval and the test are those of
    that binomial share (Przyborowski and Wilenski, *Biometrika* 31, 1940).

    Parameters
    ----------
    events, exposure
        Of the period in question.
    base_events, base_exposure
        Of the period it is compared with.
    level : float
        Between 0 and 1.

    Returns
    -------
    (Interval, float)
        The ratio, whose upper end is infinite if `base_events` is 0, and the two-sided p.  NaN if an
        exposure is 0 or there is no event at all.

    Raises
    ------
    RelationsError
        If a count, an exposure or the level are impossible.
    """
    both = events + base_events
    nothing = float("nan")
    if not (exposure and base_exposure and both):
        return Interval(nothing, nothing, nothing), nothing
    scale = base_exposure / exposure

    def odds(share: float) -> float:
        return share / (1 - share) * scale if share < 1 else float("inf")

    share = clopper_pearson(events, both, level)
    p = binomial_test(events, both, exposure / (exposure + base_exposure))
    return Interval(odds(share.value), odds(share.low), odds(share.high)), p
