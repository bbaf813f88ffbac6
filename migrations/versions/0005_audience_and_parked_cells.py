"""Whom a workbook was for, and which cells of one that came wait for a person.

What left before has no audience: nobody held it against one. Of what came before, parked cells were not kept.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the audience of exchanges, and their parked cells."""
    for name in ("audience", "parked"):
        op.add_column("exchanges", sa.Column(name, sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop both."""
    for name in ("parked", "audience"):
        op.drop_column("exchanges", name)
