"""Ways in which a registry file comes to harm; each a pure function from its bytes to the damaged bytes."""

from __future__ import annotations

from collections.abc import Callable

from tests.drills.pace import spread

PAGE = 4096

Damage = Callable[[bytes, int], bytes]
"""Damages content at the place-th of the places spread over it."""


def one_bit(content: bytes, place: int) -> bytes:
    """Flip one bit, anywhere behind the header."""
    at = int(spread(place, 100, len(content)))
    return _with(content, at, bytes([content[at] ^ 1 << place % 8]))


def text_byte(content: bytes, place: int) -> bytes:
    """Change one letter of a text: what a page can hold without looking broken."""
    at = int(spread(place, 100, len(content)))
    letters = range(at, len(content)), range(100, at)
    found = next(i for part in letters for i in part if _in_word(content, i))
    return _with(content, found, b"q" if content[found : found + 1] != b"q" else b"z")


def zeroed_page(content: bytes, place: int) -> bytes:
    """Put zeros in place of one page, never the first."""
    at = _page(content, place)
    return _with(content, at, bytes(PAGE))


def swapped_pages(content: bytes, place: int) -> bytes:
    """Let two pages change places."""
    one, other = _page(content, place), _page(content, place + 7)
    if one == other:
        other = PAGE if one != PAGE else 2 * PAGE
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    return _with(_with(content, one, second), other, first)


def cut_short(content: bytes, place: int) -> bytes:
    """Cut the file off, anywhere but at its end."""
    return content[: int(spread(place, 1, len(content) - 1))]


def header_byte(content: bytes, place: int) -> bytes:
    """Change one of the hundred bytes SQLite's header takes."""
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
    """Whether a byte is a small letter between small letters."""
    return all(97 <= one <= 122 for one in content[at - 2 : at + 3]) and at >= 102
