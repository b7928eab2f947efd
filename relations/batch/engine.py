"""A papermill engine that runs the cells in this very process, with the outputs of a real kernel.

The shell is the one that a Jupyter kernel uses, and what it sends is put into the notebook by the
client that serves a kernel: only the two processes and the sockets between them are left out.  For
isolation and clean ends, run each notebook in a process of its own, as :mod:`relations.batch.processes`
does.
"""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import getpass
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing import Pipe, util
from typing import Any

from relations.errors import extra

with extra("report"):
    from ipykernel.compiler import XCachingCompiler
    from ipykernel.kernelbase import Kernel
    from ipykernel.zmqshell import ZMQInteractiveShell
    from jupyter_client.session import Session
    from nbclient.exceptions import CellExecutionError, DeadKernelError
    from nbformat import from_dict
    from papermill.clientwrap import PapermillNotebookClient
    from papermill.engines import Engine, papermill_engines
    from traitlets import observe
    from traitlets.config import Config


NAME = "relations-shell"
KEPT = 1_000_000  # characters of printed text that a cell may store, for each stream
PATIENCE = 10.0  # seconds that a cell waits for the copies of its process that it forked

_OUTPUTS = {
    "display_data": ("data", "metadata"),
    "execute_result": ("data", "metadata", "execution_count"),
    "stream": ("name", "text"),
    "error": ("ename", "evalue", "traceback"),
}

# No history file, whatever the user's profile says.
_CONFIG = {"HistoryManager": {"enabled": False, "hist_file": ":memory:"}}


class ShellEngine(Engine):  # type: ignore[misc]
    """Papermill's way to :class:`Client`."""

    @classmethod
    def execute_managed_notebook(
        cls,
        nb_man: Any,
        kernel_name: str,  # noqa: ARG003 - papermill names the kernel; here it is always this Python
        *,
        on_start: Callable[[Any], None],
        on_cell: Callable[[Any], None],
        on_stop: Callable[[Any], None],
        **_others: Any,
    ) -> None:
        """Execute the notebook.

        `on_start` gets the notebook, which holds what ran also where a cell fails; `on_cell` hears of each
        code cell before it runs.  SIGTERM ends the process, after `on_stop` got the notebook as far as it is.
        """
        client = Client(nb_man, on_cell)
        signal.signal(signal.SIGTERM, lambda *_: client.stop(on_stop))
        on_start(nb_man.nb)
        client.execute()
        if not nb_man.nb.metadata.papermill.exception:
            # Else papermill would write all of it out once more, for nobody.
            nb_man.nb = from_dict({**nb_man.nb, "cells": []})  # type: ignore[no-untyped-call]


papermill_engines.register(NAME, ShellEngine)


class Shell(ZMQInteractiveShell):
    """The kernel's shell without a kernel around it; it bears the name of the kernel's, by which libraries ask."""

    def should_run_async(self, raw_cell: str, *, transformed_cell: str | None = None, **others: Any) -> bool:
        """Tell whether a cell awaits something, without compiling those that hold no such word."""
        able = any(word in (transformed_cell or "") for word in ("await", "async"))
        return able and super().should_run_async(raw_cell, transformed_cell=transformed_cell, **others)

    def enable_gui(self, gui: Any = None) -> None:
        """Do nothing: there is no event loop to join, and figures go inline."""

    @observe("exit_now")
    def _update_exit_now(self, change: Any) -> None:
        """Do nothing: the client sees by itself that the shell was left."""


for _name in ("__module__", "__name__", "__qualname__"):
    setattr(Shell, _name, getattr(ZMQInteractiveShell, _name))


class _Kernel:
    """What code finds that asks the shell for its kernel: there is no other process to speak with."""

    iopub_socket = None
    eventloop = None
    _allow_stdin = False
    raw_input: Any = Kernel.raw_input
    getpass: Any = Kernel.getpass

    def __init__(self, shell: Shell, session: Session) -> None:
        self.shell, self.session = shell, session

    def get_parent(self, channel: str | None = None) -> dict[str, Any]:  # noqa: ARG002 - a kernel's signature
        """Return the message that is being answered; none came over a wire."""
        return {}


