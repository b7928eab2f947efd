"""What several reports of a run have in common: made once, kept in a folder of the run, and read by the others.

A question is put to a selection.  Its answer follows from the fields of the selection that were read while it was made,
and from the tables that were loaded.  Both are noted, and whoever asks with equal ones is given a copy of the answer:
what is varied elsewhere, as the language always is, makes no other.  (Constructive traces, in the words of Mokhov,
Mitchell and Peyton Jones, Build Systems à la Carte, 2018, https://doi.org/10.1145/3236774.)
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import pickle
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from relations import descriptor, locate, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from functools import cached_property as cached_property  # noqa: PLC0414 - the next one, to type checkers
    from pathlib import Path

T = TypeVar("T")

# Where the answers of a run are; without a folder each is made anew.
folder: Path | None = None

# Fields read so far, with the number of the object that they are of; `tables.files_read` is the same for tables.
_fields: set[tuple[int, str]] = set()


def _noting(make: Callable[[], T]) -> tuple[T, Callable[[], None], set[tuple[int, str]], list[str]]:
    """Return what is made, what notes again all that was read for it, and the fields and files."""
    files, fields = set(tables.files_read), set(_fields)
    tables.files_read.clear()
    _fields.clear()
    try:
        made = make()
        read = set(tables.files_read), set(_fields)
        return made, functools.partial(_note, *read), read[1], sorted(read[0])
    finally:
        _note(files, fields)


def _note(files: Iterable[str], fields: Iterable[tuple[int, str]]) -> None:
    tables.files_read.update(files)
    _fields.update(fields)


class Keeps:
    """Keeps what it computes, and notes what was read for it whenever it is asked for."""

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what was made under a key; make it the first time."""
        held = vars(self).setdefault("_held", {})
        if key not in held:
            held[key] = _noting(make)[:2]
        made, note = held[key]
        note()
        return made  # type: ignore[no-any-return]


class Chosen(Keeps):
    """A selection, a dataclass, of which it is noted what is read."""

    def __getattribute__(self, name: str) -> Any:
        """Return an attribute; a model of parameters as one of which the same is noted."""
        value = super().__getattribute__(name)
        if name in type(self).__dataclass_fields__:  # type: ignore[attr-defined]
            if hasattr(value, "model_fields_set"):
                return _Parameters(id(self), name, value)
            _fields.add((id(self), name))
        return value


class _Parameters:
    """A model of parameters that is a field."""

    def __init__(self, owner: int, name: str, model: Any) -> None:
        self._of = owner, name, model

    def __getattr__(self, name: str) -> Any:
        owner, within, model = self._of
        _fields.add((owner, f"{within}.{name}"))
        return getattr(model, name)


if not TYPE_CHECKING:

    class cached_property(functools.cached_property):  # noqa: N801 - as the one it replaces
        """One of a selection, noted by `Keeps`."""

        def __get__(self, instance, owner=None):
            """Return what was computed."""
            return self if instance is None else instance.once(self.attrname, lambda: self.func(instance))

        def __set__(self, instance, value):
            """Refuse; that there is a setter lets Python ask `__get__` each time."""
            raise AttributeError(self.attrname)


def kept(function: Callable[..., Any]) -> Callable[..., Any]:
    """Let the answers of a question be kept, if it is put to a selection."""
    name = f"{function.__module__}.{function.__qualname__}"

    @functools.wraps(function)
    def asked(*given: Any, **named: Any) -> Any:
        chosen = next(iter(given), None)
        if folder is None or not isinstance(chosen, Chosen):
            return function(*given, **named)
        place = folder / f"{name}-{_digest(type(chosen), given[1:], sorted(named.items()))}"
        for shape in sorted(place.glob("*.json")):
            with suppress(Exception):  # one that is only half there, or not for us to read, is made anew
                fields, files = json.loads(locate.content(shape))
                answer = pickle.loads(locate.content(place / _key(chosen, fields, files)))  # noqa: S301 - our own
                _note(files, {(id(chosen), field) for field in fields})
                return answer

        def make() -> tuple[Any, bytes]:
            answer = function(*given, **named)
            with suppress(Exception):  # what cannot be tested is so where it is asked how firm it is
                return answer, pickle.dumps(answer)
            return answer, b""

        (answer, content), _, read, files = _noting(make)
        fields = sorted(field for owner, field in read if owner == id(chosen))
        if content:
            with suppress(OSError):  # no room, or a file that is gone
                _write(place / _key(chosen, fields, files), content)
                _write(place / f"{_digest(fields, files)}.json", json.dumps([fields, files]).encode())
            return pickle.loads(content)  # noqa: S301 - like every later one, also where it is pickled again
        return answer

    return asked


def made(parts: object, make: Callable[[], T]) -> T:
    """Return what follows from parts, as they are pickled, and from the files that are read while it is made."""
    if folder is None:
        return make()
    try:
        place = folder / f"made-{_digest(pickle.dumps(parts), _now([]))}"
    except Exception:  # noqa: BLE001 - whatever cannot be pickled
        return make()
    with suppress(Exception):
        files, stamps, found = pickle.loads(locate.content(place))  # noqa: S301 - our own
        if stamps == _now(files):
            _note(files, ())
            return found  # type: ignore[no-any-return]
    result, _, _, files = _noting(make)
    with suppress(OSError):  # as above
        _write(place, pickle.dumps((files, _now(files), result)))
    return result


def _key(chosen: Chosen, fields: list[str], files: list[str]) -> str:
    """Name an answer by all that it follows from."""
    values = [functools.reduce(object.__getattribute__, field.split("."), chosen) for field in fields]
    return _digest(fields, values, _now(files))


def _now(files: Iterable[str]) -> list[Any]:
    """Return the day that tables are loaded as of, and how files are now."""
    data, dated = locate.data_dir(), sys.modules.get("relations.asof")
    return [dated.asked() if dated else "", *(descriptor.stamp(data / file) for file in files)]


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{os.getpid()}-{path.name}")
    path.parent.mkdir(exist_ok=True)
    beside.write_bytes(content)
    beside.replace(path)
