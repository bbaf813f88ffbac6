"""The audience of an exported workbook, and the cells of an imported one that wait for a person.

Earlier exports have no audience, since none was checked. Parked cells of earlier imports were not stored.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns for the audience and the parked cells of exchanges."""
    for name in ("audience", "parked"):
        op.add_column("exchanges", sa.Column(name, sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop both columns."""
    for name in ("parked", "audience"):
        op.drop_column("exchanges", name)
