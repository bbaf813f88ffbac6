"""The editor of the requirements a return is about: a check box for each that the gate asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout
from typing_extensions import override

from registry.domain.fields.kinds import SEPARATOR, parts
from ui.features.approvals.tab_stops import TabStops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from registry.domain.fields.kinds import Stored


class RequirementsEditor(TabStops):
    """Edits a list of requirements by their ids; none checked means all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = QFrame()
        self._frame.setProperty("role", "choices")
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._boxes: dict[str, QCheckBox] = {}
        self._checked: set[str] = set()
        """What was checked, also while it is not offered."""
        self._name = ""
        self._put(self._frame)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set the requirements as ids with names; what was checked before is checked again."""
        if [(code, box.property("said")) for code, box in self._boxes.items()] == list(choices):
            return
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {code: self._made(words) for code, words in choices}
        self._show()
        self._describe()

    @property
    def offers(self) -> bool:
        """Whether there is a requirement at all."""
        return bool(self._boxes)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the check boxes."""
        return tuple(self._boxes.values())

    def so_far(self) -> str:
        """Return the ids of what is checked, separated by semicolons."""
        return SEPARATOR.join(code for code, box in self._boxes.items() if box.isChecked())

    def set_stored(self, stored: Stored) -> None:
        """Check stored requirements."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Check the requirements of a list of ids."""
        self._checked = set(parts(raw))
        self._show()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the list read-only, or editable again."""
        self._frame.setEnabled(not read_only)

    def set_name(self, name: str, help_: str = "") -> None:
        """Set the accessible name; each check box is spoken with this name before its text."""
        self._name = name
        super().set_name(name, help_)
        self._describe()

    def focus_first(self) -> None:
        """Focus the first check box."""
        for box in self._boxes.values():
            box.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def _made(self, words: str) -> QCheckBox:
        box = QCheckBox(words.replace("&", "&&"))
        box.setProperty("said", words)
        box.clicked.connect(self._on_clicked)
        self._column.addWidget(box)
        box.show()  # now, because the next Tab key may go there
        return box

    def _show(self) -> None:
        for code, box in self._boxes.items():
            box.setChecked(code in self._checked)
        self._hint_rest()

    def _hint_rest(self) -> None:
        """Say what becomes of the requirements that are not checked."""
        if self.so_far():
            self._say(self.tr("The other requirements carry over to the next round."))
        else:
            self._say(self.tr("If none is checked, all requirements must be met again."))

    @override
    def _speak(self) -> None:
        super()._speak()
        self._describe()

    def _describe(self) -> None:
        for box in self._boxes.values():
            spoken = self.tr("{field}: {choice}").format(field=self._name, choice=box.property("said"))
            box.setAccessibleName(spoken)
            box.setAccessibleDescription(self._frame.accessibleDescription())

    # Slots

    def _on_clicked(self) -> None:
        shown = set(self._boxes)
        self._checked = self._checked - shown | set(parts(self.so_far()))
        self._hint_rest()
        self.edited.emit()
