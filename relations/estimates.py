"""Claims to low / best / high, by named rules.

A claim is one number by one claimant. A rule says which claims are considered for an
incident, side and measure, which of them gives the best value, and the span of those
considered gives low and high, after UCDP's use of best, low and high estimates.

What all rules share:

* only claims on the whole incident count; a place, a day or a dyad-year does not;
* parts of the population (civilian, military) are added up, for one claimant, only
  where nobody gives a figure for all;
* a preliminary claim gives way to any later-stage one, an interim claim to a final or
  retrospective one;
* "at least 63" bounds from below only: it opens the upper end if it exceeds every
  closed claim;
* a range without a best value contributes its lower end as best, the figure that all
  its sources support.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations import tables
from relations.errors import RelationsError
from relations.sources import join_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

RULES: dict[str, str] = {
    "latest": (
        "The latest non-preliminary statement of the best-placed claimant; the span of the other "
        "claimants' last statements, without either government's claims about the other side, gives the bounds."
    ),
    "official": "Each side's own authorities on their own losses, last statement.",
    "independent": (
        "Third parties only (international organisations, NGOs, media, data sets), without those that "
        "repeat a figure of the authorities."
    ),
    "widest": "The span of all final-stage claims, whoever made them; the best value is that of `latest`.",
}

KEYS = ["incident_id", "side", "measure"]
# Who is best placed to know a side's losses; the other side's government is last of all.
_PLACING = {
    "own": 0,
    "intl_org": 1,
    "ngo": 2,
    "media": 3,
    "dataset": 4,
    "compiled": 5,
    "individual": 6,
    "anonymous": 7,
    "encyclopedia": 8,
    "founding_text": 9,
    "opposing": 10,
}
# Fields that a rule reads.
_READ = [*KEYS, "claim_id", "population", "claimant", "claimant_type", "value_low", "value_best", "value_high"]
_READ += ["date", "date_latest", "stage", "scope", "source_match", "source_ids"]
_THIRD_PARTIES = {"intl_org", "ngo", "media", "dataset"}
_REPEATERS = {"encyclopedia", "founding_text"}


def _refuse_unknown_rule(rule: str) -> None:
    if rule not in RULES:
        raise RelationsError(f"There is no estimate rule {rule!r}. Rules: {', '.join(RULES)}.")


def check(claims: pd.DataFrame, incidents: pd.DataFrame | None = None) -> None:
    """Refuse claims that no rule can read, naming the row and the remedy.

    Parameters
    ----------
    claims : DataFrame
        Rows of the table ``claims``.
    incidents : DataFrame, optional
        The table ``incidents`` that they must name; loaded if not given.

    Raises
    ------
    RelationsError
        If a claim has low above high, an unknown measure or an unknown incident.
    """
    wrong = claims[(claims["value_low"] > claims["value_high"]).fillna(False)]
    if len(wrong):
        row = wrong.iloc[0]
        raise RelationsError(
            f"Claim {row['claim_id']}: value_low {row['value_low']} exceeds value_high {row['value_high']} "
            f"({len(wrong)} such rows). Allowed: low <= high, or one of them empty. Mend the values after the source."
        )
    known = measures()
    wrong = claims[~claims["measure"].isin(known)]
    if len(wrong):
        row = wrong.iloc[0]
        raise RelationsError(
            f"Claim {row['claim_id']}: the measure {row['measure']!r} is unknown ({len(wrong)} such rows). "
            f"Allowed: {', '.join(known)}. Use one of them, or add the new one to the description of the table."
        )
    listed = (tables.load("incidents") if incidents is None else incidents)["incident_id"]
    wrong = claims[~claims["incident_id"].isin(listed)]
    if len(wrong):
        row = wrong.iloc[0]
        raise RelationsError(
            f"Claim {row['claim_id']}: no incident {row['incident_id']!r} ({len(wrong)} such rows). Allowed: a key of "
            f"the {len(listed)} incidents. Mend the key, or add the incident first (or pass your own `incidents`)."
        )


def measures() -> list[str]:
    """Return the measures that a claim may have, as the description of the table names them."""
    fields = tables.describe("claims").set_index("field")["allowed"]
    return str(fields["measure"]).split(", ")


def _with_parts(claims: pd.DataFrame) -> pd.DataFrame:
    """Let parts of the population stand for all of it where no claim covers all.

    One claimant's parts are added up in a row of their own; a single part is taken as all.
    Two numbers on the same part ("37 documented", "may reach 51") are its two bounds.
    """
    claims = claims.sort_values("claim_id")
    whole = claims[claims["scope"] == "incident"]
    has_all = pd.MultiIndex.from_frame(whole.loc[whole["population"] == "all", KEYS])
    parts = whole[~pd.MultiIndex.from_frame(whole[KEYS]).isin(has_all)]
    if parts.empty:
        return claims
    same = [*KEYS, "claimant", "claimant_type", "stage", "date", "date_latest", "scope", "source_match"]
    several = parts.duplicated(same, keep=False)
    promoted = claims.assign(
        population=claims["population"].mask(claims["claim_id"].isin(parts.loc[~several, "claim_id"]), "all")
    )
    if not several.any():
        return promoted
    combine: dict[str, Any] = {
        "value_best": "first",
        "value_high": "max",
        "claim_id": "+".join,
        "source_ids": join_ids,
    }
    each = parts[several].groupby([*same, "population"], dropna=False, observed=True, sort=False)
    each_part = each.agg({"value_low": "min", **combine}).reset_index()
    groups = each_part.groupby(same, dropna=False, observed=True, sort=False)
    numbers = dict.fromkeys(("value_low", "value_best", "value_high"), _sum_of_known)
    added = groups.agg({**numbers, "claim_id": "+".join, "source_ids": join_ids}).reset_index()
    added["stage"] = added["stage"].astype(claims["stage"].dtype)
    return pd.concat([promoted, added.assign(population="all")], ignore_index=True)


def _placed(claims: pd.DataFrame) -> pd.DataFrame:
    """Claims with what every rule needs to know of them: who claims, how settled, which number."""
    frame = _with_parts(claims)
    own = frame["claimant_type"] == frame["side"].str.lower() + "_gov"
    opposing = frame["claimant_type"].str.endswith("_gov") & ~own
    standing = frame["claimant_type"].mask(own, "own").mask(opposing, "opposing")
    first = frame["value_low"].fillna(frame["value_high"])
    frame = frame.assign(
        standing=standing,
        placing=standing.map(_PLACING),
        settled=frame["stage"].cat.codes,
        said=frame["value_best"].fillna(first),
        said_on=frame["date_latest"].fillna(pd.Timestamp("1900-01-01")),
        reason="",
    )
    # Best-placed first, then the most settled, then the latest; the key breaks ties.
    order = [*KEYS, "placing", "settled", "said_on", "claim_id"]
    return frame.sort_values(order, ascending=[True] * 4 + [False, False, True])


def _weighed(placed: pd.DataFrame, rule: str) -> pd.DataFrame:
    """Claims in the order for ``best``, with ``reason`` (why set aside; empty if considered)."""
    frame = placed.copy()
    group = frame.groupby(KEYS, observed=True, sort=False).ngroup()

    def set_aside(where: pd.Series, why: str) -> None:
        frame.loc[where & (frame["reason"] == ""), "reason"] = why

    def any_left(where: pd.Series) -> pd.Series:
        left = where & (frame["reason"] == "")
        return group.isin(group[left])

    set_aside(frame["scope"] == "part", "covers a part of the incident only")
    set_aside(frame["scope"] == "year", "covers a whole year, not the incident")
    set_aside(frame["population"] != "all", "counts a part of the population only")
    set_aside((frame["settled"] == 0) & any_left(frame["settled"] > 0), "preliminary, later claims exist")
    if rule == "latest":
        set_aside(frame["standing"] == "opposing", "one side's claim about the other's losses")
        better = any_left(~frame["standing"].isin(_REPEATERS | {"anonymous"}))
        set_aside(frame["standing"].isin(_REPEATERS) & better, "passes on the counts of others")
        set_aside((frame["standing"] == "anonymous") & better, "unnamed claimant, named ones exist")
    elif rule == "official":
        set_aside(frame["standing"] != "own", "not the side's own authorities")
    elif rule == "independent":
        keys = list(zip(*(frame[key] for key in KEYS), frame["said"], strict=True))
        authorities = frame["standing"].isin({"own", "opposing"})
        told = {key for key, official in zip(keys, authorities, strict=True) if official}
        set_aside(~frame["standing"].isin(_THIRD_PARTIES), "not a third party")
        set_aside(pd.Series([key in told for key in keys], frame.index), "repeats a figure of the authorities")
    set_aside((frame["settled"] == 1) & any_left(frame["settled"] > 1), "interim, final claims exist")

    if rule != "widest":
        considered = frame["reason"] == ""
        who = frame["claimant"].mask(frame["standing"] == "own", "own")
        earlier = frame[considered].assign(who=who).duplicated([*KEYS, "who"])
        frame.loc[earlier[earlier].index, "reason"] = "superseded by the same claimant"
    return frame


def estimate(
    claims: pd.DataFrame,
    rule: str = "latest",
    measure: str | None = None,
    *,
    incidents: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Estimate each incident, side and measure by one rule.

    Parameters
    ----------
    claims : DataFrame
        Rows of the table ``claims``.
    rule : str
        One of :data:`RULES`.
    measure : str, optional
        Only this measure.
    incidents : DataFrame, optional
        The table ``incidents`` that the claims must name; loaded if not given.

    Returns
    -------
    DataFrame
        One row for each incident, side and measure that a considered claim speaks of:
        ``low``, ``best``, ``high``, ``top`` (``Int64``; persons or buildings), ``open``
        (the upper end is open, then ``high`` is missing), ``claim_id`` behind ``best``,
        ``n_considered``, ``source_ids``. ``top`` is the largest number any considered
        claim names. No row means that nothing was reported; a zero is a reported zero.

    Raises
    ------
    RelationsError
        If the rule or measure is unknown, or a claim has low above high, an unknown measure
        or an unknown incident.
    """
    _refuse_unknown_rule(rule)
    check(claims, incidents)
    if measure is not None:
        if measure not in measures():
            raise RelationsError(f"There is no measure {measure!r}. Measures: {', '.join(measures())}.")
        claims = claims[claims["measure"] == measure]
    placed = _placed(claims[_READ])
    frame = _weighed(placed, rule)
    considered = frame[frame["reason"] == ""]
    considered = considered.assign(
        # "Up to 60" leaves the lower end open; a count cannot be below zero.
        low_=considered["value_low"].fillna(0),
        high_=considered["value_high"],
        reach=considered[["value_low", "value_high"]].max(axis=1),
    )
    # Rows are in order already.
    groups = considered.groupby(KEYS, sort=False, observed=True)
    result = groups.agg(
        low=("low_", "min"),
        best=("said", "first"),
        high=("high_", "max"),
        top=("reach", "max"),
        claim_id=("claim_id", "first"),
        n_considered=("claim_id", "size"),
        source_ids=("source_ids", "first"),
    )
    several = considered[considered.duplicated(KEYS, keep=False)].groupby(KEYS, sort=False, observed=True)
    result["source_ids"] = several["source_ids"].agg(join_ids).reindex(result.index).fillna(result["source_ids"])
    if rule == "widest" and len(result):
        usual = _weighed(placed, "latest")
        usual = usual[usual["reason"] == ""].drop_duplicates(KEYS).set_index(KEYS)
        result[["best", "claim_id"]] = usual[["said", "claim_id"]].reindex(result.index)
        result["best"] = result["best"].fillna(result["low"])
    result["open"] = (result["high"].isna() | (result["top"] > result["high"])).astype(bool)
    result["high"] = result["high"].mask(result["open"])
    for column in ("low", "best", "high", "top"):
        result[column] = result[column].astype("Int64")
    order = ["low", "best", "high", "top", "open", "claim_id", "n_considered", "source_ids"]
    return result[order].reset_index()


