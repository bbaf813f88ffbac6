"""Workbooks that leave: written with openpyxl, read again before they are handed over."""
