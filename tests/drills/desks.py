"""The drill's side of `children/obey.py`: a program that keeps a registry open for writing and executes orders."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.drills.programs import Program, started

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Desk:
    """A child program that was started to open a registry for writing."""

    def __init__(self, program: Program) -> None:
        self._program = program

    @property
    def refused(self) -> dict[str, str] | None:
        """Why it could not open the registry (error class and sentence); None when it is open."""
        first = self._program.said[0]
        said: dict[str, str] | None = None if first == "open" else json.loads(first)
        return said

    def wait(self) -> None:
        """Wait until it has opened the registry or was refused."""
        self._program.wait_for(lambda said: len(said) > 1)

    def order(self, name: str, *arguments: object) -> Any:  # noqa: ANN401 - what came of it
        """Let it execute an order; returns the result."""
        before = len(self._program.said)
        self._program.go(name, *arguments)
        self._program.wait_for(lambda said: len(said) - 1 > before)
        return json.loads(self._program.said[before])

    def end(self) -> None:
        """Let it close the registry and end by itself."""
        self.order("close")
        self.drop()

    def drop(self) -> None:
        """Let it end without closing the registry first."""
        self._program.end()

    def kill(self) -> None:
        """Kill it at once."""
        self._program.kill_after(0)


@contextmanager
def desk(registry: Path, profile: Path, *more: object, wait: bool = True) -> Iterator[Desk]:
    """Start a program that opens a registry for writing; with `wait`, return when it is open or was refused."""
    with started("obey") as program:
        program.go(registry, profile, *more)
        made = Desk(program)
        if wait:
            made.wait()
        yield made
