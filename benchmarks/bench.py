"""How long the reports take, beside the ways they could be made without this package.

    python benchmarks/bench.py                    one paired run; the slow ways on a sample of the sweep
    python benchmarks/bench.py --repeats 5 --full medians of five, nothing scaled up (hours)
    python benchmarks/bench.py --only memory      the memory of a long sweep, no times
    python benchmarks/bench.py --only waits       what else people wait for: waits.py

All that was found stands in one table at the end, beside what is aimed at.

The ways, each from a cold start but for the floor:

relations        `relations report`
loop             `papermill` and `jupyter nbconvert` for each report, one after the other
loop, masked     the same without the one slow import that most of their start goes to
ploomber-engine  the same loop with its command in the place of papermill's, in a throw-away environment
floor            only the cells, in warm processes, one a core: nothing started, stored or rendered
no change        `relations report` once more, when there is nothing to do

Every repeat runs all ways one after the other, so that a slow minute of the machine meets all.  A sample
holds reports of each notebook, and each notebook weighs as much as it has reports.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
import venv
from collections import defaultdict
from pathlib import Path
from typing import Any

import waits
from waits import found

from relations import locate
from relations.batch import notebook as notebooks
from relations.batch import plan, run

HERE = Path(__file__).resolve().parent
MASK = "import sys\nsys.modules['rfc3987_syntax'] = None\n"


def seconds(command: list[str], **environment: str) -> float:
    """Run a command that must succeed; returns how long it took."""
    begun = time.perf_counter()
    done = subprocess.run(
        command, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - begun


def ours(plan_file: Path, out: Path, *options: str) -> waits.Took:
    """Make all reports of a plan with this package."""
    return waits.run([*waits.REPORT, "--plan", str(plan_file), "--out", str(out), *options])


def loop(reports: list[plan.Report], each: int, out: Path, papermill: list[str], **environment: str) -> float:
    """Make reports one after the other with two commands each; of a notebook only so many, which stand for all."""
    environment = {"JUPYTER_PREFER_ENV_PATH": "1", **environment}
    alike: dict[str, list[plan.Report]] = defaultdict(list)
    for report in reports:
        alike[report.notebook].append(report)
    total = 0.0
    for group in alike.values():
        chosen = group[:: max(1, len(group) // each)][:each]
        took = 0.0
        for report in chosen:
            target = out / f"{report.name}.ipynb"
            given = [part for key, value in report.given.items() for part in ("-p", key, str(value))]
            took += seconds([*papermill, str(report.path), str(target), *given], **environment)
            took += seconds([sys.executable, "-m", "jupyter", "nbconvert", "--to", "html", str(target)], **environment)
        total += took * len(group) / len(chosen)
    return total


def floor(reports: list[plan.Report]) -> tuple[float, float, float, int]:
    """Run only the cells, in warm processes; returns seconds, those of processor, those of drawing, and figures."""
    os.environ.update({"SOURCE_DATE_EPOCH": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"})
    from relations.batch import warm

    warm.warm()
    tasks = [(str(report.path), dict(report.given)) for report in reports]
    tasks.sort(key=lambda task: Path(task[0]).stat().st_size, reverse=True)
    with multiprocessing.get_context("fork").Pool(run.cores(), initializer=_watch_drawing) as pool:
        begun = time.perf_counter()
        parts = pool.map(_cells, tasks, chunksize=1)
        took = time.perf_counter() - begun
    whole, drawing, figures = (sum(each) for each in zip(*parts, strict=True))
    return took, whole, drawing, int(figures)


_drawing = {"depth": 0, "seconds": 0.0, "figures": 0}


def _watch_drawing() -> None:
    """Count the time within the chart functions and the writing of figures."""
    import functools
    import types

    import relations.conflict.charts
    import relations.diplomacy.charts
    import relations.energy.charts
    import relations.overview.charts
    from relations import charts, show

    def watched(function: Any) -> Any:
        @functools.wraps(function)
        def timed(*args: Any, **kwargs: Any) -> Any:
            begun = time.process_time()
            _drawing["depth"] += 1
            _drawing["figures"] += function.__name__ == "chart"
            try:
                return function(*args, **kwargs)
            finally:
                _drawing["depth"] -= 1
                if not _drawing["depth"]:
                    _drawing["seconds"] += time.process_time() - begun

        return timed

    rooms = [charts, *(room for room in vars(charts).values() if isinstance(room, types.ModuleType))]
    rooms += [
        strand.charts for strand in (relations.conflict, relations.diplomacy, relations.energy, relations.overview)
    ]
    for room in rooms:
        for name, function in list(vars(room).items()):
            if isinstance(function, types.FunctionType) and "charts" in function.__module__:
                setattr(room, name, watched(function))
    show.Report.chart = watched(show.Report.chart)


def _cells(task: tuple[str, dict[str, Any]]) -> tuple[float, float, float]:
    path, given = task
    begun, before = time.process_time(), dict(_drawing)
    names: dict[str, Any] = {"__name__": "__main__"}
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for cell in notebooks.read(Path(path))["cells"]:
        if cell["cell_type"] == "code":
            exec(notebooks.text(cell["source"]), names)
            if "parameters" in cell["metadata"].get("tags", ()):
                names.update(given)
    drawn, figures = (_drawing[name] - before[name] for name in ("seconds", "figures"))
    return time.process_time() - begun, drawn, figures


def ploomber(folder: Path) -> list[str] | None:
    """Install ploomber-engine where it disturbs nothing; returns its command, or None where that cannot be."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    try:
        site = subprocess.check_output(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True
        ).strip()
        (Path(site) / "ours.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "ploomber-engine"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [str(folder / "bin" / "ploomber-engine")]


def compare(
    title: str, plan_file: Path, each: int, ploomber_engine: list[str] | None, *, repeats: int, aims: dict[str, str]
) -> None:
    """Run all ways on a plan, one after the other, and find what they are to each other."""
    planned = plan.load(plan_file)
    reports = list(planned.reports)
    edition = ("--language", "en") if planned.languages else ()  # all ways make one
    took: dict[str, list[float]] = {}
    beside, drawing = [], []
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as name:
            out = Path(name)
            mask = out / "mask"
            mask.mkdir()
            (mask / "sitecustomize.py").write_text(MASK, encoding="utf-8")
            path = os.pathsep.join(filter(None, [str(HERE.parent), os.environ.get("PYTHONPATH")]))
            masked = os.pathsep.join([str(mask), path])
            papermill = [sys.executable, "-m", "papermill"]

            def note(way: str, value: float) -> None:
                took.setdefault(way, []).append(value)
                print(f"  {way}: {value:.2f} s", file=sys.stderr, flush=True)

            made = ours(plan_file, out / "reports", *edition, "--force")
            note("relations", made.clock)
            said = subprocess.check_output([sys.executable, __file__, "--floor", str(plan_file)], text=True)
            bare, whole, drawn, figures = json.loads(said.splitlines()[-1])
            note("floor", bare)
            beside.append((made.processor - whole) / len(reports))
            drawing.append(1000 * drawn / figures)
            note("no change", ours(plan_file, out / "reports", *edition).clock)
            note("loop", loop(reports, each, out, papermill, PYTHONPATH=path))
            note("loop, masked", loop(reports, each, out, papermill, PYTHONPATH=masked))
            if ploomber_engine:
                note("loop of ploomber-engine", loop(reports, each, out, ploomber_engine, PYTHONPATH=path))

    def ratio(one: str, other: str) -> float:
        return statistics.median(a / b for a, b in zip(took[one], took[other], strict=True))

    most = max(sum(report.notebook == name for report in reports) for name in plan.available())
    scaled = "" if each >= most else f" (loops on {each} of each notebook, scaled up)"
    found(f"{title} to its cells alone in warm processes", ratio("relations", "floor"), aims["floor"])
    for way in (way for way in took if way.startswith("loop")):
        found(f"{way} to {title}{scaled}", ratio(way, "relations"), aims.get(way, ""))
    found(f"loop to {title} with nothing to do", ratio("loop", "no change"), aims["no change"])
    found(f"{title}: processor beside the cells, s a report", statistics.median(beside), "0.12")
    found(f"{title}: drawing, ms of processor a figure in two widths", statistics.median(drawing), "20")


def memory(plan_file: Path) -> None:
    """Run a long sweep, and print what all its processes together hold; what they share counts once."""
    import psutil

    held: list[float] = []
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "relations", "report", "--plan", str(plan_file), "--out", out, "--force"]
        with psutil.Popen(command, stdout=subprocess.DEVNULL) as process:
            while process.poll() is None:
                total = 0
                for one in [process, *process.children(recursive=True)]:
                    with contextlib.suppress(psutil.Error):
                        total += one.memory_full_info().pss
                held.append(total / 2**20)
                time.sleep(0.1)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    many = len(plan.load(plan_file).reports)
    found(f"{many} reports: MiB of all processes at their peak", max(held), "350")
    found(f"{many} reports: the same in the first third of the run", max(held[: len(held) // 3]))


def main() -> None:
    """Compare both plans, then watch the memory of a long one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=1, help="paired runs to take medians of")
    parser.add_argument("--sample", type=int, default=1, help="reports of each notebook of the sweep in the slow loops")
    parser.add_argument("--full", action="store_true", help="let the slow loops make all of the sweep")
    parser.add_argument("--only", choices=["default", "sweep", "waits", "memory"], help="one of the four parts")
    parser.add_argument("--no-ploomber", action="store_true", help="leave ploomber-engine out")
    parser.add_argument("--floor", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.floor:
        print(json.dumps(floor(list(plan.load(asked.floor).reports))))
        return
    with tempfile.TemporaryDirectory() as folder:
        without = asked.no_ploomber or asked.only in {"memory", "waits"}
        engine = None if without else ploomber(Path(folder))
        if engine is None and not without:
            print("ploomber-engine could not be installed here and is left out", file=sys.stderr)
        if asked.only in {None, "default"}:
            aims = {"floor": "1.6", "loop": "15", "no change": "250"}
            compare("the plan in English", locate.plan_path(), 1000, engine, repeats=asked.repeats, aims=aims)
        if asked.only in {None, "sweep"}:
            sample = 1000 if asked.full else asked.sample
            aims = {"floor": "1.2, then 0.8", "loop": "30", "loop, masked": "20", "no change": "250"}
            compare("thirty reports", HERE / "sweep.toml", sample, engine, repeats=asked.repeats, aims=aims)
    if asked.only in {None, "waits"}:
        waits.table(asked.repeats)
    if asked.only in {None, "memory"}:
        memory(HERE / "many.toml")
    waits.show(asked.repeats)


if __name__ == "__main__":
    main()
