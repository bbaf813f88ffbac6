"""Tests of domain.vocabulary."""
