"""Throw-away notebooks and plans: small, quick, and shaped like the real ones."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PARAMETERS = 'year = 2022  # the year told about\nplace = "Batken"  # the place\nlanguage = "en"  # of the report'
SET_UP = """from IPython.display import display
FACTS = "application/vnd.relations.facts+json" """
FINDINGS = """display({
    "text/markdown": f"- In **{year}** something happened in {place}.\\n- Nothing else costs \\\\$5.",
    "text/plain": "...",
    FACTS: {"facts": {"year_told": {"value": year, "unit": "year", "source_ids": ["s2", "s1"]}}, "source_ids": ["s1"]},
}, raw=True)"""
FIGURE = """svg = (
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="200pt" height="100pt" viewBox="0 0 200 100">'
    '<metadata>made just now</metadata><g id="a"><text x="10" y="50">drawn</text></g></svg>'
)
record = {"facts": {}, "source_ids": ["s3"]}
display({"image/svg+xml": svg, "text/plain": "A word in a box.", FACTS: record}, raw=True)"""
TABLE = 'display({"text/html": "<table><tr><th>n</th></tr><tr><td>1</td></tr></table>", "text/plain": "n 1"}, raw=True)'


def markdown(name: str, source: str) -> dict[str, object]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def code(name: str, source: str, *tags: str) -> dict[str, object]:
    metadata = {"tags": list(tags)} if tags else {}
    return {
        "cell_type": "code",
        "id": name,
        "metadata": metadata,
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def notebook(*extra: dict[str, object], parameters: str = PARAMETERS) -> dict[str, object]:
    """Return a notebook with title, parameters, findings, figure and table, and what is `extra` at the end."""
    cells = [
        markdown("title", "# What happened\n\nOne sentence about *it*.\n\nAnother paragraph."),
        code("parameters", parameters, "parameters"),
        code("set-up", SET_UP),
        markdown("key-findings-heading", "## Key findings"),
        code("key-findings", FINDINGS),
        markdown("question", "## What does it look like?"),
        code("figure", FIGURE),
        code("table", TABLE),
        *extra,
    ]
    spec = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    return {"cells": cells, "metadata": {"kernelspec": spec}, "nbformat": 4, "nbformat_minor": 5}


def write(folder: Path, name: str, content: dict[str, object]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.ipynb"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def plan(folder: Path, text: str) -> Path:
    path = folder / "plan.toml"
    path.write_text(text, encoding="utf-8")
    return path
