"""The command line: ``relations ...``.

Heavy modules are imported inside the commands, so that ``--help`` answers at once.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import relations
from relations.errors import RelationsError, needed
from relations.plain import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from relations.batch.run import Job, Outcome

FORMATS = ("csv", "xlsx", "parquet", "sqlite", "stata", "geojson")
UNEXPECTED = 70
MANY = 8  # reports, from which on progress is shown for the whole too


class Group(click.Group):
    """A group whose commands end in a message and an exit status, never in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            error.message = visible(error.message, lines=True)  # type: ignore[misc] # it repeats what was typed
            raise
        except (click.exceptions.Exit, click.Abort):
            raise
        except RelationsError as error:
            if os.environ.get("RELATIONS_DEBUG"):
                raise
            fail(str(error))
            ctx.exit(2)
        except KeyboardInterrupt:
            ctx.exit(130)
        except BrokenPipeError:
            _mute()
            ctx.exit(1)
        except Exception as error:
            if os.environ.get("RELATIONS_DEBUG"):
                raise
            if isinstance(error, OSError | MemoryError):  # of the machine or of what was named, not of ours
                fail(f"the system refuses: {str(error) or 'not enough memory'}. RELATIONS_DEBUG=1 shows where.")
                ctx.exit(2)
            fail(f"unexpected {type(error).__name__}: {error}\nThis is a bug; RELATIONS_DEBUG=1 shows where.")
            ctx.exit(UNEXPECTED)


def fail(message: str) -> None:
    """Say on standard error what is wrong."""
    click.echo(f"relations: {visible(message, lines=True)}", err=True)


