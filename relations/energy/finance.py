"""Elementary finance: present value, annuity, a charge that repays a cost, and one root finder for all rates.

Formulas as any textbook of corporate finance has them (Brealey, Myers and Allen, *Principles of Corporate
Finance*, chapters 2 and 5).  Rates are per cent a year; year 0 is now and flows fall at the end of years.
Functions that take arrays work on all their elements at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Annotated

import numpy as np
from numpy.typing import ArrayLike, NDArray

from relations.arguments import NotNegative, Positive, Within, hold
from relations.energy.casa import USD_MN_PER_TWH_USC

Floats = NDArray[np.float64]

# `annuity` and `root` are parts: called at every step of a search, with NaN where nothing is sought, and not checked.
__all__ = ["annuity_factor", "break_even_rate_pct", "levelised_charge_usc", "npv"]

Years = Annotated[int, Within(ge=1)]


def annuity_factor(rate_pct: NotNegative, years: Years) -> float:
    """Present value of 1 a year, paid at the end of each of `years` years.

    Parameters
    ----------
    rate_pct : float
        Discount rate in per cent a year, from 0.
    years : int
        At least 1.

    Returns
    -------
    float
        ``(1 - (1 + r)**-n) / r``, and ``n`` at a rate of zero.

    Examples
    --------
    >>> round(annuity_factor(10, 15), 3)
    7.606
    """
    return float(annuity(rate_pct, years))


def annuity(rate_pct: ArrayLike, years: ArrayLike) -> Floats:
    """Do `annuity_factor` for arrays, without checks.

    Parameters
    ----------
    rate_pct : array_like
        Above -100 and finite.
    years : array_like
        From 0; a part of a year counts as the formula has it.

    Returns
    -------
    ndarray of float64
    """
    force, years = np.log1p(np.asarray(rate_pct, dtype=float) / 100), np.asarray(years, dtype=float)
    safe = np.where(force == 0, 1.0, force)
    # expm1 and log1p keep the digits that 1 - (1 + r)**-n loses at rates near zero.
    return np.asarray(np.where(force == 0, years, -np.expm1(-years * safe) / np.expm1(safe)))


def npv(rate_pct: NotNegative, flows: Sequence[float]) -> float:
    """Net present value of yearly flows, the first of them now.

    Parameters
    ----------
    rate_pct : float
        Discount rate in per cent a year, from 0.
    flows : sequence of float
        Year 0, year 1, ...

    Examples
    --------
    >>> round(npv(5, [-370_000, 420_000]))
    30000
    """
    return math.fsum(flow / (1 + rate_pct / 100) ** year for year, flow in enumerate(flows))


def levelised_charge_usc(capex_usd_mn: NotNegative, volume_twh: Positive, rate_pct: NotNegative, years: Years) -> float:
    """Charge per kWh that repays a cost in equal yearly payments.

    Parameters
    ----------
    capex_usd_mn : float
        Spent in year 0.
    volume_twh : float
        Energy a year from year 1, above 0.
    rate_pct : float
        As in `annuity_factor`.
    years : int
        As in `annuity_factor`.

    Returns
    -------
    float
        US cents a kWh: capex divided by annuity factor and energy; no operation, no tax, no outage.
    """
    return capex_usd_mn / annuity_factor(rate_pct, years) / volume_twh / USD_MN_PER_TWH_USC


def break_even_rate_pct(capex_usd_mn: Positive, yearly_usd_mn: float, years: Years) -> float | None:
    """Discount rate at which equal yearly receipts just repay a cost (the internal rate of return).

    Returns
    -------
    float or None
        Per cent a year; None where the receipts do not even add up to the cost.
    """
    if yearly_usd_mn * years < capex_usd_mn:
        return None
    # Receipts for ever return yearly / capex: no finite number of them returns more.
    return float(
        root(lambda rate: yearly_usd_mn * annuity(rate, years) - capex_usd_mn, 0, 100 * yearly_usd_mn / capex_usd_mn)
    )


def root(function: Callable[[Floats], Floats], low: ArrayLike, high: ArrayLike) -> Floats:
    """Find where a function is zero between two points, for many such functions at once.

    Parameters
    ----------
    function : callable
        Takes an array of points, one for each problem, and returns the values there.
    low, high : array_like
        Ends of each bracket, of one shape.

    Returns
    -------
    ndarray of float64
        NaN where the function has the same sign at both ends.

    Notes
    -----
    False position with the correction of N. Anderson and A. Bjorck, BIT 13 (1973): the end that stays is
    weighted down, so that both close in faster than by halving; the root is never let out of its bracket.

    Examples
    --------
    >>> root(lambda x: x**2 - [2, 9], [0, 0], [10, 10]).round(6).tolist()
    [1.414214, 3.0]
    """
    far, near = (np.array(ends, dtype=float) for ends in np.broadcast_arrays(low, high))
    at_far, at_near = (np.asarray(function(ends), dtype=float) for ends in (far, near))
    crosses = np.sign(at_far) * np.sign(at_near) <= 0
    with np.errstate(all="ignore"):
        for _ in range(200):
            point = near - at_near * (near - far) / (at_near - at_far)
            point = np.where(crosses & np.isfinite(point), point, near)
            value = np.asarray(function(point), dtype=float)
            stays = value * at_near > 0
            weight = 1 - value / at_near
            at_far = np.where(stays, at_far * np.where(weight > 0, weight, 0.5), at_near)
            far = np.where(stays, far, near)
            moved = np.abs(point - near)
            near, at_near = point, value
            if not np.any(crosses & (moved > 1e-12 * (1 + np.abs(point))) & (value != 0)):
                break
    return np.asarray(np.where(crosses, near, np.nan))


hold(__name__)
