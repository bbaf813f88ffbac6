"""The parts every screen is made of: style, widgets, tables, forms, dialogs; no feature and no service."""
