"""What holds for all tests: no deadlines, and the order in which two workers are busy to the end."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from relations import locate, shared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

# How long an example takes tells of the machine and of what else it does.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

# Some set this for a whole machine; a hundred processes would then each compile pandas anew: seven seconds, not two.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# The longest files begin, so that none is left to one worker alone at the end: by seconds of work, what waits before.
LONGEST = [
    *("browser", "languages", "causes", "figures", "pdf", "docs", "reproducible", "engine", "chaos", "report"),
    *("hostile", "overview", "faults", "wheel", "diplomacy", "no_hang", "border_report", "asof_strands", "lab"),
    *("bad_input", "cluster", "style", "cli", "energy", "oracle", "conflict", "energy.ipynb", "border_conflict.ipynb"),
    *("diplomacy.ipynb", "overview.ipynb", "reading", "estimates", "dates", "asof", "flips", "notebooks", "pages"),
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
def common(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run of the tests, the same for all its workers."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def answers(common: Path) -> Path:
    """Where `relations.shared` keeps what the notebooks ask: whoever has it there answers once for all tests."""
    (common / "answers").mkdir(exist_ok=True)
    return common / "answers"


@pytest.fixture(scope="module")
def together(answers: Path) -> Iterator[None]:
    """Let the notebooks that a file runs share their answers, as the reports of one plan do."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shared, "folder", answers)
        yield


@pytest.fixture(scope="session")
def editions(common: Path) -> Path:
    """The plan in all languages and one that nobody speaks, made by the command line from a copy of the package."""
    import catalogue

    room, codes = common / "languages", [*locate.languages(), "eo"]
    with (common / "languages.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the other worker waits for it, or finds it there
        if (room / "out" / "index.html").is_file():
            return room / "out"
        shutil.copytree(locate.CATALOGUES.parent, room / "relations", dirs_exist_ok=True)
        catalogue.pseudo(room / "relations" / "words" / "eo")
        places = {
            "RELATIONS_DATA": locate.data_dir(),
            "RELATIONS_NOTEBOOKS": locate.notebooks_dir(),
            "RELATIONS_PLAN": locate.plan_path(),
        }
        environment = os.environ | {name: str(path) for name, path in places.items()} | {"PYTHONPATH": str(room)}
        command = [sys.executable, "-m", "relations", "report", "--out", str(room / "out")]
        command += [part for code in codes for part in ("--language", code)]
        done = subprocess.run(command, cwd=room, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert f"{4 * len(codes)} of {4 * len(codes)} reports made" in done.stdout
    return room / "out"


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
