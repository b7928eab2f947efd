"""The questions behind the story on diplomacy: its background, land, method and data; numbers and frames, no words."""

from __future__ import annotations

from typing import Any

import pandas as pd

from relations import asof, tables
from relations.answers import Answer, Code, Quantity, count, of, questions
from relations.diplomacy import border, company, firmness, papers, tone, visits
from relations.diplomacy.answers import LARGE, Selection, counted, day, known, some, span, turn
from relations.diplomacy.windows import party_codes

# A total of land, no item.
CLAIMED = ("D051",)
# Rows whose days the background names, by table.
MARKS = {
    "statements": {"union_year": "S02"},
    "agreements": {"relations_day": "A001", "bases_day": "A002", "treaty_day": "A037"},
    "events": {
        "mediation_day": "L003",
        "unit_day": "L006",
        "return_day": "L017",
        "refugees_day": "L011",
        "raid_day": "L020",
        "raids_again": "L132",
        "talks_day": "L025",
    },
    "incidents": {"april_day": LARGE[0], "september_day": LARGE[1]},
}
# Sections of the two encyclopaedia articles: reports and headings under which each is taken up.
ARTICLES: dict[str, tuple[tuple[str, str], ...]] = {
    "introduction": (("overview", "findings"), ("diplomacy", "tone")),
    "historical relations": (("diplomacy", "neighbours"), ("diplomacy", "history")),
    "military relations": (("border_conflict", "findings"), ("diplomacy", "history")),
    "political relations": (("diplomacy", "papers"),),
    "cultural relations": (("diplomacy", "history"),),
    "economic relations": (("energy", "findings"), ("diplomacy", "trade")),
    "presidential visits": (("diplomacy", "visits"),),
    "resident diplomatic missions": (("diplomacy", "company"),),
}
# Shares of tables that are printed with a decimal.
_SHARES = {f"{name}pct": f"{name}share" for name in ("", "low_", "high_")}


def neighbours(chosen: Selection) -> Answer:
    """Tell who these neighbours are; whole, whatever the window."""
    minorities, exclaves = tables.load("minorities"), tables.load("exclaves")
    census = minorities[minorities["persons"].notna() & (minorities["country"] == party_codes()[1])]
    last, top = census.sort_values("year").tail(1), census.sort_values("persons").tail(1)
    facts: dict[str, Any] = {}
    for table, marks in MARKS.items():
        rows = tables.load(table)
        for name, key in marks.items():
            found = rows[rows.iloc[:, 0] == key]
            facts |= {f"has_{name}": "some", name: day(found)} if len(found) else {f"has_{name}": "none"}
    april, september = facts["has_april_day"], facts["has_september_day"]
    facts["clashes_known"] = "both" if september == "some" else "april" if april == "some" else "none"
    vorukh = exclaves[exclaves["name"] == "Vorukh"]
    said = tables.load("statements").query("statement_id in ['S06', 'S07']")
    facts |= {
        "vorukh_km2": Quantity(vorukh["area_km2"].iloc[0], "km2", rows=[vorukh, said], digits=0),
        "kyrgyz_last": Quantity(int(last["persons"].iloc[0]), "people", rows=last),
        "census_last": Quantity(int(last["year"].iloc[0]), "year", rows=last),
        "kyrgyz_top": Quantity(int(top["persons"].iloc[0]), "people", rows=census),
        "census_top": Quantity(int(top["year"].iloc[0]), "year", rows=census),
    }
    return Answer("neighbours", {**chosen.facts, **facts}, {"minorities": minorities})


