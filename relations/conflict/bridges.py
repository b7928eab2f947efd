"""Bridges from our total of the dead to those of others, step by step.

Each step names the claims or incidents it rests on; its number is computed from the tables.  That the steps
add up to another's total is a fit: it shows that nothing else is needed, not that the other counted so.
"""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import pandas as pd

from relations import estimates, tables
from relations.arguments import Frame, OneOf, hold
from relations.conflict.casualties import claims_about, incidents
from relations.estimates import Claims, Rule  # noqa: TC001 - the annotations are held at the call
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


def _founding(year: str, kyrgyz: str, tajik: str, incident_id: str) -> _Bridge:
    steps = _Step("kyrgyz_dead_then", kyrgyz), _Step("tajik_dead_then", tajik)
    return _Bridge("founding text", year, year, steps, incident_id)


_MORE_TAJIK = _Step("tajik_dead", "C163")
_MORE_KYRGYZ = _Step("kyrgyz_dead", "C156")
# Where the weapon was a resident's, or is disputed, an armed conflict between states need not be seen.
_NOT_STATES = _Step("not_states", leave_out=("KT-20190313", "KT-20190722", "KT-20200806"))
BRIDGES = {
    "ucdp": _Bridge("UCDP GED", "2014", "2022", (_MORE_TAJIK, _MORE_KYRGYZ, _NOT_STATES)),
    "ucdp-2021": _Bridge("UCDP BRD", "2021", "2021"),
    "ucdp-2022": _Bridge("UCDP BRD", "2022", "2022", (_MORE_TAJIK, _MORE_KYRGYZ)),
    "official": _Bridge("official tolls", "1991", "2026"),
    "founding-2021": _founding("2021", "C012", "C016", "KT-20210428"),
    "founding-2022": _founding("2022", "C127", "C122", "KT-20220914"),
}
To = Annotated[str, OneOf(BRIDGES)]
Steps = Annotated[pd.DataFrame, Frame("a bridge", "source_ids")]
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
    about = claims_about(rows, claims)
    killed = about[about["measure"] == "killed"]
    found = estimates.apart(estimates.estimate(killed, rule, incidents=rows))
    known = found[found["top"] > 0]
    steps = [_total("ours", "ours", known)]
    if to == "official":
        steps += _unofficial(known, estimates.estimate(killed, "official", incidents=rows))
    steps += [_taken(step, found, killed) for step in plan.steps]
    other = _other(to, plan, killed)
    if left := other.amount - sum(step.amount for step in steps):
        steps.append(_Row("left", "left", left))
    result = pd.DataFrame([step.record() for step in [*steps, other]], columns=_COLUMNS)
    # The steps, with what is left, reach the total that stands below them.
    result["running"] = result["amount"].iloc[:-1].cumsum().reindex(result.index, fill_value=other.amount)
    return result.astype(dict.fromkeys(["amount", "running", "low", "high"], "Int64"))


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


def _total(kind: str, step: str, known: pd.DataFrame) -> _Row:
    """Sum estimates up, as our total or that of the authorities."""
    total = estimates.total(known).iloc[0] if len(known) else {"low": 0, "best": 0, "high": 0}
    return _Row(kind, step, int(total["best"]), low=total["low"], high=total["high"], rests_on=known)


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


def _other(to: str, plan: _Bridge, killed: pd.DataFrame) -> _Row:
    """Return the other's total, with the rows that hold it."""
    if to == "official":
        own = estimates.estimate(killed, "official")
        return _total("other", "theirs", own[own["top"] > 0])
    if to == "ucdp":
        rows = tables.load("totals")
        rows = rows[rows["claimant"].str.startswith(plan.other) & (rows["measure"] == "killed")]
    else:
        rows = killed[killed["claimant"].str.startswith(plan.other)].sort_values(["date_latest", "claim_id"])
        rows = rows if plan.incident_id else rows.tail(1)
    if rows.empty:
        return _Row("other", "theirs", 0, rests_on=rows)
    row = rows.iloc[-1]
    best = row["value_low"] if is_missing(row["value_best"]) else row["value_best"]
    if row.get("qualifier") == "more_than":
        # The least that is more.
        best = row["value_stated"] + 1
    return _Row("other", "theirs", int(best), low=row["value_low"], high=row["value_high"], rests_on=rows)


hold(__name__)
