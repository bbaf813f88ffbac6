"""The last change of a project: who, when, which act, and the old values struck through before the new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.values.moments import moment_text
from ui.kit.sentence import filled
from ui.kit.style.look import BODY, font
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.vocabulary.language import Language
    from registry.services.views.last_change import FieldChange, LastChange
    from ui.kit.style.look import Look

_WHOLE = frozenset({"new", "sample"})
"""Kinds of acts that create a project: their field values are not listed as changes."""

_NOTHING = "–"
"""The registry's text for an empty value."""


class ChangeRows(QWidget):
    """The last change of a project, shortened."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_ChangeRow] = []
        self._look, self._language = look, language
        self._act = WrappedLabel(role="small")
        self._more = WrappedLabel(role="small")
        self._fields = QVBoxLayout()
        self._fields.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(WrappedLabel(self.tr("Last change"), role="section"))
        whole.addWidget(self._act)
        whole.addLayout(self._fields)
        whole.addWidget(self._more)

    def show_change(self, change: LastChange | None) -> None:
        """Show a change; hidden where there is none."""
        self.setVisible(change is not None)
        if change is None:
            return
        self._act.set_text(self._describe(change))
        entered = change.kind in _WHOLE
        self._show_fields(() if entered else change.fields)
        self._more.setVisible(change.more > 0 and not entered)
        self._more.set_text(self.tr("and %n more field(s)", "", change.more))

    def _show_fields(self, fields: Sequence[FieldChange]) -> None:
        while len(self._rows) < len(fields):
            self._rows.append(_ChangeRow(self._look))
            self._fields.addWidget(self._rows[-1])
        for row, field in zip(self._rows, fields, strict=False):
            row.show_field(field)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(fields))

    def _describe(self, change: LastChange) -> str:
        told = self.tr("{when} · {who}, {office} · {act}")
        if change.exchange:
            told = self.tr("{when} · {who}, {office} · {act} ({exchange})")
        return told.format(
            when=moment_text(change.at, self._language),
            who=change.who,
            office=change.office,
            act=change.kind_word,
            exchange=change.exchange,
        )


class _ChangeRow(QWidget):
    """One changed field: the old value on one line, and the new one below in the full width."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name, self._old, self._new = (
            WrappedLabel(role="small"),
            ElidedLabel(role="muted"),
            WrappedLabel(),
        )
        struck = font(BODY)
        struck.setStrikeOut(True)
        self._old.setFont(struck)
        self._new.setFont(font(BODY, strong=True))
        self._arrow = QLabel()
        self._arrow.setPixmap(look.icon("arrow-right").pixmap(QSize(12, 12)))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._new, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._name)
        whole.addWidget(self._old)
        whole.addLayout(line)

    def show_field(self, field: FieldChange) -> None:
        """Show a field with its old and new value."""
        was_given = field.before != _NOTHING
        self._name.set_text(field.name)
        self._old.set_text(field.before)
        self._new.set_text(field.after)
        self._old.setVisible(was_given)
        self._arrow.setVisible(was_given)
        told = (
            self.tr("{field}: changed from {before} to {after}") if was_given else self.tr("{field}: {after}")
        )
        self._new.setAccessibleName(filled(told, field=field.name, before=field.before, after=field.after))
