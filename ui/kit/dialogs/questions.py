"""Dialogs that ask a question; used only before something that cannot be undone."""

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
    """One possible answer: its id, the text of its button, and whether it is the default (Enter)."""

    id: str
    text: str
    usual: bool = False


def asked(
    parent: QWidget | None, title: str, text: str, answers: Sequence[Answer], *, explained: str = ""
) -> str:
    """Ask a question and return the id of the answer.

    Closing the dialog counts as the last answer, which therefore must change nothing.
    """
    dialog = QMessageBox(parent)
    dialog.setIcon(QMessageBox.Icon.Question)
    dialog.setWindowTitle(as_title(title))
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setText(text)
    dialog.setInformativeText(explained)
    for label in dialog.findChildren(QLabel):  # `setTextFormat` does not cover the informative text
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
            button.style().unpolish(button)  # the message box has already applied the style sheet
            button.style().polish(button)
        if last:
            dialog.setEscapeButton(button)
    dialog.exec()
    clicked = dialog.clickedButton()
    chosen = next((answer for button, answer in buttons.items() if button is clicked), answers[-1])
    dialog.deleteLater()
    return chosen.id
