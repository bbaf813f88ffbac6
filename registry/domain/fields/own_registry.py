"""What a registry records of itself: who keeps it, and the lines its journal was written in (registries.md 3)."""

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
"""One row, whose id is the registry's own for life."""

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
"""A line is one unforked history of writing: founding, restoring and the first write of a copy each begin one.

`begun_by` is the kind of act that began it: `init`, `migrate`, `restore` or `copy`. `at_change` and `at_hash` are the
head of the journal before it, in the line `parent`. `place` tells, as a hash, at which computer and path the line is
written. `journal_digest` is given where a line also seals a journal of the first format (`domain/journal/seal.py`).
"""
