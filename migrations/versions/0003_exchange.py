"""The exchange of workbooks: what an export contained and in which language, senders' numbers, column mappings.

The exported columns are stored with the exchange, since only these can be imported from the returned workbook. The
senders' numbers are official rows; the mappings are not journaled, as with settings.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns for what was exported, the senders' numbers, and the mappings remembered by name."""
    for name in ("language", "fields", "answers"):
        op.add_column("exchanges", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "identifiers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.CheckConstraint("value IS NOT NULL AND value <> ''", name=op.f("ck_identifiers_value_given")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_identifiers_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifiers")),
    )
    op.create_index(op.f("ix_identifiers_project_id"), "identifiers", ["project_id"], unique=False)
    op.create_index("ix_identifiers_scheme_value", "identifiers", ["scheme", "value"], unique=False)
    op.create_table(
        "import_profile",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_import_profile")),
    )


def downgrade() -> None:
    """Drop all three, with the record of what was exported and the senders' numbers."""
    op.drop_table("import_profile")
    op.drop_index("ix_identifiers_scheme_value", table_name="identifiers")
    op.drop_index(op.f("ix_identifiers_project_id"), table_name="identifiers")
    op.drop_table("identifiers")
    for name in ("answers", "fields", "language"):
        op.drop_column("exchanges", name)
