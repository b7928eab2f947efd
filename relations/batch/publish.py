"""Put results in place, and keep the index and the manifest of a folder of reports.

A report is a folder that holds, beside its files, what they were made of and their hashes.  It is made elsewhere
and put into its place in one step, so it is always the old one or the new one, and always known which.
The index, the links between pages and ``manifest.json`` follow from these folders.
"""

from __future__ import annotations

import contextlib
import hashlib
import html
import json
import os
import re
import shutil
import sys
from typing import TYPE_CHECKING, Any

from relations import locate
from relations.batch import inputs
from relations.batch import notebook as notebooks
from relations.batch.run import recorded, shaped
from relations.errors import RelationsError
from relations.words import Words

if sys.platform != "win32":  # where `processes.Workers` refuses
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from relations.batch.plan import Plan, Report
    from relations.batch.run import Outcome

PAGES = tuple(notebooks.PAGES.values())
FILES = ("notebook.ipynb", "facts.json", *PAGES)
ENTRY = ".made.json"
LINKS_BEGIN, LINKS_END = "<!-- reports -->", "<!-- /reports -->"
_KINDS: dict[str, Any] = {
    **dict.fromkeys(("status", "notebook", "title", "description"), str),
    **dict.fromkeys(("parameters", "inputs", "versions", "outputs"), dict),
    "findings": list,
    "seconds": (int, float),
}


class Edition:
    """A folder of reports, and a plan of those that it is to hold; `held` keeps other runs from it meanwhile."""

    def __init__(self, plan: Plan, out: Path) -> None:
        self._plan, self.out = plan, out
        self._names = [report.name for report in plan.reports]
        there = [path.parent.name for path in sorted(out.glob(f"*/{ENTRY}")) if not path.parent.is_symlink()]
        found = {name: _entry(out / name / ENTRY) for name in dict.fromkeys([*self._names, *there])}
        self.entries: dict[str, dict[str, Any]] = {name: entry for name, entry in found.items() if entry}
        self._manifest = recorded(out / "manifest.json")

    def intact(self, name: str) -> bool:
        """Tell whether the files of a report are those that were made."""
        try:
            made = {file: _digest(self.out / name / file) for file in FILES}
        except OSError:
            return False
        return bool(self.entries[name]["outputs"] == made)

    def begin(self, todo: Sequence[str]) -> None:
        """Say in the manifest that these reports are about to change."""
        kept = {name: entry for name, entry in self.entries.items() if name not in todo}
        self._manifest = {**self._content(kept), "status": "unfinished"}
        self._store("manifest.json", _dumps(self._manifest))

    def put(self, report: Report, outcome: Outcome, made_of: dict[str, Any]) -> None:
        """Put a report in its place; where that cannot be, the outcome becomes a failure with its reason."""
        before = self.entries.get(report.name, {})
        entry = {
            "status": outcome.status,
            "error": outcome.error,
            "title": report.heading,
            "notebook": report.notebook,
            "description": report.description,
            "parameters": report.values.model_dump(),
            "inputs": made_of,
            "versions": inputs.versions(),
            "seconds": round(outcome.seconds, 2),
            "findings": outcome.findings if outcome.status == "ok" else before.get("findings", []),
            "outputs": outcome.outputs if outcome.status == "ok" else before.get("outputs", {}),
        }
        place, build = self.out / report.name, outcome.job.build
        try:
            if outcome.status == "ok":
                _replace(place, build, entry)
            else:
                place.mkdir(exist_ok=True)
                if (build / "notebook.ipynb").is_file():
                    (build / "notebook.ipynb").replace(place / "failed.ipynb")
                write(place / ENTRY, _dumps(entry))
        except OSError as error:
            if outcome.status == "ok":
                said = {"name": type(error).__name__, "message": f"cannot be published: {error.strerror}"}
                outcome.status, outcome.error = "failed", {"cell": "", **said}
            entry |= {"status": outcome.status, "error": outcome.error}
            entry |= {"findings": before.get("findings", []), "outputs": before.get("outputs", {})}
        self.entries[report.name] = entry

    def finish(self, seconds: float) -> dict[str, Any]:
        """Bring the links between pages, the index and the manifest up to date, where they are not."""
        order = [*self._names, *(name for name in self.entries if name not in self._names)]
        self.entries = {name: self.entries[name] for name in order if name in self.entries}
        pages = self._holding("index.html")
        published = {name: entry for name, entry in self.entries.items() if name in pages}
        nav = self._nav(published)
        for name in published:
            for page in (self.out / name / file for file in PAGES):
                with contextlib.suppress(OSError, UnicodeDecodeError):  # then it is made again
                    write(page, link(locate.content(page).decode(), nav, name))
        manifest = self._content(self.entries)
        with contextlib.suppress(OSError):
            again = manifest | {key: self._manifest.get(key) for key in ("seconds", "index")}
            if self._manifest == again and again["index"] == _digest(self.out / "index.html"):
                return self._manifest
        self._store("index.html", self._index(published))
        manifest |= {"seconds": round(seconds, 2), "index": _digest(self.out / "index.html")}
        self._store("manifest.json", _dumps(manifest))
        return manifest

    def _holding(self, file: str) -> set[str]:
        return {path.parent.name for path in self.out.glob(f"*/{file}")}

    def _store(self, name: str, content: str) -> None:
        try:
            write(self.out / name, content)
        except OSError as error:
            raise _unwritable(self.out, error) from error

    def _content(self, entries: dict[str, dict[str, Any]]) -> dict[str, Any]:
        states = {entry["status"] for entry in entries.values()}
        status = "ok" if states <= {"ok"} else "interrupted" if "interrupted" in states else "failed"
        return {"version": 3, "status": status, "plan": inputs.plan_digest(self._plan), "reports": entries}

    def _index(self, published: dict[str, Any]) -> str:
        from relations.batch import render

        words = Words.of(self._plan.language or None)
        shown, failed = [], self._holding("failed.ipynb")
        planned: dict[str, dict[str, Any]] = {
            report.name: {"status": "planned", "error": None, "findings": []}
            | {"title": report.title, "description": report.description}
            for report in self._plan.reports
        }
        for name, entry in (planned | self.entries).items():
            error = entry["error"] or {}
            parts = [] if entry["status"] == "ok" else [words(f"run-{entry['status']}")]
            if error:
                where = f" ({error['cell']})" if error["cell"] else ""
                parts.append(f"{error['name']}: {error['message']}".splitlines()[0] + where)
            if name in published:
                parts.append(words("run-last-good"))
            facts = {"name": name, "published": name in published, "says": " ".join(parts)}
            shown.append(entry | facts | {"failed_notebook": name in failed})
        front = self._plan.front if self._plan.front in published else ""
        page = locate.content(self.out / front / "index.html").decode("utf-8", "replace") if front else ""
        made = render.index(
            title=self._plan.title,
            description=self._plan.description,
            entries=shown,
            front=(front, page),
            language=words.code,
            editions=self._plan.editions,
        )
        return link(made, self._nav(published), "", up="")

    def _nav(self, published: Iterable[str]) -> dict[str, str]:
        """Return the reports that a page leads to, with what it calls them."""
        words = Words.of(self._plan.language or None)
        return {name: words.text(name.replace("_", " ").capitalize()) for name in published if name != self._plan.front}


