"""Published outcome figures beside those computed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pandas as pd

from relations.arguments import MonthDay, NotNegative, Positive, checked
from relations.energy.casa import USD_MN_PER_TWH_USC, Casa, ceiling_twh, parameter, published_values
from relations.energy.project import Assets, cost_of_parts, losses, published_lengths
from relations.energy.tariff import revenue, tariff_sums

__all__ = ["against_published"]


@checked
def against_published(
    casa: Casa,
    infrastructure: Assets,
    *,
    volume_twh: NotNegative = 5.0,
    capacity_mw: Positive = 1300.0,
    season_start: MonthDay = "05-01",
    season_end: MonthDay = "09-30",
) -> pd.DataFrame:
    """Put every published outcome figure beside the one computed here.

    Returns
    -------
    DataFrame
        ``figure`` (code), ``published``, ``computed`` with ``computed_low`` and ``computed_high``,
        ``deviation_pct`` (published over computed), ``reason`` (code), ``source_ids`` and ``verdict``:

        - "agrees": within 1 % of the computed value or inside its range;
        - "differs": not, but nothing rules it out;
        - "fits", "at_ceiling" (within 1 %), "beyond_ceiling": a volume, or the volume an income implies,
          against what the line can carry in the season; ``computed`` is then that ceiling.
    """
    fee = parameter(casa, "afghan_transit_fee").base * USD_MN_PER_TWH_USC
    ceiling = _exactly(ceiling_twh(capacity_mw, season_start, season_end))
    transit = revenue(casa, volume_twh).query("component == 'transit'")[["low", "base", "high"]].iloc[0].to_dict()
    mix = losses(casa).query("route == 'mix'").iloc[0]
    sums = tariff_sums(casa)["sum_usc"].tolist()
    parts = _exactly(cost_of_parts(casa).query("part == 'sum'")["base"].item())
    lengths = published_lengths(infrastructure).rename(columns={"length_km": "value"})
    summed = lengths["basis"] == "sum_of_sections"
    sections = _exactly(lengths.loc[summed, "value"].item())
    loss = parameter(casa, "loss_total_delivered")
    stated_loss = pd.DataFrame({"value": [loss.base], "source_ids": [loss.source_ids]})
    chain = {end: mix[f"loss_{end}_pct"] for end in loss.ends}
    tariffs, costs = (published_values(casa, name) for name in ("delivered_tariff_pakistan", "total_project_cost"))
    volumes = published_values(casa, "annual_export_volume").query("basis == 'published'")
    incomes = published_values(casa, "afghan_transit_revenue")
    stated: list[tuple[str, str, pd.DataFrame, Callable[[float], Mapping[Any, float]]]] = [
        ("volume", "volume_published", volumes, lambda _: ceiling),
        ("transit_volume", "transit_implied", incomes.assign(value=incomes["value"] / fee), lambda _: ceiling),
        ("transit_income", "transit_share", incomes, lambda _: transit),
        ("tariff", "tariff_nearest", tariffs, lambda price: _exactly(min(sums, key=lambda total: abs(price - total)))),
        ("cost", "cost_parts", costs, lambda _: parts),
        ("length", "length_sections", lengths[~summed], lambda _: sections),
        ("loss", "loss_chain", stated_loss, lambda _: chain),
    ]
    rows = [
        (figure, float(value), *computed(value).values(), reason, ids)
        for figure, reason, told, computed in stated
        for value, ids in zip(told["value"], told["source_ids"], strict=True)
    ]
    columns = ["figure", "published", "computed_low", "computed", "computed_high", "reason", "source_ids"]
    frame = pd.DataFrame(rows, columns=columns)
    deviation = 100 * (frame["published"] / frame["computed"] - 1)
    near = deviation.abs() <= 1
    alike = near | frame["published"].between(frame["computed_low"], frame["computed_high"])
    against_ceiling = np.select([near, deviation < 0], ["at_ceiling", "fits"], "beyond_ceiling")
    of_volume = frame["reason"].isin(["volume_published", "transit_implied"])
    verdict = np.where(of_volume, against_ceiling, np.where(alike, "agrees", "differs"))
    frame = frame.assign(deviation_pct=deviation, verdict=verdict)
    order = ["figure", "published", "computed", "computed_low", "computed_high", "deviation_pct", "verdict"]
    return frame[[*order, "reason", "source_ids"]]


def _exactly(value: float) -> dict[str, float]:
    return dict.fromkeys(("low", "base", "high"), value)