def _sum_of_known(values: pd.Series) -> Any:
    """Missing as soon as one part is missing."""
    return values.sum(skipna=False)


def explain(claims: pd.DataFrame, incident: str, side: str, measure: str, rule: str = "latest") -> pd.DataFrame:
    """Show what a rule makes of each claim on one incident, side and measure.

    Parameters
    ----------
    claims : DataFrame
    incident, side, measure : str
    rule : str

    Returns
    -------
    DataFrame
        The claims in the order in which the rule prefers them, with ``role`` (best,
        bound, set aside) and ``reason``.

    Raises
    ------
    RelationsError
        If the rule is unknown or there is no such claim.
    """
    _refuse_unknown_rule(rule)
    rows = claims[(claims["incident_id"] == incident) & (claims["side"] == side) & (claims["measure"] == measure)]
    if rows.empty:
        about = claims[claims["incident_id"] == incident]
        known = ", ".join(sorted({f"{s} {m}" for s, m in zip(about["side"], about["measure"], strict=True)}))
        raise RelationsError(
            f"No claim on {measure!r} of side {side!r} for incident {incident!r}. "
            + (f"Claims on it: {known}." if known else "No claim names this incident; see relations.load('incidents').")
        )
    frame = _weighed(_placed(rows), rule)
    frame["role"] = frame["reason"].map(lambda reason: "set aside" if reason else "bound")
    chosen = estimate(rows, rule)
    if len(chosen):
        frame.loc[frame["claim_id"] == chosen["claim_id"].iloc[0], "role"] = "best"
    columns = ["claim_id", "claimant", "claimant_type", "qualifier", "value_low", "value_best", "value_high"]
    columns += ["date", "stage", "population", "scope", "source_match", "role", "reason", "source_ids"]
    rank = frame["role"].map({"best": 0, "bound": 1, "set aside": 2})
    ordered = frame.assign(rank=rank).sort_values("rank", kind="stable")
    return ordered[[column for column in columns if column in ordered]].reset_index(drop=True)


