"""Charts of the diplomacy report: each draws a frame prepared by `relations.diplomacy`."""

from __future__ import annotations

from collections import Counter
from math import ceil, nan
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.lines import Line2D

from relations.charts import style
from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes

    Tongue = Language | str | None

_YEAR = 365.25
_WARN = "#B3446C"
_LEVELS = (
    "presidents",
    "governments",
    "deputy prime ministers",
    "foreign ministers",
    "security chiefs",
    "security chiefs/local",
    "agencies",
    "local",
    "not stated",
)


def _years(dates: pd.Series) -> pd.Series:
    """Days as decimal years, so that all panels share one axis of years."""
    return pd.Series(1970 + (dates - pd.Timestamp(1970, 1, 1)).dt.days.astype("float64") / _YEAR, index=dates.index)


def _names(tongue: Language) -> dict[str, str]:
    import relations

    return {party.code: party.names.get(tongue.code, party.names["en"]) for party in relations.parties()}


@style.chart
def visits_by_year(counts: pd.DataFrame, ax: Axes, *, language: Tongue = None, source: str) -> Axes:
    """Draw a dot a visit: above the line those hosted by the first party, below by the second.

    Parameters
    ----------
    counts : DataFrame
        As given by `relations.diplomacy.visits_by_year`.
    ax : Axes
    language : Language or str, optional
    source : str
        The source line.
    """
    tongue = Language.of(language)
    if counts.empty:
        return style.note_empty(ax, tongue.gettext("No presidential visit is recorded in this window."))
    names, looks = _names(tongue), style.party_looks()
    top = int(counts.groupby(["year", "host_country"])["visits"].sum().max())
    heights: Counter[tuple[str, int]] = Counter()
    dots: dict[tuple[str, bool, bool], list[tuple[int, int]]] = {}
    for row in counts.sort_values(["year", "frame"]).to_dict("records"):
        for n in range(int(row["visits"])):
            place = row["host_country"], int(row["year"])
            heights[place] += 1
            key = row["host_country"], row["frame"] == "summit", n < row["founding"]
            dots.setdefault(key, []).append((place[1], heights[place]))
    for (code, look), sign in zip(looks.items(), (1, -1), strict=False):
        for (_, summit, founding), spots in [item for item in dots.items() if item[0][0] == code]:
            x, y = [spot[0] for spot in spots], [sign * spot[1] for spot in spots]
            fill, star = ("white", look.colour) if summit else (look.colour, "white")
            shape: dict[str, Any] = {"linestyle": "none", "marker": look.marker, "markersize": 9, "mew": 1.4}
            ax.plot(x, y, mfc=fill, mec=look.colour, **shape)
            if founding:
                ax.plot(x, y, linestyle="none", marker="*", markersize=5.5, color=star, mec="none")
    ax.axhline(0, color=style.NEUTRAL, linewidth=0.8)
    ax.set_ylim(-top - 0.8, top + 0.8)
    levels = range(-top, top + 1)
    style.name_ticks(ax.yaxis, levels, [tongue.number(abs(n)) for n in levels], marks=True)
    style.year_axis(ax, int(counts["year"].min()), int(counts["year"].max()))
    keys = [
        (looks[code].marker, looks[code].colour, looks[code].colour, tongue.gettext("hosted by {country}"), name)
        for code, name in names.items()
    ]
    keys += [
        ("o", style.NEUTRAL, style.NEUTRAL, tongue.gettext("bilateral part"), ""),
        ("o", style.NEUTRAL, "white", tongue.gettext("summit only"), ""),
        ("*", style.INK, style.INK, tongue.gettext("in the founding text"), ""),
    ]
    handles = [
        Line2D(
            [], [], marker=marker, linestyle="none", markersize=8, mec=edge, mfc=fill, label=text.format(country=name)
        )
        for marker, edge, fill, text, name in keys
    ]
    style.legend(ax, columns=2, handles=handles)
    hosts = counts.groupby("host_country")["visits"].sum()
    total, summits = int(counts["visits"].sum()), int(counts.loc[counts["frame"] == "summit", "visits"].sum())
    title = tongue.ngettext(
        "{n} presidential visit: {hosts}; {summits} for a summit only",
        "{n} presidential visits: {hosts}; {summits} for a summit only",
        total,
    ).format(
        n=tongue.number(total),
        hosts=tongue.join(
            tongue.gettext("{n} hosted by {country}").format(
                n=tongue.number(int(hosts.get(code, 0))), country=names[code]
            )
            for code in looks
        ),
        summits=tongue.number(summits),
    )
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("Visits in the year"))
    return ax


