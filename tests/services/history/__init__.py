"""Tests of services.history."""
