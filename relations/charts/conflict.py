"""Charts of the border conflict; each takes the frame that `relations.conflict` made of it."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FixedLocator, MaxNLocator

import relations
from relations import conflict
from relations.charts import maps, style
from relations.text import Language, is_missing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes

# Who claims, from the parties outwards; the parties' own authorities come first.
CLAIMANTS = {
    "individual": "individuals",
    "anonymous": "unnamed sources",
    "intl_org": "international bodies",
    "ngo": "NGOs",
    "media": "media",
    "dataset": "conflict data sets",
    "encyclopedia": "encyclopaedias",
    "founding_text": "founding texts",
    "compiled": "reports as compiled",
}
LEVELS = {
    "none": "none",
    "fists-stones": "fists, stones",
    "small-arms": "small arms",
    "mortar-heavy": "mortars, heavy",
    "armour-air": "armour, aircraft",
    "unknown": "not known",
}
TRIGGERS = {
    "border-guard": "border guards and posts",
    "land": "land and building",
    "road": "roads",
    "communal": "quarrels of residents",
    "water": "water",
    "pasture": "pasture",
    "forest": "wood cutting",
    "smuggling": "smuggling",
    "unknown": "causes not known",
}
MEASURES = {
    "evacuated": "evacuated",
    "displaced": "displaced",
    "people_affected": "affected",
    "returned": "returned",
    "not_returned": "not returned",
    "houses_destroyed": "houses destroyed",
    "houses_damaged": "houses damaged",
    "houses_destroyed_or_damaged": "houses destroyed or damaged",
    "buildings_destroyed_or_damaged": "buildings destroyed or damaged",
    "structures_damaged": "structures damaged (located points)",
}


# How dark a year is shaded, by the declared coverage; the better grades are left white.
SHADES = {"none": 1.0, "sparse": 0.55, "partial": 0.25}
GRADES = {"none": "not covered", "sparse": "sparsely covered", "partial": "partly covered"}
# Around Kok-Tash most places lie too close for the map of the whole valley.
ZOOM = (70.39, 39.81, 70.69, 40.0)


def side_names(language: Language | str | None = None) -> dict[str, str]:
    """Return how each side is called: ``KGZ`` -> "Kyrgyz side"; ``both`` -> "both sides together"."""
    tongue = Language.of(language)
    named = {
        party.code: tongue.gettext("{adjective} side").format(adjective=_adjective(party, tongue))
        for party in relations.parties()
    }
    return {**named, "both": tongue.gettext("both sides together")}


def claimant_names(language: Language | str | None = None) -> dict[str, str]:
    """Return how each type of claimant is called: ``kgz_gov`` -> "Kyrgyz authorities"."""
    tongue = Language.of(language)
    own = {
        f"{party.code.lower()}_gov": tongue.gettext("{adjective} authorities").format(
            adjective=_adjective(party, tongue)
        )
        for party in relations.parties()
    }
    return {**own, **{code: tongue.gettext(name) for code, name in CLAIMANTS.items()}}


def _adjective(party: relations.Party, tongue: Language) -> str:
    return party.adjectives.get(tongue.code, party.adjectives["en"])


@style.chart
def counts(frame: pd.DataFrame, axes: Sequence[Axes], *, source: str, language: Language | str | None = None) -> Axes:
    """Draw the border service's counts above the incident list, on separate axes.

    Parameters
    ----------
    frame : DataFrame
        As given by `conflict.counts_by_year`.
    axes : sequence of two Axes
        Upper and lower panel with a common x axis.
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    upper, lower = axes
    if frame.empty:
        return style.note_empty(upper, tongue.gettext("No incident was counted or listed in this window."))
    years = frame["year"].astype(int)
    whole = frame[frame["complete"].astype(bool)]
    part = frame[frame["border_service"].notna() & ~frame["complete"].astype(bool)]
    grey, blue = style.NEUTRAL, style.ACCENTS[0]
    upper.bar(whole["year"].astype(int), whole["border_service"].astype(int), 0.75, color=grey)
    upper.bar(
        part["year"].astype(int),
        part["border_service"].astype(int),
        0.75,
        color="white",
        edgecolor=grey,
        hatch="////",
        hatchcolor=grey,
    )
    listed = frame[frame["listed"] > 0]
    lower.bar(listed["year"].astype(int), listed["listed"].astype(int), 0.75, color=blue)
    top = 1.18 * max(1, *frame["border_service"].fillna(0), *frame["listed"])
    for ax, column in ((upper, "border_service"), (lower, "listed")):
        known = frame[frame[column].fillna(0) > 0]
        for year, value in zip(known["year"], known[column], strict=True):
            ax.text(
                int(year),
                int(value) + 0.02 * top,
                tongue.number(int(value)),
                ha="center",
                va="bottom",
                fontsize=8,
            )
        style.year_axis(ax, int(years.min()), int(years.max()))
        ax.set_ylim(0, top)
        style.number_axis(ax.yaxis, tongue)
        ax.set_ylabel(tongue.gettext("incidents"))
        _shade(ax, frame, "service_grade" if column == "border_service" else "list_grade")
        for year in frame.loc[frame[column] == 0, "year"].astype(int):
            ax.text(year, 0.02 * top, tongue.number(0), ha="center", va="bottom", fontsize=8)
    for year in frame.loc[frame["listed"].isna() & (frame["list_grade"] != "none"), "year"].astype(int):
        lower.text(year, 0.02 * top, "?", ha="center", va="bottom", fontsize=8, color=style.NEUTRAL)
    upper.tick_params(labelbottom=False)
    upper.set_title(tongue.gettext("counted by the border service"), loc="left", fontsize=10)
    lower.set_title(tongue.gettext("in the incident list"), loc="left", fontsize=10)
    handles = _shades({*frame["service_grade"], *frame["list_grade"]}, tongue)
    if len(part):
        handles.append(
            Patch(
                facecolor="white",
                edgecolor=grey,
                hatch="////",
                hatchcolor=grey,
                label=tongue.gettext("year in part"),
            )
        )
    if handles:
        style.legend(upper, handles=handles, columns=4, fontsize=8.5, loc="lower right", bbox_to_anchor=(1, 1.1))
    lower.set_xlabel(tongue.gettext("0 = none, inside the coverage; ? = none found, which says nothing"))
    both = frame[frame["complete"].astype(bool)]
    if len(both):
        first, last = both["year"].min(), both["year"].max()
        template = (
            tongue.gettext("In {first} the border service counted {theirs} incidents; the list holds {ours}")
            if first == last
            else tongue.gettext(
                "From {first} to {last} the border service counted {theirs} incidents; the list holds {ours}"
            )
        )
        title = template.format(
            first=first,
            last=last,
            theirs=tongue.number(int(both["border_service"].sum())),
            ours=tongue.number(int(both["listed"].sum())),
        )
    else:
        listed_n = int(frame["listed"].sum())
        title = tongue.ngettext(
            "The list holds {ours} incident; no full-year count of the border service falls in the window",
            "The list holds {ours} incidents; no full-year count of the border service falls in the window",
            listed_n,
        ).format(ours=tongue.number(listed_n))
    style.finish(upper, title=title, source=source)
    return upper


