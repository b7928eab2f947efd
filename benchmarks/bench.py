"""How long the reports take, beside the ways they could be made without this package.

    python benchmarks/bench.py                    one paired run; the slow ways on a sample of the sweep
    python benchmarks/bench.py --repeats 5 --full medians of five, nothing scaled up (hours)

The ways, each from a cold start but for the floor:

relations        `relations report`
loop             `papermill` and `jupyter nbconvert` for each report, one after the other
loop, masked     the same without the one slow import that most of their start goes to
ploomber-engine  the same loop with its command in the place of papermill's, in a throw-away environment
floor            only the cells, in warm processes, one a core: nothing started, stored or rendered
no change        `relations report` once more, when there is nothing to do

Every repeat runs all ways one after the other, so that a slow minute of the machine meets all.
"""

from __future__ import annotations

import argparse
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
from pathlib import Path
from typing import Any

from relations import locate
from relations.report import notebook as notebooks
from relations.report import plan, run

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


def ours(plan_file: Path, out: Path, *options: str) -> float:
    """Make all reports of a plan with this package."""
    return seconds([sys.executable, "-m", "relations", "report", "--plan", str(plan_file), "--out", str(out), *options])


def loop(reports: list[plan.Report], out: Path, papermill: list[str], **environment: str) -> float:
    """Make reports one after the other with two commands each."""
    total = 0.0
    environment = {"JUPYTER_PREFER_ENV_PATH": "1", **environment}
    for report in reports:
        target = out / f"{report.name}.ipynb"
        given = [part for key, value in report.given.items() for part in ("-p", key, str(value))]
        total += seconds([*papermill, str(report.path), str(target), *given], **environment)
        total += seconds([sys.executable, "-m", "jupyter", "nbconvert", "--to", "html", str(target)], **environment)
    return total


def floor(reports: list[plan.Report]) -> tuple[float, float]:
    """Run only the cells, in warm processes; returns seconds, and the share that went into drawing."""
    os.environ.update({"SOURCE_DATE_EPOCH": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"})
    from relations.report import server

    server.warm()
    tasks = [(str(report.path), dict(report.given)) for report in reports]
    tasks.sort(key=lambda task: Path(task[0]).stat().st_size, reverse=True)
    with multiprocessing.get_context("fork").Pool(run.cores(), initializer=_watch_drawing) as pool:
        begun = time.perf_counter()
        shares = pool.map(_cells, tasks, chunksize=1)
        took = time.perf_counter() - begun
    return took, sum(drawing for drawing, _ in shares) / sum(whole for _, whole in shares)


_drawing = {"depth": 0, "seconds": 0.0}


def _watch_drawing() -> None:
    """Count the time within the chart functions and the writing of figures."""
    import functools
    import types

    from relations import charts, narrate

    def watched(function: Any) -> Any:
        @functools.wraps(function)
        def timed(*args: Any, **kwargs: Any) -> Any:
            begun = time.perf_counter()
            _drawing["depth"] += 1
            try:
                return function(*args, **kwargs)
            finally:
                _drawing["depth"] -= 1
                if not _drawing["depth"]:
                    _drawing["seconds"] += time.perf_counter() - begun

        return timed

    rooms = [charts, *(room for room in vars(charts).values() if isinstance(room, types.ModuleType))]
    for room in rooms:
        for name, function in list(vars(room).items()):
            if isinstance(function, types.FunctionType) and function.__module__.startswith("relations.charts"):
                setattr(room, name, watched(function))
    narrate.Narrator.figure = watched(narrate.Narrator.figure)


def _cells(task: tuple[str, dict[str, Any]]) -> tuple[float, float]:
    path, given = task
    begun, drawn = time.perf_counter(), _drawing["seconds"]
    names: dict[str, Any] = {"__name__": "__main__"}
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for cell in notebooks.read(Path(path))["cells"]:
        if cell["cell_type"] == "code":
            exec(notebooks.text(cell["source"]), names)
            if "parameters" in cell["metadata"].get("tags", ()):
                names.update(given)
    return _drawing["seconds"] - drawn, time.perf_counter() - begun


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


def compare(title: str, plan_file: Path, sample: int, ploomber_engine: list[str] | None, repeats: int) -> None:
    """Run all ways on a plan, and print a table."""
    reports = list(plan.load(plan_file).reports)
    part = reports if sample >= len(reports) else reports[:: max(1, len(reports) // sample)]
    scale = len(reports) / len(part)
    took: dict[str, list[float]] = {}
    shares = []
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

            note("relations", ours(plan_file, out / "reports", "--force"))
            said = subprocess.check_output([sys.executable, __file__, "--floor", str(plan_file)], text=True)
            bare, share = json.loads(said.splitlines()[-1])
            note("floor", bare)
            shares.append(share)
            note("no change", ours(plan_file, out / "reports"))
            note("loop", scale * loop(part, out, papermill, PYTHONPATH=path))
            note("loop, masked", scale * loop(part, out, papermill, PYTHONPATH=masked))
            if ploomber_engine:
                note("ploomber-engine", scale * loop(part, out, ploomber_engine, PYTHONPATH=path))
    said = "" if scale == 1 else f"; the loops on {len(part)} of them, scaled up"
    print(f"\n{title}: {len(reports)} reports, {run.cores()} cores, medians of {repeats}{said}\n")
    print(f"{'way':16} {'seconds':>9} {'relations is so many times faster':>34}")
    for way, values in sorted(took.items(), key=lambda item: -statistics.median(item[1])):
        ratio = statistics.median(b / a for a, b in zip(took["relations"], values, strict=True))
        print(f"{way:16} {statistics.median(values):9.2f} {ratio:34.2f}")
    print(f"\nrelations to floor: {1 / _ratio(took, 'floor'):.2f}; no change to loop: ", end="")
    print(f"{statistics.median(took['loop']) / statistics.median(took['no change']):.0f} times")
    print(f"drawing takes {statistics.median(shares):.0%} of the cells' time")


def _ratio(took: dict[str, list[float]], way: str) -> float:
    return statistics.median(b / a for a, b in zip(took["relations"], took[way], strict=True))


def main() -> None:
    """Compare both plans."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=1, help="paired runs to take medians of")
    parser.add_argument("--sample", type=int, default=5, help="reports of the sweep that the slow loops make")
    parser.add_argument("--full", action="store_true", help="let the slow loops make all of the sweep")
    parser.add_argument("--only", choices=["default", "sweep"], help="one of the two plans")
    parser.add_argument("--no-ploomber", action="store_true", help="leave ploomber-engine out")
    parser.add_argument("--floor", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.floor:
        print(json.dumps(floor(list(plan.load(asked.floor).reports))))
        return
    with tempfile.TemporaryDirectory() as folder:
        engine = None if asked.no_ploomber else ploomber(Path(folder))
        if engine is None and not asked.no_ploomber:
            print("ploomber-engine could not be installed here and is left out", file=sys.stderr)
        if asked.only != "sweep":
            compare("Default reports", locate.plan_path(), 1000, engine, asked.repeats)
        if asked.only != "default":
            sample = 1000 if asked.full else asked.sample
            compare("Sweep", HERE / "sweep.toml", sample, engine, asked.repeats)


if __name__ == "__main__":
    main()
