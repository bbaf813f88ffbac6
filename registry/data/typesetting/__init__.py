"""Typesetting of reports: templates, fonts and typst; may know the domain's values, never a service."""
