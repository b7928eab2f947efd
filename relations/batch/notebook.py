"""How a report's notebook looks from outside: its parameters, facts, findings and stable form."""

from __future__ import annotations

import ast
import html
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from relations import locate
from relations.errors import RelationsError
from relations.plain import FACTS_MIME as FACTS

if TYPE_CHECKING:
    from pathlib import Path

    from relations.words import Words

# The pages of a report, by what they hold.
PAGES = {"story": "index.html", "method": "method.html", "data": "data.html"}

# Where code may be more than Python: a magic, a command of the shell, a call for help.
MAGIC = re.compile(r"^\s*[%!?,;/]|=\s*[%!]|\?\s*$", re.MULTILINE)

# Metadata that tell of one run.
_OF_A_RUN = {"ExecuteTime", "execution", "papermill", "widgets"}
# Addresses of the headings of a cell that is shown in another language than it was written in.
ANCHORS = "anchors"
_PAPERMILL = {"injected-parameters": "injected-parameters", "papermill-error-cell-tag": "error-marker"}

KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}
LANGUAGE_INFO = {
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}


def read(path: Path) -> dict[str, Any]:
    """Read a notebook as plain JSON: much cheaper than nbformat, which validates."""
    try:
        notebook = json.loads(locate.content(path).decode())
    except OSError as error:
        raise RelationsError(f"cannot read the notebook {path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise RelationsError(f"{path} is not a notebook: {error}") from error
    if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
        raise RelationsError(f"{path} is not a notebook: it has no list of cells")
    return notebook


def fresh(notebook: dict[str, Any]) -> dict[str, Any]:
    """Prepare a notebook for a run, in place: without what an earlier run left, and with ids that are no chance.

    Outputs go, and so do parameters that were put in for another run and would win over the defaults.

    Raises
    ------
    RelationsError
        If its kernel speaks another language than Python.
    """
    spec = notebook.get("metadata", {}).get("kernelspec", {})
    if (language := str(spec.get("language", "python")).lower()) != "python":
        raise RelationsError(
            f"the notebook asks for the kernel {spec.get('name', '')!r} of the language {language!r}; "
            "reports are run in Python. Choose a Python kernel in the notebook."
        )
    notebook["cells"] = [
        cell for cell in notebook["cells"] if "injected-parameters" not in cell.get("metadata", {}).get("tags", ())
    ]
    for index, cell in enumerate(notebook["cells"]):
        cell.setdefault("id", f"cell-{index}")  # before format 4.5 cells have none, and would be given random ones
        if "outputs" in cell:
            cell["outputs"] = []
    if notebook.get("nbformat") == 4:
        notebook["nbformat_minor"] = max(5, notebook.get("nbformat_minor", 0))
    return notebook


def translate(notebook: dict[str, Any], words: Words) -> None:
    """Say the text of a notebook in a language, in place, where its catalogue has it; headings keep their addresses."""
    for cell in notebook["cells"]:
        source = text(cell["source"])
        cell["metadata"].pop(ANCHORS, None)
        if cell["cell_type"] == "markdown" and (said := words.text(source)) != source:
            cell["source"] = said
            headings = re.findall(r"^#+ +(.+?) *$", source, re.MULTILINE)
            cell["metadata"][ANCHORS] = [
                quote(plain(heading).replace(" ", "-"), safe="?/:@!$&'()*+,;=")  # as nbconvert writes them
                for heading in headings
            ]


def text(value: Any) -> str:
    """Join what the notebook format may store as a list of lines."""
    return "".join(value) if isinstance(value, list) else str(value)


def parameter_defaults(notebook: dict[str, Any], tag: str = "parameters") -> dict[str, Any]:
    """Return names and values assigned in the cell with a tag, without running it."""
    found: dict[str, Any] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and tag in cell.get("metadata", {}).get("tags", ()):
            for statement in ast.parse(text(cell["source"])).body:
                if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value:
                    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                    value = ast.literal_eval(statement.value)
                    found |= {target.id: value for target in targets if isinstance(target, ast.Name)}
            break
    return found


def heading(notebook: dict[str, Any]) -> tuple[str, str]:
    """Return the notebook's title and the first paragraph below it, as plain text."""
    for cell in notebook["cells"]:
        blocks = re.split(r"\n\s*\n", text(cell["source"]).strip()) if cell["cell_type"] == "markdown" else [""]
        if blocks[0].startswith("# "):
            title, _, rest = blocks[0].partition("\n")
            paragraph = rest.strip() or next(iter(blocks[1:]), "")
            return plain(title.removeprefix("# ")), "" if paragraph.startswith("#") else plain(
                " ".join(paragraph.split())
            )
    return "", ""


def plain(markdown: str) -> str:
    """Drop the marks of inline markdown: emphasis, code, links, escapes and entities."""
    markdown = re.sub(r" ?\(\[[^\]]*\]\([^)]*\.ipynb[^)]*\)\)", "", markdown)  # "(more)" leads nowhere here
    markdown = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    markdown = re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", markdown)
    markdown = re.sub(r"(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])", r"\2", markdown)
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]()#+.!$<>~|-])", r"\1", markdown)).strip()


