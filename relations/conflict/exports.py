"""Hold the incident list against a user's own export of UCDP GED or ACLED, event by event.

Nothing of the file is stored, and none of its rows is part of this package: ACLED's may not be
passed on at all.  The names of columns are those of UCDP GED 25.1 and of ACLED's export of 2023
and later; what is not named here may be there or not.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from relations import dates, tables
from relations.arguments import Frame, Within, hold, nearest
from relations.conflict.casualties import incidents
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call
from relations.errors import RelationsError
from relations.intervals import Interval, clopper_pearson

# `great_circle_km` is a part, and not checked.
__all__ = ["Matched", "Recall", "match", "recall"]

GED = ("id", "date_start", "date_end", "date_prec", "where_prec", "latitude", "longitude", "best", "high", "low")
ACLED = ("event_id_cnty", "event_date", "time_precision", "geo_precision", "latitude", "longitude", "fatalities")
# What may say whom an event is about; the first that the file has decides.
_GED_ABOUT = ("dyad_new_id", "dyad_name")
_ACLED_ABOUT = ("actor1", "assoc_actor_1", "actor2", "assoc_actor_2")
UCDP_DYAD = 14236
# Event types of ACLED in which force is used; protests and "strategic developments" are left out.
_VIOLENT = ("Battles", "Explosions/Remote violence", "Violence against civilians", "Riots")

# How far (km) a point may lie from what it stands for, by our `location_basis` ...
REACH_KM = {"place": 10.0, "stated": 10.0, "nearby": 20.0, "centre": 150.0}
# ... and by the precision of the other's point: GED `where_prec`, ACLED `geo_precision`; others have no point.
GED_KM = {1: 5.0, 2: 25.0, 3: 60.0, 4: 150.0, 5: 60.0}
ACLED_KM = {1: 5.0, 2: 25.0, 3: 150.0}
# Days by which ACLED's single date may be off: the day itself, the week, the month.
ACLED_DAYS = {1: 0, 2: 6, 3: 30}
# Of two incidents within reach the nearer is taken; a day apart weighs as much as so many km.
KM_A_DAY = 10.0
_UNPLACED_KM = 20.0  # stands for the distance where either has no point
NOT_LISTED = "no incident within reach"
_NEEDED = ("incident_id", "date", "place", "date_earliest", "date_latest", "location_basis", "lat", "lon")
EARTH_KM = 6371.0088  # the mean radius of the International Union of Geodesy and Geophysics

Rows = Annotated[pd.DataFrame, Frame("conflict.incidents", *_NEEDED)]
Days = Annotated[int, Within(ge=0, le=31)]


class Matched(NamedTuple):
    """What `match` found.

    Attributes
    ----------
    events : DataFrame
        One row an event of the file, in its order: ``event_id``, ``since``, ``until`` (days), ``dead``
        (people, the file's best), ``violent``, ``verdict`` ("matched", "no incident within reach", "repeated
        id", "not about both countries"), ``incident_id``, ``days``, ``km`` (between the event and its incident;
        ``km`` missing where either has no point), ``within`` (incidents within reach, of which the nearest was taken).
    incidents : DataFrame
        One row an incident: ``incident_id``, ``date``, ``place``, ``events`` (matched), ``dead`` (their sum, people).
    """

    events: pd.DataFrame
    incidents: pd.DataFrame


class Recall(NamedTuple):
    """How many of another list's violent days are in the incident list, as `recall` gives it.

    Attributes
    ----------
    days, found : int
        Days with a violent event of the file; of them those with a matched one.
    share : Interval
        Percent, with its exact 95% binomial interval.
    chance : float
        Percent that would be found if each event lay on a random day of the span.
    first, last : Timestamp
        The span.
    """

    days: int
    found: int
    share: Interval
    chance: float
    first: pd.Timestamp
    last: pd.Timestamp


def match(events: pd.DataFrame | str | Path, rows: Rows | None = None, *, days: Days = 2) -> Matched:
    """Find for each event of a UCDP GED or ACLED export the incident it belongs to.

    Parameters
    ----------
    events : DataFrame, str or Path
        The export, or the path of its CSV file.  Needed of UCDP GED: the columns `GED` and ``dyad_new_id`` or
        ``dyad_name``; of ACLED: the columns `ACLED`, ``actor1`` and ``actor2``.
    rows : DataFrame, optional
        As given by `conflict.incidents`; all incidents since independence if not given.
    days : int
        How many days an event may lie before or after an incident, beyond the imprecision of both dates.

    Returns
    -------
    Matched
        Several events may belong to one incident; an event belongs to one at most, and to none if it is not about
        both countries: of GED's dyad, or with actors of both in ACLED.

    Raises
    ------
    RelationsError
        If the file is neither export, or a date, number or point in it cannot be; column and row are named.

    Notes
    -----
    An event is within reach of an incident if no more than `days` lie between them and the distance (great
    circle) is no more than the sum of what the two points may be off (`REACH_KM`, `GED_KM`, `ACLED_KM`).  An
    incident or event without a point is held by its days alone.  Tolerances are ours, not the data sets'.
    """
    return _match(_read(events), _own(rows), days)


def _match(read: pd.DataFrame, own: pd.DataFrame, days: int) -> Matched:
    about, repeated = read["about"], read["event_id"].duplicated()
    wanted = read[about & ~repeated]
    found = pd.DataFrame({"place": -1, "cost": np.inf, "days": np.nan, "km": np.nan, "within": 0}, index=read.index)
    for place in range(len(own)):
        one = own.iloc[[place]]
        gap = _gaps(wanted, one)[:, 0]
        timely = gap <= days
        far, near = (each[:, 0] for each in _distances(wanted[timely], one))
        off = np.where(np.isnan(far), _UNPLACED_KM, np.maximum(0, far - one["spread"].item()))
        reached = {"place": place, "cost": gap[timely] + off / KM_A_DAY, "days": gap[timely], "km": far}
        reaching = pd.DataFrame(reached, index=wanted.index[timely])[near]
        found.loc[reaching.index, "within"] += 1
        nearer = reaching[reaching["cost"] < found.loc[reaching.index, "cost"]]
        found.loc[nearer.index, nearer.columns] = nearer
    verdicts = {"repeated id": repeated, "not about both countries": ~about, "matched": found["place"] >= 0}
    # Place -1, of an event without an incident, is in no row and hence missing.
    found_in = read.assign(
        verdict=np.select([*verdicts.values()], [*verdicts], NOT_LISTED),
        incident_id=own["incident_id"].reindex(found["place"]).array,
        days=found["days"].astype("Int64"),
        km=found["km"].round(1),
        within=found["within"],
    )
    columns = ["event_id", "since", "until", "dead", "violent", "verdict", "incident_id", "days", "km", "within"]
    summed = found_in.groupby("incident_id")["dead"].agg(events="size", dead="sum")
    theirs = own[["incident_id", "date", "place"]].join(summed, on="incident_id").fillna({"events": 0})
    return Matched(found_in[columns], theirs.astype({"events": "int64", "dead": "Int64"}))


def recall(
    events: pd.DataFrame | str | Path, *, days: Days = 2, start: Day | None = None, end: Day | None = None
) -> Recall:
    """Say how many violent days of another list are in the incident list, beside what chance alone gives.

    Parameters
    ----------
    events : DataFrame, str or Path
        As in `match`; events that are not about both countries,
        without force or not of a known day are left out.
    days : int
        As in `match`.
    start, end : str, optional
        First and last day of the span (ISO); by default those of the events.  Choose what both lists cover.

    Returns
    -------
    Recall

    Raises
    ------
    RelationsError
        As `match`, and if the span holds no violent event.

    Notes
    -----
    By chance an event of that place would be found on the days that lie within reach of any incident near it;
    their share of the span, averaged over the violent days, is ``chance``.
    """
    read, own = _read(events), _own(None)
    found = _match(read, own, days).events
    sharp = (read["since"] == read["until"]) & (read["slack"] == 0)
    kept = sharp & found["violent"] & found["verdict"].isin(["matched", NOT_LISTED])
    first, last = found.loc[kept, "since"].min(), found.loc[kept, "since"].max()
    first = first if start is None else pd.Timestamp(dates.parse(start).earliest or first)
    last = last if end is None else pd.Timestamp(dates.parse(end).latest or last)
    kept &= found["since"].between(first, last)
    if not kept.any():
        raise RelationsError(
            "events hold no violent one about both countries and of a known day from start to end; allowed: a span "
            "with at least one. See the verdicts of match(events)."
        )
    span = pd.date_range(first, last).to_numpy("datetime64[D]")
    slack = np.timedelta64(days, "D")
    opens, closes = (own[name].to_numpy("datetime64[D]") for name in ("date_earliest", "date_latest"))
    held = ((opens - slack)[:, None] <= span) & ((closes + slack)[:, None] >= span)
    when = found.loc[kept, "since"].to_numpy()
    near = pd.DataFrame(_distances(read[kept], own)[1]).groupby(when).any().to_numpy("float64")
    chance = 100 * (near @ held > 0).mean()
    hits = (found.loc[kept, "verdict"] == "matched").groupby(when).any()
    share = clopper_pearson(int(hits.sum()), len(hits))
    return Recall(len(hits), int(hits.sum()), share.percent(), float(chance), first, last)


def _own(rows: pd.DataFrame | None) -> pd.DataFrame:
    own = incidents() if rows is None else rows.reset_index(drop=True)
    basis = own["location_basis"].astype("str")
    return own.assign(
        # Without a point there is no reach: the days alone decide.
        reach=basis.map(REACH_KM).where(own["lat"].notna()).astype("float64"),
        spread=basis.map(REACH_KM).where(basis == "centre", 0).astype("float64"),
    )


def _gaps(theirs: pd.DataFrame, own: pd.DataFrame) -> NDArray[np.int64]:
    """Days between each event (row) and incident (column), less what the event's date may be off."""
    since, until = (theirs[name].to_numpy("datetime64[D]").astype("int64")[:, None] for name in ("since", "until"))
    opens, closes = (own[name].to_numpy("datetime64[D]").astype("int64") for name in ("date_earliest", "date_latest"))
    between = np.maximum(opens - until, since - closes)
    gaps: NDArray[np.int64] = np.maximum(0, between - theirs["slack"].to_numpy()[:, None])
    return gaps


