"""Which commands what was typed finds, and in which order."""

from __future__ import annotations

import pytest

from ui.actions.commands import Command
from ui.features.help.key_labels import KeyTable
from ui.features.help.palette_rows import CommandRow, found_commands
from ui.features.help.synonyms import OTHER_WORDS


def _rows() -> list[CommandRow]:
    """Return every command of the table of keys, with its names in both languages."""
    made = []
    for line in KeyTable().lines():
        command = Command(line.id, line.english, lambda: None)
        made.append(CommandRow(command, (line.english, line.korean)))
    return made


MEANT = {
    "dark": "theme",
    "light": "theme",
    "exit": "quit",
    "quit": "quit",
    "settings": "preferences",
    "설정": "preferences",
    "save a copy": "backup",
    "integrity": "verify",
    "print": "print",
    "ㅅ ㅅㅇ": "new_project",
    "import": "import",
    "undo": "undo",
    "new": "new_project",
}


@pytest.mark.parametrize(("typed", "command"), MEANT.items())
def test_the_first_command_is_the_one_that_was_meant(typed: str, command: str) -> None:
    found = found_commands(typed, _rows())
    assert found.meant[0].command.id == command


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row.command.id)
def test_every_command_comes_first_by_its_own_name_in_either_language(row: CommandRow) -> None:
    for name in row.names:
        first = found_commands(name, _rows()).meant[0]
        assert name.casefold() in {one.casefold() for one in first.names}


def test_letters_that_only_occur_in_order_come_after_everything_that_was_meant() -> None:
    found = found_commands("dark", _rows())
    assert all("dark" not in row.text.casefold() for row in found.scattered)
    assert "quit" not in [row.command.id for row in found.meant]


def test_nothing_typed_offers_all_commands_in_their_order() -> None:
    assert [row.command.id for row in found_commands("", _rows()).meant] == [
        row.command.id for row in _rows()
    ]


def test_a_synonym_belongs_to_a_command_that_exists() -> None:
    assert set(OTHER_WORDS) <= {row.command.id for row in _rows()}
