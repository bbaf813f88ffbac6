"""Projects: found, entered, edited, kept as drafts, and their attached files."""
