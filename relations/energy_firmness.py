"""How far the key findings of the energy report hold under other choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relations.casa import OTHER_SEASONS, parameter, published_values, requirement
from relations.energy import combined, outlets, slippage
from relations.scenario import CODES, WINTER_USC, evaluate
from relations.sensitivity import Finding, Firmness, firmness, rerun

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from relations.framing import Framing
    from relations.scenario import Scenario

__all__ = ["key_findings"]

_NPV = "economic_npv_whole_usd_mn"


def _choice(base: Any, *others: Any) -> list[Any]:
    """Put the base first and each other once."""
    return list(dict.fromkeys([base, *others]))


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
    seasons = {"as asked": (scenario.season_start, scenario.season_end)}
    seasons |= {name.replace("_", " to ").replace("whole to", "whole"): ends for name, ends in OTHER_SEASONS.items()}
    capacity = scenario.capacity_mw
    words = {name.replace("_", " "): framing for name, framing in framings.items()}
    surplus = combined(balance)["surplus_twh"]
    charge = parameter(casa, "energy_charge_generation").base
    elsewhere = outlets(casa)
    elsewhere = elsewhere[elsewhere["outlet"] != "spill"]
    prices = _choice(elsewhere["base"].max(), *elsewhere[["low", "base", "high"]].to_numpy().ravel(), *WINTER_USC)

    def npv(framing: str, volume: float, worth_to_buyers: str, further_delay: int = 0, **other: Any) -> float:
        case = scenario.replace(value_basis=worth_to_buyers.replace(" ", "_"))
        late = scenario.delay_years + further_delay
        found = evaluate(case, words[framing], rates=False, volume_twh=volume, delay_years=late, **other)
        return float(found[_NPV])

    def in_time(framing: str, volume: float, worth_to_buyers: str, further_delay: int) -> float:
        return npv(framing, volume, worth_to_buyers, further_delay)

    def in_winter(framing: str, volume: float, worth_to_buyers: str) -> float:
        dear = max(WINTER_USC)
        both = {"opportunity_price_kgz_usc": dear, "opportunity_price_tjk_usc": dear}
        return npv(framing, volume, worth_to_buyers, 0, **both)

    def loss(drawn: str, framing: str) -> float | None:
        rows = others[framing.replace(" ", "_")]
        rows = rows[(rows["drawn"] == drawn.replace(" ", "_")) & (rows["outcome"] == _NPV)]
        return float(rows["loss_pct"].iloc[0]) if len(rows) else None

    def moved(measure: str, without: str) -> float:
        rows = promised[promised["stated_year"].astype(str) != without]
        return float(slippage(rows)[measure])

    value = scenario.value_basis.replace("_", " ")
    gains = npv("as appraised", volumes[0], value) >= 0
    likely = (loss("as ranges", next(iter(others)).replace("_", " ")) or 0.0) < 50
    fits, pays = bool(requirement(volumes[0], capacity, *seasons["as asked"])["fits"]), charge > prices[0]
    findings = {
        "fit": Finding(
            "The volume fits the season, or does not",
            lambda volume, season, capacity: requirement(volume, capacity, *seasons[season])["fits"],
            lambda found: found == fits,
        ),
        "together": Finding(
            "No year in which the two together had the volume to spare",
            lambda volume: int((surplus >= volume).sum()) if len(surplus) else None,
            lambda years: (years == 0) == ((surplus >= volumes[0]).sum() == 0),
            "years",
        ),
        "worth": Finding("The sign of the economic value", in_time, lambda found: (found >= 0) == gains, "USD million"),
        "risk": Finding("A loss is less likely than not, or more", loss, lambda found: (found < 50) == likely, "%"),
        "uplift": Finding(
            "The energy charge is above the next-best price, or not",
            lambda next_best_price: charge - next_best_price,
            lambda found: (found > 0) == pays,
            "US cents/kWh",
        ),
        "winter": Finding(
            "Dear winter energy makes it a loss",
            in_winter,
            lambda found: found < 0,
            "USD million",
        ),
        "delay": Finding("The promise moves by more than half a year a year", moved, lambda pace: pace > 0.5, "years"),
    }
    choices: dict[str, Sequence[Any]] = {
        "framing": _choice("as appraised", *words),
        "volume": volumes,
        "worth_to_buyers": _choice(value, *(basis.replace("_", " ") for basis in CODES["value_basis"])),
        "further_delay": [0, 3],
        "season": list(seasons),
        "capacity": _choice(capacity, round(0.9 * capacity, 3), round(1.1 * capacity, 3)),
        "drawn": ["as ranges", "delay", "correlated", "net exports", "all three"],
        "next_best_price": prices,
        "measure": ["fitted_per_year", "slip_per_year"],
        "without": ["none", *promised["stated_year"].astype(str)],
    }
    found = firmness(rerun({name: each for name, each in findings.items() if name != "risk"}, choices))
    drawn_in = {**choices, "framing": [name.replace("_", " ") for name in others]}
    return found | firmness(rerun({"risk": findings["risk"]}, drawn_in))
