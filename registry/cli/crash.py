"""Keeping what a bug left behind: the traceback in a log of this user's, without the contents of any record."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime

from registry.opening.places import profile_folder

_MOST_BYTES = 256 * 1024
"""A log that has grown past this is begun again."""


def kept_crash(error: Exception) -> str:
    """Write the traceback to the crash log; returns the sentence that says where, without its end mark.

    Statements are logged without their values (`hide_parameters`), so the log tells ids, not contents.
    """
    log = profile_folder() / "crash.log"
    told = "".join(traceback.format_exception(error))
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        begun_again = log.exists() and log.stat().st_size > _MOST_BYTES
        with log.open("w" if begun_again else "a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat()}\n{told}\n")
    except OSError:
        return f"this is a fault of the program ({type(error).__name__}); please report it"
    return f"this is a fault of the program ({type(error).__name__}); please report it with {log}"