def _shade(ax: Axes, frame: pd.DataFrame, column: str) -> None:
    """Shade each year by the grade of its declared coverage."""
    shape: dict[str, Any] = {"transform": ax.get_xaxis_transform(), "color": style.PALE, "linewidth": 0, "zorder": 0}
    for year, grade in zip(frame["year"].tolist(), frame[column], strict=True):
        if grade in SHADES:
            ax.add_artist(Rectangle((year - 0.5, 0), 1, 1, alpha=SHADES[grade], **shape))


def _shades(grades: set[str], tongue: Language) -> list[Patch]:
    return [
        Patch(facecolor=style.PALE, alpha=alpha, label=tongue.gettext(GRADES[grade]))
        for grade, alpha in SHADES.items()
        if grade in grades
    ]


@style.chart
def deaths_by_year(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    source: str,
    years: pd.DataFrame | None = None,
    language: Language | str | None = None,
) -> Axes:
    """Draw the dead of each side by year, as best values with their span.

    A reported zero is a 0, a year whose listed incidents come without a number a cross, and a year
    that the list does not cover (or not well) is shaded.

    Parameters
    ----------
    frame : DataFrame
        As given by ``conflict.fatalities("year_side")``.
    ax : Axes
    years : DataFrame, optional
        As given by `conflict.counts_by_year`, for what was not reported and not covered.
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No number of deaths, not even zero, was reported in this window."))
    if not (frame["top"] > 0).any():
        return style.note_empty(ax, tongue.gettext("Reports in this window name no death."))
    looks, names = style.party_looks(), side_names(tongue)
    sides = [side for side in (*looks, "both") if side in set(frame["side"])]
    width = 0.8 / len(sides)
    reach = float(frame["top"].max())
    for place, side in enumerate(sides):
        part = frame[frame["side"] == side]
        at = [float(year) + (place - (len(sides) - 1) / 2) * width for year in part["year"]]
        look = looks.get(side, style.Look(style.NEUTRAL, "", "D", "-"))
        style.range_bars(
            ax,
            at,
            part["low"],
            part["best"],
            part["high"],
            colour=look.colour,
            hatch=look.hatch,
            label=names[side],
            width=width,
        )
        for x, best, high, is_open in zip(at, part["best"], part["high"], part["open"], strict=True):
            if is_missing(best):
                continue
            # Beside a whisker or arrow, so that the number stands at the height it names.
            spread = is_open or high > best
            outward = (-1 if place < len(sides) / 2 else 1) if spread else 0
            ax.text(
                x + outward * 0.7 * width,
                float(best) + (0 if spread else 0.015 * reach),
                tongue.number(int(best)),
                ha={-1: "right", 0: "center", 1: "left"}[outward],
                va="center" if spread and best else "bottom",
                fontsize=8.5 if best else 7,
                color=style.INK if best else style.NEUTRAL,
                path_effects=[withStroke(linewidth=2, foreground="white")],
                zorder=4,
            )
    first, last = int(frame["year"].min()), int(frame["year"].max())
    if years is not None:
        # One year more on either side shows where the coverage ends; all of them would leave no room.
        first, last = max(first - 1, int(years["year"].min())), min(last + 1, int(years["year"].max()))
        years = years[years["year"].between(first, last)]
    style.year_axis(ax, first, last)
    ax.set_ylim(-0.03 * reach, 1.15 * reach)
    style.number_axis(ax.yaxis, tongue)
    handles = ax.get_legend_handles_labels()[0]
    if years is not None:
        _shade(ax, years, "list_grade")
        told = set(zip(frame["side"], frame["year"], strict=True))
        # Nobody's number for both sides together is no gap, where the sides have their own.
        silent = [
            (float(year) + (place - (len(sides) - 1) / 2) * width, looks[side].colour)
            for place, side in enumerate(sides)
            for year in years.loc[(years["listed"] > 0).fillna(value=False), "year"]
            if side in looks and (side, year) not in told
        ]
        for colour in dict.fromkeys(colour for _, colour in silent):
            at = [x for x, own in silent if own == colour]
            ax.plot(at, [0.02 * reach] * len(at), "x", color=colour, markersize=4.5, markeredgewidth=1.2, zorder=4)
        if silent:
            handles.append(_dot(tongue.gettext("not reported"), size=5, marker="x"))
        handles += _shades(set(years["list_grade"]), tongue)
    style.legend(ax, handles=handles, columns=3)
    whole = frame.groupby("year")["best"].sum().sort_values(ascending=False, kind="stable")
    worst = [str(year) for year in sorted(whole[whole > 0].index[:2])]
    share = tongue.percent(round(100 * float(whole.iloc[:2].sum()) / float(whole.sum()))) if whole.sum() else ""
    title = (
        tongue.gettext("{years} hold {share} of the reported deaths").format(years=tongue.join(worst), share=share)
        if len(worst) == 2 and (whole > 0).sum() > 2
        else tongue.gettext("{n} deaths were reported in {years}").format(
            n=tongue.number(int(whole.sum())), years=tongue.join(worst)
        )
        if worst
        else tongue.gettext("No best value above zero, but the span of claims reaches {top}").format(
            top=tongue.number(int(reach))
        )
    )
    style.finish(
        ax,
        title=title,
        source=source,
        xlabel=tongue.gettext("0 = reports name no death; × = incidents without a word on deaths"),
        ylabel=tongue.gettext("killed (people)"),
    )
    return ax


@style.chart
def claims(
    says: pd.DataFrame,
    ax: Axes,
    *,
    when: str,
    source: str,
    language: Language | str | None = None,
) -> Axes:
    """Draw every claim about one measure of an incident as a dot, by side and who claims.

    Parameters
    ----------
    says : DataFrame
        As given by `conflict.who_says_what`, of one measure; claims about a part of the population,
        the area or the time are left out.
    ax : Axes
    when : str
        How the incident is called in the title, for example "April 2021".
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    whole = says[(says["population"] == "all") & says["scope"].isin(["incident", "year"])]
    if whole.empty:
        return style.note_empty(
            ax,
            tongue.gettext("No claim about the dead of {when} falls in this report's selection.").format(when=when),
        )
    looks, names, claimants = style.party_looks(), side_names(tongue), claimant_names(tongue)
    reach = max(1.0, float(whole[["low", "high"]].max().max()))
    labels: list[tuple[str, bool]] = []
    shown = whole.assign(x=whole["best"].fillna(whole["low"]).fillna(whole["high"]).astype(float)).sort_values(
        ["x", "stage", "claim_id"]
    )
    rows: dict[tuple[str, str], list[dict[Any, Any]]] = {}
    for claim in shown[_DRAWN].to_dict("records"):
        rows.setdefault((claim["side"], claim["claimant_type"]), []).append(claim)
    for side in (*looks, "both"):
        kinds = [kind for kind in claimants if (side, kind) in rows]
        if side not in set(shown["side"]):
            continue
        labels.append((names[side], True))
        colour = looks[side].colour if side in looks else style.NEUTRAL
        for kind in kinds:
            _swarm(ax, rows[side, kind], len(labels), colour, reach)
            labels.append((claimants[kind], False))
    _name_rows(ax, labels, size=9)
    ax.set_ylim(len(labels) - 0.4, -0.7)
    ax.set_xlim(left=min(0, ax.get_xlim()[0]), right=1.1 * reach)
    style.number_axis(ax.xaxis, tongue)
    handles = [
        _dot(tongue.gettext(label), fill=fill, size=6)
        for fill, label in (
            (style.INK, "final or looking back"),
            (style.PALE, "interim"),
            ("white", "preliminary"),
        )
    ]
    if (whole["source_match"] == "page_inferred").any():
        handles.append(_dot(tongue.gettext("page inferred"), fill="white", size=6, marker="s"))
    style.legend(
        ax, handles=handles, columns=4, handletextpad=0.1, columnspacing=1.0, loc="lower right", bbox_to_anchor=(1, 1.0)
    )
    spans = []
    for side in looks:
        found = conflict.spread(whole, side)
        if found:
            text = tongue.range(found["low"], None, found["high"], qualifier=(found["low_is"], None, found["high_is"]))
            spans.append(tongue.gettext("{span} dead on the {side}").format(span=text, side=names[side]))
    title = (
        tongue.gettext("{when}: final claims name {spans}").format(when=when, spans=tongue.join(spans))
        if spans
        else tongue.gettext("{when}: claims about the dead").format(when=when)
    )
    style.finish(ax, title=title, source=source, xlabel=tongue.gettext("killed (people); an arrow means “or more”"))
    return ax


