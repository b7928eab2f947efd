"""How far the key findings of the energy report hold under other choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relations.casa import OTHER_SEASONS, parameter, published_values, requirement
from relations.energy import combined, outlets, slippage
from relations.scenario import CODES, WINTER_USC, evaluate
from relations.sensitivity import Finding, Firmness, firmness, rerun

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from relations.framing import Framing
    from relations.scenario import Scenario

__all__ = ["key_findings"]

_NPV = "economic_npv_whole_usd_mn"


def _firm(finding: Finding, **choices: Sequence[Any]) -> Firmness:
    return firmness(rerun({"finding": finding}, choices))["finding"]


def _choice(base: Any, *others: Any) -> list[Any]:
    """Put the base first and each other once."""
    return list(dict.fromkeys([base, *others]))


def _said(codes: Iterable[str]) -> dict[str, str]:
    """Map codes as they are said to what they are."""
    return {code.replace("_", " "): code for code in codes}


def _fit(scenario: Scenario, volumes: Sequence[float]) -> Firmness:
    capacity = scenario.capacity_mw
    seasons = {"as asked": (scenario.season_start, scenario.season_end)}
    seasons |= {said: OTHER_SEASONS[code] for said, code in _said(OTHER_SEASONS).items()}

    def fits(volume: float, season: str, capacity: float) -> bool:
        return bool(requirement(volume, capacity, *seasons[season])["fits"])

    here = fits(volumes[0], "as asked", capacity)
    finding = Finding("The volume fits the season, or does not", fits, lambda found: found == here)
    capacities = _choice(capacity, round(0.9 * capacity, 3), round(1.1 * capacity, 3))
    return _firm(finding, volume=volumes, season=list(seasons), capacity=capacities)


def _together(balance: pd.DataFrame, volumes: Sequence[float]) -> Firmness:
    surplus = combined(balance)["surplus_twh"]
    never = not (surplus >= volumes[0]).any()

    def years(volume: float) -> int | None:
        return int((surplus >= volume).sum()) if len(surplus) else None

    finding = Finding("The two never had the volume to spare, or had", years, lambda n: (n == 0) == never, "years")
    return _firm(finding, volume=volumes)


def _worth_and_winter(
    scenario: Scenario, framings: Mapping[str, Framing], volumes: Sequence[float]
) -> tuple[Firmness, Firmness]:
    named, bases = _said(framings), _said(_choice(scenario.value_basis, *CODES["value_basis"]))

    def npv(framing: str, volume: float, worth_to_buyers: str, further_delay: int = 0, **other: Any) -> float:
        case, late = scenario.replace(value_basis=bases[worth_to_buyers]), scenario.delay_years + further_delay
        framed = framings[named[framing]]
        return float(evaluate(case, framed, rates=False, volume_twh=volume, delay_years=late, **other)[_NPV])

    def in_time(framing: str, volume: float, worth_to_buyers: str, further_delay: int) -> float:
        return npv(framing, volume, worth_to_buyers, further_delay)

    def in_winter(framing: str, volume: float, worth_to_buyers: str) -> float:
        both = dict.fromkeys(("opportunity_price_kgz_usc", "opportunity_price_tjk_usc"), max(WINTER_USC))
        return npv(framing, volume, worth_to_buyers, 0, **both)

    choices = {"framing": _choice("as appraised", *named), "volume": volumes, "worth_to_buyers": list(bases)}
    gains = npv("as appraised", volumes[0], next(iter(bases))) >= 0
    sign = Finding("The sign of the economic value", in_time, lambda found: (found >= 0) == gains, "USD million")
    dear = Finding("Dear winter energy makes it a loss", in_winter, lambda found: found < 0, "USD million")
    return _firm(sign, **choices, further_delay=[0, 3]), _firm(dear, **choices)


def _risk(others: Mapping[str, pd.DataFrame]) -> Firmness:
    framings, drawn_as = _said(others), _said(["as_ranges", "delay", "correlated", "net_exports", "all_three"])

    def loss(framing: str, drawn: str) -> float | None:
        rows = others[framings[framing]]
        rows = rows[(rows["drawn"] == drawn_as[drawn]) & (rows["outcome"] == _NPV)]
        return float(rows["loss_pct"].iloc[0]) if len(rows) else None

    likely = (loss(next(iter(framings)), "as ranges") or 0.0) < 50
    finding = Finding("A loss is less likely than not, or more", loss, lambda found: (found < 50) == likely, "%")
    return _firm(finding, framing=list(framings), drawn=list(drawn_as))


def _uplift(casa: pd.DataFrame) -> Firmness:
    charge, elsewhere = parameter(casa, "energy_charge_generation").base, outlets(casa)
    elsewhere = elsewhere[elsewhere["outlet"] != "spill"]
    best = elsewhere["base"].max()
    prices = _choice(best, *elsewhere[["low", "base", "high"]].to_numpy().ravel(), *WINTER_USC)
    finding = Finding(
        "The energy charge is above the next-best price, or not",
        lambda next_best_price: charge - next_best_price,
        lambda found: (found > 0) == (charge > best),
        "US cents/kWh",
    )
    return _firm(finding, next_best_price=prices)


def _delay(promised: pd.DataFrame) -> Firmness:
    stated = promised["stated_year"].astype(str)

    def moved(measure: str, without: str) -> float:
        return float(slippage(promised[stated != without])[measure])

    finding = Finding("The promise moves by more than half a year a year", moved, lambda pace: pace > 0.5, "years")
    return _firm(finding, measure=["fitted_per_year", "slip_per_year"], without=["none", *stated])


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
