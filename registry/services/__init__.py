"""The use cases, one class for each noun; may import domain and data, never SQLAlchemy or Qt."""
