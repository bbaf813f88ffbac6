"""One field of a dialog: its name, whether it must be given, and its editor under them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.fields.field import Owner
from registry.domain.fields.table import NOUNS
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import context_of
from ui.kit.widgets.plain_text import as_tooltip

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
        self._label, self._mark = QLabel(name), QLabel(self.tr("required"))
        self._build()
        self.set_required(required=required)

    def set_required(self, *, required: bool) -> None:
        """Say whether the act wants the field, in words."""
        self._mark.setVisible(required)
        told = self.tr("{help} (required)") if required else "{help}"
        self.editor.set_name(self.name, told.format(help=self._help).strip())

    def _build(self) -> None:
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
        # The Tab key stops at the controls. An editor that lends its focus would be a stop beside its control, and
        # is left behind where the order of controls is told anew.
        self.editor.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes no widget for: no proxy any more
        box.addStretch(1)


def act_field(
    desk: Desk, noun: str, path: str, editor: Editor | None = None, *, name: str = "", required: bool = False
) -> ActField:
    """Return a field of a noun; its editor follows from its kind and its name from the table unless given."""
    registry = desk.registry
    # Acts write what nobody may write by hand: in the table of fields their fields belong to nobody.
    field = replace(NOUNS[noun].by_id[path], owner=Owner.OFFICE)
    made = editor or editor_for(field, context_of(desk))
    if name:  # the help of the table speaks of what the table's own name means
        return ActField(path, name, made, required=required)
    told = registry.fields.name(noun, path)
    return ActField(path, told, made, registry.fields.help(noun, path), required=required)