def _dot(
    label: str, *, size: float, fill: str = "none", edge: str = style.INK, marker: str = "o", **looks: Any
) -> Line2D:
    """Return a dot with its label for a legend."""
    return Line2D([], [], linestyle="none", marker=marker, markersize=size, mfc=fill, mec=edge, label=label, **looks)


def _name_rows(ax: Axes, labels: Sequence[tuple[str, bool]], *, size: float) -> None:
    """Name the rows of a panel from the top, those that head others in bold."""
    style.name_ticks(ax.yaxis, range(len(labels)), ["" if head else name for name, head in labels], size=size)
    for row, (name, head) in enumerate(labels):
        if head:
            spot: dict[str, Any] = {"xytext": (-3.5, 0), "textcoords": "offset points", "ha": "right", "va": "center"}
            ax.annotate(name, (0, row), xycoords=ax.get_yaxis_transform(), fontweight="bold", **spot)


# What of a claim its dot shows.
_DRAWN = ["side", "claimant_type", "x", "low", "high", "stage", "source_match"]


def _swarm(ax: Axes, part: Sequence[Mapping[Any, Any]], row: int, colour: str, reach: float) -> None:
    """Draw claims as dots on one row, those of like value above and below each other."""
    fills = {"preliminary": "white", "interim": style.PALE}
    crowd: Counter[int] = Counter()
    sizes = Counter(round(claim["x"] / (0.022 * reach)) for claim in part)
    spans, arrows = [], []
    dots: dict[tuple[str, str, int], list[tuple[float, float]]] = {}
    for order, claim in enumerate(part):
        x, low, high = claim["x"], claim["low"], claim["high"]
        cell = round(x / (0.022 * reach))
        number = crowd[cell]
        crowd[cell] += 1
        step = min(0.3, 0.8 / sizes[cell])
        y = row + (number + 1) // 2 * step * (1 if number % 2 else -1)
        if is_missing(high):
            arrows.append((x, x + 0.055 * reach, y))
        elif not is_missing(low) and high > low:
            spans.append((float(low), float(high), y))
        square = claim["source_match"] == "page_inferred"
        # Each square is a line of its own, so that they can be told and counted.
        key = "s" if square else "o", fills.get(str(claim["stage"]), colour), order if square else -1
        dots.setdefault(key, []).append((x, y))
    if spans:
        ax.plot(*style.segments(spans), color=colour, linewidth=1.4, solid_capstyle="butt")
    style.arrows(ax, arrows, colour=colour)
    for (marker, fill, _), spots in dots.items():
        look: dict[str, Any] = {"mfc": fill, "mec": colour, "mew": 1.2, "markersize": 5.5}
        ax.plot(*zip(*spots, strict=True), marker, zorder=3, **look)


