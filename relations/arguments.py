"""What may be given to a public function: its annotations, held at the call.

:func:`hold` stands at the end of a module, for all its public functions, :func:`checked` above a single one.  It
reads the annotations when the function is first called and from then on refuses
what they do not allow, with one :class:`~relations.errors.RelationsError` that names the parameter,
the value, what is allowed and the nearest name.  A type alone means what a reader takes it to mean:
``float`` is a finite number, ``int`` a whole one, neither is true or ``"5"``; a sequence of texts is
not a text.  What a type cannot say stands beside it in ``Annotated``: :class:`Within` bounds,
:class:`OneOf` names, :class:`Among` the codes of a frame given with it, :class:`Frame` the columns of a
frame, :class:`Read` a form of writing.  Type checkers see the bare type.
"""

from __future__ import annotations

import collections.abc
import difflib
import functools
import inspect
import math
import numbers
import re
import reprlib
import sys
import types
from collections import ChainMap
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any, Literal, ParamSpec, TypeVar, Union, get_args, get_origin

from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import pandas as pd
    from numpy.typing import NDArray


P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C")


@dataclass(slots=True)
class _Rule:
    """Whether a value is allowed, in what words, and the names it may be a slip of."""

    holds: Callable[[Any], bool]
    words: Callable[[], str]
    names: Callable[[], Iterable[str]] | None = None
    among: Among | None = None
    frame: bool = False
    # What can be walked once only is walked here, and the list handed on.
    once: bool = False


# ---------------------------------------------------------------- what stands beside a type


@dataclass(frozen=True)
class Within:
    """Bounds of a number."""

    gt: float = -math.inf
    ge: float = -math.inf
    lt: float = math.inf
    le: float = math.inf

    def on(self, rule: _Rule) -> _Rule:
        """Add the bounds to a rule."""
        gt, ge, lt, le, words = self.gt, self.ge, self.lt, self.le, f"{rule.words()} {bounds([self])}"
        return replace(
            rule, holds=lambda value: rule.holds(value) and ge <= value <= le and gt < value < lt, words=lambda: words
        )


@dataclass(frozen=True, eq=False)
class OneOf:
    """Names of which a text must be one; a function where they are known only at the call."""

    names: Iterable[str] | Callable[[], Iterable[str]]

    def on(self, rule: _Rule) -> _Rule:
        """Add the names to a rule."""
        fixed = {} if callable(self.names) else dict.fromkeys(self.names)
        names = self.names if callable(self.names) else lambda: fixed
        return replace(
            rule,
            holds=lambda value: rule.holds(value) and value in names(),
            words=lambda: ", ".join(names()) or "none",
            names=names,
        )


@dataclass(frozen=True)
class Among:
    """A text that must stand in a column of the frame given as another parameter.

    Without a column: the name of one of its columns that holds numbers.
    """

    parameter: str
    column: str = ""

    def names(self, frame: pd.DataFrame) -> list[str]:
        """Give the texts that a frame allows."""
        return list(frame[self.column].dropna().unique() if self.column else frame.select_dtypes("number"))

    def on(self, rule: _Rule) -> _Rule:
        """Keep with a rule where to look; the frame is there only at the call."""
        return replace(rule, among=self)


class Frame:
    """Where a frame comes from and the columns, parted by blanks, that tell it from others."""

    def __init__(self, source: str, *columns: str) -> None:
        self.source, self.columns = source, " ".join(columns).split()

    def on(self, rule: _Rule) -> _Rule:
        """Add the columns to a rule."""
        return replace(
            rule,
            holds=lambda value: rule.holds(value) and all(map(value.columns.__contains__, self.columns)),
            words=lambda: f"a DataFrame as given by {self.source}, with {', '.join(self.columns)}",
            frame=True,
        )


@dataclass(frozen=True)
class Read:
    """A form of writing: a function that raises an error of values for what it cannot read, or returns False."""

    reader: Callable[[Any], object]
    allowed: str

    def on(self, rule: _Rule) -> _Rule:
        """Add the form to a rule."""

        def readable(value: Any) -> bool:
            if not rule.holds(value):
                return False
            try:
                return self.reader(value) is not False
            except ValueError:
                return False

        return replace(rule, holds=readable, words=lambda: self.allowed)


