"""Drill: a parent table with children (cascading and nulling keys), triggers, a view: all a batch could destroy."""

import sqlalchemy as sa
from alembic import op

from registry.data.engine.migration import HEAD

revision = "9001"
down_revision = HEAD
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of the drill."""
    op.create_table(
        "dossier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_dossier_amount_not_negative")),
        sa.CheckConstraint("title <> ''", name=op.f("ck_dossier_title_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
        sa.UniqueConstraint("title", name=op.f("uq_dossier_title")),
    )
    op.create_index("ix_dossier_large", "dossier", ["amount"], sqlite_where=sa.text("amount > 500"))
    for child, loss in (("approval", "CASCADE"), ("mention", "SET NULL")):
        op.create_table(
            child,
            sa.Column("id", sa.Integer(), nullable=False),
            sa.Column("dossier", sa.Integer(), nullable=loss == "SET NULL"),
            sa.Column("text", sa.Text(), nullable=False),
            sa.CheckConstraint("text <> ''", name=op.f(f"ck_{child}_text_given")),
            sa.ForeignKeyConstraint(
                ["dossier"], ["dossier.id"], name=op.f(f"fk_{child}_dossier"), ondelete=loss
            ),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{child}")),
        )
        op.create_index(f"ix_{child}_dossier", child, ["dossier"])
    op.create_table(
        "trace",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        # Not in a table of a later batch: Alembic cannot copy a generated column and refuses to.
        sa.Column("length", sa.Integer(), sa.Computed("length(text)", persisted=False), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trace")),
    )
    op.execute(
        "CREATE TRIGGER trace_no_delete BEFORE DELETE ON trace BEGIN SELECT RAISE(ABORT, 'traces stay'); END"
    )
    op.execute(
        "CREATE TRIGGER dossier_traced AFTER UPDATE OF amount ON dossier "
        "BEGIN INSERT INTO trace (text) VALUES (new.title); END"
    )
    op.execute(
        "CREATE VIEW approved AS SELECT d.title, count(a.id) AS approvals "
        "FROM dossier d LEFT JOIN approval a ON a.dossier = d.id GROUP BY d.id"
    )


def downgrade() -> None:
    """Drop them."""
    op.execute("DROP VIEW approved")
    for table in ("trace", "mention", "approval", "dossier"):
        op.drop_table(table)
