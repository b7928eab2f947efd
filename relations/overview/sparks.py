"""What the card of each finding draws: a few named numbers as bars or dots, or something over the years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.answers import Code, Quantity, of
from relations.conflict.claimed import SEPTEMBER_2022
from relations.sources import join_ids
from relations.stated import is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from relations.overview.answers import Selection

# Facts of a finding that are drawn below each other, and the ends of a scale that has its own.
_NAMED: dict[str, tuple[str, str, list[float]]] = {
    "toll": ("bars", "dead_official dead_total dead_ucdp", []),
    "settled": ("bars", "days_talks days_exchange", []),
    "tone_turn": ("dots", "tone_2022 tone_apart tone_2025", [-2, 2]),
    "fit": ("bars", "volume ceiling year_ceiling", []),
    "worth": ("bars", "economic_npv npv_at_base npv_back", []),
}


def spark(name: str, facts: Mapping[str, Any], chosen: Selection) -> dict[str, pd.DataFrame]:
    """Return the frame ``spark`` of a finding, whose attributes tell its form (bars, dots, years) and its scale.

    Bars and dots have a ``label`` and a ``number``; years have ``at``, ``low`` and ``high`` (of a column), for a level
    or span of time also ``until``, and what is written there.  ``look`` is ``soft`` for what stands for comparison.
    """
    if name in _OVER_YEARS:
        form, ends = "years", list[float]()
        columns = ["at", "low", "high", "look", "until", "number", "source_ids"]
        frame = _OVER_YEARS[name](facts, chosen).reindex(columns=columns)
    elif name in _NAMED:
        form, names, ends = _NAMED[name]
        if facts.get("whole") == "no":  # UCDP's total is of a span of its own
            names = names.replace(" dead_ucdp", "")
        frame = _named([(Code("spark", each), facts[each]) for each in names.split()])
    else:
        form, ends, frame = "bars", [], _named(_OF_CLAIMS[name](facts, chosen))
    if frame.empty:
        return {}
    frame.attrs = {"form": form, "ends": ends, "wide": 30 if name == "quiet" else 75}
    return {"spark": frame}


def _named(told: list[tuple[Any, Quantity]]) -> pd.DataFrame:
    numbers = [(label, each) for label, each in told if not (is_missing(each.value) and is_missing(each.low))]
    ids = [";".join(number.source_ids) for _, number in numbers]
    return pd.DataFrame(numbers, columns=["label", "number"]).assign(look="", source_ids=ids)


def year_of(days: pd.Series[Any]) -> Any:
    """Return years with their fraction."""
    return days.dt.year + (days.dt.day_of_year - 1) / 365.25


def _clashes(facts: Mapping[str, Any], chosen: Selection) -> list[tuple[Any, Quantity]]:
    """Both great clashes and all others, by the rule's best values."""
    known, worst = chosen.border.known, chosen.worst
    rows = [known[known["incident_id"] == each] for each in worst["incident_id"]]
    numbers = [of(row.iloc[0], "best", unit="people") for row in rows]
    rest = Quantity(known["best"].sum() - worst["best"].sum(), "people", rows=known)
    return [*zip(facts["worst"], numbers, strict=True), (Code("spark", "others"), rest)]


def _tolls(facts: Mapping[str, Any], chosen: Selection) -> list[tuple[Any, Quantity]]:
    """Who says how many Tajiks died, one of them between the ends, and how many Kyrgyz."""
    says = chosen.border.says(SEPTEMBER_2022)
    middle = says[says["claim_id"] == _BETWEEN]
    between = [
        (Code("by", row["claimant"]), Quantity(row["low"], "people", rows=middle)) for _, row in middle.iterrows()
    ]
    ends = [(Code("by", facts[f"tjk_{end}_by"].value), facts[f"tjk_{end}"]) for end in ("low", "high")]
    return [ends[0], *between, ends[1]]


_BETWEEN = "C163"


def _deaths(facts: Mapping[str, Any], chosen: Selection) -> pd.DataFrame:
    """Deaths by incident, and the days since the last."""
    lethal = chosen.border.lethal
    drawn = lethal.assign(at=year_of(lethal["date_earliest"]), low=0.0, high=lethal["best"])
    since, seen = year_of(pd.Series(pd.to_datetime([facts["last_fatal"].value, facts["seen"]])))
    return pd.concat([drawn, pd.DataFrame([{"at": since, "until": seen, "high": 0.0, "number": facts["quiet"]}])])


def _visits(_: Mapping[str, Any], chosen: Selection) -> pd.DataFrame:
    """Visits by year, those with a summit below the others."""
    seen = chosen.talks.chosen_visits
    by_year = pd.crosstab(seen["date_earliest"].dt.year, seen["frame"] != "bilateral").reindex(columns=[True, False])
    summits, all_of = by_year[True].fillna(0), by_year.sum(axis=1)
    drawn = [
        pd.DataFrame({"low": 0.0, "high": summits}),
        pd.DataFrame({"low": summits, "high": all_of, "look": "soft"}),
    ]
    return pd.concat(drawn).rename_axis("at").reset_index().assign(source_ids=join_ids(seen["source_ids"]))


def _balance(facts: Mapping[str, Any], chosen: Selection) -> pd.DataFrame:
    """Power that both countries had to spare, by year, and the volume promised."""
    sums = chosen.power.together
    drawn = sums.assign(at=sums["year"], low=0.0, high=sums["surplus_twh"])
    level = {"at": sums["year"].min(), "until": sums["year"].max(), "high": facts["volume"].value}
    return pd.concat([drawn, pd.DataFrame([{**level, "number": facts["volume"]}])])


_OF_CLAIMS: dict[str, Callable[..., list[tuple[Any, Quantity]]]] = {"largest": _clashes, "disputed": _tolls}
_OVER_YEARS: dict[str, Callable[..., pd.DataFrame]] = {"quiet": _deaths, "with_summit": _visits, "together": _balance}
