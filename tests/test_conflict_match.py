"""`conflict.match` and `conflict.recall` on files written here in the published formats, with seeded errors.

No row of UCDP GED or ACLED is in this file: each event is made from an incident of our own list (its true
incident is therefore known) or from nothing (it then has none).
"""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pandas as pd
import pytest
from work import calls

from relations import conflict
from relations.conflict.exports import ACLED, GED, KM_A_DAY, REACH_KM
from relations.errors import RelationsError
from relations.intervals import clopper_pearson

ROWS = conflict.incidents()
# Those of which day and point are known, so that an event can be put on them.
SHARP = ROWS[ROWS["date_precision"].isin(["day", "interval"]) & ROWS["lat"].notna()].reset_index(drop=True)
KM_A_DEGREE = 111.2  # of latitude


def ged(incident: dict[str, Any], number: int, *, days: int = 0, km: float = 0, **other: Any) -> dict[str, Any]:
    """An event of UCDP GED on an incident, moved by days and, northwards, by km."""
    since, until = (incident[name] + pd.Timedelta(days=days) for name in ("date_earliest", "date_latest"))
    row = {
        **dict.fromkeys(["relid", "conflict_name", "source_article", "adm_1", "region"], "x"),
        "id": number,
        "year": since.year,
        "type_of_violence": 1,
        "dyad_new_id": 14236,
        "dyad_name": "Government of Kyrgyzstan - Government of Tajikistan",
        "side_a": "Government of Kyrgyzstan",
        "side_b": "Government of Tajikistan",
        "where_prec": 1,
        "latitude": round(incident["lat"] + km / KM_A_DEGREE, 6),
        "longitude": incident["lon"],
        "country": "Kyrgyzstan",
        "date_prec": 1,
        "date_start": since.strftime("%Y-%m-%d 00:00:00.000"),
        "date_end": until.strftime("%Y-%m-%d 00:00:00.000"),
        **dict.fromkeys(["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"], 0),
        "best": 1,
        "high": 2,
        "low": 1,
    }
    return row | other


def acled(incident: dict[str, Any], number: int, *, days: int = 0, km: float = 0, **other: Any) -> dict[str, Any]:
    day = incident["date_earliest"] + pd.Timedelta(days=days)
    row = {
        "event_id_cnty": f"KGZ{number}",
        "event_date": f"{day.day:02d} {day:%B %Y}",
        "year": day.year,
        "time_precision": 1,
        "disorder_type": "Political violence",
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "actor1": "Military Forces of Kyrgyzstan (2021-) Border Guards",
        "assoc_actor_1": "",
        "actor2": "Military Forces of Tajikistan (1994-) Border Guards",
        "assoc_actor_2": "",
        "country": "Kyrgyzstan",
        "latitude": incident["lat"] + km / KM_A_DEGREE,
        "longitude": incident["lon"],
        "geo_precision": 1,
        "notes": "A note,\nof two lines.",
        "fatalities": 1,
    }
    return row | other


def distance(a: dict[str, Any], lat: float, lon: float) -> float:
    """Spherical law of cosines, another formula than the product's."""
    p, q, d = np.radians(a["lat"]), np.radians(lat), np.radians(lon - a["lon"])
    return 6371 * float(np.arccos(np.clip(np.sin(p) * np.sin(q) + np.cos(p) * np.cos(q) * np.cos(d), -1, 1)))


def test_events_on_their_incidents_are_found_with_nothing_between(tmp_path) -> None:
    path = tmp_path / "GEDEvent_v25_1.csv"
    pd.DataFrame([ged(row, n) for n, row in enumerate(SHARP.to_dict("records"))]).to_csv(path, index=False)
    found = conflict.match(path)
    assert found.events["incident_id"].tolist() == SHARP["incident_id"].tolist()
    assert found.events[["days", "km"]].to_numpy(dtype=float).max() == 0
    listed = found.incidents.set_index("incident_id")
    assert set(listed.index[listed["events"] == 0]) == set(ROWS["incident_id"]) - set(SHARP["incident_id"])
    assert listed.loc[SHARP["incident_id"], "dead"].tolist() == [1] * len(SHARP)
    assert listed.loc["KT-20131024", "dead"] is pd.NA


