"""Tests of services.acts."""