def per_incident(estimates: pd.DataFrame) -> pd.DataFrame:
    """Add the sides of each incident.

    A claim on both sides together stands in only where neither side has one of its own.

    Parameters
    ----------
    estimates : DataFrame
        As given by :func:`estimate`.

    Returns
    -------
    DataFrame
        One row for each incident and measure, columns as in :func:`total`.
    """
    return total(apart(estimates), by=["incident_id", "measure"])


def apart(estimates: pd.DataFrame) -> pd.DataFrame:
    """Estimates by side, and those for both together only where no side has one of its own."""
    keys = pd.MultiIndex.from_frame(estimates[["incident_id", "measure"]])
    single = keys[(estimates["side"] != "both").to_numpy()]
    return estimates[(estimates["side"] != "both") | ~keys.isin(single)]


def _refuse_missing(estimates: pd.DataFrame, by: Sequence[str]) -> None:
    missing = [column for column in by if column not in estimates]
    if missing:
        raise RelationsError(f"Cannot group by {missing[0]!r}. Columns here: {', '.join(map(str, estimates.columns))}.")


def total(estimates: pd.DataFrame, by: Sequence[str] = ()) -> pd.DataFrame:
    """Sum estimates so that low <= best <= high survives.

    The plain sum of bounds assumes that all low (or all high) values can be true at
    once, so it is the widest honest span. An open upper end keeps the sum open.

    Parameters
    ----------
    estimates : DataFrame
        Rows with ``low``, ``best``, ``high``, ``top``, ``open`` and the columns of ``by``.
    by : sequence of str
        Columns to group by; empty for one grand total.

    Returns
    -------
    DataFrame
        ``low``, ``best``, ``high`` (missing where open), ``top``, ``open``, ``n``
        (estimates summed) and ``source_ids``, one row a group (none for empty input).

    Raises
    ------
    RelationsError
        If a column of ``by`` is missing.
    """
    _refuse_missing(estimates, by)
    frame = estimates if by else estimates.assign(total="all")
    groups = frame.groupby(list(by) or ["total"], sort=True, observed=True, dropna=False)
    result = groups.agg(
        low=("low", "sum"),
        best=("best", "sum"),
        top=("top", "sum"),
        open=("open", "any"),
        n=("low", "size"),
        source_ids=("source_ids", join_ids),
    )
    result.insert(2, "high", result["top"].mask(result["open"]))
    return result.reset_index(drop=not by)


