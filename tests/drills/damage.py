"""Ways to damage a registry file; each is a pure function from its bytes to the damaged bytes."""

from __future__ import annotations

from collections.abc import Callable

from tests.drills.pace import spread

PAGE = 4096

Damage = Callable[[bytes, int], bytes]
"""Damages content; the number chooses one of the places spread over the content."""


def one_bit(content: bytes, place: int) -> bytes:
    """Flip one bit anywhere after the header."""
    at = int(spread(place, 100, len(content)))
    return _with(content, at, bytes([content[at] ^ 1 << place % 8]))


def text_byte(content: bytes, place: int) -> bytes:
    """Change one letter of a text, so that the page still looks valid."""
    at = int(spread(place, 100, len(content)))
    letters = range(at, len(content)), range(100, at)
    found = next(i for part in letters for i in part if _in_word(content, i))
    return _with(content, found, b"q" if content[found : found + 1] != b"q" else b"z")


def zeroed_page(content: bytes, place: int) -> bytes:
    """Overwrite one page with zeros, never the first."""
    at = _page(content, place)
    return _with(content, at, bytes(PAGE))


def swapped_pages(content: bytes, place: int) -> bytes:
    """Exchange two pages."""
    one, other = _page(content, place), _page(content, place + 7)
    if one == other:
        other = PAGE if one != PAGE else 2 * PAGE
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    return _with(_with(content, one, second), other, first)


def cut_short(content: bytes, place: int) -> bytes:
    """Truncate the file at any place before its end."""
    return content[: int(spread(place, 1, len(content) - 1))]


def header_byte(content: bytes, place: int) -> bytes:
    """Change one of the hundred bytes of SQLite's header."""
    at = place * 37 % 100
    return _with(content, at, bytes([content[at] ^ (place % 255 + 1)]))


KINDS: dict[str, Damage] = {
    "one bit": one_bit,
    "one text byte": text_byte,
    "zeroed page": zeroed_page,
    "two pages swapped": swapped_pages,
    "cut short": cut_short,
    "header byte": header_byte,
}


def _with(content: bytes, at: int, piece: bytes) -> bytes:
    return content[:at] + piece + content[at + len(piece) :]


def _page(content: bytes, place: int) -> int:
    return PAGE * int(spread(place, 1, len(content) // PAGE))


def _in_word(content: bytes, at: int) -> bool:
    """Return whether a byte and its neighbours are small letters."""
    return all(97 <= one <= 122 for one in content[at - 2 : at + 3]) and at >= 102
