"""Every figure of every notebook: nothing that is written reaches out of it or over the title or source line."""

import io
import json
import re
import subprocess
import sys
from html import unescape
from itertools import combinations
from pathlib import Path

import matplotlib as mpl
import matplotlib.style
import pytest
from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.text import Text

from relations import charts, locate
from relations.charts import layout, style
from relations.plain import NARROW_MIME
from relations.words import Words

pytestmark = pytest.mark.usefixtures("together")

NOTEBOOKS = sorted(locate.notebooks_dir().glob("*.ipynb"))
NARROW = {"start": "2021-01-01", "end": "2022-12-31", "start_year": 2019, "end_year": 2020, "draws": 256}


def boxes(fig):
    """Return what is written in a figure and the box it takes in; labels of ticks together, by axis."""
    with mpl.rc_context(style.RC):
        renderer = layout.Renderer(*fig.bbox.size, io.StringIO())
        fig.draw(renderer)
        ticks = {text for axis in fig.findobj(Axis) for text in axis.findobj(Text) if text is not axis.label}
        texts = [text for text in fig.findobj(Text) if text.get_text().strip() and text not in ticks]
        found = [(text.get_text(), text.get_tightbbox(renderer)) for text in texts if text.get_visible()]
        for ax in fig.axes:
            if ax.axison:
                found += [(f"{axis.axis_name} axis", axis.get_tightbbox(renderer)) for axis in (ax.xaxis, ax.yaxis)]
        return [(name, box) for name, box in found if box is not None and abs(box.extents).max() < 1e6]


def assert_inside(fig):
    """Returns what is written, and where."""
    engine = fig.get_layout_engine()
    width, height = fig.bbox.size
    found = boxes(fig)
    renderer = layout.Renderer(width, height, io.StringIO())
    named = [text for text in (engine.head, engine.foot) if text is not None]  # a bare drawing leaves both to the page
    top = named[0].get_window_extent(renderer).y0 if named else height
    for name, box in found:
        assert -0.5 <= box.x0 <= box.x1 <= width + 0.5, name
        assert -0.5 <= box.y0 <= box.y1 <= height + 0.5, name
        if name not in {text.get_text() for text in named} and not name.endswith("axis"):
            assert box.y1 <= top + 0.5, name
    return found


def assert_legible(fig, written):
    """No text smaller than eleven pixels of a page, none over another."""
    texts = [text for text in fig.findobj(Text) if text.get_text().strip() and text.get_visible()]
    assert min(text.get_fontsize() for text in texts) >= 8.25
    found = [(name, box.padded(-0.8)) for name, box in written if not name.endswith("axis")]
    for n, (name, box) in enumerate(found):
        assert not [(name, other) for other, second in found[n + 1 :] if box.overlaps(second)]


def stored(path):
    """Return the figures that a notebook carries."""
    return [
        "".join(output["data"][kind])
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
        for output in cell.get("outputs", ())
        for kind in ("image/svg+xml", NARROW_MIME)
        if kind in output.get("data", ())
    ]


@pytest.mark.parametrize("window", [{}, NARROW], ids=["whole", "narrow"])
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_what_is_written_stays_in_the_figure(path, window, monkeypatch):
    drawn, pictures, original = [], [], style.svg

    def svg(ax, **options):
        drawn.append(ax)
        pictures.append(original(ax, **options))
        return pictures[-1]

    monkeypatch.setattr(style, "svg", svg)
    names = {"display": lambda *_: None}
    # In a style that is not ours: the notebooks' own figures are drawn all the same.
    with mpl.style.context(
        ["dark_background", {"axes.labelpad": 30, "lines.linestyle": "--", "xtick.direction": "in"}]
    ):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), names)
                if "parameters" in cell["metadata"].get("tags", ()):
                    names.update({key: value for key, value in window.items() if key in names})
    assert drawn
    if not window:
        assert [picture.strip() for picture in pictures] == [picture.strip() for picture in stored(path)]
    for ax in drawn:
        fig = ax if isinstance(ax, Figure) else ax.get_figure(root=True)
        where = assert_inside(fig)
        if path.stem in {"energy", "overview"}:
            assert_legible(fig, where)


def written(picture):
    """Return each line of text of a drawing: what it says, its size, and the box it takes in."""
    found = []
    for style_of, x, y, turned, text in re.findall(
        r'<text style="([^"]*)" x="([^"]*)" y="([^"]*)" transform="rotate\((\S+) [^"]*">([^<]*)</text>', picture
    ):
        size = float(re.search(r"font-size: ([\d.]+)px", style_of)[1])
        if abs(float(turned)) > 1 or not text.strip():
            continue
        weight = "bold" if "font-weight: 700" in style_of else "normal"
        width, height, below = (
            size * part for part in layout.face((style.FONT,), "normal", weight).extent(unescape(text))
        )
        anchor = re.search(r"text-anchor: (\w+)", style_of)
        left = float(x) - {"start": 0, "middle": width / 2, "end": width}[anchor[1] if anchor else "start"]
        found.append((text, size, (left, float(y) + below - height, left + width, float(y) + below)))
    return found


