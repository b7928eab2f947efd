"""A sourced dossier on the relations between Kyrgyzstan and Tajikistan.

>>> import relations
>>> claims = relations.load("claims")
>>> print(relations.cite(claims.query("incident_id == 'KT-20220914'")))  # doctest: +SKIP
"""

from relations.errors import RelationsError
from relations.sources import Bibliography, cite
from relations.tables import Party, borders, check, datasets, describe, load, parties

__version__ = "0.1.0"

__all__ = [
    "Bibliography",
    "Party",
    "RelationsError",
    "__version__",
    "borders",
    "check",
    "cite",
    "datasets",
    "describe",
    "load",
    "parties",
]