def land(chosen: Selection) -> Answer:
    """Tell who was to give what."""
    swapped = border.land(chosen.delimitation, claimed=[key for key in CLAIMED if known("delimitation", key) == "some"])
    claimed = swapped[swapped["claimed_ha"].notna()]
    parcels = chosen.delimitation[chosen.delimitation["kind"] == "land"]
    facts: dict[str, Any] = {"case": "none"}
    if len(claimed) and claimed["itemised_ha"].iloc[0] > 0:
        top, given = claimed.iloc[0], swapped[~swapped["direction"].isin([*claimed["direction"], "swap"])]
        facts = {
            "case": "some" if len(given) else "one",
            "way": Code("direction", top["direction"]),
            **{name: of(top, f"{name}_ha", rows=claimed) for name in ("itemised", "claimed", "unexplained")},
            "claimed_by": Quantity(parcels.set_index("statement_id")["speaker"][CLAIMED[0]], "text", rows=claimed),
        }
        if len(given):
            facts |= {
                "other_way": Code("direction", given["direction"].iloc[0]),
                "itemised_other": of(given.iloc[0], "itemised_ha", rows=given),
            }
    shared_out = parcels[parcels["statement_id"] == "D050"]
    returned = facts["case"] != "none" and len(shared_out) > 0
    facts["returned"] = "some" if returned else "none"
    if returned:
        facts["returned_ha"] = of(shared_out.iloc[0], "area_ha")
    ways = swapped[swapped["direction"] != "swap"].reset_index(drop=True)
    items = parcels[~parcels["statement_id"].isin(CLAIMED)]
    frames = {"ways": ways, "swapped": swapped, "parcels": parcels, "items": items}
    return Answer("land_swap", {**chosen.facts, **facts}, frames)


# ---------------------------------------------------------------- method


def coverage(chosen: Selection) -> Answer:
    """Tell what lies in the window, and where the two encyclopaedia articles are taken up."""
    places = [(section, *place) for section, found in ARTICLES.items() for place in found]
    frame = pd.DataFrame(places, columns=["section", "report", "heading"]).assign(source_ids="founding-en;founding-de")
    seen = {"visits_seen": count(chosen.visits, "visits"), "agreements_seen": count(chosen.agreements, "agreements")}
    return Answer("diplomacy_coverage", {**counted(chosen), **seen}, {"articles": frame})


def counting(chosen: Selection) -> Answer:
    """Tell how counts and silences depend on what is called a visit."""
    seen, gaps = chosen.chosen_visits, chosen.silences
    top = visits.longest(gaps)
    first = seen[seen["visit_id"] == "V001"]
    since = visits.longest(visits.silences(seen[seen["visit_id"] != "V001"]))
    thin = seen[seen["visit_id"].isin(["V039", "V040", "V041"])]
    without = visits.longest(visits.silences(seen[~seen["visit_id"].isin(thin["visit_id"])]))
    facts: dict[str, Any] = {"opening": "none", "thin": "none"}
    if len(first) and len(gaps) > 1 and top["after_id"] == "V001" and since.notna().all():
        facts |= {
            "opening": "some",
            "first_day": day(first),
            "guest": Quantity(first["guest"].iloc[0], "text", rows=first),
            "since_days": Quantity(since["days"], "days", rows=seen),
            "since_end": Quantity(since["end"], "date", rows=seen),
        }
    if len(thin) and len(gaps) > 1 and without.notna().all():
        facts |= {
            "thin": "some",
            "thin_days": [Quantity(each, "date", rows=thin) for each in thin["date"]],
            "thin_silence": Quantity(without["days"], "days", rows=seen),
            "thin_end": Quantity(without["end"], "date", rows=seen),
        }
    every = {frame: visits.silences(chosen.visits, frame=frame, until=chosen.until) for frame in ("all", "bilateral")}
    silent = pd.concat([gaps.assign(frame=frame) for frame, gaps in every.items()])
    silent = silent.sort_values(["frame", "days", "start"], ascending=[True, False, True])
    frames = {"frames": chosen.by_frames, "longest": silent.groupby("frame").head(4).reset_index(drop=True)}
    return Answer("counting", {**chosen.facts, **facts}, frames, {"frames": chosen.visits})


