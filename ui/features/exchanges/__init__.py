"""The feature “Exchanges”: the ledger of exchanges, importing a workbook, and exporting one."""
