"""Our engine held against a real kernel on the notebooks that peers test themselves with.

    python tests/conformance_engine.py [SDIST ...]

takes the source distributions of papermill, nbclient and nbval (by default pip fetches those of the installed
versions), runs each of their notebooks by fork and twice in a kernel, and compares how it ends and every output of
every cell.  "By chance" is what the kernel itself gives otherwise the second time; "on purpose" what `PURPOSE` names.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relations.batch import notebook, processes, run
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterator

PEERS = ("papermill", "nbclient", "nbval")
# What is otherwise than in a kernel, and why.
PURPOSE = {
    "Autokill.ipynb: error": "a cell that ends its process: there is one process less, and the cell is named",
    "Autokill.ipynb: execution_count": "the same: nobody is left to number the cell",
    "Interrupt.ipynb: metadata": "stopped: what papermill notes of its progress",
    "keyboard_interrupt.ipynb: metadata": "stopped: what papermill notes of its progress",
}


def fetched(folder: Path, given: list[str]) -> Iterator[Path]:
    """Unpack the notebooks of each source distribution."""
    if not given:
        wanted = [f"{name}=={importlib.metadata.version(name)}" for name in PEERS]
        command = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ",".join(PEERS)]
        subprocess.run([sys.executable, *command, "--dest", str(folder), *wanted], check=True)
    for archive in map(Path, given or sorted(map(str, folder.glob("*.tar.gz")))):
        with tarfile.open(archive) as packed:
            members = [each for each in packed if each.isfile() and each.name.endswith(".ipynb")]
            packed.extractall(folder, members=members, filter="data")
        yield from (folder / each.name for each in members)


def made(paths: list[Path], build: Path, executor: processes.Workers, *, kernel: bool) -> list[dict[str, Any]]:
    """Run notebooks; returns how each ended, its cells and its error."""
    for left in Path().iterdir():
        left.unlink()
    jobs = [run.Job(str(n), build / str(n), path, {}, kernel=kernel) for n, path in enumerate(paths)]
    found = []
    for outcome in run.run(jobs, executor=executor, timeout=45, workers=2):
        cells: list[Any] = []
        with contextlib.suppress(RelationsError):
            cells = notebook.read(outcome.job.build / "notebook.ipynb")["cells"]
        error = {key: outcome.error[key] for key in ("cell", "name")} if outcome.error else None
        found.append(parts({"status": outcome.status, "error": error, "cells": cells}))
    return found


def parts(made: dict[str, Any]) -> dict[str, Any]:
    """Take what a run gave apart: how it ended, and of each cell everything, each output by itself."""
    found = {key: made[key] for key in ("status", "error")}
    for cell in made["cells"]:
        outputs = enumerate(cell.pop("outputs", ()), 1)
        found |= {f"cell {cell['id']}, output {n}": output for n, output in outputs}
        found |= {f"cell {cell['id']}, {key}": value for key, value in cell.items()}
    return found


def differences(mine: dict[str, Any], theirs: dict[str, Any]) -> dict[str, str]:
    """Say in which parts two runs of a notebook differ."""
    return {
        key: f"{mine.get(key)!r:.300}, not {theirs.get(key)!r:.300}"
        for key in dict.fromkeys([*theirs, *mine])
        if mine.get(key) != theirs.get(key)
    }


def main() -> int:
    """Fetch, run, compare, print; status 1 if anything is wrong."""
    with tempfile.TemporaryDirectory() as temporary:
        room = Path(temporary)
        paths = list(fetched(room, [str(Path(each).resolve()) for each in sys.argv[1:]]))
        (room / "here").mkdir()
        os.chdir(room / "here")  # some write into the current folder
        counts: dict[str, Counter[str]] = {}
        with contextlib.closing(processes.Workers()) as workers:
            forked = made(paths, room / "forked", workers, kernel=False)
            real = made(paths, room / "real", workers, kernel=True)
            unlike = [n for n, (mine, theirs) in enumerate(zip(forked, real, strict=True)) if differences(mine, theirs)]
            again = dict(
                zip(unlike, made([paths[n] for n in unlike], room / "again", workers, kernel=True), strict=True)
            )
        for number, (path, mine, theirs) in enumerate(zip(paths, forked, real, strict=True)):
            peer, chance = path.relative_to(room).parts[0], differences(theirs, again.get(number, theirs))
            counted = counts.setdefault(peer, Counter())
            counted["notebooks"] += 1
            counted["parts that agree"] += len(theirs)
            for part, said in differences(mine, theirs).items():
                why = PURPOSE.get(f"{path.name}: {part.rpartition(', ')[2]}", "")
                verdict = "by chance" if part in chance else "on purpose" if why else "wrong"
                counted["parts that agree"] -= part in theirs
                counted[verdict] += 1
                print(f"{verdict}: {peer} {path.name}, {part}: {why or said}")
        for peer, found in counts.items():
            print(f"{peer}: " + ", ".join(f"{n} {what}" for what, n in found.items()))
    return int(any(found["wrong"] for found in counts.values()))


if __name__ == "__main__":
    sys.exit(main())
