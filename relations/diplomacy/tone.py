"""How the tone of the recorded events changed, and whether by more than chance."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal, get_args

import numpy as np
import pandas as pd

from relations import dates, estimates, tables
from relations.arguments import Count, Frame, Level, Within, hold
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.diplomacy.windows import Events, Incidents, party_codes

# As coded, -2 to +2; only the direction; without the ceasefires, which count as +1 inside a war; without visits,
# which often stand beside the papers signed on them.
ToneRule = Literal["coded", "direction", "without_ceasefires", "without_visits"]
TONE_RULES: tuple[ToneRule, ...] = get_args(ToneRule)

Claims = Annotated[pd.DataFrame, Frame('relations.load("claims")', "claim_id", "incident_id", "measure")]


def timeline(
    events: Events,
    rule: estimates.Rule = "latest",
    *,
    every: bool = False,
    incidents: Incidents | None = None,
    claims: Claims | None = None,
) -> pd.DataFrame:
    """Events with the tone of clashes, and a row for each clash that has none: both follow from the claims.

    Parameters
    ----------
    events : DataFrame
        The whole table ``events``: a clash whose row is left out would come back.
    rule : str
        The rule of :mod:`relations.estimates` that says where somebody was killed.
    every : bool
        Add every incident without a row, not only those with deaths.
    incidents, claims : DataFrame, optional
        By default the tables of this name.

    Returns
    -------
    DataFrame
        The columns of `events`, by date. A row with an incident_id has tone -2 if anybody is estimated killed in it or
        the table has -2 (for hostages), else -1. A row that is added has the id of its incident as event_id and the
        category ``conflict``; its text is place and cause, as far as they are stated.
    """
    incidents = tables.load("incidents") if incidents is None else incidents
    found = estimates.estimate(tables.load("claims") if claims is None else claims, rule, "killed")
    lethal = set(found.loc[found["best"].fillna(0) > 0, "incident_id"])

    def graded(ids: pd.Series) -> pd.Series:
        return ids.isin(lethal).map({True: -2, False: -1}).astype("Int64")

    linked = events["incident_id"]
    told = events.assign(tone=events["tone"].fillna(graded(linked)))
    rest = incidents[~incidents["incident_id"].isin(linked.dropna()) & ~incidents["before_independence"]]
    rest = rest[rest["incident_id"].isin(lethal) | every]
    named = rest[["place", "trigger_detail"]].to_numpy()
    told_of = [": ".join(part for part in parts if isinstance(part, str)) for parts in named]
    added = rest.assign(
        event_id=rest["incident_id"],
        category="conflict",
        tone=graded(rest["incident_id"]),
        text=told_of,
        countries=";".join(party_codes()),
        in_founding_text="no",
        truce=False,
        note=None,
    )
    whole = pd.concat([told, added[list(told.columns)]]).astype(told.dtypes)
    return whole.sort_values(["date_earliest", "event_id"], ignore_index=True)


def tone_scores(events: Events, rule: ToneRule = "coded") -> pd.DataFrame:
    """Events with a year and the tone that a rule gives them.

    Parameters
    ----------
    events : DataFrame
        As given by :func:`timeline`; events without a tone are left out.
    rule : str
        See ``TONE_RULES``.

    Returns
    -------
    DataFrame
        year (Int64) and month (datetime64, its first day) of the first day, score (float), event_id, category,
        source_ids; by date.
    """
    score = events["tone"].to_numpy("float64", na_value=np.nan)
    keep = events["date_earliest"].notna().to_numpy() & ~np.isnan(score)
    if rule == "without_ceasefires":
        keep &= ~events["truce"].to_numpy(dtype=bool)
    if rule == "without_visits":
        keep &= (events["category"] != "visit").to_numpy()
    rows = np.flatnonzero(keep)
    day = events["date_earliest"].to_numpy()
    rows = rows[np.lexsort((events["event_id"].to_numpy()[rows], day[rows]))]
    years = day[rows].astype("datetime64[Y]").astype("int64") + 1970
    return pd.DataFrame(
        {
            "year": pd.array(years, dtype="Int64"),
            "month": day[rows].astype("datetime64[M]").astype("datetime64[s]"),
            "score": (np.sign(score) if rule == "direction" else score)[rows],
            **{field: events[field].array[rows] for field in ("event_id", "category", "source_ids")},
        }
    )


def tone_by_year(events: Events, rule: ToneRule = "coded") -> pd.DataFrame:
    """Yearly distribution of tone.

    Returns
    -------
    DataFrame
        year, events, lowest, mean, highest, and one count a score (columns ``-2`` to ``2``); only years with events.
    """
    scores = tone_scores(events, rule)
    grouped = scores.groupby("year")["score"]
    table = grouped.agg(events="size", lowest="min", mean="mean", highest="max")
    for score in range(-2, 3):
        table[str(score)] = (scores["score"] == score).groupby(scores["year"]).sum().astype(int)
    return table.reset_index()


def tone_between(events: Events, before: Day, after: Day, rule: ToneRule = "coded") -> pd.Series:
    """Mean tone of two periods and the difference.

    Parameters
    ----------
    events : DataFrame
        As given by :func:`timeline`.
    before, after : str
        Years or intervals of years (EDTF).
    rule : str

    Returns
    -------
    Series
        before, after, difference (missing where a period has no event), n_before, n_after, p and p_months (two-sided,
        the share of all divisions, or of 4,000 random ones where these are too many to count, whose means lie as far
        apart; missing below two events, or months with an event, a period).

    Notes
    -----
    For `p` single events change places. Events come in waves, so that this makes too much of them; for `p_months`
    whole months do.
    """
    scores = [tone_scores(dates.within(events, period, period), rule) for period in (before, after)]
    first, second = (part["score"].to_numpy() for part in scores)
    gap = float(second.mean() - first.mean()) if min(len(first), len(second)) else np.nan
    values = {
        "before": first.mean() if len(first) else np.nan,
        "after": second.mean() if len(second) else np.nan,
        "difference": gap,
        "n_before": len(first),
        "n_after": len(second),
        "p": _divided((first, second), [np.arange(len(part)) for part in scores], gap),
        "p_months": _divided((first, second), [part["month"].to_numpy() for part in scores], gap),
    }
    return pd.Series(values)


def _divided(scores: tuple[np.ndarray, ...], units: list[np.ndarray], gap: float) -> float:
    """Share of all divisions of the units of two periods whose means lie at least `gap` apart; of each score its unit.

    They are counted, not listed: in how many ways some of the units have a sum and a number between them
    (M. Pagano and D. Tritchler, Journal of the American Statistical Association 78, 1983).  Where that would take
    a second, 4,000 random ones and the one that was seen stand for all.
    """
    places = [np.unique(each, return_inverse=True)[1] for each in units]
    parts = [np.column_stack([np.bincount(*each), np.bincount(each[0])]) for each in zip(places, scores, strict=True)]
    if (size := min(map(len, parts))) < 2:
        return float("nan")
    all_of = np.concatenate(parts).astype(int)
    above = all_of - (least := all_of.min(axis=0))
    shape = [size + 1, *(np.sort(above, axis=0)[-size:].sum(axis=0) + 1).tolist()]
    if len(all_of) > 1000 or math.prod(shape) * len(all_of) > 2e8:  # of more than a thousand no float holds the number
        order = np.random.default_rng(1).permuted(np.tile(np.arange(len(all_of)), (4000, 1)), axis=1)
        head = np.vstack([all_of[order[:, :size]].sum(axis=1), min(parts, key=len).sum(axis=0)])
        times = np.ones(len(head))
    else:
        ways = np.zeros(shape)
        ways[0, 0, 0] = 1
        for known, (score, number) in enumerate(above.tolist(), 1):
            ways[1:, score:, number:][:known] += ways[:-1, : shape[1] - score, : shape[2] - number][:known]
        head, times = np.argwhere(ways[-1]) + size * least, ways[-1][ways[-1] > 0]
    rest = all_of.sum(axis=0) - head
    apart = rest[:, 0] / rest[:, 1] - head[:, 0] / head[:, 1]
    return float(times[np.abs(apart) >= abs(gap) - 1e-12].sum() / times.sum())


def tone_blocks(events: Events, rule: ToneRule = "coded", *, years: Annotated[int, Within(ge=1)] = 5) -> pd.DataFrame:
    """Mean tone of equal blocks of years, fixed before looking, each compared with the one before.

    Parameters
    ----------
    events : DataFrame
        As given by :func:`timeline`.
    rule : str
        See ``TONE_RULES``.
    years : int
        Length of a block; the first begins in 1991.

    Returns
    -------
    DataFrame
        block (EDTF), events, mean, difference from the block before and p_months (see :func:`tone_between`). The
        blocks that end before the last year with an event, which is not over; only those with an event.
    """
    scores = tone_scores(events, rule)
    last = int(scores["year"].max()) if len(scores) else 0
    starts = range(1991, last - years + 1, years)
    blocks = [f"{year}/{year + years - 1}" for year in starts]
    rows = []
    for earlier, block in zip([None, *blocks], blocks, strict=False):
        two = tone_between(events, earlier or block, block, rule)
        step = (two["difference"], two["p_months"]) if earlier else (np.nan, np.nan)
        rows.append((block, int(two["n_after"]), two["after"], *step))
    table = pd.DataFrame(rows, columns=["block", "events", "mean", "difference", "p_months"])
    return table[table["events"] > 0].reset_index(drop=True)


def tone_change(
    events: Events, rule: ToneRule = "coded", *, draws: Annotated[int, Within(ge=1)] = 2000, seed: Count = 1
) -> pd.Series:
    """Find the year at which mean tone changed most, and test it against shuffled events and shuffled years.

    Parameters
    ----------
    events : DataFrame
    rule : str
        See ``TONE_RULES``.
    draws : int
        Permutations.
    seed : int
        Of the permutations; the same seed gives the same p.

    Returns
    -------
    Series
        year (first year after the change), before, after (means), n_before, n_after, p, p_years. All missing if
        there are fewer than two years or no variation.

    Notes
    -----
    The statistic is the largest standardised difference of means over all splits between years with at least five
    events on each side (the CUSUM of E. S. Page, Biometrika 42, 1955). p is the share of random orders whose largest
    statistic reaches it (plus one, over draws plus one), so that having searched for the best split is paid for. For
    `p` single events change places, as if they were exchangeable; for `p_years` whole years do, so that events
    which came in one wave stay together, and few years make for a larger p.
    """
    scores = tone_scores(events, rule)
    value, years = scores["score"].to_numpy(), scores["year"].to_numpy(dtype=int)
    names = ["year", "before", "after", "n_before", "n_after", "p", "p_years"]
    if not len(_cuts(years)) or value.std() == 0:
        return pd.Series(np.nan, index=names)
    cuts = _cuts(years)
    observed = _apart(value, value.cumsum()[cuts - 1], cuts)
    cut, top = int(cuts[observed.argmax()]), observed.max() - 1e-12
    random = np.random.default_rng(seed)
    shuffled = random.permuted(np.tile(value, (draws, 1)), axis=1)
    reached = int((_apart(value, shuffled.cumsum(axis=1)[:, cuts - 1], cuts).max(axis=1) >= top).sum())
    starts = np.flatnonzero(np.diff(years, prepend=years[0] - 1))
    order = random.permuted(np.tile(np.arange(len(starts)), (draws, 1)), axis=1)[:, :-1]
    ends = np.diff(starts, append=len(value))[order].cumsum(axis=1)
    heads = np.add.reduceat(value, starts)[order].cumsum(axis=1)
    far = _apart(value, heads, ends) >= top
    together = int((far & (ends >= 5) & (len(value) - ends >= 5)).any(axis=1).sum())
    found = [years[cut], value[:cut].mean(), value[cut:].mean(), cut, len(value) - cut]
    return pd.Series([*found, (reached + 1) / (draws + 1), (together + 1) / (draws + 1)], index=names, dtype="float64")


def _cuts(years: np.ndarray) -> np.ndarray:
    """Positions between two years with at least five events on each side."""
    cuts = np.flatnonzero(np.diff(years)) + 1
    return cuts[(cuts >= 5) & (len(years) - cuts >= 5)]


def _apart(value: np.ndarray, heads: np.ndarray, cuts: np.ndarray) -> np.ndarray:
    """Standardised difference of the means after and before each cut, in orders of `value` with sums `heads` before."""
    n = len(value)
    scale = np.sqrt(cuts * (n - cuts) / n) / value.std()
    return np.asarray(np.abs((value.sum() - heads) / (n - cuts) - heads / cuts) * scale)


def tone_changes(
    events: Events, rule: ToneRule = "coded", *, level: Level = 0.05, draws: Annotated[int, Within(ge=1)] = 2000
) -> pd.DataFrame:
    """Search each part between two changes for a further one, until none passes the test.

    Parameters
    ----------
    events : DataFrame
    rule : str
        See ``TONE_RULES``.
    level : float
        A part is split while `p` of :func:`tone_change` inside it is below this.
    draws : int

    Returns
    -------
    DataFrame
        One row a split that was tried: from_year, to_year (of the part), year, before, after, n_before, n_after, p,
        p_years (see :func:`tone_change`), found (bool); by from_year within the order of the search.

    Notes
    -----
    Binary segmentation; each test is one of several, and the later ones hold only if the earlier splits do.
    """
    rows: list[dict[str, Any]] = []
    parts = [events]
    while parts:
        part = parts.pop(0)
        change = tone_change(part, rule, draws=draws)
        if change.isna().any():
            continue
        years = tone_scores(part, rule)["year"]
        found = bool(change["p"] < level)
        head: dict[str, Any] = {"from_year": int(years.min()), "to_year": int(years.max()), "found": found}
        rows.append(head | {str(key): value for key, value in change.items()})
        if found:
            year = part["date_earliest"].dt.year
            parts += [part[year < change["year"]], part[year >= change["year"]]]
    names = ["from_year", "to_year", "year", "before", "after", "n_before", "n_after", "p", "p_years", "found"]
    kinds = dict.fromkeys(["from_year", "to_year", "year", "n_before", "n_after"], "Int64")
    return pd.DataFrame(rows, columns=names).astype(kinds | {"found": "bool"})


hold(__name__)
