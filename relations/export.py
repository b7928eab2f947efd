"""Tables as files of other programs, each with a data dictionary and what it is to be cited with."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from relations import descriptor, locate
from relations import tables as data
from relations.arguments import checked
from relations.errors import RelationsError, needed
from relations.plain import inert
from relations.sources import cite

Format = Literal["csv", "xlsx", "parquet", "sqlite", "stata", "geojson"]
_SPREAD = {
    "earliest": "First day that {} may mean.",
    "latest": "Last day that {} may mean.",
    "precision": "What {} names: a day, a month, a year, an interval.",
}
# What Stata 14 and later hold: characters of a name, bytes of a text that is no strL (and 80 characters of a label).
_STATA_NAME, _STATA_TEXT = 32, 2045


@checked
def tables(folder: str | Path, names: Sequence[str] = (), format: Format = "csv") -> list[Path]:  # noqa: A002
    """Write tables into a folder, with ``dictionary`` (every field) and ``citation`` (licences, sources).

    Parameters
    ----------
    folder : path
        Made if it is not there; nothing in it is overwritten.
    names : sequence of str
        Of ``relations.datasets()["name"]``; without any all, as GeoJSON all that have coordinates.
    format : {"csv", "xlsx", "parquet", "sqlite", "stata", "geojson"}
        ``xlsx`` and ``sqlite`` are one file; of the others each table is one, and dictionary and citation stand beside
        them, but within each file of ``geojson`` and, where pandas gives them back as ``attrs``, of ``parquet``.  In
        ``csv`` and ``xlsx`` an apostrophe stands before what a spreadsheet would take for a formula.

    Returns
    -------
    list of Path
        What was written.

    Raises
    ------
    RelationsError
        If a table does not exist, has no coordinates (``geojson``) or a field whose name is too long (``stata``), a
        file is there already, or the extra ``export`` is missing (``xlsx``, ``parquet``).
    """
    needed("export", *{"xlsx": ["openpyxl"], "parquet": ["pyarrow"]}.get(format, []))
    frames = {name: data.load(name) for name in names or [row["name"] for row in data.catalogue()]}
    if format == "geojson":
        placed = [name for name, frame in frames.items() if {"lat", "place_id"} & {*frame}]
        frames = {name: _placed(name, frames[name]) for name in names or placed}
    for name, frame in frames.items() if format == "stata" else ():
        if len(long := max(map(str, frame), key=len)) > _STATA_NAME:
            raise RelationsError(
                f"{name}.{long} has {len(long)} characters, and a name in Stata may have {_STATA_NAME}. "
                "Leave the table out, or choose another format."
            )
    whole = {**frames, "dictionary": _dictionary(frames), "citation": _citation(frames)}
    files = ["relations"] if format in {"xlsx", "sqlite"} else frames if format == "geojson" else whole
    paths = {name: Path(folder, f"{name}.{format}".replace(".stata", ".dta")) for name in files}
    if there := [path for path in paths.values() if path.exists()]:
        raise RelationsError(f"{there[0]} is there already and is kept. Give another folder, or remove it.")
    Path(folder).mkdir(parents=True, exist_ok=True)
    if format == "xlsx":
        with pd.ExcelWriter(paths["relations"], engine="openpyxl") as book:
            for name, frame in whole.items():
                _inert(frame).to_excel(book, sheet_name=name, index=False)
    elif format == "sqlite":
        with closing(sqlite3.connect(paths["relations"])) as base:
            for name, frame in whole.items():
                _days(frame).to_sql(name, base, index=False)
    else:
        for name, path in paths.items():
            _write(path, name, whole, format)
    return list(paths.values())


def _write(path: Path, name: str, whole: dict[str, pd.DataFrame], format: Format) -> None:  # noqa: A002
    frame, fields = whole[name], whole["dictionary"].query("table == @name")
    about: dict[Any, Any] = {"dictionary": fields.to_dict("records")}
    if len(fields):
        about["citation"] = _citation({name: frame})["citation"].tolist()
    if format == "csv":
        _inert(frame).to_csv(path, index=False, lineterminator="\r\n")
    elif format == "parquet":
        frame.attrs = about
        frame.to_parquet(path, engine="pyarrow", index=False)
    elif format == "stata":
        labels = fields.set_index("field")["description"].str[:80]
        _stata(path, frame, {str(field): label for field, label in labels.items()})
    else:
        features = []
        for row in json.loads(_days(frame).to_json(orient="records")):
            at = {"type": "Point", "coordinates": [row["lon"], row["lat"]]}
            features.append({"type": "Feature", "properties": row, "geometry": None if row["lat"] is None else at})
        drawn = {"type": "FeatureCollection", "name": name, **about, "features": features}
        path.write_text(json.dumps(drawn, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _placed(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Give a table its coordinates, its own or those of its place."""
    if not {"lat", "place_id"} & {*frame}:
        raise RelationsError(f"{name} has no coordinates to be GeoJSON with. Leave it out, or choose another format.")
    places = data.load("places")[["place_id", "lat", "lon"]]
    return frame if "lat" in frame else frame.merge(places, on="place_id", how="left")


def _dictionary(frames: dict[str, pd.DataFrame]) -> pd.DataFrame:
    rows = []
    for name, frame in frames.items():
        fields = {row["field"]: row for row in data.described(name)[0]}
        for column in map(str, frame):
            field, _, ending = column.rpartition("_")
            said = _SPREAD[ending].format(field) if ending in _SPREAD else f"Of the place: see places.{column}."
            made = {"type": "string", "unit": "", "required": False, "allowed": "", "description": said}
            rows.append({"table": name, "field": column} | fields.get(column, made))
    return pd.DataFrame(rows)


def _citation(frames: dict[str, pd.DataFrame]) -> pd.DataFrame:
    package = descriptor.read(locate.data_dir())
    makers = [str(each.get("title")) for each in package.get("contributors", ())] or [package.get("name", "")]
    said = [f"{', '.join(makers)}: {package.get('title', '')}, data package {package.get('version', '')}."]
    said += [f"{name}: {data.described(name)[1]['licence']}" for name in frames]
    ids = [frame["source_ids"] for frame in frames.values() if "source_ids" in frame]
    return pd.DataFrame({"citation": [*said, *(cite(pd.concat(ids)).entries() if ids else [])]})


def _put(changed: pd.DataFrame, frame: pd.DataFrame) -> pd.DataFrame:
    return frame.drop(columns=changed.columns).join(changed)[list(frame)]


def _inert(frame: pd.DataFrame) -> pd.DataFrame:
    texts = frame.select_dtypes(["str", "category"]).astype("str")
    return _put(texts.map(inert, na_action="ignore"), frame).rename(columns=lambda name: inert(str(name)))


def _days(frame: pd.DataFrame) -> pd.DataFrame:
    return _put(frame.select_dtypes("datetime").apply(lambda column: column.dt.strftime("%Y-%m-%d")), frame)


def _stata(path: Path, frame: pd.DataFrame, labels: dict[str, str]) -> None:
    texts = frame.select_dtypes(["str"]).fillna("")
    most = texts.map(lambda text: len(text.encode())).max()
    days: Any = dict.fromkeys(frame.select_dtypes("datetime"), "td")
    form: Any = {"version": 118, "convert_dates": days, "convert_strl": list(most.index[most > _STATA_TEXT])}
    _put(texts, frame).to_stata(path, write_index=False, variable_labels=labels, **form)
