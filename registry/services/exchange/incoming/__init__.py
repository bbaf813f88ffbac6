"""Imports: workbooks are read, checked, and applied as one change set."""
