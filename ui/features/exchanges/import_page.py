"""The import page: a workbook is read, checked and corrected before it is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.exchange.import_plan import left_behind
from registry.domain.values.text import readable
from ui.actions.commands import Command
from ui.actions.place import Place
from ui.desk.errors import ErrorStrip, sentence
from ui.features.exchanges.column_text import ColumnText
from ui.features.exchanges.import_session import ImportSession
from ui.features.exchanges.page_head import PageHead
from ui.features.exchanges.page_state import understood, written
from ui.features.exchanges.row_panel import RowPanel
from ui.features.exchanges.workbook_view import WorkbookView
from ui.kit.widgets.empty_place import EmptyPlace
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.exchange.check_result import ApplyOptions
    from registry.domain.exchange.column_mapping import ImportOptions
    from registry.services.exchange.incoming.workbook_import import Applied
    from ui.desk.desk import Desk
    from ui.features.exchanges.check_summary import CheckSummary


class ImportPage(Place):
    """The import of one workbook; the panel shows the selected row."""

    another_wanted = Signal()
    """The person asked to choose another workbook."""

    opened_changed = Signal(str)
    """The name of the open workbook; empty when there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = ""
        self._path: Path | None = None
        self._taking: ApplyOptions | None = None
        """What was to be taken of the workbook that is being read again."""
        words = ColumnText(desk.registry)
        self._checking = ImportSession(desk, self)
        self._head, self._strip = PageHead(desk), ErrorStrip(desk.look)
        self._view = WorkbookView(desk, words, self._checking)
        self._panel = RowPanel(desk, words)
        self._waiting = EmptyPlace("file-spreadsheet", "", "", desk.look)
        self._choose = self._waiting.add_step(self.tr("Choose a workbook…"), "upload", primary=True)
        self._cancel = self._waiting.add_step(self.tr("Cancel"), "x")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show_nothing()

    @property
    def file_name(self) -> str:
        """The name of the open workbook; empty when there is none."""
        return self._file

    def open_file(self, path: Path) -> None:
        """Read a workbook and show what importing it would change."""
        self._open(path)

    @override
    def whereabouts(self) -> str:
        """Return what a rebuilt window needs to read this workbook again; empty when none is open."""
        if self._path is None:
            return ""
        return written(self._path, self._checking.options, self._taking or self._view.options)

    @override
    def return_to(self, whereabouts: str) -> None:
        """Read the workbook of the previous page again in the same way; does nothing when it had none."""
        if whereabouts:
            self._open(*understood(whereabouts))

    def _open(
        self, path: Path, reading: ImportOptions | None = None, taking: ApplyOptions | None = None
    ) -> None:
        self._path, self._taking = path, taking
        self._set_file(readable(path.name))
        self._head.show_file(readable(path.name))
        self._strip.dismiss()
        told = self.tr("Reading {name}…").format(name=readable(path.name))
        self._say(told, self.tr("Nothing is saved until you apply the changes."), can_choose=False)
        self._checking.open(path, reading)

    def _set_file(self, name: str) -> None:
        if name != self._file:
            self._file = name
            self.opened_changed.emit(name)

    @override
    def commands(self) -> tuple[Command, ...]:
        """Return the commands of the page and its panel."""
        view, shown = self._view, self._is_shown
        return (
            Command(
                "back",
                self.tr("Back to Exchanges"),
                self.left.emit,
                icon="corner-up-left",
                typing=lambda _field: self.enter(),
            ),
            Command(
                "next_section",
                self.tr("Switch between rows and columns"),
                view.show_other_part,
                shown,
                "columns-3",
            ),
            Command(
                "previous_section",
                self.tr("Switch between columns and rows"),
                view.show_other_part,
                shown,
                "columns-3",
            ),
            Command(
                "next_step", self.tr("Go to first question or Apply"), view.focus_step, shown, "arrow-right"
            ),
        )

    @override
    def enter(self) -> None:
        """Focus the rows, or the first button."""
        if self._is_shown():
            self._view.focus_first()
        else:
            self._first_step().setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, the strip with an error, and the workbook."""
        return self._head, self._strip, self._stack

    @override
    def panel(self) -> QWidget:
        """Return the panel of the selected row."""
        return self._panel

    def _build(self) -> None:
        self.setProperty("role", "window")
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._strip)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        checking = self._checking
        self._head.left.connect(self.left)
        self._choose.clicked.connect(self.another_wanted)
        self._cancel.clicked.connect(self._on_cancel)
        self._view.row_chosen.connect(self._panel.show_row)
        self._panel.toggled.connect(self._view.toggle)
        self._panel.read_wanted.connect(self._view.read_as)
        self._view.apply_wanted.connect(self._on_apply)
        checking.read.connect(self._on_read)
        checking.checked.connect(self._on_checked)
        checking.failed.connect(self._on_failed)
        checking.cancelled.connect(self._on_cancelled)
        checking.given_up.connect(self._on_given_up)
        checking.ended.connect(self._view.show_plan)
        checking.applied.connect(self._on_applied)

    def _is_shown(self) -> bool:
        return self._checking.found is not None

    def _say(self, title: str, text: str, *, can_choose: bool = True) -> None:
        """Show a message instead of a workbook, with a button to choose one or to cancel reading."""
        had_focus = self._has_keyboard()
        self._waiting.set_words(title, text)
        self._choose.setVisible(can_choose)
        self._cancel.setVisible(not can_choose)
        self._stack.setCurrentWidget(self._waiting)
        self._panel.show_row(None)
        announce(self, title)
        if had_focus:
            self._first_step().setFocus()

    def _first_step(self) -> QPushButton:
        return self._choose if self._cancel.isHidden() else self._cancel

    def _has_keyboard(self) -> bool:
        at = QApplication.focusWidget()
        return at is not None and self.isAncestorOf(at)

    def _show_nothing(self) -> None:
        self._path = self._taking = None
        self.marked.emit(frozenset())
        self._set_file("")
        self._head.show_file("")
        self._say(
            self.tr("No workbook is open"),
            self.tr(
                "You first see what is new, what would change and what needs fixing. Nothing is saved "
                "until you apply the changes."
            ),
        )

    def _describe(self, result: Applied) -> str:
        """Return the message about what was imported, and what is left for a person to decide."""
        made, changed = len(result.made), len(result.changed)
        parts = [self.tr("%Ln project(s) created", "", made)] if made else []
        parts += [self.tr("%Ln project(s) changed", "", changed)] if changed else []
        if not parts:
            parts.append(self.tr("no changes"))
        if result.parked:
            parts.append(self.tr("%Ln cell(s) parked", "", result.parked))
        if left := left_behind(result.checked.rows, self._view.options):
            parts.append(self.tr("%Ln row(s) skipped", "", left))
        return ", ".join(parts)

    # Slots

    def _on_read(self, found: CheckSummary) -> None:
        had_focus = self._has_keyboard()
        self._head.show_checked(found.checked)
        self.marked.emit(found.marks)
        taking, self._taking = self._taking, None
        self._view.begin(found, taking)
        self._stack.setCurrentWidget(self._view)
        if had_focus:
            self.enter()

    def _on_checked(self, found: CheckSummary) -> None:
        self._strip.dismiss()
        self._head.show_checked(found.checked)
        self.marked.emit(found.marks)
        self._view.show_found(found)

    def _on_failed(self, error: Exception) -> None:
        if self._is_shown():
            self._strip.show_error(error, self._desk.registry.spoken)
            self._view.show_plan()
            return
        told = self.tr("Can't import {name}").format(name=self._file)
        self._say(told, sentence(error, self._desk.registry.spoken))
        self._path = None
        self._set_file("")

    def _on_cancelled(self) -> None:
        """Handle cancelling: after cancelled reading no workbook is open, after cancelled applying it still is."""
        if not self._is_shown():
            self._show_nothing()

    def _on_given_up(self) -> None:
        """Handle a closing window that may stay open after all: the rebuilt window reads the workbook again."""
        self._set_file("")
        told = self.tr("Stopped reading {name}").format(name=readable(self._path.name) if self._path else "")
        self._say(told, self.tr("Choose the file again to start over."))

    def _on_cancel(self) -> None:
        self._checking.close()
        self._show_nothing()
        self.left.emit()

    def _on_apply(self, options: ApplyOptions) -> None:
        self._strip.dismiss()
        self._checking.apply(options)
        self._view.show_plan()

    def _on_applied(self, result: Applied) -> None:
        told = self.tr("Imported {name}: {what}").format(name=self._file, what=self._describe(result))
        self._checking.close()
        self._show_nothing()
        self.left.emit()
        self._desk.notice(told, undo=result.change_set is not None)