def bundles(notebook: dict[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """Return (index of the cell, data by MIME type) of every rich output, in order."""
    return [
        (index, output["data"])
        for index, cell in enumerate(notebook["cells"])
        for output in cell.get("outputs", ())
        if "data" in output
    ]


def findings(notebook: dict[str, Any]) -> tuple[int, list[str]]:
    """Return the cell (or -1) and plain sentences of all findings; where none say that they are, of the first list."""
    told: list[tuple[int, str, list[str]]] = []
    for index, data in bundles(notebook):
        bullets = re.findall(r"^[-*] +(.+(?:\n {2,}\S.*)*)", text(data.get("text/markdown", "")), re.MULTILINE)
        told += [(index, data.get(FACTS, {}).get("kind", ""), [plain(" ".join(each.split())) for each in bullets])]
    listed = [(index, kind, bullets) for index, kind, bullets in told if bullets and kind not in {"cards", "list"}]
    chosen = [each for each in listed if each[1] == "findings"] or listed[:1]
    return (chosen[0][0] if chosen else -1), [sentence for *_, bullets in chosen for sentence in bullets]


def facts(notebook: dict[str, Any]) -> dict[str, Any]:
    """Collect every fact recorded in the outputs.

    Returns
    -------
    dict
        ``facts``: fact by name; ``source_ids``: every source named by a fact, table or figure.

    Raises
    ------
    RelationsError
        If two cells record different values under one name.
    """
    found: dict[str, Any] = {}
    sources: set[str] = set()
    for _, data in bundles(notebook):
        recorded = data.get(FACTS, {})
        sources.update(recorded.get("source_ids", ()))
        for name, fact in recorded.get("facts", {}).items():
            if found.setdefault(name, fact) != fact:
                raise RelationsError(f"the fact {name!r} is recorded twice with different values: one name, one fact")
            sources.update(fact.get("source_ids", ()))
    return {"facts": found, "source_ids": sorted(sources)}


def normalise(notebook: Any) -> Any:
    """Bring a notebook to the form in which equal content is equal bytes; changes it in place.

    Goes: timings, paths, versions, random ids, the chance by which printed text is cut into pieces.
    What an author wrote into the metadata stays.
    """
    kind = type(notebook)
    stays = {key: value for key, value in notebook["metadata"].items() if key not in _OF_A_RUN}
    notebook["metadata"] = kind({**stays, "kernelspec": dict(KERNELSPEC), "language_info": dict(LANGUAGE_INFO)})
    notebook["nbformat"], notebook["nbformat_minor"] = 4, 5
    count = 0
    seen: set[str] = set()
    for index, cell in enumerate(notebook["cells"]):
        tags = cell["metadata"].get("tags", [])
        cell["metadata"] = kind(
            {key: value for key, value in cell["metadata"].items() if key not in _OF_A_RUN and value not in ([], {})}
        )
        # Papermill gives the cells that it puts in ids by chance.
        theirs = [_PAPERMILL[tag] for tag in tags if tag in _PAPERMILL]
        wanted = theirs[0] if theirs else cell.get("id") or f"cell-{index}"
        cell["id"] = wanted if wanted not in seen else f"{wanted}-{index}"
        seen.add(cell["id"])
        if cell["cell_type"] != "code":
            continue
        ran = bool(cell["execution_count"])
        count += ran
        cell["execution_count"] = count if ran else None
        cell["outputs"] = _joined_streams(cell["outputs"])
        for output in cell["outputs"]:
            if output["output_type"] == "execute_result":
                output["execution_count"] = cell["execution_count"]
            if output["output_type"] == "stream":  # warnings name the cell by a file of its process
                output["text"] = "".join(map(_without_process, text(output["text"]).splitlines(keepends=True)))
    return notebook


def _without_process(line: str) -> str:
    named = "ipykernel_" in line and len(line) < 1000
    return re.sub(r"\S*[/\\]ipykernel_\d+[/\\]", "", line) if named else line


def _joined_streams(outputs: list[Any]) -> list[Any]:
    joined: list[Any] = []
    for output in outputs:
        last = joined[-1] if joined else None
        if output["output_type"] == "stream" and last and last.get("name") == output["name"]:
            last["text"] = text(last["text"]) + text(output["text"])
        else:
            joined.append(output)
    return joined


def dumps(notebook: Any) -> str:
    """Write a notebook as nbformat does: long text as lines, keys sorted; the notebook then holds lines itself."""
    from nbformat.v4.rwbase import split_lines

    lines = split_lines(notebook)  # type: ignore[no-untyped-call]
    return json.dumps(lines, ensure_ascii=False, indent=1, sort_keys=True, separators=(",", ": ")) + "\n"
