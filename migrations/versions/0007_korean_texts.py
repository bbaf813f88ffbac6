"""The Korean form of every text that is printed.

Existing texts stay where they are: a text in both languages is not split by guessing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_COLUMNS = {
    "project": (
        "objective_ko",
        "problem_ko",
        "expected_result_ko",
        "absorptive_capacity_ko",
        "baseline_assessment_ko",
        "sustainment_plan_ko",
        "note_ko",
    ),
    "risks": ("title_ko", "mitigation_ko"),
    "actions": ("text_ko",),
}


def upgrade() -> None:
    """Add the columns."""
    for table, names in _COLUMNS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop them."""
    for table, names in _COLUMNS.items():
        for name in reversed(names):
            op.drop_column(table, name)
