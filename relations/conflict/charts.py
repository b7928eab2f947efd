"""Charts of the border conflict: frame, ax and words in, ax out."""

from __future__ import annotations

import math
import textwrap
from collections import Counter
from typing import TYPE_CHECKING, Any

from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FixedLocator, MaxNLocator

import relations
from relations.charts import maps, style
from relations.stated import is_missing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from relations.words import Words

# Who claims, from the parties outwards; the parties' own authorities come first.
CLAIMANTS = (
    "individual",
    "anonymous",
    "intl_org",
    "ngo",
    "media",
    "dataset",
    "encyclopedia",
    "founding_text",
    "compiled",
)
# How dark a year is shaded, by the declared coverage; the better grades are left white.
SHADES = {"none": 1.0, "sparse": 0.55, "partial": 0.25}
_HALO = [withStroke(linewidth=2, foreground="white")]
# A year that was counted in part.
_PART: dict[str, Any] = {"facecolor": "white", "edgecolor": style.NEUTRAL, "hatch": "////", "hatchcolor": style.NEUTRAL}
_BOTH = style.Look(style.NEUTRAL, "", "D", "-")


def _sides(frame: pd.DataFrame) -> dict[str, style.Look]:
    """Return how each side of a frame looks, the parties first."""
    looks = style.party_looks()
    return {side: looks.get(side, _BOTH) for side in (*looks, "both") if side in set(frame["side"])}


def _dot(
    label: str, *, size: float, fill: str = "none", edge: str = style.INK, marker: str = "o", **looks: Any
) -> Line2D:
    """Return a dot with its label for a legend."""
    return Line2D([], [], linestyle="none", marker=marker, markersize=size, mfc=fill, mec=edge, label=label, **looks)


def _name_rows(ax: Axes, labels: Sequence[tuple[str, bool]], *, size: float) -> None:
    """Name the rows of a panel from the top, those that head others in bold."""
    style.name_ticks(ax.yaxis, range(len(labels)), ["" if head else name for name, head in labels], size=size)
    for row, (name, head) in enumerate(labels):
        if head:
            spot: dict[str, Any] = {"xytext": (-3.5, 0), "textcoords": "offset points", "ha": "right", "va": "center"}
            ax.annotate(name, (0, row), xycoords=ax.get_yaxis_transform(), fontweight="bold", **spot)
    ax.set_ylim(len(labels) - 0.4, -0.7)


def _shade(ax: Axes, frame: pd.DataFrame, column: str) -> None:
    """Shade each year by the grade of its declared coverage."""
    shape: dict[str, Any] = {"transform": ax.get_xaxis_transform(), "color": style.PALE, "linewidth": 0, "zorder": 0}
    for year, grade in zip(frame["year"].tolist(), frame[column], strict=True):
        if grade in SHADES:
            ax.add_artist(Rectangle((year - 0.5, 0), 1, 1, alpha=SHADES[grade], **shape))


def _shades(grades: set[str], words: Words) -> list[Patch]:
    return [
        Patch(facecolor=style.PALE, alpha=alpha, label=words.word("grade", grade))
        for grade, alpha in SHADES.items()
        if grade in grades
    ]


def _years(days: pd.Series[Any]) -> list[float]:
    """Days as points on an axis of years."""
    return [float(day.year + (day.day_of_year - 1) / 366) for day in days]


# ---------------------------------------------------------------- who says what