def _distances(theirs: pd.DataFrame, own: pd.DataFrame) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Km between each event (row) and incident (column), NaN without a point, and whether it is within reach."""
    lat, lon, reach = (theirs[name].to_numpy("float64")[:, None] for name in ("latitude", "longitude", "reach"))
    at = (own[name].to_numpy("float64", na_value=np.nan) for name in ("lat", "lon"))
    far = np.where(np.isnan(reach), np.nan, great_circle_km(lat, lon, *at))
    return far, np.isnan(far) | (far <= reach + own["reach"].to_numpy())


def great_circle_km(*degrees: NDArray[np.float64]) -> NDArray[np.float64]:
    """Km on a sphere between points, by their latitudes and longitudes, one pair after the other (haversine)."""
    lat, lon, at_lat, at_lon = map(np.radians, degrees)
    half = np.sin((lat - at_lat) / 2) ** 2 + np.cos(lat) * np.cos(at_lat) * np.sin((lon - at_lon) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.sqrt(half))  # type: ignore[no-any-return]


def _export(events: pd.DataFrame | str | Path) -> tuple[pd.DataFrame, bool]:
    """Return the columns of an export that are read, and whether it is UCDP GED's."""
    kept = {*GED, *ACLED, *_GED_ABOUT, *_ACLED_ABOUT, "event_type"}
    if isinstance(events, pd.DataFrame):
        frame = events[[name for name in events.columns if name in kept]].reset_index(drop=True)
        columns = list(events.columns)
    else:
        try:
            columns = pd.read_csv(events, nrows=0, encoding="utf-8-sig").columns.tolist()
            frame = pd.read_csv(events, dtype="str", encoding="utf-8-sig", usecols=lambda name: name in kept)
        except (OSError, ValueError, TypeError) as error:
            raise RelationsError(
                f"events={str(events)!r} cannot be read as a CSV file in UTF-8 ({error}); allowed: a DataFrame, or the "
                "path of an export of UCDP GED or ACLED."
            ) from None
    is_ged = len({*GED} & {*columns}) >= len({*ACLED} & {*columns})
    missing = [name for name in (GED if is_ged else (*ACLED, "actor1", "actor2")) if name not in columns]
    if is_ged and not {*_GED_ABOUT} & {*columns}:
        missing.append("dyad_new_id")
    if missing:
        near = nearest(missing[0], map(str, columns))
        raise RelationsError(
            f"events are no export of {'UCDP GED' if is_ged else 'ACLED'}: the column {missing[0]!r} is missing;{near} "
            f"allowed: of UCDP GED {', '.join(GED)}, dyad_new_id; of ACLED {', '.join(ACLED)}, actor1, actor2. "
            "Export the file anew, or rename the columns."
        )
    return frame, is_ged


