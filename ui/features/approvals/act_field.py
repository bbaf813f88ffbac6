"""One field of a dialog: its name, whether it is required, and its editor below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.fields.field import Owner
from registry.domain.fields.table import NOUNS
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import context_of
from ui.kit.scroll_into_view import SHOWN_TOGETHER
from ui.kit.widgets.plain_text import as_tooltip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from ui.desk.desk import Desk
    from ui.kit.forms.editor import Editor

_GAP = 4


class ActField(QWidget):
    """A field of an official act."""

    def __init__(
        self, path: str, name: str, editor: Editor, help_: str = "", *, required: bool = False
    ) -> None:
        super().__init__()
        self.path, self.name, self.editor = path, name, editor
        self._help = help_
        self.is_required = required
        self._label, self._mark = QLabel(name), QLabel(self.tr("required"))
        self._note = WrappedLabel(role="small")
        self._build()
        self.set_required(required=required)

    def set_required(self, *, required: bool) -> None:
        """Show in words whether the field is required."""
        self.is_required = required
        self._mark.setVisible(required)
        template = self.tr("{help} (required)") if required else "{help}"
        self.editor.set_name(self.name, template.format(help=self._help).strip())

    def set_note(self, note: str) -> None:
        """Show a sentence below the editor; nothing for an empty one."""
        self._note.set_text(note)
        self._note.setVisible(bool(note))

    def _build(self) -> None:
        self.setProperty(SHOWN_TOGETHER, "true")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "field")
        self._label.setToolTip(as_tooltip(self._help))
        self._mark.setProperty("role", "small")
        head = QHBoxLayout()
        head.setSpacing(2 * _GAP)
        head.addWidget(self._label)
        head.addWidget(self._mark)
        head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_GAP)
        box.addLayout(head)
        box.addWidget(self.editor)
        box.addWidget(self._note)
        self._note.hide()
        box.addStretch(1)


def act_field(
    desk: Desk, noun: str, path: str, editor: Editor | None = None, *, name: str = "", required: bool = False
) -> ActField:
    """Return a field of a noun; editor and name default to those of the table of fields."""
    registry = desk.registry
    # Only acts write these fields; nobody edits them by hand, so the table of fields lists them as not editable.
    field = NOUNS[noun].by_id[path]._replace(owner=Owner.OFFICE)
    made = editor or editor_for(field, context_of(desk))
    if name:  # the help in the table explains the table's own name
        return ActField(path, name, made, required=required)
    visible_name = registry.fields.name(noun, path)
    return ActField(path, visible_name, made, registry.fields.help(noun, path), required=required)