@style.chart
def silences(
    gaps: Mapping[str, pd.DataFrame],
    ax: Axes,
    *,
    marks: Sequence[tuple[Any, str]] = (),
    language: Tongue = None,
    source: str,
) -> Axes:
    """Draw the days since the last visit, rising until the next one.

    Parameters
    ----------
    gaps : mapping of str to DataFrame
        Label of the series to what `relations.diplomacy.silences` gives.
    ax : Axes
    marks : sequence of (Timestamp, str)
        Moments to mark.
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    known = {label: rows for label, rows in gaps.items() if (~rows["open"].astype(bool)).any()}
    if not known:
        return style.note_empty(ax, tongue.gettext("Fewer than two visits: there is no silence to measure."))
    ends = []
    for (label, rows), look in zip(
        known.items(), style.looks(list(known), colours=("#000000", "#56B4E9")).values(), strict=True
    ):
        start, end = _years(pd.to_datetime(rows["start"])), _years(pd.to_datetime(rows["end"]))
        x: list[float] = []
        y: list[float] = []
        for first, last, days in zip(start, end, rows["days"], strict=True):
            x += [first, last, last]
            y += [0, int(days) / _YEAR, 0]
        if rows["open"].iloc[-1]:
            x, y = x[:-1], y[:-1]
            ax.plot(x[-1], y[-1], marker=">", color=look.colour, markersize=5)
        ax.plot(
            x,
            y,
            color=look.colour,
            linestyle=look.linestyle if look.linestyle == "-" else "--",
            linewidth=1.5,
            label=label,
        )
        ends += [*start, *end]
    style.year_axis(ax, int(min(ends)), ceil(max(ends)))
    ax.set_ylim(bottom=0)
    style.number_axis(ax.yaxis, tongue)
    style.event_marks(ax, [(float(_years(pd.Series([when])).iloc[0]), text) for when, text in marks])
    style.legend(ax, columns=2)
    label, rows = next(iter(known.items()))
    row = rows[~rows["open"].astype(bool)].sort_values(["days", "start"], ascending=[False, True]).iloc[0]
    title = tongue.gettext(
        "{years} years without a visit, from {start} to {end}: the longest silence ({series})"
    ).format(
        years=tongue.number(int(row["days"]) / _YEAR, 1),
        start=tongue.date(f"{row['start']:%Y-%m}"),
        end=tongue.date(f"{row['end']:%Y-%m}"),
        series=label,
    )
    if len(known) > 1:
        spans = [
            tongue.gettext("{years} ({series})").format(
                years=tongue.number(int(rows.loc[~rows["open"].astype(bool), "days"].max()) / _YEAR, 1), series=label
            )
            for label, rows in known.items()
        ]
        title = tongue.gettext("Longest silence in years: {spans}").format(spans=tongue.join(spans))
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("Years since the last visit"))
    return ax


@style.chart
def after_clash(table: pd.DataFrame, ax: Axes, *, language: Tongue = None, source: str) -> Axes:
    """Draw the days from each clash to the next move of each kind, on a logarithmic scale.

    Parameters
    ----------
    table : DataFrame
        As given by `relations.diplomacy.after_clash`.
    ax : Axes
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    known = table[table["days"].notna()]
    if known.empty:
        return style.note_empty(ax, tongue.gettext("No move follows a major clash in this window."))
    clashes = table.drop_duplicates("incident_id").sort_values("clash", ascending=False).reset_index(drop=True)
    place = {key: n for n, key in enumerate(clashes["incident_id"])}
    moves = list(dict.fromkeys(table["move"]))
    for move, look in style.looks(moves).items():
        rows = known[known["move"] == move]
        # Moves of the same day would cover each other: each kind has its own height inside the row.
        shift = 0.34 - 0.17 * moves.index(move)
        x, y = rows["days"].astype(float).clip(lower=0.7), rows["incident_id"].map(place) + shift
        ax.plot(x, y, linestyle="none", marker=look.marker, color=look.colour, markersize=7, label=tongue.gettext(move))
        for days, at, height in zip(rows["days"], x, y, strict=True):
            style.beside(ax, at, height, tongue.number(int(days)), right=6, va="center", fontsize=style.SMALL)
    for height in range(1, len(clashes)):
        ax.axhline(height - 0.5, color=style.PALE, linewidth=0.8)
    ax.set_xscale("log")
    ax.set_xlim(0.6, max(30.0, float(known["days"].max()) * 2.2))
    ticks = [n for n in (1, 3, 10, 30, 100, 300, 1000, 3000) if n <= ax.get_xlim()[1]]
    style.name_ticks(ax.xaxis, ticks, [tongue.number(n) for n in ticks], marks=True)
    style.name_ticks(ax.yaxis, place.values(), [tongue.date(day) for day in clashes["clash"]])
    ax.set_ylim(-0.5, len(clashes) - 0.5)
    style.legend(ax, columns=3)
    trips = known[known["move"] == "visit"]["days"].astype(int)
    first = known.groupby("incident_id")["days"].min().astype(int)
    if trips.empty:
        title = tongue.ngettext(
            "After a major clash the first move came within {n} day",
            "After a major clash the first move came within {n} days",
            int(first.max()),
        ).format(n=tongue.number(int(first.max())))
    else:
        title = tongue.gettext(
            "First moves came {first} days after a major clash, the first presidential visit after {trips}"
        ).format(first=tongue.range(first.min(), None, first.max()), trips=tongue.range(trips.min(), None, trips.max()))
    style.finish(
        ax, title=title, source=source, xlabel=tongue.gettext("Days after the first day of the clash (logarithmic)")
    )
    return ax


