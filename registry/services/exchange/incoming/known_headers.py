"""The headers by which a column is recognised: field ids, the names we write, and the aliases other offices use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.layout import ROWS
from registry.domain.exchange.sheet.headers import Aliases
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources


def known_headers(resources: Resources) -> Aliases:
    """Return the known headers by column id: of the project, of its standing, and of the rows on child sheets."""
    table = resources.table("fields.toml")
    names: dict[str, tuple[str, ...]] = {}
    aliases: dict[str, tuple[str, ...]] = {}
    for noun in (PROJECT, STANDING):
        for field in noun.fields:
            name = resources.field_name(noun.id, field.id)
            names[field.id] = (name.en, name.ko)
            aliases[field.id] = tuple(table[noun.id].get(field.id, {}).get("aliases", ()))
    children = {f"{noun}.{field.id}": () for noun in ROWS for field in NOUNS[noun].fields}
    return Aliases.of({**names, **children}, aliases)
