"""What set incidents off, when in the year, with which weapons and where; the water of the Isfara beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from relations import estimates, tables
from relations.arguments import Count, Frame, Month, Within, alike, hold
from relations.conflict.casualties import NUMBERS, Incidents, Keyed, Toll
from relations.intervals import Interval, binomial_test, clopper_pearson

# Points that are the place itself or were stated by a party; the others stand in for it.
EXACT = ("place", "stated")
DAYS_A_YEAR = 365.25
MONTH_DAYS = (31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SEED = 20220914
# Months whose share of the river's water is set beside their share of incidents.
SPANS = ((7, 7), (7, 9), (5, 9))
Rivers = Annotated[
    pd.DataFrame, Frame('relations.load("rivers")', "identity statistic first_month last_month value source_ids")
]
Draws = Annotated[int, Within(ge=1, le=100_000)]
Armed = Annotated[pd.DataFrame, Frame("conflict.incidents", "date_earliest", "weapons_level")]


def triggers(rows: Keyed, by_incident: Toll | None = None) -> pd.DataFrame:
    """Count incidents by what set them off.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    by_incident : DataFrame, optional
        As given by ``fatalities("incident")``, for ``fatal``.

    Returns
    -------
    DataFrame
        Most frequent first: ``trigger``, ``incidents``, ``fatal`` (incidents with a best value above
        zero), ``share``, ``low``, ``high`` (percent of all incidents, exact 95% interval).
    """
    deadly: Any = [] if by_incident is None else by_incident.query("best > 0")["incident_id"]
    groups = rows.assign(fatal=rows["incident_id"].isin(deadly)).groupby("trigger", observed=True)["fatal"]
    frame = groups.agg(incidents="size", fatal="sum").reset_index()
    intervals = [clopper_pearson(int(k), len(rows)).percent() for k in frame["incidents"]]
    frame[["share", "low", "high"]] = np.array(intervals, dtype=float).reshape(len(frame), 3)
    return frame.sort_values(["incidents", "trigger"], ascending=[False, True]).reset_index(drop=True)


def months(rows: Incidents, first: Month = 4, last: Month = 9) -> pd.DataFrame:
    """Count incidents by calendar month.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`; those dated to a year only are left out.
    first, last : int
        First and last month of the season; it may wrap the year's end.

    Returns
    -------
    DataFrame
        Twelve rows: ``month`` (1-12), ``incidents``, ``in_season``.
    """
    wanted = _season(first, last)
    counted = pd.array(_by_month(rows), dtype="Int64")
    numbers = np.arange(1, 13)
    return pd.DataFrame({"month": numbers, "incidents": counted, "in_season": np.isin(numbers, wanted)})


def _by_month(rows: pd.DataFrame) -> NDArray[np.int64]:
    return np.bincount(rows["month"].to_numpy("int64", na_value=0), minlength=13)[1:]


def season_share(rows: Incidents, first: Month = 4, last: Month = 9) -> dict[str, Any]:
    """Share of incidents that began in a season, with an exact interval.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    first, last : int
        Months, both included.

    Returns
    -------
    dict
        ``k``, ``n`` (incidents in the season, with a known month), ``share`` (`Interval`, percent, exact 95%),
        ``expected`` (the season's share of the days of a year, percent), ``p`` (two-sided exact
        binomial test against it; NaN if `n` is 0).

    Notes
    -----
    The test takes incidents as independent and equally likely to be reported all year.  They come
    in clusters, and more people are out on fields and pastures in summer: read it as a description.
    """
    counted, season = _by_month(rows), np.array(_season(first, last)) - 1
    lengths = np.array(MONTH_DAYS)
    expected = float(lengths[season].sum() / lengths.sum())
    k, n = int(counted[season].sum()), int(counted.sum())
    return {
        "k": k,
        "n": n,
        "share": clopper_pearson(k, n).percent(),
        "expected": 100 * expected,
        "p": binomial_test(k, n, expected),
    }


def seasons(rows: Incidents, choices: Sequence[tuple[Month, Month]]) -> pd.DataFrame:
    """`season_share` for several seasons.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    choices : sequence of (int, int)
        First and last month of each.

    Returns
    -------
    DataFrame
        One row a season: ``first``, ``last``, ``k``, ``n``, ``share``, ``low``, ``high``, ``expected``
        (percent), ``p``.
    """
    found = [(first, last, season_share(rows, first, last)) for first, last in choices]
    return pd.DataFrame(
        {"first": first, "last": last, **season, **dict(zip(("share", "low", "high"), season["share"], strict=True))}
        for first, last, season in found
    )


def rayleigh(
    rows: Annotated[pd.DataFrame, Frame("conflict.incidents", "month", "date_earliest", "date_precision")],
) -> dict[str, Any]:
    """Test whether incidents gather at one time of the year (Rayleigh's circular test).

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.  A date known to the month only is put at its middle.

    Returns
    -------
    dict
        ``n``; ``length`` (mean resultant length, 0 = spread evenly, 1 = all on one day); ``day`` (mean
        date, ``2001-MM-DD``); ``p``.  NaN and None if there is no dated incident.

    References
    ----------
    J. H. Zar, *Biostatistical Analysis*, 5th ed. (2010), eq. 27.4 for the approximate p.
    """
    dated = rows[rows["month"].notna()]
    n = len(dated)
    if not n:
        return {"n": 0, "length": float("nan"), "day": None, "p": float("nan")}
    start = dated["date_earliest"]
    middle = start + pd.to_timedelta(np.where(dated["date_precision"] == "month", 14, 0), unit="D")
    angle = 2 * np.pi * (middle.dt.day_of_year.to_numpy() - 1) / DAYS_A_YEAR
    x, y = float(np.cos(angle).sum()), float(np.sin(angle).sum())
    resultant = float(np.hypot(x, y))
    p = float(np.exp(np.sqrt(1 + 4 * n + 4 * (n**2 - resultant**2)) - (1 + 2 * n)))
    mean_day = int((np.arctan2(y, x) % (2 * np.pi)) / (2 * np.pi) * 365)
    day = (pd.Timestamp("2001-01-01") + pd.Timedelta(days=mean_day)).date().isoformat()
    return {"n": n, "length": resultant / n, "day": day, "p": min(p, 1.0)}


def weapons(rows: Armed) -> pd.DataFrame:
    """Count incidents by year and highest level of weapons.

    Returns
    -------
    DataFrame
        One row a year with an incident, one column a level in rising order; incidents whose level is
        not known are in ``unknown``.
    """
    levels = list(rows["weapons_level"].cat.categories)
    named = rows["weapons_level"].astype("str").fillna("unknown")
    table = pd.crosstab(rows["year"].astype(int), named)
    return table.reindex(columns=[*levels, "unknown"], fill_value=0).rename_axis(columns=None)


def weapons_trend(rows: Armed, *, draws: Draws = 2000, seed: Count = SEED) -> dict[str, Any]:
    """Test whether the level of weapons rose over time (Kendall's tau-b by permutation).

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`; those without a level are left out.
    draws : int
        Random permutations for ``p``, and resamples for the interval.
    seed : int
        Of the random numbers.

    Returns
    -------
    dict
        ``n``; ``tau`` (`Interval`, -1 to 1, positive = later incidents used heavier weapons, its ends the middle 95% of
        the resamples); ``p`` (two-sided).  NaN with fewer than four incidents or one level only.
    """
    known = rows[rows["weapons_level"].notna()]
    time, rank = ranks(known)
    tau = kendall(time, rank)
    if len(known) < 4 or np.isnan(tau):
        return {"n": len(known), "tau": Interval(np.nan, np.nan, np.nan), "p": np.nan}
    random = np.random.default_rng(seed)
    later, heavier = _signs(time), _signs(rank)
    p = by_incidents(time, rank, random, draws)
    picks = random.integers(0, len(known), (draws, len(known)))
    # How often each incident was picked: tau of a resample weighs each pair of incidents by it.
    times = np.apply_along_axis(np.bincount, 1, picks, minlength=len(known)).astype("float64")
    agreeing, first, second = (
        (times @ table * times).sum(axis=1) for table in (later * heavier, np.abs(later), np.abs(heavier))
    )
    varied = first * second > 0
    resampled = agreeing[varied] / np.sqrt(first * second)[varied]
    low, high = np.nanquantile(resampled, [(1 - 0.95) / 2, (1 + 0.95) / 2])
    return {"n": len(known), "tau": Interval(tau, float(low), float(high)), "p": p}


def ranks(known: Armed) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Day and level of weapons of each incident as whole numbers."""
    return (
        known["date_earliest"].to_numpy().astype("datetime64[D]").astype("int64"),
        known["weapons_level"].cat.codes.to_numpy().astype("int64"),
    )


