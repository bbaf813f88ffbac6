"""The layout of our own exchange workbook: names and ids shared by its writer and its reader (exchange.md 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.field import Owner
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from registry.domain.fields.field import Field, Noun

FORMAT = "1"
"""The version of the layout, written into the workbook."""

PROJECTS = Bilingual("Projects", "사업")
GUIDE = Bilingual("Read me", "안내")
LISTS = Bilingual("Lists", "목록")
REGISTRY = "_registry"
"""The name of the sheet with the exchange number, the format and the registry's id, and nothing else."""

KEY, REVISION, PARENT = "_key", "_rev", "_parent"
"""Field ids of the columns that identify a row: its own id, the digest of what was sent, and its project's id."""

REPLY_NOTE, REMOVAL, CHECK = "reply_note", "removal", "check"
"""Field ids of the columns for the recipient's answer."""

ID_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3
"""Row numbers of a data sheet: the hidden field ids, the visible headers, and the first row of data."""

CHILDREN = ("funding", "milestones")
"""The nouns exported as child sheets whose answers are read; their columns have ids of the form `noun.field`."""

REFERENCE = ("actions", "partners", "control_items", "documents", "contacts")
"""The nouns exported as child sheets on request, for orientation only; conditions are among the actions."""

ROWS = (*CHILDREN, *REFERENCE)
"""All nouns that can be exported as child sheets, in the order of their sheets."""

ALONG = frozenset({("actions", "origin")})
"""Fields of rows that people do not write but that are exported: the decision a condition belongs to."""

INTERNAL = frozenset(
    {"note", "note_ko", "rag_override", "rag_reason", "rag_until", "parent", "superseded_by"}
)
"""Fields of a project that are exported only when they are named, since they belong to our office.

These are its notes, a rating it set by hand, and the numbers of its other projects.
"""

AT_HOME = frozenset({("documents", "where"), ("documents", "file_name")})
"""Fields of rows that are never exported: where our office keeps a document, and the name of its file here."""

NOT_SENT_WHOLE = "… (전문 생략)"
"""The end of a text that was too long for a cell; such a cell is never read back."""

AUDIENCE = "audience"
"""The key of the audience in the hidden sheet."""

REGISTRY_ID = "registry"
"""The key of the registry's id in the hidden sheet."""

EXCHANGE_PROPERTY = "cooperation-registry-exchange"
"""The custom property of the file that holds the exchange number."""


_OURS = frozenset({"mark", "caveat", "releasable_to", "parent", "superseded_by"})
"""Fields of a project that another office reads but does not decide.

They say how our office handles its own records, and which of its other projects belong to one: a number that the
recipient may not see is left out, which must not come back as a wish to clear it.
"""


def is_for_orientation(noun: Noun, field: Field) -> bool:
    """Return whether the column of a field is grey: it is exported for reading, and changes in it are not imported."""
    ours = (noun.id == "project" and field.id in _OURS) or noun.id in REFERENCE
    return field.owner is Owner.NOBODY or field.settled or ours


def sheet_title(name: Bilingual) -> str:
    """Return the title of a sheet, in both languages: `사업 Projects`."""
    return f"{name.ko} {name.en}"


WITHOUT_ROWS = (sheet_title(GUIDE), sheet_title(LISTS), REGISTRY)
"""The titles of the sheets of our workbooks that hold no rows of data."""
