"""Border conflict: how many incidents, how deadly, who says so, when and where.

Functions take frames and return frames or numbers; `incidents`, `fatalities` and `who_says_what` load
the tables when none are given.  Casualties stand only in ``claims`` and are made into low / best /
high by a named rule of `relations.estimates`.

The list of incidents holds what was reported and could still be read.  Its coverage is uneven over
the years, so that no function here fits a trend of frequency to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import pandas as pd

import relations
from relations import coverage, dates, estimates
from relations.arguments import (
    Count,
    Day,
    Frame,
    Level,
    Month,
    OneOf,
    Tongue,
    Within,
    alike,
    checked,
    columns_of,
)
from relations.conflict_bridges import bridge as bridge  # noqa: PLC0414 - offered here, as are the next
from relations.conflict_bridges import populations as populations  # noqa: PLC0414
from relations.conflict_episodes import Draws, by_incidents
from relations.conflict_episodes import episodes as episodes  # noqa: PLC0414
from relations.conflict_match import match as match  # noqa: PLC0414
from relations.conflict_match import recall as recall  # noqa: PLC0414
from relations.dates import ExactDay  # noqa: TC001 - the annotations are held at the call
from relations.errors import RelationsError
from relations.estimates import Claims, Estimates, Measure, Rule  # noqa: TC001 - the annotations are held at the call
from relations.intervals import Interval, binomial_test, clopper_pearson, poisson, rate_ratio
from relations.sources import join_ids
from relations.text import Language, is_missing, stated_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

CONFIDENCE = ("low", "medium", "high")
SIDES = ("both", "KGZ", "TJK")
GROUPINGS = ("total", "year", "incident", "side", "year_side", "place", "trigger")
CASUALTIES = ("killed", "wounded", "injured_incl_killed")
NUMBERS = ("low", "best", "high", "top", "open", "n", "source_ids", "low_is", "best_is", "top_is")
# Points that are the place itself or were stated by a party; the others stand in for it.
EXACT = ("place", "stated")
# One unit a row, so that definitions are never added up or compared as if they were one.
MOVED = ("evacuated", "displaced", "people_affected", "returned", "not_returned")
BUILDINGS = (
    "houses_destroyed",
    "houses_damaged",
    "houses_destroyed_or_damaged",
    "buildings_destroyed_or_damaged",
    "structures_damaged",
)
DAYS_A_YEAR = 365.25
MONTH_DAYS = (31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LIST = "incident_list"
INDEPENDENCE = 1991
SEPTEMBER_2022 = "KT-20220914"
SEED = 20220914

Incidents = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id", "month", "place_name")]
Keyed = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id")]
Armed = Annotated[pd.DataFrame, Frame("conflict.incidents", "date_earliest", "weapons_level")]
Listed = Annotated[
    pd.DataFrame, Frame('relations.load("incidents")', "incident_id", "place_id", "confidence", "before_independence")
]
Places = Annotated[pd.DataFrame, Frame('relations.load("places")', "place_id", "name", "aliases", "lat", "lon")]
Counts = Annotated[pd.DataFrame, Frame('relations.load("incident_counts")', "series", "period", "year", "count")]
Agreed = Annotated[pd.DataFrame, Frame('relations.load("agreements")', "subject", "date_earliest", "date_latest")]
Delimited = Annotated[pd.DataFrame, Frame('relations.load("delimitation")', "km_agreed", "date_earliest")]
Totals = Annotated[pd.DataFrame, Frame("conflict.fatalities", "low", "best", "top", "open", "n", "source_ids")]
Toll = Annotated[pd.DataFrame, Frame('conflict.fatalities("incident")', "incident_id", *NUMBERS)]
ByYear = Annotated[pd.DataFrame, Frame("conflict.counts_by_year", "year", "complete", "listed", "border_service")]
Says = Annotated[
    pd.DataFrame,
    Frame("conflict.who_says_what", "claim_id", "side", "population", "claimant", "qualifier", "low", "high", "scope"),
]
Confidence = Annotated[str, OneOf(CONFIDENCE)]
Grouping = Annotated[str, OneOf(GROUPINGS)]
Casualties = Annotated[str, OneOf(CASUALTIES)]
Side = Annotated[str, OneOf(SIDES)]
Year = Annotated[int, Within(ge=1000, le=9999)]
Percent = Annotated[float, Within(gt=0, lt=100)]


# ---------------------------------------------------------------- which incidents and claims


@checked
def incidents(
    start: Day | None = None,
    end: Day | None = None,
    *,
    min_confidence: Confidence = "low",
    table: Listed | None = None,
    places: Places | None = None,
) -> pd.DataFrame:
    """Incidents since independence, with the place that stands for each.

    Parameters
    ----------
    start, end : str, optional
        First and last day (EDTF); an incident counts if its date may lie between.  Default: open.
    min_confidence : {"low", "medium", "high"}
        Incidents recorded with less confidence are left out.
    table, places : DataFrame, optional
        The tables ``incidents`` and ``places``; loaded if not given.

    Returns
    -------
    DataFrame
        One row an incident by date: the fields of ``incidents``; ``year``, ``month`` (``Int64``; month
        missing where only the year is known); ``place_name``, ``aliases``, ``lat``, ``lon`` (degrees),
        missing where no point is recorded.

    Raises
    ------
    RelationsError
        If `min_confidence` is unknown or the window runs backwards.

    Examples
    --------
    >>> len(incidents("2022", "2022"))
    8
    """
    table = relations.load("incidents") if table is None else table
    places = relations.load("places") if places is None else places
    rows = dates.within(table, start or "0001", end or "9998")
    sure = rows["confidence"].isin(CONFIDENCE[CONFIDENCE.index(min_confidence) :])
    rows = rows[sure & ~rows["before_independence"].astype(bool)]
    rows = rows.sort_values(["date_earliest", "date_latest", "incident_id"]).reset_index(drop=True)
    points = places.set_index("place_id")[["name", "aliases", "lat", "lon"]].reindex(rows["place_id"])
    known = rows["date_precision"].isin(["day", "interval", "month"])
    return rows.assign(
        place_name=points["name"].array,
        aliases=points["aliases"].array,
        lat=points["lat"].array,
        lon=points["lon"].array,
        year=rows["date_earliest"].dt.year.astype("Int64"),
        month=rows["date_earliest"].dt.month.astype("Int64").where(known),
    )


@checked
def claims_about(rows: Keyed, claims: Claims | None = None) -> pd.DataFrame:
    """Claims about some incidents.

    Parameters
    ----------
    rows : DataFrame
        With ``incident_id``.
    claims : DataFrame, optional
        The table ``claims``; loaded if not given.

    Returns
    -------
    DataFrame
        The claims about these incidents, in the order of the table.

    Raises
    ------
    RelationsError
        If given claims break a rule that `estimates.check` knows.
    """
    if claims is None:
        claims = relations.load("claims")
    else:
        known = [*relations.load("incidents")["incident_id"], *rows["incident_id"]]
        estimates.check(claims, pd.DataFrame({"incident_id": known}))
    return claims[claims["incident_id"].isin(rows["incident_id"])]


@checked
def fatalities(
    by: Grouping = "year",
    rule: Rule = "latest",
    *,
    measure: Casualties = "killed",
    side: Side = "both",
    rows: Incidents | None = None,
    claims: Claims | None = None,
) -> pd.DataFrame:
    """Deaths (or another measure) as low, best and high.

    Parameters
    ----------
    by : {"total", "year", "incident", "side", "year_side", "place", "trigger"}
        How to group.
    rule : str
        One of `relations.estimates.RULES`.
    measure : {"killed", "wounded", "injured_incl_killed"}
        What is counted; these may be summed over incidents, others (places, people moved) may not.
    side : {"both", "KGZ", "TJK"}
        Whose losses.
    rows : DataFrame, optional
        As given by `incidents`; all incidents since independence if not given.
    claims : DataFrame, optional
        The table ``claims``; loaded if not given.

    Returns
    -------
    DataFrame
        The grouping column; ``incidents`` (how many fall into the group); ``low``, ``best``, ``high``,
        ``top`` (people, ``Int64``), ``open`` (the upper end is open: ``high`` is missing, ``top`` is the
        largest number named) and ``source_ids`` as given by `estimates.total`; ``n`` is the number of
        incidents for which any number was reported.  A group without one has missing numbers, which
        is not a reported zero; by side only incidents with a number are known to belong.

    Raises
    ------
    RelationsError
        If an argument is none of the allowed values.
    """
    rows = incidents() if rows is None else rows
    found = of_side(estimates.estimate(claims_about(rows, claims), rule, measure, incidents=rows), side)
    if by in {"side", "year_side"}:
        keys = by.split("_")
        totals = estimates.total(found.assign(year=_of_each(rows, "year", found)), keys)
        totals.insert(len(keys), "incidents", totals["n"])
        return totals
    if by == "incident":
        return each_incident(rows, found)
    whole = estimates.total(found, ["incident_id"])
    key = {"total": "total", "place": "place_id"}.get(by, by)
    groups = rows.assign(total="all")
    totals = estimates.total(whole.assign(**{key: _of_each(groups, key, whole)}), [key])
    sizes = groups.groupby(key, observed=True, dropna=False).size().rename("incidents").reset_index()
    return sizes.merge(totals, on=key, how="left").astype({"n": "Int64"}).fillna({"n": 0})


@checked
def each_incident(rows: Keyed, found: Estimates) -> pd.DataFrame:
    """Set the sums of estimates beside the incidents they are about.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    found : DataFrame
        Estimates of one measure, as given by `of_side`.

    Returns
    -------
    DataFrame
        What ``fatalities("incident")`` gives: one row an incident of `rows`, numbers in people.
    """
    columns = ["incident_id", "date", "date_earliest", "date_latest", "date_precision", "year", "place"]
    whole = estimates.total(found, ["incident_id"])
    whole["n"] = pd.array([1] * len(whole), dtype="Int64")
    places = pd.Index(whole["incident_id"]).get_indexer(rows["incident_id"])
    # Place -1, of an incident without an estimate, is in no row and hence missing.
    numbers = whole.drop(columns="incident_id").reindex(places)
    return pd.concat([rows[columns].assign(incidents=1).reset_index(drop=True), numbers.reset_index(drop=True)], axis=1)


@checked
def of_side(found: Estimates, side: Side) -> pd.DataFrame:
    """Choose estimates of one side's losses.

    Parameters
    ----------
    found : DataFrame
        As given by `estimates.estimate`.
    side : {"both", "KGZ", "TJK"}

    Returns
    -------
    DataFrame
        Those of the side; of both, as given by `estimates.apart`.
    """
    return estimates.apart(found) if side == "both" else found[found["side"] == side]


def _of_each(rows: pd.DataFrame, column: str, found: pd.DataFrame) -> Any:
    """Look up a column of the incidents for each estimate, all of which are about one of them."""
    return rows[column].array.take(pd.Index(rows["incident_id"]).get_indexer(found["incident_id"]))


@checked
def grand_total(frame: Totals) -> pd.Series:
    """Sum a result of `fatalities` over its groups.

    Returns
    -------
    Series
        ``low``, ``best``, ``high``, ``top``, ``open``, ``n``, ``source_ids``; numbers are missing if
        nothing was reported in any group.
    """
    known = frame.dropna(subset=["low"])
    if known.empty:
        nothing: dict[str, Any] = dict.fromkeys(NUMBERS, pd.NA)
        return pd.Series({**nothing, "open": False, "n": 0, "source_ids": ""}, dtype=object)
    total = estimates.total(known, []).iloc[0].astype(object)
    total["n"] = int(known["n"].sum())
    return total


@checked
def tolls(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest", side: Side = "both") -> pd.DataFrame:
    """Killed and wounded of each incident, deadliest first.

    Parameters
    ----------
    rows, claims, rule, side
        As in `fatalities`.

    Returns
    -------
    DataFrame
        One row an incident: its id, date, place, trigger, ``killed_low`` ... ``killed_open`` and
        ``wounded_low`` ... ``wounded_open`` (people), how they were stated (``killed_low_is`` ...) and
        ``source_ids`` of the estimates.
    """
    result = rows[["incident_id", "date", "date_precision", "place", "trigger"]].copy()
    cited = []
    for measure in ("killed", "wounded"):
        part = fatalities("incident", rule, measure=measure, side=side, rows=rows, claims=claims)
        cited.append(part["source_ids"].fillna(""))
        for name in ("low", "best", "high", "top", "open", "low_is", "best_is", "top_is"):
            result[f"{measure}_{name}"] = part[name].to_numpy()
    result["source_ids"] = [join_ids(pair) for pair in zip(*cited, strict=True)]
    numbers = [f"{measure}_{name}" for measure in ("killed", "wounded") for name in ("low", "best", "high", "top")]
    result = result.astype(dict.fromkeys(numbers, "Int64"))
    order = ["killed_best", "killed_top", "wounded_best", "incident_id"]
    return result.sort_values(order, ascending=[False, False, False, True], na_position="last").reset_index(drop=True)


@checked
def losses_by_year(
    rows: Keyed,
    claims: Claims | None = None,
    *,
    rule: Rule = "latest",
    side: Side = "both",
    measures: Sequence[Measure] = ("displaced", "evacuated", "houses_destroyed"),
) -> pd.DataFrame:
    """Other losses than deaths by year, each definition apart.

    Parameters
    ----------
    rows, claims, rule, side
        As in `fatalities`.
    measures : sequence of str
        Measures of ``claims``; they overlap and are never added to one another.

    Returns
    -------
    DataFrame
        One row a year and measure with a reported number: ``year``, ``measure``, ``low`` ... ``open``
        (people or houses), ``n`` (incidents with a number) and ``source_ids``.
    """
    about = claims_about(rows, claims)
    found = of_side(estimates.estimate(about[about["measure"].isin(measures)], rule, incidents=rows), side)
    dated = found.assign(year=_of_each(rows, "year", found))
    counted = dated.groupby(["year", "measure"])["incident_id"].nunique()
    return estimates.total(dated, by=["year", "measure"]).assign(n=counted.to_numpy())


@checked
def reporting(rows: Keyed, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """How far deaths are reported at all, by side.

    Returns
    -------
    DataFrame
        One row a side: ``side``; incidents with ``deaths`` reported, with a ``possible`` death (the best value
        is zero, but a claim considered names one), with ``zero`` reported (or put together from reports
        that name none), and with ``nothing`` on deaths of that side.
    """
    found = estimates.estimate(claims_about(rows, claims), rule, "killed", incidents=rows)
    result = []
    for party in SIDES[1:]:
        own = found[found["side"] == party]
        dead, zero = int((own["best"] > 0).sum()), int((own["top"] == 0).sum())
        counted = {"deaths": dead, "possible": len(own) - dead - zero, "zero": zero, "nothing": len(rows) - len(own)}
        result.append({"side": party, **counted})
    return pd.DataFrame(result)


# ---------------------------------------------------------------- how many, and who counts


@checked
def counts_by_year(rows: Incidents, counts: Counts, start: ExactDay, end: ExactDay) -> pd.DataFrame:
    """Set the border service's yearly counts beside the incident list.

    The service counts every quarrel, the list what was reported and could be read: the two are
    never joined into one series.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    counts : DataFrame
        The table ``incident_counts``.
    start, end : str
        The window, ISO days.

    Returns
    -------
    DataFrame
        One row a year of the window since 1991, none if nothing is listed or counted: ``year``;
        ``listed`` (incidents, ``Int64``; a year without a row is zero only where the list covers it,
        else missing); ``border_service`` (missing where no count was found); ``complete`` (service
        and window both cover the whole year); ``others_low``, ``others_high`` (lowest and highest
        count of agencies and news lists for the whole year); ``list_grade``, ``service_grade``
        (declared coverage of the part of the year in the window, see `relations.coverage`).
    """
    first, last = max(INDEPENDENCE, pd.Timestamp(start).year), pd.Timestamp(end).year
    whole = counts["period"] == counts["year"].astype("str")
    inside = counts["year"].between(first, last).fillna(value=False)
    service = counts[(counts["series"] == "border_service") & inside]
    others = counts[counts["series"].isin(["agency_total", "news_list"]) & inside & whole].groupby("year")["count"]
    columns = [
        "year",
        "listed",
        "border_service",
        "complete",
        "others_low",
        "others_high",
        "list_grade",
        "service_grade",
    ]
    if rows.empty and service.empty:
        return pd.DataFrame(columns=columns)
    frame = pd.DataFrame({"year": range(first, last + 1)}).astype("Int64")
    declared = relations.load("coverage")
    by_service = service.drop_duplicates("year").set_index("year")
    listed = coverage.fill_zeros(rows["year"].value_counts(), LIST, range(first, last + 1), declared)
    frame["listed"] = listed.to_numpy()
    frame["border_service"] = frame["year"].map(by_service["count"]).astype("Int64")
    # A part of a year must not be held against the count of the whole.
    inside_window = [str(year) for year in frame["year"] if start <= f"{year}-01-01" and f"{year}-12-31" <= end]
    frame["complete"] = frame["year"].isin(service.loc[whole & service["period"].isin(inside_window), "year"])
    frame["others_low"] = frame["year"].map(others.min()).astype("Int64")
    frame["others_high"] = frame["year"].map(others.max()).astype("Int64")
    for name, series in (("list_grade", LIST), ("service_grade", "border_service")):
        frame[name] = [
            coverage.grade(series, max(start, f"{year}-01-01"), min(end, f"{year}-12-31"), declared)
            for year in frame["year"]
        ]
    return frame[columns]


@checked
def overlap(by_year: ByYear) -> dict[str, int]:
    """Compare list and border service over the years both could cover.

    Parameters
    ----------
    by_year : DataFrame
        As given by `counts_by_year`.

    Returns
    -------
    dict
        ``first``, ``last`` (years), ``years``, ``listed``, ``border_service`` (incidents) over the
        years with a whole-year count; empty if there is none.
    """
    both = by_year[by_year["complete"].astype(bool)]
    if both.empty:
        return {}
    return {
        "first": int(both["year"].min()),
        "last": int(both["year"].max()),
        "years": len(both),
        "listed": int(both["listed"].sum()),
        "border_service": int(both["border_service"].sum()),
    }


# ---------------------------------------------------------------- how deadly


@checked
def concentration(by_incident: Toll, largest: Count = 2) -> Interval:
    """Share of all deaths that fell in the deadliest incidents.

    The lower end sets the low of the largest against the top of all others, the upper end the
    reverse: the widest honest span.  With an open end `top`, the largest number named, is used.

    Parameters
    ----------
    by_incident : DataFrame
        As given by ``fatalities("incident")``.
    largest : int
        How many incidents, by their best value.

    Returns
    -------
    Interval
        Percent; missing if no deaths were reported.
    """
    low, best, top = (by_incident[name].to_numpy("float64", na_value=np.nan) for name in ("low", "best", "top"))
    known = np.flatnonzero(~np.isnan(low))
    order = known[np.argsort(-best[known], kind="stable")]
    head, rest = order[:largest], order[largest:]

    def share(part: float, other: float) -> float:
        return 100 * part / (part + other) if part + other > 0 else float("nan")

    return Interval(
        share(float(np.nansum(best[head])), float(np.nansum(best[rest]))),
        share(float(np.nansum(low[head])), float(np.nansum(top[rest]))),
        share(float(np.nansum(top[head])), float(np.nansum(low[rest]))),
    )


@checked
def lethality(by_incident: Toll, *, largest: Count = 2, level: Level = 0.95) -> dict[str, Any]:
    """How many incidents were deadly, and deaths per incident.

    Parameters
    ----------
    by_incident : DataFrame
        As given by ``fatalities("incident")``.
    largest : int
        How many of the deadliest to leave out for ``mean_without``.
    level : float
        Of the exact binomial interval of ``share``.

    Returns
    -------
    dict
        ``reported`` (incidents with any number), ``fatal`` (best above zero), ``possible`` (best zero, but a claim
        considered names a death), ``none`` (no claim does), ``share`` of the fatal (`Interval`, percent),
        ``mean``, ``median`` and ``mean_without`` (deaths per reported incident, NaN if none).
    """
    known = by_incident.dropna(subset=["low"])
    best = known["best"].astype(float).sort_values(ascending=False)
    fatal, none = int((best > 0).sum()), int((known["top"] == 0).sum())
    rest = best.iloc[largest:]
    return {
        "reported": len(best),
        "fatal": fatal,
        "possible": len(best) - fatal - none,
        "none": none,
        "share": _percent(clopper_pearson(fatal, len(best), level)),
        "mean": float(best.mean()),
        "median": float(best.median()),
        "mean_without": float(rest.mean()),
    }


# ---------------------------------------------------------------- who says what


@checked
def who_says_what(incident_id: str, measure: Measure | None = None, *, claims: Claims | None = None) -> pd.DataFrame:
    """Every claim about one incident, side by side.

    Parameters
    ----------
    incident_id : str
        Key of the incident, for example ``"KT-20220914"``.
    measure : str, optional
        Only this measure, for example ``"killed"``.
    claims : DataFrame, optional
        The table ``claims`` or rows of it; loaded if not given.

    Returns
    -------
    DataFrame
        Claims by measure, side, date of the statement and key: ``measure``, ``side``, ``population``,
        ``claimant``, ``claimant_type``, ``qualifier``, ``low``, ``best``, ``high`` (as claimed;
        missing = open end), ``date`` with its derived columns, ``stage``, ``source_match``, ``scope``,
        ``claim_id``, ``source_ids``, ``note``.  Empty if given rows hold no claim about it.

    Raises
    ------
    RelationsError
        If no claims were given and the table has none about `incident_id`, or none of that measure.
    """
    table = relations.load("claims") if claims is None else claims
    estimates.check(table)
    found = table[table["incident_id"] == incident_id]
    if claims is None and found.empty:
        known = table["incident_id"].value_counts().head(5).index
        raise RelationsError(
            f"incident_id cannot be {incident_id!r}: no claim names it; allowed: a key of relations.load('incidents'), "
            f"for example {', '.join(known)}, on which most claims are."
        )
    if measure is not None:
        measures = sorted(found["measure"].unique())
        if claims is None and measure not in measures:
            raise RelationsError(
                f"measure cannot be {measure!r} of {incident_id}: no such claim; allowed: {', '.join(measures)}."
            )
        found = found[found["measure"] == measure]
    found = found.rename(columns={"value_low": "low", "value_best": "best", "value_high": "high"})
    columns = [
        *("measure", "side", "population", "claimant", "claimant_type", "qualifier", "low", "best", "high"),
        *("date", "date_earliest", "date_latest", "date_precision", "stage", "source_match", "scope"),
        *("claim_id", "source_ids", "note"),
    ]
    ordered = found.sort_values(["measure", "side", "date_earliest", "claim_id"], na_position="last")
    return ordered[columns].reset_index(drop=True)


@checked
def last_words(says: Says) -> pd.DataFrame:
    """Return the last statement of each claimant on the whole of one incident.

    Parameters
    ----------
    says : DataFrame
        As given by `who_says_what`, of one measure.

    Returns
    -------
    DataFrame
        One row a side and claimant: the columns of `says` and ``statements`` (how many the claimant
        made).  Claims about a part of the area or the time are left out, and those about a part of the
        population unless that side has no other.
    """
    whole = says[_for_all(says) & (says["scope"] == "incident")]
    keys = ["side", "claimant"]
    made = whole.groupby(keys, observed=True)["claim_id"].transform("size")
    # An undated claim comes from a work that looks back, hence later than the dated ones.
    return (
        whole.assign(statements=made)
        .sort_values(["side", "date_latest", "claim_id"], na_position="last")
        .drop_duplicates(keys, keep="last")
        .sort_values(["side", "low", "high", "claimant"], na_position="last")
        .reset_index(drop=True)
    )


def _for_all(says: pd.DataFrame) -> pd.Series[bool]:
    """Claims on everybody, or on a part where nobody speaks of all (say, of civilians only)."""
    everybody = says["population"] == "all"
    return everybody | ~everybody.groupby(says["side"]).transform("any")


@checked
def by_rule(incident_ids: Sequence[str], claims: Claims, *, measure: Measure = "killed") -> pd.DataFrame:
    """Estimate some incidents by every rule.

    Parameters
    ----------
    incident_ids : sequence of str
    claims : DataFrame
        Rows of the table ``claims``.
    measure : str

    Returns
    -------
    DataFrame
        One row an incident (in the order given), side and rule: ``incident_id``, ``side``, ``rule``,
        ``low``, ``best``, ``high``, ``top``, ``open``, ``low_is``, ``best_is``, ``top_is``, ``source_ids``.
    """
    order = {key: place for place, key in enumerate(incident_ids)}
    about = claims[claims["incident_id"].isin(incident_ids) & (claims["measure"] == measure)]
    found = pd.concat([estimates.estimate(about, rule).assign(rule=rule) for rule in estimates.RULES])
    found = found.assign(rank=found["incident_id"].map(order))
    columns = ["incident_id", "side", "rule", *(name for name in NUMBERS if name != "n")]
    return found.sort_values(["rank", "side"], kind="stable")[columns].reset_index(drop=True)


@checked
def spread(says: Says, side: Side) -> dict[str, Any]:
    """Return the smallest and the largest settled number claimed for one side's losses.

    Parameters
    ----------
    says : DataFrame
        As given by `who_says_what`, of one measure.
    side : {"both", "KGZ", "TJK"}
        Whose losses.

    Returns
    -------
    dict
        ``low``, ``high`` (smallest and largest number of the `settled` claims), ``low_is``, ``high_is``
        (how they were stated), ``open`` (whether the largest is an "or more"), ``low_by``, ``high_by``
        (a claimant of each), ``claims``, ``claimants`` (how many), ``source_ids``; empty if none.
    """
    about = says[_for_all(says) & (says["scope"] == "incident") & (says["side"] == side)]
    chosen = settled(about)
    if chosen.empty:
        return {}
    least, largest = _extremes(chosen, "low", "high")
    return {
        "low": int(least["least"]),
        "high": int(largest["reach"]),
        "low_is": least["qualifier"],
        "high_is": largest["qualifier"],
        "open": is_missing(largest["high"]),
        "claims": len(chosen),
        "claimants": int(chosen["claimant"].nunique()),
        "low_by": str(least["claimant"]),
        "high_by": str(largest["claimant"]),
        "source_ids": join_ids(chosen["source_ids"]),
    }


def _extremes(claims: pd.DataFrame, low: str, high: str) -> tuple[pd.Series[Any], pd.Series[Any]]:
    """Return the claims that name the smallest and the largest number, in ``least`` and ``reach``.

    "More than 40" lies above 40, below and above; of alike upper ends an open one reaches farther.
    """
    ends = claims[[low, high]].astype("Float64")
    above, endless = claims["qualifier"] == "more_than", claims[high].isna()
    ranked = claims.assign(least=ends.min(axis=1), reach=ends.max(axis=1), above=above, endless=endless)
    largest = ranked.sort_values(["reach", "above", "endless"], ascending=False, kind="stable")
    return ranked.sort_values(["least", "above"], kind="stable").iloc[0], largest.iloc[0]


@checked
def settled(says: Annotated[pd.DataFrame, Frame("conflict.who_says_what", "stage")]) -> pd.DataFrame:
    """Return the claims that are final or look back; without any the interim ones, else all."""
    stage = says["stage"].astype("str")
    for wanted in (("final", "retrospective"), ("interim",)):
        if (chosen := says[stage.isin(wanted)]).size:
            return chosen
    return says


@checked
def growth(says: Says, first_day: ExactDay | None = None) -> pd.DataFrame:
    """How the tolls of each side's own authorities grew from day to day.

    Parameters
    ----------
    says : DataFrame
        As given by `who_says_what`, of one measure and one incident.
    first_day : str, optional
        Day 1 (ISO); by default the earliest statement.

    Returns
    -------
    DataFrame
        One row a side and day: ``side``, ``date_earliest``, ``day`` (1 = first day), ``value`` (the
        largest number given that day, people), ``value_is`` (how it was stated), ``unnamed`` (from
        unnamed sources or media, because the authorities were silent), ``source_ids``.
    """
    own = says["claimant_type"] == says["side"].str.lower() + "_gov"
    unnamed = says["claimant_type"].isin(["anonymous", "media"]) & (says["side"] != "both")
    dated = _for_all(says) & (says["date_precision"] == "day")
    running = says["stage"] != "retrospective"
    frame = says.assign(unnamed=~own, value=says[["low", "high"]].max(axis=1))[dated & running & (own | unnamed)]
    if frame.empty:
        return pd.DataFrame(columns=["side", "date_earliest", "day", "value", "value_is", "unnamed", "source_ids"])
    keys = ["side", "date_earliest", "unnamed"]
    daily = (
        frame.assign(above=frame["qualifier"] == "more_than", exact=frame["qualifier"] == "exact")
        .sort_values(["value", "above", "exact"], kind="stable")
        .groupby(keys, observed=True)
        .agg(value=("value", "last"), value_is=("qualifier", "last"), source_ids=("source_ids", join_ids))
        .reset_index()
    )
    start = daily["date_earliest"].min() if first_day is None else pd.Timestamp(first_day)
    daily["day"] = (daily["date_earliest"] - start).dt.days + 1
    # A year-end review is no day-by-day bulletin.
    return daily[daily["day"] <= 31].reset_index(drop=True)


# ---------------------------------------------------------------- triggers, season, weapons


@checked
def triggers(rows: Keyed, by_incident: Toll | None = None, *, level: Level = 0.95) -> pd.DataFrame:
    """Count incidents by what set them off.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    by_incident : DataFrame, optional
        As given by ``fatalities("incident")``, for ``fatal``.
    level : float
        Of the exact binomial intervals.

    Returns
    -------
    DataFrame
        Most frequent first: ``trigger``, ``incidents``, ``fatal`` (incidents with a best value above
        zero), ``share``, ``low``, ``high`` (percent of all incidents).
    """
    deadly = (
        set()
        if by_incident is None
        else set(by_incident.loc[(by_incident["best"] > 0).fillna(value=False), "incident_id"])
    )
    groups = rows.assign(fatal=rows["incident_id"].isin(deadly)).groupby("trigger", observed=True)["fatal"]
    frame = groups.agg(incidents="size", fatal="sum").reset_index()
    intervals = [_percent(clopper_pearson(int(k), len(rows), level)) for k in frame["incidents"]]
    frame[["share", "low", "high"]] = np.array(intervals, dtype=float).reshape(len(frame), 3)
    return frame.sort_values(["incidents", "trigger"], ascending=[False, True]).reset_index(drop=True)


@checked
def months(rows: Incidents, first: Month = 4, last: Month = 9) -> pd.DataFrame:
    """Count incidents by calendar month.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`; those dated to a year only are left out.
    first, last : int
        First and last month of the season; it may wrap the year's end.

    Returns
    -------
    DataFrame
        Twelve rows: ``month`` (1-12), ``incidents``, ``in_season``.
    """
    wanted = _season(first, last)
    counted = pd.array(_by_month(rows), dtype="Int64")
    numbers = np.arange(1, 13)
    return pd.DataFrame({"month": numbers, "incidents": counted, "in_season": np.isin(numbers, wanted)})


def _by_month(rows: pd.DataFrame) -> NDArray[np.int64]:
    return np.bincount(rows["month"].to_numpy("int64", na_value=0), minlength=13)[1:]


@checked
def season_share(rows: Incidents, first: Month = 4, last: Month = 9, *, level: Level = 0.95) -> dict[str, Any]:
    """Share of incidents that began in a season, with an exact interval.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    first, last : int
        Months, both included.
    level : float
        Of the exact (Clopper-Pearson) binomial interval.

    Returns
    -------
    dict
        ``k``, ``n`` (incidents in the season, with a known month), ``share`` (`Interval`, percent),
        ``expected`` (the season's share of the days of a year, percent), ``p`` (two-sided exact
        binomial test against it; NaN if `n` is 0).

    Notes
    -----
    The test takes incidents as independent and equally likely to be reported all year.  They come
    in clusters, and more people are out on fields and pastures in summer: read it as a description.
    """
    counted, season = _by_month(rows), np.array(_season(first, last)) - 1
    lengths = np.array(MONTH_DAYS)
    expected = float(lengths[season].sum() / lengths.sum())
    k, n = int(counted[season].sum()), int(counted.sum())
    return {
        "k": k,
        "n": n,
        "share": _percent(clopper_pearson(k, n, level)),
        "expected": 100 * expected,
        "p": binomial_test(k, n, expected),
    }


@checked
def seasons(rows: Incidents, choices: Sequence[tuple[Month, Month]]) -> pd.DataFrame:
    """`season_share` for several seasons.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    choices : sequence of (int, int)
        First and last month of each.

    Returns
    -------
    DataFrame
        One row a season: ``first``, ``last``, ``k``, ``n``, ``share``, ``low``, ``high``, ``expected``
        (percent), ``p``.
    """
    result = []
    for first, last in choices:
        found = season_share(rows, first, last)
        share = found.pop("share")
        result.append(
            {
                "first": first,
                "last": last,
                **found,
                "share": share.value,
                "low": share.low,
                "high": share.high,
            }
        )
    return pd.DataFrame(result)


@checked
def rayleigh(
    rows: Annotated[pd.DataFrame, Frame("conflict.incidents", "month", "date_earliest", "date_precision")],
) -> dict[str, Any]:
    """Test whether incidents gather at one time of the year (Rayleigh's circular test).

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.  A date known to the month only is put at its middle.

    Returns
    -------
    dict
        ``n``; ``length`` (mean resultant length, 0 = spread evenly, 1 = all on one day); ``day`` (mean
        date, ``2001-MM-DD``); ``p``.  NaN and None if there is no dated incident.

    References
    ----------
    J. H. Zar, *Biostatistical Analysis*, 5th ed. (2010), eq. 27.4 for the approximate p.
    """
    dated = rows[rows["month"].notna()]
    n = len(dated)
    if not n:
        return {"n": 0, "length": float("nan"), "day": None, "p": float("nan")}
    start = dated["date_earliest"]
    middle = start + pd.to_timedelta(np.where(dated["date_precision"] == "month", 14, 0), unit="D")
    angle = 2 * np.pi * (middle.dt.day_of_year.to_numpy() - 1) / DAYS_A_YEAR
    x, y = float(np.cos(angle).sum()), float(np.sin(angle).sum())
    resultant = float(np.hypot(x, y))
    p = float(np.exp(np.sqrt(1 + 4 * n + 4 * (n**2 - resultant**2)) - (1 + 2 * n)))
    mean_day = int((np.arctan2(y, x) % (2 * np.pi)) / (2 * np.pi) * 365)
    day = (pd.Timestamp("2001-01-01") + pd.Timedelta(days=mean_day)).date().isoformat()
    return {"n": n, "length": resultant / n, "day": day, "p": min(p, 1.0)}


@checked
def weapons(rows: Armed) -> pd.DataFrame:
    """Count incidents by year and highest level of weapons.

    Returns
    -------
    DataFrame
        One row a year with an incident, one column a level in rising order; incidents whose level is
        not known are in ``unknown``.
    """
    levels = list(rows["weapons_level"].cat.categories)
    named = rows["weapons_level"].astype("str").fillna("unknown")
    table = pd.crosstab(rows["year"].astype(int), named)
    return table.reindex(columns=[*levels, "unknown"], fill_value=0).rename_axis(columns=None)


@checked
def weapons_trend(rows: Armed, *, draws: Draws = 2000, seed: Count = SEED, level: Level = 0.95) -> dict[str, Any]:
    """Test whether the level of weapons rose over time (Kendall's tau-b by permutation).

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`; those without a level are left out.
    draws : int
        Random permutations for ``p``, and resamples for the interval.
    seed : int
        Of the random numbers.
    level : float
        Of the percentile bootstrap interval.

    Returns
    -------
    dict
        ``n``; ``tau`` (`Interval`, -1 to 1, positive = later incidents used heavier weapons); ``p``
        (two-sided).  NaN with fewer than four incidents or one level only.
    """
    known = rows[rows["weapons_level"].notna()]
    time, rank = ranks(known)
    tau = kendall(time, rank)
    nothing = float("nan")
    if len(known) < 4 or np.isnan(tau):
        return {"n": len(known), "tau": Interval(nothing, nothing, nothing), "p": nothing}
    random = np.random.default_rng(seed)
    later, heavier = _signs(time), _signs(rank)
    p = by_incidents(time, rank, random, draws)
    picks = random.integers(0, len(known), (draws, len(known)))
    # How often each incident was picked: tau of a resample weighs each pair of incidents by it.
    flat = (picks + len(known) * np.arange(draws)[:, None]).ravel()
    times = np.bincount(flat, minlength=picks.size).reshape(picks.shape).astype("float64")
    agreeing, first, second = (
        (times @ table * times).sum(axis=1) for table in (later * heavier, np.abs(later), np.abs(heavier))
    )
    varied = first * second > 0
    resampled = agreeing[varied] / np.sqrt(first * second)[varied]
    low, high = np.nanquantile(resampled, [(1 - level) / 2, (1 + level) / 2])
    return {"n": len(known), "tau": Interval(tau, float(low), float(high)), "p": p}


@checked
def ranks(known: Armed) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Day and level of weapons of each incident as whole numbers."""
    return (
        known["date_earliest"].to_numpy().astype("datetime64[D]").astype("int64"),
        known["weapons_level"].cat.codes.to_numpy().astype("int64"),
    )


