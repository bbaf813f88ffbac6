"""A database copy that is used again equals its original, whatever the test before did to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.data.store import Store
from tests.conftest import registry_of
from tests.engines import migrated
from tests.portfolio import Clock, assign, contents, counts, enter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.engine.database import Database
    from tests.engines import Engine


def _with_a_project(database: Database) -> None:
    migrated(database)
    enter(registry_of(Store(database, shipped(), Clock())))


def _held(database: Database) -> tuple[object, object]:
    store = Store(database, shipped(), Clock())
    return contents(store), counts(store)


@pytest.fixture
def first(engine: Engine) -> Iterator[Database]:
    """A copy used for the first time."""
    yield engine.copy(_with_a_project)
    engine.clear()


def test_a_copy_lent_again_is_as_it_was(engine: Engine, first: Database) -> None:
    held = _held(first)
    registry = registry_of(Store(first, shipped(), Clock()))
    enter(registry)
    assign(registry, "RCF-K-26-0001", "title_en=Another", "funding.+.amount=1", "funding.+.currency=USD")
    assert _held(first) != held
    engine.clear()
    again = engine.copy(_with_a_project)
    assert again is first
    assert _held(again) == held


def test_a_copy_whose_tables_were_changed_is_not_lent_again(engine: Engine, first: Database) -> None:
    with first.write() as connection:
        connection.exec_driver_sql("DROP TABLE project_code")
        connection.commit()
    engine.clear()
    again = engine.copy(_with_a_project)
    assert "project_code" in _held(again)[1]  # type: ignore[operator]
    enter(registry_of(Store(again, shipped(), Clock())))


def test_two_copies_lent_at_once_are_two(engine: Engine, first: Database) -> None:
    second = engine.copy(_with_a_project)
    enter(registry_of(Store(second, shipped(), Clock())))
    assert _held(first) != _held(second)
