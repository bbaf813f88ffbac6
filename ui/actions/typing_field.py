"""The field a person is typing in, whatever kind it is: there undo and redo are about the typing, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
    from typing_extensions import TypeIs


def typing_field() -> QWidget | None:
    """Return the field that has the keyboard; None where nobody types. A text that is only read counts as one."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit  # noqa: PLC0415 - the list is to be seen first

    at = QApplication.focusWidget()
    if isinstance(at, QAbstractSpinBox | QComboBox):
        inner = at.findChild(QLineEdit)
        return inner if isinstance(inner, QLineEdit) else None
    return at if _is_field(at) else None


def undo_typing(field: QWidget) -> None:
    """Undo what was typed last in a field; nothing where nothing was."""
    if _is_field(field) and not field.isReadOnly():
        field.undo()


def redo_typing(field: QWidget) -> None:
    """Type again what was undone last in a field; nothing where nothing was."""
    if _is_field(field) and not field.isReadOnly():
        field.redo()


def _is_field(widget: QWidget | None) -> TypeIs[QLineEdit | QTextEdit | QPlainTextEdit]:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit  # noqa: PLC0415 - as above

    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)
