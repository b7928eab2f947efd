"""Labels too long for their place: each breaks into lines, then moves; what fits stays as it is."""

from __future__ import annotations

from itertools import chain, product
from typing import TYPE_CHECKING, Any

import numpy as np

from relations.errors import extra

with extra("charts"):
    from matplotlib.text import Annotation, Text
    from matplotlib.transforms import ScaledTranslation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy.typing as npt
    from matplotlib.axes import Axes
    from matplotlib.transforms import Bbox

    Boxes = npt.NDArray[np.float64]
    Undo = Callable[[], object]

# Points by which words may lie over others: kerning, and the air above and below letters.
_ASIDE, _DEEP = 1.5, 2.0
# How far a label may move up or down, in lines.
_STEPS = sorted((sign * n / 4 for n in (0, 1, 2, 3, 4, 5, 6, 8, 10, 12) for sign in (1, -1)), key=abs)
_SHARES = (0.75, 0.55, 0.4)


def wrapped(text: str, fits: Callable[[str], bool]) -> str:
    """Break each line of a text between words so that the parts fit, as far as single words do."""
    lines: list[str] = []
    for line in text.split("\n"):
        first, *others = line.split(" ")
        lines.append(first)
        for word in others:
            longer = f"{lines[-1]} {word}"
            lines[-1:] = [longer] if fits(longer) else [lines[-1], word]
    return "\n".join(lines)


def words_around(ax: Axes) -> list[Text]:
    """Return what is written around a panel: its titles."""
    labels = {*ax.texts}
    return [part for part in ax.get_children() if isinstance(part, Text) and part not in labels]


def break_around(panels: Iterable[Axes], edge: float, renderer: Any) -> list[Undo]:
    """Break titles and legends of panels where they reach beyond an edge, in pixels; returns what undoes it."""
    undo: list[Undo] = []
    for ax in panels:
        parts = [(part, edge - ax.bbox.x0) for part in words_around(ax)]
        if (legend := ax.get_legend()) and (beyond := legend.get_window_extent(renderer).x1 - edge) > 0:
            texts = legend.get_texts()
            longest = max(_width(text, text.get_text(), renderer) for text in texts)
            parts += [(text, longest - beyond) for text in texts]
        undo += chain.from_iterable(_break(part, wide, renderer) for part, wide in parts)
    return undo


def settle(panels: Sequence[Axes], still: Sequence[Bbox], frame: Bbox, renderer: Any) -> list[Undo]:
    """Break or move the labels of panels that leave a frame or lie over other words.

    Parameters
    ----------
    panels : sequence of Axes
        In their places.
    still : sequence of Bbox
        Words that stay where they are, in pixels.
    frame : Bbox
        In pixels.
    renderer : RendererBase

    Returns
    -------
    list of callable
        What puts all labels back.

    Notes
    -----
    As on maps, a place costs what is wrong with it: words outside the frame most, then words hidden, then marks
    hidden, lines and the distance from where the label would stand.
    """
    labels = [
        each for ax in panels for each in ax.texts
        if each.get_visible() and each.get_text().strip() and not each.get_rotation()
    ]  # fmt: skip
    unit = panels[0].figure.dpi / 72
    spots = [np.array([box.extents for box in still]).reshape(-1, 4), *(_lines(each, renderer) for each in labels)]
    owner = np.repeat(np.arange(len(spots)), [len(spot) for spot in spots])
    low, high = np.array(frame.min) - unit, np.array(frame.max) + unit
    undo: list[Undo] = []

    def trouble(spot: Boxes, others: Boxes) -> float:
        out = (spot[:, :2] < low).any() or (spot[:, 2:] > high).any()
        deep = np.minimum(spot[:, None, 2:], others[:, 2:]) - np.maximum(spot[:, None, :2], others[:, :2])
        return float(50 * out + 10 * (deep > np.array([_ASIDE, _DEEP]) * unit).all(axis=2).sum())

    for place in sorted(range(1, len(spots)), key=lambda n: -float(np.ptp(spots[n][:, ::2]))):
        label, others = labels[place - 1], np.concatenate(spots)[owner != place]
        if not trouble(spots[place], others):
            continue
        marks, line = _marks(label), label.get_fontproperties().get_size_in_points() * 1.2 * unit
        best: tuple[float, Any] = (np.inf, None)
        for number, text in enumerate(_broken(label, spots[place], frame, renderer)):
            spot = _lines(label, renderer, text)
            inside = max(0.0, frame.x0 + unit - spot[:, 0].min())
            inside += min(0.0, frame.x1 - unit - spot[:, 2].max() - inside)
            for step, aside in product(_STEPS, dict.fromkeys((0.0, inside))):
                moved = spot + np.array([aside, step * line] * 2)
                hidden = ((marks > moved[:, None, :2]) & (marks < moved[:, None, 2:])).all(axis=2).sum()
                cost = trouble(moved, others) + 0.4 * min(hidden, 6) + 0.3 * number + 0.5 * abs(step)
                cost += 0.2 + 0.01 * abs(aside) / unit if aside else 0
                if cost < best[0]:
                    best = cost, (text, (aside / unit, step * line / unit), moved)
        text, shift, spots[place] = best[1]
        owner = np.repeat(np.arange(len(spots)), [len(spot) for spot in spots])
        undo += _put(label, text, *shift)
    return undo


