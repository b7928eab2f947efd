"""How sure the economic model is: random draws, one assumption at a time, switching values, other cases."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from relations import sobol
from relations.casa import OTHER_SEASONS
from relations.errors import RelationsError
from relations.estimates import triangular
from relations.scenario import FIELDS, PARTIES, Scenario, evaluate, ranges, results
from relations.sources import join_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = ["RISKS", "convergence", "risks", "simulate", "stress", "switching_values", "tornado"]

# What `risks` sums up.
RISKS = (
    "economic_npv_whole_usd_mn",
    "financial_npv_whole_usd_mn",
    "wires_npv_usd_mn",
    *(f"net_gain_npv_{party.lower()}_usd_mn" for party in PARTIES[:-1]),
)


def _around(scenario: Scenario, table: pd.DataFrame) -> pd.DataFrame:
    """Widen ranges where the scenario lies outside them; the scenario's own value is the middle."""
    base = np.array([getattr(scenario, field) for field in table["field"]])
    low, high = np.minimum(table["low"], base), np.maximum(table["high"], base)
    return table.assign(base=base, low=low, high=high)


def simulate(
    scenario: Scenario, table: pd.DataFrame | None = None, *, draws: int = 16_384, seed: int = 1
) -> pd.DataFrame:
    """Draw the uncertain fields together and compute every outcome for each draw.

    Parameters
    ----------
    scenario : Scenario
        Its values are the modes; choices (rate, horizon, delay) stay as they are.
    table : DataFrame, optional
        As given by `ranges`; a range is widened to hold the scenario's value.
    draws : int
        From 2; rounded up to the next power of two, where a Sobol sequence is balanced.
    seed : int
        From 0; the same seed gives the same draws.

    Returns
    -------
    DataFrame
        One row a draw: the outcomes of `evaluate`.

    Notes
    -----
    Quasi-Monte Carlo: scrambled Sobol points (`relations.sobol`) turned into independent triangular
    distributions by their inverse.  The triangular distribution is chosen because low, base and high are all
    that is known; independence is an assumption.
    """
    if not (2 <= draws <= 2**20 and seed >= 0):
        raise RelationsError(
            f"draws = {draws!r}, seed = {seed!r}: allowed are draws from 2 to 1048576 and seeds from 0."
        )
    drawn = _around(scenario, ranges() if table is None else table)
    drawn = drawn[(drawn["role"] == "uncertain") | ((drawn["low"] < drawn["high"]) & (drawn["role"] == "fixed"))]
    power = math.ceil(math.log2(draws))
    points = sobol.points(len(drawn), power, seed)
    spans = list(zip(drawn["field"], drawn[["low", "base", "high"]].to_numpy(), strict=True))
    blocks = []
    # Blocks that stay in the processor's cache take half the time of the whole.
    for first in range(0, 2**power, 4096):
        block = points[:, first : first + 4096]
        columns = {field: triangular(shares, *span) for (field, span), shares in zip(spans, block, strict=True)}
        blocks.append(evaluate(scenario, **columns))
    return pd.DataFrame({name: np.concatenate([block[name] for block in blocks]) for name in blocks[0]})


def risks(draws: pd.DataFrame, outcomes: Sequence[str] | None = None) -> pd.DataFrame:
    """Sum up draws: mean, quantiles and the probability of a loss.

    Parameters
    ----------
    draws : DataFrame
        As given by `simulate`.
    outcomes : sequence of str, optional
        Its columns in USD million; when left out, the wholes, the wires and the net gain of each country.

    Returns
    -------
    DataFrame
        ``outcome``, ``mean``, ``p5``, ``p50``, ``p95`` and ``loss_pct``, the share of draws below 0.
    """
    chosen = list(RISKS if outcomes is None else outcomes)
    values = draws[chosen].to_numpy()
    low, middle, high = np.quantile(values, [0.05, 0.5, 0.95], axis=0)
    return pd.DataFrame(
        {
            "outcome": chosen,
            "mean": values.mean(axis=0),
            "p5": low,
            "p50": middle,
            "p95": high,
            "loss_pct": 100 * (values < 0).mean(axis=0),
        }
    )


