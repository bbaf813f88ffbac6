"""Attached files: what is known of each, and what its content may do when it is opened."""
