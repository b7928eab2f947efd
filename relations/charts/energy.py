"""Figures of the energy report, each with the words that stand for it.

Every chart takes a frame that `relations.energy` prepared and an ax, and returns the ax; the function
``describe_*`` beside it writes the alternative text from the same frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations import energy, energy_words
from relations.charts import style
from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes

__all__ = [
    "describe_net_trade",
    "describe_outlets",
    "describe_promises",
    "describe_revenue",
    "describe_season",
    "describe_wire_curve",
    "net_trade",
    "outlets",
    "promises",
    "revenue",
    "season",
    "wire_curve",
]


def _names(frame: pd.DataFrame, column: str, tongue: Language) -> list[str]:
    return [str(name) for name in energy_words.in_words(frame, column, language=tongue)[column]]


# --- the season --------------------------------------------------------------------------------------


def _season_title(frame: pd.DataFrame, capacity_mw: float, season: str, tongue: Language) -> str:
    beyond = int((~frame["fits"].astype(bool)).sum())
    words = {
        "n": tongue.number(beyond),
        "m": tongue.number(len(frame)),
        "ceiling": tongue.number(frame["ceiling_twh"].iloc[0], 2),
        "capacity": tongue.number(capacity_mw),
        "season": season,
    }
    if beyond == 0:
        text = tongue.gettext(
            "All {m} yearly volumes fit into the {ceiling} TWh that {capacity} MW can carry from {season}"
        )
    else:
        text = tongue.ngettext(
            "{n} of {m} yearly volumes exceeds the {ceiling} TWh that {capacity} MW can carry from {season}",
            "{n} of {m} yearly volumes exceed the {ceiling} TWh that {capacity} MW can carry from {season}",
            beyond,
        )
    return text.format(**words)


@style.chart
def season(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    capacity_mw: float,
    season: str,
    language: Language | str | None = None,
    source: str,
) -> Axes:
    """Draw yearly volumes against what the line can carry in the season.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.season_table`.
    ax : Axes
        Where to draw.
    capacity_mw : float
        The capacity the frame was computed for.
    season : str
        The season in words.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    ceiling = float(frame["ceiling_twh"].iloc[0])
    fits = frame["fits"].astype(bool).tolist()
    volumes = frame["volume_twh"].astype(float).tolist()
    kinds = {"published": "published", "implied": "implied", "parameter": "asked for"}
    labels = [
        tongue.gettext("{volume} TWh").format(volume=tongue.number(volume)) + "\n" + tongue.gettext(kinds[kind])
        for volume, kind in zip(volumes, frame["basis"], strict=True)
    ]
    for place, (volume, within) in enumerate(zip(volumes, fits, strict=True)):
        colour, hatch = (style.NEUTRAL, "") if within else (style.ACCENTS[3], "///")
        ax.barh(place, volume, 0.6, color=colour, hatch=hatch, hatchcolor="white", edgecolor=colour)
        share = tongue.percent(float(frame["utilisation_pct"].iloc[place]), 0)
        ax.annotate(
            tongue.gettext("{share} of the ceiling").format(share=share),
            (0, place),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            color="white",
            fontweight="bold",
            bbox={"facecolor": colour, "edgecolor": "none", "pad": 2.0},
        )
    ax.axvline(ceiling, color=style.INK, linewidth=1.6)
    ax.annotate(
        tongue.gettext("ceiling {ceiling} TWh").format(ceiling=tongue.number(ceiling, 2)),
        (ceiling, 1),
        xycoords=("data", "axes fraction"),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        va="bottom",
    )
    style.name_ticks(ax.yaxis, range(len(frame)), labels)
    ax.set_ylim(len(frame) - 0.5, -0.5)
    ax.set_xlim(0, 1.12 * max([ceiling, *volumes]))
    style.number_axis(ax.xaxis, tongue)
    style.finish(
        ax,
        title=_season_title(frame, capacity_mw, season, tongue),
        source=source,
        xlabel=tongue.gettext("Electricity a year (TWh)"),
    )
    return ax


def describe_season(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `season`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{volume} TWh is {share} of the ceiling").format(
            volume=tongue.number(volume), share=tongue.percent(share, 0)
        )
        for volume, share in zip(frame["volume_twh"], frame["utilisation_pct"], strict=True)
    ]
    text = tongue.gettext("Bars of yearly volumes beside a ceiling of {ceiling} TWh: {parts}.")
    return text.format(ceiling=tongue.number(frame["ceiling_twh"].iloc[0], 2), parts=tongue.join(parts))


# --- the surplus -------------------------------------------------------------------------------------


def _net_trade_title(frame: pd.DataFrame, tongue: Language) -> str:
    turns = {code: energy.turning_point(frame, code) for code in ("KGZ", "TJK")}
    known = {code: turn for code, turn in turns.items() if turn["years"]}
    kgz, tjk = known.get("KGZ"), known.get("TJK")
    words = {
        "tjk": tongue.number(abs(tjk["last_surplus_twh"]), 2) if tjk else "",
        "kgz": tongue.number(abs(kgz["last_surplus_twh"]), 2) if kgz else "",
        "since": str(kgz["importer_since"]) if kgz else "",
        "year": str(max(turn["last_year"] for turn in known.values())),
        "first": str(frame["year"].min()),
    }
    if kgz and tjk and kgz["importer_since"] and tjk["last_surplus_twh"] > 0:
        text = tongue.gettext(
            "Kyrgyzstan has been a net importer since {since} ({kgz} TWh in {year}); Tajikistan exported {tjk} TWh net"
        )
    elif kgz and tjk and kgz["last_surplus_twh"] > 0 and tjk["last_surplus_twh"] > 0:
        text = tongue.gettext("In {year} both were net exporters: Kyrgyzstan {kgz} TWh and Tajikistan {tjk} TWh")
    elif kgz and tjk and kgz["last_surplus_twh"] > 0 > tjk["last_surplus_twh"]:
        text = tongue.gettext("In {year} Kyrgyzstan exported {kgz} TWh net and Tajikistan imported {tjk} TWh net")
    elif kgz and tjk and kgz["last_surplus_twh"] < 0 < tjk["last_surplus_twh"]:
        text = tongue.gettext("In {year} Kyrgyzstan imported {kgz} TWh net and Tajikistan exported {tjk} TWh net")
    else:
        text = tongue.gettext("Net electricity trade of Kyrgyzstan and Tajikistan, {first} to {year}")
    return text.format(**words)


@style.chart
def net_trade(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    shares_twh: Mapping[str, float],
    language: Language | str | None = None,
    source: str,
) -> Axes:
    """Draw net exports by year, with the yearly share of CASA-1000 each country is to send.

    Where the figure to use is not that of the annual series, the latter stands beside it, hollow.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.balance`.
    ax : Axes
        Where to draw.
    shares_twh : mapping of str to float
        Country to its share of the volume, TWh a year.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    rows = frame.dropna(subset=["surplus_twh"])
    if rows.empty:
        return style.note_empty(ax, tongue.gettext("No yearly electricity figures lie in this window."))
    years = rows["year"].astype(int)
    style.year_axis(ax, int(years.min()), int(years.max()))
    for code, look in style.party_looks().items():
        one = rows[rows["country"] == code]
        name = tongue.gettext({"KGZ": "Kyrgyzstan", "TJK": "Tajikistan"}[code])
        ax.plot(
            one["year"].astype(int).tolist(),
            one["surplus_twh"].tolist(),
            color=look.colour,
            marker=look.marker,
            label=name,
        )
        other = one[(one["series_twh"] - one["surplus_twh"]).abs() > 0.005]
        if not other.empty:
            ax.plot(
                other["year"].astype(int).tolist(),
                other["series_twh"].tolist(),
                linestyle="none",
                color=look.colour,
                marker=look.marker,
                markerfacecolor="white",
                label=tongue.gettext("as the series prints it"),
            )
        share = shares_twh.get(code)
        if share is not None:
            text = tongue.gettext("its part of the volume: {share}")
            ax.axhline(
                share,
                color=look.colour,
                linestyle=(0, (2, 2)),
                linewidth=1.2,
                label=text.format(share=tongue.number(share, 2)),
            )
    ax.axhline(0, color=style.INK, linewidth=0.8)
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax, columns=2)
    style.finish(
        ax,
        title=_net_trade_title(rows, tongue),
        source=source,
        ylabel=tongue.gettext("Net exports (TWh a year)"),
    )
    return ax


