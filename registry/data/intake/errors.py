"""Errors of reading a workbook: each carries the code of its sentence and the values for its placeholders."""

from __future__ import annotations


class Unreadable(Exception):
    """A workbook is refused; `code` names the sentence, to which the client adds the name of the file."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class Malformed(Unreadable):
    """A part is not well-formed XML; callers ignore this for parts they need nothing from."""

    def __init__(self, part: str) -> None:
        super().__init__("F15", part=part)
