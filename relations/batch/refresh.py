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
from relations.batch import notebook as notebooks
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
    building = Path(tempfile.mkdtemp(prefix="relations-refresh-"))
    stop.at_once.append(lambda: shutil.rmtree(building, ignore_errors=True))
    try:
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
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return results


def changes(old: str, new: str) -> list[str]:
    """Say in which cells two stored notebooks differ; empty when they are the same bytes."""
    if old == new:
        return []
    before, after = json.loads(old), json.loads(new)
    known = {cell.get("id"): cell for cell in before["cells"]}
    found = [said for cell in after["cells"] if (said := _difference(known.get(cell["id"]), cell))]
    return found or ["metadata"]


def _difference(old: dict[str, Any] | None, new: dict[str, Any]) -> str:
    if old is None:
        return f"{new['id']}: new id"
    shown = [_shown(cell) for cell in (old, new)]
    if shown[0] == shown[1]:
        return ""
    return f"{new['id']}: " + ("output" if shown[0] else "first output")


def _shown(cell: dict[str, Any]) -> list[Any]:
    """Return outputs with long text joined, so that only content counts."""

    def joined(value: Any) -> Any:
        if isinstance(value, list) and all(isinstance(line, str) for line in value):
            return notebooks.text(value)
        if isinstance(value, dict):
            return {key: joined(item) for key, item in value.items() if key != "execution_count"}
        return value

    return [joined(output) for output in cell.get("outputs", ())]
