"""What CASA-1000 is: its parts, lengths and costs, what arrives at the far end, and when it was promised."""

from __future__ import annotations

import math
from typing import Annotated, Any

import pandas as pd

from relations.arguments import Among, Frame, NotNegative, hold
from relations.energy.casa import Casa, Schedule, parameter, variants
from relations.errors import RelationsError
from relations.sources import join_ids

Assets = Annotated[pd.DataFrame, Frame('relations.load("infrastructure")', "asset_id", "part_of", "length_km")]


Promises = Annotated[pd.DataFrame, Frame("energy.promises", "stated_year", "promised_year")]


def published_lengths(
    infrastructure: Assets, asset_id: Annotated[str, Among("infrastructure", "asset_id")] = "datka-sughd"
) -> pd.DataFrame:
    """Return the published lengths of a line and the sum of its sections.

    Parameters
    ----------
    infrastructure : DataFrame
        ``relations.load("infrastructure")``.
    asset_id : str
        A line whose sections are rows with ``part_of`` equal to it.

    Returns
    -------
    DataFrame
        ``length_km``, ``basis`` ("published", "sum_of_sections"), ``source_ids``; ascending.
    """
    row = infrastructure[infrastructure["asset_id"] == asset_id].iloc[0]
    known = row[["length_low_km", "length_km", "length_high_km"]].dropna().astype(float)
    stated = dict.fromkeys(known, str(row["source_ids"])) | dict(variants(asset_id))
    lines = [(length, "published", sources) for length, sources in stated.items()]
    parts = infrastructure[(infrastructure["part_of"] == asset_id) & infrastructure["length_km"].notna()]
    if not parts.empty:
        lines.append((float(parts["length_km"].sum()), "sum_of_sections", join_ids(parts["source_ids"])))
    return pd.DataFrame(sorted(lines), columns=["length_km", "basis", "source_ids"])


def build_status(infrastructure: Assets) -> pd.DataFrame:
    """Return the parts of CASA-1000 in the order power flows, with status, length and cost.

    Returns
    -------
    DataFrame
        Rows of the table that belong to the project, the whole project last; ``length_km`` and, where
        lengths differ, ``length_low_km`` and ``length_high_km``.
    """
    table = infrastructure.set_index("asset_id", drop=False)
    known: set[str] = set()
    more = {"casa-1000"}
    while more > known:
        known, more = more, more | set(table.index[table["part_of"].isin(more)])
    parts = table[table["asset_id"].isin(known)]
    whole = parts["asset_id"] == "casa-1000"
    return pd.concat([parts[~whole], parts[whole]]).reset_index(drop=True)


# Plants whose energy the line gathers: the lower Naryn, by the note of the substation Datka, and those
# nearest to the converter station.
PLANTS = {
    "naryn": ("toktogul-hpp", "kurpsai-hpp", "tash-kumyr-hpp", "shamaldy-sai-hpp", "uch-kurgan-hpp"),
    "vakhsh": ("nurek-hpp", "sangtuda-1-hpp", "sangtuda-2-hpp"),
}
_CHAIN = {
    "naryn": "plants",
    "datka-500": "station",
    "datka-sughd": "line",
    "sughd-500": "station",
    "casa-tjk-reinforcement": "line",
    "vakhsh": "plants",
    "sangtuda-converter": "station",
    "sangtuda-nowshera": "line",
    "afghan-market": "market",
    "nowshera-converter": "station",
    "pakistan-market": "market",
}


def schematic(infrastructure: Assets, casa: Casa) -> pd.DataFrame:
    """Return the chain from dam to market, in the order power flows.

    Parameters
    ----------
    infrastructure, casa : DataFrame
        ``relations.load("infrastructure")`` and ``relations.load("casa1000")``.

    Returns
    -------
    DataFrame
        ``node`` (code), ``kind`` ("plants", "line", "station", "market"), ``capacity_mw``, ``length_km``,
        ``status`` and ``source_ids``.  Plants stand with the sum of their capacities; markets with their share
        of the line's capacity; what has no published capacity is missing.
    """
    table = infrastructure.set_index("asset_id")
    chain: list[dict[Any, Any]] = []
    for code, kind in _CHAIN.items():
        if kind == "plants":
            rows = table.loc[list(PLANTS[code])]
            chain.append({"capacity_mw": rows["capacity_mw"].sum(), "source_ids": join_ids(rows["source_ids"])})
        elif kind == "market":
            share = parameter(casa, f"{code.removesuffix('-market')}_share_capacity")
            chain.append({"capacity_mw": share.base, "source_ids": share.source_ids})
        else:
            chain.append(table.loc[code, ["capacity_mw", "length_km", "status", "source_ids"]].to_dict())
        chain[-1] |= {"node": code, "kind": kind}
    return pd.DataFrame(chain, columns=["node", "kind", "capacity_mw", "length_km", "status", "source_ids"])


CAPITAL = {
    "KGZ": "capex_kyrgyzstan",
    "TJK": "capex_tajikistan",
    "AFG": "capex_afghanistan",
    "PAK": "capex_pakistan",
}


