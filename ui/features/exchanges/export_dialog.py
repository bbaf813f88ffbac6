"""The dialog of an export: recipient, deadline, purpose and fields; then the path of the workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from registry.domain.fields.kinds import Day
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from ui.desk.outlook_note import OutlookNote
from ui.features.exchanges.column_text import ColumnText
from ui.features.exchanges.field_choice import FieldChoice
from ui.kit import delays
from ui.kit.dialogs.centred import centre_over
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import context_of
from ui.kit.widgets.enter_key import pressed_by_enter
from ui.kit.widgets.plain_text import as_title
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from registry.services.access.releases import Outlook
    from ui.desk.desk import Desk
    from ui.kit.forms.editor import Editor

_WIDTH, _GAP = 640, 12
_FRAME = 40
"""Pixels of the frame that the system adds above and below a window."""
_NOUN = "exchanges"
_FIELDS = (("office", "reply_by"), ("audience", "contact"), ("purpose",))
"""The fields of the ledger that the person fills in, two in a line."""
_WHOM = ("office", "audience")
"""The fields that decide which projects may be released."""


class ExportDialog(QDialog):
    """The recipient and the content of an export; emits `chosen` when it is complete."""

    chosen = Signal()
    """The person confirmed the export."""

    whom_changed = Signal()
    """The recipient has changed: look up what may be released and pass it to `show_outlook`."""

    def __init__(self, desk: Desk, projects: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editors: dict[str, Editor] = {}
        self._choice = FieldChoice(ColumnText(desk.registry), desk.look)
        self._note = OutlookNote()
        self._outlook: Outlook | None = None
        self._wrong_whom = ""
        self._resting = QTimer(self, singleShot=True, interval=delays.CHOSEN_EXPORT)
        self._save = QPushButton(self.tr("Save as…"))
        self._leave = QPushButton(self.tr("Cancel"))
        self._reason = WrappedLabel(role="small")
        self._build(projects)
        self._connect()
        self._judge()
        self._editors["office"].focus_first()

    @property
    def office(self) -> str:
        """The recipient organisation: its code, or its name where the registry does not know it."""
        return self._editors["office"].so_far()

    @property
    def audience(self) -> str:
        """The code of the audience the content must be releasable to; empty where the office decides it."""
        return self._editors["audience"].so_far()

    @property
    def reply_by(self) -> str:
        """The date by which a reply is expected, in ISO form; empty for none."""
        raw = self._editors["reply_by"].so_far()
        return Day().parse(raw, self._desk.registry.words) if raw else ""

    @property
    def contact(self) -> str:
        """The contact person at the recipient."""
        return self._editors["contact"].so_far()

    @property
    def purpose(self) -> str:
        """The purpose of the export."""
        return self._editors["purpose"].so_far()

    @property
    def fields(self) -> tuple[str, ...]:
        """The ids of the exported fields; empty for all."""
        return self._choice.fields

    @property
    def also(self) -> tuple[str, ...]:
        """The kinds of rows that are exported for reading only."""
        return self._choice.also

    @property
    def with_children(self) -> bool:
        """Whether the rows of the projects are exported too."""
        return self._choice.with_children

    def show_outlook(self, outlook: Outlook | None, wrong: str = "") -> None:
        """Show what may be released; `wrong` says why that cannot be determined."""
        self._outlook, self._wrong_whom = outlook, wrong
        self._note.show_outlook(outlook)
        self._judge()
        self._fit()

    def _build(self, projects: int) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Export %Ln project(s)", "", projects)
        self.setWindowTitle(as_title(title))
        self.setMinimumWidth(_WIDTH)
        self._whole = column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(_GAP)
        column.addWidget(WrappedLabel(title, role="title"))
        about = self.tr(
            "Create a workbook for another office. They can edit and return it, and you can import their "
            "changes cell by cell. The registry keeps a copy of what was sent."
        )
        column.addWidget(WrappedLabel(about, role="muted"))
        column.addWidget(self._middle(), 1)
        column.addLayout(self._buttons())

    def _middle(self) -> QScrollArea:
        """Return the scroll area with the fields; on small screens it scrolls and the buttons stay visible."""
        inner, heading = QWidget(), QLabel(self.tr("Include"))
        heading.setProperty("role", "section")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(self._form())
        column.addWidget(self._note)
        column.addWidget(heading)
        column.addWidget(self._choice)
        column.addStretch(1)
        self._area = _Area(inner, self.windowTitle())
        return self._area

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(_GAP)
        for row, names in enumerate(_FIELDS):
            for place, name in enumerate(names):
                grid.addWidget(self._field(name), row, place, Qt.AlignmentFlag.AlignTop)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        return grid

    def _field(self, name: str) -> QWidget:
        registry = self._desk.registry
        field = NOUNS[_NOUN].by_id[name]
        editor = editor_for(field, context_of(self._desk))
        field_name = registry.fields.name(_NOUN, name)
        editor.set_name(field_name, registry.fields.help(_NOUN, name))
        self._editors[name] = editor
        holder, label = QWidget(), QLabel(field_name)
        label.setProperty("role", "field")
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label)
        box.addWidget(editor)
        box.addStretch(1)
        return holder

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._reason, 1)
        for button in (self._leave, self._save):
            button.setAutoDefault(False)  # Enter in a field must not confirm
            line.addWidget(button)
        self._save.setProperty("role", "primary")
        return line

    def _connect(self) -> None:
        self._leave.clicked.connect(self.reject)
        self._save.clicked.connect(self.chosen)
        self._choice.changed.connect(self._judge)
        self._choice.unfolded.connect(self._fit)
        for editor in self._editors.values():
            editor.edited.connect(self._judge)
        for name in _WHOM:
            self._editors[name].edited.connect(self._on_whom)
        self._choice.also_changed.connect(self._on_whom)
        self._resting.timeout.connect(self.whom_changed)

    def _on_whom(self) -> None:
        """Clear the outlook, because the recipient has changed."""
        self._outlook, self._wrong_whom = None, ""
        self._resting.start()
        self._judge()

    def _fit(self) -> None:
        """Adjust the height to the content, as far as the screen allows, and stay on the screen."""
        screen = self.screen().availableGeometry()
        self._area.updateGeometry()
        self._whole.activate()
        height = min(self.sizeHint().height(), screen.height() - _FRAME)
        if height > self.height():
            self.resize(self.width(), height)
            centre_over(self)
            lowest = screen.bottom() - _FRAME // 2 - height
            self.move(self.x(), max(screen.top(), min(self.y(), lowest)))

    def _judge(self) -> None:
        """Show what is still missing, and enable the button when nothing is."""
        wrong = self._wrong_day()
        self._editors["reply_by"].set_problems(wrong)
        lacking = self._lacking()
        self._save.setEnabled(not lacking and not wrong)
        self._reason.set_text(lacking or self._about_saving())
        self._save.setAccessibleDescription(self._reason.text())

    def _lacking(self) -> str:
        if self._wrong_whom:
            return self._wrong_whom
        if self._outlook is None:
            return self.tr("Checking what may be released…")
        if not self._outlook.projects:
            return self.tr("None of these projects may be released to this audience.")
        return self.tr("Select at least one field.") if self._choice.is_empty else ""

    def _about_saving(self) -> str:
        if not self.office.strip() and not self.audience.strip():
            return self.tr("Without a recipient or an audience, the workbook is marked for internal use.")
        return self.tr("The workbook is read back and compared with the registry before it is saved.")

    def _wrong_day(self) -> list[str]:
        try:
            _ = self.reply_by
        except Unfit as unfit:
            raw = self._editors["reply_by"].so_far()
            return [self._desk.registry.spoken.sentence(unfit.at("reply_by", raw), _NOUN)]
        return []

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with Ctrl+Enter, click the focused button with Enter; Enter elsewhere does nothing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save.click()
        else:
            pressed_by_enter(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Limit the height to the screen, including what grows when it is first shown."""
        super().showEvent(event)
        if not event.spontaneous():
            centre_over(self)
        self._fit()
        QTimer.singleShot(0, self, self._fit)


class _Area(QScrollArea):
    """A scroll area that asks for the full height of its content, and scrolls if it gets less."""

    def __init__(self, inner: QWidget, name: str) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Tab key scrolls to the focused widget
        self.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the content."""
        return self._inner.sizeHint()