@style.form(8.6, told=("clash side claimant", "best"), panels=2, sharex=True)
def claims(frame: pd.DataFrame, axes: Sequence[Axes], words: Words) -> Axes:
    """Draw every claim about the dead of two clashes as a dot, by side and who claims."""
    reach = max(1.0, float(frame[["low", "high"]].max().max()))
    kinds = [*(f"{party.code.lower()}_gov" for party in relations.parties()), *CLAIMANTS]
    frame = frame.assign(x=frame["best"].fillna(frame["low"]).fillna(frame["high"]).astype(float))
    frame = frame.sort_values(["x", "stage", "claim_id"])
    for ax, (clash, part) in zip(axes, frame.groupby("clash", sort=True), strict=False):
        labels: list[tuple[str, bool]] = []
        for side, look in _sides(part).items():
            labels.append((words.word("side", side), True))
            own = part[part["side"] == side]
            for kind in (kind for kind in kinds if kind in set(own["claimant_type"])):
                rows = own[own["claimant_type"] == kind].to_dict("records")
                _swarm(ax, rows, len(labels), look.colour, reach)
                labels.append((words.word("claimant_type", kind), False))
        _name_rows(ax, labels, size=9)
        ax.set_title(words.date(clash), loc="left", fontsize=10)
        ax.set_xlim(left=min(0, ax.get_xlim()[0]), right=1.1 * reach)
        style.number_axis(ax.xaxis, words)
    stages = (("final", style.INK), ("interim", style.PALE), ("preliminary", "white"))
    handles = [_dot(words.word("stage", stage), fill=fill, size=6) for stage, fill in stages]
    if (frame["source_match"] == "page_inferred").any():
        handles.append(_dot(words.word("source_match", "page_inferred"), fill="white", size=6, marker="s"))
    spacing: dict[str, Any] = {"handletextpad": 0.1, "columnspacing": 1.0}
    style.legend(axes[0], handles=handles, columns=4, loc="lower right", bbox_to_anchor=(1, 1.05), **spacing)
    return axes[-1]


def _swarm(ax: Axes, part: Sequence[Mapping[Any, Any]], row: int, colour: str, reach: float) -> None:
    """Draw claims as dots on one row, those of like value above and below each other."""
    fills = {"preliminary": "white", "interim": style.PALE}
    crowd: Counter[int] = Counter()
    sizes = Counter(round(claim["x"] / (0.022 * reach)) for claim in part)
    spans, arrows = [], []
    dots: dict[tuple[str, str, int], list[tuple[float, float]]] = {}
    for order, claim in enumerate(part):
        x, low, high = claim["x"], claim["low"], claim["high"]
        cell = round(x / (0.022 * reach))
        number = crowd[cell]
        crowd[cell] += 1
        step = min(0.3, 0.8 / sizes[cell])
        y = row + (number + 1) // 2 * step * (1 if number % 2 else -1)
        if is_missing(high):
            arrows.append((x, x + 0.055 * reach, y))
        elif not is_missing(low) and high > low:
            spans.append((float(low), float(high), y))
        square = claim["source_match"] == "page_inferred"
        # Each square is a line of its own, so that they can be told and counted.
        key = "s" if square else "o", fills.get(str(claim["stage"]), colour), order if square else -1
        dots.setdefault(key, []).append((x, y))
    if spans:
        ax.plot(*style.segments(spans), color=colour, linewidth=1.4, solid_capstyle="butt")
    style.arrows(ax, arrows, colour=colour)
    for (marker, fill, _), spots in dots.items():
        look: dict[str, Any] = {"mfc": fill, "mec": colour, "mew": 1.2, "markersize": 5.5}
        ax.plot(*zip(*spots, strict=True), marker, zorder=3, **look)


@style.form(7.4, panels=4, sharex=True, told=("measure clash side day", "value"))
def growth(frame: pd.DataFrame, axes: Sequence[Axes], words: Words) -> Axes:
    """Draw how the tolls grew from day to day, one panel a measure and incident."""
    for ax, ((measure, clash), part) in zip(axes, frame.groupby(["measure", "clash"]), strict=False):
        for side, look in style.party_looks().items():
            for unnamed in (False, True):
                told = part[(part["side"] == side) & (part["unnamed"].astype(bool) == unnamed)]
                how: dict[str, Any] = (
                    {"linestyle": "none", "markerfacecolor": "white"}
                    if unnamed
                    else {"linestyle": look.linestyle, "drawstyle": "steps-post"}
                )
                label = words("toll-growth-told", side=words.word("side", side), by="others" if unnamed else "own")
                how |= {"color": look.colour, "marker": look.marker, "label": label}
                ax.plot(told["day"].astype(float), told["value"].astype(float), **how)
        title = words("toll-growth-panel", measure=words.word("measure", measure), clash=words.date(clash))
        ax.set_title(title, loc="left", fontsize=10)
        ax.set_ylim(0, 1.12 * max(1.0, float(part["value"].max())))
        style.number_axis(ax.yaxis, words)
    axes[-1].xaxis.set_major_locator(MaxNLocator(integer=True))
    axes[-1].set_xlim(0.5, max(2.0, float(frame["day"].max())) + 0.5)
    axes[-1].set_xlabel(words("toll-growth-day"))
    style.legend(axes[0], columns=2, loc="lower right", bbox_to_anchor=(1, 1.16))
    return axes[-1]


