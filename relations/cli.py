"""The command line: ``relations ...``.

Heavy modules are imported inside the commands, so that ``--help`` answers at once.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
import time
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

import relations
from relations import locate
from relations.errors import DataError, RelationsError, needed
from relations.terminal import Group, asked, fail, say, tell, tells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from relations.batch.plan import Report
    from relations.batch.processes import Workers
    from relations.batch.run import Job, Outcome, Stop

STATUS = """\b
Exit status:
  0      done: every report is as planned, every table as described
  1      a report failed or took too long, or a check found something
  2      refused: what was asked, or what the machine has no room or right for
  70     a bug; RELATIONS_DEBUG=1 shows where
  128+n  ended by signal n, as 130 by Ctrl-C; finished reports are kept
"""
FORMATS = ("csv", "xlsx", "parquet", "sqlite", "stata", "geojson")
MANY = 8  # reports, from which on progress is shown for the whole too


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]}, epilog=STATUS)
@click.version_option(relations.__version__, prog_name="relations")
def main() -> None:
    """Cited data, analyses and parameterised reports."""
    gc.disable()  # until there is work: Python would search all that it imports several times
    click.get_current_context().call_on_close(gc.enable)
    atexit.register(gc.freeze)  # else it searches all that there is once more before it ends
    # Nobody's plug-in takes part in the checks; to look for some takes a twentieth of a run with nothing to do.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    for end in range(3):  # where one is closed, the next file that is opened would take its place
        try:
            os.fstat(end)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    try:
        Path.cwd()
    except FileNotFoundError as error:
        raise RelationsError("the current folder was removed; change to one that is there") from error


def _pairs(ctx: click.Context, _option: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    if ctx.resilient_parsing:
        return dict.fromkeys(given, "")  # while a shell asks how it may go on
    pairs = {}
    for text in given:
        key, sign, value = text.partition("=")
        if not sign or not key.strip():
            raise click.BadParameter(f"{text!r} is not written key=value")
        if key.strip() in pairs:
            raise click.BadParameter(f"{key.strip()!r} is given twice")
        pairs[key.strip()] = value.strip()
    return pairs


def _completes(names: Callable[[click.Context], Iterable[str]]) -> Any:
    """Return what answers a shell that asks how a word may go on; where there is an error, nothing goes on."""

    def complete(ctx: click.Context, _option: click.Parameter, incomplete: str) -> list[str]:
        with suppress(RelationsError):
            return [name for name in dict.fromkeys(names(ctx)) if name.startswith(incomplete)]
        return []

    return complete


def _tables(_ctx: click.Context) -> Iterable[str]:
    from relations import descriptor

    return [entry["name"] for entry in descriptor.read(locate.data_dir())["resources"] if "schema" in entry]


def _notebooks(_ctx: click.Context) -> Iterable[str]:
    from relations.batch import plan

    return plan.available()


def _reports(ctx: click.Context) -> Iterable[str]:
    from relations.batch import plan

    # Bash parts a word at "=": what comes after `-p rule =` is a value, and not another report.
    asked = list(ctx.params.get("overrides") or ())
    if asked and "=" not in asked[-1]:
        return _examples(ctx).get(asked[-1], ())
    return [each.name for each in plan.load(ctx.params.get("plan_file")).reports]


def _examples(ctx: click.Context) -> dict[str, list[str]]:
    from relations.batch import plan

    named = [*(ctx.params.get("names") or ()), *ctx.args]
    reports = plan.load(ctx.params.get("plan_file")).reports
    chosen = [each for each in reports if each.name in named] or reports
    fields = {name: field for each in chosen for name, field in each.model.model_fields.items()}
    few = {name: get_args(field.annotation) for name, field in fields.items()} | {"language": locate.languages()}
    said = {name: [each for each in few[name] if isinstance(each, str)] for name in fields}
    return {name: said[name] or [str(field.default)] for name, field in fields.items()}


_jobs = click.option(
    "-j", "--jobs", "workers", type=click.IntRange(1), help="Notebooks that run at once (default: one a core)."
)
_timeout = click.option("--timeout", type=click.FloatRange(0, min_open=True), help="Seconds one notebook may take.")


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...", shell_complete=_completes(_reports))
@click.option(
    "-p",
    "overrides",
    multiple=True,
    callback=_pairs,
    metavar="KEY=VALUE",
    help="Set a parameter; may be repeated.",
    shell_complete=_completes(lambda ctx: (f"{key}={each}" for key, few in _examples(ctx).items() for each in few)),
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the reports go. Default: ./reports where it already holds reports or a plan, as in the "
    "repository; elsewhere ./relations-reports. What differs from the plan there goes to a folder of its own in "
    "what-if/, and so does another --plan.",
)
@_jobs
@click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="CODE",
    help="Make this edition only, in a folder of its code; may be repeated. Default: those of the plan; a what-if, "
    "in English.",
    shell_complete=_completes(lambda _ctx: _examples(_ctx)["language"]),
)
@click.option("--list", "only_list", is_flag=True, help="Say which reports there are, and make none.")
@click.option("--plan", "plan_file", type=click.Path(path_type=Path), help="Another plan.toml than the package's own.")
@_timeout
@click.option("--cell-timeout", type=click.FloatRange(0, min_open=True), help="Seconds one cell may take.")
@click.option(
    "--memory",
    type=click.IntRange(1),
    metavar="MB",
    help="Address space that each process of a report may take beyond what it begins with, everything imported "
    "(on Linux); a cell that asks for more gets a MemoryError, and its report alone fails.",
)
@click.option("--cluster", metavar="ADDRESS", help="Run on a dask.distributed cluster, e.g. tcp://host:8786.")
@click.option("--force", is_flag=True, help="Make also the reports of which nothing has changed.")
@click.option("--pdf", is_flag=True, help="Print the stories too: a PDF each and dossier.pdf (needs WeasyPrint).")
@click.option(
    "--watch",
    is_flag=True,
    help="Stay, and make again what changes whenever a notebook, a table, the plan or the library is saved; Ctrl-C "
    "ends it.",
)
@tells
def report(  # noqa: PLR0917
    names: tuple[str, ...],
    overrides: dict[str, str],
    out: Path | None,
    languages: tuple[str, ...],
    only_list: bool,
    plan_file: Path | None,
    cluster: str | None,
    watch: bool,
    **limits: Any,
) -> None:
    """Make reports: all of the plan, or those of these names.

    A report whose notebook, parameters, tables, library and Python are what they were is not made again.
    """
    from relations.batch.run import Stop

    if limits["pdf"]:
        needed("pdf", "weasyprint")
    with Stop() as stop, ExitStack() as held:

        @cache
        def workers() -> Workers:
            from relations.batch.processes import Workers

            return held.enter_context(closing(Workers(alone=len(names) == len(languages) == 1 and not watch)))

        # Where there will be something to do, what runs it gets ready while the plan is read and checked.
        home = out or locate.reports_dir()
        new = not any(home.glob("manifest.json")) and not any(home.glob("*/manifest.json"))
        limits["executor"] = workers
        if not (only_list or cluster) and (limits["force"] or new or watch or (overrides and not out)):
            limits["executor"] = workers()
        from relations.batch import plan

        if only_list:
            _list(plan.load(plan_file).choose(names, overrides))
            return
        if cluster:
            from relations.batch.cluster import Cluster

            plan.load(plan_file).choose(names, overrides)
            times = {name: limits.pop(name) for name in ("timeout", "cell_timeout")}
            limits["executor"] = held.enter_context(closing(Cluster(cluster, **times)))
        made = partial(_make, names, overrides, out, languages, plan_file, stop=stop, **limits)
        outcomes = _again(made, plan_file, stop, held) if watch else made()
    _exit_by(outcomes, stop.number)


def _again(made: Callable[[], list[Outcome]], plan_file: Path | None, stop: Stop, held: ExitStack) -> list[Outcome]:
    """Make now and after each save until a signal comes, which between two runs ends nothing but the watching.

    Where the library itself was saved, what is held is given back and the command begins anew.
    """
    from relations.batch.watch import Watch

    watch = Watch(plan_file)
    while True:
        outcomes = None
        try:
            outcomes = made()
        except RelationsError as error:
            fail(str(error))
        stop.patient = True
        if not stop():
            say("watching notebooks, tables, plan and library; Ctrl-C ends")
        changed = watch.wait(stop)
        if not changed:
            if outcomes is None:
                sys.exit(2)
            return outcomes
        say(f"saved: {', '.join(path.name for path in changed)}")
        if watch.library.intersection(changed):
            held.close()
            os.execv(sys.executable, [sys.executable, "-m", "relations", *sys.argv[1:]])  # noqa: S606 - ourselves


def _make(
    names: tuple[str, ...],
    overrides: dict[str, str],
    out: Path | None,
    languages: tuple[str, ...],
    plan_file: Path | None,
    *,
    pdf: bool,
    stop: Stop,
    **limits: Any,
) -> list[Outcome]:
    """Make what was asked for, and say so."""
    from relations.batch import make, plan

    whole = plan.load(plan_file)
    chosen = whole.choose(names, overrides)
    home = folder = out or locate.reports_dir()
    if not out and (name := whole.what_if(chosen, names, plan.away(plan_file))):
        whole, folder = replace(whole, reports=tuple(chosen)), home / "what-if" / name
        say(f"not what is planned for {home}, which stays as it is: this goes to {folder} (or to --out)")
    elif not out:
        chosen = whole.choose(names)  # what was given is what the plan has
    # What is asked for once, or in a language of its own, is made once.
    single = not out and folder != locate.reports_dir()
    languages = languages or (() if single or "language" in overrides else whole.languages)
    number = len(chosen) * max(1, len(languages))
    outcomes = make.editions(whole, chosen, folder, languages, notify=_progress(number), stop=stop, **limits)
    good = sum(outcome.status == "ok" and outcome.made for outcome in outcomes)
    kept = sum(not outcome.made for outcome in outcomes)
    unchanged = f", {kept} unchanged" if kept else ""
    say(f"{good} of {len(outcomes)} reports made{unchanged}: {folder / 'index.html'}")
    printed: list[str] = []
    if pdf and not stop.number:
        from relations.batch import pdf as paper

        for code in languages or [""]:
            edition = whole.edition(code)
            printed += map(str, paper.make(folder / code, [each.name for each in chosen], edition.title, code or "en"))
        say(*printed)
    tell({"folder": str(folder), "reports": [_told(outcome) for outcome in outcomes], "pdf": printed})
    if len(outcomes) < number:
        sys.exit(128 + stop.number)
    return outcomes


def _list(chosen: list[Report]) -> None:
    for each in chosen:
        given = ", ".join(f"{key}={value}" for key, value in each.given.items())
        say(f"{each.name}: {each.title} ({each.notebook}.ipynb{'; ' + given if given else ''})", result=True)
    told = [{name: getattr(each, name) for name in ("name", "title", "description", "notebook")} for each in chosen]
    values = [each.values.model_dump() for each in chosen]
    tell([t | {"parameters": v} for t, v in zip(told, values, strict=True)], (each.name for each in chosen))


def _told(outcome: Outcome) -> dict[str, Any]:
    kept = {name: getattr(outcome, name) for name in ("status", "made", "seconds", "error", "findings")}
    return {"name": outcome.job.name, **kept}


def _exit_by(outcomes: list[Outcome], signalled: int) -> None:
    states = {outcome.status for outcome in outcomes}
    if states != {"ok"}:
        sys.exit(128 + signalled if "interrupted" in states else 1)


@main.command()
@click.argument("name", shell_complete=_completes(lambda ctx: [*_reports(ctx), *_notebooks(ctx)]))
@tells
def params(name: str) -> None:
    """Say which parameters a report or notebook has, and what each may be."""
    from relations import parameters
    from relations.batch import plan

    there = plan.available()
    given: dict[str, Any] = {}
    if name in there:
        model = plan.model_of(name, there[name])
    else:
        reports = {each.name: each for each in plan.load().reports}
        if name not in reports:
            raise RelationsError(parameters.unknown("report or notebook", name, dict.fromkeys([*there, *reports])))
        model, given = reports[name].model, dict(reports[name].given)
    rows = [
        row | {"value": given.get(row["name"], row["default"]), "allowed": parameters.allowed(field)}
        for row, field in zip(model.rows(), model.model_fields.values(), strict=True)
    ]
    for row in rows:
        unit = f" {row['unit']}" if row["unit"] else ""
        about = f"    {row['description']} Allowed: {row['allowed']}.".replace("     Allowed", "    Allowed")
        say(f"{row['name']} = {row['value']}{unit}", about, result=True)
    tell(rows, (f"{row['name']}={row['value']}" for row in rows))


@main.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--accept", is_flag=True, help="Record the present content of the tables as the meant one, first.")
@tells
def check(folder: Path | None, accept: bool) -> None:
    """Hold every table against its description, by default those of the package."""
    from relations import tables

    accepted: list[str] = []
    rows: dict[str, int] = {}
    try:
        where = folder or locate.data_dir()
        accepted = tables.accept(where) if accept else []
        problems = relations.check(where)
        rows = {} if problems else tables.rows(where)
    except DataError as error:
        problems = error.problems
    for name in accepted:
        say(f"accepted: {name}" + (f", {rows[name]:,} rows" if name in rows else ""), result=True)
    told = [str(problem) for problem in problems]
    say(*(told or [f"{len(rows)} tables, {sum(rows.values()):,} rows: no problem"]), result=True)
    found = [{"says": said} | asdict(problem) for said, problem in zip(told, problems, strict=True)]
    tell({"problems": found, "accepted": accepted, "rows": rows}, told)
    if problems:
        sys.exit(1)


@main.command()
@tells
def datasets() -> None:
    """List the tables there are."""
    from relations import tables

    rows = tables.catalogue()
    say(*(f"{row['name']}: {row['title']} ({row['rows']} rows, {row['fields']} fields)" for row in rows), result=True)
    tell(rows, (row["name"] for row in rows))


@main.command()
@click.argument("table", shell_complete=_completes(_tables))
@tells
def describe(table: str) -> None:
    """Say what every field of a table means."""
    from relations import tables

    fields, about = tables.described(table)
    lines = [about[key] for key in ("title", "description", "licence") if about[key]]
    lines += [f"Caution: {warning}" for warning in about["warnings"]]
    for row in fields:
        kind = ", ".join(part for part in (row["type"], row["unit"], "required" if row["required"] else "") if part)
        lines += ["", f"{row['field']} ({kind})", f"    {row['description']}"]
        lines += [f"    Allowed: {row['allowed']}"] if row["allowed"] else []
    say(*lines, result=True)
    tell({**about, "fields": fields}, (row["field"] for row in fields))


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@click.argument("names", nargs=-1, metavar="[TABLE]...", shell_complete=_completes(_tables))
@click.option(
    "--format", "kind", type=click.Choice(FORMATS), default="csv", help="xlsx, parquet: see the extra export."
)
@tells
def export(folder: Path, names: tuple[str, ...], kind: Any) -> None:
    """Write tables into DIR, all or those named, with a data dictionary and the citation."""
    from relations import export as files

    written = [str(path) for path in files.tables(folder, names, kind)]
    say(*written, result=True)
    tell({"format": kind, "files": written})


@main.command()
@click.argument("old")
@click.argument("new", default=".")
@click.option(
    "--html", "page", type=click.Path(dir_okay=False, path_type=Path), help="Write what moved as a page, too."
)
@tells
def changes(old: str, new: str, page: Path | None) -> None:
    """Say what moved between two editions of the data: rows, recorded facts, and the facts computed now, with why.

    OLD and NEW are folders or git revisions; NEW is the current folder if left out.
    """
    from relations import changes as compared

    with compared.version(old) as before, compared.version(new) as after:
        found = {name: getattr(compared, name)(before, after).to_dict("records") for name in ("rows", "facts")}
    for row in found["rows"]:
        said = f", {row['field']}: {row['old']!r} -> {row['new']!r}" if row["change"] == "changed" else ""
        say(f"{row['table']} {row['row']} {row['change']}{said}", result=True)
    for row in found["facts"]:
        say(f"recorded: {row['report']} {row['fact']}: {row['old'] or 'none'} -> {row['new'] or 'none'}", result=True)
    found["why"] = compared.told(compared.why(old, new))
    moved: dict[str, list[str]] = {}
    for row in found["why"]:
        head = f"{row['report']}/{row['fact']}: {row['old'] or 'none'} -> {row['new'] or 'none'}"
        moved.setdefault(head, []).append(compared.sentence(row))
    for head, causes in moved.items():
        say(head, *(f"    {cause}" for cause in causes), result=True)
    if page:
        from relations.batch import render

        page.write_text(render.moved(found["why"], old, new, compared.documents()), "utf-8")
    last = f"{len(found['rows'])} changes of rows, {len(found['facts'])} recorded facts, {len(moved)} facts moved"
    say(last, result=True)
    tell(found, [last])


@main.command()
@click.argument("quotes", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="QUOTES.CSV")
@tells
def verify(quotes: Path) -> None:
    """Hold quoted numbers against what the reports state now: same, moved (because ...) or gone.

    QUOTES.CSV has the columns name (REPORT/FACT), value and edition (a folder, a git revision or a version). The status
    is 1 if any moved or is gone.
    """
    from relations import verify as held

    rows = held.verify(quotes)
    for row in rows:
        said = f"{row['report']}/{row['name']} = {row['value']} ({row['edition']}): {row['says']}"
        say(f"{said}, now {row['now']}" if row["says"] == "moved" else said, result=row["says"] == "same")
        say(*(f"    because: {cause}" for cause in row["because"]), result=True)
    tell(rows)
    if any(row["says"] != "same" for row in rows):
        sys.exit(1)


@main.command(context_settings={"ignore_unknown_options": True})
@click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Work on a copy of the notebooks in this folder; notebooks already there are never overwritten. "
    "Default: the repository's own notebooks, or ./relations-notebooks where only the package is installed.",
)
@click.argument("jupyter", nargs=-1, type=click.UNPROCESSED, metavar="[-- JUPYTERLAB OPTION...]")
def lab(folder: Path | None, jupyter: tuple[str, ...]) -> None:
    """Open JupyterLab on the notebooks."""
    needed("lab", "jupyterlab")
    from relations import lab as jupyterlab

    jupyterlab.start(folder, jupyter)


@main.group()
def notebooks() -> None:
    """Look after the reference notebooks."""


@notebooks.command()
@click.argument("names", nargs=-1, metavar="[NAME]...", shell_complete=_completes(_notebooks))
@click.option("--check", "only_check", is_flag=True, help="Write nothing; status 1 if something would change.")
@_jobs
@_timeout
@tells
def refresh(names: tuple[str, ...], only_check: bool, workers: int | None, timeout: float | None) -> None:
    """Execute the notebooks in place, with their default parameters, and say what changed."""
    from relations.batch.refresh import refresh
    from relations.batch.run import Stop

    with Stop() as stop:
        results = refresh(names, write=not only_check, workers=workers, timeout=timeout, notify=_progress(0), stop=stop)
    for result in results:
        for change in result.changes:
            say(f"{result.name}: {'would change' if only_check else 'changed'}: {change}", result=True)
    changed = sum(bool(result.changes) for result in results)
    say(f"{changed} of {len(results)} notebooks {'would change' if only_check else 'changed'}", result=True)
    told = [_told(result.outcome) | {"changes": result.changes} for result in results]
    tell(told, (result.name for result in results if result.changes))
    _exit_by([result.outcome for result in results], stop.number)
    if only_check and changed:
        sys.exit(1)


def _sentence(outcome: Outcome) -> str:
    if not outcome.made:
        return "unchanged"
    said = f"{outcome.status}, {outcome.seconds:.1f} s"
    if outcome.error:
        cell = f" in cell {outcome.error['cell']}" if outcome.error["cell"] else ""
        said += f"{cell}: {outcome.error['name']}: {outcome.error['message']}"
    return said


def _progress(total: int) -> Callable[[Job, Outcome | None], None]:
    """Show what runs: one line a start and a finish; of many also the whole."""
    begun, ended, made = time.monotonic(), 0, 0

    def notify(job: Job, outcome: Outcome | None) -> None:
        nonlocal ended, made
        told = job.about or {}
        name = f"{told['language']}/{job.name}" if told.get("editions") else job.name
        if outcome is None:
            say(f"{name}: started")
            return
        ended += 1
        made += outcome.made
        left = (time.monotonic() - begun) / max(made, 1) * (total - ended)
        whole = f" ({ended} of {total}, about {left:.0f} s left)" if total > MANY and outcome.made else ""
        (fail if outcome.error and asked("quiet") else say)(f"{name}: {_sentence(outcome)}{whole}")

    return notify
