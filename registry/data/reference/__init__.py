"""Reference data: code lists, procedures and names from `resources/`, and holidays."""
