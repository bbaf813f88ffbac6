"""Creating, opening and restoring a registry: the only package that connects data with services."""