def kendall(first: NDArray[np.int64], second: NDArray[np.int64]) -> float:
    """Kendall's tau-b of two sequences of whole numbers; NaN if either does not vary."""
    alike(first=first, second=second)
    x, y = _signs(first), _signs(second)
    scale = float(np.sqrt(np.abs(x).sum() * np.abs(y).sum()))
    return float((x * y).sum() / scale) if scale else float("nan")


def _signs(values: NDArray[np.int64]) -> NDArray[np.float64]:
    """Whether the first of each pair is larger, as large or smaller: 1, 0 or -1."""
    signs: NDArray[np.float64] = np.sign(values[:, None] - values[None, :]).astype("float64")
    return signs


def by_place(rows: Incidents, by_incident: Toll) -> pd.DataFrame:
    """Gather incidents at the point that stands for them.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    by_incident : DataFrame
        As given by ``fatalities("incident")``.

    Returns
    -------
    DataFrame
        Most incidents first: ``place_id``, ``place_name``, ``spellings``, ``lat``, ``lon`` (degrees);
        ``incidents``, of them ``exact`` (at the place or a stated point) and ``stand_in`` (nearby or
        centre of wider fighting); ``low`` ... ``open`` (deaths); ``exact_dead``, ``stand_in_dead``
        (best values); ``source_ids``.  Incidents without a point are in no row.
    """
    keys = ["place_id", "place_name", "aliases", "lat", "lon"]
    placed = rows[rows["lat"].notna() & rows["lon"].notna()]
    exact = placed["location_basis"].isin(EXACT)
    numbers = by_incident[["incident_id", *NUMBERS]]
    joined = placed.assign(exact=exact)[[*keys, "incident_id", "exact"]].merge(numbers, on="incident_id", how="left")
    joined["exact_dead"] = joined["best"].where(joined["exact"], 0).fillna(0)
    joined["stand_in_dead"] = joined["best"].where(~joined["exact"], 0).fillna(0)
    groups = joined.groupby(keys, dropna=False, observed=True)
    counted = groups.agg(
        incidents=("incident_id", "size"),
        exact=("exact", "sum"),
        exact_dead=("exact_dead", "sum"),
        stand_in_dead=("stand_in_dead", "sum"),
    ).reset_index()
    counted["stand_in"] = counted["incidents"] - counted["exact"]
    summed = estimates.total(joined.dropna(subset=["low"]), ["place_id"])
    frame = counted.merge(summed, on="place_id", how="left")
    frame["spellings"] = frame["aliases"].fillna("").str.replace(";", ", ")
    frame["source_ids"] = frame["source_ids"].fillna("")
    return frame.sort_values(["incidents", "place_id"], ascending=[False, True]).reset_index(drop=True)


