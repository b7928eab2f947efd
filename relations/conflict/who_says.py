"""Charts of who says what about the dead of two clashes, and of how the tolls grew: frame, ax and words in, ax out."""

from __future__ import annotations

import math
import textwrap
from typing import TYPE_CHECKING, Any

from relations.charts import layout, style
from relations.errors import extra

with extra("charts"):
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from relations.words import Words


def dot(label: str, *, size: float, fill: str, marker: str = "o") -> Line2D:
    """Return a dot with its label for a legend."""
    looks: dict[str, Any] = {"linestyle": "none", "markersize": size, "mfc": fill, "mec": style.INK, "mew": 0.6}
    return Line2D([], [], marker=marker, label=label, **looks)


@style.Form(5.0, narrow=1.32)
def claims(frame: pd.DataFrame, ax: Axes, words: Words, *, named: pd.DataFrame) -> Axes:
    """Draw every claim about the dead of two clashes, piled up over its number, by whose dead and who claims.

    What only bounds from below points to the right; a claim that a later one of its claimant settles is small.
    """
    looks = style.party_looks()
    makers = {f"{code.lower()}_gov": look.colour for code, look in looks.items()}
    frame = frame.assign(x=frame["best"].fillna(frame["low"]).fillna(frame["high"]).astype(float))
    frame = frame.assign(who=frame["claimant_type"].where(frame["claimant_type"].isin(list(makers)), "other"))
    narrow, reach = style.is_narrow(ax), 1.12 * max(1.0, float(frame[["low", "high"]].max().max()))
    # How many people one dot is wide, so that those of like number are piled up.
    wide = reach * (6.0 if narrow else 7.5) / (250 if narrow else 430)
    depth = 0.0
    ax.set_xlim(0, reach)
    for clash in sorted(set(frame["clash"]), reverse=True):
        depth += 2.4
        _beside_rows(ax, depth + 0.3, words.date(clash), bold=True)
        depth += 0.9 * narrow
        about = frame[frame["clash"] == clash]
        # First the side of which several numbers are named.
        most = named.loc[named["clash"] == clash, "side"].value_counts()
        for side in sorted({*looks, "both"} & {*about["side"]}, key=lambda side: (-most.get(side, 0), side)):
            part = about[about["side"] == side]
            told = named[(named["clash"] == clash) & (named["side"] == side)]
            several = len(told) > 1
            # On a phone the largest number is told in three lines, below the others.
            high = float((part["x"] / wide).round().value_counts().max()) + 4.2 * (narrow and several)
            room = max(high + 2.2 * len(told) * several, 2.4)
            depth += room + (3.3 if narrow else 1.5)
            _pile(ax, part, depth, wide, makers)
            _tell(ax, told, words, last=float(part["x"].max()), floor=depth, high=high)
            _beside_rows(ax, depth - (room + 1.1 if narrow else 0.4), words.word("side", side), bold=False)
            ax.plot([0, reach], [depth + 0.5] * 2, color=style.PALE, linewidth=0.8, zorder=0)
            if several:  # how far apart these are
                ends = told["low"].astype(float).agg(["min", "max"])
                ax.plot(ends, [depth + 0.5] * 2, color=style.NEUTRAL, linewidth=2.5, zorder=0)
    ax.set_ylim(depth + 0.9, 0)
    style.name_ticks(ax.yaxis, [], [])
    ax.spines["left"].set_visible(False)
    style.number_axis(ax.xaxis, words)
    handles = [
        *(dot(words.word("claimant_type", kind), fill=colour, size=6.5) for kind, colour in makers.items()),
        dot(words("claims-dots-others"), fill=style.NEUTRAL, size=6.5),
        dot(words("claims-dots-early"), fill=style.NEUTRAL, size=4),
        dot(words("claims-dots-more"), fill=style.NEUTRAL, size=6.5, marker=">"),
    ]
    spacing: dict[str, Any] = {"handletextpad": 0.1, "columnspacing": 1.0, "fontsize": style.SMALL}
    style.legend(ax, handles=handles, columns=2 if narrow else 3, **spacing)
    return ax


