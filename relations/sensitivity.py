"""Rerun findings under other assumptions and see which survive.

A finding is a statement with a function that computes its number from a set of choices
(an estimate rule, a window, a share of the data) and a test that says whether the
statement holds for that number. :func:`rerun` computes every finding under every
combination of the choices it takes; :func:`survives` and :func:`firmness` sum up.
"""

from __future__ import annotations

import inspect
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

from relations.answers import Quantity
from relations.errors import RelationsError
from relations.stated import is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


# Columns of a rerun that are no choices.
_FIXED = ("finding", "statement", "base", "value", "unit", "holds")


@dataclass(frozen=True)
class Finding:
    """A statement that a number bears out, or does not.

    Attributes
    ----------
    statement : str
        What is claimed, in a sentence.
    compute : callable
        Takes choices by keyword and returns a number (missing if there is none). It is
        rerun only over the choices that its signature names.
    holds : callable
        Takes the number and says whether the statement holds for it.
    unit : str
        Unit of the number.
    """

    statement: str
    compute: Callable[..., Any]
    holds: Callable[[Any], bool]
    unit: str = ""

    def choices(self) -> list[str]:
        """Names of the choices that the number depends on."""
        return list(inspect.signature(self.compute).parameters)


@dataclass(frozen=True)
class Firmness:
    """How far a finding holds under the other choices, to stand beside it.

    Attributes
    ----------
    held, runs : int
        Combinations of choices in which the statement holds, and those with a value at all.
    turns : tuple of str
        Choices that turn it when they alone are changed, as ``"rule: independent"``.
    statement : str
        What holds, to follow "that", where the finding's own words do not say it.
    """

    held: int
    runs: int
    turns: tuple[str, ...] = ()
    statement: str = ""

    @property
    def verdict(self) -> Literal["untested", "firm", "depends", "none"]:
        """``firm`` holds in every combination, ``none`` in at most one."""
        if self.runs < 2:
            return "untested"
        if self.held == self.runs:
            return "firm"
        return "depends" if self.held > 1 else "none"


def firmness(reruns: pd.DataFrame) -> dict[str, Firmness]:
    """Sum up for each finding how far it holds.

    Parameters
    ----------
    reruns : DataFrame
        As given by :func:`rerun`; only rows of one ``base`` case a finding.

    Returns
    -------
    dict of str to Firmness
        By finding.
    """
    choices = [str(name) for name in reruns.columns if name not in _FIXED]
    found = {}
    for key, runs in reruns.groupby("finding", sort=False):
        known = runs[runs["holds"].notna()]
        turns: list[str] = []
        base = runs[runs["base"]][choices].astype("object")
        for _, run in known[~known["holds"].astype("bool")].iterrows() if len(base) else ():
            other = [name for name in choices if not _same(run[name], base[name].iloc[0])]
            if len(other) == 1:
                turns.append(f"{other[0]}: {run[other[0]]}".replace("_", " "))
        found[str(key)] = Firmness(int(known["holds"].sum()), len(known), tuple(dict.fromkeys(turns)))
    return found


def _same(one: object, other: object) -> bool:
    return one == other or (is_missing(one) and is_missing(other))


