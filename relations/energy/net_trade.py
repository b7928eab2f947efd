"""Does a country's net electricity trade add up: gross, net and commercial flows, each side, each series.

The annual series (`electricity`, Our World in Data) holds one net figure a country and year.  Statements made in the
countries (`electricity_trade`) give gross exports, gross imports, sales and, rarely, the net.  `balance` puts them
beside each other and gives a verdict a year by rule; `mirror` holds the exporter's word against the importer's;
`generation` holds two series of generation against each other; `summer` says what a yearly figure hides.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import pandas as pd

from relations import tables
from relations.arguments import Among, Frame, NotNegative, hold, only
from relations.energy.casa import Balance, Series, Trade  # noqa: TC001 - read at run time
from relations.errors import RelationsError
from relations.sources import join_ids

# Two figures are alike when they differ by no more than this share of the larger gross flow, and never by less than
# `_LEAST_TWH`: the two generations printed for one year (series and ministry, 2024 and 2025) differ by up to 3 %, and
# statements are rounded to a tenth of a TWh.
_ALIKE = 0.05
_LEAST_TWH = 0.1
# Demand, generation and net imports are printed to a hundredth each.
_ROUNDING_TWH = 0.02
_FLOWED = ("export", "import", "swap")
_PART = "part of the year"
_OF_SEASONS = "country quantity value period period_earliest period_latest source_ids"
_SUMMED = ["generation", "hydro", "demand", "net_imports", "surplus", "surplus_low", "surplus_high"]

__all__ = ["FAULTS", "balance", "combined", "generation", "last_year_with", "mirror", "summer", "turning_point"]

FAULTS = ("gross_as_net", "sign_reversed", "unit_slip", "partner_missing", "beyond_gross", "differs", "inconsistent")


@dataclass
class _Stated:
    """What the countries say about one country and year, in TWh."""

    exports: list[float] = field(default_factory=list)
    imports: list[float] = field(default_factory=list)
    net: list[float] = field(default_factory=list)
    commercial: list[float] = field(default_factory=list)
    parts: dict[tuple[str, str], float] = field(default_factory=dict)
    source_ids: list[str] = field(default_factory=list)

    def named(self, way: str) -> dict[str, float]:
        """Return the partners with the larger figure of either side: together the least that must have flowed."""
        return {partner: energy for (to, partner), energy in self.parts.items() if to == way and partner != _PART}

    def span(self) -> list[float]:
        """Net exports that follow: exports less imports, every pair of statements."""
        return [out - into for out in self.exports for into in self.imports]


def _stated(trade: pd.DataFrame) -> defaultdict[tuple[str, int], _Stated]:
    found: defaultdict[tuple[str, int], _Stated] = defaultdict(_Stated)
    of_a_year = trade["period_earliest"].dt.year == trade["period_latest"].dt.year
    for row in trade[trade["kind"].isin(_FLOWED) & trade["energy_gwh"].notna() & of_a_year].itertuples():
        twh, year = row.energy_gwh / 1000, row.period_earliest.year
        for country, way, partner in ((row.exporter, "out", row.importer), (row.importer, "in", row.exporter)):
            if country in {"several", "total"}:
                continue
            one = found[country, year]
            if partner not in {"several", "total"}:
                one.parts[way, partner] = max(twh, one.parts.get((way, partner), 0.0))
            elif row.period_precision != "year":
                # A part of the year bounds the whole from below, as the partners do.
                one.parts[way, _PART] = max(twh, one.parts.get((way, _PART), 0.0))
            elif row.scope == "net":
                one.net.append(twh if way == "out" else -twh)
            elif row.scope == "commercial":
                one.commercial.append(twh)
            else:
                (one.exports if way == "out" else one.imports).append(twh)
            one.source_ids.append(row.source_ids)
    return found


def _near(value: float, others: Sequence[float], size: float) -> bool:
    """Tell whether a value lies within the span of others, give or take what counts as alike."""
    slack = max(_LEAST_TWH, _ALIKE * size)
    return bool(others) and min(others) - slack <= value <= max(others) + slack


def _slipped(value: float, others: Sequence[float], powers: Sequence[int]) -> bool:
    """Tell whether a value is one of the others times a power of ten, as a wrong unit or point makes it."""
    return any(
        other and value and abs(math.log10(abs(value / other)) - power) <= math.log10(1 + _ALIKE)
        for other in others
        for power in (*powers, *(-power for power in powers))
    )


def _statements_verdict(stated: _Stated) -> str | None:
    """Find faults within the statements: a total below its parts, or of another unit."""
    for way, totals in (("out", stated.exports), ("in", stated.imports)):
        parts = [*stated.named(way).values()]
        least = max(sum(parts), stated.parts.get((way, _PART), 0.0))
        if not totals:
            continue
        # A single partner may well be a thousandth of the total; several together are not.
        if _slipped(max(totals), [min(totals), *([sum(parts)] if len(parts) > 1 else [])], (3, 6)):
            return "unit_slip"
        if least > max(totals) and not _near(least, totals, max(totals)):
            # No partner takes a hundred times the total: one of the two is in another unit.
            return "unit_slip" if max([0.0, *parts]) > 100 * max(totals) else "partner_missing"
    return None


def _of_both(series: float, stated: _Stated) -> str:
    """Judge a series' net exports where the net is known: from both flows, or stated as such."""
    net = stated.span() + stated.net
    size = max(abs(figure) for figure in (*stated.exports, *stated.imports, *net))
    if _near(series, net, size):
        return "agrees"
    if _near(-series, net, size):
        return "sign_reversed"
    if _near(series, stated.exports, size) or _near(-series, stated.imports, size):
        return "gross_as_net"
    return "unit_slip" if _slipped(series, net, (1, 2, 3, 6)) else "differs"


