"""Claims to low / best / high, by named rules.

A claim is one number by one claimant. A rule says which claims are considered for an
incident, side and measure, which of them gives the best value, and the span of those
considered gives low and high, after UCDP's use of best, low and high estimates.

What all rules share:

* only claims on the whole incident count; a place, a day or a dyad-year does not;
* where nobody gives a figure for all, the rule is applied to the civilians and to the
  armed forces apart, and the two are added: a part bounds itself only;
* a claim gives way to a more settled one (preliminary, interim, final or looking back)
  of a claimant placed as well or better, never to one of a claimant placed worse; of
  the claims left the most settled, then the best placed gives the best value;
* "at least 63" bounds from below only: it opens the upper end if it exceeds every
  closed claim; two such bounds in one statement ("at least 36", "up to 121") are one claim;
* a range without a best value contributes its lower end as best, the figure that all
  its sources support;
* "more than 40" stays 40 with that qualifier, through sums and into print; where it is
  compared it counts as above 40.
"""

from __future__ import annotations

import itertools
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal, NamedTuple, get_args

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from relations import tables
from relations.arguments import Among, Frame, OneOf, columns_of, hold
from relations.draws import resample as resample  # noqa: PLC0414 - public here, as is the next
from relations.draws import triangular as triangular  # noqa: PLC0414
from relations.errors import RelationsError
from relations.sources import join_ids

# latest: the most settled statement goes first (final or looking back, then interim, then preliminary), then that of
# the best-placed claimant, then the latest; the span of the claimants' last statements, without either government's
# claims about the other side, gives the bounds.
# official: each side's own authorities on their own losses, last statement.
# independent: third parties only (international organisations, NGOs, media, data sets), without claims that are
# recorded as repeating a figure of the authorities or another claim.
# widest: the span of all claims that no more settled one of a claimant placed as well replaces, whoever made them;
# the best value is that of `latest`, and what it leaves open above stays open.
Rule = Literal["latest", "official", "independent", "widest"]
RULES: tuple[Rule, ...] = get_args(Rule)

KEYS = ["incident_id", "side", "measure"]
# Who is best placed to know a side's losses; the other side's government is last of all.
_PLACED = ("own", "intl_org", "ngo", "media", "dataset", "compiled", "individual", "anonymous", "encyclopedia")
_PLACING: dict[str | None, int] = {who: place for place, who in enumerate((*_PLACED, "founding_text", "opposing"))}
# How the numbers were stated, beside each of them, where not exactly.
_STATED = ("low_is", "best_is", "top_is")
_INEXACT = ("about", "at_least", "more_than", "up_to")
# Columns of an estimate.
_TYPES: dict[str, Any] = dict.fromkeys(KEYS, "str") | dict.fromkeys(("low", "best", "high", "top"), "Int64")
_TYPES |= {"open": "bool", "claim_id": "str", "n_considered": "int64", "source_ids": "str"}
_TYPES |= dict.fromkeys((*_STATED, "rule"), "str")
_THIRD_PARTIES = {"intl_org", "ngo", "media", "dataset"}
_REPEATERS = {"encyclopedia", "founding_text"}
_AUTHORITIES = {"kgz_gov", "tjk_gov"}
_CLAIM = re.compile(r"C\d+")
_NEEDED = (
    *("claim_id", *KEYS, "population", "claimant", "claimant_type", "qualifier", "value_low", "value_best"),
    *("value_high", "date", "date_latest", "stage", "source_match", "scope", "repeats", "source_ids"),
)


def measures() -> list[str]:
    """Return the measures that a claim may have, as the description of the table names them."""
    allowed = {row["field"]: row["allowed"] for row in tables.described("claims")[0]}
    return str(allowed["measure"]).split(", ")


Claims = Annotated[pd.DataFrame, Frame('relations.load("claims")', *_NEEDED)]
Listed = Annotated[pd.DataFrame, Frame('relations.load("incidents")', "incident_id")]
Sided = Annotated[pd.DataFrame, Frame("estimates.estimate", *KEYS)]
Summed = Annotated[pd.DataFrame, Frame("estimates.estimate", "low", "best", "top", "open", "source_ids")]
Estimates = Annotated[pd.DataFrame, Frame("estimates.estimate", *KEYS, "low", "best", "top", "open", "source_ids")]
Side = Literal["both", "KGZ", "TJK"]
Measure = Annotated[str, OneOf(measures)]


