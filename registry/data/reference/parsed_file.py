"""Reading a TOML file that came with the program, and keeping what it parsed to for the next start.

It is kept as JSON where Python keeps the bytecode of this program, together with a hash of the text it was parsed
from, so that a changed file is parsed again. Reading JSON takes a fifth of the time. Where nothing can be written, the
file is parsed at every start.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any


def parsed(path: Path) -> dict[str, Any]:
    """Return the content of a TOML file; raises OSError, UnicodeDecodeError, tomli.TOMLDecodeError."""
    source = path.read_bytes()
    digest = hashlib.sha256(source).hexdigest()
    kept = Path(cache_from_source(str(path))).with_suffix(".json")
    found = _kept(kept, digest)
    if found is None:
        import tomli  # noqa: PLC0415 - once for each text of the file, and slow to import

        found = tomli.loads(source.decode("utf-8"))
        _keep(kept, digest, found)
    return found


def _kept(path: Path, digest: str) -> dict[str, Any] | None:
    """Return what was kept for a text with this hash; None when there is nothing that can be read."""
    try:
        of, table = json.loads(path.read_bytes())
    except (OSError, ValueError, TypeError, RecursionError):  # not there, cut off, or somebody else's
        return None
    return table if of == digest and isinstance(table, dict) else None


def _keep(path: Path, digest: str, table: dict[str, Any]) -> None:
    if sys.dont_write_bytecode:
        return
    written = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError, TypeError):  # a place that is read-only or full; a day, which JSON does not know
        content = json.dumps([digest, table], ensure_ascii=False).encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        written.write_bytes(content)
        written.replace(path)
