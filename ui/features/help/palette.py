"""The command palette (Ctrl+K): type to find a command or a project, Enter runs or opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout
from typing_extensions import override

from registry.domain.project.query import ProjectQuery
from registry.domain.project.search import is_hangul
from registry.domain.vocabulary.language import Language
from ui.features.help.key_labels import KeyTable
from ui.features.help.palette_cell import PaletteCell
from ui.features.help.palette_rows import ROW, CommandRow, PaletteModel, ProjectRow, found_commands
from ui.kit.style.popups import INSET, SHADOW, as_popup
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from registry.services.registry import Registry
    from ui.actions.commands import Command, Commands
    from ui.desk.desk import Desk

_WIDTH, _MOST_ROWS = 616, 12
"""The width of the results, and how many of them are visible at once."""
_PADDING, _GAP = 4, 8
_FROM_TOP = 48
_MOST_PROJECTS = 12
_LONGEST = 200
"""The maximum length searched for; longer text can only be pasted by mistake."""

_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class Palette(QDialog):
    """A search field with results; created anew each time it is opened."""

    project_chosen = Signal(str)
    """The number of the project to open."""

    def __init__(self, desk: Desk, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._desk = desk
        self._table = {line.id: line for line in KeyTable().lines()}
        self._offered = tuple(self._row(command) for command in commands.offered() if command.id != "search")
        self._build()
        self._connect()
        self._offer("")

    def open(self) -> None:
        """Show the palette below the search box of its window; a click in the window closes it."""
        over = self.parentWidget()
        if (
            over is not None
        ):  # before it is shown: a window manager may put a window elsewhere that moves as it opens
            self.adjustSize()
            left = (over.width() - self.width()) // 2
            self.move(over.mapToGlobal(QPoint(left, _FROM_TOP - SHADOW)))
        self.show()

    def _row(self, command: Command) -> CommandRow:
        line = self._table.get(command.id)  # without a key there is no line in the table
        return CommandRow(command, (command.text, line.english, line.korean) if line else (command.text,))

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        as_popup(self)
        self.setWindowTitle(self.tr("Search or run a command"))
        self._typed = QLineEdit()
        self._typed.setPlaceholderText(self.tr("Command, project number or title"))
        self._typed.setAccessibleName(self.tr("Search or run a command"))
        self._typed.setAccessibleDescription(
            self.tr("Use the arrow keys to select; press Enter to run or open.")
        )
        self._typed.setMaxLength(_LONGEST)
        self._model, self._list = PaletteModel(self), QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteCell(self._desk.look, self._list))
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._said = QLabel()
        self._said.setProperty("role", "small")
        self._said.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self)
        inner.setContentsMargins(*[INSET + _PADDING] * 4)
        inner.setSpacing(_GAP)
        inner.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)  # as high as its results
        inner.addWidget(self._typed)
        inner.addWidget(self._list)
        inner.addWidget(self._said)
        self._typed.setFixedWidth(_WIDTH)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _connect(self) -> None:
        self._typed.textChanged.connect(self._offer)
        self._typed.installEventFilter(self)
        self._list.clicked.connect(self._choose)
        self._list.entered.connect(self._list.setCurrentIndex)

    def _offer(self, typed: str) -> None:
        self._model.offer_commands(found_commands(typed, self._offered))
        self._model.offer_projects(())
        self._after_offer(searching=self._search(typed.strip()))

    def _search(self, typed: str) -> bool:
        """Search for projects in the background if the text is long enough; returns whether it was."""
        if len(typed) < 2 and not (typed and is_hangul(typed)):
            return False
        self._desk.ask_later(lambda registry: _found(registry, typed), self._on_found, about="palette")
        return True

    def _on_found(self, rows: tuple[ProjectRow, ...]) -> None:
        kept = self._list.currentIndex().row()
        self._model.offer_projects(rows)
        self._after_offer(kept=max(kept, 0))

    def _after_offer(self, *, kept: int = 0, searching: bool = False) -> None:
        rows = min(self._model.rowCount(), _MOST_ROWS)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0))
        self._list.setVisible(rows > 0)
        self._list.setCurrentIndex(self._model.index(min(kept, self._model.rowCount() - 1)))
        if self._model.rowCount():
            told = self.tr(
                "%n result(s). Arrow keys to select, Enter to run or open, Esc to close.",
                "",
                self._model.rowCount(),
            )
        else:
            told = self.tr("Searching…") if searching else self.tr("No results. Try a shorter search.")
        self._said.setText(told)

    def _move(self, steps: int) -> None:
        count = self._model.rowCount()
        if count:
            place = self._list.currentIndex().row() + steps
            place = place % count if abs(steps) == 1 else min(max(place, 0), count - 1)
            self._list.setCurrentIndex(self._model.index(place))
            announce(self._typed, self._model.rows[place].spoken)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is None:
            return
        self.accept()
        if isinstance(row, ProjectRow):
            self.project_chosen.emit(row.ref)
        else:  # later: by then the focus is back where it was
            QTimer.singleShot(0, row.command.run)

    # Qt's own names

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make arrow keys and Enter in the field work in the list."""
        if watched is self._typed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _STEPS:
                self._move(_STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Focus the field."""
        super().showEvent(event)
        self._typed.setFocus()

    def event(self, event: QEvent) -> bool:
        """Close when another window is activated."""
        left = event.type() == QEvent.Type.WindowDeactivate and self.isVisible()
        if left and self.result() != QDialog.DialogCode.Accepted:  # else it is going away already
            self.reject()
        return super().event(event)


def _found(registry: Registry, typed: str) -> tuple[ProjectRow, ...]:
    query = ProjectQuery(text=typed, limit=_MOST_PROJECTS)
    titles = ("title_ko", "title_en") if registry.language is Language.KO else ("title_en", "title_ko")
    lines = registry.projects.list(query, ("ref", *titles))
    return tuple(
        ProjectRow(
            ref=str(line.values["ref"]),
            title=str(next(filter(None, (line.values[name] for name in titles)), "")),
            stage=f"{line.standing.stage} · {registry.words['state'].label(line.standing.state, registry.language)}",
        )
        for line in lines
    )
