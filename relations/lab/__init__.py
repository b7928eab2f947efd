"""JupyterLab on the notebooks; beside this file, the settings that it is started with (``labconfig``)."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import click

from relations import locate


def start(folder: Path | None, given: tuple[str, ...]) -> None:
    """Become a JupyterLab on a folder of notebooks (see :func:`workplace`), with these options of its own too."""
    where = workplace(folder)
    _trust(where)
    options = [f"--ServerApp.root_dir={where}", "--KernelManager.transport_encryption=auto"]
    options += ["--LabApp.default_url=/lab/tree/overview.ipynb"] if (where / "overview.ipynb").is_file() else []
    if getattr(os, "geteuid", lambda: -1)() == 0:  # as in a container
        options.append("--allow-root")
    said = {option.partition("=")[0] for option in given}  # what is given twice JupyterLab refuses
    options = [option for option in options if option.partition("=")[0] not in said] + [*given]
    # The kernel must be this Python, which has the package, whatever "python3" the user has elsewhere; and JupyterLab
    # is not to ask on its first start whether it may fetch news, which a setting of the user's own still lets it.
    paths = [str(Path(__file__).parent), os.environ.get("JUPYTER_CONFIG_PATH", "")]
    own = {"JUPYTER_PREFER_ENV_PATH": "1", "JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, paths))}
    # In our place, so that a signal meant for JupyterLab reaches it.
    os.execve(sys.executable, [sys.executable, "-m", "jupyterlab", *options], os.environ | own)  # noqa: S606


def _trust(folder: Path) -> None:
    """Sign the notebooks that are the package's to the byte: unsigned ones show no figure before they are run."""
    from nbformat import NO_CONVERT, read, sign

    notary: Any = sign.NotebookNotary()  # type: ignore[no-untyped-call]
    for notebook in sorted(locate.notebooks_dir().glob("*.ipynb")):
        copy = folder / notebook.name
        if copy.is_file() and copy.read_bytes() == notebook.read_bytes():
            notary.sign(read(copy, as_version=NO_CONVERT))  # type: ignore[no-untyped-call]


def workplace(folder: Path | None) -> Path:
    """Return a folder of notebooks that may be edited; fills it from the package if it is a copy."""
    source = locate.notebooks_dir()
    packaged = source.is_relative_to(Path(__file__).resolve().parents[1])
    target = locate.real(folder or ("relations-notebooks" if packaged else source))
    if target == source:
        return source
    target.mkdir(parents=True, exist_ok=True)
    for notebook in sorted(source.glob("*.ipynb")):
        copy = target / notebook.name
        if not copy.exists():
            shutil.copyfile(notebook, copy)
        elif copy.read_bytes() != notebook.read_bytes():
            click.echo(f"{copy} differs from the package's and is kept", err=True)
    return target
