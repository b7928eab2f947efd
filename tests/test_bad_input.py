"""Wrong values for every parameter of every public function: one kind of error, which names the parameter."""

from __future__ import annotations

import collections.abc
import functools
import importlib
import inspect
import types
import typing
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

import relations
from relations import (
    RelationsError,
    arguments,
    conflict,
    dates,
    diplomacy,
    energy,
    estimates,
)
from relations.arguments import _ArrayLike as ArrayLike
from relations.energy import framing, scenario, transmission, uncertainty
from relations.energy.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MODULES = (
    "conflict.bridges",
    "conflict.casualties",
    "conflict.checks",
    "conflict.claimed",
    "conflict.exports",
    "conflict.patterns",
    "conflict.rates",
    "diplomacy.border",
    "diplomacy.company",
    "diplomacy.papers",
    "diplomacy.tone",
    "diplomacy.visits",
    "diplomacy.windows",
    "draws",
    "energy.casa",
    "energy.debt",
    "energy.finance",
    "energy.framing",
    "energy.net_trade",
    "energy.project",
    "energy.published",
    "energy.robustness",
    "energy.scenario",
    "energy.tariff",
    "energy.trade",
    "energy.transmission",
    "energy.uncertainty",
    "energy.water",
    "estimates",
    "intervals",
    "overview.calendar",
)


@functools.cache
def functions() -> dict[str, Callable[..., Any]]:
    """Public functions with a docstring, by module and name, where they are defined."""
    found = {}
    for name in MODULES:
        module = importlib.import_module(f"relations.{name}")
        for public in getattr(module, "__all__", [each for each in vars(module) if not each.startswith("_")]):
            value = getattr(module, public)
            if inspect.isfunction(value) and value.__doc__ and value.__module__ == module.__name__:
                found[f"{name}.{value.__name__}"] = value
    # It makes a mark of an annotation.
    return {name: value for name, value in found.items() if name != "energy.casa.at_least_one"}


# ---------------------------------------------------------------- values that are right


def table(name: str) -> Callable[[], pd.DataFrame]:
    return lambda: relations.load(name)


def events() -> pd.DataFrame:
    """An event of UCDP GED on a day and point of our own list."""
    row = conflict.incidents().dropna(subset=["lat"]).iloc[-1]
    day, point = str(row["date_earliest"].date()), {"latitude": row["lat"], "longitude": row["lon"]}
    precise = {"id": 1, "dyad_new_id": 14236, "date_prec": 1, "where_prec": 1, "best": 1, "high": 1, "low": 1}
    return pd.DataFrame([{**precise, **point, "date_start": day, "date_end": day}])


