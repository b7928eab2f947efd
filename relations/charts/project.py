"""Figures of CASA-1000 as a project: from dam to market, voltage, who gains, how sure.

Each chart takes a prepared frame and an ax; the function ``describe_*`` beside it writes the alternative
text from the same frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations.charts import style
from relations.energy_words import in_words, odds
from relations.text import Language, is_missing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes

__all__ = [
    "describe_schematic",
    "describe_tornado",
    "describe_voltage",
    "describe_who_gains",
    "describe_worth",
    "schematic",
    "tornado",
    "voltage",
    "who_gains",
    "worth",
]

_BUILT = {"built", "in_service"}
# Centre of each box of the schematic, in columns and rows from the top; a line stands between two boxes.
_PLACES = {
    "naryn": (0.27, 0.0),
    "datka-500": (0.27, 1.0),
    "sughd-500": (0.27, 2.3),
    "sangtuda-converter": (0.27, 3.6),
    "vakhsh": (0.77, 3.6),
    "afghan-market": (0.77, 5.0),
    "nowshera-converter": (0.27, 5.7),
    "pakistan-market": (0.27, 6.8),
}
# From, to, the asset whose label and status the line has.
_LINKS = (
    ("naryn", "datka-500", None),
    ("datka-500", "sughd-500", "datka-sughd"),
    ("sughd-500", "sangtuda-converter", "casa-tjk-reinforcement"),
    ("vakhsh", "sangtuda-converter", None),
    ("sangtuda-converter", "nowshera-converter", "sangtuda-nowshera"),
    ("nowshera-converter", "pakistan-market", None),
)


def _size(row: Mapping[Any, Any], tongue: Language) -> str:
    parts = []
    if not is_missing(row["length_km"]):
        parts.append(tongue.gettext("{n} km").format(n=tongue.number(row["length_km"])))
    if not is_missing(row["capacity_mw"]):
        parts.append(tongue.gettext("{n} MW").format(n=tongue.number(row["capacity_mw"])))
    return ", ".join(parts)


def _open_text(frame: pd.DataFrame, tongue: Language) -> str:
    missing = frame[(frame["kind"] == "line") & (frame["status"] == "under_construction")]
    if missing.empty:
        return tongue.gettext("From dam to market: every line of the chain is built")
    names = tongue.join(in_words(missing, "node", language=tongue)["node"].tolist())
    return tongue.gettext("From dam to market: the {name} line ({n} km) is not finished").format(
        name=names, n=tongue.number(missing["length_km"].sum())
    )


@style.chart
def schematic(frame: pd.DataFrame, ax: Axes, *, language: Language | str | None = None, source: str) -> Axes:
    """Draw the chain from dam to market as boxes and lines.

    Parameters
    ----------
    frame : DataFrame
        `relations.energy.schematic`.
    ax : Axes
        Where to draw; 5.4 inches high suit it.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    rows = in_words(frame.assign(code=frame["node"]), "node", language=tongue).set_index("code").to_dict("index")
    looks = {"plants": style.PALE, "station": "white", "market": style.ACCENTS[0]}
    for start, end, asset in _LINKS:
        built = asset is None or rows[asset]["status"] in _BUILT or rows[asset]["status"] == "not_stated"
        (x0, y0), (x1, y1) = _PLACES[start], _PLACES[end]
        ax.plot(
            [x0, x1],
            [y0, y1],
            color=style.INK,
            linewidth=2.2 if asset else 1.2,
            linestyle="-" if built else (0, (2, 1.5)),
            zorder=1,
        )
        if asset:
            row = rows[asset]
            ax.annotate(
                "\n".join(part for part in (row["node"], _size(row, tongue)) if part),
                (x0, y0 + 0.65),
                xytext=(8, 0),
                textcoords="offset points",
                ha="left",
                va="center",
                fontsize=style.SMALL,
            )
    ax.plot([0.27, 0.77], [5, 5], color=style.INK, linewidth=1.2, linestyle=(0, (2, 1.5)), zorder=1)
    for code, (x, y) in _PLACES.items():
        row = rows[code]
        ax.annotate(
            "\n".join(part for part in (row["node"], _size(row, tongue)) if part),
            (x, y),
            ha="center",
            va="center",
            fontsize=style.SMALL,
            linespacing=1.15,
            bbox={
                "boxstyle": "round,pad=0.4",
                "facecolor": looks[row["kind"]],
                "edgecolor": style.INK,
                "linewidth": 0.9,
            },
            zorder=3,
        )
    ax.plot([], [], color=style.INK, linewidth=2.2, label=tongue.gettext("built"))
    ax.plot([], [], color=style.INK, linewidth=2.2, linestyle=(0, (2, 1.5)), label=tongue.gettext("not finished"))
    ax.set_xlim(0, 1)
    ax.set_ylim(7.3, -0.5)
    ax.set_axis_off()
    style.legend(ax, columns=2)
    style.finish(ax, title=_open_text(frame, tongue), source=source)
    return ax


