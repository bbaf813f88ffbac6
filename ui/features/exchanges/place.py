"""The place “Exchanges”: all exported and imported workbooks, and the buttons Import and Export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.actions.place import Place
from ui.features.exchanges.ledger_columns import columns
from ui.kit.style.look import BESIDE
from ui.kit.tables.rows_model import RowsModel
from ui.kit.tables.scroll_anchor import ListPosition, ScrollAnchor
from ui.kit.tables.view import ListView
from ui.kit.widgets.empty_place import EmptyPlace
from ui.kit.widgets.plain_text import as_button_text, as_tip

if TYPE_CHECKING:
    from registry.services.exchange.ledger import LedgerLine
    from registry.services.registry import Registry
    from ui.desk.desk import Desk, SavedChange

_ABOUT = "ledger"


class ExchangesPlace(Place):
    """The ledger of exchanges."""

    import_wanted = Signal()
    """The person asked to choose and import a workbook."""

    import_resumed = Signal()
    """The person asked to return to the workbook on the import page."""

    export_wanted = Signal()
    """The person asked to export projects."""

    parked_wanted = Signal(str)
    """Carries the number of the exchange whose parked cells should be decided."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model: RowsModel[LedgerLine] = RowsModel(columns(desk.registry), lambda line: line.number, self)
        self._view = ListView(self._model, desk.look)
        self._lines: dict[str, LedgerLine] = {}
        self._returning: ListPosition | None = None
        """The position to restore as soon as the exchanges have been read."""
        self._nothing = self._empty()
        self._stack = QStackedWidget()
        self._resume = QPushButton()
        self._parked = QPushButton()
        self._build()
        self._desk.changed.connect(self._on_changed)
        self._read()

    def show_open(self, name: str) -> None:
        """Offer to return to the workbook on the import page; an empty name removes the offer."""
        self._resume.setText(as_button_text(self.tr("Continue with {name}").format(name=name)))
        self._resume.setVisible(bool(name))

    @override
    def enter(self) -> None:
        """Focus the ledger, or the first button where it is empty."""
        self._read()
        if self._stack.currentWidget() is self._view:
            self._view.setFocus()
        else:
            self._first_step().setFocus()

    @override
    def whereabouts(self) -> str:
        """Return the selection and the scroll position."""
        return ScrollAnchor(self._view).position.text()

    @override
    def return_to(self, whereabouts: str) -> None:
        """Restore selection and scroll position."""
        self._returning = ListPosition.read(whereabouts)

    def _build(self) -> None:
        self.setProperty("role", "window")
        self._view.setAccessibleName(self.tr("Exchanges, newest first"))
        self._view.copy_wanted.connect(self._on_copy_wanted)
        self._view.opened.connect(self._on_opened)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._stack, 1)

    def _head(self) -> QWidget:
        head, title = QWidget(), QLabel(self.tr("Exchanges"))
        title.setProperty("role", "title")
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self._resume.setProperty("role", "link")
        self._resume.clicked.connect(self.import_resumed)
        self._resume.hide()
        self._parked.setProperty("role", "link")
        self._parked.clicked.connect(self._on_parked)
        self._parked.hide()
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(12)
        for widget in (title, self._count, self._parked, self._resume):
            line.addWidget(widget)
        line.addStretch(1)
        if self._desk.read_only:  # keyboard users do not see a tooltip
            why = QLabel(self._read_only_told())
            why.setProperty("role", "small")
            line.addWidget(why)
        take, send = self.tr("Import a workbook…"), self.tr("Export…")
        line.addWidget(self._button(take, "upload", self.import_wanted, primary=True))
        line.addWidget(self._button(send, "download", self.export_wanted))
        return head

    def _button(self, text: str, icon: str, wanted: object, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(self._desk.look.icon_beside(icon, "on_accent" if primary else "muted"))
        button.setIconSize(BESIDE)
        if primary:
            button.setProperty("role", "primary")
        self._may_be_pressed(button)
        button.clicked.connect(wanted)
        return button

    def _empty(self) -> EmptyPlace:
        empty = EmptyPlace(
            "arrow-left-right",
            self.tr("No exports or imports yet"),
            self.tr(
                "Export projects as a workbook for another office, then import their reply. You see each "
                "changed cell before anything is saved. You can also import other offices' own sheets."
            ),
            self._desk.look,
        )
        self._first = empty.add_step(self.tr("Import a workbook…"), "upload", primary=True)
        send = empty.add_step(self.tr("Export…"), "download")
        for button, wanted in ((self._first, self.import_wanted), (send, self.export_wanted)):
            button.clicked.connect(wanted)
            self._may_be_pressed(button)
        empty.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._desk.read_only else Qt.FocusPolicy.NoFocus)
        return empty

    def _on_changed(self, _written: SavedChange) -> None:
        self._read()

    def _read(self) -> None:
        self._desk.ask_later(_lines, self._on_read, about=_ABOUT)

    def _on_read(self, lines: tuple[LedgerLine, ...]) -> None:
        self._model.set_rows(lines)
        self._lines = {line.number: line for line in lines}
        self._count.setText(self.tr("%Ln exchange(s)", "", len(lines)) if lines else "")
        parked = sum(line.parked for line in lines)
        self._parked.setText(as_button_text(self.tr("Resolve %Ln parked cell(s)…", "", parked)))
        self._parked.setVisible(parked > 0 and not self._desk.read_only)
        at = QApplication.focusWidget()
        had_focus = at is not None and self._stack.isAncestorOf(at)
        shown: QWidget = self._view if lines else self._nothing
        self._stack.setCurrentWidget(shown)
        if self._returning is not None:
            ScrollAnchor(self._view, self._returning).again()
            self._returning = None
        if lines and not self._view.current_id():
            self._view.go_to(lines[0].number)
        if had_focus:
            (self._view if lines else self._first_step()).setFocus()

    def _first_step(self) -> QWidget:
        return self._first if self._first.isEnabled() else self._nothing

    def _may_be_pressed(self, button: QPushButton) -> None:
        """In a read-only registry, make the button explain why it is disabled."""
        button.setEnabled(not self._desk.read_only)
        if self._desk.read_only:
            button.setToolTip(as_tip(self._read_only_told()))
            button.setAccessibleDescription(self._read_only_told())

    def _read_only_told(self) -> str:
        return self.tr("This registry is read-only")

    def _on_opened(self, number: str) -> None:
        """Open the parked cells of an exchange."""
        if self._lines[number].parked and not self._desk.read_only:
            self.parked_wanted.emit(number)
        else:
            self._desk.notice(self.tr("{number} has no parked cells.").format(number=number))

    def _on_parked(self) -> None:
        """Open the parked cells of the selected exchange, or else of the newest that has any."""
        at = self._view.current_id()
        waiting = [line.number for line in self._lines.values() if line.parked]
        self.parked_wanted.emit(at if at in waiting else waiting[0])

    def _on_copy_wanted(self) -> None:
        self._desk.notice(self.tr("Copied %n row(s)", "", self._view.copy_chosen()))


def _lines(registry: Registry) -> tuple[LedgerLine, ...]:
    return tuple(registry.ledger.all())
