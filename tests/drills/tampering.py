"""Random alterations of a registry file with a plain database tool, which knows neither guards nor seals."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

_UNREADABLE = ("search_index",)
"""A virtual table: its content is in the tables named after it."""


_OFTEN = ("value",) * 12 + ("row removed", "row doubled", "values exchanged") * 3
"""The kinds of alteration drawn more often: there are many values and rows, and few of the others."""


class Tampering:
    """Alters one registry file once, in a random way; `did` describes the alteration so that it can be repeated."""

    def __init__(self, path: Path, random: Random) -> None:
        self._path = path
        self._random = random
        self.did = ""
        self._left_off = ""
        """The guard (trigger) that is not restored afterwards."""

    def alter(self) -> str:
        """Alter the file; returns the kind of alteration."""
        kinds: dict[str, Callable[[Any], bool]] = {
            "value": self._value,
            "row removed": self._row_removed,
            "row doubled": self._row_doubled,
            "values exchanged": self._exchanged,
            "index dropped": self._index_dropped,
            "index over less": self._partial_index,
            "trigger dropped": self._trigger_dropped,
            "trigger added": self._trigger_added,
            "table or view added": self._added,
            "table emptied": self._emptied,
            "header": self._header,
        }
        while True:
            kind = self._random.choice([*kinds, *_OFTEN])
            self._left_off = ""
            with closing(dbapi2.connect(str(self._path), isolation_level=None)) as tool:
                tool.execute("PRAGMA foreign_keys=0")
                tool.execute("PRAGMA ignore_check_constraints=1")
                guards = tool.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
                for name, _ in guards:
                    tool.execute(f'DROP TRIGGER "{name}"')
                try:
                    done = kinds[kind](tool)
                except (
                    dbapi2.DatabaseError
                ):  # a duplicate key or a value that a constraint refuses: draw again
                    done = False
                for name, sql in guards:  # restored, since the alteration itself must be found
                    if name != self._left_off:
                        tool.execute(sql)
                if done:
                    return kind

    def _run(self, tool: Any, statement: str, *values: object) -> int:  # noqa: ANN401 - as above
        self.did = f"{statement} {values or ''}"
        return int(tool.execute(statement, values).rowcount)

    def _tables(self, tool: Any) -> list[str]:  # noqa: ANN401 - as above
        found = tool.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return [name for (name,) in found if name not in _UNREADABLE]

    def _filled_table(self, tool: Any) -> str:  # noqa: ANN401 - as above
        filled = [
            name
            for name in self._tables(tool)
            if tool.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        ]
        return self._random.choice(filled)

    def _row(self, tool: Any, table: str) -> int:  # noqa: ANN401 - as above
        ids = tool.execute(f'SELECT rowid FROM "{table}" ORDER BY rowid').fetchall()
        return int(self._random.choice(ids)[0])

    def _column(self, tool: Any, table: str) -> str:  # noqa: ANN401 - as above
        names = [row[1] for row in tool.execute(f'PRAGMA table_info("{table}")')]
        return str(self._random.choice(names))

    def _value(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        table = self._filled_table(tool)
        row, column = self._row(tool, table), self._column(tool, table)
        where = f'"{table}" WHERE rowid = {row}'
        (old,) = tool.execute(f'SELECT "{column}" FROM {where}').fetchone()
        other = tool.execute(f'SELECT "{column}" FROM "{table}" ORDER BY random() LIMIT 1').fetchone()[0]
        news: list[object] = [None, "", "altered", 0, 7, other, b"\x00\x01", "2031-01-01", "approve"]
        if isinstance(old, int):
            news += [old + 1, old - 1, -old]
        if isinstance(old, str):
            news += [f"{old} ", old[:-1], old.upper(), old.replace("a", "b", 1)]
        new = self._random.choice([one for one in news if type(one) is not type(old) or one != old])
        return self._run(tool, f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = {row}', new) == 1

    def _row_removed(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        table = self._filled_table(tool)
        return self._run(tool, f'DELETE FROM "{table}" WHERE rowid = {self._row(tool, table)}') == 1

    def _row_doubled(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        table = self._filled_table(tool)
        columns = [(row[1], row[5]) for row in tool.execute(f'PRAGMA table_info("{table}")')]
        kept = ", ".join(
            f"\"{name}\" || 'X'" if key and name != "seq" else f'"{name}"' for name, key in columns
        )
        return (
            self._run(tool, f'INSERT INTO "{table}" SELECT {kept} FROM "{table}" ORDER BY random() LIMIT 1')
            == 1
        )

    def _exchanged(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        table = self._filled_table(tool)
        one, other, column = self._row(tool, table), self._row(tool, table), self._column(tool, table)
        read = f'SELECT "{column}" FROM "{table}" WHERE rowid = ?'
        first, second = (tool.execute(read, (row,)).fetchone()[0] for row in (one, other))
        if first == second:
            return False
        write = f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?'
        tool.execute(write, (second, one))
        try:
            return self._run(tool, write, first, other) == 1
        except dbapi2.DatabaseError:
            tool.execute(write, (first, one))
            raise

    def _index_dropped(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        self._run(tool, f'DROP INDEX "{self._index(tool)[0]}"')
        return True

    def _trigger_dropped(self, _tool: Any) -> bool:  # noqa: ANN401 - as above
        self._left_off = self._random.choice(["change_no_delete", "change_no_update", "change_set_no_delete"])
        self.did = f"DROP TRIGGER {self._left_off}"
        return True

    def _index(self, tool: Any) -> tuple[str, str]:  # noqa: ANN401 - as above
        query = (
            "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
        )
        found: tuple[str, str] = self._random.choice(tool.execute(query).fetchall())
        return found

    def _partial_index(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        name, table = self._index(tool)
        tool.execute(f'DROP INDEX "{name}"')
        self._run(tool, f'CREATE INDEX "{name}" ON "{table}" (rowid) WHERE 0')
        return True

    def _trigger_added(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        table = self._random.choice(["decisions", "gates", "standing", "change_set"])
        self._run(tool, f'CREATE TRIGGER also AFTER INSERT ON "{table}" BEGIN DELETE FROM draft; END')
        return True

    def _added(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        made = self._random.choice(["TABLE extra (a)", "VIEW extra AS SELECT * FROM decisions"])
        self._run(tool, f"CREATE {made}")
        return True

    def _emptied(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        return self._run(tool, f'DELETE FROM "{self._filled_table(tool)}"') > 0

    def _header(self, tool: Any) -> bool:  # noqa: ANN401 - as above
        pragma = self._random.choice(["user_version=1", "user_version=9", "application_id=7"])
        self._run(tool, f"PRAGMA {pragma}")
        return True
