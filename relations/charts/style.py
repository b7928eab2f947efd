"""How every figure of the package looks, and the few parts that the strands share.

Each figure is drawn twice, as wide as the column of a page and as a phone, with text of the same size.  The SVG
of a figure depends on what is drawn and nothing else: no date, no random id, no setting of the caller.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import io
import math
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from relations.charts import layout, room
from relations.charts.inline import inline
from relations.errors import RelationsError, extra
from relations.plain import harmless
from relations.stated import is_missing

with extra("charts"):
    import matplotlib as mpl
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis, XAxis
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    from matplotlib.text import Annotation, Text
    from matplotlib.ticker import FixedFormatter, FixedLocator, FuncFormatter, MaxNLocator, NullLocator
    from matplotlib.transforms import ScaledTranslation

if TYPE_CHECKING:
    from relations.words import Words

F = TypeVar("F", bound=Callable[..., Any])

# The column of a page and that of a phone, 736 and 358 CSS pixels.
WIDE, NARROW = 736 / 96, 358 / 96
SMALL = 9.0
TITLE = 11.5
FONT = "DejaVu Sans"
_MARK = "event"
_HEAD, _FOOT = "head", "foot"

INK = "#1F2328"
NEUTRAL = "#6B7177"
PALE = "#D5D8DC"
# What a band shades: no more, so that marks on it stand out 3:1, on the light page and on the dark.
BAND: Any = {"facecolor": (PALE, 0.3), "edgecolor": PALE, "linewidth": 0.8, "zorder": 0}
# Okabe and Ito's colours, which stay apart for colour-blind readers.  The parties have the two that
# also differ most in grey; neither is red or green.
PARTY_COLOURS = ("#0072B2", "#E69F00", "#CC79A7")
ACCENTS = ("#56B4E9", "#CC79A7", "#009E73", "#8257A0", "#8C6D1F", "#000000")
HATCHES = ("", "///", "...", "xxx", "\\\\\\", "ooo")
MARKERS = ("o", "s", "^", "D", "v", "P")

RC: Any = {
    "axes.axisbelow": True,
    "axes.edgecolor": NEUTRAL,
    "axes.labelcolor": INK,
    "axes.labelsize": 10,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.family": [FONT],
    "grid.color": PALE,
    "grid.linewidth": 0.6,
    "hatch.color": "white",
    "hatch.linewidth": 0.9,
    "legend.fontsize": 9.5,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "lines.markersize": 5,
    "patch.linewidth": 0.6,
    "svg.fonttype": "none",
    "text.color": INK,
    "text.parse_math": False,
    "xtick.color": NEUTRAL,
    "xtick.labelcolor": INK,
    "ytick.color": NEUTRAL,
    "ytick.labelcolor": INK,
}


@dataclass(frozen=True)
class Look:
    """How one series is drawn: a colour, and a hatch and a marker for readers without colour."""

    colour: str
    hatch: str
    marker: str
    linestyle: Any


@dataclass
class _State:
    """What `finish` and its companions know of a figure."""

    height: float = 0.0
    title: str = ""
    keys: list[str] = field(default_factory=list)


_STYLED: ContextVar[bool] = ContextVar("styled", default=False)


def _state(ax: object) -> _State:
    fig = _figure_of(ax)
    state: _State = vars(fig).setdefault("_state_of_relations", _State(height=fig.get_figheight()))
    return state


def chart(function: F) -> F:
    """Decorate a chart function so that it draws in the style of the package."""
    return ours()(function)


@dataclass(frozen=True)
class Form:
    """What a chart needs to be drawn; decorates one that `relations.show.Report.chart` draws.

    Such a chart takes frame, ax and words, and returns the ax.

    Parameters
    ----------
    height, panels, ratios
        As in `figure`.
    told : (str, str), optional
        For the alternative text: the columns that name a row, parted by spaces, and the one that is its number.
    per_row : float
        Inches that each row of the frame adds to the height.
    narrow : float
        How many times as high the drawing for a phone is.
    half : bool
        Whether it takes half the column, beside another such figure; its one drawing is as wide as a phone.
    """

    height: float = 3.2
    panels: int = 1
    ratios: Sequence[float] | None = None
    told: tuple[str, str] | None = None
    per_row: float = 0.0
    narrow: float = 1.0
    half: bool = False

    def __call__(self, function: F) -> F:
        """Return the chart in the style of the package, with its form."""
        styled = chart(function)
        styled.form = self  # type: ignore[attr-defined]
        return styled


@functools.cache
def _settings() -> dict[str, Any]:
    """Matplotlib's own defaults, then ours: all that a drawing could depend on."""
    interactive = {"backend", "backend_fallback", "interactive", "toolbar"}
    settings = {name: value for name, value in _raw(mpl.rcParamsDefault).items() if name not in interactive}
    return settings | _raw(mpl.RcParams(RC))


