"""The gate before any reader: every part of a workbook is walked and counted before it is read."""
