"""Tests of services.exchange.incoming."""
