"""What moved between two versions of the data: rows, recorded facts, findings.

A version is a folder (of a data package, or of a repository that holds one in ``data/``)
or a revision of the git repository at hand.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import pandas as pd

from relations import cells, descriptor
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    with contextlib.ExitStack() as stack:
        # Not Path.is_dir(), which raises for what can be no name of a file.
        if not os.path.isdir(folder):  # noqa: PTH112
            temporary = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relations-")))
            folder = _checkout(str(spec), temporary)
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
    listed = _git("-C", top, "ls-tree", "-r", "-z", f"{revision}^{{commit}}", "--", "data", "reports")
    wanted = {}
    for entry in filter(None, listed.split(b"\0")):
        about, _, name = os.fsdecode(entry).partition("\t")
        parts = PurePosixPath(name).parts
        if about.split()[1] == "blob" and ".." not in parts and (parts[0] == "data" or parts[-1] == "facts.json"):
            wanted[name] = about.split()[2]
    if not wanted:
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


def _tables(root: Path) -> dict[str, dict[tuple[str, ...], dict[str, str]]]:
    """Cells by table and key. Values are not judged, so that a broken version can be compared as well."""
    folder = _data(root)
    found: dict[str, dict[tuple[str, ...], dict[str, str]]] = {}
    for resource in descriptor.read(folder)["resources"]:
        path = folder / resource["path"]
        if "schema" not in resource or not path.is_file():
            continue
        names = [field["name"] for field in resource["schema"]["fields"]]
        columns = cells.read(path, resource["name"], names).columns
        key = resource["schema"]["primaryKey"] or names
        seen: Counter[tuple[str, ...]] = Counter()
        table = found[resource["name"]] = {}
        for values in zip(*columns.values(), strict=True):
            row = dict(zip(names, values, strict=True))
            said = tuple(row[field] for field in key)
            seen[said] += 1
            # A key that stands twice is a fault of the version, but no reason to lose a row here.
            table[(*said, f"no. {seen[said]}") if seen[said] > 1 else said] = row
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
    for path in sorted({*(root / "reports").glob("*/facts.json"), *(root / "reports").glob("en/*/facts.json")}):
        try:
            recorded = json.loads(path.read_text("utf-8"))["facts"]
            found |= {(path.parent.name, str(name)): str(fact["text"]) for name, fact in recorded.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise RelationsError(
                f"{path.relative_to(root)} is not the facts.json of a report ({type(error).__name__}). "
                "Make the report again, or remove the file."
            ) from None
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
        If a version breaks the rules of its own description, or lacks what the present library computes with.
    """
    return _moved(_computed(old), _computed(new), ["finding"])


def _computed(root: Path) -> dict[tuple[str, ...], str]:
    from relations.overview import answers
    from relations.show import Report

    before = os.environ.get("RELATIONS_DATA")
    os.environ["RELATIONS_DATA"] = str(_data(root).resolve())
    try:
        tell = Report()
        tell.findings(answers.findings(answers.Selection("1991-01-01", "2099-12-31")))
        # How long it has been quiet depends on the day of asking, not on the data.
        return {(name,): record["text"] for name, record in tell.facts.items() if name != "quiet"}
    except RelationsError:
        raise
    except Exception as error:  # noqa: BLE001 - another version may lack anything
        raise RelationsError(
            f"The findings of the overview cannot be computed from {_data(root)} ({type(error).__name__}: {error}): "
            "the present library needs tables, fields or rows that this version does not have."
        ) from None
    finally:
        if before is None:
            del os.environ["RELATIONS_DATA"]
        else:
            os.environ["RELATIONS_DATA"] = before


def _moved(before: dict[tuple[str, ...], str], after: dict[tuple[str, ...], str], names: list[str]) -> pd.DataFrame:
    keys = [key for key in sorted(before.keys() | after.keys()) if before.get(key) != after.get(key)]
    found: list[tuple[Any, ...]] = [(*key, before.get(key, ""), after.get(key, "")) for key in keys]
    return pd.DataFrame(found, columns=[*names, "old", "new"]).astype("str")
