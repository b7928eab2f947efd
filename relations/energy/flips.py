"""What would reverse the findings on energy: by how much a number must be wrong, or promises left out."""

from __future__ import annotations

import math

import numpy as np

from relations import flips
from relations.answers import Code, questions
from relations.energy.casa import parameter, requirement
from relations.energy.case import NPV, Case
from relations.energy.scenario import WINTER_USC, evaluate


def fit(chosen: Case) -> flips.Flip | None:
    """Whether the volume fits the season: the volume."""
    need = requirement(chosen.given.volume_twh, **chosen.line)
    return flips.of_number("volume", chosen.given.volume_twh, need["ceiling_twh"], "TWh")


def together(chosen: Case) -> flips.Flip | None:
    """Whether both countries together ever had the volume to spare: the volume."""
    best = chosen.together["surplus_twh"].max()
    return flips.of_number("volume", chosen.given.volume_twh, best, "TWh") if best > 0 else None


def worth(chosen: Case) -> flips.Flip | None:
    """Which sign the economic value has: the assumption that turns it first."""
    near = chosen.switches.dropna(subset=["switch", "change_pct"]).head(1)
    for each in near.to_dict("records"):
        what = Code("assumption", str(each["field"]))
        return flips.of_number(what, float(each["base"]), float(each["switch"]), str(each["unit"]))
    return None


def winter(chosen: Case) -> flips.Flip | None:
    """Whether winter energy at the highest price assumed makes it a loss: that price."""
    dear, names = max(WINTER_USC), ("opportunity_price_kgz_usc", "opportunity_price_tjk_usc")

    def gains(factor: float) -> bool:
        case = chosen.project.replace(**dict.fromkeys(names, factor * dear))
        return bool(evaluate(case, chosen.framing, rates=False)[NPV] >= 0)

    found = None if gains(1) else flips.nearest(gains, 1.0)
    return flips.of_number("winter-price", dear, found and found * dear, "cents")


def uplift(chosen: Case) -> flips.Flip | None:
    """Which of the charge and the next-best price is higher: the charge."""
    charge = parameter(chosen.casa, "energy_charge_generation").base
    return flips.of_number("energy-charge", charge, float(chosen.elsewhere["base"].max()), "cents")


def delay(chosen: Case) -> flips.Flip | None:
    """Whether the promise moved by more than half a year a year: promises to leave out."""
    promised = chosen.promised.reset_index(drop=True)
    stated, until = (promised[name].to_numpy("float64") for name in ("stated_year", "promised_year"))

    def pace(gone: tuple[int, ...]) -> float:
        x, y = (np.delete(years, gone) for years in (stated, until))
        x = x - x.mean() if len(x) else x
        return float(x @ y / (x @ x)) if x.any() else math.nan

    if not pace(()) > 0.5:
        return None
    found = flips.left_out(promised.index.tolist(), pace, lambda moved: moved > 0.5, budget=600)
    return flips.of_rows("promises", found, len(promised), lambda row: str(promised["stated_year"][row]))


questions(__name__)
