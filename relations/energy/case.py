"""What an energy report is asked about, and what its answers are made with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pandas as pd

import relations
from relations import asof
from relations.answers import Quantity, Rows
from relations.energy import project, scenario, tariff, uncertainty
from relations.energy.casa import parameter
from relations.energy.framing import Framing, framings
from relations.energy.net_trade import balance, combined
from relations.parameters import Energy
from relations.shared import Chosen, cached_property

NPV = "economic_npv_whole_usd_mn"
# The framings that stand side by side in the story.
SIDE_BY_SIDE = ("as_appraised", "looking_back", "decide_now")


@dataclass(frozen=True, eq=False, repr=False)
class Case(Chosen):
    """What a report is asked about, with the rows and estimates that its answers share.

    Attributes
    ----------
    given : Energy
        The parameters of the notebook.
    """

    given: Energy = field(default_factory=Energy)

    @cached_property
    def tables(self) -> Mapping[str, pd.DataFrame]:
        """The tables of the strand, by name."""
        names = ("casa1000", "infrastructure", "electricity", "electricity_trade", "electricity_subannual", "schedule")
        return {
            name: relations.load(name) for name in (*names, "electricity_irena", "reservoir", "fuel_costs", "incidents")
        }

    @property
    def casa(self) -> pd.DataFrame:
        """The table of the project's parameters; not known before any of them was."""
        casa = self.tables["casa1000"]
        asof.one(casa[casa["vintage"].notna()])
        return casa

    def stated(self, *names: str) -> pd.DataFrame:
        """Rows of the project's parameters."""
        return self.casa[self.casa["parameter"].isin(names)]

    @property
    def season(self) -> dict[str, Any]:
        """First and last day of the export season."""
        return {"season_start": self.given.season_start, "season_end": self.given.season_end}

    @property
    def line(self) -> dict[str, Any]:
        """Capacity and season."""
        return {"capacity_mw": self.given.capacity_mw, **self.season}

    @property
    def years(self) -> dict[str, Any]:
        """First and last year of the series."""
        end = int(asof.until(f"{self.given.end_year}")[:4])
        return {"start_year": min(self.given.start_year, end), "end_year": end}

    @cached_property
    def shares(self) -> dict[str, float]:
        """What each seller is to send, TWh a year."""
        names = {"KGZ": "kyrgyz_export_share", "TJK": "tajik_export_share"}
        return {code: self.given.volume_twh * parameter(self.casa, name).base for code, name in names.items()}

    @cached_property
    def balance(self) -> pd.DataFrame:
        """Net trade of the two, year by year."""
        return balance(self.tables["electricity"], trade=self.tables["electricity_trade"], **self.years)

    @cached_property
    def together(self) -> pd.DataFrame:
        """Net trade of both in one."""
        return combined(self.balance)

    @cached_property
    def promised(self) -> pd.DataFrame:
        """Promised years of the start."""
        return project.promises(self.tables["schedule"])

    @cached_property
    def assumed(self) -> pd.DataFrame:
        """Ranges of all assumptions."""
        return scenario.ranges(self.casa, self.tables["schedule"])

    @cached_property
    def project(self) -> scenario.Scenario:
        """The scenario of the report."""
        names = ("volume_twh", "discount_rate_pct", "first_year", "delay_years", "horizon_years")
        asked = {name: getattr(self.given, name) for name in names} | self.line
        price = self.given.opportunity_price_usc_per_kwh
        base = scenario.Scenario.base(self.assumed)
        return base.replace(name="this report", opportunity_price_tjk_usc=price, **asked)

    @cached_property
    def framings(self) -> dict[str, Framing]:
        """How the question of worth may be put."""
        return framings(self.casa, self.tables["schedule"], self.given.first_year)

    @property
    def valued(self) -> bool:
        """Whether all that a valuation needs was on record."""
        try:
            return bool(self.framings)
        except asof.NotKnownError:
            return False

    @property
    def framing(self) -> Framing:
        """The framing of all results that name no other."""
        return self.framings["as_appraised"]

    @property
    def building(self) -> Quantity:
        """Years over which the capital is spent in that framing, named beside every value."""
        return assumed(self.framing.spending_years, "years")

    def usd(self, value: float, *framed: Framing) -> Quantity:
        """Take money that follows from the assumptions, and from those of some framings, as a quantity."""
        return usd(value, [self.assumed, ids(*(each.source_ids for each in framed))])

    def npv(self, framing: str = "as_appraised", **changes: Any) -> float:
        """Economic value of the whole in a framing, with other assumptions."""
        return float(scenario.evaluate(self.project.replace(**changes), self.framings[framing], rates=False)[NPV])

    @cached_property
    def outcome(self) -> dict[str, float]:
        """What comes out of the scenario."""
        return scenario.results(self.project, self.framing)

    @cached_property
    def outlets(self) -> pd.DataFrame:
        """Where else the energy sent could go."""
        return tariff.outlets(self.casa, self.outcome["sent_twh"])

    @property
    def elsewhere(self) -> pd.DataFrame:
        """Those that pay."""
        return self.outlets[self.outlets["outlet"] != "spill"]

    @cached_property
    def drawn(self) -> pd.DataFrame:
        """Outcomes over random draws of the assumptions."""
        p = self.given
        return uncertainty.simulate(self.project, self.assumed, framing=self.framing, draws=p.draws, seed=p.seed)

    @cached_property
    def draws(self) -> pd.DataFrame:
        """How often a loss comes out, in each framing of `SIDE_BY_SIDE` and with more drawn."""
        spare, p = self.together["surplus_twh"].tail(10).tolist(), self.given
        draw = partial(uncertainty.other_draws, self.project, self.assumed, spare, draws=p.draws, seed=p.seed)
        return pd.concat([draw(framing=self.framings[name]) for name in SIDE_BY_SIDE], ignore_index=True)

    @cached_property
    def switches(self) -> pd.DataFrame:
        """The value of each assumption at which the economic value is zero."""
        return uncertainty.switching_values(self.project, framing=self.framing)

    @property
    def bought(self) -> pd.DataFrame:
        """The dearest winter purchase that is reported."""
        flows = self.tables["electricity_trade"]
        return flows[flows["flow_id"] == "X63"]

    @cached_property
    def winter(self) -> pd.DataFrame:
        """Economic value at other prices of winter energy."""
        prices = [self.project.opportunity_price_kgz_usc, *self.bought["price_usc_per_kwh"], *scenario.WINTER_USC]
        return scenario.winter_prices(self.project, prices, self.framing)

    @cached_property
    def later(self) -> pd.DataFrame:
        """What further delay costs."""
        return scenario.delays(self.project, framing=self.framing)


