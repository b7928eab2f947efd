"""Charts: each function takes the data it draws and an ax, and returns the ax.

Nothing here loads data, uses pyplot or changes matplotlib's global settings.  What all charts share is in
``charts.style`` and also found here by its name; the charts of a strand are modules of this package or of its own
(``charts.maps``, ``conflict.charts``, ...).  All are imported on first use.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any


def __getattr__(name: str) -> Any:
    if not name.startswith("_") and (Path(__file__).parent / f"{name}.py").is_file():
        return importlib.import_module(f"{__name__}.{name}")
    style = importlib.import_module(f"{__name__}.style")
    if name.startswith("_") or not hasattr(style, name):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(style, name)
