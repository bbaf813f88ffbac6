"""What is shown instead of an empty list: the reason, and the next steps as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.features.projects.views import ALL, DRAFTS, LATE, OPEN, view_name
from ui.kit.widgets.empty_place import EmptyPlace
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from ui.desk.desk import Desk
    from ui.features.projects.list_query import ListQuery


class EmptyList(QWidget):
    """One explanation with its buttons, depending on the query."""

    new_project_requested = Signal()
    clear_wanted = Signal()
    """The person asked to clear the filters."""
    all_wanted = Signal()
    """The person asked to show all projects."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._empty = EmptyPlace("list", "", "", desk.look)
        self._new = self._empty.add_step(self.tr("New project"), "plus", primary=True)
        self._clear = self._empty.add_step(self.tr("Clear filters"), "x")
        self._all = self._empty.add_step(self.tr("Show all projects"), "list")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        self._connect()

    def explain(self, query: ListQuery, *, has_more: bool = False) -> None:
        """Show why a query found nothing; `has_more` where something of its view is shown above the list."""
        narrowed, everything = bool(query.narrowing), query.view == ALL
        self._new.setVisible(not narrowed and query.view in {OPEN, ALL} and not self._desk.read_only)
        self._clear.setVisible(narrowed)
        self._all.setVisible(not everything and not self._new.isVisibleTo(self))
        words = self._narrowed(query) if narrowed else self._of_view(query.view, has_more=has_more)
        self._empty.set_words(*words)
        if self.isVisible():
            announce(self, words[0])

    def _narrowed(self, query: ListQuery) -> tuple[str, str]:
        if query.view == ALL:
            return self.tr("No projects found"), self.tr("No projects match the filters. Clear some of them.")
        template = self.tr(
            "No projects in “{view}” match the filters. Clear some of them or search all projects."
        )
        return self.tr("No projects found"), template.format(view=view_name(query.view))

    def _of_view(self, view: str, *, has_more: bool) -> tuple[str, str]:
        if view == LATE:
            return self.tr("No late projects"), self.tr("All open stages and conditions are on time.")
        if view == DRAFTS:
            lead = self.tr("No other drafts") if has_more else self.tr("No drafts")
            return lead, self.tr("Projects with unsaved entries are listed here.")
        if view in {OPEN, ALL}:
            return self.tr("No projects yet"), self.tr(
                "Enter each project once and keep its full record: concept, approvals, funding, decisions and the "
                "reasons for them."
            )
        template = self.tr("No projects in this view: {view}.")
        return self.tr("No projects to show"), template.format(view=view_name(view))

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_project_requested)
        self._clear.clicked.connect(self.clear_wanted)
        self._all.clicked.connect(self.all_wanted)

    def focus_first(self) -> None:
        """Focus the first visible button."""
        steps = (self._new, self._clear, self._all)
        first = next((step for step in steps if not step.isHidden()), None)
        if first is not None:
            first.setFocus()