TONE = ("between", "blocks", "by_year", "change", "changes", "scores")
# By parameter; where one name means different things, by function and parameter.
GOOD: dict[str, Callable[[], Any]] = {
    **{name: table(name) for name in ("delimitation", "infrastructure", "un_votes", "visits")},
    "at_least_twh": lambda: 1.0,
    "column": lambda: "km_agreed",
    "before": lambda: 5,
    "country": lambda: "KGZ",
    **{name: table(name) for name in ("electricity", "fuel_costs", "reservoir")},
    "casa": table("casa1000"),
    "energy_twh": lambda: 1.5,
    "frame": lambda: energy.balance(relations.load("electricity")),
    "irena": table("electricity_irena"),
    "kwh_per_m3": lambda: 1.0,
    "need_twh": lambda: 3.5,
    "share_twh": lambda: 1.5,
    "subannual": table("electricity_subannual"),
    "trade": table("electricity_trade"),
    "diameter_mm": lambda: 27.5,
    "ohm_km": lambda: 0.0733,
    "energy.transmission.dc_losses.ohm_km": lambda: transmission.ASSUMED_DC_OHM_KM,
    "line": lambda: transmission.ac_chain()["base"],
    "lines": transmission.ac_chain,
    "loads": lambda: {"idle": None, "share": 390.0},
    "sent_mw": lambda: 390.0,
    "energy.transmission.loadings.sent_mw": lambda: [390.0],
    "day": lambda: "2022-09-19",
    "end": lambda: "2026-02-13",
    "events": events,
    "start": lambda: "2019-01-01",
    "to": lambda: "ucdp",
    "years_after": lambda: 1.0,
    "years_before": lambda: 1.0,
    **{name: table(name) for name in ("claims", "rivers")},
    "found": lambda: estimates.estimate(relations.load("claims"), measure="killed"),
    "pair": lambda: "KGZ-TJK",
    "rows": lambda: conflict.incidents("2022"),
    "side": lambda: "KGZ",
    "statements": table("delimitation"),
    # Of intervals, estimates and the conflict.
    **dict.fromkeys(("k", "base_events", "intervals.rate_ratio.events"), lambda: 3),
    "n": lambda: 20,
    "intervals.binomial_test.share": lambda: 0.5,
    **dict.fromkeys(("exposure", "base_exposure"), lambda: 2.5),
    "estimates": lambda: estimates.estimate(relations.load("claims"), measure="killed"),
    "estimates.check.incidents": table("incidents"),
    "incident": lambda: "KT-20220914",
    "measure": lambda: "killed",
    "measures": lambda: ["evacuated"],
    "conflict.casualties.incidents.table": table("incidents"),
    "places": table("places"),
    "counts": table("incident_counts"),
    "agreements": table("agreements"),
    "by_incident": lambda: conflict.fatalities("incident"),
    "by_year": lambda: conflict.counts_by_year(
        conflict.incidents(), relations.load("incident_counts"), "2014-01-01", "2016-12-31"
    ),
    "incident_id": lambda: "KT-20220914",
    "incident_ids": lambda: ["KT-20220914"],
    "says": lambda: conflict.who_says_what("KT-20220914", "killed"),
    "known": conflict.incidents,
    "choices": lambda: [(4, 9), (11, 3)],
    "turns": lambda: {"protocol": "2022-09-19"},
    "starts": lambda: ["2019-01-01"],
    "first_day": lambda: "2022-09-14",
    "label": lambda: "incident_id",
    "conflict.casualties.grand_total.frame": conflict.fatalities,
    **dict.fromkeys(("first", "second", "days", "levels"), lambda: np.array([3, 1, 2, 4])),
    "conflict.patterns.by_years.years": lambda: np.array([2019, 2020, 2021, 2021]),
    "random": lambda: np.random.default_rng(1),
    "observed": lambda: "2022-12-31",
    "turn": lambda: "2022-09-19",
    **{f"draws.triangular.{name}": lambda: 0.5 for name in ("share", "low", "mode", "high")},
    # diplomacy and overview
    **{name: table(name) for name in ("agreements", "memberships", "missions")},
    **{
        f"diplomacy.{name}.events": table("events")
        for name in ("papers.moves", "windows.reach", "tone.timeline", *(f"tone.tone_{of}" for of in TONE))
    },
    **{f"diplomacy.company.{name}.trade": table("trade") for name in ("growth", "trade_mirrors")},
    "chosen": lambda: diplomacy.Selection("2019-01-01", "2026-02-13"),
    "by": lambda: "leader",
    "diplomacy.papers.after_clash.clashes": lambda: right("chosen").clashes["chosen by hand"],
    "denominator_km": lambda: 1006.84,
    "shortest": lambda: 970.0,
    "longest": lambda: 1008.14,
    "diplomacy.border.check_sums.periods": lambda: {"D022": "2023"},
    "diplomacy.papers.first_moves.table": lambda: right("chosen").after["chosen by hand"],
    "diplomacy.tone.tone_between.after": lambda: "2025",
    "diplomacy.tone.tone_between.before": lambda: "2022",
    "diplomacy.windows.window.table": table("visits"),
    "earlier": lambda: "T040",
    "later": lambda: "T042",
    "overview.calendar.latest.events": table("events"),
    "shares_of": lambda: diplomacy.shares(relations.load("delimitation"), 1006.84),
    "silence": lambda: diplomacy.silences(relations.load("visits")),
    "steps": lambda: diplomacy.moves(*(relations.load(name) for name in ("events", "agreements", "visits"))),
}

