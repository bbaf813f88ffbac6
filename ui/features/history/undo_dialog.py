"""The dialog before an act is undone or redone: what it was, what would change, and what would stay and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.journal.change_set import SETTLE
from registry.domain.problem import Problem, Refused
from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Language
from registry.services.history.undo_preview import Fate
from ui.features.history.changes_text import ChangesText
from ui.features.history.entry_text import ChangeText, RowText, shortened
from ui.features.history.kinds import act_name
from ui.kit.widgets.banner import MarkBanner
from ui.kit.widgets.enter_key import pressed_by_enter
from ui.kit.widgets.plain_text import as_title
from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from registry.services.history.undo_preview import PreviewRow, UndoPreview
    from registry.services.registry import Registry
    from ui.actions.requests import UndoRequest
    from ui.desk.desk import Desk

_SIZE = QSize(640, 460)
_MOST = 200
"""The maximum number of rows shown; the count of the others follows."""


class UndoDialog(QDialog):
    """Shows the effects; nothing is changed until the person confirms."""

    confirmed = Signal(object)
    """Carries the confirmed `UndoRequest`."""

    def __init__(self, desk: Desk, wanted: UndoRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._wanted = desk, wanted
        self._act, self._about = WrappedLabel(role="title"), WrappedLabel(role="small")
        self._lead, self._refused = WrappedLabel(role="strong"), WrappedLabel(role="warn")
        self._changes, self._more = ChangesText(desk.look), WrappedLabel(role="small")
        self._stays_head, self._stays = WrappedLabel(role="strong"), WrappedLabel()
        self._scroll, self._banner = QScrollArea(), MarkBanner()
        self._do = QPushButton(self.tr("Redo") if wanted.redo else self.tr("Undo"))
        self._leave = QPushButton(self.tr("Cancel"))
        self._build()
        desk.ask_later(lambda registry: _previewed(registry, wanted), self._on_read, about="undo preview")

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(as_title(self.tr("Redo entry") if self._wanted.redo else self.tr("Undo entry")))
        self.resize(_SIZE)
        self._lead.set_text(self.tr("Checking what will change…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for label in (self._act, self._about, self._refused, self._lead):
            column.addWidget(label)
        column.addWidget(self._middle(), 1)
        column.addLayout(self._buttons())
        for label in (self._refused, self._more, self._stays_head, self._stays):
            label.hide()

    def _middle(self) -> QScrollArea:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(8)
        for widget in (self._stays_head, self._stays, self._changes, self._more):
            rows.addWidget(widget)
        rows.addStretch(1)
        self._stays_head.set_text(self.tr("Won't change:"))
        self._changes.setAccessibleName(self.tr("What will change"))
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("role", "panel")
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # scrolls with the arrow keys
        self._scroll.setAccessibleName(self.tr("What will change"))
        return self._scroll

    def _buttons(self) -> QHBoxLayout:
        self._do.setProperty("role", "primary")
        self._do.setEnabled(False)
        self._do.setDefault(True)
        self._do.clicked.connect(self._on_do)
        self._leave.clicked.connect(self.reject)
        self._banner.show_marks(())
        line = QHBoxLayout()
        line.addWidget(self._banner)
        line.addStretch(1)
        line.addWidget(self._leave)
        line.addWidget(self._do)
        return line

    # Slots

    def _on_read(self, found: UndoPreview | tuple[Problem, ...]) -> None:
        if isinstance(found, tuple):
            self._show_refusal(found)
        else:
            self._show_preview(found)

    def _show_preview(self, preview: UndoPreview) -> None:
        made = preview.original
        self._banner.show_marks(preview.marks)
        self._act.set_text(act_name(made))
        told = self.tr("{when} · {who}, {office}")
        when = moment_text(made.at, self._desk.language)
        self._about.set_text(told.format(when=when, who=made.act.who.name, office=made.act.who.office))
        if preview.refused:
            self._show_refusal(preview.refused)
            return
        registry = self._desk.registry
        self._lead.set_text(self._lead_of(preview))
        if preview.handed_out:
            told = self.tr(
                "A report or copy was prepared for another office after this entry. Let that office know."
            )
            self._refused.set_text(told)
            self._refused.show()
        self._changes.tell(preview_rows(preview.rows[:_MOST], registry))
        self._changes.setVisible(bool(preview.rows))
        more = len(preview.rows) - _MOST
        self._more.set_text(self.tr("… and %n more.", "", max(more, 0)))
        self._more.setVisible(more > 0)
        self._stays.set_text("\n".join(registry.spoken.sentences(preview.spared)))
        for label in (self._stays_head, self._stays):
            label.setVisible(bool(preview.spared))
        if preview.leaves_all:
            self._only_close()
        else:
            self._do.setEnabled(not self._desk.read_only)
            self._do.setFocus()
        announce(self, " ".join((self._act.text(), self._lead.text(), self._stays.text())))

    def _lead_of(self, preview: UndoPreview) -> str:
        """Return in one line how much would be removed, restored and changed, or that nothing would."""
        if preview.leaves_all:
            return self.tr("There is nothing left to change.")
        whole = [row.fate for row in preview.rows if row.noun == "project" and row.fate is not Fate.CHANGES]
        goes, comes = whole.count(Fate.GOES), whole.count(Fate.COMES)
        changes = len(preview.rows) - len(whole)
        told = (
            self.tr("%n project(s) will be removed.", "", goes) if goes else "",
            self.tr("%n project(s) will be restored.", "", comes) if comes else "",
            self.tr("%n record(s) will change.", "", changes) if changes else "",
        )
        settled = preview.original.act.kind == SETTLE
        waits = (
            self.tr("The parked cells will need to be resolved again.")
            if settled and not preview.redo
            else ""
        )
        return " ".join(filter(None, (*told, waits))) or self.tr("No project or record will change.")

    def _show_refusal(self, problems: tuple[Problem, ...]) -> None:
        self._lead.hide()
        self._changes.hide()
        self._refused.set_text("\n".join(self._desk.registry.spoken.sentences(problems)))
        self._refused.show()
        self._only_close()
        announce(self, self._refused.text())

    def _only_close(self) -> None:
        self._do.hide()
        self._leave.setText(self.tr("Close"))
        self._leave.setFocus()

    def _on_do(self) -> None:
        self.accept()
        self.confirmed.emit(self._wanted)

    # Qt asks

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click the focused button on Enter."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)


def _previewed(registry: Registry, wanted: UndoRequest) -> UndoPreview | tuple[Problem, ...]:
    try:
        return registry.history.preview(wanted.act_id, redo=wanted.redo)
    except Refused as refused:
        return refused.problems


_LONGEST = 240
"""The maximum number of characters of a value; the history shows all of it."""

translate = QCoreApplication.translate


def preview_rows(rows: Iterable[PreviewRow], registry: Registry) -> tuple[RowText, ...]:
    """Return the rows with the effect on each, and the present and future values of their fields."""
    return tuple(
        RowText(_title(row, registry), tuple(shortened(one, _LONGEST) for one in _changes(row, registry)))
        for row in rows
    )


def _title(row: PreviewRow, registry: Registry) -> str:
    title = row.title_ko if registry.language is Language.KO else row.title_en
    what = title or row.title_en or row.title_ko
    if row.noun != "project":
        what = registry.fields.name("noun", row.noun)
        what = f"{what} {row.place}" if row.place else what
    words = {
        Fate.GOES: translate("UndoPreview", "{ref} {what}: removed"),
        Fate.COMES: translate("UndoPreview", "{ref} {what}: restored"),
        Fate.CHANGES: translate("UndoPreview", "{ref} {what}"),
    }
    return words[row.fate].format(ref=row.ref, what=what).strip()


def _changes(row: PreviewRow, registry: Registry) -> Iterable[ChangeText]:
    beside = {one.field: one.then if one.now is None else one.now for one in row.fields}
    for one in row.fields:
        now, then = (
            "" if stored is None else registry.fields.value_words(row.noun, one.field, stored, beside)
            for stored in (one.now, one.then)
        )
        yield ChangeText(registry.fields.name(row.noun, one.field), now, then)
