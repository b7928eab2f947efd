"""Figures of the energy report: frame, ax and words in, ax out.

Titles, labels and alternative texts are messages of the catalogue; a keyword is the frame or fact of that name.
"""

from __future__ import annotations

import itertools
import math
import textwrap
from typing import TYPE_CHECKING, Any

import pandas as pd

import relations
from relations.charts import maps, style
from relations.stated import is_missing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes

    from relations.answers import Quantity
    from relations.words import Words

_DASHED: Any = (0, (2, 1.5))
_RUST, _GREEN, _SKY, _BROWN = style.ACCENTS[3], style.ACCENTS[2], style.ACCENTS[0], style.ACCENTS[4]


def _rows_of(ax: Axes, names: list[str], *, size: float | None = None) -> None:
    """Name the rows of a figure, the first on top."""
    style.name_ticks(ax.yaxis, range(len(names)), names, size=size)
    ax.set_ylim(len(names) - 0.5, -0.5)


def _in_bar(ax: Axes, place: float, text: str, **looks: Any) -> None:
    """Write at the foot of a bar."""
    box = {"facecolor": "white", "edgecolor": "none", "pad": 2.0}
    style.beside(ax, 0, place, text, right=6, va="center", bbox=box, **looks)


def _against(ax: Axes, words: Words, names: list[str], *, line: float, text: str, most: float, align: str) -> Axes:
    """Finish bars that are held against a line: name them, and write over the line what it is."""
    _rows_of(ax, names)
    ax.set_xlim(0, 1.12 * max(line, most))
    ax.axvline(line, color=style.INK, linewidth=1.6)
    top: dict[str, Any] = {"xycoords": ("data", "axes fraction"), "xytext": (0, 3), "textcoords": "offset points"}
    ax.annotate(text, (line, 1), ha=align, va="bottom", **top)
    style.number_axis(ax.xaxis, words)
    return ax


# --- the story ---------------------------------------------------------------------------------------


@style.form(3.6)
def net_trade(frame: pd.DataFrame, ax: Axes, words: Words, *, gaps: pd.DataFrame) -> Axes:
    """Draw net exports by year, with the share of CASA-1000 each is to send and what lacks of it in the last year.

    Where the figure to use is not that of the annual series, the latter stands beside it, hollow.
    """
    first, last = int(frame["year"].min()), int(frame["year"].max())
    style.year_axis(ax, first, last + 1)
    for step, (code, look) in enumerate(style.party_looks().items()):
        rows = frame[frame["country"] == code]
        name = words.word("country", code)
        ax.plot(rows["year"].astype(int), rows["surplus_twh"], color=look.colour, marker=look.marker, label=name)
        printed = rows[(rows["series_twh"] - rows["surplus_twh"]).abs() > 0.005]
        if len(printed):
            hollow: dict[str, Any] = {"marker": look.marker, "markerfacecolor": "white", "linestyle": "none"}
            hollow["label"] = words("surplus-printed")
            ax.plot(printed["year"].astype(int), printed["series_twh"], color=look.colour, **hollow)
        for share, gap, year in gaps.loc[gaps["country"] == code, ["share_twh", "gap_twh", "year"]].to_numpy():
            line: dict[str, Any] = {"color": look.colour, "linestyle": (0, (2, 2)), "linewidth": 1.2}
            ax.axhline(share, **line)
            text = words.phrase("surplus-share", share=words.number(share, 2))
            box = {"facecolor": "white", "edgecolor": "none", "pad": 0.6, "alpha": 0.85}
            label: dict[str, Any] = {"color": look.colour, "fontsize": style.SMALL, "bbox": box}
            style.beside(ax, first, share, text, right=3, up=4, va="bottom", **label)
            if gap > 0:
                x = year + 0.5 + 0.4 * step
                arrow = {"arrowstyle": "<->", "color": look.colour, "shrinkA": 0, "shrinkB": 0}
                ax.annotate("", (x, share), (x, share - gap), arrowprops=arrow)
                text = words.phrase("surplus-gap", gap=words.number(gap, 2))
                style.beside(ax, x, share - gap / 2, text, right=-4, ha="right", va="center", color=look.colour)
    ax.axhline(0, color=style.INK, linewidth=0.8)
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=3)


