"""Tests of ui.features.project."""
