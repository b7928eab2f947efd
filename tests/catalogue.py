"""What a language has to say beside the messages of the English catalogue, and a catalogue to begin one with.

    python tests/catalogue.py ky

writes what is missing in ``relations/words/ky/`` as comments, the English text in each, and prints how much that is.
"""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

from fluent.syntax import FluentSerializer, ast, parse
from fluent.syntax.visitor import Transformer

from relations import locate, parameters, tables
from relations.batch import plan
from relations.batch.render import recorded
from relations.words import DEFAULT, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Fields of tables whose texts stand on a page in the language of the report; other texts are quoted as they are.
FIELDS = {
    "places": ("name",),
    "exclaves": ("name",),
    "incidents": ("place", "trigger_detail"),
    "claims": ("claimant",),
    "incident_counts": ("counted", "claimant"),
    "coverage": ("what",),
    "visits": ("guest", "place", "occasion"),
    "agreements": ("title", "place", "status_detail", "signatories"),
    "delimitation": ("speaker",),
    "events": ("text",),
    "statements": ("text",),
    "memberships": ("organisation",),
    "missions": ("city", "person"),
    "minorities": ("ethnic_group",),
    "infrastructure": ("name",),
    "trade": ("reporter",),
    "electricity_trade": ("season",),
    "rivers": ("river",),
}
# Texts that the analyses give to rows of their own.
TYPED = (
    *("official tolls", "fixed blocks", "share of the capacity", "published total less the four parts"),
    *("IDA, additional", "place differs", "summit, not a bilateral visit"),
    *("Afghan price; low: Uzbek price", "high: published time to build in Afghanistan"),
    "15: term of Kyrgyz loans and of the contract, extendable by 15; 30: project life in one text",
    *("assumed: no availability was published", "assumed: the agreed price, a quarter either way"),
    "assumed: operating cost was not published; the wire charge leaves room for 1 to 1.5%",
    "assumed: the appraisal's discount rate could not be read",
)


@cache
def texts() -> dict[str, list[str]]:
    """Return every English text that is no message: of the notebooks, the plan, the parameters and the tables."""
    found: dict[str, list[str]] = {}
    units: list[str] = list(TYPED)
    for path in sorted(locate.notebooks_dir().glob("*.ipynb")):
        cells = json.loads(path.read_text("utf-8"))["cells"]
        told = [recorded(output).get("facts", {}) for each in cells for output in each.get("outputs", ())]
        facts = [fact for record in told for fact in record.values()]
        units += [text for fact in facts for text in (fact["unit"], fact.get("note")) if text]
        found[f"{path.stem}-cells"] = ["".join(each["source"]) for each in cells if each["cell_type"] == "markdown"]
    found["towns"] = [each["properties"]["name"] for each in tables.layer("towns")["features"]]
    planned = plan.load()
    rows = [row for model in parameters.MODELS.values() for row in model.rows()]
    around = [planned.title, planned.description]
    around += [text for report in planned.reports for text in (report.title, report.description)]
    around += [report.name.replace("_", " ").capitalize() for report in planned.reports]
    around += [text for row in rows for text in (row["description"], row["unit"]) if text]
    described = json.loads((locate.data_dir() / "datapackage.json").read_text("utf-8"))["resources"]
    around += [each[key] for each in described for key in ("title", "description") if each.get(key)]
    found["around"] = around
    found["units"] = units
    found["tables"] = [
        str(text) for name, fields in FIELDS.items() for field in fields for text in tables.load(name)[field].dropna()
    ]
    seen: set[str] = set()
    once: dict[str, list[str]] = {}
    for group in ("around", "overview-cells", *found):
        fresh = {key_of(text): text.strip() for text in found[group] if key_of(text) not in seen}
        once.setdefault(group, []).extend(fresh.values())
        seen |= set(fresh)
    return once


def message(text: str) -> str:
    """Write a text as a Fluent message, its English above it."""
    escaped = re.sub(r"[{}]", lambda sign: f'{{"{sign[0]}"}}', text)
    lines = [re.sub(r"^[\[*.]", lambda sign: f'{{"{sign[0]}"}}', line) for line in escaped.split("\n")]
    body = "\n".join(f"    {line}" if line else "" for line in lines)
    comment = "\n".join(f"# {line}" if line else "#" for line in text.split("\n"))
    return f"{comment}\n{key_of(text)} =\n{body}\n"


def pseudo(folder: Path) -> None:
    """Write a whole catalogue in a language that nobody speaks: English with accents, a third longer."""
    folder.mkdir()
    for path in sorted((locate.CATALOGUES / DEFAULT).glob("*.ftl")):
        (folder / path.name).write_text(accented(path.read_text("utf-8")), encoding="utf-8")
    every = [message(text) for group in texts().values() for text in group]
    (folder / "texts.ftl").write_text(accented("\n".join(every)), encoding="utf-8")


def accented(source: str) -> str:
    """Return a Fluent file with all it says in accents."""
    resource = parse(source)
    Accented().visit(resource)
    return str(FluentSerializer().serialize(resource))


class Accented(Transformer):  # type: ignore[misc]
    """Puts accents on words and makes them longer; leaves links, code and names of files as they are."""

    signs = str.maketrans("aeioucnsyzAEIOUCNSYZ", "àéîõüçñšýžÀÉÎÕÜÇÑŠÝŽ")
    kept = r"\]\([^)]*\)|`[^`]*`|[^\W\d_]{2,}"

    def visit_Comment(self, node: ast.Comment) -> ast.Comment:  # noqa: N802 - fluent's name
        return node

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - fluent's name
        node.value = re.sub(self.kept, self.accented, node.value)
        return node

    def accented(self, found: re.Match[str]) -> str:
        word = found[0]
        return word if word[0] in "]`" else word.translate(self.signs) + "ë" * (len(word) // 3)


def known(language: str) -> set[str]:
    """Return the names of the messages and attributes of a language."""
    paths = (locate.CATALOGUES / language).glob("*.ftl")
    return {part for path in paths for entry in entries(path) for part in parts(entry)}


def entries(path: Path) -> list[ast.Message]:
    """Return the messages of a file."""
    return [entry for entry in parse(path.read_text("utf-8")).body if isinstance(entry, ast.Message)]


def parts(entry: ast.Message) -> set[str]:
    """Return the names of a message and of its attributes."""
    return {entry.id.name, *(f"{entry.id.name}.{each.id.name}" for each in entry.attributes)}


def missing(language: str) -> Iterator[tuple[str, str]]:
    """Yield the file and the English message of each that a language lacks, whole where it lacks a part."""
    there, write = known(language), FluentSerializer().serialize_entry
    for path in sorted((locate.CATALOGUES / DEFAULT).glob("*.ftl")):
        for entry in entries(path):
            entry.comment = None
            if parts(entry) - there:
                yield path.name, write(entry)
    for group, every in texts().items():
        for text in every:
            if key_of(text) not in there:
                yield f"texts-{group}.ftl", message(text)


def main(language: str) -> None:
    """Write what is missing as comments, file by file."""
    folder = locate.CATALOGUES / language
    lacking = list(missing(language))
    folder.mkdir(exist_ok=True)
    for name in dict.fromkeys(file for file, _ in lacking):
        own = [text for file, text in lacking if file == name]
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write("".join(f"{re.sub('^', '# ', text, flags=re.MULTILINE)}\n\n" for text in own))
        print(f"{name}: {len(own)} missing")
    print(f"{language}: {len(lacking)} messages are missing, {sum(len(text.split()) for _, text in lacking)} words")


if __name__ == "__main__":
    main(sys.argv[1])