@style.chart
def growth(
    frames: Mapping[str, pd.DataFrame],
    axes: Sequence[Axes],
    *,
    source: str,
    measure: str = "killed",
    language: Language | str | None = None,
) -> Axes:
    """Draw how the tolls grew from day to day, one panel an incident.

    Parameters
    ----------
    frames : mapping of str to DataFrame
        What each incident is called, and what `conflict.growth` gives for it.
    axes : sequence of Axes
        As many panels.
    source : str
        The source line.
    measure : {"killed", "wounded"}
        What was counted.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    what = {"killed": "killed (people)", "wounded": "wounded (people)"}[measure]
    first_toll = {
        "killed": "First toll of deaths from a side’s own authorities on record",
        "wounded": "First number of wounded from a side’s own authorities on record",
    }[measure]
    if all(frame.empty for frame in frames.values()):
        return style.note_empty(axes[0], tongue.gettext("No dated toll falls in this report's selection."))
    looks, names = style.party_looks(), side_names(tongue)
    tallest = 0.0
    for ax, (label, frame) in zip(axes, frames.items(), strict=True):
        for side, look in looks.items():
            own = frame[(frame["side"] == side) & ~frame["unnamed"].astype(bool)]
            other = frame[(frame["side"] == side) & frame["unnamed"].astype(bool)]
            ax.plot(
                own["day"].astype(float),
                own["value"].astype(float),
                color=look.colour,
                marker=look.marker,
                linestyle=look.linestyle,
                drawstyle="steps-post",
                label=tongue.gettext("{side}, own authorities").format(side=names[side]),
            )
            ax.plot(
                other["day"].astype(float),
                other["value"].astype(float),
                color=look.colour,
                marker=look.marker,
                linestyle="none",
                markerfacecolor="white",
                label=tongue.gettext("{side}, media or unnamed").format(side=names[side]),
            )
        tallest = max(tallest, float(frame["value"].max()) if len(frame) else 0)
        ax.set_title(label, loc="left", fontsize=10)
        if frame.empty:
            ax.text(
                0.5,
                0.5,
                tongue.gettext("outside this report's selection"),
                transform=ax.transAxes,
                ha="center",
                va="center",
            )
        style.number_axis(ax.yaxis, tongue)
        ax.set_ylabel(tongue.gettext(what))
    days = [float(frame["day"].max()) for frame in frames.values() if len(frame)]
    for ax in axes:
        ax.xaxis.set_major_locator(MaxNLocator(integer=True))
        ax.set_ylim(0, 1.12 * max(1.0, tallest))
        ax.set_xlim(0.5, max(2.0, *days) + 0.5)
    axes[0].legend(loc="lower right", fontsize=8.5, ncols=1)
    axes[-1].set_xlabel(tongue.gettext("day (1 = first day of the fighting)"))
    parts = []
    for label, frame in frames.items():
        first = {names[side]: _first_day(frame, side) for side in looks}
        known = [
            tongue.gettext("{side} day {n}").format(side=side, n=tongue.number(day))
            for side, day in first.items()
            if day is not None
        ]
        if known:
            parts.append(f"{label}: {', '.join(known)}")
    title = tongue.gettext(first_toll)
    title = f"{title}: {'; '.join(parts)}" if parts else tongue.gettext("Tolls day by day")
    style.finish(axes[0], title=title, source=source)
    return axes[0]


def _first_day(frame: pd.DataFrame, side: str) -> int | None:
    own = frame[(frame["side"] == side) & ~frame["unnamed"].astype(bool)]
    return int(own["day"].min()) if len(own) else None


@style.chart
def months(frame: pd.DataFrame, ax: Axes, *, source: str, language: Language | str | None = None) -> Axes:
    """Draw incidents by calendar month, the season hatched, with the even spread as a line.

    Parameters
    ----------
    frame : DataFrame
        As given by `conflict.months`.
    ax : Axes
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    total = int(frame["incidents"].sum())
    if not total:
        return style.note_empty(ax, tongue.gettext("No incident of a known month falls in this window."))
    season = frame["in_season"]
    inside = int(frame.loc[season, "incidents"].sum())
    for part, colour, label in (
        (frame[season], style.ACCENTS[0], "April to September"),
        (frame[~season], style.NEUTRAL, "October to March"),
    ):
        ax.bar(part["month"], part["incidents"].astype(int), 0.75, color=colour, label=tongue.gettext(label))
    for month, value in zip(frame["month"], frame["incidents"], strict=True):
        ax.text(month, int(value), tongue.number(int(value)), ha="center", va="bottom", fontsize=9)
    ax.axhline(total / 12, color=style.INK, linewidth=1, linestyle="--", label=tongue.gettext("spread evenly"))
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    style.name_ticks(ax.xaxis, range(1, 13), [tongue.gettext(name) for name in names], size=9.5)
    ax.set_ylim(0, 1.15 * max(float(frame["incidents"].max()), total / 12))
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax)
    title = tongue.gettext("{k} of {n} incidents began from April to September").format(
        k=tongue.number(inside), n=tongue.number(total)
    )
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("incidents"))
    return ax