@style.chart
def agreements(rows: pd.DataFrame, ax: Axes, *, language: Tongue = None, source: str) -> Axes:
    """Draw each agreement at its date and level; broken ones crossed, those never carried out or denounced hollow.

    Parameters
    ----------
    rows : DataFrame
        Rows of the table ``agreements``; undated ones are left out and counted in the title.
    ax : Axes
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    dated = rows[rows["date_earliest"].notna()]
    if dated.empty:
        return style.note_empty(ax, tongue.gettext("No dated agreement is recorded in this window."))
    dated = dated.assign(level=dated["level"].fillna("not stated"), x=_years(dated["date_earliest"]))
    levels = [level for level in _LEVELS if level in set(dated["level"])]
    levels += sorted(set(dated["level"]) - set(levels))
    fate = dated["status"].map(
        {
            "broken": "broken",
            "denounced": "denounced or not carried out",
            "not_carried_out": "denounced or not carried out",
        }
    )
    fate = fate.fillna("other")
    looks: dict[str, dict[str, Any]] = {
        "other": {"marker": "o", "mfc": style.ACCENTS[0], "mec": "white", "mew": 0.6, "markersize": 7},
        "broken": {"marker": "X", "mfc": style.INK, "mec": "white", "mew": 0.6, "markersize": 9},
        "denounced or not carried out": {"marker": "o", "mfc": "white", "mec": style.INK, "mew": 1.3, "markersize": 7},
    }
    stack = dated.assign(month=dated["date_earliest"].dt.strftime("%Y")).groupby(["level", "month"]).cumcount()
    for kind, look in looks.items():
        some = dated[fate == kind]
        if some.empty:
            continue
        rank = [len(levels) - 1 - levels.index(level) for level in some["level"]]
        # Texts of one year and level would hide each other: they step downwards a little.
        y = [height + 0.32 - 0.13 * (n % 6) for height, n in zip(rank, stack[some.index], strict=True)]
        ax.plot(some["x"], y, linestyle="none", **look, label=tongue.gettext({"other": "signed"}.get(kind, kind)))
    for height in range(1, len(levels)):
        ax.axhline(height - 0.5, color=style.PALE, linewidth=0.8)
    ax.set_ylim(-0.6, len(levels) - 0.4)
    style.name_ticks(ax.yaxis, range(len(levels)), [tongue.gettext(level) for level in reversed(levels)])
    style.year_axis(ax, int(dated["x"].min()), ceil(dated["x"].max()))
    style.legend(ax, columns=2)
    years = dated["date_earliest"].dt.year.value_counts()
    year = int(min(years[years == years.max()].index))
    title = tongue.ngettext(
        "{most} of {n} dated text was signed in {year} alone",
        "{most} of {n} dated texts were signed in {year} alone",
        len(dated),
    ).format(most=tongue.number(int(years.max())), n=tongue.number(len(dated)), year=year)
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("Level of the signatories"))
    return ax


def _fall_arrows(
    ax: Axes, falls: pd.DataFrame, spots: Mapping[str, tuple[float, float]], tongue: Language
) -> list[dict[Any, Any]]:
    """Draw an arrow from each statement to a later, lower one; return those drawn."""
    arrow = {"arrowstyle": "->", "color": _WARN, "lw": 1.3, "shrinkA": 3, "shrinkB": 3}
    drawn: list[dict[Any, Any]] = []
    for fall in falls.to_dict("records"):
        begin, end = spots.get(fall["earlier_id"]), spots.get(fall["later_id"])
        if begin is None or end is None:
            continue
        ax.annotate("", xy=end, xytext=begin, arrowprops=arrow)
        ax.annotate(
            tongue.gettext("{before} km said,\nthen {after}").format(
                before=tongue.number(fall["earlier_value"], 0), after=tongue.number(fall["later_value"], 0)
            ),
            end,
            xytext=(5, -9),
            textcoords="offset points",
            va="top",
            fontsize=style.SMALL,
            color=_WARN,
        )
        drawn.append(fall)
    return drawn


@style.chart
def kilometres(
    shares: pd.DataFrame,
    totals: pd.DataFrame,
    falls: pd.DataFrame,
    ax: Axes,
    *,
    language: Tongue = None,
    source: str,
) -> Axes:
    """Draw every dated statement of a length over time, with the band of totals and what contradicts.

    Parameters
    ----------
    shares, totals, falls : DataFrame
        As given by the functions of these names in `relations.diplomacy`.
    ax : Axes
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    dated = shares[shares["date_earliest"].notna() & shares["km"].notna()]
    if dated.empty:
        return style.note_empty(ax, tongue.gettext("No dated statement of a length lies in this window."))
    first, last = _years(dated["date_earliest"]), _years(dated["date_latest"])
    middle = (first + last) / 2
    # Lone early statements would squeeze all others: they stand at the left edge with their date.
    order = middle.sort_values()
    gap = order.diff()
    start = float(order[gap == gap.max()].iloc[0]) if len(order) > 3 and gap.max() > 5 else float(order.min())
    early = middle < start
    stated = dated["km_agreed"].notna()
    for known, fill, label in (
        (stated & ~early, style.INK, "length stated"),
        (~stated & ~early, "white", "follows from a remainder or a share"),
    ):
        if known.any():
            dots = {"linestyle": "none", "marker": "o", "mfc": fill, "mec": style.INK, "markersize": 6}
            ax.plot(middle[known], dated.loc[known, "km"], **dots, label=tongue.gettext(label))  # type: ignore[arg-type]
    wide = (last - first > 0.2) & ~early
    ax.hlines(dated.loc[wide, "km"], first[wide], last[wide], color=style.NEUTRAL, linewidth=1.0, zorder=1)
    band = totals[totals["plausible"].astype(bool)].sort_values("km_total")
    # One early figure far below all others is a line of its own, or it would widen the band alone.
    if len(band) > 2 and band["km_total"].iloc[1] - band["km_total"].iloc[0] > 20:
        alone, band = float(band["km_total"].iloc[0]), band.iloc[1:]
        text = tongue.gettext("a single total of {km} km").format(km=tongue.number(alone))
        ax.axhline(alone, color=style.NEUTRAL, linestyle=":", linewidth=1.2, zorder=0, label=text)
    if len(band):
        low, high = float(band["km_total"].min()), float(band["km_total"].max())
        text = tongue.gettext("totals given for the whole border, {range} km").format(
            range=tongue.range(low, None, high)
        )
        ax.axhspan(low, max(high, low + 2), color=style.PALE, zorder=0, label=text)
    style.year_axis(ax, int(start), ceil(last.max()))
    for key in middle[early].index:
        km = dated.loc[key, "km"]
        ax.plot(ax.get_xlim()[0], km, marker="<", color=style.INK, linestyle="none", clip_on=False)
        text = tongue.gettext("{date}: {km}").format(date=tongue.date(dated.loc[key, "date"]), km=tongue.number(km))
        ax.annotate(text, (ax.get_xlim()[0], km), xytext=(6, 5), textcoords="offset points", fontsize=style.SMALL)
    spots = {key: (x, y) for key, x, y in zip(dated["statement_id"], middle, dated["km"], strict=True)}
    drawn = _fall_arrows(ax, falls, {key: spot for key, spot in spots.items() if spot[0] >= start}, tongue)
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax, columns=1)
    title = tongue.gettext("What was said of the length agreed")
    if len(dated) > 1:
        one, two = dated.iloc[0], dated.iloc[-1]
        title = tongue.gettext("From {first} km ({start}) to {last} km agreed ({end}), not in a straight line").format(
            first=tongue.number(one["km"]),
            start=tongue.date(one["date"]),
            last=tongue.number(two["km"]),
            end=tongue.date(two["date"]),
        )
    if drawn and len(dated) > 1:
        worst = max(drawn, key=lambda fall: float(fall["fall"]))
        title = tongue.gettext(
            "From {first} km ({start}) to {last} km agreed ({end}), but {before} km were said before {after}"
        ).format(
            first=tongue.number(one["km"]),
            start=tongue.date(one["date"]),
            last=tongue.number(two["km"]),
            end=tongue.date(two["date"]),
            before=tongue.number(worst["earlier_value"], 0),
            after=tongue.number(worst["later_value"], 0),
        )
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("Length agreed (km)"))
    return ax


