"""Upgrades a file to a migration step. Arguments: file, chain, target step and how.

`ours` is the program's own migration. `careless` is the control: foreign keys are enforced and the driver decides when
a transaction begins, as when Alembic is used with its defaults. `stopped` is `careless` too, but it stops after the
first table it has created, so that the drill kills it exactly there.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlcipher3 import dbapi2

from tests.drills.chains import upgraded
from tests.drills.wire import begin, say, wait_to_be_killed


def _careless(path: str, steps: str, target: str, *, stopped: bool) -> None:
    engine = create_engine(f"sqlite+pysqlite:///{path}", module=dbapi2)

    @event.listens_for(engine, "connect")
    def _enforce(connection: dbapi2.Connection, _record: object) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA foreign_keys=1")

    @event.listens_for(engine, "after_cursor_execute")
    def _stop_there(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if stopped and statement.lstrip().startswith("CREATE TABLE"):
            say("made a table")
            wait_to_be_killed()

    with engine.connect() as connection:
        config = Config()
        config.set_main_option("script_location", steps)
        config.attributes["connection"] = connection
        command.upgrade(config, target)
        connection.commit()
    engine.dispose()


def main() -> None:
    path, steps, target, how = begin()
    say("open")
    try:
        if how == "ours":
            upgraded(Path(path), Path(steps), target)
        else:
            _careless(path, steps, target, stopped=how == "stopped")
    except Exception as error:  # noqa: BLE001 - the process ends here and reports the error to the drill
        say(f"failed: {error!r}".replace("\n", " "))
    else:
        say("done")


main()
