"""The figures on diplomacy: each draws frames of an answer on an ax, with words from the catalogue."""

from __future__ import annotations

from collections import Counter
from math import ceil, nan
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.lines import Line2D

from relations.charts import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from relations.answers import Code, Quantity
    from relations.words import Words

_WARN = "#B3446C"
_LEVELS = (
    *("presidents", "governments", "deputy prime ministers", "foreign ministers"),
    *("security chiefs", "security chiefs/local", "agencies", "local", "not stated"),
)


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


def _dates(frame: pd.DataFrame, words: Words) -> list[str]:
    return [words("undated") if pd.isna(date) else words.date(date) for date in frame["date"]]


@style.form(3.6)
def kilometres(frame: pd.DataFrame, ax: Axes, words: Words, *, totals: pd.DataFrame, falls: pd.DataFrame) -> Axes:
    """Draw every dated statement of a length over time, the band of totals, and what contradicts."""
    first, last = _years(frame["date_earliest"]), _years(frame["date_latest"])
    middle = (first + last) / 2
    # Lone early statements would squeeze all others: they stand at the left edge with their date.
    order = middle.sort_values()
    gap = order.diff()
    start = float(order[gap == gap.max()].iloc[0]) if len(order) > 3 and gap.max() > 5 else float(order.min())
    early, stated = middle < start, frame["km_agreed"].notna()
    dot: dict[str, Any] = {"linestyle": "none", "marker": "o", "mec": style.INK, "markersize": 6}
    for known, fill, label in ((stated & ~early, style.INK, "stated"), (~stated & ~early, "white", "implied")):
        if known.any():
            ax.plot(middle[known], frame.loc[known, "km"], mfc=fill, label=words(f"length-{label}"), **dot)
    wide = (last - first > 0.2) & ~early
    ax.hlines(frame.loc[wide, "km"], first[wide], last[wide], color=style.NEUTRAL, linewidth=1.0, zorder=1)
    _band(ax, totals[totals["plausible"].astype(bool)].sort_values("km_total")["km_total"], words)
    style.year_axis(ax, int(start), ceil(last.max()))
    left = ax.get_xlim()[0]
    for row in frame[early].to_dict("records"):
        ax.plot(left, row["km"], marker="<", color=style.INK, linestyle="none", clip_on=False)
        text = words("length-early", date=words.date(row["date"]), km=words.number(row["km"]))
        style.beside(ax, left, row["km"], text, right=6, up=5, fontsize=style.SMALL)
    spots = {key: (x, y) for key, x, y in zip(frame["statement_id"], middle, frame["km"], strict=True) if x >= start}
    arrow = {"arrowstyle": "->", "color": _WARN, "lw": 1.3, "shrinkA": 3, "shrinkB": 3}
    for fall in falls.to_dict("records"):
        begin, end = spots.get(fall["earlier_id"]), spots.get(fall["later_id"])
        if begin and end:
            ax.annotate("", xy=end, xytext=begin, arrowprops=arrow)
            ends = {name: words.number(fall[f"{name}_value"], 0) for name in ("earlier", "later")}
            style.beside(
                ax,
                *end,
                _lines(words, "length-fall", **ends),
                right=5,
                up=-9,
                va="top",
                fontsize=style.SMALL,
                color=_WARN,
            )
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=1)


def _band(ax: Axes, band: pd.Series, words: Words) -> None:
    # One early figure far below all others is a line of its own, or it would widen the band alone.
    if len(band) > 2 and band.iloc[1] - band.iloc[0] > 20:
        label = words("length-alone", km=words.number(band.iloc[0]))
        ax.axhline(band.iloc[0], color=style.NEUTRAL, linestyle=":", linewidth=1.2, zorder=0, label=label)
        band = band.iloc[1:]
    if len(band):
        low, high = float(band.min()), float(band.max())
        label = words("length-band", range=words.range(low, None, high))
        ax.axhspan(low, max(high, low + 2), color=style.PALE, zorder=0, label=label)


