"""One pass over an XML part by expat, in pieces: no DOCTYPE, no endless token, no depth, no time without end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from xml.parsers import expat

from registry.data.intake.errors import Malformed, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from registry.data.intake.limits import Limits


class Clock:
    """How much processor time the worker may take to look before it gives up by itself."""

    def __init__(
        self, seconds: float, of_each: float = 0, tell: Callable[[int], object] = lambda _counted: None
    ) -> None:
        """`of_each` are the seconds that one counted cell or string is worth; `tell` is told how many there are."""
        self._until = time.process_time() + seconds
        self._of_each, self._tell = of_each, tell
        self.counted = self._describe = 0

    def earn(self, counted: int) -> None:
        """Give time for so many more cells or strings that were found to be filled."""
        self.counted += counted

    def check(self) -> None:
        """Raise Unreadable when the time is over."""
        if self.counted > self._describe:
            self._describe = self.counted
            self._tell(self.counted)
        if time.process_time() > self._until + self.counted * self._of_each:
            raise Unreadable("F16")


class CharacterData(list[str]):
    """The pieces of text since the last tag."""

    def taken(self) -> str:
        """Return the text and begin anew."""
        whole = self[0] if len(self) == 1 else "".join(self)
        self.clear()
        return whole


def walk(
    pieces: Iterable[bytes],
    part: str,
    limits: Limits,
    clock: Clock,
    *,
    start: Callable[[str, dict[str, str]], object],
    end: Callable[[str], object],
    text: CharacterData,
) -> None:
    """Parse a part; names come as `namespace local`. `start` and `end` must empty `text`.

    Raises Unreadable for a DOCTYPE, a token or text over the limit, what is no XML, and when the time is over.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 64 * 1024
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = _doctype(part)
    fed = 0
    try:
        for piece in pieces:
            parser.Parse(piece)
            fed += len(piece)
            # expat reads an unfinished token again with each piece: a long one would cost its length squared.
            if fed - parser.CurrentByteIndex > limits.token or sum(map(len, text)) > limits.attribute:
                raise Unreadable("F14", part=part)
            clock.check()
        parser.Parse(b"", True)  # noqa: FBT003 - expat takes no keyword
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter: an encoding nobody knows
        raise Malformed(part) from error


def earning(pieces: Iterable[bytes], clock: Clock, counted: Callable[[], int]) -> Iterator[bytes]:
    """Yield the pieces; what was counted in one gives time for the next."""
    before = 0
    for piece in pieces:
        yield piece
        clock.earn(counted() - before)
        before = counted()


def _doctype(part: str) -> Callable[..., None]:
    def refused(*_: object) -> None:
        raise Unreadable("F04", part=part)

    return refused


class Depth:
    """Handlers for parts that are read element by element, at leisure: small ones, and those only looked through.

    `opened` is told each element with its attributes, `closed` each with its text.
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
        """Take in the beginning of an element."""
        self._depth += 1
        longest = max(map(len, attributes.values()), default=0)
        if self._depth > self._limits.depth or longest > self._limits.attribute:
            raise Unreadable("F14", part=self._part)
        self.text.clear()
        self._opened(name, attributes)

    def end(self, name: str) -> None:
        """Take in the end of an element."""
        self._depth -= 1
        self._closed(name, self.text.taken())


def nothing(*_: str | dict[str, str]) -> None:
    """Take no notice: of parts that are only looked through."""