def describe_schematic(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `schematic`."""
    tongue = Language.of(language)
    rows = in_words(frame, "node", "status", language=tongue).to_dict("records")
    parts = []
    for row in rows:
        more = [text for text in (_size(row, tongue), "" if is_missing(row["status"]) else row["status"]) if text]
        parts.append(f"{row['node']} ({', '.join(more)})" if more else str(row["node"]))
    return tongue.gettext("Boxes joined by lines, in the order power flows: {parts}.").format(parts="; ".join(parts))


@style.chart
def voltage(
    profiles: Mapping[str, pd.DataFrame], ax: Axes, *, language: Language | str | None = None, source: str
) -> Axes:
    """Draw the voltage along a line at several loads.

    Parameters
    ----------
    profiles : mapping of str to DataFrame
        Words for the load to `relations.transmission.profile`.
    ax : Axes
        Where to draw.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    looks = style.looks(list(profiles), colours=style.ACCENTS[2:])
    ax.axhspan(95, 105, color=style.PALE, alpha=0.6, linewidth=0, label=tongue.gettext("within 5% of rated"))
    for name, frame in profiles.items():
        look = looks[name]
        ax.plot(frame["km"], frame["voltage_pct"], color=look.colour, linestyle=look.linestyle, label=name)
    far = max(float(frame["km"].max()) for frame in profiles.values())
    ax.set_xlim(0, far)
    style.number_axis(ax.xaxis, tongue)
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax, columns=2)
    highest = {name: float(frame["voltage_pct"].max()) for name, frame in profiles.items()}
    worst = max(highest, key=lambda name: highest[name])
    style.finish(
        ax,
        title=tongue.gettext(
            "Along the line the voltage rises most with the {name}: to {peak} of the rated one"
        ).format(name=worst, peak=tongue.percent(highest[worst], 0)),
        source=source,
        xlabel=tongue.gettext("Distance from Datka (km)"),
        ylabel=tongue.gettext("Voltage (% of rated)"),
    )
    return ax


