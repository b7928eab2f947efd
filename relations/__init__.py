"""A sourced dossier on the relations between Kyrgyzstan and Tajikistan.

>>> import relations
>>> claims = relations.load("claims")
>>> print(relations.cite(claims.query("incident_id == 'KT-20220914'")))  # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING

from relations.errors import RelationsError

if TYPE_CHECKING:
    from relations import charts, conflict, diplomacy, energy, estimates, export, overview
    from relations.asof import as_of
    from relations.quoted import Fact, fact, facts
    from relations.sources import Bibliography, bibliography, cite
    from relations.tables import Party, check, layer, load, parties
    from relations.words.described import datasets, describe

__version__ = "0.1.0"

__all__ = [
    "Bibliography",
    "Fact",
    "Party",
    "RelationsError",
    "__version__",
    "as_of",
    "bibliography",
    "charts",
    "check",
    "cite",
    "conflict",
    "datasets",
    "describe",
    "diplomacy",
    "energy",
    "estimates",
    "export",
    "fact",
    "facts",
    "layer",
    "load",
    "overview",
    "parties",
]


def __getattr__(name: str) -> object:
    # On first use: they need pandas, for which the command line would wait half a second at every start.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in {"charts", "conflict", "diplomacy", "energy", "estimates", "export", "overview"}:
        return import_module(f"{__name__}.{name}")
    rooms = {
        "asof": ("as_of",),
        "sources": ("Bibliography", "bibliography", "cite"),
        "words.described": ("datasets", "describe"),
        "quoted": ("Fact", "fact", "facts"),
    }
    room = next((room for room, names in rooms.items() if name in names), "tables")
    found = getattr(import_module(f"{__name__}.{room}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