def describe_net_trade(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `net_trade`."""
    tongue = Language.of(language)
    parts = []
    for code, name in (("KGZ", "Kyrgyzstan"), ("TJK", "Tajikistan")):
        rows = frame[(frame["country"] == code) & frame["surplus_twh"].notna()].sort_values("year")
        if rows.empty:
            continue
        text = tongue.gettext("{country} from {a} TWh in {first} to {b} TWh in {last}")
        parts.append(
            text.format(
                country=tongue.gettext(name),
                a=tongue.number(rows["surplus_twh"].iloc[0], 2),
                first=rows["year"].iloc[0],
                b=tongue.number(rows["surplus_twh"].iloc[-1], 2),
                last=rows["year"].iloc[-1],
            )
        )
    return tongue.gettext("Lines of net exports by year, negative for net imports: {parts}.").format(
        parts=tongue.join(parts) or tongue.gettext("no data")
    )


# --- prices ------------------------------------------------------------------------------------------


@style.chart
def outlets(frame: pd.DataFrame, ax: Axes, *, language: Language | str | None = None, source: str) -> Axes:
    """Draw what a kWh earns or saves elsewhere beside what CASA-1000 pays the seller.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.outlets`; the rows "spill" are left out.
    ax : Axes
        Where to draw.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    rows = frame[frame["outlet"] != "spill"].sort_values("base", ascending=False, ignore_index=True)
    price = float(rows["casa_usc"].iloc[0])
    looks = style.party_looks()
    for place, row in enumerate(rows.to_dict("records")):
        look = looks[row["seller"]]
        ends = ([row["low"]], [row["base"]], [row["high"]])
        style.range_bars(ax, [place], *ends, colour=look.colour, hatch=look.hatch, width=0.55, horizontal=True)
        ax.annotate(
            tongue.number(row["base"], 2),
            (0, place),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 2.0},
        )
    sellers, kinds = _names(rows, "seller", tongue), _names(rows, "outlet", tongue)
    labels = [f"{seller}:\n{kind}" for seller, kind in zip(sellers, kinds, strict=True)]
    style.name_ticks(ax.yaxis, range(len(rows)), labels)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.set_xlim(0, 1.12 * max(price, float(rows["high"].max())))
    ax.axvline(price, color=style.INK, linewidth=1.6)
    ax.annotate(
        tongue.gettext("CASA-1000 energy charge {price}").format(price=tongue.number(price, 2)),
        (price, 1),
        xycoords=("data", "axes fraction"),
        xytext=(0, 3),
        textcoords="offset points",
        ha="right",
        va="bottom",
    )
    style.number_axis(ax.xaxis, tongue)
    best = rows.iloc[0]
    text = (
        tongue.gettext("The best other outlet pays {other} cents a kWh: CASA-1000 adds {gain}, not {price}")
        if price > best["base"]
        else tongue.gettext("The best other outlet pays {other} cents a kWh, CASA-1000 pays {price}")
    )
    words = {
        "other": tongue.number(best["base"], 2),
        "gain": tongue.number(price - float(best["base"]), 2),
        "price": tongue.number(price, 2),
    }
    style.finish(
        ax,
        title=text.format(**words),
        source=source,
        xlabel=tongue.gettext("US cents a kWh (whisker: low to high)"),
    )
    return ax


def describe_outlets(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `outlets`."""
    tongue = Language.of(language)
    rows = frame[frame["outlet"] != "spill"]
    parts = [
        tongue.gettext("{seller}, {outlet}: {price}").format(
            seller=seller, outlet=kind, price=tongue.range(row["low"], row["base"], row["high"], 2)
        )
        for seller, kind, row in zip(
            _names(rows, "seller", tongue),
            _names(rows, "outlet", tongue),
            rows.to_dict("records"),
            strict=True,
        )
    ]
    text = tongue.gettext("Bars of prices in US cents a kWh beside the CASA-1000 energy charge {price}: {parts}.")
    return text.format(price=tongue.number(frame["casa_usc"].iloc[0], 2), parts="; ".join(parts))


# --- revenue -----------------------------------------------------------------------------------------


@style.chart
def revenue(
    frame: pd.DataFrame, ax: Axes, *, volume_twh: float, language: Language | str | None = None, source: str
) -> Axes:
    """Draw yearly receipts by recipient.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.revenue`.
    ax : Axes
        Where to draw.
    volume_twh : float
        The volume the frame was computed for.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    total = frame.loc[frame["component"] == "sum"].iloc[0]
    rows = frame[frame["component"] != "sum"].reset_index(drop=True)
    looks = style.party_looks()
    for place, row in enumerate(rows.to_dict("records")):
        look = looks.get(row["recipient"])
        style.range_bars(
            ax,
            [place],
            [row["low"]],
            [row["base"]],
            [row["high"]],
            colour=look.colour if look else style.NEUTRAL,
            hatch=look.hatch if look else "",
            width=0.6,
            horizontal=True,
        )
        style.beside(ax, row["high"], place, tongue.number(row["base"], 0), right=5, va="center")
    recipients, parts = _names(rows, "recipient", tongue), _names(rows, "component", tongue)
    labels = [
        f"{who.replace(' of the ', chr(10) + 'of the ')}:\n{what}" for who, what in zip(recipients, parts, strict=True)
    ]
    style.name_ticks(ax.yaxis, range(len(rows)), labels)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.set_xlim(0, 1.15 * max(float(rows["high"].max()), 1e-9))
    style.number_axis(ax.xaxis, tongue)
    wires = rows.loc[rows["component"] == "transmission", "base"].sum()
    text = tongue.gettext(
        "Of USD {total} million a year at {volume} TWh, {share} pays for the wires "
        "and {sellers} goes to the two sellers for energy"
    )
    sellers = rows.loc[rows["component"] == "energy", "base"].sum()
    style.finish(
        ax,
        title=text.format(
            total=tongue.number(total["base"], 0),
            volume=tongue.number(volume_twh),
            share=tongue.percent(100 * wires / total["base"], 0),
            sellers=tongue.percent(100 * sellers / total["base"], 0),
        ),
        source=source,
        xlabel=tongue.gettext("USD million a year (whisker: low to high)"),
    )
    return ax


def describe_revenue(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `revenue`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{recipient}, {component}: {money}").format(
            recipient=who, component=what, money=tongue.range(row["low"], row["base"], row["high"], 0)
        )
        for who, what, row in zip(
            _names(frame, "recipient", tongue),
            _names(frame, "component", tongue),
            frame.to_dict("records"),
            strict=True,
        )
    ]
    return tongue.gettext("Bars of receipts in USD million a year: {parts}.").format(parts="; ".join(parts))