def _read(events: pd.DataFrame | str | Path) -> pd.DataFrame:
    """Bring either export to one shape, with each value checked."""
    frame, is_ged = _export(events)
    key = "id" if is_ged else "event_id_cnty"
    ids = frame[key].astype("str")
    _refuse(frame, key, frame[key].isna() | (ids.str.strip() == ""), "a key", ids)
    slack: Any = 0
    violent: Any = True
    if is_ged:
        since, until = (_days(frame, name, ids) for name in ("date_start", "date_end"))
        _refuse(frame, "date_end", until < since, "a day on or after date_start", ids)
        low, best, high = (_numbers(frame, name, ids, 0, 1e7) for name in ("low", "best", "high"))
        _refuse(frame, "best", (low > best) | (best > high), "low <= best <= high", ids)
        _numbers(frame, "date_prec", ids, 1, 5)
        level, reach = _numbers(frame, "where_prec", ids, 1, 7), GED_KM
        if "dyad_new_id" in frame:
            named = _numbers(frame, "dyad_new_id", ids, 0, 1e9) == UCDP_DYAD
        else:
            named = _names_both(frame["dyad_name"])
    else:
        since = until = _days(frame, "event_date", ids)
        best = _numbers(frame, "fatalities", ids, 0, 1e7)
        level, reach = _numbers(frame, "geo_precision", ids, 1, 3), ACLED_KM
        slack = pd.Series(_numbers(frame, "time_precision", ids, 1, 3)).map(ACLED_DAYS).astype("int64")
        violent = frame["event_type"].isin(_VIOLENT) if "event_type" in frame else True
        actors: list[Any] = [frame[name].fillna("").astype("str") for name in _ACLED_ABOUT if name in frame]
        named = _names_both(actors[0].str.cat(actors[1:], sep="; "))
    return pd.DataFrame(
        {
            "event_id": ids,
            "since": since,
            "until": until,
            "slack": slack,
            "latitude": _numbers(frame, "latitude", ids, -90, 90),
            "longitude": _numbers(frame, "longitude", ids, -180, 180),
            "reach": pd.Series(level).map(reach).to_numpy("float64"),
            "dead": best.astype("int64"),
            "violent": violent,
            "about": named,
        }
    )


