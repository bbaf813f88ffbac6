"""The actions of the window: commands, keys, and the requests one feature makes to another."""
