"""Figures of the energy report: frame, ax and words in, ax out.

Titles, labels and alternative texts are messages of the catalogue; a keyword is the frame or fact of that name.
"""

from __future__ import annotations

import itertools
import math
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

_RUST, _GREEN, _SKY, _BROWN = style.ACCENTS[3], style.ACCENTS[2], style.ACCENTS[0], style.ACCENTS[4]


def _rows_of(ax: Axes, names: list[str]) -> float:
    """Name the rows of a figure, the first on top, on a phone above each; return how thick a bar of a row may be."""
    ax.set_ylim(len(names) - 0.5, -0.5)
    if not style.is_narrow(ax):
        style.name_ticks(ax.yaxis, range(len(names)), names)
        return 0.6
    style.name_ticks(ax.yaxis, [], [])
    for place, name in enumerate(names):
        above: dict[str, Any] = {"transform": ax.get_yaxis_transform(), "fontsize": style.SMALL, "va": "center"}
        above["bbox"] = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}
        ax.text(0.015, place - 0.33, name.replace("\n", " "), **above).set_in_layout(False)
    return 0.34


def _over(ax: Axes, x: float, text: str, *, align: str) -> None:
    """Write over a line from top to bottom what it is."""
    ax.axvline(x, color=style.INK, linewidth=1.6)
    ax.annotate(text, (x, 1), xycoords=("data", "axes fraction"), xytext=(0, 4), textcoords="offset points", ha=align)


def _apart(places: list[float], least: float) -> list[float]:
    """Move labels apart that stand closer than `least`, each as little as can be."""
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = [float(places[n]) for n in order]
    for n in range(1, len(moved)):
        moved[n] = max(moved[n], moved[n - 1] + least)
    for n in range(len(moved) - 1, 0, -1):  # what was pushed up gives half of it back
        if moved[n - 1] + least >= moved[n]:
            moved[n - 1] = max(moved[n] - least, min(moved[n - 1], places[order[n - 1]]))
    found = dict(zip(order, moved, strict=True))
    return [found[n] for n in range(len(places))]


# --- the story ---------------------------------------------------------------------------------------


@style.Form(3.7, narrow=1.1)
def net_trade(frame: pd.DataFrame, ax: Axes, words: Words, *, gaps: pd.DataFrame) -> Axes:
    """Draw net exports by year, and beside the last one the share of CASA-1000 each is to send and what lacks of it.

    Where the figure to use is not that of the annual series, the latter stands over it, hollow.
    """
    first, last = int(frame["year"].min()), int(frame["year"].max())
    style.year_axis(ax, first, last)
    step = max(0.06 * (last - first), 0.4)
    ax.set_xlim(right=last + 2.6 * step)
    ax.axhline(0, color=style.INK, linewidth=0.8)
    labels: list[tuple[float, str]] = []
    for place, (code, look) in enumerate(style.party_looks().items(), start=1):
        rows, x = frame[frame["country"] == code].sort_values("year"), last + place * step
        years, net = rows["year"].astype(int).tolist(), rows["surplus_twh"].tolist()
        # A line that falls is named over its highest point, one that rises under its lowest.
        at, up = (net.index(max(net)), 13) if net[-1] < net[0] else (net.index(min(net)), -13)
        style.beside(ax, years[at], net[at], words.word("country", code), up=up, va="center", fontweight="bold")
        line: dict[str, Any] = {"color": look.colour, "marker": look.marker, "markersize": 4.5}
        # The dark line below makes out the bright colour on white.
        ax.plot(years, net, color=style.INK, linewidth=3.0)
        ax.plot(years, net, markeredgecolor=style.INK, markeredgewidth=0.6, **line)
        for row in rows[(rows["series_twh"] - rows["surplus_twh"]).abs() > 0.005].to_dict("records"):
            year, printed = int(row["year"]), row["series_twh"]
            ax.plot([year, year], [row["surplus_twh"], printed], color=style.NEUTRAL, linewidth=1.0, zorder=1)
            ax.plot(year, printed, marker=look.marker, markersize=5, color=style.INK, markerfacecolor="white")
            if row["verdict"] == "gross_as_net":
                text = words.phrase("surplus-printed", value=words.number(printed, 2))
                style.beside(ax, year, printed, text, right=-8, ha="right", va="center")
        for share, gap in gaps.loc[gaps["country"] == code, ["share_twh", "gap_twh"]].to_numpy():
            ax.plot([first, x], [share, share], color=style.NEUTRAL, linestyle=(0, (2, 2)), linewidth=1.1, zorder=0.9)
            labels.append((share, words.phrase("surplus-share", share=words.number(share, 2))))
            text = words.phrase("surplus-country", year=str(last), net=words.number(share - gap, 2))
            if gap > 0:
                lacking: dict[str, Any] = {"color": "white", "hatch": "////", "hatchcolor": look.colour}
                ax.bar(x, gap, 0.7 * step, share - gap, edgecolor=style.INK, linewidth=0.8, **lacking)
                text += "\n" + words.phrase("surplus-gap", gap=words.number(gap, 2))
            labels.append((share - gap, text))
    low, high = ax.get_ylim()
    ax.set_ylim(low - 0.06 * (high - low), high)
    for y, (_, text) in zip(_apart([y for y, _ in labels], 0.1 * (high - low)), labels, strict=True):
        looks: dict[str, Any] = {"transform": ax.get_yaxis_transform(), "va": "center", "fontsize": style.SMALL}
        ax.text(1.01, y, text, fontweight="bold" if "\n" in text else "normal", linespacing=1.15, **looks)
    style.number_axis(ax.yaxis, words)
    return ax


