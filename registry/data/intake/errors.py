"""Why a workbook is not read: the code of the sentence, and what fills its places."""

from __future__ import annotations


class Unreadable(Exception):
    """A workbook is refused; `code` names the sentence, to which the caller adds the file's name."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class Malformed(Unreadable):
    """A part is no XML; where nothing is read from it, that does not matter."""

    def __init__(self, part: str) -> None:
        super().__init__("F15", part=part)
