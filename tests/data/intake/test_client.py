"""Calling the worker: files that are none, cancelling, time and memory that run out, nothing left behind."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest

from registry.data.intake.client import file_content, read_content
from registry.data.intake.limits import LIMITS
from registry.domain.errors import CannotRead, RefusedInput
from tests.data.intake.open_documents import cell_xml, open_document
from tests.data.intake.packages import row, sheet, workbook

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from registry.data.intake.limits import Limits


def _refused(path: Path, own: Iterable[Path] = (), limits: Limits = LIMITS) -> CannotRead:
    with pytest.raises(CannotRead) as refused:
        read_content(file_content(path, own, limits), path.name, limits=limits)
    assert isinstance(refused.value, RefusedInput)
    assert path.name in str(refused.value)
    assert refused.value.problem.values["file"] == path.name
    return refused.value


@pytest.fixture(scope="module")
def long() -> bytes:
    """A workbook that takes a second or so to look through."""
    cells = [
        "".join(f'<c r="{letter}{number}"><v>{number}.5</v></c>' for letter in "ABCDEFGHIJ")
        for number in range(1, 8_001)
    ]
    return workbook(sheet=sheet("".join(row(line, number=number) for number, line in enumerate(cells, 1))))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A harmless workbook on the disk."""
    path = tmp_path / "FICTIONAL 사업.xlsx"
    path.write_bytes(workbook())
    return path


def test_a_workbook_is_named_and_hashed(kept: Path) -> None:
    found = read_content(file_content(kept), kept.name)

    assert found.name == kept.name
    assert found.sha256 == hashlib.sha256(kept.read_bytes()).hexdigest()
    assert [one.title for one in found.sheets] == ["A"]


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.xlsx").touch()

    assert _refused(tmp_path / "nowhere.xlsx").problem.code == "F20"
    assert _refused(tmp_path).problem.code == "F21"
    assert _refused(tmp_path / "empty.xlsx").problem.code == "F24"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no channels of this kind here")
def test_a_channel_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")

    assert _refused(tmp_path / "pipe.xlsx").problem.code == "F22"


def test_a_large_file_is_refused_before_it_is_read(kept: Path) -> None:
    assert _refused(kept, limits=replace(LIMITS, file=100)).problem.code == "F03"
    with kept.open("r+b") as file:
        file.truncate(26 * 1024**2)
    assert _refused(kept).problem.code == "F03"


def test_the_registrys_own_file_is_never_opened(kept: Path) -> None:
    assert _refused(kept, own=[kept]).problem.code == "F25"


def test_the_mark_of_an_open_workbook_is_told(tmp_path: Path) -> None:
    (tmp_path / "~$FICTIONAL.xlsx").write_bytes(b"\x05FICTI" + b" " * 150)

    assert _refused(tmp_path / "~$FICTIONAL.xlsx").problem.code == "F12"


def test_reading_tells_how_far_it_is(long: bytes) -> None:
    told: list[tuple[int, int]] = []

    read_content(long, "FICTIONAL.xlsx", step=lambda done, of_all: told.append((done, of_all)))

    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1]
    assert len(told) > 5


def _children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


def test_cancelling_ends_the_worker_at_once(long: bytes) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int, of_all: int) -> None:
        del done, of_all
        raise Cancelled

    before, threads = _children(), threading.active_count()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        read_content(long, "FICTIONAL.xlsx", step=cancel)

    assert time.monotonic() - started < 2
    assert _children() == before
    assert threading.active_count() == threads


@pytest.mark.parametrize("less", [{"wall": 0.02}, {"answer": 100_000}])
def test_what_takes_too_much_is_refused_in_a_sentence(long: bytes, less: dict[str, float]) -> None:
    before = _children()
    with pytest.raises(CannotRead, match="too much time or memory") as refused:
        read_content(long, "FICTIONAL.xlsx", limits=replace(LIMITS, **less))  # type: ignore[arg-type]  # numbers all

    assert refused.value.problem.code == "F16"
    assert _children() == before


def test_what_is_counted_gives_time_to_be_read(long: bytes) -> None:
    """A file of a million honest cells takes longer than what holds few of them may."""
    hurried = replace(LIMITS, cpu_small=0.2)  # type: ignore[arg-type]  # less than a second, for the test
    read_content(long, "FICTIONAL.xlsx", limits=replace(hurried, cells_a_second=50))
    with pytest.raises(CannotRead) as refused:
        read_content(long, "FICTIONAL.xlsx", limits=replace(hurried, cells_a_second=10**9))
    assert refused.value.problem.code == "F16"


def test_a_million_cells_are_waited_for_and_no_lie_of_the_worker_makes_it_longer() -> None:
    few, million = LIMITS.patience(0), LIMITS.patience(LIMITS.cells)
    assert (few, LIMITS.seconds(1000), LIMITS.seconds(LIMITS.file)) == (30, 10, 20)
    assert million > 280
    assert LIMITS.seconds(LIMITS.file, LIMITS.cells) > 150
    assert LIMITS.patience(10**12) == LIMITS.patience(LIMITS.most_counted)


