import functools
import io
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from xml.etree import ElementTree

import matplotlib as mpl
import matplotlib.style
import pandas as pd
import pytest

from relations import charts
from relations.batch import render
from relations.charts import maps, style
from relations.errors import RelationsError
from relations.plain import STRAY
from relations.words import Words

SVG = "{http://www.w3.org/2000/svg}"


def sample(title="A finding", height=3.2):
    fig, ax = charts.figure(height=height)
    for n, (code, look) in enumerate(charts.party_looks(["KGZ", "TJK"]).items()):
        best = [0, 36, 63 - 20 * n]
        charts.range_bars(
            ax, [2020 + n * 0.4, 2021 + n * 0.4, 2022 + n * 0.4], best, best, [1, 36, None],
            colour=look.colour, hatch=look.hatch, label=code, width=0.38,
        )  # fmt: skip
    charts.year_axis(ax, 2020, 2022)
    charts.number_axis(ax.yaxis, Words())
    charts.event_marks(ax, {2020: "closure", 2021.3: "clash", 2021.31: "truce"})
    charts.legend(ax)
    charts.finish(ax, title=title, source="Sources: A; B.", xlabel="Year", ylabel="People killed")
    return ax


def boxes(fig):
    """Layout of a figure as drawn: text to its box in points."""
    with mpl.rc_context(style.RC):
        fig.set_dpi(72)
        fig.draw_without_rendering()
        # Ticks beyond the limits of an axis have labels too, but are never drawn.
        beyond = {
            label
            for ax in fig.axes
            for axis, (start, end) in ((ax.xaxis, ax.get_xlim()), (ax.yaxis, ax.get_ylim()))
            for tick in axis.get_major_ticks()
            if not start <= tick.get_loc() <= end
            for label in (tick.label1, tick.label2)
        }
        texts = [t for t in fig.findobj(mpl.text.Text) if t.get_text().strip() and t.get_visible()]
        return {t.get_text(): t.get_window_extent() for t in texts if t not in beyond}


def test_the_same_drawing_gives_the_same_bytes():
    assert charts.svg(sample(), alt="x") == charts.svg(sample(), alt="x")


@functools.cache
def hostile():
    """Another value than the default for every setting that takes one."""
    texts = [
        "red",
        "black",
        "center",
        "right",
        "top",
        "both",
        "--",
        "x",
        "log",
        "tight",
        "path",
        "round",
        "y",
        "minor",
        "in",
    ]
    found = {}
    for name, default in dict.items(mpl.rcParamsDefault):
        if name in {"backend", "backend_fallback", "interactive", "toolbar"}:
            continue
        numbers = [default * 2 + 1, 0.5, 3] if isinstance(default, int | float) else []
        tries = (
            [not default]
            if isinstance(default, bool)
            else [*numbers, *texts, ["red"], (9, 9), ["cursive"], 3, "auto", True]
        )
        for value in tries:
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    checked = mpl.RcParams({name: value})
            except Exception:  # noqa: BLE001 - whatever it says to a wrong value
                continue
            if dict.__getitem__(checked, name) != default:
                found[name] = dict.__getitem__(checked, name)
                break
    return found


GROUPS = sorted({name.partition(".")[0] for name in mpl.rcParamsDefault} - {"backend", "backend_fallback"})


@pytest.mark.parametrize("group", ["", *GROUPS])
def test_no_setting_of_the_caller_changes_a_byte(group):
    """All settings at once, and each group; 56 of 293 once changed the picture or broke it."""
    rc, before = mpl.rcParams, dict(dict.items(mpl.rcParams))
    expected = charts.svg(sample(), alt="x")
    chosen = {name: value for name, value in hostile().items() if name.startswith(group)}
    assert len(chosen) > 250 or group
    try:
        dict.update(rc, chosen)
        held = dict(dict.items(rc))
        assert charts.svg(sample(), alt="x") == expected
        assert dict(dict.items(rc)) == held
    finally:
        dict.update(rc, before)


@pytest.mark.parametrize("name", ["dark_background", "ggplot", "bmh", "classic", "Solarize_Light2"])
def test_no_style_changes_a_byte(name):
    expected = charts.svg(sample(), alt="x")
    with mpl.style.context(name):
        assert charts.svg(sample(), alt="x") == expected


def saved(fig, kind):
    target = io.BytesIO()
    metadata = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": {}}[kind]
    fig.savefig(target, format=kind, metadata=metadata)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["png", "pdf"])
def test_a_figure_saved_by_hand_looks_the_same(kind):
    expected = saved(sample().get_figure(), kind)
    with mpl.style.context(["dark_background", {"savefig.facecolor": "red", "savefig.dpi": 17, "axes.labelpad": 30}]):
        assert saved(sample().get_figure(), kind) == expected


