"""Whatever tables, descriptions, arguments and revisions hold: an answer or a refusal by name, in time.

    python tests/fuzz.py [EXAMPLES [FAMILY ...]]

runs some ten thousand examples (``make fuzz``) of the commands ``check``, ``describe``, ``params``, ``changes`` and
``datasets`` and stops at the first traceback, "this is a bug", wrong status, raw escape or ten seconds of work.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from relations import descriptor, tables
from relations.cli import main
from relations.plain import STRAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 10
SOUND: dict[str, Any] = {
    "name": "p",
    "usageWarningTerms": {"w": "Careful."},
    "parties": [{"code": "KGZ", "names": {"en": "Kyrgyzstan"}, "adjectives": {"en": "Kyrgyz"}}],
    "resources": [
        {
            "name": "t",
            "path": "t.csv",
            "mayBeEmpty": True,
            "usageWarnings": ["w"],
            "schema": {
                "primaryKey": "a",
                "foreignKeys": [{"fields": "b", "reference": {"resource": "", "fields": "a"}}],
                "fields": [
                    {"name": "a", "type": "string", "constraints": {"required": True, "pattern": "[a-z0-9]+"}},
                    {"name": "b", "type": "string"},
                    {"name": "n", "type": "number", "constraints": {"minimum": 0, "exclusiveMaximum": 9}},
                    {"name": "d", "type": "string", "rdfType": "http://id.loc.gov/datatypes/edtf/EDTF"},
                    {"name": "l", "type": "string", "itemDelimiter": ";"},
                ],
            },
        }
    ],
}
HEADER = b"a,b,n,d,l\n"

TEXT = st.text(max_size=12) | st.sampled_from(
    ["", ".", "..", "-", "--", "-x", "/", "/dev/null", "a\0b", "\x1b[2J", "\u202e", "\udc80", "x" * 5000, "t", "energy"]
)
# Pieces that tables are made of, so that most examples come near to one.
PIECE = st.sampled_from(
    [
        *(b",", b"\n", b'"', b'""', b"\r\n", b"\r", b"\0", b"\xff", b"\xef\xbb\xbf", b";", b" ", b"-"),
        *(b"a", b"1", b"2021-04", b"2021-00", b"1e9", b"nan", b"9" * 400, b"x" * 40_000, "٣é".encode()),
        *(b"1,,1,2021,x;y\n", b"2,1,,,\n"),
    ]
)
TABLE = st.lists(PIECE, max_size=14).map(b"".join).map(HEADER.__add__) | st.binary(max_size=60)
NAMES = st.sampled_from([*descriptor._RESOURCE, *descriptor._SCHEMA, *descriptor._FIELD, *descriptor._CONSTRAINTS])
VALUE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | TEXT
    | st.sampled_from(["string", "integer", "a", "t.csv", "(a*)*b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES | TEXT, inner, max_size=4),
    max_leaves=8,
)


@contextlib.contextmanager
def bounded() -> Iterator[None]:
    """End what works too long with an error; by the processor's clock, as a busy machine is no fault."""

    def late(*_: object) -> None:
        raise AssertionError(f"no answer within {PATIENCE} seconds")

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def ask(*words: str) -> int:
    """Run a command and look at how it ends and what it says."""
    with bounded():
        done = CliRunner().invoke(main, words, prog_name="relations")
    assert done.exit_code in {0, 1, 2}, (words, done.exit_code, done.output)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert "Traceback" not in done.output, done.output
    assert "This is a bug" not in done.output
    assert not STRAY.search(done.output.replace("\ufffd", "")), done.output
    assert done.output.strip()
    return done.exit_code


def written(folder: Path, description: object, table: bytes) -> Path:
    """Write a data package."""
    (folder / "datapackage.json").write_text(json.dumps(description), "utf-8", "surrogatepass")
    (folder / "t.csv").write_bytes(table)
    return folder


def run(strategy: st.SearchStrategy[Any], look: Callable[[Any], None], examples: int) -> int:
    """Look at so many examples; returns how many there were."""
    seen = 0

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(strategy)
    def each(example: Any) -> None:
        nonlocal seen
        seen += 1
        look(example)

    each()
    return seen


