"""The catalogue: all that is said is there, all that is there is said, and numbers are given, not typed."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from typing import TYPE_CHECKING

import oracle
import pytest
from catalogue import entries
from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from relations import locate, tables
from relations.words import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILES = sorted((locate.CATALOGUES / DEFAULT).glob("*.ftl"))
PACKAGE = locate.CATALOGUES.parent

# Digits that are typed, because they are part of a name: what, and why.
NAMES = {
    r"CASA-1000|\(M41\)|500": "a project, a road, a class of voltage",
    r"(19|20)\d\d": "a year that the name of a clash, of a text or of a series holds",
    r"[−+]?[0-2]": "the scale of tone and the ends of 0 to 1 are defined so",
    r"5th|95th": "percentiles are defined so",
}
# The same for whole messages.
DEFINED = {
    "field": "a column named by the score it counts",
    "fit-season": "hours of a day",
    "lines-voltage": "the band of voltage that is allowed",
    "compared-seasons": "the ceiling is a hundred per cent",
    "season": "days of the calendar that the codes name",
    "reservoir": "the first of April, at which the lake is read",
    "framing": "the code says how many seasons",
    "drawn": "the code says which correlation",
    "reach": "the decade of which nothing could be read",
    "toll-growth": "days that the axis names",
    "verdict": "the code says how near",
    "tested": "the codes say how far is tested",
    "finding-wires": "the code says over how many years",
    "reason-before-both-rose": "days of September 2022 that the code names",
}

# No parts of the answers `claims` and `counted`, whose names they continue.
OTHERS = {"claims-used", "counted-incidents", "counted-episodes"}


@cache
def catalogue(language: str = DEFAULT) -> dict[str, str]:
    """Every message and attribute with the file it stands in."""
    found = {}
    for path in sorted((locate.CATALOGUES / language).glob("*.ftl")):
        for entry in entries(path):
            found |= {entry.id.name: path.name} if entry.value else {}
            found |= {f"{entry.id.name}.{each.id.name}": path.name for each in entry.attributes}
    return found


class Referred(Visitor):
    """Messages that other messages take in."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802 - fluent's name
        self.found.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))


@cache
def typed() -> tuple[str, frozenset[str]]:
    """The source of package and templates, and every text typed in it."""
    sources = [path.read_text("utf-8") for path in PACKAGE.rglob("*.py")]
    texts = {
        part
        for source in sources
        for node in ast.walk(ast.parse(source))
        for text in (getattr(node, "value", None), getattr(node, "arg", None))
        if isinstance(text, str) and len(text) < 200
        for part in (text, *text.split())
    }
    templates = [
        path.read_text("utf-8") for path in (PACKAGE / "batch" / "template").iterdir() if path.suffix != ".woff2"
    ]
    return "\n".join([*sources, *templates]), frozenset(texts)


@cache
def named() -> frozenset[str]:
    """Every word of the source that could be the name of a message."""
    return frozenset(re.findall(r"[a-z][\w-]*(?:\.[a-z_]+)?", typed()[0]))


@cache
def codes() -> frozenset[str]:
    """What may stand in a coded field: codes of the tables' description, and those that analyses make."""
    package = json.loads((locate.data_dir() / "datapackage.json").read_text("utf-8"))
    fields = [field for entry in package["resources"] for field in entry.get("schema", {}).get("fields", [])]
    listed = {
        str(code)
        for field in fields
        for code in (*field.get("constraints", {}).get("enum", ()), *field.get("categories", ()))
    }
    months_and_years = {str(number) for number in (*range(1, 13), *range(2000, 2030))}
    exclaves = set(tables.load("exclaves")["name"])
    every = listed | typed()[1] | months_and_years | exclaves
    return frozenset(re.sub(r"[^A-Za-z0-9]+", "-", code) for code in every)


@cache
def begun_in_templates() -> frozenset[str]:
    """What a template completes: "page-lead-" by the part of a report, "page-back-" by figure or table."""
    templates = (path.read_text("utf-8") for path in (PACKAGE / "batch" / "template").glob("*.j2"))
    return frozenset(found for text in templates for found in re.findall(r'words\("(page-[a-z]+-)" ~', text))


def may_be_said(message: str, asked: frozenset[str]) -> bool:
    """Whether some run would say it: named in the code, a code of a vocabulary that is used, or of an empty frame."""
    name, _, attribute = message.partition(".")
    if attribute == "empty":
        return name in asked
    if message in named() or any(message.startswith(begun) for begun in begun_in_templates()):
        return True
    cuts = [place for place, sign in enumerate(name) if sign == "-"]
    return any(
        name[cut + 1 :] in codes()
        and (f"{name[:cut]}-{{" in typed()[0] or any(each.startswith(name[: cut + 1]) for each in asked))
        for cut in cuts
    )


def test_every_message_is_used() -> None:
    asked = frozenset(oracle.stored()["messages"])
    referred = Referred()
    for path in FILES:
        referred.visit(parse(path.read_text("utf-8")))
    left = set(catalogue()) - asked - referred.found
    assert not sorted(message for message in left if not may_be_said(message, asked)), "or make oracle"


