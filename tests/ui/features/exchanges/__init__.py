"""Tests of ui.features.exchanges."""
