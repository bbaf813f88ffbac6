"""The identity of a registry: its id, its side, and the officer it was told about at `init`."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.officer import Officer, cleaned, parse_officer
from registry.domain.procedure.sides import Side
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from registry.data.projects.list_snapshot import ListSnapshot
    from registry.data.projects.work import Work


@dataclass(frozen=True, slots=True)
class Identity:
    """Which registry this is, and who keeps it."""

    registry_id: str
    officer: Officer

    @property
    def side(self) -> Side:
        """The side whose registry this is."""
        return Side(self.officer.side)


def account() -> str:
    """Return the operating-system account at work, as far as the system tells."""
    try:
        return clean_line(getpass.getuser())  # it may come from the environment
    except (OSError, KeyError, ImportError):  # no such user: a container without a name for its number
        return ""


def keep(work: Work, identity: Identity) -> None:
    """Keep the identity of a new registry, as an official row."""
    who = cleaned(identity.officer)
    work.unit.insert(
        "registry",
        {"officer": who.name, "office": who.office, "side": who.side},
        row_id=identity.registry_id,
    )


def known(reading: ListSnapshot) -> Identity:
    """Return the identity of an open registry; the account is that of whoever works now.

    Raises ValueError when its side is none there is: the row was altered behind the registry's back.
    """
    row = reading.own_row()
    if row is None:
        return Identity("", Officer("", "", Side.ROK.value, account()))
    return Identity(row.registry_id, Officer(row.officer, row.office, Side(row.side).value, account()))


def officer(identity: Identity, who: str) -> Officer:
    """Return who acts: the one named by `--who`, or the one the registry was told about."""
    return parse_officer(who, account()) if who else identity.officer
