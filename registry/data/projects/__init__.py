"""The rows of projects: lists, snapshots, the unit of work that writes them, and what is derived from them."""
