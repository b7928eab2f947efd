"""What a report is about: a window, a rule and a side, with the rows that they leave; and what its answers share."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import asof, coverage, estimates, parameters, tables
from relations.answers import Code, Quantity, of
from relations.conflict import bridges, casualties, checks, claimed, firmness, rates
from relations.conflict.casualties import PROTOCOL
from relations.shared import Chosen, cached_property

if TYPE_CHECKING:
    from relations.sensitivity import Reruns

CLASHES = ("KT-20210428", "KT-20220914")
THREE = ("KT-20210428", "KT-20220127", "KT-20220914")
_DEFAULT = parameters.BorderConflict()


@dataclass(frozen=True)
class Selection(Chosen):
    """What a report is about: a window, a rule and a side, and the rows that they leave."""

    start: str = _DEFAULT.start
    end: str = _DEFAULT.end
    rule: estimates.Rule = _DEFAULT.rule
    min_confidence: casualties.Confidence = _DEFAULT.min_confidence
    side: estimates.Side = _DEFAULT.side
    top_n: int = _DEFAULT.top_n

    def __post_init__(self) -> None:
        given = parameters.validate("border_conflict", **{each.name: getattr(self, each.name) for each in fields(self)})
        for each in fields(self):
            object.__setattr__(self, each.name, getattr(given, each.name))
        object.__setattr__(self, "end", asof.until(self.end))

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The incidents."""
        return casualties.incidents(self.start, self.end, min_confidence=self.min_confidence)

    @cached_property
    def claims(self) -> pd.DataFrame:
        """The claims about them."""
        return casualties.claims_about(self.rows)

    @cached_property
    def observed(self) -> str:
        """The last day on which incidents were looked for, whatever the date of the newest row elsewhere."""
        return min(pd.Timestamp(self.end), coverage.last_day(rates.LIST)).date().isoformat()

    @cached_property
    def baseline(self) -> str:
        """The first day of the period before a turn: from 2019 on the list is covered best."""
        return max(self.start, "2019-01-01")

    def turn(self, agreement_id: str) -> str:
        """Return the day of a signed text; the last day that may be told of where it was signed later."""
        return str(self.signed["date"].get(agreement_id, self.end))

    @cached_property
    def signed(self) -> pd.DataFrame:
        """The signed texts, by their keys."""
        return tables.load("agreements").set_index("agreement_id", drop=False)

    def tolls(self, by: casualties.Grouping, measure: casualties.Casualties = "killed", **other: Any) -> pd.DataFrame:
        """Count the losses of the side, by the rule."""
        how: dict[str, Any] = {"measure": measure, "rule": self.rule, "side": self.side, **other}
        counted = partial(casualties.fatalities, by, **how)
        return self.once((by, *how.values()), lambda: counted(rows=self.rows, claims=self.claims))

    @cached_property
    def single(self) -> pd.DataFrame:
        """The dead of each incident."""
        return self.tolls("incident")

    @cached_property
    def known(self) -> pd.DataFrame:
        """The incidents with any word on deaths."""
        return self.single.dropna(subset=["low"])

    @cached_property
    def lethal(self) -> pd.DataFrame:
        """The incidents in which somebody was killed."""
        return self.single[self.single["best"].fillna(0) > 0]

    @cached_property
    def by_year(self) -> pd.DataFrame:
        """Counts of incidents by year, with their declared coverage."""
        return rates.counts_by_year(self.rows, tables.load("incident_counts"), self.start, self.observed)

    def says(self, incident_id: str) -> pd.DataFrame:
        """Every claim about the dead of an incident, side by side."""
        return self.once(incident_id, partial(claimed.who_says_what, incident_id, "killed", claims=self.claims))

    def since(self, agreement_id: str) -> dict[str, Any]:
        """Rates before and after a signed text."""
        return rates.rate_change(self.rows, self.turn(agreement_id), self.baseline, self.observed)

    @cached_property
    def by_quiet(self) -> pd.DataFrame:
        """Season and rates where incidents that follow one another count once."""
        return rates.by_quiet(self.rows, self.turn(PROTOCOL), self.baseline, self.observed)

    @cached_property
    def theirs(self) -> pd.DataFrame:
        """Totals of others beside ours; others count whole years, every incident of them and both sides."""
        return checks.reconcile(casualties.incidents(self.start[:4], self.end[:4]), rule=self.rule)

    @cached_property
    def ucdp(self) -> pd.DataFrame:
        """UCDP's last count of 2022, the deadliest year."""
        return self.theirs[(self.theirs["year"] == 2022) & self.theirs["other"].str.startswith("UCDP")].tail(1)

    def bridge(self, to: bridges.To) -> pd.DataFrame:
        """Lead from our total, by the report's rule, to another's."""
        return self.once(("bridge", to), partial(bridges.bridge, to, rule=self.rule))

    @cached_property
    def whole_dyad(self) -> bool:
        """Whether the selection holds all that the bridge spans."""
        spans = self.start <= "2014-01-01" and self.observed >= "2022-12-31" and len(bridges.known(self.bridge("ucdp")))
        return bool(spans) and self.side == "both" and self.min_confidence == "low"

    @cached_property
    def reruns(self) -> Reruns:
        """The findings under every other choice."""
        return firmness.reruns(self)

    @cached_property
    def shared(self) -> dict[str, Any]:
        """What many sentences name: window, rule, side, the least confidence."""
        return {
            "first": pd.Timestamp(self.start).date(),
            "last": pd.Timestamp(self.end).date(),
            "seen": pd.Timestamp(self.observed).date(),
            "rule": Code("rule", self.rule),
            "whose": Code("side", self.side),
            "sure": Code("confidence", self.min_confidence),
        }


