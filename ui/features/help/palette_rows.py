"""The results of the palette: commands and projects as rows of a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.features.help.fuzzy_match import SCATTERED, fit
from ui.features.help.synonyms import OTHER_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject

    from ui.actions.commands import Command

ROW = Qt.ItemDataRole.UserRole
"""The item role that returns the row object."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CommandRow:
    """A command with its text in both languages."""

    command: Command
    names: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text of the command."""
        return self.command.text

    @property
    def aside(self) -> str:
        """The text at the right: the key."""
        return self.command.shown_key

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.text}, {self.aside}" if self.aside else self.text


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A project found by the search."""

    ref: str
    title: str
    stage: str

    @property
    def text(self) -> str:
        """The title of the project."""
        return self.title

    @property
    def aside(self) -> str:
        """The text at the right: the stage."""
        return self.stage

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.ref}, {self.title}, {self.stage}"


Row = CommandRow | ProjectRow


class PaletteModel(QAbstractListModel):
    """The rows of the palette: the commands that were meant, projects, then commands that match only loosely."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = FoundCommands((), ())
        self._projects: tuple[ProjectRow, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return (*self._commands.meant, *self._projects, *self._commands.scattered)

    def offer_commands(self, found: FoundCommands) -> None:
        """Show these commands."""
        self._replace(lambda: setattr(self, "_commands", found))

    def offer_projects(self, rows: Iterable[ProjectRow]) -> None:
        """Show these projects below the commands."""
        self._replace(lambda: setattr(self, "_projects", tuple(rows)))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name, and its own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt returns it
        """Return the value of a row for a role."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _replace(self, act: Callable[[], None]) -> None:
        self.beginResetModel()
        act()
        self.endResetModel()


class FoundCommands(NamedTuple):
    """The commands found: those with the typed words, best match first, then those with its letters in order."""

    meant: tuple[CommandRow, ...]
    scattered: tuple[CommandRow, ...]


def found_commands(typed: str, rows: Iterable[CommandRow]) -> FoundCommands:
    """Return the commands that match what was typed, each once.

    The own name of a command counts more than a synonym of it, and a short name more than a long one.
    """
    by_id = {row.command.id: row for row in rows if row.command.possible()}
    found = [(worth, row) for row in by_id.values() if (worth := _worth(typed, row)) > 0]
    if typed.strip():
        found.sort(key=lambda one: (-one[0], len(one[1].text)))
    meant = tuple(row for worth, row in found if worth > _SCATTERED)
    return FoundCommands(meant, tuple(row for worth, row in found if worth <= _SCATTERED))


_SCATTERED = 2 * SCATTERED


def _worth(typed: str, row: CommandRow) -> int:
    own = 2 * fit(typed, row.names)
    other = 2 * fit(typed, OTHER_WORDS.get(row.command.id, ())) - 1 if typed.strip() else 0
    return max(own, other if other > _SCATTERED else 0)