@style.chart
def weapons(frame: pd.DataFrame, ax: Axes, *, source: str, language: Language | str | None = None) -> Axes:
    """Draw how many incidents reached which level of weapons in each year.

    Parameters
    ----------
    frame : DataFrame
        As given by `conflict.weapons`.
    ax : Axes
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No incident falls in this window."))
    shown = [level for level in frame.columns if level != "unknown" or frame[level].any()]
    heights = {level: place for place, level in enumerate(shown)}
    if "unknown" in heights:
        # Not a level: below the scale, apart from it.
        heights["unknown"] = -1
    largest = int(frame.to_numpy().max())
    for level, y in heights.items():
        counted = [(float(str(year)), int(n)) for year, n in frame[level].items() if n]
        ax.scatter(
            [year for year, _ in counted],
            [y] * len(counted),
            s=[70 + 170 * n / max(largest, 4) for _, n in counted],
            color="white" if level == "unknown" else style.ACCENTS[0],
            edgecolor=style.NEUTRAL if level == "unknown" else style.INK,
            linewidth=0.7,
        )
        for year, n in counted:
            ax.text(year, y, tongue.number(n), ha="center", va="center", fontsize=8.5)
    levels = [tongue.gettext(LEVELS.get(level, level)) for level in heights]
    style.name_ticks(ax.yaxis, heights.values(), levels)
    ax.grid(visible=True, axis="y")
    ax.set_ylim(min(heights.values()) - 0.7, max(heights.values()) + 0.7)
    style.year_axis(ax, int(frame.index.min()), int(frame.index.max()))
    top = [level for level in shown if level != "unknown" and frame[level].any()]
    heavy = [level for level in shown if level in {"mortar-heavy", "armour-air"}]
    count = int(frame[heavy].to_numpy().sum())
    if count:
        first = int(frame.index[frame[heavy].sum(axis=1) > 0].min())
        template = tongue.ngettext(
            "Weapons heavier than small arms are reported in {n} incident, the first in {year}",
            "Weapons heavier than small arms are reported in {n} incidents, the first in {year}",
            count,
        )
        title = template.format(n=tongue.number(count), year=first)
    elif top:
        title = tongue.gettext("The highest level reported is: {level}").format(level=tongue.gettext(LEVELS[top[-1]]))
    else:
        title = tongue.gettext("No level of weapons is known in this window")
    style.finish(ax, title=title, source=source)
    return ax


@style.chart
def places(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    borders: Mapping[str, Any],
    source: str,
    zoom: Axes | None = None,
    unplaced: int = 0,
    language: Language | str | None = None,
) -> Axes:
    """Draw incidents on a map: size by deaths, filled where the point is the place itself.

    Parameters
    ----------
    frame : DataFrame
        As given by `conflict.by_place`.
    ax : Axes
    borders : mapping
        As given by `relations.borders`.
    source : str
        The source line.
    zoom : Axes, optional
        A second panel for the surroundings of Kok-Tash, which are then labelled there only.
    unplaced : int
        Incidents without a point, for the caption.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No incident of this window has a recorded point."))
    window = (
        min(69.55, float(frame["lon"].min()) - 0.15),
        min(39.64, float(frame["lat"].min()) - 0.15),
        max(71.1, float(frame["lon"].max()) + 0.15),
        max(40.32, float(frame["lat"].max()) + 0.15),
    )
    colour = style.ACCENTS[3]
    west, south, east, north = ZOOM
    near = frame["lon"].between(west, east) & frame["lat"].between(south, north)
    maps.draw_borders(ax, borders, window=window, language=tongue)
    _spots(ax, frame, colour)
    _place_names(ax, frame[~near] if zoom is not None else frame, tongue)
    if zoom is not None:
        ax.add_patch(Rectangle((west, south), east - west, north - south, fill=False, edgecolor=style.INK, linewidth=1))
        maps.draw_borders(zoom, borders, window=ZOOM, language=tongue)
        _spots(zoom, frame[near], colour)
        _place_names(zoom, frame[near], tongue, zoomed=True)
        zoom.set_title(tongue.gettext("the frame above, enlarged"), loc="left", fontsize=10)
        zoom.set_xlabel(tongue.gettext("longitude"))
        zoom.set_ylabel(tongue.gettext("latitude"))
    handles = [
        _dot(tongue.gettext("at the place"), fill=colour, edge=colour, size=8, alpha=0.55),
        _dot(tongue.gettext("point stands in"), edge=colour, size=8),
    ]
    handles += [
        _dot(tongue.gettext("{n} dead").format(n=tongue.number(n)), size=math.sqrt(_area(n)), markeredgewidth=0.7)
        for n in (0, 10, 50)
    ]
    style.legend(
        ax,
        handles=handles,
        columns=5,
        handletextpad=0.7,
        columnspacing=1.0,
        fontsize=8.5,
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
    )
    first = frame.iloc[0]
    template = tongue.ngettext(
        "{n} of {all} located incident is put at {place}",
        "{n} of {all} located incidents are put at {place}",
        int(first["incidents"]),
    )
    title = template.format(
        n=tongue.number(int(first["incidents"])),
        all=tongue.number(int(frame["incidents"].sum())),
        place=first["place_name"],
    )
    note = tongue.gettext("In brackets: incidents. Without a point: {n}.").format(n=tongue.number(unplaced))
    style.finish(
        ax,
        title=title,
        source=f"{note} {source}",
        xlabel=tongue.gettext("longitude"),
        ylabel=tongue.gettext("latitude"),
    )
    return ax


