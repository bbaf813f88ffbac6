"""The card of the rating: why a project has it, and how each part of it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from ui.kit.widgets.card import Card
from ui.kit.widgets.rag_mark import RagMark
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from registry.services.views.rating import PartView, RatingView
    from ui.desk.desk import Desk


class RatingCard(Card):
    """The rating by its parts, and what a person set instead; hidden where there is nothing to rate yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk.look)
        self._look = desk.look
        self._by_hand = WrappedLabel()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._shown: list[QWidget] = []
        self.add(self._by_hand)
        self.body.addLayout(self._grid)

    def show_rating(self, rating: RatingView) -> None:
        """Show the rating of a project."""
        self.set_title(self.tr("Rating: {rating}").format(rating=rating.word))
        told = rating.why if rating.set_by_hand else rating.note
        self._by_hand.set_text(_sentence(told))
        self._by_hand.setVisible(bool(told))
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._shown = []
        for place, part in enumerate(rating.parts):
            for column, widget in enumerate(self._line(part)):
                self._grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignTop)
                self._shown.append(widget)
        self.setVisible(bool(rating.parts or told))

    def _line(self, part: PartView) -> tuple[QWidget, ...]:
        mark = RagMark(self._look)
        mark.set_rag(part.rag, part.rag_word)
        name = QLabel(part.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "muted")
        why = WrappedLabel()
        why.set_text(_sentence(part.why))
        return mark, name, why


def _sentence(text: str) -> str:
    """Return words that follow a colon elsewhere as they stand on their own here."""
    return text[:1].upper() + text[1:]
