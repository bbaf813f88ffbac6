"""Use cases, one class a noun; may import domain and data, never SQLAlchemy or Qt."""
