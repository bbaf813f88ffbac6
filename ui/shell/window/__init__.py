"""The main window: it assembles places, panels and bars, and contains no actions of its own."""
