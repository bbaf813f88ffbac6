"""Drill: recreate a parent table and one of its children; what depends on them is dropped before and recreated."""

import sqlalchemy as sa
from alembic import op

revision = "9002"
down_revision = "9001"
branch_labels = None
depends_on = None

_TRIGGER = (
    "CREATE TRIGGER dossier_traced AFTER UPDATE OF amount ON dossier "
    "BEGIN INSERT INTO trace (text) VALUES (new.title); END"
)
_VIEW = (
    "CREATE VIEW approved AS SELECT d.title, count(a.id) AS approvals "
    "FROM dossier d LEFT JOIN approval a ON a.dossier = d.id GROUP BY d.id"
)


def upgrade() -> None:
    """Give dossiers a priority and approvals a date."""
    op.execute("DROP VIEW approved")
    with op.batch_alter_table("dossier", recreate="always") as batch:
        batch.add_column(sa.Column("priority", sa.Integer(), server_default="0", nullable=False))
        batch.create_check_constraint(op.f("ck_dossier_priority_known"), "priority BETWEEN 0 AND 3")
    with op.batch_alter_table("approval", recreate="always") as batch:
        batch.add_column(sa.Column("date", sa.Text(), nullable=True))
    op.execute(_TRIGGER)
    op.execute(_VIEW)


def downgrade() -> None:
    """Drop both columns."""
    op.execute("DROP VIEW approved")
    with op.batch_alter_table("approval", recreate="always") as batch:
        batch.drop_column("date")
    with op.batch_alter_table("dossier", recreate="always") as batch:
        batch.drop_constraint(op.f("ck_dossier_priority_known"), type_="check")
        batch.drop_column("priority")
    op.execute(_TRIGGER)
    op.execute(_VIEW)
