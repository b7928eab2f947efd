"""What each extra installs: packages, megabytes, seconds.  ``make extras`` prints it for all of them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXTRAS = ("", "charts", "report", "lab", "pdf", "cluster", "export", "typing", "all")
# What is tried of each; also with everything installed, pyarrow among it, which starts threads.
USES = {
    "": "datasets",
    "report": "report energy -j 1",
    "pdf": "report energy --pdf",
    "export": "export tables --format parquet",
    "all": "report energy -j 1 --pdf",
}


def build(folder: Path) -> Path:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def install(wheel: Path, extra: str, home: Path) -> Path:
    """Install the wheel in an environment of its own, from what uv has already where that is enough."""
    subprocess.run([sys.executable, "-m", "uv", "venv", "--quiet", str(home)], check=True)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    asked = f"{wheel}[{extra}]" if extra else str(wheel)
    command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python), asked]
    command += ["--constraint", str(ROOT / "requirements-test.lock")]
    for how in (["--offline"], []):
        done = subprocess.run([*command, *how], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return python
    raise AssertionError(done.stderr)


def sizes(python: Path) -> tuple[int, float]:
    """Count packages and megabytes of what is installed."""
    (site,) = python.parents[1].rglob("site-packages")
    files = (path for path in site.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return len(list(site.glob("*.dist-info"))), sum(path.stat().st_size for path in files) / 1e6


def main() -> None:
    with tempfile.TemporaryDirectory() as room:
        wheel = build(Path(room))
        print("| extra | packages | MB | seconds |\n|---|---|---|---|")
        for extra in EXTRAS:
            begun = time.monotonic()
            python = install(wheel, extra, Path(room, extra or "plain"))
            seconds = time.monotonic() - begun
            packages, megabytes = sizes(python)
            print(f"| {extra or 'none'} | {packages} | {megabytes:.0f} | {seconds:.1f} |", flush=True)
            if extra in USES:
                command = [python, "-m", "relations", *USES[extra].split()]
                subprocess.run(command, cwd=python.parents[1], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