def cost_of_parts(casa: Casa) -> pd.DataFrame:
    """Return the cost by country, the sum of one vintage, and what no country was assigned.

    Returns
    -------
    DataFrame
        ``part`` (KGZ, TJK, AFG, PAK, "sum", "common"), ``low``, ``base``, ``high`` in USD million, ``vintage`` of the
        base and ``source_ids``.  Low and high ends are of other years than the base, so that sum and "common", the cost
        of the whole less the parts, have a base alone.

    Raises
    ------
    RelationsError
        If the base values are of different years.
    """
    whole = parameter(casa, "total_project_cost")
    values = {code: parameter(casa, name) for code, name in CAPITAL.items()}
    stated = casa.set_index("parameter")["vintage"][[*CAPITAL.values(), "total_project_cost"]].to_dict()
    if len(set(stated.values())) > 1:
        raise RelationsError(
            f"casa1000: costs of different years do not add ({', '.join(f'{k}: {v}' for k, v in stated.items())}). "
            "Put base values of one vintage into the rows and the others into variants."
        )
    total = sum(value.base for value in values.values())
    ids = join_ids(value.source_ids for value in values.values())
    rows = [(code, v.low, v.base, v.high, v.source_ids) for code, v in values.items()]
    rows.append(("sum", math.nan, total, math.nan, ids))
    rows.append(("common", math.nan, whole.base - total, math.nan, join_ids([whole.source_ids, ids])))
    frame = pd.DataFrame(rows, columns=["part", "low", "base", "high", "source_ids"])
    return frame.assign(vintage=stated["total_project_cost"])


def losses(casa: Casa, volume_twh: NotNegative = 5.0) -> pd.DataFrame:
    """Return the energy lost and delivered on the way from either seller, and for the published mix.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``; losses of line, direct-current line and converter station.
    volume_twh : float
        Energy sent a year.

    Returns
    -------
    DataFrame
        ``route`` (TJK, KGZ, "mix"), ``loss_low_pct``, ``loss_base_pct``, ``loss_high_pct`` of what is
        sent, ``delivered_low_twh``, ... for the volume if all of it went that way, ``source_ids``.
        Losses in series multiply: what arrives is the product of the shares each part lets through;
        every kWh crosses the direct-current line and two stations, Kyrgyz energy the alternating-current
        line first.
    """
    parts = [parameter(casa, name) for name in ("loss_ac_line", "loss_hvdc_line", "loss_converter")]
    kyrgyz = parameter(casa, "kyrgyz_export_share")
    ac, dc, station = (1 - pd.Series(part.ends) / 100 for part in parts)
    tajik = dc * station**2
    mix = kyrgyz.base * ac * tajik + (1 - kyrgyz.base) * tajik
    arrives = pd.DataFrame({"TJK": tajik, "KGZ": ac * tajik, "mix": mix}).T.rename_axis("route")
    lost = (100 * (1 - arrives)).add_prefix("loss_").add_suffix("_pct")
    # The highest loss delivers least.
    delivered = (volume_twh * arrives).set_axis(["high", "base", "low"], axis=1)[["low", "base", "high"]]
    frame = lost.join(delivered.add_prefix("delivered_").add_suffix("_twh")).reset_index()
    return frame.assign(source_ids=join_ids(part.source_ids for part in [*parts, kyrgyz]))


def promises(
    schedule: Schedule, milestone: Annotated[str, Among("schedule", "milestone")] = "commissioning"
) -> pd.DataFrame:
    """Return the year promised for a milestone by the year of the promise.

    Returns
    -------
    DataFrame
        ``stated_year``, ``promised_year``, ``years_ahead``, ``slip_years`` (since the promise before;
        missing for the first), ``source_ids``, ``note``; by year of the promise.
    """
    rows = schedule[schedule["milestone"] == milestone]
    stated, promised = (rows[field].dt.year.astype("Int64") for field in ("stated_earliest", "expected_latest"))
    rows = rows.assign(stated_year=stated, promised_year=promised, years_ahead=promised - stated)
    rows = rows.sort_values(["stated_year", "promised_year"], ignore_index=True)
    rows = rows.assign(slip_years=rows["promised_year"].diff())
    return rows[["stated_year", "promised_year", "years_ahead", "slip_years", "source_ids", "note"]]


def slippage(frame: Promises) -> dict[str, Any]:
    """How fast a promised year moved away, from the first promise to the last.

    Parameters
    ----------
    frame : DataFrame
        As given by `promises`, with at least two years of promise.

    Returns
    -------
    dict
        ``first_stated``, ``first_promised``, ``last_stated``, ``last_promised``, ``moved_years``,
        ``elapsed_years``, ``slip_per_year`` (years the promise moved per year that passed),
        ``fitted_per_year``, the same as the slope of a least-squares line through all promises, and ``meets_year``,
        when that line and the calendar meet (None where it runs away as fast or faster).
    """
    if frame["stated_year"].nunique() < 2:
        raise RelationsError("slippage: frame holds too few promises; allowed: those of at least two years.")
    first, last = frame.iloc[0], frame.iloc[-1]
    moved = int(last["promised_year"] - first["promised_year"])
    elapsed = int(last["stated_year"] - first["stated_year"])
    x, y = (frame[field].astype("float64") for field in ("stated_year", "promised_year"))
    slope = float(((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum())
    return {
        "first_stated": int(first["stated_year"]),
        "first_promised": int(first["promised_year"]),
        "last_stated": int(last["stated_year"]),
        "last_promised": int(last["promised_year"]),
        "moved_years": moved,
        "elapsed_years": elapsed,
        "slip_per_year": moved / elapsed,
        "fitted_per_year": slope,
        "meets_year": float((y.mean() - slope * x.mean()) / (1 - slope)) if slope < 1 else None,
    }


hold(__name__)
