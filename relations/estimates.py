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

import itertools
import math
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from relations import tables
from relations.errors import RelationsError
from relations.sources import join_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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
# Columns of an estimate.
_TYPES: dict[str, Any] = dict.fromkeys(KEYS, "str") | dict.fromkeys(("low", "best", "high", "top"), "Int64")
_TYPES |= {"open": "bool", "claim_id": "str", "n_considered": "int64", "source_ids": "str"}
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
    numbers = (claims[name].to_numpy("float64", na_value=np.nan) for name in ("value_low", "value_high"))
    wrong = np.greater(*numbers)
    if wrong.any():
        row = claims[wrong].iloc[0]
        raise RelationsError(
            f"Claim {row['claim_id']}: value_low {row['value_low']} exceeds value_high {row['value_high']} "
            f"({wrong.sum()} such rows). Allowed: low <= high, or one of them empty. Mend the values after the source."
        )
    known = measures()
    wrong = _not_among(claims["measure"], known)
    if wrong.any():
        row = claims[wrong].iloc[0]
        raise RelationsError(
            f"Claim {row['claim_id']}: the measure {row['measure']!r} is unknown ({wrong.sum()} such rows). "
            f"Allowed: {', '.join(known)}. Use one of them, or add the new one to the description of the table."
        )
    listed = (tables.load("incidents") if incidents is None else incidents)["incident_id"].tolist()
    wrong = _not_among(claims["incident_id"], listed)
    if wrong.any():
        row = claims[wrong].iloc[0]
        raise RelationsError(
            f"Claim {row['claim_id']}: no incident {row['incident_id']!r} ({wrong.sum()} such rows). Allowed: a key of "
            f"the {len(listed)} incidents. Mend the key, or add the incident first (or pass your own `incidents`)."
        )


def _not_among(values: pd.Series, allowed: Sequence[str]) -> NDArray[np.bool_]:
    known = set(allowed)
    return np.array([value not in known for value in values.tolist()], dtype=bool)


def measures() -> list[str]:
    """Return the measures that a claim may have, as the description of the table names them."""
    fields = tables.describe("claims")
    return str(dict(zip(fields["field"], fields["allowed"], strict=True))["measure"]).split(", ")


@dataclass(slots=True)
class _Claim:
    """A claim in plain Python, which for groups of one to three is much quicker than frames; None is missing."""

    at: int  # row in the given frame; of claims added up, that of the first
    key: tuple[str, str, str]
    claim_id: str
    claimant: str | None
    claimant_type: str | None
    standing: str | None
    population: str | None
    value_low: float | None
    value_best: float | None
    value_high: float | None
    date: str | None
    said_on: int
    settled: int
    scope: str | None
    source_match: str | None
    source_ids: str | None
    repeats: bool = False  # a figure of the authorities
    reason: str = ""  # why it is set aside

    @property
    def said(self) -> float | None:
        return _first((self.value_best, self.value_low, self.value_high))

    @property
    def reach(self) -> float | None:
        return _most((self.value_low, self.value_high))


def _standing(side: str | None, claimant_type: str | None) -> str | None:
    """Who claims, seen from the side whose losses these are."""
    if claimant_type is None or not claimant_type.endswith("_gov"):
        return claimant_type
    return "own" if side is not None and claimant_type == f"{side.lower()}_gov" else "opposing"


def _read(claims: pd.DataFrame, measure: str | None) -> list[_Claim]:
    def texts(name: str) -> list[Any]:
        return [value if isinstance(value, str) else None for value in claims[name].tolist()]

    def numbers(name: str) -> list[Any]:
        values = claims[name].to_numpy("float64", na_value=np.nan).tolist()
        return [None if math.isnan(value) else value for value in values]

    keys, types = [texts(name) for name in KEYS], texts("claimant_type")
    days = claims["date_latest"].fillna(pd.Timestamp("1900-01-01")).to_numpy("datetime64[s]")
    fields = zip(
        range(len(claims)),
        zip(*keys, strict=True),
        texts("claim_id"),
        texts("claimant"),
        types,
        map(_standing, keys[1], types),
        texts("population"),
        *(numbers(name) for name in ("value_low", "value_best", "value_high")),
        texts("date"),
        days.astype("int64").tolist(),
        claims["stage"].cat.codes.tolist(),
        *(texts(name) for name in ("scope", "source_match", "source_ids")),
        strict=True,
    )
    return [_Claim(*each) for each in fields if None not in each[1] and measure in {None, each[1][2]}]


def _groups(claims: pd.DataFrame, measure: str | None = None) -> list[list[_Claim]]:
    """Gather the claims on each incident, side and measure, in the order for ``best``."""
    found: defaultdict[tuple[str, str, str], list[_Claim]] = defaultdict(list)
    for claim in sorted(_read(claims, measure), key=lambda claim: claim.claim_id):
        found[claim.key].append(claim)
    return [sorted(_with_parts(found[key]), key=_preference) for key in sorted(found)]


