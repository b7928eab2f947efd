"""Which incidents and claims, and how deadly they were: low, best and high by a named rule of `relations.estimates`.

Functions take frames and return frames or numbers; `incidents` and `fatalities` load the tables when none are
given.  Casualties stand only in ``claims``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, get_args

import pandas as pd

from relations import dates, estimates, tables
from relations.arguments import Frame, hold
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.estimates import Claims, Estimates, Measure, Rule, Side
from relations.intervals import Interval, clopper_pearson
from relations.sources import join_ids

# The protocol of September 2022 and the treaty of 2025, rows of ``agreements``.
PROTOCOL, TREATY = "A030", "A037"
Confidence = Literal["low", "medium", "high"]
Grouping = Literal["total", "year", "incident", "side", "year_side", "place", "trigger"]
Casualties = Literal["killed", "wounded", "injured_incl_killed"]
CONFIDENCE: tuple[Confidence, ...] = get_args(Confidence)
SIDES: tuple[Side, ...] = get_args(Side)
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)
NUMBERS = ("low", "best", "high", "top", "open", "n", "source_ids", "low_is", "best_is", "top_is")
Incidents = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id", "month", "place_name")]
Keyed = Annotated[pd.DataFrame, Frame("conflict.incidents", "incident_id")]
Totals = Annotated[pd.DataFrame, Frame("conflict.fatalities", "low", "best", "top", "open", "n", "source_ids")]
Toll = Annotated[pd.DataFrame, Frame('conflict.fatalities("incident")', "incident_id", *NUMBERS)]


def incidents(start: Day | None = None, end: Day | None = None, *, min_confidence: Confidence = "low") -> pd.DataFrame:
    """Incidents since independence, with the place that stands for each.

    Parameters
    ----------
    start, end : str, optional
        First and last day (EDTF); an incident counts if its date may lie between.  Default: open.
    min_confidence : {"low", "medium", "high"}
        Incidents recorded with less confidence are left out.

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
    rows = dates.within(tables.load("incidents"), start or "0001", end or "9998")
    sure = rows["confidence"].isin(CONFIDENCE[CONFIDENCE.index(min_confidence) :])
    rows = rows[sure & ~rows["before_independence"].astype(bool)]
    rows = rows.sort_values(["date_earliest", "date_latest", "incident_id"]).reset_index(drop=True)
    points = tables.load("places").set_index("place_id")[["name", "aliases", "lat", "lon"]]
    known = rows["date_precision"].isin(["day", "interval", "month"])
    return rows.join(points.rename(columns={"name": "place_name"}), on="place_id").assign(
        year=rows["date_earliest"].dt.year.astype("Int64"),
        month=rows["date_earliest"].dt.month.astype("Int64").where(known),
    )


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
        claims = tables.load("claims")
    else:
        known = [*tables.load("incidents")["incident_id"], *rows["incident_id"]]
        estimates.check(claims, pd.DataFrame({"incident_id": known}))
    return claims[claims["incident_id"].isin(rows["incident_id"])]


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
    whole = estimates.total(found, ["incident_id"]).assign(n=1).astype({"n": "Int64"})
    made = rows[columns].assign(incidents=1).merge(whole, on="incident_id", how="left")
    made.attrs = dict(found.attrs)  # the rule
    return made


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


