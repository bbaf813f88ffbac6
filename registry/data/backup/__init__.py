"""Copies of a registry: made, kept, thinned and put back; may import the data floor and the domain."""
