"""Numbers with an address: names that stay, what a fact carries, the page's anchor."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pandas as pd
import pytest

import relations
from relations import locate, quoted
from relations.batch import notebook

NAMES = Path(__file__).with_name("fact_names.txt").read_text("utf-8").split()


def recorded(name: str) -> dict[str, dict[str, object]]:
    stored = json.loads((locate.notebooks_dir() / f"{name}.ipynb").read_text("utf-8"))
    facts: dict[str, dict[str, object]] = notebook.facts(stored)["facts"]
    return facts


def test_names_stay() -> None:
    """Others quote facts by their names, so that one that goes is news."""
    now = [f"{path.stem}/{name}" for path in locate.notebooks_dir().glob("*.ipynb") for name in recorded(path.stem)]
    gone, new = sorted(set(NAMES) - set(now)), sorted(set(now) - set(NAMES))
    assert not gone, (
        f"{', '.join(gone)}: whoever quoted these will look for them. Keep the name, or take it out of "
        "tests/fact_names.txt and say in CHANGELOG.md, under Unreleased / Code, that it is gone and what stands for it."
    )
    assert not new, f"{', '.join(new)}: add them to tests/fact_names.txt, in order; from then on they stay."
    assert sorted(NAMES) == NAMES


def test_names_are_anchors() -> None:
    """They stand on the data page beside addresses of its own, and in links."""
    own = {"content", "shown", "numbers", "groups", "sources", "code", "parameters"}
    for each in NAMES:
        name = each.partition("/")[2]
        assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
        assert name not in own


def test_a_number_with_all_that_it_takes_to_quote_it() -> None:
    """The Tajik dead of 2022: the best values of the claims that the rule takes, one an incident, added up here."""
    fact = relations.fact("border_conflict", "tajik_dead_2022")
    claims = relations.load("claims")
    taken = claims[("claims/" + claims["claim_id"]).isin(fact.rows)]
    assert len(taken) == len(fact.rows)
    assert fact.value == sum(float(number) for number in taken["value_best"].fillna(taken["value_low"]).tolist())
    assert set(taken["side"]) == {"TJK"}
    assert set(taken["incident_id"].str[3:7]) == {"2022"}
    assert (fact.unit, fact.rule, fact.report) == ("people", "latest", "border_conflict")
    # RFE/RL's 83 of September, which the rule lets bound the span of 41; the other incidents add their own upper ends.
    assert fact.low <= fact.value <= fact.high
    assert fact.address == "border_conflict/data.html#tajik_dead_2022"
    assert set(fact.sources) <= set(relations.load("sources")["source_id"])
    assert fact.edition.startswith(f"version {relations.__version__}, data of 20")
    for part in (fact.text, "people", "latest", fact.edition, fact.address):
        assert part in fact.citation
        assert part in str(fact)
    # What the September claim rests on is the foreign ministry's last word alone.
    assert "claims/C126" in fact.rows
    assert relations.fact("border_conflict", "september_tjk_killed").rows == ("claims/C126",)


def test_what_is_computed_is_what_the_report_records() -> None:
    assert quoted.run("border_conflict").records == recorded("border_conflict")


def test_all_facts_of_a_report() -> None:
    facts = relations.facts("border_conflict").set_index("name")
    assert sorted(facts.index) == sorted(recorded("border_conflict"))
    assert facts.loc["dead_official", "rule"] == "official"
    assert facts.loc["line_km", "rows"] == "border_lengths/shared_boundary"
    # A parameter is no row.
    assert facts.loc["tolerance_pct", ["rows", "note"]].tolist() == ["", "tolerance of the reconciliation"]


def test_other_parameters() -> None:
    fact = relations.fact("border_conflict", "tajik_dead_2022", rule="official")
    assert fact.rule == "official"
    assert "rule = official" in fact.citation
    with pytest.raises(relations.RelationsError, match="states no fact 'tajik_dead_2022'"):
        relations.fact("border_conflict", "tajik_dead_2022", end="2020-12-31")


def test_the_run_leaves_the_tables_read_before_named() -> None:
    from relations import tables

    tables.files_read.clear()
    relations.load("visits")
    quoted._run.cache_clear()
    assert "visits" not in quoted.run("energy").tables
    assert "visits.csv" in tables.files_read


@pytest.mark.parametrize(
    ("report", "name", "values", "said"),
    [
        ("border_conflict", "tajik_ded_2022", {}, r"states no fact 'tajik_ded_2022'; nearest: tajik_dead_2022"),
        ("border_conflict", "", {}, r"states no fact ''\. Allowed: one of the \d+ names"),
        ("border_konflict", "dead_total", {}, r"unknown notebook 'border_konflict'; did you mean 'border_conflict'"),
        ("border_conflict", "dead_total", {"ruel": "latest"}, r"unknown parameter 'ruel'; did you mean 'rule'"),
        ("border_conflict", "dead_total", {"rule": "last"}, r"parameter 'rule' cannot be 'last'; allowed: latest"),
    ],
)
def test_refusals(report: str, name: str, values: dict[str, str], said: str) -> None:
    with pytest.raises(relations.RelationsError, match=said):
        relations.fact(report, name, **values)


def test_rows_are_recognised_by_their_keys() -> None:
    claims, incidents = relations.load("claims"), relations.load("incidents")
    assert quoted.keys_of(claims.head(2)) == ["claims/C001", "claims/C002"]  # and not the incidents they are about
    assert quoted.keys_of(incidents.head(1)) == [f"incidents/{incidents['incident_id'].iloc[0]}"]
    assert quoted.keys_of(pd.DataFrame({"claim_id": ["C105+C106"]})) == ["claims/C105", "claims/C106"]
    irena = relations.load("electricity_irena").head(1)
    (key,) = quoted.keys_of(irena)
    assert key == "electricity_irena/" + "/".join(map(str, irena[["country", "year", "technology"]].iloc[0]))
    assert quoted.keys_of(pd.DataFrame({"claim_id": ["C999999"], "best": [1]})) == []
    assert quoted.keys_of(pd.DataFrame({"best": [1]})) == []
