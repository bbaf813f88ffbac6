"""The pages of a long list that are at hand: read whole, kept while they are used."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic

from ui.kit.tables.column import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PAGE = 64
"""Rows of a page."""

KEPT_PAGES = 40


class PageCache(Generic[Row]):
    """Pages of rows by the number of the page; the one not used for longest makes room."""

    def __init__(self, fetch: Callable[[Sequence[str]], Sequence[Row]], key: Callable[[Row], str]) -> None:
        self._fetch, self._key = fetch, key
        self._ids: tuple[str, ...] = ()
        self._pages: OrderedDict[int, dict[str, Row]] = OrderedDict()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the whole list, in their order."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Begin anew with these ids."""
        self._ids = tuple(ids)
        self._pages.clear()

    def __contains__(self, page: int) -> bool:
        return page in self._pages

    def exists(self, page: int) -> bool:
        """Return whether the list is long enough to have a page of this number."""
        return 0 <= page * PAGE < len(self._ids)

    def row(self, number: int) -> Row | None:
        """Return the row at a place if its page is at hand and the row was found."""
        rows = self._pages.get(number // PAGE)
        if rows is None:
            return None
        self._pages.move_to_end(number // PAGE)
        return rows.get(self._ids[number])

    def read(self, page: int) -> None:
        """Fetch a page; raises whatever the fetching raises."""
        rows = self._fetch(self._ids[page * PAGE : (page + 1) * PAGE])
        self._pages[page] = {self._key(row): row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def drop(self, pages: Iterable[int]) -> None:
        """Let go of pages: they will be read again when they are looked at."""
        for page in pages:
            self._pages.pop(page, None)