def describe_voltage(profiles: Mapping[str, pd.DataFrame], *, language: Language | str | None = None) -> str:
    """Write the alternative text of `voltage`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{name}: from {low} to {high}").format(
            name=name,
            low=tongue.percent(frame["voltage_pct"].min(), 1),
            high=tongue.percent(frame["voltage_pct"].max(), 1),
        )
        for name, frame in profiles.items()
    ]
    text = tongue.gettext("Curves of the voltage along the line in per cent of the rated one; {parts}.")
    return text.format(parts="; ".join(parts))


@style.chart
def who_gains(
    frame: pd.DataFrame, ax: Axes, *, buyer_value_usc: float, language: Language | str | None = None, source: str
) -> Axes:
    """Draw the net gain and the financial result of each party.

    Parameters
    ----------
    frame : DataFrame
        `relations.scenario.views`.
    ax : Axes
        Where to draw.
    buyer_value_usc : float
        What a kWh is worth to buyers in the scenario; what they gain stands and falls with it.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    rows = in_words(frame, "party", language=tongue)
    columns = {
        "net_gain_usd_mn": tongue.gettext("net gain (economic)"),
        "financial_usd_mn": tongue.gettext("own cash (financial)"),
    }
    looks = style.looks(list(columns), colours=(style.ACCENTS[2], style.ACCENTS[4]))
    for shift, (column, label) in enumerate(columns.items()):
        places = [place + 0.38 * (shift - 0.5) for place in range(len(rows))]
        values = rows[column].astype(float).tolist()
        look = looks[column]
        ax.barh(places, values, 0.36, color=look.colour, hatch=look.hatch, hatchcolor="white", label=label)
        for place, value in zip(places, values, strict=True):
            spot: dict[str, Any] = {"right": 3, "ha": "left"} if value >= 0 else {"right": -3, "ha": "right"}
            style.beside(ax, value, place, tongue.number(round(value) + 0), va="center", fontsize=style.SMALL, **spot)
    ax.axvline(0, color=style.INK, linewidth=0.8)
    names = [name.replace(" to a ", " to\na ") for name in rows["party"].astype(str)]
    style.name_ticks(ax.yaxis, range(len(rows)), names)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.margins(x=0.16)
    style.number_axis(ax.xaxis, tongue)
    style.legend(ax, columns=2)
    parties = rows[~frame["party"].isin(["whole", "common"])].sort_values("net_gain_usd_mn")
    title = tongue.gettext(
        "With a kWh worth {value} cents to buyers, {most} gains most (USD {a} million) and {least} least ({b} million)"
    )
    style.finish(
        ax,
        title=title.format(
            value=tongue.number(buyer_value_usc),
            most=parties["party"].iloc[-1],
            a=tongue.number(round(parties["net_gain_usd_mn"].iloc[-1]) + 0),
            least=parties["party"].iloc[0],
            b=tongue.number(round(parties["net_gain_usd_mn"].iloc[0]) + 0),
        ),
        source=source,
        xlabel=_value_label(frame["framing"].iloc[0], tongue),
    )
    return ax


def describe_who_gains(frame: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `who_gains`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{party}: {gain} and {cash}").format(
            party=row["party"],
            gain=tongue.number(round(row["net_gain_usd_mn"]) + 0),
            cash=tongue.number(round(row["financial_usd_mn"]) + 0),
        )
        for row in in_words(frame, "party", language=tongue).to_dict("records")
    ]
    text = tongue.gettext("Bars of net gain and of cash by party in USD million of present value: {parts}.")
    return text.format(parts="; ".join(parts))


def _value_label(framing: str, tongue: Language) -> str:
    name = in_words(pd.DataFrame({"framing": [framing]}), "framing", language=tongue)["framing"].iloc[0]
    return tongue.gettext("Net present value, {framing} (USD million)").format(framing=name)


def _tornado_label(row: Mapping[Any, Any], tongue: Language) -> str:
    low, high = (tongue.number(row[end]) for end in ("low", "high"))
    return f"{row['field']}\n{low}\N{EN DASH}{high} {row['unit']}"


