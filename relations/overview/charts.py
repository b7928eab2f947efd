"""One calendar for the three strands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matplotlib.ticker import FixedLocator, NullLocator
from matplotlib.transforms import Bbox

import relations
from relations.charts import maps, style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from relations.answers import Quantity
    from relations.words import Words

# Kinds of meetings and texts, from the fullest to the least, one line each.
_LINES = {
    "visit": (("bilateral", "both", "summit"), style.ACCENTS[3], "o"),
    "text": (("presidents", "security", "other"), style.ACCENTS[2], "D"),
}


@style.form(5.4)
def region(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw both countries whole: the stretch where the incidents lie, the places to know, the built power line.

    Parameters
    ----------
    frame : DataFrame
        One row a mark: ``mark`` (``incident``, ``vorukh``, ``intake``), ``lat``, ``lon`` (degrees).
    ax : Axes
    words : Words
    """
    sheet = maps.Map(ax, words, middle=(73.85, 39.9), km=(1150, 800))
    sheet.ground("borders", "waters", "lakes")
    line = next(each for each in relations.layer("routes")["features"] if each["properties"]["id"] == "datka-sughd")
    sheet.line(line["geometry"]["coordinates"], color=style.INK, linewidth=2.2, zorder=1.5)
    spots = frame[frame["mark"] == "incident"]
    corners = Bbox.null()
    corners.update_from_data_xy(list(zip(*sheet.at(spots["lon"], spots["lat"]), strict=True)))
    sheet.box(corners.padded(6), edgecolor=maps.ALARM, linewidth=2)
    for name, sides in (("vorukh", "S SE SW"), ("intake", "S SW W")):
        for row in frame[frame["mark"] == name].to_dict("records"):
            look = {"marker": "o", "markerfacecolor": maps.ALARM, "markeredgecolor": style.INK, "zorder": 3}
            sheet.mark(row["lon"], row["lat"], size=5, markeredgewidth=0.8, **look)
            sheet.name(words.word("region", name), row["lon"], row["lat"], away=14, sides=sides, fontweight="bold")
    sheet.name(words("region-line"), *line["geometry"]["coordinates"][2], away=7, sides="SE E", style="italic")
    for code, lon, lat in _AREAS[: 2 if sheet.narrow else None]:
        sheet.name(words.word("country", code), lon, lat, away=0, fontsize=10.5, fontweight="bold", alpha=0.75)
    sheet.towns(*(("Bishkek", "Dushanbe", "Osh") if sheet.narrow else _TOWNS))
    sheet.key(words("region-frame"), color=maps.ALARM, linewidth=2)
    sheet.key(words("region-built"), color=style.INK, linewidth=2.2)
    sheet.key(words("map-line"))
    sheet.key(words("map-projection", lat=words.number(sheet.middle[1]), lon=words.number(sheet.middle[0])))
    sheet.finish()
    maps.fit(sheet)
    return ax


_TOWNS = ("Bishkek", "Dushanbe", "Khujand", "Osh", "Batken", "Naryn", "Khorugh", "Tashkent")
_AREAS = (
    ("KGZ", 75.3, 41.9),
    ("TJK", 71.6, 38.6),
    ("UZB", 67.6, 40.6),
    ("AFG", 68.9, 36.6),
    ("CHN", 77.6, 39.6),
    ("KAZ", 75.5, 43.3),
)


@style.form(6.4, panels=3, sharex=True, ratios=(1.0, 1.0, 1.15))
def calendar(
    days: pd.DataFrame, axes: list[Axes], words: Words, *, first_year: Quantity, last_year: Quantity
) -> list[Axes]:
    """Draw deaths by incident, meetings and texts by kind, and what was completed in the power system.

    Parameters
    ----------
    days : DataFrame
        One row a thing that happened: ``kind`` (``deaths``, ``visit``, ``text``, ``asset``, ``mark``),
        ``of_kind``, ``at`` (years with a fraction), ``best`` (people killed) and ``name``.
    axes : list of Axes
        Three panels that share the x axis.
    words : Words
    first_year, last_year : Quantity
        The span shown.
    """
    above, middle, below = axes
    span = int(first_year.value), int(last_year.value)
    _deaths(days[days["kind"] == "deaths"], above, words)
    _meetings(days, middle, words)
    _assets(days[days["kind"] == "asset"], below, sum(span) / 2 + 0.5)
    above.set_ylabel(words("calendar-days.deaths"))
    below.set_ylabel(words("calendar-days.assets"))
    for moment in days.loc[days["kind"] == "mark", "at"]:
        for ax in axes:
            ax.axvline(moment, color=style.NEUTRAL, linestyle=":", linewidth=1, zorder=0)
    style.year_axis(below, *span)
    # A year's days lie between its own tick and the next.
    below.set_xlim(span[0] - 0.3, span[1] + 1.3)
    return axes


def _deaths(known: pd.DataFrame, ax: Axes, words: Words) -> None:
    for lethal in ("lethal", "none"):
        some = known[known["of_kind"] == lethal]
        # Nothing drawn outside the axes still has an extent, at the corner of the figure: the layout would fail.
        if some.empty:
            continue
        heights = some["best"].astype(float)
        ax.vlines(some["at"], 0, heights, color=style.INK, linewidth=1.2)
        look: dict[str, Any] = {"marker": "o", "markersize": 5, "color": style.INK}
        if lethal == "none":
            look = {"marker": "|", "markersize": 7, "color": style.NEUTRAL}
        ax.plot(some["at"], heights, linestyle="none", clip_on=False, label=words.word("deaths-of", lethal), **look)
    ax.set_yscale("symlog", linthresh=1)
    ax.yaxis.set_major_locator(FixedLocator([0, 1, 10, 100]))
    ax.yaxis.set_minor_locator(NullLocator())
    style.number_axis(ax.yaxis, words, digits=0)
    ax.set_ylim(-0.3, 200)
    if len(known):
        style.legend(ax)


def _meetings(days: pd.DataFrame, ax: Axes, words: Words) -> None:
    lines = [(kind, part, colour, mark) for kind, (parts, colour, mark) in _LINES.items() for part in parts]
    for place, (kind, part, colour, marker) in enumerate(lines):
        at = days.loc[(days["kind"] == kind) & (days["of_kind"] == part), "at"]
        ax.plot(at, [place] * len(at), linestyle="none", marker=marker, markersize=4.5, color=colour, clip_on=at.empty)
    style.name_ticks(ax.yaxis, range(len(lines)), [words.word(f"calendar-{kind}", part) for kind, part, *_ in lines])
    ax.set_ylim(len(lines) - 0.4, -0.6)
    ax.axhline(len(_LINES["visit"][0]) - 0.5, color=style.PALE)


def _assets(assets: pd.DataFrame, ax: Axes, middle: float) -> None:
    at, names = assets["at"], assets["name"]
    ax.plot(at, range(len(at)), linestyle="none", marker="s", markersize=5, color=style.ACCENTS[4], clip_on=at.empty)
    for place, (when, name) in enumerate(zip(at, names, strict=True)):
        # Names stand on the side where there is room, and never make the panels smaller.
        left = when < middle
        look: dict[str, Any] = {"ha": "left" if left else "right", "va": "center", "fontsize": 9.5}
        style.beside(ax, when, place, name, right=7 if left else -7, **look).set_in_layout(False)
    ax.set_yticks([])
    ax.set_ylim(len(at) - 0.4, -0.6)
