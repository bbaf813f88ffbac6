"""The drill's side of its child programs: starts them, sends arguments and orders, reads their output, kills them."""

from __future__ import annotations

import json
import os
import threading
import time
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from tests import processes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from subprocess import CompletedProcess

ROOT = Path(__file__).parents[2]
CHILDREN = Path(__file__).parent / "children"

_WITH_WINDOW = ("dialogs", "window")
_LONGEST_SECONDS = 240


class Program:
    """One child program; it loads while the drill does something else, and starts to work on `go`."""

    def __init__(self, name: str) -> None:
        packages = ("registry", "ui") if name in _WITH_WINDOW else ("registry",)
        self._process = processes.start(CHILDREN / f"{name}.py", packages=packages)
        self._said: list[str] = []
        self._news = threading.Condition()
        self._ended = False
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def go(self, *arguments: object) -> None:
        """Send it its arguments, or an order, once it has loaded."""
        self.wait_for(lambda said: "ready" in said)
        assert self._process.stdin is not None
        self._process.stdin.write(
            json.dumps([str(one) if isinstance(one, Path) else one for one in arguments]) + "\n"
        )
        self._process.stdin.flush()

    @property
    def said(self) -> list[str]:
        """The lines it has printed since it was ready."""
        with self._news:
            return self._said[1:]

    @property
    def ended(self) -> bool:
        """Whether it has ended, by itself or killed."""
        return self._process.poll() is not None

    def wait_for(self, enough: Callable[[list[str]], bool]) -> None:
        """Wait until `enough` accepts the printed lines; fails when the program ends before."""
        with self._news:
            seen = self._news.wait_for(lambda: self._ended or enough(self._said), _LONGEST_SECONDS)
            assert seen, f"the child said no more than {self._said[-3:]}"
            assert enough(self._said), f"the child ended after {self._said[-3:]}"

    def kill_after(self, milliseconds: float) -> list[str]:
        """Kill it after a delay, and return all lines it printed until then."""
        time.sleep(milliseconds / 1000)
        self._process.kill()
        return self.finish()

    def end(self) -> list[str]:
        """Close its input, so that it ends by itself, and return all lines it printed."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self.finish()

    def finish(self) -> list[str]:
        """Wait until it ends, and return all lines it printed."""
        self._process.wait(_LONGEST_SECONDS)
        self._listener.join()
        return self.said

    def close(self) -> None:
        """Make sure that it has ended."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):  # it was killed before it read its input
                pipe.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._news:
                self._said.append(line.rstrip("\n"))
                self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()


@contextmanager
def started(name: str) -> Iterator[Program]:
    """Start one child program, and make sure that it has ended afterwards."""
    program = Program(name)
    try:
        yield program
    finally:
        program.close()


@contextmanager
def crew(name: str, at_most: int) -> Iterator[Callable[[], Program]]:
    """Yield a function that returns one child after another, at most so many; the next two load meanwhile."""
    to_come = iter(range(at_most))
    loading = [Program(name) for _ in islice(to_come, 2)]
    out: list[Program] = []

    def following() -> Program:
        while out:
            out.pop().close()
        out.append(loading.pop(0))
        loading.extend(Program(name) for _ in islice(to_come, 1))
        return out[0]

    try:
        yield following
    finally:
        for program in (*out, *loading):
            program.close()


def command_line(*words: object) -> CompletedProcess[str]:
    """Run the program's command line to its end."""
    return processes.run_told(ROOT / "main.py", words, environment=os.environ, timeout=_LONGEST_SECONDS)
