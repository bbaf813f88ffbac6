"""The preferences: language and look, the officer, the registry's file, its backups."""
