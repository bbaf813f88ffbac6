"""Saves a report as a file: completely or not at all, and never over a registry or a file that belongs to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.files import whole_file
from registry.data.files.attachments import own_files
from registry.data.files.held_files import is_open_here
from registry.data.files.own_files import belongs_to_registry
from registry.domain.errors import RefusedInput

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store

_REGISTRY = b"SQLite format 3\0"
"""The first bytes of every registry file, whatever its name."""


def save_report(store: Store, pdf: bytes, path: Path) -> None:
    """Write a report to a file.

    Raises RefusedInput when there is a registry at this path, another RegistryError when the system refuses to write.
    """
    whole_file.refuse_unfit_name(path)
    kept = own_files(store.database)
    if belongs_to_registry(path, kept) or is_open_here(path) or _is_registry(path):
        raise RefusedInput(code="report_is_registry", path=path)
    whole_file.write_atomically(path, pdf)


def _is_registry(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_REGISTRY)) == _REGISTRY
    except OSError as error:
        raise whole_file.write_error(error, path) from error
