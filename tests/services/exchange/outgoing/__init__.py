"""Tests of services.exchange.outgoing."""
