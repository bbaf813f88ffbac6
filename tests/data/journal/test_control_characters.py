"""The journal and remembered mappings refuse what still holds a control character, whoever hands it to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from registry.data.exchanges import profiles
from registry.data.journal import journal_end
from registry.data.journal.journal import append
from registry.domain.errors import UncleanText
from registry.domain.journal.change_set import Act, Change, ChangeSet
from registry.domain.journal.seal import GENESIS
from registry.domain.officer import Officer
from tests.dirty import LETTERS, unclean

if TYPE_CHECKING:
    from registry.data.store import Store

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)

KIM = Officer("Kim", "MND", "ROK", "kim")
ACT = Act("01A", "set", KIM, "why\nand\thow", "RCF-K-26-0001", "EX-2026-0001", "01B")
ROW: dict[str, str | int | None] = {"title_en": "FICTIONAL\n\ttitle", "cost": 5, "note": None}


def _append(store: Store, act: Act, change: Change) -> None:
    with store.database.write() as connection:
        append(connection, GENESIS, ChangeSet(1, "2026-11-22T12:00:00.000Z", act, (change,)))
        connection.commit()


def test_line_ends_and_tabs_are_no_control_characters(store: Store) -> None:
    _append(store, ACT, Change("project", "01C", "01C", None, ROW))

    with store.database.read() as connection:
        assert journal_end.head(connection)[0] == 1


@pytest.mark.parametrize("letter", LETTERS, ids=ascii)
@pytest.mark.parametrize(
    "place", ["who", "office", "side", "account", "why", "subject", "exchange", "undoes", "row"]
)
def test_a_change_set_with_a_control_character_is_refused(store: Store, place: str, letter: str) -> None:
    text, row = f"a{letter}b", ROW
    act = ACT
    if place in ("who", "office", "side", "account"):
        act = replace(ACT, who=KIM._replace(**{"name" if place == "who" else place: text}))
    elif place == "row":
        row = {**ROW, "title_en": text}
    else:
        act = replace(ACT, **{place: text})  # type: ignore[arg-type]  # the texts of an act

    with pytest.raises(UncleanText) as refused:
        _append(store, act, Change("project", "01C", "01C", None, row))

    assert f"U+{ord(letter):04X}" in str(refused.value)
    assert str(refused.value).isprintable()
    with store.database.read() as connection:
        assert journal_end.head(connection) == (0, GENESIS)


def test_a_row_of_a_former_version_that_holds_one_can_be_mended_and_removed(store: Store) -> None:
    old: dict[str, str | int | None] = {**ROW, "title_en": "a\x1bb"}

    _append(store, ACT, Change("project", "01C", "01C", old, {**old, "cost": 6}))

    with store.database.read() as connection:
        assert journal_end.head(connection)[0] == 1


@pytest.mark.parametrize("letter", LETTERS, ids=ascii)
def test_a_mapping_with_a_control_character_is_refused_though_json_escapes_it(
    store: Store, letter: str
) -> None:
    escaped = f'["Kim", {{"office": ["M\\u{ord(letter):04x}ND"]}}]'
    for value in (escaped, f"plain{letter}"):
        with pytest.raises(UncleanText), store.database.write() as connection:
            profiles.put(connection, "World office", value, "2026-11-22")
    with pytest.raises(UncleanText), store.database.write() as connection:
        profiles.put(connection, f"World{letter}", "{}", "2026-11-22")
    assert unclean(store) == []
