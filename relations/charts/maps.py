"""Maps: an approximate line of the border, and nothing that could be measured on it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.colors import to_hex, to_rgb
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.ticker import FuncFormatter, MultipleLocator

from relations.charts import style
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    from matplotlib.axes import Axes

    from relations.words import Words


@style.chart
def draw_borders(
    ax: Axes,
    borders: Mapping[str, Any],
    words: Words,
    *,
    window: Sequence[float] | None = None,
    scale_km: float | None = None,
) -> Axes:
    """Draw the countries around the Fergana valley as a ground for points.

    Parameters
    ----------
    ax : Axes
        Where to draw.  Points go on top as (longitude, latitude).
    borders : mapping
        What `relations.borders()` returns.
    words : Words
        The language of the map.
    window : sequence of float, optional
        West, south, east, north in degrees; by default all of `borders`.
    scale_km : float, optional
        Length of the bar that shows the scale.

    Returns
    -------
    Axes
        With degrees on both axes and distances at their true ratio in the middle of the window.
    """
    if borders.get("type") != "FeatureCollection" or "bbox" not in borders:
        raise RelationsError("draw_borders() needs the FeatureCollection that relations.borders() returns.")
    west, south, east, north = (float(x) for x in (window or borders["bbox"]))
    if not (west < east and south < north):
        raise RelationsError(f"window={window!r} is no area; allowed: west, south, east, north in degrees.")
    tints = style.party_colours()
    shapes = {
        feature["properties"]["code"]: _path(feature["geometry"]["coordinates"]) for feature in borders["features"]
    }
    lines = np.concatenate([path.vertices for path in shapes.values()])
    for code, path in shapes.items():
        tint = _tint(tints.get(code, style.NEUTRAL))
        # Not add_patch(), which would search every bend for the limits that are set below.
        ax.add_artist(PathPatch(path, facecolor=tint, edgecolor=style.NEUTRAL, linewidth=0.7, zorder=0.4))
        x, y = _roomiest(path, lines, (west, south, east, north))
        if not math.isnan(x):
            ax.text(x, y, words.word("country", code), ha="center", va="center", alpha=0.75, zorder=0.6)
    _exclaves(ax, borders, words, (west, south, east, north))
    ax.text(
        0.5,
        0.02,
        words("map-line"),
        transform=ax.transAxes,
        ha="center",
        va="bottom",
        fontsize=style.SMALL,
        style="italic",
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1.5},
        zorder=5,
    )
    if scale_km:
        _scale(ax, scale_km, words, (west, south, east, north))
    # The lines end where the data is cut: a frame says so.
    ax.spines[:].set_visible(True)
    ax.set_xlim(west, east)
    ax.set_ylim(south, north)
    ax.set_aspect(1 / math.cos(math.radians((south + north) / 2)))
    for axis, sides in ((ax.xaxis, ("east", "west")), (ax.yaxis, ("north", "south"))):
        axis.set_major_locator(MultipleLocator(1.0 if east - west > 2.5 else 0.5))
        axis.set_major_formatter(FuncFormatter(_degrees(words, sides)))
    return ax


def _exclaves(ax: Axes, borders: Mapping[str, Any], words: Words, window: tuple[float, float, float, float]) -> None:
    west, south, east, north = window
    parts = {feature["properties"]["code"]: feature["geometry"]["coordinates"] for feature in borders["features"]}
    for exclave in borders["exclaves"]:
        ring = np.array(parts[exclave["code"]][exclave["part"]][0])
        x, y = ring[:, 0].mean(), ring[:, 1].min()
        if west < x < east and south < y < north:
            # Below its area, which is too small to write in.
            ax.annotate(
                words.word("exclave", exclave["name"]),
                (x, y),
                xytext=(0, -1.5),
                textcoords="offset points",
                fontsize=8,
                style="italic",
                ha="center",
                va="top",
                alpha=0.85,
                zorder=0.6,
            )


def _scale(ax: Axes, km: float, words: Words, window: tuple[float, float, float, float]) -> None:
    """Draw a bar of some length in the lower right corner; a degree of latitude is 111.2 km on a sphere."""
    _, south, east, north = window
    width = km / (111.2 * math.cos(math.radians((south + north) / 2)))
    right, y = east - 0.03 * (east - window[0]), south + 0.09 * (north - south)
    ax.plot([right - width, right], [y, y], color=style.INK, linewidth=2.5, solid_capstyle="butt", zorder=5)
    style.beside(ax, right - width / 2, y, words("map-scale", km=words.number(km)), up=3, ha="center", fontsize=8.5)


def _roomiest(
    path: Path, lines: npt.NDArray[np.float64], window: tuple[float, float, float, float]
) -> tuple[float, float]:
    """Return the point of an area in the window that is farthest from all lines and edges."""
    west, south, east, north = window
    xs, ys = np.meshgrid(np.linspace(west, east, 41)[1:-1], np.linspace(south, north, 25)[1:-1])
    points = np.column_stack([xs.ravel(), ys.ravel()])
    points = points[path.contains_points(points)]
    if not len(points):
        return math.nan, math.nan
    # A name is wider than high: room above and below counts four times.
    stretch = np.array([1.0, 4.0])
    to_edges = (np.minimum(points - [west, south], [east, north] - points) * stretch).min(axis=1)
    # What lies beyond an edge is farther away than the edge.
    near = lines[((lines >= [west, south]) & (lines <= [east, north])).all(axis=1)] * stretch
    apart = [(points[:, n, None] * stretch[n] - near[:, n]) ** 2 for n in (0, 1)]
    to_lines = np.sqrt((apart[0] + apart[1]).min(axis=1, initial=math.inf))
    x, y = points[np.argmax(np.minimum(to_lines, to_edges))]
    return float(x), float(y)


def _degrees(words: Words, sides: tuple[str, str]) -> Any:
    return lambda x, _: words(f"map-{sides[int(x < 0)]}", degrees=words.number(abs(x)))


def _tint(colour: str) -> str:
    """Return the colour mixed with six parts of white."""
    red, green, blue = (1 - (1 - part) / 7 for part in to_rgb(colour))
    return to_hex((red, green, blue))


def _path(polygons: Sequence[Sequence[Sequence[Sequence[float]]]]) -> Path:
    # Holes run against their outer ring, so one path with all rings leaves them empty.
    rings = [Path(ring, closed=True) for polygon in polygons for ring in polygon]
    return Path.make_compound_path(*rings)