@pytest.mark.parametrize("make", [ged, acled])
def test_precision_and_recall_with_seeded_errors(make, tmp_path) -> None:
    """By construction, as the truth of each event is known: of five true events one is moved too far to be found.

    Recall is hence 4 of 5, precision 1: none of the four kinds of false event may be taken for an incident.
    """
    random = np.random.default_rng(14236)
    # Apart by more than twice what an event is moved, so that it never comes within reach of another.
    since, until = SHARP["date_earliest"], SHARP["date_latest"]
    alone = (since - until.shift()).dt.days.fillna(99).gt(9) & (since.shift(-1) - until).dt.days.fillna(99).gt(9)
    truth: list[str | None] = []
    made: list[dict[str, Any]] = []

    def add(incident: dict[str, Any], true: str | None, **change: Any) -> None:
        made.append(make(incident, len(made), **change))
        truth.append(true)

    for row in SHARP[alone].to_dict("records"):
        key = row["incident_id"]
        add(row, key)
        add(row, key, days=int(random.choice([-2, -1, 1, 2])))
        # A place is given 10 km and an exact event 5: together 15; the village nearby 20 and 5.
        add(row, key, km=float(random.uniform(5, REACH_KM[row["location_basis"]] + 4)))
        add(row, key, days=1, km=8)
        lasted = (row["date_latest"] - row["date_earliest"]).days
        add(row, key, days=5 + lasted)  # five days after its end, three more than the tolerance
        add(row, None, days=40 if row["date_precision"] == "day" else 60, km=400)  # far in both
        add(row, None, km=400)  # the same day, elsewhere
        foreign = {"dyad_new_id": 999} if make is ged else {"actor2": "Protesters (Kyrgyzstan)"}
        add(row, None, **foreign)  # the same day and place, another conflict
    lone = SHARP[alone].to_dict("records")
    for row in lone:
        repeated = made[truth.index(row["incident_id"])]
        made.append(dict(repeated))  # a row twice, as merged downloads have it
        truth.append(None)
    order = random.permutation(len(made))
    path = tmp_path / "export.csv"
    pd.DataFrame([made[at] for at in order]).to_csv(path, index=False)
    events = conflict.match(path).events
    true = pd.Series([truth[at] for at in order], dtype="str")
    # A repeated id counts once, whichever of the two rows comes first.
    key = GED[0] if make is ged else ACLED[0]
    ids = pd.Series([str(made[at][key]) for at in order])
    true = true.groupby(ids).transform("first").mask(ids.duplicated())
    said = events["incident_id"]
    right = int((said == true).sum())
    precision, recall = right / said.notna().sum(), right / true.notna().sum()
    assert len(lone) > 20
    assert true.notna().sum() == 5 * len(lone)
    assert recall == 4 / 5
    assert precision == 1
    assert (events["verdict"] == "repeated id").sum() == len(lone)
    assert (events["verdict"] == "not about both countries").sum() == len(lone)
    assert (events["verdict"] == "no incident within reach").sum() == (2 + 1) * len(lone)


def test_days_and_km_are_those_between(tmp_path) -> None:
    incident = SHARP.set_index("incident_id", drop=False).loc["KT-20190313"].to_dict()
    moved = ged(incident, 1, days=3, km=7, longitude=incident["lon"] + 0.1)
    found = conflict.match(pd.DataFrame([moved]), days=5).events.iloc[0]
    # The incident lasts two days and so does the event, so that three days' shift leaves two between.
    assert found["days"] == 2
    assert found["km"] == pytest.approx(distance(incident, moved["latitude"], moved["longitude"]), abs=0.06)
    assert conflict.match(pd.DataFrame([moved]), days=1).events["verdict"].item() == "no incident within reach"


def test_the_nearer_of_two_incidents_is_taken() -> None:
    # 31 August 2019 at Kok-Tash, 2 September at Ak-Sai, 3 September at Chorku: an event between them.
    by_id = SHARP.set_index("incident_id", drop=False)
    there = by_id.loc["KT-20190902"].to_dict()
    on_it = conflict.match(pd.DataFrame([ged(there, 1)])).events.iloc[0]
    assert on_it["incident_id"] == "KT-20190902"
    assert on_it["within"] > 1, "others are within reach"
    # A day later at Chorku, where there is one of that day, although it lies within reach of both.
    other = by_id.loc["KT-20190903"].to_dict()
    assert distance(there, other["lat"], other["lon"]) > KM_A_DAY
    assert conflict.match(pd.DataFrame([ged(other, 1)])).events["incident_id"].item() == "KT-20190903"


def test_imprecise_dates_and_points_reach_further() -> None:
    # Apart from the next by 39 and 128 days.
    incident = SHARP.set_index("incident_id", drop=False).loc["KT-20201025"].to_dict()
    for made, found in (
        (ged(incident, 1, km=50), False),
        (ged(incident, 1, km=50, where_prec=3), True),  # somewhere in the district
        (ged(incident, 1, km=400, where_prec=6), True),  # somewhere in the country: no point, the day decides
        (acled(incident, 1, days=8), False),
        (acled(incident, 1, days=8, time_precision=2), True),  # some day of that week, and two days more
        (acled(incident, 1, km=100), False),
        (acled(incident, 1, km=100, geo_precision=3), True),
    ):
        event = conflict.match(pd.DataFrame([made])).events.iloc[0]
        assert (event["incident_id"] == "KT-20201025") is found, made
    assert pd.isna(conflict.match(pd.DataFrame([ged(incident, 1, where_prec=6)])).events["km"].item())


def test_an_incident_without_a_point_is_held_by_its_day() -> None:
    # 8 July 2021 (no point recorded), 200 km from anywhere else of that day.
    template = SHARP.iloc[0].to_dict()
    day = pd.Timestamp("2021-07-08")
    made = ged(template | {"date_earliest": day, "date_latest": day, "lat": 39.7, "lon": 69.2}, 1)
    event = conflict.match(pd.DataFrame([made])).events.iloc[0]
    assert (event["incident_id"], event["days"]) == ("KT-20210708", 0)
    assert pd.isna(event["km"])


