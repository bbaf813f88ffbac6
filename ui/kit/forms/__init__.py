"""Forms: an editor for each kind of value, and sets of them made from the field table."""
