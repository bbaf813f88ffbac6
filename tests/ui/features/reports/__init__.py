"""Tests of ui.features.reports."""
