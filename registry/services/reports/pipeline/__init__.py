"""The pipeline report: one row for each project."""