@style.form(3.6)
def visits(frame: pd.DataFrame, ax: Axes, words: Words, *, leaders: pd.DataFrame, gaps: pd.DataFrame) -> Axes:
    """Draw a dot a visit, above the line those hosted by the first party; presidents as bands, gaps on the line."""
    top = int(frame.groupby(["year", "host_country"])["visits"].sum().max())
    heights: Counter[tuple[str, int]] = Counter()
    looks = style.party_looks()
    for (code, look), sign in zip(looks.items(), (1, -1), strict=False):
        for row in frame[frame["host_country"] == code].sort_values(["year", "frame"]).to_dict("records"):
            spots = range(heights[code, row["year"]] + 1, heights[code, row["year"]] + int(row["visits"]) + 1)
            heights[code, row["year"]] += int(row["visits"])
            fill = "white" if row["frame"] == "summit" else look.colour
            dot: dict[str, Any] = {"marker": look.marker, "mfc": fill, "mec": look.colour, "markersize": 8, "mew": 1.4}
            ax.plot([row["year"]] * len(spots), [sign * y for y in spots], linestyle="none", **dot)
        mine = leaders[leaders["country"] == code]
        ends = zip(mine["leader"], _years(mine["begin"]), _years(mine["end"]), strict=True)
        for n, (name, begin, end) in enumerate(ends):
            ax.barh(sign * (top + 0.9), max(end - begin, 0.5), 0.25, left=begin, color=look.colour, alpha=0.55)
            place = (begin + end) / 2, sign * (top + (1.45 if n % 2 == 0 else 2.15))
            ax.text(*place, name.split()[-1], ha="center", va="center", fontsize=style.SMALL)
    ax.axhline(0, color=style.NEUTRAL, linewidth=0.8)
    for begin, end, days in zip(_years(gaps["start"]), _years(gaps["end"]), gaps["days"], strict=True):
        ax.plot([begin, end], [0, 0], color=_WARN, linewidth=3, solid_capstyle="butt")
        ax.text((begin + end) / 2, 0.12, words.number(int(days)), ha="center", va="bottom", fontsize=style.SMALL)
    ax.set_ylim(-top - 2.6, top + 2.6)
    levels = range(-top, top + 1)
    style.name_ticks(ax.yaxis, levels, [words.number(abs(n)) for n in levels], marks=True)
    style.year_axis(ax, int(frame["year"].min()), int(frame["year"].max()))
    keys = [(look.marker, look.colour, look.colour, f"hosted-{code}") for code, look in looks.items()]
    keys += [("o", style.NEUTRAL, style.NEUTRAL, "visit-own"), ("o", style.NEUTRAL, "white", "visit-summit")]
    handles = [
        Line2D([], [], marker=marker, linestyle="none", markersize=8, mec=edge, mfc=fill, label=words(name))
        for marker, edge, fill, name in keys
    ]
    gap = Line2D([], [], color=_WARN, linewidth=3, label=words("visit-gap"))
    return style.legend(ax, columns=2, handles=[*handles, *([gap] if len(gaps) else [])])


