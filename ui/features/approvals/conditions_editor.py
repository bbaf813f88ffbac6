"""The editor of the conditions of an approval: one entry each, added and removed by keyboard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.features.approvals.condition_entry import ConditionEntry
from ui.features.approvals.tab_stops import TabStops
from ui.kit.style.look import BESIDE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.services.acts.conditions import RawCondition
    from ui.desk.desk import Desk
    from ui.kit.forms.editor import Editor


class ConditionsEditor(TabStops):
    """Edits conditions; unsaved input is stored as one text, so that a dialog can be closed and opened again."""

    def __init__(self, desk: Desk, stages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._desk, self._stages = desk, stages
        self._entries: list[ConditionEntry] = []
        self._joint = False
        self._add = QPushButton(desk.look.icon_beside("plus"), self.tr("Add condition"))
        self._add.setIconSize(BESIDE)
        self._add.setAutoDefault(False)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._put(self._add, inside=holder)
        self._add.clicked.connect(self._on_add)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the controls of all entries, then the button that adds one."""
        return (*(stop for entry in self._entries for stop in entry.stops()), self._add)

    def demands(self) -> tuple[RawCondition, ...]:
        """Return the conditions for the act; empty entries are left out."""
        return tuple(entry.demand() for entry in self._entries if any(entry.so_far().values()))

    def so_far(self) -> str:
        """Return the input as one text; empty while there is none."""
        return as_typed([typed for entry in self._entries if any((typed := entry.so_far()).values())])

    def set_stored(self, stored: Stored) -> None:
        """Show stored conditions."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Show conditions as they were typed."""
        for entry in tuple(self._entries):
            self._drop(entry)
        for typed in json.loads(raw) if raw else ():
            self._made(typed)

    def set_joint(self, *, joint: bool) -> None:
        """Ask for the side of each condition, which a joint decision names."""
        self._joint = joint
        for entry in self._entries:
            entry.set_joint(joint=joint)

    def holds(self, path: str) -> bool:
        """Return whether a path such as `2.due` is a field of an existing condition."""
        entry, part = self._at(path)
        return entry is not None and part in entry

    def set_parts(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of single fields, by paths such as `2.due`; other fields have none."""
        by_entry: dict[ConditionEntry, dict[str, Sequence[str]]] = {entry: {} for entry in self._entries}
        for path, sentences in problems.items():
            entry, part = self._at(path)
            if entry is not None:
                by_entry[entry][part] = sentences
        for entry, parts in by_entry.items():
            entry.set_problems(parts)

    @property
    @override
    def problems(self) -> tuple[str, ...]:
        """The problems shown below and inside the editor."""
        return (*super().problems, *(sentence for entry in self._entries for sentence in entry.problems))

    @override
    def first_wrong(self) -> Editor:
        """Return the first field of a condition with a problem, or else this editor."""
        return next((wrong for entry in self._entries if (wrong := entry.first_wrong())), self)

    @override
    def forget_problems(self) -> None:
        """Remove the problems of the list as a whole; each condition removes its own."""
        super().set_problems(())

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the conditions read-only, or editable again."""
        self.setEnabled(not read_only)

    def set_name(self, name: str, help_: str = "") -> None:
        """Set the accessible name; the button that adds a condition keeps its own."""
        super().set_name(name, help_)
        self._add.setAccessibleName(self._add.text())

    def begin(self) -> None:
        """Add an empty entry if there is none yet."""
        if not self._entries:
            self._made({})

    def focus_first(self) -> None:
        """Focus the first entry, or else the button that adds one."""
        if self._entries:
            self._entries[0].focus_first()
        else:
            super().focus_first()

    def _written(self) -> list[ConditionEntry]:
        """Return the entries with input; if there are none, the empty entry."""
        return [entry for entry in self._entries if any(entry.so_far().values())] or self._entries[:1]

    def _at(self, path: str) -> tuple[ConditionEntry | None, str]:
        """Return the entry at the position in a path, and the field in it."""
        place, _, part = path.partition(".")
        written = self._written()
        known = place.isdecimal() and 1 <= int(place) <= len(written)
        return (written[int(place) - 1] if known else None), part

    def _made(self, typed: Mapping[str, str]) -> ConditionEntry:
        entry = ConditionEntry(self._desk, self._stages)
        entry.set_joint(joint=self._joint)
        entry.set_raw(typed)
        entry.edited.connect(self.edited)
        entry.remove_requested.connect(lambda: self._on_remove(entry))
        self._entries.append(entry)
        self._list.addWidget(entry)
        entry.show()  # now, because the next Tab key goes there
        self._number()
        return entry

    def _drop(self, entry: ConditionEntry) -> None:
        self._entries.remove(entry)
        self._list.removeWidget(entry)
        entry.hide()
        entry.deleteLater()
        self._number()

    def _number(self) -> None:
        for number, entry in enumerate(self._entries, start=1):
            entry.set_number(number)

    def _on_add(self) -> None:
        entry = self._made({})
        self.edited.emit()
        entry.focus_first()

    def _on_remove(self, entry: ConditionEntry) -> None:
        self._drop(entry)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()


def as_typed(conditions: Sequence[Mapping[str, str]]) -> str:
    """Return conditions as the one text in which the editor stores them."""
    return json.dumps(conditions, ensure_ascii=False) if conditions else ""
