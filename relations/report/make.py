"""The whole way: from chosen reports to a folder of published ones."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relations.errors import RelationsError
from relations.report import publish
from relations.report.run import Job, Outcome, run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from relations.report.plan import Plan, Report
    from relations.report.run import Executor


def make(
    plan: Plan,
    chosen: Sequence[Report],
    out: Path,
    *,
    workers: int | None = None,
    timeout: float | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    executor: Executor | None = None,
) -> tuple[list[Outcome], dict[str, Any]]:
    """Run, render and publish reports.

    Parameters
    ----------
    plan, chosen
        The plan, and those of its reports to make now: ``plan.choose(...)``.
    out
        Where they go.
    workers, timeout, notify, executor
        See :func:`relations.report.run.run`.

    Returns
    -------
    outcomes : list of Outcome
        In the order of `chosen`.
    manifest : dict
        As written to ``manifest.json``.
    """
    begun = time.monotonic()
    out = out.resolve()
    try:
        out.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix=".building-", dir=out))
    except OSError as error:
        raise RelationsError(f"cannot write reports to {out}: {error.strerror}; choose another folder") from error
    try:
        pages = {report.notebook: report.name for report in reversed(plan.reports)}
        jobs = [_job(report, building / report.name, pages) for report in chosen]
        outcomes = run(jobs, workers=workers, timeout=timeout, notify=notify, executor=executor)
        manifest = publish.publish(plan, list(zip(chosen, outcomes, strict=True)), out, time.monotonic() - begun)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return outcomes, manifest


def _job(report: Report, build: Path, pages: dict[str, str]) -> Job:
    values = report.values
    language = getattr(values, "language", "en")
    rows = [
        {**row, "value": value, "changed": value != row["default"]}
        for row in report.model.rows()
        for value in [getattr(values, row["name"])]
    ]
    about = {
        "name": report.name,
        "title": report.title,
        "description": report.description,
        "language": language if isinstance(language, str) else "en",
        "parameters": rows,
        "pages": pages,
    }
    given = {row["name"]: row["value"] for row in rows if row["name"] in values.model_fields_set}
    return Job(report.name, build, report.path, given, about)