ASSUMES: dict[str, str] = {
    "bounds": "All low (or all high) values can be true at once; nothing is assumed of how likely that is.",
    "resampled": (
        "Each estimate errs on its own, most likely near its best value and never outside low and the largest "
        "number named; an open end is cut there, so the upper end is too low where estimates are open."
    ),
}


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
    """
    at, bottom, middle, top = (np.asarray(values, dtype="float64") for values in (share, low, mode, high))
    span = top - bottom
    left = bottom + np.sqrt(at * span * (middle - bottom))
    right = top - np.sqrt((1 - at) * span * (top - middle))
    drawn: NDArray[np.float64] = np.where(at * span < middle - bottom, left, right)
    # Rounding may step over an end by its last digit.
    return np.clip(drawn, bottom, top)


def resample(
    estimates: pd.DataFrame,
    by: Sequence[str] = (),
    *,
    level: float = 0.9,
    draws: int = 4000,
    seed: int = 20220914,
) -> pd.DataFrame:
    """Sum estimates by drawing each from a triangular distribution.

    The narrower view beside :func:`total`; :data:`ASSUMES` says what each of them assumes.

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
        If a column of ``by`` is missing, or level or draws are out of range.

    Notes
    -----
    Triangular distributions of (low, best, top), drawn independently, are a common choice
    where nothing but three points is known: M. G. Morgan and M. Henrion, Uncertainty,
    Cambridge 1990, section 5.5.
    """
    if not 0 < level < 1 or draws < 100:
        raise RelationsError(f"level {level} and draws {draws}: allowed are a level between 0 and 1, and 100 draws up.")
    _refuse_missing(estimates, by)
    frame = estimates if by else estimates.assign(total="all")
    keys = list(by) or ["total"]
    # One order of the rows, so that the draws do not depend on how the caller sorted them.
    frame = frame.sort_values([*keys, "low", "best", "top"], kind="stable")
    low, mode, top = (frame[name].to_numpy("float64")[:, None] for name in ("low", "best", "top"))
    drawn = triangular(np.random.default_rng(seed).random((len(frame), draws)), low, mode, top)
    edges = [(1 - level) / 2, 0.5, (1 + level) / 2]
    rows = []
    for key, index in frame.groupby(keys, sort=True, observed=True).indices.items():
        sums = drawn[index].sum(axis=0)
        values = key if isinstance(key, tuple) else (key,)
        is_open = bool(frame["open"].iloc[index].any())
        rows.append((*values, *np.quantile(sums, edges), is_open, len(index)))
    result = pd.DataFrame(rows, columns=[*keys, "low", "best", "high", "open", "n"])
    return result if by else result.drop(columns="total")
