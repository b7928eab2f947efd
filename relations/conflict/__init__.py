"""Border conflict: how many incidents, how deadly, who says so, when and where, and whether they grew fewer.

`answers` puts the numbers of the report together; the functions below can be called on their own.
"""

from relations.conflict.bridges import bridge
from relations.conflict.casualties import (  # fmt: skip
    CONFIDENCE,
    GROUPINGS,
    SIDES,
    basis,
    claims_about,
    concentration,
    fatalities,
    grand_total,
    incidents,
    lethality,
    losses_by_year,
    populations,
    reporting,
    sums,
    tolls,
)
from relations.conflict.checks import place_and_nationality, reconcile
from relations.conflict.claimed import (  # fmt: skip
    BUILDINGS,
    MOVED,
    by_rule,
    growth,
    last_words,
    settled,
    spans,
    spread,
    who_says_what,
)
from relations.conflict.exports import match, recall
from relations.conflict.patterns import (  # fmt: skip
    by_place,
    months,
    rayleigh,
    season_share,
    seasons,
    trend_by_years,
    triggers,
    water,
    weapons,
    weapons_trend,
)
from relations.conflict.rates import (  # fmt: skip
    agreed_line,
    before_after,
    by_quiet,
    counts_by_year,
    episodes,
    exposure,
    gaps,
    overlap,
    rate_change,
    truces,
)
from relations.conflict.views import CODES, country_year, dyad_year, events

# fmt: off
__all__ = [
    "BUILDINGS", "CODES", "CONFIDENCE", "GROUPINGS", "MOVED", "SIDES", "agreed_line", "basis",
    "before_after", "bridge", "by_place", "by_quiet", "by_rule", "claims_about", "concentration", "country_year",
    "counts_by_year", "dyad_year", "episodes", "events", "exposure", "fatalities", "gaps", "grand_total", "growth",
    "incidents", "last_words", "lethality", "losses_by_year", "match", "months", "overlap", "place_and_nationality",
    "populations", "rate_change", "rayleigh", "recall", "reconcile", "reporting", "season_share", "seasons", "settled",
    "spans", "spread", "sums", "tolls", "trend_by_years", "triggers", "truces", "water", "weapons", "weapons_trend",
    "who_says_what",
]
