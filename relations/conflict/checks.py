"""The border conflict held against others: totals by every rule, published totals, findings rerun."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import pandas as pd

from relations import estimates
from relations.arguments import hold
from relations.conflict import casualties
from relations.conflict.bridges import bridge
from relations.conflict.casualties import Incidents  # noqa: TC001 - the annotations are held at the call
from relations.estimates import Claims, Rule  # noqa: TC001 - the annotations are held at the call
from relations.sources import join_ids
from relations.stated import is_missing

# Yearly totals of others may differ by this much and still agree; below 20 dead they must be equal.
TOLERANCE_PCT = 5
# Whose total, which year or incident, by which rule ("*": any), and why it differs by more.
EXCEPTIONS = (
    ("UCDP", 2022, "*", "bridge"),
    ("UCDP", 2021, "independent", "repeats"),
    ("official tolls", 2021, "independent", "repeats"),
    ("official tolls", 2022, "independent", "third_parties"),
    ("founding text", "KT-20210428", "*", "first_days"),
    ("founding text", "KT-20220914", "*", "before_both_rose"),
    ("COW MID", "KT-20050606", "*", "military_only"),
    ("COW MID", "KT-20140825", "*", "military_and_civilian"),
)


def reconcile(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Set the totals of others beside those of this dossier, with a verdict on each.

    Parameters
    ----------
    rows, claims : DataFrame
        As in `conflict.fatalities`; give whole years, because others count them.
    rule : str
        As in `conflict.fatalities`; give whole years, because others count them.

    Returns
    -------
    DataFrame
        One row a total: ``year``; ``other`` (UCDP by version, official tolls, the founding texts,
        COW MID); ``of`` ("year", "clash" or the side of one incident); ``day`` (EDTF date of that incident,
        missing for a year); ``their_low``, ``their_best``,
        ``their_high``; ``low``, ``best``, ``high``, ``open`` by `rule` (people); how they were stated
        (``low_is``, ``their_low_is`` ...); of a year ``clash``
        (best of its deadliest incident), ``rest`` (best of its other incidents together) and
        ``rest_n`` (how many); ``difference`` (our best minus theirs), ``tolerance`` (people, see
        `TOLERANCE_PCT`), ``verdict`` ("agrees", "explained", "unexplained", "no_number"), ``reason`` (a
        code, from `EXCEPTIONS`), ``reached`` (people, what ours becomes by the bridge, where that is the reason),
        ``source_ids`` of both.  A count of a part of the population
        (military deaths) agrees with no total of all, however close.
    """
    about = casualties.claims_about(rows, claims)
    killed = about[about["measure"] == "killed"].merge(rows[["incident_id", "year"]], on="incident_id")
    found = estimates.estimate(killed, rule, incidents=rows)
    single = casualties.each_incident(rows, estimates.apart(found))
    whole, by_year = single.set_index("incident_id").to_dict("index"), _by_year(single).to_dict("index")
    by_side = found.set_index(["incident_id", "side"]).to_dict("index")
    compared = (killed["scope"] == "year") | (killed["claimant_type"] == "founding_text")
    compared |= killed["claimant"].str.startswith("COW MID")
    theirs = killed.assign(
        other=killed["claimant"].str.replace(r"\s*\(dyad.*\)", "", regex=True),
        value_best=killed["value_best"].fillna(killed["value_low"]),
    )[compared]
    own = estimates.estimate(killed, "official", incidents=rows)
    official = _by_year(casualties.each_incident(rows, estimates.apart(own))).reset_index()
    official = official[official["year"].isin(theirs.loc[theirs["scope"] == "year", "year"])]
    official = official.rename(columns={name: f"value_{name}" for name in ("low", "best", "high")})
    days = dict(zip(rows["incident_id"], rows["date"], strict=True))
    result = []
    to_ucdp = functools.cache(functools.partial(bridge, "ucdp-2022", rule=rule, claims=claims))
    official = official.assign(other="official tolls", scope="year")
    for claim in [*theirs.to_dict("records"), *official.to_dict("records")]:
        year, of, key = int(claim["year"]), "year", claim["year"]
        ours: Mapping[Any, Any] = by_year.get(year, {})
        if claim["scope"] != "year":
            key = claim["incident_id"]
            of = "clash" if claim["side"] == "both" else str(claim["side"])
            ours = whole[key] if of == "clash" else by_side.get((key, of), {})
        row: dict[str, Any] = {"year": year, "other": claim["other"], "of": of, "day": days.get(key)}
        row |= {f"their_{name}": claim[f"value_{name}"] for name in ("low", "best", "high")}
        row |= {f"their_{name}_is": claim.get("qualifier") for name in ("low", "best", "top")}
        row |= {name: ours.get(name) for name in ("low", "best", "high", "low_is", "best_is", "top_is")}
        if of == "year":
            of_year = single.loc[single["year"] == year, "best"].sort_values(ascending=False, na_position="last")
            row |= {"clash": of_year.iloc[0], "rest": of_year.iloc[1:].sum(), "rest_n": len(of_year) - 1}
        row |= {"verdict": "no_number", "reason": "", "tolerance": int(row["their_best"]) * TOLERANCE_PCT // 100}
        if not is_missing(row["best"]):
            row["difference"] = int(row["best"]) - int(row["their_best"])
            of_all = is_missing(claim.get("population")) or claim["population"] == "all"
            row["verdict"] = "agrees" if abs(row["difference"]) <= row["tolerance"] and of_all else "unexplained"
        if row["verdict"] == "unexplained":
            known = [each for each in EXCEPTIONS if row["other"].startswith(each[0]) and each[1] == key]
            row["reason"] = next((why for *_, by, why in known if by in {"*", rule}), "")
            row["verdict"] = "explained" if row["reason"] else "unexplained"
        if row["reason"] == "bridge":
            steps = to_ucdp()
            row["reached"] = int(steps.loc[steps["kind"].isin(["ours", "step"]), "amount"].sum())
        ids = join_ids([claim["source_ids"], ours.get("source_ids")])
        result.append({**row, "open": ours.get("open") is True, "source_ids": ids})
    numbers = ["their_low", "their_best", "their_high", "low", "best", "high", "clash", "rest", "rest_n"]
    numbers += ["difference", "tolerance", "reached"]
    stated = [f"{whose}{name}_is" for whose in ("their_", "") for name in ("low", "best", "top")]
    columns = ["year", "other", "of", "day", *numbers, *stated, "open", "verdict", "reason", "source_ids"]
    frame = pd.DataFrame(result, columns=columns).astype(dict.fromkeys(numbers, "Int64"))
    return frame.sort_values(["year", "of", "other"], ascending=[True, False, True]).reset_index(drop=True)


def _by_year(single: pd.DataFrame) -> pd.DataFrame:
    """Sum estimates by incident up by year; a year without one is in no row."""
    return estimates.total(single.dropna(subset=["low"]).sort_values("incident_id"), ["year"]).set_index("year")


def place_and_nationality(rows: Incidents, claims: Claims | None = None, *, rule: Rule = "latest") -> pd.DataFrame:
    """Set deaths by place of event beside deaths by nationality; they answer different questions.

    Parameters
    ----------
    rows, claims : DataFrame
        As in `conflict.fatalities`.
    rule : str
        As in `conflict.fatalities`.

    Returns
    -------
    DataFrame
        One row a year and country with a count by place: ``year``, ``side``, ``on_territory`` (killed
        on its territory, whoever they were), ``low``, ``best``, ``high`` (killed of its side, wherever,
        by `rule`), ``claimant`` of the count by place, ``source_ids`` of both.
    """
    about = casualties.claims_about(rows, claims)
    there = about[about["measure"] == "killed_on_territory_of"]
    there = there.merge(rows[["incident_id", "year"]], on="incident_id")
    ours = casualties.fatalities("year_side", rule, rows=rows, claims=about)
    frame = there.merge(ours, on=["year", "side"], how="left", suffixes=("_there", ""))
    frame["source_ids"] = [join_ids(pair) for pair in zip(frame["source_ids_there"], frame["source_ids"], strict=True)]
    frame = frame.rename(columns={"value_low": "on_territory"})
    columns = ["year", "side", "on_territory", "low", "best", "high", "claimant", "source_ids"]
    return frame.sort_values(["year", "side"])[columns].reset_index(drop=True)


hold(__name__)
