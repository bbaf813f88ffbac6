"""A desk to test at: runs commands in this process or as a program of its own, and looks at what is stored."""

from __future__ import annotations

import json
import os
import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlcipher3 import dbapi2

from registry.cli.main import main
from tests import processes

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

PROGRAM = Path(__file__).parents[2] / "main.py"
TODAY = "2026-11-22"
EVIDENCE = ("--by", "ORG:ROK-MND", "--date", TODAY, "--document", "국제정책과-101")
"""What an official act of today names."""

_START = "cooperation-registry: "
_SECOND_SENTENCE = re.compile(r"[.!?] [A-Z]")


class Told(NamedTuple):
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command promises
        """What was printed, as JSON."""
        return json.loads(self.out)


class State(NamedTuple):
    """What a registry holds: the head of its journal, and the number of rows of each table."""

    head: tuple[Any, ...]
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Desk:
    """A registry, and the way commands about it are run."""

    path: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: str) -> Told:
        """Run a command of `TODAY` in this process."""
        self.capsys.readouterr()
        code = main(["--registry", str(self.path), "--today", TODAY, *arguments])
        return Told(code, *self.capsys.readouterr())

    def done(self, *arguments: str) -> Told:
        """Run a command that must succeed and complain of nothing."""
        told = self.run(*arguments)
        assert (told.code, told.err) == (0, "")
        return told

    def show(self, ref: str) -> dict[str, Any]:
        """Return a project as `show --json` prints it."""
        shown: dict[str, Any] = self.done("show", ref, "--json").json
        return shown

    def where(self, ref: str) -> tuple[str, str]:
        """Return stage and state of a project."""
        shown = self.show(ref)
        return shown["stage"], shown["state"]

    def refuses(self, *arguments: str, code: int, names: tuple[str, ...] = (), one: bool = True) -> str:
        """Run a command that must be refused in one sentence and change nothing; returns the sentence."""
        before = state(self.path)
        told = self.run(*arguments)
        assert state(self.path) == before
        return sentence(told, code, names, one=one)

    def at(self, path: Path) -> Desk:
        """Return the same desk with another registry."""
        return Desk(path, self.capsys)


def sentence(told: Told, code: int, names: tuple[str, ...] = (), *, one: bool = True) -> str:
    """Assert that a command was refused in one line of plain words that names what it must; returns it."""
    assert told.out == ""
    assert told.code == code, told.err
    assert told.err.startswith(_START)
    assert told.err.endswith((".\n", "?\n", "!\n", "…\n"))
    said = told.err.removeprefix(_START).removesuffix("\n")
    assert said.isprintable(), said
    assert "Traceback" not in said
    assert "unexpected error" not in said
    assert len(said) < 1_500
    assert not one or not _SECOND_SENTENCE.search(said), said
    for name in names:
        assert name in said
    return said


def state(path: Path) -> State:
    """Return what a registry holds, as SQLite sees it."""
    with closing(dbapi2.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        run = connection.execute
        tables = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
        head = run("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
        return State(
            tuple(head), {name: run(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
        )


def environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what a program of its own is started with: hardly more than a home, and the clock of the others."""
    named = ("PATH", "HOME", "SYSTEMROOT", "TZ", "PYTHONPATH", "LD_PRELOAD")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in named or "FAKE" in name  # .ci/another_day
    }
    return {**kept, "COOPERATION_REGISTRY_HOME": str(home), **(more or {})}


def start(
    *arguments: str | bytes,
    home: Path,
    cwd: Path | None = None,
    before: tuple[str, ...] = (),
    more: Mapping[str, str] | None = None,
) -> Told:
    """Run `main.py` as a program of its own.

    `before` is what it is started through, `more` what its environment holds beside a home.
    """
    done = processes.run(PROGRAM, arguments, environment=environment(home, more), folder=cwd, before=before)
    return Told(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))