class _Post(Session):
    """Hands each message over at once, in the form in which it would have come over the wire."""

    receive: Callable[[str, Any], None]

    def send(self, stream: Any, msg_or_type: Any, content: Any = None, *_: Any, **__: Any) -> None:  # noqa: ARG002
        if isinstance(msg_or_type, dict):
            msg_or_type, content = msg_or_type["msg_type"], msg_or_type["content"]
        self.receive(msg_or_type, self.unpack(self.pack(content)))


class _Stream(io.TextIOBase):
    """Standard output or error of the cells; keeps so much of it and counts the rest."""

    encoding = "UTF-8"
    errors = "replace"

    def __init__(self, name: str, send: Callable[[str, Any], None], descriptor: int, below: int) -> None:
        super().__init__()
        self.name, self._send, self._descriptor, self._below = name, send, descriptor, below
        self._pid = os.getpid()
        self._parts: list[str] = []
        self._read = 0
        self._room, self._lost = KEPT, 0

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if os.getpid() != self._pid:  # a copy of this process: what it prints goes where its own children's goes
            os.write(self._descriptor, text.encode("utf-8", "surrogateescape"))
            return len(text)
        self._take_below()
        self._keep(text)
        return len(text)

    def _keep(self, text: str) -> None:
        kept = text if len(text) <= self._room else text[: self._room]
        self._room -= len(kept)
        self._lost += len(text) - len(kept)
        if kept:
            self._parts.append(kept)

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def flush(self) -> None:
        if self._parts and os.getpid() == self._pid:
            text = "".join(self._parts)
            self._parts.clear()
            if not text.isascii():  # as over the wire: undecodable bytes that were smuggled into text cannot be stored
                text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            self._send("stream", {"name": self.name, "text": text})

    def _take_below(self) -> None:
        """Put what other processes wrote past Python where it belongs: behind what was printed before."""
        if (size := os.fstat(self._below).st_size) > self._read:
            written = os.pread(self._below, min(size - self._read, KEPT), self._read)
            self._keep(written.decode("utf-8", "replace"))
            self._lost += size - self._read - len(written)
            self._read = size

    def end_of_cell(self) -> None:
        """Send what is left, and say what was not kept."""
        self._take_below()
        self.flush()
        if self._lost:
            note = f"\n[cut here: {self._lost:,} more characters were printed and not kept]\n"
            self._send("stream", {"name": self.name, "text": note})
        self._room, self._lost = KEPT, 0


