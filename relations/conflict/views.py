"""Incidents and deaths as others' data sets are keyed: by event, by country and year, by dyad and year.

The codes are those of ISO 3166-1, of the Correlates of War project (state system, v2016) and of Gleditsch and Ward
(2.0); the precision of a date and a place is said as the UCDP Georeferenced Event Dataset does (codebook 25.1).
"""

from __future__ import annotations

import pandas as pd

from relations import coverage, tables
from relations.arguments import hold
from relations.conflict.casualties import Casualties, Incidents, fatalities, incidents
from relations.conflict.exports import UCDP_DYAD
from relations.estimates import Rule, Side  # noqa: TC001 - the annotations are held at the call

# The lower code first, as in undirected dyads.
CODES = pd.DataFrame(
    [("TJK", 762, 702, 702, "Tajikistan"), ("KGZ", 417, 703, 703, "Kyrgyzstan")],
    columns=["iso3c", "iso3n", "ccode", "gwno", "country"],
)
# UCDP's `date_prec` by the days a date may mean: the day, 2 to 6, the week, a month, a year.
_DAYS = [0, 1, 6, 7, 31, 366]
# UCDP's `where_prec` by our `location_basis`: the place, near it, the district, the province.
_WHERE = {"place": 1, "stated": 1, "nearby": 2, "unknown": 3, "centre": 4}
_COUNTRY = 6


def events(rule: Rule = "latest", *, rows: Incidents | None = None) -> pd.DataFrame:
    """Incidents with the columns of UCDP GED.

    Parameters
    ----------
    rule : {"latest", "official", "independent", "widest"}
        Which claims make a figure.
    rows : DataFrame, optional
        As given by `incidents`; all incidents since independence if not given.

    Returns
    -------
    DataFrame
        One row an incident: ``id`` (our ``incident_id``), ``year``, ``date_start``, ``date_end``, ``date_prec`` (1 the
        day, 2 within 6 days, 3 the week, 4 the month, 5 the year; an incident of several days by its length),
        ``where_prec`` (1 the place, 2 near it, 3 the district, 4 the province, 6 the country), ``where_coordinates``,
        ``latitude``, ``longitude`` (degrees, missing from 3 on but for the one centre of wider fighting), ``low``,
        ``best``, ``high`` (killed), ``gwnoa``, ``gwnob`` and ``source_ids``.
    """
    rows = incidents() if rows is None else rows
    found = fatalities("incident", rule, rows=rows)
    days = (rows["date_latest"] - rows["date_earliest"]).dt.days + 1
    where = rows["location_basis"].map(_WHERE).mask(rows["lat"].isna() & rows["district"].isna(), _COUNTRY)
    low, high = CODES["gwno"]
    return pd.DataFrame(
        {
            "id": rows["incident_id"],
            "year": rows["year"].astype("int64"),
            "date_start": rows["date_earliest"],
            "date_end": rows["date_latest"],
            "date_prec": pd.cut(days, _DAYS, labels=False) + 1,
            "where_prec": where,
            "where_coordinates": rows["place_name"],
            "latitude": rows["lat"],
            "longitude": rows["lon"],
            **{name: found[name] for name in ("low", "best", "high")},
            "gwnoa": low,
            "gwnob": high,
            "source_ids": rows["source_ids"],
        }
    )


def country_year(rule: Rule = "latest", *, measure: Casualties = "killed") -> pd.DataFrame:
    """Losses of each country in each year since independence.

    Parameters
    ----------
    rule : {"latest", "official", "independent", "widest"}
        Which claims make a figure.
    measure : {"killed", "wounded", "injured_incl_killed"}

    Returns
    -------
    DataFrame
        One row a country and year: ``iso3c``, ``iso3n`` (ISO 3166-1), ``ccode`` (Correlates of War), ``gwno``
        (Gleditsch and Ward), ``country``, ``year``; ``incidents`` (listed between the two), ``low``, ``best``, ``high``
        (people of this country; ``high`` is missing where the upper end is open), ``n`` (incidents with a number),
        ``coverage`` (grade of the incident list in that year) and ``source_ids``.  A year without an incident is a
        zero where the coverage is "best" or "full", and missing elsewhere.

    Examples
    --------
    >>> int(country_year().query("ccode == 703 and year == 2022")["best"].iloc[0])
    62
    """
    of_each = [_yearly(rule, measure, side).assign(iso3c=side) for side in ("TJK", "KGZ")]
    return pd.concat(of_each).merge(CODES, on="iso3c")[[*CODES, *_COLUMNS]]


def dyad_year(rule: Rule = "latest", *, measure: Casualties = "killed") -> pd.DataFrame:
    """Losses of both countries together in each year since independence.

    Parameters
    ----------
    rule, measure
        As in `country_year`.

    Returns
    -------
    DataFrame
        One row a year: ``ccode1``, ``ccode2``, ``gwno_a``, ``gwno_b``, ``iso3c1``, ``iso3c2`` (the lower code first, as
        in undirected dyads), ``dyad_id`` (UCDP's number of the two governments); from ``year`` on as in `country_year`.
    """
    names = ("ccode1", "ccode2", "gwno_a", "gwno_b", "iso3c1", "iso3c2", "dyad_id")
    codes = dict(zip(names, [*CODES["ccode"], *CODES["gwno"], *CODES["iso3c"], UCDP_DYAD], strict=True))
    return _yearly(rule, measure, "both").assign(**codes)[[*codes, *_COLUMNS]]


_COLUMNS = ["year", "incidents", "low", "best", "high", "n", "coverage", "source_ids"]


def _yearly(rule: Rule, measure: Casualties, side: Side) -> pd.DataFrame:
    listed = tables.load("coverage").query("series == 'incident_list'")
    years = range(listed["period_earliest"].min().year, listed["period_latest"].max().year + 1)
    found = fatalities("year", rule, measure=measure, side=side).set_index("year")
    counts = coverage.fill_zeros(found["incidents"], "incident_list", years)
    whole = found.reindex(years).assign(incidents=counts)
    nothing = (counts == 0).fillna(False)  # where the list covers the year; elsewhere nothing is known
    for name in ("low", "best", "high", "n"):
        whole[name] = whole[name].mask(nothing, 0)
    whole["coverage"] = [coverage.grade("incident_list", f"{year}-01-01", f"{year}-12-31") for year in years]
    return whole.rename_axis("year").reset_index()


hold(__name__)
