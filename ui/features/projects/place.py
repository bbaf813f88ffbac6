"""The place “Projects”: the list with its head, filters and inspector; acts are requested from the window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.errors import WrongUsage
from ui.actions.act_commands import act_commands
from ui.actions.command_menu import command_menu
from ui.actions.commands import Command
from ui.actions.place import Place
from ui.actions.requests import ActRequest
from ui.features.projects.clipboard import Clipboard
from ui.features.projects.filter_bar import FilterBar
from ui.features.projects.head import ListHead
from ui.features.projects.inspector import Inspector
from ui.features.projects.list_pane import ListPane
from ui.features.projects.list_query import ListQuery, Narrowing, counted, query_of
from ui.features.projects.unfinished_lines import UnfinishedLines
from ui.features.projects.views import ALL, OPEN, VIEWS, view_rule
from ui.features.projects.visible_marks import VisibleMarks
from ui.kit.tables.scroll_anchor import ListPosition

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from registry.domain.project.query import ProjectQuery
    from ui.actions.requests import RequestKind
    from ui.desk.desk import Desk, SavedChange
    from ui.features.projects.listing import Listing

_VIEW = "projects_view"
"""The setting with the last view."""

_ROW_MENU = (
    ("open", "next_step"),
    ("decide", "present", "determine", "meet", "resubmit"),
    ("copy", "copy_for"),
    ("columns", "column"),
)
"""The commands in the menu of a row, in groups."""


class ProjectsPlace(Place):
    """The list of projects; its panel is the inspector."""

    new_project_requested = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    draft_wanted = Signal(object)
    """Carries the draft of a new project (`KeptDraft`) to continue."""

    counts_changed = Signal(object)
    """Carries the number of projects in each view, by the id of the view."""

    view_changed = Signal(str)
    """The id of the new view."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._build()
        self._connect()
        kept = desk.settings.text(_VIEW, OPEN)
        self._set_view(kept if kept in VIEWS else OPEN)
        self._ask()

    @property
    def view(self) -> str:
        """The id of the present view."""
        return self._shown_view

    def group_columns(self, group_of: Callable[[str], str]) -> None:
        """Say which group each column belongs to (by its id) where the person chooses among them."""
        self._pane.view.columns.group_of = group_of

    @property
    def listing(self) -> Listing:
        """The projects in the list, in order."""
        return self._pane.listing

    def show_view(self, view: str) -> None:
        """Show a view without filters."""
        self._filters.reset()
        self._set_view(view)
        self._ask()

    def count(self) -> None:
        """Count the projects in each view."""
        self._desk.ask_later(counted, self._on_views_counted, about="project counts")

    def filter_text(self, text: str) -> None:
        """Search for a text among all projects."""
        self._set_view(ALL)
        self._filters.set_text(text)

    def select(self, ref: str) -> None:
        """Select a project, now or as soon as it is listed."""
        self._pane.go_to(self._id_of(ref))

    def chosen_refs(self) -> tuple[str, ...]:
        """Return the numbers of the selected projects, in the order of the list."""
        ids = self._pane.view.chosen_ids()
        lines = self._desk.ask(lambda registry: registry.projects.lines(ids, ("ref",)))
        return tuple(str(line.values["ref"]) for line in lines)

    def several_chosen(self) -> tuple[str, ...]:
        """Return the numbers of the selected projects if there are several; one is always selected."""
        chosen = self.chosen_refs()
        return chosen if len(chosen) > 1 else ()

    def shown_query(self) -> ProjectQuery | None:
        """Return the query for the projects in the list; None for the view of drafts, which no query finds."""
        query = self._pane.listing.query
        return self._desk.ask(lambda registry: query_of(registry, query))

    def following(self, ref: str) -> str:
        """Return the number of the next project in the list; empty at its end, or when `ref` is not listed."""
        return self._pane.following(self._id_of(ref))

    @override
    def commands(self) -> tuple[Command, ...]:
        """Return the commands of the list and its panel."""
        some, step = self._is_some_chosen, self._inspector
        return (
            Command("filter", self.tr("Filter this list"), self._filters.focus_line, icon="list-filter"),
            Command("open", self.tr("Open project"), self._open, self._may_open, "arrow-right"),
            Command("next_step", self.tr("Start next step"), step.take_step, step.has_step, "arrow-right"),
            *act_commands(self._act, self._may_act),
            Command(
                "clear_filters",
                self.tr("Clear filters"),
                self._filters.clear,
                self._filters.is_narrowing,
                "x",
            ),
            Command("columns", self.tr("Choose columns…"), self._choose_columns, icon="columns-3"),
            Command("column", self.tr("Menu of the current column"), self._open_column_menu, some),
            Command("copy", self.tr("Copy selected projects"), self._clipboard.copy, some, "copy"),
            Command("copy_for", self.tr("Copy for another office…"), self._copy_for, some, "copy"),
        )

    @override
    def whereabouts(self) -> str:
        """Return the filters, the selection and the scroll position; view and columns are settings."""
        return json.dumps(
            {"narrowing": self._filters.narrowing()._asdict(), "position": self._pane.position().text()}
        )

    @override
    def return_to(self, whereabouts: str) -> None:
        """Restore filters, selection and scroll position."""
        if whereabouts:
            kept = json.loads(whereabouts)
            self._filters.set_narrowing(Narrowing(**kept["narrowing"]))
            self._ask()
            self._pane.return_to(ListPosition.read(kept["position"]))

    @override
    def enter(self) -> None:
        """Focus the list, and count the views again, because drafts change without an act."""
        self._pane.focus_first()
        self._marks.look_again()
        self._refresh_drafts()
        if self._pane.listing.is_whole:  # at start, counting waits until the list is painted
            self.count()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, the filters, the lines above the list, and the list."""
        return self._head, self._filters, self._unfinished, self._pane

    @override
    def panel(self) -> QWidget:
        """Return the inspector."""
        return self._inspector

    def _copy_for(self) -> None:
        self._clipboard.offer()

    def _build(self) -> None:
        self.setProperty("role", "window")
        self._head, self._filters = ListHead(self._desk), FilterBar(self._desk)
        self._unfinished = UnfinishedLines(self._desk)
        self._pane, self._inspector = ListPane(self._desk), Inspector(self._desk)
        self._clipboard = Clipboard(self._desk, self._pane.view)
        self._marks = VisibleMarks(self._pane.view, self._pane.listing)
        above = QVBoxLayout()
        above.setContentsMargins(16, 12, 16, 8)
        above.setSpacing(8)
        above.addWidget(self._head)
        above.addWidget(self._filters)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above)
        whole.addWidget(self._unfinished)
        whole.addWidget(self._pane, 1)

    def _connect(self) -> None:
        self._head.view_chosen.connect(self._on_view_chosen)
        self._head.new_project_requested.connect(self.new_project_requested)
        self._head.import_wanted.connect(self.import_wanted)
        self._head.export_wanted.connect(self.export_wanted)
        self._head.print_wanted.connect(self.print_wanted)
        self._filters.changed.connect(self._ask)
        self._filters.list_wanted.connect(self._pane.focus_first)
        self._pane.new_project_requested.connect(self.new_project_requested)
        self._pane.clear_wanted.connect(self._filters.clear)
        self._pane.all_wanted.connect(lambda: self._on_view_chosen(ALL))
        self._pane.opened.connect(self.project_opened)
        self._pane.chosen.connect(self._inspector.show_chosen)
        self._pane.view.menu_wanted.connect(lambda at: self.row_menu().popup(at))
        self._pane.view.copy_wanted.connect(self._clipboard.copy)
        self._pane.counted.connect(self._on_counted)
        self._unfinished.counted.connect(self._on_counted)
        self._unfinished.counted.connect(self._marks.look_again)
        self._unfinished.wanted.connect(self.draft_wanted)
        self._inspector.open_wanted.connect(self.project_opened)
        self._inspector.act_wanted.connect(self.act_wanted)
        self._marks.changed.connect(lambda marks: self.marked.emit(marks | self._unfinished.marks))
        self._desk.changed.connect(self._on_changed)
        self._desk.drafts_changed.connect(self._on_drafts_changed)
        self._desk.rebuilt.connect(self._on_rebuilt)

    def _set_view(self, view: str) -> None:
        self._shown_view = view
        self._head.show_view(view)
        self._desk.settings.keep(_VIEW, view)
        self.view_changed.emit(view)

    def _query(self) -> ListQuery:
        return ListQuery(self._shown_view, self._filters.narrowing())

    def _ask(self) -> None:
        self._pane.ask(self._query())
        self._unfinished.ask(self._query())

    def _refresh_drafts(self) -> None:
        if view_rule(self._shown_view).drafted:
            self._pane.refresh(())
            self._unfinished.ask(self._query())

    def _id_of(self, ref: str) -> str:
        """Return the id of a project, empty when there is none of this number."""
        try:
            return self._desk.ask(lambda registry: registry.projects.file(ref).project.id)
        except WrongUsage:
            return ""

    def _is_some_chosen(self) -> bool:
        return bool(self._pane.view.current_id())

    def _choose_columns(self) -> None:
        self._pane.view.columns.open_chooser()

    def _open_column_menu(self) -> None:
        self._pane.view.columns.open_menu()

    def row_menu(self) -> QMenu:
        """Return the menu of the selected projects: what can be done with them, with the keys."""
        by_id = {command.id: command for command in self.commands()}
        groups = ([by_id[name] for name in group] for group in _ROW_MENU)
        return command_menu(groups, self._desk.look, self._pane.view)

    def _act(self, act: RequestKind) -> None:
        ref = self._pane.current_ref()
        if ref:
            self.act_wanted.emit(ActRequest(act, ref))

    def _may_act(self) -> bool:
        return len(self._pane.view.chosen_ids()) == 1 and not self._desk.read_only

    def _open(self) -> None:
        """Open the project, or click the focused button on Enter."""
        at = QApplication.focusWidget()
        if isinstance(at, QAbstractButton):
            at.click()
        else:
            self._pane.open_current()

    def _may_open(self) -> bool:
        return self._is_some_chosen() or isinstance(QApplication.focusWidget(), QAbstractButton)

    # Slots

    def _on_view_chosen(self, view: str) -> None:
        self._set_view(view)
        self._ask()

    def _on_views_counted(self, counts: Mapping[str, int]) -> None:
        self.counts_changed.emit(counts)

    def _on_counted(self) -> None:
        self._pane.explain(has_more=bool(self._unfinished.number))
        self._head.show_count(len(self._pane.listing.model.ids) + self._unfinished.number)

    def _on_changed(self, written: SavedChange) -> None:
        touched = {change.project_id for change in written.change_set.changes if change.project_id}
        self._pane.refresh(touched)
        self._unfinished.ask(self._query())
        self._inspector.look_again(touched)
        self.count()

    def _on_drafts_changed(self, one_more_or_less: bool) -> None:  # noqa: FBT001 - a signal's value
        if self.isVisible():  # otherwise they are read when the list is entered
            self._refresh_drafts()
        if one_more_or_less:
            self.count()

    def _on_rebuilt(self) -> None:
        self._pane.listing.model.forget_all()
        self._ask()
        self._inspector.look_again({self._pane.view.current_id()})
        self.count()
