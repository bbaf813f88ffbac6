"""The table of projects; when it is empty, an explanation with the next steps is shown instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget
from typing_extensions import override

from ui.features.projects.columns import GIVING_WAY, ROOMY_FROM, ROOMY_WIDTHS, sort_field
from ui.features.projects.empty_list import EmptyList
from ui.features.projects.listing import Listing
from ui.kit.tables.scroll_anchor import ListPosition, ScrollAnchor
from ui.kit.tables.view import ListView
from ui.kit.tables.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from ui.desk.desk import Desk
    from ui.features.projects.list_query import ListQuery

_COLUMNS = "projects_columns"
"""The setting with the arrangement of the columns and the sort order."""

_USUAL_SORT = "ref"


class ListPane(QStackedWidget):
    """A stack of the list and the explanation for an empty list."""

    opened = Signal(str)
    """The number of the project to open."""

    chosen = Signal(object)
    """The ids of the selected projects, a tuple."""

    counted = Signal()
    """All listed projects are known."""

    new_project_requested = Signal()

    clear_wanted = Signal()
    """The person asked to clear the filters."""

    all_wanted = Signal()
    """The person asked to show all projects."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._staying: ScrollAnchor | None = None
        self._is_new_query = True
        self._is_untouched = True
        """Whether the first row is selected because the list opened so, and not by the person."""
        self._wanted = ""
        """The id of a project to go to as soon as it is listed."""
        self.listing = Listing(desk, self)
        self.view = ListView(self.listing.model, desk.look)
        self._nothing: EmptyList | None = None
        self._has_more = False
        self.view.setAccessibleName(self.tr("Projects"))
        self.addWidget(self.view)
        self._connect()
        self._arrange()

    def ask(self, query: ListQuery) -> None:
        """List the results of a query, in the order of the columns."""
        self._is_new_query = True
        self.listing.ask(self._in_order(query))

    def refresh(self, changed: Iterable[str]) -> None:
        """Show the changes of an act to these projects."""
        self.listing.refresh(changed)

    def explain(self, *, has_more: bool) -> None:
        """Say why the list is empty, if it is; `has_more` where something of the view is shown above it."""
        if has_more != self._has_more:
            self._has_more = has_more
            if self._nothing is not None and self.currentWidget() is self._nothing:
                self._explained()

    def go_to(self, project_id: str) -> None:
        """Select a project, now or as soon as it is listed."""
        self._wanted = "" if self.view.go_to(project_id) else project_id

    def position(self) -> ListPosition:
        """Return the selection and the scroll position."""
        return ScrollAnchor(self.view).position

    def return_to(self, position: ListPosition) -> None:
        """Restore a selection and a scroll position as soon as the projects are listed."""
        self._staying, self._is_new_query = ScrollAnchor(self.view, position), False
        self._is_untouched = False

    def following(self, project_id: str) -> str:
        """Return the number of the next project; empty at the end or when `project_id` is not listed."""
        model = self.listing.model
        place = model.index_of(project_id)
        line = model.row_at(place + 1) if place >= 0 else None
        return line.ref if line is not None else ""

    def current_ref(self) -> str:
        """Return the number of the current project; empty when there is none."""
        line = self.listing.line(self.view.current_id())
        return line.ref if line is not None else ""

    def open_current(self) -> None:
        """Request the page of the current project."""
        self._on_opened(self.view.current_id())

    def focus_first(self) -> None:
        """Focus the list, or the first button where it is empty."""
        if self._nothing is not None and self.currentWidget() is self._nothing:
            self._nothing.focus_first()
        else:
            self.view.setFocus()

    def _arrange(self) -> None:
        """Restore the arrangement of the columns from the settings."""
        kept = self._desk.settings.text(_COLUMNS)
        state = ViewState.read(kept)
        self.view.columns.apply(state if state.sorted_by else state._replace(sorted_by=_USUAL_SORT))
        self._read_columns()

    def _use_room(self) -> None:
        """Adapt the columns to the width, until the person has arranged them.

        A wide list has wider text columns; in a narrow one columns that the inspector also shows are hidden in a
        fixed order, until the title has its room.
        """
        columns, state = self.listing.model.columns, self.view.columns.state()
        roomy = ROOMY_WIDTHS if self.width() >= ROOMY_FROM else {}
        wanted = {column.id: roomy.get(column.id, column.width) for column in columns if column.shown}
        room = self.width() - self.view.verticalScrollBar().sizeHint().width()
        for column_id in GIVING_WAY:
            if sum(wanted.values()) <= room:
                break
            del wanted[column_id]
        hidden = tuple(column.id for column in columns if column.id not in wanted)
        fixed = [column.id for column in columns if not column.stretches and column.id in wanted]
        widths = tuple((column_id, wanted[column_id]) for column_id in fixed)
        if (widths, set(hidden)) != (state.widths, set(state.hidden)):
            self.view.columns.layout.apply(state._replace(widths=widths, hidden=hidden))
            self._read_columns()

    def _read_columns(self) -> None:
        state = self.view.columns.state()
        self.listing.show_columns([name for name in state.order if name not in state.hidden])

    def _in_order(self, query: ListQuery) -> ListQuery:
        column_id, descending = self.listing.model.sorted_by
        return query._replace(sort=sort_field(column_id, self._desk.language), descending=descending)

    def _connect(self) -> None:
        self.listing.about_to_be_read.connect(self._on_about_to_be_read)
        self.listing.read.connect(self._on_read)
        self.view.columns.sort_requested.connect(self._on_sort_requested)
        self.view.columns.was_reset.connect(self._use_room)
        self.view.columns.changed.connect(self._on_state_changed)
        self.view.opened.connect(self._on_opened)
        self.view.chosen.connect(self._on_chosen)

    def _show_current(self) -> None:
        """Show the list or the explanation, and keep the focus in the visible one."""
        shown: QWidget = self.view
        if not self.listing.model.ids:
            shown = self._explained()
        if shown is self.currentWidget():
            return
        at = QApplication.focusWidget()
        had_focus = at is not None and self.isAncestorOf(at)
        self.setCurrentWidget(shown)
        if had_focus:
            self.focus_first()

    def _explained(self) -> EmptyList:
        """Return the explanation of an empty list; created when first needed."""
        if self._nothing is None:
            self._nothing = EmptyList(self._desk)
            self._nothing.new_project_requested.connect(self.new_project_requested)
            self._nothing.clear_wanted.connect(self.clear_wanted)
            self._nothing.all_wanted.connect(self.all_wanted)
            self.addWidget(self._nothing)
        self._nothing.explain(self.listing.query, has_more=self._has_more)
        return self._nothing

    # Slots

    def _on_about_to_be_read(self) -> None:
        if self._staying is None:
            self._staying = ScrollAnchor(self.view)

    def _on_read(self, whole: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if whole or self.listing.model.ids:
            self._show_current()
        if whole:
            self._find_again()
            self.counted.emit()

    def _find_again(self) -> None:
        if self._staying is not None:
            self._select_again(self._staying)
        self._staying, self._is_new_query = None, False
        if self._wanted:
            self.go_to(self._wanted)
        self._tell_chosen(self.view.chosen_ids())

    def _select_again(self, staying: ScrollAnchor) -> None:
        """Select what the person had selected; a list in which nobody has selected anything stays at its top."""
        if not self._is_new_query:
            staying.again()
        elif self._is_untouched:
            staying.at_the_top()
        else:
            self._is_untouched = not staying.elsewhere()

    def _on_sort_requested(self) -> None:
        self.ask(self.listing.query)

    def _on_state_changed(self) -> None:
        self._desk.settings.keep(_COLUMNS, self.view.columns.kept().text())
        self._read_columns()

    def _on_opened(self, project_id: str) -> None:
        line = self.listing.line(project_id)
        if line is not None:
            self.opened.emit(line.ref)

    def _on_chosen(self, ids: tuple[str, ...]) -> None:
        if self._staying is None:  # otherwise the rows are being replaced, and nobody has chosen anything
            self._is_untouched = False
        self._tell_chosen(ids)

    def _tell_chosen(self, ids: tuple[str, ...]) -> None:
        if self.listing.is_whole:  # until all rows are read, a selected project may only seem to be missing
            self.chosen.emit(ids)

    # Overrides that Qt calls

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the columns to the new width."""
        super().resizeEvent(event)
        if not self.view.columns.is_arranged:
            self._use_room()
