"""The data package as the library gives it: discovered, typed, described, fresh."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import frictionless
import pandas as pd
import pytest
from work import calls

import relations
from relations import locate

NAMES = relations.datasets()["name"].tolist()
PACKAGE = json.loads((locate.data_dir() / "datapackage.json").read_text("utf-8"))


def raw(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((locate.data_dir() / f"{name}.csv").read_text("utf-8").splitlines()))


def test_the_data_keep_their_own_rules() -> None:
    assert relations.check() == []


def test_frictionless_agrees() -> None:
    """An independent referee reads the descriptor: types, constraints, keys, hashes."""
    descriptor = {key: value for key, value in PACKAGE.items() if key != "$schema"}
    descriptor["resources"] = [entry for entry in descriptor["resources"] if "schema" in entry]
    report = frictionless.Package(descriptor, basepath=str(locate.data_dir())).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])[:5]


def test_the_tables_of_the_design_and_more_are_there() -> None:
    designed = (
        "sources places incidents claims incident_counts visits agreements delimitation events memberships "
        "missions trade minorities infrastructure casa1000 schedule electricity electricity_trade"
    )
    assert set(designed.split()) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_no_row_is_lost_between_file_and_frame(name: str) -> None:
    frame = relations.load(name)
    assert len(frame) == len(raw(name))
    assert frame.columns.is_unique
    assert not frame.isna().all().any() or name == "sources", frame.columns[frame.isna().all()].tolist()


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_described_with_unit_where_the_name_has_one(name: str) -> None:
    about = relations.describe(name)
    assert set(about["field"]) <= set(relations.load(name).columns)
    assert about["description"].str.len().gt(3).all()
    units = {"_gwh": "GWh", "_twh": "TWh", "_mw": "MW", "_km": "km", "_ha": "ha", "_kv": "kV", "_usd_mn": "USD mn"}
    for suffix, unit in units.items():
        named = about[about["field"].str.endswith(suffix)]
        assert (named["unit"] == unit).all(), named
    assert about.attrs["licence"]
    assert about.attrs["coverage"], "coverage is declared, if only in words"


def test_published_row_counts() -> None:
    """Counts of the fact tables that the package was built from, and what was added since."""
    counts = relations.datasets().set_index("name")["rows"]
    assert counts["visits"] == 37 + 5
    assert counts["agreements"] == 48 + 8
    assert counts["delimitation"] == 51
    assert counts["events"] == 118 + 1 + 33
    assert counts["incidents"] == 61
    assert len(relations.load("incidents").query("~before_independence")) == 60


def test_casualties_live_in_claims_only() -> None:
    assert not [column for column in relations.load("incidents") if "killed" in column or "wounded" in column]
    claims = relations.load("claims")
    statements = claims[claims["claimant_type"] != "compiled"]
    assert len(statements) == 241  # all claims of the fact tables
    assert (statements["source_match"] == "page_inferred").sum() == 46  # their flag is carried


def test_a_more_than_is_open_above_and_stays_as_stated_below() -> None:
    claims = relations.load("claims")
    more = claims[claims["qualifier"] == "more_than"]
    assert (more["value_low"] == more["value_stated"]).all()
    assert more["value_high"].isna().all()
    assert claims[claims["qualifier"] == "up_to"]["value_low"].isna().all()
    founding = claims.set_index("claim_id").loc["C001"]
    assert (founding["value_stated"], founding["value_low"]) == (40, 40)


def test_types() -> None:
    claims = relations.load("claims")
    assert str(claims["value_low"].dtype) == "Int64"
    assert str(claims["claimant"].dtype) == "str"
    assert claims["stage"].cat.ordered
    assert (claims["stage"] < "final").sum() > 0
    assert str(relations.load("electricity")["generation_twh"].dtype) == "float64"
    assert str(relations.load("visits")["in_founding_text"].dtype) == "boolean"
    assert relations.load("incidents").set_index("incident_id").loc["KT-20210428", "date_latest"] == pd.Timestamp(
        "2021-05-01"
    )


def test_a_fresh_copy_each_time() -> None:
    visits = relations.load("visits")
    visits.loc[0, "place"] = "nowhere"
    assert "nowhere" not in set(relations.load("visits")["place"])


def test_delimitation_totals_add_up() -> None:
    """519.9 + 486.94 = 1,006.84 km: the only published total whose parts add up."""
    line = relations.load("delimitation").set_index("statement_id")
    assert line.loc["D002", "km_agreed"] + line.loc["D035", "km_increment"] == pytest.approx(
        line.loc["D035", "km_total"]
    )


def test_energy_identities() -> None:
    """Generation is the sum of its sources; demand is generation plus net imports (rounding 0.02 TWh)."""
    current = relations.load("electricity").query("vintage == 'current'")
    parts = current[["fossil_twh", "renewables_twh", "nuclear_twh"]].sum(axis=1)
    assert ((current["generation_twh"] - parts).abs() < 0.021).all()
    known = current.dropna(subset=["demand_twh", "net_imports_twh"])
    gap = (known["demand_twh"] - known["generation_twh"] - known["net_imports_twh"]).abs()
    assert (gap < 0.021).all(), known[gap >= 0.021]


def test_parties_are_data() -> None:
    first, second = relations.parties()
    assert (first.code, second.code) == ("KGZ", "TJK")
    assert first.names["de"] == "Kirgisistan"
    assert second.adjectives["en"] == "Tajik"


def test_unknown_table_names_the_known() -> None:
    with pytest.raises(relations.RelationsError, match=r"no table 'visit'.*visits"):
        relations.load("visit")


def test_warm_load_of_the_largest_table_is_quick() -> None:
    largest = relations.datasets().sort_values("rows")["name"].iloc[-1]
    relations.load(largest)
    assert calls(lambda: relations.load(largest)) < 2000  # of which none is for a row


def test_import_is_cheap_and_pulls_in_nothing_heavy() -> None:
    heavy = ["papermill", "nbformat", "nbconvert", "scipy", "matplotlib", "babel", "pydantic", "click"]
    code = (
        "import sys, pandas\nfrom work import calls\n"
        "def load():\n    import relations\n    relations.load\n"
        f"print(calls(load), [name for name in {heavy} if name in sys.modules])"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    ).stdout
    done, found = said.split(" ", 1)
    assert found.strip() == "[]"
    assert int(done) < 40_000  # a tenth of what pandas takes


def test_the_locator_refuses_a_folder_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATIONS_DATA", "/no/such/folder")
    with pytest.raises(relations.RelationsError, match=r"RELATIONS_DATA=/no/such/folder.*unset it"):
        relations.load("visits")


def test_usage_warnings_are_sentences_from_a_closed_list() -> None:
    assert all(sentence.endswith(".") for sentence in PACKAGE["usageWarningTerms"].values())
    assert "Do not fit a trend" in " ".join(relations.describe("incidents").attrs["warnings"])


def test_datasets_names_rows_and_licence() -> None:
    catalogue = relations.datasets()
    assert (catalogue["rows"] > 0).all()
    other = catalogue[catalogue["licence"] != "CC-BY-4.0"]
    assert dict(zip(other["name"], other["licence"], strict=True)) == dict.fromkeys(
        ["exclaves", "border_lengths"], "ODbL-1.0"
    )
    assert "datapackage.json" not in set(catalogue["name"])
