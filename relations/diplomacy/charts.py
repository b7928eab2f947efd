"""The figures on diplomacy: each draws frames of an answer on an ax, with words from the catalogue."""

from __future__ import annotations

from math import ceil, nan
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.answers import Code, Quantity
from relations.charts import layout, style
from relations.errors import extra

with extra("charts"):
    from matplotlib.lines import Line2D

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from relations.words import Words

_WARN = "#B3446C"
_MIDDLE: dict[str, Any] = {"ha": "center", "va": "center"}


def _years(days: pd.Series) -> pd.Series:
    """Days as decimal years, so that all panels share one axis of years."""
    return 1970 + (pd.to_datetime(days) - pd.Timestamp(1970, 1, 1)).dt.days.astype("float64") / 365.25


def _rows(ax: Axes, labels: list[str], *, size: float | None = None) -> list[int]:
    """Name the rows of a figure from above and return their heights."""
    heights = list(range(len(labels) - 1, -1, -1))
    style.name_ticks(ax.yaxis, heights, labels, size=size)
    ax.set_ylim(-0.7, len(labels) - 0.3)
    return heights


def _lines(words: Words, message: str, **values: str) -> str:
    """Say a message whose paragraphs are lines."""
    return words(message, **values).replace("\n\n", "\n")


def _key(ax: Axes, marks: list[tuple[str, str, str]]) -> Axes:
    """Say what each mark, of a colour, stands for."""
    looks: dict[str, Any] = {"linestyle": "none", "markersize": 8, "mec": style.INK}
    handles = [Line2D([], [], marker=marker, mfc=colour, label=label, **looks) for marker, colour, label in marks]
    return style.legend(ax, columns=1 if style.is_narrow(ax) else 3, handles=handles)


def _dates(frame: pd.DataFrame, words: Words) -> list[str]:
    return [words("undated") if pd.isna(date) else words.date(date) for date in frame["date"]]


@style.Form(4.3, narrow=1.15)
def kilometres(
    frame: pd.DataFrame, ax: Axes, words: Words, *, totals: pd.DataFrame, back: pd.DataFrame, moments: pd.DataFrame
) -> Axes:
    """Draw every dated figure over time, stated or derived, the band of totals, the steps back and what happened."""
    narrow = style.is_narrow(ax)
    frame = frame.assign(begin=_years(frame["date_earliest"]), end=_years(frame["date_latest"]))
    frame["x"] = (frame["begin"] + frame["end"]) / 2
    # Lone early statements would squeeze all others: they stand at the left edge with their date.
    gap = frame["x"].sort_values().diff()
    start = float((frame["x"].where(gap == gap.max()) if len(gap) > 3 and gap.max() > 5 else frame["x"]).min())
    later = frame[frame["x"] >= start]
    own = later["km_agreed"].notna()
    style.year_axis(ax, int(start), ceil(frame["end"].max()))
    left = ax.get_xlim()[0]
    ax.set_xlim(left, frame["end"].max() + (2.4 if narrow else 1.9))
    for label, colour, rows in (("stated", style.INK, later[own]), ("implied", "white", later[~own])):
        if len(rows):
            style.dots(ax, rows["x"], rows["km"], 7, colour, label=words(f"length-{label}"))
    ax.hlines(later["km"], later["begin"], later["end"], color=style.NEUTRAL, linewidth=1.2, zorder=1)
    for row in frame[frame["x"] < start].to_dict("records"):
        ax.plot(left + 0.15, row["km"], marker="<", color=style.INK, linestyle="none", markersize=7)
        said = {"date": words.date(row["date"]), "km": words.number(row["km"], 0), "speaker": row["speaker"]}
        style.beside(ax, left, row["km"], words("length-early", **said), right=2, up=8)
    back = back[back["earlier_id"].isin(later["statement_id"])]
    spots = later.set_index("statement_id")[["x", "km"]]
    arrow = {"arrowstyle": "-|>", "color": _WARN, "lw": 1.6, "shrinkA": 5, "shrinkB": 5}
    for later_id, earlier_id in zip(back["later_id"], back["earlier_id"], strict=True):
        ax.annotate("", xy=tuple(spots.loc[later_id]), xytext=tuple(spots.loc[earlier_id]), arrowprops=arrow)
    sides = dict.fromkeys(later.nsmallest(1, "km")["statement_id"], ("left", "top", -4, -7))
    sides |= dict.fromkeys(back["later_id"], ("left", "center", 8, 0))
    sides |= dict.fromkeys(back["earlier_id"], ("right", "top", -7, 2))
    _name_lengths(later.sort_values("end", kind="stable"), ax, words, sides)
    _band(ax, totals[totals["plausible"].astype(bool)]["km_total"], words)
    style.number_axis(ax.yaxis, words)
    low, high = ax.get_ylim()
    ax.set_ylim(low - 40, high + 60)
    known = moments.assign(x=_years(moments["date_earliest"])).query("x > @start")
    for kind, x, side, away in zip(known["moment"], known["x"], ("right", "left", "left"), (-3, 3, 3), strict=False):
        ax.axvline(x, color=style.PALE, linewidth=1.4, zorder=0)
        style.beside(ax, x, high + 60, words(f"moment-{kind}"), right=away, ha=side, va="top", color=style.NEUTRAL)
    return style.legend(ax, columns=1 if narrow else 2)