# ---------------------------------------------------------------- how many and how deadly


@style.form(6.2, panels=3, told=("year", "listed"))
def counts(frame: pd.DataFrame, axes: Sequence[Axes], words: Words, *, line: pd.DataFrame) -> Axes:
    """Draw the border service's counts above the incident list and the length said to be agreed, over one time."""
    top = 1.18 * max(1, *frame["border_service"].fillna(0), *frame["listed"].fillna(0))
    for ax, column, grades in zip(axes, ("border_service", "listed"), ("service_grade", "list_grade"), strict=False):
        known = frame[frame[column].notna()]
        part = (column == "border_service") & ~known["complete"].astype(bool)
        for rows, look in ((known[~part], {"facecolor": style.NEUTRAL}), (known[part], _PART)):
            ax.bar(rows["year"].astype(int), rows[column].astype(int), 0.75, **look)
        for year, value in zip(known["year"], known[column], strict=True):
            at = (int(year), int(value) + 0.02 * top)
            ax.text(*at, words.number(int(value)), ha="center", va="bottom", fontsize=8)
        ax.set_ylim(0, top)
        _shade(ax, frame, grades)
    silent = frame.loc[frame["listed"].isna() & (frame["list_grade"] != "none"), "year"].astype(int)
    for year in silent:
        axes[1].text(year, 0.02 * top, "?", ha="center", va="bottom", fontsize=8, color=style.NEUTRAL)
    if len(line):
        since, until = _years(line["since"]), _years(line["until"])
        axes[2].hlines(line["km_agreed"].astype(float), since, until, color=style.INK, linewidth=1.5)
        middle = [(a + b) / 2 for a, b in zip(since, until, strict=True)]
        axes[2].plot(middle, line["km_agreed"].astype(float), "o", color=style.INK, markersize=4)
        axes[2].set_ylim(0, 1.12 * float(line["km_agreed"].max()))
    for ax, name in zip(axes, ("service", "list", "line"), strict=True):
        style.year_axis(ax, int(frame["year"].min()), int(frame["year"].max()))
        style.number_axis(ax.yaxis, words)
        ax.set_title(words(f"counted-years-{name}"), loc="left", fontsize=10)
        ax.tick_params(labelbottom=ax is axes[2])
    handles = _shades({*frame["service_grade"], *frame["list_grade"]}, words)
    if (frame["border_service"].notna() & ~frame["complete"].astype(bool)).any():
        handles.append(Patch(label=words("counted-years-part"), **_PART))
    if handles:
        style.legend(axes[0], handles=handles, columns=4, fontsize=8.5, loc="lower right", bbox_to_anchor=(1, 1.1))
    axes[2].set_xlabel(words("counted-years-key"))
    return axes[0]


@style.form(3.5, told=("year side", "best"))
def deaths_by_year(frame: pd.DataFrame, ax: Axes, words: Words, *, years: pd.DataFrame) -> Axes:
    """Draw the dead of each side by year as best values with their span.

    A reported zero is a 0, a year whose listed incidents come without a number a cross, and a year
    that the list does not cover (or not well) is shaded.
    """
    sides = _sides(frame)
    width, reach = 0.8 / len(sides), float(frame["top"].max())
    middle = (len(sides) - 1) / 2
    for place, (side, look) in enumerate(sides.items()):
        part = frame[frame["side"] == side]
        at = [float(year) + (place - middle) * width for year in part["year"]]
        looks: dict[str, Any] = {"colour": look.colour, "hatch": look.hatch, "label": words.word("side", side)}
        style.range_bars(ax, at, part["low"], part["best"], part["high"], width=width, **looks)
        for x, best, high, is_open in zip(at, part["best"], part["high"], part["open"], strict=True):
            if not is_missing(best):
                _number(ax, x, int(best), words, spread=is_open or high > best, reach=reach, width=width, place=place)
    # One year more on either side shows where the coverage ends; all of them would leave no room.
    first = max(int(frame["year"].min()) - 1, int(years["year"].min()))
    last = min(int(frame["year"].max()) + 1, int(years["year"].max()))
    years = years[years["year"].between(first, last)]
    style.year_axis(ax, first, last)
    ax.set_ylim(-0.03 * reach, 1.15 * reach)
    style.number_axis(ax.yaxis, words)
    handles = ax.get_legend_handles_labels()[0]
    _shade(ax, years, "list_grade")
    told = set(zip(frame["side"], frame["year"], strict=True))
    # Nobody's number for both sides together is no gap, where the sides have their own.
    for place, (side, look) in enumerate(sides.items()):
        listed = years.loc[(years["listed"] > 0).fillna(value=False), "year"]
        silent = [float(year) + (place - middle) * width for year in listed if (side, year) not in told]
        if side != "both" and silent:
            cross: dict[str, Any] = {"markersize": 4.5, "markeredgewidth": 1.2, "zorder": 4}
            ax.plot(silent, [0.02 * reach] * len(silent), "x", color=look.colour, **cross)
    if any(line.get_marker() == "x" for line in ax.lines):
        handles.append(_dot(words("deaths-not-reported"), size=5, marker="x"))
    style.legend(ax, handles=handles + _shades(set(years["list_grade"]), words), columns=3)
    return ax


