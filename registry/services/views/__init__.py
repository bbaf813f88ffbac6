"""What screens and commands show of a project, each from one read."""