def alone(folder, *options, code="", **environment):
    """Draw in a process of its own, standing in a folder."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        f"{code}\n"
        "from test_style import sample, charts; sys.stdout.write(charts.svg(sample(), alt='x'))\n"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    return subprocess.run(
        [sys.executable, *options, "-c", program, str(Path(__file__).parent)],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(charts.__file__).parents[2]), **environment},
    )


def test_the_bytes_depend_on_no_process_no_file_and_no_environment(tmp_path):
    expected = charts.svg(sample(), alt="x")
    (tmp_path / "matplotlibrc").write_text(
        "axes.facecolor: black\naxes.grid: True\nlines.linestyle: --\nxtick.direction: in\nfont.family: serif\n"
        "svg.fonttype: path\nsavefig.bbox: tight\nfigure.frameon: False\nxaxis.labellocation: right\nbackend: pdf\n",
        "utf-8",
    )
    done = alone(tmp_path, PYTHONHASHSEED="7", MPLBACKEND="pdf", SOURCE_DATE_EPOCH="1", TZ="Asia/Bishkek")
    assert (done.stdout, done.stderr) == (expected, "")


def test_drawing_is_clean_in_development_mode(tmp_path):
    done = alone(tmp_path, "-X", "dev", "-W", "error")
    assert (done.stdout, done.stderr) == (charts.svg(sample(), alt="x"), "")


def test_drawing_changes_no_global_setting():
    def settings():
        # Asking for the backend would choose one.
        return {name: mpl.rcParams[name] for name in mpl.rcParams if name != "backend"}

    before = settings()
    charts.svg(sample(), alt="x")
    assert settings() == before


def test_it_is_one_accessible_element_that_can_stand_in_a_page():
    picture = charts.svg(sample(), alt='Bars & "more" <b>')
    assert picture.startswith("<svg ")
    assert picture.rstrip().endswith("</svg>")
    assert "<!DOCTYPE" not in picture
    assert "<style" not in picture
    assert "<metadata" not in picture
    root = ElementTree.fromstring(picture)
    assert root.get("role") == "img"
    title = root.find(f"{SVG}title")
    assert title.text == 'Bars & "more" <b>'
    assert title.get("id") == root.get("aria-labelledby")


def test_ids_of_two_figures_do_not_clash_and_all_references_resolve():
    pictures = [charts.svg(sample(title), alt="x") for title in ("One", "Two")]
    ids = [re.findall(r' id="([^"]+)"', picture) for picture in pictures]
    assert not set(ids[0]) & set(ids[1])
    for picture, own in zip(pictures, ids, strict=True):
        assert len(own) == len(set(own))
        used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', picture))
        assert used == set(own) - {i for i in own if i.endswith("-title")}


def test_text_is_text_in_a_font_with_fallbacks():
    picture = charts.svg(sample(), alt="x")
    assert "A finding" in picture
    assert "'DejaVu Sans', Verdana" in picture
    assert "People killed" in picture


@pytest.mark.parametrize("words", [3, 30, 60])
def test_nothing_is_cut_and_nothing_overlaps(words):
    title = " ".join(["finding"] * words)
    ax = sample(title)
    fig = ax.get_figure()
    laid = boxes(fig)
    width, height = fig.get_size_inches() * 72
    for text, box in laid.items():
        assert box.x0 >= 0, text
        assert box.y0 >= 0, text
        assert box.x1 <= width + 0.5, text
        assert box.y1 <= height + 0.5, text
    head = next(box for text, box in laid.items() if text.startswith("finding"))
    foot = next(box for text, box in laid.items() if "Sources: A" in text)
    for text, box in laid.items():
        if box not in (head, foot):
            assert box.y1 <= head.y0 + 0.5, text
            assert box.y0 >= foot.y1 - 0.5, text
    legend = ax.get_legend().get_window_extent()
    for mark in "123":
        assert not legend.overlaps(laid[mark])
    assert not laid["2"].overlaps(laid["3"])


def test_title_and_source_take_nothing_from_the_panel():
    heights = []
    for title in ("Short", " ".join(["long"] * 60)):
        ax = sample(title)
        boxes(ax.get_figure())
        heights.append(ax.get_window_extent().height)
    assert heights[0] == pytest.approx(heights[1], rel=0.05)


@pytest.mark.parametrize(
    "text",
    [
        "Xinhua 中",
        "tab\there",
        "🙂👩‍👩‍👧",
        "שלום",
        "مرحبا",
        "a\u0301\u0489",
        "\x00\x1b[31m\x7f",
        "\u202egnal",
        "\ufffe",
        "\U000e0041",
        "ꙮ𒀀",
    ],
)
def test_any_text_is_drawn(text):
    """What the font lacks is measured as a box; what XML cannot hold is drawn as U+FFFD."""
    fig, ax = charts.figure()
    ax.plot([1, 2], label=text)
    ax.text(1, 1, text)
    charts.name_ticks(ax.yaxis, [1, 2], [text, "b"])
    charts.event_marks(ax, {0.5: text})
    charts.legend(ax)
    charts.finish(ax, title=text, source=text, xlabel=text, ylabel=text)
    picture = charts.svg(ax, alt=text)
    ElementTree.fromstring(picture)
    assert not STRAY.search(picture.replace("\ufffd", ""))
    assert "".join(sign for sign in text if sign.isalnum()) in re.sub(r"[^\w]", "", picture)
    for kind in ("svg", "pdf", "png"):
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Glyph .* missing from")
            fig.savefig(io.BytesIO(), format=kind)


def test_east_asian_signs_take_a_square():
    extent = style.layout.face((style.FONT,), "normal", "normal").extent
    assert extent("中中")[0] == pytest.approx(2.0)
    assert 0 < extent("\U0001f642")[0] <= 1


def test_money_is_not_mathematics():
    fig, ax = charts.figure()
    ax.plot([1, 2])
    charts.finish(ax, title="From $1.0 to $1.2 billion", source="A $ b $", xlabel="$x$", ylabel="y")
    assert "From $1.0 to $1.2 billion" in charts.svg(fig, alt="x")


def test_panels():
    fig, axes = charts.figure(3, height=5, sharex=True, ratios=[2, 1, 1])
    assert len(axes) == 3
    axes[0].plot([1, 2], label="a")
    charts.legend(axes[0])
    charts.finish(axes[2], title="t", source="s", xlabel="Year")
    assert fig.get_figwidth() == charts.style.WIDE
    assert charts.svg(fig, alt="x")


@pytest.mark.parametrize("horizontal", [False, True])
def test_range_bars(horizontal):
    fig, ax = charts.figure()
    charts.range_bars(
        ax,
        range(5),
        [1, 2, pd.NA, 3, None],
        [2, 2, None, None, 0],
        [4, 2, None, pd.NA, 0],
        horizontal=horizontal,
    )
    assert len(ax.patches) == 5
    assert len(ax.lines) == 2  # one whisker, white and ink: two rows are exact, one is empty
    arrows = [text for text in ax.texts if text.arrow_patch is not None]
    assert len(arrows) == 1
    limit = ax.get_xlim()[1] if horizontal else ax.get_ylim()[1]
    assert limit > 3


def test_range_bars_of_unequal_lengths_are_refused():
    fig, ax = charts.figure()
    with pytest.raises(RelationsError, match="2 positions and 1, 1, 1"):
        charts.range_bars(ax, [1, 2], [1], [1], [1])


@pytest.mark.parametrize(("first", "last"), [(2020, 2020), (2019, 2022), (1991, 2026)])
def test_years_are_whole(first, last):
    fig, ax = charts.figure()
    charts.year_axis(ax, first, last)
    fig.draw_without_rendering()
    labels = [t.get_text() for t in ax.get_xticklabels()]
    shown = [x for x in labels if first <= int(x) <= last]
    assert 1 <= len(shown) <= 8
    assert len(set(labels)) == len(labels)


def test_parties_look_different_in_colour_and_in_grey():
    one, two = charts.party_looks().values()
    assert one.hatch != two.hatch
    assert one.marker != two.marker
    grey = [
        sum(w * c for w, c in zip((0.299, 0.587, 0.114), mpl.colors.to_rgb(x.colour), strict=True)) for x in (one, two)
    ]
    assert abs(grey[0] - grey[1]) > 0.2
    assert list(charts.party_colours()) == ["KGZ", "TJK"]


def test_too_many_series_are_refused():
    with pytest.raises(RelationsError, match="7 series cannot be told apart"):
        charts.looks("abcdefg")
    assert len({look.colour for look in charts.looks("abcdef").values()}) == 6


def test_a_figure_says_what_it_found_and_whose_data_it_is():
    fig, ax = charts.figure()
    with pytest.raises(RelationsError, match="needs title="):
        charts.finish(ax, title="", source="x")
    with pytest.raises(RelationsError, match="needs title="):
        charts.finish(ax, title="x", source=" ")


def test_chart_modules_come_on_first_use():
    assert charts.maps.fit
    with pytest.raises(AttributeError, match="nothing_like_it"):
        charts.nothing_like_it  # noqa: B018


def test_marks_on_a_band_stand_out_in_the_light_and_in_the_dark() -> None:
    """Each colour that lies on one of the bands of the energy report, 3:1 by the formula of WCAG 2.2."""

    def luminance(colour: str) -> float:
        shares = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    sheet = (Path(render.__file__).parent / "template" / "style.css").read_text(encoding="utf-8")
    roots = re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)
    light, dark = (dict(re.findall(r"--(\w+): (#\w{6})", root)) for root in roots[:2])
    pale, share = style.BAND["facecolor"]
    for theme in ({**light, "back": "#ffffff"}, dark):
        inks = {ours: theme.get(name[6:-1], "") for ours, name in render.COLOURS.items()}
        line, back = ([int(c[n : n + 2], 16) for n in (1, 3, 5)] for c in (inks[pale.lower()], theme["back"]))
        band = "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in zip(line, back, strict=True))
        for mark in (*style.ACCENTS[2:5], maps.WATER, style.NEUTRAL):
            high, low = sorted((luminance(inks.get(mark.lower(), mark)), luminance(band)), reverse=True)
            assert (high + 0.05) / (low + 0.05) >= 3, (mark, band)