def convergence(draws: pd.DataFrame, outcome: str = "economic_npv_whole_usd_mn") -> pd.DataFrame:
    """Show how mean and quantiles settle as the draws double.

    Parameters
    ----------
    draws : DataFrame
        As given by `simulate`: its first power of two of rows are themselves a Sobol sequence.
    outcome : str
        The column to follow.

    Returns
    -------
    DataFrame
        ``draws``, ``mean``, ``p5``, ``p50``, ``p95``, ``loss_pct`` and their largest change in money since the row
        before, ``change_usd_mn`` (missing in the first).
    """
    steps = [2**power for power in range(1, 21) if 2**power <= len(draws)][-8:]
    frame = pd.concat([risks(draws.head(step), [outcome]).assign(draws=step) for step in steps], ignore_index=True)
    moved = frame[["mean", "p5", "p50", "p95"]].diff().abs().max(axis=1, skipna=False)
    return frame[["draws", "mean", "p5", "p50", "p95", "loss_pct"]].assign(change_usd_mn=moved)


def tornado(
    scenario: Scenario, table: pd.DataFrame | None = None, outcome: str = "economic_npv_whole_usd_mn"
) -> pd.DataFrame:
    """Move one field at a time from its low to its high and see what the outcome does.

    Returns
    -------
    DataFrame
        ``field``, ``low``, ``base``, ``high``, ``unit``, ``basis``, ``at_low``, ``at_base``, ``at_high`` (the outcome),
        ``swing`` (its span), ``source_ids``; the widest first, fields without effect left out.
    """
    spans = _around(scenario, ranges() if table is None else table)
    spans = spans[spans["low"] < spans["high"]].reset_index(drop=True)
    fields = spans["field"].tolist()
    count = 2 * len(fields)
    columns = {field: np.full(count, getattr(scenario, field)) for field in fields}
    for place, field in enumerate(fields):
        columns[field][2 * place : 2 * place + 2] = spans.loc[place, ["low", "high"]].to_numpy(dtype=float)
    ends = evaluate(scenario, **columns)[outcome].reshape(-1, 2)
    base = float(evaluate(scenario)[outcome])
    frame = spans.assign(at_low=ends[:, 0], at_base=base, at_high=ends[:, 1])
    both = frame[["at_low", "at_base", "at_high"]]
    frame = frame.assign(swing=both.max(axis=1) - both.min(axis=1))
    # A swing in the last digits only is rounding.
    frame = frame[frame["swing"] > 1e-6].sort_values("swing", ascending=False, kind="stable", ignore_index=True)
    return frame.drop(columns=["role", "remark"])


# How far switching values are looked for where the allowed range is wider than sense.
_SEARCH = {"volume_twh": (0.01, 20.0), "availability_pct": (0.1, 100.0), "capacity_mw": (1.0, 10_000.0)}


