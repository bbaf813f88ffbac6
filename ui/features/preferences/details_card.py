"""The card of the officer: name and office can be changed, which is recorded as an act; the side is fixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from registry.domain.values.text import clean_line
from ui.features.preferences.registry_card import facts
from ui.kit.widgets.card import Card
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Problem
    from ui.desk.desk import Desk

_LONGEST = 120


class DetailsCard(Card):
    """Who works at this desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", desk.look, parent)
        self._desk = desk
        self._name, self._office = QLineEdit(), QLineEdit()
        self._shown = ("", "")
        """The stored name and office, as they were when they were shown last."""
        self._problem = WrappedLabel(role="problem")
        self._save = QPushButton(self.tr("Save details"))
        self._fill()
        self.refresh()
        for line in (self._name, self._office):
            line.textChanged.connect(self._on_edited)
            line.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self._on_save)

    def refresh(self) -> None:
        """Show the stored details, unless others are being typed."""
        if self.unsaved() is None:
            self._show_stored()

    def unsaved(self) -> tuple[str, str] | None:
        """Return the name and the office that were typed and not saved; None when there are none."""
        typed = self._name.text(), self._office.text()
        return typed if typed != self._shown else None

    def show_unsaved(self, name: str, office: str) -> None:
        """Show what was typed in a card that this one replaces."""
        self._name.setText(name)
        self._office.setText(office)

    def _fill(self) -> None:
        self.set_title(self.tr("Your details"))
        officer = self._desk.officer
        side = self._desk.registry.words["side"].label(officer.side, self._desk.language)
        lines = (
            (self.tr("Name"), self._name),
            (self.tr("Office"), self._office),
            (self.tr("Side"), WrappedLabel(side)),
            (self.tr("Account"), WrappedLabel(officer.account or "–")),
        )
        self.body.addLayout(facts(lines))
        fixed = self._desk.read_only or self._desk.is_named_at_start
        for line in (self._name, self._office):
            line.setMaxLength(_LONGEST)
            line.setReadOnly(fixed)
        self.add(WrappedLabel(self._note(), "small"))
        self._problem.hide()
        self.add(self._problem)
        self._save.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        self.body.addLayout(buttons)
        self._save.setHidden(fixed)  # not before it has its place: it would be shown as a window of its own

    def _note(self) -> str:
        if self._desk.is_named_at_start:
            return self.tr("These details were set when the program was started and can't be changed here.")
        return self.tr(
            "A new name or office is recorded in the history and used from then on; earlier entries keep the old "
            "ones. The side is set for the registry and can't be changed."
        )

    def _show_stored(self) -> None:
        officer = self._desk.officer
        self._shown = (officer.name, officer.office)
        for line, text in zip((self._name, self._office), self._shown, strict=True):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)

    def _typed(self) -> tuple[str, str]:
        return clean_line(self._name.text()), clean_line(self._office.text())

    # Slots

    def _on_edited(self) -> None:
        self._problem.hide()
        stored = self._desk.officer
        self._save.setEnabled(all(self._typed()) and self._typed() != (stored.name, stored.office))

    def _on_save(self) -> None:
        name, office = self._typed()
        self._save.setEnabled(False)
        self._desk.do(
            lambda registry, acting: registry.officers.change(name, office, acting),
            done=self._on_saved,
            refused=self._on_refused,
            by=self,
        )

    def _on_saved(self, written: ChangeSet | None) -> None:
        """Use the new details from now on."""
        self._desk.opened.registry.read_identity()
        self._desk.speak(self._desk.language)
        self._show_stored()
        if written is not None:
            told = self.tr("Your details are saved: {name}, {office}")
            self._desk.notice(told.format(name=self._desk.officer.name, office=self._desk.officer.office))

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        spoken = self._desk.registry.spoken
        self._problem.set_text("\n".join(spoken.sentence(problem, "registry") for problem in problems))
        self._problem.show()
        self._save.setEnabled(True)
        self._name.setFocus()