def _mute() -> None:
    """Write nothing any more: whoever read our output has had enough, or has no room for it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def say(line: str) -> None:
    """Say a line that may hold what others wrote: nothing in it steers the terminal; where it cannot be said, go on."""
    try:
        click.echo(visible(line))
    except OSError:
        _mute()


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(relations.__version__, prog_name="relations")
def main() -> None:
    """Cited data, analyses and parameterised reports.

    An error in what was asked ends with status 2, a failed report or check with 1.
    """
    for end in range(3):  # where one is closed, the next file that is opened would take its place
        try:
            os.fstat(end)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    try:
        Path.cwd()
    except FileNotFoundError as error:
        raise RelationsError("the current folder was removed; change to one that is there") from error


def _pairs(_ctx: click.Context, _option: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for text in given:
        key, sign, value = text.partition("=")
        if not sign or not key.strip():
            raise click.BadParameter(f"{text!r} is not written key=value")
        if key.strip() in pairs:
            raise click.BadParameter(f"{key.strip()!r} is given twice")
        pairs[key.strip()] = value.strip()
    return pairs


_jobs = click.option(
    "-j", "--jobs", type=click.IntRange(1), help="How many notebooks run at once (default: one a core)."
)
_timeout = click.option("--timeout", type=click.FloatRange(0, min_open=True), help="Seconds one notebook may take.")


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "-p",
    "overrides",
    multiple=True,
    callback=_pairs,
    metavar="KEY=VALUE",
    help="Set a parameter; may be repeated.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the reports go. Default: ./reports where it already holds reports or a plan, as in the "
    "repository; elsewhere ./relations-reports.",
)
@_jobs
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
def report(  # noqa: PLR0917
    names: tuple[str, ...],
    overrides: dict[str, str],
    out: Path | None,
    jobs: int | None,
    only_list: bool,
    plan_file: Path | None,
    timeout: float | None,
    cell_timeout: float | None,
    memory: int | None,
    cluster: str | None,
    force: bool,
    pdf: bool,
) -> None:
    """Make reports: all of the plan, or those of these names.

    A report whose notebook, parameters, tables, library and Python are what they were is not made again.
    """
    from relations.batch.run import Stop

    if pdf:
        needed("pdf", "weasyprint")
    folder = out or _default_out()
    limits: dict[str, Any] = {"timeout": timeout, "cell_timeout": cell_timeout}
    with Stop() as stop, ExitStack() as held:
        # Where there will be something to do, what runs it gets ready while the plan is read and checked.
        if not (only_list or cluster) and (force or not (folder / "manifest.json").is_file()):
            from relations.batch.processes import Workers

            limits["executor"] = Workers()
            held.callback(limits["executor"].close)
        from relations.batch import plan

        whole = plan.load(plan_file)
        chosen = whole.choose(names, overrides)
        if only_list:
            for each in chosen:
                given = ", ".join(f"{key}={value}" for key, value in each.given.items())
                click.echo(f"{each.name}: {each.title} ({each.notebook}.ipynb{'; ' + given if given else ''})")
            return
        from relations.batch.make import make

        if cluster:
            from relations.batch.cluster import Cluster

            limits = {"executor": Cluster(cluster, **limits)}
            held.callback(limits["executor"].close)
        notify = _progress(len(chosen))
        outcomes, _ = make(
            whole, chosen, folder, force=force, memory=memory, workers=jobs, notify=notify, stop=stop, **limits
        )
    good = sum(outcome.status == "ok" and outcome.made for outcome in outcomes)
    kept = sum(not outcome.made for outcome in outcomes)
    unchanged = f", {kept} unchanged" if kept else ""
    say(f"{good} of {len(outcomes)} reports made{unchanged}: {folder / 'index.html'}")
    if pdf and not stop.number:
        from relations.batch import pdf as paper

        for path in paper.make(folder, [each.name for each in chosen], whole.title):
            say(str(path))
    _exit_by(outcomes, stop.number)


def _default_out() -> Path:
    here = Path("reports")
    ours = any((here / name).is_file() for name in ("plan.toml", "manifest.json"))
    return here if ours else Path("relations-reports")


def _exit_by(outcomes: list[Outcome], signalled: int) -> None:
    states = {outcome.status for outcome in outcomes}
    if "interrupted" in states:
        sys.exit(128 + signalled)
    if states != {"ok"}:
        sys.exit(1)


@main.command()
@click.argument("name")
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
    for row in model.rows():
        unit = f" {row['unit']}" if row["unit"] else ""
        say(f"{row['name']} = {given.get(row['name'], row['default'])}{unit}")
        say(f"    {row['description']} Allowed: {row['allowed']}.".replace("     Allowed", "    Allowed"))


@main.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--accept", is_flag=True, help="Record the present content of the tables as the meant one, first.")
def check(folder: Path | None, accept: bool) -> None:
    """Hold every table against its description, by default those of the package."""
    from relations import locate, tables

    try:
        where = folder or locate.data_dir()
        accepted = tables.accept(where) if accept else []
        problems = relations.check(where)
        rows = {} if problems else tables.rows(where)
    except RelationsError as error:
        fail(str(error))
        sys.exit(1)
    for name in accepted:
        say(f"accepted: {name}" + (f", {rows[name]:,} rows" if name in rows else ""))
    for problem in problems:
        say(str(problem))
    if problems:
        sys.exit(1)
    say(f"{len(rows)} tables, {sum(rows.values()):,} rows: no problem")


@main.command()
def datasets() -> None:
    """List the tables there are."""
    from relations import tables

    for row in tables.catalogue():
        say(f"{row['name']}: {row['title']} ({row['rows']} rows, {row['fields']} fields)")


@main.command()
@click.argument("table")
def describe(table: str) -> None:
    """Say what every field of a table means."""
    from relations import tables

    fields, about = tables.described(table)
    for key in ("title", "description", "licence"):
        if about[key]:
            say(about[key])
    for warning in about["warnings"]:
        say(f"Caution: {warning}")
    for row in fields:
        kind = ", ".join(part for part in (row["type"], row["unit"], "required" if row["required"] else "") if part)
        click.echo()
        say(f"{row['field']} ({kind})")
        say(f"    {row['description']}")
        if row["allowed"]:
            say(f"    Allowed: {row['allowed']}")


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@click.argument("names", nargs=-1, metavar="[TABLE]...")
@click.option(
    "--format", "kind", type=click.Choice(FORMATS), default="csv", help="xlsx, parquet: see the extra export."
)
def export(folder: Path, names: tuple[str, ...], kind: Any) -> None:
    """Write tables into DIR, all or those named, with a data dictionary and the citation."""
    from relations import export as files

    for path in files.tables(folder, names, kind):
        say(str(path))


@main.command()
@click.argument("old")
@click.argument("new", default=".")
def changes(old: str, new: str) -> None:
    """Say what moved between two versions of the data: rows, recorded facts, findings.

    OLD and NEW are folders or git revisions; NEW is the current folder if left out.
    """
    from relations import changes as compared

    with compared.version(old) as before, compared.version(new) as after:
        moved = compared.rows(before, after)
        for row in moved.to_dict("records"):
            said = f", {row['field']}: {row['old']!r} -> {row['new']!r}" if row["change"] == "changed" else ""
            say(f"{row['table']} {row['row']} {row['change']}{said}")
        counts = [f"{len(moved)} changes of rows"]
        for name, compare in (("facts of reports", compared.facts), ("findings", compared.findings)):
            frame = compare(before, after)
            for row in frame.to_dict("records"):
                where = " ".join(str(row[key]) for key in frame.columns if key not in {"old", "new"})
                say(f"{name}: {where}: {row['old'] or 'none'} -> {row['new'] or 'none'}")
            counts.append(f"{len(frame)} {name}")
    say(f"{', '.join(counts)} moved")


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
    where = workplace(folder)
    _trust(where)
    options = [f"--ServerApp.root_dir={where}", "--KernelManager.transport_encryption=auto", *jupyter]
    # The kernel must be this Python, which has the package, whatever "python3" the user has elsewhere.
    environment = os.environ | {"JUPYTER_PREFER_ENV_PATH": "1"}
    # In our place, so that a signal meant for JupyterLab reaches it.
    os.execve(sys.executable, [sys.executable, "-m", "jupyterlab", *options], environment)  # noqa: S606


def _trust(folder: Path) -> None:
    """Sign the notebooks that are the package's to the byte: unsigned ones show no figure before they are run."""
    from nbformat import NO_CONVERT, read, sign

    from relations import locate

    notary: Any = sign.NotebookNotary()  # type: ignore[no-untyped-call]
    for notebook in sorted(locate.notebooks_dir().glob("*.ipynb")):
        copy = folder / notebook.name
        if copy.is_file() and copy.read_bytes() == notebook.read_bytes():
            notary.sign(read(copy, as_version=NO_CONVERT))  # type: ignore[no-untyped-call]


