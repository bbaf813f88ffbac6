"""Tests of the small values and their laws."""
