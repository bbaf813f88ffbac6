"""The history of a project and of the registry: who did what, when and why, and undoing it."""
