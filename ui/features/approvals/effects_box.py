"""What an act would change, as sentences in a box at the top of its dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class EffectsBox(QFrame):
    """A heading with one sentence a line; not shown while there is none."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._words = WrappedLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(WrappedLabel(heading, role="field"))
        column.addWidget(self._words)
        self.setAccessibleName(heading)
        self.hide()

    @property
    def words(self) -> str:
        """The sentences shown."""
        return self._words.text()

    def show_effects(self, sentences: Sequence[str]) -> None:
        """Show the effects, and speak them."""
        self._words.set_text("\n".join(sentences))
        self.setAccessibleDescription(self._words.text())
        self.setVisible(bool(sentences))
        if sentences:
            announce(self, "\n".join((self.accessibleName(), *sentences)))