def csv_files(folder: Path, examples: int) -> int:
    """Tables of pieces and of bytes."""

    def look(table: bytes) -> None:
        written(folder, SOUND, table)
        ask("check", str(folder))
        if not [problem for problem in tables.check(folder) if "no hash" not in problem.problem]:
            assert ask("check", "--accept", str(folder)) == 0
            assert tables.rows(folder)["t"] <= max(table.count(b"\n"), 1)

    return run(TABLE, look, examples)


def descriptions(folder: Path, examples: int) -> int:
    """Descriptions of any JSON, and a sound one with something else somewhere."""

    def places(thing: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        items = thing.items() if isinstance(thing, dict) else enumerate(thing) if isinstance(thing, list) else ()
        return [each for key, value in items for each in [(*path, key), *places(value, (*path, key))]]

    def spoiled(change: tuple[tuple[Any, ...], Any]) -> Any:
        made = json.loads(json.dumps(SOUND))
        (*parts, last), value = change
        place = made
        for part in parts:
            place = place[part]
        place[last] = value
        return made

    def look(description: Any) -> None:
        written(folder, description, HEADER + b"1,,1,2021,x;y\n2,1,,,\n")
        ask("check", str(folder))
        os.environ["RELATIONS_DATA"] = str(folder)
        try:
            ask("describe", "t")
            ask("datasets")
        finally:
            del os.environ["RELATIONS_DATA"]

    return run(VALUE | st.tuples(st.sampled_from(places(SOUND)), VALUE).map(spoiled), look, examples)


def arguments(folder: Path, examples: int) -> int:
    """Commands with any words."""
    commands = st.sampled_from(["describe", "params", "check", "datasets"])
    words = st.lists(TEXT | st.sampled_from(["--accept", "--help", str(folder)]), max_size=3)

    def look(asked: tuple[str, list[str]]) -> None:
        # Where nothing of the repository could be accepted.
        here = Path.cwd()
        os.chdir(folder)
        os.environ["RELATIONS_DATA"] = str(written(folder, SOUND, HEADER + b"1,,1,2021,x;y\n"))
        try:
            ask(asked[0], *(word.replace("\0", "") for word in asked[1]))  # no command line holds a NUL
        finally:
            os.chdir(here)
            del os.environ["RELATIONS_DATA"]

    return run(st.tuples(commands, words), look, examples)


def revisions(folder: Path, examples: int) -> int:
    """Two versions: folders, revisions and neither, with any table."""
    data = folder / "data"
    data.mkdir()
    written(data, SOUND, HEADER + b"1,,1,2021,x;y\n")
    author = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    for command in (["init", "-q"], ["add", "."], [*author, "commit", "-qm", "x"]):
        subprocess.run(["git", *command], check=True, cwd=folder, capture_output=True)
    version = TEXT | st.sampled_from(["HEAD", "HEAD^{tree}", "HEAD~1", ".", "data", "@{u}", "HEAD:data", ":/x"])

    def look(asked: tuple[str, str, bytes, Any]) -> None:
        here = Path.cwd()
        os.chdir(folder)
        written(data, asked[3], asked[2])
        try:
            ask("changes", "--", *(word.replace("\0", "") for word in asked[:2]))
        finally:
            os.chdir(here)

    return run(st.tuples(version, version, TABLE, st.just(SOUND) | VALUE), look, examples)


FAMILIES = {csv_files: 0.5, descriptions: 0.4, arguments: 0.07, revisions: 0.03}


def fuzz(family: Callable[[Path, int], int], examples: int) -> int:
    """Run one family in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="relations-fuzz-"))
    try:
        return family(folder, examples)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_500
    named = sys.argv[2:]
    for chosen, share in FAMILIES.items():
        if named and chosen.__name__ not in named:
            continue
        begun = time.monotonic()
        count = fuzz(chosen, round(wanted * share))
        print(f"{chosen.__name__}: {count:,} examples, {time.monotonic() - begun:.0f} s, nothing found", flush=True)
