"""The drill's side of a program with a window: told what to do in it, ended from outside, and looked at afterwards."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from registry.opening.desk_registry import open_for_writing
from tests.drills.programs import Program, started
from tests.drills.registries import FIRST, means, state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WHO = "김민수; 국제정책관; ROK"
TYPED = "훈련 협력사업"


class Window:
    """One program with its window."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def order(self, name: str, *told: object) -> str:
        """Have something done in the window; returns what the program says when it is done."""
        before = len(self.program.said)
        self.program.go(name, *told)
        self.program.wait_for(lambda said: len(said) - 1 > before)
        return self.program.said[before]

    def look(self) -> dict[str, Any]:
        """Return what stands on the screen."""
        seen: dict[str, Any] = json.loads(self.order("look"))
        return seen

    def end_by(self, number: int) -> str:
        """Send it a signal; returns the last thing it says: `ended` with its exit code, unless it died of it."""
        os.kill(int(self.program.said[0]), number)
        return self.program.finish()[-1]


@contextmanager
def window(registry: Path) -> Iterator[Window]:
    """Start the program on a registry and wait until something is to be seen of it."""
    with started("window") as program:
        program.go(registry, WHO)
        program.wait_for(lambda said: said[-1] == "open")
        yield Window(program)


def draft(registry: Path, profile: Path) -> dict[str, str]:
    """Open a registry as the next start does, find it whole, and return the one draft that is in it."""
    assert state(registry, profile).faults == ()
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        drafts = opened.registry.drafts.all()
        return dict(drafts[0].draft.edits) if drafts else {}


def note(registry: Path, profile: Path) -> object:
    """Return the note of the first project."""
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        return opened.registry.projects.file(FIRST).project.values["note"]


def presented(registry: Path, profile: Path) -> list[object]:
    """Return the document numbers of what was presented about the first project."""
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        return [one.values["document"] for one in opened.registry.projects.file(FIRST).of("presentations")]
