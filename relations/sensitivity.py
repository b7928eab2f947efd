"""Rerun findings under other assumptions and see which survive.

A finding is a function that computes a number from a set of choices (an estimate rule, a window, a share
of the data) and a test that says whether what the report states holds for that number. :func:`rerun` computes
findings under every combination of the choices they take; :func:`firmness` and :func:`tested` sum up.
"""

from __future__ import annotations

import functools
import inspect
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import pandas as pd

from relations.answers import Quantity
from relations.errors import RelationsError
from relations.shared import Chosen, Keeps, kept
from relations.stated import is_missing

# The share of runs from which on a finding is called mostly firm: a word, so that readers see at once which are not.
MOSTLY = 0.75
# Columns of a rerun that are no choices.
_FIXED = ("finding", "base", "value", "unit", "holds")
Choice = Sequence[Any] | Callable[[], Sequence[Any]]


@dataclass(frozen=True)
class Finding:
    """A number that bears a statement out, or does not.

    Attributes
    ----------
    compute : callable
        Takes choices by keyword and returns a number (missing if there is none). It is
        rerun only over the choices that its signature names.
    holds : callable
        Takes the number and says whether the statement holds for it.
    unit : str
        Unit of the number.
    """

    compute: Callable[..., Any]
    holds: Callable[[Any], bool]
    unit: str = ""


@dataclass(frozen=True)
class Firmness:
    """How far a finding holds under the other choices, to stand beside it.

    Attributes
    ----------
    held, runs : int
        Combinations of choices in which the statement holds, and those with a value at all.
    turns : tuple of str
        Choices that turn it when they alone are changed, as ``"rule: independent"``.
    """

    held: int
    runs: int
    turns: tuple[str, ...] = ()

    @property
    def verdict(self) -> Literal["untested", "firm", "mostly", "depends"]:
        """``firm`` holds in every combination, ``mostly`` in three of four, as `MOSTLY` has it."""
        if self.runs < 2:
            return "untested"
        if self.held == self.runs:
            return "firm"
        return "mostly" if self.held >= MOSTLY * self.runs else "depends"


class Reruns(Keeps):
    """Findings to be rerun over choices, each when it is first asked for.

    Parameters
    ----------
    findings, choices
        As in :func:`rerun`.
    chosen : Chosen, optional
        The selection of which these are the ``reruns``: the runs of each finding are then kept, as
        `relations.shared` tells, for all reports that would give the same.
    """

    def __init__(
        self, findings: Mapping[str, Finding], choices: Mapping[str, Choice], chosen: Chosen | None = None
    ) -> None:
        self.findings, self.choices, self._chosen = findings, choices, chosen

    def of(self, *keys: str) -> pd.DataFrame:
        """Return the runs of some findings, or of all, as given by :func:`rerun`."""

        def made(key: str) -> pd.DataFrame:
            if self._chosen is None:
                return rerun({key: self.findings[key]}, self.choices)
            return _rerun(self._chosen, key)  # type: ignore[no-any-return]

        return pd.concat([self.once(key, partial(made, key)) for key in keys or self.findings], ignore_index=True)

    def firm(self, key: str) -> Firmness:
        """Say how far one finding holds."""
        return firmness(self.of(key))[key]


@kept
def _rerun(chosen: Any, key: str) -> pd.DataFrame:
    made: Reruns = chosen.reruns
    return rerun({key: made.findings[key]}, made.choices)


