"""How many incidents, what came between them and whether they grew fewer; also when those that follow count once.

The list of incidents holds what was reported and could still be read.  Its coverage is uneven over
the years, so that no function here fits a trend of frequency to it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from relations import coverage
from relations.arguments import Count, Frame, Within, hold
from relations.conflict.casualties import Incidents, Keyed, Toll  # noqa: TC001 - the annotations are held at the call
from relations.conflict.patterns import DAYS_A_YEAR, season_share
from relations.dates import ExactDay  # noqa: TC001 - the annotations are held at the call
from relations.intervals import poisson, rate_ratio

LIST = "incident_list"
INDEPENDENCE = 1991
Counts = Annotated[pd.DataFrame, Frame('relations.load("incident_counts")', "series", "period", "year", "count")]
Agreed = Annotated[pd.DataFrame, Frame('relations.load("agreements")', "subject", "date_earliest", "date_latest")]
Delimited = Annotated[pd.DataFrame, Frame('relations.load("delimitation")', "km_agreed", "date_earliest")]
ByYear = Annotated[pd.DataFrame, Frame("conflict.counts_by_year", "year", "complete", "listed", "border_service")]
Year = Annotated[int, Within(ge=1000, le=9999)]


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
    years = range(first, last + 1) if len(rows) or len(service) else range(0)
    frame = pd.DataFrame({"year": years}).astype("Int64")
    by_service = service.drop_duplicates("year").set_index("year")
    frame["listed"] = coverage.fill_zeros(rows["year"].value_counts(), LIST, years).to_numpy()
    frame["border_service"] = frame["year"].map(by_service["count"]).astype("Int64")
    # A part of a year must not be held against the count of the whole.
    inside_window = [str(year) for year in frame["year"] if start <= f"{year}-01-01" and f"{year}-12-31" <= end]
    frame["complete"] = frame["year"].isin(service.loc[whole & service["period"].isin(inside_window), "year"])
    frame["others_low"] = frame["year"].map(others.min()).astype("Int64")
    frame["others_high"] = frame["year"].map(others.max()).astype("Int64")
    for name, series in (("list_grade", LIST), ("service_grade", "border_service")):
        spans = ((max(start, f"{year}-01-01"), min(end, f"{year}-12-31")) for year in frame["year"])
        frame[name] = [coverage.grade(series, *span) for span in spans]
    return frame


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
    both = by_year[by_year["complete"]]
    if both.empty:
        return {}
    return {
        "first": int(both["year"].min()),
        "last": int(both["year"].max()),
        "years": len(both),
        "listed": int(both["listed"].sum()),
        "border_service": int(both["border_service"].sum()),
    }


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
    return frame.astype({"low": "Int64", "high": "Int64"})


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
        it, or until `end`), ``outcome`` ("went_on", "next_incident", "none_since", or "next
        ceasefire" where another text came first, to which the quiet then belongs), ``source_ids``.
    """
    signed = agreements[(agreements["subject"] == "ceasefire") & (agreements["date_latest"] <= pd.Timestamp(end))]
    result = []
    for row in signed.sort_values("date_earliest").to_dict("records"):
        day = row["date_latest"]
        begun = rows["date_earliest"] <= day
        during = (begun & (rows["date_latest"] > day) & (rows["date_precision"] == "interval")).any()
        later, until = rows[~begun], pd.Timestamp(end)
        outcome, next_id = "none_since", None
        if len(later):
            outcome, next_id, until = "next_incident", later["incident_id"].iloc[0], later["date_earliest"].iloc[0]
        # One quiet after two texts is one quiet: it is told once, of the last of them.
        renewed = signed.loc[signed["date_earliest"].gt(day) & signed["date_earliest"].lt(until), "date_earliest"].min()
        if during:
            outcome, until = "went_on", day
        elif not pd.isna(renewed):
            outcome, next_id, until = "next_ceasefire", None, renewed
        quiet: dict[Any, Any] = {"during": during, "next_id": next_id, "days": (until - day).days, "outcome": outcome}
        result.append({**row, **quiet})
    return pd.DataFrame(result, columns=["date", "title", "during", "next_id", "days", "outcome", "source_ids"])


