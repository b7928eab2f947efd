"""Figures of the water behind the power and of what the line saves its buyers.

Every chart takes a frame that `relations.energy` prepared and an ax, and returns the ax; the function ``describe_*``
beside it writes the alternative text from the same frame.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pandas as pd

from relations.charts import style
from relations.energy_words import in_words
from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes

__all__ = ["avoided", "describe_avoided", "describe_reservoir_year", "reservoir_year"]

_LINES = 4


def _drawn_years(frame: pd.DataFrame) -> list[int]:
    """Return the last years with enough readings for a line."""
    counts = frame["year"].value_counts()
    return sorted(int(year) for year in counts.index[counts >= _LINES])[-_LINES:]


@style.chart
def reservoir_year(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    dead_km3: float,
    season: tuple[int, int],
    language: Language | str | None = None,
    source: str,
) -> Axes:
    """Draw all readings of a reservoir on the axis of one year: late years as lines, the others as dots.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.water.within_year`.
    ax : Axes
        Where to draw.
    dead_km3 : float
        Volume at which the turbines stop.
    season : (int, int)
        First and last day of the export season, 1 to 365.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No dated reading of the reservoir."))
    first, last = season
    for start, end in [(first, last)] if first <= last else [(1, last), (first, 365)]:
        ax.axvspan(start, end, color=style.PALE, linewidth=0, zorder=0)
    years = _drawn_years(frame)
    forecast = frame[frame["basis"] == "forecast"]
    others = frame[~frame["year"].isin(years) & (frame["basis"] != "forecast")]
    ax.plot(
        others["day"],
        others["volume_km3"],
        linestyle="none",
        marker="o",
        markersize=4,
        color=style.NEUTRAL,
        label=tongue.gettext("other years"),
    )
    for year, look in style.looks([str(year) for year in years]).items():
        one = frame[(frame["year"] == int(year)) & (frame["basis"] != "forecast")]
        ax.plot(one["day"], one["volume_km3"], color=look.colour, marker=look.marker, markersize=4, label=year)
    ax.plot(
        forecast["day"],
        forecast["volume_km3"],
        linestyle="none",
        marker="D",
        markersize=8,
        markerfacecolor="white",
        color=style.INK,
        label=tongue.gettext("forecast"),
    )
    ax.axhline(dead_km3, color=style.INK, linewidth=1.2, linestyle=(0, (2, 2)), label=tongue.gettext("turbines stop"))
    starts = pd.date_range("2001-01-01", "2001-12-01", freq="MS")
    style.name_ticks(ax.xaxis, starts.day_of_year, [tongue.gettext(day.strftime("%b")) for day in starts], marks=True)
    ax.set_xlim(0, 370)
    ax.set_ylim(0, 1.05 * float(frame["volume_km3"].max()))
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax, columns=4)
    style.finish(
        ax,
        title=_reservoir_title(frame, dead_km3, tongue),
        source=source,
        xlabel=tongue.gettext("Grey: the export season"),
        ylabel=tongue.gettext("Stored in Toktogul (km³)"),
    )
    return ax


def _reservoir_title(frame: pd.DataFrame, dead_km3: float, tongue: Language) -> str:
    last = frame.iloc[-1]
    text = (
        tongue.gettext(
            "{volume} km³ were expected in Toktogul in spring {year}, {above} above the level where turbines stop"
        )
        if last["basis"] == "forecast"
        else tongue.gettext("Toktogul held {volume} km³ when last read in {year}, {above} above where turbines stop")
    )
    volume = float(last["volume_km3"])
    return text.format(volume=tongue.number(volume, 1), year=last["year"], above=tongue.number(volume - dead_km3, 1))


def describe_reservoir_year(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `reservoir_year`."""
    tongue = Language.of(language)
    text = tongue.gettext("{year}: from {low} to {high} km³ in {n} readings")
    parts = [
        text.format(
            year=year,
            low=tongue.number(float(one["volume_km3"].min()), 1),
            high=tongue.number(float(one["volume_km3"].max()), 1),
            n=tongue.number(len(one)),
        )
        for year, one in frame[frame["year"].isin(_drawn_years(frame))].groupby("year")
    ]
    return tongue.gettext(
        "Readings of the stored water by day of the year, lowest in April, highest in autumn; {parts}."
    ).format(parts=tongue.join(parts) or tongue.gettext("no data"))


@style.chart
def avoided(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    marks: Mapping[str, float],
    language: Language | str | None = None,
    source: str,
) -> Axes:
    """Draw the fuel cost that a kWh from the line saves, with prices to hold it against.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.avoided_cost`.
    ax : Axes
        Where to draw.
    marks : mapping of str to float
        Words to US cents a kWh: the price agreed, the value that breaks even; what is not a number is left out.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    fuels = list(dict.fromkeys(frame["fuel"]))
    names = in_words(pd.DataFrame({"fuel": fuels}), "fuel", language=tongue)["fuel"]
    for place, fuel in enumerate(fuels):
        costs = frame.loc[frame["fuel"] == fuel, "usc_per_kwh"]
        ax.plot(costs, [place] * len(costs), linestyle="none", marker="o", markersize=7, color=style.ACCENTS[0])
        style.beside(ax, float(costs.max()), place, tongue.number(float(costs.mean()), 1), right=8, va="center")
    known = {words: price for words, price in marks.items() if not math.isnan(price)}
    for row, (words, price) in enumerate(sorted(known.items(), key=lambda mark: -mark[1])):
        ax.axvline(price, color=style.INK, linewidth=1.4)
        level = -0.6 - 0.4 * row
        style.beside(ax, price, level, f"{tongue.gettext(words)} {tongue.number(price, 2)}", right=3, fontsize=9)
    style.name_ticks(ax.yaxis, range(len(fuels)), names)
    ax.set_ylim(len(fuels) - 0.5, -0.5 - 0.4 * max(1, len(known)))
    ax.set_xlim(0, 1.25 * max([*known.values(), float(frame["usc_per_kwh"].max())]))
    style.number_axis(ax.xaxis, tongue)
    gas = frame.loc[frame["fuel"] == "imported_gas", "usc_per_kwh"].mean()
    text = tongue.gettext("A kWh that displaces imported gas saves Pakistan {gas} cents of fuel, furnace oil {oil}")
    oil = frame.loc[frame["fuel"] == "furnace_oil", "usc_per_kwh"].mean()
    style.finish(
        ax,
        title=text.format(gas=tongue.number(float(gas), 1), oil=tongue.number(float(oil), 1)),
        source=source,
        xlabel=tongue.gettext("Fuel cost, June, July and September 2025 (US cents/kWh)"),
    )
    return ax


def describe_avoided(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `avoided`."""
    tongue = Language.of(language)
    named = in_words(frame, "fuel", language=tongue)
    parts = [
        tongue.gettext("{fuel} {low} to {high}").format(
            fuel=fuel, low=tongue.number(float(costs.min()), 1), high=tongue.number(float(costs.max()), 1)
        )
        for fuel, costs in named.groupby("fuel", sort=False)["usc_per_kwh"]
    ]
    return tongue.gettext("Dots of Pakistan's fuel cost in cents a kWh: {parts}.").format(parts=tongue.join(parts))