# Branches that no set of the oracle takes, and why; `test_languages.py` says each of them once in every language.
NEVER = {
    "said around a report or by seasons, not by an answer": (
        "page-csv [other]; page-documents [other]; page-entries [other]; page-moved-lead [0]; "
        "page-moved-lead [other]; season [autumn]; season [winter]"
    ),
    "asks for parameters that no set has: more confidence, another price, one year alone": (
        "confidence-slot [other]; incidents-listed [other]; toll [yes]; uplift [no]; saved [more]; saved [none]; "
        "fit-ceiling [0]; fit-more [never]; worth-who [0]; surplus [in]; surplus [out]; surplus-by-year [in]; "
        "surplus-by-year [none]; surplus-by-year [out]; winter-more [kgz]; winter-more [none]; buyers-prices [no]; "
        "buyers-sold [buyer]; with-summit [other]; calendar-days [0]; changes [none]; region-map [none]"
    ),
    "a day as of which other things were known": (
        "disputed [no]; disputed [yes]; happened-april [no]; happened-april [none]; "
        "happened-april [other]; happened-september [none]; happened-september [other]; "
        "headline-conflict [none]; headline-conflict [once]; headline-overview [no]; "
        "headline-overview [none]; overview-disputed [yes]; where [none]; "
        "between-aside [none]; between-flows [none]; built-begun [later]; built-begun [planned]; "
        "built-line [planned]; buyers-dear [none]; buyers-demand [open]; delay-later [none]; "
        "delay-pace [never]; delay-pace [once]; delay-promised [few]; delay-promises [few]; "
        "delay-season [none]; headline-energy [planned]; kilometres-whole [none]; "
        "neighbours [april]; neighbours [none]; neighbours-past [none]; reservoir-aside [read]; "
        "reservoir-pledge [none]; settled [signed]"
    ),
    "a case that the tables of today do not hold in these windows": (
        "firm-what [none]; "
        "after-clash-steps [few]; border-lengths-shares [none]; built-chain [0]; card-overview-toll [unknown]; "
        "card-overview-toll [zero]; causes [no]; deaths-timeline [other]; "
        "delay-promised [none]; judged-hidden [short]; "
        "judged-summer [short]; kilometres-back [back]; kilometres-back [worst]; kilometres-dated [back]; "
        "kilometres-dated [none]; kilometres-dated [worst]; land-swap-ways [none]; lines [beyond]; moved [no]; "
        "overview-fit [fits]; overview-toll [0]; overview-toll [other]; overview-toll [unknown]; overview-toll [zero]; "
        "reservoir-by-day [read]; reservoir-spring [none]; reservoir-spring [read]; toll-growth-days [none]; "
        "tones-by-year [all]; who-counted-beside [none]; who-visits-by-year [none]"
    ),
}


def test_every_branch_is_taken_or_listed() -> None:
    """A number chooses a plural, so that one thing of a kind need not be in the tables."""
    listed = {branch for branches in NEVER.values() for branch in branches.split("; ")}
    assert {branch for branch in oracle.stored()["never"] if not branch.endswith("[one]")} == listed, "make oracle"


def test_every_message_that_is_asked_for_is_there() -> None:
    """What the notebooks ask for, and what is named in code; a message that is missing raises besides."""
    assert not set(oracle.stored()["messages"]) - set(catalogue())
    literal = r"""\bwords\(\s*["']([a-z][a-z0-9-]*(?:\.[a-z_]+)?)["']"""
    named = {found for path in PACKAGE.rglob("*.py") for found in re.findall(literal, path.read_text("utf-8"))}
    assert len(named) > 30
    assert not named - set(catalogue())


def test_every_language_says_all() -> None:
    assert locate.languages()
    for language in locate.languages():
        assert not sorted(set(catalogue()) - set(catalogue(language))), f"{language} has no words for these"


def test_no_code_is_printed_for_want_of_a_word() -> None:
    """What has no word is printed as it stands; a code of several words would show its underscores."""
    bare = []
    for path in sorted(locate.notebooks_dir().glob("*.ipynb")):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            if "tell." in "".join(cell["source"]):
                said = "".join("".join(out.get("data", {}).get("text/plain", "")) for out in cell.get("outputs", ()))
                bare += [f"{path.stem} {cell['id']}: {code}" for code in re.findall(r"\b[a-z]+_[a-z_]+\b", said)]
    # The overview names the notebook of that name, and the file of each table.
    assert not [
        name for name in bare if not (name.endswith(": border_conflict") or name.startswith("overview tables:"))
    ]


def digits(pattern: fluent.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, fluent.TextElement):
            yield from re.findall(r"\S*\d\S*", element.value)
        elif isinstance(element.expression, fluent.SelectExpression):
            for variant in element.expression.variants:
                yield from digits(variant.value)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_number_is_typed(path: Path) -> None:
    """A number is a fact with sources; what may be typed is part of a name."""
    allowed = re.compile(rf"\W*(?:{'|'.join(NAMES)})\W*")
    found = [
        f"{entry.id.name}: {text}"
        for entry in entries(path)
        if not any(entry.id.name.startswith(name) for name in DEFINED)
        for pattern in (entry.value, *(each.value for each in entry.attributes))
        if pattern is not None
        for text in digits(pattern)
        if not allowed.fullmatch(text)
    ]
    assert not found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_parts_follow_what_they_are_parts_of(path: Path) -> None:
    places = {entry.id.name: place for place, entry in enumerate(entries(path))}
    early = [
        name
        for name, place in places.items()
        for cut in range(len(name))
        if name[cut] == "-" and places.get(name[:cut], -1) > place and name not in OTHERS
    ]
    assert not early


def test_each_of_these_tests_would_notice() -> None:
    asked = frozenset(oracle.stored()["messages"])
    assert not may_be_said("nobody-says-this", asked)
    assert not may_be_said("deaths-nowhere", asked)
    assert may_be_said("trigger-land", asked)
    assert list(digits(parse("x = In { $n } and 17 cases").body[0].value)) == ["17"]
