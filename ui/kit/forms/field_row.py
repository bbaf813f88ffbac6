"""One field of a form: its label, what is said beside it, and its editor below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.fields.field import Phase
from ui.kit.forms.factory import editor_for
from ui.kit.forms.language_pairs import is_in_either_language
from ui.kit.scroll_into_view import SHOWN_TOGETHER
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from registry.domain.fields.field import Field
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.forms.form_context import FormContext

_GAP = 4


class FieldRow(QWidget):
    """A label with its editor; help is available as tooltip, with Shift+F1 and for screen readers."""

    def __init__(self, field: Field, noun: str, naming: FieldNames, context: FormContext) -> None:
        super().__init__()
        self.setObjectName(field.id)  # a window made anew finds the field by it
        self.field = field
        self.name = naming.name(noun, field.id)
        self.help = naming.help(noun, field.id)
        self._is_in_either_language = is_in_either_language(noun, field.id)
        self.editor = editor_for(field, context)
        self._build()

    def _build(self) -> None:
        self.setProperty(SHOWN_TOGETHER, "true")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_GAP)
        head = QHBoxLayout()
        head.setSpacing(2 * _GAP)
        head.addWidget(self._name_label())
        if aside := self._aside():
            head.addWidget(_label(aside, "small"))
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(self.editor)
        box.addStretch(1)
        told = self.tr("{help} ({phase})")
        spoken = told.format(help=self.help, phase=aside) if aside else self.help
        self.editor.set_name(self.name, spoken)

    def _name_label(self) -> QLabel:
        label = _label(self.name, "field")
        label.setToolTip(as_tooltip(self.help))
        return label

    def _aside(self) -> str:
        """Return what is said beside the name: the languages a text may be in, and from when it is required."""
        languages = self.tr("English or Korean") if self._is_in_either_language else ""
        return " · ".join(part for part in (languages, self._phase()) if part)

    def _phase(self) -> str:
        match self.field.required:
            case Phase.CREATION:
                return self.tr("required")
            case Phase.SUBMISSION:
                return self.tr("required to submit")
            case Phase.RESOURCES:
                return self.tr("required before funding")
            case None:
                return ""


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