def check(claims: Claims, incidents: Listed | None = None) -> None:
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
        If a column is missing, or a claim has low above high, an unknown measure, an unknown incident,
        or repeats no claim of the table, one on something else, or, over others, itself.
    """

    def refuse(wrong: NDArray[np.bool_], said: str, allowed: str) -> None:
        if wrong.any():
            row = claims[wrong].iloc[0]
            rows = f"({wrong.sum()} such rows)"
            raise RelationsError(f"Claim {row['claim_id']}: {said.format_map(row)} {rows}. Allowed: {allowed}")

    low, high = (claims[name].to_numpy("float64", na_value=np.nan) for name in ("value_low", "value_high"))
    ends = "low <= high, or one of them empty. Mend the values after the source."
    refuse(low > high, "value_low {value_low} exceeds value_high {value_high}", ends)
    known = measures()
    unknown = f"{', '.join(known)}. Use one of them, or add the new one to the description of the table."
    refuse(_not_among(claims["measure"], known), "the measure {measure!r} is unknown", unknown)
    incidents = tables.load("incidents") if incidents is None else incidents
    listed = incidents["incident_id"].tolist()
    mend = "Mend the key, or add the incident first (or pass your own `incidents`)."
    unlisted = _not_among(claims["incident_id"], listed)
    refuse(unlisted, "no incident {incident_id!r}", f"a key of the {len(listed)} incidents. {mend}")
    _check_repeats(claims)


def _check_repeats(claims: pd.DataFrame) -> None:
    cells = zip(claims["claim_id"].tolist(), claims["repeats"].tolist(), strict=True)
    passed_on = {key: ids for key, cell in cells if isinstance(cell, str) and (ids := _CLAIM.findall(cell))}
    if not passed_on:
        return

    def about(frame: pd.DataFrame) -> dict[str, tuple[Any, ...]]:
        return dict(
            zip(frame["claim_id"].tolist(), zip(*(frame[name].tolist() for name in KEYS), strict=True), strict=True)
        )

    known = about(claims)
    if not {claim for ids in passed_on.values() for claim in ids} <= known.keys():  # given a selection of rows
        known = about(tables.load("claims")) | known
    for key, ids in passed_on.items():
        for claim in ids:
            if known.get(claim) != known[key]:
                wrong = f"is on {' '.join(map(str, known[claim]))}" if claim in known else "does not exist"
                raise RelationsError(
                    f"Claim {key}: repeats {claim!r}, which {wrong}. Allowed: a claim on the same incident, side and "
                    f"measure ({' '.join(map(str, known[key]))}), or whose figure it is (kgz_gov, tjk_gov, ...). "
                    "Mend `repeats`."
                )
        seen, ahead = {key}, [*ids]
        while ahead:
            claim = ahead.pop()
            if claim in seen:
                raise RelationsError(
                    f"Claim {key}: repeats {claim!r} in a circle. Allowed: a chain that ends in a claim with a figure "
                    "of its own. Mend `repeats` of the one that came first."
                )
            seen.add(claim)
            ahead += passed_on.get(claim, [])


def _not_among(values: pd.Series, allowed: Sequence[str]) -> NDArray[np.bool_]:
    known = set(allowed)
    return np.array([value not in known for value in values.tolist()], dtype=bool)


@dataclass(slots=True)
class _Claim:
    """A claim in plain Python, which for groups of one to three is much quicker than frames; None is missing."""

    at: int  # row in the given frame; of two bounds, that of the first
    key: tuple[str, str, str]
    claim_id: str
    claimant: str | None
    claimant_type: str | None
    standing: str | None
    population: str | None
    qualifier: str | None
    value_low: float | None
    value_best: float | None
    value_high: float | None
    date: str | None
    said_on: int
    settled: int
    scope: str | None
    source_match: str | None
    repeats: str | None
    source_ids: str | None
    half: bool = False  # one of two bounds, which a claim of its own stands for
    reason: str = ""  # why it is set aside

    @property
    def placing(self) -> int:
        return _PLACING.get(self.standing, len(_PLACING))

    @property
    def passed_on(self) -> list[str]:
        return [] if self.repeats is None else self.repeats.split(";")

    @property
    def is_repeat(self) -> bool:
        """Whether it says nothing that an authority, or another claim, does not say."""
        return any(each in _AUTHORITIES or _CLAIM.fullmatch(each) for each in self.passed_on)

    @property
    def said(self) -> float | None:
        return next((n for n in (self.value_best, self.value_low, self.value_high) if n is not None), None)

    @property
    def said_is(self) -> str | None:
        # Of a range the lower end speaks, which all its sources support.
        return self.qualifier if self.qualifier in _INEXACT and self.value_best is None else None

    @property
    def floor(self) -> tuple[float, bool]:
        """Lower end, and whether the number lies above it; "up to 60" leaves it at zero, as a count must."""
        return self.value_low or 0, self.qualifier == "more_than"

    @property
    def reach(self) -> tuple[float, bool]:
        """Largest number named, and whether "more than" that."""
        return max(self.value_low or 0, self.value_high or 0), self.qualifier == "more_than"


def _standing(side: str | None, claimant_type: str | None) -> str | None:
    """Who claims, seen from the side whose losses these are."""
    if claimant_type is None or not claimant_type.endswith("_gov"):
        return claimant_type
    return "own" if side is not None and claimant_type == f"{side.lower()}_gov" else "opposing"


def _read(claims: pd.DataFrame, measure: str | None) -> Iterator[_Claim]:
    """Claims in the order of their keys; of one key, the later row first."""

    def texts(name: str) -> list[Any]:
        return [value if isinstance(value, str) else None for value in claims[name].tolist()]

    def numbers(name: str) -> list[Any]:
        values = claims[name].to_numpy("float64", na_value=np.nan).tolist()
        return [None if math.isnan(value) else value for value in values]

    keys, types = [texts(name) for name in KEYS], texts("claimant_type")
    days = claims["date_latest"].fillna(pd.Timestamp("1900-01-01"))
    if "time" in claims:
        days += pd.to_timedelta(claims["time"] + ":00").fillna(pd.Timedelta(0))
    fields = zip(
        range(len(claims)),
        zip(*keys, strict=True),
        texts("claim_id"),
        texts("claimant"),
        types,
        map(_standing, keys[1], types),
        texts("population"),
        texts("qualifier"),
        *(numbers(name) for name in ("value_low", "value_best", "value_high")),
        texts("date"),
        days.to_numpy("datetime64[s]").astype("int64").tolist(),
        claims["stage"].cat.codes.tolist(),
        *(texts(name) for name in ("scope", "source_match", "repeats", "source_ids")),
        strict=True,
    )
    about = [each for each in fields if None not in each[1] and (measure is None or each[1][2] == measure)]
    about.sort(key=operator.itemgetter(2), reverse=True)
    about.sort(key=operator.itemgetter(1))
    # One at a time: a hundred thousand that are kept cost the collector of garbage a quarter of the whole.
    return itertools.starmap(_Claim, about)


def _groups(claims: pd.DataFrame, measure: str | None = None) -> Iterator[list[_Claim]]:
    """Gather the claims on each incident, side and measure, in the order for ``best``."""
    # Of what is said of one day and hour, the later row: rows of a day stand in the order of saying as far as is known.
    for _, found in itertools.groupby(_read(claims, measure), operator.attrgetter("key")):
        group = list(found)
        yield sorted(_with_both_bounds(group), key=_preference) if len(group) > 1 else group


def _preference(claim: _Claim) -> tuple[int | bool, ...]:
    """Most settled first (final or looking back), then best placed, then the latest, then what was read itself."""
    unread = claim.source_match != "as_read"
    return -min(claim.settled, 2), claim.placing, -claim.settled, -claim.said_on, unread


def _with_both_bounds(group: list[_Claim]) -> list[_Claim]:
    """Make one claim of the two bounds that a claimant states at once ("37 documented", "may reach 51")."""
    lows, highs = ([c for c in group if (c.value_low is None) is up] for up in (False, True))
    made = []
    for high in highs:
        for low in lows:
            if low.value_high is None and _statement(low) == _statement(high):
                low.half = high.half = True
                both = f"{low.claim_id}+{high.claim_id}"
                ids = join_ids([low.source_ids, high.source_ids])
                made.append(
                    replace(
                        low, claim_id=both, qualifier="range", value_high=high.value_high, half=False, source_ids=ids
                    )
                )
    return group + made


def _statement(claim: _Claim) -> tuple[Any, ...]:
    who = claim.claimant, claim.claimant_type, claim.population, claim.scope
    return *who, claim.settled, claim.date, claim.said_on, claim.source_match


def _parts(group: list[_Claim]) -> list[list[_Claim]]:
    """Divide a group by parts of the population where no claim on the whole incident covers all.

    Guards and police are counted among the military or as armed: one part. What no part
    needs stays together, to be given its reason.
    """
    whole = [claim for claim in group if claim.scope == "incident"]
    if not whole or any(claim.population == "all" for claim in whole):
        return [group]
    civilians = [claim for claim in whole if claim.population == "civilian"]
    forces = [claim for claim in whole if claim.population != "civilian"]
    return [civilians, forces, [claim for claim in group if claim.scope != "incident"]]


class _Step(NamedTuple):
    """A reason to set claims aside, if any is given only where one of the claims left meets a condition."""

    why: str
    where: Callable[[_Claim], bool]
    given: Callable[[_Claim], bool] | None = None


def _is_named(claim: _Claim) -> bool:
    return claim.standing not in _REPEATERS | {"anonymous"}


_OTHER_SCOPES: dict[str | None, str] = {
    "part": "covers a part of the incident only",
    "year": "covers a whole year, not the incident",
}
_PART = _Step(
    "counts a part of the population only",
    lambda claim: claim.population != "all",
    lambda claim: claim.population == "all",
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
        _Step("repeats a figure of the authorities", lambda claim: not _AUTHORITIES.isdisjoint(claim.passed_on)),
        _Step("repeats another claim", lambda claim: claim.is_repeat),
    ),
    "widest": (),
}


def _outlive(left: list[_Claim], settled: int, stage: str) -> list[_Claim]:
    """Set claims of one stage aside where a more settled one of a claimant placed as well or better exists.

    A repeat settles nothing: what it repeats does.
    """
    if all(claim.settled != settled for claim in left):
        return left
    later = (claim.placing for claim in left if claim.settled > settled and not claim.is_repeat)
    best = min(later, default=len(_PLACING) + 1)
    for claim in left:
        if claim.settled == settled and claim.placing >= best:
            claim.reason = f"{stage}, a more settled claim of one placed as well exists"
    return [claim for claim in left if not claim.reason]


def _considered(part: list[_Claim], rule: str) -> list[_Claim]:
    """Claims of a part that a rule considers; the others are given the reason why not."""
    for claim in part:
        claim.reason = "one of two bounds of one statement" if claim.half else _OTHER_SCOPES.get(claim.scope, "")

    def taken(left: list[_Claim], steps: Iterable[_Step]) -> list[_Claim]:
        for step in steps:
            aside = list(filter(step.where, left))
            if aside and (step.given is None or any(map(step.given, left))):
                for claim in aside:
                    claim.reason = step.why
                left = [claim for claim in left if not claim.reason]
        return left

    left = [claim for claim in part if not claim.reason]
    left = _outlive(taken(left, (_PART,)), 0, "preliminary")
    left = _outlive(taken(left, _BY_RULE[rule]), 1, "interim")
    heard: set[str | None] = set()
    for claim in left if rule != "widest" else ():
        who = "own" if claim.standing == "own" else claim.claimant
        claim.reason = "superseded by the same claimant" if who in heard else ""
        heard.add(who)
    return [claim for claim in left if not claim.reason]


class _Found(NamedTuple):
    """What a rule makes of a group, or of a part of it; an open upper end is a missing `high`."""

    low: float
    best: float
    high: float | None
    top: float
    low_is: str | None
    best_is: str | None
    top_is: str | None
    claims: list[_Claim]  # those behind the best value
    kept: list[_Claim]


def _applied(group: list[_Claim], rule: str) -> _Found | None:
    found = [each for part in _parts(group) if (each := _of_part(part, rule)) is not None]
    if len(found) < 2:
        return found[0] if found else None
    low, best, top = (sum(getattr(each, name) for each in found) for name in ("low", "best", "top"))
    stated = [_sum_is(getattr(each, name) for each in found) for name in _STATED]
    claims, kept = ([claim for each in found for claim in getattr(each, name)] for name in ("claims", "kept"))
    high = None if any(each.high is None for each in found) else top
    return _Found(low, best, high, top, stated[0], stated[1], stated[2], claims, kept)


def _of_part(part: list[_Claim], rule: str) -> _Found | None:
    usual = _of_part(part, "latest") if rule == "widest" else None
    kept = _considered(part, rule)
    if not kept:
        return None
    lowest, farthest, high = kept[0], kept[0], kept[0].value_high
    if len(kept) > 1:  # which three of four are not, and most of a large table's time would go to looking for the least
        lowest = min(kept, key=lambda claim: (*claim.floor, claim.qualifier in _INEXACT))
        farthest = max(kept, key=lambda claim: (*claim.reach, claim.value_high is not None))
        high = max((claim.value_high for claim in kept if claim.value_high is not None), default=None)
    low_is, top_is = (claim.qualifier if claim.qualifier in _INEXACT else None for claim in (lowest, farthest))
    if lowest.value_low is None:
        low_is = None
    is_open = high is None or farthest.reach > (high, False)
    # A span holds that of the rule of its best value, and has a best value also where that rule finds no claim.
    is_open |= usual is not None and usual.high is None
    chosen = (usual.claims if usual else []) if rule == "widest" else kept[:1]
    said = chosen[0].said if chosen else None
    best, best_is = (lowest.floor[0], low_is) if said is None else (said, chosen[0].said_is)
    return _Found(
        lowest.floor[0], best, None if is_open else high, farthest.reach[0], low_is, best_is, top_is, chosen, kept
    )


def _sum_is(stated: Iterable[str | None]) -> str | None:
    """How a sum is stated: a lower with an upper bound, or with an estimate, is an estimate."""
    kinds = {each for each in stated if each in _INEXACT}
    if len(kinds) > 1 and kinds != {"more_than", "at_least"}:
        return "about"
    return "more_than" if "more_than" in kinds else next(iter(kinds), None)


def estimate(
    claims: Claims,
    rule: Rule = "latest",
    measure: Measure | None = None,
    *,
    incidents: Listed | None = None,
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
        (the upper end is open, then ``high`` is missing), ``claim_id`` behind ``best`` (several
        joined by "+" where parts of the population are added), ``n_considered`` (claims),
        ``source_ids``; ``low_is``, ``best_is``, ``top_is``: how these were stated where not
        exactly (about, at_least, more_than, up_to). ``top`` is the largest number any considered
        claim names. No row means that nothing was reported; a zero is a reported zero.

    Raises
    ------
    RelationsError
        If the rule or measure is unknown, or `check` refuses a claim.
    """
    made = by_rules(claims, [rule], measure, incidents=incidents).drop(columns="rule")
    made.attrs["rule"] = rule
    return made


