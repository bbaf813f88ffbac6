"""What was saved is saved: an output that cannot be written says so, and never that the act failed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager, redirect_stdout, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import pytest

from registry.cli.main import _COMMANDS, main
from tests.cli.commands.test_acts import _CONCEPT, _papers
from tests.cli.desk import EVIDENCE, PROGRAM, TODAY, Desk, environment, state
from tests.versions import later_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_READS = {"list", "show", "exchanges", "history", "verify"}
_FULL = Path("/dev/full")
_REF = "RCF-K-26-0001"
_CARRIED_OUT = "RCF-U-25-0008"
_SUSPENDED = ("--by", "ORG:US-OSD", "--date", TODAY, "--document", "OSD-77", "--until", "2026-12-20")


@contextmanager
def _full_device() -> Iterator[TextIO]:
    if not _FULL.exists():
        pytest.skip("no device here is always full")
    with suppress(OSError), _FULL.open("w", encoding="utf-8") as full:  # closing it fails as writing did
        yield full


@contextmanager
def _closed_pipe() -> Iterator[TextIO]:
    reading, writing = os.pipe()
    os.close(reading)
    with suppress(OSError), os.fdopen(writing, "w", encoding="utf-8") as pipe:
        yield pipe


_SINKS = {"a full device": _full_device, "a closed pipe": _closed_pipe}


def _lost(desk: Desk, sink: str, *arguments: str) -> tuple[int, str]:
    """Run a command whose output gets lost; returns its exit code and what it complained."""
    desk.capsys.readouterr()
    with _SINKS[sink]() as out, redirect_stdout(out):
        code = main(["--registry", str(desk.path), "--today", TODAY, *arguments])
    return code, desk.capsys.readouterr().err


def _ready(desk: Desk, *acts: tuple[str, ...]) -> None:
    for command, *rest in acts:
        desk.done(command, _REF, *rest)


@pytest.mark.parametrize("sink", _SINKS)
def test_every_command_that_writes_says_what_it_saved_when_its_output_is_lost(
    sink: str, empty: Desk, tmp_path: Path
) -> None:
    walked: set[str] = set()

    def saved(*arguments: str, names: str) -> None:
        walked.add(arguments[0])
        before = state(empty.path).head[0]
        code, told = _lost(empty, sink, *arguments)
        assert code == 1, (arguments, told)
        assert "saved: " in told
        assert re.search(names, told), told
        assert "output could not be written" in told
        assert "fail" not in told
        assert told.count("\n") == 1
        now = state(empty.path).head[0]
        if "change set" in names:
            assert now > before
            assert f"change set {now}" in told

    saved("new", *_CONCEPT, names=rf"{_REF} created \(change set")
    saved("set", _REF, *_papers("concept_note"), names=rf"{_REF} changed \(change set")
    saved("decide", _REF, "G1", "approve", *EVIDENCE, names=rf"{_REF}: Decision recorded \(change set")
    saved("meet", _REF, "G2", "legal_policy_check", *EVIDENCE, names=r"Requirement recorded \(change set")
    _ready(empty, ("meet", "G2", "mark_reviewed", *EVIDENCE), ("meet", "G2", "no_duplicate", *EVIDENCE))
    _ready(empty, ("decide", "G2", "approve", *EVIDENCE), ("set", *_papers("consultation_reply")))
    sent = ("--from", "ORG:ROK-MND", "--to", "ORG:US-OSD", "--channel", "letter", "--date", TODAY)
    saved("present", _REF, *sent, "--document", "국제정책과-402", names=r"Presentation recorded \(change set")
    saved("undo", names=r"change set \d+ \(Presentation.*change set")
    saved("redo", names=r"change set \d+ \(Presentation.*change set")
    _ready(empty, ("decide", "G3", "return", *EVIDENCE, "--text", "Name the venue.", "--until", "2026-12-20"))
    saved("resubmit", _REF, names=r"Project resubmitted \(change set")
    why = ("--reason", "changed")
    _ready(empty, ("decide", "G3", "defer", *EVIDENCE, "--until", "2026-12-20"))
    saved("resume", _REF, *EVIDENCE, names="change set")
    saved("determine", _REF, "oda", "no", *EVIDENCE, names=r"Determination recorded \(change set")
    book = tmp_path / "out.xlsx"
    saved("export", str(book), names=r"EX-2026-0001 written to .*change set")
    empty.done("set", _REF, "title_en=Another title")
    saved("import", str(_edited(book)), "--apply", "--conflicts", "theirs", names="change set")
    saved("backup", str(tmp_path / "b.coopreg"), names="b.coopreg")
    saved("report", "pipeline", str(tmp_path / "r.pdf"), names="r.pdf")
    saved("restore", str(tmp_path / "b.coopreg"), names="restored from")
    saved("cancel", _REF, *EVIDENCE, *why, names="change set")
    saved("reopen", _REF, *EVIDENCE, *why, names="change set")
    with later_program(tmp_path):
        saved("procedure", "move", _REF, "--why", "the new circular", names="change set")
    saved("officer", "--office", "Another division", names="change set")
    code, told = _lost(empty.at(tmp_path / "new.coopreg"), sink, "init")
    walked.add("init")
    assert (code, "created with 0 projects" in told) == (1, True)
    walked.add("suspend")
    code, told = _lost(_portfolio(empty, tmp_path), sink, "suspend", _CARRIED_OUT, *_SUSPENDED, *why)
    assert (code, "change set" in told) == (1, True)

    assert walked == set(_COMMANDS) - _READS


def _portfolio(desk: Desk, folder: Path) -> Desk:
    """Return a desk at the sample portfolio, which has a project that is carried out."""
    portfolio = desk.at(folder / "portfolio.coopreg")
    portfolio.done("init", "--sample")
    return portfolio


def _edited(book: Path) -> Path:
    """Return a copy of a workbook in which the first title was changed by the other office."""
    import openpyxl  # noqa: PLC0415 - heavy, and of this test only

    workbook = openpyxl.load_workbook(book)
    sheet = workbook.worksheets[0]
    cell = next(
        cell for row in sheet.iter_rows() for cell in row if cell.value == _CONCEPT[0].partition("=")[2]
    )
    cell.value = "A title of theirs"
    made = book.with_name("edited.xlsx")
    workbook.save(made)
    return made


@pytest.mark.parametrize("sink", _SINKS)
def test_what_changed_nothing_does_not_claim_to_have_saved(sink: str, sample: Desk) -> None:
    sample.done("set", _REF, "note=x")
    before = state(sample.path)
    for arguments in (("list",), ("set", _REF, "note=x"), ("import", str(sample.path))):
        code, told = _lost(sample, sink, *arguments)
        assert code in (0, 3, 4)
        assert "saved" not in told
    assert state(sample.path) == before


def test_a_program_of_its_own_says_so_too(sample: Desk, home: Path) -> None:
    if not _FULL.exists():
        pytest.skip("no device here is always full")
    with _FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, str(PROGRAM), "--registry", str(sample.path), "set", _REF, "note=x"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=environment(home),
        )
    told = done.stderr.decode()
    assert done.returncode == 1
    assert f"saved: {_REF} changed (change set {state(sample.path).head[0]})" in told
    assert told.count("\n") == 1
    assert sample.show(_REF)["note"] == "x"


def test_what_breaks_after_the_act_does_not_hide_that_it_was_saved(
    sample: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_text: str) -> Callable[[], None]:
        raise KeyboardInterrupt

    monkeypatch.setattr("registry.cli.output.put", breaks)
    told = sample.run("set", _REF, "note=x")
    assert told.code == 1
    assert f"saved: {_REF} changed" in told.err