def rate_change(
    rows: Keyed, day: ExactDay, start: ExactDay, end: ExactDay, *, without: Sequence[Year] = ()
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
    ratio, p = rate_ratio(after, years_after, before, years_before)
    following = str((pd.Timestamp(day) + pd.Timedelta(days=1)).date())
    ends = [(start, min(day, end)), (max(start, following), end)]
    grades = [coverage.grade(LIST, *span) if span[0] <= span[1] else None for span in ends]
    return {
        "before": before,
        "after": after,
        "years_before": years_before,
        "years_after": years_after,
        "p": p,
        "changes": coverage.changes(LIST, start, end) if start <= end else [],
        "grade_before": grades[0],
        "grade_after": grades[1],
        "rate_before": poisson(before, years_before),
        "rate_after": poisson(after, years_after),
        "ratio": ratio,
    }


def exposure(
    rows: Keyed, day: ExactDay, start: ExactDay, end: ExactDay, *, without: Sequence[Year] = ()
) -> tuple[int, int, float, float]:
    """Count the incidents of two periods, and the years these last.

    Parameters
    ----------
    rows : DataFrame
        As in `rate_change`.
    day, start, end : str
        As in `rate_change`.
    without : sequence of int
        As in `rate_change`.

    Returns
    -------
    (int, int, float, float)
        Incidents before and after, years before and after.
    """
    first, turn, last = (np.datetime64(each, "D") for each in (start, day, end))

    def split(days: NDArray[np.datetime64]) -> tuple[int, int]:
        years = days.astype("datetime64[Y]").astype(int) + 1970
        inside = days[(days >= first) & (days <= last) & ~np.isin(years, without)]
        before = int((inside <= turn).sum())
        return before, len(inside) - before

    days_before, days_after = split(np.arange(first, last + 1))
    began = rows["date_earliest"].to_numpy("datetime64[D]")
    return *split(began), days_before / DAYS_A_YEAR, days_after / DAYS_A_YEAR


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
    deadly = by_incident.query("best > 0")["incident_id"]
    best = rows.merge(by_incident[["incident_id", "best"]], on="incident_id", how="left")
    kinds = {"all": rows, "fatal": rows[rows["incident_id"].isin(deadly)]}
    result = []
    for (label, day), start, kind in itertools.product(turns.items(), sorted(set(starts)), kinds):
        change = rate_change(kinds[kind], day, start, end)
        ratio = change.pop("ratio")
        began, turn = best["date_earliest"], pd.Timestamp(day)
        inside = began.between(pd.Timestamp(start), pd.Timestamp(end))
        result.append(
            {
                "turn": label,
                "day": day,
                "kind": kind,
                "start": start,
                **change,
                "rate_before": change["rate_before"].value,
                "rate_after": change["rate_after"].value,
                "rate_after_high": change["rate_after"].high,
                **dict(zip(("ratio", "low", "high"), ratio, strict=True)),
                "dead_before": int(best.loc[inside & (began <= turn), "best"].sum()),
                "dead_after": int(best.loc[inside & (began > turn), "best"].sum()),
            }
        )
    frame = pd.DataFrame(result)
    return frame.query("start <= day and day < @end").reset_index(drop=True) if result else frame


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


# Days of quiet after which an incident begins an episode of its own; the choice matters, so several are shown.
QUIETS = (7, 14, 30)


def episodes(rows: Keyed, quiet: Count = 30) -> pd.DataFrame:
    """Gather incidents that follow one another into episodes.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`.
    quiet : int
        An incident that begins within so many days of the end of any earlier one of the episode belongs to
        it.  With 0 only those that overlap, or begin on its last day, do.

    Returns
    -------
    DataFrame
        One row an episode: the fields of its first incident, ``date_latest`` of its last day, and ``incidents``
        (how many it holds).  It goes wherever `rows` goes: into `season_share` or `rate_change`.

    Raises
    ------
    RelationsError
        If `quiet` is no whole number of days from 0 up.

    Notes
    -----
    Runs declustering: H. Ferro and J. Segers, "Inference for clusters of extreme values", *J. R. Stat. Soc. B*
    65 (2003), 545-556, section 1.
    """
    ordered = rows.sort_values(["date_earliest", "date_latest", "incident_id"]).reset_index(drop=True)
    ended = ordered["date_latest"].cummax()
    begins = ~((ordered["date_earliest"] - ended.shift()).dt.days <= quiet)
    number = begins.cumsum()
    firsts = ordered[begins].reset_index(drop=True)
    return firsts.assign(
        date_latest=ended.groupby(number).max().to_numpy(),
        incidents=number.value_counts(sort=False).to_numpy(),
    )


def by_quiet(rows: Incidents, day: ExactDay, start: ExactDay, end: ExactDay) -> pd.DataFrame:
    """Set the season and the rate ratio beside each other for several rules of what is one episode.

    Parameters
    ----------
    rows : DataFrame
        As given by `conflict.incidents`.
    day, start, end : str
        As in `rate_change`.

    Returns
    -------
    DataFrame
        One row a rule of `QUIETS`, each incident by itself first: ``quiet`` (days, missing there), ``episodes``;
        ``season`` (percent that began from April to September), ``season_low``, ``season_high``, ``season_p``;
        ``before``, ``after`` (episodes), ``ratio``, ``low``, ``high``, ``p`` (see `rate_change`).
    """
    result = []
    for quiet in (None, *QUIETS):
        chosen = rows if quiet is None else episodes(rows, quiet)
        season = season_share(chosen)
        before, after, years_before, years_after = exposure(chosen, day, start, end)
        ratio, p = rate_ratio(after, years_after, before, years_before)
        share = dict(zip(("season", "season_low", "season_high"), season["share"], strict=True))
        found = {"before": before, "after": after, **dict(zip(("ratio", "low", "high"), ratio, strict=True)), "p": p}
        result.append({"quiet": quiet, "episodes": len(chosen), **share, "season_p": season["p"], **found})
    return pd.DataFrame(result).astype({"quiet": "Int64"})


hold(__name__)
