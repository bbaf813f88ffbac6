"""Dialogs for choosing files, asking questions and printing; each kind is implemented once, here."""