def _area(dead: float) -> float:
    """Area of a symbol in square points; one for no deaths is still seen."""
    return 20 + 6.0 * float(dead)


def _spots(ax: Axes, frame: pd.DataFrame, colour: str) -> None:
    """Draw places as circles by their deaths, dashed where the point stands in."""
    for column, count, filled in (("stand_in_dead", "stand_in", False), ("exact_dead", "exact", True)):
        part = frame[frame[count] > 0]
        ax.scatter(
            part["lon"],
            part["lat"],
            s=[_area(dead) for dead in part[column]],
            facecolor=colour if filled else "none",
            alpha=0.55 if filled else 1,
            edgecolor=colour,
            linewidth=0.8 if filled else 1.3,
            linestyle="-" if filled else "--",
            zorder=3,
        )


def _place_names(ax: Axes, frame: pd.DataFrame, tongue: Language, *, zoomed: bool = False) -> None:
    line = {"arrowstyle": "-", "color": style.NEUTRAL, "lw": 0.6, "patchA": None, "shrinkA": 0, "shrinkB": 0}
    for place in frame.to_dict("records"):
        offsets = _ZOOMED if zoomed else _OFFSETS
        dx, dy, side = offsets.get(place["place_id"], (7, 4, "left"))
        ax.annotate(
            f"{place['place_name']} ({tongue.number(int(place['incidents']))})",
            (place["lon"], place["lat"]),
            xytext=(dx, dy),
            textcoords="offset points",
            fontsize=8.5,
            ha=side,
            va="center",
            # From the near end of the name, so that nothing has to be cut off the line behind it.
            arrowprops={**line, "relpos": ({"left": 0.0, "right": 1.0}.get(side, 0.5), 0.5)}
            if math.hypot(dx, dy) > 14
            else None,
            path_effects=[withStroke(linewidth=2, foreground="white")],
            zorder=4,
        )


