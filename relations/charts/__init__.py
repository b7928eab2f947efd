"""Charts: each function takes the data it draws and an ax, and returns the ax.

Nothing here loads data, uses pyplot or changes matplotlib's global settings.  The charts of a strand
are modules of this package or of its own (``charts.maps``, ``conflict.charts``, ...), imported on first use.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from relations.charts.style import (
    ACCENTS,
    HATCHES,
    INK,
    MARKERS,
    NEUTRAL,
    PALE,
    Look,
    chart,
    event_marks,
    figure,
    finish,
    legend,
    looks,
    name_ticks,
    number_axis,
    party_colours,
    party_looks,
    range_bars,
    svg,
    year_axis,
)

if TYPE_CHECKING:
    from types import ModuleType

__all__ = [
    "ACCENTS",
    "HATCHES",
    "INK",
    "MARKERS",
    "NEUTRAL",
    "PALE",
    "Look",
    "chart",
    "event_marks",
    "figure",
    "finish",
    "legend",
    "looks",
    "name_ticks",
    "number_axis",
    "party_colours",
    "party_looks",
    "range_bars",
    "svg",
    "year_axis",
]


def __getattr__(name: str) -> ModuleType:
    if not name.startswith("_") and (Path(__file__).parent / f"{name}.py").is_file():
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
