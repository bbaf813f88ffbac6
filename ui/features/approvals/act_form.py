"""The fields of an official act, in rows of one or two; what an outcome does not want is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.features.approvals.tab_stops import chain, forget_problems, stops_of, wrong_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.features.approvals.act_field import ActField
    from ui.kit.forms.editor import Editor

_BETWEEN_COLUMNS, _BETWEEN_ROWS = 24, 12


class ActForm(QWidget):
    """Fields by their paths."""

    edited = Signal(str)
    """A person changed the field of this path."""

    def __init__(self, rows: Sequence[Sequence[ActField]]) -> None:
        super().__init__()
        self._fields = {field.path: field for row in rows for field in row}
        self._hidden: set[str] = set()
        self._rows: list[tuple[QWidget, Sequence[ActField]]] = []
        self._build(rows)

    def __contains__(self, path: object) -> bool:
        return path in self._fields and path not in self._hidden

    def field(self, path: str) -> ActField:
        """Return a field."""
        return self._fields[path]

    def editor(self, path: str) -> Editor:
        """Return the editor of a field."""
        return self._fields[path].editor

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return tuple(stop for field in self._fields.values() for stop in stops_of(field.editor))

    def raw(self) -> dict[str, str]:
        """Return what stands in the fields that are shown; a syllable being composed is committed first."""
        QGuiApplication.inputMethod().commit()
        return {path: self.editor(path).so_far() for path in self._fields if path in self}

    def all_raw(self) -> dict[str, str]:
        """Return what stands in all fields, also in those not shown now."""
        QGuiApplication.inputMethod().commit()
        return {path: field.editor.so_far() for path, field in self._fields.items()}

    def set_raw(self, typed: Mapping[str, str]) -> None:
        """Show what is given; other fields stay."""
        for path, raw in typed.items():
            if path in self._fields:
                self.editor(path).set_raw(raw)

    def set_shown(self, path: str, *, shown: bool) -> None:
        """Show a field, or leave it out: what stands in it stays for when it is wanted again."""
        (self._hidden.discard if shown else self._hidden.add)(path)
        self._fields[path].setVisible(shown)
        for holder, fields in self._rows:
            holder.setVisible(any(field.path not in self._hidden for field in fields))

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Say under each field what is wrong with it; fields not named are well."""
        for path, field in self._fields.items():
            field.editor.set_problems(problems.get(path, ()))

    @property
    def problems(self) -> tuple[str, ...]:
        """All that is said to be wrong."""
        return tuple(sentence for field in self._fields.values() for sentence in field.editor.problems)

    def first_wrong(self) -> Editor | None:
        """Return the first editor with a problem, in reading order."""
        for path, field in self._fields.items():
            if path in self and field.editor.problems:
                return wrong_in(field.editor)
        return None

    def focus_first(self) -> None:
        """Begin at the first field that is shown and empty, else at the first."""
        shown = [field for path, field in self._fields.items() if path in self]
        empty = [field for field in shown if not field.editor.so_far()]
        next(iter([*empty, *shown])).editor.focus_first()

    def _build(self, rows: Sequence[Sequence[ActField]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN_ROWS)
        for fields in rows:
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(_BETWEEN_COLUMNS)
            for field in fields:
                line.addWidget(field, 1)
                field.editor.edited.connect(lambda path=field.path: self._on_edited(path))
            column.addWidget(holder)
            self._rows.append((holder, fields))
        chain(self.stops())

    def _on_edited(self, path: str) -> None:
        # What was refused is not said of another value: that one is judged when it is recorded.
        forget_problems(self.editor(path))
        self.edited.emit(path)
