"""The ledger of exchanges on the command line: a table for people, JSON with promised keys for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.cli.tables import table

if TYPE_CHECKING:
    from registry.services.exchange.ledger import LedgerLine
    from registry.services.registry import Registry

_HEADS = ("number", "direction", "office", "made", "reply_by", "state", "file_name")


def line_json(line: LedgerLine) -> dict[str, Any]:
    """Return an exchange as JSON values under the promised keys."""
    return {
        "number": line.number,
        "direction": line.direction,
        "office": line.office or None,
        "audience": line.audience or None,
        "contact": line.contact or None,
        "purpose": line.purpose or None,
        "made": line.made.isoformat() if line.made else None,
        "reply_by": line.reply_by.isoformat() if line.reply_by else None,
        "state": line.state,
        "projects": line.projects,
        "file_name": line.file_name,
        "sha256": line.sha256,
        "parked": line.parked,
    }


def ledger_table(registry: Registry, lines: tuple[LedgerLine, ...]) -> str:
    """Return exchanges as a table of text."""
    heads = [registry.fields.name("exchanges", name) for name in _HEADS]
    return table(heads, [[_describe(registry, line, name) for name in _HEADS] for line in lines])


def _describe(registry: Registry, line: LedgerLine, name: str) -> str:
    value = getattr(line, name)
    if name == "office":
        whom = registry.words["organisation"].label(value, registry.language)
        return whom or registry.words["audience"].label(line.audience, registry.language)
    if name == "direction":
        return registry.ledger.word(name, value)
    if name == "state":
        return registry.ledger.state_told(line)
    return str(value or "")
