"""Opening registries that are free, held, left behind, damaged, newer or gone (drill T10)."""

from __future__ import annotations

import json
import platform
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from registry.data.engine.database import sqlite_database
from registry.domain.errors import InUse, Newer, NoFile, NotARegistry, Unrecognised
from tests.data.children import started
from tests.data.disks import make_read_only, small_disk
from tests.ui.features.start.answering import Person
from tests.ui.features.start.real_doors import empty_in
from ui.features.start.opener import OpeningRegistry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.language import Language
    from ui.desk.backend import Backend, OpenedRegistry

FIRST, SECOND, CANCEL = range(3)
"""The places of the answers: open for reading, the other thing to do, cancel."""


@contextmanager
def opening_of(backend: Backend) -> Iterator[OpeningRegistry]:
    opening = OpeningRegistry(backend)
    yield opening
    opening.finish()


def opened_by(qtbot: QtBot, opening: OpeningRegistry, path: Path) -> OpenedRegistry:
    with qtbot.waitSignal(opening.opened) as waiting:
        opening.open(path)
    found: OpenedRegistry = waiting.args[0]
    return found


def leave(registry: Path, holder: str) -> None:
    registry.with_name(f"{registry.name}.holder").write_text(holder, encoding="utf-8")


def of_another_host() -> str:
    return json.dumps({"who": "Lee", "account": "lee", "host": "desk-7", "since": "2026-11-20T01:00:00Z"})


def test_a_free_registry_opens_for_writing_without_a_question(qtbot: QtBot, kept: Backend) -> None:
    person = Person(CANCEL)
    with opening_of(kept) as opening:
        opened = opened_by(qtbot, opening, kept.registry)
        assert not opened.read_only
        assert person.asked == []
        assert opening.idle
        opened.close()


def test_one_in_use_names_its_holder_and_can_be_read(qtbot: QtBot, kept: Backend, spoken: Language) -> None:
    with started("hold", kept.registry, "김민수") as _child, opening_of(kept) as opening:
        person = Person(FIRST)
        opened = opened_by(qtbot, opening, kept.registry)
        assert opened.read_only
        assert "김민수" in person.asked[0].text
        assert platform.node() in person.asked[0].text
        assert len(person.asked[0].answers) == 3
        assert ("사용" in person.asked[0].text) == (spoken.value == "ko")
        opened.close()


def test_trying_again_opens_once_the_holder_has_gone(qtbot: QtBot, kept: Backend) -> None:
    with started("hold", kept.registry, "Lee") as child, opening_of(kept) as opening:

        def end() -> None:
            child.kill()
            child.wait()

        person = Person(SECOND, before=end)
        opened = opened_by(qtbot, opening, kept.registry)
        assert not opened.read_only
        assert len(person.asked) == 1
        opened.close()


def test_cancel_leaves_a_registry_in_use_alone(qtbot: QtBot, kept: Backend) -> None:
    with started("hold", kept.registry, "Lee"), opening_of(kept) as opening:
        person = Person(CANCEL)
        with qtbot.waitSignal(opening.given_up) as waiting:
            opening.open(kept.registry)
        assert isinstance(waiting.args[0], InUse)
        assert len(person.asked) == 1


def test_after_a_kill_it_opens_without_a_question(qtbot: QtBot, kept: Backend) -> None:
    with started("hold", kept.registry, "Lee") as child:
        child.kill()
        child.wait()
    person = Person(CANCEL)
    with opening_of(kept) as opening:
        opened = opened_by(qtbot, opening, kept.registry)
        assert not opened.read_only
        assert person.asked == []
        opened.close()


@pytest.mark.parametrize("left", [of_another_host(), "", "4711\n"])
def test_a_lock_left_behind_may_be_taken_over(
    qtbot: QtBot, kept: Backend, spoken: Language, left: str
) -> None:
    leave(kept.registry, left)
    with opening_of(kept) as opening:
        person = Person(SECOND)
        opened = opened_by(qtbot, opening, kept.registry)
        assert not opened.read_only
        assert ("desk-7" in person.asked[0].text) == ("desk-7" in left)
        assert ("사용 권한" in person.asked[0].explained) == (spoken.value == "ko")
        opened.close()


