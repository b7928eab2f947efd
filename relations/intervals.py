"""Exact intervals and tests for shares, rates and their ratios.

All are of whole numbers, so that sums of the distributions' own terms give them; scipy, which the tests hold them
against, would double what the package needs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import accumulate
from typing import Annotated, NamedTuple

from relations.arguments import Count, Level, Within, hold
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


# A chance that falls with a share or a mean, and its slope there.
Chance = Callable[[float], tuple[float, float]]


def _binomial(first: int, last: int, n: int) -> Chance:
    """Chance of `first` to `last` of `n` by the share: of at most so many, or negative of at least so many."""
    sign = -1 if first else 1
    steps = (math.log((n - i + 1) / i) for i in range(1, n + 1))
    ways = [*enumerate(accumulate(steps, initial=0.0))][first : last + 1]

    def chance(share: float) -> tuple[float, float]:
        if not 0 < share < 1:
            return sign * float(last == n if share else first == 0), 0.0
        yes, no = math.log(share), math.log1p(-share)
        each = [math.exp(way + i * yes + (n - i) * no) for i, way in ways]
        return sign * min(1.0, math.fsum(each)), -(n - last) * each[-1] / (1 - share) - first * each[0] / share

    return chance


def _poisson(k: int) -> Chance:
    """Chance of at most `k` events, by how many are expected."""
    ways = [*enumerate(accumulate((-math.log(i) for i in range(1, k + 1)), initial=0.0))]

    def chance(mean: float) -> tuple[float, float]:
        each = [math.exp(way + i * math.log(mean) - mean) for i, way in ways]
        return math.fsum(each), -each[-1]

    return chance


def _where(chance: Chance, wanted: float, high: float) -> float:
    """Where a chance is the wanted one, between 0 and `high`: Newton's steps, and halves where those lead astray."""
    low, at = 0.0, high / 2
    for _ in range(200):
        found, slope = chance(at)
        low, high = (at, high) if found > wanted else (low, at)
        step = at - (found - wanted) / slope if slope else low
        last, at = at, step if low < step < high else (low + high) / 2
        if abs(at - last) <= 1e-14 * at:
            break
    return at


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
    _of_trials(k, n)
    if not n:
        return Interval(float("nan"), float("nan"), float("nan"))
    tail = (1 - level) / 2
    low = _where(_binomial(k, n, n), -tail, 1.0) if k else 0.0
    high = _where(_binomial(0, k, n), tail, 1.0) if k < n else 1.0
    return Interval(k / n, low, high)


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
    _of_trials(k, n)
    if not n:
        return float("nan")
    return min(1.0, 2 * min(_binomial(0, k, n)(share)[0], abs(_binomial(k, n, n)(share)[0])))


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
    if not exposure:
        return Interval(float("nan"), float("nan"), float("nan"))
    tail = (1 - level) / 2
    most = k + 50 + 50 * (k + 1) ** 0.5
    low = _where(_poisson(k - 1), 1 - tail, most) if k else 0.0
    high = _where(_poisson(k), tail, most)
    return Interval(k / exposure, low / exposure, high / exposure)


def rate_ratio(
    events: Count, exposure: Time, base_events: Count, base_exposure: Time, level: Level = 0.95
) -> tuple[Interval, float]:
    """Ratio of two Poisson rates with its exact conditional interval.

    Given their sum, the events of one period are binomial; the interval and the test are those of
    that binomial share (Przyborowski and Wilenski, *Biometrika* 31, 1940).

    Parameters
    ----------
    events, exposure : float
        Of the period in question.
    base_events, base_exposure : float
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


hold(__name__)
