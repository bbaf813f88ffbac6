"""The feature “Exchanges”: what was sent and taken in, taking a workbook in, and sending one."""
