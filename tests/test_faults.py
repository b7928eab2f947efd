"""What went wrong in the field or could: each with the input that did it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import instant
import psutil
import pytest
import tiny_notebooks as tiny

from relations import locate
from relations.batch import make, plan, processes, publish, run
from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COMMAND = str(Path(sys.executable).with_name("relations"))


@pytest.fixture(scope="module")
def workers() -> Iterator[processes.Workers]:
    with contextlib.closing(processes.Workers()) as shared:
        yield shared


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RELATIONS_NOTEBOOKS", str(tmp_path / "notebooks"))
    monkeypatch.setenv("RELATIONS_PLAN", str(tmp_path / "plan.toml"))
    tiny.write(tmp_path / "notebooks", "good", tiny.notebook())
    tiny.plan(tmp_path, '[[report]]\nname = "good"\n[[report]]\nname = "other"\nnotebook = "good"\n')
    return tmp_path


def go(room: Path, workers: processes.Workers, out: Path | None = None) -> tuple[list[str], dict[str, dict]]:
    """Run all reports; returns the names of those made, and the manifest's entries."""
    whole, made = plan.load(), []
    _, manifest = make.make(
        whole,
        whole.choose(),
        out or room / "out",
        executor=workers,
        notify=lambda job, end: made.append(job.name) if end is None else None,
    )
    return sorted(made), manifest["reports"]


# ---- the command, in odd places


def test_files_of_the_current_folder_hide_no_module_and_its_own_can_be_imported(room: Path) -> None:
    here = room / "here\nand there"  # a line end in its name too
    here.mkdir()
    for name in ("csv", "numpy", "pandas", "random", "json", "html", "warnings", "relations"):
        (here / f"{name}.py").write_text("raise SystemExit('hidden')\n", encoding="utf-8")
    (here / "helper.py").write_text("value = 7\n", encoding="utf-8")
    tiny.write(room / "notebooks", "good", tiny.notebook(tiny.code("uses", "import helper\nassert helper.value == 7")))
    done = subprocess.run([COMMAND, "report", "--out", "o"], cwd=here, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(path.name for path in (here / "o").iterdir()) == ["good", "index.html", "manifest.json", "other"]


def test_reports_are_made_though_nothing_can_be_printed(room: Path) -> None:
    """The first one makes them, with nothing open at all; the others find them there and fail to say so."""
    for ending in (">&- 2>&- <&-", ">&-", ">/dev/full"):
        command = f"{COMMAND} report --out '{room / 'out'}' {ending}"
        done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, ""), ending
        manifest = json.loads((room / "out" / "manifest.json").read_text(encoding="utf-8"))
        assert [manifest["status"], *manifest["reports"]] == ["ok", "good", "other"]