def test_recall_by_hand_beside_its_chance() -> None:
    """Ten days, of which two lie on an incident: by hand."""
    incident = SHARP.set_index("incident_id", drop=False).loc["KT-20201025"].to_dict()
    # Days -4, 0 and 5 of the incident, two events on day 0, a protest on day 1, a vague date on day 2.
    made = [
        acled(incident, 1, days=-4),
        acled(incident, 2),
        acled(incident, 3, event_type="Riots"),
        acled(incident, 4, days=5),
        acled(incident, 5, days=1, event_type="Protests"),
        acled(incident, 6, days=2, time_precision=2),
    ]
    got = conflict.recall(pd.DataFrame(made), days=1)
    assert (got.days, got.found) == (3, 1)
    assert got.share == pytest.approx([100 * x for x in clopper_pearson(1, 3)])
    # Of the ten days from -4 to 5 three lie within a day of the incident, and no other is near.
    assert got.chance == pytest.approx(30)
    assert (got.first, got.last) == (pd.Timestamp("2020-10-21"), pd.Timestamp("2020-10-30"))
    wider = conflict.recall(pd.DataFrame(made), days=0, start="2020-10-25", end="2020-10-28")
    assert (wider.days, wider.found, wider.chance) == (1, 1, pytest.approx(25))
    with pytest.raises(RelationsError, match="hold no violent"):
        conflict.recall(pd.DataFrame(made), end="1999")


def bad(**change: Any) -> pd.DataFrame:
    rows = [ged(SHARP.iloc[at].to_dict(), at) for at in range(3)]
    rows[1] |= change
    return pd.DataFrame(rows)


@pytest.mark.parametrize(
    ("events", "said"),
    [
        (bad(date_start="spring 2021"), r"column 'date_start', row 2 \(event 1\).*spring 2021.*2022-09-14"),
        (bad(date_end="2001-01-01"), r"column 'date_end', row 2.*on or after date_start"),
        (bad(latitude=391.0), r"column 'latitude', row 2.*-90 to 90"),
        (bad(longitude="east"), r"column 'longitude', row 2.*'east'.*-180 to 180"),
        (bad(best=None), r"column 'best', row 2"),
        (bad(low=5), r"column 'best', row 2.*low <= best <= high"),
        (bad(where_prec=9), r"column 'where_prec', row 2.*1 to 7"),
        (bad(id=""), r"column 'id', row 2.*a key"),
        (
            bad().rename(columns={"latitude": "Latitude"}),
            r"UCDP GED: the column 'latitude' is missing.*did you mean 'Latitude'",
        ),
        (bad().drop(columns=["dyad_new_id", "dyad_name"]), r"'dyad_new_id' is missing"),
        (pd.DataFrame([acled(SHARP.iloc[0].to_dict(), 1)]).drop(columns="actor2"), r"ACLED: the column 'actor2'"),
        (pd.DataFrame({"a": [1]}), r"is missing.*of ACLED event_id_cnty"),
        ("nowhere.csv", r"nowhere\.csv.*cannot be read"),
        (7, r"events cannot be 7"),
    ],
)
def test_what_cannot_be_is_refused_by_column_and_row(events, said: str) -> None:
    with pytest.raises(RelationsError, match=said):
        conflict.match(events)


def test_other_arguments_are_refused() -> None:
    for days in (-1, 1.5, True, "2", 32):
        with pytest.raises(RelationsError, match="days cannot be"):
            conflict.match(bad(), days=days)
    with pytest.raises(RelationsError, match=r"rows cannot be.*lat"):
        conflict.match(bad(), ROWS.drop(columns="lat"))
    with pytest.raises(RelationsError, match="start cannot be"):
        conflict.recall(bad(), start="soon")


def test_nothing_in_the_file_or_in_the_list() -> None:
    none = conflict.match(bad().head(0))
    assert (len(none.events), none.incidents["events"].tolist()) == (0, [0] * len(ROWS))
    assert conflict.match(bad(), ROWS.head(0)).events["verdict"].tolist() == ["no incident within reach"] * 3


def test_a_file_of_the_whole_world_is_quick_and_small() -> None:
    """350,000 events, all of the dyad, the hardest case."""
    n, random = 350_000, np.random.default_rng(1)
    base = pd.DataFrame([ged(SHARP.iloc[0].to_dict(), 0)])[[*GED, "dyad_new_id"]]
    big = base.loc[np.zeros(n, dtype=int)].assign(
        id=np.arange(n),
        latitude=random.uniform(39, 41, n),
        longitude=random.uniform(69, 72, n),
    )
    day = pd.Series(pd.Timestamp("2003-01-01") + pd.to_timedelta(random.integers(0, 8400, n), unit="D"))
    big["date_start"] = big["date_end"] = day.dt.strftime("%Y-%m-%d 00:00:00.000").to_numpy()
    found: list[Any] = []
    tracemalloc.start()
    done = calls(lambda: found.append(conflict.match(big)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found[0].events) == n
    assert done < 12 * n  # measured: six for an event
    assert peak < 1e9, peak