@checked
def kendall(first: NDArray[np.int64], second: NDArray[np.int64]) -> float:
    """Kendall's tau-b of two sequences of whole numbers; NaN if either does not vary."""
    alike(first=first, second=second)
    x, y = _signs(first), _signs(second)
    scale = float(np.sqrt(np.abs(x).sum() * np.abs(y).sum()))
    return float((x * y).sum() / scale) if scale else float("nan")


def _signs(values: NDArray[np.int64]) -> NDArray[np.float64]:
    """Whether the first of each pair is larger, as large or smaller: 1, 0 or -1."""
    signs: NDArray[np.float64] = np.sign(values[:, None] - values[None, :]).astype("float64")
    return signs


# ---------------------------------------------------------------- where


@checked
def by_place(rows: Incidents, by_incident: Toll) -> pd.DataFrame:
    """Gather incidents at the point that stands for them.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    by_incident : DataFrame
        As given by ``fatalities("incident")``.

    Returns
    -------
    DataFrame
        Most incidents first: ``place_id``, ``place_name``, ``spellings``, ``lat``, ``lon`` (degrees);
        ``incidents``, of them ``exact`` (at the place or a stated point) and ``stand_in`` (nearby or
        centre of wider fighting); ``low`` ... ``open`` (deaths); ``exact_dead``, ``stand_in_dead``
        (best values); ``source_ids``.  Incidents without a point are in no row.
    """
    keys = ["place_id", "place_name", "aliases", "lat", "lon"]
    placed = rows[rows["lat"].notna() & rows["lon"].notna()]
    exact = placed["location_basis"].isin(EXACT)
    numbers = by_incident[["incident_id", *NUMBERS]]
    joined = placed.assign(exact=exact)[[*keys, "incident_id", "exact"]].merge(numbers, on="incident_id", how="left")
    joined["exact_dead"] = joined["best"].where(joined["exact"], 0).fillna(0)
    joined["stand_in_dead"] = joined["best"].where(~joined["exact"], 0).fillna(0)
    groups = joined.groupby(keys, dropna=False, observed=True)
    counted = groups.agg(
        incidents=("incident_id", "size"),
        exact=("exact", "sum"),
        exact_dead=("exact_dead", "sum"),
        stand_in_dead=("stand_in_dead", "sum"),
    ).reset_index()
    counted["stand_in"] = counted["incidents"] - counted["exact"]
    summed = estimates.total(joined.dropna(subset=["low"]), ["place_id"])
    frame = counted.merge(summed, on="place_id", how="left")
    frame["spellings"] = frame["aliases"].fillna("").str.replace(";", ", ")
    frame["source_ids"] = frame["source_ids"].fillna("")
    return frame.sort_values(["incidents", "place_id"], ascending=[False, True]).reset_index(drop=True)