def _of_one(series: float, stated: _Stated) -> str:
    """Judge it where one gross flow alone is stated: the net cannot exceed it."""
    toward, gross = (series, stated.exports) if stated.exports else (-series, stated.imports)
    most = max(gross)
    if _near(toward, gross, most):
        return "untold"
    if _near(-toward, gross, most):
        return "sign_reversed"
    # No net is a hundred times the gross flow it is part of.
    if abs(series) > 100 * most or _slipped(series, gross, (3, 6)):
        return "unit_slip"
    return "beyond_gross" if toward > most else "one_side"


def _verdict(series: float, stated: _Stated, gap: float) -> str:
    if math.isnan(series):
        return "no_series"
    verdict = _statements_verdict(stated)
    if verdict is None and (stated.net or (stated.exports and stated.imports)):
        verdict = _of_both(series, stated)
    elif verdict is None and (stated.exports or stated.imports):
        verdict = _of_one(series, stated)
    elif verdict is None:
        verdict = "partial" if stated.parts or stated.commercial else "no_statement"
    return "inconsistent" if abs(gap) > _ROUNDING_TWH and verdict not in FAULTS else verdict


def balance(
    electricity: Series,
    countries: Sequence[str] = ("KGZ", "TJK"),
    start_year: int = 2000,
    end_year: int = 2025,
    *,
    trade: Trade | None = None,
) -> pd.DataFrame:
    """Return generation, demand and net trade by country and year, with a verdict on the net trade.

    Parameters
    ----------
    electricity : DataFrame
        ``relations.load("electricity")``.
    countries : sequence of str
        Codes of countries whose rows are of one release.
    start_year, end_year : int
        First and last year.
    trade : DataFrame, optional
        ``relations.load("electricity_trade")``, which is taken when left out.

    Returns
    -------
    DataFrame
        By country and year:

        - ``generation_twh``, ``hydro_twh``, ``net_imports_twh`` as the series prints them; ``series_twh``, its net
          exports;
        - ``exports_twh``, ``imports_twh``, gross, and ``commercial_twh``, what was sold: the last statement of each;
        - ``stated_net_twh``, exports less imports, or the net as stated; ``implied_imports_twh``, the exports stated
          less the net of the series: what must have come in if both are right;
        - ``named_exports_twh``, ``named_imports_twh``: the sum over partners of the larger figure of either side;
        - ``verdict``, see Notes; ``basis`` ("series" or "stated"); ``surplus_twh``, net exports to use, with
          ``surplus_low_twh`` and ``surplus_high_twh`` over all figures that stand; ``demand_twh``, generation less
          surplus;
        - ``vintage``, ``source_ids``.

    Raises
    ------
    RelationsError
        If a country is not in the table, a year is no whole number, or the rows are of different releases.

    Notes
    -----
    Alike is what differs by at most 5 % of the larger gross flow, or by 0.1 TWh.  The verdicts, in the order in which
    they are tried:

    - unit_slip: two totals, or a part and its total, are apart by a power of ten; or the series and the net are;
    - partner_missing: the partners, each by the larger figure of either side, add to more than the total;
    - agrees: exports and imports are stated and the series is their difference (or the net as stated);
    - sign_reversed: it is so with the other sign;
    - gross_as_net: the series is one of the gross flows, not the net;
    - differs: it is none of these;
    - untold: only one flow is stated and the series equals it: whether the other was deducted cannot be told;
    - beyond_gross: only one flow is stated and the series exceeds it; one_side: it lies below;
    - partial: only single partners, sales or parts of the year are stated; no_statement; no_series;
    - inconsistent, where no fault was found so far: the series' demand is not its generation plus its net imports.

    Where exports and imports are both stated and the series is at fault or differs, they are used instead of it; a net
    that is stated as such stands beside the series.  A series at fault without both flows leaves the surplus missing.
    In the series demand is generation plus net imports, so that a wrong net makes a wrong demand.
    """
    known = electricity["country"].unique()
    if len(known):
        only("balance: countries cannot hold", countries, known)
    trade = tables.load("electricity_trade") if trade is None else trade
    chosen = electricity[electricity["country"].isin(list(countries))]
    if len(chosen["vintage"].unique()) > 1:
        releases = chosen.groupby("vintage")["country"].unique()
        mixed = "; ".join(f"{vintage}: {', '.join(codes)}" for vintage, codes in releases.items())
        raise RelationsError(
            f"electricity: these countries come from different releases ({mixed}), which revise the same "
            "years differently. Ask for the countries of one release."
        )
    own = ("generation_twh", "hydro_twh", "demand_twh", "net_imports_twh")
    fields = ["country", "year", *own, "vintage", "source_ids"]
    rows = chosen.loc[chosen["year"].between(start_year, end_year), fields].sort_values(["country", "year"])
    stated = _stated(trade)
    gaps = rows["generation_twh"] + rows["net_imports_twh"] - rows["demand_twh"]
    judged = [
        _judged(-net, stated[code, int(year)], gap)
        for code, year, net, gap in zip(rows["country"], rows["year"], rows["net_imports_twh"], gaps, strict=True)
    ]
    columns = [*_judged(math.nan, _Stated(), math.nan)]
    frame = pd.DataFrame(judged, columns=columns, index=rows.index)
    frame = pd.concat([rows.drop(columns="demand_twh"), frame], axis=1).reset_index(drop=True)
    frame = frame.assign(
        demand_twh=frame["generation_twh"] - frame["surplus_twh"],
        source_ids=[join_ids([own, *more]) for own, more in zip(frame["source_ids"], frame.pop("_ids"), strict=True)],
    )
    return frame.astype({column: "float64" for column in frame.columns if column.endswith("_twh")})


