"""The side and the attempt of the gate for which a requirement was recorded as met or waived.

Earlier records name neither. What is derived of the projects is derived anew by the program when it has migrated a
registry, since the rules of evidence and of gates off the path have changed with this step.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_FORMER = (
    "id", "version", "project_id", "position", "stage", "requirement", "state", "by_org", "date", "document", "reason",
)  # fmt: skip
_ONCE = ("project_id", "stage", "requirement")
_OF_GATE = ("side", "attempt")


def upgrade() -> None:
    """Add both columns, and let a requirement be recorded once for each gate."""
    if op.get_bind().dialect.name == "sqlite":
        _make_anew(with_gate=True)
        return
    for column in _gate_columns():
        op.add_column("requirements", column)
    op.drop_constraint(op.f(_named(_ONCE)), "requirements", type_="unique")
    op.create_unique_constraint(op.f(_named((*_ONCE, *_OF_GATE))), "requirements", [*_ONCE, *_OF_GATE])


def downgrade() -> None:
    """Drop both columns; where a requirement was recorded for several gates, the database refuses."""
    if op.get_bind().dialect.name == "sqlite":
        _make_anew(with_gate=False)
        return
    op.drop_constraint(op.f(_named((*_ONCE, *_OF_GATE))), "requirements", type_="unique")
    op.create_unique_constraint(op.f(_named(_ONCE)), "requirements", list(_ONCE))
    for name in reversed(_OF_GATE):
        op.drop_column("requirements", name)


def _make_anew(*, with_gate: bool) -> None:
    """Make the table anew, since SQLite cannot alter a constraint; its statement is the same every time."""
    op.rename_table("requirements", "former_requirements")
    once = (*_ONCE, *_OF_GATE) if with_gate else _ONCE
    op.create_table(
        "requirements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in _FORMER[4:]),
        *(_gate_columns() if with_gate else ()),
        *(
            sa.CheckConstraint(
                f"{name} IS NOT NULL AND {name} <> ''", name=op.f(f"ck_requirements_{name}_given")
            )
            for name in ("document", "requirement", "stage", "state")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_requirements_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requirements")),
        sa.UniqueConstraint(*once, name=op.f(_named(once))),
    )
    former, made = (
        sa.table(name, *map(sa.column, _FORMER)) for name in ("former_requirements", "requirements")
    )
    op.execute(sa.insert(made).from_select(list(_FORMER), sa.select(former)))
    op.drop_table("former_requirements")
    op.create_index(op.f("ix_requirements_project_id"), "requirements", ["project_id"], unique=False)


def _gate_columns() -> tuple[sa.Column[str], sa.Column[int]]:
    return sa.Column("side", sa.Text(), nullable=True), sa.Column("attempt", sa.BigInteger(), nullable=True)


def _named(columns: tuple[str, ...]) -> str:
    return f"uq_requirements_{'_'.join(columns)}"