def test_flags_and_settings_of_the_interpreter_do_not_reach_a_report(room: Path) -> None:
    sees = (
        "import os, sys, warnings, multiprocessing\n"
        "assert not sys.warnoptions and not sys.flags.isolated and not sys.flags.dev_mode\n"
        "assert not sys.flags.hash_randomization and sys.flags.safe_path\n"
        "assert ('error', Warning) not in [(each[0], each[2]) for each in warnings.filters]\n"
        "assert multiprocessing.get_start_method(allow_none=True) is None\n"
        "assert multiprocessing.current_process().name == 'MainProcess'\n"
        "with multiprocessing.Pool(1) as pool:\n    assert pool.map(abs, [-1]) == [1]\n"
        "breakpoint()\n"
    )
    tiny.write(room / "notebooks", "good", tiny.notebook(tiny.code("sees", sees)))
    code = f"from relations.cli import main\nmain(['report', '--out', {str(room / 'out')!r}])"
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-X", "dev", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_script_that_makes_reports_is_not_run_again_and_its_path_is_that_of_the_reports(room: Path) -> None:
    (room / "library").mkdir()
    (room / "library" / "of_the_script.py").write_text("value = 7\n", encoding="utf-8")
    uses = tiny.code("uses", "import of_the_script\nassert of_the_script.value == 7")
    tiny.write(room / "notebooks", "good", tiny.notebook(uses))
    script = room / "script.py"
    script.write_text(
        f"import sys\nsys.path.append({str(room / 'library')!r})\n"
        "print('begun')\nfrom pathlib import Path\nfrom relations.batch import make, plan\nwhole = plan.load()\n"
        f"outcomes, _ = make.make(whole, whole.choose(['good']), Path({str(room / 'out')!r}))\n"
        "print([outcome.status for outcome in outcomes])\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("begun\n['ok']\n", "")


def test_a_parameter_given_twice_is_refused(room: Path) -> None:
    command = [COMMAND, "report", "-p", "year=1", "-p", "year=2", "--out", str(room / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "'year' is given twice" in done.stderr


@pytest.mark.parametrize("made", [os.mkfifo, lambda path: path.symlink_to("nowhere")], ids=["pipe", "dangling"])
@pytest.mark.parametrize("place", ["notebooks/good.ipynb", "plan.toml", "data/visits.csv", "data/datapackage.json"])
def test_what_is_no_file_is_refused_and_not_waited_for(
    room: Path, monkeypatch: pytest.MonkeyPatch, place: str, made: Callable[[Path], None]
) -> None:
    shutil.copytree(locate.data_dir(), room / "data")
    monkeypatch.setenv("RELATIONS_DATA", str(room / "data"))
    (room / place).unlink()
    made(room / place)
    words = ["check"] if "data" in place else ["report", "--list", "--plan", str(room / "plan.toml")]
    done = subprocess.run([COMMAND, *words], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == (1 if words == ["check"] else 2), done.stdout + done.stderr
    assert Path(place).name in done.stdout + done.stderr


def test_a_pipe_in_an_edition_is_made_again(room: Path, workers: processes.Workers) -> None:
    assert go(room, workers)[0] == ["good", "other"]
    for file in ("good/index.html", f"good/{publish.ENTRY}", "manifest.json", "index.html", "good/facts.json"):
        (room / "out" / file).unlink()
        os.mkfifo(room / "out" / file)
        assert go(room, workers)[0] == (["good"] if "good" in file else [])
        assert (room / "out" / file).is_file()


def test_where_no_thread_can_be_had_reports_fail_and_say_so(
    room: Path, workers: processes.Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    said = {entry["error"]["message"] for entry in go(room, workers)[1].values()}
    assert said == {"can't start new thread"}


def test_where_the_server_can_have_no_socket_reports_are_made_without(room: Path) -> None:
    long = room / ("x" * 110)  # of which no address of a socket can be made
    long.mkdir()
    done = subprocess.run(
        [COMMAND, "report", "good", "--out", str(room / "out")],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"TMPDIR": str(long)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not list(long.iterdir())


# ---- limits and signals


def test_limits_count_the_report_and_its_cell_and_nothing_before(tmp_path: Path) -> None:
    job = run.Job("a", tmp_path, tmp_path / "a.ipynb", {})

    def late(seconds: float, *lines: str) -> str:
        (tmp_path / "cell").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return run._late(job, seconds, 1.0, 1.0, 120.0)

    now = time.monotonic()
    assert late(100.0) == ""  # nothing has begun: its process is still being made
    assert late(121.0) == "not begun after 120 s"
    assert late(100.0, f"{now} ") == ""
    assert late(100.0, f"{now - 0.5} ", f"{now} x") == ""
    assert late(100.0, f"{now - 5} ") == "not finished after 1 s"
    assert run._late(job, 100.0, None, 1.0, 120.0) == ""  # between cells no cell is late
    (tmp_path / "cell").write_text(f"{now - 9} \n{now - 5} x\n", encoding="utf-8")
    assert run._late(job, 100.0, None, 1.0, 120.0) == "the cell was not finished after 1 s"


def test_the_second_signal_ends_at_once_and_leaves_nothing(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom relations.batch.run import Stop\n"
        "with Stop() as stop:\n    stop.patient = True\n    stop.at_once.append(lambda: print('cleared', flush=True))\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n    print(stop(), flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n    print('not reached')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (130, "True\ncleared\n")


def test_one_signal_ends_also_what_waits_for_ever(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom relations.batch.run import Stop\n"
        "Stop.grace = 0.5\nsignal.signal(signal.SIGHUP, signal.SIG_DFL)\n"  # the tests may run under nohup
        "with Stop() as stop:\n    stop.patient = True\n    stop.at_once.append(lambda: print('cleared', flush=True))\n"
        f"    os.kill(os.getpid(), signal.SIGHUP)\n    Path({str(tmp_path / 'pipe')!r}).read_bytes()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (129, "cleared\n")


def test_after_the_signal_a_command_that_ends_in_time_is_left_alone() -> None:
    code = (
        "import os, signal, time\nfrom relations.batch.run import Stop\n"
        "Stop.grace = 0.5\nsignal.signal(signal.SIGHUP, signal.SIG_DFL)\n"  # the tests may run under nohup
        "with Stop() as stop:\n    stop.patient = True\n    os.kill(os.getpid(), signal.SIGTERM)\n"
        "time.sleep(1)\nprint('went on', signal.getsignal(signal.SIGALRM) == signal.SIG_DFL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "went on True\n")


@pytest.mark.skipif(processes.Workers.default != "forkserver", reason="needs fork")
def test_a_server_that_hangs_or_is_stopped_is_given_up(
    room: Path, workers: processes.Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert go(room, workers)[1]["good"]["status"] == "ok"
    stopped = workers._pid
    assert stopped is not None
    os.kill(stopped, signal.SIGSTOP)
    patience = property(lambda _self: 1.0 if psutil.pid_exists(stopped) else 300.0)
    monkeypatch.setattr(processes.Workers, "patience", patience)
    shutil.rmtree(room / "out")
    made, entries = go(room, workers)
    assert made == ["good", "other"]
    assert {entry["status"] for entry in entries.values()} == {"ok"}
    assert not psutil.pid_exists(stopped)


# ---- the edition


def test_damage_is_found_and_only_that_is_made_again(room: Path, workers: processes.Workers) -> None:
    out = room / "out"
    assert go(room, workers)[0] == ["good", "other"]
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    for damage in (
        lambda: (out / "good" / "facts.json").write_text("", encoding="utf-8"),
        lambda: (out / "good" / "index.html").write_bytes(b"<!-- reports -->\xff<!-- /reports -->"),
        (out / "good" / "notebook.ipynb").unlink,
        lambda: (out / "good" / publish.ENTRY).write_text("[]", encoding="utf-8"),
        lambda: (out / "good" / publish.ENTRY).write_text('{"status": "ok", "error": 3}', encoding="utf-8"),
        lambda: shutil.rmtree(out / "good"),
    ):
        damage()
        assert go(room, workers)[0] == ["good"]
    for damage in (
        (out / "index.html").unlink,
        lambda: (out / "index.html").write_text("x", encoding="utf-8"),
        lambda: (out / "manifest.json").write_text('{"reports": {"../esc": {"status": "ok"}}}', encoding="utf-8"),
        (out / "manifest.json").unlink,
        lambda: (out / "good" / "index.html").write_text(
            (out / "good" / "index.html").read_text(encoding="utf-8").replace("../other/", "../nowhere/"),
            encoding="utf-8",
        ),
    ):
        damage()
        assert go(room, workers)[0] == []
    after = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert set(after) == set(before)
    apart = {"manifest.json", publish.ENTRY}  # which hold how long it took
    assert {path for path in after if after[path] != before[path] and path.name not in apart} == set()


def test_what_lies_beside_a_report_stays(room: Path, workers: processes.Workers) -> None:
    go(room, workers)
    (room / "out" / "good" / "notes").mkdir()
    (room / "out" / "good" / "notes" / "mine.txt").write_text("mine", encoding="utf-8")
    (room / "out" / "good" / "facts.json").unlink()
    assert go(room, workers)[0] == ["good"]
    assert (room / "out" / "good" / "notes" / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_without_an_exchange_in_one_step_it_takes_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for both in (True, False):
        if not both:
            monkeypatch.setattr("ctypes.CDLL", lambda _name: object())
        for name in ("new", "place"):
            (tmp_path / str(both) / "b" / name).mkdir(parents=True)
            (tmp_path / str(both) / "b" / name / "x").write_text(name, encoding="utf-8")
        publish.exchange(tmp_path / str(both) / "b" / "new", tmp_path / str(both) / "b" / "place")
        assert (tmp_path / str(both) / "b" / "place" / "x").read_text(encoding="utf-8") == "new"


def test_one_run_at_a_time_and_the_next_clears_what_a_dead_one_left(room: Path, workers: processes.Workers) -> None:
    out = room / "out"
    with (
        publish.held(out, "a-token"),
        pytest.raises(RelationsError, match=r"another run is making reports in .*; wait for its end or choose another"),
    ):
        go(room, workers)
    assert not list(out.iterdir())
    (out / ".building-dead" / "good").mkdir(parents=True)
    (out / ".new-1").write_text("half", encoding="utf-8")
    with subprocess.Popen(["sleep", "300"], env=os.environ | {processes.MARK: "dead"}) as left:
        go(room, workers)
        assert left.wait(60) == -signal.SIGKILL
    assert sorted(path.name for path in out.iterdir()) == ["good", "index.html", "manifest.json", "other"]


# Makes two reports, each when it is told to go on; locks or none are the file system's affair.
CONTAINER = """
import os, sys
import instant
from pathlib import Path
from relations.batch import make, plan, publish
out, locks, same = Path(sys.argv[1]), sys.argv[2] == "locks", sys.argv[3] == "same"
if same:
    os.getpid = lambda: 1
if not locks:
    def flock(*_):
        raise OSError
    publish.fcntl.flock = flock
class Slow(instant.Instant):
    def start(self, job, stopped):
        print(os.getpid(), job.build.parent.name, flush=True)
        sys.stdin.readline()
        return super().start(job, stopped)
whole = plan.load()
_, manifest = make.make(whole, whole.choose((), {"year": 2021}), out, executor=Slow())
print(manifest["status"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs flock")
@pytest.mark.parametrize("locks", ["locks", "none"])
def test_containers_with_equal_process_ids_do_not_meet_in_a_folder(room: Path, locks: str) -> None:
    own = ["unshare", "--pid", "--fork", "--kill-child"]
    apart = shutil.which("unshare") and not subprocess.run([*own, "true"], check=False, capture_output=True).returncode
    environment = os.environ | {"PYTHONPATH": str(Path(tiny.__file__).parent)}

    def container() -> subprocess.Popen[str]:
        words = [sys.executable, "-c", CONTAINER, str(room / "out"), locks, "apart" if apart else "same"]
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        return subprocess.Popen([*own, *words] if apart else words, text=True, env=environment, **pipes)

    def first_words(process: subprocess.Popen[str]) -> list[str]:
        assert process.stdout is not None
        return process.stdout.readline().split()

    one, other = container(), container()
    with one, other:
        said = [first_words(one), first_words(other)]
        begun = [words for words in said if words]
        ends = [each.communicate("\n" * 2) for each in (one, other)]
        assert [words[0] for words in begun] == ["1"] * len(begun)
        if locks == "locks":  # whoever came second was refused
            assert len(begun) == 1
            assert "another run is making reports" in "".join(error for _, error in ends)
        else:
            assert len({words[1] for words in begun}) == 2
        assert sum(out.endswith("ok\n") for out, _ in ends) == len(begun), ends
    assert [instant.year_of(room / "out", name) for name in ("good", "other")] == ["2021", "2021"]
    assert sorted(path.name for path in (room / "out").iterdir()) == ["good", "index.html", "manifest.json", "other"]


def test_trouble_with_files_is_that_reports_alone(room: Path, workers: processes.Workers) -> None:
    build = "import os, shutil\nbuild = os.path.dirname(os.environ['IPYTHONDIR'])\n"
    pipes = "for file in ('cell', 'log.txt', 'result.json'):\n    os.path.exists(file) and os.remove(file)\n"
    bad = {
        "gone": "shutil.rmtree(build)",
        "faked": "open(f'{build}/result.json', 'w').write('[]')\nos._exit(0)",
        "shaped": "open(f'{build}/result.json', 'w').write('{\"error\": null, \"tables\": [[]]}')\nos._exit(0)",
        "loud": "raise ValueError('x' * 3_000_000)",
        "piped": f"os.chdir(build)\n{pipes}    os.mkfifo(file)\nos._exit(3)",
    }
    for name, source in {**bad, "masked": "_ = os.umask(0o777)"}.items():
        tiny.write(room / "notebooks", name, tiny.notebook(tiny.code("bad", build + source)))
    long = "n" * 300
    wanted = "".join(f'[[report]]\nname = "{name}"\n' for name in [*bad, "good", "masked"])
    tiny.plan(room, f'{wanted}[[report]]\nname = "{long}"\nnotebook = "good"\n')
    _, entries = go(room, workers)
    failed = {name: entry["error"]["message"] for name, entry in entries.items() if entry["status"] == "failed"}
    assert set(failed) == {*bad, long}
    assert failed["loud"] == "x" * run.TOLD + " [...]"
    modes = {path.stat().st_mode for name in ("good", "masked") for path in (room / "out" / name).iterdir()}
    assert len(modes) == 1
    for name in ("faked", "shaped", "piped"):
        assert failed[name] == f"exit status {3 * (name == 'piped')}: it left no message"
    assert entries["gone"]["error"]["message"] == "exit status 1: its build folder was removed while it ran"
    assert "File name too long" in entries[long]["error"]["message"]
    assert (room / "out" / "good" / "index.html").is_file()


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="needs to mount a small disk")
def test_a_full_disk_is_said(room: Path, workers: processes.Workers) -> None:
    fills = (
        "import os\nfile = open(os.path.join(os.path.dirname(os.environ['IPYTHONDIR']), 'big'), 'wb', buffering=0)\n"
        "try:\n    while True:\n        _ = file.write(bytes(2**12))\nexcept OSError:\n    pass\n"
    )
    tiny.write(room / "notebooks", "fills", tiny.notebook(tiny.code("fills", fills)))
    tiny.plan(room, '[[report]]\nname = "fills"\n[[report]]\nname = "good"\n')
    disk = room / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("cannot mount")
    try:
        whole = plan.load()
        _, manifest = make.make(whole, whole.choose(), disk, executor=workers, workers=1)
        entries = manifest["reports"]
        assert [(name, entry["status"]) for name, entry in entries.items()] == [("fills", "failed"), ("good", "ok")]
        assert entries["fills"]["error"]["message"] == "exit status 1: the disk is full"
        assert go(room, workers, disk)[0] == ["fills"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)
