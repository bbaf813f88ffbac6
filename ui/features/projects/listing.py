"""The projects in the list, read in the background; a long list shows its first rows before the rest is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from registry.domain.errors import RegistryError
from ui.desk.freed_memory import give_back
from ui.features.projects.columns import columns, fields_of
from ui.features.projects.line import ProjectLine, read_lines
from ui.features.projects.list_query import ListQuery, found
from ui.kit.tables.page_cache import PAGE
from ui.kit.tables.paged_model import PagedModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.desk.desk import Desk

_LONG = 5_000
"""The number of projects from which ordering all of them takes long enough to show the first ones earlier."""

_ABOUT = "projects"


class Listing(QObject):
    """Manages which projects are listed in which order, and their lines."""

    about_to_be_read = Signal()
    """The ids in the model are about to be replaced."""

    read = Signal(bool)
    """The ids in the model were replaced; True when the list is complete."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fields = fields_of(())
        self._is_long = True  # assumed until the size is known
        self.is_whole = False
        """Whether all the ids of the query are known."""
        self.query = ListQuery()
        self.model: PagedModel[ProjectLine] = PagedModel(
            columns(desk.registry), self._lines, lambda line: line.id, self
        )
        self.model.fetching_failed.connect(self._on_failed)

    def ask(self, query: ListQuery) -> None:
        """List the results of a query."""
        self.query, self.is_whole = query, False
        if self._is_long:
            self._desk.ask_later(lambda registry: found(registry, query, PAGE), self._on_first, about=_ABOUT)
        else:
            self._ask_all()

    def refresh(self, changed: Iterable[str]) -> None:
        """Read the lines of these projects again, and run the query again."""
        self.model.forget(changed)
        self._ask_all()

    def show_columns(self, column_ids: Sequence[str]) -> None:
        """Read the fields needed for these columns from now on."""
        wanted = fields_of(column_ids)
        lacking = not set(wanted) <= set(self._fields)
        self._fields = wanted
        if lacking:
            self.model.forget_all()

    def line(self, project_id: str) -> ProjectLine | None:
        """Return the line of a listed project; None when it cannot be read."""
        return self.model.row_at(self.model.index_of(project_id))

    def _lines(self, ids: Sequence[str]) -> list[ProjectLine]:
        fields = self._fields
        return self._desk.ask(lambda registry: read_lines(registry, ids, fields))

    def _ask_all(self) -> None:
        query = self.query
        self._desk.ask_later(lambda registry: found(registry, query), self._on_all, about=_ABOUT)

    # Slots

    def _on_first(self, ids: tuple[str, ...]) -> None:
        if len(ids) < PAGE:
            self._on_all(ids)
            return
        self._show(ids)
        self._ask_all()

    def _on_all(self, ids: tuple[str, ...]) -> None:
        self.is_whole, self._is_long = True, len(ids) > _LONG
        self._show(ids)
        if self._is_long:
            self._desk.ask_later(lambda _registry: give_back(), _do_nothing, about="freed memory")

    def _show(self, ids: tuple[str, ...]) -> None:
        self.about_to_be_read.emit()
        if ids != self.model.ids:
            self.model.set_ids(ids)
        self.read.emit(self.is_whole)

    def _on_failed(self, error: Exception) -> None:
        signal = self._desk.failed if isinstance(error, RegistryError) else self._desk.broken
        signal.emit(error)


def _do_nothing(_answer: None) -> None:
    """Do nothing: nobody waits for the memory to be freed."""
