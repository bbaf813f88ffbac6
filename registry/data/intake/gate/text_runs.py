"""The runs of a text: parts of a cell that are struck through or raised, which a person sees and a plain text hides."""

from __future__ import annotations

import re

from registry.domain.exchange.sheet.written_text import RAISED

STRUCK, RAISED_RUN = 1, 2
"""The marks of a run."""

_FOOTNOTE = re.compile(r"[\d()+\-*†‡,.\s]+")
_NO = ("0", "false", "off", "none")


def mark_of(name: str, attributes: dict[str, str]) -> int:
    """Return the mark that an element in the properties of a run gives to it; 0 for any other element."""
    value = attributes.get("val", "1")
    if name == "strike":
        return 0 if value in _NO else STRUCK
    return RAISED_RUN if name == "vertAlign" and value == "superscript" else 0


class TextRuns:
    """The runs of the text that is open."""

    __slots__ = ("_any", "_marks", "_texts", "mark")

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._marks: list[int] = []
        self._any = self.mark = 0
        """The marks of the run that is open; `_any` are those of all runs together."""

    def add(self, text: str) -> None:
        """Add a text of the open run; raised digits and signs become raised characters, as they are shown."""
        if self.mark & RAISED_RUN and _FOOTNOTE.fullmatch(text):
            text = text.translate(RAISED)
        self._texts.append(text)
        self._marks.append(self.mark)
        self._any |= self.mark

    @property
    def is_marked(self) -> bool:
        """Whether any run is struck through or raised."""
        return bool(self._any)

    def taken(self) -> str:
        """Return the whole text."""
        return self._texts[0] if len(self._texts) == 1 else "".join(self._texts)

    def left(self) -> str | None:
        """Return the text without its struck runs; None when nothing is struck."""
        if not any(mark & STRUCK for mark in self._marks):
            return None
        runs = zip(self._texts, self._marks, strict=True)
        return "".join(text for text, mark in runs if not mark & STRUCK).strip()

    def clear(self) -> None:
        """Forget all runs."""
        self._texts.clear()
        self._marks.clear()
        self.mark = self._any = 0
