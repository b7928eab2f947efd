"""What may be asked of each notebook: one typed model a notebook.

A notebook calls :func:`validate` on the values of its parameters cell; the command line and the
plan call :func:`check` before anything runs.  Both refuse with one
:class:`~relations.errors.RelationsError` that names the parameter, the value and what is allowed.
"""

from __future__ import annotations

import ast
import datetime as dt
import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
)
from pydantic import model_validator as validates

from relations import asof, dates, locate
from relations.arguments import MONTH_DAY, bounds, month_day
from relations.errors import RelationsError, shortened, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic.fields import FieldInfo

__all__ = ["MODELS", "BorderConflict", "Diplomacy", "Energy", "Overview", "Parameters", "check", "unknown", "validate"]


_LONGEST = 100_000  # characters of a list given as text


@dataclass(frozen=True)
class Allowed:
    """What a value may be, in words, where type and bounds do not say it; a function gives those that data decide."""

    text: str | Callable[[], str]


def _known_language(value: str) -> str:
    if value not in locate.languages():
        raise ValueError("no catalogue for this language")
    return value


def _read_by(reader: Callable[[str], object]) -> AfterValidator:
    """Refuse a text that a reader cannot read."""

    def read(text: str) -> str:
        reader(text)
        return text

    return AfterValidator(read)


IsoDate = Annotated[str, _read_by(dates.exact), Allowed("a date written YYYY-MM-DD, for example 2022-09-14")]
MonthDay = Annotated[str, _read_by(month_day), Allowed(MONTH_DAY)]
AsOf = Annotated[
    str,
    AfterValidator(asof.checked),
    Allowed(lambda: "a day from {} to {} written YYYY-MM-DD, or nothing for all on record".format(*asof.span())),
]
LanguageCode = Annotated[str, AfterValidator(_known_language), Allowed(lambda: ", ".join(locate.languages()))]


