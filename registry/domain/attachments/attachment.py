"""Attachments: the properties of an attached file, and the names under which it is shown and written.

A file name from outside is only text to be shown, never a path; the name of a written copy is built from its letters.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from registry.domain.values.text import clean_line, readable

LIMIT_BYTES = 25 * 1024**2
"""The size in bytes of the largest file that can be attached."""

LONGEST_NAME = 200
"""How many characters of a name are stored and shown."""

_LONGEST_WRITTEN = 200
"""The most bytes (UTF-8) of a written name: file systems allow 255, and the temporary name needs some of them."""

_KILO = 1024
_LONGEST_ENDING = 20
_NAMELESS = "document"

_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CLOCK_", "CONIN_", "CONOUT_"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
)
"""Names of devices on Windows, which are reserved with any extension; written with `$` already replaced."""

_FOLDERS_OWN = frozenset({"desktop.ini", "thumbs.db"})
"""Names of files with which Windows describes the folder itself."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file stored in the registry: its SHA-256, its size in bytes, and the name by which it is referred to."""

    sha256: str
    size: int
    name: str


def size_words(size: int) -> str:
    """Return a size in bytes in readable form: `812 B`, `24 kB`, `1.6 MB`."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO**2:
        return f"{size / _KILO:.0f} kB"
    return f"{size / _KILO**2:.1f} MB"


def shown_name(given: str) -> str:
    """Return a file name to show: the last path part, in NFC, without hiding characters, at most 200 characters."""
    last = given.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return _shortened(clean_line(readable(last)), LONGEST_NAME) or _NAMELESS


def safe_name(name: str) -> str:
    """Return a name under which a file can be written on any system without leaving its folder.

    Letters, digits and a few signs are kept, everything else becomes `_`. A name that a system would take for a
    device, for its own file or for an option gets a `_` in front.
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
    """Shorten a name in its middle, so that its extension is kept."""
    if len(name) <= longest:
        return name
    stem, dot, ending = name.rpartition(".")
    tail = f"{dot}{ending}" if stem and len(ending) <= _LONGEST_ENDING else ""
    kept = max(longest - len(tail) - 1, 0)
    return f"{name[:kept].rstrip(' .…')}…{tail}"


def _is_plain(letter: str) -> bool:
    return letter.isalnum() or letter in " ._-()[]+,…" or unicodedata.category(letter).startswith("M")
