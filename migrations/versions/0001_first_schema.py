"""The first schema: official tables, the journal, and derived and auxiliary tables.

The version of a row in an official table is the number of the change set that last wrote it. Lists are `;`-separated
text, amounts are whole ten-thousandths, days are ISO text: on SQLite and PostgreSQL alike, and in the journal's images.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table, and the full-text search index of the engine in use."""
    op.create_table(
        "change_set",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("exchange", sa.Text(), nullable=True),
        sa.Column("undoes", sa.Text(), nullable=True),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change_set")),
        sa.UniqueConstraint("id", name=op.f("uq_change_set_id")),
    )
    op.create_index("ix_change_set_undoes", "change_set", ["undoes"], unique=False)
    op.create_table(
        "counter",
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_counter")),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )
    op.create_table(
        "exchanges",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("made", sa.Text(), nullable=True),
        sa.Column("reply_by", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("at_change", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchanges")),
        sa.UniqueConstraint("number", name=op.f("uq_exchanges_number")),
    )
    op.create_table(
        "holidays",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("name_ko", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holidays")),
        sa.UniqueConstraint("side", "date", name=op.f("uq_holidays_side_date")),
    )
    op.create_table(
        "meetings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("forum", sa.Text(), nullable=True),
        sa.Column("session", sa.BigInteger(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("report_due", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
    )
    op.create_table(
        "memberships",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("grouping", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memberships")),
    )
    op.create_table(
        "organisation_names",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("name_ko", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_names")),
    )
    op.create_table(
        "organisations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("code", name=op.f("uq_organisations_code")),
    )
    op.create_table(
        "project",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=True),
        sa.Column("their_ref", sa.Text(), nullable=True),
        sa.Column("title_en", sa.Text(), nullable=True),
        sa.Column("title_ko", sa.Text(), nullable=True),
        sa.Column("summary_en", sa.Text(), nullable=True),
        sa.Column("summary_ko", sa.Text(), nullable=True),
        sa.Column("objective", sa.Text(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("expected_result", sa.Text(), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("other_areas", sa.Text(), nullable=True),
        sa.Column("themes", sa.Text(), nullable=True),
        sa.Column("principles", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("procedure", sa.Text(), nullable=True),
        sa.Column("origin_side", sa.Text(), nullable=True),
        sa.Column("lead_side", sa.Text(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("scope", sa.Text(), nullable=True),
        sa.Column("countries", sa.Text(), nullable=True),
        sa.Column("lead_org", sa.Text(), nullable=True),
        sa.Column("implementing_orgs", sa.Text(), nullable=True),
        sa.Column("partner_orgs", sa.Text(), nullable=True),
        sa.Column("officer", sa.Text(), nullable=True),
        sa.Column("planned_start", sa.Text(), nullable=True),
        sa.Column("planned_end", sa.Text(), nullable=True),
        sa.Column("actual_start", sa.Text(), nullable=True),
        sa.Column("actual_end", sa.Text(), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("cost_currency", sa.Text(), nullable=True),
        sa.Column("absorptive_capacity", sa.Text(), nullable=True),
        sa.Column("baseline_assessment", sa.Text(), nullable=True),
        sa.Column("sustainment_plan", sa.Text(), nullable=True),
        sa.Column("sustainment_cost", sa.BigInteger(), nullable=True),
        sa.Column("sustainment_cost_currency", sa.Text(), nullable=True),
        sa.Column("oda_eligible", sa.Text(), nullable=True),
        sa.Column("crs_code", sa.Text(), nullable=True),
        sa.Column("markers", sa.Text(), nullable=True),
        sa.Column("mark", sa.Text(), nullable=True),
        sa.Column("caveat", sa.Text(), nullable=True),
        sa.Column("releasable_to", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "lead_side IS NOT NULL AND lead_side <> ''", name=op.f("ck_project_lead_side_given")
        ),
        sa.CheckConstraint("mark IS NOT NULL AND mark <> ''", name=op.f("ck_project_mark_given")),
        sa.CheckConstraint(
            "origin_side IS NOT NULL AND origin_side <> ''", name=op.f("ck_project_origin_side_given")
        ),
        sa.CheckConstraint(
            "procedure IS NOT NULL AND procedure <> ''", name=op.f("ck_project_procedure_given")
        ),
        sa.CheckConstraint("ref IS NOT NULL AND ref <> ''", name=op.f("ck_project_ref_given")),
        sa.CheckConstraint(
            "actual_start IS NULL OR actual_end IS NULL OR actual_start <= actual_end",
            name=op.f("ck_project_actual_start_before_actual_end"),
        ),
        sa.CheckConstraint(
            "planned_start IS NULL OR planned_end IS NULL OR planned_start <= planned_end",
            name=op.f("ck_project_planned_start_before_planned_end"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("ref", name=op.f("uq_project_ref")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "actions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_actions_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actions")),
    )
    op.create_index(op.f("ix_actions_project_id"), "actions", ["project_id"], unique=False)
    op.create_table(
        "agenda_items",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.Text(), nullable=True),
        sa.Column("requested", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_agenda_items_meeting"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_agenda_items_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_items")),
    )
    op.create_index("ix_agenda_items_meeting", "agenda_items", ["meeting"], unique=False)
    op.create_index(op.f("ix_agenda_items_project_id"), "agenda_items", ["project_id"], unique=False)
    op.create_table(
        "change",
        sa.Column("change_set", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["change_set"], ["change_set.seq"], name=op.f("fk_change_change_set"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("change_set", "place", name=op.f("pk_change")),
    )
    op.create_index("ix_change_project_id_change_set", "change", ["project_id", "change_set"], unique=False)
    op.create_index("ix_change_row_id", "change", ["row_id"], unique=False)
    op.create_table(
        "contacts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("org", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_contacts_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
    )
    op.create_index(op.f("ix_contacts_project_id"), "contacts", ["project_id"], unique=False)
    op.create_table(
        "determinations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("by_org", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "by_org IS NOT NULL AND by_org <> ''", name=op.f("ck_determinations_by_org_given")
        ),
        sa.CheckConstraint("date IS NOT NULL AND date <> ''", name=op.f("ck_determinations_date_given")),
        sa.CheckConstraint(
            "document IS NOT NULL AND document <> ''", name=op.f("ck_determinations_document_given")
        ),
        sa.CheckConstraint("kind IS NOT NULL AND kind <> ''", name=op.f("ck_determinations_kind_given")),
        sa.CheckConstraint("value IS NOT NULL AND value <> ''", name=op.f("ck_determinations_value_given")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_determinations_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_determinations")),
    )
    op.create_index(op.f("ix_determinations_project_id"), "determinations", ["project_id"], unique=False)
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("from_org", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("mark", sa.Text(), nullable=True),
        sa.Column("where", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_documents_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
    )
    op.create_index(op.f("ix_documents_project_id"), "documents", ["project_id"], unique=False)
    op.create_table(
        "exchange_projects",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("exchange", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exchange"], ["exchanges.id"], name=op.f("fk_exchange_projects_exchange"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_exchange_projects_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_projects")),
    )
    op.create_index("ix_exchange_projects_exchange", "exchange_projects", ["exchange"], unique=False)
    op.create_index(
        op.f("ix_exchange_projects_project_id"), "exchange_projects", ["project_id"], unique=False
    )
    op.create_table(
        "funding",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source_org", sa.Text(), nullable=True),
        sa.Column("instrument", sa.Text(), nullable=True),
        sa.Column("fy_system", sa.Text(), nullable=True),
        sa.Column("fiscal_year", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("rate", sa.BigInteger(), nullable=True),
        sa.Column("rate_date", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("currency IS NOT NULL AND currency <> ''", name=op.f("ck_funding_currency_given")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_funding_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding")),
    )
    op.create_index(op.f("ix_funding_project_id"), "funding", ["project_id"], unique=False)
    op.create_table(
        "gates",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("attempt", sa.BigInteger(), nullable=True),
        sa.Column("opened", sa.Text(), nullable=True),
        sa.Column("closed", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("pauses", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("superseded", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("opened IS NOT NULL AND opened <> ''", name=op.f("ck_gates_opened_given")),
        sa.CheckConstraint("side IS NOT NULL AND side <> ''", name=op.f("ck_gates_side_given")),
        sa.CheckConstraint("stage IS NOT NULL AND stage <> ''", name=op.f("ck_gates_stage_given")),
        sa.CheckConstraint(
            "opened IS NULL OR closed IS NULL OR opened <= closed", name=op.f("ck_gates_opened_before_closed")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_gates_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gates")),
        sa.UniqueConstraint(
            "project_id", "stage", "side", "attempt", name=op.f("uq_gates_project_id_stage_side_attempt")
        ),
    )
    op.create_index(op.f("ix_gates_project_id"), "gates", ["project_id"], unique=False)
    op.create_table(
        "indicators",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("baseline", sa.Text(), nullable=True),
        sa.Column("baseline_date", sa.Text(), nullable=True),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("target_date", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_indicators_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicators")),
    )
    op.create_index(op.f("ix_indicators_project_id"), "indicators", ["project_id"], unique=False)
    op.create_table(
        "industry_links",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("firm", sa.Text(), nullable=True),
        sa.Column("firm_side", sa.Text(), nullable=True),
        sa.Column("counterpart", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("facilitated_by", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("restriction", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_industry_links_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_industry_links")),
    )
    op.create_index(op.f("ix_industry_links_project_id"), "industry_links", ["project_id"], unique=False)
    op.create_table(
        "milestones",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("name_ko", sa.Text(), nullable=True),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("baseline", sa.Text(), nullable=True),
        sa.Column("forecast", sa.Text(), nullable=True),
        sa.Column("actual", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_milestones_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestones")),
    )
    op.create_index(op.f("ix_milestones_project_id"), "milestones", ["project_id"], unique=False)
    op.create_table(
        "presentations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("from_org", sa.Text(), nullable=True),
        sa.Column("to_org", sa.Text(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("sent", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("reply_due", sa.Text(), nullable=True),
        sa.Column("replied", sa.Text(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("reply_document", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "channel IS NOT NULL AND channel <> ''", name=op.f("ck_presentations_channel_given")
        ),
        sa.CheckConstraint(
            "document IS NOT NULL AND document <> ''", name=op.f("ck_presentations_document_given")
        ),
        sa.CheckConstraint(
            "from_org IS NOT NULL AND from_org <> ''", name=op.f("ck_presentations_from_org_given")
        ),
        sa.CheckConstraint("sent IS NOT NULL AND sent <> ''", name=op.f("ck_presentations_sent_given")),
        sa.CheckConstraint("to_org IS NOT NULL AND to_org <> ''", name=op.f("ck_presentations_to_org_given")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_presentations_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presentations")),
    )
    op.create_index(op.f("ix_presentations_project_id"), "presentations", ["project_id"], unique=False)
    op.create_table(
        "project_code",
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_project_code_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("project_id", "field", "code", name=op.f("pk_project_code")),
    )
    op.create_index("ix_project_code_field_code", "project_code", ["field", "code"], unique=False)
    op.create_table(
        "requirements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("requirement", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("by_org", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "document IS NOT NULL AND document <> ''", name=op.f("ck_requirements_document_given")
        ),
        sa.CheckConstraint(
            "requirement IS NOT NULL AND requirement <> ''", name=op.f("ck_requirements_requirement_given")
        ),
        sa.CheckConstraint("stage IS NOT NULL AND stage <> ''", name=op.f("ck_requirements_stage_given")),
        sa.CheckConstraint("state IS NOT NULL AND state <> ''", name=op.f("ck_requirements_state_given")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_requirements_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requirements")),
        sa.UniqueConstraint(
            "project_id", "stage", "requirement", name=op.f("uq_requirements_project_id_stage_requirement")
        ),
    )
    op.create_index(op.f("ix_requirements_project_id"), "requirements", ["project_id"], unique=False)
    op.create_table(
        "risks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("likelihood", sa.BigInteger(), nullable=True),
        sa.Column("impact", sa.BigInteger(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("mitigation", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.CheckConstraint("impact BETWEEN 1 AND 5", name=op.f("ck_risks_impact_in_range")),
        sa.CheckConstraint("likelihood BETWEEN 1 AND 5", name=op.f("ck_risks_likelihood_in_range")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_risks_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risks")),
    )
    op.create_index(op.f("ix_risks_project_id"), "risks", ["project_id"], unique=False)
    op.create_table(
        "search",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_search_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search")),
        sa.UniqueConstraint("project_id", name=op.f("uq_search_project_id")),
    )
    op.create_table(
        "standing",
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("sides", sa.Text(), nullable=True),
        sa.Column("waits_for", sa.Text(), nullable=True),
        sa.Column("ended", sa.Integer(), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=True),
        sa.Column("counted_from", sa.Integer(), nullable=True),
        sa.Column("paused_since", sa.Integer(), nullable=True),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("amber_from", sa.Integer(), nullable=True),
        sa.Column("red_from", sa.Integer(), nullable=True),
        sa.Column("grey", sa.Integer(), nullable=False),
        sa.Column("stale_after", sa.Integer(), nullable=True),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_standing_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("project_id", name=op.f("pk_standing")),
    )
    op.create_index("ix_standing_due", "standing", ["due"], unique=False)
    op.create_index("ix_standing_stage", "standing", ["stage"], unique=False)
    op.create_index("ix_standing_state", "standing", ["state"], unique=False)
    op.create_index("ix_standing_updated_at", "standing", ["updated_at"], unique=False)
    op.create_table(
        "decisions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("attempt", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("decider_title", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=True),
        sa.Column("text_ko", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("corrects", sa.Text(), nullable=True),
        sa.Column("back_to", sa.Text(), nullable=True),
        sa.CheckConstraint("body IS NOT NULL AND body <> ''", name=op.f("ck_decisions_body_given")),
        sa.CheckConstraint("date IS NOT NULL AND date <> ''", name=op.f("ck_decisions_date_given")),
        sa.CheckConstraint(
            "document IS NOT NULL AND document <> ''", name=op.f("ck_decisions_document_given")
        ),
        sa.CheckConstraint("outcome IS NOT NULL AND outcome <> ''", name=op.f("ck_decisions_outcome_given")),
        sa.ForeignKeyConstraint(
            ["project_id", "stage", "side", "attempt"],
            ["gates.project_id", "gates.stage", "gates.side", "gates.attempt"],
            name=op.f("fk_decisions_project_id_stage_side_attempt"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_decisions_project_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_project_id"), "decisions", ["project_id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_index USING fts5("
            "words, initials, content='search', content_rowid='number', tokenize='unicode61 remove_diacritics 0')"
        )
    else:
        for column in ("words", "initials"):
            op.execute(
                f"CREATE INDEX ix_search_{column} ON search USING gin (to_tsvector('simple', {column}))"
            )


def downgrade() -> None:
    """Drop everything, including the journal."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_index")
    op.drop_table("decisions")
    op.drop_table("standing")
    op.drop_table("search")
    op.drop_table("risks")
    op.drop_table("requirements")
    op.drop_table("project_code")
    op.drop_table("presentations")
    op.drop_table("milestones")
    op.drop_table("industry_links")
    op.drop_table("indicators")
    op.drop_table("gates")
    op.drop_table("funding")
    op.drop_table("exchange_projects")
    op.drop_table("documents")
    op.drop_table("determinations")
    op.drop_table("contacts")
    op.drop_table("change")
    op.drop_table("agenda_items")
    op.drop_table("actions")
    op.drop_table("setting")
    op.drop_table("project")
    op.drop_table("organisations")
    op.drop_table("organisation_names")
    op.drop_table("memberships")
    op.drop_table("meetings")
    op.drop_table("holidays")
    op.drop_table("exchanges")
    op.drop_table("draft")
    op.drop_table("counter")
    op.drop_table("change_set")
