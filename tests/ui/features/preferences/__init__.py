"""Tests of ui.features.preferences."""