# Where the name of each part stands best, and where a country has room for its own.
_BESIDE = {
    "naryn": "E NE",
    "datka-500": "E SE",
    "datka-sughd": "S SE",
    "sughd-500": "NW N",
    "casa-tjk-reinforcement": "W NW",
    "vakhsh": "E NE",
    "sangtuda-converter": "W SW E",
    "nowshera-converter": "NE E",
}
_COUNTRIES = {"KGZ": (74.0, 41.0), "TJK": (71.9, 38.7), "UZB": (66.9, 40.4), "AFG": (70.4, 35.4), "PAK": (72.9, 35.1)}


@style.form(6.0)
def route(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the line from dam to market on the map, dashed where not finished."""
    narrow = style.is_narrow(ax)
    sheet = maps.Map(ax, words, middle=(70.9, 37.85), km=(600 if narrow else 1000, 950))
    sheet.ground("borders", "waters", "lakes")
    parts = {feature["properties"]["id"]: feature for feature in relations.layer("routes")["features"]}
    rows: dict[str, Any] = {row["node"]: row for row in frame.to_dict("records")}
    for code, row in rows.items():
        points = parts[code]["geometry"]["coordinates"] if code in parts else None
        name = words.word("node", code)
        text = _sized(row, textwrap.fill(name, 18) if narrow else name, words)
        if row["kind"] == "line" and points:
            sheet.line(points, **_WIRES[row["status"] if row["status"] in _WIRES else "other"])
            # Its name stands at its longest piece.
            (x0, y0), (x1, y1) = max(itertools.pairwise(points), key=lambda ends: math.dist(*ends))
            sheet.name(text, (x0 + x1) / 2, (y0 + y1) / 2, away=7, sides=_BESIDE.get(code, "E NE"), style="italic")
        elif points:
            sheet.mark(*points, size=7, **_MARKS[row["kind"]])
            sheet.name(text, *points, away=7, sides=_BESIDE.get(code, ""), fontweight="bold")
    for code, place in _COUNTRIES.items():
        market = {"AFG": "afghan-market", "PAK": "pakistan-market"}.get(code)
        country = words.word("country", code)
        sheet.name(_sized(rows[market], country, words) if market in rows else country, *place, away=0, fontsize=10)
    sheet.towns("Osh", "Batken", "Dushanbe", "Kabul", "Tashkent", *(() if narrow else ("Peshawar",)))
    for status, key in (("built", "built-done"), ("under_construction", "built-open"), ("other", "built-other")):
        sheet.key(words(key), **_WIRES[status])
    for kind, look in _MARKS.items():
        sheet.key(words.word("mark", kind), markersize=7, **look)
    for key in ("map-schematic", "map-line"):
        sheet.key(words(key))
    sheet.key(words("map-projection", lat=words.number(sheet.middle[1]), lon=words.number(sheet.middle[0])))
    sheet.finish()
    maps.fit(sheet)
    return ax


def _sized(row: Mapping[str, Any], name: str, words: Words) -> str:
    """Return a name with its length or capacity below."""
    sizes = [("built-km", row["length_km"]), ("built-mw", row["capacity_mw"])]
    known = [words.phrase(key, n=words.number(value)) for key, value in sizes if not is_missing(value)]
    return "\n".join(part for part in (name, ", ".join(known)) if part)


_WIRES: dict[str, dict[str, Any]] = {
    "built": {"color": style.INK, "linewidth": 2.6, "zorder": 1.5},
    "under_construction": {
        "color": style.INK,
        "linewidth": 2.6,
        "linestyle": _DASHED,
        "dash_capstyle": "butt",
        "zorder": 1.5,
    },
    "other": {"color": style.INK, "linewidth": 1.0, "zorder": 1.4},
}
_MARKS: dict[str, dict[str, Any]] = {
    "station": {
        "marker": "s",
        "markerfacecolor": "white",
        "markeredgecolor": style.INK,
        "markeredgewidth": 1.5,
        "zorder": 3,
    },
    "plants": {
        "marker": "^",
        "markerfacecolor": maps.WATER,
        "markeredgecolor": style.INK,
        "markeredgewidth": 1,
        "zorder": 3,
    },
}


@style.form(2.9, told=("volume_twh", "utilisation_pct"))
def season(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw yearly volumes against what the line can carry in the season."""
    ceiling = float(frame["ceiling_twh"].iloc[0])
    names = []
    for place, row in enumerate(frame.to_dict("records")):
        colour, hatch = (style.NEUTRAL, "") if row["fits"] else (_RUST, "///")
        ax.barh(place, row["volume_twh"], 0.6, color=colour, hatch=hatch, hatchcolor="white", edgecolor=colour)
        _in_bar(ax, place, words.phrase("fit-share", share=words.percent(float(row["utilisation_pct"]), 0)))
        volume = words.phrase("fit-volume", volume=words.number(row["volume_twh"]))
        names.append(f"{volume}\n{words.word('basis', row['basis'])}")
    text, most = words.phrase("fit-line", ceiling=words.number(ceiling, 2)), float(frame["volume_twh"].max())
    return _against(ax, words, names, line=ceiling, text=text, most=most, align="center")


@style.form(2.5, told=("seller outlet", "best"))
def prices(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw what a kWh earns or saves elsewhere beside what CASA-1000 pays the seller."""
    charge, looks = float(frame["casa_usc"].iloc[0]), style.party_looks()
    for place, row in enumerate(frame.to_dict("records")):
        look = looks[row["seller"]]
        ends = ([row["low"]], [row["base"]], [row["high"]])
        style.range_bars(ax, [place], *ends, colour=look.colour, hatch=look.hatch, width=0.55, horizontal=True)
        _in_bar(ax, place, words.number(row["base"], 2))
    pairs = zip(frame["seller"], frame["outlet"], strict=True)
    names = [f"{words.word('country', who)}:\n{words.word('outlet', how)}" for who, how in pairs]
    text = words.phrase("buyers-charge", price=words.number(charge, 2))
    return _against(ax, words, names, line=charge, text=text, most=float(frame["high"].max()), align="right")


@style.form(2.8, told=("recipient component", "best"))
def receipts(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw what buyers pay as one bar, cut into who gets what."""
    looks, start = style.party_looks(), 0.0
    others = {"wire_owners": (style.NEUTRAL, ""), "AFG": (_GREEN, "")}
    seen: set[str] = set()
    for row in frame.to_dict("records"):
        who, amount = row["recipient"], float(row["base"])
        colour, hatch = others.get(who) or (looks[who].colour, looks[who].hatch)
        # The second part of a party is a lighter one of its colour.
        light = {"alpha": 0.5} if who in seen else {}
        seen.add(who)
        text = words.phrase(
            "money-part",
            who=words.word("country", who),
            what=words.word("component", row["component"]),
            amount=words.number(amount, 0),
            share=words.percent(row["share_pct"], 0),
        )
        bar: dict[str, Any] = {"color": colour, "hatch": hatch, "hatchcolor": "white", "edgecolor": "white", **light}
        ax.barh(0, amount, 0.6, left=start, label=text, **bar)
        start += amount
    ax.set_xlim(0, max(start, 1e-9))
    ax.set_ylim(-0.4, 0.4)
    style.name_ticks(ax.yaxis, [], [])
    style.number_axis(ax.xaxis, words)
    return style.legend(ax, columns=1)


@style.form(5.0)
def worth(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw what each party gains, a dot for the median and a line over nine tenths of the draws, framings together."""
    parties = list(dict.fromkeys(frame["party"]))
    framings = list(dict.fromkeys(frame["framing"]))
    looks = style.looks(framings, colours=(_GREEN, _RUST, _BROWN))
    for step, framing in enumerate(framings):
        rows = frame[frame["framing"] == framing].set_index("party").loc[parties]
        places = [place + 0.28 * (step - (len(framings) - 1) / 2) for place in range(len(parties))]
        colour, marker = looks[framing].colour, looks[framing].marker
        ends = style.segments(zip(rows["p5"], rows["p95"], places, strict=True))
        ax.plot(*ends, color=colour, linewidth=2.2, solid_capstyle="butt")
        label = words.word("framing", framing)
        ax.plot(rows["p50"], places, marker=marker, markersize=7, color=colour, linestyle="none", label=label)
        for x, y in zip(rows["p50"], places, strict=True):
            style.beside(ax, x, y, words.number(round(x) + 0), up=4, ha="center", va="bottom", fontsize=7.5)
    ax.axvline(0, color=style.INK, linewidth=0.8)
    _rows_of(ax, [words.word("country", party) for party in parties])
    style.number_axis(ax.xaxis, words)
    return style.legend(ax, columns=3)


@style.form(3.2)
def promises(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the year promised against the year of the promise."""
    stated, promised = (frame[field].astype(int).tolist() for field in ("stated_year", "promised_year"))
    first, last = min(stated), max(promised)
    ax.plot([first, last], [first, last], color=style.NEUTRAL, linestyle=(0, (2, 2)), linewidth=1.2)
    middle, looks = (first + max(stated)) / 2, {"ha": "left", "va": "top", "color": style.NEUTRAL}
    style.beside(ax, middle, middle, words("delay-same-year"), right=6, up=-6, **looks)
    ax.plot(stated, promised, color=_RUST, marker="o", linewidth=1.2)
    for x, y in zip(stated, promised, strict=True):
        style.beside(ax, x, y, str(y), up=7, ha="center", va="bottom")
    style.year_axis(ax, first, max(stated))
    ax.set_ylim(first - 0.6, last + 1.6)
    style.number_axis(ax.yaxis, words)
    ax.yaxis.set_major_formatter(lambda y, _: f"{y:.0f}")
    return ax


# --- method ------------------------------------------------------------------------------------------


@style.form(3.0)
def voltage(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the voltage along a line at several loads."""
    ax.axhspan(95, 105, color=style.PALE, alpha=0.6, linewidth=0, label=words("lines-within"))
    looks = style.looks(list(dict.fromkeys(frame["load"])), colours=style.ACCENTS[2:])
    for load, look in looks.items():
        rows, name = frame[frame["load"] == load], words.word("load", load)
        ax.plot(rows["km"], rows["voltage_pct"], color=look.colour, linestyle=look.linestyle, label=name)
    ax.set_xlim(0, float(frame["km"].max()))
    style.number_axis(ax.xaxis, words)
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=2)


_LINES = 4


@style.form(3.6)
def reservoir(frame: pd.DataFrame, ax: Axes, words: Words, *, dead_km3: Quantity, season: pd.DataFrame) -> Axes:
    """Draw all readings of a reservoir on the axis of one year: late years as lines, the others as dots."""
    first, last = season.iloc[0]
    for start, end in [(first, last)] if first <= last else [(1, last), (first, 365)]:
        ax.axvspan(start, end, color=style.PALE, linewidth=0, zorder=0)
    counts = frame["year"].value_counts()
    years = sorted(int(year) for year in counts.index[counts >= _LINES])[-_LINES:]
    read, forecast = frame[frame["basis"] != "forecast"], frame[frame["basis"] == "forecast"]
    others = read[~read["year"].isin(years)]
    dots: dict[str, Any] = {"linestyle": "none", "marker": "o", "markersize": 4, "color": style.NEUTRAL}
    ax.plot(others["day"], others["volume_km3"], label=words("reservoir-others"), **dots)
    for year, look in style.looks([str(year) for year in years]).items():
        one = read[read["year"] == int(year)]
        ax.plot(one["day"], one["volume_km3"], color=look.colour, marker=look.marker, markersize=4, label=year)
    hollow: dict[str, Any] = {"linestyle": "none", "marker": "D", "markersize": 8, "markerfacecolor": "white"}
    ax.plot(forecast["day"], forecast["volume_km3"], color=style.INK, label=words("reservoir-forecast"), **hollow)
    stop: dict[str, Any] = {"linewidth": 1.2, "linestyle": (0, (2, 2)), "label": words("reservoir-stop")}
    ax.axhline(dead_km3.value, color=style.INK, **stop)
    starts = pd.date_range("2001-01-01", "2001-12-01", freq="MS")
    style.name_ticks(ax.xaxis, starts.day_of_year, [words.month(day.month) for day in starts], marks=True)
    ax.set_xlim(0, 370)
    ax.set_ylim(0, 1.05 * float(frame["volume_km3"].max()))
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=4)


@style.form(2.4)
def fuels(frame: pd.DataFrame, ax: Axes, words: Words, *, agreed_price: Quantity, switch_value: Quantity) -> Axes:
    """Draw the fuel cost that a kWh from the line saves, with prices to hold it against."""
    groups = dict(list(frame.groupby("fuel", sort=False)["usc_per_kwh"]))
    for place, costs in enumerate(groups.values()):
        ax.plot(costs, [place] * len(costs), linestyle="none", marker="o", markersize=7, color=_SKY)
        style.beside(ax, float(costs.max()), place, words.number(float(costs.mean()), 1), right=8, va="center")
    marks = {"saved-agreed": agreed_price.value, "saved-even": switch_value.value}
    known = sorted(((price, key) for key, price in marks.items() if not math.isnan(price)), reverse=True)
    for row, (price, key) in enumerate(known):
        ax.axvline(price, color=style.INK, linewidth=1.4)
        text = words.phrase(key, price=words.number(price, 2))
        style.beside(ax, price, -0.6 - 0.4 * row, text, right=3, fontsize=9)
    _rows_of(ax, [words.word("fuel", fuel) for fuel in groups])
    ax.set_ylim(top=-0.5 - 0.4 * max(1, len(known)))
    ax.set_xlim(0, 1.25 * max([float(frame["usc_per_kwh"].max()), *(price for price, _ in known)]))
    style.number_axis(ax.xaxis, words)
    return ax


@style.form(3.4)
def wire_curve(
    curve: pd.DataFrame,
    ax: Axes,
    words: Words,
    *,
    at_volume: pd.DataFrame,
    published_charge: Quantity,
    ceiling_twh: Quantity,
) -> Axes:
    """Draw the levelised wire charge against the yearly volume."""
    horizons = sorted(curve["years"].unique().tolist())
    looks = style.looks([str(years) for years in horizons], colours=(_RUST, _GREEN))
    for years in horizons:
        rows, look = curve[curve["years"] == years], looks[str(years)]
        x = rows["volume_twh"]
        ax.fill_between(x, rows["charge_low_usc"], rows["charge_high_usc"], color=look.colour, alpha=0.22, linewidth=0)
        label = words.phrase("wires-over", years=str(years))
        ax.plot(x, rows["charge_base_usc"], color=look.colour, linestyle=look.linestyle, label=label)
    low, high = published_charge.low, published_charge.high
    ax.axhspan(low, high, color=style.INK, alpha=0.55, linewidth=0, label=words("wires-published"))
    ax.set_xlim(curve["volume_twh"].min(), curve["volume_twh"].max())
    most = 2.0 * max(high, float(at_volume["charge_high_usc"].max()))
    ax.set_ylim(0, min(float(curve["charge_high_usc"].max()), most))
    style.number_axis(ax.xaxis, words)
    style.number_axis(ax.yaxis, words)
    marks = {ceiling_twh.value: "wires-ceiling"}
    marks.setdefault(float(at_volume["volume_twh"].iloc[0]), "wires-volume")
    left, right = ax.get_xlim()
    style.event_marks(ax, {x: words(key) for x, key in marks.items() if left <= x <= right})
    return style.legend(ax, columns=3)


@style.form(4.4)
def tornado(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw how far one assumption at a time moves the economic value."""
    base = float(frame["at_base"].iloc[0])
    looks = style.looks(["low", "high"], colours=(_SKY, _RUST))
    for end, look in looks.items():
        bar: dict[str, Any] = {"color": look.colour, "hatch": look.hatch, "hatchcolor": "white"}
        label = words(f"chances-at-{end}")
        ax.barh(range(len(frame)), frame[f"at_{end}"] - base, 0.6, left=base, label=label, **bar)
    ax.axvline(base, color=style.INK, linewidth=1.2)
    ax.axvline(0, color=style.INK, linewidth=0.8, linestyle=(0, (2, 2)))
    _rows_of(ax, [_span(row, words) for row in frame.to_dict("records")], size=style.SMALL)
    ax.margins(x=0.1)
    style.number_axis(ax.xaxis, words)
    return style.legend(ax, columns=2)


def _span(row: Mapping[Any, Any], words: Words) -> str:
    ends = words.phrase("range", low=words.number(row["low"]), high=words.number(row["high"]))
    return f"{words.word('assumption', row['field'])}\n{ends}"