@pytest.mark.skipif(sys.platform == "win32", reason="memory cannot be limited there")
def test_a_reader_that_aborts_its_process_is_a_sentence() -> None:
    # calamine makes room for every cell of the used range at once.
    last = '<table:table-cell table:number-columns-repeated="298"/>' + cell_xml("float", "2")
    empty = '<table:table-row table:number-rows-repeated="12998"><table:table-cell/></table:table-row>'
    wide = open_document(
        f"<table:table-row>{cell_xml('float', '1')}</table:table-row>{empty}<table:table-row>{last}</table:table-row>"
    )

    with pytest.raises(CannotRead) as refused:
        read_content(wide, "FICTIONAL.ods", limits=replace(LIMITS, memory=150 * 1024**2))

    assert refused.value.problem.code == "F16"


@pytest.mark.skipif(sys.platform == "win32", reason="memory cannot be limited there")
def test_two_cells_far_apart_take_no_more_memory_than_two_beside_each_other() -> None:
    far = sheet(row('<c r="A1"><v>1</v></c>') + row('<c r="KN13000"><v>2</v></c>', number=13_000))

    found = read_content(workbook(sheet=far), "FICTIONAL.xlsx", limits=replace(LIMITS, memory=150 * 1024**2))

    assert {line: list(cells) for line, cells in found.sheets[0].rows.items()} == {1: [1], 13_000: [300]}


def test_a_worker_that_is_killed_is_a_sentence(long: bytes) -> None:
    before = _children()

    def kill(done: int, of_all: int) -> None:
        del done, of_all
        for pid in _children() - before:
            psutil.Process(pid).kill()

    with pytest.raises(CannotRead) as refused:
        read_content(long, "FICTIONAL.xlsx", step=kill)

    assert refused.value.problem.code == "F16"


def test_a_fault_of_the_reader_keeps_its_place_and_no_contents() -> None:
    errors = row('<c r="A1" t="e"><v>#N/A</v></c>')
    damaged = workbook(sheet=sheet(errors), styles=str(_styles()))
    with pytest.raises(CannotRead) as refused:
        read_content(damaged, "FICTIONAL.xlsx")

    assert refused.value.problem.code == "F30"
    assert "openpyxl" in refused.value.trace
    assert "SECRET" not in refused.value.trace
    assert "Traceback" not in str(refused.value)


def _styles() -> str:
    """Styles openpyxl stumbles over."""
    from tests.data.intake.packages import styles  # noqa: PLC0415 - the only place that wants them

    return styles(fonts='<font><sz val="SECRET"/></font>')


_OPENED = """
import json, sys
from pathlib import Path
root, limits, name = json.loads(sys.argv[1])
sys.path.insert(0, root)
from registry.data.intake.limits import Limits
from registry.data.intake.sandbox import give_up
give_up(Limits(), 10, Path(root))
def told(act):
    try:
        act()
    except OSError as error:
        return "refused"
    return "done"
import os, socket, subprocess
print(told(lambda: open(name).read()), told(lambda: open(root + "/x", "w")), told(lambda: socket.socket()),
      told(lambda: subprocess.run(["true"])), told(lambda: os.remove(name)),
      told(lambda: open(root + "/main.py").read()))
"""


def test_the_worker_can_open_nothing_but_the_programs_own_code(kept: Path) -> None:
    import json  # noqa: PLC0415 - a program of one test

    from registry.data.intake.client import _ROOT  # noqa: PLC0415 - as above

    argument = json.dumps([str(_ROOT), {}, str(kept)])
    found = subprocess.run(
        [sys.executable, "-I", "-B", "-c", _OPENED, argument], capture_output=True, text=True, check=True
    )

    assert found.stdout.split() == ["refused"] * 5 + ["done"]
    assert kept.exists()


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed: the system calls are not traced"
)
@pytest.mark.parametrize(
    "cell", ['<c r="A1"><v>1</v></c>', '<c r="A1" t="e"><v>#N/A</v></c>'], ids=["quick", "slow"]
)
def test_the_worker_touches_no_file_and_no_network(tmp_path: Path, cell: str) -> None:
    from registry.data.intake import client  # noqa: PLC0415 - what is started is read from it

    log = tmp_path / "calls"
    command = client.command("FICTIONAL.xlsx", LIMITS)
    traced = [
        "strace",
        "-f",
        "-qq",
        "-o",
        str(log),
        "-e",
        "trace=network,openat,open,creat,unlink,rename,execve,fork,unshare",
    ]
    content = workbook(sheet=sheet(row(cell)))
    done = subprocess.run(
        [*traced, *command], input=content, capture_output=True, check=False, env=client._environment()
    )
    calls = log.read_text(errors="replace")
    if b'"end"' not in done.stdout and "openat" not in calls:
        pytest.skip("this system does not let a process be traced")

    assert b'"end"' in done.stdout
    assert "socket(" not in calls
    assert [
        line for line in calls.splitlines() if "O_WRONLY" in line or "O_RDWR" in line or "O_CREAT" in line
    ] == []
    assert calls.count("execve(") == 1
    # What the linker and Python's start open comes before; from here on only the program's own code is loaded.
    begun = calls.splitlines()
    begun = begun[next(place for place, line in enumerate(begun) if "unshare(" in line) :]
    opened = [line for line in begun if "openat(" in line and "ENOENT" not in line]
    own = (sys.prefix, sys.base_prefix, str(client._ROOT), "/lib/", "/etc/ld.so.cache")
    assert opened
    assert [line for line in opened if not any(folder in line for folder in own)] == []
