"""What each of the 106 facts of the founding texts says, held against the tables.

Each line restates one fact of ``seed_facts.csv`` value by value: who, where, when, how many,
between whom, in which state.  An answer is a number of rows that hold all of these values at
once, so a changed value leaves the fact without its rows, and rows added beside them do no harm.

A value is compared by its kind: a *set* with the items of a list, a *tuple* with the words a
text must hold, a *pattern* with the whole text, a *list* with the values of which one must stand,
``None`` with a blank, and anything else as it is.  Statements and events must also name the text.
"""

from __future__ import annotations

import csv
import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

import relations

if TYPE_CHECKING:
    Records = list[dict[str, Any]]

FACTS = {
    row["fact_id"]: row
    for row in csv.DictReader((Path(__file__).parent / "seed_facts.csv").read_text("utf-8").splitlines())
}
SOURCES = {"en": ("founding-en",), "de": ("founding-de",), "both": ("founding-en", "founding-de")}


@dataclass(frozen=True)
class Answer:
    """So many rows of a table hold all these values."""

    table: str
    fields: dict[str, Any]
    count: int = 1

    def differing(self, row: dict[str, Any]) -> list[str]:
        return [field for field, value in self.fields.items() if not _holds(row[field], value)]

    def stands(self, records: Records) -> bool:
        return sum(not self.differing(row) for row in records) == self.count

    def fault(self, records: Records) -> str:
        """Nothing, or which values the nearest row does not hold."""
        if self.stands(records):
            return ""
        near = min(records, key=lambda row: len(self.differing(row)))
        wrong = "; ".join(f"{field} {near[field]!r}, not {self.fields[field]!r}" for field in self.differing(near))
        return f"{self.table}: not {self.count} row(s) with {self.fields}; the nearest has {wrong or 'all'}"


def _holds(cell: Any, value: Any) -> bool:
    if value is None or pd.isna(cell):
        return bool(pd.isna(cell)) and value is None
    if isinstance(value, set):
        return sorted(cell.split(";")) == sorted(value)
    if isinstance(value, tuple):
        return all(words in cell for words in value)
    if isinstance(value, re.Pattern):
        return value.fullmatch(cell) is not None
    return cell in value if isinstance(value, list) else bool(cell == value)


def rows(table: str, count: int = 1, **values: Any) -> Answer:
    return Answer(table, values, count)


def stated(topic: str, kind: str, value: Any, text: tuple[str, ...], date: str | None = None) -> Answer:
    return rows("statements", topic=topic, kind=kind, value=value, text=text, date=date)


def event(date: Any, category: str, countries: set[str], *text: str) -> Answer:
    return rows("events", date=date, category=category, countries=countries, text=text, in_founding_text="yes")


def claimed(incident: str, measure: str, side: str, qualifier: str, stated: int, **values: Any) -> list[Answer]:
    """One claim for each of the two texts."""
    return [
        rows(
            "claims",
            incident_id=incident,
            measure=measure,
            side=side,
            population="all",
            claimant=f"founding text ({text})",
            claimant_type="founding_text",
            qualifier=qualifier,
            value_stated=stated,
            stage="retrospective",
            scope="incident",
            source_ids=(source,),
            **values,
        )
        for text, source in (("English", "founding-en"), ("German", "founding-de"))
    ]


def visited(guest: str, host: str, country: str, month: str, place: str, *, met: str | None = None) -> Answer:
    """A visit as the English text lists it; its day lies in that month, and they met there or in `met`."""
    return rows(
        "visits",
        guest=guest,
        guest_country={"KGZ": "TJK", "TJK": "KGZ"}[country],
        host=host,
        host_country=country,
        founding_date=month,
        founding_place=place,
        date=re.compile(rf"{month}(-\d\d(/{month}-\d\d)?)?"),
        place=met or place,
        place_id=(met or place).lower(),
        in_founding_text=True,
        source_ids=("founding-en",),
    )


RAHMON, AKAYEV, BAKIYEV, ATAMBAYEV = "Emomali Rahmon", "Askar Akayev", "Kurmanbek Bakiyev", "Almazbek Atambayev"
TWO, THREE, FOUR = {"KGZ", "TJK"}, {"KGZ", "TJK", "UZB"}, {"KAZ", "KGZ", "TJK", "UZB"}

