"""Tests that hold the reference data up."""
