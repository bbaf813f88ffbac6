"""A fault of the program: one sentence, a log for whoever mends it, and not a word of any record in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.commands import entries

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from registry.cli.console import Console
    from tests.cli.desk import Desk

_REF = "RCF-K-26-0004"
_UNTOLD = "협상 상한액 4,500만 달러"


def _failing(console: Console) -> int:
    """A command with a bug that quotes what it was given, behind another error that does too."""
    value = console.options.values[0]
    try:
        return int(value)
    except ValueError as error:
        raise LookupError(f"no such value: {value}") from error


def _crashed(sample: Desk, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(entries, "change", _failing)
    told = sample.run("set", _REF, f"note={_UNTOLD}")
    assert told.code == 1
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.endswith(".\n")
    assert "Traceback" not in told.err
    assert "fault of the program (LookupError)" in told.err
    assert _UNTOLD not in told.err
    return told.err


def test_a_fault_is_told_in_one_sentence_and_kept_in_the_log(
    sample: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = home / "crash.log"
    assert str(log) in _crashed(sample, monkeypatch)
    told = log.read_text(encoding="utf-8")
    assert "LookupError" in told
    assert "ValueError" in told
    assert "_failing" in told
    assert log.stat().st_mode & 0o077 == 0


def test_the_log_holds_nothing_of_a_record(sample: Desk, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _crashed(sample, monkeypatch)
    told = (home / "crash.log").read_text(encoding="utf-8")
    assert _UNTOLD not in told
    assert "4,500" not in told


def test_what_the_database_refused_is_logged_without_its_values(
    sample: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy import exc  # noqa: PLC0415 - an error as the data floor would let it rise

    def failing(_console: Console) -> int:
        driver = ValueError(f"CHECK constraint failed: ck_project_mark\nDETAIL: Key (note)=({_UNTOLD})")
        raise exc.IntegrityError("UPDATE project SET note=?", (_UNTOLD,), driver)

    monkeypatch.setattr(entries, "change", failing)
    sample.run("set", _REF, f"note={_UNTOLD}")
    told = (home / "crash.log").read_text(encoding="utf-8")
    assert "ck_project_mark" in told
    assert _UNTOLD not in told


def test_a_second_fault_is_added_to_the_log_and_a_long_log_begun_again(
    sample: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        _crashed(sample, monkeypatch)
    log = home / "crash.log"
    assert log.read_text(encoding="utf-8").count("builtins.LookupError") == 2
    log.write_text("x" * 300_000, encoding="utf-8")
    _crashed(sample, monkeypatch)
    assert log.stat().st_size < 100_000


def test_a_log_that_cannot_be_written_costs_only_the_log(
    sample: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    (home / "crash.log").mkdir()
    assert "crash.log" not in _crashed(sample, monkeypatch)


def test_a_fault_changes_nothing(sample: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sample.show(_REF)
    _crashed(sample, monkeypatch)
    assert sample.show(_REF) == before
