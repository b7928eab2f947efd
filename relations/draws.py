"""Numbers of which three points are known, drawn from triangular distributions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from relations.arguments import Count, Frame, Level, Within, columns_of, hold
from relations.errors import RelationsError

Drawn = Annotated[pd.DataFrame, Frame("estimates.estimate", "low", "best", "top", "open")]


def triangular(share: ArrayLike, low: ArrayLike, mode: ArrayLike, high: ArrayLike) -> NDArray[np.float64]:
    """Inverse of the triangular distribution, for drawing from it.

    Parameters
    ----------
    share : array_like
        From 0 to 1.
    low, mode, high : array_like
        Its three points, which broadcast against `share`; all equal gives that value.

    Returns
    -------
    ndarray of float64
        Never outside low and high.

    Raises
    ------
    RelationsError
        If a share is outside 0 to 1, or the points are not in order.
    """
    at, bottom, middle, top = (np.asarray(values, dtype="float64") for values in (share, low, mode, high))
    if not ((at >= 0) & (at <= 1)).all() or not ((bottom <= middle) & (middle <= top)).all():
        raise RelationsError("share, low, mode, high cannot be so; allowed: 0 <= share <= 1, low <= mode <= high.")
    return _triangular(at, bottom, middle, top)


def _triangular(at: NDArray[np.float64], bottom: Any, middle: Any, top: Any) -> NDArray[np.float64]:
    span = top - bottom
    left = bottom + np.sqrt(at * span * (middle - bottom))
    right = top - np.sqrt((1 - at) * span * (top - middle))
    drawn: NDArray[np.float64] = np.where(at * span < middle - bottom, left, right)
    # Rounding may step over an end by its last digit.
    return np.clip(drawn, bottom, top)


def resample(
    estimates: Drawn,
    by: str | Sequence[str] = (),
    *,
    level: Level = 0.9,
    draws: Annotated[int, Within(ge=100)] = 4000,
    seed: Count = 20220914,
) -> pd.DataFrame:
    """Sum estimates by drawing each from a triangular distribution.

    The narrower view beside :func:`total`, whose bounds can all be true at once.  Here each estimate errs on its own,
    most likely near its best value and never outside low and the largest number named; an open end is cut there, so
    that the upper end is too low where estimates are open.

    Parameters
    ----------
    estimates : DataFrame
        Rows with ``low``, ``best``, ``top``, ``open`` and the columns of ``by``.
    by : sequence of str
        Columns to group by; empty for one grand total.
    level : float
        Share of the draws between ``low`` and ``high``.
    draws, seed : int
        Number of draws and seed of the generator.

    Returns
    -------
    DataFrame
        ``low``, ``best`` (median) and ``high`` of the sums (``float64``), ``open`` and
        ``n``, one row a group.

    Raises
    ------
    RelationsError
        If a column is missing, or level or draws are out of range.

    Notes
    -----
    Triangular distributions of (low, best, top), drawn independently, are a common choice
    where nothing but three points is known: M. G. Morgan and M. Henrion, Uncertainty,
    Cambridge 1990, section 5.5.
    """
    by = [by] if isinstance(by, str) else list(by)
    columns_of("estimates", estimates, by=by)
    frame = estimates if by else estimates.assign(total="all")
    keys = by or ["total"]
    # One order of the rows, so that the draws do not depend on how the caller sorted them.
    frame = frame.sort_values([*keys, "low", "best", "top"], kind="stable")
    points = frame[["low", "best", "top"]].to_numpy("float64")
    random, edges = np.random.default_rng(seed), [(1 - level) / 2, 0.5, (1 + level) / 2]
    rows = []
    # Groups follow one another in the sorted rows, so that each row gets the same numbers in any grouping.
    for key, index in frame.groupby(keys, sort=True, observed=True).indices.items():
        sums = np.zeros(draws)
        for low, mode, top in points[index]:
            share = random.random(draws)
            sums += low if low == mode == top else _triangular(share, low, mode, top)
        values = key if isinstance(key, tuple) else (key,)
        is_open = bool(frame["open"].iloc[index].any())
        rows.append((*values, *np.quantile(sums, edges), is_open, len(index)))
    result = pd.DataFrame(rows, columns=[*keys, "low", "best", "high", "open", "n"])
    return result if by else result.drop(columns="total")


hold(__name__)