@contextlib.contextmanager
def held(out: Path, token: str) -> Iterator[Path]:
    """Keep other runs from a folder of reports; clear what those left that were killed; give a folder to build in.

    Raises
    ------
    RelationsError
        Where it cannot be written, or another run holds it.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = os.open(out, os.O_RDONLY)
    except OSError as error:
        raise _unwritable(out, error) from error
    building = out / f".building-{token}"
    try:
        locked = _lock(folder, out)
        for left in out.glob(".building-*") if locked else ():
            from relations.batch.processes import sweep

            if left != building:
                sweep(left.name.removeprefix(".building-"))
            shutil.rmtree(left, ignore_errors=True)
        for left in [*out.glob(".new-*"), *out.glob("*/.new-*")] if locked else ():
            left.unlink(missing_ok=True)
        yield building
    finally:
        shutil.rmtree(building, ignore_errors=True)
        os.close(folder)


def _lock(folder: int, out: Path) -> bool:
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise RelationsError(
            f"another run is making reports in {out}; wait for its end or choose another --out"
        ) from error
    except OSError:
        return False  # a file system without locks
    return True


def _unwritable(out: Path, error: OSError) -> RelationsError:
    return RelationsError(f"cannot write reports to {out}: {error.strerror}; choose another folder")


def _replace(place: Path, build: Path, entry: dict[str, Any]) -> None:
    """Let a report that was made take the place of the one before, and of nothing else that lies there."""
    new = build / "publish"
    new.mkdir()
    for name in FILES:
        (build / name).replace(new / name)
    write(new / ENTRY, _dumps(entry))
    for other in place.iterdir() if place.is_dir() else ():
        if other.name not in {*FILES, ENTRY, "failed.ipynb"} and not other.name.startswith(".new-"):
            copy: Any = shutil.copytree if other.is_dir() else shutil.copy2
            copy(other, new / other.name)
    exchange(new, place)


def exchange(new: Path, place: Path) -> None:
    """Let a folder take a place, in one step; what was there stands where the folder was."""
    import ctypes

    if not place.exists():
        new.rename(place)
        return
    with contextlib.suppress(AttributeError, OSError):
        here, swap = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
        if ctypes.CDLL(None).renameat2(here, os.fsencode(new), here, os.fsencode(place), swap) == 0:
            return
    aside = new.with_name("before")  # a run that is killed between these two makes the report again
    place.rename(aside)
    new.rename(place)


def prepare() -> None:
    """Import and compile what an edition needs at its end, while what makes the reports gets ready."""
    from relations.batch import render

    inputs.versions()
    render.index(title="", description="", entries=[])


def write(path: Path, content: str | bytes) -> None:
    """Replace a file in one step; leaves it alone when nothing changed."""
    data = content if isinstance(content, bytes) else content.encode(errors="replace")
    with contextlib.suppress(OSError):
        if locate.content(path) == data:
            return
    beside = path.with_name(f".new-{os.urandom(4).hex()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def link(page: str, published: Mapping[str, str], name: str, up: str = "../") -> str:
    """Return the page with its links to the other reports brought up to date."""
    items = "".join(
        f'<li><a href="{up}{other}/index.html"'
        + (' aria-current="true"' if other == name else "")
        + f">{html.escape(label)}</a></li>"
        for other, label in published.items()
    )
    before, begin, rest = page.partition(LINKS_BEGIN)  # the first one: the notebook's own text stands below
    _, end, after = rest.partition(LINKS_END)
    return f"{before}{begin}{items}{end}{after}" if begin and end else page


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file; of a page without the links to the other reports."""
    data = locate.content(path)
    if path.suffix == ".html":
        data = link(data.decode("utf-8", "surrogateescape"), {}, "").encode("utf-8", "surrogateescape")
    return hashlib.sha256(data).hexdigest()


def _entry(path: Path) -> dict[str, Any]:
    """Return what stands beside a report about it, or nothing if it is not what was written there."""
    entry = recorded(path)
    return entry if shaped(entry, _KINDS) and re.fullmatch(r"[a-z0-9][a-z0-9_-]*", path.parent.name) else {}


def _dumps(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
