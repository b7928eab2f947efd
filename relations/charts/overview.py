"""One calendar for the three strands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.ticker import FixedLocator, NullLocator

from relations.charts import style
from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

# What a meeting was, from the fullest to the least.
_FRAMES = {"bilateral": "visit, bilateral", "both": "visit and summit", "summit": "summit only"}
_LEVELS = {"presidents": "text, presidents", "security chiefs": "text, security", "other": "text, others"}


def _years(days: pd.Series, span: tuple[int, int]) -> pd.Series[float]:
    """Days as years with a fraction, the unit of the shared axis; a day outside stands at the edge."""
    years: pd.Series[float] = days.dt.year + (days.dt.day_of_year - 1) / 365.25
    return years.clip(span[0], span[1] + 1)


def _level(agreements: pd.DataFrame) -> pd.Series:
    """Level of signature, those without a row of their own as other."""
    return agreements["level"].where(agreements["level"].isin(_LEVELS), "other")


@style.chart
def calendar(
    deaths: pd.DataFrame,
    visits: pd.DataFrame,
    agreements: pd.DataFrame,
    milestones: pd.DataFrame,
    axes: list[Axes],
    *,
    title: str,
    source: str,
    years: tuple[int, int],
    marks: Sequence[pd.Timestamp] = (),
    language: Language | str | None = None,
) -> list[Axes]:
    """Draw deaths by incident, meetings and agreements by level, and energy milestones.

    Parameters
    ----------
    deaths : DataFrame
        One row an incident: ``date_earliest``, ``best`` and ``top`` (people, missing where
        nothing was reported).
    visits, agreements, milestones : DataFrame
        Rows of ``visits``, ``agreements`` and ``infrastructure``.
    axes : list of Axes
        Three panels, one below the other, that share the x axis.
    title, source : str
    years : tuple of int
        First and last year shown.
    marks : sequence of Timestamp
        Days to draw a dotted line at through all panels.
    language : Language or str, optional

    Returns
    -------
    list of Axes
    """
    tongue = Language.of(language)
    if deaths.empty and visits.empty and agreements.empty and milestones.empty:
        style.note_empty(axes[0], tongue.gettext("Nothing is recorded in this window."))
        return axes
    first, second, third = axes
    known = deaths[deaths["top"].notna()].assign(at=lambda rows: _years(rows["date_earliest"], years))
    for name, lethal in ((tongue.gettext("with deaths"), True), (tongue.gettext("none reported killed"), False)):
        some = known[(known["top"] > 0) == lethal]
        # Nothing drawn outside the axes still has an extent, at the corner of the figure: the layout would fail.
        if some.empty:
            continue
        heights = some["best"].astype(float)
        first.vlines(some["at"], 0, heights, color=style.INK, linewidth=1.2)
        first.plot(
            some["at"],
            heights,
            linestyle="none",
            marker="o" if lethal else "|",
            markersize=5 if lethal else 7,
            color=style.INK if lethal else style.NEUTRAL,
            clip_on=False,
            label=name,
        )
    first.set_yscale("symlog", linthresh=1)
    first.yaxis.set_major_locator(FixedLocator([0, 1, 10, 100]))
    first.yaxis.set_minor_locator(NullLocator())
    style.number_axis(first.yaxis, tongue, digits=0)
    first.set_ylim(-0.3, 200)
    first.set_ylabel(tongue.gettext("deaths per incident\n(people, log)"))
    if len(known):
        style.legend(first)

    rows = [
        *((text, visits[visits["frame"] == frame], style.ACCENTS[3], "o") for frame, text in _FRAMES.items()),
        *((text, agreements[_level(agreements) == level], style.ACCENTS[2], "D") for level, text in _LEVELS.items()),
    ]
    for place, (_, some, colour, marker) in enumerate(rows):
        at = _years(some["date_earliest"].dropna(), years)
        shown: dict[str, Any] = {"linestyle": "none", "marker": marker, "markersize": 4.5, "color": colour}
        second.plot(at, [place] * len(at), clip_on=at.empty, **shown)
    style.name_ticks(second.yaxis, range(len(rows)), [tongue.gettext(text) for text, *_ in rows])
    second.set_ylim(len(rows) - 0.4, -0.6)
    second.axhline(len(_FRAMES) - 0.5, color=style.PALE)

    at = _years(milestones["completed_latest"], years)
    third.plot(at, range(len(at)), linestyle="none", marker="s", markersize=5, color=style.ACCENTS[4], clip_on=at.empty)
    for place, (when, name) in enumerate(zip(at, milestones["name"], strict=True)):
        short = name.split(" (")[0].split(" with ")[0]
        # Names stand on the side where there is room, and never make the panels smaller.
        left = when < (years[0] + years[1] + 1) / 2
        look: dict[str, Any] = {"ha": "left" if left else "right", "va": "center", "fontsize": 9.5}
        style.beside(third, when, place, short, right=7 if left else -7, **look).set_in_layout(False)
    third.set_yticks([])
    third.set_ylim(len(at) - 0.4, -0.6)
    third.set_ylabel(tongue.gettext("power system:\ncompleted"))
    for moment in _years(pd.Series(marks, dtype="datetime64[ns]"), years).tolist():
        for ax in axes:
            ax.axvline(moment, color=style.NEUTRAL, linestyle=":", linewidth=1, zorder=0)
    style.year_axis(third, *years)
    # A year's days lie between its own tick and the next.
    third.set_xlim(years[0] - 0.3, years[1] + 1.3)
    third.set_xlabel(tongue.gettext("year"))
    style.finish(third, title=title, source=source)
    return axes
