"""Tests of domain.exchange.sheet."""
