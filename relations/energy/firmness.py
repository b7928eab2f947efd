"""How far the key findings of the energy report hold under other choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relations.energy.casa import OTHER_SEASONS, parameter, published_values, requirement
from relations.energy.project import slippage
from relations.energy.scenario import CODES, WINTER_USC, evaluate
from relations.energy.tariff import outlets
from relations.sensitivity import Finding, Firmness, firmness, rerun

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from relations.energy.framing import Framing
    from relations.energy.scenario import Scenario

__all__ = ["key_findings"]

_NPV = "economic_npv_whole_usd_mn"


def _firm(compute: Callable[..., Any], holds: Callable[[Any], bool], **choices: Sequence[Any]) -> Firmness:
    """Rerun one finding over its choices, the base case first; each value once."""
    every = {name: list(dict.fromkeys(values)) for name, values in choices.items()}
    return firmness(rerun({"it": Finding("", compute, holds)}, every))["it"]


def key_findings(
    scenario: Scenario,
    casa: pd.DataFrame,
    *,
    together: pd.DataFrame,
    promised: pd.DataFrame,
    draws: pd.DataFrame,
    framings: Mapping[str, Framing],
) -> dict[str, Firmness]:
    """Rerun the key findings under the choices they rest on.

    Parameters
    ----------
    scenario : Scenario
        The report's own, the base case.
    casa : DataFrame
        ``relations.load("casa1000")``.
    together : DataFrame
        `combined` of a `balance`.
    promised : DataFrame
        `promises`.
    draws : DataFrame
        `other_draws` of several framings, the base framing first.
    framings : mapping of str to Framing
        `relations.energy.framing.framings`, the base framing first.

    Returns
    -------
    dict of str to Firmness
        ``fit``, ``together``, ``worth`` (the sign of the economic value), ``risk`` (which side of even odds the
        probability of a loss lies on), ``uplift`` (which of the charge and the next-best price is higher), ``winter``
        (whether winter energy at the highest price assumed makes it a loss), ``delay`` (whether the promise moved by
        more than half a year a year).
    """
    volumes = [scenario.volume_twh, *published_values(casa, "annual_export_volume")["value"]]
    worth, winter = _worth_and_winter(scenario, framings, volumes)
    surplus = together["surplus_twh"]
    never = not (surplus >= volumes[0]).any()
    return {
        "fit": _fit(scenario, volumes),
        "together": _firm(
            lambda volume: int((surplus >= volume).sum()) if len(surplus) else None,
            lambda years: (years == 0) == never,
            volume=volumes,
        ),
        "worth": worth,
        "risk": _risk(draws),
        "uplift": _uplift(casa),
        "winter": winter,
        "delay": _delay(promised),
    }


def _fit(scenario: Scenario, volumes: Sequence[float]) -> Firmness:
    asked = (scenario.season_start, scenario.season_end)
    seasons = {"asked": asked} | {code: ends for code, ends in OTHER_SEASONS.items() if ends != asked}
    most = scenario.capacity_mw

    def fits(volume: float, season: str, capacity: float) -> bool:
        return bool(requirement(volume, capacity, *seasons[season])["fits"])

    here = fits(volumes[0], "asked", most)
    capacities = [most, round(0.9 * most, 3), round(1.1 * most, 3)]
    return _firm(fits, lambda found: found == here, volume=volumes, season=list(seasons), capacity=capacities)


def _worth_and_winter(
    scenario: Scenario, framings: Mapping[str, Framing], volumes: Sequence[float]
) -> tuple[Firmness, Firmness]:
    def value_of(case: Scenario) -> Callable[..., float]:
        def npv(framing: str, volume: float, value_basis: str, further_delay: float) -> float:
            late, based = case.delay_years + further_delay, case.replace(value_basis=value_basis)
            found = evaluate(based, framings[framing], rates=False, volume_twh=volume, delay_years=late)
            return float(found[_NPV])

        return npv

    dear = dict.fromkeys(("opportunity_price_kgz_usc", "opportunity_price_tjk_usc"), max(WINTER_USC))
    bases = [scenario.value_basis, *CODES["value_basis"]]
    choices = {"framing": list(framings), "volume": volumes, "value_basis": bases}
    value = value_of(scenario)
    gains = value(*(values[0] for values in choices.values()), 0) >= 0
    return (
        _firm(value, lambda found: (found >= 0) == gains, **choices, further_delay=[0, 3]),
        _firm(value_of(scenario.replace(**dear)), lambda found: found < 0, **choices, further_delay=[0]),
    )


def _risk(draws: pd.DataFrame) -> Firmness:
    shares = draws[draws["outcome"] == _NPV].set_index(["framing", "drawn"])["loss_pct"]
    drawn = ["as_ranges", "tables_volume", "delay", "correlated", "net_exports", "with_none", "all_three"]
    likely = shares.iloc[0] < 50
    return _firm(
        lambda framing, drawn: shares.get((framing, drawn)),
        lambda loss: (loss < 50) == likely,
        framing=draws["framing"].tolist(),
        drawn=drawn,
    )


def _uplift(casa: pd.DataFrame) -> Firmness:
    charge, elsewhere = parameter(casa, "energy_charge_generation").base, outlets(casa).query("outlet != 'spill'")
    prices = [elsewhere["base"].max(), *elsewhere[["low", "base", "high"]].to_numpy().ravel(), *WINTER_USC]
    higher = charge > prices[0]
    return _firm(
        lambda next_best_price: charge > next_best_price, lambda found: found == higher, next_best_price=prices
    )


def _delay(promised: pd.DataFrame) -> Firmness:
    def moved(measure: str, without_promise_of_year: int | None) -> float:
        return float(slippage(promised[promised["stated_year"] != without_promise_of_year])[measure])

    years = [0, *promised["stated_year"].astype(int)]
    measures = ["fitted_per_year", "slip_per_year"]
    return _firm(moved, lambda pace: pace > 0.5, measure=measures, without_promise_of_year=years)
