"""The application around the features: its session, its window, and the handling of crashes and of its end."""
