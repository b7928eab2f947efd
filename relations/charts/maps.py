"""Maps: approximate lines, and nothing that could be measured on them but the bar of kilometres."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any

import numpy as np

import relations
from relations.charts import layout, style
from relations.errors import extra

with extra("charts"):
    from matplotlib.colors import to_rgba
    from matplotlib.patches import PathPatch, Rectangle
    from matplotlib.path import Path
    from matplotlib.transforms import Bbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt
    from matplotlib.axes import Axes

    from relations.words import Words

EARTH_KM = 6371.0088
# Smallest text: 11 of a page's pixels at the size at which a figure is drawn.
SMALL = 8.4
# Both stand out 3:1 against white and against a dark page; the second is Okabe and Ito's vermilion.
WATER, ALARM = "#2E86C1", "#D55E00"
# Ways from a mark to its name: to the right and up, in parts of the distance.
_SIDES = {
    "E": (1, 0), "W": (-1, 0), "N": (0, 1), "S": (0, -1),
    "NE": (0.75, 0.75), "NW": (-0.75, 0.75), "SE": (0.75, -0.75), "SW": (-0.75, -0.75),
}  # fmt: skip
_BARS = (2, 5, 10, 20, 50, 100, 200, 500)
_LINE = 1.2
TINT = 0.1


def symbol(marker: str, fill: str, edge: str, width: float, **more: Any) -> dict[str, Any]:
    """Return how a mark is drawn, on the map and in its key."""
    return {"marker": marker, "markerfacecolor": fill, "markeredgecolor": edge, "markeredgewidth": width, **more}


def projected(
    lon: npt.ArrayLike, lat: npt.ArrayLike, middle: tuple[float, float]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return kilometres east and north of the middle of a map, by the azimuthal equidistant projection.

    Parameters
    ----------
    lon, lat : array of float
        Degrees, WGS 84, taken for a sphere.
    middle : (float, float)
        Longitude and latitude in degrees; distances and directions from it are true.

    Returns
    -------
    (array, array)
        In km.  Across the map a length is off by less than 0.5 % within 1,100 km of the middle.

    Notes
    -----
    Snyder, Map Projections, US Geological Survey Professional Paper 1395 (1987), equations 22-4, 22-5 and 25-2.
    """
    lam, phi = np.radians(np.asarray(lon, float) - middle[0]), np.radians(np.asarray(lat, float))
    here = math.radians(middle[1])
    cosine = math.sin(here) * np.sin(phi) + math.cos(here) * np.cos(phi) * np.cos(lam)
    angle = np.arccos(np.clip(cosine, -1, 1))
    stretch = EARTH_KM / np.sinc(angle / math.pi)
    north = math.cos(here) * np.sin(phi) - math.sin(here) * np.cos(phi) * np.cos(lam)
    return stretch * np.cos(phi) * np.sin(lam), stretch * north


def width_of(text: str, size: float, weight: str = "normal", slant: str = "normal") -> float:
    """Return the width of the longest line of a text, in points."""
    extent = layout.face((style.FONT,), slant, weight).extent
    return max(extent(line)[0] for line in text.split("\n")) * size


