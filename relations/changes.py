"""What moved between two versions of the data: rows, recorded facts, findings.

A version is a folder (of a data package, or of a repository that holds one in ``data/``)
or a revision of the git repository at hand.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterator

_DESCRIPTOR = "datapackage.json"


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
    with contextlib.ExitStack() as stack:
        if not folder.is_dir():
            temporary = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relations-")))
            folder = _checkout(str(spec), temporary)
        if not (folder / _DESCRIPTOR).is_file() and not (folder / "data" / _DESCRIPTOR).is_file():
            raise RelationsError(
                f"{spec} holds no {_DESCRIPTOR}, neither at its top nor in data/. "
                "Give the folder of a data package, a repository that has one, or a git revision."
            )
        yield folder


def _checkout(revision: str, target: Path) -> Path:
    """Unpack data and recorded facts of a revision; nothing of the work tree is touched."""
    if revision.startswith("-"):
        raise RelationsError(f"{revision!r} is neither a folder nor a git revision.")
    git = ["git", "-C", _top()]
    known = subprocess.run(  # noqa: S603 - fixed words, and a revision that git itself judges
        [*git, "ls-tree", "-r", "--name-only", f"{revision}^{{commit}}", "--", "data", "reports"],
        capture_output=True,
        text=True,
        check=False,
    )
    wanted = [name for name in known.stdout.splitlines() if name.startswith("data/") or name.endswith("/facts.json")]
    if known.returncode != 0 or not wanted:
        raise RelationsError(
            f"{revision!r} is neither a folder nor a git revision with a folder data/. "
            "`git log --oneline -- data` lists the revisions that changed the data."
        )
    archive = subprocess.run(  # noqa: S603
        [*git, "archive", revision, "--", *wanted], capture_output=True, check=True
    )
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as packed:
        packed.extractall(target, filter="data")
    return target


def _top() -> str:
    try:
        found = subprocess.run(
            ["git", "rev-parse", "--show-toplevel"],  # noqa: S607 - git is wherever the user has it
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        return "."
    return found.stdout.strip() or "."


def _data(root: Path) -> Path:
    return root if (root / _DESCRIPTOR).is_file() else root / "data"


def _tables(root: Path) -> dict[str, dict[tuple[str, ...], dict[str, str]]]:
    """Cells by table and key. Read as text, so that a broken version can be compared as well."""
    folder = _data(root)
    found = {}
    for resource in json.loads((folder / _DESCRIPTOR).read_text("utf-8"))["resources"]:
        path = folder / resource["path"]
        if "schema" not in resource or not path.is_file():
            continue
        rows = csv.DictReader(io.StringIO(path.read_text("utf-8")))
        key = resource["schema"]["primaryKey"]
        found[resource["name"]] = {tuple(row[field] for field in key): row for row in rows}
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
    before, after = _tables(old), _tables(new)
    found = []
    for table in sorted(before.keys() | after.keys()):
        was, now = before.get(table, {}), after.get(table, {})
        found += [(table, "/".join(key), "removed", "", "", "") for key in was if key not in now]
        found += [(table, "/".join(key), "added", "", "", "") for key in now if key not in was]
        for key in was.keys() & now.keys():
            fields = [field for field in (*now[key], *was[key]) if was[key].get(field) != now[key].get(field)]
            found += [
                (table, "/".join(key), "changed", field, was[key].get(field) or "", now[key].get(field) or "")
                for field in dict.fromkeys(fields)
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
    before, after = _recorded(old), _recorded(new)
    if not before or not after:
        return pd.DataFrame(columns=["report", "fact", "old", "new"])
    return _moved(before, after, ["report", "fact"])


def _recorded(root: Path) -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for path in sorted((root / "reports").glob("*/facts.json")):
        for name, fact in json.loads(path.read_text("utf-8"))["facts"].items():
            found[path.parent.name, name] = str(fact["text"])
    return found


def findings(old: Path, new: Path) -> pd.DataFrame:
    """Recompute the findings of the overview from both versions with the present library.

    Returns
    -------
    DataFrame
        ``finding``, ``old``, ``new`` for those that moved.

    Raises
    ------
    RelationsError
        If a version breaks the rules of its own description.
    """
    return _moved(_computed(old), _computed(new), ["finding"])


def _computed(root: Path) -> dict[tuple[str, ...], str]:
    from relations import narrate, overview

    before = os.environ.get("RELATIONS_DATA")
    os.environ["RELATIONS_DATA"] = str(_data(root).resolve())
    try:
        tell = narrate.Narrator()
        overview.findings(tell, "1991-01-01", "2099-12-31", "latest")
        # How long it has been quiet depends on the day of asking, not on the data.
        return {(name,): fact.text for name, fact in tell.facts.items() if name != "quiet"}
    finally:
        if before is None:
            del os.environ["RELATIONS_DATA"]
        else:
            os.environ["RELATIONS_DATA"] = before


def _moved(before: dict[tuple[str, ...], str], after: dict[tuple[str, ...], str], names: list[str]) -> pd.DataFrame:
    keys = [key for key in sorted(before.keys() | after.keys()) if before.get(key) != after.get(key)]
    found: list[tuple[Any, ...]] = [(*key, before.get(key, ""), after.get(key, "")) for key in keys]
    return pd.DataFrame(found, columns=[*names, "old", "new"]).astype("str")
