"""The shape of the code: how large it is, which way its imports run, and that nothing stands in it unused."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

from relations import locate

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "relations"
MODULES = sorted(PACKAGE.rglob("*.py"))
NOTEBOOKS = sorted(locate.notebooks_dir().glob("*.ipynb"))

# Code lines, without docstrings, blank lines and comments. They may fall: then lower the number.
LIBRARY = 17_596
NOTEBOOK_LINES = 400
CELL = 12
MODULE = 450
FUNCTION = 60


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def code_lines(node: ast.AST, text: str, first: int = 1) -> int:
    """Count the lines of a piece of source that are neither blank, comment nor docstring."""
    said: set[int] = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            doc = each.body[0] if each.body else None
            if isinstance(doc, ast.Expr) and isinstance(doc.value, ast.Constant) and isinstance(doc.value.value, str):
                said |= set(range(doc.lineno, (doc.end_lineno or doc.lineno) + 1))
    lines = enumerate(text.splitlines(), first)
    return sum(bool(line.strip()) and not line.strip().startswith("#") and number not in said for number, line in lines)


def cells(path: Path) -> dict[str, str]:
    found = json.loads(path.read_text("utf-8"))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in found if cell["cell_type"] == "code"}


def test_counting_leaves_out_what_is_no_code() -> None:
    source = '"""Doc\nstring."""\n\n# comment\nx = 1\n\n\ndef f():\n    """Doc."""\n    return x  # here\n'
    assert code_lines(ast.parse(source), source) == 3


def test_the_library_stays_small() -> None:
    sizes = {path.relative_to(ROOT).as_posix(): code_lines(parsed(path), path.read_text("utf-8")) for path in MODULES}
    large = {name: size for name, size in sizes.items() if size > MODULE}
    assert not large
    assert sum(sizes.values()) <= LIBRARY


def test_functions_stay_short() -> None:
    long = {}
    for path in MODULES:
        lines = path.read_text("utf-8").splitlines()
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
                if (size := code_lines(node, text, node.lineno)) > FUNCTION:
                    long[f"{path.relative_to(ROOT)}:{node.name}"] = size
    assert not long


def test_notebooks_are_calls_in_short_cells() -> None:
    sizes = {
        (path.stem, name): code_lines(ast.parse(source), source)
        for path in NOTEBOOKS
        for name, source in cells(path).items()
    }
    # The parameters of a notebook are as many as they are, one a line.
    long = {where: size for where, size in sizes.items() if size > CELL and where[1] != "parameters"}
    assert not long
    assert sum(sizes.values()) <= NOTEBOOK_LINES


def test_imports_run_one_way() -> None:
    """The contracts stand in pyproject.toml; import-linter holds them."""
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_nothing_stands_unused() -> None:
    """A function or class that only tests call, or nobody, goes; the public names are those of README and docs."""
    documents = [path.read_text("utf-8") for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))]
    elsewhere = "\n".join([*documents, *(source for path in NOTEBOOKS for source in cells(path).values())])
    used: dict[str, int] = {}
    defined: dict[str, str] = {}
    for path in MODULES:
        tree = parsed(path)
        for node in ast.walk(tree):
            name = {ast.Name: "id", ast.Attribute: "attr", ast.alias: "name"}.get(type(node))
            if name and not (isinstance(node, ast.alias) and path.name == "__init__.py"):
                word = getattr(node, name)
                used[word] = used.get(word, 0) + 1
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
                used.setdefault(node.value, 0)
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("__"):
                defined[node.name] = f"{path.relative_to(ROOT)}:{node.name}"
    idle = [where for name, where in defined.items() if not used.get(name) and not re.search(rf"\b{name}\b", elsewhere)]
    assert not sorted(idle)


def test_what_the_documents_name_is_there() -> None:
    """Files, modules and functions of both documents, in back-ticks or in the drawing of the rooms."""
    import importlib

    from relations.batch import publish

    missing = []
    for path in (ROOT / "docs" / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md"):
        text = path.read_text("utf-8")
        for name in re.findall(r"`([^`\n ]+)`", text.replace("```", "")):
            dotted = re.fullmatch(r"(relations|estimates|tell|style)((?:\.\w+)+)(\(.*\))?", name)
            if dotted and not (PACKAGE.parent / name).exists():
                room = {
                    "tell": "relations.show.Report",
                    "style": "relations.charts.style",
                    "estimates": "relations.estimates",
                }
                parts = (room.get(dotted[1], dotted[1]) + dotted[2]).split(".")
                at = max(n for n in range(1, len(parts) + 1) if _module(".".join(parts[:n])))
                found = importlib.import_module(".".join(parts[:at]))
                for part in parts[at:]:
                    found = getattr(found, part, None)
                missing += [] if found is not None else [f"{path.name}: {name}"]
            elif re.search(r"^[\w<>/.-]+\.(py|md|csv|json|toml|ftl)$|/$", name) and "<" not in name:
                missing += [] if _there(name) or name in publish.FILES else [f"{path.name}: {name}"]
    drawing = (ROOT / "docs" / "ARCHITECTURE.md").read_text("utf-8").split("```")[1]
    for line in drawing.partition("relations/\n")[2].split("notebooks/")[0].splitlines():
        for name in re.split(r"  +", line.strip())[0].split():
            missing += [] if _there(name) or _there(f"{name}.py") else [f"ARCHITECTURE.md: {name}"]
    assert not missing


def _module(name: str) -> bool:
    path = ROOT / name.replace(".", "/")
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def _there(name: str) -> bool:
    return any((room / name).exists() for room in (ROOT, PACKAGE, PACKAGE / "words" / "en", ROOT / "data")) or any(
        PACKAGE.glob(f"*/{name}")
    )