def _names_both(texts: pd.Series) -> NDArray[np.bool_]:
    """Whether a text names both countries; names of actors repeat, so each is looked at once."""
    stems = [re.compile(party.adjectives["en"]) for party in tables.parties()]
    texts = texts.fillna("").astype("str")
    named = {text: all(stem.search(text) for stem in stems) for text in texts.unique()}
    return texts.map(named).to_numpy(dtype=bool)


def _days(frame: pd.DataFrame, column: str, ids: pd.Series) -> pd.Series:
    """Days of a column: ISO with or without a time, or "16 May 2025" as ACLED's file prints them."""
    if pd.api.types.is_datetime64_any_dtype(frame[column]):
        known = frame[column]
    else:
        texts = frame[column].astype("str").str.strip()
        parsed = pd.to_datetime(texts.str.slice(0, 10), format="%Y-%m-%d", errors="coerce")
        in_words = pd.to_datetime(texts.where(parsed.isna()), format="%d %B %Y", errors="coerce")
        known = parsed.fillna(in_words)
    _refuse(frame, column, known.isna(), "a day such as 2022-09-14 or 14 September 2022", ids)
    return pd.Series(known.dt.normalize().astype("datetime64[s]"))


def _numbers(frame: pd.DataFrame, column: str, ids: pd.Series, low: float, high: float) -> NDArray[np.float64]:
    values = pd.to_numeric(frame[column], errors="coerce").to_numpy("float64", na_value=np.nan)
    # A missing number is in no range.
    _refuse(frame, column, ~((values >= low) & (values <= high)), f"a number from {low:g} to {high:g}", ids)
    return values


def _refuse(frame: pd.DataFrame, column: str, wrong: Any, allowed: str, ids: pd.Series) -> None:
    rows = np.flatnonzero(np.asarray(wrong, dtype=bool))
    if len(rows):
        raise RelationsError(
            f"events, column {column!r}, row {rows[0] + 1} (event {ids.iloc[rows[0]]}): "
            f"{frame[column].iloc[rows[0]]!r} cannot be ({len(rows)} such rows); allowed: {allowed}. "
            "Mend or leave out these rows."
        )


hold(__name__)
