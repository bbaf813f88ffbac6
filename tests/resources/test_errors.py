"""The table of errors: every code that is raised has its sentences, and both languages name the same places."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import registry
import ui
from registry.data.reference.resources import shipped
from registry.domain.attachments.kind import AttachmentKind
from registry.domain.errors import (
    Alive,
    CannotAttach,
    FileFault,
    Gone,
    InUse,
    Loss,
    NeverOpened,
    NotKept,
    RegistryError,
    SearchDamaged,
    Stale,
    StillHeld,
    UncleanText,
    Unproved,
)
from registry.domain.journal.defect import defect
from registry.services.sample import SampleFault

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = shipped().table("errors.toml")
USAGE = shipped().table("usage.toml")
FINDINGS = shipped().table("findings.toml")
COMMANDS = shipped().table("command_line.toml")

_TEXTS = (ast.Constant, ast.JoinedStr)

_WINDOW_ONLY = ("attach_", "never_opened_", "file_kept_elsewhere", "no_file_attached", "disk_full_reading")
"""How the codes begin of what no command does."""

MADE: list[RegistryError] = [
    *(CannotAttach("a.pdf", fault, 25 * 1024**2) for fault in FileFault),
    *(NeverOpened("a.exe", kind) for kind in AttachmentKind if not kind.is_opened),
    *(Gone("/x", loss, rescue) for loss in Loss for rescue in ("", "/y")),
    *(InUse(None, alive, "/x.holder", name) for alive in Alive for name in ("", "/y")),
    NotKept(""),
    NotKept("Cabinet 4"),
    SearchDamaged(),
    Stale("funding", "1"),
    StillHeld("/x"),
    UncleanText("Title", "\u200b"),
    Unproved(defect("set_altered", seq=3)),
]
"""Errors whose code is put together as they are made."""


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@cache
def nodes() -> tuple[ast.AST, ...]:
    """Return all parts of the program's source."""
    folders = (Path(str(package.__file__)).parent for package in (registry, ui))
    files = (file for folder in folders for file in folder.rglob("*.py"))
    return tuple(node for file in files for node in ast.walk(ast.parse(file.read_bytes())))


def raised() -> Iterator[tuple[str, set[str]]]:
    """Yield each code that is written where an error is made, with the values given beside it."""
    for call in nodes():
        if isinstance(call, ast.Call):
            given = {one.arg or "": one.value for one in call.keywords}
            code = given.pop("code", None)
            if isinstance(code, ast.Constant):
                yield str(code.value), set(given)


def plain_errors(kind: type[RegistryError]) -> Iterator[type[RegistryError]]:
    """Yield the classes of errors that take a sentence as their first value."""
    if kind.__init__ is RegistryError.__init__:
        yield kind
    for narrower in kind.__subclasses__():
        yield from plain_errors(narrower)


@pytest.mark.parametrize("code", TABLE | USAGE)
def test_each_sentence_stands_in_both_languages_and_names_the_same_places(code: str) -> None:
    entry = (TABLE | USAGE)[code]
    assert places(entry["en"]) == places(entry["ko"])
    assert places(entry.get("command_en", "")) == places(entry.get("command_ko", ""))
    assert set(entry) in ({"en", "ko"}, {"en", "ko", "command_en", "command_ko"})


@pytest.mark.parametrize("code", sorted(set(TABLE) - {"holder", "unknown_holder"}))
def test_what_a_window_says_ends_as_a_sentence_and_names_no_command(code: str) -> None:
    for language in ("en", "ko"):
        assert re.search(r"[.}]$", TABLE[code][language])
        assert "`" not in TABLE[code][language]


@pytest.mark.parametrize("code", sorted(code for code in TABLE if not code.startswith(_WINDOW_ONLY)))
def test_what_the_command_line_says_is_one_sentence(code: str) -> None:
    said = TABLE[code].get("command_en") or TABLE[code]["en"]
    assert not re.search(r"[.!?] [A-Z]", said)


@pytest.mark.parametrize("error", MADE, ids=lambda error: error.code)
def test_an_error_carries_every_value_its_sentences_name(error: RegistryError) -> None:
    entry = TABLE[error.code]
    assert all(places(told) <= set(error.values) for told in entry.values())


def test_every_code_that_is_raised_is_in_the_table_and_comes_with_its_values() -> None:
    written = list(raised())
    assert len(written) > 40
    for code, given in written:
        assert all(places(told) <= given for told in (TABLE | USAGE)[code].values()), code


def test_no_error_is_raised_with_a_sentence_of_its_own() -> None:
    """Such a sentence would be in one language only; a fault of the sample is told to whoever writes the sample."""
    kinds = {kind.__name__ for kind in plain_errors(RegistryError)} - {SampleFault.__name__}
    made = [one for one in nodes() if isinstance(one, ast.Call) and ast.unparse(one.func) in kinds]
    assert len(made) > 40
    assert [ast.unparse(one) for one in made if one.args and isinstance(one.args[0], _TEXTS)] == []


def found() -> Iterator[tuple[str, set[str]]]:
    """Yield each code that is written where a finding is made, with the values given beside it."""
    for call in nodes():
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "defect":
            code = call.args[0]
            assert isinstance(code, ast.Constant)
            yield str(code.value), {one.arg or "" for one in call.keywords}


def test_every_finding_is_in_its_table_in_both_languages_and_comes_with_its_values() -> None:
    written = list(found())
    assert {code for code, _ in written} == set(FINDINGS)
    for code, given in written:
        assert all(places(sentence) == given for sentence in FINDINGS[code].values()), code


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_tells_names_the_same_places_in_both_languages(name: str) -> None:
    assert places(COMMANDS[name]["en"]) == places(COMMANDS[name]["ko"])


@pytest.mark.parametrize("code", USAGE | FINDINGS | COMMANDS)
def test_a_sentence_of_the_command_line_gets_its_full_stop_where_it_is_told(code: str) -> None:
    entry = (USAGE | FINDINGS | COMMANDS)[code]
    assert not any(entry[language].endswith(".") for language in ("en", "ko"))


def test_no_sentence_is_left_over() -> None:
    texts = {node.value for node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert set(TABLE | USAGE) <= texts | {error.code for error in MADE}
    in_groups = ("count_", "how_", "result_", "severity_", "head_of_")
    named = {name for name in COMMANDS if not name.startswith(in_groups)}
    assert named <= texts | {f"{name}_without_header" for name in ("our_workbook", "other_workbook")}
