"""The layout of our own exchange workbook: names and ids both its writer and its reader go by (exchange.md 2)."""

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
"""The sheet that holds the exchange number, the format and the registry's id, and nothing else."""

KEY, REVISION, PARENT = "_key", "_rev", "_parent"
"""Field ids of the columns that identify a row: its own id, what was sent of it, and its project's id."""

REPLY_NOTE, REMOVAL, CHECK = "reply_note", "removal", "check"
"""Field ids of the columns for the recipient's answer."""

ID_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3
"""The rows of a data sheet: hidden field ids, visible headers, and where the data begins."""

CHILDREN = ("funding", "milestones")
"""The nouns that travel as child sheets and come back; a column of theirs has the id `noun.field`."""

REFERENCE = ("actions", "documents", "contacts")
"""The nouns that travel as child sheets when they are asked for, for orientation only; conditions are actions."""

ROWS = (*CHILDREN, *REFERENCE)
"""The nouns that may travel as child sheets, in the order of their sheets."""

ALONG = frozenset({("actions", "origin")})
"""Fields of rows that nobody writes and that leave all the same: of which decision a condition is."""

AT_HOME = frozenset({("documents", "where"), ("documents", "file_name")})
"""Fields of rows that never leave: where our office keeps a paper, and the name its file has here."""

NOT_SENT_WHOLE = "… (전문 생략)"
"""Ends a text that was too long for a cell; such a cell is never read back."""

AUDIENCE = "audience"
"""The name under which the hidden sheet says whom the workbook was for."""

EXCHANGE_PROPERTY = "cooperation-registry-exchange"
"""The custom property of the file that holds the exchange number."""


_OURS = frozenset({"mark", "caveat", "releasable_to"})
"""Fields of a project that another office reads and does not decide: how our office marks its own records."""


def is_for_orientation(noun: Noun, field: Field) -> bool:
    """Return whether the column of a field is grey: it leaves to be read, and what is written there is not taken."""
    ours = (noun.id == "project" and field.id in _OURS) or noun.id in REFERENCE
    return field.owner is Owner.NOBODY or field.settled or ours


def sheet_title(name: Bilingual) -> str:
    """Return the title of a sheet, in both languages: `사업 Projects`."""
    return f"{name.ko} {name.en}"
