"""Sentences and problems in either language."""
