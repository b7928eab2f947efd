"""How a command speaks, and how it ends: in a message and an exit status, never in a traceback."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import click

from relations.errors import RelationsError
from relations.plain import visible

if TYPE_CHECKING:
    from collections.abc import Iterable


class Group(click.Group):
    """A group whose commands end in a message and an exit status, never in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            error.message = visible(error.message, lines=True)  # type: ignore[misc] # it repeats what was typed
            raise
        except (click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except KeyboardInterrupt:
            ctx.exit(130)
        except Exception as error:
            if os.environ.get("RELATIONS_DEBUG"):
                raise
            said, status, more = str(error), 2, " RELATIONS_DEBUG=1 shows where."
            if isinstance(error, RelationsError):
                more = ""
            elif isinstance(error, OSError | MemoryError):  # of the machine or of what was named, not of ours
                said = f"the system refuses: {said or 'not enough memory'}."
            else:
                said, status = f"unexpected {type(error).__name__}: {said}\nThis is a bug;", 70
            fail(said + more)
            ctx.exit(status)


def fail(message: str) -> None:
    """Say on standard error what is wrong."""
    click.echo(f"relations: {visible(message, lines=True)}", err=True)


def asked(option: str) -> bool:
    """Tell whether the command that runs was given a flag."""
    ctx = click.get_current_context(silent=True)
    return bool(ctx and ctx.meta.get(option))


def _print(text: str, *, err: bool = False) -> None:
    try:
        click.echo(text, err=err)
    except OSError:
        # Whoever read our output has had enough, or has no room for it: write nothing any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def say(*lines: str, result: bool = False) -> None:
    """Say lines that may hold what others wrote: nothing in them steers the terminal; where one cannot be said, go on.

    With ``--quiet`` they are not said. With ``--json`` they go to standard error, or, as a `result`, into the document.
    """
    for line in () if asked("quiet") or (result and asked("json")) else lines:
        _print(visible(line), err=asked("json"))


def tell(document: Any, brief: Iterable[str] = ()) -> None:
    """End a command whose result was said: with ``--json`` give the document, with ``--quiet`` what is left to say."""
    if asked("json"):
        _print(json.dumps(document, indent=1))  # in ASCII: nothing in it steers the terminal
    elif asked("quiet"):
        for line in brief:
            _print(visible(line))


def tells(command: Any) -> Any:
    """Give a command ``--quiet`` and ``--json``."""
    flag: Any = {"is_flag": True, "expose_value": False}
    flag["callback"] = lambda ctx, option, given: ctx.meta.update({option.name: given})
    command = click.option("--json", **flag, help="Give what was found as a document; messages go to stderr.")(command)
    return click.option("-q", "--quiet", **flag, help="Say no more than names, problems and failures.")(command)