def by_rules(
    claims: Claims,
    rules: Sequence[Rule] = RULES,
    measure: Measure | None = None,
    *,
    incidents: Listed | None = None,
) -> pd.DataFrame:
    """Estimate by several rules; the claims are read once for all.

    Parameters
    ----------
    claims, measure, incidents
        As in `estimate`.
    rules : sequence of str
        Of :data:`RULES`.

    Returns
    -------
    DataFrame
        What `estimate` returns, one rule below the other, and ``rule``.

    Raises
    ------
    RelationsError
        As `estimate` does.
    """
    check(claims, incidents)
    rows = []
    for group in _groups(claims, measure):
        for rule in rules:
            if (found := _applied(group, rule)) is None:
                continue
            kept = found.kept
            cited = join_ids(claim.source_ids for claim in kept) if len(kept) > 1 else kept[0].source_ids
            claim_id = "+".join(sorted(claim.claim_id for claim in found.claims)) or None
            rows.append((*group[0].key, *found[:4], found.high is None, claim_id, len(kept), cited, *found[4:7], rule))
    columns = zip(_TYPES.items(), zip(*rows, strict=True) if rows else [()] * len(_TYPES), strict=True)
    return pd.DataFrame({name: pd.array(cells, dtype=kind) for (name, kind), cells in columns})


