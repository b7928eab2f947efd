"""Scrambled Sobol points, as ``scipy.stats.qmc`` draws them.

The import of ``scipy.stats`` takes half a second and forty megabytes, more than all that is computed with
these points; every report that draws would pay it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from relations.errors import RelationsError

# Primitive polynomial, its coefficients as bits, and first direction numbers of each dimension after the first:
# S. Joe and F. Y. Kuo, SIAM Journal on Scientific Computing 30 (2008), file new-joe-kuo-6.21201.
_DIRECTIONS = (
    (3, 1), (7, 1, 3), (11, 1, 3, 1), (13, 1, 1, 1), (19, 1, 1, 3, 3), (25, 1, 3, 5, 13), (37, 1, 1, 5, 5, 17),
    (41, 1, 1, 5, 5, 5), (47, 1, 1, 7, 11, 19), (55, 1, 1, 5, 1, 1), (59, 1, 1, 1, 3, 11), (61, 1, 3, 5, 5, 31),
    (67, 1, 3, 3, 9, 7, 49), (91, 1, 1, 1, 15, 21, 21), (97, 1, 3, 1, 13, 27, 49), (103, 1, 1, 1, 15, 7, 5),
    (109, 1, 3, 1, 15, 13, 25), (115, 1, 1, 5, 5, 19, 61), (131, 1, 3, 7, 11, 23, 15, 103),
    (137, 1, 3, 7, 13, 13, 15, 69), (143, 1, 1, 3, 13, 7, 35, 63), (145, 1, 3, 5, 9, 1, 25, 53),
    (157, 1, 3, 1, 13, 9, 35, 107), (167, 1, 3, 1, 5, 27, 61, 31),
)  # fmt: skip
_BITS = 30


def points(dimensions: int, power: int, seed: int) -> NDArray[np.float64]:
    """Draw ``2**power`` scrambled Sobol points.

    Parameters
    ----------
    dimensions : int
        Of a point, 1 to 25.
    power : int
        0 to 30.
    seed : int
        Of numpy's default generator, which scrambles.

    Returns
    -------
    ndarray of float64
        From 0 to below 1, a row a dimension: the numbers of
        ``scipy.stats.qmc.Sobol(dimensions, seed=seed).random_base2(power).T``.

    Raises
    ------
    RelationsError
        For more dimensions or points than that.

    Notes
    -----
    I. M. Sobol', USSR Computational Mathematics and Mathematical Physics 7 (1967), scrambled after
    J. Matousek, Journal of Complexity 14 (1998): each digit is mixed with higher ones, then all points are shifted.
    """
    if not (1 <= dimensions <= len(_DIRECTIONS) + 1 and 0 <= power <= _BITS):
        raise RelationsError(
            f"{dimensions} dimensions and 2**{power} points: allowed are 1 to {len(_DIRECTIONS) + 1} dimensions "
            f"and a power of 0 to {_BITS}. Draw the others with scipy.stats.qmc."
        )
    columns = np.ones((dimensions, _BITS), dtype=np.int64)
    for column, (polynomial, *first) in zip(columns[1:], _DIRECTIONS, strict=False):
        degree = len(first)
        column[:degree] = first
        for j in range(degree, _BITS):
            column[j] = column[j - degree]
            for k in range(1, degree + 1):
                if polynomial >> (degree - k) & 1:
                    column[j] ^= column[j - k] << k
    places = np.arange(_BITS)
    columns <<= places[::-1]
    random = np.random.default_rng(seed)
    shift = random.integers(2, size=(dimensions, _BITS), dtype=np.uint32) @ (1 << places)
    mix = np.tril(random.integers(2, size=(dimensions, _BITS, _BITS), dtype=np.uint32), -1) + np.eye(_BITS)
    digits = columns[:, None, :] >> places[::-1, None] & 1
    columns = ((mix @ digits).astype(np.int64) % 2 << places[::-1, None]).sum(axis=1)
    found, columns = shift[:, None].astype(np.uint32), columns.astype(np.uint32)
    # In the order of the Gray code each doubling is the mirror image of what is there, with one bit changed.
    for j in range(power):
        found = np.concatenate([found, found[:, ::-1] ^ columns[:, j, None]], axis=1)
    return np.asarray(found / 2**_BITS, dtype=np.float64)
