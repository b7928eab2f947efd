"""Labels that are too long for their place break, then move; those that fit stay."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest

from relations.charts import room, style

LONG = "a label of a good many words that goes on for far longer than any phone is wide"


def drawn(*labels: tuple[float, float, str], width: float = style.NARROW, **looks: Any) -> tuple[Any, str]:
    """A panel from 0 to 10 with labels at places, and its drawing."""
    _, ax = style.figure(width=width)
    ax.set_xlim(0, 10)
    ax.set_ylim(0, 10)
    for x, y, text in labels:
        style.beside(ax, x, y, text, **looks)
    style.finish(ax, title="A title", source="A source", bare=True)
    return ax, style.svg(ax, alt="A drawing")


def lines(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def boxes(ax: Any) -> list[Any]:
    return [label.get_window_extent() for label in ax.texts]


def test_what_fits_stays_where_it_is() -> None:
    ax, svg = drawn((1, 5, "one"), (5, 5, "another"))
    assert {"one", "another"} <= {*lines(svg)}
    # At their points: a tenth of the panel's width is one unit of its axis.
    for label, x in zip(ax.texts, (1, 5), strict=True):
        assert label.get_window_extent().x0 == pytest.approx(ax.bbox.x0 + x / 10 * ax.bbox.width, abs=1)


@pytest.mark.parametrize(("x", "ha"), [(1, "left"), (9, "right"), (5, "center")])
def test_a_label_that_leaves_the_figure_breaks_and_says_the_same(x: float, ha: str) -> None:
    ax, svg = drawn((x, 5, LONG), ha=ha)
    (box,) = boxes(ax)
    assert box.x0 >= -1
    assert box.x1 <= ax.figure.bbox.width + 1
    assert " ".join(line for line in lines(svg) if line in LONG and not line.isdigit()) == LONG


def test_labels_over_each_other_move_apart() -> None:
    ax, svg = drawn((3, 5, "the first of two"), (3.5, 5.1, "the second of them"))
    one, other = boxes(ax)
    assert min(one.y1, other.y1) - max(one.y0, other.y0) < 2.5 or min(one.x1, other.x1) - max(one.x0, other.x0) < 2
    assert {"the first of two", "the second of them"} <= {*lines(svg)}, "neither has to break"


def test_a_label_moves_off_the_numbers_of_an_axis() -> None:
    ax, _ = drawn((0, 4, "over numbers"), right=4, ha="right")
    ticks = ax.yaxis.words
    (box,) = boxes(ax)
    assert len(ticks) > 3
    assert not any(box.padded(-2).overlaps(tick) for tick in ticks)


def test_a_figure_is_laid_out_as_it_was_made() -> None:
    """However often it is drawn: what one drawing broke or moved is put back before the next."""
    ax, first = drawn((1, 5, LONG), (1.2, 5, "the second of them"), (3, 5.1, "a third"))
    assert style.svg(ax, alt="A drawing") == first
    ax.annotate("a fourth one", (1, 1), xytext=(2, 2), textcoords="offset points")
    ax.annotate("lies over it", (1, 1), xytext=(9, 4), textcoords="offset points")
    assert style.svg(ax, alt="A drawing") == style.svg(ax, alt="A drawing") != first


def test_titles_and_legends_break_at_the_edge() -> None:
    _, ax = style.figure(width=style.NARROW)
    ax.plot([0, 1], [0, 1], label=LONG)
    ax.set_title(LONG, loc="left", fontsize=10)
    style.legend(ax)
    style.finish(ax, title="A title", source="A source", bare=True)
    svg = style.svg(ax, alt="A drawing")
    assert LONG not in lines(svg)
    said = " ".join(lines(svg))
    assert said.count("far longer") == 2
    edge = ax.figure.bbox.width
    assert all(each.get_window_extent().x1 <= edge + 1 for each in (ax.get_legend(), ax._left_title))
    assert ax.get_window_extent().width > edge / 2


def test_a_word_is_never_cut() -> None:
    assert room.wrapped("one two\nthree", lambda line: len(line) < 6) == "one\ntwo\nthree"
    assert room.wrapped("incomprehensibilities", lambda line: len(line) < 6) == "incomprehensibilities"
    assert style.fill("one two three four", 5) == "one\ntwo\nthree\nfour"
    # Two lines of nine signs are the narrowest two.
    assert style.fill("one two three four", 5, most=2) == "one two\nthree four"


def test_many_labels_at_one_place_all_stay_readable() -> None:
    ax, _ = drawn(*((4 + n / 10, 5, f"number {n} of five") for n in range(5)))
    for one, other in combinations(boxes(ax), 2):
        assert min(one.y1, other.y1) - max(one.y0, other.y0) < 2.5 or min(one.x1, other.x1) - max(one.x0, other.x0) < 2
