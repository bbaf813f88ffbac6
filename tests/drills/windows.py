"""The drill's side of a program with a window: gives it orders, ends it from outside, and examines the registry."""

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
    """One running program with its window."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def order(self, name: str, *arguments: object) -> str:
        """Let it execute an order in the window; returns the line the program prints when it is done."""
        before = len(self.program.said)
        self.program.go(name, *arguments)
        self.program.wait_for(lambda said: len(said) - 1 > before)
        return self.program.said[before]

    def look(self) -> dict[str, Any]:
        """Return what is on the screen."""
        seen: dict[str, Any] = json.loads(self.order("look"))
        return seen

    def end_by(self, number: int) -> str:
        """Send it a signal; returns its last line: `ended` with the exit code, unless the signal killed it."""
        os.kill(int(self.program.said[0]), number)
        return self.program.finish()[-1]


@contextmanager
def window(registry: Path) -> Iterator[Window]:
    """Start the program on a registry and wait until its window is shown."""
    with started("window") as program:
        program.go(registry, WHO)
        program.wait_for(lambda said: said[-1] == "open")
        yield Window(program)


def draft(registry: Path, profile: Path) -> dict[str, str]:
    """Open a registry as the next start does, check that it is sound, and return the edits of its one draft."""
    assert state(registry, profile).faults == ()
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        drafts = opened.registry.drafts.all()
        return dict(drafts[0].draft.edits) if drafts else {}


def note(registry: Path, profile: Path) -> object:
    """Return the note of the first project."""
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        return opened.registry.projects.file(FIRST).project.values["note"]


def presented(registry: Path, profile: Path) -> list[object]:
    """Return the document numbers of the presentations of the first project."""
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        return [one.values["document"] for one in opened.registry.projects.file(FIRST).of("presentations")]
