"""What titles sort by, and search words in the order of the text.

The columns are filled, and the search words derived anew, by the program when it has migrated a registry
(`registry/data/projects/standings.py`).
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_NAMES = ("title_en_key", "title_ko_key")


def upgrade() -> None:
    """Add the keys of the titles, with an index each."""
    plain = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    for name in _NAMES:
        op.add_column("standing", sa.Column(name, plain, nullable=True))
        op.create_index(op.f(f"ix_standing_{name}"), "standing", [name], unique=False)


def downgrade() -> None:
    """Drop both columns."""
    for name in reversed(_NAMES):
        op.drop_index(op.f(f"ix_standing_{name}"), table_name="standing")
        op.drop_column("standing", name)
