"""How sure the economic model is: random draws, one assumption at a time, switching values, other cases."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Mapping, Sequence
from statistics import NormalDist
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from relations.arguments import Among, Count, Frame, OneOf, Within, hold, refusal
from relations.draws import triangular
from relations.energy import sobol
from relations.energy.finance import root
from relations.energy.framing import AT_ONCE, PARTIES, Framing
from relations.energy.scenario import CHOICES, FIELDS, Ranges, Scenario, evaluate, ranges, results

Floats = NDArray[np.float64]

__all__ = ["RISKS", "convergence", "other_draws", "risks", "simulate", "switching_values", "tornado"]

# What `risks` sums up: outcome to view and perimeter.
RISKS: Mapping[str, tuple[str, str]] = {
    "economic_npv_whole_usd_mn": ("economic", "whole"),
    "financial_npv_paid_usd_mn": ("financial", "paid_by_tariff"),
    "wires_npv_usd_mn": ("wires", "paid_by_tariff"),
} | {f"net_gain_npv_{party.lower()}_usd_mn": ("economic", party) for party in PARTIES[:-1]}
# Prices of energy that may move together.
_PRICES = ("opportunity_price_tjk_usc", "opportunity_price_kgz_usc", "buyer_value_usc")


# Fields that switching values are looked for in: not those that take whole years alone.
_MOVABLE = tuple(name for name in FIELDS if name not in {"horizon_years", "first_year"})
Draws = Annotated[int, Within(ge=2, le=2**20)]
Drawn = Annotated[pd.DataFrame, Frame("uncertainty.simulate", *RISKS)]


@functools.cache
def _outcomes() -> tuple[str, ...]:
    return tuple(results(Scenario.base()))


def _plain_outcomes() -> tuple[str, ...]:
    """Outcomes that are computed without a search."""
    return tuple(name for name in _outcomes() if not name.endswith(("_irr_pct", "_payback_years")))


def around(scenario: Scenario, table: pd.DataFrame) -> pd.DataFrame:
    """Widen ranges where the scenario lies outside them; the scenario's own value is the middle."""
    base = np.array([getattr(scenario, field) for field in table["field"]])
    low, high = np.minimum(table["low"], base), np.maximum(table["high"], base)
    return table.assign(base=base, low=low, high=high)


@functools.lru_cache(maxsize=4)  # each framing is tried with the same
def _points(dimensions: int, power: int, seed: int, prices: tuple[int, ...], correlation: float) -> Floats:
    """Draw Sobol points of which some dimensions go together."""
    if not correlation:
        return sobol.points(dimensions, power, seed)
    points, normal = sobol.points(dimensions + 1, power, seed), NormalDist()  # the last is the factor that they share
    score = np.frompyfunc(lambda share: normal.inv_cdf(min(max(share, 1e-12), 1 - 1e-12)), 1, 1)
    share_below = np.frompyfunc(normal.cdf, 1, 1)
    common = math.sqrt(correlation) * score(points[-1]).astype(float)
    for place in prices:
        own = math.sqrt(1 - correlation) * score(points[place]).astype(float)
        points[place] = share_below(common + own).astype(float)
    return points


def simulate(
    scenario: Scenario,
    table: Ranges | None = None,
    *,
    framing: Framing = AT_ONCE,
    also: Sequence[Annotated[str, OneOf(CHOICES)]] = (),
    correlation: Annotated[float, Within(ge=0, le=1)] = 0.0,
    draws: Draws = 16_384,
    seed: Count = 1,
) -> pd.DataFrame:
    """Draw the uncertain fields together and compute every outcome for each draw.

    Parameters
    ----------
    scenario : Scenario
        Its values are the modes; choices (rate, horizon, delay) stay as they are.
    table : DataFrame, optional
        As given by `ranges`; a range is widened to hold the scenario's value.
    framing : Framing
        The same for all draws.
    also : sequence of str
        Choices to be drawn too, for example ``("delay_years",)``.
    correlation : float
        Of the prices of energy (both next-best prices and the value to buyers), from 0 to 1; 0: independent.
    draws : int
        From 2; rounded up to the next power of two, where a Sobol sequence is balanced.
    seed : int
        From 0; the same seed gives the same draws.

    Returns
    -------
    DataFrame
        One row a draw: the outcomes of `evaluate`, without rates of return and paybacks, which some draws do not have;
        ``attrs["framing"]`` names the framing.

    Notes
    -----
    Quasi-Monte Carlo: scrambled Sobol points (`relations.energy.sobol`) turned into triangular distributions by their
    inverse.  The triangular distribution is chosen because low, base and high are all that is known; independence is
    an assumption.  Correlated prices share one factor (a Gaussian copula with equal correlations).
    """
    known = around(scenario, ranges() if table is None else table)
    wanted = (known["role"] != "choice") | known["field"].isin(also)
    drawn = known[wanted & (known["low"] < known["high"])]
    power, fields = math.ceil(math.log2(draws)), drawn["field"].tolist()
    prices = tuple(fields.index(field) for field in _PRICES if field in fields)
    points = _points(len(drawn), power, seed, prices, correlation)
    spans = list(zip(fields, drawn[["low", "base", "high"]].to_numpy(), strict=True))
    blocks = []
    # Blocks that stay in the processor's cache take half the time of the whole.
    for first in range(0, 2**power, 4096):
        block = points[:, first : first + 4096]
        columns = {field: triangular(shares, *span) for (field, span), shares in zip(spans, block, strict=False)}
        blocks.append(evaluate(scenario, framing, rates=False, **columns))
    frame = pd.DataFrame({name: np.concatenate([block[name] for block in blocks]) for name in blocks[0]})
    frame.attrs["framing"] = framing.name
    return frame


