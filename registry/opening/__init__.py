"""Opening, restoring and moving a registry: the one place that wires data into services."""