def test_overlap_and_small_text_are_seen():
    line = '<text style="font-size: {}px; text-anchor: start" x="{}" y="10" transform="rotate(-0 0 10)">{}</text>'
    two = written(line.format(9, 0, "one") + line.format(8, 12, "two"))
    assert [size for _, size, _ in two] == [9, 8]
    assert overlapping(two) == [("one", "two")]
    assert overlapping(written(line.format(9, 0, "one") + line.format(8, 32, "two"))) == []


def overlapping(lines):
    return [
        (one[0], two[0])
        for one, two in combinations(lines, 2)
        if min(one[2][2], two[2][2]) - max(one[2][0], two[2][0]) > 1
        and min(one[2][3], two[2][3]) - max(one[2][1], two[2][1]) > 1
    ]


@pytest.mark.parametrize("name", ["border_conflict"])
def test_figures_are_legible_in_both_widths(name):
    """No text smaller than 11 pixels, none outside, and none over another."""
    cells = json.loads((locate.notebooks_dir() / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        for output in cell.get("outputs", ()):
            for kind in {"image/svg+xml", NARROW_MIME} & {*output.get("data", ())}:
                picture = "".join(output["data"][kind])
                lines, width = written(picture), float(re.search(r'viewBox="0 \S+ (\S+)', picture)[1])
                assert lines, cell["id"]
                for text, size, (left, _, right, _) in lines:
                    assert size >= 8.25, (cell["id"], kind, text)
                    assert -0.5 <= left <= right <= width + 0.5, (cell["id"], kind, text)
                assert overlapping(lines) == [], (cell["id"], kind)


def test_text_is_measured_as_matplotlib_does():
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    renderer = layout.Renderer(100, 100, io.StringIO())
    for looks in ({}, {"weight": "bold"}, {"style": "italic"}):
        font = FontProperties(family=[style.FONT], size=10, **looks)
        for text in ("14", "Kyrgyz-Tajik: 4.77 TWh, “AVATAR”", "Кыргызстан жана Тажикстан", "Ҷумҳурии Тоҷикистон"):
            ours = renderer.get_text_width_height_descent(text, font, ismath=False)
            assert ours == pytest.approx(text_to_path.get_text_width_height_descent(text, font, ismath=False), rel=0.01)


def test_an_axis_keeps_one_tick_until_somebody_asks_for_all():
    drawn = []
    for asked in (False, True):
        fig, ax = charts.figure()
        ax.plot([0, 100], [0, 1])
        charts.name_ticks(ax.yaxis, [0, 1], ["none", "all"])
        charts.number_axis(ax.xaxis, Words())
        charts.finish(ax, title="T", source="S", xlabel="x", ylabel="y")
        if asked:
            assert [label.get_text() for label in ax.get_yticklabels()] == ["none", "all"]
            ax.get_yticklabels()[1].set_color("#123456")
        drawn.append(charts.svg(fig, alt="x"))
        assert len(ax.yaxis.majorTicks) == (2 if asked else 1)
        assert drawn[-1].count(">none<") == drawn[-1].count(">all<") == drawn[-1].count(">40<") == 1
    assert "#123456" in drawn[1]
    assert [line for line in drawn[0].splitlines() if ">none<" in line] == [
        line for line in drawn[1].splitlines() if ">none<" in line
    ]


def test_far_minor_and_offset_labels_are_drawn_as_matplotlib_draws_them():
    fig, ax = charts.figure()
    ax.plot([1, 1000], [1e9, 1e9 + 1])
    ax.set_xscale("log")
    ax.xaxis.tick_top()
    charts.finish(ax, title="T", source="S")
    picture = charts.svg(fig, alt="x")
    assert "1e9" in picture
    assert_inside(fig)


@pytest.mark.parametrize("kind", ["png", "pdf", "svg"])
def test_a_figure_can_be_saved_by_matplotlib(kind):
    fig, ax = charts.figure()
    ax.plot([1, 2], [1, 2])
    charts.finish(ax, title="T", source="S", xlabel="x")
    target = io.BytesIO()
    fig.savefig(target, format=kind, dpi=150)
    assert target.getvalue()
    assert 0 < ax.get_position().x0 < 0.15


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are listed on Linux only")
def test_drawing_leaves_no_font_file_open():
    """Reports are made in forks of a process that has drawn: they would share its place in the file."""
    code = (
        "import os; from relations import charts\n"
        "fig, ax = charts.figure(); ax.bar([1, 2], [1, 2], label='x'); charts.legend(ax)\n"
        "charts.finish(ax, title='T', source='S', xlabel='x'); charts.svg(fig, alt='x')\n"
        "print([os.readlink(f.path) for f in os.scandir('/proc/self/fd') if os.path.exists(f.path)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ".ttf" not in done.stdout
