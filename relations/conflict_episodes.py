"""The same tests when incidents are not taken as independent: episodes, whole years, how many it would take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import pandas as pd

from relations.arguments import Count, Frame, Level, Within, alike, checked
from relations.dates import ExactDay  # noqa: TC001 - the annotations are held at the call
from relations.intervals import rate_ratio

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# Days of quiet after which an incident begins an episode of its own; the choice matters, so several are shown.
QUIETS = (7, 14, 30)


Rows = Annotated[
    pd.DataFrame, Frame("conflict.incidents", "incident_id", "date_earliest", "date_latest", "month", "weapons_level")
]
Dated = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id", "date_earliest", "date_latest")]
Years = Annotated[float, Within(ge=0)]
Draws = Annotated[int, Within(ge=1, le=100_000)]


@checked
def episodes(rows: Dated, quiet: Count = 30) -> pd.DataFrame:
    """Gather incidents that follow one another into episodes.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`.
    quiet : int
        An incident that begins within so many days of the end of any earlier one of the episode belongs to
        it.  With 0 only those that overlap, or begin on its last day, do.

    Returns
    -------
    DataFrame
        One row an episode: the fields of its first incident, ``date_latest`` of its last day, and ``incidents``
        (how many it holds).  It goes wherever `rows` goes: into `conflict.season_share` or `conflict.rate_change`.

    Raises
    ------
    RelationsError
        If `quiet` is no whole number of days from 0 up.

    Notes
    -----
    Runs declustering: H. Ferro and J. Segers, "Inference for clusters of extreme values", *J. R. Stat. Soc. B*
    65 (2003), 545-556, section 1.
    """
    ordered = rows.sort_values(["date_earliest", "date_latest", "incident_id"]).reset_index(drop=True)
    ended = ordered["date_latest"].cummax()
    begins = ~((ordered["date_earliest"] - ended.shift()).dt.days <= quiet)
    number = begins.cumsum()
    firsts = ordered[begins].reset_index(drop=True)
    return firsts.assign(
        date_latest=ended.groupby(number).max().to_numpy(),
        incidents=number.value_counts(sort=False).to_numpy(),
    )


@checked
def by_quiet(
    rows: Rows, day: ExactDay, start: ExactDay, end: ExactDay, *, quiets: Sequence[Count] = QUIETS, level: Level = 0.95
) -> pd.DataFrame:
    """Set the season and the rate ratio beside each other for several rules of what is one episode.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`.
    day, start, end, level
        As in `conflict.rate_change`.
    quiets : sequence of int
        Rules, as in `episodes`; each incident by itself comes first (``quiet`` missing).

    Returns
    -------
    DataFrame
        ``quiet`` (days, missing for single incidents), ``episodes``; ``season`` (percent that began from April to
        September), ``season_low``, ``season_high``, ``season_p``; ``before``, ``after`` (episodes), ``ratio``,
        ``low``, ``high``, ``p`` (see `conflict.rate_change`).
    """
    from relations import conflict

    result = []
    for quiet in (None, *quiets):
        chosen = rows if quiet is None else episodes(rows, quiet)
        season = conflict.season_share(chosen, level=level)
        before, after, years_before, years_after = conflict.exposure(chosen, day, start, end)
        ratio, p = rate_ratio(after, years_after, before, years_before, level)
        result.append(
            {
                "quiet": quiet,
                "episodes": len(chosen),
                "season": season["share"].value,
                "season_low": season["share"].low,
                "season_high": season["share"].high,
                "season_p": season["p"],
                "before": before,
                "after": after,
                "ratio": ratio.value,
                "low": ratio.low,
                "high": ratio.high,
                "p": p,
            }
        )
    return pd.DataFrame(result).astype({"quiet": "Int64"})


@checked
def trend_by_years(rows: Rows, *, draws: Draws = 2000, seed: Count = 20220914) -> float:
    """Test the trend of weapons by permuting whole years instead of single incidents.

    Incidents of one year share its tension and its press, so that shuffling them one by one calls a run of
    like incidents a trend.  Here years change places and their incidents go with them.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`; those without a level are left out.
    draws : int
        Random orders of the years.
    seed : int
        Of the random numbers.

    Returns
    -------
    float
        Two-sided p of Kendall's tau-b; NaN with fewer than three years or one level only.

    References
    ----------
    P. Good, *Permutation, Parametric and Bootstrap Tests of Hypotheses*, 3rd ed. (2005), section 9.2, on blocks as
    the units that may be exchanged.
    """
    from relations import conflict

    known = rows[rows["weapons_level"].notna()]
    return by_years(*conflict.ranks(known), known["date_earliest"].dt.year.to_numpy(), draws=draws, seed=seed)


@checked
def by_incidents(
    days: NDArray[np.int64], levels: NDArray[np.int64], random: np.random.Generator, draws: Draws = 2000
) -> float:
    """Two-sided p of Kendall's tau-b by random permutations, each incident by itself."""
    alike(days=days, levels=levels)
    later, heavier = (np.sign(each[:, None] - each).astype("float64") for each in (days, levels))
    shuffled = random.permuted(np.tile(levels, (draws, 1)), axis=1)
    # Each pair of different levels counts once as (heavier, lighter) and, both signs turned, once more.
    agreeing = 2 * sum(
        ((shuffled > lighter) @ later * (shuffled == lighter)).sum(axis=1) for lighter in np.unique(levels)[:-1]
    )
    reached = np.abs(agreeing) >= abs((later * heavier).sum()) - 1e-9
    return (1 + int(np.sum(reached))) / (draws + 1)


@checked
def by_years(
    days: NDArray[np.int64],
    levels: NDArray[np.int64],
    years: NDArray[np.integer[Any]],
    *,
    draws: Draws = 2000,
    seed: Count = 20220914,
) -> float:
    """`trend_by_years` of plain numbers: day, level and year of each incident."""
    alike(days=days, levels=levels, years=years)
    names, block = np.unique(years, return_inverse=True)
    if len(names) < 3 or len(np.unique(levels)) < 2:
        return float("nan")
    heavier = np.sign(levels[:, None] - levels).astype("float64")
    later = np.sign(days[:, None] - days)
    same = block[:, None] == block
    # Pairs within a year stay as they are; of two years it matters only which comes later.
    fixed = float((heavier * later)[same].sum())
    member = (block[:, None] == np.arange(len(names))).astype("float64")
    between = member.T @ np.where(same, 0, heavier) @ member
    order = np.random.default_rng(seed).permuted(np.tile(np.arange(len(names)), (draws, 1)), axis=1)
    turned = np.sign(order[:, :, None] - order[:, None, :])
    agreeing = fixed + (turned * between).sum(axis=(1, 2))
    reached = np.abs(agreeing) >= abs((heavier * later).sum()) - 1e-9
    return (1 + int(reached.sum())) / (draws + 1)


@checked
def bearable(before: Count, years_before: Years, years_after: Years, *, level: Level = 0.95) -> tuple[int, float]:
    """Say how many later incidents would still leave the rate lower than before.

    Parameters
    ----------
    before : int
        Incidents before.
    years_before, years_after : float
        Lengths of the periods.
    level : float
        Of the exact interval.

    Returns
    -------
    (int, float)
        The largest number of later incidents for which the upper end of the rate ratio is below 1, and that end;
        (-1, NaN) if even none would not do.
    """
    most, end = -1, float("nan")
    while years_after > 0 and years_before > 0 and before > 0:
        high = rate_ratio(most + 1, years_after, before, years_before, level)[0].high
        if not high < 1:
            break
        most, end = most + 1, high
    return most, end
