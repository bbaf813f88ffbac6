"""Attachments: the contents of documents, each stored once under its SHA-256; and an index for the project list.

The content itself is not journaled. The `sha256` of the document that refers to it is, so the journal's seals protect
every byte.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of contents, and the index from which the project list is read in its default order."""
    op.create_table(
        "attachment",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_attachment_sha256_whole")),
        sa.CheckConstraint("length(content) = size AND size > 0", name=op.f("ck_attachment_size_of_content")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_attachment")),
    )
    op.create_index("ix_project_ref_id", "project", ["ref", "id"], unique=False)


def downgrade() -> None:
    """Drop both; the contents are deleted, and the fields of documents that refer to them are kept."""
    op.drop_index("ix_project_ref_id", table_name="project")
    op.drop_table("attachment")
