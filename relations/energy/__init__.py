"""Does the arithmetic of CASA-1000 hold: season, surplus, water, prices, revenue, capital, risk and delay.

CASA-1000 is to carry electricity of Kyrgyzstan and Tajikistan to Afghanistan and Pakistan; its first part is the
500 kV line Datka-Sughd between the two.  The functions here are pure: frames and numbers in, frames and numbers out.
Units stand in the names: ``_twh``, ``_mw``, ``_usc`` (US cents a kWh), ``_usd_mn`` (million US dollars), ``_pct`` (per
cent).  One TWh at one cent a kWh is USD 10 million.

`casa` has season and parameters, `project` the parts of the line, `trade` and `net_trade` the flows, `water` what lies
behind them, `tariff` the prices, `finance`, `framing`, `cashflow`, `scenario`, `debt` the economic model,
`uncertainty` and `robustness` how sure it is, `transmission` the physics of the lines; `answers` the questions of the
report and `charts` their figures.
"""

from relations.energy import transmission, water
from relations.energy.casa import (  # fmt: skip
    DAYS_A_YEAR,
    HOURS_A_YEAR,
    OTHER_SEASONS,
    USD_MN_PER_TWH_USC,
    Value,
    ceiling_twh,
    in_season,
    parameter,
    published_values,
    requirement,
    season_days,
    season_hours,
    season_table,
    season_utilisation,
    utilisation_grid,
    variants,
)
from relations.energy.finance import annuity_factor, break_even_rate_pct, levelised_charge_usc, npv
from relations.energy.framing import Framing, Perimeter
from relations.energy.net_trade import (  # fmt: skip
    FAULTS,
    balance,
    combined,
    generation,
    last_year_with,
    mirror,
    summer,
    turning_point,
)
from relations.energy.project import (  # fmt: skip
    build_status,
    cost_of_parts,
    losses,
    promises,
    published_lengths,
    schematic,
    slippage,
)
from relations.energy.published import against_published
from relations.energy.robustness import stress, survival
from relations.energy.scenario import Scenario, compare
from relations.energy.tariff import (  # fmt: skip
    avoided_cost,
    outlets,
    repaid_capital,
    revenue,
    tariff_sums,
    volume_range,
    wire_charges,
)
from relations.energy.trade import between, sales, season_imports, terms
from relations.energy.water import reservoir_in_season

# fmt: off
__all__ = [
    "DAYS_A_YEAR", "FAULTS", "HOURS_A_YEAR", "OTHER_SEASONS", "USD_MN_PER_TWH_USC", "Framing", "Perimeter", "Scenario",
    "Value", "against_published", "annuity_factor", "avoided_cost", "balance", "between", "break_even_rate_pct",
    "build_status", "ceiling_twh", "combined", "compare", "cost_of_parts", "generation", "in_season", "last_year_with",
    "levelised_charge_usc", "losses", "mirror", "npv", "outlets", "parameter", "promises", "published_lengths",
    "published_values", "repaid_capital", "requirement", "reservoir_in_season", "revenue", "sales", "schematic",
    "season_days", "season_hours", "season_imports", "season_table", "season_utilisation", "slippage", "stress",
    "summer", "survival", "tariff_sums", "terms", "transmission", "turning_point", "utilisation_grid", "variants",
    "volume_range", "water", "wire_charges",
]