def lengths(chosen: Selection) -> Answer:
    """Tell how long the border is, and what each share is a share of."""
    plausible = chosen.totals[chosen.totals["plausible"]]
    others = plausible.iloc[1:]
    facts: dict[str, Any] = {"denominator": Quantity(chosen.denominator_km, "km", note="parameter")}
    if len(others) > 1 and pd.notna(plausible["first_day"].iloc[0]):
        facts |= {
            "total_low": Quantity(plausible["km_total"].iloc[0], "km", rows=plausible.head(1)),
            "total_low_day": day(plausible.head(1), "first_day"),
            "other_low": Quantity(others["km_total"].min(), "km", rows=others),
            "other_high": Quantity(others["km_total"].max(), "km", rows=others),
        }
    moved = chosen.shares["moved"].max()
    facts["moved"] = Quantity(moved, "percentage points", rows=chosen.shares, digits=1)
    facts["plausible"] = Quantity(None, "km", *border.PLAUSIBLE_KM, note="assumption")
    slips = chosen.totals[~chosen.totals["plausible"]]
    facts["slips"] = [of(slip, "km_total", unit="km") for _, slip in slips.iterrows()]
    unsaid = chosen.shares[chosen.shares["statement_id"] == "D012"]
    if len(unsaid):
        fields = {"total": "total", "agreed": "km_agreed", "left": "km_remaining"}
        facts |= {f"unsaid_{name}": of(unsaid.iloc[0], field, unit="km") for name, field in fields.items()}
        facts["unsaid_day"] = day(unsaid)
    cases = {
        "case": "total_low" in facts,
        "moves": pd.notna(moved),
        "unsaid": len(unsaid) > 0,
        "above": (chosen.shares["restated_pct"] > 100).any(),
        "slip": len(slips) > 0,
    }
    facts |= {name: "some" if holds else "none" for name, holds in cases.items()}
    return Answer("border_lengths", {**chosen.facts, **facts}, {"totals": chosen.totals, "shares": chosen.shares})


def pace(chosen: Selection) -> Answer:
    """Tell how fast it went, and where sums and steps contradict each other."""
    delimitation = chosen.delimitation
    stated = {"D025": "2023-10-05/2024-02-05", "D022": "2023"}
    on_record = {key: period for key, period in stated.items() if known("delimitation", key) == "some"}
    sums = border.check_sums(delimitation, on_record)
    single, meetings = border.steps(delimitation), border.pace(delimitation)
    told = meetings[meetings["km_per_meeting"].notna()].reset_index(drop=True)
    short = sums[(sums["gap_km"] > 0) & (sums["steps"] > 1)].sort_values("stated_km").tail(1)
    enough = len(single) > 1 and len(sums) > 0 and bool((sums["gap_km"] > 0).all())
    facts: dict[str, Any] = {"case": "some" if enough else "none", "short": "some" if len(short) else "none"}
    if len(single):
        steps = single["km_increment"]
        ends = {"low": steps.min(), "high": steps.max(), "median": steps.median()}
        facts |= {f"step_{name}": Quantity(km, "km", rows=single) for name, km in ends.items()}
        facts |= {"n_steps": count(single, "steps"), "step_sum": Quantity(steps.sum(), "km", rows=single, digits=2)}
    if len(told):
        facts["per_meeting"] = span(told["km_per_meeting"], "km", told, 1)
    if len(short):
        facts |= {
            name: Quantity(short[name].iloc[0], "km", rows=short, digits=0)
            for name in ("stated_km", "steps_km", "undated_km", "gap_km")
        }
    falls = border.falls(delimitation)
    facts |= {"fall": "some" if len(falls) else "none", "n_falls": count(falls, "statements")}
    if len(falls):
        facts["worst_fall"] = Quantity(falls["fall"].max(), "km", rows=falls.nlargest(1, "fall"), digits=1)
    frames = {"meetings": told, "sums": sums, "short": short, "falls": falls}
    frames["falls_pct"] = border.falls(chosen.shares, "own_pct").round(1)
    return Answer("border_pace", {**chosen.facts, **facts}, frames)


