"""The requirements a return is about (domain.md M4, E3).

Earlier returns named none: they are about all requirements, as they were.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("decisions", sa.Column("requirements", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("decisions", "requirements")
