"""Runs the migration steps on the program's own connection, inside the transaction that the program opened.

`registry.data.engine.migration` prepares that connection (backup, foreign keys off, one explicit transaction); this
file opens no database of its own.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    transactional_ddl=True,
    transaction_per_migration=False,
    render_as_batch=True,
)
context.run_migrations()
