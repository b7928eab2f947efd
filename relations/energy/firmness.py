"""How far the key findings of the energy report hold under other choices: a function a finding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from relations.energy.casa import OTHER_SEASONS, parameter, published_values, requirement
from relations.energy.case import NPV, Case
from relations.energy.project import slippage
from relations.energy.scenario import CODES, WINTER_USC, Scenario, evaluate
from relations.sensitivity import Finding, Firmness, Reruns


def _firm(compute: Callable[..., Any], holds: Callable[[Any], bool], **choices: Sequence[Any]) -> Firmness:
    """Rerun one finding over its choices, the base case first."""
    return Reruns({"it": Finding(compute, holds)}, choices).firm("it")


def _volumes(chosen: Case) -> list[float]:
    return [chosen.project.volume_twh, *published_values(chosen.casa, "annual_export_volume")["value"]]


def fit(chosen: Case) -> Firmness:
    """Whether the volume fits the season."""
    asked = tuple(chosen.season.values())
    seasons = {"asked": asked} | {code: ends for code, ends in OTHER_SEASONS.items() if ends != asked}

    def fits(volume: float, season: str) -> bool:
        return bool(requirement(volume, chosen.project.capacity_mw, *seasons[season])["fits"])

    here = fits(chosen.project.volume_twh, "asked")
    return _firm(fits, lambda found: found == here, volume=_volumes(chosen), season=list(seasons))


def together(chosen: Case) -> Firmness:
    """Whether both countries together ever had the volume to spare."""
    surplus = chosen.together["surplus_twh"]
    never = not (surplus >= chosen.project.volume_twh).any()
    return _firm(
        lambda volume: int((surplus >= volume).sum()) if len(surplus) else None,
        lambda years: (years == 0) == never,
        volume=_volumes(chosen),
    )


def _values(chosen: Case, case: Scenario) -> tuple[Callable[..., float], dict[str, list[Any]]]:
    """Return the economic value of a scenario under other choices, and those choices."""

    def npv(framing: str, volume: float, value_basis: str, further_delay: float) -> float:
        late, based = case.delay_years + further_delay, case.replace(value_basis=value_basis)
        found = evaluate(based, chosen.framings[framing], rates=False, volume_twh=volume, delay_years=late)
        return float(found[NPV])

    bases = [case.value_basis, *CODES["value_basis"]]
    return npv, {"framing": list(chosen.framings), "volume": _volumes(chosen), "value_basis": bases}


def worth(chosen: Case) -> Firmness:
    """Which sign the economic value has."""
    value, choices = _values(chosen, chosen.project)
    gains = value(*(values[0] for values in choices.values()), 0) >= 0
    return _firm(value, lambda found: (found >= 0) == gains, **choices, further_delay=[0, 3])


def winter(chosen: Case) -> Firmness:
    """Whether winter energy at the highest price assumed makes it a loss."""
    dear = dict.fromkeys(("opportunity_price_kgz_usc", "opportunity_price_tjk_usc"), max(WINTER_USC))
    value, choices = _values(chosen, chosen.project.replace(**dear))
    return _firm(value, lambda found: found < 0, **choices, further_delay=[0])


def risk(chosen: Case) -> Firmness:
    """Which side of even odds the probability of a loss lies on."""
    draws = chosen.draws
    shares = draws[draws["outcome"] == NPV].set_index(["framing", "drawn"])["loss_pct"]
    likely = shares.iloc[0] < 50
    return _firm(
        lambda framing, drawn: shares.get((framing, drawn)),
        lambda loss: (loss < 50) == likely,
        framing=draws["framing"].tolist(),
        drawn=["as_ranges", "tables_volume", "delay", "correlated", "net_exports", "with_none", "all_three"],
    )


def uplift(chosen: Case) -> Firmness:
    """Which of the charge and the next-best price is higher."""
    charge, elsewhere = parameter(chosen.casa, "energy_charge_generation").base, chosen.elsewhere
    prices = [elsewhere["base"].max(), *elsewhere[["low", "base", "high"]].to_numpy().ravel(), *WINTER_USC]
    higher = charge > prices[0]
    return _firm(
        lambda next_best_price: charge > next_best_price, lambda found: found == higher, next_best_price=prices
    )


def delay(chosen: Case) -> Firmness:
    """Whether the promise moved by more than half a year a year."""
    promised = chosen.promised

    def moved(measure: str, without_promise_of_year: int) -> object:
        rest = promised[promised["stated_year"] != without_promise_of_year]
        return float(slippage(rest)[measure]) if rest["stated_year"].nunique() > 1 else None

    years = [0, *promised["stated_year"].astype(int)]
    measures = ["fitted_per_year", "slip_per_year"]
    return _firm(moved, lambda pace: pace > 0.5, measure=measures, without_promise_of_year=years)
