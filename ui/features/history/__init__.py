"""The history of a project and of the registry (who changed what, when and why), and undoing."""