def _number(
    ax: Axes, x: float, best: int, words: Words, *, spread: bool, reach: float, width: float, place: int
) -> None:
    """Write a number above its bar; beside a whisker or arrow, so that it stands at the height it names."""
    outward = (1 if place else -1) if spread else 0
    ax.text(
        x + outward * 0.7 * width,
        best + (0 if spread else 0.015 * reach),
        words.number(best),
        ha={-1: "right", 0: "center", 1: "left"}[outward],
        va="center" if spread and best else "bottom",
        fontsize=8.5 if best else 7,
        color=style.INK if best else style.NEUTRAL,
        path_effects=_HALO,
        zorder=4,
    )


# ---------------------------------------------------------------- causes, places


@style.form(5.6, panels=2, ratios=(1.25, 1.0), told=("trigger", "incidents"))
def causes(frame: pd.DataFrame, axes: Sequence[Axes], words: Words, *, months: pd.DataFrame) -> Axes:
    """Draw incidents by what set them off, the deadly ones dark, above incidents by month with the even spread."""
    upper, lower = axes
    places = range(len(frame))
    bars: dict[str, Any] = {"height": 0.7, "edgecolor": style.INK, "linewidth": 0.6}
    upper.barh(places, frame["incidents"], color=style.PALE, label=words("causes-any"), **bars)
    upper.barh(places, frame["fatal"], color=style.INK, label=words("causes-fatal"), **bars)
    for place, number in zip(places, frame["incidents"], strict=True):
        style.beside(upper, number, place, words.number(int(number)), right=4, va="center", fontsize=9)
    style.name_ticks(upper.yaxis, places, [words.word("trigger", code) for code in frame["trigger"]])
    upper.set_ylim(len(frame) - 0.4, -0.6)
    style.number_axis(upper.xaxis, words)
    style.legend(upper)
    season, even = months["in_season"], int(months["incidents"].sum()) / 12
    for part, colour, name in ((months[season], style.ACCENTS[0], "in"), (months[~season], style.NEUTRAL, "out")):
        lower.bar(
            part["month"], part["incidents"].astype(int), 0.75, color=colour, label=words(f"causes-months-{name}")
        )
    for month, value in zip(months["month"], months["incidents"], strict=True):
        lower.text(month, int(value), words.number(int(value)), ha="center", va="bottom", fontsize=9)
    lower.axhline(even, color=style.INK, linewidth=1, linestyle="--", label=words("causes-even"))
    style.name_ticks(lower.xaxis, range(1, 13), [words.month(month) for month in range(1, 13)], size=9.5)
    lower.set_ylim(0, 1.15 * max(float(months["incidents"].max()), even))
    style.number_axis(lower.yaxis, words)
    style.legend(lower, columns=2)
    return upper


