"""What stands in the place of a list without projects: why there are none, and the next step."""

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
    """One explanation with its buttons; which ones depends on what was asked for."""

    new_project_requested = Signal()
    clear_wanted = Signal()
    """The filters are to be cleared."""
    all_wanted = Signal()
    """All projects are to be shown."""

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

    def explain(self, query: ListQuery) -> None:
        """Say why a wish found nothing."""
        narrowed, everything = bool(query.narrowing), query.view == ALL
        self._new.setVisible(not narrowed and query.view in {OPEN, ALL} and not self._desk.read_only)
        self._clear.setVisible(narrowed)
        self._all.setVisible(not everything and not self._new.isVisibleTo(self))
        words = self._narrowed(query) if narrowed else self._of_view(query.view)
        self._empty.set_words(*words)
        if self.isVisible():
            announce(self, words[0])

    def _narrowed(self, query: ListQuery) -> tuple[str, str]:
        if query.view == ALL:
            return self.tr("Nothing found"), self.tr("No project fits the filters. Clear some of them.")
        told = self.tr(
            "No project of “{view}” fits the filters. Clear some of them, or look among all projects."
        )
        return self.tr("Nothing found"), told.format(view=view_name(query.view))

    def _of_view(self, view: str) -> tuple[str, str]:
        if view == LATE:
            return self.tr("Nothing is late"), self.tr(
                "Every open stage and every condition is within its days."
            )
        if view == DRAFTS:
            return self.tr("No drafts"), self.tr(
                "What is typed on a project and not saved yet is found here."
            )
        if view in {OPEN, ALL}:
            return self.tr("No projects yet"), self.tr(
                "A project is entered once and kept for life: its concept, its way through approval, its funding, "
                "what was decided and why."
            )
        told = self.tr("No project is in this view now: {view}.")
        return self.tr("Nothing here"), told.format(view=view_name(view))

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_project_requested)
        self._clear.clicked.connect(self.clear_wanted)
        self._all.clicked.connect(self.all_wanted)

    def focus_first(self) -> None:
        """Take the keyboard to the first step that is offered."""
        steps = (self._new, self._clear, self._all)
        first = next((step for step in steps if not step.isHidden()), None)
        if first is not None:
            first.setFocus()
