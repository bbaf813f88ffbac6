"""Files dropped on the window: a workbook is imported, a registry opened, another file attached to a project."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDragEnterEvent
from typing_extensions import override

from ui.kit.widgets.drop_hint import DropHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

    from ui.shell.window.window import MainWindow

WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv"})
"""The endings of files that are imported; the import says itself what is wrong with one it cannot read."""
_REGISTRY = ".coopreg"

translate = QCoreApplication.translate


class Use(Enum):
    """What becomes of a dropped file."""

    IMPORT = auto()
    ATTACH = auto()
    OPEN = auto()
    REFUSE = auto()


class Drop(NamedTuple):
    """What dropping some files would do, and the sentence that says so."""

    use: Use
    sentence: str
    path: Path = Path()
    ref: str = ""


def judged(paths: Sequence[Path], page: str, chosen: Sequence[str], *, read_only: bool) -> Drop:
    """Return what dropping files does while `page` is the project whose page is shown and `chosen` are selected.

    On the page of a project every file but a registry is attached. In the list a workbook is imported, and any other
    file attached to the one selected project.
    """
    if len(paths) != 1 or not paths[0].is_file():
        return Drop(Use.REFUSE, translate("DroppedFiles", "Drop one file at a time, not a folder."))
    path, ending = paths[0], paths[0].suffix.casefold()
    if ending == _REGISTRY:
        return Drop(Use.OPEN, translate("DroppedFiles", "Drop to open this registry"), path)
    if read_only:
        return Drop(
            Use.REFUSE, translate("DroppedFiles", "This registry is read-only: files can't be added.")
        )
    ref = page or (chosen[0] if len(chosen) == 1 else "")
    if ending in WORKBOOKS and not page:
        return Drop(Use.IMPORT, translate("DroppedFiles", "Drop to import this workbook"), path)
    if ref:
        told = translate("DroppedFiles", "Drop to attach this file to {ref}")
        return Drop(Use.ATTACH, told.format(ref=ref), path, ref)
    return Drop(
        Use.REFUSE,
        translate(
            "DroppedFiles",
            "This isn't a workbook or a registry. To attach the file, open or select its project first.",
        ),
    )


class DroppedFiles(QObject):
    """Watches one window for dragged files, shows what dropping would do, and passes dropped ones on."""

    def __init__(
        self,
        window: MainWindow,
        *,
        take_in: Callable[[Path], None],
        attach: Callable[[str, Path], None],
        open_registry: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._acts: dict[Use, Callable[[Drop], None]] = {
            Use.IMPORT: lambda drop: take_in(drop.path),
            Use.ATTACH: lambda drop: attach(drop.ref, drop.path),
            Use.OPEN: lambda drop: open_registry(drop.path),
            Use.REFUSE: lambda drop: window.warn(lambda: (drop.sentence,)),
        }
        self._drop = Drop(Use.REFUSE, "")
        self.hint = DropHint(window.desk.look, window)
        self.hint.dropped.connect(self._on_dropped)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _judged(self, data: QMimeData) -> Drop:
        window = self._window
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        chosen = window.projects.chosen_refs() if window.projects.isVisible() else ()
        page = window.navigation.shown_project
        return judged(paths, page, chosen, read_only=window.desk.read_only)

    # Slots

    def _on_dropped(self) -> None:
        self._window.activateWindow()
        self._acts[self._drop.use](self._drop)

    # Overrides that Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window with the hint as soon as files are dragged into it."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if not event.mimeData().hasUrls():
                return False
            self._drop = self._judged(event.mimeData())
            self.hint.tell(self._drop.sentence, taken=self._drop.use is not Use.REFUSE)
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