def noted(table: str, field: str, key: str, name: str, unit: str | None = None) -> Quantity:
    """Take a field of one row of a table as a quantity; it is not known where the row was not on record."""
    rows = tables.load(table)
    row = rows[rows[field] == key]
    return Quantity(None, unit or "", rows=row) if row.empty else of(row.iloc[0], name, unit=unit)


def yes(holds: object) -> str:
    """Choose a wording."""
    return "yes" if holds else "no"


def spoken(found: dict[str, Any], name: str) -> dict[str, Any]:
    """Name the ends of a spread and who gives them; the larger one may be "or more"."""
    rows = pd.Series(found)
    end = None if found["open"] else found["high"]
    high = Quantity(None, "people", found["high"], end, rows=rows, qualifier=found["high_is"])
    by = {f"{name}_{end}_by": Quantity(found[f"{end}_by"], "text", rows=rows) for end in ("low", "high")}
    return {f"{name}_low": Quantity(found["low"], "people", rows=rows), f"{name}_high": high, **by}


def stated(says: pd.DataFrame, incident_id: str) -> pd.DataFrame:
    """Say of which clash claims are, and how each of their numbers was stated."""
    how = dict.fromkeys(("low_is", "best_is", "top_is"), says["qualifier"])
    return says.assign(**how, **clash_of(incident_id))


def clash_of(incident_id: str) -> dict[str, Any]:
    """Name a clash by its month."""
    return {"clash": f"{incident_id[3:7]}-{incident_id[7:9]}", "clash_precision": "month"}


def dated(chosen: Selection, frame: pd.DataFrame) -> pd.DataFrame:
    """Date rows about incidents by the month, or by the day where two of these share a month."""
    about = chosen.rows[chosen.rows["incident_id"].isin(frame["incident_id"])].set_index("incident_id")
    month = about["date_earliest"].dt.strftime("%Y-%m")
    named = about["date"].where(month.duplicated(keep=False), month)
    return frame.assign(clash=frame["incident_id"].map(named), clash_precision="month", best=None)
