"""What would reverse the findings on diplomacy: rows left out or added, a number that is wrong."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from relations import dates, flips
from relations.answers import Answer, questions
from relations.diplomacy import border, company, papers, tone, visits
from relations.diplomacy.firmness import PERIODS
from relations.flips import Flip, Found

if TYPE_CHECKING:
    from relations.diplomacy.answers import Selection


def settled(chosen: Selection) -> Flip | None:
    """Whether ratified texts were exchanged within two months of the protocol: days more."""
    treaty, protocol = chosen.paper("A037"), chosen.paper("A036")
    if treaty.empty or protocol.empty or treaty["exchanged_earliest"].isna().any():
        return None
    days = (treaty["exchanged_earliest"].iloc[0] - protocol["date_earliest"].iloc[0]).days
    return flips.of_number("days-settled", days, 63, "days", 0) if days <= 62 else None


def totals(chosen: Selection) -> Flip | None:
    """Whether the length of the whole moves a stated share by over a point: statements to leave out."""
    moved = border.shares(chosen.delimitation, chosen.denominator_km)["moved"].dropna()
    # The largest is what counts: each that is over a point must go.
    over = tuple(moved.index[moved > 1])
    return flips.of_rows("statements", Found(len(over), over), len(moved)) if 0 < len(over) < len(moved) else None


def summits(chosen: Selection) -> Flip | None:
    """Whether most visits came with a summit: others to add."""
    held, of = int((chosen.visits["frame"] != "bilateral").sum()), len(chosen.visits)
    return flips.added("visits-plain", lambda n: 2 * held > of + n)


def silence(chosen: Selection) -> Flip | None:
    """Whether the longest silence lasted over three years: visits to add inside such silences."""
    days = visits.silences(chosen.visits, frame=chosen.frame)["days"].astype("float64")
    most = 3 * 365
    return flips.of_more("visits", int(((days[days > most] - 1) // most).sum()) or None)


def moves(chosen: Selection) -> Flip | None:
    """Whether a first move came within a week of each clash: moves to leave out."""
    clashes, kind = chosen.clashes["chosen by hand"], "row_id"
    steps = papers.moves(chosen.events, chosen.agreements, chosen.visits)

    def slowest(gone: tuple[str, ...]) -> float:
        left = papers.after_clash(clashes, steps[~steps[kind].isin(gone)], until=chosen.until)
        days = papers.first_moves(left)["days"]
        return float(days.max()) if len(days) > 1 else math.nan

    days = papers.first_moves(chosen.after["chosen by hand"])["days"]
    if not (len(days) > 1 and days.max() <= 7):
        return None
    # A clash is left without one only if all of its first week go.
    weeks = []
    for day in clashes["date_earliest"]:
        since = (steps["start"] - day).dt.days
        weeks.append(tuple(dict.fromkeys(steps.loc[since.between(0, 7), kind])))
    whole = {key for week in weeks for key in week}
    week = next((week for week in sorted(weeks, key=len) if slowest(week) > 7), None)
    found = Found(len(week) if week else len(whole) + 1, week)
    day = steps.drop_duplicates(kind).set_index(kind)["start"]
    return flips.of_rows("moves", found, len(whole), lambda key: day[key].date())


def _compared(chosen: Selection) -> list[pd.DataFrame]:
    return [tone.tone_scores(dates.within(chosen.events, year, year)) for year in PERIODS["picked"]]


def rise(chosen: Selection) -> Flip | None:
    """Whether mean tone rose: events to leave out."""
    first, second = _compared(chosen)
    # The lowest of the earlier and the highest of the later go first.
    low, high = np.sort(first["score"].to_numpy()), np.sort(second["score"].to_numpy())[::-1]
    if not (len(low) and len(high) and high.mean() > low.mean()):
        return None
    gaps = [(n + k, low[n:].mean() - high[k:].mean()) for n in range(len(low)) for k in range(len(high))]
    needed = min((n for n, gap in gaps if gap >= -1e-12), default=len(low) + len(high) + 1)
    gone = tuple(range(needed)) if needed <= len(low) + len(high) else None
    return flips.of_rows("events", Found(needed, gone), len(low) + len(high), lambda _: None)


def tone_p(chosen: Selection) -> Flip | None:
    """Whether the rise of tone is more than chance: events to leave out."""
    both = _compared(chosen)
    scores = pd.concat(both, ignore_index=True)

    def p(gone: tuple[str, ...]) -> float:
        rest = chosen.events[~chosen.events["event_id"].isin(gone)]
        return float(tone.tone_between(rest, *PERIODS["picked"])["p_months"])

    if not chosen.turn["p_months"] < 0.05:
        return None
    # Those farthest from the mean of all on their own side first.
    side = np.repeat([1, -1], [len(part) for part in both])
    order = scores.assign(pull=side * scores["score"]).sort_values(["pull", "month"], kind="stable")
    found = flips.left_out(order["event_id"].tolist(), p, lambda chance: chance < 0.05, budget=60)
    day = chosen.events.set_index("event_id")["date_earliest"]
    return flips.of_rows("events", found, len(scores), lambda key: day[key].date())


def half(chosen: Selection) -> Flip | None:
    """Whether about half of the line was said to be agreed: the length."""
    known = chosen.delimitation.loc[chosen.delimitation["statement_id"] == "D005", "km_agreed"].dropna()
    if known.empty:
        return None
    km = float(known.iloc[0])

    def turned(factor: float) -> bool:
        return not abs(100 * factor * km / chosen.denominator_km - 50) <= 5

    found = None if turned(1) else flips.nearest(turned)
    return flips.of_number("km-agreed", km, found and found * km, "km", 0)


def trade(chosen: Selection) -> Flip | None:
    """Whether Tajik statistics show at least twice the trade: the ratio of the two nearest figures."""
    nearest = company.trade_mirrors(chosen.trade)["ratio_low"].dropna().min()
    return flips.of_number("ratio", nearest, 2.0, "times", 1) if nearest >= 2 else None


def beside(chosen: Selection) -> list[Answer]:
    """Return what is tested beside the key findings."""
    asked = {"silence": silence, "half": half, "tone": rise, "trade": trade}
    return [Answer(f"finding-{name}", flips=partial(each, chosen)) for name, each in asked.items()]


questions(__name__)