class Map:
    """A map in one panel, with a strip below for its key: kilometres from the middle, names kept apart.

    Parameters
    ----------
    ax : Axes
    words : Words
    middle : (float, float)
        Longitude and latitude, degrees.
    km : (float, float)
        Width and height of the frame.

    Notes
    -----
    A name is written where it hides no mark and no other name, in the order of the calls; one that may be left
    out is, where there is no room.  Call `finish` last.
    """

    def __init__(self, ax: Axes, words: Words, *, middle: tuple[float, float], km: tuple[float, float]) -> None:
        self.ax, self.words, self.middle = ax, words, middle
        self.width, self.height = km
        self.narrow = style.is_narrow(ax)
        points = 72 * (style.NARROW if self.narrow else style.WIDE) - 2 * layout.PAD
        self.unit = self.width / points
        self.strip = 0.0
        self.frame = Bbox([[-self.width / 2, -self.height / 2], [self.width / 2, self.height / 2]])
        self._key: list[tuple[str, float, dict[str, Any]]] = []
        self._names: list[tuple[str, float, float, dict[str, Any]]] = []
        self._taken: list[Sequence[float]] = []
        self._passed: list[npt.NDArray[np.float64]] = []
        self._outlines: list[npt.NDArray[np.float64]] = []
        ax.set_axis_off()
        self._edge = ax.add_patch(
            Rectangle(self.frame.min, *km, fill=False, edgecolor=style.NEUTRAL, linewidth=0.8, zorder=6)
        )

    def at(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[Any, Any]:
        """Return km east and north of the middle."""
        return projected(lon, lat, self.middle)

    # --- what is drawn

    def ground(self, *layers: str) -> None:
        """Draw countries and waters of some layers; the parties tinted, so that ink reads on white and on dark."""
        tints = style.party_colours()
        for feature in itertools.chain.from_iterable(relations.layer(name)["features"] for name in layers):
            kind, shape = feature["properties"].get("kind", "country"), feature["geometry"]
            if kind == "country":
                tint = tints.get(feature["properties"]["code"])
                fill = to_rgba(tint, TINT) if tint else "none"
                self._fill(shape["coordinates"], facecolor=fill, edgecolor=style.NEUTRAL, linewidth=0.9, zorder=0.4)
            elif kind == "lake":
                self._fill([shape["coordinates"]], facecolor=WATER, alpha=0.55, linewidth=0, zorder=0.5)
            elif kind == "river":
                for part in shape["coordinates"]:
                    self.line(part, color=WATER, linewidth=0.9 if self.narrow else 1.1, zorder=0.5, avoid=False)

    def line(self, points: Iterable[Sequence[float]], *, avoid: bool = True, **look: Any) -> None:
        """Draw a line through longitudes and latitudes; names keep off it where they can."""
        xy = np.column_stack(self.at(*np.array(list(points), float).T))
        (drawn,) = self.ax.plot(*xy.T, **{"solid_capstyle": "round", **look})
        drawn.set_clip_path(self._edge)
        if avoid:
            for start, end in itertools.pairwise(xy):
                steps = max(2, int(np.hypot(*(end - start)) / (4 * self.unit)))
                self._passed.append(np.linspace(start, end, steps))

    def mark(self, lon: float, lat: float, *, size: float, **look: Any) -> None:
        """Draw a mark of some points across; no name hides it."""
        x, y = (float(each) for each in self.at(lon, lat))
        (drawn,) = self.ax.plot([x], [y], linestyle="none", markersize=size, **look)
        drawn.set_clip_path(self._edge)
        half = (size / 2 + 0.5) * self.unit
        self._taken.append((x - half, y - half, x + half, y + half))

    def box(self, corners: Bbox, **look: Any) -> None:
        """Draw a rectangle given in km."""
        self.ax.add_patch(Rectangle(corners.min, corners.width, corners.height, fill=False, zorder=5, **look))
        x0, y0, x1, y1 = corners.extents
        ring = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])
        self._passed += [np.linspace(a, b, 80) for a, b in itertools.pairwise(ring)]

    def name(self, text: str, lon: float, lat: float, *, away: float = 5, sides: str = "", **look: Any) -> None:
        """Write a name beside a point (`sides` first, in order), or on it with ``away=0``; see `finish`."""
        x, y = (float(each) for each in self.at(lon, lat))
        if self.frame.contains(x, y):
            self._names.append((text, x, y, {"away": away, "sides": sides.split(), **look}))

    def towns(self, *names: str) -> None:
        """Mark and name towns; by default all in the frame, the least of which may lose its name."""
        for feature in relations.layer("towns")["features"]:
            told, (lon, lat) = feature["properties"], feature["geometry"]["coordinates"]
            x, y = self.at(lon, lat)
            if (not names or told["name"] in names) and self.frame.contains(x, y):
                self.mark(lon, lat, size=4, **symbol("o", "white", style.INK, 1, zorder=2))
                self.name(self.words.text(told["name"]), lon, lat, away=6, leave=told["rank"] > 1, fontsize=SMALL)

    def key(self, text: str, **look: Any) -> None:
        """Add an entry to the key below the map: a sample of a line or a mark, or words alone."""
        sample = max(look.get("markersize", 0.0), 8 if "marker" in look else 18) if look else 0.0
        self._key.append((text, sample, look))

    # --- where the names go

    def finish(self) -> None:
        """Write the names and the key, and set the limits of the panel."""
        for text, x, y, look in self._names:
            self._write(text, x, y, **look)
        self.strip = self._strip()
        self.ax.set_xlim(self.frame.x0, self.frame.x1)
        self.ax.set_ylim(self.frame.y0 - self.strip * self.unit, self.frame.y1)
        self.ax.set_aspect("equal")

    def _write(
        self, text: str, x: float, y: float, *, away: float, sides: list[str], leave: bool = False, **look: Any
    ) -> None:
        look = {"fontsize": SMALL, "gid": layout.HALO, "zorder": 4, **look}
        size = look["fontsize"]
        wide = width_of(text, size, look.get("fontweight", "normal"), look.get("style", "normal")) * self.unit
        high = size * _LINE * (1 + text.count("\n")) * self.unit
        order = [_SIDES[side] for side in dict.fromkeys([*sides, *_SIDES])]
        # On its point a name may move a little; beside it, stand farther off with a line.
        reaches = (8, 16, 28, 40) if not away else (away, away + 12, away + 26)
        tried = [*([] if away else [(0, (0, 0))]), *itertools.product(reaches, order)]
        reach, (dx, dy) = np.array([far for far, _ in tried]), np.array([side for _, side in tried]).T
        # The middle of the text: its near edge or corner lies the distance away.
        mid = x + dx * reach * self.unit + np.sign(dx) * wide / 2 * bool(away)
        level = y + dy * reach * self.unit + np.sign(dy) * high / 2 * bool(away) * np.where(dx == 0, 1, 0.6)
        spots = np.column_stack([mid - wide / 2, level - high / 2, mid + wide / 2, level + high / 2])
        far = (reach > away) & (away > 0)
        worth = self._trouble(spots, outlines=not 0 < away < 10) + 0.05 * np.arange(len(tried)) + 1.5 * far
        best = int(worth.argmin())
        if leave and worth[best] >= 6:
            return
        spot = spots[best]
        self._taken.append(spot)
        if far[best]:
            ends = np.clip([x, y], [spot[0], spot[1]], [spot[2], spot[3]])
            self.ax.plot([x, ends[0]], [y, ends[1]], color=style.NEUTRAL, linewidth=0.7, zorder=1.8)
        self.ax.text(mid[best], level[best], text, ha="center", va="center", linespacing=_LINE, **look)

    def _trouble(self, spots: npt.NDArray[np.float64], *, outlines: bool) -> npt.NDArray[np.float64]:
        """Return how much is wrong with each place for a name: what it hides, and whether it leaves the frame."""
        x0, y0, x1, y1 = spots.T
        edge, gap = 2 * self.unit, 1.0 * self.unit
        out = (x0 < self.frame.x0 + edge) | (x1 > self.frame.x1 - edge)
        out |= (y0 < self.frame.y0 + edge) | (y1 > self.frame.y1 - edge)
        hidden, crossed = np.zeros(len(spots)), np.zeros(len(spots))
        for a, b, c, d in self._taken:
            hidden += (x0 - gap < c) & (a < x1 + gap) & (y0 - gap < d) & (b < y1 + gap)
        # Off an outline goes what names an area or a line; what names a mark stays where it is told from the next.
        for worth, lines in ((0.4, self._passed), (0.1, self._outlines))[: 1 + outlines]:
            px, py = np.concatenate([np.empty((0, 2)), *lines]).T[..., None]
            within = (px > x0) & (px < x1) & (py > y0) & (py < y1)
            crossed += worth * np.minimum(within.sum(axis=0), 12)
        return np.asarray(50 * out + 10 * hidden + crossed)

    # --- the strip below

    def _strip(self) -> float:
        """Write the key and the bar of kilometres in rows below the frame; returns their height in points."""
        full, row, gap = self.width / self.unit, SMALL * 1.75, 12.0
        bar = max(km for km in _BARS if km <= self.width * (0.3 if self.narrow else 0.2))
        line = {"color": style.INK, "linewidth": 1.6, "solid_capstyle": "butt"}
        line |= {"marker": "|", "markersize": 5, "markeredgewidth": 1.2}
        scale = (self.words("map-scale", km=self.words.number(bar)), bar / self.unit, line)
        x, y = 0.0, 0.0
        for text, sample, look in [scale, *self._key]:
            need = sample + (4 if sample else 0) + width_of(text, SMALL)
            if x and x + need > full:
                x, y = 0.0, y + row
            left, level = self.frame.x0 + x * self.unit, self.frame.y0 - (y + row * 0.75) * self.unit
            end = left + sample * self.unit
            if "markerfacecolor" in look:  # a symbol alone
                self.ax.plot([(left + end) / 2], [level], linestyle="none", **look)
            elif look:
                self.ax.plot([left, end], [level, level], **look)
            after = end + (4 * self.unit if sample else 0)
            self.ax.text(after, level, text, ha="left", va="center", fontsize=SMALL)
            x += need + gap
        return y + row * 1.35

    # --- outlines

    def _fill(self, polygons: Sequence[Sequence[Sequence[Sequence[float]]]], **look: Any) -> None:
        """Draw what lies in the frame, with no two bends nearer than 1.3 points."""
        rings = []
        # A little wider, so that the cut edges are not drawn.
        around = self.frame.padded(4 * self.unit)
        for ring in itertools.chain.from_iterable(polygons):
            xy = np.column_stack(self.at(*np.array(ring, float).T))
            if (xy.max(axis=0) < around.min).any() or (xy.min(axis=0) > around.max).any():
                continue
            kept = [xy[0]]
            for point in xy[1:-1]:
                if np.hypot(*(point - kept[-1])) > 1.3 * self.unit:
                    kept.append(point)
            if len(kept) > 2:
                cut = Path([*kept, xy[-1]], closed=True).clip_to_bbox(around)
                if len(np.asarray(cut.vertices)):
                    rings.append(cut)
                    self._outlines.append(np.asarray(cut.vertices))
        if rings:
            # Holes run against their outer ring, so one path with all rings leaves them empty.
            patch = PathPatch(Path.make_compound_path(*rings), **look)
            # Not add_patch(), which would search every bend for the limits that are set at the end.
            self.ax.add_artist(patch)
            patch.set_clip_path(self._edge)


def fit(*maps: Map) -> None:
    """Make a figure as high as its finished maps, one below the other, need."""
    engine: Any = maps[0].ax.figure.get_layout_engine()
    engine.ratios = [(each.frame.height / each.unit) + each.strip for each in maps]
    style.resize(maps[0].ax, (sum(engine.ratios) + layout.PAD * (3 * len(maps) - 1)) / 72)