# How heavy the weapons were is not in the founding texts: mortars in 2021, while reports of helicopters and armour
# are disputed; tanks and armed drones in 2022 (Human Rights Watch, May 2023).
CLASH_2021 = rows(
    "incidents",
    incident_id="KT-20210428",
    date=("2021-04-28/",),
    kind="inter-state",
    weapons_level="mortar-heavy",
    before_independence=False,
)
CLASH_2022 = rows(
    "incidents",
    incident_id="KT-20220914",
    date=("2022-09-14/",),
    kind="inter-state",
    weapons_level="armour-air",
    before_independence=False,
)
PROTOCOL = rows(
    "agreements",
    date="2025-02-21",
    title=("delimitation of the state border",),
    place="Bishkek",
    level="security chiefs",
    subject="border",
    parties=TWO,
    signatories=(
        "Kamchybek Tashiev (KGZ, head of the State Committee for National Security)",
        "Saimumin Yatimov (TJK, head of the State Committee for National Security)",
    ),
    status="signed",
)
PROTOCOL_EVENT = event("2025-02-21", "border", TWO, "delimitation protocol signed in Bishkek by Tashiev and Yatimov")
# What the parliament approved in March 2025 is the treaty of 13 March.
TREATY = rows(
    "agreements",
    date="2025-03-13",
    title=("Treaty on the state border",),
    place="Bishkek",
    level="presidents",
    subject="border",
    parties=TWO,
    signatories=("Sadyr Japarov (KGZ, president)", "Emomali Rahmon (TJK, president)"),
    status="instruments_exchanged",
    ratified_kgz="2025-03-19",
    ratified_tjk=("2025-03",),
    exchanged="2025-03-31",
)
JUNCTION = rows(
    "agreements",
    date="2025-03-31",
    title=("Treaty on the junction point of state borders",),
    place="Khujand",
    level="presidents",
    subject="border",
    parties=THREE,
    status="ratified",
    ratified_tjk="2025-05-24~",
)
DECLARATION = rows(
    "agreements",
    date="2025-03-31",
    title=("Khujand Declaration on Eternal Friendship",),
    place="Khujand",
    level="presidents",
    subject="friendship",
    parties=THREE,
    status="signed",
)
SUMMIT = event("2025-03-31", "diplomacy", THREE, "Khujand", "tri-border treaty and declaration signed", "stele opened")
BID = event("2025-02-24", "culture", THREE, "Joint bid with Uzbekistan for the 2031 Asian Cup is announced")
LINE = rows(
    "infrastructure",
    name=("Datka–Sughd 500 kV line", "CASA-1000"),
    kind="transmission_line",
    countries=TWO,
    part_of="casa-1000",
    from_node=("Datka 500 kV substation", "KGZ"),
    to_node=("Sughd-500 substation", "TJK"),
    voltage_kv=500,
    length_km=485,
    length_high_km=485,
    status="built",
    completed="2025-03-31",
    source_ids=("founding-en",),
)
OSH = event("1995-21", "history", FOUR, "Security chiefs of four states", "Osh", "spring", "unrest could spread")
PANJ = event("1995-22", "history", TWO, "In mid-1995 Kyrgyz troops guard a small stretch of the Tajik border near Panj")
FORCE = event(
    ("1992-10/",),
    "history",
    FOUR,
    "presidents of Kyrgyzstan, Uzbekistan and Kazakhstan (Akayev, Karimov, Nazarbayev)",
    "send a joint force in support of Rahmon",
    "undated between October 1992 and late spring 1993",
)
MEDIATION = event("1992-10", "history", TWO, "Kyrgyzstan tries to mediate among rival Tajik forces", "without success")
DELAY = event("1993-21", "history", TWO, "delay in parliament", "small Kyrgyz unit", "Tajikistan", "late spring")
MET_ELSEWHERE = {95: "Khujand"}  # where the memorandum of 16 May 2008 was signed
EMBASSIES = [
    rows("missions", kind="embassy", sending="KGZ", receiving="TJK", city="Dushanbe", status="open"),
    rows("missions", kind="embassy", sending="TJK", receiving="KGZ", city="Bishkek", status="open"),
]
CONTRABAND = stated(
    "road", "detail", {"weapons", "drugs"}, ("Weapons and drugs were among the contraband on the road",)
)
CIS = "Commonwealth of Independent States"

