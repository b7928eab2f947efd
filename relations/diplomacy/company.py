"""How the two stand with others: votes at the United Nations, organisations, and trade in two mirrors."""

from __future__ import annotations

from typing import Annotated

import pandas as pd

from relations import tables
from relations.arguments import Among, Frame, OneOf, hold
from relations.diplomacy.windows import party_codes
from relations.intervals import clopper_pearson

# All joint roll calls together; each year alike; only years in which every pair voted.
WEIGHINGS = ("pooled", "years", "common")

Votes = Annotated[pd.DataFrame, Frame('relations.load("un_votes")', "pair", "joint_votes", "same_votes")]
Memberships = Annotated[pd.DataFrame, Frame('relations.load("memberships")', "abbreviation", "country", "joined")]
Trade = Annotated[pd.DataFrame, Frame('relations.load("trade")', "trade_id", "turnover_usd_mn")]
Pair = Annotated[str, OneOf(lambda: list(tables.load("un_votes")["pair"].unique()))]
TradeId = Annotated[str, OneOf(lambda: list(tables.load("trade")["trade_id"]))]


def vote_agreement(un_votes: Votes, pair: Pair) -> pd.DataFrame:
    """Yearly share of votes alike of one pair beside all other pairs.

    Parameters
    ----------
    un_votes : DataFrame
        Rows of the table ``un_votes``.
    pair : str
        As in the column ``pair`` of the whole table; the rows need not have it.

    Returns
    -------
    DataFrame
        year, joint_votes, same_votes, pct (missing without joint votes), others_low, others_median, others_high, others
        (pairs), source_ids.

    Notes
    -----
    Raw agreement, joint roll calls only; abstention counts as a vote of its own.
    """
    votes = un_votes[un_votes["joint_votes"] > 0]
    votes = votes.assign(pct=100 * votes["same_votes"] / votes["joint_votes"])
    own = votes[votes["pair"] == pair]
    others = votes[votes["pair"] != pair].groupby("year")["pct"]
    spread = others.agg(others_low="min", others_median="median", others_high="max", others="size")
    table = own[["year", "joint_votes", "same_votes", "pct", "source_ids"]].set_index("year").join(spread)
    return table.sort_index().reset_index()


def vote_ranking(un_votes: Votes) -> pd.DataFrame:
    """Share of votes alike over all years, by pair.

    Returns
    -------
    DataFrame
        pair, joint_votes, same_votes, pct, low_pct, high_pct (95 %,
        :func:`relations.intervals.clopper_pearson`), rank (1 = most alike),
        source_ids; by rank.
    """
    grouped = un_votes.groupby("pair", as_index=False)
    table = grouped.agg(
        joint_votes=("joint_votes", "sum"), same_votes=("same_votes", "sum"), source_ids=("source_ids", "first")
    )
    table = table[table["joint_votes"] > 0]
    counts = zip(table["same_votes"].tolist(), table["joint_votes"].tolist(), strict=True)
    bounds = [clopper_pearson(*each).percent() for each in counts]
    table["pct"] = (100 * table["same_votes"] / table["joint_votes"]).astype("float64")
    table = table.assign(low_pct=[each.low for each in bounds], high_pct=[each.high for each in bounds])
    table = table.sort_values(["pct", "pair"], ascending=[False, True]).reset_index(drop=True)
    return table.assign(rank=table["pct"].rank(ascending=False, method="min").astype(int))


def vote_rank(
    un_votes: Votes,
    pair: Annotated[str, Among("un_votes", "pair")],
    weighing: Annotated[str, OneOf(WEIGHINGS)] = "pooled",
) -> object:
    """Return the rank of a pair by votes alike, under one of ``WEIGHINGS``."""
    votes = un_votes[un_votes["joint_votes"] > 0]
    if weighing == "common":
        pairs = votes.groupby("year")["pair"].nunique()
        votes = votes[votes["year"].isin(pairs[pairs == votes["pair"].nunique()].index)]
    if weighing == "years":
        share = (votes["same_votes"] / votes["joint_votes"]).groupby(votes["pair"]).mean()
    else:
        sums = votes.groupby("pair")[["same_votes", "joint_votes"]].sum()
        share = sums["same_votes"] / sums["joint_votes"]
    return int((share > share[pair]).sum()) + 1 if pair in share.index else pd.NA


def membership_matrix(memberships: Memberships) -> pd.DataFrame:
    """One row an organisation: what each party is in it, since when, and whether both are.

    Returns
    -------
    DataFrame
        organisation, abbreviation, for each party ``<code>_status`` (``no row`` where the sources read say
        nothing) and ``<code>_joined`` (EDTF), source_ids, years_apart (Int64, the second party's year of joining less
        the first's, missing without both), ``shared``: ``both members``, ``both were members``, ``both observers``,
        ``neither``, ``one stated, other not found`` or ``one only``.
    """
    codes = party_codes()
    grouped = memberships.groupby(["organisation", "abbreviation"], as_index=False, sort=False)
    table = grouped.agg(source_ids=("source_ids", ";".join))
    begun = []
    for code in codes:
        own = memberships[memberships["country"] == code].set_index("abbreviation")
        table[f"{code}_status"] = table["abbreviation"].map(own["status"]).astype("str").fillna("no row")
        table[f"{code}_joined"] = table["abbreviation"].map(own["joined"])
        begun.append(table["abbreviation"].map(own["joined_earliest"].dt.year).astype("Int64"))
    table["years_apart"] = begun[1] - begun[0]
    table["shared"] = [_shared(statuses) for statuses in zip(*(table[f"{code}_status"] for code in codes), strict=True)]
    return table


def _shared(statuses: tuple[str, ...]) -> str:
    if len(set(statuses)) == 1:
        plural = {"member": "both members", "former_member": "both were members", "observer": "both observers"}
        return plural.get(statuses[0], "neither")
    return "one stated, other not found" if "no row" in statuses else "one only"


def trade_mirrors(trade: Trade) -> pd.DataFrame:
    """Yearly turnover as each side's statistics give it.

    Parameters
    ----------
    trade : DataFrame
        Rows of the table ``trade``.

    Returns
    -------
    DataFrame
        One row a calendar year: year, for each party and ``third`` ``<code>_low`` and ``<code>_high`` (USD
        million, over its own sources), ratio_low, ratio_high (second party's figure over the first's),
        source_ids. Quarters, other parts of a year, spans of years and targets are left out.
    """
    rows = trade[(trade["period_type"] == "year") & (trade["period_precision"] == "year")]
    rows = rows[rows["turnover_usd_mn"].notna()]
    rows = rows.assign(year=rows["period_earliest"].dt.year.astype("Int64"))
    first, second = party_codes()
    table = rows.groupby("year").agg(source_ids=("source_ids", ";".join))
    for side in (first, second, "third"):
        grouped = rows[rows["reporter_side"] == side].groupby("year")["turnover_usd_mn"]
        table[f"{side}_low"], table[f"{side}_high"] = grouped.min(), grouped.max()
    table["ratio_low"] = table[f"{second}_low"] / table[f"{first}_high"]
    table["ratio_high"] = table[f"{second}_high"] / table[f"{first}_low"]
    return table.reset_index()


def growth(trade: Trade, earlier: TradeId, later: TradeId) -> float:
    """Return how many times the turnover of row `earlier` that of row `later` is; NaN if a row was cut away."""
    turnover = trade.set_index("trade_id")["turnover_usd_mn"]
    if earlier not in turnover.index or later not in turnover.index:
        return float("nan")
    return float(turnover[later] / turnover[earlier])


hold(__name__)