@style.chart
def pace(table: pd.DataFrame, sums: pd.DataFrame, ax: Axes, *, language: Tongue = None, source: str) -> Axes:
    """Draw kilometres a meeting: published steps, averages from sums, and a sum that its steps do not reach.

    Parameters
    ----------
    table : DataFrame
        As given by `relations.diplomacy.pace`.
    sums : DataFrame
        As given by `relations.diplomacy.check_sums`; of those not covered by steps the last is named.
    ax : Axes
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    rows = table[table["km_per_meeting"].notna()].reset_index(drop=True)
    if rows.empty:
        return style.note_empty(ax, tongue.gettext("No length agreed at single meetings is stated in this window."))
    y = pd.Series(range(len(rows) - 1, -1, -1))
    kinds = (
        ("step", tongue.gettext("published step of one meeting"), style.ACCENTS[0], ""),
        ("sum", tongue.gettext("average from a stated sum"), style.NEUTRAL, "//"),
    )
    for basis, label, colour, hatch in kinds:
        mine = rows["basis"] == basis
        if mine.any():
            bars = {"color": colour, "hatch": hatch, "hatchcolor": "white", "height": 0.72, "label": label}
            ax.barh(y[mine], rows.loc[mine, "km_per_meeting"], **bars)  # type: ignore[arg-type]
    labels = []
    for height, row in zip(y, rows.to_dict("records"), strict=True):
        km = tongue.number(row["km_per_meeting"], 1)
        if row["basis"] == "sum":
            km = tongue.gettext("{mean} ({km} km in {n} meetings)").format(
                mean=km, km=tongue.number(row["km"]), n=tongue.number(int(row["meetings"]))
            )
        style.beside(ax, row["km_per_meeting"], height, km, right=4, va="center", fontsize=style.SMALL)
        labels.append(tongue.date(row["date"]) if pd.notna(row["date"]) else tongue.gettext("undated"))
    style.name_ticks(ax.yaxis, y, labels, size=style.SMALL)
    ax.set_ylim(-0.7, len(rows) - 0.3)
    top = float(rows["km_per_meeting"].max())
    ax.set_xlim(0, top * 1.6)
    single = rows[rows["basis"] == "step"]["km_per_meeting"]
    title = tongue.gettext("Stated sums come to {range} km a meeting").format(
        range=_round_range(rows["km_per_meeting"].min(), top, tongue)
    )
    if len(single):
        title = tongue.gettext("Single meetings settled {range} km").format(
            range=_round_range(single.min(), single.max(), tongue)
        )
    short = sums[(sums["gap_km"] > 0) & (sums["steps"] > 1)].sort_values("stated_km").tail(1)
    for row in short.to_dict("records"):
        start, end = pd.Timestamp(row["start"]), pd.Timestamp(row["end"])
        days = pd.to_datetime(rows["date"], format="%Y-%m-%d", errors="coerce")
        inside = y[days.between(start, end) & (rows["basis"] == "step")]
        if inside.empty:
            continue
        edge = top * 1.2
        bracket = [float(inside.min()) - 0.35, float(inside.max()) + 0.35]
        ax.plot([edge - top * 0.02, edge, edge, edge - top * 0.02], [bracket[0], *bracket, bracket[1]], color=_WARN)
        ax.annotate(
            tongue.gettext("{stated} km said\nfor these months;\nsteps: {known} km\n(and {spare} undated)").format(
                stated=tongue.number(row["stated_km"], 0),
                known=tongue.number(row["steps_km"], 0),
                spare=tongue.number(row["undated_km"], 0),
            ),
            (edge + top * 0.015, sum(bracket) / 2),
            va="center",
            fontsize=style.SMALL,
            color=_WARN,
        )
        title = tongue.gettext("{start}; a stated {stated} km exceeds the steps of its months by {gap} km").format(
            start=title, stated=tongue.number(row["stated_km"], 0), gap=tongue.number(row["gap_km"], 0)
        )
    style.legend(ax, columns=1)
    style.finish(ax, title=title, source=source, xlabel=tongue.gettext("Kilometres agreed a meeting (km)"))
    return ax


@style.chart
def denominators(
    shares: pd.DataFrame, ax: Axes, *, denominator_km: float, language: Tongue = None, source: str
) -> Axes:
    """Draw each statement's share of its own total beside its share of one total for all.

    Parameters
    ----------
    shares : DataFrame
        As given by `relations.diplomacy.shares`.
    ax : Axes
    denominator_km : float
        What the shares are restated on, in km.
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    rows = shares[shares["own_pct"].notna() | shares["restated_pct"].notna()].reset_index(drop=True)
    if rows.empty:
        return style.note_empty(ax, tongue.gettext("No statement of a length or share lies in this window."))
    y = pd.Series(range(len(rows) - 1, -1, -1))
    both = rows["own_pct"].notna() & rows["restated_pct"].notna()
    ax.hlines(
        y[both], rows.loc[both, "own_pct"], rows.loc[both, "restated_pct"], color=style.NEUTRAL, linewidth=1.2, zorder=1
    )
    series = (
        ("own_pct", "s", style.INK, tongue.gettext("of its own total")),
        ("restated_pct", "D", style.ACCENTS[0], tongue.gettext("of {km} km").format(km=tongue.number(denominator_km))),
    )
    for column, marker, colour, label in series:
        known = rows[column].notna()
        ax.plot(
            rows.loc[known, column],
            y[known],
            linestyle="none",
            marker=marker,
            color=colour,
            markersize=5.5,
            label=label,
        )
    top = float(rows[["own_pct", "restated_pct"]].max().max())
    least = float(rows[["own_pct", "restated_pct"]].min().min())
    beside: dict[str, Any] = {"transform": ax.get_yaxis_transform(), "va": "center", "fontsize": style.SMALL}
    for height, row in zip(y, rows.to_dict("records"), strict=True):
        ax.text(1.01, height, _of(row, tongue), **beside)
    labels = [tongue.date(date) if pd.notna(date) else tongue.gettext("undated") for date in rows["date"]]
    style.name_ticks(ax.yaxis, y, labels, size=style.SMALL)
    ax.set_ylim(-0.7, len(rows) - 0.3)
    ax.set_xlim(min(45.0, least - 4), max(102.0, top + 2))
    ax.grid(visible=True, axis="x")
    style.legend(ax, columns=2)
    title = tongue.gettext("Each share has its own denominator")
    if rows["moved"].notna().any():
        title = tongue.gettext("The denominator alone moves a stated share by up to {points} points").format(
            points=tongue.number(rows["moved"].max(), 1)
        )
    style.finish(
        ax,
        title=title,
        source=source,
        xlabel=tongue.gettext("Share of the border agreed (%); right: km agreed of total"),
    )
    return ax


