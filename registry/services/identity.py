"""The identity of a registry: its id, its side, and the officer it was told about at `init`."""

from __future__ import annotations

import getpass
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.officer import Officer, cleaned, parse_officer
from registry.domain.sides import Side
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from registry.data.list_reading import ListReading
    from registry.data.work import Work

_ID, _OFFICER = "registry_id", "officer"


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
    """Keep the identity of a new registry."""
    work.keep_setting(_ID, identity.registry_id)
    who = cleaned(identity.officer)
    work.keep_setting(_OFFICER, json.dumps([who.name, who.office, who.side], ensure_ascii=False))


def known(reading: ListReading) -> Identity:
    """Return the identity of an open registry; the account is that of whoever works now."""
    name, office, side = json.loads(reading.setting(_OFFICER) or '["", "", "ROK"]')
    return Identity(reading.setting(_ID) or "", Officer(name, office, side, account()))


def officer(identity: Identity, who: str) -> Officer:
    """Return who acts: the one named by `--who`, or the one the registry was told about."""
    return parse_officer(who, account()) if who else identity.officer