def _name_lengths(rows: pd.DataFrame, ax: Axes, words: Words, sides: dict[str, tuple[str, str, int, int]]) -> None:
    """Name the dots that have a side of their own and the highest; the others on a free side, by number on a phone."""
    narrow, highest = style.is_narrow(ax), rows["km"].max()
    shown: list[tuple[float, str]] = []
    for row in rows.to_dict("records"):
        key, top = row["statement_id"], row["km"] == highest
        near, side = min(((abs(row["km"] - km), side) for km, side in shown), default=(999.0, ""))
        if key not in sides and not top and near < 12:
            continue
        taken = near < (22 if narrow else 30) and side == "left"
        free = ("right", "center", -8, 0) if taken else ("left", "center", 8, 3 * top)
        ha, va, away, up = sides.get(key, ("right", "bottom", 2, 9) if narrow and top else free)
        shown.append((row["km"], ha))
        said = {"km": words.number(row["km"], None if top else 0), "date": words.date(row["date"])}
        dated = "yes" if key in sides and not narrow else "no"
        # On a phone a name left of an early dot would run over the axis.
        named = not narrow or top or (key in sides and (ha == "left" or row["x"] > sum(ax.get_xlim()) / 2))
        text = words("length-said", dated=dated, speaker=row["speaker"], **said) if named else said["km"]
        look: dict[str, Any] = {"ha": ha, "va": va, "gid": layout.HALO, "zorder": 5}
        style.beside(ax, row["begin" if va == "top" else "x"], row["km"], text, right=away, up=up, **look)


def _band(ax: Axes, totals: pd.Series, words: Words) -> None:
    """Draw the lengths that were given for the whole border."""
    if totals.empty:
        return
    low, high = float(totals.min()), float(totals.max())
    ax.axhspan(low, max(high, low + 2), color=style.PALE, linewidth=0, zorder=0)
    text = style.fill(words("length-band", range=words.range(low, None, high)), 22 if style.is_narrow(ax) else 70)
    style.beside(ax, ax.get_xlim()[0], max(high, low + 2), text, right=2, up=-2, va="top", linespacing=1.05)