ANSWERS: dict[str, list[Answer]] = {
    "F001": [stated("relations", "context", "diplomatic relations", ("bilateral diplomatic relations", "two states"))],
    "F002": [
        stated("relations", "context", "Soviet Union", ("Both states were", "republics of the Soviet Union"), "1991")
    ],
    "F003": [stated("relations", "reading", "tense", ("relationship", "strained in recent years"))],
    "F004": [stated("relations", "reading", "conflicts", ("relationship", "shaped by a number of conflicts"))],
    "F005": [
        stated("relations", "reading", "foreign policy", ("relationship", "defining theme", "foreign policy of each"))
    ],
    "F006": [
        *(
            rows("memberships", country=country, organisation=CIS, abbreviation="CIS", status="member")
            for country in ("KGZ", "TJK")
        ),
        stated("relations", "context", "CIS", ("Both countries are members", CIS)),
    ],
    "F007": [stated("border", "cause", "border line", ("two sides hold different views", "where the border runs"))],
    "F008": [
        stated("border", "cause", "enclaves", ("Tajik enclaves are named as a further cause of the border conflict",))
    ],
    "F009": [CLASH_2021],
    "F010": [CLASH_2022],
    "F011": [stated("refugees", "context", "several", ("Refugees crossed from Tajikistan into Kyrgyzstan", "several"))],
    "F012": [
        stated(
            "security",
            "context",
            "several",
            ("Armed opponents of the Tajik government crossed into Kyrgyzstan", "several"),
        )
    ],
    "F013": [stated("security", "context", "hostages", ("some of these crossings", "hostages were taken"))],
    "F014": [MEDIATION],
    "F015": [
        MEDIATION,
        stated("civil war", "finding", "no success", ("Kyrgyz mediation", "Tajik forces", "no agreement"), "1992-10"),
    ],
    "F016": [FORCE],
    "F017": [
        FORCE,
        stated(
            "civil war",
            "purpose",
            "support of Emomali Rahmon",
            ("joint force", "support Emomali Rahmon against armed opponents", "Tajik civil war"),
        ),
    ],
    "F018": [
        stated(
            "civil war",
            "detail",
            "several months",
            ("Parliament in Bishkek held the Kyrgyz unit back for several months, until late spring 1993",),
            "1993-21",
        )
    ],
    "F019": [DELAY],
    "F020": [
        DELAY,
        stated("civil war", "detail", "small", ("Kyrgyz contingent", "joint force", "small"), "1993-21"),
    ],
    "F021": [PANJ],
    "F022": [
        PANJ,
        stated("civil war", "detail", "small stretch", ("stretch near Panj", "Kyrgyz troops", "small"), "1995-22"),
    ],
    "F023": [stated("civil war", "purpose", "Tajik rebels", ("near Panj", "directed against Tajik rebels"), "1995-22")],
    "F024": [
        stated(
            "civil war", "reading", "destabilisation", ("wider unrest", "long civil war", "larger risk for Kyrgyzstan")
        )
    ],
    "F025": [
        stated("road", "context", "Khorog-Osh road", ("road from Khorog to Osh became a main route for contraband",))
    ],
    "F026": [stated("road", "context", "M41", ("M41 (the same road) became a main route for contraband",))],
    "F027": [
        stated(
            "road",
            "detail",
            "highway above the clouds",
            ("Khorog-Osh road carries a nickname about running above the clouds",),
        )
    ],
    "F028": [CONTRABAND],
    "F029": [CONTRABAND],
    "F030": [OSH],
    "F031": [OSH],
    "F032": [
        stated(
            "osh meeting",
            "finding",
            "late 1980s",
            ("Osh was found to resemble the Tajikistan of the late 1980s more and more",),
            "1995-21",
        )
    ],
    "F033": [
        stated(
            "osh meeting",
            "finding",
            "1980s",
            ("Osh was found to resemble the Tajikistan of the 1980s more and more",),
            "1995-21",
        )
    ],
    "F034": [
        stated(
            "osh meeting",
            "finding",
            {"ethnic", "social", "economic"},
            ("likeness", "ethnic, social and economic"),
            "1995-21",
        )
    ],
    "F035": [
        OSH,
        stated("osh meeting", "finding", "spill-over", ("saw that unrest could reach the Osh area",), "1995-21"),
    ],
    "F036": [CLASH_2021],
    # The floor of "more than 40" is 40 or, in whole people, 41.
    "F037": claimed("KT-20210428", "killed", "both", "more_than", 40, value_low=[40, 41], value_high=None),
    "F038": claimed("KT-20210428", "displaced", "KGZ", "exact", 30000, value_low=30000, value_high=30000),
    "F039": [CLASH_2022],
    "F040": claimed("KT-20220914", "killed", "both", "at_least", 94, value_low=94, value_high=None),
    "F041": [stated("settlement", "reading", "success", ("border agreement", "called a success"), "2025-03")],
    "F042": [stated("settlement", "detail", "years", ("agreement", "after years of negotiation"), "2025-03")],
    "F043": [
        stated(
            "settlement", "content", "territorial boundaries", ("Each side gave way", "where the line runs"), "2025-03"
        )
    ],
    "F044": [stated("settlement", "content", "water resources", ("Each side gave way on water",), "2025-03")],
    "F045": [
        stated("settlement", "content", "infrastructure projects", ("Each side gave way on infrastructure",), "2025-03")
    ],
    "F046": [TREATY],
    "F047": [stated("settlement", "support", "broad", ("agreement", "wide support", "value to peace"), "2025-03")],
    "F048": [
        stated("settlement", "opposition", "some", ("Some people inside the country opposed the agreement",), "2025-03")
    ],
    **{fact: [PROTOCOL, PROTOCOL_EVENT] for fact in ("F049", "F050", "F051", "F052", "F053")},
    "F054": [
        stated(
            "settlement",
            "reading",
            "decades-old",
            ("signature of 21 February 2025", "settling a dispute of decades"),
            "2025-02-21",
        )
    ],
    "F055": [JUNCTION, SUMMIT],
    "F056": [DECLARATION, SUMMIT],
    "F057": [JUNCTION, DECLARATION, SUMMIT],
    "F058": [JUNCTION, DECLARATION, SUMMIT],
    "F059": [
        stated(
            "khujand",
            "content",
            {"sovereignty", "territorial integrity"},
            ("Khujand papers", "confirm respect for sovereignty and territorial integrity"),
            "2025-03-31",
        )
    ],
    "F060": [
        stated(
            "khujand",
            "purpose",
            {"cooperation", "trust"},
            ("Cooperation and trust in the region", "stated aims"),
            "2025-03-31",
        )
    ],
    "F061": [
        SUMMIT,
        stated(
            "khujand", "content", "stele", ("stele was opened at the point where the three borders meet",), "2025-03-31"
        ),
    ],
    "F062": [
        stated(
            "khujand",
            "reading",
            "new era",
            ("stele is said to stand for a new time of dialogue and good neighbours",),
            "2025-03-31",
        )
    ],
    "F063": [
        stated(
            "khujand",
            "reading",
            "symbolic shift",
            ("summit is read as a symbolic turn after years of tension",),
            "2025-03-31",
        )
    ],
    "F064": [BID],
    "F065": [
        BID,
        stated(
            "football",
            "detail",
            "Central Asian Football Association",
            ("regional football association made the bid public",),
            "2025-02-24",
        ),
    ],
    "F066": [BID],
    "F067": [stated("football", "detail", "first", ("would be the first Asian Cup in Central Asia",), "2025-02-24")],
    # The text gives no date; the presidents started the line up from Khujand on the day of the summit.
    "F068": [event("2025-03-31", "energy", TWO, "presidents start up the 500 kV Datka–Sughd line"), LINE],
    **{fact: [LINE] for fact in ("F069", "F070", "F071", "F072")},
    "F073": [
        stated(
            "casa-1000",
            "purpose",
            "summer surplus",
            ("Datka–Sughd line", "carry summer surplus electricity to Afghanistan and Pakistan"),
        )
    ],
    "F074": [
        stated(
            "casa-1000", "support", "international financial institutions", ("International lenders back CASA-1000",)
        )
    ],
    "F075": [rows("casa1000", parameter="total_project_cost", high=1200, unit="USD mn")],
    # The text dates from after March 2025.
    "F076": [rows("schedule", milestone="commissioning", expected="2027", stated="2025", source_ids=("founding-en",))],
    "F077": [
        rows(
            "schedule", milestone="kyrgyz_and_tajik_parts", expected="2025", stated="2025", source_ids=("founding-en",)
        )
    ],
    # A billion kWh is a TWh.
    "F078": [
        rows("casa1000", parameter="annual_export_volume", high=5, unit="TWh/yr", source_ids=("founding-en",)),
    ],
    "F079": [
        stated(
            "casa-1000",
            "purpose",
            {"revenue", "cooperation"},
            ("Revenue", "closer energy cooperation", "expected effects"),
        )
    ],
    "F080": [rows("visits", 10, in_founding_text=True)],
    "F081": [rows("visits", 4, in_founding_text=True, guest=RAHMON, host_country="KGZ", founding_place="Bishkek")],
    "F082": [
        rows("visits", 6, in_founding_text=True, guest_country="KGZ", host=RAHMON, founding_place="Dushanbe"),
    ],
    **{
        fact: [visited(*visit, met=MET_ELSEWHERE.get(number))]
        for number, visit in {
            83: (RAHMON, AKAYEV, "KGZ", "1993-01", "Bishkek"),
            85: (RAHMON, AKAYEV, "KGZ", "1998-05", "Bishkek"),
            87: (RAHMON, BAKIYEV, "KGZ", "2007-09", "Bishkek"),
            89: (RAHMON, ATAMBAYEV, "KGZ", "2013-05", "Bishkek"),
            91: (AKAYEV, RAHMON, "TJK", "1996-07", "Dushanbe"),
            93: (AKAYEV, RAHMON, "TJK", "2004-05", "Dushanbe"),
            95: (BAKIYEV, RAHMON, "TJK", "2008-05", "Dushanbe"),
            97: ("Roza Otunbayeva", RAHMON, "TJK", "2010-11", "Dushanbe"),
            99: ("Sooronbay Jeenbekov", RAHMON, "TJK", "2018-02", "Dushanbe"),
            101: ("Sadyr Japarov", RAHMON, "TJK", "2021-06", "Dushanbe"),
        }.items()
        for fact in (f"F{number:03d}", f"F{number + 1:03d}")
    },
    "F103": EMBASSIES[:1],
    "F104": EMBASSIES[1:],
    "F105": [
        *EMBASSIES,
        rows("missions", 2, kind="embassy", status="open"),
        stated("missions", "context", "2", ("Each country keeps an embassy in the other",)),
    ],
    "F106": [
        stated(
            "visits",
            "detail",
            "until 2013",
            ("source note of the German text covers data up to 2013", "table it belonged to is missing there"),
            "2013",
        )
    ],
}


@functools.cache
def asked(fact_id: str) -> list[Answer]:
    """The answers of a fact; statements and events must name the text that the fact is from."""
    seed = FACTS[fact_id]["seed"]
    told = {"statements": {"founding_text": seed, "source_ids": SOURCES[seed]}, "events": {"source_ids": SOURCES[seed]}}
    return [
        Answer(answer.table, answer.fields | told.get(answer.table, {}), answer.count) for answer in ANSWERS[fact_id]
    ]


def records(table: str) -> Records:
    return relations.load(table).to_dict("records")  # type: ignore[return-value]


def faults(fact_id: str) -> list[str]:
    """What the tables say otherwise than the fact."""
    return [fault for answer in asked(fact_id) if (fault := answer.fault(records(answer.table)))]
