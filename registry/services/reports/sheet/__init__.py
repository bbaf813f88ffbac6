"""The project sheet: one page for each project."""