def rerun(findings: Mapping[str, Finding], choices: Mapping[str, Sequence[Any]]) -> pd.DataFrame:
    """Compute each finding under every combination of the choices it takes.

    Parameters
    ----------
    findings : mapping of str to Finding
    choices : mapping of str to sequence
        What to vary; the first value of each is the base case.

    Returns
    -------
    DataFrame
        One row a finding and combination: ``finding``, ``statement``, one column a choice
        (missing where the finding does not take it), ``base`` (all choices at their first
        value), ``value``, ``unit``, ``holds`` (missing where there is no value).

    Raises
    ------
    RelationsError
        If a finding takes a choice that is not given, or a choice has no values.
    """
    for name, values in choices.items():
        if not len(values):
            raise RelationsError(f"The choice {name!r} has no values. Give at least the base case.")
    rows = []
    for key, finding in findings.items():
        taken = finding.choices()
        unknown = [name for name in taken if name not in choices]
        if unknown:
            raise RelationsError(
                f"The finding {key!r} depends on {unknown[0]!r}, which is not among the choices: "
                f"{', '.join(choices) or 'none given'}. Give its values, or a default in the function."
            )
        for combination in itertools.product(*(choices[name] for name in taken)):
            setting = dict(zip(taken, combination, strict=True))
            value = finding.compute(**setting)
            rows.append(
                {
                    "finding": key,
                    "statement": finding.statement,
                    **{name: setting.get(name) for name in choices},
                    "base": all(setting[name] == choices[name][0] for name in taken),
                    "value": value,
                    "unit": finding.unit,
                    "holds": None if is_missing(value) else bool(finding.holds(value)),
                }
            )
    columns = ["finding", "statement", *choices, "base", "value", "unit", "holds"]
    return pd.DataFrame(rows, columns=columns).astype({"holds": "boolean", "base": "bool"})


def survives(reruns: pd.DataFrame) -> pd.DataFrame:
    """Sum up which findings hold under every choice.

    Parameters
    ----------
    reruns : DataFrame
        As given by :func:`rerun`.

    Returns
    -------
    DataFrame
        One row a finding, in order: ``finding``, ``statement``, ``value`` (of the base
        case), ``lowest``, ``highest``, ``unit``, ``held`` and ``runs`` (runs with a value),
        ``without`` (runs without one) and ``survives`` (missing if no run had a value).
    """
    rows = []
    for key, runs in reruns.groupby("finding", sort=False):
        known = runs[runs["holds"].notna()]
        base = runs.loc[runs["base"], "value"]
        rows.append(
            {
                "finding": key,
                "statement": runs["statement"].iloc[0],
                "value": base.iloc[0] if len(base) else None,
                "lowest": known["value"].min() if len(known) else None,
                "highest": known["value"].max() if len(known) else None,
                "unit": runs["unit"].iloc[0],
                "held": int(known["holds"].sum()),
                "runs": len(known),
                "without": len(runs) - len(known),
                "survives": bool(known["holds"].all()) if len(known) else None,
            }
        )
    columns = ["finding", "statement", "value", "lowest", "highest", "unit", "held", "runs", "without", "survives"]
    return pd.DataFrame(rows, columns=columns).astype({"survives": "boolean"})


# Decimals with which a number of a unit is printed; others have one.
_DIGITS = {"days": 0, "km": 0, "p": 3, "people": 0, "rank": 0, "TWh": 2, "visits": 0}


def tested(reruns: pd.DataFrame) -> pd.DataFrame:
    """Say of each finding that holds with the report's own choices how far it holds under the others.

    Parameters
    ----------
    reruns : DataFrame
        As given by :func:`rerun`.

    Returns
    -------
    DataFrame
        One row a finding: ``finding``, ``value`` of the report and ``span`` of all runs (quantities), ``held``,
        ``runs``, ``turned`` (its firmness, printed as the single changes that turn it) and ``survives``.
    """
    made = reruns.loc[reruns["base"] & reruns["holds"].fillna(value=False), "finding"]
    table = survives(reruns[reruns["finding"].isin(made)])
    firm = firmness(reruns)

    def quantity(row: dict[Any, Any], value: Any = None, low: Any = None, high: Any = None) -> Quantity:
        return Quantity(value, row["unit"], low, high, note="reruns", digits=_DIGITS.get(row["unit"], 1))

    rows = table.to_dict("records")
    return table.assign(
        value=pd.Series([quantity(row, row["value"]) for row in rows], dtype="object"),
        span=pd.Series([quantity(row, low=row["lowest"], high=row["highest"]) for row in rows], dtype="object"),
        turned=pd.Series([firm[row["finding"]] for row in rows], dtype="object"),
    )[["finding", "value", "span", "held", "runs", "turned", "survives"]]