def _season(first: int, last: int) -> list[int]:
    return [month for month in range(1, 13) if (month - first) % 12 <= (last - first) % 12]


def by_incidents(
    days: NDArray[np.int64], levels: NDArray[np.int64], random: np.random.Generator, draws: Draws = 2000
) -> float:
    """Two-sided p of Kendall's tau-b by random permutations, each incident by itself."""
    alike(days=days, levels=levels)
    later, heavier = _signs(days), _signs(levels)
    shuffled = random.permuted(np.tile(levels, (draws, 1)), axis=1)
    # Each pair of different levels counts once as (heavier, lighter) and, both signs turned, once more.
    lower = np.unique(levels)[:-1]
    agreeing = 2 * sum(((shuffled > lighter) @ later * (shuffled == lighter)).sum(axis=1) for lighter in lower)
    return _rarity(agreeing, later * heavier)


def trend_by_years(rows: Armed, *, draws: Draws = 2000, seed: Count = SEED) -> float:
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
    known = rows[rows["weapons_level"].notna()]
    return by_years(*ranks(known), known["date_earliest"].dt.year.to_numpy(), draws=draws, seed=seed)


def by_years(
    days: NDArray[np.int64],
    levels: NDArray[np.int64],
    years: NDArray[np.integer[Any]],
    *,
    draws: Draws = 2000,
    seed: Count = SEED,
) -> float:
    """`trend_by_years` of plain numbers: day, level and year of each incident."""
    alike(days=days, levels=levels, years=years)
    names, block = np.unique(years, return_inverse=True)
    if len(names) < 3 or len(np.unique(levels)) < 2:
        return float("nan")
    later, heavier = _signs(days), _signs(levels)
    same = block[:, None] == block
    # Pairs within a year stay as they are; of two years it matters only which comes later.
    fixed = float((heavier * later)[same].sum())
    member = (block[:, None] == np.arange(len(names))).astype("float64")
    between = member.T @ np.where(same, 0, heavier) @ member
    order = np.random.default_rng(seed).permuted(np.tile(np.arange(len(names)), (draws, 1)), axis=1)
    turned = np.sign(order[:, :, None] - order[:, None, :])
    agreeing = fixed + (turned * between).sum(axis=(1, 2))
    return _rarity(agreeing, later * heavier)


