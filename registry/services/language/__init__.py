"""Sentences and problem texts in both languages."""
