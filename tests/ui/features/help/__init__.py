"""Tests of ui.features.help."""
