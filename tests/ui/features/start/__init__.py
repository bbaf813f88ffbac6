"""Tests of ui.features.start."""
