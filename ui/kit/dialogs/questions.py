"""Questions to the person at the desk: the one home of dialogs that ask; only for what cannot be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from ui.kit.widgets.plain_text import as_button_text, as_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QWidget


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer: its id, its words, and whether it is what Enter means."""

    id: str
    text: str
    usual: bool = False


def asked(
    parent: QWidget | None, title: str, text: str, answers: Sequence[Answer], *, explained: str = ""
) -> str:
    """Ask; returns the id of the answer, the last one's when the question is closed (it must change nothing)."""
    dialog = QMessageBox(parent)
    dialog.setIcon(QMessageBox.Icon.Question)
    dialog.setWindowTitle(as_title(title))
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setText(text)
    dialog.setInformativeText(explained)
    for label in dialog.findChildren(QLabel):  # the format above is not that of what explains
        label.setTextFormat(Qt.TextFormat.PlainText)
    buttons: dict[QPushButton, Answer] = {}
    for place, answer in enumerate(answers):
        last = place == len(answers) - 1
        role = QMessageBox.ButtonRole.RejectRole if last else QMessageBox.ButtonRole.AcceptRole
        button = dialog.addButton(as_button_text(answer.text), role)
        buttons[button] = answer
        if answer.usual:
            dialog.setDefaultButton(button)
            button.setProperty("role", "primary")
            button.style().unpolish(button)  # a message box has dressed it already
            button.style().polish(button)
        if last:
            dialog.setEscapeButton(button)
    dialog.exec()
    clicked = dialog.clickedButton()
    chosen = next((answer for button, answer in buttons.items() if button is clicked), answers[-1])
    dialog.deleteLater()
    return chosen.id
