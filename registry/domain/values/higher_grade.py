"""The one detector of marks above every ceiling, used wherever text enters the registry (domain.md 4.3 rule 1).

It distinguishes a mark from an ordinary word by form and place. A mark in running text is alone in its line, in
brackets at the beginning or end of a line, a portion mark before a paragraph, or combined with controls used only in
marks (`SECRET//NOFORN`). In places for marks (headers and footers, covers, captions, properties) its parts may be
written in upper or lower case. A sentence about a grade, or a name that contains such a word, is not a mark.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from registry.domain.values import grade_words as words
from registry.domain.values.marking import MarkPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_LONGEST_BARE = 12
_LONGEST_MARK = 160
"""The greatest length of a line that is only a mark, and of a line that is searched for brackets."""
_SHOWN = 80
"""How many characters of a mark are returned."""
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
"""Invisible characters, which are removed because they do not change how a grade reads."""
_WORD = re.compile(r"[^\W_]+")
_OPENING, _CLOSING = r"(\[{<«【〔〈《「『", r")\]}>»】〕〉》」』"
_IN_FRONT = re.compile(rf"\s*[{_OPENING}]+([^{_CLOSING}]+)[{_CLOSING}]")
_AT_END = re.compile(rf"[{_OPENING}]([^{_OPENING}{_CLOSING}]+)[{_CLOSING}]+[\s.]*$")
_PARTS = re.compile(r"(?<!/)/(?!/)|[|:·;,\t]|\s[-–—]\s|\s{2,}")
"""Matches the separators between a mark and the other parts of a header or footer."""
_OF_NAME = re.compile(r"[_()\[\]{}.,+–—-]|\s{2,}")
"""Matches the separators between the parts of a file name."""
_OF_NUMBER = re.compile(r"(?<=[A-Z0-9)\]])[\s:;|·]+|[\s:;|·]+(?=[A-Z0-9(\[])|[/:;|·]")
"""Matches further separators in the number of a document: also a blank, except between Korean words."""
_ORDINAL = re.compile(r"제(?=\s*\d)")


def higher_mark(text: str, place: MarkPlace = MarkPlace.TEXT) -> str:
    """Return the line (or its beginning) that marks a text above every ceiling; an empty text when there is none."""
    seen = _visible(text)
    if not _may_hold_a_mark(seen):
        return ""
    lines = [line.strip() for line in seen.splitlines() if line.strip()]
    if place is MarkPlace.FILE_NAME:
        return next((_describe(line) for line in lines if _names_file(line)), "")
    if place is MarkPlace.NUMBER:
        return next(
            (_describe(line) for line in lines if _is_marked(line, MarkPlace.TEXT) or _numbers(line)), ""
        )
    found = _portion(lines) or next((line for line in lines if _is_marked(line, place)), "")
    return _describe(found)


def names_grade(text: str) -> bool:
    """Return whether a text entered as a mark names a grade in any form, which decides only the problem reported."""
    seen = _visible(text).upper().strip()
    first = _WORD.match(seen)
    return bool(words.GRADE.search(seen)) or (first is not None and first[0] in words.BARE)


def names_marks(header: str) -> bool:
    """Return whether a column with this header, or a property with this name, contains marks."""
    return bool(words.NAMES_A_MARK.fullmatch(" ".join(header.split())))


def _visible(text: str) -> str:
    """Return a text in normal form (NFKC), without invisible characters."""
    return text if text.isascii() else unicodedata.normalize("NFKC", _HIDDEN.sub("", text))


def may_be_marked(texts: Iterable[str]) -> bool:
    """Return whether any of many texts may contain a mark: hardly one does, and all together take far less time."""
    seen = _visible("\n".join(texts))
    return _holds_part_of_a_mark(seen) or any(map(_may_be_bare, seen.split("\n")))


def _may_hold_a_mark(seen: str) -> bool:
    """Return whether a text may contain a mark; a fast filter, because it is called for every value."""
    return _holds_part_of_a_mark(seen) or _may_be_bare(seen)


def _holds_part_of_a_mark(seen: str) -> bool:
    capitals = seen.upper()
    for part in words.ALWAYS_IN:
        if part in capitals:
            return True
    if "(" in capitals and words.BRACKET.search(capitals):
        return True
    if not seen.isascii() and any(part in seen for part in words.ALWAYS_IN_KOREAN):
        return True
    return bool(words.SPACED.search(capitals))


def _may_be_bare(seen: str) -> bool:
    """Return whether a text is a grade of one or two letters; they are checked in capitals."""
    return len(seen) <= _LONGEST_BARE and seen.upper().strip("()[]<> .\n\t") in words.BARE


def _describe(line: str) -> str:
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


def _is_marked(line: str, place: MarkPlace) -> bool:
    if words.CONTROLLED.search(line) or words.FOREIGN.search(line):
        return True
    if _stands_alone(line) or any(_stands_alone(inner) for inner in _bracketed(line)):
        return True
    if place is MarkPlace.TEXT:
        return False
    # A mark in lower case counts only when it is alone; with other words it is part of a list or a title.
    parts = [part for part in _PARTS.split(line) if part.strip()]
    if _stands_alone(line.upper()) or any(map(_is_part, parts)) or _is_bare(line, place):
        return True
    return any(_is_part(_spelled_out(part, place)) for part in (line, *_bracketed(line), *parts))


def _spelled_out(part: str, place: MarkPlace) -> str:
    """Return a part in which words that are grades only in a place for marks are replaced by an unconditional grade."""
    replaced = words.WHOLE.sub("비밀", part)
    return words.NUMBERED.sub("비밀", replaced) if place is MarkPlace.MARK else replaced


def _is_part(part: str) -> bool:
    return _stands_alone(part, words.SAID) or (part.strip().istitle() and _stands_alone(part.upper()))


def _is_bare(line: str, place: MarkPlace) -> bool:
    return place is MarkPlace.MARK and line.strip("()[]<> .").upper() in words.BARE


def _stands_alone(line: str, more: frozenset[str] = frozenset()) -> bool:
    """Return whether a line is a grade, with nothing else except what belongs to a mark."""
    if len(line) > _LONGEST_MARK:
        return False
    marked = words.PROPER.sub(words.MARKED, words.GRADE.sub(words.MARKED, words.LABEL.sub("", line)))
    if words.MARKED not in marked:
        return False
    controls = marked.partition(f"{words.MARKED}//")[0] if f"{words.MARKED}//" in marked else marked
    named = bool(words.RELEASES.search(line))
    left = _WORD.findall(words.WITHIN.sub(" ", controls.replace(words.MARKED, " ")))
    return all(
        word in words.CONTROLS or word.upper() in more or (named and words.COUNTRY.fullmatch(word))
        for word in left
    )


def _bracketed(line: str) -> Iterator[str]:
    """Yield the texts in brackets at the beginning and at the end of a line."""
    found = (_IN_FRONT.match(line[:_LONGEST_MARK]), _AT_END.search(line[-_LONGEST_MARK:]))
    yield from (one[1] for one in found if one is not None)


def _portion(lines: list[str]) -> str:
    """Return the first paragraph with a portion mark of a higher grade; an empty text when there is none.

    Single letters in brackets also number a list (A, B, C) or the parts of an analysis (S, W, O, T); if other letters
    occur in this way, they are not marks. A single (C) may be a copyright or a list item; it is a mark only together
    with other portion marks.
    """
    found = [(line, mark) for line in lines if (mark := words.PORTION.match(line))]
    marks = {mark["mark"] for _, mark in found}
    if any(len(mark) == 1 for mark in marks - words.PORTION_MARKS):
        return next((line for line, mark in found if mark["mark"] == "TS"), "")
    for line, mark in found:
        letters = mark["mark"]
        is_copyright = letters == "C" and (marks <= {"C"} or words.YEAR.match(line[mark.end() :]))
        if letters in words.BARE and not is_copyright:
            return line
    return ""


def _names_file(name: str) -> bool:
    """Return whether the name of a file contains a mark as a separate part."""
    return _is_part_of_name(name.rpartition(".")[0] or name)


def _numbers(number: str) -> bool:
    """Return whether the number of a document contains a grade; every Latin word counts as a separate part.

    Between Korean words a blank is no separator, because terms that are no grade have several words, too (비밀 유지
    서약). A grade in lower case counts unless other words are in lower case, too (`a trade secret`).
    """
    if not any(letter.islower() for letter in words.GRADE_IN_ANY_CASE.sub("", number)):
        number = number.upper()
    return _is_part_of_name(_OF_NUMBER.sub("_", words.GRADE.sub(_joined, _ORDINAL.sub(" ", number))))


def _joined(grade: re.Match[str]) -> str:
    return _OF_NUMBER.sub("-", grade[0])


def _is_part_of_name(stem: str) -> bool:
    if words.CONTROLLED.search(stem) or _portion([stem]) or _stands_alone(stem.upper()):
        return True
    whole = words.GRADE.sub(lambda found: found[0].replace("_", " ").replace("-", " "), stem)
    before = ""
    for part in _OF_NAME.split(whole):
        if not part.strip():
            continue
        if _stands_alone(part) and before.upper() not in words.DENIED:
            return True
        last = _WORD.findall(part)
        before = last[-1] if last else ""
    return False
