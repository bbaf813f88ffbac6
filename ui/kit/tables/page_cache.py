"""A cache of the pages of a long list; pages are read as a whole."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic

from ui.kit.tables.column import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PAGE = 64
"""The number of rows in a page."""

KEPT_PAGES = 40


class PageCache(Generic[Row]):
    """Pages of rows by page number; the least recently used page is dropped when the cache is full."""

    def __init__(self, fetch: Callable[[Sequence[str]], Sequence[Row]], key: Callable[[Row], str]) -> None:
        self._fetch, self._key = fetch, key
        self._ids: tuple[str, ...] = ()
        self._pages: OrderedDict[int, dict[str, Row]] = OrderedDict()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the whole list, in their order."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Empty the cache and use these ids."""
        self._ids = tuple(ids)
        self._pages.clear()

    def __contains__(self, page: int) -> bool:
        return page in self._pages

    def exists(self, page: int) -> bool:
        """Return whether the list is long enough to have a page of this number."""
        return 0 <= page * PAGE < len(self._ids)

    def row(self, number: int) -> Row | None:
        """Return the row at a position; None when its page is not cached or the row was not found."""
        rows = self._pages.get(number // PAGE)
        if rows is None:
            return None
        self._pages.move_to_end(number // PAGE)
        return rows.get(self._ids[number])

    def read(self, page: int) -> None:
        """Read a page into the cache; exceptions of `fetch` are passed on."""
        rows = self._fetch(self._ids[page * PAGE : (page + 1) * PAGE])
        self._pages[page] = {self._key(row): row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def drop(self, pages: Iterable[int]) -> None:
        """Drop pages from the cache; they are read again when they are needed."""
        for page in pages:
            self._pages.pop(page, None)
