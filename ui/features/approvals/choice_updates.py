"""Choices that change while a dialog is open, because they depend on another field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.kit.forms.choices import Choice, Choices

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChoiceUpdates(Choices):
    """The present choices of one editor."""

    def __init__(self, choices: Sequence[Choice] = ()) -> None:
        super().__init__(lambda: ())
        self._now = Choices(lambda: choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Replace the choices."""
        self._now = Choices(lambda: choices)

    @override
    def name(self, code: str) -> str:
        """Return the name of a code, or the code itself when it is not among the choices."""
        return self._now.name(code)

    @override
    def __contains__(self, code: object) -> bool:
        return code in self._now

    @override
    def all(self) -> list[Choice]:
        """Return the present choices."""
        return self._now.all()

    @override
    def matching(self, typed: str) -> list[Choice]:
        """Return the choices that match what was typed, best match first."""
        return self._now.matching(typed)
