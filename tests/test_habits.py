"""Habits of the ecosystem: spelling, declared dependencies, examples, what the repository says of itself."""

from __future__ import annotations

import doctest
import importlib
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import relations

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
EXAMPLES = [path for path in sorted((ROOT / "relations").rglob("*.py")) if ">>> " in path.read_text("utf-8")]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@pytest.mark.parametrize("line", ["codespell", "deptry .", "repo-review ."])
def test_tools_find_nothing(line: str) -> None:
    """Their exceptions stand in pyproject.toml, each with its reason."""
    program, *arguments = line.split()
    command = [Path(sys.executable).with_name(program), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_of_docstrings_are_so(path: Path) -> None:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    found = doctest.testmod(importlib.import_module(name))
    assert found.attempted > 0
    assert found.failed == 0


def test_versions_dates_and_persons_agree() -> None:
    cited = (ROOT / "CITATION.cff").read_text("utf-8")
    stored = json.loads((ROOT / ".zenodo.json").read_text("utf-8"))
    package = json.loads((ROOT / "data" / "datapackage.json").read_text("utf-8"))
    version = PROJECT["project"]["version"]
    assert {relations.__version__, stored["version"], package["version"]} == {version}
    assert f"\nversion: {version}\n" in cited
    assert f"\ndate-released: {package['created'][:10]} " in cited
    (author,) = PROJECT["project"]["authors"]
    assert [each["name"] for each in stored["creators"]] == [author["name"]]
    assert re.findall(r"- name: (.+)", cited) == [author["name"]]
    assert [each["title"] for each in package["contributors"]] == [author["name"]]
    for name, said in (("LICENSE", f"{author['name']}\n"), ("LICENSE-DATA", f"{author['name']}: {package['title']}, ")):
        assert said in (ROOT / name).read_text("utf-8"), name
    assert f'title: "{stored["title"]}"' in cited
    told = " ".join((ROOT / "docs" / "manual" / "cite.md").read_text("utf-8").replace("> ", "").split())
    assert f"{author['name']}. *{stored['title']}.* Version {version}, {package['created'][:4]}." in told


def test_the_workflow_tests_what_is_claimed() -> None:
    yaml = pytest.importorskip("yaml")
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))["jobs"]
    assert PROJECT["project"]["requires-python"] == f">={PYTHONS[0]}"
    claimed = [each.rpartition(" ")[2] for each in PROJECT["project"]["classifiers"] if ":: Python :: 3." in each]
    assert claimed == PYTHONS
    assert all(job["strategy"]["matrix"]["python"] == PYTHONS for job in jobs.values())
    systems = {jobs["linux"]["runs-on"], *jobs["elsewhere"]["strategy"]["matrix"]["system"]}
    assert systems == {"ubuntu-latest", "macos-latest", "windows-latest"}
    run = "\n".join(step.get("run", "") for job in jobs.values() for step in job["steps"])
    files = re.findall(r"(?:tests|notebooks)/\w+\.\w+|requirements\S*\.lock", run)
    assert len(files) > 10
    assert all((ROOT / name).is_file() for name in files)
    targets = re.findall(r"^make .*?(\w+)$", run, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert targets
    assert all(f"\n{target}:" in makefile for target in targets)


def test_hooks_run_what_the_environment_has() -> None:
    yaml = pytest.importorskip("yaml")
    (local,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    programs = [hook["entry"].split()[0] for hook in local["hooks"]]
    assert len(programs) == 5
    assert all(Path(sys.executable).with_name(Path(name).name).is_file() for name in programs)


def test_what_contributors_are_told_is_there() -> None:
    """Files that the documents for contributors name, and commands that they give."""
    names = ["CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", ".github/pull_request_template.md"]
    names += [f".github/ISSUE_TEMPLATE/{name}.md" for name in ("number", "fault")]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for name in names:
        text = (ROOT / name).read_text("utf-8")
        assert all((ROOT / found).exists() for found in re.findall(r"`([A-Z_]+\.\w+)`", text)), name
        assert all(f"\n{target}:" in makefile for target in re.findall(r"`make (\w+)`", text)), name
