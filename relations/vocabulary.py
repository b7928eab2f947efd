"""Plain words for the coded values of the tables, as tables in reports print them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pandas as pd

from relations.text import Language

if TYPE_CHECKING:
    from collections.abc import Iterable

# By field; a value that is not listed is printed as it stands, without underscores.
WORDS: dict[str, dict[str, str]] = {
    "agreement": {
        "agreed": "agreed, no signed text",
        "applied": "in use",
        "broken": "broken",
        "denounced": "denounced by one side",
        "expired": "expired",
        "in_force": "in force",
        "instruments_exchanged": "ratified, instruments exchanged",
        "not_carried_out": "not carried out",
        "ratified": "ratified by one side",
        "signed": "signed",
    },
    "attendance": {
        "inferred": "inferred from a list",
        "probable": "probable, not confirmed",
        "reported": "reported",
    },
    "category": {
        "border": "border",
        "conflict": "clash or ceasefire",
        "culture": "culture",
        "diplomacy": "diplomacy",
        "economy": "economy",
        "energy": "energy",
        "history": "civil war years",
        "membership": "organisation",
        "mission": "embassy",
        "refugees": "refugees",
        "security": "raid",
        "transport": "transport",
        "visit": "visit or summit",
        "water": "water",
    },
    "delimitation": {
        "event": "meeting or document",
        "increment": "length added",
        "land": "land",
        "length": "length agreed",
        "share": "share agreed",
        "total_claim": "length of the whole border",
    },
    "frame": {
        "bilateral": "bilateral visit",
        "both": "visit joined to a summit",
        "summit": "trip to a summit",
    },
    "founding_text": {"both": "English and German", "de": "German", "en": "English"},
    "level": {
        "official": "official visit",
        "official_or_state": "official or state visit",
        "state": "state visit",
        "working": "working visit",
    },
    "membership": {
        "former_member": "former member",
        "member": "member",
        "no row": "not found",
        "not_member": "not a member",
        "observer": "observer",
        "prospective": "prospective member",
    },
    "mission": {
        "ambassador": "ambassador",
        "coded": "coded in a data set",
        "consulate_general": "consulate general",
        "embassy": "embassy",
        "in_post": "in post",
        "in_preparation": "in preparation",
        "left": "relieved",
        "open": "open",
        "recalled": "recalled",
        "refused": "refused",
        "representation_level": "level of representation",
        "took_post": "took up post",
    },
    "statement": {
        "cause": "cause named",
        "content": "content",
        "context": "background",
        "detail": "detail",
        "finding": "finding",
        "opposition": "opposition",
        "purpose": "purpose",
        "reading": "reading",
        "support": "support",
    },
    "clashes counted": {"every": "every incident", "lethal": "those with a death or a row of their own"},
    "tone rule": {
        "coded": "as coded",
        "direction": "direction only",
        "without_ceasefires": "without truces",
        "without_visits": "without visits",
    },
    "which visits": {
        "all": "all visits",
        "bilateral": "with a bilateral part",
        "bilateral_only": "without any summit",
        "reported": "attendance reported",
    },
    "topic": {
        "border": "border",
        "casa-1000": "CASA-1000",
        "civil war": "civil war",
        "football": "Asian Cup bid",
        "khujand": "Khujand summit",
        "missions": "missions",
        "osh meeting": "Osh meeting",
        "refugees": "refugees",
        "relations": "relations",
        "road": "Khorog–Osh road",
        "security": "security",
        "settlement": "settlement",
        "visits": "visits",
    },
}


def word(value: object, kind: str, language: Language | str | None = None) -> str:
    """Return the plain word for one coded value; an unknown one without its underscores."""
    text = str(value)
    return Language.of(language).gettext(WORDS.get(kind, {}).get(text, text.replace("_", " ")))


def in_words(frame: pd.DataFrame, kinds: dict[str, str], language: Language | str | None = None) -> pd.DataFrame:
    """Write coded columns in plain words.

    Parameters
    ----------
    frame : DataFrame
    kinds : dict of str to str
        Column to the vocabulary in :data:`WORDS`; ``parties`` stands for codes of states, also several with
        ``;`` or ``-``. Columns that are not in the frame are passed over.
    language : Language or str, optional

    Returns
    -------
    DataFrame
        A copy; missing values stay missing.
    """
    tongue = Language.of(language)
    changed = {}
    for column, kind in kinds.items():
        if column not in frame:
            continue
        known = frame[column].dropna().unique()
        words = {value: _states(value, tongue) if kind == "parties" else word(value, kind, tongue) for value in known}
        changed[column] = frame[column].astype(object).map(words)
    return frame.assign(**changed)


def _states(cell: object, tongue: Language) -> str:
    from relations import tables

    names = {party.code: party.names.get(tongue.code, party.names["en"]) for party in tables.parties()}
    names |= {code: tongue.gettext(name) for code, name in _NEIGHBOURS.items()}
    return tongue.join(names.get(code, code) for code in re.split("[;-]", str(cell)))


_NEIGHBOURS = {"CHN": "China", "KAZ": "Kazakhstan", "RUS": "Russia", "TKM": "Turkmenistan", "UZB": "Uzbekistan"}


def unlisted(values: Iterable[object], kind: str) -> list[str]:
    """Return the coded values that have no plain word."""
    return sorted({str(value) for value in values if not pd.isna(value)} - set(WORDS[kind]))  # type: ignore[call-overload]
