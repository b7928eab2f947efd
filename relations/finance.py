"""Elementary finance: present value, annuity, rate of return, payback, and a charge that repays a cost.

Formulas as any textbook of corporate finance has them (Brealey, Myers and Allen, *Principles of Corporate
Finance*, chapters 2 and 5).  Rates are per cent a year; year 0 is now and flows fall at the end of years.
Functions that take arrays work on all their elements at once.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from relations.casa import USD_MN_PER_TWH_USC, require_not_negative, require_positive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

__all__ = [
    "annuity",
    "annuity_factor",
    "break_even_rate_pct",
    "discounted_payback_years",
    "irr_pct",
    "level_irr_pct",
    "levelised_charge_usc",
    "npv",
]


def annuity_factor(rate_pct: float, years: int) -> float:
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
    require_not_negative(rate_pct=rate_pct)
    require_positive(years=years)
    return float(annuity(rate_pct, years))


def annuity(rate_pct: ArrayLike, years: ArrayLike) -> Floats:
    """Do `annuity_factor` for arrays, without checks.

    Parameters
    ----------
    rate_pct : array_like
        Above -100 and finite.
    years : array_like
        Above 0.

    Returns
    -------
    ndarray of float64
    """
    force, years = np.log1p(np.asarray(rate_pct, dtype=float) / 100), np.asarray(years, dtype=float)
    safe = np.where(force == 0, 1.0, force)
    # expm1 and log1p keep the digits that 1 - (1 + r)**-n loses at rates near zero.
    return np.asarray(np.where(force == 0, years, -np.expm1(-years * safe) / np.expm1(safe)))


def npv(rate_pct: float, flows: Sequence[float]) -> float:
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
    require_not_negative(rate_pct=rate_pct)
    return math.fsum(flow / (1 + rate_pct / 100) ** year for year, flow in enumerate(flows))


def levelised_charge_usc(capex_usd_mn: float, volume_twh: float, rate_pct: float, years: int) -> float:
    """Charge per kWh that repays a cost in equal yearly payments.

    Parameters
    ----------
    capex_usd_mn : float
        Spent in year 0.
    volume_twh : float
        Energy a year from year 1, above 0.
    rate_pct, years
        As in `annuity_factor`.

    Returns
    -------
    float
        US cents a kWh: capex divided by annuity factor and energy; no operation, no tax, no outage.
    """
    require_positive(volume_twh=volume_twh)
    return capex_usd_mn / annuity_factor(rate_pct, years) / volume_twh / USD_MN_PER_TWH_USC


def level_irr_pct(capital: ArrayLike, yearly: ArrayLike, years: ArrayLike, delay_years: ArrayLike = 0) -> Floats:
    """Return the internal rate of return of a cost in year 0 and equal receipts, for arrays.

    Parameters
    ----------
    capital : array_like
        Spent in year 0, above 0.
    yearly : array_like
        Received a year, in `years` years from year ``1 + delay_years``.
    years, delay_years : array_like
        How many receipts, and how many years they start late.

    Returns
    -------
    ndarray of float64
        Per cent a year; NaN where the receipts do not add up to the cost (the rate would be negative).

    Notes
    -----
    Newton's method on the logarithm of annuity over cost, as a function of ``log(1 + r)``: that function
    falls steadily, and a step is never let out of the bracket from 0 to ``log(1 + yearly / capital)``.

    Examples
    --------
    >>> level_irr_pct(100, 60, 2).round(4).item()
    13.0662
    """
    cost, gain, n, late = np.broadcast_arrays(
        *(np.asarray(values, dtype=float) for values in (capital, yearly, years, delay_years))
    )
    shape = cost.shape
    cost, gain, n, late = (values.ravel() for values in (cost, gain, n, late))
    solvable = gain * n >= cost
    ratio = np.log(np.divide(cost, gain, out=np.ones_like(cost), where=solvable))
    low, high = np.full_like(cost, 1e-12), np.log1p(np.exp(-ratio))
    force = 0.5 * high
    for _ in range(80):
        grown, spent = np.expm1(force), -np.expm1(-n * force)
        value = np.log(spent / grown) - late * force - ratio
        low, high = np.where(value > 0, force, low), np.where(value > 0, high, force)
        slope = n * (1 / spent - 1) - 1 / grown - 1 - late
        step = force - value / slope
        # At the root itself rounding may step over an end of the bracket by a last digit.
        inside = (step > low - 1e-13) & (step < high + 1e-13)
        following = np.where(inside, step, (low + high) / 2)
        moved = np.abs(following - force)
        force = following
        if not np.any(moved[solvable] > 1e-12):
            break
    return np.asarray(np.where(solvable, 100 * np.expm1(force), np.nan).reshape(shape))


def break_even_rate_pct(capex_usd_mn: float, yearly_usd_mn: float, years: int) -> float | None:
    """Discount rate at which equal yearly receipts just repay a cost (the internal rate of return).

    Returns
    -------
    float or None
        Per cent a year; None where the receipts do not even add up to the cost.
    """
    require_positive(capex_usd_mn=capex_usd_mn, years=years)
    rate = float(level_irr_pct(capex_usd_mn, yearly_usd_mn, years))
    return None if math.isnan(rate) else rate


def irr_pct(flows: ArrayLike) -> Floats:
    """Return the internal rate of return of any yearly flows, for many rows of flows at once.

    Parameters
    ----------
    flows : array_like, shape (..., years)
        Year 0, year 1, ... along the last axis.

    Returns
    -------
    ndarray of float64, shape (...)
        Per cent a year, above -100; NaN where the flows do not change sign exactly once, because the rate
        then does not exist or need not be the only one (Descartes' rule of signs).

    Notes
    -----
    Bisection on ``log(1 + r)`` after the bracket has been widened until the present value changes sign.

    Examples
    --------
    >>> irr_pct([-4000, 2000, 4000]).round(2).item()
    28.08
    """
    rows = np.atleast_2d(np.asarray(flows, dtype=float))
    if rows.shape[-1] < 2:
        return np.full(np.shape(flows)[:-1], np.nan)
    shape = np.shape(flows)[:-1]
    rows = rows.reshape(-1, rows.shape[-1])
    signs = np.sign(rows)
    # A year without flow has the sign of the year before it.
    for year in range(1, rows.shape[1]):
        signs[:, year] = np.where(signs[:, year] == 0, signs[:, year - 1], signs[:, year])
    turns = (signs[:, 1:] * signs[:, :-1] < 0).sum(axis=1)
    once = (turns == 1) & np.isfinite(rows).all(axis=1)
    direction = signs[:, -1]  # money comes last: the present value falls with the rate

    def excess(force: Floats) -> Floats:
        total = np.zeros(len(rows))
        for year in range(rows.shape[1] - 1, -1, -1):
            total = total * np.exp(-force) + rows[:, year]
        return np.asarray(total * direction)

    low, high = np.full(len(rows), -0.5), np.full(len(rows), 0.5)
    for _ in range(6):  # as far as a factor of e**16 a year either way
        low, high = np.where(excess(low) < 0, low * 2, low), np.where(excess(high) > 0, high * 2, high)
    for _ in range(60):
        middle = (low + high) / 2
        above = excess(middle) > 0
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    found = np.where(once, 100 * np.expm1((low + high) / 2), np.nan)
    return np.asarray(found.reshape(shape))


def discounted_payback_years(
    capital: ArrayLike, yearly: ArrayLike, rate_pct: ArrayLike, delay_years: ArrayLike = 0
) -> Floats:
    """Years until equal receipts have repaid a cost with interest, counted from year 0.

    Parameters
    ----------
    capital, yearly, delay_years : array_like
        As in `level_irr_pct`.
    rate_pct : array_like
        From 0; at 0 it is the simple payback.

    Returns
    -------
    ndarray of float64
        Inverse of the annuity, ``-log(1 - K r / A) / log(1 + r)`` plus the delay, with K the cost grown over
        the delay; NaN where the receipts never repay the cost.
    """
    cost, gain, rate, late = np.broadcast_arrays(
        *(np.asarray(values, dtype=float) for values in (capital, yearly, rate_pct, delay_years))
    )
    rate = rate / 100
    owed = np.divide(cost * (1 + rate) ** late, gain, out=np.full(cost.shape, np.nan), where=gain > 0)
    repaid = np.isfinite(owed) & (owed * rate < 1)
    owed = np.where(repaid, owed, 0.0)
    rest = -np.log1p(-owed * rate) / np.where(rate == 0, 1.0, np.log1p(rate))
    return np.asarray(np.where(repaid, np.where(rate == 0, owed, rest) + late, np.nan))
