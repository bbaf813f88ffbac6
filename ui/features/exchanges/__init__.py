"""The feature “Exchanges”: the ledger, importing a workbook, and exporting one."""
