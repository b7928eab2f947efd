"""The way from one total to another, as bars that stand on each other."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from relations.charts import style
from relations.text import Language

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


@style.chart
def waterfall(frame: pd.DataFrame, ax: Axes, *, source: str, language: Language | str | None = None) -> Axes:
    """Draw the steps of a bridge from the top down, totals as full bars, with the span of the other's.

    Parameters
    ----------
    frame : DataFrame
        As given by `conflict.bridge`.
    ax : Axes
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    rows = frame.to_dict("records")
    top = 1.15 * max(int(frame["running"].max()), *frame["high"].dropna().astype(int), 1)
    for place, row in enumerate(rows):
        whole = row["kind"] in {"ours", "other"}
        amount, running = int(row["amount"]), int(row["running"])
        left = 0 if whole else min(running, running - amount)
        colour = style.ACCENTS[0] if whole else style.NEUTRAL if row["kind"] == "left" else style.ACCENTS[1]
        ax.barh(place, amount if whole else abs(amount), 0.62, left=left, color=colour, edgecolor=style.INK, lw=0.5)
        if place + 1 < len(rows):
            ax.plot([running, running], [place + 0.31, place + 0.69], color=style.INK, linewidth=0.8)
        end = left + abs(amount)
        written = tongue.number(amount) if whole or amount < 0 else f"+{tongue.number(amount)}"
        if row["kind"] == "other" and not frame["high"].isna().iloc[-1]:
            low, high = int(row["low"]), int(row["high"])
            ax.plot([low, high], [place, place], color=style.INK, linewidth=1.5)
            ax.plot([low, high], [place, place], "|", color=style.INK, markersize=8)
            end, written = high, tongue.range(low, amount, high)
        ax.annotate(written, (end, place), xytext=(5, 0), textcoords="offset points", va="center", fontsize=9)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.set_xlim(0, top)
    labels = ["\n".join(textwrap.wrap(str(row["step"]), 34)) for row in rows]
    style.name_ticks(ax.yaxis, range(len(rows)), labels)
    style.number_axis(ax.xaxis, tongue)
    first, last = rows[0], rows[-1]
    left = sum(int(row["amount"]) for row in rows if row["kind"] == "left")
    template = (
        tongue.gettext("From {ours} to {theirs}: {left} are not explained by these steps")
        if left
        else tongue.gettext("From {ours} to {theirs}: the steps that are enough, which is a fit and no proof")
    )
    numbers = {"ours": int(first["amount"]), "theirs": int(last["amount"]), "left": abs(left)}
    title = template.format_map({name: tongue.number(number) for name, number in numbers.items()})
    style.finish(ax, title=title, source=source, xlabel=tongue.gettext("people killed"))
    return ax