@style.Form(3.7, narrow=1.75)
def visits(frame: pd.DataFrame, ax: Axes, words: Words, *, leaders: pd.DataFrame, gaps: pd.DataFrame) -> Axes:
    """Draw a dot a visit, presidents as bands, gaps in place; for a phone the years run downwards."""
    narrow = style.is_narrow(ax)
    top = int(frame.groupby(["year", "host_country"])["visits"].sum().max())

    def line(years: list[float], height: float, **looks: Any) -> None:
        ax.plot(*([[height] * len(years), years] if narrow else [years, [height] * len(years)]), **looks)

    def write(year: float, height: float, text: str, **looks: Any) -> None:
        ax.text(*((height, year) if narrow else (year, height)), text, fontsize=style.SMALL, **looks)

    first, last = int(frame["year"].min()), int(frame["year"].max())
    for (code, look), sign in zip(style.party_looks().items(), (1, -1), strict=False):
        own = frame[frame["host_country"] != code].sort_values(["year", "frame"])
        own = own.loc[own.index.repeat(own["visits"])]
        dot: dict[str, Any] = {"marker": look.marker, "mec": style.INK, "markersize": 8, "mew": 1.0}
        for year, kind, below in zip(own["year"], own["frame"], own.groupby("year").cumcount(), strict=True):
            colour = "white" if kind == "summit" else look.colour
            line([year + 0.5], sign * (below + 1), mfc=colour, linestyle="none", **dot)
        mine = leaders[leaders["country"] == code]
        away: dict[str, Any] = {"ha": "left" if sign > 0 else "right", "va": "center"}
        terms = zip(mine["leader"], _years(mine["begin"]), _years(mine["end"]), strict=True)
        for n, (name, begin, end) in enumerate(terms):
            band: dict[str, Any] = {"color": look.colour, "linewidth": 6, "solid_capstyle": "butt"}
            line([begin, max(end, begin + 0.4)], sign * (top + 0.9), **band)
            height = top + 0.9 + (0.4 if narrow else 0.65 + 0.75 * (n % 2))
            surname = words.text(name).split()[-1]
            write((begin + end) / 2, sign * height, surname, **(away if narrow else _MIDDLE))
        guest = words("visit-by", country=Code("country", code))
        if narrow:
            write(first - 2.6, sign * 0.3, style.fill(guest, 14, most=3), **away)
        else:
            write(first - 0.4, sign * (top - 0.2), guest, ha="left", va="center")
    line([first - 0.6, last + 1.4], 0, color=style.NEUTRAL, linewidth=0.8, zorder=1)
    for begin, end, days in zip(_years(gaps["start"]), _years(gaps["end"]), gaps["days"], strict=True):
        line([begin, end], 0, color=_WARN, linewidth=5, solid_capstyle="butt", zorder=1)
        beside: dict[str, Any] = {"ha": "left", "va": "center"} if narrow else {"ha": "center", "va": "bottom"}
        longest = "yes" if days == gaps["days"].max() else "no"
        write((begin + end) / 2, 0.25, words("visit-gap", days=words.number(int(days)), longest=longest), **beside)
    ax.grid(visible=False)
    if narrow:
        ax.set_ylim(last + 1.4, first - 3.6)
        ax.set_xlim(-top - 4.2, top + 5.2)
        years = range(first - first % 5 + 5, last + 1, 5)
        style.name_ticks(ax.yaxis, years, [str(year) for year in years], marks=True)
    else:
        style.year_axis(ax, first, last + 1)
        ax.set_ylim(-top - 2.3, top + 2.9)
    style.name_ticks(ax.xaxis if narrow else ax.yaxis, [], [])
    ax.spines[["bottom" if narrow else "left"]].set_visible(False)
    return _key(ax, [("o", style.NEUTRAL, words("visit-own")), ("o", "white", words("visit-summit"))])