MONTH_DAY = "a day of every year written MM-DD, for example 05-01 (not 02-29)"


def month_day(value: str) -> object:
    """Read a day of every year."""
    from datetime import date

    if not re.fullmatch(r"\d\d-\d\d", value):
        raise RelationsError("not written MM-DD")
    return date.fromisoformat(f"2001-{value}")  # a common year: the season must exist in every year


Positive = Annotated[float, Within(gt=0)]
NotNegative = Annotated[float, Within(ge=0)]
Count = Annotated[int, Within(ge=0)]
Month = Annotated[int, Within(ge=1, le=12)]
Level = Annotated[float, Within(gt=0, lt=1)]
MonthDay = Annotated[str, Read(month_day, MONTH_DAY)]


# ---------------------------------------------------------------- words


def nearest(name: object, names: Iterable[str]) -> str:
    """Ask for the name that looks most like another, if any does."""
    near = difflib.get_close_matches(name, list(names), n=1, cutoff=0.5) if isinstance(name, str) else []
    return f" did you mean {near[0]!r}?" if near else ""


def refusal(what: str, name: str, known: Iterable[str]) -> RelationsError:
    """Say that a name is not among those allowed, where only the body of a function can tell."""
    names = list(known)
    return RelationsError(f"{what} {name!r};{nearest(name, names)} allowed: {', '.join(names)}.")


