"""The settings of the window: language, look, widths, recent registries; kept in this user's folder, one home."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from registry.domain.values.text import readable, shown_path

_MOST_RECENT = 8


class Settings:
    """What the window remembers from one start to the next; never anything of a record."""

    def __init__(self, folder: Path) -> None:
        self._kept = _kept_in(folder / "window.ini")

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._kept.value(name, default))

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a remembered yes or no."""
        return self.text(name, "yes" if default else "no") == "yes"

    def number(self, name: str, default: int = 0) -> int:
        """Return a remembered whole number."""
        told = self.text(name, str(default))
        return int(told) if told.lstrip("-").isdigit() else default

    def value(self, name: str) -> Any:  # noqa: ANN401 - whatever JSON holds; the caller narrows it
        """Return a remembered structure; None when there is none, or it cannot be read."""
        try:
            return json.loads(self.text(name, "null"))
        except ValueError:
            return None

    def shape(self, name: str) -> QByteArray:
        """Return a remembered geometry of Qt's own; empty when there is none."""
        return QByteArray.fromBase64(self.text(name).encode())

    def keep(self, name: str, value: object) -> None:
        """Remember a text, a number, a yes or no, a geometry, or a structure JSON can hold."""
        if isinstance(value, bool):
            told = "yes" if value else "no"
        elif isinstance(value, QByteArray):
            told = bytes(value.toBase64().data()).decode()
        elif isinstance(value, str | int):
            told = str(value)
        else:
            told = json.dumps(value, ensure_ascii=False)
            if readable(told) != told:  # the name of a folder in another encoding, which Qt would cut
                told = json.dumps(value)
        if not self._kept.contains(name) or self.text(name) != told:
            self._kept.setValue(name, told)

    def recent(self) -> tuple[Path, ...]:
        """Return the registries opened last, newest first."""
        told = self.value("recent")
        return tuple(Path(one) for one in told if isinstance(one, str)) if isinstance(told, list) else ()

    def opened(self, path: Path) -> None:
        """Remember that a registry was opened."""
        others = [str(one) for one in self.recent() if one != path]
        self.keep("recent", [str(path), *others][:_MOST_RECENT])
        self.write()

    def write(self) -> None:
        """Write what is remembered to the disk now."""
        self._kept.sync()


class _UntilTheEnd:
    """Settings of one run: of a user's folder whose name is none that Qt can write."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, name: str, default: object = None) -> object:
        """Return a value, as QSettings does."""
        return self._values.get(name, default)

    def contains(self, name: str) -> bool:
        """Whether there is a value of that name."""
        return name in self._values

    def setValue(self, name: str, value: object) -> None:  # noqa: N802 - named as in QSettings
        """Remember a value."""
        self._values[name] = value

    def sync(self) -> None:
        """Do nothing: there is no file."""


def _kept_in(file: Path) -> QSettings | _UntilTheEnd:
    """Return the settings of a file; Qt would cut the bytes that are no text, and make another folder than ours."""
    if shown_path(file) != str(file):
        return _UntilTheEnd()
    return QSettings(str(file), QSettings.Format.IniFormat)
