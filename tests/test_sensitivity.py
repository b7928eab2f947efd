"""Findings under other choices: every combination once, and no verdict without a number."""

from __future__ import annotations

import pandas as pd
import pytest

import relations
from relations import conflict, estimates, sensitivity

RULES = list(estimates.RULES)


def toll(rule: str, start: str) -> object:
    rows = conflict.incidents(start, "2026")
    return conflict.grand_total(conflict.fatalities("incident", rule, rows=rows))["best"]


def finding(holds: object = None) -> sensitivity.Finding:
    return sensitivity.Finding(toll, holds or (lambda n: n > 150), "people")  # type: ignore[arg-type]


def test_every_combination_is_run_once() -> None:
    runs = sensitivity.rerun({"toll": finding()}, {"rule": RULES, "start": ["1991", "2022"], "side": ["KGZ"]})
    assert len(runs) == len(RULES) * 2  # the finding does not take `side`
    assert runs["side"].isna().all()
    assert runs["base"].sum() == 1
    assert runs[runs["base"]]["rule"].item() == "latest"


def test_survival_counts_runs_and_shows_the_span() -> None:
    """163 killed by the official rule, 211 by the independent: the span of the four rules (see test_estimates)."""
    runs = sensitivity.rerun({"toll": finding()}, {"rule": RULES, "start": ["1991"]})
    summed = sensitivity.survives(runs).iloc[0]
    assert (summed["lowest"], summed["highest"]) == (163, 211)
    assert (summed["held"], summed["runs"], summed["survives"]) == (4, 4, True)
    strict = sensitivity.survives(
        sensitivity.rerun({"toll": finding(lambda n: n > 170)}, {"rule": RULES, "start": ["1991"]})
    )
    assert not strict["survives"].item()
    assert strict["held"].item() == 3


def test_a_run_without_a_number_is_neither_for_nor_against() -> None:
    runs = sensitivity.rerun({"toll": finding()}, {"rule": ["latest"], "start": ["1991", "2025"]})
    assert runs["holds"].isna().sum() == 1
    summed = sensitivity.survives(runs).iloc[0]
    assert (summed["runs"], summed["without"], summed["survives"]) == (1, 1, True)
    nothing = sensitivity.survives(sensitivity.rerun({"toll": finding()}, {"rule": ["latest"], "start": ["2025"]}))
    assert pd.isna(nothing["survives"].item())


def test_refusals() -> None:
    with pytest.raises(relations.RelationsError, match=r"'toll' depends on 'start'.*choices: rule"):
        sensitivity.rerun({"toll": finding()}, {"rule": RULES})
    with pytest.raises(relations.RelationsError, match=r"'rule' has no values"):
        sensitivity.rerun({"toll": finding()}, {"rule": [], "start": ["1991"]})


def test_no_findings_give_no_rows() -> None:
    runs = sensitivity.rerun({}, {"rule": RULES})
    assert runs.empty
    assert sensitivity.survives(runs).empty


def test_firmness_names_the_choice_that_alone_turns_a_finding() -> None:
    """Official 163 and latest 176 against a limit of 170: of two rules and two sides only the rule turns it."""

    def dead(rule: str, side: str) -> int:
        return {"latest": 176, "official": 163}[rule] + (side == "both")

    found = {"toll": sensitivity.Finding(dead, lambda n: n > 170, "people")}
    runs = sensitivity.rerun(found, {"rule": ["latest", "official"], "side": ["both", "one"]})
    firm = sensitivity.firmness(runs)["toll"]
    assert (firm.held, firm.runs, firm.verdict) == (2, 4, "depends")
    assert firm.turns == ("rule: official",)


def test_the_verdict_follows_the_counts() -> None:
    verdicts = {(0, 0): "untested", (1, 1): "untested", (4, 4): "firm", (3, 4): "mostly", (2, 4): "depends"}
    assert {key: sensitivity.Firmness(*key).verdict for key in verdicts} == verdicts


def test_what_holds_is_summed_up_with_its_numbers() -> None:
    runs = sensitivity.rerun(
        {
            "small": sensitivity.Finding(lambda n: n, lambda n: n < 3, "days"),
            "large": sensitivity.Finding(lambda n: n, lambda n: n > 3, "days"),
        },
        {"n": [1, 2, 5]},
    )
    table = sensitivity.tested(runs)
    assert table["finding"].tolist() == ["small"]  # the other fails with the first choice
    row = table.iloc[0]
    assert (row["value"].value, row["span"].low, row["span"].high, row["value"].unit) == (1, 1, 5, "days")
    assert (row["held"], row["runs"], row["survives"]) == (2, 3, False)
    assert row["turned"].turns == ("n: 5",)


def test_a_finding_is_rerun_when_it_is_asked_for_and_once() -> None:
    asked: list[tuple[str, str]] = []

    def of(name: str) -> sensitivity.Finding:
        def dead(rule: str) -> int:
            asked.append((name, rule))
            return len(asked)

        return sensitivity.Finding(dead, bool)

    reruns = sensitivity.Reruns({"one": of("one"), "two": of("two")}, {"rule": ["latest", "official", "latest"]})
    assert not asked
    assert reruns.firm("two").runs == 2  # a choice that stands twice counts once
    assert reruns.firm("two").verdict == "firm"
    assert asked == [("two", "latest"), ("two", "official")]
    assert reruns.of()["finding"].tolist() == ["one", "one", "two", "two"]
    assert len(asked) == 4
