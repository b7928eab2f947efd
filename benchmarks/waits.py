"""What people wait for beside a whole plan, each against what it must cost at least; `bench.py --only waits` prints it.

Every figure is a ratio of two commands that ran in turn, A B A B ..., so that a slow minute of the machine meets both;
seconds of processor stand beside it, since a busy machine stretches what the clock says.
README.md says what each means.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
REPORT = [sys.executable, "-m", "relations", "report"]
# The report asked for, once by the command line and once as nothing but its imports and cells.
WHAT_IF = ("energy", "volume_twh", "4")


class Took(NamedTuple):
    """Seconds by the clock, and of processor in this process's children."""

    clock: float
    processor: float


def run(command: list[str]) -> Took:
    """Run a command that must succeed."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(time.perf_counter() - begun, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def paired(name: str, one: Callable[[], Took], other: Callable[[], Took], repeats: int) -> None:
    """Print medians of two ways that ran in turn, and of their ratios."""
    found = [(one(), other()) for _ in range(repeats)]
    clocks, processors = ([(getattr(a, what), getattr(b, what)) for a, b in found] for what in Took._fields)
    ratios = [statistics.median(a / b for a, b in pairs) for pairs in (clocks, processors)]
    seconds = [statistics.median(each) for pairs in (clocks, processors) for each in zip(*pairs, strict=True)]
    print(
        f"{name:34} {seconds[0]:8.2f} {seconds[1]:8.2f} {ratios[0]:7.2f} {seconds[2]:9.2f} {seconds[3]:9.2f} ", end=""
    )
    print(f"{ratios[1]:7.2f}", flush=True)


def bare(notebook: str, name: str, value: str) -> None:
    """Run the cells of a notebook in this process, which has imported nothing yet."""
    import json

    from relations import locate

    names: dict[str, Any] = {"__name__": "__main__"}
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for cell in json.loads((locate.notebooks_dir() / f"{notebook}.ipynb").read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
            if "parameters" in cell["metadata"].get("tags", ()):
                names[name] = float(value)


def growth() -> None:
    """Print what grows with the data: processor seconds for half as much, for all, and their ratio."""
    import numpy as np
    import pandas as pd

    import relations
    from relations import conflict, estimates
    from relations.conflict import exports

    claims, incidents = relations.load("claims"), relations.load("incidents")
    claims["repeats"] = claims["repeats"].where(claims["repeats"].isna())  # a copy repeats no claim of another

    def many(rows: int) -> tuple[pd.DataFrame, pd.DataFrame]:
        copies = range(-(-rows // len(claims)))
        told = [claims.assign(**{key: claims[key] + f"-{n}" for key in ("claim_id", "incident_id")}) for n in copies]
        about = [incidents.assign(incident_id=incidents["incident_id"] + f"-{n}") for n in copies]
        return pd.concat(told, ignore_index=True).head(rows), pd.concat(about, ignore_index=True)

    def events(rows: int) -> pd.DataFrame:
        chance = np.random.default_rng(1)
        days = pd.Timestamp("1989-01-01") + pd.to_timedelta(chance.integers(0, 13_000, rows), unit="D")
        made = pd.DataFrame(dict.fromkeys([*exports.GED, "dyad_new_id"], 1), index=range(rows))
        made["id"], made["dyad_name"] = np.arange(rows), "A - B"
        made["date_start"] = made["date_end"] = days.strftime("%Y-%m-%d")
        made["latitude"], made["longitude"] = chance.uniform(-50, 60, rows), chance.uniform(-120, 140, rows)
        return made

    def spent(work: Callable[..., object], *given: Any, **named: Any) -> float:
        begun = time.process_time()
        work(*given, **named)
        return time.process_time() - begun

    print(f"\n{'what grows':34} {'rows':>9} {'half, s':>9} {'all, s':>9} {'ratio':>7}  (of processor)")
    for name, rows, work in (
        ("estimates.estimate", 100_000, lambda told: spent(estimates.estimate, told[0], incidents=told[1])),
        ("relations.cite", 100_000, lambda told: spent(relations.cite, told[0])),
        ("conflict.match, every event", 350_000, lambda file: spent(conflict.match, file, both=False)),
    ):
        make: Callable[[int], Any] = events if "match" in name else many
        half, whole = work(make(rows // 2)), work(make(rows))
        print(f"{name:34} {rows:9,} {half:9.2f} {whole:9.2f} {whole / half:7.2f}", flush=True)
    print(f"peak memory of all of it: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB", flush=True)


def table(repeats: int) -> None:
    """Print all of it."""
    notebook, name, value = WHAT_IF
    heads = ("A, s", "B, s", "A/B", "A, cpu s", "B, cpu s", "A/B")
    print(f"\n{'medians of ' + str(repeats) + ' pairs, A beside B':34} ", end="")
    print("{:>8} {:>8} {:>7} {:>9} {:>9} {:>7}".format(*heads))
    with tempfile.TemporaryDirectory() as folder:
        there, english = ["--out", folder], ["--language", "en"]
        asked = [
            *REPORT,
            notebook,
            "-p",
            f"{name}={value}",
            "--out",
            f"{folder}/what-if",
            "--force",
            "--language",
            "en",
        ]
        alone = [sys.executable, str(HERE / "waits.py"), *WHAT_IF]
        paired("a what-if, its cells alone", lambda: run(asked), lambda: run(alone), repeats)
        one = [*REPORT, *there, *english]
        paired(
            "three editions, one", lambda: run([*REPORT, *there, "--force"]), lambda: run([*one, "--force"]), repeats
        )
        paired("no change: three editions, one", lambda: run([*REPORT, *there]), lambda: run(one), repeats)
    growth()


if __name__ == "__main__":
    bare(*sys.argv[1:])