def _of(row: dict[Any, Any], tongue: Language) -> str:
    km = tongue.number(row["km"], 0) if pd.notna(row["km"]) else "?"
    total = tongue.number(row["total"], 0) if pd.notna(row["total"]) else "?"
    return tongue.gettext("{km} of {total}").format(km=km, total=total)


@style.chart
def tone(
    table: pd.DataFrame, ax: Axes, *, changes: pd.DataFrame | None = None, language: Tongue = None, source: str
) -> Axes:
    """Draw the events of each year by tone, with the range, the mean and the changes found.

    Parameters
    ----------
    table : DataFrame
        As given by `relations.diplomacy.tone_by_year`.
    changes : DataFrame, optional
        As given by `relations.diplomacy.tone_changes`; those found are marked.
    ax : Axes
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    if table.empty:
        return style.note_empty(ax, tongue.gettext("No event is recorded in this window."))
    years = table["year"].astype(int)
    ax.vlines(years, table["lowest"], table["highest"], color=style.PALE, linewidth=2.5, zorder=0)
    scores = [score for score in range(-2, 3) if str(score) in table.columns]
    spots = [
        (year, score, n) for score in scores for year, n in zip(years, table[str(score)].astype(int), strict=True) if n
    ]
    x, y, counts = zip(*spots, strict=True) if spots else ((), (), ())
    dots: dict[str, Any] = {"color": style.ACCENTS[0], "edgecolor": "white"}
    ax.scatter(x, y, s=[26 * n for n in counts], linewidth=0.6, zorder=2, **dots)
    # A year without an event interrupts the line.
    means = dict(zip(years, table["mean"].astype(float), strict=True))
    run = range(int(years.min()), int(years.max()) + 1)
    label = tongue.gettext("mean of the year")
    ax.plot(
        run,
        [means.get(year, nan) for year in run],
        color=style.INK,
        marker="o",
        markersize=3.5,
        linewidth=1.5,
        label=label,
        zorder=3,
    )
    most = int(table[[str(score) for score in scores]].to_numpy().max())
    sizes = sorted({1, max(1, most // 2), most})
    for n in sizes:
        label = tongue.ngettext("{n} event", "{n} events", n).format(n=tongue.number(n))
        ax.scatter([], [], s=26 * n, label=label, **dots)
    style.year_axis(ax, int(years.min()), int(years.max()))
    ax.set_ylim(-2.6, 2.6)
    style.name_ticks(ax.yaxis, range(-2, 3), ["\N{MINUS SIGN}2", "\N{MINUS SIGN}1", "0", "+1", "+2"], marks=True)
    found = pd.DataFrame() if changes is None else changes[changes["found"]]
    if len(found):
        ax.set_ylim(-2.6, 3.5)
    for change in found.to_dict("records"):
        ax.axvline(int(change["year"]) - 0.5, color=_WARN, linestyle="--", linewidth=1.2, zorder=1)
        ax.annotate(
            tongue.gettext("mean {before} before,\n{after} from {year} on").format(
                before=_signed(change["before"], tongue), after=_signed(change["after"], tongue), year=change["year"]
            ),
            (int(change["year"]) - 0.8, 3.35),
            ha="right",
            va="top",
            fontsize=style.SMALL,
            color=_WARN,
        )
    style.legend(ax, columns=4)
    many = table[table["events"] >= 5]
    ranked = (many if len(many) else table).sort_values(["mean", "year"])
    title = tongue.gettext("Mean tone ran from {low} in {low_year} to {high} in {high_year}{limit}").format(
        low=_signed(ranked["mean"].iloc[0], tongue),
        low_year=int(ranked["year"].iloc[0]),
        high=_signed(ranked["mean"].iloc[-1], tongue),
        high_year=int(ranked["year"].iloc[-1]),
        limit=tongue.gettext(" (years with five events or more)") if len(many) else "",
    )
    if len(table) == 1:
        title = tongue.gettext("Mean tone in {year}: {mean}").format(
            year=int(years.iloc[0]), mean=_signed(table["mean"].iloc[0], tongue)
        )
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("Tone of the event (score)"))
    return ax


def _signed(value: float, tongue: Language) -> str:
    sign = "+" if round(value, 1) > 0 else "\N{MINUS SIGN}" if round(value, 1) < 0 else ""
    return sign + tongue.number(abs(value), 1)


@style.chart
def votes(table: pd.DataFrame, ax: Axes, *, pair: str, language: Tongue = None, source: str) -> Axes:
    """Draw one pair's share of votes alike over the range and median of the others.

    Parameters
    ----------
    table : DataFrame
        As given by `relations.diplomacy.vote_agreement`.
    ax : Axes
    pair : str
        Name of the pair, for the legend.
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    if table.empty:
        return style.note_empty(ax, tongue.gettext("No roll call of this pair lies in this window."))
    years = table["year"].astype(int)
    spread = tongue.gettext("range of the other pairs")
    if len(table) > 1:
        ax.fill_between(years, table["others_low"], table["others_high"], color=style.PALE, linewidth=0, label=spread)
    else:  # an area of one year has no width
        ax.vlines(years, table["others_low"], table["others_high"], color=style.PALE, linewidth=9, label=spread)
    ax.plot(
        years,
        table["others_median"],
        color=style.NEUTRAL,
        linestyle="--",
        linewidth=1.4,
        marker="_" if len(table) == 1 else "",
        markersize=11,
        label=tongue.gettext("their median"),
    )
    ax.plot(years, table["pct"], color=style.INK, marker="o", markersize=4, label=pair)
    style.year_axis(ax, int(years.min()), int(years.max()))
    bottom = float(table[["pct", "others_low"]].min().min())
    ax.set_ylim(max(0.0, bottom - 5), 101)
    style.number_axis(ax.yaxis, tongue)
    style.legend(ax, columns=2)
    above = int((table["pct"] > table["others_median"]).sum())
    title = tongue.ngettext(
        "Alike more often than the median Central Asian pair in {above} of {n} year",
        "Alike more often than the median Central Asian pair in {above} of {n} years",
        len(table),
    ).format(above=tongue.number(above), n=tongue.number(len(table)))
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("Votes alike (% of joint roll calls)"))
    return ax


