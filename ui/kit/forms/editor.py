"""The base class of editors: what was typed, the problems found in it, and what a screen reader speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.widgets.plain_text import as_tip, as_tooltip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

    from registry.domain.fields.kinds import Stored

_GAP = 4
_MOST_LINES = 6


class Editor(QWidget):
    """Edits one value as text; the field's kind interprets the text.

    A subclass adds its control with `_put` and implements `so_far`, `set_stored`, `set_raw` and `set_read_only`. The
    focus is the control's; an editor is no focus proxy, because Qt leaves out Tab stops behind one.
    """

    edited = Signal()
    """The person changed the value; not emitted when the program sets it."""

    def __init__(self) -> None:
        super().__init__()
        self._control: QWidget = self
        self._framed: QWidget = self
        self._problem: WrappedLabel | None = None
        self._hint: WrappedLabel | None = None
        self._warning: WrappedLabel | None = None
        self._help = ""
        self._sentences: tuple[str, ...] = ()
        self._warnings: tuple[str, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)

    @property
    def control(self) -> QWidget:
        """The widget that takes the focus and has the accessible name."""
        return self._control

    @property
    def problems(self) -> tuple[str, ...]:
        """The problems shown under the editor, as sentences."""
        return self._sentences

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is to be known of the value though nothing is wrong with it, as sentences."""
        return self._warnings

    def raw(self) -> str:
        """Return the text as the command line would accept it; first commits a syllable that is being composed."""
        QGuiApplication.inputMethod().commit()
        return self.so_far()

    def so_far(self) -> str:
        """Return the text without interrupting input-method composition; for saving drafts during typing."""
        raise NotImplementedError

    def set_stored(self, stored: Stored) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def set_raw(self, raw: str) -> None:
        """Show a text as it was typed."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the value read-only (it can still be copied), or editable again."""
        raise NotImplementedError

    def set_name(self, name: str, help_: str = "") -> None:
        """Set the name and the help sentence that a screen reader speaks."""
        self._help = help_
        self._control.setAccessibleName(name)
        self._control.setWhatsThis(as_tip(help_))
        self._control.setToolTip(as_tooltip(help_))
        self._speak()

    def set_problems(self, sentences: Sequence[str]) -> None:
        """Show problems: a red frame, the sentences below, and the same as accessible description."""
        if self._sentences == tuple(sentences):
            return
        self._sentences = tuple(sentences)
        self._framed.setProperty("wrong", bool(sentences))
        self._framed.style().unpolish(self._framed)
        self._framed.style().polish(self._framed)
        self._problem = self._shown(self._problem, "problem", "\n".join(sentences))
        self._speak()

    def set_warnings(self, sentences: Sequence[str]) -> None:
        """Show what is to be known of the value, as the problems are, but without a frame: it stops nothing."""
        if self._warnings != tuple(sentences):
            self._warnings = tuple(sentences)
            self._warning = self._shown(self._warning, "warn", "\n".join(sentences))
            self._speak()

    def focus_first(self) -> None:
        """Set the focus as the Tab key would."""
        self._control.setFocus(Qt.FocusReason.TabFocusReason)

    def _put(
        self, control: QWidget, *, inside: QLayout | QWidget | None = None, framed: QWidget | None = None
    ) -> None:
        """Add the control, alone or inside a layout or widget; `framed` gets the red frame instead of it."""
        self._control, self._framed = control, framed or control
        if inside is None or isinstance(inside, QWidget):
            self._box.addWidget(inside or control)
        else:
            self._box.addLayout(inside)

    def _say(self, hint: str) -> None:
        """Show a hint under the control; an empty text removes it."""
        self._hint = self._shown(self._hint, "small", hint)

    def _shown(self, label: WrappedLabel | None, role: str, text: str) -> WrappedLabel | None:
        # Labels are created when first needed, which saves forty widgets on a page with forty editors.
        if label is None:
            if not text:
                return None
            label = WrappedLabel(role=role, most=_MOST_LINES, parent=self)
            self._box.addWidget(label)
        label.set_text(text)
        label.setVisible(bool(text))
        return label

    def _more_spoken(self) -> str:
        """Return what a screen reader speaks in addition to the text of the value."""
        return ""

    def _speak(self) -> None:
        parts = (*self._sentences, *self._warnings, self._more_spoken(), self._help)
        self._control.setAccessibleDescription("\n".join(part for part in parts if part))
