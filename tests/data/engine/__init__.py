"""Tests of data.engine."""