def only(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Refuse the first of several names that is not among those allowed."""
    names = list(known)
    for name in given:
        if name not in names:
            raise refusal(what, name, names)


def bounds(marks: Iterable[object]) -> str:
    """Put bounds (`Within`, or those of ``annotated_types``) into words: ``from 1 up to 60``."""
    words = {"gt": "above", "ge": "from", "le": "up to", "lt": "below"}
    found = [(word, getattr(mark, name, math.inf)) for mark in marks for name, word in words.items()]
    return " ".join(f"{word} {bound}" for word, bound in found if math.isfinite(bound))


def _shown(value: object) -> str:
    columns = getattr(value, "columns", None)
    if columns is not None:
        return f"a frame with the columns {reprlib.repr(list(columns))}"
    return reprlib.repr(value) if isinstance(value, str | list | tuple | dict) else f"{value!r:.60}".partition("\n")[0]


def columns_of(parameter: str, frame: pd.DataFrame, **wanted: Iterable[str]) -> None:
    """Refuse names, by the parameter they were given as, that are no columns of the frame given as another."""
    columns = [str(name) for name in frame.columns]
    for name, given in wanted.items():
        for each in given:
            if each not in columns:
                known = f"columns of {parameter}: {', '.join(columns)}"
                raise RelationsError(f"{name} cannot be {each!r};{nearest(each, columns)} allowed: {known}.")


def alike(**arrays: NDArray[Any]) -> None:
    """Refuse arrays that are not rows of numbers of one length."""
    shapes = {name: each.shape for name, each in arrays.items()}
    numbers = all(each.ndim == 1 and each.dtype.kind in "iuf" for each in arrays.values())
    if not numbers or len(set(shapes.values())) > 1:
        raise RelationsError(
            f"{', '.join(arrays)} cannot be of the shapes {', '.join(map(str, shapes.values()))}; "
            "allowed: rows of numbers of one length."
        )


# ---------------------------------------------------------------- rules


def _number(value: object) -> bool:
    # A float is by far the most frequent; numpy's numbers register as numbers too, and so does bool.
    if type(value) is float:
        return math.isfinite(value)
    if not isinstance(value, numbers.Real) or _truth(value):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _truth(value: object) -> bool:
    return isinstance(value, bool) or type(value).__name__ == "bool"


def _whole(value: object) -> bool:
    return isinstance(value, numbers.Integral) and not _truth(value) and abs(int(value)) < 2**63


def _values(value: object) -> bool:
    """Numbers alone or in rows, none of them missing."""
    if _number(value):
        return True
    import numpy as np

    if isinstance(value, str | bytes | collections.abc.Mapping):
        return False
    if not hasattr(value, "__len__") or hasattr(value, "columns"):
        return False
    try:
        array = np.asarray(value)
    except ValueError:
        return False
    if array.dtype.kind == "O":  # of pandas, with missing values or not
        return all(_number(each) for each in array.ravel())
    return array.dtype.kind in "iuf" and bool(np.isfinite(array).all())


class _ArrayLike:
    """Stands for `numpy.typing.ArrayLike`, which tells nothing at run time."""


_ANY = _Rule(lambda _: True, lambda: "a value of any kind")
_SIMPLE: dict[object, _Rule] = {
    float: _Rule(_number, lambda: "a number"),
    int: _Rule(_whole, lambda: "a whole number"),
    bool: _Rule(_truth, lambda: "True or False"),
    str: _Rule(lambda value: isinstance(value, str), lambda: "a text"),
    type(None): _Rule(lambda value: value is None, lambda: "None"),
    _ArrayLike: _Rule(_values, lambda: "a number or numbers, none missing"),
    object: _ANY,
    Any: _ANY,
}


def _rule(hint: Any) -> _Rule:
    """Make a rule of a type."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        rule = _rule(inner[0])
        for mark in hint.__metadata__:
            rule = mark.on(rule)
        return rule
    if origin is Literal:
        return OneOf(inner).on(_SIMPLE[str])
    if origin in {Union, types.UnionType}:
        return _either([_rule(each) for each in inner])
    if isinstance(origin, type) and origin.__module__ != "numpy" and issubclass(origin, collections.abc.Iterable):
        return _container(origin, inner)
    kind = origin or hint
    own = _Rule(lambda value: isinstance(value, kind), lambda: f"a {kind.__name__}")
    return _SIMPLE.get(kind, own if isinstance(kind, type) else _ANY)


def _container(origin: type, inner: tuple[Any, ...]) -> _Rule:
    if issubclass(origin, collections.abc.Mapping):
        return _mapping(_rule(inner[0]), _rule(inner[1]))
    if origin is tuple and (len(inner) != 2 or inner[1] is not Ellipsis):
        return _tuple([_rule(each) for each in inner])
    return _several(_rule(inner[0]))


def _either(rules: list[_Rule]) -> _Rule:
    if _ANY in rules:
        return _ANY
    # None last: it is the default, seldom given.
    return replace(
        rules[0],
        holds=lambda value: any(rule.holds(value) for rule in rules),
        words=lambda: " or ".join(rule.words() for rule in rules),
    )


def _several(item: _Rule) -> _Rule:
    def holds(value: Any) -> bool:
        if isinstance(value, str | bytes | collections.abc.Mapping | collections.abc.Iterator):
            return False
        if not isinstance(value, collections.abc.Iterable) or hasattr(value, "columns"):
            return False
        try:
            return all(item.holds(each) for each in value)
        except TypeError:  # an array without dimensions says that it can be walked
            return False

    return _Rule(holds, lambda: f"several values, each {item.words()}", item.names, once=True)


def _tuple(items: list[_Rule]) -> _Rule:
    def holds(value: Any) -> bool:
        alike = isinstance(value, tuple | list) and len(value) == len(items)
        return alike and all(item.holds(each) for item, each in zip(items, value, strict=True))

    return _Rule(holds, lambda: f"a tuple of {' and '.join(item.words() for item in items)}")


def _mapping(key: _Rule, item: _Rule) -> _Rule:
    def holds(value: Any) -> bool:
        known = isinstance(value, collections.abc.Mapping)
        return known and all(key.holds(name) and item.holds(each) for name, each in value.items())

    return _Rule(holds, lambda: f"a mapping of {key.words()} to {item.words()}", key.names)


# ---------------------------------------------------------------- the decorator


def hints(function: Callable[..., Any]) -> dict[str, Any]:
    """Evaluate the annotations of a function, also those that only a type checker imports."""
    import numpy as np
    import pandas as pd

    inside = inspect.unwrap(function)
    late = {**vars(collections.abc), "NDArray": np.ndarray, "np": np, "pd": pd, "Any": Any}
    names = ChainMap({"ArrayLike": _ArrayLike}, inside.__globals__, late)
    texts = {name: hint for name, hint in inside.__annotations__.items() if name != "return"}
    return {name: eval(hint, {}, names) if isinstance(hint, str) else hint for name, hint in texts.items()}  # noqa: S307


def rules(function: Callable[..., Any]) -> dict[str, _Rule]:
    """Give what each parameter allows; those that allow anything are left out."""
    return {name: rule for name, hint in hints(function).items() if (rule := _rule(hint)) is not _ANY}


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """Refuse arguments that the annotations of a function do not allow.

    Parameters
    ----------
    function : callable
        With annotations from the vocabulary of this module.  Its defaults are taken to be allowed.

    Returns
    -------
    callable
        The same, raising `RelationsError` for an argument of the wrong type, code or value.  A column that
        the body does not find in a frame given to it is told in the same way.
    """
    signature = inspect.signature(function)
    own = frozenset(signature.parameters)
    placed = tuple(p.name for p in signature.parameters.values() if p.kind <= p.POSITIONAL_OR_KEYWORD)
    rest = next((p.name for p in signature.parameters.values() if p.kind == p.VAR_POSITIONAL), "")
    others = next((p.name for p in signature.parameters.values() if p.kind == p.VAR_KEYWORD), "")

    @functools.cache
    def known() -> tuple[dict[str, _Rule], bool]:
        found = rules(function)
        return found, any(rule.among for rule in found.values())

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        of, related = known()
        for place, value in enumerate(args):
            name = placed[place] if place < len(placed) else rest
            if (rule := of.get(name)) and not rule.holds(value):
                args = (*args[:place], _walked(function, name, value, rule), *args[place + 1 :])  # type: ignore[assignment]
        for name, value in kwargs.items():
            if (rule := of.get(name if name in own else others)) and not rule.holds(value):
                kwargs[name] = _walked(function, name, value, rule)
        if related:
            _look_up(function, of, signature.bind(*args, **kwargs).arguments)
        try:
            return function(*args, **kwargs)
        except KeyError as error:
            _lacking(function, of, signature.bind(*args, **kwargs).arguments, error)
            raise

    return call


def each_public(module: str, change: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Put something in the place of each public function of a module: those of its ``__all__``, if it has one."""
    room = vars(sys.modules[module])
    for name in [each for each in room.get("__all__", room) if not each.startswith("_")]:
        if isinstance(function := room[name], types.FunctionType) and function.__module__ == module:
            room[name] = change(function)


def hold(module: str) -> None:
    """Do `checked` for all public functions of a module, at its end."""
    each_public(module, checked)


def checked_fields(made: type[C]) -> type[C]:
    """Do `checked` for the constructor of a class; refusals name the class."""
    constructor = made.__init__
    constructor.__name__ = made.__name__
    made.__init__ = checked(constructor)  # type: ignore[method-assign]
    return made


def _look_up(function: Callable[..., Any], of: Mapping[str, _Rule], given: Mapping[str, Any]) -> None:
    """Hold texts against the columns of frames given with them."""
    for name, value in given.items():
        mark = of[name].among if name in of else None
        frame = given.get(mark.parameter) if mark else None
        if mark and frame is not None and value is not None:
            rule = OneOf(mark.names(frame)).on(of[name])
            if not rule.holds(value):
                _walked(function, name, value, rule)


def _walked(function: Callable[..., Any], name: str, value: object, rule: _Rule) -> object:
    """Refuse a value, or make a list of one that can be walked once only and is allowed then."""
    if rule.once and isinstance(value, collections.abc.Iterator):
        value = list(value)
        if rule.holds(value):
            return value
    meant = nearest(value, rule.names() if rule.names else ())
    raise RelationsError(f"{function.__name__}: {name} cannot be {_shown(value)};{meant} allowed: {rule.words()}.")


def _lacking(function: Callable[..., Any], of: Mapping[str, _Rule], given: Mapping[str, Any], error: KeyError) -> None:
    """Refuse the first of the frames given that lacks the column that the body looked for, if one does."""
    sought = set(re.findall(r"(?:'|: )(\w+)'", str(error)))
    for name, value in given.items():
        if name in of and of[name].frame and hasattr(value, "columns"):
            lacks = ", ".join(sorted(sought.difference(value.columns)))
            if lacks:
                said = f"{name} is a frame without {lacks}; allowed: {of[name].words()}."
                raise RelationsError(f"{function.__name__}: {said}") from error