def _rarity(agreeing: NDArray[np.float64], pairs: NDArray[np.float64]) -> float:
    """Share of the orders drawn, with the true one, whose pairs agree or disagree as much as the true ones."""
    return (1 + int((np.abs(agreeing) >= abs(pairs.sum()) - 1e-9).sum())) / (len(agreeing) + 1)


def water(rows: Incidents, rivers: Rivers | None = None) -> pd.DataFrame:
    """Set a season's share of the river's water beside its share of incidents.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`; those of a known month are counted.
    rivers : DataFrame, optional
        The table ``rivers``; loaded if not given.

    Returns
    -------
    DataFrame
        One row a season of `SPANS`: ``first``, ``last`` (months); ``water`` (percent of the year's water by the
        gauge that the source names), ``water_basis`` ("stated" or "from means"), ``inferred`` (percent by the
        gauge that carries no name, as a check); ``k``, ``n`` (incidents that began in it, with a known month),
        ``share``, ``low``, ``high`` (percent, exact 95% interval), ``even`` (its share of the days of a year,
        percent), ``p`` (two-sided exact test of k against the share of the water), ``source_ids``.  Numbers
        that the table does not carry are missing.

    Notes
    -----
    A mean discharge counts by the days of its month.  The means are of the last century, the incidents of
    this one; who is out in the fields, and who prints what, have seasons as well.
    """
    table = tables.load("rivers") if rivers is None else rivers
    frame = seasons(rows, SPANS).rename(columns={"expected": "even"})
    named, inferred = (
        [_share(table[table["identity"] == identity], *span) for span in SPANS] for identity in ("named", "inferred")
    )
    frame[["water", "water_basis", "source_ids"]] = pd.DataFrame(named, index=frame.index)
    frame["p"] = [
        binomial_test(row["k"], row["n"], row["water"] / 100) if row["water_basis"] else float("nan")
        for row in frame.to_dict("records")
    ]
    return frame.assign(inferred=[share for share, *_ in inferred])


def _share(gauge: pd.DataFrame, first: int, last: int) -> tuple[float, str, str]:
    """Percent of the year's water, how it was had, and its sources."""
    stated = gauge.query("statistic == 'share_of_year' and first_month == @first and last_month == @last")
    if len(stated):
        return float(stated["value"].iloc[0]), "stated", str(stated["source_ids"].iloc[0])
    means = gauge[gauge["statistic"] == "mean_discharge"]
    monthly = means[means["first_month"].notna()]
    by_month = monthly.set_index("first_month")["value"].astype("float64")
    wanted = range(first, last + 1)
    # The year's mean of the same source, so that two periods of measurement are not mixed.
    whole = means[means["first_month"].isna() & means["source_ids"].isin(monthly["source_ids"])]
    if whole.empty or not set(wanted) <= set(by_month.index):
        return float("nan"), "", ""
    water = sum(by_month[month] * MONTH_DAYS[month - 1] for month in wanted)
    return 100 * water / (float(whole["value"].iloc[0]) * DAYS_A_YEAR), "from means", str(whole["source_ids"].iloc[0])


hold(__name__)
