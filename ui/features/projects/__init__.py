"""The list of projects and the inspector beside it."""
