"""Saves changes to five records of a file that other programs write at the same time.

Arguments: the file, the number of saves, how to save, and its own number. `in one` reads and writes inside one unit
of work. `as seen` reads first, as an officer does; its save is stale when another program was faster, and then it
reads again. `plainly` is the control: like `in one`, but in a transaction begun without the write lock.
"""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event
from sqlcipher3 import dbapi2

from registry.data.engine.database import Database, set_up_sqlite, sqlite_database
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import CannotOpen, Stale
from registry.services.acts.act import ActContext
from tests.drills.registries import OFFICER
from tests.drills.wire import begin, say

if TYPE_CHECKING:
    from registry.domain.fields.record import Record


def _plain_database(path: str) -> Database:
    engine = create_engine(f"sqlite+pysqlite:///{path}", module=dbapi2, connect_args={"timeout": 5})

    @event.listens_for(engine, "connect")
    def _set_up(connection: dbapi2.Connection, _record: object) -> None:
        connection.isolation_level = None
        set_up_sqlite(connection, read_only=False)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return _both(engine)


def _both(engine: Engine) -> Database:
    return Database(engine, engine)


def _raised(seen: Record) -> dict[str, str]:
    return {"note": str(int(str(seen.values["note"])) + 1)}


def _save_in_one(store: Store, row_id: str) -> None:
    with store.work() as work:
        seen = work.reading.row("project", row_id)
        assert seen is not None
        work.unit.change(seen, _raised(seen))
        work.unit.commit(ActContext(OFFICER).act("set"))


def _save_as_seen(store: Store, row_id: str) -> None:
    with store.read() as reading:
        seen = reading.row("project", row_id)
    assert seen is not None
    time.sleep(0.005)
    with store.work() as work:
        work.unit.change(seen, _raised(seen))
        work.unit.commit(ActContext(OFFICER).act("set"))


def main() -> None:
    path, saves, how, ids, own = begin()
    plain = how == "plainly"
    database = _plain_database(path) if plain else sqlite_database(Path(path), writable=True)
    store = Store(database, shipped(), lambda: datetime.now(UTC))
    counted = {"saved": 0, "stale": 0, "locked": 0, "slowest_ms": 0}
    for number in range(saves):
        row_id, begun = ids[(number + own) % len(ids)], time.perf_counter()
        try:
            (_save_as_seen if how == "as seen" else _save_in_one)(store, row_id)
            counted["saved"] += 1
        except Stale:
            counted["stale"] += 1
        except CannotOpen as error:
            counted["locked"] += error.code == "busy"
        counted["slowest_ms"] = max(counted["slowest_ms"], int((time.perf_counter() - begun) * 1000))
    say(json.dumps(counted))


main()
