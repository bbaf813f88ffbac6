"""The list of projects and the inspector beside it; knows no other feature of the window."""
