"""Tests of data.exchanges."""
