"""Tests of ui.features.projects."""