def risks(draws: Drawn, outcomes: Sequence[str] | None = None) -> pd.DataFrame:
    """Sum up draws: mean, quantiles and how often a loss comes out.

    Parameters
    ----------
    draws : DataFrame
        As given by `simulate`.
    outcomes : sequence of str, optional
        Its columns in USD million; when left out, those of `RISKS`.

    Returns
    -------
    DataFrame
        ``outcome``, ``view``, ``perimeter`` (both missing for an outcome outside `RISKS`), ``framing``, ``mean``,
        ``p5``, ``p50``, ``p95``, ``draws``, ``losses`` (draws below 0) and ``loss_pct``, their share.
    """
    chosen = list(RISKS if outcomes is None else outcomes)
    for name in chosen:
        if name not in (known := draws.columns.tolist()):
            raise refusal("risks: outcomes cannot hold", name, known)
    values = draws[chosen].to_numpy()
    low, middle, high = np.quantile(values, [0.05, 0.5, 0.95], axis=0)
    losses = (values < 0).sum(axis=0)
    return pd.DataFrame(
        {
            "outcome": chosen,
            "view": [RISKS.get(name, (None, None))[0] for name in chosen],
            "perimeter": [RISKS.get(name, (None, None))[1] for name in chosen],
            "framing": draws.attrs.get("framing"),
            "mean": values.mean(axis=0),
            "p5": low,
            "p50": middle,
            "p95": high,
            "draws": len(draws),
            "losses": losses,
            "loss_pct": 100 * losses / len(draws),
        }
    )


def other_draws(
    scenario: Scenario,
    table: Ranges,
    net_exports_twh: Sequence[float],
    *,
    framing: Framing = AT_ONCE,
    draws: Draws = 16_384,
    seed: Count = 1,
) -> pd.DataFrame:
    """Return how often a loss comes out if delay, shortage of energy or correlation is drawn too.

    Parameters
    ----------
    scenario, table, framing, draws, seed
        As in `simulate`.
    net_exports_twh : sequence of float
        What the sellers together had to send in recent years; those above 0 make the range of the volume, their median
        its mode, and the others are left out or, in "with_none", count as nothing sent.

    Returns
    -------
    DataFrame
        The columns of `risks`, of its first three outcomes and for "as_ranges" of all, with ``drawn`` (code):
        "as_ranges", "tables_volume" (the mode of the volume is the table's base), "delay", "correlated" (0.5),
        "net_exports", "with_none", "all_three" (delay, net exports, correlated); ``spare_years``, how many of the
        ``years`` given had anything to send.
    """
    there = sorted(volume for volume in net_exports_twh if volume > 0)
    plain: dict[str, tuple[Scenario, pd.DataFrame]] = dict.fromkeys(
        ("as_ranges", "tables_volume", "delay", "correlated"), (scenario, table)
    )
    usual = float(table.set_index("field")["base"]["volume_twh"])
    plain["tables_volume"] = (scenario.replace(volume_twh=usual), table)
    if there:

        def sending(volumes: Sequence[float]) -> tuple[Scenario, pd.DataFrame]:
            spare = (volumes[0], float(np.median(volumes)), volumes[-1])
            short = table.set_index("field")
            short.loc["volume_twh", ["low", "base", "high"]] = spare
            return scenario.replace(volume_twh=spare[1]), short.reset_index()

        # A scenario sends something: a millionth of a TWh stands for nothing.
        none = sorted(max(volume, 1e-6) for volume in net_exports_twh)
        plain |= {"net_exports": sending(there), "with_none": sending(none), "all_three": sending(there)}
    found = []
    for name, (assumed, spans) in plain.items():
        drawn = simulate(
            assumed,
            spans,
            framing=framing,
            also=("delay_years",) if name in {"delay", "all_three"} else (),
            correlation=0.5 if name in {"correlated", "all_three"} else 0.0,
            draws=draws,
            seed=seed,
        )
        summed = list(RISKS)[: None if name == "as_ranges" else 3]
        found.append(risks(drawn, summed).assign(drawn=name))
    return pd.concat(found, ignore_index=True).assign(spare_years=len(there), years=len(net_exports_twh))