def tone_tests(chosen: Selection) -> Answer:
    """Tell whether the turn of the tone is more than chance."""
    events, two, changes = chosen.events, chosen.turn, chosen.tone_changes
    facts: dict[str, Any] = {
        "case": "none" if firmness.over("picked") else "later",
        "splits": "some" if len(changes) else "none",
        "n_splits": Quantity(len(changes), "splits", rows=events),
        "n_found": some(changes["found"], "splits", events),
    }
    if told := turn(chosen):
        facts |= {
            **told.facts,
            "turn_points": Quantity(two["difference"], "points", rows=events, digits=2),
            "n_2022": Quantity(int(two["n_before"]), "events", rows=events),
            "n_2025": Quantity(int(two["n_after"]), "events", rows=events),
            "events_pct": Quantity(100 * two["p"], "%", rows=events, digits=1),
            "case": "some",
        }
    runs = chosen.reruns.of("tone", "tone_p").astype({"value": "float64"})
    each = runs.set_index(["tone_rule", "clashes_counted", "periods"])
    rise, chance = (each.loc[each["finding"] == key, "value"].rename(key) for key in ("tone", "tone_p"))
    frames = {
        "blocks": tone.tone_blocks(events).round({"mean": 2, "difference": 2, "p_months": 3}),
        "changes": changes.round({"before": 2, "after": 2, "p": 4, "p_years": 3}),
        "choices": pd.concat([rise, chance], axis=1).dropna(how="all").round(3).reset_index(),
    }
    return Answer("tone_tests", {**chosen.facts, **facts}, frames, {"": events})


def votes(chosen: Selection) -> Answer:
    """Tell whether the two vote alike at the United Nations."""
    asof.one(tables.load("un_votes"))
    pair = "-".join(party_codes())
    alike, ranking = company.vote_agreement(chosen.un_votes, pair), company.vote_ranking(chosen.un_votes)
    own = ranking[ranking["pair"] == pair]
    facts: dict[str, Any] = {
        "case": "some" if len(alike) else "none",
        "pair": [chosen.facts[n] for n in ("first", "second")],
    }
    if len(alike):
        facts |= {
            "un_first": Quantity(int(alike["year"].min()), "year", rows=own),
            "un_last": Quantity(int(alike["year"].max()), "year", rows=own),
            "un_pct": Quantity(own["pct"].iloc[0], "%", rows=own, digits=1),
            "un_joint": Quantity(int(own["joint_votes"].iloc[0]), "roll calls", rows=own),
            "un_rank": Quantity(int(own["rank"].iloc[0]), "rank", rows=own),
            "un_pairs": count(ranking, "pairs"),
            "un_above": some(alike["pct"] > alike["others_median"], "years", own),
            "un_years": Quantity(len(alike), "years", rows=own),
        }
    ranking["pair"] = ranking["pair"].str.replace("-", ";")
    frames = {"alike": alike, "ranking": ranking.round({"pct": 1, "low_pct": 1, "high_pct": 1}).rename(columns=_SHARES)}
    return Answer("votes", {**chosen.facts, **facts}, frames, {"alike": chosen.un_votes})


# ---------------------------------------------------------------- data


def visits_data(chosen: Selection) -> Answer:
    """Give every visit, and whether the two articles agree with the other sources."""
    founding = visits.founding_visits(chosen.visits)
    facts = {
        "case": "some" if len(founding) else "none",
        "founding_visits": count(founding, "visits"),
        "founding_agree": some(founding["agrees"] == "yes", "visits", founding),
    }
    frames = {
        "every": chosen.chosen_visits.rename(columns={"frame": "visit_kind"}),
        "leaders": visits.visits_by(chosen.chosen_visits, "leader"),
        "levels": visits.visits_by(chosen.chosen_visits, "level"),
        "articles": founding.assign(note=founding["note"].where(founding["agrees"] != "yes")),
    }
    return Answer("visits_data", {**chosen.facts, **facts}, frames)