class Parameters(BaseModel):
    """What every model shares: closed, unchangeable, no infinities."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, str_strip_whitespace=True)

    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"), ("start_year", "end_year"), ("start", "as_of"))

    @validates(mode="after")
    def _in_order(self) -> Parameters:
        for first, last in self.ordered:
            low, high = getattr(self, first, None), getattr(self, last, None)
            if low is not None and high not in {None, ""} and low > high:
                raise ValueError(
                    f"{first} = {low!r} lies after {last} = {high!r}; allowed: {first} not later than {last}"
                )
        return self

    @classmethod
    def rows(cls) -> list[dict[str, Any]]:
        """One entry a parameter: name, default, unit, description."""
        return [
            {
                "name": name,
                "default": field.default,
                "unit": extra.get("unit", "") if isinstance(extra := field.json_schema_extra, dict) else "",
                "description": field.description or "",
            }
            for name, field in cls.model_fields.items()
        ]


def _field(default: Any, description: str, unit: str = "", **bounds: Any) -> Any:
    return Field(default, description=description, json_schema_extra={"unit": unit}, **bounds)


_START = "First day of the window; a dated row belongs when it may lie in it."
_END = "Last day of the window."
_Rule = Literal["latest", "official", "independent", "widest"]
_RULES = "Which claims make a casualty figure; see relations.estimates.RULES."
_AS_OF = "Only what was known on this day; see relations.as_of."
_LANGUAGE = "Language of the report's sentences, numbers and dates."


class Overview(Parameters):
    """Parameters of ``overview``."""

    start: IsoDate = _field("1991-01-01", _START)
    end: IsoDate = _field("2026-03-31", _END)
    rule: _Rule = _field("latest", _RULES)
    as_of: AsOf = _field("", _AS_OF)
    language: LanguageCode = _field("en", _LANGUAGE)


class BorderConflict(Parameters):
    """Parameters of ``border_conflict``."""

    start: IsoDate = _field("1991-01-01", _START)
    end: IsoDate = _field("2026-02-28", _END)
    rule: _Rule = _field("latest", _RULES)
    min_confidence: Literal["low", "medium", "high"] = _field(
        "low", "Incidents recorded with less confidence than this are left out."
    )
    side: Literal["both", "KGZ", "TJK"] = _field("both", "Whose casualties are counted.")
    top_n: int = _field(10, "How many incidents the table of the deadliest shows.", "incidents", ge=1, le=60)
    as_of: AsOf = _field("", _AS_OF)
    language: LanguageCode = _field("en", _LANGUAGE)


class Diplomacy(Parameters):
    """Parameters of ``diplomacy``."""

    start: IsoDate = _field("1991-01-01", _START)
    end: IsoDate = _field("2026-03-31", _END)
    frame: Literal["all", "bilateral"] = _field("all", "All presidential visits, or those that were not summit trips.")
    denominator_km: float = _field(
        1006.84, "Length of the border that shares of delimitation are taken of.", "km", ge=900, le=1100
    )
    as_of: AsOf = _field("", _AS_OF)
    language: LanguageCode = _field("en", _LANGUAGE)


class Energy(Parameters):
    """Parameters of ``energy``."""

    volume_twh: float = _field(5.0, "Electricity sent over the line in a year.", "TWh a year", gt=0, le=20)
    season_start: MonthDay = _field("05-01", "First day of the export season, which may wrap the year's end.")
    season_end: MonthDay = _field("09-30", "Last day of the export season.")
    capacity_mw: float = _field(1300.0, "Capacity of the line.", "MW", gt=0, le=10000)
    discount_rate_pct: float = _field(10.0, "Yearly rate future money is discounted at.", "% a year", ge=0, le=50)
    opportunity_price_usc_per_kwh: float = _field(
        4.4, "Price Tajikistan's next-best sale brings.", "US cents/kWh", ge=0, le=50
    )
    first_year: int = _field(2027, "Year of the first season, if there is no further delay.", "year", ge=2000, le=2100)
    delay_years: int = _field(0, "Further delay of the first season, capital spent on time.", "years", ge=0, le=30)
    horizon_years: int = _field(15, "Seasons over which the project is valued.", "years", ge=1, le=60)
    draws: int = _field(16384, "Draws of the uncertain assumptions; made a power of two.", "draws", ge=256, le=131072)
    seed: int = _field(1, "Seed of the draws.", "", ge=0, le=2147483647)
    start_year: int = _field(2000, "First year of the electricity series.", "year", ge=1985, le=2100)
    end_year: int = _field(2025, "Last year of the electricity series.", "year", ge=1985, le=2100)
    as_of: AsOf = _field("", _AS_OF)
    language: LanguageCode = _field("en", _LANGUAGE)


MODELS: dict[str, type[Parameters]] = {
    "overview": Overview,
    "border_conflict": BorderConflict,
    "diplomacy": Diplomacy,
    "energy": Energy,
}


def validate(name: str, /, **values: Any) -> Any:
    """Check the values of a notebook's parameters cell.

    Parameters
    ----------
    name
        The notebook's name, for example ``"energy"``.
    **values
        Parameters by name; those left out take their default.

    Returns
    -------
    relations.parameters.Parameters
        The notebook's model: one attribute a parameter, of the parameter's type.

    Raises
    ------
    RelationsError
        An unknown parameter or a value that is not allowed; all of them at once.
    """
    return check(name, values)


def given(name: str, namespace: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a notebook among the names of its parameters cell, for `validate`.

    Parameters
    ----------
    name
        The notebook's name.
    namespace
        ``vars()`` in a cell of the notebook.
    """
    if name not in MODELS:
        raise RelationsError(unknown("notebook", name, MODELS))
    return {field: namespace[field] for field in MODELS[name].model_fields if field in namespace}