# The economics of energy.
GOOD |= {
    "capex_usd_mn": lambda: 1170.0,
    "energy.casa.parameter.name": lambda: "annual_export_volume",
    "energy.casa.published_values.name": lambda: "annual_export_volume",
    "clashes": lambda: {"first": "2021-04-28", "second": "2022-09-14"},
    "draws": lambda: uncertainty.simulate(Scenario.base(), draws=64),
    "earliest": lambda: relations.load("reservoir")["date_earliest"],
    "energy.project.slippage.frame": lambda: energy.promises(relations.load("schedule")),
    "energy.casa.utilisation_grid.seasons": lambda: {"winter": ("11-01", "03-31")},
    "energy.finance.npv.flows": lambda: [-100.0, 60.0, 60.0],
    "energy.finance.annuity_factor.years": lambda: 15,
    "energy.finance.break_even_rate_pct.years": lambda: 15,
    "energy.finance.levelised_charge_usc.years": lambda: 15,
    "first_year": lambda: 2027,
    "item": lambda: "datka-sughd",
    "latest": lambda: relations.load("reservoir")["date_latest"],
    "losses_pct": lambda: 2.5,
    "net_exports_twh": lambda: [-0.5, 1.0, 2.0],
    "prices_usc": lambda: [6.0, 8.0],
    "rate_pct": lambda: 10.0,
    "scenario": Scenario.base,
    "scenarios": Scenario.base,
    "schedule": table("schedule"),
    "table": scenario.ranges,
    "energy.uncertainty.other_draws.draws": lambda: 64,
    "energy.uncertainty.simulate.draws": lambda: 64,
    "volume_twh": lambda: 5.0,
    "volumes_twh": lambda: [1.5, 5.0],
    "yearly_usd_mn": lambda: 90.0,
}


@functools.cache
def right(key: str) -> Any:
    return GOOD[key]()


def call(function: Callable[..., Any], given: dict[str, Any]) -> Any:
    """Call a function with values by name, the one that it takes any number of by place."""
    kinds = {parameter.name: parameter.kind for parameter in inspect.signature(function).parameters.values()}
    several = [value for name, value in given.items() if kinds[name] == inspect.Parameter.VAR_POSITIONAL]
    return function(*several, **{n: v for n, v in given.items() if kinds[n] != inspect.Parameter.VAR_POSITIONAL})


def good(name: str, function: Callable[..., Any]) -> dict[str, Any]:
    """Right values for all parameters without a default, and for frames that are loaded when none is given."""
    given = {}
    for parameter in inspect.signature(function).parameters.values():
        key = f"{name}.{parameter.name}" if f"{name}.{parameter.name}" in GOOD else parameter.name
        # Fields given by keyword are those of the function's own choice: none is right.
        needed = parameter.default is parameter.empty and parameter.kind != parameter.VAR_KEYWORD
        if needed or (key in GOOD and (parameter.default is None or "." in key)):
            given[parameter.name] = right(key)
    return given


# ---------------------------------------------------------------- values that are wrong

WRONG: list[Any] = [
    None,
    True,
    np.True_,
    5,
    -1,
    1.5,
    float("nan"),
    float("inf"),
    10**400,
    1j,
    "5",
    "no such thing",
    "",
    b"killed",
    [],
    ["no such thing"],
    [float("nan")],
    (1, 2, 3),
    {},
    {"a": object()},
    object(),
    pd.NA,
    pd.NaT,
    pd.DataFrame(),
    pd.DataFrame({"source_id": ["a"]}),
    pd.Series([1.0, 2.0]),
    np.array(5),
    int,
]


COLLECTIONS = {collections.abc.Sequence, collections.abc.Iterable, list, tuple, ArrayLike}
# What a value may stand for; anything not listed stands for nothing.
SERVES: list[tuple[type | tuple[type, ...], set[Any]]] = [
    (type(None), {type(None)}),
    ((bool, np.bool), {bool}),
    (int, {int, float, ArrayLike}),
    (float, {float, ArrayLike}),
    (str, {str}),
    ((list, tuple), COLLECTIONS),
    (dict, {collections.abc.Mapping}),
    (pd.Series, {pd.Series, *COLLECTIONS}),
    (np.ndarray, {np.ndarray, *COLLECTIONS}),
]


def may_stand(hint: Any, value: object) -> bool:
    """Whether the bare type of a parameter lets a value pass, judged without the library's own rules."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        return any(may_stand(each, value) for each in inner)
    if origin is typing.Annotated:
        coded = any(isinstance(mark, arguments.OneOf | arguments.Among | arguments.Read) for mark in hint.__metadata__)
        return may_stand(hint.__origin__, value) and not (
            coded and isinstance(value, str) and value in {"no such thing", "5", ""}
        )
    if hint in {Any, object}:
        return True
    if isinstance(value, int | float) and not abs(value) < 1e300:
        return False
    serves = next((kinds for kind, kinds in SERVES if isinstance(value, kind)), set())
    return (origin or hint) in serves


def refusal(name: str, given: dict[str, Any], change: dict[str, Any]) -> str | None:
    """The words in which a function refuses a value; any other exception is the test's failure."""
    try:
        call(functions()[name], given | change)
    except RelationsError as error:
        return str(error)
    except BaseException as error:
        error.add_note(f"{name} was given {change!r:.200}")
        raise
    return None