@style.chart
def tornado(
    frame: pd.DataFrame, ax: Axes, *, most: int = 8, language: Language | str | None = None, source: str
) -> Axes:
    """Draw how far one assumption at a time moves the economic value.

    Parameters
    ----------
    frame : DataFrame
        `relations.uncertainty.tornado`.
    ax : Axes
        Where to draw.
    most : int
        How many of the widest are shown.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    rows = in_words(frame.head(most), "field", language=tongue)
    if rows.empty:
        return style.note_empty(ax, tongue.gettext("No assumption has a range."))
    base = float(rows["at_base"].iloc[0])
    looks = style.looks(["low", "high"], colours=(style.ACCENTS[0], style.ACCENTS[3]))
    for end, label in (("low", tongue.gettext("at its low")), ("high", tongue.gettext("at its high"))):
        widths = (rows[f"at_{end}"] - base).tolist()
        look = looks[end]
        ax.barh(
            range(len(rows)),
            widths,
            0.6,
            left=base,
            color=look.colour,
            hatch=look.hatch,
            hatchcolor="white",
            label=label,
        )
    ax.axvline(base, color=style.INK, linewidth=1.2)
    ax.axvline(0, color=style.INK, linewidth=0.8, linestyle=(0, (2, 2)))
    labels = [_tornado_label(row, tongue) for row in rows.to_dict("records")]
    style.name_ticks(ax.yaxis, range(len(rows)), labels, size=style.SMALL)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.margins(x=0.1)
    style.number_axis(ax.xaxis, tongue)
    style.legend(ax, columns=2)
    turning = int(
        ((rows[["at_low", "at_high"]] >= 0).any(axis=1) & (rows[["at_low", "at_high"]] < 0).any(axis=1)).sum()
    )
    title = tongue.ngettext(
        "The {first} matters most; {n} of the {m} widest ranges turns the sign on its own",
        "The {first} matters most; {n} of the {m} widest ranges turn the sign on their own",
        turning,
    )
    style.finish(
        ax,
        title=title.format(first=rows["field"].iloc[0], n=tongue.number(turning), m=tongue.number(len(rows))),
        source=source,
        xlabel=_value_label(rows["framing"].iloc[0], tongue),
    )
    return ax


def describe_tornado(frame: pd.DataFrame, *, most: int = 8, language: Language | str | None = None) -> str:
    """Write the alternative text of `tornado`."""
    tongue = Language.of(language)
    parts = [
        tongue.gettext("{field}: {a} to {b}").format(
            field=row["field"],
            a=tongue.number(round(row["at_low"]) + 0),
            b=tongue.number(round(row["at_high"]) + 0),
        )
        for row in in_words(frame.head(most), "field", language=tongue).to_dict("records")
    ]
    text = tongue.gettext("Bars of the economic value in USD million at the low and high of each assumption: {parts}.")
    return text.format(parts="; ".join(parts))


_CURVES = {
    "economic_npv_whole_usd_mn": "economic, whole",
    "financial_npv_paid_usd_mn": "in cash, those paid",
    "wires_npv_usd_mn": "wires alone",
}


@style.chart
def worth(draws: pd.DataFrame, ax: Axes, *, language: Language | str | None = None, source: str) -> Axes:
    """Draw how often the present value stays below each amount.

    Parameters
    ----------
    draws : DataFrame
        `relations.uncertainty.simulate`.
    ax : Axes
        Where to draw.
    language : Language or str, optional
        Of the texts.
    source : str
        The source line.
    """
    tongue = Language.of(language)
    shares = np.linspace(0, 100, 101)
    looks = style.looks(list(_CURVES), colours=(style.ACCENTS[2], style.ACCENTS[4], style.ACCENTS[3]))
    for column, name in _CURVES.items():
        look = looks[column]
        ax.plot(
            np.percentile(draws[column], shares),
            shares,
            color=look.colour,
            linestyle=look.linestyle,
            label=tongue.gettext(name),
        )
    ax.axvline(0, color=style.INK, linewidth=0.8)
    ax.set_ylim(0, 100)
    style.number_axis(ax.xaxis, tongue)
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax, columns=3)
    loss, wires = (
        odds(int((draws[column] < 0).sum()), len(draws), tongue)
        for column in ("economic_npv_whole_usd_mn", "wires_npv_usd_mn")
    )
    style.finish(
        ax,
        title=tongue.gettext("Over {n} draws the whole loses in {loss}, the wires alone in {wires}").format(
            loss=loss, n=tongue.number(len(draws)), wires=wires
        ),
        source=source,
        xlabel=_value_label(draws.attrs["framing"], tongue),
        ylabel=tongue.gettext("Draws below (%)"),
    )
    return ax


def describe_worth(draws: pd.DataFrame, *, language: Language | str | None = None) -> str:
    """Write the alternative text of `worth`."""
    tongue = Language.of(language)
    parts = []
    for column, name in _CURVES.items():
        low, middle, high = (round(float(x)) + 0 for x in np.percentile(draws[column], [5, 50, 95]))
        parts.append(f"{tongue.gettext(name)}: {tongue.range(low, middle, high)}")
    text = tongue.gettext("Curves of the share of draws below each present value; median and nine tenths: {parts}.")
    return text.format(parts="; ".join(parts))
