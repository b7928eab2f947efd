"""Read ``plan.toml`` and check all of it before anything runs."""

from __future__ import annotations

import hashlib
import itertools
import json
import math
import re
import tomllib
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from relations import locate, parameters
from relations.batch import notebook as notebooks
from relations.errors import RelationsError
from relations.words import Words

_TOP = {"title": str, "description": str, "front": str, "languages": list, "report": list}
_REPORT = {"name": str, "notebook": str, "title": str, "description": str, "parameters": dict, "matrix": dict}

_PLAIN = re.compile(r"\w+-(-?[\w.]+|\d{4}-\d\d-\d\d|\d\d-\d\d)", re.ASCII)

LONGEST = 40  # characters of a value in the name of a folder
MOST = 10_000  # reports of a plan; a few lines of matrix could ask for more than there is memory


@dataclass(frozen=True)
class Report:
    """One report to make: a notebook with parameters, under a name of its own."""

    name: str
    notebook: str
    path: Path
    title: str
    description: str
    model: type[parameters.Parameters]
    given: Mapping[str, Any]

    @property
    def values(self) -> parameters.Parameters:
        """All parameters, checked."""
        return parameters.check(self.notebook, self.given, self.model)

    @property
    def heading(self) -> str:
        """Its title, with the day as of which it is made."""
        words, day = Words(str(self.given.get("language") or "en")), self.given.get("as_of")
        return words("title-as-of", title=self.title, day=words.date(day)) if day else self.title

    def with_(self, overrides: Mapping[str, Any]) -> Report:
        """Return the same report with those of the overrides that it has."""
        mine = {key: value for key, value in overrides.items() if key in self.model.model_fields}
        return replace(self, given={**self.given, **mine})

    def edition(self, language: str) -> Report:
        """Return the same report in a language, where its notebook has that parameter."""
        words = Words(language)
        return replace(
            self.with_({"language": language}), title=words.text(self.title), description=words.text(self.description)
        )


@dataclass(frozen=True)
class Plan:
    """All reports, in order, with the title of their index page."""

    title: str
    description: str
    reports: tuple[Report, ...]
    front: str = ""  # the report whose story stands on the index page
    languages: tuple[str, ...] = ()  # of its editions, each in a folder of its own; none: all in one folder
    language: str = ""  # of this edition

    @property
    def editions(self) -> tuple[str, ...]:
        """The languages that a page of this edition leads to."""
        return self.languages if self.language else ()

    def choose(self, names: Iterable[str] = (), overrides: Mapping[str, Any] | None = None) -> list[Report]:
        """Return the reports of these names (all without any), with parameters overridden and checked.

        Raises
        ------
        RelationsError
            For an unknown report, a parameter that none of them has, or a value that is not allowed.
        """
        known = {report.name: report for report in self.reports}
        wanted = list(dict.fromkeys(names)) or list(known)
        for name in wanted:
            if name not in known:
                raise RelationsError(parameters.unknown("report", name, known))
        chosen = [known[name].with_(overrides or {}) for name in wanted]
        fields = dict.fromkeys(field for report in chosen for field in report.model.model_fields)
        problems = [parameters.unknown("parameter", key, fields) for key in overrides or {} if key not in fields]
        _refuse(problems or _problems(chosen))
        return chosen

    def edition(self, language: str) -> Plan:
        """Return the plan of one edition; without a language, this one, whose reports stand in none."""
        if not language:
            return self
        words, reports = Words(language), tuple(report.edition(language) for report in self.reports)
        title, description = words.text(self.title), words.text(self.description)
        return replace(self, title=title, description=description, reports=reports, language=language)

    def what_if(self, chosen: Iterable[Report], names: Iterable[str], path: Path | None = None) -> str:
        """Name the folder of reports that differ from the planned ones; empty where none does.

        Parameters
        ----------
        chosen, names
            What :meth:`choose` gave, and the names that it was given.
        path
            Of the plan, where it is not the one that is at home there.

        Returns
        -------
        str
            At most 80 characters: the same for the same values, another for others.
        """
        planned = {report.name: dict(report.values) for report in self.reports}
        values = [(report.name, key, value) for report in chosen for key, value in report.values]
        changed = {key: value for name, key, value in values if value != planned[name][key]}
        if not (changed or path):
            return ""
        words = sorted(set(names))
        whole = {key: int(value) for key, value in changed.items() if isinstance(value, float) and value.is_integer()}
        settings = [f"{key}-{value}" for key, value in sorted((changed | whole).items())]
        said = "-".join([*([path.stem] if path else []), *words, *settings])
        # Where a value could be taken for another, or a name for a value, a checksum tells them apart.
        if len(words) < 2 and not path and len(said) <= 80 and all(map(_PLAIN.fullmatch, settings)):
            return said
        exact = json.dumps([str(path), words, sorted(changed.items())], default=str)
        slug = re.sub(r"[^A-Za-z0-9._]+", "-", said).strip("-.")
        return f"{slug[:60]}-{hashlib.sha256(exact.encode()).hexdigest()[:12]}".lstrip("-")


def away(path: Path | None) -> Path | None:
    """Return the real path of a plan that is not at home where reports go; None of one that is."""
    asked = locate.real(path or locate.plan_path())
    home = asked == locate.real(locate.plan_path()) or asked.parent == locate.real(locate.reports_dir())
    return None if home else asked


