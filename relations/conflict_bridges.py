"""Bridges from our total of the dead to those of others, step by step, and who the dead were.

Each step names the claims or incidents it rests on; its number is computed from the tables.  That the steps
add up to another's total is a fit: it shows that nothing else is needed, not that the other counted so.
"""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import pandas as pd

import relations
from relations import estimates
from relations.arguments import Frame, OneOf, checked
from relations.estimates import Rule  # noqa: TC001 - the annotations are held at the call
from relations.sources import join_ids
from relations.text import is_missing

FIT = "A fit and no proof: it shows that these steps are enough, not that the others counted in this way."


class _Step(NamedTuple):
    """Put a claim in the place of our number for its incident and side, or leave incidents out.

    ``{claimant}`` in the text is filled from the claim.
    """

    what: str
    claim_id: str = ""
    leave_out: tuple[str, ...] = ()


class _Bridge(NamedTuple):
    other: str
    first: str
    last: str
    steps: tuple[_Step, ...] = ()
    incident_id: str = ""  # only this incident


_MORE_TAJIK = _Step("Tajik dead of September 2022 by {claimant}", "C163")
_MORE_KYRGYZ = _Step("Kyrgyz dead of September 2022 by {claimant}", "C156")
# Where the weapon was a resident's, or is disputed, an armed conflict between states need not be seen.
_NOT_STATES = _Step(
    "killed with residents' or disputed weapons", leave_out=("KT-20190313", "KT-20190722", "KT-20200806")
)
BRIDGES = {
    "ucdp": _Bridge("UCDP GED", "2014", "2022", (_MORE_TAJIK, _MORE_KYRGYZ, _NOT_STATES)),
    "ucdp-2021": _Bridge("UCDP BRD", "2021", "2021"),
    "ucdp-2022": _Bridge("UCDP BRD", "2022", "2022", (_MORE_TAJIK, _MORE_KYRGYZ)),
    "official": _Bridge("each side's own authorities", "1991", "2026"),
    "founding-2021": _Bridge(
        "founding texts",
        "2021",
        "2021",
        (
            _Step("Kyrgyz dead as of 30 April by {claimant}", "C012"),
            _Step("Tajik dead as of 30 April by {claimant}", "C016"),
        ),
        "KT-20210428",
    ),
    "founding-2022": _Bridge(
        "founding texts",
        "2022",
        "2022",
        (
            _Step("Kyrgyz dead as of 19 September by {claimant}", "C127"),
            _Step("Tajik dead as of 18 September by {claimant}", "C122"),
        ),
        "KT-20220914",
    ),
}
TITLES = {
    "ucdp": "UCDP GED, 2014 to 2022",
    "ucdp-2021": "UCDP battle-related deaths, 2021",
    "ucdp-2022": "UCDP battle-related deaths, 2022",
    "official": "official tolls",
    "founding-2021": "founding texts, April 2021",
    "founding-2022": "founding texts, September 2022",
}
To = Annotated[str, OneOf(BRIDGES)]
Rows = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id", "date")]
_OF_CLAIMS = (
    *(*estimates.KEYS, "claim_id", "claimant", "claimant_type", "population", "qualifier", "value_stated"),
    *("value_low", "value_best", "value_high", "date", "date_latest", "stage", "scope", "source_match", "source_ids"),
)
Claims = Annotated[pd.DataFrame, Frame('relations.load("claims")', *_OF_CLAIMS)]
_COLUMNS = ["kind", "step", "amount", "running", "low", "high", "incident_ids", "claim_ids", "source_ids"]


