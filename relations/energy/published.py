"""Published outcome figures beside those computed here."""

from __future__ import annotations

from collections.abc import Iterable
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
    ceiling = [ceiling_twh(capacity_mw, season_start, season_end)] * 3
    transit = revenue(casa, volume_twh).query("component == 'transit'")[["low", "base", "high"]].iloc[0]
    mix = losses(casa).query("route == 'mix'").iloc[0]
    sums = tariff_sums(casa)["sum_usc"].tolist()
    parts = [cost_of_parts(casa).query("part == 'sum'")["base"].item()] * 3
    lengths = published_lengths(infrastructure).rename(columns={"length_km": "value"})
    summed = lengths["basis"] == "sum_of_sections"
    sections = [lengths.loc[summed, "value"].item()] * 3
    loss = parameter(casa, "loss_total_delivered")
    stated_loss = pd.DataFrame({"value": [loss.base], "source_ids": [loss.source_ids]})
    chain = [mix[f"loss_{end}_pct"] for end in loss.ends]
    tariffs, costs = (published_values(casa, name) for name in ("delivered_tariff_pakistan", "total_project_cost"))
    nearest = [tariffs["value"].map(lambda price: min(sums, key=lambda total: abs(price - total)))] * 3
    volumes = published_values(casa, "annual_export_volume").query("basis == 'published'")
    incomes = published_values(casa, "afghan_transit_revenue")
    # What is published, and low, base and high of what is computed.
    stated: list[tuple[str, str, pd.DataFrame, Iterable[Any]]] = [
        ("volume", "volume_published", volumes, ceiling),
        ("transit_volume", "transit_implied", incomes.assign(value=incomes["value"] / fee), ceiling),
        ("transit_income", "transit_share", incomes, transit),
        ("tariff", "tariff_nearest", tariffs, nearest),
        ("cost", "cost_parts", costs, parts),
        ("length", "length_sections", lengths[~summed], sections),
        ("loss", "loss_chain", stated_loss, chain),
    ]
    rows = [
        told.assign(figure=figure, reason=reason, computed_low=low, computed=base, computed_high=high)
        for figure, reason, told, (low, base, high) in stated
    ]
    frame = pd.concat(rows, ignore_index=True).rename(columns={"value": "published"})
    deviation = 100 * (frame["published"] / frame["computed"] - 1)
    near = deviation.abs() <= 1
    alike = near | frame["published"].between(frame["computed_low"], frame["computed_high"])
    against_ceiling = np.select([near, deviation < 0], ["at_ceiling", "fits"], "beyond_ceiling")
    of_volume = frame["reason"].isin(["volume_published", "transit_implied"])
    verdict = np.where(of_volume, against_ceiling, np.where(alike, "agrees", "differs"))
    frame = frame.assign(deviation_pct=deviation, verdict=verdict)
    order = ["figure", "published", "computed", "computed_low", "computed_high", "deviation_pct", "verdict"]
    return frame[[*order, "reason", "source_ids"]]
