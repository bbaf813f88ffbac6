"""Dialogs of the system: files, questions, printing; each has its one home here."""
