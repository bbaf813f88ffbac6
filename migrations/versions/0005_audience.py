"""Whom a workbook was for: the audience its contents were held against when it left.

What left before has none: nobody held it against one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the audience of exchanges."""
    op.add_column("exchanges", sa.Column("audience", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("exchanges", "audience")
