"""The history: reading the journal, and undoing and redoing what it holds."""
