"""What moved between two versions of the data: rows, recorded facts, and why facts moved.

A version is a folder (of a data package, or of a repository that holds one in ``data/``)
or a revision of the git repository at hand.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

import pandas as pd

from relations import causes, cells, descriptor, parameters, tables
from relations.answers import plain
from relations.errors import RelationsError
from relations.stated import is_missing

_PATIENCE = 60  # seconds that git may take for one answer


@contextlib.contextmanager
def version(spec: str | Path) -> Iterator[Path]:
    """Give the root of a version for as long as it is looked at.

    Parameters
    ----------
    spec : path or str
        A folder, or a git revision of the repository that the caller stands in.

    Yields
    ------
    Path
        A folder with ``data/datapackage.json`` (and ``reports/`` if the version has
        them), or the data folder itself.

    Raises
    ------
    RelationsError
        If it is neither, or holds no data package.
    """
    folder = Path(spec)
    with tempfile.TemporaryDirectory(prefix="relations-") as temporary:
        # Not Path.is_dir(), which raises for what can be no name of a file.
        if not os.path.isdir(folder):  # noqa: PTH112
            folder = _checkout(str(spec), Path(temporary))
        if not (folder / descriptor.NAME).is_file() and not (folder / "data" / descriptor.NAME).is_file():
            raise RelationsError(
                f"{spec} holds no {descriptor.NAME}, neither at its top nor in data/. "
                "Give the folder of a data package, a repository that has one, or a git revision."
            )
        yield folder


def _checkout(revision: str, target: Path) -> Path:
    """Write out data and recorded facts of a revision as git keeps them.

    Nothing of the work tree is touched, and no filter, hook or other program that a repository names is run.
    """
    wrong = (
        f"{revision!r} is neither a folder nor a git revision with a folder data/. "
        "`git log --oneline -- data` lists the revisions that changed the data."
    )
    if revision.startswith("-") or "\0" in revision:
        raise RelationsError(wrong)
    top = os.fsdecode(_git("rev-parse", "--show-toplevel").rstrip(b"\n")) or "."
    listed = _git("-C", top, "ls-tree", "-r", "-z", f"{revision}^{{commit}}", "--", "data", "reports", "CHANGELOG.md")
    wanted = {}
    for entry in filter(None, listed.split(b"\0")):
        about, _, name = os.fsdecode(entry).partition("\t")
        parts = PurePosixPath(name).parts
        kept = parts[0] == "data" or parts[-1] in {"facts.json", "CHANGELOG.md"}
        if about.split()[1] == "blob" and ".." not in parts and kept:
            wanted[name] = about.split()[2]
    if not any(name.startswith("data/") for name in wanted):
        raise RelationsError(wrong)
    for name, key in wanted.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_git("-C", top, "cat-file", "blob", key))
    return target


def _git(*words: str) -> bytes:
    """Return what git answers; nothing where it cannot."""
    environment = os.environ | {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(  # noqa: S603 - words of ours, and a revision that git itself judges
            ["git", *words],  # noqa: S607 - git is wherever the user has it
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
            env=environment,
            timeout=_PATIENCE,
        )
    except FileNotFoundError:
        raise RelationsError("There is no git on this machine: give folders instead of revisions.") from None
    except subprocess.TimeoutExpired:
        raise RelationsError(f"git did not answer within {_PATIENCE} seconds: `git {' '.join(words)}`.") from None
    return done.stdout if done.returncode == 0 else b""


def _data(root: Path) -> Path:
    return root if (root / descriptor.NAME).is_file() else root / "data"


def _tables(root: Path) -> dict[str, causes.Table]:
    """Cells by table and key. Values are not judged, so that a broken version can be compared as well."""
    folder = _data(root)
    found: dict[str, causes.Table] = {}
    for name, resource in tables.resources(folder).items():
        path, fields = folder / resource["path"], [field["name"] for field in resource["schema"]["fields"]]
        if path.is_file():
            found[name] = causes.keyed(cells.read(path, name, fields).columns, resource)
    return found


def rows(old: Path, new: Path) -> pd.DataFrame:
    """Compare the tables of two versions cell by cell.

    Parameters
    ----------
    old, new : Path
        As given by :func:`version`.

    Returns
    -------
    DataFrame
        One row a change: ``table``, ``row`` (its key), ``change`` (added, removed,
        changed), ``field``, ``old``, ``new``; the last three only for a changed cell.
    """
    found = [
        (edit.table, "/".join(edit.key), edit.change, *cell)
        for edit in causes.differing(_tables(old), _tables(new))
        for cell in edit.cells or [("", "", "")]
    ]
    columns = ["table", "row", "change", "field", "old", "new"]
    return pd.DataFrame(sorted(found), columns=columns).astype("str")


def facts(old: Path, new: Path) -> pd.DataFrame:
    """Compare the facts that the reports of two versions recorded.

    Returns
    -------
    DataFrame
        ``report``, ``fact``, ``old``, ``new`` (as printed; empty where there was none).
        No rows if either version carries no reports.
    """
    before, after = ({key: fact["text"] for key, fact in _recorded(root).items()} for root in (old, new))
    both = sorted(before.keys() | after.keys()) if before and after else []
    keys = [key for key in both if before.get(key) != after.get(key)]
    found = [(*key, before.get(key, ""), after.get(key, "")) for key in keys]
    return pd.DataFrame(found, columns=["report", "fact", "old", "new"]).astype("str")


def _recorded(root: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """Facts as reports recorded them, each with the parameters of its report."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for path in sorted({*(root / "reports").glob("*/facts.json"), *(root / "reports").glob("en/*/facts.json")}):
        try:
            recorded = json.loads(path.read_text("utf-8"))
            for name, fact in recorded["facts"].items():
                own = {"text": str(fact["text"]), "parameters": dict(recorded.get("parameters", {}))}
                found[path.parent.name, str(name)] = {**fact, **own}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise RelationsError(
                f"{path.relative_to(root)} is not the facts.json of a report ({type(error).__name__}). "
                "Make the report again, or remove the file."
            ) from None
    return found


def why(old: str | Path, new: str | Path = ".", names: Sequence[tuple[str, str]] | None = None) -> pd.DataFrame:
    """Find what moved the facts of the reports between two versions, by the present library.

    Parameters
    ----------
    old, new : path or str
        As in `version`.
    names : sequence of (report, fact), optional
        Only these facts; all if not given.

    Returns
    -------
    DataFrame
        One row a fact that moved and a cause of it: ``report``, ``fact``, ``old``, ``new`` (as printed; empty where
        there is none); ``cause`` ("rows", "together", "code", "parameters"); ``effect`` (in the unit of the fact;
        missing of days and words) and ``alone`` (what it would be by this cause alone); ``rows`` (``table/key``, parted
        by semicolons), ``changes`` (what became of each, parted by " | "), ``source_ids`` and ``reason`` (of the
        changelog).  The effects of a fact add up to its difference: "together" is what rows move only in company.

    Raises
    ------
    RelationsError
        If a version cannot be had, lacks tables or fields of the present description, or breaks a rule of its own.
    """
    with version(old) as before, version(new) as after, tempfile.TemporaryDirectory(prefix="relations-") as room:
        was, now = _data(before), _data(after)
        causes.fitting(was, str(old))
        causes.fitting(now, str(new))
        reports = dict.fromkeys(parameters.MODELS if names is None else (report for report, _ in names))
        recorded: causes.Facts = {key: fact for key, fact in _recorded(before).items() if key[0] in reports}
        rows = causes.differing(_tables(before), _tables(after))
        if not rows and not recorded:
            return _frame_of([])
        bench = causes.Bench(was, now, rows, Path(room), reports)
        found = causes.causes(bench, recorded, names)
        lines = causes.reasons(now.parent / "CHANGELOG.md", was.parent / "CHANGELOG.md")
    return _frame_of([_told(moved, cause, lines) for moved in found for cause in moved.causes])


def _told(moved: causes.Moved, cause: causes.Cause, lines: Sequence[tuple[str, str, str]]) -> dict[str, Any]:
    keys = [f"{edit.table}/{'/'.join(edit.key)}" for edit in cause.edits]
    became = []
    for key, edit in zip(keys, cause.edits, strict=True):
        cells = "; ".join(f"{name}: {old!r} -> {new!r}" for name, old, new in edit.cells)
        became.append(f"{key} {edit.change}{f' ({cells})' if cells else ''}")
    ids = dict.fromkeys(name for edit in cause.edits for name in edit.source_ids)
    said = dict.fromkeys(filter(None, (causes.reason(edit, lines) for edit in cause.edits)))
    old, new = ((record or {}).get("text", "") for record in (moved.old, moved.new))
    return {
        "report": moved.report,
        "fact": moved.fact,
        "old": old,
        "new": new,
        "cause": cause.kind,
        "effect": cause.effect,
        "alone": cause.alone,
        "rows": ";".join(keys),
        "changes": " | ".join(became),
        "source_ids": ";".join(ids),
        "reason": "; ".join(said),
    }


def told(why: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows of `why` as JSON stores them."""
    return [{str(name): plain(cell) for name, cell in row.items()} for row in why.to_dict("records")]


def documents() -> dict[str, dict[str, str]]:
    """Return title and address of each source."""
    rows = tables.load("sources").fillna("").to_dict("records")
    return {row["source_id"]: {"title": f"{row['publisher']}, {row['date']}", "url": row["url"]} for row in rows}


def sentence(cause: Mapping[str, Any], most: int = 4) -> str:
    """Say a cause, a row of `why`, in one line; of many rows the first."""
    rows = cause["changes"].split(" | ") if cause["changes"] else []
    named = ", ".join(rows[:most]) + (f" and {len(rows) - most} more rows" if len(rows) > most else "")
    what = {
        "rows": named,
        "together": f"what only these move together: {named}",
        "code": f"the code, which computes {cause['alone']} from the same data",
        "parameters": f"the parameters, of which those of now give {cause['alone']}",
    }[cause["cause"]]
    moves = "" if is_missing(cause["effect"]) else f"{cause['effect']:+.6g}: "
    ids = cause["source_ids"].split(";")
    cited = f" [{'; '.join(ids[:most])}{f'; {len(ids) - most} more' if len(ids) > most else ''}]" if rows else ""
    return f"{moves}{what}{cited}{'; reason: ' if cause['reason'] else ''}{cause['reason']}"


def _frame_of(rows: list[dict[str, Any]]) -> pd.DataFrame:
    texts = ["report", "fact", "old", "new", "cause", "alone", "rows", "changes", "source_ids", "reason"]
    columns = [*texts[:5], "effect", *texts[5:]]
    return pd.DataFrame(rows, columns=columns).astype({"effect": "float64", **dict.fromkeys(texts, "str")})