# ---------------------------------------------------------------- what came between


@checked
def gaps(rows: Keyed, end: ExactDay) -> pd.DataFrame:
    """Days without a listed incident, between one and the next.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    end : str
        Last day observed (ISO): the last gap is still open there.

    Returns
    -------
    DataFrame
        One row a gap in time order: ``after`` and ``before`` (``incident_id``; ``before`` missing for
        the open one), ``since``, ``until`` (datetime), ``low``, ``high`` (days, ``Int64``; they differ
        where a date is known to the month only), ``open``.
    """
    columns = ["after", "before", "since", "until", "low", "high", "open"]
    if rows.empty:
        return pd.DataFrame(columns=columns)
    sharp = rows["date_precision"].isin(["day", "interval"])
    starts_late = rows["date_earliest"].where(sharp, rows["date_latest"])
    ends_early = rows["date_latest"].where(sharp, rows["date_earliest"])
    last = max(pd.Timestamp(end), rows["date_latest"].max())
    upcoming = rows["date_earliest"].shift(-1)
    frame = pd.DataFrame(
        {
            "after": rows["incident_id"],
            "before": rows["incident_id"].shift(-1),
            "since": rows["date_latest"],
            "until": upcoming.fillna(last),
            "low": (upcoming.fillna(last) - rows["date_latest"]).dt.days.clip(lower=0),
            "high": (starts_late.shift(-1).fillna(last) - ends_early).dt.days.clip(lower=0),
            "open": upcoming.isna(),
        }
    )
    return frame.astype({"low": "Int64", "high": "Int64"})[columns]


