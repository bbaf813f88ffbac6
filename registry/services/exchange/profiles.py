"""Remembered column mappings: how the sheets of an office are read, stored under a profile name."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from registry.data.exchanges import profiles
from registry.domain.errors import RefusedInput, WrongUsage
from registry.domain.exchange.column_mapping import ColumnMapping
from registry.domain.values.text import clean_line
from registry.services.acts.act import refuse_mark

if TYPE_CHECKING:
    from registry.data.store import Store

_LONGEST = 80
"""The most letters a name may have: it is also the scheme of the sender's own numbers (`identifiers.scheme`)."""


class Profiles:
    """The remembered mappings of a registry; they are settings and are not journaled."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def names(self) -> tuple[str, ...]:
        """Return all names, in order."""
        with self._store.database.read() as connection:
            return tuple(profiles.names(connection))

    def get(self, name: str) -> ColumnMapping:
        """Return the mapping of a name; raises WrongUsage when there is none."""
        with self._store.database.read() as connection:
            kept, known = profiles.get(connection, clean_line(name)), profiles.names(connection)
        if kept is None:
            if known:
                raise WrongUsage(code="no_profile", name=name, known=", ".join(known))
            raise WrongUsage(code="no_profiles", name=name)
        return _mapping(json.loads(kept))

    def keep(self, name: str, mapping: ColumnMapping) -> None:
        """Remember a mapping under a name, replacing a former one.

        Raises RefusedInput for a name that is empty or too long, and Refused for one that is a mark above the ceiling.
        """
        known = clean_line(name)
        if not 0 < len(known) <= _LONGEST:
            raise RefusedInput(code="bad_profile_name", most=_LONGEST)
        refuse_mark(known, "profile")
        stored = json.dumps(asdict(mapping), ensure_ascii=False, sort_keys=True)
        with self._store.database.write() as connection:
            profiles.put(connection, known, stored, self._store.moment)
            connection.commit()

    def forget(self, name: str) -> None:
        """Delete a mapping; sender's numbers imported under its name are kept."""
        with self._store.database.write() as connection:
            profiles.drop(connection, clean_line(name))
            connection.commit()


def _mapping(kept: dict[str, Any]) -> ColumnMapping:
    known = {name: kept[name] for name in ColumnMapping.__dataclass_fields__ if name in kept}
    return ColumnMapping(**known)