@style.chart
def mirrors(table: pd.DataFrame, ax: Axes, *, language: Tongue = None, source: str) -> Axes:
    """Draw yearly turnover as each side's statistics give it, on a logarithmic scale.

    Parameters
    ----------
    table : DataFrame
        As given by `relations.diplomacy.trade_mirrors`.
    ax : Axes
    language, source
        As elsewhere.
    """
    tongue = Language.of(language)
    if table.empty:
        return style.note_empty(ax, tongue.gettext("No yearly trade figure lies in this window."))
    names = _names(tongue)
    years = table["year"].astype(int)
    third = table["third_high"].notna()
    if third.any():
        label = tongue.gettext("third-party data set, rounded")
        ax.plot(years[third], table.loc[third, "third_high"], color=style.NEUTRAL, marker=".", linewidth=1, label=label)
    for code, look in style.party_looks().items():
        known = table[f"{code}_low"].notna()
        if not known.any():
            continue
        rows = table[known]
        ax.vlines(years[known], rows[f"{code}_low"], rows[f"{code}_high"], color=look.colour, linewidth=3)
        label = tongue.gettext("statistics of {country}").format(country=names[code])
        ax.plot(
            years[known],
            rows[f"{code}_high"],
            linestyle="none",
            marker=look.marker,
            color=look.colour,
            markersize=7,
            label=label,
        )
    ax.set_yscale("log")
    values = table[[c for c in table.columns if c.endswith(("_low", "_high")) and not c.startswith("ratio")]]
    ax.set_ylim(float(values.min().min()) * 0.7, float(values.max().max()) * 1.5)
    ticks = [n for n in (1, 2, 5, 10, 20, 50, 100, 200) if ax.get_ylim()[0] <= n <= ax.get_ylim()[1]]
    style.name_ticks(ax.yaxis, ticks, [tongue.number(n) for n in ticks], marks=True)
    ax.grid(visible=True, axis="y")
    style.year_axis(ax, int(years.min()), int(years.max()))
    style.legend(ax, columns=2)
    both = table[table["ratio_low"].notna()]
    if both.empty:
        title = tongue.gettext("Turnover of {range} million dollars a year; no year is known from both sides").format(
            range=tongue.range(values.min().min(), None, values.max().max())
        )
    else:
        last = both.iloc[-1]
        first, second = names.values()
        title = tongue.gettext(
            "In {year} the statistics of {more} showed {ratio} times the trade that those of {less} did"
        ).format(
            year=int(last["year"]),
            more=second,
            less=first,
            ratio=_round_range(last["ratio_low"], last["ratio_high"], tongue),
        )
    style.finish(ax, title=title, source=source, ylabel=tongue.gettext("USD million a year (log)"))
    return ax


