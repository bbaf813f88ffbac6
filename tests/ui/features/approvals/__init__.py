"""Tests of ui.features.approvals."""