# Where the name of each part stands best, and where a country has room for its own.
_BESIDE = {
    "naryn": "E NE",
    "datka-500": "E SE",
    "datka-sughd": "S SE",
    "sughd-500": "NW N",
    "casa-tjk-reinforcement": "E SE",
    "vakhsh": "E NE",
    "sangtuda-converter": "W SW E",
    "nowshera-converter": "NE E",
}
_COUNTRIES = {"KGZ": (73.8, 40.3), "TJK": (71.9, 38.7), "UZB": (66.9, 40.4), "AFG": (70.4, 35.4), "PAK": (72.9, 35.1)}


@style.Form(6.0)
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
        text = _sized(row, style.fill(name, 12 if code == "nowshera-converter" else 19) if narrow else name, words)
        if row["kind"] == "line" and points:
            sheet.line(points, **_WIRES[row["status"] if row["status"] in _WIRES else "other"])
            # Its name stands at its longest piece.
            (x0, y0), (x1, y1) = max(itertools.pairwise(points), key=lambda ends: math.dist(*ends))
            sheet.name(text, (x0 + x1) / 2, (y0 + y1) / 2, away=10, sides=_BESIDE.get(code, "E NE"), style="italic")
        elif points:
            sheet.mark(*points, size=7, **_MARKS[row["kind"]])
            sheet.name(text, *points, away=7, sides=_BESIDE.get(code, ""), fontweight="bold")
    for code, place in _COUNTRIES.items():
        market = {"AFG": "afghan-market", "PAK": "pakistan-market"}.get(code)
        country = words.word("country", code)
        sheet.name(_sized(rows[market], country, words) if market in rows else country, *place, away=0, fontsize=10)
    sheet.towns("Osh", "Batken", "Dushanbe", "Kabul", "Tashkent")
    for status, key in (("built", "built-done"), ("under_construction", "built-open"), ("other", "built-other")):
        sheet.key(words(key), **_WIRES[status])
    for kind, look in _MARKS.items():
        sheet.key(words.word("mark", kind), markersize=7, **look)
    for key in ("map-schematic", "map-line"):
        sheet.key(words(key))
    sheet.key(words("map-projection", lat=words.number(sheet.middle[1]), lon=words.number(sheet.middle[0])))
    sheet.key(words("map-credit"))
    sheet.finish()
    maps.fit(sheet)
    return ax