def check(name: str, values: Mapping[str, Any], model: type[Parameters] | None = None) -> Parameters:
    """Check parameters given by name; texts such as ``"5"`` become what the parameter is.

    Parameters
    ----------
    name
        The notebook's name.
    values
        Parameters by name; ``result.model_fields_set`` tells those given from the defaults.
    model
        The model to use; by default the one of that name in :data:`MODELS`.

    Returns
    -------
    relations.parameters.Parameters
        The checked model.

    Raises
    ------
    RelationsError
        An unknown notebook or parameter, or a value that is not allowed.
    """
    if model is None and name not in MODELS:
        raise RelationsError(unknown("notebook", name, MODELS))
    chosen = model or MODELS[name]
    try:
        # Real dates, which a plan in TOML may hold, are written as notebooks write them.
        texts = {key: value.isoformat() for key, value in values.items() if isinstance(value, dt.date)}
        return chosen.model_validate({**values, **texts})
    except ValidationError as error:
        problems = [_sentence(chosen, entry) for entry in error.errors(include_url=False)]
    raise RelationsError("\n".join(dict.fromkeys(f"{name}: {problem}" for problem in problems)))


def from_defaults(defaults: Mapping[str, Any]) -> type[Parameters]:
    """Make a model for a notebook that has none here, from the values in its parameters cell.

    Where the default is a list, a mapping, a tuple or None, a text is read as Python writes such a value
    (``['KGZ', 'TJK']``); for None a text that is none stays a text.
    """
    fields: dict[str, Any] = {name: (_type_of(value), value) for name, value in defaults.items()}
    return create_model("NotebookParameters", __base__=Parameters, **fields)


def _type_of(value: object) -> Any:
    if isinstance(value, bool | str):
        return type(value)
    if isinstance(value, int | float):
        return Annotated[int | float, BeforeValidator(_no_truth)]
    kind = type(value)
    words = {list: "a list", dict: "a mapping", tuple: "a tuple", type(None): "text or a value as Python writes it"}
    of = "of finite numbers, texts, true or false, None, lists and mappings"
    allowed = Allowed(f"{words.get(kind, 'a value')} {of}, for example {value!r}" if kind in words else "any value")
    return Annotated[Any, BeforeValidator(functools.partial(_literal, kind)), allowed]


def _no_truth(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("true or false is no number")  # noqa: TRY004 - pydantic takes this one for a refusal
    return value


def _literal(kind: type, value: object) -> object:
    """Read a text as the value it writes, and refuse what no manifest could hold."""
    if isinstance(value, str) and len(value) <= _LONGEST:
        try:
            value = ast.literal_eval(value.strip())
        except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
            if kind is not type(None):
                raise ValueError("not written as Python writes such a value") from None
    if kind in {list, dict, tuple} and not isinstance(value, kind):
        raise ValueError("another kind of value")
    _plain(value, 0)
    return value


def _plain(value: object, depth: int) -> None:
    """Refuse what JSON does not hold: sets, bytes, infinities, and what is nested beyond reason."""
    parts = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    finite = not isinstance(value, float) or math.isfinite(value)
    named = not isinstance(value, dict) or all(isinstance(key, str) for key in value)
    if depth > 20 or not finite or not named or not isinstance(value, str | int | float | list | tuple | dict | None):
        raise ValueError("no plain value")
    for part in parts:
        _plain(part, depth + 1)


def _sentence(model: type[Parameters], entry: Any) -> str:
    """One of pydantic's errors in a sentence of ours."""
    if not entry["loc"]:
        return str(entry["ctx"]["error"])
    name = str(entry["loc"][0])
    if entry["type"] == "extra_forbidden":
        return unknown("parameter", name, model.model_fields)
    given = shortened(entry["input"])
    return f"parameter {name!r} cannot be {given}; allowed: {allowed(model.model_fields[name])}."


def allowed(field: FieldInfo) -> str:
    """Say what a parameter may be, also where the data decide it."""
    for note in field.metadata:
        if isinstance(note, Allowed):
            return note.text if isinstance(note.text, str) else note.text()
    if get_origin(field.annotation) is Literal:
        return ", ".join(map(str, get_args(field.annotation)))
    kinds = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}
    kind = kinds.get(field.annotation, "a number" if get_args(field.annotation) else "any value")  # type: ignore[arg-type]
    return f"{kind} {bounds(field.metadata)}".rstrip()
