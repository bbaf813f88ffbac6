"""Undo and redo as the window offers them: named steps, read anew after every act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from registry.services.acting import Acting
from ui.history.kinds import act_name

if TYPE_CHECKING:
    from registry.domain.journal import ChangeSet
    from registry.services.registry import Registry
    from registry.services.taking_back import TakenBack
    from ui.desk import Desk, Written


class Undoing(QObject):
    """The last act that can be taken back, and the last undo that can be done again."""

    offered = Signal(str, str)
    """The words of the act undo would take back, and of the one redo would do again; empty for none."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.can_undo = self.can_redo = False
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read what undo and redo would do now."""
        self._desk.ask_later(_steps, self._on_read, about="undo")

    def undo(self) -> None:
        """Take back the last act."""
        acting = Acting(self._desk.officer)
        self._desk.run(
            self.tr("Undoing …"),
            lambda registry, progress: registry.history.undo("", acting, progress.step),
            done=self._on_undone,
            by=self,
        )

    def redo(self) -> None:
        """Do again what was last undone."""
        acting = Acting(self._desk.officer)
        self._desk.run(
            self.tr("Doing again …"),
            lambda registry, progress: registry.history.redo(acting, progress.step),
            done=self._on_redone,
            by=self,
        )

    def _on_changed(self, _written: Written) -> None:
        self.refresh()

    def _on_read(self, steps: tuple[ChangeSet | None, ChangeSet | None]) -> None:
        undo, redo = steps
        self.can_undo, self.can_redo = undo is not None, redo is not None
        self.offered.emit(_named(undo), _named(redo))

    def _on_undone(self, taken: TakenBack) -> None:
        told = self.tr("Undone: {act}").format(act=act_name(taken.original))
        self._desk.notice(" ".join((told, *self._spared(taken))))

    def _on_redone(self, taken: TakenBack) -> None:
        told = self.tr("Done again: {act}").format(act=act_name(taken.original))
        self._desk.notice(" ".join((told, *self._spared(taken))), undo=True)

    def _spared(self, taken: TakenBack) -> list[str]:
        return self._desk.registry.spoken.sentences(taken.spared)


def _steps(registry: Registry) -> tuple[ChangeSet | None, ChangeSet | None]:
    return registry.history.next_undo(), registry.history.next_redo()


def _named(step: ChangeSet | None) -> str:
    return act_name(step) if step else ""
