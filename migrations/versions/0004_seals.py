"""The second format of seals, the registry's identity and its lines as official rows, file names by document.

The registry's identity moves from the settings, which no seal protected, to an official row. The name of an attached
file moves from its content, which is stored once, to each document that refers to it. The rows written by this step
have the number of the change set that the program appends in the same transaction
(`registry/data/journal/checkpoint.py`): that change set journals these rows and seals the journal before it in the
second format.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the format of seals, the registry's own row, its lines, and the file names of documents, and fill them."""
    op.add_column("change_set", sa.Column("seal", sa.Integer(), nullable=False, server_default="1"))
    op.create_table(
        "registry",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("officer", sa.Text(), nullable=True),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.CheckConstraint("side IS NOT NULL AND side <> ''", name=op.f("ck_registry_side_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registry")),
    )
    op.create_table(
        "lines",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("begun_by", sa.Text(), nullable=True),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("at_change", sa.BigInteger(), nullable=True),
        sa.Column("at_hash", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("journal_digest", sa.Text(), nullable=True),
        sa.CheckConstraint("begun_by IS NOT NULL AND begun_by <> ''", name=op.f("ck_lines_begun_by_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lines")),
    )
    op.add_column("documents", sa.Column("file_name", sa.Text(), nullable=True))
    _fill()
    op.drop_column("attachment", "name")
    op.drop_column("attachment", "added_at")
    op.drop_table("setting")


def _fill() -> None:
    """Move the identity and the file names; the rows get the number of the change set that is appended next."""
    connection = op.get_bind()
    coming = (connection.exec_driver_sql("SELECT max(seq) FROM change_set").scalar() or 0) + 1
    found = connection.exec_driver_sql("SELECT key, value FROM setting")
    kept: dict[str, str] = {row[0]: row[1] for row in found}
    if kept.get("registry_id"):
        officer, office, side = json.loads(kept.get("officer") or '["", "", "ROK"]')
        connection.execute(
            sa.text("INSERT INTO registry (id, version, officer, office, side) VALUES (:i, :v, :o, :f, :s)"),
            {"i": kept["registry_id"], "v": coming, "o": officer, "f": office, "s": side},
        )
    named = sa.text(
        "UPDATE documents SET version = :coming, "
        "file_name = (SELECT name FROM attachment WHERE attachment.sha256 = :sha256) "
        "WHERE id = :id AND sha256 = :sha256 AND sha256 IN (SELECT sha256 FROM attachment)"
    )
    for sha256, (noun, row_id) in _first_kept_by(connection).items():
        if noun == "documents":
            connection.execute(named, {"coming": coming, "sha256": sha256, "id": row_id})


def _first_kept_by(connection: sa.Connection) -> dict[str, tuple[str, str]]:
    """Return the row that first referred to each content, by SHA-256: the stored file name came with that row.

    Other documents with the same content had file names of their own that were never stored; they are called by their
    title, since they must not be shown under the name another office gave the file.
    """
    journaled = connection.exec_driver_sql(
        "SELECT noun, row_id, after FROM change WHERE noun IN ('documents', 'exchanges') AND after IS NOT NULL "
        "ORDER BY change_set, place"
    )
    first: dict[str, tuple[str, str]] = {}
    for noun, row_id, after in journaled:
        sha256 = json.loads(after).get("sha256")
        if sha256:
            first.setdefault(sha256, (noun, row_id))
    return first


def downgrade() -> None:
    """Move identity and file names back; a content that no document names is called by its hash."""
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    connection = op.get_bind()
    keep = sa.text("INSERT INTO setting (key, value) VALUES (:key, :value)")
    for registry_id, *who in connection.exec_driver_sql("SELECT id, officer, office, side FROM registry"):
        connection.execute(keep, {"key": "registry_id", "value": registry_id})
        connection.execute(keep, {"key": "officer", "value": json.dumps(who, ensure_ascii=False)})
    with op.batch_alter_table("attachment") as batch:
        batch.add_column(sa.Column("name", sa.Text(), nullable=False, server_default=""))
        batch.add_column(sa.Column("added_at", sa.Text(), nullable=False, server_default=""))
    connection.exec_driver_sql(
        "UPDATE attachment SET name = coalesce((SELECT max(file_name) FROM documents "
        "WHERE documents.sha256 = attachment.sha256 AND file_name <> ''), sha256)"
    )
    op.drop_column("documents", "file_name")
    op.drop_table("lines")
    op.drop_table("registry")
    op.drop_column("change_set", "seal")