# --- capital -----------------------------------------------------------------------------------------


@style.chart
def wire_curve(
    curve: pd.DataFrame,
    ax: Axes,
    *,
    at_volume: pd.DataFrame,
    charge_usc: tuple[float, float],
    volume_twh: float,
    discount_rate_pct: float,
    ceiling_twh: float,
    language: Language | str | None = None,
    source: str,
) -> Axes:
    """Draw the levelised wire charge against the yearly volume.

    Parameters
    ----------
    curve : DataFrame
        `relations.energy.wire_charges` along a range of volumes.
    ax : Axes
        Where to draw.
    at_volume : DataFrame
        `relations.energy.wire_charges` at `volume_twh`.
    charge_usc : (float, float)
        Lowest and highest published charge.
    volume_twh, discount_rate_pct, ceiling_twh : float
        What the frames were computed for, and the season's ceiling.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    horizons = sorted(curve["years"].unique().tolist())
    looks = style.looks([str(years) for years in horizons], colours=(style.ACCENTS[3], style.ACCENTS[2]))
    for years in horizons:
        rows, look = curve[curve["years"] == years], looks[str(years)]
        x = rows["volume_twh"].tolist()
        low, high = rows["charge_low_usc"].tolist(), rows["charge_high_usc"].tolist()
        ax.fill_between(x, low, high, color=look.colour, alpha=0.22, linewidth=0)
        label = tongue.gettext("over {years} years").format(years=years)
        ax.plot(x, rows["charge_base_usc"].tolist(), color=look.colour, linestyle=look.linestyle, label=label)
    low, high = charge_usc
    ax.axhspan(low, high, color=style.INK, alpha=0.55, linewidth=0)
    ax.plot([], [], color=style.INK, alpha=0.55, linewidth=5, label=tongue.gettext("published charge"))
    ax.set_xlim(min(curve["volume_twh"]), max(curve["volume_twh"]))
    ax.set_ylim(
        0, min(float(curve["charge_high_usc"].max()), 2.0 * max(high, float(at_volume["charge_high_usc"].max())))
    )
    style.number_axis(ax.xaxis, tongue)
    style.number_axis(ax.yaxis, tongue)
    marks = {ceiling_twh: tongue.gettext("ceiling of the season")}
    if abs(volume_twh - ceiling_twh) > 1e-9:
        marks[volume_twh] = tongue.gettext("volume of this report")
    left, right = ax.get_xlim()
    style.event_marks(ax, {x: text for x, text in marks.items() if left <= x <= right})
    style.legend(ax, columns=3)
    parts = [
        tongue.gettext("{charge} over {years} years").format(
            charge=tongue.number(row["charge_base_usc"], 2), years=row["years"]
        )
        for row in at_volume.to_dict("records")
    ]
    text = tongue.gettext(
        "Repaying those it pays takes a wire charge of {parts} (US cents a kWh; {volume} TWh, {rate}, before losses "
        "and upkeep); published are {low} to {high}"
    )
    style.finish(
        ax,
        title=text.format(
            volume=tongue.number(volume_twh),
            rate=tongue.percent(discount_rate_pct),
            parts=tongue.join(parts),
            low=tongue.number(low, 2),
            high=tongue.number(high, 2),
        ),
        source=source,
        xlabel=tongue.gettext("Electricity a year (TWh)"),
        ylabel=tongue.gettext("Wire charge (US cents a kWh)"),
    )
    return ax


def describe_wire_curve(at_volume: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `wire_curve`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{charge} US cents a kWh over {years} years").format(
            charge=tongue.range(row["charge_low_usc"], row["charge_base_usc"], row["charge_high_usc"], 2),
            years=row["years"],
        )
        for row in at_volume.to_dict("records")
    ]
    text = tongue.gettext(
        "Curves of the charge that repays the cost, falling as the yearly volume grows; "
        "at this report's volume {parts}."
    )
    return text.format(parts=tongue.join(parts))


# --- delay -------------------------------------------------------------------------------------------


@style.chart
def promises(frame: pd.DataFrame, ax: Axes, *, language: Language | str | None = None, source: str) -> Axes:
    """Draw the year promised against the year of the promise.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.promises`.
    ax : Axes
        Where to draw.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No promised date is recorded."))
    stated, promised = (frame[field].astype(int).tolist() for field in ("stated_year", "promised_year"))
    first, last = min(stated), max(promised)
    ax.plot([first, last], [first, last], color=style.NEUTRAL, linestyle=(0, (2, 2)), linewidth=1.2)
    middle = (first + max(stated)) / 2
    ax.annotate(
        tongue.gettext("promised for the same year"),
        (middle, middle),
        xytext=(6, -6),
        textcoords="offset points",
        ha="left",
        va="top",
        color=style.NEUTRAL,
    )
    ax.plot(stated, promised, color=style.ACCENTS[3], marker="o", linewidth=1.2)
    for x, y in zip(stated, promised, strict=True):
        style.beside(ax, x, y, str(y), up=7, ha="center", va="bottom")
    style.year_axis(ax, first, max(stated))
    ax.set_ylim(first - 0.6, last + 1.6)
    style.number_axis(ax.yaxis, tongue)
    ax.yaxis.set_major_formatter(lambda y, _: f"{y:.0f}")
    title = tongue.gettext("Promised start of CASA-1000: {promised} as said in {stated}").format(
        promised=promised[-1], stated=stated[-1]
    )
    if len(set(stated)) > 1:
        slip = energy.slippage(frame)
        title = tongue.gettext("In {elapsed} years the promised start moved by {moved} years, from {a} to {b}").format(
            elapsed=slip["elapsed_years"],
            moved=slip["moved_years"],
            a=slip["first_promised"],
            b=slip["last_promised"],
        )
    style.finish(
        ax,
        title=title,
        source=source,
        xlabel=tongue.gettext("Year of the promise"),
        ylabel=tongue.gettext("Year promised"),
    )
    return ax


def describe_promises(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `promises`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{promised} in {stated}").format(promised=row["promised_year"], stated=row["stated_year"])
        for row in frame.to_dict("records")
    ]
    return tongue.gettext("Points of the year promised by the year of the promise: {parts}.").format(
        parts=tongue.join(parts) or tongue.gettext("no data")
    )