@checked
def truces(agreements: Agreed, rows: Keyed, end: ExactDay) -> pd.DataFrame:
    """List what followed each ceasefire: cases, too few for a survival curve.

    Parameters
    ----------
    agreements : DataFrame
        The table ``agreements``; those with the subject ``ceasefire`` are taken.
    rows : DataFrame
        As given by `incidents`.
    end : str
        Last day observed (ISO).

    Returns
    -------
    DataFrame
        One row a ceasefire: ``date``, ``title``, ``during`` (fighting of that incident went on after
        the day of signature), ``next_id`` (the next listed incident, missing if none), ``days`` (until
        it, or until `end`), ``outcome`` ("fighting went on", "next listed incident", "none since", or "next
        ceasefire" where another text came first, to which the quiet then belongs), ``source_ids``.
    """
    signed = agreements[(agreements["subject"] == "ceasefire") & (agreements["date_latest"] <= pd.Timestamp(end))]
    result = []
    for row in signed.sort_values("date_earliest").to_dict("records"):
        day = row["date_latest"]
        running = rows[
            (rows["date_earliest"] <= day) & (rows["date_latest"] > day) & (rows["date_precision"] == "interval")
        ]
        later = rows[rows["date_earliest"] > day]
        upcoming = later.iloc[0] if len(later) else None
        until = pd.Timestamp(end) if upcoming is None else upcoming["date_earliest"]
        # One quiet after two texts is one quiet: it is told once, of the last of them.
        renewed = signed.loc[signed["date_earliest"].gt(day) & signed["date_earliest"].lt(until), "date_earliest"].min()
        outcome = "none since" if upcoming is None else "next listed incident"
        if len(running):
            outcome, until = "fighting went on", day
        elif not pd.isna(renewed):
            outcome, until, upcoming = "next ceasefire", renewed, None
        result.append(
            {
                "date": row["date"],
                "title": row["title"],
                "during": len(running) > 0,
                "next_id": None if upcoming is None else upcoming["incident_id"],
                "days": (until - day).days,
                "outcome": outcome,
                "source_ids": row["source_ids"],
            }
        )
    columns = ["date", "title", "during", "next_id", "days", "outcome", "source_ids"]
    return pd.DataFrame(result, columns=columns)


