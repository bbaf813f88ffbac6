"""What screens and commands show of a project, in one read each."""
