"""The files of a registry: where they are, who may write them, and how they are written atomically."""