# ---------------------------------------------------------------- before and after


@checked
def rate_change(
    rows: Keyed,
    day: ExactDay,
    start: ExactDay,
    end: ExactDay,
    *,
    without: Sequence[Year] = (),
    level: Level = 0.95,
) -> dict[str, Any]:
    """Compare the rate of incidents before and after a day.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`; those that start within the two periods are counted.
    day : str
        Last day of the earlier period (ISO), for example that of a signature.
    start, end : str
        First day of the earlier and last day of the later period (ISO).
    without : sequence of int
        Calendar years to leave out of both.
    level : float
        Of the exact interval.

    Returns
    -------
    dict
        ``before``, ``after`` (incidents); ``years_before``, ``years_after`` (length of the periods);
        ``rate_before``, ``rate_after`` (`Interval`, incidents a year, exact Poisson); ``ratio``
        (`Interval`, after / before; NaN where it cannot be had) and ``p`` as in `rate_ratio`;
        ``changes`` (days within the two periods on which the declared coverage of the list changes:
        to be said with the rates), ``grade_before``, ``grade_after`` (lowest grade in each period,
        None for an empty one).

    Notes
    -----
    Incidents are taken as independent and reported alike in both periods.  Neither is known to hold:
    a ratio says how the list changed, not why.
    """
    before, after, years_before, years_after = exposure(rows, day, start, end, without=without)
    ratio, p = rate_ratio(after, years_after, before, years_before, level)
    declared = relations.load("coverage")
    following = str((pd.Timestamp(day) + pd.Timedelta(days=1)).date())
    ends = [(start, min(day, end)), (max(start, following), end)]
    known = [
        coverage.frequency(rows["date_earliest"], LIST, *span, across=True, coverage=declared)
        if span[0] <= span[1]
        else None
        for span in ends
    ]
    grades = [None if part is None else part.grade for part in known]
    changes = [change for part in known if part is not None for change in part.changes]
    if None not in grades and coverage.grade(LIST, day, day, declared) != coverage.grade(
        LIST, following, following, declared
    ):
        changes.append(following)
    return {
        "changes": sorted(changes),
        "grade_before": grades[0],
        "grade_after": grades[1],
        "before": before,
        "after": after,
        "years_before": years_before,
        "years_after": years_after,
        "rate_before": poisson(before, years_before, level),
        "rate_after": poisson(after, years_after, level),
        "ratio": ratio,
        "p": p,
    }


