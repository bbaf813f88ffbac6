"""Tests of services.language."""
