"""Exports: what goes into a workbook and how it is arranged."""
