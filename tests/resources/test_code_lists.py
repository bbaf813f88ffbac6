"""Every code list loads, exists in both languages, is in composed form, and uses no word for two codes."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from registry.data.reference.resources import FOLDER, shipped
from registry.domain.fields.kinds import Kind, Markers, OneOf, SomeOf
from registry.domain.fields.project import STANDING
from registry.domain.fields.table import NOUNS
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.values.fiscal import FiscalSystem
from registry.domain.values.marking import Mark
from registry.domain.vocabulary.language import folded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import StrEnum
    from pathlib import Path

FILES = sorted(
    path for path in FOLDER.rglob("*.toml") if path.parent.name != "style"
)  # colours have no language
LISTS = [path.stem for path in sorted((FOLDER / "codes").glob("*.toml"))]
ALL_LISTS = [*LISTS, "country", "organisation", "procedure", "stage"]
TRANSLATED = re.compile("(|.+_)(en|ko)")
COMPUTED = {"requirement"}
"""What a field lists although no file does: the requirement keys of the project's own procedure."""


def _texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a parsed TOML value
    """Yield every text of a table with its key."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield name, name
            yield from _texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key)


def _named(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - a parsed TOML value
    """Yield every table that has a name in one language or the other."""
    if isinstance(value, dict):
        if "en" in value or "ko" in value:
            yield value
        for inner in value.values():
            yield from _named(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_text_is_composed_and_trimmed_and_nothing_is_hidden(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))

    for key, text in _texts(table):
        assert unicodedata.is_normalized("NFC", text), (key, text)
        assert text == text.strip() != "", (key, text)
        assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Co") and c != "\n"], (
            key,
            text,
        )


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_name_stands_in_english_and_korean(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    named = list(_named(table))

    assert named or path.stem in ("memberships", "portfolio")
    for row in named:
        starts = {found[1] for key in row if (found := TRANSLATED.fullmatch(key))}
        assert [key for start in starts for key in (f"{start}en", f"{start}ko") if not row.get(key)] == [], (
            row
        )


@pytest.mark.parametrize("name", ALL_LISTS)
def test_every_list_loads_and_has_entries(name: str) -> None:
    entries = shipped().words[name].entries

    assert entries
    assert len({entry.code for entry in entries}) == len(entries)


@pytest.mark.parametrize("name", [name for name in ALL_LISTS if name != "stage"])
def test_no_written_word_means_two_codes_of_a_list(name: str) -> None:
    meaning: dict[str, str] = {}
    for entry in shipped().words[name].entries:
        for word in {folded(w) for w in (entry.code, entry.name.en, entry.name.ko, *entry.aliases)}:
            assert word, f"{name}: a word of {entry.code} has no letter"
            assert meaning.setdefault(word, entry.code) == entry.code, f"{name}: {word!r}"


@pytest.mark.parametrize("name", [*LISTS, "country", "organisation"])
def test_a_code_is_found_by_its_code_and_both_its_names(name: str) -> None:
    codes = shipped().words[name]

    for entry in codes.entries:
        found = [codes.find(word) for word in (entry.code, entry.name.en, entry.name.ko, *entry.aliases)]
        assert found == [entry] * len(found), entry.code


@pytest.mark.parametrize("name", [*LISTS, "country", "organisation"])
def test_a_retired_code_points_at_a_living_one(name: str) -> None:
    codes = shipped().words[name]

    for entry in codes.entries:
        if entry.successor is not None:
            assert entry.successor in codes
            assert not codes[entry.successor].retired


def _lists_of(kind: Kind) -> set[str]:
    match kind:
        case OneOf():
            return {kind.codes}
        case SomeOf():
            return {kind.codes, *([kind.or_codes] if kind.or_codes else [])}
        case Markers():
            return {"marker", "marker_weight"}
        case _:
            return set()


def test_every_list_a_field_names_exists() -> None:
    fields = [field for noun in (*NOUNS.values(), STANDING) for field in noun.fields]
    named = set().union(*(_lists_of(field.kind) for field in fields)) - COMPUTED

    for name in named:
        assert shipped().words[name].entries, name


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("side", Side),
        ("lead_side", LeadSide),
        ("outcome", Outcome),
        ("state", State),
        ("mark", Mark),
        ("gate_kind", GateKind),
        ("fy_system", FiscalSystem),
    ],
)
def test_the_lists_the_rules_rest_on_hold_exactly_what_the_rules_know(
    name: str, members: type[StrEnum]
) -> None:
    assert {entry.code for entry in shipped().words[name].entries} == set(members)


def test_every_determination_names_the_list_of_its_answers() -> None:
    for entry in shipped().words["determination"].entries:
        assert shipped().words[str(entry.more["values"])].entries, entry.code


def test_every_currency_says_how_many_minor_digits_it_has() -> None:
    for entry in shipped().words["currency"].entries:
        assert entry.more["minor"] in (0, 2, 3, 4), entry.code


def test_every_state_maps_to_an_activity_status() -> None:
    statuses = {entry.code for entry in shipped().words["iati_status"].entries}

    assert {str(entry.more["iati"]) for entry in shipped().words["state"].entries} <= statuses
