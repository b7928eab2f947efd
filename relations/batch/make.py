"""The whole way: from chosen reports to a folder of published ones."""

from __future__ import annotations

import gc
import os
import shutil
import time
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from relations import locate
from relations.batch import publish
from relations.batch.inputs import Inputs
from relations.batch.run import Job, Outcome, Stop, run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from relations.batch.plan import Plan, Report


def editions(
    plan: Plan, chosen: Sequence[Report], out: Path, languages: Sequence[str], *, stop: Stop, **options: Any
) -> list[Outcome]:
    """Make reports in several languages, each in the folder of its code; without languages in one folder.

    Parameters
    ----------
    plan, chosen, out, stop, **options
        As in :func:`make`.
    languages
        Codes of catalogues.

    Returns
    -------
    list of Outcome
        In the order of languages and of `chosen`; of fewer where `stop` was told before the last language.
    """
    outcomes: list[Outcome] = []
    options |= {"stop": stop, "now": Inputs()}
    if not languages:
        return make(plan, chosen, out, **options)[0]
    plan = replace(plan, languages=tuple(dict.fromkeys([*plan.languages, *languages])))
    before = _fronts(plan, out)
    for code in languages:
        mine = [report.edition(code) for report in chosen]
        outcomes += make(plan.edition(code), mine, out / code, **options)[0]
        if stop.number:
            return outcomes
    page, there = out / "index.html", _fronts(plan, out)
    if there != before or not page.is_file():
        from relations.batch import render

        publish.write(page, render.editions({code: plan.edition(code).title for code in there}))
    return outcomes


def _fronts(plan: Plan, out: Path) -> dict[str, int]:
    """Return the languages whose front page is there, with the time of its last change."""
    pages = {code: out / code / "index.html" for code in plan.languages}
    return {code: page.stat().st_mtime_ns for code, page in pages.items() if page.is_file()}


def make(
    plan: Plan,
    chosen: Sequence[Report],
    out: Path,
    *,
    force: bool = False,
    memory: int | None = None,
    notify: Callable[[Job, Outcome | None], None] = lambda _job, _outcome: None,
    executor: Any = None,
    stop: Stop | None = None,
    now: Inputs | None = None,
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
    stop
        What tells that the run is to end.
    now
        What reports would be made of, where that was read before.
    executor
        What runs the jobs, or a function that gives it; by default processes of this machine.
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
    stop = stop or Stop()
    stop.patient = True
    out = locate.real(out)
    token = getattr(executor, "token", None) or os.urandom(8).hex()
    with publish.held(out, token) as building, ExitStack() as ended:
        edition, now = publish.Edition(plan, out), now or Inputs()
        entries = dict(edition.entries)
        of_all = {
            "pages": {report.notebook: report.name for report in reversed(plan.reports)},
            "editions": plan.editions,
        }
        jobs = {report.name: _job(report, building / report.name, of_all, memory) for report in chosen}
        done = {
            name: Outcome(job, "ok", findings=entries[name]["findings"], made=False)
            for name, job in jobs.items()
            if not force and now.unchanged(job, entries.get(name, {})) and edition.intact(name)
        }
        for outcome in done.values():
            notify(outcome.job, outcome)
        todo = {report.name: report for report in chosen if report.name not in done}
        if todo:
            gc.enable()  # a command that has nothing to do ends without
            for name in todo:
                now.of(jobs[name], now.data)  # which reads them before any runs
            edition.begin(list(todo))

            def publish_and_notify(job: Job, outcome: Outcome | None) -> None:
                if outcome is not None:
                    done[job.name] = outcome
                    edition.put(todo[job.name], outcome, now.of(job, outcome.tables))
                    shutil.rmtree(job.build, ignore_errors=True)
                notify(job, outcome)

            if executor is None:
                from relations.batch.processes import Workers

                executor = ended.enter_context(closing(Workers(alone=len(todo) == 1)))
            elif callable(executor):
                executor = executor()
            stop.at_once += [executor.kill, lambda: shutil.rmtree(building, ignore_errors=True)]
            publish.prepare()
            ordered = [jobs[report.name] for report in _longest_first(list(todo.values()), entries)]
            run(ordered, notify=publish_and_notify, executor=executor, stopped=stop, **options)
        manifest = edition.finish(time.monotonic() - begun)
    return [done[report.name] for report in chosen], manifest


def _longest_first(reports: Sequence[Report], entries: Mapping[str, Any]) -> list[Report]:
    """Order reports so that no long one is left for the end, when the other cores would wait for it.

    One of each notebook goes before: what it makes that others share is there when they begin.
    """
    shorter_first = sorted(entries.values(), key=lambda entry: entry["seconds"])
    by_notebook = {entry.get("notebook"): entry["seconds"] for entry in shorter_first}

    def expected(report: Report) -> tuple[float, int]:
        known = entries.get(report.name, {}).get("seconds") or by_notebook.get(report.notebook)
        # Of a notebook that never ran here the size tells something: it holds the outputs of its last run.
        return known or float("inf"), report.path.stat().st_size

    ordered = sorted(reports, key=expected, reverse=True)
    first = {report.notebook: report.name for report in reversed(ordered)}
    return sorted(ordered, key=lambda report: first[report.notebook] != report.name)


def _job(report: Report, build: Path, of_all: dict[str, Any], memory: int | None) -> Job:
    values = report.values
    language = getattr(values, "language", "en")
    rows = [
        {
            **row,
            "value": value,
            "changed": value != row["default"] and not (row["name"] == "language" and of_all["editions"]),
        }
        for row in report.model.rows()
        for value in [getattr(values, row["name"])]
    ]
    about: dict[str, Any] = {"name": report.name, "title": report.heading, "description": report.description}
    about |= {"language": language if isinstance(language, str) else "en", "parameters": rows, **of_all}
    given = {row["name"]: row["value"] for row in rows if row["name"] in values.model_fields_set}
    return Job(report.name, build, report.path, given, about, memory=memory)
