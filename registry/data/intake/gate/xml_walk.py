"""One pass over an XML part with expat, in pieces; refuses a DOCTYPE, long tokens, deep nesting and endless work."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from xml.parsers import expat

from registry.data.intake.errors import Malformed, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from registry.data.intake.limits import Limits


class Clock:
    """The processor time the gate may take before the worker refuses the file."""

    def __init__(
        self, seconds: float, of_each: float = 0, report: Callable[[int], object] = lambda _counted: None
    ) -> None:
        """`of_each` is the time in seconds each counted cell or string adds; `report` is called with their number."""
        self._until = time.process_time() + seconds
        self._of_each, self._report = of_each, report
        self.counted = self._reported = 0

    def earn(self, counted: int) -> None:
        """Add time for so many more filled cells or strings."""
        self.counted += counted

    def check(self) -> None:
        """Raise Unreadable when the time is over."""
        if self.counted > self._reported:
            self._reported = self.counted
            self._report(self.counted)
        if time.process_time() > self._until + self.counted * self._of_each:
            raise Unreadable("F16")


class CharacterData(list[str]):
    """The pieces of text since the last tag that emptied it."""

    def taken(self) -> str:
        """Return the text and empty the list."""
        whole = self[0] if len(self) == 1 else "".join(self)
        self.clear()
        return whole


class Unread:
    """How many bytes expat has been given and not read yet: those of a tag that goes on in the next piece."""

    __slots__ = ("length",)

    def __init__(self) -> None:
        self.length = 0


def walk(
    pieces: Iterable[bytes],
    part: str,
    limits: Limits,
    clock: Clock,
    *,
    start: Callable[[str, dict[str, str]], object],
    end: Callable[[str], object],
    text: CharacterData,
    unread: Unread | None = None,
) -> None:
    """Parse a part; names come as `namespace local`. `start` and `end` must empty `text`; `unread` is kept up to date.

    Raises Unreadable for a DOCTYPE, for a token or text over the limit, and when the time is over; raises Malformed
    when the part is not XML.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 64 * 1024
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = _doctype(part)
    fed, unread = 0, unread or Unread()
    try:
        for piece in pieces:
            parser.Parse(piece)
            fed += len(piece)
            unread.length = fed - parser.CurrentByteIndex
            # expat reads an unfinished token again with each piece, so a long one would cost its length squared.
            if unread.length > limits.token or sum(map(len, text)) > limits.attribute:
                raise Unreadable("F14", part=part)
            clock.check()
        parser.Parse(b"", True)  # noqa: FBT003 - expat takes no keyword
    except (expat.ExpatError, ValueError, LookupError) as error:  # LookupError: an unknown encoding
        raise Malformed(part) from error


def earning(pieces: Iterable[bytes], clock: Clock, counted: Callable[[], int]) -> Iterator[bytes]:
    """Yield the pieces; the cells or strings counted in one add time for the next."""
    before = 0
    for piece in pieces:
        yield piece
        clock.earn(counted() - before)
        before = counted()


def _doctype(part: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise Unreadable("F04", part=part)

    return refuse


class Depth:
    """Handlers for small parts, and for parts that are only checked.

    `opened` is called with the name and the attributes of each element, `closed` with its name and its text.
    """

    def __init__(
        self,
        part: str,
        limits: Limits,
        opened: Callable[[str, dict[str, str]], object],
        closed: Callable[[str, str], object],
    ) -> None:
        self.text = CharacterData()
        self._part, self._limits = part, limits
        self._opened, self._closed = opened, closed
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the beginning of an element."""
        self._depth += 1
        longest = max(map(len, attributes.values()), default=0)
        if self._depth > self._limits.depth or longest > self._limits.attribute:
            raise Unreadable("F14", part=self._part)
        self.text.clear()
        self._opened(name, attributes)

    def end(self, name: str) -> None:
        """Handle the end of an element."""
        self._depth -= 1
        self._closed(name, self.text.taken())


def nothing(*_: str | dict[str, str]) -> None:
    """Do nothing: the handler of parts that are only checked."""