def row(frame: pd.DataFrame, **values: str) -> pd.Series[Any]:
    """Return the first row with these values."""
    for field_name, value in values.items():
        frame = frame[frame[field_name] == value]
    return asof.one(frame)


def given(value: Any, unit: str, digits: int | None = None) -> Quantity:
    """Take a parameter as a quantity."""
    return Quantity(value, unit, note="parameter", digits=digits)


def assumed(value: Any, unit: str, digits: int | None = None, **ends: Any) -> Quantity:
    """Take what rests on assumptions as a quantity."""
    return Quantity(value, unit, note="assumption", digits=digits, **ends)


def usd(value: float, rows: Rows, digits: int = 0) -> Quantity:
    """Take money, rounded, as a quantity."""
    return Quantity(round(float(value), digits or None) + 0, "USD million", rows=rows)


def ids(*cells: object) -> pd.Series[Any]:
    """Take sources as something that a quantity can rest on."""
    return pd.Series({"source_ids": ";".join(str(cell) for cell in cells if cell)})


def shown(share_pct: float) -> float:
    """Round a share of draws to a tenth of a percent, but nothing rare to never and nothing nearly sure to always."""
    return round(share_pct, 1 if 0.5 <= share_pct <= 99.5 else 4)


def chance(losses: int, of: int, rows: Rows) -> Quantity:
    """Say how often something came out, in percent."""
    return Quantity(shown(100 * losses / of), "%", rows=rows)