def _judged(series: float, stated: _Stated, gap: float) -> dict[str, Any]:
    """Judge net exports of the series; `gap` is its generation plus net imports less its demand."""
    missing = math.nan
    verdict = _verdict(series, stated, gap)
    last = {name: (values or [missing])[-1] for name, values in vars(stated).items() if isinstance(values, list)}
    net = last["exports"] - last["imports"] if stated.exports and stated.imports else last["net"]
    faulty = verdict in FAULTS
    # A balance drawn up in the country stands beside the series, unless the series is plainly at fault.
    mended = faulty and bool(stated.span() or (stated.net and verdict != "differs"))
    surplus = net if mended else series if not faulty or verdict == "differs" else missing
    stands = [*stated.span(), *stated.net, *([series] if verdict in {"agrees", "differs"} or not faulty else [])]
    return {
        "series_twh": series + 0.0,
        "exports_twh": last["exports"],
        "imports_twh": last["imports"],
        "commercial_twh": last["commercial"],
        "stated_net_twh": net,
        "implied_imports_twh": last["exports"] - series,
        "named_exports_twh": sum(stated.named("out").values()) or missing,
        "named_imports_twh": sum(stated.named("in").values()) or missing,
        "verdict": verdict,
        "basis": "stated" if mended else "series",
        "surplus_twh": surplus + 0.0,
        "surplus_low_twh": missing if math.isnan(surplus) else min(stands) + 0.0,
        "surplus_high_twh": missing if math.isnan(surplus) else max(stands) + 0.0,
        "_ids": stated.source_ids,
    }


