"""The rating by parts, references to other projects, roles of partners, controlled items (domain.md M1, 6.1).

Nothing is entered for earlier projects: they are rated by the usual tolerances, and a document of theirs may go
wherever its project may.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_TEXTS = (
    "parent",
    "superseded_by",
    "agreed_cost_currency",
    "scope_change",
    "rag_override",
    "rag_reason",
    "rag_until",
)
_NUMBERS = (
    "agreed_cost",
    "tolerance_days_amber",
    "tolerance_days_red",
    "tolerance_cost_amber",
    "tolerance_cost_red",
)
_STANDING = (("condition_due", sa.Integer()), ("override", sa.Text()), ("override_until", sa.Integer()))


def upgrade() -> None:
    """Add the columns and the two tables."""
    for name in _TEXTS:
        op.add_column("project", sa.Column(name, sa.Text(), nullable=True))
    for name in _NUMBERS:
        op.add_column("project", sa.Column(name, sa.BigInteger(), nullable=True))
    op.create_index("ix_project_parent", "project", ["parent"], unique=False)
    op.add_column("documents", sa.Column("releasable_to", sa.Text(), nullable=True))
    for name, kind in _STANDING:
        op.add_column("standing", sa.Column(name, kind, nullable=True))
    _rows_of_a_project(
        "partners",
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("org", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("share", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("role IS NOT NULL AND role <> ''", name=op.f("ck_partners_role_given")),
        sa.CheckConstraint("(country IS NULL) <> (org IS NULL)", name=op.f("ck_partners_one_partner")),
    )
    _rows_of_a_project(
        "control_items",
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("regime", sa.Text(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("us_origin", sa.Text(), nullable=True),
        sa.Column("significant", sa.Text(), nullable=True),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("end_user", sa.Text(), nullable=True),
        sa.Column("end_use", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "description IS NOT NULL AND description <> ''", name=op.f("ck_control_items_description_given")
        ),
        sa.CheckConstraint("regime IS NOT NULL AND regime <> ''", name=op.f("ck_control_items_regime_given")),
    )


def downgrade() -> None:
    """Drop the tables and the columns, with what was entered in them."""
    for name in ("control_items", "partners"):
        op.drop_index(op.f(f"ix_{name}_project_id"), table_name=name)
        op.drop_table(name)
    for name, _ in reversed(_STANDING):
        op.drop_column("standing", name)
    op.drop_column("documents", "releasable_to")
    op.drop_index("ix_project_parent", table_name="project")
    for name in reversed((*_TEXTS, *_NUMBERS)):
        op.drop_column("project", name)


def _rows_of_a_project(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f(f"fk_{name}_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_project_id"), name, ["project_id"], unique=False)
