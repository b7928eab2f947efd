"""Bridges from our total of the dead to those of others, step by step.

Each step names the claims or incidents it rests on; its number is computed from the tables.  That the steps
add up to another's total is a fit: it shows that nothing else is needed, not that the other counted so.
"""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import pandas as pd

import relations
from relations import estimates
from relations.arguments import Frame, OneOf, hold
from relations.conflict.casualties import claims_about, incidents
from relations.estimates import Rule  # noqa: TC001 - the annotations are held at the call
from relations.sources import join_ids
from relations.stated import is_missing


class _Step(NamedTuple):
    """Put a claim in the place of our number for its incident and side, or leave incidents out."""

    code: str
    claim_id: str = ""
    leave_out: tuple[str, ...] = ()


class _Bridge(NamedTuple):
    other: str
    first: str
    last: str
    steps: tuple[_Step, ...] = ()
    incident_id: str = ""  # only this incident


_MORE_TAJIK = _Step("tajik_dead", "C163")
_MORE_KYRGYZ = _Step("kyrgyz_dead", "C156")
# Where the weapon was a resident's, or is disputed, an armed conflict between states need not be seen.
_NOT_STATES = _Step("not_states", leave_out=("KT-20190313", "KT-20190722", "KT-20200806"))
BRIDGES = {
    "ucdp": _Bridge("UCDP GED", "2014", "2022", (_MORE_TAJIK, _MORE_KYRGYZ, _NOT_STATES)),
    "ucdp-2021": _Bridge("UCDP BRD", "2021", "2021"),
    "ucdp-2022": _Bridge("UCDP BRD", "2022", "2022", (_MORE_TAJIK, _MORE_KYRGYZ)),
    "official": _Bridge("official tolls", "1991", "2026"),
    "founding-2021": _Bridge(
        "founding texts",
        "2021",
        "2021",
        (_Step("kyrgyz_dead_then", "C012"), _Step("tajik_dead_then", "C016")),
        "KT-20210428",
    ),
    "founding-2022": _Bridge(
        "founding texts",
        "2022",
        "2022",
        (_Step("kyrgyz_dead_then", "C127"), _Step("tajik_dead_then", "C122")),
        "KT-20220914",
    ),
}
To = Annotated[str, OneOf(BRIDGES)]
_OF_CLAIMS = (
    *(*estimates.KEYS, "claim_id", "claimant", "claimant_type", "population", "qualifier", "value_stated"),
    *("value_low", "value_best", "value_high", "date", "date_latest", "stage", "scope", "source_match", "source_ids"),
)
Steps = Annotated[pd.DataFrame, Frame("a bridge", "source_ids")]
Claims = Annotated[pd.DataFrame, Frame('relations.load("claims")', *_OF_CLAIMS)]
_COLUMNS = ["kind", "step", "by", "amount", "running", "low", "high", "incident_ids", "claim_ids", "source_ids"]


def bridge(to: To, *, rule: Rule = "latest", claims: Claims | None = None) -> pd.DataFrame:
    """Lead from our total of the dead to another's, by named steps.

    Parameters
    ----------
    to : {"ucdp", "ucdp-2021", "ucdp-2022", "official", "founding-2021", "founding-2022"}
        Whose total: of UCDP's georeferenced events (2014-2022) or a dyad-year of its battle-related deaths; of the
        official tolls (all incidents); of the founding texts (one clash).
    rule : str
        One of `relations.estimates.RULES`, for our total.  The steps were found for "latest".
    claims : DataFrame, optional
        The table ``claims``; loaded if not given.

    Returns
    -------
    DataFrame
        ``kind`` ("ours", "step", "left", "other"), ``step`` (a code of what it is), ``by`` (the claimant of a claim
        that is taken instead), ``amount`` (people; of "left" what
        no step explains), ``running`` (people, after the row), ``low``, ``high`` (of the totals at both
        ends; missing = open), ``incident_ids``, ``claim_ids``, ``source_ids`` (separated by semicolons).

    Raises
    ------
    RelationsError
        If `to` or `rule` is unknown.
    """
    plan = BRIDGES[to]
    rows = incidents(plan.first, plan.last)
    if plan.incident_id:
        rows = rows[rows["incident_id"] == plan.incident_id]
    table = relations.load("claims") if claims is None else claims
    about = claims_about(rows, table)
    killed = about[about["measure"] == "killed"]
    found = estimates.apart(estimates.estimate(killed, rule, incidents=rows))
    known = found[found["top"] > 0]
    total = estimates.total(known).iloc[0] if len(known) else pd.Series({"low": 0, "best": 0, "high": 0})
    start = int(total["best"])
    steps = [_Row("ours", "ours", start, low=total["low"], high=total["high"], rests_on=known)]
    if to == "official":
        steps += _unofficial(known, estimates.estimate(killed, "official", incidents=rows))
    steps += [_taken(step, found, killed) for step in plan.steps]
    low, best, high, cited = _other(to, plan, killed)
    reached = sum(step.amount for step in steps)
    if best != reached:
        steps.append(_Row("left", "left", best - reached))
    result, running = [], 0
    for step in steps:
        running += step.amount
        result.append({**step.record(), "running": running})
    result.append({**_Row("other", "theirs", best, low=low, high=high, rests_on=cited).record(), "running": best})
    numbers = ["amount", "running", "low", "high"]
    return pd.DataFrame(result, columns=_COLUMNS).astype(dict.fromkeys(numbers, "Int64"))


