"""Tests of ui.features.history."""
