"""The page of one project: its sections, its draft, and the resolution of conflicting edits."""