class Client(PapermillNotebookClient):  # type: ignore[misc]
    """Papermill's client, whose kernel is a shell in this process."""

    def __init__(self, nb_man: Any, on_cell: Callable[[Any], None]) -> None:
        super().__init__(nb_man)
        self._on_cell = on_cell
        self._now: tuple[Any, int] | None = None
        self._pid = os.getpid()
        self._outputs: list[_Stream] = []

    def stop(self, then: Callable[[Any], None]) -> None:
        """Leave the process at once, with the output so far in the notebook."""
        if os.getpid() == self._pid:
            for stream in self._outputs:
                stream.end_of_cell()
            then(self.nb)
        os._exit(128 + signal.SIGTERM)

    def execute(self, **_: Any) -> Any:
        """Run all cells in a fresh shell."""
        self.reset_execution_trackers()
        post = _Post()
        post.receive = self._receive
        shell: Any = Shell.instance(compiler_class=XCachingCompiler, config=Config(_CONFIG), kernel=None)
        shell.kernel = _Kernel(shell, post)
        for part in (shell.displayhook, shell.display_pub):
            part.session, part.pub_socket = post, None
        shell.displayhook.topic = b"execute_result"
        self._shell, self._loop = shell, asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        builtins.input, getpass.getpass = shell.kernel.raw_input, shell.kernel.getpass  # which refuse to ask
        with _streams(self._receive) as self._outputs:
            self.papermill_execute_cells()
        return self.nb

    def execute_cell(self, cell: Any, cell_index: int, *_: Any, **__: Any) -> Any:
        """Run one cell and put into it what it shows."""
        tags = cell.metadata.get("tags", ())
        if cell.cell_type != "code" or not cell.source.strip() or self.skip_cells_with_tag in tags:
            return cell
        if self._shell.exit_now:
            raise DeadKernelError("Kernel died")
        self._on_cell(cell)
        cell.metadata.papermill["start_time"] = None  # at the end papermill would read it, for a span nobody keeps
        cell.outputs, self.clear_before_next_output = [], False
        self._now = cell, cell_index
        # A copy of this process holds `own` open until it ends or becomes another program.
        ends, own = Pipe(duplex=False)
        with ends:
            with own:
                util.register_after_fork(own, type(own).close)  # what multiprocessing forks does not run the cell on
                result = self._loop.run_until_complete(self._run(cell.source))
                if os.getpid() != self._pid:
                    os._exit(0)  # the cell forked, and this is the copy: the notebook is not its to finish
            with contextlib.suppress(OSError):  # Windows, which forks nothing, says so that the other end is closed
                ends.poll(PATIENCE)
        for stream in self._outputs:
            stream.end_of_cell()
        self._now = None
        cell.execution_count = self._shell.execution_count - 1
        error = result.error_before_exec or result.error_in_exec
        failed = error is not None or self._shell._last_traceback_during_displayhook  # noqa: SLF001
        if failed and "raises-exception" not in tags:
            reply = {"ename": type(error).__name__, "evalue": str(error), "traceback": []}
            raise CellExecutionError.from_cell_and_msg(cell, reply)
        return cell

    async def _run(self, code: str) -> Any:
        """Run code as a kernel does: with an event loop around it, which a cell with await joins."""
        shell: Any = self._shell
        try:
            transformed, broken = shell.transform_cell(code), None
        except Exception:  # noqa: BLE001 - the shell reports it as the cell's error
            transformed, broken = code, sys.exc_info()
        if not shell.should_run_async(code, transformed_cell=transformed, preprocessing_exc_tuple=broken):
            return shell.run_cell(code, store_history=True)
        result = None
        try:
            result = await shell.run_cell_async(
                code, store_history=True, transformed_cell=transformed, preprocessing_exc_tuple=broken
            )
        finally:
            shell.events.trigger("post_execute")
            shell.events.trigger("post_run_cell", result)
        return result

    def output(self, outs: Any, msg: Any, display_id: str | None, cell_index: int) -> Any:
        """Put an output into its cell: as the client does, but that it would validate each output by itself."""
        if (fields := _OUTPUTS.get(msg["msg_type"])) is None:
            return None
        if self.clear_before_next_output:
            outs.clear()
            self.clear_display_id_mapping(cell_index)
            self.clear_before_next_output = False
        if display_id:
            self._display_id_map.setdefault(display_id, {}).setdefault(cell_index, []).append(len(outs))
        kept = {name: msg["content"][name] for name in fields}
        outs.append(from_dict({"output_type": msg["msg_type"], **kept}))  # type: ignore[no-untyped-call]
        return outs[-1]

    def _receive(self, kind: str, content: Any) -> None:
        if self._now is not None and os.getpid() == self._pid:
            message = {"header": {"msg_type": kind}, "msg_type": kind, "content": content, "parent_header": {}}
            self.process_message(message, *self._now)


@contextlib.contextmanager
def _streams(send: Callable[[str, Any], None]) -> Iterator[list[_Stream]]:
    """Put our streams in the place of Python's; what subprocesses write goes to files and is read from there."""
    import tempfile

    with contextlib.ExitStack() as undo:
        streams: list[Any] = []
        for name, descriptor, redirect in (
            ("stdout", 1, contextlib.redirect_stdout),
            ("stderr", 2, contextlib.redirect_stderr),
        ):
            below = undo.enter_context(tempfile.TemporaryFile())
            saved = os.dup(descriptor)
            os.dup2(below.fileno(), descriptor)
            undo.callback(os.close, saved)
            undo.callback(os.dup2, saved, descriptor)
            streams.append(_Stream(name, send, descriptor, below.fileno()))
            undo.enter_context(redirect(streams[-1]))
        yield streams