@style.Form(0.7, per_row=0.17, narrow=1.35)
def after_clash(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the days from each clash to the next move of each kind, on a logarithmic scale."""
    narrow, looks = style.is_narrow(ax), style.party_looks()
    clashes = frame.drop_duplicates("incident_id").sort_values("clash")
    known = frame[frame["days"].notna()].drop_duplicates(["incident_id", "row_id"])
    most = max(30.0, float(known["days"].max()) * 2.5)
    ax.set_xscale("log")
    ax.set_xlim(0.55, most)
    ax.set_ylim(-0.5, len(clashes) - 0.5)
    for height, (key, day) in enumerate(zip(clashes["incident_id"][::-1], clashes["clash"][::-1], strict=True)):
        ax.text(0.55, height + 0.34, words.date(day), fontweight="bold", va="center", fontsize=style.SMALL)
        own = known[known["incident_id"] == key]
        if len(own):
            ends = 0.7, float(max(own["days"].max(), 0.7))
            ax.plot(ends, [height - 0.08] * 2, color=style.NEUTRAL, linewidth=1.2, zorder=1)
        for n, (days, rows) in enumerate(own.groupby("days")):
            x, guest = max(float(days), 0.7), rows["guest_country"].iloc[0]
            look = style.Look(style.INK, "", "D", "") if pd.isna(guest) else looks[guest]
            style.dots(ax, x, height - 0.08, 9, look.colour, look.marker)
            said = [words.word("move", move) for move in rows["move"]]
            if pd.notna(guest):
                said = [words.text(rows["text"].iloc[0]).split(" ", 1)[-1]]
            text = words("move-day", moves=words.join(said), days=words.number(int(days)))
            text = style.fill(text, 18, break_on_hyphens=False) if narrow else text
            side = "left" if x < most / 30 else "right" if x > most / 5 else "center"
            shift = {"left": -4, "right": 4, "center": 0}[side]
            up: dict[str, Any] = {"up": 7, "va": "bottom"} if n % 2 else {"up": -7, "va": "top"}
            style.beside(ax, x, height - 0.08, text, right=shift, ha=side, **up)
    ticks = [0, *(n for n in (1, 3, 10, 30, 100, 300, 1000, 3000) if n <= most)]
    style.name_ticks(ax.xaxis, [n or 0.7 for n in ticks], [words.number(n) for n in ticks], marks=True)
    style.name_ticks(ax.yaxis, [], [])
    ax.spines["left"].set_visible(False)
    guests = {code: words("move-by", country=Code("country", code)) for code in looks}
    keys = [(look.marker, look.colour, guests[code]) for code, look in looks.items()]
    return _key(ax, [("D", style.INK, words("move-other")), *keys])


@style.Form(3.6, narrow=1.2)
def texts(frame: pd.DataFrame, ax: Axes, words: Words, *, landmarks: pd.DataFrame) -> Axes:
    """Draw a dot a text in a column a year, broken and dead ones marked, a few named above."""
    narrow = style.is_narrow(ax)
    fate = frame["status"].map({"broken": "broken", "denounced": "dead", "not_carried_out": "dead"})
    kind = fate.fillna(frame["level"].where(frame["level"] == "presidents", "other").fillna("other"))
    order = {"other": 0, "dead": 1, "broken": 2, "presidents": 3}
    frame = frame.assign(kind=kind, year=frame["date_earliest"].dt.year, order=kind.map(order))
    frame = frame.sort_values(["year", "order", "date_earliest"], kind="stable")
    heights = frame.groupby("year").cumcount() + 1
    looks: dict[str, dict[str, Any]] = {
        "presidents": {"marker": "o", "mfc": style.INK, "mec": style.INK},
        "other": {"marker": "o", "mfc": "white", "mec": style.INK},
        "broken": {"marker": "X", "mfc": _WARN, "mec": _WARN},
        "dead": {"marker": "s", "mfc": style.PALE, "mec": style.NEUTRAL},
    }
    for name, look in looks.items():
        some = frame[frame["kind"] == name]
        if len(some):
            look |= {"linestyle": "none", "markersize": 6 if narrow else 8}
            ax.plot(some["year"], heights[some.index], label=words(f"fate-{name}"), **look)
    first, last = int(frame["year"].min()), int(frame["year"].max())
    style.year_axis(ax, first, last)
    columns = heights.groupby(frame["year"]).max()
    middle, tall = (first + last) / 2, int(columns.max())
    named = landmarks[landmarks["date_earliest"].dt.year.isin(columns.index)].sort_values("date_earliest")
    marks = [(row["date_earliest"].year, row) for row in named.to_dict("records")]
    early, late = [mark for mark in marks if mark[0] <= middle][::-1], [mark for mark in marks if mark[0] > middle]
    # To the right of an early column and to the left of a late one there is room, above those between.
    level = 0.0
    for side, away, shown in (("left", 3, early), ("right", -3, late)):
        level = level if narrow else 0.0
        for year, row in shown:
            date = words.date(row["date"]).replace(" ", "\N{NO-BREAK SPACE}")
            text = words("named-text", title=row["title"], date=date)
            text = style.fill(text, (22 if side == "left" else 38) if narrow else 40 if side == "left" else 70)
            level = max(level, (columns[columns.index <= middle].max() if side == "left" else columns[year]) + 1.0)
            ax.plot([year, year], [columns[year] + 0.6, level + 0.9], color=style.NEUTRAL, linewidth=0.8)
            style.beside(ax, year, level, text, right=away, ha=side, va="bottom", linespacing=1.1)
            level += 1.25 * (text.count("\n") + 1) + 0.2
        tall = max(tall, ceil(level))
    ax.set_ylim(0.3, tall + 0.5)
    style.name_ticks(ax.yaxis, [], [])
    ax.spines["left"].set_visible(False)
    return style.legend(ax, columns=1 if narrow else 2)


@style.Form(0.9, per_row=0.7)
def land(frame: pd.DataFrame, ax: Axes, words: Words, *, items: pd.DataFrame) -> Axes:
    """Draw the hectares each way: items in one bar, inside the total that somebody claimed."""
    narrow = style.is_narrow(ax)
    looks = style.party_looks()
    most = float(frame[["itemised_ha", "claimed_ha"]].max().max())
    ax.set_xlim(0, most * (1.06 if narrow else 1.22))
    ax.set_ylim(-0.62, len(frame) - 0.42)
    for height, row in zip(range(len(frame) - 1, -1, -1), frame.to_dict("records"), strict=True):
        own = items[items["direction"] == row["direction"]].sort_values("area_ha", ascending=False)
        areas, look = own["area_ha"], looks[row["direction"][:3]]
        style.beside(ax, 0, height + 0.2, words.word("direction", row["direction"]), up=4, fontweight="bold")
        bar = style.hatched(look.colour, look.hatch)
        ax.barh(height, areas, 0.4, left=areas.cumsum() - areas, linewidth=0.9, **bar)
        ends = {name: words.number(value) for name, value in (("ha", row["itemised_ha"]), ("top", areas.max()))}
        said = words("land-items", items=words.number(len(own)), **ends)
        if pd.notna(row["claimed_ha"]):
            ax.barh(height, row["claimed_ha"], 0.4, fill=False, edgecolor=style.INK, linestyle="--", linewidth=1.3)
            claimed = words("land-claimed", ha=words.number(row["claimed_ha"]))
            place: dict[str, Any] = {"right": -4, "ha": "right"} if narrow else {"right": 5, "ha": "left"}
            style.beside(ax, row["claimed_ha"], height, claimed, va="center", **place)
        style.beside(ax, 0, height - 0.2, said, up=-4, va="top")
    style.number_axis(ax.xaxis, words)
    style.name_ticks(ax.yaxis, [], [])
    return ax


@style.Form(0.7, per_row=0.42, narrow=1.05)
def mirrors(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the turnover of a year as each side's statistics give it, one bar a side."""
    heights = _rows(ax, [str(int(year)) for year in frame["year"]])
    for n, (code, look) in enumerate(style.party_looks().items()):
        places = [height + 0.19 - 0.38 * n for height in heights]
        low, high = frame[f"{code}_low"], frame[f"{code}_high"]
        label, bar = words("statistics-of", country=Code("country", code)), style.hatched(look.colour, look.hatch)
        ax.barh(places, high.fillna(0), 0.36, label=label, linewidth=0.8, **bar)
        for place, lowest, highest in zip(places, low, high, strict=True):
            text = words("no-figure") if pd.isna(highest) else words.range(lowest, None, highest)
            at = 0.0 if pd.isna(highest) else highest
            colour = style.NEUTRAL if pd.isna(highest) else style.INK
            style.beside(ax, at, place, text, right=4, va="center", color=colour)
    style.number_axis(ax.xaxis, words)
    ax.set_xlim(0, 1.18 * float(frame.filter(regex="^[A-Z]{3}_high$").max().max()))
    return style.legend(ax, columns=2)


@style.Form(2.3)
def tone(frame: pd.DataFrame, ax: Axes, words: Words, *, changes: pd.DataFrame) -> Axes:
    """Draw the events of each year by tone, with the mean and the changes found."""
    narrow = style.is_narrow(ax)
    years = frame["year"].astype(int)
    counts = frame.melt("year", [str(score) for score in range(-2, 3)], "score", "n").query("n > 0")
    for _, rows in counts.groupby("n"):
        size = (3.2 if narrow else 4.9) * rows["n"].iloc[0] ** 0.5
        style.dots(ax, rows["year"].astype(int), rows["score"].astype(int), size, style.ACCENTS[0], mew=0.7)
    # A year without an event interrupts the line.
    run = range(int(years.min()), int(years.max()) + 1)
    means = frame.set_index(years)["mean"].astype(float).reindex(run, fill_value=nan)
    ax.plot(run, means, color=style.INK, marker="o", markersize=3.5, linewidth=2.0, label=words("tone-mean"), zorder=3)
    style.year_axis(ax, int(years.min()), int(years.max()))
    found = changes[changes["found"].astype(bool)]
    step = 1.6 if narrow else 0.0
    ax.set_ylim(-2.9, 3.6 + step if len(found) else 2.8)
    style.name_ticks(ax.yaxis, range(-2, 3), [_signed(n, words, 0) for n in range(-2, 3)], marks=True)
    small: dict[str, Any] = {"fontsize": style.SMALL, "linespacing": 1.1}
    for n, change in enumerate(found.to_dict("records")):
        ax.axvline(int(change["year"]) - 0.5, color=_WARN, linestyle="--", linewidth=1.4, zorder=1)
        means_of = {name: _signed(change[name], words) for name in ("before", "after")}
        text = _lines(words, "tone-split", year=str(int(change["year"])), **means_of)
        shift, side = (-0.2, "left") if change["year"] < run[len(run) // 2] else (-0.8, "right")
        ax.text(change["year"] + shift, 3.5 + step * (n % 2), text, ha=side, va="top", **small)
    return style.legend(ax, columns=1)


@style.Form(0.15, per_row=0.27, narrow=2.3)
def strip(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw a square for each run, filled where the finding holds, beside what it says."""
    narrow = style.is_narrow(ax)
    heights = range(len(frame) - 1, -1, -1)
    sentences = [words.word("finding", finding) for finding in frame["finding"]]
    # The squares begin where the longest sentence ends: 62 characters take the room of 26 of them.
    start = 0 if narrow else max(26, round(26 / 62 * max(map(len, sentences))))
    for height, row, said in zip(heights, frame.to_dict("records"), sentences, strict=True):
        for low, high, colour in ((0, row["held"], style.INK), (row["held"], row["runs"], "white")):
            style.dots(ax, range(start + low, start + high), [height] * (high - low), 8, colour, "s", clip_on=False)
        place: dict[str, Any] = {"up": 7, "right": -4, "va": "bottom"} if narrow else {"va": "center"}
        style.beside(ax, 0, height, style.fill(said, 46) if narrow else said, **place)
    ax.set_xlim(-0.6, start + int(frame["runs"].max()) + (5.5 if narrow else 1))
    ax.set_ylim(-0.6, len(frame) - (0.1 if narrow else 0.5))
    ax.set_axis_off()
    return ax


def _signed(value: float, words: Words, digits: int = 1) -> str:
    sign = "+" if round(value, digits) > 0 else "\N{MINUS SIGN}" if round(value, digits) < 0 else ""
    return sign + words.number(abs(value), digits)


@style.Form(1.2, per_row=0.2)
def denominators(frame: pd.DataFrame, ax: Axes, words: Words, *, denominator: Quantity) -> Axes:
    """Draw each statement's share of its own total beside its share of one total for all."""
    narrow = style.is_narrow(ax)
    frame = frame[frame[["own_pct", "restated_pct"]].notna().any(axis=1)]
    heights = pd.Series(_rows(ax, _dates(frame, words), size=style.SMALL), index=frame.index)
    both = frame.dropna(subset=["own_pct", "restated_pct"])
    spans = both["own_pct"], both["restated_pct"]
    ax.hlines(heights[both.index], *spans, color=style.NEUTRAL, linewidth=1.2, zorder=1)
    style.dots(ax, frame["own_pct"], heights, 6, style.INK, "s", label=words("share-own"))
    style.dots(ax, frame["restated_pct"], heights, 6, style.ACCENTS[0], "D", label=words("share-of", km=denominator))
    shares = frame[["own_pct", "restated_pct"]]
    ax.set_xlim(min(45.0, shares.min().min() - 4), max(102.0, shares.max().max() + 2))
    ax.grid(visible=True, axis="x")
    return style.legend(ax, columns=1 if narrow else 2)


@style.Form(1.4, per_row=0.24)
def pace(frame: pd.DataFrame, ax: Axes, words: Words, *, short: pd.DataFrame) -> Axes:
    """Draw kilometres a meeting: published steps, averages from sums, and a sum that its steps do not reach."""
    narrow = style.is_narrow(ax)
    heights = pd.Series(_rows(ax, _dates(frame, words), size=style.SMALL), index=frame.index)
    for basis, colour, hatch in (("step", style.ACCENTS[0], ""), ("sum", style.NEUTRAL, "//")):
        mine = frame["basis"] == basis
        if mine.any():
            label, bars = words(f"pace-{basis}"), style.hatched(colour, hatch)
            ax.barh(heights[mine], frame.loc[mine, "km_per_meeting"], height=0.72, label=label, **bars)
    for height, row in zip(heights, frame.to_dict("records"), strict=True):
        text = words.number(row["km_per_meeting"], 1)
        if row["basis"] == "sum":
            parts = {name: words.number(row[name]) for name in ("km", "meetings")}
            text = words("pace-mean", mean=text, **parts)
        style.beside(ax, row["km_per_meeting"], height, text, right=4, va="center")
    top = float(frame["km_per_meeting"].max())
    ax.set_xlim(0, top * (2.9 if narrow else 1.6))
    days = pd.to_datetime(frame["date"], format="%Y-%m-%d", errors="coerce").where(frame["basis"] == "step")
    for row in short.to_dict("records"):
        inside = heights[days.between(pd.Timestamp(row["start"]), pd.Timestamp(row["end"]))]
        if len(inside):
            edge, low, high = top * (1.6 if narrow else 1.2), inside.min() - 0.35, inside.max() + 0.35
            ax.plot([edge - top * 0.02, edge, edge, edge - top * 0.02], [low, low, high, high], color=_WARN)
            km = {name: words.number(row[name], 0) for name in ("stated_km", "steps_km", "undated_km")}
            place = edge + top * 0.015, (low + high) / 2
            ax.text(*place, _lines(words, "pace-short", **km), va="center", fontsize=style.SMALL)
    return style.legend(ax, columns=1, **({"loc": "lower right", "bbox_to_anchor": (1, 1)} if narrow else {}))


@style.Form(2.8)
def votes(frame: pd.DataFrame, ax: Axes, words: Words, *, pair: list[Code]) -> Axes:
    """Draw one pair's share of votes alike over the range and median of the others."""
    years = frame["year"].astype(int)
    spread: dict[str, Any] = {"color": style.PALE, "label": words("votes-range")}
    if len(frame) > 1:
        ax.fill_between(years, frame["others_low"], frame["others_high"], linewidth=0, **spread)
    else:  # an area of one year has no width
        ax.vlines(years, frame["others_low"], frame["others_high"], linewidth=9, **spread)
    median: dict[str, Any] = {"color": style.NEUTRAL, "linestyle": "--", "linewidth": 1.4, "markersize": 11}
    median |= {"marker": "_" if len(frame) == 1 else "", "label": words("votes-median")}
    ax.plot(years, frame["others_median"], **median)
    ax.plot(years, frame["pct"], color=style.INK, marker="o", markersize=4, label=words("votes-pair", pair=pair))
    style.year_axis(ax, int(years.min()), int(years.max()))
    ax.set_ylim(max(0.0, float(frame[["pct", "others_low"]].min().min()) - 5), 101)
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=1 if style.is_narrow(ax) else 2)
