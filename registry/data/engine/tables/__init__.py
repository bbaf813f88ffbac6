"""The tables, one file a noun: columns and named constraints, no behaviour."""
