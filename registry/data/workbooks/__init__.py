"""Writing outgoing workbooks with openpyxl; each is read again before it gets its name."""
