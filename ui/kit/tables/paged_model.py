"""A table model over ids that reads rows page by page when they are shown: 100,000 rows open as fast as 100."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from ui.kit.tables.column import Column, Row
from ui.kit.tables.page_cache import PAGE, PageCache
from ui.kit.tables.table_model import TableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject

_MOST_WAITING = 8
"""The maximum number of pages in the queue: after further scrolling the older ones are no longer needed."""

_FIRST_DELAY_MS, _LONGEST_DELAY_MS = 500, 30_000


class PagedModel(TableModel[Row]):
    """A model over ids.

    `fetch` is called with the ids of a whole page and returns their rows; ids it leaves out are shown as deleted.
    """

    fetching_failed = Signal(object)
    """The exception raised while reading a page; reading is retried automatically."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[str]], Sequence[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._cache: PageCache[Row] = PageCache(fetch, key)
        self._missed: list[int] = []
        self._near: list[int] = []
        self._page_shown = -1
        self._read_this_turn = False
        self._error: Exception | None = None
        self._delay = _FIRST_DELAY_MS
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._retry = QTimer(self, singleShot=True)
        self._connect()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all rows, in their order."""
        return self._cache.ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show the rows with these ids, all read again; selected rows that are still in the list stay selected."""
        self._missed.clear()
        self._near.clear()
        self._page_shown = -1
        if tuple(ids) == self.ids:
            self.forget_all()
            return
        self.beginResetModel()
        self._cache.set_ids(ids)
        self.endResetModel()

    def forget(self, ids: Iterable[str]) -> None:
        """Read these rows again when they are next shown, because they have changed."""
        pages = {place // PAGE for place in self.places_of(ids)}
        self._cache.drop(pages)
        for page in pages:
            self._page_changed(page)

    def forget_all(self) -> None:
        """Read all rows again when they are next shown."""
        self._cache.set_ids(self.ids)
        if self.ids:
            self._rows_changed(0, len(self.ids) - 1)

    def row_at(self, number: int) -> Row | None:
        """Return the row at a position, reading its page if necessary; None when it is deleted or cannot be read."""
        if not 0 <= number < len(self.ids):
            return None
        if number // PAGE not in self._cache:
            self._read(number // PAGE)
        return self._cache.row(number)

    def _connect(self) -> None:
        self._idle.timeout.connect(self._on_idle)
        self._retry.timeout.connect(self._on_retry)

    def _row_to_show(self, number: int) -> Row | None:
        page = number // PAGE
        if page not in self._cache:
            self._miss(page)
        if page != self._page_shown and page in self._cache:
            self._page_shown = page
            self._want_neighbours(page)
        return self._cache.row(number)

    def _miss(self, page: int) -> None:
        """Read a page now if none was read in this turn of the event loop; otherwise add it to the queue."""
        if not self._read_this_turn and not self._retry.isActive() and self._read(page):
            self._read_this_turn = True
        elif page not in self._missed:
            self._missed = [*self._missed[1 - _MOST_WAITING :], page]
        self._wake()

    def _want_neighbours(self, page: int) -> None:
        beside = (page - 1, page + 1)
        self._near = [near for near in beside if self._cache.exists(near) and near not in self._cache]
        self._wake()

    def _wake(self) -> None:
        """Process the queue when the event loop is idle; the timer is not restarted, or a busy loop would starve it."""
        if not self._idle.isActive():
            self._idle.start()

    def _read(self, page: int) -> bool:
        try:
            self._cache.read(page)
        except Exception as error:  # noqa: BLE001 - a paint event must survive any error of reading
            self._error = error
            self._retry.start(self._delay)
            self._delay = min(self._delay * 2, _LONGEST_DELAY_MS)
            return False
        self._delay = _FIRST_DELAY_MS
        return True

    def _page_changed(self, page: int) -> None:
        self._rows_changed(page * PAGE, min((page + 1) * PAGE, len(self.ids)) - 1)

    def _take_up(self) -> int | None:
        """Return the page to read next: the one shown last, then its neighbours; None when there is nothing to read."""
        for waiting in (self._missed, self._near):
            while waiting:
                page = waiting.pop()
                if self._cache.exists(page) and page not in self._cache:
                    return page
        return None

    def _on_idle(self) -> None:
        self._read_this_turn = False
        error, self._error = self._error, None
        if error is not None:
            self.fetching_failed.emit(error)
        if self._retry.isActive() or (page := self._take_up()) is None:
            return
        if self._read(page):
            self._page_changed(page)
        else:
            self._missed.insert(0, page)
        self._wake()

    def _on_retry(self) -> None:
        self._wake()
