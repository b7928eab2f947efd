"""An economic model of CASA-1000 that can be run: scenarios, their outcomes side by side, delay.

The money of one project is looked at in three ways that must not be added:

economic
    What the countries together use up and get: capital, operation and the energy's next-best price as
    costs, the buyers' value of what arrives as the benefit.  Tariffs are transfers and do not appear.
financial
    Cash of the supplying side: what buyers pay under the tariff, less capital, operation and the sales
    the sellers forgo.
net gain
    The economic view with the transfers added country by country: who gains.  Transfers cancel, so its sum
    is the economic whole.

All capital falls in year 0, the year before the promised first season; ``horizon_years`` equal seasons
follow, ``delay_years`` late; prices are constant (no escalation was published).  Method of cost-benefit analysis:
Boardman, Greenberg, Vining and Weimer, *Cost-Benefit Analysis*, chapters 6 and 11; Belli and others,
*Economic Analysis of Investment Operations* (World Bank Institute, 2001), for the reconciliation of the views.
"""

from __future__ import annotations

import dataclasses
import difflib
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations.casa import USD_MN_PER_TWH_USC, parameter, season_hours
from relations.errors import RelationsError
from relations.finance import annuity, discounted_payback_years, level_irr_pct
from relations.sources import join_ids

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

__all__ = [
    "FIELDS",
    "MEASURES",
    "PARTIES",
    "Scenario",
    "by_year",
    "compare",
    "delays",
    "evaluate",
    "ranges",
    "results",
    "views",
]

# "common" is the part of the published total that no text assigns to a country.
PARTIES = ("KGZ", "TJK", "AFG", "PAK", "common")

# Field: unit, lowest and highest value allowed.
FIELDS: Mapping[str, tuple[str, float, float]] = {
    "volume_twh": ("TWh a year", 0, 100),
    "capacity_mw": ("MW", 0, 100_000),
    "availability_pct": ("% of the season", 0, 100),
    "tajik_share": ("fraction of what is sent", 0, 1),
    "afghan_share": ("fraction of what arrives", 0, 1),
    "ac_loss_pct": ("% of sent", 0, 50),
    "dc_loss_pct": ("% of sent", 0, 50),
    "converter_loss_pct": ("% a station", 0, 50),
    "energy_charge_usc": ("US cents/kWh", 0, 100),
    "transmission_charge_usc": ("US cents/kWh", 0, 100),
    "transit_fee_usc": ("US cents/kWh", 0, 100),
    "wheeling_usc": ("US cents/kWh", 0, 100),
    "opportunity_price_tjk_usc": ("US cents/kWh", 0, 100),
    "opportunity_price_kgz_usc": ("US cents/kWh", 0, 100),
    "buyer_value_usc": ("US cents/kWh", 0, 100),
    "capex_kgz_usd_mn": ("USD million", 0, 100_000),
    "capex_tjk_usd_mn": ("USD million", 0, 100_000),
    "capex_afg_usd_mn": ("USD million", 0, 100_000),
    "capex_pak_usd_mn": ("USD million", 0, 100_000),
    "capex_common_usd_mn": ("USD million", 0, 100_000),
    "om_pct": ("% of capital a year", 0, 100),
    "discount_rate_pct": ("% a year", 0, 100),
    "horizon_years": ("years", 1, 100),
    "first_year": ("year", 1990, 2200),
    "delay_years": ("years", 0, 50),
}
# Decisions and conventions: shown in the tornado, not drawn at random.
_CHOICES = ("discount_rate_pct", "horizon_years", "first_year", "delay_years")
_ABOVE_ZERO = ("volume_twh", "capacity_mw", "availability_pct")


