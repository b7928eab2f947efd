"""Which findings stand when one assumption at a time is another: in how many cases the answer stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from relations.arguments import MonthDay, NotNegative, Positive, hold
from relations.energy.casa import OTHER_SEASONS, Balance, Casa, at_least_one, parameter, published_values, requirement
from relations.energy.finance import levelised_charge_usc
from relations.energy.framing import AT_ONCE, Framing
from relations.energy.scenario import CODES, Ranges, Scenario, evaluate, ranges
from relations.energy.tariff import outlets, repaid_capital
from relations.energy.uncertainty import RISKS, around
from relations.sources import join_ids

Outcomes = dict[str, NDArray[np.float64]]

__all__ = ["stress", "survival"]

_RATES = (0.0, 5.0, 8.0, 10.0, 12.0, 15.0)


def _tested(finding: str, tested: str, base: bool, answers: Iterable[Any], source_ids: str) -> dict[str, Any]:
    same = [bool(answer) == base for answer in answers]
    shares = {"cases": len(same), "holds": sum(same), "holds_pct": 100 * sum(same) / len(same)}
    return {"finding": finding, "tested": tested, **shares, "source_ids": source_ids}


def survival(
    casa: Casa,
    frame: Balance,
    *,
    volume_twh: Positive = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
    discount_rate_pct: NotNegative = 10.0,
) -> pd.DataFrame:
    """Test the main findings under other volumes, seasons, prices, costs and rates.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.
    frame : DataFrame
        A `balance`.
    volume_twh, capacity_mw, discount_rate_pct : float
        The base, from which one assumption at a time is changed.
    season_start, season_end : str
        The base too, MM-DD.

    Returns
    -------
    DataFrame
        ``finding`` and ``tested`` (codes), ``cases``, ``holds`` (how many of the cases agree with the base),
        ``holds_pct``, ``source_ids``.  A finding without any case is left out.
    """
    season = (season_start, season_end)
    stated = published_values(casa, "annual_export_volume")
    volumes, ids = stated["value"].tolist(), join_ids(stated["source_ids"])

    def fits(volume: float = volume_twh, ends: tuple[str, str] = season) -> bool:
        return bool(requirement(volume, capacity_mw, *ends)["fits"])

    base = fits()
    name = "volume_fits" if base else "volume_does_not_fit"
    rows = [
        _tested(name, "published_volumes", base, [fits(volume) for volume in volumes], ids),
        _tested(name, "seasons", base, [fits(ends=s) for s in dict.fromkeys([season, *OTHER_SEASONS.values()])], ids),
    ]
    kgz = frame[frame["country"] == "KGZ"].dropna(subset=["surplus_twh"]).sort_values("year")
    enough = (kgz["surplus_twh"] >= volume_twh * parameter(casa, "kyrgyz_export_share").base).tolist()
    if enough:
        name = "kgz_share_covered" if enough[-1] else "kgz_share_not_covered"
        rows.append(_tested(name, "last_ten_years", enough[-1], enough[-10:], join_ids(kgz["source_ids"])))
    others = outlets(casa, volume_twh).query("outlet != 'spill'")
    charge = float(others["casa_usc"].iloc[0])
    more = charge > others["base"].max()
    prices = others[["low", "base", "high"]].to_numpy().ravel()
    name = "casa_pays_more" if more else "casa_pays_less"
    rows.append(_tested(name, "other_prices", more, charge > prices, join_ids(others["source_ids"])))

    cost, wire = repaid_capital(casa), parameter(casa, "transmission_charge")
    outside = parameter(casa, "total_project_cost").base - cost.base
    costs = [value - outside for value in published_values(casa, "total_project_cost")["value"]]
    ids = join_ids([cost.source_ids, wire.source_ids])
    for years in (15, 30):

        def repaid(
            capital: float = cost.base, volume: float = volume_twh, rate: float = discount_rate_pct, years: int = years
        ) -> bool:
            return levelised_charge_usc(capital, volume, rate, years) <= wire.base

        base = repaid()
        name = f"wires_{'' if base else 'not_'}repaid_{years}"
        rates = [repaid(rate=rate) for rate in sorted({*_RATES, discount_rate_pct})]
        rows += [
            _tested(name, "discount_rates", base, rates, ids),
            _tested(name, "published_costs", base, [repaid(capital) for capital in costs], ids),
            _tested(name, "published_volumes", base, [repaid(volume=volume) for volume in volumes], ids),
        ]
    return pd.DataFrame(rows)


def stress(
    scenario: Scenario,
    table: Ranges | None = None,
    framings: Annotated[Iterable[Framing], at_least_one("a Framing")] = (AT_ONCE,),
) -> pd.DataFrame:
    """Test whether the signs of the results survive other volumes, seasons, prices, rates, delays, horizons, framings.

    Parameters
    ----------
    scenario : Scenario
        As in `simulate`.
    table : DataFrame, optional
        As in `simulate`.
    framings : iterable of Framing
        The first is the base, in which everything else is tested.

    Returns
    -------
    DataFrame
        As `survival`; one assumption changed at a time, the scenario's own value among the cases.
    """
    framing = next(iter(framings))
    spans = around(scenario, ranges() if table is None else table).set_index("field")

    def steps(field: str) -> list[float]:
        low, base, high = spans.loc[field, ["low", "base", "high"]].to_numpy(dtype=float).tolist()
        return sorted({*np.linspace(low, high, 5).tolist(), base})

    def found(**columns: Sequence[float]) -> Outcomes:
        return evaluate(scenario, framing, rates=False, **columns)

    def each(cases: Iterable[tuple[Scenario, Framing]]) -> Outcomes:
        outcomes = [evaluate(case, framed, rates=False) for case, framed in cases]
        return {key: np.array([float(outcome[key]) for outcome in outcomes]) for key in RISKS}

    seasons = dict.fromkeys([(scenario.season_start, scenario.season_end), *OTHER_SEASONS.values()])
    outcomes = {
        "volumes": found(volume_twh=steps("volume_twh")),
        "seasons": each((scenario.replace(season_start=start, season_end=end), framing) for start, end in seasons),
        "opportunity_prices": found(opportunity_price_tjk_usc=steps("opportunity_price_tjk_usc")),
        "buyer_values": found(buyer_value_usc=steps("buyer_value_usc")),
        "value_bases": each((scenario.replace(value_basis=basis), framing) for basis in CODES["value_basis"]),
        "rates": found(discount_rate_pct=sorted({*_RATES, scenario.discount_rate_pct})),
        "delays": found(delay_years=[scenario.delay_years + years for years in range(6)]),
        "horizons": found(horizon_years=sorted({15, 20, 25, 30, scenario.horizon_years})),
        "framings": each((scenario, other) for other in framings),
    }
    # The supplying side is paid by the tariff, the wires know no price of energy.
    deaf = {"economic": (), "supplying": ("buyer_values", "value_bases")}
    deaf["wires"] = (*deaf["supplying"], "opportunity_prices")
    base, ids = found(), join_ids(spans["source_ids"])
    rows = []
    for (view, unmoved), key in zip(deaf.items(), RISKS, strict=False):
        gains = bool(base[key] >= 0)
        name = f"{view}_{'gains' if gains else 'loses'}"
        rows += [
            _tested(name, tested, gains, outcome[key] >= 0, ids)
            for tested, outcome in outcomes.items()
            if tested not in unmoved
        ]
    return pd.DataFrame(rows)


hold(__name__)