# Points lie closer than their names are wide.
_OFFSETS = {
    "chorku": (36, 22, "left"),
    "kok-tash": (43, 13, "left"),
    "kum-mazar": (40, -1, "left"),
    "vorukh": (34, 6, "left"),
    "ak-tatyr": (-32, 18, "right"),
    "ak-sai": (-38, -8, "right"),
    "arka": (8, 12, "left"),
    "borborduk": (-4, 13, "right"),
    "maksat": (8, -8, "left"),
    "kara-bak": (0, -11, "center"),
}
_ZOOMED = {
    "ak-tatyr": (-6, 9, "right"),
    "kok-tash": (4, -26, "center"),
    "kum-mazar": (34, -16, "left"),
    "chorku": (7, 6, "left"),
    "vorukh": (9, 5, "left"),
    "ak-sai": (9, -3, "left"),
}


@style.chart
def gaps(frame: pd.DataFrame, ax: Axes, *, source: str, language: Language | str | None = None) -> Axes:
    """Draw the days between one listed incident and the next, on a logarithmic axis.

    Parameters
    ----------
    frame : DataFrame
        As given by `conflict.gaps`.
    ax : Axes
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No incident falls in this window, hence no gap between two."))
    closed, last = frame[~frame["open"].astype(bool)], frame[frame["open"].astype(bool)]
    colour = style.ACCENTS[0]
    at_least = frame["low"].clip(lower=1).astype(float)
    for part, fill in ((closed, colour), (last, "white")):
        ax.hlines(at_least[part.index], _years(part["since"]), _years(part["until"]), color=colour, linewidth=2.2)
        ax.plot(_years(part["until"]), at_least[part.index], "o", color=colour, markerfacecolor=fill, zorder=3)
    for gap in last.to_dict("records"):
        ax.annotate(
            tongue.gettext("{n} days, still open").format(n=tongue.number(int(gap["low"]))),
            (_years(last["until"])[0], max(1, gap["low"])),
            xytext=(2, 9),
            textcoords="offset points",
            ha="right",
            fontsize=9,
        )
    ax.set_yscale("log")
    ticks = [1, 7, 30, 100, 365, 1000]
    ax.yaxis.set_major_locator(FixedLocator(ticks))
    ax.yaxis.set_minor_locator(FixedLocator([]))
    style.number_axis(ax.yaxis, tongue)
    ax.set_ylim(0.8, 1.9 * float(at_least.max()))
    style.year_axis(ax, frame["since"].min().year, frame["until"].max().year + 1)
    ax.set_xlim(frame["since"].min().year, frame["until"].max().year + 1)
    now = last.iloc[0]
    middle = closed["low"].median()
    title = (
        tongue.gettext(
            "The last listed incident lies {now} days before the end of observation; "
            "half of all gaps were {middle} days or less"
        )
        if len(closed)
        else tongue.gettext("One incident only; {now} days passed from it to the end of observation")
    ).format(now=tongue.number(int(now["low"])), middle=tongue.number(float(middle), 0) if len(closed) else "")
    style.finish(
        ax,
        title=title,
        source=source,
        xlabel=tongue.gettext("line: from one incident to the next"),
        ylabel=tongue.gettext("days without a listed incident"),
    )
    return ax


def _years(days: pd.Series[Any]) -> list[float]:
    """Days as points on an axis of years."""
    return [float(day.year + (day.day_of_year - 1) / 366) for day in days]


@style.chart
def moved(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    when: Mapping[str, str],
    source: str,
    language: Language | str | None = None,
) -> Axes:
    """Draw the span of claims about people who moved, one row an incident, side and definition.

    Parameters
    ----------
    frame : DataFrame
        As given by ``conflict.spans(claims, conflict.MOVED)``.
    ax : Axes
    when : mapping of str to str
        ``incident_id`` to how it is called.
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    if frame.empty:
        return style.note_empty(ax, tongue.gettext("No claim about people who moved falls in this report's selection."))
    looks, names = style.party_looks(), side_names(tongue)
    labels: list[tuple[str, bool]] = []
    bars: dict[str, list[tuple[float, float, float]]] = {}
    arrows: dict[str, list[tuple[float, float, float]]] = {}
    for incident, part in frame.groupby("incident_id", sort=False):
        labels.append((when.get(str(incident), str(incident)), True))
        for row in part.to_dict("records"):
            y = len(labels)
            low, high = max(1.0, float(row["low"])), max(1.0, float(row["high"]))
            bars.setdefault(row["side"], []).append((low, high, y))
            if row["open"]:
                arrows.setdefault(row["side"], []).append((high, high * 1.4, y))
            text = tongue.range(int(low), None, int(high), qualifier=(row["low_is"], None, row["top_is"]))
            style.beside(ax, high, y, text, right=13 if row["open"] else 6, va="center", fontsize=8.5)
            labels.append((tongue.gettext(MEASURES[row["measure"]]), False))
    _name_rows(ax, labels, size=10)
    sides = [side for side in (*looks, "both") if side in bars]
    shapes = {side: looks.get(side, style.Look(style.NEUTRAL, "", "D", "-")) for side in sides}
    for side, look in shapes.items():
        xs, ys = style.segments(bars[side])
        ax.plot(xs, ys, color=look.colour, linewidth=3, solid_capstyle="butt", marker=look.marker, markersize=5.5)
        style.arrows(ax, arrows.get(side, []), colour=look.colour)
    ax.set_ylim(len(labels) - 0.4, -0.7)
    ax.set_xscale("log")
    least, most = float(frame["low"].clip(lower=1).min()), float(frame["high"].max())
    # The numbers written beside the bars need room to the right, but no tick.
    ax.set_xlim(0.7 * least, 60 * most)
    ax.xaxis.set_major_locator(FixedLocator([x for x in (10.0**n for n in range(8)) if 0.7 * least < x <= 3 * most]))
    style.number_axis(ax.xaxis, tongue)
    ax.xaxis.set_minor_locator(FixedLocator([]))
    handles = [
        Line2D([], [], color=look.colour, marker=look.marker, linewidth=3, label=names[side])
        for side, look in shapes.items()
    ]
    style.legend(ax, handles=handles)
    widest = frame.assign(ratio=frame["high"].astype(float) / frame["low"].astype(float)).sort_values("ratio").iloc[-1]
    title = (
        tongue.gettext("Claims differ up to {factor}-fold within one definition ({measure}, {when})").format(
            factor=tongue.number(float(widest["ratio"]), 0 if widest["ratio"] >= 10 else 1),
            measure=tongue.gettext(MEASURES[widest["measure"]]),
            when=when.get(str(widest["incident_id"]), str(widest["incident_id"])),
        )
        if widest["ratio"] > 1
        else tongue.gettext("People who moved, by definition")
    )
    style.finish(
        ax,
        title=title,
        source=source,
        xlabel=tongue.gettext("people (logarithmic); an arrow means “or more”"),
    )
    return ax


