"""Cut data/borders.geojson, the countries from Bishkek to Peshawar, out of Natural Earth's 1:10m countries.

Run in an empty folder, with shapely 2.1 or later installed (the package itself does not need it):

    npm pack world-atlas@2.0.2
    tar xzf world-atlas-2.0.2.tgz
    python .../data/recipes/borders.py package/countries-10m.json

The lines are older than the border treaty of 2025 and coarse (the source is rounded to 0.0036 degrees of
longitude): good for a map, not for a length, nor for the country of a village.
"""

import itertools
import json
import sys
from pathlib import Path

from shapely import coverage_simplify
from shapely.geometry import MultiPolygon, Point, Polygon, box, mapping
from shapely.geometry.polygon import orient

TARGET = Path(__file__).resolve().parents[1] / "borders.geojson"
WINDOW = (63.0, 33.2, 81.5, 43.8)
# Two thirds of a pixel where 1,300 km are 736 pixels wide.
TOLERANCE, DIGITS = 0.015, 3
COUNTRIES = {
    "004": ("AFG", "Afghanistan"),
    "417": ("KGZ", "Kyrgyzstan"),
    "586": ("PAK", "Pakistan"),
    "762": ("TJK", "Tajikistan"),
    "860": ("UZB", "Uzbekistan"),
}
# A point in each exclave as the source draws it, and the country around it.
EXCLAVES = {
    "Vorukh": ("TJK", "KGZ", (70.580, 39.851)),
    "Sarvak": ("TJK", "UZB", (70.602, 40.98)),
    "Sokh": ("UZB", "KGZ", (71.13, 39.96)),
    "Shohimardon": ("UZB", "KGZ", (71.734, 39.941)),
}
MISSING = {
    "Chon-Qora, also Qalacha": "UZB exclave in KGZ",
    "Jani-Ayil": "UZB exclave in KGZ",
    "Kayragach, also Western Qalacha": "TJK exclave in KGZ",
    "Barak": "KGZ exclave in UZB",
}


def decoded_arcs(topology):
    """TopoJSON stores each arc as whole-number steps from its first point."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        steps = itertools.accumulate(arc, lambda at, step: (at[0] + step[0], at[1] + step[1]))
        yield [(x * sx + tx, y * sy + ty) for x, y in steps]


def ring(indices, arcs):
    """Arcs share their end points; a negative index is the arc ~index, backwards."""
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def polygons(geometry, arcs):
    parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    for rings in parts:
        shell, *holes = (ring(indices, arcs) for indices in rings)
        yield Polygon(shell, holes)


def rounded(polygon):
    def points(line):
        near = [(round(x, DIGITS), round(y, DIGITS)) for x, y in line.coords]
        return [point for point, _ in itertools.groupby(near)]

    # Outer rings counter-clockwise, as RFC 7946 asks.
    polygon = orient(polygon)
    return Polygon(points(polygon.exterior), [points(hole) for hole in polygon.interiors])


def cut(geometry, arcs):
    window = box(*WINDOW)
    pieces = [polygon.intersection(window) for polygon in polygons(geometry, arcs)]
    parts = [part for piece in pieces for part in getattr(piece, "geoms", [piece]) if part.area > 0]
    # Largest first: the main territory, then exclaves and what the window cuts off.
    return MultiPolygon(sorted(parts, key=lambda part: (-part.area, part.bounds)))


def simplified(shapes):
    """Simplify the lines that countries share once for both, so that no gap opens between them."""
    thin = coverage_simplify(list(shapes.values()), TOLERANCE)
    near = {
        code: MultiPolygon(
            sorted(map(rounded, getattr(whole, "geoms", [whole])), key=lambda part: (-part.area, part.bounds))
        )
        for code, whole in zip(shapes, thin, strict=True)
    }
    if broken := [code for code, whole in near.items() if not whole.is_valid]:
        raise SystemExit(f"{broken} is not a valid geometry after rounding")
    return near


def main():
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    arcs = list(decoded_arcs(topology))
    shapes = simplified(
        {
            COUNTRIES[geometry["id"]]: cut(geometry, arcs)
            for geometry in topology["objects"]["countries"]["geometries"]
            if geometry.get("id") in COUNTRIES
        }
    )
    by_code = {code: shape for (code, _), shape in shapes.items()}
    exclaves = []
    for name, (code, inside, point) in EXCLAVES.items():
        found = [n for n, part in enumerate(by_code[code].geoms) if part.contains(Point(point))]
        if found in ([], [0]):
            raise SystemExit(f"no exclave of {code} at {name} {point}")
        exclaves.append({"name": name, "code": code, "inside": inside, "part": found[0]})
    collection = {
        "type": "FeatureCollection",
        "title": "Approximate borders from Bishkek to Peshawar",
        "source": "Natural Earth 1:10m Admin 0 countries, by way of world-atlas 2.0.2",
        "licence": "Public domain",
        "caveat": (
            "Approximate lines, older than the border treaty of 2025. Do not measure lengths on them and do not "
            "derive the country of a village from them; no line of a neighbour is a statement on it. Not drawn: "
            + "; ".join(f"{name} ({what})" for name, what in MISSING.items())
            + "."
        ),
        "bbox": WINDOW,
        "exclaves": exclaves,
        "features": [
            {
                "type": "Feature",
                "properties": {"code": code, "name": name},
                "geometry": mapping(shape),
            }
            for (code, name), shape in sorted(shapes.items())
        ],
    }
    TARGET.write_text(json.dumps(collection, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    for (code, _), shape in sorted(shapes.items()):
        print(code, [(round(part.area, 4), *(round(x, 3) for x in part.centroid.coords[0])) for part in shape.geoms])


if __name__ == "__main__":
    main()
