"""The command line; may import services and opening, never data or SQLAlchemy."""
