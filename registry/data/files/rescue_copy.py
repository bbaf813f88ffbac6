"""The rescue copy of a registry whose file was lost while it was open: written from what the connection still holds."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from registry.data.backup.database_copy import copy_pages, faults, replacing_copy
from registry.data.engine.clock import machine_time
from registry.data.journal.integrity import findings_in
from registry.domain.errors import CannotOpen, RegistryError

if TYPE_CHECKING:
    from pathlib import Path


def rescue_copy(connection: Any, path: Path, spare: Path | None) -> Path | None:  # noqa: ANN401 - the driver ships no types
    """Write everything a connection holds to a registry beside the lost one, or in the folder `spare`.

    Returns its path after it was verified; None when it could not be written, or when its content is damaged.
    """
    for folder in (path.absolute().parent, spare):
        if folder is None:
            continue
        with suppress(RegistryError, dbapi2.Error, OSError):  # the next folder may work
            if (
                folder is spare
            ):  # the other folder is not created: it may have been on a stick that was removed
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            target = _free(folder, path)
            with replacing_copy(target) as temporary:
                copy_pages(connection, temporary)
                if found := faults(temporary, findings_in):
                    raise CannotOpen(code="damaged", finding=found[0])
            return target
    return None


def _free(folder: Path, path: Path) -> Path:
    stem = f"{path.stem}.rescue-{machine_time():%Y-%m-%dT%H%M%SZ}"
    names = (f"{stem}{again}{path.suffix}" for again in ("", *(f".{more}" for more in range(2, 1000))))
    return next(one for name in names if not (one := folder / name).exists())
