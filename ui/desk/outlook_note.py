"""What may be exported to an audience: how many projects, and which are withheld and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QListWidget, QVBoxLayout, QWidget

from ui.kit.widgets.plain_text import as_tooltip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.access.releases import Outlook

_MOST = 500
"""The maximum number of records listed; the count of the others is shown after them."""
_HEIGHT = 88


class OutlookNote(QWidget):
    """A summary line, and a list of the withheld records if there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._list = WrappedLabel(role="small"), QListWidget()
        self._notices = WrappedLabel(role="warn")
        self._build()

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show what would be exported; None while it is not known."""
        withheld = outlook.withheld if outlook else ()
        self._line.set_text(self._describe(outlook))
        self._list.clear()
        for sentence in withheld[:_MOST]:
            self._list.addItem(sentence)
            self._list.item(self._list.count() - 1).setToolTip(as_tooltip(sentence))
        if len(withheld) > _MOST:
            self._list.addItem(self.tr("%Ln more", "", len(withheld) - _MOST))
        self._list.setVisible(bool(withheld))
        self._notices.set_text("\n".join(outlook.notices if outlook else ()))
        self._notices.setVisible(bool(outlook and outlook.notices))

    def _describe(self, outlook: Outlook | None) -> str:
        if outlook is None:
            return ""
        going = self.tr("{audience}: %Ln project(s) releasable", "", outlook.projects)
        summary = going.format(audience=outlook.audience)
        if outlook.withheld:
            summary += ", " + self.tr("%Ln withheld:", "", len(outlook.withheld))
        return summary

    def _build(self) -> None:
        self._list.setProperty("role", "framed")
        self._list.setAccessibleName(self.tr("Withheld from this audience"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._list.setMaximumHeight(_HEIGHT)
        self._list.setWordWrap(True)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._list)
        column.addWidget(self._notices)