def _round_range(low: float, high: float, tongue: Language) -> str:
    return tongue.range(round(low, 1), None, round(high, 1))


# ---------------------------------------------------------------- in words


def _listed(intro: str, items: Sequence[str], tongue: Language) -> str:
    return f"{intro}: {'; '.join(items)}." if items else f"{intro}: {tongue.gettext('nothing')}."


def alt_visits(counts: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `visits_by_year` draws."""
    tongue = Language.of(language)
    names = _names(tongue)
    grouped = counts.groupby(["year", "host_country"])["visits"].sum().reset_index()
    items = [
        f"{row['year']} {names[row['host_country']]} {tongue.number(row['visits'])}"
        for row in grouped.to_dict("records")
    ]
    return _listed(tongue.gettext("Presidential visits by year and host country"), items, tongue)


def alt_silences(gaps: Mapping[str, pd.DataFrame], language: Tongue = None) -> str:
    """Say what `silences` draws."""
    tongue = Language.of(language)
    text = tongue.gettext("{series}: {n} intervals, the longest {days} days from {start} to {end}")
    items = []
    for label, rows in gaps.items():
        if len(rows):
            top = rows.sort_values(["days", "start"], ascending=[False, True]).iloc[0]
            items.append(
                text.format(
                    series=label,
                    n=tongue.number(len(rows)),
                    days=tongue.number(int(top["days"])),
                    start=tongue.date(top["start"]),
                    end=tongue.date(top["end"]),
                )
            )
    return _listed(tongue.gettext("Years since the last visit, rising until the next"), items, tongue)


def alt_after_clash(table: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `after_clash` draws."""
    tongue = Language.of(language)
    items = []
    for day, rows in table.groupby("clash"):
        days = [tongue.number(n) if pd.notna(n) else tongue.gettext("none") for n in rows["days"]]
        moves = [f"{tongue.gettext(move)} {n}" for move, n in zip(rows["move"], days, strict=True)]
        items.append(f"{tongue.date(day)}: {', '.join(moves)}")
    return _listed(tongue.gettext("Days from the first day of each clash to the next move"), items, tongue)


def alt_agreements(rows: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `agreements` draws."""
    tongue = Language.of(language)
    dated = rows[rows["date_earliest"].notna()]
    counts = dated["level"].fillna("not stated").value_counts()
    items = [f"{tongue.gettext(str(level))} {tongue.number(int(n))}" for level, n in counts.items()]
    return _listed(tongue.gettext("Dated agreements by level of the signatories"), items, tongue)


def alt_kilometres(shares: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `kilometres` draws."""
    tongue = Language.of(language)
    dated = shares[shares["date_earliest"].notna() & shares["km"].notna()]
    items = [f"{tongue.date(date)} {tongue.number(km)}" for date, km in zip(dated["date"], dated["km"], strict=True)]
    return _listed(tongue.gettext("Kilometres said to be agreed, by date of the statement"), items, tongue)


def alt_pace(table: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `pace` draws."""
    tongue = Language.of(language)
    items = []
    for row in table[table["km_per_meeting"].notna()].to_dict("records"):
        when = tongue.date(row["date"]) if pd.notna(row["date"]) else tongue.gettext("undated")
        text = "{date} {km}" if row["basis"] == "step" else "{date} {km} on average of {n} meetings"
        km, n = tongue.number(row["km_per_meeting"], 1), tongue.number(int(row["meetings"]))
        items.append(tongue.gettext(text).format(date=when, km=km, n=n))
    return _listed(tongue.gettext("Kilometres agreed a meeting"), items, tongue)


def alt_denominators(shares: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `denominators` draws."""
    tongue = Language.of(language)
    items = []
    for row in shares.to_dict("records"):
        date = tongue.date(row["date"]) if pd.notna(row["date"]) else tongue.gettext("undated")
        items.append(f"{date} {tongue.percent(row['own_pct'], 1)}, {tongue.percent(row['restated_pct'], 1)}")
    return _listed(tongue.gettext("Share of its own total and of one total for all, by statement"), items, tongue)


def alt_tone(table: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `tone` draws."""
    tongue = Language.of(language)
    text = tongue.gettext("{year} {mean} ({low} to {high}, events: {n})")
    items = [
        text.format(
            year=row["year"],
            mean=_signed(row["mean"], tongue),
            low=_signed(row["lowest"], tongue),
            high=_signed(row["highest"], tongue),
            n=tongue.number(int(row["events"])),
        )
        for row in table.to_dict("records")
    ]
    return _listed(tongue.gettext("Mean tone and its range by year"), items, tongue)


def alt_votes(table: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `votes` draws."""
    tongue = Language.of(language)
    items = [
        f"{row['year']} {tongue.percent(row['pct'], 0)} ({tongue.percent(row['others_median'], 0)})"
        for row in table.to_dict("records")
    ]
    return _listed(
        tongue.gettext("Share of votes alike by year, in brackets the median of the other pairs"), items, tongue
    )


def alt_mirrors(table: pd.DataFrame, language: Tongue = None) -> str:
    """Say what `mirrors` draws."""
    tongue = Language.of(language)
    names = {**_names(tongue), "third": tongue.gettext("third party")}
    items = [
        f"{row['year']} {name} {tongue.range(row[f'{code}_low'], None, row[f'{code}_high'])}"
        for row in table.to_dict("records")
        for code, name in names.items()
        if pd.notna(row[f"{code}_low"])
    ]
    return _listed(tongue.gettext("Turnover in million dollars by year and source"), items, tongue)
