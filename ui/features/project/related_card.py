"""The card of related projects: what a project is part of, what replaces it, and its own parts, each a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton

from ui.kit.widgets.card import Card
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from registry.services.views.related import RelatedProject
    from ui.desk.desk import Desk


class RelatedCard(Card):
    """The related projects; hidden where there are none."""

    project_wanted = Signal(str)
    """The number of the project to show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk.look)
        self.set_title(self.tr("Related projects"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[QWidget] = []
        self.body.addLayout(self._grid)

    def show_related(self, related: Sequence[RelatedProject]) -> None:
        """Show the related projects."""
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._shown = []
        for place, one in enumerate(related):
            relation, number, title = self._line(one)
            self._grid.addWidget(relation, 2 * place, 0)
            self._grid.addWidget(number, 2 * place, 1, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(title, 2 * place + 1, 1)
            self._shown += (relation, number, title)
        self.setVisible(bool(related))

    def _line(self, one: RelatedProject) -> tuple[QWidget, ...]:
        relation = QLabel(one.relation)
        relation.setTextFormat(Qt.TextFormat.PlainText)
        relation.setProperty("role", "muted")
        title = WrappedLabel(role="small")
        title.set_text(one.title if one.there else self.tr("Not in this registry"))
        return relation, self._number(one), title

    def _number(self, one: RelatedProject) -> QWidget:
        """Return the number as a link; as a text where there is no such project to go to."""
        if not one.there:
            number = QLabel(one.ref)
            number.setTextFormat(Qt.TextFormat.PlainText)
            return number
        link = QPushButton(one.ref)
        link.setProperty("role", "link")
        link.setProperty("flush", "true")
        link.setAccessibleName(f"{one.relation}: {one.ref} {one.title}")
        link.clicked.connect(lambda: self.project_wanted.emit(one.ref))
        return link
