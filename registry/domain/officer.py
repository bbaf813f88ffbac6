"""The officer who acts, and parsing an officer from text."""

from __future__ import annotations

from typing import NamedTuple

from registry.domain.errors import WrongUsage
from registry.domain.procedure.sides import Side
from registry.domain.values.text import clean_line


class Officer(NamedTuple):
    """Who acts: name, office and side as entered by the officer, and the operating-system account."""

    name: str
    office: str
    side: str
    account: str = ""


def cleaned(officer: Officer) -> Officer:
    """Return an officer as stored in the registry: each text is one line without control or hiding characters."""
    texts = (officer.name, officer.office, officer.side, officer.account)
    return Officer(*map(clean_line, texts))


def parse_officer(text: str, account: str) -> Officer:
    """Read `NAME; OFFICE; SIDE`; raises WrongUsage when a part is missing or the side is neither ROK nor USA."""
    parts = [clean_line(part) for part in text.split(";")]
    if len(parts) != 3 or not all(parts):
        raise WrongUsage(code="officer_incomplete", text=text)
    side = parts[2].upper()
    if side not in Side.__members__:
        raise WrongUsage(code="officer_side", side=parts[2])
    return Officer(parts[0], parts[1], side, clean_line(account))
