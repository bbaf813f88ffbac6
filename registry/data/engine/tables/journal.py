"""The journal's two tables: append-only, guarded by triggers that the migrations create."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from registry.data.engine.tables.base import metadata

CHANGE_SET = Table(
    "change_set",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("why", Text),
    Column("subject", Text),
    Column("exchange", Text),
    Column("undoes", Text),
    Column("hash", Text, nullable=False),
    # Change sets written before the second format existed have the first; new ones state their format.
    Column("seal", Integer, nullable=False, server_default="1"),
    # An act has an id made beforehand, so it is entered only once, however often it is tried.
    UniqueConstraint("id"),
    Index("ix_change_set_undoes", "undoes"),
)

CHANGE = Table(
    "change",
    metadata,
    Column("change_set", BigInteger, ForeignKey("change_set.seq", ondelete="RESTRICT"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("noun", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("project_id", Text),
    Column("before", Text),
    Column("after", Text),
    Index("ix_change_row_id", "row_id"),
    Index("ix_change_project_id_change_set", "project_id", "change_set"),
)

APPEND_ONLY = ("change_set", "change")
"""Tables whose rows are never changed or removed."""
