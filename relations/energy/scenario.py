"""An economic model of CASA-1000 that can be run: scenarios, their outcomes side by side, delay.

The money of one project is looked at in three views that must not be added:

economic
    What the countries use up and get: capital, upkeep and the energy's next-best price as costs, the buyers'
    value of what arrives as the benefit.  Tariffs between those counted are transfers and cancel; for one country
    they are added, which says what it gains.
financial
    Cash of those who build, sell and carry: what buyers pay them under the tariff, less capital, upkeep and the
    sales forgone.
wires
    The wire charge alone, less capital and upkeep.

Who is counted is a `Perimeter`; when capital counts, whether the tariff keeps its worth and what is left at the end a
`Framing`.  Year 0 is the year before the promised first season; ``horizon_years`` equal seasons follow,
``delay_years`` late, and upkeep runs while the assets wait.  Method of cost-benefit analysis:
Boardman, Greenberg, Vining and Weimer, *Cost-Benefit Analysis*, chapters 6 and 11; Belli and others,
*Economic Analysis of Investment Operations* (World Bank Institute, 2001), for the reconciliation of the views.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from relations import tables
from relations.arguments import Frame, MonthDay, OneOf, Within, checked, checked_fields, hold, only
from relations.energy import cashflow
from relations.energy.casa import USD_MN_PER_TWH_USC, Casa, Schedule, at_least_one, parameter, season_hours
from relations.energy.finance import Floats, annuity
from relations.energy.framing import AT_ONCE, BUYERS, PAID, PAID_BY_TARIFF, PARTIES, VIEWS, WHOLE, Framing, Perimeter
from relations.energy.project import CAPITAL
from relations.errors import RelationsError
from relations.sources import join_ids


def _given(*bounds: str | float, row: str = "") -> Any:
    """Declare a field without a default; of a number its unit, lowest and highest value and its row of ``casa1000``."""
    return dataclasses.field(metadata={"bounds": bounds, "row": row} if bounds else {})


# Choices in words: where the energy charge is metered (the table says at Sangtuda), and what buyers value a kWh at:
# all at `buyer_value_usc`, each at what it pays, or Afghanistan at the price it pays for Tajik electricity today.
CODES: Mapping[str, tuple[str, ...]] = {
    "energy_paid_at": ("sangtuda", "delivery"),
    "value_basis": ("agreed", "paid", "afghan_alternative"),
}
# Decisions and conventions: shown in the tornado, not drawn at random.
CHOICES = ("discount_rate_pct", "horizon_years", "first_year", "delay_years")
# What a kWh from outside may cost in winter, US cents: assumed, no contract at such a price is in the tables.
WINTER_USC = (6.0, 8.0)
_ABOVE_ZERO = ("volume_twh", "capacity_mw", "availability_pct")
_WHOLE_YEARS = ("horizon_years", "first_year")
Ranges = Annotated[pd.DataFrame, Frame("scenario.ranges", "field low base high unit basis role source_ids remark")]


@checked_fields
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
    volume_twh: float = _given("TWh a year", 0, 100, row="annual_export_volume")
    capacity_mw: float = _given("MW", 0, 100_000, row="export_capacity")
    season_start: MonthDay = _given()  # noqa: RUF009
    season_end: MonthDay = _given()  # noqa: RUF009
    availability_pct: float = _given("% of the season", 0, 100)
    tajik_share: float = _given("fraction of what is sent", 0, 1, row="tajik_export_share")
    afghan_share: float = _given("fraction of what arrives", 0, 1)
    ac_loss_pct: float = _given("% of sent", 0, 50, row="loss_ac_line")
    dc_loss_pct: float = _given("% of sent", 0, 50, row="loss_hvdc_line")
    converter_loss_pct: float = _given("% a station", 0, 50, row="loss_converter")
    energy_charge_usc: float = _given("US cents/kWh", 0, 100, row="energy_charge_generation")
    transmission_charge_usc: float = _given("US cents/kWh", 0, 100, row="transmission_charge")
    transit_fee_usc: float = _given("US cents/kWh", 0, 100, row="afghan_transit_fee")
    wheeling_usc: float = _given("US cents/kWh", 0, 100, row="tajik_wheeling")
    opportunity_price_tjk_usc: float = _given("US cents/kWh", 0, 100)
    opportunity_price_kgz_usc: float = _given("US cents/kWh", 0, 100, row="kyrgyz_import_price")
    buyer_value_usc: float = _given("US cents/kWh", 0, 100)
    capex_kgz_usd_mn: float = _given("USD million", 0, 100_000, row="capex_kyrgyzstan")
    capex_tjk_usd_mn: float = _given("USD million", 0, 100_000, row="capex_tajikistan")
    capex_afg_usd_mn: float = _given("USD million", 0, 100_000, row="capex_afghanistan")
    capex_pak_usd_mn: float = _given("USD million", 0, 100_000, row="capex_pakistan")
    capex_common_usd_mn: float = _given("USD million", 0, 100_000)
    om_pct: float = _given("% of capital a year", 0, 100)
    discount_rate_pct: float = _given("% a year", 0, 100)
    horizon_years: float = _given("years", 1, 100, row="contract_term")
    first_year: float = _given("year", 1990, 2200)
    delay_years: float = _given("years", 0, 50)
    energy_paid_at: Annotated[str, OneOf(CODES["energy_paid_at"])] = "sangtuda"
    value_basis: Annotated[str, OneOf(CODES["value_basis"])] = "agreed"

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise RelationsError(f"Scenario: name cannot be {self.name!r}; allowed: a name, for example 'base'.")
        for field in FIELDS:
            object.__setattr__(self, field, float(_numbers(field, getattr(self, field))))
        if self.capex_usd_mn == 0:
            raise RelationsError("All capital costs are 0; allowed: at least one capex_..._usd_mn above 0.")

    @classmethod
    @checked
    def base(cls, table: Ranges | None = None, *, name: str = "base") -> Scenario:
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
        text = tables.load("casa1000").set_index("parameter")["value_text"]
        return cls(name=name, season_start=text["season_start"], season_end=text["season_end"], **values)

    def replace(self, **changes: Any) -> Scenario:
        """Return a copy with other values; an unknown field is refused."""
        only("replace: changes cannot hold", changes, [field.name for field in dataclasses.fields(self)])
        return dataclasses.replace(self, **changes)

    @property
    def capex_usd_mn(self) -> float:
        """Capital of all parts."""
        return math.fsum(getattr(self, f"capex_{party.lower()}_usd_mn") for party in PARTIES)

    @property
    def ceiling_twh(self) -> float:
        """Energy at full capacity in every hour of the season, before outages."""
        return self.capacity_mw * season_hours(self.season_start, self.season_end) / 1e6


# Field: unit, lowest and highest value allowed.
FIELDS: Mapping[str, tuple[str, float, float]] = {
    field.name: field.metadata["bounds"] for field in dataclasses.fields(Scenario) if field.metadata
}


def _numbers(field: str, values: ArrayLike) -> Floats:
    """Return the values of a field, each of them in its range."""
    unit, low, high = FIELDS[field]
    numbers = np.asarray(values, dtype=float)
    inside = (numbers >= low) & (numbers <= high)
    if field in _ABOVE_ZERO:
        inside &= numbers > 0
    if field in _WHOLE_YEARS:
        inside &= numbers == np.round(numbers)
    if not (inside.size and inside.all()):
        shown = f"{numbers[~inside].flat[0]:g}" if inside.size else "empty"
        kind = "whole numbers" if field in _WHOLE_YEARS else "numbers"
        ends = f"{'above' if field in _ABOVE_ZERO else 'from'} {low:g} to {high:g}"
        raise RelationsError(f"{field} cannot be {shown}; allowed: {kind} {ends} ({unit}).")
    return numbers


# --- where the numbers come from ---------------------------------------------------------------------

# Not published: low, base, high, and why these.
_ASSUMED = {
    "availability_pct": (90.0, 95.0, 98.0, "assumed: no availability was published"),
    "om_pct": (1.0, 1.5, 2.0, "assumed: operating cost was not published; the wire charge leaves room for 1 to 1.5%"),
    "discount_rate_pct": (6.0, 10.0, 12.0, "assumed: the appraisal's discount rate could not be read"),
}


def ranges(casa: Casa | None = None, schedule: Schedule | None = None) -> pd.DataFrame:
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
    casa = tables.load("casa1000") if casa is None else casa
    schedule = tables.load("schedule") if schedule is None else schedule
    rows: dict[str, tuple[Iterable[float], str, str, str]] = {}
    basis = casa.set_index("parameter")["basis"].astype(str)
    for each in dataclasses.fields(Scenario):
        if name := each.metadata.get("row"):
            found = parameter(casa, name)
            rows[each.name] = found.ends.values(), basis[name], found.source_ids, ""
    for field, (*ends, why) in _ASSUMED.items():
        rows[field] = ends, "assumption", "dossier", why

    line, afghan = parameter(casa, "export_capacity"), parameter(casa, "afghan_share_capacity")
    share, ids = [end / line.base for end in afghan.ends.values()], join_ids([afghan.source_ids, line.source_ids])
    rows["afghan_share"] = share, "derived", ids, "share of the capacity"
    near, far = parameter(casa, "opportunity_price_tjk_afg"), parameter(casa, "opportunity_price_tjk_uzb")
    prices, ids = [far.low, near.base, near.high], join_ids([near.source_ids, far.source_ids])
    rows["opportunity_price_tjk_usc"] = prices, "published_and_derived", ids, "Afghan price; low: Uzbek price"
    years, published, ids, _ = rows["horizon_years"]
    why = "15: term of Kyrgyz loans and of the contract, extendable by 15; 30: project life in one text"
    rows["horizon_years"] = years, published, join_ids([ids, "recca-af-1466"]), why
    paid = parameter(casa, "delivered_tariff_pakistan")
    value, why = [0.75 * paid.base, paid.base, 1.25 * paid.base], "assumed: the agreed price, a quarter either way"
    rows["buyer_value_usc"] = value, "assumption", paid.source_ids, why
    total, parts = parameter(casa, "total_project_cost"), [parameter(casa, name) for name in CAPITAL.values()]
    rest = [max(0.0, end - math.fsum(part.base for part in parts)) for end in total.ends.values()]
    ids = join_ids([total.source_ids, *(part.source_ids for part in parts)])
    rows["capex_common_usd_mn"] = rest, "derived", ids, "published total less the four parts"
    building = parameter(casa, "afghan_construction_duration")
    why = "high: published time to build in Afghanistan"
    rows["delay_years"] = [0.0, 0.0, building.base], "derived", building.source_ids, why
    starts = schedule[schedule["milestone"] == "commissioning"].sort_values("stated_latest", kind="stable")
    first, ids = float(starts["expected_latest"].dt.year.iloc[-1]), str(starts["source_ids"].iloc[-1])
    rows["first_year"] = [first] * 3, "published", ids, "the last promise"

    columns = ["field", "low", "base", "high", "unit", "basis", "source_ids", "remark"]
    stated = [(field, *rows[field][0], unit, *rows[field][1:]) for field, (unit, _, _) in FIELDS.items()]
    frame = pd.DataFrame(stated, columns=columns)
    role = np.where(frame["low"] < frame["high"], "uncertain", "fixed")
    frame.insert(6, "role", np.where(frame["field"].isin(CHOICES), "choice", role))
    return frame


# --- the model ---------------------------------------------------------------------------------------


def evaluate(
    scenario: Scenario, framing: Framing = AT_ONCE, *, rates: bool = True, **columns: ArrayLike
) -> dict[str, Floats]:
    """Compute every outcome of a scenario, for arrays of values at once.

    Parameters
    ----------
    scenario : Scenario
        The values of fields that are not given.
    framing : Framing
        When capital counts, whether the tariff keeps its worth, what is left at the end.
    rates : bool
        Whether rates of return and paybacks are computed, which take most of the time.
    **columns : array_like
        Fields of the scenario (numbers only), of shapes that fit each other.

    Returns
    -------
    dict of str to ndarray
        ``sent_twh``, ``delivered_twh``, ``delivered_share_pct``, ``capex_usd_mn``; ``payments_usd_mn`` that buyers
        make a year and ``receipts_{party}_usd_mn`` of each party, which add to them; ``financial_npv_{party}_usd_mn``
        of each party and ``net_gain_npv_{party}_usd_mn``, with what it pays and gains as a buyer.  Of the perimeter
        `WHOLE` ``economic_npv_whole_usd_mn``, the sum of the net gains; of those the tariff pays (`PAID_BY_TARIFF`)
        ``financial_npv_paid_usd_mn`` and, with Pakistan's line and station, which no receipt pays,
        ``financial_npv_with_pakistan_usd_mn``; of the wires, in the perimeter of those the wire charge pays,
        ``wires_npv_usd_mn`` and ``levelised_wire_usc``, the charge per kWh delivered that repays their capital and
        upkeep.  For each view (``economic`` of the whole, ``financial`` and ``wires`` of those the tariff pays)
        ``{view}_irr_pct``, ``{view}_bcr`` (present value of benefits over that of costs, the energy forgone a cost),
        ``{view}_bcr_net`` (the energy forgone taken off the benefits) and ``{view}_payback_years`` (discounted, from
        year 0, by the seasons alone).  What does not exist is NaN.

    Notes
    -----
    Buyers pay as they take: the energy charge on what passes Sangtuda (or is delivered, by `energy_paid_at`), the
    rest on what is delivered.  The wire charge goes to the parts it is published to pay (not Pakistan's) in proportion
    to their capital, the transit fee from Pakistan to Afghanistan, the wheeling fee to Tajikistan.
    """
    only("evaluate: columns cannot hold", columns, FIELDS)
    v = {field: _numbers(field, columns.get(field, getattr(scenario, field))) for field in FIELDS}
    flows = cashflow.flows(scenario, v)
    f = cashflow.factors(framing, v["discount_rate_pct"], v["horizon_years"], v["delay_years"], v["horizon_years"])
    result: dict[str, Any] = {
        "sent_twh": flows.sent,
        "delivered_twh": flows.delivered,
        "delivered_share_pct": 100 * flows.delivered / flows.sent,
        "capex_usd_mn": cashflow.total(flows.capital, PARTIES),
        "payments_usd_mn": flows.payments["AFG"] + flows.payments["PAK"],
    }
    for party in PARTIES:
        name, own = party.lower(), Perimeter.of(party)
        result[f"receipts_{name}_usd_mn"] = flows.receipts[party]
        cash = cashflow.npv(cashflow.counted(flows, framing, own, "financial"), f)
        result[f"financial_npv_{name}_usd_mn"] = cash
        # Only a buyer's two sides differ; this loop is most of the time of the draws.
        gain = cashflow.npv(cashflow.counted(flows, framing, own, "economic"), f) if party in BUYERS else cash
        result[f"net_gain_npv_{name}_usd_mn"] = gain
    result["economic_npv_whole_usd_mn"] = sum(result[f"net_gain_npv_{party.lower()}_usd_mn"] for party in PARTIES)
    paid = sum(result[f"financial_npv_{party.lower()}_usd_mn"] for party in PAID)
    result["financial_npv_paid_usd_mn"] = paid
    result["financial_npv_with_pakistan_usd_mn"] = paid + result["financial_npv_pak_usd_mn"]
    for view, perimeter in (("economic", WHOLE), ("financial", PAID_BY_TARIFF), ("wires", PAID_BY_TARIFF)):
        found = cashflow.returns(cashflow.counted(flows, framing, perimeter, view), f, framing, v, rates=rates)
        result |= {f"{view}_{name}": values for name, values in found.items()}
    wires = cashflow.counted(flows, framing, PAID_BY_TARIFF, "wires")
    result["wires_npv_usd_mn"] = cashflow.npv(wires, f)
    repaid = (wires.spent * f.spent + wires.upkeep * f.upkeep - wires.assets * f.end) / f.fixed
    result["levelised_wire_usc"] = repaid / flows.delivered / USD_MN_PER_TWH_USC
    shape = np.broadcast_shapes(*(np.shape(values) for values in result.values()))
    return {name: np.asarray(np.broadcast_to(values, shape), dtype=float) for name, values in result.items()}


def results(scenario: Scenario, framing: Framing = AT_ONCE) -> dict[str, float]:
    """Return `evaluate` of one scenario as plain numbers."""
    return {name: float(values) for name, values in evaluate(scenario, framing).items()}


def worth(
    scenario: Scenario,
    framings: Annotated[Iterable[Framing], at_least_one("a Framing")] = (AT_ONCE,),
    perimeters: Annotated[Iterable[Perimeter], at_least_one("a Perimeter")] = (WHOLE,),
    views: Annotated[Iterable[Annotated[str, OneOf(VIEWS)]], at_least_one(f"of {', '.join(VIEWS)}")] = ("economic",),
) -> pd.DataFrame:
    """Return what the project is worth, a row for each perimeter, view and framing.

    Parameters
    ----------
    scenario : Scenario
        The assumptions.
    framings, perimeters, views : iterable
        What to combine; views are of `relations.energy.framing.VIEWS`.

    Returns
    -------
    DataFrame
        ``scenario``, ``perimeter``, ``view``, ``framing``, ``horizon_years``, ``inflation_pct``, ``rate``, ``residual``
        (as in `Framing`), ``capital_usd_mn`` that counts, ``npv_usd_mn``, ``irr_pct``, ``bcr``, ``bcr_net`` and
        ``payback_years``; NaN where there is none.
    """
    v = {field: np.asarray(getattr(scenario, field)) for field in FIELDS}
    flows = cashflow.flows(scenario, v)
    rows = []
    for perimeter, view, framing in itertools.product(perimeters, views, framings):
        f = cashflow.factors(framing, v["discount_rate_pct"], v["horizon_years"], v["delay_years"], v["horizon_years"])
        counted = cashflow.counted(flows, framing, perimeter, view)
        rows.append(
            {
                "scenario": scenario.name,
                "perimeter": perimeter.name,
                "view": view,
                "framing": framing.name,
                "horizon_years": int(scenario.horizon_years),
                "inflation_pct": framing.inflation_pct,
                "rate": framing.rate,
                "residual": framing.residual,
                "capital_usd_mn": float(counted.spent),
                "npv_usd_mn": float(cashflow.npv(counted, f)),
                **{name: float(value) for name, value in cashflow.returns(counted, f, framing, v).items()},
            }
        )
    return pd.DataFrame(rows)


def views(scenario: Scenario, framing: Framing = AT_ONCE) -> pd.DataFrame:
    """Return the net present value by party, as builder and with its side as buyer, the whole last.

    Returns
    -------
    DataFrame
        ``party`` (of `PARTIES` or "whole"), ``financial_usd_mn`` and ``net_gain_usd_mn``, each the sum of the parties
        for the whole, and ``framing``.  The whole of the second is the economic value: transfers cancel.
    """
    found = results(scenario, framing)
    sums = {
        f"{view}_usd_mn": pd.Series({party: found[f"{view}_npv_{party.lower()}_usd_mn"] for party in PARTIES})
        for view in ("financial", "net_gain")
    }
    frame = pd.DataFrame(sums)
    frame.loc["whole"] = frame.sum()
    return frame.rename_axis("party").reset_index().assign(framing=framing.name)


def by_year(scenario: Scenario, framing: Framing = AT_ONCE) -> pd.DataFrame:
    """Return receipts under the tariff and net cash of those who build, sell and carry, by calendar year and party.

    Returns
    -------
    DataFrame
        ``year`` (from the first in which capital is spent), ``party`` (of `PARTIES` or "whole"), ``receipts_usd_mn``
        and ``net_usd_mn`` (receipts less capital, upkeep and the sales forgone), not discounted, in prices of year 0;
        ``framing``.  Upkeep runs while the assets wait.

    Raises
    ------
    RelationsError
        If the delay is not a whole number of years.
    """
    late, seasons = int(scenario.delay_years), int(scenario.horizon_years)
    if late != scenario.delay_years:
        raise RelationsError(f"delay_years = {scenario.delay_years:g}: by_year needs a whole number of years.")
    flows = cashflow.flows(scenario, {field: np.asarray(getattr(scenario, field)) for field in FIELDS})
    building = framing.spending_years
    rows = []
    for party in (*PARTIES, "whole"):
        perimeter = Perimeter(party, PARTIES if party == "whole" else (party,))
        c = cashflow.counted(flows, framing, perimeter, "financial")
        capital, upkeep, paid, forgone = (float(x) for x in (c.spent, c.upkeep, c.transfer, c.forgone))
        for t in range(1 - building, 1 + late + seasons):
            received = paid * (1 + framing.inflation_pct / 100) ** -t if t > late else 0.0
            net = received - (upkeep if t > 0 else capital / building) - (forgone if t > late else 0.0)
            rows.append((int(scenario.first_year) - 1 + t, party, received, net))
    columns = ["year", "party", "receipts_usd_mn", "net_usd_mn"]
    return pd.DataFrame(rows, columns=columns).assign(framing=framing.name)


# What `compare` puts side by side, with units.
MEASURES: Mapping[str, str] = {
    "sent_twh": "TWh",
    "delivered_twh": "TWh",
    "capex_usd_mn": "USD million",
    "payments_usd_mn": "USD million a year",
    "economic_npv_whole_usd_mn": "USD million",
    "economic_irr_pct": "% a year",
    "economic_bcr": "dimensionless",
    "economic_bcr_net": "dimensionless",
    "economic_payback_years": "years",
    "financial_npv_paid_usd_mn": "USD million",
    **{f"financial_npv_{party.lower()}_usd_mn": "USD million" for party in PAID},
    "financial_irr_pct": "% a year",
    "financial_npv_with_pakistan_usd_mn": "USD million",
    "wires_npv_usd_mn": "USD million",
    "wires_irr_pct": "% a year",
    "levelised_wire_usc": "US cents/kWh",
}


def compare(*scenarios: Scenario, framing: Framing = AT_ONCE) -> pd.DataFrame:
    """Put scenarios side by side: what differs between them, then what comes out in one framing.

    Parameters
    ----------
    *scenarios : Scenario
        At least one; names must differ.
    framing : Framing
        The same for all.

    Returns
    -------
    DataFrame
        ``part`` ("framing", "assumption" or "outcome"), ``measure`` (a field of the scenario or of `evaluate`),
        ``unit`` and one column a scenario, named by it.  A rate of return or payback that does not exist is missing.
    """
    names = [scenario.name for scenario in scenarios]
    if not names:
        raise RelationsError("compare: scenarios cannot be none; allowed: at least one, for example Scenario.base().")
    if len(set(names)) < len(names):
        raise RelationsError(
            f"Scenarios to compare need different names, not {', '.join(names)}: use replace(name=...)."
        )
    if clash := sorted({"part", "measure", "unit"} & set(names)):
        raise RelationsError(f"A scenario cannot be named {clash[0]!r}: that is a column of the table.")
    rows: list[tuple[Any, ...]] = [("framing", "framing", "choice", *[framing.name] * len(names))]
    for field in (field.name for field in dataclasses.fields(Scenario) if field.name != "name"):
        values = [getattr(scenario, field) for scenario in scenarios]
        if len(set(values)) > 1:
            unit = FIELDS[field][0] if field in FIELDS else "choice" if field in CODES else "month-day"
            rows.append(("assumption", field, unit, *values))
    found = [results(scenario, framing) for scenario in scenarios]
    rows += [("outcome", key, unit, *(outcome[key] for outcome in found)) for key, unit in MEASURES.items()]
    return pd.DataFrame(rows, columns=["part", "measure", "unit", *names])


# --- delay and winter --------------------------------------------------------------------------------


def delays(
    scenario: Scenario, years: Annotated[int, Within(ge=0, le=50)] = 5, framing: Framing = AT_ONCE
) -> pd.DataFrame:
    """Return what each further year of delay costs, with all capital spent on time and upkeep running.

    Parameters
    ----------
    scenario : Scenario
        Delay is counted on top of its own.
    years : int
        The longest further delay, from 0.
    framing : Framing
        When capital counts.

    Returns
    -------
    DataFrame
        ``delay_years``, ``first_season`` (year), ``lost_twh`` not delivered in the meantime; ``economic_npv_usd_mn`` of
        the whole; ``deferred_usd_mn``, what it loses if as many seasons follow later, of it ``upkeep_usd_mn`` for
        assets that wait; ``lost_usd_mn``, what it loses if the last year stays and the seasons never come (missing
        where none is left); ``wire_charge_usd_mn``, the present value that receipts of the wire charge on what is
        delivered lose if put off; ``lost_payments_usd_mn`` that buyers do not make, gross and mostly a transfer;
        ``idle_usd_mn``, the discount rate on all capital for the years it stands idle; ``perimeter``, ``framing``.
        All are losses since no further delay, and views of one loss: not to be added.
    """
    further = np.arange(years + 1, dtype=float)
    late, rate = further + scenario.delay_years, scenario.discount_rate_pct
    found = evaluate(scenario, framing, rates=False, delay_years=late)
    npv = found["economic_npv_whole_usd_mn"]
    v = {field: np.asarray(getattr(scenario, field)) for field in FIELDS} | {"delay_years": late}
    seasons = v["horizon_years"]
    flows = cashflow.flows(scenario, v)
    whole = cashflow.counted(flows, framing, WHOLE, "economic")
    fewer = cashflow.factors(framing, np.asarray(rate), np.maximum(seasons - further, 0), late, seasons)
    f = cashflow.factors(framing, np.asarray(rate), seasons, late, seasons)
    charge = cashflow.total(flows.wire, PARTIES) * f.fixed
    left = cashflow.npv(whole, fewer)
    return pd.DataFrame(
        {
            "delay_years": late,
            "first_season": (scenario.first_year + np.ceil(late)).astype(int),
            "lost_twh": further * found["delivered_twh"],
            "economic_npv_usd_mn": npv,
            "deferred_usd_mn": npv[0] - npv,
            "upkeep_usd_mn": whole.upkeep * (annuity(rate, late) - annuity(rate, late[0])),
            "lost_usd_mn": np.where(further < seasons, left[0] - left, np.nan),
            "wire_charge_usd_mn": charge[0] - charge,
            "lost_payments_usd_mn": further * found["payments_usd_mn"],
            "idle_usd_mn": found["capex_usd_mn"] * ((1 + rate / 100) ** further - 1),
            "perimeter": WHOLE.name,
            "framing": framing.name,
        }
    )


def winter_prices(
    scenario: Scenario,
    prices_usc: Annotated[Sequence[Annotated[float, Within(ge=0, le=100)]], at_least_one("a number from 0 up to 100")],
    framing: Framing = AT_ONCE,
) -> pd.DataFrame:
    """Value the energy that is sent in summer at what it costs to replace in winter.

    A reservoir that is full by autumn carries water from summer into winter: a kWh of it exported in summer is a kWh to
    be bought, or gone without, in winter, and a country that imports in the season itself sends on what it buys.

    Parameters
    ----------
    scenario : Scenario
        Its next-best prices hold for the seller that is not varied.
    prices_usc : sequence of float
        What a kWh costs in winter, US cents.
    framing : Framing
        When capital counts.

    Returns
    -------
    DataFrame
        ``price_usc`` and the economic net present value of the whole with that price for Kyrgyz energy
        (``kgz_usd_mn``), Tajik energy (``tjk_usd_mn``) and both; ``perimeter``, ``framing``.
    """

    def npv(*sellers: str) -> Floats:
        columns = {f"opportunity_price_{seller}_usc": prices_usc for seller in sellers}
        return evaluate(scenario, framing, rates=False, **columns)["economic_npv_whole_usd_mn"]

    return pd.DataFrame(
        {
            "price_usc": prices_usc,
            "kgz_usd_mn": npv("kgz"),
            "tjk_usd_mn": npv("tjk"),
            "both_usd_mn": npv("kgz", "tjk"),
            "perimeter": WHOLE.name,
            "framing": framing.name,
        }
    )


hold(__name__)
