"""The preferences: language and look, the officer, the registry file and its backups."""