@style.form(8.0, panels=2, told=("place_name", "incidents"))
def places(
    frame: pd.DataFrame, axes: Sequence[Axes], words: Words, *, clashes: pd.DataFrame, exclaves: pd.DataFrame
) -> Axes:
    """Draw the line between Batken and Sughd with incidents by place, and its crowded part enlarged.

    Circles grow with deaths and are hollow where the point only stands in; the two great clashes are stretches
    of the line.
    """
    narrow = maps.narrow(axes[0])
    whole = maps.Map(
        axes[0], words, middle=(70.27, 40.07) if narrow else (70.35, 40.07), km=(121 if narrow else 160, 80)
    )
    zoom = maps.Map(axes[1], words, middle=(70.535, 39.912), km=(27, 25) if narrow else (46, 23))
    corners = zoom.frame.translated(*whole.at(*zoom.middle))
    crowd = [corners.contains(*whole.at(*point)) for point in zip(frame["lon"], frame["lat"], strict=True)]
    for sheet, named in ((whole, frame[[not each for each in crowd]]), (zoom, frame[crowd])):
        sheet.ground("valley", "waters")
        _ways(sheet)
        points = _stretch(sheet, clashes)
        _spots(sheet, frame)
        if sheet is whole:
            _when(sheet, clashes, points)
        for place in named.to_dict("records"):
            _place(sheet, place)
        for row in exclaves.to_dict("records"):
            _exclave(sheet, row, zoomed=sheet is zoom)
        sheet.towns()
    whole.box(corners, edgecolor=style.INK, linewidth=1.1)
    for name, lon, lat in _AREAS:
        whole.name(words.word("country", name), lon, lat, away=0, fontsize=10.5, fontweight="bold", alpha=0.75)
    for water, lon, lat in (("kayrakkum", 70.1, 40.33), ("syr-darya", 69.5, 40.26)):
        whole.name(words.word("water", water), lon, lat, away=0, leave=True, style="italic")
    _place_key(whole, words, great=len(clashes) > 0)
    zoom.key(words("where-enlarged"))
    for sheet in (whole, zoom):
        sheet.finish()
    maps.fit(whole, zoom)
    return whole.ax


_AREAS = (("KGZ", 70.0, 39.79), ("TJK", 70.40, 40.17), ("UZB", 70.85, 40.35))


