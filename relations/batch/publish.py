"""Put results in place, and keep the index and the manifest of a folder of reports.

Every file is written beside its place and moved there in one step, so a reader never sees half a
file; a report that failed leaves the last good one where it is.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from relations import text
from relations.batch import inputs, render

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relations.batch.plan import Plan, Report
    from relations.batch.run import Outcome

FILES = ("notebook.ipynb", "facts.json", "index.html")


def publish(
    plan: Plan, results: Sequence[tuple[Report, Outcome, dict[str, Any]]], out: Path, seconds: float
) -> dict[str, Any]:
    """Publish what was made, then rewrite the index, the manifest and the links between pages.

    Parameters
    ----------
    plan
        The whole plan, of which `results` may be a part; the other reports keep their entries.
    results
        Reports, how their jobs ended, and what they were made of (:class:`relations.batch.inputs.Inputs`).
    out
        The folder of reports.
    seconds
        How long the run took.

    Returns
    -------
    dict
        The manifest as written.
    """
    manifest_file = out / "manifest.json"
    entries = previous(out).get("reports", {})
    versions = inputs.versions()
    for report, outcome, made_of in results:
        _move(outcome, out / report.name)
        good = outcome.status == "ok"
        entries[report.name] = {
            "status": outcome.status,
            "error": outcome.error,
            "notebook": report.notebook,
            "title": report.title,
            "description": report.description,
            "parameters": report.values.model_dump(),
            "inputs": made_of,
            "versions": versions,
            "seconds": round(outcome.seconds, 2),
            "findings": outcome.findings if good else entries.get(report.name, {}).get("findings", []),
        }
    order = [report.name for report in plan.reports]
    kept = order + [name for name in entries if name not in order and (out / name).is_dir()]
    entries = {name: entries[name] for name in kept if name in entries}
    states = {entry["status"] for entry in entries.values()}
    status = "ok" if states <= {"ok"} else "interrupted" if "interrupted" in states else "failed"
    manifest = {
        "version": 2,
        "status": status,
        "seconds": round(seconds, 2),
        "plan": inputs.plan_digest(plan),
        "reports": entries,
    }
    write(manifest_file, json.dumps(manifest, indent=1, ensure_ascii=False) + "\n")
    _index(plan, entries, out)
    return manifest


def prepare() -> None:
    """Import and compile what `publish` needs, while what makes the reports gets ready."""
    inputs.versions()
    render.index(title="", description="", entries=[])


def write(path: Path, content: str) -> None:
    """Replace a file in one step; leaves it alone when nothing changed."""
    data = content.encode()
    with suppress(OSError):
        if path.read_bytes() == data:
            return
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(path)


def previous(out: Path) -> dict[str, Any]:
    """Return the manifest of a folder of reports; empty when there is none that can be read."""
    try:
        manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
        reports = manifest["reports"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return manifest if isinstance(reports, dict) else {}


def _move(outcome: Outcome, folder: Path) -> None:
    build, failed = outcome.job.build, folder / "failed.ipynb"
    if outcome.status == "ok":
        folder.mkdir(parents=True, exist_ok=True)
        for name in FILES:  # the page last: it links to the others
            (build / name).replace(folder / name)
        failed.unlink(missing_ok=True)
    elif (build / "notebook.ipynb").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (build / "notebook.ipynb").replace(failed)
    shutil.rmtree(build, ignore_errors=True)


def _index(plan: Plan, entries: dict[str, Any], out: Path) -> None:
    _ = text.Language().gettext
    says = {
        "failed": _("The last run of this report failed."),
        "timeout": _("The last run of this report took too long and was stopped."),
        "interrupted": _("The last run of this report was interrupted."),
        "planned": _("This report has not been made yet."),
    }
    shown = []
    for name, entry in ({report.name: _planned(report) for report in plan.reports} | entries).items():
        published = (out / name / "index.html").is_file()
        error = entry["error"] or {}
        parts = [says.get(entry["status"], "")]
        if error:
            where = f" ({error['cell']})" if error["cell"] else ""
            parts.append(f"{error['name']}: {error['message']}".splitlines()[0] + where)
        if published:
            parts.append(_("What is shown is the last good one."))
        broken = (out / name / "failed.ipynb").is_file()
        shown.append(entry | {"name": name, "published": published, "says": " ".join(parts), "failed_notebook": broken})
    write(out / "index.html", render.index(title=plan.title, description=plan.description, entries=shown))
    linked = [entry for entry in shown if entry["published"]]
    for entry in linked:
        page = out / entry["name"] / "index.html"
        write(page, render.link(page.read_text(encoding="utf-8"), linked, entry["name"]))


def _planned(report: Report) -> dict[str, Any]:
    return {
        "status": "planned",
        "error": None,
        "title": report.title,
        "description": report.description,
        "findings": [],
    }
