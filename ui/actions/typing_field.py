"""The field in which a person is typing: there undo and redo apply to the typing and to nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
    from typing_extensions import TypeIs


def typing_field() -> QWidget | None:
    """Return the text field with the focus, including read-only ones; None when there is none."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit  # noqa: PLC0415 - the list is to be seen first

    at = QApplication.focusWidget()
    if isinstance(at, QAbstractSpinBox | QComboBox):
        inner = at.findChild(QLineEdit)
        return inner if isinstance(inner, QLineEdit) else None
    return at if _is_field(at) else None


def undo_typing(field: QWidget) -> None:
    """Undo the last typing in a field, if there is any."""
    if _is_field(field) and not field.isReadOnly():
        field.undo()


def redo_typing(field: QWidget) -> None:
    """Redo the typing undone last in a field, if there is any."""
    if _is_field(field) and not field.isReadOnly():
        field.redo()


def _is_field(widget: QWidget | None) -> TypeIs[QLineEdit | QTextEdit | QPlainTextEdit]:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit  # noqa: PLC0415 - as above

    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)