def convergence(draws: Drawn, outcome: Annotated[str, Among("draws")] = "economic_npv_whole_usd_mn") -> pd.DataFrame:
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
    scenario: Scenario,
    table: Ranges | None = None,
    outcome: Annotated[str, OneOf(_outcomes)] = "economic_npv_whole_usd_mn",
    framing: Framing = AT_ONCE,
) -> pd.DataFrame:
    """Move one field at a time from its low to its high and see what the outcome does.

    Parameters
    ----------
    scenario, table, framing
        As in `simulate`.
    outcome : str
        One that `evaluate` returns.

    Returns
    -------
    DataFrame
        ``field``, ``low``, ``base``, ``high``, ``unit``, ``basis``, ``at_low``, ``at_base``, ``at_high`` (the outcome),
        ``swing`` (its span), ``source_ids``, ``framing``; the widest first, fields without effect left out.
    """
    spans = around(scenario, ranges() if table is None else table)
    spans = spans[spans["low"] < spans["high"]].reset_index(drop=True)
    fields = spans["field"].tolist()
    count = 2 * len(fields)
    columns: dict[str, Any] = {field: np.full(count, getattr(scenario, field)) for field in fields}
    for place, field in enumerate(fields):
        columns[field][2 * place : 2 * place + 2] = spans.loc[place, ["low", "high"]].to_numpy(dtype=float)
    base = float(evaluate(scenario, framing)[outcome])
    ends = evaluate(scenario, framing, **columns)[outcome].reshape(-1, 2)
    frame = spans.assign(at_low=ends[:, 0], at_base=base, at_high=ends[:, 1], framing=framing.name)
    both = frame[["at_low", "at_base", "at_high"]]
    frame = frame.assign(swing=both.max(axis=1) - both.min(axis=1))
    # A swing in the last digits only is rounding.
    frame = frame[frame["swing"] > 1e-6].sort_values("swing", ascending=False, kind="stable", ignore_index=True)
    return frame.drop(columns=["role", "remark"])


# How far switching values are looked for where the allowed range is wider than sense.
_SEARCH = {"volume_twh": (0.01, 20.0), "availability_pct": (0.1, 100.0), "capacity_mw": (1.0, 10_000.0)}


def switching_values(
    scenario: Scenario,
    outcome: Annotated[str, OneOf(_plain_outcomes)] = "economic_npv_whole_usd_mn",
    fields: Iterable[Annotated[str, OneOf(_MOVABLE)]] | None = None,
    framing: Framing = AT_ONCE,
) -> pd.DataFrame:
    """Find the value of each field at which the outcome is just zero, all others as they are.

    Parameters
    ----------
    scenario, framing
        As in `simulate`.
    outcome : str
        One that `evaluate` returns.
    fields : iterable of str, optional
        Numeric fields of the scenario; all but horizon and first year when left out.

    Returns
    -------
    DataFrame
        ``field``, ``unit``, ``base``, ``switch`` (missing where no allowed value does it) and ``change_pct``,
        the change from the base that it takes (missing where the base is 0), ``framing``; the smallest change first.
    """
    names = list(_MOVABLE if fields is None else fields)
    base = [getattr(scenario, name) for name in names]
    low, high = np.array([_SEARCH.get(name, FIELDS[name][1:]) for name in names], dtype=float).reshape(-1, 2).T
    # A row a field: its own value in search, those of the others as they are.
    others = np.tile(np.array(base, dtype=float), (len(names), 1))

    def at(points: Floats) -> Floats:
        np.fill_diagonal(others, points)
        return evaluate(scenario, framing, rates=False, **dict(zip(names, others.T, strict=True)))[outcome]

    switches = root(at, low, high).tolist() if names else []
    frame = pd.DataFrame(
        [
            {
                "field": name,
                "unit": FIELDS[name][0],
                "base": own,
                "switch": switch,
                "change_pct": 100 * (switch / own - 1) if own else math.nan,
                "framing": framing.name,
            }
            for name, own, switch in zip(names, base, switches, strict=True)
        ],
        columns=["field", "unit", "base", "switch", "change_pct", "framing"],
    )
    # Rounded, so that the last digit does not decide between two that are alike.
    order = frame["change_pct"].abs().round(9).sort_values(kind="stable", na_position="last").index
    return frame.loc[order].reset_index(drop=True)


hold(__name__)
