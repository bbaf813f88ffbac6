"""The editor of one of a few choices, all visible as radio buttons; nothing is selected at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from ui.features.approvals.tab_stops import TabStops
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.radio_buttons import RadioButton, RadioButtons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from registry.domain.fields.kinds import Stored


_INSIDE_FRAME = 8


class ChoiceEditor(TabStops):
    """Edits a code, shown by its text."""

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._frame = QFrame()
        self._frame.setProperty("role", "choices")
        self._flow = FlowLayout(self._frame, spacing=12)
        self._group = RadioButtons(self)
        self._buttons: dict[str, RadioButton] = {}
        self._name = ""
        self._put(self._frame)
        self._group.clicked.connect(self.edited)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set the choices as codes with texts; the selected code stays selected if it is still available."""
        if [(code, button.text()) for code, button in self._buttons.items()] == list(choices):
            return
        chosen = self.so_far()
        for button in self._buttons.values():
            self._flow.removeWidget(button)
        self._group.clear()
        self._buttons = {code: self._group.add(words) for code, words in choices}
        for button in self._buttons.values():
            self._flow.addWidget(button)
            button.show()
        self.set_raw(chosen)
        self._describe()

    def stops(self) -> tuple[QWidget, ...]:
        """Return the buttons."""
        return tuple(self._buttons.values())

    def so_far(self) -> str:
        """Return the selected code; empty while none is selected."""
        return next((code for code, button in self._buttons.items() if button.isChecked()), "")

    def set_stored(self, stored: Stored) -> None:
        """Select a stored code."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Select a code; an unknown one selects nothing."""
        self._group.select(self._buttons.get(raw))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the choice read-only, or editable again."""
        self._frame.setEnabled(not read_only)

    def set_name(self, name: str, help_: str = "") -> None:
        """Set the accessible name; each button is spoken with this name before its text."""
        self._name = name
        super().set_name(name, help_)
        self._describe()

    @override
    def set_problems(self, sentences: Sequence[str]) -> None:
        """Show problems; the red frame surrounds all choices."""
        around = _INSIDE_FRAME if sentences else 0
        self._flow.setContentsMargins(around, around, around, around)
        super().set_problems(sentences)

    def show_hint(self, hint: str) -> None:
        """Show a hint about the selected choice; an empty text removes it."""
        self._say(hint)
        self._frame.setAccessibleDescription(hint)
        self._describe()

    def focus_first(self) -> None:
        """Focus the selected choice, or else the first one."""
        button = self._group.stop()
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _speak(self) -> None:
        super()._speak()
        self._describe()

    def _describe(self) -> None:
        if not self._name:
            return
        for button in self._buttons.values():
            spoken = self.tr("{field}: {choice}").format(field=self._name, choice=button.text())
            button.setAccessibleName(spoken)
            button.setAccessibleDescription(self._frame.accessibleDescription())
