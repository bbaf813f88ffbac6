"""The exchange of workbooks: exports, imports, and the ledger of both; no workbook library is used here."""
