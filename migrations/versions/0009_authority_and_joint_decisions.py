"""On whose authority a body decided, reasons by code, and which decisions are one joint act (domain.md M4)."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ADDED = ("reason", "authority", "for_body", "authority_reason", "joint")


def upgrade() -> None:
    """Add the columns; earlier decisions were each given on the body's own authority, for one side."""
    for name in _ADDED:
        op.add_column("decisions", sa.Column(name, sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop the columns."""
    for name in reversed(_ADDED):
        op.drop_column("decisions", name)