@pytest.mark.parametrize("name", functions())
def test_a_wrong_value_is_refused_in_words_that_name_the_parameter(name: str) -> None:
    function = functions()[name]
    given, hints = good(name, function), arguments.hints(function)
    passed, untold = [], []
    for parameter, about in inspect.signature(function).parameters.items():
        for value in WRONG:
            # With what it is given anyway `test_right_values_pass` calls it.
            usual = value is given.get(parameter, about.default)
            told = None if usual else refusal(name, given, {parameter: value})
            if told is None:
                if not may_stand(hint := hints.get(parameter, object), value):
                    passed.append(f"{parameter}: {value!r:.60} passed as {hint}")
            elif parameter not in told or "allowed: " not in told.lower():
                untold.append((parameter, value, told))
    assert (passed, untold) == ([], [])


@pytest.mark.parametrize("name", functions())
def test_a_frame_without_one_of_its_columns_is_refused_where_it_is_needed(name: str) -> None:
    """Columns that may go all at once may go one by one: only of those that are then missed each is tried."""
    given = good(name, functions()[name])
    untold = []

    def drop(parameter: str, columns: list[str]) -> None:
        told = refusal(name, given, {parameter: given[parameter].drop(columns=columns)}) if columns else None
        if told is None:
            return
        if len(columns) == 1:
            if not (parameter in told and columns[0] in told):
                untold.append((parameter, columns[0], told))
            return
        if missed := [column for column in columns if column in told]:
            for column in missed:
                drop(parameter, [column])
            drop(parameter, [column for column in columns if column not in missed])
        else:
            for half in (columns[: len(columns) // 2], columns[len(columns) // 2 :]):
                drop(parameter, half)

    for parameter, frame in given.items():
        if isinstance(frame, pd.DataFrame):
            drop(parameter, list(frame.columns))
    assert untold == []


@pytest.mark.parametrize("name", functions())
def test_a_slip_in_a_name_is_told_the_nearest(name: str) -> None:
    function = functions()[name]
    given, untold = good(name, function), []
    rules = arguments.rules(function)
    for parameter, about in inspect.signature(function).parameters.items():
        rule = rules.get(parameter)
        if rule and (rule.names or rule.among):
            known = next(iter(rule.names())) if rule.names else given.get(parameter, about.default)
            told = refusal(name, given, {parameter: f"{known}x"})
            if f"did you mean {known!r}?" not in (told or ""):
                untold.append((parameter, known, told))
    assert untold == []


def test_right_values_pass() -> None:
    for name, function in functions().items():
        call(function, good(name, function))


FIELDS = [
    (kind, field)
    for kind in (Scenario, diplomacy.Selection, framing.Framing, framing.Perimeter, transmission.Line)
    for field in inspect.signature(kind).parameters
]


@functools.cache
def made(kind: type) -> dict[str, Any]:
    """Right values for the fields of a class."""
    instances = (
        Scenario.base(),
        diplomacy.Selection(),
        framing.AT_ONCE,
        framing.WHOLE,
        transmission.ac_chain()["base"],
    )
    return next(vars(instance) for instance in instances if isinstance(instance, kind))


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_a_wrong_field_is_refused_in_words_that_name_it(kind: type, field: str) -> None:
    hint = arguments.hints(kind.__init__)[field]  # type: ignore[misc]
    for value in WRONG:
        for change in (lambda **new: kind(**made(kind) | new), getattr(kind(**made(kind)), "replace", None)):
            told = None
            try:
                if change:
                    change(**{field: value})
            except RelationsError as error:
                told = str(error)
            assert told is not None or not change or may_stand(hint, value), f"{value!r:.60} passed as {hint}"
            assert told is None or (field in told and "allowed: " in told), (value, told)


@pytest.mark.parametrize(
    ("change", "near"),
    [
        ({"volume": 3.0}, "volume_twh"),
        ({"value_basis": "agree"}, "agreed"),
        ({"energy_paid_at": "delivry"}, "delivery"),
    ],
)
def test_a_slip_in_a_scenario_is_told_the_nearest(change: dict[str, Any], near: str) -> None:
    with pytest.raises(RelationsError, match=f"did you mean '{near}'"):
        Scenario.base().replace(**change)


def test_every_public_function_is_held_at_the_call() -> None:
    assert [name for name, function in functions().items() if not hasattr(function, "__wrapped__")] == []


# ---------------------------------------------------------------- the rules by themselves


def holds(hint: Any, value: object) -> bool:
    def function(it: object) -> object:
        return it

    function.__annotations__["it"] = hint
    try:
        arguments.checked(function)(value)
    except RelationsError:
        return False
    return True


@pytest.mark.parametrize(
    ("hint", "allowed", "refused"),
    [
        ("float", [1, 1.5, np.float64(2), np.int64(3)], [True, np.True_, "1", None, float("nan"), 10**400, 1j, pd.NA]),
        ("int", [1, -1, np.int64(3)], [True, 1.0, "1", None]),
        ("bool", [True, np.False_], [0, "true", None]),
        ("str | None", ["", "a", None], [1, b"a", ["a"]]),
        ("typing.Literal['a', 'b']", ["a"], ["c", 1, None]),
        ("Sequence[str]", [[], ["a"], ("a",), pd.Series(["a"]), pd.Index(["a"])], ["a", [1], {"a": 1}, np.array(5)]),
        ("Iterable[float]", [[1], (n for n in [1.0]), np.array([1.0])], [["a"], (n for n in "ab"), [float("inf")], 3]),
        ("tuple[str, int]", [("a", 1), ["a", 1]], [("a",), ("a", "b"), ("a", 1, 1), "a1"]),
        ("tuple[int, ...]", [(), (1, 2)], [("a",), 1]),
        ("Mapping[str, float]", [{}, {"a": 1}], [{1: 1}, {"a": "b"}, [("a", 1)], None]),
        ("ArrayLike", [1, [1, 2], (1, 2), np.ones((2, 2)), pd.Series([1], dtype="Int64")], ["1", ["1"], True, [True]]),
        ("ArrayLike", [1.5], [None, [None], [[1], [1, 2]], np.nan, [np.nan], pd.Series([None], dtype="Int64")]),
        ("NDArray[np.int64]", [np.array([1])], [[1], 1]),
        ("pd.Timestamp | None", [pd.Timestamp("2022"), None], ["2022", pd.NaT]),
        ("Callable[[], int]", [len], [5]),
        ("Any", [None, 5, "a"], []),
        (arguments.Count, [0, 3], [-1, 1.5]),
        (dates.Day, ["2022", "2022-09-14", "2022-09-14/2022-09-18", "2022-21"], ["", "2022-13", "soon", 2022]),
        (arguments.MonthDay, ["05-01", "12-31"], ["02-29", "5-1", "13-01", "05-01-2022", None]),
        (typing.Annotated[list[int], arguments.Frame("x", "a")], [], [1]),
    ],
)  # fmt: skip
def test_a_type_means_what_a_reader_takes_it_to_mean(hint: Any, allowed: list[object], refused: list[object]) -> None:
    assert [value for value in allowed if not holds(hint, value)] == []
    assert [value for value in refused if holds(hint, value)] == []


def test_what_can_be_walked_once_reaches_the_function_whole() -> None:
    @arguments.checked
    def summed(them: Iterable[float], *more: float, **named: float) -> float:
        return sum(them) + sum(more) + sum(named.values())

    assert summed(iter([1, 2]), 3, a=4) == 10
    assert summed(them=(n for n in [1, 2])) == 3
    for call in (lambda: summed([1], "2"), lambda: summed([1], a="2"), lambda: summed(iter(["1"]))):
        with pytest.raises(RelationsError, match=r"summed: (more|a|them) cannot be .* allowed: "):
            call()


def test_a_missing_key_that_no_frame_explains_stays_what_it_is() -> None:
    @arguments.checked
    def looks(frame: typing.Annotated[pd.DataFrame, arguments.Frame("here", "a")], key: str) -> object:
        return {"a": frame["a"]}[key]

    with pytest.raises(KeyError):
        looks(pd.DataFrame({"a": [1], "b": [2]}), "b")
