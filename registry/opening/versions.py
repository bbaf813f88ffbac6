"""The versions of the program and its libraries, for error reports."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

_OWN = "cooperation-registry"
_PARTS = ("sqlalchemy", "alembic")


def versions() -> str:
    """Return the versions of the program and of its main libraries in one line."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - asked for only here and where a registry is opened

    connection = dbapi2.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    parts = [f"SQLite {dbapi2.sqlite_version}", f"SQLCipher {cipher[0] if cipher else '-'}"]
    parts += [f"{name} {_version(name)}" for name in _PARTS]
    return f"{_OWN} {_version(_OWN)} ({', '.join(parts)}, Python {platform.python_version()}, {platform.system()})"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # the program runs from source code without being installed
        return "unknown"
