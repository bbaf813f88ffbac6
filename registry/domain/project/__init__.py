"""One project: its record and rows, the rules on them, drafts, and its derived standing."""
