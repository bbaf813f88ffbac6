"""The numbers other offices have for a project: they serve as keys after their first import (exchange.md 5, rule 4)."""

from registry.domain.fields.field import Field, Noun, Owner, Phase
from registry.domain.fields.kinds import TextLine

IDENTIFIERS = Noun(
    "identifiers",
    (
        Field("scheme", TextLine(80), owner=Owner.NOBODY),
        Field("value", TextLine(80), Phase.CREATION, owner=Owner.NOBODY),
    ),
)
"""`scheme` is the name of the sender's stored mapping, in whose scope the number is valid; empty without one."""
