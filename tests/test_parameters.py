from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations import locate, parameters
from relations.batch import notebook
from relations.errors import RelationsError

NOTEBOOKS = sorted(locate.notebooks_dir().glob("*.ipynb"))


def test_every_notebook_has_a_model_and_every_model_a_notebook() -> None:
    assert {path.stem for path in NOTEBOOKS} == set(parameters.MODELS)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_parameters_cell_is_the_model(path) -> None:
    cell = notebook.parameter_defaults(notebook.read(path))
    model = parameters.MODELS[path.stem]()
    assert cell == model.model_dump()
    assert {name: type(value) for name, value in cell.items()} == {name: type(value) for name, value in model}


@pytest.mark.parametrize("name", parameters.MODELS)
def test_every_parameter_is_explained(name: str) -> None:
    model = parameters.MODELS[name]
    for row in model.rows():
        assert row["description"].endswith("."), row
        assert parameters.allowed(model.model_fields[row["name"]]), row
        assert row["default"] is not None


@pytest.mark.parametrize("name", parameters.MODELS)
def test_defaults_are_valid_and_written_texts_become_what_they_are(name: str) -> None:
    model = parameters.MODELS[name]()
    assert parameters.check(name, {key: str(value) for key, value in model}) == model
    assert parameters.validate(name) == model


def test_all_that_is_wrong_is_said_in_our_words() -> None:
    with pytest.raises(RelationsError) as caught:
        parameters.validate("energy", volum_twh=1, capacity_mw="x", season_end="02-29", start_year=2001.5)
    said = str(caught.value)
    assert "unknown parameter 'volum_twh'; did you mean 'volume_twh'?" in said
    assert "parameter 'capacity_mw' cannot be 'x'; allowed: a number above 0 up to 10000." in said
    assert "parameter 'season_end' cannot be '02-29'; allowed: a day of every year" in said
    assert "parameter 'start_year' cannot be 2001.5; allowed: a whole number" in said
    assert "pydantic" not in said
    assert "validation error" not in said


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("overview", {"start": "2022-13-01"}),
        ("overview", {"start": "2022"}),
        ("overview", {"start": "2026-01-01", "end": "2025-01-01"}),
        ("overview", {"start": dt.datetime(2022, 1, 1)}),
        ("overview", {"rule": "newest"}),
        ("overview", {"language": "xx"}),
        ("border_conflict", {"side": "kgz"}),
        ("border_conflict", {"top_n": 0}),
        ("border_conflict", {"top_n": "61"}),
        ("diplomacy", {"denominator_km": "nan"}),
        ("diplomacy", {"denominator_km": 899.9}),
        ("energy", {"volume_twh": 0}),
        ("energy", {"discount_rate_pct": float("inf")}),
        ("energy", {"season_start": "13-01"}),
        ("energy", {"start_year": 2020, "end_year": 2010}),
        ("enregy", {}),
    ],
)
def test_refused(name: str, values: dict[str, object]) -> None:
    with pytest.raises(RelationsError, match=r"[Aa]llowed"):
        parameters.check(name, values)


def test_real_dates_and_spaces_are_taken() -> None:
    model = parameters.validate("overview", start=dt.date(2020, 2, 29), end=" 2021-01-01 ")
    assert (model.start, model.end) == ("2020-02-29", "2021-01-01")


def test_a_season_may_wrap_the_year() -> None:
    assert parameters.validate("energy", season_start="11-01", season_end="02-28").season_end == "02-28"


@given(st.text(max_size=12), st.one_of(st.text(max_size=12), st.floats(), st.integers(), st.none(), st.booleans()))
def test_nothing_else_than_our_error_comes_out(key: str, value: object) -> None:
    for name in parameters.MODELS:
        for asked in ({key: value}, dict.fromkeys(parameters.MODELS[name].model_fields, value)):
            try:
                parameters.check(name, asked)
            except RelationsError as error:
                assert "Traceback" not in str(error)  # noqa: PT017


def test_a_notebook_without_a_model_gets_one_from_its_cell() -> None:
    model = parameters.from_defaults({"n": 3, "name": "x", "flag": True, "list": [1]})
    checked = parameters.check("mine", {"n": "4", "flag": "false"}, model)
    assert checked.model_dump() == {"n": 4, "name": "x", "flag": False, "list": [1]}
    with pytest.raises(RelationsError, match="did you mean 'name'"):
        parameters.check("mine", {"nam": 1}, model)
    with pytest.raises(RelationsError, match="'n' cannot be 'x'; allowed: a number"):
        parameters.check("mine", {"n": "x"}, model)


LITERALS = [  # default, given, what it becomes; "refused" if it does not
    (["KGZ"], "['KGZ','TJK']", ["KGZ", "TJK"]),
    (["KGZ"], ["TJK"], ["TJK"]),
    (["KGZ"], "[]", []),
    (["KGZ"], "KGZ", "refused"),
    (["KGZ"], "KGZ,TJK", "refused"),
    (["KGZ"], "('KGZ',)", "refused"),
    (["KGZ"], "{'KGZ'}", "refused"),
    (["KGZ"], "[1e999]", "refused"),
    (["KGZ"], "[b'x']", "refused"),
    (["KGZ"], "[{1: 2}]", "refused"),
    (["KGZ"], "[" * 50_000, "refused"),
    (["KGZ"], "[__import__('os').getcwd()]", "refused"),
    (["KGZ"], "[" * 30 + "]" * 30, "refused"),
    ((1, 2), "(3, 4)", (3, 4)),
    ({"a": 1}, "{'a': [1, None, True]}", {"a": [1, None, True]}),
    ({"a": 1}, "[1]", "refused"),
    (None, "5", 5),
    (None, "None", None),
    (None, "['a']", ["a"]),
    (None, "KGZ", "KGZ"),
    (None, 5, 5),
    (None, "{1, 2}", "refused"),
    (3, "4", 4),
    (3, True, "refused"),
    (3, "true", "refused"),
    (3, "1e999", "refused"),
    (True, "false", False),
    ("a", "5", "5"),
]


@pytest.mark.parametrize(("default", "given", "expected"), LITERALS)
def test_lists_and_the_like_are_read_or_refused(default: object, given: object, expected: object) -> None:
    model = parameters.from_defaults({"x": default})
    if expected == "refused":
        with pytest.raises(RelationsError, match=r"parameter 'x' cannot be .*; allowed: "):
            parameters.check("mine", {"x": given}, model)
    else:
        got = parameters.check("mine", {"x": given}, model).x  # type: ignore[attr-defined]
        assert (got, type(got)) == (expected, type(expected))


def test_dates_are_written_in_plain_digits() -> None:
    for name, values in (("overview", {"start": "٢٠٢٢-01-01"}), ("energy", {"season_start": "0٥-01"})):
        with pytest.raises(RelationsError, match="cannot be"):
            parameters.check(name, values)


def test_parameters_are_taken_from_the_names_of_a_cell() -> None:
    names = {"volume_twh": 4.0, "language": "en", "p": object(), "__name__": "x"}
    assert parameters.given("energy", names) == {"volume_twh": 4.0, "language": "en"}
    with pytest.raises(RelationsError, match="energi"):
        parameters.given("energi", names)
