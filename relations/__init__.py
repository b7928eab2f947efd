"""A sourced dossier on the relations between Kyrgyzstan and Tajikistan.

>>> import relations
>>> claims = relations.load("claims")
>>> print(relations.cite(claims.query("incident_id == 'KT-20220914'")))  # doctest: +SKIP
"""

from typing import TYPE_CHECKING

from relations.errors import RelationsError

if TYPE_CHECKING:
    from relations.sources import Bibliography, bibliography, cite
    from relations.tables import Party, check, datasets, describe, layer, load, parties

__version__ = "0.1.0"

__all__ = [
    "Bibliography",
    "Party",
    "RelationsError",
    "__version__",
    "bibliography",
    "check",
    "cite",
    "datasets",
    "describe",
    "layer",
    "load",
    "parties",
]


def __getattr__(name: str) -> object:
    # On first use: they need pandas, for which the command line would wait half a second at every start.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from relations import sources, tables

    found = getattr(sources if name in {"Bibliography", "bibliography", "cite"} else tables, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
