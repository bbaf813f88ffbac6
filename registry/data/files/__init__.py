"""The files of a registry: where they lie, who may write them, and how they are written whole."""
