"""Backups of a registry: making, keeping, removing and restoring them; may import data and domain."""
