"""The registry's own settings: its identity, its side, its officer, its marking ceiling."""

from __future__ import annotations

from sqlalchemy import Connection, select

from registry.data.control_characters import refuse_in_setting
from registry.data.tables.whole import SETTING


def get(connection: Connection, key: str) -> str | None:
    """Return a setting, or None."""
    return connection.execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar()


def put(connection: Connection, key: str, value: str) -> None:
    """Keep a setting; raises UncleanText."""
    refuse_in_setting(key, value)
    done = connection.execute(SETTING.update().where(SETTING.c.key == key).values(value=value))
    if not done.rowcount:
        connection.execute(SETTING.insert(), {"key": key, "value": value})