def switching_values(
    scenario: Scenario, outcome: str = "economic_npv_whole_usd_mn", fields: Iterable[str] | None = None
) -> pd.DataFrame:
    """Find the value of each field at which the outcome is just zero, all others as they are.

    Returns
    -------
    DataFrame
        ``field``, ``unit``, ``base``, ``switch`` (missing where no allowed value does it) and ``change_pct``,
        the change from the base that it takes (missing where the base is 0); the smallest change first.
    """
    names = list(fields or [name for name in FIELDS if name not in {"horizon_years", "first_year"}])
    base = [getattr(scenario, name) for name in names]
    low, high = np.array([_SEARCH.get(name, FIELDS[name][1:]) for name in names], dtype=float).T
    # A row a field: its own value in search, those of the others as they are.
    others = np.tile(np.array(base, dtype=float), (len(names), 1))

    def at(points: Floats) -> Floats:
        np.fill_diagonal(others, points)
        return evaluate(scenario, **dict(zip(names, others.T, strict=True)))[outcome]

    below = np.sign(at(low))
    crosses = below * at(high) < 0
    # All fields at once, each range halved until it is below the last digit.
    for _ in range(64):
        middle = (low + high) / 2
        same = np.sign(at(middle)) == below
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    switches = np.where(crosses, (low + high) / 2, math.nan).tolist()
    rows = [
        {
            "field": name,
            "unit": FIELDS[name][0],
            "base": own,
            "switch": switch,
            "change_pct": 100 * (switch / own - 1) if own else math.nan,
        }
        for name, own, switch in zip(names, base, switches, strict=True)
    ]
    frame = pd.DataFrame(rows)
    # Rounded, so that the last digit does not decide between two that are alike.
    order = frame["change_pct"].abs().round(9).sort_values(kind="stable", na_position="last").index
    return frame.loc[order].reset_index(drop=True)


def stress(scenario: Scenario, table: pd.DataFrame | None = None) -> pd.DataFrame:
    """Test whether the signs of the results survive other volumes, seasons, prices, rates, delays and horizons.

    Returns
    -------
    DataFrame
        As `relations.energy.survival`: ``finding`` and ``tested`` (codes), ``cases``, ``holds``, ``holds_pct``,
        ``source_ids``; one assumption changed at a time, the scenario's own value among the cases.
    """
    spans = _around(scenario, ranges() if table is None else table).set_index("field")
    ids = join_ids(spans["source_ids"])

    def steps(field: str) -> list[float]:
        low, base, high = spans.loc[field, ["low", "base", "high"]].to_numpy(dtype=float).tolist()
        return sorted({*np.linspace(low, high, 5).tolist(), base})

    seasons = dict.fromkeys([(scenario.season_start, scenario.season_end), *OTHER_SEASONS.values()])
    by_season = [results(scenario.replace(season_start=start, season_end=end)) for start, end in seasons]
    base = by_season[0]
    rates = sorted({0, 5, 8, 10, 12, 15, scenario.discount_rate_pct})
    found: dict[str, dict[str, Floats]] = {
        "volumes": evaluate(scenario, volume_twh=steps("volume_twh")),
        "seasons": {name: np.array([season[name] for season in by_season]) for name in base},
        "opportunity_prices": evaluate(scenario, opportunity_price_tjk_usc=steps("opportunity_price_tjk_usc")),
        "buyer_values": evaluate(scenario, buyer_value_usc=steps("buyer_value_usc")),
        "rates": evaluate(scenario, discount_rate_pct=rates),
        "delays": evaluate(scenario, delay_years=scenario.delay_years + np.arange(6)),
        "horizons": evaluate(scenario, horizon_years=sorted({15, 20, 25, 30, scenario.horizon_years})),
    }
    # The supplying side is paid by the tariff, the wires know no price of energy.
    every = set(found)
    moved = {
        "economic": every,
        "supplying": every - {"buyer_values"},
        "wires": every - {"buyer_values", "opportunity_prices"},
    }
    rows = []
    for view, key in (
        ("economic", "economic_npv_whole_usd_mn"),
        ("supplying", "financial_npv_whole_usd_mn"),
        ("wires", "wires_npv_usd_mn"),
    ):
        gains = bool(base[key] >= 0)
        for tested, outcomes in found.items():
            if tested not in moved[view]:
                continue
            answers = (outcomes[key] >= 0) == gains
            rows.append(
                {
                    "finding": f"{view}_{'gains' if gains else 'loses'}",
                    "tested": tested,
                    "cases": len(answers),
                    "holds": int(answers.sum()),
                    "holds_pct": 100 * int(answers.sum()) / len(answers),
                    "source_ids": ids,
                }
            )
    return pd.DataFrame(rows)
