"""The tables beside the official ones that are not journaled: standing, search, contents, drafts, counters."""

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

_PLAIN = Text().with_variant(Text(collation="C"), "postgresql")

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
    # Days are counted from 1 January of year 1, so that a query can do plain arithmetic with today's number.
    Column("opened", Integer),
    Column("counted_from", Integer),
    Column("paused_since", Integer),
    Column("due", Integer),
    Column("amber_from", Integer),
    Column("red_from", Integer),
    Column("grey", Integer, nullable=False),
    Column("stale_after", Integer),
    Column("condition_due", Integer),
    Column("override", Text),
    Column("override_until", Integer),
    Column("updated_at", Text, nullable=False),
    # What the titles sort by (`registry/domain/values/collation.py`): compared by their characters on every engine.
    Column("title_en_key", _PLAIN),
    Column("title_ko_key", _PLAIN),
    Index("ix_standing_title_en_key", "title_en_key"),
    Index("ix_standing_title_ko_key", "title_ko_key"),
    Index("ix_standing_state", "state"),
    Index("ix_standing_stage", "stage"),
    Index("ix_standing_due", "due"),
    Index("ix_standing_updated_at", "updated_at"),
)
"""One derived row per project, rebuilt from the journaled rows whenever one of them changes."""

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
"""The text that full-text search covers; derived. Each engine has its own index over it (data/projects/search.py)."""

ATTACHMENT = Table(
    "attachment",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    # Last, so that the other columns are read without reading megabytes of content.
    Column("content", LargeBinary, nullable=False),
    # The key must be a complete SHA-256 hash.
    CheckConstraint("length(sha256) = 64", "sha256_whole"),
    # The size must be that of the content, so truncated content is refused; empty files are not kept.
    CheckConstraint("length(content) = size AND size > 0", "size_of_content"),
)
"""The contents of attached files, each stored once. Which document refers to one, and by which name, is journaled."""

DRAFT = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("noun", Text, nullable=False),
    Column("row_id", Text),
    Column("content", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)
"""Unsaved entries of the forms, as they were when the program last kept them."""

IMPORT_PROFILE = Table(
    "import_profile",
    metadata,
    Column("name", Text, primary_key=True),
    Column("mapping", Text, nullable=False),
    Column("kept_at", Text, nullable=False),
)
"""The remembered mappings of other offices' sheets, by name; each mapping is JSON."""

COUNTER = Table(
    "counter",
    metadata,
    Column("series", Text, primary_key=True),
    Column("last", BigInteger, nullable=False),
)
"""The last number used in each series. No number is used twice, unless an undo directly after its use returned it."""
