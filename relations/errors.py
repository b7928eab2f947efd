"""The one exception type that reaches a user of the package, and how it names what does not exist."""

import difflib
from collections.abc import Iterable


class RelationsError(ValueError):
    """Something the caller can mend.

    The message says what is wrong, where it is, what is allowed and what to do next.
    """


def unknown(what: str, name: object, known: Iterable[str]) -> str:
    """Say that `name` does not exist, which one is nearest and which ones do exist."""
    names = list(known)
    near = difflib.get_close_matches(str(name), names, n=1, cutoff=0.5)
    meant = f"; did you mean {near[0]!r}?" if near else "."
    return f"unknown {what} {name!r}{meant} Allowed: {', '.join(names) or 'none'}."
