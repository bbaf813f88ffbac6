"""Drill: recreate the registry's `project` table, to which all other official tables refer."""

import sqlalchemy as sa
from alembic import op

revision = "9003"
down_revision = "9002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give projects a drill column."""
    with op.batch_alter_table("project", recreate="always") as batch:
        batch.add_column(sa.Column("drill", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop the column."""
    with op.batch_alter_table("project", recreate="always") as batch:
        batch.drop_column("drill")