def _raw(settings: Any) -> dict[str, Any]:
    """Return a copy that chooses no backend and warns of nothing."""
    return dict(dict.items(settings))


@contextlib.contextmanager
def ours(**more: str) -> Iterator[None]:
    """Draw in the settings of the package alone, whatever file, style, environment or caller has set.

    Not by `matplotlib.rc_context`, which sets ours on top of theirs and checks every value each time.
    """
    if _STYLED.get() and not more:  # the settings hold already
        yield
        return
    current: Any = mpl.rcParams
    before, token = _raw(current), _STYLED.set(True)
    dict.update(current, _settings(), **more)
    try:
        yield
    finally:
        dict.update(current, before)
        _STYLED.reset(token)


class _Figure(Figure):
    """A figure that is drawn and saved in our settings, whoever draws or saves it."""

    @chart
    def draw(self, renderer: Any) -> None:
        super().draw(renderer)

    @chart
    def savefig(self, fname: Any, **options: Any) -> None:
        super().savefig(fname, **options)


@chart
def figure(
    rows: int = 1,
    *,
    height: float = 3.2,
    sharex: bool = False,
    ratios: Sequence[float] | None = None,
    width: float = WIDE,
) -> tuple[Figure, Any]:
    """Return an empty figure and its axes.

    Parameters
    ----------
    rows : int
        Panels, one below the other; more than one gives a list of axes.
    height : float
        Inches of the panels with their labels; `finish` adds what title and source line need.
    sharex : bool
        Whether the panels share the x axis.
    ratios : sequence of float, optional
        Relative heights of the panels.
    width : float
        Inches: `WIDE` or `NARROW`.
    """
    fig = _Figure(figsize=(width, height), dpi=72)
    FigureCanvasSVG(fig)
    axes = fig.subplots(rows, 1, sharex=sharex, squeeze=False, subplot_kw={"axes_class": layout.Panel})[:, 0]
    fig.set_layout_engine(layout.Column(list(axes), ratios or [1.0] * rows))
    return fig, axes[0] if rows == 1 else list(axes)


@chart
def finish(
    ax: Axes | Figure,
    *,
    title: str,
    source: str,
    xlabel: str | None = None,
    ylabel: str | None = None,
    bare: bool = False,
) -> Axes | Figure:
    """Give a figure its title and source line, and an ax its labels; returns `ax`.

    Parameters
    ----------
    ax : Axes or Figure
        The drawn axes.  For a figure of several panels, label each panel and finish any one of them.
    title : str
        The finding, in a sentence.
    source : str
        Whose data it is, and what was computed.
    xlabel, ylabel : str, optional
        Labels with units.  Leave one out only where the tick labels say it themselves.
    bare : bool
        Leave title, source line and the key of `event_marks` to the page.
    """
    fig = _figure_of(ax)
    if not title.strip() or not source.strip():
        raise RelationsError("a figure needs title= (its finding, in a sentence) and source= (whose data it is).")
    state = _state(fig)
    state.title = " ".join(title.split())
    if isinstance(ax, Axes):
        if xlabel is not None:
            ax.set_xlabel(xlabel)
        if ylabel is not None:
            ax.set_ylabel(ylabel)
    if bare:
        return ax
    width = fig.get_figwidth() * 72
    margin = 7.0
    head = wrap(state.title, width - 2 * margin, TITLE, "bold")
    foot = "\n".join(wrap(line, width - 2 * margin, SMALL) for line in (*state.keys, " ".join(source.split())))
    left = {"x": margin / width, "ha": "left"}
    above = fig.suptitle(head, fontsize=TITLE, fontweight="bold", linespacing=1.25, gid=_HEAD, **left)
    below = fig.supxlabel(foot, fontsize=SMALL, color=NEUTRAL, linespacing=1.3, gid=_FOOT, **left)
    engine = fig.get_layout_engine()
    if isinstance(engine, layout.Column):
        engine.head, engine.foot = above, below
    lines = 1.25 * TITLE * (head.count("\n") + 1) + 1.3 * SMALL * (foot.count("\n") + 1)
    fig.set_figheight(state.height + lines / 72)
    return ax


