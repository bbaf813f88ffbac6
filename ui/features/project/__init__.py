"""The page of one project: its sections, its draft, and two edits of the same project; knows no other feature."""
