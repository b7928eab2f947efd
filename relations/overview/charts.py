"""One calendar for the three strands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from relations import tables
from relations.charts import maps, style

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from relations.answers import Quantity
    from relations.words import Words

# Before this year no list of incidents could be read: what is known of the years before stands as a number.
LISTED_SINCE = 2003
# The lanes of the calendar: where each lies on a page and on a phone, its colour and mark.
_LANES: Any = {
    "deaths": (0.0, 0.0, maps.ALARM, "o"),
    "visit": (1.2, 1.9, style.ACCENTS[3], "o"),
    "text": (1.9, 3.3, style.ACCENTS[2], "D"),
    "asset": (2.6, 4.7, style.ACCENTS[4], "s"),
}
_DEAD = 25.0, 42.0  # square points for each of the dead, on a phone and on a page
_STUB = 2.2  # years that the stub takes
_RING: Any = {"marker": "o", "markersize": 11, "markerfacecolor": "none", "linestyle": "none"}


@style.Form(5.0, panels=2, half=True)
def region(frame: pd.DataFrame, axes: Sequence[Axes], words: Words, *, clashes: pd.DataFrame) -> Axes:
    """Draw both countries with the power line if it is built, below the stretch of the border where the incidents lie.

    Parameters
    ----------
    frame : DataFrame
        One row a mark: ``mark`` (``incident``, ``vorukh``, ``intake``), ``lat``, ``lon`` (degrees); ``line``, of the
        power line, once it is completed.
    axes : sequence of Axes
        Of two panels.
    words : Words
    clashes : DataFrame
        The great clashes of the window: ``date`` (EDTF), ``low``, ``best``, ``high`` (people killed).
    """
    whole = maps.Map(axes[0], words, middle=(73.75, 40.0), km=(1130, 690))
    zoom = maps.Map(axes[1], words, middle=(70.26, 40.02), km=(118, 66))
    whole.ground("borders", "waters", "lakes")
    zoom.ground("valley", "waters")
    whole.box(zoom.frame.translated(*whole.at(*zoom.middle)), **_FRAME)
    if frame["mark"].eq("line").any():
        line = next(each for each in tables.layer("routes")["features"] if each["properties"]["id"] == "datka-sughd")
        points = line["geometry"]["coordinates"]
        whole.line(points, **_POWER)
        whole.name(words.phrase("region-line"), *points[1], away=24, sides="SE S", style="italic")
    if len(clashes):
        points = next(each for each in tables.layer("valley")["features"] if each["properties"]["kind"] == "stretch")
        points = points["geometry"]["coordinates"]
        zoom.line(points, **_STRETCH)
        told = []
        for row in clashes.to_dict("records"):
            number = words.range(row["low"], row["best"], row["high"])
            told.append(style.fill(words("region-clash", day=words.date(row["date"][:7]), n=number), 34))
        zoom.name("\n".join(told), 70.0, 39.99, away=0)
        zoom.key(words("region-stretch"), **_STRETCH)
    incidents = frame[frame["mark"] == "incident"]
    for lon, lat in dict.fromkeys(zip(incidents["lon"], incidents["lat"], strict=True)):
        zoom.mark(lon, lat, size=4, **_INCIDENT)
    zoom.key(words("region-incident"), markersize=4, **_INCIDENT)
    for name, sides, away in (("intake", "N NE", 5), ("vorukh", "S SE", 17)):
        for row in frame[frame["mark"] == name].to_dict("records"):
            zoom.mark(row["lon"], row["lat"], size=6, **_PLACE)
            zoom.name(words.word("region", name), row["lon"], row["lat"], away=away, sides=sides, fontweight="bold")
    for sheet, areas, towns in ((whole, _AREAS, _TOWNS), (zoom, _PARTS, ("Khujand", "Isfara", "Batken"))):
        for code, lon, lat in areas:
            sheet.name(words.word("country", code), lon, lat, away=0, fontsize=9.5, fontweight="bold", alpha=0.75)
        sheet.towns(*towns)
    whole.key(words("region-frame"), **_FRAME)
    for sheet in (whole, zoom):
        sheet.finish()
    note = "; ".join(words(name) for name in ("map-line", "map-credit", "map-credit-streets"))
    style.note(axes[0], note[:1].upper() + note[1:])
    maps.fit(whole, zoom)
    return whole.ax


_POWER: Any = {"color": style.INK, "linewidth": 2.2, "zorder": 1.5}
_FRAME: Any = {"color": maps.ALARM, "linewidth": 1.6}
_INCIDENT = maps.symbol("o", maps.ALARM, "white", 0.5)
_PLACE = maps.symbol("s", style.INK, "white", 0.8, zorder=3)
_STRETCH: Any = {"color": maps.ALARM, "linewidth": 6, "alpha": 0.45, "solid_joinstyle": "round", "zorder": 0.7}
_TOWNS = ("Bishkek", "Dushanbe")
_AREAS = (("KGZ", 75.3, 41.6), ("TJK", 72.4, 38.15))
_PARTS = (("KGZ", 69.9, 39.85), ("TJK", 70.32, 40.22))


@style.Form(4.5, narrow=1.48)
def calendar(days: pd.DataFrame, ax: Axes, words: Words, *, first_year: Quantity, last_year: Quantity) -> Axes:
    """Draw deaths as bubbles, visits, texts and what was completed in the power system; on a phone it runs downwards.

    Parameters
    ----------
    days : DataFrame
        One row a thing that happened: ``kind`` (``deaths``, ``visit``, ``text``, ``asset``), ``of_kind``, ``at``
        (years with a fraction), ``best`` (people killed), ``named`` (its name in the catalogue, if it is named in
        place), ``date_earliest``.
    ax : Axes
    words : Words
    first_year, last_year : Quantity
        The span shown; of years before `LISTED_SINCE` only how much is known of each kind.
    """
    upright = style.is_narrow(ax)
    first, last = int(first_year.value), int(last_year.value) + 1
    start = max(first, min(LISTED_SINCE, last - 1))
    shown, before = days[days["at"] >= start], days[days["at"] < start]

    def put(at: Any, lane: Any) -> tuple[Any, Any]:
        return (lane, at) if upright else (at, lane)

    for kind, (*lanes, colour, marker) in _LANES.items():
        rows, lane = shown[shown["kind"] == kind], lanes[upright]
        (ax.axvline if upright else ax.axhline)(lane, color=style.PALE, linewidth=0.8, zorder=0.5)
        if kind == "deaths":
            _deaths(rows, ax, put, upright=upright)
        elif len(rows):
            mark: dict[str, Any] = {"marker": marker, "markersize": 6, "color": colour, "markeredgecolor": "white"}
            ax.plot(*put(rows["at"], [lane] * len(rows)), linestyle="none", markeredgewidth=0.7, **mark)
        if first < start:
            known = int((before["kind"] == kind).sum())
            text = words.number(known) if known or kind != "deaths" else style.fill(words("calendar-unlisted"), 8)
            ax.text(*put(start - _STUB / 2, lane), text, ha="center", va="center", fontsize=style.SMALL)
    _frame(ax, words, first, start, last, upright=upright)
    _name(shown[shown["named"].notna()], ax, words, put, last, upright=upright)
    return ax


def _deaths(rows: pd.DataFrame, ax: Axes, put: Any, *, upright: bool) -> None:
    """Draw each incident with deaths as a bubble, those with none reported killed as a small mark."""
    lethal, none = (rows[rows["of_kind"] == kind] for kind in ("lethal", "none"))
    tick: dict[str, Any] = {"marker": "_" if upright else "|", "markersize": 7, "linestyle": "none"}
    if len(none):
        ax.plot(*put(none["at"], [0.0] * len(none)), color=style.NEUTRAL, **tick)
    if len(lethal):
        lethal = lethal.assign(dead=lethal["best"].astype(float).fillna(0)).sort_values("dead", ascending=False)
        sizes = _DEAD[not upright] * lethal["dead"].clip(lower=0.8)
        x, y = put(lethal["at"], [0.0] * len(lethal))
        ax.scatter(x, y, sizes, maps.ALARM, edgecolor="white", linewidth=0.7, alpha=0.85, clip_on=False, zorder=2)


def _frame(ax: Axes, words: Words, first: int, start: int, last: int, *, upright: bool) -> None:
    """Set limits, years and the names of the lanes."""
    names = [words.word("calendar-lane", kind) for kind in _LANES]
    lanes = [lane[upright] for lane in _LANES.values()]
    years = [year for year in range(start, last) if not year % (1 if last - start < 8 else 5)]
    places, labels = [float(year) for year in years], [str(year) for year in years]
    low = start - (_STUB if first < start else 0.3)
    if first < start:
        span = f"{first}–\n{start - 1}" if upright else f"{first}–{start - 1}"
        places, labels = [start - _STUB / 2, *places], [span, *labels]
        (ax.axhspan if upright else ax.axvspan)(low, start - 0.15, color=style.PALE, alpha=0.55, linewidth=0, zorder=0)
    style.name_ticks(ax.yaxis if upright else ax.xaxis, places, labels, size=style.SMALL)
    (ax.yaxis if upright else ax.xaxis).grid(visible=True, linewidth=0.5, zorder=0)
    style.name_ticks(ax.xaxis if upright else ax.yaxis, [], [])
    if upright:
        ax.set_ylim(last + 0.3, low)
        ax.set_xlim(-1.2, 9.0)
    else:
        ax.set_xlim(low, last + 0.3)
        ax.set_ylim(3.05, -0.7)
        style.name_ticks(ax.yaxis, lanes, names)
    # Of long names every other one stands higher.
    step = 1.1 if max(map(len, " ".join(names).split())) > 6 else 0.0
    for n, (name, lane) in enumerate(zip(names, lanes, strict=True)):
        if upright:
            place: dict[str, Any] = {"ha": "center", "va": "bottom", "fontsize": 8.25, "linespacing": 1.1}
            ax.text(lane, low - 0.4 - step * (n % 2), name.replace(" ", "\n"), **place)
    for side in ("left", "bottom"):
        ax.spines[side].set_visible(False)


def _name(rows: pd.DataFrame, ax: Axes, words: Words, put: Any, last: int, *, upright: bool) -> None:
    """Name a few things in their place; on a phone beside the lanes, with a line that leads there."""
    texts = []
    for row in rows.sort_values("at").to_dict("records"):
        given = {"n": words.range(row["low"], row["best"], row["high"]), "day": words.date(row["date_earliest"])}
        texts.append((row["at"], _LANES[row["kind"]][upright], row, words.phrase(f"calendar-{row['named']}", **given)))
    small: dict[str, Any] = {"fontsize": style.SMALL if not upright else 8.25, "linespacing": 1.15}
    beyond = -1.0
    for at, lane, row, text in texts:
        lethal = row["kind"] == "deaths"
        if not lethal:
            ax.plot(*put(at, lane), markeredgecolor=style.INK, markeredgewidth=1.1, **_RING)
        if upright:
            y = beyond = max(at, beyond + 1.6)
            ax.plot([lane + 0.3, 5.4], [at, y], color=style.NEUTRAL, linewidth=0.7, zorder=0.8)
            ax.text(5.5, y, text, va="center", **small)
        elif lethal:  # beside its bubble, the last on the right
            right, half = at > last - 5, math.sqrt(_DEAD[True] * row["best"]) / 2 + 4
            side: dict[str, Any] = {"right": half if right else -half, "ha": "left" if right else "right"}
            style.beside(ax, at, 0, text, up=9, va="bottom", **side, **small)
        else:
            # The last lane has room below it, too.
            low = row["kind"] == "asset" and at > last - 5
            place: dict[str, Any] = {"up": -9 if low else 9, "va": "top" if low else "baseline"}
            side = {"ha": "left" if at < last - 18 else "right"}
            style.beside(ax, at, lane, text.replace("\n", " "), **place, **side, **small)
