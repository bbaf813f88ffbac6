"""The identity of a registry: its id, its side, and the officer named when it was created (`init`)."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.officer import Officer, cleaned, parse_officer
from registry.domain.procedure.sides import Side
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from registry.data.projects.list_snapshot import ListSnapshot
    from registry.data.projects.work import Work


class Identity(NamedTuple):
    """Which registry this is, and who keeps it."""

    registry_id: str
    officer: Officer

    @property
    def side(self) -> Side:
        """The side whose registry this is."""
        return Side(self.officer.side)


def account() -> str:
    """Return the name of the operating-system account; empty when the system does not provide it."""
    try:
        return clean_line(
            getpass.getuser()
        )  # the name may come from an environment variable, so it is cleaned
    except (OSError, KeyError, ImportError):  # in a container, the number of the account may have no name
        return ""


def keep(work: Work, identity: Identity) -> None:
    """Write the identity of a new registry as an official row, to be committed by the caller."""
    who = cleaned(identity.officer)
    work.unit.insert(
        "registry",
        {"officer": who.name, "office": who.office, "side": who.side},
        row_id=identity.registry_id,
    )


def known(reading: ListSnapshot) -> Identity:
    """Return the identity of an open registry; the account is that of the present user.

    Raises ValueError for an unknown side: the row was altered by something other than this program.
    """
    row = reading.own_row()
    if row is None:
        return Identity("", Officer("", "", Side.ROK.value, account()))
    return Identity(row.registry_id, Officer(row.officer, row.office, Side(row.side).value, account()))


def officer(identity: Identity, who: str) -> Officer:
    """Return the officer who acts: the one named by `--who`, or else the officer of the registry."""
    return parse_officer(who, account()) if who else identity.officer
