"""What stands beside the official rows and is not journaled: standing, search, contents, drafts, counters."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from registry.data.engine.tables.base import metadata

STANDING = Table(
    "standing",
    metadata,
    Column("project_id", Text, ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
    Column("state", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("sides", Text),
    Column("waits_for", Text),
    Column("ended", Integer, nullable=False),
    # Days are counted from 1 January of year 1, so that what depends on today is plain arithmetic in a query.
    Column("opened", Integer),
    Column("counted_from", Integer),
    Column("paused_since", Integer),
    Column("due", Integer),
    Column("amber_from", Integer),
    Column("red_from", Integer),
    Column("grey", Integer, nullable=False),
    Column("stale_after", Integer),
    Column("updated_at", Text, nullable=False),
    Index("ix_standing_state", "state"),
    Index("ix_standing_stage", "stage"),
    Index("ix_standing_due", "due"),
    Index("ix_standing_updated_at", "updated_at"),
)
"""One derived row a project, rebuilt from journaled rows whenever one of them changes."""

PROJECT_CODE = Table(
    "project_code",
    metadata,
    Column("project_id", Text, ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Index("ix_project_code_field_code", "field", "code"),
)
"""The codes of list fields one by one, for filtering; derived."""

SEARCH = Table(
    "search",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("project_id", Text, ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
    Column("words", Text, nullable=False),
    Column("initials", Text, nullable=False),
    UniqueConstraint("project_id"),
)
"""What full-text search looks through; derived. The index over it is the engine's own (data/projects/search.py)."""

ATTACHMENT = Table(
    "attachment",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    # Last, so that the other columns are read without walking through megabytes.
    Column("content", LargeBinary, nullable=False),
    # A key that is no whole hash could name no content.
    CheckConstraint("length(sha256) = 64", "sha256_whole"),
    # What was cut short on its way in is refused; nothing is kept of an empty file.
    CheckConstraint("length(content) = size AND size > 0", "size_of_content"),
)
"""The contents of documents, each once; which document refers to one, and by which name, is journaled."""

DRAFT = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("noun", Text, nullable=False),
    Column("row_id", Text),
    Column("content", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)
"""What somebody was typing when the program last looked."""

IMPORT_PROFILE = Table(
    "import_profile",
    metadata,
    Column("name", Text, primary_key=True),
    Column("mapping", Text, nullable=False),
    Column("kept_at", Text, nullable=False),
)
"""How other offices' sheets are read, remembered by name; the mapping as JSON."""

COUNTER = Table(
    "counter",
    metadata,
    Column("series", Text, primary_key=True),
    Column("last", BigInteger, nullable=False),
)
"""The last number given in each series; none is given twice, unless the undo that directly followed gave it back."""
