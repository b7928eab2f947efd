"""What those who built CASA-1000 owe, and when each party has its money back.

Terms of loans are published for Kyrgyzstan alone; where they are not, the service stays empty.  Payments are level
(`relations.energy.finance.annuity`), as no repayment plan was published.
"""

from __future__ import annotations

import math

import pandas as pd

from relations.arguments import hold
from relations.energy.casa import Casa, parameter
from relations.energy.finance import annuity
from relations.energy.framing import AT_ONCE, PARTIES, Framing, Perimeter
from relations.energy.scenario import Scenario, by_year, worth
from relations.sources import join_ids

__all__ = ["by_party", "loans"]

# Party, lender, then the parameters of principal and, where published, rate and years.
_LOANS: tuple[tuple[str, ...], ...] = (
    ("KGZ", "IDA", "ida_kyrgyz_credit", "ida_kyrgyz_terms", "ida_kyrgyz_years"),
    ("KGZ", "IDA, additional", "ida_kyrgyz_additional", "ida_kyrgyz_additional_rate", "ida_kyrgyz_additional_years"),
    ("KGZ", "IsDB", "isdb_kyrgyz", "isdb_kyrgyz_rate", "isdb_kyrgyz_years"),
    ("KGZ", "EIB", "eib_kyrgyz_usd", "eib_kyrgyz_rate", "eib_kyrgyz_years"),
    ("TJK", "EBRD", "ebrd_tajik"),
    ("TJK", "IsDB", "isdb_tajik"),
    ("PAK", "IDA, additional", "pakistan_additional_finance"),
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
    for party, lender, *names in _LOANS:
        found = [parameter(casa, name) for name in names]
        principal, rate, years = [each.base for each in found] + [math.nan] * (3 - len(found))
        service = principal / float(annuity(rate, years))
        rows.append((party, lender, principal, rate, years, service, join_ids(each.source_ids for each in found)))
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
    net = cash[cash["year"] == first].set_index("party")["net_usd_mn"].reindex(PARTIES)
    perimeters = [Perimeter(party, (party,)) for party in PARTIES]
    found = worth(scenario, [framing], perimeters, ["financial"]).set_index("perimeter")
    full = found["capital_usd_mn"] / float(annuity(scenario.discount_rate_pct, scenario.horizon_years))
    frame = pd.DataFrame(
        {
            "framing": framing.name,
            "capital_usd_mn": found["capital_usd_mn"],
            "net_usd_mn": net,
            "payback_years": found["payback_years"],
            "full_service_usd_mn": full,
            "full_cover": net / full.where(full != 0),
            "loans_usd_mn": owed["principal_usd_mn"],
            "service_usd_mn": owed["service_usd_mn"],
            "cover": net / owed["service_usd_mn"],
        }
    )
    return frame.rename_axis("party").reset_index()


hold(__name__)
