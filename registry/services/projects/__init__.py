"""Projects: finding, entering and editing them, their drafts, and their attached files."""
