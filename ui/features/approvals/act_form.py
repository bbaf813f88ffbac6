"""The fields of an official act in rows of one or two; fields the chosen outcome does not need are hidden."""

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
    """The fields of an act, by path."""

    edited = Signal(str)
    """The path of the field the person changed."""

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
        """Return the raw values of the visible fields; first commits a syllable that is being composed."""
        QGuiApplication.inputMethod().commit()
        return {path: self.editor(path).so_far() for path in self._fields if path in self}

    def all_raw(self) -> dict[str, str]:
        """Return the raw values of all fields, including hidden ones."""
        QGuiApplication.inputMethod().commit()
        return {path: field.editor.so_far() for path, field in self._fields.items()}

    def set_raw(self, typed: Mapping[str, str]) -> None:
        """Set the given values; other fields stay as they are."""
        for path, raw in typed.items():
            if path in self._fields:
                self.editor(path).set_raw(raw)

    def set_shown(self, path: str, *, shown: bool) -> None:
        """Show or hide a field; a hidden field keeps its value."""
        (self._hidden.discard if shown else self._hidden.add)(path)
        self._fields[path].setVisible(shown)
        for holder, fields in self._rows:
            holder.setVisible(any(field.path not in self._hidden for field in fields))

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems under each field; fields that are not in the mapping have none."""
        for path, field in self._fields.items():
            field.editor.set_problems(problems.get(path, ()))

    @property
    def problems(self) -> tuple[str, ...]:
        """All problems shown."""
        return tuple(sentence for field in self._fields.values() for sentence in field.editor.problems)

    def missing(self) -> tuple[str, ...]:
        """Return the paths of the visible fields that are required and empty, in reading order."""
        raw = self.raw()
        return tuple(
            path for path, typed in raw.items() if self._fields[path].is_required and not typed.strip()
        )

    def first_wrong(self) -> Editor | None:
        """Return the first editor with a problem, in reading order; None when there is none."""
        for path, field in self._fields.items():
            if path in self and field.editor.problems:
                return wrong_in(field.editor)
        return None

    def focus_first(self) -> None:
        """Focus the first visible field that is empty, or else the first one."""
        shown = [field for path, field in self._fields.items() if path in self]
        empty = [field for field in shown if not field.editor.so_far()]
        next(iter([*empty, *shown])).editor.focus_first()

    def put_first(self, widget: QWidget) -> None:
        """Put a widget above the fields."""
        self._column.insertWidget(0, widget)

    def _build(self, rows: Sequence[Sequence[ActField]]) -> None:
        column = self._column = QVBoxLayout(self)
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
        # A refusal applies to the old value only; a new value is checked when the act is recorded.
        forget_problems(self.editor(path))
        self.edited.emit(path)
