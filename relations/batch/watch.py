"""Whether something that reports are made of was saved."""

from __future__ import annotations

import time
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from relations import descriptor, locate
from relations.batch import inputs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAUSE = 0.1  # seconds between two looks; a save is over when two find the same


class Watch:
    """Notebooks, tables, plan and library, as they were when it was made or last asked.

    Parameters
    ----------
    plan : Path, optional
        Another plan than the package's own.

    Attributes
    ----------
    library : set of Path
        The files of the library seen so far.
    """

    def __init__(self, plan: Path | None) -> None:
        self._plan = plan or locate.plan_path()
        self.library: set[Path] = set()
        self._seen = self._look()

    def _look(self) -> dict[Path, tuple[str, int, int]]:
        """Return the files that there are, each with what tells its states apart."""
        self.library.update(code := inputs.library())
        files = chain([self._plan], locate.data_dir().glob("*.*"), locate.notebooks_dir().glob("*.ipynb"), code)
        found = {}
        for path in files:
            with suppress(OSError):  # removed while it was looked for
                found[path] = descriptor.stamp(path)
        return found

    def wait(self, stopped: Callable[[], bool]) -> list[Path]:
        """Return what was saved, added or removed, as soon as there is anything; nothing once `stopped` is true."""
        before = self._seen
        while not stopped():
            now = self._look()
            if now == before != self._seen:
                changed = [path for path in self._seen | now if now.get(path) != self._seen.get(path)]
                self._seen = now
                return sorted(changed)
            before = now
            time.sleep(PAUSE)
        return []
