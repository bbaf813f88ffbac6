"""Attachments: what is known of a kept file, and under which names it is shown and written.

A name from outside is text to be shown, never a path: what is written is made anew from the letters in it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from registry.domain.values.text import clean_line, readable

LIMIT_BYTES = 25 * 1024**2
"""The largest file the registry takes in."""

LONGEST_NAME = 200
"""Characters of a name that are kept and shown."""

_LONGEST_WRITTEN = 200
"""Bytes of a written name in UTF-8: file systems take 255, some of which the temporary name needs."""

_KILO = 1024
_LONGEST_ENDING = 20
_NAMELESS = "document"

_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CLOCK_", "CONIN_", "CONOUT_"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
)
"""Names that mean a device on Windows, whatever ending they carry; as they read once `$` is replaced."""

_FOLDERS_OWN = frozenset({"desktop.ini", "thumbs.db"})
"""Names by which Windows describes the folder itself."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept in the registry: its hash, its size in bytes, and the name it is referred to by."""

    sha256: str
    size: int
    name: str


def size_words(size: int) -> str:
    """Return a size in bytes as people say it: `812 B`, `24 kB`, `1.6 MB`."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO**2:
        return f"{size / _KILO:.0f} kB"
    return f"{size / _KILO**2:.1f} MB"


def shown_name(given: str) -> str:
    """Return a file's name as text: its last part, composed, nothing that hides or reorders, at most 200 characters."""
    last = given.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return _shortened(clean_line(readable(last)), LONGEST_NAME) or _NAMELESS


def safe_name(name: str) -> str:
    """Return a name under which a file can be written on any system and stays in the folder it is written to.

    Letters, digits and a few signs stay, the rest becomes `_`; what a system would take for a device, for its own
    file or for an option gets one in front.
    """
    last = clean_line(name).replace("\\", "/").rpartition("/")[2]
    plain = "".join(letter if _is_plain(letter) else "_" for letter in last).rstrip(" .")
    if plain.startswith((".", " ")):
        plain = f"{_NAMELESS}.{plain.lstrip(' .')}"
    stem = plain.partition(".")[0].rstrip().upper()
    if stem in _DEVICES or plain.lower() in _FOLDERS_OWN or plain.startswith("-"):
        plain = f"_{plain}"
    short = _shortened(plain, LONGEST_NAME)
    while len(short.encode()) > _LONGEST_WRITTEN:
        short = _shortened(short, len(short) - 1)
    return short.rstrip(" .") or _NAMELESS


def _shortened(name: str, longest: int) -> str:
    """Cut a name in its middle, so that its ending still tells what it is."""
    if len(name) <= longest:
        return name
    stem, dot, ending = name.rpartition(".")
    tail = f"{dot}{ending}" if stem and len(ending) <= _LONGEST_ENDING else ""
    kept = max(longest - len(tail) - 1, 0)
    return f"{name[:kept].rstrip(' .…')}…{tail}"


def _is_plain(letter: str) -> bool:
    return letter.isalnum() or letter in " ._-()[]+,…" or unicodedata.category(letter).startswith("M")