def _sized(row: Mapping[str, Any], name: str, words: Words) -> str:
    """Return a name with its length or capacity below."""
    sizes = [("built-km", row["length_km"]), ("built-mw", row["capacity_mw"])]
    known = [words.phrase(key, n=words.number(value)) for key, value in sizes if not is_missing(value)]
    return "\n".join(part for part in (name, ", ".join(known)) if part)


_BUILT: dict[str, Any] = {"color": style.INK, "linewidth": 2.6, "zorder": 1.5}
_WIRES: dict[str, dict[str, Any]] = {
    "built": _BUILT,
    "under_construction": {**_BUILT, "linestyle": (0, (2, 1.5)), "dash_capstyle": "butt"},
    "other": {"color": style.INK, "linewidth": 1.0, "zorder": 1.4},
}
_MARKS = {
    "station": maps.symbol("s", "white", style.INK, 1.5, zorder=3),
    "plants": maps.symbol("^", maps.WATER, style.INK, 1, zorder=3),
}


@style.Form(2.6, told=("volume_twh", "utilisation_pct"), narrow=1.15)
def season(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw yearly volumes against what the line can carry in the season; what is beyond it stands out."""
    ceiling, most = float(frame["ceiling_twh"].iloc[0]), float(frame["volume_twh"].max())
    names = [
        f"{words.phrase('fit-volume', volume=words.number(row['volume_twh']))}\n{words.word('basis', row['basis'])}"
        for row in frame.to_dict("records")
    ]
    thick = _rows_of(ax, names)
    for place, row in enumerate(frame.to_dict("records")):
        volume = float(row["volume_twh"])
        ax.barh(place, min(volume, ceiling), thick, color=style.NEUTRAL)
        if volume > ceiling:
            ax.barh(place, volume - ceiling, thick, left=ceiling, **style.hatched(_RUST, "///"))
        text = words.phrase("fit-share", share=words.percent(float(row["utilisation_pct"]), 0))
        style.beside(ax, max(volume, ceiling), place, text, right=6, va="center")
    ax.set_xlim(0, 1.02 * max(ceiling, most))
    _over(ax, ceiling, words.phrase("fit-line", ceiling=words.number(ceiling, 2)), align="right")
    style.number_axis(ax.xaxis, words)
    return ax


@style.Form(2.3, told=("seller outlet", "best"), narrow=1.1)
def prices(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw what a kWh earns or saves elsewhere beside what CASA-1000 pays the seller, and the difference."""
    charge, looks = float(frame["casa_usc"].iloc[0]), style.party_looks()
    pairs = zip(frame["seller"], frame["outlet"], strict=True)
    names = [f"{words.word('country', who)}:\n{words.word('outlet', how)}" for who, how in pairs]
    thick, most = _rows_of(ax, names), max(charge, float(frame["high"].max()))
    for place, row in enumerate(frame.to_dict("records")):
        look = looks[row["seller"]]
        ends = ([row["low"]], [row["base"]], [row["high"]])
        style.range_bars(ax, [place], *ends, colour=look.colour, hatch=look.hatch, width=thick, horizontal=True)
        ax.barh(place, row["base"], thick, color="none", edgecolor=style.INK, linewidth=0.8)
        box = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
        style.beside(ax, 0, place, words.number(row["base"], 2), right=5, va="center", bbox=box)
        more = charge - row["base"]
        text = ("+" if more > 0 else "") + words.number(more, 2)
        style.beside(ax, most, place, text, right=6, va="center", fontweight="bold")
    ax.set_xlim(0, 1.01 * most)
    _over(ax, charge, words.phrase("buyers-charge", price=words.number(charge, 2)), align="right")
    style.number_axis(ax.xaxis, words)
    return ax


@style.Form(1.9, told=("recipient component", "best"), narrow=1.8)
def receipts(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw what buyers pay as one bar, cut into who gets what; on a phone it stands upright."""
    looks, upright = style.party_looks(), style.is_narrow(ax)
    others = {"wire_owners": (style.NEUTRAL, ""), "AFG": (_GREEN, "")}
    total, start = max(float(frame["base"].sum()), 1e-9), 0.0
    middles, texts = [], []
    for row in frame.to_dict("records"):
        amount = float(row["base"])
        colour, hatch = others.get(row["recipient"]) or (looks[row["recipient"]].colour, looks[row["recipient"]].hatch)
        part = style.hatched(colour, hatch)
        if upright:
            ax.bar(0, amount, 0.5, total - start - amount, linewidth=0.8, **part)
        else:
            ax.barh(0, amount, 0.5, start, linewidth=0.8, **part)
        middles.append(total - start - amount / 2 if upright else start)
        start += amount
        known = {"amount": words.number(amount, 0), "share": words.percent(row["share_pct"], 0)}
        who, what = words.word("country", row["recipient"]), words.word("component", row["component"])
        texts.append(f"{who},\n{what}:{' ' if upright else chr(10)}{words.phrase('money-part', **known)}")
    small: dict[str, Any] = {"fontsize": style.SMALL, "linespacing": 1.2}
    if upright:
        for y, text in zip(_apart(middles, 0.14 * total), texts, strict=True):
            ax.text(0.32, y, text, va="center", **small)
        ax.set_xlim(-0.26, 2.2)
        ax.set_ylim(-0.02 * total, 1.01 * total)
    else:
        for n, (x, text) in enumerate(zip(middles, texts, strict=True)):
            # The last part is a sliver: it is named above its end.
            last = n == len(texts) - 1
            place: dict[str, Any] = {"ha": "right", "va": "bottom"} if last else {"ha": "left", "va": "top"}
            ax.text(total if last else x, 0.3 if last else -0.3, text, **place, **small)
        ax.set_xlim(0, total)
        ax.set_ylim(-1.15, 1.1)
    ax.set_axis_off()
    return ax


@style.Form(5.2, panels=2, ratios=(1.3, 3.6), narrow=1.2)
def worth(frame: pd.DataFrame, axes: list[Axes], words: Words) -> list[Axes]:
    """Draw in how many of twenty draws the whole loses, by framing; and what each party gains."""
    above, below = axes
    parties = list(dict.fromkeys(frame["party"]))
    framings = list(dict.fromkeys(frame["framing"]))
    looks = style.looks(framings, colours=(_GREEN, _RUST, _BROWN))
    whole = frame[frame["party"] == parties[0]].set_index("framing")
    spread = 0.62 if style.is_narrow(below) else 0.84
    for step, framing in enumerate(framings):
        look, lost = looks[framing], round(20 * whole.loc[framing, "losses"] / whole.loc[framing, "draws"])
        dot: dict[str, Any] = {"marker": look.marker, "linestyle": "none", "markersize": 7, "color": look.colour}
        above.plot(range(lost), [step] * lost, **dot)
        above.plot(range(lost, 20), [step] * (20 - lost), **dot | {"markerfacecolor": "white", "markersize": 6})
        rows = frame[frame["framing"] == framing].set_index("party").loc[parties]
        start = 0.12 if style.is_narrow(below) else 0.0
        places = [place + start + spread / 3 * (step - (len(framings) - 1) / 2) for place in range(len(parties))]
        below.plot(*style.segments(zip(rows["p5"], rows["p95"], places, strict=True)), color=look.colour, linewidth=2.2)
        below.plot(rows["central"], places, **dot)
        for x, y in zip(rows["central"], places, strict=True):
            column: dict[str, Any] = {"transform": below.get_yaxis_transform(), "ha": "right", "va": "center"}
            below.text(1.11, y, words.number(round(float(x)) + 0), fontsize=8.25, **column)
    above.set_xlim(-0.7, 19.7)
    names = [words.word("framing", framing) for framing in framings]
    _rows_of(above, [style.fill(name, 21, most=2) for name in names])
    _rows_of(below, [words.word("party", party) for party in parties])
    below.text(1.11, -0.55, words("worth-central"), transform=below.get_yaxis_transform(), ha="right", fontsize=8.25)
    style.name_ticks(above.xaxis, [], [])
    for side in ("left", "bottom"):
        above.spines[side].set_visible(False)
    below.axvline(0, color=style.INK, linewidth=1.0)
    for place in range(1, len(parties)):
        below.axhline(place - 0.5, color=style.PALE, linewidth=0.8)
    below.margins(x=0.03)
    style.number_axis(below.xaxis, words)
    return axes


@style.Form(3.3, narrow=1.0)
def promises(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the year promised against the year of the promise."""
    stated, promised = (frame[field].astype(int).tolist() for field in ("stated_year", "promised_year"))
    first, last = min(stated), max(promised)
    style.year_axis(ax, first, max(stated))
    ax.set_xlim(first - 1, max(stated) + 1.6)
    ax.set_ylim(first - 0.6, last + 1.6)
    ax.plot([first, last], [first, last], color=style.NEUTRAL, linestyle=(0, (2, 2)), linewidth=1.2)
    middle = (first + max(stated)) / 2
    style.beside(ax, middle, middle, words("delay-same-year"), right=6, up=-4, va="top")
    ax.plot(stated, promised, color=_RUST, marker="o", linewidth=1.6)
    for n, (x, y) in enumerate(zip(stated, promised, strict=True)):
        if not style.is_narrow(ax) or n in {0, len(stated) - 1}:
            style.beside(ax, x, y, str(y), up=6, ha="center", va="bottom")
    style.number_axis(ax.yaxis, words)
    ax.yaxis.set_major_formatter(lambda y, _: f"{y:.0f}")
    return ax


# --- method ------------------------------------------------------------------------------------------


@style.Form(2.8, narrow=1.05)
def voltage(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw the voltage along a line at several loads."""
    ax.axhspan(95, 105, **style.BAND)
    looks = style.looks(list(dict.fromkeys(frame["load"])), colours=style.ACCENTS[2:])
    for load, look in looks.items():
        rows, name = frame[frame["load"] == load], words.word("load", load)
        ax.plot(rows["km"], rows["voltage_pct"], color=look.colour, linestyle=look.linestyle, label=name)
    ax.set_xlim(0, float(frame["km"].max()))
    style.number_axis(ax.xaxis, words)
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=2 if style.is_narrow(ax) else 3)


_LINES = 4


@style.Form(3.4, narrow=1.1)
def reservoir(frame: pd.DataFrame, ax: Axes, words: Words, *, dead_km3: Quantity, season: pd.DataFrame) -> Axes:
    """Draw all readings of a reservoir on the axis of one year: late years as lines, the others as dots."""
    first, last = season.iloc[0]
    for start, end in [(first, last)] if first <= last else [(1, last), (first, 365)]:
        ax.axvspan(start, end, **style.BAND)
    counts = frame["year"].value_counts()
    years = sorted(int(year) for year in counts.index[counts >= _LINES])[-_LINES:]
    read, forecast = frame[frame["basis"] != "forecast"], frame[frame["basis"] == "forecast"]
    others = read[~read["year"].isin(years)]
    dots: dict[str, Any] = {"linestyle": "none", "marker": "o", "markersize": 4, "color": style.NEUTRAL}
    ax.plot(others["day"], others["volume_km3"], label=words("reservoir-others"), **dots)
    for year, look in style.looks([str(year) for year in years], colours=(maps.WATER, *style.ACCENTS[2:5])).items():
        one = read[read["year"] == int(year)]
        ax.plot(one["day"], one["volume_km3"], color=look.colour, marker=look.marker, markersize=4, label=year)
    hollow: dict[str, Any] = {"linestyle": "none", "marker": "D", "markersize": 8, "markerfacecolor": "white"}
    ax.plot(forecast["day"], forecast["volume_km3"], color=style.INK, label=words("reservoir-forecast"), **hollow)
    stop: dict[str, Any] = {"linewidth": 1.2, "linestyle": (0, (2, 2)), "label": words("reservoir-stop")}
    ax.axhline(dead_km3.value, color=style.INK, **stop)
    starts = pd.date_range("2001-01-01", "2001-12-01", freq="3MS" if style.is_narrow(ax) else "MS")
    style.name_ticks(ax.xaxis, starts.day_of_year, [words.month(day.month) for day in starts], marks=True)
    ax.set_xlim(0, 370)
    ax.set_ylim(0, 1.05 * float(frame["volume_km3"].max()))
    style.number_axis(ax.yaxis, words)
    return style.legend(ax, columns=2 if style.is_narrow(ax) else 4)


@style.Form(2.2, narrow=1.25)
def fuels(frame: pd.DataFrame, ax: Axes, words: Words, *, agreed_price: Quantity, switch_value: Quantity) -> Axes:
    """Draw the fuel cost that a kWh from the line saves, with prices to hold it against."""
    groups = dict(list(frame.groupby("fuel", sort=False)["usc_per_kwh"]))
    _rows_of(ax, [words.word("fuel", fuel) for fuel in groups])
    marks = {"saved-agreed": agreed_price.value, "saved-even": switch_value.value}
    known = sorted(((price, key) for key, price in marks.items() if not math.isnan(price)), reverse=True)
    for place, costs in enumerate(groups.values()):
        dots: dict[str, Any] = {"color": _SKY, "markeredgecolor": style.INK, "markeredgewidth": 0.8}
        ax.plot(costs, [place] * len(costs), linestyle="none", marker="o", markersize=7, **dots)
        mean = words.number(float(costs.mean()), 1)
        # Away from the lines of the prices.
        beyond = all(costs.min() > price for price, _ in known)
        end, right, align = (costs.max(), 8, "left") if beyond else (costs.min(), -8, "right")
        style.beside(ax, float(end), place, mean, right=right, ha=align, va="center", fontsize=10, fontweight="bold")
    for (price, key), (right, align) in zip(known, ((4, "left"), (-4, "right")), strict=False):
        ax.axvline(price, color=style.INK, linewidth=1.4)
        text = words.phrase(key, price=words.number(price, 2))
        style.beside(ax, price, -0.8, text, right=right, ha=align)
    ax.set_ylim(top=-1.2)
    ax.set_xlim(0, 1.25 * max([float(frame["usc_per_kwh"].max()), *(price for price, _ in known)]))
    style.number_axis(ax.xaxis, words)
    return ax


@style.Form(3.2, narrow=1.1)
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
    return style.legend(ax, columns=2 if style.is_narrow(ax) else 3)


@style.Form(4.0, narrow=1.15)
def tornado(frame: pd.DataFrame, ax: Axes, words: Words) -> Axes:
    """Draw how far one assumption at a time moves the economic value."""
    base = float(frame["at_base"].iloc[0])
    looks = style.looks(["low", "high"], colours=(_SKY, _RUST))
    thick = _rows_of(ax, [_span(row, words) for row in frame.to_dict("records")])
    for end, look in looks.items():
        label, bar = words(f"chances-at-{end}"), style.hatched(look.colour, look.hatch)
        ax.barh(range(len(frame)), frame[f"at_{end}"] - base, thick, left=base, label=label, **bar)
    ax.axvline(base, color=style.INK, linewidth=1.2)
    ax.axvline(0, color=style.INK, linewidth=0.8, linestyle=(0, (2, 2)))
    ax.margins(x=0.1)
    style.number_axis(ax.xaxis, words)
    return style.legend(ax, columns=2)


def _span(row: Mapping[Any, Any], words: Words) -> str:
    ends = words.phrase("range", low=words.number(row["low"]), high=words.number(row["high"]))
    return f"{words.word('assumption', row['field'])}\n{ends}"
