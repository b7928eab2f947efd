"""How a figure is measured and laid out: the parts of matplotlib, with less work for the same picture.

With its own renderer, axes and layout engine a figure looks much the same and takes three times as long.
"""

from __future__ import annotations

import functools
import io
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from relations.charts import room
from relations.errors import extra
from relations.plain import STRAY

with extra("charts"):
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis, Tick, XAxis, YAxis
    from matplotlib.backends.backend_svg import RendererSVG
    from matplotlib.font_manager import FontProperties, findfont
    from matplotlib.ft2font import FT2Font, Kerning, LoadFlags
    from matplotlib.layout_engine import LayoutEngine
    from matplotlib.legend import Legend
    from matplotlib.text import Text
    from matplotlib.transforms import Bbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from matplotlib.figure import Figure

PAD = 4.5
HALO, HALO_WIDTH = "halo", 2.2


class Face:
    """What each character of a font takes in, measured once; adding up is far cheaper than setting a text."""

    def __init__(self, family: Sequence[str], slant: Any, weight: Any) -> None:
        path = Path(findfont(FontProperties(family=[*family], style=slant, weight=weight)))
        # In memory: an open file is shared with forked processes, which would read at each other's place.
        self._font = FT2Font(io.BytesIO(path.read_bytes()))
        table: Any = self._font.get_sfnt_table("OS/2")
        size = self._font.units_per_EM
        rise, fall, gap = (table[f"sTypo{name}"] / size for name in ("Ascender", "Descender", "LineGap"))
        self.metrics = rise, -fall, gap
        self.glyph, self.kern = functools.cache(self._glyph), functools.cache(self._kern)

    def extent(self, text: str) -> tuple[float, float, float]:
        """Return width, height and descent of a line of text as shares of its size."""
        text = STRAY.sub("\ufffd", text) or " "  # an empty line among others
        glyphs = [self.glyph(one) for one in text]
        width = sum(glyph[1] for glyph in glyphs)
        width += sum(self.kern(*pair) for pair in pairwise(text))
        low, high = min(glyph[2] for glyph in glyphs), max(glyph[3] for glyph in glyphs)
        return width / 1000, (high - low) / 1000, -low / 1000

    def _glyph(self, one: str) -> tuple[Any, float, float, float]:
        # Index, width, depth and height, in thousandths of the size of the text.
        self._font.set_size(1000, 72)
        # What the font does not have, number 0, is a box here; a reader's own fonts draw it, in East Asia a square.
        index = self._font.get_char_index(ord(one))
        drawn = self._font.load_glyph(index, flags=LoadFlags.NO_HINTING)
        wide = not index and unicodedata.east_asian_width(one) in "FW"
        _, low, _, high = drawn.bbox
        return index, 1000.0 if wide else drawn.linearHoriAdvance / 65536, low / 64, high / 64

    def _kern(self, left: str, right: str) -> float:
        self._font.set_size(1000, 72)
        return self._font.get_kerning(self.glyph(left)[0], self.glyph(right)[0], Kerning.UNFITTED) / 64


face = functools.lru_cache(maxsize=16)(Face)


def _face(font: FontProperties) -> Face:
    return face(tuple(font.get_family()), font.get_style(), font.get_weight())


class Renderer(RendererSVG):
    """The SVG writer, without metadata, measuring text by its characters."""

    def __init__(self, width: float, height: float, target: io.StringIO) -> None:
        nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
        super().__init__(width, height, target, metadata=nothing)  # type: ignore[no-untyped-call]

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:
        """Return width, height and descent of a line of text, in points."""
        if ismath:
            return super().get_text_width_height_descent(s, prop, ismath)  # type: ignore[no-any-return,no-untyped-call]
        size = prop.get_size_in_points()
        width, height, descent = _face(prop).extent(s)
        return width * size, height * size, descent * size

    def draw_text(  # noqa: PLR0917
        self, gc: Any, x: float, y: float, s: str, prop: Any, angle: Any, ismath: Any = False, mtext: Any = None
    ) -> None:
        """Draw a text; what XML cannot hold, and what would steer its reader, is drawn as U+FFFD.

        A text of the gid `HALO` has one, and stays a text; with `path_effects` it would become outlines.
        """
        halo = mtext is not None and mtext.get_gid() == HALO
        if halo:
            self.writer.start("g", style=f"paint-order: stroke; stroke: #ffffff; stroke-width: {HALO_WIDTH}")  # type: ignore[no-untyped-call]
        super().draw_text(gc, x, y, STRAY.sub("\ufffd", s), prop, angle, ismath, mtext)  # type: ignore[no-untyped-call]
        if halo:
            self.writer.end("g")  # type: ignore[no-untyped-call]

    def _get_font_height_metrics(self, prop: FontProperties) -> tuple[float, float, float]:
        # Saves matplotlib, where it asks for this, from looking up the font at every text.
        size = prop.get_size_in_points()
        rise, fall, gap = _face(prop).metrics
        return rise * size, fall * size, gap * size


