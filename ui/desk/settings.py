"""The settings of the window (language, look, widths, recent registries), stored in this user's folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from registry.domain.values.text import readable, shown_path

_MOST_RECENT = 8


class Settings:
    """What the window remembers between runs; never any data of a record."""

    def __init__(self, folder: Path) -> None:
        self._kept = _kept_in(folder / "window.ini")

    def text(self, name: str, default: str = "") -> str:
        """Return a stored text."""
        return str(self._kept.value(name, default))

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a stored boolean."""
        return self.text(name, "yes" if default else "no") == "yes"

    def number(self, name: str, default: int = 0) -> int:
        """Return a stored integer."""
        text = self.text(name, str(default))
        return int(text) if text.lstrip("-").isdigit() else default

    def value(self, name: str) -> Any:  # noqa: ANN401 - whatever JSON holds; the caller narrows it
        """Return a stored structure; None when there is none or it cannot be read."""
        try:
            return json.loads(self.text(name, "null"))
        except ValueError:
            return None

    def keep(self, name: str, value: object) -> None:
        """Store a text, a number, a boolean, or a structure that JSON can represent."""
        if isinstance(value, bool):
            text = "yes" if value else "no"
        elif isinstance(value, str | int):
            text = str(value)
        else:
            text = json.dumps(value, ensure_ascii=False)
            if readable(text) != text:  # a path in another encoding, which Qt would cut off
                text = json.dumps(value)
        if not self._kept.contains(name) or self.text(name) != text:
            self._kept.setValue(name, text)

    def recent(self) -> tuple[Path, ...]:
        """Return the recently opened registries, newest first."""
        recent = self.value("recent")
        return tuple(Path(one) for one in recent if isinstance(one, str)) if isinstance(recent, list) else ()

    def opened(self, path: Path) -> None:
        """Add a registry to the recently opened ones."""
        others = [str(one) for one in self.recent() if one != path]
        self.keep("recent", [str(path), *others][:_MOST_RECENT])
        self.write()

    def write(self) -> None:
        """Write the settings to the disk now."""
        self._kept.sync()


class _UntilTheEnd:
    """Settings kept in memory only, for a user folder whose name Qt cannot write."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, name: str, default: object = None) -> object:
        """Return a value, as QSettings does."""
        return self._values.get(name, default)

    def contains(self, name: str) -> bool:
        """Return whether there is a value of that name."""
        return name in self._values

    def setValue(self, name: str, value: object) -> None:  # noqa: N802 - named as in QSettings
        """Store a value, as QSettings does."""
        self._values[name] = value

    def sync(self) -> None:
        """Do nothing: there is no file."""


def _kept_in(file: Path) -> QSettings | _UntilTheEnd:
    """Return the settings in a file.

    Qt would cut off bytes in the path that are not valid text, and create a different folder.
    """
    if shown_path(file) != str(file):
        return _UntilTheEnd()
    return QSettings(str(file), QSettings.Format.IniFormat)
