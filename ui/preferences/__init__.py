"""The preferences: language and look, who works here, the registry's file, its backups."""