class _OneTick(Axis):
    """An axis that moves one tick along instead of making and keeping one for each label.

    As soon as somebody has asked for the ticks themselves, or for what this does not do (minor
    ticks, an offset, labels on the far side), it is the axis that matplotlib has.
    """

    _measured: tuple[list[tuple[float, str]], float] | None = None
    words: Sequence[Bbox] = ()  # the labels of the ticks where they were last measured

    def set_clip_path(self, path: Any, transform: Any = None) -> None:
        """Clip the axis and its tick; minor ticks are made when somebody asks for them."""
        Artist.set_clip_path(self, path, transform)
        self.majorTicks[0].set_clip_path(path, transform)

    def _places(self) -> list[tuple[float, str]] | None:
        """Return where the ticks stand and what they say, or None if this is no simple axis."""
        if self.get_label_position() not in {"bottom", "left"} or len(self.majorTicks) > 1:
            return None
        places, formatter = self.get_majorticklocs().tolist(), self.get_major_formatter()
        labels = formatter.format_ticks(places)
        far = self.majorTicks[0].label2.get_visible() or self.majorTicks[0].tick2line.get_visible()
        if far or formatter.get_offset() or len(self.get_minorticklocs()):
            return None
        transform = self.get_transform()
        ends = transform.transform(np.array(self.get_view_interval(), dtype=float))
        at, slack = transform.transform(np.array(places, dtype=float)), 1e-10 * abs(ends[1] - ends[0])
        seen = (at >= ends.min() - slack) & (at <= ends.max() + slack)
        return [place for place, shown in zip(zip(places, labels, strict=True), seen, strict=True) if shown]

    def _ticks(self, places: Iterable[tuple[float, str]]) -> Iterator[Tick]:
        tick = self.majorTicks[0]
        for place, label in places:
            tick.update_position(place)
            tick.label1.set_text(label)
            yield tick

    def get_tightbbox(self, renderer: Any = None, *, for_layout_only: bool = False) -> Bbox | None:
        """Return what the labels of ticks and axis take in."""
        places = self._places() if renderer is not None and self.get_visible() else None
        if places is None:
            self._measured, self.words = None, ()
            return super().get_tightbbox(renderer, for_layout_only=for_layout_only)
        panel, side = self.axes.bbox, 0 if isinstance(self, YAxis) else 1
        label = self.majorTicks[0].label1
        boxes = [label.get_window_extent(renderer) for _ in self._ticks(places)] if label.get_visible() else []
        self.words = tuple(boxes)
        edge = panel.min[side] - self.get_tick_padding() * _unit(self.axes)
        depth = panel.min[side] - min([edge, *(box.min[side] for box in boxes)])
        self._measured = places, depth
        if self.label.get_text():
            self._place_label(depth)
            corners = self.label.get_window_extent(renderer).get_points()
            if for_layout_only:  # a label longer than its panel does not make the panel smaller
                corners[:, 1 - side] = corners[:, 1 - side].mean()
            boxes.append(Bbox(corners))
        return Bbox.union(boxes) if boxes else None

    def draw(self, renderer: Any) -> None:
        """Draw the axis as it was measured."""
        if not self.get_visible():
            return
        if self._measured is None:
            self.get_tightbbox(renderer)
        if self._measured is None:
            super().draw(renderer)
            return
        (places, depth), self._measured = self._measured, None
        renderer.open_group(__name__, gid=self.get_gid())
        for tick in self._ticks(places):
            tick.draw(renderer)
        self._place_label(depth)
        self.label.draw(renderer)
        renderer.close_group(__name__)
        self.stale = False

    def _place_label(self, depth: float) -> None:
        if getattr(self, "_autolabelpos", True):  # nobody called set_label_coords()
            x, y = self.label.get_position()
            away = depth + self.labelpad * _unit(self.axes)
            panel = self.axes.bbox
            self.label.set_position((panel.x0 - away, y) if isinstance(self, YAxis) else (x, panel.y0 - away))


class _X(_OneTick, XAxis):
    pass


class _Y(_OneTick, YAxis):
    pass


class Panel(Axes):
    """Axes whose two axis keep one tick each."""

    def _init_axis(self) -> None:
        self.xaxis, self.yaxis = _X(self, clear=False), _Y(self, clear=False)
        for axis, sides in ((self.xaxis, ("bottom", "top")), (self.yaxis, ("left", "right"))):
            for side in sides:
                self.spines[side].register_axis(axis)


