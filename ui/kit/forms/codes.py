"""The editor of several values: chips, followed by a line in which the next value is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt

from registry.domain.fields.kinds import SEPARATOR, parts, split
from registry.domain.problem import Unfit
from ui.kit.forms.chips import ChipsFrame, ChipsLine
from ui.kit.forms.editor import Editor
from ui.kit.forms.value_chip import ValueChip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.choices import Choices
    from ui.kit.style.look import Look


class CodeSet(Protocol):
    """A kind of field that can read each of its values separately."""

    def one(self, raw: str, words: Vocabulary) -> str:
        """Read one value and return its code; raises Unfit when the text is not a valid value."""


class CodesEditor(Editor):
    """Edits several values; text that matches none of them stays in the line and is reported as a problem."""

    def __init__(
        self, kind: CodeSet, choices: Choices, words: Vocabulary, look: Look, *, eager: bool = True
    ) -> None:
        super().__init__()
        self._kind, self._choices, self._words, self._look = kind, choices, words, look
        self._chips: list[ValueChip] = []
        self._read_only = False
        self._line = ChipsLine(choices, look, eager=eager)
        self._frame = ChipsFrame(self._line)
        self._put(self._line, inside=self._frame, framed=self._frame)
        self._connect()

    @property
    def codes(self) -> tuple[str, ...]:
        """The values shown as chips."""
        return tuple(chip.code for chip in self._chips)

    def so_far(self) -> str:
        """Return the values and the text still in the line, separated by `;`."""
        return SEPARATOR.join((*self.codes, *parts(self._line.text())))

    def set_stored(self, stored: Stored) -> None:
        """Show stored values as chips, including retired ones."""
        self._show(split(stored), "")

    def set_raw(self, raw: str) -> None:
        """Show typed text: values that are recognised as chips, the rest in the line."""
        known, rest = self._split(raw)
        self._show(known, rest)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the values read-only (they can still be copied), or editable again."""
        self._read_only = read_only
        self._line.setReadOnly(read_only)
        for chip in self._chips:
            chip.set_fixed(read_only)
        self._frame.set_state("fixed", on=read_only)

    def _connect(self) -> None:
        self._line.textEdited.connect(self._on_typed)
        self._line.picked.connect(self._on_picked)
        self._line.finished.connect(self._on_finished)
        self._line.entered.connect(lambda: self._frame.set_state("current", on=True))
        self._line.left.connect(self._on_left)
        self._line.backed.connect(self._on_backed)

    def _show(self, codes: Iterable[str], rest: str) -> None:
        for chip in self._chips:
            chip.setParent(None)
            chip.deleteLater()
        self._chips = []
        for code in dict.fromkeys(codes):
            self._add(code)
        self._line.setText(rest)
        self._changed()

    def _add(self, code: str) -> None:
        chip = ValueChip(code, self._choices.name(code), self._look)
        chip.set_fixed(self._read_only)
        chip.removed.connect(lambda: self._on_removed(chip))
        chip.stepped.connect(lambda step: self._on_stepped(chip, step))
        self._chips.append(chip)
        self._frame.chips.insert_chip(chip)
        chip.show()

    def _changed(self) -> None:
        names = ", ".join(self._choices.name(code) for code in self.codes)
        self._line.tell_chosen(names)
        self._speak()
        self.updateGeometry()

    def _more_spoken(self) -> str:
        return self._line.chosen

    def _split(self, raw: str) -> tuple[list[str], str]:
        """Return the values found in a text, and the rest of the text that matches none."""
        known: list[str] = []
        rest: list[str] = []
        for part in parts(raw):
            try:
                known.append(self._kind.one(part, self._words))
            except Unfit:
                rest.append(part)
        return known, f"{SEPARATOR} ".join(rest)

    def _take_in(self, text: str) -> None:
        known, rest = self._split(text)
        for code in known:
            if code not in self.codes:
                self._add(code)
        self._line.setText(rest)
        self._changed()

    def _on_typed(self, text: str) -> None:
        if SEPARATOR in text:
            self._take_in(text)
        self.edited.emit()

    def _on_picked(self, code: str) -> None:
        before, _, _ = self._line.text().rpartition(SEPARATOR)
        self._take_in(f"{before}{SEPARATOR}{code}")
        self.edited.emit()

    def _on_finished(self) -> None:
        self._take_in(self._line.text())

    def _on_left(self) -> None:
        self._frame.set_state("current", on=False)
        self._take_in(self._line.text())

    def _on_backed(self, removing: bool) -> None:  # noqa: FBT001 - a signal's value
        if not self._chips:
            return
        if removing and not self._read_only:
            self._on_removed(self._chips[-1])
        elif not removing:
            self._chips[-1].setFocus()

    def _on_removed(self, chip: ValueChip) -> None:
        place = self._chips.index(chip)
        had_focus = chip.hasFocus()
        self._chips.remove(chip)
        chip.setParent(None)
        chip.deleteLater()
        if had_focus:
            (self._chips[min(place, len(self._chips) - 1)] if self._chips else self._line).setFocus()
        self._changed()
        self.edited.emit()

    def _on_stepped(self, chip: ValueChip, step: int) -> None:
        place = self._chips.index(chip) + step
        if place >= len(self._chips):
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place >= 0:
            self._chips[place].setFocus()
