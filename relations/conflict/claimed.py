"""Who says what: the claims about one incident side by side, how tolls grew, who had to leave, what was destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import pandas as pd

import relations
from relations import estimates, tables
from relations.arguments import Frame, hold
from relations.conflict.casualties import NUMBERS
from relations.errors import RelationsError
from relations.estimates import Claims, Measure, Side  # noqa: TC001 - the annotations are held at the call
from relations.sources import join_ids
from relations.stated import is_missing

SEPTEMBER_2022 = "KT-20220914"
# One unit a row, so that definitions are never added up or compared as if they were one.
MOVED = ("evacuated", "displaced", "people_affected", "returned", "not_returned")
BUILDINGS = (
    "houses_destroyed",
    "houses_damaged",
    "houses_destroyed_or_damaged",
    "buildings_destroyed_or_damaged",
    "structures_damaged",
)
Says = Annotated[
    pd.DataFrame, Frame("conflict.who_says_what", "claim_id side population claimant qualifier low high scope")
]


def who_says_what(incident_id: str, measure: Measure | None = None, *, claims: Claims | None = None) -> pd.DataFrame:
    """Every claim about one incident, side by side.

    Parameters
    ----------
    incident_id : str
        Key of the incident, for example ``"KT-20220914"``.
    measure : str, optional
        Only this measure, for example ``"killed"``.
    claims : DataFrame, optional
        The table ``claims`` or rows of it; loaded if not given.

    Returns
    -------
    DataFrame
        Claims by measure, side, date of the statement and key: ``measure``, ``side``, ``population``,
        ``claimant``, ``claimant_type``, ``qualifier``, ``low``, ``best``, ``high`` (as claimed;
        missing = open end), ``date`` with its derived columns, ``stage``, ``source_match``, ``scope``,
        ``claim_id``, ``source_ids``, ``note``.  Empty if given rows hold no claim about it.

    Raises
    ------
    RelationsError
        If no claims were given and the table has none about `incident_id`, or none of that measure.
    """
    table = relations.load("claims") if claims is None else claims
    estimates.check(table)
    found = table[table["incident_id"] == incident_id]
    if claims is None and found.empty:
        known = table["incident_id"].value_counts().head(5).index
        raise RelationsError(
            f"incident_id cannot be {incident_id!r}: no claim names it; allowed: a key of relations.load('incidents'), "
            f"for example {', '.join(known)}, on which most claims are."
        )
    if measure is not None:
        measures = sorted(found["measure"].unique())
        if claims is None and measure not in measures:
            raise RelationsError(
                f"measure cannot be {measure!r} of {incident_id}: no such claim; allowed: {', '.join(measures)}."
            )
        found = found[found["measure"] == measure]
    found = found.rename(columns={"value_low": "low", "value_best": "best", "value_high": "high"})
    columns = [
        *("measure", "side", "population", "claimant", "claimant_type", "qualifier", "low", "best", "high"),
        *("date", "date_earliest", "date_latest", "date_precision", "stage", "source_match", "scope"),
        *("claim_id", "source_ids", "note"),
    ]
    ordered = found.sort_values(["measure", "side", "date_earliest", "claim_id"], na_position="last")
    return ordered[columns].reset_index(drop=True)


def last_words(says: Says) -> pd.DataFrame:
    """Return the last statement of each claimant on the whole of one incident.

    Parameters
    ----------
    says : DataFrame
        As given by `who_says_what`, of one measure.

    Returns
    -------
    DataFrame
        One row a side and claimant: the columns of `says` and ``statements`` (how many the claimant
        made).  Claims about a part of the area or the time are left out, and those about a part of the
        population unless that side has no other.
    """
    whole = says[_for_all(says) & (says["scope"] == "incident")]
    keys = ["side", "claimant"]
    made = whole.groupby(keys, observed=True)["claim_id"].transform("size")
    # An undated claim comes from a work that looks back, hence later than the dated ones.
    return (
        whole.assign(statements=made)
        .sort_values(["side", "date_latest", "claim_id"], na_position="last")
        .drop_duplicates(keys, keep="last")
        .sort_values(["side", "low", "high", "claimant"], na_position="last")
        .reset_index(drop=True)
    )


def _for_all(says: pd.DataFrame) -> pd.Series[bool]:
    """Claims on everybody, or on a part where nobody speaks of all (say, of civilians only)."""
    everybody = says["population"] == "all"
    return everybody | ~everybody.groupby(says["side"]).transform("any")


def by_rule(incident_ids: Sequence[str], claims: Claims, *, measure: Measure = "killed") -> pd.DataFrame:
    """Estimate some incidents by every rule.

    Parameters
    ----------
    incident_ids : sequence of str
    claims : DataFrame
        Rows of the table ``claims``.
    measure : str

    Returns
    -------
    DataFrame
        One row an incident (in the order given), side and rule: ``incident_id``, ``side``, ``rule``,
        ``low``, ``best``, ``high``, ``top``, ``open``, ``low_is``, ``best_is``, ``top_is``, ``source_ids``.
    """
    order = {key: place for place, key in enumerate(incident_ids)}
    about = claims[claims["incident_id"].isin(incident_ids) & (claims["measure"] == measure)]
    found = estimates.by_rules(about)
    found["rank"] = found["incident_id"].map(order)
    columns = ["incident_id", "side", "rule", *(name for name in NUMBERS if name != "n")]
    return found.sort_values(["rank", "side"], kind="stable")[columns].reset_index(drop=True)


def spread(says: Says, side: Side) -> dict[str, Any]:
    """Return the smallest and the largest settled number claimed for one side's losses.

    Parameters
    ----------
    says : DataFrame
        As given by `who_says_what`, of one measure.
    side : {"both", "KGZ", "TJK"}
        Whose losses.

    Returns
    -------
    dict
        ``low``, ``high`` (smallest and largest number of the `settled` claims), ``low_is``, ``high_is``
        (how they were stated), ``open`` (whether the largest is an "or more"), ``low_by``, ``high_by``
        (a claimant of each), ``claims``, ``claimants`` (how many), ``source_ids``; empty if none.
    """
    about = says[_for_all(says) & (says["scope"] == "incident") & (says["side"] == side)]
    chosen = settled(about)
    if chosen.empty:
        return {}
    least, largest = _extremes(chosen, "low", "high")
    return {
        "low": int(least["least"]),
        "high": int(largest["reach"]),
        "low_is": least["qualifier"],
        "high_is": largest["qualifier"],
        "open": is_missing(largest["high"]),
        "claims": len(chosen),
        "claimants": int(chosen["claimant"].nunique()),
        "low_by": str(least["claimant"]),
        "high_by": str(largest["claimant"]),
        "source_ids": join_ids(chosen["source_ids"]),
    }


def _extremes(claims: pd.DataFrame, low: str, high: str) -> tuple[pd.Series[Any], pd.Series[Any]]:
    """Return the claims that name the smallest and the largest number, in ``least`` and ``reach``.

    "More than 40" lies above 40, below and above; of alike upper ends an open one reaches farther.
    """
    ends = claims[[low, high]].astype("Float64")
    above, endless = claims["qualifier"] == "more_than", claims[high].isna()
    ranked = claims.assign(least=ends.min(axis=1), reach=ends.max(axis=1), above=above, endless=endless)
    largest = ranked.sort_values(["reach", "above", "endless"], ascending=False, kind="stable")
    return ranked.sort_values(["least", "above"], kind="stable").iloc[0], largest.iloc[0]


def settled(says: Annotated[pd.DataFrame, Frame("conflict.who_says_what", "stage")]) -> pd.DataFrame:
    """Return the claims that are final or look back; without any the interim ones, else all."""
    stage = says["stage"].astype("str")
    for wanted in (("final", "retrospective"), ("interim",)):
        if (chosen := says[stage.isin(wanted)]).size:
            return chosen
    return says


def read(says: Annotated[pd.DataFrame, Frame("conflict.who_says_what", "source_ids")]) -> pd.DataFrame:
    """Return the claims that were read elsewhere than in an encyclopaedia, rows as given."""
    return says[~says["source_ids"].str.contains("wikipedia")]


def growth(incident_id: str, measure: Measure = "killed", *, claims: Claims | None = None) -> pd.DataFrame:
    """Tell what each rule gave for both sides of an incident, on each day on which a claim about it came to be known.

    Parameters
    ----------
    incident_id : str
        Key of the incident.
    measure : str
        What is counted.
    claims : DataFrame, optional
        The table ``claims`` or rows of it; loaded if not given.

    Returns
    -------
    DataFrame
        One row a day and rule of `relations.estimates.RULES`: ``known`` (the day; the last, missing, is of all claims,
        with those that nothing dates), ``rule``, ``low``, ``best``, ``high``, ``top``, ``open`` (people),
        ``by`` (the claimants newly behind the best value, separated by semicolons), ``source_ids``.  A rule by which
        nothing can be said on a day has no row there.

    Notes
    -----
    It is `estimates.estimate` over ``relations.load("claims", as_of=day)``, summed over sides.
    """
    table = relations.load("claims") if claims is None else claims
    about = table[(table["incident_id"] == incident_id) & (table["measure"] == measure)]
    listed, who = relations.load("incidents"), dict(zip(about["claim_id"], about["claimant"], strict=True))
    since = about["claim_id"].map(tables.since("claims"))
    parts, spoke, behind = [], {}, {rule: set[str]() for rule in estimates.RULES}
    for day in [*sorted(since.dropna().unique()), pd.NaT]:
        told, known = (about, "") if day is pd.NaT else (about[since <= day], str(day.date()))
        parts.append(estimates.apart(estimates.by_rules(told, measure=measure, incidents=listed)).assign(known=known))
        for rule in estimates.RULES:
            cells = parts[-1].loc[parts[-1]["rule"] == rule, "claim_id"].dropna()
            named = {key for cell in cells for key in cell.split("+")}
            spoke[known, rule] = ";".join(dict.fromkeys(who[key] for key in sorted(named - behind[rule])))
            behind[rule] = named
    columns = ["known", "rule", *NUMBERS[:5], "by", "source_ids"]
    if not (parts and sum(map(len, parts))):
        return pd.DataFrame(columns=columns)
    found = estimates.total(pd.concat(parts, ignore_index=True), ["known", "rule"])
    found["by"] = [spoke[key] for key in zip(found["known"], found["rule"], strict=True)]
    found["rank"] = found["rule"].map(estimates.RULES.index)
    found["known"] = found["known"].replace("", None)
    return found.sort_values(["known", "rank"], na_position="last").reset_index(drop=True)[columns]


def spans(claims: Claims, measures: Sequence[Measure]) -> pd.DataFrame:
    """Smallest and largest claim for each incident, side and measure; definitions stay apart.

    A claim about a part of an incident (one village) counts only where none is about the whole.

    Parameters
    ----------
    claims : DataFrame
        Rows of the table ``claims``.
    measures : sequence of str
        For example `MOVED` or `BUILDINGS`.

    Returns
    -------
    DataFrame
        By incident and in the order of `measures`: ``incident_id``, ``measure``, ``side``, ``low``,
        ``high`` (smallest and largest number named, ``Int64``), ``low_is``, ``top_is`` (how these were
        stated), ``open`` (the largest is an "or more"), ``claims``, ``claimants`` (how many), ``low_by``, ``high_by``
        (a claimant of each), ``source_ids``.
    """
    chosen = claims[claims["measure"].isin(measures) & (claims["scope"] != "year")]
    # A part of an incident is no claim about the whole: it speaks only where none other does.
    part = chosen["scope"] == "part"
    keys = [chosen[name] for name in ("incident_id", "measure", "side")]
    chosen = chosen[~part | part.groupby(keys, observed=True).transform("all")]
    found = []
    for (incident, measure, side), about in chosen.groupby(["incident_id", "measure", "side"], observed=True):
        least, largest = _extremes(about, "value_low", "value_high")
        found.append(
            {
                "incident_id": incident,
                "measure": measure,
                "side": side,
                "low": least["least"],
                "high": largest["reach"],
                "low_is": least["qualifier"],
                "top_is": largest["qualifier"],
                "open": is_missing(largest["value_high"]),
                "claims": len(about),
                "claimants": about["claimant"].nunique(),
                "low_by": least["claimant"],
                "high_by": largest["claimant"],
                "source_ids": join_ids(about["source_ids"]),
                "rank": list(measures).index(str(measure)),
            }
        )
    columns = ["incident_id", "measure", "side", "low", "high", "low_is", "top_is", "open", "claims", "claimants"]
    columns += ["low_by", "high_by"]
    frame = pd.DataFrame(found, columns=[*columns, "source_ids", "rank"]).astype({"low": "Int64", "high": "Int64"})
    return frame.sort_values(["incident_id", "rank", "side"])[[*columns, "source_ids"]].reset_index(drop=True)


hold(__name__)
