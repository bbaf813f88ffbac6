"""Words, values and rules of the field; may import the standard library only."""