def workplace(folder: Path | None) -> Path:
    """Return a folder of notebooks that may be edited; fills it from the package if it is a copy."""
    import shutil

    from relations import locate

    source = locate.notebooks_dir()
    packaged = source.is_relative_to(Path(relations.__file__).resolve().parent)
    if folder is None and not packaged:
        return source
    target = locate.real(folder or "relations-notebooks")
    if target == source:
        return source
    target.mkdir(parents=True, exist_ok=True)
    for notebook in sorted(source.glob("*.ipynb")):
        copy = target / notebook.name
        if not copy.exists():
            shutil.copyfile(notebook, copy)
        elif copy.read_bytes() != notebook.read_bytes():
            click.echo(f"{copy} differs from the package's and is kept", err=True)
    return target


@main.group()
def notebooks() -> None:
    """Look after the reference notebooks."""


@notebooks.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; status 1 if something would change.")
@_jobs
@_timeout
def refresh(names: tuple[str, ...], only_check: bool, jobs: int | None, timeout: float | None) -> None:
    """Execute the notebooks in place, with their default parameters, and say what changed."""
    from relations.batch.refresh import refresh
    from relations.batch.run import Stop

    with Stop() as stop:
        results = refresh(names, write=not only_check, workers=jobs, timeout=timeout, notify=_progress(0), stop=stop)
    for result in results:
        for change in result.changes:
            say(f"{result.name}: {'would change' if only_check else 'changed'}: {change}")
    changed = sum(bool(result.changes) for result in results)
    say(f"{changed} of {len(results)} notebooks {'would change' if only_check else 'changed'}")
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
        if outcome is None:
            say(f"{job.name}: started")
            return
        ended += 1
        made += outcome.made
        left = (time.monotonic() - begun) / max(made, 1) * (total - ended)
        whole = f" ({ended} of {total}, about {left:.0f} s left)" if total > MANY and outcome.made else ""
        say(f"{job.name}: {_sentence(outcome)}{whole}")

    return notify
