"""The field a person is typing in, whatever kind it is: there undo and redo are about the typing, and nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


def typing_field() -> QWidget | None:
    """Return the field that has the keyboard; None where nobody types. A text that is only read counts as one."""
    at = QApplication.focusWidget()
    if isinstance(at, QAbstractSpinBox | QComboBox):
        inner = at.findChild(QLineEdit)
        return inner if isinstance(inner, QLineEdit) else None
    return at if isinstance(at, _FIELDS) else None


def undo_typing(field: QWidget) -> None:
    """Undo what was typed last in a field; nothing where nothing was."""
    if isinstance(field, _FIELDS) and not field.isReadOnly():
        field.undo()


def redo_typing(field: QWidget) -> None:
    """Type again what was undone last in a field; nothing where nothing was."""
    if isinstance(field, _FIELDS) and not field.isReadOnly():
        field.redo()
