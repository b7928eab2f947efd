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

# What each module names as public is public here.
# ruff: noqa: F403
from relations.energy import transmission as transmission
from relations.energy import water as water
from relations.energy.casa import *
from relations.energy.finance import *
from relations.energy.framing import Framing as Framing
from relations.energy.framing import Perimeter as Perimeter
from relations.energy.net_trade import *
from relations.energy.project import *
from relations.energy.published import *
from relations.energy.robustness import *
from relations.energy.scenario import Scenario as Scenario
from relations.energy.scenario import compare as compare
from relations.energy.tariff import *
from relations.energy.trade import *
from relations.energy.water import reservoir_in_season as reservoir_in_season
