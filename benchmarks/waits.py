"""What people wait for beside a whole plan, each against what it must cost at least; `bench.py --only waits` prints it.

A ratio is of two ways that ran in turn, A B A B ..., so that a slow minute of the machine meets both; seconds of
processor stand beside those of the clock, which a busy machine stretches.  README.md says what each figure means.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
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


TABLE: list[tuple[str, float, str]] = []


def found(what: str, value: float, aim: str = "") -> None:
    """Take note of a figure, and say it at once: the others take a while."""
    TABLE.append((what, value, aim))
    print(f"{what}: {value:.2f}", file=sys.stderr, flush=True)


def show(repeats: int) -> None:
    """Print all that was found, and how busy the machine is."""
    print(f"\n{f'medians of {repeats}':90} {'found':>8}  aim\n{'-' * 108}")
    for what, value, aim in TABLE:
        print(f"{what:90} {value:8.0f}  {aim}" if value >= 100 else f"{what:90} {value:8.2f}  {aim}")
    print(f"load of the machine, of which these runs are a part: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


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


def paired(name: str, one: Callable[[], Took], other: Callable[[], Took], repeats: int, aim: str = "") -> None:
    """Find the medians of the ratios of two ways that ran in turn."""
    pairs = [(one(), other()) for _ in range(repeats)]
    for what, by in (("clock", "by the clock"), ("processor", "of processor")):
        ratio = statistics.median(getattr(a, what) / getattr(b, what) for a, b in pairs)
        found(f"{name}, {by}", ratio, aim)


def bare(notebook: str, name: str, value: str) -> None:
    """Run the cells of a notebook in this process, which has imported nothing yet."""
    from relations import locate

    names: dict[str, Any] = {"__name__": "__main__"}
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for cell in json.loads((locate.notebooks_dir() / f"{notebook}.ipynb").read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
            if "parameters" in cell["metadata"].get("tags", ()):
                names[name] = float(value)


def growth() -> None:
    """Find what grows with the data: seconds of processor for all, and in times of those for half as much."""
    import numpy as np
    import pandas as pd

    import relations
    from relations import conflict
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
        made = pd.DataFrame(dict.fromkeys(exports.GED, 1), index=range(rows)).assign(dyad_new_id=exports.UCDP_DYAD)
        made["id"], made["dyad_name"] = np.arange(rows), "Kyrgyzstan - Tajikistan"
        made["date_start"] = made["date_end"] = days.strftime("%Y-%m-%d")
        made["latitude"], made["longitude"] = chance.uniform(-50, 60, rows), chance.uniform(-120, 140, rows)
        return made

    def spent(work: Callable[..., object], *given: Any, **named: Any) -> float:
        begun = time.process_time()
        work(*given, **named)
        return time.process_time() - begun

    for name, rows, work, aim in (
        ("estimates.estimate of 100,000 claims", 100_000, _estimated, "1"),
        ("relations.cite of 100,000 claims", 100_000, lambda told: relations.cite(told[0]), ""),
        ("conflict.match of 350,000 events", 350_000, conflict.match, "5"),
    ):
        make: Callable[[int], Any] = events if "match" in name else many
        half, whole = (spent(work, make(n)) for n in (rows // 2, rows))
        found(f"{name}, s of processor", whole, aim)
        found(f"{name} to half of them", whole / half, "2")
    found("peak memory of these three, MiB", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "1000")


def _estimated(told: tuple[Any, Any]) -> None:
    from relations import estimates

    estimates.estimate(told[0], incidents=told[1])


def one_parameter(repeats: int) -> None:
    """Find what another report costs that differs in a parameter which few of its sections read."""
    with tempfile.TemporaryDirectory() as folder:
        plans = {}
        for name, many in (("one", "[970.0]"), ("six", "[970.0, 975.0, 980.0, 984.0, 990.0, 1006.84]")):
            plans[name] = Path(folder) / f"{name}.toml"
            matrix = f"[[report]]\nname = 'diplomacy'\nmatrix = {{ denominator_km = {many} }}\n"
            plans[name].write_text(matrix, encoding="utf-8")

        def took(name: str) -> float:
            options = ["--plan", str(plans[name]), "--out", f"{folder}/{name}", "--force"]
            return run([*REPORT, *options]).processor

        more = [(took("six") - alone) / 5 / alone for _ in range(repeats) for alone in [took("one")]]
    found("another length of the border to the first report on diplomacy, of processor", statistics.median(more))


def watched(repeats: int) -> None:
    """Find how long after a save its report is there, in times of what the report itself took at first."""
    from relations import locate

    ratios = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        notebooks = shutil.copytree(locate.notebooks_dir(), folder / "notebooks")
        saved = notebooks / "energy.ipynb"
        options = ["energy", "-p", "volume_twh=4", "--language", "en", "--out", str(folder / "out"), "--watch"]
        environment = os.environ | {"RELATIONS_NOTEBOOKS": str(notebooks), "PYTHONUNBUFFERED": "1"}
        with subprocess.Popen([*REPORT, *options], stdout=subprocess.PIPE, text=True, env=environment) as process:
            told, begun, first = iter(process.stdout or ()), 0.0, 0.0
            for number in range(repeats + 1):
                next(line for line in told if line.startswith("watching"))
                if number:
                    ratios.append((time.perf_counter() - begun) / first)
                else:  # later ones are given again what the save leaves as it was
                    made = json.loads((folder / "out" / "en" / "manifest.json").read_text("utf-8"))
                    first = made["reports"]["energy"]["seconds"]
                begun = time.perf_counter()
                cells = json.loads(saved.read_text("utf-8"))
                cells["cells"][-1]["source"] = [*cells["cells"][-1]["source"], "\n# saved"]
                saved.write_text(json.dumps(cells), encoding="utf-8")
            process.send_signal(signal.SIGINT)
    found("save to page under --watch, to what the report took at first", statistics.median(ratios), "1.2")


def run_all() -> None:
    """Find what all cells of a notebook take in a new kernel, in times of the same in a warm one."""
    from jupyter_client.manager import start_new_kernel

    from relations import locate

    for path in sorted(locate.notebooks_dir().glob("*.ipynb")):
        cells = [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
        manager, client = start_new_kernel(kernel_name="python3", cwd=str(path.parent))
        took = []
        for _ in range(3):
            begun = time.perf_counter()
            for cell in cells:
                client.execute_interactive("".join(cell["source"]), output_hook=lambda _message: None, timeout=600)
            took.append(time.perf_counter() - begun)
        client.stop_channels()
        manager.shutdown_kernel(now=True)
        found(f"all cells of {path.stem} in a new kernel to the same in a warm one", took[0] / min(took[1:]), "1.5")


def table(repeats: int) -> None:
    """Find all of it."""
    notebook, name, value = WHAT_IF
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
        paired("a what-if to a bare Python with the same cells", lambda: run(asked), lambda: run(alone), repeats, "1.3")
        one = [*REPORT, *there, *english]
        all_three = [*REPORT, *there]
        paired("three editions to one", lambda: run([*all_three, "--force"]), lambda: run([*one, "--force"]), repeats)
        paired("three editions to one, nothing to do", lambda: run(all_three), lambda: run(one), repeats, "1.3")
    one_parameter(repeats)
    watched(repeats)
    run_all()
    growth()


if __name__ == "__main__":
    bare(*sys.argv[1:])
