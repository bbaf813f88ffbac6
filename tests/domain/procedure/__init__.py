"""Tests of domain.procedure."""
