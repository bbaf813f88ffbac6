"""The notices of a window, with buttons: undo or redo an act, open a saved file or its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from registry.domain.values.text import readable
from ui.actions.commands import shown_key
from ui.actions.requests import UndoRequest
from ui.actions.typing_field import typing_field
from ui.desk.saved_file import open_with_system

if TYPE_CHECKING:
    from pathlib import Path

    from ui.desk.desk import Desk, Notice
    from ui.kit.widgets.notice import NoticeBar
    from ui.shell.window.undo import UndoCommands

_REGISTRY = ".coopreg"


class Notices(QObject):
    """Shows what the desk has to tell in the notice bar."""

    def __init__(self, desk: Desk, bar: NoticeBar, undoing: UndoCommands) -> None:
        super().__init__(bar)
        self._desk, self._bar, self._undoing = desk, bar, undoing
        self._offered = ""
        """The act the last notice offered to undo or redo."""

    def offers(self, act_id: str) -> bool:
        """Return whether the visible notice offers to undo or redo this act."""
        return self._bar.isVisible() and self._offered == act_id

    def show(self, notice: Notice) -> None:
        """Show a notice."""
        act_id, redo = notice.undo or notice.redo, bool(notice.redo)
        self._offered = act_id
        if act_id and not self._desk.read_only:
            wanted = UndoRequest(act_id, redo=redo)
            self._bar.tell(notice.text, self._undo_words(redo=redo), lambda: self._undoing.do(wanted))
        elif notice.file is not None:
            self._tell_of_file(notice.text, notice.file)
        else:
            self._bar.tell(notice.text)

    def _tell_of_file(self, text: str, file: Path) -> None:
        """Show a notice about a saved file with buttons for it; a registry is not opened from here but shown."""
        folder = self.tr("Show in folder"), lambda: self._open_with_system(file.parent)
        if file.suffix == _REGISTRY:
            self._bar.tell(text, *folder)
        else:
            self._bar.tell(text, self.tr("Open"), lambda: self._open_with_system(file), also=folder)

    def _open_with_system(self, path: Path) -> None:
        if not open_with_system(path):
            told = self.tr("No program on this computer can open {name}.")
            self._bar.tell(told.format(name=readable(path.name)))

    def _undo_words(self, *, redo: bool) -> str:
        """Return the text of the notice's button; it names the key, except while that key would undo typing."""
        if typing_field() is not None:
            return self.tr("Redo") if redo else self.tr("Undo")
        words = self.tr("Redo ({key})") if redo else self.tr("Undo ({key})")
        return words.format(key=shown_key("redo" if redo else "undo"))