@style.chart
def line_and_violence(
    line: pd.DataFrame,
    years: pd.DataFrame,
    axes: Sequence[Axes],
    *,
    source: str,
    language: Language | str | None = None,
) -> Axes:
    """Draw how much of the border was agreed above the listed incidents, on one time axis.

    Parameters
    ----------
    line : DataFrame
        As given by `conflict.agreed_line`.
    years : DataFrame
        As given by `conflict.counts_by_year`.
    axes : sequence of two Axes
        Upper and lower panel with a common x axis.
    source : str
        The source line.
    language : Language or str, optional
    """
    tongue = Language.of(language)
    upper, lower = axes
    if line.empty or years.empty:
        return style.note_empty(
            upper, tongue.gettext("The window holds no dated length of the agreed line, or no count of incidents.")
        )
    colour = style.ACCENTS[1]
    since, until = _years(line["since"]), _years(line["until"])
    middle = [(a + b) / 2 for a, b in zip(since, until, strict=True)]
    upper.hlines(line["km_agreed"].astype(float), since, until, color=colour, linewidth=1.5)
    upper.plot(middle, line["km_agreed"].astype(float), "o", color=colour, markersize=5)
    top = 1.12 * float(line["km_agreed"].max())
    upper.set_ylim(0, top)
    for index in {0, len(line) - 1}:
        km = float(line["km_agreed"].iloc[index])
        upper.annotate(
            tongue.number(km, 0),
            (middle[index], km),
            xytext=(-6, 5),
            textcoords="offset points",
            ha="right",
            fontsize=8.5,
        )
    known = years[(years["listed"] > 0).fillna(value=False)]
    lower.bar(known["year"].astype(int) + 0.5, known["listed"].astype(int), 0.75, color=style.ACCENTS[0])
    for year, n in zip(known["year"].astype(int), known["listed"].astype(int), strict=True):
        lower.text(year + 0.5, n, tongue.number(int(n)), ha="center", va="bottom", fontsize=8)
    _shade(lower, years.assign(year=years["year"] + 0.5), "list_grade")
    lower.set_ylim(0, 1.2 * max(1.0, float(known["listed"].max()) if len(known) else 1.0))
    first = min(int(years["year"].min()), math.floor(min(since)))
    last = max(int(years["year"].max()), math.floor(max(until)))
    for ax in axes:
        style.year_axis(ax, first, last)
        ax.set_xlim(first, last + 1)
        style.number_axis(ax.yaxis, tongue)
    upper.tick_params(labelbottom=False)
    upper.set_ylabel(tongue.gettext("km agreed"))
    lower.set_ylabel(tongue.gettext("incidents"))
    upper.set_title(tongue.gettext("length of the border said to be agreed"), loc="left", fontsize=10)
    lower.set_title(tongue.gettext("in the incident list"), loc="left", fontsize=10)
    handles = _shades(set(years["list_grade"]), tongue)
    if handles:
        lower.legend(handles=handles, loc="upper left", fontsize=8.5, frameon=True, facecolor="white", framealpha=1)
    title = tongue.gettext("From {first} km to {last} km agreed: how lengths and listed incidents lie in time").format(
        first=tongue.number(float(line["km_agreed"].iloc[0]), 0),
        last=tongue.number(float(line["km_agreed"].iloc[-1]), 0),
    )
    style.finish(upper, title=title, source=source)
    return upper