@checked
def exposure(
    rows: Keyed, day: ExactDay, start: ExactDay, end: ExactDay, *, without: Sequence[Year] = ()
) -> tuple[int, int, float, float]:
    """Count the incidents of two periods, and the years these last.

    Parameters
    ----------
    rows, day, start, end, without
        As in `rate_change`.

    Returns
    -------
    (int, int, float, float)
        Incidents before and after, years before and after.
    """
    first, turn, last = (np.datetime64(each, "D") for each in (start, day, end))
    later = max(first, turn + 1)
    turn = min(turn, last)
    left_out = [(np.datetime64(f"{year}-01-01"), np.datetime64(f"{year}-12-31")) for year in set(without)]
    began = rows["date_earliest"].to_numpy("datetime64[D]")
    for opens, closes in left_out:
        began = began[~((began >= opens) & (began <= closes))]

    def years(since: np.datetime64, until: np.datetime64) -> float:
        spans = [(max(since, opens), min(until, closes)) for opens, closes in left_out]
        days = [max(0, int((b - a).astype("int64")) + 1) for a, b in [(since, until), *spans]]
        return (days[0] - sum(days[1:])) / DAYS_A_YEAR

    return (
        int(((began >= first) & (began <= turn)).sum()),
        int(((began >= later) & (began <= last)).sum()),
        years(first, turn),
        years(later, last),
    )


