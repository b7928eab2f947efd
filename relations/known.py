"""What a report as of a day leaves out: an `Answer`, table by table."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from relations import asof, tables
from relations.answers import Answer


def left_out() -> Answer:
    """Answer how many rows of each table were known on the day asked for, and which are left out or cannot be dated.

    Returns
    -------
    Answer
        Its frame ``tables`` has one row a table: ``title``; ``known``, ``later``, ``undated`` (left out since nothing
        dates what was said) and ``undatable`` (kept, though nothing dates them or only the end of the period that they
        measure), in rows; ``undatable_keys``.  It is empty where no day was asked for.
    """
    day = asof.asked()
    found = [
        {
            "title": each["title"],
            **{kind: len(getattr(parts, field)) for kind, field in _KINDS.items()},
            "undatable_keys": ";".join(tables.keys(each["name"], parts.undatable)),
        }
        for each in (tables.catalogue() if day else [])
        if each["name"] != "sources"
        for parts in [tables.known(each["name"], day)]
    ]
    frame = pd.DataFrame(found, columns=["title", *_KINDS, "undatable_keys"])
    facts = {"case": "part" if day else "all", "day": dt.date.fromisoformat(day or asof.span()[1])}
    return Answer("left-out", facts, {"tables": frame}, {"tables": []})


_KINDS = {"known": "rows", "later": "later", "undated": "undated", "undatable": "undatable"}
