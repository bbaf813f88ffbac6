"""The numbers other offices know a project by: keys from their first import on (exchange.md 5, rule 4)."""

from registry.domain.fields.field import Field, Noun, Owner, Phase
from registry.domain.fields.kinds import TextLine

IDENTIFIERS = Noun(
    "identifiers",
    (
        Field("scheme", TextLine(80), owner=Owner.NOBODY),
        Field("value", TextLine(80), Phase.CREATION, owner=Owner.NOBODY),
    ),
)
"""`scheme` is the name of the sender's remembered mapping, in whose scope the number counts; not given without one."""
