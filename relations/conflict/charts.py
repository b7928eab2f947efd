"""Charts of the border conflict: frame, ax and words in, ax out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from relations import tables
from relations.answers import Code, Quantity
from relations.charts import layout, maps, style
from relations.conflict.who_says import claims as claims  # noqa: PLC0414 - public here, as is the next
from relations.conflict.who_says import growth as growth  # noqa: PLC0414
from relations.errors import extra
from relations.stated import is_missing

with extra("charts"):
    from matplotlib.patches import Rectangle
    from matplotlib.ticker import MaxNLocator


if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from relations.words import Words


# How dark a year is shaded, by the declared coverage.
SHADES = {"none": 0.0, "sparse": 0.25, "partial": 0.5, "best": 1.0, "full": 1.0}
# A year that was counted in part.
_PART: dict[str, Any] = {"facecolor": "white", "edgecolor": style.NEUTRAL, "hatch": "////", "hatchcolor": style.NEUTRAL}
_BOTH = style.Look(style.NEUTRAL, "", "D", "-")


def _name_rows(ax: Axes, labels: Sequence[tuple[str, bool]]) -> None:
    """Name the rows of a panel from the top, those that head others in bold; on a phone above their marks."""
    above = style.is_narrow(ax)
    if above:  # a name too long for a line takes two, and its row as much more
        wide, given = 72 * style.NARROW - 6, labels
        labels = [(style.wrap(name, wide, style.SMALL, "bold" if head else "normal"), head) for name, head in given]
        if labels != given:
            whole: Any = ax.figure
            style.resize(ax, whole.get_figheight() + len(labels) * 1.2 * style.SMALL / 72)
    names = ["" if head or above else name for name, head in labels]
    style.name_ticks(ax.yaxis, range(len(labels)), names, size=style.SMALL)
    for row, (name, head) in enumerate(labels):
        weight = "bold" if head else "normal"
        if above:
            place: dict[str, Any] = {"transform": ax.get_yaxis_transform(), "va": "center" if head else "bottom"}
            ax.text(0, row if head else row - 0.2, name, fontsize=style.SMALL, weight=weight, gid=layout.HALO, **place)
        elif head:
            spot: dict[str, Any] = {"xytext": (-3.5, 0), "textcoords": "offset points", "ha": "right", "va": "center"}
            ax.annotate(name, (0, row), xycoords=ax.get_yaxis_transform(), fontweight=weight, **spot)
    ax.set_ylim(len(labels) - 0.4, -0.9 if above else -0.7)


def _cover(ax: Axes, years: pd.DataFrame, column: str, words: Words) -> None:
    """Draw the declared coverage as a strip above a panel, named there."""
    place = ax.get_xaxis_transform()
    ends, level = [-math.inf, -math.inf], 0
    points = 72 * (style.NARROW if style.is_narrow(ax) else style.WIDE) * 0.86 / (ax.get_xlim()[1] - ax.get_xlim()[0])
    new = years[column].ne(years[column].shift()).cumsum()
    for _, run in years.groupby(new):  # each stretch of years of one grade
        first, last, grade = int(run["year"].min()), int(run["year"].max()), run[column].iloc[0]
        looks: dict[str, Any] = {"facecolor": style.NEUTRAL, "alpha": SHADES[grade], "linewidth": 0}
        outline: dict[str, Any] = {"facecolor": "none", "edgecolor": style.NEUTRAL, "linewidth": 0.6}
        for look in (looks, outline) if SHADES[grade] else (outline,):
            box = Rectangle((first - 0.5, 1.03), last - first + 1, 0.03, transform=place, clip_on=False, **look)
            ax.add_artist(box)
        text, middle = words.word("grade", grade), (first + last) / 2
        wide = layout.face((style.FONT,), "normal", "normal").extent(text)[0] * style.SMALL / points
        middle = min(max(middle, first - 0.5 + wide / 2 if not level else middle), ax.get_xlim()[1] - wide / 2)
        level = 0 if middle - wide / 2 > ends[0] + 0.3 else 1
        ends[level] = middle + wide / 2
        spot: dict[str, Any] = {"xytext": (0, 3 + 11 * level), "textcoords": "offset points", "ha": "center"}
        ax.annotate(text, (middle, 1.06), xycoords=place, va="bottom", fontsize=style.SMALL, **spot)


def _years(days: pd.Series[Any]) -> list[float]:
    """Days as points on an axis of years."""
    return [float(day.year + (day.day_of_year - 1) / 366) for day in days]


# ---------------------------------------------------------------- how many and how deadly


@style.Form(6.6, panels=3, narrow=1.0, told=("year", "listed"))
def counts(frame: pd.DataFrame, axes: Sequence[Axes], words: Words, *, line: pd.DataFrame) -> Axes:
    """Draw the border service's counts above the incident list and the length said to be agreed, over one time."""
    narrow = style.is_narrow(axes[0])
    top = 1.12 * max(1, *frame["border_service"].fillna(0), *frame["listed"].fillna(0))
    covered = frame.loc[(frame[["list_grade", "service_grade"]] != "none").any(axis=1), "year"]
    since = max(int(frame["year"].min()), int(covered.min()) - 1) if len(covered) else int(frame["year"].min())
    frame = frame[frame["year"] >= since]
    for ax, column in zip(axes, ("border_service", "listed"), strict=False):
        known = frame[frame[column].notna()]
        part = (column == "border_service") & ~known["complete"].astype(bool)
        for rows, look in ((known[~part], {"facecolor": style.NEUTRAL}), (known[part], _PART)):
            ax.bar(rows["year"].astype(int), rows[column].astype(int), 0.75, **look)
        for year, value in zip(known["year"], known[column], strict=True):
            text = words.number(int(value))
            # Two digits are wider than a bar on a phone.
            if not narrow or len(text) < 2 or value == known[column].max():
                style.beside(ax, int(year), int(value), text, up=2, ha="center", va="bottom")
        ax.set_ylim(0, top)
    silent = frame.loc[frame["listed"].isna() & (frame["list_grade"] != "none"), "year"].astype(int)
    for year in silent:
        style.beside(axes[1], year, 0, "?", up=2, ha="center", va="bottom", color=style.NEUTRAL)
    if len(line):
        began, until = _years(line["since"]), _years(line["until"])
        axes[2].hlines(line["km_agreed"].astype(float), began, until, color=style.INK, linewidth=1.5)
        middle = [(a + b) / 2 for a, b in zip(began, until, strict=True)]
        axes[2].plot(middle, line["km_agreed"].astype(float), "o", color=style.INK, markersize=4)
        axes[2].set_ylim(0, 1.12 * float(line["km_agreed"].max()))
    for ax, name in zip(axes, ("service", "list", "line"), strict=True):
        style.year_axis(ax, since, int(frame["year"].max()))
        style.number_axis(ax.yaxis, words)
        ax.set_title(words(f"counted-years-{name}"), loc="left", fontsize=10, pad=6 if ax is axes[2] else 36)
        ax.tick_params(labelbottom=ax is axes[2])
    for ax, grades in zip(axes, ("service_grade", "list_grade"), strict=False):
        _cover(ax, frame, grades, words)
    return axes[2]


