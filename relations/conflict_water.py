"""The water of the Isfara by season beside the season of incidents: an association, which is all it can be."""

from __future__ import annotations

from typing import Annotated, Any

import pandas as pd

import relations
from relations import conflict
from relations.arguments import Frame, checked
from relations.conflict import DAYS_A_YEAR, MONTH_DAYS
from relations.intervals import binomial_test

SPANS = ((7, 7), (7, 9), (5, 9))


Rows = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id", "month")]
Rivers = Annotated[
    pd.DataFrame,
    Frame('relations.load("rivers")', "identity", "statistic", "first_month", "last_month", "value", "source_ids"),
]


@checked
def seasons(rows: Rows, rivers: Rivers | None = None) -> pd.DataFrame:
    """Set a season's share of the river's water beside its share of incidents.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`; those of a known month are counted.
    rivers : DataFrame, optional
        The table ``rivers``; loaded if not given.

    Returns
    -------
    DataFrame
        One row a season of `SPANS`: ``first``, ``last`` (months); ``water`` (percent of the year's water by the
        gauge that the source names), ``water_basis`` ("stated" or "from means"), ``inferred`` (percent by the
        gauge that carries no name, as a check); ``k``, ``n`` (incidents that began in it, with a known month),
        ``share``, ``low``, ``high`` (percent, exact 95% interval), ``even`` (its share of the days of a year,
        percent), ``p`` (two-sided exact test of k against the share of the water), ``source_ids``.  Numbers
        that the table does not carry are missing.

    Notes
    -----
    A mean discharge counts by the days of its month.  The means are of the last century, the incidents of
    this one; who is out in the fields, and who prints what, have seasons as well.
    """
    table = relations.load("rivers") if rivers is None else rivers
    result: list[dict[str, Any]] = []
    for first, last in SPANS:
        named, inferred = (
            _share(table[table["identity"] == identity], first, last) for identity in ("named", "inferred")
        )
        found = conflict.season_share(rows, first, last)
        k, n = found["k"], found["n"]
        result.append(
            {
                "first": first,
                "last": last,
                "water": named[0],
                "water_basis": named[1],
                "inferred": inferred[0],
                "k": k,
                "n": n,
                **{
                    name: getattr(found["share"], end)
                    for name, end in zip(("share", "low", "high"), ("value", "low", "high"), strict=True)
                },
                "even": found["expected"],
                "p": binomial_test(k, n, named[0] / 100) if named[1] else float("nan"),
                "source_ids": named[2],
            }
        )
    return pd.DataFrame(result)


def _share(gauge: pd.DataFrame, first: int, last: int) -> tuple[float, str, str]:
    """Percent of the year's water, how it was had, and its sources."""
    stated = gauge[
        (gauge["statistic"] == "share_of_year") & (gauge["first_month"] == first) & (gauge["last_month"] == last)
    ]
    if len(stated):
        return float(stated["value"].iloc[0]), "stated", str(stated["source_ids"].iloc[0])
    means = gauge[gauge["statistic"] == "mean_discharge"]
    monthly = means[means["first_month"].notna()]
    by_month = {int(month): float(mean) for month, mean in zip(monthly["first_month"], monthly["value"], strict=True)}
    wanted = range(first, last + 1)
    # The year's mean of the same source, so that two periods of measurement are not mixed.
    whole = means[means["first_month"].isna() & means["source_ids"].isin(monthly["source_ids"])]
    if whole.empty or not set(wanted) <= set(by_month):
        return float("nan"), "", ""
    water = sum(by_month[month] * MONTH_DAYS[month - 1] for month in wanted)
    return 100 * water / (float(whole["value"].iloc[0]) * DAYS_A_YEAR), "from means", str(whole["source_ids"].iloc[0])
