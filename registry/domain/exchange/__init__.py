"""The part of the exchange of workbooks that needs neither a workbook library nor a database."""
