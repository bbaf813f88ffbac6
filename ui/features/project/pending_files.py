"""Files that were chosen to be attached and not attached yet: offered back as long as the registry stays open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ui.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Attaching:
    """A file, the document it is to belong to (None: a new one), and what was typed of that."""

    path: Path
    document_id: str | None = None
    typed: Mapping[str, str] = field(default_factory=dict)


class KeptAttaching(QObject):
    """What was begun, one for each project; it belongs to a desk and goes with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._begun: dict[str, Attaching] = {}

    def keep(self, ref: str, begun: Attaching) -> None:
        """Keep what was begun in a project."""
        self._begun[ref] = begun

    def of(self, ref: str) -> Attaching | None:
        """Return what was begun in a project."""
        return self._begun.get(ref)

    def drop(self, ref: str) -> None:
        """Forget it: it was attached, or thrown away."""
        self._begun.pop(ref, None)


def kept_attaching(desk: Desk) -> KeptAttaching:
    """Return what is kept at a desk."""
    found = desk.findChild(KeptAttaching)
    return found if isinstance(found, KeptAttaching) else KeptAttaching(desk)
