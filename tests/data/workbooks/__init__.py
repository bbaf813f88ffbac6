"""Workbooks as they are written."""
