"""The border file is a picture of the ground, not a measure: no length is computed from it."""

import csv
import itertools
import math

import numpy as np
import pytest

import relations
from relations import locate

BORDERS = relations.layer("borders")
SHAPES = {f["properties"]["code"]: f["geometry"]["coordinates"] for f in BORDERS["features"]}
RINGS = [
    pytest.param(ring, id=f"{code}-{n}-{m}")
    for code, polygons in SHAPES.items()
    for n, polygon in enumerate(polygons)
    for m, ring in enumerate(polygon)
]


def doubled_area(ring):
    (x, y), (x2, y2) = np.array(ring[:-1]).T, np.array(ring[1:]).T
    return float((x * y2 - x2 * y).sum())


def in_ring(lon, lat, ring):
    crossings = 0
    for (x1, y1), (x2, y2) in itertools.pairwise(ring):
        crossings += (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1
    return crossings % 2 == 1


def parts_at(lat, lon):
    """Country and number of each part that holds a point."""
    return [
        (code, n)
        for code, polygons in SHAPES.items()
        for n, (shell, *holes) in enumerate(polygons)
        if in_ring(lon, lat, shell) and not any(in_ring(lon, lat, hole) for hole in holes)
    ]


def test_countries_and_metadata():
    assert list(SHAPES) == ["AFG", "KGZ", "PAK", "TJK", "UZB"]
    assert BORDERS["features"][1]["properties"]["name"] == "Kyrgyzstan"
    assert {f["geometry"]["type"] for f in BORDERS["features"]} == {"MultiPolygon"}
    assert BORDERS["licence"] == "Public domain"
    assert "Natural Earth" in BORDERS["source"]
    assert "older than the border treaty of 2025" in BORDERS["caveat"]


@pytest.mark.parametrize("ring", RINGS)
def test_rings_are_closed_simple_and_inside_the_window(ring):
    assert ring[0] == ring[-1]
    assert len({tuple(point) for point in ring}) == len(ring) - 1 >= 3
    points = np.array(ring)
    west, south, east, north = BORDERS["bbox"]
    assert points[:, 0].min() >= west
    assert points[:, 0].max() <= east
    assert points[:, 1].min() >= south
    assert points[:, 1].max() <= north
    assert np.array_equal(points, points.round(3))
    # No two edges cross: each end of one lies on the same side of the other.
    a, b = points[:-1], points[1:]

    def side(p, q, r):
        (px, py), (qx, qy), (rx, ry) = p.T, q.T, r.T
        return np.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))

    for n in range(len(a)):
        p, q = a[n : n + 1], b[n : n + 1]
        cross = (side(p, q, a) * side(p, q, b) < 0) & (side(a, b, p) * side(a, b, q) < 0)
        assert not cross.any()


def test_outer_rings_run_against_the_clock_and_holes_with_it():
    for polygons in SHAPES.values():
        for shell, *holes in polygons:
            assert doubled_area(shell) > 0
            assert all(doubled_area(hole) < 0 for hole in holes)


def test_the_exclaves_that_are_drawn():
    assert {x["name"]: (x["code"], x["inside"]) for x in BORDERS["exclaves"]} == {
        "Vorukh": ("TJK", "KGZ"),
        "Sarvak": ("TJK", "UZB"),
        "Sokh": ("UZB", "KGZ"),
        "Shohimardon": ("UZB", "KGZ"),
    }
    three = ("KGZ", "TJK", "UZB")
    assert [len(SHAPES[code]) - 1 for code in three] == [0, 2, 2]
    # Each fills a hole of the country around it.
    assert [len(SHAPES[code][0]) - 1 for code in three] == [3, 0, 1]
    for exclave in BORDERS["exclaves"]:
        shell = SHAPES[exclave["code"]][exclave["part"]][0]
        holes = SHAPES[exclave["inside"]][0][1:]
        assert {tuple(p) for p in shell} in [{tuple(p) for p in hole} for hole in holes]


