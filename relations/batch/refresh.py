"""Execute the reference notebooks where they lie, with their default parameters."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from relations import parameters
from relations.batch import plan, publish
from relations.batch.run import Job, Outcome, Stop, run
from relations.errors import RelationsError


@dataclass
class Refreshed:
    """What executing a notebook did to it."""

    name: str
    outcome: Outcome
    changes: list[str] = field(default_factory=list)


def refresh(
    names: Iterable[str] = (),
    *,
    write: bool = True,
    workers: int | None = None,
    timeout: float | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    stop: Stop | None = None,
) -> list[Refreshed]:
    """Execute notebooks and store them in their stable form.

    Parameters
    ----------
    names
        Notebooks; all without any.
    write
        False only tells what would change.
    stop
        What tells that the run is to end.
    workers, timeout, notify
        See :func:`relations.batch.run.run`.

    Returns
    -------
    list of Refreshed
        A notebook that failed is left as it was.
    """
    there = plan.available()
    wanted = list(dict.fromkeys(names)) or list(there)
    for name in wanted:
        if name not in there:
            raise RelationsError(parameters.unknown("notebook", name, there))
    stop = stop or Stop()
    stop.patient = True
    with tempfile.TemporaryDirectory(prefix="relations-refresh-", ignore_cleanup_errors=True) as folder:
        building = Path(folder)
        stop.at_once.append(lambda: shutil.rmtree(building, ignore_errors=True))
        jobs = [Job(name, building / name, there[name], {}) for name in wanted]
        outcomes = run(jobs, workers=workers, timeout=timeout, notify=notify, stopped=stop)
        results = [Refreshed(outcome.job.name, outcome) for outcome in outcomes]
        for result in results:
            if result.outcome.status != "ok":
                continue
            new = (building / result.name / "notebook.ipynb").read_text(encoding="utf-8")
            old = there[result.name].read_text(encoding="utf-8")
            result.changes = changes(old, new)
            if write and result.changes:
                publish.write(there[result.name], new)
    return results


def changes(old: str, new: str) -> list[str]:
    """Say in which cells two stored notebooks differ; empty when they are the same bytes."""
    if old == new:
        return []
    before, after = _shown(old), _shown(new)
    found = []
    for name, outputs in after.items():
        if name not in before:
            found.append(f"{name}: new id")
        elif outputs != before[name]:
            found.append(f"{name}: {'output' if before[name] else 'first output'}")
    return found or ["metadata"]


def _shown(notebook: str) -> dict[str, list[Any]]:
    """Return the outputs of each cell, with long text joined, so that only content counts."""
    from nbformat import from_dict
    from nbformat.v4.rwbase import rejoin_lines

    cells = rejoin_lines(from_dict(json.loads(notebook))).cells  # type: ignore[no-untyped-call]
    return {
        cell.get("id"): [
            {key: value for key, value in output.items() if key != "execution_count"}
            for output in cell.get("outputs", ())
        ]
        for cell in cells
    }