def tolls(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest", side: Side = "both") -> pd.DataFrame:
    """Killed and wounded of each incident, deadliest first.

    Parameters
    ----------
    rows, claims : DataFrame
        As in `fatalities`.
    rule, side : str
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
            result[f"{measure}_{name}"] = part[name].array
    result["source_ids"] = [join_ids(pair) for pair in zip(*cited, strict=True)]
    order = ["killed_best", "killed_top", "wounded_best", "incident_id"]
    return result.sort_values(order, ascending=[False, False, False, True], na_position="last").reset_index(drop=True)


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
    rows, claims : DataFrame
        As in `fatalities`.
    rule, side : str
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


def concentration(by_incident: Toll) -> Interval:
    """Share of all deaths that fell in the two deadliest incidents, by their best values.

    The lower end sets the low of the largest against the top of all others, the upper end the
    reverse: the widest honest span.  With an open end `top`, the largest number named, is used.

    Parameters
    ----------
    by_incident : DataFrame
        As given by ``fatalities("incident")``.

    Returns
    -------
    Interval
        Percent; missing if no deaths were reported.
    """
    known = by_incident.dropna(subset=["low"]).sort_values("best", ascending=False, kind="stable")

    def share(of_largest: str, of_others: str) -> float:
        part, other = int(known[of_largest].iloc[:2].sum()), int(known[of_others].iloc[2:].sum())
        return 100 * part / (part + other) if part + other else float("nan")

    return Interval(share("best", "best"), share("low", "top"), share("top", "low"))


def lethality(by_incident: Toll) -> dict[str, Any]:
    """How many incidents were deadly, and deaths per incident.

    Parameters
    ----------
    by_incident : DataFrame
        As given by ``fatalities("incident")``.

    Returns
    -------
    dict
        ``reported`` (incidents with any number), ``fatal`` (best above zero), ``possible`` (best zero, but a claim
        considered names a death), ``none`` (no claim does), ``share`` of the fatal (`Interval`, percent, exact 95%),
        ``mean``, ``median`` and ``mean_without`` the two deadliest (deaths per reported incident, NaN if none).
    """
    known = by_incident.dropna(subset=["low"])
    best = known["best"].astype(float).sort_values(ascending=False)
    fatal, none = int((best > 0).sum()), int((known["top"] == 0).sum())
    return {
        "reported": len(best),
        "fatal": fatal,
        "possible": len(best) - fatal - none,
        "none": none,
        "share": clopper_pearson(fatal, len(best)).percent(),
        "mean": float(best.mean()),
        "median": float(best.median()),
        "mean_without": float(best.iloc[2:].mean()),
    }


def basis(rows: Keyed, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Say on which kind of reading the best values of the dead rest.

    Parameters
    ----------
    rows, claims : DataFrame
        As in `conflict.fatalities`.
    rule : str
        As in `conflict.fatalities`.

    Returns
    -------
    DataFrame
        One row an estimate (incident and side): ``incident_id``, ``side``, ``best`` (people),
        ``claim_id``, ``inferred`` (the page of a claim behind ``best`` was not recorded, only its
        outlet), ``source_ids``.
    """
    about = claims_about(rows, claims)
    found = estimates.estimate(about, rule, "killed", incidents=rows)
    inferred = set(about.loc[about["source_match"] == "page_inferred", "claim_id"])
    found["inferred"] = ~found["claim_id"].str.split("+").map(inferred.isdisjoint).astype("bool")
    return found[["incident_id", "side", "best", "claim_id", "inferred", "source_ids"]]


def sums(rows: Keyed, claims: Claims | None = None, *, side: Side = "both") -> pd.DataFrame:
    """Total the dead by each rule, as a plain sum of bounds and resampled.

    Parameters
    ----------
    rows, claims : DataFrame
        As in `conflict.fatalities`.
    side : str
        As in `conflict.fatalities`.

    Returns
    -------
    DataFrame
        The rows of `estimates.compare` that have a number, with ``counted`` (incidents) of ``listed``, and on its
        own basis ``drawn_low``, ``drawn_best``, ``drawn_high`` (people, 90% of the draws of `estimates.resample`).
    """
    about = claims_about(rows, claims)
    frame = estimates.compare(about, side=side, incidents=rows)
    frame = frame[frame["low"].notna()].rename(columns={"n": "counted"}).reset_index(drop=True)
    own = frame.loc[frame["basis"] == "its own", "rule"]
    found = (of_side(estimates.estimate(about, rule, "killed", incidents=rows), side) for rule in own)
    resampled = [estimates.resample(each).iloc[0] for each in found]
    drawn = pd.DataFrame(resampled, index=own.index, columns=["low", "best", "high"])
    return frame.join(drawn.astype("float64").add_prefix("drawn_"))


def populations(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Split the dead into civilians, armed personnel and unknown, as far as claims carry it.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`.
    claims : DataFrame, optional
        The table ``claims``; loaded if not given.
    rule : str
        One of `relations.estimates.RULES`, for the totals and for the parts.

    Returns
    -------
    DataFrame
        One row an incident and side whose best value is above zero: ``incident_id``, ``side``, ``killed`` (best),
        ``civilian``, ``armed`` (people said to be so), ``unknown`` (of whom no claim says it), ``bound`` (a part
        rests on a minimum only), ``claim_ids``, ``source_ids``.

    Notes
    -----
    Border guards and police are armed.  Claims about a part of an incident (one weapon, one village), and
    preliminary ones, are minimums: the largest is taken where no settled claim speaks of the whole.
    """
    about = claims_about(rows, claims)
    killed = about[(about["measure"] == "killed") & (about["scope"] != "year") & (about["side"] != "both")]
    found = estimates.estimate(killed, rule, incidents=rows)
    found = found[found["best"] > 0]
    frame = found[["incident_id", "side", "best", "claim_id", "source_ids"]].rename(columns={"best": "killed"})
    keys = ["incident_id", "side"]
    frame["bound"] = False
    for name, groups in (("civilian", ["civilian"]), ("armed", ["military", "armed"])):
        part = _part(killed[killed["population"].isin(groups)], rule, rows)
        frame = frame.merge(part, on=keys, how="left", suffixes=("", "_part"))
        frame = frame.rename(columns={"best": name})
        frame["bound"] |= frame.pop("bound_part").fillna(value=False).astype(bool)
        for column in ("claim_id", "source_ids"):
            frame[column] = [join_ids(pair) for pair in zip(frame[column], frame.pop(f"{column}_part"), strict=True)]
    parts = frame[["civilian", "armed"]].fillna(0).sum(axis=1)
    frame["unknown"] = (frame["killed"] - parts).clip(lower=0)
    columns = [*keys, "killed", "civilian", "armed", "unknown", "bound", "claim_id", "source_ids"]
    return frame[columns].rename(columns={"claim_id": "claim_ids"}).reset_index(drop=True)


def _part(killed: pd.DataFrame, rule: Rule, rows: pd.DataFrame) -> pd.DataFrame:
    """Estimate one part of the population as if it were all of it; a number on a part of the incident bounds it."""
    keys = [killed["incident_id"], killed["side"]]
    # Tolls grow, so that an early number is a minimum as well.
    minimum = (killed["scope"] == "part") | (killed["stage"] == "preliminary")
    most = killed["value_low"].where(minimum).groupby(keys).transform("max")
    whole = (~minimum).groupby(keys).transform("any")
    kept = killed[~minimum | (~whole & (killed["value_low"] == most).fillna(value=False))]
    # One part of the population at a time, so that the rules see claims on all of it.
    alone = kept.assign(population="all", scope="incident")
    made = estimates.estimate(alone, rule, incidents=rows)
    bounds = minimum | killed["qualifier"].isin(["at_least", "more_than"])
    made["bound"] = made["claim_id"].isin(killed.loc[bounds, "claim_id"])
    return made[["incident_id", "side", "best", "bound", "claim_id", "source_ids"]]


hold(__name__)
