"""Forms: an editor for each kind of value, and forms built from the table of fields."""
