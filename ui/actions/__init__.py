"""What a person can do: commands, keys, and what one feature asks of another."""
