"""The kilometres said to be agreed, what contradicts, and the land that was to change hands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

import numpy as np
import pandas as pd

from relations import dates, tables
from relations.arguments import Among, Frame, OneOf, Positive, Within, hold
from relations.dates import Day  # noqa: TC001 - the annotations are held at the call

# What the notes of statements say of the months and the meetings behind a length: period (EDTF), meetings.
SPANS: dict[str, tuple[str | None, int | None]] = {
    "D008": (None, 3),
    "D009": (None, 1),
    "D010": ("2021-05-01/2022-02-08", None),
    "D022": ("2023", 15),
    "D025": ("2023-10-05/2024-02-05", None),
    "D035": (None, 45),
}

# Totals, in km, on which shares are restated beside the chosen one.
DENOMINATORS = (970.0, 986.7, 1006.84, 1008.14)
# Totals of the border outside these are set apart as likely slips.
PLAUSIBLE_KM = (900.0, 1100.0)

Lengths = Annotated[pd.DataFrame, Frame('relations.load("delimitation")', "statement_id", "km_agreed")]
StatementId = Annotated[str, OneOf(lambda: list(tables.load("delimitation")["statement_id"]))]


def shares(delimitation: Lengths, denominator_km: Positive) -> pd.DataFrame:
    """Every statement of a length or share agreed: its own denominator, and one total for all.

    Parameters
    ----------
    delimitation : DataFrame
        Rows of the table ``delimitation``.
    denominator_km : float
        Total length, in km, on which the shares are restated.

    Returns
    -------
    DataFrame
        The rows that give a length agreed, a length remaining or a share, by date (undated last), with

        km : float
            Length agreed; where only a remainder or a share stands beside a total, what follows from it.
        total : float
            The statement's own total; where it gives only parts or a share, what follows from it.
        basis : {"stated", "implied", "none"}
            Where `total` comes from.
        own_pct, restated_pct : float
            Share of the own total (as stated, if stated) and of `denominator_km`.
        moved : float
            Points between the two; missing where neither share nor total was stated and both are our arithmetic.
    """
    keep = delimitation[["km_agreed", "km_remaining", "pct_agreed"]].notna().any(axis=1)
    rows = delimitation[keep].copy()
    agreed, left, pct = rows["km_agreed"], rows["km_remaining"], rows["pct_agreed"]
    implied = (agreed + left).fillna(100 * agreed / pct)
    rows["total"] = rows["km_total"].fillna(implied)
    rows["basis"] = np.select([rows["km_total"].notna(), implied.notna()], ["stated", "implied"], "none")
    rows["km"] = agreed.fillna(rows["total"] - left).fillna(rows["total"] * pct / 100)
    rows["own_pct"] = pct.fillna(100 * rows["km"] / rows["total"])
    rows["restated_pct"] = 100 * rows["km"] / denominator_km
    said = pct.notna() | rows["km_total"].notna()
    rows["moved"] = (rows["own_pct"] - rows["restated_pct"]).abs().where(said)
    order = ["date_earliest", "date_latest", "statement_id"]
    return rows.sort_values(order, na_position="last").reset_index(drop=True)


def totals(delimitation: Lengths) -> pd.DataFrame:
    """Lengths that were given for the whole border.

    Parameters
    ----------
    delimitation : DataFrame

    Returns
    -------
    DataFrame
        km_total, statements (how many rows used it), first_day (EDTF, may be missing), plausible (bool: within
        ``PLAUSIBLE_KM``), source_ids; by length.
    """
    rows = delimitation[delimitation["km_total"].notna()].sort_values(["date_earliest", "statement_id"])
    table = rows.groupby("km_total", as_index=False).agg(
        statements=("statement_id", "size"), first_day=("date", "first"), source_ids=("source_ids", ";".join)
    )
    return table.assign(plausible=table["km_total"].between(*PLAUSIBLE_KM))


def steps(delimitation: Lengths) -> pd.DataFrame:
    """Lengths agreed at single meetings.

    Returns
    -------
    DataFrame
        Rows of kind ``increment`` about one meeting (dated to the day, or undated), by date, undated last. A sum over a
        year is no step.
    """
    single = (delimitation["date_precision"] == "day") | delimitation["date"].isna()
    rows = delimitation[(delimitation["kind"] == "increment") & single]
    return rows.sort_values(["date_earliest", "statement_id"], na_position="last").reset_index(drop=True)


def falls(
    statements: Lengths,
    column: Annotated[str, Among("statements")] = "km_agreed",
    *,
    tolerance: Annotated[float, Within(ge=0)] = 1.0,
) -> pd.DataFrame:
    """Statements that put the length or share agreed below an earlier statement.

    Parameters
    ----------
    statements : DataFrame
        Rows of ``delimitation``, or as given by :func:`shares`.
    column : str
        The number to compare, in km or percent.
    tolerance : float
        Falls of less are left out.

    Returns
    -------
    DataFrame
        For each statement the highest value said before it, where that is higher: earlier_id, earlier_day,
        earlier_value, later_id, later_day, later_value, fall, source_ids. Two statements are compared only if
        every day the first may mean lies before the second.
    """
    given = statements[statements[column].notna() & statements["date_latest"].notna()]
    given = given[["statement_id", "date", "date_earliest", "date_latest", column, "source_ids"]]
    rows = given.sort_values(["date_earliest", "statement_id"]).to_dict("records")
    highest = sorted(rows, key=lambda row: (-row[column], row["statement_id"]))
    found = []
    for later in rows:
        for top in [row for row in highest if row["date_latest"] < later["date_earliest"]][:1]:
            fall = top[column] - later[column]
            if fall >= tolerance:
                pair = [top["statement_id"], top["date"], top[column]]
                pair += [later["statement_id"], later["date"], later[column]]
                found.append((*pair, fall, f"{top['source_ids']};{later['source_ids']}"))
    names = ["earlier_id", "earlier_day", "earlier_value", "later_id", "later_day", "later_value", "fall", "source_ids"]
    return pd.DataFrame(found, columns=names)


def check_sums(delimitation: Lengths, periods: Mapping[StatementId, Day]) -> pd.DataFrame:
    """Set a stated sum against the steps published for its period.

    Parameters
    ----------
    delimitation : DataFrame
    periods : mapping
        Statement id to the period (EDTF) its ``km_increment`` covers; ids that were cut away are skipped.

    Returns
    -------
    DataFrame
        statement_id, speaker, covered, start and end (its days), stated_km, steps, steps_km (of dated steps),
        undated_km (of steps without a date, which may belong too), gap_km (stated less both), source_ids.
    """
    known = steps(delimitation)
    undated = known[known["date"].isna()]
    rows = []
    for key, period in periods.items():
        for stated in delimitation[delimitation["statement_id"] == key].to_dict("records"):
            dated = dates.within(known, period, period)
            km, spare = float(dated["km_increment"].sum()), float(undated["km_increment"].sum())
            ids = ";".join([stated["source_ids"], *dated["source_ids"], *undated["source_ids"]])
            said = stated["km_increment"]
            days = dates.parse(period)
            head = (key, stated["speaker"], period, days.earliest, days.latest)
            rows.append((*head, said, len(dated), km, spare, said - km - spare, ids))
    names = ["statement_id", "speaker", "covered", "start", "end"]
    names += ["stated_km", "steps", "steps_km", "undated_km", "gap_km"]
    return pd.DataFrame(rows, columns=[*names, "source_ids"])


def pace(delimitation: Lengths) -> pd.DataFrame:
    """Kilometres a meeting: published steps, and what stated sums come to.

    Returns
    -------
    DataFrame
        statement_id, date (EDTF), covered (EDTF of the months a sum covers, may be missing), basis (``step`` of one
        meeting or ``sum`` of several), km, meetings (Int64, missing where not said), km_per_meeting, speaker,
        source_ids. Steps come first, by date, undated last; then sums. Of sums, what ``SPANS`` lists is used.
    """
    spans = pd.DataFrame.from_dict(SPANS, orient="index", columns=["covered", "meetings"]).rename_axis("statement_id")
    sums = spans.join(delimitation.set_index("statement_id"), how="inner").reset_index()
    table = pd.concat([steps(delimitation).assign(meetings=1), sums])
    table["basis"] = np.where(table["meetings"] == 1, "step", "sum")
    table["km_per_meeting"] = table["km_increment"] / table["meetings"].astype("float64")
    names = ["statement_id", "date", "covered", "basis", "km_increment", "meetings", "speaker", "source_ids"]
    table = table.astype({"meetings": "Int64"}).sort_values("basis", kind="stable", ignore_index=True)
    return table[[*names, "km_per_meeting"]].rename(columns={"km_increment": "km"})


def land(delimitation: Lengths, *, claimed: Sequence[StatementId] = ()) -> pd.DataFrame:
    """Land exchanged, itemised parcels against claimed totals.

    Parameters
    ----------
    delimitation : DataFrame
    claimed : sequence of str
        Statement ids that give a total, not an item.

    Returns
    -------
    DataFrame
        direction, items, itemised_ha, claimed_ha (missing where nobody gave a total), unexplained_ha, source_ids.
    """
    rows = delimitation[delimitation["kind"] == "land"]
    whole = rows["statement_id"].isin(claimed)
    table = pd.DataFrame(
        {
            "items": rows[~whole].groupby("direction").size(),
            "itemised_ha": rows[~whole].groupby("direction")["area_ha"].sum(),
            "claimed_ha": rows[whole].groupby("direction")["area_ha"].max(),
            "source_ids": rows.groupby("direction")["source_ids"].agg(";".join),
        }
    )
    table = table.fillna({"items": 0, "itemised_ha": 0.0}).astype({"items": "Int64"})
    table["unexplained_ha"] = table["claimed_ha"] - table["itemised_ha"]
    return table.rename_axis("direction").reset_index()


hold(__name__)
