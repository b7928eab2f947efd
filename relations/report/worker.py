"""The child process that makes one report: ``python -m relations.report.worker job.json``.

It executes the notebook in a real kernel through papermill, brings the result to its stable form and
renders it.  What it has to say stands in ``result.json`` beside the job; it prints nothing.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import Any

from relations.report import notebook as notebooks
from relations.report.run import current_cell

# nbformat's JSON-Schema validator would spend 1.6 s on compiling this module's grammars
# for a format no notebook uses; absent, it is skipped.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def main(job_file: str) -> int:
    """Do the job; the exit status is 0 when the notebook ran through."""
    path = Path(job_file)
    job = json.loads(path.read_text(encoding="utf-8"))
    try:
        result = make(job, path.parent)
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent must learn it
        traceback.print_exc()
        message = {"cell": current_cell(path.parent), "name": type(error).__name__, "message": str(error)}
        result = {"error": message, "findings": []}
    (path.parent / "result.json").write_text(json.dumps(result), encoding="utf-8")
    return 0 if result["error"] is None else 1


def make(job: dict[str, Any], build: Path) -> dict[str, Any]:
    """Execute, normalise and, if asked for, render; leaves its files in the folder `build`."""
    executed, error = execute(Path(job["notebook"]), build / "notebook.ipynb", job["parameters"])
    notebooks.normalise(executed)
    (build / "notebook.ipynb").write_text(notebooks.dumps(executed), encoding="utf-8")
    result: dict[str, Any] = {"error": error, "findings": []}
    if error is None and (about := job.get("about")):
        from relations.report import render

        recorded = notebooks.facts(executed)
        shown = {row["name"]: row["value"] for row in about["parameters"]}
        facts = {"report": about["name"], "title": about["title"], "parameters": shown, **recorded}
        (build / "facts.json").write_text(
            json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8"
        )
        (build / "index.html").write_text(render.page(executed, about=about), encoding="utf-8")
        result["findings"] = notebooks.findings(executed)[1]
    return result


def execute(source: Path, target: Path, parameters: dict[str, Any]) -> tuple[Any, dict[str, Any] | None]:
    """Run a notebook in a kernel of this very Python; on an error return what there is, and the error."""
    import nbformat
    import papermill
    from papermill.exceptions import PapermillExecutionError
    from traitlets.config import Config

    # Since ipykernel 7.3 an unencrypted connection is worth a warning in every log.
    config = Config({"KernelManager": {"transport_encryption": "auto"}})
    try:
        executed = papermill.execute_notebook(
            _literal(source),
            _literal(target),
            parameters=parameters,
            kernel_name="python3",
            language="python",
            progress_bar=False,
            config=config,
        )
    except PapermillExecutionError as failure:
        executed = nbformat.read(target, as_version=4)  # type: ignore[no-untyped-call]
        return executed, {
            "cell": _cell_id(executed),
            "name": failure.ename,
            "message": failure.evalue,
        }
    return executed, None


def _literal(path: Path) -> str:
    """Papermill formats paths with the parameters; a brace in ours is only a brace."""
    return str(path).replace("{", "{{").replace("}", "}}")


def _cell_id(notebook: Any) -> str:
    failed = [c["id"] for c in notebook["cells"] if any(o["output_type"] == "error" for o in c.get("outputs", ()))]
    return str(failed[-1]) if failed else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
