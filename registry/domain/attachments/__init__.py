"""Attached files: their properties, and what their content may do when it is opened."""
