"""One child row in a list of rows: its line, and below it the form when the row is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.kit.forms.row_line import INSET, RowLine
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from ui.kit.forms.form import Form
    from ui.kit.forms.summary import Summary
    from ui.kit.style.look import Look

_BELOW_LINE = 1
"""The place of a widget shown under the line, above the form."""

BUTTON = 28
"""The width of the button in a line, in pixels."""


class RowEntry(QWidget):
    """One row; `id` is its row id, or `+1`, `+2` … while it is new."""

    edited = Signal(str)
    """The id of the field that was changed; empty when the row was marked for removal or restored."""

    focused = Signal()
    """The line of this row has become the Tab stop of the list."""

    unfolded = Signal()
    """The form of the row has been created."""

    def __init__(self, id_: str, make_form: Callable[[], Form], summary: Summary, look: Look) -> None:
        super().__init__()
        self.id = id_
        self.removed = False
        self._make_form, self._summary, self._look = make_form, summary, look
        self._form: Form | None = None
        self._values: dict[str, Stored] = {}
        self._problems: dict[str, Sequence[str]] = {}
        self._read_only = False
        self._is_stop = False
        self.line = RowLine(summary, look)
        self.button = QToolButton()
        self._beneath: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._build()
        self._update_line()

    @property
    def is_new(self) -> bool:
        """Whether the row is new and not saved yet."""
        return self.id.startswith("+")

    @property
    def problems(self) -> Mapping[str, Sequence[str]]:
        """The problems by field."""
        return self._problems

    @property
    def form(self) -> Form:
        """The form of the row; created when it is first used."""
        if self._form is None:
            self._form = self._made()
            self.unfolded.emit()
        return self._form

    def load(self, values: Mapping[str, Stored]) -> None:
        """Show a stored row and discard all unsaved changes."""
        self._values, self.removed = dict(values), False
        if self._form is not None:
            self._form.load(values)
        self._update_line()

    def refresh(self, values: Mapping[str, Stored]) -> None:
        """Show the newly stored row; fields the person has changed stay."""
        self._values = dict(values)
        if self._form is not None:
            self._form.refresh(values)
        self._update_line()

    def changes_so_far(self) -> dict[str, str]:
        """Return the changed fields of the row with their text."""
        return {} if self._form is None else self._form.changes_so_far()

    def set_raw(self, field: str, raw: str) -> None:
        """Show a draft's text in a field."""
        self.form.set_raw(field, raw)
        self._update_line()

    def set_seen(self, field: str, seen: Stored) -> None:
        """Set the stored value that was seen when a draft's change of a field began."""
        self.form.set_seen(field, seen)

    def set_removed(self, removed: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Mark the row for removal on the next save, or restore it."""
        self.removed = removed
        if removed:
            self.set_open(False)
        self._update_line()

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of the row by field; those of the row itself have an empty field id."""
        self._problems = dict(problems)
        if self._form is not None:
            self._form.set_problems(problems)
        self._update_line()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the row read-only, or editable again."""
        self._read_only = read_only
        self.button.setVisible(not read_only)
        if self._form is not None:
            self._form.set_read_only(read_only)

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Open the form under the line, or close it; if the form had the focus, the line gets it."""
        opened = opened and not self.removed
        if not opened and self._has_focus_in_form():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.set_open(opened)
        if opened or self._form is not None:
            self._folded(self.form).setVisible(opened)

    @property
    def is_open(self) -> bool:
        """Whether the form is open."""
        return self.line.is_open

    def stops(self) -> Iterator[QWidget]:
        """Yield the widgets the Tab key may stop at, in reading order."""
        yield self.line
        yield self.button
        if self._beneath is not None:
            yield from self._beneath.findChildren(QPushButton)
        if self._form is not None:
            yield from self._form.controls

    def set_stop(self, stop: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the line and its buttons Tab stops, or not; only one row of a list has them."""
        self._is_stop = stop
        policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
        self.line.setFocusPolicy(policy)
        self.button.setFocusPolicy(policy)
        for button in self._beneath.findChildren(QPushButton) if self._beneath is not None else ():
            button.setFocusPolicy(policy)

    def set_beneath(self, beneath: QWidget | None) -> None:
        """Show a widget between the line and the form, whether the row is open or not; None for nothing."""
        if self._beneath is not None:
            self._beneath.setParent(None)
            self._beneath.deleteLater()
        self._beneath = beneath
        if beneath is not None:
            self._box.insertWidget(_BELOW_LINE, beneath)
            beneath.show()
        self.set_stop(self._is_stop)

    def _build(self) -> None:
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.line, 1)
        self.button.setFixedSize(BUTTON, BUTTON - 4)
        head.addWidget(self.button)
        self._box.addLayout(head)
        self.line.clicked.connect(self._on_clicked)
        self.button.clicked.connect(self._on_button)

    def _made(self) -> Form:
        form = self._make_form()
        form.load(self._values)
        form.set_problems(self._problems)
        if self._read_only:
            form.set_read_only(True)
        form.edited.connect(self._on_edited)
        fold = QFrame()
        fold.setProperty("role", "fold")
        box = QVBoxLayout(fold)
        box.setContentsMargins(INSET, 8, BUTTON, 16)
        box.addWidget(form)
        self._box.addWidget(fold)
        fold.hide()
        return form

    def _folded(self, form: Form) -> QWidget:
        fold = form.parentWidget()
        return fold if fold is not None else form

    def _update_line(self) -> None:
        """Update the line from the values of the row."""
        texts = self._summary.texts(self._values, self.changes_so_far())
        self.line.show_row(
            texts, self._state(), bad=bool(self._problems) or self.removed, struck=self.removed
        )
        doing = self.tr("Restore row") if self.removed else self.tr("Remove row")
        self.button.setIcon(self._look.icon("undo-2" if self.removed else "trash-2"))
        self.button.setToolTip(as_tip(doing))
        spoken = self._summary.spoken(texts)
        self.button.setAccessibleName(
            self.tr("{action}: {row}").format(action=doing, row=spoken) if spoken else doing
        )
        self.line.setAccessibleDescription("\n".join(self._problems.get("", ())) or self._key_help())

    def _key_help(self) -> str:
        return self.tr("Enter opens the row, Delete removes or restores it, Insert adds a row.")

    def _state(self) -> str:
        if self.removed:
            return self.tr("removed")
        if self._problems:
            return self.tr("%n problem(s)", "", sum(map(len, self._problems.values())))
        if self.is_new:
            return self.tr("new")
        return self.tr("changed") if self.changes_so_far() else ""

    def _has_focus_in_form(self) -> bool:
        focused = QApplication.focusWidget()
        return self._form is not None and focused is not None and self._form.isAncestorOf(focused)

    def _on_clicked(self) -> None:
        self.set_open(not self.is_open)
        self.focused.emit()

    def _on_button(self) -> None:
        self.set_removed(not self.removed)
        self.edited.emit("")

    def _on_edited(self, field: str) -> None:
        self._update_line()
        self.edited.emit(field)
