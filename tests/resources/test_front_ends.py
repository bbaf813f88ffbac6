"""Each front end has its own words: the window says "entry" and names buttons, the command line says "change set"."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

import pytest

from registry.cli.parser import make_parser
from registry.data.reference.resources import shipped, wording
from registry.domain.vocabulary.language import Language
from tests.resources import bilingual

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = ("errors.toml", "problems.toml", "findings.toml", "sentences.toml")
"""The files whose sentences both front ends show."""
COMMANDS = ("command_line.toml", "usage.toml")
COMMAND_ALONE = {"put_back"}
"""The finding that the window puts in words of its own."""


def _shared(language: Language, *, on_command_line: bool) -> Iterator[tuple[str, str]]:
    for file in SHARED:
        for code, entry in shipped().table(file).items():
            yield f"{file} {code}", wording(entry, language, on_command_line=on_command_line)


def _of_window(language: Language) -> list[tuple[str, str]]:
    shared = (
        one for one in _shared(language, on_command_line=False) if one[0].split()[1] not in COMMAND_ALONE
    )
    return [*shared, *bilingual.window(language.value)]


def _of_command_line(language: Language) -> list[tuple[str, str]]:
    own = (
        (f"{file} {code}", wording(entry, language))
        for file in COMMANDS
        for code, entry in shipped().table(file).items()
    )
    return [*_shared(language, on_command_line=True), *own]


def test_the_window_calls_an_act_an_entry() -> None:
    assert [
        one for one in _of_window(Language.EN) if re.search(r"\bchange sets?\b", one[1], re.IGNORECASE)
    ] == []


def test_the_command_line_calls_an_act_a_change_set() -> None:
    numbered = re.compile(
        r"\bentry \{|\b(?:an?|latest|later|earlier|new|last|every|any|this) entr(?:y|ies)\b", re.IGNORECASE
    )
    assert [one for one in _of_command_line(Language.EN) if numbered.search(one[1])] == []


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the name of every option, without its hyphens, of a command and of the commands in it."""
    for action in parser._actions:
        yield from (name.removeprefix("--") for name in action.option_strings if name.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _options(command)


@pytest.mark.parametrize("language", Language)
def test_the_window_names_no_option_behind_what_it_asks_for(language: Language) -> None:
    """`Enter the reason (text)` tells nothing to somebody who sees a form."""
    names = frozenset(_options(make_parser()))
    assert {"text", "until", "by"} < names
    asked = re.compile(rf"\((?:{'|'.join(sorted(names))})\)")
    assert [one for one in _of_window(language) if asked.search(one[1])] == []


@pytest.mark.parametrize("language", Language)
def test_the_window_names_no_command_and_no_option(language: Language) -> None:
    named = re.compile(r"`|(?<!-)--[a-z]|command line|명령줄")
    assert [one for one in _of_window(language) if named.search(one[1])] == []