def mirror(trade: Trade) -> pd.DataFrame:
    """Hold the exporter's statements on a flow against the importer's.

    Parameters
    ----------
    trade : DataFrame
        ``relations.load("electricity_trade")``.

    Returns
    -------
    DataFrame
        One row a pair of statements on the same exporter and importer, one by either side (``stated_by``), whose
        periods are the same or one within the other: ``exporter``, ``importer``, ``exporter_period``,
        ``exporter_gwh``, ``importer_period``, ``importer_gwh``, ``difference_pct`` (exporter over importer),
        ``verdict`` and ``source_ids``.  Same period: "agrees" within 5 %, "unit_slip" at a power of ten, else
        "differs".  One within the other: "fits" when the longer has at least the energy of the shorter, else "exceeds".
    """
    flows = trade[trade["kind"].isin(_FLOWED) & trade["energy_gwh"].notna() & trade["stated_by"].notna()]
    ours, theirs = (
        flows.query(f"stated_by == {side}").rename(columns={"period": f"{side}_period", "energy_gwh": f"{side}_gwh"})
        for side in ("exporter", "importer")
    )
    pairs = ours.merge(theirs, on=["exporter", "importer"], suffixes=("_ours", "_theirs"))
    pairs["difference_pct"] = 100 * (pairs["exporter_gwh"] / pairs["importer_gwh"] - 1)
    pairs["verdict"] = [_side_by_side(pair) for pair in pairs.itertuples()]
    pairs["source_ids"] = [join_ids(both) for both in pairs[["source_ids_ours", "source_ids_theirs"]].to_numpy()]
    columns = "exporter importer exporter_period exporter_gwh importer_period importer_gwh difference_pct verdict"
    return pairs.dropna(subset="verdict", ignore_index=True)[[*columns.split(), "source_ids"]]


def _side_by_side(pair: Any) -> str | None:
    a = pair.period_earliest_ours, pair.period_latest_ours
    b = pair.period_earliest_theirs, pair.period_latest_theirs
    exported, imported = pair.exporter_gwh, pair.importer_gwh
    if a == b:
        if _slipped(exported, [imported], (1, 2, 3, 6)):
            return "unit_slip"
        return "agrees" if abs(exported - imported) <= _ALIKE * max(exported, imported) else "differs"
    if a[0] <= b[0] and b[1] <= a[1]:
        return "fits" if exported >= imported else "exceeds"
    if b[0] <= a[0] and a[1] <= b[1]:
        return "fits" if imported >= exported else "exceeds"
    return None


def generation(
    electricity: Series,
    irena: Annotated[pd.DataFrame, Frame('relations.load("electricity_irena")', "technology", "generation_gwh")],
) -> pd.DataFrame:
    """Hold hydropower of the annual series against that of IRENA.

    Parameters
    ----------
    electricity, irena : DataFrame
        ``relations.load("electricity")`` and ``relations.load("electricity_irena")``.

    Returns
    -------
    DataFrame
        ``country``, ``year``, ``hydro_twh``, ``irena_twh``, ``difference_pct`` (IRENA over the series), ``repeated``
        (IRENA's figure is that of the year before, to a thousandth: carried forward, not measured) and ``source_ids``.
    """
    hydro = irena[irena["technology"] == "hydro"].sort_values(["country", "year"])
    before = hydro.groupby("country")["generation_gwh"].shift()
    hydro = hydro.assign(repeated=(hydro["generation_gwh"] / before - 1).abs() < 0.001)
    series = electricity[["country", "year", "hydro_twh", "source_ids"]]
    both = hydro.merge(series, on=["country", "year"], suffixes=("_irena", ""), validate="one_to_one")
    both = both.assign(
        irena_twh=both["generation_gwh"] / 1000,
        difference_pct=lambda rows: 100 * (rows["irena_twh"] / rows["hydro_twh"] - 1),
        source_ids=both["source_ids"] + ";" + both["source_ids_irena"],
    )
    return both[["country", "year", "hydro_twh", "irena_twh", "difference_pct", "repeated", "source_ids"]]