def _when(sheet: maps.Map, clashes: pd.DataFrame, points: Sequence[tuple[float, float]]) -> None:
    """Say of each great clash when it began and how many died."""
    told = [
        sheet.words(
            "where-clash", day=sheet.words.date(row["date"].split("/")[0]), dead=sheet.words.number(int(row["best"]))
        )
        for row in clashes.to_dict("records")
    ]
    if sheet.narrow:  # no room in the frame
        for text in told:
            sheet.key(text, **_STRETCH)
    elif told:
        sheet.name("\n".join(told), *points[len(points) // 3], away=9, sides="SW S", fontweight="bold")


# Where the name of a place stands best.
_BESIDE = {
    "kok-tash": "S SE",
    "kum-mazar": "E SE",
    "ak-tatyr": "NW W",
    "maksat": "SW S",
    "ak-sai": "W",
    "borborduk": "NW",
}


def _place(sheet: maps.Map, place: Mapping[Any, Any]) -> None:
    """Name a place as both sides do, and say near which one the intake lies."""
    text = place["place_name"].replace(" / ", " /\n") if sheet.narrow else place["place_name"]
    away = 3 + math.sqrt(_area(max(place["exact_dead"], place["stand_in_dead"]))) / 2
    intake = place["place_id"] == "kok-tash"
    if intake:
        text, away = f"{text}\n{sheet.words('map-intake')}", 18
    sides = _BESIDE.get(place["place_id"], "")
    sheet.name(text, place["lon"], place["lat"], away=away, sides=sides, fontweight="bold" if intake else "normal")


def _exclave(sheet: maps.Map, row: Mapping[Any, Any], *, zoomed: bool) -> None:
    """Name an exclave and whose it is; beside it where it is too small to write in."""
    name, country = (sheet.words.word(*each) for each in (("exclave", row["name"]), ("country", row["country"])))
    text = sheet.words("map-exclave", country=country).replace(" of ", " of\n") if zoomed else f"{name}\n({country})"
    small = row["area_km2"] < 10
    sheet.name(
        text,
        row["lon"],
        row["lat"],
        away=4 if small else 0,
        sides="N NE",
        leave=sheet.narrow or row["name"] != "Vorukh",
        style="italic",
    )


def _ways(sheet: maps.Map) -> None:
    """Draw roads and the river that no open map holds, as lines through named points."""
    for feature in relations.layer("routes")["features"]:
        kind, points = feature["properties"]["kind"], feature["geometry"]["coordinates"]
        if kind == "river":
            sheet.line(points, color=maps.WATER, linewidth=3, alpha=0.45, zorder=0.55)
        elif kind == "road":
            sheet.line(points, color=style.INK, linewidth=0.9, linestyle=(0, (4, 2)), zorder=0.8, dash_capstyle="butt")


def _stretch(sheet: maps.Map, clashes: pd.DataFrame) -> Sequence[tuple[float, float]]:
    """Draw where the great clashes of the window ran along the line."""
    stretch = next(each for each in relations.layer("valley")["features"] if each["properties"]["kind"] == "stretch")
    points: Sequence[tuple[float, float]] = stretch["geometry"]["coordinates"]
    if clashes["incident_id"].isin(stretch["properties"]["incident_ids"].split(";")).any():
        sheet.line(points, **_STRETCH)
    return points


_STRETCH: dict[str, Any] = {
    "color": maps.ALARM,
    "linewidth": 6,
    "alpha": 0.55,
    "solid_joinstyle": "round",
    "zorder": 0.7,
}


def _area(dead: float) -> float:
    """Area of a symbol in square points; one for no deaths is still seen."""
    return 28 + 9.0 * float(dead)


_EXACT: dict[str, Any] = {
    "marker": "o",
    "markerfacecolor": maps.ALARM,
    "markeredgecolor": style.INK,
    "markeredgewidth": 0.9,
}
_STANDS_IN: dict[str, Any] = {**_EXACT, "markerfacecolor": "none", "markeredgewidth": 1.3}


def _spots(sheet: maps.Map, frame: pd.DataFrame) -> None:
    """Draw places as circles by their deaths, hollow where the point stands in."""
    for column, count, look in (("stand_in_dead", "stand_in", _STANDS_IN), ("exact_dead", "exact", _EXACT)):
        for row in frame[frame[count] > 0].to_dict("records"):
            sheet.mark(row["lon"], row["lat"], size=math.sqrt(_area(row[column])), zorder=3, **look)


def _place_key(sheet: maps.Map, words: Words, *, great: bool) -> None:
    sheet.key(words("where-exact"), markersize=7, **_EXACT)
    sheet.key(words("where-stand-in"), markersize=7, **_STANDS_IN)
    for dead in (0, 10):
        sheet.key(words("where-dead", n=words.number(dead)), markersize=math.sqrt(_area(dead)), **_EXACT)
    if great and not sheet.narrow:
        sheet.key(words("where-stretch"), **_STRETCH)
    sheet.key(words("map-road"), color=style.INK, linewidth=0.9, linestyle=(0, (4, 2)))
    sheet.key(words("map-river"), color=maps.WATER, linewidth=3, alpha=0.45)
    sheet.key(words("map-line"), color=style.NEUTRAL, linewidth=0.9)
    sheet.key(words("map-projection", lat=words.number(sheet.middle[1]), lon=words.number(sheet.middle[0])))


# ---------------------------------------------------------------- who had to leave, before and after, how sure


@style.form(5.0, told=("clash measure side", "best"))
def moved(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the span of claims about people who moved, one row an incident, side and definition."""
    labels: list[tuple[str, bool]] = []
    bars: dict[str, list[tuple[float, float, float]]] = {}
    arrows: dict[str, list[tuple[float, float, float]]] = {}
    for clash, part in frame.groupby("clash", sort=False):
        labels.append((words.date(clash), True))
        for row in part.to_dict("records"):
            y = len(labels)
            low, high = max(1.0, float(row["low"])), max(1.0, float(row["high"]))
            bars.setdefault(row["side"], []).append((low, high, y))
            if row["open"]:
                arrows.setdefault(row["side"], []).append((high, high * 1.4, y))
            text = words.range(int(low), None, int(high), qualifier=(row["low_is"], None, row["top_is"]))
            style.beside(ax, high, y, text, right=13 if row["open"] else 6, va="center", fontsize=8.5)
            labels.append((words.word("measure", row["measure"]), False))
    _name_rows(ax, labels, size=10)
    handles = []
    for side, look in _sides(frame).items():
        shape: dict[str, Any] = {"color": look.colour, "linewidth": 3, "marker": look.marker}
        ax.plot(*style.segments(bars[side]), solid_capstyle="butt", markersize=5.5, **shape)
        style.arrows(ax, arrows.get(side, []), colour=look.colour)
        handles.append(Line2D([], [], label=words.word("side", side), **shape))
    ax.set_xscale("log")
    least, most = float(frame["low"].clip(lower=1).min()), float(frame["high"].max())
    # The numbers written beside the bars need room to the right, but no tick.
    ax.set_xlim(0.7 * least, 90 * most)
    ax.xaxis.set_major_locator(FixedLocator([x for x in (10.0**n for n in range(8)) if 0.7 * least < x <= 3 * most]))
    style.number_axis(ax.xaxis, words)
    ax.xaxis.set_minor_locator(FixedLocator([]))
    style.legend(ax, handles=handles)
    return ax


@style.form(2.4, told=("turn", "rate_after"))
def before_after(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the yearly rate of incidents before and after each signed text, joined by a line."""
    for place, row in enumerate(frame.to_dict("records")):
        ax.plot([row["rate_before"], row["rate_after"]], [place, place], color=style.NEUTRAL, linewidth=2, zorder=1)
        # How far the interval of the later rate reaches.
        ax.plot([row["rate_after"], row["rate_after_high"]], [place + 0.14] * 2, color=style.INK, linewidth=1)
        for when, fill in (("before", "white"), ("after", style.INK)):
            label = words(f"stopped-rates-{when}") if not place else None
            x = row[f"rate_{when}"]
            ax.plot(x, place, "o", mfc=fill, mec=style.INK, markersize=9, label=label, linestyle="none")
            text = words("stopped-rates-told", rate=words.number(x, 1), n=words.number(int(row[when])))
            style.beside(ax, x, place, text, up=9, ha="left" if when == "after" else "right", fontsize=8.5)
    style.name_ticks(ax.yaxis, range(len(frame)), [words.word("turn", turn) for turn in frame["turn"]])
    ax.set_ylim(len(frame) - 0.4, -0.6)
    ax.set_xlim(-0.4, 1.08 * float(frame[["rate_before", "rate_after_high"]].max().max()))
    style.number_axis(ax.xaxis, words)
    style.legend(ax)
    return ax


@style.form(2.9, told=("finding", "share_pct"))
def strip(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw in which share of the combinations of choices each finding holds."""
    places = range(len(frame))
    ax.barh(places, [100.0] * len(frame), 0.62, color="white", edgecolor=style.NEUTRAL, linewidth=0.7)
    ax.barh(places, frame["share_pct"], 0.62, color=style.NEUTRAL)
    for place, row in enumerate(frame.to_dict("records")):
        text = words("conflict-sure-strip-held", held=words.number(row["held"]), runs=words.number(row["runs"]))
        style.beside(ax, 100, place, text, right=5, va="center", fontsize=8.5)
    labels = [textwrap.fill(words(f"finding-{code}.short"), 36) for code in frame["finding"]]
    style.name_ticks(ax.yaxis, places, labels, size=9)
    ax.set_ylim(len(frame) - 0.4, -0.6)
    ax.set_xlim(0, 132)
    style.number_axis(ax.xaxis, words)
    ax.xaxis.set_major_locator(FixedLocator([0, 50, 100]))
    return ax


@style.form(3.4, told=("step", "amount"))
def waterfall(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the steps of a bridge from the top down, totals as full bars, with the span of the other's."""
    rows = frame.to_dict("records")
    colours = {"left": style.NEUTRAL, "step": style.ACCENTS[1]}
    for place, row in enumerate(rows):
        whole = row["kind"] in {"ours", "other"}
        amount, running = int(row["amount"]), int(row["running"])
        left = 0 if whole else min(running, running - amount)
        colour = colours.get(row["kind"], style.ACCENTS[0])
        ax.barh(place, amount if whole else abs(amount), 0.62, left=left, color=colour, edgecolor=style.INK, lw=0.5)
        if place + 1 < len(rows):
            ax.plot([running, running], [place + 0.31, place + 0.69], color=style.INK, linewidth=0.8)
        end = left + abs(amount)
        written = words.number(amount) if whole or amount < 0 else f"+{words.number(amount)}"
        if row["kind"] == "other" and not is_missing(row["high"]):
            low, high = int(row["low"]), int(row["high"])
            ax.plot([low, high], [place, place], "|-", color=style.INK, linewidth=1.5, markersize=8)
            end, written = high, words.range(low, amount, high)
        style.beside(ax, end, place, written, right=5, va="center", fontsize=9)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.set_xlim(0, 1.15 * max(int(frame["running"].max()), *frame["high"].dropna().astype(int), 1))
    labels = [words.word("step", row["step"]) + ("" if is_missing(row["by"]) else f" ({row['by']})") for row in rows]
    style.name_ticks(ax.yaxis, range(len(rows)), [textwrap.fill(label, 34) for label in labels])
    style.number_axis(ax.xaxis, words)
    return ax
