"""Make reports again whenever something they are made of was saved, by processes that stay warm."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from relations import descriptor, locate
from relations.batch import inputs
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from relations.batch.run import Stop

T = TypeVar("T")

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


def again(
    make: Callable[[], T],
    plan: Path | None,
    *,
    stop: Stop,
    say: Callable[[str], None],
    fail: Callable[[str], None],
    close: Callable[[], None],
) -> T | None:
    """Make now and after each save until a signal comes, which between two runs ends nothing but the watching.

    Parameters
    ----------
    make
        What to do.
    plan
        Another plan than the package's own.
    stop
        What hears the signals.
    say, fail
        How to tell what happens, and what a run was refused for.
    close
        What gives back all that is held, before the command begins anew since the library itself was saved.

    Returns
    -------
    object or None
        What `make` gave last; None where that was refused.
    """
    watch, made = Watch(plan), None
    while True:
        try:
            made = make()
        except RelationsError as error:
            made = None
            fail(str(error))
        if stop.number:
            return made
        stop.patient = True
        say("watching notebooks, tables, plan and library; Ctrl-C ends")
        changed = watch.wait(stop)
        if not changed:
            return made
        say(f"saved: {', '.join(path.name for path in changed)}")
        if watch.library.intersection(changed):
            close()
            os.execv(sys.executable, [sys.executable, "-m", "relations", *sys.argv[1:]])  # noqa: S606 - ourselves
