"""Tests of services.views."""
