"""The version of its procedure that a project follows.

A project that names none follows version 1, which was the only one before this step: what its rows and its journal say
stays as it was written.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("project", sa.Column("procedure_version", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("project", "procedure_version")