def texts_data(chosen: Selection) -> Answer:
    """Give every agreement, and what became of it."""
    frames = {
        "every": chosen.agreements,
        "levels": papers.ledger(chosen.agreements),
        "fates": papers.ledger(chosen.agreements, "status"),
        "broken": papers.broken(chosen.agreements),
        "force": papers.to_force(chosen.agreements),
    }
    return Answer("papers_data", chosen.facts, frames)


def company_data(chosen: Selection) -> Answer:
    """Give organisations and missions; whole, whatever the window."""
    memberships, missions = tables.load("memberships"), tables.load("missions")
    matrix = company.membership_matrix(memberships)
    both = matrix["shared"].str.startswith("both")
    embassies = missions[(missions["kind"] == "embassy") & (missions["status"] == "open")]
    lead = matrix["years_apart"].dropna()
    shared = {"both_members": "both members", "one_only": "one only", "one_found": "one stated, other not found"}
    facts: dict[str, Any] = {
        "organisations": Quantity(len(matrix), "organisations", rows=memberships),
        **{name: some(matrix["shared"] == kind, "organisations", memberships) for name, kind in shared.items()},
        "both_dated": Quantity(len(lead), "organisations", rows=memberships),
        "earlier_first": some(lead > 0, "organisations", memberships),
        "earlier_second": some(lead < 0, "organisations", memberships),
        "embassies": count(embassies, "embassies"),
        "embassy_cities": embassies["city"].tolist(),
        "consulates": missions.loc[missions["status"] == "in_preparation", "city"].tolist(),
    }
    one = matrix[~both].sort_values(["shared", "organisation"])
    frames = {"one": one, "both": matrix[both], "missions": missions.assign(sender=missions["sending"])}
    return Answer("company_data", {**chosen.facts, **facts}, frames)


def history_data(chosen: Selection) -> Answer:
    """Give what events and the two articles say of history, culture and the settlement."""
    events, statements = chosen.events, tables.load("statements")
    inside = chosen.rows("statements")
    readings = inside[inside["topic"].isin(["settlement", "khujand"])]
    kinds = ("content", "support", "opposition")
    facts = {
        "case": "some" if len(readings) else "none",
        "past_events": count(events[events["category"].isin(["history", "refugees", "security"])], "events"),
        "culture_events": count(events[events["category"].isin(["culture", "transport"])], "events"),
        "n_readings": count(readings, "statements"),
        **{f"n_{kind}": some(readings["kind"] == kind, "statements", readings) for kind in kinds},
    }
    articles = statements[statements["topic"] != "casa-1000"]
    frames = {
        "articles": articles.rename(columns={"founding_text": "article"}),
        "events": events,
        "by_year": tone.tone_by_year(events).round({"mean": 2}),
    }
    return Answer("history_data", {**chosen.facts, **facts}, frames, {"by_year": events})


def records(chosen: Selection) -> Answer:
    """Give every statement on kilometres and figure of trade, and a growth that mixes two of these."""
    lines = chosen.delimitation[chosen.delimitation["kind"] != "land"]
    own = chosen.trade[chosen.trade["reporter_side"] != "third"]
    mixed = chosen.trade[chosen.trade["trade_id"].isin(["T040", "T041", "T042", "T044"])]
    times = {"mixed": ("T041", "T044"), "same": ("T040", "T042")} if len(mixed) == 4 else {}
    facts: dict[str, Any] = {
        f"growth_{name}": Quantity(company.growth(chosen.trade, *pair), "times", rows=mixed, digits=1)
        for name, pair in times.items()
    }
    told = {**chosen.facts, **facts, "growth": known("trade", "T044", inside=bool(facts))}
    return Answer("border_records", told, {"kilometres": lines, "trade": own})


questions(__name__)
