"""Widgets of general use: they know values and looks, never a service."""