class Column(LayoutEngine):
    """Panels one below the other between a title and a source line.

    Constrained layout measures everything twice, as panels may stand anywhere.  Ours stand in one
    column: with the labels of the y axes their width is known, and at that width all else is measured.
    """

    _adjust_compatible = False
    _colorbar_gridspec = False

    def __init__(self, panels: Sequence[Axes], ratios: Sequence[float]) -> None:
        super().__init__()
        self.panels, self.ratios = panels, ratios
        self.head: Text | None = None
        self.foot: Text | None = None
        self.taken = 0.0, 0.0  # points that title and source line take, above and below
        self._undo: list[room.Undo] = []

    def execute(self, fig: Figure) -> None:
        """Place the panels of the figure."""
        renderer: Any = getattr(fig.canvas, "get_renderer", lambda: Renderer(*fig.bbox.size, io.StringIO()))()
        while self._undo:  # a figure is laid out as it was made
            self._undo.pop()()
        unit = fig.dpi / 72
        width, height, pad = fig.bbox.width, fig.bbox.height, PAD * unit
        bottom, top = pad, height - pad
        if self.head and self.foot:
            self.head.set_y(top / height)
            self.foot.set_y(bottom / height)
            top -= self.head.get_window_extent(renderer).height + 2 * pad
            bottom += self.foot.get_window_extent(renderer).height + pad
            self.taken = (height - pad - top) / unit, (bottom - pad) / unit
        # How far what belongs to each panel reaches beyond it: left, right, up and down.
        reach = [
            [60 * unit, 8 * unit, (28 if ax.get_legend() else 12) * unit, (32 if ax.get_xlabel() else 18) * unit]
            for ax in self.panels
        ]

        def place() -> None:
            left, right = (max(sides[n] for sides in reach) + pad for n in (0, 1))
            taken = sum(sides[2] + sides[3] for sides in reach) + 3 * pad * (len(reach) - 1)
            share = max(top - bottom - taken, height / 10) / sum(self.ratios)
            y = top
            for ax, ratio, (_, _, up, down) in zip(self.panels, self.ratios, reach, strict=True):
                y -= up + share * ratio
                ax.set_position((left / width, y / height, (width - left - right) / width, share * ratio / height))
                ax.set_in_layout(True)
                ax.apply_aspect()
                y -= down + 3 * pad

        place()
        for ax, sides in zip(self.panels, reach, strict=True):
            sides[0] = _reach(ax, [_labels(ax, ax.yaxis, renderer)])[0]
        place()
        self._undo += room.break_around(self.panels, width - pad, renderer)
        beside: list[list[Artist]] = []
        for ax, sides in zip(self.panels, reach, strict=True):
            words = [part for part in ax.get_children() if isinstance(part, (Text, Legend)) and part.get_in_layout()]
            boxes = [part.get_tightbbox(renderer) for part in words]
            found = _reach(ax, [_labels(ax, ax.xaxis, renderer), *boxes])
            sides[:] = [max(sides[0], found[0]), *found[1:]]
            edge = ax.bbox.x1 - 0.1 * ax.bbox.width
            beside.append([part for part, box in zip(words, boxes, strict=True) if box is not None and box.x1 > edge])
        place()
        # Where the panels became narrower, what stands near their right edge reaches out a little more.
        for ax, sides, parts in zip(self.panels, reach, beside, strict=True):
            sides[1] = max(sides[1], _reach(ax, [part.get_tightbbox(renderer) for part in parts])[1])
        place()
        self._settle(renderer, Bbox([(0, self.taken[1] * unit), (width, height - self.taken[0] * unit)]))

    def _settle(self, renderer: Any, frame: Bbox) -> None:
        still: list[Bbox] = []
        for ax in self.panels:
            parts = [*room.words_around(ax), *filter(None, [ax.get_legend()])]
            still += [box for box in (part.get_tightbbox(renderer) for part in parts) if box is not None and box.width]
            for axis in (ax.xaxis, ax.yaxis):
                _labels(ax, axis, renderer)  # at its last size a panel may have room for other ticks
                still += getattr(axis, "words", ())
        self._undo += room.settle(self.panels, still, frame, renderer)


def _unit(ax: Axes) -> float:
    """Pixels in a point."""
    return float(ax.figure.dpi) / 72


def _labels(ax: Axes, axis: Axis, renderer: RendererSVG) -> Bbox | None:
    return axis.get_tightbbox(renderer, for_layout_only=True) if ax.axison else None


def _reach(ax: Axes, boxes: Iterable[Bbox | None]) -> list[float]:
    """How far the boxes reach beyond a panel: left, right, up and down."""
    panel = ax.get_window_extent()
    known = [box.extents for box in boxes if box is not None and np.isfinite(box.extents).all()]
    x0, y0, x1, y1 = zip(panel.extents, *known, strict=True)
    return [float(side) for side in (x0[0] - min(x0), max(x1) - x1[0], max(y1) - y1[0], y0[0] - min(y0))]
