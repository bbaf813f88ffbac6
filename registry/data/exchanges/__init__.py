"""Stored exchanges: the ledger, the exported projects, and remembered column mappings."""