@pytest.mark.parametrize(
    ("place", "lat", "lon", "part"),
    [
        ("Khujand", 40.2826, 69.6222, ("TJK", 0)),
        ("Vorukh", 39.8513, 70.5801, ("TJK", 1)),
        ("Batken", 40.0626, 70.8194, ("KGZ", 0)),
        ("Isfara", 40.12, 70.63, ("TJK", 0)),
        ("Isfana", 39.84, 69.53, ("KGZ", 0)),
        ("Sokh", 39.97, 71.13, ("UZB", 1)),
    ],
)
def test_towns_lie_where_they_belong(place, lat, lon, part):
    assert parts_at(lat, lon) == [part]


def plain(name):
    with (locate.data_dir() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_may_not_stand_under_cc_by_stands_in_files_of_its_own():
    apart = {row["source_id"] for row in plain("sources") if row["redistribute"] == "separate_file"}
    assert "geo-maps-2017" in apart
    licences = dict(zip(relations.datasets()["name"], relations.datasets()["licence"], strict=True))
    for name, licence in licences.items():
        cited = {i for row in plain(name) for i in row.get("source_ids", "").split(";")} if name != "sources" else set()
        assert bool(cited & apart) == (licence == "ODbL-1.0"), name
        assert not (cited - apart and licence == "ODbL-1.0"), f"{name} mixes what may be passed on with what may not"
    text = (locate.data_dir().parent / "LICENSE-DATA").read_text(encoding="utf-8")
    assert "OpenStreetMap" in text
    assert "odbl/1-0" in text


def test_exclaves_against_another_map_and_their_own_figures():
    """Natural Earth, coarser and of another make, on a sphere: shoelace in km by the cosine of the latitude."""
    here = {row["name"]: row for row in plain("exclaves")}
    for exclave in BORDERS["exclaves"]:
        ring = np.array(SHAPES[exclave["code"]][exclave["part"]][0])
        lat = ring[:, 1].mean()
        flat = (ring - ring.mean(axis=0)) * [111.32 * math.cos(math.radians(lat)), 111.13]
        row = here[exclave["name"]]
        assert (row["country"], row["surrounded_by"]) == (exclave["code"], exclave["inside"])
        # The coarse map smooths the valleys away: 1.2 (Vorukh) to 2.2 times (Sarvak) as large, never smaller.
        assert 1 < abs(doubled_area(flat)) / 2 / float(row["area_km2"]) < 2.3, exclave["name"]
        assert (float(row["lon"]), float(row["lat"])) == pytest.approx(ring[:-1].mean(axis=0), abs=0.1)
    # No outline is shorter than that of a circle of its area.
    for row in here.values():
        if row["area_km2"]:
            assert float(row["perimeter_km"]) > 2 * math.sqrt(math.pi * float(row["area_km2"]))
    blank = [name for name, row in here.items() if not row["area_km2"]]
    assert blank == ["Kayragach (Western Qalacha)"], "an empty slot stays empty"


def test_lengths_of_the_line_add_up():
    length = {row["measure"]: float(row["length_km"]) for row in plain("border_lengths")}
    assert length["shared_boundary"] == pytest.approx(
        length["shared_boundary_without_vorukh"] + length["ring_of_vorukh"]
    )
    vorukh = next(row for row in plain("exclaves") if row["name"] == "Vorukh")
    assert float(vorukh["perimeter_km"]) == length["ring_of_vorukh"]


def test_both_sides_are_named_where_they_differ():
    """The three places where incidents stand at the villages of both sides, and nothing else than one point each."""
    names = {row["place_id"]: row["name"] for row in plain("places")}
    assert names["kok-tash"] == "Kok-Tash / Khoja Alo / Somoniyon"
    assert names["maksat"] == "Maksat / Ovchi-Kalacha"
    assert names["kum-mazar"] == "Chek / Kum-Mazar"
    used = {row["place_id"] for row in plain("incidents") if row["place_id"]}
    for row in plain("places"):
        if row["place_id"] in used and " / " not in row["name"]:
            assert "neighbour settlement" in row["note"] or "No name across the line found." in row["note"], row
