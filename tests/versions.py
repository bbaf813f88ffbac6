"""Reference data in which GEN has a newer version: another stage stands in place of the inter-agency consultation."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from registry.data.reference.resources import FOLDER, Resources, shipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMER = shipped().procedures.newest("GEN")
"""The version that is the newest where the program is as it ships."""
NEWEST = FORMER + 1

_STAGE = "[[stage]]\n"
_LEFT, _NEW = "G3", "G3n"


def folder_with_newer_gen(folder: Path) -> Path:
    """Copy the reference data into a folder, with a newer version of GEN; returns the folder.

    Stage G3 is gone, and G3n stands in its place: it needs another requirement.
    """
    made = shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("fonts", "i18n", "sample", "*.pdf"))
    file = made / "procedures" / "gen.toml"
    text = file.read_text(encoding="utf-8")
    former = made / "procedures" / "former"
    former.mkdir(exist_ok=True)
    (former / f"gen-{FORMER}.toml").write_text(text, encoding="utf-8")
    head, *stages = text.split(_STAGE)
    place = next(place for place, stage in enumerate(stages) if stage.startswith(f'code = "{_LEFT}"'))
    stages[place] = (
        stages[place].replace(f'"{_LEFT}"', f'"{_NEW}"').replace('id = "replies"', 'id = "answers"')
    )
    head = head.replace(f"version = {FORMER}", f"version = {NEWEST}")
    file.write_text(_STAGE.join((head, *stages)), encoding="utf-8")
    return made


def newer_gen(folder: Path) -> Resources:
    """Return the reference data of a later program, in which GEN has a newer version."""
    return Resources(folder_with_newer_gen(folder / "resources"))


@contextmanager
def later_program(folder: Path) -> Iterator[None]:
    """Let this process be a later program, in which GEN has a newer version."""
    own = vars(shipped())
    kept = dict(own)
    own.clear()
    own.update(vars(newer_gen(folder)))
    try:
        yield
    finally:
        own.clear()
        own.update(kept)
