"""Plain text: characters that have no place in a table, on a page or on a terminal; names of kinds of text."""

from __future__ import annotations

import re

# What an output of a notebook carries for machines, and a figure once more, as wide as a phone.
FACTS_MIME = "application/vnd.relations.facts+json"
NARROW_MIME = "application/vnd.relations.narrow+svg"

# Control characters but the line feed, marks that turn the direction of reading, marks nobody sees (but the
# joiners and direction marks that Persian, Hebrew and emoji are written with), the sign of a lost character,
# lone surrogates, private use and noncharacters.
STRAY = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u2028-\u202e\u2060-\u206f\ud800-\uf8ff"
    "\ufdd0-\ufdef\ufeff\ufff0-\ufffd\ufffe\uffff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)

# White space but the no-break spaces that numbers are written with.
_SPACES = re.compile(r"[^\S\xa0\u2007\u202f]+")
# What marks up text in Markdown, and what a backslash does not stop everywhere: HTML, formulas, and addresses
# that become links by themselves.
_SIGNS = re.compile(r"[*_`#~\[\]]|([\\<>|${}]|&(?=[#\w])|(?<=\S)@(?=\S)|:(?=//)|(?<=www)\.)", re.IGNORECASE)
# What a spreadsheet takes for a formula, in the letters of East Asia too, and what it takes for a number.
_FORMULA = re.compile("\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_LIST_START = re.compile(r"^(\s*[0-9]*)([+.)-])(?=\s)")


def visible(text: str, *, lines: bool = False) -> str:
    r"""Return text that neither steers a terminal nor hides anything, for a message.

    Parameters
    ----------
    text : str
    lines : bool
        Whether line feeds may stay.

    Returns
    -------
    str
        Stray characters stand as in Python source (``\x1b``, ``\u202e``).
    """
    shown = STRAY.sub(lambda match: ascii(match[0])[1:-1], text)
    return shown if lines else shown.replace("\n", "\\n")


def harmless(text: str) -> str:
    """Return text on one line with U+FFFD for each stray character, for a page or a figure."""
    return STRAY.sub("\ufffd", _SPACES.sub(" ", text).strip())


def escaped(text: str) -> str:
    """Escape a text for Markdown: it marks up nothing, is no link and no formula, wherever it is rendered."""
    signs = _SIGNS.sub(lambda sign: f"&#{ord(sign[0])};" if sign[1] else f"\\{sign[0]}", text)
    return _LIST_START.sub(r"\1\\\2", signs)


def inert(text: str) -> str:
    """Return text that a spreadsheet, which opens it as a cell of CSV, takes for no formula; numbers stay."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
