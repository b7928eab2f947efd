"""What every reference notebook must be; nbval compares their outputs besides."""

from __future__ import annotations

import ast
import copy
import re

import nbformat
import pytest

from relations import locate
from relations.batch import notebook, refresh

PATHS = sorted(locate.notebooks_dir().glob("*.ipynb"))
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@pytest.fixture(params=PATHS, ids=lambda path: path.stem)
def nb(request: pytest.FixtureRequest) -> dict:
    return notebook.read(request.param)


def sources(nb: dict, kind: str) -> list[str]:
    return [notebook.text(cell["source"]) for cell in nb["cells"] if cell["cell_type"] == kind]


def test_there_are_notebooks() -> None:
    assert PATHS


def test_executed_in_order_without_error(nb: dict) -> None:
    # nbval compares nothing in a cell that was never executed.
    code = [cell for cell in nb["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    kinds = [(o["output_type"], o.get("name")) for cell in code for o in cell["outputs"]]
    assert {kind for kind, _ in kinds} <= {"execute_result", "display_data"}, "no error, no printed text, no warning"


def test_stored_in_its_stable_form(nb: dict) -> None:
    stable = nbformat.from_dict(notebook.normalise(copy.deepcopy(nb)))
    assert notebook.dumps(stable) == notebook.dumps(nbformat.from_dict(nb))
    nbformat.validate(stable)
    ids = [cell["id"] for cell in nb["cells"]]
    assert len(set(ids)) == len(ids)
    assert not [name for name in ids if re.fullmatch(r"[0-9a-f]{8}|cell-\d+", name)], "cell ids say what the cell is"


def test_calls_only(nb: dict) -> None:
    for source in sources(nb, "code"):
        tree = ast.parse(source)
        assert not [node for node in ast.walk(tree) if isinstance(node, DEFINITIONS)], source
        texts = [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        assert not [text for text in texts if re.search(r"^\.{0,2}/\w|\.(csv|json|geojson|toml|ipynb|py)$", text)], (
            source
        )
        assert not [line for line in source.splitlines() if line.rstrip().endswith(";")], source
        assert "warnings" not in source


def test_parts_in_order(nb: dict) -> None:
    first = nb["cells"][0]
    assert first["cell_type"] == "markdown"
    title, answers = notebook.heading(nb)
    assert title
    assert answers, "the first cell says what the notebook answers"
    tagged = [index for index, cell in enumerate(nb["cells"]) if "parameters" in cell["metadata"].get("tags", ())]
    assert tagged == [1]
    assert nb["cells"][2]["id"] == "kernel"  # which test_lab.py runs where the package is not
    lines = notebook.text(nb["cells"][1]["source"]).splitlines()
    assert not [line for line in lines if "=" in line and "#" not in line], "each parameter has a comment"
    checks = re.compile(r"parameters\.(validate|given)\(|answers\.Selection\(")
    assert checks.search(notebook.text(nb["cells"][3]["source"])), "the set-up checks the parameters"

    heads = [
        (index, head)
        for index, cell in enumerate(nb["cells"])
        if cell["cell_type"] == "markdown"
        for head in re.findall(r"^## (.+)$", notebook.text(cell["source"]), re.MULTILINE)
    ]
    found, sentences = notebook.findings(nb)
    assert len(sentences) >= 3
    assert found < min(index for index, head in heads if head.strip() != "Key findings")
    names = [head.strip() for _, head in heads]
    assert "How sure are we?" in names
    assert names[-1] == "Sources used"
    # After the story come sections of the method and of the data, and one to change.
    tags = {tag for index, _ in heads for tag in nb["cells"][index]["metadata"].get("tags", ())}
    assert tags >= {"method", "data"}
    assert names[names.index("How sure are we?") + 1 :].count("Your turn") == 1


def test_the_findings_of_all_groups_are_collected() -> None:
    """The overview has four, three and three of them in three cells, a row of cards before and a dated list after."""
    _, sentences = notebook.findings(nbformat.read(locate.notebooks_dir() / "overview.ipynb", as_version=4))
    assert len(sentences) == 4 + 3 + 3
    assert "people are reported killed" in sentences[0]
    assert "Is it worth it" in sentences[-1]


def test_every_figure_is_a_drawing_with_words(nb: dict) -> None:
    for cell in nb["cells"]:
        drawn = [output["data"] for output in cell.get("outputs", ()) if "image/svg+xml" in output.get("data", {})]
        if "tell.chart(" in notebook.text(cell["source"]) and cell["cell_type"] == "code":
            assert drawn, cell["id"]
        for data in drawn:
            assert len(notebook.text(data["text/plain"])) > 40
            assert "image/png" not in data
    assert any("image/svg+xml" in data for _, data in notebook.bundles(nb))


def test_every_number_said_is_a_recorded_fact(nb: dict) -> None:
    recorded = notebook.facts(nb)
    assert recorded["facts"]
    assert recorded["source_ids"]
    for name, fact in recorded["facts"].items():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
        assert fact["unit"]


def test_a_refresh_changes_nothing() -> None:
    smallest = min(PATHS, key=lambda path: path.stat().st_size)
    (result,) = refresh.refresh([smallest.stem], write=False)
    assert result.outcome.status == "ok", result.outcome.error
    assert result.changes == []