@dataclass(frozen=True)
class Scenario:
    """One complete set of assumptions; cannot be changed, only replaced.

    Attributes are named with their units; `ranges` tells where each base value comes from.  A volume above
    what the line can carry in the season is allowed: the model sends what can be carried.

    Raises
    ------
    RelationsError
        For a value outside its range, naming the field and what is allowed.

    Examples
    --------
    >>> base = Scenario.base()
    >>> later = base.replace(name="two years late", delay_years=2)
    >>> later.delay_years, base.delay_years
    (2.0, 0.0)
    """

    name: str
    volume_twh: float
    capacity_mw: float
    season_start: str
    season_end: str
    availability_pct: float
    tajik_share: float
    afghan_share: float
    ac_loss_pct: float
    dc_loss_pct: float
    converter_loss_pct: float
    energy_charge_usc: float
    transmission_charge_usc: float
    transit_fee_usc: float
    wheeling_usc: float
    opportunity_price_tjk_usc: float
    opportunity_price_kgz_usc: float
    buyer_value_usc: float
    capex_kgz_usd_mn: float
    capex_tjk_usd_mn: float
    capex_afg_usd_mn: float
    capex_pak_usd_mn: float
    capex_common_usd_mn: float
    om_pct: float
    discount_rate_pct: float
    horizon_years: float
    first_year: float
    delay_years: float

    def __post_init__(self) -> None:
        if not str(self.name).strip():
            raise RelationsError(f"name = {self.name!r}: a scenario needs a name, for example 'base'.")
        for field in FIELDS:
            value: Any = getattr(self, field)
            try:
                number = math.nan if isinstance(value, bool | str) else float(value)
            except (TypeError, ValueError):
                number = math.nan
            if math.isnan(number):
                raise RelationsError(f"{field} = {value!r} is not a number; allowed: {_allowed(field)}.")
            _check(field, np.asarray(number))
            object.__setattr__(self, field, number)
        season_hours(self.season_start, self.season_end)
        if self.horizon_years != int(self.horizon_years) or self.first_year != int(self.first_year):
            raise RelationsError("horizon_years and first_year are whole numbers of years.")
        if self.capex_usd_mn == 0:
            raise RelationsError("All capital costs are 0; allowed: at least one capex_..._usd_mn above 0.")

    @classmethod
    def base(cls, table: pd.DataFrame | None = None, *, name: str = "base") -> Scenario:
        """Return the scenario of the base values.

        Parameters
        ----------
        table : DataFrame, optional
            As given by `ranges`; loaded when left out.
        name : str
            What the scenario is called in tables.
        """
        table = ranges() if table is None else table
        values: dict[str, Any] = dict(zip(table["field"], table["base"].astype(float), strict=True))
        return cls(name=name, **_season(), **values)

    def replace(self, **changes: Any) -> Scenario:
        """Return a copy with other values; an unknown field is refused."""
        known = [field.name for field in dataclasses.fields(self)]
        for field in changes:
            if field not in known:
                near = difflib.get_close_matches(field, known, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else "."
                raise RelationsError(f"unknown field {field!r}{hint} Allowed: {', '.join(known)}.")
        return dataclasses.replace(self, **changes)

    @property
    def capex_usd_mn(self) -> float:
        """Capital of all parts."""
        return math.fsum(getattr(self, f"capex_{party.lower()}_usd_mn") for party in PARTIES)

    @property
    def ceiling_twh(self) -> float:
        """Energy at full capacity in every hour of the season, before outages."""
        return self.capacity_mw * season_hours(self.season_start, self.season_end) / 1e6


def _allowed(field: str) -> str:
    unit, low, high = FIELDS[field]
    return f"numbers {'above' if field in _ABOVE_ZERO else 'from'} {low:g} to {high:g} ({unit})"


def _check(field: str, values: Floats) -> None:
    _, low, high = FIELDS[field]
    inside = np.isfinite(values) & (values >= low) & (values <= high)
    if field in _ABOVE_ZERO:
        inside &= values > 0
    if not inside.all():
        worst = float(values[~inside].flat[0])
        raise RelationsError(f"{field} = {worst:g}: allowed are {_allowed(field)}.")


# --- where the numbers come from ---------------------------------------------------------------------

_FROM_TABLE = {
    "volume_twh": "annual_export_volume",
    "capacity_mw": "export_capacity",
    "tajik_share": "tajik_export_share",
    "ac_loss_pct": "loss_ac_line",
    "dc_loss_pct": "loss_hvdc_line",
    "converter_loss_pct": "loss_converter",
    "energy_charge_usc": "energy_charge_generation",
    "transmission_charge_usc": "transmission_charge",
    "transit_fee_usc": "afghan_transit_fee",
    "wheeling_usc": "tajik_wheeling",
    "opportunity_price_kgz_usc": "kyrgyz_import_price",
    "capex_kgz_usd_mn": "capex_kyrgyzstan",
    "capex_tjk_usd_mn": "capex_tajikistan",
    "capex_afg_usd_mn": "capex_afghanistan",
    "capex_pak_usd_mn": "capex_pakistan",
    "horizon_years": "contract_term",
}
# Not published: low, base, high, and why these.
_ASSUMED = {
    "availability_pct": (90.0, 95.0, 98.0, "assumed: no availability was published"),
    "om_pct": (1.0, 1.5, 2.0, "assumed: operating cost was not published; the wire charge leaves room for 1 to 1.5%"),
    "discount_rate_pct": (6.0, 10.0, 12.0, "assumed: the appraisal's discount rate could not be read"),
}


def _season() -> dict[str, Any]:
    from relations import tables

    text = tables.load("casa1000").set_index("parameter")["value_text"]
    return {name: str(text[name]) for name in ("season_start", "season_end")}


def ranges(casa: pd.DataFrame | None = None, schedule: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return low, base and high of every number of a `Scenario`, with where they come from.

    Parameters
    ----------
    casa, schedule : DataFrame, optional
        ``relations.load("casa1000")`` and ``relations.load("schedule")``; loaded when left out.

    Returns
    -------
    DataFrame
        ``field``, ``low``, ``base``, ``high``, ``unit``, ``basis`` (that of the table, "derived" here from
        it, or "assumption"), ``role`` ("uncertain": drawn at random; "choice"; "fixed"), ``source_ids`` and
        ``remark``.

    Notes
    -----
    The next-best Tajik sale runs from the lowest Uzbek to the highest Afghan price.  The value to buyers is
    an assumption: they value a kWh at what they agreed to pay, a quarter more or less.  A delay may last as
    long as building in Afghanistan was to take.
    """
    from relations import tables

    casa = tables.load("casa1000") if casa is None else casa
    schedule = tables.load("schedule") if schedule is None else schedule
    rows: dict[str, tuple[float, float, float, str, str, str]] = {}
    basis = casa.set_index("parameter")["basis"].astype(str)
    for field, name in _FROM_TABLE.items():
        found = parameter(casa, name)
        rows[field] = (found.low, found.base, found.high, basis[name], found.source_ids, "")
    for field, (low, base, high, why) in _ASSUMED.items():
        rows[field] = (low, base, high, "assumption", "dossier", why)

    line, afghan = parameter(casa, "export_capacity"), parameter(casa, "afghan_share_capacity")
    rows["afghan_share"] = (
        afghan.low / line.base,
        afghan.base / line.base,
        afghan.high / line.base,
        "derived",
        join_ids([afghan.source_ids, line.source_ids]),
        "share of the capacity",
    )
    near, far = parameter(casa, "opportunity_price_tjk_afg"), parameter(casa, "opportunity_price_tjk_uzb")
    ids = join_ids([near.source_ids, far.source_ids])
    rows["opportunity_price_tjk_usc"] = (
        far.low,
        near.base,
        near.high,
        "published_and_derived",
        ids,
        "Afghan price; low: Uzbek price",
    )
    paid = parameter(casa, "delivered_tariff_pakistan")
    value = (0.75 * paid.base, paid.base, 1.25 * paid.base)
    rows["buyer_value_usc"] = (*value, "assumption", paid.source_ids, "assumed: the agreed price, a quarter either way")
    total = parameter(casa, "total_project_cost")
    parts = [rows[f"capex_{party.lower()}_usd_mn"] for party in PARTIES[:-1]]
    rest = [max(0.0, end - math.fsum(part[1] for part in parts)) for end in (total.low, total.base, total.high)]
    ids = join_ids([total.source_ids, *(part[4] for part in parts)])
    rows["capex_common_usd_mn"] = (*rest, "derived", ids, "published total less the four parts")  # type: ignore[assignment]
    building = parameter(casa, "afghan_construction_duration")
    why = "high: published time to build in Afghanistan"
    rows["delay_years"] = (0.0, 0.0, building.base, "derived", building.source_ids, why)
    starts = schedule[schedule["milestone"] == "commissioning"].sort_values("stated_latest", kind="stable")
    first = float(starts["expected_latest"].dt.year.iloc[-1])
    rows["first_year"] = (first, first, first, "published", str(starts["source_ids"].iloc[-1]), "the last promise")

    frame = pd.DataFrame(
        [(field, *rows[field][:3], unit, *rows[field][3:]) for field, (unit, _, _) in FIELDS.items()],
        columns=["field", "low", "base", "high", "unit", "basis", "source_ids", "remark"],
    )
    role = np.where(frame["low"] < frame["high"], "uncertain", "fixed")
    frame.insert(6, "role", np.where(frame["field"].isin(_CHOICES), "choice", role))
    return frame


# --- the model ---------------------------------------------------------------------------------------


def evaluate(scenario: Scenario, **columns: ArrayLike) -> dict[str, Floats]:  # noqa: PLR0915
    """Compute every outcome of a scenario, for arrays of values at once.

    Parameters
    ----------
    scenario : Scenario
        The values of fields that are not given.
    **columns : array_like
        Fields of the scenario (numbers only), of shapes that fit each other.

    Returns
    -------
    dict of str to ndarray
        ``sent_twh``, ``delivered_twh``, ``delivered_share_pct``, ``capex_usd_mn``; ``payments_usd_mn`` that buyers
        make a year and ``receipts_{party}_usd_mn`` of each party, which add to them; for each view
        (``economic``, ``financial``, ``net_gain``) ``{view}_npv_{party}_usd_mn`` of each
        party of `PARTIES` and of the ``whole``; for the whole of the first two ``{view}_irr_pct``,
        ``{view}_bcr`` (dimensionless: present value of benefits over that of costs), ``{view}_payback_years``
        (discounted, from year 0); ``wires_npv_usd_mn`` and ``wires_irr_pct`` of those the wire charge pays
        (all parts but the Pakistani); ``levelised_wire_usc``, the charge per kWh delivered that repays all
        capital and operation.  A rate or payback that does not exist is NaN.

    Notes
    -----
    Buyers pay per kWh delivered (take and pay).  The energy charge goes to the sellers by what arrives from
    each, the wire charge to the parts it is published to pay (not Pakistan's) in proportion to their capital,
    the transit fee from Pakistan to Afghanistan, the wheeling fee to Tajikistan.
    """
    for field, values in columns.items():
        if field not in FIELDS:
            raise RelationsError(f"unknown field {field!r}. Allowed: {', '.join(FIELDS)}.")
        _check(field, np.asarray(values, dtype=float))
    v = {field: np.asarray(columns.get(field, getattr(scenario, field)), dtype=float) for field in FIELDS}
    hours = season_hours(scenario.season_start, scenario.season_end)

    sent = np.minimum(v["volume_twh"], v["capacity_mw"] * hours / 1e6 * v["availability_pct"] / 100)
    sent_tjk = sent * v["tajik_share"]
    sent_kgz = sent - sent_tjk
    onward = (1 - v["dc_loss_pct"] / 100) * (1 - v["converter_loss_pct"] / 100) ** 2
    arrives_tjk = sent_tjk * onward
    arrives_kgz = sent_kgz * (1 - v["ac_loss_pct"] / 100) * onward
    arrives = arrives_tjk + arrives_kgz
    in_afg = arrives * v["afghan_share"]
    in_pak = arrives - in_afg

    def money(price_usc: Floats, energy_twh: Floats) -> Floats:
        return price_usc * energy_twh * USD_MN_PER_TWH_USC

    capital = {party: v[f"capex_{party.lower()}_usd_mn"] for party in PARTIES}
    operation = {party: capital[party] * v["om_pct"] / 100 for party in PARTIES}
    paid_capital = capital["KGZ"] + capital["TJK"] + capital["AFG"] + capital["common"]
    capex = paid_capital + capital["PAK"]
    om = capex * v["om_pct"] / 100
    forgone = {
        "KGZ": money(v["opportunity_price_kgz_usc"], sent_kgz),
        "TJK": money(v["opportunity_price_tjk_usc"], sent_tjk),
    }
    value = {"AFG": money(v["buyer_value_usc"], in_afg), "PAK": money(v["buyer_value_usc"], in_pak)}
    wires = money(v["transmission_charge_usc"], arrives)
    per_capital = np.divide(
        wires, paid_capital, out=np.zeros(np.broadcast(wires, paid_capital).shape), where=paid_capital > 0
    )
    receipts: dict[str, Any] = {party: per_capital * capital[party] for party in PARTIES if party != "PAK"}
    receipts["PAK"] = 0.0
    receipts["KGZ"] = receipts["KGZ"] + money(v["energy_charge_usc"], arrives_kgz)
    receipts["TJK"] = receipts["TJK"] + money(v["energy_charge_usc"], arrives_tjk) + money(v["wheeling_usc"], arrives)
    transit = money(v["transit_fee_usc"], in_pak)
    receipts["AFG"] = receipts["AFG"] + transit
    price = v["energy_charge_usc"] + v["transmission_charge_usc"] + v["wheeling_usc"]
    payments = {"AFG": money(price, in_afg), "PAK": money(price, in_pak) + transit}

    rate = v["discount_rate_pct"]
    factor = annuity(rate, v["horizon_years"]) * (1 + rate / 100) ** -v["delay_years"]
    result: dict[str, Any] = {
        "sent_twh": sent,
        "delivered_twh": arrives,
        "delivered_share_pct": 100 * arrives / sent,
        "capex_usd_mn": capex,
        "payments_usd_mn": payments["AFG"] + payments["PAK"],
    }
    for party in PARTIES:
        result[f"receipts_{party.lower()}_usd_mn"] = receipts[party]
        kept = -operation[party] - forgone.get(party, 0.0)
        economic = kept + value.get(party, 0.0)
        cash = kept + receipts[party]
        gain = economic + receipts[party] - payments.get(party, 0.0)
        for view, yearly in (("economic", economic), ("financial", cash), ("net_gain", gain)):
            result[f"{view}_npv_{party.lower()}_usd_mn"] = factor * yearly - capital[party]
    for view in ("economic", "financial", "net_gain"):
        result[f"{view}_npv_whole_usd_mn"] = sum(result[f"{view}_npv_{party.lower()}_usd_mn"] for party in PARTIES)
    gave_up = forgone["KGZ"] + forgone["TJK"]
    for view, gross in (("economic", value["AFG"] + value["PAK"]), ("financial", result["payments_usd_mn"])):
        net = gross - gave_up - om
        result[f"{view}_irr_pct"] = level_irr_pct(capex, net, v["horizon_years"], v["delay_years"])
        result[f"{view}_bcr"] = factor * gross / (capex + factor * (gave_up + om))
        years = discounted_payback_years(capex, net, rate, v["delay_years"])
        result[f"{view}_payback_years"] = np.where(years <= v["horizon_years"] + v["delay_years"], years, np.nan)
    wire_net = wires - paid_capital * v["om_pct"] / 100
    result["wires_npv_usd_mn"] = factor * wire_net - paid_capital
    result["wires_irr_pct"] = level_irr_pct(paid_capital, wire_net, v["horizon_years"], v["delay_years"])
    result["levelised_wire_usc"] = (capex / factor + om) / arrives / USD_MN_PER_TWH_USC
    shape = np.broadcast_shapes(*(np.shape(values) for values in result.values()))
    return {name: np.asarray(np.broadcast_to(values, shape), dtype=float) for name, values in result.items()}


def results(scenario: Scenario) -> dict[str, float]:
    """Return `evaluate` of one scenario as plain numbers."""
    return {name: float(values) for name, values in evaluate(scenario).items()}


def views(scenario: Scenario) -> pd.DataFrame:
    """Return the net present value by party and view, the whole last.

    Returns
    -------
    DataFrame
        ``party`` (of `PARTIES` or "whole"), ``economic_usd_mn``, ``financial_usd_mn``, ``net_gain_usd_mn``.
        The whole is the sum of the parties in every column, and the same in the first and the last.
    """
    found = results(scenario)
    return pd.DataFrame(
        [
            {
                "party": party,
                **{
                    f"{view}_usd_mn": found[f"{view}_npv_{party.lower()}_usd_mn"]
                    for view in ("economic", "financial", "net_gain")
                },
            }
            for party in (*PARTIES, "whole")
        ]
    )


def by_year(scenario: Scenario) -> pd.DataFrame:
    """Return receipts under the tariff and net cash of the supplying side, by calendar year and party.

    Returns
    -------
    DataFrame
        ``year`` (from the year the capital is spent), ``party`` (of `PARTIES` or "whole"), ``receipts_usd_mn``
        and ``net_usd_mn`` (receipts less capital, operation and the sales forgone), not discounted.  A season
        that begins within a year of delay counts as that year's.

    Raises
    ------
    RelationsError
        If the delay is not a whole number of years.
    """
    late, seasons = int(scenario.delay_years), int(scenario.horizon_years)
    if late != scenario.delay_years:
        raise RelationsError(f"delay_years = {scenario.delay_years:g}: by_year needs a whole number of years.")
    found = results(scenario)
    rate = scenario.discount_rate_pct
    factor = float(annuity(rate, seasons)) * (1 + rate / 100) ** -late
    rows = []
    for party in (*PARTIES, "whole"):
        name = party.lower()
        capital = scenario.capex_usd_mn if party == "whole" else getattr(scenario, f"capex_{name}_usd_mn")
        paid = found["payments_usd_mn"] if party == "whole" else found[f"receipts_{name}_usd_mn"]
        net = (found[f"financial_npv_{name}_usd_mn"] + capital) / factor
        flows = [(0.0, -capital), *[(0.0, 0.0)] * late, *[(paid, net)] * seasons]
        first = int(scenario.first_year) - 1
        rows += [(first + t, party, gross, left) for t, (gross, left) in enumerate(flows)]
    return pd.DataFrame(rows, columns=["year", "party", "receipts_usd_mn", "net_usd_mn"])


MEASURES: Mapping[str, tuple[str, str, int]] = {
    "sent_twh": ("Energy sent a year", "TWh", 2),
    "delivered_twh": ("Energy delivered a year", "TWh", 2),
    "capex_usd_mn": ("Capital", "USD million", 0),
    "payments_usd_mn": ("Payments of the buyers a year", "USD million", 0),
    "economic_npv_whole_usd_mn": ("Economic net present value", "USD million", 0),
    "economic_irr_pct": ("Economic rate of return", "% a year", 1),
    "economic_bcr": ("Economic benefit-cost ratio", "dimensionless", 2),
    "economic_payback_years": ("Economic payback, discounted", "years", 1),
    "financial_npv_whole_usd_mn": ("Financial net present value, supplying side", "USD million", 0),
    "financial_npv_kgz_usd_mn": ("of which Kyrgyzstan", "USD million", 0),
    "financial_npv_tjk_usd_mn": ("of which Tajikistan", "USD million", 0),
    "financial_npv_afg_usd_mn": ("of which Afghanistan", "USD million", 0),
    "financial_npv_pak_usd_mn": ("of which Pakistan's line and station", "USD million", 0),
    "financial_npv_common_usd_mn": ("of which not assigned to a country", "USD million", 0),
    "financial_irr_pct": ("Financial rate of return, supplying side", "% a year", 1),
    "wires_npv_usd_mn": ("Net present value of the wires alone", "USD million", 0),
    "wires_irr_pct": ("Rate of return of the wires alone", "% a year", 1),
    "levelised_wire_usc": ("Levelised wire charge", "US cents/kWh", 2),
}


def compare(*scenarios: Scenario) -> pd.DataFrame:
    """Put scenarios side by side: what differs between them, then what comes out.

    Parameters
    ----------
    *scenarios : Scenario
        At least one; names must differ.

    Returns
    -------
    DataFrame
        ``part`` ("assumption" or "outcome"), ``measure``, ``unit``, ``digits`` and one column a scenario, named by
        it.  A rate of return or payback that does not exist is missing.
    """
    names = [scenario.name for scenario in scenarios]
    if not names:
        raise RelationsError("compare needs at least one scenario, for example Scenario.base().")
    if len(set(names)) < len(names):
        raise RelationsError(
            f"Scenarios to compare need different names, not {', '.join(names)}: use replace(name=...)."
        )
    if clash := sorted({"part", "measure", "unit", "digits"} & set(names)):
        raise RelationsError(f"A scenario cannot be named {clash[0]!r}: that is a column of the table.")
    rows: list[dict[str, Any]] = []
    for field in (field.name for field in dataclasses.fields(Scenario) if field.name != "name"):
        values = [getattr(scenario, field) for scenario in scenarios]
        if len(set(values)) > 1:
            unit = FIELDS[field][0] if field in FIELDS else "month-day"
            whole = all(not isinstance(value, float) or value == int(value) for value in values)
            rows.append(
                {
                    "part": "assumption",
                    "measure": field,
                    "unit": unit,
                    "digits": 0 if whole else 2,
                    **dict(zip(names, values, strict=True)),
                }
            )
    found = [results(scenario) for scenario in scenarios]
    rows += [
        {"part": "outcome", "measure": label, "unit": unit, "digits": digits}
        | {name: outcome[key] for name, outcome in zip(names, found, strict=True)}
        for key, (label, unit, digits) in MEASURES.items()
    ]
    return pd.DataFrame(rows)


# --- delay -------------------------------------------------------------------------------------------


def delays(scenario: Scenario, years: int = 5) -> pd.DataFrame:
    """Return what each further year of delay costs, with all capital spent on time.

    Parameters
    ----------
    scenario : Scenario
        Delay is counted on top of its own.
    years : int
        The longest further delay.

    Returns
    -------
    DataFrame
        ``delay_years``, ``first_season`` (year), ``lost_twh`` not delivered and ``lost_payments_usd_mn`` not made by
        buyers in the meantime, ``economic_npv_usd_mn``, ``change_usd_mn`` since no further delay,
        ``year_costs_usd_mn`` (that change for this year alone), ``financial_npv_usd_mn``, ``idle_usd_mn``: the
        discount rate on all capital for the years it stands idle.  These are views of one loss, not to be added.
    """
    further = np.arange(years + 1, dtype=float)
    late = further + scenario.delay_years
    found = evaluate(scenario, delay_years=late)
    npv = found["economic_npv_whole_usd_mn"]
    return pd.DataFrame(
        {
            "delay_years": late,
            "first_season": (scenario.first_year + np.ceil(late)).astype(int),
            "lost_twh": further * found["delivered_twh"],
            "lost_payments_usd_mn": further * found["payments_usd_mn"],
            "economic_npv_usd_mn": npv,
            "change_usd_mn": npv - npv[0],
            "year_costs_usd_mn": np.diff(npv, prepend=npv[0]),
            "financial_npv_usd_mn": found["financial_npv_whole_usd_mn"],
            "idle_usd_mn": found["capex_usd_mn"] * ((1 + scenario.discount_rate_pct / 100) ** further - 1),
        }
    )
