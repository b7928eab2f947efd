"""Publish three reports that are there at once, and end this process at one of the renames: OUT YEAR MOMENT.

Everything but the notebooks is real.  Moment 2n is before the n-th rename, 2n + 1 after it; -1 never comes.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import signal
import sys
from pathlib import Path
from typing import Any

from relations.batch import make, plan, publish

REPORTS = ("a", "b", "c")


class Instant:
    """An executor whose jobs are done when they start."""

    patience = math.inf

    def start(self, job: Any, _stopped: Any) -> Instant:
        year = str(job.parameters["year"])
        page = f"<p>{year}</p>{publish.LINKS_BEGIN}{publish.LINKS_END}"
        files = {name: page if name in publish.PAGES else year for name in publish.FILES}
        outputs = {}
        for name, content in files.items():
            (job.build / name).write_text(content, encoding="utf-8")
            outputs[name] = hashlib.sha256(content.encode()).hexdigest()
        result = {"error": None, "seconds": 0.1, "findings": [year], "tables": [], "outputs": outputs}
        (job.build / "result.json").write_text(json.dumps(result), encoding="utf-8")
        return self

    def poll(self) -> int:
        return 0

    def stop(self) -> None: ...

    def kill(self) -> None: ...

    def wait(self, seconds: float) -> None: ...

    def close(self) -> None: ...


def year_of(out: Path, name: str) -> str:
    """Return the year that all files of a report agree on; fails where they are not those that were made."""
    entry = json.loads((out / name / publish.ENTRY).read_text(encoding="utf-8"))
    for file in publish.FILES:
        assert publish._digest(out / name / file) == entry["outputs"][file], (name, file)
    return str(entry["parameters"]["year"])


def main() -> None:
    out, year, moment = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    count = 0

    def deadly(function: Any) -> Any:
        def called(*args: Any, **options: Any) -> Any:
            nonlocal count
            for after in (False, True):
                result = function(*args, **options) if after else None
                if count == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
                count += 1
            return result

        return called

    whole = plan.load()
    chosen = whole.choose((), {"year": year})
    for room, name in ((os, "replace"), (os, "rename"), (publish, "exchange")):
        setattr(room, name, deadly(getattr(room, name)))
    made: list[str] = []
    _, manifest = make.make(
        whole, chosen, out, executor=Instant(), notify=lambda job, end: made.append(job.name) if end is None else None
    )
    sys.stdout.write(json.dumps({"made": sorted(made), "status": manifest["status"], "moments": count}))


if __name__ == "__main__":
    main()
