"""The procedure engine: procedures, gates, clocks and rulings; pure, without a database or a clock of its own."""