def resize(ax: object, height: float) -> None:
    """Give a figure another height of its panels, in inches, than it was made with."""
    _state(ax).height = height
    _figure_of(ax).set_figheight(height)


def title_of(ax: object) -> str:
    """Return the title given to `finish`, or an empty string."""
    return _state(ax).title


def is_narrow(ax: Axes) -> bool:
    """Tell whether a figure is drawn for a phone."""
    return bool(_figure_of(ax).get_figwidth() < (WIDE + NARROW) / 2)


def fill(text: str, width: int, *, most: int = 9, **options: Any) -> str:
    """Break a text into lines of a number of characters; they are longer where they would be more than `most`.

    A long word stays whole: a label a little too long is better than a word cut where nobody would.
    """
    lines = textwrap.wrap(text, width, break_long_words=False, **options)
    return "\n".join(lines) if len(lines) <= most else fill(text, width + 1, most=most, **options)


def key_of(ax: object) -> str:
    """Return the key of the moments that `event_marks` marked, or an empty string."""
    return " ".join(_state(ax).keys)


def party_colours() -> dict[str, str]:
    """Return the colour of each party, by their order in the data package."""
    return {code: look.colour for code, look in party_looks().items()}


def party_looks(codes: Iterable[str] | None = None) -> dict[str, Look]:
    """Return colour, hatch, marker and line style of each party; by default of those of `relations.parties()`."""
    if codes is None:
        import relations

        codes = [party.code for party in relations.parties()]
    return looks(codes, colours=PARTY_COLOURS)


def looks(names: Iterable[str], *, colours: Sequence[str] = ACCENTS) -> dict[str, Look]:
    """Return a distinct look for each name, in order, up to the number of `colours`."""
    wanted = list(names)
    if len(wanted) > len(colours):
        raise RelationsError(
            f"{len(wanted)} series cannot be told apart ({', '.join(wanted)}); allowed: {len(colours)}. "
            "Join some of them or draw several panels."
        )
    lines = ("-", "--", ":", "-.", (0, (5, 1)), (0, (3, 1, 1, 1)))
    return {name: Look(colours[n], HATCHES[n], MARKERS[n], lines[n]) for n, name in enumerate(wanted)}


@chart
def range_bars(
    ax: Axes,
    positions: Sequence[float],
    low: Iterable[Any],
    best: Iterable[Any],
    high: Iterable[Any],
    *,
    colour: str = NEUTRAL,
    hatch: str = "",
    label: str | None = None,
    width: float = 0.7,
    horizontal: bool = False,
) -> Axes:
    """Draw best values as bars with a whisker from low to high.

    Parameters
    ----------
    ax : Axes
        Where to draw.
    positions : sequence of float
        Where each bar stands.
    low, best, high : iterable of number or missing
        A missing `best` draws the whisker alone; a `low` with a missing `high` is an open upper end,
        drawn as an arrow; all three missing draw nothing.
    colour, hatch, label
        Of the series.
    width : float
        Of a bar, in units of the positions.
    horizontal : bool
        Draw bars to the right instead of upwards.
    """
    triples = _triples(positions, low, best, high)
    bar, heights = ax.barh if horizontal else ax.bar, [0.0 if math.isnan(mid) else mid for _, mid, _ in triples]
    bar(list(positions), heights, width, label=label, **hatched(colour, hatch) | {"edgecolor": colour})
    whiskers: list[tuple[float, float, float]] = []
    # The arrow's length is a share of the largest known value: it says "or more", not how much more.
    step = 0.12 * max((x for triple in triples for x in triple if x > 0), default=1.0)
    for place, (lo, mid, hi) in zip(positions, triples, strict=True):
        if math.isnan(hi) and not math.isnan(lo):
            start = lo if math.isnan(mid) else mid
            whiskers.append((place, lo, start))
            ends = [(start, place), (start + step, place)]
            tail, tip = ends if horizontal else [(y, x) for x, y in ends]
            arrow = {"arrowstyle": "-|>", "color": INK, "lw": 1.1, "shrinkA": 0, "shrinkB": 0}
            ax.annotate("", xy=tip, xytext=tail, arrowprops=arrow)
            # An annotation does not widen the axis; an invisible point does.
            ax.update_datalim([tip])
        elif not math.isnan(hi):
            whiskers.append((place, 0.0 if math.isnan(lo) else lo, hi))
    whiskers = [whisker for whisker in whiskers if whisker[2] > whisker[1]]
    if whiskers:
        points = segments((start, end, place) for place, start, end in whiskers)
        points, cap = (points, "|") if horizontal else (points[::-1], "_")
        # White first, so that the whiskers stand out from their bars.
        for ink, line, size in (("white", 2.8, 7), (INK, 1.1, 5)):
            ax.plot(*points, color=ink, linewidth=line, marker=cap, markersize=size, markeredgewidth=line)
    ax.autoscale_view()
    return ax


