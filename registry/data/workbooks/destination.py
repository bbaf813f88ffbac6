"""Checks where an outgoing workbook may be written: never over the registry, only where a file can be made."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from registry.data.files import whole_file
from registry.data.files.own_files import belongs_to_registry
from registry.domain.errors import RefusedInput, WrongUsage
from registry.domain.problem import Problem, Refused
from registry.domain.values.higher_grade import higher_mark
from registry.domain.values.marking import MarkPlace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_ENDING = ".xlsx"


def refuse_target(out: Path, own: Iterable[Path]) -> None:
    """Raise a RegistryError where no workbook may or can be written; no file of the registry is opened.

    Raises Refused for a name with a mark above the ceiling, because the ledger keeps the name (domain.md 4.3 rule 1).
    `own` are the files of the open registry (`attachments.own_files`).
    """
    if out.suffix.casefold() != _ENDING:
        raise WrongUsage(code="no_workbook_name", path=out, ending=_ENDING)
    if mark := higher_mark(out.name, MarkPlace.FILE_NAME):
        raise Refused((Problem("M05", "", {"value": mark}),))
    if belongs_to_registry(out, own):
        raise RefusedInput(code="export_is_registry", path=out)
    try:
        _refuse_in_the_way(out)
    except OSError as error:
        raise whole_file.write_error(error, out) from error


def make_lasting(written: Path) -> None:
    """Write the content of a file through to the disk."""
    with written.open("r+b") as file:
        os.fsync(file.fileno())


def _refuse_in_the_way(out: Path) -> None:
    """Raise OSError when the file could not be put there: better now than after the export."""
    if not out.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist", str(out))
    if out.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder with this name exists", str(out))
    if out.exists() and not out.is_file():
        raise FileExistsError(errno.EEXIST, "something with this name exists", str(out))
    if out.exists():
        out.open("r+b").close()  # on Windows a file that another program has open cannot be replaced