def _preference(claim: _Claim) -> tuple[int, int, int, str]:
    """Best-placed first, then the most settled, then the latest; the key breaks ties."""
    placing = _PLACING.get(str(claim.standing), len(_PLACING))
    return placing, -claim.settled, -claim.said_on, claim.claim_id


def _with_parts(group: list[_Claim]) -> list[_Claim]:
    """Let parts of the population stand for all of it where no claim covers all.

    One claimant's parts are added up in a claim of their own; a single part is taken as all.
    Two numbers on the same part ("37 documented", "may reach 51") are its two bounds.
    """
    whole = [claim for claim in group if claim.scope == "incident"]
    if any(claim.population == "all" for claim in whole):
        return group
    alike: defaultdict[tuple[Any, ...], list[_Claim]] = defaultdict(list)
    for claim in whole:
        said = (claim.claimant, claim.claimant_type, claim.settled, claim.date, claim.said_on, claim.source_match)
        alike[said].append(claim)
    added = [_added_up(parts) for parts in alike.values() if len(parts) > 1]
    for parts in alike.values():
        if len(parts) == 1:
            parts[0].population = "all"
    return group + added


def _added_up(parts: list[_Claim]) -> _Claim:
    each: defaultdict[str | None, list[_Claim]] = defaultdict(list)
    for claim in parts:
        each[claim.population].append(claim)
    by_part = [claim for claims in each.values() for claim in claims]
    return replace(
        parts[0],
        claim_id="+".join(claim.claim_id for claim in by_part),
        population="all",
        value_low=_sum(_least(claim.value_low for claim in claims) for claims in each.values()),
        value_best=_sum(_first(claim.value_best for claim in claims) for claims in each.values()),
        value_high=_sum(_most(claim.value_high for claim in claims) for claims in each.values()),
        source_ids=join_ids(claim.source_ids for claim in by_part),
    )


class _Step(NamedTuple):
    """A reason to set claims aside, if any is given only where one of the claims left meets a condition."""

    why: str
    where: Callable[[_Claim], bool]
    given: Callable[[_Claim], bool] | None = None


def _is_named(claim: _Claim) -> bool:
    return claim.standing not in _REPEATERS | {"anonymous"}


_FIRST = (
    _Step("covers a part of the incident only", lambda claim: claim.scope == "part"),
    _Step("covers a whole year, not the incident", lambda claim: claim.scope == "year"),
    _Step("counts a part of the population only", lambda claim: claim.population != "all"),
    _Step("preliminary, later claims exist", lambda claim: claim.settled == 0, lambda claim: claim.settled > 0),
)
_BY_RULE = {
    "latest": (
        _Step("one side's claim about the other's losses", lambda claim: claim.standing == "opposing"),
        _Step("passes on the counts of others", lambda claim: claim.standing in _REPEATERS, _is_named),
        _Step("unnamed claimant, named ones exist", lambda claim: claim.standing == "anonymous", _is_named),
    ),
    "official": (_Step("not the side's own authorities", lambda claim: claim.standing != "own"),),
    "independent": (
        _Step("not a third party", lambda claim: claim.standing not in _THIRD_PARTIES),
        _Step("repeats a figure of the authorities", lambda claim: claim.repeats),
    ),
    "widest": (),
}
_LAST = _Step("interim, final claims exist", lambda claim: claim.settled == 1, lambda claim: claim.settled > 1)


def _considered(group: list[_Claim], rule: str) -> list[_Claim]:
    """Claims of a group that a rule considers; the others are given the reason why not."""
    told = {claim.said for claim in group if claim.standing in {"own", "opposing"}}
    for claim in group:
        claim.reason, claim.repeats = "", claim.said in told
    left = group
    for step in (*_FIRST, *_BY_RULE[rule], _LAST):
        if step.given is None or any(map(step.given, left)):
            for claim in left:
                if step.where(claim):
                    claim.reason = step.why
            left = [claim for claim in left if not claim.reason]
    heard: set[str | None] = set()
    for claim in left if rule != "widest" else ():
        who = "own" if claim.standing == "own" else claim.claimant
        claim.reason = "superseded by the same claimant" if who in heard else ""
        heard.add(who)
    return [claim for claim in left if not claim.reason]


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
    if measure is not None and measure not in (known := measures()):
        raise RelationsError(f"There is no measure {measure!r}. Measures: {', '.join(known)}.")
    rows = []
    for group in _groups(claims, measure):
        if not (kept := _considered(group, rule)):
            continue
        # "Up to 60" leaves the lower end open; a count cannot be below zero.
        low = min(claim.value_low or 0 for claim in kept)
        high, top = _most(claim.value_high for claim in kept), _most(claim.reach for claim in kept)
        is_open = high is None or (top is not None and top > high)
        cited = join_ids(claim.source_ids for claim in kept) if len(kept) > 1 else kept[0].source_ids
        best = _first(claim.said for claim in kept)
        claim_id: str | None = kept[0].claim_id
        if rule == "widest":
            usual = _considered(group, "latest")[:1]
            best = _first([*(claim.said for claim in usual), low])
            claim_id = usual[0].claim_id if usual else None
        rows.append((*group[0].key, low, best, None if is_open else high, top, is_open, claim_id, len(kept), cited))
    values = zip(*rows, strict=True) if rows else [()] * len(_TYPES)
    columns = zip(_TYPES.items(), values, strict=True)
    return pd.DataFrame({name: pd.array(cells, dtype=kind) for (name, kind), cells in columns})


