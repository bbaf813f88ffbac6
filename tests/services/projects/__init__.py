"""Tests of services.projects."""
