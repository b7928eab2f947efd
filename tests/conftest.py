"""What holds for all tests: no deadlines, and the order in which two workers are busy to the end."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

# How long an example takes tells of the machine and of what else it does.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

# Some set this for a whole machine; a hundred processes would then each compile pandas anew: seven seconds, not two.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# The longest files begin, so that none is left to one worker alone at the end: by seconds of work, what waits before.
LONGEST = [
    *("browser", "reproducible", "chaos", "engine", "no_hang", "hostile", "figures", "faults", "report", "diplomacy"),
    *("bad_input", "lab", "cluster", "reading", "cli", "docs", "pdf", "energy.ipynb", "border_conflict.ipynb"),
    *("diplomacy.ipynb", "overview.ipynb", "energy", "overview", "style", "border_report", "dates", "estimates"),
    *("pages", "notebooks"),
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    rank = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: rank.get(item.path.name.removeprefix("test_").removesuffix(".py"), len(rank)))


ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-quic",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = os.environ.get("RELATIONS_CHROMIUM") or shutil.which("chromium")
    if not executable:
        if os.environ.get("RELATIONS_REQUIRE_BROWSER") == "1":
            pytest.fail("no chromium; set RELATIONS_CHROMIUM to its path")
        pytest.skip("no chromium; set RELATIONS_CHROMIUM to its path")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One for all that is looked at: a context costs as much as what is seen in it."""
    context = browser.new_context()
    yield context.new_page()
    context.close()
