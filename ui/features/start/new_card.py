"""The card that creates a registry: officer, content and path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from registry.domain.officer import Officer
from registry.domain.procedure.sides import Side
from registry.domain.values.text import clean_line, shown_path
from ui.kit.dialogs.file_dialogs import SUFFIX, registry_to_make
from ui.kit.widgets.card import Card
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.enter_key import is_enter
from ui.kit.widgets.radio_buttons import RadioButtons
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from ui.kit.style.look import Look

_GROUP = 8
"""Additional pixels between groups of fields."""

_LONGEST = 120
"""The maximum length of a name or an office: they are shown in every entry of the history."""


@dataclass(frozen=True, slots=True)
class NewRegistryInput:
    """The input so far, kept when the card is rebuilt in another language."""

    name: str = ""
    office: str = ""
    side: str = Side.ROK.value
    with_sample: bool = True


class NewCard(Card):
    """Asks for name, office and side, and offers sample data or an empty registry."""

    make_requested = Signal(object, object, bool)
    """Carries the path, the Officer, and whether to include the sample."""

    def __init__(
        self, look: Look, path: Path, typed: NewRegistryInput, parent: QWidget | None = None
    ) -> None:
        super().__init__("", look, parent)
        self._path = path
        self._fill(typed)
        self._connect_card()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Create the registry with Enter from any field, also from a choice, which makes no use of the key itself."""
        if is_enter(event) and not isinstance(self.focusWidget(), QPushButton):
            self._on_make()
        else:
            super().keyPressEvent(event)

    def typed(self) -> NewRegistryInput:
        """Return the input so far."""
        QGuiApplication.inputMethod().commit()
        return NewRegistryInput(
            self._name.text(), self._office.text(), self._side.value, self._sample.isChecked()
        )

    def focus_first(self) -> None:
        """Focus the first field."""
        self._name.setFocus()

    @property
    def path(self) -> Path:
        """The path of the new registry."""
        return self._path

    def _fill(self, typed: NewRegistryInput) -> None:
        self.set_title(self.tr("Create a new registry"))
        note = self.tr("Your name and office are recorded with every entry.")
        self.add(WrappedLabel(note, "muted"))
        self._name, self._name_problem = self._line(typed.name, self.tr("Your name"))
        self._office, self._office_problem = self._line(typed.office, self.tr("Your office"))
        self._side = self._sides(typed.side)
        self.body.addLayout(self._who())
        self._add_contents(with_sample=typed.with_sample)
        self._add_place()
        self._make = QPushButton(self.tr("Create"))
        self._make.setProperty("role", "primary")
        self._make.setAccessibleName(self.tr("Create the registry and open it"))
        self.body.addSpacing(_GROUP)
        line = QHBoxLayout()
        line.addWidget(self._make)
        line.addStretch(1)
        self.body.addLayout(line)

    def _who(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        columns = (
            (self.tr("Your name"), self._name, self._name_problem),
            (self.tr("Your office"), self._office, self._office_problem),
        )
        for column, (name, line, problem) in enumerate(columns):
            label = QLabel(name)
            label.setProperty("role", "field")
            label.setBuddy(line)
            grid.addWidget(label, 0, column)
            grid.addWidget(line, 1, column)
            grid.addWidget(problem, 2, column)
            grid.setColumnStretch(column, 1)
        label = QLabel(self.tr("Your side"))
        label.setProperty("role", "field")
        label.setBuddy(self._side)
        grid.setRowMinimumHeight(3, _GROUP)
        grid.addWidget(label, 4, 0, 1, 2)
        grid.addWidget(self._side, 5, 0, 1, 2)
        return grid

    def _line(self, text: str, name: str) -> tuple[QLineEdit, WrappedLabel]:
        line, problem = QLineEdit(text), WrappedLabel(role="problem")
        line.setAccessibleName(name)
        problem.hide()
        return line, problem

    def _sides(self, chosen: str) -> ChoiceBox:
        sides = (
            (Side.ROK.value, self.tr("Republic of Korea (ROK)")),
            (Side.USA.value, self.tr("United States (USA)")),
        )
        made = ChoiceBox(self.tr("Your side"), sides, chosen, self._look)
        made.setAccessibleDescription(self.tr("The side that owns this registry. It can't be changed later."))
        return made

    def _add_contents(self, *, with_sample: bool) -> None:
        contents = RadioButtons(self)
        self._sample = contents.add(self.tr("Start with sample data (25 fictional projects)"))
        self._empty = contents.add(self.tr("Start with an empty registry"))
        self.body.addSpacing(_GROUP)
        contents.select(self._sample if with_sample else self._empty)
        for choice in (self._sample, self._empty):
            choice.setAccessibleName(choice.text())
            self.add(choice)

    def _add_place(self) -> None:
        label = QLabel(self.tr("Location"))
        label.setProperty("role", "field")
        self._where = ElidedLabel(shown_path(self._path))
        self._change = QPushButton(self.tr("Change…"))
        self._change.setAccessibleName(self.tr("Change location"))
        self._where_problem = WrappedLabel(role="problem")
        self._where_problem.hide()
        label.setContentsMargins(0, _GROUP, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._where, 1)
        line.addWidget(self._change)
        self.add(label)
        self.body.addLayout(line)
        self.add(self._where_problem)

    def _connect_card(self) -> None:
        self._change.clicked.connect(self._on_change)
        self._make.clicked.connect(self._on_make)
        self._name.textEdited.connect(lambda: _show_problem(self._name, self._name_problem, ""))
        self._office.textEdited.connect(lambda: _show_problem(self._office, self._office_problem, ""))

    def _on_change(self) -> None:
        chosen = registry_to_make(self, self._path)
        if chosen is not None:
            self._path = chosen
            self._where.set_text(shown_path(chosen))
            _show_problem(self._change, self._where_problem, "")

    def _on_make(self) -> None:
        typed = self.typed()
        if self._is_right():
            from registry.services.identity import account  # noqa: PLC0415 - kept out of the start of the window

            officer = Officer(clean_line(typed.name), clean_line(typed.office), typed.side, account())
            self.make_requested.emit(self._path, officer, typed.with_sample)

    def _is_right(self) -> bool:
        """Show each problem beside its field and focus the first; returns whether there are none."""
        wrong: list[QWidget] = []
        taken = self.tr("A file with this name already exists. Choose another name, or open it on the right.")
        checks: tuple[tuple[QWidget, WrappedLabel, str], ...] = (
            (self._name, self._name_problem, self._problem_of(self._name.text())),
            (self._office, self._office_problem, self._problem_of(self._office.text())),
            (self._change, self._where_problem, taken if self._path.exists() else ""),
        )
        for widget, label, problem in checks:
            _show_problem(widget, label, problem)
            wrong += [widget] if problem else []
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _problem_of(self, text: str) -> str:
        cleaned = clean_line(text)
        if not cleaned:
            return self.tr("Required. The history shows who made each entry.")
        if len(cleaned) > _LONGEST:
            return self.tr("Use {limit} characters or fewer.").format(limit=_LONGEST)
        from registry.domain.values.higher_grade import higher_mark  # noqa: PLC0415 - kept out of the start

        if higher_mark(cleaned):
            return self.tr("This looks like a marking above this registry's ceiling. Enter a name.")
        return ""


def free_place(path: Path) -> Path:
    """Return a path where no file exists: the given one, or one with a number added."""
    stem = path.name.removesuffix(SUFFIX)
    names = (path, *(path.with_name(f"{stem}-{number}{SUFFIX}") for number in range(2, 1000)))
    return next((name for name in names if not name.exists()), path)


def _show_problem(widget: QWidget, label: WrappedLabel, problem: str) -> None:
    """Show a problem under its field and add it to the spoken description; an empty text removes it."""
    label.set_text(problem)
    label.setVisible(bool(problem))
    widget.setAccessibleDescription(problem)
    if isinstance(widget, QLineEdit):
        widget.setProperty("wrong", "true" if problem else "false")
        widget.style().unpolish(widget)
        widget.style().polish(widget)
