"""The time of a whole command: `list` compared with a bare process, and long lists compared with short ones."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from registry.opening.creation import create_registry
from tests.benchmarks import bulk
from tests.benchmarks.moulds import TODAY
from tests.benchmarks.pairs import Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FEW, MANY, PAGE = 25, 100_000, 50
_ROOT = Path(__file__).parents[2]
_UNLIMITED = ("--sort=rag", "--sort=due", "--sort=title_ko", "--text=함정", "--text=training")

_BARE = """
import sys
from sqlalchemy import create_engine, text
from sqlcipher3 import dbapi2
with create_engine("sqlite+pysqlite:///" + sys.argv[1], module=dbapi2).connect() as connection:
    connection.execute(text("SELECT 1")).scalar()
"""
"""The least a process must do to read a SQLite file through SQLAlchemy and this driver."""


def measures(folder: Path) -> Iterator[Measure]:
    """Build registries in a folder, and measure `list` on them."""
    processes = _Processes(folder)
    sample, few, many = (folder / f"{name}.coopreg" for name in ("sample", "few", "many"))
    create_registry(sample, bulk.means(folder), bulk.OFFICER, with_sample=True)
    starts = by_turns(processes.listing(sample), processes.bare(sample), pairs=20, warm_up=2)
    yield Measure("list --json, the sample", "bare process: import, connect, SELECT 1", starts, limit=2.0)
    bulk.build(few, folder, FEW)
    bulk.build(many, folder, MANY)
    told = f"list --json --limit {PAGE}"
    page = f"--limit={PAGE}"
    lists = by_turns(processes.listing(many, page), processes.listing(few, page), pairs=15)
    yield Measure(f"{told}, {MANY:,} projects", f"the same, {FEW} projects", lists, limit=1.3)
    for option in _UNLIMITED:
        lists = by_turns(processes.listing(many, page, option), processes.listing(few, page, option), pairs=5)
        yield Measure(f"{told} {option}, {MANY:,} projects", f"the same, {FEW} projects", lists)


class _Processes:
    """Starts Python processes under equal conditions: with cached bytecode, and their own user's folder."""

    def __init__(self, folder: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        own = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "COOPERATION_REGISTRY_HOME": str(folder)}
        self._environment = {**kept, **own}

    def listing(self, registry: Path, *options: str) -> Callable[[], object]:
        """Return a function that lists a registry with the command line."""
        day = f"--today={TODAY}"
        return lambda: self._run(
            str(_ROOT / "main.py"), "list", "--json", day, "--registry", str(registry), *options
        )

    def bare(self, file: Path) -> Callable[[], object]:
        """Return a function that runs a process which only connects to a file."""
        return lambda: self._run("-c", _BARE, str(file))

    def _run(self, *arguments: str) -> None:
        command = [sys.executable, *arguments]
        subprocess.run(command, env=self._environment, stdout=subprocess.DEVNULL, check=True)
