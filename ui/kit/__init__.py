"""The parts every screen is built from: style, widgets, tables, forms, dialogs; no feature and no service."""
