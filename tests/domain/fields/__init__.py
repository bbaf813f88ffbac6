"""Tests of the field table and its kinds."""