def single_changes(runs: pd.DataFrame) -> Iterator[tuple[dict[Any, Any], str | None, Any]]:
    """Go through the runs that change at most one choice of the base case.

    Parameters
    ----------
    runs : DataFrame
        As given by :func:`rerun`.

    Yields
    ------
    dict, str or None, value
        The run, the choice that was changed (None for the base case) and its value.
    """
    for _, group in runs.groupby("finding", sort=False):
        taken = [str(name) for name in group if name not in _FIXED and group[name].notna().any()]
        base: dict[Any, Any] = next(iter(group[group["base"]].to_dict("records")), {})
        for run in group.to_dict("records") if base else []:
            other = [name for name in taken if run[name] != base[name]]
            if len(other) < 2:
                name = other[0] if other else None
                yield run, name, run.get(name)


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
    turns: dict[str, dict[str, None]] = {str(key): {} for key in reruns["finding"].unique()}
    for run, choice, value in single_changes(reruns):
        if choice and run["holds"] is False:
            turns[run["finding"]][f"{choice}: {value}".replace("_", " ")] = None
    known = reruns.groupby("finding", sort=False)["holds"].agg(["sum", "count"])
    return {
        key: Firmness(int(known["sum"][key]), int(known["count"][key]), tuple(found)) for key, found in turns.items()
    }


def rerun(findings: Mapping[str, Finding], choices: Mapping[str, Choice]) -> pd.DataFrame:
    """Compute each finding under every combination of the choices it takes.

    Parameters
    ----------
    findings : mapping of str to Finding
    choices : mapping of str to sequence, or to a function that gives one
        What to vary; the first value of each is the base case, one that stands twice counts once.  A function
        is asked if a finding takes the choice.

    Returns
    -------
    DataFrame
        One row a finding and combination: ``finding``, one column a choice
        (missing where the finding does not take it), ``base`` (all choices at their first
        value), ``value``, ``unit``, ``holds`` (missing where there is no value).

    Raises
    ------
    RelationsError
        If a finding takes a choice that is not given, or one without values.
    """

    @functools.cache
    def every(name: str) -> list[Any]:
        given = choices[name]
        values = list(dict.fromkeys(given() if callable(given) else given))
        if not values:
            raise RelationsError(f"The choice {name!r} has no values. Give at least the base case.")
        return values

    rows = []
    for key, finding in findings.items():
        taken = list(inspect.signature(finding.compute).parameters)
        unknown = [name for name in taken if name not in choices]
        if unknown:
            raise RelationsError(
                f"The finding {key!r} depends on {unknown[0]!r}, which is not among the choices: "
                f"{', '.join(choices) or 'none given'}. Give its values, or a default in the function."
            )
        for combination in itertools.product(*map(every, taken)):
            setting = dict(zip(taken, combination, strict=True))
            value = finding.compute(**setting)
            rows.append(
                {
                    "finding": key,
                    **{name: setting.get(name) for name in choices},
                    "base": all(setting[name] == every(name)[0] for name in taken),
                    "value": value,
                    "unit": finding.unit,
                    "holds": None if is_missing(value) else bool(finding.holds(value)),
                }
            )
    # As objects, so that whole numbers stay whole beside what is missing.
    columns = ["finding", *choices, "base", "value", "unit", "holds"]
    return pd.DataFrame(rows, columns=columns, dtype="object").astype({"holds": "boolean", "base": "bool"})


def survives(reruns: pd.DataFrame) -> pd.DataFrame:
    """Sum up which findings hold under every choice.

    Parameters
    ----------
    reruns : DataFrame
        As given by :func:`rerun`.

    Returns
    -------
    DataFrame
        One row a finding, in order: ``finding``, ``value`` (of the base
        case), ``lowest``, ``highest``, ``unit``, ``held`` and ``runs`` (runs with a value),
        ``without`` (runs without one) and ``survives`` (missing if no run had a value).
    """
    rows = []
    for key, runs in reruns.groupby("finding", sort=False):
        known = runs[runs["holds"].notna()]
        rows.append(
            {
                "finding": key,
                "value": next(iter(runs.loc[runs["base"], "value"]), None),
                "lowest": known["value"].min() if len(known) else None,
                "highest": known["value"].max() if len(known) else None,
                "unit": runs["unit"].iloc[0],
                "held": int(known["holds"].sum()),
                "runs": len(known),
                "without": len(runs) - len(known),
                "survives": bool(known["holds"].all()) if len(known) else None,
            }
        )
    columns = ["finding", "value", "lowest", "highest", "unit", "held", "runs", "without", "survives"]
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
