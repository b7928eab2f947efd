"""Who is counted and how the question is put: the perimeter and the framing of every economic result.

A number such as "the net present value" has no meaning before both are named.  A `Perimeter` says whose capital,
receipts and forgone sales are counted, and which buyers; a `Framing` when the capital counts, whether the tariff keeps
its worth, and what is left at the end.  How the flows are read, as resources, cash or wires, is a view, one of `VIEWS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from relations import asof
from relations.arguments import NotNegative, OneOf, Within, checked, checked_fields
from relations.energy.casa import Casa, Schedule, Year, parameter
from relations.errors import RelationsError

# "common" is the part of the published total that no text assigns to a country.
PARTIES = ("KGZ", "TJK", "AFG", "PAK", "common")
# Whose investment the wire charge is published to pay: not Pakistan's.
PAID = ("KGZ", "TJK", "AFG", "common")
BUYERS = ("AFG", "PAK")
VIEWS = ("economic", "financial", "wires")


@checked_fields
@dataclass(frozen=True)
class Perimeter:
    """Whose flows are counted.

    Capital, upkeep, receipts and forgone sales of a perimeter are those of the same parties: what one party is
    paid cannot be set against what others spent.

    Attributes
    ----------
    name : str
        A code, for tables.
    parties : tuple of str
        Of `PARTIES`, on the side that builds, sells and carries.
    buyers : tuple of str
        Of `BUYERS`, whose payments and whose gain from the energy are counted in the economic view.
    """

    name: str
    parties: tuple[Annotated[str, OneOf(PARTIES)], ...]
    buyers: tuple[Annotated[str, OneOf(BUYERS)], ...] = ()

    def __post_init__(self) -> None:
        for field in ("parties", "buyers"):
            named = getattr(self, field)
            if len(set(named)) < len(named):
                raise RelationsError(f"Perimeter: {field} cannot be {named!r}; allowed: each code once.")
        if not (self.parties or self.buyers):
            raise RelationsError("Perimeter: parties and buyers cannot both be empty; allowed: at least one of either.")

    @classmethod
    def of(cls, party: str) -> Perimeter:
        """Return the perimeter of one party, as builder and, if it is one, as buyer."""
        return cls(party, (party,), (party,) if party in BUYERS else ())


WHOLE = Perimeter("whole", PARTIES, BUYERS)
PAID_BY_TARIFF = Perimeter("paid_by_tariff", PAID)
WITH_PAKISTAN = Perimeter("with_pakistan_line", PARTIES)


@checked_fields
@dataclass(frozen=True)
class Framing:
    """When capital counts, whether prices keep their worth, and what is left at the end.

    Present values are of year 0, the year before the first promised season, in its prices.

    Attributes
    ----------
    name : str
        A code, for tables.
    spending_years : int
        The capital is spent in so many equal yearly parts, the last of them in year 0.
    left_usd_mn : float, optional
        Only this much of the capital is still to be spent, in Afghanistan; the rest is sunk and not counted.
    inflation_pct : float
        The tariff, and what buyers value a kWh at, stay fixed in dollars and lose so much of their worth a year;
        upkeep and the price of forgone energy keep theirs.  At 0 all prices are constant.
    rate : {"real", "nominal"}
        What the discount rate is; the same at an inflation of 0.
    residual : {"none", "straight_line"}
        What the assets are worth after the last season: nothing, or the part of `life_years` not yet used.
    life_years : int
        Seasons the assets serve, for the residual value.
    source_ids : str
        What its own numbers rest on, joined by ";".
    """

    name: str
    spending_years: Annotated[int, Within(ge=1, le=100)] = 1
    left_usd_mn: NotNegative | None = None
    inflation_pct: Annotated[float, Within(ge=0, le=100)] = 0.0
    rate: Literal["real", "nominal"] = "real"
    residual: Literal["none", "straight_line"] = "none"
    life_years: Annotated[int, Within(ge=1, le=200)] = 30
    source_ids: str = ""


AT_ONCE = Framing("at_once")


@checked
def framings(casa: Casa, schedule: Schedule, first_year: Year) -> dict[str, Framing]:
    """Return the framings that an appraiser would ask for, by name.

    Parameters
    ----------
    casa, schedule : DataFrame
        ``relations.load("casa1000")`` and ``relations.load("schedule")``.
    first_year : int
        Year of the first season.

    Returns
    -------
    dict of str to Framing
        ``as_appraised`` (spent over the years that the first promise left for building), ``looking_back`` (spent
        since work began), ``decide_now`` (only what the rest in Afghanistan is
        said to cost), ``at_once`` (all in the year before the first season: the plainest), ``fixed_tariff``
        (spent like the first, the tariff fixed in dollars at a real rate), ``fixed_tariff_nominal`` (the same at a
        nominal rate), ``residual`` (spent like the first, the assets serve thirty seasons).

    Notes
    -----
    No spending profile was published: equal parts and the year 2018 are assumptions, as is an inflation of 2.5 %.
    As of a day before the end of that year nothing can be looked back on, and they are not known.
    """
    begun = asof.until(f"{_BEGUN}-12-31") == f"{_BEGUN}-12-31"
    starts = schedule[(schedule["milestone"] == "commissioning") & begun]
    promised = asof.one(starts.sort_values("stated_earliest", kind="stable"))
    building = int(promised["expected_earliest"].year - promised["stated_earliest"].year)
    since = max(1, first_year - _BEGUN)
    left, ids = parameter(casa, "afghan_resumption_fund"), str(promised["source_ids"])
    all_of_them = (
        Framing("as_appraised", building, source_ids=ids),
        Framing("looking_back", since),
        Framing("decide_now", left_usd_mn=left.base, source_ids=left.source_ids),
        AT_ONCE,
        Framing("fixed_tariff", building, inflation_pct=_INFLATION, source_ids=ids),
        Framing("fixed_tariff_nominal", building, inflation_pct=_INFLATION, rate="nominal", source_ids=ids),
        Framing("residual", building, residual="straight_line", source_ids=ids),
    )
    return {framing.name: framing for framing in all_of_them}


# When work began: `infrastructure`, datka-sughd; the converter stations were contracted in the same year.
_BEGUN = 2018
_INFLATION = 2.5
