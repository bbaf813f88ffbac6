"""The tables of the database: columns and named constraints, no behaviour."""
