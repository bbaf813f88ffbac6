"""A form: the fields of one record in one or two columns, and the changes the person has made."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from registry.domain.fields.kinds import Text
from registry.domain.problem import Unfit
from ui.kit.forms.amount import AmountEditor
from ui.kit.forms.field_row import FieldRow
from ui.kit.forms.language_pairs import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from registry.domain.fields.field import Field
    from registry.domain.fields.kinds import Stored
    from ui.kit.forms.editor import Editor
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.forms.form_context import FormContext

_BETWEEN_COLUMNS, _BETWEEN_ROWS, _IN_PAIR = 24, 12, 8
_NARROWEST = 272
"""The minimum width of each of two columns in pixels; in a narrower window there is one column."""

_PAGE_OF_TEXT = 1_000
"""Fields that allow more characters than this use the full width."""


class Form(QWidget):
    """Editors for some fields of one record; `path` is the id of a field."""

    edited = Signal(str)
    """The person changed the field with this path."""

    def __init__(
        self,
        fields: Sequence[Field],
        noun: str,
        naming: FieldNames,
        context: FormContext,
        columns: int = 1,
    ) -> None:
        super().__init__()
        self._words = context.words
        self._columns = columns
        self._laid = 0
        ordered = in_reading_order(fields, context.language)
        self._rows = {field.id: FieldRow(field, noun, naming, context) for field in ordered}
        self._stored: dict[str, Stored] = {}
        self._touched: set[str] = set()
        self._cells = tuple(self._joined())
        self._grid = QGridLayout(self)
        self._build()

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of the fields, in reading order."""
        return tuple(self._rows)

    @property
    def controls(self) -> list[QWidget]:
        """The widgets the Tab key stops at, in reading order."""
        return [row.editor.control for row in self._in_order()]

    def row(self, path: str) -> FieldRow:
        """Return the label and editor of a field."""
        return self._rows[path]

    def editor(self, path: str) -> Editor:
        """Return the editor of a field."""
        return self._rows[path].editor

    def load(self, values: Mapping[str, Stored]) -> None:
        """Show a stored record and discard all unsaved changes."""
        self._touched.clear()
        for path in self._rows:
            self._take(path, values.get(path))

    def refresh(self, values: Mapping[str, Stored]) -> None:
        """Show the newly stored record; changed fields stay, with the stored value seen when each change began."""
        changed = self.changes_so_far()
        for path in self._rows:
            if path not in changed and values.get(path) != self._stored.get(path):
                self._take(path, values.get(path))

    def set_seen(self, path: str, seen: Stored) -> None:
        """Set the stored value that was seen when a draft's change began, where it is not today's stored value."""
        self._stored[path] = seen

    def set_raw(self, path: str, raw: str) -> None:
        """Show a draft's text in a field; it counts as changed by the person."""
        self._touched.add(path)
        self.editor(path).set_raw(raw)

    def changes(self) -> dict[str, str]:
        """Return the changed fields with their text; first commits a syllable that is being composed."""
        QGuiApplication.inputMethod().commit()
        return self.changes_so_far()

    def changes_so_far(self) -> dict[str, str]:
        """Return the changed fields without interrupting input-method composition; for drafts."""
        return {path: self.editor(path).so_far() for path in self._rows if self._is_changed(path)}

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems under each field; fields that are not in the mapping have none."""
        for path in self._rows:
            self.editor(path).set_problems(problems.get(path, ()))

    def focus_first(self) -> None:
        """Focus the first field that is not read-only."""
        for row in self._rows.values():
            if row.field.written:
                row.editor.focus_first()
                return

    def focus_first_problem(self) -> bool:
        """Focus the first field with a problem; returns whether there is one."""
        for row in self._rows.values():
            if row.editor.problems:
                row.editor.focus_first()
                return True
        return False

    def set_read_only(self, read_only: bool, paths: Container[str] | None = None) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make all fields, or those in `paths`, read-only (they can still be copied), or editable again."""
        for path, row in self._rows.items():
            if row.field.written and (paths is None or path in paths):
                row.editor.set_read_only(read_only)

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN_COLUMNS)
        self._grid.setVerticalSpacing(_BETWEEN_ROWS)
        for path, row in self._rows.items():
            row.editor.edited.connect(lambda path=path: self._on_edited(path))
        for row in self._rows.values():
            if isinstance(row.editor, AmountEditor) and row.field.currency in self._rows:
                row.editor.set_currency(partial(self._take_currency, str(row.field.currency)))
        self._lay(1)
        self._chain()

    def _take_currency(self, path: str, code: str) -> bool:
        """Enter the currency typed with an amount where none is given; returns whether it is that of the amount."""
        editor = self.editor(path)
        if not editor.so_far():
            self.set_raw(path, code)
            self.edited.emit(path)
        return editor.so_far() == code

    def _joined(self) -> Iterator[QWidget]:
        """Yield the widget for each cell of the grid: a field, or an amount together with its currency."""
        currencies = {row.field.currency for row in self._rows.values()}
        for path, row in self._rows.items():
            if row.field.currency in self._rows and row.field.currency is not None:
                yield _pair(row, self._rows[row.field.currency])
            elif path not in currencies:
                yield row

    def _lay(self, columns: int) -> None:
        if columns == self._laid:
            return
        self._laid = columns
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
        self._grid.setHorizontalSpacing(_BETWEEN_COLUMNS if columns > 1 else 0)
        line, place = 0, 0
        for cell in self._cells:
            wide = columns == 1 or _is_wide(cell)
            if place and (wide or place >= columns):
                line, place = line + 1, 0
            self._grid.addWidget(cell, line, place, 1, columns if wide else 1)
            place += columns if wide else 1

    def _chain(self) -> None:
        """Set the Tab order to the reading order."""
        for before, after in pairwise(self.controls):
            QWidget.setTabOrder(before, after)

    def _in_order(self) -> Iterator[FieldRow]:
        for cell in self._cells:
            if isinstance(cell, FieldRow):
                yield cell
            else:
                yield from cell.findChildren(FieldRow)

    def _take(self, path: str, stored: Stored) -> None:
        self._touched.discard(path)
        self._stored[path] = stored
        self.editor(path).set_stored(stored)

    def _is_changed(self, path: str) -> bool:
        if path not in self._touched:
            return False
        raw, field = self.editor(path).so_far(), self._rows[path].field
        try:
            return (field.kind.parse(raw, self._words) if raw.strip() else None) != self._stored.get(path)
        except Unfit:
            return True

    def _on_edited(self, path: str) -> None:
        self._touched.add(path)
        self.edited.emit(path)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where they fit."""
        super().resizeEvent(event)
        fits = self.width() >= 2 * _NARROWEST + _BETWEEN_COLUMNS
        self._lay(2 if self._columns > 1 and fits else 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size for one column: two columns must not prevent the window from becoming narrower."""
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=0)
        return QSize(widest, super().minimumSizeHint().height())


def _pair(amount: FieldRow, currency: FieldRow) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_IN_PAIR)
    row.addWidget(amount, 3)
    row.addWidget(currency, 2)
    return pair


def _is_wide(cell: QWidget) -> bool:
    kind = cell.field.kind if isinstance(cell, FieldRow) else None
    return isinstance(kind, Text) and kind.most > _PAGE_OF_TEXT