def _triples(positions: Sequence[float], *ends: Iterable[Any]) -> list[tuple[float, ...]]:
    columns = [[float("nan") if is_missing(x) else float(x) for x in values] for values in ends]
    lengths = [len(positions), *map(len, columns)]
    if len(set(lengths)) > 1:
        raise RelationsError(
            "range_bars() needs as many low, best and high as positions; got "
            f"{lengths[0]} positions and {', '.join(map(str, lengths[1:]))}."
        )
    return list(zip(*columns, strict=True))


def segments(spans: Iterable[tuple[float, float, float]]) -> tuple[list[float], list[float]]:
    """Return the coordinates of level lines, given as start, end and height, as one broken line."""
    found = [(start, end, height) for start, end, height in spans]
    xs = [x for start, end, _ in found for x in (start, end, math.nan)]
    return xs, [y for *_, height in found for y in (height, height, math.nan)]


def beside(ax: Axes, x: float, y: float, text: str, *, right: float = 0, up: float = 0, **looks: Any) -> Text:
    """Write a text, small, some points off a place in the data; takes half the time of `annotate`."""
    shift = ScaledTranslation(right / 72, up / 72, ax.figure.dpi_scale_trans)
    return ax.text(x, y, text, transform=ax.transData + shift, **{"fontsize": SMALL, **looks})


def dots(  # noqa: PLR0917
    ax: Axes, x: Any, y: Any, size: float, fill: Any, marker: str = "o", **looks: Any
) -> None:
    """Draw marks with an edge of ink and no line between them."""
    ax.plot(x, y, linestyle="none", marker=marker, markersize=size, mfc=fill, mec=INK, **looks)


def hatched(colour: Any, hatch: str = "") -> dict[str, Any]:
    """Return how a bar of a colour and a hatch is drawn, which readers without colour tell apart."""
    return {"color": colour, "hatch": hatch, "hatchcolor": "white", "edgecolor": INK}


@chart
def year_axis(ax: Axes, first: float, last: float) -> Axes:
    """Show the years from `first` to `last` with whole, evenly spaced ticks."""
    ax.set_xlim(first - 0.6, last + 0.6)
    nbins = 4 if is_narrow(ax) else 7
    ax.xaxis.set_major_locator(MaxNLocator(nbins, integer=True, steps=[1, 2, 5, 10], min_n_ticks=1))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:.0f}"))
    return ax


@chart
def name_ticks(
    axis: Axis, places: Iterable[float], names: Iterable[str], *, size: float | None = None, marks: bool = False
) -> None:
    """Write names at places of an axis, without making a tick for each as `set_ticks` does.

    Parameters
    ----------
    axis : Axis
        The x or y axis of a panel.
    places, names : iterables of the same length
    size : float, optional
        Of the text, in points.
    marks : bool
        Whether a line marks each place.
    """
    axis.set_major_locator(FixedLocator([float(place) for place in places]))
    axis.set_major_formatter(FixedFormatter([str(name) for name in names]))
    axis.set_minor_locator(NullLocator())
    options: dict[str, Any] = {} if marks else {"length": 0}
    if size:
        options["labelsize"] = size
    axis.set_tick_params(**options)


@chart
def number_axis(axis: Axis, words: Words) -> None:
    """Write the numbers of an axis as the language does, with a faint grid line at each."""
    # A locator proposes the same numbers each time it is asked.
    written = functools.cache(words.number)
    axis.set_major_formatter(FuncFormatter(lambda x, _: written(x)))
    axis.grid(visible=True)
    axis.axes.tick_params(axis="x" if isinstance(axis, XAxis) else "y", length=0)


