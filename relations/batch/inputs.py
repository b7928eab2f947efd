"""What a report is made of: by it an unchanged report is known, and is not made again.

That is the notebook, what was asked of it, the tables that its run loaded, the library, and the
interpreter and the packages that compute and draw.
"""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from contextlib import suppress
from functools import cache, cached_property
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import relations
from relations import locate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relations.batch.plan import Plan
    from relations.batch.run import Job

_PACKAGES = (
    *("pandas", "numpy", "matplotlib", "contourpy", "kiwisolver", "pillow", "babel", "pydantic"),
    *("papermill", "nbclient", "nbformat", "ipykernel", "ipython", "matplotlib-inline"),
    *("nbconvert", "jinja2", "mistune", "pygments"),
)


class Inputs:
    """What reports would be made of now; taken before a run, so that a change during it is seen after."""

    def __init__(self) -> None:
        self._notebook = cache(lambda path: digest([path]))

    @cached_property
    def library(self) -> str:
        """Digest of the package itself."""
        return digest(library())

    @cached_property
    def data(self) -> dict[str, str]:
        """Digest of each file of the data package."""
        return {path.name: digest([path]) for path in sorted(locate.data_dir().glob("*.*")) if path.is_file()}

    def of(self, job: Job, tables: Iterable[str] = ()) -> dict[str, Any]:
        """Return what a job's report is made of, given the files of the data package that its run read."""
        return {
            "notebook": self._notebook(job.notebook),
            "asked": _of_json([job.parameters, job.about]),
            "library": self.library,
            "data": {name: self.data[name] for name in tables if name in self.data},
        }

    def unchanged(self, job: Job, entry: Mapping[str, Any]) -> bool:
        """Tell whether what was recorded beside a report describes the very one that the job would make."""
        made_of = entry.get("inputs", {})
        read = made_of.get("data", {})
        return bool(
            entry.get("status") == "ok"
            and isinstance(read, dict)
            and made_of == self.of(job, read)
            and entry.get("versions") == versions()
        )


def library() -> list[Path]:
    """Return the files of the package itself, without the data, notebooks and plan that an installed one holds."""
    package, kinds = Path(relations.__file__).resolve().parent, {".py", ".j2", ".css", ".json", ".ftl"}
    theirs = {"_data", "_notebooks", "_reports"}
    files = (each for each in package.rglob("*.*") if theirs.isdisjoint(each.relative_to(package).parts))
    return sorted(each for each in files if each.suffix in kinds)


def digest(files: Iterable[Path]) -> str:
    """Return one SHA-256 over names and contents of files."""
    total = hashlib.sha256()
    for path in files:
        total.update(path.name.encode() + b"\0" + hashlib.sha256(locate.content(path)).digest())
    return total.hexdigest()


def plan_digest(plan: Plan) -> str:
    """Return a digest of what the index page takes from the plan."""
    return _of_json([plan.title, plan.description, [(r.name, r.title, r.description) for r in plan.reports]])


@cache
def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that shape a report."""
    found = {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "platform": f"{sys.platform} {platform.machine()}",
        "relations": relations.__version__,
    }
    # By the names of their folders: to parse the metadata of each would take most of a run that has nothing to do.
    folders = [path.stem.partition("-") for place in sys.path for path in Path(place).glob("*.dist-info")]
    there = {name.lower().replace("_", "-"): version for name, _, version in reversed(folders)}
    for name in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            found[name] = there.get(name) or metadata.version(name)
    return found


def _of_json(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()
