"""The metadata shared by all tables: naming convention for constraints, column types by kind of field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData, Table, Text

if TYPE_CHECKING:
    from sqlalchemy.schema import SchemaItem

    from registry.domain.fields.field import Field, Noun

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ROW_COLUMNS = ("id", "version")
"""The columns every official row has besides its image: its id and the number of the change set that last wrote it."""


def official_table(noun: Noun, *constraints: SchemaItem) -> Table:
    """Return the table of a noun: id, row version, project id, and a column for each stored field."""
    belongs = (
        Column("project_id", Text, ForeignKey("project.id", ondelete="RESTRICT"), nullable=False, index=True),
        Column("position", Integer, nullable=False),
    )
    return Table(
        noun.id,
        metadata,
        Column("id", Text, primary_key=True),
        Column("version", BigInteger, nullable=False),
        *(belongs if noun.of_project else ()),
        *(_column(field) for field in noun.stored),
        *constraints,
    )


def _column(field: Field) -> Column[str] | Column[int]:
    if field.kind.whole_number:
        return Column(field.id, BigInteger)
    return Column(field.id, Text)
