"""Tests of domain.journal."""
