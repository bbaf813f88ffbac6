"""Tests of services.reports.sheet."""