def _lines(label: Text, renderer: Any, text: str | None = None) -> Boxes:
    """Return the box of each line of a label, with a text of its own or another: left, bottom, right, top, pixels."""
    said = label.get_text()
    label.set_text(said if text is None else text)
    box, lines = label.get_window_extent(renderer), label.get_text().split("\n")
    label.set_text(said)
    align = {"left": 0.0, "center": 0.5, "right": 1.0}[label.get_horizontalalignment()]
    high = box.height / len(lines)
    wide = np.array([_width(label, line, renderer) for line in lines])
    left, top = box.x0 + align * (box.width - wide), box.y1 - high * np.arange(len(lines))
    return np.column_stack([left, top - high, left + wide, top])


def _width(label: Text, line: str, renderer: Any) -> float:
    return float(renderer.get_text_width_height_descent(line, label.get_fontproperties(), False)[0])


def _broken(label: Text, spot: Boxes, frame: Bbox, renderer: Any) -> list[str]:
    """Return a label as it is, as wide as there is room beside its point, and in narrower lines."""
    left, right = spot[:, 0].min(), spot[:, 2].max()
    room = {"left": frame.x1 - left, "right": right - frame.x0}.get(label.get_horizontalalignment(), right - left)
    widths = [min(room, right - left), *(share * (right - left) for share in _SHARES)]
    text = label.get_text()
    return list(dict.fromkeys([text, *(wrapped(text, _fits(label, width, renderer)) for width in widths)]))


def _fits(label: Text, width: float, renderer: Any) -> Callable[[str], bool]:
    return lambda line: _width(label, line, renderer) <= width


def _marks(label: Text) -> Boxes:
    """Return the points that have a mark in the panel of a label, in pixels."""
    panel: Any = label.axes
    marked = [line for line in panel.lines if line.get_marker() not in {"", "None", None}]
    return np.concatenate([np.empty((0, 2)), *(line.get_transform().transform(line.get_xydata()) for line in marked)])


def _break(label: Text, width: float, renderer: Any) -> list[Undo]:
    said, broken = label.get_text(), wrapped(label.get_text(), _fits(label, width, renderer))
    label.set_text(broken)
    return [lambda: label.set_text(said)] if broken != said else []


def _put(label: Text, text: str, right: float, up: float) -> list[Undo]:
    """Give a label a text and move it by some points; returns what undoes it."""
    said = label.get_text()
    label.set_text(text)
    undo: list[Undo] = [lambda: label.set_text(said)]
    if isinstance(label, Annotation):  # keeps its distance in points
        place = label.xyann
        label.xyann = place[0] + right, place[1] + up
        return [*undo, lambda: setattr(label, "xyann", place)]
    before, whole = label.get_transform(), label.get_figure(root=True)
    assert whole is not None  # noqa: S101
    label.set_transform(before + ScaledTranslation(right / 72, up / 72, whole.dpi_scale_trans))
    return [*undo, lambda: label.set_transform(before)]
