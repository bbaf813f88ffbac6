"""Keeping what a bug left behind: the traceback in a log of this user's, without the contents of any record."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from registry.data.engine.clock import machine_time
from registry.opening.default_paths import profile_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST_BYTES = 256 * 1024
"""A log that has grown past this is begun again."""


def logged_crash(error: BaseException) -> Path | None:
    """Write the traceback to the crash log; returns the log, None where it could not be written."""
    log = profile_folder() / "crash.log"
    told = "".join(_describe(error))
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        begun_again = log.exists() and log.stat().st_size > _MOST_BYTES
        with log.open("w" if begun_again else "a", encoding="utf-8") as file:
            file.write(f"{machine_time().isoformat()}\n{told}\n")
    except OSError:
        return None
    return log


def _describe(error: BaseException) -> Iterator[str]:
    """Yield the chain of errors by type and place, causes first.

    What an error says is left out, since it may quote a record (`ValueError: '…' is not a valid …`); only the
    first line of what the database driver says is kept, which names a constraint.
    """
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _describe(cause)
        yield "which led to\n"
    yield from traceback.format_tb(error.__traceback__)
    driver = getattr(error, "orig", None)
    named = f": {str(driver).partition(chr(10))[0]}" if driver is not None else ""
    yield f"{type(error).__module__}.{type(error).__qualname__}{named}\n"
