"""What those who built CASA-1000 owe, and when each party has its money back.

Terms of loans are published for Kyrgyzstan alone; where they are not, the service stays empty.  Payments are level
(`relations.energy.finance.annuity`), as no repayment plan was published.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import pandas as pd

from relations.arguments import hold
from relations.energy.casa import Casa, parameter
from relations.energy.finance import annuity
from relations.energy.framing import AT_ONCE, PARTIES, Framing, Perimeter
from relations.energy.scenario import Scenario, by_year, worth

__all__ = ["by_party", "loans"]

# Party, lender, then the parameters of principal, rate and years.
_LOANS = (
    ("KGZ", "IDA", "ida_kyrgyz_credit", "ida_kyrgyz_terms", "ida_kyrgyz_years"),
    ("KGZ", "IDA, additional", "ida_kyrgyz_additional", "ida_kyrgyz_additional_rate", "ida_kyrgyz_additional_years"),
    ("KGZ", "IsDB", "isdb_kyrgyz", "isdb_kyrgyz_rate", "isdb_kyrgyz_years"),
    ("KGZ", "EIB", "eib_kyrgyz_usd", "eib_kyrgyz_rate", "eib_kyrgyz_years"),
    ("TJK", "EBRD", "ebrd_tajik", None, None),
    ("TJK", "IsDB", "isdb_tajik", None, None),
    ("PAK", "IDA, additional", "pakistan_additional_finance", None, None),
)


def loans(casa: Casa) -> pd.DataFrame:
    """Return the published loans in dollars with what they cost a year.

    Parameters
    ----------
    casa : DataFrame
        ``relations.load("casa1000")``.

    Returns
    -------
    DataFrame
        ``party``, ``lender``, ``principal_usd_mn``, ``rate_pct`` and ``years`` (missing where not published),
        ``service_usd_mn`` a year in equal payments over those years, a grace period not counted; ``source_ids``.
        The loan of the EIB to Tajikistan is published in euros only and left out.
    """
    rows = []
    for party, lender, principal, rate, years in _LOANS:
        names = [principal, *(name for name in (rate, years) if name)]
        found: Mapping[str, float] = {name: parameter(casa, name).base for name in names}
        terms = (found[rate], found[years]) if rate and years else (math.nan, math.nan)
        service = found[principal] / float(annuity(*terms)) if rate else math.nan
        ids = ";".join(dict.fromkeys(i for name in names for i in parameter(casa, name).source_ids.split(";")))
        rows.append((party, lender, found[principal], *terms, service, ids))
    columns = ["party", "lender", "principal_usd_mn", "rate_pct", "years", "service_usd_mn", "source_ids"]
    return pd.DataFrame(rows, columns=columns)


def by_party(scenario: Scenario, casa: Casa, framing: Framing = AT_ONCE) -> pd.DataFrame:
    """Return when each party has its money back, and whether its cash would carry the debt.

    Parameters
    ----------
    scenario : Scenario
        The assumptions.
    casa : DataFrame
        ``relations.load("casa1000")``, for the loans.
    framing : Framing
        When capital counts.

    Returns
    -------
    DataFrame
        ``party`` (of `PARTIES`), ``framing``; ``capital_usd_mn`` that counts; ``net_usd_mn``, the cash of its first
        season (receipts less upkeep and forgone sales); ``payback_years`` discounted, from year 0 (missing: never);
        ``full_service_usd_mn``, what the capital would cost a year if all of it were lent at the discount rate over
        the horizon, and ``full_cover``, the cash over that; ``loans_usd_mn`` published in dollars, ``service_usd_mn``
        on those whose terms are, and ``cover``; what is not published is missing.
    """
    owed = loans(casa).groupby("party")[["principal_usd_mn", "service_usd_mn"]].sum(min_count=1).reindex(PARTIES)
    first = int(scenario.first_year + scenario.delay_years)
    cash = by_year(scenario, framing)
    cash = cash[cash["year"] == first].set_index("party")
    rows = []
    for party in PARTIES:
        found = worth(scenario, [framing], [Perimeter(party, (party,))], ["financial"]).to_dict("records")[0]
        capital, net = float(found["capital_usd_mn"]), float(cash["net_usd_mn"][party])
        full = capital / float(annuity(scenario.discount_rate_pct, scenario.horizon_years))
        principal, service = (float(owed[field][party]) for field in ("principal_usd_mn", "service_usd_mn"))
        rows.append(
            {
                "party": party,
                "framing": framing.name,
                "capital_usd_mn": capital,
                "net_usd_mn": net,
                "payback_years": float(found["payback_years"]),
                "full_service_usd_mn": full,
                "full_cover": net / full if full else math.nan,
                "loans_usd_mn": principal,
                "service_usd_mn": service,
                "cover": net / service,
            }
        )
    return pd.DataFrame(rows)


hold(__name__)
