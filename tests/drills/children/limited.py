"""Repeats one act under a limit on the size of files that rises step by step, until the act succeeds.

Arguments: the act, the file to copy for each step, the chain, the folder, the user's folder and the step in bytes.
Prints for each step the limit, the result, and the sentence. A program that reaches its limit gets the same error as
on a full disk, but at exactly the byte the drill chooses.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import RegistryError
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from tests.drills import chains
from tests.drills.registries import OFFICER, copy_of, means, save
from tests.drills.wire import begin, say

if TYPE_CHECKING:
    from collections.abc import Callable

_FIRST, _LAST = 4_096, 16 << 20


def _save(path: Path, _steps: Path, profile: Path) -> None:
    with open_for_writing(path, means(profile), who="Saver; MND; ROK") as opened:
        save(opened, "new")


def _init(path: Path, _steps: Path, profile: Path) -> None:
    path.unlink()
    create_registry(path, means(profile), OFFICER, with_sample=False)


def _migrate(path: Path, steps: Path, _profile: Path) -> None:
    chains.upgraded(path, steps, "9003")


def _back_up(path: Path, _steps: Path, profile: Path) -> None:
    with open_for_reading(path, means(profile)) as opened:
        opened.backup(path.with_name(f"{path.name}.backup"))


def _write_plainly(path: Path, _steps: Path, _profile: Path) -> None:
    """The control: overwrites a file in place, as many programs do."""
    content = path.read_bytes()
    path.write_bytes(content)


_ACTS: dict[str, Callable[[Path, Path, Path], None]] = {
    "save": _save,
    "init": _init,
    "migrate": _migrate,
    "back_up": _back_up,
    "write_plainly": _write_plainly,
}


def _limit(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _ended(
    act: Callable[[Path, Path, Path], None], path: Path, steps: Path, profile: Path
) -> tuple[str, str]:
    try:
        act(path, steps, profile)
    except RegistryError as error:
        return type(error).__name__, error_sentence(error)
    except Exception as error:  # noqa: BLE001 - reported to the drill, which counts it as a traceback
        return "traceback", repr(error)
    return "done", ""


def main() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    sys.dont_write_bytecode = (
        True  # Python 3.11 would cache modules truncated at the limit, for all later programs
    )
    name, template, steps, folder, step = begin()
    limit, ended = _FIRST, ""
    while ended != "done" and limit < _LAST:
        path = copy_of(Path(template), Path(folder) / f"{limit}" / "r.coopreg")
        if name == "back_up":
            copy_of(Path(template), path.with_name("r.coopreg.backup"))
        _limit(limit)
        ended, sentence = _ended(_ACTS[name], path, Path(steps), path.with_name("profile"))
        _limit(resource.RLIM_INFINITY)
        say(json.dumps([limit, ended, sentence]))
        limit += step


main()