@style.Form(4.6, narrow=1.0)
def timeline(frame: pd.DataFrame, ax: Axes, words: Words, *, years: pd.DataFrame) -> Axes:
    """Draw every incident by its year and day, larger with its dead, below a strip of the declared coverage.

    A ring is the largest number named, a small open dot a reported zero, a cross no word on deaths.
    """
    narrow = style.is_narrow(ax)
    begun = frame["date_earliest"].dt
    dots = frame.assign(x=begun.year, y=begun.day_of_year).sort_values("best", na_position="first")
    scale = 4.5 if narrow else 9.0
    dead, none = dots[dots["best"] > 0], dots[dots["best"] == 0]
    wider = dots[dots["top"] > dots["best"]]
    edge: dict[str, Any] = {"edgecolor": style.INK, "linewidth": 0.8}
    ax.scatter(wider["x"], wider["y"], s=scale * wider["top"].astype(float), facecolor="none", linestyle="--", **edge)
    ax.scatter(dead["x"], dead["y"], s=20 + scale * dead["best"].astype(float), facecolor=style.NEUTRAL, **edge)
    ax.plot(none["x"], none["y"], "o", mfc="white", mec=style.INK, markersize=4.5, mew=0.9)
    silent = dots[dots["best"].isna()]
    ax.plot(silent["x"], silent["y"], "x", color=style.INK, markersize=5, mew=1.2)
    first = max(int(frame["year"].min()) - 1, int(years["year"].min()))
    last = min(int(frame["year"].max()) + 2, int(years["year"].max()))
    style.year_axis(ax, first, last)
    ax.set_ylim(372, -6)
    months = (1, 4, 7, 10)
    style.name_ticks(ax.yaxis, [30.4 * (month - 1) + 1 for month in months], [words.month(month) for month in months])
    ax.grid(visible=True, axis="y")
    great = dead[dead["best"] > 0.1 * dead["best"].sum()].sort_values("date_earliest")
    for place, row in enumerate(great.to_dict("records")):
        number = words.range(row["low"], row["best"], row["high"])
        text = words("deaths-timeline-told", day=words.date(str(row["date_earliest"])[:7]), n=number)
        away = math.sqrt(scale * row["top"] / math.pi) + 4
        # The first above its disc, the next below: there least stands in the way.
        if place:
            text = style.fill(text, 11 if narrow else 16)
            style.beside(ax, last + 0.6, row["y"], text, up=-away, ha="right", va="top", gid=layout.HALO)
        else:
            style.beside(ax, row["x"] + 0.5, row["y"], text, up=away, ha="right", va="bottom", gid=layout.HALO)
    _cover(ax, years[years["year"].between(first, last)], "list_grade", words)
    return ax


