"""The whole way: from chosen reports to a folder of published ones."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from relations.batch import publish
from relations.batch.inputs import Inputs, plan_digest
from relations.batch.run import Job, Outcome, run, start
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from relations.batch.plan import Plan, Report


def make(
    plan: Plan,
    chosen: Sequence[Report],
    out: Path,
    *,
    force: bool = False,
    memory: int | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    **options: Any,
) -> tuple[list[Outcome], dict[str, Any]]:
    """Run, render and publish reports, those excepted of which nothing has changed.

    Parameters
    ----------
    plan, chosen
        The plan, and those of its reports to make now: ``plan.choose(...)``.
    out
        Where they go.
    force
        Make also those that are there already, from the same inputs.
    memory
        Megabytes that a report may take beyond those of a worker that has just begun.
    notify, **options
        See :func:`relations.batch.run.run`.

    Returns
    -------
    outcomes : list of Outcome
        In the order of `chosen`.
    manifest : dict
        As written to ``manifest.json``.
    """
    begun = time.monotonic()
    out = out.resolve()
    before, now = publish.previous(out), Inputs()
    entries = before.get("reports", {})
    pages = {report.notebook: report.name for report in reversed(plan.reports)}
    building = out / f".building-{os.getpid()}"
    jobs = {report.name: _job(report, building / report.name, pages, memory) for report in chosen}
    done = {
        name: Outcome(job, "ok", findings=entries[name]["findings"], made=False)
        for name, job in jobs.items()
        if not force and now.unchanged(job, entries.get(name, {}), out / name)
    }
    for outcome in done.values():
        notify(outcome.job, outcome)
    todo = _longest_first([report for report in chosen if report.name not in done], entries)
    if todo or before.get("plan") != plan_digest(plan) or not (out / "index.html").is_file():
        made_of = {report.name: now.of(jobs[report.name], now.data) for report in todo}
        try:
            shutil.rmtree(building, ignore_errors=True)
            building.mkdir(parents=True)
        except OSError as error:
            raise RelationsError(f"cannot write reports to {out}: {error.strerror}; choose another folder") from error
        with ExitStack() as held:
            held.callback(shutil.rmtree, building, ignore_errors=True)
            if todo and options.get("executor") is None:
                options["executor"] = start()
                held.callback(options["executor"].close)
            publish.prepare()
            for outcome in run([jobs[report.name] for report in todo], notify=notify, **options):
                done[outcome.job.name] = outcome
                read = made_of[outcome.job.name]["data"]
                made_of[outcome.job.name]["data"] = {name: read[name] for name in outcome.tables if name in read}
            results = [(report, done[report.name], made_of[report.name]) for report in chosen if report in todo]
            before = publish.publish(plan, results, out, time.monotonic() - begun)
    return [done[report.name] for report in chosen], before


def _longest_first(reports: Sequence[Report], entries: Mapping[str, Any]) -> list[Report]:
    """Order reports so that no long one is left for the end, when the other cores would wait for it."""
    by_notebook: dict[str, float] = {}
    for entry in entries.values():
        seconds = entry.get("seconds", 0.0)
        by_notebook[entry.get("notebook", "")] = max(seconds, by_notebook.get(entry.get("notebook", ""), 0.0))

    def expected(report: Report) -> tuple[float, int]:
        known = entries.get(report.name, {}).get("seconds") or by_notebook.get(report.notebook)
        # Of a notebook that never ran here the size tells something: it holds the outputs of its last run.
        return known or float("inf"), report.path.stat().st_size

    return sorted(reports, key=expected, reverse=True)


def _job(report: Report, build: Path, pages: dict[str, str], memory: int | None) -> Job:
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
    return Job(report.name, build, report.path, given, about, memory=memory)