def _beside_rows(ax: Axes, y: float, text: str, *, bold: bool) -> None:
    """Name a row at the left of a panel, on a phone inside it."""
    narrow = style.is_narrow(ax)
    spot: dict[str, Any] = {"xycoords": ax.get_yaxis_transform(), "textcoords": "offset points", "va": "center"}
    shift = {"xytext": (0, 0), "ha": "left"} if narrow else {"xytext": (-6, 0), "ha": "right"}
    ax.annotate(text, (0, y), fontsize=style.SMALL, fontweight="bold" if bold else "normal", **spot, **shift)


def _pile(ax: Axes, part: pd.DataFrame, floor: float, wide: float, makers: Mapping[str, str]) -> None:
    """Draw claims as dots, those of like number on top of each other."""
    big = 5.6 if style.is_narrow(ax) else 7.0
    order = part.assign(rank=part["who"].map([*makers, "other"].index)).sort_values(["rank", "x", "claim_id"])
    order["y"] = floor - order.groupby((order["x"] / wide).round()).cumcount()
    spans = order[(order["high"] > order["low"]).fillna(value=False)][["low", "high", "y"]].astype(float)
    if len(spans):
        ax.plot(*style.segments(spans.to_numpy()), color=style.INK, linewidth=1.2, solid_capstyle="butt")
    order["open"], order["settled"] = order["high"].isna(), order["stage"].isin(["final", "retrospective"])
    alike: Any = order.groupby(["who", "open", "settled"], sort=False)
    for (who, is_open, settled), dots in alike:
        look: dict[str, Any] = {"mfc": makers.get(who, style.NEUTRAL), "mec": style.INK, "mew": 0.6, "zorder": 3}
        ax.plot(dots["x"], dots["y"], ">" if is_open else "o", markersize=big if settled else 0.62 * big, **look)


def _tell(ax: Axes, told: pd.DataFrame, words: Words, *, last: float, floor: float, high: float) -> None:
    """Write beside a pile what its side's own authorities say, or above several who says what."""
    rows = told.sort_values("low").to_dict("records")
    for place, claim in enumerate(rows):
        number = words.range(claim["low"], claim["best"], claim["high"], qualifier=(claim["low_is"],) * 3)
        x = float(claim["low"])
        looks: dict[str, Any] = {"va": "center", "gid": layout.HALO, "zorder": 5}
        if len(rows) == 1:
            style.beside(ax, last, floor, words("claims-dots-own", n=number), right=9, up=3, **looks)
            continue
        # The largest number stands lowest, so that no line crosses a name.
        y = floor - high - 2.1 * (len(rows) - 1 - place) - 0.9
        text = words("claims-dots-named", n=number, by=words.word("by", claim["claimant"]))
        aside = x > 0.6 * ax.get_xlim()[1]
        if aside:
            y, text = floor - 1.4, textwrap.fill(text, 20)
            looks |= {"va": "bottom", "ha": "right"}
        ax.plot([x, x], [y, floor - 0.6], color=style.INK, linewidth=0.7, zorder=1)
        style.beside(ax, x, y, text, right=4 if aside else 3, **looks)


# How each rule is drawn: the dash of its best value.
_RULES: dict[str, Any] = {"latest": "-", "official": (0, (5, 2)), "independent": (0, (1, 1.5))}
# Days, the first being 1, at which the axis, which runs by their logarithm, names a time.
_TIMES = {3: "day", 7: "week", 31: "month", 366: "year"}


