"""Tests of ui.actions."""
