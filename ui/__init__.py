"""The window; may import services and domain, never data, opening or SQLAlchemy."""
