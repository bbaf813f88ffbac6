"""The options for a whole sheet: which sheet, its header row, the order of dates, and the import profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.kit import delays
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CheckResult
    from registry.domain.exchange.column_mapping import ImportOptions
    from registry.services.registry import Registry
    from ui.desk.desk import Desk

_AMBIGUOUS = frozenset({"T02"})
"""The problem code of a date that can be read in two ways."""

_FILE, _DAY, _MONTH = "file", "day", "month"
_DAY_FIRST = {_FILE: None, _DAY: True, _MONTH: False}
_LAST_ROW = 1_048_576

_EXAMPLES = 80
"""The maximum number of characters of the dates shown as examples."""


class SheetOptions(QWidget):
    """The options for the whole sheet; each change is emitted at once."""

    sheet_chosen = Signal(str)
    header_row_chosen = Signal(object)
    """The header row; None to detect it."""
    day_first_chosen = Signal(object)
    """True for day/month, False for month/day, None to let the file decide."""
    profile_chosen = Signal(str)
    """The name of a saved profile; empty for none."""
    remember_wanted = Signal(str)
    """The name under which this way of reading should be saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.look
        self._sheet = ChoiceBox(self.tr("Sheet"), [], "", look)
        self._row = QLineEdit()
        self._days = ChoiceBox(self.tr("Meaning of 03/04/2026"), self._day_entries(), _FILE, look)
        self._profile = ChoiceBox(self.tr("Saved mapping"), [], "", look)
        self._name, self._remember = QLineEdit(), QPushButton(self.tr("Save mapping"))
        self._question = WrappedLabel(role="warn")
        self._resting = QTimer(self, singleShot=True, interval=delays.TYPED_SHEET_PLACE)
        self._names: tuple[str, ...] | None = None
        self._build()
        self._connect()

    def begin(self) -> None:
        """Reset for a new workbook."""
        self._resting.stop()
        self._row.clear()
        self._name.clear()

    def show_checked(self, checked: CheckResult, options: ImportOptions) -> None:
        """Show how the workbook is read now."""
        sheet = options.given.sheet or next((column.sheet for column in checked.columns), "")
        self._fill(self._sheet, [(name, name) for name in checked.sheets], sheet)
        self._parts["sheet"].setVisible(len(checked.sheets) > 1 and checked.exchange is None)
        self._parts["row"].setVisible(checked.exchange is None)
        self._show_row(checked.header_row)
        self._show_days(checked, options)
        self._show_profiles(options.profile)

    def focus_first(self) -> None:
        """Focus the first option that is enabled."""
        answers = (self._profile, self._sheet, self._row, self._days)
        next((one for one in answers if one.isVisible()), self._name).setFocus()

    def forget_names(self) -> None:
        """Reload the names of the profiles when they are next shown."""
        self._names = None

    def _build(self) -> None:
        self._row.setValidator(QIntValidator(1, _LAST_ROW, self._row))
        self._row.setPlaceholderText(self.tr("detected automatically"))
        self._row.setAccessibleName(self.tr("Header row"))
        self._row.setFixedWidth(132)
        self._name.setPlaceholderText(self.tr("Name, e.g. the sender"))
        self._name.setAccessibleName(self.tr("Name of the saved mapping"))
        self._name.setMinimumWidth(240)
        self._parts = {
            "profile": _named(self.tr("Saved mapping"), self._profile),
            "sheet": _named(self.tr("Sheet"), self._sheet),
            "row": _named(self.tr("Header row"), self._row),
            "days": _named(self.tr("Meaning of 03/04/2026"), self._days),
            "name": _named(self.tr("Save mapping as"), self._named_line()),
        }
        flow = FlowLayout(spacing=16)
        for part in self._parts.values():
            flow.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._question)
        whole.addLayout(flow)

    def _named_line(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._name)
        line.addWidget(self._remember)
        self._remember.setEnabled(False)
        return holder

    def _connect(self) -> None:
        self._sheet.activated.connect(lambda _place: self.sheet_chosen.emit(self._sheet.value))
        self._row.textEdited.connect(lambda _text: self._resting.start())
        self._resting.timeout.connect(lambda: self.header_row_chosen.emit(int(self._row.text() or 0) or None))
        self._days.activated.connect(lambda _place: self.day_first_chosen.emit(_DAY_FIRST[self._days.value]))
        self._profile.activated.connect(lambda _place: self.profile_chosen.emit(self._profile.value))
        self._name.textChanged.connect(lambda text: self._remember.setEnabled(bool(text.strip())))
        self._name.returnPressed.connect(self._on_remember)
        self._remember.clicked.connect(self._on_remember)

    def _day_entries(self) -> list[tuple[str, str]]:
        return [
            (_FILE, self.tr("as in the file")),
            (_DAY, self.tr("3 April (day first)")),
            (_MONTH, self.tr("4 March (month first)")),
        ]

    def _show_row(self, row: int) -> None:
        if not self._row.hasFocus():
            self._row.setText(str(row) if row else "")

    def _show_days(self, checked: CheckResult, options: ImportOptions) -> None:
        unclear = [one for one in checked.problems if one.problem.code in _AMBIGUOUS]
        self._question.setVisible(bool(unclear))
        self._parts["days"].setVisible(bool(unclear) or options.given.day_first is not None)
        examples = ", ".join(dict.fromkeys(one.value for one in unclear if one.value).keys())
        shown = examples if len(examples) < _EXAMPLES else examples[:_EXAMPLES] + " …"
        template = self.tr(
            "Dates in this file can be read two ways ({examples}). Choose whether the day or the "
            "month comes first."
        )
        self._question.set_text(template.format(examples=shown))
        chosen = next(name for name, first in _DAY_FIRST.items() if first is options.given.day_first)
        self._days.setCurrentIndex(self._days.findData(chosen))

    def _show_profiles(self, chosen: str) -> None:
        if self._names is None:
            self._desk.ask_later(_names, lambda names: self._on_names(names, chosen), about="reading names")
        else:
            self._on_names(self._names, chosen)

    def _on_names(self, names: tuple[str, ...], chosen: str) -> None:
        self._names = names
        self._fill(self._profile, [("", self.tr("none")), *((name, name) for name in names)], chosen)
        self._parts["profile"].setVisible(bool(names))

    def _on_remember(self) -> None:
        name = self._name.text().strip()
        if name:
            self.remember_wanted.emit(name)
            self._name.clear()

    @staticmethod
    def _fill(box: ChoiceBox, entries: list[tuple[str, str]], chosen: str) -> None:
        """Replace the entries of a list if they have changed."""
        known = [(box.itemData(place), box.itemText(place)) for place in range(box.count())]
        if known != entries:
            box.clear()
            for value, words in entries:
                box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))


def _names(registry: Registry) -> tuple[str, ...]:
    return tuple(registry.profiles.names())


def _named(name: str, control: QWidget) -> QWidget:
    holder, label = QWidget(), QLabel(name)
    label.setProperty("role", "field")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(control)
    return holder
