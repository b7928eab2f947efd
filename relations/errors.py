"""The exceptions that reach a user of the package, what they say about data and how they name what does not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from relations.plain import visible


class RelationsError(ValueError):
    """Something the caller can mend.

    The message says what is wrong, where it is, what is allowed and what to do next.
    """


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the data: where, what, what is allowed, what to do, what follows from it."""

    table: str
    problem: str
    row: str = ""
    field: str = ""
    value: str | None = None
    allowed: str = ""
    hint: str = ""
    follows: str = ""

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.table, self.row, self.field and f"field {self.field}") if part)
        what = self.problem if self.value is None else f"{self.problem}: {shortened(self.value)}"
        allowed = f" Allowed: {self.allowed}." if self.allowed else ""
        follows = f" {self.follows[:1].upper()}{self.follows[1:]}." if self.follows else ""
        hint = f" {self.hint}" if self.hint else ""
        return visible(f"{where}: {what}.{allowed}{hint}{follows}")


class DataError(RelationsError):
    """A table that breaks the rules of its description.

    Attributes
    ----------
    problems : list of Problem
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        shown = [str(problem) for problem in problems[:5]]
        if len(problems) > 5:
            shown.append(f"and {len(problems) - 5} more; `relations check` lists all.")
        super().__init__("\n".join(shown))


def shortened(value: object) -> str:
    """Show a value that may be as long as whoever gave it likes."""
    return shown if len(shown := repr(value)) <= 200 else f"{shown[:160]}... ({len(shown):,} characters)"


def unknown(what: str, name: object, known: Iterable[str]) -> str:
    """Say that `name` does not exist, which one is nearest and which ones do exist."""
    names = list(known)
    near = difflib.get_close_matches(str(name), names, n=1, cutoff=0.5)
    meant = f"; did you mean {near[0]!r}?" if near else "."
    return f"unknown {what} {name!r}{meant} Allowed: {', '.join(names) or 'none'}."


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Say which extra is missing, and how to install it, where an import within fails."""
    try:
        yield
    except ImportError as error:
        raise RelationsError(
            f"this needs the extra {name!r} ({error}). Install it: pip install 'kgz-tjk-relations[{name}]'"
        ) from error


def needed(name: str, *modules: str) -> None:
    """Say the same where a module of an extra is not there, without an import of it."""
    from importlib.util import find_spec

    with extra(name):
        for module in modules:
            if find_spec(module) is None:
                raise ModuleNotFoundError(f"No module named {module!r}")
