"""The exchange of workbooks, as far as it needs neither a workbook library nor a database."""
