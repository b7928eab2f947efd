"""When CASA-1000 was promised to start, how fast the promise moved away, and what a year of delay costs."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd

from relations import asof
from relations.answers import Answer, Quantity, count, questions
from relations.energy import firmness, flips, project
from relations.energy.case import Case, usd
from relations.stated import is_missing


def delay(chosen: Case) -> Answer:
    """Say how far the promised start moved, and what a year of delay costs where that can be valued."""
    promised = chosen.promised
    last = asof.one(promised.tail(1))
    facts: dict[str, Any] = {
        "case": "some" if len(set(promised["stated_year"])) > 1 else "few",
        "valued": "none",
        "then": "none",
        "pakistani": "some" if (promised["stated_year"] == 2021).any() else "none",
        "n_promises": count(promised, "promises"),
        "last_promised": Quantity(int(last["promised_year"]), "year", rows=promised),
        "last_stated": Quantity(int(last["stated_year"]), "year", rows=promised),
    }
    if facts["case"] == "some":
        facts |= _pace(promised)
    frames = {"promises": promised, "dates": promised, "later": pd.DataFrame()}
    if chosen.valued:
        facts |= _waiting(chosen, facts["meets"].value if "meets" in facts else None)
        frames["later"] = chosen.later.rename(columns={"first_season": "first_season_year"})
    rows = {"later": chosen.assumed if chosen.valued else promised}
    return Answer("delay", facts, frames, rows, partial(firmness.delay, chosen), partial(flips.delay, chosen))


def _pace(promised: pd.DataFrame) -> dict[str, Any]:
    """Say how fast the promise moved, and when it meets the calendar: None where it never does."""
    slip = project.slippage(promised)
    # One promise left out at a time; a line that never meets the calendar leaves no latest year.
    without = [promised[promised["stated_year"] != year] for year in promised["stated_year"]]
    met = [project.slippage(rest)["meets_year"] for rest in without if len(set(rest["stated_year"])) > 1]
    meets = None if slip["meets_year"] is None else int(slip["meets_year"])
    facts: dict[str, Any] = {
        "meeting": "never" if meets is None else "between" if met and None not in met else "once",
        "moved": Quantity(slip["moved_years"], "years", rows=promised),
        "elapsed": Quantity(slip["elapsed_years"], "years", rows=promised),
        "meets": Quantity(meets, "year", rows=promised),
        "first_promised": Quantity(slip["first_promised"], "year", rows=promised),
        "slip_fitted": Quantity(slip["fitted_per_year"], "years per year", rows=promised, digits=2),
    }
    if facts["meeting"] == "between":
        facts["meets_first"] = Quantity(int(min(met)), "year", rows=promised)
        facts["meets_last"] = Quantity(int(max(met)), "year", rows=promised)
    return facts


def _waiting(chosen: Case, meets: int | None) -> dict[str, Any]:
    """Say what a season costs that comes a year later, and what the project is worth if begun in a year."""
    later, table = chosen.later, chosen.assumed
    next_year = later.iloc[1]
    begun = later.loc[later["first_season"] == meets, "economic_npv_usd_mn"]
    facts: dict[str, Any] = {
        "valued": "some",
        "then": "some" if len(begun) else "none",
        "ever": "none" if is_missing(next_year["lost_usd_mn"]) else "some",
        "building": chosen.building,
        "season_deferred": usd(next_year["deferred_usd_mn"], table),
        "season_upkeep": usd(next_year["upkeep_usd_mn"], table),
        "season_payments": usd(next_year["lost_payments_usd_mn"], table),
        "delay_pv": Quantity(next_year["wire_charge_usd_mn"], "USD million", rows=table, digits=0),
        "lost_twh": Quantity(next_year["lost_twh"], "TWh", rows=table, digits=2),
        "idle": Quantity(next_year["idle_usd_mn"], "USD million", rows=table, digits=0),
    }
    if len(begun):
        facts["begun_then"] = usd(begun.iloc[0], [table, chosen.promised])
    if facts["ever"] == "some":
        facts["season_lost"] = usd(next_year["lost_usd_mn"], table)
    return facts


questions(__name__)
