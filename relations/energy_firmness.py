"""How far the key findings of the energy report hold under other choices."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.casa import OTHER_SEASONS, parameter, published_values, requirement
from relations.energy import combined, outlets, slippage
from relations.energy_words import in_words, season_words
from relations.scenario import CODES, WINTER_USC, evaluate
from relations.sensitivity import Finding, Firmness, firmness, rerun

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from relations.framing import Framing
    from relations.scenario import Scenario

__all__ = ["key_findings"]

_NPV = "economic_npv_whole_usd_mn"


def _firm(finding: Finding, **choices: Sequence[Any]) -> Firmness:
    found = firmness(rerun({"finding": finding}, choices))["finding"]
    return dataclasses.replace(found, statement=finding.statement)


def _choice(base: Any, *others: Any) -> list[Any]:
    """Put the base first and each other once."""
    return list(dict.fromkeys([base, *others]))


def _said(codes: Iterable[str]) -> dict[str, str]:
    """Map codes as they are said to what they are."""
    frame = pd.DataFrame({"code": list(codes)})
    return dict(zip(in_words(frame, "code")["code"], frame["code"], strict=True))


def _measured(values: Iterable[float], unit: str) -> dict[str, float]:
    """Map values as they are said, with their unit, to what they are."""
    return {f"{value:,g} {unit}": float(value) for value in values}


def _fit(scenario: Scenario, volumes: Sequence[float]) -> Firmness:
    capacity = scenario.capacity_mw
    asked = (scenario.season_start, scenario.season_end)
    seasons = {season_words(*asked): asked}
    seasons |= {said: OTHER_SEASONS[code] for said, code in _said(OTHER_SEASONS).items()}
    sent = _measured(volumes, "TWh")
    capacities = _measured([capacity, round(0.9 * capacity, 3), round(1.1 * capacity, 3)], "MW")

    def fits(volume: str, season: str, capacity: str) -> bool:
        return bool(requirement(sent[volume], capacities[capacity], *seasons[season])["fits"])

    here = fits(next(iter(sent)), next(iter(seasons)), next(iter(capacities)))
    statement = "the volume fits the season" if here else "the volume does not fit the season"
    finding = Finding(statement, fits, lambda found: found == here)
    return _firm(finding, volume=list(sent), season=list(seasons), capacity=list(capacities))


def _together(balance: pd.DataFrame, volumes: Sequence[float]) -> Firmness:
    surplus = combined(balance)["surplus_twh"]
    never = not (surplus >= volumes[0]).any()

    sent = _measured(volumes, "TWh")

    def years(volume: str) -> int | None:
        return int((surplus >= sent[volume]).sum()) if len(surplus) else None

    statement = f"the two {'never' if never else 'at least once'} had the volume to spare"
    finding = Finding(statement, years, lambda n: (n == 0) == never, "years")
    return _firm(finding, volume=list(sent))


def _worth_and_winter(
    scenario: Scenario, framings: Mapping[str, Framing], volumes: Sequence[float]
) -> tuple[Firmness, Firmness]:
    named, bases = _said(framings), _said(_choice(scenario.value_basis, *CODES["value_basis"]))
    sent, delays = _measured(volumes, "TWh"), _measured([0, 3], "years")

    def npv(framing: str, volume: str, worth_to_buyers: str, further_delay: str, **other: Any) -> float:
        case, late = scenario.replace(value_basis=bases[worth_to_buyers]), scenario.delay_years + delays[further_delay]
        framed = framings[named[framing]]
        return float(evaluate(case, framed, rates=False, volume_twh=sent[volume], delay_years=late, **other)[_NPV])

    def in_time(framing: str, volume: str, worth_to_buyers: str, further_delay: str) -> float:
        return npv(framing, volume, worth_to_buyers, further_delay)

    def in_winter(framing: str, volume: str, worth_to_buyers: str) -> float:
        both = dict.fromkeys(("opportunity_price_kgz_usc", "opportunity_price_tjk_usc"), max(WINTER_USC))
        return npv(framing, volume, worth_to_buyers, next(iter(delays)), **both)

    first = next(iter(_said(["as_appraised"])))
    choices = {"framing": _choice(first, *named), "volume": list(sent), "worth_to_buyers": list(bases)}
    gains = npv(first, next(iter(sent)), next(iter(bases)), next(iter(delays))) >= 0
    signed = f"the value to all parties together is {'above' if gains else 'below'} zero"
    sign = Finding(signed, in_time, lambda found: (found >= 0) == gains, "USD million")
    dearest = f"winter energy at {max(WINTER_USC):g} cents makes it a loss"
    dear = Finding(dearest, in_winter, lambda found: found < 0, "USD million")
    return _firm(sign, **choices, further_delay=list(delays)), _firm(dear, **choices)


def _risk(others: Mapping[str, pd.DataFrame]) -> Firmness:
    framings = _said(others)
    drawn_as = _said(["as_ranges", "tables_volume", "delay", "correlated", "net_exports", "with_none", "all_three"])

    def loss(framing: str, drawn: str) -> float | None:
        rows = others[framings[framing]]
        rows = rows[(rows["drawn"] == drawn_as[drawn]) & (rows["outcome"] == _NPV)]
        return float(rows["loss_pct"].iloc[0]) if len(rows) else None

    likely = (loss(next(iter(framings)), next(iter(drawn_as))) or 0.0) < 50
    statement = f"a loss is {'less' if likely else 'more'} likely than not"
    finding = Finding(statement, loss, lambda found: (found < 50) == likely, "%")
    return _firm(finding, framing=list(framings), drawn=list(drawn_as))


def _uplift(casa: pd.DataFrame) -> Firmness:
    charge, elsewhere = parameter(casa, "energy_charge_generation").base, outlets(casa)
    elsewhere = elsewhere[elsewhere["outlet"] != "spill"]
    best = elsewhere["base"].max()
    prices = _measured([best, *elsewhere[["low", "base", "high"]].to_numpy().ravel(), *WINTER_USC], "US cents/kWh")
    finding = Finding(
        f"the energy charge is {'' if charge > best else 'not '}above the next-best price",
        lambda next_best_price: charge - prices[next_best_price],
        lambda found: (found > 0) == (charge > best),
        "US cents/kWh",
    )
    return _firm(finding, next_best_price=list(prices))


def _delay(promised: pd.DataFrame) -> Firmness:
    stated = promised["stated_year"].astype(str)

    measures = {"least squares": "fitted_per_year", "first promise to last": "slip_per_year"}

    def moved(measure: str, without_promise_of: str) -> float:
        return float(slippage(promised[stated != without_promise_of])[measures[measure]])

    finding = Finding("the promise moves by more than half a year a year", moved, lambda pace: pace > 0.5, "years")
    return _firm(finding, measure=list(measures), without_promise_of=["none", *stated])


def key_findings(
    scenario: Scenario,
    casa: pd.DataFrame,
    *,
    balance: pd.DataFrame,
    promised: pd.DataFrame,
    others: Mapping[str, pd.DataFrame],
    framings: Mapping[str, Framing],
) -> dict[str, Firmness]:
    """Rerun the key findings under the choices they rest on.

    Parameters
    ----------
    scenario : Scenario
        The report's own, the base case.
    casa : DataFrame
        ``relations.load("casa1000")``.
    balance : DataFrame
        `relations.energy.balance`.
    promised : DataFrame
        `relations.energy.promises`.
    others : mapping of str to DataFrame
        Framing to `relations.uncertainty.other_draws`, the base framing first.
    framings : mapping of str to Framing
        `relations.framing.framings`.

    Returns
    -------
    dict of str to Firmness
        ``fit``, ``together``, ``worth`` (the sign of the economic value), ``risk`` (which side of even odds the
        probability of a loss lies on), ``uplift`` (which of the charge and the next-best price is higher), ``winter``
        (whether winter energy at the highest price assumed makes it a loss), ``delay`` (whether the promise moved by
        more than half a year a year).
    """
    volumes = _choice(scenario.volume_twh, *published_values(casa, "annual_export_volume")["value"])
    worth, winter = _worth_and_winter(scenario, framings, volumes)
    return {
        "fit": _fit(scenario, volumes),
        "together": _together(balance, volumes),
        "worth": worth,
        "risk": _risk(others),
        "uplift": _uplift(casa),
        "winter": winter,
        "delay": _delay(promised),
    }