def known(steps: Steps) -> pd.DataFrame:
    """Return a bridge, without its rows if the total that it leads to was not on record."""
    return steps if steps["source_ids"].iloc[-1] else steps.head(0)


class _Row(NamedTuple):
    kind: str
    step: str
    amount: int
    by: Any = pd.NA
    low: Any = pd.NA
    high: Any = pd.NA
    rests_on: pd.DataFrame = pd.DataFrame()

    def record(self) -> dict[str, Any]:
        def listed(column: str) -> str:
            cells = self.rests_on[column].dropna() if column in self.rests_on else ()
            return join_ids(str(cell).replace("+", ";") for cell in cells)

        ids = {f"{name}s": listed(name) for name in ("incident_id", "claim_id")}
        return {**self._asdict(), **ids, "source_ids": listed("source_ids")}


def _taken(step: _Step, found: pd.DataFrame, killed: pd.DataFrame) -> _Row:
    if step.leave_out:
        gone = found[found["incident_id"].isin(step.leave_out) & (found["top"] > 0)]
        return _Row("step", step.code, -int(gone["best"].sum()), rests_on=gone)
    claim = killed[killed["claim_id"] == step.claim_id]
    if claim.empty:
        return _Row("step", step.code, 0, step.claim_id)
    (row,) = claim.to_dict("records")
    said = next(int(row[name]) for name in ("value_best", "value_low", "value_high") if not is_missing(row[name]))
    ours = found.merge(claim[["incident_id", "side"]], on=["incident_id", "side"])
    both = pd.concat([ours, claim])
    return _Row("step", step.code, said - int(ours["best"].sum()), row["claimant"], rests_on=both)


def _unofficial(known: pd.DataFrame, official: pd.DataFrame) -> list[_Row]:
    """Go to the official tolls: by what rests on reports alone, and by where both differ."""
    joined = known.merge(official, on=["incident_id", "side", "measure"], how="left", suffixes=("", "_own"))
    without = joined["best_own"].isna()
    own_incident = joined["incident_id"].isin(official["incident_id"])
    kinds = {
        "without_toll": without & ~own_incident,
        "without_own_toll": without & own_incident,
        "toll_differs": ~without & (joined["best"] != joined["best_own"].fillna(0)),
    }
    return [
        _Row("step", code, int((part["best_own"].fillna(0) - part["best"]).sum()), rests_on=part)
        for code, chosen in kinds.items()
        if len(part := joined[chosen])
    ]


def _other(to: str, plan: _Bridge, killed: pd.DataFrame) -> tuple[Any, int, Any, pd.DataFrame]:
    """Low, best and high of the other's total, and the rows that hold it."""
    if to == "ucdp":
        rows = relations.load("totals")
        rows = rows[rows["claimant"].str.startswith(plan.other) & (rows["measure"] == "killed")]
    elif to == "official":
        own = estimates.estimate(killed, "official")
        total = estimates.total(own[own["top"] > 0]).iloc[0] if len(own) else {"low": 0, "best": 0, "high": 0}
        return total["low"], int(total["best"]), total["high"], own[own["top"] > 0]
    else:
        named = "founding text" if plan.incident_id else plan.other
        rows = killed[killed["claimant"].str.startswith(named)].sort_values(["date_latest", "claim_id"])
        rows = rows if plan.incident_id else rows.tail(1)
    if rows.empty:
        return pd.NA, 0, pd.NA, rows
    row = rows.iloc[-1]
    best = row["value_low"] if is_missing(row["value_best"]) else row["value_best"]
    if row.get("qualifier") == "more_than":
        # The least that is more.
        best = row["value_stated"] + 1
    return row["value_low"], int(best), row["value_high"], rows


hold(__name__)
