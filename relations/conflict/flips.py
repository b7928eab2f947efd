"""What would reverse the findings of the border report: claims left out, incidents or deaths added."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from relations import estimates, flips
from relations.answers import Answer, questions
from relations.conflict import bridges, casualties, claimed, patterns
from relations.conflict.casualties import PROTOCOL
from relations.flips import Flip, Found
from relations.intervals import clopper_pearson, rate_ratio

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from relations.conflict.selection import Selection

    _Chains = dict[Any, list[tuple[float, tuple[str, ...]]]]


def claims_left_out(
    claims: pd.DataFrame, rule: estimates.Rule, weigh: Callable[[pd.DataFrame], pd.Series], needed: float
) -> Found:
    """Search the fewest claims without which a weighted sum of the best values falls by so much.

    Parameters
    ----------
    claims : DataFrame
        Claims about the dead.
    rule : str
        Which of them makes a toll.
    weigh : callable
        Takes estimates and returns the weight of each toll.
    needed : float
        By how much the sum must fall.

    Returns
    -------
    Found
        Keys of claims.

    Notes
    -----
    A toll has a new best value only if the claim behind it goes, so that each falls along one chain of claims, and the
    fewest over all chains are those of a knapsack.  Where claims are about parts of the population, or bound from above
    alone, any other may matter too: the lower bound lets one claim move such a toll as far as any number named could.
    A toll of both sides together speaks where neither side has one: the last claim of such a side is never left out,
    and the lower bound is no more than all of its claims.
    """
    keys, total = ["incident_id", "side"], len(claims)
    joint = {*claims.loc[claims["side"] == "both", "incident_id"]}
    left = whole = claims[claims["side"] != "both"]
    sizes = whole[whole["incident_id"].isin(joint)].groupby(keys).size()
    start: dict[Any, float] = {}
    chains: _Chains = {}
    gone: dict[Any, tuple[str, ...]] = {}
    for depth in range(total + 1):
        found = estimates.estimate(left, rule, "killed")
        worth = weigh(found) * found["best"].astype("float64")
        now = dict(zip(zip(*(found[key] for key in keys), strict=True), worth, strict=True))
        start = start or now
        for key, names in gone.items():
            if key in now or key[0] not in joint:
                chains.setdefault(key, []).append((start[key] - now.get(key, 0.0), names))
        high = _knapsack(chains, needed)
        # What a further round would show takes more claims than there were rounds.
        if found.empty or (high and high[0] <= depth + 1):
            break
        behind = zip(now, (tuple(name.split("+")) for name in found["claim_id"]), strict=True)
        gone = {key: gone.get(key, ()) + names for key, names in behind if key in start}
        left = left[~left["claim_id"].isin({name for names in gone.values() for name in names})]
    low = _knapsack(chains | _loosely(whole, start, weigh), needed)
    unseen = total + 1 if found.empty else depth + 1
    return Found(min(low[0] if low else total + 1, unseen, min(sizes, default=total + 1)), high and high[1])


def _loosely(claims: pd.DataFrame, start: dict[Any, float], weigh: Callable[[pd.DataFrame], pd.Series]) -> _Chains:
    """Let one claim take a toll of parts, or with bounds from above alone, as far as its numbers could."""
    keys = ["incident_id", "side"]
    claims = claims[claims["scope"] == "incident"]
    odd = (claims["population"] != "all") | claims["value_low"].isna()
    said = claims.assign(top=claims[["value_low", "value_high"]].max(axis=1))
    said = said[odd.groupby([claims[key] for key in keys]).transform("any")]
    tops = said.groupby([*keys, "population"], observed=True)["top"].max().groupby(keys).sum().reset_index()
    ends = (weigh(tops) * tops["top"].astype("float64")).clip(upper=0)
    known = zip(zip(*(tops[key] for key in keys), strict=True), ends, strict=True)
    return {key: [(start.get(key, 0.0) - end, ("",))] for key, end in known}


def _knapsack(chains: _Chains, needed: float) -> tuple[int, tuple[str, ...]] | None:
    """Return the least number of claims with which the gains reach what is needed, and the claims."""
    best: dict[int, tuple[float, tuple[str, ...]]] = {0: (0.0, ())}
    for chain in chains.values():
        for cost, (have, taken) in sorted(best.items(), reverse=True):
            for gain, names in chain:
                if gain > 0 and have + gain > best.get(cost + len(names), (-math.inf, ()))[0]:
                    best[cost + len(names)] = (have + gain, taken + names)
    return min(((cost, taken) for cost, (have, taken) in best.items() if have >= needed), default=None)


def _by_claims(chosen: Selection, claims: pd.DataFrame, weigh: Callable[..., Any], needed: float) -> Flip | None:
    found = claims_left_out(claims, chosen.rule, weigh, needed)
    names = claims.set_index("claim_id")["claimant"]
    return flips.of_rows("claims-killed", found, len(claims), lambda key: names[key])


def toll(chosen: Selection) -> Flip | None:
    """Whether fewer dead are counted than by UCDP: claims to leave out."""
    if not chosen.whole_dyad or chosen.rule == "widest":  # which has tolls without a claim behind them
        return None
    ours, theirs = (chosen.bridge("ucdp").iloc[end] for end in (0, -1))
    if not ours["amount"] < theirs["amount"]:
        return None
    about = casualties.claims_about(casualties.incidents(bridges.BRIDGES["ucdp"].first, bridges.BRIDGES["ucdp"].last))
    about = about[about["measure"] == "killed"]
    more = theirs["amount"] - ours["amount"]
    return _by_claims(chosen, about, lambda found: -found["side"].ne("both").astype(float), more)


def kyrgyz(chosen: Selection) -> Flip | None:
    """Whether more dead are counted on the Kyrgyz side: claims to leave out."""
    about = chosen.claims[chosen.claims["measure"].eq("killed")]
    found = estimates.estimate(about, chosen.rule, "killed")
    mine = {side: float(found.loc[found["side"] == side, "best"].sum()) for side in casualties.SIDES[1:]}
    more = mine["KGZ"] - mine["TJK"]
    if not more > 0 or chosen.rule == "widest":
        return None
    return _by_claims(chosen, about, lambda each: each["side"].map({"KGZ": 1.0, "TJK": -1.0}), more)


def disputed(chosen: Selection) -> Flip | None:
    """Whether settled claims of September 2022 differ by half or more: claims to leave out."""
    says = chosen.says(claimed.SEPTEMBER_2022)
    whole = says[(says["side"] == "TJK") & (says["scope"] == "incident")]
    settled = claimed.settled(whole)

    def ratio(gone: tuple[str, ...]) -> float:
        found = claimed.spread(says[~says["claim_id"].isin(gone)], "TJK")
        return found["high"] / found["low"] if found and found["low"] else math.nan

    if settled.empty or not ratio(()) > 1.5:
        return None
    # Without any settled claim others speak: until then nobody else is heard.
    found = flips.left_out(settled["claim_id"].tolist(), ratio, lambda apart: apart > 1.5)
    names = settled.set_index("claim_id")["claimant"]
    return flips.of_rows("claims-settled", found, len(settled), lambda key: names[key])


def largest(chosen: Selection) -> Flip | None:
    """Whether two incidents hold more than half of the dead: deaths to add elsewhere."""
    best = np.sort(chosen.single["best"].dropna().to_numpy("float64"))
    head, whole = float(best[-2:].sum()), float(best.sum())
    return flips.added("deaths-elsewhere", lambda n: head > (whole + n) / 2)


def season(chosen: Selection) -> Flip | None:
    """Whether more incidents begin from April to September than an even spread gives: others to add."""
    found = patterns.season_share(chosen.rows)
    k, n, even = (found[name] for name in ("k", "n", "expected"))
    return flips.added("incidents-winter", lambda more: clopper_pearson(k, n + more).percent().low > even)


def fewer(chosen: Selection) -> Flip | None:
    """Whether fewer incidents a year are listed after the protocol: incidents to add after it."""
    since = chosen.since(PROTOCOL)
    after, *others = (since[name] for name in ("after", "years_after", "before", "years_before"))
    return flips.added("incidents-after", lambda more: rate_ratio(after + more, *others)[0].high < 1)


def trend(chosen: Selection) -> Flip | None:
    """Whether later incidents used heavier weapons: incidents to leave out."""
    known = chosen.rows[chosen.rows["weapons_level"].notna()].reset_index(drop=True)
    days, levels = patterns.ranks(known)

    def p(gone: tuple[int, ...]) -> float:
        kept = np.ones(len(known), dtype=bool)
        kept[list(gone)] = False
        if not patterns.kendall(days[kept], levels[kept]) > 0:
            return 1.0
        return patterns.by_incidents(days[kept], levels[kept], np.random.default_rng(patterns.SEED))

    if not p(()) < 0.05:
        return None
    # Those that agree with most others first.
    pull = -(np.sign(days[:, None] - days) * np.sign(levels[:, None] - levels)).sum(axis=1)
    found = flips.left_out(np.argsort(pull, kind="stable").tolist(), p, lambda chance: chance < 0.05)
    return flips.of_rows("incidents-armed", found, len(known), lambda row: known["date_earliest"][row].date())


def incomplete(chosen: Selection) -> Flip | None:
    """Whether the border service counts more than twice what is listed: incidents to add."""
    whole = chosen.by_year[chosen.by_year["complete"]]
    counted, listed = int(whole["border_service"].sum()), int(whole["listed"].sum())
    return flips.added("incidents-listed", lambda more: counted > 2 * (listed + more)) if listed else None


def beside(chosen: Selection) -> list[Answer]:
    """Return what is tested beside the key findings."""
    asked = {"kyrgyz": kyrgyz, "trend": trend, "incomplete": incomplete}
    return [Answer(f"finding-{name}", flips=partial(each, chosen)) for name, each in asked.items()]


questions(__name__)
