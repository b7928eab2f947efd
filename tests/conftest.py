"""What holds for all tests: no deadlines, and the order in which two workers are busy to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import settings

if TYPE_CHECKING:
    import pytest

# How long an example takes tells of the machine and of what else it does.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

# The longest files begin, so that none is left to one worker alone at the end.
LONGEST = [
    *("engine", "report", "browser", "chaos", "cli", "faults", "bad_input", "overview", "cluster", "pages"),
    *("diplomacy", "reading", "border_report", "style", "energy", "dates", "estimates", "figures", "notebooks"),
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    rank = {f"test_{name}.py": place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(rank)))