@style.form(1.2, per_row=0.13)
def after_clash(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the days from each clash to the next move of each kind, on a logarithmic scale."""
    clashes = frame.drop_duplicates("incident_id").sort_values("clash")
    place = dict(zip(clashes["incident_id"], _rows(ax, [words.date(day) for day in clashes["clash"]]), strict=True))
    moves = list(dict.fromkeys(frame["move"]))
    known = frame[frame["days"].notna()]
    for move, look in style.looks(moves).items():
        rows = known[known["move"] == move]
        # Moves of the same day would cover each other: each kind has its own height inside the row.
        x, y = (
            rows["days"].astype(float).clip(lower=0.7),
            rows["incident_id"].map(place) + 0.34 - 0.17 * moves.index(move),
        )
        label = words.word("move", move)
        ax.plot(x, y, linestyle="none", marker=look.marker, color=look.colour, markersize=7, label=label)
        for days, at, height in zip(rows["days"], x, y, strict=True):
            style.beside(ax, at, height, words.number(int(days)), right=6, va="center", fontsize=style.SMALL)
    for height in range(1, len(clashes)):
        ax.axhline(height - 0.5, color=style.PALE, linewidth=0.8)
    ax.set_xscale("log")
    ax.set_xlim(0.6, max(30.0, float(known["days"].max()) * 2.2))
    ticks = [n for n in (1, 3, 10, 30, 100, 300, 1000, 3000) if n <= ax.get_xlim()[1]]
    style.name_ticks(ax.xaxis, ticks, [words.number(n) for n in ticks], marks=True)
    ax.set_ylim(-0.5, len(clashes) - 0.5)
    return style.legend(ax, columns=3)


@style.form(4.2)
def texts(frame: pd.DataFrame, ax: Axes, words: Words, *, landmarks: pd.DataFrame) -> Axes:
    """Draw each text at its date and level, broken and dead ones marked, a few named."""
    frame = frame.assign(level=frame["level"].fillna("not stated"), x=_years(frame["date_earliest"]))
    levels = [level for level in _LEVELS if level in set(frame["level"])]
    levels += sorted(set(frame["level"]) - set(levels))
    heights = dict(zip(levels, _rows(ax, [words.word("level", level) for level in levels]), strict=True))
    fate = frame["status"].map({"broken": "broken", "denounced": "dead", "not_carried_out": "dead"}).fillna("signed")
    looks: dict[str, dict[str, Any]] = {
        "signed": {"marker": "o", "mfc": style.ACCENTS[0], "mec": style.INK, "mew": 0.6, "markersize": 7},
        "broken": {"marker": "X", "mfc": style.INK, "mec": "white", "mew": 0.6, "markersize": 9},
        "dead": {"marker": "o", "mfc": "white", "mec": style.INK, "mew": 1.3, "markersize": 7},
    }
    stack = frame.assign(year=frame["date_earliest"].dt.year).groupby(["level", "year"]).cumcount()
    for kind, look in looks.items():
        some = frame[fate == kind]
        if len(some):
            # Texts of one year and level would hide each other: they step downwards a little.
            y = some["level"].map(heights) + 0.32 - 0.13 * (stack[some.index] % 6)
            ax.plot(some["x"], y, linestyle="none", label=words(f"fate-{kind}"), **look)
    for height in range(1, len(levels)):
        ax.axhline(height - 0.5, color=style.PALE, linewidth=0.8)
    style.year_axis(ax, int(frame["x"].min()), ceil(frame["x"].max()))
    named = zip(_years(landmarks["date_earliest"]), landmarks["title"], landmarks["date"], strict=True)
    style.event_marks(ax, [(x, words("named-text", title=title, date=words.date(date))) for x, title, date in named])
    return style.legend(ax, columns=1)


@style.form(1.2, per_row=0.55)
def land(frame: pd.DataFrame, ax: Axes, words: Words, *, items: pd.DataFrame) -> Axes:
    """Draw the hectares each way: items in one bar, beside the total that somebody claimed."""
    colours = style.party_colours()
    heights = _rows(ax, [words.word("direction", way) for way in frame["direction"]])
    for height, row in zip(heights, frame.to_dict("records"), strict=True):
        areas = items.loc[items["direction"] == row["direction"], "area_ha"]
        bar: dict[str, Any] = {"color": colours[row["direction"][:3]], "edgecolor": "white"}
        ax.barh(height, areas, 0.5, left=areas.cumsum() - areas, **bar)
        if pd.notna(row["claimed_ha"]):
            ax.barh(height, row["claimed_ha"], 0.5, fill=False, edgecolor=style.INK, linestyle="--", linewidth=1.2)
        for area in (row["itemised_ha"], row["claimed_ha"]):
            if pd.notna(area):
                style.beside(ax, area, height, words.number(area), right=4, va="center", fontsize=style.SMALL)
    style.number_axis(ax.xaxis, words)
    ax.set_xlim(0, 1.15 * float(frame[["itemised_ha", "claimed_ha"]].max().max()))
    handles = [
        Line2D([], [], color=style.NEUTRAL, linewidth=7, label=words("land-items")),
        Line2D([], [], color=style.INK, linestyle="--", linewidth=1.2, label=words("land-claimed")),
    ]
    return style.legend(ax, columns=2, handles=handles)


@style.form(2.8)
def mirrors(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the turnover of a year as each side's statistics give it, one bar a side."""
    for n, (code, look) in enumerate(style.party_looks().items()):
        places = [place + 0.4 * n - 0.2 for place in range(len(frame))]
        low, high = frame[f"{code}_low"], frame[f"{code}_high"]
        label = words("statistics-of", country=words.word("country", code))
        style.range_bars(ax, places, low, high, high, colour=look.colour, hatch=look.hatch, label=label, width=0.38)
        for place, lowest, highest in zip(places, low, high, strict=True):
            text = words("no-figure") if pd.isna(highest) else words.range(lowest, None, highest)
            at = 0.0 if pd.isna(highest) else highest
            turned: dict[str, Any] = {"rotation": 90, "ha": "center", "va": "bottom", "fontsize": style.SMALL}
            style.beside(ax, place, at, text, up=3, **turned)
    style.name_ticks(ax.xaxis, range(len(frame)), [str(int(year)) for year in frame["year"]])
    style.number_axis(ax.yaxis, words)
    ax.set_ylim(0, 1.35 * float(frame.filter(regex="^[A-Z]{3}_high$").max().max()))
    return style.legend(ax, columns=2)


@style.form(2.6)
def tone(frame: pd.DataFrame, ax: Axes, words: Words, *, changes: pd.DataFrame) -> Axes:
    """Draw the events of each year by tone, with the range, the mean and the changes found."""
    years = frame["year"].astype(int)
    ax.vlines(years, frame["lowest"], frame["highest"], color=style.PALE, linewidth=2.5, zorder=0)
    counts = frame.melt("year", [str(score) for score in range(-2, 3)], "score", "n").query("n > 0")
    dots: dict[str, Any] = {"color": style.ACCENTS[0], "edgecolor": "white"}
    ax.scatter(counts["year"].astype(int), counts["score"].astype(int), s=24 * counts["n"], linewidth=0.6, **dots)
    # A year without an event interrupts the line.
    run = range(int(years.min()), int(years.max()) + 1)
    means = frame.set_index(years)["mean"].astype(float).reindex(run, fill_value=nan)
    ax.plot(run, means, color=style.INK, marker="o", markersize=3.5, linewidth=1.5, label=words("tone-mean"), zorder=3)
    for n in sorted({1, max(1, int(counts["n"].max()) // 2), int(counts["n"].max())}):
        ax.scatter(
            [], [], s=24 * n, label=words("tone-size", n=words.number(n), number="one" if n == 1 else "other"), **dots
        )
    style.year_axis(ax, int(years.min()), int(years.max()))
    found = changes[changes["found"].astype(bool)]
    ax.set_ylim(-2.6, 3.5 if len(found) else 2.6)
    style.name_ticks(ax.yaxis, range(-2, 3), [_signed(n, words, 0) for n in range(-2, 3)], marks=True)
    for change in found.to_dict("records"):
        ax.axvline(int(change["year"]) - 0.5, color=_WARN, linestyle="--", linewidth=1.2, zorder=1)
        means_of = {name: _signed(change[name], words) for name in ("before", "after")}
        text = _lines(words, "tone-split", year=str(int(change["year"])), **means_of)
        shift, side = (-0.3, "left") if change["year"] < run[len(run) // 2] else (-0.7, "right")
        ax.text(change["year"] + shift, 3.35, text, ha=side, va="top", fontsize=style.SMALL, color=_WARN)
    return style.legend(ax, columns=4)


def _signed(value: float, words: Words, digits: int = 1) -> str:
    sign = "+" if round(value, digits) > 0 else "\N{MINUS SIGN}" if round(value, digits) < 0 else ""
    return sign + words.number(abs(value), digits)


@style.form(1.2, per_row=0.2)
def denominators(frame: pd.DataFrame, ax: Axes, words: Words, *, denominator: Quantity) -> Axes:
    """Draw each statement's share of its own total beside its share of one total for all."""
    heights = pd.Series(_rows(ax, _dates(frame, words), size=style.SMALL), index=frame.index)
    both = frame["own_pct"].notna() & frame["restated_pct"].notna()
    ends = frame.loc[both, "own_pct"], frame.loc[both, "restated_pct"]
    ax.hlines(heights[both], *ends, color=style.NEUTRAL, linewidth=1.2, zorder=1)
    series = (
        ("own_pct", "s", style.INK, words("share-own")),
        ("restated_pct", "D", style.ACCENTS[0], words("share-of", km=denominator)),
    )
    for column, marker, colour, label in series:
        dot: dict[str, Any] = {"linestyle": "none", "marker": marker, "color": colour, "markersize": 5.5}
        ax.plot(frame[column], heights, label=label, **dot)
    beside: dict[str, Any] = {"transform": ax.get_yaxis_transform(), "va": "center", "fontsize": style.SMALL}
    for height, km, total in zip(heights, frame["km"], frame["total"], strict=True):
        ax.text(1.01, height, words("km-of", km=words.number(km, 0), total=words.number(total, 0)), **beside)
    shares = frame[["own_pct", "restated_pct"]]
    ax.set_xlim(min(45.0, shares.min().min() - 4), max(102.0, shares.max().max() + 2))
    ax.grid(visible=True, axis="x")
    return style.legend(ax, columns=2)


@style.form(1.4, per_row=0.24)
def pace(frame: pd.DataFrame, ax: Axes, words: Words, *, short: pd.DataFrame) -> Axes:
    """Draw kilometres a meeting: published steps, averages from sums, and a sum that its steps do not reach."""
    heights = pd.Series(_rows(ax, _dates(frame, words), size=style.SMALL), index=frame.index)
    for basis, colour, hatch in (("step", style.ACCENTS[0], ""), ("sum", style.NEUTRAL, "//")):
        mine = frame["basis"] == basis
        if mine.any():
            bars: dict[str, Any] = {"color": colour, "hatch": hatch, "hatchcolor": "white", "height": 0.72}
            ax.barh(heights[mine], frame.loc[mine, "km_per_meeting"], label=words(f"pace-{basis}"), **bars)
    for height, row in zip(heights, frame.to_dict("records"), strict=True):
        text = words.number(row["km_per_meeting"], 1)
        if row["basis"] == "sum":
            parts = {name: words.number(row[name]) for name in ("km", "meetings")}
            text = words("pace-mean", mean=text, **parts)
        style.beside(ax, row["km_per_meeting"], height, text, right=4, va="center", fontsize=style.SMALL)
    top = float(frame["km_per_meeting"].max())
    ax.set_xlim(0, top * 1.6)
    for row in short.to_dict("records"):
        days = pd.to_datetime(frame["date"], format="%Y-%m-%d", errors="coerce")
        inside = heights[
            days.between(pd.Timestamp(row["start"]), pd.Timestamp(row["end"])) & (frame["basis"] == "step")
        ]
        if len(inside):
            edge, low, high = top * 1.2, inside.min() - 0.35, inside.max() + 0.35
            ax.plot([edge - top * 0.02, edge, edge, edge - top * 0.02], [low, low, high, high], color=_WARN)
            km = {name: words.number(row[name], 0) for name in ("stated_km", "steps_km", "undated_km")}
            place = edge + top * 0.015, (low + high) / 2
            ax.text(*place, _lines(words, "pace-short", **km), va="center", fontsize=style.SMALL, color=_WARN)
    return style.legend(ax, columns=1)


@style.form(2.8)
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
    return style.legend(ax, columns=2)
