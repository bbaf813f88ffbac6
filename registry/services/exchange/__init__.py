"""The exchange of workbooks: what goes out, what comes back, and the ledger of both; no workbook library here."""