def test_a_lock_left_behind_may_be_read_beside_or_left(qtbot: QtBot, kept: Backend) -> None:
    leave(kept.registry, of_another_host())
    with opening_of(kept) as opening:
        person = Person(FIRST, CANCEL)
        opened = opened_by(qtbot, opening, kept.registry)
        assert opened.read_only
        opened.close()
        with qtbot.waitSignal(opening.given_up):
            opening.open(kept.registry)
        assert len(person.asked) == 2
    assert kept.registry.with_name(f"{kept.registry.name}.holder").read_text() == of_another_host()


def test_a_medium_that_can_only_be_read_opens_for_reading(qtbot: QtBot, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", "16m") as stick:
        backend = empty_in(stick)
        make_read_only(stick)
        person = Person(CANCEL)
        with opening_of(backend) as opening:
            opened = opened_by(qtbot, opening, backend.registry)
            assert opened.read_only
            assert person.asked == []
            opened.close()


def spoil(registry: Path) -> None:
    with registry.open("r+b") as file:
        file.write(b"x" * 4096)


def test_a_damaged_one_offers_its_newest_good_backup_and_opens_it(qtbot: QtBot, kept: Backend) -> None:
    with_backup(kept)
    spoil(kept.registry)
    with opening_of(kept) as opening:
        person = Person(FIRST)
        opened = opened_by(qtbot, opening, kept.registry)
        assert opened.verify().whole
        assert len(person.asked) == 1
        opened.close()


def test_a_damaged_one_is_left_as_it_is_on_cancel(qtbot: QtBot, kept: Backend, spoken: Language) -> None:
    with_backup(kept)
    spoil(kept.registry)
    before = kept.registry.read_bytes()
    with opening_of(kept) as opening:
        person = Person(SECOND)
        with qtbot.waitSignal(opening.given_up) as waiting:
            opening.open(kept.registry)
        good = opening.good_backup(kept.registry, waiting.args[0])
        assert good is not None
        assert good.reason == "asked"
        day = good.at.astimezone()
        english, korean = f"{day.day} {day:%b %Y}", f"{day:%Y}. {day.month}. {day.day}."
        assert (korean if spoken.value == "ko" else english) in person.asked[0].answers[0]
    assert kept.registry.read_bytes() == before


def with_backup(backend: Backend) -> None:
    opened = backend.open(backend.registry)
    opened.backup()
    opened.close()


def test_what_no_question_can_help_is_told_by_its_kind(qtbot: QtBot, kept: Backend, tmp_path: Path) -> None:
    newer = tmp_path / "newer.coopreg"
    newer.write_bytes(kept.registry.read_bytes())
    database = sqlite_database(newer, writable=True)
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA user_version=999")
        connection.commit()
    database.close()
    other = tmp_path / "other.coopreg"
    with sqlite3.connect(other) as connection_:
        connection_.execute("CREATE TABLE a (b)")
    connection_.close()
    (tmp_path / "text.coopreg").write_text("not a registry " * 100)
    expected = {"newer": Newer, "other": NotARegistry, "text": Unrecognised, "gone": NoFile}
    with opening_of(kept) as opening:
        for name, kind in expected.items():
            with qtbot.waitSignal(opening.failed) as waiting:
                opening.open(tmp_path / f"{name}.coopreg")
            assert type(waiting.args[0]) is kind


def test_a_new_registry_is_made_and_opened_beside_the_window(qtbot: QtBot, backend: Backend) -> None:
    from tests.ui.features.start.real_doors import KIM  # noqa: PLC0415 - only here

    with opening_of(backend) as opening:
        began: list[str] = []
        opening.began.connect(began.append)
        with qtbot.waitSignal(opening.opened) as waiting:
            opening.make(backend.registry, KIM, with_sample=False)
            assert not opening.idle
        opened = waiting.args[0]
        assert opened.registry.identity.officer.name == "Kim"
        assert len(began) == 2
        opened.close()
