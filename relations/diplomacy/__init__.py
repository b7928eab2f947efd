"""Visits, agreements, the line on the map, tone and trade: how two states deal with each other.

Every function takes a frame as given by :func:`relations.load` (or cut to a window by
:func:`relations.dates.within`) and returns a new frame. :func:`reciprocity` also loads when no
frame is given. The parties are those of :func:`relations.parties`.
"""

from relations.diplomacy.answers import Selection
from relations.diplomacy.border import check_sums, falls, land, pace, shares, steps, totals
from relations.diplomacy.company import (  # fmt: skip
    growth,
    membership_matrix,
    trade_mirrors,
    vote_agreement,
    vote_rank,
    vote_ranking,
)
from relations.diplomacy.papers import after_clash, broken, first_moves, ledger, moves, to_force
from relations.diplomacy.tone import (  # fmt: skip
    timeline,
    tone_between,
    tone_blocks,
    tone_by_year,
    tone_change,
    tone_changes,
    tone_scores,
)
from relations.diplomacy.visits import (  # fmt: skip
    by_frames,
    founding_visits,
    in_frame,
    longest,
    reciprocity,
    silences,
    visits_by,
    visits_by_year,
)
from relations.diplomacy.windows import Agreements, Events, Visits, reach, window

# fmt: off
__all__ = [
    "Agreements", "Events", "Selection", "Visits", "after_clash", "broken", "by_frames",
    "check_sums", "falls", "first_moves", "founding_visits", "growth", "in_frame", "land", "ledger", "longest",
    "membership_matrix", "moves", "pace", "reach", "reciprocity", "shares", "silences", "steps", "timeline",
    "to_force", "tone_between", "tone_blocks", "tone_by_year", "tone_change", "tone_changes", "tone_scores", "totals",
    "trade_mirrors", "visits_by", "visits_by_year", "vote_agreement", "vote_rank", "vote_ranking", "window",
]