def explain(
    claims: Claims,
    incident: Annotated[str, Among("claims", "incident_id")],
    side: Side,
    measure: Measure,
    rule: Rule = "latest",
) -> pd.DataFrame:
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
    rows = claims[(claims["incident_id"] == incident) & (claims["side"] == side) & (claims["measure"] == measure)]
    if rows.empty:
        about = claims[claims["incident_id"] == incident]
        known = ", ".join(sorted({f"{s} {m}" for s, m in zip(about["side"], about["measure"], strict=True)}))
        raise RelationsError(
            f"explain: side and measure cannot be {side!r} and {measure!r} for {incident!r}; allowed: {known}."
        )
    check(rows)
    (group,) = _groups(rows)
    made = ("claim_id", "qualifier", "value_low", "value_high", "source_ids")
    frame = rows.iloc[[claim.at for claim in group]]
    frame = frame.assign(**{name: [getattr(claim, name) for claim in group] for name in made})
    frame = frame.astype({name: rows[name].dtype for name in made})
    found = _applied(group, rule)
    best = {id(claim) for claim in found.claims} if found else set()
    frame["reason"] = [claim.reason for claim in group]
    frame["role"] = ["best" if id(claim) in best else "set aside" if claim.reason else "bound" for claim in group]
    columns = ["claim_id", "claimant", "claimant_type", "qualifier", "value_low", "value_best", "value_high"]
    columns += ["date", "stage", "population", "scope", "source_match", "role", "reason", "source_ids"]
    rank = frame["role"].map({"best": 0, "bound": 1, "set aside": 2})
    ordered = frame.assign(rank=rank).sort_values("rank", kind="stable")
    return ordered[[column for column in columns if column in ordered]].reset_index(drop=True)


