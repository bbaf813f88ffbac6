"""Exchanges as they are kept: the ledger, what left, and remembered profiles."""
