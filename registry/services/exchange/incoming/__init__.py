"""Workbooks that come in: read, checked, and applied as one change set."""