@checked
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
        ``kind`` ("ours", "step", "left", "other"), ``step`` (what it is), ``amount`` (people; of "left" what
        no step explains), ``running`` (people, after the row), ``low``, ``high`` (of the totals at both
        ends; missing = open), ``incident_ids``, ``claim_ids``, ``source_ids`` (separated by semicolons).

    Raises
    ------
    RelationsError
        If `to` or `rule` is unknown.
    """
    from relations import conflict

    plan = BRIDGES[to]
    rows = conflict.incidents(plan.first, plan.last)
    if plan.incident_id:
        rows = rows[rows["incident_id"] == plan.incident_id]
    table = relations.load("claims") if claims is None else claims
    about = conflict.claims_about(rows, table)
    killed = about[about["measure"] == "killed"]
    found = estimates.apart(estimates.estimate(killed, rule, incidents=rows))
    known = found[found["top"] > 0]
    total = estimates.total(known).iloc[0] if len(known) else pd.Series({"low": 0, "best": 0, "high": 0})
    start = int(total["best"])
    steps = [_Row("ours", f"our total, rule “{rule}”", start, total["low"], total["high"], known)]
    if to == "official":
        steps += _unofficial(known, estimates.estimate(killed, "official", incidents=rows))
    steps += [_taken(step, found, killed) for step in plan.steps]
    low, best, high, cited = _other(to, plan, killed)
    reached = sum(step.amount for step in steps)
    if best != reached:
        steps.append(_Row("left", "not explained", best - reached))
    result, running = [], 0
    for step in steps:
        running += step.amount
        result.append({**step.record(), "running": running})
    result.append({**_Row("other", plan.other, best, low, high, cited).record(), "running": best})
    numbers = ["amount", "running", "low", "high"]
    return pd.DataFrame(result, columns=_COLUMNS).astype(dict.fromkeys(numbers, "Int64"))


class _Row(NamedTuple):
    kind: str
    step: str
    amount: int
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
        return _Row("step", step.what, -int(gone["best"].sum()), rests_on=gone)
    claim = killed[killed["claim_id"] == step.claim_id]
    if claim.empty:
        return _Row("step", step.what.format(claimant=step.claim_id), 0)
    (row,) = claim.to_dict("records")
    said = next(int(row[name]) for name in ("value_best", "value_low", "value_high") if not is_missing(row[name]))
    ours = found.merge(claim[["incident_id", "side"]], on=["incident_id", "side"])
    both = pd.concat([ours, claim])
    what = step.what.format(claimant=row["claimant"])
    return _Row("step", what, said - int(ours["best"].sum()), rests_on=both)


def _unofficial(known: pd.DataFrame, official: pd.DataFrame) -> list[_Row]:
    """Go to the official tolls: by what rests on reports alone, and by where both differ."""
    joined = known.merge(official, on=["incident_id", "side", "measure"], how="left", suffixes=("", "_own"))
    without = joined["best_own"].isna()
    own_incident = joined["incident_id"].isin(official["incident_id"])
    kinds = {
        "incidents without an official toll": without & ~own_incident,
        "sides without an official toll, where the other has one": without & own_incident,
        "official toll differs": ~without & (joined["best"] != joined["best_own"].fillna(0)),
    }
    return [
        _Row("step", what, int((part["best_own"].fillna(0) - part["best"]).sum()), rests_on=part)
        for what, chosen in kinds.items()
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


# ---------------------------------------------------------------- who the dead were


@checked
def populations(rows: Rows, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Split the dead into civilians, armed personnel and unknown, as far as claims carry it.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`.
    claims : DataFrame, optional
        The table ``claims``; loaded if not given.
    rule : str
        One of `relations.estimates.RULES`, for the totals and for the parts.

    Returns
    -------
    DataFrame
        One row an incident and side whose best value is above zero: ``incident_id``, ``side``, ``killed`` (best),
        ``civilian``,
        ``armed`` (people said to be so), ``unknown`` (of whom no claim says it), ``bound`` (a part rests on
        a minimum only), ``claim_ids``, ``source_ids``.

    Notes
    -----
    Border guards and police are armed.  Claims about a part of an incident (one weapon, one village), and
    preliminary ones, are minimums: the largest is taken where no settled claim speaks of the whole.
    """
    from relations import conflict

    about = conflict.claims_about(rows, claims)
    killed = about[(about["measure"] == "killed") & (about["scope"] != "year") & (about["side"] != "both")]
    found = estimates.estimate(killed, rule, incidents=rows)
    found = found[found["best"] > 0]
    frame = found[["incident_id", "side", "best", "claim_id", "source_ids"]].rename(columns={"best": "killed"})
    keys = ["incident_id", "side"]
    frame["bound"] = False
    for name, groups in (("civilian", ["civilian"]), ("armed", ["military", "armed"])):
        part = _part(killed[killed["population"].isin(groups)], rule, rows)
        frame = frame.merge(part, on=keys, how="left", suffixes=("", "_part"))
        frame = frame.rename(columns={"best": name})
        frame["bound"] |= frame.pop("bound_part").fillna(value=False).astype(bool)
        for column in ("claim_id", "source_ids"):
            frame[column] = [join_ids(pair) for pair in zip(frame[column], frame.pop(f"{column}_part"), strict=True)]
    parts = frame[["civilian", "armed"]].fillna(0).sum(axis=1)
    frame["unknown"] = (frame["killed"] - parts).clip(lower=0)
    columns = [*keys, "killed", "civilian", "armed", "unknown", "bound", "claim_id", "source_ids"]
    return frame[columns].rename(columns={"claim_id": "claim_ids"}).reset_index(drop=True)


def _part(killed: pd.DataFrame, rule: str, rows: pd.DataFrame) -> pd.DataFrame:
    """Estimate one part of the population as if it were all of it; a number on a part of the incident bounds it."""
    keys = [killed["incident_id"], killed["side"]]
    # Tolls grow, so that an early number is a minimum as well.
    minimum = (killed["scope"] == "part") | (killed["stage"] == "preliminary")
    most = killed["value_low"].where(minimum).groupby(keys).transform("max")
    whole = (~minimum).groupby(keys).transform("any")
    kept = killed[~minimum | (~whole & (killed["value_low"] == most).fillna(value=False))]
    # One part of the population at a time, so that the rules see claims on all of it.
    alone = kept.assign(population="all", scope="incident")
    made = estimates.estimate(alone, rule, incidents=rows)
    bounds = minimum | killed["qualifier"].isin(["at_least", "more_than"])
    made["bound"] = made["claim_id"].isin(killed.loc[bounds, "claim_id"])
    return made[["incident_id", "side", "best", "bound", "claim_id", "source_ids"]]
