"""Where data, notebooks and the report plan lie.

The order is the same for each: an environment variable, the copy inside the installed
package, the folder of the repository. A variable that points nowhere is an error and
not passed over, so that nobody computes on other data than they asked for.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from relations.errors import RelationsError

_PACKAGE = Path(__file__).resolve().parent
# The words of each language, in a folder of its code.
CATALOGUES = _PACKAGE / "words"


def _find(variable: str, packaged: str, repository: str) -> Path:
    asked = os.environ.get(variable)
    if asked:
        path = real(os.path.expanduser(asked))  # noqa: PTH111 - a user that is not there is no error
        if not path.exists():
            raise RelationsError(
                f"{variable}={asked}: there is no such file or folder. "
                f"Point {variable} at an existing one, or unset it to use the package's own."
            )
        return path
    for path in (_PACKAGE / packaged, _PACKAGE.parent / repository):
        if path.exists():
            return path
    raise RelationsError(
        f"Found neither {_PACKAGE / packaged} nor {_PACKAGE.parent / repository}. "
        f"Reinstall the package, or set {variable}."
    )


def languages() -> list[str]:
    """Return the codes of the languages that have a catalogue, English first."""
    return ["en", *sorted({path.parent.name for path in CATALOGUES.glob("*/common.ftl")} - {"en"})]


def data_dir() -> Path:
    """Folder that holds ``datapackage.json`` and the tables (``RELATIONS_DATA``)."""
    return _find("RELATIONS_DATA", "_data", "data")


def notebooks_dir() -> Path:
    """Folder that holds the notebooks (``RELATIONS_NOTEBOOKS``)."""
    return _find("RELATIONS_NOTEBOOKS", "_notebooks", "notebooks")


def real(path: Path | str) -> Path:
    """Return the absolute path behind all links; of one that leads to itself, as far as it goes."""
    return Path(os.path.realpath(path))


def content(path: Path) -> bytes:
    """Read a file that anybody may have put there; raises OSError also for a pipe or device, which could be waited for.

    A folder is refused as the system does.
    """
    if not (stat.S_ISREG(kind := path.stat().st_mode) or stat.S_ISDIR(kind)):
        raise OSError(errno.EINVAL, "it is no file but a pipe or a device", str(path))
    return path.read_bytes()


def plan_path() -> Path:
    """File that says which reports there are (``RELATIONS_PLAN``)."""
    return _find("RELATIONS_PLAN", "_reports/plan.toml", "reports/plan.toml")


def reports_dir() -> Path:
    """Folder that reports go to where none is named: ``reports`` in a folder that keeps ours there already."""
    here = Path("reports")
    ours = any((here / name).is_file() for name in ("plan.toml", "manifest.json"))
    return here if ours else Path("relations-reports")