def _first(numbers: Iterable[float | None]) -> float | None:
    return next((number for number in numbers if number is not None), None)


def _least(numbers: Iterable[float | None]) -> float | None:
    return min((number for number in numbers if number is not None), default=None)


def _most(numbers: Iterable[float | None]) -> float | None:
    return max((number for number in numbers if number is not None), default=None)


def _sum(numbers: Iterable[float | None]) -> float | None:
    """Missing as soon as one part is missing."""
    total = 0.0
    for number in numbers:
        if number is None:
            return None
        total += number
    return total


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
    (group,) = _groups(rows)
    made = ("claim_id", "population", "value_low", "value_best", "value_high", "source_ids")
    frame = rows.iloc[[claim.at for claim in group]]
    frame = frame.assign(**{name: [getattr(claim, name) for claim in group] for name in made})
    frame = frame.astype({name: rows[name].dtype for name in made})
    _considered(group, rule)
    frame["reason"] = [claim.reason for claim in group]
    frame["role"] = frame["reason"].map(lambda reason: "set aside" if reason else "bound")
    chosen = estimate(rows, rule)
    if len(chosen):
        frame.loc[(frame["claim_id"] == chosen["claim_id"].iloc[0]).to_numpy(), "role"] = "best"
    if "qualifier" in frame:
        frame["qualifier"] = frame["qualifier"].where(frame["claim_id"].isin(rows["claim_id"]))
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
    keys = list(zip(estimates["incident_id"], estimates["measure"], strict=True))
    of_one = (estimates["side"] != "both").tolist()
    single = set(itertools.compress(keys, of_one))
    return estimates[np.array([one or key not in single for one, key in zip(of_one, keys, strict=True)], dtype=bool)]


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
    if by:
        group = estimates.groupby(list(by), sort=True, observed=True, dropna=False).ngroup().to_numpy()
    else:
        group = np.zeros(len(estimates), dtype="int64")
    _, first = np.unique(group, return_index=True)

    def summed(name: str) -> pd.Series:
        numbers = estimates[name].to_numpy("float64", na_value=0)
        return pd.Series(np.bincount(group, numbers, len(first)), dtype=estimates[name].dtype)

    cited: list[list[str]] = [[] for _ in first]
    for place, cell in zip(group, estimates["source_ids"], strict=True):
        cited[place].append(cell)
    top = summed("top")
    is_open = np.bincount(group, estimates["open"].fillna(value=False).to_numpy("bool"), len(first)) > 0
    return pd.DataFrame(
        {
            **{name: estimates[name].array.take(first) for name in by},
            "low": summed("low"),
            "best": summed("best"),
            "high": top.mask(is_open),
            "top": top,
            "open": is_open,
            "n": pd.Series(np.bincount(group, minlength=len(first)), dtype=estimates["low"].dtype),
            "source_ids": pd.array([join_ids(cells) for cells in cited], dtype="str"),
        }
    )


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
    points = frame[["low", "best", "top"]].to_numpy("float64")
    random, edges = np.random.default_rng(seed), [(1 - level) / 2, 0.5, (1 + level) / 2]
    rows = []
    # Groups follow one another in the sorted rows, so that each row gets the same numbers in any grouping.
    for key, index in frame.groupby(keys, sort=True, observed=True).indices.items():
        sums = np.zeros(draws)
        for low, mode, top in points[index]:
            share = random.random(draws)
            sums += low if low == mode == top else triangular(share, low, mode, top)
        values = key if isinstance(key, tuple) else (key,)
        is_open = bool(frame["open"].iloc[index].any())
        rows.append((*values, *np.quantile(sums, edges), is_open, len(index)))
    result = pd.DataFrame(rows, columns=[*keys, "low", "best", "high", "open", "n"])
    return result if by else result.drop(columns="total")
