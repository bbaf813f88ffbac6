"""Tests of domain.project."""
