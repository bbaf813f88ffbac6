"""The window: it assembles places, panels and bars, and has no verbs of its own."""