@chart
def event_marks(ax: Axes, marks: Mapping[float, str] | Sequence[tuple[Any, str]]) -> Axes:
    """Mark moments on the x axis with numbered lines; the key is printed above the source line.

    Parameters
    ----------
    ax : Axes
        A panel whose x axis is time.
    marks : mapping or sequence of (x, text)
        Moments in the units of the axis, and what happened.  Call this after the limits of the axis
        are set and before `legend` and `finish`.
    """
    items = marks.items() if isinstance(marks, Mapping) else marks
    pairs = sorted((float(ax.convert_xunits(x)), text) for x, text in items)  # type: ignore[no-untyped-call]
    if not pairs:
        return ax
    start, end = ax.get_xlim()
    before, level = float("-inf"), 0
    for number, (x, _) in enumerate(pairs, start=1):
        level = level + 1 if x - before < 0.035 * abs(end - start) else 0
        before = x
        ax.axvline(x, color=NEUTRAL, linewidth=0.8, linestyle=(0, (2, 2)), zorder=0.5)
        ax.annotate(
            str(number),
            (x, 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, 2 + level * (SMALL + 2)),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=SMALL,
            gid=_MARK,
        )
    key = " \N{MIDDLE DOT} ".join(f"{n}\N{NO-BREAK SPACE}{text}" for n, (_, text) in enumerate(pairs, start=1))
    note(ax, key)
    return ax


def note(ax: object, text: str) -> None:
    """Print a text above the source line; on a page it stands below the drawing."""
    _state(ax).keys.append(text)


def _columns(ax: Axes, handles: Iterable[Any] | None, most: int) -> int:
    """Return how many columns of a legend have room beside each other: words are longer in some languages."""
    size, extent = RC["legend.fontsize"], layout.face((FONT,), "normal", "normal").extent
    labels = ax.get_legend_handles_labels()[1] if handles is None else [str(each.get_label()) for each in handles]
    wide = [extent(label)[0] * size + 3.8 * size for label in labels]  # with its mark and the gaps
    whole = 72 * _figure_of(ax).get_figwidth() - 45
    for number in range(most, 1, -1):
        rows = math.ceil(len(wide) / number)
        if sum(max(wide[first : first + rows]) for first in range(0, len(wide), rows)) <= whole:
            return number
    return 1


@chart
def legend(ax: Axes, *, columns: int = 3, **options: Any) -> Axes:
    """Put the legend in one or more rows above the ax, where it hides no data."""
    marks = [text for text in ax.texts if isinstance(text, Annotation) and text.get_gid() == _MARK]
    above = max((text.xyann[1] + SMALL + 2 for text in marks), default=0.0)
    look: dict[str, Any] = {
        "loc": "lower left",
        "bbox_to_anchor": (0, 1.0),
        "ncols": _columns(ax, options.get("handles"), columns),
        "borderaxespad": 0.3 + above / RC["legend.fontsize"],
        "handlelength": 1.6,
        "columnspacing": 1.4,
    }
    ax.legend(**look | options)
    return ax


def svg(ax: object, *, alt: str) -> str:
    """Return a finished figure as SVG that can stand in a page.

    Parameters
    ----------
    ax : Axes or Figure
        What was finished.
    alt : str
        What the figure shows, in words.

    Returns
    -------
    str
        One ``<svg>`` element: the same bytes for the same drawing, ids that clash with no other
        figure's, text as text.

    Raises
    ------
    RelationsError
        If the figure was not finished or `alt` is empty.
    """
    fig = _figure_of(ax)
    title = title_of(fig)
    alt = harmless(alt)
    if not title:
        raise RelationsError("the figure has no title yet: call charts.finish(ax, ...) first.")
    if not alt:
        raise RelationsError("the figure needs alt=: what it shows, in words made from its data.")
    salt = hashlib.sha256(f"{title}\n{alt}".encode()).hexdigest()[:10]
    target = io.StringIO()
    width, height = fig.get_size_inches() * 72
    dpi = fig.get_dpi()
    with ours(**{"svg.hashsalt": salt}):
        # Not by savefig, which draws once more to lay out.
        renderer = layout.Renderer(width, height, target)
        fig.set_dpi(72)
        try:
            fig.draw(renderer)
        finally:
            fig.set_dpi(dpi)
        renderer.finalize()  # type: ignore[no-untyped-call]
    engine = fig.get_layout_engine()
    above, below = engine.taken if isinstance(engine, layout.Column) else (0.0, 0.0)
    return inline(target.getvalue(), alt, f"0 {above:.2f} {width:.2f} {height - above - below:.2f}" if above else "")


def _figure_of(ax: object) -> Figure:
    found = ax.get_figure(root=True) if isinstance(ax, Axes) else ax
    if not isinstance(found, Figure):
        raise RelationsError(
            f"{type(ax).__name__} is no figure; allowed: what charts.figure() or a chart function returned."
        )
    return found


def wrap(text: str, width: float, size: float, weight: str = "normal") -> str:
    """Break text into lines no wider than `width` points."""
    extent = layout.face((FONT,), "normal", weight).extent
    return room.wrapped(text, lambda line: extent(line)[0] * size <= width)
