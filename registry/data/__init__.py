"""Tables, stores, journal, migrations and files; may import the domain, SQLAlchemy and Alembic."""
