"""The database: connections, errors, schema, migration, and the machine's clock."""