def summer(
    frame: Annotated[pd.DataFrame, Frame("energy.balance", "country", "year", "exports_twh", "imports_twh")],
    subannual: Annotated[pd.DataFrame, Frame('relations.load("electricity_subannual")', _OF_SEASONS)],
    need_twh: NotNegative,
    country: Annotated[str, Among("subannual", "country")] = "TJK",
) -> dict[str, Any] | None:
    """Say what the yearly figure hides: how much left in summer, and how much came back.

    Parameters
    ----------
    frame : DataFrame
        A `balance`.
    subannual : DataFrame
        ``relations.load("electricity_subannual")``, with an ``export_share`` of the country.
    need_twh : float
        What is to leave in the season.
    country : str
        The country.

    Returns
    -------
    dict or None
        ``year``, ``period``, ``share_pct`` of the gross exports that left in the period (at least), ``left_twh`` (at
        least), ``need_twh``, ``covered``; ``imports_twh`` of the year, ``commercial_twh``, ``unsold_twh`` (exports that
        were no sale), ``net_twh`` of the year and ``rest_net_twh``, net exports outside the period if no import falls
        into it (at most); ``source_ids``.  None where no share, or no gross flows of its year, are known.
    """
    known = frame[(frame["country"] == country) & frame["exports_twh"].notna() & frame["imports_twh"].notna()]
    shares = subannual[(subannual["country"] == country) & (subannual["quantity"] == "export_share")]
    years = shares["period_earliest"].dt.year
    shares = shares[years.isin(known["year"])]
    if shares.empty:
        return None
    share = shares.sort_values("period_latest").iloc[-1]
    year = known.set_index("year").loc[share["period_earliest"].year]
    left = float(year["exports_twh"] * share["value"] / 100)
    return {
        "year": int(share["period_earliest"].year),
        "period": str(share["period"]),
        "share_pct": float(share["value"]),
        "left_twh": left,
        "need_twh": float(need_twh),
        "covered": left >= need_twh,
        "imports_twh": float(year["imports_twh"]),
        "commercial_twh": float(year["commercial_twh"]),
        "unsold_twh": float(year["exports_twh"] - year["commercial_twh"]),
        "net_twh": float(year["surplus_twh"]),
        "rest_net_twh": float(year["exports_twh"] - left - year["imports_twh"]),
        "source_ids": join_ids([year["source_ids"], share["source_ids"]]),
    }


def combined(frame: Balance) -> pd.DataFrame:
    """Sum a `balance` over its countries, in the years that all of them have.

    Returns
    -------
    DataFrame
        ``year`` and the sums of generation, hydropower, demand, net imports of the series and surplus with its low and
        high end (low added to low), ``source_ids``.
    """
    wanted = frame["country"].nunique()
    groups = frame.dropna(subset=["surplus_twh"]).groupby("year")
    sums = groups[[f"{flow}_twh" for flow in _SUMMED]].sum()[groups["country"].nunique() == wanted]
    return sums.reset_index().assign(source_ids=join_ids(frame["source_ids"]))


def turning_point(frame: Balance, country: str) -> dict[str, Any]:
    """When a country changed from net exporter to net importer.

    Parameters
    ----------
    frame : DataFrame
        A `balance`.
    country : str
        One of its countries.

    Returns
    -------
    dict
        ``years`` with data; ``first_import_year``; ``last_export_year``; ``importer_since``, the first
        year of the unbroken run of net imports that reaches the last year, where the frame shows the
        year before it; ``last_year`` and
        ``last_surplus_twh``; ``best_year`` and ``best_surplus_twh``.  A year whose net trade is 0.00
        counts as neither.  Years that do not exist are None.
    """
    rows = frame[(frame["country"] == country) & frame["surplus_twh"].notna()].sort_values("year")
    if rows.empty:
        keys = "first_import_year last_export_year importer_since last_year last_surplus_twh best_year best_surplus_twh"
        return {"years": 0, **dict.fromkeys(keys.split())}
    imports, exports = rows[rows["surplus_twh"] < 0], rows[rows["surplus_twh"] > 0]
    last, best = rows.iloc[-1], rows.sort_values("surplus_twh", kind="stable").iloc[-1]
    # A run that fills the whole frame began at some year before it.
    since = rows.loc[rows["year"] > rows.loc[rows["surplus_twh"] >= 0, "year"].max(), "year"]
    return {
        "years": len(rows),
        "first_import_year": int(imports["year"].min()) if len(imports) else None,
        "last_export_year": int(exports["year"].max()) if len(exports) else None,
        "importer_since": int(since.min()) if len(since) else None,
        "last_year": int(last["year"]),
        "last_surplus_twh": float(last["surplus_twh"]),
        "best_year": int(best["year"]),
        "best_surplus_twh": float(best["surplus_twh"]),
    }


def last_year_with(
    frame: Balance, country: Annotated[str, Among("frame", "country")], at_least_twh: float
) -> int | None:
    """Last year a country's net exports reached a volume, or None."""
    rows = frame[(frame["country"] == country) & (frame["surplus_twh"] >= at_least_twh)]
    return None if rows.empty else int(rows["year"].max())


hold(__name__)