@checked
def before_after(
    rows: Keyed,
    by_incident: Toll,
    turns: Mapping[str, ExactDay],
    starts: Iterable[ExactDay],
    end: ExactDay,
) -> pd.DataFrame:
    """Set rates before and after several days beside each other, for several earlier periods.

    Parameters
    ----------
    rows : DataFrame
        As given by `incidents`.
    by_incident : DataFrame
        As given by ``fatalities("incident")``.
    turns : mapping of str to str
        What happened, and its day (ISO).
    starts : iterable of str
        First days of the earlier period (ISO); the choice matters, so give several.
    end : str
        Last day observed (ISO).

    Returns
    -------
    DataFrame
        One row a turn, kind ("all", "fatal") and start: ``turn``, ``day``, ``kind``, ``start``,
        ``before``, ``after``, ``years_before``, ``years_after``, ``rate_before``, ``rate_after``
        (incidents a year), ``ratio``, ``low``, ``high``, ``p`` (see `rate_change`), ``dead_before``,
        ``dead_after`` (best values; no interval, because deaths come in a few large clusters),
        ``changes`` (list of the days on which the coverage changes), ``grade_before``, ``grade_after``.
        Turns outside the window and starts that are not before them are left out.
    """
    deadly = by_incident.loc[(by_incident["best"] > 0).fillna(value=False), "incident_id"]
    best = rows.merge(by_incident[["incident_id", "best"]], on="incident_id", how="left")
    result = []
    for label, day in turns.items():
        for start in sorted(set(starts)):
            if not start <= day < end:
                continue
            for kind, chosen in (("all", rows), ("fatal", rows[rows["incident_id"].isin(deadly)])):
                change = rate_change(chosen, day, start, end)
                began, turn = best["date_earliest"], pd.Timestamp(day)
                inside = began.between(pd.Timestamp(start), pd.Timestamp(end))
                result.append(
                    {
                        "turn": label,
                        "day": day,
                        "kind": kind,
                        "start": start,
                        **{name: change[name] for name in ("before", "after", "years_before", "years_after", "p")},
                        **{name: change[name] for name in ("changes", "grade_before", "grade_after")},
                        "rate_before": change["rate_before"].value,
                        "rate_after": change["rate_after"].value,
                        "rate_after_high": change["rate_after"].high,
                        **change["ratio"]._asdict(),
                        "dead_before": int(best.loc[inside & (began <= turn), "best"].fillna(0).sum()),
                        "dead_after": int(best.loc[inside & (began > turn), "best"].fillna(0).sum()),
                    }
                )
    columns = [
        *("turn", "day", "kind", "start", "before", "after", "years_before", "years_after", "p"),
        *(
            "rate_before",
            "rate_after",
            "rate_after_high",
            "value",
            "low",
            "high",
            "dead_before",
            "dead_after",
            "changes",
            "grade_before",
            "grade_after",
        ),
    ]
    return pd.DataFrame(result, columns=columns).rename(columns={"value": "ratio"})