# ---------------------------------------------------------------- causes, places


@style.Form(0.3, per_row=0.37, half=True, told=("trigger", "incidents"))
def triggers(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw incidents by what set them off, those with deaths dark."""
    places = range(len(frame))
    bars: dict[str, Any] = {"height": 0.36, "edgecolor": style.NEUTRAL, "linewidth": 0.8}
    ax.barh(places, frame["incidents"], color="white", **bars)
    ax.barh(places, frame["fatal"], color=style.INK, **bars)
    for place, row in enumerate(frame.to_dict("records")):
        number, fatal = (words.number(int(row[name])) for name in ("incidents", "fatal"))
        text = words("causes-triggers-told", n=number, fatal=fatal) if row["fatal"] else number
        style.beside(ax, row["incidents"], place, text, right=4, va="center")
    _name_rows(ax, [(words.word("trigger", code), False) for code in frame["trigger"]])
    ax.set_xlim(0, 1.3 * float(frame["incidents"].max()))
    ax.set_axis_off()
    return ax


@style.Form(3.0, half=True)
def months(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw incidents by the month in which they began, beside an even spread."""
    season, even = frame["in_season"], int(frame["incidents"].sum()) / 12
    for part, colour in ((frame[season], style.INK), (frame[~season], style.NEUTRAL)):
        ax.bar(part["month"], part["incidents"].astype(int), 0.75, color=colour)
    for month, value in zip(frame["month"], frame["incidents"], strict=True):
        style.beside(ax, month, int(value), words.number(int(value)), up=2, ha="center", va="bottom")
    ax.axhline(even, color=style.INK, linewidth=1, linestyle="--")
    style.beside(ax, 9.55, even, style.fill(words("causes-even"), 8), up=2, va="bottom", gid=layout.HALO)
    style.name_ticks(ax.xaxis, range(1, 13, 2), [words.month(month) for month in range(1, 13, 2)], size=style.SMALL)
    ax.set_ylim(0, 1.1 * max(float(frame["incidents"].max()), even))
    style.name_ticks(ax.yaxis, [], [])
    ax.spines["left"].set_visible(False)
    return ax


@style.Form(8.0, panels=2, told=("place_name", "incidents"))
def places(
    frame: pd.DataFrame, axes: Sequence[Axes], words: Words, *, clashes: pd.DataFrame, exclaves: pd.DataFrame
) -> Axes:
    """Draw the line between Batken and Sughd with incidents by place, and its crowded part enlarged.

    Circles grow with deaths and are hollow where the point only stands in; the two great clashes are stretches
    of the line.
    """
    narrow = style.is_narrow(axes[0])
    whole = maps.Map(
        axes[0], words, middle=(70.27, 40.07) if narrow else (70.35, 40.07), km=(121 if narrow else 160, 80)
    )
    zoom = maps.Map(axes[1], words, middle=(70.535, 39.912), km=(27, 25) if narrow else (46, 23))
    corners = zoom.frame.translated(*whole.at(*zoom.middle))
    crowd = [corners.contains(*whole.at(*point)) for point in zip(frame["lon"], frame["lat"], strict=True)]
    for sheet, named in ((whole, frame[[not each for each in crowd]]), (zoom, frame[crowd])):
        sheet.ground("valley", "waters")
        _ways(sheet)
        _stretch(sheet, clashes)
        for column, count, look in (("stand_in_dead", "stand_in", _STANDS_IN), ("exact_dead", "exact", _EXACT)):
            for row in frame[frame[count] > 0].to_dict("records"):
                sheet.mark(row["lon"], row["lat"], size=math.sqrt(_area(row[column])), zorder=3, **look)
        if sheet is whole and len(clashes):
            _when(sheet, clashes)
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
    _place_key(whole, words)
    zoom.key(words("where-enlarged"))
    for sheet in (whole, zoom):
        sheet.finish()
    maps.fit(whole, zoom)
    return whole.ax


_AREAS = (("KGZ", 70.0, 39.79), ("TJK", 70.40, 40.17), ("UZB", 70.85, 40.35))


def _when(sheet: maps.Map, clashes: pd.DataFrame) -> None:
    """Say where the great clashes ran, and of each its month and how many died."""
    sheet.key(sheet.words("where-stretch"), **_STRETCH)
    told = []
    for row in clashes.to_dict("records"):
        dead = sheet.words.range(row["low"], row["best"], row["high"])
        told.append(sheet.words("where-clash", day=sheet.words.date(row["date"][:7]), dead=dead))
    if sheet.narrow:  # no room in the frame
        for text in told:
            sheet.key(text)
    else:
        sheet.name("\n".join(told), 69.93, 39.985, away=0, fontweight="bold")


# Where the name of a place stands best.
_BESIDE = {
    "kok-tash": "SW",
    "kum-mazar": "E SE",
    "ak-tatyr": "NW W",
    "maksat": "SW S",
    "ak-sai": "W",
    "borborduk": "NW",
}


def _place(sheet: maps.Map, place: Mapping[Any, Any]) -> None:
    """Name a place as both sides do, and say near which one the intake lies."""
    text = sheet.words.word("text", place["place_name"])
    away = 3 + math.sqrt(_area(max(place["exact_dead"], place["stand_in_dead"]))) / 2
    intake = place["place_id"] == "kok-tash"
    if intake:
        text, away = f"{text}\n{sheet.words('map-intake')}", 18
    if sheet.narrow:
        text = style.fill(text, 14, break_on_hyphens=False)
    sides = _BESIDE.get(place["place_id"], "")
    sheet.name(text, place["lon"], place["lat"], away=away, sides=sides, fontweight="bold" if intake else "normal")


def _exclave(sheet: maps.Map, row: Mapping[Any, Any], *, zoomed: bool) -> None:
    """Name an exclave and whose it is; beside it where it is too small to write in."""
    name, country = (sheet.words.word(*each) for each in (("exclave", row["name"]), ("country", row["country"])))
    text = sheet.words("map-exclave", country=country).replace(" ", "\n", 1) if zoomed else f"{name}\n({country})"
    small, lon, lat = row["area_km2"] < 10, row["lon"], row["lat"]
    if row["name"] == "Vorukh" and not zoomed:  # beside the frame of the enlarged part
        lon, lat = 70.835 if sheet.narrow else 70.945, 39.86
        if not sheet.narrow:
            sheet.line([(70.72, 39.872), (70.83, 39.866)], color=style.NEUTRAL, linewidth=0.7, zorder=1.8)
    leave = sheet.narrow or row["name"] != "Vorukh"
    sheet.name(text, lon, lat, away=4 if small else 0, sides="N NE", leave=leave, style="italic")


def _ways(sheet: maps.Map) -> None:
    """Draw roads and the river that no open map holds, as lines through named points."""
    for feature in tables.layer("routes")["features"]:
        kind, points = feature["properties"]["kind"], feature["geometry"]["coordinates"]
        if kind == "river":
            sheet.line(points, color=maps.WATER, linewidth=2.2, zorder=0.55)
        elif kind == "road":
            sheet.line(points, color=style.INK, linewidth=0.9, linestyle=(0, (4, 2)), zorder=0.8, dash_capstyle="butt")


def _stretch(sheet: maps.Map, clashes: pd.DataFrame) -> None:
    """Draw where the great clashes of the window ran along the line."""
    stretch = next(each for each in tables.layer("valley")["features"] if each["properties"]["kind"] == "stretch")
    if clashes["incident_id"].isin(stretch["properties"]["incident_ids"].split(";")).any():
        sheet.line(stretch["geometry"]["coordinates"], **_STRETCH)


_STRETCH: dict[str, Any] = {
    "color": maps.ALARM,
    "linewidth": 5.5,
    "alpha": 0.85,
    "solid_joinstyle": "round",
    "zorder": 0.7,
}


def _area(dead: float) -> float:
    """Area of a symbol in square points; one for no deaths is still seen."""
    return 28 + 9.0 * float(dead)


_EXACT, _STANDS_IN = maps.symbol("o", maps.ALARM, style.INK, 0.9), maps.symbol("o", "none", style.INK, 1.3)


def _place_key(sheet: maps.Map, words: Words) -> None:
    sheet.key(words("where-exact"), markersize=7, **_EXACT)
    sheet.key(words("where-stand-in"), markersize=7, **_STANDS_IN)
    for dead in (0, 10):
        sheet.key(words("where-dead", n=words.number(dead)), markersize=math.sqrt(_area(dead)), **_EXACT)
    sheet.key(words("map-road"), color=style.INK, linewidth=0.9, linestyle=(0, (4, 2)))
    sheet.key(words("map-river"), color=maps.WATER, linewidth=2.2)
    sheet.key(words("map-line"), color=style.NEUTRAL, linewidth=0.9)
    sheet.key(words("map-projection", lat=words.number(sheet.middle[1]), lon=words.number(sheet.middle[0])))
    sheet.key(words("map-credit"))
    sheet.key(words("map-credit-streets"))


# ---------------------------------------------------------------- who had to leave, before and after, how sure


@style.Form(4.4, narrow=1.3)
def moved(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the span of claims about people who moved, one row an incident, side and definition."""
    labels: list[tuple[str, bool]] = []
    reach = float(frame["high"].max())
    for clash, part in frame.groupby("clash", sort=False):
        labels.append((words.date(clash), True))
        for row in part.to_dict("records"):
            y, look = len(labels), style.party_looks().get(row["side"], _BOTH)
            low, high = float(row["low"]), float(row["high"])
            mark: dict[str, Any] = {"color": look.colour, "markeredgecolor": style.INK, "markeredgewidth": 0.6}
            ax.plot([low, high], [y, y], linewidth=4, solid_capstyle="butt", color=look.colour)
            ax.plot([low, high], [y, y], look.marker, markersize=6.5, **mark)
            if row["open"]:
                ax.plot(high + 0.02 * reach, y, ">", markersize=6.5, **mark)
            text = words.range(int(low), None, int(high), qualifier=(row["low_is"], None, row["top_is"]))
            style.beside(ax, high, y, text, right=15 if row["open"] else 8, va="center")
            measure = words("moved-spans-part") if row["part"] else words.word("measure", row["measure"])
            labels.append((words("moved-spans-row", measure=measure, side=words.word("side", row["side"])), False))
    _name_rows(ax, labels)
    # The numbers written beside the bars need room to the right, but no tick.
    ax.set_xlim(-0.02 * reach, (1.75 if style.is_narrow(ax) else 1.4) * reach)
    ax.xaxis.set_major_locator(MaxNLocator(nbins=4, steps=[1, 2, 5, 10]))
    style.number_axis(ax.xaxis, words)
    return ax


@style.Form(2.3, half=True, told=("turn", "rate_after"))
def before_after(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the yearly rate of incidents before and after each signed text, joined by a line."""
    for place, row in enumerate(frame.to_dict("records")):
        before, after, reach = (float(row[name]) for name in ("rate_before", "rate_after", "rate_after_high"))
        ax.plot([before, after], [place, place], color=style.NEUTRAL, linewidth=2)
        # How far the interval of the later rate reaches.
        ax.plot([after, reach], [place, place], color=style.INK, linewidth=5, solid_capstyle="butt", alpha=0.45)
        for x, when, fill in ((before, "before", "white"), (after, "after", style.INK)):
            style.dots(ax, x, place, 9, fill, zorder=3)
            text = words(f"stopped-rates-{when}", rate=words.number(x, 1), n=words.number(int(row[when])))
            style.beside(ax, x, place, text, up=-9, ha="left" if when == "after" else "right", va="top")
    _name_rows(ax, [(words.word("turn", turn), False) for turn in frame["turn"]])
    ax.set_ylim(len(frame) - 0.35, -0.6)
    ax.set_xlim(-0.4, 1.08 * float(frame[["rate_before", "rate_after_high"]].max().max()))
    style.number_axis(ax.xaxis, words)
    ax.spines["left"].set_visible(False)
    return ax


@style.Form(0.55, per_row=0.36, half=True)
def truces(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw each ceasefire as a line as long as the quiet in the list that followed."""
    told = []
    for place, row in enumerate(frame.to_dict("records")):
        days = int(row["days"])
        ax.plot([0, days], [place, place], color=style.INK, linewidth=3, solid_capstyle="butt")
        ax.plot(0, place, "o", mfc="white" if row["during"] else style.INK, mec=style.INK, markersize=6, zorder=3)
        said = {"day": words.date(row["date"]), "outcome": Code("outcome", row["outcome"])}
        told.append((words("stopped-truces-told", **said, n=Quantity(days, "days", note="computed")), False))
    _name_rows(ax, told)
    ax.set_xlim(-0.02 * float(frame["days"].max()), 1.02 * float(frame["days"].max()) + 1)
    style.number_axis(ax.xaxis, words)
    ax.spines["left"].set_visible(False)
    return ax


@style.Form(0.4, per_row=0.36, narrow=1.3)
def strip(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw in which share of the combinations of choices each finding holds."""
    places, high = range(len(frame)), 0.3 if style.is_narrow(ax) else 0.56
    ax.barh(places, [100.0] * len(frame), high, color="white", edgecolor=style.NEUTRAL, linewidth=0.8)
    ax.barh(places, frame["share_pct"], high, color=style.INK)
    for place, row in enumerate(frame.to_dict("records")):
        text = words("conflict-sure-strip-held", held=words.number(row["held"]), runs=words.number(row["runs"]))
        style.beside(ax, 100, place, text, right=5, va="center")
    _name_rows(ax, [(words(f"finding-{code}.short"), False) for code in frame["finding"]])
    ax.set_xlim(0, 132)
    ax.xaxis.set_visible(False)
    for side in ("left", "bottom"):
        ax.spines[side].set_visible(False)
    return ax


@style.Form(0.5, per_row=0.42, narrow=1.5, told=("step", "amount"))
def waterfall(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the steps of a bridge from the top down, totals as full bars, with the span of the other's."""
    rows, high = frame.to_dict("records"), 0.34 if style.is_narrow(ax) else 0.56
    colours = {"left": style.NEUTRAL, "step": style.ACCENTS[1]}
    for place, row in enumerate(rows):
        whole = row["kind"] in {"ours", "other"}
        amount, running = int(row["amount"]), int(row["running"])
        left = 0 if whole else min(running, running - amount)
        colour = colours.get(row["kind"], style.ACCENTS[0])
        ax.barh(place, amount if whole else abs(amount), high, left=left, color=colour, edgecolor=style.INK, lw=0.5)
        if place + 1 < len(rows):
            ax.plot([running, running], [place + high / 2, place + 1 - high / 2], color=style.INK, linewidth=0.8)
        end = left + abs(amount)
        written = words.number(amount) if whole or amount < 0 else f"+{words.number(amount)}"
        if row["kind"] == "other" and not is_missing(row["high"]):
            low, high = int(row["low"]), int(row["high"])
            ax.plot([low, high], [place, place], "|-", color=style.INK, linewidth=1.5, markersize=8)
            end, written = high, words.range(low, amount, high)
        style.beside(ax, end, place, written, right=5, va="center")
    ax.set_xlim(0, 1.35 * max(int(frame["running"].max()), *frame["high"].dropna().astype(int), 1))
    labels = [
        words.word("step", row["step"]) + ("" if is_missing(row["by"]) else f": {words.word('by', row['by'])}")
        for row in rows
    ]
    _name_rows(ax, [(style.fill(label, 44), False) for label in labels])
    style.number_axis(ax.xaxis, words)
    return ax