def apart(estimates: Sided) -> pd.DataFrame:
    """Estimates by side, and those for both together only where no side has one of its own (by the same rule)."""
    names = [name for name in ("incident_id", "measure", "rule") if name in estimates]
    keys = list(zip(*(estimates[name] for name in names), strict=True))
    of_one = (estimates["side"] != "both").tolist()
    single = set(itertools.compress(keys, of_one))
    return estimates[np.array([one or key not in single for one, key in zip(of_one, keys, strict=True)], dtype=bool)]


def total(estimates: Summed, by: str | Sequence[str] = ()) -> pd.DataFrame:
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
        ``low``, ``best``, ``high`` (missing where open), ``top``, ``open``, ``n`` (incidents
        covered; of sums without an ``incident_id`` the sum of theirs, else the rows),
        ``source_ids`` and how the sums are stated (``low_is``, ``best_is``, ``top_is``: "more
        than 136,000" and "more than 2,000" are more than 138,000), one row a group (none for
        empty input). Totals by different rules cover different incidents: see `compare`.

    Raises
    ------
    RelationsError
        If a column is missing.
    """
    by = [by] if isinstance(by, str) else list(by)
    columns_of("estimates", estimates, by=by)
    if by:
        group = estimates.groupby(by, sort=True, observed=True, dropna=False).ngroup().to_numpy()
    else:
        group = np.zeros(len(estimates), dtype="int64")
    _, first = np.unique(group, return_index=True)

    def summed(name: str) -> pd.Series:
        numbers = estimates[name].to_numpy("float64", na_value=0)
        return pd.Series(np.bincount(group, numbers, len(first)), dtype=estimates[name].dtype)

    def stated(name: str) -> Any:
        kinds: list[set[str]] = [set() for _ in first]
        for place, cell in zip(group, estimates[name].tolist() if name in estimates else (), strict=False):
            kinds[place].add(cell)
        return pd.array([_sum_is(each) for each in kinds], dtype="str")

    if "incident_id" in estimates:
        pairs = pd.DataFrame({"group": group, "key": estimates["incident_id"].to_numpy()}).drop_duplicates()
        covered = np.bincount(pairs["group"], minlength=len(first))
    else:
        ones = np.ones(len(estimates)) if "n" not in estimates else estimates["n"].to_numpy("float64", na_value=0)
        covered = np.bincount(group, ones, len(first))
    cited: list[list[str]] = [[] for _ in first]
    for place, cell in zip(group, estimates["source_ids"], strict=True):
        cited[place].append(cell)
    top = summed("top")
    is_open = np.bincount(group, estimates["open"].fillna(value=False).to_numpy("bool"), len(first)) > 0
    made = pd.DataFrame(
        {
            **{name: estimates[name].array.take(first) for name in by},
            "low": summed("low"),
            "best": summed("best"),
            "high": top.mask(is_open),
            "top": top,
            "open": is_open,
            "n": pd.Series(covered, dtype="Int64"),
            "source_ids": pd.array([join_ids(cells) for cells in cited], dtype="str"),
            **{name: stated(name) for name in _STATED},
        }
    )
    made.attrs = dict(estimates.attrs)  # the rule
    return made


def compare(
    claims: Claims,
    measure: Measure = "killed",
    *,
    side: Side = "both",
    rules: Sequence[Rule] = tuple(RULES),
    incidents: Listed | None = None,
) -> pd.DataFrame:
    """Total by several rules, each over all it covers and over the incidents and sides that all of them cover.

    Totals by rules that cover different incidents are no range of one total; those on the common
    basis are.

    Parameters
    ----------
    claims : DataFrame
        Rows of the table ``claims``.
    measure : str
    side : {"both", "KGZ", "TJK"}
        Whose losses; of both as given by :func:`apart`.
    rules : sequence of str
        Of :data:`RULES`.
    incidents : DataFrame, optional
        The incidents listed; the whole table ``incidents`` if not given.

    Returns
    -------
    DataFrame
        Two rows a rule: ``rule``; ``basis`` ("its own" or "common"); ``n`` (incidents covered) of
        ``listed``; the numbers as in :func:`total`. A rule that covers nothing has none; without a
        common incident no rule has a row on the common basis.

    Raises
    ------
    RelationsError
        If an argument is none of the allowed values.
    """
    listed = tables.load("incidents") if incidents is None else incidents
    about = claims[claims["incident_id"].isin(listed["incident_id"])]
    rules = list(dict.fromkeys(rules))
    found = by_rules(about, rules, measure, incidents=listed)
    found = apart(found) if side == "both" else found[found["side"] == side]
    common = found.groupby(["incident_id", "side"])["rule"].transform("size") == len(rules)
    parts = [total(each, "rule").assign(basis=basis) for basis, each in (("its own", found), ("common", found[common]))]
    # Rules in the order given; of each first its own basis.
    places = [rules.index(rule) for part in parts for rule in part["rule"]]
    frame = pd.concat(parts).assign(listed=len(listed)).iloc[np.argsort(places, kind="stable")]
    numbers = ["n", "listed", "low", "best", "high", "top", "open", *_STATED, "source_ids"]
    return frame[["rule", "basis", *numbers]].reset_index(drop=True)


def compiled_alone(claims: Claims, measure: Measure = "killed") -> dict[str, int]:
    """Count what rests on claims that this dossier put together itself from the reports of an incident.

    Parameters
    ----------
    claims : DataFrame
        Rows of the table ``claims``, of the incidents in question.
    measure : str
        On which incidents must have a word.

    Returns
    -------
    dict
        ``claims`` (all given), ``compiled`` (of them put together by us), ``zeros`` (of these, those
        that stand for "none reported"), ``silent`` (of these zeros, those of `measure`), ``incidents`` (with any
        claim on the
        whole incident of that measure), ``alone`` (of these, those with compiled claims only).

    Raises
    ------
    RelationsError
        If a column is missing or the measure unknown.
    """
    ours = claims["claimant_type"] == "compiled"
    about = claims[(claims["measure"] == measure) & (claims["scope"] == "incident")]
    by_others = set(about.loc[about["claimant_type"] != "compiled", "incident_id"])
    zeros = ours & (claims["value_high"] == 0)
    return {
        "claims": len(claims),
        "compiled": int(ours.sum()),
        "zeros": int(zeros.sum()),
        "silent": int((zeros & (claims["measure"] == measure)).sum()),
        "incidents": about["incident_id"].nunique(),
        "alone": len(set(about["incident_id"]) - by_others),
    }


hold(__name__)