# ---------------------------------------------------------------- displacement, damage, other counts


@checked
def spans(claims: Claims, measures: Sequence[Measure]) -> pd.DataFrame:
    """Smallest and largest claim for each incident, side and measure; definitions stay apart.

    A claim about a part of an incident (one village) counts only where none is about the whole.

    Parameters
    ----------
    claims : DataFrame
        Rows of the table ``claims``.
    measures : sequence of str
        For example `MOVED` or `BUILDINGS`.

    Returns
    -------
    DataFrame
        By incident and in the order of `measures`: ``incident_id``, ``measure``, ``side``, ``low``,
        ``high`` (smallest and largest number named, ``Int64``), ``low_is``, ``top_is`` (how these were
        stated), ``open`` (the largest is an "or more"), ``claims``, ``claimants`` (how many), ``low_by``, ``high_by``
        (a claimant of each), ``source_ids``.
    """
    chosen = claims[claims["measure"].isin(measures) & (claims["scope"] != "year")]
    # A part of an incident is no claim about the whole: it speaks only where none other does.
    part = chosen["scope"] == "part"
    keys = [chosen[name] for name in ("incident_id", "measure", "side")]
    chosen = chosen[~part | part.groupby(keys, observed=True).transform("all")]
    found = []
    for (incident, measure, side), about in chosen.groupby(["incident_id", "measure", "side"], observed=True):
        least, largest = _extremes(about, "value_low", "value_high")
        found.append(
            {
                "incident_id": incident,
                "measure": measure,
                "side": side,
                "low": least["least"],
                "high": largest["reach"],
                "low_is": least["qualifier"],
                "top_is": largest["qualifier"],
                "open": is_missing(largest["value_high"]),
                "claims": len(about),
                "claimants": about["claimant"].nunique(),
                "low_by": least["claimant"],
                "high_by": largest["claimant"],
                "source_ids": join_ids(about["source_ids"]),
                "rank": list(measures).index(str(measure)),
            }
        )
    columns = ["incident_id", "measure", "side", "low", "high", "low_is", "top_is", "open", "claims", "claimants"]
    columns += ["low_by", "high_by"]
    frame = pd.DataFrame(found, columns=[*columns, "source_ids", "rank"]).astype({"low": "Int64", "high": "Int64"})
    return frame.sort_values(["incident_id", "rank", "side"])[[*columns, "source_ids"]].reset_index(drop=True)


@checked
def agreed_line(delimitation: Delimited, start: ExactDay, end: ExactDay) -> pd.DataFrame:
    """Statements of how many kilometres of the border were agreed, by date.

    Parameters
    ----------
    delimitation : DataFrame
        The table ``delimitation``; undated statements and those without a length are left out.
    start, end : str
        The window, ISO days.

    Returns
    -------
    DataFrame
        ``since``, ``until`` (datetime; they differ where only a month or year is known), ``date``,
        ``date_precision``, ``km_agreed`` (km), ``speaker``, ``source_ids``, in order of the date.
    """
    known = delimitation[delimitation["km_agreed"].notna() & delimitation["date_earliest"].notna()]
    inside = (known["date_latest"] >= pd.Timestamp(start)) & (known["date_earliest"] <= pd.Timestamp(end))
    frame = known.assign(since=known["date_earliest"], until=known["date_latest"])[inside]
    columns = ["since", "until", "date", "date_precision", "km_agreed", "speaker", "source_ids"]
    return frame.sort_values(["since", "km_agreed"])[columns].reset_index(drop=True)


# ---------------------------------------------------------------- words


@checked
def ranges(
    frame: pd.DataFrame,
    columns: Sequence[str] = ("low", "best", "high"),
    *,
    digits: Count | None = None,
    percent: bool = False,
    interval: Percent | None = None,
    language: Language | Tongue | None = None,
) -> pd.Series[Any]:
    """Write low, best and high of each row: ``105 (103 or more)``; an en dash if nothing is known.

    Parameters
    ----------
    frame : DataFrame
        How numbers were stated is taken from it (`relations.text.stated_as`); of claims, from ``qualifier``.
    columns : sequence of str
        Its columns of lows, best values and highs.
    digits, percent, interval
        As in `relations.text.Language.range`.
    language : Language or str, optional
        How numbers are written.
    """
    columns_of("frame", frame, columns=columns)
    if len(columns) != 3:
        raise RelationsError(f"columns cannot be {columns!r}; allowed: three, of lows, best values and highs.")
    tongue = Language.of(language)
    numbers = zip(*(frame[name] for name in columns), strict=True)
    said = (
        frame["qualifier"] if "qualifier" in frame else zip(*(stated_as(frame, name) for name in columns), strict=True)
    )
    texts = [
        tongue.range(low, best, high, digits, percent=percent, qualifier=qualifier, interval=interval)
        for (low, best, high), qualifier in zip(numbers, said, strict=True)
    ]
    return pd.Series(texts, frame.index, dtype="str")


@checked
def in_words(
    frame: pd.DataFrame,
    label: str | Sequence[str],
    value: str = "best",
    *,
    language: Language | Tongue | None = None,
) -> str:
    """Write rows out for an alternative text: ``2021: 55; 2022: 105 (103 to 146)``.

    Parameters
    ----------
    frame : DataFrame
        With ``low`` and ``high`` beside a `value` of ``best``, for ranges; rows without a number are
        left out.
    label : str or sequence of str
        Columns that name a row; days are written as dates.
    value : str
        Column to write.
    language : Language or str, optional
        How numbers are written.
    """
    tongue = Language.of(language)
    names = [label] if isinstance(label, str) else list(label)
    columns_of("frame", frame, label=names, value=[value])
    ends = value == "best" and {"low", "high"} <= set(frame.columns)
    known = frame.dropna(subset=["low", "best", "high"] if ends else [value], how="all")
    values = (
        ranges(known, language=tongue)
        if ends
        else [
            tongue.range(None, x, None, qualifier=said)
            for x, said in zip(known[value], stated_as(known, value), strict=True)
        ]
    )
    heads = [
        " ".join(tongue.date(x) if isinstance(x, pd.Timestamp) else str(x) for x in row)
        for row in known[names].astype(object).itertuples(index=False)
    ]
    return "; ".join(f"{head}: {text}" for head, text in zip(heads, values, strict=True))


@checked
def month_labels(rows: Keyed, language: Language | Tongue | None = None) -> dict[str, str]:
    """Name incidents by their month, or by their date where two of those given share a month.

    Returns
    -------
    dict
        ``incident_id`` to, for example, "September 2022".
    """
    tongue = Language.of(language)
    month = rows["date_earliest"].dt.strftime("%Y-%m")
    shared = month.duplicated(keep=False)
    named = rows["date"].where(shared, month)
    return {key: tongue.date(date) for key, date in zip(rows["incident_id"], named, strict=True)}


def _season(first: int, last: int) -> list[int]:
    return [month for month in range(1, 13) if (month - first) % 12 <= (last - first) % 12]


def _percent(share: Interval) -> Interval:
    return Interval(100 * share.value, 100 * share.low, 100 * share.high)
