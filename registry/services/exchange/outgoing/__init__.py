"""Workbooks that are sent: what goes into them and how it is arranged."""
