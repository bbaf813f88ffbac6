"""Tests of ui.kit.dialogs."""
