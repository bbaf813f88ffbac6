"""What a registry records about itself: who keeps it, and the lines of its journal (registries.md 3)."""

from registry.domain.fields.field import Field, Noun, Owner, Phase
from registry.domain.fields.kinds import Integer, OneOf, TextLine

REGISTRY = Noun(
    "registry",
    (
        Field("officer", TextLine(120), owner=Owner.NOBODY),
        Field("office", TextLine(120), owner=Owner.NOBODY),
        Field("side", OneOf("side"), Phase.CREATION, owner=Owner.NOBODY),
    ),
    of_project=False,
)
"""There is one row; its id is the permanent id of the registry."""

LINES = Noun(
    "lines",
    (
        Field("begun_by", TextLine(8), Phase.CREATION, owner=Owner.NOBODY),
        Field("parent", TextLine(26), owner=Owner.NOBODY),
        Field("at_change", Integer(0, 2**62), owner=Owner.NOBODY),
        Field("at_hash", TextLine(64), owner=Owner.NOBODY),
        Field("place", TextLine(64), owner=Owner.NOBODY),
        Field("journal_digest", TextLine(64), owner=Owner.NOBODY),
    ),
    of_project=False,
)
"""A line is one unforked history of writing; creating or restoring a registry, or first writing a copy, begins one.

`begun_by` is the kind of act that began it: `init`, `migrate`, `restore` or `copy`. `at_change` and `at_hash` are the
number and hash of the last change set before it, in the line `parent`. `place` is a hash of the computer and path at
which the line is written. `journal_digest` is set if the line seals a journal of the first format
(`domain/journal/seal.py`).
"""