@style.Form(6.8, panels=2, narrow=1.05)
def growth(frame: pd.DataFrame, axes: Sequence[Axes], words: Words) -> Axes:
    """Draw the dead of each clash by what was known on each day, the best values by rule and the span of two rules."""
    drawn = list(zip(axes, frame.groupby("clash"), strict=False))
    for ax, (clash, part) in drawn:
        ax.set_title(words.date(clash), loc="left", fontsize=10)
        # Beyond the last day stands all on record, with what nothing dates.
        end = math.log10(float(part["day"].max())) + 0.32
        ax.set_xlim(math.log10(float(part["day"].min())) - 0.06, end + 0.1)
        ax.set_ylim(0, 1.12 * float(part["top"].max()))
        style.number_axis(ax.yaxis, words)
        for rule in ("widest", *_RULES):
            _step(ax, part[part["rule"] == rule], rule, end)
        ax.axvline(end - 0.05, color=style.NEUTRAL, linewidth=0.6)
        _speakers(ax, part[(part["rule"] == "latest") & part["day"].notna()], words)
        times: dict[float, str] = {}
        room = (0.2 if style.is_narrow(ax) else 0.1) * (end - ax.get_xlim()[0])
        for day, name in _TIMES.items():
            at = math.log10(day)
            if max(times, default=at - room) <= at - room and ax.get_xlim()[0] < at < end - room:
                times[at] = words(f"toll-growth-{name}")
        times[end + 0.02] = words("toll-growth-all")
        style.name_ticks(ax.xaxis, [*times], [*times.values()], size=style.SMALL, marks=True)
    for ax in axes[len(drawn) :]:
        ax.set_axis_off()
    handles: list[Any] = [
        Line2D([], [], color=style.INK, linestyle=dash, label=words.word("rule", rule)) for rule, dash in _RULES.items()
    ]
    shade: dict[str, Any] = {"color": style.NEUTRAL, "alpha": 0.18}
    handles.append(Rectangle((0, 0), 1, 1, label=words("toll-growth-widest"), **shade))
    style.legend(axes[0], handles=handles, columns=2, bbox_to_anchor=(0, 1.12), fontsize=style.SMALL)
    return drawn[-1][0]


def _step(ax: Axes, told: pd.DataFrame, rule: str, end: float) -> None:
    """Draw one rule as steps: its best value as a line, its span as a band."""
    if told.empty:
        return
    at = [end if math.isnan(day) else math.log10(day) for day in told["day"].astype(float)] + [end + 0.1]
    low, best, top = ([*map(float, told[name]), float(told[name].iloc[-1])] for name in ("low", "best", "top"))
    if rule in ("widest", "latest"):
        shade: dict[str, Any] = {"color": style.NEUTRAL, "alpha": 0.18 if rule == "widest" else 0.35, "linewidth": 0}
        ax.fill_between(at, low, top, step="post", **shade)
    if rule in _RULES:
        wide = 2 if rule == "latest" else 1.3
        ax.plot(at, best, drawstyle="steps-post", color=style.INK, linewidth=wide, linestyle=_RULES[rule])


def _speakers(ax: Axes, told: pd.DataFrame, words: Words) -> None:
    """Write below the line, at each large step of it, the number and who spoke; the last step stands above it."""
    gap, before = 0.13 * ax.get_ylim()[1], -math.inf
    steps = told[~told["best"].eq(told["best"].shift()).fillna(value=False).astype(bool)]
    for row in steps.to_dict("records"):
        last = row["best"] == steps["best"].iloc[-1] and before > -math.inf
        if not row["by"] or not (last or row["best"] >= before + gap):
            continue
        before = float(row["best"])
        names = [words.word("by", name) for name in row["by"].split(";")][: 1 if style.is_narrow(ax) else 2]
        text = words("toll-growth-spoke", n=words.number(int(row["best"])), by=words.join(names))
        text = style.fill(text, 26) if style.is_narrow(ax) else text
        look: dict[str, Any] = {"up": 3, "va": "bottom"} if last else {"up": -3, "va": "top"}
        style.beside(ax, math.log10(row["day"]), before, text, right=4, zorder=5, gid=layout.HALO, **look)
