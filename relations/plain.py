"""Plain text: characters that have no place in a table, on a page or on a terminal."""

from __future__ import annotations

import re

# Control characters but the line feed, marks that turn the direction of reading, marks nobody sees (but the
# joiners and direction marks that Persian, Hebrew and emoji are written with), the sign of a lost character,
# lone surrogates, private use and noncharacters.
STRAY = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u2028-\u202e\u2060-\u206f\ud800-\uf8ff"
    "\ufdd0-\ufdef\ufeff\ufff0-\ufffd\ufffe\uffff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


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
    return STRAY.sub("\ufffd", " ".join(text.split()))