def load(path: Path | None = None) -> Plan:
    """Read a plan.

    Parameters
    ----------
    path
        A TOML file; by default the plan of this installation.

    Returns
    -------
    Plan
        Every report of it, with its notebook found and its parameters checked.

    Raises
    ------
    RelationsError
        All that is wrong with it, at once.
    """
    path = path or locate.plan_path()
    try:
        table = tomllib.loads(locate.content(path).decode())
    except OSError as error:
        said = f"cannot read the plan {path}: {error.strerror}; without --plan `relations report` takes"
        raise RelationsError(f"{said} {locate.plan_path()}, which says how one is written") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RelationsError(f"the plan {path} is not TOML: {error}") from error
    problems = _shape("the plan", table, _TOP)
    reports: list[Report] = []
    for number, entry in enumerate([] if problems else table.get("report", []), 1):
        where = f"report {entry.get('name', number)!r}" if isinstance(entry, dict) else f"report {number}"
        wrong = _shape(where, entry, _REPORT)
        try:
            if not wrong:
                reports += _reports(entry, where, MOST - len(reports))
        except RelationsError as error:
            wrong = [str(error)]
        problems += wrong
    names = [report.name for report in reports]
    problems += [f"report {name!r} stands twice" for name, times in Counter(names).items() if times > 1]
    if not problems and not reports:
        problems = ["it names no report; add a [[report]] table with name and notebook"]
    front = table.get("front", "")
    if not problems and front and front not in names:
        problems = [parameters.unknown("report", front, names).replace("report", "front: report", 1)]
    languages, known = table.get("languages", []), locate.languages()
    if not problems and (unknown := [each for each in languages if each not in known]):
        problems = [f"languages: {each!r} has no catalogue; allowed: {', '.join(known)}" for each in unknown]
    problems += _problems(reports)
    _refuse([f"{path.name}: {problem}" for problem in problems])
    return Plan(table.get("title", "Reports"), table.get("description", ""), tuple(reports), front, tuple(languages))


def available() -> dict[str, Path]:
    """Return the notebooks there are, by name."""
    return {path.stem: path for path in sorted(locate.notebooks_dir().glob("*.ipynb"))}


def model_of(name: str, path: Path) -> type[parameters.Parameters]:
    """Return the model of a notebook's parameters, made from its parameters cell if it has none."""
    if name in parameters.MODELS:
        return parameters.MODELS[name]
    try:
        return parameters.from_defaults(notebooks.parameter_defaults(notebooks.read(path)))
    except (SyntaxError, ValueError) as error:
        raise RelationsError(f"{path.name}: its parameters cell must hold plain assignments ({error})") from error


def _reports(entry: dict[str, Any], where: str, most: int) -> list[Report]:
    """Return the report of an entry, or one for each combination of its matrix, if there are not too many."""
    name, there = entry["name"], available()
    notebook = entry.get("notebook", name)
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", name):
        raise RelationsError(f"{where}: a name is a folder: small letters, digits, '_' and '-' only")
    if notebook not in there:
        raise RelationsError(f"{where}: {parameters.unknown('notebook', notebook, there)}")
    path = there[notebook]
    title, description = notebooks.heading(notebooks.read(path))
    title = entry.get("title") or title or name
    given = entry.get("parameters", {})
    description = entry.get("description") or description
    base = Report(name, notebook, path, title, description, model_of(notebook, path), given)
    matrix = entry.get("matrix", {})
    for key, values in matrix.items():
        if not isinstance(values, list) or not values:
            raise RelationsError(f"{where}: matrix.{key} must be a list of values, not {values!r}")
        if key in given:
            raise RelationsError(f"{where}: {key!r} stands both in parameters and in matrix; allowed: one of them")
    if (count := math.prod(map(len, matrix.values()))) > most:
        raise RelationsError(f"{where}: {count:,} reports are too many; allowed: {MOST:,} in a plan")
    told = [_slugs(values) for values in matrix.values()]
    reports: list[Report] = []
    for slugs, values in zip(itertools.product(*told), itertools.product(*matrix.values()), strict=True):
        chosen = dict(zip(matrix, values, strict=True))
        says = f" ({', '.join(f'{key} {value}' for key, value in chosen.items())})" if chosen else ""
        reports.append(replace(base, name="_".join([name, *slugs]), title=title + says, given={**given, **chosen}))
    return reports


def _slugs(values: list[Any]) -> list[str]:
    """Write the values of a matrix as parts of names of folders, with a checksum where these would say the same."""
    signed = [re.sub(r"^-(?=\d)", "minus-", str(value).lower()) for value in values]
    slugs = [re.sub(r"[^a-z0-9]+", "-", value).strip("-")[:LONGEST].rstrip("-") for value in signed]
    meant = Counter(slug for slug, _ in set(zip(slugs, map(repr, values), strict=True)))
    return [
        slug if slug and meant[slug] == 1 else f"{slug or 'value'}-{zlib.crc32(repr(value).encode()):08x}"
        for slug, value in zip(slugs, values, strict=True)
    ]


def _shape(where: str, table: Any, allowed: Mapping[str, type]) -> list[str]:
    if not isinstance(table, dict):
        return [f"{where} is not a table"]
    problems = [f"{where}: {parameters.unknown('key', key, allowed)}" for key in table if key not in allowed]
    problems += [
        f"{where}: {key} must be a {kind.__name__}, not {table[key]!r}"
        for key, kind in allowed.items()
        if key in table and not isinstance(table[key], kind)
    ]
    if allowed is _REPORT and "name" not in table:
        problems.append(f"{where}: it has no name")
    return problems


def _problems(reports: Iterable[Report]) -> list[str]:
    problems = []
    for report in reports:
        try:
            _ = report.values
        except RelationsError as error:
            lines = (line.removeprefix(f"{report.notebook}: ") for line in str(error).splitlines())
            problems += [f"report {report.name!r}: {line}" for line in lines]
    return problems


def _refuse(problems: list[str]) -> None:
    if problems:
        raise RelationsError("\n".join(problems))
