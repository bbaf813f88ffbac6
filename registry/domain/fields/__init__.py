"""The one field table: every field of every noun, described once (ARCHITECTURE.md, "One field table")."""
